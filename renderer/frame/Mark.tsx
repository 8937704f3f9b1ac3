/** The sign of the product: three tiers as bars, highest first and shortest. */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <rect x="1" y="2" width="7" height="4" rx="1" fill="var(--tb-tier-a)" />
      <rect x="1" y="7" width="11" height="4" rx="1" fill="var(--tb-tier-b)" />
      <rect x="1" y="12" width="16" height="4" rx="1" fill="var(--tb-tier-c)" />
    </svg>
  );
}
