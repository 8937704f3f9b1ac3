import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../electron-standin/browser/find.ts';

/** Draws icon.svg as PNG (Linux), ICO (Windows) and ICNS (mac). Run once after a change of the drawing. */
const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const { program } = await findBrowser();
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const page = await browser.newPage();

/** The drawing as a square PNG with a transparent ground. */
async function draw(size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** Windows: a directory of PNGs, each entry 16 bytes; a side of 256 is written as 0. */
function ico(images: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(([size, png], index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(([, png]) => png)]);
}

/** mac: chunks of a four-letter type, their length, and a PNG. */
function icns(images: readonly (readonly [type: string, png: Buffer])[]): Buffer {
  const chunks = images.map(([type, png]) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + chunks.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([head, ...chunks]);
}

const write = (name: string, bytes: Buffer) => writeFileSync(join(import.meta.dirname, name), bytes);
const drawn = new Map<number, Buffer>();
for (const size of [16, 32, 48, 128, 256, 512, 1024]) {
  drawn.set(size, await draw(size));
}
await browser.close();
const png = (size: number) => drawn.get(size) ?? Buffer.alloc(0);
write('icon.png', png(512));
write('icon.ico', ico([16, 32, 48, 256].map((size) => [size, png(size)] as const)));
write(
  'icon.icns',
  icns([
    ['ic07', png(128)],
    ['ic08', png(256)],
    ['ic09', png(512)],
    ['ic10', png(1024)],
  ]),
);
