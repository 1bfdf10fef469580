// What the drawings of `npm run bench:network` share. Each shows every person with a name, a line to the
// centre and the ties; each is what its library does by itself, with no more set than that takes.
import type { NetworkData } from '../../src/kits/network/network-data.model.js';

export type Spot = { x: number; y: number };
export type Node = { id: string; name: string; x?: number; y?: number; fx?: number; fy?: number };
export type Link = { source: string; target: string };
/** What we ask of force-graph once it has drawn. */
export interface Placing {
  graphData(): { nodes: Node[] };
  graph2ScreenCoords(x: number, y: number): Spot;
}

/** A drawing that is on screen: where a person is, for the mouse, and when it has come to rest. */
export interface Drawn {
  spot(id: string): Spot;
  rest(): Promise<void>;
  /** Whether the mouse moved anyone, where `spot` does not tell. */
  moved?(): boolean;
}

export const SIZE = 800;

export const graphOf = ({ alters, ties }: NetworkData): { nodes: Node[]; links: Link[] } => ({
  nodes: [{ id: 'c1', name: 'Client' }, ...alters.map(({ id, name }) => ({ id, name }))],
  links: [
    ...alters.map(({ id }) => ({ source: 'c1', target: id })),
    ...ties.map(({ a, b }) => ({ source: a, target: b })),
  ],
});

export function makePlace(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = `width: ${SIZE}px; height: ${SIZE}px`;
  document.body.append(place);
  return place;
}

export const frame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      done();
    });
  });
/** After the frame that is being made has been painted. */
export const painted = async (): Promise<void> => {
  const { port1, port2 } = new MessageChannel();
  await new Promise((done) => {
    port1.addEventListener('message', done, { once: true });
    port1.start();
    port2.postMessage(0);
  });
};
export const atRest = async (): Promise<void> => {
  for (let at = 0; at < 10; at++) await frame();
};

/** Makes a way of drawing known to the script that measures. */
export function measured(draw: (data: NetworkData) => Promise<Drawn>): void {
  let drawn: Drawn | undefined;
  const bench = {
    /** Resolves when the first picture with everyone in it has been painted. */
    async draw(data: NetworkData): Promise<void> {
      drawn = await draw(data);
    },
    async rest(): Promise<void> {
      await drawn!.rest();
      await atRest();
    },
    spot: (id: string): Spot => {
      const { x, y } = drawn!.spot(id);
      return { x, y };
    },
    moved: (id: string, from: Spot): boolean => {
      const { x, y } = drawn!.spot(id);
      return drawn!.moved?.() ?? Math.hypot(x - from.x, y - from.y) > 20;
    },
    frame,
  };
  Object.assign(globalThis, { bench });
}
