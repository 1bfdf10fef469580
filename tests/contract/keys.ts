import { expect } from '@open-wc/testing';
import { viewport } from '../support/browser.js';
import { controlsOf, goThrough } from '../support/by-keys.js';
import { frame, mount, type Subject } from '../support/tools.js';

/** Tab goes from one thing to the next, arrows go through what is one thing; nothing is out of reach. */
export function keys(subject: Subject): void {
  for (const width of [1280, 340])
    it(`come to every control at ${width} pixels`, async () => {
      await viewport(width, 900);
      const tool = await mount(subject, { value: subject.value });
      await frame();
      await tool.updateComplete;
      const { reached } = await goThrough(tool);
      const missed = controlsOf(tool).filter((each) => !reached.has(each));
      expect(missed.map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
    });
}
