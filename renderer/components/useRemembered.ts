import { useState } from 'react';

const kept = new Map<string, unknown>();

/** State that survives leaving the page and coming back, for as long as the window lives: filters, sort, open tab. */
export function useRemembered<Value>(key: string, initial: Value): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const set = (next: Value) => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, set];
}

/** Forgets everything remembered: another book was opened. */
export function forgetRemembered(): void {
  kept.clear();
}
