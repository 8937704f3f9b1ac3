import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecipeActions } from './recipe-actions.ts';

/** Another name for a recipe, all its versions. */
export function RenameRecipe({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { rename } = useRecipeActions();
  const [to, setTo] = useState(name);
  return (
    <Modal opened onClose={onClose} title={name} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename(name, to.trim()).then((renamed) => {
            if (renamed) {
              onClose();
            }
          });
        }}
      >
        <TextInput
          required
          data-autofocus
          maxLength={80}
          label={t('mapping.recipes.newName')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm" mt="md">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={to.trim() === '' || to.trim() === name}>
            {t('common.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
