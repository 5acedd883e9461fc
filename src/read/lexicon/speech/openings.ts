// Lines at the head of a document that tell what it is and under whose name it stands.

/** "Address by Director-General …", "Remarks as prepared for delivery by …", "Statement of Assistant Director …" */
export const SPOKEN_BY =
  /^\W*(?:(?:keynote|opening|closing|written|joint|prepared|witness|sworn|impact|victim|personal)\s+)?(?:address|speech|remarks|statement|lecture|testimony)\b(?:\s+(?:as|prepared|delivered|given|made|for|delivery|today)){0,4}\s+(?:by|of|from)\s/i

/** "I, Karl Weber, of Riga, make oath and say as follows", "I, Leyla Karimova, do hereby solemnly affirm and state" */
export const DEPOSES =
  /^\W*I, (?=\p{Lu}).{3,200}?\b(?:make oath|sworn|swear|(?:solemnly|sincerely) (?:affirm|declare|swear)|(?:do )?hereby (?:state|declare|affirm|depose)|(?:state|say|declare|depose)s? as follows)\b/u

/** "Prepared testimony before the committee", "Witness statement": what whoever says "I" tells from his own knowledge. */
export const TESTIFIES = /\b(?:affidavit|testimony|deposition|(?:witness|impact) statement|statement (?:to|before))\b/i

/** "My name is Ragnhild Thorsby", "Good morning. I am Karl Weber, I teach chemistry" */
export const INTRODUCES = /^\W*(?:[Mm]y name is|I am|I['’]m) (?=\p{Lu})/u

/** "Sentencing remarks of Mrs Justice …", "R v Dahl and others: Sentencing Remarks of …" */
export const SENTENCED_BY = /\bsentencing remarks\s+(?:of|by)\s/i

/** "PRESS RELEASE", "Press releases", "11 June 2026 | Press release", "Communiqué" */
export const RELEASE =
  /^\W*(?:for immediate release|cleared for publication|(?:press|news|media) (?:releases?|statements?|communiqué|notice|bulletins?)\b|communiqué\b)|^[^.]{0,40}[|·•–—]\s*(?:press|news|media) (?:release|statement)\W*$/i

/** "Norwegian Police Security Service\nAnnual Report 2025": a service that tells of its year. */
export const REPORT_TITLE =
  /\b(?:annual (?:report|review|threat assessment)|(?:national )?threat assessment|activity report|situation report|security outlook)\b/i

/** Turns of agency copy that hands on the word of a service. */
export const RELAYS: readonly RegExp[] = [
  /\bpress (?:service|cent(?:er|re)|office|department|secretary)\b|\bpublic relations cent(?:er|re)\b/i,
  /\bas a result of (?:[\w-]+ ){0,5}(?:measures|operations?|work|activit\w+)\b/i,
  /\bit (?:was|has been|is) (?:also |further )?(?:established|determined|stated|learned|learnt|ascertained|noted|specified|emphasi[sz]ed)\b/i,
  /\b(?:criminal|investigat\w+) (?:cases?|proceedings) (?:has|have|was|were) (?:been )?(?:opened|instituted|initiated|launched)\b/i,
  /\baccording to (?:the )?(?:data|information)\b/i,
  /\b(?:informed|told|reported to) (?:the|this) (?:agency|correspondent)\b|\binformed (?:on|this) \w+day\b|\bthe agency was told\b/i,
  /\b(?:operational|operative|operational-search|preventive|investigative|investigation) (?:measures|actions)\b/i,
  /\b(?:on|upon|by) the (?:instructions?|assignment|tasking) of\b/i,
  /\bspecial services\b/i,
  /\b(?:neutrali[sz]ed|suppressed|liquidated|smashed) (?:the|an?|on)\b|\bactivity of\b.{0,80}\b(?:suppressed|neutrali[sz]ed|stopped)\b/i,
  /\b(?:let us recall|as (?:was|it was) reported (?:earlier|before|previously))\b/i,
]
