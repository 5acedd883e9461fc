// The page's state lives in its address, `#/read/d1…?claim=c1…`, so that a view can be reloaded and passed on. The hash
// carries the query too: the server never learns what is looked at, and a relative address works under any host.
import { useMemo, useSyncExternalStore } from 'react'
import { useLocation, useSearch } from 'wouter'

const hash = (): string => window.location.hash.replace(/^#?\/?/, '/')
const path = (): string => hash().split('?', 1)[0] ?? '/'
const search = (): string => hash().slice(path().length).replace(/^\?/, '')

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const go = (to: string, { replace = false }: { replace?: boolean } = {}): void => {
  window.history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

const usePath = (): [string, typeof go] => [useSyncExternalStore(subscribe, path), go]

/** What wouter's `Router` needs to live in the hash with its query. */
export const inHash = Object.assign(usePath, {
  searchHook: () => useSyncExternalStore(subscribe, search),
  hrefs: (href: string) => `#${href}`,
})

/**
 * Everything that an address may say beside the room. `focus` is the one selection that runs through all rooms, an entity
 * or an incident; `from` and `to` (ISO dates) the stretch of time; `claims` with `of` the sentences that lie open.
 */
const NAMES = [
  'focus',
  'from',
  'to',
  'claims',
  'of',
  'claim',
  'at',
  'predicate',
  'certainty',
  'standing',
  'special',
  'q',
  'kind',
  'view',
  'with',
  'sort',
  'group',
  'columns',
  'filter',
  'item',
  'document',
  'hops',
  'pins',
  'avoid',
  'lanes',
] as const
/** What goes along from room to room. */
const SHARED = ['focus', 'from', 'to'] as const
export type Params = Readonly<Partial<Record<(typeof NAMES)[number], string | undefined>>>

/** `('/read/d1', { claim: 'c1', at: undefined })` → `/read/d1?claim=c1` */
export function withParams(to: string, params: Params): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) if (value !== undefined && value !== '') query.set(name, value)
  const tail = query.toString().replaceAll('%2C', ',')
  return tail === '' ? to : `${to}?${tail}`
}

/** Makes the address of another room, with the selection that runs through all of them. */
export function useAddressOf(): (to: string, params?: Params) => string {
  const query = useSearch()
  return useMemo(() => {
    const asked = new URLSearchParams(query)
    const shared: Params = Object.fromEntries(SHARED.map((name) => [name, asked.get(name) ?? undefined]))
    return (to, params = {}) => withParams(to, { ...shared, ...params })
  }, [query])
}

/** The query of this address and a way to change parts of it; moving about inside a room makes no history entry. */
export function useParams(): readonly [Params, (change: Params) => void] {
  const [here, navigate] = useLocation()
  const query = useSearch()
  return useMemo(() => {
    const asked = new URLSearchParams(query)
    const params: Params = Object.fromEntries(NAMES.map((name) => [name, asked.get(name) ?? undefined]))
    return [params, (change) => navigate(withParams(here, { ...params, ...change }), { replace: true })] as const
  }, [here, navigate, query])
}
