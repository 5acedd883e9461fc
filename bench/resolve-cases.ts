// Mentions of whole cases resolved: listed people under all their names, fifty thousand mentions, and a case at work.
import { decision } from '../src/model/decision.ts'
import type { DocumentId, Instant } from '../src/model/ids.ts'
import { resolve } from '../src/resolve/index.ts'
import { maker } from './claims-maker.ts'
import { processorTime } from './processor-time.ts'
import { seeded } from './resolve-fit.ts'
import { sanctionsList } from './sanctions-list.ts'

/** Every person of the list under each of his names in a document of its own, half of them with birth and citizenship. */
export function merging(): void {
  const listed = sanctionsList('merging')
  if (listed === undefined) return
  const people = listed.filter(({ type }) => type === 'individual')
  const random = seeded(3)
  const made = maker()
  const truth = new Map<DocumentId, string>()
  for (const { id, name, aliases, dob, nationality } of people) {
    for (const said of [name, ...aliases.slice(0, 3).map((a) => a.name)]) {
      const document = made.document(spoken(said))
      truth.set(document, id)
      const year = /\d{4}/.exec(dob[0] ?? '')?.[0]
      const full = random() < 0.5
      made.claim(document, 'wanted', { person: [spoken(said), 'Person'] })
      if (full && year) made.claim(document, 'birth', { person: [spoken(said), 'Person'], time: [year, 'Time', year] })
      if (full && nationality[0])
        made.claim(document, 'citizenship', {
          person: [spoken(said), 'Person'],
          country: [nationality[0], 'Place', nationality[0]],
        })
    }
  }
  const [{ entities, mentions, suggestions }, ms] = processorTime(() => resolve(made.claims, made.documents))
  let right = 0
  let wrong = 0
  let twice = 0
  const possible = new Map<string, number>()
  for (const { type, mentions: ids } of entities.values()) {
    if (type !== 'Person') continue
    const owners = ids.map((id) => truth.get(mentions.get(id)!.document)!)
    for (let i = 0; i < owners.length; i++)
      for (let j = i + 1; j < owners.length; j++) {
        if (owners[i] === owners[j]) right++
        else {
          if (mentions.get(ids[i]!)!.name === mentions.get(ids[j]!)!.name) twice++
          wrong++
          if (process.argv.includes('--misses'))
            console.log(`    WRONG ${mentions.get(ids[i]!)!.name} | ${mentions.get(ids[j]!)!.name}`)
        }
      }
  }
  for (const owner of truth.values()) possible.set(owner, (possible.get(owner) ?? 0) + 1)
  const all = [...possible.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  console.log(
    `merging without asking, ${truth.size} names of ${people.length} listed people: precision of merged pairs ${(right / (right + wrong)).toFixed(4)} (${wrong} wrong, ${twice} of them letter for letter the same name), ${(right / all).toFixed(3)} of the true pairs merged, ${suggestions.length} suggestions, ${(ms / 1000).toFixed(1)} s`,
  )
}

const spoken = (name: string): string => {
  const [surname = '', given] = name.split(', ')
  const proper = (s: string) => s.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase())
  return given === undefined ? proper(surname) : `${proper(given)} ${proper(surname)}`
}

/** 50,000 mentions of 8,000 invented people and bodies in 5,000 documents, one in six misspelt. */
export function large(): void {
  const random = seeded(5)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const word = (n: number) => {
    return capital(Array.from({ length: n }, () => pick(SYLLABLES)).join(''))
  }
  const given = Array.from({ length: 400 }, () => word(2))
  const surnames = Array.from({ length: 3000 }, () => word(3))
  const people = Array.from({ length: 8000 }, () => `${pick(given)} ${pick(surnames)}`)
  const misspelt = (name: string) => {
    const at = 1 + Math.floor(random() * (name.length - 2))
    return name.slice(0, at) + pick([...'aeioun']) + name.slice(at + 1)
  }
  const made = maker()
  let mentions = 0
  while (mentions < 50_000) {
    const document = made.document(`document ${mentions}`)
    const cast = Array.from({ length: 10 }, () => people[Math.floor(random() ** 2 * people.length)]!).map((n) =>
      random() < 1 / 6 ? misspelt(n) : n,
    )
    for (let k = 0; k + 1 < cast.length; k += 2)
      made.claim(document, 'payment', { payer: [cast[k]!, 'Person'], payee: [cast[k + 1]!, 'Person'] })
    mentions += new Set(cast).size
  }
  const [{ entities, mentions: found, suggestions }, ms] = processorTime(() => resolve(made.claims, made.documents))
  console.log(
    `${found.size} mentions in ${made.documents.length} documents: ${entities.size} entities, ${suggestions.length} suggestions, ${(ms / 1000).toFixed(1)} s`,
  )
}

/** A case as the workbench has it, resolved again after every decision: 500 documents of 20 claims, one in seven an attack. */
export function working(): void {
  const random = seeded(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const names = (n: number, parts: number) =>
    Array.from({ length: n }, () =>
      Array.from({ length: parts }, () => capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES))).join(' '),
    )
  const [people, bodies, towns] = [names(900, 2), names(200, 2), names(80, 1)]
  const made = maker()
  for (let d = 0; d < 500; d++) {
    const date = `202${1 + (d % 5)}-${String(1 + (d % 12)).padStart(2, '0')}`
    const document = made.document(`document ${d}`, `${date}-28`)
    const cast = Array.from({ length: 10 }, () => people[Math.floor(random() ** 2 * people.length)]!)
    const one = () => [pick(cast), 'Person'] as const
    for (let k = 0; k < 20; k++) {
      const day = `${date}-${String(1 + Math.floor(random() * 27)).padStart(2, '0')}`
      if (k < 3)
        made.claim(document, 'attack', {
          perpetrator: one(),
          target: random() < 0.5 ? one() : [pick(['an editor', 'a dissident', 'a diplomat']), 'Person'],
          place: [pick(towns), 'Place'],
          method: ['m', 'Code', pick(['bombing', 'arson', 'assassination'])],
          ...(random() < 0.5 ? { time: [day, 'Time', day] as const } : {}),
        })
      else if (k < 6) made.claim(document, 'arrest', { suspect: one(), offence: ['attempted murder', 'Phrase'] })
      else if (k < 10)
        made.claim(document, 'membership', { member: one(), organization: [pick(bodies), 'Organization'] })
      else made.claim(document, 'payment', { payer: one(), payee: one() })
    }
  }
  const [first, cold] = processorTime(() => resolve(made.claims, made.documents))
  const [a, b] = [...first.mentions.keys()].slice(0, 2)
  const action = { kind: 'merge', mentions: [a!, b!] } as const
  const log = [decision({ at: '2026-01-01T00:00:00.000Z' as Instant, who: 'bench', action }, 0)]
  const [, warm] = processorTime(() => resolve(made.claims, made.documents, log))
  console.log(
    `${made.claims.length} claims in ${made.documents.length} documents: ${first.entities.size} entities, ${first.incidents.size} incidents, ${cold.toFixed(0)} ms; again after one more decision ${warm.toFixed(0)} ms`,
  )
}

const SYLLABLES =
  'ba be bor da der din fa gar gul ha ilm jan ka kel lam lev mar mir na nor ov par qas ra rus sal sha tal ter ul var vel yar zan zur'.split(
    ' ',
  )
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
