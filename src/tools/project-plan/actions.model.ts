import { isWritten } from '../../kits/agreements/agreements.model.js';
import type { ListSection } from '../../kits/list/list-content.schema.js';
import { planOf, roleOf, type MarkRule } from '../../kits/list/list.model.js';
import { LAST, type ProjectPlanData } from './project-plan.model.js';

/** Something that someone is going to do. */
export interface Action {
  readonly id: string;
  readonly what: string;
  /** How, as written at an item. */
  readonly how: string;
  readonly who: string;
  readonly by: string;
  /** The day that `by` says, as `2027-03-01`; undefined where it says none. */
  readonly day: string | undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** A day that there is. */
const dayFrom = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? `${year}-${pad(month)}-${pad(day)}`
    : undefined;
};

const lastOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Of a day without a year, that which is nearest to today. */
const nearest = (today: string, at: (year: number) => string | undefined): string | undefined => {
  const year = Number(today.slice(0, 4));
  const far = (day: string): number => Math.abs(Date.parse(day) - Date.parse(today));
  return [year, year + 1, year - 1]
    .flatMap((each) => at(each) ?? [])
    .toSorted((one, two) => far(one) - far(two))[0];
};

/** `maart` → 3, `mrt` → 3, in a language, in Dutch and in English. */
function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of [language, 'nl', 'en'])
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      for (let at = 1; at <= 12; at++) {
        const name = format
          .format(Date.UTC(2026, at - 1, 15))
          .toLowerCase()
          .replace(/\.$/, '');
        if (/^\p{L}+$/u.test(name) && !names.has(name)) names.set(name, at);
      }
    }
  return names;
}

/** The month that a text names, with what stands before and after it. */
function inWords(text: string, language: string, today: string): string | undefined {
  const names = monthNames(language);
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const at = words.findIndex((word) => names.has(word));
  if (at < 0) return undefined;
  const month = names.get(words[at]!)!;
  const isDay = (word = ''): boolean => /^\d{1,2}$/.test(word);
  const before = isDay(words[at - 1]);
  const after = !before && isDay(words[at + 1]);
  const year = words[after ? at + 2 : at + 1] ?? '';
  const day = before ? words[at - 1] : after ? words[at + 1] : undefined;
  const on = (of: number): string | undefined =>
    dayFrom(of, month, day === undefined ? lastOf(of, month) : Number(day));
  return /^\d{4}$/.test(year) ? on(Number(year)) : nearest(today, on);
}

/**
 * The day that people meant where they wrote by when: `2027-03-01`, `1-3-2027`, `1/3`, `1 maart`, `March 1`,
 * or a month alone, which is its last day. Undefined where it says none.
 */
export function dayOf(by: string, language: string, today: string): string | undefined {
  const iso = /(?:^|\D)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(by);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const full = /(?:^|\D)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(by);
  if (full) return dayFrom(Number(full[3]), Number(full[2]), Number(full[1]));
  const short = /^\s*(\d{1,2})[-/](\d{1,2})\s*$/.exec(by);
  if (short) return nearest(today, (year) => dayFrom(year, Number(short[2]), Number(short[1])));
  return inWords(by, language, today);
}

/** What is going to be done, of what the plan shows, and what is agreed; by day, what has none last. */
export function actionsOf(
  data: Pick<ProjectPlanData, 'marks' | 'plans' | 'agreements'>,
  layers: readonly {
    readonly items: readonly Pick<ListSection['items'][number], 'id' | 'title'>[];
  }[],
  rules: readonly MarkRule[],
  dayFor: (by: string) => string | undefined,
): Action[] {
  const ofItems = layers
    .flatMap(({ items }) => items)
    .filter(({ id }) => roleOf(data, id, rules) === 'going')
    .map(({ id, title }) => {
      const { who, by, text } = planOf(data, id);
      return { id, what: title, how: text, who, by };
    });
  const agreed = data.agreements
    .filter((each) => isWritten(each) && (each.state ?? 'open') === 'open')
    .map(({ id, what, who, by }) => ({ id, what, how: '', who, by }));
  return [...ofItems, ...agreed]
    .map((action) => ({ ...action, day: dayFor(action.by) }))
    .toSorted((one, two) => (one.day ?? LAST).localeCompare(two.day ?? LAST, 'en'));
}
