import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullPrintOrder } from '../../shared/contract/print.ts';
import { greetedTogether } from '../../shared/print/people.ts';
import type { LeftOut } from '../../shared/print/recipient.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { ExportColumn } from '../book/queries/export.ts';
import { recipientsOf } from './print-mail.ts';
import type { Gathering } from './print-planned.ts';
import { writeTable } from './table-file.ts';

const COLUMNS: readonly ExportColumn[] = [
  'client_id',
  'email',
  'name',
  'greeting',
  'language',
  'advisor',
  'street',
  'postcode',
  'city',
  'country',
  'planned_on',
].map((name) => ({ name, type: 'text' }));

export type MailList = { files: { file: string; rows: number }[]; left: LeftOut[] };

/**
 * Addresses for a mail program as CSV: one row a household, only who may be mailed and has an e-mail address. No tier and no
 * value stand in it: such a list leaves the office.
 * @throws Refusal `no-recipients`
 */
export async function mailList(order: FullPrintOrder, gathering: Gathering, folder: string): Promise<Result<MailList>> {
  const { to, left, year } = await recipientsOf(order, gathering, 'email');
  const rows = to.map((one) => [
    one.clientId,
    one.email,
    one.names.join(', '),
    greetedTogether(one.greeted, one.language),
    one.language,
    one.advisor,
    one.address?.street ?? null,
    one.address?.postcode ?? null,
    one.address?.city ?? null,
    one.address?.country ?? null,
    one.plannedOn,
  ]);
  const about = [year, order.activity, order.tier === null ? null : `tier-${order.tier}`];
  const file = `mail-list-${about.filter((part) => part !== null).join('-')}.csv`
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-');
  await mkdir(folder, { recursive: true });
  async function* batches() {
    yield rows;
  }
  return ok({ files: [{ file, rows: await writeTable(join(folder, file), COLUMNS, batches()) }], left: [...left] });
}
