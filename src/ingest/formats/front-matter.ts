// The YAML between two lines of dashes at the head of a Markdown file: title, author, date, publisher, language.
import type { Metadata } from '../../model/document.ts'
import { parseDate } from '../dates.ts'

const FRONT = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** `rest` is the text after it; where there is none, or it is no YAML, everything is text. */
export async function frontMatter(text: string): Promise<{ found: Metadata; rest: string }> {
  const match = FRONT.exec(text)
  if (!match) return { found: {}, rest: text }
  const { parseDocument } = await import('yaml')
  // The failsafe schema leaves every value a string: `date: 2024-03` is no number and `no` is no boolean.
  const parsed = parseDocument(match[1]!, { schema: 'failsafe', logLevel: 'silent' })
  if (parsed.errors.length > 0) return { found: {}, rest: text }
  const fields: unknown = parsed.toJS({ maxAliasCount: 10 })
  if (fields === null || typeof fields !== 'object' || Array.isArray(fields)) return { found: {}, rest: text }
  const by = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), words(value)]))
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => by.get(key)).find((value) => value)
  const date = parseDate(first('date', 'published', 'pubdate', 'publication-date') ?? '')
  const language = /^[a-z]{2}(?=$|[-_])/i.exec(first('lang', 'language') ?? '')?.[0].toLowerCase()
  const url = first('url', 'canonical', 'source', 'link')
  const title = first('title')
  const author = first('author', 'authors', 'by')
  const publisher = first('publisher', 'site', 'outlet')
  return {
    found: {
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(date === undefined ? {} : { date }),
      ...(language === undefined ? {} : { language }),
      ...(url !== undefined && /^https?:\/\/\S+$/.test(url) ? { url } : {}),
    },
    rest: text.slice(match[0].length),
  }
}

/** "A. Writer" · [A. Writer, B. Writer] · [{name: A. Writer}] */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.slice(0, 6).map(words).filter(Boolean).join(', ') || undefined
  return value !== null && typeof value === 'object' && 'name' in value ? words(value.name) : undefined
}
