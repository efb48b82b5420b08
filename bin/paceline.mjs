#!/usr/bin/env node
import { command } from "../dist/index.js";

await command(process.argv.slice(2));
