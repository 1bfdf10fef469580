// Writes dist/host-site/: the page of `npm start` with every tool, in every language that it has.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { localesOf, toolNames } from './generate/tools.mjs';

const PAGE = 'alle-onderdelen.html';
const page = readFileSync(`stories/host-site/${PAGE}`, 'utf8');
const place = /<!--[^>]*-->\s*<template>([^]*?)<\/template>/;
const [, own] = place.exec(page);

/** As the page has it for this tool, else in other words than the usual ones. */
const tagOf = (tool) =>
  new RegExp(`<${tool}[^]*?</${tool}>`).exec(own)?.[0] ??
  `<${tool} carer-term="naaste" client-term="bewoner"></${tool}>`;

const sections = toolNames().flatMap((tool) =>
  localesOf(tool).map((locale, at) =>
    at
      ? `<section id="${tool}-${locale}" lang="${locale}"><${tool}></${tool}></section>`
      : `<section id="${tool}">${tagOf(tool)}</section>`,
  ),
);

mkdirSync('dist/host-site', { recursive: true });
writeFileSync(`dist/host-site/${PAGE}`, page.replace(place, sections.join('\n      ')));
