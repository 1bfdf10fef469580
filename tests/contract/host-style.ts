import { expect, fixture, html } from '@open-wc/testing';
import { frame, mount, rootOf } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

/** What some pages do to every element; `font-family` is left out, because it is ours to inherit. */
const HOSTILE = `
  html { font-size: 62.5% }
  * {
    margin: 7px !important; padding: 9px !important; border: 5px solid red !important;
    float: left !important; position: relative !important; inline-size: 33px !important;
    font-size: 30px !important; font-weight: 900 !important; font-style: italic !important;
    font-stretch: 150% !important; font-variant: small-caps !important;
    font-feature-settings: 'smcp' !important; line-height: 3 !important;
    letter-spacing: 5px !important; word-spacing: 9px !important; text-indent: 40px !important;
    text-transform: uppercase !important; text-align: right !important; color: red !important;
    white-space: pre !important; word-break: break-all !important; hyphens: auto !important;
    overflow-wrap: anywhere !important; tab-size: 20 !important; list-style: none !important;
    border-spacing: 20px !important; border-collapse: collapse !important;
    caption-side: bottom !important; quotes: none !important; box-sizing: border-box !important;
    text-shadow: 3px 3px red !important; cursor: wait !important;
    text-wrap: nowrap !important; text-wrap-style: pretty !important; pointer-events: none !important;
    empty-cells: hide !important; accent-color: red !important; -webkit-text-stroke: 2px red !important;
    --ink: red !important; --c: red !important; --t: red !important; --paper: red !important;
  }
  button, input, textarea, table, td, h2, p, ul { display: none !important }
`;

/**
 * Where the tool stands and how wide its box is are the page's to say, so the test says them the
 * same both times; what is inside is the tool's.
 */
const BOX =
  'all: revert !important; display: block !important; float: none !important; margin: 0 !important;' +
  'padding: 0 !important; border: 0 !important; inline-size: 600px !important;' +
  'position: static !important; box-sizing: content-box !important;';

const STYLES = [
  'color',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'textTransform',
  'letterSpacing',
  'textAlign',
  'whiteSpace',
  'textShadow',
  'cursor',
  'pointerEvents',
  'listStyleType',
  'accentColor',
] as const;

/** A line for each element: what it is, where it stands in the tool, and how its text looks. */
function picture(tool: AnyTool): string[] {
  const origin = rootOf(tool).getBoundingClientRect();
  // A browser lays out in 64ths of a pixel: what is less is noise, also right between two halves.
  const rounded = (pixels: number): number => Math.round(Math.round(pixels * 64) / 32) / 2;
  const seen = [...rootOf(tool).querySelectorAll('*')].filter(
    (each) => each.getClientRects().length,
  );
  return seen.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const edges = [x - origin.x, y - origin.y, width, height].map(rounded);
    // In a picture places are of any fraction, also right between two halves: its size and its looks tell.
    const box = (element.parentElement?.closest('svg') ? edges.slice(2) : edges).join(' ');
    const style = getComputedStyle(element);
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return `${name} [${box}] ${STYLES.map((each) => style[each]).join(' | ')}`;
  });
}

export function hostStyle(subject: Subject): void {
  for (const width of ['600px', '1200px']) {
    it(`looks the same, ${width} wide, in a page that styles every element`, async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const tool = await mount(subject, { into: around, value: subject.value });
      around.style.cssText = BOX.replace('600px', width);
      tool.style.cssText = BOX.replace('all: revert !important;', '').replace('600px', width);
      await frame();
      await tool.updateComplete;
      await frame();
      const before = picture(tool);
      const size = rootOf(tool).getBoundingClientRect();
      expect(size.width).to.equal(parseInt(width, 10));
      const sheet = document.createElement('style');
      sheet.textContent = HOSTILE;
      document.head.append(sheet);
      try {
        await frame();
        await tool.updateComplete;
        await frame();
        expect(getComputedStyle(tool).letterSpacing, 'the page does nothing').to.equal('5px');
        const now = picture(tool);
        const leaks = now.filter((line, at) => line !== before[at]);
        const were = before.filter((line, at) => line !== now[at]);
        expect(leaks.slice(0, 5), 'leaks').to.deep.equal(were.slice(0, 5));
        const after = rootOf(tool).getBoundingClientRect();
        expect([after.width, after.height]).to.deep.equal([size.width, size.height]);
      } finally {
        sheet.remove();
      }
    });
  }

  it('has the width of its place and no more, among the page’s own blocks', async () => {
    const around = await fixture<HTMLElement>(
      html`<div style="inline-size: 500px; font: 30px/3 serif; text-align: center"></div>`,
    );
    const tool = await mount(subject, { into: around });
    expect(tool.getBoundingClientRect().width).to.equal(500);
    expect(rootOf(tool).getBoundingClientRect().width).to.equal(500);
  });

  it('takes the font family of the page, and the colours and size that the page sets for it', async () => {
    const around = await fixture<HTMLElement>(html`
      <div
        style="font-family: fantasy; --samenspel-color-text: rgb(1, 2, 3);
          --samenspel-color-background: rgb(4, 5, 6); --samenspel-font-size: 30px"
      ></div>
    `);
    const tool = await mount(subject, { into: around });
    const style = getComputedStyle(rootOf(tool));
    expect(style.fontFamily).to.equal('fantasy');
    expect(style.color).to.equal('rgb(1, 2, 3)');
    expect(style.backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(style.fontSize).to.equal('30px');
  });

  it('leaves the page’s own look alone', async () => {
    const around = await fixture<HTMLElement>(html`
      <div><button class="button primary">Van de pagina</button></div>
    `);
    const theirs = around.querySelector('button')!;
    const before = { ...getComputedStyle(theirs) };
    const sheets = [document.styleSheets.length, document.adoptedStyleSheets.length];
    await mount(subject, { into: around });
    expect({ ...getComputedStyle(theirs) }).to.deep.equal(before);
    expect([document.styleSheets.length, document.adoptedStyleSheets.length]).to.deep.equal(sheets);
  });

  it('is not there when the page hides it', async () => {
    const tool = await mount(subject, { attributes: { hidden: '' } });
    expect(tool.getBoundingClientRect().height).to.equal(0);
    tool.hidden = false;
    expect(tool.getBoundingClientRect().height).to.be.above(0);
    tool.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(titleOfRoot(tool)).visibility).to.equal('hidden');
  });

  for (const [place, style] of Object.entries({
    'a row': 'display: flex',
    'a column that centres': 'display: flex; flex-direction: column; align-items: center',
    'a grid that starts': 'display: grid; justify-items: start',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
  })) {
    it(`has room in ${place}`, async () => {
      const into = await fixture<HTMLElement>(html`<div></div>`);
      into.style.cssText = style;
      const tool = await mount(subject, { into });
      await frame();
      expect(rootOf(tool).getBoundingClientRect().width).to.be.above(250);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }
}

const titleOfRoot = (tool: AnyTool): Element => rootOf(tool).querySelector('.title')!;
