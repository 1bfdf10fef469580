/** Storybook serves the sources as they are: nothing of the library's own builds applies here. */
export default {};
