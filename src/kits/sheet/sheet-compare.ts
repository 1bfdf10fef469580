import { html, type TemplateResult } from 'lit';
import { earlierFold } from '../../core/document/earlier-document.js';
import type { SheetToolView } from './sheet-tool-view.js';

/** Where another moment is laid beside this one; what is in it comes after the first screen. */
export const comparison = ({
  content,
  text,
  earlier,
  earlierMoment,
}: SheetToolView): TemplateResult =>
  earlierFold(earlier, text(content.compare.title), html`<div data-later>${earlierMoment()}</div>`);
