import type { PropertyDeclarations } from 'lit';
import { GuideElement } from '../../kits/flow/guide-element.js';
import { answeredOf } from '../../kits/flow/guide.model.js';
import { definition } from '../../generated/care-plan-guide/definition.js';
import {
  blank,
  carry,
  isComplete,
  type CarePlanGuideData,
  type CarePlanGuideResult,
} from './care-plan-guide.model.js';
import type { CarePlanGuideContent } from './care-plan-guide.schema.js';

export type { CarePlanGuideResult };

/**
 * Talking about the care plan with client and carer: consent first, then what fits; a sheet with a
 * column for each, who does what, and when to look again.
 *
 * @element care-plan-guide
 */
export class CarePlanGuide extends GuideElement<CarePlanGuideContent, CarePlanGuideData> {
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = { setting: {} };

  /** Where the clients of this page live: `home` or `residence`. It is not asked then. */
  declare setting?: string | null;

  protected override fixedChoice() {
    return { choice: 'setting', option: this.setting ?? null };
  }

  protected override result(): CarePlanGuideResult | undefined {
    const content = this.ready?.content;
    return content && answeredOf(content.choices, this.answersIn(content));
  }

  protected override isComplete(): boolean {
    const content = this.ready?.content;
    return !!content && isComplete(this.documents.data, this.rowsIn(content));
  }
}
