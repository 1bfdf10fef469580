import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChangeController } from '../../core/document/change-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { focusFirst } from '../../core/element/focus.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { itemDrag } from '../../core/element/item-drag.js';
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { NeededField } from '../../core/element/needed-field.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { printButton } from '../../core/print/print-button.js';
import { sourceNote } from '../../core/content/sources.js';
import { WidthController } from '../../core/element/width-controller.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { peopleStyles } from '../../kits/people/people.styles.js';
import { namerOf, sofaSettingFaults } from '../../kits/sofa/sofa-settings.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { ClockController } from '../../kits/steps/clock-controller.js';
import { definition } from '../../generated/sofa-workshop/definition.js';
import { BoardController } from './board-controller.js';
import { blank, carry, STEPS, type SofaWorkshopData, type StepId } from './workshop-data.model.js';
import { isDone, patterns, waitingNotes } from './sofa-workshop.model.js';
import type { SofaWorkshopContent } from './sofa-workshop.schema.js';
import { styles } from './sofa-workshop.styles.js';
import { dragged, dropPlace } from './workshop-drag.js';
import { road, stepButtons, stepHead, type StepsView } from './workshop-steps.js';
import { verb, type Held, type Pasted } from './workshop-view.js';
import { writeStep } from './workshop-write.js';

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
    itemDragStyles,
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
  };

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  declare private pasted: Pasted | undefined;

  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #width = new WidthController(this, 46);
  readonly #changes = new ChangeController<SofaWorkshopData>(this, () => this.documents);
  readonly #clock = new ClockController(this, (text) => this.#changes.say(text));
  readonly #board = new BoardController(this, this.#changes, {
    narrow: () => this.#width.narrow,
    blockName: (block) => (this.ready ? verb(this.#view(this.ready.content), block) : ''),
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
    itemDrag(this, (item, place) => this.#dropped(dragged(item), place));
  }

  #dropped(held: Held, name: string): void {
    const { kind, id } = dropPlace(name);
    const block = this.ready?.content.sofa.roles.find((role) => role.id === id);
    if (kind === 'stack') this.#board.stackOn(id, held);
    else if (block) this.#board.place(block, held);
    else if ('note' in held && kind === 'tray') this.#board.takeBack(held.note);
  }

  protected override titleOf(content: SofaWorkshopContent): string {
    return content.title;
  }

  protected override checkSettings({ sofa }: SofaWorkshopContent): readonly Fault[] {
    return sofaSettingFaults(sofa, { roles: null, phases: null, roleNames: this.roleNames });
  }

  /** Numbers only: how many notes lie in each block, wait, and how much was agreed. */
  protected override result(): unknown {
    const { data } = this.documents;
    const blocks = this.ready?.content.sofa.roles.map(({ id }) => id) ?? [];
    const { counts } = patterns(data, blocks).team;
    return {
      notes: data.notes.length,
      waiting: waitingNotes(data).length,
      blocks: blocks.map((block, at) => ({ block, notes: counts[at] ?? 0 })),
      agreements: data.agreements.filter(isWritten).length,
    };
  }

  protected override isComplete(): boolean {
    return isDone(this.documents.data);
  }

  #view(content: SofaWorkshopContent): StepsView {
    const { sofa } = content;
    const { data } = this.documents;
    const { text } = this;
    const blocks = sofa.roles;
    const board = this.#board;
    return {
      content,
      data,
      roles: blocks,
      phases: sofa.phases,
      level: this.level + 1,
      narrow: this.#width.narrow,
      explained: STEPS.indexOf(data.step) >= STEPS.indexOf('explain'),
      member: data.members.find(({ id }) => id === board.member) ?? data.members[0],
      openStack: board.openStack,
      held: board.held,
      block: blocks.find(({ id }) => id === board.block) ?? blocks[0]!,
      minutesLeft: this.#clock.minutesLeft,
      text,
      roleName: namerOf(sofa, this.roleNames, text),
      needed: this.#needed,
      choose: (member) => board.choose(member),
      chooseBlock: (block) => board.chooseBlock(block),
      toggle: (stack) => board.toggle(stack),
      hold: (held) => board.hold(held),
      place: (block, held) => board.place(block, held),
      stackOn: (stack) => board.stackOn(stack),
      takeBack: (note) => board.takeBack(note),
      change: (act, options) => this.#changes.change(act, options),
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
      asText: this.asText(),
      go: (step) => this.#go(step),
      startTimer: (minutes) => this.#clock.start(minutes, () => this.shownLanguage),
      stopTimer: () => this.#clock.stop(),
    };
  }

  /** @internal */
  override forget(): void {
    this.#clock.stop();
    super.forget();
  }

  protected override renderScreen(content: SofaWorkshopContent): TemplateResult {
    const view = this.#view(content);
    const { step: id } = view.data;
    const step = content.steps.find((each) => each.id === id) ?? content.steps[0]!;
    return html`
      <div class=${`workshop ${view.narrow ? '' : 'wide'}`} @keydown=${this.#onKey}>
        ${id === 'write' ? html`<p class="lead">${view.text(content.intro)}</p>` : nothing}
        ${this.#bar()} ${road(view)}
        <section class="step step-${id}">
          ${stepHead(view, step)}
          ${id === 'write' ? writeStep(view) : this.later.show((part) => part.stepBody(view, id))}
        </section>
        ${stepButtons(view)}
        ${id === 'agree' ? this.later.say((part) => part.reportButtons(view)) : nothing}
      </div>
      ${this.renderDocumentBar()} ${sourceNote(view.text(content.sourceNote), content.sources)}
    `;
  }

  #bar(): TemplateResult {
    return html`
      <div class="buttons bar">
        ${this.#changes.undo.buttons()} ${printButton(() => this.print())}
      </div>
    `;
  }

  protected override renderPrint(content: SofaWorkshopContent): TemplateResult | undefined {
    return this.later.say((part) => part.workshopPaper(this.#view(content)));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#board.held) {
      event.preventDefault();
      this.#board.hold(undefined);
    }
    this.#changes.undo.onKey(event);
  };

  #go(step: StepId): void {
    this.pasted = undefined;
    this.#board.close();
    this.#clock.stop();
    this.#changes.hush();
    const { data } = this.documents;
    if (data.step !== step) this.#changes.undo.replace({ ...data, step });
    void focusFirst(this, ['.step-title']);
  }
}
