import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../../core/faults.js';
import { fileName, saveFile } from '../../core/files.js';
import { msg } from '../../core/localize.js';
import { faultList, type Explain } from '../../core/notices.js';
import { personsCsv, readPersons, tiesCsv, type CsvWords } from '../../kits/network/network-csv.js';
import type { EcogramView } from './ecogram-view.js';

/** What goes in and out beside the document itself. */
export interface FilesView {
  /** The ecogram as it leaves: with initials, unless someone asked for names. */
  readonly leaving: EcogramView;
  readonly withNames: boolean;
  readonly refused: readonly Fault[];
  readonly explain: Explain;
  setWithNames(on: boolean): void;
  saveImage(type: 'svg' | 'png'): void;
  take(read: ReturnType<typeof readPersons>, words: CsvWords): void;
}

/** Heads and words of a file of persons; read while the tool renders, when `msg` knows its language. */
const csvWords = (): CsvWords => ({
  columns: {
    number: msg('nummer'),
    name: msg('naam'),
    group: msg('groep'),
    ring: msg('hoe dichtbij'),
    slot: msg('plek op de kaart'),
    distance: msg('woont'),
    frequency: msg('contact'),
    quality: msg('band'),
    formal: msg('beroepskracht'),
    firstContact: msg('eerste contact'),
    gives: msg('geeft'),
    gets: msg('krijgt'),
    centres: msg('contact met (nummer in het midden)'),
    numberA: msg('nummer 1'),
    nameA: msg('naam 1'),
    numberB: msg('nummer 2'),
    nameB: msg('naam 2'),
  },
  yes: msg('ja'),
  no: msg('nee'),
});

/** A button that asks for a file. */
export const fileButton = (
  label: string,
  accept: string,
  take: (text: string) => void,
): TemplateResult => html`
  <button
    type="button"
    class="button"
    @click=${(event: Event) =>
      ((event.currentTarget as Element).nextElementSibling as HTMLInputElement).click()}
  >
    ${label}
  </button>
  <input
    type="file"
    hidden
    accept=${accept}
    @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      void input.files?.[0]?.text().then(take);
      input.value = '';
    }}
  />
`;

export function filesBar(files: FilesView): TemplateResult {
  const words = csvWords();
  const { leaving, refused } = files;
  const { data, content } = leaving;
  const name = leaving.namesIn(data);
  const csv = (of: string, text: typeof personsCsv, label: string): TemplateResult => html`
    <button
      type="button"
      class="button"
      @click=${() =>
        saveFile(
          fileName(`ecogram-${of}`, 'csv'),
          text(data, content, words, (person) => name(person.id)),
          'text/csv',
        )}
    >
      ${label}
    </button>
  `;
  const image = (type: 'svg' | 'png', label: string): TemplateResult => html`
    <button type="button" class="button" @click=${() => files.saveImage(type)}>${label}</button>
  `;
  return html`
    <details class="files">
      <summary>${msg('Plaatjes en lijsten')}</summary>
      <p class="quiet">
        ${msg('Op papier, in plaatjes en in lijsten staan initialen. Het eigen bestand houdt de namen.')}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          id="with-names"
          .checked=${files.withNames}
          @change=${(event: Event) => files.setWithNames((event.target as HTMLInputElement).checked)}
        />
        ${msg('Toch met namen')}
      </label>
      <div class="buttons">
        ${image('png', msg('Bewaar als plaatje (PNG)'))}
        ${image('svg', msg('Bewaar als plaatje (SVG)'))}
        ${csv('personen', personsCsv, msg('Bewaar als CSV: personen'))}
        ${csv('contacten', tiesCsv, msg('Bewaar als CSV: contacten'))}
        ${fileButton(msg('Open een CSV met personen'), '.csv,text/csv,text/plain', (text) =>
          files.take(
            readPersons(text, data, content, words, { group: content.groups[0]?.id ?? '' }),
            words,
          ),
        )}
      </div>
      ${
        refused.length
          ? html`<div class="notice" role="alert">
              <p><strong>${msg('Deze lijst klopt niet. Er is niemand bij gezet.')}</strong></p>
              ${faultList(refused, files.explain)}
            </div>`
          : nothing
      }
    </details>
  `;
}
