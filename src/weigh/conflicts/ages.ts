// Ages that cannot belong to one person, counted back from the date of each document to the days of birth that they
// allow, and set against years of birth: 34 in July 2024 and 35 in September 2025 agree, 43 in July 2024 does not.
import { agesAgree, bornOf } from '../agree.ts'
import { apart, type Days, daysOf, overlap } from '../edtf.ts'
import { type Evidence, type Thing, timesOf } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { bucketed, type Rule, type Stated, sidesOf } from './sides.ts'

interface Age {
  readonly person: Thing
  readonly years?: string
  readonly document: Parameters<typeof bornOf>[0]['document']
  readonly born?: Days | undefined
}

const TOLERANCE = 366

export function ageConflicts({ claims, documents, things, nameOf }: Evidence): readonly Finding[] {
  const stated = claims
    .filter(({ polarity }) => polarity === 'affirmed')
    .flatMap((claim): readonly Stated<Age>[] => {
      const document = documents.get(claim.document)
      const persons = claim.predicate === 'age' || claim.predicate === 'birth' ? things(claim, 'person') : []
      const written = document?.metadata.date
      return persons.flatMap((person) =>
        claim.predicate === 'age'
          ? things(claim, 'years').map((years) => ({
              claim,
              says: written ? `${years} in ${written}` : years,
              value: { person, years, document, born: bornOf({ value: years, document }) },
            }))
          : timesOf(claim).map((time) => ({
              claim,
              says: `born ${time}`,
              value: { person, document, born: daysOf(time) },
            })),
      )
    })
  return bucketed(stated, ({ value }) => value.person).flatMap((bucket) => {
    const sides = sidesOf(bucket, rule)
    const { person } = bucket[0]!.value
    return sides.length < 2
      ? []
      : [
          {
            kind: 'age' as const,
            about: `age of ${nameOf(person)}`,
            things: [person],
            sides,
            because: 'counted back from the dates of the documents, the days of birth lie more than a year apart',
          },
        ]
  })
}

const rule: Rule<Age> = {
  precision: ({ value: { born } }) => (born ? born.from - born.to : Number.NEGATIVE_INFINITY),
  // Two dates of birth that differ are a conflict of dates, not of ages.
  comparable: ({ value: a }, { value: b }) =>
    a.years !== undefined || b.years !== undefined || Boolean(a.born && b.born && overlap(a.born, b.born)),
  agree: ({ value: a }, { value: b }) => {
    if (a.born && b.born) return apart(a.born, b.born) <= TOLERANCE
    return (
      a.years === undefined || b.years === undefined || agesAgree({ ...a, value: a.years }, { ...b, value: b.years })
    )
  },
}
