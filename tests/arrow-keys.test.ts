import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { arrowKeys } from '../src/core/element/arrow-keys.js';
import { arrowKeysStyles } from '../src/core/element/arrow-keys.styles.js';
import { press, type } from './support/browser.js';

/** A tool with what can stand in one thing. */
class ArrowThings extends LitElement {
  static override styles = arrowKeysStyles;
  static override properties = { people: { attribute: false } };
  declare people: readonly string[];

  constructor() {
    super();
    this.people = ['Ans', 'Bas', 'Cem'];
    arrowKeys(this);
  }

  protected override render(): TemplateResult {
    const radio = (name: string, id: string): TemplateResult =>
      html`<label><input type="radio" name=${name} id=${id} />${id}</label>`;
    return html`
      <div id="down" data-arrows="down">
        <button id="one">Een</button>
        <fieldset>${radio('a', 'a1')}${radio('a', 'a2')}${radio('a', 'a3')}</fieldset>
        <button id="gone" disabled>Weg</button>
        <fieldset>${radio('b', 'b1')}${radio('b', 'b2')}</fieldset>
        <div data-own-stops><button id="own">Eigen</button></div>
        <button id="two">Twee</button>
        <textarea id="field">ab</textarea>
      </div>
      <ul id="rows" data-arrows="rows">
        ${this.people.map(
          (name) =>
            html`<li data-row>
              <button id=${name}>${name}</button><button id=${`edit-${name}`}>Bewerk</button>
            </li>`,
        )}
        <li data-row><button id="last">Alleen</button></li>
      </ul>
      <div id="along" data-arrows="along">
        <button id="left">Links</button><button id="middle">Midden</button
        ><button id="right">Rechts</button>
      </div>
    `;
  }
}
customElements.define('arrow-things', ArrowThings);

