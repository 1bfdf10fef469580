import type { Earlier } from '../../core/document/earlier-document.js';
import type { SayText } from '../../core/content/counted.js';
import type { SayFaults } from '../../core/faults/notices.js';
import { capitalised } from '../../core/language/capital.js';
import { listOf } from '../../core/language/lists.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { ChangeAgreements } from '../agreements/agreements-view.js';
import type { Agreement } from '../agreements/agreements.model.js';
import type { ClockView } from '../steps/clock-view.js';
import type { SheetContent, SheetGroup } from './sheet-content.schema.js';
import type { SheetController } from './sheet-controller.js';
import { countsOf, isOver, stateAt, stateOf, type StateRules } from './sheet-states.model.js';
import {
  aboutOf,
  filledAt,
  isAside,
  OWN,
  ownRows,
  rulesOf,
  type SheetToolData,
} from './sheet-tool.model.js';

/** What one writes at: a group or a row, with how far it is. */
export interface Unit {
  readonly id: string;
  /** Its place among all, from 1. */
  readonly number: number;
  readonly question: string;
  readonly hint: string;
  readonly questions: readonly string[];
  readonly own: boolean;
  /** Id of its state, and whether its day has passed; `''` without states. */
  readonly state: string;
  readonly over: boolean;
  /** Whether each column is filled. */
  readonly filled: readonly boolean[];
  /** What its agreements say that they are about. */
  readonly about: string;
}

/** A group of the content, or that of people's own rows. */
export interface UnitGroup {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Not for now. */
  readonly aside: boolean;
  readonly units: readonly Unit[];
  /** Where one writes for the whole group: what there is to talk about. */
  readonly points: readonly Unit[];
  readonly questions: readonly string[];
}

/** `start`, the id of a group, or `end`. */
export type Part = string;

/** What the templates show and what they call: the element, seen from its templates. */
export interface SheetToolView extends ClockView {
  readonly content: SheetContent;
  readonly tool: string;
  readonly data: SheetToolData;
  readonly acts: SheetController<SheetToolData>;
  readonly groups: readonly UnitGroup[];
  /** Groups for now, and all that one writes at in them. */
  readonly now: readonly UnitGroup[];
  readonly units: readonly Unit[];
  readonly narrow: boolean;
  /** The part that is in front, and the unit that a narrow page shows. */
  readonly part: Part;
  readonly at: number;
  readonly level: number;
  readonly language: string;
  readonly today: string;
  readonly withAnswers: boolean;
  readonly earlier: Earlier<SheetToolData>;
  readonly sayFaults: SayFaults;
  readonly text: SayText;
  readonly agree: ChangeAgreements;
  /** Goes to a part or a unit, and puts the focus there. */
  go(part: Part): void;
  /** Shows a part, and leaves the focus where it is. */
  show(part: Part): void;
  choose(group: string, now: boolean): void;
  chooseOne(group: string): void;
  place(row: string, group: string): void;
  findOut(unit: Unit): void;
  compare(file: File): void;
  takeOver(): void;
  include(answers: boolean): void;
  print(): void;
  readonly asText: AsText;
  /** When the document was last changed, as ISO 8601. */
  readonly savedAt: string;
  /** What comes after the first screen: the part in front, buttons to take it along, and the earlier moment. */
  otherPart(): unknown;
  takeAway(): unknown;
  earlierMoment(): unknown;
}

/** What a tool draws of its own. */
export interface Drawn {
  /** How far all is. */
  readonly picture: unknown;
  /** What its marks mean. */
  readonly legend: unknown;
  /** How far one row is. */
  mark(unit: Unit): unknown;
}

type Seen = Pick<SheetToolView, 'content' | 'tool' | 'data' | 'today' | 'text'>;

const rulesIn = ({ content, today }: Pick<Seen, 'content' | 'today'>): StateRules =>
  rulesOf(content, today);

