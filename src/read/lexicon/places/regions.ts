// Islands, seas, straits, mountains, disputed and historical regions that are no first-level division of a country.
// Written by hand from general knowledge: a point near the middle, and how many kilometres the region is wide.

// name;other names | country or - | latitude longitude | km
export const REGIONS = `
Crimea;Crimean Peninsula;Autonomous Republic of Crimea|UA|45.3 34.4|150
Donbas;Donbass;Donets Basin|UA|48.2 38.2|150
Nagorno-Karabakh;Karabakh;Artsakh;Mountainous Karabakh|AZ|39.8 46.75|60
Nakhchivan;Nakhichevan|AZ|39.21 45.41|60
Zangezur;Zangezur corridor|AM|39.2 46.3|50
Abkhazia|GE|43.0 41.0|80
South Ossetia;Tskhinvali region|GE|42.3 44.1|40
Adjara;Ajara;Adjaria|GE|41.65 42.0|40
Kvemo Kartli|GE|41.5 44.6|50
Javakheti;Samtskhe-Javakheti|GE|41.6 43.3|50
Transnistria;Transdniestria|MD|47.0 29.4|80
Gagauzia|MD|46.1 28.7|40
Chechnya|RU|43.4 45.7|60
Dagestan|RU|42.9 47.1|130
Ingushetia|RU|43.2 45.0|30
North Ossetia|RU|43.0 44.2|50
Kaliningrad Oblast|RU|54.7 21.3|80
Siberia|RU|60.0 105.0|1500
Caucasus;the Caucasus|-|42.5 44.5|400
South Caucasus;Transcaucasia|-|41.0 45.0|300
North Caucasus|RU|43.5 44.0|300
Urals;Ural Mountains|RU|60.0 60.0|800
Kuril Islands;Kurils|RU|46.5 151.0|500
Sakhalin|RU|50.5 142.8|400
Gaza;Gaza Strip|PS|31.42 34.37|20
West Bank|PS|31.95 35.25|50
East Jerusalem|PS|31.78 35.24|8
Golan;Golan Heights|SY|33.0 35.75|30
Galilee|IL|32.8 35.5|40
Negev|IL|30.8 34.8|80
Sinai;Sinai Peninsula|EG|29.5 33.8|150
Kurdistan|-|36.5 44.0|250
Iraqi Kurdistan;Kurdistan Region|IQ|36.4 44.4|120
Rojava|SY|36.5 40.0|200
Idlib province|SY|35.8 36.7|50
Eastern Ghouta;Ghouta|SY|33.5 36.45|12
Levant;the Levant|-|34.0 36.5|350
Middle East|-|29.0 42.0|1500
Gulf;Persian Gulf;Arabian Gulf|-|26.5 52.0|400
Gulf of Oman|-|24.8 58.5|250
Strait of Hormuz;Hormuz|-|26.57 56.25|60
Bab el-Mandeb;Bab al-Mandab;Bab-el-Mandeb|-|12.58 43.33|30
Red Sea|-|20.0 38.5|900
Gulf of Aden|-|12.5 48.0|450
Arabian Sea|-|15.0 64.0|1200
Suez Canal|EG|30.6 32.33|100
Horn of Africa|-|8.0 47.0|700
Bosphorus;Bosporus|TR|41.12 29.07|20
Dardanelles|TR|40.2 26.4|40
Sea of Azov|-|46.0 36.7|150
Kerch Strait|-|45.3 36.6|25
Black Sea|-|43.4 34.5|500
Caspian;Caspian Sea|-|41.7 50.7|500
Mediterranean;Mediterranean Sea;Med|-|35.0 18.0|1500
Eastern Mediterranean|-|34.0 32.0|400
Aegean;Aegean Sea|-|38.5 25.3|250
Adriatic;Adriatic Sea|-|43.0 15.5|350
Baltic;Baltic Sea|-|58.5 20.0|600
Baltics;Baltic states|-|57.0 24.5|300
Gulf of Finland|-|59.9 26.0|180
North Sea|-|56.5 3.5|400
English Channel;the Channel|-|50.2 -0.5|200
Strait of Dover;Dover Strait|-|51.0 1.4|30
Irish Sea|-|53.7 -5.0|120
Barents Sea|-|74.0 36.0|600
Arctic;Arctic Ocean|-|80.0 0.0|2000
Antarctica|AQ|-80.0 0.0|2000
Atlantic;Atlantic Ocean|-|15.0 -35.0|3500
North Atlantic|-|45.0 -35.0|2000
Pacific;Pacific Ocean|-|0.0 -155.0|5000
Indian Ocean|-|-20.0 80.0|3000
South China Sea|-|12.0 114.0|900
East China Sea|-|29.0 125.0|400
Yellow Sea|-|35.5 123.5|350
Sea of Japan;East Sea|-|40.0 135.0|500
Taiwan Strait|-|24.5 119.5|150
Strait of Malacca;Malacca Strait|-|4.0 100.0|300
Strait of Gibraltar|-|35.97 -5.6|30
Bay of Bengal|-|15.0 88.0|800
Gulf of Mexico|-|25.0 -90.0|700
Caribbean;Caribbean Sea|-|15.0 -75.0|1000
Gulf of Guinea|-|1.0 4.0|700
Panama Canal|PA|9.1 -79.7|40
Spratly Islands;Spratlys|-|9.5 113.5|250
Paracel Islands;Paracels|-|16.5 112.0|120
Senkaku Islands;Diaoyu Islands|JP|25.75 123.5|30
Scarborough Shoal|-|15.15 117.76|15
Kashmir|-|34.3 75.5|200
Jammu and Kashmir|IN|33.7 75.0|150
Azad Kashmir|PK|33.9 73.8|80
Line of Control|-|34.3 74.5|200
Punjab, India;Indian Punjab|IN|30.9 75.5|120
Waziristan|PK|32.8 69.8|80
North Waziristan|PK|33.0 70.0|50
Balochistan;Baluchistan|PK|28.3 65.1|300
Sistan and Baluchestan;Sistan-Baluchestan;Sistan and Baluchistan|IR|28.5 60.5|200
Khuzestan|IR|31.3 48.8|120
Durand Line|-|33.5 70.0|600
Hindu Kush|-|35.5 70.0|400
Xinjiang;Xinjiang Uyghur Autonomous Region|CN|41.5 86.0|700
Tibet|CN|31.0 89.0|600
Inner Mongolia|CN|43.5 113.0|800
Manchuria|CN|45.0 126.0|500
Korean Peninsula|-|38.0 127.0|300
Demilitarized Zone;DMZ;Korean DMZ|-|38.3 127.2|120
Okinawa|JP|26.5 128.0|60
Hokkaido|JP|43.2 142.8|200
Mindanao|PH|7.6 124.9|200
Basilan|PH|6.55 122.0|30
Jolo;Sulu|PH|6.0 121.1|40
Luzon|PH|16.0 121.0|250
Java|ID|-7.3 110.0|400
Sumatra|ID|-0.5 101.5|600
Bali|ID|-8.4 115.2|60
Borneo|-|1.0 114.0|500
West Papua|ID|-2.5 134.0|250
Rakhine;Rakhine State;Arakan|MM|20.1 93.5|130
Indochina|-|16.0 105.0|600
South Asia|-|22.0 78.0|1300
Central Asia|-|43.0 67.0|1000
Southeast Asia|-|8.0 108.0|1500
East Asia|-|36.0 115.0|1500
Fergana Valley;Ferghana Valley|UZ|40.6 71.3|120
Gorno-Badakhshan;Pamir|TJ|38.4 73.0|150
Karakalpakstan|UZ|43.0 59.0|200
Crete;Kriti|GR|35.24 24.81|100
Rhodes|GR|36.17 27.97|35
Lesbos;Lesvos|GR|39.2 26.3|35
Chios|GR|38.4 26.05|25
Samos|GR|37.75 26.8|20
Corfu|GR|39.6 19.85|30
Cyclades|GR|37.1 25.2|80
Peloponnese|GR|37.5 22.3|90
Northern Cyprus;Turkish Republic of Northern Cyprus;TRNC|CY|35.25 33.6|70
Akrotiri and Dhekelia;Sovereign Base Areas|CY|34.8 33.3|40
Anatolia;Asia Minor|TR|39.0 34.5|500
Thrace|-|41.3 26.5|120
Balkans;Western Balkans|-|43.0 20.5|400
Vojvodina|RS|45.3 20.0|80
Sandzak;Sandžak|RS|43.1 20.0|50
Republika Srpska|BA|44.7 17.2|120
Dalmatia|HR|43.5 16.4|120
Istria|HR|45.2 13.9|40
Kosovo|XK|42.6 20.9|60
Catalonia|ES|41.7 1.6|110
Basque Country|ES|43.0 -2.6|60
Andalusia|ES|37.5 -4.7|180
Galicia|ES|42.8 -7.9|80
Canary Islands;Canaries|ES|28.3 -16.0|200
Balearic Islands|ES|39.5 2.9|100
Mallorca;Majorca|ES|39.6 2.9|45
Ibiza|ES|38.98 1.43|20
Azores|PT|38.5 -28.0|250
Madeira|PT|32.75 -17.0|30
Sicily|IT|37.6 14.0|120
Sardinia|IT|40.1 9.0|110
Lombardy|IT|45.6 9.8|90
Tuscany|IT|43.4 11.1|90
Lampedusa|IT|35.5 12.6|6
Corsica|FR|42.15 9.1|80
Brittany|FR|48.2 -2.9|100
Normandy|FR|49.1 0.2|120
Alsace|FR|48.3 7.4|80
Riviera;French Riviera;Côte d'Azur|FR|43.6 7.0|60
Bavaria|DE|48.9 11.5|150
Saxony|DE|51.0 13.3|90
Ruhr|DE|51.5 7.2|40
Flanders|BE|51.0 4.0|70
Wallonia|BE|50.3 5.0|80
Scandinavia|-|63.0 15.0|700
Lapland|-|68.0 25.0|300
Gotland|SE|57.5 18.5|50
Åland;Aland Islands|FI|60.2 20.0|40
Svalbard;Spitsbergen|NO|78.5 16.0|200
Finnmark|NO|70.0 25.0|150
Bornholm|DK|55.1 14.9|18
Faroe Islands|FO|62.0 -6.9|50
Greenland|GL|72.0 -40.0|1000
Scotland|GB|56.8 -4.2|200
Wales|GB|52.3 -3.7|100
England|GB|52.5 -1.5|250
Northern Ireland|GB|54.6 -6.7|70
Ulster|GB|54.6 -6.9|80
Isle of Man|IM|54.2 -4.5|25
Channel Islands|-|49.4 -2.4|40
Isle of Wight|GB|50.7 -1.3|20
Orkney|GB|59.0 -3.0|40
Shetland|GB|60.3 -1.3|50
West Midlands|GB|52.5 -2.0|40
Greater Manchester|GB|53.5 -2.3|25
Merseyside|GB|53.4 -3.0|20
Yorkshire;West Yorkshire|GB|53.8 -1.6|60
Kent|GB|51.2 0.7|50
Sussex|GB|50.9 0.0|60
Surrey|GB|51.25 -0.4|35
Essex|GB|51.8 0.6|45
Norfolk, England|GB|52.6 1.0|45
Suffolk|GB|52.2 1.0|45
Wiltshire|GB|51.3 -1.9|45
Hampshire|GB|51.1 -1.3|45
Cornwall|GB|50.4 -4.9|60
Gibraltar|GI|36.14 -5.35|4
Silesia|PL|50.6 18.5|90
Podlasie;Podlachia|PL|53.1 23.0|90
Suwalki Gap;Suwałki Gap|PL|54.2 23.2|40
Transylvania|RO|46.5 24.5|150
Zakarpattia;Transcarpathia|UA|48.4 23.3|70
Bukovina|-|48.0 26.0|70
Bessarabia|-|47.0 28.5|120
Moravia|CZ|49.3 17.0|90
Bohemia|CZ|49.9 14.5|120
Benelux|-|51.0 5.0|200
Western Europe|-|48.0 5.0|900
Eastern Europe|-|50.0 27.0|900
Central Europe|-|49.0 16.0|500
Southern Europe|-|41.0 14.0|900
Northern Europe|-|60.0 18.0|900
Europe|-|50.0 15.0|2000
Africa|-|2.0 20.0|3500
North Africa|-|29.0 10.0|1800
West Africa|-|12.0 -3.0|1300
East Africa|-|0.0 37.0|1000
Central Africa|-|4.0 20.0|1000
Southern Africa|-|-23.0 24.0|1200
Sub-Saharan Africa|-|2.0 20.0|2500
Maghreb|-|32.0 3.0|1200
Sahel|-|15.0 8.0|2000
Sahara|-|24.0 10.0|2000
Western Sahara|EH|24.5 -13.5|300
Cyrenaica|LY|29.0 21.5|400
Tripolitania|LY|31.5 13.0|250
Fezzan|LY|26.5 14.0|350
Darfur|SD|13.5 24.5|350
Kordofan|SD|13.0 30.0|300
Tigray|ET|13.8 38.8|130
Ogaden|ET|6.8 44.0|250
Oromia|ET|8.0 39.0|350
Puntland|SO|9.5 49.0|250
Somaliland|SO|9.8 46.0|250
Jubaland|SO|0.5 42.0|150
Lake Chad|-|13.0 14.2|100
Borno|NG|11.8 13.0|130
Niger Delta|NG|5.0 6.3|120
Biafra|NG|5.8 7.5|120
Cabo Delgado|MZ|-12.3 39.5|150
Kivu;North Kivu|CD|-0.8 29.0|120
South Kivu|CD|-3.0 28.3|120
Ituri|CD|1.6 29.8|100
Katanga|CD|-9.0 26.5|350
Zanzibar|TZ|-6.1 39.3|45
Réunion;Reunion|RE|-21.1 55.5|35
Mayotte|YT|-12.8 45.2|20
Chagos Islands;Chagos|IO|-6.3 71.9|150
Hadramawt;Hadhramaut|YE|16.5 49.5|250
Hijaz;Hejaz|SA|23.0 39.5|400
Arabian Peninsula;Arabia|-|23.0 46.0|1000
Mesopotamia|-|33.5 43.5|300
Sinjar|IQ|36.32 41.87|25
Anbar|IQ|32.9 41.5|200
Beqaa;Bekaa;Bekaa Valley;Beqaa Valley|LB|33.9 36.0|50
Mount Lebanon|LB|34.0 35.8|40
Northern Iraq|IQ|36.2 43.5|130
Southern Lebanon;South Lebanon|LB|33.3 35.5|30
Latin America|-|-10.0 -65.0|3000
South America|-|-15.0 -60.0|2500
Central America|-|13.5 -86.5|600
North America|-|45.0 -100.0|2500
Americas|-|10.0 -85.0|5000
Asia|-|35.0 90.0|3500
Oceania|-|-15.0 150.0|3000
Amazon;Amazonia|-|-4.0 -62.0|1200
Patagonia|AR|-44.0 -69.0|600
Falkland Islands;Falklands;Malvinas|FK|-51.8 -59.5|120
Tierra del Fuego|-|-54.2 -68.5|150
Darién;Darien Gap|PA|7.9 -77.5|60
Yucatán;Yucatan|MX|20.5 -89.0|150
Isla Margarita;Margarita Island|VE|11.0 -63.9|35
Essequibo|GY|6.0 -59.5|200
Hawaii|US|20.8 -156.9|250
Alaska|US|64.0 -152.0|900
Long Island|US|40.8 -73.0|90
Manhattan|US|40.78 -73.97|10
Brooklyn|US|40.65 -73.95|10
Queens|US|40.73 -73.8|10
The Bronx;Bronx|US|40.85 -73.87|8
Staten Island|US|40.58 -74.15|10
New England|US|43.8 -71.5|250
Midwest;the Midwest|US|41.5 -90.0|600
Silicon Valley|US|37.4 -122.05|30
Bay Area|US|37.7 -122.2|60
Southern California|US|34.0 -117.5|150
Northern Virginia|US|38.85 -77.3|40
Upstate New York|US|42.8 -75.5|200
Eastern District of New York|US|40.7 -73.6|70
Southern District of New York|US|41.2 -73.9|60
Puerto Rico|PR|18.22 -66.4|80
Virgin Islands|VI|18.0 -64.8|40
Quebec province;Québec|CA|52.0 -72.0|600
British Columbia|CA|54.0 -125.0|500
Tasmania|AU|-42.0 146.6|150
New Caledonia|NC|-21.3 165.5|180
French Polynesia|PF|-17.6 -149.4|300
Bougainville|PG|-6.2 155.3|80
Hong Kong|HK|22.3 114.17|25
Macau;Macao|MO|22.19 113.54|8
Transjordan|JO|31.2 36.5|130
Judea|PS|31.6 35.1|40
Samaria|PS|32.2 35.2|40
Iberia;Iberian Peninsula|-|40.2 -4.0|400
Danube|-|45.0 20.0|900
Dnipro River;Dnieper|-|48.5 34.5|400
Euphrates|-|34.5 41.0|400
Tigris|-|34.5 43.5|300
Nile|-|22.0 31.5|1200
Volga|RU|52.0 47.0|700
Rhine|-|49.5 8.2|300
Aras;Araxes;Aras River|-|39.3 46.5|150
Litani;Litani River|LB|33.35 35.4|30
Jordan River;River Jordan|-|32.3 35.56|60
`
