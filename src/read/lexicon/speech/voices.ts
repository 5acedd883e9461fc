// Words that tell whose side a speaker is on: who accuses, who judges, and which papers speak for whom. What an
// accuser says of somebody's deed is an allegation, what a court finds is stated, everybody else reports.
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** People and papers that accuse by their office: "prosecutors said", "the indictment says". */
export const ACCUSER_NOUNS = words(`
  prosecutor prosecutors police policeman policewoman investigator investigators detective detectives authority
  authorities indictment complaint affidavit charge-sheet government prosecution prosecutor-general sheriff inspector constable
  superintendent crown minister undersecretary cop cops gendarme gendarmerie accuser regime junta ministry
`)

/** Titles and descriptions of a person who speaks for an accusing body. */
export const ACCUSER_TITLES = words(`
  prosecutor police detective inspector superintendent constable sheriff minister undersecretary investigator
`)
/** Who speaks for a body whose name stands beside them. */
export const OFFICERS = words(
  'director head chief commander spokesman spokeswoman spokesperson commissioner officer official deputy general colonel',
)
/** Bodies that accuse, as their names give them away. */
export const ACCUSING_BODY =
  /\b(?:polic(?:e|ing)|constabulary|ministry|prosecut\w+|department of|(?:justice|state) department|attorney|security service|intelligence|counter-?terror\w*|treasury|bureau of investigation|scotland yard|home office|foreign office|crown|government|gendarmerie|procuracy|sheriff)\b/i
/** "U.S. Attorney", "Attorney General": an office. A plain attorney may stand for anybody. */
export const ACCUSER_OFFICE =
  /\b(?:(?:u\.?\s?s\.?|united states|district|state|county|assistant|deputy) attorney|attorney[- ]general|solicitor[- ]general|director of public prosecutions|prime minister|home secretary|foreign secretary|police chief|chief of police|for the (?:prosecution|crown)|prosecuting|opening the (?:case|prosecution))\b/i
/** Those who speak for the accused, whatever else they are called. */
export const DEFENDERS = words('lawyer barrister solicitor defender defence defense counsel advocate')

export const JUDGES = words(
  'judge judges justice justices magistrate magistrates jury juror jurors tribunal court bench',
)
/** Papers of a court, which say what it has found. */
export const FINDINGS = words('verdict judgment judgement ruling')

/** Papers and outlets that speak without a person being named. */
export const DOCUMENTS = words(`
  report indictment statement complaint document affidavit letter article investigation dossier filing ruling verdict
  judgment judgement newspaper website channel source media press record memo cable file notice charge-sheet warrant
  note dossiers notes transcript communiqué communique bulletin study survey paper summons petition lawsuit release tabloid station
  broadcaster programme blog post tweet video telegram documents records papers files sources television tv radio
  sheet newswire panel watchdog email e-mail message chat affidavits weekly daily portal documentary footage recording
`)

/** Words behind which their owner speaks: "figures of the ministry", "a statement by the embassy". */
export const VESSELS = words(`
  figure figures datum data statistic statistics number tally estimate statement comment remark word words account version
  finding information communiqué communique spokesman spokeswoman spokesperson announcement assessment evidence testimony
`)
