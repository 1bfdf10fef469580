import { signsOf } from './network-names.model.js';

/** Size of a name in the picture, in the picture's own units. */
export const FONT = 14;
/** Widest name; a longer one is cut in the picture alone. */
export const WIDEST = 116;

const NARROW = /[iljtfrI.,:;'’|!()[\] -]/;
const BROAD = /[mwMW@%&—…]/;
const NOTHING = /[\p{M}\p{Cf}\p{Cc}]/u;
// CJK, Hangul, full-width forms and whatever is drawn as a picture.
const DOUBLE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}|\p{RI}/u;

/** How wide a character may come out, as a part of the font size: rather too much than too little. */
function share(sign: string): number {
  if (NOTHING.test(sign)) return 0;
  if (NARROW.test(sign)) return 0.4;
  if (BROAD.test(sign)) return 1;
  if (sign < '\u0250') return /[A-Z0-9]/.test(sign) ? 0.72 : 0.6;
  // Scripts that we have no widths of: an em, and two where a sign fills a square.
  return DOUBLE.test(sign) ? 1.4 : 0.9;
}

const shares = new Map<string, number>();

/** As `share`, worked out once for each character that is met. */
function knownShare(sign: string): number {
  let known = shares.get(sign);
  if (known === undefined) shares.set(sign, (known = share(sign)));
  return known;
}

/** Width of a text, without asking a browser. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const sign of text) sum += knownShare(sign);
  return FONT * sum;
}

/** A name as far as it fits, with `…` where it was cut, and how wide that is. */
export function labelFor(
  name: string,
  widest = WIDEST,
): { readonly text: string; readonly width: number } {
  const line = name.replace(/\s+/g, ' ').trim();
  // No name needs more signs than this to be too wide or to be of nothing but marks.
  const width = line.length > 300 ? Infinity : widthOf(line);
  if (width <= widest) return { text: line, width };
  const dots = widthOf('…');
  let text = '';
  let sum = dots;
  for (const segment of signsOf(line)) {
    const more = widthOf(segment);
    if (sum + more > widest) break;
    text += segment;
    sum += more;
  }
  return { text: `${text.trimEnd()}…`, width: sum };
}
