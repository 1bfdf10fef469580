import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { OnDemand } from '../../core/element/on-demand.js';
import type { Fault } from '../../core/faults/faults.js';
import { focusFirst } from '../../core/element/focus.js';
import { msg, str } from '../../core/language/localize.js';
import { ChangeController } from '../../core/document/change-controller.js';
import type { ToolDocument } from '../../core/document/document.js';
import { NeededField } from '../../core/element/needed-field.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { segments as segmentStyles } from '../../core/element/segments.styles.js';
import { printButton } from '../../core/print/print-button.js';
import { sourceNote } from '../../core/content/sources.js';
import { isLookedOver } from '../../kits/network/network-observations.js';
import { blankCircle, type CircleData } from '../../kits/circle/circle-data.model.js';
import { networkAlone } from '../../kits/circle/circle.model.js';
import { pictureStyles } from '../../kits/picture/picture.styles.js';
import { networkStyles } from '../../kits/network/network.styles.js';
import { PictureController } from '../../kits/network/picture-controller.js';
import { definition } from '../../generated/network-ecogram/definition.js';
import type { FilesView, Refused, Waiting } from './ecogram-files-view.js';
import { map } from './ecogram-map.js';
import { newPerson, people } from './ecogram-people.js';
import { place, takeOut } from './ecogram-moves.js';
import { sayingLater } from './ecogram-later.js';
import { EcogramPicture } from './ecogram-picture.js';
import { atFirst, type AnalysisPlace } from './ecogram-stops.model.js';
import { hideNames, tabChoice, tabNamed, type Tab } from './ecogram-tabs.js';
import type { EcogramView } from './ecogram-view.js';
import { nameOf, rememberedNames } from './ecogram-words.js';
import { settingFaults } from './ecogram-settings.js';
import { FilledContent } from './filled-content.js';
import { carry, countsOf, type NetworkEcogramData } from './network-ecogram.model.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';
import { styles } from './network-ecogram.styles.js';

/**
 * The network ecogram: who is there round a client, who does what, and where much rests on one
 * person. The list is the editor, the picture a live view of it.
 *
 * @element network-ecogram
 */
export class NetworkEcogram extends SamenspelElement<NetworkEcogramContent, NetworkEcogramData> {
  static override styles = [
    ...SamenspelElement.styles,
    segmentStyles,
    pictureStyles,
    networkStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blankCircle;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    relationQuality: { type: Boolean, attribute: 'relation-quality' },
    start: {},
    tab: { state: true },
    at: { state: true },
    selected: { state: true },
    editing: { state: true },
    prompt: { state: true },
    hiddenNames: { state: true },
    withNames: { state: true },
    earlier: { state: true },
    whole: { state: true },
    refused: { state: true },
    waiting: { state: true },
  };

  /** Asks how good each relation is, and draws it so. Off by default: it may hurt who looks on. */
  declare relationQuality: boolean;

  /** What is in front at first: `map`, `activities`, `observations`, `analysis` or `compare`. */
  declare start?: string | null;

  /** What someone went to; undefined while what the page starts with is in front. */
  declare private tab: Tab | undefined;
  /** Where someone is among strengths and risks. */
  declare private at: AnalysisPlace;
  declare private selected: string | undefined;
  declare private editing: string | undefined;
  declare private prompt: string | undefined;
  declare private hiddenNames: boolean;
  declare private withNames: boolean;
  /** Whether a file that is saved has the card, too. */
  declare private whole: boolean;
  declare private earlier: ToolDocument<CircleData> | undefined;
  declare private refused: Refused | undefined;
  declare private waiting: Waiting | undefined;

