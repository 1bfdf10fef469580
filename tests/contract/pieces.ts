import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/core/language/locales.js';
import type { Subject } from '../support/tools.js';
import { defineSource, indexSource } from '../tools-on-disk.js';

export function pieces({ name, files, stories }: Subject): void {
  it('has every piece', () => {
    const folder = `src/tools/${name}`;
    const wanted = [
      `${folder}/${name}.ts`,
      `${folder}/${name}.schema.ts`,
      `${folder}/${name}.model.ts`,
      `${folder}/${name}.styles.ts`,
      `${folder}/define.ts`,
      ...LOCALES.map((locale) => `content/${name}/${locale}.json`),
      `stories/${name}.stories.ts`,
      `tests/${name}.test.ts`,
      `tests/${name}.model.test.ts`,
    ];
    const missing = wanted.filter((path) => !files.includes(path));
    if (!indexSource.includes(`'./tools/${name}/${name}.js'`))
      missing.push('a line in src/index.ts');
    if (!defineSource.includes(`'./tools/${name}/define.js'`))
      missing.push('a line in src/define.ts');
    expect(missing, `${name} misses`).to.deep.equal([]);
  });

  it('has stories', () => {
    expect(stories).not.to.be.empty;
  });
}
