import * as stories from '../stories/project-plan.stories.js';
import { contract } from './contract/index.js';

contract('project-plan', stories);
