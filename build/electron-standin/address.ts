const SCHEMES = new Set<string>();

/** Remembers a scheme the application serves itself. */
export function registerScheme(scheme: string): void {
  SCHEMES.add(scheme);
}

/** True for addresses of a registered scheme. */
export function isOwn(url: string): boolean {
  return SCHEMES.has(url.slice(0, Math.max(0, url.indexOf(':'))));
}

/**
 * `app://tierbook/a` → `https://app.tierbook/a`: Chromium refuses schemes it does not know, and only a build of its own
 * (Electron) can teach it one. The https host gives the page what a standard, secure scheme gives: an origin,
 * storage, a secure context.
 */
export function toBrowser(url: string): string {
  return isOwn(url) ? url.replace(/^([^:]+):\/\//, 'https://$1.') : url;
}

/** `https://app.tierbook/a` → `app://tierbook/a`. */
export function fromBrowser(url: string): string {
  const match = /^https:\/\/([a-z][a-z0-9+-]*)\.([^/]*)(.*)$/s.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  return SCHEMES.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** The origin as Electron names it: `app://tierbook`, or `null` for opaque ones. */
export function originOf(url: string): string {
  if (isOwn(url)) {
    return /^[^:]+:\/\/[^/]*/.exec(url)?.[0] ?? 'null';
  }
  try {
    return new URL(url).origin;
  } catch {
    return 'null';
  }
}
