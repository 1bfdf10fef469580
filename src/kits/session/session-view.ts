import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { StepsView } from '../steps/steps-view.js';
import type { BallotBox } from './ballot-box.model.js';
import { cellOf, decisionOf, type SessionData, type Way } from './session.model.js';
import type { SessionContent, SessionField } from './session.schema.js';

/** Something to talk about, as it is shown. */
export interface ShownTopic {
  readonly id: string;
  /** Its place on the list, from 1. */
  readonly number: number;
  readonly text: string;
  /** Of the group itself. */
  readonly own: boolean;
  /** Whether the note of the content is said at it. */
  readonly noted: boolean;
}

/** Things that were decided alike. */
export interface Tray {
  readonly id: string;
  readonly label: string;
  /** Place of its sign on the scale; undefined where it has none. */
  readonly place: number | undefined;
  readonly topics: readonly ShownTopic[];
}

/** A letter that stands for what was chosen in a field. */
export interface Letter {
  readonly letter: string;
  readonly says: string;
  readonly field: string;
}

/** What the templates of a session show and call: the element, seen from its templates. */
export interface SessionView extends StepsView {
  readonly content: SessionContent;
  readonly data: SessionData;
  readonly text: SayText;
  readonly isShared: boolean;
  /** How they vote: what the page has fixed, else what they chose. */
  readonly way: Way;
  /** Whether the page has fixed it. */
  readonly isWayFixed: boolean;
  /** Things of the content that the page offers. */
  readonly offered: SessionContent['topics'];
  /** Things on the list. */
  readonly topics: readonly ShownTopic[];
  /** The one in front; undefined while there is none. */
  readonly topic: ShownTopic | undefined;
  /** The vote that is going on. */
  readonly box: BallotBox | undefined;
  /** Whether someone said to be in front of the device, to vote. */
  readonly isVoting: boolean;
  /** Place of the card that fills the screen. */
  readonly card: number | undefined;
  readonly needed: NeededField;
  readonly asText: AsText;
  readonly undo: unknown;
  readonly bar: unknown;
  change(act: (now: SessionData) => SessionData, options?: ChangeOptions<SessionData>): void;
  say(text: () => string): void;
  /** Has a thing in front. */
  goTo(topic: string): void;
  /** A vote begins, or ends without an outcome. */
  startVote(): void;
  stopVote(): void;
  /** Someone says to be in front, and votes: for a place on the scale, or for not knowing. */
  takeOver(): void;
  cast(place: number | undefined): void;
  setHands(place: number | undefined, people: number): void;
  /** All is in: counts lie open. */
  reveal(): void;
  /** Fills the screen with a card, or takes it away. */
  showCard(place: number | undefined): void;
  print(): void;
  /** What a tool adds to the note of the content. */
  noteMore(): unknown;
  /** What a tool adds at a thing that was decided. */
  atDecision(topic: ShownTopic): unknown;
  /** Things by what was decided. */
  trays(): readonly Tray[];
  /** A letter for a thing, and what it says; undefined where a tool has none. */
  letter(topic: ShownTopic): Letter | undefined;
  /** What stands at a step; it comes after the first screen. */
  part(step: string): unknown;
}

/** Fields that are asked at what was decided. */
export const fieldsAt = (
  { content, data }: Pick<SessionView, 'content' | 'data'>,
  topic: string,
): readonly SessionField[] => {
  const decision = decisionOf(data, topic);
  return content.decide.fields.filter(({ at }) => !at || at.includes(decision));
};

/** Name of an option of a decision. */
export const decisionLabel = (
  { content, text }: Pick<SessionView, 'content' | 'text'>,
  id: string,
): string => text(content.decide.options.find((each) => each.id === id)?.label ?? '');

/** What stands in a field, as it is read: the name of what was chosen. */
export const valueOf = (
  { data, text }: Pick<SessionView, 'data' | 'text'>,
  topic: string,
  { id, options }: SessionField,
): string => {
  const value = cellOf(data, topic, id);
  return options ? text(options.find((each) => each.id === value)?.label ?? '') : value;
};

/** Things by what was decided, those that were not last. */
export function traysByDecision(
  view: Pick<SessionView, 'content' | 'data' | 'text' | 'topics'>,
): Tray[] {
  const { content, data, text, topics } = view;
  const { decide, vote } = content;
  const ids = decide.options.map(({ id }) => id);
  const place = (id: string): number | undefined => {
    const at = vote.options.findIndex((each) => each.id === id);
    return at < 0 ? undefined : at;
  };
  return [
    ...decide.options.map(({ id, label }) => ({
      id,
      label: text(label),
      place: place(id),
      topics: topics.filter((topic) => decisionOf(data, topic.id) === id),
    })),
    {
      id: 'open',
      label: text(decide.open),
      place: undefined,
      topics: topics.filter((topic) => !ids.includes(decisionOf(data, topic.id))),
    },
  ];
}
