import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { focusFirst } from '../../core/element/focus.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { itemDrag } from '../../core/element/item-drag.js';
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { msg } from '../../core/language/localize.js';
import { NeededField } from '../../core/element/needed-field.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { printButton } from '../../core/print/print-button.js';
import { sourceNote } from '../../core/content/sources.js';
import { WidthController } from '../../core/element/width-controller.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import {
  roleNameIn,
  shownPhases,
  shownRoles,
  sofaSettingFaults,
} from '../../kits/sofa/sofa-settings.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { definition } from '../../generated/sofa-phase-guide/definition.js';
import { guidePaper, guideText } from './guide-paper.js';
import { guideSheet, movedText } from './guide-sheet.js';
import { balance, guideTopics, sheetLabel } from './guide-topics.js';
import type { GuideView } from './guide-view.js';
import {
  addQuestion,
  blank,
  carry,
  type Item,
  type SofaPhaseGuideData,
  addTopic,
  editItem,
  isDiscussed,
  moveItem,
  perRole,
  removeItem,
} from './sofa-phase-guide.model.js';
import type { SofaPhaseGuideContent } from './sofa-phase-guide.schema.js';
import { styles } from './sofa-phase-guide.styles.js';

const isOn = (): string => msg('Op het blad gezet.');
const isOff = (): string => msg('Van het blad gehaald.');

/**
 * Preparing a conversation with an informal carer: choose the phase, pick topics for each of the
 * four SOFA roles, order them, and take a sheet along. During or after: answers and agreements.
 *
 * @element sofa-phase-guide
 */
