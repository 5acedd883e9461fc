import { expect, test } from 'vitest'
import { CODE_ALIASES, CODES, NAMES, SIGNS } from './currencies.ts'

test('every sign and every name stands for a code of the list', () => {
  const used = [
    ...SIGNS.map(([, code]) => code),
    ...Object.values(CODE_ALIASES),
    ...NAMES.flatMap(([, name]) => [...(name.bare ? [name.bare] : []), ...Object.values(name.by ?? {})]),
  ]
  expect(used.filter((code) => !CODES.has(code))).toEqual([])
})

test('no name is listed twice', () => {
  const names = NAMES.map(([name]) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})
