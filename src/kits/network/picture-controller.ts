import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PictureDrag } from './picture-drag.js';
import type { Place, Placed } from './network-layout.js';
import { nextPlace, type Direction } from './network-places.js';
import { otherEnd, tiesOf } from './network.model.js';
import { emptyNetwork } from './network-data.model.js';
import { pictureSize, type Picture } from './network-drawing.js';

/** What the tool does when someone asks for it in the picture. */
export interface PictureActions {
  /** Enter, or a click, on a person or a tie. */
  open(id: string): void;
  /** A person was dragged or moved by key. */
  move(id: string, place: Place): void;
  /** Delete; left out, nothing happens. */
  remove?(id: string): void;
}

/** Farthest that one can zoom in. */
const MOST_ZOOM = 8;
const ZOOM = 1.5;

const MOVES: Readonly<Record<string, Direction>> = {
  ArrowRight: 'clockwise',
  ArrowLeft: 'back',
  ArrowUp: 'out',
  ArrowDown: 'in',
};

/**
 * The picture's keys, pointers and zoom. Keys: arrows, Home and End go through the persons, sector by
 * sector and from the inside out; Page Up and Page Down go by sector; T, and Shift+T backwards, goes
 * through a person's ties, from which an arrow leads to the other end and Escape back; Shift with an
 * arrow moves the person: a slot on or back, a ring out or in; Enter opens; + − 0 zoom.
 */
