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
    start: msg('Wat als eerste vooraan staat'),
    setting: msg('Waar de cliënt woont'),
    reason: msg('Waarom de zorg stopt'),
    'topics-link': msg('Adres van de pagina met onderwerpen'),
    courses: msg('Gangen van de kaart'),
    decks: msg('Stapels kaarten'),
    sections: msg('Onderdelen'),
    situation: msg('Soort gesprek'),
    goals: msg('Doelen waaruit je kiest'),
    form: msg('Vorm van de bijeenkomst'),
    'min-group': msg('Van hoeveel mensen je op zijn minst iets laat zien'),
    voices: msg('Voor wie een nieuwe scan is'),
    voting: msg('Hoe een groep stemt'),
    notation: msg('Hoe de familie wordt getekend'),
    scope: msg('Waarover het plan van aanpak gaat'),
    cases: msg('Gevallen'),
    parties: msg('Groepen die meedoen'),
    'policy-link': msg('Pagina met jullie beleid'),
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
    share: msg('Wat je website te weten komt'),
    draft: msg('Wat in het tabblad bewaard blijft'),
    'draft-key': msg(
      'Eigen naam voor wat in het tabblad bewaard blijft, voor elke persoon of elk team',
    ),
  },
  flags: {
    layout: msg('Alle vragen onder elkaar'),
    score: msg('Laat het getal bij de uitkomst zien'),
    voices: msg('Voor twee: één mantelzorger en één medewerker, aan het eind van de zorg'),
    draft: msg('Bewaar niets in het tabblad'),
  },
  hints: {
    'relation-quality': msg('Wie meekijkt, kan dat pijnlijk vinden.'),
    start: msg(
      'map (kaart), activities (wie doet wat), observations (wat valt op), analysis (kracht en risico) of compare (vergelijk). Leeg: de kaart.',
    ),
    'topics-link': msg('Zoals /gesprek of https://www.jouw-organisatie.nl/gesprek.'),
    'min-group': msg('Een getal van 3 tot en met 20. Zonder getal is het 5, bij de spiegel 3.'),
    voices: msg('Wat al begon, verandert niet: een groep blijft een groep, twee blijven twee.'),
    voting: msg(
      'hands (met handen), pass (doorgeven) of cards (ieder een telefoon). Leeg: de groep kiest.',
    ),
    scope: msg(
      'project, organisation (de organisatie) of both (allebei). Leeg: wie het maakt, kiest.',
    ),
    notation: msg(
      'strokes (met strepen) of broken (met een breuk). Op het scherm kan iemand wisselen.',
    ),
    goals: msg(
      'Namen met een spatie ertussen: knowledge (meer weten), cooperation (samenwerken), meeting (ontmoeten). Leeg: alle drie.',
    ),
    form: msg(
      'for (voor en met), together (samen met) of by (door en voor). Leeg: wie het plan maakt, kiest zelf.',
    ),
    cases: msg('Namen met een spatie ertussen, zoals key hoist. Leeg: alle gevallen.'),
    sections: msg('Namen met een spatie ertussen, zoals explore choose. Leeg: alles.'),
    'policy-link': msg('Zoals /beleid of https://www.jouw-organisatie.nl/beleid.'),
    'contact-telephone': msg('Zoals 030 123 45 67.'),
    'contact-mail': msg('Zoals info@jouw-organisatie.nl.'),
    'contact-link': msg('Zoals https://www.jouw-organisatie.nl/contact.'),
    'contact-hours': msg('Zoals: werkdagen van 9 tot 17 uur.'),
    'contact-checked': msg('Zoals 2026-11-23. Bel zelf alle nummers voordat je dit invult.'),
    'content-src': msg('Zoals https://www.jouw-organisatie.nl/teksten.json.'),
    'heading-level': msg('Kies wat past op deze plek in je pagina.'),
    share: msg('Kies je iets anders dan niets? Vertel bezoekers dan wat je ermee doet.'),
    draft: msg('Laadt iemand de pagina opnieuw? Dan is alles weg.'),
  },
  values: {
    'mode=read': msg('lezen, met een knop om in te vullen'),
    'mode=work': msg('meteen invullen'),
    'mode=read-only': msg('alleen lezen'),
    'layout=one': msg('een vraag tegelijk'),
    'layout=list': msg('alle vragen onder elkaar'),
    'score=number': msg('laat het getal zien'),
    'voices=pair': msg('twee mensen'),
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
    'accent-soft': msg('Zachte achtergrond met nadruk'),
    background: msg('Achtergrond'),
    text: msg('Tekst'),
    'text-muted': msg('Tekst die minder opvalt'),
    raised: msg('Vlakken'),
    line: msg('Lijnen'),
    'control-border': msg('Randen van velden en knoppen'),
    focus: msg('Rand om het veld of de knop waar je bent'),
  },
  letter: (letter, soft) =>
    say(() => (soft ? msg(str`Letter ${letter}, zacht`) : msg(str`Letter ${letter}`))),
});
