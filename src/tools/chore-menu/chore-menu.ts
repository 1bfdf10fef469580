import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { focusFirst } from '../../core/element/focus.js';
import { heading } from '../../core/element/heading.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments as segmentStyles } from '../../core/element/segments.styles.js';
import { namesIn, unknownNames } from '../../core/element/settings.js';
import { WidthController } from '../../core/element/width-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { definition } from '../../generated/chore-menu/definition.js';
import { namesApart } from '../../kits/people/people.model.js';
import { road, stepButtons, stepName } from '../../kits/steps/steps-view.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import { coursesOf, type MenuOf } from './chore-card.model.js';
import { carry } from './chore-carry.model.js';
import {
  blank,
  countsOf,
  goTo,
  isBegun,
  STEPS,
  type ChoreMenuData,
  type StepId,
} from './chore-menu.model.js';
import type { ChoreMenuContent } from './chore-menu.schema.js';
import { styles } from './chore-menu.styles.js';
import { startStep } from './chore-start.js';
import type { ChoreView, Sheet } from './chore-view.js';

type Content = ChoreMenuContent;

/** What a page gets that asks for the result: how many dishes there are, and wishes that nobody offers yet. */
export type ChoreMenuResult = ReturnType<typeof countsOf>;

const SHEETS: Readonly<Record<StepId, Sheet>> = {
  menu: 'menu',
  wishes: 'overview',
  people: 'cards',
  overview: 'overview',
};

/**
 * A menu of things to do: what there is, what a client wishes, and who likes doing what. Only offers are
 * kept; that someone offers nothing is written nowhere.
 *
 * @element chore-menu
 */
export class ChoreMenu extends SamenspelElement<Content, ChoreMenuData> {
  static override styles = [...SamenspelElement.styles, segmentStyles, stepsStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    courses: {},
    course: { state: true },
    person: { state: true },
  };

  /** Courses to show, by id: `courses="home out"`. All when absent. */
  declare courses?: string | null;

  /** The course that a narrow screen shows. */
  declare private course: string;
  /** Whose turn it is to choose. */
  declare private person: string;
  /** What is being printed; undefined while nothing was asked for. */
  #sheet: Sheet | undefined;
  #whose: string | undefined;

  readonly #changes = new ChangeController<ChoreMenuData>(this, () => this.documents);
  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #width = new WidthController(this, 34);
  protected override readonly later = new OnDemand(
    this,
    () => import('./chore-menu.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.course = '';
    this.person = '';
    arrowKeys(this);
  }

  protected override checkSettings({ activities }: Content): readonly Fault[] {
    return unknownNames(
      'courses',
      this.courses,
      activities.courses.map(({ id }) => id),
    );
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override result(): ChoreMenuResult {
    return countsOf(this.documents.data);
  }

  #menuOf({ activities: { courses, activities } }: Content): MenuOf {
    return {
      courses: courses.map((each) => ({ ...each, name: this.text(each.name) })),
      activities: activities.map((each) => ({ ...each, label: this.text(each.label) })),
    };
  }

  #view(content: Content): ChoreView {
    const { documents, text } = this;
    const { data } = documents;
    const of = this.#menuOf(content);
    const courses = coursesOf(of, data, namesIn(this.courses?.toLowerCase()));
    const { people } = data;
    return {
      content,
      data,
      steps: STEPS.map((id) => ({ id, title: text(content.steps[id]) })),
      step: data.step,
      narrow: this.#width.narrow,
      go: (step) => this.#go(step as StepId),
      level: this.level + 1,
      language: this.shownLanguage,
      text,
      needed: this.#needed,
      of,
      courses,
      course: courses.some(({ id }) => id === this.course) ? this.course : courses[0]!.id,
      showCourse: (id) => (this.course = id),
      names: namesApart(people),
      person: (people.find(({ id }) => id === this.person) ?? people[0])?.id,
      showPerson: (id) => {
        this.person = id;
        this.#changes.hush();
        // Who comes next sees nothing of what someone took back, by undoing it either.
        this.#changes.undo.forget();
        void focusFirst(this, [`#person-front-${id}`]);
      },
      asText: {
        ...this.asText(),
        paper: () => html`
          <p>${this.fileTitle}</p>
          ${this.later.say((part) => part.overviewAsText(this.#view(content)))}
        `,
      },
      change: (act, options) => void this.#changes.change(act, options),
      print: (sheet, person) => void this.#print(sheet, person),
    };
  }

  #go(step: StepId): void {
    this.#changes.hush();
    this.#changes.undo.replace(goTo(this.#changes.data, step));
    void focusFirst(this, ['.step-title']);
  }

  async #print(sheet: Sheet, person?: string): Promise<void> {
    await this.later.load();
    this.#sheet = sheet;
    this.#whose = person;
    this.print();
    this.#sheet = undefined;
    this.#whose = undefined;
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const { step } = view;
    return html`
      <div @keydown=${this.#changes.undo.onKey}>
        ${step === 'menu' ? html`<p class="lead">${this.text(content.intro)}</p>` : ''}
        <p class="quiet">${this.text(content.voluntary)}</p>
        ${road(view)} ${heading(view.level, stepName(view), 'step-title')}
        ${
          step === 'menu'
            ? startStep(
                view,
                html`<div data-later>${this.later.show((part) => part.menuMore(view))}</div>`,
              )
            : html`<div data-later>${this.later.show((part) => part[`${step}Step`](view))}</div>`
        }
        ${stepButtons(view)}
        <div class="buttons bar">
          ${isBegun(view.data) ? this.#changes.undo.buttons() : ''}
          <button type="button" class="button" id="print-menu" @click=${() => view.print('menu')}>
            ${this.text(content.paper.menu)}
          </button>
        </div>
      </div>
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    const view = this.#view(content);
    const sheet = this.#sheet ?? SHEETS[view.step];
    return this.later.say((part) => part.chorePaper(view, sheet, this.#whose));
  }
}
