import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import {
  addChildOf,
  addParent,
  addPartner,
  addSibling,
} from '../../kits/family/family-acts.model.js';
import { membersOf, unionsOf } from '../../kits/family/family-data.model.js';
import { otherPartner, ownUnions } from '../../kits/family/family-kin.model.js';
import type { FamilyGenogramData } from './family-genogram.model.js';
import type { GenogramView } from './genogram-view.js';

/** Adds someone by one act, says who came, and opens their form. */
export function add(
  view: GenogramView,
  act: (now: FamilyGenogramData) => FamilyGenogramData,
  said: () => string,
): void {
  const next = view.change(act, { say: said });
  if (next) view.edit(membersOf(next).at(-1)!.id);
  else view.say(() => msg('Daar is geen plek meer voor.'));
}

/** What one can do from someone: a parent, partner, child, brother or sister more. */
export function acts(view: GenogramView, id: string, place: string): TemplateResult {
  const { content, data, nameOf } = view;
  const kind = content.unionKinds[0]!.id;
  const name = nameOf(id);
  const own = ownUnions(unionsOf(data), id);
  const pairs = own.flatMap((union) => {
    const other = otherPartner(union, id);
    return other ? [{ union: union.id, other }] : [];
  });
  const button = (what: string, label: unknown, act: () => void): TemplateResult => html`
    <button type="button" class="button" id=${`${place}-${what}-${id}`} data-again @click=${act}>
      ${label}
    </button>
  `;
  const child = (union?: string): void =>
    add(
      view,
      (now) => addChildOf(now, id, kind, union),
      () => msg(str`Erbij gezet: kind van ${name}.`),
    );
  return html`
    <div class="buttons acts" role="group" aria-label=${msg(str`Zet erbij, bij ${name}`)}>
      ${button('parent', msg('+ ouder'), () =>
        add(
          view,
          (now) => addParent(now, id, kind),
          () => msg(str`Erbij gezet: ouder van ${name}.`),
        ),
      )}
      ${button('partner', msg('+ partner'), () =>
        add(
          view,
          (now) => addPartner(now, id, kind),
          () => msg(str`Erbij gezet: partner van ${name}.`),
        ),
      )}
      ${pairs.map(({ union, other }) =>
        button(`child-${union}`, html`${msg('+ kind met')} <bdi>${nameOf(other)}</bdi>`, () =>
          child(union),
        ),
      )}
      ${button('child', pairs.length ? msg('+ kind met een ander') : msg('+ kind'), () => child())}
      ${button('sibling', msg('+ broer of zus'), () =>
        add(
          view,
          (now) => addSibling(now, id, kind),
          () => msg(str`Erbij gezet: broer of zus van ${name}.`),
        ),
      )}
    </div>
  `;
}

/** What was taken out; in the network they stay. */
export function remove(
  view: GenogramView,
  id: string,
  removing: (now: FamilyGenogramData) => FamilyGenogramData,
  focus: readonly string[],
): void {
  const { data, nameOf } = view;
  const name = nameOf(id);
  const isLinked = membersOf(data).some((each) => each.id === id && each.person);
  view.change(removing, {
    say: () =>
      isLinked
        ? msg(str`Verwijderd uit de stamboom: ${name}. In het netwerk blijft die staan.`)
        : msg(str`Verwijderd: ${name}.`),
    focus,
  });
}

export const editButton = ({ nameOf, edit }: GenogramView, id: string): TemplateResult => html`
  <button type="button" class="icon" id=${`edit-${id}`} @click=${() => edit(id)}>
    <span aria-hidden="true">✎</span>
    <span class="hidden-visually">${msg(str`Bewerk: ${nameOf(id)}`)}</span>
  </button>
`;

/** Nothing while nobody is pointed out there. */
export const chosenBar = (view: GenogramView): TemplateResult | typeof nothing => {
  const { data, selected, selectedIn, nameOf } = view;
  if (selectedIn !== 'picture' || !membersOf(data).some(({ id }) => id === selected))
    return nothing;
  return html`
    <div class="panel chosen-bar">
      <b><bdi>${nameOf(selected!)}</bdi></b>
      ${acts(view, selected!, 'picture')}
      <div class="buttons">
        <button type="button" class="button" @click=${() => view.edit(selected)}>
          ${msg('Bewerk')}
        </button>
      </div>
    </div>
  `;
};
