// Titles and ranks that stand before a person's name: "Rabbi Eli Baruch", "Lt. Gen. Qasem Rahimi".
// A person's span leaves them out; who a title tells to be a man or a woman is told here too.

export type TitleSort = 'courtesy' | 'religious' | 'military' | 'noble' | 'office' | 'profession'

const TABLE: Readonly<Record<TitleSort, string>> = {
  courtesy: `Mr;Mr.;Mister;Mrs;Mrs.;Ms;Ms.;Miss;Mx;Mx.;Dr;Dr.;Doctor;Prof;Prof.;Professor;Sir;Dame;Madam;Madame;Mme;Mme.;Mlle;Monsieur;M.;Messrs;Messrs.;Herr;Frau;Señor;Senor;Señora;Senora;Don;Doña;Dona;Signor;Signora;Pan;Bay;Bey;Hanım;Hanim;Agha;Aqa;Sayyid;Seyed;Seyyed;Sayed;Syed;Hajji;Haji;Hadji;Hajj;Haj;Al-Haj;Ustad;Ustaz;Maestro;Esq`,
  religious: `Rabbi;Rav;Imam;Ayatollah;Grand Ayatollah;Hojjatoleslam;Hojjat al Islam;Hojjat ol-Eslam;Hojatoleslam;Hujjat al-Islam;Mullah;Mulla;Molla;Maulana;Mawlana;Maulvi;Mufti;Grand Mufti;Sheikh;Shaikh;Shaykh;Sheik;Akhund;Qari;Hafiz;Allama;Father;Fr;Fr.;Brother;Sister;Mother;Pastor;Reverend;Rev;Rev.;Bishop;Archbishop;Metropolitan;Patriarch;Cardinal;Pope;Monsignor;Deacon;Archdeacon;Canon;Abbot;Abbess;Saint;St.;St;San;Santa;Swami;Guru;Lama;Dalai Lama;Catholicos;Chaplain;Elder`,
  military: `General;Gen;Gen.;Lieutenant General;Lt. Gen.;Lt Gen;Lieutenant-General;Major General;Maj. Gen.;Maj Gen;Major-General;Brigadier General;Brig. Gen.;Brig Gen;Brigadier;Brig.;Colonel;Col;Col.;Lieutenant Colonel;Lt. Col.;Lt Col;Lieutenant-Colonel;Colonel-General;Major;Maj;Maj.;Captain;Capt;Capt.;Lieutenant;Lt;Lt.;First Lieutenant;Second Lieutenant;Sergeant;Sgt;Sgt.;Staff Sergeant;Staff Sgt.;Master Sergeant;Corporal;Cpl;Cpl.;Private;Pvt;Pvt.;Pfc.;Admiral;Adm;Adm.;Rear Admiral;Rear Adm.;Vice Admiral;Vice Adm.;Commodore;Commander;Cmdr;Cmdr.;Marshal;Field Marshal;Air Marshal;Air Chief Marshal;Squadron Leader;Warrant Officer;Petty Officer;Ensign;Cadet;Comandante;Sardar;Sartip;Wing Commander;Airman;Constable;Police Constable;PC;Inspector;Detective;Detective Inspector;Detective Sergeant;Superintendent;Chief Superintendent;Sheriff;Deputy Sheriff;Trooper;Officer;Agent;Special Agent;Chief Inspector;Garda;Detective Garda;Insp;Insp.;Det;Det.;DI;DS;DCI;DC;Supt;Supt.;Commissioner;Marshall`,
  noble: `King;Queen;Prince;Princess;Crown Prince;Crown Princess;Emperor;Empress;Tsar;Czar;Tsarina;Kaiser;Sultan;Shah;Emir;Amir;Duke;Duchess;Grand Duke;Earl;Count;Countess;Viscount;Viscountess;Baron;Baroness;Lord;Lady;Marquess;Marquis;Khan;Maharaja;Nawab;Pasha;Caliph;Archduke;Infanta`,
  office: `President;Vice President;Vice-President;Former President;President-elect;Prime Minister;Deputy Prime Minister;Premier;Chancellor;Minister;Foreign Minister;Defence Minister;Defense Minister;Interior Minister;Finance Minister;Justice Minister;Culture Minister;Security Minister;Health Minister;Education Minister;Deputy Foreign Minister;Secretary;Foreign Secretary;Home Secretary;Secretary of State;Secretary General;Secretary-General;General Secretary;Defense Secretary;Defence Secretary;Attorney General;Deputy Attorney General;Assistant Attorney General;Solicitor General;U.S. Attorney;US Attorney;United States Attorney;Acting U.S. Attorney;Assistant U.S. Attorney;Prosecutor General;Prosecutor;Chief Prosecutor;District Attorney;Judge;Chief Judge;District Judge;U.S. District Judge;Magistrate Judge;U.S. Magistrate Judge;Justice;Chief Justice;Associate Justice;Lord Justice;Mr Justice;Mrs Justice;Ms Justice;Lady Justice;Magistrate;Senator;Sen;Sen.;Representative;Rep;Rep.;Congressman;Congresswoman;MP;Deputy;Speaker;Governor;Gov;Gov.;Lieutenant Governor;Lt. Gov.;Mayor;Vice Mayor;Councillor;Councilman;Councilwoman;Alderman;Ambassador;Consul;Consul General;Envoy;Special Envoy;High Representative;High Commissioner;Chairman;Chairwoman;Chairperson;Chair;Director;Deputy Director;FBI Director;CIA Director;Assistant Director;Chief;Deputy Chief;Police Chief;Chief Executive;CEO;Leader;Supreme Leader;Spokesman;Spokeswoman;Spokesperson;Commissar;First Lady;Undersecretary;Under Secretary;Treasurer;Comrade;Chief Minister;Taoiseach;Führer;Special Representative;Administrator;Dean;Principal;Rector;Head;Boss`,
  profession: `Journalist;Lawyer;Attorney;Counsel;Activist;Analyst;Author;Writer;Editor;Reporter;Correspondent;Businessman;Businesswoman;Oligarch;Banker;Singer;Actor;Actress;Poet;Novelist;Coach;Engineer;Nurse;Economist;Historian;Scientist;Artist;Photographer;Dissident;Blogger;Defendant;Co-defendant;Suspect;Witness;Victim;Plaintiff;Aunt;Uncle;Grandma;Grandpa;Cousin;Nephew;Niece`,
}

