import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../../kits/picture/gaps.js';
import { PanFrame } from '../../kits/picture/pan-frame.js';
import { keepFocus, zoomByKey } from '../../kits/picture/picture-keys.js';

/** Farther than this a pointer drags what is seen, rather than pressing a party; in CSS pixels. */
const DRAG = 6;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** A party in the picture, and what of the picture it takes up. */
export interface PartyPlace {
  readonly id: string;
  readonly box: Box;
}

/**
 * The picture's keys and pointers. Arrows, Home and End walk the circle; Enter or a press starts a line at a
 * party, and a second one, at another, ends it; Escape stops; + − 0 zoom.
 */
export class MapController implements ReactiveController {
  /** What is seen of the picture, and how large. */
  readonly frame: PanFrame;
  /** The party at which a line was started. */
  from: string | undefined;
  #places: readonly PartyPlace[] = [];
  #active = '';
  #focused = false;
  #dragged = 0;

  readonly #host: ReactiveControllerHost & Element;
  readonly #press: (id: string | undefined) => void;

  /** `press`: a party was chosen, or with `undefined` a line that was started is to be no line. */
  constructor(host: ReactiveControllerHost & Element, press: (id: string | undefined) => void) {
    this.#host = host;
    this.#press = press;
    this.frame = new PanFrame(host);
    host.addController(this);
  }

  /** Called before each drawing, with the parties as keys walk them. */
  show(places: readonly PartyPlace[]): void {
    this.#places = places;
    if (!places.some(({ id }) => id === this.from)) this.from = undefined;
  }

  /** No line comes of what was started; the focus goes back to where that was. */
  stop(): void {
    this.#focused = true;
    this.#press(undefined);
    this.#host.requestUpdate();
  }

  /** The party that has the tab stop. */
  get active(): string {
    return this.#places.some(({ id }) => id === this.#active)
      ? this.#active
      : (this.#places[0]?.id ?? '');
  }

  /** Zooming in on a party is what it is for. */
  zoomIn(): void {
    const [left, top, right, bottom] = this.#placeOf(this.active)?.box ?? [0, 0, 0, 0];
    this.frame.zoomIn({ x: (left + right) / 2, y: (top + bottom) / 2 });
  }

  #placeOf(id: string): PartyPlace | undefined {
    return this.#places.find((each) => each.id === id);
  }

  hostUpdated(): void {
    if (this.#focused) this.#focused = keepFocus(this.#host.shadowRoot, '.interplay-picture');
  }

  readonly handle = (event: Event): void => {
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'focusin') this.#focusin(event);
    else if (event.type === 'click') this.#click(event as MouseEvent);
    else this.#drag(event as PointerEvent);
  };

  #idAt(event: Event): string | undefined {
    return (
      (event.target as Element).closest('[data-party]')?.getAttribute('data-party') ?? undefined
    );
  }

  #focusin(event: Event): void {
    this.#focused = true;
    const id = this.#idAt(event);
    if (!id || id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  }

  #click(event: MouseEvent): void {
    // The click that ends a drag is none; a screen reader's comes without a pointer.
    if (this.#dragged > DRAG && event.detail > 0) return;
    const id = this.#idAt(event);
    if (id) this.#chosen(id);
  }

  #chosen(id: string): void {
    this.#active = id;
    this.#focused = true;
    this.#press(id);
    this.#host.requestUpdate();
  }

  #drag({ type, buttons, pointerType, movementX, movementY }: PointerEvent): void {
    if (type === 'pointerdown') this.#dragged = 0;
    // A finger pans by itself.
    if (type !== 'pointermove' || !(buttons & 1) || pointerType === 'touch') return;
    this.#dragged += Math.abs(movementX) + Math.abs(movementY);
    if (this.#dragged > DRAG) this.frame.pan(-movementX, -movementY);
  }

  #go(id: string): void {
    this.#active = id;
    this.#focused = true;
    const place = this.#placeOf(id);
    if (place) this.frame.reveal(place.box);
    this.#host.requestUpdate();
  }

  #key(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
    if (altKey || ctrlKey || metaKey || !this.#places.length) return;
    const ids = this.#places.map(({ id }) => id);
    const step = shiftKey ? undefined : STEPS[key];
    if (step) this.#go(ids.at((ids.indexOf(this.active) + step) % ids.length)!);
    else if (key === 'Home') this.#go(ids[0]!);
    else if (key === 'End') this.#go(ids.at(-1)!);
    else if (key === 'Enter' || key === ' ') {
      if (!repeat) this.#chosen(this.active);
    } else if (key === 'Escape' && this.from) this.stop();
    else if (!zoomByKey(this, key)) return;
    event.preventDefault();
  }
}
