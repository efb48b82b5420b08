import { start } from "../../dist/index.js";

await start("cache-key");
