import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { segments } from '../../kits/circle/fields.js';

/** What of the ecogram is in front. */
const TABS = ['map', 'activities', 'observations', 'compare'] as const;
export type Tab = (typeof TABS)[number];

/** What to have in front. */
export function tabChoice(chosen: Tab, go: (tab: Tab) => void): TemplateResult {
  const labels: Record<Tab, string> = {
    map: msg('Kaart'),
    activities: msg('Wie doet wat?'),
    observations: msg('Wat valt op?'),
    compare: msg('Vergelijk'),
  };
  return segments(
    'tab',
    msg('Wat wil je zien?'),
    TABS.map((id) => ({ id, label: labels[id] })),
    chosen,
    (id) => go(id as Tab),
    true,
  );
}

/** Whether names are shown as initials. */
export const hideNames = (hidden: boolean, set: (hidden: boolean) => void): TemplateResult => html`
  <button
    type="button"
    class="button hide-names"
    aria-pressed=${hidden ? 'true' : 'false'}
    @click=${() => set(!hidden)}
  >
    ${msg('Verberg namen')}
  </button>
`;
