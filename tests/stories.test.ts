import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from './support/axe.js';
import { canEmulate, emulate, viewport, type Emulation } from './support/browser.js';
import { frame, paperOf, rootOf, showStory, subjects } from './support/tools.js';
import type { AnyTool } from './support/tools.js';

/** A way in which a page may show a tool. */
interface Look {
  name: string;
  width: number;
  dir?: 'rtl';
  dark?: boolean;
  emulation?: Emulation;
  fontSize?: string;
}

const LOOKS: Look[] = [
  { name: 'in light', width: 1100 },
  { name: 'in dark', width: 1100, dark: true },
  // Light, because axe reads `-webkit-text-fill-color`, to which Chromium gives no forced colour.
  { name: 'in forced colours', width: 1100, emulation: { forcedColors: 'active' } },
  { name: 'from right to left', width: 1100, dir: 'rtl' },
  { name: '320 pixels wide', width: 320 },
  { name: '320 pixels wide, from right to left', width: 320, dir: 'rtl' },
  { name: 'with text of 200%', width: 640, fontSize: '200%' },
];

const page = document.documentElement;

/** Parts of the page and of the tool that are wider than the place they have. */
function tooWide(tool: AnyTool): string[] {
  const root = rootOf(tool);
  const wide = (element: Element): string =>
    `${element.localName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`;
  return [page, root].filter((each) => each.scrollWidth > each.clientWidth).map(wide);
}

for (const subject of subjects) {
  describe(`the stories of ${subject.name}`, () => {
    for (const look of LOOKS) {
      describe(look.name, () => {
        let main: HTMLElement;
        const said: unknown[] = [];
        const { error } = console;

        before(async function () {
          if (look.emulation && !canEmulate) this.skip();
          if (look.emulation) await emulate(look.emulation);
          await viewport(look.width, 800);
          page.lang = 'nl';
          page.dir = look.dir ?? 'ltr';
          // Said aloud, because axe takes a page without a ground for white.
          page.style.cssText = `background: Canvas; color-scheme: ${look.dark ? 'dark' : 'light'}`;
          document.title = 'De onderdelen';
        });
        after(async () => {
          if (look.emulation && canEmulate) await emulate({});
          page.removeAttribute('style');
          page.dir = 'ltr';
          await viewport(800, 600);
        });
        beforeEach(async () => {
          said.length = 0;
          console.error = (...words: unknown[]) => said.push(words);
          main = await fixture<HTMLElement>(html`<main><h1>De onderdelen</h1></main>`);
        });
        afterEach(() => {
          console.error = error;
          dispatchEvent(new Event('afterprint'));
        });

        for (const [name, story] of subject.stories) {
          it(`“${name}” can be seen, read and reached by everyone`, async () => {
            const tool = await showStory(subject, story, main);
            if (look.fontSize) {
              tool.style.setProperty('--samenspel-font-size', look.fontSize);
              await frame();
              await tool.updateComplete;
            }
            expect(await axeFaults()).to.deep.equal([]);
            // Paper has a width of its own, and a story's 320 pixels are too few for text of 200%.
            const fits = !paperOf(tool) && (!look.fontSize || rootOf(tool).clientWidth > 600);
            if (fits) expect(tooWide(tool)).to.deep.equal([]);
            expect(said).to.deep.equal([]);
          });
        }
      });
    }
  });
}
