import {
  IconCalendar,
  IconChartHistogram,
  IconFileImport,
  IconPrinter,
  IconSettings,
  IconSun,
  IconTable,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Route } from './navigation.ts';

/** What every page gets: where the window is, already split. */
export type PageProps = { readonly route: Route };

const order = ['today', 'clients', 'import', 'segments', 'matrix', 'planner', 'print', 'settings'] as const;
export type PageName = (typeof order)[number];

export type Page = {
  readonly name: PageName;
  readonly icon: TablerIcon;
  readonly component: LazyExoticComponent<ComponentType<PageProps>>;
};

const icons: Readonly<Record<PageName, TablerIcon>> = {
  today: IconSun,
  clients: IconUsers,
  import: IconFileImport,
  segments: IconChartHistogram,
  matrix: IconTable,
  planner: IconCalendar,
  print: IconPrinter,
  settings: IconSettings,
};

// A feature is on the navigation as soon as its folder holds a page with a default export.
const found = import.meta.glob<{ default: ComponentType<PageProps> }>('./features/*/page.tsx');

/** The pages that exist, in the order of the navigation; Settings stands apart at the bottom. */
export const pages: readonly Page[] = order.flatMap((name) => {
  const load = found[`./features/${name}/page.tsx`];
  return load === undefined ? [] : [{ name, icon: icons[name], component: lazy(load) }];
});
