// The news agency that a document credits for its copy, as its head or its foot names it. A document made of agency copy
// and its own reporting ("Norda and staff") is credited in part: only what it shares with other copy counts as the agency's.
import type { Document } from '../../model/document.ts'
import type { DocumentId } from '../../model/ids.ts'
import { type Quote, quote, span } from '../../model/span.ts'

export interface Credit {
  /** Lower case, without "news agency": one name for "Norda News Agency" and "(Norda)". */
  readonly key: string
  readonly name: string
  /** Absent where the credit stands in the metadata only. */
  readonly at?: Quote
  readonly part: boolean
}

// Agencies whose names do not say that they are one.
const AGENCIES: Readonly<Record<string, string>> = {
  reuters: 'reuters',
  ap: 'associated press',
  'associated press': 'associated press',
  'the associated press': 'associated press',
  afp: 'afp',
  'agence france-presse': 'afp',
  dpa: 'dpa',
  apa: 'apa',
  ansa: 'ansa',
  efe: 'efe',
  lusa: 'lusa',
  pap: 'pap',
  ctk: 'ctk',
  čtk: 'ctk',
  mti: 'mti',
  tanjug: 'tanjug',
  belga: 'belga',
  anp: 'anp',
  ritzau: 'ritzau',
  upi: 'upi',
  tass: 'tass',
  interfax: 'interfax',
  'interfax-ukraine': 'interfax-ukraine',
  ukrinform: 'ukrinform',
  'ria novosti': 'ria novosti',
  xinhua: 'xinhua',
  kyodo: 'kyodo',
  yonhap: 'yonhap',
  anadolu: 'anadolu',
  irna: 'irna',
  isna: 'isna',
  tasnim: 'tasnim',
  fars: 'fars',
  mehr: 'mehr',
  sana: 'sana',
  'pa media': 'pa',
  pti: 'pti',
  ani: 'ani',
  bloomberg: 'bloomberg',
}
const SAYS_SO = /\b(?:news agency|press agency|newswire|wire service|press association)\b/i
// "HAMBURG (Norda) —", "HAMBURG, Germany, 3 July (Norda) -": a place in capitals at a line's start.
const DATELINE = /^[\p{Lu}][\p{L}\p{N}\s,.'’-]{1,60} \(([\p{L}][\p{L}\p{N} .&-]{1,40})\)\s*[—–-]/mu
// "By Norda News Agency", "By Ada Lind, Reuters", "By Norda and staff": a line of its own.
const BYLINE = /^by ([\p{L}][^\n]{1,80})$/imu
// "(Norda, with local reporting)", "(Reuters)": a line of its own.
const FOOT = /^\(([\p{L}][^\n()]{1,60})\)$/gmu
const IN_PART = /\b(?:and|with|und|plus)\b.*\b(?:staff|reporting|reporters?|agencies|correspondents?)\b/i

const HEAD = 1500
const TAIL = 600

type Source = Pick<Document, 'id' | 'text' | 'metadata'>

/** Read twice: "(Norda)" in one dateline says that Norda is an agency, which makes "Norda and staff" elsewhere a credit. */
export function credits(documents: readonly Source[]): ReadonlyMap<DocumentId, readonly Credit[]> {
  const known = new Set(documents.flatMap((d) => creditsOf(d, new Set()).map(({ key }) => key)))
  return new Map(documents.map((d) => [d.id, creditsOf(d, known)]))
}

function creditsOf({ text, metadata }: Source, known: ReadonlySet<string>): readonly Credit[] {
  const found: Credit[] = []
  const head = text.slice(0, HEAD)
  const add = (words: string, from: number | undefined, certain: boolean) => {
    const name = agencyIn(words, certain, known)
    if (name === undefined) return
    const start = from === undefined ? -1 : text.indexOf(name, from)
    found.push({
      key: keyOf(name),
      name,
      part: IN_PART.test(words),
      ...(start < 0 ? {} : { at: quote(text, span(start, start + name.length)) }),
    })
  }
  const dateline = DATELINE.exec(head)
  if (dateline?.[1]) add(dateline[1], dateline.index, true)
  const byline = BYLINE.exec(head)
  if (byline?.[1]) add(byline[1], byline.index, false)
  if (metadata.author) add(metadata.author, undefined, false)
  const tailAt = Math.max(0, text.length - TAIL)
  for (const foot of text.slice(tailAt).matchAll(FOOT)) if (foot[1]) add(foot[1], tailAt + foot.index, false)
  return settled(found)
}

/** One credit an agency; credited in part anywhere is credited in part. */
function settled(found: readonly Credit[]): readonly Credit[] {
  const byKey = new Map<string, Credit>()
  for (const credit of found) {
    const before = byKey.get(credit.key)
    byKey.set(credit.key, before ? { ...before, part: before.part || credit.part } : credit)
  }
  return [...byKey.values()]
}

/** `certain`: the place itself says that this is an agency. */
function agencyIn(words: string, certain: boolean, known: ReadonlySet<string>): string | undefined {
  const parts = words.split(/,| and | with | und /).map((part) => part.trim())
  return parts.find(
    (part) => certain || SAYS_SO.test(part) || Object.hasOwn(AGENCIES, part.toLowerCase()) || known.has(keyOf(part)),
  )
}

export function keyOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\s+(?:news agency|press agency|newswire|wire service|agency)$/, '')
  return AGENCIES[plain] ?? plain
}

/** Whether words, where they name a speaker, name a document that any reader of it could quote: "the indictment". */
export function paperIn(words: string): string | undefined {
  return PAPER.exec(words)?.[1]?.toLowerCase()
}

const PAPER = /\b(indictment|charge sheet|criminal complaint|affidavit|court filing|court papers|arrest warrant)\b/i
