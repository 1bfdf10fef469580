import { msg, str, withMessages } from '../core/language/localize.js';
import { SOURCE_LOCALE, supportedLocale } from '../core/language/locales.js';
import { lookups } from '../generated/frame/strings.js';
import type { AddressProblem } from './frame-address.js';

/** The few words of the frame's own page; a tool brings its own. */
export interface FrameTexts {
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly openAlone: string;
  readonly guarded: string;
  readonly choose: string;
  readonly notUsed: string;
  readonly more: (count: number) => string;
  readonly problems: Readonly<Record<AddressProblem, string>>;
}

/**
 * In the language of the page where we have it, else in Dutch; also in Dutch when that language cannot be
 * fetched.
 */
export async function frameTexts(asked: string): Promise<{ lang: string; texts: FrameTexts }> {
  const locale = supportedLocale(asked, Object.keys(lookups)) ?? SOURCE_LOCALE;
  const lookup = await lookups[locale]?.().catch(() => undefined);
  const say: Say = (text) => withMessages(lookup, text);
  return { lang: lookup ? locale : SOURCE_LOCALE, texts: say(() => textsNow(say)) };
}

type Say = <T>(text: () => T) => T;

const textsNow = (say: Say): FrameTexts => ({
  loading: msg('Het onderdeel wordt geladen.'),
  failed: msg('Het onderdeel kon niet worden geladen.'),
  again: msg('Probeer opnieuw'),
  openAlone: msg('Open in een nieuw tabblad'),
  guarded: msg(
    'Op deze pagina kan het onderdeel misschien niet alles. Lukt bewaren, opslaan of afdrukken niet? Open het dan in een nieuw tabblad.',
  ),
  choose: msg('In het adres staat geen bekend onderdeel. Kies er een:'),
  notUsed: msg('Deze instellingen in het adres zijn niet gebruikt:'),
  more: (count: number) => say(() => msg(str`en nog ${count}`)),
  problems: {
    unknown: msg('deze instelling bestaat niet'),
    value: msg('deze waarde kan hier niet'),
    twice: msg('staat er vaker; de eerste telt'),
    outside: msg('het bestand staat niet in de map van het frame'),
    long: msg('de waarde is te lang'),
  },
});
