import { Select } from '@mantine/core';
import { useState } from 'react';
import { Comparison, type NamedSide } from './Comparison.tsx';
import classes from './tabs.module.css';

type Ends = { readonly from: string; readonly to: string };
type TwoSidesProps = {
  /** What can be compared, by key, in the order of the lists. */
  readonly sides: ReadonlyMap<string, NamedSide>;
  /** What is compared at first. */
  readonly first: Ends;
  readonly labels: Ends;
  /** Shows the figures of each side as well. */
  readonly figures?: boolean;
};

/** Two sides to choose, and who is in another tier in one than in the other. */
export function TwoSides({ sides, first, labels, figures = false }: TwoSidesProps) {
  const [chosen, setChosen] = useState(first);
  const options = [...sides].map(([value, { name }]) => ({ value, label: name }));
  const [from, to] = [sides.get(chosen.from), sides.get(chosen.to)];
  return (
    <div className={classes.stack}>
      <div className={classes.buttons}>
        {(['from', 'to'] as const).map((end) => (
          <Select
            key={end}
            label={labels[end]}
            data={options}
            value={chosen[end]}
            onChange={(value) => setChosen({ ...chosen, [end]: value ?? chosen[end] })}
            className={classes.side ?? ''}
          />
        ))}
      </div>
      {from !== undefined && to !== undefined && <Comparison from={from} to={to} figures={figures} />}
    </div>
  );
}
