import type { Unit } from '@exosome-widgets/model/story.js';
import type { Stage } from './vesicle-messaging.layout.js';

/** Where things stand in the last step: exosomes in one lane, PRP in the other, one receiving cell for both. */
export const comparePlaces = {
  donor: { at: [0.035, 0.215], ru: 0.135, rv: 0.235 },
  tube: [0.12, 0.755],
  recipient: { at: [0.985, 0.5], ru: 0.125, rv: 0.44 },
  vesicles: [
    [0.34, 0.2],
    [0.45, 0.32],
    [0.54, 0.16],
    [0.65, 0.29],
    [0.74, 0.2],
  ],
  platelets: [
    [0.335, 0.775],
    [0.455, 0.735],
    [0.48, 0.905],
  ],
  factors: [
    [0.56, 0.7],
    [0.6, 0.82],
    [0.635, 0.72],
    [0.67, 0.9],
    [0.83, 0.56],
    [0.72, 0.8],
    [0.755, 0.7],
    [0.78, 0.86],
    [0.56, 0.94],
    [0.8, 0.63],
  ],
  prpVesicles: [
    [0.7, 0.6],
    [0.735, 0.93],
    [0.665, 0.79],
  ],
} as const satisfies Record<string, unknown>;

/** The tube of spun blood; in a standing picture its name stands beside it. */
export const tubeAt = ({ standing }: Stage): Unit => (standing ? [comparePlaces.tube[0], 0.585] : comparePlaces.tube);
