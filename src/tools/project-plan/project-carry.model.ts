import {
  CARRIED_LENGTH,
  type Carry,
  type CarryKind,
  type CarryList,
  type CarryState,
} from '../../core/carry/carry.model.js';
import { carriedAgreements } from '../../kits/agreements/agreements.model.js';
import type { ListContent } from '../../kits/list/list-content.schema.js';
import { listItems } from '../../kits/list/list-tool.model.js';
import { planOf, roleOf, setPlan, type MarkRule } from '../../kits/list/list.model.js';
import {
  addRow,
  layersOf,
  renameRow,
  ROW_KINDS,
  type ProjectPlanData,
  type RowKind,
  type Scoped,
} from './project-plan.model.js';

type Data = ProjectPlanData;

/** Which layer takes a kind of thing. */
export interface Collecting extends Scoped {
  readonly marks: ListContent['marks'];
  readonly collects: readonly { readonly kind: RowKind; readonly section: string }[];
}

const stateOf = (data: Data, id: string, marks: readonly MarkRule[]): CarryState => {
  const role = roleOf(data, id, marks);
  return role === 'done' ? 'done' : role === 'not' ? 'dropped' : 'open';
};

/** Rows of a kind: what other tools gave, in the layer that the content names, or that it is about itself. */
const rowList = (kinds: readonly RowKind[], gives: boolean): CarryList<Data, Collecting> => ({
  length: CARRIED_LENGTH,
  fields: ['who', 'by'],
  ...(!gives && { gives: false as const }),
  read: (data, { content }) =>
    data.rows.flatMap(({ id, kind, text, origin, about }) => {
      if (!kind || !kinds.includes(kind)) return [];
      const { who, by } = planOf(data, id);
      const state = stateOf(data, id, content.marks);
      return [{ id, kind, text, who, by, state, origin, about }];
    }),
  takes: kinds,
  add: (data, { kind, text, origin, about, who, by }, { content }) => {
    const layers = content.sections.map(({ id }) => id);
    const named = about?.find((each) => layers.some((id) => each === `layer:${id}`));
    const section = named?.slice('layer:'.length) ?? sectionFor(content, kind);
    const row = {
      section,
      kind: kind as RowKind,
      text,
      origin,
      ...(about && { about: [...about] }),
    };
    const next = addRow(data, row);
    return next === data ? data : planned(next, next.rows.at(-1)!.id, who, by);
  },
  edit: (data, id, { text, who, by }) => planned(renameRow(data, id, text), id, who, by),
});

const sectionFor = ({ collects, sections }: Collecting, kind: CarryKind): string =>
  collects.find((each) => each.kind === kind)?.section ?? sections[0]!.id;

const planned = (data: Data, id: string, who = '', by = ''): Data =>
  setPlan(setPlan(data, id, 'who', who), id, 'by', by);

const items = listItems<Data>();

/** What the plan shows is given on: what someone does, and questions. It takes whatever a tool gives. */
export const carry: Carry<Data, Collecting> = {
  for: 'organisation',
  lists: [
    {
      ...items,
      read: (data, words) =>
        items.read(data, {
          ...words,
          content: {
            ...words.content,
            sections: layersOf(
              words.content,
              { rows: data.rows.filter(({ kind }) => kind !== 'question') },
              data.scope,
            ),
          },
        }),
    },
    rowList(['question'], true),
    rowList(
      ROW_KINDS.filter((kind) => kind !== 'question'),
      false,
    ),
    carriedAgreements<Data>(),
  ],
};
