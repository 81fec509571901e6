import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  // Run as they are on the server, where they draw the widgets.
  serverExternalPackages: ['exosome-widgets', '@lit-labs/ssr', 'lit'],
};

export default config;
