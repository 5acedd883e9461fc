// Currencies of the world by ISO 4217 code, with the words and signs that English texts use for them. Written by hand
// from general knowledge; a name that several countries use ("dinars") carries no code unless a country stands by it.

/** Signs and short forms written against the figure: "US$5", "€20", "5 zł". */
export const SIGNS: readonly (readonly [string, string])[] = [
  ['US $', 'USD'],
  ['U . S . $', 'USD'],
  ['USD $', 'USD'],
  ['A $', 'AUD'],
  ['AU $', 'AUD'],
  ['C $', 'CAD'],
  ['CA $', 'CAD'],
  ['NZ $', 'NZD'],
  ['HK $', 'HKD'],
  ['S $', 'SGD'],
  ['SG $', 'SGD'],
  ['NT $', 'TWD'],
  ['R $', 'BRL'],
  ['J $', 'JMD'],
  ['TT $', 'TTD'],
  ['N $', 'NAD'],
  ['Z $', 'ZWL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₸', 'KZT'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['﷼', 'IRR'],
  ['៛', 'KHR'],
  ['৳', 'BDT'],
  ['Rs', 'INR'],
  ['Rs .', 'INR'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['лв', 'BGN'],
]

/** All codes in use, and some lately withdrawn that older reporting still names. */
export const CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP CNY COP CRC CUC CUP CVE CZK
  DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW
  KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
  PYG QAR RON RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED
  VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL EEK DEM FRF ITL ESP GRD NLG BEF ATS PTE FIM IEP SKK SIT CYP MTL`.split(
    /\s+/,
  ),
)
/** Informal codes of the trade. */
export const CODE_ALIASES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  NIS: 'ILS',
  CNH: 'CNY',
  TL: 'TRY',
  DM: 'DEM',
  STG: 'GBP',
}

/** Names of the unit: the code that the bare word means, or none where only a country tells; how many units one word stands for. */
export interface CurrencyName {
  readonly bare?: string
  /** Country word → code: "Canadian dollars". */
  readonly by?: Readonly<Record<string, string>>
  /** A toman is ten rials. */
  readonly times?: number
  /** Also an ordinary word: read as money only beside a country word or a scale ("500 won", "20 pounds of rice"). */
  readonly doubtful?: true
}

const dollars: CurrencyName = {
  bare: 'USD',
  by: {
    us: 'USD',
    american: 'USD',
    'u s': 'USD',
    canadian: 'CAD',
    australian: 'AUD',
    'new zealand': 'NZD',
    'hong kong': 'HKD',
    singapore: 'SGD',
    singaporean: 'SGD',
    taiwan: 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
    bahamian: 'BSD',
    barbadian: 'BBD',
    belize: 'BZD',
    bermudian: 'BMD',
    brunei: 'BND',
    fijian: 'FJD',
    guyanese: 'GYD',
    liberian: 'LRD',
    namibian: 'NAD',
    surinamese: 'SRD',
    trinidad: 'TTD',
    zimbabwean: 'ZWL',
    zimbabwe: 'ZWL',
    cayman: 'KYD',
    'eastern caribbean': 'XCD',
    'solomon islands': 'SBD',
  },
}
const pounds: CurrencyName = {
  bare: 'GBP',
  doubtful: true,
  by: {
    british: 'GBP',
    uk: 'GBP',
    egyptian: 'EGP',
    lebanese: 'LBP',
    syrian: 'SYP',
    sudanese: 'SDG',
    'south sudanese': 'SSP',
    cypriot: 'CYP',
    irish: 'IEP',
    gibraltar: 'GIP',
    falkland: 'FKP',
    turkish: 'TRY',
  },
}
const lira: CurrencyName = {
  bare: 'TRY',
  by: { turkish: 'TRY', lebanese: 'LBP', syrian: 'SYP', italian: 'ITL', maltese: 'MTL', cypriot: 'CYP' },
}
const rubles: CurrencyName = {
  bare: 'RUB',
  by: { russian: 'RUB', belarusian: 'BYN', belarussian: 'BYN' },
}
const rials: CurrencyName = {
  bare: 'IRR',
  by: { iranian: 'IRR', omani: 'OMR', yemeni: 'YER', qatari: 'QAR', saudi: 'SAR' },
}
const riyals: CurrencyName = {
  bare: 'SAR',
  by: { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', omani: 'OMR', yemeni: 'YER' },
}
const rupees: CurrencyName = {
  bare: 'INR',
  by: {
    indian: 'INR',
    pakistani: 'PKR',
    pakistan: 'PKR',
    'sri lankan': 'LKR',
    nepali: 'NPR',
    nepalese: 'NPR',
    mauritian: 'MUR',
    seychelles: 'SCR',
  },
}
const francs: CurrencyName = {
  bare: 'CHF',
  by: {
    swiss: 'CHF',
    french: 'FRF',
    belgian: 'BEF',
    cfa: 'XAF',
    'west african cfa': 'XOF',
    'central african cfa': 'XAF',
    congolese: 'CDF',
    rwandan: 'RWF',
    burundian: 'BIF',
    djiboutian: 'DJF',
    guinean: 'GNF',
    comorian: 'KMF',
  },
}
const dinars: CurrencyName = {
  by: {
    iraqi: 'IQD',
    kuwaiti: 'KWD',
    jordanian: 'JOD',
    bahraini: 'BHD',
    libyan: 'LYD',
    tunisian: 'TND',
    algerian: 'DZD',
    serbian: 'RSD',
  },
}
const pesos: CurrencyName = {
  by: {
    mexican: 'MXN',
    argentine: 'ARS',
    argentinian: 'ARS',
    chilean: 'CLP',
    colombian: 'COP',
    cuban: 'CUP',
    dominican: 'DOP',
    philippine: 'PHP',
    filipino: 'PHP',
    uruguayan: 'UYU',
  },
}
const kroner: CurrencyName = { by: { danish: 'DKK', norwegian: 'NOK', swedish: 'SEK', icelandic: 'ISK' } }
const shillings: CurrencyName = {
  doubtful: true,
  by: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' },
}
const manat: CurrencyName = { bare: 'AZN', by: { azerbaijani: 'AZN', azeri: 'AZN', turkmen: 'TMT' } }
const dirhams: CurrencyName = { bare: 'AED', by: { uae: 'AED', emirati: 'AED', moroccan: 'MAD' } }
const won: CurrencyName = {
  bare: 'KRW',
  doubtful: true,
  by: { 'south korean': 'KRW', korean: 'KRW', 'north korean': 'KPW' },
}
const one = (bare: string, doubtful?: true): CurrencyName => (doubtful ? { bare, doubtful } : { bare })

export const NAMES: readonly (readonly [string, CurrencyName])[] = [
  ['dollars', dollars],
  ['dollar', dollars],
  ['greenbacks', one('USD')],
  ['euros', one('EUR')],
  ['euro', one('EUR')],
  ['pounds sterling', one('GBP')],
  ['sterling', one('GBP', true)],
  ['pounds', pounds],
  ['pound', pounds],
  ['lira', lira],
  ['liras', lira],
  ['lire', one('ITL')],
  ['rubles', rubles],
  ['roubles', rubles],
  ['ruble', rubles],
  ['rouble', rubles],
  ['rials', rials],
  ['rial', rials],
  ['riyals', riyals],
  ['riyal', riyals],
  ['tomans', { bare: 'IRR', times: 10 }],
  ['toman', { bare: 'IRR', times: 10 }],
  ['rupees', rupees],
  ['rupee', rupees],
  ['francs', francs],
  ['dinars', dinars],
  ['dinar', dinars],
  ['pesos', pesos],
  ['peso', pesos],
  ['kroner', kroner],
  ['krone', kroner],
  ['kronor', { bare: 'SEK', by: kroner.by! }],
  ['krona', { bare: 'SEK', by: kroner.by! }],
  ['kronas', { bare: 'SEK', by: kroner.by! }],
  ['shillings', shillings],
  ['manat', manat],
  ['manats', manat],
  ['dirhams', dirhams],
  ['dirham', dirhams],
  ['won', won],
  ['yen', one('JPY')],
  ['yuan', one('CNY')],
  ['renminbi', one('CNY')],
  ['hryvnia', one('UAH')],
  ['hryvnias', one('UAH')],
  ['hryvnya', one('UAH')],
  ['lari', one('GEL')],
  ['laris', one('GEL')],
  ['dram', one('AMD', true)],
  ['drams', one('AMD', true)],
  ['tenge', one('KZT')],
  ['som', one('KGS', true)],
  ['soms', one('KGS')],
  ['soum', one('UZS')],
  ['soums', one('UZS')],
  ['sums', one('UZS', true)],
  ['somoni', one('TJS')],
  ['shekels', one('ILS')],
  ['shekel', one('ILS')],
  ['new shekels', one('ILS')],
  ['afghanis', one('AFN')],
  ['afghani', one('AFN')],
  ['zloty', one('PLN')],
  ['zlotys', one('PLN')],
  ['zlotych', one('PLN')],
  ['forints', one('HUF')],
  ['forint', one('HUF')],
  ['korunas', one('CZK')],
  ['koruna', one('CZK')],
  ['crowns', { doubtful: true, by: { czech: 'CZK', swedish: 'SEK', norwegian: 'NOK', danish: 'DKK' } }],
  ['leva', one('BGN')],
  ['lev', one('BGN', true)],
  ['lei', { bare: 'RON', by: { romanian: 'RON', moldovan: 'MDL' } }],
  ['leu', { bare: 'RON', by: { romanian: 'RON', moldovan: 'MDL' } }],
  ['reais', one('BRL')],
  ['reals', one('BRL', true)],
  ['bolivars', one('VES')],
  ['bolívares', one('VES')],
  ['soles', one('PEN', true)],
  ['bolivianos', one('BOB')],
  ['rand', one('ZAR')],
  ['naira', one('NGN')],
  ['cedis', one('GHS')],
  ['cedi', one('GHS')],
  ['birr', one('ETB')],
  ['kwanza', one('AOA')],
  ['meticais', one('MZN')],
  ['kwacha', { by: { zambian: 'ZMW', malawian: 'MWK' } }],
  ['pula', one('BWP', true)],
  ['baht', one('THB')],
  ['ringgit', one('MYR')],
  ['rupiah', one('IDR')],
  ['dong', one('VND', true)],
  ['kyat', one('MMK')],
  ['kyats', one('MMK')],
  ['taka', one('BDT', true)],
  ['riel', one('KHR', true)],
  ['kip', one('LAK', true)],
  ['tugrik', one('MNT')],
  ['deutschmarks', one('DEM')],
  ['deutsche marks', one('DEM')],
  ['denars', one('MKD')],
  ['lek', one('ALL')],
  ['leks', one('ALL')],
  ['convertible marks', one('BAM')],
  ['kuna', one('HRK')],
  ['rufiyaa', one('MVR')],
  ['ouguiya', one('MRU')],
  ['cents', { doubtful: true, times: 0.01, bare: 'USD' }],
  ['bucks', one('USD', true)],
]
