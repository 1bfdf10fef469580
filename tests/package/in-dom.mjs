// Run by `dom.test.mjs` in a process of its own: puts a DOM of Node in place of a browser's, as test runners
// do, then uses every tool of the package in it. Writes what went wrong, a line each.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';

const [, , name, project] = process.argv;
const from = createRequire(`${project}/package.json`);
const load = (path) => import(pathToFileURL(from.resolve(path)).href);
const said = [];
const say = (where) => (error) => said.push(`${where}: ${error?.stack ?? error}`);
process.on('unhandledRejection', say('a promise'));
process.on('uncaughtException', say('a task'));

const PAGE = '<!doctype html><html lang="nl"><body></body></html>';
const MAKE = {
  async jsdom() {
    const { JSDOM, VirtualConsole } = await load('jsdom');
    const virtualConsole = new VirtualConsole();
    virtualConsole.on('jsdomError', (error) => {
      // To go to another page, or to print.
      if (error.type !== 'not-implemented') say('jsdom')(error);
    });
    const options = { url: 'https://example.org/', pretendToBeVisual: true, virtualConsole };
    return new JSDOM(PAGE, options).window;
  },
  async 'happy-dom'() {
    const { Window } = await load('happy-dom');
    const view = new Window({ url: 'https://example.org/' });
    view.document.write(PAGE);
    return view;
  },
};
const view = await MAKE[name]();
view.addEventListener('error', ({ error, message }) => say('the page')(error ?? message));

// What every realm of JavaScript has stays Node's own; so do its timers, which a DOM uses itself.
const LANGUAGE = runInNewContext('Object.getOwnPropertyNames(globalThis)');
const TIMERS = ['Timeout', 'Interval', 'Immediate'].flatMap((of) => [`set${of}`, `clear${of}`]);
const NODES = ['process', 'Buffer', 'console', 'global', 'fetch', 'queueMicrotask', ...TIMERS];
const taken = new Set([...LANGUAGE, ...NODES]);
for (let of = view; of && of !== Object.prototype; of = Object.getPrototypeOf(of))
  for (const key of Object.getOwnPropertyNames(of)) {
    if (taken.has(key) || key.startsWith('_') || /^\d+$/.test(key)) continue;
    taken.add(key);
    const value = view[key];
    const isMethod = typeof value === 'function' && !value.prototype;
    Object.defineProperty(globalThis, key, {
      configurable: true,
      writable: true,
      value: isMethod ? value.bind(view) : value,
    });
  }

// To save a file: the tests of a host have to bring this themselves.
URL.createObjectURL ??= () => 'blob:of-a-test';
URL.revokeObjectURL ??= () => {};

const { document } = view;
const rest = (time = 20) => new Promise((resolve) => setTimeout(resolve, time));

const ROUNDS = 6;
const BY_CLICK = 'button, summary, [type=radio], [type=checkbox]';

/** What a person does with a control: presses it, or writes in it. */
function act(control) {
  if (control.matches(BY_CLICK)) return control.click();
  control.focus();
  if (control.matches('[type=text], textarea, input:not([type])')) control.value = 'Woord';
  for (const type of ['input', 'change'])
    control.dispatchEvent(new view.Event(type, { bubbles: true }));
}

/** All that a page may do with a tool. */
async function use(tag) {
  const tool = document.createElement(tag);
  tool.append('De tekst van de pagina.');
  document.body.append(tool);
  await tool.updateComplete;
  await rest();
  const titleOf = () => tool.shadowRoot.querySelector('.title')?.textContent.trim();
  const dutch = titleOf();
  if (!dutch) throw new Error('no title');
  const { value } = tool;
  tool.value = value;
  await tool.updateComplete;
  if (!isDeepStrictEqual(tool.value.data, value.data)) throw new Error('no value');
  tool.value = { tool: 'iets anders' };
  await tool.updateComplete;
  // What was there is pressed, then what came by that.
  const pressed = new Set();
  for (let round = 0; round < ROUNDS; round++) {
    const there = tool.shadowRoot.querySelectorAll('button, summary, input, textarea, select');
    for (const control of [...there].filter((each) => !pressed.has(each))) {
      pressed.add(control);
      if (!control.isConnected) continue;
      act(control);
      await tool.updateComplete;
    }
  }
  tool.lang = 'en';
  await rest(100);
  await tool.updateComplete;
  if (titleOf() === dutch) throw new Error('no English');
  tool.remove();
  document.body.append(tool);
  await tool.updateComplete;
  tool.remove();
  await rest();
}

await load('samenspel-widgets/define');
const tags = readdirSync(`${project}/node_modules/samenspel-widgets/dist/src/tools`);
for (const tag of tags) await use(tag).catch(say(`<${tag}>`));
await rest(600);
console.log(JSON.stringify({ tags, said }));
process.exit();
