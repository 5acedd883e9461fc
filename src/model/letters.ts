// Letters that Unicode does not take apart into a plain letter and a mark: Əliyev → eliyev, Łukasz → lukasz. For keys
// and comparisons only: replacing them changes lengths, so no span may ever come from it.
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
}
