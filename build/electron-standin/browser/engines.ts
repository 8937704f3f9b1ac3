import { launch, type Running } from './launch.ts';

type Size = { readonly width: number; readonly height: number };
type Engine = 'shown' | 'unseen';

const started = new Map<Engine, Promise<Running>>();

/**
 * The browser for a window, started with the first one. A browser with windows has none that stay out of sight and can
 * print, so beside it a second one without any takes those; where nothing is shown at all, one is enough.
 * @param onClose called when that browser is gone, with all its windows
 */
export async function engineFor(visible: boolean, userData: string, size: Size, onClose: () => void): Promise<Running> {
  const shown = started.get('shown');
  if (shown === undefined && visible) {
    return start('shown', userData, size, onClose);
  }
  const running = await shown;
  if (running !== undefined && (visible || !running.shows)) {
    running.onClose(onClose);
    return running;
  }
  const unseen = started.get('unseen');
  if (unseen === undefined) {
    return start('unseen', userData, size, onClose);
  }
  (await unseen).onClose(onClose);
  return unseen;
}

/** True where windows are on a display, so that dialogs can ask a person. */
export async function areWindowsShown(): Promise<boolean> {
  return (await started.get('shown'))?.shows ?? false;
}

/** Ends the browsers that were started; those that could not be started are gone already. */
export async function closeEngines(): Promise<void> {
  await Promise.allSettled([...started.values()].map(async (running) => (await running).close()));
}

function start(engine: Engine, userData: string, size: Size, onClose: () => void): Promise<Running> {
  const running = launch(userData, size, engine === 'shown');
  started.set(engine, running);
  return running.then((browser) => {
    browser.onClose(() => {
      if (started.get(engine) === running) {
        started.delete(engine);
      }
    });
    browser.onClose(onClose);
    return browser;
  });
}
