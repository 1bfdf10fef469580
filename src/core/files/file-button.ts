import { html, nothing, type TemplateResult } from 'lit';

/** Which files it asks for. */
interface FileChoice {
  readonly id?: string;
  /** What a file may be, as `accept` of an input says it; documents when absent. */
  readonly accept?: string;
  /** Whether several may be chosen at once. */
  readonly multiple?: boolean;
}

/** A button that asks for a file, and what holds it; the same file can be chosen twice. */
export const fileButton = (
  label: string,
  take: (files: readonly [File, ...File[]]) => unknown,
  { id, accept = '.json,application/json', multiple = false }: FileChoice = {},
): TemplateResult => html`
  <button
    type="button"
    class="button"
    id=${id ?? nothing}
    @click=${(event: Event) =>
      ((event.currentTarget as Element).nextElementSibling as HTMLInputElement).click()}
  >
    ${label}
  </button>
  <input
    type="file"
    hidden
    accept=${accept}
    ?multiple=${multiple}
    @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      const [file, ...more] = input.files ?? [];
      input.value = '';
      if (file) take([file, ...more]);
    }}
  />
`;
