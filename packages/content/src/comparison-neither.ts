/** What comparison groups showed, where a trial had one, and where nobody looked. For "Choosing neither is also an option". */
import { neitherLeads, neitherTopics } from './generated/comparison.js';
import type { Sentence } from './types.js';

export { neitherTopics };
export type { NeitherFinding, NeitherTopic, NeitherTopicId } from './types.js';

/** What the comparison groups had. It rests on the trials named below it. */
export const neitherLead: Sentence = neitherLeads[0] ?? { text: '', facts: [] };
