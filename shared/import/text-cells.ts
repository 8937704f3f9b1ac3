import { readDecimal } from './amount.ts';
import { nameOf, problem, remembered, sameCurrency } from './cell-basics.ts';
import { clientSetter } from './client-cells.ts';
import type { Draft } from './draft.ts';
import { bookCurrency, rateOf } from './exchange.ts';
import type { Field } from './fields.ts';
import { isLossyNumber } from './policy-number.ts';
import type { ColumnReading, Reading } from './reading.ts';
import { sharesIn, sumOf, WHOLE_PPM, withAdvisor, withShare } from './shares.ts';
import type { TypedCell } from './types.ts';
import { readClaimStatus, readCommissionKind, readLine, readMode, readSign, readStatus } from './words.ts';

/** Puts the text of one column into the draft. */
export type Setter = (text: string, draft: Draft, typed: TypedCell | undefined) => void;

export function textSetter(field: Field, column: ColumnReading, reading: Reading): Setter {
  if (field.startsWith('client.')) {
    const put = clientSetter(field);
    return (text, draft) => {
      draft.hasClient = true;
      put(text, draft);
    };
  }
  if (field.startsWith('policy.')) {
    const put = policySetter(field);
    return (text, draft, typed) => {
      draft.hasPolicy = true;
      put(text, draft, typed);
    };
  }
  return otherSetter(field, column, reading);
}

function policySetter(field: Field): Setter {
  switch (field) {
    case 'policy.number':
      return (text, draft, typed) => {
        draft.policy.number = text;
        if (isLossyNumber(text) || (typed?.type === 'number' && !Number.isSafeInteger(typed.value))) {
          draft.policy.numberLossy = true;
        }
      };
    case 'policy.carrier':
      return (text, draft) => {
        draft.policy.carrier = text;
      };
    case 'policy.line': {
      const lines = remembered((text: string) => readLine(text) ?? text);
      return (text, draft) => {
        draft.policy.line = lines(text);
        draft.policy.product ??= text;
      };
    }
    case 'policy.product':
      return (text, draft) => {
        draft.policy.product = text;
      };
    case 'policy.status': {
      const statuses = remembered((text: string) => readStatus(text) ?? '');
      return (text, draft) => {
        const status = statuses(text);
        if (status !== '') {
          draft.policy.status = status;
        }
      };
    }
    case 'policy.mode': {
      const modes = remembered((text: string) => readMode(text) ?? '');
      return (text, draft) => {
        const mode = modes(text);
        if (mode !== '') {
          draft.policy.paymentsPerYear = mode;
        }
      };
    }
    default:
      return (text, draft) => {
        draft.policy.purchaseReason = text;
      };
  }
}

function otherSetter(field: Field, column: ColumnReading, reading: Reading): Setter {
  switch (field) {
    case 'commission.kind': {
      const kinds = remembered((text: string) => readCommissionKind(text) ?? '');
      return (text, draft) => {
        const kind = kinds(text);
        if (kind !== '') {
          draft.commission.kind = kind;
        }
      };
    }
    case 'commission.sign':
      return (text, draft) => {
        draft.sign = readSign(text) ?? 1;
      };
    case 'commission.rate': {
      const rates = remembered((text: string) => readRate(text, column) ?? -1);
      return (text, draft) => {
        const rate = rates(text);
        if (rate >= 0) {
          draft.commission.ratePpm = rate;
        }
      };
    }
    case 'commission.advisorCode':
      return (text, draft) => {
        draft.commission.advisorCode = text;
      };
    case 'commission.advisorCode2':
    case 'commission.advisorCode3':
      return (text, draft) => {
        draft.commission.advisorCode = withAdvisor(draft.commission.advisorCode ?? '', text);
      };
    case 'commission.share':
    case 'commission.share2':
    case 'commission.share3': {
      const rates = remembered((text: string) => readRate(text, column) ?? -1);
      return (text, draft) => {
        const said = withShare(draft.commission.advisorCode ?? '', rates(text));
        if (rates(text) < 0 || sumOf(sharesIn(said)) > WHOLE_PPM) {
          problem(
            draft,
            column,
            text,
            'shares',
            `“${text}” in ${nameOf(column)} is no share of the line, or its shares are more than the whole. Correct it in the file.`,
          );
          return;
        }
        draft.commission.advisorCode = said;
      };
    }
    case 'claim.number':
      return (text, draft) => {
        draft.claim.number = text;
        draft.hasClaim = true;
      };
    case 'claim.status': {
      const statuses = remembered(readClaimStatus);
      return (text, draft) => {
        draft.claim.status = statuses(text);
      };
    }
    default:
      return (text, draft) => {
        const code = currencyIn(text);
        if (!sameCurrency(code, bookCurrency(reading)) && rateOf(code, reading) === null) {
          problem(
            draft,
            column,
            text,
            'currency',
            `This row is in ${text}; the book is kept in ${bookCurrency(reading)}. Give the recipe a rate, or convert the amounts in the file first.`,
          );
        }
      };
  }
}

/** The code behind what a currency column says. */
export function currencyIn(text: string): string {
  return text.toUpperCase().replace('RMB', 'CNY').replace('€', 'EUR');
}

/** In parts per million; a percent sign in the cell goes before what the column is. */
function readRate(text: string, column: ColumnReading): number | null {
  const rate = readDecimal(text.replace(/\s?[%％]$/, ''), column.decimal ?? '.');
  const unit = /[%％]/.test(text) ? 10_000 : (column.rateUnitPpm ?? 10_000);
  return rate === null ? null : Math.round((rate.units * unit) / 10 ** rate.scale);
}
