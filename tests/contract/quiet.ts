import { expect } from '@open-wc/testing';
import { addScript, emptyFrame, task, watch, type View } from '../support/pages.js';
import { button, mount, openFile, shown, wipe } from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

/** What lit and Zod keep, so that two copies of them on a page know of each other. */
const OF_LIBRARIES = [
  'litPropertyMetadata',
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  '__zod_globalConfig',
  '__zod_globalRegistry',
];

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
    // A page on which nothing ran yet: what a tool leaves when it is registered counts as well.
    const view = (await emptyFrame()).contentWindow as View;
    await task();
    const page = watch(view);
    const globals = Object.getOwnPropertyNames(view);
    const head = page.document.head.innerHTML;
    await addScript(page, `/src/generated/${subject.name}/define.ts`);
    page.document.head.querySelector('script')!.remove();
    const tool = page.document.createElement(subject.name) as AnyTool;
    for (const [name, text] of Object.entries(subject.attributes)) tool.setAttribute(name, text);
    tool.value = subject.value;
    page.document.body.append(tool);
    await shown(tool);
    await openFile(tool, JSON.stringify(subject.value));
    expect(page.errors).to.deep.equal([]);
    const ours = Object.getOwnPropertyNames(view).filter(
      (name) => ![...globals, ...OF_LIBRARIES].includes(name),
    );
    expect(ours).to.deep.equal([]);
    expect(page.document.head.innerHTML).to.equal(head);
    expect(page.document.body.children).to.have.length(1);
    expect(tool.innerHTML).to.equal('');
  });
}
