// The check that every store makes before it keeps a claim: all of its quotes stand in the document, where they say.
import { type Claim, filled } from '../model/claim.ts'
import { fits, type Quote } from '../model/span.ts'

function* quotes(claim: Claim): Generator<Quote> {
  yield claim.evidence
  for (const [, fillers] of filled(claim.roles)) for (const { at } of fillers) yield at
  for (const { at } of claim.by) if (at) yield at
}

/** Throws RangeError for the first quote that is not in `text`: a reader that invents one is at fault, not the input. */
export function refuseMisquotes(text: string, claims: readonly Claim[]): void {
  for (const claim of claims) {
    for (const at of quotes(claim)) {
      if (!fits(text, at)) {
        throw new RangeError(
          `replaceClaims: ${claim.predicate} (${claim.rule}) quotes “${at.quote}” at [${at.start}, ${at.end}), where the text has “${text.slice(at.start, at.end)}”`,
        )
      }
    }
  }
}

export function refuseBrokenText(text: string): void {
  const half = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
  if (half >= 0) throw new RangeError(`addDocument: half a surrogate pair at ${half}; the text is not Unicode`)
}

/** The words by which a claim is found: what its fillers say and the names they stand for, one entry each. */
export function* nameTexts(claim: Claim): Generator<string> {
  for (const [, fillers] of filled(claim.roles)) {
    for (const { at, name } of fillers) {
      yield at.quote
      if (name !== undefined && name !== at.quote) yield name
    }
  }
}
