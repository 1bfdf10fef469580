import { frame, rootOf, type AnyTool } from './tools.js';

/** What a screen reader says of these places: the texts that are added or changed in them from now on. */
export function listen(tool: AnyTool, role: string): () => string[] {
  const said: string[] = [];
  const take = (records: MutationRecord[]): void => {
    for (const { addedNodes, target, type } of records)
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        const region = (node as Element).closest ? (node as Element) : node.parentElement;
        const text = node.nodeType === Node.COMMENT_NODE ? '' : node.textContent!.trim();
        if (text && region?.closest(`[role=${role}]`)) said.push(text.replace(/\s+/g, ' '));
      }
  };
  const observer = new MutationObserver(take);
  observer.observe(tool.shadowRoot!, { childList: true, characterData: true, subtree: true });
  return () => {
    take(observer.takeRecords());
    return said.splice(0);
  };
}

/** Buttons that can be pressed, in their order. */
export const actsOf = (tool: AnyTool): HTMLButtonElement[] =>
  [...rootOf(tool).querySelectorAll('button')].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      !each.matches(':disabled, [aria-disabled=true]'),
  );

/** Signs of what a button in a list says that it does; what is longer names one thing of the list. */
const MOST_OF_A_VERB = 20;

/** Says the same of buttons that do the same to another thing: what people wrote is left out. */
export function kindOfAct(act: HTMLElement): string {
  const label = act.cloneNode(true) as HTMLElement;
  for (const theirs of label.querySelectorAll('bdi, .hidden-visually')) theirs.remove();
  const classes = [act, act.parentElement!].map((each) => each.className);
  const words = (label.textContent ?? '').replace(/[\d“”‘’"]+/g, '').trim();
  const isOneOfMany = act.closest('ul, ol') && words.length > MOST_OF_A_VERB;
  return [...classes, act.matches(CURRENT), isOneOfMany ? '' : words].join(' | ');
}

const stateOf = (act: HTMLElement): string =>
  [
    act.textContent,
    ...act
      .getAttributeNames()
      .filter((name) => name.startsWith('aria-'))
      .map((name) => `${name}=${act.getAttribute(name)}`),
  ].join(' ');

const CURRENT =
  '[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true], [aria-expanded=true]';

const headingsOf = (tool: AnyTool): string =>
  [...rootOf(tool).querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .map((each) => each.textContent!.replace(/\s+/g, ' ').trim())
    .join(' | ');

/** Buttons of one kind, among which an act is one: three or more, as steps and views are. */
function rowOf(act: HTMLElement): HTMLElement[] {
  const list = act.closest('ol, ul, nav, [role=group], [role=toolbar]');
  const row = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])].filter(
    (each) => each.className === act.className,
  );
  return row.length >= 3 ? row : [];
}

/**
 * Presses a button as someone does who does not look, and tells what they do not get to know: nothing
 * where focus goes to what came, a text is said, or the button itself says another thing than before.
 */
export async function silenceOf(tool: AnyTool, act: HTMLButtonElement): Promise<string[]> {
  const heard = [listen(tool, 'status'), listen(tool, 'alert')];
  const outwards = watchOutwards();
  const row = rowOf(act).map((each) => each.textContent);
  const headings = headingsOf(tool);
  const state = stateOf(act);
  const wasCurrent = act.matches(CURRENT);
  act.focus();
  act.click();
  const said: string[] = [];
  const tells = (): boolean =>
    said.push(...heard.flatMap((take) => take())) > 0 ||
    tool.shadowRoot!.activeElement !== act ||
    stateOf(act) !== state;
  // A picture takes a moment to be made.
  for (let times = 0; times < 3 || (times < 30 && !tells()); times += 1) {
    await tool.updateComplete;
    await frame();
  }
  tells();
  // A browser that prints, or asks which file, says so itself.
  const went = outwards() || tool.shadowRoot!.querySelector('.print-frame') !== null;
  const { activeElement } = tool.shadowRoot!;
  const name = `“${act.textContent!.replace(/\s+/g, ' ').trim()}”`;
  const found: string[] = [];
  if (!went && !activeElement && document.activeElement !== tool)
    found.push(`${name} lets focus fall to the page`);
  else if (!went && activeElement === act && !said.length && stateOf(act) === state)
    found.push(`${name} says nothing of what it did`);
  const still = rowOf(act);
  const isView =
    act.isConnected &&
    !wasCurrent &&
    still.length >= 3 &&
    String(still.map((each) => each.textContent)) === String(row) &&
    headingsOf(tool) !== headings;
  if (isView && still.filter((each) => each.matches(CURRENT)).length !== 1)
    found.push(`${name} shows a view, and no one of its row says that it is the current one`);
  return found;
}

/** Whether the browser is asked for a file. */
function watchOutwards(): () => boolean {
  let went = false;
  const { click } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    if (this.type === 'file') went = true;
    else click.call(this);
  };
  return () => {
    HTMLInputElement.prototype.click = click;
    return went;
  };
}
