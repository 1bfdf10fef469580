/** Longest part, in minutes. */
export const MOST_MINUTES = 600;
const DAY = 24 * 60;

/** What of a part the clock asks for. */
export interface Lasting {
  readonly minutes?: number | undefined;
}

/** A moment on the clock, and how many days after the day on which it began. */
export interface Moment {
  readonly time: string;
  readonly days: number;
}

/** A part with its place in the programme. */
export interface TimedPart<Part extends Lasting = Lasting> {
  readonly part: Part;
  /** Minutes since the beginning. */
  readonly from: number;
  readonly to: number;
  /** Whether a part before it has no time yet, so that it begins then or later. */
  readonly orLater: boolean;
}

export interface Programme<Part extends Lasting = Lasting> {
  readonly parts: readonly TimedPart<Part>[];
  readonly minutes: number;
  /** Parts without a time, which count nothing. */
  readonly untimed: number;
}

/** Parts one after the other; one without minutes takes none. */
export function programmeOf<Part extends Lasting>(parts: readonly Part[]): Programme<Part> {
  let from = 0;
  let untimed = 0;
  const timed = parts.map((part) => {
    const to = from + (part.minutes ?? 0);
    const shown = { part, from, to, orLater: untimed > 0 };
    from = to;
    if (part.minutes === undefined) untimed++;
    return shown;
  });
  return { parts: timed, minutes: from, untimed };
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether a text is a time of day such as `19:30`. */
export const isTime = (text: string): boolean => TIME.test(text);

/** Whether a text is a day that there is, such as `2027-05-11`. */
export function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return !!date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** So many minutes after a time of day; undefined where there is none. */
export function momentAt(start: string, minutes: number): Moment | undefined {
  const [, hour, minute] = TIME.exec(start) ?? [];
  if (hour === undefined) return undefined;
  const at = Number(hour) * 60 + Number(minute) + minutes;
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return {
    time: `${two(Math.floor((at % DAY) / 60))}:${two(at % 60)}`,
    days: Math.floor(at / DAY),
  };
}

/** A day such as `2027-05-01`, so many days later. */
export function laterDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Minutes as typed: a whole number of at least 1, at most the longest part; undefined for none. */
export function minutesIn(typed: string): number | undefined {
  const minutes = Math.round(Number(typed));
  return typed.trim() && Number.isFinite(minutes) && minutes >= 1
    ? Math.min(minutes, MOST_MINUTES)
    : undefined;
}

/** Least share of the strip that a part has, so that it can be seen. */
const LEAST = 0.06;

/** A block of the strip: where it begins and how wide it is, as shares of the whole. */
export interface Block {
  readonly from: number;
  readonly width: number;
  readonly timed: boolean;
}

/** The programme as blocks by length, in order; one without a time has the least width there is. */
export function blocksOf({ parts, minutes }: Programme): Block[] {
  const least = Math.min(LEAST, 0.5 / Math.max(1, parts.length));
  const wide = parts.map(({ part }) =>
    minutes ? Math.max(least, (part.minutes ?? 0) / minutes) : 1,
  );
  const whole = wide.reduce((sum, each) => sum + each, 0);
  let from = 0;
  return parts.map(({ part }, at) => {
    const block = { from, width: wide[at]! / whole, timed: part.minutes !== undefined };
    from += block.width;
    return block;
  });
}
