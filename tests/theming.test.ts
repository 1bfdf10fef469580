import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/sofa-matrix/define.js';
import { everyTokenChanged } from '../stories/theming/changed.js';
import { wordsFor } from '../stories/theming/words.js';
import { addBridge } from './support/themes.js';
import { frame, mount, rootOf, shown, subjectOf } from './support/tools.js';
import type { AnyTool, StoriesModule } from './support/tools.js';
import { look, tools } from './tools-on-disk.js';

describe('the bridge to NL Design System', () => {
  it('lets the page set a tool’s own tokens, before it or after it', async () => {
    const bridge = await addBridge();
    const own = document.createElement('style');
    own.textContent = 'sofa-matrix { --samenspel-color-text: rgb(1, 2, 3) }';
    document.head.prepend(own);
    const around = await fixture<HTMLElement>(
      html`<div style="--utrecht-document-color: red"><sofa-matrix></sofa-matrix></div>`,
    );
    const tool = around.querySelector('sofa-matrix')!;
    await shown(tool as AnyTool);
    expect(getComputedStyle(rootOf(tool)).color).to.equal('rgb(1, 2, 3)');
    own.remove();
    bridge.remove();
  });
});

describe('the tokens', () => {
  it('are all told in words', () => {
    for (const { name, light, dark } of look) {
      expect(wordsFor(name), `stories/theming/words.ts says nothing of ${name}`).to.be.a('string');
      expect(light && dark, `${name} has no value of its own`).to.be.ok;
    }
  });

  it('change what is seen, each of them in one tool at least', async () => {
    const unseen = everyTokenChanged(look.map((each) => each.name));
    for (const { name } of tools) {
      if (!Object.keys(unseen).length) break;
      const stories = (await import(`/stories/${name}.stories.ts`)) as StoriesModule;
      const subject = subjectOf(name, stories);
      const tool = await mount(subject, { value: subject.value });
      await frame();
      rootOf(tool).querySelector<HTMLElement>('input, button')!.focus();
      const plain = looksOf(tool);
      for (const [token, value] of Object.entries(unseen)) {
        tool.style.setProperty(token, value);
        if (looksOf(tool) !== plain) delete unseen[token];
        tool.style.removeProperty(token);
      }
      expect(looksOf(tool) === plain, 'it does not go back').to.equal(true);
    }
    expect(Object.keys(unseen), 'change nothing').to.deep.equal([]);
  });
});

function looksOf(tool: AnyTool): string {
  const looks = [...tool.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
    [null, '::before'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return [
        style.color,
        style.backgroundColor,
        style.borderTopColor,
        style.borderInlineStartColor,
        style.outlineColor,
        style.fill,
        style.stroke,
        style.boxShadow,
        style.borderTopLeftRadius,
        style.paddingTop,
        style.fontSize,
        style.fontFamily,
      ].join(' ');
    }),
  );
  return looks.join('\n');
}
