// Claims for people: under the sentence that asserts them, with who says so and how sure.
import type { Claim, ClaimId, Filler, Speaker, Standing } from '../../index.ts'

export type Standings = ReadonlyMap<ClaimId, { readonly standing: Standing }>

/** How much of an id is shown; any command takes it back. */
export const SHORT = 10

export interface Marks {
  readonly standings?: Standings
  /** Shown above the claims of each document, where claims come from several. */
  readonly nameOf?: (document: Claim['document']) => string
  readonly isSpecialCategory: (predicate: Claim['predicate']) => boolean
}

/** `claims` in text order; a sentence with several claims is printed once. */
export function claimsText(claims: readonly Claim[], marks: Marks): string {
  const lines: string[] = []
  let before: Claim | undefined
  for (const claim of claims) {
    const { start, end, quote } = claim.evidence
    const newDocument = before?.document !== claim.document
    const newSentence = newDocument || before?.evidence.start !== start || before.evidence.end !== end
    if (newSentence && before) lines.push('')
    if (newDocument && marks.nameOf) lines.push(marks.nameOf(claim.document))
    if (newSentence) lines.push(`“${oneLine(quote)}” [${start}–${end}]`)
    lines.push(...claimLines(claim, marks).map((line) => `  ${line}`))
    before = claim
  }
  return lines.join('\n')
}

export function claimLines(claim: Claim, { standings, isSpecialCategory }: Marks): readonly string[] {
  const { predicate, certainty, polarity, by, roles, id } = claim
  const standing = standings?.get(id)?.standing
  const head = [
    predicate,
    certainty,
    ...(polarity === 'affirmed' ? [] : [polarity]),
    ...(by.length === 0 ? [] : [`by ${by.map(speaker).join(', by ')}`]),
    ...(isSpecialCategory(predicate) ? ['special category'] : []),
    ...(standing ? [standing] : []),
    ...(standings ? [id.slice(0, SHORT)] : []),
  ]
  const filled = Object.entries(roles) as [string, readonly Filler[]][]
  const width = Math.max(0, ...filled.map(([role]) => role.length))
  return [
    head.join(' · '),
    ...filled.map(([role, fillers]) => `  ${role.padEnd(width)}  ${fillers.map(filler).join('; ')}`),
  ]
}

/** `Kenan Veliyev (“he”)`, `30,000 US dollars = USD 30000`, `Georgia = GE`. */
function filler({ at, name, value }: Filler): string {
  const words = oneLine(at.quote)
  const shown = name === undefined || name === words ? words : `${name} (“${words}”)`
  return value === undefined || value === words ? shown : `${shown} = ${value}`
}

const speaker = ({ name, at }: Speaker): string =>
  at === undefined || at.quote === name ? name : `${name} (“${oneLine(at.quote)}”)`

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
