// Accept, reject and undo: shown at once, written to the log through the server, and taken back on the page with the
// reason when the server refuses.
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DecisionId } from '../../src/model/ids.ts'
import { api, type ClaimView } from '../api/client.ts'
import { keys, queryClient } from '../api/queries.ts'
import { begin, forget, remember, settled } from '../shell/deciding.ts'
import { announce, fail } from '../shell/notices.tsx'
import { inBrief } from './wording.ts'

type Asked =
  | { readonly kind: 'accept' | 'reject'; readonly claim: ClaimView }
  | { readonly kind: 'undo'; readonly claim: ClaimView; readonly decision: DecisionId }

const SAID = { accept: 'Accepted', reject: 'Rejected', undo: 'Taken back' } as const
const BECOMES = { accept: 'accepted', reject: 'rejected', undo: 'open' } as const

/** `exactOptionalPropertyTypes`: an undone claim has no decision rather than an undefined one. */
function become(
  { decision: _, ...claim }: ClaimView,
  standing: ClaimView['standing'],
  decision?: DecisionId,
): ClaimView {
  return { ...claim, standing, ...(decision === undefined ? {} : { decision }) }
}

const patch = (document: string, id: string, change: (claim: ClaimView) => ClaimView): void => {
  queryClient.setQueryData<readonly ClaimView[]>(keys.claims(document), (claims) =>
    claims?.map((claim) => (claim.id === id ? change(claim) : claim)),
  )
}

export interface Decide {
  accept(claim: ClaimView): void
  reject(claim: ClaimView): void
  undo(claim: ClaimView): void
}

export function useDecide(document: string): Decide {
  const { mutate } = useMutation({
    mutationFn: (asked: Asked) =>
      api.decide({
        action:
          asked.kind === 'undo'
            ? { kind: 'undo', decision: asked.decision }
            : { kind: asked.kind, claim: asked.claim.id },
      }),
    onMutate: async ({ kind, claim }) => {
      const end = begin()
      await queryClient.cancelQueries({ queryKey: keys.claims(document) })
      patch(document, claim.id, (now) => become(now, BECOMES[kind]))
      announce(`${SAID[kind]}: ${inBrief(claim)}.`)
      return { end }
    },
    onSettled: (_data, _error, _asked, context) => context?.end(),
    onError: (error, { claim }) => {
      patch(document, claim.id, () => claim)
      fail(error)
    },
    onSuccess: (decision, { kind, claim }) => {
      if (kind === 'undo') forget(decision.action.kind === 'undo' ? decision.action.decision : decision.id)
      else {
        remember(decision.id, `${SAID[kind]}: ${inBrief(claim)}.`)
        patch(document, claim.id, (now) => become(now, BECOMES[kind], decision.id))
      }
      void queryClient.invalidateQueries({ queryKey: keys.claims(document) })
    },
  })
  return useMemo(
    () => ({
      accept: (claim) =>
        claim.standing === 'accepted'
          ? announce(`Already accepted: ${inBrief(claim)}.`)
          : mutate({ kind: 'accept', claim }),
      reject: (claim) =>
        claim.standing === 'rejected'
          ? announce(`Already rejected: ${inBrief(claim)}.`)
          : mutate({ kind: 'reject', claim }),
      undo: async ({ id }) => {
        // A claim accepted a moment ago has no decision yet: the log has not answered.
        await settled()
        const claim = queryClient.getQueryData<readonly ClaimView[]>(keys.claims(document))?.find((c) => c.id === id)
        if (claim?.decision === undefined) announce('There is no decision to take back here.')
        else mutate({ kind: 'undo', claim, decision: claim.decision })
      },
    }),
    [mutate, document],
  )
}
