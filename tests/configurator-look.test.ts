import { expect } from '@open-wc/testing';
import { canEmulate, emulate, press } from './support/browser.js';
import {
  choose,
  codes,
  control,
  described,
  isInvalid,
  openConfigurator as open,
  stage,
} from './support/configurator.js';
import { toolIn } from './support/pages.js';

const ACCENT = '--samenspel-color-accent';
const TEXT = '--samenspel-color-text';
const GROUND = '--samenspel-color-background';

describe('the contrast of a colour in the configurator', () => {
  it('is told in words, in light and in dark', async () => {
    const page = await open();
    // #767676 is 4.54:1 on white, 4.62 on black.
    choose(page, GROUND, 'light-dark(white, black)');
    choose(page, TEXT, '#767676');
    expect(described(page, TEXT)).to.match(/‘Achtergrond’: licht 4,5:1, donker 4,6:1\. Genoeg/);
    choose(page, TEXT, '#999');
    expect(described(page, TEXT)).to.match(
      /‘Achtergrond’: licht 2,8:1, donker 7,3:1\. Te weinig in het licht; nodig is 4,5:1/,
    );
    expect(isInvalid(page, TEXT), 'a warning is no fault').to.equal(false);
    expect(described(page, GROUND)).to.match(/‘Tekst’.*Te weinig/);
  });

  it('asks less of what is no text', async () => {
    const page = await open();
    choose(page, GROUND, 'white');
    choose(page, ACCENT, '#888');
    expect(described(page, ACCENT)).to.match(/‘Achtergrond’:[^.]*3,5:1[^.]*\. Genoeg/);
    choose(page, ACCENT, '#999');
    expect(described(page, ACCENT)).to.match(/‘Achtergrond’:.*Te weinig.*3:1/);
    // Light text on it, by default.
    expect(described(page, ACCENT)).to.match(/‘Tekst op knoppen’:.*Te weinig.*4,5:1/);
  });

  it('of a letter’s colour is with the letter that stands on it', async () => {
    const page = await open();
    choose(page, '--samenspel-color-s', '#9cc4f5');
    expect(described(page, '--samenspel-color-s')).to.match(
      /‘De letter zelf’: licht 1,8:1, donker 10:1\. Te weinig in het licht/,
    );
  });

  it('is of the scheme that is chosen alone', async () => {
    const page = await open();
    choose(page, TEXT, '#111');
    expect(described(page, TEXT)).to.contain('donker 1,1:1');
    choose(page, 'scheme', 'light');
    expect(described(page, TEXT)).not.to.contain('donker');
    expect(described(page, TEXT)).to.contain('Genoeg');
  });

  it('is not guessed where the colour comes from the site', async () => {
    const page = await open();
    choose(page, TEXT, 'var(--merk)');
    expect(described(page, TEXT)).to.contain('niet te meten');
    choose(page, TEXT, 'rgb(0 0 0 / 50%)');
    expect(described(page, TEXT)).to.contain(':1');
    // What shines through is not known here.
    choose(page, GROUND, 'rgb(0 0 0 / 50%)');
    expect(described(page, GROUND)).to.contain('niet te meten');
  });

  it('is measured with forced colours as without', async function () {
    if (!canEmulate) this.skip();
    await emulate({ forcedColors: 'active' });
    try {
      const page = await open();
      choose(page, GROUND, 'white');
      choose(page, TEXT, '#767676');
      expect(described(page, TEXT)).to.contain('licht 4,5:1');
    } finally {
      await emulate({});
    }
  });

  it('is told in English on an English page', async () => {
    const page = await open('en.html');
    choose(page, GROUND, 'white');
    choose(page, TEXT, '#999');
    expect(described(page, TEXT)).to.match(/Background.*light 2\.8:1.*4\.5:1/);
  });
});

describe('the picker of a colour', () => {
  const picker = `${ACCENT}-picker`;

  it('keeps in step with the text', async () => {
    const page = await open();
    expect(control(page, picker).type).to.equal('color');
    expect(control(page, picker).value, 'ours').to.equal('#0b5563');
    choose(page, picker, '#123456');
    expect(control(page, ACCENT).value).to.equal('#123456');
    expect(codes(page)[1]).to.contain(`${ACCENT}: #123456;`);
    choose(page, ACCENT, 'rgb(255 0 0)');
    expect(control(page, picker).value).to.equal('#ff0000');
    choose(page, ACCENT, 'oklch(0% 0 0)');
    expect(control(page, picker).value).to.equal('#000000');
    choose(page, ACCENT, 'geen kleur');
    expect(control(page, ACCENT).value).to.equal('geen kleur');
    choose(page, ACCENT, '');
    expect(control(page, picker).value).to.equal('#0b5563');
  });

  it('has a name, and comes next for who uses a keyboard', async () => {
    const page = await open();
    page.document.querySelector('details')!.open = true;
    control(page, ACCENT).focus();
    await press('Tab');
    expect(page.document.activeElement!.id).to.equal(picker);
    expect(control(page, picker).getAttribute('aria-label')).to.equal('Kies een kleur: Knoppen');
  });

  for (const colour of [
    'teal',
    'color-mix(in srgb, red 20%, white)',
    'var(--merk)',
    'var(--merk, rgb(1 2 3))',
    'light-dark(#123, #eee)',
    'oklch(from #123 l c h)',
  ])
    it(`leaves room for ${colour}`, async () => {
      const page = await open();
      choose(page, ACCENT, colour);
      expect(isInvalid(page, ACCENT)).to.equal(false);
      expect(codes(page)[1]).to.contain(`${ACCENT}: ${colour};`);
    });

  for (const colour of [
    'url(https://elders.invalid)',
    'var(--x, url(//elders.invalid))',
    'var(--x); } body { color: red',
    'var(--x, "</style><script>")',
    'red; background: blue',
    '#12',
  ])
    it(`does not take ${colour}`, async () => {
      const page = await open();
      choose(page, ACCENT, colour);
      expect(isInvalid(page, ACCENT)).to.equal(true);
      expect(codes(page)).to.have.length(1);
    });
});

describe('the preview', () => {
  it('is as wide as a telephone when asked, and scrolls inside itself', async () => {
    const page = await open();
    choose(page, 'tool', 'sofa-matrix');
    const tool = await toolIn(page, '.stage > sofa-matrix');
    const box = page.document.querySelector<HTMLElement>('.stage')!;
    const wide = tool.getBoundingClientRect().width;
    expect(wide).to.be.greaterThan(500);
    control(page, 'phone').click();
    const { paddingInlineStart, paddingInlineEnd } = page.view.getComputedStyle(box);
    const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
    expect(tool.getBoundingClientRect().width + padding).to.be.closeTo(375, 1);
    expect(box.scrollHeight).to.be.greaterThan(box.clientHeight);
    expect(box.scrollWidth).to.equal(box.clientWidth);
    box.focus();
    expect(page.document.activeElement, 'a keyboard can scroll it').to.equal(box);
    expect(page.document.getElementById(box.getAttribute('aria-labelledby')!)).to.exist;
    control(page, 'phone').click();
    expect(stage(page).getBoundingClientRect().width).to.equal(wide);
  });

  it('of a telephone fits in one', async () => {
    const page = await open();
    (page.view.frameElement as HTMLElement).style.width = '320px';
    control(page, 'phone').click();
    const { documentElement } = page.document;
    expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
  });
});
