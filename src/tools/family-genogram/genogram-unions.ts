import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { choiceField, tickBox } from '../../kits/circle/fields.js';
import { addOther } from '../../kits/family/family-acts.model.js';
import {
  addChild,
  childRefusal,
  editChild,
  moveChild,
  unlinkChild,
} from '../../kits/family/family-children.model.js';
import {
  type FamilyUnion,
  membersOf,
  type UnionChild,
  unionsOf,
} from '../../kits/family/family-data.model.js';
import { otherPartner, ownUnions } from '../../kits/family/family-kin.model.js';
import { addUnion, editUnion, removeUnion } from '../../kits/family/family.model.js';
import { add } from './genogram-acts.js';
import { picker, yearField } from './genogram-fields.js';
import { linkChoice, refused } from './genogram-links.js';
import type { GenogramView } from './genogram-view.js';

const others = ({ data, nameOf }: GenogramView, not: readonly string[]) =>
  membersOf(data)
    .filter(({ id }) => !not.includes(id))
    .map(({ id }) => ({ id, label: nameOf(id) }));

/** Whom someone is or was with, and their children. */
export const unions = (view: GenogramView, id: string): TemplateResult => html`
  ${ownUnions(unionsOf(view.data), id).map((union) => oneUnion(view, union, id))}
  ${picker(
    view,
    `partner-of-${id}`,
    msg('Is of was samen met iemand die er al staat'),
    others(view, [id]),
    (chosen) => {
      const kind = view.content.unionKinds[0]!.id;
      const next = view.change((now) => addUnion(now, [id, chosen], { kind }), {
        say: () => msg(str`${view.nameOf(id)} en ${view.nameOf(chosen)} staan nu samen.`),
        focus: [`#partner-of-${id}`],
      });
      if (!next) view.say(() => msg('Dat kan niet: deze twee staan al samen.'));
    },
  )}
`;

function oneUnion(view: GenogramView, union: FamilyUnion, id: string): TemplateResult {
  const { content, nameOf, text } = view;
  const other = otherPartner(union, id);
  const called = other ? nameOf(other) : msg('iemand die niet bekend is');
  const place = `#partner-of-${id}`;
  return html`
    <fieldset class="part union" id=${`union-${union.id}`}>
      <legend>${msg('Met')} <bdi>${called}</bdi></legend>
      ${
        other
          ? html`<div class="fields">
              ${choiceField(
                `kind-${union.id}`,
                msg('Hoe zijn of waren zij samen?'),
                content.unionKinds.map((each) => ({ id: each.id, label: text(each.label) })),
                union.kind,
                (kind) => view.change((now) => editUnion(now, union.id, { kind })),
              )}
              ${yearField(view, `since-${union.id}`, msg('Sinds (jaar)'), union.since, (since) =>
                view.change((now) => editUnion(now, union.id, { since }), {
                  name: `since-${union.id}`,
                }),
              )}
            </div>`
          : html`<div class="buttons">
                <button
                  type="button"
                  class="button"
                  id=${`other-${union.id}`}
                  @click=${() =>
                    add(
                      view,
                      (now) => addOther(now, union.id),
                      () => msg('Erbij gezet: de andere ouder.'),
                    )}
                >
                  ${msg('+ andere ouder')}
                </button>
              </div>
              ${picker(
                view,
                `other-of-${union.id}`,
                msg('De andere ouder is iemand die er al staat'),
                others(view, [id]),
                (chosen) => {
                  const next = view.change(
                    (now) => editUnion(now, union.id, { partners: [id, chosen] }),
                    { focus: [`#kind-${union.id}`] },
                  );
                  if (!next)
                    view.say(() => msg('Dat kan niet: deze twee staan al samen, of zijn familie.'));
                },
              )}`
      }
      ${
        union.children.length
          ? html`<ol class="children">
              ${union.children.map((child, at) => oneChild(view, union, child, at))}
            </ol>`
          : nothing
      }
      ${picker(
        view,
        `child-of-${union.id}`,
        msg('Kind dat er al staat'),
        others(view, [...union.partners, ...union.children.map(({ member }) => member)]),
        (chosen) => {
          const { data } = view;
          const link = childRefusal(data, union.id, chosen) === 'birth' ? 'foster' : 'birth';
          const next = view.change((now) => addChild(now, union.id, chosen, { link }), {
            say: () => msg(str`Erbij gezet: ${nameOf(chosen)}.`),
            focus: [`#child-of-${union.id}`, `#union-${union.id} button`],
          });
          if (!next) refused(view, union.id, chosen, link);
        },
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          @click=${() =>
            view.change((now) => removeUnion(now, union.id), {
              say: () => msg(str`${nameOf(id)} en ${called} staan niet meer samen.`),
              focus: [place, `#name-${id}`],
            })}
        >
          ${other ? msg('Zij horen niet samen') : msg('Haal weg')}<span class="hidden-visually"
            >: <bdi>${called}</bdi></span
          >
        </button>
      </div>
    </fieldset>
  `;
}

function oneChild(
  view: GenogramView,
  { id: union, children }: FamilyUnion,
  child: UnionChild,
  at: number,
): TemplateResult {
  const { nameOf } = view;
  const { member, twin } = child;
  const name = nameOf(member);
  const base = `${union}-${member}`;
  const move = (sign: string, by: -1 | 1, label: string, can: boolean): TemplateResult => html`
    <button
      type="button"
      class="icon"
      id=${`move${by}-${base}`}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() =>
        can &&
        view.change((now) => moveChild(now, union, member, by), {
          say: () =>
            by < 0 ? msg(str`${name} staat nu eerder.`) : msg(str`${name} staat nu later.`),
          focus: [`#move${by}-${base}`],
        })}
    >
      <span aria-hidden="true">${sign}</span><span class="hidden-visually">${label}</span>
    </button>
  `;
  return html`
    <li>
      <b><bdi>${name}</bdi></b>
      ${linkChoice(view, union, child, msg(str`Hoe kwam ${name} in dit gezin?`), `link-${base}`)}
      ${
        at
          ? tickBox(
              `twin-${base}`,
              msg(str`Samen geboren met ${nameOf(children[at - 1]!.member)}`),
              !!twin,
              (ticked) => view.change((now) => editChild(now, union, member, { twin: ticked })),
            )
          : nothing
      }
      <span class="buttons">
        ${move('↑', -1, msg(str`Zet ${name} eerder`), at > 0)}
        ${move('↓', 1, msg(str`Zet ${name} later`), at < children.length - 1)}
        <button
          type="button"
          class="icon"
          @click=${() =>
            view.change((now) => unlinkChild(now, union, member), {
              say: () => msg(str`${name} is hier geen kind meer, en blijft in de stamboom.`),
              focus: [`#union-${union} button`],
            })}
        >
          <span aria-hidden="true">×</span>
          <span class="hidden-visually">${msg(str`${name} is hier geen kind`)}</span>
        </button>
      </span>
    </li>
  `;
}
