import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { msg } from '../../core/localize.js';
import type { Fault } from '../../core/faults.js';
import { SamenspelElement, type ToolDefinition } from '../../core/samenspel-element.js';
import { sourceNote } from '../../core/sources.js';
import { WidthController } from '../../core/width-controller.js';
import {
  roleNameIn,
  shownPhases,
  shownRoles,
  sofaSettingFaults,
  unknownNames,
} from '../../kits/sofa/sofa-settings.js';
import type { Phase, Role } from '../../kits/sofa/sofa.schema.js';
import { sofaStyles } from '../../kits/sofa/sofa.styles.js';
import { matrixByRole } from './matrix-by-role.js';
import { matrixOverview, overviewOf } from './matrix-overview.js';
import { matrixPaper } from './matrix-paper.js';
import { legend, type MatrixView } from './matrix-parts.js';
import { matrixTable } from './matrix-table.js';
import { sofaMatrixPacks } from './sofa-matrix.content.js';
import { marksElsewhere, setMark, setNote } from './sofa-matrix.model.js';
import { documentShape, type Mark } from './sofa-matrix.limits.js';
import type { Action, SofaMatrixContent, SofaMatrixData } from './sofa-matrix.schema.js';
import { styles } from './sofa-matrix.styles.js';

/** Reading, filling in, or reading without the possibility to fill in. */
export type SofaMatrixMode = 'read' | 'work' | 'read-only';
const MODES: readonly string[] = ['read', 'work', 'read-only'];

/**
 * The SOFA matrix: four roles of an informal carer, three phases, and what staff can do in each.
 * To read across a table, or to fill in as a team.
 *
 * @element sofa-matrix
 */
export class SofaMatrix extends SamenspelElement<SofaMatrixContent, SofaMatrixData> {
  static override styles = [...SamenspelElement.styles, sofaStyles, styles];
  static override properties: PropertyDeclarations = {
    roles: {},
    phases: {},
    roleNames: { attribute: 'role-names' },
    mode: {},
    working: { state: true },
    openAction: { state: true },
    chosenRole: { state: true },
    openNotes: { state: true },
  };

  /** Roles to show, by id or letter: `roles="ondersteunen afstemmen"` or `roles="O A"`. All when absent. */
  declare roles: string;

  /** Phases to show, by id: `phases="begin daily"`. All when absent. */
  declare phases: string;

  /** Set of role names: `partner` (S2: partner in care, …) or `collega` (S1: colleague, client, …). */
  declare roleNames: string;

  /** How it opens: `read`, `work`, or `read-only` (no filling in). */
  declare mode: SofaMatrixMode;

  declare private working: boolean;
  declare private openAction: string | undefined;
  declare private chosenRole: string | undefined;
  declare private openNotes: readonly string[];

  protected override readonly definition: ToolDefinition<SofaMatrixContent, SofaMatrixData> = {
    packs: sofaMatrixPacks,
    document: documentShape,
    check: () => import('./sofa-matrix.check.js').then(({ check }) => check),
  };
  readonly #width = new WidthController(this, 52);

  constructor() {
    super();
    this.roles = '';
    this.phases = '';
    this.roleNames = '';
    this.mode = 'read';
    this.working = false;
    this.openNotes = [];
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('mode')) this.working = this.mode === 'work';
  }

  protected override titleOf(content: SofaMatrixContent): string {
    return content.title;
  }

  protected override checkSettings({ sofa }: SofaMatrixContent): readonly Fault[] {
    return [...sofaSettingFaults(sofa, this), ...unknownNames('mode', this.mode, MODES)];
  }

  protected override result(): unknown {
    return this.ready && overviewOf(this.#view(this.ready.content));
  }

  protected override isComplete(): boolean {
    return this.ready !== undefined && overviewOf(this.#view(this.ready.content)).open === 0;
  }

  #view(content: SofaMatrixContent): MatrixView {
    const { sofa } = content;
    const text: MatrixView['text'] = (template, extra) => this.text(template, extra);
    return {
      content,
      data: this.documents.data,
      roles: shownRoles(sofa, this.roles),
      phases: shownPhases(sofa, this.phases),
      working: this.working,
      openAction: this.openAction,
      level: this.level + 1,
      text,
      roleName: (role) =>
        text(sofa.asRole, { roleName: text(roleNameIn(sofa, this.roleNames, role)) }),
      isNoteOpen: (role, phase) => this.openNotes.includes(noteKey(role, phase)),
      toggle: (action) => (this.openAction === action.id ? this.#close() : this.#open(action)),
      close: () => this.#close(),
      mark: (action, mark) => this.#mark(action, mark),
      startNote: (role, phase) => this.#startNote(role, phase),
      note: (role, phase, note) =>
        this.documents.change(setNote(this.documents.data, role.id, phase.id, note)),
    };
  }

  protected override renderScreen(content: SofaMatrixContent): TemplateResult {
    const view = this.#view(content);
    const role = view.roles.find(({ id }) => id === this.chosenRole) ?? view.roles[0]!;
    const elsewhere = marksElsewhere(this.documents.data, content.actions);
    return html`
      <p class="lead">${view.text(this.working ? content.workIntro : content.intro)}</p>
      <div class="buttons bar">
        ${this.mode === 'read-only' ? nothing : this.#modeChoice()}
        <button type="button" class="button" @click=${() => this.print()}>
          ${msg('Afdrukken')}
        </button>
      </div>
      ${
        elsewhere
          ? html`<p class="notice">
              ${msg('Een deel hoort bij acties die hier niet staan. Het blijft bewaard.')}
            </p>`
          : nothing
      }
      ${!this.working && view.data.marks.length ? legend(view) : nothing}
      <div class=${this.working ? 'working' : 'reading'}>
        ${
          this.#width.narrow
            ? matrixByRole(view, role, (chosen) => {
                this.chosenRole = chosen.id;
                this.openAction = undefined;
              })
            : matrixTable(view)
        }
      </div>
      ${this.working ? html`${matrixOverview(view)} ${this.renderDocumentBar()}` : nothing}
      ${sourceNote(view.text(content.sourceNote), content.sources)}
    `;
  }

  #modeChoice(): TemplateResult {
    const choice = (working: boolean, label: string): TemplateResult => html`
      <label>
        <input
          type="radio"
          name="mode"
          .checked=${this.working === working}
          @change=${() => (this.working = working)}
        />
        <span>${label}</span>
      </label>
    `;
    return html`
      <fieldset class="segments">
        <legend class="hidden-visually">${msg('Lezen of invullen')}</legend>
        ${choice(false, msg('Lezen'))} ${choice(true, msg('Invullen'))}
      </fieldset>
    `;
  }

  protected override renderPrint(content: SofaMatrixContent): TemplateResult {
    return matrixPaper(this.#view(content));
  }

  async #open(action: Action): Promise<void> {
    this.openAction = action.id;
    await this.updateComplete;
    this.#focusOn('#detail .detail-title');
  }

  async #close(): Promise<void> {
    const action = this.openAction;
    this.openAction = undefined;
    await this.updateComplete;
    if (action) this.#focusOn(`#action-${action}`);
  }

  async #startNote(role: Role, phase: Phase): Promise<void> {
    this.openNotes = [...this.openNotes, noteKey(role, phase)];
    await this.updateComplete;
    this.#focusOn(`#note-${noteKey(role, phase)}`);
  }

  #focusOn(selector: string): void {
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #mark(action: Action, mark: Mark | undefined): void {
    this.documents.change(setMark(this.documents.data, action.id, mark));
  }
}

const noteKey = (role: Role, phase: Phase): string => `${role.id}-${phase.id}`;
