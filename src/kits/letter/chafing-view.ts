import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import { isolated } from '../../core/language/isolated.model.js';
import { listOf } from '../../core/language/lists.js';
import { chafingIn } from './chafing.model.js';
import type { WordsThatChafe } from './chafing.schema.js';

/** Below what someone writes: which words in it may chafe. It stands there early, so that what comes in is heard. */
export function chafingHint(
  id: string,
  written: string,
  { hint, chafing }: WordsThatChafe,
  { text, language }: { readonly text: SayText; readonly language: string },
): TemplateResult {
  const found = chafingIn(written, chafing).map((word) => `‘${isolated(word)}’`);
  return html`
    <div role="status" id=${id}>
      ${found.length ? html`<p class="chafes">${text(hint, { words: listOf(found, language) })}</p>` : nothing}
    </div>
  `;
}
