import catalogue from 'virtual:catalogue';
import { mountConfigurator } from './configurator.js';
import type { Language } from './texts.js';

/** The script of the configurator's own pages, which stand in a folder beside the embed files. */
const base = new URL('../embed/', document.baseURI).href;

mountConfigurator(document.querySelector<HTMLElement>('#configurator')!, {
  catalogue,
  language: document.documentElement.lang as Language,
  base,
  readings: new URL('../static/', document.baseURI).href,
  hashes: fetch(`${base}integrity.json`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Record<string, string>>) : undefined))
    .catch(() => undefined),
});
