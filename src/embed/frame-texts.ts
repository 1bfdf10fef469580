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

const nl: FrameTexts = {
  loading: 'Het onderdeel wordt geladen.',
  failed: 'Het onderdeel kon niet worden geladen.',
  again: 'Probeer opnieuw',
  openAlone: 'Open in een nieuw tabblad',
  guarded:
    'Deze pagina schermt het onderdeel af. Bewaren, een bestand opslaan of afdrukken lukt hier misschien niet. Open het dan in een nieuw tabblad.',
  choose: 'In het adres staat geen bekend onderdeel. Kies er een:',
  notUsed: 'Deze instellingen in het adres zijn niet gebruikt:',
  more: (count) => `en nog ${count}`,
  problems: {
    unknown: 'deze instelling bestaat niet',
    value: 'deze waarde kan hier niet',
    twice: 'staat er vaker; de eerste telt',
    outside: 'het bestand staat niet in de map van het frame',
    long: 'de waarde is te lang',
  },
};

const en: FrameTexts = {
  loading: 'Loading.',
  failed: 'This could not be loaded.',
  again: 'Try again',
  openAlone: 'Open in a new tab',
  guarded:
    'This page keeps the tool in a sandbox. Keeping, saving a file or printing may not work here. If so, open it in a new tab.',
  choose: 'The address names no tool that exists. Choose one:',
  notUsed: 'These settings in the address are not used:',
  more: (count) => `and ${count} more`,
  problems: {
    unknown: 'there is no such setting',
    value: 'this value cannot be used here',
    twice: 'is there more than once; the first counts',
    outside: 'the file is not in the folder of the frame',
    long: 'the value is too long',
  },
};

/** In the language of the page where we have it, else in Dutch. */
export const frameTexts = (lang: string): { lang: string; texts: FrameTexts } =>
  /^en(-|$)/i.test(lang) ? { lang: 'en', texts: en } : { lang: 'nl', texts: nl };
