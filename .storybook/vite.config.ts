import { catalogue } from '../scripts/catalogue.ts';

/** Storybook serves the sources as they are: nothing of the library's own builds applies here. */
export default {
  plugins: [catalogue()],
  // Storybook's renderer imports this part of lit by itself; bundled together they are one copy.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
};
