import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { Earlier } from '../../core/document/earlier-document.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { focusFirst } from '../../core/element/focus.js';
import { NeededField } from '../../core/element/needed-field.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments as segmentStyles } from '../../core/element/segments.styles.js';
import { WidthController } from '../../core/element/width-controller.js';
import { definition } from '../../generated/interplay-map/definition.js';
import { segments } from '../../kits/circle/fields.js';
import {
  blank,
  carry,
  isDone,
  namesIn,
  resultOf,
  type InterplayMapData,
  type InterplayMapResult,
} from './interplay-map.model.js';
import type { InterplayMapContent } from './interplay-map.schema.js';
import { styles } from './interplay-map.styles.js';
import { MapController } from './map-controller.js';
import { begun, drawLine, lineBetween, type Begun, type Line } from './map-lines.model.js';
import { PARTS, stateText, type MapView, type Part } from './map-view.js';
import { who } from './map-who.js';

export type { InterplayMapResult };
type Data = InterplayMapData;

/**
 * A team draws which parties there are in its area and who has contact with whom: now, and as they wish it.
 * The difference becomes what they talk on about, and what they agree.
 *
 * @element interplay-map
 */
export class InterplayMap extends SamenspelElement<InterplayMapContent, Data> {
  static override styles = [...SamenspelElement.styles, segmentStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    shown: { state: true },
    pair: { state: true },
    party: { state: true },
    earlier: { state: true },
    noPng: { state: true },
  };

  declare private shown: Part;
  declare private pair: readonly [string, string] | undefined;
  declare private party: string;
  declare private earlier: Earlier<Data>;
  declare private noPng: object | undefined;

  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #width = new WidthController(this, 40);
  /** Below this the picture stands above what one works in. */
  readonly #beside = new WidthController(this, 56);
  readonly #changes = new ChangeController<Data>(this, () => this.documents);
  readonly #picture = new MapController(this, (id) => this.#press(id));
  protected override readonly later = new OnDemand(
    this,
    () => import('./interplay-map.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.shown = 'who';
    this.party = '';
    arrowKeys(this);
  }

  protected override titleOf(content: InterplayMapContent): string {
    return content.title;
  }

  #begun(data: Data): Begun {
    return begun(data, this.ready?.content.parties.map(({ id }) => id) ?? []);
  }

  protected override result(): InterplayMapResult | undefined {
    return this.ready && resultOf(this.#begun(this.documents.data));
  }

  protected override isComplete(): boolean {
    return isDone(this.documents.data);
  }

  /** @internal */
  override forget(): void {
    this.#picture.from = undefined;
    super.forget();
  }

  #view(content: InterplayMapContent): MapView {
    const { text, shown: part, documents } = this;
    const data = this.#begun(documents.data);
    // What comes in a file of its own says what it says with its own strings.
    const speak = <Said>(say: () => Said): Said => this.later.say(say) ?? say();
    const inItsWords = ({ say, ...options }: ChangeSettings): ChangeSettings =>
      say ? { ...options, say: () => speak(say) } : options;
    return {
      content,
      data,
      text,
      level: this.level + 1,
      language: this.shownLanguage,
      narrow: this.#width.narrow,
      part,
      layer: part === 'who' ? 'now' : part,
      pair: this.pair,
      party: data.parties.some(({ id }) => id === this.party)
        ? this.party
        : (data.parties[0]?.id ?? ''),
      picture: this.#picture,
      needed: this.#needed,
      undo: this.#changes.undo.buttons(),
      asText: this.asText(),
      earlier: this.earlier,
      sayFaults: this.sayFaults,
      noPng: this.noPng,
      root: () => this.shadowRoot!.querySelector('.root')!,
      nameOf: namesIn({ content, text }, data),
      change: (act, options = {}) =>
        this.#changes.change(
          (now) => {
            const before = this.#begun(now);
            const next = act(before);
            return next === before ? now : next;
          },
          typeof options === 'function' ? (next) => inItsWords(options(next)) : inItsWords(options),
        ),
      say: (say) => this.#changes.say(() => speak(say)),
      show: (what) => Object.assign(this, what),
      focus: (...selectors) => void focusFirst(this, selectors),
      compare: (file) => void this.#compare(file),
      print: () => this.print(),
      download: (...file) => documents.download(...file),
    };
  }

  async #compare(file: File): Promise<void> {
    this.earlier = await this.documents.read(file);
  }

  #go(part: Part): void {
    Object.assign(this, { shown: part, pair: undefined });
    this.#picture.from = undefined;
    this.#changes.hush();
  }

  /** A party was pressed in the picture: the first begins a line, the second ends it. */
  #press(id: string | undefined): void {
    const { ready } = this;
    if (!ready) return;
    const view = this.#view(ready.content);
    const { from } = this.#picture;
    const { picture: words } = view.content;
    const { text, nameOf } = view;
    this.#picture.from = from || !id ? undefined : id;
    this.requestUpdate();
    if (!id || from === id) return view.say(() => text(words.stop));
    if (!from) return view.say(() => text(words.start, { party: nameOf(id) }));
    Object.assign(this, { pair: [from, id], party: from });
    const [a, b] = [nameOf(from), nameOf(id)];
    const said = (sentence: string, { state }: Partial<Line> = {}): string =>
      text(sentence, { a, b, state: stateText(view, state) });
    const drawn = view.change(
      (now) => drawLine(now, from, id, view.layer),
      (next) => ({ say: () => said(words.drawn, lineBetween(next, from, id)) }),
    );
    if (!drawn) view.say(() => said(words.already, lineBetween(view.data, from, id)));
  }

  protected override renderScreen(content: InterplayMapContent): TemplateResult {
    const view = this.#view(content);
    const { part, text } = view;
    const isLate = part !== 'who';
    const editor = html`<div class="map-editor" ?data-later=${isLate}>
      ${
        isLate
          ? this.later.show((late) =>
              part === 'difference' ? late.difference(view) : late.pairs(view),
            )
          : who(view)
      }
    </div>`;
    const seen = html`
      <div class="map-side" data-later>${this.later.show((late) => late.picture(view))}</div>
      <div class="map-signs" data-later>${this.later.say((late) => late.signs(view))}</div>
    `;
    return html`
      <div class="interplay" @keydown=${this.#changes.undo.onKey}>
        <p class="lead">${text(content.intro)}</p>
        <div class="map-bar">
          ${segments(
            'part',
            text(content.parts),
            PARTS.map((id) => ({ id, label: text(content[id].label) })),
            part,
            (id) => this.#go(id as Part),
            true,
          )}
          <div class="buttons">${view.undo}</div>
        </div>
        <div class="beside">${this.#beside.narrow && isLate ? [seen, editor] : [editor, seen]}</div>
        <div data-later>
          ${this.later.say((late) => [late.inWords(view), late.files(view), late.inspiration(view)])}
        </div>
      </div>
      ${this.renderDocumentBar()} ${sourceNote(text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: InterplayMapContent): TemplateResult | undefined {
    return this.later.say((late) => late.paper(this.#view(content)));
  }
}
