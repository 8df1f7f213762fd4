import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's root: the nearest folder above this file that has a package.json (src/ and dist/src/ are not equally deep). */
export const projectRoot = above(import.meta.dirname);
export const templatesFolder = join(projectRoot, 'templates');

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder));
}
