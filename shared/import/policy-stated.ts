import type { Stated, StatedPolicy } from './plan-facts.ts';
import type { PolicyFields } from './types.ts';

const MARK = '\u001f';

/** What a row states of a policy, beside other rows' statements: rank and key are made only where there are rivals. */
export class RankedPolicy implements Stated<PolicyFields> {
  readonly fields: PolicyFields;
  readonly row: number;
  readonly #who: string;

  /** @param who describes the client it is stated with */
  constructor({ fields, row }: StatedPolicy, who: string) {
    this.fields = fields;
    this.row = row;
    this.#who = who;
  }

  get rank(): string {
    const { start = '', renewal, end = '' } = this.fields;
    return `${start}${renewal ?? end}`;
  }

  get key(): string {
    const stated = Object.entries(this.fields).map(([field, value]) => `${MARK}${field}${MARK}${String(value)}`);
    return `${stated.join('')}${MARK}${this.#who}`;
  }
}
