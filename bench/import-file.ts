import { closeSync, openSync, writeSync } from 'node:fs';

/** Mulberry32: the same file on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const GIVEN =
  'Jan Piet Anna Els Kees Sanne Lotte Bram Daan Fleur Noor Tess Milan Ruben Iris Vera Hugo Nina Joris Marit'.split(' ');

/**
 * Writes a commission statement: ten lines a policy, three policies a client, in no order.
 * @param seed other lines of the same policies
 */
export function writeStatement(path: string, lines: number, seed = 7): void {
  const next = random(seed);
  const policies = Math.max(1, Math.floor(lines / 10));
  const clients = Math.max(1, Math.floor(policies / 3));
  const file = openSync(path, 'w');
  try {
    let text = 'Policy number;Client name;Product;Period from;Premium;Rate;Commission;Kind\r\n';
    for (let line = 0; line < lines; line++) {
      const policy = Math.floor(next() * policies);
      const client = policy % clients;
      const premium = 1000 + Math.floor(next() * 90_000);
      const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
      const name = `${GIVEN[client % GIVEN.length]} Naam${(client * 7919).toString(36)}`;
      text += `PZ-${String(policy).padStart(7, '0')};${name};motor;2026-${month}-01;${decimal(premium)};10,00;${decimal(Math.round(premium / 10))};renewal\r\n`;
      if (text.length > 1_000_000) {
        writeSync(file, text);
        text = '';
      }
    }
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
}

function decimal(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}
