import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import { fileName, saveFile } from '../../core/files/files.js';
import { focusFirst } from '../../core/element/focus.js';
import { msg, str } from '../../core/language/localize.js';
import { SamenspelElement, type ToolDefinition } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { sourceNote } from '../../core/content/sources.js';
import { UndoController } from '../../core/document/undo-controller.js';
import { WidthController } from '../../core/element/width-controller.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { roleNameIn, sofaSettingFaults } from '../../kits/sofa/sofa-settings.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { sofaWorkshopPacks } from './sofa-workshop.content.js';
import { documentShape, STEPS, type StepId } from './sofa-workshop.limits.js';
import {
  isDone,
  mergeStacks,
  moveStack,
  noteOf,
  patterns,
  placeNote,
  stackNote,
  stackOf,
  takeNote,
  waitingNotes,
} from './sofa-workshop.model.js';
import type { SofaWorkshopContent, SofaWorkshopData } from './sofa-workshop.schema.js';
import { styles } from './sofa-workshop.styles.js';
import { agreeStep, changeStep } from './workshop-agree.js';
import { explainStep, placeStep } from './workshop-board.js';
import { agreementsCsv, notesCsv } from './workshop-csv.js';
import { workshopPaper } from './workshop-paper.js';
import { patternsStep } from './workshop-patterns.js';
import { road, stepButtons, stepHead, type StepsView } from './workshop-steps.js';
import { verb, type Held, type WorkshopView } from './workshop-view.js';
import { writeStep } from './workshop-write.js';

const STEP_BODIES: Readonly<Record<StepId, (view: WorkshopView) => TemplateResult>> = {
  write: writeStep,
  place: placeStep,
  explain: explainStep,
  patterns: patternsStep,
  change: changeStep,
  agree: agreeStep,
};

