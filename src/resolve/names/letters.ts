// Letters of other scripts in the Latin spelling that names get in English texts, context and all: a general
// transliterator turns мягкий into “myagkij” one day and Ə into E, which is no use when two spellings must meet.

const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => [[...entry][0]!, [...entry].slice(1).join('')] as const),
  )

// Russian, Ukrainian, Belarusian, Serbian, Kazakh and their neighbours. Example: Мехдиев → mekhdiev.
export const CYRILLIC = pairs(`
аa бb вv гg ґg дd еe ёyo жzh зz иi йy іi їyi єye кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya
ўw јj љlj њnj ћc ђdj џdzh ѓg ќk ѕdz әa ғgh қq ңng өo ұu үu һh җj ҳh ӯu ӣi ҷj ҝg ҹj
`)

// Short vowels are not written; و and ي may be consonant or vowel. Persian, Urdu and Pashto letters included.
// Example: مهدیف → mhdyf.
export const ARABIC = pairs(`
اa أa إi آa ٱa بb پp تt ثth جj چch حh خkh دd ذdh ڈd رr زz ژzh ڑr سs شsh صs ضd طt ظz ع غgh فf قq كk کk گg لl مm نn ںn هh ةa ہh ۀh ھh وw ؤw ڤv يy یy ىa ئy ےe ء ټt ډd ړr ږzh ښsh ګg ڼn ېe ۍy ڕr ڵl ۆo ێe ەe
ًan ٌ ٍ َa ُu ِi ّ ْ ٰa ٔ ـ
`)

// Example: נתניהו → ntnyhw.
export const HEBREW = pairs(`
אa בb גg דd הh וw זz חkh טt יy כk ךkh לl מm םm נn ןn סs ע פp ףf צts ץts קk רr שsh תt
`)

// Example: მეჰდიევი → mehdievi; the final -ი of a nominative goes when names are folded.
export const GEORGIAN = pairs(`
აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh
`)

// Example: Γεώργιος → georgios.
export const GREEK = pairs(`
αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χkh ψps ωo
`)

// Latin letters that English texts spell otherwise than their base letter says. Example: Şəhriyar → shahriyar.
export const LATIN = pairs(`
əa ğg şsh çch ıi öo üu ñn ßss æae œoe øo åa đd ðd þth łl žzh šsh čch ćc ćc řr
`)
