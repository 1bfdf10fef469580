import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import type { NetworkData } from '../network/network-data.model.js';
import { idFaults, idsOf, typed, written } from '../network/network.schema.js';
import {
  ANALYSIS_LENGTH,
  MOST_CARERS,
  MOST_OWN_CARDS,
  MOST_QUESTIONS,
  MOST_SORTED,
  MOST_SUBJECTS,
  PLACES,
  type AnalysisData,
} from './analysis-data.model.js';

const line = typed(ANALYSIS_LENGTH);

/** A part that is absent while it is empty. */
const some = <Item>(item: z.ZodMiniType<Item>, most: number) =>
  z.optional(z.array(item).check(z.minLength(1), z.maxLength(most)));

/** Fields of an analysis in a document; what stands beside them checks with {@link analysisFaults}. */
export const analysisFields = {
  situation: some(z.strictObject({ question: id, choice: id }), MOST_QUESTIONS),
  carers: some(z.strictObject({ person: id, how: line, talked: z.boolean() }), MOST_CARERS),
  sorted: some(z.strictObject({ observation: id, place: z.enum(PLACES) }), MOST_SORTED),
  ownCards: some(z.strictObject({ id, text: written(ANALYSIS_LENGTH) }), MOST_OWN_CARDS),
  abilities: some(z.strictObject({ person: id, can: line, knows: line, wants: line }), MOST_CARERS),
  subjects: some(id, MOST_SUBJECTS),
  agreements: z.optional(agreementsSchema),
};

/** What is said twice of one thing, or of someone who is not there. */
export function analysisFaults(data: NetworkData & AnalysisData): Fault[] {
  const { situation = [], carers = [], sorted = [], ownCards = [], abilities = [] } = data;
  const everyone = new Set(idsOf([...data.centres, ...data.alters]));
  const people = (list: string, of: readonly { readonly person: string }[]): Fault[] =>
    idFaults(
      `${list}[*].person`,
      of.map(({ person }) => person),
      everyone,
    );
  return [
    ...idFaults(
      'situation[*].question',
      situation.map(({ question }) => question),
    ),
    ...people('carers', carers),
    ...idFaults(
      'sorted[*].observation',
      sorted.map(({ observation }) => observation),
    ),
    ...idFaults('ownCards[*].id', idsOf(ownCards)),
    ...people('abilities', abilities),
    ...idFaults('subjects[*]', data.subjects ?? []),
    ...idFaults('agreements[*].id', idsOf(data.agreements ?? [])),
  ];
}
