import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements, type Agreement } from '../../kits/agreements/agreements.model.js';
import { carriedRows } from '../../kits/sheet/sheet-carry.model.js';
import {
  addOwnRow,
  blankWith,
  chooseRow,
  isOnSheet,
  setCell,
  tickPoint,
  type SheetData,
} from '../../kits/sheet/sheet.model.js';

/** The one column of the sheet. */
export const ANSWER = 'answer';

/** A conversation sheet: topics of the content and questions of one's own, which have their phase as group. */
export interface SofaPhaseGuideData extends SheetData {
  /** Id of the chosen phase; empty before the choice. */
  phase: string;
  who: string;
  when: string;
  agreements: Agreement[];
}

type Data = SofaPhaseGuideData;

export const blank: BlankDocument<Data> = blankWith(2, {
  phase: '',
  who: '',
  when: '',
  agreements: [],
});

/** What the model needs of a topic of the content. */
export interface Topic {
  readonly id: string;
  readonly role: string;
  readonly phase: string;
}

/** Topics on the sheet, by role id. */
export function perRole(
  data: Data,
  topics: readonly Topic[],
  roles: readonly string[],
): { role: string; count: number }[] {
  return roles.map((role) => ({
    role,
    count: topics.filter((topic) => topic.role === role && isOnSheet(data, topic.id)).length,
  }));
}

/** The phase that a row belongs to: its topic's, or the one in which it was written; else none. */
export const phaseOf = ({ rows }: Data, id: string, topics: readonly Topic[]): string | undefined =>
  topics.find((topic) => topic.id === id)?.phase ?? rows.find((row) => row.id === id)?.group;

/** Rows of the same phase as this one, in order, itself too: it moves among these. */
export function peersOf(data: Data, id: string, topics: readonly Topic[]): string[] {
  const phase = phaseOf(data, id, topics);
  return data.rows.flatMap((row) => (phaseOf(data, row.id, topics) === phase ? [row.id] : []));
}

/** Puts several topics on the sheet, such as those to start with. */
export const chooseAll = (data: Data, topics: readonly string[]): Data =>
  topics.reduce(chooseRow, data);

/** Topics on the sheet, without the answers; topics of others become questions of one's own. */
export const carry: Carry<Data, { readonly topics: readonly (Topic & { question: string })[] }> = {
  for: 'together',
  lists: [
    carriedAgreements(),
    carriedRows({
      kind: 'topic',
      known: (id, { content, text }) => {
        const topic = content.topics.find((each) => each.id === id);
        return topic && { text: text(topic.question), about: [`sofa:${topic.role}`] };
      },
      takes: ['topic'],
      groupFor: ({ phase }) => phase || undefined,
    }),
  ],
};

/** What an item of version 1 was. */
interface Item {
  readonly id: string;
  readonly topic: string;
  readonly question: string;
  readonly discussed: boolean;
  readonly answer: string;
  readonly origin?: string;
  readonly about?: string[];
}

/** Version 1 had one list, in which each item held its question, tick and answer. */
export function fromVersion1(before: unknown): Data {
  const { items, ...data } = before as Omit<Data, keyof SheetData> & { items: readonly Item[] };
  const group = data.phase ? { group: data.phase } : {};
  return items.reduce<Data>(
    (sheet, { topic, question, discussed, answer, origin, about }) => {
      // A topic that stood twice keeps both answers: the second becomes a question of one's own.
      const next =
        topic && !isOnSheet(sheet, topic)
          ? chooseRow(sheet, topic)
          : addOwnRow(sheet, question || topic || '…', {
              ...group,
              ...(origin && { origin }),
              ...(about && { about }),
            });
      const { id } = next.rows.at(-1)!;
      return setCell(discussed ? tickPoint(next, id) : next, id, ANSWER, answer);
    },
    { ...data, rows: [], cells: [], ticks: [] },
  );
}
