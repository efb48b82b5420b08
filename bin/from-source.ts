import { command } from "../actions/dispatcher.ts";

// The command line straight from its TypeScript source, for development: no build needed (Node 24 strips types).
await command(process.argv.slice(2));
