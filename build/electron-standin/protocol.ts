import type { CustomScheme } from 'electron';
import { fromBrowser, registerScheme } from './address.ts';
import type { Session } from './browser/pipe.ts';
import { readiness } from './readiness.ts';
import { onlyKnown, strict } from './strict.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    if (readiness.ready) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { scheme, privileges } of schemes) {
      onlyKnown('privileges', privileges, ['standard', 'secure', 'supportFetchAPI', 'stream', 'codeCache']);
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error('schemes that are not standard and secure are not implemented by the stand-in');
      }
      privileged.add(scheme);
      registerScheme(scheme);
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (!readiness.ready) {
      throw new Error('protocol.handle can only be used after app is ready');
    }
    if (!privileged.has(scheme)) {
      throw new Error(
        `protocol.handle('${scheme}') without registerSchemesAsPrivileged is not implemented by the stand-in`,
      );
    }
    if (handlers.has(scheme)) {
      throw new Error(`Failed to register protocol: ${scheme}`);
    }
    handlers.set(scheme, handler);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
});

type Paused = {
  readonly requestId: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: Record<string, string> };
};

/**
 * Answers one intercepted request with the application's own handler.
 * @returns false when the address is not of a handled scheme
 */
export async function serve(session: Session, { requestId, request }: Paused): Promise<boolean> {
  const url = fromBrowser(request.url);
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  if (handler === undefined) {
    return false;
  }
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
  const body = Buffer.from(await response.arrayBuffer());
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: body.toString('base64'),
  });
  return true;
}
