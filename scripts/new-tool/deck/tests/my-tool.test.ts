import * as stories from '../stories/my-tool.stories.js';
import { contract } from './contract/index.js';

contract('my-tool', stories);

// TODO: what a person does with it; the cards themselves are tried in conversation-cards.test.ts.
