/** What a file's texts are checked by: the language that it says it is in, and the forms of words there. */
export interface CheckedLanguage {
  /** A valid tag; undefined where the file says none, and then only `other` of a text that counts is asked. */
  readonly language?: string | undefined;
  /** Names such as `one`, `the`; undefined takes any. */
  readonly forms?: readonly string[] | undefined;
}

let current: CheckedLanguage = {};

/** In force for the schema that checks at this moment. */
export const checkedLanguage = (): CheckedLanguage => current;

/** Runs `check` with a language in force; a schema itself does not know what file a text stands in. */
export function checkedIn<T>(language: CheckedLanguage, check: () => T): T {
  const before = current;
  current = language;
  try {
    return check();
  } finally {
    current = before;
  }
}
