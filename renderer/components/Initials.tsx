import classes from './Initials.module.css';
import mark from './mark.module.css';

type InitialsProps = {
  readonly initials: string;
  /** Full name, said by screen readers and shown on hover. */
  readonly name: string;
  readonly size?: 'sm' | 'md';
};

/** A person of the office: initials in a ring, never a photo in lists. */
export function Initials({ initials, name, size = 'sm' }: InitialsProps) {
  return (
    <span role="img" className={`${mark.mark} ${classes.ring}`} data-size={size} aria-label={name} title={name}>
      {initials}
    </span>
  );
}
