import { originOf, toBrowser } from './address.ts';
import type { Session as Protocol } from './browser/pipe.ts';
import { strict } from './strict.ts';

type RequestHandler = (
  contents: object,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void;
type CheckHandler = (contents: object | null, permission: string, origin: string, details: object) => boolean;

let onRequest: RequestHandler | undefined;
let onCheck: CheckHandler | undefined;

export const defaultSession = strict('session', {
  setPermissionRequestHandler(handler: RequestHandler): void {
    onRequest = handler;
  },
  setPermissionCheckHandler(handler: CheckHandler): void {
    onCheck = handler;
  },
  setDevicePermissionHandler(_handler: () => boolean): void {
    // Devices are asked for through the permissions below; the stand-in grants none of them.
  },
});

export const session = strict('session', { defaultSession });

/** Electron's name of a permission and the browser's. */
const PERMISSIONS: readonly (readonly [electron: string, browser: string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['idle-detection', 'idle-detection'],
  ['persistent-storage', 'persistent-storage'],
];

/** Asks the application's handlers beforehand and sets their answers in the browser; without handlers all is granted, as in Electron. */
export async function decidePermissions(protocol: Protocol, contents: object, url: string): Promise<void> {
  const origin = originOf(url);
  for (const [permission, name] of PERMISSIONS) {
    let granted = onCheck?.(null, permission, origin, {}) ?? true;
    onRequest?.(contents, permission, (answer) => (granted &&= answer), {
      requestingUrl: `${origin}/`,
      isMainFrame: true,
    });
    await protocol
      .send('Browser.setPermission', {
        permission: { name },
        setting: granted ? 'granted' : 'denied',
        origin: toBrowser(origin),
      })
      // Some browsers do not know every permission; what they do not know they do not grant.
      .catch(() => undefined);
  }
}
