// `npm run generate`: writes src/generated from what stands in the folders: registration, what a tool
// says in each language, its check, and the lists of all tools. A file whose text stays is left alone.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as text from './generate/files.mjs';
import { modulesFrom, stringsIn, translations } from './generate/strings.mjs';
import {
  commonNames,
  locales,
  localesOf,
  readTool,
  sharing,
  toolNames,
} from './generate/tools.mjs';

const OUT = 'src/generated';

/** Pages of ours that are no tool: the configurator holds its strings in every language, a frame fetches them. */
const CONFIGURATOR = 'stories/configurator/page.ts';
const FRAME = 'src/embed/frame-page.ts';

const onDemandOf = (modules) => modules.filter((path) => path.endsWith('.on-demand.ts'));

export function generate() {
  const translated = translations();
  const files = new Map();
  const tools = toolNames().map(readTool);
  for (const tool of tools) {
    const { tag } = tool;
    const modules = modulesFrom([`src/tools/${tag}/${tag}.ts`, 'src/core/content/outside.ts']);
    const parts = onDemandOf(modules);
    if (parts.length > 1)
      throw new Error(`${tag} has more than one part on demand: ${parts.join(', ')}`);
    files.set(`${tag}/definition.ts`, text.definition(tool));
    files.set(`${tag}/check.ts`, text.check(tool, sharing(tool, tools)));
    files.set(`${tag}/define.ts`, text.define(tool));
    files.set(`${tag}/embed.ts`, text.embed(tool));
    for (const locale of tool.locales.slice(1)) {
      const templates = text.templatesOf(stringsIn(modules), translated.get(locale));
      files.set(`${tag}/content.${locale}.ts`, text.languagePack(tool, locale, templates));
    }
  }
  const stringsOf = (entry) => {
    const ids = stringsIn(modulesFrom([entry]));
    return new Map(
      [...translated].map(([locale, strings]) => [locale, text.templatesOf(ids, strings)]),
    );
  };
  files.set('configurator/strings.ts', text.stringsModule(stringsOf(CONFIGURATOR)));
  const ofFrame = stringsOf(FRAME);
  files.set('frame/strings.ts', text.stringsOnDemand([...ofFrame.keys()]));
  for (const [locale, templates] of ofFrame)
    files.set(`frame/strings.${locale}.ts`, text.stringsOf(templates));
  files.set('locales.ts', text.localesModule(locales()));
  files.set('carry.ts', text.carry(localesOf('common/carry')));
  files.set('classes.ts', text.classes(tools));
  files.set('define.ts', text.defineAll(tools));
  files.set('schemas.ts', text.schemas(tools, commonNames()));
  write(files);
}

/** The part on demand of a tool, its own or its kit's; undefined where it has none. */
export const onDemandPart = (tag) => onDemandOf(modulesFrom([`src/tools/${tag}/${tag}.ts`]))[0];

function write(files) {
  for (const [name, content] of files) {
    const path = join(OUT, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(OUT.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && !files.has(name)) rmSync(path);
  }
}

if (import.meta.main ?? process.argv[1]?.endsWith('generate.mjs')) generate();
