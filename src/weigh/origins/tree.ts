// A family of documents as a tree to draw: an agency or a first paper at the top, those that took from it below, with the
// words that both share marked in both texts. Who cannot be said to have taken from whom hangs under "not known".
import type { DocumentId } from '../../model/ids.ts'
import type { Family, Taking } from './families.ts'
import type { Passage } from './passages.ts'

export type OriginSource =
  | { readonly document: DocumentId }
  /** Not in the case itself; known from the credits of its copy. */
  | { readonly agency: string }
  | { readonly unknown: true }

export type OriginNode = OriginSource & {
  /** Why it hangs where it hangs; absent at the top. */
  readonly because?: string
  /** What it shares with the document above: `left` lies there, `right` here. */
  readonly shared: readonly Passage[]
  readonly children: readonly OriginNode[]
}

/** Agencies first, then documents in the order in which they were added, then what is not known. */
export function originTree(family: Family): readonly OriginNode[] {
  const { documents, tree } = family
  const taken = new Map(tree.map((taking) => [taking.document, taking]))
  const below = (is: (taking: Taking) => boolean, above: DocumentId | undefined): readonly OriginNode[] =>
    tree.filter(is).map(({ document, because }) => ({
      document,
      because,
      shared: above === undefined ? [] : between(family, above, document),
      children: under(document),
    }))
  const under = (document: DocumentId) => below((taking) => 'from' in taking && taking.from === document, document)
  const agencies = new Set(tree.flatMap((taking) => ('agency' in taking ? [taking.agency] : [])))
  const unknown = below((taking) => 'from' in taking && taking.from === 'unknown', undefined)
  return [
    ...[...agencies].map((agency) => ({
      agency,
      shared: [],
      children: below((taking) => 'agency' in taking && taking.agency === agency, undefined),
    })),
    ...documents.flatMap((document) =>
      taken.has(document) ? [] : [{ document, shared: [], children: under(document) }],
    ),
    ...(unknown.length > 0 ? [{ unknown: true as const, shared: [], children: unknown }] : []),
  ]
}

function between({ texts }: Family, above: DocumentId, below: DocumentId): readonly Passage[] {
  return texts.flatMap(({ documents: [a, b], passages }) => {
    if (a === above && b === below) return passages
    return a === below && b === above
      ? passages.map(({ left, right, words }) => ({ left: right, right: left, words }))
      : []
  })
}
