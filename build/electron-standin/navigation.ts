import { fromBrowser } from './address.ts';
import type { Session } from './browser/pipe.ts';

type Emitter = { emit(event: string, ...args: unknown[]): boolean };

/** A document the browser wants to load, held back until it is answered. */
export type PausedDocument = {
  readonly frameId: string;
  /** The browser's name of this one load of a frame. */
  readonly networkId?: string;
  readonly redirectedRequestId?: string;
  readonly request: { readonly url: string };
};

/** Which navigations the application is asked about, as Electron asks: those that the page began, and every redirect. */
export type Navigation = {
  /** The application itself goes to this address, which it is not asked about. */
  expect(url: string): void;
  /** Asks the application. @returns whether the document may load */
  mayLoad(paused: PausedDocument, isMainFrame: boolean): boolean;
};

const RELOADS = new Set(['reload', 'reloadBypassingCache']);

/**
 * A navigation is the page's own when the page has requested it (`location`, a link, a form, `location.reload()`); a
 * reload that no page requested comes from the browser, such as F5 or a test, and Electron does not announce those.
 * Whatever else nobody can account for is treated as the page's.
 */
export function watchNavigation(session: Session, emitter: Emitter): Navigation {
  const requested = new Set<string>();
  const reloads = new Set<string>();
  let expected: string | undefined;

  session.on<{ frameId: string }>('Page.frameRequestedNavigation', ({ frameId }) => requested.add(frameId));
  session.on<{ frameId: string; loaderId: string; navigationType: string }>(
    'Page.frameStartedNavigating',
    ({ frameId, loaderId, navigationType }) => {
      if (!requested.delete(frameId) && RELOADS.has(navigationType)) {
        reloads.add(loaderId);
      }
    },
  );

  function announce(name: string, paused: PausedDocument, isMainFrame: boolean): boolean {
    let prevented = false;
    const url = fromBrowser(paused.request.url);
    const event = { url, isMainFrame, isSameDocument: false, preventDefault: () => (prevented = true) };
    emitter.emit(name, event, url);
    return !prevented;
  }

  return {
    expect(url) {
      expected = url.replace(/#.*/s, '');
    },
    mayLoad(paused, isMainFrame) {
      if (paused.redirectedRequestId !== undefined) {
        return announce('will-redirect', paused, isMainFrame);
      }
      if (isMainFrame && expected === paused.request.url.replace(/#.*/s, '')) {
        expected = undefined;
        return true;
      }
      if (reloads.delete(paused.networkId ?? '')) {
        return true;
      }
      const framesAgree = announce('will-frame-navigate', paused, isMainFrame);
      const pageAgrees = !isMainFrame || announce('will-navigate', paused, isMainFrame);
      return framesAgree && pageAgrees;
    },
  };
}
