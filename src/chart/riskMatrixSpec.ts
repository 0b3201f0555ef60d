import type { AssessedRisk, RiskAssessment } from "../crisis/risks/riskAssessmentSchema.ts";
import type { RiskMatrix } from "../crisis/risks/riskMatrixSchema.ts";
import type { Estimate } from "../kernel/estimateSchema.ts";
import { formatNumber } from "../kernel/formatNumber.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartFrame } from "./internal/chartFrame.ts";
import { chartColors } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import { fittedLines, generousWidth } from "./internal/fittedLines.ts";
import { riskTints } from "./internal/riskTints.ts";
import { shortAmount } from "./internal/shortAmount.ts";
import { textWidth } from "./internal/textWidth.ts";
import type { VegaLiteSpec } from "./VegaLiteSpec.ts";

/** What the chart needs of a result of `assessRisks`. */
export type RiskMatrixChartInput = Pick<RiskAssessment, "risks" | "matrix">;

const WORDS = {
  en: {
    title: "Largest expected loss:",
    gap: " ",
    none: "No risk can be drawn",
    key: "Numbers: by expected loss a year",
    lines: "Lines: how far it may reach",
    missing: "Not known well enough to draw:",
    more: (count: number) => `and ${count} more`,
    and: " · ",
    comma: ", ",
    probability: "Probability within a year",
    loss: (unit: string) => `Loss when it comes true (${unit})`,
    risk: "Risk",
    chance: "Probability",
    cost: "Loss",
    yearly: "Expected loss a year",
    owner: "Owner",
    color: "Cells, by rising risk",
    colors: { green: "green", yellow: "yellow", orange: "orange", red: "red" },
    nobody: "nobody",
    described: (title: string, list: string) => `${title}. ${list}`,
  },
  "zh-CN": {
    title: "预期损失最大：",
    gap: "",
    none: "没有可绘制的风险",
    key: "数字：按每年预期损失排名",
    lines: "细线：可能波及的范围",
    missing: "信息不足，未绘制：",
    more: (count: number) => `等另 ${count} 项`,
    and: " · ",
    comma: "、",
    probability: "一年内发生的概率",
    loss: (unit: string) => `发生时的损失（${unit}）`,
    risk: "风险",
    chance: "概率",
    cost: "损失",
    yearly: "每年预期损失",
    owner: "负责人",
    color: "格子颜色（风险由低到高）",
    colors: { green: "绿", yellow: "黄", orange: "橙", red: "红" },
    nobody: "无人负责",
    described: (title: string, list: string) => `${title}。${list}`,
  },
} as const satisfies Record<Locale, unknown>;

type Words = (typeof WORDS)[Locale];

/** Pixels of a line of the list, of the matrix at least, and from where on the list stands beside the matrix. */
const LINE = 20;
const LEAST_HEIGHT = 280;
const BESIDE_FROM = 600;
/** With more risks than these the lines would hide each other. */
const MOST_LINES = 12;
const MOST_NAMES = 3;
/** Pixels from the middle of a dot to that of the next, how far dots are moved at most so that their lines do not hide each other, and by how much each. */
const DOT = 20;
const MOST_SHIFT = 10;
const SHIFT = 3;

/** A risk that has a place, and the number in its dot. */
interface Placed {
  number: number;
  risk: AssessedRisk;
  place: NonNullable<AssessedRisk["place"]>;
}

/**
 * Draws risks in their matrix: a dot each, with its place by expected loss as a number, and a list of the numbers with what each risk costs a year. Thin lines
 * say how far a risk may reach by what is known. Cells have the matrix's colors, in tints that get darker towards the largest risk, and one size,
 * whatever their edges.
 *
 * The matrix is a view: the numbers are the order. Risks without a probability or a loss are named under the title.
 *
 * @param assessment - what `assessRisks` returned, with a matrix
 * @param options - language, width and look
 * @returns a Vega-Lite 6 specification with its data
 * @throws {@link SocialOpsError} `invalid-argument` for options, or for what is no assessment with a matrix
 *
 * @example
 * ```ts
 * import { riskMatrixSpec } from "socialops/chart";
 * import { assessRisks } from "socialops/crisis";
 *
 * const assessment = assessRisks(
 *   [{ id: "账号被盗", probability: 0.05, loss: 300_000 }, { id: "谣言", probability: 0.3 }],
 *   { asOf: "2026-06-01T00:00:00Z", currency: "CNY", tolerance: 500_000 },
 * );
 * riskMatrixSpec(assessment, { locale: "zh-CN" }).title; // => { text: "预期损失最大：账号被盗", subtitle: ["数字：按每年预期损失排名", "信息不足，未绘制：谣言"] }
 * ```
 */
