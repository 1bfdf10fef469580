import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from './faults.js';
import { msg } from './localize.js';

/** Says a fault in words; see `fault-text.ts`, which comes with a tool's check. */
export type Explain = (fault: Fault) => string;

/** Most faults shown; a broken file may have hundreds. */
const MOST = 50;

/** Path and problem of every fault, folded. */
export function faultList(faults: readonly Fault[], explain: Explain): TemplateResult {
  return html`
    <details class="faults">
      <summary>${msg('Wat is er mis?')}</summary>
      <ul>
        ${faults.slice(0, MOST).map(
          (fault) => html`
            <li>
              ${
                fault.path
                  ? html`<code><bdi>${fault.path}</bdi></code
                      >: `
                  : nothing
              }<bdi>${explain(fault)}</bdi>
            </li>
          `,
        )}
      </ul>
      ${faults.length > MOST ? html`<p>${msg('En nog meer.')}</p>` : nothing}
    </details>
  `;
}

/** Settings that the page gave and that we cannot use; the tool works on without them. */
export function settingsNotice(
  faults: readonly Fault[],
  explain: Explain,
): TemplateResult | typeof nothing {
  if (!faults.length) return nothing;
  return html`
    <div class="notice">
      <p><strong>${msg('Een instelling van dit onderdeel klopt niet.')}</strong></p>
      ${faultList(faults, explain)}
    </div>
  `;
}

/** Content that failed: calm, with what is wrong and, for a failed request, another try. */
export function contentNotice(
  faults: readonly Fault[],
  explain: Explain,
  retry?: () => void,
): TemplateResult {
  return html`
    <div class="notice" role="alert">
      <p><strong>${msg('Dit onderdeel kan nu niet worden getoond.')}</strong></p>
      <p>${retry ? msg('Het ophalen lukte niet.') : msg('De teksten ervan kloppen niet.')}</p>
      ${faultList(faults, explain)}
      ${
        retry
          ? html`<div class="buttons">
              <button type="button" class="button" @click=${retry}>
                ${msg('Probeer opnieuw')}
              </button>
            </div>`
          : nothing
      }
    </div>
  `;
}
