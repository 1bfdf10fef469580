import { html, type TemplateResult } from 'lit';
import type { DocumentMessages } from '../document/document-messages.js';
import { copyText } from '../files/copy-text.js';
import { plainText } from '../files/plain-text.js';
import { msg } from '../language/localize.js';

/** Something that can go along as plain text, such as a sheet, an outcome or a report. */
export interface AsText {
  /** The tool's own root; null before it has one. */
  readonly root: ShadowRoot | null;
  readonly documents: {
    readonly messages: Pick<DocumentMessages<unknown>, 'say'>;
    download(extension: string, body: BlobPart, type: string): void;
  };
  /** What is on its paper now, with its title. */
  paper(): TemplateResult;
  /** Runs it in the language of the tool. */
  speak<T>(run: () => T): T;
}

/** Buttons that copy it, to paste in a record or a mail, and that save it as a file. */
export function textButtons({ root, documents, ...tool }: AsText): TemplateResult {
  const text = (): string => tool.speak(() => plainText(tool.paper()));
  // Said after drawing: as finished words, since this may be in a file that the tool does not speak with.
  const copied = msg('Gekopieerd.');
  const notCopied = msg('Kopiëren lukte niet. Bewaar het als tekst.');
  return html`
    <button
      type="button"
      class="button"
      @click=${async () => {
        const done = !!root && (await copyText(text(), root));
        documents.messages.say(() => (done ? copied : notCopied));
      }}
    >
      ${msg('Kopieer als tekst')}
    </button>
    <button
      type="button"
      class="button"
      @click=${() => documents.download('txt', text(), 'text/plain')}
    >
      ${msg('Bewaar als tekst')}
    </button>
  `;
}
