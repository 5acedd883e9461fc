// English verbs and irregular forms that a treebank of two hundred thousand words is too small to show. Common
// knowledge of the language; the first list leans to what courts, police and armies do.

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Verbs whose "-ed" and "-ing" forms leave open what was cut: "bombed", "surveilled", "provoked", "freed". */
export const VERBS: ReadonlySet<string> = new Set(
  words(`
  abduct abet abscond accuse acquit adjourn aim allege ambush amass annex apprehend arm arraign arrest assassinate
  assault attack bait bar beat behead bankroll befriend besiege betray blackmail blast bomb bribe broker brief bug
  burgle burn capture carry censure charge cite clash coerce collude commit compel conceal conduct confess confiscate
  conspire convict coordinate counterfeit court-martial crash cripple damage deceive declare decapitate defame defect
  defraud defuse deny deploy depose derail detain detonate dismantle dispatch disrupt divert dodge dox drug eavesdrop
  embezzle enlist enrol ensnare equip escape espouse evade evacuate exchange execute exfiltrate exile exonerate expel
  explode exploit export extort extradite fake falsify feud finance fire fine flee foil forge foment free fund funnel
  gather groom guard gun hack handle hand handcuff harass harbour hijack hire hunt identify impersonate implicate
  impose imprison incarcerate incite indict induce infiltrate influence inject injure install instigate instruct
  intercept interdict interrogate interview intimidate invade jail kidnap kill knife launch launder leak liaise link
  lure maim manipulate mastermind mediate meet monitor mobilise mobilize mount mug murder nab nominate orchestrate
  order oust overthrow pardon parole pass patrol pay penetrate photograph pilot plant plead plot poison pose probe
  procure prosecute protest provoke prompt publish purchase pursue quit radicalise radicalize raid ransom recall
  reconnoitre recruit refer release relay remand render repatriate resettle retaliate revoke rig rob sabotage sanction
  scout seize sentence serve sever shadow shell shelter shoot shroud smear smuggle snatch spearhead spy stab stage
  stalk stash station storm strangle strike sue summon supply surrender surveil swap tail target task testify thwart
  threaten tip torch torture trace track traffic train transfer transmit transport traverse try unearth uncover unmask
  unveil vanish vet vow wage wed whisk wire wiretap withdraw wound`),
)

/** Lemma, then the forms that no rule reaches. */
const IRREGULAR = `
  arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became|befall befell befallen
  beget begot begotten|begin began begun|behold beheld|bend bent|beset beset|bet bet|bid bade bidden|bind bound
  bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
  burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came|cost cost|creep crept
  cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
  dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
  fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
  forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone
  grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
  kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let let|lose lost
  make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mown
  outdo outdid outdone|overcome overcame|overhear overheard|override overrode overridden|overrun overran
  oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken
  pay paid|plead pled|prove proven|put put|quit quit|read read|rebuild rebuilt|rend rent|repay repaid|resell resold
  retake retook retaken|rethink rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen
  run ran|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewn|shake shook shaken|shed shed
  shine shone|shoot shot|show shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain
  sleep slept|slide slid|sling slung|slit slit|sneak snuck|speak spoke spoken|speed sped|spend spent|spill spilt
  spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck
  sting stung|stink stank stunk|strike struck stricken|string strung|strive strove striven|swear swore sworn
  sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
  think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone
  understand understood|undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|upset upset
  wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
  withhold withheld|withstand withstood|wring wrung|write wrote written`

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/[|\n]/).flatMap((line) => {
    const [lemma = '', ...forms] = words(line)
    return forms.map((form): [string, string] => [form, lemma])
  }),
)

export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['selves', 'self'],
  ['wolves', 'wolf'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['theses', 'thesis'],
  ['hypotheses', 'hypothesis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['attaches', 'attache'],
  ['attachés', 'attaché'],
  ['passersby', 'passerby'],
  ['coups', 'coup'],
  ['corps', 'corps'],
])
