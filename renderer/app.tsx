import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followChanges } from './api.ts';
import { Session } from './frame/Session.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

// Main is on the same computer: an answer stays good until main says that its tables changed, and a refusal is final.
const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** The whole window: theme, answers of main, notices, and the screens. */
export function App() {
  useEffect(() => followChanges(client), []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Notifications position="bottom-right" />
        <Session />
      </QueryClientProvider>
    </MantineProvider>
  );
}
