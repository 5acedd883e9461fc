// Words of names that carry little or mean a whole phrase: particles, legal forms, words that many organisations share,
// short forms of given names. Written by hand from general knowledge.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words between or before the parts of a personal name. */
export const PARTICLES = words(
  'al el ul ol ad ar as at az an bin ibn ben bint binti bat binte von van der den de del della di da dos das du la le lo las los der ter zu zum zur y e und of the oglu ogly oghlu qizi kizi gyzy kyzy zadeh zade abu abou umm bou ould',
)

/** Of these, the ones that say whose child somebody is, after another name. */
export const CHILD_OF = words('bin ibn ben bint binti binte ould oglu ogly oghlu qizi kizi gyzy kyzy')

/** Stands in lists where nothing is known, and suffixes that distinguish little. */
export const FILLERS = words('na nan jr sr junior senior phd md esq')

/** Titles that are also parts of names keep some weight; these do not. */
export const PLAIN_TITLES = words(
  'mr mrs ms miss dr prof professor sir madam herr frau señor senor mullah mulla molla maulana mawlawi maulvi sheikh shaikh shaykh sheik shekh imam ayatollah hajji haji hadji hajj hojatoleslam hojjatoleslam rabbi mufti gen general col colonel maj major lt lieutenant capt captain sgt sergeant brigadier brig adm admiral president minister sayyid seyed seyyed sayed syed saiyid qari hafiz akhund ustad ustaz agha don dom father fr rev pastor bishop lord lady hm hrh eng engineer',
)

// Legal form → the spellings that mean it, longest first when read.
const FORMS: Readonly<Record<string, string>> = {
  ag: 'aktiengesellschaft;ag;akg;aktsionernoe obshchestvo',
  gmbh: 'gesellschaft mit beschrankter haftung;gesellschaft mit beschraenkter haftung;g m b h;gmbh;mbh',
  kg: 'kommanditgesellschaft;k g;kg;gmbh co kg;gmbh and co kg',
  ltd: 'private limited;pvt ltd;pvt limited;pte ltd;pty ltd;pty limited;pte limited;limited;ltd;ltda;limitada;co ltd;co limited;company limited;company ltd',
  llc: 'limited liability company;limited liability partnership;l l c;llc;l l p;llp;l c;obshchestvo s ogranichennoy otvetstvennostyu;tovarystvo z obmezhenoyu vidpovidalnistyu;ooo;tov;too;mchj;fze;fzc;fz llc;fzco',
  jsc: 'open joint stock company;public joint stock company;closed joint stock company;private joint stock company;joint stock company;joynt stock company;joint stock co;aktsionernoe obschestvo;publichnoe aktsionernoe obshchestvo;otkrytoe aktsionernoe obshchestvo;zakrytoe aktsionernoe obshchestvo;jsc;ojsc;pjsc;cjsc;oao;zao;pao;ao;jsco',
  inc: 'incorporated;inc;corporation;corp;corporacion;company;co;compagnie;compania;cie;the company',
  plc: 'public limited company;p l c;plc',
  lp: 'limited partnership;l p;lp',
  sa: 'sociedad anonima;societe anonyme;societa per azioni;s p a;spa;s a;sa;s a s;sas;s a r l;sarl;sociedad limitada;s l;s l u;srl;s r l;societatea cu raspundere limitata;sociedad de responsabilidad limitada;s de r l;de c v;sa de cv;s c;sapi de cv',
  bv: 'besloten vennootschap;naamloze vennootschap;b v;bv;n v;nv',
  as: 'anonim sirketi;a s;as;asa;a b;ab;aktiebolag;oy;oyj;aps;limited sirketi;sti;ltd sti',
  zoo: 'sp z o o;spolka z ograniczona odpowiedzialnoscia;z o o;d o o;doo;s r o;sro;kft;zrt;ood;eood;ad;ead;d d',
  kk: 'kabushiki kaisha;k k;kk;sdn bhd;bhd;berhad;pt;tbk;sci',
}

export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([form, spellings]) => spellings.split(';').map((s) => [s, form] as const)),
)
export const LONGEST_FORM = Math.max(...[...LEGAL_FORMS.keys()].map((s) => s.split(' ').length))

/** Words that say what an organisation does and not which it is. */
export const GENERIC = words(
  'the of and for in de la bank banking group holding holdings international industries industry industrial trading trade general services service systems solutions enterprise enterprises partners fund trust capital national company finance financial investment investments global technology technologies center centre institute foundation organization society association union committee council ministry department government agency office bureau electronics engineering construction energy oil gas petroleum chemical shipping maritime marine logistics transport aviation airlines motors steel insurance real estate mortgage series corporation factory plant development management consulting media export import',
)

/** Whole words for one another: spelling of the other side of the ocean, or shortened. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map(
  'organisation organization|organisations organization|organizations organization|labour labor|centre center|defence defense|intl international|int international|internat international|dept department|govt government|natl national|us unitedstates|usa unitedstates|uk unitedkingdom|bros brothers|tech technology|technologies technology|mfg manufacturing|assn association|assoc association|inst institute|univ university|comm committee|gen general|co company|ind industries|industry industries|railroad railroad|programme program|three 3|two 2|one 1|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|first 1st|second 2nd|third 3rd|& and'
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
)

// Given names and what people are called for short; each line is one set.
const NICKNAMES = `
benjamin ben benny|theodore ted teddy|william bill will billy|robert bob rob bobby|richard dick rick ricky|edward ed eddie ned|james jim jimmy jamie|john jack johnny juan johan ivan|michael mike mick mikhail misha|thomas tom tommy|charles charlie chuck carlos karl|joseph joe joey yosef jose|daniel dan danny|david dave dudu|anthony tony anton|alexander alex sasha aleksandr alexandre iskander aleksander|alexandra sandra sasha|elizabeth liz beth betty liza|katherine kate katie kathy ekaterina katya|margaret maggie meg peggy|vladimir volodya vova volodymyr wladimir|dmitry dima dmytro dmitri|nikolai kolya nicholas nick mykola|sergei serge seryozha serhii|yevgeny evgeny zhenya eugene yevhen|mohammed mohamed muhammad mohammad mehmet mehmed|ahmed ahmad ahmet|ibrahim abraham|yusuf joseph yosef youssef|yaqub jacob yaakov|gregory greg grigory|georgy george giorgi yuri|andrew andy andrei andriy|samuel sam|matthew matt|peter pete pyotr petro|paul pavel pablo|stephen steve steven stepan|frederick fred freddy|leonard leo len|lawrence larry|timothy tim|gerald gerry jerry|ronald ron|donald don|kenneth ken|patrick pat paddy|natalia natasha|tatiana tanya|anastasia nastya|maria masha mary|anna anya ann|svetlana sveta|elena lena helen|irina ira|oleg oleh|igor ihor|konstantin kostya|maxim max|viktor victor vitya
`
export const NICKNAME_SETS: ReadonlyMap<string, readonly number[]> = (() => {
  const sets = new Map<string, number[]>()
  for (const [i, line] of NICKNAMES.trim().split('|').entries())
    for (const name of line.split(' ')) sets.set(name, [...(sets.get(name) ?? []), i])
  return sets
})()
