import { expect, fixture, html } from '@open-wc/testing';
import * as z from 'zod/mini';
import type { Fault } from '../../src/core/faults/faults.js';
import { schemas } from '../../src/schemas.js';
import {
  alertOf,
  bundled,
  button,
  errorsFrom,
  eventually,
  make,
  mount,
  pathsIn,
  place,
  shown,
  titleOf,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

const FAULTY = ['broken.json', 'deep.json', 'huge.json', 'huge-chunked.json', 'html'];
const UNREACHABLE = ['status-500', 'does-not-exist.json'];

export function content(subject: Subject): void {
  const { name } = subject;
  const fallback = 'Vraag je teamcoach om de papieren versie.';

  /** Shows the tool with content that cannot be used, and checks what the person and the host get. */
  async function refused(given: Partial<AnyTool>): Promise<readonly Fault[]> {
    const into = await place();
    const errors = errorsFrom(into);
    const tool = Object.assign(make(subject, { fallback }), given);
    into.append(tool);
    await shown(tool);
    expect(errors.map(({ subject: about }) => about)).to.deep.equal(['content']);
    const { faults } = errors[0]!;
    expect(faults).not.to.be.empty;
    expect(titleOf(tool), 'other content in its place').to.equal(undefined);
    const notice = alertOf(tool)!;
    expect(notice.textContent).to.contain('Dit onderdeel kan nu niet worden getoond.');
    const folded = notice.querySelector('details')!;
    expect(folded.open).to.equal(false);
    expect(folded.querySelectorAll('li').length).to.equal(Math.min(50, faults.length));
    expect(pathsIn(notice)).to.deep.equal(
      faults
        .slice(0, 50)
        .map(({ path }) => path)
        .filter(Boolean),
    );
    for (const { problem } of faults)
      expect(notice.textContent, 'a code in place of words').not.to.contain(`: ${problem} `);
    expect(tool.querySelector('p')!.checkVisibility(), 'the fallback').to.equal(true);
    expect(tool.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);

    tool.content = bundled(name);
    await eventually(() => titleOf(tool), 'content that is right is not shown afterwards');
    expect(alertOf(tool)).to.equal(undefined);
    expect(tool.querySelector('p')!.checkVisibility()).to.equal(false);
    return faults;
  }

  for (const path of FAULTY) {
    it(`says calmly that /faulty/${path} cannot be shown`, async () => {
      const faults = await refused({ contentSrc: `/faulty/${path}` });
      expect(faults[0]!.path).to.equal(`/faulty/${path}`);
    });
  }

  for (const path of UNREACHABLE) {
    it(`offers another try after /faulty/${path}`, async () => {
      const tool = await mount(subject, { attributes: { 'content-src': `/faulty/${path}` } });
      expect(button(tool, 'Probeer opnieuw')).to.exist;
      const faults = await refused({ contentSrc: `/faulty/${path}` });
      expect(faults[0]!.problem).to.equal('http');
    });
  }

  it('shows the content when another try succeeds', async () => {
    const query = `key=${crypto.randomUUID()}&then=content/${name}/nl.json`;
    const tool = await mount(subject, {
      attributes: { 'content-src': `/faulty/flaky.json?${query}` },
    });
    expect(titleOf(tool)).to.equal(undefined);
    button(tool, 'Probeer opnieuw').click();
    await eventually(() => titleOf(tool), 'the content does not come');
    expect(alertOf(tool)).to.equal(undefined);
  });

  it('shows the content file that the page names', async () => {
    const tool = await mount(subject, {
      attributes: { 'content-src': `/content/${name}/en.json` },
    });
    expect(tool.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('en');
    const ours = await mount(subject, { attributes: { lang: 'en' } });
    expect(titleOf(tool)!.textContent).to.equal(titleOf(ours)!.textContent);
  });

  it('shows our own content again when the page takes its own away', async () => {
    const tool = await mount(subject, { attributes: { 'content-src': '/faulty/broken.json' } });
    tool.removeAttribute('content-src');
    await eventually(() => titleOf(tool), 'our own content does not come back');
    expect(alertOf(tool)).to.equal(undefined);
  });

  describe('given as an object', () => {
    const own = bundled(name);

    it('is laid out as its own language is written, in a Dutch page too', async () => {
      const root = (tool: AnyTool): HTMLElement => tool.shadowRoot!.querySelector('.root')!;
      const onTag: Record<string, string>[] = [{}, { lang: 'fa' }];
      for (const attributes of onTag) {
        const into = await fixture<HTMLElement>(html`<div lang="nl" dir="ltr"></div>`);
        const tool = await mount(subject, { into, attributes });
        tool.content = { ...own, language: 'fa' };
        await tool.updateComplete;
        expect(root(tool).lang).to.equal('fa');
        expect(getComputedStyle(root(tool)).direction).to.equal('rtl');
        tool.content = own;
        await tool.updateComplete;
        expect(getComputedStyle(root(tool)).direction).to.equal('ltr');
      }
    });

    it('is shown when it is right', async () => {
      const tool = await mount(subject);
      const before = titleOf(tool)!.textContent;
      tool.content = own;
      await eventually(() => !tool.isUpdatePending, 'it keeps updating');
      await shown(tool);
      expect(titleOf(tool)!.textContent).to.equal(before);
      expect(tool.contentId).to.equal(own['id']);
    });

    const { required = [] } = z.toJSONSchema(
      schemas[`${subject.name}.content` as 'sofa-matrix.content'],
      { io: 'input' },
    );

    const keys = Object.keys(own);
    const without = (gone: readonly string[]): Record<string, unknown> =>
      Object.fromEntries(Object.entries(own).filter(([key]) => !gone.includes(key)));

    it('goes without what it may be without', async () => {
      const tool = await mount(subject);
      tool.content = without(keys.filter((key) => !required.includes(key)));
      await shown(tool);
      expect(alertOf(tool)).to.equal(undefined);
      expect(tool.contentId).to.equal(own['id']);
    });

    it('names each field that is not there, and no other', async () => {
      const gone = keys.filter((key) => required.includes(key));
      const faults = await refused({ content: without(gone) });
      expect(faults.map(({ path, problem }) => [path, problem])).to.have.deep.members(
        gone.map((key) => [key, 'missing']),
      );
      // Half of them: what is said of one field does not hang on another.
      const half = gone.filter((_, at) => at % 2);
      const fewer = await refused({ content: without(half) });
      expect(fewer.map(({ path }) => path)).to.have.members(half);
    });

    it('names each field that is something else', async () => {
      const faults = await refused({
        content: Object.fromEntries(keys.map((key) => [key, true])),
      });
      expect(faults.map(({ path }) => path)).to.have.members(keys);
    });

    it('names every fault at once', async () => {
      const { id: _, ...rest } = own;
      const faults = await refused({ content: { ...rest, reviewed: 'gisteren', colour: 'blauw' } });
      expect(faults.map(({ path }) => path)).to.have.members(['id', 'reviewed', 'colour']);
    });

    it('names a field that we do not know', async () => {
      const faults = await refused({ content: { ...own, colour: 'blauw' } });
      expect(faults).to.deep.equal([{ path: 'colour', problem: 'unknown-key' }]);
    });

    it('refuses a field that would reach for the prototype', async () => {
      const text = JSON.stringify(own).replace('{', '{"__proto__":{"polluted":true},');
      const faults = await refused({ content: JSON.parse(text) as unknown });
      expect(faults).to.deep.equal([{ path: '__proto__', problem: 'unknown-key' }]);
      expect('polluted' in {}).to.equal(false);
    });

    it('refuses a source without a title, and names its place', async () => {
      const { sources } = own as { sources: object[] };
      const faults = await refused({ content: { ...own, sources: [...sources, { id: 'S9' }] } });
      expect(faults.map(({ path }) => path)).to.deep.equal([`sources[${sources.length}].title`]);
    });

    it('refuses content of another tool', async () => {
      const faults = await refused({ content: { ...own, tool: 'iets-anders' } });
      expect(faults.map(({ path }) => path)).to.deep.equal(['tool']);
    });

    it('refuses what is no object', async () => {
      for (const given of ['a text', 7, false, [], [[]], Symbol.iterator, () => 1])
        await refused({ content: given });
    });
  });
}
