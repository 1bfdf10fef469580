import catalogue from 'virtual:catalogue';
import { snippet, type Place, type Wish } from '../configurator/snippets.js';
import { textsIn } from '../configurator/texts.js';

export const BASE = 'https://www.jouw-organisatie.nl/samenspel/';

const [first] = catalogue.tools;

/** The code of the configurator for one place, with the first tool that there is. */
export const codeFor = (place: Place, wish: Partial<Wish> = {}): string =>
  snippet(place, {
    tag: first!.tag,
    title: first!.title['nl'] ?? first!.tag,
    attributes: {},
    lang: '',
    colours: {},
    colorScheme: '',
    base: BASE,
    several: false,
    waiting: 'Het onderdeel wordt geladen.',
    ...wish,
  }).code;

export const tools = catalogue.tools.map(({ tag, title }) => ({ tag, title: title['nl'] ?? tag }));

/** What a page can set, in Dutch: an attribute, what it is, and its values where those are known. */
export interface Setting {
  readonly name: string;
  readonly what: string;
  readonly values: readonly string[];
}

const { attributes: names, values } = textsIn('nl');

const settingOf = (attribute: (typeof catalogue.tools)[number]['attributes'][number]): Setting => ({
  name: attribute.name,
  what: names[attribute.name] ?? attribute.description,
  values: attribute.choices.map(({ value, label }) => {
    const said = values[`${attribute.name}=${value}`] ?? label['nl'];
    return said && said !== value ? `${value} (${said})` : value;
  }),
});

/** Settings that every tool has. */
export const commonSettings = first!.attributes.filter(({ common }) => common).map(settingOf);

/** Settings of one tool alone. */
export const ownSettings = (tag: string): Setting[] =>
  catalogue.tools
    .find((tool) => tool.tag === tag)!
    .attributes.filter(({ common }) => !common)
    .map(settingOf);

/** Tags with their attributes, as filters of a CMS want to have them. */
export const allowedTags = catalogue.tools
  .map(
    ({ tag, attributes }) =>
      `<${[tag, 'id', 'lang', ...attributes.map(({ name }) => name)].join(' ')}>`,
  )
  .join('\n');

/** Lines of a policy below each other. */
export const lines = (policy: string): string => policy.replaceAll('; ', ';\n');
