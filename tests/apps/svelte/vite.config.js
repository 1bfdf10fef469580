import { compile } from 'svelte/compiler';

// What `@sveltejs/vite-plugin-svelte` does, as far as one component needs it.
const svelte = {
  name: 'svelte',
  transform: (code, filename) =>
    filename.endsWith('.svelte') ? compile(code, { filename, css: 'injected' }).js : undefined,
};

export default { plugins: [svelte], resolve: { conditions: ['svelte', 'browser', 'module'] } };
