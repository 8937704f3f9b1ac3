import { expect, type Page } from '@playwright/test';
import { settled, sidebar } from './frame.ts';

/** A screen, part of a screen or dialog that has no name on the navigation, and how a person gets there. */
export type Place = { readonly name: string; readonly dialog: boolean; readonly go: (window: Page) => Promise<void> };

/** Opens an address of the program, as a link on a screen would. */
export async function goToRoute(window: Page, route: string): Promise<void> {
  await window.evaluate((hash) => location.assign(hash), `#${route}`);
  const page = /^\/(\w+)/.exec(route)?.[1] ?? '';
  const link = sidebar(window).locator(`a[href="#/${page}"]`);
  if ((await link.count()) > 0) {
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
  await settled(window);
}

/** A screen, and on it some buttons, tabs or lines pressed one after another. */
function place(name: string, route: string, ...steps: readonly ((window: Page) => Promise<void>)[]): Place {
  return {
    name,
    dialog: false,
    go: async (window) => {
      await goToRoute(window, route);
      for (const step of steps) {
        await step(window);
      }
      await settled(window);
    },
  };
}

function dialog(name: string, route: string, ...steps: readonly ((window: Page) => Promise<void>)[]): Place {
  return {
    ...place(name, route, ...steps, (window) => expect(window.getByRole('dialog').first()).toBeVisible()),
    dialog: true,
  };
}

const press = (name: string | RegExp) => (window: Page) => window.getByRole('button', { name }).first().click();
const tab = (name: string | RegExp) => (window: Page) => window.getByRole('tab', { name }).first().click();
const line = (selector: string) => (window: Page) => window.locator(selector).first().click();

/** Everything below the pages themselves, in a book that has clients, tiers and a plan. */
export const PLACES: readonly Place[] = [
  place('client', '/clients/1'),
  place('client, policies', '/clients/1', tab(/^Policies/)),
  place('client, timeline', '/clients/1', tab(/^Timeline/)),
  place('client, details', '/clients/1', tab(/^Details/)),
  place('client, notes', '/clients/1', tab(/^Notes/)),
  dialog('merge two clients', '/clients/1', press(/Merge with/)),
  place('client, looked at from the list', '/clients', line('main [role="row"][aria-rowindex="2"]')),
  place('households proposed', '/clients/households'),
  ...['potential', 'tiers', 'moves', 'scheme', 'compare', 'concentration', 'ratios', 'risk'].map((part) =>
    place(`segments, ${part}`, `/segments/${part}`),
  ),
  place('matrix, minutes', '/matrix', (window) => window.getByText('Minutes', { exact: true }).first().click()),
  place('matrix, cost', '/matrix', (window) => window.getByText('Cost', { exact: true }).first().click()),
  ...['scan', 'tiers', 'claims'].map((what) => place(`print, ${what}`, `/print?what=${what}`)),
  dialog('tier by hand', '/clients/1', press(/Change tier/)),
  dialog('log a contact', '/clients/1', press(/Log contact/)),
  dialog('new client', '/clients', press(/^Client$/)),
  dialog('take a statement back', '/import', (window) => window.getByRole('button', { name: /^Undo/ }).last().click()),
  dialog('who and when of a matrix cell', '/matrix', async (window) => {
    await window.locator('[data-place="0/0"]').focus();
    await window.keyboard.press('Enter');
  }),
  dialog('derive a tier', '/matrix', press(/Derive a tier/)),
  dialog('activities', '/matrix', press(/^Activities/)),
  dialog('one activity', '/matrix', press(/^Activities/), line('[role="dialog"] tbody th button')),
  dialog('desk sheet', '/today', press(/desk sheet/)),
  place('a touch of the planner', '/planner', line('fieldset button[draggable="true"]')),
  dialog('move a touch', '/planner', line('fieldset button[draggable="true"]'), press(/^Move$/)),
  dialog('skip a touch', '/planner', line('fieldset button[draggable="true"]'), press(/^Skip$/)),
  dialog('plan the year', '/planner', press(/Re-plan/)),
  place('reconcile, rates', '/import/reconcile/rates'),
  place('reconcile, lines', '/import/reconcile/lines'),
  place('reconcile, to claim', '/import/reconcile/claims'),
  place('reconcile, deposits', '/import/reconcile/deposits'),
  dialog('new rate', '/import/reconcile/rates', press(/^Rate$/)),
  place('planner, week', '/planner', (window) => window.getByText('Week', { exact: true }).click()),
  place('planner, list', '/planner', (window) => window.getByText('List', { exact: true }).click()),
  place(
    'planner, chosen touches',
    '/planner',
    (window) => window.getByText('List', { exact: true }).click(),
    line('main [role="row"] input[type="checkbox"]'),
  ),
  place('planner, guests', '/planner', (window) => window.getByText('Guests', { exact: true }).click()),
  place('planner, coverage', '/planner', (window) => window.getByText('Coverage', { exact: true }).click()),
  place('planner, not planned', '/planner', (window) => window.getByText('Not planned', { exact: true }).click()),
  ...[
    'People',
    'Lines of business',
    'Costs',
    'Appearance and language',
    'Backup and restore',
    'Passphrase',
    'Check the book',
  ].map((section) =>
    place(`settings, ${section}`, '/settings', (window) =>
      window.getByRole('main').getByText(section, { exact: true }).first().click(),
    ),
  ),
  dialog(
    'new person',
    '/settings',
    (window) => window.getByRole('main').getByText('People', { exact: true }).first().click(),
    press(/^Person$/),
  ),
  dialog('search', '/today', async (window) => {
    await window.keyboard.press('ControlOrMeta+k');
    await window.locator('input.mantine-Spotlight-search').fill('a');
  }),
  place('a page that does not exist', '/nowhere'),
];

/** Leaves a dialog the way a keyboard does. */
export async function leave(window: Page, { dialog: opened }: Place): Promise<void> {
  if (opened) {
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  }
}
