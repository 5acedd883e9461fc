// Puts together what is known about a document: what the user gives wins over what the document says, field by field.
// Then says what a person should look at: a date in the future, no date at all, a language that the reader cannot read.
import type { Metadata } from '../model/document.ts'
import type { Edtf, Instant } from '../model/ids.ts'
import { type Problem, problem } from '../model/problem.ts'
import { dateInHead } from './dateline.ts'
import { isFuture } from './dates.ts'
import type { Extract, Input } from './input.ts'
import { languageOf } from './language.ts'
import { oneLine } from './normalise.ts'

export async function metadataOf(
  { text, found }: Pick<Extract, 'text' | 'found'>,
  given: Metadata,
  { url }: Input,
  /** A memo attached to a mail of Tuesday, and without a date of its own, is read as of Tuesday. */
  outerDate?: Edtf,
): Promise<Metadata> {
  const date = found.date ?? dateInHead(text) ?? outerDate
  // What the text is written in counts for more than what a page's template declares.
  const language = given.language ?? (await languageOf(text)) ?? found.language
  const address = found.url ?? url
  return {
    ...tidied(found),
    ...(date === undefined ? {} : { date }),
    ...(address === undefined ? {} : { url: address }),
    ...stated(given),
    ...(language === undefined ? {} : { language }),
  }
}

export function doubtsAbout(metadata: Metadata, name: string, collected: Instant): readonly Problem[] {
  const doubts: Problem[] = []
  const { date, language } = metadata
  if (date === undefined) {
    doubts.push(
      problem(
        'no-date',
        name,
        'No date of publication was found in it, so "last Monday" cannot be resolved.',
        'Give one with --date YYYY-MM-DD.',
      ),
    )
  } else if (isFuture(date, collected)) {
    doubts.push(
      problem(
        'future-date',
        name,
        `Its date of publication, ${date}, lies after the day it was collected.`,
        'Correct it with --date YYYY-MM-DD if it is wrong.',
      ),
    )
  }
  if (language !== undefined && language !== 'en') {
    doubts.push(
      problem(
        'not-english',
        name,
        `It seems to be written in "${language}"; only English is read.`,
        'Add an English translation; if it is English, give --language en.',
      ),
    )
  }
  return doubts
}

const LONGEST_FIELD = 500

function tidied(found: Metadata): Metadata {
  const fields = Object.entries(found).flatMap(([field, value]) => {
    const line = typeof value === 'string' ? oneLine(value).slice(0, LONGEST_FIELD).trim() : ''
    return line === '' ? [] : [[field, line]]
  })
  return Object.fromEntries(fields) as Metadata
}

/** Without the fields that are present but undefined, which would wipe out what was found. */
const stated = (given: Metadata): Metadata =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '')) as Metadata
