// What the name matcher must keep: one man in many scripts, particles and order, and namesakes that are others.
import { describe, expect, test } from 'vitest'
import { foldWord } from './fold.ts'
import { kindOfSchema, matchNames, nameKeys, shapeOf, wordKeys } from './index.ts'
import { skeletonOf, soundsOf } from './sounds.ts'

describe('folding', () => {
  test.each([
    ['Əliyev', 'aliyev'],
    ['Мехдиев', 'mekhdiev'],
    ['მეჰდიევი', 'mehdiev'],
    ['مهدیف', 'mhdyf'],
    ['الأسد', 'al asd'],
    ['习近平', 'xi jin ping'],
    ['Щербаков', 'shcherbakov'],
    ['Παπαδόπουλος', 'papadopoulos'],
    ['Erdoğan', 'erdogan'],
    ["Qa'ida", 'qaida'],
  ])('%s becomes %s', (word, folded) => expect(foldWord(word).text).toBe(folded))
})

test.each([
  ['mehdiyev', 'mekhdiev'],
  ['shcherbakov', 'schtscherbakow'],
  ['jafarov', 'dzhafarov'],
])('%s and %s share a skeleton', (a, b) => expect(skeletonOf(soundsOf(a))).toBe(skeletonOf(soundsOf(b))))

const SPELLINGS = ['Mehdiyev', 'Mehdiev', 'Mekhdiev', 'Мехдиев', 'مهدیف', 'მეჰდიევი']
test.each(SPELLINGS.flatMap((a) => SPELLINGS.filter((b) => b > a).map((b) => [a, b] as const)))(
  '%s and %s are one name and meet in a block',
  (a, b) => {
    expect(matchNames(a, b, 'Person').answer).toBe('same')
    const keys = (name: string) => shapeOf(name, 'person').words.flatMap(wordKeys)
    expect(keys(a).some((key) => keys(b).includes(key))).toBe(true)
  },
)

describe('answers', () => {
  test.each([
    ['Person', 'Rafat Amirov', 'Amirov, Rafat', 'same'],
    ['Person', 'Hojjat al Islam Saber Akbari Jiddi', 'Saber Akbari Jiddi', 'same'],
    ['Person', 'Əliyev', 'Alijew', 'same'],
    ['Person', 'Murad Talishkhanov', 'Мурад Талышханов', 'same'],
    ['Person', 'Dr. Rami Sharan', 'Rami Sharan', 'same'],
    ['Person', 'A. Sharan', 'Ali Sharan', 'same'],
    ['Person', 'A. Sharan', 'Rami Sharan', 'different'],
    ['Person', 'Salifov', 'Safarov', 'different'],
    ['Person', 'Ilhan Dorz', 'Petra Dorz', 'different'],
    ['Person', 'Ali Hasan Rawi', 'Ali Hasan Tikriti', 'different'],
    ['Person', 'Salman bin Omar al-Rawi', 'Omar bin Salman al-Rawi', 'different'],
    ['Company', 'Brackwater Shipping GmbH', 'BRACKWATER SHIPPING Gesellschaft mit beschränkter Haftung', 'same'],
    ['Company', 'OAO Brackwater', 'Open Joint Stock Company Brackwater', 'same'],
    ['Company', 'Bank of Lowmoor', 'Bank of Highfell', 'different'],
    ['Organization', 'EPS', 'External Protection Service', 'same'],
  ] as const)('%s: %s and %s are %s', (schema, a, b, answer) => expect(matchNames(a, b, schema).answer).toBe(answer))

  test('the order of the two names does not matter', () => {
    const names = ['Rafat Amirov', 'Amirov', 'Rafael Amirian', 'Рафат Амиров', 'R. Amirov']
    for (const a of names)
      for (const b of names) expect(matchNames(a, b, 'Person').score).toBeCloseTo(matchNames(b, a, 'Person').score, 1)
  })

  test.each(['', '  ', '…', '&', '1', 'al', 'Mr', 'Ltd', '\u0000'])('“%s” is no name and breaks nothing', (odd) => {
    for (const schema of ['Person', 'Company', 'LegalEntity'])
      for (const other of ['', 'Rafat Amirov', odd]) {
        expect(matchNames(odd, other, schema).score).toBeGreaterThanOrEqual(0)
        expect(matchNames(odd, other, schema).score).toBeLessThanOrEqual(1)
      }
  })

  test('a score comes with its reasons', () =>
    expect(matchNames('Rafat Amirov', 'Rafat Emirov', 'Person').reasons.join('; ')).toMatch(/rafat.*amirov ≈ emirov/))
})

test('blocks of a name are few', () =>
  expect(nameKeys(shapeOf('Abdul Aziz bin Rashid al-Nurani', kindOfSchema('Person'))).length).toBeLessThan(8))
