import { html, nothing, type TemplateResult } from 'lit';
import { documentText, type ToolDocument } from '../../core/document/document.js';
import type { Parsed } from '../../core/faults/faults.js';
import { copyText } from '../../core/files/copy-text.js';
import { fileButton } from '../../core/files/file-button.js';
import { isolated } from '../../core/language/isolated.model.js';
import { msg, str } from '../../core/language/localize.js';
import { handedOver, readIn, type Handed } from './apart.model.js';
import { codeOf, readCodes } from './handed-code.js';
import type { NotesView } from './notes-view.js';
import type { NotesData } from './notes.model.js';

/** What came of handing over or reading in, as it is shown. */
export interface ApartSaid {
  /** Sentences. */
  readonly lines: readonly string[];
  /** What was copied, to copy by hand where that did not work. */
  readonly code?: string;
}

/** What handing over and reading in need of the tool. */
export interface ApartTool<D extends NotesData> {
  readonly root: ShadowRoot | null;
  readonly said: ApartSaid | undefined;
  say(said: ApartSaid): void;
  document(): ToolDocument<D>;
  outside(): Promise<{
    readonly check: { document(input: unknown): Parsed<ToolDocument<D>> };
    readonly readJsonFrom: (source: Blob) => Promise<Parsed<unknown>>;
  }>;
}

/** A tool whose members may write on a device of their own. */
export interface ApartView<D extends NotesData> extends NotesView<D> {
  readonly apart: ApartTool<D> & {
    /** How it goes, for who writes. */
    readonly write: string;
    /** How it goes, for who leads. */
    readonly lead: string;
    download(extension: string, body: BlobPart, type: string): void;
  };
}

const handed = <D extends NotesData>({ data, docId }: ToolDocument<D>): Handed =>
  handedOver(data, docId);

/** Hands over what was written here, and reads in what was written elsewhere; within what is folded until then. */
export function apartPart<D extends NotesData>(view: ApartView<D>): TemplateResult {
  const { apart, data } = view;
  return html`
    <p>${apart.write}</p>
    ${
      data.notes.length
        ? html`<div class="buttons">
            <button
              type="button"
              class="button"
              @click=${() =>
                apart.download('json', documentText(apart.document()), 'application/json')}
            >
              ${msg('Bewaar mijn briefjes als bestand')}
            </button>
            <button type="button" class="button" id="copy-code" @click=${() => copyCode(view)}>
              ${msg('Kopieer mijn briefjes als code')}
            </button>
          </div>`
        : nothing
    }
    <p>${apart.lead}</p>
    <div class="buttons">
      ${fileButton(msg('Lees bestanden in'), (files) => readFiles(view, files), {
        id: 'read-files',
        multiple: true,
      })}
    </div>
    <form
      class="adding"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).querySelector('textarea')!;
        void readText(view, field);
      }}
    >
      <label for="codes">${msg('Codes, een of meer')}</label>
      <textarea class="entry" id="codes" rows="2" dir="ltr" spellcheck="false"></textarea>
      <button class="button">${msg('Lees codes in')}</button>
    </form>
    ${apart.said ? saidOf(apart.said) : nothing}
  `;
}

const saidOf = ({ lines, code }: ApartSaid): TemplateResult => html`
  <div class="notice" id="apart-said" tabindex="-1">
    ${lines.map((each) => html`<p>${each}</p>`)}
    ${
      code
        ? html`<label>
            ${msg('Je code')}
            <textarea
              class="entry"
              readonly
              rows="3"
              dir="ltr"
              spellcheck="false"
              .value=${code}
              @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
            ></textarea>
          </label>`
        : nothing
    }
  </div>
`;

async function copyCode<D extends NotesData>(view: ApartView<D>): Promise<void> {
  const { apart } = view;
  const { root } = apart;
  const code = await codeOf(handed(apart.document()));
  const copied = !!root && (await copyText(code, root));
  const line = view.speak(() =>
    copied
      ? msg('De code is gekopieerd. Plak haar in een bericht.')
      : msg('Kopiëren lukte niet. Kopieer de code zelf, of bewaar je briefjes als bestand.'),
  );
  tell(view, { lines: [line], code });
}

/** Shows what came of it, and goes there. */
function tell<D extends NotesData>({ apart, change }: ApartView<D>, said: ApartSaid): void {
  apart.say(said);
  change((now) => now, { focus: ['#apart-said'] });
}

/** Puts all in at once: one change, undone as one. */
function take<D extends NotesData>(
  view: ApartView<D>,
  all: readonly Handed[],
  leftOut: () => readonly string[],
): void {
  const sum = { added: 0, changed: 0, known: 0, over: 0 };
  const here = handed(view.apart.document()).from;
  view.change((before) =>
    all.reduce((data, each) => {
      const done = readIn(data, each, here);
      for (const key of ['added', 'changed', 'known', 'over'] as const) sum[key] += done[key];
      return done.data;
    }, before),
  );
  const { added, changed, known, over } = sum;
  const lines = view.speak(() => [
    ...(all.length
      ? [msg(str`Briefjes erbij: ${added}. Veranderd: ${changed}. Al bekend: ${known}.`)]
      : []),
    ...(over ? [msg(str`Geen plek meer voor: ${over}. Die komen er niet bij.`)] : []),
    ...leftOut(),
  ]);
  tell(view, { lines });
}

async function readFiles<D extends NotesData>(
  view: ApartView<D>,
  files: readonly File[],
): Promise<void> {
  const { check, readJsonFrom } = await view.apart.outside();
  const all: Handed[] = [];
  const not: string[] = [];
  for (const file of files) {
    const json = await readJsonFrom(file);
    const read = json.ok ? check.document(json.value) : json;
    if (read.ok) all.push(handed(read.value));
    else not.push(file.name);
  }
  take(view, all, () =>
    not.map((name) =>
      msg(str`Niet gelezen: ${isolated(name)}. Kies een bestand dat in dit onderdeel is bewaard.`),
    ),
  );
}

async function readText<D extends NotesData>(
  view: ApartView<D>,
  field: HTMLTextAreaElement,
): Promise<void> {
  const read = await readCodes(field.value);
  const all = read.filter((each) => each !== undefined);
  const damaged = read.length - all.length;
  if (all.length && !damaged) field.value = '';
  take(view, all, () => [
    ...(read.length ? [] : [msg('Er staat geen code in. Een code begint met ‘briefjes:’.')]),
    ...(damaged
      ? [msg(str`Codes die niet kloppen: ${damaged}. Kopieer ze nog eens, helemaal.`)]
      : []),
  ]);
}
