import { oneLine } from '../../core/language/one-line.model.js';
import { changeThing, nextId, withList } from '../../core/document/things.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import type { Agreement } from '../../kits/agreements/agreements.model.js';

export const LEAST_PARTIES = 2;
export const MOST_PARTIES = 24;
/** Longest name of a party, and of whom one can turn to there, in characters. */
export const NAME_LENGTH = 60;
/** Longest text about a line, in characters. */
export const ABOUT_LENGTH = 200;
/** Kind of a party that is not of the content. */
export const OWN = 'own';

/** What people said of a pair: contact that stays, becomes otherwise, is to come or let go; or none. */
export const STATES = ['keep', 'change', 'new', 'drop', 'none'] as const;
export type LineState = (typeof STATES)[number];
export const LAYERS = ['now', 'wished', 'difference'] as const;
export type Layer = (typeof LAYERS)[number];

const IN_LAYER: Readonly<Record<Layer, readonly LineState[]>> = {
  now: ['keep', 'change', 'drop'],
  wished: ['keep', 'change', 'new'],
  difference: ['new', 'change', 'drop'],
};

export interface Party {
  id: string;
  /** Id of a party of the content, or `own`. */
  kind: string;
  /** As typed; empty while it is called what the content calls it. */
  name: string;
  /** Whom one can turn to there, by function. */
  contact: string;
}

export interface Line {
  id: string;
  a: string;
  b: string;
  state: LineState;
  about: string;
}

export interface InterplayMapData {
  /** In the order of the circle; absent while nobody changed anything: those of the content. */
  parties?: Party[] | undefined;
  /** One for each pair that was spoken about. */
  lines: Line[];
  /** Ids of lines to talk on about. */
  topics: string[];
  agreements: Agreement[];
}
type Data = InterplayMapData;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: { lines: [], topics: [], agreements: [] },
};

export type Begun = Data & { parties: Party[] };

const ofContent = (kind: string): Party => ({ id: kind, kind, name: '', contact: '' });

/** With parties: those of the content, by id, while the document has none. */
export const begun = (data: Data, kinds: readonly string[]): Begun =>
  data.parties ? (data as Begun) : { ...data, parties: kinds.map(ofContent) };

const partiesIn = ({ parties = [] }: Data): Party[] => parties;
const has = (data: Data, id: string): boolean => partiesIn(data).some((each) => each.id === id);

/** What an agreement is about, where that is a line. */
export const aboutLine = (id: string): string => `line:${id}`;

/** Without these lines, and without what refers to them. */
function withoutLines(data: Data, gone: readonly string[]): Data {
  if (!gone.length) return data;
  const about = new Set(gone.map(aboutLine));
  return {
    ...data,
    lines: data.lines.filter(({ id }) => !gone.includes(id)),
    topics: data.topics.filter((id) => !gone.includes(id)),
    agreements: data.agreements.map((each) => {
      const left = each.about?.filter((thing) => !about.has(thing));
      if (!left || left.length === each.about!.length) return each;
      const { about: _about, ...rest } = each;
      return left.length ? { ...rest, about: left } : rest;
    }),
  };
}

// Parties

/** Adds a party by its own name, or by its kind one of the content that is not there yet. */
export function addParty(data: Data, name: string, kind = OWN): Data {
  const parties = partiesIn(data);
  if (parties.length >= MOST_PARTIES) return data;
  if (kind !== OWN)
    return has(data, kind) ? data : { ...data, parties: [...parties, ofContent(kind)] };
  const typed = oneLine(name, NAME_LENGTH);
  if (!typed) return data;
  const party = { id: nextId('p', parties), kind, name: typed, contact: '' };
  return { ...data, parties: [...parties, party] };
}

/** Without a name nothing changes. */
export function renameParty(data: Data, id: string, name: string): Data {
  const typed = oneLine(name, NAME_LENGTH, true);
  return typed ? editParty(data, id, { name: typed }) : data;
}

export const setContact = (data: Data, id: string, contact: string): Data =>
  editParty(data, id, { contact: contact.slice(0, NAME_LENGTH) });

const editParty = (data: Data, id: string, fields: Partial<Party>): Data =>
  withList(data, 'parties', data.parties && changeThing(data.parties, id, fields));

