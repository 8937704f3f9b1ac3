/** What a client is found by, and how what a person typed becomes a question to the two indexes of it. */

/** SQL over a row of `client`: everything a client is found by, as one text. */
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

/** Names as words for the index of word beginnings: each Han character is a word, so that 小明 is found in 王小明. */
export function searchWords(text: string): string {
  return text.replace(/\p{Script=Han}/gu, ' $& ');
}

export type SearchQuestion = {
  /** For client_search; null when nothing typed is long enough. */
  readonly trigrams: string | null;
  /** For client_word; null when nothing typed is short. */
  readonly beginnings: string | null;
};

/**
 * Every word typed must be found. Quotes make operators and punctuation plain text for FTS5.
 * @returns null when nothing was typed
 */
export function searchQuestion(typed: string): SearchQuestion | null {
  const terms = typed
    .normalize('NFKC')
    .split(/[\s\u0000]+/u)
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (terms.length === 0) {
    return null;
  }
  const long = terms.filter((term) => [...term].length >= 3);
  const short = terms.filter((term) => [...term].length < 3);
  const all = (quoted: readonly string[]) => (quoted.length === 0 ? null : quoted.join(' AND '));
  return {
    trigrams: all(long.map(quote)),
    beginnings: all(short.map((term) => `${quote(searchWords(term).trim())} *`)),
  };
}

function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
