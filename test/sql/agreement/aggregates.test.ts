import { agree } from "./agree.ts";
import { retentionCases } from "./cases/retention.ts";
import { slotCases } from "./cases/slots.ts";
import { summaryCases } from "./cases/summaries.ts";

agree([slotCases, retentionCases, summaryCases]);
