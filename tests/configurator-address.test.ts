import { expect } from '@open-wc/testing';
import {
  choose,
  codes,
  control,
  isInvalid,
  openConfigurator as open,
  stage,
} from './support/configurator.js';
import { toolIn, type Page } from './support/pages.js';
import { eventually } from './support/tools.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
/** Opens a link; the hashes come a moment later than the rest. */
async function openWhole(hash = ''): Promise<Page> {
  const page = await open('index.html', hash);
  await eventually(() => control(page, 'integrity'), 'no hashes');
  return page;
}

/** A step back; where the page made no step of its own, it would leave the tests. */
function back(page: Page): void {
  expect(page.view.history.state, 'no step to go back').to.exist;
  page.view.history.back();
}
const hashOf = ({ view }: Page): string => view.location.hash;
const notice = ({ document: page }: Page): HTMLElement => page.querySelector('.notice')!;

/** What the page itself keeps in its address: no setting of a tool has such a name. */
const OWN_NAMES = 'tool lang color-scheme place base several integrity phone'.split(' ');

/** Every control with what is chosen in it. */
const chosen = ({ document: page }: Page): string[] =>
  [
    ...page.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '.configurator :is(input, select)',
    ),
  ]
    .filter((each) => !each.closest('.stage') && each.type !== 'file')
    .map(
      (each) =>
        `${each.id}: ${each instanceof (each.ownerDocument.defaultView as unknown as typeof globalThis).HTMLInputElement && each.type === 'checkbox' ? each.checked : each.value}`,
    );

