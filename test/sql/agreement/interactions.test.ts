import { agree } from "./agree.ts";
import { interactionConditions } from "./cases/conditions.ts";
import { interactionKpiCases } from "./cases/kpis.ts";

agree([interactionConditions, interactionKpiCases]);
