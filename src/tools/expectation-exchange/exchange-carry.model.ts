import type { Carry, CarryWords, ReadItem } from '../../core/carry/carry.model.js';
import { carriedAgreements } from '../../kits/agreements/agreements.model.js';
import {
  renameOwnRow,
  ROW_LENGTH,
  takeSubject,
  written,
  type SheetRow,
} from '../../kits/sheet/sheet.model.js';
import {
  fitOf,
  outcomeOf,
  sharedRows,
  timesPicked,
  type ExpectationExchangeData,
} from './expectation-exchange.model.js';

type Data = ExpectationExchangeData;
export interface CarriedContent {
  readonly subjects: readonly { readonly id: string; readonly question: string }[];
}

/** A subject as other tools read it: what people do not know yet is a question, any other a topic. */
const item = (data: Data, id: string, text: string, row?: SheetRow): ReadItem => ({
  id,
  kind: fitOf(data, id) === 'unknown' ? 'question' : 'topic',
  text,
  state: written(outcomeOf(data, id)) ? 'done' : 'open',
  origin: row?.origin,
  about: row?.about,
});

/** Subjects in which they differ, or that they do not know yet: once all lies open, and without a word of a side. */
function unsettled(data: Data, { content, text }: CarryWords<CarriedContent>): ReadItem[] {
  if (data.turns.phase !== 'open') return [];
  const isUnsettled = (id: string): boolean =>
    timesPicked(data, id) > 0 && ['differs', 'unknown'].includes(fitOf(data, id) ?? '');
  return [
    ...content.subjects
      .filter(({ id }) => isUnsettled(id))
      .map(({ id, question }) => item(data, id, text(question))),
    ...data.rows
      .filter(({ id, group }) => group !== undefined && isUnsettled(id))
      .map((row) => item(data, row.id, row.text ?? '', row)),
  ];
}

/** Agreements, and subjects that are not settled; topics of other tools become subjects for everyone. */
export const carry: Carry<Data, CarriedContent> = {
  for: 'together',
  lists: [
    carriedAgreements(),
    {
      length: ROW_LENGTH,
      read: (data, words) => [
        ...unsettled(data, words),
        ...sharedRows(data).map((row) => item(data, row.id, row.text ?? '', row)),
      ],
      takes: ['topic'],
      add: (data, taken) => takeSubject(data, taken),
      edit: (data, id, { text }) => renameOwnRow(data, id, text),
    },
  ],
};
