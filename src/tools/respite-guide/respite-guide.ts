import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { focusFirst } from '../../core/element/focus.js';
import { heading } from '../../core/element/heading.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { WidthController } from '../../core/element/width-controller.js';
import { isoDay } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { definition } from '../../generated/respite-guide/definition.js';
import { fieldStyles } from '../../kits/agreements/field.styles.js';
import { checkedDay } from '../../kits/contact/contact-settings.js';
import { ContactedElement } from '../../kits/contact/contacted-element.js';
import { urgentHelpFold } from '../../kits/contact/contact-view.js';
import { contactStyles } from '../../kits/contact/contact.styles.js';
import { SheetController } from '../../kits/sheet/sheet-controller.js';
import { road, stepButtons, stepName } from '../../kits/steps/steps-view.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import {
  blank,
  carry,
  goTo,
  isBegun,
  OWN_WISHES,
  ownRowsIn,
  STEPS,
  type RespiteGuideData,
  type StepId,
} from './respite-guide.model.js';
import type { RespiteGuideContent } from './respite-guide.schema.js';
import { styles } from './respite-guide.styles.js';
import { startStep } from './respite-start.js';
import type { RespiteView, Sheets } from './respite-view.js';

type Content = RespiteGuideContent;

/**
 * A carer works out what a break from caring is for: what they want time for, what must go on then, which
 * forms of respite fit, where to ask; with a question to take along, and a sheet for who takes over.
 * It tells the page nothing.
 *
 * @element respite-guide
 */
export class RespiteGuide extends ContactedElement<Content, RespiteGuideData> {
  static override styles = [
    ...ContactedElement.styles,
    arrowKeysStyles,
    fieldStyles,
    stepsStyles,
    contactStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    choiceAt: { state: true },
  };

  /** The question that a narrow screen shows. */
  declare private choiceAt: string;

  readonly #sheet = new SheetController<RespiteGuideData>(this, () => this.documents);
  /** Every step after the first one, with paper and text. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./respite-guide.on-demand.js'),
    true,
  );
  readonly #width = new WidthController(this, 46);
  /** What is being printed. */
  #sheets: Sheets = 'both';

  constructor() {
    super();
    this.choiceAt = '';
    arrowKeys(this);
  }

  /** What someone asks for is theirs: a page gets nothing of it, whatever it asks for. */
  protected override get told(): undefined {
    return undefined;
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  #view(content: Content): RespiteView {
    const { documents, text } = this;
    const { changes } = this.#sheet;
    const { data } = documents;
    const titles = content.steps;
    return {
      content,
      data,
      steps: STEPS.map((id) => ({
        id,
        title: text(id === 'goes-on' ? titles.goesOn : titles[id]),
      })),
      step: data.step,
      narrow: this.#width.narrow,
      level: this.level + 1,
      language: this.shownLanguage,
      today: isoDay(),
      contacts: this.contacts,
      acts: this.#sheet,
      text,
      choiceAt: this.choiceAt,
      showChoice: (id) => {
        this.choiceAt = id;
        void focusFirst(this, [`#choice-${id} legend`]);
      },
      change: (act, settings) => void changes.change(act, settings),
      go: (step) => this.#go(step as StepId),
      print: (sheets) => this.#print(sheets),
      textButtons: () =>
        this.later.say((part) =>
          part.textButtons({
            ...this.asText(),
            paper: () =>
              html`${this.later.say((late) => late.questionAsText(this.#view(content)))}`,
          }),
        ),
      undoButtons: () => changes.undo.buttons(),
    };
  }

  #go(step: StepId): void {
    const { changes } = this.#sheet;
    changes.hush();
    changes.undo.replace(goTo(changes.data, step));
    void focusFirst(this, ['.step-title']);
  }

  /** Prints one of the sheets; the handover sheet never comes with the question. */
  #print(sheets: Sheets): void {
    void this.later.load().then(() => {
      this.#sheets = sheets;
      this.print();
      this.#sheets = 'both';
    });
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const { step } = view;
    return html`
      <div class="respite" @keydown=${this.#sheet.changes.undo.onKey}>
        ${step === 'wish' ? html`<p class="lead">${this.text(content.intro)}</p>` : ''}
        ${road(view)} ${heading(view.level, stepName(view), 'step-title')}
        ${
          step === 'wish'
            ? startStep(
                view,
                ownRowsIn(view.data, OWN_WISHES).length || this.#sheet.hasRemoved
                  ? this.later.show((part) => part.takenWishes(view))
                  : '',
              )
            : html`<div data-later>${this.later.show((part) => part.laterStep(view))}</div>`
        }
        ${stepButtons(view)}
        <div class="buttons bar">
          ${isBegun(view.data) || this.#sheet.changes.undo.isPossible ? view.undoButtons() : ''}
          ${
            step === 'ask' || step === 'handover'
              ? ''
              : html`<button type="button" class="button" @click=${() => view.print('ask')}>
                  ${msg('Afdrukken')}
                </button>`
          }
        </div>
      </div>
      ${urgentHelpFold(
        {
          help: content.urgentHelp,
          text: this.text,
          language: this.shownLanguage,
          checked: checkedDay(this),
        },
        false,
      )}
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.respitePaper(this.#view(content), this.#sheets));
  }
}
