// What a folded word sounds like, one letter a sound, and its consonant skeleton. The spellings that transliteration
// systems, languages and typists choose for one sound fall together; what is left is compared sound by sound.

/**
 * Spelling → sound; the first that fits wins. Capitals are sounds that English writes with two letters:
 * S sh, Z zh, C ch, J as in jam, X kh, c ts.
 */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['schtsch|shch|stsch', 'S'], // Schtscherbakow, Shcherbakov
  ['dsch|dzh', 'J'], // Aserbaidschan, Dzhafarov
  ['tsch|tch|tsh', 'C'], // Tschernenko, Tchernenko
  ['sch(?=[aeiouylmnrw]|$)', 'S'], // Schulz
  ['sh|sz', 'S'],
  ['ch|cz', 'C'],
  ['zh', 'Z'],
  ['dj|dz', 'J'], // Djamel; дз for Japanese j, Georgian ძ
  ['kh', 'X'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['ck|cq|qu|cc(?=[aou])|q', 'k'],
  ['t[sz]', 'c'], // Tsarnaev, Tzarnaev
  ['x', 'ks'],
  ['c(?=[eiy])', 's'],
  ['c', 'k'],
  ['ou|oo', 'u'],
  ['ee', 'i'],
  ['eau', 'o'],
  ['w', 'v'],
  ['y', 'i'],
  ['j', 'J'],
]
const SPELLING = new RegExp(SPELLINGS.map(([spelling]) => `(${spelling})`).join('|'), 'g')

/** `mekhdiev` → `meXdiev`, `shcherbakov` → `Serbakov`. Doubled sounds count once. */
export function soundsOf(word: string): string {
  return word
    .replace(SPELLING, (...found: unknown[]) => {
      for (const [i, [, sound]] of SPELLINGS.entries()) if (found[i + 1] !== undefined) return sound
      return ''
    })
    .replace(/([a-zA-Z])\1+/g, '$1')
}

// b p · v f · d t · k g · s z c C S Z J · l · r · m n; vowels and h are left out, and kh with them, as it is one spelling of h.
const CLASSES = ['bp', 'vf', 'dt', 'kg', 'szcCSZJ', 'l', 'r', 'mn']
const CLASS: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((sounds) => [...sounds].map((sound) => [sound, sounds[0]!] as const)),
)

/**
 * `meXdiev` and `mehdiev` → `mdv`: two spellings of one name share it or differ in one class. In a script without
 * vowels `v` is و, as often a vowel as not, and is left out.
 */
export function skeletonOf(sounds: string, abjad = false): string {
  let skeleton = ''
  let last: string | undefined
  for (const sound of sounds) {
    const found = sound >= '0' && sound <= '9' ? sound : abjad && sound === 'v' ? undefined : CLASS.get(sound)
    if (found !== undefined && found !== last) skeleton += found
    last = found
  }
  return skeleton
}
