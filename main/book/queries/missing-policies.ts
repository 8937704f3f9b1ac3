import { carrierKey } from '../../../shared/import/match-keys.ts';
import type { Plan } from '../../../shared/import/plan.ts';
import { policyNumberKey } from '../../../shared/import/policy-number.ts';
import type { ReadBook } from '../types.ts';

/** A policy that is in force in the book and stands in no row of a list that claims to be complete. */
export type MissingPolicy = {
  readonly id: number;
  readonly number: string;
  readonly carrier: string;
  readonly clientId: number;
  readonly client: string;
  readonly line: string | null;
  readonly startedOn: string | null;
  readonly annualPremiumMinor: number | null;
  /** The latest statement that spoke of it. */
  readonly seenIn: string | null;
  readonly seenOn: string | null;
};

export type Missing = {
  readonly policies: readonly MissingPolicy[];
  /** Policies of the list's carriers that are in force in the book, among them the missing. */
  readonly inForce: number;
};

export const NOTHING_MISSING: Missing = { policies: [], inForce: 0 };

/** The missing policies a person said to let lapse; one that is no longer missing is left as it is. */
export function lapsingOf({ policies }: Missing, ids: readonly number[]): readonly MissingPolicy[] {
  const said = new Set(ids);
  return said.size === 0 ? [] : policies.filter(({ id }) => said.has(id));
}

type Found = MissingPolicy & { readonly numberKey: string; readonly later: number };

/** Statements that speak of a policy: its creator and all that said something of it since. */
const SPEAKING = `SELECT s.id, s.file_name, s.dated_on FROM statement s WHERE s.undone_at IS NULL AND (s.id = p.statement_id
  OR s.id IN (SELECT statement_id FROM said WHERE entity = 'policy' AND entity_id = p.id))`;
const IN_FORCE_OF_CARRIER = `SELECT p.id, p.number, p.number_key AS numberKey, c.name AS carrier, p.client_id AS clientId,
    owner.name AS client, l.code AS line, p.started_on AS startedOn, p.annual_premium_minor AS annualPremiumMinor,
    (SELECT file_name FROM (${SPEAKING}) ORDER BY dated_on DESC, id DESC LIMIT 1) AS seenIn,
    (SELECT dated_on FROM (${SPEAKING}) ORDER BY dated_on DESC, id DESC LIMIT 1) AS seenOn,
    EXISTS (SELECT 1 FROM (${SPEAKING}) WHERE dated_on > @day) AS later
  FROM policy p JOIN carrier c ON c.id = p.carrier_id JOIN client owner ON owner.id = p.client_id
  LEFT JOIN line l ON l.id = p.line_id
  WHERE p.carrier_id = @carrier AND p.status = 'in-force' AND (p.ended_on IS NULL OR p.ended_on > @day)
    AND (p.started_on IS NULL OR p.started_on <= @day)
  ORDER BY p.number_key, p.id`;

/**
 * Policies that a carrier's complete list of those in force leaves out. Not among them: policies that a row of the file may
 * mean although nobody knows yet (held or rejected rows), those without a number, those that began after the list's day, and
 * those of which a later list spoke.
 * @param day what the list tells of; null: nothing can be said
 */
export function missingPolicies(db: ReadBook, plan: Plan, day: string | null): Missing {
  if (day === null) {
    return NOTHING_MISSING;
  }
  const { policies, unread } = plan.facts;
  const rejected = [...unread.values()].map(({ number }) => policyNumberKey(number));
  const named = new Set([...policies.map(({ numberKey }) => numberKey), ...rejected]);
  const matched = new Set([...plan.policies].map(({ id }) => id));
  const carriers = new Set(policies.map((policy) => policy.carrierKey).filter((key) => key !== ''));
  const missing: MissingPolicy[] = [];
  let inForce = 0;
  const all = db.prepare<[], { id: number; name: string }>('SELECT id, name FROM carrier ORDER BY id').all();
  const find = db.prepare<{ carrier: number; day: string }, Found>(IN_FORCE_OF_CARRIER);
  for (const { id, name } of all) {
    if (!carriers.has(carrierKey(name))) {
      continue;
    }
    for (const { numberKey, later, ...policy } of find.iterate({ carrier: id, day })) {
      inForce += 1;
      if (numberKey !== '' && later === 0 && !matched.has(policy.id) && !named.has(numberKey)) {
        missing.push(policy);
      }
    }
  }
  return { policies: missing, inForce };
}
