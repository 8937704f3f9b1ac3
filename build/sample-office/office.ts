import { buildClaims, type SampleClaim } from './claims.ts';
import { buildHouseholds, type Household } from './households.ts';
import { buildPolicies, type SamplePolicy } from './policies.ts';
import { seeded } from './random.ts';
import { type Receipt, receiptsOf } from './receipts.ts';

/** Everything that is true in the sample; the files only tell parts of it, each carrier in its own way. */
export type SampleOffice = {
  readonly households: readonly Household[];
  readonly policies: readonly SamplePolicy[];
  readonly receipts: readonly Receipt[];
  readonly claims: readonly SampleClaim[];
};

export function buildOffice(seed = 1984): SampleOffice {
  const random = seeded(seed);
  const households = buildHouseholds(random);
  let serial = 0;
  const policies = households.flatMap((household) => buildPolicies(random, household, () => serial++));
  const unpaid = new Set(
    households.filter((household) => household.story === 'just-begun').flatMap((one) => one.members),
  );
  const receipts = policies
    .filter((policy) => !unpaid.has(policy.holder))
    .flatMap((policy) => receiptsOf(random, policy))
    .sort((left, right) =>
      left.on < right.on ? -1 : left.on > right.on ? 1 : left.policy.number < right.policy.number ? -1 : 1,
    );
  return { households, policies, receipts, claims: buildClaims(random, policies) };
}
