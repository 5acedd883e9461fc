// Times of day beside a date: "3 May at 14:30", "2:30 pm on 3 May", "June 2 at 5pm". A time of day alone is not a date.
import { type Atom, type Found, found, skip } from './atoms.ts'
import type { Clock } from './expression.ts'

/** After a date: "at 14:30", ", 2:30 p.m.", "@ 17:49". */
export function clock(list: readonly Atom[], i: number): Found<Clock> | undefined {
  const at = skip(list, skip(list, i, ','), 'at', '@', 'T', 't')
  const hit = reading(list, at)
  return hit && (at > i || hit.value.minute !== undefined) ? hit : undefined
}

/** Before a date: "14:30 on", "2:30 pm on". */
export function clockFirst(list: readonly Atom[], i: number): Found<Clock> | undefined {
  const hit = reading(list, i)
  if (!hit) return undefined
  const at = skip(list, skip(list, hit.next, ','), 'on')
  return found(hit.value, at)
}

/** "14:30", "2:30 pm", "5pm", "5 p.m."; without am or pm only with minutes. */
function reading(list: readonly Atom[], i: number): Found<Clock> | undefined {
  const [h, colon, m] = [list[i], list[i + 1], list[i + 2]]
  if (h?.kind !== 'digits' || h.text.length > 2 || Number(h.text) > 24) return undefined
  const minutes =
    (colon?.lower === ':' || colon?.lower === '.') &&
    !colon.gap &&
    m?.kind === 'digits' &&
    !m.gap &&
    m.text.length === 2 &&
    Number(m.text) < 60
  if (colon?.lower === '.' && minutes && !half(list, i + 3)) return undefined
  let next = minutes ? i + 3 : i + 1
  if (minutes && list[next]?.lower === ':' && list[next + 1]?.kind === 'digits') next += 2
  const day = half(list, next)
  if (!day && !minutes) return undefined
  const hour = Number(h.text)
  const turned = day?.value === 'pm' && hour < 12 ? hour + 12 : day?.value === 'am' && hour === 12 ? 0 : hour
  return turned > 23
    ? undefined
    : found({ hour: turned, ...(minutes ? { minute: Number(m!.text) } : {}) }, day?.next ?? next)
}

function half(list: readonly Atom[], i: number): Found<'am' | 'pm'> | undefined {
  const word = list[i]?.lower
  if (word === 'am' || word === 'pm') return found(word, i + 1)
  if ((word === 'a' || word === 'p') && list[i + 1]?.lower === '.' && list[i + 2]?.lower === 'm')
    return found(word === 'a' ? 'am' : 'pm', list[i + 3]?.lower === '.' ? i + 4 : i + 3)
  return undefined
}
