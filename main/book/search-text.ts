/** What a client is found by, and how what a person typed is compared with it. */

/** SQL over a row of `client`: everything a client is found by, as one text. The first two lines are its names. */
export const SEARCH_TEXT = `(
  client.name || char(10) || CASE WHEN client.raw_name <> client.name THEN client.raw_name ELSE '' END
  || char(10) || ifnull((SELECT group_concat(CASE WHEN policy.number = policy.number_key THEN policy.number
      ELSE policy.number || ' ' || policy.number_key END, char(10) ORDER BY policy.id)
      FROM policy WHERE policy.client_id = client.id), '')
  || char(10) || ifnull((SELECT group_concat(contact_point.value || ' ' || contact_point.value_key, char(10) ORDER BY contact_point.id)
      FROM contact_point WHERE contact_point.client_id = client.id), '')
  || char(10) || ifnull((SELECT group_concat(client_identifier.value, char(10) ORDER BY client_identifier.scheme, client_identifier.value_key)
      FROM client_identifier WHERE client_identifier.client_id = client.id), '')
)`;

const ONLY_ASCII = /^[\u0000-\u007f]*$/;

/** Text as it is compared: without case, accents and the wide forms of Latin letters and digits. */
export function foldText(text: string): string {
  return ONLY_ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase();
}

/** The names in a folded text of SEARCH_TEXT. */
export function namesIn(text: string): string {
  const end = text.indexOf('\n', text.indexOf('\n') + 1);
  return end === -1 ? text : text.slice(0, end);
}

/** Words of folded names: letters and digits in a row, each Han character a word of its own, so that 小明 is found in 王小明. */
export function wordsOf(names: string): readonly string[] {
  return names.match(WORD) ?? [];
}

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

export type SearchTerms = {
  /** Three characters and more: found anywhere in the text. */
  readonly parts: readonly string[];
  /** One or two, as words: found where a name has them in a row, the last one as a word's beginning. */
  readonly beginnings: readonly (readonly string[])[];
};

/**
 * Every word typed must be found.
 * @returns null when nothing was typed that could be
 */
export function searchTerms(typed: string): SearchTerms | null {
  const terms = foldText(typed)
    .split(/[\s\u0000]+/u)
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (terms.length === 0) {
    return null;
  }
  const isLong = (term: string) => [...term].length >= 3;
  return { parts: terms.filter(isLong), beginnings: terms.filter((term) => !isLong(term)).map(wordsOf) };
}

/** Whether names have these words in a row, the last one as a word's beginning. */
export function haveWords(names: string, words: readonly string[]): boolean {
  const all = wordsOf(names);
  const last = words.length - 1;
  return all.some((_, from) =>
    words.every((word, at) => (at === last ? all[from + at]?.startsWith(word) === true : all[from + at] === word)),
  );
}
