/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing, so that a calendar takes a later file in place of an earlier one. */
  readonly id: string;
  /** As `2027-05-01`. */
  readonly day: string;
  readonly title: string;
  readonly text?: string;
}

/** A moment on the clocks of where it is: in no zone, so that a calendar does not shift it. */
export interface LocalMoment {
  /** As `2027-05-01`. */
  readonly day: string;
  /** As `19:30`. */
  readonly time: string;
}

/** Something with a beginning, and where that is known an end. */
export interface CalendarEvent extends Omit<CalendarDay, 'day'> {
  readonly start: LocalMoment;
  readonly end?: LocalMoment | undefined;
  readonly place?: string;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line of at most 75 bytes; what is longer goes on in a next one that begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > 75) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += character;
    size += bytes;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

const local = ({ day, time }: LocalMoment): string => `${compact(day)}T${time.replace(':', '')}00`;

/** When it is: a whole day leaves who has it free, an event does not. */
const timesOf = (thing: CalendarDay | CalendarEvent): string[] =>
  'day' in thing
    ? [
        `DTSTART;VALUE=DATE:${compact(thing.day)}`,
        `DTEND;VALUE=DATE:${compact(nextDay(thing.day))}`,
      ]
    : [`DTSTART:${local(thing.start)}`, ...(thing.end ? [`DTEND:${local(thing.end)}`] : [])];

/**
 * Days and events as an iCalendar file (RFC 5545): whole days and local times, so in whatever zone someone
 * is. An event without an end ends as it begins.
 */
export function calendarText(
  tool: string,
  things: readonly (CalendarDay | CalendarEvent)[],
  now = new Date(),
): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//samenspel-widgets//${tool}//NL`,
    ...things.flatMap((thing) => [
      'BEGIN:VEVENT',
      `UID:${thing.id}@${tool}.samenspel`,
      `DTSTAMP:${stamp}`,
      ...timesOf(thing),
      `SUMMARY:${escaped(thing.title)}`,
      ...(thing.text ? [`DESCRIPTION:${escaped(thing.text)}`] : []),
      ...('place' in thing && thing.place ? [`LOCATION:${escaped(thing.place)}`] : []),
      ...('day' in thing ? ['TRANSP:TRANSPARENT'] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
