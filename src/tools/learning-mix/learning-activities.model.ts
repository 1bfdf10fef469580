import { changeThing, nextId, withList } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';

/** Kinds of learning, as the bar has them: at work, with each other, in a course. */
export const KINDS = ['work', 'others', 'course'] as const;
export type LearningKind = (typeof KINDS)[number];

/** Who take part beside the team. */
export const PARTIES = ['client', 'carer'] as const;
export type LearningParty = (typeof PARTIES)[number];

/** What a team does already, and what it adds. */
export const STATES = ['now', 'new'] as const;
export type ActivityState = (typeof STATES)[number];

export const ACTIVITY_LENGTH = 200;
/** Longest who, and longest when: as long as other tools give them. */
export const LINE_LENGTH = 300;
export const MOST_ACTIVITIES = 300;
export const MOST_HOURS = 999;

/** Something by which a team learns. */
export interface LearningActivity {
  id: string;
  /** The idea of the content that it came from. */
  idea?: string | undefined;
  text: string;
  /** How they learn it; empty where nobody chose yet. */
  kind: LearningKind | '';
  /** Absent where nobody knows. */
  hours?: number | undefined;
  who: string;
  /** When, as typed. */
  by: string;
  with: LearningParty[];
  state: ActivityState;
  /** Id of the activity, such as a course, after which they try this one. */
  after?: string | undefined;
  /** `docId/id` of what it was taken from in another file. */
  origin?: string | undefined;
  /** Ids of shared schemes that it is about. */
  about?: string[] | undefined;
}

interface Activities {
  readonly activities: readonly LearningActivity[];
}
interface Data {
  activities: LearningActivity[];
}

/** An activity that is to be added; what is left out is not known. */
export type NewActivity = Pick<LearningActivity, 'text' | 'state'> &
  Partial<Omit<LearningActivity, 'id'>>;

export const activityOf = (
  { activities }: Activities,
  id: string | undefined,
): LearningActivity | undefined => activities.find((each) => each.id === id);

/** Those that they do already, or those that they add, in order. */
export const inState = ({ activities }: Activities, state: ActivityState): LearningActivity[] =>
  activities.filter((each) => each.state === state);

/** What they try after an activity. */
export const followUps = ({ activities }: Activities, id: string): LearningActivity[] =>
  activities.filter(({ after }) => after === id);

/** Whether a course or something else that others come after is `id` itself, or comes after it. */
function comesAfter(data: Activities, id: string, first: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at && !seen.has(at); at = activityOf(data, at)?.after) {
    if (at === first) return true;
    seen.add(at);
  }
  return false;
}

/** Adds an activity; the same data where it has no name, or there are as many as can be. */
export function addActivity<D extends Data>(data: D, { text, ...more }: NewActivity): D {
  const name = oneLine(text, ACTIVITY_LENGTH);
  if (!name || data.activities.length >= MOST_ACTIVITIES) return data;
  const { after, ...fields } = more;
  const added: LearningActivity = {
    id: nextId('l', data.activities),
    text: name,
    kind: '',
    who: '',
    by: '',
    with: [],
    ...fields,
    ...(activityOf(data, after) && { after }),
  };
  return { ...data, activities: [...data.activities, added] };
}

const edit = <D extends Data>(data: D, id: string, fields: Partial<LearningActivity>): D =>
  withList(data, 'activities', changeThing(data.activities, id, fields) as D['activities']);

/** Renames one while a person types; `left` says that the field was left. One without a name keeps its own. */
export function renameActivity<D extends Data>(data: D, id: string, text: string, left = false): D {
  const name = oneLine(text, ACTIVITY_LENGTH, !left);
  return name ? edit(data, id, { text: name }) : data;
}

export const setKind = <D extends Data>(data: D, id: string, kind: LearningKind | ''): D =>
  edit(data, id, { kind });

/** Who does it, or when. */
export const setLine = <D extends Data>(
  data: D,
  id: string,
  field: 'who' | 'by',
  text: string,
): D => edit(data, id, { [field]: text.slice(0, LINE_LENGTH) });

/** Moves one from what they add to what they do, or back. */
export const setState = <D extends Data>(data: D, id: string, state: ActivityState): D =>
  edit(data, id, { state });

/** How long it takes; of none, or of nought, nobody knows. */
export function setHours<D extends Data>(data: D, id: string, hours: number | undefined): D {
  const old = activityOf(data, id);
  const next = hours && hours > 0 && hours <= MOST_HOURS ? Math.round(hours * 100) / 100 : 0;
  if (!old || (old.hours ?? 0) === next) return data;
  const { hours: _, ...rest } = old;
  const changed = next ? { ...rest, hours: next } : rest;
  return { ...data, activities: data.activities.map((each) => (each === old ? changed : each)) };
}

/** Whether clients or carers take part. */
export function setParty<D extends Data>(
  data: D,
  id: string,
  party: LearningParty,
  on: boolean,
): D {
  const old = activityOf(data, id);
  if (!old || old.with.includes(party) === on) return data;
  return edit(data, id, {
    with: PARTIES.filter((each) => (each === party ? on : old.with.includes(each))),
  });
}

/** Says after which one they try this, or with none takes that away; never after itself, also not by a way round. */
export function link<D extends Data>(data: D, id: string, after: string | undefined): D {
  const old = activityOf(data, id);
  if (!old || old.after === after) return data;
  if (after && (!activityOf(data, after) || comesAfter(data, after, id))) return data;
  const { after: _, ...rest } = old;
  const changed = after ? { ...rest, after } : rest;
  return { ...data, activities: data.activities.map((each) => (each === old ? changed : each)) };
}

/** What can be tried after an activity: what is no course, comes after nothing yet, and makes no circle. */
export const linkable = (data: Activities, first: string): LearningActivity[] =>
  data.activities.filter(
    ({ id, kind, after }) => kind !== 'course' && !after && !comesAfter(data, first, id),
  );

/** Takes one away; what was tried after it, comes after nothing any more. */
export function removeActivity<D extends Data>(data: D, id: string): D {
  if (!activityOf(data, id)) return data;
  return {
    ...data,
    activities: data.activities.flatMap((each) => {
      if (each.id === id) return [];
      if (each.after !== id) return [each];
      const { after: _, ...rest } = each;
      return [rest];
    }),
  };
}

/** `'1,5'` → `1.5`; undefined for what is no number of hours, `0` for an empty text. */
export function hoursIn(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  if (!typed) return 0;
  return /^\d{1,3}(\.\d{0,2})?$/.test(typed) ? Number(typed) : undefined;
}
