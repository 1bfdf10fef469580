import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import { focusFirst } from '../../core/element/focus.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { itemDrag } from '../../core/element/item-drag.js';
import { msg } from '../../core/language/localize.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { printButton } from '../../core/print/print-button.js';
import { sourceNote } from '../../core/content/sources.js';
import { WidthController } from '../../core/element/width-controller.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import {
  namerOf,
  shownPhases,
  shownRoles,
  sofaSettingFaults,
} from '../../kits/sofa/sofa-settings.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { SheetController } from '../../kits/sheet/sheet-controller.js';
import { removedNotice } from '../../kits/sheet/sheet-rows.js';
import { isDiscussed } from '../../kits/sheet/sheet.model.js';
import { sheetStyles } from '../../kits/sheet/sheet.styles.js';
import { definition } from '../../generated/sofa-phase-guide/definition.js';
import { balance, guideTopics, sheetLabel } from './guide-topics.js';
import type { GuideView } from './guide-view.js';
import {
  blank,
  carry,
  chooseAll,
  peersOf,
  perRole,
  type SofaPhaseGuideData,
} from './sofa-phase-guide.model.js';
import type { SofaPhaseGuideContent } from './sofa-phase-guide.schema.js';
import { styles } from './sofa-phase-guide.styles.js';

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
    sheetStyles,
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
    tips: { state: true },
  };

  /** Roles to show, by id or letter: `roles="O A"`. All when absent. */
  declare roles: string;

  /** Phases to show, by id: `phases="begin"`. All when absent; a single one needs no choice. */
  declare phases: string;

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  declare private onSheet: boolean;
  declare private chosenRole: string | undefined;
  declare private tips: boolean;

  readonly #sheet = new SheetController<SofaPhaseGuideData>(
    this,
    () => this.documents,
    (id) => peersOf(this.documents.data, id, this.ready?.content.topics ?? []),
  );
  /** The sheet, on screen and on paper; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./sofa-phase-guide.on-demand.js'),
    true,
  );
  readonly #width = new WidthController(this, 46);

  constructor() {
    super();
    this.roles = '';
    this.phases = '';
    this.roleNames = '';
    this.onSheet = false;
    this.tips = false;
    arrowKeys(this);
    itemDrag(this, this.#sheet.moveOnto);
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

  #view(content: SofaPhaseGuideContent): GuideView {
    const { sofa } = content;
    const { data } = this.documents;
    const { text } = this;
    const { changes } = this.#sheet;
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
      tips: this.tips,
      acts: this.#sheet,
      text,
      roleName: namerOf(sofa, this.roleNames, text),
      chooseRole: (role) => (this.chosenRole = role.id),
      choosePhase: (phase) => changes.change((now) => ({ ...now, phase })),
      start: (topics) => {
        changes.change((now) => chooseAll(now, topics), { say: this.#sheet.isOn });
        this.#toSheet();
      },
      toSheet: () => this.#toSheet(),
      setLine: (field, line) =>
        changes.change((now) => ({ ...now, [field]: line }), { name: field }),
      setTips: (tips) => (this.tips = tips),
      changeAgreements: (act, settings) =>
        changes.change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
    };
  }

  #toSheet(): void {
    this.onSheet = true;
    void focusFirst(this, ['[name=part]:checked']);
  }

  protected override renderScreen(content: SofaPhaseGuideContent): TemplateResult {
    const view = this.#view(content);
    const { undo } = this.#sheet.changes;
    return html`
      <div class="guide" @keydown=${undo.onKey}>
        <p class="lead">${view.text(content.intro)}</p>
        <div class="buttons bar">
          ${this.#partChoice(view.data.rows.length)} ${this.onSheet ? undo.buttons() : nothing}
          ${printButton(() => this.print())}
        </div>
        ${balance(view)} ${removedNotice(this.#sheet, this.onSheet)}
        ${this.onSheet ? this.#sheetOf(view) : guideTopics(view)}
      </div>
      ${this.renderDocumentBar()} ${sourceNote(view.text(content.sourceNote), content.sources)}
    `;
  }

  #sheetOf(view: GuideView): unknown {
    const asText = this.asText(view.text(view.content.sheet.title));
    return this.later.show((part) => [part.guideSheet(view), part.sheetButtons(view, asText)]);
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

  protected override renderPrint(content: SofaPhaseGuideContent): TemplateResult | undefined {
    return this.later.say((part) => part.guidePaper(this.#view(content)));
  }
}
