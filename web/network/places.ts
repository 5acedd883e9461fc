// Views that somebody keeps by name – filters, pins and where things were put by hand – in this browser, a list for each
// case. They are a person's working notes and no part of the case.
/** Where things were put by hand, as parts of the picture's width and height from its middle. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>

export interface KeptView {
  readonly name: string
  /** The query of its address: `focus=e1&hops=2`. */
  readonly query: string
  readonly places: Places
}

const key = (caseName: string): string => `cutout.network.${caseName}`

const isKept = (value: unknown): value is KeptView =>
  typeof value === 'object' && value !== null && 'name' in value && 'query' in value && 'places' in value

/** What this browser keeps for the case; what cannot be read is left out. */
export function keptViews(storage: Pick<Storage, 'getItem'>, caseName: string): readonly KeptView[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(key(caseName)) ?? '[]')
    return Array.isArray(found) ? found.filter(isKept) : []
  } catch {
    return []
  }
}

/** With the view added, in the place of one with the same name. */
export const withView = (views: readonly KeptView[], view: KeptView): readonly KeptView[] =>
  [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => (a.name < b.name ? -1 : 1))

export const keep = (storage: Pick<Storage, 'setItem'>, caseName: string, views: readonly KeptView[]): void =>
  storage.setItem(key(caseName), JSON.stringify(views))
