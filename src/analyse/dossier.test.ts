import { expect, test } from 'vitest'
import { made as weighable } from '../../test/weigh/made.ts'
import type { EntityId } from '../model/entity.ts'
import type { Edtf } from '../model/ids.ts'
import { weigh } from '../weigh/index.ts'
import { dossierOf } from './dossier.ts'
import { material } from './material.ts'

const given = weighable(
  {
    a: { metadata: { publisher: 'Harbour Post', date: '2024-07-05' as Edtf, grade: 'B' } },
    b: { metadata: { publisher: 'Ledger' } },
  },
  [
    { in: 'a', is: 'arrest', roles: { suspect: 'Milan Rook', time: '2024-07-02' } },
    { in: 'b', is: 'arrest', roles: { suspect: 'Milan Rook', time: '2024-07-03' } },
    { in: 'a', is: 'charge', roles: { accused: 'Milan Rook', offence: 'arson' } },
    { in: 'b', is: 'attack', roles: { perpetrator: 'Milan Rook', target: 'Lena Sand', sponsor: 'Foreign Bureau' } },
  ],
)
const weighing = weigh(given)
const known = material(given)
const of = (name: string) => dossierOf(weighing, known, `e:${name}` as EntityId)

test('a person: how far the law has gone, what sources disagree on, and who speaks', () => {
  const { furthest, ladder, conflicts, sources } = of('Milan Rook')
  expect(furthest).toMatchObject({ step: 'charged', claims: [expect.any(String)] })
  expect(ladder?.rungs.map(({ step }) => step)).toEqual(['arrested', 'charged'])
  expect(conflicts.map(({ kind }) => kind)).toEqual(['date'])
  expect(sources.map(({ outlet, reliability, claims }) => [outlet, reliability?.grade, claims.length])).toEqual([
    ['Harbour Post', 'B', 2],
    ['Ledger', 'F', 2],
  ])
})

test('a body: what it is blamed for', () =>
  expect(of('Foreign Bureau').blamed.map(({ about, state }) => [about, state])).toEqual([
    ['attack: Lena Sand', 'alleged'],
  ]))

test('names are told by script, with the documents that use them', () => {
  const id = 'e:Milan Rook' as EntityId
  const entity = { ...known.entity(id)!, names: ['Milan Rook', 'Милан Рук', 'میلان روک'] }
  const { resolution } = known
  const renamed = { ...resolution, entities: new Map([...resolution.entities, [id, entity]]) }
  const { namesIn } = dossierOf(weighing, material({ ...given, resolution: renamed }), id)
  expect(namesIn.map(({ script }) => script)).toEqual(['Latn', 'Cyrl', 'Arab'])
})
