import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Listens on this machine and counts who knocks. */
export class CountingServer {
  knocks = 0;
  port = 0;
  private readonly server: Server;

  constructor() {
    this.server = createServer((socket) => {
      this.knocks += 1;
      socket.on('error', () => undefined);
      socket.resume();
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  }

  async start(): Promise<void> {
    // At every address of this machine, of both kinds.
    this.server.listen(0, '::');
    await once(this.server, 'listening');
    const address = this.server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Tries every way out of a document that is known to us, to all names of this machine. */
export function documentThatReachesOut(port: number, file: string): string {
  const places = ['127.0.0.1', 'localhost', '[::1]', 'krisenfest.localhost'].map((name) => `${name}:${port}`);
  return `<!doctype html><html><head>${places.map((place) => reachingHead(place)).join('')}</head>
    <body><p>Gedruckt</p>${places.map((place) => reachingBody(place)).join('')}
    <iframe src="file://${file}" width="600" height="100"></iframe><object data="file://${file}"></object>
    <embed src="file://${file}"><img src="file://${file}"></body></html>`;
}

function reachingHead(place: string): string {
  const url = `http://${place}`;
  return `<link rel="stylesheet" href="${url}/a.css"><link rel="icon" href="${url}/icon.png">
    <link rel="prefetch" href="${url}/p"><link rel="preload" as="image" href="${url}/q">
    <link rel="prerender" href="${url}/r"><link rel="modulepreload" href="${url}/m.js">
    <link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="manifest" href="${url}/w">
    <script type="speculationrules">{"prerender":[{"urls":["${url}/s"]}]}</script><script src="${url}/s.js"></script>
    <style>@import "${url}/i.css"; @font-face { font-family: fremd; src: url(${url}/f.woff2) }
      body { font-family: fremd, sans-serif; background: url(${url}/b.png); cursor: url(${url}/c.cur), auto }</style>`;
}

function reachingBody(place: string): string {
  const url = `http://${place}`;
  return `<img src="${url}/1.png"><img srcset="${url}/2.png 2x"><iframe src="${url}/3"></iframe>
    <iframe srcdoc='<img src="${url}/4.png">'></iframe><object data="${url}/5"></object><embed src="${url}/6">
    <video src="${url}/7" poster="${url}/8" autoplay></video><audio src="${url}/9" autoplay></audio>
    <svg><image href="${url}/10.png"/><use href="${url}/11.svg#x"/></svg>
    <script>new WebSocket('ws://${place}/12'); fetch('${url}/13'); navigator.sendBeacon('${url}/14');
      new Image().src = '${url}/15'; new EventSource('${url}/16'); location = '${url}/17';
      new RTCPeerConnection({ iceServers: [{ urls: 'stun:${place}' }] }).createDataChannel('x');</script>`;
}
