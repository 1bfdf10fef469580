import { html, nothing, type TemplateResult } from 'lit';
import { closePart, donePart, mine, passPart } from './collect-parts.js';
import { addingPart } from './round-adding.js';
import { fingersPart } from './round-fingers.js';
import { formPart } from './round-form.js';
import { hasCollected } from './round.model.js';
import { typedForm, typedStart } from './round-typed.js';
import type { RoundView } from './round-view.js';
import { twoPart } from './two-collect.js';

/** Each on a device of their own: a form, or forms that come together here. */
function apartPart(view: RoundView): TemplateResult {
  const { content, data } = view;
  if (data.ballot?.done) return donePart(view);
  const { large } = content;
  // Whoever fills in began on the first screen, and collects nothing.
  if (large && data.ballot) return html`${mine(view)} ${view.bar}`;
  return html`
    ${hasCollected(data) || large ? nothing : mine(view)} ${addingPart(view)}
    ${large ? typedStart(view, large.typed) : nothing} ${closePart(view)}
    <div class="buttons">${view.undo}</div>
    ${view.bar}
  `;
}

/** What a round shows while it collects. */
export function collectScreen(view: RoundView): TemplateResult {
  const { data } = view;
  if (data.way === 'fingers') return fingersPart(view);
  if (data.ballot?.typed) return typedForm(view);
  if (data.ballot && !data.ballot.done && view.isPresent) return formPart(view);
  if (view.isPair) return twoPart(view);
  return data.way === 'pass' ? passPart(view) : apartPart(view);
}
