// Writes dist/types/: what each framework's type checker needs to know of the tools, from the manifest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { publicMembers, toolsOf } from './manifest.mjs';

const tools = toolsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const eventTypes = [
  ...new Set(tools.flatMap(({ events }) => events.map(({ type }) => type.text))),
].sort();

const doc = (text) =>
  text ? `  /** ${text.replaceAll('*/', '*\u200b/').replace(/\s+/g, ' ')} */\n` : '';
const fromDist = (path) => path.replace(/^dist\//, '../');
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const blocks = (each) => tools.map(each).join('\n');
const inAll = (each) => tools.map(({ tag, name }) => `    '${tag}': ${each(name)};`).join('\n');

const files = {
  elements: `${blocks(({ name, module }) => `import type { ${name} } from '${fromDist(module)}';`)}
import type { ${eventTypes.join(', ')} } from '../src/core/element/events.js';

/** What may be written for a property's value in an attribute. */
type Written<T> = T extends string
  ? T
  : T extends boolean
    ? T | ''
    : T extends number
      ? T | \`\${number}\`
      : never;

${blocks(
  ({ tag, name, attributes, members, events }) => `
/** Attributes of \`<${tag}>\`. */
export interface ${name}Attributes {
${attributes.map((each) => `${doc(each.description)}  ${key(each.name)}?: Written<${name}['${each.fieldName}']>;`).join('\n')}
}

/** Properties of \`<${tag}>\`. */
export interface ${name}Properties {
${publicMembers(members)
  .map((each) => `${doc(each.description)}  ${each.name}?: ${name}['${each.name}'] | null;`)
  .join('\n')}
}

/** Events of \`<${tag}>\`. */
export interface ${name}Events {
${events.map((each) => `${doc(each.description)}  '${each.name}': ${each.type.text};`).join('\n')}
}

/** Everything that may be set on \`<${tag}>\` under one name: a property goes before its attribute. */
export type ${name}Settings = Omit<${name}Attributes, keyof ${name}Properties> & ${name}Properties;`,
)}

/** Listeners, under the name of the event with a prefix. */
export type Listeners<Events, Prefix extends string = 'on'> = {
  [Name in keyof Events as \`\${Prefix}\${Name & string}\`]?: ((event: Events[Name]) => void) | null;
};

/** What a framework knows of every element, but for what is our own. */
export type With<Own, General> = Own & Omit<General, keyof Own>;

export type { ${tools.map(({ name }) => name).join(', ')} };
`,

  react: `import type { ClassAttributes, HTMLAttributes } from 'react';
import type * as samenspel from './elements.js';

type Tool<Element, Settings, Events> = samenspel.With<
  Settings & samenspel.Listeners<Events>,
  ClassAttributes<Element> & HTMLAttributes<Element>
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${inAll((name) => `Tool<samenspel.${name}, samenspel.${name}Settings, samenspel.${name}Events>`)}
    }
  }
}
`,

  preact: `import type { HTMLAttributes } from 'preact';
import type * as samenspel from './elements.js';

type Tool<Element extends EventTarget, Settings, Events> = samenspel.With<
  Settings & samenspel.Listeners<Events>,
  HTMLAttributes<Element>
>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${inAll((name) => `Tool<samenspel.${name}, samenspel.${name}Settings, samenspel.${name}Events>`)}
    }
  }
}
`,

  vue: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type * as samenspel from './elements.js';

type Tool<Element, Settings, Events> = new () => Element & {
  /** @deprecated For the template's type checker alone; the element has no such property. */
  $props: samenspel.With<
    Settings & samenspel.Listeners<Capitalized<Events>>,
    HTMLAttributes & PublicProps
  >;
  /** @deprecated For the template's type checker alone; the element has no such property. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

/** Vue writes \`@samenspel-change\` as \`onSamenspelChange\`. */
type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Capitalize<Head>}\${Camel<Tail>}\`
  : Capitalize<Name & string>;
type Capitalized<Events> = { [Name in keyof Events as Camel<Name>]: Events[Name] };

declare module 'vue' {
  interface GlobalComponents {
${inAll((name) => `Tool<samenspel.${name}, samenspel.${name}Settings, samenspel.${name}Events>`)}
  }
}
`,

  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type * as samenspel from './elements.js';

type Tool<Element extends EventTarget, Settings, Events> = samenspel.With<
  Settings & samenspel.Listeners<Events> & samenspel.Listeners<Events, 'on:'>,
  HTMLAttributes<Element>
>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${inAll((name) => `Tool<samenspel.${name}, samenspel.${name}Settings, samenspel.${name}Events>`)}
  }
}
`,
};

mkdirSync('dist/types', { recursive: true });
for (const [name, text] of Object.entries(files))
  writeFileSync(`dist/types/${name}.d.ts`, `// Made from custom-elements.json.\n${text}`);
