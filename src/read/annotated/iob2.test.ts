import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadSyntax } from '../03-syntax.ts'
import { loadNames } from '../04-names.ts'
import { asTagged } from './iob2.ts'

const bytes = (file: string) => new Uint8Array(readFileSync(new URL(`../../../models/${file}`, import.meta.url)))
const models = { names: loadNames(bytes('names.bin')), syntax: loadSyntax(bytes('syntax.bin')) }
const tagged = (text: string) => asTagged(text, { from: 'iob2' }, models)

describe('cutout names --from iob2', () => {
  test('token and tag: the tag column is filled, empty lines stay', () => {
    const text = 'He O\nmet O\nElnur O\nHajiyev O\nin O\nBaku O\n. O\n\nYes O\n'
    expect(tagged(text)).toBe('He O\nmet O\nElnur B-PER\nHajiyev I-PER\nin O\nBaku B-LOC\n. O\n\nYes O\n')
  })

  test('number, token and tag: comments and further columns stay', () => {
    const text =
      '# sent_id = 1\n1\tShe\tO\t-\tann\n2\tlived\tO\t-\tann\n3\tin\tO\t-\tann\n4\tTbilisi\tB-PER\t-\tann\n5\t.\tO\t-\tann\n'
    expect(tagged(text)).toBe(text.replace('B-PER', 'B-LOC'))
  })

  test('a hash sign as a token is no comment', () => {
    expect(tagged('Call O\n# O\n5 O\n').split('\n')).toHaveLength(4)
  })

  test('every other column layout keeps its rows', () => {
    const text = '-DOCSTART- -X- O O\n\nHe PRP - O\nleft VBD - O\n'
    expect(tagged(text)).toBe(text)
  })
})

test('raw text: one name a line with offsets, type, kind and country', () => {
  const text = 'Cypriot police met Elnur Hajiyev in Baku.'
  expect(asTagged(text, {}, models)).toBe(
    [
      '0\t14\tOrganization\tpolice\tCY\tCypriot police\n',
      '19\t32\tPerson\t-\t-\tElnur Hajiyev\n',
      '36\t40\tPlace\tcity\tAZ\tBaku\n',
    ].join(''),
  )
})
