import { failed, type Parsed } from '../faults/faults.js';
import { MAX_BYTES, readJson } from '../faults/untrusted-json.js';
import { decodeText } from './decode-text.js';

/** The text of a file that someone chose. Never rejects: what cannot be read is a fault. */
export async function readFile(file: Blob): Promise<Parsed<string>> {
  // UTF-16 has two bytes for each sign; a file of gigabytes is not even read.
  if (file.size > 2 * MAX_BYTES + 2)
    return failed({ path: '', problem: 'too-big', expected: `${MAX_BYTES / 1e6} MB` });
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text.ok && !text.value.trim() ? failed({ path: '', problem: 'empty' }) : text;
  } catch {
    // Moved, removed, a folder, or not allowed.
    return failed({ path: '', problem: 'unreadable' });
  }
}

/** JSON from outside: of a file that someone chose, or a text. */
export async function readJsonFrom(source: Blob | string): Promise<Parsed<unknown>> {
  const text: Parsed<string> =
    typeof source === 'string' ? { ok: true, value: source } : await readFile(source);
  return text.ok ? readJson(text.value) : text;
}
