// What speaks for and against two being one: each observation with its weight and the two values compared.
import type { MatchReason } from '../../src/model/resolution.ts'

/** `+2.4`, `−0.7`: which way it weighs is seen without colour. */
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`

export function Reasons({ reasons }: { reasons: readonly MatchReason[] }) {
  return (
    <ul className="match-reasons">
      {reasons.map(({ feature, weight, left, right }) => (
        <li key={`${feature} ${left} ${right}`}>
          <span className="weight">{signed(weight)}</span> {feature}
          {(left !== '' || right !== '') && (
            <span className="muted">
              {' '}
              <bdi>{left}</bdi> / <bdi>{right}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
