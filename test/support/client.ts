import { type CheerioAPI, load } from 'cheerio';
import { cookiesOf, type Credentials, credentialsAt, joined } from './first-account.js';
import { type Form, type Values, Form as PageForm } from './form.js';

/** An answer of the service, and the page in it. */
export class Answer {
  private parsed: CheerioAPI | null = null;

  constructor(
    readonly path: string,
    readonly status: number,
    readonly headers: Headers,
    readonly body: string,
  ) {}

  get $(): CheerioAPI {
    this.parsed ??= load(this.body);
    return this.parsed;
  }

  get title(): string {
    return this.$('h1').text().trim();
  }

  /** What the page says between its head and foot, blanks collapsed. */
  get text(): string {
    return this.$('main').text().replace(/\s+/g, ' ').trim();
  }

  /** The form that goes to the path; without one the page's main form. */
  form(action?: string): Form {
    const { $ } = this;
    const forms =
      action === undefined ? $('main form') : $('form').filter((_, form) => $(form).attr('action') === action);
    if (forms.length === 0) throw new Error(`no form ${action ?? ''} on ${this.path} (${this.status}): ${this.title}`);
    return new PageForm($, forms.first(), this.path);
  }

  /** Paths of this service that the page links to. */
  get links(): string[] {
    const hrefs = this.$('a[href]')
      .toArray()
      .map((link) => this.$(link).attr('href') ?? '');
    return [...new Set(hrefs)];
  }

  has(id: string): boolean {
    return this.$('[id]')
      .toArray()
      .some((element) => this.$(element).attr('id') === id);
  }

  /** Where a redirect leads, without `?done=...#...`. */
  get target(): string {
    return (this.headers.get('location') ?? '').replace(/[?#].*/, '');
  }
}

/** Somebody at a browser without scripts, signed in with the first account. Redirects are shown, not followed. */
export class Client {
  private readonly cookies = new Map<string, string>();
  /** of the session, as the last page had it */
  private csrf: string | null = null;
  private credentials: Promise<Credentials | null> | null = null;

  constructor(
    readonly address: string,
    readonly language = 'en',
    private readonly isStranger = false,
  ) {}

  /** Another browser with the same cookies: a thief's. */
  copy(): Client {
    const copy = new Client(this.address, this.language, this.isStranger);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    copy.csrf = this.csrf;
    return copy;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** What lets another program in as the same visitor. */
  get session(): { cookie: string; csrf: string } {
    return { cookie: joined(this.cookies), csrf: this.csrf ?? '' };
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  /** Follows the redirect that a saved form answers with. */
  async follow(answer: Answer): Promise<Answer> {
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`no redirect but ${answer.status}: ${answer.text.slice(0, 500)}`);
    return this.get(to);
  }

  submit(form: Form, button?: [name: string, value: string]): Promise<Answer> {
    return this.send('POST', form.action, new URLSearchParams(form.sent(button)));
  }

  /** Sends a form with a file. */
  upload(form: Form, name: string, file: File | null): Promise<Answer> {
    const data = new FormData();
    for (const [field, value] of form.sent()) data.append(field, value);
    // A browser without a chosen file sends an empty one without a name.
    data.append(name, file ?? new File([], '', { type: 'application/octet-stream' }));
    return this.send('POST', form.action, data);
  }

  async send(method: string, path: string, body?: BodyInit, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.request(method, path, body, headers);
    const text = await response.text();
    this.csrf = /<meta name="csrf" content="([^"]+)"/.exec(text)?.[1] ?? this.csrf;
    return new Answer(path, response.status, response.headers, text);
  }

  /** The bytes of a file. */
  async file(path: string): Promise<{ status: number; headers: Headers; data: Buffer }> {
    const response = await this.request('GET', path);
    return { status: response.status, headers: response.headers, data: Buffer.from(await response.arrayBuffer()) };
  }

  private async request(
    method: string,
    path: string,
    body?: BodyInit,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const own = await this.own();
    const csrf = this.csrf ?? own?.csrf;
    const cookie = joined(new Map([...(own?.cookies ?? []), ...this.cookies]));
    const response = await fetch(this.address + path, {
      method,
      redirect: 'manual',
      headers: {
        'accept-language': this.language,
        ...(cookie && { cookie }),
        ...(csrf !== undefined && { 'x-csrf-token': csrf }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    for (const [name, value] of cookiesOf(response)) this.cookies.set(name, value);
    return response;
  }

  private own(): Promise<Credentials | null> {
    this.credentials ??= this.isStranger ? Promise.resolve(null) : credentialsAt(this.address);
    return this.credentials;
  }

  /** Opens a page with a form, fills it and sends it; without the form's action, the main one. */
  async fillIn(path: string, values: Values, action?: string): Promise<Answer> {
    const page = await this.get(path);
    return this.submit(page.form(action).fill(values));
  }

  /** Imports a plan file; the path of the new plan. */
  async importPlan(content: string): Promise<string> {
    const page = await this.get('/plans');
    const answer = await this.upload(page.form('/plans/import'), 'file', new File([content], 'plan.json'));
    if (answer.status !== 303) throw new Error(answer.text.slice(0, 2000));
    return answer.target;
  }

  /** The plan file as the service gives it. */
  async exported(plan: string): Promise<unknown> {
    return JSON.parse((await this.get(`${plan}/export`)).body) as unknown;
  }
}
