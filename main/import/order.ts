/**
 * The numbers below `count` by a rank of theirs; equal ranks keep their order.
 * @param rank whole, below 2^53 / count
 */
export function inOrderOf(count: number, rank: (at: number) => number): Int32Array {
  // Sorting plain numbers needs no function for each comparison.
  const keys = Float64Array.from({ length: count }, (_, at) => rank(at) * count + at).sort();
  return Int32Array.from(keys, (key) => key % count);
}
