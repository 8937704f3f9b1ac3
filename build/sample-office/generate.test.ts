import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateFiles, manifestOf } from './generate.ts';
import { buildOffice } from './office.ts';
import { inForceOn, LAST_DAY } from './policies.ts';

const FOLDER = join(import.meta.dirname, 'files');

test('the files in the tree are those the script writes, byte for byte, and stay small', async () => {
  const files = await generateFiles();
  const names = readdirSync(FOLDER).sort();
  expect(names).toEqual([...files.map(({ file }) => file), 'manifest.json'].sort());
  let size = 0;
  for (const { file, bytes } of files) {
    const kept = readFileSync(join(FOLDER, file));
    expect(kept.equals(bytes), `${file} as generated`).toBe(true);
    size += kept.length;
  }
  expect(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')).toBe(manifestOf(files));
  expect(size).toBeLessThan(3_000_000);
});

test('the office is shaped like one: concentration, single policies, sizes', () => {
  const office = buildOffice();
  expect(office.households).toHaveLength(524);
  expect(office.households.flatMap((household) => household.members)).toHaveLength(1204);
  const value = new Map<number, number>();
  for (const { policy, on, amount } of office.receipts) {
    if (on >= '2026-01-01') {
      value.set(policy.holder.household, (value.get(policy.holder.household) ?? 0) + amount);
    }
  }
  const ranked = [...value.values()].sort((left, right) => right - left);
  const total = ranked.reduce((sum, one) => sum + one, 0);
  const top = ranked.slice(0, 40).reduce((sum, one) => sum + one, 0);
  expect(top / total).toBeCloseTo(0.5, 1);
  const held = office.households.map(
    (household) =>
      office.policies.filter((policy) => policy.holder.household === household.id && inForceOn(policy, LAST_DAY))
        .length,
  );
  const single = held.filter((count) => count === 1).length / 524;
  expect(single).toBeGreaterThan(0.34);
  expect(single).toBeLessThan(0.42);
  expect(new Set(office.policies.map(({ number }) => number)).size).toBe(office.policies.length);
  expect(new Set(office.households.map(({ name }) => name)).size).toBe(524);
});

test('a GDV delivery has records of 256 bytes and a trailer that adds up', async () => {
  const files = await generateFiles();
  const delivery = files.find(({ file }) => file === 'elbtal-2026.gdv');
  const records = Buffer.from(delivery?.bytes ?? [])
    .toString('latin1')
    .split('\r\n')
    .slice(0, -1);
  expect(records.every((record) => record.length === 256)).toBe(true);
  const premium = records
    .filter((record) => record.startsWith('0200') && record.endsWith('1'))
    .reduce((sum, record) => sum + Number(record.slice(115, 127)), 0);
  const commission = records
    .filter((record) => record.startsWith('0400'))
    .reduce((sum, record) => sum + Number(record.slice(150, 161)) * (record.charAt(161) === '-' ? -1 : 1), 0);
  const trailer = records.at(-1) ?? '';
  expect(Number(trailer.slice(24, 39))).toBe(premium);
  expect(Number(trailer.slice(54, 68))).toBe(commission);
  expect(premium).toBe(delivery?.premium);
  expect(commission).toBe(delivery?.commission);
});
