import { expect, fixture, html } from '@open-wc/testing';
import { everyTokenChanged } from '../stories/theming/changed.js';
import { wordsFor } from '../stories/theming/words.js';
import { contrastFaults } from './support/axe.js';
import { frame, mount, place, rootOf, subjects, type AnyTool } from './support/tools.js';
import { look } from './tools-on-disk.js';

const TEXT = '--utrecht-document-color';
const GROUND = '--utrecht-document-background-color';

/** Published themes; they are here for development only. */
const themes = [
  { name: 'Utrecht', file: '@utrecht/design-tokens/dist/theme.css', className: 'utrecht-theme' },
  {
    name: 'Utrecht, dark',
    file: '@utrecht/design-tokens/dist/dark/theme.css',
    className: 'utrecht-theme--dark',
    scheme: 'dark',
  },
  {
    name: 'Den Haag',
    file: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    className: 'denhaag-theme',
  },
];

async function addSheet(path: string): Promise<HTMLStyleElement> {
  const response = await fetch(path);
  expect(response.ok, path).to.equal(true);
  const sheet = document.createElement('style');
  sheet.textContent = await response.text();
  document.head.append(sheet);
  return sheet;
}

/** A value of CSS as this element computes it. */
function computed(within: Element, property: 'color' | 'fontFamily', value: string): string {
  const probe = within.appendChild(document.createElement('span'));
  probe.style[property] = value;
  const found = getComputedStyle(probe)[property];
  probe.remove();
  return found;
}

describe('the bridge to NL Design System', () => {
  let bridge: HTMLStyleElement;
  before(async () => {
    bridge = await addSheet('/dist/themes/nl-design-system.css');
  });
  after(() => bridge.remove());

  it('changes nothing on a page without a theme', async () => {
    for (const subject of subjects) {
      const styles = (tool: AnyTool): string[] => {
        const { color, backgroundColor, fontFamily } = getComputedStyle(rootOf(tool));
        return [color, backgroundColor, fontFamily];
      };
      const tool = await mount(subject);
      const bridged = styles(tool);
      bridge.disabled = true;
      expect(styles(tool), subject.name).to.deep.equal(bridged);
      bridge.disabled = false;
    }
  });

  it('lets the page set a tool’s own tokens, before it or after it', async () => {
    const [subject] = subjects;
    const own = document.createElement('style');
    own.textContent = `${subject!.name} { --samenspel-color-text: rgb(1, 2, 3) }`;
    document.head.prepend(own);
    const tool = await mount(subject!, {
      into: await fixture<HTMLElement>(html`<div style="--utrecht-document-color: red"></div>`),
    });
    expect(getComputedStyle(rootOf(tool)).color).to.equal('rgb(1, 2, 3)');
    own.remove();
  });

  for (const { name, file, className, scheme = 'light' } of themes) {
    describe(`with the theme of ${name}`, () => {
      let sheet: HTMLStyleElement;
      let around: HTMLElement;
      before(async () => {
        sheet = await addSheet(`/node_modules/${file}`);
      });
      after(() => sheet.remove());
      beforeEach(async () => {
        around = await place();
        around.className = className;
        around.style.cssText = `color-scheme: ${scheme}; background: var(${GROUND})`;
      });

      it('every tool has its text, its ground and its font', async () => {
        const text = computed(around, 'color', `var(${TEXT})`);
        const ground = computed(around, 'color', `var(${GROUND})`);
        const font = computed(around, 'fontFamily', 'var(--utrecht-document-font-family)');
        expect(text, 'the theme is not there').not.to.equal(computed(around, 'color', 'Canvas'));
        for (const subject of subjects) {
          const style = getComputedStyle(rootOf(await mount(subject, { into: around })));
          expect(style.color, subject.name).to.equal(text);
          expect(style.backgroundColor, subject.name).to.equal(ground);
          expect(style.fontFamily, subject.name).to.equal(font);
        }
      });

      it('every main button has its accent', async () => {
        const accent = computed(
          around,
          'color',
          'var(--utrecht-button-primary-action-background-color)',
        );
        let buttons = 0;
        for (const subject of subjects) {
          const tool = await mount(subject, { into: around });
          for (const button of rootOf(tool).querySelectorAll('.primary')) {
            expect(getComputedStyle(button).backgroundColor, subject.name).to.equal(accent);
            buttons++;
          }
        }
        expect(buttons).to.be.greaterThan(1);
      });

      for (const subject of subjects) {
        it(`<${subject.name}> has no text below 4.5:1`, async () => {
          for (const value of [undefined, subject.value]) {
            const tool = await mount(subject, { into: around, value });
            await frame();
            await tool.updateComplete;
            const { faults, measured } = await contrastFaults(tool);
            expect(faults).to.deep.equal([]);
            expect(measured).to.be.greaterThan(3);
            tool.remove();
          }
        });
      }
    });
  }
});

describe('the tokens', () => {
  it('are all told in words', () => {
    for (const { name, light, dark } of look) {
      expect(wordsFor(name), `stories/theming/words.ts says nothing of ${name}`).to.be.a('string');
      expect(light && dark, `${name} has no value of its own`).to.be.ok;
    }
  });

  it('change what is seen, each of them', async () => {
    const around = await place();
    for (const subject of subjects) await mount(subject, { into: around, value: subject.value });
    await frame();
    const tools = [...around.children] as AnyTool[];
    const focusable = tools.map((tool) => rootOf(tool).querySelector<HTMLElement>('input, button'));
    focusable.find(Boolean)!.focus();
    const picture = (): string => tools.flatMap(looksOf).join('\n');
    const plain = picture();
    for (const [name, value] of Object.entries(everyTokenChanged(look.map((each) => each.name)))) {
      around.style.setProperty(name, value);
      expect(picture() === plain, `${name} changes nothing`).to.equal(false);
      around.style.removeProperty(name);
    }
    expect(picture() === plain, 'it does not go back').to.equal(true);
  });
});

function looksOf(tool: AnyTool): string[] {
  return [...tool.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
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
}
