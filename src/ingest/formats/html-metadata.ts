// What a page says about itself: JSON-LD first, then OpenGraph and the other meta elements, then what stands on it.
import type { Metadata } from '../../model/document.ts'
import type { Edtf } from '../../model/ids.ts'
import { parseDate } from '../dates.ts'
import { oneLine } from '../normalise.ts'
import { all, type DomDocument, type DomElement } from './dom.ts'

export function htmlMetadata(page: DomDocument): Metadata {
  const meta = metaElements(page)
  const linked = linkedData(page)
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined)
  const publisher =
    linked.publisher ??
    first('og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name')
  const title =
    linked.title ??
    first('og:title', 'citation_title', 'dc.title', 'twitter:title') ??
    text(page.querySelector('title'))
  const author =
    linked.author ??
    person(
      first('author', 'byl', 'citation_author', 'dc.creator', 'parsely-author', 'sailthru.author', 'article:author'),
    ) ??
    byline(page)
  const date = linked.date ?? firstDate(DATE_NAMES.map((name) => meta.get(name))) ?? dateOnPage(page)
  const language = /^[a-z]{2}(?=$|[-_])/i.exec(
    page.documentElement?.getAttribute('lang') ?? first('content-language', 'language', 'og:locale') ?? '',
  )?.[0]
  const url = [attribute(page, 'link[rel="canonical"]', 'href'), first('og:url')].find((address) =>
    /^https?:\/\/\S+$/.test(address ?? ''),
  )
  return defined({
    title:
      title === undefined
        ? undefined
        : headline(
            title,
            publisher,
            all(page, 'h1').map((h1) => text(h1) ?? ''),
          ),
    author,
    publisher,
    date,
    language: language?.toLowerCase(),
    url,
  })
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'date',
  'article:modified_time',
]

const text = (element: DomElement | null): string | undefined => oneLine(element?.textContent ?? '') || undefined
const attribute = (page: DomElement, selector: string, name: string): string | undefined =>
  page.querySelector(selector)?.getAttribute(name)?.trim() || undefined

/** Every <meta> by name, property, itemprop or http-equiv, in small letters; the first of a name counts. */
function metaElements(page: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of all(page, 'meta[content]')) {
    const value = element.getAttribute('content')?.trim() ?? ''
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase()
      if (name && value !== '' && !found.has(name)) found.set(name, value)
    }
  }
  return found
}

interface LinkedData {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
  readonly date?: Edtf | undefined
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** schema.org: the first thing that is an article of any sort; a bare WebPage only gives its date. */
function linkedData(page: DomDocument): LinkedData {
  const things = all(page, 'script[type="application/ld+json"]').flatMap((element) =>
    graph(parsed(element.textContent ?? ''), 0),
  )
  const isA = (pattern: RegExp) => (thing: { readonly [key: string]: Json }) =>
    pattern.test(JSON.stringify(thing['@type'] ?? ''))
  const article = things.find(isA(/Article|Report\b|BlogPosting|PressRelease/))
  const webPage = things.find(isA(/WebPage/))
  if (!article) return { date: firstDate([string(webPage?.datePublished)]) }
  return {
    title: string(article.headline) ?? string(article.name),
    author: person(names(article.author)),
    publisher: names(article.publisher),
    date: firstDate([string(article.datePublished), string(article.dateCreated), string(webPage?.datePublished)]),
  }
}

function parsed(json: string): Json {
  try {
    return JSON.parse(json.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '')) as Json
  } catch {
    // Broken linked data is common and the page can be read without it.
    return null
  }
}

function graph(value: Json, depth: number): readonly { readonly [key: string]: Json }[] {
  if (value === null || typeof value !== 'object' || depth > 4) return []
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => graph(item, depth + 1))
  const thing = value as { readonly [key: string]: Json }
  return [thing, ...graph(thing['@graph'] ?? null, depth + 1)]
}

const string = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** "A. Writer" · {"name": "A. Writer"} · [{…}, {…}] */
function names(value: Json | undefined): string | undefined {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]
  const found = list.slice(0, 6).flatMap((one) => {
    const name =
      one !== null && typeof one === 'object' && !Array.isArray(one)
        ? string((one as { readonly [key: string]: Json }).name)
        : string(one)
    return name === undefined ? [] : [name]
  })
  return found.length === 0 ? undefined : found.join(', ')
}

/** "By Anna Writer" → "Anna Writer"; an address of a profile is no name. */
function person(name: string | undefined): string | undefined {
  const bare = oneLine(name ?? '').replace(/^by\s+/i, '')
  return bare === '' || bare.length > 150 || /^https?:|^@|^www\./.test(bare) ? undefined : bare
}

function byline(page: DomDocument): string | undefined {
  const element = page.querySelector('[rel="author"], [itemprop="author"], .byline, .author, .article-author, .by-line')
  const line = person(text(element))
  return line !== undefined && line.length <= 80 ? line.split(/\s*[|•·\n]\s*/)[0] : undefined
}

const firstDate = (values: readonly (string | undefined)[]): Edtf | undefined =>
  values.map((value) => (value === undefined ? undefined : parseDate(value))).find((date) => date !== undefined)

/** A <time> in the article, or the only one on the page: others may belong to links to other articles. */
function dateOnPage(page: DomDocument): Edtf | undefined {
  const marked = all(page, '[itemprop="datePublished"], time[pubdate]')
  const inArticle = all(page, 'article time, main time, h1 ~ time, header time')
  const any = all(page, 'time')
  const candidates = [...marked, ...inArticle, ...(any.length === 1 ? any : [])].slice(0, 10)
  return firstDate(
    candidates.flatMap((element) => [
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? undefined,
      text(element),
    ]),
  )
}

/** "Two held in Larnaca | The Daily Example" → "Two held in Larnaca" */
function headline(title: string, site: string | undefined, headings: readonly string[]): string {
  const whole = oneLine(title)
  const onPage = headings.find((heading) => heading.length >= 10 && whole.startsWith(heading))
  if (onPage !== undefined) return onPage
  const parts = whole.split(/\s+[|–—•·»]\s+|\s+-\s+|\s+::\s+/)
  if (parts.length < 2) return whole
  const last = parts[parts.length - 1]!
  if (site !== undefined && last.toLowerCase() === site.toLowerCase()) {
    return whole.slice(0, whole.length - last.length).replace(/\s+(?:[|–—•·»-]|::)\s*$/, '')
  }
  return /\s[|•·»]\s|\s::\s/.test(whole) ? parts.reduce((a, b) => (b.length > a.length ? b : a)) : whole
}

const defined = (
  fields: Readonly<Record<keyof Metadata & string, string | undefined>> | Record<string, string | undefined>,
): Metadata => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Metadata
