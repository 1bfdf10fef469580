// What in a style sheet is newer than the line.
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import * as cssTree from 'css-tree';
import { isFeature, lacking } from './line.mjs';

const { properties, selectors, types, 'at-rules': atRules } = bcd.css;

/** Functions stand among the types, at any depth. */
const functions = new Map();
(function gather(node) {
  for (const [name, inner] of Object.entries(node))
    if (inner && typeof inner === 'object') {
      if (isFeature(inner) && !functions.has(name)) functions.set(name, inner);
      gather(inner);
    }
})(types);

const UNITS = [
  [/^cq/, types.length.container_query_length_units],
  [/^[dls]v/, types.length.viewport_percentage_units_dynamic],
];

/** What no browser of the line needs where it lacks it. */
const NEEDLESS = [
  // A telephone has no pointer, and nothing to pull a field larger by.
  'cursor',
  'resize',
  // Safari forces no colours on a page.
  'forced-color-adjust',
];

/** Name and data of what a node of a style sheet needs. */
function needs(node, declaration) {
  const { type, name } = node;
  switch (type) {
    case 'Atrule':
      return [[`@${name}`, atRules[name]]];
    case 'Feature':
      return [[`(${name})`, atRules[node.kind]?.[name]]];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [[`:${type === 'PseudoElementSelector' ? ':' : ''}${name}`, selectors[name]]];
    case 'NestingSelector':
      return [['&', selectors.nesting]];
    case 'Declaration':
      return NEEDLESS.includes(node.property) ? [] : [[node.property, properties[node.property]]];
    case 'Identifier': {
      const of = !NEEDLESS.includes(declaration) && properties[declaration];
      // Where the property is newer itself, that is told already.
      return of && lacking(of).length === 0 ? [[`${declaration}: ${name}`, of[name]]] : [];
    }
    case 'Function':
      return [[`${name}()`, functions.get(name)]];
    case 'Dimension':
      return UNITS.filter(([unit]) => unit.test(node.unit)).map(([, data]) => [node.unit, data]);
    default:
      return [];
  }
}

/** What of a style sheet browsers of the line lack: `{ name, line, lacking }`; what `@supports` asks for may be used in it, and what has `-webkit-` beside it. */
export function newerInStyle(css) {
  const found = [];
  const asked = [];
  let declaration;
  const tree = cssTree.parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError() {},
  });
  cssTree.walk(tree, {
    enter(node) {
      const isPrefixed = ({ property }) => property === `-webkit-${node.property}`;
      if (node.type === 'Declaration' && this.block?.children.some(isPrefixed)) return;
      if (node.type === 'Declaration') declaration = node.property;
      if (node.type === 'Atrule' && node.name === 'supports') {
        asked.push(cssTree.generate(node.prelude));
        return;
      }
      for (const [name, feature] of needs(node, declaration)) {
        const without = lacking(feature);
        if (without.length === 0 || asked.some((text) => text.includes(name.replace('()', '('))))
          continue;
        found.push({ name, line: node.loc.start.line, lacking: without });
      }
    },
    leave(node) {
      if (node.type === 'Declaration') declaration = undefined;
      if (node.type === 'Atrule' && node.name === 'supports') asked.pop();
    },
  });
  return found;
}
