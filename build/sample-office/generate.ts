import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsList } from './claims-list.ts';
import { clientList } from './client-list.ts';
import {
  donghaiCommissions,
  hollandseCommissions,
  noordzeeCommissions,
  polderzekerCommissions,
} from './commission-text.ts';
import { deltaCommissions, merwedeCommissions } from './commission-workbook.ts';
import { elbtalDeliveries } from './gdv.ts';
import {
  deltaInForce,
  donghaiInForce,
  hollandseInForce,
  merwedeInForce,
  noordzeeInForce,
  polderzekerInForce,
} from './in-force.ts';
import { buildOffice } from './office.ts';
import { letterhead, matrix, people, planYears, rates } from './staff.ts';
import type { ManifestEntry, StatementFile } from './statement-file.ts';

/** Every file in the order an office would import them: its own list, what is in force, money by date, claims. */
export async function generateFiles(): Promise<readonly StatementFile[]> {
  const office = buildOffice();
  const money = [
    ...noordzeeCommissions(office),
    ...polderzekerCommissions(office),
    ...hollandseCommissions(office),
    ...donghaiCommissions(office),
    ...(await merwedeCommissions(office)),
    ...(await deltaCommissions(office)),
  ];
  return [
    clientList(office),
    noordzeeInForce(office),
    await merwedeInForce(office),
    polderzekerInForce(office),
    await hollandseInForce(office),
    await deltaInForce(office),
    donghaiInForce(office),
    ...elbtalDeliveries(office),
    ...money.sort((left, right) => compare(left.statementDate, right.statementDate) || compare(left.file, right.file)),
    claimsList(office),
  ];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The manifest: the office, its people, and in import order what a correct import of each file must find. */
export function manifestOf(files: readonly StatementFile[]): string {
  const entries: readonly ManifestEntry[] = files.map(({ bytes: _, ...entry }) => entry);
  return `${JSON.stringify({ office: letterhead, people, matrix, rates, planYears, files: entries }, null, 2)}\n`;
}

/** Writes the folder afresh; files of an older generation go. */
export async function writeFiles(folder: string): Promise<readonly StatementFile[]> {
  const files = await generateFiles();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) {
    rmSync(join(folder, old));
  }
  for (const { file, bytes } of files) {
    writeFileSync(join(folder, file), bytes);
  }
  writeFileSync(join(folder, 'manifest.json'), manifestOf(files));
  return files;
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, 'files');
  const files = await writeFiles(folder);
  const bytes = files.reduce((total, file) => total + file.bytes.length, 0);
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB in ${folder}`);
}
