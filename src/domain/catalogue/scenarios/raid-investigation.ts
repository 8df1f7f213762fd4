import { type CatalogueScenario } from '../catalogue.js';
import {
  answer,
  at,
  inDialogue,
  internal,
  longFirstReaction,
  publicly,
  shortFirstReaction,
  statement,
  toMedia,
} from './parts.js';

export const raidInvestigation: CatalogueScenario = {
  id: 'raid-investigation',
  name: { de: 'Hausdurchsuchung oder Ermittlungen', en: 'Raid or official investigation' },
  severity: 'crisis',
  description: {
    de: 'Polizei, Staatsanwaltschaft, Steuer-, Kartell- oder eine andere Behörde ermittelt gegen uns oder durchsucht unsere Räume. Beurteilt werden wir danach, ob wir kooperieren, ohne uns oder andere vorschnell schuldig oder unschuldig zu sprechen, und ob der Betrieb für Kund:innen weiterläuft.',
    en: 'Police, prosecutors, tax, competition or another authority is investigating us or searching our premises. We will be judged by whether we cooperate without hastily declaring ourselves or others guilty or innocent, and whether customers can still rely on us.',
  },
  signals: {
    de: [
      'Beamt:innen weisen sich am Empfang mit einem Durchsuchungsbeschluss aus.',
      'Vorladung, Auskunftsverlangen oder Kontosperre trifft ein.',
      'Medien oder Kameras sind vor der Behörde da.',
      'Mitbewerber:innen oder Partner:innen melden zeitgleiche Durchsuchungen.',
      'Eine Behörde gibt Ermittlungen bekannt, ohne uns zu nennen.',
    ],
    en: [
      'Officers identify themselves at reception with a search warrant.',
      'A summons, a demand for information or a frozen account arrives.',
      'Media or cameras are there before the authority.',
      'Competitors or partners report searches at the same time.',
      'An authority announces investigations without naming us.',
    ],
  },
  doNot: {
    de: [
      'Nichts löschen, vernichten, verstecken oder verschieben, auch nichts Privates.',
      'Nicht „haltlose Vorwürfe“ sagen und Behörden nicht angreifen.',
      'Keine Einzelheiten aus dem Beschluss oder zu Beschuldigten nennen.',
      'Beamt:innen nicht behindern und keine informellen Gespräche zur Sache führen.',
      'Keine Bilder der Durchsuchung oder der Beamt:innen veröffentlichen.',
    ],
    en: [
      'Do not delete, destroy, hide or move anything, nor anything private.',
      'Do not say “baseless accusations” and do not attack authorities.',
      'Do not give details from the warrant or about the accused.',
      'Do not obstruct officers and do not have informal talks about the matter.',
      'Do not publish pictures of the search or of the officers.',
    ],
  },
  groups: ['authorities', 'employees', 'media', 'customers', 'partners', 'investors'],
  firstHour: [
    at(0, 'site-management', {
      de: 'Empfangen, Ausweise und Beschluss zeigen lassen und kopieren, ruhigen Raum anbieten. Uhrzeit und Namen festhalten.',
      en: 'Receive the officers, ask to see and copy identification and warrant, offer a quiet room. Record time and names.',
    }),
    at(3, 'legal', {
      de: 'Externe Rechtsvertretung anrufen und freundlich bitten, ihr Eintreffen abzuwarten; ein Anspruch darauf besteht nicht immer.',
      en: 'Call outside counsel and kindly ask the officers to wait for their arrival; there is not always a right to it.',
    }),
    at(7, 'crisis-team-lead', {
      de: 'Stufe festlegen, Krisenstab alarmieren; Beschuldigte gehören nicht dazu.',
      en: 'Set the level and alert the crisis team; the accused are not part of it.',
    }),
    at(10, 'it-security', {
      de: 'Löschverbot in Kraft setzen: automatische Löschungen anhalten, Postfächer und Geräte sichern.',
      en: 'Put a litigation hold in force: stop automatic deletion, preserve mailboxes and devices.',
    }),
    at(12, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen anhalten.',
      en: 'Stop scheduled posts and ads.',
    }),
    at(14, 'internal-communication', {
      de: 'Betroffene Stockwerke, dann alle informieren: ruhig bleiben, nichts löschen, Rechte und Pflichten auf einer Seite.',
      en: 'Inform the floors concerned, then everyone: stay calm, delete nothing, rights and duties on one page.',
    }),
    at(15, 'communications', {
      de: 'Erstreaktion veröffentlichen, wenn die Maßnahme öffentlich ist; Wortlaut von der Rechtsvertretung freigegeben.',
      en: 'Publish the first reaction if the measure is public; wording cleared by counsel.',
    }),
    at(28, 'legal', {
      de: 'Jeder Gruppe eine Begleitung zuteilen; Verzeichnis des Mitgenommenen führen, Kopien erbitten.',
      en: 'Assign a companion to each group; keep a list of what is taken, ask for copies.',
    }),
    at(35, 'investor-relations', {
      de: 'Mit Recht prüfen, ob Kapitalmarkt, Banken oder Versicherung sofort zu informieren sind.',
      en: 'Check with legal whether capital market, banks or insurer must be told at once.',
    }),
    at(42, 'customer-service', {
      de: 'Hotline und Vertrieb mit zwei Sätzen versorgen: Leistungen laufen weiter, wer Fragen beantwortet.',
      en: 'Give hotline and sales two sentences: services continue, and who answers questions.',
    }),
    at(50, 'spokesperson', {
      de: 'Mit der Pressestelle der Behörde klären, was sie bekannt gibt; nichts darüber hinaus sagen.',
      en: 'Ask the authority’s press office what it will announce; say nothing beyond that.',
    }),
    at(60, 'crisis-team-lead', {
      de: 'Lage besprechen: Vorwurf, Fristen, Arbeitsfähigkeit, Begleitung befragter Mitarbeitender, nächster Zeitpunkt.',
      en: 'Hold a briefing: accusation, deadlines, ability to work, support for employees questioned, next update time.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Heute führt [Behörde] eine Untersuchung in unseren Räumen in [Standort] durch. Wir arbeiten mit ihr zusammen und stellen bereit, was sie braucht. Zum Inhalt kann nur die Behörde Auskunft geben. Von uns hören Sie um [Uhrzeit] auf [Website] mehr.',
      en: '[authority] is carrying out an investigation at our premises in [site] today. We are cooperating and providing what it needs. Only the authority can comment on the substance. You will hear more from us at [time] on [website].',
    }),
    longFirstReaction({
      de: 'Seit heute, [Uhrzeit], untersucht [Behörde] unsere Räume in [Standort]. Wir kooperieren und stellen alle verlangten Unterlagen zur Verfügung. Es geht um [Gegenstand, soweit von der Behörde bekannt gegeben]. Eine Untersuchung klärt einen Verdacht; sie sagt noch nicht, ob er zutrifft. Deshalb äußern wir uns weder zu Einzelheiten noch zu Personen. Unsere Leistungen für Kund:innen laufen weiter: [Stand]. Über Änderungen informieren wir um [Uhrzeit].',
      en: 'Since [time] today, [authority] has been investigating at our premises in [site]. We are cooperating and providing all documents requested. The matter concerns [subject, as far as announced by the authority]. An investigation clarifies a suspicion; it does not yet say whether it is justified. That is why we comment neither on details nor on persons. Our services for customers continue: [state]. We will inform about changes at [time].',
    }),
    statement(publicly, {
      de: '[Behörde] ermittelt wegen des Verdachts auf [Gegenstand]. Am [Datum] wurden dazu unsere Räume in [Standort] durchsucht. Wir haben von Beginn an kooperiert und dafür gesorgt, dass nichts verändert oder gelöscht wird. Parallel lassen wir den Vorwurf durch [Stelle] prüfen, auch für den Fall, dass er uns unangenehm ist. Für unsere Mitarbeitenden, von denen viele nichts damit zu tun haben, war das ein belastender Tag; wir stehen ihnen zur Seite. Ob der Verdacht zutrifft, wissen wir nicht und wollen dem Verfahren nicht vorgreifen. Unsere Verträge erfüllen wir weiter. Sobald wir ohne Schaden für das Verfahren mehr sagen können, tun wir es; nächster Stand am [Datum] um [Uhrzeit].',
      en: '[authority] is investigating on suspicion of [subject]. On [date] our premises in [site] were searched in this connection. We have cooperated from the start and made sure that nothing is changed or deleted. In parallel we are having the accusation examined by [body], even should the outcome be uncomfortable for us. For our employees, many of whom have nothing to do with it, it was a stressful day; we stand by them. Whether the suspicion is justified we do not know, and we do not want to anticipate the proceedings. We continue to fulfil our contracts. As soon as we can say more without harming the proceedings, we will; next update on [date] at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, seit [Uhrzeit] sind Beamt:innen von [Behörde] in [Standort]. Bitte bleibt ruhig und höflich und macht ihnen Platz. Ganz wichtig: Löscht, verschiebt und vernichtet nichts, keine Mails, keine Chats, kein Papier. Wer befragt wird, darf rechtlichen Beistand verlangen; ruft dazu [Telefon] an, wir vermitteln ihn. Sprecht untereinander nicht über die Sache und postet nichts. Medien verweist ihr an [Telefon]. Eure Arbeit für Kund:innen geht weiter, so gut es geht. Um [Uhrzeit] hört ihr wieder von uns.',
      en: 'Dear colleagues, officers of [authority] have been in [site] since [time]. Please stay calm and polite and make room for them. Most important: delete, move and destroy nothing, no emails, no chats, no paper. If you are questioned, you may ask for legal assistance; call [phone] and we will arrange it. Do not talk about the matter among yourselves and post nothing. Refer media to [phone]. Your work for customers goes on as well as it can. You will hear from us again at [time].',
    }),
    answer(
      toMedia,
      {
        de: 'Gegen wen wird ermittelt?',
        en: 'Who is under investigation?',
      },
      {
        de: 'Auskünfte zu Beschuldigten gibt ausschließlich [Behörde]. Wir bestätigen, dass in [Standort] Unterlagen gesichert wurden und dass wir kooperieren. Für alle, deren Name kursiert, gilt die Unschuldsvermutung.',
        en: 'Information about suspects comes only from [authority]. We confirm that documents were secured in [site] and that we are cooperating. Everyone whose name is circulating is presumed innocent.',
      },
    ),
    answer(
      inDialogue,
      {
        de: 'Ist mein Auftrag, mein Geld oder mein Vertrag bei Ihnen noch sicher?',
        en: 'Is my order, my money or my contract with you still safe?',
      },
      {
        de: 'Unser Betrieb läuft, und nach heutigem Stand erfüllen wir Ihren Auftrag wie vereinbart. Sollte sich für Sie etwas ändern, rufen wir Sie an, bevor Sie es anderswo lesen. Ihre Ansprechperson ist [Name], [Telefon].',
        en: 'We are operating, and as things stand today we will fulfil your order as agreed. Should anything change for you, we will call before you read it elsewhere. Your contact is [name], [phone].',
      },
    ),
  ],
};
