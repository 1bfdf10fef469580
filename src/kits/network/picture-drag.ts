import { render } from 'lit';
import type { Place, Placed } from './network-layout.js';
import { placeAt } from './network-places.js';
import { cellPath } from './network-lines.js';
import { movingScene, type Picture } from './network-drawing.js';
import { alterOf } from './network.model.js';
import { ASIDE } from '../../core/element/touched-nodes.js';

/** How far a pointer goes before it drags, in CSS pixels. */
const THRESHOLD = 5;

/** A person taken hold of, who is dragged from the first real move on. */
interface Drag {
  readonly move: (clientX: number, clientY: number) => void;
  readonly end: (dropped: boolean) => void;
}

/** What a drag tells; distances in the picture's units. */
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
  #drag: Drag | undefined;

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

  handle(event: PointerEvent, svg: SVGSVGElement, zoomed: boolean): void {
    const { type, pointerId, clientX: x, clientY: y } = event;
    if (type === 'pointerdown') this.#down(event, svg);
    else if (type === 'pointermove') {
      const old = this.#pointers.get(pointerId);
      if (!old) return;
      if (this.#pointers.size > 1) this.#pinch(pointerId, old, { x, y });
      else if (this.#drag) this.#drag.move(x, y);
      else if (zoomed) this.#panTo(svg, old, { x, y });
      if (!this.#drag) this.#pointers.set(pointerId, { x, y });
    } else {
      this.#pointers.delete(pointerId);
      this.#end(type === 'pointerup');
    }
  }

  #down(event: PointerEvent, svg: SVGSVGElement): void {
    if (event.button !== 0) return;
    this.justMoved = false;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    // A second finger is no drag.
    if (this.#pointers.size > 1) return this.#end(false);
    const matrix = matrixOf(svg);
    const at = pointIn(matrix, event.clientX, event.clientY);
    const person = this.#hit(at.x, at.y);
    if (person) this.#drag = this.#start(person, svg, matrix, at);
  }

  #start(person: Placed, svg: SVGSVGElement, matrix: DOMMatrix, from: DOMPoint): Drag | undefined {
    const picture = this.picture!;
    const { data, layout } = picture;
    const alter = alterOf(data, person.id);
    const shape = svg.querySelector(`[data-id="${person.id}"]`);
    const target = svg.querySelector('.target');
    if (!alter || !shape || !target) return undefined;
    const byId = new Map(layout.persons.map((each) => [each.id, each]));
    // Who they are, and all that stays, is left alone: what moves is a drawing of its own.
    const moving = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    moving.setAttribute('class', 'moving');
    moving.setAttribute(ASIDE, '');
    moving.setAttribute('aria-hidden', 'true');
    let place: Place | undefined;
    let cell = '';
    const aim = (next: Place | undefined): void => {
      place = next;
      const path = next ? cellPath(layout, next.group, next.ring) : '';
      if (path !== cell) target.setAttribute('d', path);
      cell = path;
    };
    return {
      move: (clientX, clientY) => {
        const at = pointIn(matrix, clientX, clientY);
        const [dx, dy] = [at.x - from.x, at.y - from.y];
        if (!moving.isConnected) {
          if (Math.hypot(dx, dy) * matrix.a < THRESHOLD) return;
          const [id] = this.#pointers.keys();
          // From the first move on: a plain click keeps its own target.
          if (id !== undefined) svg.setPointerCapture(id);
          shape.classList.add('dragged');
          svg.append(moving);
        }
        const there = { ...person, x: person.x + dx, y: person.y + dy };
        byId.set(person.id, there);
        render(
          movingScene(picture, alter, (id) => byId.get(id)!),
          moving,
        );
        aim(placeAt(layout, there.x, there.y));
      },
      end: (dropped) => {
        if (!moving.isConnected) return;
        this.justMoved = true;
        moving.remove();
        shape.classList.remove('dragged');
        const wish = dropped && place;
        aim(undefined);
        if (wish) this.#tell.moved(person.id, wish);
      },
    };
  }

  #end(dropped: boolean): void {
    const drag = this.#drag;
    this.#drag = undefined;
    drag?.end(dropped);
  }

  #panTo(svg: SVGSVGElement, from: { x: number; y: number }, to: { x: number; y: number }): void {
    const { a } = matrixOf(svg);
    this.justMoved = true;
    this.#tell.panned((from.x - to.x) / a, (from.y - to.y) / a);
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
