import { yearOf } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useOpenBook } from '../book-info.ts';

/** The year whose plan is of interest: this one, or the first one after it that is planned where this one is not. */
export function usePlanYear(): number {
  const { today } = useOpenBook();
  const planned = useQuery('planner.years', {}, { tables: ['year_plan'] });
  const year = yearOf(today);
  const years = planned.data?.years ?? [];
  return years.includes(year) ? year : (years.find((each) => each > year) ?? year);
}
