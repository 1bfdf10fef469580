import { expect } from '@open-wc/testing';
import { answerTo, blank, resultOf, setAnswer } from '../src/tools/my-tool/my-tool.model.js';

describe('the answers of my-tool', () => {
  const one = setAnswer(blank.data, 'q1', 'Eerst.');

  it('are one a question, and the last one counts', () => {
    const both = setAnswer(one, 'q2', 'Ook.');
    expect(setAnswer(both, 'q1', 'Later.').answers).to.have.deep.members([
      { id: 'q1', text: 'Later.' },
      { id: 'q2', text: 'Ook.' },
    ]);
    expect(answerTo(both, 'q3')).to.equal('');
  });

  it('are taken away by nothing but spaces', () => {
    expect(setAnswer(one, 'q1', ' ')).to.deep.equal(blank.data);
  });

  it('are counted for the page', () => {
    expect(resultOf(one, ['q1', 'q2'])).to.deep.equal({ answered: 1, total: 2 });
  });
});
