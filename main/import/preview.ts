import type { HandCell } from '../../shared/import/hand-cells.ts';
import type { Decided, Target } from '../../shared/import/match-decision.ts';
import { classAt, type Plan } from '../../shared/import/plan.ts';
import { acceptKey } from '../../shared/import/plan-accept.ts';
import { DATA_CLASSES, type DataClass } from '../../shared/import/plan-classes.ts';
import type { FieldChange } from '../../shared/import/plan-client.ts';
import { at, commissionAt, textAt } from '../../shared/import/plan-rows.ts';
import type {
  BestCandidate,
  PreviewChange,
  PreviewDetail,
  PreviewPage,
  PreviewRow,
  RowFilter,
} from './import-messages.ts';
import { problemsOf } from './outcome.ts';

/** The rows of a plan as the review shows them, page by page; what a page needs is worked out when it is asked for. */
export class Preview {
  readonly #plan: Plan;
  readonly #accepted: ReadonlySet<string>;
  readonly #byClass = new Map<DataClass, number[]>();
  readonly #changes = new Map<number, PreviewChange[]>();
  readonly #decided: number[] = [];
  /** By line of the file. */
  readonly #typed: ReadonlyMap<number, readonly HandCell[]>;
  readonly #typedRows: number[] = [];

  /**
   * @param accepted hand-typed values that give way
   * @param typed cells of the file that a person typed
   */
  constructor(plan: Plan, accepted: ReadonlySet<string>, typed: readonly HandCell[] = []) {
    this.#plan = plan;
    this.#accepted = accepted;
    this.#typed = Map.groupBy(typed, ({ line }) => line);
    for (const name of DATA_CLASSES) {
      this.#byClass.set(name, []);
    }
    for (let row = 0; row < plan.facts.rows.count; row++) {
      const rowClass = classAt(plan, row);
      if (rowClass !== 'ignored') {
        this.#byClass.get(rowClass)?.push(row);
        if (this.#decisionOn(row) !== undefined) {
          this.#decided.push(row);
        }
        if (this.#typed.size > 0 && this.#typedOn(row).length > 0) {
          this.#typedRows.push(row);
        }
      }
    }
    this.#collect('client', plan.clients);
    this.#collect('policy', plan.policies);
    this.#collect('claim', plan.claims);
  }

  /** Rows that wait for a decision. */
  get held(): readonly number[] {
    return this.#byClass.get('review') ?? [];
  }

  /** Rows that a person decided about, himself or with another row of the same client. */
  get decidedCount(): number {
    return this.#decided.length;
  }

  /** Rows with cells that a person typed. */
  get typedCount(): number {
    return this.#typedRows.length;
  }

