import {
  IconConfetti,
  IconGift,
  IconMail,
  IconMailForward,
  IconPhone,
  IconToolsKitchen2,
  IconUserShare,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react';
import { icon } from './icon.ts';
import { useNames } from './names.ts';

const signs: Readonly<Record<string, TablerIcon>> = {
  call: IconPhone,
  visit: IconUserShare,
  letter: IconMail,
  email: IconMailForward,
  gift: IconGift,
  event: IconConfetti,
  online: IconWorld,
  restaurant: IconToolsKitchen2,
};

/** How a contact is made, as a sign with its name. */
export function ChannelIcon({ channel }: { readonly channel: string }) {
  const names = useNames();
  const Sign = signs[channel] ?? IconPhone;
  return (
    <span
      role="img"
      aria-label={names.channel(channel)}
      title={names.channel(channel)}
      style={{ display: 'inline-flex' }}
    >
      <Sign {...icon} />
    </span>
  );
}
