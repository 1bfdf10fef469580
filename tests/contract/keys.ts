import { expect } from '@open-wc/testing';
import { press, viewport } from '../support/browser.js';
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

  it('undo and do again without a fault, also where there is nothing to undo', async () => {
    const tool = await mount(subject, { value: subject.value });
    const before = JSON.stringify(tool.value.data);
    const faults: string[] = [];
    const hear = (event: ErrorEvent): void => {
      faults.push(event.message);
      event.preventDefault();
    };
    addEventListener('error', hear);
    try {
      (controlsOf(tool)[0] as HTMLElement).focus();
      for (const key of ['Control+z', 'Control+y', 'Control+Shift+z']) await press(key);
      await tool.updateComplete;
      expect(faults).to.deep.equal([]);
      expect(JSON.stringify(tool.value.data)).to.equal(before);
    } finally {
      removeEventListener('error', hear);
    }
  });
}
