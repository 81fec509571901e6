// Silences Lit's greeting ("Lit is in dev mode") and keeps the checks that come with development mode.
((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ??= new Set()).add('dev-mode');
