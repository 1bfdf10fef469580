// What in a script is newer than the line: what it calls, and the styles in it.
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { parseSync, Visitor } from 'vite';
import { isFeature, lacking } from './line.mjs';
import { newerInStyle } from './style.mjs';

const { api, javascript } = bcd;
const { builtins } = javascript;
const GLOBALS = ['globalThis', 'window', 'self'];

const owner = (name) => (Object.hasOwn(builtins, name) ? builtins[name] : api[name]);
const member = (of, name) =>
  Object.hasOwn(of, `${name}_static`) ? of[`${name}_static`] : Object.hasOwn(of, name) && of[name];

/** Data of a thing that every script can name, such as `URL` or `requestIdleCallback`. */
const globalOf = (name) => owner(name) ?? (member(api.Window, name) || member(api, name));

/** Data of all that goes by a name on some object: methods of any class. */
const methods = new Map();
for (const of of [builtins, builtins.Intl, api].flatMap((all) => Object.values(all)))
  for (const [name, feature] of Object.entries(of))
    if (isFeature(feature) && !name.endsWith('_static'))
      methods.set(name, [...(methods.get(name) ?? []), feature]);

/** Browsers that lack every method of this name; none where some class has it, or nobody knows it. */
function lackingMethod(name) {
  const all = (methods.get(name) ?? []).map(lacking);
  return all.length > 0 && all.every((each) => each.length > 0)
    ? all.reduce((least, each) => (each.length < least.length ? each : least))
    : [];
}

/** Names of all methods and functions that a script gives to its own objects. */
export function ownMethods(code, file = 'script.ts') {
  const own = new Set();
  const keep = ({ key, id, name }) => own.add((key ?? id ?? name)?.name);
  new Visitor({
    MethodDefinition: keep,
    PropertyDefinition: keep,
    TSAbstractMethodDefinition: keep,
    TSMethodSignature: keep,
    TSPropertySignature: keep,
    Property: keep,
    FunctionDeclaration: keep,
  }).visit(parseSync(file, code).program);
  return own;
}

/** Names that a script declares itself, anywhere. */
function namesIn(node, names) {
  if (!node) return;
  if (node.type === 'Identifier') names.add(node.name);
  for (const inner of [node.elements, node.properties, node.argument, node.left, node.value].flat())
    if (inner && typeof inner === 'object' && inner.type) namesIn(inner, names);
}

function declaredIn(program) {
  const names = new Set();
  const imported = new Set();
  const takes = ({ id, params }) => {
    namesIn(id, names);
    params?.forEach((each) => namesIn(each.parameter ?? each, names));
  };
  const comes = ({ local }) => {
    names.add(local.name);
    imported.add(local.name);
  };
  new Visitor({
    VariableDeclarator: takes,
    FunctionDeclaration: takes,
    FunctionExpression: takes,
    ArrowFunctionExpression: takes,
    ClassDeclaration: takes,
    ClassExpression: takes,
    ImportSpecifier: comes,
    ImportDefaultSpecifier: comes,
    ImportNamespaceSpecifier: comes,
    CatchClause: ({ param }) => namesIn(param, names),
    TSInterfaceDeclaration: takes,
    TSTypeAliasDeclaration: takes,
  }).visit(program);
  return { names, imported };
}

/** Names that a script asks for before it uses them: `'name' in …`, `typeof name`. */
function askedIn(program) {
  const asked = new Set();
  new Visitor({
    BinaryExpression({ operator, left }) {
      // A minifier writes `name` for 'name'.
      if (operator === 'in') asked.add(left.value ?? left.quasis?.[0].value.raw);
    },
    UnaryExpression({ operator, argument }) {
      if (operator === 'typeof') asked.add(argument.name ?? argument.property?.name);
    },
  }).visit(program);
  return asked;
}

const isStyle = (text) => /\{[^}]*:/.test(text) && !/<[/a-z]/i.test(text);

/**
 * What of a script browsers of the line lack: `{ name, line, lacking }`. Not told: what is asked for
 * with `in` or `typeof`, what is called only where it is there (`a.b?.()`), what is only read, and
 * what has the name of a method of our own.
 */
export function newerInScript(code, file = 'script.ts', own = new Set()) {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = [];
  const { names, imported } = declaredIn(program);
  const asked = askedIn(program);
  const lineAt = (start) => code.slice(0, start).split('\n').length;
  const tell = (name, without, { start }, by = name) => {
    if (without.length > 0 && !asked.has(by))
      found.push({ name, line: lineAt(start), lacking: without });
  };
  const tellGlobal = (node) => {
    if (node?.type !== 'Identifier' || names.has(node.name)) return;
    tell(node.name, lacking(globalOf(node.name)), node);
  };
  const tellMember = (node, called) => {
    const { object, property, computed } = node;
    if (computed || property.type !== 'Identifier') return;
    const { name } = property;
    const of = object.type === 'Identifier' && !names.has(object.name) && owner(object.name);
    if (GLOBALS.includes(object.name)) {
      if (called) tell(name, lacking(globalOf(name)), node);
    } else if (of) {
      if (!asked.has(object.name))
        tell(`${object.name}.${name}`, lacking(member(of, name)), node, name);
    } else if (
      called &&
      object.type !== 'ThisExpression' &&
      !imported.has(object.name) &&
      !own.has(name)
    )
      tell(`.${name}()`, lackingMethod(name), node, name);
  };
  const called = new Set();
  new Visitor({
    CallExpression({ callee, optional }) {
      if (callee.type === 'MemberExpression') {
        called.add(callee);
        if (!optional) tellMember(callee, true);
      } else if (!optional) tellGlobal(callee);
    },
    NewExpression({ callee }) {
      if (callee.type === 'MemberExpression') {
        called.add(callee);
        tellMember(callee, true);
      } else tellGlobal(callee);
    },
    MemberExpression(node) {
      if (!called.has(node)) tellMember(node, false);
    },
    Literal({ regex, start }) {
      if (regex?.flags.includes('v')) tell('/v', lacking(builtins.RegExp.unicodeSets), { start });
    },
    TemplateLiteral({ quasis }) {
      const text = quasis.map(({ value }) => value.raw).join('/**/');
      if (!isStyle(text)) return;
      const before = lineAt(quasis[0].start) - 1;
      found.push(...newerInStyle(text).map((each) => ({ ...each, line: before + each.line })));
    },
  }).visit(program);
  return found;
}
