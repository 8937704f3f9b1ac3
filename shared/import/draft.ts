import type { Decimal } from './amount.ts';
import type { CellProblem, ClaimFields, ClientFields, CommissionFields, PolicyFields } from './types.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A row while its cells are read. */
export type Draft = {
  readonly client: Open<ClientFields>;
  readonly policy: Open<PolicyFields>;
  commission: Open<Partial<CommissionFields>>;
  readonly claim: Open<ClaimFields>;
  readonly problems: CellProblem[];
  readonly identity: string[];
  hasClient: boolean;
  hasPolicy: boolean;
  hasCommission: boolean;
  hasClaim: boolean;
  family: string;
  given: string;
  middle: string;
  street: string;
  houseNumber: string;
  credit: Decimal | null;
  debit: Decimal | null;
  sign: 1 | -1;
  /** What the row says its amounts are in; null: as their column. */
  currency: string | null;
  /** Amounts that go into the sums, as they stand. */
  commissionAmount: Decimal | null;
  premiumAmount: Decimal | null;
};

export function emptyDraft(): Draft {
  return {
    client: {},
    policy: {},
    commission: {},
    claim: {},
    problems: [],
    identity: [],
    hasClient: false,
    hasPolicy: false,
    hasCommission: false,
    hasClaim: false,
    family: '',
    given: '',
    middle: '',
    street: '',
    houseNumber: '',
    credit: null,
    debit: null,
    sign: 1,
    currency: null,
    commissionAmount: null,
    premiumAmount: null,
  };
}
