import type { CarryList } from '../../core/carry/carry.model.js';
import { carriedAgreements, isWritten, type Agreement } from '../agreements/agreements.model.js';
import { carriedItems } from './list-carry.model.js';
import type { ListContent, ListSection } from './list-content.schema.js';
import {
  isPlanned,
  nextItem,
  tallyOf,
  type ListData,
  type Plan,
  type Tally,
} from './list.model.js';

/** What people made with a tool that is a list. */
export interface ListToolData extends ListData {
  marks: { item: string; mark: string }[];
  plans: Plan[];
  agreements: Agreement[];
}

type Content = Pick<ListContent, 'marks'> & { readonly sections: readonly ListSection[] };

/** What such a tool starts with, beside what is its own. */
export const blankListTool = (): ListToolData => ({ marks: [], plans: [], agreements: [] });

/** Whether anything is marked or written. */
export const isListBegun = ({ marks, plans, agreements }: ListToolData): boolean =>
  marks.length > 0 || plans.some(isPlanned) || agreements.some(isWritten);

/** What `share="result"` gives the page: the marks of each part, without a word of anyone. */
export interface ListResult extends Tally {
  readonly sections: readonly (Tally & { readonly id: string })[];
}

export function listResult(data: ListToolData, { sections, marks }: Content): ListResult {
  const count = (shown: typeof sections): Tally =>
    tallyOf(
      data,
      shown.flatMap(({ items }) => items),
      marks,
    );
  return {
    ...count(sections),
    sections: sections.map((section) => ({ id: section.id, ...count([section]) })),
  };
}

/** Whether nothing is open, still to do or going on. */
export const isListWhole = (data: ListToolData, { sections, marks }: Content): boolean =>
  nextItem(
    data,
    sections.flatMap(({ items }) => items),
    marks,
  ) === undefined;

/** Items for other tools: of their own kind where the content gives one, else agreed on once someone is named. */
export const listItems = <Data extends ListToolData>(): CarryList<Data, Content> =>
  carriedItems(
    ({ sections }) =>
      sections
        .flatMap(({ items }) => items)
        .map(({ id, title, own, kind }) => ({
          id,
          text: title,
          own,
          kind: (agreed) => kind ?? (agreed ? 'agreement' : undefined),
        })),
    ({ marks }) => marks,
  );

/** Agreements that the list gives; it takes none of others. */
export function givenAgreements<
  Data extends { readonly agreements: readonly Agreement[] },
>(): CarryList<Data> {
  const { takes: _, add: _add, edit: _edit, ...given } = carriedAgreements<Data>();
  return given;
}
