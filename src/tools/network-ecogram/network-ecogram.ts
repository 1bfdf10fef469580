import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Fault } from '../../core/faults.js';
import { fileName, saveFile } from '../../core/files.js';
import { record, redo, startHistory, undo, type History } from '../../core/history.js';
import { msg, str, type Msg } from '../../core/localize.js';
import { faultList } from '../../core/notices.js';
import { heading } from '../../core/heading.js';
import { SamenspelElement, type ToolDefinition } from '../../core/samenspel-element.js';
import { sourceNote } from '../../core/sources.js';
import { viewOf } from '../../kits/network/network-activities.model.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { networkPng, networkSvg } from '../../kits/network/network-image.js';
import { layOut, type Layout } from '../../kits/network/network-layout.js';
import { initialsOf } from '../../kits/network/network-names.model.js';
import { observations } from '../../kits/network/network-observations.js';
import { emptyNetwork } from '../../kits/network/network.limits.js';
import { alterOf, centreOf, personOf, removeAlter } from '../../kits/network/network.model.js';
import type { NetworkData } from '../../kits/network/network.schema.js';
import { networkStyles } from '../../kits/network/network.styles.js';
import { PictureController } from '../../kits/network/picture-controller.js';
import { activities } from './ecogram-activities.js';
import { comparison, type EarlierDocument } from './ecogram-compare.js';
import { fileButton, filesBar, type FilesView } from './ecogram-files.js';
import { map, pictureOf } from './ecogram-map.js';
import { observationList } from './ecogram-observations.js';
import { paper } from './ecogram-paper.js';
import { people } from './ecogram-people.js';
import { place } from './ecogram-person.js';
import { labelOf, nameOf, TABS, type EcogramView, type How, type Tab } from './ecogram-view.js';
import { networkEcogramPacks } from './network-ecogram.content.js';
import { documentHead } from './network-ecogram.limits.js';
import { addPersons, countsOf } from './network-ecogram.model.js';
import type { NetworkEcogramContent, NetworkEcogramData } from './network-ecogram.schema.js';
import { styles } from './network-ecogram.styles.js';

const silent = (): string => '';
const ON = ['', 'true', 'relation-quality'];

/**
 * The network ecogram: who is there round a client, who does what, and where much rests on one
 * person. The list is the editor, the picture a live view of it.
 *
 * @element network-ecogram
 */
export class NetworkEcogram extends SamenspelElement<NetworkEcogramContent, NetworkEcogramData> {
  static override styles = [...SamenspelElement.styles, networkStyles, styles];
  static override properties: PropertyDeclarations = {
    relationQuality: { type: Boolean, attribute: 'relation-quality' },
    tab: { state: true },
    selected: { state: true },
    editing: { state: true },
    prompt: { state: true },
    hiddenNames: { state: true },
    withNames: { state: true },
    earlier: { state: true },
    refused: { state: true },
    said: { state: true },
  };

  /** Asks how good each relation is, and draws it so. Off by default: it may hurt who looks on. */
  declare relationQuality: boolean;

  declare private tab: Tab;
  declare private selected: string | undefined;
  declare private editing: string | undefined;
  declare private prompt: string | undefined;
  declare private hiddenNames: boolean;
  declare private withNames: boolean;
  declare private earlier: EarlierDocument | undefined;
  /** What is wrong with a file of persons, or with an earlier document. */
  declare private refused: readonly Fault[];
  declare private said: () => string;

