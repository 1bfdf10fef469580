/** What a mark says of an item: done; at it, or going to; still to do; not for us. */
export const ROLES = ['done', 'going', 'todo', 'not'] as const;
export type MarkRole = (typeof ROLES)[number];

/** A mark that people can give, by its id, and what it says. */
export interface MarkRule {
  readonly id: string;
  readonly role: MarkRole;
}

/** Longest text of a plan, and longest who and by, in characters. */
export const PLAN_LENGTH = 1000;
export const PLAN_LINE = 200;
/** Most items with a mark, and most with a plan. */
export const MOST_MARKS = 1000;
export const MOST_PLANS = 300;

/** What people wrote at an item: a note, who does it, and by when, each as they wrote it. */
export interface Plan {
  readonly item: string;
  readonly text: string;
  readonly who: string;
  readonly by: string;
}
export type PlanField = 'text' | 'who' | 'by';

/** What people made of a list. */
export interface ListData {
  readonly marks: readonly { readonly item: string; readonly mark: string }[];
  readonly plans: readonly Plan[];
}

interface Item {
  readonly id: string;
}

/** Counts over some items. */
export interface Tally extends Readonly<Record<MarkRole, number>> {
  readonly total: number;
  /** Items that nobody marked yet. */
  readonly open: number;
}

/** Id of the mark of an item; undefined while it has none. */
export const markOf = <Mark extends string>(
  { marks }: { readonly marks: readonly { readonly item: string; readonly mark: Mark }[] },
  item: string,
): Mark | undefined => marks.find((each) => each.item === item)?.mark;

/** Marks an item, or clears its mark. */
export function setMark<
  Data extends { readonly marks: readonly { readonly item: string; readonly mark: string }[] },
>(data: Data, item: string, mark: Data['marks'][number]['mark'] | undefined): Data {
  const at = data.marks.findIndex((each) => each.item === item);
  if (data.marks[at]?.mark === mark) return data;
  const marks = [...data.marks];
  if (mark === undefined) marks.splice(at, 1);
  else if (at >= 0) marks[at] = { item, mark };
  else if (marks.length < MOST_MARKS) marks.push({ item, mark });
  else return data;
  return { ...data, marks };
}

/** What the mark of an item says; undefined while it has none, or one that is not among these. */
export const roleOf = (
  data: Pick<ListData, 'marks'>,
  item: string,
  rules: readonly MarkRule[],
): MarkRole | undefined => {
  const mark = markOf(data, item);
  return rules.find(({ id }) => id === mark)?.role;
};

/** What is written at an item; empty while nothing is. */
export const planOf = ({ plans }: Pick<ListData, 'plans'>, item: string): Plan =>
  plans.find((each) => each.item === item) ?? { item, text: '', who: '', by: '' };

/** Whether there is more than white space in any of its fields. */
export const isPlanned = ({ text, who, by }: Plan): boolean => `${text}${who}${by}`.trim() !== '';

/** Writes in a field of an item's plan; one without any text is none. */
export function setPlan<Data extends Pick<ListData, 'plans'>>(
  data: Data,
  item: string,
  field: PlanField,
  text: string,
): Data {
  const before = planOf(data, item);
  if (before[field] === text) return data;
  const plan = { ...before, [field]: text };
  const at = data.plans.findIndex((each) => each.item === item);
  const plans = [...data.plans];
  if (`${plan.text}${plan.who}${plan.by}` === '') plans.splice(at, 1);
  else if (at >= 0) plans[at] = plan;
  else if (plans.length < MOST_PLANS) plans.push(plan);
  else return data;
  return { ...data, plans };
}

/** Counts of the items by what their marks say. */
export function tallyOf(
  data: Pick<ListData, 'marks'>,
  items: readonly Item[],
  rules: readonly MarkRule[],
): Tally {
  const roles = items.map(({ id }) => roleOf(data, id, rules));
  const count = (role?: MarkRole): number => roles.filter((each) => each === role).length;
  return {
    total: roles.length,
    done: count('done'),
    going: count('going'),
    todo: count('todo'),
    not: count('not'),
    open: count(),
  };
}

/** Id of the first item that is open, still to do or going on; undefined when there is none left. */
export const nextItem = (
  data: Pick<ListData, 'marks'>,
  items: readonly Item[],
  rules: readonly MarkRule[],
): string | undefined =>
  items.find(({ id }) => {
    const role = roleOf(data, id, rules);
    return role !== 'done' && role !== 'not';
  })?.id;

/** Marks of items that this content does not have: they are kept, but cannot be shown. */
export const marksElsewhere = (data: Pick<ListData, 'marks'>, items: readonly Item[]): number =>
  data.marks.filter(({ item }) => !items.some(({ id }) => id === item)).length;
