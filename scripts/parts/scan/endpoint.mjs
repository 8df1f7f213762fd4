import { once } from 'node:events';
import { createServer } from 'node:http';

/** What the scanner asks itself: whether the endpoint is there, and what came of its attacks. */
const ownQuestions = /^\/(get_\w+\.php|dtd\/)?(\?|$)/;

/** Where attacks want the service to call. Whoever calls has fallen for one. */
export async function startEndpoint() {
  const calls = [];
  const server = createServer(({ url }, answer) => {
    if (!ownQuestions.test(url)) calls.push(url);
    answer.setHeader('content-type', 'application/json').end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${server.address().port}/`, calls, stop: () => server.close() };
}
