import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const RUSSIAN = 'Полиция сообщила, что подозреваемый Иван Кедров был задержан в Риге.'
const ENGLISH = 'The ministry’s “quiet” channel – a café in Zürich – was closed.'

describe('what a document is written in', () => {
  test.each([
    ['utf-8', RUSSIAN, 'utf-8'],
    ['utf-16le', RUSSIAN, 'utf-16le'],
    ['utf-16be', RUSSIAN, 'utf-16be'],
    ['utf-16le', ENGLISH, 'utf-16le'],
    ['utf-16be', ENGLISH, 'utf-16be'],
    ['windows-1251', RUSSIAN, 'windows-1251'],
    ['koi8-r', RUSSIAN, 'koi8-r'],
    ['cp866', RUSSIAN, 'ibm866'],
    ['windows-1252', ENGLISH, 'windows-1252'],
    ['windows-1252', 'Il a été arrêté à la frontière, où il se cachait.', 'windows-1252'],
    ['windows-1254', 'İstanbul’da görüşen kişiler yakalandı, soruşturma başlatıldı.', 'windows-1254'],
    ['windows-1250', 'Mężczyzna został zatrzymany w Łodzi, świadek zeznał później.', 'windows-1250'],
    ['windows-1256', 'اعتقلت الشرطة رجلين في المدينة', 'windows-1256'],
    ['windows-1253', 'Η αστυνομία συνέλαβε δύο άνδρες', 'windows-1253'],
    ['windows-1255', 'המשטרה עצרה שני גברים', 'windows-1255'],
  ])('%s is found out: %s', (encoding, text, expected) => {
    const result = decode(iconv.encode(text, encoding, { addBOM: false }))
    expect(result?.text).toBe(text)
    expect(result?.encoding).toBe(expected)
    expect(result?.doubt === undefined).toBe(encoding === 'utf-8')
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('a byte order mark says %s, and nothing is doubted', (encoding) => {
    const bytes = iconv.encode(RUSSIAN, encoding, { addBOM: true })
    expect(decode(bytes)).toEqual({ text: RUSSIAN, encoding })
    expect(decode(bytes, undefined, true)?.text).toBe(`\uFEFF${RUSSIAN}`)
  })
})

test('a declaration is believed where the bytes allow it', () => {
  const bytes = iconv.encode('Çà', 'windows-1252')
  expect(decode(bytes, 'windows-1251')).toEqual({ text: 'За', encoding: 'windows-1251' })
})

test('UTF-8 that is declared as something else stays UTF-8, with a doubt', () => {
  expect(decode(new TextEncoder().encode(RUSSIAN), 'windows-1252')).toMatchObject({
    text: RUSSIAN,
    encoding: 'utf-8',
    doubt: expect.stringContaining('windows-1252'),
  })
})

test('an unknown declaration is ignored', () => {
  expect(decode(new TextEncoder().encode(RUSSIAN), 'x-none')).toEqual({ text: RUSSIAN, encoding: 'utf-8' })
})

test('a few damaged bytes do not turn UTF-8 into another encoding', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode(RUSSIAN), 0xff])
  expect(decode(bytes)).toMatchObject({
    text: `${RUSSIAN}�`,
    encoding: 'utf-8',
    doubt: expect.stringContaining('1 damaged'),
  })
})

test('noise is not text', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)
  expect(decode(noise)).toBeUndefined()
})
