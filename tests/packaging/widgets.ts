import { widgets as names } from '../../scripts/sizes.mjs';

/** Every widget: its name, its tag, its class. */
export const widgets: readonly { name: string; tag: string; className: string }[] = names.map((name) => ({
  name,
  tag: `exo-${name}`,
  className: name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
}));
