import type { ArgTypes } from '@storybook/web-components-vite';

const quoted = /^(['"])(.*)\1$/;
const notSettable = ['events', 'css shadow parts', 'css custom properties', 'css states', 'slots', 'methods'];

/** A union of strings becomes a choice (the default is a raw JSON box); what cannot be set gets no control. */
export function readableControls({ argTypes }: { argTypes: ArgTypes }): ArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const union = (argType.table?.type?.summary ?? '')
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== 'undefined' && part !== 'null');
      if (union.length > 1 && union.every((part) => quoted.test(part))) {
        const options = union.map((part) => part.replace(quoted, '$2'));
        return [name, { ...argType, control: { type: options.length > 4 ? 'select' : 'inline-radio' }, options }];
      }
      const fixed = notSettable.includes(argType.table?.category ?? '');
      return [name, fixed ? { ...argType, control: false } : argType];
    }),
  ) as ArgTypes;
}
