import type { Carry, CarryList } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import type { ListContent } from '../../kits/list/list-content.schema.js';
import {
  blankListTool,
  givenAgreements,
  listItems,
  type ListToolData,
} from '../../kits/list/list-tool.model.js';
import {
  blankSheet,
  renameOwnRow,
  ROW_LENGTH,
  takeSubject,
  written,
  type SheetData,
  type SheetRow,
} from '../../kits/sheet/sheet.model.js';

/** Group of questions of people's own, beside those of the content. */
export const ASK = 'ask';
/** Column of the answer to a question of the house rules. */
export const ANSWER = 'answer';

/**
 * What people fill in: the list; which benefits matter here; and their house rules, as rows of a kind, with
 * what they answered to its questions.
 */
export interface DigitalContactChecklistData extends ListToolData, SheetData {
  reasons: string[];
}
type Data = DigitalContactChecklistData;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: { reasons: [], ...blankListTool(), ...blankSheet },
};

/** Chooses a benefit, or takes the choice back. */
export const toggleReason = (data: Data, id: string): Data => ({
  ...data,
  reasons: data.reasons.includes(id)
    ? data.reasons.filter((each) => each !== id)
    : [...data.reasons, id],
});

/** House rules of a kind, or questions of one's own, in order. */
export const rowsOf = ({ rows }: Pick<Data, 'rows'>, group: string): SheetRow[] =>
  rows.filter((row) => row.group === group);

/** Whether there is a house rule, an answer, or a question of one's own. */
export const hasRules = ({ rows, cells }: Data): boolean =>
  rows.length > 0 || cells.some(({ text }) => written(text));

/** The same, or a benefit that matters here. */
export const isOwnBegun = (data: Data): boolean => data.reasons.length > 0 || hasRules(data);

/** A question of another tool becomes one of the house rules'. */
const questions: CarryList<Data> = {
  length: ROW_LENGTH,
  gives: false,
  read: (data) =>
    rowsOf(data, ASK).map(({ id, text = '', origin, about }) => ({
      id,
      kind: 'question',
      text,
      origin,
      about,
    })),
  takes: ['question'],
  add: (data, item) => takeSubject(data, item, ASK),
  edit: (data, id, { text }) => renameOwnRow(data, id, text),
};

/** What is to be done goes along with who and by when; house rules and notes are the team's own. */
export const carry: Carry<Data, Pick<ListContent, 'marks' | 'sections'>> = {
  for: 'team',
  lists: [listItems<Data>(), questions, givenAgreements<Data>()],
};
