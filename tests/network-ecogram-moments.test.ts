import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import { earlier, kitchenTable } from '../stories/support/networks.js';
import { press, viewport } from './support/browser.js';
import { choose } from './support/chosen-file.js';
import { eventually, frame } from './support/tools.js';
import { ownClipboard } from './support/clipboard.js';

const said = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const documentOf = (data: unknown, savedAt: string) => ({
  tool: 'network-ecogram',
  schemaVersion: 2,
  savedAt,
  contentId: 'samenspel-network-ecogram',
  data,
});

/** A map of a network with its lists unfolded. */
async function ecogram(): Promise<NetworkEcogram> {
  const tool = await fixture<NetworkEcogram>(html`<network-ecogram></network-ecogram>`);
  tool.value = documentOf(kitchenTable, '2026-11-19T14:20:00Z');
  await tool.updateComplete;
  tool.shadowRoot!.querySelector<HTMLElement>('.files summary')!.click();
  await eventually(() => tool.shadowRoot!.querySelector('#with-names'), 'no lists');
  return tool;
}

const button = (tool: NetworkEcogram, name: string): HTMLButtonElement =>
  [...tool.shadowRoot!.querySelectorAll('button')].find((each) => said(each) === name)!;

describe('a picture to paste', () => {
  const status = (tool: NetworkEcogram): string =>
    said(tool.shadowRoot!.querySelector('[role=status]'));
  const allow = ownClipboard();

  it('goes on the clipboard as PNG, and that is said', async () => {
    let copied: Blob | undefined;
    allow(async ([item]) => {
      copied = await (item as unknown as { items: Record<string, Promise<Blob>> }).items[
        'image/png'
      ];
    });
    const tool = await ecogram();
    button(tool, 'Kopieer als plaatje').click();
    await eventually(() => status(tool), 'nothing is said');
    expect(status(tool)).to.equal(
      'Het plaatje is gekopieerd. Plak het in een document of een bericht.',
    );
    expect(copied!.type).to.equal('image/png');
    expect(copied!.size).to.be.above(5000);
  });

  it('says what to do where a page does not allow it', async () => {
    allow(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const tool = await ecogram();
    button(tool, 'Kopieer als plaatje').click();
    await eventually(() => status(tool), 'nothing is said');
    expect(status(tool)).to.equal('Kopiëren lukt op deze pagina niet. Bewaar het als plaatje.');
  });
});

describe('two moments of a network', () => {
  async function compared(width: number): Promise<NetworkEcogram> {
    await viewport(width, 900);
    const tool = await ecogram();
    tool.shadowRoot!.querySelector<HTMLElement>('#tab-compare')!.click();
    await eventually(() => tool.shadowRoot!.querySelector('#open-earlier'), 'no other moment');
    choose(
      tool.shadowRoot!.querySelector('.compare input[type=file]')!,
      JSON.stringify(documentOf(earlier, '2026-05-11T09:00:00Z')),
    );
    await eventually(() => tool.shadowRoot!.querySelector('.two-maps'), 'no maps');
    await frame();
    return tool;
  }
  after(() => viewport(800, 600));

  const figures = (tool: NetworkEcogram): HTMLElement[] => [
    ...tool.shadowRoot!.querySelectorAll<HTMLElement>('.two-maps figure'),
  ];

  it('are two maps side by side, of then and of now, with names that can be read', async () => {
    const tool = await compared(1280);
    const [then, now] = figures(tool) as [HTMLElement, HTMLElement];
    expect(said(then.querySelector('figcaption'))).to.equal('Toen: 11 mei 2026');
    expect(said(now.querySelector('figcaption'))).to.equal('Nu');
    expect(
      Math.abs(then.getBoundingClientRect().top - now.getBoundingClientRect().top),
    ).to.be.below(2);
    expect(then.getBoundingClientRect().right).to.be.at.most(now.getBoundingClientRect().left);
    const names = (figure: HTMLElement): string[] =>
      [...figure.querySelectorAll('.names text')].map(said);
    const gone = earlier.alters.find(
      ({ name }) => !kitchenTable.alters.some((each) => each.name === name),
    )!;
    expect(names(then)).to.include(gone.name);
    expect(names(now)).not.to.include(gone.name);
    for (const svg of tool.shadowRoot!.querySelectorAll<SVGSVGElement>('.map-pane svg'))
      expect(14 * svg.getScreenCTM()!.a).to.be.at.least(12);
  });

  it('stand one below the other where there is little room, no wider than the place', async () => {
    const tool = await compared(320);
    const [then, now] = figures(tool) as [HTMLElement, HTMLElement];
    expect(then.getBoundingClientRect().bottom).to.be.at.most(now.getBoundingClientRect().top);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('can be saved as picture and list there too, and a bad file is told of once', async () => {
    const tool = await compared(1280);
    expect(button(tool, 'Bewaar als plaatje (SVG)').checkVisibility()).to.equal(true);
    choose(tool.shadowRoot!.querySelector('.compare input[type=file]')!, '{"tool":"sofa-matrix"}');
    await eventually(
      () => tool.shadowRoot!.querySelector('.compare [role=alert], .compare .notice'),
      'nothing is said of the file',
    );
    expect(tool.shadowRoot!.querySelectorAll('.files .notice')).to.have.length(0);
  });
});

describe('a name that is typed in a network of 150', () => {
  it('is in the list at once, in the picture once nobody types, and in what leaves whenever', async () => {
    const people = Array.from({ length: 150 }, (_, at) => ({
      ...kitchenTable.alters[0]!,
      id: `p${at + 2}`,
      name: `Naam ${at}`,
      firstContact: false,
    }));
    const tool = await fixture<NetworkEcogram>(html`<network-ecogram></network-ecogram>`);
    const root = tool.shadowRoot!;
    tool.value = documentOf(
      { ...kitchenTable, issued: 200, alters: people, ties: [], activities: [] },
      '2026-11-19T14:20:00Z',
    );
    await tool.updateComplete;
    root.querySelector<HTMLElement>('#edit-p9')!.click();
    await eventually(() => root.querySelector('#name-p9'), 'no form');
    const inPicture = (): string => said(root.querySelector('.map .names'));
    const label = (): string =>
      root.querySelector('.map .shape[data-id="p9"]')!.getAttribute('aria-label')!;
    const field = root.querySelector<HTMLInputElement>('#name-p9')!;
    field.value = 'Quirine';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await tool.updateComplete;
    expect(label(), 'drawn at each letter').not.to.contain('Quirine');
    expect(inPicture()).not.to.contain('Quirine');
    dispatchEvent(new Event('beforeprint'));
    await eventually(() => root.querySelector('.print .names'), 'no paper');
    expect(said(root.querySelector('.print .names'))).to.contain('Q.');
    dispatchEvent(new Event('afterprint'));
    field.value = 'Quirine B';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => inPicture().includes('Quirine B'), 'the picture does not follow');
    expect(label()).to.contain('Quirine B');
    field.value = 'Quirine C';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector<SVGElement>('.map .shape[data-id="p2"]')!.focus();
    await press('Delete');
    await tool.updateComplete;
    expect(root.querySelector('.map .shape[data-id="p2"]')).to.equal(null);
    expect(label(), 'all that waited comes with the next thing').to.contain('Quirine C');
  });
});
