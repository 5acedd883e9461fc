// Places that matter in reporting on covert operations and are missing from lists of towns: bases, ports, nuclear and
// missile sites, prisons, headquarters, embassies' districts. Written by hand from general knowledge; coordinates to
// about a kilometre, and the last figure says how many kilometres the place is wide.

// name;other names | country | latitude longitude | km
export const SITES = `
RAF Akrotiri;Akrotiri;Akrotiri base|GB@CY|34.59 32.98|5
Dhekelia;Dhekelia Garrison;Ayios Nikolaos Station|GB@CY|34.99 33.74|5
Souda Bay;Naval Support Activity Souda Bay;Suda Bay;Souda|GR|35.50 24.15|5
Andreas Papandreou Air Base;Paphos air base|CY|34.72 32.49|3
Incirlik Air Base;Incirlik;İncirlik|TR|37.00 35.43|4
Kürecik;Kurecik radar station|TR|38.35 37.79|3
Aksaz;Aksaz naval base|TR|36.83 28.39|3
Al Udeid;Al Udeid Air Base;Al-Udeid|QA|25.12 51.31|5
Camp As Sayliyah|QA|25.20 51.38|2
Naval Support Activity Bahrain;NSA Bahrain|BH|26.21 50.61|2
Al Dhafra;Al Dhafra Air Base;Al-Dhafra|AE|24.25 54.55|5
Ali Al Salem;Ali Al Salem Air Base|KW|29.35 47.52|4
Camp Arifjan|KW|28.88 48.16|5
Camp Buehring|KW|29.70 47.42|5
Prince Sultan Air Base|SA|24.06 47.58|5
King Khalid Military City|SA|27.90 45.53|8
Abqaiq|SA|25.94 49.67|5
Khurais|SA|25.08 48.20|8
Ras Tanura|SA|26.64 50.16|5
Al Asad;Ain al-Asad;Al-Asad Air Base;Ain al-Assad|IQ|33.79 42.44|6
Camp Victory;Victory Base|IQ|33.25 44.23|5
Camp Ashraf|IQ|33.89 44.52|4
Camp Liberty|IQ|33.27 44.20|3
Balad Air Base;Joint Base Balad|IQ|33.94 44.36|5
Harir Air Base;Bashur|IQ|36.53 44.34|4
Erbil Air Base|IQ|36.24 43.96|4
Green Zone;International Zone|IQ|33.31 44.40|3
Abu Ghraib prison|IQ|33.29 44.07|2
Jurf al-Sakhar;Jurf as-Sakhr|IQ|32.86 44.21|8
Al-Tanf;Tanf;At Tanf|SY|33.50 38.62|10
Tower 22|JO|33.34 38.70|2
Muwaffaq Salti Air Base;Azraq air base|JO|31.83 36.78|4
Hmeimim;Khmeimim;Hmeimim Air Base;Khmeimim Air Base|SY|35.41 35.95|4
Tartus naval base;Tartus naval facility|SY|34.91 35.87|2
T4;T4 air base;Tiyas;Tiyas Air Base|SY|34.52 37.63|4
Shayrat;Shayrat Airbase|SY|34.49 36.91|4
Mezzeh;Mezzeh Air Base;Mezzeh military airport;Mazzeh|SY|33.48 36.22|3
Sayyida Zaynab;Sayyida Zeinab;Sayeda Zeinab|SY|33.45 36.34|3
Sednaya;Saydnaya;Sednaya prison;Saydnaya prison|SY|33.67 36.33|3
Al-Hol;Al-Hol camp;Al Hol|SY|36.37 41.15|3
Al-Safira|SY|36.07 37.37|4
Masyaf research centre;Scientific Studies and Research Center|SY|35.06 36.34|3
Imam Ali base|SY|34.41 40.93|4
Conoco field;Conoco gas field|SY|35.33 40.31|4
Al-Omar field;Green Village|SY|35.11 40.56|6
Abu Kamal crossing;Al-Qaim crossing|SY|34.42 40.97|3
Dahiyeh;Dahieh;Dahiya;Dahiyah|LB|33.85 35.51|4
Ain al-Hilweh;Ein el-Hilweh|LB|33.54 35.38|2
Shatila;Chatila|LB|33.86 35.50|1
Naqoura;UNIFIL headquarters|LB|33.12 35.14|3
Rmeileh|LB|33.62 35.40|3
Shebaa Farms|LB|33.29 35.71|8
Palmachim;Palmachim Airbase|IL|31.90 34.69|4
Nevatim;Nevatim Airbase|IL|31.21 35.01|5
Ramat David Airbase|IL|32.67 35.18|4
Tel Nof;Tel Nof Airbase|IL|31.84 34.82|4
Hatzerim|IL|31.23 34.66|4
Dimona reactor;Negev Nuclear Research Center;Shimon Peres Negev Nuclear Research Center|IL|31.00 35.15|4
Soreq;Soreq Nuclear Research Center|IL|31.88 34.70|3
Glilot;Glilot base|IL|32.15 34.81|2
Kirya;HaKirya|IL|32.07 34.79|1
Ben Gurion Airport;Ben-Gurion Airport|IL|32.01 34.89|4
Kerem Shalom|IL|31.23 34.28|3
Ofer Prison|PS|31.86 35.18|1
Rafah crossing|PS|31.25 34.26|2
Natanz;Natanz enrichment facility|IR|33.72 51.73|5
Fordow;Fordo;Fordow enrichment plant|IR|34.88 50.99|4
Arak reactor;IR-40;Khondab|IR|34.37 49.24|4
Isfahan nuclear technology centre;Isfahan uranium conversion facility|IR|32.57 51.83|4
Bushehr nuclear power plant;Bushehr plant|IR|28.83 50.89|4
Parchin|IR|35.52 51.77|8
Khojir|IR|35.65 51.65|8
Shahroud missile site|IR|36.20 55.33|8
Lavizan;Lavizan-Shian|IR|35.77 51.50|3
Turquzabad;Turquz Abad|IR|35.51 51.31|3
Marivan site|IR|31.76 52.06|8
Evin;Evin Prison|IR|35.80 51.39|2
Gohardasht;Rajai Shahr;Rajai Shahr prison;Ghezel Hesar|IR|35.86 51.00|3
Fashafouyeh;Greater Tehran Penitentiary|IR|35.41 51.24|3
Vakilabad Prison|IR|36.34 59.49|2
Adelabad Prison|IR|29.60 52.48|2
Dastgerd Prison|IR|32.60 51.60|2
Shahid Rajaee port;Shahid Rajaee|IR|27.11 56.06|4
Bandar Abbas naval base|IR|27.14 56.21|4
Kharg Island;Khark Island;Kharg|IR|29.24 50.31|8
Qeshm;Qeshm Island|IR|26.81 55.88|60
Abu Musa|IR|25.87 55.03|5
Greater Tunb;Lesser Tunb;Tunbs|IR|26.26 55.30|8
Hormuz Island|IR|27.06 56.46|8
Kish Island;Kish|IR|26.54 53.97|12
Asaluyeh;Assaluyeh;South Pars|IR|27.48 52.61|15
Konarak|IR|25.35 60.40|8
Mehrabad;Mehrabad Airport|IR|35.69 51.31|4
Imam Khomeini Airport;Imam Khomeini International Airport|IR|35.42 51.15|5
Imam Hossein University;Imam Hussein University|IR|35.75 51.58|2
Jamkaran;Jamkaran Mosque|IR|34.58 50.91|3
Shalamcheh|IR|30.51 48.03|4
Mehran crossing|IR|33.10 46.11|4
Bashmaq|IR|35.58 46.05|4
Sirik|IR|26.52 57.10|6
Jask|IR|25.64 57.77|8
Bagram Airfield;Bagram;Bagram Air Base|AF|34.95 69.27|5
Camp Bastion;Camp Leatherneck;Camp Shorabak|AF|31.85 64.22|6
Tora Bora|AF|34.12 70.22|15
Pul-e-Charkhi;Pul-e-Charkhi prison|AF|34.55 69.36|2
Torkham|AF|34.12 71.09|3
Spin Boldak|AF|31.01 66.40|5
Kahuta|PK|33.59 73.39|6
Chashma|PK|32.39 71.46|5
Gwadar port|PK|25.11 62.34|5
Nur Khan;Chaklala|PK|33.62 73.10|4
Chaman crossing|PK|30.92 66.45|4
Diego Garcia|IO|-7.31 72.41|25
Camp Lemonnier|DJ|11.54 43.15|4
Doraleh|DJ|11.59 43.08|5
Ras Isa|YE|15.12 42.66|6
Socotra|YE|12.50 53.90|60
Perim;Mayun|YE|12.65 43.41|6
Al-Dailami;Dailami air base|YE|15.48 44.22|4
Assab base|ER|13.07 42.64|6
Berbera port|SO|10.44 45.01|4
Manda Bay;Camp Simba|KE|-2.25 40.91|4
Al-Jufra;Jufra air base|LY|29.20 16.00|6
Al-Watiya;Watiya air base|LY|32.48 11.90|5
Mitiga;Mitiga airport|LY|32.89 13.28|3
Agadez air base;Air Base 201|NE|16.95 8.01|4
Guantanamo Bay;Guantánamo Bay;Guantanamo;Gitmo|US@CU|19.91 -75.15|10
Pentagon;The Pentagon|US|38.87 -77.06|1
Langley;CIA headquarters|US|38.95 -77.15|2
Fort Meade;NSA headquarters|US|39.11 -76.77|5
Quantico;FBI Academy|US|38.52 -77.30|10
White House;The White House|US|38.90 -77.04|0.5
Capitol Hill;US Capitol|US|38.89 -77.01|1
Foggy Bottom|US|38.90 -77.05|1
Mar-a-Lago|US|26.68 -80.04|0.5
Fort Bragg;Fort Liberty|US|35.14 -79.00|15
Fort Leavenworth;USP Leavenworth|US|39.35 -94.92|6
Fort Hood;Fort Cavazos|US|31.13 -97.78|15
Fort Knox|US|37.90 -85.96|12
Fort Detrick|US|39.44 -77.43|3
Camp Pendleton|US|33.36 -117.42|20
Camp Lejeune|US|34.68 -77.34|15
Norfolk Naval Station;Naval Station Norfolk|US|36.95 -76.31|5
Naval Base San Diego|US|32.68 -117.13|4
Pearl Harbor;Pearl Harbour|US|21.36 -157.95|5
Los Alamos National Laboratory|US|35.88 -106.30|8
Oak Ridge National Laboratory|US|35.93 -84.31|8
Lawrence Livermore National Laboratory|US|37.69 -121.71|3
ADX Florence;Supermax prison|US|38.36 -105.10|1
Metropolitan Detention Center;MDC Brooklyn|US|40.66 -74.00|0.5
Rikers Island;Rikers|US|40.79 -73.88|2
San Quentin|US|37.94 -122.49|1
Sing Sing|US|41.15 -73.87|1
Alcatraz|US|37.83 -122.42|1
Ground Zero;World Trade Center|US|40.71 -74.01|0.5
Times Square|US|40.76 -73.99|0.5
Wall Street|US|40.71 -74.01|0.5
Guam naval base;Andersen Air Force Base|GU|13.58 144.93|6
Kwajalein|MH|8.72 167.73|20
Thule Air Base;Pituffik;Pituffik Space Base|GL|76.53 -68.70|8
Ramstein;Ramstein Air Base|DE|49.44 7.60|5
Grafenwöhr;Grafenwoehr;Grafenwöhr Training Area|DE|49.70 11.90|12
Büchel;Büchel Air Base|DE|50.17 7.06|4
Spangdahlem|DE|49.97 6.69|4
Stuttgart Army Airfield;Patch Barracks;EUCOM headquarters|DE|48.74 9.08|2
Wünsdorf|DE|52.17 13.47|4
Kleiner Tiergarten|DE|52.53 13.34|1
Tiergarten|DE|52.51 13.35|3
Aviano Air Base;Aviano|IT|46.03 12.60|4
Sigonella;Naval Air Station Sigonella|IT|37.40 14.92|4
Camp Darby|IT|43.63 10.30|4
Vicenza base;Camp Ederle|IT|45.54 11.58|2
Morón Air Base;Moron Air Base|ES|37.17 -5.62|4
Rota naval base;Naval Station Rota|ES|36.64 -6.35|5
Torrejón Air Base|ES|40.49 -3.45|4
Lajes Field;Lajes|PT|38.76 -27.09|5
RAF Lakenheath;Lakenheath|GB|52.41 0.56|4
RAF Mildenhall|GB|52.36 0.48|4
RAF Fairford|GB|51.68 -1.79|4
RAF Brize Norton;Brize Norton|GB|51.75 -1.58|4
RAF Lossiemouth|GB|57.71 -3.34|4
RAF Waddington|GB|53.17 -0.52|4
RAF Menwith Hill;Menwith Hill|GB|54.01 -1.69|3
Faslane;HMNB Clyde|GB|56.07 -4.82|4
Porton Down|GB|51.13 -1.70|4
Aldermaston;AWE Aldermaston|GB|51.37 -1.14|3
Sellafield|GB|54.42 -3.50|4
GCHQ Cheltenham|GB|51.90 -2.12|1
Vauxhall Cross|GB|51.49 -0.12|0.5
Thames House|GB|51.49 -0.13|0.5
Whitehall|GB|51.50 -0.13|1
Downing Street;10 Downing Street;Number 10|GB|51.50 -0.13|0.3
Westminster|GB|51.50 -0.13|3
Canary Wharf|GB|51.51 -0.02|2
Scotland Yard;New Scotland Yard|GB|51.50 -0.12|0.3
Belmarsh;HMP Belmarsh|GB|51.50 0.09|1
HMP Wandsworth;Wandsworth prison|GB|51.45 -0.18|1
Heathrow;Heathrow Airport|GB|51.47 -0.45|5
Gatwick;Gatwick Airport|GB|51.15 -0.18|4
Old Bailey|GB|51.52 -0.10|0.3
SHAPE;Supreme Headquarters Allied Powers Europe|BE|50.50 3.98|2
Kleine Brogel|BE|51.17 5.47|4
Berlaymont|BE|50.84 4.38|0.5
Zaventem airport;Brussels Airport|BE|50.90 4.48|4
Volkel;Volkel Air Base|NL|51.66 5.71|4
Schiphol;Schiphol Airport|NL|52.31 4.76|5
Scheveningen prison|NL|52.11 4.30|1
La Santé prison|FR|48.83 2.34|0.5
Fleury-Mérogis|FR|48.63 2.36|3
Élysée;Elysée Palace;Elysee Palace|FR|48.87 2.32|0.3
Quai d'Orsay|FR|48.86 2.32|0.5
Île Longue;Ile Longue|FR|48.30 -4.51|4
Charles de Gaulle Airport;Roissy|FR|49.01 2.55|6
Villepinte|FR|48.96 2.54|4
Redzikowo|PL|54.48 17.10|4
Rzeszów-Jasionka;Rzeszow-Jasionka airport;Jasionka|PL|50.11 22.02|4
Łask Air Base;Lask|PL|51.55 19.18|4
Stare Kiejkuty|PL|53.63 21.07|3
Deveselu|RO|43.73 24.37|4
Mihail Kogălniceanu;Mihail Kogalniceanu Air Base|RO|44.36 28.49|5
Bezmer Air Base|BG|42.45 26.35|4
Novo Selo|BG|42.70 26.60|8
Alexandroupoli port;Port of Alexandroupoli|GR|40.84 25.88|3
Larissa air base|GR|39.65 22.47|4
Vrbětice;Vrbetice|CZ|49.11 17.89|3
Camp Bondsteel|XK|42.36 21.25|4
Manëz;Ashraf-3;Ashraf 3|AL|41.44 19.58|3
Kaliningrad naval base;Baltiysk|RU|54.65 19.91|5
Kremlin;The Kremlin|RU|55.75 37.62|1
Lubyanka|RU|55.76 37.63|0.5
Lefortovo;Lefortovo prison|RU|55.76 37.71|1
Butyrka;Butyrka prison|RU|55.78 37.59|0.5
Khodynka;the Aquarium|RU|55.78 37.52|1
Yasenevo|RU|55.61 37.51|3
Sheremetyevo;Sheremetyevo Airport|RU|55.97 37.41|5
Domodedovo airport|RU|55.41 37.90|5
Severomorsk;Northern Fleet headquarters|RU|69.07 33.42|6
Engels;Engels air base;Engels-2|RU|51.48 46.21|5
Morozovsk air base|RU|48.31 41.79|4
Akhtubinsk|RU|48.30 46.20|6
Kapustin Yar|RU|48.57 45.90|20
Plesetsk;Plesetsk Cosmodrome|RU|62.93 40.58|20
Vostochny;Vostochny Cosmodrome|RU|51.88 128.33|20
Novaya Zemlya|RU|74.00 57.00|300
Alabuga;Alabuga special economic zone|RU|55.81 52.06|5
Shikhany|RU|52.12 47.20|6
Molkino|RU|44.80 39.30|4
Kharp;Polar Wolf;IK-3|RU|66.80 65.80|4
Olenya;Olenya air base|RU|68.15 33.46|5
Sevastopol naval base|UA|44.62 33.53|5
Belbek;Belbek air base|UA|44.69 33.57|4
Saky;Saky air base;Saki air base|UA|45.09 33.60|4
Kerch Bridge;Crimean Bridge|UA|45.31 36.51|10
Zaporizhzhia nuclear power plant;Zaporizhzhya Nuclear Power Plant;ZNPP|UA|47.51 34.59|4
Chernobyl;Chornobyl;Chernobyl nuclear power plant|UA|51.39 30.10|10
Yavoriv;Yavoriv training ground|UA|49.98 23.50|10
Azovstal|UA|47.10 37.61|4
Hostomel airport;Antonov Airport|UA|50.60 30.19|4
Snake Island;Zmiinyi Island|UA|45.26 30.20|1
Olenivka;Olenivka prison|UA|47.83 37.71|3
Nova Kakhovka dam;Kakhovka dam|UA|46.78 33.37|3
Baikonur;Baikonur Cosmodrome|KZ|45.96 63.31|20
Semipalatinsk Test Site;the Polygon|KZ|50.12 78.72|80
Kant Air Base|KG|42.85 74.85|4
Manas air base;Transit Center at Manas|KG|43.06 74.48|4
201st base;201st Military Base|TJ|38.55 68.75|6
Gyumri base;102nd Military Base|AM|40.79 43.83|4
Zvartnots;Zvartnots Airport|AM|40.15 44.40|3
Metsamor;Metsamor nuclear plant|AM|40.18 44.15|4
Gabala radar;Gabala Radar Station|AZ|40.87 47.81|3
Lachin corridor|AZ|39.64 46.55|20
Nardaran|AZ|40.56 50.00|4
Sangachal;Sangachal terminal|AZ|40.19 49.48|4
Red Bridge crossing;Sadakhlo|GE|41.24 44.79|5
Vaziani;Vaziani base|GE|41.63 45.03|5
Pankisi;Pankisi Gorge|GE|42.12 45.27|15
Roki Tunnel|GE|42.61 44.12|4
Lugar Center|GE|41.69 44.83|2
Ochamchire naval base|GE|42.74 41.43|4
Tskhinvali;Tsqinvali|GE|42.23 43.97|5
Qamishli;Al-Qamishli;Qamishlo|SY|37.05 41.23|8
Gudauta base|GE|43.10 40.58|4
Yongbyon|KP|39.80 125.75|6
Punggye-ri|KP|41.28 129.08|8
Sohae;Sohae Satellite Launching Station|KP|39.66 124.71|4
Panmunjom;Joint Security Area|KR|37.96 126.68|3
Osan Air Base|KR|37.09 127.03|4
Camp Humphreys|KR|36.96 127.03|5
Yokosuka naval base;Yokosuka|JP|35.29 139.67|4
Kadena;Kadena Air Base|JP|26.36 127.77|5
Futenma|JP|26.27 127.76|3
Misawa Air Base|JP|40.70 141.37|5
Iwakuni|JP|34.14 132.24|5
Lop Nur|CN|40.75 89.80|80
Yulin naval base;Longpo|CN|18.22 109.69|6
Zhongnanhai|CN|39.91 116.38|1
Jiuquan;Jiuquan Satellite Launch Center|CN|40.96 100.29|15
Subic Bay;Subic|PH|14.79 120.28|8
Clark Air Base;Clark|PH|15.19 120.56|6
Changi Naval Base|SG|1.32 104.03|3
Ream;Ream Naval Base|KH|10.51 103.61|4
Cam Ranh;Cam Ranh Bay|VN|11.92 109.15|15
Pine Gap|AU|-23.80 133.74|3
HMAS Stirling|AU|-32.24 115.69|4
Bhabha Atomic Research Centre;BARC|IN|19.01 72.92|3
Tihar;Tihar Jail|IN|28.61 77.10|2
Pathankot air base|IN|32.23 75.63|4
Lal Masjid;Red Mosque|PK|33.71 73.09|0.5
Adiala;Adiala Jail|PK|33.57 73.04|2
Insein Prison|MM|16.89 96.10|2
CECOT|SV|13.60 -88.80|1
El Helicoide|VE|10.48 -66.91|1
Ramo Verde|VE|10.35 -67.05|2
Fuerte Tiuna|VE|10.43 -66.90|4
Lourdes;Lourdes SIGINT|CU|22.98 -82.46|4
AMIA;AMIA building;AMIA centre|AR|-34.60 -58.40|0.5
Triple Frontier;Tri-Border Area;Tri-border|PY|-25.59 -54.59|20
International Criminal Court building|NL|52.11 4.32|1
Vienna International Centre;IAEA headquarters|AT|48.23 16.42|1
Palais Coburg|AT|48.21 16.38|0.5
Palais des Nations|CH|46.23 6.14|1
Bab al-Mandeb crossing|DJ|12.60 43.30|10
Suez port;Port of Suez|EG|29.95 32.56|5
Port of Piraeus|GR|37.94 23.63|4
Port of Haifa;Haifa port|IL|32.82 35.00|3
Port of Beirut;Beirut port|LB|33.90 35.52|2
Port of Rotterdam|NL|51.95 4.14|20
Port of Antwerp|BE|51.28 4.33|12
Port of Hamburg|DE|53.53 9.95|8
Jebel Ali;Jebel Ali port|AE|25.01 55.06|8
Fujairah port|AE|25.17 56.36|5
Duqm|OM|19.66 57.70|10
Tiraspol base;Cobasna;Cobasna depot|MD|47.77 29.21|5
Muwaffaq base|JO|31.83 36.78|4
Shamsi airfield|PK|27.84 65.16|4
Camp Peary;the Farm|US|37.30 -76.63|6
Site 512|IL|30.99 34.55|3
Mount Hermon|SY|33.42 35.86|15
Temple Mount;Haram al-Sharif;Al-Aqsa;Al-Aqsa Mosque|IL|31.78 35.24|0.5
Mount Scopus|IL|31.79 35.24|1
Vahdati air base|IR|32.43 48.40|4
`
