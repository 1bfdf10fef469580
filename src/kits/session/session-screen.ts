import { html, nothing, type TemplateResult } from 'lit';
import { road, stepButtons, stepHead } from '../steps/steps-view.js';
import { cardShown } from './session-card.js';
import { startPart } from './session-start.js';
import type { SessionView } from './session-view.js';

/** A session’s step on screen; while someone votes, or a card is held up, nothing else. */
export function sessionScreen(view: SessionView): TemplateResult {
  const { content, text, step } = view;
  if (view.card !== undefined) return cardShown(view);
  // Who votes, and who counts, has nothing else before them.
  if (view.box) return html`<div class="alone">${view.part('talk')}</div>`;
  const first = step === 'people';
  return html`
    ${
      first
        ? html`<p class="lead">${text(content.intro)}</p>
            ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
            <p><strong>${text(content.purpose)}</strong></p>`
        : nothing
    }
    ${road(view)} ${stepHead(view)}
    <div class="buttons undo-buttons">${view.undo}</div>
    <section class="step step-${step}">${first ? startPart(view) : view.part(step)}</section>
    ${stepButtons(view)} ${view.bar}
  `;
}
