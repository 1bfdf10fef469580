import { expect } from '@open-wc/testing';
import {
  alertOf,
  button,
  catchDownloads,
  eventually,
  frame,
  mount,
  openFile,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

/** What a screen reader says of these places: the texts that are added or changed in them from now on. */
function listen(tool: AnyTool, role: string): () => string[] {
  const said: string[] = [];
  const take = (records: MutationRecord[]): void => {
    for (const { addedNodes, target, type } of records)
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        const region = (node as Element).closest ? (node as Element) : node.parentElement;
        const text = node.nodeType === Node.COMMENT_NODE ? '' : node.textContent!.trim();
        if (text && region?.closest(`[role=${role}]`)) said.push(text.replace(/\s+/g, ' '));
      }
  };
  const observer = new MutationObserver(take);
  observer.observe(tool.shadowRoot!, { childList: true, characterData: true, subtree: true });
  return () => {
    take(observer.takeRecords());
    return said.splice(0);
  };
}

export function heard(subject: Subject): void {
  catchDownloads();

  it('says each thing that is done, also when it is the same as before, and nothing unasked', async () => {
    const tool = await mount(subject, { value: subject.value });
    const said = listen(tool, 'status');
    for (const time of ['first', 'second', 'third']) {
      button(tool, 'Bewaar als bestand').click();
      await tool.updateComplete;
      expect(said(), time).to.deep.equal(['Het bestand staat bij de downloads.']);
      tool.requestUpdate();
      await tool.updateComplete;
      await frame();
      expect(said(), `${time}, drawn anew`).to.deep.equal([]);
    }
  });

  it('says of every bad file that it is bad', async () => {
    const tool = await mount(subject, { value: subject.value });
    const said = listen(tool, 'alert');
    for (const time of ['first', 'second']) {
      await openFile(tool, 'this is no file of ours');
      await eventually(() => alertOf(tool), 'nothing is said of the file');
      await tool.updateComplete;
      expect(said().join(), time).to.contain('Dit bestand kan hier niet open');
      tool.requestUpdate();
      await tool.updateComplete;
      expect(said(), `${time}, drawn anew`).to.deep.equal([]);
    }
  });
}
