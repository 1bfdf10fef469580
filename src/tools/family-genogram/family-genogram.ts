import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController, type ChangeSettings } from '../../core/document/change-controller.js';
import { earlierFold, type Earlier } from '../../core/document/earlier-document.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { WidthController } from '../../core/element/width-controller.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments as segmentStyles } from '../../core/element/segments.styles.js';
import type { Fault } from '../../core/faults/faults.js';
import { plainJson } from '../../core/files/plain-json.model.js';
import { msg, str } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { definition } from '../../generated/family-genogram/definition.js';
import { blankCircle } from '../../kits/circle/circle-data.model.js';
import { familyAlone } from '../../kits/circle/circle.model.js';
import { membersOf } from '../../kits/family/family-data.model.js';
import { removeMember } from '../../kits/family/family.model.js';
import { pictureStyles } from '../../kits/picture/picture.styles.js';
import {
  isDrawn,
  resultOf,
  type FamilyGenogramData,
  type FamilyGenogramResult,
} from './family-genogram.model.js';
import type { FamilyGenogramContent } from './family-genogram.schema.js';
import { styles } from './family-genogram.styles.js';
import { remove } from './genogram-acts.js';
import { GenogramChosen } from './genogram-chosen.js';
import { GenogramController } from './genogram-controller.js';
import { narrowList } from './genogram-household.js';
import { list, start } from './genogram-list.js';
import { map, notationChoice } from './genogram-map.js';
import { besides } from './genogram-beside.js';
import { namesShown } from './genogram-names.js';
import { GenogramPictures } from './genogram-pictures.js';
import { pictureOf } from './genogram-scene.js';
import type { FilesView, GenogramView } from './genogram-view.js';
import { notationOf } from './notation.model.js';

export type { FamilyGenogramResult };
type Data = FamilyGenogramData;
type Content = FamilyGenogramContent;

/**
 * The genogram: a family by generations, in a picture and in words. The list is the editor; its file is
 * that of the ecogram and the overview card.
 *
 * @element family-genogram
 */
