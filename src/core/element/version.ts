/** Version of the library; `tests/package.test.ts` keeps it equal to package.json. */
export const version = '0.1.0';
