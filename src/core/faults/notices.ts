import { html, type TemplateResult } from 'lit';
import { heardText } from '../element/heard-text.js';
import type { DocumentTrouble } from '../document/document-trouble.js';
import { msg } from '../language/localize.js';
import { faultText } from './fault-text.js';
import type { Fault } from './faults.js';

/** Most faults shown; a broken file may have hundreds. */
const MOST = 50;

/** Says what is wrong with what came from outside, folded. Each time anew: the same text is heard once. */
export interface Notices {
  /** Path and problem of every fault. */
  faults(faults: readonly Fault[]): TemplateResult;
  /** Settings that the page gave and that we cannot use; the tool works on without them. */
  settings(faults: readonly Fault[]): TemplateResult;
  /** Content that failed: calm, with what is wrong and, for a failed request, another try. */
  content(faults: readonly Fault[], retry?: () => void): TemplateResult;
  /** What went wrong with a document; a draft that cannot be read can be handed over. */
  refused(trouble: DocumentTrouble, saveDraft: () => void): TemplateResult;
}

/** Says something with what says faults in words; undefined while that has not come. */
export type SayFaults = <Said>(say: (notices: Notices) => Said) => Said | undefined;

const button = (label: string, click: () => void): TemplateResult =>
  html`<div class="buttons">
    <button type="button" class="button" @click=${click}>${label}</button>
  </div>`;

const list = (faults: readonly Fault[]): TemplateResult => html`
  <details class="faults">
    <summary>${msg('Wat is er mis?')}</summary>
    <ul>
      ${faults.slice(0, MOST).map(
        (fault) => html`
          <li>
            ${
              fault.path
                ? html`<code><bdi>${fault.path}</bdi></code
                    >: `
                : ''
            }<bdi>${faultText(fault)}</bdi>
          </li>
        `,
      )}
    </ul>
    ${faults.length > MOST ? html`<p>${msg('En nog meer.')}</p>` : ''}
  </details>
`;

/** What is wrong with a file before anything in it is read: nothing to unfold, and one thing to do. */
const ofTheFile = ([fault]: readonly Fault[]): TemplateResult | undefined =>
  fault && ['unreadable', 'empty', 'not-text', 'letters'].includes(fault.problem)
    ? html`<p>${faultText(fault)}</p>`
    : undefined;

export const notices: Notices = {
  faults: list,
  settings: (faults) => html`
    <div class="notice">
      <p><strong>${msg('Een instelling van dit onderdeel klopt niet.')}</strong></p>
      ${list(faults)}
    </div>
  `,
  content: (faults, retry) => html`
    <div class="notice" role="alert">
      <p>
        <strong>${heardText(faults, msg('Dit onderdeel kan nu niet worden getoond.'))}</strong>
      </p>
      <p>${retry ? msg('Het ophalen lukte niet.') : msg('De teksten ervan kloppen niet.')}</p>
      ${list(faults)} ${retry ? button(msg('Probeer opnieuw'), retry) : ''}
    </div>
  `,
  refused: ({ from, faults }, saveDraft) => html`
    <div class="notice" role="alert">
      <p>
        <strong
          >${heardText(
            faults,
            {
              host: msg('Deze gegevens kloppen niet. Wat hier stond, staat er nog.'),
              file: msg('Dit bestand klopt niet. Wat hier stond, staat er nog.'),
              draft: msg('Wat bewaard was, is niet te lezen.'),
              storage: msg('De laatste wijzigingen zijn niet bewaard.'),
            }[from],
          )}</strong
        >
      </p>
      ${ofTheFile(faults) ?? list(faults)}
      ${from === 'draft' ? button(msg('Bewaar als bestand'), saveDraft) : ''}
    </div>
  `,
};
