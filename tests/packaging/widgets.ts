/** Every widget: its tag, its class, its name. */
export const widgets = [
  { name: 'vesicle-messaging', tag: 'exo-vesicle-messaging', className: 'VesicleMessaging' },
  { name: 'prp-comparison', tag: 'exo-prp-comparison', className: 'PrpComparison' },
  { name: 'route-explorer', tag: 'exo-route-explorer', className: 'RouteExplorer' },
  { name: 'claim-check', tag: 'exo-claim-check', className: 'ClaimCheck' },
] as const;
