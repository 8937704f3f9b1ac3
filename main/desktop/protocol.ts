import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol } from 'electron';

/** Where every window of the program lives. */
export const ORIGIN = 'app://tierbook';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Nothing from outside, no network, no eval. Styles may be inline: Mantine and the charts set sizes and colours so;
 * a style cannot reach out, as images and fonts come from the program itself only.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Tells Chromium, before it starts, that app:// is a scheme like https: with origins, storage and a secure context. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves the built pages from the program's own folder. */
export function serveRenderer(): void {
  const root = join(app.getAppPath(), 'dist', 'renderer');
  protocol.handle('app', (request) => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  const path = fileOf(root, request.url);
  if (path === null || request.method !== 'GET') {
    return new Response(null, { status: path === null ? 404 : 405 });
  }
  try {
    return new Response(await readFile(path), {
      headers: {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** The file behind an address, or null for another host or a path that leads out of the folder. */
export function fileOf(root: string, address: string): string | null {
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== ORIGIN) {
    return null;
  }
  let path: string;
  try {
    path = normalize(join(root, decodeURIComponent(url.pathname)));
  } catch {
    return null;
  }
  return path.startsWith(root + sep) && !path.includes('\0') ? path : null;
}
