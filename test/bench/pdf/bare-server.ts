/** Nothing but Fastify: /917839 answers with so many bytes, which lie ready. Says its address. */
import { fastify } from 'fastify';

const files = new Map<string, Buffer>();
const app = fastify();
app.get<{ Params: { bytes: string } }>('/:bytes', ({ params: { bytes } }, reply) => {
  const file = files.get(bytes) ?? Buffer.alloc(Number(bytes), 'x');
  files.set(bytes, file);
  return reply.type('application/pdf').send(file);
});
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
