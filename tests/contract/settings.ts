import { expect } from '@open-wc/testing';
import { mount, rootOf, shown, textOf, titleOf } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

const headingsIn = (tool: AnyTool): number[] =>
  [...tool.shadowRoot!.querySelectorAll('.screen :is(h1, h2, h3, h4, h5, h6)')].map((heading) =>
    Number(heading.localName.slice(1)),
  );

export function settings(subject: Subject): void {
  it('has its title at level 2 when the page does not say', async () => {
    const tool = await mount(subject);
    expect(titleOf(tool)!.localName).to.equal('h2');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has its title at level ${level} when the page asks for it, and skips no level below`, async () => {
      const tool = await mount(subject, {
        attributes: { 'heading-level': String(level) },
        value: subject.value,
      });
      expect(titleOf(tool)!.localName).to.equal(`h${level}`);
      const levels = headingsIn(tool);
      expect(levels[0]).to.equal(level);
      levels.forEach((each, at) => {
        expect(each).to.be.at.least(level);
        if (at) expect(each - levels[at - 1]!, `levels ${levels.join(', ')}`).to.be.at.most(1);
      });
    });
  }

  for (const level of ['', 'groot', '0', '7', '2.5']) {
    it(`has a real heading with heading-level="${level}"`, async () => {
      const tool = await mount(subject, { attributes: { 'heading-level': level } });
      expect(titleOf(tool)!.localName).to.match(/^h[1-6]$/);
    });
  }

  const { observedAttributes } = customElements.get(subject.name) as unknown as {
    observedAttributes: string[];
  };
  for (const name of observedAttributes) {
    it(`is as it was when the page takes ${name} away again`, async () => {
      const { [name]: _, ...attributes } = subject.attributes;
      const tool = await mount({ ...subject, attributes });
      const before = [textOf(rootOf(tool)), headingsIn(tool)];
      tool.setAttribute(name, '3');
      await tool.updateComplete;
      tool.removeAttribute(name);
      await tool.updateComplete;
      await shown(tool);
      expect([textOf(rootOf(tool)), headingsIn(tool)]).to.deep.equal(before);
    });
  }
}
