import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { dark, light, sizes } from './tokens.ts';

/** Ten equal steps are never shown: components reach only shade 6 (light) and 3 (dark), as fill, text or soft ground. */
function tuple(lightShade: string, darkShade: string): MantineColorsTuple {
  return [
    darkShade,
    darkShade,
    darkShade,
    darkShade,
    darkShade,
    lightShade,
    lightShade,
    lightShade,
    lightShade,
    lightShade,
  ];
}

function pair(name: `--tb-${string}`): MantineColorsTuple {
  return tuple(light[name] ?? 'currentColor', dark[name] ?? 'currentColor');
}

function scale(tokens: typeof light, names: readonly string[]): MantineColorsTuple {
  const [a, b, c, d, e, f, g, h, i, j] = names.map((name) => tokens[`--tb-${name}`] ?? 'currentColor');
  const black = 'currentColor';
  return [
    a ?? black,
    b ?? black,
    c ?? black,
    d ?? black,
    e ?? black,
    f ?? black,
    g ?? black,
    h ?? black,
    i ?? black,
    j ?? black,
  ];
}

// Mantine takes grounds, lines and second text of the light scheme from `gray`, of the dark one from `dark`.
const gray = scale(light, ['sunken', 'hover', 'nav', 'line', 'line2', 'ghost', 'ink3', 'ink2', 'ink2', 'ink']);
const darks = scale(dark, ['ink', 'ink2', 'ink3', 'ghost', 'line2', 'line', 'hover', 'panel', 'sunken', 'canvas']);

/**
 * `primary`: ink reversed, the one main act of a page. On a fill the letters are the token's: the fills of the dark scheme
 * are light, where the library would keep white. Everything else is Mantine's own.
 */
const variantColorResolver: VariantColorsResolver = (input) => {
  if (input.variant === 'primary') {
    return {
      background: 'var(--tb-ink)',
      hover: 'color-mix(in srgb, var(--tb-ink) 86%, var(--tb-panel))',
      color: 'var(--tb-on-ink)',
      border: '1px solid transparent',
    };
  }
  const colors = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colors, color: 'var(--tb-on-accent)' } : colors;
};

/** Buttons are 28 high, small ones 22; a control that takes text is as high as a button. */
const CONTROL = '28px';
const SMALL_CONTROL = '24px';

const FAMILY = '"Tierbook Sans", system-ui, sans-serif';

export const theme = createTheme({
  fontFamily: FAMILY,
  fontFamilyMonospace: FAMILY,
  colors: {
    gray,
    dark: darks,
    accent: pair('--tb-accent'),
    good: pair('--tb-good'),
    warn: pair('--tb-warn'),
    bad: pair('--tb-bad'),
  },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  black: light['--tb-ink'] ?? 'black',
  variantColorResolver,
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  defaultRadius: 'md',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  spacing: { xxs: '2px', xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '20px' },
  fontSizes: { xxs: '11px', xs: '12px', sm: '13px', md: '14px', lg: '18px', xl: '20px' },
  lineHeights: { xxs: '14px', xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  breakpoints: { xs: '40em', sm: '48em', md: '62.5em', lg: '75em', xl: '90em' },
  shadows: { xs: light['--tb-shadow-panel'] ?? '', md: light['--tb-shadow-popover'] ?? '' },
  headings: {
    fontFamily: FAMILY,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '24px', fontWeight: '620' },
      h2: { fontSize: '13px', lineHeight: '18px', fontWeight: '600' },
      h3: { fontSize: '13px', lineHeight: '18px', fontWeight: '600' },
    },
  },
  components: {
    Button: {
      defaultProps: { size: 'sm', variant: 'default' },
      vars: (_theme: unknown, props: { size?: string }) => ({
        root: {
          '--button-height': props.size === 'xs' ? SMALL_CONTROL : CONTROL,
          '--button-padding-x': props.size === 'xs' ? '8px' : '11px',
          '--button-fz': props.size === 'xs' ? 'var(--tb-font-label)' : 'var(--tb-font-secondary)',
        },
      }),
      styles: { root: { fontWeight: 550 }, section: { marginInlineEnd: '6px' } },
    },
    Input: { vars: () => ({ wrapper: { '--input-height': CONTROL, '--input-fz': 'var(--tb-font-body)' } }) },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      vars: () => ({
        label: { '--input-label-size': 'var(--tb-font-secondary)' },
        description: { '--input-description-size': 'var(--tb-font-label)' },
        error: { '--input-error-size': 'var(--tb-font-label)' },
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 26, color: 'gray' } },
    SegmentedControl: { defaultProps: { size: 'xs', withItemsBorders: false } },
    Tabs: {
      defaultProps: { color: 'var(--tb-ink)' },
      styles: {
        list: { '--tab-border-color': 'var(--tb-line)', gap: '4px' },
        tab: { paddingInline: '8px', fontSize: 'var(--tb-font-body)', fontWeight: 500, color: 'var(--tb-ink2)' },
      },
    },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false, transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 }, position: 'bottom-start' } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 120 }, radius: 'lg' },
      styles: { title: { fontSize: '14px', fontWeight: 600 } },
    },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    ColorInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    Loader: { defaultProps: { size: 16, type: 'oval' } },
    Badge: { defaultProps: { radius: 'sm', tt: 'none' } },
  },
});

/** Mantine's own names follow the tokens, so that every component of the library speaks the same palette. */
function mantineNames(): Record<`--${string}`, string> {
  return {
    '--mantine-color-body': 'var(--tb-panel)',
    '--mantine-color-text': 'var(--tb-ink)',
    '--mantine-color-dimmed': 'var(--tb-ink3)',
    '--mantine-color-placeholder': 'var(--tb-ink3)',
    '--mantine-color-anchor': 'var(--tb-accent)',
    '--mantine-color-error': 'var(--tb-bad)',
    '--mantine-color-default': 'var(--tb-panel)',
    '--mantine-color-default-hover': 'var(--tb-hover)',
    '--mantine-color-default-color': 'var(--tb-ink)',
    '--mantine-color-default-border': 'var(--tb-line2)',
    '--mantine-color-gray-text': 'var(--tb-ink2)',
    '--mantine-color-gray-light-color': 'var(--tb-ink2)',
    '--mantine-color-gray-light-hover': 'var(--tb-hover)',
    '--mantine-color-accent-light': 'var(--tb-accent-soft)',
    '--mantine-color-accent-light-color': 'var(--tb-accent)',
    '--mantine-color-good-light': 'var(--tb-good-soft)',
    '--mantine-color-good-light-color': 'var(--tb-good)',
    '--mantine-color-warn-light': 'var(--tb-warn-soft)',
    '--mantine-color-warn-light-color': 'var(--tb-warn)',
    '--mantine-color-bad-light': 'var(--tb-bad-soft)',
    '--mantine-color-bad-light-color': 'var(--tb-bad)',
  };
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { ...sizes },
  light: { ...light, ...mantineNames() },
  dark: { ...dark, ...mantineNames(), '--mantine-shadow-md': 'none' },
});
