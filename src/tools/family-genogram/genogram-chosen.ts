import type { LitElement } from 'lit';
import { focusFirst } from '../../core/element/focus.js';
import type { GenogramController } from './genogram-controller.js';
import type { ChosenView, Place } from './genogram-view.js';

/** Who is pointed out, whose form is open, and whose household is shown. */
export class GenogramChosen {
  selected: string | undefined;
  #selectedIn: Place = 'list';
  editing: string | undefined;
  /** Whose household it is: of whom one was last. */
  #household: string | undefined;
  /** Whether the form was opened in the picture: then that is where one goes back to. */
  #inPicture = false;

  readonly #host: LitElement;
  readonly #picture: GenogramController;
  readonly #loadForm: () => Promise<unknown>;

  constructor(host: LitElement, picture: GenogramController, loadForm: () => Promise<unknown>) {
    this.#host = host;
    this.#picture = picture;
    this.#loadForm = loadForm;
  }

  /** As templates have it. */
  get shown(): ChosenView {
    const { selected, editing } = this;
    return {
      selected,
      selectedIn: this.#selectedIn,
      household: this.#household,
      editing,
      select: (id) => this.#select(id),
      go: (id) => this.#go(id),
      edit: (id) => void this.edit(id),
    };
  }

  #select(id: string): void {
    const isAgain = this.selected === id && this.#selectedIn === 'list';
    this.#point(isAgain ? undefined : id, 'list');
    if (!isAgain) this.#picture.reveal(id);
  }

  #go(id: string): void {
    this.editing = undefined;
    this.#point(id, 'list');
    this.#picture.reveal(id);
    void focusFirst(this.#host, [`#pick-${id}`]);
  }

  /** A first click or Enter in the picture points someone out, which it tells; a second one opens their form. */
  open(id: string): boolean {
    if (this.selected === id && this.#selectedIn === 'picture') {
      void this.edit(id, true);
      return false;
    }
    this.#point(id, 'picture');
    return true;
  }

  /** Opens someone's form, or closes the one that is open. */
  async edit(id: string | undefined, inPicture = false): Promise<void> {
    const before = this.editing;
    const back = this.#inPicture;
    this.editing = id;
    this.#inPicture = inPicture;
    this.#point(id ?? this.selected, this.#selectedIn);
    if (!id && before && back) return this.#picture.focus(before);
    await this.#loadForm();
    await focusFirst(this.#host, id ? [`#name-${id}`] : [`#edit-${before}`]);
  }

  #point(id: string | undefined, where: Place): void {
    this.selected = id;
    this.#selectedIn = where;
    if (id) this.#household = id;
    this.#host.requestUpdate();
  }
}
