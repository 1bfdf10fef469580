import { all, only, textsIn, within, type Told } from './told.js';

/** A note as it is told: who wrote what, and the block it lies in, or `wacht`. */
export const noteTold = (who: string, text: string, where: string): string =>
  `${who}: ${text} → ${where}`;

/** Step 1, with one member in front: what that one wrote, and the block that each note lies in. */
export function retellWritten(page: Told): string[] {
  const card = only(
    all(page, 'region').filter((region) => all(region, 'listitem').length > 0),
    'a person with notes',
  );
  return all(card, 'listitem').map((item) => {
    const { name, value } = all(item, 'textbox')[0]!;
    return noteTold(name.replace(/^Briefje van /u, ''), value, textsIn(item).at(-1) ?? 'wacht');
  });
}

/** Step 2: the notes of whose turn it is that wait for a place. */
export function retellTray(page: Told): string[] {
  const headings = all(page, 'heading').map(({ name }) => name);
  const waiting = all(page, 'listitem').filter(
    (item) => !all(item, 'textbox').length && item.children.some(({ role }) => role === 'group'),
  );
  // The name of whose turn it is stands between the step and the blocks.
  const who = headings.at(headings.findIndex((name) => name.startsWith('Stap 2')) + 1)!;
  return waiting.map((item) => noteTold(who, textsIn(item)[0]!, 'wacht'));
}

/** A stack as it is told when it is closed: its name, of how many, of whom, and in which block. */
export interface StackTold {
  readonly block: string;
  readonly text: string;
  readonly size: number;
  readonly owners: readonly string[];
  /** Of an open one: the notes that lie in it. */
  readonly notes: readonly string[];
}

/** The blocks of step 2 and 3, in the order in which they are read. */
export function retellBoard(page: Told): StackTold[] {
  let block = '';
  return within(page).flatMap((node): StackTold[] => {
    if (node.role === 'heading') block = /^(.*) \d+ briefjes$/u.exec(node.name)?.[1] ?? '';
    const head =
      node.role === 'listitem' ? node.children.find(({ role }) => role === 'button') : undefined;
    if (!block || !head || !head.children.some(({ name }) => name === 'van')) return [];
    const texts = head.children.map(({ name }) => name);
    const from = texts.indexOf('van');
    const [text = '', size = '1'] = texts.slice(0, from);
    return [
      {
        block,
        text,
        size: Number(size),
        owners: texts.slice(from + 1).filter((each) => each !== ','),
        notes: all(node, 'textbox')
          .filter(({ name }) => name.startsWith('Briefje van '))
          .map(({ name, value }) => noteTold(name.replace('Briefje van ', ''), value, block)),
      },
    ];
  });
}
