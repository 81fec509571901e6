import { svg } from 'lit';
import { follicle, follicleDefs } from './follicle.js';
import { deepDefs, fat, muscle } from './skin-deep.js';
import { dermis, dermisDefs } from './skin-dermis.js';
import { epidermisDefs, livingEpidermis, outerLayer } from './skin-epidermis.js';
import type { SkinGeometry } from './skin-geometry.js';
import type { Drawing } from './svg-text.js';

export { skinGeometry, type SkinGeometry } from './skin-geometry.js';

/** A section through skin, from the air above it down to muscle. Ids start with `id`. */
export function skin(id: string, g: SkinGeometry): Drawing {
  return svg`<defs>${epidermisDefs(id, g)}${dermisDefs(id, g)}${deepDefs(id, g)}${follicleDefs(id, g)}</defs>
    ${dermis(id, g)}${fat(id, g)}${muscle(id, g)}${livingEpidermis(id, g)}${outerLayer(id, g)}${follicle(id, g)}`;
}
