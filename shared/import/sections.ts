import { clientSetter } from './client-cells.ts';
import type { Draft } from './draft.ts';
import type { Field } from './fields.ts';
import type { TableReading } from './reading.ts';
import { namedInsured, readSection } from './row-words.ts';
import type { Tally } from './tally.ts';
import type { CommissionKind } from './types.ts';

/** What lines of their own say of the rows below them: whose carrier, advisor or client they are, and what kind of commission. */
export class Sections {
  /** Of the rows below, until another section says otherwise. */
  kind: CommissionKind | null = null;
  readonly #open: {
    readonly carrier: boolean;
    readonly advisor: boolean;
    readonly kind: boolean;
    readonly client: boolean;
  };
  readonly #putName = clientSetter('client.name');
  #carrier: string | null = null;
  #advisor: string | null = null;
  #client: string | null = null;
  /** In a section of chargebacks: its amounts have no sign of their own, as its title is one. Null until its first row tells. */
  #titleIsSign: boolean | null = null;

  constructor(table: TableReading) {
    const has = (...fields: readonly Field[]) =>
      table.columns.some(({ field }) => field !== null && fields.includes(field));
    this.#open = {
      carrier: !has('policy.carrier'),
      advisor: !has('client.advisor'),
      kind: table.kind === 'commissions' && !has('commission.kind'),
      client: !has('client.name', 'client.familyName', 'client.givenName', 'client.number', 'client.carrierNumber'),
    };
  }

  /** A line above the headers: it may name whose policies all rows are. */
  above(text: string): void {
    this.#client ??= this.#open.client ? namedInsured(text) : null;
  }

  /** A line of its own that rows follow. */
  begin(text: string): void {
    const section = readSection(text, this.#open);
    if (section?.means === 'carrier') {
      this.#carrier = section.value;
    } else if (section?.means === 'advisor') {
      this.#advisor = section.value;
    } else if (section?.means === 'client') {
      this.#client = section.value;
    } else if (section?.means === 'kind') {
      this.kind = section.value;
      this.#titleIsSign = null;
    }
  }

  /** A sum ends the rows of one client; whose the rows below it are, the next section says. */
  end(): boolean {
    const ended = this.#client !== null;
    this.#client = null;
    return ended;
  }

  /** True where amounts of the section are positive, and its title says that they were taken back. */
  get unsigned(): boolean {
    return this.#titleIsSign === true;
  }

  /** Says of a row what its section does, where the row itself says nothing. */
  say(draft: Draft, tally: Tally): void {
    if (this.#carrier !== null) {
      draft.policy.carrier ??= this.#carrier;
    }
    if (this.#advisor !== null) {
      draft.client.advisor ??= this.#advisor;
    }
    if (this.#client !== null) {
      this.#putName(this.#client, draft);
      draft.hasClient = true;
      draft.identity.push(this.#client);
    }
    if (this.kind !== null) {
      draft.commission.kind ??= this.kind;
      this.#turn(draft, tally);
    }
  }

  /** What stands under `Chargebacks` was taken back, whether its amounts say so or leave it to the title. */
  #turn(draft: Draft, tally: Tally): void {
    const units = draft.commissionAmount?.units ?? 0;
    if (this.kind !== 'chargeback' || units === 0) {
      return;
    }
    this.#titleIsSign ??= units > 0;
    if (this.#titleIsSign && units > 0) {
      draft.sign = -1;
      tally.turnedChargebacks += 1;
    }
  }
}
