import { execFileSync } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';

const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];

/**
 * Ends https in front of a service, as the proxy of an operator does, so that cookies and headers are those of real
 * use. Each request seems to come from another client: else the limits of one would stop the scan at once.
 */
export async function startHttps(folder) {
  const [keyFile, certFile] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name));
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', keyFile, '-out', certFile];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  const [key, cert] = [keyFile, certFile].map((file) => readFileSync(file));
  let target = null;
  let withheld = [];
  const answer = (from, to) => {
    if (from.method === 'POST' && withheld.includes(from.url.split('?')[0])) to.writeHead(404).end(randomUUID());
    else pass(target, `localhost:${secure.address().port}`, from, to);
  };
  const [secure, plain] = [createSecureServer({ key, cert }, answer), createServer(answer)];
  for (const server of [secure, plain]) await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `https://localhost:${secure.address().port}`,
    /** the same for our own program, which does not know the certificate */
    plain: `http://127.0.0.1:${plain.address().port}`,
    /** `address`: of the service behind it, e.g. http://127.0.0.1:3000 */
    leadTo: (address) => (target = address),
    /** Forms that are sent to these paths get no further: they would end the session or take away what is attacked. */
    withhold: (paths) => (withheld = paths),
    stop: () => {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function pass(target, host, from, to) {
  const headers = { ...from.headers, host, 'x-forwarded-for': someClient(), 'x-forwarded-proto': 'https' };
  const behind = request(`${target}${from.url}`, { method: from.method, headers }, (answer) => {
    to.writeHead(answer.statusCode, answer.rawHeaders);
    answer.pipe(to);
  });
  behind.on('error', () => to.destroy());
  from.pipe(behind);
}

/** Of the addresses that are kept free for tests of networks. */
function someClient() {
  return `198.${randomInt(18, 20)}.${randomInt(256)}.${randomInt(256)}`;
}
