import { nothing } from 'lit';

const heard = new WeakMap<object, Text>();

/**
 * A text for a live region: a node of its own for each `time`, which is an object that stands for it.
 * A text that stays as it was is not heard a second time.
 */
export function heardText(time: object, text: string): Text | string {
  // A server says nothing.
  if (!globalThis.Text) return text;
  if (heard.get(time)?.data !== text) heard.set(time, new Text(text));
  return heard.get(time)!;
}

/** What a live region says of what happened last; nothing where that needs no word. */
export const announced = ({
  said,
  act,
}: {
  readonly said: (() => string) | undefined;
  readonly act: object;
}): unknown => {
  const text = said?.();
  return text ? heardText(act, text) : nothing;
};
