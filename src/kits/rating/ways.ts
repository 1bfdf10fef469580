import { html, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';

/** Ways to take part, and which is chosen. */
export interface Ways<Way extends string> {
  /** Fills in the legend and the options. */
  readonly text: SayText;
  readonly legend: string;
  readonly options: readonly { readonly id: Way; readonly label: string; readonly text: string }[];
  readonly chosen: string;
  /** Whether one can no longer be chosen. */
  isOff?(way: Way): boolean;
  choose(way: Way): void;
}

export const waysField = <Way extends string>({
  text,
  legend,
  options,
  chosen,
  isOff,
  choose,
}: Ways<Way>): TemplateResult => html`
  <fieldset class="ways" aria-label=${text(legend)}>
    ${options.map(
      ({ id, label, text: about }) => html`
        <label class="way">
          <input
            type="radio"
            name="way"
            id=${`way-${id}`}
            .checked=${chosen === id}
            ?disabled=${isOff?.(id) ?? false}
            @change=${() => choose(id)}
          />
          <span><b>${text(label)}</b> ${text(about)}</span>
        </label>
      `,
    )}
  </fieldset>
`;
