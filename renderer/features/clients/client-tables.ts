/** Tables whose changes make what is shown of one client stale. */
export const CLIENT_TABLES = [
  'client',
  'client_summary',
  'contact_point',
  'address',
  'consent',
  'household',
  'policy',
  'purchase_reason',
  'commission',
  'claim',
  'interaction',
  'note',
  'tag',
  'segment_result',
];
