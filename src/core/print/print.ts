import {
  render,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { adoptStylesInto } from '../element/adopt-styles.js';
import { ASIDE } from '../element/touched-nodes.js';

/** Tells a tool that the page is being printed, in time to show its print view. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost & { renderNow(): void };

  constructor(host: ReactiveControllerHost & { renderNow(): void }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#host.renderNow();
  }
}

/** What goes on paper, and how. */
export interface PrintJob {
  readonly view: TemplateResult;
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly styles: readonly CSSResult[];
}

/**
 * Prints a view alone, without the page around it: in a frame of its own, made in the tool's shadow
 * root so that the page's style sheets and scripts do not meet it. Gives the frame.
 */
export function printAlone(root: ShadowRoot, job: PrintJob): HTMLIFrameElement {
  root.querySelector('iframe.print-frame')?.remove();
  const frame = root.ownerDocument.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute(ASIDE, '');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  root.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) return frame;
  page.title = job.title;
  page.documentElement.lang = job.lang;
  page.documentElement.dir = job.dir;
  adoptStylesInto(page, job.styles);
  render(job.view, page.body);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
  return frame;
}
