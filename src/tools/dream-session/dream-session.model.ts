import type { Carry, CarryWords, ReadItem } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import {
  carriedAgreements,
  isWritten,
  type Agreement,
} from '../../kits/agreements/agreements.model.js';
import { noteOf, type NotesData, type Stack } from '../../kits/notes/notes.model.js';
import { stackText } from '../../kits/notes/stacks.model.js';
import type { Person } from '../../kits/people/people.model.js';

/** What a session goes through, in this order. */
export const STEPS = ['people', 'dream', 'nightmare', 'together', 'choose', 'agree'] as const;
export type StepId = (typeof STEPS)[number];
/** What people want, and what they do not want. */
export const BLOCKS = ['dream', 'nightmare'] as const;
export type BlockId = (typeof BLOCKS)[number];
export const WAYS = ['hands', 'pass'] as const;
export type Way = (typeof WAYS)[number];

/** Dots that each has to give. */
export const DOTS = 3;
/** Notes from which on examples are shown: sooner they would lead. */
export const NOTES_FIRST = 10;
/** Longest first step towards a dream, in characters. */
export const TOWARDS_LENGTH = 300;
/** Most dots on one stack. */
export const MOST_DOTS = 200;

/** Someone who is there, and for whom they speak. */
export interface Member extends Person {
  party: string;
}

export interface DreamSessionData extends NotesData {
  step: StepId;
  members: Member[];
  way: Way;
  /** Dreams, each with a nightmare that it keeps away. */
  links: { dream: string; nightmare: string }[];
  /** Dots that were given to stacks, when all had given theirs. */
  dots: { stack: string; count: number }[];
  /** Stacks that the group chose, with the smallest first step. */
  chosen: { stack: string; text: string }[];
  agreements: Agreement[];
}
type Data = DreamSessionData;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: {
    step: 'people',
    way: 'hands',
    members: [],
    notes: [],
    stacks: [],
    links: [],
    dots: [],
    chosen: [],
    agreements: [],
  },
};

/** Nothing of what refers to a stack stays when that is gone, or lies elsewhere. */
export function withoutStrangers(data: Data): Data {
  const block = new Map(data.stacks.map((stack) => [stack.id, stack.block]));
  const links = data.links.filter(
    ({ dream, nightmare }) => block.get(dream) === 'dream' && block.get(nightmare) === 'nightmare',
  );
  const dots = data.dots.filter(({ stack }) => block.has(stack));
  const chosen = data.chosen.filter(({ stack }) => block.has(stack));
  const same =
    links.length === data.links.length &&
    dots.length === data.dots.length &&
    chosen.length === data.chosen.length;
  return same ? data : { ...data, links, dots, chosen };
}

// Parties

/** Parties of whom someone is in the list, in the order of these ids. */
export const partiesHere = ({ members }: Data, parties: readonly string[]): string[] =>
  parties.filter((party) => members.some((member) => !member.left && member.party === party));

/** Parties with a note on a stack: three of one party are one. */
export function sharedBy(data: Data, { notes }: Stack, parties: readonly string[]): string[] {
  const owners = new Set(notes.map((id) => noteOf(data, id)?.member));
  const of = new Set(data.members.filter(({ id }) => owners.has(id)).map((member) => member.party));
  return parties.filter((party) => of.has(party));
}

// Links

/** Says which nightmare a dream keeps away; `''` for none. */
export function linkStacks(data: Data, dream: string, nightmare: string): Data {
  const now = data.links.find((link) => link.dream === dream)?.nightmare ?? '';
  if (now === nightmare) return data;
  const links = data.links.filter((link) => link.dream !== dream);
  return withoutStrangers({
    ...data,
    links: nightmare ? [...links, { dream, nightmare }] : links,
  });
}

// Dots

export const dotsOn = ({ dots }: Data, stack: string): number =>
  dots.find((each) => each.stack === stack)?.count ?? 0;

/** Dots that are being given, of which nobody keeps whose: in no document. */
export interface DotsBox {
  readonly dots: ReadonlyMap<string, number>;
  /** How many have given theirs. */
  readonly cast: number;
}
export const emptyDots: DotsBox = { dots: new Map(), cast: 0 };

/** The dots of one more: no more than each has, and no two on one stack. */
export function castDots({ dots, cast }: DotsBox, on: readonly string[]): DotsBox {
  const next = new Map(dots);
  for (const stack of [...new Set(on)].slice(0, DOTS)) next.set(stack, (next.get(stack) ?? 0) + 1);
  return { dots: next, cast: cast + 1 };
}

