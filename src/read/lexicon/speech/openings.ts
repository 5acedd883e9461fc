// Lines at the head of a document that tell what it is and under whose name it stands.

/** "Address by Director-General …", "Remarks as prepared for delivery by …", "Statement of Assistant Director …" */
export const SPOKEN_BY =
  /^\W*(?:(?:keynote|opening|closing|written|joint)\s+)?(?:address|speech|remarks|statement|lecture|testimony)\b(?:\s+(?:as|prepared|delivered|given|made|for|delivery|today)){0,4}\s+(?:by|of|from)\s/i

/** "PRESS RELEASE", "Press releases", "11 June 2026 | Press release", "Communiqué" */
export const RELEASE =
  /^\W*(?:for immediate release|(?:press|news|media) (?:releases?|statements?|communiqué|notice)\b|communiqué\b)|^[^.]{0,40}[|·•–—]\s*(?:press|news|media) (?:release|statement)\W*$/i

/** "Norwegian Police Security Service\nAnnual Report 2025": a service that tells of its year. */
export const REPORT_TITLE =
  /\b(?:annual (?:report|review|threat assessment)|(?:national )?threat assessment|activity report|situation report|security outlook)\b/i
