export type { BusinessHours, BusinessWindow } from "./BusinessHours.ts";
export { businessMinutes } from "./businessMinutes.ts";
export { type BusinessClock, compileBusinessClock } from "./compileBusinessClock.ts";
export { type Disambiguation, disambiguations } from "./disambiguations.ts";
export { isTimeZone } from "./isTimeZone.ts";
export { type LocalDateTime, localDateTime } from "./localDateTime.ts";
export { type Period, type PeriodOptions, type PeriodUnit, periodUnits } from "./Period.ts";
export { type PeriodColumn, periodColumn } from "./periodColumn.ts";
export { periodOf } from "./periodOf.ts";
export { MOST_PERIODS, periodsBetween } from "./periodsBetween.ts";
export { type CivilTime, resolveLocalMs } from "./resolveLocalMs.ts";
export {
  type LocalTimeAdjustment,
  type ResolvedLocalTime,
  type ResolveLocalTimeOptions,
  resolveLocalTime,
} from "./resolveLocalTime.ts";
export { type CalendarStep, stepLocalTime } from "./stepLocalTime.ts";
export { type EpochMoment, type Instant, toEpochMilliseconds } from "./toEpochMilliseconds.ts";
export { toIsoString } from "./toIsoString.ts";
export { type WeekSlot, weekSlot } from "./weekSlot.ts";
export { weekSlotColumn } from "./weekSlotColumn.ts";
