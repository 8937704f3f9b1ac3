import { isGivenName } from './given-names.ts';
import { foldSpelling } from './match-keys.ts';
import { HAN } from './text.ts';

export type ReadName = {
  /** For showing: `First Last`, an organisation as it stands, a Chinese name unspaced. */
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly kind: 'person' | 'organisation';
};

const LEGAL_FORM =
  /(?:^|[\s,(])(?:B\.?\s?V\.?|b\.?v\.|N\.?V\.?|n\.v\.|V\.?O\.?F\.?|v\.?o\.?f\.?|C\.V\.|Ltd\.?|LTD\.?|Limited|LIMITED|L\.?P\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|P\.?L\.?C\.?|plc|Pte\.?|Pty\.?|Inc\.?|INC\.?|Incorporated|Corp\.?|CORP\.?|Corporation|CORPORATION|Co\.|CO\.|Company|COMPANY|gGmbH|mbH|GmbH|GMBH|G\.m\.b\.H\.|Gesellschaft mit beschränkter Haftung|AG|KG|OHG|KGaA|e\.\s?V\.|e\.\s?K\.|UG|GbR|PartG|SARL|S\.A\.R\.L\.|S\.\s?[àa]\.?\s?r\.\s?l\.|SAS|S\.A\.S?\.?|SA|SNC|EURL|SCI|S\.?\s?L\.?U?\.|SLU?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?R\.?L\.?|Lda\.?|LDA\.?|Ltda\.?|LTDA\.?|S\.?\s?A\.? de C\.?\s?V\.?|Oy|ApS|A\/S|d\.o\.o\.|Sp\. z o\.o\.)(?=$|[\s,.)])/;
const TRADE_WORD =
  /(?:^|\s)(?:Stichting|Vereniging|Foundation|Trust|Church|University|School|Group|Groep|Gruppe|Holdings?|Services|Solutions|Industries|Enterprises|Partners|Associates|Bros\.?|Brothers|Bakkerij|Garage|Gemeente|Stadt|Verein|Autohaus|Praxis|Apotheke|Maatschap|Restaurant|Hotel|Cafe|Café|Association|Société|Fundación|Asociación|Farm|Bakery|Logistics|Consulting|Technologies|Transport|Insurance|Bank|M\/S|Messrs\.?|& Sons?|& Co\.?|& Fils|& Söhne|& Sohn|& Hijos|e Hijos|& Figli|e Figli|& Filhos|e Filhos|et Fils|& Zn\.?|& Zonen|Gebr\.?|Fa\.|Firma|Ets\.?|\p{L}+bedrijf|Apotheek|Pharmac(?:y|ie)|Farmacia|VvE|Kapsalon|Slagerij|Drukkerij|Schreinerei|Bäckerei|Metzgerei|Druckerei|Gärtnerei|Tischlerei|Brauerei|Spedition|Weingut|Boulangerie|Boucherie|Panadería|Ferretería|Carnicería|Peluquería|Comunidad de (?:Propietarios|Vecinos)|Comunidad Propietarios|Condom[ií]nio|Ayuntamiento|Mairie|Commune de|Comune di|Câmara Municipal|(?:City|Town|Village|County|Estate) of|(?:\p{L}+)?gemeinde|(?:Kirchen|Erben|Eigentümer)gemeinschaft|WEG|Parochie|Kerkgenootschap|Éts\.?|Établissements|Etablissements|Salon|Clinic|Clinique|Clínica|Clinica|Properties|Builders|Construction|Construcciones|Construções|Costruzioni|Talleres|Transportes|Padaria|Pizzeria|Trattoria|Ristorante|Restaurante|Supermercado|Fysio\p{L}*|Studio Legale|Panificio|Club|Tandarts\p{L}*praktijk|\p{L}{4,}werken|\p{L}+techniek|\p{L}+betrieb|Hoveniers|Makelaars|Accountants|Advocaten|Architecten|Notarissen|Rechtsanwälte|Steuerberater|Architekten)(?=$|[\s,.])/iu;
const HAN_ORGANISATION =
  /(?:公司|有限|集团|集團|工厂|厂|商店|中心|学校|學校|医院|事务所|银行|合作社|协会|企业|酒店|餐厅|店|部|行|社)$|公司/;
