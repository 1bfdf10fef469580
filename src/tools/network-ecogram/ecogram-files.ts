import { html, nothing, type TemplateResult } from 'lit';
import type { Outside } from '../../core/content/definition.js';
import type { ToolContent } from '../../core/content/content.schema.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { ToolDocument } from '../../core/document/document.js';
import { readText } from '../../core/document/incoming-documents.js';
import { failed, type Fault, type Parsed } from '../../core/faults/faults.js';
import { fileName, saveFile } from '../../core/files/files.js';
import { readFile } from '../../core/files/text-file.js';
import { failedNotice } from '../../core/element/failed-notice.js';
import { heading } from '../../core/element/heading.js';
import { notices } from '../../core/faults/notices.js';
import { msg, str } from '../../core/language/localize.js';
import { personsCsv, readPersons, tiesCsv, type CsvWords } from '../../kits/network/network-csv.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { networkPng, networkSvg } from '../../kits/network/network-image.js';
import type { NetworkData } from '../../kits/network/network-data.model.js';
import { comparison } from './ecogram-compare.js';
import { tickBox } from './ecogram-fields.js';
import type { EcogramView } from './ecogram-view.js';
import { addPersons } from './network-ecogram.model.js';

/** What did not come in, and what says so. */
export interface Refused {
  readonly faults: readonly Fault[];
}

/** What goes in and out beside the document: the element, seen from here. */
export interface FilesView {
  /** As on screen, and as it leaves: with initials, unless someone asked for names. */
  readonly view: EcogramView;
  readonly leaving: EcogramView;
  readonly withNames: boolean;
  readonly earlier: ToolDocument<NetworkData> | undefined;
  readonly refused: Refused | undefined;
  /** The picture as it leaves, and the element whose styles hold in it. */
  picture(): Picture;
  readonly root: Element;
  outside(): Promise<Outside<ToolContent, NetworkData>>;
  set(what: {
    withNames?: boolean;
    earlier?: ToolDocument<NetworkData> | undefined;
    refused?: Refused | undefined;
  }): void;
  /** The network as it is when a file has been read. */
  change(make: (data: NetworkData) => NetworkData, options: ChangeOptions): void;
  say(text: () => string): void;
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
    formal: msg('professional'),
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
const fileButton = (
  label: string,
  accept: string,
  take: (file: File) => void,
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
      const [file] = input.files ?? [];
      if (file) take(file);
      input.value = '';
    }}
  />
`;

/** Pictures and lists to save, and a list of persons to take in. */
export function filesPanel(files: FilesView): TemplateResult {
  const { leaving } = files;
  const words = csvWords();
  const name = leaving.namesIn(leaving.data);
  const save = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="button" @click=${act}>${label}</button>`;
  const csv = (of: string, text: typeof personsCsv): void =>
    saveFile(
      fileName(`ecogram-${of}`, 'csv'),
      text(leaving.data, leaving.content, words, ({ id }) => name(id)),
      'text/csv',
    );
  const image = (): string => networkSvg(files.root, files.picture(), leaving.content.title);
  return html`
    <p class="quiet">
      ${msg('Op papier, in plaatjes en in lijsten staan initialen. Het eigen bestand houdt de namen.')}
    </p>
    ${tickBox('with-names', msg('Toch met namen'), files.withNames, (withNames) =>
      files.set({ withNames }),
    )}
    <div class="buttons">
      ${save(
        msg('Bewaar als plaatje (PNG)'),
        () =>
          void networkPng(image()).then((png) =>
            saveFile(fileName('ecogram', 'png'), png, 'image/png'),
          ),
      )}
      ${save(msg('Bewaar als plaatje (SVG)'), () =>
        saveFile(fileName('ecogram', 'svg'), image(), 'image/svg+xml'),
      )}
      ${save(msg('Bewaar als CSV: personen'), () => csv('personen', personsCsv))}
      ${save(msg('Bewaar als CSV: contacten'), () => csv('contacten', tiesCsv))}
      ${fileButton(msg('Open een CSV met personen'), '.csv,text/csv,text/plain', (file) => {
        void readFile(file).then((text) => takePersons(files, text, words));
      })}
    </div>
    ${files.earlier ? nothing : refusal(files)}
  `;
}

function takePersons(files: FilesView, text: Parsed<string>, words: CsvWords): void {
  if (!text.ok)
    return files.set({
      refused: { faults: text.faults.map((fault) => ({ expected: 'CSV', ...fault })) },
    });
  const { view } = files;
  const { content } = view;
  // Who has no group is no relative, and no professional.
  const { id: group } =
    content.groups.find(({ kind }) => kind === 'informal') ?? content.groups[0]!;
  const read = readPersons(text.value, view.data, content, words, { group });
  if (read.ok) {
    const { persons } = read.value;
    files.set({ refused: undefined });
    return files.change((data) => addPersons(data, persons), {
      say: () => msg(str`Erbij gezet: ${persons.length}.`),
    });
  }
  const faults = (read.faults ?? []).map((fault) => ({
    ...fault,
    path: [fault.line, fault.column && words.columns[fault.column]].filter(Boolean).join(': '),
  }));
  files.set({ refused: { faults } });
}

/** A file that could not be taken. */
function refusal({ refused }: FilesView): TemplateResult | typeof nothing {
  if (!refused) return nothing;
  const { faults } = refused;
  return faults[0]?.problem === 'network'
    ? failedNotice(msg('Het ophalen lukte niet.'))
    : notices.refused({ from: 'file', faults }, () => {});
}

/** Another moment, from a file, beside this one. */
export function compareTab(files: FilesView): TemplateResult {
  const { view, earlier } = files;
  return html`
    <section class="compare">
      ${heading(view.level, msg('Wat is er veranderd?'))}
      <p class="lead">${view.content.compareIntro}</p>
      <div class="buttons">
        ${fileButton(
          msg('Open een eerder bestand'),
          '.json,application/json',
          (file) => void takeEarlier(files, file),
        )}
        ${
          earlier
            ? html`<button
                type="button"
                class="button"
                @click=${(event: Event) => {
                  (event.currentTarget as Element).parentElement!.querySelector('button')!.focus();
                  files.set({ earlier: undefined });
                }}
              >
                ${msg('Sluit dit bestand')}
              </button>`
            : nothing
        }
      </div>
      ${earlier ? comparison(view, earlier) : nothing} ${refusal(files)}
    </section>
  `;
}

async function takeEarlier(files: FilesView, file: File): Promise<void> {
  const parsed = await files
    .outside()
    .then(readText<NetworkData>(file), () => failed({ path: '', problem: 'network' }));
  if (!parsed.ok) return files.set({ refused: { faults: parsed.faults } });
  files.set({ refused: undefined, earlier: parsed.value });
  files.say(() => msg('Het bestand is geopend.'));
}
