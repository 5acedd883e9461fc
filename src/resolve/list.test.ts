import { expect, test } from 'vitest'
import { readList } from './list.ts'

test.each([
  [
    'a sanctions list in JSON lines',
    '{"id":"1","name":"DORZ, Ilhan","type":"individual","dob":["1979"],"nationality":["Georgia"],"aliases":[{"kind":"aka","name":"DOK"}]}\n',
  ],
  ['OpenSanctions’ CSV', 'id,schema,name,aliases,birth_date,countries\n1,Person,"DORZ, Ilhan",DOK,1979,Georgia\n'],
  [
    'FollowTheMoney',
    '{"id":"1","schema":"Person","properties":{"name":["DORZ, Ilhan"],"alias":["DOK"],"birthDate":["1979"],"nationality":["Georgia"]}}',
  ],
])('%s gives the same entry', (_format, text) =>
  expect(readList(text)).toEqual({
    entries: [{ id: '1', name: 'DORZ, Ilhan', aliases: ['DOK'], person: true, born: ['1979'], countries: ['Georgia'] }],
    unreadable: [],
  }),
)

test('lines that are none are counted, and the rest is read', () =>
  expect(readList('{"id":"1","name":"Dorz"}\n{oops\n[]\n')).toMatchObject({
    entries: [{ name: 'Dorz' }],
    unreadable: [2, 3],
  }))
