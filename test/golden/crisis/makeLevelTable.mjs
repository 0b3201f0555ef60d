// Writes levelTable.json. Worked by hand from the wording of the level definitions (src/crisis/crisisLevels.ts), before
// the grader existed: each row says in words which definition it is an instance of. No case was fitted.
// Run: node test/golden/crisis/makeLevelTable.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Everything known, nothing wrong. A row names only what differs from it. */
const calm = {
  scctCluster: "none",
  humanHarm: "none",
  volumeGrowth: { peakMultiple: 1 },
  reach: { impressions: 0 },
  mainstreamMedia: { level: "none" },
  regulator: { level: "none" },
  crisisHistory: "none",
  priorReputation: "neutral",
  moralOutrage: "none",
};

const rows = [];
function row(level, why, facts) {
  const assessment = structuredClone(calm);
  const nested = { peak: ["volumeGrowth", "peakMultiple"], impressions: ["reach", "impressions"], media: ["mainstreamMedia", "level"], regulator: ["regulator", "level"] };
  const plain = { harm: "humanHarm", cluster: "scctCluster", outrage: "moralOutrage", history: "crisisHistory", reputation: "priorReputation" };
  for (const [key, value] of Object.entries(facts)) {
    if (key in nested) assessment[nested[key][0]] = { [nested[key][1]]: value };
    else assessment[plain[key]] = value;
  }
  rows.push({ level, tolerance: 0, why, assessment });
}

// Level none: no grievance. Volume alone is attention, not a crisis.
row("none", "nothing at all", {});
row("none", "a product launch goes viral: volume and news, but nobody accuses anybody", { peak: 500, impressions: 300e6, media: "international" });
row("none", "everyday grumbling without any crisis type, news or reach", { outrage: "low", peak: 3, impressions: 20e3 });
row("none", "a bad reputation alone is not an event", { reputation: "negative", history: "same" });

// Level IV: a grievance, but nobody hurt, no national news, no formal step.
row("IV", "routine outage: own technical fault, sharp burst, small reach, no news", { cluster: "accidental", peak: 15, impressions: 500e3, outrage: "low" });
row("IV", "the same with a burst of a thousand times the baseline: a multiple alone never lifts the level", { cluster: "accidental", peak: 1000, impressions: 800e3, outrage: "low" });
row("IV", "a rumor that nobody has picked up", { cluster: "victim" });
row("IV", "harm alleged, none confirmed, no news", { harm: "none-confirmed", cluster: "victim", outrage: "low" });
row("IV", "an official remarks on it, nothing else", { regulator: "statement" });
row("IV", "free text about an authority counts as a statement", { regulator: "city council asked a question" });
row("IV", "noticeable anger in a small circle", { outrage: "medium", impressions: 50e3 });
row("IV", "local news of a mild misstep", { cluster: "preventable-mild", media: "local", outrage: "medium", impressions: 300e3 });
row("IV", "national news makes grumbling an event, though no crisis type fits", { outrage: "low", media: "national" });
row("IV", "danger possible by accident, nobody has noticed yet", { harm: "potential", cluster: "accidental" });
row("IV", "a victim's routine inspection", { cluster: "victim", regulator: "inspection" });

