import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser that can be started: its program, what it must find in its environment, and whether it can show windows. */
export type Browser = {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly canShow: boolean;
  readonly bundled: boolean;
};

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((root) =>
    root === undefined
      ? []
      : [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')],
  ),
};

/**
 * The browser to use: the one named by TIERBOOK_BROWSER (`bundled`, or a program), else an installed Chrome, Chromium
 * or Edge, else the one inside the dev dependency @sparticuz/chromium (Linux x64, no windows).
 * @throws Error when there is none
 */
export async function findBrowser(): Promise<Browser> {
  const wanted = process.env.TIERBOOK_BROWSER;
  if (wanted !== undefined && wanted !== '' && wanted !== 'bundled') {
    return installed(wanted);
  }
  const program = wanted === 'bundled' ? undefined : findInstalled();
  if (program !== undefined) {
    return installed(program);
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return bundled();
  }
  throw new Error('No browser found: install Google Chrome, Chromium or Microsoft Edge.');
}

function installed(program: string): Browser {
  if (!canRun(program)) {
    throw new Error(`TIERBOOK_BROWSER names ${program}, which is no program that can be started.`);
  }
  return { program, environment: {}, canShow: true, bundled: false };
}

function findInstalled(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(PLACES[process.platform] ?? []), ...(process.platform === 'win32' ? [] : onPath)].find(canRun);
}

function canRun(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the bundled browser once, into a folder of its own (the package always unpacks into the temporary folder,
 * where two test runs would trip over each other), together with the system libraries and fonts it carries.
 */
async function bundled(): Promise<Browser> {
  const chromium = await import('@sparticuz/chromium');
  const home = join(tmpdir(), `tierbook-chromium-${process.getuid?.() ?? 0}`);
  if (!existsSync(home)) {
    const unpacking = `${home}-${process.pid}`;
    mkdirSync(unpacking, { recursive: true, mode: 0o700 });
    await unpackInto(unpacking, chromium);
    writeFileSync(join(unpacking, 'fonts.conf'), fontSettings(home));
    try {
      renameSync(unpacking, home);
    } catch {
      // Another process was first; its copy is as good.
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  return {
    program: join(home, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
    canShow: false,
    bundled: true,
  };
}

/** The package's own settings name folders that exist in its maker's cloud only; without a font there is no text. */
function fontSettings(home: string): string {
  const folders = [join(home, 'fonts/fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

async function unpackInto(folder: string, chromium: typeof import('@sparticuz/chromium')): Promise<void> {
  const bin = join(import.meta.dirname, '../../../node_modules/@sparticuz/chromium/bin');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await chromium.inflate(join(bin, part));
    }
  } finally {
    if (before === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = before;
    }
  }
}
