import * as z from 'zod/mini';
import { carryFields } from '../carry/carry.schema.js';
import { id } from '../content/content.schema.js';
import type { ToolDocument } from './document.js';
import type { BlankDocument } from './held-document.js';
import { failed, type Parsed } from '../faults/faults.js';
import { parseWith } from '../faults/parse.js';

/** How a tool reads documents: the schema of its data, and how older versions become it. */
export interface DocumentSchema<Data> {
  readonly tool: string;
  readonly schemaVersion: number;
  readonly data: z.ZodMiniType<Data>;
  /** `migrations[n]` turns data of version n into version n + 1; it may throw on data it cannot read. */
  readonly migrations?: Readonly<Record<number, (data: unknown) => unknown>>;
}

/** A text as someone typed it, at most `max` UTF-16 units; it may be empty. */
export const typed = (max: number): z.ZodMiniString<string> => z.string().check(z.maxLength(max));

/** The documents of a tool, by what it starts with and the schema of its data. */
export const documentsOf = <Data>(
  tool: string,
  { schemaVersion }: Pick<BlankDocument<Data>, 'schemaVersion'>,
  data: z.ZodMiniType<Data>,
  migrations?: DocumentSchema<Data>['migrations'],
): DocumentSchema<Data> => ({ tool, schemaVersion, data, ...(migrations && { migrations }) });

const moment = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/));

/** Schema of a tool's document, for parsing and for the published JSON Schema. */
export const documentSchema = <Data>(schema: DocumentSchema<Data>) =>
  z.strictObject({
    tool: z.literal(schema.tool),
    schemaVersion: z.literal(schema.schemaVersion),
    savedAt: moment,
    contentId: id,
    data: schema.data,
    ...carryFields,
  });

const envelope = z.looseObject({ tool: z.string(), schemaVersion: z.int().check(z.minimum(1)) });

/**
 * Reads a document that came from outside, whole or not at all. `shared` are tags of other tools that write
 * the same file, in the same versions: theirs is read as one of this tool.
 */
export function parseDocument<Data>(
  schema: DocumentSchema<Data>,
  input: unknown,
  shared: readonly string[] = [],
): Parsed<ToolDocument<Data>> {
  const head = parseWith(envelope, input);
  if (!head.ok) return head;
  const { tool, schemaVersion } = head.value;
  if (tool !== schema.tool && !shared.includes(tool))
    return failed({ path: 'tool', problem: 'other-tool', found: tool, expected: schema.tool });
  if (schemaVersion > schema.schemaVersion)
    return failed({
      path: 'schemaVersion',
      problem: 'newer',
      found: String(schemaVersion),
      expected: String(schema.schemaVersion),
    });
  const current = migrate(schema, input as Record<string, unknown>, schemaVersion);
  if (!current) return failed({ path: 'data', problem: 'format', found: `v${schemaVersion}` });
  return parseWith(documentSchema(schema) as unknown as z.ZodMiniType<ToolDocument<Data>>, current);
}

function migrate<Data>(
  schema: DocumentSchema<Data>,
  document: Record<string, unknown>,
  from: number,
): Record<string, unknown> | undefined {
  let data = document['data'];
  for (let version = from; version < schema.schemaVersion; version++) {
    const step = schema.migrations?.[version];
    if (!step) return undefined;
    try {
      data = step(data);
    } catch {
      return undefined;
    }
  }
  return { ...document, tool: schema.tool, schemaVersion: schema.schemaVersion, data };
}
