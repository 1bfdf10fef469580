import type { Catalogue } from 'virtual:catalogue';
import { contrast, type Rgba, type Scheme } from './contrast.js';
import { isColour, isOwnColour } from './formats.js';
import type { Texts } from './texts.js';

const PREFIX = '--samenspel-color-';
export const shortOf = (name: string): string => name.replace(PREFIX, '');

/** The colours with the ones that matter most first. */
export function coloursInOrder({ colours }: Catalogue, texts: Texts): readonly string[] {
  const order = Object.keys(texts.colours);
  const rank = (name: string): number => {
    const at = order.indexOf(shortOf(name));
    return at < 0 ? order.length : at;
  };
  return colours.map(({ name }) => name).sort((one, other) => rank(one) - rank(other));
}

/** What a colour is called, by its short name. */
export function colourName(short: string, { letter, colours, glyph }: Texts): string {
  if (short === GLYPH) return glyph;
  const [, tile, soft] = /^([a-z])(-soft)?$/.exec(short) ?? [];
  return tile ? letter(tile.toUpperCase(), Boolean(soft)) : (colours[short] ?? short);
}

/** WCAG asks this of text, and this of what one has to see. */
const TEXT = 4.5;
const SIGHT = 3;

/** Which colour lies on which, by short name; where one lies on several, what matters most comes first. */
const PAIRS: readonly (readonly [front: string, ground: string, needed: number])[] = [
  ['text', 'background', TEXT],
  ['text', 'raised', TEXT],
  ['text-muted', 'background', TEXT],
  ['text-muted', 'raised', TEXT],
  ['accent', 'background', SIGHT],
  ['on-accent', 'accent', TEXT],
  ['accent-text', 'background', TEXT],
  ['accent-text', 'raised', TEXT],
  ['accent-text', 'accent-soft', TEXT],
  ['text', 'accent-soft', TEXT],
  ['control-border', 'background', SIGHT],
  ['control-border', 'raised', SIGHT],
  ['focus', 'background', SIGHT],
  ['focus', 'raised', SIGHT],
];

/** The letter on a tile of its colour, which no page sets: `kits/sofa` and `kits/matrix` have it. */
const GLYPH = 'glyph';
const GLYPHS: Readonly<Record<Scheme, string>> = { light: '#fff', dark: '#14161c' };

/** The same for letters: on a tile, and on their own soft colour, as text does. */
function pairsOf({ colours }: Catalogue): typeof PAIRS {
  const letters = colours.map(({ name }) => /^([a-z])-soft$/.exec(shortOf(name))?.[1]);
  return [
    ...PAIRS,
    ...letters.flatMap((letter) =>
      letter
        ? ([
            [GLYPH, letter, TEXT],
            [letter, `${letter}-soft`, TEXT],
            ['text', `${letter}-soft`, TEXT],
          ] as const)
        : [],
    ),
  ];
}

/** How a colour stands out from another one. */
export interface Measured {
  /** Short name of the other one. */
  readonly other: string;
  readonly ratios: readonly (readonly [scheme: Scheme, ratio: number])[];
  readonly needed: number;
  /** Where it is too little. */
  readonly low: readonly Scheme[];
}

type Chosen = Readonly<Record<string, string>>;

/**
 * What the contrast of a chosen colour is with each that it meets, in the schemes that the tool can
 * have; undefined where it depends on the page that the tool will stand on.
 */
export function measured(
  name: string,
  catalogue: Catalogue,
  chosen: Chosen,
  schemes: readonly Scheme[],
): readonly Measured[] | undefined {
  if (!isOwnColour(chosen[name] ?? '')) return undefined;
  const own = shortOf(name);
  const pairs = pairsOf(catalogue).filter(([front, ground]) => front === own || ground === own);
  const known = pairs.flatMap(([front, ground, needed]) => {
    const ratios = schemes.flatMap((scheme) => {
      const [top, below] = [front, ground].map((each) => colourIn(each, catalogue, chosen, scheme));
      // What shines through a ground is the page's.
      return top && below && below[3] === 1 ? [[scheme, contrast(top, below)] as const] : [];
    });
    if (!ratios.length) return [];
    const low = ratios.filter(([, ratio]) => ratio < needed).map(([scheme]) => scheme);
    return [{ other: front === own ? ground : front, ratios, needed, low }];
  });
  return pairs.length && !known.length ? undefined : known;
}

/** A colour as the tool shows it: the chosen one, or ours. */
export function colourIn(
  short: string,
  { colours }: Catalogue,
  chosen: Chosen,
  scheme: Scheme,
): Rgba | undefined {
  const valueOf = (each: string): string => {
    if (each === GLYPH) return GLYPHS[scheme];
    const value = chosen[PREFIX + each]?.trim();
    if (value && isColour(value)) return value;
    const ours = colours.find(({ name }) => name === PREFIX + each)?.[scheme] ?? '';
    return ours.replace(/var\(--([\w-]+)\)/g, (_, inner: string) => valueOf(inner));
  };
  const value = valueOf(short);
  return isOwnColour(value) ? resolved(value, scheme) : undefined;
}

const asked = new Map<string, Rgba | undefined>();

/** What the browser makes of a colour in a scheme. */
function resolved(value: string, scheme: Scheme): Rgba | undefined {
  const key = `${scheme} ${value}`;
  if (!asked.has(key)) asked.set(key, ask(value, scheme));
  return asked.get(key);
}

function ask(value: string, scheme: Scheme): Rgba | undefined {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('color-scheme', scheme);
  probe.style.setProperty('forced-color-adjust', 'none');
  // A mix comes back as numbers of sRGB, in whatever way the colour was written.
  probe.style.setProperty('color', `color-mix(in srgb, ${value}, ${value})`);
  document.body.append(probe);
  const said = probe.style.color ? getComputedStyle(probe).color : '';
  probe.remove();
  const numbers = said.replace(/^color\(srgb /, '').match(/-?[\d.]+(e-?\d+)?/g) ?? [];
  const [red, green, blue, alpha = 1] = numbers.map(Number);
  return blue === undefined || !said.startsWith('color(srgb')
    ? undefined
    : [red!, green!, blue, alpha];
}
