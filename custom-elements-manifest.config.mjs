export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**'],
  litelement: true,
  outdir: '.',
};
