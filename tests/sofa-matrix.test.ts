import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import content from '../content/sofa-matrix/nl.json' with { type: 'json' };
import '../src/generated/sofa-matrix/define.js';
import type { SofaMatrix } from '../src/tools/sofa-matrix/sofa-matrix.js';
import * as stories from '../stories/sofa-matrix.stories.js';
import { contract } from './contract/index.js';
import { accessibilityTree, canEmulate, press, type, viewport } from './support/browser.js';
import { byKeys } from './support/matrix-keys.js';
import { printPage } from './support/tools.js';

contract('sofa-matrix', stories);

/** The matrix as a person meets it: by what it says, not by how it is built. */
class Matrix {
  constructor(readonly element: SofaMatrix) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return this.root.querySelector<HTMLElement>('.screen')!.innerText;
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get detail(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('#detail');
  }
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(
      (button) => button.textContent!.replace(/\s+/g, ' ').trim() === name,
    );
    if (!found) throw new Error(`No button “${name}”`);
    return found;
  }
  /** Radio button or checkbox by the text of its label, in the group with that legend. */
  choice(name: string, legend?: string): HTMLInputElement {
    const groups = legend
      ? [...this.root.querySelectorAll('fieldset')].filter(
          (group) => group.querySelector('legend')!.textContent!.trim() === legend,
        )
      : [this.root];
    const found = groups
      .flatMap((group) => [...group.querySelectorAll('label')])
      .find((label) => label.textContent!.replace(/\s+/g, ' ').trim() === name);
    if (!found) throw new Error(`No choice “${name}” in “${legend ?? 'the tool'}”`);
    return found.querySelector('input')!;
  }
  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  headings(): string[] {
    return [...this.root.querySelectorAll('thead th .verb')].map((verb) => verb.textContent!);
  }
}

async function matrix(template = html`<sofa-matrix></sofa-matrix>`): Promise<Matrix> {
  const element = await fixture<SofaMatrix>(template, { parentNode: wide() });
  await element.updateComplete;
  return new Matrix(element);
}

const wide = (): HTMLElement => {
  const parent = document.createElement('div');
  parent.lang = 'nl';
  document.body.append(parent);
  return parent;
};

/** A measured width becomes a layout in the frame after. */
const nextFrame = (): Promise<unknown> => aTimeout(100);

const marksOf = ({ element }: Matrix) => element.value.data.marks;

/** Where each suite starts from. */
const fresh = (): void => {
  beforeEach(async () => viewport(1200, 900));
  afterEach(() => localStorage.clear());
};

