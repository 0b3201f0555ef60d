import { compileModule } from "../../../kernel/compileModule.ts";

/**
 * Gives points the same centers as `assignPoints` does, several times as fast: eight centers are held against a coordinate at a time, two in each
 * instruction. With that it is cheaper to look at all centers than at the own one first, so that the bounds differ, but no label.
 * All arguments are places or lengths in bytes, in the memory that the instance was made with.
 *
 * @returns how many points changed theirs
 */
type AssignKernel = (
  labels: number,
  labelsEnd: number,
  points: number,
  upper: number,
  lower: number,
  width: number,
  blocks: number,
  blocksEnd: number,
  table: number,
  list: number,
  sums: number,
  sizes: number,
) => number;

/** Adds points to the sums and sizes of their clusters, as `averagePoints` does. */
type AddUpKernel = (
  labels: number,
  labelsEnd: number,
  points: number,
  width: number,
  sums: number,
  sizes: number,
) => void;

/** The two loops. */
export interface LloydLoops {
  /** A round of assigning. */
  assign: AssignKernel;
  /** Sums of clusters. */
  addUp: AddUpKernel;
}

/** The part of the engine's WebAssembly that is used. */
interface Engine {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
}

const PAGE = 65_536;
/** Memory is addressed by 32 bits. */
const MOST_PAGES = 32_767;

/** A memo, not state: the module is always the same. */
const compiled: { make?: ((imports?: object) => unknown) | null } = {};

/**
 * A memory of so many bytes, and the loops that work on it.
 *
 * @returns null where the engine has no WebAssembly with 128-bit vectors, a page's policy forbids it, or the memory is not to be had
 */
export function assignKernel(bytes: number): (LloydLoops & { buffer: ArrayBuffer }) | null {
  if (compiled.make === undefined) compiled.make = compileModule(MODULE);
  const pages = Math.ceil(bytes / PAGE);
  if (compiled.make === null || pages > MOST_PAGES) return null;
  const { WebAssembly: engine } = globalThis as unknown as { WebAssembly: Engine };
  try {
    const memory = new engine.Memory({ initial: pages });
    const { assign, addUp } = compiled.make({ e: { m: memory } }) as LloydLoops;
    return { buffer: memory.buffer, assign, addUp };
  } catch {
    return null;
  }
}

/** Written by `test/stats/cluster/makeAssignKernel.ts`. */
const MODULE =
  "AGFzbQEAAAABGgJgDH9/f39/f39/f39/fwF/YAZ/f39/f38AAggBAWUBbQIAAQMDAgABBxICBmFzc2lnbgAABWFkZFVwAAEKjwkCnggbAX8BfwF/AX8BfwF/AX8BfwF/AX8BfwF/AX8BfAF8AXwBfAF7AXsBewF7AXsBewF7AXsBewF7IAkhFSAAIQwDQCAIIAwoAgBBGGxqIQ0gAyAUaisDACANKwMIoCEZIAQgFGorAwAgDSsDEKEhGiAZRDjfBgAAAPA/oiEbIAMgFGogGTkDACAEIBRqIBo5AwAgFSATNgIAIBUgDSsDACAbYyAaIBtjcUEEbGohFSAMQQRqIQwgFEEIaiEUIBNBAWohEyAMIAFJDQALIAkgFUkEQANAIAkoAgAhEyAAIBNBBGxqIQwgAiATIAVsaiESIBNBCGwhFEQAAAAAAADwf/0UISNEAAAAAAAA8H/9FCEkRAAAAAAAAAAA/RQhJUQAAAAAAAAAAP0URAAAAAAAAPA//SIBISYgBiEQIBIgBWohDwNARAAAAAAAAAAA/RQhHUQAAAAAAAAAAP0UIR5EAAAAAAAAAAD9FCEfRAAAAAAAAAAA/RQhICASIQ4DQCAO/QoDACEhICEgEP0AAwD98QEhIiAdICIgIv3yAf3wASEdICEgEP0AAxD98QEhIiAeICIgIv3yAf3wASEeICEgEP0AAyD98QEhIiAfICIgIv3yAf3wASEfICEgEP0AAzD98QEhIiAgICIgIv3yAf3wASEgIA5BCGohDiAQQcAAaiEQIA4gD0kNAAsgJiAlIB0gI/1J/VIhJSAkICMgHf33Af32ASEkICMgHf32ASEjICZEAAAAAAAAAED9FP3wASEmICYgJSAeICP9Sf1SISUgJCAjIB799wH99gEhJCAjIB799gEhIyAmRAAAAAAAAABA/RT98AEhJiAmICUgHyAj/Un9UiElICQgIyAf/fcB/fYBISQgIyAf/fYBISMgJkQAAAAAAAAAQP0U/fABISYgJiAlICAgI/1J/VIhJSAkICMgIP33Af32ASEkICMgIP32ASEjICZEAAAAAAAAAED9FP3wASEmIBAgB0kNAAsgJf0hAaogJf0hAKogI/0hASAj/SEAYyAj/SEBICP9IQBhICX9IQEgJf0hAGNxchshESAjICP9IQH9FP32Af0hAJ8hGSAkICT9IQH9FP32ASAjICP9IQH9FP33Af32Af0hAJ8hGiARIAwoAgBHBEAgCyAMKAIAQQRsaiEWIBYgFigCAEF/ajYCACALIBFBBGxqIRcgFyAXKAIAQQFqNgIAIAogDCgCACAFbGohFiAKIBEgBWxqIRcgEiEOA0AgDisDACEcIBYgFisDACAcoTkDACAXIBcrAwAgHKA5AwAgFkEIaiEWIBdBCGohFyAOQQhqIQ4gDiAPSQ0ACyAMIBE2AgAgGEEBaiEYBQsgAyAUaiAZOQMAIAQgFGogGjkDACAJQQRqIQkgCSAVSQ0ACwULIBgLbQIBfwF/A0AgBSAAKAIAQQRsaiEGIAYgBigCAEEBajYCACAEIAAoAgAgA2xqIQYgAiADaiEHA0AgBiAGKwMAIAIrAwCgOQMAIAZBCGohBiACQQhqIQIgAiAHSQ0ACyAAQQRqIQAgACABSQ0ACws";
