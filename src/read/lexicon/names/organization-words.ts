// Words that make a name an organisation and tell its kind: "… Security Service", "… Syndicate", "… Court".
// Read from the end of the name: the last matching word or phrase decides, unless an earlier one says more.
import type { OrganizationKind } from '../../../model/ontology.ts'

const TABLE: Readonly<Record<OrganizationKind, string>> = {
  state: 'regime;state;republic;kingdom;emirate;empire;caliphate',
  intelligence:
    'security service;security services;state security;state security service;intelligence service;intelligence services;intelligence agency;intelligence agencies;intelligence organization;intelligence organisation;intelligence directorate;intelligence bureau;intelligence ministry;intelligence office;intelligence unit;intelligence;secret service;secret services;secret police;counterintelligence;counter-intelligence;counterintelligence service;counter-intelligence service;security agency;security agencies;security committee;ministry of intelligence;ministry of state security;information service;national security service;spy agency;spy service;surveillance unit;directorate of security',
  military:
    'army;navy;air force;armed forces;forces;military;guard corps;guards corps;revolutionary guard;revolutionary guards;guards;quds force;qods force;aerospace force;ground force;ground forces;fleet;brigade;battalion;regiment;infantry division;rifle division;armored division;armoured division;tank division;motor rifle division;corps;squadron;platoon;infantry;artillery;marines;troops;general staff;garrison;command;commandos;cavalry;legion;special forces;defense forces;defence forces;defence force;defense force;expeditionary force;squadron;wing;coast guard;national guard;airborne;airborne division;armada;high command;paratroopers;border guards;border guard;border service',
  police:
    "police;task force;investigation command;investigative command;investigative service;police department;police force;police service;constabulary;gendarmerie;carabinieri;sheriff's office;sheriff’s office;sheriff's department;sheriff’s department;marshals;marshals service;bureau of investigation;criminal investigation;investigation bureau;crime agency;crime squad;crime unit;crime bureau;crime command;enforcement administration;customs enforcement;customs service;customs;border patrol;border police;terrorism task force;counter-terrorism unit;counterterrorism unit;counter-terrorism command;strike force;flying squad;vice squad;swat team;drug squad;murder squad;prison service;bureau of prisons;law enforcement;riot police;state police;national police;federal police;criminal police;anti-terror police;detective bureau",
  prosecution:
    "prosecutor's office;prosecutor’s office;prosecutors' office;prosecutors’ office;prosecutor general's office;prosecutor general’s office;prosecutors;prosecution;prosecution service;attorney's office;attorney’s office;attorney general's office;attorney general’s office;district attorney's office;district attorney’s office;department of justice;justice department;justice ministry prosecutors;special prosecutor;public prosecutor;investigative committee;public prosecutions;crown office;office of the attorney general;office of the prosecutor;national security division",
  court:
    "court;courts;supreme court;district court;court of appeals;court of appeal;appeals court;high court;tribunal;crown court;magistrates' court;magistrates’ court;circuit;circuit court;criminal court;federal court;city court;county court;military court;assize court;grand jury;judiciary;court of justice;court of human rights;chamber;district of new york;district of virginia;district of california;courthouse",
  government:
    'ministry;department;division;government;governments;parliament;senate;congress;cabinet;council;city council;county council;commission;committee;administration;authority;authorities;agency;bureau;office;secretariat;directorate;treasury;assembly;national assembly;house of representatives;legislature;duma;chancellery;presidency;municipality;foreign ministry;interior ministry;foreign office;home office;ministry of defence;ministry of defense;ministry of justice;board;inspectorate;registry;house of commons;house of lords;federation;union;nations;league;politburo;central bank;reserve;national security council;security council;customs committee;state committee;ombudsman;city hall;county;executive office',
  criminal:
    'cartel;mafia;syndicate;crime syndicate;criminal syndicate;mob;gang;crime group;crime family;criminal group;criminal network;crime network;criminal organization;criminal organisation;crime organization;crime organisation;clan;triad;yakuza;ring;outfit;drug cartel;motorcycle club;organised crime group;organized crime group;ransomware group;hacking group;bratva',
  'armed-group':
    "brigades;front;liberation front;liberation army;militia;militias;mujahideen;mujahedin;jihad;liberation organization;liberation organisation;resistance;guerrillas;insurgents;rebels;fighters;martyrs brigade;martyrs brigades;red brigades;people's army;people’s army;revolutionary army;republican army;volunteer force;paramilitaries;separatists;tigers;hezbollah;hizballah;freedom fighters;underground;mobilization forces;mobilisation forces;liberation movement;islamic movement;resistance movement;death squad;death squads",
  religious:
    'church;mosque;synagogue;cathedral;diocese;archdiocese;seminary;islamic centre;islamic center;temple;monastery;abbey;parish;brotherhood;madrasa;madrassa;congregation;ministries;patriarchate;order;chabad;chabad house;hussainiya;huseyniyya;husseiniya;huseyniya;hosseinieh;hawza;muftiate;religious council;priory;convent;basilica;chapel;yeshiva;jewish center;jewish centre;jewish community;muslim community;waqf',
  charity:
    'foundation;charity;charities;relief;relief committee;relief organization;relief organisation;relief foundation;trust;red cross;red crescent;humanitarian;fund;christian aid;islamic aid;muslim aid;medical aid;legal aid;endowment;bonyad;mission;human rights watch;human rights group;rights group;ngo;watch;without borders;orphanage;benevolent fund',
  media:
    'times;post;news;news agency;newspaper;tribune;herald;gazette;journal;daily;weekly;magazine;telegraph;chronicle;observer;press;radio;television;tv;channel;broadcasting;broadcasting corporation;broadcaster;broadcasting company;network news;media;media group;press agency;press service;review;guardian;mirror;examiner;inquirer;dispatch;courier;bulletin;monitor;globe;star;standard;echo;independent;argus;sentinel;podcast;newsletter;publishing;publishers;books',
  company:
    'inc;inc.;corp;corp.;corporation;company;co;co.;ltd;ltd.;limited;llc;l.l.c.;llp;plc;gmbh;ag;s.a.;sa;s.p.a.;spa;srl;s.r.l.;b.v.;bv;n.v.;oy;ab;a/s;a.s.;as;jsc;pjsc;ojsc;ooo;zao;oao;kg;lp;l.p.;holdings;holding;group;enterprises;industries;partners;associates;bank;bancorp;insurance;airlines;airline;airways;air lines;air;motors;motor;oil;petroleum;energy;gas;electric;power;steel;pharmaceuticals;pharma;laboratories;labs;technologies;technology;systems;software;solutions;services;consulting;logistics;shipping;shipping lines;lines;trading;trading company;general trading;exchange;stores;store;hotel;hotels;resorts;restaurant;cafe;café;pub;bar and grill;records;pictures;studios;entertainment;productions;films;communications;telecom;telecommunications;mobile;networks;capital;investments;investment;securities;ventures;properties;realty;construction;engineering;manufacturing;mining;aerospace;aviation;railway;railways;railroad;chemical;chemicals;foods;brewery;brewing;contractors;export;import;import-export;law firm;firm;startup;casino;& sons;& co;& co.;brothers;bros;bros.;clinic;dental;automotive;auto;repair;plumbing;salon;spa;pizza;grill;bakery;pharmacy;supermarket;market;mart',
  education:
    'university;college;school;academy;institute;institution;polytechnic;faculty;high school;law school;medical school;business school;school of law;school of medicine;education centre;education center;cultural-educational society;educational society;conservatory;kindergarten;center for;centre for;think tank;research center;research centre;laboratory;observatory;library;museum;elementary school;elementary;secondary school;grammar school;graduate school;campus;scientific society;learned society',
  diplomatic:
    'embassy;embassies;consulate;consulates;consulate general;consulate-general;diplomatic mission;permanent mission;high commission;interests section;legation;delegation;diplomatic service;foreign service;permanent representation',
  political:
    "party;political party;movement;national movement;coalition;caucus;democrats;republicans;socialists;communists;conservatives;labour;labour party;popular front;people's front;alliance;campaign;national committee;central committee;congress party;youth wing;greens;liberals;unionists;nationalists;opposition;trade union;workers' union;confederation;national congress;bloc;faction;lobby",
  other:
    'organization;organisation;association;society;club;team;fc;f.c.;united;city fc;band;orchestra;choir;ensemble;quartet;chorus;center;centre;hospital;medical center;community;network;initiative;project;program;programme;guild;chamber of commerce;hall of fame;conference;forum;racing;athletics;rangers;rovers;wanderers;football club;rugby club;olympic committee;theatre company;theater company;ballet;opera;symphony;philharmonic;troupe;crew;cell;cells',
}

