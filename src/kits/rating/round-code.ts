import type { CollectView } from './collect-view.js';
import { html, type TemplateResult } from 'lit';
import { codeOf } from './answer-code.model.js';
import { codedOf } from './coded.js';
import type { Ballot } from './round.model.js';

/** A form as a code to read out; what a file has beside it. */
export const codePart = ({ content, text, isPair }: CollectView, form: Ballot): TemplateResult => {
  const { code, file } = isPair ? content.large!.pair : content.apart;
  return html`
    <p>${text(code)}</p>
    <div class="code" translate="no"><bdi>${codeOf(codedOf(content, isPair), form)}</bdi></div>
    <p>${text(file)}</p>
  `;
};
