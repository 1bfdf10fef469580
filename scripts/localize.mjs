// `npm run localize`: puts new interface strings into every file in locales/, to be translated there.
import { localizer } from './generate/strings.mjs';

const task = localizer();
const { errors } = task.extractSourceMessages();
if (errors.length) throw new Error(errors.map(({ messageText }) => String(messageText)).join('\n'));
await task.writeInterchangeFiles();
console.log('locales/ has every string; those without a <target> wait for a translation.');
