import { expect } from '@open-wc/testing';
import { errorsFrom, eventually, mount, rootOf, titleOf } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

/** What leaves the page, or a browser asks about. */
const OUTWARDS = /(Bewaar als|Bewaar op|Open een|Afdrukken|Zet in|Kopieer)/;
const STEPS = 12;

function nodesIn<Kind extends Node>(root: Node, what: number): Kind[] {
  const walker = document.createTreeWalker(root, what);
  const nodes: Kind[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Kind);
  return nodes;
}

const textsOf = (root: Node): Text[] =>
  nodesIn<Text>(root, NodeFilter.SHOW_TEXT).filter(
    (text) => text.data.trim() && !text.parentElement?.closest('style, font'),
  );

/** As Chrome translates a page: each text gives its place to a `<font>`. */
function likeChrome(root: Node): void {
  for (const text of textsOf(root)) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.append(`«${text.data}»`);
    text.replaceWith(font);
  }
}

/** As Firefox does: texts are new nodes, elements are put in again, and comments are left out. */
function likeFirefox(root: Node): void {
  for (const parent of new Set(textsOf(root).map((text) => text.parentNode!))) {
    const children = [...parent.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE);
    while (parent.firstChild) parent.firstChild.remove();
    for (const child of children)
      parent.appendChild(
        child instanceof Text && child.data.trim()
          ? document.createTextNode(`«${child.data}»`)
          : child,
      );
  }
  for (const comment of nodesIn<Comment>(root, NodeFilter.SHOW_COMMENT)) comment.remove();
}

export function touched(subject: Subject): void {
  // A step may keep what there is on the device.
  afterEach(() => localStorage.clear());

  const said = (tool: AnyTool): string =>
    rootOf(tool).textContent!.replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ').trim();
  const buttons = (tool: AnyTool): HTMLElement[] =>
    [...tool.shadowRoot!.querySelectorAll<HTMLElement>('button, [type=radio], [type=checkbox]')]
      .filter((each) => each.checkVisibility() && !each.matches(':disabled'))
      .filter((each) => !OUTWARDS.test(each.textContent!));

  for (const translate of [likeChrome, likeFirefox])
    it(`says what it holds when a page is translated ${translate.name}`, async () => {
      const translated = await mount(subject);
      const plain = await mount(subject);
      const both = async (act: (tool: AnyTool) => unknown, what: string): Promise<void> => {
        translate(translated.shadowRoot!);
        for (const tool of [translated, plain]) {
          // Each has the tab's draft to itself.
          sessionStorage.clear();
          await act(tool);
          await tool.updateComplete;
        }
        expect(said(translated), what).to.equal(said(plain));
      };
      const { value } = subject;
      await both((tool) => (tool.value = value), 'a document');
      expect(translated.value.data).to.deep.equal(plain.value.data);
      for (let step = 0; step < STEPS; step++) {
        const choices = buttons(plain);
        const at = (step * 7) % choices.length;
        const what = `step ${step}: ${choices[at]!.textContent!.trim()}`;
        await both((tool) => buttons(tool)[at]!.click(), what);
        expect(translated.value.data, what).to.deep.equal(plain.value.data);
      }
      await both(async (tool) => {
        tool.lang = 'en';
        await eventually(() => rootOf(tool).lang === 'en', 'it stays Dutch');
      }, 'another language');
    });

  it('leaves a translated text alone that stays the same', async () => {
    const tool = await mount(subject, { value: subject.value });
    likeChrome(tool.shadowRoot!);
    tool.requestUpdate();
    await tool.updateComplete;
    expect(titleOf(tool)!.textContent).to.match(/^\s*«/);
  });

  it('shows the host’s text where it cannot be drawn, and comes back with what it holds', async () => {
    const tool = await mount(subject, { fallback: 'Bel ons.' });
    const errors = errorsFrom(tool);
    const { reportError } = globalThis;
    const logged: unknown[] = [];
    globalThis.reportError = (error) => logged.push(error);
    Object.defineProperty(tool, 'renderScreen', {
      configurable: true,
      value: () => {
        throw new TypeError('no such thing');
      },
    });
    tool.value = subject.value;
    await tool.updateComplete;
    tool.requestUpdate();
    await tool.updateComplete;
    globalThis.reportError = reportError;
    expect(tool.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(tool.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(errors.map(({ subject: about, error: why }) => [about, String(why)])).to.deep.equal([
      ['drawing', 'TypeError: no such thing'],
    ]);
    expect(logged.map(String)).to.deep.equal(['TypeError: no such thing']);
    Reflect.deleteProperty(tool, 'renderScreen');
    tool.shadowRoot!.querySelector<HTMLElement>('[role=alert] button')!.click();
    await tool.updateComplete;
    expect(titleOf(tool)).to.not.equal(undefined);
    expect(tool.value.data).to.deep.equal(subject.value.data);
  });
}
