import { html, nothing, type TemplateResult } from 'lit';
import { questionDialog, troubleNotice } from '../document/document-bar.js';
import type { DocumentController } from '../document/document-controller.js';
import type { Fault } from '../faults/faults.js';
import type { SayFaults } from '../faults/notices.js';
import { msg } from '../language/localize.js';
import { failedNotice } from './failed-notice.js';
import { heading } from './heading.js';

/** What stands round a tool's own screen. */
export interface ToolFrame<Data> {
  readonly documents: DocumentController<Data>;
  readonly level: number;
  readonly title: string;
  readonly settingFaults: readonly Fault[];
  readonly sayFaults: SayFaults;
}

/** Side by side: every template that wraps others costs a slow telephone a millisecond. */
export const toolScreen = <Data>(
  { documents, level, title, settingFaults, sayFaults }: ToolFrame<Data>,
  screen: unknown,
): unknown[] => [
  heading(level, title, 'title'),
  settingFaults.length ? sayFaults((notices) => notices.settings(settingFaults)) : nothing,
  troubleNotice(documents, ['host', 'draft'], sayFaults),
  screen,
  questionDialog(documents, sayFaults),
];

/** In the place of content that cannot be shown. */
export const failedContent = (
  { faults, retry }: { readonly faults: readonly Fault[]; readonly retry: boolean },
  sayFaults: SayFaults,
  again: () => void,
): TemplateResult => {
  const another = retry ? again : undefined;
  return (
    sayFaults((notices) => notices.content(faults, another)) ??
    failedNotice(msg('Dit onderdeel kan nu niet worden getoond.'), another, faults)
  );
};

/** In the place of a tool that cannot be drawn: what the host wrote for when it does not run. */
export const brokenTool = (again: () => void): TemplateResult =>
  html`${failedNotice(msg('Dit onderdeel kan nu niet worden getoond.'), again)}<slot></slot>`;

/** A tool's paper with its title; nothing while there is none. */
export const toolPaper = (
  level: number,
  title: string,
  paper: TemplateResult | undefined,
): TemplateResult | typeof nothing =>
  paper ? html`<div class="print">${heading(level, title, 'title')} ${paper}</div>` : nothing;