describe('reading the matrix', () => {
  fresh();

  it('shows four roles across, three phases down, and 36 actions', async () => {
    const { root } = await matrix();
    expect([...root.querySelectorAll('thead th .tile')].map((tile) => tile.textContent)).to.eql([
      'S',
      'O',
      'F',
      'A',
    ]);
    expect(root.querySelectorAll('tbody th[scope=row]')).to.have.length(3);
    expect(root.querySelectorAll('.action')).to.have.length(36);
  });

  it('opens an action, with what it means and an example, and goes there', async () => {
    const tool = await matrix();
    const action = tool.button('Laat waardering merken');
    await tool.click(action);
    expect(action.getAttribute('aria-expanded')).to.equal('true');
    expect(tool.detail!.innerText).to.contain('Vraag daarna welke steun welkom is.');
    expect(tool.detail!.innerText).to.contain('Waarmee zou u het meest geholpen zijn?');
    expect(tool.focused).to.equal(tool.detail!.querySelector('.detail-title'));
  });

  it('closes it with Escape and goes back to the action', async () => {
    const tool = await matrix();
    await tool.click(tool.button('Laat waardering merken'));
    await press('Escape');
    await tool.element.updateComplete;
    expect(tool.detail).to.equal(null);
    expect(tool.focused).to.equal(tool.button('Laat waardering merken'));
  });

  it('shows one open action at a time', async () => {
    const tool = await matrix();
    await tool.click(tool.button('Laat waardering merken'));
    await tool.click(tool.button('Respecteer privacy'));
    expect(tool.root.querySelectorAll('.detail')).to.have.length(1);
    expect(tool.detail!.innerText).to.contain('Klop aan');
  });

  it('narrows to the roles and phases that the page asks for, by id or letter', async () => {
    const tool = await matrix(
      html`<sofa-matrix roles="ondersteunen, A" phases="begin"></sofa-matrix>`,
    );
    expect(tool.headings()).to.eql(['Ondersteunen', 'Afstemmen']);
    expect(tool.root.querySelectorAll('.action')).to.have.length(6);
  });

  it('says which role or phase it does not know, and shows the rest', async () => {
    const tool = await matrix(html`<sofa-matrix roles="O X" phases="later"></sofa-matrix>`);
    await tool.element.updateComplete;
    expect(tool.headings()).to.eql(['Ondersteunen']);
    expect(tool.root.querySelectorAll('tbody th')).to.have.length(3);
    const faults = tool.root.querySelector('.faults')!.textContent!;
    expect(faults).to.contain('roles').and.to.contain('‘X’');
    expect(faults).to.contain('phases').and.to.contain('‘later’');
  });

  it('has the two sets of role names of the sources', async () => {
    const partner = await matrix();
    expect(partner.text)
      .to.contain('als partner in zorg')
      .and.contain('als iemand die zelf hulp nodig kan hebben');
    const colleague = await matrix(html`<sofa-matrix role-names="collega"></sofa-matrix>`);
    expect(colleague.text).to.contain('als collega').and.contain('als naaste');
  });

  it('cannot be filled in when the page says read-only', async () => {
    const { root } = await matrix(html`<sofa-matrix mode="read-only"></sofa-matrix>`);
    expect(root.querySelectorAll('input, textarea')).to.have.length(0);
  });

  it('is a table in the accessibility tree, and tells what opens', async function () {
    if (!canEmulate) this.skip();
    const tool = await matrix();
    await tool.click(tool.button('Respecteer privacy'));
    const tree = await accessibilityTree();
    expect(tree).to.match(/columnheader "Ondersteunen als iemand die zelf hulp nodig kan hebben"/);
    expect(tree).to.match(/rowheader "Begin jullie leren elkaar kennen"/);
    expect(tree).to.match(/button "Respecteer privacy".*expanded/);
    expect(tree).to.match(/region "Respecteer privacy"/);
  });
});

describe('on a narrow screen', () => {
  fresh();

  beforeEach(async () => viewport(340, 800));

  it('shows one role at a time, chosen by its letter', async () => {
    const tool = await matrix();
    await nextFrame();
    expect(tool.root.querySelector('table.matrix')).to.equal(null);
    expect(tool.text).to.contain('als partner in zorg').and.not.contain('als expert');
    await tool.click(tool.choice('A Afstemmen', 'Kies een rol'));
    expect(tool.text).to.contain('als expert').and.not.contain('als partner in zorg');
    expect(tool.root.querySelectorAll('.action')).to.have.length(9);
  });

  it('opens the explanation right below its action', async () => {
    const tool = await matrix();
    await nextFrame();
    const action = tool.button('Spreek af wie wat doet');
    await tool.click(action);
    expect(action.parentElement!.contains(tool.detail)).to.equal(true);
  });

  it('still shows what was chosen to who looks at another role and comes back', async () => {
    const tool = await matrix(html`<sofa-matrix mode="work"></sofa-matrix>`);
    await nextFrame();
    await tool.click(tool.choice('Doen we', 'Vertel hoe de zorg hier werkt'));
    await tool.click(tool.choice('A Afstemmen', 'Kies een rol'));
    const [first] = tool.root.querySelectorAll<HTMLInputElement>('.marker input:nth-of-type(1)');
    expect(first!.checked).to.equal(false);
    await tool.click(tool.root.querySelectorAll<HTMLElement>('.marker label')[1]!);
    await tool.click(tool.choice('S Samenwerken', 'Kies een rol'));
    const again = tool.choice('Doen we', 'Vertel hoe de zorg hier werkt');
    expect(again.checked).to.equal(true);
    expect(tool.element.value.data.marks).to.have.length(2);
  });

  it('keeps what was filled in when the screen turns', async () => {
    const tool = await matrix(html`<sofa-matrix mode="work"></sofa-matrix>`);
    await nextFrame();
    await tool.click(tool.choice('Doen we', 'Spreek af wie wat doet'));
    await viewport(1200, 900);
    await nextFrame();
    expect(tool.root.querySelector('table.matrix')).to.not.equal(null);
    expect(tool.choice('Doen we', 'Spreek af wie wat doet').checked).to.equal(true);
  });
});

