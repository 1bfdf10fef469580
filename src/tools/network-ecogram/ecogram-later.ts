import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { OnDemand } from '../../core/element/on-demand.js';
import type { EcogramView } from './ecogram-view.js';
import type * as part from './network-ecogram.on-demand.js';

/** What the first screen has not: the other tabs, forms, the legend, paper. */
export type Later = OnDemand<typeof part>;

/** A view for what comes in a file of its own: what that says later on is said with its own strings. */
export function sayingLater(view: EcogramView, later: Later): EcogramView {
  const inItsWords = ({ say, ...options }: ChangeSettings): ChangeSettings =>
    say ? { ...options, say: () => later.say(say) ?? '' } : options;
  return {
    ...view,
    change: (act, options = {}) =>
      view.change(
        act,
        typeof options === 'function' ? (next) => inItsWords(options(next)) : inItsWords(options),
      ),
    say: (text) => view.say(() => later.say(text) ?? ''),
  };
}
