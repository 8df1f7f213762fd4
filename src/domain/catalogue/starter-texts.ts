import { type Locale, type Principles } from '../plan/plan.js';
import { type Text, type Texts } from './catalogue.js';

const purpose: Text = {
  de: 'Dieser Plan regelt, wer im Ernstfall was entscheidet, wer spricht, wer unterstützt und wie rasch wir auf jedem Kanal reagieren. Wer ihn aufschlägt, findet zuerst die Alarmkarte, dann die Checkliste, dann den Rest.',
  en: 'This plan says who decides what in a crisis, who speaks, who supports and how fast we react on each channel. Whoever opens it finds the alarm card first, then the checklist, then the rest.',
};
const scope: Text = {
  de: 'Er gilt für das ganze Haus, alle Standorte und alle Kanäle, die in unserem Namen geführt werden. Beauftragte Agenturen sind an ihn gebunden.',
  en: 'It applies to the whole company, all sites and every channel that carries our name. Agencies that work for us are bound by it.',
};
const rules: Texts = {
  de: [
    'Menschen zuerst: Betroffene und Angehörige kommen vor Marke und Absatz.',
    'Unterstützung ja, Hauptverantwortung nein: Agenturen beraten, beobachten und entwerfen. Entscheiden, freigeben, veröffentlichen und sprechen kann nur das Haus selbst.',
    'Im Zweifel die höhere Stufe. Wer alarmiert, wird nie dafür kritisiert, dass es zu früh war.',
    'Wir sagen, was wir wissen, was wir nicht wissen, was wir tun und wann wir uns wieder melden. Diese Uhrzeit halten wir ein.',
    'Innen vor außen: Die Belegschaft erfährt es vor der Öffentlichkeit.',
    'Eine Quelle: Alle Kanäle verweisen auf dieselbe Seite.',
    'Keine Vermutungen über Ursachen, keine Schuldzuweisungen, keine Namen von Betroffenen.',
    'Wir löschen nichts stillschweigend.',
    'Jede Entscheidung kommt mit Uhrzeit und Namen ins Protokoll.',
  ],
  en: [
    'People first: those affected and their relatives come before brand and sales.',
    'Support yes, main responsibility no: agencies advise, watch and draft. Only the company itself decides, releases, publishes and speaks.',
    'If in doubt, the higher level. Nobody is ever blamed for raising the alarm too early.',
    'We say what we know, what we do not know, what we are doing and when we will speak again. We keep that time.',
    'Inside before outside: staff hear it before the public.',
    'One source: every channel points to the same page.',
    'No guesses about causes, no blame, no names of people affected.',
    'We delete nothing silently.',
    'Each decision goes into the log with time and name.',
  ],
};
const coreMessages: Texts = {
  de: [
    'Die Sicherheit der Menschen geht vor.',
    'Was wir wissen, sagen wir selbst, früh und verständlich.',
    'Wenn wir einen Fehler machen, stehen wir dazu und stellen ihn ab.',
  ],
  en: [
    'People’s safety comes first.',
    'What we know we say ourselves, early and plainly.',
    'When we make a mistake, we own it and put it right.',
  ],
};

/** Principles to start from, which every company makes its own. */
export function starterPrinciples(locale: Locale): Principles {
  return {
    purpose: purpose[locale],
    scope: scope[locale],
    rules: [...rules[locale]],
    coreMessages: [...coreMessages[locale]],
  };
}
