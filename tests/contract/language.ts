import { expect, fixture, html } from '@open-wc/testing';
import {
  bundled,
  eventually,
  localesOf,
  mount,
  place,
  rootOf,
  textOf,
  textsIn,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

export function language(subject: Subject): void {
  const { name } = subject;
  let dutch: string;
  let english: string;

  const speaks = (tool: Element, lang: string): Promise<void> =>
    eventually(() => rootOf(tool)?.lang === lang, `<${name}> does not speak ${lang}`);
  const inLanguage = async (lang: string): Promise<AnyTool> => {
    const around = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    return mount(subject, { into: around });
  };

  before(async () => {
    dutch = textOf(rootOf(await inLanguage('nl')));
    const tool = await inLanguage('en');
    await speaks(tool, 'en');
    english = textOf(rootOf(tool));
  });

  for (const locale of localesOf(subject).filter((each) => each !== 'nl'))
    it(`leaves no Dutch in the tool in ${locale}`, () => noDutchIn(locale));

  async function noDutchIn(locale: string): Promise<void> {
    const ours = (tool: Element): string[] =>
      textsIn(rootOf(tool), 'bdi, textarea, cite, .root [lang]').filter((text) =>
        /\p{L}{2}/u.test(text),
      );
    const published = bundled<{ sources: { publisher?: string }[] }>(name).sources.flatMap(
      ({ publisher }) => publisher ?? [],
    );
    const around = await place();
    const [first, second] = [
      await mount(subject, { into: around, attributes: { lang: 'nl' }, value: subject.value }),
      await mount(subject, { into: around, attributes: { lang: locale }, value: subject.value }),
    ];
    await speaks(second, locale);
    const said = ours(first);
    const both = ours(second).filter(
      (text) => said.includes(text) && !published.some((each) => text.includes(each)),
    );
    expect(both).to.deep.equal([]);
  }

  it('speaks the language of the nearest lang', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="nl">
        <section lang="en-GB"><p></p></section>
      </div>`,
    );
    const tool = await mount(subject, { into: around.querySelector('p')! });
    await speaks(tool, 'en');
    expect(textOf(rootOf(tool))).to.equal(english);
    expect(rootOf(tool).dir).to.equal('ltr');
  });

  it('speaks its own lang before that of the page', async () => {
    const tool = await mount(subject, { attributes: { lang: 'en' } });
    await speaks(tool, 'en');
    expect(textOf(rootOf(tool))).to.equal(english);
  });

  it('takes the language of the page from outside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const tool = await mount(subject, { into: host.attachShadow({ mode: 'open' }) });
    await speaks(tool, 'en');
    host.lang = 'nl';
    await speaks(tool, 'nl');
    expect(textOf(rootOf(tool))).to.equal(dutch);
  });

  it('takes the language that the page declares for itself', async () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Language';
    meta.content = 'en';
    const lang = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    document.head.append(meta);
    try {
      const tool = await mount(subject);
      await speaks(tool, 'en');
    } finally {
      meta.remove();
      if (lang !== null) document.documentElement.lang = lang;
    }
  });

  it('follows when the page changes language', async () => {
    const tool = await inLanguage('nl');
    const around = tool.parentElement!;
    around.lang = 'en';
    await speaks(tool, 'en');
    expect(textOf(rootOf(tool))).to.equal(english);
    around.lang = 'nl';
    await speaks(tool, 'nl');
    expect(textOf(rootOf(tool))).to.equal(dutch);
  });

  it('stands in the right language when it changes faster than the texts come', async () => {
    const tool = await inLanguage('nl');
    const around = tool.parentElement!;
    for (const lang of ['en', 'nl', 'en', 'nl', 'en']) {
      around.lang = lang;
      await Promise.resolve();
    }
    await speaks(tool, 'en');
    expect(textOf(rootOf(tool))).to.equal(english);
  });

  it('speaks two languages on one page, each tool wholly in its own', async () => {
    const around = await place();
    const tools = await Promise.all(
      ['nl', 'en', 'nl', 'en'].map((lang) =>
        mount(subject, { into: around, attributes: { lang } }),
      ),
    );
    await speaks(tools[1]!, 'en');
    await speaks(tools[3]!, 'en');
    tools.forEach((tool) => tool.requestUpdate());
    await Promise.all(tools.map((tool) => tool.updateComplete));
    expect(tools.map((tool) => textOf(rootOf(tool)))).to.deep.equal([
      dutch,
      english,
      dutch,
      english,
    ]);
  });

  for (const lang of ['fr', 'zh-Hant-TW', 'x', '']) {
    it(`is Dutch in a page with lang="${lang}"`, async () => {
      const tool = await inLanguage(lang);
      expect(textOf(rootOf(tool))).to.equal(dutch);
      expect(rootOf(tool).lang).to.equal('nl');
      expect(rootOf(tool).dir).to.equal('ltr');
    });
  }

  it('is Dutch from left to right in an Arabic page', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
    const tool = await mount(subject, { into: around });
    expect(rootOf(tool).lang).to.equal('nl');
    expect(rootOf(tool).dir).to.equal('ltr');
    expect(getComputedStyle(rootOf(tool)).direction).to.equal('ltr');
  });

  it('mirrors with the page, and back', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="nl" dir="rtl"></div>`);
    const tool = await mount(subject, { into: around });
    expect(rootOf(tool).dir).to.equal('rtl');
    expect(getComputedStyle(rootOf(tool)).direction).to.equal('rtl');
    around.dir = 'ltr';
    await eventually(() => rootOf(tool).dir === 'ltr', 'it stays mirrored');
  });

  it('mirrors where the text of the page decides, and through shadow roots', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="nl" dir="auto">שלום</div>`);
    const host = around.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const tool = await mount(subject, { into: inner });
    expect(rootOf(tool).dir).to.equal('rtl');
    around.dir = 'LTR';
    await eventually(() => rootOf(tool).dir === 'ltr', 'it stays mirrored');
  });

  it('loses nothing when a page translator gives the page a language we do not have', async () => {
    const page = document.documentElement;
    const before = page.getAttribute('lang');
    page.lang = 'nl';
    const tool = await mount(subject, { value: subject.value });
    const held = tool.shadowRoot!.querySelector('button')!;
    held.focus();
    const [text, value] = [textOf(rootOf(tool)), tool.value];
    try {
      page.lang = 'ja';
      await eventually(() => !tool.isUpdatePending, 'it keeps updating');
      await tool.updateComplete;
      expect(tool.value).to.deep.equal(value);
      expect(textOf(rootOf(tool))).to.equal(text);
      expect(tool.shadowRoot!.activeElement).to.equal(held);
    } finally {
      if (before === null) page.removeAttribute('lang');
      else page.lang = before;
    }
  });
}
