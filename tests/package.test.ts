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
    // Under another name where a package is here in two versions.
    expect(version, name).to.match(/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/);
});

it('what only some need is an optional peer, and tried here in a version that it allows', () => {
  const { peerDependencies, peerDependenciesMeta, devDependencies } = manifest;
  for (const [name, range] of Object.entries(peerDependencies)) {
    expect((peerDependenciesMeta as Record<string, unknown>)[name], name).to.deep.equal({
      optional: true,
    });
    const tried = (devDependencies as Record<string, string>)[name];
    if (range === '*') expect(tried, name).to.be.a('string');
    else expect(range, name).to.equal(`^${tried}`);
  }
});

it('what must not be dropped by a bundler is said to have side effects', () => {
  const { sideEffects } = manifest;
  for (const file of ['define', 'hydrate', 'generated/define', 'generated/*/define'])
    expect(sideEffects).to.include.members([`./dist/src/${file}.js`, `./src/${file}.ts`]);
});
