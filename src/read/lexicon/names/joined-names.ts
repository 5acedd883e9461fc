// Words that join names: the first half of "Franco-Algerian", and the word behind a father's name, "Farid Maharram oglu".

/** The country that the first half of a double nationality stands for. */
export const FIRST_HALVES: ReadonlyMap<string, string> = new Map(
  'franco FR anglo GB russo RU sino CN greco GR italo IT hispano ES luso PT indo IN turco TR austro AT belgo BE irano IR'
    .split(/(?<=[A-Z]{2}) /)
    .map((pair) => pair.split(' ') as [string, string]),
)

export const FATHERS = /^(?:oglu|oğlu|oghlu|ogly|qizi|qızı|gizi|kizi|kyzy|uulu|uly)$/i
