import fc from 'fast-check';
import { day } from '../../shared/day.ts';
import { Refusal } from '../../shared/result.ts';
import { overlapping } from '../import/rows-fixture.ts';
import { commitRows } from '../import/statement-fixture.ts';
import { undoStatement } from '../import/undo.ts';
import { clientContactWrites } from './queries/client-contacts.ts';
import { clientEditWrites } from './queries/client-edits.ts';
import { clientMergeWrites } from './queries/client-merge.ts';
import type { Edited } from './queries/edited.ts';
import { planWrites } from './queries/plan.ts';
import { segmentWrites } from './queries/segments.ts';
import { touchWrites } from './queries/touches.ts';
import type { ReadBook, WriteBook } from './types.ts';

/** Everything a person or a file may do to clients, by chance: what is kept of them elsewhere must follow each step. */

export const NOW = '2027-03-02T10:00:00.000Z';
export const TODAY = day('2027-03-02');

export type Story = { readonly db: WriteBook; readonly edits: Edited[] };
export type Step = (story: Story) => unknown;

/** One of the rows there are, whichever these may be. */
function pick(db: ReadBook, source: string, at: number): number {
  const ids = db.prepare<[], number>(source).pluck().all() as number[];
  return ids[at % Math.max(ids.length, 1)] ?? 0;
}

const some = fc.nat({ max: 1000 });
const client = (db: ReadBook, at: number) => pick(db, 'SELECT id FROM client ORDER BY id', at);
const household = (db: ReadBook, at: number) => pick(db, 'SELECT id FROM household ORDER BY id', at);
const name = fc.constantFrom('王小明', "O'Neil, Sean", 'Van der Berg', 'Aa 12', 'Élodie Zwart', 'jan bakker');
const patch = fc.record(
  {
    name,
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    advisorId: fc.constantFrom(1, null),
    ended: fc.constantFrom('deceased' as const, null),
    doNotContact: fc.boolean(),
    phone: fc.constantFrom('020-1234567', null),
    email: fc.constantFrom('sean@example.nl', null),
  },
  { requiredKeys: [] },
);

const edit = (change: (db: WriteBook, at: number, other: number) => Edited) =>
  fc.tuple(some, some).map(
    ([at, other]): Step =>
      ({ db, edits }) =>
        edits.push(change(db, at, other)),
  );

export const steps: fc.Arbitrary<Step> = fc.oneof(
  overlapping.map(
    (statements): Step =>
      ({ db }) =>
        alone(db, () => statements.map(({ kind, rows }) => commitRows(db, rows, { kind, datedOn: '2026-12-31' }))),
  ),
  some.map(
    (at): Step =>
      ({ db }) =>
        undoStatement(db, pick(db, 'SELECT id FROM statement WHERE undone_at IS NULL', at), NOW),
  ),
  fc.tuple(some, some).map(
    ([one, other]): Step =>
      ({ db }) =>
        clientMergeWrites['clients.merge'](db, {
          id: client(db, one),
          mergedId: client(db, other),
          take: ['name'],
          now: NOW,
        }),
  ),
  some.map(
    (at): Step =>
      ({ db }) =>
        clientMergeWrites['clients.unmerge'](db, { mergeId: pick(db, 'SELECT id FROM client_merge', at), now: NOW }),
  ),
  patch.chain((fields) =>
    edit((db, at) => clientEditWrites['clients.update'](db, { id: client(db, at), patch: fields, now: NOW })),
  ),
  edit((db, at, other) =>
    clientEditWrites['clients.moveHousehold'](db, {
      id: client(db, at),
      householdId: other % 3 === 0 ? null : household(db, other),
      now: NOW,
    }),
  ),
  edit((db, at, other) =>
    clientEditWrites['clients.updateHousehold'](db, {
      householdId: household(db, at),
      name: `Home ${other}`,
      now: NOW,
    }),
  ),
  edit((db, at, other) =>
    clientEditWrites['clients.updateMany'](db, {
      ids: [...new Set([client(db, at), client(db, other)])],
      advisorId: 1,
      now: NOW,
    }),
  ),
  fc.tuple(name, some).map(
    ([called, at]): Step =>
      ({ db }) =>
        clientEditWrites['clients.create'](db, {
          fields: { name: called, kind: 'person' },
          ...(at % 2 === 0 ? { householdId: household(db, at) } : {}),
          now: NOW,
        }),
  ),
  fc.constant<Step>(({ db, edits }) => {
    const last = edits.pop();
    return last === undefined ? null : clientEditWrites['clients.undo'](db, { ...last, now: NOW });
  }),
  fc.constant<Step>(({ db }) =>
    segmentWrites['segments.run'](db, { schemeId: null, method: null, asOf: '2026-12-31', now: NOW }),
  ),
  some.map(
    (at): Step =>
      ({ db }) =>
        segmentWrites['segments.override'](db, {
          householdId: household(db, at),
          tier: 'A',
          reason: 'asked',
          author: 'x',
          expiresOn: null,
          today: TODAY,
          now: NOW,
        }),
  ),
  fc.constant<Step>(({ db }) => planWrites['plan.apply'](db, { year: 2027, holidays: [], now: NOW })),
  some.map(
    (at): Step =>
      ({ db }) =>
        touchWrites['touch.done'](db, { id: pick(db, 'SELECT id FROM touch', at), on: '2027-02-03', outcome: '' }),
  ),
  some.map(
    (at): Step =>
      ({ db }) =>
        clientContactWrites['clients.logContact'](db, {
          id: client(db, at),
          direction: 'in',
          channel: 'call',
          happenedAt: '2027-01-15T10:00:00.000Z',
          minutes: 5,
          outcome: '',
          note: '',
          personId: null,
          touchId: null,
          now: NOW,
        }),
  ),
);

/** Statements bring transactions of their own. */
function alone(db: WriteBook, act: () => unknown): void {
  db.prepare('RELEASE step').run();
  try {
    act();
  } finally {
    db.prepare('SAVEPOINT step').run();
  }
}

/** As a thread does it: what is refused leaves nothing. */
export function perform(story: Story, step: Step): void {
  story.db.prepare('SAVEPOINT step').run();
  try {
    step(story);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    story.db.prepare('ROLLBACK TO step').run();
  }
  story.db.prepare('RELEASE step').run();
}
