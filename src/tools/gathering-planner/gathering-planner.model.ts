import { CARRIED_LENGTH, type Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { changeThing, nextId, withList } from '../../core/document/things.model.js';
import {
  carriedAgreements,
  isWritten,
  type Agreement,
} from '../../kits/agreements/agreements.model.js';
import { isDay, isTime, type Lasting } from './programme.model.js';

/** The steps, in their order. */
export const STEPS = ['goals', 'form', 'plan', 'invitation', 'inviters', 'follow-up'] as const;
export type StepId = (typeof STEPS)[number];

/** Goals that go together well; of more, one sentence says so. */
export const FITTING_GOALS = 2;

/** Longest texts, in characters. */
export const NAME_LENGTH = 40;
export const LINE_LENGTH = 120;
export const TEXT_LENGTH = 1000;
/** Most goals, parts of the programme, topics, and lines of who invites whom. */
export const MOST_GOALS = 12;
export const MOST_PARTS = 40;
export const MOST_TOPICS = 40;
export const MOST_INVITERS = 300;

/** A part of the programme. */
export interface Part extends Lasting {
  id: string;
  text: string;
  who: string;
  /** Absent while nobody said how long it takes. */
  minutes?: number | undefined;
  /** Time to talk with whom one likes. */
  informal?: true | undefined;
}

/** What it will be about. */
export interface Topic {
  id: string;
  text: string;
  origin?: string | undefined;
  about?: string[] | undefined;
}

export const INVITED = ['todo', 'asked', 'comes', 'not'] as const;
export type Invited = (typeof INVITED)[number];

/** Who invites whom in person, and how that stands. */
export interface Inviter {
  id: string;
  who: string;
  whom: string;
  invited: Invited;
}

/** What it brings, to each of three. */
export const GAINS = ['client', 'carer', 'staff'] as const;
export type Gain = (typeof GAINS)[number];

/** Fields of one line, and fields of several. */
export const LINES = ['title', 'place', 'answer', 'from'] as const;
export const TEXTS = ['why', 'aim', 'how', ...GAINS] as const;
export type Field = (typeof LINES)[number] | (typeof TEXTS)[number];
export type Fields = Record<Field, string>;

export interface GatheringPlannerData extends Fields {
  goals: string[];
  /** Empty while nobody chose one. */
  form: string;
  /** As `2027-05-11`, and as `19:30`; empty while nobody said. */
  date: string;
  start: string;
  /** What of the acts of a form one does, or does not need. */
  marks: { item: string; mark: string }[];
  parts: Part[];
  topics: Topic[];
  inviters: Inviter[];
  /** What was good, and what comes of it. */
  summary: string;
  agreements: Agreement[];
  step: StepId;
}
type Data = GatheringPlannerData;

const noFields = Object.fromEntries([...LINES, ...TEXTS].map((field) => [field, ''])) as Fields;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: {
    ...noFields,
    goals: [],
    form: '',
    date: '',
    start: '',
    marks: [],
    parts: [],
    topics: [],
    inviters: [],
    summary: '',
    agreements: [],
    step: 'goals',
  },
};

/** Goes to a step; that alone is nothing to undo. */
export const goTo = (data: Data, step: StepId): Data =>
  data.step === step ? data : { ...data, step };

/** Chooses a goal, or takes the choice back. */
export function toggleGoal(data: Data, goal: string): Data {
  if (data.goals.includes(goal))
    return { ...data, goals: data.goals.filter((each) => each !== goal) };
  return data.goals.length < MOST_GOALS ? { ...data, goals: [...data.goals, goal] } : data;
}

const set = <Name extends keyof Data>(data: Data, name: Name, value: Data[Name]): Data =>
  data[name] === value ? data : { ...data, [name]: value };

export const setForm = (data: Data, form: string): Data => set(data, 'form', form);

/** Sets the day, or with an empty text none; what is no day changes nothing. */
export const setDate = (data: Data, date: string): Data =>
  !date || isDay(date) ? set(data, 'date', date) : data;

/** Sets when it begins; some browsers give seconds, too. */
export function setStart(data: Data, typed: string): Data {
  const start = typed.slice(0, 5);
  return !start || isTime(start) ? set(data, 'start', start) : data;
}

export const setSummary = (data: Data, text: string): Data =>
  set(data, 'summary', text.slice(0, TEXT_LENGTH));

/** Longest text of a field. */
export const lengthOf = (field: Field): number =>
  (LINES as readonly string[]).includes(field) ? LINE_LENGTH : TEXT_LENGTH;

export const setField = (data: Data, field: Field, text: string): Data =>
  set(data, field, text.slice(0, lengthOf(field)));

const asLine = (text: string): string => text.trim().slice(0, LINE_LENGTH);

/** Adds a part at the end; the same data where nothing is written, or there is no room. */
export function addPart(
  data: Data,
  { minutes, ...part }: Pick<Part, 'text'> & Partial<Pick<Part, 'minutes' | 'informal'>>,
): Data {
  const text = asLine(part.text);
  if (!text || data.parts.length >= MOST_PARTS) return data;
  const id = nextId('p', data.parts);
  const more = { id, who: '', ...part, text, ...(minutes !== undefined && { minutes }) };
  return { ...data, parts: [...data.parts, more] };
}

