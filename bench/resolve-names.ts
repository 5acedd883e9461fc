// Pairs of names, in one script and in two, beside a plain Levenshtein and a matcher after the published idea of
// nomenklatura's logic (best of token-sorted and phonetic likeness), in the same run. Data: ../shared/data/aliases.
import { letterLikeness } from '../src/resolve/names/distance.ts'
import { matchNames, matchShapes, type Shape, shapeOf, THRESHOLDS, wordKeys } from '../src/resolve/names/index.ts'
import { kindOfSchema } from '../src/resolve/names/shape.ts'
import { processorTime } from './processor-time.ts'
import { devPairs, f1, type Labelled, seeded, transliterations } from './resolve-fit.ts'

type Matcher = (pair: Labelled) => number

const folded = (name: string, schema: string): Shape => shapeOf(name, kindOfSchema(schema))

const levenshtein: Matcher = ({ name1, name2, schema }) =>
  letterLikeness(folded(name1, schema).joined, folded(name2, schema).joined)

/** Words in alphabetical order, compared as one string; or every word of the shorter name heard in the longer. */
const logic: Matcher = ({ name1, name2, schema }) => {
  const [a, b] = [folded(name1, schema), folded(name2, schema)]
  const sorted = (s: Shape) =>
    s.words
      .filter((w) => w.part !== 'legal')
      .map((w) => w.text)
      .sort()
      .join(' ')
  const plain = letterLikeness(sorted(a), sorted(b))
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const heard = short.words.filter((w) =>
    long.words.some((o) => o.skeleton === w.skeleton && letterLikeness(o.text, w.text) > 0.6),
  )
  const share = short.words.length < 2 ? 0 : heard.length / short.words.length
  return Math.max(plain, share === 1 ? 0.9 : 0)
}

export function namePairs(): void {
  const pairs = devPairs()
  if (pairs.length === 0) {
    console.log('name pairs: needs ../shared/data/aliases/name-pairs; skipped')
    return
  }
  console.log(
    `name pairs (dev.csv, ${pairs.length}), fitted on the same pairs; cross-validated: npx tsx bench/resolve-fit.ts 0.5`,
  )
  const matchers: readonly (readonly [string, Matcher, readonly number[]])[] = [
    ['cutout', (p) => matchNames(p.name1, p.name2, p.schema).score, [THRESHOLDS.same, THRESHOLDS.possible]],
    ['logic baseline', logic, [0.75, 0.8, 0.85]],
    ['Levenshtein', levenshtein, [0.7, 0.75, 0.8, 0.85]],
  ]
  for (const [name, matcher, thresholds] of matchers) {
    for (let warm = 0; warm < 5; warm++) pairs.map(matcher)
    const [scores, ms] = processorTime(() => pairs.map(matcher))
    for (const t of thresholds) {
      const { p, r, f } = f1(scores.map((s, i) => ({ said: s >= t, same: pairs[i]!.same })))
      const reading = name === 'cutout' ? (t === THRESHOLDS.same ? 'same' : 'same or possible') : `≥ ${t}`
      console.log(`  ${name.padEnd(16)} ${reading.padEnd(18)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}`)
    }
    console.log(
      `  ${name.padEnd(16)} ${Math.round((pairs.length / ms) * 1000).toLocaleString('en')} pairs/s, names parsed each time`,
    )
  }
}

export function transliterated(language: 'russian' | 'arabic'): void {
  const all = transliterations(language)
  if (all.length === 0) {
    console.log(`${language}: needs ../shared/data/aliases/transliteration; skipped`)
    return
  }
  const random = seeded(11)
  const n = 5000
  const sample = Array.from({ length: n }, () => all[Math.floor(random() * all.length)]!)
  const show = process.argv.includes('--misses')
  let met = 0
  let found = 0
  let both = 0
  let wrong = 0
  for (const [i, { latin, other }] of sample.entries()) {
    const a = shapeOf(latin, 'person')
    const b = shapeOf(other, 'person')
    const share = meet(a, b)
    const match = matchShapes(a, b)
    const yes = match.answer !== 'different'
    if (share) met++
    if (yes) found++
    if (share && yes) both++
    else if (show && i < 700)
      console.log(`    ${latin}\t${other}\t${b.joined}\t${share ? 'one block' : 'no block'}\t${match.score}`)
    const c = shapeOf(sample[(i + 1) % n]!.other, 'person')
    if (matchShapes(a, c).answer !== 'different') {
      wrong++
      if (show && i < 700) console.log(`    FALSE ${latin}\t${sample[(i + 1) % n]!.other}`)
    }
  }
  const share = (k: number) => (k / n).toFixed(4)
  console.log(
    `${language} (${n} of ${all.length} pairs): in one block ${share(met)}, same or possible ${share(found)}, both ${share(both)}; false among shuffled ${share(wrong)}`,
  )
}

const meet = (a: Shape, b: Shape): boolean => {
  const keys = new Set(a.words.flatMap(wordKeys))
  return b.words.some((w) => wordKeys(w).some((k) => keys.has(k)))
}
