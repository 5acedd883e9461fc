// What a claim says happened, in one short line for a picture: "Milan Rook arrested by Police", "Ada Venn → Milan Rook:
// USD 30,000 promised". The names are the case's, the wording is that of the predicate; how sure it is stands beside it.
import type { Claim } from '../model/claim.ts'
import type { Predicate, Role } from '../model/ontology.ts'
import type { Material } from './material.ts'
import { amountOf, inWords } from './money.ts'

/** Pieces in braces are roles; a piece in brackets is left out where its role is empty. */
const WORDS: Readonly<Partial<Record<Predicate, string>>> = {
  recruitment: '[{recruiter} recruited ]{recruit}[ for {organization}]',
  tasking: '{principal} gave {agent} a task[: {task}]',
  payment: '[{payer} → ]{payee}[: {amount}][: {benefit}][ {status}]',
  training: '{trainee} trained[ by {trainer}][ at {organization}]',
  travel: '{traveller}[ from {origin}][ to {destination}]',
  attack: '{method}[ against {target}][ by {perpetrator}][, {outcome}]',
  espionage: '{agent} spied[ on {target}][ for {sponsor}]',
  influence: '{actor} influenced {audience}',
  death: '{victim} died[ by {perpetrator}][: {cause}]',
  arrest: '{suspect} arrested[ by {authority}]',
  charge: '{accused} charged[ by {authority}][ with {offence}]',
  extradition: '{person} extradited[ from {origin}][ to {destination}]',
  trial: '{accused} on trial[ before {court}]',
  testimony: '{witness} testified[ against {against}]',
  conviction: '{person} convicted[ by {court}][ of {offence}]',
  acquittal: '{person} acquitted[ by {court}][ of {offence}]',
  sentence: '{person} sentenced[ to {penalty}]',
  detention: '{person} detained[ by {authority}]',
  release: '{person} released[ ({kind})]',
  investigation: '{authority} investigated {subject}',
  expulsion: '{person} expelled[ by {authority}]',
  wanted: '{person} wanted[ by {authority}]',
  disruption: '{authority} broke up {target}',
  designation: '{designated} listed[ by {authority}]',
  asylum: '{person}: asylum[ {status}][ in {country}]',
  creation: '{organization} founded[ by {creator}]',
  birth: '{person} born',
}

/** Words, or a role with the words around it; an optional one is left out with them where the role is empty. */
type Piece =
  | string
  | { readonly role: Role; readonly before: string; readonly after: string; readonly optional: boolean }

const PIECE = /\[([^{\]]*)\{([\w-]+)\}([^\]]*)\]|\{([\w-]+)\}|[^[{]+/g

const piecesOf = (template: string): readonly Piece[] =>
  [...template.matchAll(PIECE)].map(([words, before = '', optional, after = '', role]) => {
    if (optional === undefined && role === undefined) return words
    return { role: (optional ?? role) as Role, before, after, optional: optional !== undefined }
  })

/** Taken apart once: a timeline has ten thousand lines. */
const PIECES: ReadonlyMap<string, readonly Piece[]> = new Map(
  Object.entries(WORDS).map(([predicate, template]) => [predicate, piecesOf(template)]),
)

export function eventWords(material: Material, claim: Claim): string {
  const pieces = PIECES.get(claim.predicate)
  if (pieces === undefined) return plainly(material, claim)
  let line = denial[claim.polarity]
  for (const piece of pieces) {
    if (typeof piece === 'string') line += piece
    else {
      const words = named(material, claim, piece.role)
      if (words !== '' || !piece.optional) line += `${piece.before}${words || 'somebody'}${piece.after}`
    }
  }
  return line
}

const denial: Readonly<Record<Claim['polarity'], string>> = { affirmed: '', denied: 'denied: ', open: 'not known: ' }

/** A predicate without words of its own: its name, and whoever takes part. */
function plainly(material: Material, claim: Claim): string {
  const names = [...new Set(material.takings(claim).map(({ entity }) => material.name(entity)))]
  return `${denial[claim.polarity]}${claim.predicate}: ${names.join(', ')}`
}

function named(material: Material, claim: Claim, role: Role): string {
  const entities = material.fillers(claim, role)
  if (entities.length > 0) return [...new Set(entities.map(material.name))].join(', ')
  const fillers = claim.roles[role] ?? []
  return fillers
    .map(({ value, name, at }) => {
      const amount = value === undefined ? undefined : amountOf(value)
      return amount ? inWords(amount) : (value ?? name ?? at.quote).replace(/\s+/g, ' ')
    })
    .join(', ')
}
