// Lists of citizenships that exclude each other: {Georgia} and {Poland}. A person may hold several, so {Georgia} agrees
// with {Georgia, Poland}.
import { type Evidence, type Thing, thingsIn } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { conflictsOver, type Rule, type Stated } from './sides.ts'

interface Citizen extends Stated {
  readonly person: Thing
  readonly country: Thing
}

export function citizenshipConflicts({ of, nameOf }: Evidence): readonly Finding[] {
  const citizens: Citizen[] = []
  for (const told of of('citizenship')) {
    const { claim } = told
    if (claim.polarity !== 'affirmed') continue
    for (const person of thingsIn(told, 'person'))
      for (const country of thingsIn(told, 'country')) citizens.push({ claim, says: nameOf(country), person, country })
  }
  return conflictsOver(
    citizens,
    ({ person }) => person,
    rule,
    ({ person }) => ({
      kind: 'citizenship',
      about: `citizenship of ${nameOf(person)}`,
      things: [person],
      because: 'the lists have no country in common; several citizenships would be possible, but no source says so',
    }),
  )
}

const rule: Rule<Citizen> = {
  comparable: () => true,
  agree: (a, b) => a.country === b.country,
}
