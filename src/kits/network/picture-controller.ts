import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PictureDrag } from './picture-drag.js';
import type { Place, Placed } from './network-layout.js';
import { nextPlace, type Direction } from './network-places.js';
import { otherEnd, tiesOf } from './network.model.js';
import { emptyNetwork } from './network-data.model.js';
import { PanFrame } from '../picture/pan-frame.js';
import { keepFocus, zoomByKey, zoomByWheel } from '../picture/picture-keys.js';
import type { Picture } from './network-drawing.js';

/** What the tool does when someone asks for it in the picture. */
export interface PictureActions {
  /** Enter, or a click, on a person or a tie. */
  open(id: string): void;
  /** A person was dragged or moved by key. */
  move(id: string, place: Place): void;
  /** Delete; left out, nothing happens. */
  remove?(id: string): void;
}

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
  /** What is seen of the picture, and how large. */
  readonly frame: PanFrame;
  #picture: Picture | undefined;
  #active = '';
  /** The person whose ties are gone through. */
  #from = '';
  /** Whether the picture had focus, for when what has it goes. */
  #focused = false;
  /** Persons and ties by the way that keys go, made when it is first asked for. */
  #order: readonly string[] | undefined;

  constructor(host: ReactiveControllerHost & Element, actions: PictureActions) {
    this.#host = host;
    this.#actions = actions;
    this.frame = new PanFrame(host);
    this.#drag = new PictureDrag({
      moved: (id, place) => actions.move(id, place),
      panned: (dx, dy) => this.frame.pan(dx, dy),
      pinched: (factor) => this.frame.zoomTo(this.frame.zoom * factor),
    });
    host.addController(this);
  }

  /** Called before each drawing. */
  show(picture: Picture): void {
    const before = this.#picture?.data.alters;
    const { alters } = picture.data;
    if (picture.layout !== this.#picture?.layout) this.#order = undefined;
    this.#picture = picture;
    // Who comes is seen to come.
    if (before && alters.length === before.length + 1) this.reveal(alters.at(-1)!.id);
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

  /** Zooming in on a person is what it is for. */
  zoomIn(): void {
    this.frame.zoomIn(this.#placeOf(this.active));
  }

  /** Brings someone into view. */
  reveal(id: string): void {
    const box = this.#placeOf(id)?.box;
    if (box) this.frame.reveal(box);
  }

  /** Gives focus to a person or tie in the picture. */
  focus(id: string): void {
    this.#active = id;
    this.#focused = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#focused) this.#focused = keepFocus(this.#host.shadowRoot, '.network');
  }

  readonly handle = (event: Event): void => {
    const svg = event.currentTarget as SVGSVGElement;
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'focusin') this.#focusin(event as FocusEvent);
    else if (event.type === 'click') this.#click(event as MouseEvent, svg);
    else if (event.type === 'wheel') zoomByWheel(this, event as WheelEvent);
    else this.#drag.handle(event as PointerEvent, svg);
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

  #placeOf(id: string): Placed | undefined {
    return this.#picture?.layout.persons.find((each) => each.id === id);
  }

  #go(id: string | undefined): void {
    if (!id) return;
    this.reveal(id);
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
      if (zoomByKey(this, key)) return true;
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
