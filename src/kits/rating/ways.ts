import { html, type TemplateResult } from 'lit';

/** Ways to take part, and which is chosen. */
export interface Ways<Way extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Way; readonly label: string; readonly text: string }[];
  readonly chosen: string;
  /** Whether one can no longer be chosen. */
  isOff?(way: Way): boolean;
  choose(way: Way): void;
}

export const waysField = <Way extends string>({
  legend,
  options,
  chosen,
  isOff,
  choose,
}: Ways<Way>): TemplateResult => html`
  <fieldset class="ways" aria-label=${legend}>
    ${options.map(
      ({ id, label, text }) => html`
        <label class="way">
          <input
            type="radio"
            name="way"
            id=${`way-${id}`}
            .checked=${chosen === id}
            ?disabled=${isOff?.(id) ?? false}
            @change=${() => choose(id)}
          />
          <span><b>${label}</b> ${text}</span>
        </label>
      `,
    )}
  </fieldset>
`;
