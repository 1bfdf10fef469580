import { html, nothing, type TemplateResult } from 'lit';
import { listParts } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';

/** Most names shown before someone says yes; there may be hundreds. */
const MOST_SHOWN = 12;

/** Several things that someone may add at once: pasted, or from a file. */
export interface Offer {
  readonly id: string;
  /** What they are called, as they will stand there. */
  readonly names: readonly string[];
  /** Those of them that are there already, and how that is said. */
  readonly knownAs?: string;
  readonly known: readonly string[];
  /** How many are too long, and how many do not fit any more. */
  readonly cut: number;
  readonly over: number;
  /** What else is left out. */
  readonly left?: string | undefined;
  readonly language: string;
  /** Adds all of them, or only those that are not there yet. */
  add(which: 'all' | 'new'): void;
  leave(): void;
}

/** Names one after the other; what is longer, or has a comma of its own, each on a line. */
const list = (names: readonly string[], language: string): unknown =>
  names.some((name) => name.length > 60 || name.includes(','))
    ? lines(names)
    : inLine(names, language);

const lines = (names: readonly string[]): TemplateResult => html`
  <ul>
    ${names.slice(0, MOST_SHOWN).map((name) => html`<li><bdi>${name}</bdi></li> `)}
    ${names.length > MOST_SHOWN ? html`<li>…</li>` : nothing}
  </ul>
`;

const inLine = (names: readonly string[], language: string): unknown =>
  names.length > MOST_SHOWN
    ? html`${names.slice(0, MOST_SHOWN).map((name, at) => html`${at ? ', ' : nothing}<bdi>${name}</bdi>`)},
      …`
    : listParts(names, language, (name) => html`<bdi>${name}</bdi>`);

const button = (label: string, act: () => void, kind = ''): TemplateResult =>
  html`<button type="button" class=${`button ${kind}`} @click=${act}>${label}</button>`;

/** Says how many there are, what of them is cut or there already, and asks once. */
export function offerView(offer: Offer): TemplateResult {
  const { id, names, knownAs, known, cut, over, left, language } = offer;
  const fresh = names.length - known.length;
  const all = known.length ? msg('Zet ze allemaal erbij') : msg('Zet erbij');
  return html`
    <div class="notice offer" role="group" id=${id} tabindex="-1" aria-labelledby=${`${id}-names`}>
      <div id=${`${id}-names`}>
        <strong>${msg(str`Gevonden: ${names.length}.`)}</strong> ${list(names, language)}
      </div>
      ${known.length ? html`<div>${knownAs} ${list(known, language)}</div>` : nothing}
      ${cut ? html`<p>${msg(str`Te lang: ${cut}. Daarvan valt het einde weg.`)}</p>` : nothing}
      ${over ? html`<p>${msg(str`Geen plek meer voor: ${over}. Die komen er niet bij.`)}</p>` : nothing}
      ${left ? html`<p>${left}</p>` : nothing}
      <div class="buttons">
        ${
          known.length && fresh
            ? button(
                msg(str`Zet alleen de nieuwe erbij: ${fresh}`),
                () => offer.add('new'),
                'primary',
              )
            : nothing
        }
        ${names.length ? button(`${all}: ${names.length}`, () => offer.add('all'), known.length ? '' : 'primary') : nothing}
        ${button(msg('Nee, zet niets erbij'), () => offer.leave())}
      </div>
    </div>
  `;
}
