import { escapeHtml } from "./html.ts";

/** One section of the page. */
export interface PageSection {
  id: string;
  title: string;
  html: string;
}

const style = `
:root { color-scheme: light; --ink: #1d2330; --soft: #5a6474; --line: #dfe4ea; --back: #f5f7f9; --card: #fff; --accent: #0b6e69; --warn: #a4480c; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.6 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header, main, footer { max-width: 880px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 40px; }
h1 { font-size: 30px; line-height: 1.25; margin: 0 0 6px; letter-spacing: -.01em; }
header p { color: var(--soft); margin: 0; }
nav { margin: 18px 0 0; display: flex; flex-wrap: wrap; gap: 6px 18px; }
nav a { color: var(--accent); text-decoration: none; font-size: 15px; } nav a:hover { text-decoration: underline; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 22px 26px 24px; margin: 22px 0; }
h2 { font-size: 21px; margin: 0 0 10px; } h3 { font-size: 16px; margin: 22px 0 6px; }
p { margin: 8px 0; } ul { margin: 8px 0; padding-left: 22px; } li { margin: 4px 0; }
.soft { color: var(--soft); font-size: 14.5px; } .warn { color: var(--warn); }
#summary { border-left: 5px solid var(--accent); } #summary li { margin: 7px 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14.5px; margin: 10px 0; }
th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--line); padding: 6px 12px 6px 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: 7px 12px 7px 0; vertical-align: top; }
td:first-child, th:first-child { min-width: 5.5em; }
.number { text-align: right; font-variant-numeric: tabular-nums; } td.number { white-space: nowrap; }
.pill { display: inline-block; border-radius: 99px; padding: 0 10px; font-size: 13.5px; font-weight: 600; border: 1px solid currentColor; white-space: nowrap; }
figure { margin: 14px 0; } figure svg { max-width: 100%; height: auto; display: block; }
footer { color: var(--soft); font-size: 14px; padding-bottom: 40px; }
@media (max-width: 560px) { section { padding: 16px; } h1 { font-size: 25px; } }
@media print { body { background: #fff; } section { break-inside: avoid-page; border: 0; padding: 0; } nav { display: none; } }
`;

/** A page that stands by itself: styles and pictures inside, nothing fetched. */
export function page(
  head: { locale: string; title: string; lead: string; foot: string },
  sections: readonly PageSection[],
): string {
  const links = sections.map(({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`).join("\n");
  const body = sections.map(
    ({ id, title, html }) => `<section id="${id}">\n<h2>${escapeHtml(title)}</h2>\n${html}\n</section>`,
  );
  return `<!doctype html>
<html lang="${head.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(head.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(head.title)}</h1>
<p>${escapeHtml(head.lead)}</p>
<nav>
${links}
</nav>
</header>
<main>
${body.join("\n")}
</main>
<footer><p>${escapeHtml(head.foot)}</p></footer>
</body>
</html>
`;
}
