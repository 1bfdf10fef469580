import { render } from 'lit';
import type { Place, Placed } from './network-layout.js';
import { placeAt } from './network-places.js';
import { cellPath } from './network-lines.js';
import { movingScene, type Picture } from './network-drawing.js';
import { alterOf } from './network.model.js';
import { panAlong } from '../picture/pan-along.js';
import { follow, type Drag } from '../../core/element/pointer-drag.js';
import { ASIDE } from '../../core/element/touched-nodes.js';

/** What pointers tell; distances in CSS pixels. */
export interface DragEvents {
  moved(id: string, place: Place): void;
  panned(dx: number, dy: number): void;
  pinched(factor: number): void;
}

/** What pointers do in the picture: drag a person, move what is seen, pinch. */
export class PictureDrag {
  picture: Picture | undefined;
  /** Whether the click that follows belongs to a drag. */
  justMoved = false;
  readonly #tell: DragEvents;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  /** Whether the pointer went down on a person: then what is seen stays where it is. */
  #onPerson = false;

  constructor(tell: DragEvents) {
    this.#tell = tell;
  }

  /** The person at a pointer: their name counts as well as their shape. */
  personAt({ clientX, clientY }: MouseEvent, svg: SVGSVGElement): string | undefined {
    const at = pointIn(matrixOf(svg), clientX, clientY);
    return this.#hit(at.x, at.y)?.id;
  }

  #hit(x: number, y: number): Placed | undefined {
    return this.picture?.layout.persons.find(
      ({ box: [left, top, right, bottom] }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  }

  handle(event: PointerEvent, svg: SVGSVGElement): void {
    const { type, pointerId, clientX: x, clientY: y } = event;
    if (type === 'pointerdown') return this.#down(event, svg);
    const old = this.#pointers.get(pointerId);
    if (!old) return;
    if (type !== 'pointermove') this.#pointers.delete(pointerId);
    else {
      this.#pointers.set(pointerId, { x, y });
      if (this.#pointers.size > 1) this.#pinch(pointerId, old, { x, y });
      else if (!this.#onPerson) this.#panTo(old, { x, y });
    }
  }

  #down(event: PointerEvent, svg: SVGSVGElement): void {
    if (event.button !== 0) return;
    this.justMoved = false;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    // A second finger is no drag, and `follow` has ended that of the first.
    this.#onPerson = false;
    if (this.#pointers.size > 1) return;
    const at = pointIn(matrixOf(svg), event.clientX, event.clientY);
    const person = this.#hit(at.x, at.y);
    const drag = person && this.#start(person, svg, at);
    if (!drag) return;
    this.#onPerson = true;
    follow(event, drag);
  }

  #start(person: Placed, svg: SVGSVGElement, from: DOMPoint): Drag | undefined {
    const picture = this.picture!;
    const { data, layout } = picture;
    const alter = alterOf(data, person.id);
    const shape = svg.querySelector(`[data-id="${person.id}"]`);
    const target = svg.querySelector('.target');
    const frame = svg.parentElement;
    if (!alter || !shape || !target || !frame) return undefined;
    const byId = new Map(layout.persons.map((each) => [each.id, each]));
    // Who they are, and all that stays, is left alone: what moves is a drawing of its own.
    const moving = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    moving.setAttribute('class', 'moving');
    moving.setAttribute(ASIDE, '');
    moving.setAttribute('aria-hidden', 'true');
    let place: Place | undefined;
    let cell = '';
    // Worked out anew only where the page scrolled: the browser lays it out for that.
    let matrix: DOMMatrix | undefined;
    const scrolled = (): unknown => (matrix = undefined);
    const aim = (next: Place | undefined): void => {
      place = next;
      const path = next ? cellPath(layout, next.group, next.ring) : '';
      if (path !== cell) target.setAttribute('d', path);
      cell = path;
    };
    const move = (clientX: number, clientY: number): void => {
      const at = pointIn((matrix ??= matrixOf(svg)), clientX, clientY);
      const there = { ...person, x: person.x + at.x - from.x, y: person.y + at.y - from.y };
      byId.set(person.id, there);
      render(
        movingScene(picture, alter, (id) => byId.get(id)!),
        moving,
      );
      aim(placeAt(layout, there.x, there.y));
    };
    const along = panAlong(frame, (x, y) => {
      matrix = undefined;
      move(x, y);
    });
    return {
      source: svg,
      atOnce: true,
      start: () => {
        this.justMoved = true;
        addEventListener('scroll', scrolled, true);
        shape.classList.add('dragged');
        svg.append(moving);
      },
      move: (clientX, clientY) => {
        move(clientX, clientY);
        along.at(clientX, clientY);
      },
      end: (dropped) => {
        along.stop();
        removeEventListener('scroll', scrolled, true);
        moving.remove();
        shape.classList.remove('dragged');
        const wish = dropped && place;
        aim(undefined);
        if (wish && shape.isConnected) this.#tell.moved(person.id, wish);
      },
    };
  }

  #panTo(from: { x: number; y: number }, to: { x: number; y: number }): void {
    this.justMoved = true;
    this.#tell.panned(from.x - to.x, from.y - to.y);
  }

  #pinch(id: number, old: { x: number; y: number }, now: { x: number; y: number }): void {
    const other = [...this.#pointers].find(([each]) => each !== id)?.[1];
    if (!other) return;
    const apart = (at: { x: number; y: number }): number =>
      Math.max(1, Math.hypot(at.x - other.x, at.y - other.y));
    this.justMoved = true;
    this.#tell.pinched(apart(now) / apart(old));
  }
}

const matrixOf = (svg: SVGSVGElement): DOMMatrix => svg.getScreenCTM() ?? new DOMMatrix();

const pointIn = (matrix: DOMMatrix, x: number, y: number): DOMPoint =>
  new DOMPoint(x, y).matrixTransform(matrix.inverse());
