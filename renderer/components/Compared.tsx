import { useTranslation } from 'react-i18next';
import type { ImportCandidate } from '../../shared/contract/import.ts';
import { type Agreement, THRESHOLDS } from '../../shared/import/match-score.ts';
import { linkTo } from '../navigation.ts';
import classes from './Compared.module.css';
import { useFormat } from './format.ts';

const FIELDS = ['name', 'alone', 'birthDate', 'postcode', 'street', 'phone', 'email', 'line'] as const;
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

type Weighed = ImportCandidate['fields'][number];

/** One who is compared: a client of the book, or somebody else without a page. */
export type ComparedWith = Omit<ImportCandidate, 'clientId'> & {
  readonly clientId: number | null;
  readonly heading: string;
};

type ComparedProps = {
  /** Whom they are compared with, over the column of its values. */
  readonly heading: string;
  readonly shown: readonly ComparedWith[];
  /** Without the scale of what an import settles by itself. */
  readonly plain?: boolean;
};

/** Field by field what speaks for and against each being the same client, and the score it comes to. */
export function Compared({ heading, shown, plain = false }: ComparedProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  /** Lines are kept by their codes, which come from the book at run time; `exists` checks them. */
  const lineText = (line: string) =>
    i18n.exists(`common.lines.${line}`) ? String(i18n.t(`common.lines.${line}` as 'common.lines.motor')) : line;
  const words = (field: string, text: string) =>
    text === '' ? '–' : field === 'line' ? text.split(', ').map(lineText).join(', ') : format.day(text);
  /** In words how two values agree: `short form: Bob = Robert`; nothing where it can be seen. */
  const how = (weight: Weighed | undefined) => {
    const said = HOW.find((name) => name === weight?.how);
    if (weight === undefined || said === undefined || SEEN.has(said)) {
      return '';
    }
    const pairs = weight.words.map(([file, book]) => `${file} = ${book}`).join(', ');
    return pairs === '' || SILENT.has(said) ? t(`deciding.how.${said}`) : `${t(`deciding.how.${said}`)}: ${pairs}`;
  };
  const fields = FIELDS.filter((field) => shown.some((one) => find(one, field) !== undefined));
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table} data-one={shown.length === 1 || undefined}>
          <thead>
            <tr>
              <th scope="col">{t('importing.decide.field')}</th>
              <th scope="col">{heading}</th>
              {shown.map((candidate, at) => (
                <th key={candidate.clientId} scope="col" data-best={at === 0 || undefined}>
                  {candidate.heading}
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
      {!plain && <Scale shown={shown} />}
    </>
  );
}

/** Where the scores stand between what is new and what is settled without asking. */
function Scale({ shown }: Pick<ComparedProps, 'shown'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
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
        <span className={classes.decide}>
          {t('importing.decide.between', {
            plausible: format.number(THRESHOLDS.plausible, 2),
            settled: format.number(THRESHOLDS.settled, 2),
          })}
        </span>
        <span>{t('importing.decide.settled')}</span>
      </p>
    </>
  );
}

function find(candidate: ComparedWith, field: string): Weighed | undefined {
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