export class FamilyGenogram extends SamenspelElement<Content, Data> {
  static override styles = [...SamenspelElement.styles, segmentStyles, pictureStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blankCircle;
  static override properties: PropertyDeclarations = {
    notation: {},
    drawnAs: { state: true },
    everyone: { state: true },
    hiddenNames: { state: true },
    withNames: { state: true },
    whole: { state: true },
    earlier: { state: true },
    noPng: { state: true },
  };

  /** How it is drawn to begin with: the id of a notation in the content. */
  declare notation?: string | null;

  /** The notation that the person chose. */
  declare private drawnAs: string | undefined;
  /** Whether everyone is listed where there is room for one household. */
  declare private everyone: boolean;
  declare private hiddenNames: boolean;
  declare private withNames: boolean;
  /** Whether a file that is saved has the network and the card, too. */
  declare private whole: boolean;
  declare private earlier: Earlier<Data>;
  declare private noPng: object | undefined;

  readonly #pictures = new GenogramPictures();
  readonly #changes = new ChangeController<Data>(this, () => this.documents);
  /** Below this there is room for one household. */
  readonly #width = new WidthController(this, 38);
  readonly #needed = new NeededField(() => this.documents.messages);
  protected override readonly later = new OnDemand(
    this,
    () => import('./family-genogram.on-demand.js'),
    true,
  );
  readonly #controller = new GenogramController(this, {
    open: (id) => this.#open(id),
    remove: (id) => this.#remove(id),
  });
  readonly #chosen = new GenogramChosen(this, this.#controller, () => this.later.load());

  constructor() {
    super();
    this.everyone = false;
    this.hiddenNames = false;
    this.withNames = false;
    this.whole = true;
    arrowKeys(this);
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override checkSettings({ notations }: Content): readonly Fault[] {
    const { notation: found } = this;
    const known = notations.map(({ id }) => id);
    return found && !known.includes(found)
      ? [{ path: 'notation', problem: 'choice', found, expected: known.join(', ') }]
      : [];
  }

  protected override result(): FamilyGenogramResult {
    return resultOf(this.documents.data);
  }

  protected override isComplete(): boolean {
    return isDrawn(this.documents.data);
  }

  /** @internal */
  override toSave(data: Data): Data {
    return this.whole ? data : familyAlone(data);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#pictures.point(this.shadowRoot, [this.#chosen.selected, this.#chosen.editing]);
  }

  #view(content: Content, hidden = this.hiddenNames): GenogramView {
    const { text, shownLanguage: language } = this;
    const { data } = this.documents;
    // What comes in a file of its own says what it says with its own strings.
    const speak = (say: () => string): string => this.later.say(say) ?? say();
    const inItsWords = ({ say, ...options }: ChangeSettings): ChangeSettings =>
      say ? { ...options, say: () => speak(say) } : options;
    const namesIn = namesShown(content, text, hidden);
    return {
      content,
      data,
      language,
      text,
      hidden,
      namesIn,
      nameOf: namesIn(data),
      level: this.level + 1,
      notation: notationOf(content.notations, this.drawnAs ?? this.notation),
      ...this.#chosen.shown,
      needed: this.#needed,
      change: (act, options = {}) =>
        this.#changes.change(
          act,
          typeof options === 'function' ? (next) => inItsWords(options(next)) : inItsWords(options),
        ),
      say: (say) => this.#changes.say(() => speak(say)),
      form: (id) => this.later.show((part) => part.memberForm(this.#view(content), id)),
    };
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const { text, hidden, data } = view;
    const isEmpty = !membersOf(data).length;
    const picture = this.#pictures.of(view, plainJson(this.settings.vocabulary));
    const isNarrow = this.#width.narrow;
    const legend = this.later.say((part) => part.legend(view)) ?? nothing;
    const people = (): TemplateResult =>
      isNarrow
        ? narrowList(view, picture, this.everyone, (everyone) => (this.everyone = everyone))
        : list(view, picture);
    return html`
      <div class="genogram-tool" @keydown=${this.#onKey}>
        <p class="lead">${text(content.intro)}</p>
        <div class="buttons bar">
          ${this.#changes.undo.buttons()}
          ${
            isEmpty
              ? nothing
              : html`<button
                  type="button"
                  class="button hide-names"
                  aria-pressed=${hidden ? 'true' : 'false'}
                  @click=${() => (this.hiddenNames = !hidden)}
                >
                  ${msg('Verberg namen')}
                </button>`
          }
          ${printButton(() => this.print())}
        </div>
        ${
          isEmpty
            ? start(view)
            : html`
                <div class="beside">
                  ${map(view, picture, this.#controller)}
                  ${isNarrow ? [people(), legend] : [legend, people()]}
                </div>
                ${notationChoice(view, (id) => (this.drawnAs = id))}
                ${this.later.say((part) => part.facts(view)) ?? nothing}
              `
        }
      </div>
      ${this.renderDocumentBar(besides(view, this.whole, (whole) => (this.whole = whole)))}
      ${
        isEmpty
          ? nothing
          : html`<details class="files" @toggle=${() => void this.later.load()}>
                <summary>${msg('Plaatjes en lijsten')}</summary>
                <div data-later>
                  ${this.later.show((part) => part.filesPanel(this.#files(content)))}
                </div>
              </details>
              <div @toggle=${{ handleEvent: () => void this.later.load(), capture: true }}>
                ${earlierFold(
                  this.earlier,
                  text(content.compare.title),
                  this.later.show((part) => part.earlierFamily(this.#files(content))),
                )}
              </div>`
      }
      ${sourceNote(text(content.sourceNote), content.sources)}
    `;
  }

  #files(content: Content): FilesView {
    const { withNames, noPng, earlier, sayFaults, documents } = this;
    return {
      view: this.#view(content),
      leaving: this.#view(content, !withNames),
      withNames,
      noPng,
      earlier,
      sayFaults,
      root: this.shadowRoot!.querySelector('.root')!,
      set: (what) => Object.assign(this, what),
      compare: (file) => void documents.read(file).then((read) => (this.earlier = read)),
      download: (...file) => documents.download(...file),
    };
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    const view = this.#view(content, !this.withNames);
    return this.later.say((part) => part.paper(view, pictureOf(view)));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#chosen.editing) {
      event.preventDefault();
      void this.#chosen.edit(undefined);
    }
    this.#changes.undo.onKey(event);
  };

  #open(id: string): void {
    const { ready } = this;
    if (!ready || !this.#chosen.open(id)) return;
    const name = this.#view(ready.content).nameOf(id);
    this.#changes.say(() => msg(str`Gekozen: ${name}.`));
  }

  #remove(id: string): void {
    const { ready } = this;
    if (!ready || !membersOf(this.documents.data).some((each) => each.id === id)) return;
    // The picture keeps the focus while someone is left in it.
    const focus = membersOf(this.documents.data).length > 1 ? [] : ['#start-name'];
    remove(this.#view(ready.content), id, (now) => removeMember(now, id), focus);
  }
}
