import { type Day, dayFrom } from '../day.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar januari janvier janv enero ene janeiro gennaio gen jaenner janner',
    'feb february februar februari fevrier fev fevr febrero fevereiro febbraio',
    'mar march marz maerz maart mrt mars marzo marco',
    'apr april avril avr abril abr aprile',
    'may mai mei mayo maio mag maggio',
    'jun june juni juin junio junho giu giugno',
    'jul july juli juillet juil julio julho juill lug luglio',
    'aug august augustus aout agosto ago',
    'sep sept september septembre septiembre setembro set settembre',
    'oct october oktober okt octobre octubre outubro out ottobre ott',
    'nov november novembre noviembre novembro',
    'dec december dezember dez decembre diciembre dic dezembro dicembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** Years of the Republic of China count from 1912. */
const MINGUO = /^(?:中華)?民[國国]\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/;
/** `Tuesday,` `Di.` `terça-feira,`: the day of the week says nothing that the date does not. */
const WEEKDAY = /^[a-z]{2,10}(?:-feira)?(?:[.,]+\s*|\s+)(?=\d|[a-z]{3,10}\.?\s+\d)/;
const HAN_DIGITS = '〇一二三四五六七八九十';
const HAN_NUMBER = /[〇零○一二三四五六七八九十]/;
const HAN_DATE = /^(\d{2,4})\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]?)?/;
const NAMED_FIRST_DAY =
  /^(\d{1,2})(?:\.|st|nd|rd|th|er|[o°])?[\s./-]*(?:de\s+|d')?([a-z]{3,10})\.?[\s,./-]*(?:de\s+)?(\d{4}|\d{2})(?:[ T].*)?$/;
const NAMED_FIRST_MONTH = /^([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4}|\d{2})(?:[ T].*)?$/;
const NAMED_BETWEEN = /^(\d{4})[\s./-]([a-z]{3,10})\.?[\s./-](\d{1,2})$/;
const NAMED_MONTH = /^([a-z]{3,10})\.?[\s'./-]*(?:de\s+)?(\d{4})$/;

/** The year that two digits, or four, mean. */
export function fullYear(text: string, pivot: number): number {
  const year = Number(text);
  return text.length > 2 ? year : year <= pivot ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number {
  return MONTHS[word.replace(/[^a-z]/g, '')] ?? 0;
}

/**
 * Reads a date whose month is a word, in eight languages, or one written in Chinese.
 * @param pivot two-digit years up to this one belong to the 2000s
 * @returns null when the text is no such date
 */
export function readNamed(cell: string, pivot: number): Day | null {
  const written = cell.includes('月') && HAN_NUMBER.test(cell) ? inDigits(cell) : cell;
  const minguo = MINGUO.exec(written);
  if (minguo) {
    return dayFrom(1911 + Number(minguo[1]), Number(minguo[2]), Number(minguo[3]));
  }
  const han = HAN_DATE.exec(written);
  if (han) {
    return dayFrom(fullYear(han[1] ?? '', pivot), Number(han[2]), Number(han[3] ?? '1'));
  }
  if (!/[a-z]/i.test(cell)) {
    return null;
  }
  const text = cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(WEEKDAY, (word) => (monthOf(word) > 0 ? word : ''));
  const dayFirst = NAMED_FIRST_DAY.exec(text);
  if (dayFirst) {
    return dayFrom(fullYear(dayFirst[3] ?? '', pivot), MONTHS[dayFirst[2] ?? ''] ?? 0, Number(dayFirst[1]));
  }
  const monthFirst = NAMED_FIRST_MONTH.exec(text);
  if (monthFirst) {
    return dayFrom(fullYear(monthFirst[3] ?? '', pivot), MONTHS[monthFirst[1] ?? ''] ?? 0, Number(monthFirst[2]));
  }
  const between = NAMED_BETWEEN.exec(text);
  if (between) {
    return dayFrom(Number(between[1]), MONTHS[between[2] ?? ''] ?? 0, Number(between[3]));
  }
  const short = /^([a-z]{3,10})[-'](\d{2})$/.exec(text);
  if (short) {
    return dayFrom(fullYear(short[2] ?? '', pivot), MONTHS[short[1] ?? ''] ?? 0, 1);
  }
  const month = NAMED_MONTH.exec(text);
  return month ? dayFrom(Number(month[2]), MONTHS[month[1] ?? ''] ?? 0, 1) : null;
}

/** Chinese numbers of a date in digits: `二〇二六年十二月三十一日` is `2026年12月31日`. */
function inDigits(cell: string): string {
  return cell.replace(/[〇零○一二三四五六七八九十]+/g, (number) => {
    const digits = [...number.replace(/[零○]/g, '〇')].map((sign) => HAN_DIGITS.indexOf(sign));
    const ten = digits.indexOf(10);
    if (ten < 0) {
      return digits.join('');
    }
    return String((ten === 0 ? 1 : (digits[0] ?? 0)) * 10 + (digits[ten + 1] ?? 0));
  });
}

/** The first day of a quarter: `Q1 2026`, `2026-Q1`, `1. Quartal 2026`, `T1 2026`, `2026年第1季度`. */
export function readQuarter(cell: string): Day | null {
  const text = cell.toLowerCase();
  const found =
    /^(?<quarter>[1-4])\s*(?:\.|st|nd|rd|th|er|e|º|°)?\s*(?:q|t|quarter|quartal|kwartaal|trimestre|trim\.?)\s*[-/']?\s*(?:de\s+|of\s+)?(?<year>\d{4})$/.exec(
      text,
    ) ??
    /^(?:q|k|t|kw|quarter|quartal|kwartaal|trimestre)\s*(?<quarter>[1-4])\s*[-/ ']\s*(?<year>\d{4})$/.exec(text) ??
    /^(?<year>\d{4})\s*[-/ ]?\s*[qkt](?<quarter>[1-4])$/.exec(text) ??
    /^(?<year>\d{4})\s*年\s*第?\s*(?<quarter>[1-4])\s*季度?$/.exec(text);
  return found ? dayFrom(Number(found.groups?.year), (Number(found.groups?.quarter) - 1) * 3 + 1, 1) : null;
}

/** Month number of a name in any of the languages read, 0 when it is none. */
export function monthNumber(name: string): number {
  return MONTHS[name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()] ?? 0;
}
