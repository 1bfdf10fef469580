import { textsIn } from '../configurator/texts.js';

/** What is no colour. */
const MEASURES: Readonly<Record<string, string>> = {
  'font-family': 'Lettertype',
  'font-size': 'Tekstgrootte; alles groeit mee',
  padding: 'Ruimte rondom het onderdeel',
  radius: 'Ronde hoeken van knoppen en kaders',
  'title-size': 'Grootte van de titel',
};

/** What a token sets, in Dutch; nothing when nobody has said it yet. */
export function wordsFor(token: string): string | undefined {
  const name = token.replace('--samenspel-', '');
  if (!name.startsWith('color-')) return MEASURES[name];
  const { colours, letter } = textsIn(undefined);
  const short = name.slice('color-'.length);
  const [, tile, soft] = /^([a-z])(-soft)?$/.exec(short) ?? [];
  return tile ? letter(tile.toUpperCase(), Boolean(soft)) : colours[short];
}
