import * as stories from '../stories/my-tool.stories.js';
import { contract } from './contract/index.js';

contract('my-tool', stories);

// TODO: what a person does with it; the sheet itself is tried in anchoring-check.test.ts and team-conversation.test.ts.
