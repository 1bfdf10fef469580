import {
  html,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { earlierFold, type Earlier } from '../../core/document/earlier-document.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { heading } from '../../core/element/heading.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments as segmentStyles } from '../../core/element/segments.styles.js';
import { plainJson } from '../../core/files/plain-json.model.js';
import { longDate } from '../../core/language/dates.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { definition } from '../../generated/overview-card/definition.js';
import {
  cardOf,
  isCardEmpty,
  DETAIL_LENGTH,
  setFilledBy,
  setTalked,
  type Print,
} from '../../kits/circle/card.model.js';
import { blankCircle } from '../../kits/circle/circle-data.model.js';
import { cardAlone } from '../../kits/circle/circle.model.js';
import { segments, tickBox, valueIn } from '../../kits/circle/fields.js';
import { NAME_LENGTH } from '../../kits/network/network-data.model.js';
import { alterOf, editCentre } from '../../kits/network/network.model.js';
import { besides } from './card-beside.js';
import { face } from './card-face.js';
import { people } from './card-people.js';
import { sections } from './card-sections.js';
import type { CardView } from './card-view.js';
import {
  isCardDone,
  longestSection,
  resultOf,
  type OverviewCardData,
  type OverviewCardResult,
} from './overview-card.model.js';
import type { OverviewCardContent } from './overview-card.schema.js';
import { styles } from './overview-card.styles.js';

export type { OverviewCardResult };

/** Height of A4 inside the margins that browsers keep, at most 13 mm, less that of title and sources, in mm. */
const PAGE = 271 - 17;

/**
 * One sheet about a client, in their own words: who they are, how one helps them, and who to call. Two
 * prints come from it: one for the wall, one for the file.
 *
 * @element overview-card
 */
