import { expect } from '@open-wc/testing';
import * as stories from '../stories/my-tool.stories.js';
import type { MyTool } from '../src/tools/my-tool/my-tool.js';
import { contract } from './contract/index.js';
import { type } from './support/browser.js';
import { mount, subjectOf } from './support/tools.js';

contract('my-tool', stories);

// TODO: what a person does with it.
describe('answering', () => {
  afterEach(() => localStorage.clear());

  it('is in the document as it is typed', async () => {
    const tool = (await mount(subjectOf('my-tool', stories))) as unknown as MyTool;
    tool.shadowRoot!.querySelector('textarea')!.focus();
    await type('Zo dus.');
    await tool.updateComplete;
    expect(tool.value.data.answers).to.deep.equal([{ id: 'q1', text: 'Zo dus.' }]);
  });
});
