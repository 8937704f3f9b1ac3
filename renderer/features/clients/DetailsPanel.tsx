import { Button, Switch, TagsInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPage, ClientPatch } from '../../../shared/contract/clients.ts';
import { useMutation, useQuery } from '../../api.ts';
import { countryChoices } from '../../components/countries.ts';
import { FieldEdit } from '../../components/FieldEdit.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { Panel } from '../../components/Panel.tsx';
import { Provenance } from '../../components/Provenance.tsx';
import { useSaveProvenance } from '../../components/save-provenance.ts';
import { useClientUndo } from '../../components/useUndo.ts';
import { languages } from '../../i18n.ts';
import { ConsentPanel } from './ConsentPanel.tsx';
import classes from './panels.module.css';
import { RatingsPanel } from './RatingsPanel.tsx';
import { WishesPanel } from './WishesPanel.tsx';

/** Column names of the book that differ from the patch's field names, for the mark "typed by hand". */
const COLUMNS: Readonly<Partial<Record<keyof ClientPatch, string>>> = {
  birthDate: 'birth_date',
  advisorId: 'advisor_id',
  familyName: 'family_name',
  givenName: 'given_name',
  doNotContact: 'do_not_contact',
};

/** What provenance calls the fields that it does not call by their own name. */
const TRACED: Readonly<Partial<Record<keyof ClientPatch, string>>> = {
  birthDate: 'birth_date',
  givenName: 'name',
  familyName: 'name',
  street: 'address',
  postcode: 'address',
  city: 'address',
  country: 'address',
};

