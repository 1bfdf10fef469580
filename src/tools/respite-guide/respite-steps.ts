import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { contactList } from '../../kits/contact/contact-view.js';
import { standingBlocks, wordsOf, type StandingBlock } from '../../kits/flow/flow.model.js';
import type { BlockContent } from '../../kits/flow/flow.schema.js';
import { ownRowForm, removedNotice } from '../../kits/sheet/sheet-rows.js';
import { askStep } from './respite-ask.js';
import { asked } from './respite-choices.js';
import { formsFound } from './respite-forms.js';
import {
  ARRANGED,
  editHandover,
  HANDOVER_LENGTH,
  handoverText,
  hasAmount,
  OWN_THINGS,
  ownRowsIn,
  toggleThing,
  TRAITS,
} from './respite-guide.model.js';
import { ownThing } from './respite-own.js';
import type { RespiteView } from './respite-view.js';

/** Each step after the first one. */
export function laterStep(view: RespiteView): TemplateResult {
  switch (view.step) {
    case 'goes-on':
      return goesOnStep(view);
    case 'fits':
      return fitsStep(view);
    case 'where':
      return whereStep(view);
    case 'ask':
      return askStep(view);
    default:
      return handoverStep(view);
  }
}

/** What has to go on while the carer is away. */
function goesOnStep({ content, data, acts, text, change }: RespiteView): TemplateResult {
  const { question, hint, things, own } = content.goesOn;
  return html`
    <fieldset class="things">
      <legend>${text(question)}</legend>
      <p>${text(hint)}</p>
      <div class="thing-list">
        ${things.map(
          ({ id, label }) => html`
            <label class="thing">
              <input
                type="checkbox"
                id=${`thing-${id}`}
                .checked=${data.goesOn.includes(id)}
                @change=${() => change((now) => toggleThing(now, id))}
              />
              <span>${text(label)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
    <ul class="own-things">
      ${repeat(
        ownRowsIn(data, OWN_THINGS),
        ({ id }) => id,
        (row) => ownThing(row.id, row.text ?? '', acts),
      )}
    </ul>
    ${removedNotice(acts, true)}
    ${ownRowForm(acts, { id: 'own-thing', label: text(own), group: OWN_THINGS })}
  `;
}

/** Four questions, and the forms that match. */
const fitsStep = (view: RespiteView): TemplateResult => html`
  <p>${view.text(view.content.fits.lead)}</p>
  <div class="beside">
    <div class="asked">${asked(view, TRAITS, view.content.unknown)}</div>
    ${formsFound(view)}
  </div>
`;

/** Where to ask: by whom care is arranged now. */
const whereStep = (view: RespiteView): TemplateResult => {
  const { content, data, contacts, level, text } = view;
  const blocks = standingBlocks(content.blocks, data.answers);
  return html`
    <p>${text(content.where.lead)}</p>
    ${asked(view, [ARRANGED], '')}
    <div class="ways">
      ${repeat(
        blocks,
        ({ block, standing }) => `${block.id} ${standing}`,
        (each) => way(view, each),
      )}
    </div>
    <p class="small">${text(content.where.note)}</p>
    ${contactList(contacts, { title: content.where.contact, level: level + 1, text })}
    ${helps(view)}
  `;
};

function way(
  { data, level, text }: RespiteView,
  { block, standing }: StandingBlock<BlockContent>,
): TemplateResult {
  const items = html`
    <ul class="advice">
      ${block.items.map((item) => html`<li>${text(wordsOf(item, data.answers).text)}</li>`)}
    </ul>
  `;
  if (standing === 'shown')
    return html`<section class="way">
      ${block.title ? heading(level + 1, text(block.title)) : nothing} ${items}
    </section>`;
  return html`<details class="fold way">
    <summary>${text(block.ifOpen!)}</summary>
    ${items}
  </details>`;
}

const helps = ({ content, text }: RespiteView): TemplateResult => html`
  <details class="fold helps">
    <summary>${text(content.helps.title)}</summary>
    <ul class="advice">
      ${content.helps.items.map(({ text: each }) => html`<li>${text(each)}</li>`)}
    </ul>
  </details>
`;

/** A guide to who one cares for, for who takes over. */
function handoverStep({ content, data, text, change, print }: RespiteView): TemplateResult {
  const { lead, private: told, prompts, amounts, amountNote, print: printLabel } = content.handover;
  const words = amounts.map((word) => text(word));
  return html`
    <p>${text(lead)}</p>
    <p class="notice">${text(told)}</p>
    <div class="prompts">
      ${prompts.map(({ id, label, hint }) => {
        const said = handoverText(data, id);
        const amount = hasAmount(said, words);
        const about = [hint && `handover-${id}-hint`, amount && `handover-${id}-amount`]
          .filter(Boolean)
          .join(' ');
        return html`
          <div class="prompt">
            <label class="field text">
              <span>${text(label)}</span>
              ${hint ? html`<span class="hint" id=${`handover-${id}-hint`}>${text(hint)}</span>` : nothing}
              <textarea
                id=${`handover-${id}`}
                dir="auto"
                rows="2"
                maxlength=${HANDOVER_LENGTH}
                aria-describedby=${about || nothing}
                .value=${said}
                @input=${(event: Event) => {
                  const { value } = event.target as HTMLTextAreaElement;
                  change((now) => editHandover(now, id, value), { name: `handover-${id}` });
                }}
              ></textarea>
            </label>
            <div role="status">
              ${amount ? html`<p class="notice" id=${`handover-${id}-amount`}>${text(amountNote)}</p>` : nothing}
            </div>
          </div>
        `;
      })}
    </div>
    <div class="buttons bar">
      <button type="button" class="button" id="print-handover" @click=${() => print('handover')}>
        ${text(printLabel)}
      </button>
    </div>
  `;
}
