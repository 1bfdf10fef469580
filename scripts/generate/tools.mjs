// What stands in the folders: tools, languages, and what each tool takes of the common content.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const SOURCE_LOCALE = 'nl';

const names = (folder, suffix) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(suffix))
        .map((name) => name.slice(0, -suffix.length))
        .sort()
    : [];

/** Tags of the tools. */
export const toolNames = () =>
  readdirSync('src/tools', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Languages of a content folder, the source first. */
export const localesOf = (folder) => {
  const found = names(`content/${folder}`, '.json');
  return [SOURCE_LOCALE, ...found.filter((locale) => locale !== SOURCE_LOCALE)];
};

/** Languages that have interface strings, the source first. */
export const locales = () => [SOURCE_LOCALE, ...names('locales', '.xlf')];

/** Kits with a part that tools share, such as `sofa`: folders of `content/common`. */
export const commonNames = () => readdirSync('content/common').sort();

export const pascal = (tag) => tag.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase());
export const camel = (tag) => tag.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());

const COMMON = /(\w+): common\('([\w-]+)'/g;

/** A document that more tools write: its kit makes the schema of each. */
const SHARED_FILE = /= (\w+)Documents\('/;

/** Tags of the other tools that write the same file. */
export const sharing = ({ tag, file }, tools) =>
  tools.filter((each) => file && each.file === file && each.tag !== tag).map((each) => each.tag);

/** One tool, as its folder and its schema tell it. */
export function readTool(tag) {
  const folder = `src/tools/${tag}`;
  const schema = `${folder}/${tag}.schema.ts`;
  const text = existsSync(schema) ? readFileSync(schema, 'utf8') : '';
  const model = `${folder}/${tag}.model.ts`;
  const modelText = existsSync(model) ? readFileSync(model, 'utf8') : '';
  const exported = (name, from) =>
    new RegExp(
      `export (?:const|function|type|interface) ${name}\\b|export (?:type )?\\{[^}]*\\b${name}\\b`,
    ).test(from);
  return {
    tag,
    pascal: pascal(tag),
    camel: camel(tag),
    locales: localesOf(tag),
    /** Field of the content file and the folder of `content/common` that fills it. */
    common: [...text.matchAll(COMMON)].map(([, field, name]) => ({ field, name })),
    /** What the file that it shares with other tools is called, such as `circle`. */
    file: SHARED_FILE.exec(text)?.[1],
    dataIn: exported(`${pascal(tag)}Data`, modelText) ? 'model' : 'schema',
    has: (name) => exported(name, text),
  };
}
