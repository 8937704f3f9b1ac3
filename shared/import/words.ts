import { fold } from './text.ts';

export { readClaimStatus } from './value-words/claim-status.ts';
export { readCommissionKind } from './value-words/commission-kind.ts';
export { readLine } from './value-words/line.ts';
export { readMode } from './value-words/mode.ts';
export { readStatus } from './value-words/policy-status.ts';

export function readSex(text: string): 'f' | 'm' | 'x' | null {
  const folded = fold(text);
  if (
    /^(?:f|w|v|female|woman|femme|feminin[oa]?|weiblich|frau|vrouw|vrouwelijk|mujer|femmina|mulher|h?embra|女|女性)$/.test(
      folded,
    )
  ) {
    return 'f';
  }
  if (
    /^(?:m|male|man|h|homme|hombre|masculin[oa]?|mannlich|herr|mannelijk|uomo|maschio|homem|varon|男|男性)$/.test(
      folded,
    )
  ) {
    return 'm';
  }
  return /^(?:x|d|divers|diverse|other|nonbinary|non-binary)$/.test(folded) ? 'x' : null;
}

export function readLanguage(text: string): 'en' | 'zh-CN' | 'nl' | null {
  const folded = fold(text);
  if (/^(?:en|eng|english|engels|englisch|英)/.test(folded)) {
    return 'en';
  }
  if (/^(?:nl|ned|dutch|niederland|荷兰)/.test(folded)) {
    return 'nl';
  }
  return /^(?:zh|cn|chin|mandarin|中文|汉)/.test(folded) ? 'zh-CN' : null;
}

export function readClientKind(text: string): 'person' | 'organisation' | null {
  const folded = fold(text);
  if (
    /compan|corporat|organi|business|firma|bedrijf|zakelijk|juridisch|gewerb|entreprise|empresa|societe|legal|单位|企业|公司|团体/.test(
      folded,
    )
  ) {
    return 'organisation';
  }
  return /person|individ|privat|particul|natur|retail|particol|个人|自然人/.test(folded) ? 'person' : null;
}

/** A sign in a column of its own: `+` / `-`, German H (Haben) / S (Soll), credit / debit. Null when unknown. */
export function readSign(text: string): 1 | -1 | null {
  const folded = fold(text);
  if (/^(?:\+|h|haben|c|cr|credit|gutschrift|bij|haber|avoir)$/.test(folded)) {
    return 1;
  }
  return /^(?:-|s|soll|d|dr|db|debit|lastschrift|af|debe|doit|storno)$/.test(folded) ? -1 : null;
}
