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

/** What is known of several mentions together. */
export function together(one: Profile, other: Profile): Profile {
  const join = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b])
  const names = new Map<string, KnownName>()
  for (const name of [...one.names, ...other.names]) {
    const known = names.get(name.text)
    names.set(name.text, known ? { ...known, times: known.times + name.times, alias: known.alias || name.alias } : name)
  }
  return {
    type: one.type,
    kinds: join(one.kinds, other.kinds),
    names: [...names.values()],
    born: [...one.born, ...other.born].slice(0, 40),
    genders: join(one.genders, other.genders),
    countries: join(one.countries, other.countries),
    homes: join(one.homes, other.homes),
    work: join(one.work, other.work),
    places: join(one.places, other.places),
    neighbours: join(one.neighbours, other.neighbours),
    apart: new Map([...one.apart, ...other.apart]),
    documents: join(one.documents, other.documents),
    mentions: [...one.mentions, ...other.mentions],
  }
}
