import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { Card, Letter } from './deck.schema.js';

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

/** Whether a card is a word to remember, which can be a poster. */
export const isMnemonic = ({ letters, variants }: Card): boolean => !!(letters ?? variants);

/** A mnemonic’s letters, in each way to read them; `readings` says that there are several. */
export function lettersOf({ letters, variants }: Card, readings: string, text: SayText): unknown {
  if (letters) return letterTiles(letters, text);
  return variants
    ? html`
        <p>${text(readings)}</p>
        <div class="readings">
          ${variants.map(
            (each) => html`
              <div>
                <p class="reading-note">${text(each.note)}</p>
                ${letterTiles(each.letters, text)}
              </div>
            `,
          )}
        </div>
      `
    : nothing;
}
