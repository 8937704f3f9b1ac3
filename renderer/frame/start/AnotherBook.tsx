import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NewBook } from './NewBook.tsx';
import { type Opening, OpeningNotice } from './useOpening.tsx';

type AnotherBookProps = { readonly opening: Opening; readonly making: boolean; readonly onClose: () => void };

/** Opens or makes another book from within one, which stays open until the other one is. */
export function AnotherBook({ opening, making, onClose }: AnotherBookProps) {
  const { t } = useTranslation();
  const close = () => {
    opening.forget();
    onClose();
  };
  return (
    <Modal
      opened={making || opening.work !== null || opening.asked !== null || opening.failure !== null}
      onClose={close}
      title={t(making ? 'frame.newBook.title' : 'frame.start.openBook')}
      size="lg"
      closeOnClickOutside={false}
      withCloseButton={opening.work === null}
      closeOnEscape={opening.work === null}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {making ? <NewBook opening={opening} onBack={close} /> : <OpeningNotice opening={opening} />}
    </Modal>
  );
}
