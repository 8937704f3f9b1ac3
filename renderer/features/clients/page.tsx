import type { PageProps } from '../../pages.tsx';
import { ClientList } from './ClientList.tsx';
import { ClientPage } from './ClientPage.tsx';
import { Duplicates } from './Duplicates.tsx';
import { HouseholdProposals } from './HouseholdProposals.tsx';

/** `/clients` is the list, `/clients/households` whom to plan for together, `/clients/duplicates` who may be one, `/clients/12` one client, `/clients/12/timeline` one of its views. */
export default function ClientsPage({ route }: PageProps) {
  if (route.rest[0] === 'households') {
    return <HouseholdProposals />;
  }
  if (route.rest[0] === 'duplicates') {
    return <Duplicates />;
  }
  const id = Number(route.rest[0]);
  return Number.isInteger(id) && id > 0 ? (
    <ClientPage key={id} id={id} tab={route.rest[1] ?? 'overview'} />
  ) : (
    <ClientList />
  );
}
