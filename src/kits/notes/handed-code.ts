import { sumOf } from '../../core/files/fnv.model.js';
import type { Handed } from './apart.model.js';

// A code is `briefjes:…:`, in base64url: a byte of the version, four of a sum, then JSON, deflated. Chat and
// mail may break it over lines, quote it, and put words round it.

const CODE = /briefjes:([\w-]+):/g;
/** Most bytes of what a code holds: 1000 notes of 200 signs, and then some. */
const MOST_BYTES = 600_000;
const VERSION = 1;
/** Of a note, as `Handed` has it. */
const ID = /^([\da-f]{6}\/)?[a-z\d][a-z\d-]{0,63}$/;

async function through(bytes: Uint8Array, by: GenericTransformStream): Promise<Uint8Array> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(by).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const part = read.value as Uint8Array;
    size += part.length;
    if (size > MOST_BYTES) {
      void reader.cancel();
      throw new RangeError('too long');
    }
    parts.push(part);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );

/** What was handed over as a code to paste in a message. */
export async function codeOf({ from, people }: Handed): Promise<string> {
  const json = JSON.stringify([
    from,
    people.map(({ name, notes }) => [name, notes.map(({ id, text }) => [id, text])]),
  ]);
  const bytes = new TextEncoder().encode(json);
  const deflated = await through(bytes, new CompressionStream('deflate-raw'));
  const head = new DataView(new ArrayBuffer(5));
  head.setUint8(0, VERSION);
  head.setUint32(1, sumOf(json));
  return `briefjes:${toBase64(new Uint8Array([...new Uint8Array(head.buffer), ...deflated]))}:`;
}

/** What the codes in a text hold; of one that is damaged, undefined. */
export function readCodes(text: string): Promise<(Handed | undefined)[]> {
  const found = [...text.replace(/[\s>\u00ad\u200b]+/g, '').matchAll(CODE)];
  return Promise.all(found.map(([, code]) => readCode(code!).catch(() => undefined)));
}

async function readCode(code: string): Promise<Handed | undefined> {
  const all = fromBase64(code);
  if (all[0] !== VERSION) return undefined;
  const bytes = await through(all.subarray(5), new DecompressionStream('deflate-raw'));
  const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return new DataView(all.buffer).getUint32(1) === sumOf(json)
    ? handedIn(JSON.parse(json))
    : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const pairs = (value: unknown): [unknown, unknown][] => {
  if (!Array.isArray(value) || !value.every((each) => Array.isArray(each) && each.length === 2))
    throw new TypeError('no pairs');
  return value as [unknown, unknown][];
};

/** Throws where it is not what a code holds. */
function handedIn(value: unknown): Handed {
  const [[from, list]] = pairs([value]) as [[unknown, unknown]];
  if (!isText(from) || !/^[\da-f]{6}$/.test(from)) throw new TypeError('no name');
  return {
    from,
    people: pairs(list).map(([name, notes]) => {
      if (!isText(name)) throw new TypeError('no name');
      return {
        name,
        notes: pairs(notes).map(([id, text]) => {
          if (!isText(id) || !ID.test(id) || !isText(text) || !/\S/.test(text))
            throw new TypeError('no note');
          return { id, text };
        }),
      };
    }),
  };
}