const TITLE =
  '(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|fraulein|fräulein|dhr|mevr|mevrouw|mw|de heer|drs|ing|ir|dipl\\.?-ing|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|señor|señora|sig|sig\\.ra|dott|senhor|senhora)\\.?';
const TITLES = new RegExp(`^(?:${TITLE}\\s+)+(?=\\S)`, 'i');
/** `Jansen, Dhr.`: what stands where the given name would is none. */
const TITLES_ALONE = new RegExp(`^${TITLE}(?:\\s+${TITLE})*$`, 'i');
/** These stand before a given name: `Don Pedro Garcia`. `Don Garcia` is one himself. */
const HONORIFIC = /^(?:sir|dame|don|doña|dª)\.?\s+(?=\S+\s+\S)/i;
const JOINT =
  /^(?:(?:mr|herr|dhr|m|sr|the heer|de heer)\.?\s*(?:&|and|und|en|et|y|\+)\s*(?:mrs|ms|frau|mevr|mevrouw|mw|mme|sra)\.?)\s+(.+)$/i;
const COUPLE = /^(\S+)\s+(?:&|and|und|en|et|y|\+)\s+(\S+)\s+(\S.*)$/i;
const PARTICLE =
  /^(?:van|von|de|der|den|het|'t|’t|ter|ten|te|zu|zum|zur|vom|du|des|del|della|di|da|dos|das|la|le|el|al|bin|ibn|in|op|aan|y|e)$/i;
const PARTICLE_TAIL =
  /\s+((?:(?:van|von|de|der|den|het|'t|ter|ten|te|zu|du|del|della|di|da|dos|la|le|op|in|aan)\s*)+)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/i;
const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 诸葛 上官 司徒 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 歐陽 司馬 諸葛 東方'.split(' '),
);

export function looksLikeOrganisation(name: string): boolean {
  return HAN.test(name) ? HAN_ORGANISATION.test(name) : LEGAL_FORM.test(name) || TRADE_WORD.test(name);
}

/** Words of question marks alone are letters that a carrier's system could not write (`Xie Xiaowen ???`): no part of a name. */
function withoutLost(raw: string): string {
  const kept = raw.replace(/(?<=^|\s)[?\uFFFD]+(?=\s|$)/gu, '').trim();
  return kept === '' ? raw.trim() : kept;
}

/** Gives a name written in capitals its usual letters: `VAN DER BERG` → `van der Berg`, `O'BRIEN` → `O'Brien`. */
function settleCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) {
    return name;
  }
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, index) =>
      PARTICLE.test(word) && index < words.length - 1 && words.length > 1 && word.length > 1
        ? word
        : word.replace(/(^|[-'’.])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase()),
    )
    .join(' ')
    .replace(/\bMc(\p{Ll})/gu, (_all, letter: string) => `Mc${letter.toUpperCase()}`);
}

/**
 * Takes a person's or organisation's name apart: `LAST, FIRST M`, `WHITE;NICOLE`, `First Last`, `Mr & Mrs`, Dutch and
 * German particles before or after, Chinese names. The raw name is kept by the caller.
 */
export function readName(raw: string): ReadName {
  const text = withoutLost(raw);
  if (looksLikeOrganisation(text)) {
    return { name: text.replace(/^M\/S\s+/i, ''), familyName: '', givenName: '', kind: 'organisation' };
  }
  if (HAN.test(text) && !/[A-Za-z]/.test(text)) {
    return readHan(text);
  }
  if (HAN.test(text)) {
    return readTwoScripts(text);
  }
  const joint = JOINT.exec(text);
  if (joint) {
    const family = settleCase((joint[1] ?? '').trim());
    return { name: settleCase(text), familyName: splitFamily(family).familyName, givenName: '', kind: 'person' };
  }
  const bare = withoutTitles(text);
  const comma = /^([^,;]+)[,;]\s*([^,;]*)(?:[,;]\s*(.*))?$/.exec(bare);
  if (comma) {
    return fromParts(
      (comma[1] ?? '').trim(),
      `${(comma[2] ?? '').trim()}${SUFFIX.test(comma[3] ?? '') ? '' : ` ${comma[3] ?? ''}`}`.trim(),
    );
  }
  const couple = COUPLE.exec(bare);
  if (couple) {
    const family = splitFamily(settleCase(`x ${couple[3] ?? ''}`)).familyName;
    return {
      name: settleCase(bare),
      familyName: family,
      givenName: settleCase(`${couple[1]} & ${couple[2]}`),
      kind: 'person',
    };
  }
  const capitals = /^((?:\p{Lu}[\p{Lu}'’-]+ )+)(\p{Lu}\p{Ll}.*)$/u.exec(bare);
  if (capitals && bare !== bare.toUpperCase()) {
    return fromParts((capitals[1] ?? '').trim(), (capitals[2] ?? '').trim());
  }
  const settled = settleCase(bare);
  return { name: settled, ...splitFamily(settled), kind: 'person' };
}

/** From columns of their own. A middle part made of particles belongs to the family name. */
export function joinName(family: string, given: string, middle: string): ReadName {
  if (given === '' && middle === '') {
    return readName(family);
  }
  if (HAN.test(family) && HAN.test(given)) {
    return { name: `${family}${given}`, familyName: family, givenName: given, kind: 'person' };
  }
  if (given === '' || family === '' || looksLikeOrganisation(family)) {
    return readName([given, middle, family].filter((part) => part !== '').join(' '));
  }
  const particles = middle !== '' && middle.split(' ').every((word) => PARTICLE.test(word));
  return particles
    ? fromParts(`${middle.toLowerCase()} ${settleCase(family)}`, given)
    : fromParts(family, middle === '' ? given : `${given} ${middle}`);
}

/** `M.` before a given name is Monsieur, before anything else the initial of one. */
function withoutTitles(text: string): string {
  const monsieur = /^m\.?\s+(?=(\S+)\s+\S)/i.exec(text);
  const bare =
    monsieur !== null && isGivenName(foldSpelling(monsieur[1] ?? '')) ? text.slice(monsieur[0].length) : text;
  return bare.replace(TITLES, '').replace(HONORIFIC, '');
}

function fromParts(family: string, given: string): ReadName {
  const titleless = TITLES_ALONE.test(given) ? '' : withoutTitles(given).trim();
  const tail = PARTICLE_TAIL.exec(titleless);
  const settled = settleCase(family);
  const familyName = tail ? `${(tail[1] ?? '').trim().toLowerCase()} ${settled}` : settled;
  const givenName = settleCase(tail ? titleless.slice(0, tail.index) : titleless);
  return { name: givenName === '' ? familyName : `${givenName} ${familyName}`, familyName, givenName, kind: 'person' };
}

function splitFamily(name: string): { readonly familyName: string; readonly givenName: string } {
  const words = name.split(' ').filter((word) => word !== '');
  if (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) {
    words.pop();
  }
  if (words.length < 2) {
    return { familyName: words[0] ?? '', givenName: '' };
  }
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return { familyName: words.slice(at).join(' '), givenName: words.slice(0, at).join(' ') };
}

function readHan(text: string): ReadName {
  const compact = text.replace(/[\s·]+/g, text.includes('·') ? '·' : '').replace(/(?:先生|女士|小姐|太太)$/, '');
  if (!/^\p{Script=Han}{2,4}$/u.test(compact)) {
    return { name: compact, familyName: compact, givenName: '', kind: 'person' };
  }
  const letters = [...compact];
  const size = letters.length > 2 && COMPOUND_SURNAMES.has(letters.slice(0, 2).join('')) ? 2 : 1;
  return {
    name: compact,
    familyName: letters.slice(0, size).join(''),
    givenName: letters.slice(size).join(''),
    kind: 'person',
  };
}

/** `Xie Jun 谢军`: shown as written, taken apart by its Chinese half. */
function readTwoScripts(text: string): ReadName {
  const latin = text.replace(/[\p{Script=Han}()（）]+/gu, ' ').trim();
  const [familyName = '', ...given] = latin.split(' ');
  return { name: text, familyName, givenName: given.join(' '), kind: 'person' };
}
