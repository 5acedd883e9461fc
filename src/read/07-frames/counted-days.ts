// "Left the country two days after the arrest": the day is counted from a deed that the document has dated.
import type { Predicate, Role } from '../../model/ontology.ts'
import { sortOf } from '../../model/ontology.ts'
import { quote, span } from '../../model/span.ts'
import { fromDay, toDay } from '../05-values/calendar.ts'
import type { Occurrence } from './match.ts'
import type { Reading } from './reading.ts'

const DEEDS: Readonly<Record<string, Predicate>> = {
  arrest: 'arrest',
  detention: 'arrest',
  attack: 'attack',
  killing: 'attack',
  murder: 'attack',
  assassination: 'attack',
  shooting: 'attack',
  bombing: 'attack',
  explosion: 'attack',
  blast: 'attack',
  fire: 'attack',
  arson: 'attack',
  abduction: 'attack',
  kidnapping: 'attack',
  poisoning: 'attack',
  stabbing: 'attack',
  death: 'death',
  release: 'release',
  expulsion: 'expulsion',
  trial: 'trial',
  verdict: 'conviction',
  conviction: 'conviction',
  sentence: 'sentence',
  extradition: 'extradition',
  meeting: 'association',
}
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ')
const COUNTED = new RegExp(
  `\\b(?:(?<count>a|${NUMBERS.join('|')}|\\d{1,2})\\s+(?<unit>day|week)s?|the\\s+(?<next>day))\\s+(?<way>after|before)\\s+` +
    `(?:the|his|her|their|that)\\s+(?:\\w+\\s+)?(?<deed>${Object.keys(DEEDS).join('|')})s?\\b`,
  'i',
)

/** Gives the deed that stands before such a phrase its day, where the deed counted from has one. */
export function countedDays(r: Reading, found: readonly Occurrence[]): readonly Occurrence[] {
  const text = r.analysis.text
  const given = new Map<Occurrence, { readonly value: string; readonly start: number; readonly end: number }>()
  for (const { tree } of r.grammars) {
    const { start } = tree.sentence
    const hit = COUNTED.exec(text.slice(start, tree.sentence.end))
    if (!hit?.groups) continue
    const from = start + hit.index
    const deed = hit.groups.deed?.toLowerCase() ?? ''
    const dated = dayOf(found, DEEDS[deed], start) ?? dayNear(r, deed, tree.sentence.index)
    const before = found
      .filter(
        (o) => o.tree === tree && sortOf(o.frame.predicate) === 'event' && (tree.words[o.word]?.start ?? from) < from,
      )
      .sort((a, b) => b.word - a.word)[0]
    if (dated === undefined || !before || before.roles.has('time')) continue
    const n = hit.groups.next ? 1 : countOf(hit.groups.count ?? '')
    const days = (hit.groups.unit === 'week' ? 7 : 1) * n * (hit.groups.way === 'before' ? -1 : 1)
    const { year, month, day } = fromDay(dated + days)
    const value = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
    for (const o of found)
      if (o.tree === tree && o.word === before.word && !o.roles.has('time'))
        given.set(o, { value, start: from, end: from + hit[0].length })
  }
  return found.map((o) => {
    const time = given.get(o)
    if (!time) return o
    const at = quote(text, span(time.start as never, time.end as never))
    return {
      ...o,
      roles: new Map([...o.roles, ['time' as Role, [{ at, type: 'Time' as const, value: time.value }]]]),
      reasons: [
        ...o.reasons,
        { why: 'role' as const, role: 'time' as Role, path: 'counted from a deed with a date', at },
      ],
    } as Occurrence
  })
}

/** The day of the last such deed told before, or of the only one told at all. */
function dayOf(found: readonly Occurrence[], predicate: Predicate | undefined, start: number): number | undefined {
  const days = found.flatMap((o) => {
    const value = o.frame.predicate === predicate ? o.roles.get('time')?.[0]?.value : undefined
    const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '')
    return date ? [{ start: o.tree.sentence.start, day: toDay(Number(date[1]), Number(date[2]), Number(date[3])) }] : []
  })
  const earlier = days.filter((d) => d.start < start).at(-1)
  return earlier?.day ?? (new Set(days.map((d) => d.day)).size === 1 ? days[0]?.day : undefined)
}

/** How far from the sentence that first spoke of the deed its day may stand. */
const NEAR = 1

/** The day named last where the deed was first spoken of: "On 3 September police freed him. Seven men were arrested." */
function dayNear(r: Reading, deed: string, sentence: number): number | undefined {
  const told = r.grammars.find(
    ({ tree: t }) => t.sentence.index < sentence && t.words.some((w) => w.text.toLowerCase().startsWith(deed)),
  )?.tree.sentence.index
  if (told === undefined) return undefined
  const day = r.analysis.values.findLast(
    (v) =>
      v.type === 'Time' &&
      v.sentence <= told &&
      told - v.sentence <= NEAR &&
      /^\d{4}-\d{2}-\d{2}/.test(v.time ?? v.value ?? ''),
  )
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(day?.time ?? day?.value ?? '')
  return date ? toDay(Number(date[1]), Number(date[2]), Number(date[3])) : undefined
}

const countOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word.toLowerCase()) + 1)
