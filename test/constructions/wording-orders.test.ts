// The everyday words for winning somebody and giving him work to do, and the same words where nobody is recruited.
import { describe } from 'vitest'
import { constructions } from './check.ts'

describe('winning somebody', () => {
  constructions([
    [
      'In 2022 a man calling himself Rami approached Ivan Petrov in a gym.',
      'recruitment | recruiter=Rami | recruit=Ivan Petrov',
    ],
    [
      'Ivan Petrov had been approached in prison by another inmate.',
      'recruitment | recruiter=inmate | recruit=Ivan Petrov',
    ],
    ['Ivan Petrov was contacted via Instagram by a woman.', 'recruitment | recruiter=woman | channel=Instagram'],
    ['Omar Haddad in turn engaged two brothers.', 'recruitment | recruiter=Omar Haddad | recruit=two brothers'],
    ['Ivan Petrov was brought in by Omar Haddad.', 'recruitment | recruiter=Omar Haddad | recruit=Ivan Petrov'],
    ['The service won over a clerk.', 'recruitment | recruiter=service | recruit=clerk'],
    ['Ivan Petrov agreed to work for the FSB.', 'recruitment | recruiter=FSB | recruit=Ivan Petrov'],
    ['Omar Haddad enlisted the help of a motorcycle gang.', 'recruitment | recruit=motorcycle gang'],
    [
      'Ivan Petrov answered an advertisement on Telegram for a courier job.',
      'recruitment | recruit=Ivan Petrov | channel=Telegram',
    ],
    ['The gunmen approached the editor and opened fire.', 'no recruitment'],
    ['Police officers approached Ivan Petrov and arrested him.', 'no recruitment'],
    ['Ivan Petrov was approached by reporters outside the court.', 'no recruitment'],
    ['The club signed up a striker from Lyon.', 'no recruitment'],
    ['The museum engaged an architect.', 'no recruitment'],
    ['The convoy approached the border.', 'no recruitment'],
    ['Ministers engaged in talks with Turkey.', 'no recruitment', 'no tasking'],
    ['The hotel took on new staff.', 'no recruitment'],
  ])
})

describe('giving somebody work', () => {
  constructions([
    ['The instructions came from a man in Moscow.', 'tasking | principal=man in Moscow'],
    [
      "Ivan Petrov burned the warehouse on Omar Haddad's orders.",
      'tasking | principal=Omar Haddad | agent=Ivan Petrov | task=burned the warehouse',
    ],
    ['Iran uses criminal networks as proxies.', 'tasking | principal=Iran | agent=criminal networks'],
    [
      'Iran relies on criminal gangs to carry out attacks in Europe.',
      'tasking | principal=Iran | agent=criminal gangs | task=carry out attacks in Europe',
    ],
    ['Moscow has turned to criminals to carry out sabotage.', 'tasking | principal=RU | agent=criminals'],
    [
      'Iran farmed out the killing to the Hells Angels.',
      'tasking | principal=Iran | agent=Hells Angels | task=killing',
    ],
    ['The handler asked for photographs of the base.', 'tasking | principal=handler | task=photographs of the base'],
    ['Omar Haddad brought in Ivan Petrov to do the driving.', 'tasking | principal=Omar Haddad | agent=Ivan Petrov'],
    [
      'Omar Haddad ordered the killing of the editor.',
      'tasking | principal=Omar Haddad | task=killing of the editor',
      'attack | target=editor | sponsor=Omar Haddad',
    ],
    ['Ivan Petrov carried out tasks for the FSB.', 'tasking | principal=FSB | agent=Ivan Petrov'],
    [
      'Ivan Petrov was to kill the editor for the Iranian regime.',
      'attack | perpetrator=Ivan Petrov | target=editor | outcome=planned',
    ],
    [
      'Ivan Petrov was supposed to kill the editor.',
      'attack | perpetrator=Ivan Petrov | target=editor | outcome=planned | certainty=stated',
    ],
    ['The company outsourced IT to India.', 'no tasking'],
    ['The company turned to a consultant to cut costs.', 'no tasking'],
    ['He turned to the window to look out.', 'no tasking'],
    ['Ivan Petrov asked for a glass of water.', 'no tasking'],
    ['Ivan Petrov was arrested at the request of Turkey.', 'no tasking'],
  ])
})

