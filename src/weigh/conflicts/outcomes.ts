// What came of it: an attack foiled in one account and carried out in another, and one charge with two verdicts.
// A plan agrees with whatever came after it, and convicted of one thing agrees with acquitted of another.
import type { IncidentId } from '../../model/incident.ts'
import { meet, outcomesAgree, wordsAgree } from '../agree.ts'
import { couldOverlap } from '../edtf.ts'
import { type Evidence, type Thing, thingsIn, type When } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { conflictsOver, type Rule, type Stated } from './sides.ts'

export function outcomeConflicts(evidence: Evidence): readonly Finding[] {
  return [...attacks(evidence), ...verdicts(evidence)]
}

interface Outcome extends Stated {
  readonly incident: IncidentId
  readonly methods: readonly Thing[]
}

function attacks({ of, incidentsOf, resolution }: Evidence): readonly Finding[] {
  const told: Outcome[] = []
  for (const one of of('attack')) {
    const { claim } = one
    if (claim.polarity !== 'affirmed') continue
    const methods = thingsIn(one, 'method')
    for (const incident of incidentsOf(claim))
      for (const says of thingsIn(one, 'outcome')) told.push({ claim, says, incident, methods })
  }
  return conflictsOver(
    told,
    ({ incident }) => incident,
    ofOutcomes,
    ({ incident }) => ({
      kind: 'outcome',
      about: `outcome: ${resolution.incidents.get(incident)?.title ?? incident}`,
      things: [],
      incident,
      because: 'it cannot have failed and been carried out',
    }),
  )
}

const ofOutcomes: Rule<Outcome> = {
  // A bomb may be laid and the killing still fail: only outcomes of one method are set against each other.
  comparable: (a, b) => meet(a.methods, b.methods),
  agree: (a, b) => outcomesAgree(a.says, b.says),
}

interface Verdict extends Stated {
  readonly person: Thing
  readonly offences: readonly string[]
  readonly days: When['days']
}

function verdicts({ among, nameOf }: Evidence): readonly Finding[] {
  const told: Verdict[] = []
  for (const one of among(['conviction', 'acquittal'])) {
    const { claim } = one
    if (claim.polarity !== 'affirmed') continue
    const says = claim.predicate === 'conviction' ? 'convicted' : 'acquitted'
    const offences = thingsIn(one, 'offence')
    const { days } = one.when
    for (const person of thingsIn(one, 'person')) told.push({ claim, says, person, offences, days })
  }
  return conflictsOver(
    told,
    ({ person }) => person,
    ofVerdicts,
    ({ person }) => ({
      kind: 'outcome',
      about: `verdict on ${nameOf(person)}`,
      things: [person],
      because: 'one charge at one time has one verdict',
    }),
  )
}

const ofVerdicts: Rule<Verdict> = {
  // A later court may overturn an earlier one; and without an offence on both sides it may be about two charges.
  comparable: (a, b) =>
    (a.says === b.says || (a.offences.length > 0 && b.offences.length > 0)) &&
    meet(a.offences, b.offences, wordsAgree) &&
    meet(a.days, b.days, couldOverlap),
  agree: (a, b) => a.says === b.says,
}
