import type { Held } from './workshop-view.js';

/** What a note or stack is called while it is dragged. */
export const dragName = (held: Held): string => JSON.stringify(held);
export const dragged = (name: string): Held => JSON.parse(name) as Held;

type DropKind = 'tray' | 'block' | 'stack';

/** What a place to drop in is called: the id of a block or stack. */
export const dropName = (kind: DropKind, id = ''): string => `${kind} ${id}`;
export function dropPlace(name: string): { kind: string; id: string } {
  const [kind = '', ...id] = name.split(' ');
  return { kind, id: id.join(' ') };
}
