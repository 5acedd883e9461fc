// A small invented case with claims made by hand, so that what the page shows is known to the letter: every certainty
// and polarity, a special category, names in three scripts, a long document, a hostile one.
import {
  addInputs,
  type Certainty,
  type Claim,
  type ClaimParts,
  claim,
  type Desk,
  type Document,
  deskHere,
  type EntityType,
  type Filler,
  type Instant,
  type JobId,
  memoryStore,
  type Polarity,
  type Predicate,
  type Quote,
  quote,
  type Reader,
  type RuleId,
  type Store,
  span,
} from '../../src/index.ts'

export const WIRE = `Harbour trial: broker's payments at the centre of the case

PORT VARE, 12 March 2025 – A court in Port Vare on Tuesday convicted Danylo Verek, 31, of plotting to set fire to the warehouse of an exile newspaper. Prosecutors say that a broker known as “the Tailor” hired him for 20,000 euros on behalf of the military intelligence service of Varenia.

Verek, a citizen of Ostrava of Karelian descent, told the court that Милан Радик had given him half of the money in a car park in Lisbon in November 2023. Radik is thought to have fled to Varenia. His lawyer denies that Radik ever met Verek.

It is not clear whether the plot is connected with the parcel that burned in a sorting office in Antwerp two weeks earlier. According to the Port Vare Courier, two men of the same network were arrested on 3 December 2023 on suspicion of espionage.

A third man, كمال الدين صابر, reportedly rented the car. He has not been charged.
`

export const HOSTILE = `<!doctype html><html lang="en"><head><title>Statement of the Ministry</title></head><body><article>
<h1>Statement of the Ministry</h1>
<p>The ministry expelled two attachés on 4 February 2025 over the harbour case.<script>window.ran = 'script'</script></p>
<p>Read more <a href="javascript:window.ran='link'">in the annex</a> <img src="x" onerror="window.ran='image'"> and below.</p>
<p>The text itself says &lt;script&gt;window.ran = 'text'&lt;/script&gt; and &lt;img src=x onerror=alert(1)&gt; for all to see.</p>
<p>The annex was published on the same day and names the two attachés by their initials only, as is usual in such cases.</p>
</article></body></html>`

/** Finds the nth place of some words: only for making claims here, never a way to show them. */
function at(text: string, words: string, nth = 1): Quote {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start === -1) throw new Error(`“${words}” does not stand in the text`)
  return quote(text, span(start, start + words.length))
}

interface Sketch {
  readonly predicate: Predicate
  readonly trigger: string
  readonly evidence: string
  readonly roles: Readonly<Record<string, readonly [words: string, type: Filler['type'], more?: Partial<Filler>]>>
  readonly certainty?: Certainty
  readonly polarity?: Polarity
  readonly by?: string
  readonly hedge?: string
}

function made(
  document: Document,
  { predicate, trigger, evidence, roles, certainty = 'stated', polarity = 'affirmed', by, hedge }: Sketch,
): Claim {
  const { text, id } = document
  const sentence = at(text, evidence)
  const inside = (words: string): Quote => {
    const found = text.indexOf(words, sentence.start)
    return found === -1 || found >= sentence.end ? at(text, words) : quote(text, span(found, found + words.length))
  }
  const filled = Object.entries(roles).map(
    ([role, [words, type, more]]) => [role, [{ at: inside(words), type, ...more }]] as const,
  )
  const parts = {
    document: id,
    predicate,
    roles: Object.fromEntries(filled),
    certainty,
    polarity,
    by: by === undefined ? [] : [{ name: by, at: inside(by) }],
    evidence: sentence,
    rule: `${predicate}.made` as RuleId,
    reasons: [
      { why: 'trigger', at: inside(trigger) },
      ...filled.map(([role, [filler]]) => ({
        why: 'role',
        role,
        path: `${trigger} ←nsubj· ${filler!.at.quote.split(' ')[0]}`,
        at: filler!.at,
      })),
      ...(hedge === undefined ? [] : [{ why: 'hedge', at: inside(hedge), certainty, note: `makes it ${certainty}` }]),
    ],
  }
  return claim(parts as unknown as ClaimParts)
}

const VEREK = { name: 'Danylo Verek' }
const RADIK = { name: 'Милан Радик' }
const person: EntityType = 'Person'

