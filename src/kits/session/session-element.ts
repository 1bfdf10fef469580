import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { focusFirst } from '../../core/element/focus.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { same } from '../../core/element/settings.js';
import { WidthController } from '../../core/element/width-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { msg } from '../../core/language/localize.js';
import { agreementsStyles } from '../agreements/agreements.styles.js';
import { peopleHereStyles } from '../people/people-here.styles.js';
import { PassedBox } from '../rating/passed-box.js';
import { votersIn } from '../rating/spread.model.js';
import { waysStyles } from '../rating/ways.styles.js';
import { ClockController } from '../steps/clock-controller.js';
import { shownSteps } from '../steps/steps-view.js';
import { stepsStyles } from '../steps/steps.styles.js';
import { castVote, emptyBox, setHands, type BallotBox } from './ballot-box.model.js';
import { closeVote, isAllDecided, type SessionData, type Way } from './session.model.js';
import type { SessionContent, StepId } from './session.schema.js';
import { sessionScreen } from './session-screen.js';
import {
  blankSession,
  sessionResult,
  topicText,
  type SessionResult,
} from './session-tool.model.js';
import {
  traysByDecision,
  type Letter,
  type SessionView,
  type ShownTopic,
  type Tray,
} from './session-view.js';
import { sessionStyles } from './session.styles.js';

/**
 * A group takes one thing after another: votes, covered, on three signs; talks, the smallest group first; and
 * decides. Counts never decide, and nobody keeps who voted what. A tool says what its signs and fields are.
 */
export abstract class SessionElement<
  Content extends SessionContent = SessionContent,
