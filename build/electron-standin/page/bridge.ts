/// <reference lib="dom" />

/** One world's end of the bridge between the preload's isolated world and the page's main world. */
export type Bridge = {
  /** Makes a value of this world appear as a frozen property of the other world's window. */
  expose(key: string, value: unknown): void;
  /** Tells the other world something, as plain data. */
  tell(name: string, data: unknown): void;
  /** What to do when the other world tells something. */
  onTell(listener: (name: string, data: unknown) => void): void;
};

/**
 * Joins the two worlds of one page with contextBridge's rules: own enumerable properties are copied, prototypes are
 * lost, functions and promises are proxied, errors keep their message only. The worlds share the DOM but no object, so
 * values travel as details of events whose name only the two ends know. Its source is sent into the page.
 */
export function makeBridge(secret: string, here: string, there: string): Bridge {
  type Packed = readonly [kind: string, value: unknown];
  type Parcel = { kind: string; id: number; key?: string; ok?: boolean; value?: Packed; args?: Packed[] };
  type Settle = { resolve: (value: unknown) => void; reject: (error: unknown) => void };

  // Kept from before any script of the page could replace them.
  const { CustomEvent: Parcels, Object: Objects, Promise: Promises, Map: Maps } = globalThis;
  const dispatch = window.dispatchEvent.bind(window);
  const functions = new Maps<number, (...args: unknown[]) => unknown>();
  const settling = new Maps<number, Settle>();
  const results = new Maps<number, Parcel>();
  let listener: (name: string, data: unknown) => void = () => undefined;
  let last = 0;

  function post(parcel: Parcel): void {
    dispatch(new Parcels(`${secret}:${there}`, { detail: parcel }));
  }

  function errorText(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
  }

  function packPromise(promise: Promise<unknown>): Packed {
    last += 1;
    const id = last;
    promise.then(
      (value) => post({ kind: 'settle', id, ok: true, value: pack(value, 0) }),
      (error) => post({ kind: 'settle', id, ok: false, value: ['error', errorText(error)] }),
    );
    return ['promise', id];
  }

  function pack(value: unknown, depth: number): Packed {
    if (depth > 1000) {
      throw new Error(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof value === 'symbol') {
      throw new Error('A symbol cannot cross the contextBridge.');
    }
    if (typeof value === 'function') {
      last += 1;
      functions.set(last, value as (...args: unknown[]) => unknown);
      return ['function', last];
    }
    if (typeof value !== 'object' || value === null) {
      return ['plain', value];
    }
    if (value instanceof Promises) {
      return packPromise(value);
    }
    if (value instanceof Error) {
      return ['error', value.message];
    }
    if (Array.isArray(value)) {
      return ['array', value.map((item) => pack(item, depth + 1))];
    }
    if (value instanceof Blob || value instanceof Date || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      return ['plain', value];
    }
    return ['object', Objects.entries(value).map(([key, item]) => [key, pack(item, depth + 1)])];
  }

  function proxy(id: number): (...args: unknown[]) => unknown {
    return (...args) => {
      last += 1;
      const call = last;
      post({ kind: 'call', id: call, value: ['plain', id], args: args.map((arg) => pack(arg, 0)) });
      const result = results.get(call);
      results.delete(call);
      if (result?.value === undefined) {
        throw new Error('A value could not cross the contextBridge.');
      }
      if (result.ok !== true) {
        throw unpack(result.value);
      }
      return unpack(result.value);
    };
  }

  function unpack([kind, value]: Packed): unknown {
    switch (kind) {
      case 'function':
        return proxy(value as number);
      case 'promise':
        return new Promises((resolve, reject) => settling.set(value as number, { resolve, reject }));
      case 'error':
        return new Error(String(value));
      case 'array':
        return (value as Packed[]).map(unpack);
      case 'object':
        return Objects.fromEntries((value as [string, Packed][]).map(([key, item]) => [key, unpack(item)]));
      default:
        return value;
    }
  }

  function freeze(value: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
      Objects.values(value).forEach(freeze);
      Objects.freeze(value);
    }
    return value;
  }

  function call({ id, value, args }: Parcel): void {
    try {
      const target = functions.get(value?.[1] as number);
      post({ kind: 'result', id, ok: true, value: pack(target?.(...(args ?? []).map(unpack)), 0) });
    } catch (error) {
      post({ kind: 'result', id, ok: false, value: ['error', errorText(error)] });
    }
  }

  function receive(parcel: Parcel): void {
    const value = parcel.value ?? ['plain', undefined];
    if (parcel.kind === 'call') {
      call(parcel);
    } else if (parcel.kind === 'result') {
      results.set(parcel.id, parcel);
    } else if (parcel.kind === 'settle') {
      const { resolve, reject } = settling.get(parcel.id) ?? {};
      settling.delete(parcel.id);
      (parcel.ok ? resolve : reject)?.(unpack(value));
    } else if (parcel.kind === 'expose') {
      Objects.defineProperty(window, parcel.key ?? '', { value: freeze(unpack(value)), enumerable: true });
    } else {
      listener(parcel.key ?? '', unpack(value));
    }
  }

  window.addEventListener(`${secret}:${here}`, (event) => {
    event.stopImmediatePropagation();
    receive((event as CustomEvent<Parcel>).detail);
  });
  return {
    expose: (key, value) => post({ kind: 'expose', id: 0, key, value: pack(value, 0) }),
    tell: (name, data) => post({ kind: 'tell', id: 0, key: name, value: pack(data, 0) }),
    onTell: (heard) => {
      listener = heard;
    },
  };
}
