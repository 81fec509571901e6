/** The evidence's own questions for patients, as the "My questions" card asks them. */
import {
  qCancerHistory,
  qFdaReviewed,
  qIndNumber,
  qRouteAllowed,
  qSource,
  qSterility,
  qTrialRegistered,
} from './generated/references/routes.js';
import type { FactReference } from './types.js';

/** In the order in which they come up in a consultation. The words load with the facts. */
export const patientQuestions: readonly FactReference[] = [
  qCancerHistory,
  qSource,
  qRouteAllowed,
  qFdaReviewed,
  qSterility,
  qTrialRegistered,
  qIndNumber,
];
