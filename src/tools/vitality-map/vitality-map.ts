import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { earlierFold, type Earlier } from '../../core/document/earlier-document.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { focusFirst } from '../../core/element/focus.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { segments as segmentStyles } from '../../core/element/segments.styles.js';
import { isolated } from '../../core/language/isolated.model.js';
import { definition } from '../../generated/vitality-map/definition.js';
import { tickBox } from '../../kits/circle/fields.js';
import { checkedDay } from '../../kits/contact/contact-settings.js';
import { ContactedElement } from '../../kits/contact/contacted-element.js';
import { urgentHelpFold } from '../../kits/contact/contact-view.js';
import { contactStyles } from '../../kits/contact/contact.styles.js';
import { afterwards, papers } from './vitality-after.js';
import { land, landChoice } from './vitality-land.js';
import {
  addPlace,
  blank,
  carry,
  hasPrivate,
  openOnly,
  type VitalityMapData,
} from './vitality-map.model.js';
import type { VitalityMapContent } from './vitality-map.schema.js';
import { styles } from './vitality-map.styles.js';
import { picture } from './vitality-picture.js';
import type { VitalityView } from './vitality-view.js';
import { wordLists } from './vitality-words.js';

/**
 * A map of what keeps a carer going: four lands, for body, head, heart and soul, with their own words in
 * them. It draws, and measures nothing; each word is theirs alone until they open it. It tells the page nothing.
 *
 * @element vitality-map
 */
export class VitalityMap extends ContactedElement<VitalityMapContent, VitalityMapData> {
  static override styles = [...ContactedElement.styles, segmentStyles, contactStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    region: { state: true },
    turned: { state: true },
    sign: { state: true },
    asking: { state: true },
    onlyOpen: { state: true },
    earlier: { state: true },
  };

  declare private region: string | undefined;
  /** How often a next question was asked for, in the land in front. */
  declare private turned: number;
  declare private sign: string;
  declare private asking: boolean;
  /** Whether a file that is saved has only what is open. */
  declare private onlyOpen: boolean;
  declare private earlier: Earlier<VitalityMapData>;
  /** Whether what is printed now is all of it. */
  #all = false;

  readonly #changes = new ChangeController<VitalityMapData>(this, () => this.documents);
  readonly #needed = new NeededField(() => this.documents.messages);
  protected override readonly later = new OnDemand(
    this,
    () => import('./vitality-map.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.turned = 0;
    this.sign = '';
    this.asking = false;
    this.onlyOpen = false;
    arrowKeys(this);
  }

  protected override titleOf(content: VitalityMapContent): string {
    return content.title;
  }

  /** What someone writes here is theirs: a page gets nothing of it, whatever it asks for. */
  protected override get told(): undefined {
    return undefined;
  }

  /** @internal */
  override toSave(data: VitalityMapData): VitalityMapData {
    return this.onlyOpen ? openOnly(data) : data;
  }

  #view(content: VitalityMapContent): VitalityView {
    const { data } = this.documents;
    const questions = content.questions.filter(({ region }) => region === this.region);
    const question = questions[this.turned % questions.length];
    const asText = this.asText();
    return {
      content,
      data,
      level: this.level,
      language: this.shownLanguage,
      contacts: this.contacts,
      urgent: {
        help: content.urgentHelp,
        text: this.text,
        language: this.shownLanguage,
        checked: checkedDay(this),
      },
      region: this.region,
      question,
      sign: this.sign,
      needed: this.#needed,
      asking: this.asking,
      earlier: this.earlier,
      sayFaults: this.sayFaults,
      text: this.text,
      asText,
      allAsText: { ...asText, paper: () => this.#paper(content, true) },
      change: (act, options) => void this.#changes.change(act, options),
      choose: (region) => {
        this.turned = 0;
        this.region = region;
      },
      nextQuestion: () => {
        this.turned++;
        void focusFirst(this, ['#question']);
      },
      chooseSign: (sign) => (this.sign = sign),
      add: (text) => {
        const place = { region: this.region!, question: question?.id, text, sign: this.sign };
        const added = this.#changes.change((now) => addPlace(now, place), {
          say: () => this.text(content.word.added, { word: isolated(text.trim()) }),
        });
        this.sign = '';
        return !!added;
      },
      ask: (asking) => {
        this.asking = asking;
        void focusFirst(this, [asking ? '#ask-all' : '#print-own']);
      },
      print: (all) => void this.#print(all),
      compare: (file) => void this.documents.read(file).then((read) => (this.earlier = read)),
    };
  }

  async #print(all: boolean): Promise<void> {
    this.asking = false;
    await this.later.load();
    this.#all = all;
    this.print();
    // What the page or the browser prints by itself is what may be shared.
    this.#all = false;
  }

  protected override renderScreen(content: VitalityMapContent): TemplateResult {
    const view = this.#view(content);
    return html`
      <div @keydown=${this.#changes.undo.onKey}>
        <p class="lead">${this.text(content.intro)}</p>
        <div class="buttons">${this.#changes.undo.buttons()}</div>
        <div class="map-sides">
          <div>${landChoice(view)} ${land(view)}</div>
          ${picture(view)}
        </div>
        ${wordLists(view)} ${afterwards(view)}
      </div>
      ${papers(view)}
      ${earlierFold(
        this.earlier,
        this.text(content.compare.title),
        html`<div data-later>${this.later.show((part) => part.earlierMap(view))}</div>`,
      )}
      ${urgentHelpFold(view.urgent, false)} ${this.renderDocumentBar(this.#openBox(content))}
      ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  /** Where something is private, whether that is in a saved file, too. */
  #openBox(content: VitalityMapContent): unknown {
    return hasPrivate(this.documents.data)
      ? tickBox(
          'only-open',
          this.text(content.onlyOpen),
          this.onlyOpen,
          (on) => (this.onlyOpen = on),
        )
      : '';
  }

  protected override renderPrint(content: VitalityMapContent): TemplateResult | undefined {
    return this.later.say(() => this.#paper(content, this.#all));
  }

  #paper(content: VitalityMapContent, all: boolean): TemplateResult {
    return this.later.part!.vitalityPaper(this.#view(content), all);
  }
}
