// What the lines of a picture mean, with a sample of each beside its word.
import type { ReactNode } from 'react'
import { CERTAINTIES } from '../../src/model/ontology.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { CERTAINTY_MEANS } from '../read/wording.ts'

export function Legend({ children }: { children?: ReactNode }) {
  return (
    <ul className="legend" aria-label="What the lines mean">
      {CERTAINTIES.toReversed().map((certainty) => (
        <li key={certainty} title={CERTAINTY_MEANS[certainty]}>
          <CertaintyMark certainty={certainty} /> {certainty}
        </li>
      ))}
      <li>
        <svg width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
          <path d="M1 5H23M8 1l8 8M8 9l8-8" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>{' '}
        denied
      </li>
      {children}
    </ul>
  )
}
