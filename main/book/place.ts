/** `/x/office.tierbook` → `office` */
export function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.tierbook$/i, '');
}

/** `2027-03-09T08:15:00.000Z` → `20270309-081500`: an instant that a file name can carry. */
export function stamp(now: string): string {
  return now.slice(0, 19).replaceAll('-', '').replaceAll(':', '').replace('T', '-');
}
