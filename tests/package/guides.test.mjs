// The guides in Storybook: their links lead somewhere, and they tell of every tool and every file.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { line } from '../../scripts/browsers/line.mjs';
import { locales } from '../../scripts/generate/tools.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(repository, 'stories');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (name) => readFileSync(join(folder, name), 'utf8');
const pages = files.filter((name) => name.endsWith('.mdx'));

/** As Storybook makes an id of a title. */
const idOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const docs = pages.map((name) => /<Meta title="([^"]+)"/.exec(read(name))?.[1]);
const stories = files
  .filter((name) => name.endsWith('.stories.ts'))
  .flatMap((name) => {
    const title = /title: '([^']+)'/.exec(read(name))?.[1] ?? '';
    return [...read(name).matchAll(/export const (\w+): (?:Story|StoryObj)\b/g)].map(
      ([, story]) => `${idOf(title)}--${idOf(story.replace(/([a-z])([A-Z])/g, '$1-$2'))}`,
    );
  });

describe('the guides', () => {
  it('each have a place of their own in the menu', () => {
    assert.ok(docs.length > 10 && docs.every(Boolean));
    assert.equal(new Set(docs).size, docs.length);
    for (const title of docs)
      for (const other of docs)
        assert.ok(!other.startsWith(`${title}/`), `${title} is a page and a group`);
  });

  it('have links that lead to a page or a story', () => {
    const known = [
      ...docs.map((title) => `/docs/${idOf(title)}--docs`),
      ...stories.map((id) => `/story/${id}`),
    ];
    let links = 0;
    for (const name of pages)
      for (const [, path] of read(name).matchAll(/\?path=([^)"\s]+)\)/g)) {
        assert.ok(known.includes(path), `${name} has a link to ${path}`);
        links++;
      }
    assert.ok(links > 20);
  });

  it('have links within a page that lead to one of its headings', () => {
    for (const name of pages) {
      const headings = [...read(name).matchAll(/^#+ (.+)$/gm)].map(([, text]) => idOf(text));
      for (const [, id] of read(name).matchAll(/\]\(#([^)]+)\)/g))
        assert.ok(headings.includes(id), `${name} has no heading for #${id}`);
    }
  });

  it('tell of every file that stands in the folder to host', () => {
    const server = read('guides/server.mdx');
    for (const name of readdirSync(join(repository, 'dist/embed'))) {
      const [stem, ...rest] = name.split('.');
      const isTool = readdirSync(join(repository, 'src/tools')).includes(stem);
      const told = `\`${[isTool ? '<onderdeel>' : stem, ...rest.map((part) => (locales().includes(part) ? '<taal>' : part))].join('.')}\``;
      assert.ok(server.includes(told), `${told} is not on the page`);
    }
  });

  it('and the README name the oldest browsers, as browserslist does', () => {
    const versionOf = (id) => line.find((each) => each.id === id).version;
    const [chrome, edge, safari, ios, firefox] = [
      'chrome',
      'edge',
      'safari',
      'ios_saf',
      'firefox',
    ].map(versionOf);
    const most = `Chrome ${chrome}, Edge ${edge}, Safari ${safari}`;
    const guide = read('embedding.mdx');
    const readme = readFileSync(join(repository, 'README.md'), 'utf8');
    assert.ok(guide.includes(`Nodig is ${most} of Firefox ${firefox}, of nieuwer.`));
    assert.ok(guide.includes(`Safari van iOS ${ios}.`));
    assert.ok(readme.includes(`Nodig is ${most} of Firefox ${firefox}, of nieuwer.`));
    assert.ok(readme.includes(`${most}, Firefox ${firefox} and newer.`));
  });

  it('tell of what the console says of a script that was moved', () => {
    const said = readFileSync(join(repository, 'src/core/element/beside.ts'), 'utf8');
    for (const name of ['guides/wordpress.mdx', 'guides/html.mdx']) {
      const [told] = /(could not be loaded\. )?Was this script moved/.exec(read(name)) ?? [];
      assert.ok(told && said.includes(told), name);
    }
  });

  it('have no sentence of more than sixteen words', () => {
    for (const name of pages) {
      const prose = read(name)
        .replace(/^(import|export) [\s\S]*?(?:\n\n|$)/gm, '')
        .replace(/```[\s\S]*?```|<table>[\s\S]*?<\/table>|<[^>]*>/g, ' ')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/`[^`]*`/g, 'code');
      for (const sentence of prose.split(/[.!?:;|]\s|\n\s*(?:\n|[-*\d])/)) {
        const words = sentence.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
        assert.ok(words.length <= 16, `${name}: ${sentence.trim()}`);
      }
    }
  });
});
