import {
  IconCake,
  IconClipboardCheck,
  IconConfetti,
  IconGift,
  IconMail,
  IconMailForward,
  IconPhone,
  IconPhoneCheck,
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
};

/** Activities of the starting catalogue that say more than their channel does. */
const activitySigns: Readonly<Record<string, TablerIcon>> = {
  'annual-review': IconClipboardCheck,
  'policy-check-up': IconClipboardCheck,
  'phone-review': IconPhoneCheck,
  'renewal-review': IconPhoneCheck,
  restaurant: IconToolsKitchen2,
  'birthday-card': IconCake,
};

type ChannelIconProps = { readonly channel: string; readonly activity?: string };

/** How a contact is made, as a sign with its name; what is done has its own sign where there is one. */
export function ChannelIcon({ channel, activity = '' }: ChannelIconProps) {
  const names = useNames();
  const Sign = activitySigns[activity] ?? signs[channel] ?? IconPhone;
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
