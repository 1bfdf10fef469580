import { expect } from '@open-wc/testing';
import { css, html, type TemplateResult } from 'lit';
import { OnDemand, type LatePart } from '../../src/core/element/on-demand.js';
import { RootedElement } from '../../src/core/element/rooted-element.js';
import { withMessages, type Lookup } from '../../src/core/language/localize.js';
import { eventually, place, textOf } from '../support/tools.js';

interface Part extends LatePart {
  greeting(): TemplateResult;
}

const part = (): Part => ({
  withMessages,
  styles: [
    css`
      .late {
        outline: 3px solid rgb(1, 2, 3);
      }
    `,
  ],
  greeting: () => html`<p class="late">Hier is het.</p>`,
});

/** Every fetch of it waits until the test lets it end. */
class Waiting extends RootedElement {
  readonly ends: { come(): void; fail(): void }[] = [];
  readonly lookup: Lookup | undefined = undefined;
  readonly later = new OnDemand<Part>(
    this,
    () =>
      new Promise((done, failed) => {
        this.ends.push({ come: () => done(part()), fail: () => failed(new Error('gone')) });
      }),
    true,
  );

  get contentReady(): Promise<void> {
    return Promise.resolve();
  }
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.later.drawable;
    return super.getUpdateComplete();
  }
  protected renderRooted(): TemplateResult {
    return html`<div class="root">${this.later.show((late) => late.greeting())}</div>`;
  }
  protected renderBroken(): TemplateResult {
    return html``;
  }
  protected reportBroken(): void {}
}
customElements.define('test-waiting', Waiting);

describe('what comes after the first screen', () => {
  let tool: Waiting;
  const shown = (): string => textOf(tool.shadowRoot!.querySelector('.root')!);
  const asked = (times: number): Promise<void> =>
    eventually(() => tool.ends.length === times, `it is not asked for ${times} times`);
  const outline = (): string =>
    getComputedStyle(tool.shadowRoot!.querySelector('.late')!).outlineColor;

  beforeEach(async () => {
    tool = document.createElement('test-waiting') as Waiting;
    (await place()).append(tool);
    await eventually(() => tool.shadowRoot?.querySelector('.root'), 'it is not drawn');
  });

  it('is fetched by itself, once, and stands there with its own styles', async () => {
    expect(shown()).to.equal('Even wachten.');
    await asked(1);
    tool.ends[0]!.come();
    await tool.updateComplete;
    expect(shown()).to.equal('Hier is het.');
    expect(outline()).to.equal('rgb(1, 2, 3)');
    await tool.later.load();
    expect(tool.ends).to.have.length(1);
  });

  it('is waited for by who waits for the tool, also before it is asked for', async () => {
    let complete = false;
    void tool.updateComplete.then(() => (complete = true));
    await asked(1);
    expect(complete).to.equal(false);
    tool.ends[0]!.come();
    await eventually(() => complete, 'it does not end');
    expect(shown()).to.equal('Hier is het.');
  });

  it('does not wait for an idle page where the person looks at its place', async () => {
    const { requestIdleCallback } = globalThis;
    globalThis.requestIdleCallback = () => 0;
    try {
      const other = document.createElement('test-waiting') as Waiting;
      (await place()).append(other);
      await eventually(() => other.ends.length, 'it waits');
    } finally {
      globalThis.requestIdleCallback = requestIdleCallback;
    }
  });

  it('says that it did not come, and comes with another try', async () => {
    await asked(1);
    tool.ends[0]!.fail();
    await tool.updateComplete;
    expect(shown()).to.contain('Niet alles is opgehaald.');
    tool.shadowRoot!.querySelector('button')!.click();
    await asked(2);
    tool.ends[1]!.come();
    await eventually(() => shown() === 'Hier is het.', 'it does not come');
  });

  it('keeps its styles in another document', async () => {
    await asked(1);
    tool.ends[0]!.come();
    await tool.updateComplete;
    const other = document.createElement('iframe');
    (await place()).append(other);
    other.contentDocument!.body.append(tool);
    expect(outline()).to.equal('rgb(1, 2, 3)');
  });
});
