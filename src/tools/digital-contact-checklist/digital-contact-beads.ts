import { html, type TemplateResult } from 'lit';
import type { ListView } from '../../kits/list/list-view.js';
import type { MarkRole } from '../../kits/list/list.model.js';

/** What is in a bead of 24 by 24; shapes differ, so that they survive black and white. */
const INSIDE: Readonly<Record<MarkRole | 'open', string>> = {
  done: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM6.8 12.4l3.9 3.8 6.6-7.4-1.7-1.5-5 5.6-2.1-2.1z',
  going: 'M5.64 18.36A9 9 0 0 1 18.36 5.64z',
  todo: 'M12 8.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z',
  not: 'M7.5 11h9v2h-9z',
  open: '',
};

const bead = (role: MarkRole | undefined): TemplateResult => html`
  <svg class="bead ${role ?? 'open'}" viewBox="0 0 24 24">
    <circle cx="12" cy="12" r="9" />
    <path fill-rule="evenodd" d=${INSIDE[role ?? 'open']} />
  </svg>
`;

/** The road as a string of beads, a stretch for each section. */
export const beads = ({ sections }: Pick<ListView, 'sections'>): TemplateResult => html`
  <div class="road">
    ${sections.map(
      ({ name, items }) => html`
        <div class="stretch">
          <span class="stretch-name">${name}</span>
          <span class="beads">${items.map(({ role }) => bead(role))}</span>
        </div>
      `,
    )}
  </div>
`;
