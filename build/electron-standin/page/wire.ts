/** Structured clone as text, for the stretch between the page and this process where only text can travel. */
export type Wire = { encode(value: unknown): string; decode(text: string): unknown };

/**
 * Makes the codec. It runs on both sides (its source is sent into the page), so it refers to nothing outside itself.
 * What structured clone refuses is refused here with Electron's words; cycles, which it allows, are refused too.
 */
export function makeWire(): Wire {
  const TAG = '$standin';
  const views = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float64Array, Float32Array };

  function base64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  }

  function bytesOf(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  }

  function packNumber(value: number): unknown {
    const plain = Number.isFinite(value) && !Object.is(value, -0);
    return plain ? value : { [TAG]: 'number', value: Object.is(value, -0) ? '-0' : String(value) };
  }

  function packObject(value: object, above: readonly object[]): unknown {
    if (above.includes(value)) {
      throw new Error('a value that contains itself is not implemented by the stand-in');
    }
    const path = [...above, value];
    if (Array.isArray(value)) {
      return value.map((item) => pack(item, path));
    }
    if (value instanceof Date) {
      return { [TAG]: 'date', value: value.getTime() };
    }
    if (value instanceof Map) {
      return { [TAG]: 'map', value: [...value].map((entry) => pack(entry, path)) };
    }
    if (value instanceof Set) {
      return { [TAG]: 'set', value: [...value].map((item) => pack(item, path)) };
    }
    if (value instanceof Error) {
      return { [TAG]: 'error', name: value.name, value: value.message };
    }
    if (value instanceof ArrayBuffer) {
      return { [TAG]: 'buffer', value: base64(new Uint8Array(value)) };
    }
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      const kind = Object.entries(views).find(([, view]) => value instanceof view)?.[0] ?? 'Uint8Array';
      return { [TAG]: 'view', kind, value: base64(bytes) };
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      throw new Error('An object could not be cloned.');
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, path)]));
  }

  function pack(value: unknown, above: readonly object[]): unknown {
    switch (typeof value) {
      case 'undefined':
        return { [TAG]: 'undefined' };
      case 'number':
        return packNumber(value);
      case 'bigint':
        return { [TAG]: 'bigint', value: String(value) };
      case 'function':
      case 'symbol':
        throw new Error('An object could not be cloned.');
      case 'object':
        return value === null ? null : packObject(value, above);
      default:
        return value;
    }
  }

  function unpackTagged(packed: Record<string, unknown>): unknown {
    const text = String(packed.value);
    switch (packed[TAG]) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(text);
      case 'bigint':
        return BigInt(text);
      case 'date':
        return new Date(Number(packed.value));
      case 'map':
        return new Map(unpack(packed.value) as [unknown, unknown][]);
      case 'set':
        return new Set(unpack(packed.value) as unknown[]);
      case 'error':
        return Object.assign(new Error(text), { name: packed.name });
      case 'buffer':
        return bytesOf(text).buffer;
      default:
        return new views[packed.kind as keyof typeof views](bytesOf(text).buffer);
    }
  }

  function unpack(packed: unknown): unknown {
    if (Array.isArray(packed)) {
      return packed.map(unpack);
    }
    if (typeof packed !== 'object' || packed === null) {
      return packed;
    }
    if (TAG in packed) {
      return unpackTagged(packed as Record<string, unknown>);
    }
    return Object.fromEntries(Object.entries(packed).map(([key, item]) => [key, unpack(item)]));
  }

  return { encode: (value) => JSON.stringify(pack(value, [])), decode: (text) => unpack(JSON.parse(text)) };
}
