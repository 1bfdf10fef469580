import type { Counted, SayText } from '../../core/content/counted.js';
import type { LetterField } from '../../kits/letter/letter.model.js';
import { missingIn } from '../../kits/letter/letter.model.js';
import { GAINS, type Gain, type GatheringPlannerData } from './gathering-planner.model.js';
import { laterDay, momentAt, programmeOf, type Moment } from './programme.model.js';

/** What an invitation says, in six points. */
export const POINTS = ['why', 'goal', 'topics', 'gain', 'when', 'answer'] as const;
export type Point = (typeof POINTS)[number];

/** What of the content an invitation says. */
export interface InvitationContent {
  readonly goals: readonly { readonly id: string; readonly said: string }[];
  readonly forms: readonly { readonly id: string; readonly how: string }[];
  readonly gains: readonly { readonly id: Gain; readonly said: string; readonly name: string }[];
  readonly when: {
    readonly date: string;
    readonly start: string;
    readonly place: string;
    readonly from: string;
    readonly fromTo: string;
  };
  readonly clock: { readonly after: Counted };
  readonly points: readonly { readonly id: Point; readonly name: string }[];
}

type Data = GatheringPlannerData;

/** How the language of what is shown says texts and days. */
export interface Saying {
  readonly text: SayText;
  /** `dinsdag 11 mei 2027` */
  day(day: string): string;
}

/** When it ends; undefined while that is not known. */
export function endOf({ start, parts }: Pick<Data, 'start' | 'parts'>): Moment | undefined {
  const { minutes, untimed } = programmeOf(parts);
  return minutes && !untimed ? momentAt(start, minutes) : undefined;
}

/** `00:15, de volgende dag` */
export const saidMoment = (
  { time, days }: Moment,
  { clock }: Pick<InvitationContent, 'clock'>,
  text: SayText,
): string => (days ? text(clock.after, { time, count: `${days}` }, days) : time);

/** The day, the time and the place, of what is known. */
function whenSaid(content: InvitationContent, data: Data, { text, day }: Saying): string[] {
  const { date, start, place } = data;
  const end = endOf(data);
  const time = end
    ? text(content.when.fromTo, { start, end: saidMoment(end, content, text) })
    : text(content.when.from, { start });
  return [day(date), start && time, place.trim()].filter(Boolean);
}

/** What the six points say now; `form` is the form in force. */
function says(
  content: InvitationContent,
  data: Data,
  form: string,
  saying: Saying,
): Record<Point, string[]> {
  const { text } = saying;
  const how = data.how.trim() || text(content.forms.find(({ id }) => id === form)?.how ?? '');
  const topics = data.topics.map((topic) => topic.text.trim()).filter(Boolean);
  return {
    why: [data.why],
    goal: [
      ...content.goals.filter(({ id }) => data.goals.includes(id)).map(({ said }) => text(said)),
      data.aim,
    ],
    topics: topics.length ? [...topics, how] : [],
    gain: content.gains.map(({ id, said }) =>
      data[id].trim() ? text(said, { what: data[id].trim() }) : '',
    ),
    when: whenSaid(content, data, saying),
    answer: [data.answer],
  };
}

/** Names of what lacks of a point that has parts. */
function lacksOf(
  { gains, when }: InvitationContent,
  data: Data,
  point: Point,
  { text }: Saying,
): string[] {
  if (point === 'gain')
    return GAINS.filter((gain) => !data[gain].trim()).map((gain) =>
      text(gains.find(({ id }) => id === gain)?.name ?? gain),
    );
  if (point === 'when')
    return (['date', 'start', 'place'] as const)
      .filter((part) => !data[part].trim())
      .map((part) => text(when[part]));
  return [];
}

/** The invitation as fields of a letter, in the order of `points`, each with how it begins there. */
export function invitationOf(
  content: InvitationContent,
  data: Data,
  form: string,
  saying: Saying,
  points: readonly { readonly id: Point; readonly lead: string }[] = content.points.map(
    ({ id, name }) => ({ id, lead: name }),
  ),
): (LetterField & { readonly id: Point })[] {
  const said = says(content, data, form, saying);
  return points.map(({ id, lead }) => ({
    id,
    lead: saying.text(lead),
    name: saying.text(content.points.find((each) => each.id === id)?.name ?? id),
    texts: said[id].map((each) => each.trim()).filter(Boolean),
    lacks: lacksOf(content, data, id, saying),
  }));
}

/** Points that are not said yet, or not whole. */
export const openPoints = (
  content: InvitationContent,
  data: Data,
  saying: Saying = { text: (text) => `${text}`, day: (day) => day },
): Point[] => missingIn(invitationOf(content, data, '', saying)).map(({ id }) => id);

/** The day and time of the end, for a calendar; undefined while they are not known. */
export function lastMoment(
  data: Pick<Data, 'date' | 'start' | 'parts'>,
): { readonly day: string; readonly time: string } | undefined {
  const end = endOf(data);
  return end && data.date ? { day: laterDay(data.date, end.days), time: end.time } : undefined;
}
