// Decisions in words: what each is about, with names and sentences in place of ids.
import type { Action, Claim, ClaimId, Decision, MentionId } from '../../index.ts'
import { SHORT } from './claims.ts'

/** What a case knows by its ids. Claims that a former reading found may be among them. */
export interface Named {
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly documents: ReadonlyMap<string, string>
  readonly log: readonly Decision[]
}

const LONGEST = 60

/** `payment “Gvinadze was paid 30,000 euros …” (01-courier.txt)`. */
export function claimWords({ claims, documents }: Named, id: ClaimId): string {
  const claim = claims.get(id)
  if (!claim) return `${id.slice(0, SHORT)} (no longer found)`
  return `${claim.predicate} “${shortened(claim.evidence.quote)}” (${documents.get(claim.document) ?? claim.document.slice(0, SHORT)})`
}

/** `Levan Gvinadze (01-courier.txt)`; a mention is its document, its type and its name. */
export function mentionWords({ documents }: Named, id: MentionId): string {
  const [document = '', , ...name] = id.split('#')
  return `${name.join('#')} (${documents.get(document) ?? document.slice(0, SHORT)})`
}

export function about(action: Action, named: Named): string {
  const claim = 'claim' in action ? claimWords(named, action.claim) : ''
  const mentions = 'mentions' in action ? action.mentions.map((id) => mentionWords(named, id)) : []
  const document = 'document' in action ? (named.documents.get(action.document) ?? action.document.slice(0, SHORT)) : ''
  switch (action.kind) {
    case 'accept':
    case 'reject':
      return claim
    case 'edit':
      return `${claim}: ${changeWords(action.change)}`
    case 'add':
      return `${action.predicate} “${shortened(action.evidence.quote)}” (${document})`
    case 'describe':
      return `${document}: ${pairs(action.metadata)}`
    case 'grade':
      return `${document}: ${action.grade}`
    case 'withdraw':
      return document
    case 'merge':
      return mentions.join(' = ')
    case 'differ':
      return mentions.join(' ≠ ')
    case 'split':
      return mentions.join(', ')
    case 'rename':
      return `${mentions.join(', ')} → ${action.name}`
    case 'code': {
      const { same, apart, ...codes } = action.codes
      const other = (ids: string | undefined) => (ids ?? '').split(/\s+/).filter(Boolean) as ClaimId[]
      return [
        claim,
        ...(Object.keys(codes).length > 0 ? [pairs(codes)] : []),
        ...other(same).map((id) => `one with ${claimWords(named, id)}`),
        ...other(apart).map((id) => `not one with ${claimWords(named, id)}`),
      ].join(': ')
    }
    case 'suppose':
      return action.text
    case 'rate':
      return `${claim}: ${action.rating}`
    case 'prefer':
      return `${claim} over ${action.over.map((id) => claimWords(named, id)).join(', ')}`
    case 'credit':
      return `${claim}: ${action.credibility}`
    case 'undo': {
      const undone = named.log.find(({ id }) => id === action.decision)
      return undone ? `${undone.action.kind}: ${about(undone.action, named)}` : action.decision.slice(0, SHORT)
    }
  }
}

function changeWords({ roles = {}, by, ...rest }: Extract<Action, { kind: 'edit' }>['change']): string {
  const said = by === undefined ? [] : [`by ${by.map(({ name }) => name).join(', ') || 'the document'}`]
  const filled = Object.entries(roles).map(
    ([role, fillers]) =>
      `${role} ${fillers?.map(({ name, value, at }) => name ?? value ?? at.quote).join(', ') || 'empty'}`,
  )
  return [...Object.entries(rest).map(([field, value]) => `${field} ${value}`), ...said, ...filled].join(', ')
}

const pairs = (values: object): string =>
  Object.entries(values)
    .map(([field, value]) => `${field} ${value}`)
    .join(', ')

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}
