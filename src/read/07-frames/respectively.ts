// "X and Y were jailed for nine and four years respectively": each his own.
import type { Role } from '../../model/ontology.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './roles.ts'

export function pairs(t: Tree, roles: ReadonlyMap<Role, Candidate[]>): readonly ReadonlyMap<Role, Candidate[]>[] {
  if (!t.lemmas.includes('respectively')) return [roles]
  const many = [...roles].filter(([, all]) => all.length > 1)
  const count = many[0]?.[1].length ?? 0
  if (many.length < 2 || many.some(([, all]) => all.length !== count)) return [roles]
  return Array.from(
    { length: count },
    (_, k) => new Map([...roles, ...many.map(([role, all]): [Role, Candidate[]] => [role, all.slice(k, k + 1)])]),
  )
}
