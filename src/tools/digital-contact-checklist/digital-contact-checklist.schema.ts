import * as z from 'zod/mini';
import { id, line, text, toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import {
  itemsOf,
  listContent,
  listFaults,
  type ListContent,
} from '../../kits/list/list-content.schema.js';
import { listToolData } from '../../kits/list/list.schema.js';
import { once, sheetData } from '../../kits/sheet/sheet.schema.js';
import { ASK, blank, type DigitalContactChecklistData } from './digital-contact-checklist.model.js';

const reasons = z.strictObject({
  title: line(),
  text: text(300),
  /** Said before the chosen ones at the item whose goal they are. */
  goal: line(),
  item: id,
  items: z
    .array(z.strictObject({ id, text: text(200), source: z.optional(line()) }))
    .check(z.minLength(1), z.maxLength(20)),
});

const rules = z.strictObject({
  title: line(),
  text: text(300),
  privacy: text(200),
  /** Title of the page for the wall. */
  page: line(),
  /** For who is not online. */
  equal: text(200),
  kinds: z
    .array(z.strictObject({ id, name: line(), label: line() }))
    .check(z.minLength(1), z.maxLength(4)),
  /** Heads the questions. */
  asks: line(),
  askLabel: line(),
  questions: z
    .array(z.strictObject({ id, question: text(200) }))
    .check(z.minLength(1), z.maxLength(12)),
});

/** `content/digital-contact-checklist/<locale>.json` */
export const digitalContactChecklistFile = z.strictObject({
  ...toolContentHead('digital-contact-checklist'),
  ...listContent,
  reasons,
  rules,
});

export interface DigitalContactChecklistContent extends ListContent {
  readonly reasons: z.infer<typeof reasons>;
  readonly rules: z.infer<typeof rules>;
}

export function digitalContactChecklistFaults(content: DigitalContactChecklistContent): Fault[] {
  const { kinds, questions } = content.rules;
  const taken = kinds.findIndex((kind) => kind.id === ASK);
  return [
    ...listFaults(content),
    ...duplicates('reasons.items', content.reasons.items),
    ...references(
      'reasons',
      [content.reasons],
      'item',
      itemsOf(content).map((each) => each.id),
    ).map((fault) => ({ ...fault, path: 'reasons.item' })),
    ...duplicates('rules.kinds', kinds),
    ...(taken < 0
      ? []
      : [{ path: `rules.kinds[${taken}].id`, problem: 'duplicate' as const, found: ASK }]),
    ...duplicates('rules.questions', questions),
    ...questions.flatMap(({ id: found }, at): Fault[] =>
      found.startsWith('own-')
        ? [{ path: `rules.questions[${at}].id`, problem: 'duplicate', found }]
        : [],
    ),
  ];
}

const data: z.ZodMiniType<DigitalContactChecklistData> = z.strictObject({
  reasons: z.array(id).check(
    z.maxLength(60),
    once((reason) => reason),
  ),
  ...listToolData,
  ...sheetData,
});

export const digitalContactChecklistDocument = documentsOf(
  'digital-contact-checklist',
  blank,
  data,
);
