// The command line straight from its TypeScript source, for development: no build needed, because Node strips the types.
if (process.features.typescript) {
  const { command } = await import("../actions/dispatcher.ts");
  await command(process.argv.slice(2));
} else {
  console.error(
    `Node ${process.versions.node} cannot run TypeScript. Use "npm run paceline -- …" (it runs on the project's own Node), or Node 22.18 and later.`,
  );
  process.exitCode = 2;
}
