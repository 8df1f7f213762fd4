import { URLSearchParams } from 'node:url';
import { once } from 'node:events';
import { request } from 'node:https';

/** Somebody at the service over https: keeps the cookies, knows the token of the forms. */
export class Visitor {
  #cookies = new Map();
  csrf = '';

  constructor({ origin, certificate }) {
    this.origin = origin;
    this.certificate = certificate;
  }

  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(path) {
    return this.#send('GET', path, '');
  }

  post(path, fields) {
    return this.#send('POST', path, new URLSearchParams({ ...fields, _csrf: this.csrf }).toString());
  }

  /** { status, location, body } */
  async #send(method, path, content) {
    const type = content === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const headers = { cookie: this.cookie, ...type };
    const asked = request(this.origin + path, { method, ca: this.certificate, headers });
    asked.end(content);
    const [answer] = await once(asked, 'response');
    for (const each of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      this.#cookies.set(name, value);
    }
    const body = (await answer.setEncoding('utf8').toArray()).join('');
    this.csrf = /<meta name="csrf" content="([^"]+)"/.exec(body)?.[1] ?? this.csrf;
    return { status: answer.statusCode, location: answer.headers.location ?? '', body };
  }
}
