import { GuideElement } from '../../kits/flow/guide-element.js';
import { answeredOf } from '../../kits/flow/guide.model.js';
import { definition } from '../../generated/my-tool/definition.js';
import { blank, carry, type MyToolData, type MyToolResult } from './my-tool.model.js';
import type { MyToolContent } from './my-tool.schema.js';

export type { MyToolResult };

/**
 * TODO: what it asks first, and what one takes along.
 *
 * @element my-tool
 */
export class MyTool extends GuideElement<MyToolContent, MyToolData> {
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;

  protected override result(): MyToolResult | undefined {
    const content = this.ready?.content;
    return content && answeredOf(content.choices, this.answersIn(content));
  }
}
