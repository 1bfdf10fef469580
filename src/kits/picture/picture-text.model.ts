/** Size of a name in a picture, in the picture's own units. */
export const FONT = 14;
/** Height of a line of a name. */
export const LINE = 16;
/** Widest line, where words let it be so; one word may be as wide as `WIDEST_WORD`. */
export const WIDEST = 116;
const WIDEST_WORD = 170;

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

let graphemes: Intl.Segmenter | undefined;

const ONE = '(?:\\p{RI}\\p{RI}|.)[\\p{M}\\p{Emoji_Modifier}]*';
/** A sign with its marks, a flag, and pictures that are joined to one. */
const SIGN = new RegExp(`${ONE}(?:\u200d${ONE})*`, 'gsu');

/** Signs as a reader counts them. The first segmenter of a page takes 15 ms, so only who needs one makes it. */
export function signsOf(text: string): string[] {
  // Firefox has none before 125.
  if (!('Segmenter' in Intl)) return text.match(SIGN) ?? [];
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** A text in lines, all of it, and how wide the widest is. */
export interface Lines {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * A text in as many lines as it needs, broken between words and after a hyphen; within a word only where
 * that is wider than any line may be, and then between signs.
 */
export function linesOf(text: string, atMost = WIDEST): Lines {
  const line = text.replace(/\s+/g, ' ').trim();
  const whole = widthOf(line);
  if (whole <= atMost) return { lines: [line], width: whole };
  // What would be a tower otherwise is wider.
  const widest = Math.max(atMost, Math.sqrt(whole * LINE * 2.5));
  const lines: string[] = [];
  let width = 0;
  let now = '';
  const end = (): void => {
    if (now) lines.push(now);
    width = Math.max(width, widthOf(now));
    now = '';
  };
  for (const word of line.split(' '))
    for (const [at, part] of word.split(/(?<=-)(?=.)/).entries()) {
      const longer = now && !at ? `${now} ${part}` : now + part;
      if (widthOf(longer) <= widest) {
        now = longer;
        continue;
      }
      end();
      now = part;
      if (widthOf(part) <= Math.max(widest, WIDEST_WORD)) continue;
      now = '';
      for (const sign of signsOf(part)) {
        if (now && widthOf(now + sign) > widest) end();
        now += sign;
      }
    }
  end();
  return { lines, width };
}