/** Everything about a client that can be typed: each field is edited where it stands, kept at once, and can be undone. */
export function DetailsPanel({ client }: { readonly client: ClientPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const undoing = useClientUndo();
  const update = useMutation('clients.update');
  const saveProvenance = useSaveProvenance();
  const choices = useQuery('clients.choices', {}, { tables: ['person', 'line', 'carrier', 'tag'] });
  const address = client.addresses.find((one) => one.current) ?? client.addresses[0];
  const point = (kind: 'phone' | 'email') =>
    (
      client.contactPoints.find((one) => one.kind === kind && one.primary) ??
      client.contactPoints.find((one) => one.kind === kind)
    )?.value ?? '';
  const save = (label: string, patch: ClientPatch) =>
    update.mutate(
      { id: client.id, patch },
      {
        onSuccess: ({ undo }) => undoing.done(t('common.saved', { field: label }), undo),
        onError: undoing.failed,
      },
    );
  const byHand = (field: keyof ClientPatch) =>
    client.handTyped.includes(field) || client.handTyped.includes(COLUMNS[field] ?? '');
  const text = (field: keyof ClientPatch & keyof typeof labels, value: string, extra: FieldExtra = {}) => (
    <Row
      key={field}
      label={
        <Provenance entity="client" id={client.id} field={TRACED[field] ?? field} label={labels[field]}>
          {labels[field]}
        </Provenance>
      }
      byHand={byHand(field)}
    >
      <FieldEdit
        label={labels[field]}
        value={value}
        {...extra}
        onSave={(next) => save(labels[field], { [field]: next === '' && extra.nullable !== false ? null : next })}
      />
    </Row>
  );
  const labels = {
    name: t('clients.fields.name'),
    givenName: t('clients.fields.givenName'),
    familyName: t('clients.fields.familyName'),
    birthDate: t('clients.fields.birthDate'),
    occupation: t('clients.fields.occupation'),
    since: t('clients.fields.since'),
    source: t('clients.fields.source'),
    email: t('clients.fields.email'),
    phone: t('clients.fields.phone'),
    street: t('clients.fields.street'),
    postcode: t('clients.fields.postcode'),
    city: t('clients.fields.city'),
    country: t('clients.fields.country'),
  };
  const countries = countryChoices(format.language);
  const person = client.kind === 'person';
  return (
    <div className={classes.columns}>
      <Panel
        title={t('clients.details.who')}
        actions={
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            onClick={() => void saveProvenance({ clientId: client.id }, `${client.name}-figures`)}
          >
            {t('correcting.figures.save')}
          </Button>
        }
      >
        <dl className={classes.fields}>
          {text('name', client.name, { nullable: false })}
          {person && text('givenName', client.givenName, { nullable: false })}
          {person && text('familyName', client.familyName, { nullable: false })}
          {person && text('birthDate', client.birthDate ?? '', dayField(client.birthDate, format))}
          {person && text('occupation', client.occupation ?? '')}
          <Row label={t('clients.fields.language')} byHand={byHand('language')}>
            <FieldEdit
              kind="choice"
              label={t('clients.fields.language')}
              value={client.language ?? ''}
              shown={
                client.language === null ? t('clients.fields.officeLanguage') : t(`frame.languages.${client.language}`)
              }
              choices={languages.map((value) => ({ value, label: t(`frame.languages.${value}`) }))}
              onSave={(value) =>
                save(t('clients.fields.language'), { language: languages.find((one) => one === value) ?? null })
              }
            />
          </Row>
          <Row label={t('clients.advisor')} byHand={byHand('advisorId')}>
            <FieldEdit
              kind="choice"
              label={t('clients.advisor')}
              value={client.advisorId === null ? '' : String(client.advisorId)}
              shown={client.advisor ?? t('clients.nobody')}
              choices={[
                { value: 'none', label: t('clients.nobody') },
                ...(choices.data?.advisors ?? []).map((one) => ({ value: String(one.id), label: one.name })),
              ]}
              onSave={(value) => save(t('clients.advisor'), { advisorId: value === 'none' ? null : Number(value) })}
            />
          </Row>
          {text('since', client.since ?? '', dayField(client.since, format))}
          {text('source', client.source ?? '')}
          <Row label={t('clients.fields.tags')} byHand={false}>
            <TagsInput
              size="xs"
              aria-label={t('clients.fields.tags')}
              data={[...(choices.data?.tags ?? [])]}
              value={[...client.tags]}
              maxTags={40}
              onChange={(tags) => save(t('clients.fields.tags'), { tags })}
            />
          </Row>
        </dl>
      </Panel>
      <Panel title={t('clients.details.reach')}>
        <dl className={classes.fields}>
          {text('phone', point('phone'), { kind: 'tel' })}
          {text('email', point('email'), { kind: 'email' })}
          {text('street', address?.street ?? '', { nullable: false })}
          {text('postcode', address?.postcode ?? '', { nullable: false })}
          {text('city', address?.city ?? '', { nullable: false })}
          <Row label={labels.country} byHand={byHand('country')}>
            <FieldEdit
              kind="choice"
              label={labels.country}
              value={address?.country ?? ''}
              shown={countries.find(({ value }) => value === address?.country)?.label ?? (address?.country || '–')}
              choices={countries}
              onSave={(value) => save(labels.country, { country: value })}
            />
          </Row>
          <Row label={t('clients.fields.doNotContact')} byHand={byHand('doNotContact')}>
            <Switch
              aria-label={t('clients.fields.doNotContact')}
              checked={client.doNotContact}
              onChange={(event) =>
                save(t('clients.fields.doNotContact'), { doNotContact: event.currentTarget.checked })
              }
            />
          </Row>
          <Row label={t('clients.fields.special')} byHand={byHand('special')}>
            <Switch
              aria-label={t('clients.fields.special')}
              checked={client.special}
              onChange={(event) => save(t('clients.fields.special'), { special: event.currentTarget.checked })}
            />
          </Row>
        </dl>
      </Panel>
      <ConsentPanel id={client.id} consents={client.consents} />
      <WishesPanel clientId={client.id} />
      <RatingsPanel clientId={client.id} />
    </div>
  );
}

type FieldExtra = {
  readonly kind?: 'text' | 'date' | 'email' | 'tel';
  readonly shown?: string;
  /** False: an emptied field is an empty text, not unknown. */
  readonly nullable?: boolean;
};

function dayField(value: string | null, format: ReturnType<typeof useFormat>): FieldExtra {
  return value === null ? { kind: 'date' } : { kind: 'date', shown: format.day(value) };
}

function Row({
  label,
  byHand,
  children,
}: {
  readonly label: ReactNode;
  readonly byHand: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>
        {label}
        {byHand && (
          <span role="img" aria-label={t('clients.details.byHand')} title={t('clients.details.byHand')}>
            <IconLock {...smallIcon} />
          </span>
        )}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
