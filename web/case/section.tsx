// One list of the first room: a heading, the first few, and where the rest is.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type Params, useAddressOf } from '../address.ts'

interface SectionProps<T> {
  readonly title: string
  readonly items: readonly T[]
  readonly total: number
  /** Said where there is none. */
  readonly none: string
  /** The room that holds all of them. */
  readonly all: string
  readonly params?: Params
  readonly children: (item: T) => ReactNode
}

export function Section<T>({ title, items, total, none, all, params, children }: SectionProps<T>) {
  const addressOf = useAddressOf()
  return (
    <section className="case-section">
      <h2>
        {title} <span className="count">{total > 0 && total}</span>
      </h2>
      {items.length === 0 ? <p className="muted">{none}</p> : <ul className="case-list">{items.map(children)}</ul>}
      {total > items.length && (
        <p className="all">
          <Link href={addressOf(all, params)}>
            All {total} {title.toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  )
}
