/** `23 november 2026`, in the language of what is shown. */
export const longDate = (date: Date, language: string): string =>
  date.toLocaleDateString(language, { dateStyle: 'long' });
