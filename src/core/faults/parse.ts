import * as z from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
import { failed, MOST_FAULTS, type Fault, type Parsed, type Problem } from './faults.js';

/** `['actions', 3, 'title']` → `actions[3].title` */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : (at ? '.' : '') + String(key)))
    .join('');
}

/** What a schema's own check may report; see `custom` in {@link faultsOf}. */
export interface CustomProblem {
  readonly problem: Problem;
  readonly expected?: string;
  readonly found?: string;
}

/** A Zod issue of our own kind, to push in a `z.check`. */
export function customIssue(
  input: unknown,
  problem: CustomProblem,
  path: PropertyKey[] = [],
): { code: 'custom'; input: unknown; path: PropertyKey[]; params: { fault: CustomProblem } } {
  return { code: 'custom', input, path, params: { fault: problem } };
}

const LONGEST_FOUND = 60;
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

function faultsOf(issue: $ZodIssue, input: unknown): Fault[] {
  const path = pathText(issue.path);
  const found = valueAt(input, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return [
        found === undefined
          ? { path, problem: 'missing', expected: issue.expected }
          : { path, problem: 'type', expected: issue.expected, found: kindOf(found) },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathText([...issue.path, key]),
        problem: 'unknown-key',
      }));
    case 'invalid_value':
      return [
        found === undefined
          ? { path, problem: 'missing', expected: issue.values.map(String).join(', ') }
          : {
              path,
              problem: 'choice',
              expected: issue.values.map(String).join(', '),
              found: shown(found),
            },
      ];
    case 'too_small':
      return [{ path, problem: 'too-short', expected: String(issue.minimum) }];
    case 'too_big':
      return [{ path, problem: 'too-long', expected: String(issue.maximum) }];
    case 'custom': {
      const fault = issue.params?.['fault'] as CustomProblem | undefined;
      return [
        {
          path,
          problem: 'format',
          ...(found !== undefined && { found: shown(found) }),
          ...fault,
        },
      ];
    }
    default:
      return [{ path, problem: 'format', found: shown(found) }];
  }
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/**
 * Parses `input` with a schema; what fails comes back as faults, each with its path. Of a file in which
 * more than {@link MOST_FAULTS} things fail one more comes back, which says that there are others.
 */
export function parseWith<T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  const result = z.safeParse(schema, input);
  return result.success
    ? { ok: true, value: result.data }
    : failed(
        ...result.error.issues
          .slice(0, MOST_FAULTS + 1)
          .flatMap((issue) => faultsOf(issue, input))
          .slice(0, MOST_FAULTS + 1),
      );
}

/** Items whose id stands twice. */
export function duplicates(path: string, items: readonly { id: string }[]): Fault[] {
  const seen = new Set<string>();
  return told(items, ({ id }, at) => {
    if (!seen.has(id)) return void seen.add(id);
    return { path: `${path}[${at}].id`, problem: 'duplicate', found: id };
  });
}

/** Items whose field names something that does not exist. */
export function references<Field extends string>(
  path: string,
  items: readonly Record<Field, string>[],
  field: Field,
  known: readonly string[],
): Fault[] {
  const names = new Set(known);
  return told(items, (item, at) =>
    names.has(item[field])
      ? undefined
      : {
          path: `${path}[${at}].${field}`,
          problem: 'reference',
          found: item[field],
          expected: known.join(', '),
        },
  );
}

/** What is wrong with items, as far as it is told: a file of a megabyte can have a hundred thousand faults. */
function told<Item>(
  items: readonly Item[],
  faultOf: (item: Item, at: number) => Fault | undefined | void,
): Fault[] {
  const faults: Fault[] = [];
  for (const [at, item] of items.entries()) {
    const fault = faultOf(item, at);
    if (fault) faults.push(fault);
    if (faults.length > MOST_FAULTS) break;
  }
  return faults;
}
