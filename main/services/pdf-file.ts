/** An object as it stands in the file: its text, and of a stream the data and what follows. */
export type PdfObject = { readonly text: string; readonly data: Buffer | null };

/** A PDF as Chromium writes it: objects 1 to `count` one after another, none packed into another, one table of places. */
export type PdfFile = {
  readonly count: number;
  /** Number of the catalogue. */
  readonly root: number;
  readonly info: number | null;
  object(number: number): PdfObject;
};

/** Length of an entry of the table: ten digits of place, five of generation, a letter and the line's end. */
const ENTRY = 20;
/** The end of the file holds the trailer, which is short. */
const TRAILER = 512;
const DATA = Buffer.from('>> stream\n');
const END = Buffer.from('\nendobj');

/** Finds the objects of a PDF; null where it is laid out in another way than Chromium's. */
export function readPdf(source: Uint8Array): PdfFile | null {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const end = bytes.toString('latin1', Math.max(0, bytes.length - TRAILER));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN);
  const trailer = end.slice(end.lastIndexOf('trailer'));
  const root = referenceOf(trailer, 'Root');
  const first = Number.isNaN(table) ? null : /^xref\n0 (\d+)\n/.exec(bytes.toString('latin1', table, table + 32));
  if (first?.[1] === undefined || root === null || trailer.includes('/Encrypt')) {
    return null;
  }
  const count = Number(first[1]) - 1;
  const places = Array.from({ length: count }, (_, index) => {
    const at = table + first[0].length + (index + 1) * ENTRY;
    return Number(bytes.toString('latin1', at, at + 10));
  });
  const ends = new Map<number, number>();
  const inOrder = [...places].sort((one, other) => one - other);
  for (const [index, place] of inOrder.entries()) {
    ends.set(place, inOrder[index + 1] ?? table);
  }
  return {
    count,
    root,
    info: referenceOf(trailer, 'Info'),
    object: (number) => {
      const place = places[number - 1] ?? 0;
      const whole = bytes.subarray(place + `${number} 0 obj\n`.length, ends.get(place));
      const own = whole.subarray(0, whole.lastIndexOf(END));
      const data = own.indexOf(DATA);
      return data < 0
        ? { text: own.toString('latin1'), data: null }
        : { text: own.toString('latin1', 0, data + DATA.length), data: own.subarray(data + DATA.length) };
    },
  };
}

/** The object that a key of a dictionary names. */
export function referenceOf(text: string, key: string): number | null {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** The whole number that stands at a key of a dictionary. */
export function numberOf(text: string, key: string): number | null {
  const number = new RegExp(`/${key} (\\d+)(?! 0 R)`).exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** Writes a PDF of the same layout; objects get their numbers in the order they are added. */
export function newFile(): { add(object: PdfObject): void; close(trailer: string): Uint8Array } {
  const chunks: Buffer[] = [];
  const places: number[] = [];
  let written = 0;
  let waiting = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const put = (chunk: Buffer): void => {
    chunks.push(chunk);
    written += chunk.length;
  };
  const flush = (): void => {
    put(Buffer.from(waiting, 'latin1'));
    waiting = '';
  };
  return {
    add({ text, data }) {
      places.push(written + waiting.length);
      waiting += `${places.length} 0 obj\n${text}`;
      if (data !== null) {
        flush();
        put(data);
      }
      waiting += '\nendobj\n';
    },
    close(trailer) {
      flush();
      const start = written;
      const size = places.length + 1;
      waiting = `xref\n0 ${size}\n0000000000 65535 f \n`;
      waiting += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
      waiting += `trailer\n<</Size ${size}\n${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
      flush();
      return Buffer.concat(chunks);
    },
  };
}
