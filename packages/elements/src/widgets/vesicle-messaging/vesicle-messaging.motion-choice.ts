import { html, type TemplateResult } from 'lit';
import { MOTION_SETTINGS, type MotionSetting } from '../../controllers/motion.js';
import type { WidgetElement } from '../../widget-element.js';

/** The reader's own choice of how much moves. */
export function motionChoice(
  say: WidgetElement['say'],
  chosen: MotionSetting,
  choose: (motion: MotionSetting) => void,
): TemplateResult {
  return html`<label class="motion"
    >${say('motion')}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as MotionSetting)}>
      ${MOTION_SETTINGS.map((each) => html`<option value=${each} ?selected=${each === chosen}>${say(`motion.${each}`)}</option>`)}
    </select></label
  >`;
}
