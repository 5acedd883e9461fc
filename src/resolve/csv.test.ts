import { expect, test } from 'vitest'
import { csvLine, parseCsv } from './csv.ts'

test('quotes, doubled quotes, commas and line breaks survive both ways', () => {
  const rows = [
    ['a', 'b, c', 'say "x"'],
    ['', 'two\nlines', 'é'],
  ]
  expect(parseCsv(rows.map(csvLine).join('\r\n'))).toEqual(rows)
})

test('a mark at the beginning and a missing line break at the end are no cells', () =>
  expect(parseCsv('\uFEFFname1,name2\n"Amirov, Rafat",Rafat Amirov')).toEqual([
    ['name1', 'name2'],
    ['Amirov, Rafat', 'Rafat Amirov'],
  ]))
