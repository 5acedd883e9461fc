// What came of it: an attack foiled in one account and carried out in another, and one charge with two verdicts.
// A plan agrees with whatever came after it, and convicted of one thing agrees with acquitted of another.
import type { IncidentId } from '../../model/incident.ts'
import { meet, outcomesAgree, wordsAgree } from '../agree.ts'
import { couldBeOne } from '../edtf.ts'
import { type Evidence, type Thing, timesOf } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { bucketed, type Stated, sidesOf } from './sides.ts'

export function outcomeConflicts(evidence: Evidence): readonly Finding[] {
  return [...attacks(evidence), ...verdicts(evidence)]
}

function attacks({ of, things, incidentsOf, resolution }: Evidence): readonly Finding[] {
  const stated = of('attack')
    .filter(({ polarity }) => polarity === 'affirmed')
    .flatMap((claim) =>
      incidentsOf(claim).flatMap((incident) =>
        things(claim, 'outcome').map(
          (outcome): Stated<{ incident: IncidentId; outcome: Thing; methods: readonly Thing[] }> => ({
            claim,
            says: outcome,
            value: { incident, outcome, methods: things(claim, 'method') },
          }),
        ),
      ),
    )
  return bucketed(stated, ({ value }) => value.incident).flatMap((bucket) => {
    const { incident } = bucket[0]!.value
    const sides = sidesOf(bucket, {
      // A bomb may be laid and the killing still fail: only outcomes of one method are set against each other.
      comparable: ({ value: a }, { value: b }) => meet(a.methods, b.methods),
      agree: ({ value: a }, { value: b }) => outcomesAgree(a.outcome, b.outcome),
    })
    const about = `outcome: ${resolution.incidents.get(incident)?.title ?? incident}`
    return sides.length < 2
      ? []
      : [
          {
            kind: 'outcome' as const,
            about,
            things: [],
            incident,
            sides,
            because: 'it cannot have failed and been carried out',
          },
        ]
  })
}

interface Verdict {
  readonly person: Thing
  readonly verdict: string
  readonly offences: readonly string[]
  readonly times: readonly string[]
}

function verdicts({ claims, things, nameOf }: Evidence): readonly Finding[] {
  const stated = claims
    .filter(
      ({ predicate, polarity }) => (predicate === 'conviction' || predicate === 'acquittal') && polarity === 'affirmed',
    )
    .flatMap((claim) =>
      things(claim, 'person').map((person): Stated<Verdict> => {
        const verdict = claim.predicate === 'conviction' ? 'convicted' : 'acquitted'
        return {
          claim,
          says: verdict,
          value: { person, verdict, offences: things(claim, 'offence'), times: timesOf(claim) },
        }
      }),
    )
  return bucketed(stated, ({ value }) => value.person).flatMap((bucket) => {
    const { person } = bucket[0]!.value
    const sides = sidesOf(bucket, {
      // A later court may overturn an earlier one; and without an offence on both sides it may be about two charges.
      comparable: ({ value: a }, { value: b }) =>
        (a.verdict === b.verdict || (a.offences.length > 0 && b.offences.length > 0)) &&
        meet(a.offences, b.offences, wordsAgree) &&
        meet(a.times, b.times, couldBeOne),
      agree: ({ value: a }, { value: b }) => a.verdict === b.verdict,
    })
    return sides.length < 2
      ? []
      : [
          {
            kind: 'outcome' as const,
            about: `verdict on ${nameOf(person)}`,
            things: [person],
            sides,
            because: 'one charge at one time has one verdict',
          },
        ]
  })
}
