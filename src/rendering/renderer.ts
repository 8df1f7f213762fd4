import Handlebars from 'handlebars';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Locale } from '../domain/plan/plan.js';
import { translator } from '../i18n/translate.js';

/** What every template is given: a plain view model that says its language. */
export interface View {
  locale: Locale;
}

const options: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { t: true },
};

/**
 * The templates of a folder, compiled strictly: a missing value, partial, helper or text throws, a loop over something
 * that is no list too. Only files are ever compiled, never a user's text. Names are paths without ending: `pages/home`.
 */
export class Renderer {
  private readonly handlebars = Handlebars.create();
  private readonly templates = new Map<string, HandlebarsTemplateDelegate>();

  constructor(folder: string) {
    this.registerHelpers();
    for (const file of templateFiles(folder)) {
      const source = readFileSync(file, 'utf8');
      this.handlebars.precompile(source, options);
      const name = relative(folder, file)
        .replaceAll('\\', '/')
        .replace(/\.hbs$/, '');
      const template = this.handlebars.compile(source, options);
      this.templates.set(name, template);
      this.handlebars.registerPartial(name, template);
    }
  }

  render<V extends View>(name: string, view: V): string {
    const template = this.templates.get(name);
    if (!template) throw new Error(`no such template: ${name}`);
    return template(view);
  }

  private registerHelpers(): void {
    const each = this.handlebars.helpers.each as Handlebars.HelperDelegate;
    this.handlebars.registerHelper('each', function (this: unknown, list: unknown, more: Handlebars.HelperOptions) {
      if (!Array.isArray(list)) throw new Error('a template goes through something that is no list');
      return each.call(this, list, more) as string;
    });
    this.handlebars.registerHelper('t', (key: string, more: Handlebars.HelperOptions) => {
      const { locale } = (more.data as { root: View }).root;
      return translator(locale)(key, more.hash as Record<string, unknown>);
    });
  }
}

function templateFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.hbs'))
    .map((entry) => join(entry.parentPath, entry.name));
}
