import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { isKnown, optionOf, type Answer, type Answers } from '../../kits/flow/flow.model.js';
import {
  blankSheet,
  CELL_LENGTH,
  cellOf,
  isOwn,
  renameOwnRow,
  ROW_LENGTH,
  takeSubject,
  type SheetData,
  type SheetRow,
} from '../../kits/sheet/sheet.model.js';

/** The steps, in order; each can be reached at any moment. */
export const STEPS = ['wish', 'goes-on', 'fits', 'where', 'ask', 'handover'] as const;
export type StepId = (typeof STEPS)[number];

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** A part of a day that someone would like to have free. */
export interface FreeBox {
  day: Day;
  part: DayPart;
}

/** Longest text at a point of the handover sheet, in characters: all of them stay on one page. */
export const HANDOVER_LENGTH = 200;
export const MOST_PROMPTS = 24;
/** Most things of the content that can go on. */
export const MOST_THINGS = 40;

/** What a carer works out; the forms to ask about are rows of the content, what they added is rows of their own. */
export interface RespiteGuideData extends SheetData {
  /** To the four questions, and by whom care is arranged now. */
  answers: Answer[];
  week: FreeBox[];
  /** Ids of things that have to go on. */
  goesOn: string[];
  /** For who takes over; it goes to no other tool, on no paper of others and in no event. */
  handover: { id: string; text: string }[];
  /** Where one is. */
  step: StepId;
}

export const blank: BlankDocument<RespiteGuideData> = {
  schemaVersion: 1,
  data: { ...blankSheet, answers: [], week: [], goesOn: [], handover: [], step: 'wish' },
};

export const goTo = (data: RespiteGuideData, step: StepId): RespiteGuideData =>
  data.step === step ? data : { ...data, step };

export const isFree = (
  { week }: Pick<RespiteGuideData, 'week'>,
  day: Day,
  part: DayPart,
): boolean => week.some((box) => box.day === day && box.part === part);

/** Opens a box of the week, or closes it. */
export const toggleBox = (data: RespiteGuideData, day: Day, part: DayPart): RespiteGuideData => ({
  ...data,
  week: isFree(data, day, part)
    ? data.week.filter((box) => box.day !== day || box.part !== part)
    : [...data.week, { day, part }],
});

/** Days with a free part, in the order of the week, each with those parts in the order of the day. */
export const freeDays = (data: Pick<RespiteGuideData, 'week'>): { day: Day; parts: DayPart[] }[] =>
  DAYS.map((day) => ({ day, parts: DAY_PARTS.filter((part) => isFree(data, day, part)) })).filter(
    ({ parts }) => parts.length,
  );

/** Ticks something that has to go on, or takes the tick away. */
export const toggleThing = (data: RespiteGuideData, id: string): RespiteGuideData => ({
  ...data,
  goesOn: data.goesOn.includes(id)
    ? data.goesOn.filter((each) => each !== id)
    : [...data.goesOn, id],
});

/** The four traits by which a form is found; each is a question, too. */
export const TRAITS = ['place', 'who', 'long', 'often'] as const;
export type Trait = (typeof TRAITS)[number];
/** The question by whom care is arranged now. */
export const ARRANGED = 'arranged';

/** A form of respite: of each trait the options that it allows. */
export interface FormTraits extends Readonly<Record<Trait, readonly string[]>> {
  readonly id: string;
}

export interface Matched<Form> {
  readonly fits: readonly Form[];
  /** Those of which one trait is another. */
  readonly almost: readonly { readonly form: Form; readonly differs: Trait }[];
  readonly rest: readonly Form[];
}

/** Forms by how they match: a trait that nobody answered, or that does not matter, is any; `almost` from two answers on. */
export function matchForms<Form extends FormTraits>(
  forms: readonly Form[],
  answers: Answers,
): Matched<Form> {
  const asked = TRAITS.filter((trait) => isKnown(answers, trait));
  const all = forms.map((form) => ({
    form,
    other: asked.filter((trait) => !form[trait].includes(optionOf(answers, trait))),
  }));
  const isAlmost = ({ other }: { other: readonly Trait[] }): boolean =>
    other.length === 1 && asked.length > 1;
  return {
    fits: all.filter(({ other }) => !other.length).map(({ form }) => form),
    almost: all.filter(isAlmost).map(({ form, other }) => ({ form, differs: other[0]! })),
    rest: all.filter((each) => each.other.length && !isAlmost(each)).map(({ form }) => form),
  };
}

/** Groups of rows of one's own. */
export const OWN_THINGS = 'goes-on';
export const OWN_WISHES = 'wish';

export const ownRowsIn = ({ rows }: SheetData, group: string): SheetRow[] =>
  rows.filter((row) => isOwn(row) && row.group === group);

export const handoverText = ({ handover }: RespiteGuideData, id: string): string =>
  handover.find((each) => each.id === id)?.text ?? '';

/** Writes at a point of the handover sheet; one without text is not there. */
export function editHandover(data: RespiteGuideData, id: string, text: string): RespiteGuideData {
  if (handoverText(data, id) === text) return data;
  const at = data.handover.findIndex((each) => each.id === id);
  if (text === '') return { ...data, handover: data.handover.toSpliced(at, 1) };
  const made = { id, text };
  return { ...data, handover: at < 0 ? [...data.handover, made] : data.handover.with(at, made) };
}

const NUMBER = '(?:\\d|[½¼¾])';
const UNITS = ['mg', 'mcg', 'µg', 'μg', 'ml', 'cc', 'ie', 'iu'];

/** Whether a text has an amount in it, such as `20 mg` or `2 tabletten`; `words` are those of the language. */
export const hasAmount = (text: string, words: readonly string[]): boolean =>
  new RegExp(
    `${NUMBER}\\s*(?:${[...UNITS, ...words].map((each) => each.replace(/[^\p{L}\d]/gu, '\\$&')).join('|')})(?!\\p{L})`,
    'iu',
  ).test(text);

/** Whether anything was chosen or written. */
export const isBegun = (data: RespiteGuideData): boolean =>
  Object.values(data).some((each) => Array.isArray(each) && each.length > 0);

/** What a carer wishes, and asks, in their own words: no day, nothing of the care, and nothing of the handover sheet. */
export const carry: Carry<RespiteGuideData> = {
  for: 'self',
  lists: [
    {
      length: ROW_LENGTH,
      read: (data) =>
        ownRowsIn(data, OWN_WISHES).map(({ id, text = '', origin, about }) => ({
          id,
          kind: 'wish',
          text,
          state: 'open',
          origin,
          about,
        })),
      takes: ['wish'],
      add: (data, item) => takeSubject(data, item, OWN_WISHES),
      edit: (data, id, { text }) => renameOwnRow(data, id, text),
    },
    {
      length: CELL_LENGTH,
      read: (data) => [
        { id: 'wish', kind: 'wish', text: cellOf(data, 'wish', 'note'), state: 'open' },
        { id: 'question', kind: 'question', text: cellOf(data, 'ask', 'note'), state: 'open' },
      ],
    },
  ],
};