export function riskMatrixSpec(assessment: RiskMatrixChartInput, options: ChartOptions = {}): VegaLiteSpec {
  return drawChart("riskMatrixSpec", assessment, "a result of assessRisks with a matrix", () =>
    draw(assessment, options),
  );
}

function draw({ risks, matrix }: RiskMatrixChartInput, options: ChartOptions): VegaLiteSpec {
  const checked = checkChartOptions(options, "riskMatrixSpec", 360);
  const { locale, theme, width } = checked;
  if (matrix === null) throw new TypeError("no matrix");
  const words = WORDS[locale];
  const { text, background } = chartColors[theme];
  const [rows, columns] = [matrix.lossEdges.length - 1, matrix.probabilityEdges.length - 1];
  const placed = risks.flatMap((risk, i): Placed[] =>
    risk.place === null ? [] : [{ number: i + 1, risk, place: risk.place }],
  );
  const hasLines = placed.length <= MOST_LINES && placed.some(reaches);
  const lossLabels = matrix.lossEdges.map((edge) => shortAmount(edge, locale));
  const axisWidth = Math.max(...lossLabels.map((label) => textWidth(label, 12))) + 34;
  const isBeside = width >= BESIDE_FROM;
  const inner = width - 32 - axisWidth;
  const matrixWidth = isBeside ? Math.round(inner / 2) : inner;
  const listHeight = LINE * placed.length + 12;
  // Both scales count cells; the list has the room beside or below the last one.
  const cellWidth = matrixWidth / columns;
  const pitch = hasLines ? DOT + MOST_SHIFT : DOT;
  const most = Math.max(1, Math.floor(cellWidth / pitch));
  const fullest = Math.max(0, ...placed.map((one) => gridOf(one, placed, most).lines));
  const matrixHeight = Math.max(LEAST_HEIGHT, isBeside ? listHeight : 0, rows * fullest * pitch);
  const cellHeight = matrixHeight / rows;
  const chances = matrix.probabilityEdges.map((edge) => `${formatNumber(edge * 100)}%`);
  const unit = risks.flatMap(({ loss }) => (loss.status === "ok" ? [loss.unit] : []))[0];
  const x = {
    type: "quantitative",
    title: words.probability,
    scale: { domain: [0, inner / cellWidth], nice: false },
    axis: { ...edgeAxis(chances), titleAnchor: "start", orient: isBeside ? "bottom" : "top" },
  } as const;
  const y = {
    type: "quantitative",
    title: unit === undefined ? words.cost : words.loss(unit),
    scale: { domain: [isBeside ? 0 : -listHeight / cellHeight, rows], nice: false },
    axis: { ...edgeAxis(lossLabels), titleAnchor: "end", minExtent: axisWidth - 22 },
  } as const;
  const listLeft = isBeside ? columns + 28 / cellWidth : 0;
  const listRoom = (isBeside ? inner - matrixWidth - 28 : inner) - 8;
  const listTop = isBeside ? rows : -12 / cellHeight;
  const spots = placed.map((one) => spotOf(one, placed, most));
  const dots = placed.map((one, i) => {
    const x = spots[i]!.x + (hasLines ? shiftOf(i, spots, "x") / cellWidth : 0);
    const y = spots[i]!.y + (hasLines ? shiftOf(i, spots, "y") / cellHeight : 0);
    return dotOf(one, { x, y }, words);
  });
  const list = placed.map((one, i) => ({
    ...lineOf(one, listRoom),
    left: listLeft,
    right: listLeft + listRoom / cellWidth,
    y: listTop - ((i + 0.5) * LINE) / cellHeight,
  }));
  const names = Object.fromEntries(matrix.order.map((color) => [color, colorName(color, words)]));
  const longest = Object.values(names).reduce((a, b) => (b.length > a.length ? b : a));
  const legendColumns = Math.max(1, Math.floor((width - 60) / (textWidth(longest, 11) + 50)));
  const legendRows = Math.ceil(matrix.order.length / legendColumns);
  const listMark = { type: "text", baseline: "middle", fontSize: 12, color: text, tooltip: false } as const;
  const title = titleOf(placed, words, width);
  const subtitle = subtitleOf(risks, words, placed.length > 0, hasLines, width);
  const heading = [title].flat().join(words.gap);
  const total =
    112 +
    16 * legendRows +
    18 * [title].flat().length +
    16 * subtitle.length +
    matrixHeight +
    (isBeside ? 0 : listHeight);
  return {
    ...chartFrame(checked, Math.round(total)),
    title: { text: title, ...(subtitle.length > 0 && { subtitle }) },
    description: words.described(
      heading,
      dots.map(({ number, risk, chance, cost }) => `${number} ${risk}: ${chance}, ${cost}`).join("; "),
    ),
    layer: [
      {
        data: { values: cellsOf(matrix, words) },
        mark: { type: "rect", stroke: background, strokeWidth: 2 },
        encoding: {
          x: { ...x, field: "left" },
          x2: { field: "right" },
          y: { ...y, field: "bottom" },
          y2: { field: "top" },
          color: {
            field: "color",
            type: "nominal",
            title: words.color,
            legend: {
              orient: "top",
              symbolType: "square",
              titleLimit: 0,
              labelExpr: `(${JSON.stringify(names)})[datum.label]`,
              columns: legendColumns,
            },
            scale: { domain: [...matrix.order], range: riskTints(matrix.order, theme) },
          },
          tooltip: [{ field: "says", type: "nominal", title: words.color }],
        },
      },
      {
        data: { values: hasLines ? dots : [] },
        mark: { type: "rule", strokeWidth: 1.25, color: text, opacity: 0.7, tooltip: false },
        encoding: { x: { ...x, field: "left" }, x2: { field: "right" }, y: { ...y, field: "y" } },
      },
      {
        data: { values: hasLines ? dots : [] },
        mark: { type: "rule", strokeWidth: 1.25, color: text, opacity: 0.7, tooltip: false },
        encoding: { x: { ...x, field: "x" }, y: { ...y, field: "bottom" }, y2: { field: "top" } },
      },
      {
        data: { values: dots },
        mark: { type: "circle", size: 330, color: text, opacity: 1 },
        encoding: {
          x: { ...x, field: "x" },
          y: { ...y, field: "y" },
          tooltip: [
            { field: "risk", type: "nominal", title: words.risk },
            { field: "chance", type: "nominal", title: words.chance },
            { field: "cost", type: "nominal", title: words.cost },
            { field: "yearly", type: "nominal", title: words.yearly },
            { field: "owner", type: "nominal", title: words.owner },
          ],
        },
      },
      {
        data: { values: dots },
        mark: { type: "text", fontSize: 11, fontWeight: "bold", color: background, tooltip: false },
        encoding: {
          x: { ...x, field: "x" },
          y: { ...y, field: "y" },
          text: { field: "number", type: "nominal" },
        },
      },
      {
        data: { values: list },
        mark: { ...listMark, align: "left" },
        encoding: {
          x: { ...x, field: "left" },
          y: { ...y, field: "y" },
          text: { field: "name", type: "nominal" },
        },
      },
      {
        data: { values: list },
        mark: { ...listMark, align: "right" },
        encoding: {
          x: { ...x, field: "right" },
          y: { ...y, field: "y" },
          text: { field: "amount", type: "nominal" },
        },
      },
    ],
  };
}

