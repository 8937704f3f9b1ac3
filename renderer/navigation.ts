import { useSyncExternalStore } from 'react';

/** Where the window is: `#/clients/12?tab=policies` → page `clients`, rest `['12']`, query. */
export type Route = {
  readonly page: string;
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
  /** Path and query without the `#`, as navigate takes it. */
  readonly path: string;
};

/** Splits a location hash; an empty one is the page `''`. */
export function parseHash(hash: string): Route {
  const path = hash.replace(/^#/, '');
  const mark = path.indexOf('?');
  const steps = (mark < 0 ? path : path.slice(0, mark)).split('/').filter((step) => step !== '');
  const [page = '', ...rest] = steps.map((step) => decodeURIComponent(step));
  return { page, rest, query: new URLSearchParams(mark < 0 ? '' : path.slice(mark + 1)), path };
}

/** Goes to a page: `navigate('/clients/12')`. `replace` leaves no step for Back. */
export function navigate(path: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace) {
    window.location.replace(`#${path}`);
  } else {
    window.location.hash = path;
  }
}

/** The href of a link to a page. */
export function linkTo(path: string): string {
  return `#${path}`;
}

let cached = parseHash('');

function current(): Route {
  const hash = window.location.hash;
  if (cached.path !== hash.replace(/^#/, '')) {
    cached = parseHash(hash);
  }
  return cached;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The current route; re-renders when it changes. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}
