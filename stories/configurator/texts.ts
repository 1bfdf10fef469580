import type { Place } from './snippets.js';

export type Language = 'nl' | 'en';

export interface PlaceTexts {
  readonly name: string;
  readonly how: string;
}

export interface Texts {
  readonly tool: string;
  readonly settings: string;
  readonly words: string;
  readonly look: string;
  readonly languageOf: string;
  readonly asPage: string;
  readonly byDefault: string;
  readonly ownWord: string;
  readonly article: string;
  readonly one: string;
  readonly many: string;
  readonly noneIsAll: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly moreColours: string;
  readonly colourHint: string;
  readonly notAColour: string;
  readonly preview: string;
  readonly file: string;
  readonly fileHow: string;
  readonly choose: string;
  readonly drop: string;
  readonly fileGood: (name: string) => string;
  readonly fileBad: (name: string, count: number) => string;
  readonly fileOf: (tool: string) => string;
  readonly whole: string;
  readonly forget: string;
  readonly snippet: string;
  readonly place: string;
  readonly places: Readonly<Record<Place, PlaceTexts>>;
  readonly base: string;
  readonly baseHow: string;
  readonly notAnAddress: string;
  readonly several: string;
  readonly integrity: string;
  readonly css: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly reading: string;
  readonly readingHow: string;
  readonly readingCopy: string;
  readonly readingFile: string;
  readonly notCopied: string;
  readonly waiting: string;
  /** What a web manager calls an attribute; its name stands beside it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What a value of an attribute means, by `name=value`. */
  readonly values: Readonly<Record<string, string>>;
  /** By the end of the custom property's name; these come first, in this order. */
  readonly colours: Readonly<Record<string, string>>;
  /** Colour of a letter tile, and of what goes with it. */
  readonly letter: (letter: string, soft: boolean) => string;
}

