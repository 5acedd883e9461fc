// Tells a text's language from a sample. English is told by its commonest words alone, so that reading an English page
// need not wait for the identifier's tables to load (half a second); everything else goes to the identifier.

const SAMPLE = 6_000
/** Shorter texts say too little: "Ivan Petrov, Riga" is no language. */
const FEWEST_LETTERS = 60

const ENGLISH = new Set(
  (
    'the of and to in a that is was for on with as by at from it be are were has had have not he his she her they their ' +
    'this which who an or but been will would its'
  ).split(' '),
)

/** ISO 639-1, or undefined where the text is too short or too mixed to tell. */
export async function languageOf(text: string): Promise<string | undefined> {
  const sample = sampleOf(text)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return undefined
  if (isEnglish(sample)) return 'en'
  const { eld } = await import('eld/small')
  const result = eld.detect(sample)
  return result.isReliable() && result.language !== '' ? result.language : undefined
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const known = words.filter((word) => ENGLISH.has(word))
  return words.length >= 20 && known.length >= 0.22 * words.length && new Set(known).size >= 6
}

/** From the start and from the middle: the head of a page may be a menu in another language. */
function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE) return text
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`
}
