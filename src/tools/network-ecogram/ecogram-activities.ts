import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import {
  addActivity,
  editActivity,
  linkPerson,
  removeActivity,
  unlinkPerson,
} from '../../kits/network/network-activities.model.js';
import {
  type Activity,
  MOST_LINKS,
  NAME_LENGTH,
  type Part,
  PARTS,
} from '../../kits/network/network-data.model.js';
import { choiceField, textField, tickBox } from '../../kits/circle/fields.js';
import { addForm, editButton, formEnd, picker } from './ecogram-forms.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf, listedNames, nameOf } from './ecogram-words.js';
import { ideasIn, ideasLeft, type Idea } from './network-ecogram.model.js';

/** What is done, by whom, and what is wished for: so that a question can find someone. */
export const activities = (view: EcogramView): TemplateResult => html`
  <section class="activities">
    ${heading(view.level, msg('Wie doet wat?'))}
    <p class="lead">${view.content.activitiesIntro}</p>
    ${newActivity(view)}
    <ul class="rows" data-arrows="down">
      ${view.data.activities.map(
        (activity) => html`
          <li class="row" id=${`row-${activity.id}`}>
            ${view.editing === activity.id ? form(view, activity) : row(view, activity)}
          </li>
        `,
      )}
    </ul>
    ${ideas(view)}
  </section>
`;

const add = (view: EcogramView, name: string, kind: string, focus: readonly string[]): boolean =>
  !!view.change((now) => addActivity(now, { name, kind }), {
    focus,
    say: () => msg(str`Erbij gezet: ${name}.`),
  });

const newActivity = (view: EcogramView): TemplateResult =>
  addForm(
    view,
    'new-activity',
    msg('Activiteit, hobby of klus'),
    [msg('Soort'), view.content.activityKinds],
    NAME_LENGTH,
    (name, kind) => add(view, name, kind, ['#new-activity']),
  );

function ideas(view: EcogramView): TemplateResult | typeof nothing {
  const left = ideasLeft(view.data, ideasIn(view.content));
  if (!left.length) return nothing;
  const { courses } = view.content.activities;
  const groups = [undefined, ...courses].map((course) => ({
    name: course?.name,
    ideas: left.filter((idea) => idea.course === course?.id),
  }));
  const inOrder = groups.flatMap((group) => group.ideas);
  const button = (idea: Idea): TemplateResult => {
    const at = inOrder.indexOf(idea);
    const next = (inOrder[at + 1] ?? inOrder[at - 1])?.id;
    return html`
      <button
        type="button"
        class="button"
        id=${`idea-${idea.id}`}
        @click=${() => add(view, idea.label, idea.kind, [`#idea-${next}`, '#new-activity'])}
      >
        + ${idea.label}
      </button>
    `;
  };
  return html`
    <details class="panel ideas" open>
      <summary>${msg('Voorbeelden om toe te voegen')}</summary>
      ${groups.map((group) =>
        group.ideas.length
          ? html`${group.name ? html`<p><b>${group.name}</b></p>` : nothing}
              <div class="buttons" data-arrows="along">${group.ideas.map(button)}</div>`
          : nothing,
      )}
    </details>
  `;
}

/** Who does it; and if that is nobody, who might be asked. */
function who(view: EcogramView, { by, interest }: Activity): TemplateResult {
  const free = interest.filter((id) => !by.includes(id));
  return html`
    ${by.length ? html`${msg('door')} ${listedNames(view, by)}` : html`<b>${msg('niemand doet dit nu')}</b>`}${
      free.length ? html` · ${msg('zin in:')} ${listedNames(view, free)}` : nothing
    }
  `;
}

const row = (view: EcogramView, activity: Activity): TemplateResult => html`
  <div class="row-text">
    <bdi class="row-name">${activity.name}</bdi>
    <small>
      ${labelOf(view.content.activityKinds, activity.kind)} ·
      ${activity.wished ? html`${msg('wens')} · ` : nothing}${who(view, activity)}
    </small>
  </div>
  ${link(view, activity, 'by', `${msg('Wie doet dit?')} ${activity.name}`, [])}
  ${editButton(view, activity.id, activity.name)}
`;

/** Links persons to an activity: choose one, and add them; `chosen` are shown, each to be taken off. */
const link = (
  view: EcogramView,
  activity: Activity,
  which: Part,
  label: string,
  chosen = activity[which],
): TemplateResult => {
  const { data } = view;
  const { id } = activity;
  return picker(
    view,
    `${which}-${id}`,
    label,
    chosen.map((one) => ({ id: one, of: one })),
    activity[which].length < MOST_LINKS
      ? [...data.centres, ...data.alters]
          .map((one) => one.id)
          .filter((one) => !activity[which].includes(one))
      : [],
    {
      add: (one) =>
        view.change((now) => linkPerson(now, id, one, which), {
          focus: [`#${which}-${id}`, `#form-${id} .icon`, `#edit-${id}`],
          say: () => msg(str`Erbij gezet: ${nameOf(view, one)}.`),
        }),
      remove: (one) =>
        view.change((now) => unlinkPerson(now, id, one, which), {
          focus: [`#${which}-${id}`],
          say: () => msg(str`Verwijderd: ${nameOf(view, one)}.`),
        }),
    },
  );
};

function form(view: EcogramView, activity: Activity): TemplateResult {
  const { content, data } = view;
  const { id, name, kind, wished } = activity;
  const labels: Record<Part, string> = {
    by: msg('Wie doet dit?'),
    interest: msg('Wie heeft er zin in, of kan het?'),
  };
  return html`
    <section class="form" id=${`form-${id}`} data-own-stops aria-label=${name}>
      <div class="fields">
        ${textField(
          `name-${id}`,
          msg('Activiteit, hobby of klus'),
          name,
          NAME_LENGTH,
          (text) =>
            view.change((now) => editActivity(now, id, { name: text }), { name: `name-${id}` }),
          view.needed,
        )}
        ${choiceField(`kind-${id}`, msg('Soort'), content.activityKinds, kind, (chosen) =>
          view.change((now) => editActivity(now, id, { kind: chosen })),
        )}
      </div>
      ${tickBox(`wished-${id}`, msg('Dit is een wens'), wished, (checked) =>
        view.change((now) => editActivity(now, id, { wished: checked })),
      )}
      ${PARTS.map((which) => link(view, activity, which, labels[which]))}
      ${formEnd(view, data.activities, id, name, (now) => removeActivity(now, id))}
    </section>
  `;
}
