import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { listOf } from '../../core/language/lists.js';
import { mixBar, triangle } from './learning-bar.js';
import { KINDS } from './learning-activities.model.js';
import { kindOf, numberIn, type LearningView } from './learning-view.js';
import { askedOf, mixOf, takingPart, type Mix } from './mix.model.js';

/** `7 op de werkvloer, 2 met elkaar, 1 cursus`, or how many of the hours. */
function mixInWords(view: LearningView, { unit, parts, total }: Mix): string {
  const { text, language } = view;
  const number = (value: number): string => numberIn(value, language);
  return listOf(
    KINDS.map((kind) => {
      const { count, hours } = kindOf(view, kind)!;
      const value = parts[kind];
      return unit === 'hours'
        ? text(hours, { count: number(value), total: number(total) }, value)
        : text(count, { count: number(value) }, value);
    }),
    language,
    'comma',
  );
}

/** In what is counted, and why not in hours where some have them. */
function unitInWords({ content, data, text }: LearningView, { unit }: Mix): string {
  const { hours, activities, mixed } = content.mix.unit;
  if (unit === 'hours') return text(hours);
  return text(data.activities.some((each) => each.hours) ? mixed : activities);
}

/** The rule of thumb in words. */
function guideInWords(view: LearningView): string {
  const { content, text, language } = view;
  const parts = KINDS.map((kind) => {
    const { guide, short } = kindOf(view, kind)!;
    return text(content.mix.part, { number: `${guide}`, kind: text(short) });
  });
  return text(content.mix.guide, { guide: listOf(parts, language, 'comma') });
}

/** What the list asks; none of it says what is good. */
function asked({ content, data, text }: LearningView): TemplateResult | typeof nothing {
  const { practise, knowledge, loose } = askedOf(data.activities);
  const say = content.mix;
  const lines = [
    ...(practise ? [text(say.practise)] : []),
    ...(knowledge ? [text(say.knowledge)] : []),
    ...loose.map((each) => text(say.loose, { activity: isolated(each.text) })),
  ];
  return lines.length
    ? html`<ul class="asked">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;
}

/** At how many clients and carers take part. */
function triangleInWords({ content, data, text, level }: LearningView): TemplateResult {
  const part = takingPart(data.activities);
  const total = data.activities.length;
  return html`
    ${heading(level + 1, text(content.mix.triangle), 'triangle-title')}
    <ul class="parties">
      ${content.parties.map(({ id, count, none }) => {
        const times = part[id];
        return html`<li>
          ${triangle(times ? [id] : [])}
          <span
            >${times ? text(count, { count: `${times}`, total: `${total}` }, times) : text(none)}</span
          >
        </li>`;
      })}
    </ul>
  `;
}

/** The mix: in words, as a picture, and what it asks. */
export function mixParts(view: LearningView): TemplateResult {
  const { content, data, text } = view;
  const mix = mixOf(data.activities);
  return html`
    ${
      mix.total
        ? html`
            <p class="summary">${mixInWords(view, mix)}.</p>
            <p class="unit">${unitInWords(view, mix)}</p>
            ${mixBar(view, mix)}
            <p class="guide-words">${guideInWords(view)} ${text(content.mix.doubt)}</p>
          `
        : nothing
    }
    ${mix.open ? html`<p>${text(content.mix.open, { count: `${mix.open}` }, mix.open)}</p>` : nothing}
    ${asked(view)} ${triangleInWords(view)}
  `;
}

/** Beside the part in front: the mix; while there is nothing, what to begin with. */
export function panel(view: LearningView): TemplateResult {
  const { content, data, text, level, part } = view;
  if (!data.activities.length)
    return html`
      <aside class="mix empty" aria-label=${text(content.mix.title)}>
        <p class="start">${text(content.start)}</p>
        ${
          part === 'now'
            ? nothing
            : html`<button
                type="button"
                class="button primary"
                id="begin"
                @click=${() => view.show('now', true)}
              >
                ${text(content.begin)}
              </button>`
        }
      </aside>
    `;
  return html`
    <aside class="mix" aria-labelledby="mix-title">
      ${heading(level, html`<span id="mix-title">${text(content.mix.title)}</span>`)}
      ${mixParts(view)}
    </aside>
  `;
}
