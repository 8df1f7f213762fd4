import { type INestApplication } from '@nestjs/common';

export interface Route {
  method: 'GET' | 'POST';
  /** e.g. /plans/:plan/matrix */
  path: string;
}

/** No route has another method; the first one that has would not be tried by whoever walks them all. */
function methodOf(method: string, path: string): Route['method'] {
  if (method === 'GET' || method === 'POST') return method;
  throw new Error(`${method} ${path}: routes are walked by GET and POST alone`);
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
      // HEAD comes with each GET, and is let in as it is.
      const known = methods.split(', ').filter((method) => method !== 'HEAD');
      return known.map((method) => ({ method: methodOf(method, path), path }));
    });
}
