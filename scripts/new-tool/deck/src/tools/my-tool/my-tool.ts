import { DeckElement } from '../../kits/deck/deck-element.js';
import type { DeckResult } from '../../kits/deck/deck-tool.model.js';
import { definition } from '../../generated/my-tool/definition.js';
import { blank, carry, type MyToolData } from './my-tool.model.js';
import type { MyToolContent } from './my-tool.schema.js';

export type MyToolResult = DeckResult;

/**
 * TODO: what its cards are, and for whom.
 *
 * @element my-tool
 */
export class MyTool extends DeckElement<MyToolContent, MyToolData> {
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
}
