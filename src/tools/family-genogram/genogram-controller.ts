import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unionsOf } from '../../kits/family/family-data.model.js';
import { type Way, wayTo } from '../../kits/family/family-keys.model.js';
import type { PlacedMember } from '../../kits/family/family-layout.model.js';
import { PanFrame } from '../../kits/picture/pan-frame.js';
import { keepFocus, zoomByKey, zoomByWheel } from '../../kits/picture/picture-keys.js';
import type { GenogramPicture } from './genogram-scene.js';

/** What the tool does when someone asks for it in the picture. */
export interface GenogramActions {
  /** Enter, or a click, on someone. */
  open(id: string): void;
  remove(id: string): void;
}

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/**
 * The picture's keys, clicks and zoom. Arrows go up to parents, down to children, aside to who stands
 * next; Home and End to the ends of a row; Enter points out and opens; + − 0 zoom.
 */
export class GenogramController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #actions: GenogramActions;
  readonly frame: PanFrame;
  #picture: GenogramPicture | undefined;
  #active = '';
  /** Whom an arrow last led up or down from: that is where the other way leads back to. */
  #before = '';
  /** Whether the picture had focus, for when what has it goes. */
  #focused = false;

  constructor(host: ReactiveControllerHost & Element, actions: GenogramActions) {
    this.#host = host;
    this.#actions = actions;
    this.frame = new PanFrame(host);
    host.addController(this);
  }

  /** Called before each drawing. */
  show(picture: GenogramPicture): void {
    const before = this.#picture?.layout.members;
    const { members } = picture.layout;
    this.#picture = picture;
    // Who comes is seen to come.
    const came =
      before && members.length > before.length
        ? members.find(({ id }) => !before.some((each) => each.id === id))
        : undefined;
    if (came) this.reveal(came.id);
  }

  /** Who has the tab stop: who had it, else whom it is about. */
  get active(): string {
    const { layout, view } = this.#picture ?? {};
    if (!layout?.members.some(({ id }) => id === this.#active))
      this.#active = (view?.selected && this.#placed(view.selected)?.id) || this.#first;
    return this.#active;
  }

  get #first(): string {
    const members = this.#picture?.layout.members ?? [];
    return (members.find(({ row }) => row === 0) ?? members[0])?.id ?? '';
  }

  #placed(id: string): PlacedMember | undefined {
    return this.#picture?.layout.members.find((each) => each.id === id);
  }

  zoomIn(): void {
    this.frame.zoomIn(this.#placed(this.active));
  }

  reveal(id: string): void {
    const box = this.#placed(id)?.box;
    if (box) this.frame.reveal(box);
  }

  focus(id: string): void {
    this.#active = id;
    this.#focused = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#focused) this.#focused = keepFocus(this.#host.shadowRoot, '.genogram');
  }

  readonly handle = (event: Event): void => {
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'focusin') this.#focusin(event);
    else if (event.type === 'click') this.#click(event);
    else zoomByWheel(this, event as WheelEvent);
  };

  #focusin(event: Event): void {
    const id = idOf(event);
    this.#focused = true;
    if (!id || id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  }

  #click(event: Event): void {
    const id = idOf(event);
    if (!id) return;
    this.focus(id);
    this.#actions.open(id);
  }

  #go(way: Way): void {
    const { layout, view } = this.#picture!;
    const { active } = this;
    const to = wayTo(layout, unionsOf(view.data), active, way, this.#before);
    if (!to) return;
    this.#before = active;
    this.reveal(to);
    this.focus(to);
  }

  #key(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
    if (altKey || ctrlKey || metaKey || !this.#picture) return;
    const way = shiftKey ? undefined : WAYS[key];
    if (way) this.#go(way);
    else if (key === 'Enter' || key === ' ') {
      // A first press points someone out, a second one opens: one press held down is one.
      if (!repeat) this.#actions.open(this.active);
    } else if (key === 'Delete') this.#actions.remove(this.active);
    else if (!zoomByKey(this, key)) return;
    event.preventDefault();
  }
}

/** Whose sign or label it is. */
const idOf = (event: Event): string | undefined =>
  (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? undefined;
