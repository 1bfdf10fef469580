/** The manifest tells hosts what is theirs to use: no private or protected members, no inner state. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const hidden = new Set(
          (declaration.members ?? [])
            .filter(({ privacy }) => privacy === 'private' || privacy === 'protected')
            .map(({ name }) => name),
        );
        declaration.members = declaration.members?.filter(({ name }) => !hidden.has(name));
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName, name }) => !hidden.has(fieldName ?? name),
        );
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly],
};