/** Lower-cased head word or phrase to the kind it tells. */
export const ORGANIZATION_WORDS: ReadonlyMap<string, OrganizationKind> = new Map(
  (Object.keys(TABLE) as OrganizationKind[]).flatMap((kind) => TABLE[kind].split(';').map((w) => [w, kind] as const)),
)

/** Legal forms behind a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc inc. corp corp. ltd ltd. llc l.l.c. llp plc gmbh ag s.a. s.a.c. s.a.s. c.a. s.p.a. spa srl s.r.l. s.r.o. b.v. bv n.v. nv oy oyj ab a/s aps a.s. jsc pjsc ojsc cjsc ooo zao oao pao kft zrt kg lp l.p. d.o.o. doo eood ood sarl sàrl fze fzco fzc bhd sdn pte pty tov'.split(
    ' ',
  ),
)

/** Head nouns that name an organ of a state when a nationality stands before them: "Cypriot police". */
export const STATE_ORGANS: ReadonlyMap<string, OrganizationKind> = new Map(
  (
    [
      ['state', 'regime;state;government;governments;leadership;junta'],
      [
        'government',
        'authorities;parliament;ministry;foreign ministry;defence ministry;defense ministry;interior ministry;justice ministry;finance ministry;presidency;cabinet;administration',
      ],
      [
        'intelligence',
        'intelligence;intelligence service;intelligence services;intelligence agency;intelligence agencies;security service;security services;state security service;secret service;secret services;secret police;counterintelligence;counter-intelligence;security agency;security agencies;special services;special service;spy agency;spy agencies;spy service;intelligence ministry;state security',
      ],
      [
        'military',
        'army;military;navy;armed forces;air force;security forces;forces;special forces;troops;marines;border guards;border guard;coast guard;military intelligence;defence forces;defense forces;revolutionary guards;revolutionary guard;national guard;ground forces',
      ],
      [
        'police',
        'police;police force;police forces;law enforcement;gendarmerie;coastguard;border police;national police;federal police;secret police;customs;counter-terrorism police',
      ],
      [
        'prosecution',
        "prosecutors;prosecution service;prosecutor general's office;prosecutor general’s office;prosecutor's office;prosecutor’s office;public prosecutor;federal prosecutors",
      ],
      [
        'court',
        'court;courts;judiciary;supreme court;appeals court;high court;constitutional court;revolutionary court',
      ],
      [
        'diplomatic',
        'embassy;embassies;consulate;consulates;consulate general;diplomatic mission;mission;interests section',
      ],
      ['criminal', 'mob;mafia'],
      ['political', 'opposition'],
    ] as const
  ).flatMap(([kind, words]) => words.split(';').map((w) => [w, kind] as const)),
)
