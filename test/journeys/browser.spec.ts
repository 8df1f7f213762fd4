import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../database/engines.js';
import { textOfPages } from '../pdf/tools.js';
import { axeFaults, darkFaults, htmlFaults, narrowFaults, shapeOf } from '../support/browser-audit.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { type Look, Visitor } from '../support/browser-visitor.js';
import { type Service, startService } from '../support/service.js';
import { buildPlan, people, activities, mendings } from '../support/browser-carpentry.js';

const [engine] = engines;

describe('in a browser', () => {
  let service: Service;
  let browser: TestBrowser;
  /** pages that the journeys came by, to be looked at in English too */
  const paths = new Set<string>();

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });

  /**
   * Looks at every page for what somebody could stumble over; at each that is made of other parts than those before also
   * with axe, narrow and in the dark.
   */
  const look = (): Look => {
    const known = new Set<string>();
    return async ({ page, status, html }) => {
      const { pathname, search } = new URL(page.url());
      const kind = `${status} ${pathname.replace(/[0-9a-f-]{36}/, ':plan')}`;
      const faults = htmlFaults(html);
      if (!known.has(kind + shapeOf(html))) {
        faults.push(...(await axeFaults(page)), ...(await narrowFaults(page)), ...(await darkFaults(page)));
        if (status === 200) paths.add(pathname + search);
      }
      known.add(kind + shapeOf(html));
      return faults.map((fault) => `${kind}: ${fault}`);
    };
  };

  // Without scripts the HTML is the same, and axe cannot run: it waits with timers, which stand still then.
  const enter = async (language: string, javascript: boolean) =>
    Visitor.enter(await browser.enter(), service.address, {
      javascript,
      language,
      look: javascript ? look() : () => Promise.resolve([]),
    });

  it.each([true, false])(
    'a carpenter builds a whole plan and takes the PDF along (scripts on: %s)',
    async (scripts) => {
      const visitor = await enter('de', scripts);
      await buildPlan(visitor);

      expect(await visitor.read('.verdict')).toEqual([`${mendings.length} Fehler sind noch zu beheben.`]);
      for (const [done, { error, mend }] of mendings.entries()) {
        const [link = `an error like ${error}`] = (await visitor.read('#errors a')).filter((text) => error.test(text));
        await visitor.press(link);
        await mend(visitor);
        expect(await visitor.read('#errors a')).toHaveLength(mendings.length - done - 1);
      }
      expect(await visitor.read('.verdict')).toEqual(['Keine Fehler: Der Plan hält, was die Regeln verlangen.']);

      await visitor.press('Dokumente');
      const { name, content } = await browser.download(() => visitor.fetch('PDF herunterladen'));
      const text = textOfPages(content).join('\n');
      expect(name).toMatch(/\.pdf$/);
      for (const word of [...people, ...activities]) expect(text).toContain(word);
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    },
  );

  it('every page of the journey stands in English too', async () => {
    const visitor = await enter('en', true);
    expect(paths.size).toBeGreaterThan(20);
    for (const path of paths) await visitor.open(path);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
