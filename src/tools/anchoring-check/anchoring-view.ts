import type { SayText } from '../../core/content/counted.js';
import type { ToolDocument } from '../../core/document/document.js';
import type { Parsed } from '../../core/faults/faults.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { ChangeAgreements } from '../../kits/agreements/agreements-view.js';
import {
  rowOf,
  stateOf,
  type AnchoringCheckData,
  type Field,
  type State,
} from './anchoring-check.model.js';
import type { AnchoringCheckContent, Group } from './anchoring-check.schema.js';

/** A point of the content with its number and what is written there. */
export interface Point {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly state: State;
}

/** What the templates show and what they call: the element, seen from its templates. */
export interface AnchoringView {
  readonly content: AnchoringCheckContent;
  readonly data: AnchoringCheckData;
  /** Groups in use, and all of their points in order. */
  readonly groups: readonly Group[];
  readonly points: readonly Point[];
  /** The point that a narrow screen shows; undefined on a wide one. */
  readonly at: number | undefined;
  /** The day on this device. */
  readonly today: string;
  readonly level: number;
  readonly language: string;
  readonly withAnswers: boolean;
  readonly earlier: Parsed<ToolDocument<AnchoringCheckData>> | undefined;
  readonly sayFaults: SayFaults;
  readonly text: SayText;
  stateLabel(state: State): string;
  write(id: string, field: Field, text: string): void;
  choose(road: string): void;
  /** Goes to a point, and puts the focus there. */
  go(id: string): void;
  /** Takes a point down as something to find out. */
  findOut(point: Point): void;
  readonly agree: ChangeAgreements;
  include(answers: boolean): void;
  compare(file: File): void;
  print(): void;
  saveCalendar(): void;
}

/** Points of these groups, numbered from 1. */
export const pointsOf = (
  groups: readonly Group[],
  data: AnchoringCheckData,
  today: string,
  text: (text: string) => string,
): Point[] =>
  groups
    .flatMap(({ rows }) => rows)
    .map(({ id, question }, at) => ({
      id,
      number: at + 1,
      question: text(question),
      state: stateOf(rowOf(data, id), today),
    }));
