import { msg, str, withMessages, type Lookup } from '../../src/core/language/localize.js';
import { attributeTexts } from './attribute-texts.js';
import { checkTexts } from './check-texts.js';
import type { Texts } from './texts.types.js';

export type { Texts } from './texts.types.js';

type Say = (text: () => string) => string;

/** Every text of the configurator in the language of `lookup`; Dutch without one. */
export const textsIn = (lookup: Lookup | undefined): Texts => {
  const say: Say = (text) => withMessages(lookup, text);
  return withMessages(lookup, () => texts(say));
};

/** What is worked out later says so itself. */
const texts = (say: Say): Texts => ({
  pageTitle: msg('Een onderdeel op je website zetten'),
  pageIntro: msg(
    'Kies een onderdeel en stel het in. Je ziet meteen hoe het wordt. Kopieer daarna de code voor je website. Het adres van deze pagina onthoudt je keuzes: zo kun je ze bewaren of delen. Er wordt niets verstuurd.',
  ),
  tool: msg('Onderdeel'),
  settings: msg('Instellingen'),
  words: msg('Woorden'),
  look: msg('Kleuren'),
  languageOf: msg('Taal van het onderdeel'),
  asPage: msg('zoals de pagina'),
  byDefault: msg('standaard'),
  ownWord: msg('een eigen woord'),
  parts: { article: msg('Lidwoord'), one: msg('Enkelvoud'), many: msg('Meervoud') },
  noneIsAll: msg('Niets gekozen? Dan staat alles er.'),
  scheme: msg('Licht of donker'),
  schemes: { light: msg('licht'), dark: msg('donker') },
  moreColours: msg('Kleuren kiezen'),
  colourHint: msg('Een kleur zoals in CSS: #0b5563 of rgb(11 85 99). Leeg is onze kleur.'),
  preview: msg('Voorbeeld'),
  phone: msg('Zo breed als een telefoon (375 pixels)'),
  file: msg('Eigen teksten controleren'),
  fileHow: msg(
    'Heb je een bestand met eigen teksten? Dan zie je hier of het klopt. Het bestand blijft op je computer.',
  ),
  choose: msg('Kies een bestand'),
  drop: msg('of sleep het hierheen'),
  fileGood: (name) =>
    say(() =>
      msg(
        str`${name} is goed. Het voorbeeld toont jouw teksten. Zet het bestand op je website en vul het adres in bij content-src.`,
      ),
    ),
  fileBad: (name, count) => say(() => msg(str`${name} klopt nog niet. Aantal fouten: ${count}.`)),
  fileOf: (tool) =>
    say(() => msg(str`Dit bestand hoort bij ${tool}. Dat onderdeel is nu gekozen.`)),
  whole: msg('het hele bestand'),
  forget: msg('Terug naar onze teksten'),
  snippet: msg('Code voor je website'),
  place: msg('Waar komt het?'),
  places: {
    html: { name: 'HTML', how: msg('Plak deze code in je pagina, op de plek van het onderdeel.') },
    wordpress: {
      name: 'WordPress',
      how: msg(
        'Kies in je pagina de code-editor en plak dit. Of plak de regels ertussen in een blok ‘Aangepaste HTML’. Je hebt een account nodig dat scripts mag plaatsen.',
      ),
    },
    sharepoint: {
      name: 'SharePoint',
      how: msg(
        'Voeg het webonderdeel ‘Insluiten’ toe en plak dit. Een beheerder zet eerst het adres van je map bij de toegestane sites (HTML-veldbeveiliging).',
      ),
    },
    drupal: {
      name: 'Drupal',
      how: msg(
        'Maak een blok of veld met een tekstindeling die scripts en eigen tags toelaat. Plak daar de code. Een beheerder stelt die indeling in.',
      ),
    },
    typo3: {
      name: 'TYPO3',
      how: msg('Voeg een inhoudselement ‘HTML’ toe en plak daar de code.'),
    },
    editor: {
      name: msg('Editor die tags weghaalt'),
      how: msg(
        'Plak dit in de broncode van je tekst. Een beheerder zet één keer samenspel.js in de sjabloon van de website.',
      ),
    },
    react: {
      name: 'React',
      how: msg('Voor een ontwikkelaar. Eerst: npm install samenspel-widgets.'),
    },
    vue: {
      name: 'Vue',
      how: msg(
        'Voor een ontwikkelaar. Eerst: npm install samenspel-widgets. Zet deze tag in isCustomElement van de Vue-compiler.',
      ),
    },
    frame: {
      name: msg('Frame'),
      how: msg(
        'Voor een website die geen scripts van buiten toelaat. De regel met frame.js past de hoogte aan. Mag die ook niet? Laat hem dan weg; het frame houdt zijn hoogte.',
      ),
    },
  },
  base: msg('Adres van de map ‘embed’ op je website'),
  baseHow: msg('Het begint met https:// en eindigt op de naam van de map.'),
  several: msg('Er staan meer onderdelen op deze pagina'),
  integrity: msg('Laat de browser controleren dat het script niet is veranderd'),
  css: msg('Voor de stylesheet van je website'),
  copy: msg('Kopieer'),
  copied: msg('Gekopieerd.'),
  selected: msg('De code is geselecteerd. Kopieer met Ctrl+C of Cmd+C.'),
  reading: msg('Lezen zonder scripts'),
  readingHow: msg(
    'Mag er geen enkel script op je website? Dan kunnen bezoekers de tekst van dit onderdeel toch lezen, open- en dichtklappen en printen. Plak die tekst in een HTML-blok. De instellingen hierboven gelden daar niet.',
  ),
  readingCopy: msg('Kopieer de tekst'),
  readingFile: msg('Bewaar de tekst als bestand'),
  notCopied: msg('Kopiëren lukte niet. Bewaar de tekst als bestand.'),
  waiting: msg('Het onderdeel wordt geladen.'),
  ...attributeTexts(say),
  ...checkTexts(say),
});
