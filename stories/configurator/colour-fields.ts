import { html, nothing, type TemplateResult } from 'lit';
import { colourIn, colourName, measured, shortOf, type Measured } from './colour-contrast.js';
import { hexOf, type Scheme } from './contrast.js';
import { field, notes, textInput, typedIn, wrongIn, type FieldView } from './field.js';
import { schemesOf } from './state.js';

/** One colour: as text and with a picker, with what is wrong and its contrast below it. */
export function colourField(name: string, view: FieldView): TemplateResult {
  const { state, texts, catalogue } = view;
  const short = shortOf(name);
  const said = colourName(short, texts);
  const value = state.colours[name] ?? '';
  const wrong = wrongIn(name, view);
  const put = (text: string): void => view.set({ colours: { ...state.colours, [name]: text } });
  const [scheme] = schemesOf(state);
  // A colour of the site's own is not known here: the picker begins with ours.
  const shown =
    colourIn(short, catalogue, state.colours, scheme!) ?? colourIn(short, catalogue, {}, scheme!);
  const told = value.trim() && !wrong ? contrastOf(name, view) : nothing;
  const more = [told !== nothing && `${name}-contrast`, !wrong && !value && 'colour-hint'];
  return field(
    name,
    html`${said === short ? nothing : said} <code>${short}</code>`,
    html`
      <div class="colour">
        ${textInput({
          id: name,
          value,
          said: { wrong },
          more: more.filter(Boolean).join(' '),
          longest: 200,
          put,
        })}
        <input
          id=${`${name}-picker`}
          type="color"
          aria-label=${texts.pick(said)}
          .value=${shown ? hexOf(shown) : '#000000'}
          @input=${(event: Event) => put(typedIn(event))}
        />
      </div>
    `,
    html`${notes(name, { wrong })} ${told}`,
  );
}

/** How a colour stands out from those it meets: the first, those from which too little, and the rest in one line. */
function contrastOf(name: string, view: FieldView): TemplateResult | typeof nothing {
  const { catalogue, state, texts } = view;
  const all = measured(name, catalogue, state.colours, schemesOf(state));
  if (all && !all.length) return nothing;
  const told = all?.filter(({ low }, at) => at === 0 || low.length) ?? [];
  return html`
    <div class="contrast" id=${`${name}-contrast`}>
      ${
        all
          ? html`
              <p class="of">${texts.contrast}</p>
              <ul>
                ${told.map((each) => contrastLine(each, view))}
                ${told.length < all.length ? html`<li>${texts.othersEnough}</li>` : nothing}
              </ul>
            `
          : html`<p class="hint">${texts.notMeasured}</p>`
      }
    </div>
  `;
}

function contrastLine(
  { other, ratios, low, needed }: Measured,
  { texts, language, state }: FieldView,
): TemplateResult {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  // Rounded down: 4.47 is not enough, so it must not read 4.5.
  const shown = (ratio: number): string => number.format(Math.floor(ratio * 10) / 10);
  const said = ratios.map(([scheme, ratio]: readonly [Scheme, number]) =>
    texts.ratio(scheme, shown(ratio)),
  );
  const both = low.length === schemesOf(state).length ? (['light', 'dark'] as const) : low;
  const verdict = low.length ? texts.tooLittle(both, shown(needed)) : texts.enough;
  const name = `‘${colourName(other, texts)}’: ${said.join(', ')}.`;
  return html`<li>${name} <span class=${low.length ? 'wrong' : 'good'}>${verdict}</span></li>`;
}