describe('what is one thing', () => {
  let tool: ArrowThings;

  beforeEach(async () => {
    tool = await fixture<ArrowThings>(html`<arrow-things></arrow-things>`);
  });

  const on = (): string => tool.shadowRoot!.activeElement?.id ?? '';
  const at = <Found extends HTMLElement = HTMLElement>(id: string): Found =>
    tool.shadowRoot!.querySelector<Found>(`[id="${id}"]`)!;
  /** Where keys lead, one after the other. */
  async function way(from: string, ...keys: string[]): Promise<string[]> {
    at(from).focus();
    const ids: string[] = [];
    for (const key of keys) {
      await press(key);
      ids.push(on());
    }
    return ids;
  }

  it('is one Tab stop; what one types in and what is opened keep their own', async () => {
    expect(await way('one', 'Tab', 'Tab', 'Tab', 'Tab')).to.deep.equal([
      'own',
      'field',
      'Ans',
      'left',
    ]);
    expect(await way('left', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')).to.deep.equal([
      'Ans',
      'field',
      'own',
      'one',
    ]);
  });

  it('goes up and down through its controls, a group of radio buttons as one, and stops at its ends', async () => {
    const keys = Array<string>(5).fill('ArrowDown');
    expect(await way('one', ...keys)).to.deep.equal(['a1', 'b1', 'two', 'two', 'two']);
    const back = Array<string>(4).fill('ArrowUp');
    expect(await way('two', ...back)).to.deep.equal(['b1', 'a1', 'one', 'one']);
    expect(await way('a1', 'End', 'Home')).to.deep.equal(['two', 'one']);
  });

  it('chooses nothing by going past, and leaves left and right to radio buttons', async () => {
    const chosen = (): string[] =>
      [...tool.shadowRoot!.querySelectorAll<HTMLInputElement>(':checked')].map(({ id }) => id);
    await way('one', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp');
    expect(chosen()).to.deep.equal([]);
    expect(await way('a1', 'ArrowRight', 'ArrowRight', 'ArrowLeft')).to.deep.equal([
      'a2',
      'a3',
      'a2',
    ]);
    expect(chosen()).to.deep.equal(['a2']);
    // Back in the group one is where the choice is, by arrows and by Tab.
    expect(await way('a2', 'ArrowDown', 'ArrowUp')).to.deep.equal(['b1', 'a2']);
    expect(await way('own', 'Shift+Tab')).to.deep.equal(['a2']);
    expect(chosen()).to.deep.equal(['a2']);
  });

  it('goes from row to row in one column, and across through all', async () => {
    expect(
      await way('Ans', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft'),
    ).to.deep.equal(['edit-Ans', 'edit-Bas', 'edit-Cem', 'last', 'Cem', 'edit-Bas']);
    expect(await way('edit-Bas', 'ArrowRight', 'End', 'ArrowRight')).to.deep.equal([
      'Cem',
      'last',
      'last',
    ]);
    expect(await way('edit-Bas', 'Home', 'ArrowLeft', 'ArrowLeft', 'ArrowUp')).to.deep.equal([
      'edit-Ans',
      'Ans',
      'Ans',
      'Ans',
    ]);
  });

  it('goes along buttons beside each other by every arrow, the other way round from right to left', async () => {
    expect(
      await way('left', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'),
    ).to.deep.equal(['middle', 'right', 'right', 'middle', 'left']);
    tool.dir = 'rtl';
    expect(await way('left', 'ArrowLeft', 'ArrowLeft', 'ArrowRight')).to.deep.equal([
      'middle',
      'right',
      'middle',
    ]);
  });

  it('has Tab come back to where one was, also once it was drawn anew', async () => {
    await way('Ans', 'ArrowDown', 'ArrowRight');
    tool.people = ['Ans', 'Bas', 'Cem', 'Dirk'];
    await tool.updateComplete;
    expect(on()).to.equal('edit-Bas');
    expect(await way('left', 'Shift+Tab')).to.deep.equal(['edit-Bas']);
  });

  it('has Tab come to what stands in the place of what has gone', async () => {
    await way('last', 'ArrowUp');
    expect(on()).to.equal('Cem');
    await way('edit-Cem', 'Tab');
    tool.people = ['Ans', 'Bas'];
    await tool.updateComplete;
    expect(await way('left', 'Shift+Tab')).to.deep.equal(['last']);
    tool.people = ['Ans'];
    await tool.updateComplete;
    expect(await way('left', 'Shift+Tab')).to.deep.equal(['last']);
  });

  it('comes to what was not there, or not to be used, before', async () => {
    at<HTMLButtonElement>('gone').disabled = false;
    tool.requestUpdate();
    await tool.updateComplete;
    expect(await way('a1', 'ArrowDown', 'ArrowDown')).to.deep.equal(['gone', 'b1']);
    expect(await way('one', 'Tab')).to.deep.equal(['own']);
  });

  it('has Tab come to the choice that an undo or a file brought', async () => {
    await way('a1', 'ArrowRight');
    expect(await way('own', 'Shift+Tab')).to.deep.equal(['a2']);
    at<HTMLInputElement>('a3').checked = true;
    tool.requestUpdate();
    await tool.updateComplete;
    expect(await way('own', 'Shift+Tab')).to.deep.equal(['a3']);
  });

  it('leaves keys to fields, to chords and to what has its own', async () => {
    expect(await way('field', 'Home', 'ArrowRight')).to.deep.equal(['field', 'field']);
    await type('x');
    expect(at<HTMLTextAreaElement>('field').value).to.equal('axb');
    expect(await way('own', 'ArrowDown')).to.deep.equal(['own']);
    expect(await way('one', 'Shift+ArrowDown', 'Control+ArrowDown')).to.deep.equal(['one', 'one']);
  });

  it('has the focus of a click or a tap as its stop', async () => {
    at('right').focus();
    expect(await way('last', 'Tab')).to.deep.equal(['right']);
  });
});

describe('the hint of which arrows go on', () => {
  const hintOf = (tool: Element, id: string): string =>
    getComputedStyle(tool.shadowRoot!.getElementById(id)!, '::before').content;

  it('is seen by who comes by key to what they go through, and by no one else', async () => {
    const tool = await fixture<ArrowThings>(html`<arrow-things></arrow-things>`);
    await press('Tab');
    const at = (id: string): HTMLElement => tool.shadowRoot!.getElementById(id)!;
    at('left').focus();
    await press('ArrowRight');
    expect(hintOf(tool, 'along')).to.contain('← →');
    expect(hintOf(tool, 'rows')).to.equal('none');
    at('Ans').focus();
    await press('ArrowDown');
    expect(hintOf(tool, 'rows')).to.contain('↑ ↓ ← →');
    expect(hintOf(tool, 'along')).to.equal('none');
    at('one').focus();
    await press('ArrowDown');
    expect(hintOf(tool, 'down')).to.contain('↑ ↓');
    for (const own of ['own', 'field']) {
      at(own).focus();
      await press('ArrowUp');
      expect(hintOf(tool, 'down'), own).to.equal('none');
    }
  });
});