/** An axis with a label at each edge of the cells. */
function edgeAxis(labels: readonly string[]) {
  return {
    grid: false,
    values: labels.map((_, i) => i),
    labelExpr: `(${JSON.stringify(labels)})[datum.value]`,
    labelFlush: false,
    labelOverlap: false,
  } as const;
}

/** Cells with their edges, in cells from the lower left. */
function cellsOf({ colors }: RiskMatrix, words: Words) {
  return colors.flatMap((row, i) =>
    row.map((color, j) => ({
      left: j,
      right: j + 1,
      bottom: i,
      top: i + 1,
      color,
      says: colorName(color, words),
    })),
  );
}

/** A color in the picture's language; a name of the caller's own stays as it is. */
function colorName(color: string, { colors }: Words): string {
  return Object.hasOwn(colors, color) ? colors[color as keyof Words["colors"]] : color;
}

function reaches({ place }: Placed): boolean {
  return place.rows[0] !== place.rows[1] || place.columns[0] !== place.columns[1];
}

/** How the dots of a risk's cell stand: about as many in a row as there are rows, but no more than have room. */
function gridOf({ place }: Placed, all: readonly Placed[], most: number) {
  const cell = all.filter((other) => other.place.row === place.row && other.place.column === place.column);
  const perRow = Math.min(most, Math.ceil(Math.sqrt(cell.length)));
  return { cell, perRow, lines: Math.ceil(cell.length / perRow) };
}

