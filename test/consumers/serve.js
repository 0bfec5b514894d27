// What a host of static files does: folders have an index.html, addresses need no ending.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** @param {string} folder */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '', 'http://site');
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const file = [path, join(path, 'index.html'), `${path}.html`].find(isFile);
    if (file === undefined) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
  });
  await listening(server, 0);
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {url: `http://127.0.0.1:${port}`, close};
}

export async function freePort() {
  const server = createServer();
  await listening(server, 0);
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {import('node:http').Server} server @param {number} port */
const listening = (server, port) => new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
