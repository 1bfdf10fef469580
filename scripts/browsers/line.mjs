// The oldest browsers that this library is for, as `browserslist` in package.json names them.
import browserslist from 'browserslist';

/** Names of browsers in `browserslist`, and those of the same in MDN's data and for people. */
const BROWSERS = {
  chrome: { data: 'chrome', name: 'Chrome' },
  edge: { data: 'edge', name: 'Edge' },
  safari: { data: 'safari', name: 'Safari' },
  ios_saf: { data: 'safari_ios', name: 'Safari on iOS' },
  firefox: { data: 'firefox', name: 'Firefox' },
};

const lower = (one, other) => {
  const [[a, b = 0], [c, d = 0]] = [one, other].map((version) => version.split('.').map(Number));
  return a - c || b - d;
};

/** The line: `{ name, data, version }` for each browser, lowest version first named. */
export const line = Object.entries(BROWSERS).map(([id, browser]) => {
  const versions = browserslist(undefined, { path: import.meta.dirname })
    .filter((each) => each.startsWith(`${id} `))
    // A range of releases is `16.6-16.7`.
    .map((each) => each.split(' ')[1].split('-')[0]);
  if (versions.length === 0) throw new Error(`browserslist in package.json names no ${id}.`);
  return { id, ...browser, version: versions.sort(lower)[0] };
});

const had = ({ version_added: added, version_removed: removed, flags, prefix }, version) =>
  !flags &&
  !prefix &&
  typeof added === 'string' &&
  added !== 'preview' &&
  lower(added.replace('≤', ''), version) <= 0 &&
  !(typeof removed === 'string' && lower(removed.replace('≤', ''), version) <= 0);

/** Where MDN's data say of a feature who has it. */
const SUPPORT = '__compat';

export const isFeature = (node) => Boolean(node?.[SUPPORT]);

/** Browsers of the line that do not have a feature of MDN's data, such as `Firefox 115`; none when it is no feature. */
export const lacking = (node) => {
  const support = node?.[SUPPORT]?.support;
  if (!support) return [];
  return line
    .filter(({ data, version }) => ![support[data]].flat().some((each) => had(each ?? {}, version)))
    .map(({ name, version }) => `${name} ${version}`);
};
