// The colours of the tokens as a canvas understands them, which knows no custom properties; asked for anew when the
// reader's system turns dark or asks for more contrast.
import { useSyncExternalStore } from 'react'

const TOKENS = ['paper', 'sheet', 'ink', 'ink-2', 'rule', 'rule-strong', 'pencil', 'marker'] as const
export type Ink = Readonly<Record<(typeof TOKENS)[number], string>>

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
  window.matchMedia(query),
)

function read(): Ink {
  const probe = document.createElement('i')
  document.body.append(probe)
  const of = (token: string): string => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const ink = Object.fromEntries(TOKENS.map((token) => [token, of(token)])) as Ink
  probe.remove()
  return ink
}

let known: { readonly key: string; readonly ink: Ink } | undefined
const now = (): Ink => {
  const key = QUERIES.map(({ matches }) => matches).join()
  if (known?.key !== key) known = { key, ink: read() }
  return known.ink
}

export const useInk = (): Ink =>
  useSyncExternalStore((listener) => {
    for (const query of QUERIES) query.addEventListener('change', listener)
    return () => {
      for (const query of QUERIES) query.removeEventListener('change', listener)
    }
  }, now)
