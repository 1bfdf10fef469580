import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChangeController } from '../../core/document/change-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { focusFirst } from '../../core/element/focus.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { msg } from '../../core/language/localize.js';
import { NeededField } from '../../core/element/needed-field.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { printButton } from '../../core/print/print-button.js';
import { sourceNote } from '../../core/content/sources.js';
import { WidthController } from '../../core/element/width-controller.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { BoardController } from '../../kits/notes/board-controller.js';
import type { ApartSaid } from '../../kits/notes/notes-apart.js';
import { blockName, type Pasted } from '../../kits/notes/notes-view.js';
import { peopleStyles } from '../../kits/people/people.styles.js';
import { namerOf, sofaSettingFaults } from '../../kits/sofa/sofa-settings.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { ClockController } from '../../kits/steps/clock-controller.js';
import { PresentController } from '../../kits/steps/present-controller.js';
import { road, shownSteps, stepButtons, stepHead } from '../../kits/steps/steps-view.js';
import { definition } from '../../generated/sofa-workshop/definition.js';
import { blank, carry, STEPS, type SofaWorkshopData, type StepId } from './workshop-data.model.js';
import { isDone, resultOf } from './sofa-workshop.model.js';
import type { SofaWorkshopContent } from './sofa-workshop.schema.js';
import { styles } from './sofa-workshop.styles.js';
import { writeStep } from './workshop-board.js';
import { withoutStrangers } from './workshop-seen.model.js';
import { blocksIn, sayingIn, type RoleWords, type WorkshopView } from './workshop-view.js';

/**
 * The SOFA team session: members write what they do on notes, put them in four blocks, see patterns
 * and agree on next steps. One person leads it, on one screen.
 *
 * @element sofa-workshop
 */
