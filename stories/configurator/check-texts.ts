import { msg, str } from '../../src/core/language/localize.js';
import type { AddressProblem } from '../../src/embed/frame-address.js';
import type { Scheme } from './contrast.js';
import type { FolderFault, FolderWarning, Format } from './formats.js';

/** What the page says of what was typed, of colours and of its own address. */
export interface CheckTexts {
  /** What is wrong with a text, and what is expected. */
  readonly formats: Readonly<Record<Format, string>>;
  readonly missing: string;
  readonly notAColour: string;
  readonly folderFaults: Readonly<Record<FolderFault, string>>;
  readonly folderWarnings: Readonly<Record<FolderWarning, string>>;
  readonly notJson: string;
  readonly notInPreview: string;
  /** What a frame in particular does not take. */
  readonly inFrame: Partial<Readonly<Record<AddressProblem, string>>>;
  /** What does not fit in an address. */
  readonly problems: Readonly<Record<AddressProblem, string>>;
  readonly unused: string;
  readonly moreUnused: (count: number) => string;
  readonly blocked: string;
  readonly notCopiedWrong: (field: string) => string;
  readonly contrast: string;
  /** What stands on a tile. */
  readonly glyph: string;
  /** `light 4.5:1` */
  readonly ratio: (scheme: Scheme, ratio: string) => string;
  readonly enough: string;
  /** Where it is too little, and what is needed. */
  readonly tooLittle: (where: readonly Scheme[], needed: string) => string;
  readonly othersEnough: string;
  readonly notMeasured: string;
  readonly pick: (colour: string) => string;
}

type Say = (text: () => string) => string;

export const checkTexts = (say: Say): CheckTexts => ({
  formats: {
    telephone: msg(
      'Dit is geen telefoonnummer. Gebruik cijfers, spaties en streepjes, zoals 030 123 45 67.',
    ),
    mail: msg('Dit is geen mailadres. Het lijkt op info@jouw-organisatie.nl.'),
    link: msg('Dit is geen webadres. Het lijkt op https://www.jouw-organisatie.nl/contact.'),
    src: msg(
      'Dit is geen adres van een bestand. Het lijkt op https://www.jouw-organisatie.nl/teksten.json, of op /teksten.json.',
    ),
    checked: msg('Vul vandaag in, of een dag die voorbij is. Schrijf een dag als 2026-11-23.'),
  },
  missing: msg('Vul dit nog in. Tot dan staat het gewone woord er.'),
  notAColour: msg(
    'Dit is geen kleur. Een kleur is #0b5563, rgb(11 85 99), teal of var(--merkkleur).',
  ),
  folderFaults: {
    address: msg(
      'Dit is geen adres dat met https:// begint. Het lijkt op https://www.jouw-organisatie.nl/embed/.',
    ),
    disk: msg(
      'Dit staat op je eigen computer; bezoekers kunnen er niet bij. Vul een adres in dat met https:// begint.',
    ),
    file: msg('Dit is het adres van een bestand. Vul het adres van de map in.'),
  },
  folderWarnings: {
    local: msg('Let op: dit adres werkt alleen op je eigen computer. Bezoekers zien er niets van.'),
    spaces: msg('Let op: er staat een spatie voor of achter het adres. In de code staat die niet.'),
    rest: msg('Let op: wat na een ? of # komt, staat niet in de code.'),
  },
  notJson: msg('Let op: zo’n bestand eindigt meestal op .json.'),
  notInPreview: msg('Het voorbeeld haalt niets op van een andere website: het toont onze teksten.'),
  inFrame: {
    outside: msg(
      'In een frame kan dit niet: het bestand moet in de map van het frame staan, zoals teksten.json.',
    ),
    value: msg('In een frame kan dit niet. Neem de kleur zelf, zoals #0b5563 of rgb(11 85 99).'),
  },
  problems: {
    unknown: msg('deze instelling bestaat niet'),
    value: msg('deze waarde kan hier niet'),
    twice: msg('staat er vaker; de eerste telt'),
    outside: msg('het bestand staat niet in de map van het frame'),
    long: msg('de waarde is te lang'),
  },
  unused: msg('Deze instellingen in het adres zijn niet gebruikt:'),
  moreUnused: (count) => say(() => msg(str`en nog ${count}`)),
  blocked: msg('Kopiëren kan nog niet. Maak eerst in orde:'),
  notCopiedWrong: (field) =>
    say(() => msg(str`Er is nog niets gekopieerd. Maak eerst in orde: ${field}.`)),
  contrast: msg('Contrast'),
  glyph: msg('De letter zelf'),
  ratio: (scheme, ratio) =>
    say(() => (scheme === 'light' ? msg(str`licht ${ratio}:1`) : msg(str`donker ${ratio}:1`))),
  enough: msg('Genoeg.'),
  tooLittle: (where, needed) =>
    say(() => {
      if (where.length > 1) return msg(str`Te weinig; nodig is ${needed}:1.`);
      return where[0] === 'light'
        ? msg(str`Te weinig in het licht; nodig is ${needed}:1.`)
        : msg(str`Te weinig in het donker; nodig is ${needed}:1.`);
    }),
  othersEnough: msg('Met de andere kleuren is het genoeg.'),
  notMeasured: msg('Het contrast is hier niet te meten: de kleur hangt af van je eigen website.'),
  pick: (colour) => say(() => msg(str`Kies een kleur: ${colour}`)),
});
