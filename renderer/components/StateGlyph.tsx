import { useTranslation } from 'react-i18next';
import classes from './StateGlyph.module.css';

export const states = [
  'hot-riser',
  'warm-riser',
  'starter',
  'returner',
  'warm-faller',
  'cold-faller',
  'burnt-out',
] as const;
export type ClientState = (typeof states)[number];

export function isClientState(value: unknown): value is ClientState {
  return states.some((state) => state === value);
}

/** Strokes on a 12 × 12 ground; the starter is filled. Charts draw the same path scaled to 0.56 or 0.82. */
export const statePaths: Readonly<Record<ClientState, string>> = {
  'hot-riser': 'M2.5 6 6 2.5 9.5 6M2.5 10.2 6 6.7l3.5 3.5',
  'warm-riser': 'M2 8 6 4l4 4',
  'warm-faller': 'M2 4l4 4 4-4',
  'cold-faller': 'M2.5 1.8 6 5.3l3.5-3.5M2.5 6 6 9.5 9.5 6',
  'burnt-out': 'M6 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8M3.2 8.8l5.6-5.6',
  starter: 'M6 .6 7.3 4.7 11.4 6 7.3 7.3 6 11.4 4.7 7.3.6 6l4.1-1.3Z',
  returner: 'M4.6 1.6 1.8 4.4l2.8 2.8M2.2 4.4h5a2.9 2.9 0 0 1 0 5.8H5',
};

/** The glyph alone, for charts and tight cells; the caller names it. */
export function StateMark({ state, size = 12 }: { readonly state: ClientState; readonly size?: number }) {
  return (
    <svg
      className={classes.glyph}
      data-state={state}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={statePaths[state]} />
    </svg>
  );
}

type StateGlyphProps = {
  readonly state: ClientState;
  /** True adds the badge "flat": a warm riser whose value hardly moved. */
  readonly flat?: boolean;
};

/** Glyph and name of where a client is heading. */
export function StateGlyph({ state, flat }: StateGlyphProps) {
  const { t } = useTranslation();
  return (
    <span className={classes.state}>
      <StateMark state={state} />
      <span className={classes.name}>{t(`common.states.${state}`)}</span>
      {flat && <span className={classes.flat}>{t('common.flat')}</span>}
    </span>
  );
}
