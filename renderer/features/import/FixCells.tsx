import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../shared/contract/import.ts';
import type { ResponseOf } from '../../api.ts';
import { smallIcon } from '../../components/icon.ts';
import classes from './fix-cells.module.css';
import { useTyping } from './typing.ts';

type Cell = ResponseOf<'import.row'>['cells'][number];
type FixCellsProps = {
  readonly row: ImportRow;
  readonly cells: readonly Cell[];
  readonly busy: boolean;
};

/** The cells of a row that could not be read, to be typed anew; what is typed is checked like the file's own text. */
export function FixCells({ row, cells, busy }: FixCellsProps) {
  const { t } = useTranslation();
  const { type, takeBack } = useTyping();
  const [texts, setTexts] = useState<ReadonlyMap<number, string>>(new Map());
  const asRead = (cell: Cell) => row.typed.find(({ column }) => column === cell.column)?.text ?? cell.text;
  const wrong = (cell: Cell) => row.problems.some(({ column }) => column === cell.header);
  const typedInto = (cell: Cell) => row.typed.some(({ column }) => column === cell.column);
  const changed = cells.flatMap((cell) => {
    const text = texts.get(cell.column);
    return text === undefined || text === asRead(cell) ? [] : [{ column: cell.column, text }];
  });
  const first = cells.filter((cell) => wrong(cell) || typedInto(cell));
  // A row that names nobody has no cell that is wrong: any may be the one to fill.
  const [shown, rest] = first.length === 0 ? [cells, []] : [first, cells.filter((cell) => !first.includes(cell))];
  const field = (cell: Cell) => (
    <TextInput
      key={cell.column}
      size="xs"
      label={cell.header}
      value={texts.get(cell.column) ?? asRead(cell)}
      error={wrong(cell)}
      maxLength={1000}
      onChange={({ currentTarget: { value } }) => setTexts(new Map([...texts, [cell.column, value]]))}
    />
  );
  return (
    <form
      className={classes.fix}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length > 0 && !busy) {
          void type(row, changed);
        }
      }}
    >
      <h3>{t('correcting.title')}</h3>
      <Typed row={row} />
      <div className={classes.cells}>{shown.map(field)}</div>
      {rest.length > 0 && (
        <details>
          <summary>{t('correcting.others')}</summary>
          <div className={classes.cells}>{rest.map(field)}</div>
        </details>
      )}
      <p className={classes.hint}>{t('correcting.hint')}</p>
      <div className={classes.buttons}>
        <Button type="submit" variant="primary" size="xs" loading={busy} disabled={changed.length === 0}>
          {t('correcting.check')}
        </Button>
        {row.typed.length > 0 && (
          <Button
            size="xs"
            disabled={busy}
            leftSection={<IconArrowBackUp {...smallIcon} />}
            onClick={() => void takeBack(row)}
          >
            {t('correcting.back')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What stands in the file, and what was typed instead, by whom. */
function Typed({ row }: { readonly row: ImportRow }) {
  const { t } = useTranslation();
  return row.typed.map(({ column, header, raw, text, by }) => {
    const said = { text, raw: raw === '' ? t('correcting.empty') : raw, by: by ?? '' };
    return (
      <p key={column}>
        {`${header}: `}
        {by === null
          ? t('correcting.typedNow', said)
          : by === ''
            ? t('correcting.typedBeforeUnknown', said)
            : t('correcting.typedBefore', said)}
      </p>
    );
  });
}