export const TITLES: ReadonlyMap<string, TitleSort> = new Map(
  (Object.keys(TABLE) as TitleSort[]).flatMap((sort) =>
    TABLE[sort].split(';').map((title) => [title.toLowerCase(), sort] as const),
  ),
)

/** Letters behind a person's name that say what they are: "Imogen Farquhar KC", "Dara Byrne TD". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(['KC', 'QC', 'SC', 'MP', 'MEP', 'MSP', 'TD', 'MdB'])

const WOMAN =
  'Mrs;Mrs.;Ms;Ms.;Miss;Dame;Madam;Madame;Mme;Mme.;Mlle;Frau;Señora;Senora;Doña;Dona;Signora;Hanım;Hanim;Sister;Mother;Queen;Princess;Crown Princess;Empress;Tsarina;Duchess;Countess;Viscountess;Baroness;Lady;Congresswoman;Councilwoman;Chairwoman;Spokeswoman;First Lady;Businesswoman;Actress;Aunt;Grandma;Niece;Infanta;Abbess'
const MAN =
  'Mr;Mr.;Mister;Sir;Monsieur;Messrs;Herr;Señor;Senor;Don;Signor;Agha;Aqa;Imam;Ayatollah;Grand Ayatollah;Hojjatoleslam;Hojjat al Islam;Hojatoleslam;Mullah;Mulla;Molla;Mufti;Sheikh;Shaikh;Shaykh;Sheik;Father;Brother;Archbishop;Cardinal;Pope;Monsignor;Patriarch;Abbot;King;Prince;Crown Prince;Emperor;Tsar;Czar;Kaiser;Sultan;Shah;Emir;Duke;Grand Duke;Earl;Viscount;Baron;Lord;Marquess;Congressman;Councilman;Chairman;Spokesman;Businessman;Uncle;Grandpa;Nephew;Sardar;Pasha;Mr Justice'

/** What a title says of the person's grammar of "he" and "she"; most say nothing. */
export const TITLE_GENDER: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...WOMAN.split(';').map((t) => [t.toLowerCase(), 'f'] as const),
  ...MAN.split(';').map((t) => [t.toLowerCase(), 'm'] as const),
])
