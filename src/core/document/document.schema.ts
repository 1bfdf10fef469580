import * as z from 'zod/mini';
import { id } from '../content/content.schema.js';
import type { ToolDocument } from './document.js';
import { failed, type Parsed } from '../faults/faults.js';
import { parseWith } from '../faults/parse.js';

/** How a tool reads documents: the shape of its data, and how older shapes become it. */
export interface DocumentKind<Data> {
  readonly tool: string;
  readonly schemaVersion: number;
  readonly data: z.ZodMiniType<Data>;
  /** `migrations[n]` turns data of version n into version n + 1; it may throw on data it cannot read. */
  readonly migrations?: Readonly<Record<number, (data: unknown) => unknown>>;
}

const moment = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/));

/** Schema of a tool's document, for parsing and for the published JSON Schema. */
export const documentSchema = <Data>(kind: DocumentKind<Data>) =>
  z.strictObject({
    tool: z.literal(kind.tool),
    schemaVersion: z.literal(kind.schemaVersion),
    savedAt: moment,
    contentId: id,
    data: kind.data,
  });

const envelope = z.looseObject({ tool: z.string(), schemaVersion: z.int().check(z.minimum(1)) });

/** Reads a document that came from outside, whole or not at all. */
export function parseDocument<Data>(
  kind: DocumentKind<Data>,
  input: unknown,
): Parsed<ToolDocument<Data>> {
  const head = parseWith(envelope, input);
  if (!head.ok) return head;
  const { tool, schemaVersion } = head.value;
  if (tool !== kind.tool)
    return failed({ path: 'tool', problem: 'other-tool', found: tool, expected: kind.tool });
  if (schemaVersion > kind.schemaVersion)
    return failed({
      path: 'schemaVersion',
      problem: 'newer',
      found: String(schemaVersion),
      expected: String(kind.schemaVersion),
    });
  const current = migrate(kind, input as Record<string, unknown>, schemaVersion);
  if (!current) return failed({ path: 'data', problem: 'format', found: `v${schemaVersion}` });
  return parseWith(documentSchema(kind) as unknown as z.ZodMiniType<ToolDocument<Data>>, current);
}

function migrate<Data>(
  kind: DocumentKind<Data>,
  document: Record<string, unknown>,
  from: number,
): Record<string, unknown> | undefined {
  let data = document['data'];
  for (let version = from; version < kind.schemaVersion; version++) {
    const step = kind.migrations?.[version];
    if (!step) return undefined;
    try {
      data = step(data);
    } catch {
      return undefined;
    }
  }
  return { ...document, schemaVersion: kind.schemaVersion, data };
}
