import { newFile, numberOf, type PdfFile, readPdf, referenceOf } from './pdf-file.ts';

/** The objects of one part that a joined file has once: they are drawn together, and others that name them are led there. */
type Frame = {
  readonly pages: { readonly number: number; readonly count: number };
  readonly tags: {
    readonly root: number;
    readonly parents: number;
    /** Keys and arrays: which tags a page's content belongs to. */
    readonly nums: string;
    readonly keys: number;
    readonly document: number;
    /** What the document's tag holds: references, without brackets. */
    readonly kids: string;
  };
  readonly outline: { readonly root: number; readonly first: number; readonly last: number; readonly count: number };
};

type Part = Frame & {
  readonly file: PdfFile;
  /** What is added to the numbers of its objects, and to the keys of its pages' tags. */
  readonly shift: number;
  readonly keyShift: number;
};

/** Strings, which may say anything; references; the keys under which a page's tags are found. */
const NAMED = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f]*>|\b(\d+) 0 R\b|\/(StructParents?) (\d+)/g;

/** Entries of a catalogue that would have to be drawn together too; Chromium writes none of them for sheets without links. */
const FURTHER = /\/(?:Names|Dests|PageLabels|AcroForm|OutputIntents)\b/;

/**
 * Joins PDFs that Chromium wrote in one session: pages, tags and outline run on, language and title are those of the first.
 * Null where a part is laid out otherwise, without tags or outline.
 */
export async function joinPdfs(sources: readonly Uint8Array[]): Promise<Uint8Array | null> {
  const parts: Part[] = [];
  let shift = 0;
  let keyShift = 0;
  for (const source of sources) {
    const file = readPdf(source);
    const frame = file === null ? null : frameOf(file);
    if (file === null || frame === null) {
      return null;
    }
    parts.push({ ...frame, file, shift, keyShift });
    shift += file.count;
    keyShift += frame.tags.keys;
  }
  const [first] = parts;
  return first === undefined ? null : write(parts, first, shift);
}

function frameOf(file: PdfFile): Frame | null {
  const catalogue = file.object(file.root).text;
  const pages = referenceOf(catalogue, 'Pages');
  const root = referenceOf(catalogue, 'StructTreeRoot');
  const outlines = referenceOf(catalogue, 'Outlines');
  if (pages === null || root === null || outlines === null || FURTHER.test(catalogue)) {
    return null;
  }
  const tree = file.object(root).text;
  const parents = referenceOf(tree, 'ParentTree');
  const document = referenceOf(tree, 'K');
  const keys = numberOf(tree, 'ParentTreeNextKey');
  const outline = file.object(outlines).text;
  const first = referenceOf(outline, 'First');
  const last = referenceOf(outline, 'Last');
  const count = numberOf(file.object(pages).text, 'Count');
  if (parents === null || document === null || keys === null || first === null || last === null || count === null) {
    return null;
  }
  const nums = /\/Nums \[([^\]]*)\]/.exec(file.object(parents).text)?.[1];
  const kids = KIDS.exec(file.object(document).text);
  if (nums === undefined || kids === null) {
    return null;
  }
  return {
    pages: { number: pages, count },
    tags: { root, parents, nums, keys, document, kids: kids[1] ?? kids[2] ?? '' },
    outline: { root: outlines, first, last, count: numberOf(outline, 'Count') ?? 0 },
  };
}

/** What a tag holds: several in brackets, or one. */
const KIDS = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/;

