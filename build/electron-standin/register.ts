import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { isMissing, refuseMissingHashes } from './missing.ts';

const here = new URL('./', import.meta.url).href;
const standIn = new URL('./electron.ts', import.meta.url).href;

/**
 * Maps the bare import `electron` to the stand-in, for ESM and CommonJS alike. Threads get none of it: Electron's
 * main-process modules do not exist there. What Electron's Node lacks is refused to the application too.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron' || specifier === 'electron/main') {
      if (!isMainThread) {
        throw new Error("Cannot find module 'electron': it does not exist in worker threads");
      }
      return { url: standIn, format: 'module-typescript', shortCircuit: true };
    }
    if (isMissing(specifier) && !(context.parentURL ?? '').startsWith(here)) {
      throw new Error(`Cannot find module '${specifier}': Electron's Node does not have it`);
    }
    return next(specifier, context);
  },
});

refuseMissingHashes();
Object.assign(process, { defaultApp: true });
Object.defineProperty(process.versions, 'electron', { value: '45.4.1', enumerable: true });
