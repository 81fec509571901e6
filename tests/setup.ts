import { vi } from 'vitest';

// Silences Lit's greeting ("Lit is in dev mode") and keeps the checks that come with development mode.
((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ??= new Set()).add('dev-mode');

// Parts that load late come over Vite's own server, which translates them first: on a busy machine seconds can be too short.
const { waitFor } = vi;
vi.waitFor = (callback, options) => waitFor(callback, typeof options === 'number' ? options : { timeout: 20_000, ...options });

// The tests' frame stands at its own size, and the runner still writes `transform: scale(1)` around it. Firefox's driver takes no
// click in a frame with any transform, so this one, which does nothing, goes.
const around = window.frameElement?.parentElement;
if (around?.dataset['scale'] === '1') around.style.transform = 'none';