const SKETCHES: readonly Sketch[] = [
  {
    predicate: 'conviction',
    trigger: 'convicted',
    evidence:
      'A court in Port Vare on Tuesday convicted Danylo Verek, 31, of plotting to set fire to the warehouse of an exile newspaper.',
    roles: {
      person: ['Danylo Verek', person, VEREK],
      court: ['A court in Port Vare', 'Organization', { kind: 'court' }],
      offence: ['plotting to set fire to the warehouse of an exile newspaper', 'Phrase'],
      time: ['Tuesday', 'Time', { value: '2025-03-11' }],
    },
  },
  {
    predicate: 'age',
    trigger: '31',
    evidence:
      'A court in Port Vare on Tuesday convicted Danylo Verek, 31, of plotting to set fire to the warehouse of an exile newspaper.',
    roles: { person: ['Danylo Verek', person, VEREK], years: ['31', 'Quantity', { value: '31' }] },
  },
  {
    predicate: 'attack',
    trigger: 'set fire',
    evidence:
      'A court in Port Vare on Tuesday convicted Danylo Verek, 31, of plotting to set fire to the warehouse of an exile newspaper.',
    roles: {
      perpetrator: ['Danylo Verek', person, VEREK],
      target: ['the warehouse of an exile newspaper', 'Place', { kind: 'site' }],
      method: ['set fire', 'Code', { value: 'arson' }],
      outcome: ['plotting', 'Code', { value: 'planned' }],
    },
  },
  {
    predicate: 'alias',
    trigger: 'known as',
    evidence:
      'Prosecutors say that a broker known as “the Tailor” hired him for 20,000 euros on behalf of the military intelligence service of Varenia.',
    certainty: 'alleged',
    by: 'Prosecutors',
    hedge: 'say',
    roles: { subject: ['a broker', person], name: ['the Tailor', person] },
  },
  {
    predicate: 'payment',
    trigger: 'hired',
    evidence:
      'Prosecutors say that a broker known as “the Tailor” hired him for 20,000 euros on behalf of the military intelligence service of Varenia.',
    certainty: 'alleged',
    by: 'Prosecutors',
    hedge: 'say',
    roles: {
      payer: ['the Tailor', person],
      payee: ['him', person, VEREK],
      amount: ['20,000 euros', 'Money', { value: 'EUR 20000' }],
    },
  },
  {
    predicate: 'representation',
    trigger: 'on behalf of',
    evidence:
      'Prosecutors say that a broker known as “the Tailor” hired him for 20,000 euros on behalf of the military intelligence service of Varenia.',
    certainty: 'alleged',
    by: 'Prosecutors',
    hedge: 'say',
    roles: {
      agent: ['the Tailor', person],
      principal: ['the military intelligence service of Varenia', 'Organization', { kind: 'intelligence' }],
    },
  },
  {
    predicate: 'citizenship',
    trigger: 'citizen',
    evidence:
      'Verek, a citizen of Ostrava of Karelian descent, told the court that Милан Радик had given him half of the money in a car park in Lisbon in November 2023.',
    roles: { person: ['Verek', person, VEREK], country: ['Ostrava', 'Place', { kind: 'country' }] },
  },
  {
    predicate: 'descent',
    trigger: 'descent',
    evidence:
      'Verek, a citizen of Ostrava of Karelian descent, told the court that Милан Радик had given him half of the money in a car park in Lisbon in November 2023.',
    roles: { person: ['Verek', person, VEREK], people: ['Karelian', 'Group'] },
  },
  {
    predicate: 'payment',
    trigger: 'given',
    evidence:
      'Verek, a citizen of Ostrava of Karelian descent, told the court that Милан Радик had given him half of the money in a car park in Lisbon in November 2023.',
    certainty: 'reported',
    by: 'Verek',
    hedge: 'told the court',
    roles: {
      payer: ['Милан Радик', person, RADIK],
      payee: ['him', person, VEREK],
      benefit: ['half of the money', 'Phrase'],
      place: ['Lisbon', 'Place', { kind: 'city', value: 'PT' }],
      time: ['November 2023', 'Time', { value: '2023-11' }],
    },
  },
  {
    predicate: 'travel',
    trigger: 'fled',
    evidence: 'Radik is thought to have fled to Varenia.',
    certainty: 'possible',
    hedge: 'is thought to',
    roles: { traveller: ['Radik', person, RADIK], destination: ['Varenia', 'Place', { kind: 'country' }] },
  },
  {
    predicate: 'association',
    trigger: 'met',
    evidence: 'His lawyer denies that Radik ever met Verek.',
    polarity: 'denied',
    certainty: 'reported',
    by: 'His lawyer',
    roles: { party: ['Radik', person, RADIK] },
  },
  {
    predicate: 'same-incident',
    trigger: 'connected',
    evidence:
      'It is not clear whether the plot is connected with the parcel that burned in a sorting office in Antwerp two weeks earlier.',
    polarity: 'open',
    roles: { incident: ['the plot', 'Phrase'] },
  },
  {
    predicate: 'arrest',
    trigger: 'arrested',
    evidence:
      'According to the Port Vare Courier, two men of the same network were arrested on 3 December 2023 on suspicion of espionage.',
    certainty: 'reported',
    by: 'the Port Vare Courier',
    hedge: 'According to',
    roles: {
      suspect: ['two men of the same network', 'Group'],
      offence: ['espionage', 'Phrase'],
      time: ['3 December 2023', 'Time', { value: '2023-12-03' }],
    },
  },
  {
    predicate: 'espionage',
    trigger: 'espionage',
    evidence:
      'According to the Port Vare Courier, two men of the same network were arrested on 3 December 2023 on suspicion of espionage.',
    certainty: 'alleged',
    by: 'the Port Vare Courier',
    hedge: 'on suspicion of',
    roles: { agent: ['two men of the same network', 'Group'] },
  },
  {
    predicate: 'operation',
    trigger: 'rented',
    evidence: 'A third man, كمال الدين صابر, reportedly rented the car.',
    certainty: 'reported',
    hedge: 'reportedly',
    roles: { operator: ['كمال الدين صابر', person, { name: 'كمال الدين صابر' }], asset: ['the car', 'Thing'] },
  },
  {
    predicate: 'charge',
    trigger: 'charged',
    evidence: 'He has not been charged.',
    polarity: 'denied',
    roles: { accused: ['He', person, { name: 'كمال الدين صابر' }] },
  },
]

