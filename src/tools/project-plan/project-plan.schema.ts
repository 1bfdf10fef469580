import * as z from 'zod/mini';
import { about, origin } from '../../core/carry/carry.schema.js';
import { CARRIED_LENGTH } from '../../core/carry/carry.model.js';
import { day, id, line, text, toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf, typed } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import {
  itemFields,
  listContent,
  listFaults,
  sectionOf,
  type ListContent,
} from '../../kits/list/list-content.schema.js';
import { listToolData } from '../../kits/list/list.schema.js';
import { MOST_PEOPLE } from '../../kits/people/people.model.js';
import { personFields } from '../../kits/people/people.schema.js';
import { once } from '../../kits/sheet/sheet.schema.js';
import {
  blank,
  MOST_LOOKS,
  MOST_NOW,
  MOST_ROWS,
  MOST_SIGNS,
  NOTE_LENGTH,
  NOW_LENGTH,
  ROW_KINDS,
  SCOPES,
  SIGN_KINDS,
  type ProjectPlanData,
} from './project-plan.model.js';

/** Whether it is of the project or of the organisation. */
const item = z.strictObject({ ...itemFields, scope: z.enum(['project', 'organisation']) });

const sections = z.array(sectionOf(item)).check(z.minLength(1), z.maxLength(4));

const scope = z.strictObject({
  title: line(),
  kept: text(200),
  items: z
    .array(z.strictObject({ id: z.enum(SCOPES), label: line() }))
    .check(z.length(SCOPES.length)),
});

const now = z.strictObject({
  title: line(),
  start: text(300),
  one: line(['number']),
});

const adding = z.strictObject({
  title: line(),
  start: text(300),
  label: line(),
  layer: line(),
  kinds: line(),
  point: line(),
  question: line(),
  button: line(),
  added: text(200, ['point']),
  removed: text(200, ['point']),
  full: line(),
  taking: line(),
  file: text(300),
  choose: line(),
  words: line(),
  own: line(),
  ownQuestion: line(),
  taken: line(['kind']),
  remove: line(),
});

const tip = z.strictObject({ id, text: text(300), source: z.optional(line()) });

const people = z.strictObject({
  title: line(),
  start: text(300),
  /** Asked while no carer decides. */
  question: text(300),
  add: line(),
  name: line(),
  asParty: line(),
  asRole: line(),
  asForm: line(),
  unknown: line(),
  remove: line(),
  board: line(),
  parties: z
    .array(z.strictObject({ id, label: line(), carer: z.optional(z.literal(true)) }))
    .check(z.minLength(1), z.maxLength(12)),
  roles: z
    .array(z.strictObject({ id, label: line(), decides: z.optional(z.literal(true)) }))
    .check(z.minLength(1), z.maxLength(8)),
  forms: z.array(z.strictObject({ id, label: line() })).check(z.minLength(1), z.maxLength(6)),
  tips: z.strictObject({ title: line(), items: z.array(tip).check(z.maxLength(20)) }),
});

const signs = z.strictObject({
  title: line(),
  start: text(300),
  words: line(['number']),
  remove: line(),
  kinds: z
    .array(z.strictObject({ id: z.enum(SIGN_KINDS), name: line(), label: line() }))
    .check(z.length(SIGN_KINDS.length)),
});

const looks = z.strictObject({
  title: line(),
  start: text(300),
  day: line(),
  text: line(),
  one: line(['number']),
  add: line(),
  remove: line(),
  /** What such a day is called in a calendar. */
  calendar: line(),
  save: line(),
  undated: line(),
});

/** `content/project-plan/<locale>.json` */
export const projectPlanFile = z.strictObject({
  ...toolContentHead('project-plan'),
  ...listContent,
  sections,
  scope,
  now,
  /** The layer for each kind of thing that comes from another tool. */
  collects: z
    .array(z.strictObject({ kind: z.enum(ROW_KINDS), section: id, label: line() }))
    .check(z.length(ROW_KINDS.length)),
  adding,
  people,
  signs,
  looks,
  actions: z.strictObject({ title: line(), none: text(200), picture: line() }),
});

export interface ProjectPlanContent
  extends
    Omit<ListContent, 'sections'>,
    Pick<
      z.infer<typeof projectPlanFile>,
      | 'sections'
      | 'scope'
      | 'now'
      | 'collects'
      | 'adding'
      | 'people'
      | 'signs'
      | 'looks'
      | 'actions'
    > {}

export function projectPlanFaults(content: ProjectPlanContent): Fault[] {
  const { collects } = content;
  return [
    ...listFaults(content),
    ...duplicates('scope.items', content.scope.items),
    ...duplicates(
      'collects',
      collects.map(({ kind }) => ({ id: kind })),
    ).map((fault) => ({ ...fault, path: fault.path.replace(/id$/, 'kind') })),
    ...references(
      'collects',
      collects,
      'section',
      content.sections.map((section) => section.id),
    ),
    ...content.sections.flatMap(({ items }, at) =>
      items.flatMap(({ id: found }, place): Fault[] =>
        found.startsWith('own-')
          ? [{ path: `sections[${at}].items[${place}].id`, problem: 'duplicate', found }]
          : [],
      ),
    ),
    ...duplicates('people.parties', content.people.parties),
    ...duplicates('people.roles', content.people.roles),
    ...duplicates('people.forms', content.people.forms),
    ...duplicates('people.tips.items', content.people.tips.items),
    ...duplicates('signs.kinds', content.signs.kinds),
  ];
}

const choice = z.union([z.literal(''), id]);
const named = ({ id: name }: { readonly id: string }): string => name;

const data: z.ZodMiniType<ProjectPlanData> = z.strictObject({
  scope: z.enum(SCOPES),
  now: z.array(typed(NOW_LENGTH)).check(z.maxLength(MOST_NOW)),
  ...listToolData,
  rows: z
    .array(
      z.strictObject({
        id,
        section: id,
        text: typed(CARRIED_LENGTH),
        kind: z.optional(z.enum(ROW_KINDS)),
        origin: z.optional(origin),
        about: z.optional(about),
      }),
    )
    .check(z.maxLength(MOST_ROWS), once(named, 'id')),
  people: z
    .array(z.strictObject({ ...personFields, party: choice, role: choice, form: choice }))
    .check(z.maxLength(MOST_PEOPLE), once(named, 'id')),
  signs: z
    .array(z.strictObject({ id, kind: z.enum(SIGN_KINDS), text: typed(NOTE_LENGTH) }))
    .check(z.maxLength(MOST_SIGNS), once(named, 'id')),
  looks: z
    .array(z.strictObject({ id, day: z.union([z.literal(''), day]), text: typed(NOTE_LENGTH) }))
    .check(z.maxLength(MOST_LOOKS), once(named, 'id')),
});

export const projectPlanDocument = documentsOf('project-plan', blank, data);
