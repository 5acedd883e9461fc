// An alias looked up in a sanctions list: how often its own entry comes first.
import { nameIndex } from '../src/resolve/lookup.ts'
import { shapeOf } from '../src/resolve/names/index.ts'
import { processorTime } from './processor-time.ts'
import { type Listed, sanctionsList } from './sanctions-list.ts'

/** Words as anybody would cut them, so that the matcher does not choose its own questions. */
const plainWords = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((w) => w.length > 1),
  )

/** A word that more names bear says little: “trust”, “society”, “Muhammad”. */
const TELLING = 20

export function lists(): void {
  const listed = sanctionsList('lists')
  if (listed === undefined) return
  const kind = ({ type }: Listed) => (type === 'individual' ? 'person' : 'organization')
  const shapes = (l: Listed) => [l.name, ...l.aliases.map(({ name }) => name)].map((name) => shapeOf(name, kind(l)))
  const primary = listed.map((l) => ({ shape: shapeOf(l.name, kind(l)), of: l }))
  const every = listed.flatMap((l) => shapes(l).map((shape) => ({ shape, of: { l, joined: shape.joined } })))
  const bearers = new Map<string, number>()
  for (const { name } of listed) for (const w of plainWords(name)) bearers.set(w, (bearers.get(w) ?? 0) + 1)
  const asked = listed.flatMap((l) =>
    l.aliases
      .filter(({ name }) => /\p{Script=Latin}/u.test(name))
      .flatMap(({ name }) => {
        const common = [...plainWords(name)].filter((w) => plainWords(l.name).has(w)).map((w) => bearers.get(w) ?? 0)
        return common.length > 0 ? [{ name, l, rarest: Math.min(...common) }] : []
      }),
  )
  const misses: string[] = []
  const measure = (what: string, find: (name: string, l: Listed) => readonly Listed[]): void => {
    let first = 0
    let any = 0
    let telling = 0
    let tellingFirst = 0
    const [, ms] = processorTime(() => {
      for (const { name, l, rarest } of asked) {
        const found = find(name, l)
        const hit = found[0]?.id === l.id
        if (hit) first++
        else misses.push(`    ${name} | ${l.name} | ${found[0]?.name ?? '–'}`)
        if (found.some(({ id }) => id === l.id)) any++
        if (rarest > TELLING) continue
        telling++
        if (hit) tellingFirst++
      }
    })
    console.log(
      `sanctions list, alias → entry found first among ${listed.length}, ${what}: ${(first / asked.length).toFixed(4)} of ${asked.length} Latin aliases that share a word with the primary name, among the first five ${(any / asked.length).toFixed(4)}; of the ${telling} that share a word which at most ${TELLING} names bear ${(tellingFirst / telling).toFixed(4)}; ${(ms / asked.length).toFixed(2)} ms a look-up`,
    )
  }
  const [names, built] = processorTime(() => nameIndex(primary))
  const [all, builtAll] = processorTime(() => nameIndex(every))
  console.log(
    `sanctions list: index of primary names ${built.toFixed(0)} ms, of all ${every.length} names ${builtAll.toFixed(0)} ms`,
  )
  measure('primary names only', (name, l) => names.find(shapeOf(name, kind(l)), 5).map(({ of }) => of))
  measure('all names but the one asked for, as cutout link has them', (name, l) => {
    const shape = shapeOf(name, kind(l))
    const found = all
      .find(shape, 12)
      .map(({ of }) => of)
      .filter((of) => of.l !== l || of.joined !== shape.joined)
      .map((of) => of.l)
    return [...new Set(found)].slice(0, 5)
  })
  if (process.argv.includes('--misses')) for (const m of misses.slice(0, 400)) console.log(m)
}
