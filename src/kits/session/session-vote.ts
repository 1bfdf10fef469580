import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { passOn } from '../rating/pass-on.js';
import { votersIn, shiftBetween, spreadOf } from '../rating/spread.model.js';
import { stepper } from '../rating/stepper.js';
import type { BallotBox } from './ballot-box.model.js';
import { FEW_VOTERS, MOST_VOTERS, roundsOf, type Round } from './session.model.js';
import type { SessionView, ShownTopic } from './session-view.js';
import { sign } from './signs.js';

/** Hands for one option, counted by who leads. */
function hands(view: SessionView, box: BallotBox, place: number | undefined): TemplateResult {
  const { content, text } = view;
  const { vote } = content;
  const option = place === undefined ? undefined : vote.options[place]!;
  const label = text(option?.label ?? vote.unknown);
  const people = place === undefined ? box.unknown : box.counts[place]!;
  const id = `hands-${option?.id ?? 'unknown'}`;
  return html`
    <div class="counter">
      <label for=${id}>${place === undefined ? nothing : sign(place)} ${label}</label>
      ${stepper({
        id,
        people,
        most: MOST_VOTERS,
        fewer: `${text(vote.fewer)}: ${label}`,
        more: `${text(vote.more)}: ${label}`,
        set: (next) => view.setHands(place, next(people)),
        say: (after) => view.say(() => `${label}: ${after}`),
      })}
    </div>
  `;
}

/** Who leads counts what all show at once. */
function counting(view: SessionView, box: BallotBox): TemplateResult {
  const { content, data, text } = view;
  const { vote } = content;
  const total = votersIn(box);
  const people = data.people.length;
  const many = people > 0 && total > people;
  const count = { count: `${total}`, people: `${people}` };
  return html`
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        view.reveal();
      }}
    >
      <p>${text(vote.hands)}</p>
      <div class="counters">
        ${[...vote.options.keys(), undefined].map((place) => hands(view, box, place))}
      </div>
      <p class="total ${many ? 'many' : ''}">
        <b>${people ? text(vote.total, count, total) : text(vote.alone, count, total)}</b>
        ${many ? text(vote.many) : nothing}
      </p>
      <div class="buttons">
        <button class="button primary" id="reveal" aria-disabled=${total ? 'false' : 'true'}>
          ${text(vote.reveal)}
        </button>
        ${stop(view)}
      </div>
    </form>
  `;
}

/** One votes, with nobody else in front. */
const casting = ({ content, text, cast }: SessionView): TemplateResult => {
  const { vote } = content;
  return html`
    <div class="answers">
      ${vote.options.map(
        ({ id, label, text: means }, place) => html`
          <button
            type="button"
            class="button answer"
            id=${`vote-${id}`}
            @click=${() => cast(place)}
          >
            ${sign(place)} <span><b>${text(label)}</b> ${text(means)}</span>
          </button>
        `,
      )}
      <button type="button" class="button answer" id="vote-unknown" @click=${() => cast(undefined)}>
        <span>${text(vote.unknown)}</span>
      </button>
    </div>
  `;
};

/** Ends a vote without an outcome. */
const stop = (view: SessionView): TemplateResult => html`
  <button type="button" class="button" @click=${() => view.stopVote()}>
    ${msg('Stop zonder uitkomst')}
  </button>
`;

/** The device goes to the next, or all is in. */
function covered(view: SessionView, { cast }: BallotBox): TemplateResult {
  const { content, data, text } = view;
  const { vote } = content;
  const people = data.people.length;
  const next = data.people[cast];
  const count = { count: `${cast}`, people: `${people}` };
  return passOn({
    level: view.level + 2,
    title: text(vote.cover),
    said: people ? text(vote.cast, count, cast) : text(vote.castAlone, count, cast),
    take: next ? text(vote.nextOf, { name: next.name }) : text(vote.next),
    reveal: text(vote.reveal),
    isBegun: cast > 0,
    isDone: people > 0 && !next,
    stop: stop(view),
    takeOver: () => view.takeOver(),
    lay: () => view.reveal(),
  });
}

