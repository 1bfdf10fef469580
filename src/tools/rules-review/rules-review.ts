import { html } from 'lit';
import { definition } from '../../generated/rules-review/definition.js';
import { SessionElement } from '../../kits/session/session-element.js';
import { cellOf, isTicked, tick } from '../../kits/session/session.model.js';
import {
  traysByDecision,
  type Letter,
  type SessionView,
  type ShownTopic,
  type Tray,
} from '../../kits/session/session-view.js';
import { carry, CHECKED, DROP, needsCheck, ORIGIN, waitsForCheck } from './rules-review.model.js';
import type { RulesReviewContent } from './rules-review.schema.js';

export type { SessionResult as RulesReviewResult } from '../../kits/session/session-tool.model.js';

type Content = RulesReviewContent;

/**
 * A team looks at rules that carers run into: whose they are, what they are for, and whether to keep, change or
 * drop them. A rule of the law, or of unknown origin, is asked about before it goes.
 *
 * @element rules-review
 */
export class RulesReview extends SessionElement<Content> {
  protected static override readonly definition = definition;
  protected static override readonly carry = carry;

  protected override atDecision(view: SessionView, { id }: ShownTopic, content: Content): unknown {
    const { data, change } = view;
    if (!needsCheck(data, id)) return '';
    return html`
      <div class="notice">
        <p>${this.text(content.check.text)}</p>
        <label class="tick">
          <input
            type="checkbox"
            id="checked"
            .checked=${isTicked(data, id, CHECKED)}
            @change=${() => change((now) => tick(now, id, CHECKED))}
          />
          <span>${this.text(content.check.done)}</span>
        </label>
      </div>
    `;
  }

  protected override traysOf(view: SessionView, content: Content): readonly Tray[] {
    const waits = ({ id }: ShownTopic): boolean => waitsForCheck(view.data, id);
    return traysByDecision(view).flatMap((tray): Tray[] =>
      tray.id === DROP
        ? [
            { ...tray, topics: tray.topics.filter((topic) => !waits(topic)) },
            {
              id: 'check',
              label: this.text(content.check.tray),
              place: undefined,
              topics: tray.topics.filter(waits),
            },
          ]
        : [tray],
    );
  }

  protected override letterOf({ id }: ShownTopic, content: Content): Letter | undefined {
    const origin = cellOf(this.documents.data, id, ORIGIN) || 'unknown';
    const letter = content.origins.find((each) => each.id === origin)?.sign;
    const field = content.before.find((each) => each.id === ORIGIN);
    const says = field?.options?.find((each) => each.id === origin)?.label;
    return letter && says ? { letter, says: this.text(says), field: ORIGIN } : undefined;
  }
}
