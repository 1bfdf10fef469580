import { expect } from '@open-wc/testing';
import { canEmulate, emulate, printToPdf } from '../support/browser.js';
import { catchPrints } from '../support/by-keyboard.js';
import {
  eventually,
  frame,
  mount,
  paperOf,
  printPage,
  rootOf,
  textOf,
  titleOf,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';
import { freeTexts } from './events.js';

const ALL = 'style';

export function print(subject: Subject): void {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  const onPaper = async (value?: unknown, attributes = {}): Promise<AnyTool> => {
    const tool = await mount(subject, { value, attributes });
    await printPage(tool);
    return tool;
  };

  it('has a paper version while the page prints, and only then', async () => {
    const tool = await onPaper();
    dispatchEvent(new Event('afterprint'));
    expect(paperOf(tool)).to.equal(undefined);
    dispatchEvent(new Event('beforeprint'));
    // At once: a page that prints does not wait.
    expect(textOf(paperOf(tool)!)).to.contain(titleOf(tool)!.textContent!.trim());
    expect(paperOf(tool)!.checkVisibility(), 'on screen').to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(paperOf(tool)).to.equal(undefined);
  });

  it('has on paper what someone filled in', async () => {
    const empty = textOf(paperOf(await onPaper())!, ALL);
    dispatchEvent(new Event('afterprint'));
    const paper = textOf(paperOf(await onPaper(subject.value))!, ALL);
    expect(paper).not.to.equal(empty);
    for (const text of freeTexts(subject.value.data))
      expect(paper).to.contain(text.replace(/\s+/g, ' '));
  });

  it('names its sources on paper', async () => {
    const tool = await onPaper(subject.value);
    expect(paperOf(tool)!.querySelector('cite')).to.exist;
  });

  it('speaks English on paper in an English page', async () => {
    const dutch = textOf(paperOf(await onPaper(subject.value))!);
    dispatchEvent(new Event('afterprint'));
    const tool = await onPaper(subject.value, { lang: 'en' });
    expect(rootOf(tool).lang).to.equal('en');
    expect(textOf(paperOf(tool)!)).not.to.equal(dutch);
  });

  describe('on its own', () => {
    const printed = catchPrints((view) => view);

    it('is a page with its title, its look and what was filled in, and is gone afterwards', async () => {
      const tool = await mount(subject, { value: subject.value });
      performance.clearResourceTimings();
      tool.print();
      await eventually(() => printed.length === 1, 'it is not printed');
      // A frame that loads its empty page late would lose what was put in it.
      await frame();
      await frame();
      const [view] = printed as [Window];
      const page = tool.shadowRoot!.querySelector('iframe')!.contentDocument!;
      expect(page.defaultView).to.equal(view);
      expect(page.title).to.equal(titleOf(tool)!.textContent!.trim());
      expect(page.documentElement.lang).to.equal('nl');
      expect(page.adoptedStyleSheets).to.have.length(tool.shadowRoot!.adoptedStyleSheets.length);
      const paper = textOf(page.body, ALL);
      expect(paper).to.contain(page.title);
      for (const text of freeTexts(subject.value.data))
        expect(paper).to.contain(text.replace(/\s+/g, ' '));
      // The frame's empty page is in quirks mode, in which a table has a size and colour of its own.
      const table = page.querySelector('.print')!.appendChild(page.createElement('table'));
      const { fontSize, color } = view.getComputedStyle(table.parentElement!);
      expect(view.getComputedStyle(table)).to.include({ fontSize, color });
      table.remove();
      expect(performance.getEntriesByType('resource')).to.be.empty;

      view.dispatchEvent(new Event('afterprint'));
      await eventually(() => !tool.shadowRoot!.querySelector('iframe'), 'the frame stays');
    });

    it('can be printed twice, and leaves one frame', async () => {
      const tool = await mount(subject);
      tool.print();
      tool.print();
      await eventually(() => printed.length === 2, 'it is not printed twice');
      expect(tool.shadowRoot!.querySelectorAll('iframe')).to.have.length(1);
    });
  });

  describe('in the browser’s own hands', () => {
    before(function () {
      if (!canEmulate) this.skip();
    });
    afterEach(async () => {
      if (canEmulate) await emulate({});
    });

    it('comes out of the printer', async () => {
      const tool = await onPaper(subject.value);
      dispatchEvent(new Event('afterprint'));
      let paper = 0;
      addEventListener('beforeprint', () => (paper = textOf(paperOf(tool)!).length), {
        once: true,
      });
      const pdf = await printToPdf();
      expect(paper, 'nothing on paper').to.be.above(0);
      expect(pdf.pages).to.be.at.least(1);
    });

    it('shows the paper version in place of the screen', async () => {
      const tool = await onPaper(subject.value);
      await emulate({ media: 'print' });
      expect(paperOf(tool)!.checkVisibility()).to.equal(true);
      expect(rootOf(tool).querySelector('.screen')!.checkVisibility()).to.equal(false);
    });
  });
}
