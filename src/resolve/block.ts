// Which clusters are worth comparing: those with a word in common and another that begins alike. Blocks that grow too
// large say too little and are left out, so the number of comparisons grows with the case and not with its square.
import type { Shape } from './names/index.ts'
import type { Profile } from './profile.ts'

const LARGEST_BLOCK = 50

/** Pairs of indices, each once, in a fixed order. */
export function candidatePairs(profiles: readonly Profile[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  const bearers = new Map<string, number[]>()
  const into = (map: Map<string, number[]>, key: string, i: number): void => {
    const block = map.get(key)
    if (block) block.push(i)
    else map.set(key, [i])
  }
  const named = profiles.map(({ names }) => names.filter((name) => name.named))
  const single = named.map((names) => names.some(({ shape }) => soundsOf(shape).length === 1))
  for (const [i, profile] of profiles.entries()) {
    const shapes = named[i]!.slice(0, 6).map(({ shape }) => shape)
    for (const key of new Set(shapes.flatMap(keysOf))) into(blocks, `${profile.type[0]}${key}`, i)
    const ends = new Set(shapes.flatMap((shape) => [soundsOf(shape)[0], soundsOf(shape).at(-1)]))
    for (const sound of ends) if (sound !== undefined) into(bearers, `${profile.type[0]}${sound}`, i)
  }
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  const add = (block: readonly number[], wanted: (i: number, j: number) => boolean): void => {
    if (block.length > LARGEST_BLOCK) return
    for (let x = 0; x < block.length; x++) {
      for (let y = x + 1; y < block.length; y++) {
        const [i, j] = [block[x]!, block[y]!]
        const pair = i * profiles.length + j
        if (!wanted(i, j) || seen.has(pair)) continue
        seen.add(pair)
        pairs.push([i, j])
      }
    }
  }
  for (const block of blocks.values()) add(block, () => true)
  // A single word meets the full names that begin or end with it.
  for (const block of bearers.values()) add(block, (i, j) => single[i]! || single[j]!)
  return pairs
}

const soundsOf = ({ words }: Shape): readonly string[] =>
  words
    .filter(({ part }) => part === 'name')
    .slice(0, 6)
    .map(({ skeleton, text }) => skeleton || text)

/** “Levan Gvinadze”: the whole, and each word with the beginning of each other; of bodies the initials too. */
function keysOf(shape: Shape): readonly string[] {
  const { words, joined, kind } = shape
  const sounds = soundsOf(shape)
  const keys = [`j${joined}`]
  for (let i = 0; i < sounds.length; i++)
    for (let j = 0; j < sounds.length; j++) if (i !== j) keys.push(`${sounds[i]}+${sounds[j]!.slice(0, 2)}`)
  if (kind !== 'person') {
    const spoken = words.filter(({ part }) => part !== 'legal')
    const initials = spoken
      .filter(({ part }) => part !== 'particle')
      .map(({ text }) => text[0])
      .join('')
    if (spoken.length === 1) keys.push(`i${joined}`)
    else if (initials.length > 1) keys.push(`i${initials}`)
  }
  return keys
}