  readonly #controller = new PictureController(this, {
    open: (id) => this.#open(id),
    move: (id, to) => this.#now((view) => place(view, id, to)),
    remove: (id) => this.#now((view) => takeOut(view, id)),
  });
  protected override readonly later = new OnDemand(
    this,
    () => import('./network-ecogram.on-demand.js'),
    true,
  );
  readonly #changes = new ChangeController<CircleData>(this, () => this.documents);
  /** Whether the form was opened in the picture: then that is where one goes back to. */
  #inPicture = false;
  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #picture = new EcogramPicture(() => this.requestUpdate());
  readonly #filled = new FilledContent();

  constructor() {
    super();
    this.relationQuality = false;
    this.at = atFirst;
    this.hiddenNames = false;
    this.whole = true;
    this.withNames = false;
    arrowKeys(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.shadowRoot) this.#picture.show(this.shadowRoot, [this.selected, this.editing]);
  }

  protected override titleOf(content: NetworkEcogramContent): string {
    return content.title;
  }

  protected override checkSettings(): readonly Fault[] {
    return settingFaults(this);
  }

  get #front(): Tab {
    return this.tab ?? tabNamed(this.start);
  }

  protected override result(): unknown {
    return countsOf(this.documents.data);
  }

  protected override isComplete(): boolean {
    const { ready, documents } = this;
    if (!ready) return false;
    const { data } = documents;
    const { content } = ready;
    return isLookedOver(data, content) || !!this.later.part?.isSorted(data, content);
  }

  /** @internal */
  override toSave(data: CircleData): CircleData {
    return this.whole ? data : networkAlone(data);
  }

  #view(raw: NetworkEcogramContent, hidden = this.hiddenNames): EcogramView {
    const content = this.#filled.of(raw, this.settings.vocabulary, (text) => this.text(text));
    const { data } = this.documents;
    const view: EcogramView = {
      content,
      data,
      level: this.level + 1,
      quality: this.relationQuality && !this.checkSettings().length,
      hidden,
      selected: this.selected,
      editing: this.editing,
      prompt: this.prompt,
      namesIn: rememberedNames(content, hidden),
      needed: this.#needed,
      change: (act, options) => this.#changes.change(act, options),
      say: (text) => this.#changes.say(text),
      select: (id) => {
        this.selected = this.selected === id ? undefined : id;
        if (this.selected) this.#controller.reveal(id);
      },
      edit: (id) => this.#edit(id),
      ask: (id) => (this.prompt = id),
      paste: (from, text) => {
        this.waiting = { from, text };
        void this.later.load().then(() => focusFirst(this, ['.offer']));
      },
      pasted: (from) =>
        this.waiting?.from === from
          ? this.later.show((part) => part.offer(this.#files(raw)))
          : nothing,
      form: (alter) =>
        this.later.show((part) => part.personForm(sayingLater(view, this.later), alter)),
    };
    return view;
  }

  #now(act: (view: EcogramView) => void): void {
    if (this.ready) act(this.#view(this.ready.content));
  }

  protected override renderScreen(raw: NetworkEcogramContent): TemplateResult {
    const view = this.#view(raw);
    const { content, data } = view;
    const tab = this.#front;
    return html`
      <div class="ecogram" @keydown=${this.#onKey}>
        <p class="lead">${content.intro}</p>
        <div class="buttons bar">
          ${tabChoice(tab, (to) => this.#go(to))} ${this.#changes.undo.buttons()}
          ${hideNames(this.hiddenNames, (hidden) => (this.hiddenNames = hidden))}
          ${printButton(() => this.print())}
        </div>
        ${
          tab === 'map'
            ? html`<div class="beside">
                ${newPerson(view)}
                ${map(view, this.#picture.of(view), this.#controller, this.later)} ${people(view)}
              </div>`
            : this.later.show((part) => part.otherTab(tab, this.#files(raw)))
        }
      </div>
      ${this.renderDocumentBar(
        (data.card || data.members) &&
          this.later.show((part) =>
            part.besides({ content, data }, this.whole, (whole) => (this.whole = whole)),
          ),
      )}
      <details class="files" @toggle=${() => void this.later.load()}>
        <summary>${msg('Plaatjes en lijsten')}</summary>
        <div data-later>${this.later.show((part) => part.filesPanel(this.#files(raw)))}</div>
      </details>
      ${sourceNote(content.sourceNote, content.sources)}
    `;
  }

  #files(raw: NetworkEcogramContent): FilesView {
    const view = sayingLater(this.#view(raw), this.later);
    const leaving = this.#view(raw, !this.withNames);
    const { withNames, earlier, refused, waiting, at } = this;
    return {
      view,
      leaving,
      withNames,
      earlier,
      refused,
      waiting,
      at,
      print: () => this.print(),
      definition,
      focus: (selector) => void focusFirst(this, [selector]),
      picture: () => this.#picture.whole(leaving),
      root: this.shadowRoot!.querySelector('.root')!,
      outside: () => this.outside(),
      set: (what) => Object.assign(this, what),
      download: (...file) => this.documents.download(...file),
    };
  }

  protected override renderPrint(raw: NetworkEcogramContent): TemplateResult | undefined {
    const view = this.#view(raw, !this.withNames);
    return this.later.say((part) =>
      this.#front === 'analysis'
        ? part.analysisPaper(this.#files(raw))
        : part.paper(view, this.#picture.whole(view), this.earlier),
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.editing) {
      event.preventDefault();
      this.#edit(undefined);
    }
    this.#changes.undo.onKey(event);
  };

  #go(tab: Tab): void {
    if (tab === 'compare') void this.later.load();
    Object.assign(this, { tab, editing: undefined, refused: undefined, waiting: undefined });
    this.#changes.hush();
  }

  #edit(id: string | undefined, inPicture = false): void {
    const before = this.editing;
    const back = this.#inPicture;
    this.editing = id;
    this.#inPicture = inPicture;
    if (!id && before && back) this.#controller.focus(before);
    else void focusFirst(this, id ? [`#name-${id}`] : [`#edit-${before}`]);
  }

  /** A first click or Enter in the picture points someone out, a second one opens their form. */
  #open(id: string): void {
    const { data } = this.documents;
    const tie = data.ties.find((each) => each.id === id);
    const person = tie ? tie.a : id;
    if (this.selected === person) return this.#edit(person, true);
    this.selected = person;
    this.#now((view) => view.say(() => msg(str`Gekozen: ${nameOf(view, person)}.`)));
  }
}
