import { nothing, type ReactiveControllerHost } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';

class Unfolded extends Directive {
  #fold: HTMLDetailsElement | undefined;
  #drawn = false;

  override render(draw: () => unknown): unknown {
    return draw();
  }

  override update({ parentNode, options }: ChildPart, [draw]: [() => unknown]): unknown {
    if (!this.#fold) {
      const fold = (this.#fold = parentNode as HTMLDetailsElement);
      const host = options?.host as ReactiveControllerHost | undefined;
      fold.addEventListener('toggle', () => {
        if (fold.open !== this.#drawn) host?.requestUpdate();
      });
    }
    this.#drawn = this.#fold.open;
    return this.#drawn ? draw() : nothing;
  }
}

/** Draws what stands right in a `<details>` only while that is unfolded: for what is long, and seldom looked at. */
export const unfolded = directive(Unfolded);
