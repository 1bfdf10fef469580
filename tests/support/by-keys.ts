import { press } from './browser.js';

/** What a person can do something with; radio buttons of one group are one. */
const CONTROLS = 'button, summary, a[href], input, select, textarea';

/** A name for a control that stays the same while a group of radio buttons is gone through. */
const one = (control: Element): Element => {
  if (!control.matches('input[type=radio]')) return control;
  const { name } = control as HTMLInputElement;
  const root = control.getRootNode() as ShadowRoot;
  return root.querySelector(`input[type=radio][name="${CSS.escape(name)}"]`)!;
};

/** All that can be used now in a tool. */
export const controlsOf = (tool: Element): Element[] => [
  ...new Set(
    [...tool.shadowRoot!.querySelectorAll(CONTROLS)]
      .filter((each) => each.checkVisibility() && !each.matches(':disabled'))
      .map(one),
  ),
];

const focused = (tool: Element): Element | null => tool.shadowRoot!.activeElement;

/** Presses a key as long as it leads on, and gives all that has focus on the way. */
async function onward(tool: Element, key: string): Promise<Element[]> {
  const way: Element[] = [];
  for (let before: Element | null = null; focused(tool) !== before;) {
    before = focused(tool);
    await press(key);
    way.push(focused(tool)!);
  }
  return way;
}

/** All controls of the group that has focus, by its arrows; the focus comes back. */
async function groupByArrows(tool: Element, group: HTMLElement): Promise<Element[]> {
  const start = focused(tool) as HTMLElement;
  const rows = group.dataset['arrows'] === 'rows';
  await press('Home');
  if (rows) await onward(tool, 'ArrowLeft');
  const all = [focused(tool)!, ...(await onward(tool, rows ? 'ArrowRight' : 'ArrowDown'))];
  start.focus();
  return all;
}

export interface ByKeys {
  /** What Tab came to, in its order. */
  readonly stops: readonly Element[];
  /** What keys came to. */
  readonly reached: ReadonlySet<Element>;
}

/** Goes through a tool from its beginning by Tab, and in each group by arrows. */
export async function goThrough(tool: Element, { arrows = true } = {}): Promise<ByKeys> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  tool.before(before);
  tool.after(after);
  before.focus();
  const stops: Element[] = [];
  const reached = new Set<Element>();
  for (await press('Tab'); document.activeElement === tool; await press('Tab')) {
    const control = focused(tool)!;
    // One that is several stops, such as a day to choose in Chromium, is one.
    if (stops.at(-1) !== control) stops.push(control);
    reached.add(one(control));
    const group = control.closest<HTMLElement>('[data-arrows]');
    if (!arrows || !group || control.closest('[data-arrows], [data-own-stops]') !== group) continue;
    if (!control.matches('button, summary, a, [type=radio], [type=checkbox]')) continue;
    for (const each of await groupByArrows(tool, group)) reached.add(one(each));
  }
  before.remove();
  after.remove();
  return { stops, reached };
}

/** Goes by Tab, and by arrows inside what is one thing, until what is asked for has the focus. */
export async function keysTo(
  tool: Element,
  target: () => Element | null | undefined,
  tab = 'Tab',
): Promise<void> {
  for (let stops = 0; stops < 90; stops += 1) {
    const to = target();
    const group = focused(tool)?.closest('[data-arrows]');
    if (to && group && to.closest('[data-arrows], [data-own-stops]') === group)
      await arrowsTo(tool, to);
    if (to && focused(tool) === to) return;
    await press(tab);
  }
  throw new Error(
    `Keys do not come to ${target()?.outerHTML.slice(0, 300) ?? 'what is not there'}`,
  );
}

/** As far as the arrows lead. */
async function arrowsTo(tool: Element, to: Element): Promise<void> {
  const row = to.closest('[data-row]');
  await press('Home');
  if (row) await onward(tool, 'ArrowLeft');
  for (let before: Element | null = null; focused(tool) !== before && focused(tool) !== to;) {
    before = focused(tool);
    await press(before?.closest('[data-row]') === row && row ? 'ArrowRight' : 'ArrowDown');
  }
}
