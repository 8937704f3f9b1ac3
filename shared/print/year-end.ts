import { type Day, parseDay, yearOf } from '../day.ts';
import type { YearServed } from './document.ts';
import { type GatheredPlan, lineOf, renewalIn } from './gathered.ts';

/** What was done for a household in a year: damage, new cover, questions answered, renewals. */
export function yearServed({ service, policies }: GatheredPlan, year: number): YearServed {
  return {
    claims: service.claims.map((claim) => ({
      id: claim.id,
      line: lineOf(claim),
      lostOn: claim.lostOn === null ? null : parseDay(claim.lostOn),
      settled: claim.status === 'settled',
    })),
    covers: policies.flatMap((policy) => {
      const from = dayIn(policy.startedOn, year);
      return from === null ? [] : [{ id: policy.id, line: lineOf(policy), carrier: policy.carrier, from }];
    }),
    requests: service.requests,
    // One that began this year has renewed nothing yet.
    renewed: policies.filter((policy) => renewalIn(policy, year) !== null && dayIn(policy.startedOn, year) === null)
      .length,
  };
}

function dayIn(text: string | null, year: number): Day | null {
  const day = text === null ? null : parseDay(text);
  return day !== null && yearOf(day) === year ? day : null;
}
