import { type Browser, findBrowser } from './find.ts';

/** Whether the stand-in has to give up before it starts, and what to tell the person. */
export type StandInProblem = { readonly stops: boolean; readonly sentence: string | null };

/** True where a window can be put on a screen. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** True when the person asked for no windows. */
export function staysOutOfSight(): boolean {
  return process.env.TIERBOOK_HEADLESS === '1';
}

/** Looks for what would leave a person in front of nothing: no browser, one that shows no windows, no display. */
export async function standInProblem(): Promise<StandInProblem> {
  let browser: Browser;
  try {
    browser = await findBrowser();
  } catch (error) {
    return { stops: true, sentence: error instanceof Error ? error.message : String(error) };
  }
  if (staysOutOfSight() || process.env.TIERBOOK_BROWSER === 'bundled') {
    return { stops: false, sentence: 'Tierbook runs out of sight, without a window; Ctrl+C ends it.' };
  }
  if (!browser.canShow) {
    return {
      stops: true,
      sentence:
        'No installed browser was found, and the bundled one shows no windows: install Google Chrome, Chromium or Microsoft Edge, or name one with TIERBOOK_BROWSER.',
    };
  }
  return hasDisplay()
    ? { stops: false, sentence: null }
    : {
        stops: true,
        sentence: 'There is no display to show a window on. Without a window, use: npm run -s tierbook -- --help',
      };
}
