/** Two letters that stand for a name: its capitals, else its first letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s&]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}|^\p{Script=Han}/u.test(word));
  return (capitals.length > 1 ? capitals : words)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}
