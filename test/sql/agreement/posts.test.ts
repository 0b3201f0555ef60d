import { agree } from "./agree.ts";
import { postConditions } from "./cases/conditions.ts";
import { postKpiCases } from "./cases/kpis.ts";

agree([postConditions, postKpiCases]);
