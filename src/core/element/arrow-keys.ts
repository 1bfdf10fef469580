import type { LitElement } from 'lit';

/** What arrows go to. Where one types or chooses with arrows of its own, it stays a Tab stop of its own. */
const ITEM = 'button, summary, a[href], input:is([type=radio], [type=checkbox])';

/** What tells that others may be the controls of one thing, beside nodes that come and go. */
const TELLING = ['disabled', 'type', 'href', 'data-arrows', 'data-own-stops'];

/** A control, or the radio buttons of one group: native arrows go through those. */
type Item = readonly HTMLElement[];

const isRadio = (control: Element): control is HTMLInputElement =>
  control.matches('input[type=radio]');

/** Whether a control in a group is one of its own, and not of a group or a place with its own stops within it. */
const isOf = (group: Element, control: Element): boolean =>
  control.closest('[data-arrows], [data-own-stops]') === group;

function itemsOf(group: Element): Item[] {
  const items: HTMLElement[][] = [];
  for (const control of group.querySelectorAll<HTMLElement>(ITEM)) {
    if (!isOf(group, control)) continue;
    if (control.matches(':disabled')) continue;
    const before = items.at(-1)?.[0];
    if (isRadio(control) && before && isRadio(before) && before.name === control.name)
      items.at(-1)!.push(control);
    else items.push([control]);
  }
  return items;
}

const itemWith = (items: readonly Item[], control: unknown): Item | undefined =>
  items.find((item) => item.some((each) => each === control));

/** What of an item Tab comes to. */
const stopOf = (item: Item): HTMLElement =>
  item.find((each) => each.matches(':checked')) ??
  item.find((each) => each === (each.getRootNode() as ShadowRoot).activeElement) ??
  item[0]!;

const DOWN: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const ACROSS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One of these, at a place that may lie beyond the first or the last. */
const held = <Thing>(all: readonly Thing[], at: number): Thing | undefined =>
  all[Math.min(all.length - 1, Math.max(0, at))];

/** The place that a key leads to among so many, from one of them; undefined for another key. */
const onward = (key: string, at: number, length: number, by: number | undefined) =>
  key === 'Home' ? 0 : key === 'End' ? length - 1 : by && at + by;

/** To which item a key leads from one of a group's; undefined for a key that is not the group's. */
function nextOf(
  group: HTMLElement,
  items: readonly Item[],
  from: Item,
  key: string,
): Item | undefined {
  const { arrows } = group.dataset;
  const sign = getComputedStyle(group).direction === 'rtl' ? -1 : 1;
  const across = arrows === 'down' ? undefined : ACROSS[key] && ACROSS[key] * sign;
  const go = <Thing>(all: readonly Thing[], at: Thing, by?: number): Thing | undefined => {
    const to = onward(key, all.indexOf(at), all.length, by);
    return to === undefined ? undefined : held(all, to);
  };
  if (across || arrows !== 'rows') return go(items, from, across ?? DOWN[key]);
  const rowOf = (item: Item): Element | null => item[0]!.closest('[data-row]');
  const inRow = (row: Element | null): Item[] => items.filter((item) => rowOf(item) === row);
  const row = rowOf(from);
  const to = go([...new Set(items.map(rowOf))], row, DOWN[key]);
  return to === undefined ? undefined : held(inRow(to), inRow(row).indexOf(from));
}

/**
 * Makes one Tab stop of what is one thing, with arrows, Home and End inside: an element with
 * - `data-arrows="down"`: Up and Down go through its controls; Left and Right stay a radio group's own
 * - `data-arrows="along"`: all four do, for buttons beside each other
 * - `data-arrows="rows"`: Up and Down go by `data-row` inside it, Left and Right through all
 *
 * Tab comes back to where one was. Fields keep their stop and their keys, and so does all within
 * `data-own-stops`. Roles and names stay as they are: a screen reader reads on as ever. Nothing of it is
 * in a template, so that Tab goes through all of it where no script runs.
 */
export function arrowKeys(host: LitElement): void {
  const last = new WeakMap<Element, { control: Element; at: number }>();
  const drawn = new WeakMap<Element, Element[]>();
  /** Groups with radio buttons: of those another one may be ticked, which no node tells. */
  let ticking: Element[] = [];
  let root: ShadowRoot | null = null;
  let isOther = true;
  let observer: MutationObserver | undefined;

  const setStops = (group: Element, items = itemsOf(group)): void => {
    const { control, at = 0 } = last.get(group) ?? {};
    const current = itemWith(items, control) ?? items[at] ?? items.at(-1);
    for (const item of items) {
      const stop = item === current && stopOf(item);
      for (const each of item)
        if (each === stop) each.removeAttribute('tabindex');
        else if (each.tabIndex >= 0) each.tabIndex = -1;
    }
  };

  const groupOf = (event: Event): HTMLElement | null =>
    (event.target as Element).closest<HTMLElement>('[data-arrows]');

  const keep = (event: Event): void => {
    const control = event.target as Element;
    const group = groupOf(event);
    if (!group) return;
    const items = itemsOf(group);
    const item = itemWith(items, control);
    if (!item) return;
    last.set(group, { control, at: items.indexOf(item) });
    setStops(group, items);
  };

  const go = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const group = groupOf(event);
    if (!group || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    const items = itemsOf(group);
    const from = itemWith(items, event.target);
    const to = from && nextOf(group, items, from, key);
    if (!to) return;
    event.preventDefault();
    if (to !== from) stopOf(to).focus();
  };

  /** Whether one thing has the controls that it had. */
  const isAsDrawn = (group: Element): boolean => {
    const now = [...group.querySelectorAll(`:is(${ITEM}):not(:disabled)`)];
    const before = drawn.get(group) ?? [];
    drawn.set(group, now);
    if (now.some((control) => isRadio(control) && isOf(group, control))) ticking.push(group);
    return before.length === now.length && now.every((control, at) => control === before[at]);
  };

  const observe = (): void => {
    if (observer || !root || !host.isConnected) return;
    observer = new MutationObserver(() => (isOther = true));
    observer.observe(root, { childList: true, subtree: true, attributeFilter: TELLING });
  };

  host.addController({
    hostConnected: observe,
    hostUpdated(): void {
      const { shadowRoot } = host;
      if (shadowRoot && shadowRoot !== root) {
        root = shadowRoot;
        root.addEventListener('focusin', keep);
        root.addEventListener('keydown', (event) => go(event as KeyboardEvent));
      }
      observe();
      // As one types nothing comes or goes, and to look through a long list takes longer than to draw it.
      if (observer?.takeRecords().length || isOther) {
        isOther = false;
        ticking = [];
        for (const group of shadowRoot?.querySelectorAll('[data-arrows]') ?? [])
          if (!isAsDrawn(group)) setStops(group);
      }
      for (const group of ticking) setStops(group);
    },
    hostDisconnected(): void {
      observer?.disconnect();
      observer = undefined;
      isOther = true;
    },
  });
}
