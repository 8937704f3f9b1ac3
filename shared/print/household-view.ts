import type { MemberCover } from './document.ts';
import { type GatheredPlan, lineOf, renewalIn } from './gathered.ts';

/** Every member with a policy, in the order of the household, and when each policy renews in the year. */
export function householdCovers(gathered: GatheredPlan, year: number): readonly MemberCover[] {
  return gathered.members.flatMap((member) => {
    const own = gathered.policies.filter((policy) => policy.clientId === member.id);
    return own.length === 0
      ? []
      : [
          {
            name: member.name,
            policies: own.map((policy) => ({
              id: policy.id,
              line: lineOf(policy),
              carrier: policy.carrier,
              renewsOn: renewalIn(policy, year),
            })),
          },
        ];
  });
}
