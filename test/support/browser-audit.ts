import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { type Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the templates are laid out is nothing to a browser.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    // Every button of the pages sends its form, which is what a button without a type does.
    'no-implicit-button-type': 'off',
    // Names of fields are places of the plan (phones.0.number), and their ids follow them.
    'valid-id': ['error', { relaxed: true }],
    // Ticks of one list share a name.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
  },
});

/** What a validator finds in the HTML as it was sent. */
export function htmlFaults(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `html line ${line}: ${message} (${ruleId})`),
  );
}

/** Which parts a page is made of: its elements with their classes, each once. */
export function shapeOf(html: string): string {
  const parts = html.matchAll(/<([a-z0-9]+)(?:[^>]*? class="([^"]*)")?/g);
  return [...new Set([...parts].map(([, tag, classes]) => `${tag}.${classes ?? ''}`))].sort().join(' ');
}

/** What axe finds on the page; `only` are the names of its rules. It needs a page whose scripts run. */
export async function axeFaults(page: Page, only: string[] = []): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...(rules.length > 0 ? { runOnly: rules } : {}),
      }),
    only,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `axe: ${help} (${id}) at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
}

/** On the narrowest phone nothing but regions that scroll by themselves is wider than the screen. */
export async function narrowFaults(page: Page): Promise<string[]> {
  const { width = 1280, height = 900 } = page.viewport() ?? {};
  await page.setViewport({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewport({ width, height });
  return wide > 320 ? [`${wide} pixels wide on a screen of 320`] : [];
}

// Else colours are read while they are still changing.
const calm = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

/** Contrast in the dark. */
export async function darkFaults(page: Page): Promise<string[]> {
  await page.emulateMediaFeatures([...calm, { name: 'prefers-color-scheme', value: 'dark' }]);
  const faults = await axeFaults(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMediaFeatures(calm);
  return faults.map((fault) => `dark: ${fault}`);
}
