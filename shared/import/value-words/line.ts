import { firstMatch, type Rule } from './rules.ts';

/** Codes of the lines a new book starts with. */
const LINES: readonly Rule<string>[] = [
  [
    'commercial',
    /^bop$|^c(?:pkg|gl|pp)$|^gl$|^wc$|multirisque pro|multirischio az|comercio|\bpymes?\b|bedrijfs(?!auto|pens|wagen)|betriebs(?!rent|alters|pens)|inventar|\bstock\b|inventory|cyber|企业|雇主|网络|工程|货运/,
  ],
  ['home', /家财|家庭财产/],
  [
    'income-protection',
    /income prot|disab|\bwia\b|arbeitsunfahig|berufsunfah|\bbu\b|\baov\b|arbeidsongeschikt|invalid|incapac|prevoyance|critical ill|失能|重疾|重大疾病/,
  ],
  [
    'pension',
    /pension|pensioen|riester|rurup|\bbav\b|^per$|\bppr\b|retire|rente|annuit|altersvorsorge|lijfrente|retraite|jubilac|previd|养老|年金|退休/,
  ],
  ['investment', /invest|fund|fonds|belegg|placement|unit[- ]?link|anlage|fondo|投资|基金|投连/],
  [
    'life',
    /\blife\b|^term\b|^ul$|^iul$|^rlv$|^tcm\b|\bdeces\b|两全|leben|^leven|levensverz|\bvie\b|vida|\bvita\b|term assurance|whole|endow|overlijden|\borv\b|uitvaart|sterbegeld|寿|人寿/,
  ],
  [
    'health',
    /health|\bpmi\b|\bpkv\b|ziekte|medic|kranken|zorg|sante|salud|salute|saude|dental|tandarts|pflege|hospital|医疗|健康|医/,
  ],
  [
    'motor',
    /motor|wagenpark|fleet|flotte\b|flota|fuhrpark|车队|\bauto|(?:personen|vracht)auto|^pp?auto?$|^ppa$|\bcar\b|vehic|vehicul|kfz|kraftfahr|\bkh\b|kasko|voiture|coche|moto\b|moped|bromfiets|motorfiets|bestelauto|veicol|automovil|\brca\b|车|汽车|交强/,
  ],
  [
    'commercial',
    /commerc|business|corporate|gewerbe|zakelijk|bedrijf|entreprise|empresa|aziend|\bcgl\b|workers|cargo|marine|transport|engineer|construct|d&o|cyber|商业|财产|团体/,
  ],
  [
    'liability',
    /liab|\bphv\b|^umb$|haftpflicht|aansprak|\bavp\b|respons|responsabil|\brc\b|umbrella|professional indem|责任/,
  ],
  ['legal', /legal|rechtsschutz|rechtsbijstand|protection juridique|juridic|法律/],
  ['travel', /travel|reis|voyage|viaje|viaggi|viagem|旅行|旅游/],
  ['accident', /accident|acidente|unfall|ongeval|infortun|意外/],
  [
    'home',
    /home|house|^ho-?\d$|\bmrh\b|habitac|dwell|property|contents|building|hausrat|gebaude|wohn|inboedel|opstal|woonhuis|habitation|logement|hogar|casa|condo|renter|fire|feuer|brand|glas|incend|inmueble|immobil|residen|房/,
  ],
];

/** The office's line of business a carrier's word stands for; null when unknown. */
export function readLine(text: string): string | null {
  return firstMatch(LINES, text);
}
