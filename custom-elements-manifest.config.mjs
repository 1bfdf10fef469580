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

/** Where a source file ends up in the package. */
const built = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/src/$1.js');

/** Paths are those of the package, and each tag is told by the module that registers it. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    // The analyzer takes our guarded `define(tag, element)` for a registration.
    for (const module of modules)
      module.exports = module.exports?.filter(({ kind }) => kind !== 'custom-element-definition');
    const registering = [];
    for (const { path, declarations = [] } of modules) {
      for (const { name, tagName } of declarations) {
        if (!tagName) continue;
        const definition = { kind: 'custom-element-definition', name: tagName };
        registering.push({
          kind: 'javascript-module',
          path: `src/generated/${tagName}/define.ts`,
          declarations: [],
          exports: [{ ...definition, declaration: { name, module: path } }],
        });
      }
    }
    modules.push(...registering);
    mapPaths(modules);
    // Files come as the disk gives them, and what a class inherits in the order in which they came.
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of modules)
      module.declarations = module.declarations?.map((each) =>
        Object.fromEntries(
          Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        ),
      );
  },
};

function mapPaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = built(value);
    else mapPaths(value);
  }
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/embed/**'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly, namedWords(), asPublished],
};
