import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { close } from './collect-acts.js';
import { addingPart } from './round-adding.js';
import { codePart } from './round-code.js';
import { oneOf } from './round-form.js';
import { canBegin, type Ballot } from './round.model.js';
import type { RoundView } from './round-view.js';
import { backToStart, takeOver } from './round-ways.js';
import { canLayOpen, discardOne, formOfOne } from './two-forms.model.js';

/** Of whom there is a form, covered, and a way to take it away. */
const whoIsDone = ({ content, data, text, change }: RoundView): TemplateResult => html`
  <ul class="pair-forms">
    ${content.groups.map(({ id }) => {
      const { name, done, waiting } = oneOf(content, id)!;
      return formOfOne(data, id)
        ? html`<li>
            <span><span aria-hidden="true">●</span> ${text(done)}</span>
            <button
              type="button"
              class="button"
              id=${`discard-${id}`}
              @click=${() =>
                change((now) => discardOne(now, id), {
                  say: () => text(waiting),
                  focus: ['#take-over', '#take-over-2', '#code'],
                })}
            >
              ${msg('Haal weg')}<span class="hidden-visually">: ${text(name)}</span>
            </button>
          </li>`
        : html`<li>
            <span><span aria-hidden="true">○</span> ${text(waiting)}</span>
          </li>`;
    })}
  </ul>
`;

/** To begin a form, or to go on with the one that was begun. */
const nextForms = (view: RoundView): unknown =>
  view.data.ballot
    ? takeOver(msg('Ga verder'), () => view.goOn())
    : view.content.groups.map(({ id, begin, label }, at) =>
        canBegin(view.data, id)
          ? takeOver(view.text(begin ?? label), () => view.startForm(id), at)
          : nothing,
      );

/** A form that waits for the other: to bring it there, or to bring the other here. */
const halfWay = (view: RoundView, form: Ballot): TemplateResult => html`
  <section class="hand-over">
    ${heading(view.level, view.text(view.content.apart.done), 'hand-over-title')}
    ${codePart(view, form)}
    <button type="button" class="button primary" id="save-form" @click=${() => view.save()}>
      ${msg('Bewaar als bestand')}
    </button>
    ${whoIsDone(view)}
  </section>
`;

/** What two people see until both are done: nothing of what either filled in. */
export function twoPart(view: RoundView): TemplateResult {
  const { content, data, text, level } = view;
  const words = content.large!.pair;
  const ready = canLayOpen(
    data,
    content.groups.map(({ id }) => id),
  );
  const isApart = data.way === 'apart' && !data.ballot && !ready;
  const [only] = data.forms;
  return html`
    ${isApart && only ? html`${halfWay(view, only)} ${addingPart(view)}` : nothing}
    <section class="hand-over">
      ${heading(
        level,
        text(ready ? words.ready : words.next),
        isApart && only ? 'next-title' : 'hand-over-title',
      )}
      <p>${text(ready ? words.readyText : words.nextText)}</p>
      ${
        ready
          ? html`<button
              type="button"
              class="button primary"
              id="close"
              @click=${() => close(view)}
            >
              ${text(words.open)}
            </button>`
          : nextForms(view)
      }
      ${isApart && only ? nothing : whoIsDone(view)}
    </section>
    ${isApart && !only ? addingPart(view) : nothing}
    <div class="buttons">${backToStart(view)} ${view.undo}</div>
    ${view.bar}
  `;
}
