import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const read = (folder: string): Package =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;

/** Folder of the package that a file is of, if it is of one. */
const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Says at the head of an embed file what it is and what of others is in it, by licence: who passes it on
 * passes on their notices, which `write-notices.mjs` puts beside it.
 */
export const licences = (): Plugin => ({
  name: 'samenspel:licences',
  generateBundle(_options, bundle) {
    const own = read('.');
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const folders = new Set(
        file.moduleIds.flatMap((id) => FOLDER.exec(id.replaceAll('\\', '/'))?.[0] ?? []),
      );
      const others = [...folders].map(read);
      const within = [...new Set(others.map(({ license }) => license))].map((licence) => {
        const names = others.filter(({ license }) => license === licence).map(({ name }) => name);
        return `; ${names.toSorted().join(', ')} ${licence}`;
      });
      const notices = within.length ? '; NOTICES.txt' : '';
      file.code = `/*! ${own.name} ${own.version} ${own.license}${within.join('')}${notices} */\n${file.code}`;
    }
  },
});
