// Somebody in a chain: part, name, furthest legal step, sentences. The name makes it the one selection of all rooms.
// What is missing is an empty box with its question.
import type { Gap } from '../../src/analyse/gap.ts'
import type { ChainNodeView } from '../../src/server/rooms/chain.ts'
import { useEntityIndex } from '../api/queries.ts'
import { LegalStepMark } from '../people/entity-name.tsx'
import { SentencesButton } from '../sentences/button.tsx'
import { RANK_SAYS } from './words.ts'

interface Props {
  readonly node: ChainNodeView
  readonly focused: boolean
  readonly onFocus: (entity: string) => void
}

export function NodeCard({ node: { entity, name, rank, claims }, focused, onFocus }: Props) {
  const line = useEntityIndex().get(entity)
  return (
    <div className="chain-card" data-focus={focused || undefined}>
      <p className="chain-rank">
        {RANK_SAYS[rank]} <SentencesButton claims={claims} about={name} />
      </p>
      <button type="button" className="chain-name" aria-pressed={focused} onClick={() => onFocus(entity)} dir="auto">
        <bdi>{name}</bdi>
      </button>
      <p className="chain-step">
        <LegalStepMark line={line} />
      </p>
    </div>
  )
}

export function GapCard({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <div className="chain-card chain-gap">
      {gaps.map(({ text, claims }) => (
        <div key={text}>
          <p dir="auto">{text}</p>
          {claims.length > 0 && (
            <SentencesButton claims={claims} about={text}>
              what is known
            </SentencesButton>
          )}
        </div>
      ))}
    </div>
  )
}
