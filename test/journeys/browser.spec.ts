import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../database/engines.js';
import { textOfPages } from '../pdf/tools.js';
import { activities, buildPlan, mendings, people } from '../support/browser-carpentry.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { Visitor } from '../support/browser-visitor.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;

describe('in a browser', () => {
  let service: Service;
  let browser: TestBrowser;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });

  it.each([true, false])(
    'a carpenter builds a whole plan and takes the PDF along (scripts on: %s)',
    async (javascript) => {
      const visitor = await Visitor.enter(await browser.enter(), service.address, { javascript, language: 'de' });
      await buildPlan(visitor);

      expect(await visitor.read('.verdict')).toEqual([`${mendings.length} Fehler sind noch zu beheben.`]);
      for (const [done, { error, mend }] of mendings.entries()) {
        const [link = `an error like ${error}`] = (await visitor.read('#errors a')).filter((text) => error.test(text));
        await visitor.press(link);
        await mend(visitor);
        expect(await visitor.read('#errors a')).toHaveLength(mendings.length - done - 1);
      }
      expect(await visitor.read('.verdict')).toEqual(['Keine Fehler: Der Plan erfüllt alle Regeln.']);

      await visitor.press('Dokumente');
      const { name, content } = await browser.download(() => visitor.fetch('PDF herunterladen'));
      const text = textOfPages(content).join('\n');
      expect(name).toMatch(/\.pdf$/);
      for (const word of [...people, ...activities]) expect(text).toContain(word);
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    },
  );
});
