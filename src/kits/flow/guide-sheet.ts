import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { blocks, ownRows } from './guide-rows.js';
import { agreements, earlier, sections } from './guide-sections.js';
import { talking } from './guide-talk.js';
import type { GuideView } from './guide-view.js';

/** What follows from the choices: to get ready with, or to talk at. */
export const guideSheet = (view: GuideView): TemplateResult =>
  view.mode === 'talk'
    ? html`<div class="sheet">${talking(view)} ${ownRows(view)} ${afterwards(view)}</div>`
    : sheet(view);

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
