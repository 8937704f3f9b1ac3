import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ACCELERATORS, type CommandName, keysOf } from '../../../shared/commands.ts';
import { Kbd, onMac, shortcut } from '../../components/Kbd.tsx';
import { Mark } from '../Mark.tsx';
import classes from './Sheets.module.css';
import type { Commands } from './useCommands.ts';

/** What lies over the window on demand: the shortcuts, and what program this is. */
export function Sheets({ commands: { sheet, closeSheet, version } }: { readonly commands: Commands }) {
  const { t } = useTranslation();
  const close = { onClose: closeSheet, closeButtonProps: { 'aria-label': t('common.close') } };
  return (
    <>
      <Modal opened={sheet === 'shortcuts'} title={t('menu.shortcuts')} size="xl" {...close}>
        <Shortcuts />
      </Modal>
      <Modal opened={sheet === 'about'} title={t('menu.about')} {...close}>
        <div className={classes.about}>
          <Mark size={34} />
          <div>
            <p className={classes.name}>
              {t('common.product')} {version}
            </p>
            <p>{t('frame.about.what')}</p>
            <p>{t('frame.about.where')}</p>
          </div>
        </div>
      </Modal>
    </>
  );
}

type Line = { readonly keys: readonly string[]; readonly does: string };

/** Words of the menu for the commands that have keys. */
const WORDS = {
  'new-book': 'menu.newBook',
  'open-book': 'menu.openBook',
  undo: 'menu.undo',
  redo: 'menu.redo',
  search: 'menu.search',
  back: 'menu.back',
  forward: 'menu.forward',
  today: 'menu.today',
  clients: 'menu.clients',
  import: 'menu.importPage',
  segments: 'menu.segments',
  matrix: 'menu.matrix',
  planner: 'menu.planner',
  print: 'menu.print',
  settings: 'menu.settings',
  shortcuts: 'menu.shortcuts',
} as const satisfies Readonly<Record<keyof typeof ACCELERATORS, `menu.${string}`>>;

function Shortcuts() {
  const { t } = useTranslation();
  const everywhere = (Object.keys(WORDS) as (keyof typeof WORDS & CommandName)[]).map(
    (name): Line => ({
      keys: keysOf(ACCELERATORS[name], onMac),
      does: t(WORDS[name]),
    }),
  );
  const groups: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
    { title: t('frame.shortcuts.everywhere'), lines: everywhere },
    {
      title: t('frame.shortcuts.lists'),
      lines: [
        { keys: ['↑', '↓'], does: t('frame.shortcuts.walk') },
        { keys: ['Space'], does: t('frame.shortcuts.select') },
        { keys: ['↵'], does: t('frame.shortcuts.open') },
        { keys: ['/'], does: t('frame.shortcuts.find') },
      ],
    },
    {
      title: t('frame.shortcuts.touches'),
      lines: [
        { keys: ['Space'], does: t('frame.shortcuts.tick') },
        { keys: ['N'], does: t('frame.shortcuts.note') },
        { keys: ['S'], does: t('frame.shortcuts.skip') },
        { keys: ['M'], does: t('frame.shortcuts.move') },
        { keys: ['L'], does: t('frame.shortcuts.log') },
      ],
    },
    {
      title: t('frame.pages.matrix'),
      lines: [
        { keys: ['0–9'], does: t('matrix.keys.type') },
        { keys: ['↵'], does: t('matrix.keys.open') },
        { keys: ['K'], does: t('matrix.keys.keep') },
        { keys: ['Del'], does: t('matrix.keys.remove') },
        { keys: [shortcut('C'), shortcut('V')], does: t('matrix.keys.paste') },
      ],
    },
  ];
  return (
    <div className={classes.groups}>
      {groups.map(({ title, lines }) => (
        <section key={title} className={classes.group}>
          <h3 className={classes.title}>{title}</h3>
          <dl className={classes.lines}>
            {lines.map(({ keys, does }) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
