/** Every setting of every widget, read from the built package's manifest: a new widget, or a new setting, is in as soon as it is built. */
import manifest from '../../packages/elements/dist/custom-elements.json' with { type: 'json' };

export type Kind = 'boolean' | 'number' | 'text' | 'choice';

export interface Setting {
  readonly tag: string;
  readonly attribute: string;
  readonly field: string;
  readonly kind: Kind;
  /** What a choice may be, and what the description of a text names between backticks (other settings apart). */
  readonly known: readonly string[];
  /** What the description says a number may be: "1 to 6". */
  readonly range: readonly [number, number] | undefined;
}

interface Attribute {
  readonly name: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

const QUOTED = /^(['"])(.*)\1$/;

function settingOf(tag: string, others: readonly string[], { name, fieldName, description = '', type }: Attribute): Setting {
  const parts = (type?.text ?? 'string')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined');
  const choice = parts.every((part) => QUOTED.test(part));
  const kind = choice ? 'choice' : parts.includes('boolean') ? 'boolean' : parts.includes('number') ? 'number' : 'text';
  const known = choice
    ? parts.map((part) => part.replace(QUOTED, '$2')).filter(Boolean)
    : [...description.matchAll(/`([^`]+)`/g)].map((match) => match[1]!).filter((word) => !others.includes(word));
  const range = /(\d[\d  ]*?)(?: \([^)]*\))? to (\d[\d  ]*)/.exec(description);
  const number = (text = ''): number => Number(text.replaceAll(/\D/g, ''));
  return {
    tag,
    attribute: name,
    field: fieldName ?? name,
    kind,
    known,
    range: range ? [number(range[1]), number(range[2])] : undefined,
  };
}

export const settings: readonly Setting[] = (manifest.modules as readonly { declarations?: readonly Declaration[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [] }) =>
    tagName
      ? attributes.map((attribute) =>
          settingOf(
            tagName,
            attributes.map(({ name }) => name),
            attribute,
          ),
        )
      : [],
  );

export const tags: readonly string[] = [...new Set(settings.map(({ tag }) => tag))].toSorted();
