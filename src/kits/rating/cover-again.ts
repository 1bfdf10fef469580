import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { coverAgain } from './round-acts.js';
import type { RoundView } from './round-view.js';

const wordsOf = ({ content, isPair }: RoundView) =>
  isPair ? content.large!.pair.cover : content.close.reopen;

/** Covers what lies open: it asks first, since people look at it. */
export const coverAgainButton = (view: RoundView): unknown =>
  view.data.closed || view.isPair
    ? html`<button
        type="button"
        class="button"
        id="cover-again"
        aria-expanded=${view.isAsking}
        @click=${() => {
          view.set({ isAsking: !view.isAsking });
          view.focus(view.isAsking ? '#cover-again' : '#keep-open');
        }}
      >
        ${view.text(wordsOf(view).button)}
      </button>`
    : nothing;

/** The question, with what changes nothing first. */
export const coverAgainAsked = (view: RoundView): TemplateResult | typeof nothing =>
  view.isAsking
    ? html`<div class="notice cover-asked">
        <p>${view.text(wordsOf(view).ask)}</p>
        <div class="buttons">
          <button
            type="button"
            class="button"
            id="keep-open"
            @click=${() => {
              view.set({ isAsking: false });
              view.focus('#cover-again');
            }}
          >
            ${msg('Nee, laat staan')}
          </button>
          <button type="button" class="button" id="cover-now" @click=${() => coverAgain(view)}>
            ${msg('Ja, dek af')}
          </button>
        </div>
      </div>`
    : nothing;