  /** Hand-typed values that differ from the file and stay. */
  get kept(): readonly string[] {
    return this.#keptRows().flatMap((row) =>
      this.#changesOf(row).flatMap(({ kept, key }) => (kept && key !== null ? [key] : [])),
    );
  }

  /** The best candidate of rows, null where nobody fits; and the row whose decision holds for each, if any. */
  best(rows: readonly number[] | null): readonly BestCandidate[] {
    return (rows ?? this.held).map((row) => {
      const proposal = this.#proposalOn(row);
      const candidates = proposal?.kind === 'review' ? proposal.candidates : [];
      const same = proposal?.kind === 'review' && proposal.twin !== undefined;
      return { row, same, clientId: candidates[0]?.clientId ?? null, decidedOn: this.#decisionOn(row)?.row ?? null };
    });
  }

  page(filter: RowFilter, offset: number, limit: number): PreviewPage {
    const lists = this.#listsOf(filter);
    const rows: PreviewRow[] = [];
    let skip = offset;
    for (const list of lists) {
      for (const row of list.slice(skip, skip + limit - rows.length)) {
        rows.push(this.row(row));
      }
      skip = Math.max(0, skip - list.length);
    }
    return { total: lists.reduce((sum, list) => sum + list.length, 0), rows };
  }

  #listsOf(filter: RowFilter): readonly (readonly number[])[] {
    switch (filter) {
      case 'decided':
        return [this.#decided];
      case 'typed':
        return [this.#typedRows];
      case 'kept':
        return [this.#keptRows()];
      default:
        return SHOWN_FIRST.filter((name) => filter.includes(name)).map((name) => this.#byClass.get(name) ?? []);
    }
  }

  row(row: number): PreviewRow {
    const { facts, clientOfParty, policyOfParty, clients, policies } = this.#plan;
    const partyAt = at(facts.rows, 'party', row);
    const party = facts.parties.get(partyAt);
    const client = clients[clientOfParty[partyAt] ?? -1];
    const policy = policies.get(policyOfParty[partyAt] ?? -1);
    const stated = facts.signatures[party?.signature ?? -1]?.fields;
    const proposal = this.#proposalOn(row);
    const review = proposal?.kind === 'review' ? proposal : null;
    const rowClass = classAt(this.#plan, row);
    return {
      index: row,
      row: at(facts.rows, 'row', row),
      sheet: textAt(facts.rows, 'sheet', row),
      class: rowClass === 'ignored' ? 'same' : rowClass,
      policyNumber: facts.policies[party?.policy ?? -1]?.number ?? facts.unread.get(row)?.number ?? '',
      name: stated?.name ?? stated?.rawName ?? client?.name ?? facts.unread.get(row)?.name ?? '',
      newClient: client !== undefined && client.id === null,
      newPolicy: policy !== undefined && policy.id === null,
      changes: [...this.#changesOf(row), ...this.#money(row)],
      problems: rowClass === 'rejected' ? problemsOf(this.#plan, row) : [],
      candidates: review?.candidates ?? [],
      twin: twinOf(this.#plan, review),
      reason: review?.reason ?? null,
      decision: this.#decisionOn(row)?.decision ?? null,
      decidedOn: this.#decisionOn(row)?.row ?? null,
      matched: client === undefined || client.id === null ? null : { clientId: client.id, name: client.name },
      typed: this.#typedOn(row).map(({ column, header, raw, text, by }) => ({ column, header, raw, text, by })),
    };
  }

  #proposalOn(row: number): Target | undefined {
    const { facts, matching } = this.#plan;
    const rejected = facts.problems.has(row) || this.#plan.known[row] === 1;
    return rejected ? undefined : matching.proposals[at(facts.rows, 'party', row)];
  }

  #typedOn(row: number): readonly HandCell[] {
    return this.#typed.get(at(this.#plan.facts.rows, 'line', row)) ?? [];
  }

  #decisionOn(row: number): Decided | undefined {
    return this.#plan.matching.decided.get(at(this.#plan.facts.rows, 'party', row));
  }

  #changesOf(row: number): readonly PreviewChange[] {
    return this.#changes.get(row) ?? [];
  }

  #keptRows(): readonly number[] {
    return [...this.#changes.keys()]
      .filter((row) => this.#changesOf(row).some(({ kept }) => kept))
      .toSorted((left, right) => left - right);
  }

  /** One row with everything it says, for the panel beside the table. */
  detail(row: number): PreviewDetail {
    const { facts } = this.#plan;
    const party = facts.parties.get(at(facts.rows, 'party', row));
    const stated: Record<string, string> = {};
    const client = facts.signatures[party?.signature ?? -1]?.fields ?? {};
    const policy = party?.stated[0]?.fields ?? {};
    for (const [part, fields] of [
      ['client', client],
      ['policy', policy],
    ] as const) {
      for (const [field, value] of Object.entries(fields)) {
        stated[`${part}.${field}`] = typeof value === 'object' ? Object.values(value).join(', ') : String(value);
      }
    }
    return { row: this.row(row), stated };
  }

  #money(row: number): readonly PreviewChange[] {
    const money = commissionAt(this.#plan.facts.rows, row);
    return money === null || classAt(this.#plan, row) !== 'new'
      ? []
      : [{ entity: 'commission', field: 'amount_minor', before: null, after: money.amount, kept: false, key: null }];
  }

  #collect(
    entity: 'client' | 'policy' | 'claim',
    plans: Iterable<{
      readonly id: number | null;
      readonly changes: readonly FieldChange[];
      readonly kept: readonly FieldChange[];
      readonly additions?: Plan['clients'][number]['additions'];
    }>,
  ): void {
    const put = (row: number, change: PreviewChange) => {
      const list = this.#changes.get(row);
      if (list === undefined) {
        this.#changes.set(row, [change]);
      } else {
        list.push(change);
      }
    };
    for (const plan of plans) {
      for (const { field, before, after, row } of plan.changes) {
        if (!DERIVED.has(field)) {
          const key = keyOf(entity, plan.id, field);
          put(row, {
            entity,
            field,
            before,
            after,
            kept: false,
            key: key !== null && this.#accepted.has(key) ? key : null,
          });
        }
      }
      for (const { field, before, after, row } of plan.kept) {
        put(row, { entity, field, before, after, kept: true, key: keyOf(entity, plan.id, field) });
      }
      for (const addition of plan.additions ?? []) {
        const after =
          addition.kind === 'address'
            ? [addition.street, addition.postcode, addition.city].filter(Boolean).join(', ')
            : addition.value;
        put(addition.row, {
          entity,
          field: addition.kind,
          before: addition.kind === 'address' ? (addition.before?.replaceAll('|', ', ') ?? null) : null,
          after,
          kept: addition.kind === 'address' && !addition.current,
          key: addition.kind === 'address' && !addition.current ? keyOf(entity, plan.id, 'address') : null,
        });
      }
    }
  }
}

/** Why a policy was bought is written down once: the file's word never replaces it. */
function keyOf(entity: string, id: number | null, field: string): string | null {
  return id === null || field === 'purchase_reason' ? null : acceptKey(entity, id, field);
}

/** To decide first, then what changes. */
const SHOWN_FIRST: readonly DataClass[] = ['review', 'changed', 'new', 'rejected', 'same'];
/** Columns that follow from others and would only repeat them. */
const DERIVED = new Set(['raw_name', 'family_name', 'given_name', 'sort_key', 'name_key', 'unnamed']);

function twinOf({ facts }: Plan, review: Extract<Target, { kind: 'review' }> | null): PreviewRow['twin'] {
  if (review?.twin === undefined) {
    return null;
  }
  const { name, score, weight, fields, row } = review.twin;
  return { name, score, weight, fields, row: at(facts.rows, 'row', row) };
}
