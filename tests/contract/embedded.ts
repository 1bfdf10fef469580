import { expect } from '@open-wc/testing';
import { FOLDER, openFrame, toolOf } from '../support/frames.js';
import { addScript, blankPage, LITS, openPage, task, toolIn } from '../support/pages.js';
import { eventually, openFile, rootOf, shown, storiesHere, titleOf } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

const OURS = '/dist/embed';
const NEXT = '/copies/next';

/** What the built files make of a tool, on a page of a host and in the page of a frame. */
export function embedded(subject: Subject): void {
  const { name } = subject;

  before(async () => {
    const { ok } = await fetch(`/strict/embed/${name}.js`);
    if (!ok) throw new Error(`dist/embed/${name}.js is not there: run npm run build first.`);
  });

  it('breaks nothing of a strict policy, in its stories', async function () {
    this.timeout(120_000);
    const page = await openPage('/strict/index.html');
    await toolIn(page, 'sofa-matrix');
    const main = page.document.querySelector('main')!;
    await addScript(page, `/strict/embed/${name}.js`);
    for (const [title, { args = {}, play }] of storiesHere(subject)) {
      // What the story before it left in the tab is not of this one.
      sessionStorage.clear();
      const tool = page.document.createElement(name) as AnyTool;
      const { value, content, ...attributes } = args;
      for (const [key, text] of Object.entries(attributes))
        if (text !== undefined) tool.setAttribute(key, String(text));
      Object.assign(tool, { ...(content !== undefined && { content }) });
      Object.assign(tool, { ...(value !== undefined && { value }) });
      main.replaceChildren(tool);
      await shown(tool);
      await play?.({ canvasElement: main });
      await tool.updateComplete;
      expect([page.violations, page.errors], title).to.deep.equal([[], []]);
    }
  });

  it('adds no global but the versions that Lit tells of itself', async () => {
    const page = await blankPage();
    const globals = (): string[] => Reflect.ownKeys(page.view).map(String);
    const before = globals();
    await addScript(page, `${OURS}/${name}.js`);
    const tool = await toolIn(page, name);
    // The check comes with its own modules.
    tool.value = subject.value;
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(subject.value);
    tool.lang = 'en';
    await eventually(() => rootOf(tool).lang === 'en', 'it stays Dutch');
    const added = globals().filter((each) => !before.includes(each) && !LITS.includes(each));
    expect(added).to.deep.equal([]);
    expect(page.document.head.querySelectorAll('style, link')).to.be.empty;
    expect(page.document.adoptedStyleSheets).to.be.empty;
    expect(page.errors).to.deep.equal([]);
  });

  for (const [first, second] of [
    [OURS, NEXT],
    [NEXT, OURS],
  ] as const) {
    it(`works in two versions, the first of ${first} and ${second}, and the console tells it`, async () => {
      const page = await blankPage();
      for (const folder of [first, second]) await addScript(page, `${folder}/${name}.js`);
      const tool = await toolIn(page, name);
      // The second copy's check and language would come from its own folder.
      tool.value = subject.value;
      tool.lang = 'en';
      await tool.updateComplete;
      expect(tool.value).to.deep.equal(subject.value);
      const { version } = page.view.customElements.get(name) as unknown as { version: string };
      expect(version === '9.9.9').to.equal(first === NEXT);
      await task();
      expect(page.errors).to.have.length(1);
      expect(page.errors[0]).to.match(
        new RegExp(`<${name}> \\S+ is already on this page; \\S+ is not used`),
      );
    });
  }

  it('keeps what is made as it is where the page writes its own JSON, and where it froze what is built in', async () => {
    for (const change of ['writes', 'froze'] as const) {
      sessionStorage.clear();
      const page = await blankPage();
      const { view } = page;
      if (change === 'writes')
        // As Prototype.js does.
        for (const { prototype } of [view.Array, view.String])
          Object.defineProperty(prototype, 'toJSON', { value: () => '"[]"' });
      else
        for (const each of [view.Object, view.Array, view.Function, view.Map, view.Set, view.Error])
          Object.freeze(each.prototype);
      await addScript(page, `${OURS}/${name}.js`);
      const tool = page.document.createElement(name) as AnyTool;
      for (const [key, text] of Object.entries({ ...subject.attributes, 'draft-key': change }))
        tool.setAttribute(key, text);
      page.document.body.append(tool);
      await eventually(() => titleOf(tool) || page.errors.length, 'it shows nothing');
      expect(page.errors, change).to.deep.equal([]);
      await shown(tool);
      await openFile(tool, JSON.stringify(subject.value));
      expect(tool.value, change).to.deep.equal(subject.value);
      expect(page.errors, change).to.deep.equal([]);
      const [, ...draft] = (sessionStorage.getItem(`samenspel:${name}:key=${change}`) ?? '').split(
        '\n',
      );
      expect(JSON.parse(draft.join('\n') || 'null'), change).to.deep.equal(subject.value);
    }
  });

  it('stands in a frame under the strict policy, with what someone filled in', async () => {
    const page = await openFrame(`tool=${name}&lang=en`);
    const tool = await toolOf(page, name);
    expect(rootOf(tool).lang).to.equal('en');
    expect(titleOf(tool)!.localName).to.equal('h1');
    const title = titleOf(tool)!.textContent!.trim();
    await eventually(() => page.document.title === title, 'the frame has no title');
    tool.value = subject.value;
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(subject.value);
    const foreign = page.requests().filter((path) => !path.startsWith(FOLDER));
    expect(foreign).to.deep.equal([]);
    expect(notice(page.document)).to.equal('');
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('takes every attribute from the address of a frame', async () => {
    const { observedAttributes } = customElements.get(name) as unknown as {
      observedAttributes: string[];
    };
    expect(observedAttributes).to.include('carer-term');
    const values: Record<string, string> = {
      'carer-term': 'naaste',
      'heading-level': '3',
      'content-src': 'eigen.json',
    };
    const query = new URLSearchParams({ tool: name });
    observedAttributes.forEach((each) => query.set(each, values[each] ?? 'a "b" <c>'));
    const page = await openFrame(query.toString());
    await eventually(() => page.document.querySelector(name), 'no tool');
    const tool = page.document.querySelector(name)!;
    for (const each of observedAttributes)
      expect(tool.getAttribute(each), each).to.equal(query.get(each));
    expect(notice(page.document)).to.equal('');
  });
}

const notice = (page: Document): string =>
  page.querySelector<HTMLElement>('.notice')?.innerText ?? '';
