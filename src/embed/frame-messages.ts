/**
 * What the page of a frame and the page around it tell each other, in this order. Nothing of what a
 * person fills in is among it.
 *
 * 1. frame → host: `ready`, to whoever is there
 * 2. host → frame: `hello`, to the origin of the frame
 * 3. frame → host: `height`, to the origin that said hello, whenever it changes
 *
 * Each side takes a message only from the window and the origin that it should come from. In a
 * sandbox without `allow-same-origin` the frame's origin is opaque: it is written `null`, equal to
 * that of any other opaque one, and no message can be addressed to it. Then the window alone tells
 * who speaks, and `'*'` is the address; a page that took the frame's place could set its own height,
 * within bounds, and learn that someone said hello.
 */
export type FrameMessage =
  | { readonly samenspel: 'ready' }
  | { readonly samenspel: 'hello' }
  | { readonly samenspel: 'height'; readonly height: number };

/** Where to post to a window of this origin. */
export const addressOf = (origin: string): string => (origin === 'null' ? '*' : origin);
