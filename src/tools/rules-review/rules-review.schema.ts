import * as z from 'zod/mini';
import { id, line, text, toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { references } from '../../core/faults/parse.js';
import type { SessionData } from '../../kits/session/session.model.js';
import {
  sessionContent,
  sessionData,
  sessionFaults,
  type SessionContent,
} from '../../kits/session/session.schema.js';
import { blankSession } from '../../kits/session/session-tool.model.js';
import { DROP, ORIGIN } from './rules-review.model.js';

/** Says that a rule whose origin is the law, or unknown, is asked about before it goes. */
const check = z.strictObject({
  tray: line(),
  text: text(300),
  done: line(),
  /** What is asked of others, without and with who is responsible. */
  question: text(300, ['rule']),
  questionTo: text(300, ['rule', 'owner']),
});

/** Letters for where a rule comes from. */
const origins = z.array(z.strictObject({ id, sign: text(4) }));

/** `content/rules-review/<locale>.json` */
export const rulesReviewFile = z.strictObject({
  ...toolContentHead('rules-review'),
  ...sessionContent,
  check,
  origins,
});

export interface RulesReviewContent extends SessionContent {
  readonly check: z.infer<typeof check>;
  readonly origins: z.infer<typeof origins>;
}
export type RulesReviewData = SessionData;

export function rulesReviewFaults(content: RulesReviewContent): Fault[] {
  const origin = content.before.find((field) => field.id === ORIGIN);
  const missing = (path: string): Fault => ({ path, problem: 'missing', expected: 'string' });
  return [
    ...sessionFaults(content),
    ...(origin ? [] : [missing(`before.${ORIGIN}`)]),
    ...(content.decide.options.some((option) => option.id === DROP)
      ? []
      : [missing(`decide.options.${DROP}`)]),
    ...references(
      'origins',
      content.origins,
      'id',
      (origin?.options ?? []).map((option) => option.id),
    ),
  ];
}

export const rulesReviewDocument = documentsOf('rules-review', blankSession, sessionData);
