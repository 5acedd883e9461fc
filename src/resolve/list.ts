// Lists that a user brings: the sanctions list in JSON lines, OpenSanctions' CSV, FollowTheMoney's JSON lines. Only
// names, aliases, type, birth and countries are taken; the rest of a line stays where it is.
import { parseCsv } from './csv.ts'

export interface ListEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly person: boolean
  readonly born: readonly string[]
  readonly countries: readonly string[]
}

export interface ReadList {
  readonly entries: readonly ListEntry[]
  /** Lines that are none of the known formats, counted from 1. */
  readonly unreadable: readonly number[]
}

export function readList(text: string): ReadList {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  return /^\s*[{[]/.test(source) ? readJsonLines(source) : readCsv(source)
}

type Json = Readonly<Record<string, unknown>>

function readJsonLines(text: string): ReadList {
  const entries: ListEntry[] = []
  const unreadable: number[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(parsed(line))
    if (entry) entries.push(entry)
    else unreadable.push(i + 1)
  }
  return { entries, unreadable }
}

function parsed(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined
  } catch {
    return undefined
  }
}

function entryOf(line: Json | undefined): ListEntry | undefined {
  if (line === undefined || line.id === undefined) return undefined
  if (typeof line.schema === 'string') {
    const properties = (line.properties ?? {}) as Json
    const names = [...texts(properties.name), ...texts(line.caption)]
    const [name, ...others] = [...new Set(names)]
    if (name === undefined) return undefined
    return {
      id: String(line.id),
      name,
      aliases: [...others, ...texts(properties.alias), ...texts(properties.weakAlias)],
      person: line.schema === 'Person',
      born: texts(properties.birthDate),
      countries: [...texts(properties.nationality), ...texts(properties.citizenship), ...texts(properties.country)],
    }
  }
  const [name] = texts(line.name)
  if (name === undefined) return undefined
  return {
    id: String(line.id),
    name,
    aliases: Array.isArray(line.aliases)
      ? line.aliases.flatMap((a) => texts(typeof a === 'string' ? a : (a as Json)?.name))
      : [],
    person: line.type === 'individual',
    born: texts(line.dob),
    countries: [...texts(line.nationality), ...texts(line.citizen)],
  }
}

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v.trim() !== '')

/** OpenSanctions' simple CSV: id, schema, name, aliases, birth_date, countries; many values parted by semicolons. */
function readCsv(text: string): ReadList {
  const [head = [], ...rows] = parseCsv(text)
  const column = (name: string): number => head.findIndex((h) => h.trim().toLowerCase() === name)
  const [id, schema, name, aliases, born, countries] = [
    'id',
    'schema',
    'name',
    'aliases',
    'birth_date',
    'countries',
  ].map(column) as [number, number, number, number, number, number]
  if (name < 0) return { entries: [], unreadable: [1] }
  const many = (row: readonly string[], at: number) =>
    (row[at] ?? '')
      .split(';')
      .map((v) => v.trim())
      .filter(Boolean)
  const entries: ListEntry[] = []
  const unreadable: number[] = []
  for (const [i, row] of rows.entries()) {
    const called = row[name]?.trim()
    if (!called) unreadable.push(i + 2)
    else
      entries.push({
        id: row[id] ?? String(i + 1),
        name: called,
        aliases: many(row, aliases),
        person: (row[schema] ?? '') === 'Person',
        born: many(row, born),
        countries: many(row, countries),
      })
  }
  return { entries, unreadable }
}
