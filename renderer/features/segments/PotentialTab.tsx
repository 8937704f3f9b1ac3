import { useQuery } from '../../api.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Lookalikes } from './Lookalikes.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { Thresholds } from './Thresholds.tsx';
import classes from './tabs.module.css';

/** What households could bring, as the office sees it, and the lines that make the seven states. */
export function PotentialTab() {
  const settings = useQuery('segments.settings', {}, { tables: ['segment_setting', 'line', 'tag'] });
  if (settings.error !== null) {
    return <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />;
  }
  if (settings.data === undefined) {
    return <LoadingState />;
  }
  const { profile, states, lines, tags } = settings.data;
  return (
    <div className={classes.pair}>
      <ProfileForm key={JSON.stringify(profile)} profile={profile} lines={lines} tags={tags} />
      <div className={classes.stack}>
        <Thresholds key={JSON.stringify(states)} settings={states} />
        <Lookalikes />
      </div>
    </div>
  );
}
