import * as z from 'zod/mini';
import { line, text } from '../../core/content/content.schema.js';

/** What the planner says round the invitation. */
export const invitationTexts = z.strictObject({
  lead: text(200),
  why: line(),
  aim: line(),
  aimHint: text(200),
  topic: line(),
  topics: line(),
  addTopic: line(),
  topicAdded: line(['topic']),
  topicRemoved: line(['topic']),
  topicsFull: text(200),
  how: line(),
  howHint: text(200, ['how']),
  gains: line(),
  gainsHint: text(200),
  answer: line(),
  from: line(),
  missing: text(200, ['parts']),
  whole: text(200),
  toWhen: line(),
  kinds: line(),
  regards: line(['from']),
  sends: text(200),
  print: line(),
  calendar: line(),
  calendarNote: text(200),
  heading: line(),
});
