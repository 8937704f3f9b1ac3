import { IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import { announce } from '../../components/announce.ts';
import { useFormat } from '../../components/format.ts';
import classes from './curve.module.css';
import { lineAfter, lineAfterKey } from './cut-moves.ts';
import type { Cuts } from './useCuts.ts';

type CutHandleProps = {
  readonly line: number;
  readonly cuts: Cuts;
  /** Households above each line. */
  readonly ends: readonly number[];
  /** Where the line stands, in pixels. */
  readonly x: number;
  /** Which way the grip hangs, so that two near lines stay apart. */
  readonly side: 'left' | 'center' | 'right';
  readonly active: boolean;
  readonly onActive: () => void;
  /** Households at a place on the chart, in pixels from its start. */
  readonly householdsAt: (x: number) => number;
};

/** The grip of one cut line: dragged with the pointer, or moved with the keys as a slider. */
export function CutHandle({ line, cuts, ends, x, side, active, onActive, householdsAt }: CutHandleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const latest = useRef<readonly number[] | null>(null);
  /** Where in the grip it was taken, so that the line does not jump to the pointer. */
  const grip = useRef(0);
  const upper = TIER_NAMES[line] ?? 'A';
  const lower = TIER_NAMES[line + 1] ?? 'B';
  const households = ends[line] ?? 0;
  const at = t('segments.curve.at', { upper, lower, share: format.percent((cuts.cuts[line] ?? 0) / 100) });
  const load = (share: number) => (cuts.load.capacityMinutes === 0 ? '–' : format.percent(share));
  const say = () =>
    announce(
      t('segments.curve.announce', {
        tier: upper,
        households: format.number(cuts.counts[line]?.households ?? 0),
        share: load(cuts.minutes / Math.max(1, cuts.load.capacityMinutes)),
      }),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const next = lineAfterKey(cuts.curve, cuts.cuts, line, event.key, event.shiftKey);
    if (next !== null) {
      event.preventDefault();
      cuts.set(next);
      say();
    }
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    latest.current = cuts.cuts;
    grip.current = event.clientX - chartLeft(event.currentTarget) - x;
    onActive();
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    if (latest.current !== null) {
      const wanted = householdsAt(event.clientX - chartLeft(event.currentTarget) - grip.current);
      const next = lineAfter(cuts.curve, cuts.cuts, line, wanted, wanted >= households ? 'more' : 'fewer');
      latest.current = next;
      cuts.show(next);
    }
  };
  const onPointerUp = () => {
    if (latest.current !== null) {
      cuts.set(latest.current);
      latest.current = null;
      say();
    }
  };
  return (
    <button
      type="button"
      role="slider"
      className={classes.handle}
      data-side={side}
      data-active={active || undefined}
      style={{ insetInlineStart: x }}
      aria-label={t('segments.curve.handle', { upper, lower })}
      aria-valuemin={0}
      aria-valuemax={cuts.curve.values.length}
      aria-valuenow={households}
      aria-valuetext={`${at}, ${t('segments.curve.announce', {
        tier: upper,
        households: format.number(cuts.counts[line]?.households ?? 0),
        share: load(cuts.minutes / Math.max(1, cuts.load.capacityMinutes)),
      })}`}
      onFocus={onActive}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        latest.current = null;
        cuts.show(null);
      }}
    >
      <IconGripVertical size={13} stroke={1.6} aria-hidden="true" />
      <span aria-hidden="true">{`${upper} | ${lower}`}</span>
    </button>
  );
}

function chartLeft(handle: HTMLElement): number {
  return handle.parentElement?.getBoundingClientRect().left ?? 0;
}