describe('teaching', () => {
  constructions([
    ['The men were taken to camps near Novi Sad, where they were taught to fly drones.', 'training | trainee=men'],
    ['The instructors included Dragan Ilić, a former paratrooper.', 'training | trainer=Dragan Ilić'],
    ['The recruits completed a two-week weapons course in Iran.', 'training | trainee=recruits | place=IR'],
    ['The Quds Force provided military training to the group.', 'training | trainee=group | trainer=Quds Force'],
    ['Ivan Petrov attended a training camp in Syria.', 'training | trainee=Ivan Petrov | place=SY'],
    ['The teacher taught children to swim.', 'no training'],
    ['Ivan Petrov was taught to read by his mother.', 'no training'],
  ])
})

describe('who engages whom, and from where', () => {
  constructions([
    ['Ivan Petrov engaged Marta Ilves, a locksmith.', 'recruitment | recruiter=Ivan Petrov | recruit=Marta Ilves'],
    ['Ivan Petrov engaged Marta Ilves in a long talk.', 'no recruitment'],
    ['Ivan Petrov drew his gunmen from the village guards.', 'recruitment | recruit=village guards'],
    ['Ivan Petrov assembled a team of four men.', 'recruitment | recruit=four men | recruiter=Ivan Petrov'],
    ['The club assembled a team of lawyers.', 'no recruitment'],
    [
      'The murder was commissioned from Caracas for $150,000.',
      'tasking | principal=Venezuela | task=murder',
      'payment | payer=Venezuela | amount=USD 150000 | purpose=murder',
    ],
    [
      'Ivan Petrov enlisted Marta Ilves on the promise of a third of the proceeds.',
      'payment | payer=Ivan Petrov | payee=Marta Ilves | benefit=third of the proceeds | status=promised',
    ],
    [
      'The service picked up calls between Ivan Petrov and Marta Ilves.',
      'association | party=Ivan Petrov | party=Marta Ilves',
    ],
    ['Ivan Petrov is a lieutenant of Marta Ilves.', 'association | party=Ivan Petrov | party=Marta Ilves'],
    ['A man has been charged and another is being sought over the shooting.', 'wanted | person=another'],
    ['A car was burned and another is being repaired.', 'no wanted'],
  ])
})

describe('jobs for a handler, and what is no order and no recruiting', () => {
  constructions([
    [
      'Omar Haddad is accused of carrying out dozens of tasks for an Iranian handler.',
      'tasking | principal=Iranian handler | agent=Omar Haddad | certainty=alleged',
    ],
    ['Omar Haddad did three jobs for a Russian officer.', 'tasking | principal=Russian officer | agent=Omar Haddad'],
    ['The shop did three jobs for a neighbour.', 'no tasking'],
    ['Szczecin has since hired guards for its depots.', 'no tasking', 'no recruitment'],
    ['A plumber is hired for the reason that he has tools.', 'no tasking | task=reason'],
    ['An Israeli offer to train the border guards has lain unanswered.', 'no training'],
    ['Ivan Petrov planned to recruit students.', 'no recruitment'],
    ['Ivan Petrov recruited students.', 'recruitment | recruiter=Ivan Petrov | recruit=students'],
    [
      'Tbilisi City Court found guilty G.K. of rendering assistance to a terrorist organization, on evidence obtained by the Center of the State Security Service.',
      'no support | supporter=Tbilisi City Court',
      'no recruitment',
    ],
  ])
})

describe('tasking in the present', () => {
  constructions([
    [
      'Russian services task young people with photographing bases.',
      'tasking | principal=Russian services | agent=young people | task=photographing bases',
    ],
    ['The service uses criminals for gathering information.', 'tasking | principal=service | agent=criminals'],
    ['The lawyer urged jurors to set aside the reports.', 'no tasking'],
  ])
})
