import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates } from '../../core/faults/parse.js';
import { ANSWER_LENGTH, blank, MOST_QUESTIONS, type MyToolData } from './my-tool.model.js';

/** `content/my-tool/<locale>.json` */
export const myToolFile = z.strictObject({
  ...toolContentHead('my-tool'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  questions: z
    .array(z.strictObject({ id, question: text(200) }))
    .check(z.minLength(1), z.maxLength(MOST_QUESTIONS)),
});
type MyToolFile = z.infer<typeof myToolFile>;

export interface MyToolContent extends ToolContent, Omit<MyToolFile, keyof ToolContent> {}

export const myToolFaults = ({ questions }: MyToolContent): Fault[] =>
  duplicates('questions', questions);

const answer = z.strictObject({
  id,
  text: z.string().check(z.minLength(1), z.maxLength(ANSWER_LENGTH)),
});

const data: z.ZodMiniType<MyToolData> = z
  .strictObject({ answers: z.array(answer).check(z.maxLength(MOST_QUESTIONS)) })
  .check((payload) => {
    for (const { path, ...fault } of duplicates('answers', payload.value.answers))
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });

export const myToolDocument = documentsOf('my-tool', blank, data);
