import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import { documentsOf, type DocumentSchema } from '../../core/document/document.schema.js';
import { customIssue } from '../../core/faults/parse.js';
import type { Fault } from '../../core/faults/faults.js';
import { familyFaults, familyFields } from '../family/family.schema.js';
import { idFaults, idsOf, networkFaults, networkFields, typed } from '../network/network.schema.js';
import { analysisFaults, analysisFields } from './analysis.schema.js';
import {
  DETAIL_LENGTH,
  LINE_LENGTH,
  MOST_LINES,
  MOST_ON_CARD,
  MOST_SECTIONS,
} from './card.model.js';
import { blankCircle, type Card, type CircleData } from './circle-data.model.js';

const card = z.strictObject({
  filledBy: typed(DETAIL_LENGTH),
  talked: z.boolean(),
  sections: z
    .array(
      z.strictObject({
        section: id,
        lines: z
          .array(z.strictObject({ id, text: typed(LINE_LENGTH), wall: z.boolean() }))
          .check(z.minLength(1), z.maxLength(MOST_LINES)),
      }),
    )
    .check(z.maxLength(MOST_SECTIONS)),
  people: z
    .array(
      z.strictObject({
        person: id,
        what: typed(DETAIL_LENGTH),
        when: typed(DETAIL_LENGTH),
        phone: typed(DETAIL_LENGTH),
        wall: z.boolean(),
        phoneOnWall: z.optional(z.literal(true)),
      }),
    )
    .check(z.maxLength(MOST_ON_CARD)),
});

/** Lines of one id, in whatever sections. */
function lineFaults(sections: Card['sections']): Fault[] {
  const seen = new Set<string>();
  return sections.flatMap(({ lines }, section) =>
    lines.flatMap(({ id: found }, at): Fault[] => {
      const isThere = seen.has(found);
      seen.add(found);
      const path = `card.sections[${section}].lines[${at}].id`;
      return isThere ? [{ path, problem: 'duplicate', found }] : [];
    }),
  );
}

/** What is inconsistent in a circle: of the network, the family, what is said of it, and who stands on the card. */
function circleFaults(data: CircleData): Fault[] {
  const { sections = [], people = [] } = data.card ?? {};
  return [
    ...networkFaults(data),
    ...familyFaults(data),
    ...analysisFaults(data),
    ...idFaults(
      'card.sections[*].section',
      sections.map(({ section }) => section),
    ),
    ...lineFaults(sections),
    ...idFaults(
      'card.people[*].person',
      people.map(({ person }) => person),
      new Set(idsOf(data.alters)),
    ),
  ];
}

/** What a document of a circle holds. */
export const circleData: z.ZodMiniType<CircleData> = z
  .strictObject({
    ...networkFields,
    ...familyFields,
    ...analysisFields,
    card: z.optional(card),
  })
  .check((payload: { value: CircleData; issues: unknown[] }) => {
    for (const { path, ...fault } of circleFaults(payload.value))
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });

/**
 * Documents of a tool that shares the file of a client’s circle; `npm run generate` sees by this call which
 * tools do. Version 1 is the network alone, as it is in version 2.
 */
export const circleDocuments = (tool: string): DocumentSchema<CircleData> =>
  documentsOf(tool, blankCircle, circleData, { 1: (data) => data });
