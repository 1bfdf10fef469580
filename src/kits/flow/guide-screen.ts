import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { choices } from './flow-choices.js';
import { chosenText } from './flow-route.js';
import { turnTo, type GuideMode, type GuideView } from './guide-view.js';

/** A guide on screen: what to choose first, and the sheet that follows from it. */
export function guideScreen(view: GuideView): TemplateResult {
  const { content, begun, mode, text } = view;
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${
      begun || view.canUndo
        ? html`<div class="buttons bar">
            ${begun ? modeChoice(view) : nothing} ${view.undoButtons()}
          </div>`
        : nothing
    }
    ${begun ? nothing : html`<p class="start">${text(content.start)}</p>`}
    ${
      begun && mode === 'talk'
        ? view.sheet()
        : html`<div class=${content.choices.length > 1 && begun ? 'beside' : ''}>
            <div class="way">${choices(view)} ${chosen(view)}</div>
            ${begun ? view.sheet() : nothing}
          </div>`
    }
    <div class="buttons bar">
      <button type="button" class="button" @click=${() => view.print()}>${msg('Afdrukken')}</button>
      ${begun ? view.textButtons() : nothing}
    </div>
    ${helps(view)}
  `;
}

const chosen = (view: GuideView): unknown => {
  const said = chosenText(view);
  return said ? html`<p class="chosen">${said}</p>` : nothing;
};

/** Getting ready, or talking at the sheet. */
function modeChoice({ content, mode, text, setMode }: GuideView): unknown {
  const { talk } = content;
  if (!talk) return nothing;
  const option = (value: GuideMode, label: string): TemplateResult => html`
    <label>
      <input
        type="radio"
        name="mode"
        .value=${value}
        .checked=${mode === value}
        @change=${() => setMode(value)}
      />
      <span>${text(label)}</span>
    </label>
  `;
  return html`
    <fieldset class="segments">
      <legend class="hidden-visually">${text(talk.legend)}</legend>
      ${option('prepare', talk.prepare)} ${option('talk', talk.now)}
    </fieldset>
  `;
}

/** What helps, and where to turn to. */
function helps(view: GuideView): TemplateResult {
  const { content, text } = view;
  const { title, items, more } = content.helps;
  return html`
    <details class="helps">
      <summary>${text(title)}</summary>
      <ul>
        ${items.map(({ text: each }) => html`<li>${text(each)}</li>`)}
      </ul>
      ${more ? html`<p>${text(more)} ${view.afterMore()}</p>` : nothing} ${turnTo(view)}
    </details>
  `;
}
