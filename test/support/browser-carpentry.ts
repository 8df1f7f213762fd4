import { type Visitor } from './browser-visitor.js';

/** A small company's plan, entered by hand: with the faults that a first draft has, and how each is mended. */

export const people = ['Anna Huber', 'Bernd Kogler', 'Carla Mayr', 'Dino Novak', 'Eva Lang'];

const rows: { name: string; phase: string; letters: Record<string, string> }[] = [
  row('Themen beobachten', 'Vor der Krise', { 'Social Media': 'R', Kommunikation: 'A', Monitoring: 'S' }),
  row('Krisenplan aktuell halten', 'Vor der Krise', { Kommunikation: 'R', Geschäftsführung: 'A', Textentwürfe: 'I' }),
  row('Fakten klären', 'In der Krise', { Kommunikation: 'R', Geschäftsführung: 'A', 'Social Media': 'I' }),
  row('Stellungnahme freigeben', 'In der Krise', { Geschäftsführung: 'A', Kommunikation: 'R', Textentwürfe: 'C' }),
  row('Beiträge veröffentlichen', 'In der Krise', { 'Social Media': 'R', Kommunikation: 'A', Geschäftsführung: 'I' }),
  row('Nachbereitung', 'Nach der Krise', {}),
];

function row(name: string, phase: string, letters: Record<string, string>) {
  return { name, phase, letters };
}

export const activities = rows.map(({ name }) => name);

const toPlan = 'Krisenkommunikationsplan Tischlerei Huber';

export async function buildPlan(visitor: Visitor): Promise<void> {
  await visitor.open('/plans');
  await visitor.type('Name des Unternehmens', ' ');
  await visitor.press('Plan anlegen');
  await visitor.type('Name des Unternehmens', 'Tischlerei Huber');
  await visitor.choose('Land', 'Österreich');
  await visitor.choose('Sprache des Plans', 'Deutsch');
  await visitor.press('Plan anlegen');
  await visitor.press(toPlan);
  await addAgency(visitor);
  await addPeople(visitor);
  await addOwners(visitor);
  await addSupportRoles(visitor);
  await fillMatrix(visitor);
  await addChannels(visitor);
  await visitor.press('Schweregrade');
  await visitor.press(toPlan);
}

/** From the task list and back to it, like each of the following. */
async function addAgency(visitor: Visitor): Promise<void> {
  await visitor.press('Agenturen und Unterstützungsrollen');
  await visitor.press('Agentur hinzufügen');
  await visitor.type('Name', 'Lautstark PR');
  await visitor.press('Speichern');
  await visitor.press(toPlan);
}

async function addPeople(visitor: Visitor): Promise<void> {
  await visitor.press('Personen');
  for (const [index, name] of people.entries()) {
    await visitor.press('Person hinzufügen');
    await visitor.type('Name', name);
    if (name === 'Eva Lang') await visitor.choose('Agentur', 'Lautstark PR');
    if (name !== 'Carla Mayr') {
      await visitor.type('Bezeichnung', 'mobil', { within: 'Telefonnummern' });
      await visitor.type('Nummer', `0664 123456${index}`, { within: 'Telefonnummern' });
    }
    if (index === 0) {
      await visitor.press('Weitere Zeile', { within: 'Telefonnummern' });
      await visitor.type('Bezeichnung', 'privat', { within: 'Telefonnummern', index: 1 });
      await visitor.type('Nummer', '0664 7654321', { within: 'Telefonnummern', index: 1 });
    }
    await visitor.press('Rund um die Uhr');
    await visitor.press('Speichern');
  }
  await visitor.press(toPlan);
}

async function addOwners(visitor: Visitor): Promise<void> {
  const owners: [string, string, string | null][] = [
    ['Geschäftsführung', 'Anna Huber', 'Bernd Kogler'],
    ['Kommunikation', 'Bernd Kogler', null],
    ['Social Media', 'Carla Mayr', 'Dino Novak'],
  ];
  await visitor.press('Interne Verantwortliche');
  for (const [name, holder, deputy] of owners) {
    await visitor.press('Funktion hinzufügen');
    await visitor.type('Funktion', name);
    await visitor.choose('Zuerst', holder);
    if (deputy !== null) await visitor.choose('1. Stellvertretung', deputy);
    await visitor.press('Speichern');
  }
  await visitor.press(toPlan);
}

async function addSupportRoles(visitor: Visitor): Promise<void> {
  await visitor.press('Agenturen und Unterstützungsrollen');
  for (const [name, service] of [
    ['Monitoring', 'Monitoring'],
    ['Textentwürfe', 'Entwürfe'],
  ] as const) {
    await visitor.press('Unterstützungsrolle hinzufügen');
    await visitor.type('Name der Rolle', name);
    await visitor.choose('Leistung', service);
    await visitor.choose('Zuerst', 'Eva Lang');
    await visitor.press('Speichern');
  }
  await visitor.press(toPlan);
}

