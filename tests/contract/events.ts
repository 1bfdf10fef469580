import { expect } from '@open-wc/testing';
import type { SamenspelChangeEvent } from '../../src/core/element/events.js';
import { mount, openFile, place, rootOf, textOf, wipe } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

export function events(subject: Subject): void {
  /** A tool two shadow roots deep, and what of its events arrives outside. */
  async function listen(
    type: string,
    share?: string,
  ): Promise<{ tool: AnyTool; heard: SamenspelChangeEvent[]; outside: HTMLElement }> {
    const outside = await place();
    const heard: SamenspelChangeEvent[] = [];
    outside.addEventListener(type, (event) => heard.push(event as SamenspelChangeEvent));
    const inner = outside.appendChild(document.createElement('div'));
    const tool = await mount(subject, {
      into: inner.attachShadow({ mode: 'open' }),
      attributes: share ? { share } : {},
    });
    return { tool, heard, outside };
  }

  /** The story whose document is complete. */
  const complete = (): unknown[] =>
    subject.stories.map(([, { args }]) => args?.['value']).filter(Boolean);

  it('tells the page that someone changed something, and not what', async () => {
    const { tool, heard } = await listen('samenspel-change');
    await openFile(tool, JSON.stringify(subject.value));
    await wipe(tool);
    expect(heard).to.have.length(2);
    for (const event of heard) {
      expect(event.tool).to.equal(subject.name);
      expect(event.bubbles && event.composed).to.equal(true);
      expect(event.cancelable).to.equal(false);
      expect(event.answers).to.equal(undefined);
      expect(event.result).to.equal(undefined);
      expect(Object.keys(event).sort()).to.deep.equal(
        ['answers', 'isTrusted', 'result', 'tool'].filter(
          (key) => key in event && Object.hasOwn(event, key),
        ),
      );
    }
  });

  it('says nothing when the page itself sets the document', async () => {
    const { tool, heard } = await listen('samenspel-change');
    tool.value = subject.value;
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(subject.value);
    expect(heard).to.be.empty;
  });

  if (!subject.tells)
    it('tells nothing, whatever the page asks for, and says so', async () => {
      for (const share of ['result', 'answers']) {
        const { tool, heard } = await listen('samenspel-change', share);
        await openFile(tool, JSON.stringify(subject.value));
        expect(heard[0]!.answers, share).to.equal(undefined);
        expect(heard[0]!.result, share).to.equal(undefined);
        expect(textOf(rootOf(tool)), share).to.contain('er wordt niets verstuurd');
      }
    });
  const told = subject.tells ? it : () => undefined;

  told('gives the outcome alone with share="result"', async () => {
    const { tool, heard } = await listen('samenspel-change', 'result');
    await openFile(tool, JSON.stringify(subject.value));
    expect(heard[0]!.answers).to.equal(undefined);
    expect(heard[0]!.result).not.to.equal(undefined);
    for (const text of freeTexts(subject.value.data))
      expect(JSON.stringify(heard[0]!.result)).not.to.contain(text);
  });

  told('gives the document with share="answers"', async () => {
    const { tool, heard } = await listen('samenspel-change', 'answers');
    await openFile(tool, JSON.stringify(subject.value));
    expect(heard[0]!.answers).to.deep.equal(subject.value);
    expect(heard[0]!.result).not.to.equal(undefined);
  });

  it('shares nothing with a share that we do not know', async () => {
    const { tool, heard } = await listen('samenspel-change', 'everything');
    await openFile(tool, JSON.stringify(subject.value));
    expect(heard[0]!.answers).to.equal(undefined);
    expect(heard[0]!.result).to.equal(undefined);
  });

  it('tells the page once that someone reached the end', async () => {
    let ends = 0;
    for (const value of complete()) {
      const { tool, heard } = await listen('samenspel-complete');
      await openFile(tool, JSON.stringify(value));
      if (!heard.length) continue;
      ends++;
      expect(heard).to.have.length(1);
      expect(heard[0]!.tool).to.equal(subject.name);
      expect(heard[0]!.bubbles && heard[0]!.composed).to.equal(true);
      expect(heard[0]!.answers).to.equal(undefined);
      expect(heard[0]!.result).to.equal(undefined);
    }
    if (subject.ends) expect(ends, 'no story has a complete document: give it one').to.be.above(0);
    else expect(ends, 'it has no end').to.equal(0);
  });

  it('tells the page what it cannot use, across shadow roots', async () => {
    const { tool, heard } = await listen('samenspel-error');
    tool.value = 7;
    await tool.updateComplete;
    expect(heard).to.have.length(1);
    expect(heard[0]!.bubbles && heard[0]!.composed).to.equal(true);
    expect(heard[0]!.tool).to.equal(subject.name);
  });
}

/** What a person wrote: every text with a space in it. */
export function freeTexts(data: unknown): string[] {
  if (typeof data === 'string') return /\s/.test(data) ? [data] : [];
  return typeof data === 'object' && data ? Object.values(data).flatMap(freeTexts) : [];
}
