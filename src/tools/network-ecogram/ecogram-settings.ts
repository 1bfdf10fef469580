import { unknownNames } from '../../core/element/settings.js';
import type { Fault } from '../../core/faults/faults.js';
import { TABS } from './ecogram-tabs.js';

/** A boolean attribute with a word in it, such as `false`, is no clear yes. */
function unclearFaults(host: Element, path: string): Fault[] {
  const found = host.getAttribute(path);
  return found && found !== 'true' ? [{ path, problem: 'choice', found, expected: 'true' }] : [];
}

/** What of the ecogram's own settings cannot be used. */
export const settingFaults = (host: Element & { readonly start?: string | null }): Fault[] => [
  ...unclearFaults(host, 'relation-quality'),
  ...unknownNames('start', host.start, TABS),
];