const nl: Texts = {
  tool: 'Onderdeel',
  settings: 'Instellingen',
  words: 'Woorden',
  look: 'Kleuren',
  languageOf: 'Taal van het onderdeel',
  asPage: 'zoals de pagina',
  byDefault: 'standaard',
  ownWord: 'een eigen woord',
  article: 'Lidwoord',
  one: 'Enkelvoud',
  many: 'Meervoud',
  noneIsAll: 'Niets gekozen? Dan staat alles er.',
  scheme: 'Licht of donker',
  schemes: { light: 'licht', dark: 'donker' },
  moreColours: 'Kleuren kiezen',
  colourHint: 'Een kleur zoals in CSS: #0b5563 of rgb(11 85 99). Leeg is onze kleur.',
  notAColour: 'Dit is geen kleur.',
  preview: 'Voorbeeld',
  file: 'Eigen teksten controleren',
  fileHow:
    'Heb je een bestand met eigen teksten? Dan zie je hier of het klopt. Het bestand blijft op je computer.',
  choose: 'Kies een bestand',
  drop: 'of sleep het hierheen',
  fileGood: (name) =>
    `${name} is goed. Het voorbeeld toont jouw teksten. Zet het bestand op je website en vul het adres in bij content-src.`,
  fileBad: (name, count) =>
    `${name} klopt nog niet: ${count === 1 ? '1 fout' : `${count} fouten`}.`,
  fileOf: (tool) => `Dit bestand hoort bij ${tool}. Dat onderdeel is nu gekozen.`,
  whole: 'het hele bestand',
  forget: 'Terug naar onze teksten',
  snippet: 'Code voor je website',
  place: 'Waar komt het?',
  places: {
    html: { name: 'HTML', how: 'Plak deze code in je pagina, op de plek van het onderdeel.' },
    wordpress: {
      name: 'WordPress',
      how: 'Kies in je pagina de code-editor en plak dit. Of plak de regels ertussen in een blok ‘Aangepaste HTML’. Je hebt een account nodig dat scripts mag plaatsen.',
    },
    sharepoint: {
      name: 'SharePoint',
      how: 'Voeg het webonderdeel ‘Insluiten’ toe en plak dit. Een beheerder zet eerst het adres van je map bij de toegestane sites (HTML-veldbeveiliging).',
    },
    drupal: {
      name: 'Drupal',
      how: 'Maak een blok of veld met een tekstindeling die scripts en eigen tags toelaat. Plak daar de code. Een beheerder stelt die indeling in.',
    },
    typo3: {
      name: 'TYPO3',
      how: 'Voeg een inhoudselement ‘HTML’ toe en plak daar de code.',
    },
    react: { name: 'React', how: 'Voor een ontwikkelaar. Eerst: npm install samenspel-widgets.' },
    vue: {
      name: 'Vue',
      how: 'Voor een ontwikkelaar. Eerst: npm install samenspel-widgets. Zet deze tag in isCustomElement van de Vue-compiler.',
    },
    frame: {
      name: 'Frame',
      how: 'Voor een website die geen scripts van buiten toelaat. De regel met frame.js past de hoogte aan. Mag die ook niet? Laat hem dan weg; het frame houdt zijn hoogte.',
    },
  },
  base: 'Adres van de map ‘embed’ op je website',
  baseHow: 'Het begint met https:// en eindigt op de naam van de map.',
  notAnAddress: 'Dit is geen adres dat met https:// begint.',
  several: 'Er staan meer onderdelen op deze pagina',
  integrity: 'Laat de browser controleren dat het script niet is veranderd',
  css: 'Voor de stylesheet van je website',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  selected: 'De code is geselecteerd. Kopieer met Ctrl+C of Cmd+C.',
  reading: 'Lezen zonder scripts',
  readingHow:
    'Mag er geen enkel script op je website? Dan kunnen lezers de tekst van dit onderdeel toch lezen, open- en dichtklappen en printen. Plak die in een HTML-blok. De instellingen hierboven gelden er niet.',
  readingCopy: 'Kopieer de tekst',
  readingFile: 'Bewaar de tekst als bestand',
  notCopied: 'Kopiëren lukte niet. Bewaar de tekst als bestand.',
  waiting: 'Het onderdeel wordt geladen.',
  attributes: {
    mode: 'Hoe het opent',
    roles: 'Rollen',
    phases: 'Fasen',
    aspects: 'Kanten',
    'role-names': 'Namen van de rollen',
    layout: 'Een vraag tegelijk, of alles onder elkaar',
    score: 'Het getal bij de uitkomst',
    'contact-name': 'Contact: naam',
    'contact-telephone': 'Contact: telefoon',
    'contact-mail': 'Contact: mailadres',
    'contact-link': 'Contact: adres van de pagina (https)',
    'contact-hours': 'Contact: wanneer bereikbaar',
    'content-src': 'Adres van een bestand met eigen teksten',
    'carer-term': 'Woord voor de mantelzorger',
    'client-term': 'Woord voor de cliënt',
    'plan-term': 'Woord voor het plan',
    'heading-level': 'Niveau van de kop',
    share: 'Wat je pagina te horen krijgt',
  },
  values: {
    'mode=read': 'lezen, met een knop om in te vullen',
    'mode=work': 'meteen invullen',
    'mode=read-only': 'alleen lezen',
    'layout=one': 'een vraag tegelijk',
    'layout=list': 'alle vragen onder elkaar',
    'score=number': 'laat het getal zien',
    'share=result': 'de uitkomst',
    'share=answers': 'alles wat iemand invult',
  },
  colours: {
    accent: 'Knoppen',
    'on-accent': 'Tekst op knoppen',
    'accent-text': 'Links en tekst met nadruk',
    'accent-soft': 'Zachte nadruk',
    background: 'Achtergrond',
    text: 'Tekst',
    'text-muted': 'Rustige tekst',
    raised: 'Vlakken',
    line: 'Lijnen',
    'control-border': 'Randen van velden en knoppen',
    focus: 'Rand om wat de focus heeft',
  },
  letter: (letter, soft) => `Letter ${letter}${soft ? ', zacht' : ''}`,
};

