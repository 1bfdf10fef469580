import type { CarryWords, ReadItem } from '../../core/carry/carry.model.js';
import {
  cellOf,
  decisionOf,
  isTicked,
  type SessionData,
} from '../../kits/session/session.model.js';
import {
  sessionCarry,
  topicText,
  type CarriedSession,
} from '../../kits/session/session-tool.model.js';

/** The field that says whose rule it is, the field of who is responsible, and the decision that it goes. */
export const ORIGIN = 'origin';
export const OWNER = 'owner';
export const DROP = 'drop';
/** The tick that says that it was asked about. */
export const CHECKED = 'checked';

/** Origins of rules that a team can drop by itself. */
const OWN_ORIGINS: readonly string[] = ['organisation', 'team', 'habit'];

/** Whether a rule is to go, and comes from the law or from nobody knows where: it is asked about first. */
export const needsCheck = (data: SessionData, topic: string): boolean =>
  decisionOf(data, topic) === DROP && !OWN_ORIGINS.includes(cellOf(data, topic, ORIGIN));

/** Whether it still waits for an answer. */
export const waitsForCheck = (data: SessionData, topic: string): boolean =>
  needsCheck(data, topic) && !isTicked(data, topic, CHECKED);

export interface CheckedContent extends CarriedSession {
  readonly check: { readonly question: string; readonly questionTo: string };
}

/** One question for each rule to ask about. */
function questions(data: SessionData, { content, text }: CarryWords<CheckedContent>): ReadItem[] {
  return data.topics
    .filter(({ id }) => waitsForCheck(data, id))
    .map((topic): ReadItem => {
      const rule = topicText(topic, { content, text });
      const owner = cellOf(data, topic.id, OWNER).trim();
      const { question, questionTo } = content.check;
      return {
        id: `${topic.id}-check`,
        kind: 'question',
        text: owner ? text(questionTo, { rule, owner }) : text(question, { rule }),
        state: 'open',
      };
    });
}

/** What the team decided, what it asks first, and agreements; what others found or learned becomes a rule to look at. */
export const carry = sessionCarry<CheckedContent>({
  says: ['why', 'new'],
  takes: ['stance', 'lesson'],
  questions,
});
