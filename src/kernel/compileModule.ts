/** The part of the engine's WebAssembly that is used. */
interface Engine {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports?: object) => { exports: unknown };
}

/**
 * Compiles a small WebAssembly module.
 *
 * @param text - its bytes as base64 without padding
 * @returns what makes an instance and gives its exports; null where the engine has no WebAssembly with what the module takes, or a page's
 * policy forbids it
 */
export function compileModule(text: string): ((imports?: object) => unknown) | null {
  const { WebAssembly: engine } = globalThis as { WebAssembly?: Engine };
  if (engine === undefined) return null;
  try {
    const module = new engine.Module(bytesOf(text));
    return (imports) => new engine.Instance(module, imports).exports;
  } catch {
    return null;
  }
}

/** The bytes of base64. */
function bytesOf(text: string): Uint8Array {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    bits = (bits << 6) | digits.indexOf(text[i]!);
    if (i % 4 > 0) bytes[3 * (i >> 2) + (i % 4) - 1] = bits >> (6 - 2 * (i % 4));
  }
  return bytes;
}
