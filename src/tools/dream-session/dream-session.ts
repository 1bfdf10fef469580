import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { focusFirst } from '../../core/element/focus.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { unknownNames } from '../../core/element/settings.js';
import { WidthController } from '../../core/element/width-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { definition } from '../../generated/dream-session/definition.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { BoardController } from '../../kits/notes/board-controller.js';
import { notesControlsStyles } from '../../kits/notes/notes-controls.styles.js';
import { blockName } from '../../kits/notes/notes-view.js';
import { addNoteIn } from '../../kits/notes/stacks.model.js';
import { hasLines, pastedLines } from '../../kits/offer/pasted-lines.model.js';
import { peopleHereStyles } from '../../kits/people/people-here.styles.js';
import { PassedBox } from '../../kits/rating/passed-box.js';
import { ClockController } from '../../kits/steps/clock-controller.js';
import { road, shownSteps, stepButtons, stepHead } from '../../kits/steps/steps-view.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import { peopleStep } from './dream-people.js';
import {
  allDots,
  blank,
  carry,
  castDots,
  closeDots,
  countDots,
  DOTS,
  emptyDots,
  isDone,
  resultOf,
  withoutStrangers,
  type DotsBox,
  type DreamSessionData,
  type DreamSessionResult,
  type StepId,
} from './dream-session.model.js';
import type { DreamSessionContent } from './dream-session.schema.js';
import { styles } from './dream-session.styles.js';
import { partiesIn } from './dream-parties.js';
import { blocksIn, type DreamView } from './dream-view.js';

export type { DreamSessionResult };
type Data = DreamSessionData;

/**
 * Client, carers, staff and management write what they dream of and what they fear, put what is alike on one
 * stack, see who shares it, and choose where to begin. Parties count, not heads.
 *
 * @element dream-session
 */
