import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import { pageHref } from '../../core/faults/safe-href.js';
import type { Answers } from '../../kits/flow/flow.model.js';
import { GuideElement } from '../../kits/flow/guide-element.js';
import type { GuideView } from '../../kits/flow/guide-view.js';
import { setState } from '../../kits/sheet/sheet.model.js';
import { definition } from '../../generated/closing-guide/definition.js';
import {
  blank,
  carry,
  isQuiet,
  resultOf,
  type ClosingGuideData,
  type ClosingGuideResult,
} from './closing-guide.model.js';
import type { ClosingGuideContent } from './closing-guide.schema.js';
import { styles } from './closing-guide.styles.js';
import { whenChoice, whenInWords, whenToFill } from './closing-whens.js';

export type { ClosingGuideResult };

/**
 * Closing the cooperation well: why it ends comes first, then only what fits that, each now, later or
 * rather not; agreements that one can keep; and apart, a lesson for the team.
 *
 * @element closing-guide
 */
export class ClosingGuide extends GuideElement<ClosingGuideContent, ClosingGuideData> {
  static override styles = [...GuideElement.styles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    reason: {},
    topicsLink: { attribute: 'topics-link' },
  };

  /** The one reason that this page is about, by id: `recovery`, `other-care` or `death`. It is not asked then. */
  declare reason?: string | null;

  /** The page that has topics for the last talk, such as the one with `<sofa-phase-guide>`: an https address, or one of this site. */
  declare topicsLink?: string | null;

  protected override checkSettings(content: ClosingGuideContent): readonly Fault[] {
    const found = this.topicsLink?.trim();
    return [
      ...super.checkSettings(content),
      ...(found && !pageHref(found)
        ? [{ path: 'topics-link', problem: 'format' as const, found }]
        : []),
    ];
  }

  protected override afterMore(content: ClosingGuideContent): unknown {
    const href = pageHref(this.topicsLink);
    return href ? html`<a href=${href}>${this.text(content.topicsLink)}</a>` : nothing;
  }

  protected override fixedChoice() {
    return { choice: 'reason', option: this.reason ?? null };
  }

  protected override isQuiet(content: ClosingGuideContent, answers: Answers): boolean {
    return isQuiet(content, answers);
  }

  protected override result(): ClosingGuideResult | undefined {
    const content = this.ready?.content;
    return content && resultOf(this.documents.data, content, this.answersIn(content));
  }

  protected override isComplete(): boolean {
    const result = this.result();
    return !!result?.shown && result.answered === result.shown;
  }

  protected override progressOf(content: ClosingGuideContent, answers: Answers) {
    const { answered, shown } = resultOf(this.documents.data, content, answers);
    return { done: answered, count: shown };
  }

  protected override atRow(
    view: GuideView<ClosingGuideContent, ClosingGuideData>,
    row: string,
    question: string,
  ): unknown {
    return whenChoice(view, row, question, (when) =>
      this.sheet.change((now) => setState(now, row, when), {
        name: `when-${row}`,
        focus: when ? [] : [`#when-${row} input`],
      }),
    );
  }

  protected override atRowInWords(content: ClosingGuideContent, row: string): string {
    return whenInWords(content, this.documents.data, row, this.text, this.shownLanguage);
  }

  protected override atRowToFill(content: ClosingGuideContent): string {
    return whenToFill(content, this.text);
  }
}
