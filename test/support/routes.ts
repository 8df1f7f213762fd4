import { type INestApplication } from '@nestjs/common';

export interface Route {
  method: 'GET' | 'POST';
  /** e.g. /plans/:plan/matrix */
  path: string;
}

interface Router {
  printRoutes(options: { commonPrefix: boolean }): string;
}

/** Every route of the running service, as its router has them: what is not listed here answers 404. */
export function routesOf(app: INestApplication): Route[] {
  const router = (app.getHttpAdapter() as { getInstance(): Router }).getInstance();
  const above: string[] = [];
  return router
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, lead, part = '', methods = ''] = /^([│ ]*[├└]── )(\S+) \(([^)]+)\)$/.exec(line) ?? [];
      if (lead === undefined) return [];
      const depth = lead.length / 4 - 1;
      above.splice(depth);
      above.push(part);
      const path = above.join('').replaceAll('//', '/');
      return methods
        .split(', ')
        .filter((method) => method === 'GET' || method === 'POST')
        .map((method) => ({ method, path }));
    });
}
