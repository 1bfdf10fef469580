import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { memberOf } from '../../kits/family/family-data.model.js';
import { familyFacts } from '../../kits/family/family-facts.model.js';
import { nameOfMember } from '../../kits/family/family.model.js';
import { putInNetwork } from './genogram-form.js';
import type { GenogramView } from './genogram-view.js';

/** What can be counted, as sentences: no more than that. */
export function factTexts({ content, data, text }: GenogramView): string[] {
  const { members, generations, died, others, inNetwork } = familyFacts(data);
  if (!members) return [];
  const say = content.facts;
  const count = (number: number): { count: string } => ({ count: String(number) });
  return [
    text(say.members, count(members), members),
    text(say.generations, count(generations), generations),
    ...(died ? [text(say.died, count(died), died)] : []),
    ...(others > 1
      ? [
          text(
            say.inNetwork,
            { ...count(inNetwork.length), others: String(others) },
            inNetwork.length,
          ),
        ]
      : others
        ? [text(inNetwork.length ? say.onlyOtherIn : say.onlyOtherOut)]
        : []),
  ];
}

/** The facts, and who could be put in the network: by one press each. */
export function facts(view: GenogramView): TemplateResult | typeof nothing {
  const { content, data, nameOf, text } = view;
  const { notInNetwork } = familyFacts(data);
  const name = (id: string): string => nameOfMember(data, memberOf(data, id)!);
  const button = (id: string): TemplateResult => html`
    <button
      type="button"
      class="button"
      id=${`into-${id}`}
      @click=${() => putInNetwork(view, id, ['.outside button', '.facts .group'])}
    >
      ${msg('Zet in het netwerk')}<span class="hidden-visually">: <bdi>${nameOf(id)}</bdi></span>
    </button>
  `;
  return html`
    <section class="facts">
      ${heading(view.level, msg('Wat staat er?'), 'group')}
      <p>${factTexts(view).join(' ')}</p>
      ${
        notInNetwork.length
          ? html`<p>${text(content.facts.notIn)}</p>
              <ul class="outside">
                ${notInNetwork.map(
                  ({ id }) => html`
                    <li>
                      <bdi>${nameOf(id)}</bdi>
                      ${name(id) ? button(id) : nothing}
                    </li>
                  `,
                )}
              </ul>`
          : nothing
      }
    </section>
  `;
}
