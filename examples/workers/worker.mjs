/** Sums up the part of the file that it is given, and ends. Node 20 and 22 read TypeScript in a thread only with tsx there too. */
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { aggregateShard } = await import("./aggregateShard.ts");
parentPort.postMessage(JSON.stringify(aggregateShard(workerData)));
