// A generated case of 10,000 claims in 500 documents, for what only shows with size: 300 people, 40 bodies and 30 towns
// that documents name again and again, incidents that several of them report, payments, arrests and journeys.
import {
  addInputs,
  type Claim,
  type ClaimParts,
  claim,
  type Document,
  type Filler,
  type Instant,
  type JobId,
  memoryStore,
  type Predicate,
  quote,
  type Reader,
  type RuleId,
  type Store,
  span,
} from '../../src/index.ts'

const DOCUMENTS = 500
const SENTENCES = 20

const FIRST = ['Adan', 'Bela', 'Ciro', 'Dana', 'Edvin', 'Fila', 'Goran', 'Hela', 'Ivo', 'Jana']
const LAST = ['Marak', 'Novin', 'Ostrav', 'Petran', 'Radek', 'Sorin', 'Tavik', 'Uldan', 'Verin', 'Zorin']
const MIDDLE = ['Al', 'Be', 'Ko']
const person = (n: number): string =>
  `${FIRST[n % 10]} ${MIDDLE[Math.floor(n / 100) % 3]}${LAST[Math.floor(n / 10) % 10]!.toLowerCase()}`
const body = (n: number): string => `Bureau ${FIRST[n % 10]} ${Math.floor(n / 10) + 1}`
const town = (n: number): string => `Port ${LAST[n % 10]} ${'North East South'.split(' ')[Math.floor(n / 10) % 3]}`
const METHODS = ['arson', 'bombing', 'sabotage', 'assault', 'kidnapping']
const OUTCOMES = ['planned', 'foiled', 'attempted', 'carried-out']

type Role = readonly [role: string, words: string, type: Filler['type'], more?: Partial<Filler>]
interface Sentence {
  readonly predicate: Predicate
  readonly words: string
  readonly trigger: string
  readonly roles: readonly Role[]
}

/** The nth sentence of a document; sentences of neighbouring documents are about the same people. */
function sentence(document: number, n: number): Sentence {
  const who = person((document * 3 + n * 7) % 300)
  const other = person((document * 5 + n * 11 + 1) % 300)
  const office = body((document + n) % 40)
  const where = town((document + n * 3) % 30)
  const day = `2024-${String(1 + ((document + n) % 12)).padStart(2, '0')}-${String(1 + ((document * 7 + n) % 28)).padStart(2, '0')}`
  const one: Role = ['person', who, 'Person', { name: who }]
  const place: Role = ['place', where, 'Place', { name: where, kind: 'city' }]
  const time: Role = ['time', day, 'Time', { value: day }]
  switch (n % 5) {
    case 0: {
      // Four documents tell of each incident.
      const k = Math.floor(document / 4) * 4 + n
      const [method, outcome] = [METHODS[k % 5]!, OUTCOMES[k % 4]!]
      const [by, against] = [person(k % 300), person((k * 13 + 5) % 300)]
      const when = `2023-${String(1 + (k % 12)).padStart(2, '0')}-${String(1 + (k % 28)).padStart(2, '0')}`
      return {
        predicate: 'attack',
        words: `${by} is accused of ${method} (${outcome}) against ${against} in ${where} on ${when} for ${office}.`,
        trigger: 'accused',
        roles: [
          ['perpetrator', by, 'Person', { name: by }],
          ['target', against, 'Person', { name: against }],
          ['sponsor', office, 'Organization', { name: office, kind: 'intelligence' }],
          ['method', method, 'Code', { value: method }],
          ['outcome', outcome, 'Code', { value: outcome }],
          ['place', where, 'Place', { name: where, kind: 'city' }],
          ['time', when, 'Time', { value: when }],
        ],
      }
    }
    case 1:
      return {
        predicate: 'payment',
        words: `${office} paid ${who} ${1000 * (1 + (n % 9))} euros on ${day}.`,
        trigger: 'paid',
        roles: [
          ['payer', office, 'Organization', { name: office, kind: 'intelligence' }],
          ['payee', who, 'Person', { name: who }],
          ['amount', `${1000 * (1 + (n % 9))} euros`, 'Money', { value: `EUR ${1000 * (1 + (n % 9))}` }],
          time,
        ],
      }
    case 2:
      return {
        predicate: 'arrest',
        words: `Police arrested ${who} in ${where} on ${day}.`,
        trigger: 'arrested',
        roles: [['suspect', who, 'Person', { name: who }], place, time],
      }
    case 3:
      return {
        predicate: 'recruitment',
        words: `${other} recruited ${who} in ${where}.`,
        trigger: 'recruited',
        roles: [['recruiter', other, 'Person', { name: other }], ['recruit', who, 'Person', { name: who }], place],
      }
    default:
      return {
        predicate: 'membership',
        words: `${who} belongs to ${office} since ${day}.`,
        trigger: 'belongs',
        roles: [
          ['member', one[1], 'Person', { name: who }],
          ['organization', office, 'Organization', { name: office, kind: 'intelligence' }],
          time,
        ],
      }
  }
}

const numberOf = ({ name }: Pick<Document, 'name'>): number => Number(/\d+/.exec(name)?.[0] ?? 0)
const sentencesOf = (document: number): readonly Sentence[] =>
  Array.from({ length: SENTENCES }, (_, n) => sentence(document, n))

function claimsOf(document: Document): readonly Claim[] {
  let from = 0
  return sentencesOf(numberOf(document)).map(({ predicate, words, trigger, roles }, n) => {
    const start = document.text.indexOf(words, from)
    from = start + words.length
    const at = (part: string) => {
      const place = document.text.indexOf(part, start)
      return quote(document.text, span(place, place + part.length))
    }
    return claim({
      document: document.id,
      predicate,
      roles: Object.fromEntries(roles.map(([role, part, type, more]) => [role, [{ at: at(part), type, ...more }]])),
      certainty: n % 5 === 0 ? 'alleged' : 'stated',
      polarity: 'affirmed',
      by: [],
      evidence: quote(document.text, span(start, from)),
      rule: 'made.large' as RuleId,
      reasons: [{ why: 'trigger', at: at(trigger) }],
    } as unknown as ClaimParts)
  })
}

export const largeReader: Reader = {
  version: 'made-by-hand',
  read: (document) => [...claimsOf(document)],
  analyse: () => {
    throw new Error('this reader has claims only')
  },
}

export async function largeCase(): Promise<Store> {
  const store = memoryStore()
  async function* inputs() {
    for (let n = 0; n < DOCUMENTS; n++) {
      const text = sentencesOf(n)
        .map(({ words }) => words)
        .join('\n\n')
      yield { name: `report-${n}.txt`, bytes: new TextEncoder().encode(`${text}\n`) }
    }
  }
  await addInputs(store, largeReader, inputs(), {
    given: {},
    now: () => '2025-04-01T09:00:00.000Z' as Instant,
    newJobId: () => 'j1' as JobId,
  })
  return store
}
