import { EventEmitter } from 'node:events';

/**
 * Wraps a part of Electron so that whatever the stand-in does not have fails at once instead of being undefined:
 * what passes here must pass on Electron.
 */
export function strict<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON') {
        throw new Error(`${name}.${key} is not implemented by the stand-in`);
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' && !isClass(value) ? value.bind(target) : value;
    },
    set(target, key, value) {
      return Reflect.set(target, key, value, target);
    },
  });
}

function isClass(value: object): boolean {
  return Function.prototype.toString.call(value).startsWith('class');
}

/** @throws Error when options hold a name that the stand-in would have to ignore */
export function onlyKnown(name: string, options: object | undefined, known: readonly string[]): void {
  for (const key of Object.keys(options ?? {})) {
    if (!known.includes(key)) {
      throw new Error(`${name}: option ${key} is not implemented by the stand-in`);
    }
  }
}

/** @throws Error when an event is asked for that the stand-in never emits */
export function onlyEvents(name: string, event: string | symbol, known: readonly string[]): void {
  if (typeof event === 'string' && !known.includes(event) && event !== 'newListener' && event !== 'removeListener') {
    throw new Error(`${name}.on('${event}') is not implemented by the stand-in`);
  }
}

/** An EventEmitter whose subclasses refuse names they do not have, instead of answering undefined. */
export class StrictEmitter extends EventEmitter {}
Object.setPrototypeOf(
  StrictEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(target, key, receiver: object) {
      if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON') {
        throw new Error(`${receiver.constructor.name}.${key} is not implemented by the stand-in`);
      }
      return Reflect.get(target, key, receiver);
    },
  }),
);
