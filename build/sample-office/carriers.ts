/** Lines of business of the sample, as the office knows them. */
export type LineCode =
  | 'motor'
  | 'home'
  | 'liability'
  | 'legal'
  | 'travel'
  | 'life'
  | 'income'
  | 'health'
  | 'pension'
  | 'fleet'
  | 'fire'
  | 'business-liability'
  | 'cyber';

export type CarrierKey = 'noordzee' | 'merwede' | 'polderzeker' | 'hollandse' | 'delta' | 'elbtal' | 'donghai';

export type Line = {
  /** Words carriers print for it: Dutch, English, German, Chinese. */
  readonly nl: string;
  readonly en: string;
  readonly de: string;
  readonly zh: string;
  /** Usual yearly premium in cents. */
  readonly premium: number;
  /** Commission in thousandths of the premium. */
  readonly rate: number;
  readonly business: boolean;
  /** Carrier by weight, for clients in the Netherlands. */
  readonly carriers: readonly (readonly [CarrierKey, number])[];
  /** How often families (or firms) hold it, as a weight. */
  readonly weight: number;
  /** GDV Sparte. */
  readonly sparte: string;
};

export const lines: Readonly<Record<LineCode, Line>> = {
  motor: {
    nl: 'Auto',
    en: 'Motor',
    de: 'Kraftfahrt',
    zh: '车险',
    premium: 78000,
    rate: 130,
    business: false,
    carriers: [
      ['noordzee', 5],
      ['polderzeker', 4],
    ],
    weight: 30,
    sparte: '050',
  },
  home: {
    nl: 'Woonhuis en inboedel',
    en: 'Home',
    de: 'Hausrat',
    zh: '家财险',
    premium: 52000,
    rate: 190,
    business: false,
    carriers: [
      ['polderzeker', 6],
      ['noordzee', 3],
    ],
    weight: 28,
    sparte: '130',
  },
  liability: {
    nl: 'Aansprakelijkheid particulier',
    en: 'Liability',
    de: 'Haftpflicht',
    zh: '责任险',
    premium: 7800,
    rate: 220,
    business: false,
    carriers: [
      ['polderzeker', 5],
      ['noordzee', 4],
    ],
    weight: 18,
    sparte: '040',
  },
  legal: {
    nl: 'Rechtsbijstand',
    en: 'Legal expenses',
    de: 'Rechtsschutz',
    zh: '法律费用险',
    premium: 21000,
    rate: 200,
    business: false,
    carriers: [['noordzee', 1]],
    weight: 8,
    sparte: '070',
  },
  travel: {
    nl: 'Doorlopende reis',
    en: 'Travel',
    de: 'Unfall',
    zh: '旅行险',
    premium: 11800,
    rate: 230,
    business: false,
    carriers: [['noordzee', 1]],
    weight: 7,
    sparte: '030',
  },
  life: {
    nl: 'Overlijdensrisico',
    en: 'Term life',
    de: 'Leben',
    zh: '定期寿险',
    premium: 62000,
    rate: 90,
    business: false,
    carriers: [['delta', 1]],
    weight: 10,
    sparte: '010',
  },
  income: {
    nl: 'Arbeidsongeschiktheid',
    en: 'Income protection',
    de: 'Unfall',
    zh: '失能险',
    premium: 240000,
    rate: 140,
    business: true,
    carriers: [['hollandse', 1]],
    weight: 14,
    sparte: '030',
  },
  health: {
    nl: 'Zorg aanvullend',
    en: 'Health',
    de: 'Kranken',
    zh: '医疗险',
    premium: 86000,
    rate: 60,
    business: false,
    carriers: [['hollandse', 1]],
    weight: 8,
    sparte: '020',
  },
  pension: {
    nl: 'Pensioen',
    en: 'Pension',
    de: 'Leben',
    zh: '养老险',
    premium: 410000,
    rate: 45,
    business: true,
    carriers: [['delta', 1]],
    weight: 9,
    sparte: '010',
  },
  fleet: {
    nl: 'Wagenpark',
    en: 'Fleet',
    de: 'Kraftfahrt',
    zh: '车队险',
    premium: 390000,
    rate: 140,
    business: true,
    carriers: [['merwede', 1]],
    weight: 20,
    sparte: '050',
  },
  fire: {
    nl: 'Brand en inventaris',
    en: 'Fire and stock',
    de: 'Feuer',
    zh: '财产险',
    premium: 430000,
    rate: 200,
    business: true,
    carriers: [
      ['merwede', 4],
      ['polderzeker', 1],
    ],
    weight: 24,
    sparte: '080',
  },
  'business-liability': {
    nl: 'Bedrijfsaansprakelijkheid',
    en: 'Business liability',
    de: 'Haftpflicht',
    zh: '雇主责任险',
    premium: 190000,
    rate: 210,
    business: true,
    carriers: [
      ['merwede', 3],
      ['hollandse', 1],
    ],
    weight: 22,
    sparte: '040',
  },
  cyber: {
    nl: 'Cyber',
    en: 'Cyber',
    de: 'Haftpflicht',
    zh: '网络险',
    premium: 120000,
    rate: 200,
    business: true,
    carriers: [['merwede', 1]],
    weight: 5,
    sparte: '040',
  },
};

export const lineCodes = Object.keys(lines) as readonly LineCode[];

export const carrierNames: Readonly<Record<CarrierKey, string>> = {
  noordzee: 'Noordzee Verzekeringen',
  merwede: 'Merwede Schade',
  polderzeker: 'Polderzeker',
  hollandse: 'Hollandse Onderlinge',
  delta: 'Delta Leven',
  elbtal: 'Elbtal Versicherung AG',
  donghai: '东海保险',
};
