import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import type { OwnPart } from './list-view.js';

/** Puts a part in front; with `focus` at its beginning. */
export type ShowPart = (part: string, focus?: boolean) => void;

/** Which of the parts is in front, where one is on screen at a time. */
export const partChoice = (
  legend: string,
  parts: readonly Pick<OwnPart, 'id' | 'name'>[],
  at: number,
  show: ShowPart,
): TemplateResult => html`
  <fieldset class="segments parts">
    <legend class="hidden-visually">${legend}</legend>
    ${parts.map(
      ({ id, name }, place) => html`
        <label>
          <input type="radio" name="part" .checked=${place === at} @change=${() => show(id)} />
          <span>${name}</span>
        </label>
      `,
    )}
  </fieldset>
`;

export const part = (level: number, { id, name, draw }: OwnPart): TemplateResult => html`
  <section class="part" id=${`part-${id}`}>${heading(level, name, 'part-title')} ${draw()}</section>
`;

/** A way to the part that follows; nothing after the last. */
export const onward = (
  next: Pick<OwnPart, 'id' | 'name'> | undefined,
  show: ShowPart,
): TemplateResult | typeof nothing =>
  next
    ? html`<div class="buttons onward">
        <button type="button" class="button" @click=${() => show(next.id, true)}>
          ${msg(str`Verder naar: ${next.name}`)}
        </button>
      </div>`
    : nothing;
