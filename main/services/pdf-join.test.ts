import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { joinPdfs } from './pdf-join.ts';

/** A PDF laid out as Chromium lays it out: a heading on each page, tagged and in the outline; 1 is its title. */
function sheets(names: readonly string[]): Uint8Array {
  const objects: string[] = ['<</Title (Plans \\(1 0 R\\))>>'];
  const add = (text: string): number => objects.push(text);
  const count = names.length;
  const [pages, root, document, parents, outlines] = [2, 3, 4, 5, 6];
  const first = 8;
  const OWN = 5;
  const own = (index: number) => first + index * OWN;
  add(`<</Type /Pages\n/Count ${count}\n/Kids [${names.map((_, index) => `${own(index)} 0 R`).join(' ')}]>>`);
  add(`<</Type /StructTreeRoot\n/K ${document} 0 R\n/ParentTreeNextKey ${count}\n/ParentTree ${parents} 0 R>>`);
  const tags = names.map((_, index) => `${own(index) + 2} 0 R`);
  const held = count === 1 ? tags[0] : `[${tags.join(' ')}]`;
  add(`<</Type /StructElem\n/S /Document\n/Lang (en)\n/P ${root} 0 R\n/K ${held}>>`);
  add(`<</Nums [${names.map((_, index) => `${index} ${own(index) + 3} 0 R`).join(' ')}]>>`);
  add(`<</Type /Outlines\n/First ${own(0) + 4} 0 R\n/Last ${own(count - 1) + 4} 0 R\n/Count ${count}>>`);
  add(
    `<</Type /Catalog\n/Pages ${pages} 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot ${root} 0 R\n/Outlines ${outlines} 0 R\n/Lang (en)>>`,
  );
  for (const [index, name] of names.entries()) {
    const at = own(index);
    const drawn = '/H1 <</MCID 0>> BDC\nEMC\n';
    add(
      `<</Type /Page\n/MediaBox [0 0 100 ${100 + index}]\n/Contents ${at + 1} 0 R\n/StructParents ${index}\n/Parent ${pages} 0 R>>`,
    );
    add(`<</Length ${drawn.length}>> stream\n${drawn}\nendstream`);
    add(`<</Type /StructElem\n/S /H1\n/Alt (${name})\n/P ${document} 0 R\n/Pg ${at} 0 R\n/K 0>>`);
    add(`[${at + 2} 0 R]`);
    const before = index === 0 ? '' : `\n/Prev ${at + 4 - OWN} 0 R`;
    const after = index === count - 1 ? '' : `\n/Next ${at + 4 + OWN} 0 R`;
    add(`<</Title (${name})\n/Dest [${at} 0 R /XYZ 0 50 0]\n/Parent ${outlines} 0 R${before}${after}>>`);
  }
  return filed(objects);
}

function filed(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<</Size ${size}\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

async function read(pdf: Uint8Array | null) {
  expect(pdf).not.toBeNull();
  const task = getDocument({ data: new Uint8Array(pdf ?? []), verbosity: 0, stopAtErrors: true });
  const document = await task.promise;
  const outline: unknown[] = [];
  for (const { title, dest } of await document.getOutline()) {
    outline.push([title, Array.isArray(dest) ? await document.getPageIndex(dest[0]) : null]);
  }
  const pages: unknown[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push([page.view[3], await page.getStructTree()]);
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  return { outline, pages, info };
}

function tagged(alt: string, page: number) {
  const content = { type: 'content', id: expect.stringMatching(new RegExp(`^p${page}R_mc0$`)) };
  return {
    role: 'Root',
    children: [{ role: 'Document', lang: 'en', children: [{ role: 'H1', alt, children: [content] }] }],
  };
}

test('pages, tags and outline run on through the parts, and the title is the first one’s, read as it stands', async () => {
  const first = sheets(['Jan', 'Wei']);
  const joined = await read(await joinPdfs([first, sheets(['8 0 R \\(firm\\)']), sheets(['Ann', 'Bo', 'Cy'])]));
  expect(joined.outline.map((entry) => entry)).toEqual([
    ['Jan', 0],
    ['Wei', 1],
    ['8 0 R (firm)', 2],
    ['Ann', 3],
    ['Bo', 4],
    ['Cy', 5],
  ]);
  const before = 17;
  expect(joined.pages).toMatchObject([
    [100, tagged('Jan', 8)],
    [101, tagged('Wei', 13)],
    [100, tagged('8 0 R (firm)', before + 8)],
    [100, tagged('Ann', before + 12 + 8)],
    [101, tagged('Bo', before + 12 + 13)],
    [102, tagged('Cy', before + 12 + 18)],
  ]);
  expect(joined.info).toMatchObject({ Title: 'Plans (1 0 R)', Language: 'en' });
});

test('one part alone stays what it was, and parts can be joined again', async () => {
  const one = sheets(['Jan', 'Wei']);
  expect(await read(await joinPdfs([one]))).toEqual(await read(one));
  const twice = await joinPdfs([(await joinPdfs([one, one])) ?? one, one]);
  expect((await read(twice)).outline).toHaveLength(6);
});

test('what is not laid out like that is left alone', async () => {
  const one = sheets(['Jan']);
  const text = Buffer.from(one).toString('latin1');
  const other = (from: string, to: string) => Buffer.from(text.replace(from, to), 'latin1');
  expect(await joinPdfs([])).toBeNull();
  expect(await joinPdfs([one, new Uint8Array()])).toBeNull();
  expect(await joinPdfs([one, other('xref\n0', 'xref\n1')])).toBeNull();
  expect(await joinPdfs([one, other('/Outlines 6', '/Outlinez 6')])).toBeNull();
  expect(await joinPdfs([one, other('/Lang (en)>>', '/Names 3 0 R>>')])).toBeNull();
});
