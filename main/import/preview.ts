import { classAt, type Plan, reviewAt } from '../../shared/import/plan.ts';
import { DATA_CLASSES, type DataClass } from '../../shared/import/plan-classes.ts';
import type { FieldChange } from '../../shared/import/plan-client.ts';
import { at, commissionAt, textAt } from '../../shared/import/plan-rows.ts';
import type { PreviewChange, PreviewDetail, PreviewPage, PreviewRow } from './import-messages.ts';

/** The rows of a plan as the review shows them, page by page; what a page needs is worked out when it is asked for. */
export class Preview {
  readonly #plan: Plan;
  readonly #byClass = new Map<DataClass, number[]>();
  readonly #changes = new Map<number, PreviewChange[]>();

  constructor(plan: Plan) {
    this.#plan = plan;
    for (const name of DATA_CLASSES) {
      this.#byClass.set(name, []);
    }
    for (let row = 0; row < plan.facts.rows.count; row++) {
      const rowClass = classAt(plan, row);
      if (rowClass !== 'ignored') {
        this.#byClass.get(rowClass)?.push(row);
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

  page(classes: readonly DataClass[], offset: number, limit: number): PreviewPage {
    const lists = SHOWN_FIRST.filter((name) => classes.includes(name)).map((name) => this.#byClass.get(name) ?? []);
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

  row(row: number): PreviewRow {
    const { facts, clientOfParty, policyOfParty, clients, policies } = this.#plan;
    const partyAt = at(facts.rows, 'party', row);
    const party = facts.parties[partyAt];
    const client = clients[clientOfParty[partyAt] ?? -1];
    const policy = policies[policyOfParty[partyAt] ?? -1];
    const stated = facts.signatures[party?.signature ?? -1]?.fields;
    const review = reviewAt(this.#plan, row);
    const rowClass = classAt(this.#plan, row);
    return {
      index: row,
      row: at(facts.rows, 'row', row),
      sheet: textAt(facts.rows, 'sheet', row),
      class: rowClass === 'ignored' ? 'same' : rowClass,
      policyNumber: facts.policies[party?.policy ?? -1]?.number ?? '',
      name: stated?.name ?? stated?.rawName ?? client?.name ?? '',
      newClient: client !== undefined && client.id === null,
      newPolicy: policy !== undefined && policy.id === null,
      changes: [...(this.#changes.get(row) ?? []), ...this.#money(row)],
      problems: facts.problems.get(row) ?? [],
      candidates: review?.candidates ?? [],
      reason: review?.reason ?? null,
    };
  }

  /** One row with everything it says, for the panel beside the table. */
  detail(row: number): PreviewDetail {
    const { facts } = this.#plan;
    const party = facts.parties[at(facts.rows, 'party', row)];
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
      : [{ entity: 'commission', field: 'amount_minor', before: null, after: money.amount, kept: false }];
  }

  #collect(
    entity: 'client' | 'policy' | 'claim',
    plans: readonly {
      readonly changes: readonly FieldChange[];
      readonly kept: readonly FieldChange[];
      readonly additions?: Plan['clients'][number]['additions'];
    }[],
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
          put(row, { entity, field, before, after, kept: false });
        }
      }
      for (const { field, before, after, row } of plan.kept) {
        put(row, { entity, field, before, after, kept: true });
      }
      for (const addition of plan.additions ?? []) {
        const after =
          addition.kind === 'address'
            ? [addition.street, addition.postcode, addition.city].filter(Boolean).join(', ')
            : addition.value;
        put(addition.row, {
          entity,
          field: addition.kind,
          before: null,
          after,
          kept: addition.kind === 'address' && !addition.current,
        });
      }
    }
  }
}

/** To decide first, then what changes. */
const SHOWN_FIRST: readonly DataClass[] = ['review', 'changed', 'new', 'rejected', 'same'];
/** Columns that follow from others and would only repeat them. */
const DERIVED = new Set(['raw_name', 'family_name', 'given_name', 'sort_key', 'name_key', 'unnamed']);
