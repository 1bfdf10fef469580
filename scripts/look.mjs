// The look as the sources have it: the custom properties of a tool, and the bridge to other tokens.
import { readdirSync, readFileSync } from 'node:fs';

const OURS = /--samenspel(?:-[a-z]+)+/g;

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
    .join('\n');

/** Names of the custom properties with which a page sets the look. */
export const lookTokens = () => [...new Set(sources().match(OURS))].sort();

/**
 * Every token with what stands in its place when a page does not set it: the tokens of others that
 * are asked first, and our own value in light and in dark.
 */
export function look() {
  const text = sources().replace(/\s+/g, ' ');
  const bridge = bridgeTemplate();
  return lookTokens().map((name) => {
    const { others, rest } = chain(valueOf(text, `var( ?${name},`));
    const [light = rest, dark = light] = /^light-dark\((.*)\)$/.test(rest)
      ? splitTop(rest.slice('light-dark('.length, -1))
      : [];
    const bridged = chain(valueOf(bridge.replace(/\s+/g, ' '), `${name}:`, ';'));
    return { name, others, light, dark, bridged: bridged.others };
  });
}

/** The style sheet that gives our tools the tokens of NL Design System. */
export const bridge = () => {
  const tags = readdirSync('src/tools').sort();
  return bridgeTemplate().replace('samenspel-tool', tags.join(', '));
};

const bridgeTemplate = () => readFileSync('src/themes/nl-design-system.css', 'utf8');

/** What follows `before`, up to the bracket that closes it, or up to `end`. */
function valueOf(text, before, end = ')') {
  const [found] = new RegExp(before.replace('(', '\\(')).exec(text) ?? [];
  if (!found) return '';
  const from = text.indexOf(found) + found.length;
  for (let at = from, depth = 0; at < text.length; at++) {
    if (depth === 0 && text[at] === end) return text.slice(from, at).trim();
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
  }
  return '';
}

/** `var(--a, var(--b, c))` as `--a`, `--b` and `c`. */
function chain(value) {
  const others = [];
  let rest = value;
  for (;;) {
    const [, name, next = ''] = /^var\( ?(--[\w-]+)(?:, ?(.*?))? ?\)$/.exec(rest) ?? [];
    if (!name) return { others, rest };
    others.push(name);
    rest = next;
  }
}

/** Parts between the commas that stand in no bracket. */
const splitTop = (text) => text.split(/,(?![^(]*\))/).map((part) => part.trim());
