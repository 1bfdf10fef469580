// The text of every module in src/generated.
import { readdirSync, readFileSync } from 'node:fs';
import { camel, SOURCE_LOCALE } from './tools.mjs';

const HEAD = '// Made by `npm run generate` from what stands in the folders. Not in git.\n';
const json = (path) => `'../../../content/${path}.json' with { type: 'json' }`;

/** What a tool says in one language: the imports for it, and the object. */
function said(tool, locale) {
  const imports = [
    `import content from ${json(`${tool.tag}/${locale}`)};`,
    ...['terms', ...tool.common.map(({ name }) => name)].map(
      (name) => `import ${camel(name)} from ${json(`common/${name}/${locale}`)};`,
    ),
  ];
  const common = tool.common.map(({ field, name }) =>
    field === camel(name) ? `, ${field}` : `, ${field}: ${camel(name)}`,
  );
  return {
    imports: imports.join('\n'),
    content: `{ ...content${common.join('')} } as unknown as ${tool.pascal}Content`,
  };
}

/** As a formatter would write it. */
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const typesOf = ({ tag, pascal, dataIn }) => {
  const from = (part) => `'../../tools/${tag}/${tag}.${part}.js'`;
  return dataIn === 'schema'
    ? `import type { ${pascal}Content, ${pascal}Data } from ${from('schema')};`
    : `import type { ${pascal}Data } from ${from('model')};\nimport type { ${pascal}Content } from ${from('schema')};`;
};

/** Dutch inside, the other languages and the check on demand. */
export function definition(tool) {
  const { imports, content } = said(tool, SOURCE_LOCALE);
  const others = tool.locales
    .slice(1)
    .map(
      (locale) =>
        `    ${key(locale)}: () => import('./content.${locale}.js').then(({ pack }) => pack),\n`,
    );
  return `${HEAD}${imports}
import type { ToolDefinition } from '../../core/content/definition.js';
import type { Terms } from '../../core/content/content.schema.js';
${typesOf(tool)}

export const definition: ToolDefinition<${tool.pascal}Content, ${tool.pascal}Data> = {
  tool: '${tool.tag}',
  source: {
    content: ${content},
    terms: terms as Terms,
  },
  languages: {
${others.join('')}  },
  outside: () => import('./check.js'),
};
`;
}

export function languagePack(tool, locale, templates) {
  const { imports, content } = said(tool, locale);
  return `${HEAD}${imports}
import type { LanguagePack } from '../../core/content/definition.js';
import type { Terms } from '../../core/content/content.schema.js';
${strIn(templates)}import { translateWith } from '../../core/language/translate.js';
import type { ${tool.pascal}Content } from '../../tools/${tool.tag}/${tool.tag}.schema.js';

export const pack: LanguagePack<${tool.pascal}Content> = {
  content: ${content},
  terms: terms as Terms,
  lookup: translateWith({
${templates}
  }),
};
`;
}

const strIn = (templates) =>
  templates.includes('str`') ? `import { str } from '../../core/language/localize.js';\n` : '';

/** Lines of an object with these strings; one that is not translated stays Dutch. */
export const templatesOf = (ids, translated) =>
  ids
    .filter((id) => translated?.has(id))
    .map((id) => `    '${id}': ${translated.get(id)},`)
    .join('\n');

export function check(tool, shared) {
  const { tag, pascal, camel: name, common } = tool;
  const parts = [`file: ${name}File`, `document: ${name}Document`];
  const imports = [`${name}Document`, `${name}File`];
  if (shared.length) parts.push(`shared: [${shared.map((other) => `'${other}'`).join(', ')}]`);
  if (common.length)
    parts.push(`common: [${common.map(({ field }) => `'${field}'`).join(', ')}] as const`);
  for (const [part, exported] of [
    ['complete', `complete${pascal}`],
    ['faults', `${name}Faults`],
  ])
    if (tool.has(exported)) {
      imports.push(exported);
      parts.push(`${part}: ${exported}`);
    }
  return `${HEAD}import { toolCheck } from '../../core/content/check.js';
import { ${imports.sort().join(', ')} } from '../../tools/${tag}/${tag}.schema.js';

export const check = toolCheck({
  ${parts.join(',\n  ')},
});
export * from '../../core/content/outside.js';
export { carryTexts } from '../carry.js';
`;
}

/** What is said of things from other tools, in every language: a file of another tool comes in seldom. */
export const carry = (locales) => {
  const imports = locales.flatMap((locale, at) =>
    ['carry', 'tools'].map(
      (name) =>
        `import ${name}${at} from '../../content/common/${name}/${locale}.json' with { type: 'json' };`,
    ),
  );
  const entries = locales.map(
    (locale, at) => `  ${key(locale)}: { ...carry${at}, tools: tools${at}.tools },`,
  );
  return `${HEAD}${imports.join('\n')}
import type { CarryTexts } from '../core/carry/carry-file.schema.js';

/** By language; Dutch is always there. */
export const carryTexts: Readonly<Record<string, CarryTexts>> = {
${entries.join('\n')}
} as unknown as Readonly<Record<string, CarryTexts>>;
`;
};

