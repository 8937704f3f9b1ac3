import { words } from './match-keys.ts';

/** Words of legal forms, folded; several spellings of one form share their first word. */
const FORMS = `
bv|nv|vof|cv|mts maatschap|ltd limited|llc|llp|inc incorporated|corp corporation|co company compagnie|plc|pte|pvt|pty|gmbh mbh|ag|kg|kgaa|ohg|gbr|ug|eg|ev|ek
sa|sas|sasu|sarl|srl|spa|snc|eurl|sci|sl slu|sc|lda ltda|eireli|bvba sprl|oy|oyj|ab|as|aps|kk|doo|spzoo|se|scs|partg|stichting|gie|coop
`;
const CANONICAL: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [first = '', ...rest] = entry.split(' ');
      return [first, ...rest].map((word) => [word, first] as const);
    }),
);
/** Says nothing beside another form: `Co., Ltd.` is `Ltd`. */
const WEAK: ReadonlySet<string> = new Set(['co', 'pte', 'pvt', 'pty']);
/** Forms that are written with letters apart or in full. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bS\.?\s?[àa]\.?\s?r\.?\s?l\b\.?/giu, 'SARL'],
  [/\bA\/S\b/g, 'AS'],
  [/\bsp\.?\s*z\s*o\.?\s*o\b\.?/giu, 'spzoo'],
  [/\bgesellschaft mit beschränkter haftung\b/giu, 'GmbH'],
  [/\baktiengesellschaft\b/giu, 'AG'],
  [/\bbesloten vennootschap\b/giu, 'BV'],
  [/\bvennootschap onder firma\b/giu, 'VOF'],
  [/\bS\.?\s?de\s?R\.?\s?L\b\.?/giu, 'SRL'],
];
const HAN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/股份有限公司$/u, '股份'],
  [/(有限责任公司|有限責任公司|有限公司)$/u, '有限'],
  [/(公司|集团|集團)$/u, ''],
];

/** Whether a folded word is (part of) a legal form. */
export function isLegalForm(word: string): boolean {
  return CANONICAL.has(word);
}

/** A name with its spelled-out and dotted forms written as one word each: `S. à r.l.` → `SARL`, `B.V.` → `BV`. */
export function joinForms(name: string): string {
  const spelled = SPELLED.reduce((text, [pattern, form]) => text.replace(pattern, form), name);
  return spelled.replace(/\b(?:\p{L}\.\s?)+\p{L}\b\.?/gu, (run) => {
    const letters = run.replace(/[.\s]/g, '');
    return isLegalForm(letters.toLowerCase()) ? letters : run.replaceAll('.', '. ');
  });
}

/**
 * A Chinese firm without its legal form, and the form.
 * @param word one word in Chinese characters
 */
export function hanForm(word: string): { readonly bare: string; readonly form: string } {
  for (const [pattern, form] of HAN_FORMS) {
    const bare = word.replace(pattern, '');
    if (bare !== word) {
      return { bare: bare === '' ? word : bare, form };
    }
  }
  return { bare: word, form: '' };
}

/** The legal form a name states, every spelling of it alike; empty when it states none. */
export function legalForm(name: string): string {
  const all = words(joinForms(name)).split(' ');
  const found = all.flatMap((word, at) => (at === 0 ? [] : (CANONICAL.get(word) ?? [])));
  const telling = found.filter((form) => !WEAK.has(form) || (form === 'co' && found.some((other) => other === 'kg')));
  const han = hanForm(all.at(-1) ?? '').form;
  return [...new Set(telling.length > 0 ? telling : found), ...(han === '' ? [] : [han])].toSorted().join(' ');
}
