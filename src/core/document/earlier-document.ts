import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Parsed } from '../faults/faults.js';
import type { SayFaults } from '../faults/notices.js';
import { fileButton } from '../files/file-button.js';
import { msg } from '../language/localize.js';
import type { ToolDocument } from './document.js';

/** A document of an earlier moment, or what is wrong with it; undefined while there is none. */
export type Earlier<Data> = Parsed<ToolDocument<Data>> | undefined;

/** What the templates of a tool that has one show, and what they call. */
export interface EarlierView<Data> {
  readonly earlier: Earlier<Data>;
  readonly sayFaults: SayFaults;
  compare(file: File): void;
}

/** What it folds away, open as soon as a file was chosen. */
export const earlierFold = (
  earlier: Earlier<unknown>,
  title: string,
  inside: unknown,
): TemplateResult => html`
  <details class="compare" ?open=${earlier !== undefined}>
    <summary>${title}</summary>
    ${inside}
  </details>
`;

/** A choice of a file, and what came of it; `said` makes that. */
export const earlierChoice = (
  view: Pick<EarlierView<unknown>, 'earlier' | 'compare'>,
  text: string,
  said: () => unknown,
): TemplateResult => html`
  <p>${text}</p>
  ${fileButton(msg('Kies een bestand'), ([file]) => view.compare(file))}
  <div role="status">${view.earlier ? keyed(view.earlier, said()) : nothing}</div>
`;

/** What is wrong with the file, or what `found` says of the document; nothing while there is none. */
export function earlierSaid<Data>(
  { earlier, sayFaults }: Pick<EarlierView<Data>, 'earlier' | 'sayFaults'>,
  found: (document: ToolDocument<Data>) => unknown,
): unknown {
  if (!earlier) return nothing;
  return earlier.ok
    ? found(earlier.value)
    : html`<p><strong>${msg('Dit bestand kan hier niet open.')}</strong></p>
        ${sayFaults((notices) => notices.file(earlier.faults))}`;
}
