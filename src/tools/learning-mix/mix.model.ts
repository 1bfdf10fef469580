import {
  KINDS,
  PARTIES,
  followUps,
  type LearningActivity,
  type LearningKind,
  type LearningParty,
} from './learning-activities.model.js';

/** In what is counted: in hours where every activity that counts has them, else in activities. */
export type LearningUnit = 'hours' | 'activities';

/** How much of each kind there is, of one's own; never as a percentage. */
export interface Mix {
  readonly unit: LearningUnit;
  readonly parts: Readonly<Record<LearningKind, number>>;
  readonly total: number;
  /** Activities of which nobody chose a kind yet: they do not count. */
  readonly open: number;
}

type Seen = readonly LearningActivity[];

export function mixOf(activities: Seen): Mix {
  const counted = activities.filter(({ kind }) => kind);
  const inHours = counted.length > 0 && counted.every(({ hours = 0 }) => hours > 0);
  const sum = (of: Seen): number =>
    // In hundredths: a sum of parts such as 0.1 and 0.2 is exact.
    inHours ? of.reduce((all, { hours = 0 }) => all + Math.round(hours * 100), 0) / 100 : of.length;
  const parts = Object.fromEntries(
    KINDS.map((kind) => [kind, sum(counted.filter((each) => each.kind === kind))]),
  ) as Record<LearningKind, number>;
  return {
    unit: inHours ? 'hours' : 'activities',
    parts,
    total: sum(counted),
    open: activities.length - counted.length,
  };
}

/** At how many of all activities clients and carers take part. */
export const takingPart = (activities: Seen): Readonly<Record<LearningParty, number>> =>
  Object.fromEntries(
    PARTIES.map((party) => [party, activities.filter((each) => each.with.includes(party)).length]),
  ) as Record<LearningParty, number>;

/** What the list asks; a question is no verdict. */
export interface Asked {
  /** All that counts is a course: what do they practise afterwards? */
  readonly practise: boolean;
  /** None of it is: who or what brings in what is new? */
  readonly knowledge: boolean;
  /** Courses after which nothing is tried. */
  readonly loose: readonly LearningActivity[];
}

export function askedOf(activities: Seen): Asked {
  const counted = activities.filter(({ kind }) => kind);
  const courses = counted.filter(({ kind }) => kind === 'course');
  return {
    practise: courses.length > 0 && courses.length === counted.length,
    knowledge: counted.length > 0 && courses.length === 0,
    loose: courses.filter(({ id }) => followUps({ activities }, id).length === 0),
  };
}

/** Where the stretches of a bar begin and how wide they are, in percents, from the side where the language begins. */
export function stretches(
  values: readonly number[],
  direction: string,
): readonly { readonly from: number; readonly width: number }[] {
  const total = values.reduce((all, value) => all + value, 0) || 1;
  let at = 0;
  return values.map((value) => {
    const width = (100 * value) / total;
    const from = direction === 'rtl' ? 100 - at - width : at;
    at += width;
    return { from, width };
  });
}