export class DreamSession extends SamenspelElement<DreamSessionContent, Data> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    arrowKeysStyles,
    agreementsStyles,
    peopleHereStyles,
    notesControlsStyles,
    stepsStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    parties: {},
    given: { state: true },
  };

  /** Ids of the parties that take part, with spaces or commas between them; all when absent. */
  declare parties?: string | null;

  /** Stacks on which the person in front put a dot. */
  declare private given: readonly string[];

  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #width = new WidthController(this, 46);
  readonly #changes = new ChangeController<Data>(this, () => this.documents);
  readonly #dots = new PassedBox<DotsBox>(this, this.#changes);
  readonly #clock = new ClockController(this, (text) => this.#changes.say(text));
  readonly #board = new BoardController(this, this.#changes, {
    narrow: () => this.#width.narrow,
    blockName: (block) =>
      this.ready ? blockName({ blocks: blocksIn(this.ready.content, this.text) }, block) : '',
  });
  protected override readonly later = new OnDemand(
    this,
    () => import('./dream-session.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.given = [];
    arrowKeys(this);
  }

  protected override titleOf(content: DreamSessionContent): string {
    return content.title;
  }

  protected override checkSettings(content: DreamSessionContent): readonly Fault[] {
    return unknownNames(
      'parties',
      this.parties,
      content.parties.map(({ id }) => id),
    );
  }

  protected override result(): DreamSessionResult | undefined {
    const { ready } = this;
    return (
      ready &&
      resultOf(this.documents.data, partiesIn(ready.content, this.parties, this.documents.data))
    );
  }

  protected override isComplete(): boolean {
    return isDone(this.documents.data);
  }

  /** @internal */
  override forget(): void {
    this.#clock.stop();
    this.#dots.leave();
    super.forget();
  }

  #view(content: DreamSessionContent): DreamView {
    const { documents, text } = this;
    const { data } = documents;
    const blocks = blocksIn(content, text);
    const board = this.#board;
    const writers = data.members.filter(({ left }) => !left);
    const member = writers.find(({ id }) => id === board.member) ?? writers[0];
    const block = blocks.find(({ id }) => id === board.block) ?? blocks[0]!;
    const view: DreamView = {
      content,
      data,
      text,
      level: this.level + 1,
      narrow: this.#width.narrow,
      language: this.shownLanguage,
      blocks,
      block,
      member,
      board,
      needed: this.#needed,
      say: {
        writeFirst: text(content.writeFirst),
        allPlaced: '',
        chooseTarget: (note) => text(content.chooseTarget, { note }),
      },
      change: (act, options) => this.#changes.change((now) => withoutStrangers(act(now)), options),
      speak: (run) => this.later.say(run) ?? run(),
      // A list is a note a line.
      paste: (pasted) => {
        const { step } = this.documents.data;
        if (!pasted || !member || (step !== 'dream' && step !== 'nightmare')) return;
        const lines = hasLines(pasted.text) ? pastedLines(pasted.text) : [pasted.text];
        this.#changes.change(
          (now) => lines.reduce((all, line) => addNoteIn(all, member.id, line, step), now),
          { focus: ['#new-note'] },
        );
      },
      pasted: () => nothing,
      steps: shownSteps(content.steps, text),
      step: data.step,
      minutesLeft: this.#clock.minutesLeft,
      secondsLeft: this.#clock.secondsLeft,
      partLeft: this.#clock.part,
      startTimer: (minutes) => this.#clock.start(minutes, () => this.shownLanguage),
      stopTimer: () => this.#clock.stop(),
      go: (step) => this.#go(step as StepId),
      isShared: this.share === 'answers',
      parties: partiesIn(content, this.parties, data),
      box: this.#dots.now,
      isGiving: this.#dots.isPresent,
      given: this.given,
      undo: this.#changes.undo.buttons(),
      asText: this.asText(),
      print: () => this.print(),
      startDots: () => {
        this.#dots.start(emptyDots);
      },
      stopDots: () => {
        this.#leaveDots(['#dots']);
      },
      takeOver: () => {
        this.given = [];
        this.#dots.takeOver(['.giving input']);
      },
      give: (stack) => this.#give(stack, content),
      hand: () => this.#hand(view),
      count: (stack, people) => {
        const { now } = this.#dots;
        if (now) this.#dots.count(countDots(now, stack, people));
      },
      reveal: () => this.#reveal(content),
    };
    return view;
  }

  #leaveDots(focus: readonly string[] = []): void {
    this.#dots.leave(focus);
    this.given = [];
  }

  #give(stack: string, { dots }: DreamSessionContent): boolean {
    const { given } = this;
    if (given.includes(stack)) {
      this.given = given.filter((each) => each !== stack);
      return true;
    }
    if (given.length >= DOTS) {
      this.#changes.say(() => this.text(dots.full));
      return false;
    }
    this.given = [...given, stack];
    return true;
  }

  /** One gave their dots; the numbers are kept, and whose is not. */
  #hand({ content, data, text, box: before }: DreamView): void {
    if (!before) return;
    const box = castDots(before, this.given);
    this.given = [];
    const people = data.members.filter(({ left }) => !left).length;
    const { cast } = box;
    this.#changes.say(() =>
      text(content.dots.cast, { count: `${cast}`, people: `${people}` }, cast),
    );
    this.#dots.cast(box, people > 0 && cast >= people);
  }

  #reveal({ dots }: DreamSessionContent): void {
    const { now: box } = this.#dots;
    if (!box) return;
    if (!allDots(box)) {
      this.#changes.say(() => this.text(dots.none));
      return;
    }
    this.#leaveDots();
    this.#changes.change((now) => closeDots(now, box), { focus: ['.choose-title'] });
  }

  #go(step: StepId): void {
    this.#board.close();
    this.#clock.stop();
    this.#leaveDots();
    this.#changes.hush();
    const { data } = this.documents;
    if (data.step !== step) this.#changes.undo.replace({ ...data, step });
    void focusFirst(this, ['.step-title']);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#board.held) {
      event.preventDefault();
      this.#board.hold(undefined);
    }
    // Who gives dots takes back nothing of what the group did.
    if (!this.#dots.now) this.#changes.undo.onKey(event);
  };

  protected override renderScreen(content: DreamSessionContent): TemplateResult {
    const view = this.#view(content);
    const { step } = view.data;
    const body =
      step === 'people' ? peopleStep(view) : this.later.show((part) => part.stepBody(view, step));
    if (view.box) return html`<div class="dream alone" @keydown=${this.#onKey}>${body}</div>`;
    return html`
      <div class=${`dream ${view.narrow ? '' : 'wide'}`} @keydown=${this.#onKey}>
        ${
          step === 'people'
            ? html`<p class="lead">${view.text(content.intro)}</p>
                ${view.isShared ? html`<p class="notice">${view.text(content.shared)}</p>` : nothing}`
            : nothing
        }
        ${road(view)} ${stepHead(view)}
        <div class="buttons undo-buttons">${view.undo}</div>
        <section class="step step-${step}">${body}</section>
        ${stepButtons(view)}
      </div>
      ${this.renderDocumentBar()} ${sourceNote(view.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: DreamSessionContent): TemplateResult | undefined {
    return this.later.say((part) => part.dreamPaper(this.#view(content)));
  }
}