/** Changes a part; a name of only spaces leaves the one that it has. */
export function editPart(data: Data, id: string, { text, who }: Partial<Omit<Part, 'id'>>): Data {
  const fields = {
    ...(text?.trim() && { text: text.slice(0, LINE_LENGTH) }),
    ...(who !== undefined && { who: who.slice(0, LINE_LENGTH) }),
  };
  return withList(data, 'parts', changeThing(data.parts, id, fields));
}

/** Says how long a part takes; undefined where that is not known. */
export function setMinutes(data: Data, id: string, minutes: number | undefined): Data {
  const at = data.parts.findIndex((each) => each.id === id);
  const old = data.parts[at];
  if (!old || old.minutes === minutes) return data;
  const { minutes: _, ...part } = old;
  return {
    ...data,
    parts: data.parts.with(at, { ...part, ...(minutes !== undefined && { minutes }) }),
  };
}

/** Moves a part up (-1) or down (1). */
export function movePart(data: Data, id: string, by: -1 | 1): Data {
  const at = data.parts.findIndex((each) => each.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= data.parts.length) return data;
  const parts = [...data.parts];
  parts.splice(to, 0, ...parts.splice(at, 1));
  return { ...data, parts };
}

const without = <Name extends 'parts' | 'topics' | 'inviters'>(
  data: Data,
  list: Name,
  id: string,
): Data =>
  data[list].some((each) => each.id === id)
    ? { ...data, [list]: data[list].filter((each) => each.id !== id) }
    : data;

export const removePart = (data: Data, id: string): Data => without(data, 'parts', id);

/** Whether there is time to talk with whom one likes. */
export const hasInformal = ({ parts }: Pick<Data, 'parts'>): boolean =>
  parts.some(({ informal }) => informal);

/** Adds a topic; the same data where nothing is written, or there is no room. */
export function addTopic(data: Data, { text, ...of }: Omit<Topic, 'id'>): Data {
  const line = text.trim().slice(0, CARRIED_LENGTH);
  if (!line || data.topics.length >= MOST_TOPICS) return data;
  return { ...data, topics: [...data.topics, { id: nextId('t', data.topics), ...of, text: line }] };
}

export const editTopic = (data: Data, id: string, text: string): Data =>
  text.trim()
    ? withList(
        data,
        'topics',
        changeThing(data.topics, id, { text: text.slice(0, CARRIED_LENGTH) }),
      )
    : data;

export const removeTopic = (data: Data, id: string): Data => without(data, 'topics', id);

/** Adds who invites whom; the same data where nobody is named, or there is no room. */
export function addInviter(data: Data, whom: string, who: string): Data {
  const line = asLine(whom);
  if (!line || data.inviters.length >= MOST_INVITERS) return data;
  const id = nextId('i', data.inviters);
  return {
    ...data,
    inviters: [
      ...data.inviters,
      { id, who: who.trim().slice(0, NAME_LENGTH), whom: line, invited: 'todo' },
    ],
  };
}

/** Changes who invites, or whom; someone to invite is not emptied. */
export function editInviter(data: Data, id: string, field: 'who' | 'whom', text: string): Data {
  const fields =
    field === 'who'
      ? { who: text.slice(0, NAME_LENGTH) }
      : text.trim()
        ? { whom: text.slice(0, LINE_LENGTH) }
        : {};
  return withList(data, 'inviters', changeThing(data.inviters, id, fields));
}

export const markInviter = (data: Data, id: string, invited: Invited): Data =>
  withList(data, 'inviters', changeThing(data.inviters, id, { invited }));

export const removeInviter = (data: Data, id: string): Data => without(data, 'inviters', id);

/** How many lines are in each state. */
export const invitedCounts = ({ inviters }: Pick<Data, 'inviters'>): Record<Invited, number> =>
  Object.fromEntries(
    INVITED.map((state) => [state, inviters.filter(({ invited }) => invited === state).length]),
  ) as Record<Invited, number>;

/** Whether anything was chosen or written. */
export const isBegun = (data: Data): boolean =>
  [data.goals, data.marks, data.parts, data.topics, data.inviters].some((list) => list.length) ||
  data.agreements.some(isWritten) ||
  [
    data.form,
    data.date,
    data.start,
    data.summary,
    ...[...LINES, ...TEXTS].map((each) => data[each]),
  ]
    .join('')
    .trim() !== '';

/** Topics and agreements go to other tools; what a group found becomes a topic here. Names and letters stay. */
export const carry: Carry<Data> = {
  for: 'team',
  lists: [
    {
      length: CARRIED_LENGTH,
      read: ({ topics }) => topics.map((topic) => ({ ...topic, kind: 'topic' as const })),
      takes: ['topic', 'stance'],
      add: (data, { text, origin, about }) =>
        data.topics.some((each) => each.origin === origin)
          ? data
          : addTopic(data, { text, origin, ...(about && { about: [...about] }) }),
      edit: (data, id, { text }) => editTopic(data, id, text),
    },
    carriedAgreements<Data>(),
  ],
};
