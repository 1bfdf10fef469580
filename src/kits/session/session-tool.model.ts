import type { Carry, CarryKind, CarryWords, ReadItem } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements, isWritten } from '../agreements/agreements.model.js';
import { SPREADS, spreadOf, type SpreadPattern } from '../rating/spread.model.js';
import {
  addOwnTopic,
  CELL_LENGTH,
  cellOf,
  decisionOf,
  isWrittenAt,
  noSession,
  renameTopic,
  roundsOf,
  TOPIC_LENGTH,
  type SessionData,
  type Topic,
} from './session.model.js';

export const blankSession: BlankDocument<SessionData> = { schemaVersion: 1, data: noSession };

/** What other tools need of the content. */
export interface CarriedSession {
  readonly topics: readonly { readonly id: string; readonly text: string }[];
  readonly decide: {
    readonly options: readonly { readonly id: string; readonly label: string }[];
    readonly fields: readonly { readonly id: string; readonly asks?: true | undefined }[];
  };
}
type Words = CarryWords<CarriedSession>;

/** What a thing says: the content’s words, or the group’s own. */
export const topicText = ({ id, text }: Topic, words: Pick<Words, 'content' | 'text'>): string =>
  text ?? words.text(words.content.topics.find((each) => each.id === id)?.text ?? id);

/** Sentences and parts of sentences after each other; one that ends gets no second end. */
const inARow = (parts: readonly string[]): string =>
  parts
    .map((part, at) => (at < parts.length - 1 && !/[.!?…]$/.test(part) ? `${part}.` : part))
    .join(' ');

/** What a group decided, as a stance; what it wrote beside it goes along. */
function stances(data: SessionData, words: Words, says: readonly string[]): ReadItem[] {
  return data.topics.flatMap((topic): ReadItem[] => {
    const decision = words.content.decide.options.find(
      ({ id }) => id === decisionOf(data, topic.id),
    );
    if (!decision) return [];
    const written = says.map((field) => cellOf(data, topic.id, field).trim()).filter(Boolean);
    const name = topicText(topic, words).replace(/\.$/, '');
    const said = [`${name}: ${words.text(decision.label)}`, ...written];
    return [
      {
        id: topic.id,
        kind: 'stance',
        text: inARow(said),
        state: 'done',
        origin: topic.origin,
        about: topic.about,
      },
    ];
  });
}

/** What is to be asked of someone. */
export const askedIn = (data: SessionData, { content }: Pick<Words, 'content'>): ReadItem[] =>
  data.topics.flatMap(({ id: topic }) =>
    content.decide.fields
      .filter(({ id, asks }) => asks && isWrittenAt(data, topic, id))
      .map(({ id }): ReadItem => ({
        id: `${topic}-${id}`,
        kind: 'question',
        text: cellOf(data, topic, id),
        state: 'open',
      })),
  );

/** How a session’s tool takes part: fields that belong to a stance, kinds that become things to talk about, and what it asks of others. */
export interface SessionCarry<Content extends CarriedSession> {
  readonly says: readonly string[];
  readonly takes: readonly CarryKind[];
  questions(data: SessionData, words: CarryWords<Content>): ReadItem[];
}

export const sessionCarry = <Content extends CarriedSession>({
  says,
  takes,
  questions,
}: SessionCarry<Content>): Carry<SessionData, Content> => ({
  for: 'team',
  lists: [
    carriedAgreements(),
    {
      length: TOPIC_LENGTH,
      gives: false,
      read: (data, words) =>
        data.topics
          .filter(({ text }) => text !== undefined)
          .map((topic): ReadItem => ({
            id: topic.id,
            kind: takes[0]!,
            text: topicText(topic, words),
            origin: topic.origin,
            about: topic.about,
          })),
      takes,
      add: (data, item) => addOwnTopic(data, item.text, item),
      edit: (data, id, { text }) => renameTopic(data, id, text),
    },
    { length: CELL_LENGTH, read: (data, words) => stances(data, words, says) },
    { length: CELL_LENGTH, read: questions },
  ],
});

/** What `share="result"` gives the page: numbers alone. */
export interface SessionResult {
  readonly topics: number;
  /** How often each was decided, and how often nothing was. */
  readonly decisions: Readonly<Record<string, number>>;
  /** How often the last vote on a thing lay so. */
  readonly patterns: Readonly<Record<SpreadPattern, number>>;
  readonly agreements: number;
}

export function sessionResult(
  data: SessionData,
  { decide }: { readonly decide: { readonly options: readonly { readonly id: string }[] } },
): SessionResult {
  const { topics } = data;
  const decided = ['', ...decide.options.map(({ id }) => id)];
  const patterns = topics.flatMap(({ id }) => {
    const round = roundsOf(data, id).at(-1);
    return round ? [spreadOf(round).pattern] : [];
  });
  const count = <Of>(all: readonly Of[], one: Of): number =>
    all.filter((each) => each === one).length;
  const decisions = topics.map(({ id }) => decisionOf(data, id));
  return {
    topics: topics.length,
    decisions: Object.fromEntries(decided.map((id) => [id || 'open', count(decisions, id)])),
    patterns: Object.fromEntries(SPREADS.map((id) => [id, count(patterns, id)])) as Record<
      SpreadPattern,
      number
    >,
    agreements: data.agreements.filter(isWritten).length,
  };
}
