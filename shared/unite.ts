type Intersection<Union> = (Union extends unknown ? (of: Union) => void : never) extends (of: infer All) => void
  ? All
  : never;

/**
 * Joins maps of names (channels, handlers, queries) into one.
 * @throws Error when two maps hold the same name: one of them would silently win.
 */
export function unite<Maps extends readonly object[]>(...maps: Maps): Intersection<Maps[number]> {
  const all: Record<string, unknown> = {};
  for (const map of maps) {
    for (const [name, value] of Object.entries(map)) {
      if (Object.hasOwn(all, name)) {
        throw new Error(`${name} is defined twice`);
      }
      all[name] = value;
    }
  }
  return all as Intersection<Maps[number]>;
}
