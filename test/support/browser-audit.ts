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
    // Titles hold the names that people give.
    'long-title': 'off',
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

/** Of the rules of axe those that other colours can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands; `only` are names of its rules. Scripts have to run, if only axe itself. */
export async function axeFaults(page: Page, only: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        // Style sheets come from the service itself, and nothing plays: what it would fetch, no rule needs.
        preload: false,
        ...(rules.length > 0 ? { runOnly: rules } : {}),
      }),
    only,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `axe: ${help} (${id}) at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
}

/** Nothing but regions that scroll by themselves is wider than the screen. */
export async function widthFaults(page: Page): Promise<string[]> {
  const { width = 0 } = page.viewport() ?? {};
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return wide > width ? [`${wide} pixels wide on a screen of ${width}`] : [];
}
