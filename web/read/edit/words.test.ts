import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.ts'
import { quote, span } from '../../../src/model/span.ts'
import { sketched } from '../sketched-claim.ts'
import { evidenceAround, fillerAt, fillerNamed, knownIn, placeOf, trimmed, widened } from './words.ts'

const text =
  'Prosecutors charged Danylo Verek in May. Verek denies it.\n\nA Court in PORT VARE heard that Verek met Mr. Radik. İt rained.'
const end = text.indexOf('\n\n')
const blocks = [
  { ...span(0, end), kind: 'paragraph' },
  { ...span(end + 2, text.length), kind: 'paragraph' },
] as readonly Block[]
const second = span(end + 2, text.length)

describe('words of the text', () => {
  test.each([
    ['Verek', second, text.lastIndexOf('Verek')],
    ['Verek', span(0, 5), text.indexOf('Verek')],
    ['port vare', second, text.indexOf('PORT')],
    ['RADIK', second, text.indexOf('Radik')],
    ['  Radik ', span(0, 5), text.indexOf('Radik')],
  ])('“%s” is found nearest to the evidence', (words, near, start) => {
    const at = placeOf(text, words, near)
    expect(at?.start).toBe(start)
    expect(text.slice(at!.start, at!.end)).toBe(at!.quote)
  })

  test('words that do not stand there are refused', () => {
    expect(placeOf(text, 'the Tailor', second)).toBeUndefined()
    expect(placeOf(text, '  ', second)).toBeUndefined()
  })

  test('the evidence is the sentence, or all that are touched, and grows by one at a time', () => {
    const at = text.indexOf('denies')
    const one = evidenceAround(text, blocks, span(at, at + 3))
    expect(one?.quote).toBe('Verek denies it.')
    expect(widened(text, blocks, one!, -1).quote).toBe('Prosecutors charged Danylo Verek in May. Verek denies it.')
    expect(widened(text, blocks, widened(text, blocks, one!, -1), -1).start).toBe(0)
    expect(widened(text, blocks, one!, 1).quote).toContain('met Mr. Radik.')
    expect(evidenceAround(text, blocks, span(30, at))?.start).toBe(0)
    expect(trimmed(text, span(end - 3, end + 3))?.quote).toBe('it.\n\nA')
    expect(trimmed(text, span(end, end + 2))).toBeUndefined()
  })

  test('who is known by these words comes along with name and type', () => {
    const claim = sketched('payment', { payer: 'the Tailor', payee: 'Verek' })
    const named = { ...claim, roles: { ...claim.roles, payee: [{ ...claim.roles.payee![0], name: 'Danylo Verek' }] } }
    const known = knownIn([named as unknown as typeof claim])
    expect(known.map(({ name }) => name)).toEqual(['Danylo Verek', 'the Tailor'])
    const [verek] = known
    expect(fillerNamed(verek!, second)).toMatchObject({ name: 'Danylo Verek', at: { quote: 'Verek' } })
    expect(fillerAt(verek!.places[0]!, 'payer', 'entity', known)).toMatchObject({
      name: 'Danylo Verek',
      type: 'Person',
    })
    const court = quote(text, span(second.start, second.start + 7))
    expect(fillerAt(court, 'court', 'entity', known)).toMatchObject({ name: 'A Court', type: 'Organization' })
    expect(fillerAt(court, 'time', 'time', known)).toEqual({ at: court, type: 'Time' })
  })
})
