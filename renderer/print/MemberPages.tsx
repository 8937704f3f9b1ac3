import type { MemberCover } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { paginate } from '../../shared/print/paginate.ts';
import { lineText, useSheetWords } from './language.tsx';
import classes from './Members.module.css';
import ruled from './Ruled.module.css';

/** Heights in millimetres, as the style sheet sets them: a row, a member's name. */
const ROW = 5.41;
const NAME = 10;
const ROOM = { A4: { first: 230, further: 240 }, Letter: { first: 211, further: 221 } } as const;

type Policy = MemberCover['policies'][number];
type Line = { readonly member: MemberCover; readonly policy: Policy | null };
/** Who has what, on one sheet. */
export type MemberPage = readonly { readonly member: MemberCover; readonly policies: readonly Policy[] }[];

/** Spreads members and their policies over sheets: a name never stands without a policy under it. */
export function memberPages(members: readonly MemberCover[] | null, size: SheetSize): readonly MemberPage[] {
  if (members === null || members.length === 0) {
    return [];
  }
  const lines = members.flatMap((member): readonly Line[] => [
    { member, policy: null },
    ...member.policies.map((policy) => ({ member, policy })),
  ]);
  const sheets = paginate(
    lines.map(({ policy }) => (policy === null ? { height: NAME, keep: true } : { height: ROW })),
    ROOM[size],
  );
  return sheets.map((indices) => {
    const own = indices.flatMap((index) => lines[index] ?? []);
    return [...new Set(own.map(({ member }) => member))].map((member) => ({
      member,
      policies: own.flatMap((line) => (line.member === member && line.policy !== null ? [line.policy] : [])),
    }));
  });
}

/** Each member's policies: what, with whom, when it renews. */
export function Members({ page, title }: { readonly page: MemberPage; readonly title: string | null }) {
  const { t, format } = useSheetWords();
  return (
    <>
      {title !== null && <h2 className={classes.title}>{title}</h2>}
      {page.map(({ member, policies }) => (
        <section key={member.name}>
          <h3 className={classes.name}>{member.name}</h3>
          <table className={`${ruled.table} ${classes.table}`} aria-label={member.name}>
            <tbody>
              {policies.map((policy) => (
                <tr key={policy.id}>
                  <th scope="row">{lineText(policy.line, t)}</th>
                  <td>{policy.carrier}</td>
                  <td>
                    {policy.renewsOn === null
                      ? ''
                      : t('paper.household.renews', { day: format.day(policy.renewsOn, 'day') })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