export class OverviewCard extends SamenspelElement<OverviewCardContent, OverviewCardData> {
  static override styles = [...SamenspelElement.styles, segmentStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blankCircle;
  static override properties: PropertyDeclarations = {
    shown: { state: true },
    long: { state: true },
    whole: { state: true },
    earlier: { state: true },
  };

  /** The print in view, and which of the two are longer than a page. */
  declare private shown: Print;
  declare private long: readonly Print[];
  /** Whether a file that is saved has the network, too. */
  declare private whole: boolean;
  declare private earlier: Earlier<OverviewCardData>;

  /** What was measured last. */
  #measured: readonly unknown[] = [];
  readonly #changes = new ChangeController<OverviewCardData>(this, () => this.documents);
  readonly #onDemand = new OnDemand(this, () => import('./overview-card.on-demand.js'));
  readonly #needed = new NeededField(() => this.documents.messages);

  constructor() {
    super();
    this.shown = 'file';
    this.long = [];
    this.whole = true;
    arrowKeys(this);
  }

  protected override titleOf(content: OverviewCardContent): string {
    return content.title;
  }

  protected override result(): OverviewCardResult {
    return resultOf(this.documents.data);
  }

  protected override isComplete(): boolean {
    return isCardDone(this.documents.data);
  }

  /** @internal */
  override toSave(data: OverviewCardData): OverviewCardData {
    return this.whole ? data : cardAlone(data);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { ready, shadowRoot } = this;
    if (!ready || !shadowRoot) return;
    const { data } = this.documents;
    const words = plainJson(this.settings.vocabulary);
    const of = [data, ready.content, words, this.shownLanguage, this.level];
    if (of.every((each, at) => each === this.#measured[at])) return;
    this.#measured = of;
    // A card to write on fits; the first screen is not measured.
    const long = isCardEmpty(data.card)
      ? []
      : (['wall', 'file'] as const).filter((print) => this.#isLong(print));
    if (String(long) !== String(this.long)) this.long = long;
  }

  /** Whether a print is higher than a page, measured on paper of that width. */
  #isLong(print: Print): boolean {
    const { ready, shadowRoot } = this;
    const place = shadowRoot!.querySelector('.measure');
    if (!ready || !place) return false;
    render(face(this.#view(ready.content, print), print), place as HTMLElement);
    const page = place.getBoundingClientRect();
    // Its width is 180 mm, whatever a page is zoomed to.
    const isLong = page.height / page.width > PAGE / 180;
    render(nothing, place as HTMLElement);
    return isLong;
  }

  #view(content: OverviewCardContent, print = this.shown): CardView {
    const { data, document } = this.documents;
    const [centre] = data.centres;
    return {
      content,
      data,
      level: this.level + 1,
      day: longDate(new Date(document.savedAt), this.shownLanguage),
      language: this.shownLanguage,
      earlier: this.earlier,
      sayFaults: this.sayFaults,
      compare: (file) =>
        void this.documents.read(file).then((read) => {
          this.earlier = read;
        }),
      name: centre?.name || this.text('{Client.one}'),
      print,
      isLong: this.long.includes(print),
      needed: this.#needed,
      text: this.text,
      nameOf: (person) => alterOf(data, person)?.name ?? person,
      change: (act, options) => this.#changes.change(act, options),
      show: (chosen) => (this.shown = chosen),
      printIt: (chosen) => {
        this.shown = chosen;
        void this.updateComplete.then(() => this.print());
      },
      asText: () => textButtons(this.asText()),
    };
  }

  protected override renderScreen(content: OverviewCardContent): TemplateResult {
    const view = this.#view(content);
    return html`
      <div @keydown=${this.#changes.undo.onKey}>
        <p class="lead">${this.text(content.intro)}</p>
        <div class="buttons">${this.#changes.undo.buttons()}</div>
        <div class="card-sides">
          <div>${this.#whose(view)} ${sections(view)} ${people(view)}</div>
          ${this.#seen(view)}
        </div>
      </div>
      <div @toggle=${{ handleEvent: () => void this.#onDemand.load(), capture: true }}>
        ${earlierFold(
          this.earlier,
          this.text(content.compare.title),
          this.#onDemand.show((part) => part.earlierCard(view)),
        )}
      </div>
      ${this.renderDocumentBar(besides(view, this.whole, (whole) => (this.whole = whole)))}
      ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  #whose({ content, data, text, change, level }: CardView): TemplateResult {
    const [centre] = data.centres;
    const { filledBy, talked } = cardOf(data);
    return html`
      <div class="card-part">
        ${heading(level, text(content.whose), 'part-title')}
        <div class="fields">
          <label class="field">
            ${text(content.people.name.label)}
            <input
              class="entry"
              id="client-name"
              dir="auto"
              autocomplete="off"
              maxlength=${NAME_LENGTH}
              .value=${centre?.name ?? ''}
              @input=${(event: Event) =>
                change((now) => editCentre(now, now.centres[0]!.id, { name: valueIn(event) }), {
                  name: 'client-name',
                })}
            />
          </label>
          <label class="field">
            ${text(content.filledBy)}
            <input
              class="entry"
              id="filled-by"
              dir="auto"
              autocomplete="off"
              maxlength=${DETAIL_LENGTH}
              aria-describedby="filled-by-hint"
              .value=${filledBy}
              @input=${(event: Event) =>
                change((now) => setFilledBy(now, valueIn(event)), { name: 'filled-by' })}
            />
            <small id="filled-by-hint">${text(content.filledByHint)}</small>
          </label>
        </div>
        ${tickBox('talked', text(content.talked), talked, (done) =>
          change((now) => setTalked(now, done)),
        )}
      </div>
    `;
  }

  /** The card as it will be printed, both ways. */
  #seen(view: CardView): TemplateResult {
    const { content, print, text, level } = view;
    const most = view.isLong && longestSection(cardOf(view.data), print, content);
    const section = content.sections.find(({ id }) => id === most);
    return html`
      <div class="card-seen">
        ${heading(level, text(content.view), 'part-title')}
        ${segments(
          'print',
          text(content.view),
          (['file', 'wall'] as const).map((id) => ({ id, label: text(content[id].label) })),
          print,
          (id) => view.show(id as Print),
          true,
        )}
        <p class="quiet">${text(content[print].hint)}</p>
        <div role="status">
          ${
            view.isLong
              ? html`<p class="notice">
                  ${text(content.longCard, { section: section ? text(section.label) : text(content.people.title) })}
                </p>`
              : nothing
          }
        </div>
        ${face({ ...view, level: level + 1 }, print)}
        <div class="buttons">
          ${(['file', 'wall'] as const).map(
            (each) => html`
              <button
                type="button"
                class="button ${each === print ? 'primary' : ''}"
                id=${`print-it-${each}`}
                @click=${() => view.printIt(each)}
              >
                ${text(content[each].print)}
              </button>
            `,
          )}
          ${view.asText()}
        </div>
        <div class="measure" aria-hidden="true" inert data-aside></div>
      </div>
    `;
  }

  protected override renderPrint(content: OverviewCardContent): TemplateResult {
    return html`${face(this.#view(content), this.shown)} ${sourceNote('', content.sources)}`;
  }
}
