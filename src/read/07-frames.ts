// Frames over syntax: every place in the document where a rule finds its trigger and its roles.

import { withMembers } from './07-frames/among-them.ts'
import { grammar } from './07-frames/arguments.ts'
import { withoutCounsel } from './07-frames/counsel.ts'
import { countedDays } from './07-frames/counted-days.ts'
import { withoutHandlers } from './07-frames/handlers.ts'
import { infer, takeUpDeeds } from './07-frames/infer.ts'
import { inherited } from './07-frames/inherited.ts'
import { matchSentence, type Occurrence } from './07-frames/match.ts'
import { ofTheSamePayment } from './07-frames/of-the-same-payment.ts'
import { oneDesignator } from './07-frames/one-designator.ts'
import type { Reading } from './07-frames/reading.ts'
import { wordings } from './07-frames/said-once.ts'
import { inScene } from './07-frames/scene.ts'
import type { Frames } from './frames/table.ts'

export type { Occurrence } from './07-frames/match.ts'
export { type Reading, reading } from './07-frames/reading.ts'

export function occurrences(r: Reading, frames: Frames): readonly Occurrence[] {
  const found = r.grammars.flatMap((g) =>
    infer(
      r,
      wordings(r, g.tree).flatMap(({ tree, words }) =>
        matchSentence(r, tree === g.tree ? g : grammar(tree), frames, words),
      ),
    ),
  )
  return inScene(
    r,
    countedDays(
      r,
      inherited(
        ofTheSamePayment(withoutHandlers(takeUpDeeds(r, withoutCounsel(r, withMembers(r, oneDesignator(found)))))),
      ),
    ),
  )
}
