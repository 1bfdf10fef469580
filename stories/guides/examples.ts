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

const { attributes: names, values } = textsIn(undefined);

const settingOf = (attribute: (typeof catalogue.tools)[number]['attributes'][number]): Setting => ({
  name: attribute.name,
  what: names[attribute.name] ?? attribute.description,
  values: [...(attribute.byDefault ? [attribute.byDefault] : []), ...attribute.choices]
    .filter(({ value }) => value)
    .map(({ value, label }) => {
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

/** A plugin of WordPress that gives every tool a shortcode. */
export const wordpressPlugin = `<?php
/* Plugin Name: Samenspel */

const SAMENSPEL_ONDERDELEN = array(
${tools.map(({ tag }) => `    '${tag}',`).join('\n')}
);

// [samenspel onderdeel="${first!.tag}" carer-term="naaste"]
add_shortcode( 'samenspel', function ( $kenmerken ) {
    $tag = $kenmerken['onderdeel'] ?? '';
    if ( ! in_array( $tag, SAMENSPEL_ONDERDELEN, true ) ) {
        return '';
    }
    unset( $kenmerken['onderdeel'] );
    $html = '';
    foreach ( $kenmerken as $naam => $waarde ) {
        if ( is_string( $naam ) && preg_match( '/^(?!on|style$)[a-z]+(-[a-z]+)*$/', $naam ) ) {
            $html .= sprintf( ' %s="%s"', $naam, esc_attr( $waarde ) );
        }
    }
    wp_enqueue_script_module( 'samenspel', '${BASE}samenspel.js', array(), null );
    return "<{$tag}{$html}></{$tag}>";
} );
`;

/** A library of a theme or module of Drupal. The empty line keeps Storybook from moving the rest. */
export const drupalLibrary = `
samenspel:
  js:
    ${BASE}samenspel.js:
      type: external
      minified: true
      preprocess: false
      attributes: { type: module }
`;

/** What a site of TYPO3 adds to its policy; the empty line as above. */
export const typo3Policy = `
enforce:
  inheritDefault: true
  mutations:
    - mode: extend
      directive: script-src
      sources: ['${new URL(BASE).origin}']
    - mode: extend
      directive: frame-src
      sources: ['${new URL(BASE).origin}']
`;
