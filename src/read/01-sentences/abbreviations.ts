// Words that carry a full stop without ending a sentence, by what may follow them. Common knowledge of English
// writing, courts and armies included; no text is copied.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A name follows: "Mr. Karimov", "Lt. Col. Brandt", "St. Petersburg", "Smith v. Jones". */
export const BEFORE_NAME = words(`
  mr mrs ms mx dr prof rev fr hon pres gov lt col gen maj capt cpt sgt cpl pvt cmdr cdr adm brig ssgt msgt tsgt
  pfc spc sen rep reps sens supt det insp atty amb sec st ste mt ft messrs mme mlle msgr sr-lt v vs ven dep asst assoc
  dir min ald comm ph`)

/** A number follows: "No. 5", "Art. 5", "pp. 12–14", "Ex. 3". */
export const BEFORE_NUMBER = words(`
  b no nos art arts p pp para paras sec secs sect ch chap fig figs vol vols ex exh par cl r rr nr cf ca c tel ext app`)

/** Months and days: "Jan. 5", "Sept. 2024". */
export const DATE = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)

/** Any word may follow, and a sentence may also end there: "Inc.", "p.m.", "etc.". */
export const ENDING = words(`
  inc corp co ltd llc bros jr sr etc al esq est ave blvd rd hwy dept univ assn govt intl mfg dist cir cal calif conn
  del fla ill ind kan ky la md mass mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark ala
  colo ont que supp op cit ibid seq approx appt apt bldg ed eds trans rev repr min max avg misc temp hrs hr mins sq
  lb lbs oz yr yrs mo mos wk wks incl excl e.g i.e viz resp a.k.a d.b.a s.a a.s`)

/** Short enough to be other words too: only with a number after them, or a capital before. */
export const DOUBTFUL = words(
  'no sat sun mar ill del miss la ore wash fig art ex par app ed co min max sec dec dir gen ch p r c v al temp',
)

/** Words that open a sentence far more often than they continue a name: after "U.S." or "Inc." they mean a new sentence. */
export const OPENERS = words(`
  the a an this that these those he she it they we you i his her its their our my your in on at by for from with after
  before during since until when while where as if though although because however but and or yet so meanwhile
  moreover furthermore also then there here what who how why one some many most several all both each every another
  no not according despite among about under over between through within without he's it's they're i'm we're it’s
  earlier later last next today yesterday tomorrow instead thus therefore still even once nor such other
  officials police prosecutors authorities investigators`)
