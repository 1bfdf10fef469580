import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { same } from '../../core/element/settings.js';
import { segments } from '../../kits/circle/fields.js';

/** What of the ecogram is in front. */
export const TABS = ['map', 'activities', 'observations', 'analysis', 'compare'] as const;
export type Tab = (typeof TABS)[number];

/** The one that a page starts with; a name that is none is the map’s. */
export const tabNamed = (name: string | null | undefined): Tab =>
  TABS.find((each) => same(each, name ?? '')) ?? 'map';

/** What to have in front. */
export function tabChoice(chosen: Tab, go: (tab: Tab) => void): TemplateResult {
  const labels: Record<Tab, string> = {
    map: msg('Kaart'),
    activities: msg('Wie doet wat?'),
    observations: msg('Wat valt op?'),
    analysis: msg('Kracht en risico'),
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
