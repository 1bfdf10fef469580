import { idle } from './idle.js';

/** Address of the script that this is in, as browsers tell it in an error: a script that is no module cannot even name `import.meta`. */
const address = (): string => /\w+:[^\s()]*(?=:\d+:\d+)/.exec(String(new Error().stack))?.[0] ?? '';

/** Says in the console that a file did not come that stands beside the script. */
export function sayGone(file: string, error: unknown): void {
  // One in a `data:` address is as long as the script.
  const folder = address()
    .slice(0, 500)
    .replace(/[^/]*$/, '');
  console.warn(
    `${folder}${file} could not be loaded. Was this script moved, renamed or put in the page? Keep it beside its files, out of what combines or caches.`,
    error,
  );
}

let said = false;

/** As `sayGone`, once for a script. */
export function sayGoneOnce(file: string, error: unknown): void {
  if (!said) sayGone(file, error);
  said = true;
}

/** Looks for what a tool may fetch later, where its script does not run from where it was put. */
export function sayMoved(tool: string, look: () => Promise<unknown>): void {
  if (new RegExp(`^(?!.*/cache/)[^?#]*/${tool}\\.js`).test(address())) return;
  void idle()
    .then(look)
    .catch((error: unknown) => sayGoneOnce(`${tool}.check.js`, error));
}
