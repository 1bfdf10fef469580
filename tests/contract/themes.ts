import { expect } from '@open-wc/testing';
import { contrastFaults } from '../support/axe.js';
import { engine } from '../support/browser.js';
import { addBridge, addSheet, computed, GROUND, TEXT, themes } from '../support/themes.js';
import { frame, mount, place, rootOf } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

/** What the bridge to NL Design System makes of a tool, without a theme and with published ones. */
export function theming(subject: Subject): void {
  let bridge: HTMLStyleElement;
  before(async () => {
    bridge = await addBridge();
  });
  after(() => bridge.remove());

  it('changes nothing on a page without a theme', async () => {
    const styles = (tool: AnyTool): string[] => {
      const { color, backgroundColor, fontFamily } = getComputedStyle(rootOf(tool));
      return [color, backgroundColor, fontFamily];
    };
    const tool = await mount(subject);
    const bridged = styles(tool);
    bridge.disabled = true;
    expect(styles(tool)).to.deep.equal(bridged);
    bridge.disabled = false;
  });

  for (const { name, file, className, scheme = 'light' } of themes) {
    describe(`with the theme of ${name}`, () => {
      let sheet: HTMLStyleElement;
      let around: HTMLElement;
      before(async () => {
        sheet = await addSheet(`/node_modules/${file}`);
      });
      after(() => sheet.remove());
      beforeEach(async () => {
        around = await place();
        around.className = className;
        around.style.cssText = `color-scheme: ${scheme}; background: var(${GROUND})`;
      });

      it('has its text, its ground, its font, and its accent on main buttons', async () => {
        const text = computed(around, 'color', `var(${TEXT})`);
        const ground = computed(around, 'color', `var(${GROUND})`);
        const font = computed(around, 'fontFamily', 'var(--utrecht-document-font-family)');
        const accent = computed(
          around,
          'color',
          'var(--utrecht-button-primary-action-background-color)',
        );
        expect(text, 'the theme is not there').not.to.equal(computed(around, 'color', 'Canvas'));
        const tool = await mount(subject, { into: around });
        const style = getComputedStyle(rootOf(tool));
        expect(style.color).to.equal(text);
        expect(style.backgroundColor).to.equal(ground);
        expect(style.fontFamily).to.equal(font);
        // One of its own, because some tools have none on their first screen.
        const added = rootOf(tool).appendChild(document.createElement('button'));
        added.className = 'button primary';
        for (const button of rootOf(tool).querySelectorAll('.primary'))
          expect(getComputedStyle(button).backgroundColor).to.equal(accent);
      });

      // What axe measures follows from the colours above, which are the same in every engine.
      if (engine !== 'chromium') return;
      it('has no text below 4.5:1', async () => {
        for (const value of [undefined, subject.value]) {
          const tool = await mount(subject, { into: around, value });
          await frame();
          await tool.updateComplete;
          const { faults, measured } = await contrastFaults(tool);
          expect(faults).to.deep.equal([]);
          expect(measured).to.be.greaterThan(3);
          tool.remove();
        }
      });
    });
  }
}
