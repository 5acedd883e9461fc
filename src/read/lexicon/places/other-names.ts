// Other names of towns and regions that English texts use, beside the name that the list of towns has. Written by hand.

// name in the list | country | other names
export const OTHER_NAMES = `
Kyiv|UA|Kiev;Kyyiv
Kharkiv|UA|Kharkov
Lviv|UA|Lvov;Lwów
Odessa|UA|Odesa
Dnipro|UA|Dnipropetrovsk;Dnepropetrovsk
Mykolayiv|UA|Mykolaiv;Nikolaev
Zaporizhia|UA|Zaporizhzhia;Zaporizhzhya;Zaporozhye
Luhansk|UA|Lugansk
Bakhmut|UA|Artemivsk;Artyomovsk
Chernihiv|UA|Chernigov
Chernivtsi|UA|Czernowitz
Rivne|UA|Rovno
Vinnytsia|UA|Vinnytsya;Vinnitsa
Zhytomyr|UA|Zhitomir
Simferopol|UA|Aqmescit
Minsk|BY|Miensk
Homyel'|BY|Gomel;Homel
Hrodna|BY|Grodno
Vitebsk|BY|Vitsebsk
Mahilyow|BY|Mogilev
Chisinau|MD|Chișinău;Kishinev
Tiraspol|MD|Tiraspolul
Tbilisi|GE|Tiflis
Batumi|GE|Batum
Sokhumi|GE|Sukhumi
Marneuli|GE|Sarvan
Yerevan|AM|Erevan
Gyumri|AM|Leninakan
Baku|AZ|Bakı
Ganja|AZ|Gəncə;Gandja;Gyandzha
Sumqayıt|AZ|Sumgait;Sumqayit
Lankaran|AZ|Lənkəran;Lenkoran
Nakhchivan|AZ|Nakhichevan city
Xankandi|AZ|Khankendi;Stepanakert;Xankəndi
Shushi|AZ|Shusha;Şuşa
Nur-Sultan|KZ|Astana
Almaty|KZ|Alma-Ata
Tashkent|UZ|Toshkent
Bukhara|UZ|Bokhara
Samarkand|UZ|Samarqand
Bishkek|KG|Frunze
Dushanbe|TJ|Stalinabad
Ashgabat|TM|Ashkhabad;Aşgabat
Moscow|RU|Moskva
Saint Petersburg|RU|St. Petersburg;St Petersburg;Leningrad;Petersburg
Nizhniy Novgorod|RU|Nizhny Novgorod
Rostov-na-Donu|RU|Rostov-on-Don;Rostov
Yekaterinburg|RU|Ekaterinburg
Groznyy|RU|Grozny
Makhachkala|RU|Mahachkala
Kaliningrad|RU|Königsberg
Volgograd|RU|Stalingrad
Tehran|IR|Teheran
Isfahan|IR|Esfahan
Qom|IR|Ghom;Qum
Mashhad|IR|Mashad;Meshed
Bandar Abbas|IR|Bandar-e Abbas
Orūmīyeh|IR|Urmia;Orumiyeh
Bushehr|IR|Bandar Bushehr
Baghdad|IQ|Bagdad
Basrah|IQ|Basra
Mosul|IQ|Al Mawsil
Erbil|IQ|Arbil;Hewler;Irbil
As Sulaymānīyah|IQ|Sulaymaniyah;Sulaimaniya;Sulaimani;Slemani
Karbala|IQ|Kerbala
Najaf|IQ|An Najaf
Kirkuk|IQ|Kirkūk
Al Fallūjah|IQ|Fallujah;Falluja
Ramadi|IQ|Ar Ramadi
Tikrīt|IQ|Tikrit
Damascus|SY|Dimashq;Sham
Aleppo|SY|Halab
Homs|SY|Hims
Ḩamāh|SY|Hama
Deir ez-Zor|SY|Deir al-Zor;Deir Ezzor;Deir Al-Zour
Ar Raqqah|SY|Raqqa;Ar-Raqqa
Latakia|SY|Lattakia
Idlib|SY|Edlib
Tartouss|SY|Tartus;Tartous
Ālbū Kamāl|SY|Abu Kamal;Albu Kamal
Tadmur|SY|Palmyra
Beirut|LB|Beyrouth
Sidon|LB|Saida
Tyre|LB|Sour
Baalbek|LB|Baalbeck
Jerusalem|IL|Al-Quds;Yerushalayim
Tel Aviv|IL|Tel Aviv-Yafo;Tel-Aviv
Beersheba|IL|Be'er Sheva;Beer Sheva
Ashdod|IL|Ashdodh
Eilat|IL|Elat
Haifa|IL|Hefa
Gaza|PS|Gaza City
Khān Yūnis|PS|Khan Younis;Khan Yunis
Nablus|PS|Nabulus
Janīn|PS|Jenin
Hebron|PS|Al Khalil;Al-Khalil
Ramallah|PS|Rām Allāh
Bethlehem|PS|Bayt Lahm
Riyadh|SA|Ar Riyad
Jeddah|SA|Jiddah;Jidda
Mecca|SA|Makkah
Medina|SA|Madinah
Al Qaţīf|SA|Qatif
Dhahran|SA|Az Zahran
Kuwait City|KW|Al Kuwayt
Manama|BH|Al Manamah
Doha|QA|Ad Dawhah
Sanaa|YE|Sana'a;Sana
Aden|YE|'Adan
Al Ḩudaydah|YE|Hodeidah;Hodeida;Hudaydah
Ta‘izz|YE|Taiz
Muscat|OM|Masqat
Cairo|EG|Al Qahirah
Alexandria|EG|Al Iskandariyah
Benghazi|LY|Bengasi
Mişrātah|LY|Misrata
Sirte|LY|Surt
Algiers|DZ|Alger
Khartoum|SD|Al Khartum
N'Djamena|TD|NDjamena
Djibouti|DJ|Djibouti City
Mogadishu|SO|Muqdisho
Kandahār|AF|Kandahar
Herāt|AF|Herat
Mazār-e Sharīf|AF|Mazar-i-Sharif;Mazar-e-Sharif
Jalālābād|AF|Jalalabad
Kunduz|AF|Qunduz
Lashkar Gāh|AF|Lashkar Gah
Mumbai|IN|Bombay
Kolkata|IN|Calcutta
Chennai|IN|Madras
Bengaluru|IN|Bangalore
Varanasi|IN|Benares
Yangon|MM|Rangoon
Nay Pyi Taw|MM|Naypyidaw
Ho Chi Minh City|VN|Saigon
Hanoi|VN|Ha Noi
Beijing|CN|Peking
Guangzhou|CN|Canton
Ürümqi|CN|Urumqi
Kashgar|CN|Kashi
Ankara|TR|Angora
Istanbul|TR|İstanbul;Constantinople
İzmir|TR|Izmir;Smyrna
Gaziantep|TR|Antep
Şanlıurfa|TR|Sanliurfa;Urfa
Diyarbakır|TR|Diyarbakir
Antakya|TR|Antioch;Hatay
Nicosia|CY|Lefkosia;Lefkoşa
Limassol|CY|Lemesos
Larnaca|CY|Larnaka
Famagusta|CY|Gazimağusa;Ammochostos
Kyrenia|CY|Girne
Chaniá|GR|Canea;Hania
Irákleion|GR|Heraklion;Iraklion
Thessaloníki|GR|Thessaloniki;Salonica
Athens|GR|Athina
Piraeus|GR|Pireas
Belgrade|RS|Beograd
Pristina|XK|Prishtina;Priština
Mitrovicë|XK|Mitrovica
Skopje|MK|Skoplje
Tirana|AL|Tiranë
Durrës|AL|Durres
Bucharest|RO|București
Sofia|BG|Sofiya
Prague|CZ|Praha
Warsaw|PL|Warszawa
Kraków|PL|Krakow;Cracow
Łódź|PL|Lodz
Wrocław|PL|Wroclaw;Breslau
Gdańsk|PL|Gdansk;Danzig
Vilnius|LT|Wilno
Riga|LV|Rīga
Munich|DE|München
Köln|DE|Cologne
Nürnberg|DE|Nuremberg
Düsseldorf|DE|Dusseldorf
Frankfurt am Main|DE|Frankfurt
Hannover|DE|Hanover
Vienna|AT|Wien
Zürich|CH|Zurich
Genève|CH|Geneva;Genf
Bern|CH|Berne
The Hague|NL|Den Haag
Brussels|BE|Bruxelles;Brussel
Antwerpen|BE|Antwerp
Gent|BE|Ghent
Liège|BE|Liege
Brugge|BE|Bruges
Copenhagen|DK|København
Göteborg|SE|Gothenburg
Malmö|SE|Malmo
Helsinki|FI|Helsingfors
Lisbon|PT|Lisboa
Sevilla|ES|Seville
Zaragoza|ES|Saragossa
Rome|IT|Roma
Milan|IT|Milano
Turin|IT|Torino
Florence|IT|Firenze
Venice|IT|Venezia
Naples|IT|Napoli
Genoa|IT|Genova
Marseille|FR|Marseilles
Lyon|FR|Lyons
Strasbourg|FR|Straßburg
New York City|US|New York;NYC;New York, N.Y.
Washington, D.C.|US|Washington;Washington DC;D.C.;DC
Los Angeles|US|LA;L.A.
Philadelphia|US|Philly
Mexico City|MX|Ciudad de México
Québec|CA|Québec City;Quebec City
Montréal|CA|Montreal
Panamá|PA|Panama City
Bogotá|CO|Bogota
Medellín|CO|Medellin
São Paulo|BR|Sao Paulo
Asunción|PY|Asuncion
Ciudad del Este|PY|Puerto Presidente Stroessner
Foz do Iguaçu|BR|Foz do Iguacu
Santiago de Cuba|CU|Santiago
Havana|CU|La Habana
`
