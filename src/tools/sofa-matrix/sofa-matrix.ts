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
import { WidthController } from '../../core/width-controller.js';
import { matrixByRole } from './matrix-by-role.js';
import { matrixOverview, overviewOf } from './matrix-overview.js';
import { matrixPaper, sources } from './matrix-paper.js';
import { legend, type MatrixView } from './matrix-parts.js';
import { matrixTable } from './matrix-table.js';
import { sofaMatrixPacks } from './sofa-matrix.content.js';
import { marksElsewhere, setMark, setNote } from './sofa-matrix.model.js';
import { documentShape, type Mark } from './sofa-matrix.limits.js';
import type {
  Action,
  Phase,
  Role,
  SofaMatrixContent,
  SofaMatrixData,
} from './sofa-matrix.schema.js';
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
  static override styles = [...SamenspelElement.styles, styles];
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
    const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
    const letters = sofa.roles.map(({ letter }) => letter);
    const settings: [path: string, given: string, known: readonly string[]][] = [
      ['roles', this.roles, [...ids(sofa.roles), ...letters]],
      ['phases', this.phases, ids(sofa.phases)],
      ['role-names', this.roleNames, ids(sofa.roleNameSets)],
      ['mode', this.mode, MODES],
    ];
    return settings.flatMap(([path, given, known]) =>
      names(given)
        .filter((name) => !known.some((each) => same(each, name)))
        .map((found) => ({ path, problem: 'choice', found, expected: known.join(', ') })),
    );
  }

  protected override result(): unknown {
    return this.ready && overviewOf(this.#view(this.ready.content));
  }

  protected override isComplete(): boolean {
    return this.ready !== undefined && overviewOf(this.#view(this.ready.content)).open === 0;
  }

  #view(content: SofaMatrixContent): MatrixView {
    const { sofa } = content;
    const roleNames =
      sofa.roleNameSets.find(({ id }) => id === this.roleNames) ?? sofa.roleNameSets[0];
    const text: MatrixView['text'] = (template, extra) => this.text(template, extra);
    return {
      content,
      data: this.documents.data,
      roles: shown(
        sofa.roles,
        this.roles,
        ({ id, letter }, name) => same(id, name) || same(letter, name),
      ),
      phases: shown(sofa.phases, this.phases, ({ id }, name) => same(id, name)),
      working: this.working,
      openAction: this.openAction,
      level: this.headingLevel + 1,
      text,
      roleName: (role) => {
        const name = roleNames?.names.find((each) => each.role === role.id)?.name ?? '';
        return text(sofa.asRole, { roleName: text(name) });
      },
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
      ${sources(view)}
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

/** Attributes are typed by hand: `o` is as good as `O`. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `'O, A'` → `['O', 'A']` */
const names = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

/** The items that a list names, in their own order; all of them when it names none that exists. */
function shown<Item>(
  items: readonly Item[],
  list: string,
  isNamed: (item: Item, name: string) => boolean,
): readonly Item[] {
  const wanted = names(list);
  const found = items.filter((item) => wanted.some((name) => isNamed(item, name)));
  return found.length ? found : items;
}
