import { Jt as messageOf, Kt as describeProblem, Lt as withSlashes, a as settingsOfFolder, c as describeEffect, d as givenInputs, f as folderWorkspace, g as runAction, h as lazyRest, j as NO_SECTIONS, l as performEffect, m as inertLog, n as plainStyle, o as runContext, p as inertCommands, r as renderText, s as resultJson, t as ansiStyle, u as unwrittenFiles } from "./runner.js";
import { actionHelp } from "./help.js";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// packages/core/hosts/command-line.ts
function readCommandLine(action, argv) {
	const texts = {};
	const problems = [];
	const own = {
		workspace: ".",
		json: false,
		apply: false,
		help: false
	};
	const positional = [...action.positional ?? []];
	const give = (name, value) => {
		texts[name] = action.inputs[name]?.list && texts[name] ? `${texts[name]}\n${value}` : value;
	};
	for (const { word, name, value } of splitOptions(action, argv)) {
		const [place] = positional;
		if (name === null && place !== void 0 && !word.startsWith("--")) {
			give(place, word);
			if (!action.inputs[place]?.list) positional.shift();
		} else if (name === null) problems.push({
			name: word,
			place: "command line",
			given: null,
			expected: "an option, starting with --"
		});
		else if (name === "json" || name === "apply" || name === "help") own[name] = true;
		else if (value === void 0) problems.push({
			name,
			place: "option",
			given: "",
			expected: action.inputs[name]?.expects ?? "a value"
		});
		else if (name === "workspace") own.workspace = value;
		else give(name, value);
	}
	return {
		...own,
		texts,
		problems
	};
}
function* splitOptions(action, argv) {
	for (let index = 0; index < argv.length; index += 1) {
		const word = argv[index] ?? "";
		const [, name = null, , inline] = /^--([a-z][a-z0-9-]*)(=([\s\S]*))?$/.exec(word === "-h" ? "--help" : word) ?? [];
		if (name === null || inline !== void 0 || WITHOUT_VALUE.includes(name)) {
			yield {
				word,
				name,
				value: inline
			};
			continue;
		}
		const next = argv[index + 1];
		const takesNext = next !== void 0 && isValueOf(action, name, next);
		if (takesNext) index += 1;
		yield {
			word,
			name,
			value: takesNext ? next : bareValue(action, name)
		};
	}
}
const WITHOUT_VALUE = [
	"json",
	"apply",
	"help"
];
function isValueOf(action, name, next) {
	return action.inputs[name]?.flag ? /^(true|false)$/i.test(next) : !next.startsWith("--");
}
function bareValue(action, name) {
	return action.inputs[name]?.flag ? "true" : void 0;
}
// packages/core/hosts/file-history.ts
function fileHistory(place, key) {
	const noService = async () => ({
		done: false,
		reason: "the Actions service is not available on this machine"
	});
	const intoFile = async (records, sections) => {
		const { fileStore } = await import("./shared/history-file.js").then((n) => n.t);
		return fileStore(place, key).write(records, sections);
	};
	return {
		keepArtifact: noService,
		keepSnapshot: place === "actions" ? noService : intoFile
	};
}
// packages/core/hosts/terminal.ts
async function runInTerminal(action, argv, streams = processStreams) {
	const line = readCommandLine(action, argv);
	if (line.help) {
		streams.out(actionHelp(action));
		return 0;
	}
	return runAction(action, terminalHost(action, line, streams));
}
function terminalHost(action, line, streams) {
	const { out, err, colour } = inertStreams(streams);
	const workspace = folderWorkspace(line.workspace);
	const failure = (error) => out(`${JSON.stringify({
		action: action.name,
		error
	})}\n`);
	let keeper = null;
	return {
		async givenInputs(wanted) {
			const base = line.texts["base-workspace"];
			const sources = {
				workspace,
				readFile: readTextFile,
				readStandardInput,
				baseSettings: async (path) => base ? settingsOfFolder(base, path) : { kind: "absent" }
			};
			const options = {
				place: "option",
				texts: line.texts
			};
			const problems = [...line.problems, ...await workspaceProblems(line.workspace)];
			return givenInputs(wanted, options, sources, problems);
		},
		open(common, settings) {
			keeper = fileHistory(common.history, common["history-key"]);
			return terminalPorts(common, line, err, settings);
		},
		perform: async (effect, ports) => performOrPrint(effect, ports, keeper, line.apply),
		async refuse(_, problems) {
			err(`Wrong input; nothing was done. See ${action.name} --help.\n`);
			for (const problem of problems) err(`  ${describeProblem(problem)}\n`);
			if (line.json) failure({
				code: "input-wrong",
				problems
			});
		},
		async trouble(_, error) {
			err(`${action.name}: ${messageOf(error)}\n`);
			if (process.env.PACELINE_DEBUG && error instanceof Error) err(`${error.stack}\n`);
			if (line.json) failure({
				code: "internal",
				message: messageOf(error)
			});
		},
		fail() {},
		async present(presentation) {
			for (const { level, message, file, line: at } of presentation.annotations) {
				const place = file === void 0 ? "" : ` ${file}${at === void 0 ? "" : `:${at}`}`;
				if (level !== "notice") err(`${level}:${place} ${message}\n`);
			}
			for (const problem of unwrittenFiles(presentation)) err(`warning: ${problem}\n`);
			if (line.json) out(resultJson(presentation));
			else if (presentation.writeSummary) out(asText(presentation, colour));
		}
	};
}
function inertStreams({ out, err, colour }) {
	return {
		out: (text) => out(inertCommands(text)),
		err: (text) => err(inertLog(text)),
		colour
	};
}
async function workspaceProblems(folder) {
	return (await stat(folder).catch(() => null))?.isDirectory() ? [] : [{
		name: "workspace",
		place: "option",
		given: folder,
		expected: "a folder"
	}];
}
function asText(presentation, colour) {
	const summary = renderText(presentation.summary, colour ? ansiStyle : plainStyle);
	const effects = presentation.effects.map(({ effect, outcome }) => {
		const words = Object.entries(describeEffect(effect)).map(([name, value]) => `${name}=${value}`);
		return `${outcome.done ? "done" : "not done"}: ${words.join(" ")} (${outcome.reason})\n`;
	});
	return `${summary}${effects.length > 0 ? `\n${effects.join("")}` : ""}`;
}
async function performOrPrint(effect, ports, keeper, apply) {
	if (!(effect.kind === "write-file") && !apply) return {
		done: false,
		reason: "only printed; use --apply to perform it"
	};
	return performEffect(effect, ports, process.cwd(), keeper);
}
function terminalPorts(common, line, err, settings) {
	const token = common["github-token"] ?? process.env.GITHUB_TOKEN;
	const baseUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
	const key = common["history-key"];
	return {
		context: runContext({
			env: onlyOutsideJobs(process.env),
			payload: null
		}),
		workspace: folderWorkspace(line.workspace),
		settings,
		workspaceAt: folderWorkspace,
		history: terminalHistory(common.history, key, err),
		historyAt: (path) => terminalHistory(path, key, err),
		rest: token === void 0 ? null : lazyRest({
			token,
			baseUrl
		}),
		decisions: async () => [],
		now: () => new Date(),
		temp: process.env.RUNNER_TEMP === void 0 ? null : withSlashes(process.env.RUNNER_TEMP),
		log: {
			debug: (message) => void (process.env.PACELINE_DEBUG && err(`${message}\n`)),
			info: (message) => err(`${message}\n`),
			warn: (message) => err(`warning: ${message}\n`)
		}
	};
}
function terminalHistory(place, key, err) {
	const nothing = {
		records: [],
		problems: [],
		sources: [],
		sections: NO_SECTIONS
	};
	return {
		readParts: async () => nothing,
		async read() {
			if (place === "actions") {
				err("No --history FILE: deciding without history.\n");
				return nothing;
			}
			const { fileStore } = await import("./shared/history-file.js").then((n) => n.t);
			const reading = await fileStore(place, key).read();
			for (const { source, line, message } of reading.problems.slice(0, 10)) err(`warning: ${source}${line === void 0 ? "" : `:${line}`}: ${message}\n`);
			const hidden = reading.problems.length - 10;
			if (hidden > 0) err(`warning: ${hidden} more problems in ${place}\n`);
			return reading;
		}
	};
}
function onlyOutsideJobs(env) {
	if (env.GITHUB_ACTIONS === "true") return env;
	const machine = {
		RUNNER_OS: RUNNER_OS[process.platform],
		RUNNER_ARCH: process.arch.toUpperCase()
	};
	return {
		GITHUB_REPOSITORY: env.GITHUB_REPOSITORY,
		...machine
	};
}
const RUNNER_OS = {
	linux: "Linux",
	darwin: "macOS",
	win32: "Windows"
};
async function readTextFile(path) {
	return readFile(resolve(path), "utf8").catch(() => null);
}
async function readStandardInput() {
	let text = "";
	for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
	return text;
}
const processStreams = {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
	colour: process.stdout.isTTY === true && !process.env.NO_COLOR
};
export { runInTerminal };
