import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { Letter } from './deck.schema.js';

/** The word of a letter; beside a translation the word that it comes from stands first. */
const wordOf = ({ word, dutch }: Letter, text: SayText): TemplateResult =>
  html`<span class="letter-word"
    >${dutch ? html`<b lang="nl" translate="no">${dutch}</b> ` : nothing}${dutch ? html`<span class="gloss">${text(word)}</span>` : text(word)}</span
  >`;

/** A mnemonic as a tile a letter, each with its word. */
export const letterTiles = (letters: readonly Letter[], text: SayText): TemplateResult => html`
  <ul class="letters">
    ${letters.map(
      (each) => html`
        <li>
          <span class="letter" translate="no">${each.letter}</span>
          ${wordOf(each, text)}
        </li>
      `,
    )}
  </ul>
`;
