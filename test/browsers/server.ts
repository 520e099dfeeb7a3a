/**
 * The three sites at their real names: one HTTPS server on 127.0.0.1 that answers for every host of Facebook, X and
 * Instagram with the replica (test/replica), under a content security policy as strict as theirs, and writes down every
 * request and everything the replica sends.
 *
 *   const server = await startServer();
 *   server.defaults.lang = 'cy';               // options of every page from now on; ?lang=cy does it for one page
 *   ... open https://www.facebook.com/ through `hostRules(server.port)` or `server.proxyPort` ...
 *   server.posted.at(-1)?.text                 // exactly what was sent
 *   await server.close();
 */
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { buildReplica, replicaFolder, type ReplicaSite } from '../replica/build.ts';
import { defaultOptions, optionsFrom, type Options } from '../replica/parts/options.ts';
import type { Posted } from '../replica/parts/record.ts';
import { documentFor } from '../replica/document.ts';

/** Every host the server answers for, by site. Subdomains follow. */
const hosts: Record<string, ReplicaSite> = { 'facebook.com': 'facebook', 'messenger.com': 'facebook', 'x.com': 'x', 'twitter.com': 'x', 'instagram.com': 'instagram' };

export interface LoggedRequest { method: string; host: string; path: string; type: string }

export interface ReplicaServer {
  port: number;
  /** Port of a small CONNECT proxy for browsers that cannot map hosts; it refuses every other host. */
  proxyPort: number;
  /** SHA-256 of the certificate's public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** Options of pages whose address does not say otherwise. Change it between pages. */
  defaults: Options;
  /** Extra pages by `host/path`, for tests that need a page of their own; the value is the HTML. */
  pages: Map<string, string>;
  /** Pages by `host/path` that may frame others and be framed. None of the sites' may, but for their boxes on other pages. */
  framable: Set<string>;
  requests: LoggedRequest[];
  posted: Posted[];
  /** Hosts someone tried to reach through the proxy that are not ours. */
  refused: string[];
  close(): Promise<void>;
}

/** Which site a host name belongs to, or null. */
export function siteOfHost(host: string): ReplicaSite | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const found = Object.keys(hosts).find((one) => name === one || name.endsWith(`.${one}`));
  return found ? hosts[found]! : null;
}

/** Chromium's `--host-resolver-rules`: our hosts to the server, everything else to nowhere. */
export function hostRules(port: number): string {
  const ours = Object.keys(hosts).flatMap((host) => [`MAP ${host} 127.0.0.1:${port}`, `MAP *.${host} 127.0.0.1:${port}`]);
  return [...ours, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}

async function certificate(): Promise<{ key: string; cert: string; spki: string }> {
  const names = Object.keys(hosts).flatMap((host) => [host, `*.${host}`]);
  const made = await generate([{ name: 'commonName', value: 'Gatepost test replica' }], {
    keyType: 'ec', algorithm: 'sha256', extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  const der = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, spki: createHash('sha256').update(der).digest('base64') };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Starts the server (building the replica first if it is out of date) on free ports. */
export async function startServer(options: Partial<Options> = {}): Promise<ReplicaServer> {
  await buildReplica();
  const { key, cert, spki } = await certificate();
  const sockets = new Set<Socket>();
  const state = { defaults: { ...defaultOptions, ...options }, pages: new Map<string, string>(), framable: new Set<string>(), requests: [] as LoggedRequest[], posted: [] as Posted[], refused: [] as string[] };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`);
    const site = siteOfHost(url.host);
    state.requests.push({ method: request.method ?? 'GET', host: url.hostname, path: url.pathname + url.search, type: String(request.headers['sec-fetch-dest'] ?? '') });
    if (!site) return response.writeHead(421).end();
    if (url.pathname === '/__replica/posted') {
      state.posted.push(JSON.parse(await bodyOf(request)) as Posted);
      return response.writeHead(204).end();
    }
    if (url.pathname === `/__replica/${site}.js`) {
      // Kept by the browser, as the sites' own scripts are: it then keeps them compiled too.
      return response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' }).end(readFileSync(join(replicaFolder, `${site}.js`)));
    }
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    const nonce = randomBytes(12).toString('base64url');
    const own = state.pages.get(url.hostname + url.pathname);
    const framing = state.framable.has(url.hostname + url.pathname);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...(!framing && { 'x-frame-options': 'DENY' }),
      'content-security-policy': [
        "default-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", 'media-src blob:',
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'self'", ...(framing ? ['frame-src *'] : ["frame-ancestors 'none'"]),
      ].join('; '),
    });
    return response.end(own?.replaceAll('%NONCE%', nonce) ?? documentFor(site, url, optionsFrom(url.searchParams, state.defaults), nonce, String(statSync(join(replicaFolder, `${site}.js`)).mtimeMs)));
  };

  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const proxy = createProxy((_, response) => response.writeHead(405).end());
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = request.url ?? '';
    if (!siteOfHost(host)) {
      state.refused.push(host);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(port(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  for (const one of [server, proxy]) {
    one.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((done) => { one.listen(0, '127.0.0.1', done); });
  }
  const port = () => (server.address() as AddressInfo).port;
  return {
    ...state, port: port(), proxyPort: (proxy.address() as AddressInfo).port, spki,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, proxy].map((one) => new Promise((done) => { one.close(done); })));
    },
  };
}
