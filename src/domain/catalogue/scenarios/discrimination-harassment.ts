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
  toStaff,
} from './parts.js';

export const discriminationHarassment: CatalogueScenario = {
  id: 'discrimination-harassment',
  name: { de: 'Diskriminierung oder Belästigung', en: 'Discrimination or harassment' },
  severity: 'crisis',
  description: {
    de: 'Ein Mensch berichtet, bei uns benachteiligt, beleidigt, bedrängt oder belästigt worden zu sein, als Kund:in, Bewerber:in oder im Team. Beurteilt werden wir danach, ob dieser Mensch danach sicherer ist als vorher und ob wir zuhören, bevor wir uns rechtfertigen.',
    en: 'A person reports having been disadvantaged, insulted, pressured or harassed here, as a customer, an applicant or a colleague. We will be judged by whether this person is safer afterwards than before, and whether we listen before we justify ourselves.',
  },
  signals: {
    de: [
      'Ein persönlicher Bericht in sozialen Medien, in dem wir oder eine Führungsperson vorkommen.',
      'Weitere Menschen schreiben darunter, dass sie Ähnliches erlebt haben.',
      'Beschwerde bei HR, Gleichbehandlungsstelle oder Belegschaftsvertretung.',
      'Ein Video zeigt einen Vorfall in einer Filiale oder bei einer Veranstaltung.',
      'Kündigungen oder Krankenstände häufen sich in einem Team.',
    ],
    en: [
      'A personal account on social media that mentions us or one of our managers.',
      'More people write below it that they experienced something similar.',
      'A complaint to HR, an equality body or employee representatives.',
      'A video shows an incident in a branch or at an event.',
      'Resignations or sick leave accumulate in one team.',
    ],
  },
  doNot: {
    de: [
      'Die Person nicht öffentlich auffordern, sich zu melden oder Beweise zu liefern.',
      'Keine Einzelheiten nennen, aus denen man sie erkennen kann.',
      'Nicht „Einzelfall“, „Missverständnis“ oder „so sind wir nicht“ sagen.',
      'Betroffene und Beschuldigte nicht an einen Tisch bitten.',
      'Die Person nicht versetzen oder freistellen, die sich beschwert hat.',
      'Die beschuldigte Person nicht vorverurteilen.',
    ],
    en: [
      'Do not ask the person in public to get in touch or to supply proof.',
      'Do not give details by which the person could be recognised.',
      'Do not say “isolated case”, “misunderstanding” or “this is not who we are”.',
      'Do not bring complainant and accused to one table.',
      'Do not transfer or suspend the person who complained.',
      'Do not prejudge the accused person.',
    ],
  },
  groups: ['employees', 'customers', 'public', 'media', 'authorities', 'other'],
  firstHour: [
    at(0, 'social-media', {
      de: 'Uhrzeit notieren, Bericht und Reaktionen sichern; Kommentare, die die Person angreifen, im eigenen Kanal ausblenden.',
      en: 'Write down the time, save the account and reactions; hide comments on our channel that attack the person.',
    }),
    at(4, 'human-resources', {
      de: 'Klären, ob der Fall bekannt ist: frühere Meldungen, wer zuständig war, was geschehen ist.',
      en: 'Find out whether the case is known: earlier reports, who was in charge, what was done.',
    }),
    at(8, 'crisis-team-lead', {
      de: 'Stufe festlegen, kleinen Kreis alarmieren; Beschuldigte und ihnen Nahestehende bleiben außen vor.',
      en: 'Set the level and alert a small circle; the accused and those close to them stay out.',
    }),
    at(11, 'human-resources', {
      de: 'Beschwerdeführende Person schützen: eine Vertrauensperson bietet ihr ein Gespräch an, zu ihren Bedingungen; räumliche Trennung zulasten der anderen Seite.',
      en: 'Protect the complainant: a person of trust offers a talk on the complainant’s terms; separation falls to the other side.',
    }),
    at(13, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen anhalten, besonders zu Vielfalt und Arbeitgeberauftritt.',
      en: 'Stop scheduled posts and ads, above all about diversity and working for us.',
    }),
    at(15, 'community-management', {
      de: 'Erstreaktion veröffentlichen, ohne die Person zu nennen oder zu verlinken.',
      en: 'Publish the first reaction without naming or linking to the person.',
    }),
    at(24, 'legal', {
      de: 'Prüfen, was sofort angeordnet werden muss (Freistellung, Kontaktverbot) und welche Stellen zu befassen sind.',
      en: 'Check what must be ordered at once (suspension, no contact) and which bodies must be involved.',
    }),
    at(35, 'internal-communication', {
      de: 'Belegschaftsvertretung, dann Belegschaft informieren; vertrauliche Anlaufstelle nennen, auch außerhalb des Hauses.',
      en: 'Inform employee representatives, then staff; name a confidential contact, one outside the company too.',
    }),
    at(42, 'monitoring', {
      de: 'Lagebild: Melden sich weitere Betroffene? Werden Menschen angegriffen? Hinweise nur an HR geben.',
      en: 'Situation picture: are more people coming forward? Is anyone being attacked? Pass information to HR only.',
    }),
    at(50, 'management', {
      de: 'Unabhängige Prüfung beauftragen, Zeitrahmen festlegen, selbst die Verantwortung dafür übernehmen.',
      en: 'Commission an independent review, set its time frame and take responsibility for it in person.',
    }),
    at(60, 'communications', {
      de: 'Stellungnahme entwerfen und der betroffenen Person, wenn sie es wünscht, vorab zeigen. Nächsten Zeitpunkt halten.',
      en: 'Draft the statement and, if the person wishes, show it to them beforehand. Keep the next update time.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Wir haben den Bericht über einen Vorfall bei uns gelesen. Was darin steht, darf niemandem passieren. Wir haben begonnen, es zu klären, und schützen dabei die Person, die es erzählt. Bitte tun Sie das auch. Wie wir vorgehen, steht um [Uhrzeit] auf [Website].',
      en: 'We have read the account of an incident at our company. Nobody should have to go through what it describes. We have begun to look into it and are protecting the person who told it. Please do the same. Our next steps: [time], [website].',
    }),
    longFirstReaction({
      de: 'Heute hat ein Mensch öffentlich erzählt, bei uns [Diskriminierung / Belästigung] erlebt zu haben. Es braucht Mut, davon zu erzählen. Wir haben dieser Person ein vertrauliches Gespräch angeboten, und sie entscheidet, ob und mit wem sie spricht. Parallel klären wir seit [Uhrzeit], was geschehen ist und was wir früher hätten wissen können. Zu beteiligten Menschen sagen wir nichts, damit niemand bloßgestellt wird. Wer Ähnliches erlebt hat, findet unter [Anlaufstelle] außerhalb unseres Hauses Gehör. Unser weiteres Vorgehen erklären wir um [Uhrzeit].',
      en: 'Today a person said publicly that they experienced [discrimination / harassment] here. It takes courage to do that. We have offered this person a confidential conversation; whether and with whom to talk is their decision. Meanwhile, since [time], we have been establishing what happened and what we could have known earlier. We say nothing about the people involved, so that nobody is exposed. Anyone who has been through something similar will be heard at [contact point], outside our company. We will explain our next steps at [time].',
    }),
    statement(publicly, {
      de: 'Am [Datum] hat ein Mensch berichtet, bei uns [Gegenstand in einem Satz] erlebt zu haben. Wir haben zugehört. Es tut uns leid, dass dieser Mensch keinen anderen Weg sah, als damit an die Öffentlichkeit zu gehen. [Stelle] untersucht den Fall unabhängig von uns und spricht auch mit anderen, die sich melden. Die beschuldigte Person ist bis zum Ergebnis nicht im Dienst; sie hat das Recht, gehört zu werden. Noch wissen wir nicht, ob frühere Hinweise liegen blieben. Wenn ja, sagen wir es. Vertrauliche Hilfe gibt es unter [Anlaufstelle]. Am [Datum] um [Uhrzeit] berichten wir, was die Prüfung ergeben hat und was sich ändert.',
      en: 'On [date] a person reported having experienced [subject in one sentence] here. We have listened. We are sorry that this person saw no other way than to go public. [body] is examining the case independently of us and is also talking to others who come forward. The accused person is not on duty until there is a result, and has the right to be heard. We do not know yet whether earlier reports were left lying. If they were, we will say so. Confidential help is available at [contact point]. On [date] at [time] we will report what the review found and what will change.',
    }),
    internal({
      de: 'Liebe Kolleg:innen, jemand hat öffentlich von [Diskriminierung / Belästigung] bei uns erzählt. Bitte rätselt nicht, wer gemeint ist, und schreibt die Person nicht an. Wer selbst so etwas erlebt oder gesehen hat, ist unter [Anlaufstelle] willkommen, auf Wunsch anonym und außerhalb des Hauses. Niemand darf wegen einer Meldung Nachteile haben; wenn doch, sagt es uns sofort. Führungskräfte hören zu, ermitteln aber nicht selbst. Medienanfragen bitte an [Telefon]. Um [Uhrzeit] sagen wir euch, wie die Prüfung abläuft.',
      en: 'Dear colleagues, someone has spoken publicly about [discrimination / harassment] here. Please do not puzzle over who is meant and do not write to the person. If you have experienced or seen such a thing yourself, you are welcome at [contact point], anonymously and outside the company if you wish. Nobody may suffer for reporting; if anyone does, tell us at once. Managers listen but do not investigate. Media enquiries to [phone], please. At [time] we will tell you how the review works.',
    }),
    answer(
      inDialogue,
      {
        de: 'Habt ihr das alles nicht längst gewusst?',
        en: 'Didn’t you know about all this long ago?',
      },
      {
        de: 'Genau das gehört zur Prüfung: ob es Hinweise gab, bei wem sie ankamen und was daraus wurde. Wir können es heute noch nicht beantworten. Das Ergebnis veröffentlichen wir bis [Datum], auch wenn es uns nicht gut aussehen lässt.',
        en: 'That is exactly part of the review: whether there were reports, who received them and what came of them. We cannot answer it today. We will publish the result by [date], even if it does not make us look good.',
      },
    ),
    answer(
      [...toStaff, 'hotline'],
      {
        de: 'Mir ist Ähnliches passiert. An wen kann ich mich wenden, ohne dass es gleich alle wissen?',
        en: 'Something similar happened to me. Whom can I turn to without everybody knowing?',
      },
      {
        de: 'Danke, dass Sie das sagen. Unter [Anlaufstelle] erreichen Sie Menschen, die nicht bei uns arbeiten und zur Verschwiegenheit verpflichtet sind. Sie bestimmen, was weitergegeben wird. Unsere Vertrauensperson im Haus ist [Name], [Telefon].',
        en: 'Thank you for saying so. At [contact point] you will reach people who do not work for us and are bound to secrecy. You decide what is passed on. Our person of trust in the company is [name], [phone].',
      },
    ),
  ],
};
