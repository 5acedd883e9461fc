import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { made } from '../../../test/weigh/made.ts'
import type { DocumentId, Edtf } from '../../model/ids.ts'
import { fits } from '../../model/span.ts'
import { type OriginNode, originTree, weigh } from '../index.ts'
import { sharedText } from './shared-text.ts'

/** Words that stand nowhere else; `prose(1, 40)` and `prose(2, 40)` share none. */
const prose = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, i) => `w${seed}x${i}`).join(' ')
const wire = `${prose(0, 50)} the device was found on the morning of June 14 beneath a grey car.`
const doc = (id: string, text: string) => ({ id: id as DocumentId, text })
const pairs = (...documents: readonly { id: DocumentId; text: string }[]) =>
  sharedText(documents).map(({ documents: pair }) => pair.join('–'))

describe('shared text', () => {
  test.each([
    ['equal but for case, commas and lines', [wire, wire.toUpperCase().replace(/ /g, ' \n')], 1],
    ['a short story inside a long article', [wire, `${prose(1, 600)}. ${wire} ${prose(2, 600)}`], 1],
    ['two reports with no sentence in common', [prose(1, 80), prose(2, 80)], 0],
    [
      'one stock phrase',
      [
        `${prose(1, 200)} a spokesman for the ministry of the interior told reporters on Monday`,
        `${prose(2, 200)} a spokesman for the ministry of the interior told reporters on Monday`,
      ],
      0,
    ],
    ['empty texts', ['', ''], 0],
    [
      'a text without spaces',
      [
        '爆炸物于六月十四日上午在一辆灰色汽车下被发现没有人受伤警方说',
        '警方说爆炸物于六月十四日上午在一辆灰色汽车下被发现没有人受伤',
      ],
      1,
    ],
  ])('%s', (_, [a, b], expected) => expect(pairs(doc('a', a!), doc('b', b!))).toHaveLength(expected))

  test('five hundred equal texts cost no more than their number', () => {
    expect(sharedText(Array.from({ length: 500 }, (_, i) => doc(`d${i}`, wire))).length).toBeLessThan(1000)
  })

  test('every passage stands in both texts, at its place', () => {
    const words = fc.array(fc.constantFrom('a', 'bomb', 'under', 'the', 'car', 'of', 'an', 'editor', 'was', 'found'), {
      minLength: 5,
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, words, words, (shared, before, after) => {
        const core = `${wire} ${shared.join(' ')}`
        const [a, b] = [`${before.join(' ')} ${core}`, `${core}, ${after.join(' ')}`]
        for (const { passages } of sharedText([doc('a', a), doc('b', b)])) {
          for (const { left, right } of passages) expect([fits(a, left), fits(b, right)]).toEqual([true, true])
        }
        expect(pairs(doc('a', a), doc('b', b))).toEqual(['a–b'])
      }),
    )
  })
})

const arrest = (source: string, more = {}) => ({
  in: source,
  is: 'arrest' as const,
  roles: { suspect: 'Ilhan Dorz' },
  ...more,
})
const published = (publisher: string, date?: string) => ({
  metadata: { publisher, ...(date ? { date: date as Edtf } : {}) },
})
const origins = (...given: Parameters<typeof made>) =>
  weigh(made(...given)).facts[0]!.origins.map(({ documents }) => documents.length)

describe('origins of a fact', () => {
  const says = 'Police in Port Avel arrested Ilhan Dorz on Monday near the old mole, where he had moored a hired boat.'
  test.each([
    [
      'two papers that show nothing in common',
      { a: published('Post'), b: published('Ledger') },
      [arrest('a'), arrest('b')],
      2,
    ],
    ['two documents of one paper', { a: published('Post'), b: published('Post') }, [arrest('a'), arrest('b')], 1],
    [
      'two papers with the same sentences',
      { a: { ...published('Post'), text: wire }, b: { ...published('Ledger'), text: wire } },
      [arrest('a', { says }), arrest('b', { says })],
      1,
    ],
    [
      'two papers that quote one named speaker',
      { a: published('Post'), b: published('Ledger') },
      [arrest('a', { by: ['Ada Lind'] }), arrest('b', { by: ['Ada Lind'] })],
      1,
    ],
    [
      'two papers that quote some police',
      { a: published('Post'), b: published('Ledger') },
      [arrest('a', { by: ['police'] }), arrest('b', { by: ['police'] })],
      2,
    ],
    [
      'two papers that quote the indictment',
      { a: published('Post'), b: published('Ledger') },
      [arrest('a', { by: ['the indictment'] }), arrest('b', { by: ['indictment'] })],
      1,
    ],
    [
      'a paper that quotes the other',
      { a: published('Harbour Post'), b: published('Ledger') },
      [arrest('a'), arrest('b', { by: ['the Harbour Post'] })],
      1,
    ],
    [
      'two papers with datelines of one agency',
      {
        a: { ...published('Post'), text: 'PORT AVEL (Norda) — Rain.' },
        b: { ...published('Ledger'), text: 'PORT AVEL, 3 July (Norda) - Wind.' },
      },
      [arrest('a'), arrest('b')],
      1,
    ],
    [
      'one paper, two speakers',
      { a: published('Post') },
      [arrest('a', { by: ['Ada Lind'] }), arrest('a', { by: ['Uri Hahn'] })],
      1,
    ],
  ])('%s', (_, sources, lines, expected) => expect(origins(sources, lines)).toHaveLength(expected))
})

