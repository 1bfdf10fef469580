import { html, type TemplateResult } from 'lit';
import { notFetched } from '../element/failed-notice.js';
import { heardText } from '../element/heard-text.js';
import type { DocumentTrouble } from '../document/document-trouble.js';
import { msg, str } from '../language/localize.js';
import { faultText } from './fault-text.js';
import { MOST_FAULTS, type Fault } from './faults.js';

/** A document's trouble, or that of a list. */
type Refused = {
  readonly from: DocumentTrouble['from'] | 'list';
  readonly faults: readonly Fault[];
};

/** Says what is wrong with what came from outside, folded. Each time anew: the same text is heard once. */
export interface Notices {
  /** Why a file cannot be opened, and what to do. */
  file(faults: readonly Fault[]): TemplateResult;
  /** Faults of a part that was left out, where something else is said of the whole. */
  list(faults: readonly Fault[]): TemplateResult;
  /** Settings that the page gave and that we cannot use; the tool works on without them. */
  settings(faults: readonly Fault[]): TemplateResult;
  /** Content that failed: calm, with what is wrong and, for a failed request, another try. */
  content(faults: readonly Fault[], retry?: () => void): TemplateResult;
  /**
   * What went wrong with a document, or with a list that a tool reads as well; a draft that cannot be read
   * can be handed over.
   */
  refused(trouble: Refused, saveDraft: () => void): TemplateResult;
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
      ${faults.slice(0, MOST_FAULTS).map(
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
    ${faults.length > MOST_FAULTS ? html`<p>${msg('Er zijn nog meer fouten.')}</p>` : ''}
  </details>
`;

/** What is wrong with a file as a whole, and what to do: nothing has to be unfolded. */
function ofTheFile([fault]: readonly Fault[]): string | undefined {
  const { problem, expected = '', found = '' } = fault!;
  switch (problem) {
    case 'unreadable':
    case 'empty':
    case 'not-text':
    case 'letters':
      return faultText(fault!);
    case 'too-big':
      return msg(str`Het is te groot. Een bestand mag hoogstens ${expected} zijn.`);
    case 'too-long':
      return fault!.path
        ? undefined
        : msg(str`Er staat te veel in dit bestand. Er is nog plek voor: ${expected}.`);
    case 'other-tool':
      return msg(str`Het is met een ander onderdeel bewaard: ${found}. Open het daar.`);
    case 'newer':
      return msg(
        'Het is met een nieuwere versie van dit onderdeel bewaard. Open het op de website waar het is bewaard.',
      );
    default:
      return undefined;
  }
}

const whole = (text: string): TemplateResult => html`<p><bdi>${text}</bdi></p>`;

const file = (faults: readonly Fault[]): TemplateResult => {
  const text = ofTheFile(faults);
  return text
    ? whole(text)
    : html`<p>
          ${msg('Het is beschadigd, of niet met dit onderdeel bewaard. Kies een bestand dat met dit onderdeel is bewaard.')}
        </p>
        ${list(faults)}`;
};

const why = ({ from, faults }: Refused): TemplateResult => {
  if (from === 'file') return file(faults);
  if (from === 'storage') return whole(faultText(faults[0]!));
  const text = from === 'list' ? ofTheFile(faults) : undefined;
  return text ? whole(text) : list(faults);
};

export const notices: Notices = {
  file,
  list,
  settings: (faults) => html`
    <div class="notice">
      <p>
        <strong
          >${msg('Een instelling van dit onderdeel klopt niet. Meld dit aan de beheerder van deze website.')}</strong
        >
      </p>
      ${list(faults)}
    </div>
  `,
  content: (faults, retry) => html`
    <div class="notice" role="alert">
      <p>
        <strong>${heardText(faults, msg('Dit onderdeel kan nu niet worden getoond.'))}</strong>
      </p>
      <p>
        ${retry ? notFetched() : msg('De teksten van dit onderdeel kloppen niet. Meld dit aan de beheerder van deze website.')}
      </p>
      ${list(faults)} ${retry ? button(msg('Probeer opnieuw'), retry) : ''}
    </div>
  `,
  refused: (trouble, saveDraft) => html`
    <div class="notice" role="alert">
      <p>
        <strong
          >${heardText(
            trouble.faults,
            {
              host: msg(
                'De gegevens van deze pagina zijn niet te lezen. Wat er stond, staat er nog.',
              ),
              file: msg('Dit bestand kan hier niet open. Wat er stond, staat er nog.'),
              list: msg('Dit bestand kan hier niet open. Wat er stond, staat er nog.'),
              draft: msg(
                'Wat eerder is bewaard, is niet te lezen. Bewaar het als bestand: dan raakt het niet kwijt.',
              ),
              storage: msg('De laatste wijzigingen zijn niet bewaard.'),
            }[trouble.from],
          )}</strong
        >
      </p>
      ${why(trouble)}
      ${trouble.from === 'draft' ? button(msg('Bewaar als bestand'), saveDraft) : ''}
    </div>
  `,
};