/** Groups as they are shown, with their units and points; numbers go through. */
export function groupsOf(seen: Seen): UnitGroup[] {
  const { content, tool, data, text } = seen;
  const rules = rulesIn(seen);
  // Rows of the content keep their numbers, whatever people add.
  let number = 0;
  let ownNumber = content.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const unit = (
    id: string,
    question: string,
    more: Partial<Pick<Unit, 'hint' | 'questions' | 'own'>> = {},
  ): Unit => ({
    id,
    number: more.own ? ++ownNumber : ++number,
    question,
    hint: '',
    questions: [],
    own: false,
    state: stateOf(data, id, rules),
    over: isOver(data, id, rules),
    filled: filledAt(data, id, content.columns, aboutOf(tool, id)),
    about: aboutOf(tool, id),
    ...more,
  });
  const rowsOf = (group: Pick<SheetGroup, 'id' | 'rows'>): Unit[] => [
    ...group.rows.map(({ id, question, hint = '', questions = [] }) =>
      unit(id, text(question), {
        hint: hint && text(hint),
        questions: questions.map((each) => text(each)),
      }),
    ),
    ...ownRows(data, group.id).map((row) => unit(row.id, row.text ?? '', { own: true })),
  ];
  const whole = content.per === 'group';
  const groups = content.groups.map((group) => {
    const rows = rowsOf(group);
    return {
      id: group.id,
      name: text(group.name),
      text: group.text ? text(group.text) : '',
      aside: isAside(data, group.id),
      units: whole ? [] : rows,
      points: whole ? rows : [],
      questions: (group.questions ?? []).map((each) => text(each)),
    };
  });
  if (whole) {
    number = 0;
    return groups.map((group) => ({ ...group, units: [unit(group.id, group.name)] }));
  }
  const name = content.own?.name;
  const rows = rowsOf({ id: OWN, rows: [] });
  return name && rows.length
    ? [
        ...groups,
        {
          id: OWN,
          name: text(name),
          text: '',
          aside: false,
          units: rows,
          points: [],
          questions: [],
        },
      ]
    : groups;
}

/** `1 ligt vast, 8 zijn nog open.`, or how many have everything; what is nowhere is left out. */
export function summary({
  content,
  data,
  units,
  now,
  language,
  text,
  today,
}: SheetToolView): string {
  if (content.states) {
    const rules = rulesIn({ content, today });
    const counts = countsOf(
      data,
      units.map(({ id }) => id),
      rules,
    );
    const parts = content.states
      .map((state, at) => ({ state, count: counts[at]!.count }))
      .filter(({ count }) => count)
      .toReversed()
      .map(({ state, count }) => text(state.count, { count: `${count}` }, count));
    return `${capitalised(listOf(parts, language, 'comma'), language)}.`;
  }
  if (!content.summary || !now.length) return '';
  const full = units.filter(({ filled }) => filled.every(Boolean)).length;
  return text(content.summary, { full: `${full}`, all: `${units.length}` }, units.length);
}

/** Label of a state. */
export const stateLabel = (
  { content, text }: Pick<SheetToolView, 'content' | 'text'>,
  id: string,
): string => text(content.states?.find((each) => each.id === id)?.label ?? '');

/** How far a unit of another document was, as its place among the states. */
export const placeOf = (
  data: SheetToolData,
  id: string,
  view: Pick<SheetToolView, 'content'>,
  today: string,
): number => stateAt(data, id, rulesIn({ content: view.content, today }));

/** Whether one part of the conversation is in front at a time. */
export const inParts = ({ content }: Pick<SheetToolView, 'content'>): boolean => !!content.parts;

/** Agreements with the name of the group that they are about, in the order of the groups; the others last. */
export function agreementsByGroup({
  tool,
  data,
  groups,
}: Pick<SheetToolView, 'tool' | 'data' | 'groups'>): { name: string; agreements: Agreement[] }[] {
  const thingsOf = ({ id, units, points }: UnitGroup): string[] => [
    aboutOf(tool, id),
    ...[...units, ...points].map(({ about }) => about),
  ];
  const groupOf = ({ about = [] }: Agreement): UnitGroup | undefined =>
    groups.find((group) => thingsOf(group).some((thing) => about.includes(thing)));
  return [...groups, undefined]
    .map((group) => ({
      name: group?.name ?? '',
      agreements: data.agreements.filter((each) => groupOf(each) === group),
    }))
    .filter(({ agreements }) => agreements.length);
}
