import { describe, expect, it } from '@jest/globals';
import { type Plan } from '../../src/domain/plan/plan.js';
import { textOfPages } from '../pdf/tools.js';
import { browserAtService } from '../support/browser-at-service.js';
import { Visitor } from '../support/browser-visitor.js';
import { Client } from '../support/client.js';

const toPlan = 'Krisenkommunikationsplan Bäckerei Moser';
const people = [
  ['Rosa Moser', '0664 1112221'],
  ['Paul Moser', '0664 1112222'],
  ['Ivana Kos', '0664 1112223'],
  ['Emil Baum', '0664 1112224'],
] as const;
/** Who is called first, and who next. */
const holders: Record<string, [string, string]> = {
  Geschäftsführung: ['Rosa Moser', 'Paul Moser'],
  'Leitung Krisenstab': ['Paul Moser', 'Rosa Moser'],
  'Kommunikation und Medien': ['Ivana Kos', 'Rosa Moser'],
  'Social-Media-Verantwortung': ['Ivana Kos', 'Emil Baum'],
  Kundenservice: ['Emil Baum', 'Ivana Kos'],
  'Personal und interne Information': ['Paul Moser', 'Ivana Kos'],
  'IT und Datenschutz': ['Emil Baum', 'Paul Moser'],
};

describe('from a template to the PDF', () => {
  const at = browserAtService();

  async function begin(visitor: Visitor): Promise<string> {
    await visitor.open('/plans');
    await visitor.type('Name des Unternehmens', 'Bäckerei Moser');
    await visitor.choose('Vorlage', 'Kleines Unternehmen');
    await visitor.press('Plan anlegen');
    return visitor.path;
  }

  async function enterPeople(visitor: Visitor): Promise<void> {
    await visitor.press('Personen');
    for (const [name, number] of people) {
      await visitor.press('Person hinzufügen');
      await visitor.type('Name', name);
      await visitor.type('Nummer', number, { within: 'Telefonnummern' });
      await visitor.press('Rund um die Uhr');
      await visitor.press('Speichern');
    }
    await visitor.press(toPlan);
  }

  async function enterHolders(visitor: Visitor): Promise<void> {
    await visitor.press('Als Nächstes: Besetzung auf einen Blick');
    for (const [name, [first, second]] of Object.entries(holders)) {
      await visitor.choose(`${name}: Zuerst`, first);
      await visitor.choose(`${name}: 1. Stellvertretung`, second);
    }
    await visitor.press('Speichern');
    await visitor.press(toPlan);
  }

  it.each([true, false])(
    'a small company has a plan without errors in under 50 steps, and holds it in its hands (scripts on: %s)',
    async (javascript) => {
      const visitor = await Visitor.enter(await at.browser.enter(), at.service.address, { javascript, language: 'de' });
      const plan = await begin(visitor);
      expect(await visitor.read('#errors')).toHaveLength(1);
      await enterPeople(visitor);
      await enterHolders(visitor);
      expect(await visitor.read('#errors')).toEqual([]);

      await visitor.press('Dokumente');
      const { name, content } = await at.browser.download(() => visitor.fetch('PDF herunterladen'));
      const text = textOfPages(content).join('\n');
      expect(name).toMatch(/\.pdf$/);
      for (const word of ['Bäckerei Moser', ...people.map(([each]) => each), ...Object.keys(holders)])
        expect(text).toContain(word);

      const { owners } = (await new Client(at.service.address).exported(plan)) as Plan;
      expect(owners.map((owner) => [owner.function, owner.holders.length])).toEqual(
        Object.keys(holders).map((each) => [each, 2]),
      );
      process.stderr.write(`From a template to the PDF (scripts on: ${javascript}): ${visitor.interactions} steps.\n`);
      expect(visitor.interactions).toBeLessThan(50);
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    },
  );
});