// Level III: somebody injured; or national news, a formal step, avoidable danger, or strong anger with lasting reach.
row("III", "mockery in national news, no harm, no regulator", { cluster: "preventable-mild", peak: 20, impressions: 50e6, media: "national", outrage: "low" });
row("III", "supply failure in national news, mostly jokes", { cluster: "accidental", peak: 60, impressions: 80e6, media: "national", outrage: "low" });
row("III", "false rumor that reaches national news", { cluster: "victim", media: "national", outrage: "medium", impressions: 8e6 });
row("III", "one person injured, quietly, not the organization's doing", { harm: "injury", cluster: "victim" });
row("III", "injury by avoidable fault, still quiet: harm counts before volume", { harm: "injury", cluster: "preventable" });
row("III", "avoidable danger known inside only", { harm: "potential", cluster: "preventable" });
row("III", "possible danger by accident in local news", { harm: "potential", cluster: "accidental", media: "local" });
row("III", "indirect harm by accident, quiet", { harm: "indirect", cluster: "accidental" });
row("III", "a formal warning, although nobody talks about it", { regulator: "formal-warning", cluster: "accidental" });
row("III", "misconduct under inspection, local", { cluster: "preventable", regulator: "inspection", media: "local", outrage: "medium" });
row("III", "high anger before tens of millions, news not yet", { cluster: "preventable", outrage: "high", impressions: 30e6, peak: 80 });
row("III", "anger spreads fast and far over a technical fault", { cluster: "accidental", outrage: "medium", impressions: 20e6, peak: 40 });
row("III", "international news of a technical outage, anger low", { cluster: "accidental", outrage: "low", impressions: 90e6, peak: 90, media: "international" });
row("III", "possible danger with a victim and an inspection", { harm: "potential", cluster: "victim", regulator: "inspection" });

// Level II: any death; hurt or endangered people with responsibility and national or official notice; international outrage.
row("II", "outrage worldwide, huge reach, but no harm and no authority", { cluster: "preventable", peak: 200, impressions: 100e6, media: "international", outrage: "high", reputation: "positive" });
row("II", "extreme outrage worldwide without harm or authority is still not I", { cluster: "preventable", peak: 5000, impressions: 5e9, media: "international", outrage: "extreme" });
row("II", "extreme outrage in one country", { cluster: "preventable", peak: 90, impressions: 60e6, media: "national", outrage: "extreme" });
row("II", "a death that is nobody's fault here, quiet: a death is never below II", { harm: "death", cluster: "victim" });
row("II", "a death with no crisis type settled, quiet", { harm: "death" });
row("II", "avoidable danger, national news, authority inspects", { harm: "potential", cluster: "preventable", media: "national", regulator: "inspection", outrage: "medium", impressions: 40e6, peak: 50 });
row("II", "accidental injury in national news", { harm: "injury", cluster: "accidental", media: "national", outrage: "medium" });
row("II", "injury and a formal warning, no news", { harm: "injury", cluster: "accidental", regulator: "formal-warning-and-recall" });
row("II", "misconduct investigated, national news, no harm", { cluster: "preventable", media: "national", regulator: "investigation", outrage: "medium" });
row("II", "accident of a repeat offender counts as avoidable: indirect harm, national news", { harm: "indirect", cluster: "accidental", history: "same", media: "national" });
row("III", "the same accident without a history", { harm: "indirect", cluster: "accidental", media: "national" });

// Level I: deaths with responsibility; hurt people with worldwide or official weight; sanctions for condemned conduct.
row("I", "several deaths, quiet, not the organization's doing", { harm: "mass-death", cluster: "victim" });
row("I", "lethal defect, nearly silent: harm to life overrides volume", { harm: "death", cluster: "preventable", peak: 2, impressions: 10e3 });
row("I", "lethal technical defect, nearly silent", { harm: "death", cluster: "accidental", peak: 2, impressions: 10e3 });
row("I", "a death befalls a brand with a bad reputation: treated as accidental", { harm: "death", cluster: "victim", reputation: "negative" });
row("I", "customer hurt by own staff, world news, extreme outrage", { harm: "injury", cluster: "preventable", peak: 500, impressions: 400e6, media: "international", outrage: "extreme" });
row("I", "injuries by a technical defect, recall, world news", { harm: "injury", cluster: "accidental", regulator: "formal-warning-and-recall", media: "international" });
row("I", "sanctions for condemned misconduct in world news, nobody hurt", { cluster: "preventable", regulator: "enforcement", media: "international", outrage: "high" });
row("I", "grounding after deaths", { harm: "mass-death", cluster: "preventable", regulator: "grounding", media: "international", outrage: "extreme", impressions: 1e9, peak: 300 });

writeFileSync(fileURLToPath(new URL("levelTable.json", import.meta.url)), `${JSON.stringify({ about: "worked by hand from the level definitions before the grader was written; written by makeLevelTable.mjs", rows }, null, 1)}\n`);