/** Where a risk's dot stands among those of its cell, in cells from the lower left. */
interface Spot {
  x: number;
  y: number;
}

function spotOf(one: Placed, all: readonly Placed[], most: number): Spot {
  const { cell, perRow, lines } = gridOf(one, all, most);
  const at = cell.indexOf(one);
  return {
    x: one.place.column + ((at % perRow) + 0.5) / perRow,
    y: one.place.row + 1 - (Math.floor(at / perRow) + 0.5) / lines,
  };
}

/** Pixels by which a dot moves, so that dots on one straight line have lines beside each other. */
function shiftOf(i: number, spots: readonly Spot[], along: keyof Spot): number {
  const same = spots.flatMap((spot, j) => (spot[along] === spots[i]![along] ? [j] : []));
  const step = Math.min(SHIFT, MOST_SHIFT / Math.max(1, same.length - 1));
  return (same.indexOf(i) - (same.length - 1) / 2) * step;
}

/** A risk's dot, and the middles of the outermost cells that it may reach; no line towards where it stays in its cell. */
function dotOf({ number, risk, place }: Placed, { x, y }: Spot, words: Words) {
  const { row, column, rows, columns } = place;
  return {
    number: String(number),
    x,
    y,
    left: columns[0] === column ? x : columns[0] + 0.5,
    right: columns[1] === column ? x : columns[1] + 0.5,
    bottom: rows[0] === row ? y : rows[0] + 0.5,
    top: rows[1] === row ? y : rows[1] + 0.5,
    risk: risk.id,
    chance: rangeOf(risk.probability, (value) => `${formatNumber(value * 100, 1)}%`),
    cost: rangeOf(risk.loss, (value) => formatNumber(Math.round(value))),
    yearly: rangeOf(risk.expectedLoss, (value) => formatNumber(Math.round(value))),
    owner: risk.owner ?? words.nobody,
  };
}

function rangeOf(estimate: Estimate, write: (value: number) => string): string {
  if (estimate.status === "absent") return "-";
  const { value, interval } = estimate;
  return interval === null
    ? write(value)
    : `${write(value)} (${write(interval.low)} – ${write(interval.high)})`;
}

/** A line of the list: number and name, cut to the room that there is, and what the risk costs a year. */
function lineOf(
  { number, risk: { id, expectedLoss } }: Placed,
  room: number,
): { name: string; amount: string } {
  const amount = expectedLoss.status === "ok" ? formatNumber(Math.round(expectedLoss.value)) : "-";
  const space = room - textWidth(`${number}  ${amount}`, 12) - 8;
  return { name: `${number} ${cut(id, space, 12)}`, amount };
}

/** A text cut to a room, by how wide its texts are drawn: titles are measured generously, as renderers cut them off. */
function cut(text: string, room: number, fontSize: number, measure = textWidth): string {
  if (measure(text, fontSize) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join("")}…`, fontSize) > room) letters.pop();
  return `${letters.join("")}…`;
}

function titleOf(placed: readonly Placed[], words: Words, width: number): string | string[] {
  if (placed.length === 0) return words.none;
  const first = cut(placed[0]!.risk.id, width - 32, 16, generousWidth);
  const lines = fittedLines([words.title, first], words.gap, 16, width);
  return lines.length === 1 ? lines[0]! : lines;
}

function subtitleOf(
  risks: readonly AssessedRisk[],
  words: Words,
  hasDots: boolean,
  hasLines: boolean,
  width: number,
): string[] {
  const missing = risks.filter(({ place }) => place === null).map(({ id }) => id);
  const shown = missing.slice(0, MOST_NAMES).join(words.comma);
  const rest = missing.length > MOST_NAMES ? ` ${words.more(missing.length - MOST_NAMES)}` : "";
  return [
    ...(hasDots ? fittedLines([words.key, ...(hasLines ? [words.lines] : [])], words.and, 12, width) : []),
    ...(missing.length > 0
      ? fittedLines([words.missing, cut(shown + rest, width - 32, 12, generousWidth)], words.gap, 12, width)
      : []),
  ];
}
