import type { Told } from './told.js';

/** What holds others together, or stands for something: without a name nobody knows what. */
const NEEDS_NAME = new Set(
  (
    'group radiogroup toolbar tablist listbox menu navigation region dialog alertdialog application ' +
    'image img graphics-document table grid button link checkbox radio switch tab option ' +
    'textbox searchbox combobox spinbutton slider heading progressbar meter'
  ).split(' '),
);

/** A `details` is called by its summary. */
const nameOf = ({ role, name, children }: Told): string =>
  name || (role === 'group' && children[0]?.role === 'DisclosureTriangle' ? children[0].name : '');

/** Things without a name, and what they are in. */
export const nameless = (node: Told, round = ''): string[] => [
  ...(NEEDS_NAME.has(node.role) && !nameOf(node) ? [`${node.role} in${round}`] : []),
  ...node.children.flatMap((each) => nameless(each, `${round} › ${node.role} ${nameOf(node)}`)),
];

const ACTS = new Set(['button', 'link', 'textbox', 'checkbox', 'combobox']);

/** How each act is told: what it is, its name, what stands in it, and the groups round it. */
const acts = (node: Told, round: readonly string[] = []): string[] => [
  ...(ACTS.has(node.role)
    ? [[node.role, node.name, node.value, node.description, ...round].join(' | ')]
    : []),
  ...node.children.flatMap((each) =>
    acts(each, NEEDS_NAME.has(node.role) ? [...round, nameOf(node)] : round),
  ),
];

/** Acts that nobody can tell from others; what people called alike themselves is `theirs`. */
export function alike(node: Told, theirs: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const act of acts(node))
    if (!theirs.some((each) => act.includes(each))) times.set(act, (times.get(act) ?? 0) + 1);
  return [...times].flatMap(([act, count]) => (count > 1 ? `${count} × ${act}` : []));
}
