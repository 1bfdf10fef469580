import * as z from 'zod/mini';
import {
  contentHead,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content.schema.js';
import type { DocumentKind } from '../../core/document.schema.js';
import { failed, type Fault, type Parsed } from '../../core/faults.js';
import { parseWith } from '../../core/parse.js';
import { documentShape, MARKS, NOTE_LENGTH } from './sofa-matrix.limits.js';

/** One of the four roles of a carer, and the verb that answers it. */
const role = z.strictObject({
  id,
  /** Letter of the model; S, O, F and A have their own colour and shape. */
  letter: z.string().check(z.regex(/^[A-Z]$/)),
  verb: line(),
  /** The model's Dutch verb, where the content is in another language. */
  dutchVerb: z.optional(line()),
  summary: text(200),
});

/** A set of names for the roles; the sources use two. */
const roleNameSet = z.strictObject({
  id,
  sources: z.array(line()),
  names: z.array(z.strictObject({ role: id, name: line() })).check(z.minLength(1)),
});

const phase = z.strictObject({ id, name: line(), description: text(200) });

/** `content/common/sofa/<locale>.json`: what the SOFA tools share. */
export const sofaFile = z.strictObject({
  ...contentHead,
  roles: z.array(role).check(z.minLength(1), z.maxLength(8)),
  roleNameSets: z.array(roleNameSet).check(z.minLength(1)),
  /** How a role's name is said, such as `als {roleName}`. */
  asRole: line(['roleName']),
  phases: z.array(phase).check(z.minLength(1), z.maxLength(8)),
});
/** What a tool takes from it. */
export type Sofa = Pick<z.infer<typeof sofaFile>, 'roles' | 'roleNameSets' | 'asRole' | 'phases'>;
export type Role = Sofa['roles'][number];
export type Phase = Sofa['phases'][number];

/** One thing that staff can do, in one role and one phase. */
const action = z.strictObject({
  id,
  role: id,
  phase: id,
  title: line(),
  text: text(),
  /** What one could say or do. */
  example: text(300),
});
export type Action = z.infer<typeof action>;

/** `content/sofa-matrix/<locale>.json` */
export const sofaMatrixFile = z.strictObject({
  ...toolContentHead('sofa-matrix'),
  /** Own roles and phases, in place of the library's. */
  sofa: z.optional(sofaFile),
  title: line(),
  intro: text(),
  workIntro: text(),
  sourceNote: text(),
  exampleLabel: line(),
  marks: z
    .array(z.strictObject({ id: z.enum(MARKS), label: line() }))
    .check(z.length(MARKS.length)),
  overview: z.strictObject({
    title: line(),
    start: text(),
    most: text(300, ['roles']),
    full: text(300, ['cells']),
    empty: text(300, ['cells']),
    cell: line(['role', 'phase']),
    roleCount: line(['done', 'total', 'wanted']),
    nextSteps: line(),
  }),
  actions: z.array(action).check(z.minLength(1), z.maxLength(300)),
});
type SofaMatrixFile = z.infer<typeof sofaMatrixFile>;

/** A matrix's content with the roles and phases it refers to. */
export interface SofaMatrixContent
  extends ToolContent, Omit<SofaMatrixFile, keyof ToolContent | 'sofa'> {
  readonly sofa: Sofa;
}

/** Parses a content file; roles and phases that it does not bring are those of the bundled one. */
export function parseSofaMatrixContent(
  file: unknown,
  bundled: SofaMatrixContent,
): Parsed<SofaMatrixContent> {
  const own = parseWith(sofaMatrixFile, file);
  if (!own.ok) return own;
  const content = { ...own.value, sofa: own.value.sofa ?? bundled.sofa };
  const faults = referenceFaults(content);
  return faults.length ? failed(...faults) : { ok: true, value: content };
}

function referenceFaults({ sofa, actions, marks }: SofaMatrixContent): Fault[] {
  const roles = sofa.roles.map((each) => each.id);
  const phases = sofa.phases.map((each) => each.id);
  const faults: Fault[] = [
    ...duplicates('actions', actions),
    ...duplicates('marks', marks),
    ...duplicates('sofa.roles', sofa.roles),
    ...duplicates('sofa.phases', sofa.phases),
    ...duplicates('sofa.roleNameSets', sofa.roleNameSets),
  ];
  const refer = (path: string, found: string, known: string[]): void => {
    if (!known.includes(found))
      faults.push({ path, problem: 'reference', found, expected: known.join(', ') });
  };
  actions.forEach((each, at) => {
    refer(`actions[${at}].role`, each.role, roles);
    refer(`actions[${at}].phase`, each.phase, phases);
  });
  sofa.roleNameSets.forEach((set, at) => {
    set.names.forEach((name, nameAt) =>
      refer(`sofa.roleNameSets[${at}].names[${nameAt}].role`, name.role, roles),
    );
    const missing = roles.filter((each) => !set.names.some((name) => name.role === each));
    if (missing.length)
      faults.push({
        path: `sofa.roleNameSets[${at}].names`,
        problem: 'incomplete',
        expected: missing.join(', '),
      });
  });
  return faults;
}

const duplicates = (path: string, items: readonly { id: string }[]): Fault[] =>
  items.flatMap((item, at) =>
    items.findIndex((other) => other.id === item.id) < at
      ? [{ path: `${path}[${at}].id`, problem: 'duplicate', found: item.id }]
      : [],
  );

const data = z.strictObject({
  marks: z.array(z.strictObject({ action: id, mark: z.enum(MARKS) })).check(z.maxLength(1000)),
  notes: z
    .array(
      z.strictObject({
        role: id,
        phase: id,
        text: z.string().check(z.minLength(1), z.maxLength(NOTE_LENGTH)),
      }),
    )
    .check(z.maxLength(100)),
});
/** What a team fills in. */
export type SofaMatrixData = z.infer<typeof data>;

export const sofaMatrixDocument: DocumentKind<SofaMatrixData> = {
  ...documentShape,
  data,
};
