/** What makes a mark look as it does; everything else is in its attributes. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
] as const;

/** The first chart inside an element as one SVG of its own, its looks written into it; null where it draws none. */
export function drawingIn(element: Element | null): string | null {
  const svg = [...(element?.querySelectorAll('svg') ?? [])].find(
    (own) => own.getBoundingClientRect().width > LEAST_WIDTH,
  );
  if (svg === undefined) {
    return null;
  }
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) {
    return null;
  }
  // Paper is white: a dark screen is read in its light colours, before anything of it is painted.
  const scheme = document.documentElement.dataset.mantineColorScheme;
  document.documentElement.dataset.mantineColorScheme = 'light';
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const own = copies[index];
    if (own instanceof SVGElement) {
      const shown = getComputedStyle(original);
      for (const name of STYLES) {
        own.style.setProperty(name, shown.getPropertyValue(name));
      }
    }
  }
  if (scheme !== undefined) {
    document.documentElement.dataset.mantineColorScheme = scheme;
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) {
    copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }
  return new XMLSerializer().serializeToString(copy);
}

/** Narrower ones are signs on buttons and in cells. */
const LEAST_WIDTH = 200;

/** The table inside an element as text: header cells, and every further row as long as the header. */
export function tableIn(element: Element | null): { columns: string[]; rows: string[][] } | null {
  const table = element?.querySelector('table') ?? null;
  if (table === null) {
    return null;
  }
  const cellsOf = (row: HTMLTableRowElement) =>
    [...row.cells].flatMap((cell) => [cell.textContent.trim(), ...Array.from({ length: cell.colSpan - 1 }, () => '')]);
  const [head, ...others] = [...table.rows].map(cellsOf);
  const columns = head ?? [];
  return { columns, rows: others.map((row) => columns.map((_, column) => row[column] ?? '')) };
}

/** What an element says: terms with what they are, paragraphs and table rows, in their order. */
export function factsIn(element: Element | null): { columns: string[]; rows: string[][] } | null {
  const said = [...(element?.querySelectorAll('dt, p, li, summary, tr') ?? [])];
  return said.length === 0 ? null : { columns: ['', ''], rows: said.map(factOf) };
}

function factOf(own: Element): string[] {
  if (own instanceof HTMLTableRowElement) {
    const [first, ...others] = [...own.cells].map((cell) => cell.textContent.trim());
    return [first ?? '', others.filter((text) => text !== '').join(' · ')];
  }
  const answer = own.tagName === 'DT' ? own.nextElementSibling : null;
  return [own.textContent.trim(), answer?.textContent.trim() ?? ''];
}
