import { useTranslation } from 'react-i18next';
import type { ImportCandidate, ImportRow } from '../../../shared/contract/import.ts';
import { type Agreement, THRESHOLDS } from '../../../shared/import/match-score.ts';
import { useFormat } from '../../components/format.ts';
import { linkTo } from '../../navigation.ts';
import classes from './candidates.module.css';
import { useValueText } from './field-text.ts';
import common from './import.module.css';

const FIELDS = ['name', 'alone', 'birthDate', 'postcode', 'street', 'phone', 'email', 'line'] as const;
const REASONS = ['several', 'middling', 'policy-owner-differs', 'number-lossy', 'policy-twice'] as const;
const HOW = [
  'full',
  'near',
  'unsure',
  'nickname',
  'part',
  'generation',
  'translit',
  'initials',
  'short',
  'married',
  'joint',
  'form',
  'sister',
  'firm',
  'legal',
  'surname',
  'lookalike',
  'conflict',
  'other',
  'unknown',
  'equal',
  'close',
  'differs',
  'oneSided',
  'onlyOne',
  'common',
] as const satisfies readonly Agreement[];
/** What both sides show without a word. */
const SEEN: ReadonlySet<string> = new Set(['full', 'equal', 'oneSided', 'differs']);
/** Agreements that the pairs of words say nothing about. */
const SILENT: ReadonlySet<string> = new Set(['joint', 'conflict', 'other', 'surname', 'legal', 'married']);
/** Half the width of a weight bar stands for this many bits. */
const WIDEST = 16;

/** Who a row may be about: field by field what speaks for and against each, and the score it comes to. */
export function Candidates({ row }: { readonly row: ImportRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const valueText = useValueText();
  const words = (field: string, text: string) =>
    text === ''
      ? '–'
      : field === 'line'
        ? text
            .split(', ')
            .map((line) => valueText('line', line))
            .join(', ')
        : format.day(text);
  /** In words how two values agree: `short form: Bob = Robert`; nothing where it can be seen. */
  const how = (weight: Weighed | undefined) => {
    const said = HOW.find((name) => name === weight?.how);
    if (weight === undefined || said === undefined || SEEN.has(said)) {
      return '';
    }
    const pairs = weight.words.map(([file, book]) => `${file} = ${book}`).join(', ');
    return pairs === '' || SILENT.has(said) ? t(`deciding.how.${said}`) : `${t(`deciding.how.${said}`)}: ${pairs}`;
  };
  const shown: readonly Shown[] =
    row.twin === null ? row.candidates.slice(0, 3) : [{ ...row.twin, clientId: null, line: row.twin.row }];
  const reason = REASONS.find((name) => name === row.reason);
  const why =
    row.twin !== null
      ? t('deciding.twin.reason')
      : row.reason === 'held'
        ? t('deciding.held.reason')
        : reason === undefined
          ? null
          : t(`importing.decide.reasons.${reason}`);
  if (shown.length === 0) {
    return <p>{t('deciding.noCandidates')}</p>;
  }
  const fields = FIELDS.filter((field) => shown.some((candidate) => find(candidate, field) !== undefined));
  return (
    <>
      <div className={common.scroll}>
        <table className={`${common.table} ${classes.compared}`}>
          <thead>
            <tr>
              <th scope="col">{t('importing.decide.field')}</th>
              <th scope="col">{t('importing.decide.inFile', { row: row.row })}</th>
              {shown.map((candidate, at) => (
                <th key={candidate.clientId} scope="col" data-best={at === 0 || undefined}>
                  {candidate.line === undefined
                    ? t('importing.decide.candidate', { number: at + 1 })
                    : t('importing.decide.inFile', { row: candidate.line })}
                  {candidate.clientId === null ? (
                    <span className={classes.candidate} title={candidate.name}>
                      {candidate.name}
                    </span>
                  ) : (
                    <a
                      className={classes.candidate}
                      href={linkTo(`/clients/${candidate.clientId}`)}
                      title={candidate.name}
                    >
                      {candidate.name}
                    </a>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`importing.decide.fields.${field}`)}</th>
                <td>
                  {words(
                    field,
                    shown.map((candidate) => find(candidate, field)?.file ?? '').find((text) => text !== '') ?? '',
                  )}
                </td>
                {shown.map((candidate, at) => {
                  const weight = find(candidate, field);
                  return (
                    <td key={candidate.clientId} data-best={at === 0 || undefined}>
                      <span className={classes.weighed}>
                        <span title={weight?.book}>
                          {field === 'alone' ? how(weight) : words(field, weight?.book ?? '')}
                          {field !== 'alone' && <small className={classes.how}>{how(weight)}</small>}
                        </span>
                        <Weight
                          value={weight?.weight ?? 0}
                          text={signed(format.number(weight?.weight ?? 0, 1), weight?.weight ?? 0)}
                        />
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('importing.decide.score')}</th>
              <td />
              {shown.map((candidate, at) => (
                <td key={candidate.clientId} data-best={at === 0 || undefined}>
                  <span className={classes.weighed}>
                    <strong className={classes.score}>{format.number(candidate.score, 2)}</strong>
                    <span>{signed(format.number(candidate.weight, 1), candidate.weight)}</span>
                  </span>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <div className={classes.scale} aria-hidden="true">
        <span
          className={classes.zone}
          style={{
            insetInlineStart: percent(THRESHOLDS.plausible),
            inlineSize: percent(THRESHOLDS.settled - THRESHOLDS.plausible),
          }}
        />
        {shown.map((candidate) => (
          <span
            key={candidate.clientId}
            className={classes.pointer}
            style={{ insetInlineStart: percent(candidate.score) }}
          />
        ))}
      </div>
      <p className={classes.legend}>
        <span>{t('importing.decide.below', { plausible: format.number(THRESHOLDS.plausible, 2) })}</span>
        <span className={common.warn}>
          {t('importing.decide.between', {
            plausible: format.number(THRESHOLDS.plausible, 2),
            settled: format.number(THRESHOLDS.settled, 2),
          })}
        </span>
        <span>{t('importing.decide.settled')}</span>
      </p>
      {why !== null && <p>{why}</p>}
    </>
  );
}

type Weighed = ImportCandidate['fields'][number];
/** A client of the book, or of another row of the file, named by its line. */
type Shown = Omit<ImportCandidate, 'clientId'> & { readonly clientId: number | null; readonly line?: number };

function find(candidate: Shown, field: string): Weighed | undefined {
  return candidate.fields.find((weight) => weight.field === field);
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text;
}

function percent(share: number): string {
  return `${share * 100}%`;
}

/** A bar around zero: to the right what speaks for, to the left what speaks against. */
function Weight({ value, text }: { readonly value: number; readonly text: string }) {
  const width = Math.min(50, (Math.abs(value) / WIDEST) * 50);
  return (
    <span className={classes.weight}>
      <span className={classes.weightBar} aria-hidden="true">
        <span
          data-sign={value < 0 ? 'minus' : 'plus'}
          style={{ inlineSize: `${width}%`, insetInlineStart: `${value < 0 ? 50 - width : 50}%` }}
        />
      </span>
      {text}
    </span>
  );
}
