import { expect } from '@open-wc/testing';
import { engine } from './support/browser.js';
import { addScript, blankPage, newIn, toolIn, type Page } from './support/pages.js';
import { eventually, rootOf, titleOf } from './support/tools.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const [one = '', other = ''] = names;
const embed = '/dist/embed';

/** A page without tools. */
async function emptyPage(): Promise<Page> {
  const page = await blankPage();
  page.document.body.replaceChildren();
  return page;
}

const put = (page: Page, tag: string, into: ParentNode = page.document.body): HTMLElement => {
  const element = page.document.createElement(tag);
  into.append(element);
  return element;
};

const shows = (element: Element): Promise<void> =>
  eventually(() => titleOf(element), `<${element.localName}> shows nothing`);

/** Files of tools that it fetched, by name. */
const fetched = (page: Page): string[] =>
  page
    .requests()
    .map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.js(\?.*)?$/, ''))
    .filter((name) => names.includes(name));

/** Time for whatever should not happen. */
const quietly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

let keys = 0;
const goneFolder = (): string => `/copies/gone-${Date.now()}-${keys++}`;

describe('samenspel.js', () => {
  it('fetches the tools that stand on the page, and no other', async () => {
    const page = await emptyPage();
    const tool = put(page, one);
    await addScript(page, `${embed}/samenspel.js`);
    await shows(tool);
    put(page, one);
    put(page, 'x-tool');
    put(page, `${one}-x`);
    await quietly();
    expect(fetched(page)).to.deep.equal([one]);
    expect(page.errors).to.deep.equal([]);
  });

  it('fetches nothing for a page without a tool', async () => {
    const page = await emptyPage();
    const before = page.requests();
    await addScript(page, `${embed}/samenspel.js`);
    await quietly();
    expect(newIn(page, before)).to.deep.equal([`${embed}/samenspel.js`]);
  });

  for (const name of names) {
    it(`finds <${name}> when it comes later, deep in what the page adds`, async () => {
      const page = await emptyPage();
      await addScript(page, `${embed}/samenspel.js`);
      const part = page.document.createElement('section');
      part.innerHTML = `<div><p>Kijk:</p><${name}>Even geduld.</${name}></div>`;
      page.document.body.append(part);
      await shows(part.querySelector(name)!);
      expect(fetched(page)).to.deep.equal([name]);
    });
  }

  it('finds a tool in an open shadow root that is there, and one that is put there later', async () => {
    const page = await emptyPage();
    const root = put(page, 'div').attachShadow({ mode: 'open' });
    const first = put(page, one, root);
    await addScript(page, `${embed}/samenspel.js`);
    await shows(first);
    const second = put(page, other, root);
    await shows(second);
    expect(page.errors).to.deep.equal([]);
  });

  it('finds a tool in an element of the page that is defined later', async () => {
    const page = await emptyPage();
    const outer = put(page, 'div').attachShadow({ mode: 'open' });
    const card = put(page, 'page-card', outer);
    await addScript(page, `${embed}/samenspel.js`);
    await quietly();
    const { HTMLElement } = page.view;
    page.view.customElements.define(
      'page-card',
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({ mode: 'open' }).innerHTML = `<${one}></${one}>`;
        }
      },
    );
    await shows(card.shadowRoot!.querySelector(one)!);
  });

  it('fetches a tool once when the page has it twice, also from two folders', async () => {
    const page = await emptyPage();
    names.forEach((name) => put(page, name));
    const files = [
      `${embed}/samenspel.js`,
      `${embed}/samenspel.js`,
      `${embed}/samenspel.js?v=2`,
      '/copies/next/samenspel.js',
    ];
    await Promise.all(files.map((file) => addScript(page, file)));
    for (const name of names) await toolIn(page, name);
    names.forEach((name) => put(page, name));
    await quietly();
    expect(fetched(page).sort()).to.deep.equal([...names].sort());
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves a tool alone that the page registers itself', async () => {
    const page = await emptyPage();
    await addScript(page, `${embed}/${one}.js`);
    await addScript(page, `${embed}/samenspel.js?again`);
    await shows(put(page, one));
    expect(fetched(page)).to.deep.equal([one]);
  });

  it('leaves what stands in an element when its file is not there, says so once, and tries again with the next', async () => {
    const page = await emptyPage();
    const folder = goneFolder();
    const tool = put(page, one);
    tool.append('De papieren versie ligt klaar.');
    await addScript(page, `${folder}/samenspel.js`);
    await eventually(() => page.errors.length, 'it says nothing');
    expect(page.errors[0]).to.contain(`/${one}.js could not be loaded`);
    expect(tool.innerText).to.equal('De papieren versie ligt klaar.');
    expect(tool.checkVisibility()).to.equal(true);
    // Another engine may keep to what it found the first time.
    if (engine !== 'chromium') return;
    put(page, one);
    await eventually(() => fetched(page).length === 2, 'it does not try again');
    await quietly();
    expect(page.errors, 'it says it again').to.have.length(1);

    await fetch(`${folder}/back`);
    put(page, one);
    await shows(tool);
    expect(page.errors).to.have.length(1);
  });

  it('takes the file of another copy when its own is not there', async () => {
    const page = await emptyPage();
    const tool = put(page, one);
    await addScript(page, `${goneFolder()}/samenspel.js`);
    await addScript(page, `${embed}/samenspel.js`);
    await shows(tool);
  });
});

