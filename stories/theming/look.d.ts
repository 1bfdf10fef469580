/** Made by `scripts/catalogue.ts` from the sources. */
declare module 'virtual:look' {
  const look: {
    readonly tokens: readonly import('../../scripts/look.mjs').LookToken[];
    /** The style sheet `themes/nl-design-system.css`. */
    readonly bridge: string;
  };
  export default look;
}
