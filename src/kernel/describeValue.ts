const LONGEST_TEXT = 80;

/**
 * Says a received value in a few words for an error message or an issue: numbers as they are, text in quotes and cut at
 * 80 characters, anything larger by its kind. Never throws, whatever the value.
 *
 * @param value - anything
 * @returns a short English description
 */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value.length > LONGEST_TEXT
        ? `${JSON.stringify(value.slice(0, LONGEST_TEXT))}…`
        : JSON.stringify(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return `${value}n`;
    case "boolean":
    case "undefined":
      return String(value);
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    default:
      if (value === null) return "null";
      if (Array.isArray(value)) return `an array of ${value.length}`;
      if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? "an invalid Date" : value.toISOString();
      return "an object";
  }
}
