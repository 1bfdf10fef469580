/** The strictest Content-Security-Policy that the widgets promise to work under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** For a page with frames of ours: it says as well where those come from. */
export const framingPolicy = `${strictPolicy}; frame-src 'self'`;

/** The policy of a path of the host site. */
export function policyOf(path, origin) {
  // In a sandbox `'self'` is no address in some versions of Safari: see `src/embed/frame-policy.ts`.
  if (path === 'embed/frame.html') return strictPolicy.replaceAll("'self'", origin);
  return /^(in-een-frame\.html|configurator\/)/.test(path) ? framingPolicy : strictPolicy;
}
