import { html, type TemplateResult } from 'lit';
import { CARRIED_LENGTH } from '../../core/carry/carry.model.js';
import { heading } from '../../core/element/heading.js';
import { fileButton } from '../../core/files/file-button.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import type { PlanActs, PlanView } from './plan-view.js';
import { MOST_ROWS } from './project-plan.model.js';

/** A point or question of one's own, and what other tools gave. */
export function addingPart(view: PlanView, acts: PlanActs): TemplateResult {
  const { content, data, text, level, sections } = view;
  const says = content.adding;
  const { needed } = acts;
  const add = (typed: string, form: HTMLFormElement): boolean => {
    const [section, kind] = form.querySelectorAll('select');
    return acts.addRow(section!.value, typed, kind!.value === 'question');
  };
  return html`
    <p>${text(says.start)}</p>
    ${
      data.rows.length < MOST_ROWS
        ? html`<form class="plan-adding" @submit=${needed.onSubmit(add)}>
            <label class="field">
              <span>${text(says.label)}</span>
              ${addingInput('new-row', CARRIED_LENGTH, needed)}
            </label>
            <label class="field short">
              <span>${text(says.layer)}</span>
              <select>
                ${sections.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>
            </label>
            <label class="field short">
              <span>${text(says.kinds)}</span>
              <select>
                <option value="point">${text(says.point)}</option>
                <option value="question">${text(says.question)}</option>
              </select>
            </label>
            <button class="button">${text(says.button)}</button>
            ${needed.note('new-row')}
          </form>`
        : html`<p class="notice">${text(says.full)}</p>`
    }
    ${heading(level + 1, text(says.taking), 'kind-title')}
    <p>${text(says.file)}</p>
    <div class="buttons">
      ${fileButton(text(says.choose), ([file]) => acts.open(file), { id: 'take-file' })}
    </div>
  `;
}
