// `npm run new-tool <tag> [questionnaire|matrix]`: makes the places of a new tool, on that kit or on none,
// from scripts/new-tool. What must still be written says TODO, and a test names it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isCounted, pluralsOf } from './prose.mjs';
import { camel, commonNames, locales, pascal, SOURCE_LOCALE } from './generate/tools.mjs';

const TEMPLATES = join(import.meta.dirname, 'new-tool');
const KITS = readdirSync(TEMPLATES).filter((kind) => kind !== 'plain');
/** Names that HTML and SVG have with a hyphen in them, and that no element of ours may have. */
const RESERVED =
  /^(annotation-xml|color-profile|missing-glyph|font-face(-(src|uri|format|name))?)$/;
/** Embed files and schemas that have such a name already. */
const OURS = ['frame-page', ...commonNames()];

/** A content file in which a text that counts has each plural of this language. */
function countedAs(locale, file) {
  const plurals = pluralsOf(locale);
  const read = JSON.parse(file, (_, value) =>
    isCounted(value) ? Object.fromEntries(plurals.map((each) => [each, value.other])) : value,
  );
  return JSON.stringify(read);
}

/** Path of each file of the new tool, and its text. */
function filesFor(tag, kind) {
  const named = (text) =>
    text
      .replaceAll('my-tool', tag)
      .replaceAll('MyTool', pascal(tag))
      .replaceAll('myTool', camel(tag));
  const root = join(TEMPLATES, kind);
  const files = new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        named(path.slice(root.length + 1).replaceAll('\\', '/')),
        named(readFileSync(path, 'utf8')),
      ]),
  );
  const dutch = files.get(`content/${tag}/${SOURCE_LOCALE}.json`);
  for (const locale of locales())
    files.set(
      `content/${tag}/${locale}.json`,
      countedAs(locale, dutch)
        .replace(`"language":"${SOURCE_LOCALE}"`, `"language":"${locale}"`)
        .replaceAll(`TODO ${SOURCE_LOCALE}:`, `TODO ${locale}:`),
    );
  return files;
}

/** A text of ours with a line put in after the place that a pattern finds. */
function withLine(path, pattern, lineAt) {
  const text = readFileSync(path, 'utf8');
  const place = pattern.exec(text);
  if (!place) throw new Error(`${path} has no place for a new tool: ${pattern}`);
  const at = place.index + place[0].length;
  return `${text.slice(0, at)}${lineAt(place)}\n${text.slice(at)}`;
}

function whyNot(tag, kit, files) {
  if (!/^(?=.{3,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag) || RESERVED.test(tag))
    return `“${tag}” cannot be the name of a custom element here: lower-case letters and digits, with a hyphen, such as my-tool.`;
  if (kit !== undefined && !KITS.includes(kit))
    return `There is no kit “${kit}”: ${KITS.join(' or ')}, or none.`;
  if (OURS.includes(tag)) return `“${tag}” is the name of something else here.`;
  const there = [`src/tools/${tag}`, ...files().keys()].find((path) => existsSync(path));
  return there && `<${tag}> is there already: ${there}.`;
}

const [tag = '', kit] = process.argv.slice(2);
const make = () => filesFor(tag, kit ?? 'plain');
const problem = whyNot(tag, kit, make);
if (problem) {
  console.error(`${problem}\nUsage: npm run new-tool <tag> [${KITS.join('|')}]`);
  process.exit(1);
}
const files = make();
files.set(
  'README.md',
  withLine('README.md', /(^\| `<[\w-]+>` .*\n)+/m, () => `| \`<${tag}>\` | TODO: what it does |`),
);
files.set(
  'CHANGELOG.md',
  withLine(
    'CHANGELOG.md',
    /^## \[Unreleased\]\n\n(### Added\n\n)?/m,
    ([, added]) => `${added ? '' : '### Added\n\n'}- \`<${tag}>\`: TODO: what it does.`,
  ),
);
for (const locale of locales()) {
  const path = `content/common/tools/${locale}.json`;
  const names = JSON.parse(readFileSync(path, 'utf8'));
  if (names.tools.some(({ id }) => id === tag)) continue;
  names.tools.push({ id: tag, name: `TODO ${locale}: what it is called` });
  files.set(path, JSON.stringify(names));
}
const formatted = await Promise.all(
  [...files].map(async ([path, text]) => {
    const options = await resolveConfig(path);
    return [path, await format(text, { ...options, filepath: path })];
  }),
);
for (const [path, text] of formatted) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log(
  `\nNow write what says TODO in these. What is left is named by
  npm test -- ${tag} content
  node --test tests/package/contract.test.mjs`,
);
