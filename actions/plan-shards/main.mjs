import { start } from "../../dist/index.js";

await start("plan-shards");
