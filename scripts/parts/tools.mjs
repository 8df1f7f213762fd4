import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const POSTGRES = '/usr/lib/postgresql';

function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function hasPostgresServer() {
  return (
    existsSync(POSTGRES) && readdirSync(POSTGRES).some((version) => existsSync(join(POSTGRES, version, 'bin/initdb')))
  );
}

/** One sentence for each program of the system that the tests want and do not find. */
export function missingTools() {
  return [
    !hasPostgresServer() &&
      'No Postgres server: the tests on that engine are left out (Debian: apt install postgresql).',
    !hasProgram('pdftotext') && 'No pdftotext: tests that read PDFs fail (Debian: apt install poppler-utils).',
    !hasProgram('qpdf') && 'No qpdf: tests that check the structure of PDFs fail (Debian: apt install qpdf).',
  ].filter(Boolean);
}
