// A card beside a name under the pointer: who is meant, where they stand before the law in the whole case, how often this
// text names them, by what rule these very words were taken to mean them, and the way to their page.
import { useEffect, useState } from 'react'
import type { Reason } from '../../src/model/claim.ts'
import type { ClaimView } from '../api/client.ts'
import { EntityName } from '../people/entity-name.tsx'
import { useThings } from './around.ts'

interface Shown {
  readonly thing: string
  readonly at: number
  readonly left: number
  readonly top: number
}

/** Long enough to pass over a name on the way, and to reach the card. */
const WAIT_MS = 350
const WIDTH = 300

function useShown(): Shown | undefined {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout>
    const over = ({ target }: { readonly target: EventTarget | null }): void => {
      if (!(target instanceof Element)) return
      clearTimeout(wait)
      if (target.closest('.same-thing') !== null) return
      const mark = target.closest<HTMLElement>('.mark[data-thing]')
      wait = setTimeout(() => {
        if (mark === null) return setShown(undefined)
        const { left, bottom } = mark.getBoundingClientRect()
        const { thing = '', thingAt } = mark.dataset
        setShown({ thing, at: Number(thingAt), left: Math.max(8, Math.min(left, innerWidth - WIDTH)), top: bottom + 4 })
      }, WAIT_MS)
    }
    const leave = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      clearTimeout(wait)
      setShown(undefined)
    }
    // The pointer may have come to rest on a name before this code was loaded.
    over({ target: document.querySelector('.mark[data-thing]:hover') })
    document.addEventListener('mouseover', over)
    document.addEventListener('scroll', leave, true)
    document.addEventListener('keydown', leave)
    document.addEventListener('mousedown', over)
    return () => {
      clearTimeout(wait)
      document.removeEventListener('mouseover', over)
      document.removeEventListener('scroll', leave, true)
      document.removeEventListener('keydown', leave)
      document.removeEventListener('mousedown', over)
    }
  }, [])
  return shown
}

/** Why the words at this place mean whom they mean, where they are no name themselves. */
export function whyMeant(
  claims: readonly ClaimView[],
  at: number,
): Extract<Reason, { why: 'coreference' }> | undefined {
  for (const { reasons } of claims)
    for (const reason of reasons) if (reason.why === 'coreference' && reason.at.start === at) return reason
  return undefined
}

const placesOf = (thing: string): number =>
  new Set(
    [...document.querySelectorAll<HTMLElement>('.text .mark[data-thing]')]
      .filter((mark) => mark.dataset.thing === thing)
      .map((mark) => mark.dataset.thingAt),
  ).size

export function SameThing({ document: id, claims }: { document: string; claims: readonly ClaimView[] }) {
  const shown = useShown()
  const entity = useThings(id).get(shown?.thing ?? '')
  if (shown === undefined) return null
  const name = shown.thing.slice(shown.thing.indexOf('#') + 1)
  const why = whyMeant(claims, shown.at)
  const places = placesOf(shown.thing)
  return (
    <div className="same-thing" style={{ left: shown.left, top: shown.top }}>
      <p>{entity === undefined ? <bdi>{name}</bdi> : <EntityName id={entity} name={name} />}</p>
      {why !== undefined && (
        <p className="muted">
          “<bdi>{why.at.quote}</bdi>” is “<bdi>{why.to.quote}</bdi>” ({why.sieve}: {why.note})
        </p>
      )}
      <p className="muted">
        {places} {places === 1 ? 'place' : 'places'} in this text
      </p>
    </div>
  )
}
