import { defineAppSetup } from '@slidev/types';

// Registers every widget. One alone: 'exosome-widgets/vesicle-messaging/define.js'.
import 'exosome-widgets/define.js';

export default defineAppSetup(() => {});
