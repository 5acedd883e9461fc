// The sample affair as a careful reader found it (test/cases/sample), with entities and incidents assigned by hand:
// what the answers ought to be when reading and resolving make no mistake.
import { readdirSync, readFileSync } from 'node:fs'
import type { Certainty, Polarity, Predicate } from '../../src/model/ontology.ts'
import { type Kinds, type Made, type MadeClaim, made } from './made.ts'

interface GoldClaim {
  readonly doc: string
  readonly predicate: Predicate
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly roles: Readonly<Record<string, readonly (string | readonly string[])[]>>
}

const folder = new URL('../cases/sample/', import.meta.url)

const KINDS: Kinds = {
  Dravania: ['Organization', 'state'],
  'External Protection Service': ['Organization', 'intelligence'],
  'Department C': ['Organization', 'other'],
  'Dravanian embassy in Warsaw': ['Organization', 'diplomatic'],
  "Dravania's embassy in Berlin": ['Organization', 'diplomatic'],
  'Lantern Society': ['Organization', 'religious'],
  'Rioni Crew': ['Organization', 'criminal'],
  'Blue Anchor Dental Supplies Ltd': ['Organization', 'company'],
  'Nemo Orthodontics': ['Organization', 'company'],
  'trading house in Zarnov': ['Organization', 'company'],
  'Free Dravania Radio': ['Organization', 'media'],
  'foreign intelligence service': ['Organization', 'intelligence'],
  'foreign service': ['Organization', 'intelligence'],
  'criminal groups': ['Group'],
  warehouse: ['Place', 'site'],
  "Verdan's home": ['Place', 'site'],
  Hamburg: ['Place', 'city'],
  'Hamburg-Altona': ['Place', 'city'],
  Gdańsk: ['Place', 'city'],
  Trabzon: ['Place', 'city'],
  'men recruited over the internet': ['Group'],
  officers: ['Group'],
  'Dravanians living abroad': ['Group'],
}

const SAME: Readonly<Record<string, string>> = {
  'Republic of Dravania': 'Dravania',
  'Levan GVINADZE': 'Levan Gvinadze',
  'Levan Ghvinadze': 'Levan Gvinadze',
  suspect: 'Levan Gvinadze',
  man: 'Levan Gvinadze',
  Georgian: 'Levan Gvinadze',
  'Murad TALISHKHANOV': 'Murad Talishkhanov',
  'Murad Talyshkhanov': 'Murad Talishkhanov',
  'the Dentist': 'Murad Talishkhanov',
  'Katarzyna BRZOZA': 'Katarzyna Brzoza',
  'Colonel Radomir Stelz': 'Radomir Stelz',
  'Hamburg editor': 'Ilyas Verdan',
  journalist: 'Ilyas Verdan',
  'Dravanian exile': 'Ilyas Verdan',
  "Verdan's car": 'Ilyas Verdan',
  "Verdan's house": "Verdan's home",
  'men recruited over the internet for a few hundred euros': 'men recruited over the internet',
  'Blue Anchor Dental Supplies': 'Blue Anchor Dental Supplies Ltd',
  'Blue Anchor': 'Blue Anchor Dental Supplies Ltd',
  Radio: 'Free Dravania Radio',
}

/** Three incidents: the bomb, the photographs and a fire. */
function incidentOf({ predicate, roles }: GoldClaim): string | undefined {
  if (predicate === 'espionage') return 'photographs'
  if (predicate !== 'attack') return undefined
  const said = JSON.stringify(roles)
  if (said.includes('Dravanians living abroad') || said.includes('"officers"')) return undefined
  return said.includes('warehouse') || said.includes('arson') ? 'fire' : 'bomb'
}

/** With further claims after those of the affair, to see what they change. */
export function sampleCase(further: readonly MadeClaim[] = []): Made {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
  const gold = files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldClaim),
  )
  const rows = gold.map((claim): MadeClaim => {
    const incident = incidentOf(claim)
    const roles = Object.entries(claim.roles).map(([role, fillers]) => [
      role,
      fillers.map((forms) => (typeof forms === 'string' ? forms : (forms[0] ?? ''))),
    ])
    return {
      predicate: claim.predicate,
      certainty: claim.certainty,
      polarity: claim.polarity,
      doc: claim.doc,
      roles: Object.fromEntries(roles) as MadeClaim['roles'],
      ...(incident ? { incident } : {}),
    }
  })
  return made([...rows, ...further], { kinds: KINDS, same: SAME })
}
