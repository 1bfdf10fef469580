import type { Carry, CarryWords, ReadItem } from '../../core/carry/carry.model.js';
import {
  carriedAgreements,
  freeId,
  isAbout,
  isWritten,
  MOST_AGREEMENTS,
  type Agreement,
} from '../../kits/agreements/agreements.model.js';
import {
  aboutLine,
  begun,
  blank,
  countsOf,
  isIn,
  linesIn,
  type Begun,
  type Counts,
  type InterplayMapData,
  type Line,
  type Party,
} from './map-lines.model.js';

export { blank, type InterplayMapData };
type Data = InterplayMapData;

// What comes of a difference

/** Whether people want to talk on about a difference; a line that is none is no subject. */
export const isTopic = (data: Data, { id, state }: Line): boolean =>
  isIn(state, 'difference') && data.topics.includes(id);

export function setTopic(data: Data, id: string, on: boolean): Data {
  const line = data.lines.find((each) => each.id === id);
  if (!line || data.topics.includes(id) === on) return data;
  return { ...data, topics: on ? [...data.topics, id] : data.topics.filter((each) => each !== id) };
}

export const agreementAbout = ({ agreements }: Data, line: string): Agreement | undefined =>
  agreements.find((each) => isAbout(each, aboutLine(line)));

/** An agreement about a difference, in these words; the same data where there is one, or no room. */
export function agreeOn(data: Data, line: string, what: string): Data {
  const { agreements } = data;
  if (agreementAbout(data, line) || agreements.length >= MOST_AGREEMENTS) return data;
  if (!data.lines.some(({ id }) => id === line)) return data;
  const more = { id: freeId('a', agreements), what, who: '', by: '', about: [aboutLine(line)] };
  return { ...data, agreements: [...agreements, more] };
}

/** Whether something was agreed about a difference. */
export const isDone = (data: Data): boolean =>
  linesIn(data, 'difference').some(({ id }) =>
    data.agreements.some((each) => isWritten(each) && isAbout(each, aboutLine(id))),
  );

/** What `share="result"` gives the page: numbers alone. */
export interface InterplayMapResult extends Counts {
  readonly parties: number;
  readonly agreements: number;
}

export const resultOf = (data: Begun): InterplayMapResult => ({
  parties: data.parties.length,
  ...countsOf(data),
  agreements: data.agreements.filter(isWritten).length,
});

// Names, and what other tools read

export interface NamingContent {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly more: readonly { readonly id: string; readonly name: string }[];
  readonly differences: Readonly<Record<'new' | 'change' | 'drop', string>>;
  readonly aboutWhat: string;
}
type Words = Pick<CarryWords<NamingContent>, 'content' | 'text'>;

export function partyName({ content, text }: Words, party: Pick<Party, 'kind' | 'name'>): string {
  if (party.name.trim()) return party.name.trim();
  const known = [...content.parties, ...content.more].find(({ id }) => id === party.kind);
  return known ? text(known.name) : party.kind;
}

/** What parties are called, by id; one that is not there by its id. */
export const namesIn =
  (words: Words, { parties }: Begun) =>
  (id: string): string => {
    const party = parties.find((each) => each.id === id);
    return party ? partyName(words, party) : id;
  };

/** A difference as a sentence, with what it is about. */
export function differenceText(words: Words, data: Begun, { a, b, state, about }: Line): string {
  const { content, text } = words;
  const name = namesIn(words, data);
  const sentence = text(content.differences[state as 'new' | 'change' | 'drop'], {
    a: name(a),
    b: name(b),
  });
  return about.trim() ? text(content.aboutWhat, { sentence, about: about.trim() }) : sentence;
}

const topicItems = (data: Data, words: CarryWords<NamingContent>): ReadItem[] => {
  const all = begun(
    data,
    words.content.parties.map(({ id }) => id),
  );
  return linesIn(all, 'difference')
    .filter((line) => isTopic(all, line))
    .map((line) => ({
      id: line.id,
      kind: 'topic',
      text: differenceText(words, all, line),
      state: 'open',
    }));
};

export const carry: Carry<Data, NamingContent> = {
  for: 'team',
  lists: [carriedAgreements(), { length: 1000, read: topicItems }],
};
