import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { choices } from './flow-choices.js';
import { chosenText } from './flow-route.js';
import { blocks, ownRows } from './guide-rows.js';
import { agreements, earlier, helps, sections } from './guide-sections.js';
import { modeChoice, talking } from './guide-talk.js';
import type { GuideView } from './guide-view.js';

/** A guide on screen: what to choose first, and the sheet that follows from it. */
export function guideScreen(view: GuideView): TemplateResult {
  const { content, begun, mode, text } = view;
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${begun ? html`<div class="buttons bar">${modeChoice(view)} ${view.undoButtons()}</div>` : nothing}
    ${begun ? nothing : html`<p class="start">${text(content.start)}</p>`}
    ${
      begun && mode === 'talk'
        ? html`<div class="sheet">${talking(view)} ${ownRows(view)} ${afterwards(view)}</div>`
        : html`<div class=${content.choices.length > 1 && begun ? 'beside' : ''}>
            <div class="way">${choices(view)} ${chosen(view)}</div>
            ${begun ? sheet(view) : nothing}
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

const sheet = (view: GuideView): TemplateResult => html`
  <div class="sheet">
    ${heading(view.level, view.text(view.content.sheet.title), 'sheet-title')}
    <p class="privacy">${view.text(view.content.sheet.privacy)}</p>
    ${progress(view)} ${sections(view, true)} ${blocks(view)} ${ownRows(view)} ${earlier(view)}
    ${afterwards(view)}
  </div>
`;

const afterwards = (view: GuideView): TemplateResult => html`
  ${agreements(view)} ${sections(view, false)}
`;

/** How far one is; in words, and as a bar. */
function progress({ progress: far, quiet, content, text }: GuideView): unknown {
  if (!far?.count || quiet) return nothing;
  const { done, count } = far;
  const said = text(content.sheet.progress, { done: `${done}`, count: `${count}` }, count);
  return html`
    <p class="progress">
      <progress value=${done} max=${count} aria-label=${said}></progress>
      <span aria-hidden="true">${said}</span>
    </p>
  `;
}
