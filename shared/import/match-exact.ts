import type { MatchBook } from './match-book.ts';
import type { Target } from './match-decision.ts';
import type { BookPeople } from './match-people.ts';
import { type ClientProfile, sameDescription } from './match-score.ts';

/** What the policies of somebody's rows say about who he is. */
type Owners = {
  /** Clients whose policies he is listed with. */
  readonly owners: ReadonlySet<number>;
  /** Clients without a name whose policies he is listed with. */
  readonly nameless: ReadonlySet<number>;
};

/**
 * Pass 3: numbers, contacts, name with birth date, or the very same description. Null: nobody, or nobody who is not ruled
 * out.
 */
export function matchExactly(
  book: MatchBook,
  people: BookPeople,
  profile: ClientProfile,
  { owners, nameless }: Owners,
): Target | null {
  const fits = (ids: Iterable<number>) =>
    people.each(ids).filter((id) => people.profile(id) !== null && people.against(profile, id) === null);
  const numbers = [...profile.identifiers].flatMap(([scheme, keys]) =>
    [...keys].flatMap((key) => book.clientsByIdentifier(scheme, key)),
  );
  const byContact = (kind: 'email' | 'phone', keys: readonly string[]) =>
    keys.flatMap((key) => book.clientsByContact(kind, key)).filter((id) => people.sameByName(profile, id, kind));
  const contacts = [...byContact('email', profile.emails), ...byContact('phone', profile.phones)];
  const bearers = profile.unnamed ? [] : people.everyone().bearers(profile);
  const born =
    profile.birthDate === null ? [] : bearers.filter((id) => people.profile(id)?.birthDate === profile.birthDate);
  const alike = people.each(bearers.filter((id) => sameDescription(profile, people.profile(id))));
  const owning = [...owners].filter((id) => people.sameByName(profile, id, 'policy'));
  for (const found of [fits(numbers), fits(born), fits(owning), fits(contacts), alike.length > 1 ? [] : alike]) {
    if (found.length === 1 && found[0] !== undefined) {
      return { kind: 'book', clientId: found[0] };
    }
    if (found.length > 1) {
      const only = onlyOne(people, found, profile.unnamed ? [...nameless] : alike, profile);
      return only === null ? people.review('several', found, profile) : { kind: 'book', clientId: only };
    }
  }
  return null;
}

/**
 * Of several who share a number or contact: the only one of the very same description (without a name: the one whose
 * policy it is), else of the very same name, else born on the very same day with a name that agrees.
 */
function onlyOne(
  people: BookPeople,
  found: readonly number[],
  alike: readonly number[],
  profile: ClientProfile,
): number | null {
  const name = profile.called.tokens.toSorted().join(' ');
  const namesakes = found.filter((id) => people.profile(id)?.called.tokens.toSorted().join(' ') === name);
  const born = found.filter(
    (id) =>
      profile.birthDate !== null &&
      people.profile(id)?.birthDate === profile.birthDate &&
      people.sameByName(profile, id, 'email'),
  );
  for (const fitting of [
    found.filter((id) => alike.includes(id)),
    profile.unnamed ? [] : namesakes,
    profile.unnamed ? [] : born,
  ]) {
    if (fitting.length === 1) {
      return fitting[0] ?? null;
    }
  }
  return null;
}
