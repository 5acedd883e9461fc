// Precision and recall on the events of WikiEvents that are also ours: arrests, charges, sentences, trials, attacks, deaths.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, filled } from '../src/model/claim.ts'
import type { Reader } from '../src/read/index.ts'
import { documentOf } from './plain-document.ts'
import { overlap, type Range, Tally } from './tally.ts'

/** Event type → our predicate, and their roles → ours. */
const EVENTS: readonly (readonly [
  type: RegExp,
  predicates: readonly string[],
  roles: Readonly<Record<string, string>>,
])[] = [
  [/^Justice\.ArrestJailDetain/, ['arrest', 'detention'], { Detainee: 'suspect', Jailer: 'authority', Place: 'place' }],
  [/^Justice\.ChargeIndict/, ['charge'], { Defendant: 'accused', Prosecutor: 'authority' }],
  [/^Justice\.Sentence/, ['sentence'], { Defendant: 'person' }],
  [/^Justice\.TrialHearing/, ['trial'], { Defendant: 'accused' }],
  [/^Conflict\.Attack/, ['attack'], { Attacker: 'perpetrator', Target: 'target', Place: 'place' }],
  [/^Life\.Die/, ['death', 'attack'], { Victim: 'victim', Killer: 'perpetrator', Place: 'place' }],
]

export function wikiEvents(reader: Reader, shared: string): void {
  const file = join(shared, 'data/incidents/wikievents/dev.jsonl')
  if (!existsSync(file)) return
  type Doc = {
    text: string
    tokens: string[]
    entity_mentions: { id: string; start: number; end: number; text: string }[]
    event_mentions: {
      event_type: string
      trigger: { start: number; end: number }
      arguments: { entity_id: string; role: string; text: string }[]
    }[]
  }
  const events = new Tally()
  const roles = new Tally()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const doc = JSON.parse(line) as Doc
    const at = offsets(doc.text, doc.tokens)
    const claims = reader.read(documentOf(doc.text))
    const gold = doc.event_mentions.flatMap((e) => {
      const kind = EVENTS.find(([type]) => type.test(e.event_type))
      return kind
        ? [
            {
              e,
              predicates: kind[1],
              roles: kind[2],
              trigger: { start: at[e.trigger.start]?.start ?? 0, end: at[e.trigger.end - 1]?.end ?? 0 },
            },
          ]
        : []
    })
    const wanted = new Set(EVENTS.flatMap(([, predicates]) => predicates))
    const used = new Set<Claim>()
    const near = (c: Claim, t: Range) => c.reasons.some((r) => r.why === 'trigger' && overlap(r.at, t))
    for (const g of gold) {
      const name = g.predicates[0] ?? ''
      events.of(name).gold++
      const match = claims.filter((c) => g.predicates.includes(c.predicate) && near(c, g.trigger))
      for (const c of match) used.add(c)
      if (match.length > 0) {
        events.of(name).right++
        events.of(name).found++
      }
      for (const a of g.e.arguments) {
        const role = g.roles[a.role]
        if (!role) continue
        roles.of(`${name}.${role}`).gold++
        if (match.length === 0) continue
        const mention = doc.entity_mentions.find((m) => m.id === a.entity_id)
        const place = mention && { start: at[mention.start]?.start ?? 0, end: at[mention.end - 1]?.end ?? 0 }
        const fillers = match.flatMap((c) =>
          filled(c.roles).flatMap(([r, fs]) =>
            r === role || (role === 'suspect' && r === 'person') || (role === 'victim' && r === 'target') ? fs : [],
          ),
        )
        if (fillers.length > 0) roles.of(`${name}.${role}`).found++
        if (
          place &&
          fillers.some((f) => overlap(f.at, place) || (f.name ?? '').toLowerCase().includes(a.text.toLowerCase()))
        )
          roles.of(`${name}.${role}`).right++
      }
    }
    const sentences = new Set(gold.map((g) => g.trigger.start))
    for (const c of claims)
      if (wanted.has(c.predicate) && !used.has(c) && sentences.size > 0) events.of(c.predicate).found++
  }
  events.print('WikiEvents dev, events by trigger (a claim on a trigger that is not marked counts against)')
  roles.print('WikiEvents dev, roles of the events found')
}

function offsets(text: string, tokens: readonly string[]): readonly Range[] {
  let from = 0
  return tokens.map((t) => {
    const start = text.indexOf(t, from)
    if (start < 0) return { start: from, end: from }
    from = start + t.length
    return { start, end: from }
  })
}
