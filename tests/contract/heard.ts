import { expect } from '@open-wc/testing';
import { listen } from '../support/acts.js';
import {
  alertOf,
  button,
  catchDownloads,
  eventually,
  frame,
  mount,
  openFile,
} from '../support/tools.js';
import type { Subject } from '../support/tools.js';

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
