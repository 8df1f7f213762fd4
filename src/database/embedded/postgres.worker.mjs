/** Postgres in a thread of its own, served on a socket: wasm would hold up the requests of the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const db = await PGlite.create({ dataDir: workerData.folder });
const server = new PGLiteSocketServer({ db, maxConnections: 5, ...workerData.listen });
await server.start();
parentPort.postMessage(server.getServerConn());

parentPort.once('message', async () => {
  await server.stop();
  await db.close();
  parentPort.close();
});
