// What is being written beside the text: a correction of the claim at hand, or a new claim. The form is loaded when it is
// first asked for, so that reading never waits for it.
import { lazy, Suspense } from 'react'
import type { ClaimView, DocumentView } from '../api/client.ts'
import { Loading } from '../shell/states.tsx'
import type { Stretch } from './cut.ts'

const EditClaim = lazy(async () => ({ default: (await import('./edit/index.tsx')).EditClaim }))
const NewClaim = lazy(async () => ({ default: (await import('./edit/index.tsx')).NewClaim }))

export type Writing =
  | { readonly kind: 'edit'; readonly claim: ClaimView }
  | { readonly kind: 'new'; readonly at: Stretch }

interface WritingProps {
  readonly writing: Writing
  readonly document: DocumentView
  /** With the id of a new claim, where one was made. */
  readonly onDone: (claim?: string) => void
}

export function WritingPane({ writing, document, onDone }: WritingProps) {
  return (
    <div className="edit-pane">
      <Suspense fallback={<Loading what="the form" />}>
        {writing.kind === 'edit' ? (
          <EditClaim claim={writing.claim} document={document} onDone={() => onDone()} />
        ) : (
          <NewClaim at={writing.at} document={document} onDone={onDone} />
        )}
      </Suspense>
    </div>
  )
}