/** @param count objects of all parts; one more holds the pages of all */
async function write(parts: readonly Part[], first: Part, count: number): Promise<Uint8Array> {
  const file = newFile();
  const allPages = count + 1;
  for (const [index, part] of parts.entries()) {
    const drawn = drawnTogether(parts, index, allPages);
    const rename = renamer(part, first);
    for (let number = 1; number <= part.file.count; number += 1) {
      const { text, data } = part.file.object(number);
      const change = drawn.get(number);
      file.add({ text: change === undefined ? rename(text) : change(rename(text)), data });
    }
    // The thread has windows to serve as well.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const kids = parts.map(({ pages, shift }) => reference(pages.number + shift)).join(' ');
  const pages = parts.reduce((sum, part) => sum + part.pages.count, 0);
  file.add({ text: `<</Type /Pages\n/Count ${pages}\n/Kids [${kids}]>>`, data: null });
  const info = first.file.info === null ? '' : `\n/Info ${reference(first.file.info)}`;
  return file.close(`/Root ${reference(first.file.root)}${info}`);
}

function reference(number: number): string {
  return `${number} 0 R`;
}

/** Leads references to where their objects stand in the joined file, and pages to their tags. */
function renamer(part: Part, first: Part): (text: string) => string {
  const led = new Map([
    [part.tags.root, first.tags.root],
    [part.tags.document, first.tags.document],
    [part.outline.root, first.outline.root],
  ]);
  return (text) =>
    text.replace(NAMED, (whole, number?: string, key?: string, at?: string) => {
      if (number !== undefined) {
        return reference(led.get(Number(number)) ?? Number(number) + part.shift);
      }
      return key === undefined ? whole : `/${key} ${Number(at) + part.keyShift}`;
    });
}

type Change = (text: string) => string;

/** What a joined file has once: it grows in the first part and is empty in the others. The ends of outlines are chained. */
function drawnTogether(parts: readonly Part[], index: number, allPages: number): ReadonlyMap<number, Change> {
  const part = parts[index];
  if (part === undefined) {
    return new Map();
  }
  const changes = new Map<number, Change>([[part.pages.number, (text) => withEntry(text, 'Parent', allPages)]]);
  if (index > 0) {
    const { file, tags, outline } = part;
    for (const number of [file.root, file.info ?? file.root, tags.root, tags.parents, tags.document, outline.root]) {
      changes.set(number, () => 'null');
    }
  } else {
    const sum = (of: (one: Part) => number): number => parts.reduce((total, one) => total + of(one), 0);
    const all = (of: (one: Part) => string): string => parts.map((one) => of(one)).join(' ');
    const last = parts.at(-1) ?? part;
    changes.set(part.file.root, (text) => text.replace(/\/Pages \d+ 0 R/, `/Pages ${reference(allPages)}`));
    changes.set(part.tags.root, (text) =>
      text.replace(/\/ParentTreeNextKey \d+/, `/ParentTreeNextKey ${sum(({ tags }) => tags.keys)}`),
    );
    changes.set(part.tags.document, (text) =>
      text.replace(KIDS, `/K [${all((one) => renamer(one, part)(one.tags.kids))}]`),
    );
    changes.set(part.tags.parents, (text) => text.replace(/\/Nums \[[^\]]*\]/, `/Nums [${all(numsOf)}]`));
    changes.set(part.outline.root, (text) =>
      text
        .replace(/\/Last \d+ 0 R/, `/Last ${reference(last.outline.last + last.shift)}`)
        .replace(/\/Count \d+/, `/Count ${sum(({ outline }) => outline.count)}`),
    );
  }
  const before = parts[index - 1];
  const after = parts[index + 1];
  const chain = (number: number, key: string, to: number): void => {
    const earlier = changes.get(number);
    changes.set(number, (text) => withEntry(earlier === undefined ? text : earlier(text), key, to));
  };
  if (before !== undefined) {
    chain(part.outline.first, 'Prev', before.outline.last + before.shift);
  }
  if (after !== undefined) {
    chain(part.outline.last, 'Next', after.outline.first + after.shift);
  }
  return changes;
}

function withEntry(text: string, key: string, to: number): string {
  return `${text.slice(0, text.lastIndexOf('>>'))}\n/${key} ${reference(to)}>>`;
}

function numsOf({ tags, shift, keyShift }: Part): string {
  return tags.nums.replace(
    /(\d+) (\d+) 0 R/g,
    (_, key: string, array: string) => `${Number(key) + keyShift} ${reference(Number(array) + shift)}`,
  );
}
