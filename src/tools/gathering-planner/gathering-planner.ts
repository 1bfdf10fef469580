import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { focusFirst } from '../../core/element/focus.js';
import { heading } from '../../core/element/heading.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { namesIn, same, unknownNames } from '../../core/element/settings.js';
import { WidthController } from '../../core/element/width-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { isoDay } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { definition } from '../../generated/gathering-planner/definition.js';
import type { MarkerKeys } from '../../kits/list/list-marker.js';
import { road, stepButtons, stepName } from '../../kits/steps/steps-view.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import { goalsStep } from './gathering-goals.js';
import {
  blank,
  carry,
  goTo,
  isBegun,
  STEPS,
  type GatheringPlannerData,
  type StepId,
} from './gathering-planner.model.js';
import type { GatheringPlannerContent } from './gathering-planner.schema.js';
import { styles } from './gathering-planner.styles.js';
import type { GatheringView, GoalContent, Sheets } from './gathering-view.js';
import { openPoints } from './invitation.model.js';

type Content = GatheringPlannerContent;

/** What `share="result"` gives the page: what was chosen, and no word of anyone. */
export interface GatheringPlannerResult {
  readonly goals: readonly string[];
  readonly form: string;
}

/**
 * A gathering with carers, from its purpose: which form, what goes with that, a programme with times, an
 * invitation in four kinds that says what is still missing in it, who invites whom, and what came of it.
 *
 * @element gathering-planner
 */
export class GatheringPlanner extends SamenspelElement<Content, GatheringPlannerData> {
  static override styles = [...SamenspelElement.styles, arrowKeysStyles, stepsStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    goals: {},
    form: {},
    kind: { state: true },
  };

  /** Goals to choose from, by id: `goals="cooperation meeting"`. All when absent. */
  declare goals: string;

  /** The one form that this page is about, by id: `for`, `together` or `by`. It is not asked then. */
  declare form?: string | null;

  /** By what one invites. */
  declare private kind: string;

  readonly #changes = new ChangeController<GatheringPlannerData>(this, () => this.documents);
  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #keys: MarkerKeys = { byKey: false };
  readonly #width = new WidthController(this, 34);
  /** Every step after the first one, with paper and text. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./gathering-planner.on-demand.js'),
    true,
  );
  /** What is being printed. */
  #sheets: Sheets = 'all';

  constructor() {
    super();
    this.goals = '';
    this.kind = '';
    arrowKeys(this);
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override checkSettings({ goals, forms }: Content): readonly Fault[] {
    const ids = (named: readonly { readonly id: string }[]): string[] => named.map(({ id }) => id);
    return [
      ...unknownNames('goals', this.goals, ids(goals)),
      ...unknownNames('form', this.form, ids(forms)),
    ];
  }

  protected override result(): GatheringPlannerResult | undefined {
    const { ready, documents } = this;
    return ready && { goals: documents.data.goals, form: this.#form(ready.content) };
  }

  protected override isComplete(): boolean {
    const { ready, documents } = this;
    return !!ready && openPoints(ready.content, documents.data).length === 0;
  }

  /** The form that the page names. */
  #ofPage({ forms }: Content): string | undefined {
    return forms.find(({ id }) => same(id, this.form ?? ''))?.id;
  }

  #form(content: Content): string {
    return this.#ofPage(content) ?? this.documents.data.form;
  }

  #goalsIn({ goals }: Content): readonly GoalContent[] {
    const shown = goals.filter(({ id }) => namesIn(this.goals).some((each) => same(each, id)));
    return shown.length ? shown : goals;
  }

  #view(content: Content): GatheringView {
    const { documents, text, shownLanguage } = this;
    const { data } = documents;
    const { followUp, forms, ...titles } = content.steps;
    const all = { ...titles, form: forms, 'follow-up': followUp };
    const steps = STEPS.filter((id) => id !== 'form' || !this.#ofPage(content)).map((id) => ({
      id,
      title: text(all[id]),
    }));
    const asText = this.asText();
    const view: GatheringView = {
      content,
      tool: this.definition.tool,
      data,
      steps,
      step: steps.some(({ id }) => id === data.step) ? data.step : 'plan',
      narrow: this.#width.narrow,
      goals: this.#goalsIn(content),
      form: this.#form(content),
      level: this.level + 1,
      language: shownLanguage,
      rtl: this.language.directionOf(shownLanguage) === 'rtl',
      today: isoDay(),
      kind: content.kinds.find(({ id }) => id === this.kind)?.id ?? content.kinds[0]!.id,
      needed: this.#needed,
      keys: this.#keys,
      docId: documents.docId ?? '',
      text,
      asText: {
        ...asText,
        paper: () => html`${this.later.say((part) => part.invitationAsText(this.#view(content)))}`,
      },
      change: (act, options) => this.#changes.change(act, options),
      chooseKind: (kind) => (this.kind = kind),
      go: (step, focus = '.step-title') => this.#go(step, focus),
      print: (sheets) => this.#print(sheets),
      undoButtons: () => this.#changes.undo.buttons(),
    };
    return view;
  }

  #go(step: StepId, focus: string): void {
    const changes = this.#changes;
    changes.hush();
    changes.undo.replace(goTo(changes.data, step));
    void focusFirst(this, [focus, '.step-title']);
  }

  #print(sheets: Sheets): void {
    void this.later.load().then(() => {
      this.#sheets = sheets;
      this.print();
      this.#sheets = 'all';
    });
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const along = { ...view, go: (step: string) => view.go(step as StepId) };
    return html`
      <div class="gathering" @keydown=${(event: KeyboardEvent) => this.#changes.undo.onKey(event)}>
        ${view.step === 'goals' ? html`<p class="lead">${this.text(content.intro)}</p>` : ''}
        ${road(along)} ${heading(view.level, stepName(along), 'step-title')}
        ${
          view.step === 'goals'
            ? goalsStep(view)
            : html`<div data-later>${this.later.show((part) => part.laterStep(view))}</div>`
        }
        ${stepButtons(along)}
        <div class="buttons bar">
          ${isBegun(view.data) || view.docId ? view.undoButtons() : ''}
          <button type="button" class="button" id="print-all" @click=${() => view.print('all')}>
            ${msg('Afdrukken')}
          </button>
        </div>
      </div>
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.gatheringPaper(this.#view(content), this.#sheets));
  }
}
