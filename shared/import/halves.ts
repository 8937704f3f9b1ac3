import type { Choice } from './column-formats.ts';
import type { Field } from './fields.ts';
import { foldSpelling } from './match-keys.ts';
import { headerWords } from './text.ts';

/** In four languages one word means a name and a half of one: `Nombre` beside `Apellidos`, `Nom` beside `Prénom`. */
const NAME = /\b(?:name|naam|nom|nombre|nome)\b/;
/** What such a word is part of where the whole name is meant, or a firm's. */
const WHOLE =
  /\b(?:full|complet[oae]?|voll\w*|volledige?|company|firma|bedrijf\w*|business|trading|commercial|razon|raison|ragione|razao|social|sociale|(?:y|e|et|und|en|and) \w+)\b/;
/** In so many of the rows a whole name repeats the half that stands beside it. */
const REPEATED = 0.3;
const BY_ITS_OTHER_HALF = 0.92;

/**
 * A column that its header alone makes the client's whole name is one half of it where the other half has a column of its
 * own, and the rows do not repeat that.
 * @param rows the first rows of data
 */
export function halves(choices: Choice[], headers: readonly string[], rows: readonly (readonly string[])[]): void {
  const at = (field: Field) => choices.findIndex((choice) => choice.field === field);
  const [family, given] = [at('client.familyName'), at('client.givenName')];
  if (family < 0 === given < 0) {
    return;
  }
  const other = Math.max(family, given);
  const index = choices.findIndex(({ field }, column) => field === 'client.name' && isHalf(headers[column] ?? ''));
  const choice = choices[index];
  if (choice === undefined || repeats(rows, index, other)) {
    return;
  }
  choices[index] = {
    field: family < 0 ? 'client.familyName' : 'client.givenName',
    confidence: Math.min(choice.confidence, BY_ITS_OTHER_HALF),
    reason: 'the other half of the name stands beside it',
  };
}

function isHalf(header: string): boolean {
  const words = headerWords(header);
  return NAME.test(words) && !WHOLE.test(words);
}

function repeats(rows: readonly (readonly string[])[], whole: number, half: number): boolean {
  const both = rows.flatMap((row) => {
    const [one, other] = [row[whole], row[half]].map((cell) => foldSpelling(cell ?? '').trim());
    return one && other ? [one.split(/[\s,]+/).includes(other.split(/\s+/)[0] ?? '')] : [];
  });
  return both.filter(Boolean).length > both.length * REPEATED;
}
