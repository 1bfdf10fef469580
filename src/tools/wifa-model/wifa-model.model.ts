import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import {
  type Mark,
  type Overview,
  type Place,
  type Tally,
  wantedActions,
} from '../../kits/matrix/matrix.model.js';
import type { Plan } from '../../kits/list/list.model.js';

/** What a team fills in. */
export interface WifaModelData {
  marks: { item: string; mark: Mark }[];
  plans: Plan[];
  notes: { aspect: string; text: string }[];
}

export const blank: BlankDocument<WifaModelData> = {
  schemaVersion: 2,
  data: { marks: [], plans: [], notes: [] },
};

export interface Action {
  readonly id: string;
  readonly title: string;
  readonly aspect: string;
}

/** What the team wants to do is something to talk about; its notes are its own. */
export const carry: Carry<WifaModelData, { readonly actions: readonly Action[] }> = {
  for: 'team',
  lists: [wantedActions<WifaModelData, Action>(({ aspect }) => `wifa:${aspect}`)],
};

/** What is done and wanted, as the page gets it with `share="result"`. */
export interface WifaOverview extends Tally {
  readonly aspects: readonly (Tally & { readonly aspect: string })[];
}

type Thing = { readonly id: string };

/** Where the actions and the note of an aspect stand. */
export const placeOf = (aspect: Thing) => ({ aspect: aspect.id }) satisfies Place;

/** What the page gets of what was counted. */
export function outcome(seen: Overview<Thing, unknown>): WifaOverview {
  const { cells: _, columns, ...whole } = seen;
  return {
    ...whole,
    aspects: columns.map(({ column, ...counts }) => ({ ...placeOf(column), ...counts })),
  };
}
