// Which claims are shown: by certainty, by where they stand, by predicate. All of it lives in the address.
import { DropdownMenu } from 'radix-ui'
import { CERTAINTIES, isSpecialCategory, PREDICATES } from '../../src/model/ontology.ts'
import type { Params } from '../address.ts'
import type { ClaimView } from '../api/client.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import { inAddress, type Shown, STANDINGS, toggled } from './shown.ts'
import { plain } from './wording.ts'

const STANDING_NAMES = { open: 'to review', accepted: 'accepted', rejected: 'rejected' } as const

interface FiltersProps {
  readonly claims: readonly ClaimView[]
  readonly shown: Shown
  readonly change: (params: Params) => void
  /** On a narrow page the filters are folded away until asked for. */
  readonly unfolded: boolean
}

function tally<K extends string>(claims: readonly ClaimView[], of: (claim: ClaimView) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const claim of claims) counts.set(of(claim), (counts.get(of(claim)) ?? 0) + 1)
  return counts
}

export function Filters({ claims, shown, change, unfolded }: FiltersProps) {
  const ordinary = shown.special ? claims : claims.filter(({ predicate }) => !isSpecialCategory(predicate))
  const special = claims.length - claims.filter(({ predicate }) => !isSpecialCategory(predicate)).length
  const byCertainty = tally(ordinary, ({ certainty }) => certainty)
  const byStanding = tally(ordinary, ({ standing }) => standing)
  const byPredicate = tally(ordinary, ({ predicate }) => predicate)
  const chosen = [...shown.predicates].map(plain)
  return (
    <fieldset id="filters" className="filters" data-unfolded={unfolded || undefined}>
      <legend className="unseen">Claims shown</legend>
      <div className="chips">
        {[...CERTAINTIES].reverse().map((certainty) => (
          <button
            key={certainty}
            type="button"
            className="chip"
            aria-pressed={shown.certainty.has(certainty)}
            onClick={() => change({ certainty: inAddress(toggled(shown.certainty, certainty)) })}
          >
            <CertaintyMark certainty={certainty} /> {certainty}{' '}
            <span className="count">{byCertainty.get(certainty) ?? 0}</span>
          </button>
        ))}
      </div>
      <div className="chips">
        {STANDINGS.map((standing) => (
          <button
            key={standing}
            type="button"
            className="chip"
            aria-pressed={shown.standing.has(standing)}
            onClick={() => change({ standing: inAddress(toggled(shown.standing, standing)) })}
          >
            {STANDING_NAMES[standing]} <span className="count">{byStanding.get(standing) ?? 0}</span>
          </button>
        ))}
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger className="chip chip-menu">
            {chosen.length === 0
              ? 'all predicates'
              : chosen.length > 2
                ? `${chosen.length} predicates`
                : chosen.join(', ')}
            <span aria-hidden="true"> ▾</span>
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
              <DropdownMenu.Item className="menu-item" onSelect={() => change({ predicate: undefined })}>
                all predicates
              </DropdownMenu.Item>
              {PREDICATES.filter((predicate) => byPredicate.has(predicate)).map((predicate) => (
                <DropdownMenu.CheckboxItem
                  key={predicate}
                  className="menu-item"
                  checked={shown.predicates.has(predicate)}
                  onSelect={(event) => event.preventDefault()}
                  onCheckedChange={() => change({ predicate: inAddress(toggled(shown.predicates, predicate)) })}
                >
                  <span className="tick">
                    <DropdownMenu.ItemIndicator>✓</DropdownMenu.ItemIndicator>
                  </span>
                  {plain(predicate)} <span className="count">{byPredicate.get(predicate)}</span>
                </DropdownMenu.CheckboxItem>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      </div>
      {special > 0 && (
        <label className="check special-switch">
          <input
            type="checkbox"
            checked={shown.special}
            onChange={(event) => change({ special: event.target.checked ? '1' : undefined })}
          />
          show {special} special-category {special === 1 ? 'claim' : 'claims'} (descent)
        </label>
      )}
    </fieldset>
  )
}
