import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, Point } from './gaps.js';

/** Farthest that one can zoom in. */
const MOST_ZOOM = 8;
const ZOOM = 1.5;
/** Room to leave round what is brought into view, in CSS pixels. */
const EDGE = 24;

/**
 * The frame round a picture: `.picture-frame` with an `svg` in it that is as large as its texts need, and
 * at least as large as the frame, which scrolls. It begins in the middle. Styles: {@link pictureStyles}.
 */
export class PanFrame implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #svg: SVGSVGElement | undefined;
  #observer: ResizeObserver | undefined;
  #zoom = 1;
  /** So it is at most sizes, and so a server draws it. */
  #pans = true;
  /** How the picture lay in the frame the last time that one of both became another size. */
  #lay = { scale: 1, x: 0, y: 0, wide: 0, high: 0, box: '' };
  /** What is to be in the middle, or at least in view, once it is drawn. */
  #wanted: { readonly middle: Point } | { readonly box: Box } | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** How large it is shown: 1 is as large as the frame, or as the texts need. */
  get zoom(): number {
    return this.#zoom;
  }

  /** Whether a part of the picture is out of view. */
  get pans(): boolean {
    return this.#pans;
  }

  get #frame(): Element | undefined {
    return this.#svg?.parentElement ?? undefined;
  }

  zoomIn(round?: Point): void {
    this.zoomTo(this.#zoom * ZOOM, round);
  }

  zoomOut(): void {
    this.zoomTo(this.#zoom / ZOOM);
  }

  /** Shows the picture so large, round a point of it, or round what is in the middle now. */
  zoomTo(factor: number, round?: Point): void {
    const zoom = Math.min(MOST_ZOOM, Math.max(1, factor));
    const svg = this.#svg;
    if (zoom === this.#zoom || !svg) return;
    const scale = this.#scale / this.#zoom;
    this.#wanted = { middle: (this.#zoom === 1 && round) || this.#middle };
    this.#zoom = zoom;
    if (zoom === 1) svg.style.removeProperty('--scale');
    else svg.style.setProperty('--scale', String(scale * zoom));
    this.#host.requestUpdate();
  }

  /** Moves what is seen by a part of what is seen: 0.25 is a quarter to the right, or down. */
  panBy(right: number, down: number): void {
    const { clientWidth = 0, clientHeight = 0 } = this.#frame ?? {};
    this.pan(right * clientWidth, down * clientHeight);
  }

  /** Moves what is seen, in CSS pixels. */
  pan(dx: number, dy: number): void {
    this.#frame?.scrollBy?.({ left: dx, top: dy, behavior: 'instant' });
  }

  /** Brings a part of the picture into view once it is drawn; what is in view stays where it is. */
  reveal(box: Box): void {
    this.#wanted = { box };
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const svg = this.#host.shadowRoot?.querySelector<SVGSVGElement>('.picture-frame > svg');
    const isNew = svg !== this.#svg;
    if (isNew) {
      this.#stop();
      this.#svg = svg ?? undefined;
      this.#zoom = 1;
    }
    if (!svg) return;
    const box = svg.getAttribute('viewBox')!;
    // Read as written: a DOM for tests has no `viewBox.baseVal`.
    const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
    const wanted = this.#wanted;
    const other = box !== this.#lay.box;
    if (!other && !isNew && !wanted) return;
    this.#wanted = undefined;
    // Where the picture grows, what was in the middle stays there.
    const middle = isNew ? { x: x + width / 2, y: y + height / 2 } : this.#wasInMiddle;
    svg.style.setProperty('--wide', String(width));
    svg.style.setProperty('--high', String(height));
    if (isNew) this.#watch();
    if (wanted && 'middle' in wanted) this.#show(wanted.middle);
    else if (other || isNew) this.#show(middle);
    if (wanted && 'box' in wanted) this.#bring(wanted.box);
    this.#measure();
  }

  get #wasInMiddle(): Point {
    const { scrollLeft = 0, scrollTop = 0 } = this.#frame ?? {};
    const { scale, x, y, wide, high } = this.#lay;
    return { x: (scrollLeft + wide / 2 - x) / scale, y: (scrollTop + high / 2 - y) / scale };
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #watch(): void {
    const frame = this.#frame;
    // The observer of the document that the tool stands in: another one's never comes to rest.
    const view = frame?.ownerDocument.defaultView;
    if (!frame?.isConnected || !view?.ResizeObserver || this.#observer) return;
    // A frame later: a change of layout inside the callback is an error in the host's console.
    this.#observer = new view.ResizeObserver(() =>
      view.requestAnimationFrame(() => this.#resized()),
    );
    this.#observer.observe(frame);
  }

  /** A tablet that is turned shows in the middle what was there. */
  #resized(): void {
    if (this.#lay.wide && this.#frame?.clientWidth) this.#show(this.#wasInMiddle);
    this.#measure();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    const frame = this.#frame;
    if (!frame?.clientWidth) return;
    const { x, y } = this.#inFrame({ x: 0, y: 0 });
    this.#lay = {
      scale: this.#scale,
      x: x + frame.scrollLeft,
      y: y + frame.scrollTop,
      wide: frame.clientWidth,
      high: frame.clientHeight,
      box: this.#svg!.getAttribute('viewBox')!,
    };
    const over = Math.max(
      frame.scrollWidth - frame.clientWidth,
      frame.scrollHeight - frame.clientHeight,
    );
    const pans = over > 1;
    if (pans === this.#pans) return;
    this.#pans = pans;
    this.#host.requestUpdate();
  }

  /** CSS pixels for a unit of the picture. */
  get #scale(): number {
    return this.#svg?.getScreenCTM?.()?.a || 1;
  }

  /** What is in the middle of the frame, in the picture's units. */
  get #middle(): Point {
    const { x, y } = this.#inFrame({ x: 0, y: 0 });
    const { clientWidth = 0, clientHeight = 0 } = this.#frame ?? {};
    const scale = this.#scale;
    return { x: (clientWidth / 2 - x) / scale, y: (clientHeight / 2 - y) / scale };
  }

  /** Where a point of the picture is in the frame, in CSS pixels. */
  #inFrame({ x, y }: Point): Point {
    const matrix = this.#svg?.getScreenCTM?.();
    const { left = 0, top = 0 } = this.#frame?.getBoundingClientRect() ?? {};
    return matrix
      ? { x: x * matrix.a + matrix.e - left, y: y * matrix.d + matrix.f - top }
      : { x: 0, y: 0 };
  }

  #show(middle: Point): void {
    const { x, y } = this.#inFrame(middle);
    const { clientWidth = 0, clientHeight = 0 } = this.#frame ?? {};
    this.pan(x - clientWidth / 2, y - clientHeight / 2);
  }

  #bring([left, top, right, bottom]: Box): void {
    const from = this.#inFrame({ x: left, y: top });
    const to = this.#inFrame({ x: right, y: bottom });
    const { clientWidth = 0, clientHeight = 0 } = this.#frame ?? {};
    const by = (start: number, end: number, room: number): number =>
      start < EDGE ? start - EDGE : Math.max(0, Math.min(start - EDGE, end + EDGE - room));
    this.pan(by(from.x, to.x, clientWidth), by(from.y, to.y, clientHeight));
  }
}
