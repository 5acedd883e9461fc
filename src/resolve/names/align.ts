// Finds which word of one name answers to which of another: first words that a typist joined or parted are put
// together, then each word takes the likeliest partner that is still free.
import { letterLikeness, soundLikeness } from './distance.ts'
import { type NameWord, type Shape, sameNickname } from './shape.ts'
import { skeletonOf, soundsOf } from './sounds.ts'

export interface Matched {
  readonly left: NameWord
  readonly right: NameWord
  readonly likeness: number
  readonly sound: number
  readonly how: 'same' | 'sound' | 'letters' | 'initial' | 'short form' | 'number'
  /** Places in the two names. */
  readonly at: readonly [number, number]
}

export interface Alignment {
  readonly left: readonly NameWord[]
  readonly right: readonly NameWord[]
  readonly matched: readonly Matched[]
  readonly loose: readonly [readonly NameWord[], readonly NameWord[]]
  /** Words were joined or parted to make them meet. */
  readonly joined: boolean
}

/** Below this, two words are not partners. */
const PARTNERS = 0.6

type Likeness = Pick<Matched, 'likeness' | 'sound' | 'how'>
const NONE: Likeness = { likeness: 0, sound: 0, how: 'letters' }

export function wordLikeness(a: NameWord, b: NameWord): Likeness {
  const crossScript = a.script !== b.script
  if (a.text === b.text) return { likeness: 1, sound: 1, how: 'same' }
  if (a.part === 'number' || b.part === 'number')
    return a.part === b.part ? { likeness: 0.6, sound: 0, how: 'number' } : NONE
  if (a.part === 'initial' || b.part === 'initial') {
    if (a.text.length === 1 && b.text.length === 1) return NONE
    const same = a.text[0] === b.text[0] || (crossScript && a.sounds[0] === b.sounds[0])
    return same ? { likeness: 0.8, sound: 0.8, how: 'initial' } : NONE
  }
  if ((a.part === 'legal') !== (b.part === 'legal')) return NONE
  if (!crossScript && sameNickname(a.text, b.text)) return { likeness: 0.95, sound: 0.95, how: 'short form' }
  const abjad = a.abjad !== b.abjad
  const [short, long] = a.sounds.length < b.sounds.length ? [a, b] : [b, a]
  if (!abjad && short.sounds.length * 2 < long.sounds.length) return NONE
  const sound = soundLikeness(a.sounds, b.sounds, abjad)
  if (crossScript) return { likeness: sound, sound, how: 'sound' }
  const letters = letterLikeness(a.text, b.text)
  return { likeness: (sound + letters) / 2, sound, how: sound >= letters ? 'sound' : 'letters' }
}

export function align(one: Shape, other: Shape): Alignment {
  const people = one.kind === 'person'
  const left = joinedToMeet(one.words, other.words, people)
  const right = joinedToMeet(other.words, left, people)
  const candidates: Matched[] = []
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const found = wordLikeness(a, b)
      if (found.likeness >= PARTNERS) candidates.push({ left: a, right: b, ...found, at: [i, j] })
    }
  }
  candidates.sort(
    (x, y) =>
      y.likeness - x.likeness ||
      Math.abs(x.at[0] - x.at[1]) - Math.abs(y.at[0] - y.at[1]) ||
      x.at[0] - y.at[0] ||
      x.at[1] - y.at[1],
  )
  const taken = [new Set<number>(), new Set<number>()] as const
  const matched = candidates.filter(({ at: [i, j] }) => {
    if (taken[0].has(i) || taken[1].has(j)) return false
    taken[0].add(i)
    taken[1].add(j)
    return true
  })
  return {
    left,
    right,
    matched,
    loose: [left.filter((_, i) => !taken[0].has(i)), right.filter((_, j) => !taken[1].has(j))],
    joined: left.length !== one.words.length || right.length !== other.words.length,
  }
}

/** Puts neighbours together where the other name has them as one word: “Patr ushev”, “Good Will”, “Jean-Claude” and “JC”. */
function joinedToMeet(words: readonly NameWord[], others: readonly NameWord[], people: boolean): readonly NameWord[] {
  if (words.length < 2) return words
  const known = new Set(words.map((w) => w.text))
  const wanted = others.filter((o) => !known.has(o.text) && o.text.length > 1)
  for (const other of wanted) {
    for (let length = Math.min(4, words.length); length >= 2; length--) {
      for (let i = 0; i + length <= words.length; i++) {
        const run = words.slice(i, i + length)
        const text = run.map((w) => w.text).join('')
        // “Jean-Claude” and “JC”; three initials of a person are no word of another's name: Hannibal al-Qadhafi is no Haq.
        const initials =
          other.text.length === length &&
          (length === 2 || other.part !== 'name' || !people) &&
          run.every((w, k) => w.text[0] === other.text[k])
        if (!initials && Math.abs(text.length - other.text.length) > 1 + text.length / 8) continue
        if (!initials && run.some((w) => w.text.length > 3 && letterLikeness(w.text, other.text) > 0.7)) continue
        if (!initials && letterLikeness(text, other.text) < 0.85) continue
        const whole = initials ? other.text : text
        const sounds = soundsOf(whole)
        const first = run.find((w) => w.part === 'name') ?? run[0]!
        const join: NameWord = {
          ...first,
          text: whole,
          sounds,
          skeleton: skeletonOf(sounds, first.abjad),
          part: initials ? 'initial' : 'name',
          weight: initials ? 0.8 : Math.max(1, first.weight),
        }
        return joinedToMeet([...words.slice(0, i), join, ...words.slice(i + length)], others, people)
      }
    }
  }
  return words
}
