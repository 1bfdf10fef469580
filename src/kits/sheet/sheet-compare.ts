import { html, type TemplateResult } from 'lit';
import type { SheetToolView } from './sheet-tool-view.js';

/** Where another moment is laid beside this one; what is in it comes after the first screen. */
export const comparison = ({
  content,
  text,
  earlier,
  earlierMoment,
}: SheetToolView): TemplateResult => html`
  <details class="compare" ?open=${earlier !== undefined}>
    <summary>${text(content.compare.title)}</summary>
    <div data-later>${earlierMoment()}</div>
  </details>
`;
