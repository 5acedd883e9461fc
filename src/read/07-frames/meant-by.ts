// Which word is meant where a role's own word is only a part or a holder of it: "the underside of the car" is the car, "the
// account of a firm" the firm, "the crime of kidnapping" the kidnapping.
import { childrenOf, childrenWith, childWith, headOf, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'

/** The word that fills the role, `head` itself where nothing else is meant. */
export function meantBy(t: Tree, role: string, head: number): number {
  // "charged with the crimes of kidnapping and extortion": each crime is an offence.
  const counted =
    role === 'offence' && LEADS_TO.has(lemmaOf(t, head))
      ? childrenOf(t, head).find(
          (c) => (relOf(t, c) === 'nmod' && prepositionOf(t, c) === 'of') || relOf(t, c) === 'acl',
        )
      : role === 'offence'
        ? chargedIn(t, head)
        : undefined
  // "fixed to the underside of the car": what is struck is the car; "threw acid in her face": she is.
  const isLimb = BODY.has(lemmaOf(t, head))
  const whole =
    role === 'target' && (isLimb || PARTS.has(lemmaOf(t, head)))
      ? (childrenOf(t, head).find((c) => prepositionOf(t, c) === 'of') ??
        childrenWith(t, head, 'nmod:poss').find((c) => isLimb || t.words[c]?.upos !== 'PRON'))
      : undefined
  // "an attack on his life", "an attempt on the life of X": on him.
  const life =
    role === 'target' && lemmaOf(t, head) === 'life'
      ? (childWith(t, head, 'nmod:poss') ?? childrenOf(t, head).find((c) => prepositionOf(t, c) === 'of'))
      : undefined
  // "the account of a firm received", "into Petrov's account": the firm and Petrov did.
  const holder =
    HOLDS_MONEY.has(role) && PURSES.has(lemmaOf(t, head))
      ? (childWith(t, head, 'nmod:poss') ??
        childrenOf(t, head).find((c) => prepositionOf(t, c) === 'of') ??
        heldBy(t, head))
      : undefined
  return counted ?? whole ?? life ?? holder ?? (role === 'subject' ? undefined : calledSo(t, head)) ?? head
}

const HOLDS_MONEY: ReadonlySet<string> = new Set(['payee', 'payer', 'recipient', 'funder'])

const PURSES: ReadonlySet<string> = new Set('account card wallet purse pocket hand palm'.split(' '))

/** "an account held in Dubai by Petrov", "opened by a firm", "belonging to his widow" */
function heldBy(t: Tree, account: number): number | undefined {
  const held = childrenWith(t, account, 'acl', 'acl:relcl').find((c) => HELD.has(lemmaOf(t, c)))
  const by = held === undefined ? undefined : lemmaOf(t, held) === 'belong' ? 'to' : 'by'
  if (held === undefined) return undefined
  // "a wallet that Petrov controlled"
  const owner = childWith(t, held, 'nsubj')
  return owner !== undefined && !/^W/.test(t.words[owner]?.xpos ?? '')
    ? owner
    : childrenOf(t, held).find((c) => prepositionOf(t, c) === by)
}
const HELD: ReadonlySet<string> = new Set('hold own open control use run operate manage belong register'.split(' '))

const NAMELESS = /^(?:some(?:one|body)|account|user|profile|handle)$/i
const CALLS = /^(?:call|name|style|know|nickname)$/

/** "by someone calling himself Skorpan", "an account that called itself Uncle Reza": whoever is called so. */
function calledSo(t: Tree, head: number): number | undefined {
  if (!NAMELESS.test(t.words[head]?.text ?? '')) return undefined
  const called = childrenWith(t, head, 'acl', 'acl:relcl').find((c) => CALLS.test(lemmaOf(t, c)))
  const as = called === undefined ? undefined : childWith(t, called, 'xcomp')
  return as !== undefined && /^\p{Lu}/u.test(t.words[as]?.text ?? '') ? as : undefined
}

export const isCalledSo = (t: Tree, as: number): boolean =>
  relOf(t, as) === 'xcomp' && calledSo(t, headOf(t, headOf(t, as))) === as

const BODY: ReadonlySet<string> = new Set('face head eye chest back leg arm neck throat hand'.split(' '))

const PARTS: ReadonlySet<string> = new Set(
  'underside bottom outside inside front back rear side end edge middle boot trunk doorstep porch window door facade wheel'.split(
    ' ',
  ),
)

/** "pleaded guilty to an information charging him with conspiracy": what the paper charges. */
function chargedIn(t: Tree, paper: number): number | undefined {
  if (!/^(?:information|indictment|complaint|count|bill)$/.test(lemmaOf(t, paper))) return undefined
  const charging = childrenOf(t, paper).find((c) => relOf(t, c) === 'acl' && lemmaOf(t, c) === 'charge')
  return charging === undefined ? undefined : childrenOf(t, charging).find((c) => prepositionOf(t, c) === 'with')
}

const LEADS_TO: ReadonlySet<string> = new Set(
  'crime offence offense count charge role part involvement participation complicity'.split(' '),
)
