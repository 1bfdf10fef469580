import * as stories from '../stories/my-tool.stories.js';
import { contract } from './contract/index.js';

contract('my-tool', stories);

// TODO: what a person does with it; the guide itself is tried in care-plan-guide.test.ts and closing-guide.test.ts.
