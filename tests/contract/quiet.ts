import { expect } from '@open-wc/testing';
import { button, mount, openFile, wipe } from '../support/tools.js';
import type { Subject } from '../support/tools.js';

/** Requests since they were last cleared, from the root of the site. */
const requests = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, ''));

export function quiet(subject: Subject): void {
  it('asks the network for nothing but its own modules', async () => {
    performance.clearResourceTimings();
    const tool = await mount(subject, { value: subject.value });
    await openFile(tool, JSON.stringify(subject.value));
    button(tool, 'Ja, open').click();
    await tool.updateComplete;
    for (const each of tool.shadowRoot!.querySelectorAll('button'))
      if (/^Bewaar als|^Open een|^Afdrukken/.test(each.textContent!.trim()) === false) each.click();
    await tool.updateComplete;
    tool.shadowRoot!.querySelector('dialog')?.close();
    await wipe(tool);
    const foreign = requests().filter(
      (path) => !/^\/(src|node_modules|content)\/.*\.(ts|m?js|json)/.test(path),
    );
    expect(foreign).to.deep.equal([]);
  });

  it('leaves nothing on the page but itself', async () => {
    await mount(subject, { value: subject.value });
    const before = [Object.getOwnPropertyNames(window), document.head.innerHTML];
    const tool = await mount(subject, { value: subject.value });
    await openFile(tool, JSON.stringify(subject.value));
    expect([Object.getOwnPropertyNames(window), document.head.innerHTML]).to.deep.equal(before);
    expect(tool.innerHTML).to.equal('');
  });
}
