import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import {
  choiceField,
  optionalField,
  segments,
  textField,
  tickBoxes,
  valueIn,
} from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { kindSign, triangle } from './learning-bar.js';
import {
  ACTIVITY_LENGTH,
  activityOf,
  hoursIn,
  inState,
  LINE_LENGTH,
  MOST_ACTIVITIES,
  removeActivity,
  renameActivity,
  setHours,
  setKind,
  setLine,
  setParty,
  setState,
  STATES,
  type ActivityState,
  type LearningActivity,
  type LearningKind,
  type LearningParty,
} from './learning-activities.model.js';
import { add, ideas } from './learning-ideas.js';
import { kindOf, numberIn, type LearningView } from './learning-view.js';

/** One of one's own: what, and how one learns by it. */
function newActivity(view: LearningView, state: ActivityState): TemplateResult {
  const { content, data, text, needed, kind } = view;
  const say = content.activity;
  if (data.activities.length >= MOST_ACTIVITIES)
    return html`<p class="notice">${text(say.full)}</p>`;
  const id = `new-${state}`;
  return html`
    <form
      class="new-activity"
      novalidate
      @submit=${needed.onSubmit((typed) => {
        const added = add(view, { text: typed, kind: view.kind, state }, [`#${id}`]);
        view.chooseKind('');
        return added;
      })}
    >
      <label class="field">
        ${text(say.label[state])} ${addingInput(id, ACTIVITY_LENGTH, needed)} ${needed.note(id)}
      </label>
      ${segments(
        'new-kind',
        text(say.how),
        [
          ...content.kinds.map((each) => ({ id: each.id, label: text(each.name) })),
          { id: '', label: text(say.noKind) },
        ],
        kind,
        (chosen) => view.chooseKind(chosen as LearningKind | ''),
      )}
      <button class="button primary">${text(say.add)}</button>
    </form>
  `;
}

/** Hours, as one writes them; what is no number is not kept. */
function hoursField(view: LearningView, { id, hours }: LearningActivity): TemplateResult {
  const { content, text, change, language } = view;
  const shown = hours ? numberIn(hours, language) : '';
  const say = content.activity;
  return html`
    <label class="field hours">
      ${text(say.hours)}
      <input
        class="entry"
        id=${`hours-${id}`}
        inputmode="decimal"
        autocomplete="off"
        maxlength="6"
        aria-describedby=${`hours-hint-${id}`}
        .value=${shown}
        @input=${(event: Event) => {
          const typed = hoursIn(valueIn(event));
          if (typed !== undefined)
            change((now) => setHours(now, id, typed), { name: `hours-${id}` });
        }}
        @change=${(event: Event) => {
          // What is kept, where something else was typed.
          const kept = activityOf(view.data, id)?.hours;
          (event.target as HTMLInputElement).value = kept ? numberIn(kept, language) : '';
        }}
      />
      <small class="hint" id=${`hours-hint-${id}`}>${text(say.hoursHint)}</small>
    </label>
  `;
}

/** Everything that can be said of an activity. */
function editing(view: LearningView, activity: LearningActivity): TemplateResult {
  const { content, text, change } = view;
  const { id, kind, who, by, state } = activity;
  const say = content.activity;
  const line = (field: 'who' | 'by', value: string): TemplateResult =>
    optionalField(
      `${field}-${id}`,
      text(say[field]),
      value,
      LINE_LENGTH,
      (typed) => void change((now) => setLine(now, id, field, typed), { name: `${field}-${id}` }),
    );
  const name = isolated(activity.text);
  const other = STATES.find((each) => each !== state)!;
  const moved = text(say.moved[other], { activity: name });
  const removed = text(say.removed, { activity: name });
  return html`
    <div class="editing">
      <div class="fields">
        ${textField(
          `text-${id}`,
          text(say.name),
          activity.text,
          ACTIVITY_LENGTH,
          (typed) => void change((now) => renameActivity(now, id, typed), { name: `text-${id}` }),
        )}
        ${choiceField(
          `kind-${id}`,
          text(say.how),
          content.kinds.map((each) => ({ id: each.id, label: text(each.name) })),
          kind,
          (chosen) => void change((now) => setKind(now, id, chosen as LearningKind | '')),
          text(say.noKind),
        )}
        ${hoursField(view, activity)} ${line('who', who)} ${line('by', by)}
        ${tickBoxes(
          `with-${id}`,
          text(say.with),
          content.parties.map((each) => ({ id: each.id, label: text(each.name) })),
          activity.with,
          (set) =>
            void change((now) => {
              const before = activityOf(now, id)?.with ?? [];
              const after = set(before);
              return content.parties.reduce(
                (all, party) =>
                  setParty(all, id, party.id as LearningParty, after.includes(party.id)),
                now,
              );
            }),
        )}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button"
          id=${`move-${id}`}
          @click=${() =>
            change((now) => setState(now, id, other), {
              say: () => moved,
              focus: ['#activities-title'],
            })}
        >
          ${text(say.state[other])}<span class="hidden-visually"
            >: <bdi>${activity.text}</bdi></span
          >
        </button>
        <button
          type="button"
          class="button"
          id=${`remove-${id}`}
          @click=${() =>
            change((now) => removeActivity(now, id), {
              say: () => removed,
              focus: ['#activities-title'],
            })}
        >
          ${text(say.remove)}<span class="hidden-visually">: <bdi>${activity.text}</bdi></span>
        </button>
      </div>
    </div>
  `;
}

/** What is known of an activity beside its name, in a row. */
export function facts(view: LearningView, activity: LearningActivity): string[] {
  const { content, data, text, language } = view;
  const { kind, hours, who, by, after } = activity;
  const before = activityOf(data, after);
  const say = content.activity;
  return [
    text(kindOf(view, kind)?.name ?? say.noKind),
    ...(hours ? [text(say.time, { count: numberIn(hours, language) }, hours)] : []),
    ...[who, by].flatMap((each) => (each.trim() ? [isolated(each.trim())] : [])),
    ...content.parties.flatMap(({ id, name }) => (activity.with.includes(id) ? [text(name)] : [])),
    ...(before ? [text(say.follows, { activity: isolated(before.text) })] : []),
  ];
}

/** The name of an activity, and what is known of it. */
export const told = (view: LearningView, activity: LearningActivity): TemplateResult => html`
  <bdi class="activity-name">${activity.text}</bdi>
  <span class="facts"
    >${kindSign(activity.kind)} ${triangle(['team', ...activity.with])}
    <span>${facts(view, activity).join(' · ')}</span></span
  >
`;

const row = (view: LearningView, activity: LearningActivity): TemplateResult => html`
  <li class="activity">
    <details>
      <summary id=${`activity-${activity.id}`}>${told(view, activity)}</summary>
      ${editing(view, activity)}
    </details>
  </li>
`;

/** What they do already, or what they add: ideas, one's own, and those that are in the plan. */
export function activitiesPart(view: LearningView, state: ActivityState): TemplateResult {
  const { content, data, text, level } = view;
  const say = content.activity;
  const there = inState(data, state);
  return html`
    <p>${text(say.lead[state])}</p>
    ${newActivity(view, state)} ${ideas(view, state)}
    ${heading(
      level + 1,
      html`<span id="activities-title" tabindex="-1">${text(say.list[state])}</span>`,
    )}
    ${
      there.length
        ? html`<ul class="activities">
            ${repeat(
              there,
              ({ id }) => id,
              (activity) => row(view, activity),
            )}
          </ul>`
        : html`<p class="hint">${text(say.none[state])}</p>`
    }
  `;
}
