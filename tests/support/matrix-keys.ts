import { aTimeout, expect } from '@open-wc/testing';
import { viewport } from './browser.js';
import { controlsOf, goThrough } from './by-keys.js';

/** How many cells are on screen, and what can be used in each: titles, marks, and the note. */
export interface Cells {
  readonly wide: number;
  readonly narrow: number;
  readonly controls: number;
}

/** Tests that a matrix to be filled in has one Tab stop a cell, with all of it by arrows. */
export function byKeys(make: () => Promise<Element>, { wide, narrow, controls }: Cells): void {
  for (const [width, cells] of [
    [1200, wide],
    [340, narrow],
  ] as const)
    it(`has one Tab stop a cell at ${width} pixels, and arrows come to all of it`, async () => {
      await viewport(width, 900);
      const tool = await make();
      // A measured width becomes a layout in the frame after.
      await aTimeout(100);
      const { stops, reached } = await goThrough(tool);
      const cellsOf = (each: Element): Element | null => each.closest('.cell');
      const inCells = stops.filter(cellsOf);
      expect(inCells).to.have.length(cells);
      expect([...new Set(inCells.map(cellsOf))]).to.have.length(cells);
      const all = controlsOf(tool).filter(cellsOf);
      expect(all).to.have.length(controls * cells);
      expect(all.filter((each) => !reached.has(each))).to.deep.equal([]);
    });
}
