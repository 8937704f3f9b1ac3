import type { TierResponseRow, WaitingRequest } from '../../../shared/contract/requests.ts';
import type { Day } from '../../../shared/day.ts';
import { answerHours, fairService, type Request } from '../../../shared/planning/response-time.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { assertClient } from './edited.ts';
import { refreshLastContact } from './touch-rollups.ts';

function normHours(db: ReadBook): number {
  return db.prepare<[], number>('SELECT response_norm_hours FROM office').pluck().get() ?? 24;
}

type Now = { readonly now: string; readonly holidays: readonly Day[] };

/** How many waiting requests a screen gets to read. */
const SHOWN = 200;

type Report = {
  readonly normHours: number;
  readonly tiers: TierResponseRow[];
  readonly all: TierResponseRow;
  readonly verdict: 'too-few' | 'alike' | 'uneven';
  readonly worst: string | null;
};

export const requestReads = {
  'requests.waiting': (db: ReadBook, { now, holidays }: Now): { normHours: number; requests: WaitingRequest[] } => {
    const off = new Set(holidays);
    const rows = db
      .prepare<[], Omit<WaitingRequest, 'hours'>>(
        `SELECT interaction.id, client_id AS clientId, client.name AS client, channel, requested_at AS requestedAt, note,
           person_id AS personId
         FROM interaction JOIN client ON client.id = client_id
         WHERE requested_at IS NOT NULL AND answered_at IS NULL ORDER BY requested_at, interaction.id LIMIT ${SHOWN}`,
      )
      .all();
    return {
      normHours: normHours(db),
      requests: rows.map((row) => ({ ...row, hours: answerHours(row.requestedAt, now, off) })),
    };
  },

  'requests.report': (db: ReadBook, { year, now, holidays }: Now & { readonly year: number }): Report => {
    const requests = db
      .prepare<[string, string], Request>(
        `SELECT summary.tier, requested_at AS requestedAt, answered_at AS answeredAt
         FROM interaction LEFT JOIN client_summary AS summary ON summary.client_id = interaction.client_id
         WHERE requested_at IS NOT NULL AND requested_at >= ? AND requested_at < ?`,
      )
      .all(`${year}-01-01`, `${year + 1}-01-01`);
    const norm = normHours(db);
    const { tiers, ...fair } = fairService(requests, norm, now, new Set(holidays));
    return { normHours: norm, tiers: [...tiers], ...fair };
  },
};

export type LogRequest = {
  readonly clientId: number;
  readonly channel: string;
  /** UTC instant. */
  readonly requestedAt: string;
  readonly personId: number | null;
  readonly note: string;
};

export const requestWrites = {
  'requests.log': (db: WriteBook, { clientId, channel, requestedAt, personId, note }: LogRequest): { id: number } => {
    assertClient(db, clientId);
    const { lastInsertRowid } = db
      .prepare<unknown[]>(
        `INSERT INTO interaction (client_id, person_id, happened_at, direction, channel, note, requested_at)
         VALUES (?, ?, ?, 'in', ?, ?, ?)`,
      )
      .run(clientId, personId, requestedAt, channel, note, requestedAt);
    refreshLastContact(db, clientId);
    db.touched('interaction');
    return { id: Number(lastInsertRowid) };
  },

  'requests.answer': (
    db: WriteBook,
    { id, answered, now }: { readonly id: number; readonly answered: boolean; readonly now: string },
  ): { id: number } => {
    const { changes } = db
      .prepare<unknown[]>('UPDATE interaction SET answered_at = ? WHERE id = ? AND requested_at IS NOT NULL')
      .run(answered ? now : null, id);
    if (changes === 0) {
      throw new Refusal('unknown-request-log', 'This request is no longer in the log. Reload the page.', { id });
    }
    db.touched('interaction');
    return { id };
  },

  'requests.norm': (db: WriteBook, { hours }: { readonly hours: number }): { before: number } => {
    const before = normHours(db);
    db.prepare<[number]>('UPDATE office SET response_norm_hours = ?').run(hours);
    db.touched('office');
    return { before };
  },
};
