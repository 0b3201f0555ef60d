// Written by test/golden/kernel/makeMathTables.py; change it there.

/** 2 / pi */
export const TWO_OVER_PI: number = 0.6366197723675814;

/** Part 1 of 4 of pi / 2, 33 bits. */
export const HALF_PI_1: number = 1.5707963267341256;

/** Part 2 of 4 of pi / 2, 33 bits. */
export const HALF_PI_2: number = 6.077100506303966e-11;

/** Part 3 of 4 of pi / 2, 33 bits. */
export const HALF_PI_3: number = 2.0222662487111665e-21;

/** Part 4 of 4 of pi / 2, the rest. */
export const HALF_PI_4: number = 8.4784276603689e-32;

/** pi / 2 */
export const HALF_PI: number = 1.5707963267948966;

/** What rounding took from pi / 2. */
export const HALF_PI_REST: number = 6.123233995736766e-17;

/** The first 1200 bits of 2 / pi after the binary point. */
export const TWO_OVER_PI_BITS: bigint =
  0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7bn;

/** How many bits that is: a float64 reaches up to 2^1024, its last bit and the guard bits follow. */
export const TWO_OVER_PI_BIT_COUNT: number = 1200;

/** (sin(r)/r - 1) / r^2 in powers of r^2 for |r| up to pi/4, lowest power first. */
export const SIN_TAIL: Float64Array = /* @__PURE__ */ new Float64Array([
  -0.16666666666666666, 0.008333333333333331, -0.0001984126984126506, 2.7557319219335453e-6,
  -2.5052106231157904e-8, 1.605853141458901e-10, -7.586685070091267e-13,
]);

/** (cos(r) - 1 + r^2/2) / r^4 in powers of r^2 for |r| up to pi/4, lowest power first. */
export const COS_TAIL: Float64Array = /* @__PURE__ */ new Float64Array([
  0.041666666666666664, -0.0013888888888888887, 2.4801587301584645e-5, -2.755731922140076e-7,
  2.0876755790363397e-9, -1.1470460773969325e-11, 4.7458652037874553e-14,
]);
