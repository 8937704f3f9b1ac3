import { ageOf, type ClaimState, claimable } from '../../../shared/reconciliation/claims.ts';
import type { FindingRow } from '../../../shared/reconciliation/view.ts';
import { linePlaces } from '../line-places.ts';
import type { ReadBook } from '../types.ts';
import type { Reconciled } from './reconciliation-gather.ts';

type StoredClaim = { readonly state: Exclude<ClaimState, 'open'>; readonly disputedOn: string | null };

/** What became of claims, by policy and key; everything else is open. */
export type ClaimStates = (policyId: number, key: string) => StoredClaim | null;

export function claimStates(db: ReadBook): ClaimStates & { readonly count: number } {
  const rows = db
    .prepare<[], StoredClaim & { policyId: number; key: string }>(
      'SELECT policy_id AS policyId, item_key AS key, state, disputed_on AS disputedOn FROM money_claim',
    )
    .all();
  const byKey = new Map(rows.map(({ policyId, key, ...claim }) => [`${policyId}/${key}`, claim]));
  return Object.assign((policyId: number, key: string) => byKey.get(`${policyId}/${key}`) ?? null, {
    count: rows.length,
  });
}

type PolicyNames = Pick<FindingRow, 'policyNumber' | 'clientId' | 'client' | 'lineCode' | 'lineName' | 'endedOn'> & {
  readonly carrierId: number | null;
};

type LineSource = { readonly statementId: number; readonly fileName: string; readonly line: number | null };

/** Fills in names and sources of findings that are shown. */
export function rowMaker(db: ReadBook, { found, rates, asOf }: Reconciled, states: ClaimStates) {
  const policy = db.prepare<[number], PolicyNames>(
    `SELECT policy.number AS policyNumber, policy.client_id AS clientId, client.name AS client, policy.ended_on AS endedOn,
            policy.carrier_id AS carrierId, line.code AS lineCode, line.name AS lineName
     FROM policy JOIN client ON client.id = policy.client_id LEFT JOIN line ON line.id = policy.line_id WHERE policy.id = ?`,
  );
  const source = db.prepare<[number], LineSource>(
    `SELECT statement.id AS statementId, statement.file_name AS fileName, commission.line_no AS line
     FROM commission JOIN statement ON statement.id = commission.statement_id WHERE commission.id = ?`,
  );
  const places = linePlaces(db);
  const sourceOf = (lineId: number): FindingRow['source'] => {
    const found = source.get(lineId);
    if (found === undefined) {
      return null;
    }
    const { line, ...statement } = found;
    const place = line === null ? null : places(statement.statementId, line);
    return { ...statement, sheet: place?.sheet ?? null, row: place?.row ?? null };
  };
  const carriers = new Map(
    db
      .prepare<[], { id: number; name: string }>('SELECT id, name FROM carrier')
      .all()
      .map(({ id, name }) => [id, name]),
  );
  return (index: number): FindingRow | null => {
    const finding = found.at(index);
    const policyId = found.policyAt(index);
    const names = policy.get(policyId);
    if (names === undefined) {
      return null;
    }
    const amountMinor = claimable(finding);
    const claimKey = found.claimKeyAt(index);
    const { rate, expectedMinor, receivedMinor, ...rest } = finding;
    return {
      ...rest,
      ...names,
      key: `${policyId}/${finding.lineId ?? claimKey}`,
      policyId,
      carrierId: finding.carrierId,
      carrier: carriers.get(finding.carrierId ?? 0) ?? null,
      expectedMinor,
      receivedMinor,
      differenceMinor: receivedMinor - expectedMinor,
      rate: rate === null ? null : (rates[rate] ?? null),
      source: finding.lineId === null ? null : sourceOf(finding.lineId),
      claim:
        amountMinor === 0 || asOf === null
          ? null
          : {
              key: claimKey,
              amountMinor,
              ageDays: ageOf(finding.day, asOf),
              ...(states(policyId, claimKey) ?? { state: 'open', disputedOn: null }),
            },
    };
  };
}