export class SofaPhaseGuide extends SamenspelElement<SofaPhaseGuideContent, SofaPhaseGuideData> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    sofaStyles,
    agreementsStyles,
    itemDragStyles,
    arrowKeysStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    roles: {},
    phases: {},
    roleNames: { attribute: 'role-names' },
    onSheet: { state: true },
    chosenRole: { state: true },
    removed: { state: true },
  };

  /** Roles to show, by id or letter: `roles="O A"`. All when absent. */
  declare roles: string;

  /** Phases to show, by id: `phases="begin"`. All when absent; a single one needs no choice. */
  declare phases: string;

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  declare private onSheet: boolean;
  declare private chosenRole: string | undefined;
  /** The sheet before the last removal, to put back. */
  declare private removed: SofaPhaseGuideData | undefined;

  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #width = new WidthController(this, 46);

  constructor() {
    super();
    this.roles = '';
    this.phases = '';
    this.roleNames = '';
    this.onSheet = false;
    arrowKeys(this);
    itemDrag(this, (id, onto) =>
      this.#move(id, (items) => items.findIndex((item) => item.id === onto)),
    );
  }

  protected override titleOf(content: SofaPhaseGuideContent): string {
    return content.title;
  }

  protected override checkSettings({ sofa }: SofaPhaseGuideContent): readonly Fault[] {
    return sofaSettingFaults(sofa, this);
  }

  protected override result(): unknown {
    const { ready } = this;
    return (
      ready &&
      perRole(
        this.documents.data,
        ready.content.topics,
        ready.content.sofa.roles.map(({ id }) => id),
      )
    );
  }

  protected override isComplete(): boolean {
    return isDiscussed(this.documents.data);
  }

  #change(
    act: (data: SofaPhaseGuideData) => SofaPhaseGuideData,
    { focus = [], say }: ChangeSettings = {},
  ): void {
    this.documents.change(act);
    if (say) this.documents.messages.say(say);
    this.removed = undefined;
    void focusFirst(this, focus);
  }

  #view(content: SofaPhaseGuideContent): GuideView {
    const { sofa } = content;
    const { data } = this.documents;
    const { text } = this;
    const roles = shownRoles(sofa, this.roles);
    const phases = shownPhases(sofa, this.phases);
    return {
      content,
      data,
      roles,
      phases,
      phase: phases.length === 1 ? phases[0]!.id : data.phase,
      narrow: this.#width.narrow,
      role: roles.find(({ id }) => id === this.chosenRole) ?? roles[0]!,
      level: this.level + 1,
      text,
      roleName: (role) =>
        text(sofa.asRole, { roleName: text(roleNameIn(sofa, this.roleNames, role)) }),
      needed: this.#needed,
      chooseRole: (role) => (this.chosenRole = role.id),
      choosePhase: (phase) => this.#change((now) => ({ ...now, phase })),
      toggleTopic: (id) => this.#toggle(id),
      addQuestion: (question) => this.#change((now) => addQuestion(now, question), { say: isOn }),
      setLine: (field, line) => this.#change((now) => ({ ...now, [field]: line })),
      edit: (id, change) => this.#change((now) => editItem(now, id, change)),
      move: (id, by) => this.#moveBy(id, by),
      remove: (id) => this.#remove(id),
      changeAgreements: (act, settings) =>
        this.#change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
    };
  }

  /** Moves an item to a place among the others, and gives where it is now, from 1. */
  #move(id: string, to: (items: readonly Item[]) => number): number {
    this.#change((now) => moveItem(now, id, to(now.items)));
    const { items } = this.documents.data;
    const place = items.findIndex((item) => item.id === id) + 1;
    this.documents.messages.say(() => movedText(place, items.length));
    return place;
  }

  #moveBy(id: string, by: -1 | 1): void {
    const place = this.#move(id, (items) => items.findIndex((item) => item.id === id) + by);
    const { length } = this.documents.data.items;
    const up = place === length || (by < 0 && place > 1);
    void focusFirst(this, [`#${up ? 'up' : 'down'}-${id}`]);
  }

  #toggle(topic: string): void {
    const on = this.documents.data.items.find((item) => item.topic === topic);
    if (on) this.#remove(on.id);
    else this.#change((now) => addTopic(now, topic), { say: isOn });
  }

  /** What was written goes with it, so that it can be put back. */
  #remove(id: string): void {
    const { data } = this.documents;
    this.#change((now) => removeItem(now, id), { say: isOff });
    this.removed = data;
    if (this.onSheet) void focusFirst(this, ['#put-back']);
  }

  #putBack(whole: SofaPhaseGuideData): void {
    const { items } = this.documents.data;
    const back = whole.items.find((item) => !items.some(({ id }) => id === item.id));
    this.#change(() => whole, {
      say: isOn,
      focus: [
        `[data-drag="${back?.id}"] input`,
        `[data-topic="${back?.topic}"]`,
        '[name=part]:checked',
      ],
    });
  }

  protected override renderScreen(content: SofaPhaseGuideContent): TemplateResult {
    const view = this.#view(content);
    return html`
      <p class="lead">${view.text(content.intro)}</p>
      <div class="buttons bar">
        ${this.#partChoice(view.data.items.length)} ${printButton(() => this.print())}
        ${
          this.onSheet
            ? html`<button type="button" class="button" @click=${() => this.#saveText(view)}>
                ${msg('Bewaar als tekst')}
              </button>`
            : nothing
        }
      </div>
      ${balance(view)}
      ${
        this.removed
          ? html`<p class="notice put-back">
              ${isOff()}
              <button
                type="button"
                class="button"
                id="put-back"
                @click=${() => this.#putBack(this.removed!)}
              >
                ${msg('Zet terug')}
              </button>
            </p>`
          : nothing
      }
      ${this.onSheet ? guideSheet(view) : guideTopics(view)} ${this.renderDocumentBar()}
      ${sourceNote(view.text(content.sourceNote), content.sources)}
    `;
  }

  #partChoice(count: number): TemplateResult {
    const choice = (onSheet: boolean, label: string): TemplateResult => html`
      <label>
        <input
          type="radio"
          name="part"
          .checked=${this.onSheet === onSheet}
          @change=${() => (this.onSheet = onSheet)}
        />
        <span>${label}</span>
      </label>
    `;
    return html`
      <fieldset class="segments">
        <legend class="hidden-visually">${msg('Onderwerpen kiezen, of het blad bekijken')}</legend>
        ${choice(false, msg('Kiezen'))} ${choice(true, sheetLabel(count))}
      </fieldset>
    `;
  }

  #saveText(view: GuideView): void {
    const text = this.speak(() => guideText(view, view.text(view.content.sheet.title)));
    this.documents.download('txt', text, 'text/plain');
  }

  protected override renderPrint(content: SofaPhaseGuideContent): TemplateResult {
    return guidePaper(this.#view(content));
  }
}
