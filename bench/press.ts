// A case drawn to be like the press where that matters to weighing: an affair has a small cast, several documents tell each
// of its facts, mostly alike and sometimes not, many of them in the words of a speaker, and its deed is one incident.
import type { Edtf } from '../src/model/ids.ts'
import type { Case } from '../src/weigh/index.ts'
import { type Line, made, type Source } from '../test/weigh/made.ts'

const COUNTRIES = ['Georgia', 'Poland', 'Norway', 'Latvia']
const SPEAKERS = ['police', 'prosecutors', 'the indictment', 'a court', 'his lawyer']

/** Claims that one affair yields, all its documents together; about as many as a week's reports of one arrest. */
const PER_AFFAIR = 80
const PER_DOCUMENT = 40

/** `draw` gives numbers in [0, 1). Claims come document by document, as a store gives them. */
export function press(claims: number, draw: () => number): Case {
  const upTo = (n: number) => Math.floor(draw() * n)
  const among = <T>(list: readonly T[]): T => list[upTo(list.length)]!
  const two = (n: number) => String(n).padStart(2, '0')
  const documents = Math.ceil(claims / PER_DOCUMENT)
  const day = (i: number) => new Date(Date.UTC(2015, 0, 1 + Math.floor((i * 3650 * PER_DOCUMENT) / claims)))
  const iso = (date: Date) => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  const sources = Object.fromEntries(
    Array.from({ length: documents }, (_, i): [string, Source] => [
      `d${i}`,
      { metadata: { publisher: `Paper ${upTo(300)}`, date: iso(day(i)) as Edtf } },
    ]),
  )
  const lines: Line[] = []
  for (let affair = 0; lines.length < claims; affair++) {
    const first = Math.floor((affair * PER_AFFAIR) / PER_DOCUMENT)
    const happened = day(first)
    /** Some days after the deed; one report in ten has the day after, one in five the month alone. */
    const dated = (after: number) => {
      const slip = draw() < 0.1 ? 1 : 0
      const told = iso(new Date(happened.getTime() + (after + slip) * 86_400_000))
      return draw() < 0.2 ? told.slice(0, 7) : told
    }
    // Few names are in very many affairs, most in one or two.
    const who = draw() < 0.3 ? `Person ${Math.floor(2000 * draw() ** 3)}` : `Person ${2000 + affair}`
    const [broker, target] = [`Broker ${Math.floor(300 * draw() ** 2)}`, `Target ${affair}`]
    const [gang, service] = [`Gang ${upTo(200)}`, `Service ${Math.floor(30 * draw() ** 2)}`]
    const [place, country, years] = [`Town ${upTo(300)}`, among(COUNTRIES), 20 + upTo(40)]
    const sum = 1000 * (1 + upTo(90))
    const told: readonly (() => Pick<Line, 'is' | 'roles' | 'incident'>)[] = [
      () => ({
        is: 'attack',
        roles: { perpetrator: who, sponsor: service, target, place, time: dated(0), outcome: 'carried-out' },
        incident: `affair ${affair}`,
      }),
      () => ({ is: 'arrest', roles: { suspect: who, time: dated(9), place } }),
      () => ({ is: 'charge', roles: { accused: who, time: dated(40), offence: 'arson' } }),
      () => ({ is: 'conviction', roles: { person: who, time: dated(400), offence: 'arson' } }),
      () => ({ is: 'payment', roles: { payer: broker, payee: who, amount: `EUR ${draw() < 0.1 ? sum * 2 : sum}` } }),
      () => ({ is: 'recruitment', roles: { recruiter: broker, recruit: who } }),
      () => ({ is: 'membership', roles: { member: who, organization: gang } }),
      () => ({ is: 'tasking', roles: { principal: service, agent: broker, task: 'the fire' } }),
      () => ({ is: 'citizenship', roles: { person: who, country: draw() < 0.05 ? among(COUNTRIES) : country } }),
      () => ({ is: 'age', roles: { person: who, years: String(years + (draw() < 0.05 ? 9 : 0)) } }),
    ]
    for (let i = 0; i < PER_AFFAIR; i++) {
      const by = draw() < 0.4 ? [draw() < 0.6 ? among(SPEAKERS) : `Speaker ${upTo(400)}`] : []
      lines.push({
        ...among(told)(),
        in: `d${Math.min(documents - 1, first + upTo(8))}`,
        by,
        polarity: draw() < 0.03 ? 'denied' : 'affirmed',
        certainty: by.length > 0 ? 'reported' : 'stated',
        says: `Sentence ${lines.length}.`,
      })
    }
  }
  const order = (line: Line) => Number(line.in.slice(1))
  return made(
    sources,
    lines.slice(0, claims).sort((a, b) => order(a) - order(b)),
  )
}
