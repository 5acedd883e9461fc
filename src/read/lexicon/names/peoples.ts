// Words for peoples and regions that are no state's demonym, with the country they are tied to where there is one.
// They let the reader record what a source says of somebody; nothing ranks, matches or scores by them.

// word forms | ISO code, or empty for peoples of many countries
const TABLE = `
English;Englishman;Englishmen;Englishwoman|GB
Scottish;Scots;Scot;Scotsman|GB
Welsh;Welshman|GB
Northern Irish|GB
Catalan;Catalans|
Basque;Basques|
Galician;Galicians|
Sicilian;Sicilians|IT
Sardinian;Sardinians|IT
Corsican;Corsicans|FR
Breton;Bretons|FR
Bavarian;Bavarians|DE
Flemish;Flemings|BE
Walloon;Walloons|BE
Chechen;Chechens|
Ingush|
Dagestani;Dagestanis|
Tatar;Tatars;Crimean Tatar;Crimean Tatars|
Bashkir;Bashkirs|
Ossetian;Ossetians;South Ossetian|
Abkhaz;Abkhazian;Abkhazians|
Circassian;Circassians|
Avar;Avars|
Lezgin;Lezgins|
Talysh;Talish|
Meskhetian|
Kurd;Kurds;Kurdish|
Yazidi;Yazidis;Yezidi;Yezidis|
Assyrian;Assyrians|
Arab;Arabs;Arabic;Arabian|
Bedouin;Bedouins|
Druze|
Jew;Jews;Jewish|
Baloch;Baluch;Baluchi;Balochi|
Pashtun;Pashtuns;Pathan|
Hazara;Hazaras|
Punjabi;Punjabis|
Sindhi;Sindhis|
Bengali;Bengalis|
Tamil;Tamils|
Sikh;Sikhs|
Kashmiri;Kashmiris|
Tibetan;Tibetans|
Uighur;Uighurs;Uyghur;Uyghurs|
Han Chinese|
Rohingya|
Karen|
Hmong|
Roma;Romani|
Berber;Berbers;Amazigh|
Tuareg;Tuaregs|
Hausa|
Fulani|
Igbo|
Yoruba|
Zulu;Zulus|
Hutu;Hutus|
Tutsi;Tutsis|
Tigrayan;Tigrayans|
Oromo|
Amhara|
Mayan;Mayans|
Aztec;Aztecs|
Inca;Incas|
Cherokee|
Navajo|
Sioux|
Apache;Apaches|
Native American;Native Americans|
African American;African Americans;African-American;African-Americans|
Texan;Texans|US
Californian;Californians|US
Hawaiian;Hawaiians|US
New Yorker;New Yorkers|US
Quebecois;Québécois|CA
Londoner;Londoners|GB
Parisian;Parisians|FR
Muscovite;Muscovites|RU
Siberian;Siberians|RU
Cossack;Cossacks|
Slav;Slavs;Slavic;Slavonic|
European;Europeans|
Asian;Asians|
African;Africans|
Latin American;Latin Americans|
South American;South Americans|
North American;North Americans|
Central American;Central Americans|
Latino;Latinos;Hispanic;Hispanics|
Caucasian;Caucasians|
Balkan|
Baltic|
Scandinavian;Scandinavians|
Nordic|
Middle Eastern|
Caribbean|
Anglo-Saxon|
Roman;Romans|
Byzantine;Byzantines|
Celtic;Celts|
Viking;Vikings|
Prussian;Prussians|
Bosniak;Bosniaks;Bosnian Muslim;Bosnian Muslims|
Gazan;Gazans|PS
`

const RELIGIONS = `
Muslim;Muslims;Moslem;Moslems;Islamic;Islamist;Islamists
Shia;Shiite;Shiites;Shi'ite;Shi'a;Shi'ites
Sunni;Sunnis
Christian;Christians;Catholic;Catholics;Protestant;Protestants;Orthodox
Hindu;Hindus
Buddhist;Buddhists
Zionist;Zionists
`

export interface People {
  readonly word: string
  /** Words of religion help to see names and their edges, and are no nationality. */
  readonly sort: 'people' | 'religion'
  readonly code: string | undefined
}

const lines = (table: string): string[] => table.trim().split('\n')

export const PEOPLES: readonly People[] = [
  ...lines(TABLE).flatMap((line) => {
    const [words = '', code = ''] = line.split('|')
    return words.split(';').map((word): People => ({ word, sort: 'people', code: code === '' ? undefined : code }))
  }),
  ...lines(RELIGIONS)
    .flatMap((line) => line.split(';'))
    .map((word): People => ({ word, sort: 'religion', code: undefined })),
]

const WIDER: ReadonlySet<string> = new Set(
  `european asian african arab slav slavic slavonic latino hispanic caucasian balkan baltic scandinavian nordic caribbean jewish jew
  roman byzantine celtic viking druze sikh cossack arabic arabian`.split(/\s+/),
)

/** Lower-case words for peoples without a state of their own; neither parts of the world nor religions. */
export const STATELESS: ReadonlySet<string> = new Set(
  PEOPLES.filter(({ sort, code, word }) => sort === 'people' && code === undefined && !WIDER.has(word.toLowerCase()))
    .map(({ word }) => word.toLowerCase())
    .filter((word) => !/ern$|american/.test(word)),
)
