import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isClass, OVERLAYS, type Overlay } from '../../../shared/planning/overlay.ts';
import { useFormat } from '../../components/format.ts';
import classes from './matrix.module.css';
import type { MatrixEdits } from './useMatrix.ts';

/** The name of a class or state of households. */
export function useOverlayName(): (overlay: Overlay) => string {
  const { t } = useTranslation();
  return (overlay) => (isClass(overlay) ? t(`matrix.overlay.${overlay}`) : t(`common.states.${overlay}`));
}

/** Of whom the grid speaks: all of a tier, or only those of a class or in a state, who may get something else. */
export function OverlayChoice({ edits }: { readonly edits: MatrixEdits }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useOverlayName();
  const { screen, matrix, overlay } = edits;
  const households = (of: Overlay) =>
    screen.tiers
      .flatMap(({ groups }) => groups)
      .reduce((sum, group) => sum + (group.overlays.includes(of) ? group.households : 0), 0);
  const cells = (of: Overlay) => matrix.cells.filter((cell) => cell.overlay === of).length;
  const label = (of: Overlay) => {
    const own = cells(of);
    const shown = format.number(households(of));
    return own === 0
      ? t('matrix.overlay.option', { name: nameOf(of), shown })
      : t('matrix.overlay.optionUsed', { name: nameOf(of), shown, cells: own });
  };
  return (
    <div className={classes.overlay}>
      <Select
        label={t('matrix.overlay.label')}
        w={340}
        value={overlay ?? ''}
        data={[
          { value: '', label: t('matrix.overlay.all') },
          ...OVERLAYS.map((each) => ({ value: each, label: label(each) })),
        ]}
        allowDeselect={false}
        onChange={(next) => edits.setOverlay(OVERLAYS.find((each) => each === next) ?? null)}
      />
      {overlay !== null && <p className={classes.overlayHint}>{t('matrix.overlay.hint')}</p>}
    </div>
  );
}