export class SofaWorkshop extends SamenspelElement<SofaWorkshopContent, SofaWorkshopData> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    sofaStyles,
    agreementsStyles,
    arrowKeysStyles,
    peopleStyles,
    ...styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    roleNames: { attribute: 'role-names' },
    pasted: { state: true },
    apartOpen: { state: true },
    apartSaid: { state: true },
  };

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  declare private pasted: Pasted | undefined;
  /** Whether what is for members with a device of their own is unfolded. */
  declare private apartOpen: boolean | undefined;
  declare private apartSaid: ApartSaid | undefined;

  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #width = new WidthController(this, 46);
  readonly #changes = new ChangeController<SofaWorkshopData>(this, () => this.documents);
  readonly #clock = new ClockController(this, (text) => this.#changes.say(text));
  readonly #present = new PresentController(this, (text) => this.#changes.say(text));
  readonly #board = new BoardController(this, this.#changes, {
    narrow: () => this.#width.narrow,
    blockName: (block) =>
      this.ready ? blockName({ blocks: blocksIn(this.#roles(this.ready.content)) }, block) : '',
  });

  /** Every step but the first, paper, and what few people need; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./sofa-workshop.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.roleNames = '';
    arrowKeys(this);
  }

  protected override titleOf(content: SofaWorkshopContent): string {
    return content.title;
  }

  protected override checkSettings({ sofa }: SofaWorkshopContent): readonly Fault[] {
    return sofaSettingFaults(sofa, { roles: null, phases: null, roleNames: this.roleNames });
  }

  protected override result(): unknown {
    return resultOf(this.documents.data, this.ready?.content.sofa.roles.map(({ id }) => id) ?? []);
  }

  protected override isComplete(): boolean {
    return isDone(this.documents.data);
  }

  #roles(content: SofaWorkshopContent): RoleWords {
    const { text } = this;
    const explained = STEPS.indexOf(this.documents.data.step) >= STEPS.indexOf('explain');
    const { sofa } = content;
    return { sofa, text, roleName: namerOf(sofa, this.roleNames, text), explained };
  }

  #view(content: SofaWorkshopContent): WorkshopView {
    const { sofa } = content;
    const { data } = this.documents;
    const { text } = this;
    const board = this.#board;
    const words = this.#roles(content);
    const blocks = blocksIn(words);
    return {
      content,
      data,
      blocks,
      board,
      roles: sofa.roles,
      phases: sofa.phases,
      level: this.level + 1,
      language: content.language,
      narrow: this.#width.narrow,
      compact: this.#present.on,
      member: data.members.find(({ id }) => id === board.member) ?? data.members[0],
      block: blocks.find(({ id }) => id === board.block) ?? blocks[0]!,
      say: sayingIn(content, text),
      steps: shownSteps(content.steps, text),
      step: data.step,
      minutesLeft: this.#clock.minutesLeft,
      secondsLeft: this.#clock.secondsLeft,
      partLeft: this.#clock.part,
      text,
      roleName: words.roleName,
      needed: this.#needed,
      change: (act, options) => this.#changes.change((now) => withoutStrangers(act(now)), options),
      paste: (pasted) => {
        this.pasted = pasted;
        if (pasted) void this.later.load().then(() => focusFirst(this, ['.offer']));
      },
      pasted: (field) => {
        const { pasted } = this;
        return pasted?.field === field
          ? this.later.show((part) => part.pastedOffer(this.#view(content), pasted))
          : nothing;
      },
      download: (...file) => this.documents.download(...file),
      speak: (run) => this.later.say(run) ?? run(),
      asText: this.asText(),
      go: (step) => this.#go(step as StepId),
      startTimer: (minutes) => this.#clock.start(minutes, () => this.shownLanguage),
      stopTimer: () => this.#clock.stop(),
    };
  }

  /** @internal */
  override forget(): void {
    this.#clock.stop();
    this.#present.stop();
    this.apartOpen = false;
    this.apartSaid = undefined;
    super.forget();
  }

  protected override renderScreen(content: SofaWorkshopContent): TemplateResult {
    const view = this.#view(content);
    const { step: id } = view.data;
    const body = this.#body(id, view);
    if (this.#present.on) return this.#presented(view, body);
    return html`
      <div class=${`workshop ${view.narrow ? '' : 'wide'}`} @keydown=${this.#onKey}>
        ${id === 'write' ? html`<p class="lead">${view.text(content.intro)}</p>` : nothing}
        ${this.#bar()} ${road(view)}
        <section class="step step-${id}">${stepHead(view)} ${body}</section>
        ${stepButtons(view, this.#end())}
        ${id === 'agree' ? this.later.say((part) => part.reportButtons(view)) : nothing}
      </div>
      ${this.renderDocumentBar()} ${sourceNote(view.text(content.sourceNote), content.sources)}
    `;
  }

  #body(id: StepId, view: WorkshopView): unknown {
    if (id === 'write') return [writeStep(view), this.#apart(view)];
    return this.later.show((part) => part.stepBody(view, id));
  }

  /** For members who write on a device of their own; drawn when someone unfolds it. */
  #apart(view: WorkshopView): TemplateResult {
    return html`
      <details
        class="panel apart"
        ?open=${this.apartOpen}
        @toggle=${(event: Event) => (this.apartOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${view.text(view.content.apart.title)}</summary>
        ${
          this.apartOpen
            ? this.later.show((part) =>
                part.workshopApart(view, {
                  root: this.shadowRoot,
                  said: this.apartSaid,
                  say: (said) => (this.apartSaid = said),
                  document: () => this.documents.document,
                  outside: () => this.outside(),
                }),
              )
            : nothing
        }
      </details>
    `;
  }

  #presented(view: WorkshopView, body: unknown): TemplateResult {
    const undo = this.#changes.undo.buttons();
    return html`
      <div class="workshop wide" @keydown=${this.#onKey}>
        ${this.later.show((part) =>
          part.presented(view, {
            undo,
            body,
            end: this.#end(),
            oneView: view.data.step === 'place' || view.data.step === 'explain',
            stop: () => this.#present.stop(),
          }),
        )}
      </div>
    `;
  }

  /** The last step ends with what people take along. */
  #end(): TemplateResult {
    return html`<button type="button" class="button primary" @click=${() => this.print()}>
      ${msg('Maak het verslag')}
    </button>`;
  }

  #bar(): TemplateResult {
    return html`
      <div class="buttons bar">
        ${this.#changes.undo.buttons()} ${printButton(() => this.print())}
        <button type="button" class="button" id="present" @click=${() => this.#present.start()}>
          ${msg('Toon groot')}
        </button>
      </div>
    `;
  }

  protected override renderPrint(content: SofaWorkshopContent): TemplateResult | undefined {
    return this.later.say((part) => part.workshopPaper(this.#view(content)));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (this.#board.held || this.#present.on)) {
      event.preventDefault();
      if (this.#board.held) this.#board.hold(undefined);
      else this.#present.stop();
    }
    this.#changes.undo.onKey(event);
  };

  #go(step: StepId): void {
    this.pasted = undefined;
    this.apartSaid = undefined;
    this.#board.close();
    this.#clock.stop();
    this.#changes.hush();
    const { data } = this.documents;
    if (data.step !== step) this.#changes.undo.replace({ ...data, step });
    void focusFirst(this, ['.step-title']);
  }
}
