import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from '../support/axe.js';
import { canEmulate, emulate, engine, viewport, type Emulation } from '../support/browser.js';
import { cutOff, faintTexts, sharedNames, smallTargets } from '../support/seen.js';
import { frame, paperOf, printPage, rootOf, showStory, storiesHere } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';
import { allLooks } from '../tools-on-disk.js';

/** A way in which a page may show a tool. */
interface Look {
  name: string;
  width: number;
  /** Tried with every story; the others with the marked one alone. */
  always?: boolean;
  dir?: 'rtl';
  dark?: boolean;
  emulation?: Emulation;
  fontSize?: string;
}

const LOOKS: Look[] = [
  { name: 'in light', width: 1280, always: true },
  { name: '320 pixels wide', width: 320, always: true },
  // What a reader sets in the browser, on a small telephone: 320 pixels are ten letters `m` then.
  {
    name: '320 pixels wide, with a default text of 32 pixels',
    width: 320,
    always: true,
    emulation: { text: 32 },
  },
  { name: '320 pixels wide, in forced colours', width: 320, emulation: { forcedColors: 'active' } },
  { name: 'in dark', width: 1280, dark: true },
  // Light, because axe reads `-webkit-text-fill-color`, to which Chromium gives no forced colour.
  { name: 'in forced colours', width: 1280, emulation: { forcedColors: 'active' } },
  { name: 'from right to left', width: 1280, dir: 'rtl' },
  { name: '320 pixels wide, from right to left', width: 320, dir: 'rtl' },
  { name: 'with text of 200%', width: 640, fontSize: '200%' },
  { name: 'on paper', width: 800, emulation: { media: 'print' } },
];

const page = document.documentElement;

/** Parts of the page and of the tool that are wider than the place they have. */
function tooWide(tool: AnyTool): string[] {
  const root = rootOf(tool);
  const wide = (element: Element): string =>
    `${element.localName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`;
  return [page, root].filter((each) => each.scrollWidth > each.clientWidth).map(wide);
}

/** Every story in light, wide and narrow; the marked one in every look. Other engines try the marked one in light. */
export function looks(subject: Subject): void {
  const { name: tool, stories, marked } = subject;

  it('are tried with one story', () => {
    expect(
      marked,
      `give one story of ${tool} \`parameters: { looks: true }\`: one that shows most of what it has`,
    ).to.have.length(1);
  });

  for (const look of LOOKS) {
    if (!allLooks && engine !== 'chromium' && !look.always) continue;
    const tried =
      allLooks || look.always
        ? storiesHere(subject)
        : stories.filter(([name]) => marked.includes(name));

    describe(look.name, () => {
      let main: HTMLElement;
      const said: unknown[] = [];
      const { error } = console;
      const lang = page.getAttribute('lang');
      const { title } = document;

      before(async function () {
        if (look.emulation && !canEmulate) this.skip();
        if (look.emulation) await emulate(look.emulation);
        await viewport(look.width, 800);
        page.lang = 'nl';
        page.dir = look.dir ?? 'ltr';
        // Said aloud, because axe takes a page without a ground for white.
        page.style.cssText = `background: Canvas; color-scheme: ${look.dark ? 'dark' : 'light'}; overflow-wrap: anywhere`;
        document.title = 'De onderdelen';
      });
      after(async () => {
        if (look.emulation && canEmulate) await emulate({});
        page.removeAttribute('style');
        page.dir = 'ltr';
        if (lang === null) page.removeAttribute('lang');
        else page.lang = lang;
        document.title = title;
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

      for (const [name, story] of tried) {
        it(`“${name}” can be seen, read and reached by everyone`, async () => {
          const shown = await showStory(subject, story, main);
          if (look.emulation?.media === 'print') await printPage(shown);
          if (look.fontSize) {
            shown.style.setProperty('--samenspel-font-size', look.fontSize);
            await frame();
            await shown.updateComplete;
          }
          const { text } = look.emulation ?? {};
          if (text) expect(getComputedStyle(rootOf(shown)).fontSize).to.equal(`${text}px`);
          // What axe measures does not hang on the size of the text; what narrow places change has stories of its own.
          const isMeasured = allLooks || look.width > 320 || marked.includes(name);
          if (!text && isMeasured) expect(await axeFaults()).to.deep.equal([]);
          if (look.emulation?.forcedColors) expect(faintTexts(shown, 4.5)).to.deep.equal([]);
          // Paper has a width of its own, and a story's 320 pixels are too few for text of 200%.
          const fits = !paperOf(shown) && (!look.fontSize || rootOf(shown).clientWidth > 600);
          if (fits) expect([...tooWide(shown), ...cutOff(shown)]).to.deep.equal([]);
          if (!paperOf(shown)) expect(smallTargets(shown)).to.deep.equal([]);
          expect(sharedNames(shown)).to.deep.equal([]);
          expect(said).to.deep.equal([]);
        });
      }
    });
  }
}
