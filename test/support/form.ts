import { type Cheerio, type CheerioAPI } from 'cheerio';
import { type Element } from 'domhandler';

export type Values = Record<string, string | string[]>;

/** Name and value of what a browser would send, in the order of the page. */
export type Sent = [name: string, value: string][];

/** A form of a page as somebody at a browser has it: with what stands in its fields, to fill and to send. */
export class Form {
  private readonly typed = new Map<string, string[]>();
  private readonly controls: Control[];

  constructor(
    private readonly $: CheerioAPI,
    private readonly form: Cheerio<Element>,
    /** path of the page that the form is on: where a form without an action goes */
    private readonly page: string,
  ) {
    this.controls = controlsOf($, form);
  }

  get action(): string {
    return this.form.attr('action') ?? this.page;
  }

  get isMultipart(): boolean {
    return this.form.attr('enctype') === 'multipart/form-data';
  }

  /** Names of the fields that somebody can type into or choose from. */
  get names(): string[] {
    const named = this.controls.filter(({ kind }) => !['hidden', 'button', 'file'].includes(kind));
    return [...new Set(named.map(({ name }) => name))];
  }

  /** Names of the fields for free text. */
  get texts(): string[] {
    return this.controls
      .filter(({ kind }) => ['text', 'textarea', 'email', 'tel', 'date'].includes(kind))
      .map(({ name }) => name);
  }

  /** What the field holds now; of ticks all that are ticked. */
  values(name: string): string[] {
    return this.sent()
      .filter(([sent]) => sent === name)
      .map(([, value]) => value);
  }

  value(name: string): string {
    return this.values(name)[0] ?? '';
  }

  /** The values that can be chosen in the field. */
  options(name: string): string[] {
    const controls = this.controls.filter((control) => control.name === name);
    return controls.flatMap(({ kind, element, value }) =>
      kind === 'select'
        ? this.$(element)
            .find('option')
            .toArray()
            .map((option) => this.$(option).attr('value') ?? '')
        : [value],
    );
  }

  /** Types, chooses or ticks. Throws where the form has no such field or choice. */
  fill(values: Values): this {
    for (const [name, value] of Object.entries(values)) {
      const control = this.controls.find((each) => each.name === name && each.kind !== 'hidden');
      if (!control) throw new Error(`no field ${name} in the form ${this.action}`);
      const wanted = [value].flat();
      const isChoice = ['select', 'checkbox', 'radio'].includes(control.kind);
      const missing = isChoice ? wanted.find((each) => !this.options(name).includes(each)) : undefined;
      if (missing !== undefined) throw new Error(`${name} offers no ${missing}`);
      this.typed.set(name, wanted);
    }
    return this;
  }

  /** Sends what no page offers: any name, any value, any number of them. */
  tamper(values: Values): this {
    for (const [name, value] of Object.entries(values)) this.typed.set(name, [value].flat());
    return this;
  }

  /** What is sent by the button with this name and value, else by the form's first one. */
  sent(button?: [name: string, value: string]): Sent {
    const pressed = this.controls.find(
      ({ kind, name, value }) => kind === 'button' && (!button || (name === button[0] && value === button[1])),
    );
    if (button && !pressed) throw new Error(`no button ${button.join('=')} in the form ${this.action}`);
    const seen = new Set<string>();
    const sent = this.controls.flatMap((control): Sent => {
      const { kind, name, value } = control;
      if (name === '' || kind === 'file') return [];
      if (kind === 'button') return control === pressed ? [[name, value]] : [];
      const typed = this.typed.get(name);
      if (!typed) return this.untouched(control);
      if (seen.has(name)) return [];
      seen.add(name);
      return typed.map((each) => [name, crlf(each)]);
    });
    const added = [...this.typed].filter(([name]) => !seen.has(name));
    return [...sent, ...added.flatMap(([name, values]) => values.map((each): [string, string] => [name, crlf(each)]))];
  }

  private untouched({ kind, name, value, element }: Control): Sent {
    const node = this.$(element);
    if (kind === 'checkbox' || kind === 'radio') return node.is('[checked]') ? [[name, value]] : [];
    if (kind !== 'select') return [[name, crlf(value)]];
    const selected = node.find('option[selected]').last();
    const shown = selected.length > 0 ? selected : node.find('option').first();
    return shown.length === 0 ? [] : [[name, shown.attr('value') ?? shown.text()]];
  }
}

function controlsOf($: CheerioAPI, form: Cheerio<Element>): Control[] {
  return form
    .find('input, textarea, select, button')
    .not('[disabled]')
    .toArray()
    .map((element) => {
      const node = $(element);
      const tag = element.tagName;
      const kind = tag === 'input' ? (node.attr('type') ?? 'text') : tag;
      const value = tag === 'textarea' ? node.text() : (node.attr('value') ?? (kind === 'checkbox' ? 'on' : ''));
      return { element, kind, value, name: node.attr('name') ?? '' };
    });
}

interface Control {
  element: Element;
  kind: string;
  name: string;
  value: string;
}

/** The line breaks of a submitted form. */
function crlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}
