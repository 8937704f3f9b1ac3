/** Rest before a result is spoken, so that a running figure is said once, in milliseconds. */
const REST_MS = 300;
let timer: ReturnType<typeof setTimeout> | undefined;
let region: HTMLElement | null = null;

/** The frame hands over its live region. */
export function announceIn(element: HTMLElement | null): void {
  region = element;
}

/** Speaks a result through the screen reader once it has rested for 300 ms. */
export function announce(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (region !== null) {
      region.textContent = text;
    }
  }, REST_MS);
}
