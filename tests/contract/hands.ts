import { expect } from '@open-wc/testing';
import {
  canEmulate,
  doubleClick,
  doubleTap,
  holdDown,
  press,
  TooSlow,
  type,
} from '../support/browser.js';
import { frame, mount, place } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

/** What leaves the page, or a browser asks about. */
const OUTWARDS = /^(Bewaar als|Bewaar op|Open een|Afdrukken|Zet in|Kopieer)/;
/** Enough for each kind of button that a tool begins with. */
const MOST = 8;

const shown = (element: Element): boolean =>
  element.checkVisibility() && !element.matches(':disabled');

export function hands(subject: Subject): void {
  const buttons = (tool: AnyTool): HTMLButtonElement[] =>
    [...tool.shadowRoot!.querySelectorAll('button')].filter(
      (each) =>
        shown(each) && !each.matches('[data-again]') && !OUTWARDS.test(each.innerText.trim()),
    );
  /** What a person has before them after doing something to a button. */
  async function after(
    at: number,
    act: (button: HTMLButtonElement) => Promise<void>,
    tries = 20,
  ): Promise<unknown> {
    sessionStorage.clear();
    const tool = await mount(subject, { value: subject.value });
    const button = buttons(tool)[at]!;
    button.scrollIntoView({ block: 'center' });
    // A tap goes by where the browser has scrolled to.
    await frame();
    await frame();
    try {
      await act(button);
    } catch (error) {
      tool.parentElement!.remove();
      if (error instanceof TooSlow && tries > 0) return after(at, act, tries - 1);
      throw error;
    }
    await tool.updateComplete;
    await frame();
    await tool.updateComplete;
    const { data } = tool.value;
    const text = tool.shadowRoot!.querySelector<HTMLElement>('.screen')!.innerText;
    tool.parentElement!.remove();
    return { data, text };
  }

  it('takes one step at a double click, at a double tap, and at Enter held down', async function () {
    if (!canEmulate) this.skip();
    const tool = await mount(subject, { value: subject.value });
    const names = buttons(tool)
      .slice(0, MOST)
      .map(({ innerText }) => innerText);
    tool.parentElement!.remove();
    for (const [at, name] of names.entries()) {
      const once = await after(at, async (button) => button.click());
      for (const twice of [doubleClick, doubleTap])
        expect(await after(at, twice), `${twice.name}: ${name}`).to.deep.equal(once);
      const held = await after(at, async (button) => {
        button.focus();
        await holdDown('Enter');
      });
      expect(held, `Enter held down: ${name}`).to.deep.equal(once);
    }
  });

  it('keeps what is typed, and the keys of its controls, from the page round it', async () => {
    const around = await place();
    const heard: string[] = [];
    for (const what of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
      around.addEventListener(what, (event) => {
        const { key } = event as KeyboardEvent;
        if (!['Tab', 'Escape', 'F2', 'Shift'].includes(key)) heard.push(`${what} ${key ?? ''}`);
      });
    const fields = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';
    for (const kind of ['button', 'summary', '[type=radio]', 'select', fields]) {
      // Anew each time: a key may have opened a dialog over the rest.
      around.replaceChildren();
      const tool = await mount(subject, { into: around, value: subject.value });
      const control = [...tool.shadowRoot!.querySelectorAll<HTMLElement>(kind)].find(
        (each) => shown(each) && !OUTWARDS.test(each.innerText.trim()),
      );
      if (!control) continue;
      control.focus();
      if (kind === fields) await type('ab ?');
      for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Enter']) await press(key);
      expect(heard, kind).to.deep.equal([]);
    }
  });

  it('leaves the caret where one types, also two spaces', async () => {
    const tool = await mount(subject, { value: subject.value });
    const texts = [
      ...tool.shadowRoot!.querySelectorAll<HTMLInputElement>('textarea, input:not([type])'),
    ].filter(shown);
    for (const field of texts.slice(0, MOST)) {
      field.focus();
      if (field.value.length < 2) await type('ab');
      field.setSelectionRange(1, 1);
      await type('  c');
      await tool.updateComplete;
      expect(field.value.slice(1, 4), field.id).to.equal('  c');
      expect(field.selectionStart, field.id).to.equal(4);
    }
  });

  it('leaves the page its own keys', async () => {
    const around = await place();
    const heard: string[] = [];
    around.addEventListener('keydown', ({ key }) => heard.push(key));
    const tool = await mount(subject, { into: around });
    [...tool.shadowRoot!.querySelectorAll<HTMLElement>('button, input')].find(shown)!.focus();
    await press('Escape');
    await press('F2');
    await press('Tab');
    expect(heard).to.deep.equal(['Escape', 'F2', 'Tab']);
  });
}
