import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';

/** oxlint plugin: which file may import which, and no units that follow the host page. */
export default {
  meta: { name: 'samenspel' },
  rules: {
    layers: { create: layers },
    'no-global-units': { create: noGlobalUnits },
  },
};

function layers(context) {
  const from = relative(context.cwd, context.filename).split(sep).join('/');
  const check = (source, typeOnly, onDemand = false) => {
    if (typeof source?.value !== 'string') return;
    const message = whyNot(from, source.value, typeOnly, onDemand);
    if (message) context.report({ node: source, message });
  };
  return {
    ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => check(node.source, false, true),
  };
}

const isLit = (name) => /^(lit|lit-html|lit-element|@lit|@lit-labs)(\/|$)/.test(name);

/** Why the file `from` may not import `specifier`; undefined when it may. */
export function whyNot(from, specifier, typeOnly = false, onDemand = false) {
  const source = place(from);
  // What is generated stands where its generator puts it.
  if (!source || source.area === 'generated') return undefined;
  if (!/^\.{0,2}\//.test(specifier)) return whyNotPackage(source, specifier, typeOnly);

  const path = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  if (path.startsWith('content/')) return whyNotContent(source, path.split('/')[1]);
  const target = place(path);
  if (!target) return `src imports nothing from ${path}: only src and content.`;
  if (target.role === 'on-demand' && !typeOnly && !onDemand) {
    return `${path} comes on demand: import() it.`;
  }
  return whyNotArea(source, target) ?? whyNotRole(source, target, typeOnly);
}

/** Where a file of `src` stands: its area, its folder there, and its role. */
function place(path) {
  const [root, area, ...rest] = path.split('/');
  if (root !== 'src') return undefined;
  if (rest.length === 0) {
    const entry = ['index.ts', 'define.ts', 'schemas.ts', 'ssr.ts', 'hydrate.ts'].includes(area);
    return {
      path,
      area: entry ? 'entry' : 'src',
      role: 'module',
    };
  }
  const name = area === 'tools' || area === 'kits' ? rest[0] : undefined;
  return { path, area, name, role: roleOf(rest.at(-1), area) };
}

function roleOf(file, area) {
  const role = /\.(schema|model|styles|on-demand)\.ts$/.exec(file)?.[1];
  if (role) return role;
  return area === 'tools' || /(^|[-.])element\.ts$/.test(file) ? 'element' : 'module';
}

function whyNotPackage({ role }, name, typeOnly) {
  if (role === 'model') {
    if (isLit(name)) return `A model knows no lit: it may not import ${name}.`;
    if (!typeOnly)
      return `A model imports types and models only: write \`import type\` for ${name}.`;
  }
  if (role === 'schema') {
    if (isLit(name)) return `A schema knows no lit: it may not import ${name}.`;
    if (!typeOnly && name !== 'zod/mini') return `A schema imports zod/mini, not ${name}.`;
  }
  return undefined;
}

function whyNotContent({ area }, folder) {
  return `Content comes with src/generated: ${area} imports no content/${folder}.`;
}

function whyNotArea(source, target) {
  if (target.area === 'entry') return `Nothing in src imports ${target.path}: it is an entry.`;
  switch (source.area) {
    case 'tools':
      if (target.area === 'tools' && target.name !== source.name) {
        return `Tools never import each other: ${source.name} may not import ${target.name}.`;
      }
      // What the tool is made of, for its class alone.
      if (target.path === `src/generated/${source.name}/definition.ts` && source.role === 'element')
        return undefined;
      if (!['tools', 'kits', 'core'].includes(target.area)) {
        return `A tool imports its own files, kits and core; not ${target.path}.`;
      }
      return undefined;
    case 'kits':
      if (target.area === 'core') return undefined;
      if (target.area !== 'kits') return `A kit imports kits and core; not ${target.path}.`;
      return restsOn(target.name, source.name)
        ? `Kits rest on each other one way: ${target.name} already rests on ${source.name}.`
        : undefined;
    case 'core':
      if (target.area === 'core') return undefined;
      return `Core knows no tool and no kit: it may not import ${target.path}.`;
    case 'entry':
      return undefined;
    default:
      if (target.area !== 'tools') return undefined;
      return `Only src/generated imports tools; not ${source.path}.`;
  }
}

/** Kits that a kit imports from, by name. */
const kitsUnder = new Map();

function readKitsUnder(kit) {
  const folder = `src/kits/${kit}`;
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.ts'))
    : [];
  return new Set(
    files.flatMap((name) =>
      [
        ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(
          /(?:from|import)\(? ?'\.\.\/([\w-]+)\//g,
        ),
      ].map(([, other]) => other),
    ),
  );
}

/** Whether a kit imports from another, itself or by way of a third. */
function restsOn(kit, other, seen = new Set()) {
  if (seen.has(kit)) return false;
  seen.add(kit);
  if (!kitsUnder.has(kit)) kitsUnder.set(kit, readKitsUnder(kit));
  const under = kitsUnder.get(kit);
  return (
    kit !== other && (under.has(other) || [...under].some((each) => restsOn(each, other, seen)))
  );
}

function whyNotRole(source, target, typeOnly) {
  const what = `${target.path} (${target.role})`;
  switch (source.role) {
    case 'model':
      if (typeOnly || target.role === 'model') return undefined;
      return `A model imports types and models only: write \`import type\` for ${what}.`;
    case 'schema':
      // A check may need the rules and limits; a model imports nothing but types of a schema.
      if (['schema', 'model'].includes(target.role) || typeOnly) return undefined;
      if (target.area === 'core' && target.role === 'module' && !importsLit(target.path)) {
        return undefined;
      }
      return `A schema imports schemas, models and plain core modules; not ${what}.`;
    case 'styles':
      if (target.role === 'styles' || target.area === 'core') return undefined;
      return `Styles import styles and core; not ${what}.`;
    default:
      if (target.role === 'schema' && source.role === 'element' && !typeOnly) {
        return `An element comes without Zod: src/generated imports ${what}.`;
      }
      return undefined;
  }
}

function importsLit(path) {
  return existsSync(path) && /\bfrom\s*['"](lit|@lit)\b/.test(readFileSync(path, 'utf8'));
}

const globalUnit = /(?<![\w.#-])(\d+(\.\d+)?|\.\d+)?(rem|[sld]?v(w|h|i|b|min|max))(?![\w-])/g;

function noGlobalUnits(context) {
  if (!context.filename.endsWith('.styles.ts')) return {};
  return {
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.name !== 'css') return;
      quasi.quasis.forEach((part, i) => {
        const text = part.value.raw.replace(/\/\*[\s\S]*?\*\//g, '');
        for (const match of text.matchAll(globalUnit)) {
          // A unit without a number counts only when it follows a `${number}`.
          if (!match[1] && (i === 0 || match.index > 0)) continue;
          context.report({
            node: part,
            message: `${match[0]} follows the host page or its window: use em or container units.`,
          });
        }
      });
    },
  };
}
