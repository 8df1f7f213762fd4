import { type Crumb, type ShellLine } from './shell.js';

/** What a controller answers with; the interceptor turns it into HTTP. */
export type Answer = Page | Redirect | Download;

/** An HTML page of a template below `templates/pages`. */
export class Page {
  constructor(
    readonly template: string,
    readonly title: string,
    readonly trail: Crumb[],
    readonly view: object,
    readonly status = 200,
    readonly line: ShellLine | null = null,
    readonly notice: string | null = null,
  ) {}

  /** The same page with figures at its head. */
  with(line: ShellLine | null): Page {
    return new Page(this.template, this.title, this.trail, this.view, this.status, line, this.notice);
  }

  /** The same page with a sentence that says what has just been done; null: what its address says is enough. */
  saying(notice: string | null): Page {
    return new Page(this.template, this.title, this.trail, this.view, this.status, this.line, notice);
  }
}

/** On to another page after something was done. */
export class Redirect {
  constructor(readonly to: string) {}
}

/** Passing: the browser asks each time whether it is still the same. Lasting: what is at this address never changes. */
export type Keep = 'passing' | 'lasting';

/** A file. */
export class Download {
  constructor(
    readonly name: string,
    readonly type: string,
    readonly content: Uint8Array | string,
    readonly disposition: 'attachment' | 'inline' = 'attachment',
    readonly keep: Keep = 'passing',
  ) {}
}
