import { expect, test } from 'vitest'
import type { Extract } from '../input.ts'
import { readEmail } from './email.ts'

const read = (lines: readonly string[]): Promise<Extract> =>
  readEmail({ name: 'a.eml', bytes: new TextEncoder().encode(lines.join('\r\n')) })
const cut = ({ text, blocks }: Extract): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const HEAD = [
  'From: Anna Writer <anna@example.org>',
  'To: b@example.org',
  'Date: Sat, 21 Jun 2025 23:30:00 -0500',
  'Subject: =?utf-8?Q?Gesch=C3=A4ft_in_Larnaca?=',
  'MIME-Version: 1.0',
]

test('letter, quotes and headers', async () => {
  const extract = await read([
    ...HEAD,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Police arrested Goran Petkov on Friday. He had been paid 12,000 euros by',
    'the service, according to the prosecutor.',
    '',
    'Boris wrote:',
    '> Did they really pay him',
    '> in cash?',
  ])
  expect(cut(extract)).toEqual([
    'paragraph: Police arrested Goran Petkov on Friday. He had been paid 12,000 euros by the service, according to the prosecutor.',
    'paragraph: Boris wrote:',
    'quote: Did they really pay him in cash?',
  ])
  // The day as the sender's clock had it, not as it was in Greenwich.
  expect(extract.found).toEqual({ title: 'Geschäft in Larnaca', author: 'Anna Writer', date: '2025-06-21' })
})

test('the HTML part is read where the plain one is a stub', async () => {
  const extract = await read([
    ...HEAD,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See the HTML part.',
    '--b',
    'Content-Type: text/html',
    '',
    '<p>Police arrested Goran Petkov on Friday.</p><ul><li>two phones</li></ul>',
    '--b--',
  ])
  expect(cut(extract)).toEqual(['paragraph: Police arrested Goran Petkov on Friday.', 'item: two phones'])
})

test('attachments that can be read are handed on, others are told of', async () => {
  const { inside, problems } = await read([
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Two files.',
    '--b',
    'Content-Type: text/plain',
    'Content-Disposition: attachment; filename="memo.txt"',
    '',
    'A memo.',
    '--b',
    'Content-Type: image/png',
    'Content-Disposition: attachment; filename="logo.png"',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '--b--',
  ])
  expect(inside?.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes).trim()])).toEqual([
    ['a.eml › memo.txt', 'A memo.'],
  ])
  expect(problems).toMatchObject([{ code: 'attachment-skipped', where: 'a.eml › logo.png' }])
})

test('an encrypted letter is refused', async () => {
  await expect(
    read([...HEAD, 'Content-Type: multipart/encrypted; boundary=b', '', '--b', '', 'x', '--b--']),
  ).rejects.toThrow(/encrypted/)
})
