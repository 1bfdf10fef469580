import { expect, fixture, html } from '@open-wc/testing';
import { randomFrom, withCounts } from '../support/left-behind.js';
import { frame, make, place, rootOf, shown, textOf, titleOf, whole } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';
import { allLooks } from '../tools-on-disk.js';

const STEPS = allLooks ? 1_000 : 250;

/** What its own styles make of it: gone when a document does not have them. */
const look = (tool: AnyTool): object => {
  const view = tool.ownerDocument.defaultView!;
  const { fontSize, fontWeight } = view.getComputedStyle(titleOf(tool)!);
  const { display, backgroundColor, containerType } = view.getComputedStyle(rootOf(tool));
  return { fontSize, fontWeight, display, backgroundColor, containerType };
};

export function wandering(subject: Subject): void {
  it(`keeps its contents and its look over ${STEPS} random steps, and leaves nothing behind`, async function () {
    this.timeout(120_000);
    const seed = Math.floor(Math.random() * 2 ** 31);
    const random = randomFrom(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const iframe = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander document" width="800" height="600"></iframe>`,
    );
    const there = iframe.contentDocument!;
    there.documentElement.lang = 'nl';
    const away = there.body.appendChild(there.createElement('div'));
    const shadow = (await place()).attachShadow({ mode: 'open' });
    const places: (HTMLElement | ShadowRoot)[] = [await place(), await place(), shadow, away];

    await withCounts(
      async ({ listeners, observers }) => {
        const before = [listeners(), observers()];
        const tool = make(subject, { value: subject.value });
        places[0]!.append(tool);
        await shown(tool);
        await whole(tool);
        const [text, first, sheets] = [
          textOf(rootOf(tool)),
          look(tool),
          tool.shadowRoot!.adoptedStyleSheets.length,
        ];
        const once = [listeners(), observers()];
        expect(once, 'this test hears nothing').not.to.deep.equal(before);

        const clones: Element[] = [];
        const steps = {
          move: () => pick(places).append(tool),
          'move before': () => {
            const into = pick(places) as ParentNode & {
              moveBefore?(node: Node, before: null): void;
            };
            const near = tool.isConnected && tool.ownerDocument === (into as Node).ownerDocument;
            // Chromium 156 crashes on any element, also a plain `<b>`, that moves into a shadow root just
            // after a first other one was put in: what was put in is laid out first.
            if (near && into.moveBefore) {
              tool.getBoundingClientRect();
              into.moveBefore(tool, null);
            } else into.append(tool);
          },
          remove: () => tool.remove(),
          adopt: () => pick([document, there]).adoptNode(tool),
          clone: () => {
            const clone = tool.cloneNode(true) as Element;
            pick(places).append(clone);
            clones.push(clone);
          },
          'remove a clone': () => clones.shift()?.remove(),
          wrap: () => {
            const wrap = tool.ownerDocument.createElement('section');
            tool.replaceWith(wrap);
            wrap.append(tool);
          },
        };
        const done: string[] = [];
        for (let step = 0; step < STEPS; step++) {
          const name = pick(Object.keys(steps) as (keyof typeof steps)[]);
          done.push(name);
          steps[name]();
          if (clones.length > 3) clones.shift()!.remove();
          if (random() < 0.05) await frame();
          if (step % 100) continue;
          pick(places).append(tool);
          await shown(tool);
          const how = `seed ${seed}, step ${step}: ${done.slice(-5).join(', ')}`;
          expect(tool.value, how).to.deep.equal(subject.value);
          expect(tool.shadowRoot!.adoptedStyleSheets, how).to.have.length(sheets);
        }
        clones.forEach((clone) => clone.remove());
        tool.remove();
        places[0]!.append(tool);
        await shown(tool);
        await frame();
        await tool.updateComplete;
        expect(tool.value, `seed ${seed}`).to.deep.equal(subject.value);
        expect(textOf(rootOf(tool)), `seed ${seed}`).to.equal(text);
        expect(look(tool), `seed ${seed}`).to.deep.equal(first);
        expect([listeners(), observers()], `seed ${seed}`).to.deep.equal(once);
        tool.remove();
        await frame();
        expect([listeners(), observers()], `seed ${seed}`).to.deep.equal(before);
      },
      [window, iframe.contentWindow as Window & typeof globalThis],
    );
  });
}
