import type { CarryKind, CarryList, CarryWords, ReadItem } from '../../core/carry/carry.model.js';
import { isTicked, renameOwnRow, ROW_LENGTH, takeSubject, type SheetData } from './sheet.model.js';

/** How the rows of a sheet go to other tools, and come from them. */
export interface CarriedRows<Data, Content> {
  readonly kind: CarryKind;
  /** What a row of the content says and is about; undefined of one that the content does not have. */
  known(id: string, words: CarryWords<Content>): Pick<ReadItem, 'text' | 'about'> | undefined;
  readonly takes: readonly CarryKind[];
  /** Group of the content for what is taken in; none when absent. */
  groupFor?(data: Data, about: readonly string[], content: Content): string | undefined;
}

/** Rows on a sheet without what is written at them; those of others become rows of one's own. */
export const carriedRows = <Data extends SheetData, Content>({
  kind,
  known,
  takes,
  groupFor,
}: CarriedRows<Data, Content>): CarryList<Data, Content> => ({
  length: ROW_LENGTH,
  read: (data, words) =>
    data.rows.map(({ id, text = '', origin, about }) => ({
      id,
      kind,
      state: isTicked(data, id) ? 'done' : 'open',
      origin,
      ...(known(id, words) ?? { text, about }),
    })),
  takes,
  add: (data, item, { content }) =>
    takeSubject(data, item, groupFor?.(data, item.about ?? [], content)),
  edit: (data, id, { text }) => renameOwnRow(data, id, text),
});
