import { describe, expect, it } from '@jest/globals';
import { textOfPages } from '../pdf/tools.js';
import { activities, buildPlan, mendings, people } from '../support/browser-carpentry.js';
import { browserAtService } from '../support/browser-at-service.js';
import { Visitor } from '../support/browser-visitor.js';

describe('in a browser', () => {
  const at = browserAtService();

  it.each([true, false])(
    'a carpenter builds a whole plan and takes the PDF along (scripts on: %s)',
    async (javascript) => {
      const visitor = await Visitor.enter(await at.browser.enter(), at.service.address, { javascript, language: 'de' });
      await buildPlan(visitor);

      expect(await visitor.read('.verdict')).toEqual([`${mendings.length} Fehler sind noch zu beheben.`]);
      for (const [done, { error, mend }] of mendings.entries()) {
        const [link = `an error like ${error}`] = (await visitor.read('#errors a')).filter((text) => error.test(text));
        await visitor.press(link);
        await mend(visitor);
        expect(await visitor.read('#errors a')).toHaveLength(mendings.length - done - 1);
      }
      expect(await visitor.read('.verdict')).toEqual([expect.stringMatching(/^Keine Fehler\. \d+ Hinweise /)]);

      await visitor.press('Dokumente');
      const { name, content } = await at.browser.download(() => visitor.fetch('PDF herunterladen'));
      const text = textOfPages(content).join('\n');
      expect(name).toMatch(/\.pdf$/);
      for (const word of [...people, ...activities]) expect(text).toContain(word);
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    },
  );
});
