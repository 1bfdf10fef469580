import type { Held } from './notes-view.js';

/** What a note or stack is called while it is dragged. */
export const dragName = (held: Held): string => JSON.stringify(held);
export const dragged = (name: string): Held => JSON.parse(name) as Held;

type DropKind = 'tray' | 'block';

/** What a place to drop in is called: the tray, or the id of a block. */
export const dropName = (kind: DropKind, id = ''): string => `${kind} ${id}`;
export function dropPlace(name: string): { kind: string; id: string } {
  const [kind = '', ...id] = name.split(' ');
  return { kind, id: id.join(' ') };
}
