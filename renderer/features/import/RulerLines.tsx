import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ruler.module.css';
import type { Drawn } from './ruling.ts';

const SHOWN = 12;
const LONGEST = 400;

type RulerLinesProps = {
  readonly lines: readonly string[];
  readonly fields: readonly Drawn[];
  /** A place between two characters, by the 1-based one behind it. */
  readonly onToggle: (at: number) => void;
};

/** The first lines in letters of one width, under a scale, with a mark where each field begins. Arrows move a caret, Enter sets a mark. */
export function RulerLines({ lines, fields, onToggle }: RulerLinesProps) {
  const { t } = useTranslation();
  const [caret, setCaret] = useState(1);
  const shown = lines.slice(0, SHOWN);
  const width = Math.min(LONGEST, Math.max(20, ...shown.map((line) => line.length)));
  const scale = Array.from({ length: width }, (_, at) => ((at + 1) % 10 === 0 ? String(((at + 1) / 10) % 10) : '·'));
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    const { left, width: drawnWidth } = event.currentTarget.getBoundingClientRect();
    // The keyboard's click has no place of its own.
    const at = event.detail === 0 ? caret : Math.round(((event.clientX - left) / drawnWidth) * width) + 1;
    if (at >= 1 && at <= width) {
      setCaret(at);
      onToggle(at);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setCaret(Math.min(width, Math.max(1, caret + step)));
    }
  };
  return (
    <div className={classes.figure}>
      <button
        type="button"
        className={classes.paper}
        style={{ inlineSize: `${width}ch` }}
        aria-label={t('mapping.ruler.lines')}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <span className={classes.scale}>{scale.join('')}</span>
        <span className={classes.lines}>{shown.map((line) => line.slice(0, width)).join('\n')}</span>
        {fields.map(({ id, slice }, at) => (
          <span
            key={id}
            className={classes.mark}
            data-odd={at % 2 === 1 || undefined}
            style={{ insetInlineStart: `${slice.start - 1}ch`, inlineSize: `${slice.length}ch` }}
          />
        ))}
        <span className={classes.caret} style={{ insetInlineStart: `${caret - 1}ch` }} />
      </button>
    </div>
  );
}
