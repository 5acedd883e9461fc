// "Iran denied any role in the killing of X" is one denial: of having stood behind the killing. The frame of the role tells
// who, the frame of the killing tells what; a state that denies a part in a deed denies having been its sponsor.
import type { Claim, Filler, NonEmpty } from '../../model/claim.ts'

const PART = /^attack\.involvement:/

export function oneDenial(claims: readonly Claim[]): readonly Claim[] {
  const parts = claims.filter((c) => c.polarity === 'denied' && PART.test(c.rule))
  if (parts.length === 0) return claims
  const spent = new Set<Claim>()
  const merged = claims.map((c): Claim => {
    if (c.predicate !== 'attack' || c.polarity !== 'denied' || PART.test(c.rule)) return c
    const part = parts.find((p) => p.evidence.start === c.evidence.start && isOfTheSame(p, c))
    const sponsor = part?.roles.sponsor
    if (!part || !sponsor) return c
    spent.add(part)
    const { perpetrator: _, ...roles } = c.roles
    return { ...c, roles: { ...roles, sponsor } as Claim['roles'] }
  })
  return merged.filter((c) => !spent.has(c))
}

/** By the same denier, and done by nobody else. */
function isOfTheSame(part: Claim, deed: Claim): boolean {
  const sponsor = part.roles.sponsor?.[0]
  const doers = (deed.roles.perpetrator ?? deed.roles.sponsor) as NonEmpty<Filler> | undefined
  const isDenier = part.by.every((b) => deed.by.some((x) => x.name === b.name))
  return isDenier && (doers === undefined || doers.some((d) => nameOf(d) === nameOf(sponsor)))
}

const nameOf = (f: Filler | undefined): string | undefined => f && (f.name ?? f.at.quote)
