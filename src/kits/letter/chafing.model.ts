/** A word that may come across otherwise than meant, in the forms in which people write it. */
export interface ChafingWord {
  readonly id: string;
  readonly forms: readonly string[];
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Words of the list that stand in a text, each once, as the list writes them: a hint, and never a bar. */
export const chafingIn = (text: string, words: readonly ChafingWord[]): string[] => {
  const said = plain(text);
  return words.flatMap(({ forms }) => {
    const found = forms.find((form) =>
      new RegExp(`(?<![\\p{L}\\p{M}])${literal(plain(form))}(?![\\p{L}\\p{M}])`, 'u').test(said),
    );
    return found ?? [];
  });
};
