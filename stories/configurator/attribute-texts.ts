import { msg, str } from '../../src/core/language/localize.js';

/** What a web manager calls the settings of the tools; the names in code stand beside them. */
export interface AttributeTexts {
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is to tick a setting with two states. */
  readonly flags: Readonly<Record<string, string>>;
  /** What one should know of a setting, or an example. */
  readonly hints: Readonly<Record<string, string>>;
  /** What a value of an attribute means, by `name=value`; `name=` is what holds without one. */
  readonly values: Readonly<Record<string, string>>;
  readonly isDefault: (value: string) => string;
  /** By the end of the custom property's name; these come first, in this order. */
  readonly colours: Readonly<Record<string, string>>;
  /** Colour of a letter tile, and of what goes with it. */
  readonly letter: (letter: string, soft: boolean) => string;
}

type Say = (text: () => string) => string;

export const attributeTexts = (say: Say): AttributeTexts => ({
  attributes: {
    mode: msg('Hoe het opent'),
    roles: msg('Rollen'),
    phases: msg('Fasen'),
    aspects: msg('Kanten'),
    'role-names': msg('Namen van de rollen'),
    'relation-quality': msg('Vraag hoe goed elk contact is, en teken dat'),
    layout: msg('Een vraag tegelijk, of alles onder elkaar'),
    score: msg('Het getal bij de uitkomst'),
    'contact-name': msg('Contact: naam'),
    'contact-telephone': msg('Contact: telefoon'),
    'contact-mail': msg('Contact: mailadres'),
    'contact-link': msg('Contact: adres van de pagina (https)'),
    'contact-hours': msg('Contact: wanneer bereikbaar'),
    'contact-checked': msg('Contact: dag waarop je de nummers nakeek'),
    'content-src': msg('Adres van een bestand met eigen teksten'),
    'carer-term': msg('Woord voor de mantelzorger'),
    'client-term': msg('Woord voor de cliënt'),
    'plan-term': msg('Woord voor het plan'),
    'heading-level': msg('Niveau van de kop'),
    share: msg('Wat je pagina te horen krijgt'),
    draft: msg('Wat het tabblad vasthoudt'),
    'draft-key': msg('Eigen naam voor wat wordt vastgehouden, per persoon of team'),
  },
  flags: {
    layout: msg('Alle vragen onder elkaar'),
    score: msg('Laat het getal bij de uitkomst zien'),
    draft: msg('Het tabblad houdt niets vast'),
  },
  hints: {
    'relation-quality': msg('Dat kan pijn doen bij wie meekijkt.'),
    'contact-telephone': msg('Zoals 030 123 45 67.'),
    'contact-mail': msg('Zoals info@jouw-organisatie.nl.'),
    'contact-link': msg('Zoals https://www.jouw-organisatie.nl/contact.'),
    'contact-hours': msg('Zoals: werkdagen van 9 tot 17 uur.'),
    'contact-checked': msg('Zoals 2026-11-23. Bel zelf alle nummers voordat je dit invult.'),
    'content-src': msg('Zoals https://www.jouw-organisatie.nl/teksten.json.'),
    'heading-level': msg('Kies wat past op deze plek in je pagina.'),
    share: msg('Kies je iets anders dan niets? Vertel bezoekers dan wat je ermee doet.'),
    draft: msg('Na opnieuw laden is alles weg.'),
  },
  values: {
    'mode=read': msg('lezen, met een knop om in te vullen'),
    'mode=work': msg('meteen invullen'),
    'mode=read-only': msg('alleen lezen'),
    'layout=one': msg('een vraag tegelijk'),
    'layout=list': msg('alle vragen onder elkaar'),
    'score=number': msg('laat het getal zien'),
    'share=': msg('niets'),
    'share=result': msg('de uitkomst'),
    'share=answers': msg('alles wat iemand invult'),
    'draft=none': msg('niets'),
  },
  isDefault: (value) => say(() => msg(str`${value} (standaard)`)),
  colours: {
    accent: msg('Knoppen'),
    'on-accent': msg('Tekst op knoppen'),
    'accent-text': msg('Links en tekst met nadruk'),
    'accent-soft': msg('Zachte nadruk'),
    background: msg('Achtergrond'),
    text: msg('Tekst'),
    'text-muted': msg('Rustige tekst'),
    raised: msg('Vlakken'),
    line: msg('Lijnen'),
    'control-border': msg('Randen van velden en knoppen'),
    focus: msg('Rand om wat de focus heeft'),
  },
  letter: (letter, soft) =>
    say(() => (soft ? msg(str`Letter ${letter}, zacht`) : msg(str`Letter ${letter}`))),
});
