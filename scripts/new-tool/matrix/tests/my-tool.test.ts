import * as stories from '../stories/my-tool.stories.js';
import { contract } from './contract/index.js';

contract('my-tool', stories);

// TODO: what a person does with it; reading and filling in are tried in matrix-element.test.ts.
