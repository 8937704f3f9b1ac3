import { useSyncExternalStore } from 'react';

/** What one person likes on this machine; kept by the window, not in the book. */
export type Preferences = {
  readonly language: 'en' | 'zh-CN' | 'nl' | null;
  readonly density: 'compact' | 'default' | 'comfortable';
  /** Columns of each table the person hides or shows against the default, by table name. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly recentBooks: readonly string[];
};

const KEY = 'tierbook.preferences';
const NOTHING: Preferences = { language: null, density: 'default', columns: {}, recentBooks: [] };
const listeners = new Set<() => void>();

function load(): Preferences {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...NOTHING, ...stored } : NOTHING;
  } catch {
    // A damaged store costs a preference, never the start.
    return NOTHING;
  }
}

let cached: Preferences | null = null;

export function preferences(): Preferences {
  cached ??= load();
  return cached;
}

/** Changes some preferences and tells every screen. */
export function prefer(change: Partial<Preferences>): void {
  cached = { ...preferences(), ...change };
  try {
    window.localStorage.setItem(KEY, JSON.stringify(cached));
  } catch {
    // Full or forbidden storage: the choice lasts as long as the window.
  }
  for (const listener of listeners) {
    listener();
  }
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, preferences);
}
