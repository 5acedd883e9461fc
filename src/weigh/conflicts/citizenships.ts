// Lists of citizenships that exclude each other: {Georgia} and {Poland}. A person may hold several, so {Georgia} agrees
// with {Georgia, Poland}.
import type { Evidence, Thing } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { bucketed, type Stated, sidesOf } from './sides.ts'

interface Held {
  readonly person: Thing
  readonly country: Thing
}

export function citizenshipConflicts({ of, things, nameOf }: Evidence): readonly Finding[] {
  const stated = of('citizenship')
    .filter(({ polarity }) => polarity === 'affirmed')
    .flatMap((claim) =>
      things(claim, 'person').flatMap((person) =>
        things(claim, 'country').map(
          (country): Stated<Held> => ({ claim, says: nameOf(country), value: { person, country } }),
        ),
      ),
    )
  return bucketed(stated, ({ value }) => value.person).flatMap((bucket) => {
    const sides = sidesOf(bucket, {
      comparable: () => true,
      agree: ({ value: a }, { value: b }) => a.country === b.country,
    })
    const { person } = bucket[0]!.value
    return sides.length < 2
      ? []
      : [
          {
            kind: 'citizenship' as const,
            about: `citizenship of ${nameOf(person)}`,
            things: [person],
            sides,
            because:
              'the lists have no country in common; several citizenships would be possible, but no source says so',
          },
        ]
  })
}
