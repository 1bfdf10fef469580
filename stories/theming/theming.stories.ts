import type { Meta, StoryObj } from '@storybook/web-components-vite';
import catalogue from 'virtual:catalogue';
import look from 'virtual:look';
import '../../src/define.js';
import { everyTokenChanged } from './changed.js';

interface ToolStories {
  readonly default?: { readonly parameters?: { readonly contract?: Record<string, unknown> } };
}

/** What each tool's own stories fill it in with. */
const toolStories = (
  import.meta as unknown as {
    glob(pattern: string, options: { eager: true }): Record<string, ToolStories>;
  }
).glob('../*.stories.ts', { eager: true });

/** Every tool that there is, filled in as its own stories do, with these custom properties. */
function everyTool(tokens: Readonly<Record<string, string>> = {}): HTMLElement {
  const all = document.createElement('div');
  for (const [name, value] of Object.entries(tokens)) all.style.setProperty(name, value);
  for (const { tag } of catalogue.tools) {
    const given = toolStories[`../${tag}.stories.ts`]?.default?.parameters?.contract ?? {};
    const tool = document.createElement(tag);
    // Several on one page would share a draft.
    tool.id = `huisstijl-${tag}`;
    for (const [name, value] of Object.entries(given))
      if (name === 'value') (tool as HTMLElement & { value: unknown }).value = value;
      else tool.setAttribute(name, String(value));
    const part = document.createElement('section');
    part.style.marginBlockEnd = '2rem';
    part.append(tool);
    all.append(part);
  }
  return all;
}

const meta: Meta = { title: 'Huisstijl/Alle onderdelen', tags: ['!autodocs'] };
export default meta;

export const EveryToken: StoryObj = {
  name: 'Elke token anders',
  render: () => everyTool(everyTokenChanged(look.tokens.map(({ name }) => name))),
  // Colours chosen to be told apart, not to be read at 7:1.
  parameters: { a11y: { config: { rules: [{ id: 'color-contrast-enhanced', enabled: false }] } } },
};

export const Ours: StoryObj = { name: 'Onze eigen kleuren', render: () => everyTool() };

export const Dark: StoryObj = {
  name: 'Donker',
  globals: { theme: 'dark' },
  render: () => everyTool(),
};

export const Utrecht: StoryObj = {
  name: 'Gemeente Utrecht',
  globals: { theme: 'utrecht' },
  render: () => everyTool(),
};

export const DenHaag: StoryObj = {
  name: 'Gemeente Den Haag',
  globals: { theme: 'denhaag' },
  render: () => everyTool(),
};
