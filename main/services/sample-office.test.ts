import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../cli/commands.ts';
import { runCommandLine } from '../cli/run.ts';
import { findSample } from './sample-manifest.ts';

type FileReport = {
  readonly file: string;
  readonly rows: number;
  readonly rowsBy: { readonly rejected: number; readonly review: number };
  readonly totals: { readonly commission: number | null; readonly premium: number | null };
  readonly statementDate: string | null;
  readonly error?: unknown;
};

async function tierbook(...argv: string[]): Promise<unknown> {
  let said = '';
  const out = (text: string) => {
    said += text;
  };
  const terminal = { out, err: () => undefined, interactive: false, environment: {} };
  await runCommandLine(commands, [...argv, '--json'], terminal, { printer: null });
  return JSON.parse(said);
}

/** Without a word of help: carrier, kind and date of each file are read from the file itself. */
test('every file of the sample is recognised, and its rows and sums are what its manifest says', {
  timeout: 300_000,
}, async () => {
  const sample = findSample();
  expect(sample).not.toBeNull();
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-sample-'));
  const book = join(folder, 'sample.tierbook');
  const entries = sample?.manifest.files ?? [];
  const paths = entries.map(({ file }) => join(sample?.folder ?? '', file));
  try {
    await tierbook('init', book);
    const { files } = (await tierbook('import', book, ...paths)) as { readonly files: readonly FileReport[] };
    expect(
      files.map(({ error, rows, rowsBy, totals, statementDate }) => ({
        error,
        rows,
        rejected: rowsBy?.rejected,
        held: rowsBy?.review,
        commission: totals?.commission,
        premium: totals?.premium,
        statementDate,
      })),
    ).toEqual(
      entries.map(({ rows, rejected, commission, premium, statementDate }) => ({
        error: undefined,
        rows,
        rejected,
        held: 0,
        commission,
        premium,
        statementDate,
      })),
    );
    expect(await tierbook('check', book)).toEqual({ ok: true, problems: [] });
    const segments = (await tierbook('segment', book)) as {
      readonly households: number;
      readonly clients: readonly unknown[];
    };
    expect(segments.households).toBe(524);
    expect(segments.clients).toHaveLength(1204);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
