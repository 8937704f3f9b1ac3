import { fuller } from './gather-text.ts';
import { carrierKey } from './match-keys.ts';
import type { FilePolicy } from './plan-facts.ts';
import { policyNumberKey } from './policy-number.ts';
import type { PolicyFields } from './types.ts';

const MARK = '\u001f';

/** The policies a file names, each once however it is written. */
export class FilePolicies {
  readonly all: FilePolicy[] = [];
  readonly #carrier: string | null;
  readonly #carrierKeys = new Map<string, string>();
  /** Carrier → number, and what else tells policies apart → policy. */
  readonly #byKey = new Map<string, Map<string, number>>();

  /** @param carrier whose statement this is, for rows that name none */
  constructor(carrier: string | null) {
    this.#carrier = carrier;
  }

  /** The policy a row speaks of. */
  find(fields: PolicyFields | undefined, clientText: string): number {
    const carrier = fields?.carrier ?? this.#carrier;
    const number = fields?.number ?? '';
    const lossy = fields?.numberLossy === true;
    const key = carrier === null ? '' : this.#carrierKey(carrier);
    const numberKey = policyNumberKey(number);
    // Numbers that lost digits, or are missing, tell nothing apart by themselves: the client and the product have to.
    const place =
      lossy || number === ''
        ? [
            numberKey,
            clientText,
            fields?.line ?? '',
            fields?.product ?? '',
            number === '' ? (fields?.start ?? '') : '',
          ].join(MARK)
        : numberKey;
    const byNumber = this.#ofCarrier(key);
    const known = byNumber.get(place);
    if (known !== undefined) {
      this.#keepFuller(known, carrier, number);
      return known;
    }
    const index = this.all.length;
    this.all.push({ carrier, carrierKey: key, number, numberKey, lossy });
    byNumber.set(place, index);
    return index;
  }

  #ofCarrier(key: string): Map<string, number> {
    let byNumber = this.#byKey.get(key);
    if (byNumber === undefined) {
      byNumber = new Map();
      this.#byKey.set(key, byNumber);
    }
    return byNumber;
  }

  #carrierKey(carrier: string): string {
    let key = this.#carrierKeys.get(carrier);
    if (key === undefined) {
      key = carrierKey(carrier);
      this.#carrierKeys.set(carrier, key);
    }
    return key;
  }

  /** Of several ways to write one number or carrier the fullest is shown: leading zeros and legal forms stay. */
  #keepFuller(index: number, carrier: string | null, number: string): void {
    const known = this.all[index];
    if (known === undefined || (known.number === number && known.carrier === carrier)) {
      return;
    }
    const fullest = fuller(known.number, number);
    const named = fuller(known.carrier ?? '', carrier ?? '') || null;
    if (fullest !== known.number || named !== known.carrier) {
      this.all[index] = { ...known, number: fullest, carrier: named };
    }
  }
}
