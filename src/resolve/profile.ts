// What is known of a mention, or of several together, beside its name: birth, gender, citizenship, work, places, who stands
// beside it, who is told apart from it. Nothing of descent, ethnicity or religion has a place here.
import type { MentionId } from '../model/decision.ts'
import type { ClaimId, DocumentId } from '../model/ids.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Shape } from './names/index.ts'

/** Years in which somebody may be born, and what the source says. */
export interface Born {
  readonly from: number
  readonly to: number
  readonly said: string
}

export interface KnownName {
  readonly text: string
  readonly shape: Shape
  /** The source gives it as another name. */
  readonly alias: boolean
  /** A name, and not a description. */
  readonly named: boolean
  readonly times: number
}

export interface Profile {
  readonly type: EntityType
  readonly kinds: ReadonlySet<string>
  readonly names: readonly KnownName[]
  readonly born: readonly Born[]
  readonly genders: ReadonlySet<'f' | 'm'>
  /** Of a person, citizenships; of a place, where it lies; of a body, whose it is. */
  readonly countries: ReadonlySet<string>
  /** The states of which its documents speak most. */
  readonly homes: ReadonlySet<string>
  readonly work: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly neighbours: ReadonlySet<string>
  /** Mentions that a claim names beside this one as somebody else. */
  readonly apart: ReadonlyMap<MentionId, ClaimId>
  readonly documents: ReadonlySet<DocumentId>
  readonly mentions: readonly MentionId[]
}

/** What is known of several mentions together; it grows with every one that joins. */
export interface Whole extends Profile {
  readonly kinds: Set<string>
  readonly names: KnownName[]
  readonly born: Born[]
  readonly genders: Set<'f' | 'm'>
  readonly countries: Set<string>
  readonly homes: Set<string>
  readonly work: Set<string>
  readonly places: Set<string>
  readonly neighbours: Set<string>
  readonly apart: Map<MentionId, ClaimId>
  readonly documents: Set<DocumentId>
  readonly mentions: MentionId[]
}

/** More ages than this tell nothing new. */
const MOST_BORN = 40

/** A copy of the first with the others in it, so that what was known of each alone stays as it was. */
export function wholeOf(one: Profile, ...others: readonly Profile[]): Whole {
  const whole: Whole = {
    type: one.type,
    kinds: new Set(one.kinds),
    names: [...one.names],
    born: one.born.slice(0, MOST_BORN),
    genders: new Set(one.genders),
    countries: new Set(one.countries),
    homes: new Set(one.homes),
    work: new Set(one.work),
    places: new Set(one.places),
    neighbours: new Set(one.neighbours),
    apart: new Map(one.apart),
    documents: new Set(one.documents),
    mentions: [...one.mentions],
  }
  for (const other of others) take(whole, other)
  return whole
}

/** Costs what the other holds, however much the whole holds already. */
export function take(whole: Whole, other: Profile): void {
  const into = <T>(own: Set<T>, theirs: ReadonlySet<T>): void => {
    for (const one of theirs) own.add(one)
  }
  for (const name of other.names) {
    const i = whole.names.findIndex(({ text }) => text === name.text)
    const had = whole.names[i]
    if (had === undefined) whole.names.push(name)
    else whole.names[i] = { ...had, times: had.times + name.times, alias: had.alias || name.alias }
  }
  whole.born.push(...other.born.slice(0, Math.max(0, MOST_BORN - whole.born.length)))
  into(whole.kinds, other.kinds)
  into(whole.genders, other.genders)
  into(whole.countries, other.countries)
  into(whole.homes, other.homes)
  into(whole.work, other.work)
  into(whole.places, other.places)
  into(whole.neighbours, other.neighbours)
  into(whole.documents, other.documents)
  for (const [mention, claim] of other.apart) whole.apart.set(mention, claim)
  whole.mentions.push(...other.mentions)
}