/** Its lines go along; two parties always stay. */
export function removeParty(data: Data, id: string): Data {
  const parties = partiesIn(data);
  if (!has(data, id) || parties.length <= LEAST_PARTIES) return data;
  const lines = data.lines.filter(({ a, b }) => a === id || b === id);
  return {
    ...withoutLines(
      data,
      lines.map((line) => line.id),
    ),
    parties: parties.filter((each) => each.id !== id),
  };
}

// Lines

export const lineBetween = ({ lines }: Data, one: string, other: string): Line | undefined =>
  lines.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));

/** Says how it is between two; `undefined`: nobody spoke about it. */
export function setLine(data: Data, a: string, b: string, state: LineState | undefined): Data {
  if (a === b || !has(data, a) || !has(data, b)) return data;
  const line = lineBetween(data, a, b);
  if (!state) return line ? withoutLines(data, [line.id]) : data;
  if (line) return withList(data, 'lines', changeThing(data.lines, line.id, { state }));
  const more = { id: nextId('l', data.lines), a, b, state, about: '' };
  return { ...data, lines: [...data.lines, more] };
}

/**
 * A line where a layer has none; the same data where it has one. Where another layer has one, that becomes
 * contact in both: what is to come is there now, or what was let go of stays.
 */
export function drawLine(data: Data, a: string, b: string, layer: Layer): Data {
  const state = lineBetween(data, a, b)?.state;
  if (isIn(state, layer) || (layer === 'difference' && state === 'keep')) return data;
  const isSomewhere = state !== undefined && state !== 'none';
  return setLine(data, a, b, isSomewhere || layer === 'now' ? 'keep' : 'new');
}

/**
 * Says whether two have contact now. What was said of what is wished stays where both can be: contact that
 * is to become otherwise is contact, and no contact can still be wished.
 */
export function setNow(data: Data, a: string, b: string, contact: boolean | undefined): Data {
  const state = lineBetween(data, a, b)?.state;
  if (contact === undefined) return setLine(data, a, b, undefined);
  if (contact) return isIn(state, 'now') ? data : setLine(data, a, b, 'keep');
  return state === 'new' ? data : setLine(data, a, b, 'none');
}

export const describeLine = (data: Data, id: string, about: string): Data =>
  withList(data, 'lines', changeThing(data.lines, id, { about: about.slice(0, ABOUT_LENGTH) }));

export const removeLine = (data: Data, id: string): Data =>
  data.lines.some((each) => each.id === id) ? withoutLines(data, [id]) : data;

// Layers and facts

export const isIn = (state: LineState | undefined, layer: Layer): boolean =>
  !!state && IN_LAYER[layer].includes(state);

export const linesIn = ({ lines }: Data, layer: Layer): Line[] =>
  lines.filter(({ state }) => isIn(state, layer));

/** Lines of a party in some states, with who is at the other end, in the order of the circle. */
export function contactsOf(
  data: Data,
  party: string,
  states: readonly LineState[],
): { party: string; line: Line }[] {
  return partiesIn(data).flatMap(({ id }) => {
    const line = id === party ? undefined : lineBetween(data, party, id);
    return line && states.includes(line.state) ? [{ party: id, line }] : [];
  });
}

export interface Counts {
  readonly now: number;
  readonly wished: number;
  readonly difference: number;
  /** Pairs that were spoken about, and pairs that there are. */
  readonly discussed: number;
  readonly pairs: number;
}

export function countsOf(data: Data): Counts {
  const { length } = partiesIn(data);
  const count = (layer: Layer): number => linesIn(data, layer).length;
  return {
    now: count('now'),
    wished: count('wished'),
    difference: count('difference'),
    discussed: data.lines.length,
    pairs: (length * (length - 1)) / 2,
  };
}

/** Fewest lines of which one can say that many run by one party. */
const LINES_FIRST = 3;

export interface Facts {
  /** Parties without a line now, by id. */
  readonly without: readonly string[];
  /** Parties in more than half of the lines now, and in how many. */
  readonly through: readonly { readonly party: string; readonly count: number }[];
  readonly lines: number;
}

export function factsOf(data: Data): Facts {
  const lines = linesIn(data, 'now');
  const counts = partiesIn(data).map(({ id }) => ({
    party: id,
    count: lines.filter(({ a, b }) => a === id || b === id).length,
  }));
  return {
    without: counts.filter(({ count }) => !count).map(({ party }) => party),
    through:
      lines.length < LINES_FIRST ? [] : counts.filter(({ count }) => count * 2 > lines.length),
    lines: lines.length,
  };
}
