import type { LitElement } from 'lit';
import type { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import { msg, str } from '../../core/language/localize.js';
import { itemDrag } from '../../core/element/item-drag.js';
import { dragged, dropPlace } from './notes-drag.js';
import type { Held, NotesActs } from './notes-view.js';
import { noteOf, waitingNotes, type NotesData } from './notes.model.js';
import { mergeStacks, moveStack, placeNote, stackNote, stackOf, takeNote } from './stacks.model.js';

/** What the board needs of the tool it stands in. */
interface Surroundings {
  /** Whether one block is shown at a time. */
  narrow(): boolean;
  blockName(block: string): string;
}

/** Whose turn it is, what of the board is open, and how notes come from one place to another. */
export class BoardController<D extends NotesData> implements NotesActs {
  /** Id of who was chosen; of the first while nobody was. */
  member: string | undefined;
  /** Id of the block shown on a narrow screen. */
  block: string | undefined;
  /** Id of the stack that is open. */
  openStack: string | undefined;
  /** What waits for the stack it belongs on. */
  held: Held | undefined;

  readonly #host: LitElement;
  readonly #changes: ChangeController<D>;
  readonly #tool: Surroundings;

  constructor(host: LitElement, changes: ChangeController<D>, tool: Surroundings) {
    this.#host = host;
    this.#changes = changes;
    this.#tool = tool;
    itemDrag(host, (item, place) => this.#dropped(dragged(item), place));
  }

  /** What is dropped lies in the block, also over a stack: to put it on one is an act of its own. */
  #dropped(held: Held, name: string): void {
    const { kind, id } = dropPlace(name);
    if (kind === 'block') this.place(id, held);
    else if ('note' in held) this.takeBack(held.note);
  }

  #show(what: Partial<Pick<BoardController<D>, 'member' | 'block' | 'openStack' | 'held'>>): void {
    Object.assign(this, what);
    this.#host.requestUpdate();
  }

  choose(member: string): void {
    this.#show({ member, held: undefined });
    void focusFirst(this.#host, ['.tray-name']);
  }

  chooseBlock(block: string): void {
    this.#show({ block });
  }

  toggle(stack: string): void {
    this.#show({ openStack: this.openStack === stack ? undefined : stack });
  }

  /** Nothing is held or open any more: another step is in front. */
  close(): void {
    this.#show({ held: undefined, openStack: undefined });
  }

  hold(held: Held | undefined): void {
    const before = this.held;
    this.#show({ held });
    void focusFirst(this.#host, held ? ['#held'] : before ? this.#placesOf(before) : []);
  }

  #placesOf(held: Held): string[] {
    return 'note' in held
      ? [`#hold-${held.note}`, `#stack-${stackOf(this.#changes.data, held.note)?.id}`]
      : [`#hold-${held.stack}`, `#stack-${held.stack}`];
  }

  /** A note from the tray leads on to the next one there; a note in a block stays in view. */
  #afterPutting(held: Held, target: string | undefined): string[] {
    const { data } = this.#changes;
    const fromTray = 'note' in held && !stackOf(data, held.note);
    if (!fromTray) return [`#stack-${target}`, '.block-head'];
    const mine = waitingNotes(data, noteOf(data, held.note)?.member);
    const at = mine.findIndex(({ id }) => id === held.note);
    const next = mine[at + 1] ?? mine[at - 1];
    return [`#note-${next?.id} button`, '#next-member', '.tray-name'];
  }

  place(block: string, held: Held): void {
    const targetIn = (data: D): string | undefined =>
      'note' in held ? stackOf(data, held.note)?.id : held.stack;
    const put = (now: D): D =>
      'note' in held ? placeNote(now, held.note, block) : moveStack(now, held.stack, block);
    const target = targetIn(put(this.#changes.data));
    const focus = this.#afterPutting(held, target);
    const openStack = this.openStack && target;
    this.#show({
      held: undefined,
      openStack,
      ...(this.#tool.narrow() && openStack ? { block } : {}),
    });
    this.#changes.change(put, {
      focus,
      say: () => {
        const name = this.#tool.blockName(block);
        return msg(str`Ligt nu in het blok ${name}.`);
      },
    });
  }

  /** Puts on a stack what is given, or else what is held. */
  stackOn(target: string, given?: Held): void {
    const held = given ?? this.held;
    if (!held) return;
    const focus = this.#afterPutting(held, target);
    this.close();
    this.#changes.change(
      (now) =>
        'note' in held ? stackNote(now, held.note, target) : mergeStacks(now, held.stack, target),
      ({ stacks }) => {
        const count = stacks.find(({ id }) => id === target)?.notes.length ?? 0;
        return { focus, say: () => msg(str`Op de stapel. Briefjes op die stapel: ${count}.`) };
      },
    );
  }

  /** Puts a note back with its member. */
  takeBack(note: string): void {
    const { data } = this.#changes;
    const stack = stackOf(data, note);
    this.#show({ member: noteOf(data, note)?.member ?? this.member });
    this.#changes.change((now) => takeNote(now, note), {
      focus: [`#note-${note} button`, `#stack-${stack?.id}`, '.block-head'],
      say: () => msg('Het briefje ligt weer bij de schrijver.'),
    });
  }
}
