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

/** `SofaMatrixMode` says little outside: a name for a few words is told as those words. */
function namedWords() {
  const words = new Map();
  return {
    name: 'named-words',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node)) words.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      const told = (text) => {
        const meaning = words.get(text);
        if (!meaning) return text;
        return /^'[^']*'( \| '[^']*')+$/.test(meaning) || words.has(meaning) ? told(meaning) : text;
      };
      for (const { declarations = [] } of customElementsManifest.modules)
        for (const { attributes = [], members = [] } of declarations)
          for (const { type } of [...attributes, ...members])
            if (type?.text) type.text = type.text.split(' | ').map(told).join(' | ');
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**', 'src/embed/**'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly, namedWords()],
};
