import type { ClientFields, CommissionFields, Description, NormalisedRow, PolicyFields, RawRecord } from './types.ts';

const NO_PROBLEMS: NormalisedRow['problems'] = [];

/** A row made of little more than its description and its figures: there may be millions of them. */
export class PlainRow implements NormalisedRow {
  readonly type = 'row';
  readonly index: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly offset: number | null;
  readonly length: number | null;
  readonly commission: CommissionFields;
  readonly description: Description;
  readonly identityTail: readonly string[];
  readonly problems = NO_PROBLEMS;

  constructor(record: RawRecord, description: Description, commission: CommissionFields, tail: readonly string[]) {
    this.index = record.index;
    this.sheet = record.sheet;
    this.row = record.row;
    this.offset = record.offset;
    this.length = record.length;
    this.commission = commission;
    this.description = description;
    this.identityTail = tail;
  }

  get client(): ClientFields {
    return this.description.client;
  }

  get policy(): PolicyFields {
    return this.description.policy;
  }

  get identityText(): string {
    return this.description.head + this.identityTail.join('\u001f');
  }
}
