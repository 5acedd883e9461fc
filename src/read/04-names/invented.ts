// Invented sentences with their names marked, in the genres and with the names of the languages that the reader must
// hold on; a dev table, never trained on. All persons and private organisations are made up.

export const INVENTED: Readonly<Record<string, readonly string[]>> = {
  Azerbaijani: [
    'Prosecutors named the second man as [PER Elnur Hajiyev], a taxi driver from [LOC Sumgait].',
    '[PER Tural Bayramov] told the court in [LOC Baku] that [PER Vusal Rzazade] had paid him.',
    'According to the indictment, [PER Aytan Mirzazada] wired the money through [ORG Xazar Trading LLC] in March.',
    'The [ORG State Security Service] said [PER Ramil Quluzade] was detained at the border with [LOC Iran].',
    '[PER Mammadli] was released in May, but [PER Gunel Mammadli] stayed in custody.',
  ],
  Persian: [
    'He reported to [PER Gholamreza Farahani], a colonel in the [ORG IRGC].',
    '[PER Mohammad-Hossein Tavakoli] and [PER Niloufar Sadeghi] fled to [LOC Erbil] in 2019.',
    'Iranian officials said that [PER Seyed Abbas Mousavinejad] had nothing to do with the plot.',
    'A man known only as [PER Haj Rostam] sent photographs to [PER Behnam Qorbani] in [LOC Stockholm].',
    'The network was run by [PER Esfandiar Zolghadri] from [LOC Tabriz].',
  ],
  Georgian: [
    'Police in [LOC Batumi] arrested [PER Zaza Gelashvili] and his brother [PER Levan].',
    '[PER Ketevan Tskhadadze], a lawyer in [LOC Tbilisi], represents the family of [PER Otar Mchedlidze].',
    'The weapons were bought by [PER Irakli Jorjikia], who had served with [PER Dato Kvirkvelia].',
  ],
  Russian: [
    '[ORG German prosecutors] say [PER Oleg Vdovichenko] photographed bases for the [ORG GRU].',
    '[PER Svetlana Ryabtseva] met her handler, [PER Arkady Zhuravlyov], in [LOC Vienna].',
    'Investigators believe that [PER Kirill Matveyevich Sobolev] recruited teenagers over [ORG Telegram].',
    'The two men, [PER Ruslan Aslanbekov] and [PER Shamil Vakhaev], were born in [LOC Grozny].',
  ],
  Turkish: [
    'The suspects were identified as [PER Serkan Kurtoğlu] and [PER Ümit Yıldırım].',
    '[PER Burak Çelikkol] drove the car from [LOC Van] to [LOC Istanbul], the [ORG National Intelligence Organization] said.',
    'A businessman, [PER Necati Özdemir], rented the flat in [LOC Esenyurt].',
  ],
  Arabic: [
    'The cell was led by [PER Abu Yasir al-Harbi], according to [ORG Kataib Hezbollah].',
    '[PER Khaled bin Fahd al-Mutairi] was convicted in [LOC Kuwait] last year.',
    'In [LOC Beirut], [PER Hassan Nasreddine] received the envelope from [PER Zeinab Hamdoun].',
    'Relatives of [PER Muhannad al-Jubouri] said he had been held in [LOC Abu Ghraib].',
  ],
  Chinese: [
    'The engineer, [PER Zhang Weiguo], was charged with economic espionage.',
    '[PER Li Xiaofeng] and [PER Ouyang Jing] worked for the [ORG Ministry of State Security].',
    'An officer named [PER Xu Haoran] contacted [PER Tang Meiling] in [LOC San Diego].',
  ],
  Spanish: [
    '[PER José Ignacio Larrazábal] was shot outside his home in [LOC Madrid].',
    'The [ORG Policía Nacional] arrested [PER Yuleisy Contreras Peña] at the airport of [LOC Málaga].',
    'He was hired by [PER Wilmer Quiñones], alias [PER El Gordo], a member of the [ORG Tren de Aragua].',
  ],
  Polish: [
    '[PER Krzysztof Wojciechowski] was arrested near [LOC Rzeszów-Jasionka] in May.',
    'The [ORG Internal Security Agency] said that [PER Maryna Szczepańska] had filmed trains for [LOC Belarus].',
    '[PER Paweł Grzybowski], a translator from [LOC Lublin], denies the charges.',
  ],
  Other: [
    '[PER Chukwuemeka Adeyinka] flew from [LOC Lagos] to [LOC Dubai] on 3 March.',
    '[PER Tuan Anh Pham] and [PER Nguyen Van Khai] pleaded guilty in [LOC Hanoi].',
    '[PER Arjun Chaturvedi] ran a front company, [ORG Blue Lotus Exports], in [LOC Mumbai].',
    'Her husband, [PER Jakob Thorvaldsen], is a sergeant in [LOC Aarhus].',
    '[PER Andreas Hadjigeorgiou] of the [ORG Cyprus Police] gave evidence against [PER Stavros Papanicolaou].',
    '[PER Vilmos Szentgyörgyi] owned a third of [ORG Dunamax Kft] until 2020.',
  ],
  wire: [
    '[LOC LARNACA], [LOC Cyprus], May 4 ([ORG Reuters]) - Two men accused of spying appeared in court on Monday.',
    '[LOC WASHINGTON] — The [ORG Treasury Department] imposed sanctions on [PER Morad Kazerouni] and three companies.',
    '[LOC Berlin] - Federal prosecutors have charged [PER Dieter Kohlmann], a former officer of the [ORG BND], with treason.',
    'Meanwhile, police searched a flat. Witnesses said that soldiers had left. Officials declined to comment.',
    'Mr. [PER Harcourt] said [ORG MI5] had warned the family. Mrs. [PER Harcourt] declined to comment.',
  ],
  indictment: [
    'From in or about June 2021, [PER DANIYAR SEITKALIEV], a/k/a "[PER Dan]," the defendant, conspired with [PER VIKTOR PETROSYAN].',
    'The case is being prosecuted by Assistant [LOC U.S.] Attorneys [PER Laura Whitcombe] and [PER Samuel J. Ortega].',
    '[LOC U.S.] District Judge [PER Marian K. Feldstone] sentenced [PER Bakhtiyar Nasirov], 41, of [LOC Brooklyn], [LOC New York].',
    'The [ORG FBI Newark Field Office] is investigating, with help from [ORG Homeland Security Investigations].',
  ],
  headline: [
    'Iranian Agents Tried to Kidnap Journalist [PER Shirin Vaziri] in [LOC London], Court Hears',
    '[LOC Poland] Arrests Nine Over Sabotage Plot Tied to [LOC Russia]',
    'Who Is [PER Marek Zawadzki], the Man Behind the Warehouse Fires?',
    '[ORG Mossad] Foils Attack on Embassy in [LOC Athens], [LOC Israel] Says',
  ],
  capitals: [
    'POLICE SAID [PER CARLOS MEJIA RAMOS] WAS KIDNAPPED IN [LOC SAN SALVADOR] BY MEMBERS OF THE [ORG FMLN].',
    'COLONEL [PER ORLANDO CEPEDA] BLAMED THE [ORG SHINING PATH] FOR THE BOMB THAT EXPLODED IN [LOC LIMA].',
    'THE MAYOR OF [LOC MEDELLIN], [PER JUAN GOMEZ HURTADO], WAS SHOT DEAD YESTERDAY.',
  ],
}

export interface Marked {
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** `[PER Ana Ruiz] left` is the text `Ana Ruiz left` with a person at 0–8. */
export function unmarked(sentence: string): Marked {
  const names: { start: number; end: number; type: string }[] = []
  let text = ''
  let from = 0
  for (const m of sentence.matchAll(/\[(PER|ORG|LOC) ([^\]]+)\]/gu)) {
    text += sentence.slice(from, m.index)
    names.push({ start: text.length, end: text.length + m[2]!.length, type: m[1]! })
    text += m[2]
    from = m.index + m[0].length
  }
  return { text: text + sentence.slice(from), names }
}
