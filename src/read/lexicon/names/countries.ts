// Countries with their ISO 3166-1 alpha-2 code, other names, adjectives, words for their people, and capital.
// Written by hand from general knowledge. Disputed and unrecognised places carry the code in common use, or none.

export interface Country {
  /** ISO 3166-1 alpha-2; `XK` is the user-assigned code in common use for Kosovo. */
  readonly code: string
  readonly names: readonly string[]
  /** `Cypriot` police. */
  readonly adjectives: readonly string[]
  /** `Cypriots`, `a Cypriot`, `Turks`: forms that stand for people. */
  readonly people: readonly string[]
  readonly capitals: readonly string[]
}

// code | names | adjectives (also "a …") | further words for people | capital
const TABLE = `
AF|Afghanistan;Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan|Afghan;Afghani|Afghans;Afghanis|Kabul
AL|Albania;Republic of Albania|Albanian|Albanians|Tirana
DZ|Algeria|Algerian|Algerians|Algiers
AD|Andorra|Andorran|Andorrans|Andorra la Vella
AO|Angola|Angolan|Angolans|Luanda
AG|Antigua and Barbuda;Antigua|Antiguan|Antiguans|St. John's
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires
AM|Armenia;Republic of Armenia|Armenian|Armenians|Yerevan
AU|Australia;Commonwealth of Australia|Australian;Aussie|Australians;Aussies|Canberra
AT|Austria;Republic of Austria|Austrian|Austrians|Vienna
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
BS|Bahamas;The Bahamas|Bahamian|Bahamians|Nassau
BH|Bahrain;Kingdom of Bahrain|Bahraini|Bahrainis|Manama
BD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka
BB|Barbados|Barbadian|Barbadians|Bridgetown
BY|Belarus;Republic of Belarus;Belorussia|Belarusian;Belarussian;Byelorussian|Belarusians;Belarussians|Minsk
BE|Belgium;Kingdom of Belgium|Belgian|Belgians|Brussels
BZ|Belize|Belizean|Belizeans|Belmopan
BJ|Benin|Beninese||Porto-Novo
BT|Bhutan|Bhutanese||Thimphu
BO|Bolivia;Plurinational State of Bolivia|Bolivian|Bolivians|La Paz;Sucre
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;BiH|Bosnian;Herzegovinian|Bosnians|Sarajevo
BW|Botswana|Botswanan|Batswana|Gaborone
BR|Brazil;Federative Republic of Brazil|Brazilian|Brazilians|Brasilia;Brasília
BN|Brunei;Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BG|Bulgaria;Republic of Bulgaria|Bulgarian|Bulgarians|Sofia
BF|Burkina Faso;Upper Volta|Burkinabe;Burkinabé||Ouagadougou
BI|Burundi|Burundian|Burundians|Bujumbura;Gitega
KH|Cambodia;Kampuchea|Cambodian|Cambodians|Phnom Penh
CM|Cameroon|Cameroonian|Cameroonians|Yaounde;Yaoundé
CA|Canada|Canadian|Canadians|Ottawa
CV|Cape Verde;Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CF|Central African Republic|Central African|Central Africans|Bangui
TD|Chad|Chadian|Chadians|N'Djamena
CL|Chile;Republic of Chile|Chilean|Chileans|Santiago
CN|China;People's Republic of China;PRC;mainland China;Communist China|Chinese||Beijing;Peking
CO|Colombia;Republic of Colombia|Colombian|Colombians|Bogota;Bogotá
KM|Comoros|Comorian|Comorians|Moroni
CG|Republic of the Congo;Congo-Brazzaville;Congo|Congolese||Brazzaville
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Zaire|Zairean;Zairian|Zaireans|Kinshasa
CR|Costa Rica|Costa Rican|Costa Ricans|San Jose;San José
CI|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian|Ivorians|Abidjan;Yamoussoukro
HR|Croatia;Republic of Croatia|Croatian;Croat|Croatians;Croats|Zagreb
CU|Cuba|Cuban|Cubans|Havana
CY|Cyprus;Republic of Cyprus;Northern Cyprus|Cypriot;Greek Cypriot;Turkish Cypriot;Greek-Cypriot;Turkish-Cypriot|Cypriots;Greek Cypriots;Turkish Cypriots|Nicosia
CZ|Czech Republic;Czechia|Czech|Czechs|Prague
DK|Denmark;Kingdom of Denmark|Danish|Danes;Dane|Copenhagen
DJ|Djibouti|Djiboutian|Djiboutians|Djibouti City
DM|Dominica|Dominican||Roseau
DO|Dominican Republic||Dominicans|Santo Domingo
TL|East Timor;Timor-Leste|Timorese;East Timorese||Dili
EC|Ecuador|Ecuadorian;Ecuadorean|Ecuadorians;Ecuadoreans|Quito
EG|Egypt;Arab Republic of Egypt|Egyptian|Egyptians|Cairo
SV|El Salvador|Salvadoran;Salvadorean|Salvadorans;Salvadoreans|San Salvador
GQ|Equatorial Guinea|Equatoguinean|Equatoguineans|Malabo
ER|Eritrea|Eritrean|Eritreans|Asmara
EE|Estonia;Republic of Estonia|Estonian|Estonians|Tallinn
SZ|Eswatini;Swaziland|Swazi|Swazis|Mbabane
ET|Ethiopia|Ethiopian|Ethiopians|Addis Ababa
FJ|Fiji|Fijian|Fijians|Suva
FI|Finland;Republic of Finland|Finnish|Finns;Finn|Helsinki
FR|France;French Republic|French|Frenchman;Frenchmen;Frenchwoman|Paris
GA|Gabon|Gabonese||Libreville
GM|Gambia;The Gambia|Gambian|Gambians|Banjul
GE|Georgia;Republic of Georgia|Georgian|Georgians|Tbilisi
DE|Germany;Federal Republic of Germany;West Germany;East Germany;Nazi Germany;German Democratic Republic;GDR|German;East German;West German|Germans|Berlin;Bonn
GH|Ghana|Ghanaian|Ghanaians|Accra
GR|Greece;Hellenic Republic|Greek;Hellenic|Greeks|Athens
GD|Grenada|Grenadian|Grenadians|St. George's
GT|Guatemala|Guatemalan|Guatemalans|Guatemala City
GN|Guinea|Guinean|Guineans|Conakry
GW|Guinea-Bissau|Bissau-Guinean||Bissau
GY|Guyana|Guyanese||Georgetown
HT|Haiti|Haitian|Haitians|Port-au-Prince
HN|Honduras|Honduran|Hondurans|Tegucigalpa
HK|Hong Kong|Hong Kongese|Hong Kongers;Hongkongers|
HU|Hungary|Hungarian|Hungarians|Budapest
IS|Iceland|Icelandic|Icelanders;Icelander|Reykjavik;Reykjavík
IN|India;Republic of India|Indian|Indians|New Delhi;Delhi
ID|Indonesia;Republic of Indonesia|Indonesian|Indonesians|Jakarta
IR|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Iranians|Tehran;Teheran
IQ|Iraq;Republic of Iraq|Iraqi|Iraqis|Baghdad
IE|Ireland;Republic of Ireland;Eire|Irish|Irishman;Irishmen;Irishwoman|Dublin
IL|Israel;State of Israel|Israeli|Israelis|Jerusalem;Tel Aviv
IT|Italy;Italian Republic|Italian|Italians|Rome
JM|Jamaica|Jamaican|Jamaicans|Kingston
JP|Japan;Empire of Japan|Japanese||Tokyo
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian|Jordanians|Amman
KZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani;Kazak|Kazakhs;Kazakhstanis|Astana;Nur-Sultan
KE|Kenya;Republic of Kenya|Kenyan|Kenyans|Nairobi
KI|Kiribati|I-Kiribati||Tarawa
KP|North Korea;DPRK;Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
KR|South Korea;Republic of Korea;ROK;Korea|South Korean;Korean|South Koreans;Koreans|Seoul
XK|Kosovo;Republic of Kosovo|Kosovar;Kosovan;Kosovo Albanian|Kosovars;Kosovans;Kosovo Albanians|Pristina;Prishtina
KW|Kuwait;State of Kuwait|Kuwaiti|Kuwaitis|Kuwait City
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani;Kirghiz||Bishkek
LA|Laos|Laotian;Lao|Laotians|Vientiane
LV|Latvia;Republic of Latvia|Latvian|Latvians|Riga
LB|Lebanon;Lebanese Republic|Lebanese||Beirut
LS|Lesotho|Basotho||Maseru
LR|Liberia|Liberian|Liberians|Monrovia
LY|Libya;State of Libya|Libyan|Libyans|Tripoli
LI|Liechtenstein|Liechtensteiner|Liechtensteiners|Vaduz
LT|Lithuania;Republic of Lithuania|Lithuanian|Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish;Luxembourger|Luxembourgers|Luxembourg City
MO|Macau;Macao|Macanese||
MG|Madagascar|Malagasy;Madagascan||Antananarivo
MW|Malawi|Malawian|Malawians|Lilongwe
MY|Malaysia|Malaysian|Malaysians|Kuala Lumpur
MV|Maldives|Maldivian|Maldivians|Malé
ML|Mali|Malian|Malians|Bamako
MT|Malta|Maltese||Valletta
MH|Marshall Islands|Marshallese||Majuro
MR|Mauritania|Mauritanian|Mauritanians|Nouakchott
MU|Mauritius|Mauritian|Mauritians|Port Louis
MX|Mexico;United Mexican States|Mexican|Mexicans|Mexico City
FM|Micronesia;Federated States of Micronesia|Micronesian|Micronesians|Palikir
MD|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldavian|Moldovans|Chisinau;Chișinău
MC|Monaco|Monegasque;Monégasque|Monegasques|
MN|Mongolia|Mongolian;Mongol|Mongolians;Mongols|Ulaanbaatar;Ulan Bator
ME|Montenegro|Montenegrin|Montenegrins|Podgorica
MA|Morocco;Kingdom of Morocco|Moroccan|Moroccans|Rabat
MZ|Mozambique|Mozambican|Mozambicans|Maputo
MM|Myanmar;Burma|Burmese||Naypyidaw;Naypyitaw;Rangoon
NA|Namibia|Namibian|Namibians|Windhoek
NR|Nauru|Nauruan|Nauruans|
NP|Nepal|Nepali;Nepalese|Nepalis|Kathmandu
NL|Netherlands;The Netherlands;Holland;Kingdom of the Netherlands|Dutch|Dutchman;Dutchmen;Dutchwoman|Amsterdam;The Hague
NZ|New Zealand|Kiwi|New Zealanders;New Zealander;Kiwis|Wellington
NI|Nicaragua|Nicaraguan|Nicaraguans|Managua
NE|Niger|Nigerien||Niamey
NG|Nigeria;Federal Republic of Nigeria|Nigerian|Nigerians|Abuja
MK|North Macedonia;Macedonia;Former Yugoslav Republic of Macedonia;FYROM|Macedonian;North Macedonian|Macedonians|Skopje
NO|Norway;Kingdom of Norway|Norwegian|Norwegians|Oslo
OM|Oman;Sultanate of Oman|Omani|Omanis|Muscat
PK|Pakistan;Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad
PW|Palau|Palauan|Palauans|
PS|Palestine;State of Palestine;Palestinian territories;Palestinian Territories|Palestinian|Palestinians|Ramallah
PA|Panama;Republic of Panama|Panamanian|Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
PY|Paraguay|Paraguayan|Paraguayans|Asuncion;Asunción
PE|Peru;Republic of Peru|Peruvian|Peruvians|Lima
PH|Philippines;The Philippines;Republic of the Philippines|Filipino;Philippine|Filipinos;Filipina;Filipinas|Manila
PL|Poland;Republic of Poland|Polish|Poles;Pole|Warsaw
PT|Portugal|Portuguese||Lisbon
PR|Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
QA|Qatar;State of Qatar|Qatari|Qataris|Doha
RO|Romania;Rumania|Romanian;Rumanian|Romanians|Bucharest
RU|Russia;Russian Federation;Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics|Russian;Soviet|Russians;Soviets|Moscow
RW|Rwanda|Rwandan|Rwandans|Kigali
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian||Basseterre
LC|Saint Lucia;St. Lucia;St Lucia|Saint Lucian|Saint Lucians|Castries
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|Vincentians|Kingstown
WS|Samoa|Samoan|Samoans|Apia
SM|San Marino|Sammarinese||
ST|Sao Tome and Principe;São Tomé and Príncipe|||São Tomé
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|Riyadh
SN|Senegal|Senegalese||Dakar
RS|Serbia;Republic of Serbia;Yugoslavia;Federal Republic of Yugoslavia;Serbia and Montenegro|Serbian;Serb;Yugoslav;Yugoslavian;Bosnian Serb|Serbs;Serbians;Yugoslavs;Bosnian Serbs|Belgrade
SC|Seychelles|Seychellois||Victoria
SL|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SG|Singapore|Singaporean|Singaporeans|
SK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovaks|Bratislava
SI|Slovenia;Republic of Slovenia|Slovenian;Slovene|Slovenians;Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander|Solomon Islanders|Honiara
SO|Somalia;Federal Republic of Somalia;Somaliland|Somali;Somalian|Somalis|Mogadishu
ZA|South Africa;Republic of South Africa|South African|South Africans|Pretoria;Cape Town
SS|South Sudan|South Sudanese||Juba
ES|Spain;Kingdom of Spain|Spanish|Spaniards;Spaniard|Madrid
LK|Sri Lanka;Ceylon|Sri Lankan|Sri Lankans|Colombo
SD|Sudan;Republic of Sudan|Sudanese||Khartoum
SR|Suriname;Surinam|Surinamese||Paramaribo
SE|Sweden;Kingdom of Sweden|Swedish|Swedes;Swede|Stockholm
CH|Switzerland;Swiss Confederation|Swiss||Bern;Berne
SY|Syria;Syrian Arab Republic|Syrian|Syrians|Damascus
TW|Taiwan;Republic of China|Taiwanese||Taipei
TJ|Tajikistan|Tajik;Tajikistani|Tajiks|Dushanbe
TZ|Tanzania|Tanzanian|Tanzanians|Dodoma;Dar es Salaam
TH|Thailand;Kingdom of Thailand;Siam|Thai|Thais|Bangkok
TG|Togo|Togolese||Lome;Lomé
TO|Tonga|Tongan|Tongans|Nuku'alofa
TT|Trinidad and Tobago;Trinidad|Trinidadian;Tobagonian|Trinidadians|Port of Spain
TN|Tunisia|Tunisian|Tunisians|Tunis
TR|Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye;Ottoman Empire|Turkish;Ottoman|Turks;Turk;Ottomans|Ankara
TM|Turkmenistan|Turkmen;Turkmenistani|Turkmens|Ashgabat
TV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
UG|Uganda|Ugandan|Ugandans|Kampala
UA|Ukraine|Ukrainian|Ukrainians|Kyiv;Kiev
AE|United Arab Emirates;UAE;U.A.E.;the Emirates|Emirati|Emiratis|Abu Dhabi
GB|United Kingdom;UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland;British Empire|British|Britons;Briton;Brits;Brit|London
US|United States;United States of America;USA;U.S.A.;US;U.S.;America;the States|American;U.S;Yankee|Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC
UY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani|Uzbeks|Tashkent
VU|Vanuatu|Ni-Vanuatu||Port Vila
VA|Vatican City;Holy See;Vatican City State|||
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VN|Vietnam;Viet Nam;North Vietnam;South Vietnam;Socialist Republic of Vietnam|Vietnamese;North Vietnamese;South Vietnamese||Hanoi
EH|Western Sahara|Sahrawi|Sahrawis|Laayoune
YE|Yemen;Republic of Yemen|Yemeni;Yemenite|Yemenis|Sanaa;Sana'a
ZM|Zambia|Zambian|Zambians|Lusaka
ZW|Zimbabwe;Rhodesia|Zimbabwean;Rhodesian|Zimbabweans|Harare
GL|Greenland|Greenlandic|Greenlanders|Nuuk
GI|Gibraltar|Gibraltarian|Gibraltarians|
BM|Bermuda|Bermudian|Bermudians|
KY|Cayman Islands||Caymanians|
VG|British Virgin Islands;BVI|||
GU|Guam|Guamanian||
AW|Aruba|Aruban||
CW|Curacao;Curaçao|Curacaoan||Willemstad
FO|Faroe Islands|Faroese||
IM|Isle of Man|Manx||
JE|Jersey (island)|||
PF|French Polynesia||Polynesians|Papeete
CS|Czechoslovakia|Czechoslovak;Czechoslovakian|Czechoslovaks|
`

const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((s) => s !== '')

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names, adjectives, people, capitals] = line.split('|')
    return { code, names: list(names), adjectives: list(adjectives), people: list(people), capitals: list(capitals) }
  })

/** "Georgian" → Georgia; the first of two that share an adjective. */
export const COUNTRY_BY_ADJECTIVE: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.toReversed().flatMap((country) => country.adjectives.map((adjective) => [adjective, country] as const)),
)

/** "Tehran", "Kyiv": the cities that stand for their state. */
export const CAPITALS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((c) => c.capitals))
