import { expect } from '@open-wc/testing';
import type { Subject } from '../support/tools.js';

export function pieces({ name, files, stories }: Subject): void {
  it('has every piece', () => {
    const folder = `src/tools/${name}`;
    const wanted = [
      `${folder}/${name}.ts`,
      `${folder}/${name}.schema.ts`,
      `content/${name}/nl.json`,
      `stories/${name}.stories.ts`,
      `tests/${name}.test.ts`,
      // Rules have tests of their own.
      ...(files.includes(`${folder}/${name}.model.ts`) ? [`tests/${name}.model.test.ts`] : []),
    ];
    const missing = wanted.filter((path) => !files.includes(path));
    expect(missing, `${name} misses`).to.deep.equal([]);
  });

  it('has stories', () => {
    expect(stories).not.to.be.empty;
  });
}
