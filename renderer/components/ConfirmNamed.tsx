import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type ConfirmNamedProps = {
  readonly opened: boolean;
  readonly title: string;
  /** Names what is lost: "3 policies and 12 notes". */
  readonly losing: ReactNode;
  /** The act itself as the button's word: "Undo the import". */
  readonly word: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks only where an act cannot be taken back, and says what would be lost. */
export function ConfirmNamed({ opened, title, losing, word, onConfirm, onClose }: ConfirmNamedProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="md">
        <Text component="div" size="sm">
          {losing}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="filled"
            color="bad"
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {word}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
