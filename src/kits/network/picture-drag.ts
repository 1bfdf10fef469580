import { render } from 'lit';
import { placeAt, type Place, type Placed } from './network-layout.js';
import { cellPath } from './network-lines.js';
import { movingScene, type Picture } from './network-drawing.js';
import { alterOf } from './network.model.js';

/** How far a pointer goes before it drags, in CSS pixels. */
const THRESHOLD = 5;

interface Drag {
  readonly person: Placed;
  readonly svg: SVGSVGElement;
  readonly grabbed: { readonly x: number; readonly y: number };
  /** From CSS pixels to the picture's units, as it was when the drag began. */
  readonly matrix: DOMMatrix;
  /** Draws the person where they are now; who they are, and all that stays, is left alone. */
  readonly redraw: () => void;
  readonly shape: Element;
  /** The person on their way. */
  readonly moving: SVGGElement;
  readonly target: SVGPathElement;
  x: number;
  y: number;
  cell: string;
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
      else if (this.#drag) this.#moveTo(this.#drag, x, y);
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

  #start(
    person: Placed,
    svg: SVGSVGElement,
    matrix: DOMMatrix,
    at: { x: number; y: number },
  ): Drag | undefined {
    const picture = this.picture!;
    const alter = alterOf(picture.data, person.id);
    const shape = svg.querySelector(`[data-id="${person.id}"]`);
    const target = svg.querySelector<SVGPathElement>('.target');
    if (!alter || !shape || !target) return undefined;
    const placed = new Map(picture.layout.persons.map((each) => [each.id, each]));
    const moving = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    moving.setAttribute('class', 'moving');
    moving.setAttribute('aria-hidden', 'true');
    const drag: Drag = {
      person,
      svg,
      matrix,
      grabbed: { x: at.x - person.x, y: at.y - person.y },
      redraw: () => {
        const { x, y } = drag;
        const where = (id: string) => (id === alter.id ? { ...person, x, y } : placed.get(id)!);
        render(movingScene(picture, alter, where), moving);
      },
      shape,
      moving,
      target,
      x: person.x,
      y: person.y,
      cell: '',
    };
    return drag;
  }

  #moveTo(drag: Drag, clientX: number, clientY: number): void {
    const at = pointIn(drag.matrix, clientX, clientY);
    const x = at.x - drag.grabbed.x;
    const y = at.y - drag.grabbed.y;
    if (!drag.moving.isConnected) {
      if (Math.hypot(x - drag.person.x, y - drag.person.y) * drag.matrix.a < THRESHOLD) return;
      const [id] = this.#pointers.keys();
      // From the first move on: a plain click keeps its own target.
      if (id !== undefined) drag.svg.setPointerCapture(id);
      drag.shape.classList.add('dragged');
      drag.svg.append(drag.moving);
    }
    drag.x = x;
    drag.y = y;
    drag.redraw();
    const { layout } = this.picture!;
    const place = placeAt(layout, x, y);
    const cell = place ? `${place.group} ${place.ring}` : '';
    if (cell === drag.cell) return;
    drag.cell = cell;
    drag.target.setAttribute('d', place ? cellPath(layout, place.group, place.ring) : '');
  }

  #end(dropped: boolean): void {
    const drag = this.#drag;
    this.#drag = undefined;
    if (!drag?.moving.isConnected) return;
    this.justMoved = true;
    drag.moving.remove();
    drag.shape.classList.remove('dragged');
    drag.target.setAttribute('d', '');
    const place = dropped && placeAt(this.picture!.layout, drag.x, drag.y);
    if (place) this.#tell.moved(drag.person.id, place);
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
