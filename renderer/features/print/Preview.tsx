import { Box, SegmentedControl } from '@mantine/core';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../../api.ts';
import { Panel } from '../../components/Panel.tsx';
import { DocumentSheets } from '../../print/DocumentSheets.tsx';
import { installPrintFonts, loadPrintFonts } from '../../print/fonts.ts';
import classes from './print.module.css';

const ZOOMS = ['0.5', '0.75', '1'] as const;

type PreviewProps = { readonly preview: ResponseOf<'print.preview'> };

/** The sheets themselves, smaller: the components, fonts and page breaks the printer gets. */
export function Preview({ preview }: PreviewProps) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState<string>('0.75');
  const { document: sheets, plans } = preview;
  const shown = 'plans' in sheets ? sheets.plans.length : 0;
  return (
    <Panel
      title={t('print.preview')}
      aside={'plans' in sheets ? t('print.previewOf', { shown, count: plans }) : undefined}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('print.zoom')}
          value={zoom}
          data={ZOOMS.map((value) => ({ value, label: `${Number(value) * 100}\u202f%` }))}
          onChange={setZoom}
        />
      }
      body="flush"
      fill
    >
      <LeftOut left={preview.left} />
      <Sheets key={JSON.stringify(sheets)} preview={preview} zoom={Number(zoom)} />
    </Panel>
  );
}

/** Who gets nothing of this piece, and why: folded away, as it may be long. */
function LeftOut({ left }: { readonly left: PreviewProps['preview']['left'] }) {
  const { t } = useTranslation();
  if (left.length === 0) {
    return null;
  }
  return (
    <details className={classes.left}>
      <summary>{t('paper.left.title', { count: left.length })}</summary>
      <ul>
        {left.map(({ clientId, name, reason }) => (
          <li key={clientId}>
            {name} · {t(`paper.left.reasons.${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sheets({ preview, zoom }: PreviewProps & { readonly zoom: number }) {
  const { t } = useTranslation();
  const inner = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const fontsReady = useFonts(inner);
  useLayoutEffect(() => {
    const element = inner.current;
    if (element === null) {
      return;
    }
    const watch = new ResizeObserver(() => setSize({ width: element.offsetWidth, height: element.offsetHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
  return (
    <Box className={classes.desk} role="group" aria-label={t('print.preview')} tabIndex={0}>
      <div className={classes.scaled} style={{ inlineSize: size.width * zoom, blockSize: size.height * zoom }}>
        <div ref={inner} className={classes.paper} style={{ transform: `scale(${zoom})` }}>
          <DocumentSheets document={preview.document} fontsReady={fontsReady} />
        </div>
      </div>
    </Box>
  );
}

/** True once every face the sheets' text needs is there: only then do they know where they break. */
function useFonts(sheets: RefObject<HTMLElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    const text = sheets.current?.textContent ?? '';
    installPrintFonts(document);
    loadPrintFonts(document, text)
      .catch(() => undefined)
      .then(() => {
        if (!gone) {
          setReady(true);
        }
      });
    return () => {
      gone = true;
    };
  }, [sheets]);
  return ready;
}
