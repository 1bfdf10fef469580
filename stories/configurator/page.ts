import catalogue from 'virtual:catalogue';
import { capitalised } from '../../src/core/language/capital.js';
import { SOURCE_LOCALE } from '../../src/core/language/locales.js';
import { lookups } from '../../src/generated/configurator/strings.js';
import { mountConfigurator } from './configurator.js';
import { textsIn } from './texts.js';

/** The script of the configurator's own pages, one a language, in a folder beside the embed files. */
const base = new URL('../embed/', document.baseURI).href;
const page = document.documentElement;
const language = page.lang;

/** What a language calls itself: `English`. */
function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale, SOURCE_LOCALE], { type: 'language' }).of(locale);
  return capitalised(name ?? locale, locale);
}

/** A link to the page in every other language. */
const others = [SOURCE_LOCALE, ...Object.keys(lookups)]
  .filter((locale) => locale !== language)
  .map((locale) => {
    const link = document.createElement('a');
    link.href = locale === SOURCE_LOCALE ? 'index.html' : `${locale}.html`;
    link.lang = link.hreflang = locale;
    link.textContent = ownName(locale);
    return link;
  });

const texts = textsIn(lookups[language]);
document.title = `${texts.pageTitle} | Samenspel`;
document.querySelector('h1')!.textContent = texts.pageTitle;
document.querySelector('.intro')!.textContent = texts.pageIntro;
document
  .querySelector('.languages')!
  .replaceChildren(...others.flatMap((link, at) => (at ? [' · ', link] : [link])));

mountConfigurator(document.querySelector<HTMLElement>('#configurator')!, {
  catalogue,
  language,
  base,
  // The other languages open with the same choices.
  kept: (hash) => {
    for (const link of others) link.hash = hash;
  },
  readings: new URL('../static/', document.baseURI).href,
  hashes: fetch(`${base}integrity.json`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Record<string, string>>) : undefined))
    .catch(() => undefined),
});
