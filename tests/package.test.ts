import { expect } from '@open-wc/testing';
import manifest from '../package.json' with { type: 'json' };
import * as library from '../src/index.js';

it('the version that the library tells is the package’s', () => {
  expect(library.version).to.equal(manifest.version);
});

it('importing the classes registers nothing', () => {
  expect(customElements.get('sofa-matrix')).to.equal(undefined);
});

it('every version is pinned, but Lit’s: a page should have one Lit, the host’s', () => {
  const { lit, ...dependencies } = manifest.dependencies;
  expect(lit).to.match(/^\^3\./);
  for (const [name, version] of Object.entries({ ...dependencies, ...manifest.devDependencies }))
    expect(version, name).to.match(/^\d+\.\d+\.\d+$/);
});
