import { accessibilityTree } from './browser.js';

/** A thing as assistive technology gets it. */
interface Told {
  readonly role: string;
  name: string;
  readonly states: string;
  readonly description: string;
  readonly within: readonly Told[];
}

const LINE = /^( *)([\w-]+)(?: ("(?:[^"\\]|\\.)*"))?(?: \[(.*?)\])?(?: — (".*"))?$/;
const text = (quoted: string | undefined): string => (quoted ? (JSON.parse(quoted) as string) : '');

/** The things of a page, one after the other, each with what it is in. */
export async function toldThings(): Promise<Told[]> {
  const things: Told[] = [];
  const open: { depth: number; thing: Told }[] = [];
  for (const line of (await accessibilityTree()).split('\n')) {
    const [, indent = '', role = '', name, states = '', description] = LINE.exec(line) ?? [];
    while (open.length && open.at(-1)!.depth >= indent.length) open.pop();
    const within = open.map(({ thing }) => thing);
    const thing = { role, name: text(name), states, description: text(description), within };
    // A `details` is called by its summary.
    if (role === 'DisclosureTriangle' && within.at(-1)?.role === 'group')
      within.at(-1)!.name ||= thing.name;
    things.push(thing);
    open.push({ depth: indent.length, thing });
  }
  return things;
}

/** What holds others together, or stands for something: without a name nobody knows what. */
const NEEDS_NAME = new Set([
  'group',
  'radiogroup',
  'toolbar',
  'tablist',
  'listbox',
  'menu',
  'navigation',
  'region',
  'dialog',
  'alertdialog',
  'application',
  'image',
  'img',
  'graphics-document',
  'table',
  'grid',
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'option',
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'slider',
  'heading',
  'progressbar',
  'meter',
]);

/** Things without a name, and where they are. */
export const nameless = (things: readonly Told[]): string[] =>
  things
    .filter(({ role, name }) => NEEDS_NAME.has(role) && !name)
    .map(({ role, within }) => `${role} in ${within.map(({ name }) => name).join(' › ')}`);

const ACTS = new Set(['button', 'link', 'textbox', 'checkbox', 'combobox']);

/**
 * Acts that nobody can tell from others: the same name, description and groups round it. What people
 * called alike themselves is `theirs`.
 */
export function alike(things: readonly Told[], theirs: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const { role, name, states, description, within } of things) {
    if (!ACTS.has(role)) continue;
    // Of a field, what stands in it is said with its name.
    const value = /value="(.*)"/.exec(states)?.[1] ?? '';
    const round = within.filter((each) => NEEDS_NAME.has(each.role)).map((each) => each.name);
    if (theirs.some((each) => [name, value, ...round].join(' ').includes(each))) continue;
    const key = [role, name, value, description, ...round].join(' | ');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times].flatMap(([key, count]) => (count > 1 ? `${count} × ${key}` : []));
}
