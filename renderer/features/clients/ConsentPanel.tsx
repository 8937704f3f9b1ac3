import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { useMutation } from '../../api.ts';
import { Panel } from '../../components/Panel.tsx';
import { useClientUndo } from '../../components/useUndo.ts';
import classes from './panels.module.css';

const CHANNELS = ['call', 'visit', 'letter', 'email', 'event', 'gift', 'online'] as const;

/** What the client allows, channel by channel. Only a recorded refusal keeps touches away. */
export function ConsentPanel({ id, consents }: { readonly id: number; readonly consents: ClientPage['consents'] }) {
  const { t } = useTranslation();
  const undoing = useClientUndo();
  const set = useMutation('clients.setConsent');
  return (
    <Panel title={t('clients.consent.title')} aside={t('clients.consent.hint')}>
      <dl className={classes.fields}>
        {CHANNELS.map((channel) => {
          const name = t(`common.channel.${channel}`);
          const state = consents.find((consent) => consent.channel === channel)?.state ?? 'unknown';
          return (
            <div key={channel}>
              <dt>{name}</dt>
              <dd>
                <SegmentedControl
                  aria-label={t('clients.consent.of', { channel: name })}
                  value={state}
                  data={[
                    { value: 'granted', label: t('clients.consent.granted') },
                    { value: 'unknown', label: t('clients.consent.unknown') },
                    { value: 'refused', label: t('clients.consent.refused') },
                  ]}
                  onChange={(value) =>
                    set.mutate(
                      { id, channel, state: value === 'unknown' ? null : value },
                      {
                        onSuccess: ({ undo }) => undoing.done(t('common.saved', { field: name }), undo),
                        onError: undoing.failed,
                      },
                    )
                  }
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
