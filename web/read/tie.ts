// Ties the text to the claims under the pointer: pointing at one lights the other, and all words that mean the same. It
// only sets an attribute on what is on the page, so that moving the mouse over a long text draws nothing anew.
import { type RefObject, useEffect } from 'react'

const idsOf = (target: EventTarget | null): readonly string[] => {
  if (!(target instanceof Element)) return []
  const row = target.closest('[data-claim]')?.getAttribute('data-claim')
  if (typeof row === 'string') return [row]
  return target.closest('[data-claims]')?.getAttribute('data-claims')?.split(' ') ?? []
}

const thingAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-thing]')?.dataset.thing ?? undefined) : undefined

/** All words of the text that mean the same light up. */
function light(room: HTMLElement, thing: string | undefined): void {
  for (const lit of room.querySelectorAll('[data-same]')) lit.removeAttribute('data-same')
  if (thing === undefined) return
  for (const mark of room.querySelectorAll<HTMLElement>('.mark[data-thing]'))
    if (mark.dataset.thing === thing) mark.setAttribute('data-same', '')
}

function tie(room: HTMLElement, ids: readonly string[]): void {
  for (const tied of room.querySelectorAll('[data-tied]')) tied.removeAttribute('data-tied')
  for (const id of ids) {
    const name = CSS.escape(id)
    for (const end of room.querySelectorAll(`[data-claims~=${name}], [data-claim=${name}]`))
      end.setAttribute('data-tied', '')
  }
}

/** `pick` gets the claims under a click in the text; a click that ends a selection of text is none. */
export function useTie(room: RefObject<HTMLElement | null>, pick: (ids: readonly string[]) => void): void {
  useEffect(() => {
    const root = room.current
    if (root === null) return
    let last = ''
    let lit: string | undefined
    const over = ({ target }: Event): void => {
      const thing = thingAt(target)
      if (thing !== lit) light(root, thing)
      lit = thing
      const ids = idsOf(target)
      if (ids.join(' ') === last) return
      last = ids.join(' ')
      tie(root, ids)
    }
    const click = ({ target }: Event): void => {
      const inText = target instanceof Element && target.closest('.text') !== null
      if (inText && window.getSelection()?.isCollapsed !== false && idsOf(target).length > 0) pick(idsOf(target))
    }
    root.addEventListener('mouseover', over)
    root.addEventListener('focusin', over)
    root.addEventListener('click', click)
    return () => {
      root.removeEventListener('mouseover', over)
      root.removeEventListener('focusin', over)
      root.removeEventListener('click', click)
    }
  }, [room, pick])
}