const en: Texts = {
  tool: 'Tool',
  settings: 'Settings',
  words: 'Words',
  look: 'Colours',
  languageOf: 'Language of the tool',
  asPage: 'as the page',
  byDefault: 'default',
  ownWord: 'a word of your own',
  article: 'Article',
  one: 'Singular',
  many: 'Plural',
  noneIsAll: 'Nothing chosen? Then everything is shown.',
  scheme: 'Light or dark',
  schemes: { light: 'light', dark: 'dark' },
  moreColours: 'Choose colours',
  colourHint: 'A colour as in CSS: #0b5563 or rgb(11 85 99). Empty is our own colour.',
  notAColour: 'This is not a colour.',
  preview: 'Preview',
  file: 'Check texts of your own',
  fileHow:
    'Do you have a file with texts of your own? Here you see whether it is right. The file stays on your computer.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  fileGood: (name) =>
    `${name} is right. The preview shows your texts. Put the file on your website, and fill in its address at content-src.`,
  fileBad: (name, count) =>
    `${name} is not right yet: ${count === 1 ? '1 fault' : `${count} faults`}.`,
  fileOf: (tool) => `This file belongs to ${tool}. That tool is now chosen.`,
  whole: 'the whole file',
  forget: 'Back to our texts',
  snippet: 'Code for your website',
  place: 'Where will it go?',
  places: {
    html: { name: 'HTML', how: 'Paste this code into your page, where the tool should be.' },
    wordpress: {
      name: 'WordPress',
      how: 'Open the code editor of your page and paste this. Or paste the lines in between into a ‘Custom HTML’ block. Your account must be allowed to place scripts.',
    },
    sharepoint: {
      name: 'SharePoint',
      how: 'Add the ‘Embed’ web part and paste this. An administrator first adds the address of your folder to the allowed sites (HTML Field Security).',
    },
    drupal: {
      name: 'Drupal',
      how: 'Make a block or field with a text format that allows scripts and custom tags. Paste the code there. An administrator sets up that format.',
    },
    typo3: { name: 'TYPO3', how: 'Add an ‘HTML’ content element and paste the code there.' },
    react: { name: 'React', how: 'For a developer. First: npm install samenspel-widgets.' },
    vue: {
      name: 'Vue',
      how: 'For a developer. First: npm install samenspel-widgets. Put this tag in isCustomElement of the Vue compiler.',
    },
    frame: {
      name: 'Frame',
      how: 'For a website that allows no scripts from outside. The line with frame.js sets the height. Is that not allowed either? Leave it out; the frame keeps its height.',
    },
  },
  base: 'Address of the folder ‘embed’ on your website',
  baseHow: 'It begins with https:// and ends with the name of the folder.',
  notAnAddress: 'This is not an address that begins with https://.',
  several: 'There are more tools on this page',
  integrity: 'Have the browser check that the script was not changed',
  css: 'For the style sheet of your website',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The code is selected. Copy it with Ctrl+C or Cmd+C.',
  reading: 'Reading without scripts',
  readingHow:
    'Does your website allow no scripts at all? Visitors can still read the text of this tool, unfold it and print it. Paste it into an HTML block. The settings above do not apply to it.',
  readingCopy: 'Copy the text',
  readingFile: 'Save the text as a file',
  notCopied: 'Copying did not work. Save the text as a file.',
  waiting: 'Loading.',
  attributes: {
    mode: 'How it opens',
    roles: 'Roles',
    phases: 'Phases',
    aspects: 'Sides',
    'role-names': 'Names of the roles',
    layout: 'One question at a time, or all of them',
    score: 'The number beside the outcome',
    'contact-name': 'Contact: name',
    'contact-telephone': 'Contact: telephone',
    'contact-mail': 'Contact: mail address',
    'contact-link': 'Contact: address of the page (https)',
    'contact-hours': 'Contact: when to reach them',
    'content-src': 'Address of a file with texts of your own',
    'carer-term': 'Word for the carer',
    'client-term': 'Word for the client',
    'plan-term': 'Word for the plan',
    'heading-level': 'Level of the heading',
    share: 'What your page is told',
  },
  values: {
    'mode=read': 'reading, with a button to fill in',
    'mode=work': 'filling in at once',
    'mode=read-only': 'reading only',
    'layout=one': 'one question at a time',
    'layout=list': 'all questions below each other',
    'score=number': 'show the number',
    'share=result': 'the result',
    'share=answers': 'all that someone fills in',
  },
  colours: {
    accent: 'Buttons',
    'on-accent': 'Text on buttons',
    'accent-text': 'Links and emphasis',
    'accent-soft': 'Soft emphasis',
    background: 'Background',
    text: 'Text',
    'text-muted': 'Quiet text',
    raised: 'Surfaces',
    line: 'Lines',
    'control-border': 'Borders of fields and buttons',
    focus: 'Border round what has the focus',
  },
  letter: (letter, soft) => `Letter ${letter}${soft ? ', soft' : ''}`,
};

export const textsIn = (language: Language): Texts => (language === 'en' ? en : nl);
