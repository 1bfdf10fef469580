import { failed, type Parsed } from '../faults/faults.js';

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Begins as another sort of file that is text too. */
const OTHER_FILE = /^(%PDF-|\{\\rtf)/;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0e-\x1f]/;
/** Bytes that Windows-1252 does not have, or signs where DOS or a Mac has a letter with an accent. */
const OTHER_LETTERS = /[\x7f-\x9f]|\p{Ll}(?:[‚„ˆ‰Š‹ŒŽ]|[†‡‘”•™]\p{Ll})/u;
/** What UTF-8 with something broken in it looks like. */
const BROKEN = /Ã[^\s\p{L}]/u;

/** UTF-16 without a mark: every other byte of most texts is 0. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < start.length || Math.min(even, odd) > 0) return undefined;
  return odd ? 'utf-16le' : 'utf-16be';
}

/**
 * The text in a file's bytes: by its mark, else as UTF-8, UTF-16 where that is evident, or
 * Windows-1252, in which spreadsheets save. What is none of these is refused, not guessed.
 */
export function decodeText(bytes: Uint8Array): Parsed<string> {
  const [one, two, three] = bytes;
  const notText = failed({ path: '', problem: 'not-text' });
  if (one === 0xef && two === 0xbb && three === 0xbf) {
    const value = decoded(bytes, 'utf-8');
    return value === undefined ? notText : { ok: true, value };
  }
  const wide =
    one === 0xff && two === 0xfe
      ? 'utf-16le'
      : one === 0xfe && two === 0xff
        ? 'utf-16be'
        : utf16Without(bytes);
  const unicode = decoded(bytes, wide ?? 'utf-8');
  if (unicode === undefined && wide) return notText;
  const value = unicode ?? new TextDecoder('windows-1252').decode(bytes);
  if (CONTROL.test(value) || OTHER_FILE.test(value)) return notText;
  return unicode === undefined && (OTHER_LETTERS.test(value) || BROKEN.test(value))
    ? failed({ path: '', problem: 'letters' })
    : { ok: true, value };
}
