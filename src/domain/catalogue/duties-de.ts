import { type CatalogueDuty } from './catalogue.js';

/** Notification duties in Germany. */
export const dutiesDe: CatalogueDuty[] = [
  {
    id: 'de-gdpr',
    jurisdiction: 'DE',
    name: { de: 'Meldung einer Datenschutzverletzung', en: 'Notice of a personal data breach' },
    law: { de: 'Art. 33 DSGVO', en: 'Article 33 GDPR' },
    recipient: {
      de: 'Datenschutzaufsicht des Bundeslandes (Bundesstellen: BfDI)',
      en: 'Data protection authority of the federal state (federal bodies: BfDI)',
    },
    trigger: {
      de: 'Kenntnis von einer Verletzung des Schutzes personenbezogener Daten, außer sie führt voraussichtlich zu keinem Risiko für die Betroffenen. Unverzüglich, möglichst binnen 72 Stunden; Fehlendes wird nachgereicht. Bei hohem Risiko sind auch die Betroffenen zu benachrichtigen (Art. 34). Zuständige Stelle vorab festhalten.',
      en: 'Awareness of a personal data breach, unless it is unlikely to result in a risk to those affected. Without undue delay and, where feasible, within 72 hours; what is missing follows later. Where the risk is high, those affected are told too (Article 34). Note the competent authority beforehand.',
    },
    withinMinutes: 4320,
    answerWithinMinutes: 60,
    workMinutes: 240,
    owner: 'data-protection',
    checkedOn: '2026-11-23',
    source: 'gdprlearninghub.com/article-33-gdpr',
  },
  {
    id: 'de-bsig',
    jurisdiction: 'DE',
    name: { de: 'Frühe Erstmeldung nach dem BSIG', en: 'Early first report under the BSIG' },
    law: { de: '§ 32 BSIG (NIS-2)', en: 'Section 32 BSIG (NIS 2)' },
    recipient: {
      de: 'Gemeinsame Meldestelle von BSI und BBK',
      en: 'Joint reporting office of BSI and BBK',
    },
    trigger: {
      de: 'Wichtige oder besonders wichtige Einrichtung, Kenntnis von einem erheblichen Sicherheitsvorfall. Erstmeldung binnen 24 Stunden, Meldung binnen 72 Stunden, Abschlussmeldung einen Monat nach der Meldung. Vorher prüfen, ob das Haus erfasst und registriert ist.',
      en: 'Important or especially important entity, awareness of a significant security incident. First report within 24 hours, notification within 72 hours, final report one month after the notification. Check beforehand whether the company is covered and registered.',
    },
    withinMinutes: 1440,
    answerWithinMinutes: 30,
    workMinutes: 120,
    owner: 'it-security',
    checkedOn: '2026-11-23',
    source: 'nis2-umsetzung.com/bsig/32-bsig',
  },
  {
    id: 'de-kritis',
    jurisdiction: 'DE',
    name: { de: 'Vorfall in einer kritischen Anlage', en: 'Incident in a critical installation' },
    law: { de: '§ 18 KRITIS-Dachgesetz (Fassung prüfen)', en: 'Section 18 KRITIS umbrella act (check the version)' },
    recipient: {
      de: 'Gemeinsame Meldestelle von BSI und BBK',
      en: 'Joint reporting office of BSI and BBK',
    },
    trigger: {
      de: 'Nur für Betreiber:innen kritischer Anlagen: Kenntnis von einem Vorfall. Geprüft wurde ein Text mit Meldung binnen 24 Stunden und ausführlichem Bericht binnen eines Monats; der Bundestag hat das Gesetz am 29. Januar 2026 beschlossen. Geltung, Paragraf und Beginn der Pflicht sind vor Verwendung zu prüfen.',
      en: 'Only for operators of critical installations: awareness of an incident. The text that was checked asks for a report within 24 hours and a detailed one within a month; the Bundestag passed the act on 29 January 2026. Check validity, section and start of the duty before use.',
    },
    withinMinutes: 1440,
    answerWithinMinutes: 30,
    workMinutes: 120,
    owner: 'crisis-team-lead',
    checkedOn: '2026-11-23',
    source: 'nis2-umsetzung.com/kritis-dachg; taylorwessing.com (Januar 2026)',
  },
  {
    id: 'de-food',
    jurisdiction: 'DE',
    name: { de: 'Unterrichtung der Lebensmittelüberwachung', en: 'Notice to the food authority' },
    law: {
      de: 'Art. 19 VO (EG) Nr. 178/2002; § 44 LFGB prüfen',
      en: 'Article 19 Regulation (EC) No 178/2002; check section 44 LFGB',
    },
    recipient: {
      de: 'Lebensmittelüberwachung des Kreises oder der Stadt',
      en: 'Food authority of the district or city',
    },
    trigger: {
      de: 'Grund zur Annahme, dass ausgelieferte Ware nicht sicher ist. Das Gesetz verlangt, sofort vom Markt zu nehmen und die Behörde zu unterrichten; unser eigener Maßstab sind drei Stunden ab Kenntnis. Nummern der Bereitschaft und Form der Meldung vorab klären.',
      en: 'Reason to believe that food already delivered is not safe. The law requires immediate withdrawal and notice to the authority; our own standard is three hours from awareness. Settle duty numbers and form of the notice beforehand.',
    },
    withinMinutes: 180,
    answerWithinMinutes: 15,
    workMinutes: 60,
    owner: 'quality',
    checkedOn: '2026-11-23',
    source: 'wordscope.be, Art. 19 VO (EG) Nr. 178/2002',
  },
  {
    id: 'de-work-accident',
    jurisdiction: 'DE',
    name: { de: 'Tödlicher Arbeitsunfall', en: 'Fatal accident at work' },
    law: { de: '§ 193 SGB VII', en: 'Section 193 SGB VII' },
    recipient: {
      de: 'Unfallversicherung (Berufsgenossenschaft, Unfallkasse)',
      en: 'Accident insurance (Berufsgenossenschaft, Unfallkasse)',
    },
    trigger: {
      de: 'Tödlicher Unfall oder Unfall mit mehr als drei Verletzten. Sofort telefonisch; unser eigener Maßstab sind zwei Stunden. Andere meldepflichtige Unfälle binnen drei Tagen. Meldung an die Arbeitsschutzbehörde gesondert prüfen.',
      en: 'Fatal accident, or accident with more than three people injured. At once by phone; our own standard is two hours. Other reportable accidents within three days. Check separately the notice to the labour protection authority.',
    },
    withinMinutes: 120,
    answerWithinMinutes: 15,
    workMinutes: 30,
    owner: 'human-resources',
    checkedOn: '2026-11-23',
    source: 'haufe.de/arbeitsschutz, „Tödliche Arbeitsunfälle sofort melden“',
  },
];
