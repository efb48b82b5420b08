import { start } from "../../dist/index.js";

await start("predict-duration");
