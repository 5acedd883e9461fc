// A short sample of the line that certainty draws under the text: solid, dashed, dotted or wavy. It never stands alone;
// the word is always beside it.
import type { Certainty, Polarity } from '../../src/model/ontology.ts'

const PATHS: Readonly<Record<Certainty, { readonly d: string; readonly dash?: string }>> = {
  stated: { d: 'M1 5H23' },
  reported: { d: 'M1 5H23', dash: '5 3' },
  alleged: { d: 'M1.5 5H23', dash: '0.1 3.6' },
  possible: { d: 'M1 5q2.75-4 5.5 0t5.5 0 5.5 0 5.5 0' },
}

export function CertaintyMark({ certainty, polarity = 'affirmed' }: { certainty: Certainty; polarity?: Polarity }) {
  const { d, dash } = PATHS[certainty]
  return (
    <svg className="certainty-mark" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeDasharray={dash} />
      {polarity === 'denied' && <path d="M8 9 16 1" fill="none" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  )
}
