/** Where a snippet goes. */
export const PLACES = [
  'html',
  'wordpress',
  'sharepoint',
  'drupal',
  'typo3',
  'editor',
  'react',
  'vue',
  'frame',
] as const;
export type Place = (typeof PLACES)[number];

export interface Wish {
  readonly tag: string;
  readonly title: string;
  /** Only those that are set. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `''` follows the page. */
  readonly lang: string;
  /** Custom properties. */
  readonly colours: Readonly<Record<string, string>>;
  /** Dark, light, or as the page is: `''`. */
  readonly colorScheme: string;
  /** Address of the folder with the embed files, ending in a slash. */
  readonly base: string;
  /** Whether more tools stand on the page. */
  readonly several: boolean;
  /** Hashes of the files, when the browser should check them. */
  readonly integrity?: Readonly<Record<string, string>>;
  /** What stands there until the tool runs. */
  readonly waiting: string;
}

export interface Snippet {
  readonly code: string;
  /** For the style sheet of the site. */
  readonly css?: string;
}

/** The text to paste, and the CSS that goes with it. */
export function snippet(where: Place, wish: Wish): Snippet {
  switch (where) {
    case 'frame':
      return { code: `${frame(wish)}\n${script(wish, 'frame.js')}\n` };
    case 'sharepoint':
      return { code: `${frame(wish)}\n` };
    case 'editor':
      return withCss(wish, `${place(wish)}\n`);
    case 'wordpress':
      return withCss(wish, `<!-- wp:html -->\n${element(wish)}\n<!-- /wp:html -->\n`);
    case 'react':
      return withCss(wish, react(wish));
    case 'vue':
      return withCss(wish, vue(wish));
    default:
      return withCss(wish, `${element(wish)}\n`);
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** A text in HTML, also between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (each) => ENTITIES[each]!);

/** One that only has to be there stands without a value. */
const attribute = ([name, value]: readonly [string, string]): string =>
  value ? ` ${name}="${escaped(value)}"` : ` ${name}`;

/** All that the tag says, the language among it. */
const said = ({ attributes, lang }: Wish): [string, string][] =>
  Object.entries(lang ? { lang, ...attributes } : attributes);

function script({ base, integrity }: Wish, file: string): string {
  const hash = integrity?.[file];
  const check = hash ? `${attribute(['integrity', hash])} crossorigin="anonymous"` : '';
  return `<script type="module"${attribute(['src', base + file])}${check}></script>`;
}

function element(wish: Wish): string {
  const { tag, several, waiting } = wish;
  const file = several ? 'samenspel.js' : `${tag}.js`;
  const attributes = said(wish).map(attribute).join('');
  return `${script(wish, file)}\n<${tag}${attributes}>${escaped(waiting)}</${tag}>`;
}

/** A place for the tool, of what every editor lets through; `samenspel.js` in the site's template puts it in. */
function place(wish: Wish): string {
  const { tag, waiting } = wish;
  const attributes = said(wish).map(([name, value]) =>
    attribute([name === 'lang' ? name : `data-${name}`, value]),
  );
  return `<div data-samenspel="${tag}"${attributes.join('')}>${escaped(waiting)}</div>`;
}

/** The address of a frame that shows the tool. */
export function frameAddress(wish: Wish): string {
  const { tag, base, colours, colorScheme, lang } = wish;
  const query = new URLSearchParams({
    tool: tag,
    ...(lang && { lang }),
    ...wish.attributes,
    ...(colorScheme && { 'color-scheme': colorScheme }),
    ...colours,
  });
  return `${base}frame.html?${query}`;
}

function frame(wish: Wish): string {
  const address = attribute(['src', frameAddress(wish)]);
  return `<iframe${address}${attribute(['title', wish.title])} width="100%" height="800" frameborder="0"></iframe>`;
}

/** A value in JSX: between quotes where that says the same, else as a string of JavaScript. */
const jsx = ([name, value]: readonly [string, string]): string =>
  /^[\w\s.,:/?=-]*$/.test(value) && !/[\n\r]/.test(value)
    ? ` ${name}="${value}"`
    : ` ${name}={${JSON.stringify(value).replaceAll('<', '\\u003c')}}`;

const react = (wish: Wish): string => `import 'samenspel-widgets/${wish.tag}';

export function ${wish.tag.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())}() {
  return <${wish.tag}${said(wish).map(jsx).join('')} />;
}
`;

const vue = (wish: Wish): string => `<script setup>
import 'samenspel-widgets/${wish.tag}';
</script>

<template>
  <${wish.tag}${said(wish).map(attribute).join('')}></${wish.tag}>
</template>
`;

function withCss({ tag, colours, colorScheme }: Wish, code: string): Snippet {
  const rules = Object.entries({
    ...(colorScheme && { 'color-scheme': colorScheme }),
    ...colours,
  }).map(([name, value]) => `  ${name}: ${value};`);
  return rules.length ? { code, css: `${tag} {\n${rules.join('\n')}\n}\n` } : { code };
}
