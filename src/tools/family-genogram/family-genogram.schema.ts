import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { circleDocuments } from '../../kits/circle/circle.schema.js';
import { SIGNS } from '../../kits/family/family-data.model.js';
import { CENTRE_KINDS } from '../../kits/network/network-data.model.js';
import { DEATHS, LINES, MARKS } from './notation.model.js';

const TOLD = ['name', 'year'];
const lineStyle = z.enum(LINES);

const unionKind = z.strictObject({
  id,
  label: line(),
  /** Of one of the two, about the other; and with the year since when. */
  told: text(120, ['name']),
  toldSince: text(160, TOLD),
});

/** How unions, children and death are drawn. */
const notation = z.strictObject({
  id,
  label: line(),
  unions: z
    .array(z.strictObject({ kind: id, line: lineStyle, mark: z.enum(MARKS) }))
    .check(z.minLength(1), z.maxLength(12)),
  adopted: z.strictObject({ line: lineStyle }),
  foster: z.strictObject({ line: lineStyle }),
  death: z.strictObject({ mark: z.enum(DEATHS) }),
});

const people = (extra: readonly string[] = []) => counted(200, ['people', ...extra]);

/** `content/family-genogram/<locale>.json` */
export const familyGenogramFile = z.strictObject({
  ...toolContentHead('family-genogram'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** Asked while nobody is there. */
  start: z.strictObject({ question: line(), hint: text(300), paper: text(300) }),
  /** Below the field for a note. */
  noteHint: text(200),
  /** What one does in the picture, and that a picture never goes without its legend. */
  signs: z
    .array(z.strictObject({ id: z.enum(SIGNS), label: line() }))
    .check(z.length(SIGNS.length)),
  /** Those that people choose from; the first is the one of which nothing was said. */
  unionKinds: z.array(unionKind).check(z.minLength(1), z.maxLength(12)),
  /** How a family can be drawn; the first is used until someone chooses. */
  notations: z.array(notation).check(z.minLength(1), z.maxLength(6)),
  /** Who may stand in the centre of the network, as roles. */
  centreKinds: z
    .array(z.strictObject({ id: z.enum(CENTRE_KINDS), label: line() }))
    .check(z.length(CENTRE_KINDS.length)),
  /** Group of the network into which someone of the family comes. */
  group: z.strictObject({ id }),
  telling: z.strictObject({
    nameless: line(),
    index: line(['name']),
    died: line(),
    diedIn: line(['year']),
    born: line(['year']),
    sign: line(['sign']),
    childrenTogether: people(),
    childrenAlone: people(),
    childOf: line(['people']),
    adoptedBy: line(['people']),
    fosteredBy: line(['people']),
    adopted: line(),
    foster: line(),
    twin: line(['name']),
    inRole: line(['role']),
    inNetwork: line(),
    firstContact: line(),
    helps: line(),
  }),
  /** Names of rows, from where the index person is. */
  generations: z.strictObject({
    own: line(['name']),
    earlier: counted(120, ['count', 'name']),
    later: counted(120, ['count', 'name']),
  }),
  /** Those nearest to someone, where it is narrow. */
  household: z.strictObject({
    title: line(['name']),
    hint: line(),
    parents: z.strictObject({ birth: line(), adopted: line(), foster: line() }),
    children: line(['name']),
    alone: line(),
    siblings: line(),
  }),
  facts: z.strictObject({
    members: counted(200, ['count']),
    generations: counted(200, ['count']),
    died: counted(200, ['count']),
    /** Of the others who live, how many are in the network; and where there is one other. */
    inNetwork: counted(300, ['count', 'others']),
    onlyOtherIn: text(300),
    onlyOtherOut: text(300),
    notIn: text(200),
  }),
  compare: z.strictObject({ title: line(), text: text(300) }),
  /** What else a file holds. */
  networkBeside: line(),
  cardBeside: line(),
});
type FamilyGenogramFile = z.infer<typeof familyGenogramFile>;

/** A genogram’s content. */
export interface FamilyGenogramContent
  extends ToolContent, Omit<FamilyGenogramFile, keyof ToolContent> {}

export function familyGenogramFaults(content: FamilyGenogramContent): Fault[] {
  const { signs, unionKinds, notations, centreKinds } = content;
  const kinds = unionKinds.map((each) => each.id);
  return [
    ...duplicates('signs', signs),
    ...duplicates('unionKinds', unionKinds),
    ...duplicates('notations', notations),
    ...duplicates('centreKinds', centreKinds),
    ...notations.flatMap(({ unions }, at) => {
      const path = `notations[${at}].unions`;
      return [
        ...duplicates(
          path,
          unions.map(({ kind }) => ({ id: kind })),
        ),
        ...references(path, unions, 'kind', kinds),
      ];
    }),
  ];
}

export const familyGenogramDocument = circleDocuments('family-genogram');
