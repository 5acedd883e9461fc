// Views of the network with a name, as the case keeps them.
import type { KeptView, Places } from '../../src/server/rooms/network-views.ts'

export type { KeptView, Places }

/** With the view added, in the place of one with the same name. */
export const withView = (views: readonly KeptView[], view: KeptView): readonly KeptView[] =>
  [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => (a.name < b.name ? -1 : 1))