export class PictureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #actions: PictureActions;
  readonly #drag: PictureDrag;
  #picture: Picture | undefined;
  #active = '';
  /** The person whose ties are gone through. */
  #from = '';
  /** Whether the picture had focus, for when what has it goes. */
  #focused = false;
  #seen: Element | undefined;
  #zoom = 1;
  #middle = { x: 0, y: 0 };
  /** Persons and ties by the way that keys go, made when it is first asked for. */
  #order: readonly string[] | undefined;

  constructor(host: ReactiveControllerHost & Element, actions: PictureActions) {
    this.#host = host;
    this.#actions = actions;
    this.#drag = new PictureDrag({
      moved: (id, place) => actions.move(id, place),
      panned: (dx, dy) => this.pan(dx, dy),
      pinched: (factor) => this.zoomTo(this.#zoom * factor),
    });
    host.addController(this);
  }

  /** Called before each drawing. */
  show(picture: Picture): void {
    if (picture.layout !== this.#picture?.layout) this.#order = undefined;
    this.#picture = picture;
    this.#drag.picture = picture;
  }

  /** The person or tie that has the tab stop. */
  get active(): string {
    const { alters, ties } = this.#picture?.data ?? emptyNetwork;
    const there = (id: string): boolean => [...alters, ...ties].some((each) => each.id === id);
    if (!there(this.#active)) this.#active = there(this.#from) ? this.#from : (this.order[0] ?? '');
    return this.#active;
  }

  /** Ids of the persons in the order in which keys go through them. */
  get order(): readonly string[] {
    const { layout } = this.#picture ?? {};
    if (!layout) return [];
    const sector = new Map(layout.sectors.map(({ group }, at) => [group, at]));
    this.#order ??= layout.persons
      .toSorted(
        (one, other) =>
          (sector.get(one.group) ?? 99) - (sector.get(other.group) ?? 99) ||
          one.ring - other.ring ||
          one.slot - other.slot,
      )
      .map(({ id }) => id);
    return this.#order;
  }

  /** The part of the picture that is seen. */
  get viewBox(): string {
    const { layout } = this.#picture ?? {};
    if (!layout) return '0 0 1 1';
    const size = pictureSize(layout);
    const [width, height] = [size.width / this.#zoom, size.height / this.#zoom];
    const edge = (middle: number, seen: number, all: number): number =>
      Math.min(all / 2 - seen, Math.max(-all / 2, middle - seen / 2));
    const box = [
      edge(this.#middle.x, width, size.width),
      edge(this.#middle.y, height, size.height),
      width,
      height,
    ];
    return box.map((each) => Math.round(each * 100) / 100).join(' ');
  }

  /** How large it is shown: 1 is whole. */
  get zoom(): number {
    return this.#zoom;
  }

  get zoomed(): boolean {
    return this.#zoom > 1;
  }

  zoomIn(): void {
    this.zoomTo(this.#zoom * ZOOM);
  }

  zoomOut(): void {
    this.zoomTo(this.#zoom / ZOOM);
  }

  /** Shows the whole picture again, at 1, or a part of it. */
  zoomTo(factor: number): void {
    const zoom = Math.min(MOST_ZOOM, Math.max(1, factor));
    if (zoom === this.#zoom) return;
    // Zooming in on a person is what it is for.
    if (this.#zoom === 1) this.#middle = this.#placeOf(this.active) ?? { x: 0, y: 0 };
    this.#zoom = zoom;
    if (zoom === 1) this.#middle = { x: 0, y: 0 };
    this.#host.requestUpdate();
  }

  /** Moves what is seen by a part of what is seen: 0.25 is a quarter to the right, or down. */
  panBy(right: number, down: number): void {
    const [, , width = 0, height = 0] = this.viewBox.split(' ').map(Number);
    this.pan(right * width, down * height);
  }

  /** Moves what is seen, in the picture's units. */
  pan(dx: number, dy: number): void {
    if (!this.zoomed) return;
    // From what is seen now: beyond the edge, nothing is.
    const [x = 0, y = 0, width = 0, height = 0] = this.viewBox.split(' ').map(Number);
    this.#middle = { x: x + width / 2 + dx, y: y + height / 2 + dy };
    this.#host.requestUpdate();
  }

  /** Gives focus to a person or tie in the picture. */
  focus(id: string): void {
    this.#active = id;
    this.#focused = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const svg = this.#host.shadowRoot?.querySelector('.network');
    if (svg && svg !== this.#seen) {
      this.#seen = svg;
      // Where the picture is wider than its place, the centre is what one wants to see.
      const frame = svg.parentElement!;
      frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
    }
    if (!this.#focused) return;
    const active = svg?.querySelector<SVGGElement>('[tabindex="0"]');
    // Something else may have taken it on purpose; only nothing, or another person, has not.
    const now = this.#host.shadowRoot?.activeElement;
    if (active && now !== active && (!now || svg?.contains(now))) active.focus();
    this.#focused = svg?.contains(this.#host.shadowRoot?.activeElement ?? null) ?? false;
  }

  readonly handle = (event: Event): void => {
    const svg = event.currentTarget as SVGSVGElement;
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'focusin') this.#focusin(event as FocusEvent);
    else if (event.type === 'click') this.#click(event as MouseEvent, svg);
    else if (event.type === 'wheel') this.#wheel(event as WheelEvent);
    else this.#drag.handle(event as PointerEvent, svg, this.zoomed);
  };

  #focusin(event: FocusEvent): void {
    const id = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
    this.#focused = true;
    if (!id || id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  }

  #click(event: MouseEvent, svg: SVGSVGElement): void {
    // The click that ends a drag is none; a screen reader's comes without a pointer.
    if (this.#drag.justMoved && event.detail > 0) return;
    const id = this.#drag.personAt(event, svg);
    const own = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
    const found = event.detail === 0 ? (own ?? id) : (id ?? own);
    if (!found) return;
    this.focus(found);
    this.#actions.open(found);
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoomTo(this.#zoom * Math.exp(-event.deltaY / 300));
  }

  #placeOf(id: string): Placed | undefined {
    return this.#picture?.layout.persons.find((each) => each.id === id);
  }

  #go(id: string | undefined): void {
    if (!id) return;
    const at = this.#placeOf(id);
    if (at && this.zoomed) this.#middle = { x: at.x, y: at.y };
    this.focus(id);
  }

  #key(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
    if (altKey || ctrlKey || metaKey || !this.#picture) return;
    const { active, order } = this;
    const tie = this.#picture.data.ties.find(({ id }) => id === active);
    const direction = MOVES[key];
    const taken = ((): boolean => {
      if (key === 'Enter' || key === ' ') {
        // A first press points someone out, a second one opens: one press held down is one.
        if (!repeat) this.#actions.open(active);
        return true;
      }
      if (key === 'Delete' && this.#actions.remove) return (this.#actions.remove(active), true);
      if (key === '+' || key === '=') return (this.zoomIn(), true);
      if (key === '-') return (this.zoomOut(), true);
      if (key === '0') return (this.zoomTo(1), true);
      if (key === 't' || key === 'T') return this.#throughTies(shiftKey ? -1 : 1);
      if (tie) {
        if (key !== 'Escape' && !direction) return false;
        const from = this.#from === tie.b ? tie.b : tie.a;
        this.#go(key === 'Escape' ? from : otherEnd(tie, from));
        return true;
      }
      if (shiftKey && direction) return (this.#move(direction), true);
      if (direction) {
        const on = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
        this.#go(order.at((order.indexOf(active) + on) % order.length));
        return true;
      }
      if (key === 'Home' || key === 'End')
        return (this.#go(order.at(key === 'Home' ? 0 : -1)), true);
      if (key === 'PageDown' || key === 'PageUp')
        return this.#toSector(key === 'PageDown' ? 1 : -1);
      return false;
    })();
    if (taken) event.preventDefault();
  }

  #throughTies(on: 1 | -1): boolean {
    const { data } = this.#picture!;
    const { active } = this;
    const onTie = data.ties.some(({ id }) => id === active);
    if (!onTie) this.#from = active;
    // A tie that got focus without a key has no person it was come to from.
    else if (!tiesOf(data, this.#from).some(({ id }) => id === active))
      this.#from = data.ties.find(({ id }) => id === active)!.a;
    const ties = tiesOf(data, this.#from).map(({ id }) => id);
    const at = onTie ? ties.indexOf(active) + on : on > 0 ? 0 : -1;
    if (ties.length) this.focus(ties.at(at % ties.length)!);
    return true;
  }

  #toSector(on: 1 | -1): boolean {
    const { order } = this;
    const groups = order.map((id) => this.#placeOf(id)!.group);
    const all = [...new Set(groups)];
    const at = all.indexOf(groups[order.indexOf(this.active)]!);
    this.#go(order[groups.indexOf(all.at((at + on) % all.length)!)]);
    return true;
  }

  #move(direction: Direction): void {
    const person = this.#placeOf(this.active);
    const place = person && nextPlace(this.#picture!.layout, person, direction);
    if (person && place) this.#actions.move(person.id, place);
  }
}
