import { expect, fixture, html } from '@open-wc/testing';
import { withCounts } from '../support/left-behind.js';
import {
  eventually,
  frame,
  make,
  mount,
  place,
  rootOf,
  shown,
  textOf,
  whole,
  titleOf,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

/** What a tool looks like, as far as its own styles make it so. */
const look = (tool: AnyTool): object => {
  const view = tool.ownerDocument.defaultView!;
  const { fontSize, fontWeight, lineHeight } = view.getComputedStyle(titleOf(tool)!);
  const { display, backgroundColor, color, containerType } = view.getComputedStyle(rootOf(tool));
  return { fontSize, fontWeight, lineHeight, display, backgroundColor, color, containerType };
};

export function lifecycle(subject: Subject): void {
  const filled = async (): Promise<AnyTool> => mount(subject, { value: subject.value });

  it('keeps what is in it when the page moves it', async () => {
    const tool = await filled();
    const before = [tool.value, textOf(rootOf(tool)), look(tool)];
    (await place()).append(tool);
    await tool.updateComplete;
    expect([tool.value, textOf(rootOf(tool)), look(tool)]).to.deep.equal(before);
  });

  it('keeps what is in it when the page moves it with moveBefore', async function () {
    if (!('moveBefore' in Element.prototype)) this.skip();
    const tool = await filled();
    const before = [tool.value, textOf(rootOf(tool)), look(tool)];
    (await place()).moveBefore(tool, null);
    await tool.updateComplete;
    expect([tool.value, textOf(rootOf(tool)), look(tool)]).to.deep.equal(before);
  });

  it('follows the language of its new place', async () => {
    const tool = await filled();
    (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(tool);
    await eventually(() => rootOf(tool).lang === 'en', 'it stays Dutch');
    expect(tool.value).to.deep.equal(subject.value);
  });

  it('comes back as it was after some time away', async () => {
    const tool = await filled();
    const parent = tool.parentElement!;
    const before = textOf(rootOf(tool));
    tool.remove();
    await frame();
    parent.append(tool);
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(subject.value);
    expect(textOf(rootOf(tool))).to.equal(before);
  });

  it('leaves nothing listening behind, however often it comes and goes', async () => {
    await withCounts(async ({ listeners }) => {
      const into = await place();
      const tool = make(subject, { value: subject.value });
      into.append(tool);
      await shown(tool);
      const once = listeners();
      expect(once, 'this test hears nothing').not.to.be.empty;
      for (let time = 0; time < 50; time++) {
        tool.remove();
        into.append(tool);
      }
      await tool.updateComplete;
      expect(listeners()).to.deep.equal(once);
      tool.remove();
      await frame();
      expect(listeners()).to.deep.equal([]);
    });
  });

  it('keeps its look in another document, and on its return', async () => {
    const tool = await filled();
    await whole(tool);
    const parent = tool.parentElement!;
    const before = look(tool);
    const sheets = tool.shadowRoot!.adoptedStyleSheets.length;
    const iframe = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander document" width="800" height="600"></iframe>`,
    );
    const inside = iframe.contentDocument!;
    inside.documentElement.lang = 'nl';
    inside.body.append(tool);
    await tool.updateComplete;
    expect(tool.ownerDocument).to.equal(inside);
    expect(tool.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    expect(look(tool)).to.deep.equal(before);
    expect(tool.value).to.deep.equal(subject.value);

    inside.documentElement.lang = 'en';
    await eventually(() => rootOf(tool).lang === 'en', 'it does not follow the language there');

    parent.append(tool);
    await tool.updateComplete;
    await eventually(() => rootOf(tool).lang === 'nl', 'it stays English');
    expect(tool.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    expect(look(tool)).to.deep.equal(before);
  });

  it('can be made in one document and put in another', async () => {
    const iframe = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander document" width="800" height="600"></iframe>`,
    );
    const tool = await mount(subject, { into: iframe.contentDocument!.body });
    const there = look(tool);
    tool.remove();
    expect(there).to.deep.equal(look(await mount(subject)));
  });

  it('makes no noise when the frame around it goes', async () => {
    const iframe = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander document" width="800" height="600"></iframe>`,
    );
    const tool = await mount(subject);
    iframe.contentDocument!.body.append(tool);
    await tool.updateComplete;
    iframe.remove();
    // An error in the page fails the test that runs.
    for (let time = 0; time < 5; time++) await frame();
    tool.remove();
    await frame();
    expect(tool.ownerDocument).not.to.equal(document);
  });

  it('takes the language round a shadow root in another document', async () => {
    const iframe = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander document"></iframe>`,
    );
    const inside = iframe.contentDocument!;
    const host = inside.body.appendChild(inside.createElement('div'));
    host.lang = 'en';
    const tool = await filled();
    host.attachShadow({ mode: 'open' }).append(tool);
    await eventually(() => rootOf(tool).lang === 'en', 'it stays Dutch').finally(() =>
      tool.remove(),
    );
  });

  it('works as a copy, from its attributes alone', async () => {
    const tool = await mount(subject, { attributes: { 'heading-level': '4', lang: 'en' } });
    await eventually(() => rootOf(tool).lang === 'en', 'it stays Dutch');
    const copy = tool.cloneNode(true) as AnyTool;
    tool.after(copy);
    await shown(copy);
    expect(textOf(rootOf(copy))).to.equal(textOf(rootOf(tool)));
    expect(titleOf(copy)!.localName).to.equal('h4');
    copy.value = subject.value;
    await copy.updateComplete;
    expect(copy.value).to.deep.equal(subject.value);
    expect(tool.value.data).not.to.deep.equal(subject.value.data);
  });

  it('is there when the page parses it from text', async () => {
    const into = await place();
    into.innerHTML = `<${subject.name} heading-level="3"><p>Even geduld.</p></${subject.name}>`;
    const tool = into.firstElementChild as AnyTool;
    await shown(tool);
    expect(titleOf(tool)!.localName).to.equal('h3');
    expect(tool.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('takes a document in a hidden panel, and shows it when the panel opens', async () => {
    const panel = await fixture<HTMLElement>(html`<div hidden></div>`);
    const tool = await mount(subject, { into: panel, value: subject.value });
    panel.hidden = false;
    await frame();
    await tool.updateComplete;
    const other = await filled();
    await frame();
    await other.updateComplete;
    expect(textOf(rootOf(tool))).to.equal(textOf(rootOf(other)));
    expect(rootOf(tool).getBoundingClientRect().height).to.be.closeTo(
      rootOf(other).getBoundingClientRect().height,
      1,
    );
  });
}
