import { documentText, type ToolDocument } from '../../core/document/document.js';
import { itemsOf } from './rating.model.js';
import { toldOnly } from './round-more.model.js';
import type { RoundData } from './round.model.js';
import { scaleOf, type RoundView } from './round-view.js';

/** A file of what is told, to hand on: nothing that waits or is covered is in it. */
export function toldText(view: RoundView, document: ToolDocument<RoundData>): string {
  const { content, minimum } = view;
  const items = itemsOf(content.rating).map(({ id }) => id);
  return documentText({ ...document, data: toldOnly(view.data, items, scaleOf(content), minimum) });
}
