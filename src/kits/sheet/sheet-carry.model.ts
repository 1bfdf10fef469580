import type { CarryKind, CarryList, CarryWords, ReadItem } from '../../core/carry/carry.model.js';
import {
  isTicked,
  renameOwnRow,
  ROW_LENGTH,
  takeSubject,
  type SheetData,
  type SheetRow,
} from './sheet.model.js';

/** How a tool's rows go to other tools, and come from them. */
export interface CarriedRows<Data, Content> {
  /** What a row of the content says, and more of it; undefined for one that the content does not have. */
  rowOf(
    id: string,
    words: CarryWords<Content>,
    data: Data,
  ): (Pick<ReadItem, 'text'> & Pick<ReadItem, 'about' | 'for'>) | undefined;
  /** More of a row of people's own. */
  ownRow?(row: SheetRow, data: Data, words: CarryWords<Content>): Pick<ReadItem, 'for'>;
  readonly takes: readonly CarryKind[];
  /** Id of the group in which what is taken in comes to stand. */
  group?(data: Data): string;
}

/** Rows of a sheet as topics for other tools, without what was answered; theirs become rows of one's own. */
export const carriedRows = <Data extends SheetData, Content>({
  rowOf,
  ownRow,
  takes,
  group,
}: CarriedRows<Data, Content>): CarryList<Data, Content> => ({
  length: ROW_LENGTH,
  read: (data, words) =>
    data.rows.flatMap((row) => {
      const { id, text, origin, about } = row;
      const known =
        text === undefined
          ? rowOf(id, words, data)
          : { text, origin, about, ...ownRow?.(row, data, words) };
      const state = isTicked(data, id) ? 'done' : 'open';
      return known ? [{ id, kind: 'topic', state, ...known }] : [];
    }),
  takes,
  add: (data, item) => takeSubject(data, item, group?.(data)),
  edit: (data, id, { text }) => renameOwnRow(data, id, text),
});