describe('filling in', () => {
  fresh();

  const working = html`<sofa-matrix mode="work"></sofa-matrix>`;

  it('starts from reading with one click', async () => {
    const tool = await matrix();
    await tool.click(tool.choice('Invullen', 'Lezen of invullen'));
    expect(tool.root.querySelectorAll('.matrix .marker')).to.have.length(36);
    expect(tool.text).to.contain('Waar doen jullie veel, en waar weinig?');
  });

  it('marks an action, changes it, and clears it with a second click', async () => {
    const tool = await matrix(working);
    const choose = (name: string) => tool.click(tool.choice(name, 'Respecteer privacy'));
    await choose('Doen we');
    expect(marksOf(tool)).to.eql([{ item: 'begin-f2', mark: 'do' }]);
    await choose('Willen we');
    expect(marksOf(tool)).to.eql([{ item: 'begin-f2', mark: 'want' }]);
    await choose('Willen we');
    expect(marksOf(tool)).to.eql([]);
    expect(tool.choice('Willen we', 'Respecteer privacy').checked).to.equal(false);
  });

  it('keeps at Space what an arrow chose, and clears it with Delete, which it tells', async () => {
    const tool = await matrix(working);
    tool.button('Vertel hoe de zorg hier werkt').focus();
    await press('ArrowDown');
    await press(' ');
    await press('ArrowRight');
    await press(' ');
    // What Firefox does at Space on a chosen one, done by hand where it is not done.
    const chosen = tool.focused as HTMLInputElement;
    chosen.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    chosen.click();
    await tool.element.updateComplete;
    expect(marksOf(tool)).to.eql([{ item: 'begin-s1', mark: 'want' }]);
    expect(chosen.checked).to.equal(true);
    const group = chosen.closest('fieldset')!;
    const told = (): string | undefined =>
      tool.root.getElementById(group.getAttribute('aria-describedby') ?? '-')?.textContent?.trim();
    expect(told()).to.equal('Met Delete haal je de keuze weg.');
    await press('Delete');
    await tool.element.updateComplete;
    expect(marksOf(tool)).to.eql([]);
    expect(chosen.checked).to.equal(false);
    expect(told()).to.equal(undefined);
  });

  it('clears a mark with the explicit choice in the explanation', async () => {
    const tool = await matrix(working);
    await tool.click(tool.choice('Niet hier', 'Respecteer privacy'));
    await tool.click(tool.button('Respecteer privacy'));
    await tool.click(tool.choice('Nog niets gekozen'));
    expect(marksOf(tool)).to.eql([]);
  });

  it('does all of it by keyboard alone', async () => {
    const tool = await matrix(working);
    tool.button('Vertel hoe de zorg hier werkt').focus();
    await press('ArrowDown');
    await press(' ');
    expect(marksOf(tool)).to.eql([{ item: 'begin-s1', mark: 'do' }]);
    await press('ArrowRight');
    expect(marksOf(tool)).to.eql([{ item: 'begin-s1', mark: 'want' }]);
    tool.button('Vertel hoe de zorg hier werkt').focus();
    await press('Enter');
    await tool.element.updateComplete;
    await press('Tab');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(marksOf(tool), 'nothing chosen').to.eql([]);
    await press('Escape');
    tool.button('+ Notitie: Samenwerken, Begin').focus();
    await press('Enter');
    await tool.element.updateComplete;
    await type('Maandag bespreken');
    expect(tool.element.value.data.notes).to.eql([
      { role: 'samenwerken', phase: 'begin', text: 'Maandag bespreken' },
    ]);
  });

  it('keeps the place of the cursor while a note is emptied and typed again', async () => {
    const tool = await matrix(working);
    await tool.click(tool.button('+ Notitie: Samenwerken, Begin'));
    await type('a');
    await press('Backspace');
    await tool.element.updateComplete;
    await type('b');
    expect(tool.element.value.data.notes[0]!.text).to.equal('b');
  });

  it('keeps the field of an opened note while it is emptied', async () => {
    const tool = await matrix(working);
    const notes = [{ role: 'samenwerken', phase: 'begin', text: 'x' }];
    tool.element.value = { ...tool.element.value, data: { marks: [], plans: [], notes } };
    await tool.element.updateComplete;
    tool.root.querySelector<HTMLElement>('textarea')!.focus();
    await press('End');
    await press('Backspace');
    await type('Nieuw');
    expect(tool.element.value.data.notes[0]!.text).to.equal('Nieuw');
  });

  it('is closed to filling in, however the page writes read-only', async () => {
    const { root } = await matrix(html`<sofa-matrix mode="READ-ONLY"></sofa-matrix>`);
    expect(root.querySelectorAll('input, textarea')).to.have.length(0);
  });

  it('shows a note as it was typed, markup and all', async () => {
    const tool = await matrix(working);
    tool.element.value = {
      ...tool.element.value,
      data: {
        marks: [],
        plans: [],
        notes: [{ role: 'afstemmen', phase: 'daily', text: '<img src=x onerror=alert(1)> \u202e' }],
      },
    };
    await tool.element.updateComplete;
    await tool.click(tool.choice('Lezen', 'Lezen of invullen'));
    expect(tool.text).to.contain('<img src=x onerror=alert(1)>');
    expect(tool.root.querySelector('img')).to.equal(null);
    expect(tool.root.querySelector('.note bdi')).to.not.equal(null);
  });

  it('says in words where it is full and where it is empty', async () => {
    const tool = await matrix(html`<sofa-matrix mode="work" phases="begin"></sofa-matrix>`);
    expect(tool.text).to.contain('Kies bij een paar acties');
    for (const name of [
      'Let op hoe zwaar het is',
      'Laat waardering merken',
      'Breng het netwerk in beeld',
    ])
      await tool.click(tool.choice('Doen we', name));
    await tool.click(tool.choice('Willen we', 'Respecteer privacy'));
    expect(tool.text).to.contain('4 van 12 bekeken');
    expect(tool.text).to.contain('Hier doen jullie alles wat past: Ondersteunen bij Begin.');
    expect(tool.text, 'two roles have no answer').not.to.contain('Jullie doen het meest');
    expect(tool.text).not.to.contain('Hier doen jullie nog niets');
    const begin = content.actions.filter(({ phase }) => phase === 'begin');
    for (const { title } of begin.filter(({ role }) => role === 'samenwerken'))
      await tool.click(tool.choice('Niet hier', title));
    await tool.click(tool.choice('Willen we', 'Spreek verwachtingen uit'));
    expect(tool.text).to.contain('Jullie doen het meest bij Ondersteunen.');
    expect(tool.text).to.contain('Hier doen jullie nog niets: Samenwerken bij Begin.');
    expect(tool.text).to.contain('Respecteer privacy (Faciliteren)');
  });

  it('shows the marks when reading', async () => {
    const tool = await matrix(working);
    await tool.click(tool.choice('Doen we', 'Respecteer privacy'));
    await tool.click(tool.choice('Lezen', 'Lezen of invullen'));
    expect(tool.button('Doen we: Respecteer privacy')).to.be.instanceOf(HTMLButtonElement);
  });

  it('tells the page that it is complete when every action shown has a mark', async () => {
    const tool = await matrix(
      html`<sofa-matrix mode="work" roles="S" phases="begin" share="result"></sofa-matrix>`,
    );
    const results: unknown[] = [];
    tool.element.addEventListener('samenspel-complete', (event) => results.push(event.result));
    const names = ['Vertel hoe de zorg hier werkt', 'Bekijk hoe jullie elkaar aanvullen'];
    for (const name of names) await tool.click(tool.choice('Doen we', name));
    expect(results).to.have.length(0);
    await tool.click(tool.choice('Niet hier', 'Spreek af wie wat doet'));
    expect(results).to.have.length(1);
    expect(results[0]).to.include({ total: 3, done: 2, notHere: 1, open: 0 });
  });

  it('asks before a draft that comes in late takes the place of what was just filled in', async () => {
    const key = `samenspel:sofa-matrix:${location.pathname}${location.search}:`;
    const kept = await matrix(working);
    await kept.click(kept.choice('Doen we', 'Respecteer privacy'));
    await kept.click(kept.choice('Bewaar op dit apparaat'));
    const draft = localStorage.getItem(key)!;
    kept.element.remove();
    localStorage.setItem(key, draft);

    // In one go, so that the person is faster than the draft.
    const element = document.createElement('sofa-matrix');
    element.setAttribute('mode', 'work');
    wide().append(element);
    element.renderNow();
    const tool = new Matrix(element);
    tool.choice('Willen we', 'Spreek af wie wat doet').click();
    await element.updateComplete;
    expect(marksOf(tool)).to.eql([{ item: 'begin-s3', mark: 'want' }]);
    expect(tool.root.querySelector('dialog')!.open).to.equal(true);
    await tool.click(tool.button('Ja, open'));
    expect(marksOf(tool)).to.eql([{ item: 'begin-f2', mark: 'do' }]);
  });

  it('keeps marks of actions that this content does not have, and says so', async () => {
    const tool = await matrix(working);
    const { value } = tool.element;
    const marks = [{ item: 'from-another-edition', mark: 'do' as const }];
    tool.element.value = { ...value, data: { marks, plans: [], notes: [] } };
    await tool.element.updateComplete;
    expect(tool.text).to.contain('acties die deze pagina niet laat zien');
    await tool.click(tool.choice('Doen we', 'Respecteer privacy'));
    expect(marksOf(tool)[0]).to.eql(marks[0]);
  });
});

