// A case told in lines that say outright what they claim, for pictures that need many people, sums, dates and places. One
// line is one claim: `payment alleged affirmed | payer Person Ada Venn | amount Money EUR 500000 | time Time 2024-05`.
// A place may say where it lies, `place Place/city Brno @49.2 16.6 6`: latitude, longitude, within how many kilometres.
import {
  addInputs,
  type Certainty,
  type Claim,
  claim,
  type Filler,
  type Instant,
  type JobId,
  memoryStore,
  type OrganizationKind,
  type Polarity,
  type Predicate,
  quote,
  type Reader,
  type Roles,
  type RuleId,
  type Store,
  span,
} from '../../src/index.ts'

const LINE = /^(\S+) (possible|alleged|reported|stated) (affirmed|denied|open) \| (.+)$/gm
const PART = /^(\S+) ([A-Za-z]+)(?:\/(\S+))? (.+?)(?: @(\S+) (\S+) (\S+))?$/
const VALUES = new Set(['Time', 'Money', 'Code'])

export const toldReader: Reader = {
  version: 'told-in-lines',
  read: ({ id, text }) =>
    [...text.matchAll(LINE)].map(([line, predicate, certainty, polarity, parts], i, all) => {
      const start = all[i]!.index
      const evidence = quote(text, span(start, start + line.length))
      const roles: Record<string, Filler[]> = {}
      for (const part of parts!.split(' | ')) {
        const [, role, type, kind, words, lat, lon, km] = PART.exec(part) ?? []
        if (role === undefined || words === undefined) throw new Error(`this line tells nothing: ${line}`)
        const from = text.indexOf(words, start + line.indexOf(part) + role.length)
        const filler = {
          at: quote(text, span(from, from + words.length)),
          type: type as Filler['type'],
          ...(VALUES.has(type!) ? { value: words } : { name: words }),
          ...(kind === undefined ? {} : { kind: kind as OrganizationKind }),
          ...(lat === undefined
            ? {}
            : {
                where: {
                  name: words,
                  country: '',
                  lat: Number(lat),
                  lon: Number(lon),
                  precisionKm: Number(km),
                  reasons: [],
                },
              }),
        }
        roles[role] ??= []
        roles[role].push(filler)
      }
      return claim({
        document: id,
        predicate: predicate as Predicate,
        certainty: certainty as Certainty,
        polarity: polarity as Polarity,
        by: [],
        evidence,
        rule: 'told' as RuleId,
        reasons: [{ why: 'trigger', at: evidence }],
        roles: roles as unknown as Roles,
      }) as Claim
    }),
  analyse: () => {
    throw new Error('this reader has claims only')
  },
}

/** Keeps one document for each text. */
export async function toldCase(texts: readonly string[]): Promise<Store> {
  const store = memoryStore()
  async function* inputs() {
    for (const [i, text] of texts.entries())
      yield { name: `report-${i + 1}.txt`, bytes: new TextEncoder().encode(text) }
  }
  let jobs = 0
  await addInputs(store, toldReader, inputs(), {
    given: {},
    now: () => '2025-04-01T09:00:00.000Z' as Instant,
    newJobId: () => `j${++jobs}` as JobId,
  })
  return store
}

/** From the state to the target with every certainty, a denial, two sums, a gap, dates of each precision and places. */
export const AFFAIR = `part-of stated affirmed | part Organization/intelligence Office Nine | whole Organization/state Varenia
tasking reported affirmed | principal Organization/intelligence Office Nine | agent Person Orsolya Bene | task Phrase the fire | time Time 2024-03
payment alleged affirmed | payer Organization/intelligence Office Nine | payee Person Orsolya Bene | amount Money EUR 500000 | status Code promised
payment stated affirmed | payer Person Orsolya Bene | payee Person Danylo Verek | amount Money EUR 20000 | time Time 2024-05-02
recruitment possible affirmed | recruiter Person Hamid Sorn | recruit Person Danylo Verek | time Time 2023
attack alleged affirmed | perpetrator Person Danylo Verek | target Organization/media Harbour Courier | method Code arson | outcome Code carried-out | place Place/city Port Vare @54.3 10.1 8 | time Time 2024-05-17
attack stated denied | sponsor Organization/diplomatic Embassy of Varenia
arrest stated affirmed | suspect Person Danylo Verek | authority Organization/police Port Vare police | place Place/city Port Vare @54.3 10.1 8 | time Time 2024-06-03
conviction stated affirmed | person Person Danylo Verek | court Organization/court Port Vare court | time Time 2025-02
travel reported affirmed | traveller Person Hamid Sorn | origin Place/city Lisbon @38.7 -9.1 12 | destination Place/city Antwerp @51.2 4.4 11 | time Time 2024-04/..
extradition possible affirmed | person Person Orsolya Bene | destination Place/country Ostrava Land @49.8 18.2 150 | time Time 2025-01
travel stated affirmed | traveller Person Danylo Verek | destination Place/city Somewhere
trial stated affirmed | accused Person Orsolya Bene | court Organization/court Port Vare court
`
const SECOND = `arrest reported affirmed | suspect Person Danylo Verek | authority Organization/police Port Vare police | time Time 2024-06-04
association stated affirmed | party Person Orsolya Bene | party Person Hamid Sorn
`

export const affair = (): Promise<Store> => toldCase([AFFAIR, SECOND])

/** `people` in cells of ten with an incident each, about four claims a head: what a long investigation comes to. */
export function longAffair(people: number): Promise<Store> {
  const name = (i: number): string => `Person${String.fromCharCode(65 + (i % 26))}${Math.floor(i / 26)} Nordby${i}`
  const day = (i: number): string => new Date(Date.UTC(2015, 0, 1 + ((i * 37) % 3600))).toISOString().slice(0, 10)
  const sure = ['stated', 'reported', 'alleged', 'possible'] as const
  const lines = Array.from({ length: people }, (_, i) => {
    const boss = name(i - (i % 10))
    const other = name((i * 7 + 3) % people)
    const place = `City${i % 60} Ort @${(i * 13) % 60} ${((i * 29) % 120) - 30} ${5 + (i % 40)}`
    return [
      i % 10 === 0
        ? `tasking reported affirmed | principal Organization/intelligence Office Nine | agent Person ${name(i)} | task Phrase errand ${i} | time Time ${day(i)}`
        : `payment ${sure[i % 4]} affirmed | payer Person ${boss} | payee Person ${name(i)} | amount Money EUR ${1000 + i} | time Time ${day(i)}`,
      `association ${sure[(i + 1) % 4]} ${i % 9 === 0 ? 'denied' : 'affirmed'} | party Person ${name(i)} | party Person ${other}`,
      `arrest stated affirmed | suspect Person ${name(i)} | authority Organization/police Police ${i % 20} | time Time ${day(i + 50).slice(0, i % 3 === 0 ? 7 : 10)}`,
      i % 10 === 1
        ? `attack alleged affirmed | perpetrator Person ${name(i)} | target Organization/media Paper ${i} | method Code arson | place Place/city ${place} | time Time ${day(i)}`
        : `travel reported affirmed | traveller Person ${name(i)} | destination Place/city ${place} | time Time ${day(i + 9)}`,
    ].join('\n')
  })
  const texts = Array.from({ length: Math.ceil(people / 50) }, (_, i) => lines.slice(i * 50, (i + 1) * 50).join('\n'))
  return toldCase([
    'part-of stated affirmed | part Organization/intelligence Office Nine | whole Organization/state Varenia',
    ...texts,
  ])
}
