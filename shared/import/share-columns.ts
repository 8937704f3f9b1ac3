import type { Choice } from './column-formats.ts';
import type { Field } from './fields.ts';
import type { ColumnStatistics } from './statistics.ts';
import { headerWords } from './text.ts';
import { isCode } from './value-shapes.ts';

/** Words of headers, folded as `headerWords` leaves them. */
const ADVISOR =
  /^(?:advis[eo]rs?|agents?|agts?|agnts?|producers?|prod|reps?|brokers?|adviseurs?|tussenpersoon|vermittlers?|beraters?|vertreters?|agentes?|asesor|mediador|consulente|intermediario|courtier|conseiller|业务员|代理人|顾问)$/;
const SHARE =
  /^(?:split|share|aandeel|verdeling|anteil|aufteilung|quote|quota|part|participacion|participation|partage|reparto|分成|分摊|份额|比例)$/;
const BESIDE =
  /^(?:percent|percentage|pct|code|no|nr|id|name|naam|nombre|nom|commission|provisie|provision|writing|wrtg|servicing|svc|to|of|the|comm)$/;
const SECOND = /^(?:2|2nd|two|second|b|ii|tweede|zweiter?|deuxieme|segundo|secondo|第二|二)$/;
const THIRD = /^(?:3|3rd|three|third|c|iii|derde|dritter?|troisieme|tercero|terzo|第三|三)$/;
const FIRST = /^(?:1|1st|one|first|a|i|eerste|erster?|premier|primero|primo|第一|一)$/;

const PERCENT = /^(?:percent|percentage|pct)$/;
const NUMBERED = /^[123]$/;
const MONEY = /^(?:commission|comm|provisie|provision)$/;

const ADVISORS: readonly Field[] = ['commission.advisorCode', 'commission.advisorCode2', 'commission.advisorCode3'];
const SHARES: readonly Field[] = ['commission.share', 'commission.share2', 'commission.share3'];
/** Plain words, and values that fit: to be looked at all the same. */
const CONFIDENCE = 0.85;

type Told = { readonly role: 'advisor' | 'share'; readonly place: 0 | 1 | 2 };

/** What a header says of the advisors a line is divided between; null: nothing, or something else besides. */
function told(header: string): Told | null {
  const words = headerWords(header)
    .replace(/(业务员|代理人|顾问|分成|分摊|份额|比例|第[一二三])/g, ' $1 ')
    .split(' ')
    .flatMap((word) => word.replace(/^(\p{L}{2,})(\d)$/u, '$1 $2').split(' '))
    .filter((word) => word !== '');
  const place = words.some((word) => SECOND.test(word)) ? 1 : words.some((word) => THIRD.test(word)) ? 2 : 0;
  const known = [ADVISOR, SHARE, BESIDE, FIRST, SECOND, THIRD];
  if (!words.every((word) => known.some((pattern) => pattern.test(word)))) {
    return null;
  }
  const advisor = words.some((word) => ADVISOR.test(word));
  // `Adviser 2 %` is what the second one gets; `Agent commission %` is a rate.
  const part = advisor && words.some((word) => PERCENT.test(word)) && words.some((word) => NUMBERED.test(word));
  const share = words.some((word) => SHARE.test(word)) || (part && !words.some((word) => MONEY.test(word)));
  return share || advisor ? { role: share ? 'share' : 'advisor', place } : null;
}

/** `Agent` over codes beside `Agent name` over names: the code is the line's, the name the client's advisor. */
function codesBesideNames(choices: Choice[], statistics: readonly (ColumnStatistics | undefined)[]): void {
  const advisors = choices.flatMap(({ field }, index) => (field === 'client.advisor' ? [index] : []));
  const code = advisors.find((index) => isCode(statistics[index]));
  if (
    code !== undefined &&
    advisors.some((index) => !isCode(statistics[index])) &&
    !choices.some(({ field }) => field === 'commission.advisorCode')
  ) {
    choices[code] = { field: 'commission.advisorCode', confidence: CONFIDENCE, reason: 'header words' };
  }
}

/** Percents of a line: nothing else stands there, and nothing above a hundred. */
function arePercents(values: ColumnStatistics | undefined): boolean {
  return (
    values !== undefined &&
    values.sampled > 0 &&
    values.letters === 0 &&
    values.amounts === values.sampled &&
    values.largest <= 100
  );
}

/**
 * In a list of commission: further advisors of a line, and what each gets of it, where the headers say so. The first advisor
 * has to be known; a share without anybody it goes to says nothing.
 */
export function shareColumns(
  choices: Choice[],
  headers: readonly string[],
  statistics: readonly (ColumnStatistics | undefined)[],
): void {
  const found = headers.map(told);
  codesBesideNames(choices, statistics);
  const has = (role: Told['role'], place: number) => found.some((one) => one?.role === role && one.place === place);
  if (!found.some((one) => one?.role === 'share')) {
    return;
  }
  const named = choices.findIndex(({ field }, index) => field === 'client.advisor' && found[index]?.role === 'advisor');
  const several = has('advisor', 1) || isCode(statistics[named]);
  if (named >= 0 && several && !choices.some(({ field }) => field === 'commission.advisorCode')) {
    // One of several who share the line, or a code beside a share: not the one who looks after the client.
    choices[named] = { field: 'commission.advisorCode', confidence: CONFIDENCE, reason: 'header words' };
  }
  if (!choices.some(({ field }) => field === 'commission.advisorCode')) {
    return;
  }
  for (const [index, one] of found.entries()) {
    const fits =
      one !== null &&
      (one.role === 'share'
        ? arePercents(statistics[index]) && (one.place === 0 || has('advisor', one.place))
        : one.place > 0 && !arePercents(statistics[index]));
    const field = one === null ? undefined : (one.role === 'share' ? SHARES : ADVISORS)[one.place];
    if (fits && field !== undefined && choices.every((choice) => choice.field !== field)) {
      choices[index] = { field, confidence: CONFIDENCE, reason: 'header words' };
    }
  }
}
