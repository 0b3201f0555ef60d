/**
 * Reads the part of YAML that the text library's conformance files are written in: maps and lists by indentation, lists in
 * brackets on one line, quoted and plain scalars, comments on lines of their own. Anything else throws.
 */
export function readYaml(source: string): unknown {
  const lines = source
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:#|$)/.test(line) && line !== "---")
    .map((line) => ({ indent: line.search(/\S/), text: line.trim() }));
  let at = 0;

  function block(indent: number): unknown {
    return lines[at]!.text.startsWith("- ") || lines[at]!.text === "-" ? list(indent) : map(indent);
  }

  function list(indent: number): unknown[] {
    const items: unknown[] = [];
    while (at < lines.length && lines[at]!.indent === indent && lines[at]!.text.startsWith("-")) {
      const line = lines[at]!;
      const rest = line.text.slice(1).trimStart();
      if (/^[\w"][^:"]*"?:(?: |$)/.test(rest) && !rest.startsWith('"')) {
        // A map that begins behind the dash: its keys stand where the first one stands.
        const inner = indent + line.text.length - rest.length;
        lines[at] = { indent: inner, text: rest };
        items.push(map(inner));
      } else {
        at++;
        items.push(scalar(rest));
      }
    }
    return items;
  }

  function map(indent: number): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    while (at < lines.length && lines[at]!.indent === indent && !lines[at]!.text.startsWith("- ")) {
      const [, key, rest] = /^([\w ]+):\s*(.*)$/.exec(lines[at]!.text)!;
      at++;
      const deeper = at < lines.length && lines[at]!.indent > indent;
      const listHere = at < lines.length && lines[at]!.indent === indent && lines[at]!.text.startsWith("- ");
      entries[key!] = rest !== "" ? scalar(rest!) : deeper || listHere ? block(lines[at]!.indent) : null;
    }
    return entries;
  }

  return block(0);
}

function scalar(text: string): unknown {
  if (text.startsWith("[")) {
    const items = text.slice(1, text.lastIndexOf("]"));
    return [...items.matchAll(/\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*)\s*(?:,|$)/g)].map((item) =>
      scalar(item[1]!.trim()),
    );
  }
  if (text.startsWith('"')) {
    const long = text.replace(/\\U([0-9A-Fa-f]{8})/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    return JSON.parse(long.replace(/\\(['])/g, "$1"));
  }
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+$/.test(text) ? Number(text) : text;
}
