import { createHash } from 'node:crypto';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Download, type Keep } from './answer.js';
import { byteRange } from './byte-range.js';

/** What the browser's own viewer needs to show a file in its page; the pages' policy would leave it blank. */
const viewerPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

const cacheControls: Record<Keep, string> = {
  passing: 'private, no-cache',
  lasting: 'private, max-age=31536000, immutable',
};

/** Sends a file, or a part of it; nothing where the browser has the same one already. */
export function sendFile(file: Download, request: FastifyRequest, reply: FastifyReply): Buffer | string {
  const content = bytesOf(file.content);
  const tag = tagOf(typeof file.content === 'string' ? content : file.content);
  const name = file.name.replace(/[^\w.-]/g, '-');
  // What is saved is kept where the person puts it, and nowhere else.
  const cache = file.disposition === 'attachment' ? 'no-store' : cacheControls[file.keep];
  void reply.headers({ etag: tag, 'cache-control': cache, 'accept-ranges': 'bytes' });
  if (hasTag(request.headers['if-none-match'], tag)) return notModified(reply);
  void reply.type(file.type).header('content-disposition', `${file.disposition}; filename="${name}"`);
  if (file.disposition === 'inline') void reply.header('content-security-policy', viewerPolicy);
  const { range, 'if-range': condition } = request.headers;
  return condition === undefined || condition === tag ? part(content, range, reply) : content;
}

function bytesOf(content: Uint8Array | string): Buffer {
  return typeof content === 'string'
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** Of files that are held and sent time and again: their bytes are never changed, only replaced. */
const tags = new WeakMap<Uint8Array, string>();

function tagOf(file: Uint8Array): string {
  const tag = tags.get(file) ?? `"${createHash('sha256').update(file).digest('base64url')}"`;
  tags.set(file, tag);
  return tag;
}

function part(content: Buffer, header: string | undefined, reply: FastifyReply): Buffer | string {
  const range = byteRange(header, content.length);
  if (range === null) return content;
  const size = String(content.length);
  if (range === 'unsatisfiable') {
    void reply.code(416).header('content-range', `bytes */${size}`);
    return '';
  }
  void reply.code(206).header('content-range', `bytes ${String(range.from)}-${String(range.to)}/${size}`);
  return content.subarray(range.from, range.to + 1);
}

function notModified(reply: FastifyReply): string {
  void reply.code(304);
  return '';
}

function hasTag(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
