import type { BlankDocument } from '../../core/document/held-document.js';

/** Longest answer, in characters. */
export const ANSWER_LENGTH = 1000;
/** Most questions, and so most answers in a document. */
export const MOST_QUESTIONS = 60;

export interface MyToolData {
  /** By id of the question in the content; one without an answer is not in it. */
  answers: { id: string; text: string }[];
}

export const blank: BlankDocument<MyToolData> = { schemaVersion: 1, data: { answers: [] } };

export const answerTo = ({ answers }: MyToolData, id: string): string =>
  answers.find((each) => each.id === id)?.text ?? '';

/** Answers a question; with no more than spaces its answer is taken away. */
export function setAnswer(data: MyToolData, id: string, text: string): MyToolData {
  const others = data.answers.filter((each) => each.id !== id);
  return { ...data, answers: text.trim() ? [...others, { id, text }] : others };
}

/** What the page gets with `share="result"`: counts, without a word of anyone. */
export interface MyToolResult {
  readonly answered: number;
  readonly total: number;
}

export const resultOf = (data: MyToolData, ids: readonly string[]): MyToolResult => ({
  answered: ids.filter((id) => answerTo(data, id)).length,
  total: ids.length,
});