describe('who took from whom', () => {
  const tree = (...given: Parameters<typeof made>) => {
    const { evidence, origins: found } = weigh(made(...given))
    const name = (id: string) => evidence.documents.get(id as DocumentId)?.name ?? id
    return found.families.flatMap((family) =>
      family.tree.map(
        (taking) => `${name(taking.document)} ← ${'agency' in taking ? taking.agency : name(taking.from)}`,
      ),
    )
  }
  const dated = (date: string, text = wire) => ({ metadata: { date: date as Edtf }, text })
  test.each([
    ['the later from the earlier', { a: dated('2024-07-04'), b: dated('2024-07-03') }, ['a ← b']],
    ['of one day, not known', { a: dated('2024-07-03'), b: dated('2024-07-03') }, ['a ← unknown', 'b ← unknown']],
    ['a month does not tell', { a: dated('2024-07'), b: dated('2024-07-03') }, ['a ← unknown', 'b ← unknown']],
    [
      'an agency that is not in the case',
      {
        a: dated('2024-07-03', `By Reuters\n\n${wire}`),
        b: dated('2024-07-03', `${wire}\n\n(Reuters, with local reporting)`),
      },
      ['a ← Reuters', 'b ← Reuters'],
    ],
    ['no tie, no tree', { a: dated('2024-07-03', prose(1, 80)), b: dated('2024-07-04', prose(2, 80)) }, []],
  ])('%s', (_, sources, expected) => expect(tree(sources, [])).toEqual(expected))

  test('a paper that names another as its source took from it', () => {
    const sources = { a: published('Harbour Post', '2024-07-03'), b: published('Ledger', '2024-07-04') }
    expect(tree(sources, [arrest('b', { by: ['Harbour Post'] })])).toEqual(['b ← a'])
  })

  test.each([
    ['the later below the earlier', { a: dated('2024-07-04'), b: dated('2024-07-03') }, 'b(a*)'],
    ['three in a row of days', { a: dated('2024-07-03'), b: dated('2024-07-04'), c: dated('2024-07-05') }, 'a(b*,c*)'],
    ['of one day, under nobody', { a: dated('2024-07-03'), b: dated('2024-07-03') }, '?(a,b)'],
    [
      'an agency on top',
      { a: dated('2024-07-03', `By Reuters\n\n${wire}`), b: dated('2024-07-03', `By Reuters\n\n${wire}`) },
      'Reuters(a,b)',
    ],
  ])('drawn: %s', (_, sources, expected) => {
    const { evidence, origins: found } = weigh(made(sources, []))
    const textOf = (node: OriginNode) => ('document' in node ? evidence.documents.get(node.document)?.text : undefined)
    const drawn = (node: OriginNode, above?: OriginNode): string => {
      for (const { left, right } of node.shared) {
        expect(fits(textOf(above!)!, left) && fits(textOf(node)!, right)).toBe(true)
      }
      const name =
        'agency' in node ? node.agency : 'unknown' in node ? '?' : evidence.documents.get(node.document)?.name
      const children = node.children.map((child) => drawn(child, node)).join()
      return `${name}${node.shared.length > 0 ? '*' : ''}${children ? `(${children})` : ''}`
    }
    expect(
      found.families
        .flatMap(originTree)
        .map((node) => drawn(node))
        .join(),
    ).toBe(expected)
  })
})
