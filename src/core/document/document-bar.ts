import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../language/dates.js';
import { failedNotice, notFetched } from '../element/failed-notice.js';
import type { SayFaults } from '../faults/notices.js';
import { fileButton } from '../files/file-button.js';
import { msg, str } from '../language/localize.js';
import type { DocumentController } from './document-controller.js';
import type { DocumentTrouble } from './document-trouble.js';

/** Who gets what is made here: nobody, unless the page says so by `share`. */
function whoReads(shared: 'result' | 'answers' | undefined): string {
  if (shared === 'answers')
    return msg('Let op: de organisatie achter deze pagina krijgt alles wat hier staat.');
  return shared === 'result'
    ? msg(
        'Let op: de organisatie achter deze pagina krijgt de uitkomst. De rest blijft op dit apparaat.',
      )
    : msg('Alles blijft op dit apparaat: er wordt niets verstuurd.');
}

/** Keep, save, open and wipe: the same in every tool that holds what a person makes; `more` is what one tool asks of it. */
export function documentBar<Data>(
  documents: DocumentController<Data>,
  lang: string,
  sayFaults: SayFaults,
  shared?: 'result' | 'answers',
  more?: unknown,
): TemplateResult {
  const { keeper } = documents;
  const keptUntil = keeper?.keptUntil;
  return html`
    <div class="document-bar" role="group" aria-label=${msg('Bewaren')}>
      <p class="document-privacy">
        ${whoReads(shared)}
        ${
          keptUntil
            ? msg(str`Bewaard tot ${longDate(keptUntil, lang)}.`)
            : documents.inTab
              ? msg('Wat er staat, blijft tot dit tabblad dicht is.')
              : msg('Gaat deze pagina dicht? Dan is alles weg.')
        }
      </p>
      <div class="buttons">
        <label class="button keep">
          <input
            type="checkbox"
            .checked=${keptUntil !== undefined}
            @change=${(event: Event) => {
              const box = event.target as HTMLInputElement;
              if (box.checked) keeper?.keep();
              else keeper?.stop();
              box.checked = keeper?.keptUntil !== undefined;
            }}
          />
          ${msg('Bewaar op dit apparaat')}
        </label>
        <button type="button" class="button" @click=${() => documents.save()}>
          ${msg('Bewaar als bestand')}
        </button>
        ${fileButton(msg('Open een bestand'), ([file]) => documents.open(file))}
        <button type="button" class="button wipe" @click=${() => documents.askToWipe()}>
          ${msg('Wis alles')}
        </button>
      </div>
      ${more} ${documents.taken ? sayFaults(() => documents.taken!.notice()) : nothing}
      ${troubleNotice(documents, ['file', 'storage'], sayFaults)}
    </div>
  `;
}

/**
 * What went wrong with a document, where the person is: the bar, or for the page's own, the top.
 * Without its check, which says what, it says at least that something did.
 */
export function troubleNotice<Data>(
  documents: DocumentController<Data>,
  from: readonly DocumentTrouble['from'][],
  sayFaults: SayFaults,
): TemplateResult | typeof nothing {
  const { keeper } = documents;
  const { trouble } = documents.messages;
  if (!trouble || !from.includes(trouble.from)) return nothing;
  const said =
    trouble.faults[0]?.problem !== 'network' &&
    sayFaults((notices) => notices.refused(trouble, () => keeper?.saveUnseenDraft()));
  if (said) return said;
  return trouble.from === 'storage'
    ? failedNotice(msg('De laatste wijzigingen zijn niet bewaard.'), undefined, trouble)
    : failedNotice(
        notFetched(),
        trouble.from === 'draft' ? () => keeper?.restore() : undefined,
        trouble,
      );
}

/**
 * The dialog, from the first question on: it stays in the tree, so that focus goes back when it closes.
 * What changes nothing stands first and has the focus: past the last button of a dialog in a shadow root,
 * Firefox 153 comes back to no other one by Tab.
 */
export function questionDialog<Data>(
  documents: DocumentController<Data>,
  sayFaults: SayFaults,
): TemplateResult | typeof nothing {
  const { question, hasAsked } = documents.messages;
  if (!hasAsked) return nothing;
  const wipe = question?.kind !== 'replace';
  return html`
    <dialog
      class="dialog"
      aria-labelledby="question"
      @close=${() => documents.messages.question && documents.answer(false)}
    >
      ${
        question?.kind === 'take'
          ? sayFaults(() => question.taking.view((yes) => documents.answer(yes)))
          : html`
              <p id="question">
                ${
                  wipe
                    ? msg(
                        'Alles wissen? Ook wat op dit apparaat is bewaard, gaat weg. Bestanden bij de downloads blijven.',
                      )
                    : question.keptUntil
                      ? msg('Openen wat eerder is bewaard? Wat er nu staat, verdwijnt dan.')
                      : msg('Dit bestand openen? Wat er nu staat, verdwijnt dan.')
                }
              </p>
              <div class="buttons">
                <button type="button" class="button" @click=${() => documents.answer(false)}>
                  ${msg('Nee, laat staan')}
                </button>
                <button type="button" class="button primary" @click=${() => documents.answer(true)}>
                  ${wipe ? msg('Ja, wis alles') : msg('Ja, open')}
                </button>
              </div>
            `
      }
    </dialog>
  `;
}

/** Opens or closes the dialog to match the question; to call after each render. */
export function syncDialog(root: ParentNode, open: boolean): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog.dialog');
  if (!dialog || dialog.open === open) return;
  if (open) dialog.showModal?.();
  else dialog.close?.();
}
