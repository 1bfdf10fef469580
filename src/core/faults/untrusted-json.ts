import { decodeText } from '../files/decode-text.js';
import { failed, type Parsed } from './faults.js';

/** Largest file we read, in bytes. A content file of 100 items is about a tenth of it. */
export const MAX_BYTES = 1_000_000;
/** Deepest nesting we read; our own schemas use fewer than ten levels. */
export const MAX_DEPTH = 32;

/** Deepest nesting of brackets outside strings; counting stops just past `limit`. */
export function jsonDepth(text: string, limit = MAX_DEPTH): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length && deepest <= limit; at++) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x5d || char === 0x7d) depth--;
  }
  return deepest;
}

const tooBig = () =>
  failed({ path: '', problem: 'too-big', expected: `${MAX_BYTES / 1_000_000} MB` });

/**
 * Reads JSON that came from outside: size, then depth, then syntax. The schema comes after.
 * Never throws: `JSON.parse` overflows the stack on deep nesting, so that is counted first.
 */
export function readJson(text: string): Parsed<unknown> {
  // A character is at least one byte, and at most three in UTF-8 per UTF-16 unit.
  if (text.length > MAX_BYTES || byteLength(text) > MAX_BYTES) return tooBig();
  if (jsonDepth(text) > MAX_DEPTH)
    return failed({ path: '', problem: 'too-deep', expected: String(MAX_DEPTH) });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const where = /line (\d+) column (\d+)/.exec(String(error));
    return failed({ path: '', problem: 'not-json', found: where ? `${where[1]}:${where[2]}` : '' });
  }
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Fetches JSON by GET, stopping as soon as more than {@link MAX_BYTES} has come in. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<Parsed<unknown>> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) });
    if (!response.ok) return failed({ path: url, problem: 'http', found: String(response.status) });
    const bytes = await bytesWithin(response, MAX_BYTES);
    const text = bytes ? decodeText(bytes) : tooBig();
    const read = text.ok ? readJson(text.value) : text;
    return read.ok ? read : failed(...read.faults.map((fault) => ({ ...fault, path: url })));
  } catch {
    return failed({ path: url, problem: 'network' });
  }
}

async function bytesWithin(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
