import { describe, expect, test } from 'vitest'
import type { EntityLine } from '../api/client.ts'
import type { NameFound } from './ask.ts'
import { kindsIn, listed, wantedBy } from './listed.ts'

const line = (id: string, names: readonly string[], type: EntityLine['type'], kind?: string): EntityLine =>
  ({ id, name: names[0], names, type, ...(kind === undefined ? {} : { kind }), claims: 1, documents: 1 }) as EntityLine

const lines = [
  line('e1', ['Polad Ömarov'], 'Person'),
  line('e2', ['Милан Радик'], 'Person'),
  line('e3', ['Port Vare Police'], 'Organization', 'police'),
  line('e4', ['Courier'], 'Organization', 'media'),
  line('e5', ['Herald'], 'Organization', 'media'),
]
const found = (entity: string): NameFound => ({ entity, name: '', as: '', score: 1 }) as unknown as NameFound
const ids = (kind: string | undefined, q: string | undefined, alike: readonly NameFound[] = []) =>
  listed(lines, wantedBy(kind, q), alike).map(({ id }) => id)

describe('the list of people', () => {
  test.each([
    [undefined, undefined, ['e1', 'e2']],
    ['Organization', undefined, ['e3', 'e4', 'e5']],
    ['Organization.media', undefined, ['e4', 'e5']],
    ['Organization', 'vare', ['e3']],
    [undefined, 'OMAROV', ['e1']],
    ['nonsense', undefined, ['e1', 'e2']],
  ] as const)('kind %s, name %s', (kind, q, expected) => expect(ids(kind, q)).toEqual(expected))

  test('those that are spelt alike come after those with the letters, once', () =>
    expect(ids(undefined, 'Radik', [found('e2'), found('e3')])).toEqual(['e2']))

  test('kinds are counted', () =>
    expect(kindsIn(lines, 'Organization')).toEqual([
      ['media', 2],
      ['police', 1],
    ]))
})