  protected override readonly definition: ToolDefinition<
    NetworkEcogramContent,
    NetworkEcogramData
  > = {
    packs: networkEcogramPacks,
    document: { ...documentHead, empty: emptyNetwork },
    check: () => import('./network-ecogram.check.js').then(({ check }) => check),
  };
  readonly #controller = new PictureController(this, {
    open: (id) => this.#open(id),
    move: (id, to) => {
      const { ready } = this;
      if (ready) place(this.#view(ready.content), id, to);
    },
    remove: (id) => this.#remove(id),
  });
  #history: History<NetworkData> = startHistory(emptyNetwork);
  #faultText: ((fault: Fault, msg: Msg) => string) | undefined;
  #json = '';
  #filled: NetworkEcogramContent | undefined;
  #layouts = new Map<boolean, { of: unknown; layout: Layout }>();

  constructor() {
    super();
    this.relationQuality = false;
    this.tab = 'map';
    this.hiddenNames = false;
    this.withNames = false;
    this.refused = [];
    this.said = silent;
  }

  protected override titleOf(content: NetworkEcogramContent): string {
    return content.title;
  }

  get #qualityFault(): string | undefined {
    const given = this.getAttribute('relation-quality');
    return given === null || ON.includes(given) ? undefined : given;
  }

  protected override checkSettings(): readonly Fault[] {
    const found = this.#qualityFault;
    return found === undefined
      ? []
      : [{ path: 'relation-quality', problem: 'choice', found, expected: 'relation-quality' }];
  }

  protected override result(): unknown {
    return countsOf(this.documents.data);
  }

  /** Someone is there, and of all that stands out was said whether it is so. */
  protected override isComplete(): boolean {
    const { ready } = this;
    const { data } = this.documents;
    const all = ready ? observations(data, ready.content) : [];
    return all.length > 0 && all.every(({ id }) => viewOf(data, id));
  }

  protected override announcement(): string {
    return super.announcement() || this.said();
  }

  /** The content with its terms filled in; the same object while these are the same. */
  #fill(content: NetworkEcogramContent): NetworkEcogramContent {
    const json = JSON.stringify(content, (_, value: unknown) =>
      typeof value === 'string' ? this.text(value) : value,
    );
    if (json !== this.#json) this.#filled = JSON.parse(json) as NetworkEcogramContent;
    this.#json = json;
    return this.#filled!;
  }

  #view(raw: NetworkEcogramContent, hidden = this.hiddenNames): EcogramView {
    const content = this.#fill(raw);
    const { data } = this.documents;
    return {
      content,
      data,
      level: this.level + 1,
      quality: this.relationQuality && this.#qualityFault === undefined,
      hidden,
      selected: this.selected,
      editing: this.editing,
      prompt: this.prompt,
      namesIn: (network) => {
        const short = hidden ? initialsOf(network) : undefined;
        return (id) =>
          short?.get(id) ||
          personOf(network, id)?.name ||
          labelOf(content.centreKinds, centreOf(network, id)?.kind ?? id);
      },
      change: (next, how) => this.#change(next, how),
      select: (id) => (this.selected = this.selected === id ? undefined : id),
      edit: (id) => this.#edit(id),
      ask: (id) => (this.prompt = id),
    };
  }

  /** Placed anew only when what is shown is another. */
  #picture(view: EcogramView): Picture {
    const { data, content, hidden } = view;
    const old = this.#layouts.get(hidden);
    const of = [data.alters, data.centres, content];
    if (old && (old.of as unknown[]).every((each, at) => each === of[at]))
      return pictureOf(view, old.layout);
    const name = view.namesIn(data);
    const layout = layOut(data.alters, content.groups, ({ id }) => name(id), data.centres.length);
    this.#layouts.set(hidden, { of, layout });
    return pictureOf(view, layout);
  }

  protected override renderScreen(raw: NetworkEcogramContent): TemplateResult {
    const view = this.#view(raw);
    const { content } = view;
    return html`
      <div class="ecogram" @keydown=${this.#onKey}>
        <p class="lead">${content.intro}</p>
        ${this.#bar()}
        ${
          this.tab === 'map'
            ? html`<div class="beside">
                ${people(view)} ${map(view, this.#picture(view), this.#controller)}
              </div>`
            : this.tab === 'activities'
              ? activities(view)
              : this.tab === 'observations'
                ? observationList(view)
                : this.#compare(view)
        }
      </div>
      ${this.renderDocumentBar()} ${filesBar(this.#files(raw))}
      ${sourceNote(content.sourceNote, content.sources)}
    `;
  }

  #bar(): TemplateResult {
    const { past, future } = this.#current;
    const labels: Record<Tab, string> = {
      map: msg('Kaart'),
      activities: msg('Wie doet wat?'),
      observations: msg('Wat valt op?'),
      compare: msg('Vergelijk'),
    };
    const step = (label: string, count: number, act: () => void): TemplateResult => html`
      <button
        type="button"
        class="button"
        aria-disabled=${count ? 'false' : 'true'}
        @click=${() => count && act()}
      >
        ${label}
      </button>
    `;
    return html`
      <div class="buttons bar">
        <fieldset class="segments">
          <legend class="hidden-visually">${msg('Kies een blad')}</legend>
          ${TABS.map(
            (tab) => html`
              <label>
                <input
                  type="radio"
                  name="tab"
                  id=${`tab-${tab}`}
                  .checked=${tab === this.tab}
                  @change=${() => this.#go(tab)}
                />
                ${labels[tab]}
              </label>
            `,
          )}
        </fieldset>
        ${step(msg('Ongedaan maken'), past.length, () => this.#undo())}
        ${step(msg('Opnieuw doen'), future.length, () => this.#redo())}
        <button
          type="button"
          class="button"
          aria-pressed=${this.hiddenNames ? 'true' : 'false'}
          @click=${() => (this.hiddenNames = !this.hiddenNames)}
        >
          ${msg('Verberg namen')}
        </button>
        <button type="button" class="button" @click=${() => this.print()}>
          ${msg('Afdrukken')}
        </button>
      </div>
    `;
  }

  #compare(view: EcogramView): TemplateResult {
    const { earlier, refused } = this;
    return html`
      <section class="compare">
        ${heading(view.level, msg('Wat is er veranderd?'))}
        <p class="lead">${view.content.compareIntro}</p>
        <div class="buttons">
          ${fileButton(
            msg('Open een eerder bestand'),
            '.json,application/json',
            (text) => void this.#openEarlier(text),
          )}
          ${
            earlier
              ? html`<button
                  type="button"
                  class="button"
                  @click=${() => {
                    this.earlier = undefined;
                    void this.#focus(['.compare .button']);
                  }}
                >
                  ${msg('Sluit dit bestand')}
                </button>`
              : nothing
          }
        </div>
        ${earlier ? comparison(view, earlier) : nothing}
        ${
          refused.length
            ? html`<div class="notice" role="alert">
                <p>
                  <strong>${msg('Dit bestand klopt niet. Wat hier stond, staat er nog.')}</strong>
                </p>
                ${faultList(refused, this.#explain)}
              </div>`
            : nothing
        }
      </section>
    `;
  }

  #files(raw: NetworkEcogramContent): FilesView {
    const leaving = this.#view(raw, !this.withNames);
    return {
      leaving,
      withNames: this.withNames,
      refused: this.tab === 'compare' ? [] : this.refused,
      explain: this.#explain,
      setWithNames: (on) => (this.withNames = on),
      saveImage: (type) => void this.#saveImage(leaving, type),
      take: (read, words) => {
        if (read.ok) {
          const { persons } = read.value;
          this.refused = [];
          this.#change(addPersons(this.documents.data, persons), {
            say: () => msg(str`Erbij gezet: ${persons.length}.`),
          });
        } else
          void this.#refuse(
            (read.faults ?? []).map((fault) => ({
              ...fault,
              path: [fault.line, fault.column && words.columns[fault.column]]
                .filter(Boolean)
                .join(': '),
            })),
          );
      },
    };
  }

  readonly #explain = (fault: Fault): string => this.#faultText?.(fault, msg) ?? fault.problem;

  async #refuse(faults: readonly Fault[]): Promise<void> {
    this.#faultText ??= await this.definition.check().then(
      ({ faultText }) => faultText,
      () => undefined,
    );
    this.refused = faults;
  }

  async #openEarlier(text: string): Promise<void> {
    const parsed = await this.definition.check().then(
      (check) => check.documentText(text),
      () => ({ ok: false as const, faults: [{ path: '', problem: 'network' as const }] }),
    );
    if (!parsed.ok) return this.#refuse(parsed.faults);
    this.refused = [];
    this.earlier = parsed.value;
    this.#say(() => msg('Het bestand is geopend.'));
  }

  async #saveImage(view: EcogramView, type: 'svg' | 'png'): Promise<void> {
    const root = this.shadowRoot!.querySelector('.root')!;
    const file = networkSvg(root, this.#picture(view), view.content.title);
    const name = fileName('ecogram', type);
    if (type === 'svg') saveFile(name, file, 'image/svg+xml');
    else saveFile(name, await networkPng(file), 'image/png');
  }

  protected override renderPrint(raw: NetworkEcogramContent): TemplateResult {
    const view = this.#view(raw, !this.withNames);
    return paper(view, this.#picture(view), this.earlier);
  }

  /** What was done; begins anew when the document came from elsewhere or was wiped. */
  get #current(): History<NetworkData> {
    const { data } = this.documents;
    if (this.#history.now !== data) this.#history = startHistory(data);
    return this.#history;
  }

  #take(history: History<NetworkData>): void {
    this.#history = history;
    this.documents.change(history.now);
  }

  #change(next: NetworkData, { say = silent, focus = [], name = '' }: How = {}): void {
    void this.#focus(focus);
    if (next === this.documents.data) return;
    this.#take(record(this.#current, next, name));
    this.said = say;
  }

  #undo(): void {
    this.#take(undo(this.#current));
    this.#say(() => msg(str`Ongedaan gemaakt. Nog ${this.#history.past.length} keer kan.`));
  }

  #redo(): void {
    this.#take(redo(this.#current));
    this.#say(() => msg(str`Opnieuw gedaan. Nog ${this.#history.future.length} keer kan.`));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const typing = (event.target as Element).matches(
      'input:not([type=radio]):not([type=checkbox]), textarea, select',
    );
    if (event.key === 'Escape' && this.editing) this.#edit(undefined);
    if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    const { past, future } = this.#current;
    const forward = key === 'y' || event.shiftKey;
    if (forward && future.length) this.#redo();
    if (!forward && past.length) this.#undo();
  };

  #go(tab: Tab): void {
    this.tab = tab;
    this.editing = undefined;
    this.refused = [];
    this.said = silent;
  }

  #edit(id: string | undefined): void {
    const before = this.editing;
    this.editing = id;
    void this.#focus(id ? [`#name-${id}`] : [`#edit-${before}`]);
  }

  /** A first click or Enter in the picture points someone out, a second one opens their form. */
  #open(id: string): void {
    const { data } = this.documents;
    const tie = data.ties.find((each) => each.id === id);
    const person = tie ? tie.a : id;
    if (this.selected === person) return this.#edit(person);
    this.selected = person;
    const { ready } = this;
    if (!ready) return;
    const view = this.#view(ready.content);
    this.#say(() => msg(str`Gekozen: ${nameOf(view, person)}.`));
  }

  #remove(id: string): void {
    const { ready } = this;
    if (!ready || !alterOf(this.documents.data, id)) return;
    const name = nameOf(this.#view(ready.content), id);
    this.#change(removeAlter(this.documents.data, id), {
      say: () => msg(str`Verwijderd: ${name}.`),
    });
  }

  #say(text: () => string): void {
    this.documents.happening = undefined;
    this.said = text;
  }

  /** Goes to the first of these places that is there, once it is rendered. */
  async #focus(places: readonly string[]): Promise<void> {
    if (!places.length) return;
    await this.updateComplete;
    for (const selector of places) {
      const found = this.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      return;
    }
  }
}
