import { expect } from '@open-wc/testing';
import * as stories from '../stories/closing-guide.stories.js';
import type { ClosingGuide } from '../src/tools/closing-guide/closing-guide.js';
import { contract } from './contract/index.js';
import { type } from './support/browser.js';
import { mount, subjectOf } from './support/tools.js';

contract('closing-guide', stories);

// TODO: what a person does with it.
describe('answering', () => {
  afterEach(() => localStorage.clear());

  it('is in the document as it is typed', async () => {
    const tool = (await mount(subjectOf('closing-guide', stories))) as unknown as ClosingGuide;
    tool.shadowRoot!.querySelector('textarea')!.focus();
    await type('Zo dus.');
    await tool.updateComplete;
    expect(tool.value.data.answers).to.deep.equal([{ id: 'q1', text: 'Zo dus.' }]);
  });
});
