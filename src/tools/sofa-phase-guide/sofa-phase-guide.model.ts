import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import {
  carriedAgreements,
  freeId,
  type Agreement,
} from '../../kits/agreements/agreements.model.js';

/** Longest answer, in characters. */
export const ANSWER_LENGTH = 3000;
/** Longest question of one's own, and longest line of who or when. */
export const LINE_LENGTH = 300;
export const MOST_ITEMS = 200;

/** A topic of the content, or a question of one's own, on the sheet. */
export interface Item {
  id: string;
  /** Id of the topic; empty for a question of one's own. */
  topic: string;
  /** The question of one's own; empty for a topic. */
  question: string;
  discussed: boolean;
  answer: string;
  /** `docId/id` of what it was taken from in another file; only of a question of one's own. */
  origin?: string | undefined;
  /** Ids of shared schemes that it is about. */
  about?: string[] | undefined;
}

/** A conversation sheet. */
export interface SofaPhaseGuideData {
  /** Id of the chosen phase; empty before the choice. */
  phase: string;
  who: string;
  when: string;
  items: Item[];
  agreements: Agreement[];
}

export const blank: BlankDocument<SofaPhaseGuideData> = {
  schemaVersion: 1,
  data: { phase: '', who: '', when: '', items: [], agreements: [] },
};

/** What the model needs of a topic of the content. */
export interface Topic {
  readonly id: string;
  readonly role: string;
}

type Data = SofaPhaseGuideData;

export const isOnSheet = ({ items }: Data, topic: string): boolean =>
  items.some((item) => item.topic === topic);

/** Puts a topic at the end of the sheet; a topic that is there already stays where it is. */
export const addTopic = (data: Data, topic: string): Data =>
  isOnSheet(data, topic)
    ? data
    : {
        ...data,
        items: [...data.items, { id: topic, topic, question: '', discussed: false, answer: '' }],
      };

/** Puts a question of one's own at the end of the sheet; white space alone is no question. */
export const addQuestion = (
  data: Data,
  question: string,
  source: Pick<Item, 'origin' | 'about'> = {},
): Data =>
  question.trim()
    ? {
        ...data,
        items: [
          ...data.items,
          {
            id: freeId('own-', data.items),
            topic: '',
            question: question.trim(),
            discussed: false,
            answer: '',
            ...source,
          },
        ],
      }
    : data;

export const removeItem = (data: Data, id: string): Data => ({
  ...data,
  items: data.items.filter((item) => item.id !== id),
});

export const editItem = (
  data: Data,
  id: string,
  change: Partial<Pick<Item, 'question' | 'discussed' | 'answer'>>,
): Data => ({
  ...data,
  items: data.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

/** Moves an item to a place in the order, counted from 0 and kept within it. */
export function moveItem(data: Data, id: string, to: number): Data {
  const from = data.items.findIndex((item) => item.id === id);
  const place = Math.max(0, Math.min(data.items.length - 1, to));
  if (from < 0 || from === place) return data;
  const items = [...data.items];
  items.splice(place, 0, ...items.splice(from, 1));
  return { ...data, items };
}

/** Topics on the sheet, by role id. */
export function perRole(
  { items }: Data,
  topics: readonly Topic[],
  roles: readonly string[],
): { role: string; count: number }[] {
  return roles.map((role) => ({
    role,
    count: items.filter((item) =>
      topics.some((topic) => topic.id === item.topic && topic.role === role),
    ).length,
  }));
}

/** Whether there is a sheet, and everything on it was discussed. */
export const isDiscussed = ({ items }: Data): boolean =>
  items.length > 0 && items.every((item) => item.discussed);

/** Topics on the sheet, without the answers; topics of others become questions of one's own. */
export const carry: Carry<Data, { readonly topics: readonly (Topic & { question: string })[] }> = {
  for: 'together',
  lists: [
    carriedAgreements(),
    {
      length: LINE_LENGTH,
      read: ({ items }, { content, text }) =>
        items.map(({ id, topic: name, question, discussed, origin, about }) => {
          const topic = content.topics.find((each) => each.id === name);
          return {
            id,
            kind: 'topic',
            text: topic ? text(topic.question) : question,
            state: discussed ? 'done' : 'open',
            origin,
            about: topic ? [`sofa:${topic.role}`] : about,
          };
        }),
      takes: ['topic'],
      add: (data, { text, origin, about }) => {
        if (data.items.length >= MOST_ITEMS) return data;
        const source = { origin, ...(about && { about: [...about] }) };
        return addQuestion(data, text, source);
      },
      edit: (data, id, { text: question }) => editItem(data, id, { question }),
    },
  ],
};
