import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { changeThing, nextId, withList } from '../../core/document/things.model.js';

/** Longest word or short line on the map, in characters. */
export const WORD_LENGTH = 60;
export const STEP_LENGTH = 120;
export const TALK_LENGTH = 200;
export const MOST_PLACES = 300;
/** Most words of a land that stand on the map themselves; of more, their numbers do. */
export const MOST_WORDS = 8;

/** A word that someone gave a place on the map. */
export interface Place {
  id: string;
  region: string;
  /** The question that it answers, where it came by one. */
  question?: string | undefined;
  text: string;
  /** Empty where nobody chose one. */
  sign: string;
  /** Whether it stands on the sheet to share; at first no word does. */
  shared: boolean;
}

export interface Talk {
  who: string;
  what: string;
}

export interface VitalityMapData {
  /** In order of writing. */
  places: Place[];
  /** One thing for this week. */
  step: string;
  /** With whom one wants to talk, and about what. */
  talk: Talk;
}

export const blank: BlankDocument<VitalityMapData> = {
  schemaVersion: 1,
  data: { places: [], step: '', talk: { who: '', what: '' } },
};

type Data = VitalityMapData;

export const placesIn = ({ places }: Pick<Data, 'places'>, region: string): Place[] =>
  places.filter((each) => each.region === region);

const asWord = (text: string): string => text.trim().slice(0, WORD_LENGTH);

/** Puts a word in a land; the same data where nothing is written, or the map is full. */
export function addPlace(
  data: Data,
  { text, ...place }: Pick<Place, 'region' | 'question' | 'text' | 'sign'>,
): Data {
  const word = asWord(text);
  if (!word || data.places.length >= MOST_PLACES) return data;
  const id = nextId('p', data.places);
  return { ...data, places: [...data.places, { id, ...place, text: word, shared: false }] };
}

const edit = (data: Data, id: string, fields: Partial<Place>): Data =>
  withList(data, 'places', changeThing(data.places, id, fields));

/** Changes a word; what is only spaces changes nothing, see {@link finishPlace}. */
export const editPlace = (data: Data, id: string, text: string): Data =>
  text.trim() ? edit(data, id, { text: text.slice(0, WORD_LENGTH) }) : data;

/** When its field is left: a word without text is taken off the map. */
export const finishPlace = (data: Data, id: string, text: string): Data =>
  text.trim() ? edit(data, id, { text: asWord(text) }) : removePlace(data, id);

export const removePlace = (data: Data, id: string): Data =>
  data.places.some((each) => each.id === id)
    ? { ...data, places: data.places.filter((each) => each.id !== id) }
    : data;

export const movePlace = (data: Data, id: string, region: string): Data =>
  edit(data, id, { region });

export const setSign = (data: Data, id: string, sign: string): Data => edit(data, id, { sign });

/** Opens or closes the eye on a word. */
export const sharePlace = (data: Data, id: string, shared: boolean): Data =>
  edit(data, id, { shared });

export const setStep = (data: Data, step: string): Data =>
  step === data.step ? data : { ...data, step: step.slice(0, STEP_LENGTH) };

export const setTalk = (data: Data, field: keyof Talk, text: string): Data =>
  text === data.talk[field]
    ? data
    : { ...data, talk: { ...data.talk, [field]: text.slice(0, TALK_LENGTH) } };

/** The map with only the words that someone opened, for others: what one does and whom one talks to is not in it. */
export const openOnly = ({ places }: Data): Data => ({
  ...blank.data,
  places: places.filter(({ shared }) => shared),
});

/** Whether it has something that is not to share. */
export const hasPrivate = ({ places, step, talk }: Data): boolean =>
  places.some(({ shared }) => !shared) || [step, talk.who, talk.what].some((text) => text.trim());

/** Only words that someone opened go to another tool; one to have again is a wish. */
export const carry: Carry<VitalityMapData> = {
  for: 'self',
  lists: [
    {
      length: WORD_LENGTH,
      read: ({ places }) =>
        places
          .filter(({ shared }) => shared)
          .map(({ id, text, sign, region }) => ({
            id,
            kind: sign === 'again' ? 'wish' : 'topic',
            text,
            for: 'together',
            about: [`region:${region}`],
          })),
    },
  ],
};