describe('by keys', () => {
  fresh();

  const working = html`<sofa-matrix mode="work"></sofa-matrix>`;

  byKeys(async () => (await matrix(working)).element, { wide: 12, narrow: 3, controls: 7 });

  it('marks one action after the other in a cell, and the focus stays with what was marked', async () => {
    const tool = await matrix(working);
    tool.button('Vertel hoe de zorg hier werkt').focus();
    for (const key of ['ArrowDown', ' ', 'ArrowDown', 'ArrowDown', ' ', 'ArrowRight']) {
      await press(key);
      await tool.element.updateComplete;
    }
    expect(marksOf(tool)).to.eql([
      { item: 'begin-s1', mark: 'do' },
      { item: 'begin-s2', mark: 'want' },
    ]);
    const marked = tool.choice('Willen we', 'Bekijk hoe jullie elkaar aanvullen');
    expect(tool.focused).to.equal(marked);
    // On to the next cell, and back to what was marked.
    await press('Tab');
    expect(tool.focused!.closest('.cell')).to.not.equal(marked.closest('.cell'));
    await press('Shift+Tab');
    expect(tool.focused).to.equal(marked);
  });

  it('leaves a cell for what was opened from it, and for the note that is written in it', async () => {
    await viewport(340, 900);
    const tool = await matrix(working);
    await nextFrame();
    tool.button('Vertel hoe de zorg hier werkt').focus();
    await press('Enter');
    await tool.element.updateComplete;
    await press('Tab');
    expect(tool.focused!.closest('#detail .marker')).to.not.equal(null);
    await press('Tab');
    expect(tool.focused).to.equal(tool.button('Sluit'));
    await press('Escape');
    await tool.element.updateComplete;
    expect(tool.focused).to.equal(tool.button('Vertel hoe de zorg hier werkt'));
    await press('End');
    expect(tool.focused).to.equal(tool.button('+ Notitie: Samenwerken, Begin'));
    await press('Enter');
    await tool.element.updateComplete;
    await type('ab');
    await press('Home');
    await type('x');
    expect(tool.element.value.data.notes[0]!.text).to.equal('xab');
    await press('Shift+Tab');
    expect(tool.focused!.closest('.cell')).to.equal(tool.root.querySelector('.cell'));
  });
});

describe('on paper', () => {
  fresh();

  const print = async (template = html`<sofa-matrix></sofa-matrix>`) => {
    const tool = await matrix(template);
    return {
      tool,
      paper: async () => {
        const text = (await printPage(tool.element)).textContent!.replace(/\s+/g, ' ');
        window.dispatchEvent(new Event('afterprint'));
        return text;
      },
    };
  };

  it('has every explanation when nothing was filled in', async () => {
    const { paper } = await print();
    expect(await paper())
      .to.contain('Vraag daarna welke steun welkom is.')
      .and.contain('Team:');
  });

  it('has the marks, notes, legend and what stands out when something was', async () => {
    const { tool, paper } = await print(html`<sofa-matrix mode="work"></sofa-matrix>`);
    await tool.click(tool.choice('Willen we', 'Respecteer privacy'));
    await tool.click(tool.button('+ Notitie: Samenwerken, Begin'));
    await type('Vraag Ans');
    const text = await paper();
    expect(text).to.contain('Willen we: Respecteer privacy').and.contain('Vraag Ans');
    expect(text).to.contain('Nog niets gekozen').and.contain('Dit willen jullie gaan doen');
    expect(text).to.not.contain('Klop aan');
  });
});
