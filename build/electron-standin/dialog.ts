import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { areWindowsShown } from './browser/engines.ts';
import type { BrowserWindow } from './browser-window.ts';
import { onlyKnown, strict } from './strict.ts';

const OPEN = ['title', 'defaultPath', 'buttonLabel', 'filters', 'properties', 'message'];
const SAVE = ['title', 'defaultPath', 'buttonLabel', 'filters', 'message', 'properties'];
const MESSAGE = ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'title', 'noLink'];

/**
 * Dialogs through the window's own page, for a person at the screen; where nothing is shown they are cancelled. Tests
 * put their own functions in place, as they do on Electron.
 */
export const dialog = strict('dialog', {
  async showOpenDialog(window: BrowserWindow, options: OpenDialogOptions): Promise<OpenDialogReturnValue> {
    onlyKnown('showOpenDialog', options, OPEN);
    const filePaths = await chooseFiles(window, options);
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showSaveDialog(window: BrowserWindow, options: SaveDialogOptions): Promise<SaveDialogReturnValue> {
    onlyKnown('showSaveDialog', options, SAVE);
    const question = `window.prompt(${JSON.stringify(options.title ?? 'Save as')}, ${JSON.stringify(options.defaultPath ?? '')})`;
    const filePath = await ask(window, question);
    return typeof filePath === 'string' && filePath !== ''
      ? { canceled: false, filePath }
      : { canceled: true, filePath: '' };
  },
  async showMessageBox(window: BrowserWindow, options: MessageBoxOptions): Promise<MessageBoxReturnValue> {
    onlyKnown('showMessageBox', options, MESSAGE);
    const text = JSON.stringify([options.message, options.detail].filter(Boolean).join('\n\n'));
    const agreed = await ask(
      window,
      (options.buttons?.length ?? 1) > 1 ? `window.confirm(${text})` : `window.alert(${text})`,
    );
    const response = agreed === false ? (options.cancelId ?? 1) : (options.defaultId ?? 0);
    return { response, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
  },
});

async function ask(window: BrowserWindow, expression: string): Promise<unknown> {
  if (!(await isShown(window))) {
    return undefined;
  }
  const session = await window.webContents.attached();
  const { result } = await session.send('Runtime.evaluate', { expression, userGesture: true });
  return result.value;
}

async function isShown(window: BrowserWindow): Promise<boolean> {
  return window.isVisible() && (await areWindowsShown());
}

async function chooseFiles(window: BrowserWindow, options: OpenDialogOptions): Promise<string[]> {
  if (!(await isShown(window))) {
    return [];
  }
  const many = options.properties?.includes('multiSelections') ?? false;
  const folder = options.properties?.includes('openDirectory') ?? false;
  const session = await window.webContents.attached();
  if (folder) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `window.prompt(${JSON.stringify(options.title ?? 'Folder')}, ${JSON.stringify(options.defaultPath ?? '')})`,
      userGesture: true,
    });
    return typeof result.value === 'string' && result.value !== '' ? [result.value] : [];
  }
  const { result } = await session.send('Runtime.evaluate', {
    expression: `new Promise((done) => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: ${many} });
      input.onchange = () => done([...input.files]);
      input.oncancel = () => done([]);
      input.click();
    })`,
    awaitPromise: true,
    userGesture: true,
  });
  const { result: entries } = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const files = entries.filter((entry) => /^\d+$/.test(entry.name));
  return Promise.all(
    files.map(async (file) => (await session.send('DOM.getFileInfo', { objectId: file.value?.objectId ?? '' })).path),
  );
}
