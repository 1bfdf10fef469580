import { expect } from '@open-wc/testing';
import type { Term } from '../../src/core/content/content.schema.js';
import { TERM_KINDS, type TermKind, type Word } from '../../src/core/content/term-names.js';
import {
  bundled,
  anyOf,
  errorsFrom,
  localesOf,
  eventually,
  mount,
  make,
  printPage,
  place,
  rootOf,
  shown,
  showStory,
  storiesHere,
  textOf,
  titleOf,
} from '../support/tools.js';
import type { AnyTool, Story, Subject } from '../support/tools.js';

type Args = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{[^{}]*\}/;
/** A word in any form that it lists itself: not with an article, which other words have too. */
const asWord = (word: Word): RegExp => {
  const { id: _, for: __, article: ___, ...forms } = word;
  return anyOf(Object.values(forms));
};
/** What a word is called in the name of a test. */
const nameOf = ({ id, one = id }: Term): string => one;

export function terms(subject: Subject): void {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  /** What the tool says on screen and on paper. */
  async function said(tool: AnyTool): Promise<string> {
    await shown(tool);
    await printPage(tool);
    return textOf(rootOf(tool));
  }

  /** What a story shows that has no content of its own. */
  async function saidIn(
    { args = {}, ...story }: Story,
    { lang, ...chosen }: Args,
  ): Promise<string> {
    if ('content' in args) return '';
    const into = await place();
    into.lang = lang!;
    return textOf(
      rootOf(await showStory(subject, { ...story, args: { ...args, ...chosen } }, into)),
    );
  }

  /** Whether the content leaves a word open, as `{carer.the}`. */
  const hasPlaceFor = (kind: TermKind, locale: string): boolean =>
    new RegExp(`\\{${kind}\\.`, 'i').test(JSON.stringify(bundled(subject.name, locale)));

  for (const locale of localesOf(subject)) {
    const words = bundled<{ terms: Term[] }>('common/terms', locale).terms;
    for (const kind of TERM_KINDS) {
      const [usual, ...others] = words.filter((term) => term.for === kind) as [Term, ...Term[]];

      it(`fills in every place for the usual ${kind} in ${locale}`, async () => {
        const tool = await mount(subject, { attributes: { lang: locale }, value: subject.value });
        const text = await said(tool);
        expect(text).not.to.match(PLACEHOLDER);
        tool.setAttribute(`${kind}-term`, usual.id);
        await tool.updateComplete;
        expect(textOf(rootOf(tool))).to.equal(text);
      });

      if (!hasPlaceFor(kind, locale)) {
        it(`has no place for a ${kind} in ${locale}, so says the same whatever the word`, async () => {
          const saidWith = async (attributes: Args): Promise<string> =>
            said(
              await mount(subject, {
                attributes: { lang: locale, ...attributes },
                value: subject.value,
              }),
            );
          const text = await saidWith({});
          expect(text).not.to.match(asWord(usual));
          for (const { id } of others)
            expect(await saidWith({ [`${kind}-term`]: id }), id).to.equal(text);
        });
        continue;
      }

      for (const other of others) {
        it(`says “${nameOf(other)}” and never “${nameOf(usual)}” with ${kind}-term="${other.id}" in ${locale}`, async () => {
          // Some places are only there while nothing is filled in, some only then.
          const attributes = { lang: locale, [`${kind}-term`]: other.id };
          const empty = await said(await mount(subject, { attributes }));
          const filled = await said(await mount(subject, { attributes, value: subject.value }));
          let text = `${empty} ${filled}`;
          expect(text).not.to.match(PLACEHOLDER);
          expect(text).not.to.match(asWord(usual));
          // Some are further on, such as in a later step: a story shows them.
          for (const [, story] of subject.stories)
            if (!asWord(other).test(text)) text += await saidIn(story, attributes);
          expect(text).to.match(asWord(other));
        });
      }
    }
  }

  const chosen = { 'carer-term': 'naaste', 'client-term': 'bewoner', 'plan-term': 'zorgdossier' };
  /** The words that hold where a page chooses none. */
  const usualIn = (locale: string): Term[] => {
    const all = bundled<{ terms: Term[] }>('common/terms', locale).terms;
    return TERM_KINDS.flatMap((kind) => all.find((term) => term.for === kind) ?? []);
  };
  for (const [name, story] of storiesHere(subject)) {
    it(`says the chosen words in “${name}”`, async () => {
      // A word of the story's own goes before.
      const tool = await showStory(subject, story, await place(), { ...chosen, ...story.args });
      // The roles have names of their own in the model; one set calls a role “cliënt”.
      const text = textOf(rootOf(tool), 'bdi, textarea, cite, .faults, .role-name');
      expect(text).not.to.match(PLACEHOLDER);
      // What the page’s own content says is its own.
      const words = 'content' in story.args! ? [] : usualIn(rootOf(tool).lang);
      for (const word of words)
        if (!(`${word.for}-term` in story.args!)) expect(text).not.to.match(asWord(word));
    });
  }

  it('says a word of the page’s own', async () => {
    const own = { article: 'het', one: 'gezinslid', many: 'gezinsleden' };
    const tool = await mount(subject, {
      attributes: { 'carer-term': JSON.stringify(own) },
      value: subject.value,
    });
    const text = await said(tool);
    expect(text).to.match(asWord(own));
    expect(text).not.to.match(asWord({ one: 'mantelzorger', many: 'mantelzorgers' }));
    expect(text).not.to.match(/\bde gezinslid\b/i);
    tool.carerTerm = { article: 'de', one: 'helper', many: 'helpers' };
    await tool.updateComplete;
    expect(textOf(rootOf(tool))).to.match(/\bhelpers?\b/i);
  });

  const wrong = {
    oom: 'carer-term',
    '{"article":"de","one":"helper"}': 'carer-term: many',
    '{"article":"den","one":"helper","many":"helpers"}': 'carer-term: article',
    '{"article":': 'carer-term',
    '{"article":"de","one":"helper","many":"helpers","colour":"blauw"}': 'carer-term: colour',
  };
  for (const [given, path] of Object.entries(wrong)) {
    it(`says what is wrong with carer-term='${given}', and works on`, async () => {
      const into = await place();
      const errors = errorsFrom(into);
      const tool = make(subject, { attributes: { 'carer-term': given } });
      into.append(tool);
      await shown(tool);
      await eventually(() => tool.shadowRoot!.querySelector('.notice'), 'it says nothing');
      expect(errors.map((event) => event.subject)).to.deep.equal(['setting']);
      expect(errors[0]!.faults.map((fault) => fault.path)).to.deep.equal([path]);
      expect(tool.shadowRoot!.querySelector('.notice code')!.textContent).to.equal(path);
      expect(titleOf(tool)).to.exist;
      const text = textOf(rootOf(tool), 'bdi, textarea, cite, .notice');
      expect(text).to.contain('mantelzorger').and.not.to.match(PLACEHOLDER);
      tool.removeAttribute('carer-term');
      await tool.updateComplete;
      expect(tool.shadowRoot!.querySelector('.notice')).to.equal(null);
    });
  }
}
