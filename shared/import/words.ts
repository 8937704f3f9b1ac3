import { simplified } from './han.ts';
import { fold, HAN } from './text.ts';
import type { ClaimFields, CommissionKind, PolicyStatus } from './types.ts';

type Rule<T> = readonly [T, RegExp];

/** First rule whose words occur wins, so the narrower ones stand first. */
function firstMatch<T>(rules: readonly Rule<T>[], text: string): T | null {
  const folded = HAN.test(text) ? simplified(fold(text)) : fold(text);
  for (const [value, words] of rules) {
    if (words.test(folded)) {
      return value;
    }
  }
  return null;
}

const STATUS: readonly Rule<PolicyStatus>[] = [
  ['not-taken-up', /not taken|\bntu\b|declined|niet doorgegaan|abgelehnt|refuse|rechazad|rejected|未承保|拒保/],
  ['claimed-out', /claimed[ -]?out|deceased|death claim|tod\b|leistungsfall|overleden|理赔终止/],
  ['surrendered', /surrender|ruckkauf|ruckgekauft|afgekocht|afkoop|rachet|rachat|rescat|riscatt|resgat|退保/],
  [
    'matured',
    /matur|abgelaufen(?! )|ablauf|expirat|expired|expire|vencid|verlopen|geexpireerd|echu|scadut|caducad|到期|满期|期满/,
  ],
  ['lapsed', /laps|vervallen|ruhend|premievrij|non-?pay|verfall|impag|decadut|失效|脱保/],
  [
    'cancelled',
    /cancel|terminat|storn|gekundigt|kundigung|gekundigd|opgezegd|geroyeerd|beeindigd|beendet|resili|annul|anulad|baja|rescindid|cessat|disdett|closed|inactive|ended|注销|取消|终止|解约|解除/,
  ],
  [
    'quoted',
    /quot|offer|angebot|antrag|offerte|aanvraag|devis|cotiza|propos|pending|applic|preventiv|proyecto|报价|投保中|待/,
  ],
  [
    'in-force',
    /in ?force|inforce|active|aktiv|actief|actif|lopend|laufend|vigent|vigor|en cours|issued|^if$|paid[ -]?up|beitragsfrei|renew|attiv|ativ|alive|lebt|open|current|有效|生效|在保|正常|承保/,
  ],
];

/** Policy status words of eight languages; null when unknown. */
export function readStatus(text: string): PolicyStatus | null {
  const own = STATUS.find(([status]) => status === text);
  return own !== undefined
    ? own[0]
    : /^(?:a|1)$/i.test(text)
      ? 'in-force'
      : /^inactive|^inaktiv|^inactief/i.test(text)
        ? 'cancelled'
        : firstMatch(STATUS, text);
}

const CLAIM_STATUS: readonly Rule<NonNullable<ClaimFields['status']>>[] = [
  ['rejected', /reject|denied|declin|abgelehnt|afgewezen|refus|rechaz|negad|respint|recusad|不赔|拒/],
  [
    'open',
    /open|pending|proceso|reserv|review|progress|process|tramite|lopend|behandeling|bearbeitung|offen|en cours|attente|abiert|pendient|apert|reopen|wiedereroff|未决|处理|审核|待|受理/,
  ],
  [
    'settled',
    /settl|paid|closed|accept|approv|pagad|pagat|pago\b|paye|regle|regul|cerrad|cloture|clos|bezahlt|erledigt|abgeschlossen|reguliert|betaald|uitbetaald|afgehandeld|afgewikkeld|gesloten|geschlossen|chius|liquidat|encerrad|finiqu|已决|结案|已赔|已付|完成/,
  ],
];

export function readClaimStatus(text: string): NonNullable<ClaimFields['status']> {
  return /^o$/i.test(text) ? 'open' : /^c$/i.test(text) ? 'settled' : (firstMatch(CLAIM_STATUS, text) ?? 'unknown');
}