/** A second report about the same man, for what only shows where documents meet. */
export const FOLLOW_UP = 'Danylo Verek was moved to the prison of Ostrava on 2 April 2025, his lawyer said.\n'
const FOLLOWING: readonly Sketch[] = [
  {
    predicate: 'detention',
    trigger: 'moved',
    evidence: 'Danylo Verek was moved to the prison of Ostrava on 2 April 2025, his lawyer said.',
    certainty: 'reported',
    by: 'his lawyer',
    roles: {
      person: ['Danylo Verek', person, VEREK],
      place: ['Ostrava', 'Place', { kind: 'country' }],
      time: ['2 April 2025', 'Time', { value: '2025-04-02' }],
    },
  },
]

/** `paragraphs` paragraphs of about 500 characters with two claims each. */
export function longText(paragraphs: number): string {
  const one = (n: number): string =>
    `Witness ${n} told the court that Courier ${n} carried envelope ${n} from Lisbon to Antwerp in the spring. ${'The hearing went on for most of the morning, and nothing of weight was said about the harbour or the men who worked there. '.repeat(3)}Officers later arrested Courier ${n} near the border.`
  return Array.from({ length: paragraphs }, (_, n) => one(n + 1)).join('\n\n')
}

function* longClaims(document: Document): Generator<Claim> {
  const { text, id } = document
  for (const match of text.matchAll(/Witness (\d+) told the court that (Courier \d+) carried[^.]*\./g)) {
    const cut = (words: string, from: number): Quote => {
      const start = text.indexOf(words, from)
      return quote(text, span(start, start + words.length))
    }
    const end = text.indexOf('near the border.', match.index) + 'near the border.'.length
    const from = text.lastIndexOf('Officers later', end)
    const base = {
      document: id,
      certainty: 'stated',
      polarity: 'affirmed',
      by: [],
      rule: 'made.long' as RuleId,
    } as const
    yield claim({
      ...base,
      predicate: 'travel',
      evidence: cut(match[0], match.index),
      reasons: [{ why: 'trigger', at: cut('carried', match.index) }],
      roles: {
        traveller: [{ at: cut(match[2]!, match.index), type: 'Person', name: match[2]! }],
        destination: [{ at: cut('Antwerp', match.index), type: 'Place' }],
      },
    })
    yield claim({
      ...base,
      predicate: 'arrest',
      evidence: quote(text, span(from, end)),
      reasons: [{ why: 'trigger', at: cut('arrested', from) }],
      roles: {
        suspect: [{ at: cut(match[2]!, from), type: 'Person', name: match[2]! }],
        authority: [{ at: cut('Officers', from), type: 'Group' }],
      },
    })
  }
}

export const madeReader: Reader = {
  version: 'made-by-hand',
  read: (document) => {
    if (document.name.startsWith('harbour')) return SKETCHES.map((sketch) => made(document, sketch))
    if (document.name.startsWith('follow')) return FOLLOWING.map((sketch) => made(document, sketch))
    if (document.name.startsWith('long')) return [...longClaims(document)]
    return []
  },
  analyse: () => {
    throw new Error('this reader has claims only')
  },
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A clock that moves on a second at a time, so that every run is the same. */
function clock(): () => Instant {
  let second = 0
  return () => new Date(Date.UTC(2025, 3, 1, 9, 0, second++)).toISOString() as Instant
}

interface MadeOptions {
  /** Paragraphs of the long document; none without. */
  readonly long?: number
  /** Whether a second document speaks of the same man. */
  readonly followed?: boolean
}

export async function madeCase({ long = 0, followed = false }: MadeOptions = {}): Promise<Store> {
  const store = memoryStore()
  async function* inputs() {
    yield { name: 'harbour-trial.txt', bytes: bytes(WIRE) }
    yield { name: 'statement.html', bytes: bytes(HOSTILE), mediaType: 'text/html' }
    yield { name: 'noise.txt', bytes: Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256) }
    if (followed) yield { name: 'follow-up.txt', bytes: bytes(FOLLOW_UP) }
    if (long > 0) yield { name: 'long-hearing.txt', bytes: bytes(longText(long)) }
  }
  let jobs = 0
  await addInputs(store, madeReader, inputs(), { given: {}, now: clock(), newJobId: () => `j${++jobs}` as JobId })
  return store
}

/** The made case with somebody at its desk who reads as it was made. */
export async function madeDesk(options?: MadeOptions): Promise<readonly [Store, Desk]> {
  const store = await madeCase(options)
  return [store, deskHere(store, madeReader)]
}