const silent = (): string => '';

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
    ...styles,
  ];
  static override properties: PropertyDeclarations = {
    roleNames: { attribute: 'role-names' },
    chosenMember: { state: true },
    chosenBlock: { state: true },
    openStack: { state: true },
    held: { state: true },
    said: { state: true },
    minutesLeft: { state: true },
  };

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  declare private chosenMember: string | undefined;
  declare private chosenBlock: string | undefined;
  declare private openStack: string | undefined;
  declare private held: Held | undefined;
  declare private said: () => string;
  declare private minutesLeft: number | undefined;

  protected override readonly definition: ToolDefinition<SofaWorkshopContent, SofaWorkshopData> = {
    packs: sofaWorkshopPacks,
    document: documentShape,
    check: () => import('./sofa-workshop.check.js').then(({ check }) => check),
  };
  readonly #width = new WidthController(this, 46);
  readonly #undo = new UndoController<SofaWorkshopData>(
    () => this.documents,
    (text) => this.#say(text),
  );
  #dragged: Held | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #endsAt = 0;

  constructor() {
    super();
    this.roleNames = '';
    this.said = silent;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.minutesLeft) this.#runClock();
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

  protected override announcement(): string {
    return super.announcement() || this.said();
  }

  #view(content: SofaWorkshopContent): StepsView {
    const { sofa } = content;
    const { data } = this.documents;
    const text: StepsView['text'] = (template, extra) => this.text(template, extra);
    const blocks = sofa.roles;
    return {
      content,
      data,
      roles: blocks,
      phases: sofa.phases,
      level: this.level + 1,
      narrow: this.#width.narrow,
      explained: STEPS.indexOf(data.step) >= STEPS.indexOf('explain'),
      member: data.members.find(({ id }) => id === this.chosenMember) ?? data.members[0],
      openStack: this.openStack,
      held: this.held,
      block: blocks.find(({ id }) => id === this.chosenBlock) ?? blocks[0]!,
      minutesLeft: this.minutesLeft,
      text,
      roleName: (role) =>
        text(sofa.asRole, { roleName: text(roleNameIn(sofa, this.roleNames, role)) }),
      choose: (member) => this.#choose(member),
      chooseBlock: (block) => (this.chosenBlock = block.id),
      toggle: (stack) => (this.openStack = this.openStack === stack ? undefined : stack),
      hold: (held) => this.#hold(held),
      drag: (held) => (this.#dragged = held),
      place: (block, held) => this.#place(block, held),
      stackOn: (stack) => this.#stackOn(stack),
      takeBack: (note) => this.#takeBack(note),
      change: (next, what) => this.#change(next, what),
      go: (step) => this.#go(step),
      startTimer: (minutes) => this.#startTimer(minutes),
      stopTimer: () => this.#stopTimer(),
    };
  }

  protected override renderScreen(content: SofaWorkshopContent): TemplateResult {
    const view = this.#view(content);
    const { step: id } = view.data;
    const step = content.steps.find((each) => each.id === id) ?? content.steps[0]!;
    return html`
      <div class="workshop" @keydown=${this.#onKey} @dragend=${() => (this.#dragged = undefined)}>
        ${id === 'write' ? html`<p class="lead">${view.text(content.intro)}</p>` : nothing}
        ${this.#bar()} ${road(view)}
        <section class="step step-${id}">${stepHead(view, step)} ${STEP_BODIES[id](view)}</section>
        ${stepButtons(view)} ${id === 'agree' ? this.#report(view) : nothing}
      </div>
      ${this.renderDocumentBar()} ${sourceNote(view.text(content.sourceNote), content.sources)}
    `;
  }

  #bar(): TemplateResult {
    return html`
      <div class="buttons bar">
        ${this.#undo.buttons()}
        <button type="button" class="button" @click=${() => this.print()}>
          ${msg('Afdrukken')}
        </button>
      </div>
    `;
  }

  #report(view: WorkshopView): TemplateResult {
    const save = (name: string, csv: () => string, label: string): TemplateResult => html`
      <button
        type="button"
        class="button"
        @click=${() => saveFile(fileName(name, 'csv'), csv(), 'text/csv')}
      >
        ${label}
      </button>
    `;
    return html`
      <div class="buttons report">
        ${save('sofa-workshop-briefjes', notesCsv(view), msg('Bewaar als CSV: briefjes'))}
        ${save('sofa-workshop-afspraken', agreementsCsv(view), msg('Bewaar als CSV: afspraken'))}
      </div>
    `;
  }

  protected override renderPrint(content: SofaWorkshopContent): TemplateResult {
    return workshopPaper(this.#view(content));
  }

  #change(
    next: SofaWorkshopData,
    {
      say = silent,
      focus = [],
      name = '',
    }: { say?: () => string; focus?: readonly string[]; name?: string } = {},
  ): void {
    void focusFirst(this, focus);
    if (next === this.documents.data) return;
    this.#undo.change(next, name);
    this.said = say;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.held) this.#hold(undefined);
    this.#undo.onKey(event);
  };

  #choose(member: string): void {
    this.chosenMember = member;
    this.held = undefined;
    if (this.documents.data.step === 'place') void focusFirst(this, ['.tray-name']);
  }

  #hold(held: Held | undefined): void {
    const before = this.held;
    this.held = held;
    void focusFirst(this, held ? ['#held'] : before ? this.#placesOf(before) : []);
  }

  #placesOf(held: Held): string[] {
    return 'note' in held
      ? [`#hold-${held.note}`, `#stack-${stackOf(this.documents.data, held.note)?.id}`]
      : [`#hold-${held.stack}`, `#stack-${held.stack}`];
  }

  /** A note from the tray leads on to the next one there; a note in a block stays in view. */
  #afterPutting(held: Held, target: string | undefined): string[] {
    const { data } = this.documents;
    const fromTray = 'note' in held && !stackOf(data, held.note);
    if (!fromTray) return [`#stack-${target}`, '.block-head'];
    const mine = waitingNotes(data, noteOf(data, held.note)?.member);
    const at = mine.findIndex(({ id }) => id === held.note);
    const next = mine[at + 1] ?? mine[at - 1];
    return [`#note-${next?.id} button`, '#next-member', '.tray-name'];
  }

  #place(block: Role, given?: Held): void {
    const held = given ?? this.#dragged;
    const { data } = this.documents;
    if (!held) return;
    const next =
      'note' in held ? placeNote(data, held.note, block.id) : moveStack(data, held.stack, block.id);
    const target = 'note' in held ? stackOf(next, held.note)?.id : held.stack;
    const focus = this.#afterPutting(held, target);
    const { ready } = this;
    this.held = undefined;
    if (this.openStack) this.openStack = target;
    if (this.#width.narrow && this.openStack) this.chosenBlock = block.id;
    const name = ready ? verb(this.#view(ready.content), block.id) : '';
    this.#change(next, { focus, say: () => msg(str`Ligt nu in ${name}.`) });
  }

  #stackOn(target: string): void {
    const held = this.held ?? this.#dragged;
    const { data } = this.documents;
    if (!held) return;
    const next =
      'note' in held ? stackNote(data, held.note, target) : mergeStacks(data, held.stack, target);
    const focus = this.#afterPutting(held, target);
    const count = next.stacks.find(({ id }) => id === target)?.notes.length ?? 0;
    this.held = undefined;
    this.openStack = undefined;
    this.#change(next, {
      focus,
      say: () => msg(str`Op de stapel. Er liggen nu ${count} briefjes.`),
    });
  }

  #takeBack(given?: string): void {
    const dragged = this.#dragged && 'note' in this.#dragged ? this.#dragged.note : undefined;
    const note = given ?? dragged;
    if (!note) return;
    const { data } = this.documents;
    const stack = stackOf(data, note);
    this.chosenMember = noteOf(data, note)?.member ?? this.chosenMember;
    this.#change(takeNote(data, note), {
      focus: [`#note-${note} button`, `#stack-${stack?.id}`, '.block-head'],
      say: () => msg('Terug bij wie het schreef.'),
    });
  }

  #go(step: StepId): void {
    this.held = undefined;
    this.openStack = undefined;
    this.#stopTimer();
    this.said = silent;
    const { data } = this.documents;
    if (data.step !== step) this.#undo.replace({ ...data, step });
    void focusFirst(this, ['.step-title']);
  }

  #startTimer(minutes: number): void {
    this.#endsAt = Date.now() + minutes * 60_000;
    this.minutesLeft = minutes;
    this.#runClock();
    this.#say(() => msg(str`De klok loopt: ${minutes} minuten.`));
  }

  #runClock(): void {
    clearInterval(this.#clock);
    this.#clock = setInterval(() => this.#tick(), 1000);
  }

  /** Speaks at one minute left and at the end, and never forces anything. */
  #tick(): void {
    const left = Math.max(0, Math.ceil((this.#endsAt - Date.now()) / 60_000));
    if (left === this.minutesLeft) return;
    this.minutesLeft = left;
    if (left === 1) this.#say(() => msg('Nog één minuut.'));
    if (left > 0) return;
    clearInterval(this.#clock);
    this.#say(() => msg('De tijd is om. Afronden mag, doorgaan ook.'));
  }

  #stopTimer(): void {
    clearInterval(this.#clock);
    this.minutesLeft = undefined;
  }

  #say(text: () => string): void {
    this.documents.lastAct = undefined;
    this.said = text;
  }
}
