// Somebody or something of the case, by name: a link to what is known of it. Beside a person stands the furthest step of
// the law that a source supports, so that nobody accused is ever shown as anything else.
import { Link } from 'wouter'
import { useAddressOf } from '../address.ts'
import type { EntityLine } from '../api/client.ts'
import { useEntityIndex } from '../api/queries.ts'

/** `charged 2024-05`; nothing for what is no person or for whom no source gives a step. */
export const standingOf = ({ furthest }: Pick<EntityLine, 'furthest'>): string | undefined =>
  furthest && [furthest.says, furthest.date].filter((part) => part !== undefined).join(' ')

export function LegalStepMark({ line }: { line: Pick<EntityLine, 'furthest'> | undefined }) {
  const standing = line && standingOf(line)
  return standing === undefined ? null : <span className="legal-step">{standing}</span>
}

export function EntityName({ id, name }: { id: string; name?: string }) {
  const line = useEntityIndex().get(id)
  const addressOf = useAddressOf()
  return (
    <span className="entity-name">
      <Link href={addressOf('/people', { focus: id })} dir="auto">
        <bdi>{line?.name ?? name ?? id}</bdi>
      </Link>
      <LegalStepMark line={line} />
    </span>
  )
}