async function fillMatrix(visitor: Visitor): Promise<void> {
  await visitor.press('Verantwortlichkeitsmatrix');
  for (const { name, phase } of rows) {
    await visitor.press('Tätigkeit hinzufügen');
    await visitor.type('Tätigkeit', name);
    await visitor.choose('Phase', phase);
    await visitor.press('Speichern');
  }
  for (const { name, letters } of rows)
    for (const [role, letter] of Object.entries(letters)) await visitor.choose(`${name}: ${role}`, letter);
  await visitor.press('Speichern');
  await visitor.press(toPlan);
}

async function addChannels(visitor: Visitor): Promise<void> {
  await visitor.press('Kanäle und Reaktionszeiten');
  for (const [name, type] of [
    ['Facebook-Seite', 'Facebook'],
    ['Website', 'Website'],
  ] as const) {
    await visitor.press('Kanal hinzufügen');
    await visitor.type('Name', name);
    await visitor.choose('Art', type);
    await visitor.tick('Social Media', { within: 'Beobachtet von' });
    await visitor.choose('Veröffentlicht durch', 'Social Media');
    await visitor.choose('Schweregrad', 'Stufe 2 – Vorfall', { within: 'Reaktionszeiten' });
    await visitor.choose('Was', 'Erstreaktion', { within: 'Reaktionszeiten' });
    await visitor.type('innerhalb von', '240', { within: 'Reaktionszeiten' });
    if (name === 'Website') await visitor.choose('Konto gehört', 'Kommunikation');
    await visitor.press('Speichern');
  }
  await visitor.press(toPlan);
}

async function addStep(
  visitor: Visitor,
  [name, action, role, blocks]: [string, string, string, string],
): Promise<void> {
  // The second of the four severities is the one that the channels promise something for.
  await visitor.press('Schritt hinzufügen', { index: 1 });
  await visitor.type('Was ist zu tun', name);
  await visitor.choose('Art', action);
  await visitor.choose('Wer', role);
  await visitor.tick('Telefon', { within: 'Gerufen über' });
  await visitor.choose('Danach wartet', blocks);
  await visitor.press('Speichern');
}

/** What the task list finds in the first draft, and what is done about it on the page that the finding leads to. */
export const mendings: { error: RegExp; mend: (visitor: Visitor) => Promise<void> }[] = [
  {
    error: /kein Ablaufdatum/,
    mend: async (visitor) => {
      await visitor.type('Gültig bis', `1231${new Date().getFullYear() + 1}`);
      await visitor.press('Speichern');
    },
  },
  {
    error: /„Carla Mayr“ hat keine Telefonnummer/,
    mend: async (visitor) => {
      await visitor.type('Bezeichnung', 'mobil', { within: 'Telefonnummern' });
      await visitor.type('Nummer', '0664 1234569', { within: 'Telefonnummern' });
      await visitor.press('Speichern');
      await visitor.press(toPlan);
    },
  },
  {
    error: /„Kommunikation“ .* keine Stellvertretung/,
    mend: async (visitor) => {
      await visitor.choose('1. Stellvertretung', 'Dino Novak');
      await visitor.press('Speichern');
      await visitor.press(toPlan);
    },
  },
  {
    error: /„Stufe 2 – Vorfall“ .* keine Eskalationskette/,
    mend: async (visitor) => {
      await visitor.press(toPlan);
      await visitor.press('Eskalation');
      await addStep(visitor, ['Lage einschätzen', 'Einschätzen', 'Social Media', 'Erstreaktion']);
      await addStep(visitor, ['Aussage freigeben', 'Freigeben', 'Geschäftsführung', 'Stellungnahme']);
      await visitor.press(toPlan);
    },
  },
  {
    error: /„Nachbereitung“ fehlt die Hauptverantwortung/,
    mend: (visitor) => giveLetter(visitor, 'Geschäftsführung', 'A'),
  },
  {
    error: /„Nachbereitung“ fehlt die Durchführung/,
    mend: (visitor) => giveLetter(visitor, 'Kommunikation', 'R'),
  },
  {
    error: /„Facebook-Seite“ .* niemand im Haus/,
    mend: async (visitor) => {
      await visitor.choose('Konto gehört', 'Social Media');
      await visitor.press('Speichern');
      await visitor.press(toPlan);
    },
  },
];

async function giveLetter(visitor: Visitor, role: string, letter: string): Promise<void> {
  await visitor.choose(`Nachbereitung: ${role}`, letter);
  await visitor.press('Speichern');
  await visitor.press(toPlan);
}
