import { html, type TemplateResult } from 'lit';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { addChild, childRefusal, unlinkChild } from '../../kits/family/family-children.model.js';
import { type FamilyUnion, unionsOf } from '../../kits/family/family-data.model.js';
import { parentUnions } from '../../kits/family/family-kin.model.js';
import { picker } from './genogram-fields.js';
import { linkChoice, refused } from './genogram-links.js';
import type { GenogramView } from './genogram-view.js';

/** Whose child someone is, and how that came. */
export function parents(view: GenogramView, id: string): TemplateResult {
  const { data, language, nameOf } = view;
  const all = unionsOf(data);
  const own = parentUnions(all, id);
  const pair = (union: FamilyUnion): string => listOf(union.partners.map(nameOf), language);
  return html`
    ${own.map((union) => {
      const child = union.children.find(({ member }) => member === id)!;
      return html`
        <fieldset class="part">
          <legend>${msg('Kind van')} <bdi>${pair(union)}</bdi></legend>
          ${linkChoice(view, union.id, child, msg('Hoe kwam dit kind in het gezin?'), `own-link-${union.id}`)}
          <div class="buttons">
            <button
              type="button"
              class="button"
              @click=${() =>
                view.change((now) => unlinkChild(now, union.id, id), {
                  say: () => msg(str`${nameOf(id)} is geen kind meer van ${pair(union)}.`),
                  focus: [`#parents-of-${id}`, `#name-${id}`],
                })}
            >
              ${msg('Geen kind van hen')}
            </button>
          </div>
        </fieldset>
      `;
    })}
    ${picker(
      view,
      `parents-of-${id}`,
      msg('Kind van ouders die er al staan'),
      all
        .filter(
          ({ id: one, partners }) => !own.some((each) => each.id === one) && !partners.includes(id),
        )
        .map((union) => ({ id: union.id, label: pair(union) })),
      (chosen) => {
        const link = childRefusal(data, chosen, id) === 'birth' ? 'foster' : 'birth';
        const next = view.change((now) => addChild(now, chosen, id, { link }), {
          focus: [`#own-link-${chosen}`],
        });
        if (!next) refused(view, chosen, id, link);
      },
      msg('Kies ouders'),
    )}
  `;
}