const COMMISSION_KIND: readonly Rule<CommissionKind>[] = [
  [
    'chargeback',
    /charge ?back|claw|^xlc$|^cancel|storn|ruckbelast|ruckforder|recoup|teruggevord|terugvorder|ristourne|recuperacion|recupero|recuperac|\bar-|\bsv-|terugboek|royement|extorn|reversal|reprise|annulation|devoluc|reembols|extorno|storno|estorno|revers|^rb$|^st$|追回|扣回|冲销|退佣|退保/,
  ],
  [
    'override',
    /overrid|over-?rider|superprov|leitungsprov|rappel|sovraprov|uberprov|differenzprov|team|leader|surcommission|sobrecomis|管理津贴|增员|差额/,
  ],
  [
    'bonus',
    /bonus|bonifi[ck]a|incentiv|contingen|profit|persistenc|bestandsprovision bonus|prima de|premio|prime\b|奖金|奖励|继续率/,
  ],
  [
    'adjustment',
    /adjust|correct|^pch$|^mta$|^rei$|korrektur|berichtig|correctie|ajust|rectif|regulari|misc|endors|fee|gebuhr|honorar|rettif|acerto|^aj|^adj|调整|更正|修正|费用/,
  ],
  ['advance', /advance|voorschot|vorschuss|vorschuß|\bavance|acompte|anticip|adiantament|adelanto|预付|垫付|预支/],
  [
    'renewal',
    /renew|folge|bestand|trail|doorlopend|verleng|vervolg|prolong|renouv|recurr|reconduc|renov|rinnov|quietanz|^rwl|^rix$|^rnw?$|^ry[a-z]?$|^bp$|^fp$|^r$|^ren$|in ?force|servic|inkasso|incasso|续期|续保|续年/,
  ],
  [
    'first-year',
    /first|initial|new|neu|erst|abschluss|nieuw|eerste|afsluit|premier|nouvel|affaire nouv|nuev|primer|nuov|prim[oa] anno|nov[oa]\b|cross|\bfy|^nbs|^ap$|^nb$|^n$|acqui|首期|首年|新单|新保|初年/,
  ],
];

/** Commission kind words of eight languages and carriers' codes; null when unknown. */
export function readCommissionKind(text: string): CommissionKind | null {
  return firstMatch(COMMISSION_KIND, text);
}

const MODE: readonly Rule<0 | 1 | 2 | 4 | 12>[] = [
  [0, /single|einmal|eenmalig|koopsom|unique|unic|once|lump|趸/],
  [2, /semi|half|halb|bi-?annual|semest|^2$|^s$|^h$|^6 ?m|halve|medio|半年/],
  [4, /quart|viertel|kwart|trimest|^4$|^q$|^3 ?m|季/],
  [12, /month|monat|maand|mens|^12$|^m$|^1 ?m|月/],
  [1, /ann|year|jahr|jaar|anual|^1$|^a$|^y$|^12 ?m|an\b|年/],
];

/** Payments a year from mode words: `monthly`, `vierteljährlich`, `kwartaal`, `年缴`. */
export function readMode(text: string): 0 | 1 | 2 | 4 | 12 | null {
  return firstMatch(MODE, text);
}

/** Codes of the lines a new book starts with. */
const LINES: readonly Rule<string>[] = [
  [
    'commercial',
    /bedrijfs(?!auto|pens|wagen)|betriebs(?!rent|alters|pens)|inventar|\bstock\b|inventory|cyber|企业|雇主|网络|工程|货运/,
  ],
  ['home', /家财|家庭财产/],
  [
    'income-protection',
    /income prot|disab|arbeitsunfahig|berufsunfah|\bbu\b|\baov\b|arbeidsongeschikt|invalid|incapac|prevoyance|critical ill|失能|重疾|重大疾病/,
  ],
  ['pension', /pension|pensioen|retire|rente|annuit|altersvorsorge|lijfrente|retraite|jubilac|previd|养老|年金|退休/],
  ['investment', /invest|fund|fonds|belegg|placement|unit[- ]?link|anlage|fondo|投资|基金|投连/],
  [
    'life',
    /\blife\b|leben|^leven|levensverz|\bvie\b|vida|\bvita\b|term assurance|whole|endow|overlijden|\borv\b|uitvaart|sterbegeld|寿|人寿/,
  ],
  ['health', /health|medic|kranken|zorg|sante|salud|salute|saude|dental|tandarts|pflege|hospital|医疗|健康|医/],
  [
    'motor',
    /motor|wagenpark|fleet|flotte\b|flota|fuhrpark|车队|\bauto|\bcar\b|vehic|vehicul|kfz|kraftfahr|\bkh\b|kasko|voiture|coche|moto\b|moped|bromfiets|motorfiets|bestelauto|veicol|automovil|\brca?\b|车|汽车|交强/,
  ],
  [
    'commercial',
    /commerc|business|corporate|gewerbe|zakelijk|bedrijf|entreprise|empresa|aziend|\bcgl\b|workers|cargo|marine|transport|engineer|construct|d&o|cyber|商业|财产|团体/,
  ],
  ['liability', /liab|haftpflicht|aansprak|\bavp\b|respons|responsabil|\brc\b|umbrella|professional indem|责任/],
  ['legal', /legal|rechtsschutz|rechtsbijstand|protection juridique|juridic|法律/],
  ['travel', /travel|reis|voyage|viaje|viaggi|viagem|旅行|旅游/],
  ['accident', /accident|unfall|ongeval|infortun|意外/],
  [
    'home',
    /home|house|dwell|property|contents|building|hausrat|gebaude|wohn|inboedel|opstal|woonhuis|habitation|logement|hogar|casa|condo|renter|fire|feuer|brand|glas|incend|inmueble|immobil|residen|房/,
  ],
];

/** The office's line of business a carrier's word stands for; null when unknown. */
export function readLine(text: string): string | null {
  return firstMatch(LINES, text);
}

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