/** So many dots for a stack, as they were counted. */
export const countDots = ({ dots, cast }: DotsBox, stack: string, count: number): DotsBox => ({
  cast,
  dots: new Map([...dots, [stack, count]]),
});

export const allDots = ({ dots }: DotsBox): number =>
  [...dots.values()].reduce((sum, each) => sum + each, 0);

/** Leaves numbers behind, and nothing of whose; the same data where there is no dot. */
export function closeDots(data: Data, { dots }: DotsBox): Data {
  const given = data.stacks.flatMap(({ id }) => {
    const count = Math.max(0, Math.min(MOST_DOTS, Math.round(dots.get(id) ?? 0)));
    return count ? [{ stack: id, count }] : [];
  });
  return given.length ? { ...data, dots: given } : data;
}

/**
 * Stacks to begin with, by id: those with dots, most parties first, then most dots; the first three, and
 * who ties with the third.
 */
export function suggestion(data: Data, parties: readonly string[]): string[] {
  const ranked = data.stacks
    .map((stack) => ({
      id: stack.id,
      parties: sharedBy(data, stack, parties).length,
      dots: dotsOn(data, stack.id),
    }))
    .filter(({ dots }) => dots > 0)
    .toSorted((a, b) => b.parties - a.parties || b.dots - a.dots);
  const third = ranked[2];
  return ranked
    .filter(
      (each, at) => at < 3 || (third && each.parties === third.parties && each.dots === third.dots),
    )
    .map(({ id }) => id);
}

// Choosing

export const isChosen = ({ chosen }: Data, stack: string): boolean =>
  chosen.some((each) => each.stack === stack);

/** Chooses a stack, or no longer; what was written at it goes along with it. */
export function toggleChosen(data: Data, stack: string): Data {
  if (!data.stacks.some(({ id }) => id === stack)) return data;
  return {
    ...data,
    chosen: isChosen(data, stack)
      ? data.chosen.filter((each) => each.stack !== stack)
      : [...data.chosen, { stack, text: '' }],
  };
}

export function setTowards(data: Data, stack: string, typed: string): Data {
  const at = data.chosen.findIndex((each) => each.stack === stack);
  const text = typed.slice(0, TOWARDS_LENGTH);
  if (at < 0 || data.chosen[at]!.text === text) return data;
  return { ...data, chosen: data.chosen.with(at, { stack, text }) };
}

/** Whether the session has come to its end: something chosen, and something agreed. */
export const isDone = ({ chosen, agreements }: Data): boolean =>
  chosen.length > 0 && agreements.some(isWritten);

/** What `share="result"` gives the page: numbers alone. */
export interface DreamSessionResult {
  readonly dreams: number;
  readonly nightmares: number;
  /** How many speak for each party. */
  readonly parties: Readonly<Record<string, number>>;
  readonly chosen: number;
  readonly agreements: number;
}

export function resultOf(data: Data, parties: readonly string[]): DreamSessionResult {
  const stacks = (block: BlockId): number =>
    data.stacks.filter((stack) => stack.block === block).length;
  return {
    dreams: stacks('dream'),
    nightmares: stacks('nightmare'),
    parties: Object.fromEntries(
      parties.map((id) => [
        id,
        data.members.filter(({ party, left }) => party === id && !left).length,
      ]),
    ),
    chosen: data.chosen.length,
    agreements: data.agreements.filter(isWritten).length,
  };
}

export interface CarriedContent {
  readonly carried: { readonly nightmare: string };
}

/** Dreams that were chosen are wishes, nightmares are what the group stands against; notes stay in the room. */
function chosenItems(data: Data, { content, text }: CarryWords<CarriedContent>): ReadItem[] {
  return data.chosen.flatMap(({ stack: id, text: towards }): ReadItem[] => {
    const stack = data.stacks.find((each) => each.id === id);
    if (!stack) return [];
    const said = stackText(data, stack);
    const words = [
      stack.block === 'dream' ? said : text(content.carried.nightmare, { nightmare: said }),
      towards.trim(),
    ];
    return [
      {
        id,
        kind: stack.block === 'dream' ? 'wish' : 'stance',
        text: words.filter(Boolean).join(' – '),
        state: 'open',
      },
    ];
  });
}

export const carry: Carry<Data, CarriedContent> = {
  for: 'together',
  lists: [carriedAgreements(), { length: 1000, read: chosenItems }],
};
