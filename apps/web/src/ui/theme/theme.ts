import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Graphite: text, quiet text, borders, surfaces, page; the page is 7 and surfaces lie lighter on it. */
const dark: MantineColorsTuple = [
  '#e4e7ec',
  '#c2c8d1',
  '#9aa3b0',
  '#828c9a',
  '#2c333d',
  '#222831',
  '#191e25',
  '#101419',
  '#0c0f13',
  '#080a0d',
];

/** The warm light of a mixer's meters. */
const amber: MantineColorsTuple = [
  '#fff7e6',
  '#ffedc4',
  '#ffdf99',
  '#ffcf6b',
  '#ffc04a',
  '#f5ac2b',
  '#d98d10',
  '#9a5c04',
  '#7d4a05',
  '#5b3604',
];

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1rem' }, h3: { fontSize: '0.875rem' } },
  },
  colors: { dark, amber },
  primaryColor: 'amber',
  primaryShade: 4,
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Badge: { styles: { label: { textTransform: 'none', fontWeight: 600, fontSize: '0.75rem' } } },
    Button: { defaultProps: { size: 'sm' } },
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-end' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.6, blur: 2 } } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});

/** With one shade for both schemes, soft badges and buttons would be pale on pale in the light one. */
const DARK_ON_PALE = Object.fromEntries(
  ['teal', 'red', 'gray'].map((name) => [
    `--mantine-color-${name}-light-color`,
    `color-mix(in srgb, var(--mantine-color-${name}-9), #000 35%)`,
  ]),
);

/** Soft amber stays amber: Mantine's own reckoning turns it to brown on dark and to pale yellow on light. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  dark: softAmber('rgb(255 192 74 / 14%)', 'rgb(255 192 74 / 22%)', amber[4]),
  light: { ...softAmber('rgb(154 92 4 / 10%)', 'rgb(154 92 4 / 17%)', amber[8]), ...DARK_ON_PALE },
});

const softAmber = (back: string, hover: string, text: string): Record<string, string> => ({
  '--mantine-color-amber-light': back,
  '--mantine-color-amber-light-hover': hover,
  '--mantine-color-amber-light-color': text,
  '--mantine-color-anchor': text,
});
