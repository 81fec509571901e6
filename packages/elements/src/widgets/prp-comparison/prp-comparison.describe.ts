import type { ComparisonRowId, ComparisonSide } from '@exosome-widgets/content/comparison.js';
import type { common } from '@exosome-widgets/content/en/common.js';
import type { prpComparison } from '@exosome-widgets/content/en/prp-comparison.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { ComparisonGroup } from '@exosome-widgets/content/types.js';
import type { Row } from './prp-comparison.rows.js';

/** Everything that turns ids into the reader's words. */
export interface Words {
  readonly t: Translator<typeof prpComparison>;
  readonly say: Translator<typeof common>;
  readonly formats: Formats;
  evidence(english: string): string;
}

export const question = ({ t }: Words, row: Row): string => t(`question.${row.id as ComparisonRowId}`);

export const sideName = ({ say }: Words, side: ComparisonSide): string => say(`subject.${side}`);

/** What the reader sees now, told after each change of the filters. */
export function statusText(
  { t }: Words,
  { shown, total, group, differences }: { shown: number; total: number; group: ComparisonGroup | ''; differences: boolean },
): string {
  return t('rowsShown', { shown, total, group: group && t(`group.${group}`), differences });
}
