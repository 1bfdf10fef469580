import { exactPlace } from './exact-place.ts';

/**
 * A page's policy may allow a Trusted Types policy by name, once: each embed file has a Lit of its own,
 * and the second on a page would throw at its import. They share the first one's policy, kept on the
 * browser's own factory under a symbol.
 */
export const litPolicy = exactPlace('lit-policy', /lit-html\/lit-html\.js$/, {
  from: 's.createPolicy("lit-html",{createHTML:t=>t})',
  to: '(s[Symbol.for("lit-html")]??=s.createPolicy("lit-html",{createHTML:t=>t}))',
});