/** Signs on three stacks; beside it stands in words how many. */
const stacks = ({ content }: SessionView, { counts }: Round): TemplateResult => html`
  <div class="stacks" aria-hidden="true">
    ${content.vote.options.map(
      (_, place) => html`
        <div class="stack-of">
          ${
            counts[place]! > 20
              ? html`${sign(place)} <b>× ${counts[place]}</b>`
              : Array.from({ length: counts[place]! }, () => sign(place))
          }
        </div>
      `,
    )}
  </div>
`;

/** `Groen: 3. Oranje: 2. Weet ik niet: 1.`, each as a sentence of the content. */
export function countsInWords(
  { content, text }: SessionView,
  { counts, unknown }: Round,
): string[] {
  const { vote } = content;
  const said = counts.flatMap((count, place) =>
    count
      ? text(vote.count, { count: `${count}`, option: text(vote.options[place]!.label) }, count)
      : [],
  );
  return [...said, ...(unknown ? [text(vote.unknownCount, { count: `${unknown}` }, unknown)] : [])];
}

/** A vote beside the one before it. */
function shifted({ content, text, language }: SessionView, before: Round, after: Round): string {
  const { vote } = content;
  const shift = shiftBetween(before, after);
  if (!shift) return text(vote.other);
  const number = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const shifts = shift.map(
    (by, place) => `${text(vote.options[place]!.label)} ${number.format(by).replace('-', '−')}`,
  );
  return text(vote.shift, { shifts: shifts.join(', ') });
}

/** What came out, and who speaks first. */
function outcome(view: SessionView, rounds: readonly Round[]): TemplateResult {
  const { content, text, language } = view;
  const { vote } = content;
  const round = rounds.at(-1)!;
  const before = rounds.at(-2);
  const { pattern, speak } = spreadOf(round);
  const order = listOf(
    speak.map((place) => text(vote.options[place]!.label)),
    language,
    'comma',
  );
  return html`
    <div class="outcome" tabindex="-1">
      ${stacks(view, round)}
      <p>${countsInWords(view, round).join(' ')}</p>
      <p><b>${text(vote.patterns.find(({ id }) => id === pattern)!.text)}</b></p>
      ${speak.length > 1 ? html`<p>${text(vote.speak, { order })}</p>` : nothing}
      ${before ? html`<p>${shifted(view, before, round)}</p>` : nothing}
    </div>
    <div class="buttons">
      <button type="button" class="button" id="vote-again" @click=${() => view.startVote()}>
        ${text(vote.again)}
      </button>
    </div>
  `;
}

/** Voting on a thing: before it, while it goes on, and after it. */
export function votePart(view: SessionView, topic: ShownTopic): TemplateResult {
  const { content, data, text, box, way } = view;
  const { vote, people } = content;
  const rounds = roundsOf(data, topic.id);
  const few = data.people.length < FEW_VOTERS && data.people.length > 0;
  const now = (): unknown => {
    if (box)
      return way === 'pass'
        ? view.isVoting
          ? casting(view)
          : covered(view, box)
        : counting(view, box);
    if (rounds.length) return outcome(view, rounds);
    return html`
      <div class="buttons">
        <button type="button" class="button" id="vote" @click=${() => view.startVote()}>
          ${text(vote.open)}
        </button>
      </div>
    `;
  };
  return html`
    <section class="vote card">
      ${heading(view.level + (box ? 1 : 2), text(vote.title), 'vote-title')}
      ${rounds.length && !box ? nothing : html`<p>${text(vote.ask)}</p>`}
      ${few && !rounds.length && !view.isVoting ? html`<p class="quiet">${text(people.few)}</p>` : nothing}
      ${now()}
    </section>
  `;
}
