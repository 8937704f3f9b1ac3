import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One forward step of the book's layout: `0010_initial.sql`. */
export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
};

const FILE_NAME = /^(\d{4})_([a-z0-9_]+)\.sql$/;

/** The folder holds at the same place seen from main/book/ and from the bundled dist/main/. */
const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));

/**
 * All steps this program knows, in order.
 * @throws Error when a file has a foreign name or two share a number: a mistake of ours, not of the user.
 */
export function loadMigrations(folder: string = FOLDER): readonly Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const match = FILE_NAME.exec(file);
      if (match?.[1] === undefined || match[2] === undefined) {
        throw new Error(`${file} is not named like 0010_initial.sql`);
      }
      const sql = readFileSync(join(folder, file), 'utf8');
      // Line ends differ between checkouts; the step they describe does not.
      const sha256 = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
      return { number: Number(match[1]), name: match[2], sha256, sql };
    });
  for (const [index, migration] of migrations.entries()) {
    if (migration.number === migrations[index - 1]?.number) {
      throw new Error(`two migrations have the number ${migration.number}`);
    }
  }
  return migrations;
}