describe('the address of the configurator', () => {
  it('says nothing until something is chosen', async () => {
    const page = await open();
    expect(hashOf(page)).to.equal('');
    expect(notice(page).textContent!.trim()).to.equal('');
  });

  it('keeps all that is chosen: a link gives the same fields and the same code', async () => {
    const page = await openWhole();
    choose(page, 'tool', 'strain-check');
    choose(page, 'lang', 'en');
    control(page, 'attribute-layout').click();
    choose(page, 'attribute-contact-name', `Steunpunt "&' <b>é`);
    choose(page, 'attribute-contact-telephone', '+31 (0)30-123');
    choose(page, 'attribute-share', 'result');
    choose(page, 'attribute-carer-term', '{');
    choose(page, 'carer-term-one', 'helper');
    choose(page, 'carer-term-many', 'helpers');
    choose(page, 'scheme', 'dark');
    choose(page, '--samenspel-color-accent', 'light-dark(#123456, teal)');
    choose(page, 'base', 'https://www.steunpunt.nl/embed');
    choose(page, 'place', 'wordpress');
    control(page, 'phone').click();
    control(page, 'integrity').click();
    control(page, 'several').click();
    const other = await openWhole(hashOf(page));
    expect(notice(other).textContent!.trim()).to.equal('');
    expect(chosen(other)).to.deep.equal(chosen(page));
    expect(codes(other)).to.deep.equal(codes(page));
    expect(codes(other)[0]).to.contain('layout="list"').and.to.contain('sha384-');
    expect(stage(other).localName).to.equal('strain-check');
    const english = other.document.querySelector<HTMLAnchorElement>('.languages a')!;
    expect(english.hash, 'the other language keeps it').to.equal(hashOf(page));
  });

  for (const name of names)
    it(`keeps each setting of ${name}`, async () => {
      const page = await openWhole();
      choose(page, 'tool', name);
      const tool = await toolIn(page, `.stage > ${name}`);
      const { observedAttributes } = tool.constructor as unknown as {
        observedAttributes: string[];
      };
      for (const own of OWN_NAMES) expect(observedAttributes).not.to.include(own);
      for (const select of page.document.querySelectorAll<HTMLSelectElement>('.options select'))
        if (select.id.startsWith('attribute-')) choose(page, select.id, select.options[1]!.value);
      for (const box of page.document.querySelectorAll<HTMLInputElement>(
        '.options [type=checkbox]',
      ))
        box.click();
      const other = await openWhole(hashOf(page));
      expect(codes(other)).to.deep.equal(codes(page));
      expect(chosen(other)).to.deep.equal(chosen(page));
    });

  it('goes back and forward, a choice at a time', async () => {
    const page = await open();
    const [first] = names;
    choose(page, 'tool', 'sofa-matrix');
    choose(page, 'attribute-mode', 'work');
    back(page);
    await eventually(() => control(page, 'attribute-mode').value === '', 'it does not go back');
    expect(codes(page)[0]).to.contain('<sofa-matrix>');
    back(page);
    await eventually(() => control(page, 'tool').value === first, 'it does not go back');
    expect(stage(page).localName).to.equal(first);
    page.view.history.forward();
    await eventually(() => control(page, 'tool').value === 'sofa-matrix', 'it stays');
    page.view.history.forward();
    await eventually(() => codes(page)[0]!.includes('<sofa-matrix mode="work">'), 'it stays');
    expect(control(page, 'attribute-mode').value).to.equal('work');
  });

  it('leaves out what is wrong, which stays in its field all the same', async () => {
    const page = await open();
    choose(page, 'tool', 'strain-check');
    choose(page, 'attribute-contact-mail', 'geen-adres');
    expect(hashOf(page)).not.to.contain('geen-adres');
    choose(page, 'attribute-share', 'result');
    back(page);
    await eventually(() => control(page, 'attribute-share').value === '', 'it does not go back');
    expect(control(page, 'attribute-contact-mail').value).to.equal('geen-adres');
    expect(isInvalid(page, 'attribute-contact-mail')).to.equal(true);
  });

  for (const [what, hash, name] of [
    ['a tool that does not exist', '#tool=<img src=x onerror=alert(1)>', 'tool'],
    ['a setting that does not exist', '#tool=sofa-matrix&onclick=alert(1)', 'onclick'],
    ['a setting of another tool', '#tool=sofa-matrix&contact-name=x', 'contact-name'],
    ['a value that is not offered', '#tool=sofa-matrix&mode=alles', 'mode'],
    ['a part that is not offered', '#tool=sofa-matrix&roles=S%20Q', 'roles'],
    ['a flag with another value', '#tool=strain-check&draft=some', 'draft'],
    ['a language that the tool lacks', '#lang=xx', 'lang'],
    ['a bad telephone number', '#tool=strain-check&contact-telephone=bel', 'contact-telephone'],
    [
      'a link that is a script',
      '#tool=strain-check&contact-link=javascript:alert(1)',
      'contact-link',
    ],
    [
      'a colour that fetches',
      '#--samenspel-color-accent=url(//x.invalid)',
      '--samenspel-color-accent',
    ],
    ['a scheme that does not exist', '#color-scheme=paars', 'color-scheme'],
    ['a word that is no word', '#carer-term={"one":7}', 'carer-term'],
    ['a word with a fault in its JSON', '#carer-term={"one"', 'carer-term'],
    ['a place that does not exist', '#place=constructor', 'place'],
    ['a folder that is no address', '#base=javascript:alert(1)', 'base'],
    ['a name twice', '#tool=sofa-matrix&mode=work&mode=read-only', 'mode'],
    ['a value without end', `#tool=strain-check&contact-name=${'x'.repeat(3000)}`, 'contact-name'],
    ['a name of the language itself', '#__proto__=1', '__proto__'],
  ] as const)
    it(`with ${what} says calmly what is not used, and uses the rest`, async () => {
      const page = await open('index.html', `${hash}&share=answers`);
      expect(notice(page).textContent).to.contain('niet gebruikt');
      expect(notice(page).querySelector('li code')!.textContent).to.equal(name);
      expect(notice(page).querySelector('img, script')).to.equal(null);
      expect(codes(page)[0]).to.contain('share="answers"');
      expect(codes(page).join()).not.to.contain('alert(1)');
      expect(page.document.querySelectorAll('[aria-invalid]')).to.have.length(0);
      expect(page.errors).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
      choose(page, 'scheme', 'dark');
      expect(notice(page).textContent!.trim(), 'it has been read').to.equal('');
      expect(hashOf(page)).not.to.contain('onclick');
    });

  it('with thousands of names names ten of them', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => `x${at}=1`).join('&');
    const page = await open('index.html', `#${many}`);
    expect(notice(page).querySelectorAll('li').length).to.be.at.most(11);
    expect(page.errors).to.deep.equal([]);
  });
});