> extends SamenspelElement<Content, SessionData> {
  static override styles = [
    ...SamenspelElement.styles,
    arrowKeysStyles,
    agreementsStyles,
    peopleHereStyles,
    waysStyles,
    stepsStyles,
    sessionStyles,
  ];
  protected static override readonly blank = blankSession;
  static override properties: PropertyDeclarations = {
    voting: {},
    step: { state: true },
    topic: { state: true },
    card: { state: true },
  };

  /** How a group votes: `hands`, `pass` or `cards`; the group chooses when absent. */
  declare voting?: string | null;

  declare private step: StepId;
  /** Id of the thing in front. */
  declare private topic: string;
  declare private card: number | undefined;

  protected readonly changes = new ChangeController<SessionData>(this, () => this.documents);
  protected override readonly later = new OnDemand(
    this,
    () => import('./session.on-demand.js'),
    true,
  );
  readonly #vote = new PassedBox<BallotBox>(this, this.changes);
  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #clock = new ClockController(this, (text) => this.changes.say(text));
  readonly #width = new WidthController(this, 34);

  constructor() {
    super();
    this.step = 'people';
    this.topic = '';
    arrowKeys(this);
  }

  /** Things of the content that the page offers: all of them, unless a tool has an attribute for that. */
  protected offeredBy(content: Content): Content['topics'] {
    return content.topics;
  }

  /** What a tool adds to the note of the content. */
  protected noteMore(_content: Content): unknown {
    return '';
  }

  /** What a tool adds at a thing that was decided. */
  protected atDecision(_view: SessionView, _topic: ShownTopic, _content: Content): unknown {
    return '';
  }

  /** Things by what was decided. */
  protected traysOf(view: SessionView, _content: Content): readonly Tray[] {
    return traysByDecision(view);
  }

  /** A letter for a thing on its tray. */
  protected letterOf(_topic: ShownTopic, _content: Content): Letter | undefined {
    return undefined;
  }

  /** Whether its signs have a colour, too. */
  protected readonly isColoured: boolean = false;

  protected override titleOf(content: Content): string {
    return content.title;
  }

  #fixedWay({ ways }: Content): Way | undefined {
    const asked = this.voting?.trim() ?? '';
    return ways.options.find(({ id }) => same(id, asked))?.id;
  }

  protected override checkSettings(content: Content): readonly Fault[] {
    const { voting } = this;
    return !voting?.trim() || this.#fixedWay(content)
      ? []
      : [
          {
            path: 'voting',
            problem: 'choice',
            found: voting,
            expected: content.ways.options.map(({ id }) => id).join(', '),
          },
        ];
  }

  protected override result(): SessionResult | undefined {
    const { ready } = this;
    return ready && sessionResult(this.documents.data, ready.content);
  }

  protected override isComplete(): boolean {
    return isAllDecided(this.documents.data);
  }

  /** @internal */
  override forget(): void {
    this.#clock.stop();
    this.#vote.leave();
    super.forget();
  }

  #shown(content: Content): ShownTopic[] {
    const words = { content, text: this.text };
    return this.documents.data.topics.map((topic, at) => ({
      id: topic.id,
      number: at + 1,
      text: topicText(topic, words),
      own: topic.text !== undefined,
      noted: content.topics.some(({ id, noted }) => id === topic.id && noted),
    }));
  }

  #view(content: Content): SessionView {
    const { documents, text } = this;
    const { data } = documents;
    const changes = this.changes;
    const topics = this.#shown(content);
    const topic = topics.find(({ id }) => id === this.topic) ?? topics[0];
    const fixed = this.#fixedWay(content);
    const { now: box } = this.#vote;
    const options = content.vote.options.length;
    const view: SessionView = {
      content,
      data,
      text,
      level: this.level + 1,
      narrow: this.#width.narrow,
      language: this.shownLanguage,
      steps: shownSteps(content.steps, text),
      step: this.step,
      minutesLeft: this.#clock.minutesLeft,
      startTimer: (minutes) => this.#clock.start(minutes, () => this.shownLanguage),
      stopTimer: () => this.#clock.stop(),
      go: (step) => this.#go(step as StepId),
      isShared: this.share === 'answers',
      way: fixed ?? (data.way || content.ways.options[0]!.id),
      isWayFixed: fixed !== undefined,
      offered: this.offeredBy(content),
      topics,
      topic,
      box: box?.topic === topic?.id ? box : undefined,
      isVoting: this.#vote.isPresent,
      card: this.card,
      needed: this.#needed,
      asText: this.asText(),
      undo: changes.undo.buttons(),
      bar: this.renderDocumentBar(),
      change: (act, settings) => void changes.change(act, settings),
      say: (what) => changes.say(what),
      goTo: (id) => {
        this.topic = id;
        this.#vote.leave();
        this.step = 'talk';
        changes.hush();
        void focusFirst(this, ['.topic-title']);
      },
      startVote: () => {
        if (topic) this.#vote.start(emptyBox(topic.id, options));
      },
      stopVote: () => this.#vote.leave(['#vote', '#vote-again']),
      takeOver: () => this.#vote.takeOver(['.topic-title']),
      cast: (place) => this.#cast(view, place),
      setHands: (place, people) => {
        if (box) this.#vote.count(setHands(box, place, people));
      },
      reveal: () => this.#reveal(view),
      showCard: (place) => {
        const { card } = this;
        this.card = place;
        const name = content.vote.options[card ?? 0]!.id;
        void focusFirst(this, place === undefined ? [`#card-${name}`] : ['.held-title']);
      },
      print: () => this.print(),
      noteMore: () => this.noteMore(content),
      atDecision: (shown) => this.atDecision(view, shown, content),
      trays: () => this.traysOf(view, content),
      letter: (shown) => this.letterOf(shown, content),
      part: (step) =>
        this.later.show((part) =>
          step === 'pick'
            ? part.pickPart(view)
            : step === 'talk'
              ? part.talkPart(view)
              : part.agreePart(view),
        ),
    };
    return view;
  }

  #go(step: StepId): void {
    this.#clock.stop();
    this.#vote.leave();
    this.changes.hush();
    this.step = step;
    void focusFirst(this, ['.step-title']);
  }

  /** One voted; the count is kept, and who is not. */
  #cast({ content, data, text, box: before }: SessionView, place: number | undefined): void {
    if (!before) return;
    const box = castVote(before, place);
    const { cast } = box;
    const people = data.people.length;
    const { vote } = content;
    this.changes.say(() =>
      people
        ? text(vote.cast, { count: `${cast}`, people: `${people}` }, cast)
        : text(vote.castAlone, { count: `${cast}` }, cast),
    );
    this.#vote.cast(box, people > 0 && cast >= people);
  }

  #reveal({ topic, box }: SessionView): void {
    if (!topic || !box) return;
    if (!votersIn(box)) {
      this.changes.say(() => msg('Er is nog niet gestemd.'));
      return;
    }
    this.#vote.leave();
    this.changes.change((now) => closeVote(now, topic.id, box), { focus: ['.outcome'] });
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    return html`
      <div
        class=${`session ${this.isColoured ? 'coloured' : ''}`}
        @keydown=${(event: KeyboardEvent) => {
          // Who votes takes back nothing of what the group did.
          if (!view.box) this.changes.undo.onKey(event);
        }}
      >
        ${sessionScreen(view)}
      </div>
      ${view.box || view.card !== undefined ? '' : sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.sessionPaper(this.#view(content)));
  }
}
