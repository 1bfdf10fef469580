import type { Fault } from '../../core/faults/faults.js';

/** A boolean attribute with a word in it, such as `false`, is no clear yes. */
export function unclearFaults(host: Element, path: string): Fault[] {
  const found = host.getAttribute(path);
  return found && found !== 'true' ? [{ path, problem: 'choice', found, expected: 'true' }] : [];
}
