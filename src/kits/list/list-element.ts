import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import type { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import type { LatePart, OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { WidthController } from '../../core/element/width-controller.js';
import type { Contact } from '../contact/contact-settings.js';
import type { ListContent, ListSection } from './list-content.schema.js';
import type { MarkerKeys } from './list-marker.js';
import type * as late from './list-late.js';
import { listScreen } from './list-screen.js';
import {
  isListBegun,
  isListWhole,
  listResult,
  type ListResult,
  type ListToolData,
} from './list-tool.model.js';
import { shownSections, type ListView, type OwnPart, type ShownItem } from './list-view.js';
import { markOf, setMark, setPlan } from './list.model.js';
import { listStyles } from './list.styles.js';

export type { ListResult };

/** What a tool's part on demand has for the engine. */
export type ListLate = LatePart & Omit<typeof late, 'listLateStyles'>;

/**
 * A list that people go through: sections with items, a mark for each, who does it and by when, how far
 * all is and what comes next, and agreements. Content says all of it; a tool gives its picture, and what it
 * has before and after the sections.
 */
export abstract class ListElement<
  Content extends ListContent,
  Data extends ListToolData,
> extends SamenspelElement<Content, Data> {
  static override styles = [...SamenspelElement.styles, segments, ...listStyles];
  static override properties: PropertyDeclarations = {
    front: { state: true },
    opened: { state: true },
  };

  /** The part that a narrow screen shows. */
  declare private front: string | undefined;
  declare private opened: readonly string[];
  /** A person's changes, the tool's own among them: they are undone in one row. */
  protected abstract readonly changes: ChangeController<Data>;
  /** What no first screen needs; see `list-late.ts`. */
  protected abstract override readonly later: OnDemand<ListLate>;
  readonly #keys: MarkerKeys = { byKey: false };
  readonly #width = new WidthController(this, 34);

  constructor() {
    super();
    this.opened = [];
  }

  /** How far all is, for eyes; the same stands beside it in words. */
  protected abstract renderPicture(view: ListView<Content, Data>): unknown;

  /** Sections that the page shows: all of them. */
  protected sectionsIn({ sections }: Content): readonly ListSection[] {
    return sections;
  }

  protected partsBefore(_view: ListView<Content, Data>): readonly OwnPart[] {
    return [];
  }

  protected partsAfter(_view: ListView<Content, Data>): readonly OwnPart[] {
    return [];
  }

  /** What the tool adds at an item. */
  protected atItem(_view: ListView<Content, Data>, _item: ShownItem): unknown {
    return nothing;
  }

  /** What the tool has above all, on screen; `first`: the first part is on screen. */
  protected above(_view: ListView<Content, Data>, _first: boolean): unknown {
    return nothing;
  }

  /** What the tool has above all on paper. */
  protected paperAbove(_view: ListView<Content, Data>): unknown {
    return nothing;
  }

  /** How far all is, above the list on paper. */
  protected paperPicture(view: ListView<Content, Data>): unknown {
    return this.renderPicture(view);
  }

  /** What the tool adds at an item on paper. */
  protected paperItem(view: ListView<Content, Data>, item: ShownItem): unknown {
    return this.atItem(view, item);
  }

  /** What the tool adds on paper, below the list. */
  protected paperBelow(_view: ListView<Content, Data>): unknown {
    return nothing;
  }

  /** Whether anything of the tool's own is written. */
  protected isOwnBegun(_data: Data): boolean {
    return false;
  }

  protected contacts(): readonly Contact[] {
    return [];
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  #shown(content: Content): { marks: ListContent['marks']; sections: ListSection[] } {
    return { marks: content.marks, sections: [...this.sectionsIn(content)] };
  }

  protected override result(): ListResult | undefined {
    const { ready } = this;
    return ready && listResult(this.documents.data, this.#shown(ready.content));
  }

  protected override isComplete(): boolean {
    const { ready } = this;
    return !!ready && isListWhole(this.documents.data, this.#shown(ready.content));
  }

  #view(content: Content): ListView<Content, Data> {
    const { text, documents, changes, front, opened } = this;
    const { data } = documents;
    const language = this.shownLanguage;
    const sections = this.sectionsIn(content);
    const view: ListView<Content, Data> = {
      content,
      tool: this.definition.tool,
      data,
      sections: shownSections({ content, data, text, language }, sections),
      narrow: this.#width.narrow,
      begun: isListBegun(data) || this.isOwnBegun(data),
      part: front,
      opened,
      level: this.level + 1,
      language,
      text,
      keys: this.#keys,
      contacts: this.contacts(),
      asText: this.asText(),
      agree: (act, settings) =>
        changes.change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
      mark: (item, mark) => {
        changes.change((now) => setMark(now, item, markOf(now, item) === mark ? undefined : mark));
        return markOf(documents.data, item) === mark;
      },
      plan: (item, field, typed) => {
        this.#keepOpen(item);
        changes.change((now) => setPlan(now, item, field, typed), { name: `${item} ${field}` });
      },
      open: (item) => {
        this.#keepOpen(item);
        void focusFirst(this, [`#${item}-who`]);
      },
      go: (item) => {
        this.front = sections.find(({ items }) => items.some(({ id }) => id === item))?.id;
        void focusFirst(this, [`#item-${item} .item-title`]);
      },
      show: (to, focus) => {
        changes.hush();
        this.front = to;
        if (focus) void focusFirst(this, [`#part-${to} .part-title`]);
      },
      print: () => this.print(),
      saveCsv: () => this.later.say((part) => part.saveList(view)),
      end: () => this.later.show((part) => part.listEnd(view)),
    };
    return view;
  }

  /** Fields in which someone works stay open, also while they are empty. */
  #keepOpen(item: string): void {
    if (!this.opened.includes(item)) this.opened = [...this.opened, item];
  }

  readonly #onKey = (event: KeyboardEvent): void => this.changes.undo.onKey(event);

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    return html`
      <div class="list-tool" @keydown=${this.#onKey}>
        ${listScreen(view, {
          before: this.partsBefore(view),
          after: this.partsAfter(view),
          above: (first) => this.above(view, first),
          picture: this.renderPicture(view),
          undo: this.changes.undo.buttons(),
          atItem: (item) => this.atItem(view, item),
        })}
      </div>
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    const view = this.#view(content);
    return this.later.say((part) =>
      part.listPaper(view, {
        above: this.paperAbove(view),
        picture: this.paperPicture(view),
        atItem: (item) => this.paperItem(view, item),
        below: this.paperBelow(view),
      }),
    );
  }
}