describe('two versions on one page', () => {
  const folders = [embed, '/copies/next'];

  it('work beside each other for different tools', async () => {
    const page = await blankPage();
    for (const [at, name] of names.entries())
      await addScript(page, `${folders[at % 2]}/${name}.js`);
    for (const name of names) await toolIn(page, name);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a place for a tool, where an editor takes its tag out', () => {
  const placeIn = (page: Page, html: string): HTMLElement => {
    page.document.body.insertAdjacentHTML('beforeend', html);
    return page.document.body.lastElementChild as HTMLElement;
  };
  const matrix = '<div data-samenspel="sofa-matrix" data-carer-term="naaste"';

  it('gets the tool, with its attributes, in the language of the place', async () => {
    const page = await emptyPage();
    const place = placeIn(page, `${matrix} lang="en" data-mode="work"><p>Even geduld.</p></div>`);
    expect(place.innerText).to.equal('Even geduld.');
    await addScript(page, `${embed}/samenspel.js`);
    const tool = await toolIn(page, 'sofa-matrix');
    await shows(tool);
    expect(tool.parentElement === place).to.equal(true);
    expect(Object.fromEntries([...tool.attributes].map(({ name, value }) => [name, value]))).to.eql(
      {
        'carer-term': 'naaste',
        mode: 'work',
      },
    );
    expect(tool.querySelector('p')!.checkVisibility(), 'what waits').to.equal(false);
    expect(titleOf(tool)!.textContent).to.contain('SOFA');
    expect(rootOf(tool).lang).to.equal('en');
    expect(page.errors).to.deep.equal([]);
  });

  it('is filled once, also when it comes later, and when it is moved', async () => {
    const page = await emptyPage();
    await addScript(page, `${embed}/samenspel.js`);
    const place = placeIn(page, `${matrix}></div>`);
    await shows(await toolIn(page, 'sofa-matrix'));
    const round = page.document.createElement('section');
    page.document.body.append(round);
    round.append(place);
    await quietly();
    expect(page.document.querySelectorAll('sofa-matrix')).to.have.length(1);
  });

  it('is filled once, also by two copies of the loader', async () => {
    const page = await emptyPage();
    placeIn(page, `${matrix}></div>`);
    for (const folder of [embed, '/copies/next']) await addScript(page, `${folder}/samenspel.js`);
    await shows(await toolIn(page, 'sofa-matrix'));
    await quietly();
    expect(page.document.querySelectorAll('sofa-matrix')).to.have.length(1);
  });

  it('takes nothing that is no attribute of the tool: a text makes no script', async () => {
    const page = await emptyPage();
    placeIn(
      page,
      `${matrix} data-onclick="alert(1)" data-style="color: red" data-id="x" data-x="1"></div>`,
    );
    await addScript(page, `${embed}/samenspel.js`);
    const tool = await toolIn(page, 'sofa-matrix');
    expect(tool.getAttributeNames()).to.deep.equal(['carer-term']);
  });

  it('says which tools there are, for one that is none of them', async () => {
    const page = await emptyPage();
    const place = placeIn(page, '<div data-samenspel="script">Even geduld.</div>');
    await addScript(page, `${embed}/samenspel.js`);
    await eventually(() => page.errors.length, 'it says nothing');
    expect(page.errors[0]).to.contain('data-samenspel="script"').and.to.contain('sofa-matrix');
    expect(place.innerHTML).to.equal('Even geduld.');
  });
});
