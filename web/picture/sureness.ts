// How sure something drawn is, in words: what a line's style means is always written out beside it.
import type { Support } from '../../src/analyse/support.ts'

/** `reported`; `possible to stated`; `alleged, denied by others`; `denied (stated)`; `left open (reported)`. */
export function inSureness({ state, weakest, strongest }: Pick<Support, 'state' | 'weakest' | 'strongest'>): string {
  const sure = weakest === strongest ? weakest : `${weakest} to ${strongest}`
  if (state === 'denied') return `denied (${sure})`
  if (state === 'open') return `left open (${sure})`
  return state === 'disputed' ? `${sure}, denied by others` : sure
}
