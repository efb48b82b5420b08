import { Xt as commonInputs, _ as VERSION } from "./runner.js";
// packages/core/hosts/help.ts
const MAX_WIDTH = 100;
function programHelp(entries) {
	const lines = (kind) => entries.filter((entry) => entry.kind === kind).map(({ name, description }) => row(name, description, 20));
	return [
		`Paceline ${VERSION}: CI that learns from its own runs.`,
		"",
		"Usage: node bin/paceline.mjs <action> [--<input> <value>]… [--workspace DIR] [--json] [--apply]",
		"",
		"Actions (the same code as the GitHub Actions of these names):",
		...lines("action"),
		"",
		"Commands:",
		...lines("command"),
		"",
		"Options of every action:",
		...ownOptions,
		"",
		"Exit codes: 0 done and pass · 1 the verdict is \"fail\" · 2 wrong input, nothing done · 3 error inside Paceline",
		"Start here: node bin/paceline.mjs demo      Details: node bin/paceline.mjs <action> --help",
		""
	].join("\n");
}
function unknownEntry(name, entries) {
	const alike = entries.filter((entry) => entry.name.split("-").some((word) => name.includes(word)));
	const names = (alike.length > 0 ? alike : entries).map((entry) => entry.name).join(", ");
	return `There is no action or command ${JSON.stringify(name.slice(0, 100))}; expected one of ${names}. See --help.\n`;
}
function actionHelp(action) {
	const names = Object.keys(action.inputs);
	const own = names.filter((name) => !Object.hasOwn(commonInputs, name));
	const describe = (name) => describeInput(name, action.inputs[name]);
	return [
		`${action.name}: ${action.description}`,
		"",
		`Usage: node bin/paceline.mjs ${action.name}${own.map((name) => usage(name, action)).join("")} [--json]`,
		"",
		"Inputs:",
		...own.map(describe),
		"",
		"Inputs of every action:",
		...names.filter((name) => !own.includes(name)).map(describe),
		...ownOptions,
		"",
		"Outputs:",
		...Object.entries(action.outputs).map(([name, help]) => row(name, help, 24)),
		"",
		"Lists: repeat the option, or use @FILE (one value per line) or - (standard input).",
		""
	].join("\n");
}
const ownOptions = [
	row("--workspace DIR", "Folder of the checkout. Default: the current folder.", 24),
	row("--json", "Print one JSON object instead of the summary.", 24),
	row("--apply", "Perform effects on the outside world instead of printing them.", 24)
];
function usage(name, { inputs, positional }) {
	const input = inputs[name];
	if (positional?.includes(name)) return ` ${name.toUpperCase()}${input?.list ? "…" : ""}`;
	return input?.required ? ` --${name} …` : ` [--${name}${input?.flag ? "" : " …"}]`;
}
function describeInput(name, input) {
	if (input === void 0) return "";
	const fallback = input.fallback === void 0 ? "" : ` Default: ${input.fallback.replaceAll("\n", ", ")}.`;
	const required = input.required ? " Required." : "";
	return row(`--${name}`, `${input.help} Expects ${input.expects}.${fallback}${required}`, 24);
}
function row(name, text, column) {
	const lines = [];
	let current = `  ${name.padEnd(column - 1)} `;
	for (const word of text.replaceAll("`", "").split(/\s+/)) {
		if (current.length + word.length > MAX_WIDTH && current.trim() !== "") {
			lines.push(current.trimEnd());
			current = " ".repeat(column + 2);
		}
		current += `${word} `;
	}
	return [...lines, current.trimEnd()].join("\n");
}
export { actionHelp, programHelp, unknownEntry };
