import { requirePositive, requireWithin } from './checks.js';

/** A mesh of straight, stiff fibres lying in all directions. */
export interface FibreMesh {
  /** Thickness of one fibre, nm. */
  readonly fibreDiameterNm: number;
  /** Share of the volume that fibres take up: 0 for water, else {@link SPARSEST_MESH} to {@link DENSEST_MESH}. */
  readonly fibreVolumeFraction: number;
}

export type MeshId = 'water' | 'loose' | 'dense';

/** Below this share of fibres the formula's exponent can turn negative before a particle is too wide for the gaps. */
export const SPARSEST_MESH = 0.002;
/** Above this share neighbouring fibres are no longer independent of each other, as the formula assumes. */
export const DENSEST_MESH = 0.3;

/** One place in so many: a particle that fits at fewer places between the fibres is kept out. */
const FITS_ONE_IN = 20;

/**
 * The meshes to choose from. The fibre is as thick as the commonest collagen fibril of human skin (fact
 * `biology:scale-collagen-fibril`). The shares are choices of this model, not measurements: a sourced mesh of human dermis was
 * not found, and gaps in dermis exist at several scales (fact `biology:scale-dermis-gaps`). "Dense" is set so that a 100 nm
 * sphere is slowed five- to tenfold, as measured for particles near the size of the gaps in collagen-rich mouse tumours (fact
 * `biology:dense-collagen-slows`).
 */
export const MESHES: Readonly<Record<MeshId, FibreMesh>> = {
  water: { fibreDiameterNm: 100, fibreVolumeFraction: 0 },
  loose: { fibreDiameterNm: 100, fibreVolumeFraction: 0.02 },
  dense: { fibreDiameterNm: 100, fibreVolumeFraction: 0.2 },
};

/**
 * Share of all places in a mesh where the middle of a sphere can be: exp(−f), f = φ(1 + r_s/r_f)². φ is the share of fibres,
 * r_s the sphere's radius, r_f the fibre's.
 *
 * @param diameterNm - sphere, nm, above 0
 * @returns 0 to 1
 * @throws {RangeError} when the diameter or the mesh is out of range
 * @see Ogston 1958, "The spaces in a uniform random suspension of fibres", Trans. Faraday Soc. 54, 1754
 */
export function roomInMesh(diameterNm: number, mesh: FibreMesh): number {
  requireMesh(mesh);
  requirePositive({ diameterNm });
  return Math.exp(-reach(diameterNm, mesh));
}

/** f = φ(1 + r_s/r_f)². */
function reach(diameterNm: number, { fibreDiameterNm, fibreVolumeFraction }: FibreMesh): number {
  return fibreVolumeFraction * (1 + diameterNm / fibreDiameterNm) ** 2;
}

/**
 * The widest gap that counts, as the diameter of a sphere, nm: of all places outside the fibres, one in twenty is wider. From
 * Ogston's spaces: d = d_f (√(1 + ln 20 / φ) − 1). Infinite in water.
 *
 * @throws {RangeError} when the mesh is out of range
 */
export function widestGapNm(mesh: FibreMesh): number {
  requireMesh(mesh);
  const { fibreDiameterNm, fibreVolumeFraction } = mesh;
  if (fibreVolumeFraction === 0) return Number.POSITIVE_INFINITY;
  return fibreDiameterNm * (Math.sqrt(1 + Math.log(FITS_ONE_IN) / fibreVolumeFraction) - 1);
}

/**
 * The middle gap, as the diameter of a sphere, nm: half of all places outside the fibres are wider.
 * d = d_f (√(1 + ln 2 / φ) − 1). Infinite in water.
 *
 * @throws {RangeError} when the mesh is out of range
 */
export function middleGapNm(mesh: FibreMesh): number {
  requireMesh(mesh);
  const { fibreDiameterNm, fibreVolumeFraction } = mesh;
  if (fibreVolumeFraction === 0) return Number.POSITIVE_INFINITY;
  return fibreDiameterNm * (Math.sqrt(1 + Math.LN2 / fibreVolumeFraction) - 1);
}

/** Whether a hard sphere is wider than the widest gap that counts, and so cannot wander through the mesh. */
export function isExcluded(diameterNm: number, mesh: FibreMesh): boolean {
  requirePositive({ diameterNm });
  return diameterNm > widestGapNm(mesh);
}

/**
 * How much of its speed a sphere keeps in a mesh of fibres: D/D₀ from 1 (water) to 0 (kept out).
 *
 * D/D₀ = exp(−0.84 f^1.09) · exp(−π φ^ν), with f = φ(1 + λ)², ν = 0.174 ln(59.6 / λ), λ = r_s/r_f. The first factor is the way
 * round the fibres (steric obstruction), the second the drag of liquid held between them (hydrodynamic hindrance).
 *
 * Range: φ = 0 or {@link SPARSEST_MESH} to {@link DENSEST_MESH}, spheres up to the widest gap. Outside: a wider sphere gets 0, which
 * is the exclusion; a mesh outside the range throws. The formula was made for proteins and micelles in gels of thin stiff
 * fibres; for vesicles among collagen fibrils it is an extrapolation. It knows no stickiness, charge, bending
 * vesicles or moving fibres: in gels, soft vesicles slipped through gaps smaller than themselves (fact
 * `biology:gel-travel`).
 *
 * @param diameterNm - sphere, nm, above 0
 * @throws {RangeError} when the diameter or the mesh is out of range
 * @see Phillips 2000, "A hydrodynamic model for hindered diffusion of proteins and micelles in hydrogels", Biophys. J. 79, 3350
 * @see Stylianopoulos et al. 2010 for the same two effects simulated in networks of collagen, https://doi.org/10.1016/j.bpj.2010.08.065
 */
export function hinderedFraction(diameterNm: number, mesh: FibreMesh): number {
  if (isExcluded(diameterNm, mesh)) return 0;
  const { fibreDiameterNm, fibreVolumeFraction } = mesh;
  if (fibreVolumeFraction === 0) return 1;
  const steric = Math.exp(-0.84 * reach(diameterNm, mesh) ** 1.09);
  const exponent = 0.174 * Math.log((59.6 * fibreDiameterNm) / diameterNm);
  return steric * Math.exp(-Math.PI * fibreVolumeFraction ** exponent);
}

function requireMesh({ fibreDiameterNm, fibreVolumeFraction }: FibreMesh): void {
  requirePositive({ fibreDiameterNm });
  if (fibreVolumeFraction !== 0) requireWithin({ fibreVolumeFraction }, SPARSEST_MESH, DENSEST_MESH);
}
