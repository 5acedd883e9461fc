// Ages that cannot belong to one person, counted back from the date of each document to the days of birth that they
// allow, and set against years of birth: 34 in July 2024 and 35 in September 2025 agree, 43 in July 2024 does not.
import { agesAgree, bornOf, TOLERANCE } from '../agree.ts'
import { apart, type Days, daysOf, overlap } from '../edtf.ts'
import { type Evidence, type Thing, thingsIn } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { conflictsOver, type Rule, type Stated } from './sides.ts'

interface Age extends Stated {
  readonly person: Thing
  readonly years: string | undefined
  readonly document: Parameters<typeof bornOf>[0]['document']
  readonly born: Days | undefined
}

export function ageConflicts({ among, documents, nameOf }: Evidence): readonly Finding[] {
  const ages: Age[] = []
  for (const told of among(['age', 'birth'])) {
    const { claim } = told
    if (claim.polarity !== 'affirmed') continue
    const document = documents.get(claim.document)
    const written = document?.metadata.date
    for (const person of thingsIn(told, 'person')) {
      if (claim.predicate === 'birth')
        for (const time of told.when.times)
          ages.push({ claim, says: `born ${time}`, person, years: undefined, document, born: daysOf(time) })
      else
        for (const years of thingsIn(told, 'years')) {
          const says = written ? `${years} in ${written}` : years
          ages.push({ claim, says, person, years, document, born: bornOf({ value: years, document }) })
        }
    }
  }
  return conflictsOver(
    ages,
    ({ person }) => person,
    rule,
    ({ person }) => ({
      kind: 'age',
      about: `age of ${nameOf(person)}`,
      things: [person],
      because: 'counted back from the dates of the documents, the days of birth lie more than a year apart',
    }),
  )
}

const rule: Rule<Age> = {
  precision: ({ born }) => (born ? born.from - born.to : Number.NEGATIVE_INFINITY),
  // Two dates of birth that differ are a conflict of dates, not of ages.
  comparable: (a, b) =>
    a.years !== undefined || b.years !== undefined || Boolean(a.born && b.born && overlap(a.born, b.born)),
  agree: (a, b) => {
    if (a.born && b.born) return apart(a.born, b.born) <= TOLERANCE
    return (
      a.years === undefined || b.years === undefined || agesAgree({ ...a, value: a.years }, { ...b, value: b.years })
    )
  },
}
