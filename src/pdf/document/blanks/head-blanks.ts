import { type Page } from 'puppeteer-core';
import { cssString } from '../css-string.js';
import { HEAD, markColour, TITLE } from './marks.js';

/** The heads of pages, and how wide each title is in them, in CSS pixels. */
export interface HeadBlanks {
  titles: readonly { title: string; width: number }[];
  /** as the browser computes it */
  colour: string;
  /** which title stands on each page where another will stand */
  standIn: number;
}

/**
 * Leaves a blank at the head of each page, and writes each title once, so that the file has it.
 * Null where the heads are not all of one kind.
 */
export async function leaveHeads(page: Page, titles: readonly string[]): Promise<HeadBlanks | null> {
  const lengths = titles.map(({ length }) => length);
  // Whatever stands beside it has then as much room as it ever has.
  const standIn = lengths.indexOf(Math.min(...lengths));
  const head = `@page { @top-center { content: ${cssString(titles[standIn] ?? '')}; color: ${markColour({ kind: HEAD, index: 0 })} !important;
    text-align: center !important; white-space: nowrap !important; } }`;
  const found = await page.evaluate(headsIn, { titles: [...titles], head, kind: TITLE });
  if (found === null) return null;
  return { ...found, titles: titles.map((title, index) => ({ title, width: found.widths[index] ?? 0 })), standIn };
}

/** Runs in the page, where nothing of what is out here is known. */
function headsIn(given: { titles: string[]; head: string; kind: number }): { widths: number[]; colour: string } | null {
  // What may differ from page to page, for it changes nothing of how a title is painted.
  const PLACING = /^(?:content|vertical-align|padding-.*)$/;
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSPageRule)
    .flatMap((rule) => [...rule.cssRules].map((margin) => ({ pages: rule.selectorText, margin: margin as MarginRule })))
    .filter(({ margin }) => margin.name === 'top-center');
  const declared = (margin: MarginRule) => [...margin.style].filter((name) => !PLACING.test(name));
  if (rules.some(({ pages, margin }) => pages !== '' && declared(margin).length > 0)) return null;

  const box = document.createElement('div');
  for (const { margin } of rules)
    for (const name of declared(margin)) box.style.setProperty(name, margin.style.getPropertyValue(name));
  box.dataset['blanks'] = '';
  box.ariaHidden = 'true';
  // Clipped, so that it makes no page larger.
  box.style.cssText += 'position: absolute; inset: 0 0 auto; height: 2em; line-height: normal; overflow: clip;';
  const written = given.titles.map((title, index) => {
    const one = box.appendChild(document.createElement('div'));
    one.textContent = title;
    one.style.cssText = `position: absolute; white-space: nowrap; color: rgb(${given.kind}, ${index >> 8}, ${index & 255});`;
    return one;
  });
  document.documentElement.append(box);
  const { color: colour } = getComputedStyle(box);
  const widths = written.map((one) => one.getBoundingClientRect().width);
  const style = document.head.appendChild(document.createElement('style'));
  style.dataset['blanks'] = '';
  style.textContent = given.head;
  return { widths, colour };
}

interface MarginRule extends CSSRule {
  name: string;
  style: CSSStyleDeclaration;
}
