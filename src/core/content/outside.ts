// What comes with a tool's check, in one file: to read, and to say what is wrong. A page that only shows
// our own content never fetches it.
import { takingStyles } from '../carry/taking.styles.js';

export { readOpened, readTaking } from '../document/opened.js';
export { fetchJson, readJson } from '../faults/untrusted-json.js';
export { readJsonFrom } from '../files/text-file.js';
export { notices } from '../faults/notices.js';
export { withMessages } from '../language/localize.js';

/** Of the dialog. */
export const styles = [takingStyles];