export const define = ({
  tag,
  pascal,
}) => `${HEAD}import { define } from '../../core/element/define.js';
import { ${pascal} } from '../../tools/${tag}/${tag}.js';

define('${tag}', ${pascal});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${pascal};
  }
}
`;

export const embed = ({
  tag,
  pascal,
}) => `${HEAD}import { sayMoved } from '../../core/element/beside.js';
import { define } from '../../core/element/define.js';
import { ${pascal} } from '../../tools/${tag}/${tag}.js';
import { definition } from './definition.js';

// In a task of its own: a script at the end of a page's loading runs in one task with the first
// rendering and layout of what it registers, which holds up a slow telephone twice as long.
setTimeout(define, 0, '${tag}', ${pascal});
sayMoved('${tag}', definition.outside);
`;

export const classes = (tools) =>
  `${HEAD}${tools
    .map(({ tag, pascal, dataIn }) =>
      [
        `export * from '../tools/${tag}/${tag}.js';`,
        `export type { ${pascal}Content } from '../tools/${tag}/${tag}.schema.js';`,
        `export type { ${pascal}Data } from '../tools/${tag}/${tag}.${dataIn}.js';`,
      ].join('\n'),
    )
    .join('\n')}\n`;

export const defineAll = (tools) =>
  `${HEAD}${tools.map(({ tag }) => `import './${tag}/define.js';`).join('\n')}\n`;

/** Where the schema of a folder of `content/common` stands: core or a kit exports `<name>File`. */
function schemaOfCommon(name) {
  const wanted = new RegExp(`export const ${camel(name)}File\\b`);
  const place = readdirSync('src', { recursive: true, encoding: 'utf8' }).find(
    (path) =>
      /^(core|kits)[\\/].*\.schema\.ts$/.test(path) &&
      wanted.test(readFileSync(`src/${path}`, 'utf8')),
  );
  if (!place)
    throw new Error(`content/common/${name}: no schema in src exports ${camel(name)}File`);
  return place.replaceAll('\\', '/').replace(/\.ts$/, '.js');
}

export function schemas(tools, common) {
  const imports = [
    ...common.map((name) => `import { ${camel(name)}File } from '../${schemaOfCommon(name)}';`),
    ...tools.map(
      ({ tag, camel: name }) =>
        `import { ${name}Document, ${name}File } from '../tools/${tag}/${tag}.schema.js';`,
    ),
  ];
  const entries = [
    ...common.map((name) => `  '${name}.content': ${camel(name)}File,`),
    ...tools.flatMap(({ tag, camel: name }) => [
      `  '${tag}.content': ${name}File,`,
      `  '${tag}.document': documentSchema(${name}Document),`,
    ]),
  ];
  return `${HEAD}import { documentSchema } from '../core/document/document.schema.js';
${imports.join('\n')}

/** Zod schema of every kind of file: \`<tool>.content\`, \`<tool>.document\` and what tools share. */
export const schemas = {
${entries.join('\n')}
} as const;
`;
}

/** Strings of a page that is no tool, in every language. */
export const stringsModule = (byLocale) => {
  const templates = [...byLocale.values()].join();
  const entries = [...byLocale].map(
    ([locale, text]) => `  ${key(locale)}: translateWith({${text && `\n${text}\n  `}}),`,
  );
  return `${HEAD}import type { Lookup } from '../../core/language/localize.js';
${strIn(templates)}import { translateWith } from '../../core/language/translate.js';

/** Interface strings by language; Dutch, the source, is not among them. */
export const lookups: Readonly<Record<string, Lookup>> = {
${entries.join('\n')}
};
`;
};

/** Strings of a page in one language. */
export const stringsOf = (templates) =>
  `${HEAD}${strIn(templates)}import { translateWith } from '../../core/language/translate.js';

export const lookup = translateWith({${templates && `\n${templates}\n`}});
`;

/** Strings of a page, each language fetched when it is asked for. */
export const stringsOnDemand = (
  languages,
) => `${HEAD}import type { Lookup } from '../../core/language/localize.js';

/** Interface strings by language; Dutch, the source, is not among them. */
export const lookups: Readonly<Record<string, () => Promise<Lookup>>> = {
${languages
  .map(
    (
      locale,
    ) => `  ${key(locale)}: () => import('./strings.${locale}.js').then(({ lookup }) => lookup),
`,
  )
  .join('')}};
`;

export const localesModule = (
  locales,
) => `${HEAD}/** Languages with interface strings; the first is the source and the fall-back. */
export const LOCALES: readonly string[] = [${locales.map((locale) => `'${locale}'`).join(', ')}];
`;
