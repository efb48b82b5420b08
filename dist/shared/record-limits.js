import { o as __toESM } from "./rolldown-runtime.js";
import { Bt as isObject, Ht as countBy, Jt as messageOf, Lt as withSlashes, Mt as pathWithin, Nt as fileName, Pt as folderOf, Ut as addTo, Wt as compareText, X as leadsOut, Y as Fields, dt as sumBy, it as roundTo } from "../runner.js";
import { n as sumKnown, t as UNKNOWN_COUNTS } from "./report-row.js";
// packages/core/reports/files/test-file-names.ts
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|java|kts?|scala|groovy|rb|php|phpt|cs|fs|vb|go|rs|swift|mm?|c|cc|cpp|cxx|dart|exs?|t|pl|lua|r|jl|hs|elm|clj[cs]?|feature|robot|bats|sh|ps1|ya?ml)$/i;
const TEST_FOLDERS = /(?:^|\/)(?:tests?|specs?|__tests__|e2e|features|integration|atest|utest)\//i;
const MARK = /(?:^|[._-])(?:tests?|specs?|cy|e2e)(?:[._-]|$)/i;
const CLASS_MARK = /(?:^Test[A-Z_]|[a-z0-9](?:Tests?|Spec|TestCase|IT)$)/;
function isSourceFile(path) {
	return SOURCE_FILE.test(path);
}
function stemOf(path) {
	const name = fileName(path);
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(0, dot) : name;
}
function isNamedAsTest(path) {
	if (!isSourceFile(path)) return false;
	const stem = stemOf(path);
	return MARK.test(stem) || CLASS_MARK.test(stem) || /\.(?:feature|robot|bats|phpt)$/i.test(path);
}
function isTestFile(path) {
	return isNamedAsTest(path) || isSourceFile(path) && TEST_FOLDERS.test(path);
}
function looseName(name) {
	return looseWords(name).join("");
}
function looseWords(name) {
	const words = name.replace(/^\d{1,9}__/, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
	const isMark = (word) => word !== void 0 && /^(?:tests?|specs?|cy|e2e)$/.test(word);
	while (words.length > 1 && isMark(words.at(-1))) words.pop();
	while (words.length > 1 && isMark(words[0])) words.shift();
	return words;
}
// packages/core/reports/files/workspace-files.ts
var WorkspaceFiles = class {
	#byName = new Map();
	#paths;
	#folders = null;
	#testsByStem = null;
	#testsByLooseName = null;
	#onlyTest;
	constructor(paths) {
		this.#paths = paths;
		for (const path of paths) put(this.#byName, fileName(path), path);
	}
	get isEmpty() {
		return this.#byName.size === 0;
	}
	named(name) {
		return this.#byName.get(name) ?? [];
	}
	hasFolder(path) {
		this.#folders ??= foldersOf(this.#paths);
		return this.#folders.has(path);
	}
	get hasTests() {
		this.#testsByStem ??= indexBy(this.#paths, stemOf);
		return this.#testsByStem.size > 0;
	}
	testsOfStem(stem) {
		this.#testsByStem ??= indexBy(this.#paths, stemOf);
		return this.#testsByStem.get(stem) ?? [];
	}
	testsOfLooseName(name) {
		this.#testsByLooseName ??= indexBy(this.#paths, (path) => looseName(stemOf(path)));
		return this.#testsByLooseName.get(name) ?? [];
	}
	get onlyTest() {
		if (this.#onlyTest === void 0) {
			const tests = this.#paths.filter(isNamedAsTest);
			this.#onlyTest = tests.length === 1 ? tests[0] ?? null : null;
		}
		return this.#onlyTest;
	}
};
function indexBy(paths, keyOf) {
	const index = new Map();
	for (const path of paths) if (isTestFile(path)) put(index, keyOf(path), path);
	return index;
}
function foldersOf(paths) {
	const folders = new Set();
	for (const path of paths) for (let folder = folderOf(path); folder !== "" && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
	return folders;
}
function put(index, key, path) {
	const known = index.get(key);
	if (known) known.push(path);
	else index.set(key, [path]);
}
// packages/core/reports/find-reports.ts
async function findReports(globs, { workspace, workspaceAt }) {
	const portable = globs.map(withSlashes);
	const inside = portable.filter((glob) => !leadsOut(glob));
	const here = inside.length === 0 ? {
		paths: [],
		omitted: []
	} : await workspace.list(inside);
	const found = here.paths.map((path) => ({
		workspace,
		path,
		shown: path
	}));
	const omitted = [...here.omitted];
	for (const glob of portable.filter(leadsOut)) {
		const { folder, rest } = splitGlob(glob);
		const elsewhere = workspaceAt(folder);
		const there = await elsewhere.list([rest]);
		for (const path of there.paths) found.push({
			workspace: elsewhere,
			path,
			shown: `${folder}${path}`
		});
		omitted.push(...there.omitted.map(({ path, reason }) => ({
			path: `${folder}${path}`,
			reason
		})));
	}
	return {
		found,
		omitted
	};
}
function splitGlob(glob) {
	const wildcard = glob.search(/[*?[{(]/);
	const end = glob.lastIndexOf("/", wildcard < 0 ? void 0 : wildcard) + 1;
	return {
		folder: glob.slice(0, end),
		rest: glob.slice(end)
	};
}
// packages/core/reports/files/nearby-files.ts
var NearbyFiles = class {
	#files;
	#folders;
	#words;
	#wholePaths;
	constructor(files, report, wholePaths = false) {
		this.#files = files;
		this.#wholePaths = wholePaths;
		const folders = folderOf(report ?? "").split("/");
		this.#folders = folders.filter((part) => part !== "");
		this.#words = new Set([...this.#folders, ...fileName(report ?? "").split(/[^A-Za-z0-9]+/)]);
	}
	get isEmpty() {
		return this.#files.isEmpty;
	}
	get hasTests() {
		return this.#files.hasTests;
	}
	get onlyTest() {
		return this.#files.onlyTest;
	}
	hasName(name) {
		return this.#files.named(name).length > 0;
	}
	hasFolder(path) {
		return this.#files.hasFolder(path);
	}
	find(ending) {
		const candidates = this.#files.named(fileName(ending)).filter((path) => `/${path}`.endsWith(`/${ending}`));
		return this.#nearest(candidates) ?? (candidates.includes(ending) ? ending : null);
	}
	findWithin(path) {
		const parts = path.split("/").filter((part) => part !== "");
		const relative = path.startsWith("/") ? null : this.find(parts.join("/"));
		if (relative !== null) return relative;
		if (this.#wholePaths && !/^(?:\/|[A-Za-z]:)/.test(path)) return null;
		for (let from = 0; from < parts.length; from += 1) {
			const ending = parts.slice(from).join("/");
			if (this.#files.named(fileName(ending)).includes(ending)) return ending;
		}
		return this.find(path.replace(/^\/+/, ""));
	}
	findTest(pathWithoutExtension) {
		const candidates = this.#files.testsOfStem(fileName(pathWithoutExtension)).filter((path) => {
			return `/${path.slice(0, path.lastIndexOf("."))}`.endsWith(`/${pathWithoutExtension}`);
		});
		return this.#nearest(candidates);
	}
	findLooseTest(name, around, isWanted) {
		const candidates = this.#files.testsOfLooseName(name).filter(isWanted);
		const inside = candidates.filter((path) => {
			const folder = fileName(folderOf(path)).toLowerCase();
			return around !== null && folder.replace(/[^a-z0-9]/g, "") === around;
		});
		return this.#nearest(inside.length > 0 ? inside : candidates);
	}
	#nearest(paths) {
		if (paths.length <= 1) return paths[0] ?? null;
		return onlyBest(paths, (path) => this.#sharedFolders(path)) ?? onlyBest(paths, (path) => this.#sharedWords(path));
	}
	#sharedWords(path) {
		return folderOf(path).split("/").filter((part) => this.#words.has(part)).length;
	}
	#sharedFolders(path) {
		const folders = folderOf(path).split("/");
		let most = 0;
		for (let start = 0; start < this.#folders.length; start += 1) {
			let length = 0;
			while (length < folders.length && folders[length] === this.#folders[start + length]) length += 1;
			most = Math.max(most, length);
		}
		return most;
	}
};
function onlyBest(paths, scoreOf) {
	let best = null;
	let most = 0;
	for (const path of paths) {
		const score = scoreOf(path);
		if (score === most) best = null;
		if (score <= most) continue;
		best = path;
		most = score;
	}
	return best;
}
// packages/core/reports/files/normalise-report-path.ts
const CHECKOUTS = [
	/^(?:[a-z]:)?\/(?:home\/runner\/work|users\/runner\/work|a|_work|actions-runner\/_work)\/([^/]+)\/\1\//i,
	/^\/__w\/([^/]+)\/\1\//,
	/^\/github\/workspace\//
];
const PLACE_IN_FILE = /(\.[A-Za-z]\w{0,9})(?:(?::\d{1,9}){1,2}|\[[\d:,]{1,40}\]|\(\d{1,9}(?:,\d{1,9})?\)|#L?\d{1,9})$/;
const URL_ORIGIN = /^(?:file:\/\/(?=\/|[a-z]:)|(?:https?|webpack|webpack-internal|ng):\/\/[^/]{0,200}\/(?:base\/)?)/i;
const TEST_IN_FILE = /^(.{1,1000}?\.[A-Za-z]\w{0,9})::.+$/s;
function normaliseReportPath(path, workspaceRoot) {
	const trimmed = path.trim();
	const origin = URL_ORIGIN.exec(trimmed)?.[0];
	const file = withoutPlace(origin === void 0 ? trimmed : decoded$1(trimmed.slice(origin.length).replace(/\?[^/]*$/, "")));
	return withoutCheckout(resolveDots(withSlashes(file).replace(/^\/(?=[A-Za-z]:\/)/, "")), workspaceRoot);
}
function withoutPlace(path) {
	return path.replace(TEST_IN_FILE, "$1").replace(PLACE_IN_FILE, "$1");
}
function decoded$1(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function withoutCheckout(path, workspaceRoot) {
	const root = withSlashes(workspaceRoot ?? "").replace(/\/+$/, "");
	const within = root === "" ? null : pathWithin(root, path);
	if (within !== null) return within;
	for (const checkout of CHECKOUTS) {
		const match = checkout.exec(path);
		if (match) return path.slice(match[0].length);
	}
	return path;
}
function resolveDots(path) {
	const segments = [];
	for (const part of path.split("/")) {
		if (part === "." || part === "" && segments.length > 0) continue;
		const last = segments.at(-1);
		if (part === ".." && last !== void 0 && last !== ".." && last !== "") segments.pop();
		else segments.push(part);
	}
	return segments.join("/");
}
// packages/core/reports/report/failure-message.ts
const TERMINAL_CODES = /(?:\uFFFD|#x1B|\u009B)\[[0-9;]{0,20}[A-Za-z]/gi;
function failureMessage(attribute, body, limit) {
	const attributeText = plain$1(attribute ?? "", limit);
	const text = attributeText === "" ? plain$1(body, limit) : attributeText;
	return text === "" ? null : text;
}
function plain$1(text, limit) {
	return cut(text.trimStart().slice(0, limit * 4).replace(TERMINAL_CODES, "").trim(), limit);
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	const last = text.charCodeAt(limit - 1);
	const splitsPair = last >= 55296 && last <= 56319;
	return text.slice(0, splitsPair ? limit - 1 : limit);
}
// packages/core/reports/listing/case-list.ts
const UNSTATED$2 = {
	tests: null,
	failures: null,
	errors: null,
	skipped: null
};
const MAX_SECONDS = 3024e3;
var CaseList = class {
	suites = [];
	cases = [];
	#limits;
	#notes;
	constructor({ limits, notes }) {
		this.#limits = limits;
		this.#notes = notes;
	}
	addSuite({ name, file = null, seconds = null, parent = null, stated, ...more }) {
		const known = {
			name: this.#name(name),
			file: this.#name(file),
			seconds: believed(seconds),
			parent
		};
		this.suites.push({
			...more,
			...known,
			stated: {
				...UNSTATED$2,
				...stated
			}
		});
		return this.suites.length - 1;
	}
	setSuite(index, more) {
		const suite = this.suites[index];
		if (suite !== void 0) this.suites[index] = {
			...suite,
			...more
		};
	}
	add({ status, message = null, ...given }) {
		if (this.cases.length >= this.#limits.cases) {
			this.#notes.add("too-many-cases", `only the first ${this.#limits.cases} cases were read`);
			return;
		}
		const isFailure = status === "failed" || status === "error";
		const { wholeSeconds, retrySeconds } = given;
		this.cases.push({
			suite: given.suite ?? null,
			file: this.#name(given.file ?? null),
			classname: this.#name(given.classname ?? null),
			name: this.#name(given.name ?? null),
			seconds: believed(given.seconds ?? null),
			status,
			message: isFailure ? failureMessage(void 0, message ?? "", this.#limits.messageCharacters) : null,
			retries: Math.min(1e3, given.retries ?? 0),
			flaky: given.flaky ?? false,
			...wholeSeconds !== void 0 && { wholeSeconds: believed(wholeSeconds) },
			...retrySeconds !== void 0 && { retrySeconds: believed(retrySeconds) ?? 0 }
		});
	}
	noteUnshown(statedFailures) {
		if (!(statedFailures > 0) || this.cases.some(({ status }) => status === "failed" || status === "error")) return;
		const times = Math.min(statedFailures, 1e9);
		this.#notes.add("unshown-failures", "failures that the report states and does not show", { times });
	}
	#name(text) {
		return text === null || text === "" ? null : cut(text, this.#limits.nameCharacters);
	}
};
function believed(seconds) {
	return seconds !== null && seconds >= 0 && seconds <= MAX_SECONDS ? seconds : null;
}
// packages/core/reports/report/decimal-mark.ts
const TIME$1 = /\b(?:time|duration|elapsed|real[Tt]ime)\s{0,5}=\s{0,5}["']\s{0,5}(\d[\d.,]{0,30})\s{0,5}["']/g;
function isAmbiguousTime(text) {
	return /^[1-9]\d{0,2},\d{3}$/.test(text);
}
function decimalMark(pieces) {
	let rest = "";
	for (const piece of pieces) {
		const text = rest + piece;
		for (const [, time = ""] of text.matchAll(TIME$1)) {
			const [point, comma] = [time.lastIndexOf("."), time.lastIndexOf(",")];
			if (point > comma) return ".";
			if (point >= 0) return ",";
		}
		rest = text.slice(-80);
	}
	return ",";
}
// packages/core/reports/report/parse-test-seconds.ts
const MAX_TEST_SECONDS$1 = 3024e3;
function parseTestSeconds(text, mark = ".") {
	if (/^\d{1,6}(?:\.\d{1,9})?$/.test(text)) return Number(text);
	const plain = withDecimalPoint(text.trim().replace(/(?<=\d)[\s'’](?=\d{3}(?:\D|$))/g, ""), mark);
	if (!/^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null;
	const seconds = Number(plain);
	return seconds <= MAX_TEST_SECONDS$1 ? seconds : null;
}
function withDecimalPoint(text, mark) {
	if (mark === "," && isAmbiguousTime(text)) return text.replace(",", ".");
	if (mark === "," && /^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
	if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text)) return text.replaceAll(",", "");
	return /^\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}
// packages/core/reports/formats/ctest/read-ctest.ts
function readCTest(root, context) {
	const list = new CaseList(context);
	for (const test of root.children("Testing").flatMap((all) => all.children("Test"))) {
		const measured = measurementsOf(test);
		list.add({
			classname: test.child("Name")?.text ?? null,
			name: test.child("Name")?.text ?? null,
			seconds: parseTestSeconds(measured.get("Execution Time") ?? ""),
			status: statusOf$5(test.attribute("Status"), measured.get("Completion Status") ?? ""),
			message: outputOf(test) ?? measured.get("Completion Status") ?? null
		});
	}
	return list;
}
function measurementsOf(test) {
	const named = test.children("Results").flatMap((results) => results.children("NamedMeasurement"));
	return new Map(named.map((one) => [one.attribute("name") ?? "", one.child("Value")?.text ?? ""]));
}
function outputOf(test) {
	const value = test.child("Results")?.child("Measurement")?.child("Value");
	return value === void 0 || value.attribute("encoding") !== void 0 ? null : value.text;
}
function statusOf$5(status, completion) {
	if (status === "passed") return "passed";
	if (status === "failed") return "failed";
	return /^(?:Disabled|Skipped|SKIP_)/i.test(completion) ? "skipped" : "error";
}
// packages/core/reports/formats/ctest/ctest.ts
const ctest = {
	name: "ctest",
	writtenBy: "CTest (`ctest -T Test`, Testing/*/Test.xml)",
	syntax: "xml",
	recognise: ({ name }) => name === "Site",
	read: readCTest
};
// packages/core/reports/formats/cucumber/read-cucumber.ts
const MAX_ENTRIES$3 = 1e5;
const STATUS$9 = {
	passed: "passed",
	failed: "failed",
	ambiguous: "failed",
	undefined: "failed",
	pending: "failed",
	unknown: "failed",
	error: "error",
	hook_error: "error"
};
const WORST$2 = [
	"passed",
	"skipped",
	"failed",
	"error"
];
function readCucumber(document, context) {
	const list = new CaseList(context);
	new Fields({ features: document }).list("features", MAX_ENTRIES$3, (feature) => {
		const file = (feature.string("uri") ?? feature.string("location"))?.replace(/:\d+$/, "") ?? null;
		const suite = list.addSuite({
			name: feature.string("name"),
			file
		});
		const unit = feature.string("uri") === null ? 1 : 1e9;
		let background = [];
		feature.list("elements", MAX_ENTRIES$3, (element) => {
			const steps = stepsOf(element, unit);
			const isBackground = element.string("type") === "background";
			if (!isBackground) addScenario(element.string("name"), [...background, ...steps], {
				suite,
				file
			}, list);
			background = isBackground ? steps : [];
			return true;
		});
		return true;
	});
	return list;
}
function addScenario(name, steps, place, list) {
	const status = steps.reduce((worst, step) => {
		return WORST$2.indexOf(step.status) > WORST$2.indexOf(worst) ? step.status : worst;
	}, "passed");
	const known = steps.flatMap(({ seconds }) => seconds ?? []);
	list.add({
		...place,
		name,
		seconds: known.length === 0 ? null : known.reduce((sum, seconds) => sum + seconds, 0),
		status,
		message: steps.find((step) => step.status === status)?.message ?? null
	});
}
function stepsOf(element, unit) {
	const read = (step) => readStep(step, unit);
	return [
		"before",
		"steps",
		"after"
	].flatMap((name) => element.list(name, MAX_ENTRIES$3, read) ?? []);
}
function readStep(step, unit) {
	const result = step.object("result", (fields) => {
		return {
			status: fields.string("status")?.toLowerCase() ?? "",
			duration: fields.number("duration", { max: Number.MAX_SAFE_INTEGER }),
			message: fields.string("error_message", 4e3) ?? fields.strings("error_message", 20)?.join("\n") ?? null
		};
	});
	const seconds = result?.duration == null ? null : result.duration / unit;
	return {
		status: STATUS$9[result?.status ?? ""] ?? "skipped",
		seconds,
		message: result?.message ?? null
	};
}
// packages/core/reports/formats/cucumber/cucumber.ts
const cucumber = {
	name: "cucumber",
	writtenBy: "Cucumber's and behave's `json` formatters",
	syntax: "json",
	recognise: (document) => {
		return Array.isArray(document) && document.length > 0 && document.every((feature) => isObject(feature) && ("uri" in feature || "location" in feature) && "keyword" in feature);
	},
	read: readCucumber
};
// packages/core/reports/json/parsed-json.ts
const MAX_LINE_CHARACTERS = 1e6;
function parsedJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function parsedLine(line) {
	const text = line.trimStart();
	if (!text.startsWith("{") || text.length > MAX_LINE_CHARACTERS) return null;
	const value = parsedJson(text);
	return isObject(value) ? value : null;
}
function firstObjects(lines) {
	return lines.map(parsedLine).filter((object) => object !== null);
}
// packages/core/reports/formats/dart/read-dart.ts
const STATUS$8 = {
	success: "passed",
	failure: "failed",
	error: "error"
};
function readDart(lines, context) {
	const reader = new DartReader(context);
	for (const line of lines) {
		const event = parsedLine(line);
		if (event !== null) reader.read(new Fields(event));
	}
	return reader.end();
}
var DartReader = class {
	#notes;
	#list;
	#suites = new Map();
	#running = new Map();
	#success = null;
	#failures = 0;
	constructor(context) {
		this.#notes = context.notes;
		this.#list = new CaseList(context);
	}
	read(event) {
		const type = event.string("type", 40);
		if (type === "suite") event.object("suite", (suite) => this.#addSuite(suite));
		else if (type === "testStart") this.#start(event);
		else if (type === "error") this.#noteError(event);
		else if (type === "testDone") this.#end(event);
		else if (type === "done") this.#success = event.boolean("success");
	}
	end() {
		if (this.#running.size > 0) this.#notes.add("truncated", "a test has begun and not ended; it is left out");
		if (this.#success === false && this.#failures === 0) this.#notes.add("unshown-failures", "the run failed, and no test of it did");
		return this.#list;
	}
	#addSuite(suite) {
		const path = suite.string("path");
		const id = suite.integer("id");
		if (id !== null) this.#suites.set(id, this.#list.addSuite({
			name: path,
			file: path
		}));
		return true;
	}
	#start(event) {
		const startedAt = event.number("time", { max: 0xe8d4a51000 });
		event.object("test", (test) => {
			const id = test.integer("id");
			const suiteId = test.integer("suiteID");
			const suite = suiteId === null ? null : this.#suites.get(suiteId) ?? null;
			if (id !== null) this.#running.set(id, {
				name: test.string("name"),
				suite,
				startedAt,
				message: null
			});
			return true;
		});
	}
	#noteError(event) {
		const test = this.#running.get(event.integer("testID") ?? -1);
		if (test !== void 0) test.message ??= event.string("error", 4e3);
	}
	#end(event) {
		const id = event.integer("testID") ?? -1;
		const test = this.#running.get(id);
		if (test === void 0) return;
		this.#running.delete(id);
		const result = STATUS$8[event.string("result", 40) ?? ""] ?? "error";
		if (event.boolean("hidden") === true && result === "passed") return;
		const endedAt = event.number("time", { max: 0xe8d4a51000 });
		if (result !== "passed") this.#failures += 1;
		this.#list.add({
			suite: test.suite,
			name: test.name,
			seconds: endedAt === null || test.startedAt === null ? null : (endedAt - test.startedAt) / 1e3,
			status: event.boolean("skipped") === true ? "skipped" : result,
			message: test.message
		});
	}
};
// packages/core/reports/formats/dart/dart.ts
const dart = {
	name: "dart",
	writtenBy: "`dart test --reporter json`, `flutter test --machine`",
	syntax: "json-lines",
	recognise: (line) => line.type === "start" && typeof line.protocolVersion === "string",
	read: readDart
};
// packages/core/reports/formats/go-test-json/is-go-event.ts
function isGoEvent(value) {
	return isObject(value) && typeof value.Action === "string" && ("Package" in value || "ImportPath" in value);
}
// packages/core/reports/formats/go-test-json/read-go-json.ts
const UNSTATED$1 = {
	tests: null,
	failures: null,
	errors: null,
	skipped: null
};
const RESULTS$1 = {
	pass: "passed",
	fail: "failed",
	skip: "skipped"
};
function readGoJson(lines, { limits, notes }) {
	const reader = new GoReader(limits);
	for (const line of lines) reader.read(line);
	const { unread, left, isCut, ...report } = reader.end();
	if (unread > 0) notes.add("malformed", "entries that could not be read", { times: unread });
	if (isCut) notes.add("truncated", "a test has begun and not ended; it is left out");
	if (left > 0) notes.add("too-many-cases", `only the first ${limits.cases} cases were read`, { times: left });
	return report;
}
var GoReader = class {
	#limits;
	#suites = [];
	#cases = [];
	#packages = new Map();
	#open = new Map();
	#failedBefore = new Map();
	#failedPackages = new Set();
	#running = new Set();
	#unread = 0;
	#left = 0;
	constructor(limits) {
		this.#limits = limits;
	}
	read(line) {
		const event = parse(line);
		if (event === null) {
			if (line.startsWith("{")) this.#unread += 1;
			return;
		}
		const fields = new Fields(event);
		const action = fields.string("Action", 20) ?? "";
		const pack = fields.string("Package", this.#limits.nameCharacters) ?? "";
		const name = fields.string("Test", this.#limits.nameCharacters);
		if (action === "output" || action === "build-output") this.#output(fields, pack, name);
		else if (name !== null) this.#test(action, pack, name, fields);
		else if (Object.hasOwn(RESULTS$1, action)) this.#packageEnd(action, pack, fields);
	}
	end() {
		const [unread, left, isCut] = [
			this.#unread,
			this.#left,
			this.#running.size > 0
		];
		return {
			suites: this.#suites,
			cases: this.#cases,
			unread,
			left,
			isCut
		};
	}
	#output(fields, pack, name) {
		const text = fields.string("Output", 4e3) ?? "";
		const of = pack === "" ? fields.string("ImportPath")?.split(" ")[0] ?? "" : pack;
		const open = this.#openTest(of, name ?? "");
		if (/^(?:=== |--- |FAIL\b|PASS\b|ok |\?|\s*$|# )/.test(text.trimStart())) return;
		if (open.outputLength > 4 * this.#limits.messageCharacters) return;
		open.output.push(text);
		open.outputLength += text.length;
	}
	#test(action, pack, name, fields) {
		const status = Object.hasOwn(RESULTS$1, action) ? RESULTS$1[action] : void 0;
		const open = this.#openTest(pack, name);
		if (action === "run") this.#running.add(key(pack, name));
		if (status === void 0) return;
		this.#running.delete(key(pack, name));
		const elapsed = fields.number("Elapsed");
		const parent = this.#open.get(key(pack, name.slice(0, Math.max(0, name.lastIndexOf("/")))));
		if (name.includes("/") && parent !== void 0) parent.innerSeconds += elapsed ?? 0;
		const seconds = elapsed === null ? null : Math.max(0, elapsed - open.innerSeconds);
		this.#open.delete(key(pack, name));
		const times = {
			seconds,
			...seconds !== elapsed && { wholeSeconds: elapsed }
		};
		this.#add({
			...this.#again(pack, name, status),
			...times,
			pack,
			name,
			status,
			output: open.output
		});
	}
	#packageEnd(action, pack, fields) {
		if (action === "fail" && !this.#failedPackages.has(pack)) {
			const output = this.#open.get(key(pack, ""))?.output ?? [];
			this.#add({
				pack,
				name: pack,
				seconds: null,
				status: "error",
				output,
				retries: 0,
				flaky: false
			});
		}
		const index = this.#packages.get(pack);
		const suite = index === void 0 ? void 0 : this.#suites[index];
		if (index !== void 0 && suite) this.#suites[index] = {
			...suite,
			seconds: fields.number("Elapsed")
		};
	}
	#again(pack, name, status) {
		const failures = this.#failedBefore.get(key(pack, name)) ?? 0;
		if (status === "failed") this.#failedBefore.set(key(pack, name), failures + 1);
		if (status !== "passed" || failures === 0) return {
			retries: 0,
			flaky: false
		};
		this.#failedBefore.delete(key(pack, name));
		return {
			retries: failures,
			flaky: true
		};
	}
	#add({ pack, output, ...known }) {
		if (this.#cases.length >= this.#limits.cases) {
			this.#left += 1;
			return;
		}
		const failed = known.status === "failed" || known.status === "error";
		if (failed) this.#failedPackages.add(pack);
		const message = failed ? failureMessage(void 0, output.join(""), this.#limits.messageCharacters) : null;
		this.#cases.push({
			...known,
			suite: this.#suite(pack),
			file: null,
			classname: pack,
			message
		});
	}
	#suite(pack) {
		const known = this.#packages.get(pack);
		if (known !== void 0) return known;
		const index = this.#suites.length;
		this.#suites.push({
			name: cut(pack, this.#limits.nameCharacters),
			file: null,
			seconds: null,
			stated: UNSTATED$1,
			parent: null
		});
		this.#packages.set(pack, index);
		return index;
	}
	#openTest(pack, name) {
		const known = this.#open.get(key(pack, name));
		if (known !== void 0) return known;
		const open = {
			output: [],
			outputLength: 0,
			innerSeconds: 0
		};
		this.#open.set(key(pack, name), open);
		return open;
	}
};
function key(pack, name) {
	return `${pack}\n${name}`;
}
function parse(line) {
	if (!line.startsWith("{")) return null;
	try {
		const value = JSON.parse(line);
		return isGoEvent(value) ? value : null;
	} catch {
		return null;
	}
}
// packages/core/reports/formats/go-test-json/go-test-json.ts
const goTestJson = {
	name: "go-test-json",
	writtenBy: "`go test -json`",
	syntax: "json-lines",
	recognise: isGoEvent,
	read: readGoJson
};
// packages/core/reports/formats/jest/read-jest-json.ts
const STATUS$7 = {
	passed: "passed",
	failed: "failed"
};
const UNSTATED = {
	tests: null,
	failures: null,
	errors: null,
	skipped: null
};
const MAX_FILES = 1e5;
function isJestShaped(document) {
	return isObject(document) && Array.isArray(document.testResults) && typeof document.numTotalTests === "number";
}
function readJestJson(document, { limits, notes }) {
	const report = new Fields(isObject(document) ? document : {});
	const files = report.list("testResults", MAX_FILES, (file) => readFile(file, limits)) ?? [];
	const suites = files.map(({ suite }) => suite);
	const cases = files.flatMap((file, suite) => file.cases.map((testCase) => ({
		...testCase,
		suite
	})));
	const { length } = report.problems;
	if (length > 0) notes.add("malformed", "entries that could not be read", { times: length });
	if (cases.length > limits.cases) notes.add("too-many-cases", `only the first ${limits.cases} cases were read`);
	return {
		suites,
		cases: cases.slice(0, limits.cases)
	};
}
function readFile(file, limits) {
	const name = file.string("name", limits.nameCharacters);
	if (name === null) return null;
	const listed = file.list("assertionResults", limits.cases, (test) => readTest$1(test, name, limits)) ?? [];
	return {
		suite: {
			name,
			file: name,
			seconds: secondsBetween(milliseconds(file, "startTime"), milliseconds(file, "endTime")),
			stated: UNSTATED,
			parent: null
		},
		cases: listed.length === 0 && file.string("status", 20) === "failed" ? [brokenFile(file, name, limits)] : listed
	};
}
function readTest$1(test, file, limits) {
	const name = test.string("fullName", limits.nameCharacters) || test.string("title", limits.nameCharacters);
	const status = test.string("status", 20);
	if (name === null || status === null) return null;
	const failed = test.strings("failureMessages", 1)?.[0];
	const invocations = test.number("invocations", { max: 1e3 }) ?? 1;
	const retries = Math.max(0, Math.floor(invocations) - 1);
	const duration = milliseconds(test, "duration");
	return {
		suite: null,
		file,
		classname: test.strings("ancestorTitles", 100)?.join(" › ").slice(0, limits.nameCharacters) || null,
		name,
		seconds: duration === null ? null : duration / 1e3,
		status: STATUS$7[status] ?? "skipped",
		message: status === "failed" ? failureMessage(void 0, failed ?? "", limits.messageCharacters) : null,
		retries,
		flaky: status === "passed" && retries > 0
	};
}
function brokenFile(file, name, limits) {
	const message = failureMessage(void 0, file.string("message", 4 * limits.messageCharacters) ?? "", limits.messageCharacters);
	return {
		suite: null,
		file: name,
		classname: null,
		name: cut(fileName(withSlashes(name)), limits.nameCharacters),
		seconds: null,
		status: "error",
		message,
		retries: 0,
		flaky: false
	};
}
function milliseconds(fields, name) {
	return fields.number(name, { max: 7e12 });
}
function secondsBetween(start, end) {
	return start === null || end === null || end < start ? null : (end - start) / 1e3;
}
// packages/core/reports/formats/jest/jest.ts
const jest = {
	name: "jest",
	writtenBy: "`jest --json --outputFile`",
	syntax: "json",
	recognise: (document) => {
		return isJestShaped(document) && ("openHandles" in document || "numRuntimeErrorTestSuites" in document);
	},
	read: readJestJson
};
// packages/core/reports/xml/is-junit-root.ts
function isJUnitRoot(name) {
	return name === "testsuites" || name === "testsuite" || name === "testrun";
}
// packages/core/reports/formats/junit/junit.ts
const junit = {
	name: "junit",
	writtenBy: "JUnit XML: most runners, or a reporter for them",
	syntax: "streamed-xml",
	recognise: ({ name }) => isJUnitRoot(name)
};
// packages/core/reports/report/detached.ts
function detached(part) {
	return Buffer.from(part).toString();
}
// packages/core/reports/report/case-name.ts
function caseName({ name, classname }, file) {
	if (name === null || name === "") return null;
	return [...file.endsWith(".py") ? classesBehind(file, classname ?? "") : [], name].join("::");
}
function classesBehind(file, classname) {
	const parts = classname.split(".");
	for (let length = parts.length; length > 0; length -= 1) {
		const module = `${parts.slice(0, length).join("/")}.py`;
		if (file === module || file.endsWith(`/${module}`) || module.endsWith(`/${file}`)) return parts.slice(length);
	}
	return [];
}
// packages/core/reports/report/junit-report.ts
const REPORT_LIMITS = {
	bytes: 67108864,
	plainBytes: 268435456,
	depth: 100,
	attributes: 200,
	cases: 5e5,
	nameCharacters: 1e3,
	messageCharacters: 500,
	decimalMark: null,
	listsAttempts: false,
	faults: 1e4
};
// packages/core/reports/records/case-records.ts
const MAX_NAME_CHARACTERS = 1e3;
function caseRecords(file, cases) {
	const inFront = classesOf(file);
	const records = [];
	for (const [index, own] of cases.names.entries()) {
		const classname = cases.classes[index] ?? null;
		const ended = cases.outcomes.get(index);
		if (!isWhole(own) || isFileItself(own, classname, file, ended)) continue;
		const prefix = inFront(classname);
		const name = prefix === "" ? own : prefix + own;
		if (name.length > MAX_NAME_CHARACTERS) continue;
		records.push(recordOf(name, cases.seconds[index] ?? -1, ended));
	}
	return joinSameNames(records.sort((a, b) => compareText(a.name, b.name)));
}
function joinSameNames(records) {
	const isSame = (one, index) => index > 0 && records[index - 1]?.name === one.name;
	if (!records.some(isSame)) return records;
	const joint = [];
	for (const [index, record] of records.entries()) {
		const last = joint.at(-1);
		if (last !== void 0 && isSame(record, index)) joint.splice(-1, 1, joined(last, record));
		else joint.push(record);
	}
	return joint;
}
function classesOf(file) {
	const known = new Map();
	return (classname) => {
		let prefix = known.get(classname);
		if (prefix === void 0) {
			prefix = caseName({
				classname,
				name: "x"
			}, file)?.slice(0, -1) ?? "";
			known.set(classname, prefix);
		}
		return prefix;
	};
}
function isWhole(name) {
	return name !== "" && name.length < REPORT_LIMITS.nameCharacters - 1;
}
function isFileItself(name, classname, file, ended) {
	return ended?.status === "error" && (name === classname || `/${file}`.endsWith(`/${name}`));
}
function recordOf(name, exact, ended) {
	const seconds = exact < 0 ? null : rounded(exact);
	if (ended === void 0) return {
		name,
		seconds
	};
	const { status, retries, flaky } = ended;
	const isFailure = status === "failed" || status === "error";
	return {
		name,
		seconds,
		...(isFailure || status === "skipped") && { outcome: isFailure ? "failed" : "skipped" },
		...retries > 0 && { retries },
		...flaky && { flaky }
	};
}
function joined(left, right) {
	const isFlaky = left.flaky === true || right.flaky === true;
	const failed = !isFlaky && (left.outcome === "failed" || right.outcome === "failed");
	const skipped = left.outcome === "skipped" && right.outcome === "skipped";
	const retries = (left.retries ?? 0) + (right.retries ?? 0);
	return {
		name: left.name,
		seconds: left.seconds === null || right.seconds === null ? left.seconds ?? right.seconds : rounded(left.seconds + right.seconds),
		...(failed || skipped) && { outcome: failed ? "failed" : "skipped" },
		...retries > 0 && { retries },
		...isFlaky && { flaky: true }
	};
}
function rounded(seconds) {
	return roundTo(seconds, 6);
}
// packages/core/reports/records/file-cases.ts
var FileCases = class {
	names = [];
	classes = [];
	seconds = [];
	outcomes = new Map();
	least = Number.NEGATIVE_INFINITY;
	get size() {
		return this.names.length;
	}
	push(name, classname, seconds, outcome) {
		if (outcome !== null) this.outcomes.set(this.names.length, outcome);
		this.names.push(name);
		this.classes.push(classname);
		this.seconds.push(seconds);
	}
	filter(stays) {
		const { names, classes, seconds, outcomes } = this;
		const kept = new Map();
		let size = 0;
		for (let index = 0; index < names.length; index += 1) {
			const own = seconds[index] ?? -1;
			if (!stays(own)) continue;
			const outcome = outcomes.size > 0 ? outcomes.get(index) : void 0;
			if (outcome !== void 0) kept.set(size, outcome);
			names[size] = names[index] ?? "";
			classes[size] = classes[index] ?? null;
			seconds[size] = own;
			size += 1;
		}
		for (const column of [
			names,
			classes,
			seconds
		]) column.length = size;
		this.outcomes = kept;
	}
};
// packages/core/reports/records/case-shelf.ts
const SLACK = 2;
var CaseShelf = class {
	#byFile = new Map();
	#keep;
	#isCut = false;
	#count = 0;
	#least = Number.NEGATIVE_INFINITY;
	constructor(keep) {
		this.#keep = keep;
	}
	get isCut() {
		return this.#isCut;
	}
	add(file, testCase) {
		const seconds = testCase.wholeSeconds ?? testCase.seconds ?? -1;
		const { name, classname, status, retries, flaky } = testCase;
		if (name === null) return;
		if (seconds <= this.#least) {
			this.#isCut = true;
			return;
		}
		const isPlain = status === "passed" && retries === 0 && !flaky;
		const own = this.#least > Number.NEGATIVE_INFINITY ? detached(name) : name;
		this.#put(file, own, classname, seconds, isPlain ? null : {
			status,
			retries,
			flaky
		});
	}
	addAll(other, isUnwanted = () => false) {
		this.#isCut ||= other.isCut;
		for (const [file, { names, classes, seconds, outcomes }] of other.#byFile) for (const [index, name] of names.entries()) {
			const own = seconds[index] ?? -1;
			if (isUnwanted(file, classes[index] ?? null)) continue;
			if (own > this.#least) this.#put(file, name, classes[index] ?? null, own, outcomes.get(index) ?? null);
			else this.#isCut = true;
		}
	}
	settle() {
		this.#prune();
		for (const { names } of this.#byFile.values()) names.splice(0, names.length, ...names.map(detached));
		return this;
	}
	records() {
		this.#prune();
		const files = [...this.#byFile].map(([file, cases]) => [file, caseRecords(file, cases)]);
		return new Map(files.filter(([, cases]) => cases.length > 0));
	}
	#put(file, name, classname, seconds, outcome) {
		let known = this.#byFile.get(file);
		if (known === void 0) {
			known = new FileCases();
			this.#byFile.set(file, known);
		}
		if (seconds <= known.least) {
			this.#isCut = true;
			return;
		}
		known.push(name, classname, seconds, outcome);
		this.#count += 1;
		if (known.size > this.#keep.casesOfFile * SLACK) this.#pruneFile(known);
		if (this.#count > this.#keep.cases * SLACK) this.#prune();
	}
	#pruneFile(known) {
		const before = known.size;
		if (before <= this.#keep.casesOfFile) return;
		this.#isCut = true;
		const longest = longestOf(known.seconds, this.#keep.casesOfFile);
		known.filter(longest.stays);
		known.least = longest.least;
		this.#count += known.size - before;
	}
	#prune() {
		for (const known of this.#byFile.values()) this.#pruneFile(known);
		if (this.#count <= this.#keep.cases) return;
		this.#isCut = true;
		const longest = longestOf([...this.#byFile.values()].flatMap(({ seconds }) => seconds), this.#keep.cases);
		this.#least = longest.least;
		for (const known of this.#byFile.values()) known.filter(longest.stays);
		this.#count = this.#keep.cases;
	}
};
function longestOf(seconds, most) {
	const sorted = new Float64Array(seconds).sort();
	const least = sorted[sorted.length - most] ?? Number.NEGATIVE_INFINITY;
	let room = most - sorted.reduce((count, one) => count + (one > least ? 1 : 0), 0);
	const stays = (one) => {
		if (one === least) room -= 1;
		return one > least || one === least && room >= 0;
	};
	return {
		least,
		stays
	};
}
// packages/core/reports/records/file-sums.ts
function emptySums(file, classname) {
	return {
		file,
		classname,
		seconds: null,
		tests: 0,
		failures: 0,
		errors: 0,
		skipped: 0,
		retries: 0,
		flaky: 0,
		nameHash: 0,
		startedAt: null
	};
}
function addCase$1(sum, testCase) {
	const { seconds, retrySeconds = 0, status, retries, flaky, name } = testCase;
	if (seconds !== null) sum.seconds = (sum.seconds ?? 0) + seconds + retrySeconds;
	sum.tests += 1;
	if (isFailure(testCase)) sum.failures += 1;
	if (status === "error") sum.errors += 1;
	if (status === "skipped") sum.skipped += 1;
	sum.retries += retries;
	if (flaky) sum.flaky += 1;
	sum.nameHash = sum.nameHash + hashOf(name ?? "") | 0;
}
function addSums(left, right) {
	return {
		seconds: sumKnown([left.seconds, right.seconds]),
		tests: sumKnown([left.tests, right.tests]),
		failures: sumKnown([left.failures, right.failures]),
		errors: sumKnown([left.errors, right.errors]),
		skipped: sumKnown([left.skipped, right.skipped]),
		retries: left.retries + right.retries,
		flaky: left.flaky + right.flaky
	};
}
function isFailure({ status }) {
	return status === "failed" || status === "error";
}
function hashOf(name) {
	const { length } = name;
	const at = (place) => name.charCodeAt(place) | 0;
	const sample = at(0) + 31 * (at(length >> 1) + 31 * (at(length - 1) + 31 * (at(length - 2) + 31 * at(length >> 2))));
	return Math.imul(sample + length * 40503, 16777619);
}
// packages/core/reports/listing/read-times.ts
function isTimes(document, isName) {
	const entries = isObject(document) ? Object.entries(document) : [];
	return entries.length > 0 && entries.every(([name, seconds]) => typeof seconds === "number" && isName(name));
}
const MAX_TEST_SECONDS = 3024e3;
const MAX_ENTRIES$2 = 5e5;
function readTimes(document, request) {
	const { perTest } = request;
	const files = new Map();
	const cases = new CaseShelf(request.keep);
	let total = 0;
	let tests = 0;
	let unread = 0;
	for (const [entry, seconds] of Object.entries(isObject(document) ? document : {}).slice(0, MAX_ENTRIES$2)) {
		const [file, name] = fileAndTest(entry, request);
		if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= MAX_TEST_SECONDS) || file === "") {
			unread += 1;
			continue;
		}
		const unknown = {
			tests: null,
			failures: null,
			errors: null,
			skipped: null
		};
		const sum = files.get(file) ?? {
			...emptySums(file, ""),
			...unknown
		};
		files.set(file, {
			...sum,
			seconds: (sum.seconds ?? 0) + seconds,
			tests: perTest ? (sum.tests ?? 0) + 1 : null
		});
		if (name !== null) cases.add(file, {
			name,
			seconds,
			classname: null,
			status: "passed",
			retries: 0,
			flaky: false
		});
		total += seconds;
		tests += 1;
	}
	return {
		files: [...files.values()],
		cases,
		tests: perTest ? tests : null,
		seconds: roundTo(total, 6),
		unread
	};
}
function fileAndTest(entry, { perTest, nameCharacters, locate }) {
	const end = perTest ? entry.indexOf("::") : -1;
	const path = withSlashes(end < 0 ? entry : entry.slice(0, end)).slice(0, nameCharacters);
	return [path === "" ? "" : locate(path), end < 0 ? null : entry.slice(end + 2)];
}
// packages/core/reports/formats/knapsack/knapsack.ts
const knapsack = {
	name: "knapsack",
	writtenBy: "knapsack (`knapsack_rspec_report.json`)",
	syntax: "times",
	recognise: (document) => isTimes(document, (name) => /[./]/.test(name) && !name.includes("::")),
	perTest: false
};
// packages/core/reports/formats/mocha/read-mocha.ts
const MAX_TESTS = 1e6;
function readMocha(document, context) {
	const list = new CaseList(context);
	const report = new Fields(isObject(document) ? document : {});
	const read = (name) => report.list(name, MAX_TESTS, readTest) ?? [];
	for (const { message: _, ...test } of read("passes")) list.add({
		...test,
		status: "passed",
		flaky: test.retries > 0
	});
	for (const { message: _, ...test } of read("pending")) list.add({
		...test,
		status: "skipped"
	});
	for (const test of read("failures")) list.add({
		...test,
		status: "failed"
	});
	list.noteUnshown(report.object("stats", (stats) => stats.integer("failures")) ?? 0);
	return list;
}
function readTest(test) {
	const milliseconds = test.number("duration", { max: 1e10 });
	return {
		name: test.string("fullTitle") ?? test.string("title"),
		file: test.string("file"),
		seconds: milliseconds === null ? null : milliseconds / 1e3,
		retries: test.integer("currentRetry") ?? 0,
		message: test.object("err", (error) => error.string("message", 4e3) ?? error.string("stack", 4e3))
	};
}
// packages/core/reports/formats/mocha/mocha.ts
const mocha = {
	name: "mocha",
	writtenBy: "Mocha's `json` reporter",
	syntax: "json",
	recognise: (document) => {
		return isObject(document) && isObject(document.stats) && Array.isArray(document.tests) && Array.isArray(document.passes);
	},
	read: readMocha
};
// packages/core/reports/formats/mochawesome/read-mochawesome.ts
const MAX_ENTRIES$1 = 1e5;
function readMochawesome(document, context) {
	const list = new CaseList(context);
	const report = new Fields(isObject(document) ? document : {});
	report.list("results", MAX_ENTRIES$1, (suite) => {
		readSuite$3(suite, null, list, context.limits.depth);
		return true;
	});
	list.noteUnshown(report.object("stats", (stats) => stats.integer("failures")) ?? 0);
	return list;
}
function readSuite$3(suite, around, list, depth) {
	const file = suite.string("fullFile") || suite.string("file") || around;
	for (const name of ["beforeHooks", "afterHooks"]) suite.list(name, MAX_ENTRIES$1, (hook) => {
		if (stateOf(hook) === "failed") addTest$3(hook, file, list);
		return true;
	});
	suite.list("tests", MAX_ENTRIES$1, (test) => {
		addTest$3(test, file, list);
		return true;
	});
	if (depth <= 0) return;
	suite.list("suites", MAX_ENTRIES$1, (inner) => {
		readSuite$3(inner, file, list, depth - 1);
		return true;
	});
}
function addTest$3(test, file, list) {
	const milliseconds = test.number("duration", { max: 1e10 });
	list.add({
		file,
		name: test.string("fullTitle") ?? test.string("title"),
		seconds: milliseconds === null ? null : milliseconds / 1e3,
		status: stateOf(test),
		message: test.object("err", (error) => error.string("message", 4e3) ?? error.string("estack", 4e3))
	});
}
function stateOf(test) {
	if (test.boolean("fail") === true || test.string("state") === "failed") return "failed";
	if (test.boolean("pass") === true || test.string("state") === "passed") return "passed";
	return "skipped";
}
// packages/core/reports/formats/mochawesome/mochawesome.ts
const mochawesome = {
	name: "mochawesome",
	writtenBy: "mochawesome, with Mocha or Cypress",
	syntax: "json",
	recognise: (document) => {
		return isObject(document) && isObject(document.stats) && Array.isArray(document.results) && !("tests" in document);
	},
	read: readMochawesome
};
// packages/core/reports/formats/nunit2/read-nunit2.ts
const STATUS$6 = {
	success: "passed",
	passed: "passed",
	failure: "failed",
	failed: "failed",
	error: "error",
	notrunnable: "error",
	cancelled: "error"
};
function readNUnit2(root, context) {
	const list = new CaseList(context);
	const times = [];
	eachCase(root, [], (test) => times.push(test.attribute("time") ?? ""));
	const mark = decimalMark(times.map((time) => `time="${time}"`));
	eachCase(root, [], (test, path) => {
		const name = test.attribute("name") ?? null;
		const [method = null, classname = null] = name === null ? [] : splitName(name);
		list.add({
			classname: classname ?? (path.join(".") || null),
			name: method,
			seconds: parseTestSeconds(test.attribute("time") ?? "", mark),
			status: statusOf$4(test),
			message: test.child("failure")?.child("message")?.text ?? null
		});
	});
	list.noteUnshown(Number(root.attribute("failures") ?? "0") + Number(root.attribute("errors") ?? "0"));
	return list;
}
function eachCase(element, path, visit) {
	for (const holder of [element, ...element.children("results")]) {
		for (const suite of holder.children("test-suite")) eachCase(suite, /^(?:Namespace|TestFixture|GenericFixture)$/.test(suite.attribute("type") ?? "") ? [...path, suite.attribute("name") ?? ""] : path, visit);
		for (const test of holder.children("test-case")) visit(test, path);
	}
}
function splitName(name) {
	const method = name.search(/[("]/);
	const dot = name.slice(0, method < 0 ? void 0 : method).lastIndexOf(".");
	const owner = name.slice(0, Math.max(0, dot));
	return dot > 0 && !/\s/.test(owner) ? [name.slice(dot + 1), owner] : [name, null];
}
function statusOf$4(test) {
	const result = test.attribute("result")?.toLowerCase();
	if (result !== void 0) return STATUS$6[result] ?? "skipped";
	if (test.attribute("executed")?.toLowerCase() === "false") return "skipped";
	return test.attribute("success")?.toLowerCase() === "false" ? "failed" : "passed";
}
// packages/core/reports/formats/nunit2/nunit2.ts
const nunit2 = {
	name: "nunit2",
	writtenBy: "NUnit 2, Pester",
	syntax: "xml",
	recognise: ({ name }) => name === "test-results",
	unread: [
		"properties",
		"environment",
		"culture-info",
		"categories"
	],
	read: readNUnit2
};
// packages/core/reports/formats/nunit3/read-nunit3.ts
function readNUnit3(root, context) {
	const list = new CaseList(context);
	readSuite$2(root, null, list);
	const stated = Number(root.attribute("total") ?? root.attribute("testcasecount") ?? "0");
	if (list.cases.length === 0 && stated > 0) {
		list.addSuite({
			name: root.attribute("name") ?? null,
			stated: countsOf$1(root, stated)
		});
		context.notes.add("counts-only", "the run states counts but lists no case");
	}
	list.noteUnshown(Number(root.attribute("failed") ?? "0"));
	return list;
}
function readSuite$2(element, around, list) {
	for (const suite of element.children("test-suite")) {
		const name = suite.attribute("fullname") ?? suite.attribute("name") ?? null;
		const isClass = /^(?:TestFixture|GenericFixture|ParameterizedFixture|SetUpFixture)$/.test(suite.attribute("type") ?? "");
		const seconds = isClass ? secondsOf$2(suite) : null;
		readSuite$2(suite, isClass ? list.addSuite({
			name: classOf$1(name),
			seconds
		}) : around, list);
	}
	for (const test of element.children("test-case")) addCase(test, around, list);
}
function addCase(test, suite, list) {
	list.add({
		suite,
		classname: classOf$1(test.attribute("classname") ?? null),
		name: test.attribute("name") ?? null,
		seconds: secondsOf$2(test),
		status: statusOf$3(test),
		message: test.child("failure")?.child("message")?.text ?? null
	});
}
function statusOf$3(test) {
	const result = test.attribute("result");
	if (result === "Failed") return /^(?:Error|Invalid)$/.test(test.attribute("label") ?? "") ? "error" : "failed";
	return result === "Passed" || result === "Warning" ? "passed" : "skipped";
}
function classOf$1(name) {
	return name?.split(/[(<]/)[0] ?? null;
}
function secondsOf$2(element) {
	return parseTestSeconds(element.attribute("duration") ?? element.attribute("time") ?? "");
}
function countsOf$1(root, tests) {
	const count = (name) => Number(root.attribute(name) ?? "0") || 0;
	return {
		tests,
		failures: count("failed"),
		errors: 0,
		skipped: count("skipped") + count("inconclusive")
	};
}
// packages/core/reports/formats/nunit3/nunit3.ts
const nunit3 = {
	name: "nunit3",
	writtenBy: "NUnit 3 (`dotnet test --logger nunit`, `nunit3-console`, Unity)",
	syntax: "xml",
	recognise: ({ name, head }) => name === "test-run" || name === "test-suite" && /\bfullname\s*=/.test(head.slice(0, 2e3)),
	unread: [
		"output",
		"properties",
		"environment",
		"settings",
		"attachments"
	],
	read: readNUnit3
};
// packages/core/reports/formats/playwright/read-playwright.ts
const MAX_ENTRIES = 1e5;
const MAX_RETRIES = 100;
const STATUS$5 = {
	expected: "passed",
	flaky: "passed",
	unexpected: "failed",
	skipped: "skipped"
};
function readPlaywright(document, context) {
	const list = new CaseList(context);
	const report = new Fields(isObject(document) ? document : {});
	const root = report.object("config", (config) => config.string("rootDir")) ?? "";
	report.list("suites", MAX_ENTRIES, (suite) => {
		const path = suite.string("file") ?? suite.string("title");
		const file = path === null || root === "" ? path : `${root}/${path}`;
		readSuite$1(suite, {
			suite: list.addSuite({
				name: file,
				file
			}),
			file,
			titles: []
		}, list, context.limits.depth);
		return true;
	});
	const errors = report.list("errors", MAX_ENTRIES, (error) => error.string("message", 4e3) ?? "") ?? [];
	for (const message of errors) context.notes.add("unshown-failures", `failed outside its tests: ${plain(message).slice(0, 200)}`);
	return list;
}
function readSuite$1(suite, around, list, depth) {
	suite.list("specs", MAX_ENTRIES, (spec) => {
		const title = [...around.titles, spec.string("title") ?? ""].join(" › ");
		spec.list("tests", MAX_ENTRIES, (test) => {
			addTest$2(test, title, around, list);
			return true;
		});
		return true;
	});
	if (depth <= 0) return;
	suite.list("suites", MAX_ENTRIES, (inner) => {
		readSuite$1(inner, {
			...around,
			titles: [...around.titles, inner.string("title") ?? ""]
		}, list, depth - 1);
		return true;
	});
}
function addTest$2(test, name, { suite, file }, list) {
	const tries = test.list("results", MAX_RETRIES, readTry) ?? [];
	const status = STATUS$5[test.string("status") ?? ""] ?? "error";
	const seconds = tries.map((one) => one.seconds);
	list.add({
		suite,
		file,
		classname: file,
		name,
		seconds: seconds.at(-1) ?? null,
		retrySeconds: seconds.slice(0, -1).reduce((sum, one) => sum + (one ?? 0), 0),
		status,
		message: tries.findLast(({ message }) => message !== null)?.message ?? null,
		retries: Math.max(0, tries.length - 1),
		flaky: test.string("status") === "flaky"
	});
}
function readTry(result) {
	const milliseconds = result.number("duration", { max: 1e10 });
	const message = result.object("error", (error) => error.string("message", 4e3) ?? error.string("value", 4e3));
	return {
		seconds: milliseconds === null ? null : milliseconds / 1e3,
		message: message === null ? null : plain(message)
	};
}
function plain(text) {
	return text.replace(/\u001B\[[0-9;]{0,20}m/g, "");
}
// packages/core/reports/formats/playwright/playwright.ts
const playwright = {
	name: "playwright",
	writtenBy: "Playwright's `json` reporter",
	syntax: "json",
	recognise: (document) => {
		return isObject(document) && Array.isArray(document.suites) && isObject(document.config) && Array.isArray(document.errors);
	},
	read: readPlaywright
};
// packages/core/reports/formats/pytest-durations/pytest-durations.ts
const pytestDurations = {
	name: "pytest-durations",
	writtenBy: "pytest-split (`.test_durations`)",
	syntax: "times",
	recognise: (document) => isTimes(document, (name) => name.includes("::")),
	perTest: true
};
// packages/core/reports/formats/pytest-reportlog/read-pytest-reportlog.ts
const WORST$1 = [
	"passed",
	"skipped",
	"failed",
	"error"
];
function readPytestReportlog(lines, context) {
	const reader = new ReportlogReader(context);
	for (const line of lines) {
		const entry = parsedLine(line);
		if (entry !== null) reader.read(new Fields(entry));
	}
	return reader.end();
}
var ReportlogReader = class {
	#notes;
	#list;
	#running = new Map();
	#hasEnded = false;
	constructor(context) {
		this.#notes = context.notes;
		this.#list = new CaseList(context);
	}
	read(entry) {
		const type = entry.string("$report_type", 60);
		const id = entry.string("nodeid") ?? "";
		if (type === "TestReport") this.#phase(id, entry);
		else if (type === "CollectReport" && entry.string("outcome", 20) === "failed") {
			const [file] = splitId(id);
			this.#list.add({
				file,
				name: file,
				seconds: null,
				status: "error",
				message: longText(entry)
			});
		} else if (type === "SessionFinish") this.#hasEnded = true;
	}
	end() {
		for (const [id, test] of this.#running) this.#add(id, test);
		if (!this.#hasEnded) this.#notes.add("truncated", "the report ends before the end of the run");
		return this.#list;
	}
	#phase(id, entry) {
		const when = entry.string("when", 20);
		const outcome = entry.string("outcome", 20);
		const test = this.#running.get(id) ?? {
			seconds: 0,
			status: "passed",
			message: null,
			retries: 0
		};
		this.#running.set(id, test);
		test.seconds += entry.number("duration") ?? 0;
		if (outcome === "rerun") {
			test.retries += 1;
			return;
		}
		const status = statusOf$2(outcome, when);
		if (WORST$1.indexOf(status) > WORST$1.indexOf(test.status)) {
			test.status = status;
			test.message = longText(entry);
		}
		if (when !== "teardown") return;
		this.#running.delete(id);
		this.#add(id, test);
	}
	#add(id, test) {
		const [file, name] = splitId(id);
		this.#list.add({
			...test,
			file,
			name,
			flaky: test.status === "passed" && test.retries > 0
		});
	}
};
function statusOf$2(outcome, when) {
	if (outcome === "failed") return when === "call" ? "failed" : "error";
	return outcome === "skipped" ? "skipped" : "passed";
}
function splitId(id) {
	const end = id.indexOf("::");
	return end < 0 ? [id, null] : [id.slice(0, end), id.slice(end + 2)];
}
function longText(entry) {
	const longrepr = entry.json("longrepr");
	if (typeof longrepr === "string") return longrepr;
	if (longrepr === null || typeof longrepr !== "object") return null;
	const crash = longrepr.reprcrash;
	return typeof crash?.message === "string" ? crash.message : null;
}
// packages/core/reports/formats/pytest-reportlog/pytest-reportlog.ts
const pytestReportlog = {
	name: "pytest-reportlog",
	writtenBy: "pytest-reportlog (`--report-log`)",
	syntax: "json-lines",
	recognise: (line) => typeof line.$report_type === "string",
	read: readPytestReportlog
};
// packages/core/reports/formats/robot/read-robot.ts
const STATUS$4 = {
	PASS: "passed",
	FAIL: "failed",
	SKIP: "skipped"
};
function readRobot(root, context) {
	const list = new CaseList(context);
	for (const suite of root.children("suite")) readSuite(suite, {
		parent: null,
		teardown: null
	}, list, context.limits.depth);
	return list;
}
function readSuite(element, around, list, depth) {
	const teardown = around.teardown ?? failedTeardown(element.child("status")?.text);
	const { parent } = around;
	const source = element.attribute("source") ?? null;
	const seconds = secondsOf$1(element.child("status"));
	const tests = element.children("test");
	const file = tests.length > 0 ? source : null;
	const suite = list.addSuite({
		name: element.attribute("name") ?? null,
		file,
		seconds,
		parent
	});
	for (const test of tests) {
		const own = test.child("status");
		const status = STATUS$4[own?.attribute("status") ?? ""] ?? "error";
		const isTornDown = status === "passed" && teardown !== null;
		list.add({
			suite,
			file,
			name: test.attribute("name") ?? null,
			seconds: secondsOf$1(own),
			status: isTornDown ? "failed" : status,
			message: isTornDown ? teardown : own?.text ?? null
		});
	}
	if (depth === 0) return;
	for (const inner of element.children("suite")) readSuite(inner, {
		parent: suite,
		teardown
	}, list, depth - 1);
}
function failedTeardown(message) {
	return message !== void 0 && /^\s*Suite teardown failed:/.test(message) ? message : null;
}
function secondsOf$1(status) {
	const elapsed = status?.attribute("elapsed");
	if (elapsed !== void 0) return parseTestSeconds(elapsed);
	const start = timeOf(status?.attribute("starttime"));
	const end = timeOf(status?.attribute("endtime"));
	return start === null || end === null || end < start ? null : (end - start) / 1e3;
}
function timeOf(text) {
	const parts = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text ?? "");
	if (parts === null) return null;
	const [, year, month, day, time] = parts;
	return Date.parse(`${year}-${month}-${day}T${time}Z`);
}
// packages/core/reports/formats/robot/robot.ts
const robot = {
	name: "robot",
	writtenBy: "Robot Framework (`output.xml`)",
	syntax: "xml",
	recognise: ({ name }) => name === "robot",
	unread: [
		"kw",
		"for",
		"while",
		"if",
		"try",
		"group",
		"msg",
		"doc",
		"tag",
		"meta",
		"errors"
	],
	read: readRobot
};
// packages/core/reports/formats/rspec/read-rspec.ts
const MAX_EXAMPLES = 1e6;
const STATUS$3 = {
	passed: "passed",
	failed: "failed",
	pending: "skipped"
};
function readRspec(document, context) {
	const list = new CaseList(context);
	const report = new Fields(isObject(document) ? document : {});
	report.list("examples", MAX_EXAMPLES, (example) => {
		list.add({
			file: fileOfId(example.string("id")) ?? example.string("file_path"),
			name: example.string("full_description") ?? example.string("description"),
			seconds: example.number("run_time"),
			status: STATUS$3[example.string("status") ?? ""] ?? "error",
			message: example.object("exception", (exception) => exception.string("message", 4e3))
		});
		return true;
	});
	const outside = report.object("summary", (summary) => summary.integer("errors_outside_of_examples_count")) ?? 0;
	if (outside > 0) context.notes.add("unshown-failures", "errors outside of examples, such as a file that does not load", { times: outside });
	return list;
}
function fileOfId(id) {
	return id === null ? null : /^(.+)\[[\d:]+\]$/.exec(id)?.[1] ?? null;
}
// packages/core/reports/formats/rspec/rspec.ts
const rspec = {
	name: "rspec",
	writtenBy: "`rspec --format json --out`",
	syntax: "json",
	recognise: (document) => {
		return isObject(document) && Array.isArray(document.examples) && typeof document.summary_line === "string";
	},
	read: readRspec
};
// packages/core/reports/formats/tap/tap-point.ts
const POINT = /^( {0,400})(not )?ok\b(?: {1,9}\d{1,9})?(?: {1,9}- {1,9}| {1,9})?(.*)$/;
const DIRECTIVE = /\s#\s{0,9}(skip|todo)/i;
const TIME = /\s#\s{0,9}time=(\d{1,12}(?:\.\d{1,9})?)(ms|s)?$/i;
function tapPoint(line) {
	const match = POINT.exec(line);
	if (match === null) return null;
	const [, indent = "", not, description = ""] = match;
	const end = description.trimEnd();
	const open = end.endsWith("{") ? end.slice(0, -1).trimEnd() : end;
	const time = TIME.exec(open);
	const timed = time === null ? open : open.slice(0, time.index);
	const directive = DIRECTIVE.exec(timed);
	const word = directive?.[1]?.toLowerCase();
	return {
		indent: indent.length,
		isOk: not === void 0,
		name: (directive === null ? timed : timed.slice(0, directive.index)).replace(/\\([#\\])/g, "$1").trim(),
		directive: word === "skip" || word === "todo" ? word : null,
		seconds: time === null ? null : Number(time[1]) / (time[2]?.toLowerCase() === "s" ? 1 : 1e3)
	};
}
// packages/core/reports/formats/tap/tap-tests.ts
var TapTests = class {
	#open = [];
	add(point) {
		const inner = [];
		for (;;) {
			const deeper = this.#open.at(-1);
			if (deeper === void 0 || deeper.indent <= point.indent) break;
			inner.unshift(...deeper.tests);
			this.#open.pop();
		}
		const test = {
			...point,
			type: null,
			file: null,
			message: null,
			inner
		};
		const level = this.#open.at(-1);
		if (level?.indent === point.indent) level.tests.push(test);
		else this.#open.push({
			indent: point.indent,
			tests: [test]
		});
		return test;
	}
	end() {
		return this.#open.flatMap(({ tests }) => tests);
	}
};
// packages/core/reports/formats/tap/read-tap.ts
const MAX_MESSAGE_CHARACTERS = 4e3;
function readTap(lines, context) {
	const reader = new TapReader(context);
	for (const line of lines) reader.read(line);
	return reader.end();
}
var TapReader = class {
	#context;
	#tests = new TapTests();
	#last = null;
	#count = 0;
	#inBlock = false;
	#planned = null;
	#outermost = 0;
	#stated = 0;
	constructor(context) {
		this.#context = context;
	}
	read(line) {
		const text = line.trim();
		if (this.#inBlock) this.#blockLine(text);
		else if (text === "---") this.#inBlock = this.#last !== null;
		else this.#testLine(line, text);
	}
	end() {
		const { notes } = this.#context;
		const list = new CaseList(this.#context);
		const tests = this.#tests.end();
		if (!tests.every(isLocated)) forgetLocations(tests);
		for (const test of tests) addTest$1(test, null, [], list);
		if (this.#planned !== null && this.#planned > this.#outermost) notes.add("truncated", `${this.#planned} tests were planned and ${this.#outermost} are in the report`);
		list.noteUnshown(this.#stated);
		return list;
	}
	#testLine(line, text) {
		const { limits, notes } = this.#context;
		const point = tapPoint(line);
		if (point !== null) {
			this.#count += 1;
			if (point.indent === 0) this.#outermost += 1;
			if (this.#count <= limits.cases) this.#last = this.#tests.add(point);
			else notes.add("too-many-cases", `only the first ${limits.cases} cases were read`);
			return;
		}
		const plan = /^1\.\.(\d{1,9})\b/.exec(line);
		if (plan !== null) this.#planned = Number(plan[1]);
		if (/^\s*Bail out!/.test(line)) notes.add("truncated", `the run was given up: ${text.slice(0, 200)}`);
		const stated = /^# (?:fail|cancelled) (\d{1,9})$/.exec(line);
		if (stated !== null) this.#stated += Number(stated[1]);
	}
	#blockLine(text) {
		const test = this.#last;
		if (text === "..." || test === null) {
			this.#inBlock = false;
			return;
		}
		const [, key, value = ""] = /^(\w+): ?(.*)$/.exec(text) ?? [];
		const plain = value.replace(/^(['"])(.*)\1$/, "$2");
		if (key === "duration_ms" && /^\d/.test(plain)) test.seconds = Number(plain) / 1e3;
		else if (key === "type") test.type = plain === "suite" ? "suite" : "test";
		else if (key === "location" || key === "fileName") test.file ??= plain;
		else if (key === "error" || key === "message") test.message = plain === "|-" ? "" : plain;
		else if (test.message !== null && test.message.length < MAX_MESSAGE_CHARACTERS && key === void 0) test.message += `${test.message === "" ? "" : "\n"}${text}`;
	}
};
function addTest$1(test, around, titles, list) {
	const file = test.file ?? (isSourceFile(test.name) && !/\s/.test(test.name) ? test.name : around);
	const path = test.inner.length > 0 && file === test.name ? titles : [...titles, test.name];
	for (const inner of test.inner) addTest$1(inner, file, path, list);
	if (test.inner.length > 0 && !isCaseItself(test)) return;
	const innerSeconds = test.inner.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
	const own = test.seconds === null ? null : Math.max(0, test.seconds - innerSeconds);
	list.add({
		file,
		name: path.join(" ") || test.name,
		seconds: own,
		...own !== test.seconds && { wholeSeconds: test.seconds },
		status: statusOf$1(test),
		message: test.message
	});
}
function isLocated(test) {
	return test.inner.length > 0 ? test.inner.every(isLocated) : test.file !== null;
}
function forgetLocations(tests) {
	for (const test of tests) {
		test.file = null;
		forgetLocations(test.inner);
	}
}
function isCaseItself(test) {
	return test.type === "test" || statusOf$1(test) === "failed" && !test.inner.some(hasFailed);
}
function hasFailed(test) {
	return statusOf$1(test) === "failed" || test.inner.some(hasFailed);
}
function statusOf$1({ isOk, directive }) {
	if (directive === "skip") return "skipped";
	if (directive === "todo") return isOk ? "passed" : "skipped";
	return isOk ? "passed" : "failed";
}
// packages/core/reports/formats/tap/tap.ts
const tap = {
	name: "tap",
	writtenBy: "TAP 13 and 14: `node --test --test-reporter tap`, tap, prove, bats, pg_prove",
	syntax: "text",
	recognise: (lines) => lines.some((line) => /^(?:TAP version \d+|1\.\.\d+(?:\s|$)|(?:not )?ok \d+\b)/.test(line)),
	read: readTap
};
// packages/core/reports/formats/testng/read-testng.ts
const STATUS$2 = {
	PASS: "passed",
	FAIL: "failed",
	SKIP: "skipped"
};
function readTestNG(root, context) {
	const list = new CaseList(context);
	const classes = root.children("suite").flatMap((suite) => suite.children("test").flatMap((test) => test.children("class")));
	for (const one of classes) addMethods(one.children("test-method"), one.attribute("name") ?? null, list);
	list.noteUnshown(Number(root.attribute("failed") ?? "0"));
	return list;
}
function addMethods(methods, classname, list) {
	const attempts = countBy(methods.filter(isAttempt), signatureOf);
	for (const method of methods.filter((one) => !isAttempt(one))) {
		const signature = signatureOf(method);
		addMethod(method, classname, attempts.get(signature) ?? 0, list);
		attempts.delete(signature);
	}
}
function isAttempt(method) {
	return method.attribute("retried") === "true";
}
function signatureOf(method) {
	return method.attribute("signature") ?? method.attribute("name") ?? "";
}
function addMethod(method, classname, retries, list) {
	const status = STATUS$2[method.attribute("status") ?? ""] ?? "error";
	if (method.attribute("is-config") === "true" && status !== "failed") return;
	const milliseconds = /^\d{1,12}$/.exec(method.attribute("duration-ms") ?? "")?.[0];
	list.add({
		classname,
		name: method.attribute("name") ?? null,
		seconds: milliseconds === void 0 ? null : Number(milliseconds) / 1e3,
		status,
		retries,
		flaky: retries > 0 && status === "passed",
		message: method.child("exception")?.child("message")?.text ?? null
	});
}
// packages/core/reports/formats/testng/testng.ts
const testng = {
	name: "testng",
	writtenBy: "TestNG (`testng-results.xml`)",
	syntax: "xml",
	recognise: ({ name }) => name === "testng-results",
	unread: [
		"reporter-output",
		"params",
		"attributes"
	],
	read: readTestNG
};
// packages/core/reports/formats/trx/read-trx.ts
const STATUS$1 = {
	passed: "passed",
	passedbutrunaborted: "passed",
	warning: "passed",
	completed: "passed",
	failed: "failed",
	timeout: "failed",
	error: "error",
	aborted: "error",
	disconnected: "error"
};
function readTrx(root, context) {
	const list = new CaseList(context);
	const classes = classesById(root);
	for (const results of root.children("Results")) for (const result of resultsIn(results)) addResult(result, classes, list);
	noteRunErrors(root, list, context);
	return list;
}
function resultsIn(parent) {
	return [
		"UnitTestResult",
		"TestResult",
		"GenericTestResult",
		"WebTestResult"
	].flatMap((name) => parent.children(name)).flatMap((result) => {
		const inner = result.child("InnerResults");
		const rows = inner === void 0 ? [] : resultsIn(inner);
		return rows.length > 0 ? rows : [result];
	});
}
function classesById(root) {
	const definitions = root.children("TestDefinitions").flatMap((all) => all.children("UnitTest"));
	return new Map(definitions.map((test) => [test.attribute("id") ?? "", test.child("TestMethod")?.attribute("className")?.split(",")[0] ?? ""]));
}
function addResult(result, classes, list) {
	const classname = classes.get(result.attribute("testId") ?? "") || null;
	const error = result.child("Output")?.child("ErrorInfo");
	const name = result.attribute("testName") ?? null;
	list.add({
		classname,
		name: name !== null && classname !== null && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name,
		seconds: secondsOf(result.attribute("duration")),
		status: STATUS$1[(result.attribute("outcome") ?? "error").toLowerCase()] ?? "skipped",
		message: error?.child("Message")?.text ?? null
	});
}
function secondsOf(duration) {
	const parts = /^(?:(\d{1,3})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(duration ?? "");
	if (parts === null) return null;
	const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
	return (Number.isNaN(days) ? 0 : days) * 86400 + hours * 3600 + minutes * 60 + seconds;
}
function noteRunErrors(root, { cases }, { notes }) {
	const summary = root.child("ResultSummary");
	const outcome = summary?.attribute("outcome") ?? "";
	if (!/^(?:Failed|Error|Aborted|Timeout)$/i.test(outcome)) return;
	if (cases.some(({ status }) => status === "failed" || status === "error")) return;
	const text = (summary?.children("RunInfos").flatMap((all) => all.children("RunInfo")) ?? []).map((info) => info.child("Text")?.text).find((found) => found !== void 0 && found !== "");
	notes.add("unshown-failures", `the run is ${outcome.toLowerCase()}, and no test of it failed: ${(text ?? "").slice(0, 200)}`);
}
// packages/core/reports/formats/trx/trx.ts
const trx = {
	name: "trx",
	writtenBy: "`dotnet test --logger trx`",
	syntax: "xml",
	recognise: ({ name, head }) => name === "TestRun" && /TeamTest|<(?:Results|TestSettings|Times|ResultSummary)\b/.test(head),
	unread: [
		"StdOut",
		"StdErr",
		"DebugTrace",
		"CollectorDataEntries"
	],
	read: readTrx
};
// packages/core/reports/formats/vitest/vitest.ts
const vitest = {
	name: "vitest",
	writtenBy: "Vitest's `json` reporter",
	syntax: "json",
	recognise: isJestShaped,
	read: readJestJson
};
// packages/core/reports/formats/xunit/read-xunit.ts
const STATUS = {
	pass: "passed",
	fail: "failed"
};
function readXUnit(root, context) {
	const list = new CaseList(context);
	const assemblies = root.children("assembly");
	let stated = 0;
	for (const assembly of assemblies.length > 0 ? assemblies : [root]) {
		readAssembly(assembly, list);
		stated += Number(assembly.attribute("failed") ?? "0") + Number(assembly.attribute("errors") ?? "0");
	}
	list.noteUnshown(stated);
	return list;
}
function readAssembly(assembly, list) {
	for (const group of [...assembly.children("collection"), ...assembly.children("class")]) for (const test of group.children("test")) addTest(test, list);
	for (const error of assembly.children("errors").flatMap((all) => all.children("error"))) {
		const name = [error.attribute("type"), error.attribute("name")].filter((part) => part !== void 0).join(": ");
		list.add({
			name,
			status: "error",
			message: error.child("failure")?.child("message")?.text ?? null
		});
	}
}
function addTest(test, list) {
	const classname = test.attribute("type") ?? null;
	const name = test.attribute("name") ?? test.attribute("method") ?? null;
	const failure = test.child("failure");
	list.add({
		file: test.attribute("source-file") ?? null,
		classname,
		name: name !== null && classname !== null && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name,
		seconds: parseTestSeconds(test.attribute("time") ?? ""),
		status: STATUS[(test.attribute("result") ?? "").toLowerCase()] ?? "skipped",
		message: failure?.child("message")?.text ?? failure?.attribute("exception-type") ?? null
	});
}
// packages/core/reports/formats.ts
const reportFormats = [
	ctest,
	cucumber,
	dart,
	goTestJson,
	jest,
	junit,
	knapsack,
	mocha,
	mochawesome,
	nunit2,
	nunit3,
	playwright,
	pytestDurations,
	pytestReportlog,
	robot,
	rspec,
	tap,
	testng,
	trx,
	vitest,
	{
		name: "xunit",
		writtenBy: "xUnit.net 1, 2 and 3 (`dotnet test --logger xunit`)",
		syntax: "xml",
		recognise: ({ name }) => name === "assemblies" || name === "assembly",
		unread: [
			"output",
			"traits",
			"attachments"
		],
		read: readXUnit
	}
];
// packages/core/reports/json/json-bounds.ts
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
	34,
	92,
	91,
	93,
	123,
	125
];
const JSON_BOUNDS = {
	depth: 300,
	containers: 5e6
};
function beyondBounds(json, { depth: most, containers }) {
	let depth = 0;
	let opened = 0;
	for (let index = 0; index < json.length; index += 1) {
		const byte = json[index];
		if (byte === QUOTE) index = endOfText(json, index + 1);
		else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
		else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
			depth += 1;
			opened += 1;
			if (depth > most) return "depth";
			if (opened > containers) return "containers";
		}
	}
	return null;
}
function endOfText(json, from) {
	let at = from;
	while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
	return at;
}
// packages/core/reports/files/named-files.ts
const CLASS_EXTENSIONS = [
	"java",
	"kt",
	"scala",
	"groovy",
	"cs",
	"fs",
	"vb",
	"swift",
	"php"
];
const MIN_LOOSE_CHARACTERS = 3;
function pythonFile(parts, isPython, files) {
	for (let length = parts.length; length > 0; length -= 1) {
		if (!files.hasName(`${parts[length - 1]}.py`)) continue;
		const found = files.find(`${parts.slice(0, length).join("/")}.py`);
		if (found !== null) return found;
	}
	if (!isPython && !files.isEmpty) return null;
	const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
	return module < 0 ? null : `${parts.slice(0, module + 1).join("/")}.py`;
}
function dottedParts(name) {
	const parts = name?.split(".") ?? [];
	return parts.length <= 30 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? parts : [];
}
function classFile(name, files) {
	const parts = (name ?? "").split("$")[0]?.split(/[.\\]|::/) ?? [];
	const extensions = CLASS_EXTENSIONS.filter((extension) => files.hasName(`${parts.at(-1)}.${extension}`));
	for (let from = 0; extensions.length > 0 && from < Math.min(parts.length, 30); from += 1) {
		const path = parts.slice(from).join("/");
		for (const extension of extensions) {
			const found = files.find(`${path}.${extension}`);
			if (found !== null) return found;
		}
	}
	return null;
}
function testOfDottedName(name, files) {
	if (!files.hasTests) return null;
	const parts = dottedParts(name?.split("$")[0]?.replaceAll("::", ".").replaceAll("-", "_").replace(/^Elixir\./, "") ?? null);
	for (let from = 0; from < parts.length; from += 1) {
		const path = parts.slice(from).join("/");
		const found = files.findTest(path) ?? files.findTest(snakeCase(path));
		if (found !== null) return found;
	}
	return null;
}
function snakeCase(path) {
	return path.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
function looselyNamedFile(name, files) {
	if (name === null || !files.hasTests || name.includes("/")) return null;
	const parts = name.split(".");
	for (let last = parts.length - 1; last >= 0; last -= 1) {
		const loose = looseName(parts[last] ?? "");
		if (loose.length < MIN_LOOSE_CHARACTERS) continue;
		const around = last === 0 ? null : looseName(parts[last - 1] ?? "");
		const isWanted = last === parts.length - 1 && looseWords(parts[last] ?? "").length > 1 ? () => true : isScenarioFile;
		const found = files.findLooseTest(loose, around, isWanted);
		if (found !== null) return found;
	}
	return titleBehindClass(parts.at(-1) ?? "", files);
}
function titleBehindClass(title, files) {
	const [, name] = /^([A-Z]\w{0,60}[a-z0-9][A-Z]\w{0,60})\s/.exec(title) ?? [];
	return name === void 0 ? null : files.findLooseTest(looseName(name), null, () => true);
}
function isScenarioFile(path) {
	return /\.(?:feature|robot)$/i.test(path);
}
// packages/core/reports/files/file-of-case-name.ts
function fileOfCaseName({ status, name, classname, file }, sources) {
	if (name === null || file !== null) return null;
	const hasFailed = status === "error" || status === "failed";
	if (!hasFailed && !name.includes("/")) return null;
	if (isSourceFile(name) && !/[\r\n|›]/.test(name)) {
		const path = normaliseReportPath(name, sources.workspaceRoot);
		const found = /^(?:\/|[A-Za-z]:)/.test(path) ? sources.files.findWithin(path) : sources.files.find(path);
		return found === null ? null : {
			file: found,
			rule: "path-as-name"
		};
	}
	if (!hasFailed || classname !== null && classname !== "") return null;
	const module = pythonFile(dottedParts(name), false, sources.files);
	return module === null ? null : {
		file: module,
		rule: "python-module"
	};
}
// packages/core/reports/files/resolve-test-file.ts
function resolveTestFile(testCase, sources) {
	const suite = testCase.suite === null ? void 0 : sources.suites[testCase.suite];
	const named = suite?.name ?? null;
	return pytestModule(testCase, suite, sources.files) ?? unittestFixture(testCase, sources.files) ?? asFile(fileOfOwnClass(testCase, sources), "suite-file", sources) ?? asFile(testCase.file, "case-file", sources) ?? asFile(fileOfSuite(testCase, sources), "suite-file", sources) ?? pathAsName(testCase, suite, sources) ?? byName(testCase, suite, sources) ?? byReportName(sources) ?? folderOfSuite(suite, sources) ?? found(looselyNamedFile(testCase.classname, sources.files), "loose-name") ?? found(looselyNamedFile(named, sources.files), "loose-name") ?? onlyTest(testCase.classname ?? named, sources.files) ?? groupName(testCase, suite);
}
function found(file, rule) {
	return file === null ? null : {
		file,
		rule
	};
}
function fileOfOwnClass({ suite, classname }, { suites }) {
	if (classname === null) return null;
	const wanted = classname.replaceAll("\\", ".");
	for (let index = suite; index !== null; index = suites[index]?.parent ?? null) {
		const { name = null, file = null } = suites[index] ?? {};
		if (file !== null && name?.replaceAll("\\", ".") === wanted) return file;
	}
	return null;
}
function fileOfSuite({ suite }, { suites, places }) {
	return suite === null ? null : places.fileOf(suite, suites);
}
function asFile(path, rule, { files, workspaceRoot }) {
	if (path === null) return null;
	const normal = normaliseReportPath(path, workspaceRoot);
	if (normal === "" || normal.endsWith("/") || /^\.\w+$/.test(normal)) return null;
	return found(files.findWithin(normal) ?? (normal.includes("%") ? files.findWithin(decoded$1(normal)) : null) ?? (/[()]/.test(fileName(normal)) && !/\.\w+$/.test(normal) ? null : normal), rule);
}
function pathAsName(testCase, suite, sources) {
	return asFile([testCase.classname, suite?.name].flatMap((name) => name == null ? [] : pathIn(name))[0] ?? null, "path-as-name", sources);
}
function pathIn(name) {
	const file = withoutPlace(name);
	if (looksLikePath(file)) return [file];
	const first = /^(\S{1,1000}) (?:›|>|\|) /.exec(name)?.[1];
	return first?.includes("/") === true && looksLikePath(first) ? [first] : [];
}
function looksLikePath(name) {
	if (!isSourceFile(name)) return false;
	return /[\\/]/.test(name) ? !/[\r\n|›]/.test(name) : /^[\w-]+(?:\.[\w-]+){1,2}$/.test(name) && !/\.[A-Z]\w*\./.test(name);
}
function pytestModule(testCase, suite, files) {
	if (suite?.name !== "pytest" || testCase.file?.endsWith(".py") !== true) return null;
	return found(pythonFile(dottedParts(testCase.classname), true, files), "python-module");
}
function unittestFixture({ classname, name }, files) {
	for (const text of [name, `${classname}.${name}`]) {
		const owner = /^(?:setUp|tearDown)(?:Class|Module) \(([\w.]{1,1000})\)$/.exec(text ?? "")?.[1];
		if (owner !== void 0) return found(pythonFile(dottedParts(owner), true, files), "python-module");
	}
	return null;
}
function byName(testCase, suite, { files }) {
	const isPytest = suite?.name === "pytest";
	const name = testCase.classname ?? suite?.name ?? null;
	const python = pythonFile(dottedParts(testCase.classname), isPytest, files);
	if (python !== null) return found(python, "python-module");
	if (isPytest) return pytestGuess(dottedParts(testCase.classname));
	return found(classFile(name, files) ?? testOfDottedName(name, files), "class-name");
}
function pytestGuess(parts) {
	const module = parts.findLastIndex((part) => /^[a-z_]/.test(part));
	return module < 0 ? null : found(`${parts.slice(0, module + 1).join("/")}.py`, "python-module");
}
function byReportName({ report, files }) {
	const name = /^(?:TESTS?-)?(.+)\.xml$/i.exec(fileName(report ?? ""))?.[1];
	if (name === void 0) return null;
	if (looksLikePath(name) && files.hasName(name)) return found(files.find(name), "report-name");
	if (!/^TESTS?-/i.test(fileName(report ?? ""))) return null;
	const feature = files.findTest(name.replaceAll("-", "/")) ?? files.findTest(name.replaceAll(".", "/"));
	return found(classFile(name, files) ?? feature, "report-name");
}
function folderOfSuite(suite, { files, workspaceRoot }) {
	if (suite?.package?.includes("/") !== true) return null;
	const folder = normaliseReportPath(suite.package, workspaceRoot).replace(/\/+$/, "");
	if (files.hasFolder(folder)) return found(folder, "folder");
	return isSourceFile(folder) ? found(files.findWithin(folder), "folder") : null;
}
function onlyTest(name, files) {
	return name !== null && /\s/.test(name) && !/[\\/]|::/.test(name) ? found(files.onlyTest, "only-test") : null;
}
function groupName(testCase, suite) {
	const name = testCase.classname?.split("$")[0] ?? suite?.name ?? null;
	return name === null || name === "" || name === "test" ? null : {
		file: name,
		rule: "name"
	};
}
// packages/core/reports/files/file-resolver.ts
function fileResolver(sources, make) {
	const bySuite = new Map();
	let last = null;
	return (testCase) => {
		const itself = fileOfCaseName(testCase, sources);
		if (itself !== null) return make(itself, testCase);
		if (last !== null && isAlike(last.of, testCase)) return last.made;
		const made = entry(entry(entry(bySuite, testCase.suite, () => new Map()), testCase.file, () => new Map()), testCase.classname, () => make(resolveTestFile(testCase, sources), testCase));
		last = {
			of: testCase,
			made
		};
		return made;
	};
}
function isAlike(left, right) {
	return left.suite === right.suite && left.file === right.file && left.classname === right.classname;
}
function entry(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
}
// packages/core/reports/files/suite-overhead.ts
const MAX_CACHED_SECONDS = .002;
const OVERLAP = 1.05;
var SuiteOverhead = class {
	#bySuite = new Map();
	add(testCase, suites, located) {
		if (testCase.suite === null) return;
		const file = located?.file ?? null;
		let group = this.#bySuite.get(testCase.suite);
		if (group === void 0) {
			group = {
				file,
				standsForFile: true,
				isPackage: located?.rule === "name",
				caseSeconds: 0,
				longestSeconds: 0
			};
			this.#bySuite.set(testCase.suite, group);
		}
		if (group.file !== file) group.file = null;
		group.standsForFile &&= standsForFile(suites[testCase.suite], testCase, located);
		group.caseSeconds += (testCase.seconds ?? 0) + (testCase.retrySeconds ?? 0);
		group.longestSeconds = Math.max(group.longestSeconds, testCase.wholeSeconds ?? testCase.seconds ?? 0);
	}
	byFile(suites) {
		const outer = new Set(suites.map((suite) => suite.parent));
		const overhead = new Map();
		const cached = new Map();
		for (const [index, group] of this.#bySuite) {
			const seconds = suites[index]?.seconds ?? null;
			const { file, standsForFile } = group;
			if (file === null || !standsForFile || seconds === null || outer.has(index)) continue;
			if (isCached(seconds, group)) cached.set(file, null);
			else addTo(overhead, file, beyondCases(seconds, group));
		}
		return new Map([...overhead, ...cached]);
	}
};
function isCached(seconds, { file, isPackage, longestSeconds }) {
	return isPackage && file?.includes("/") === true && seconds <= MAX_CACHED_SECONDS && longestSeconds > 10 * MAX_CACHED_SECONDS;
}
function beyondCases(seconds, { caseSeconds, longestSeconds }) {
	if (seconds >= caseSeconds) return seconds - caseSeconds;
	return seconds > 0 && seconds * 1.01 >= longestSeconds && caseSeconds > seconds * OVERLAP ? seconds - caseSeconds : 0;
}
function standsForFile(suite, testCase, located) {
	if (suite === void 0 || located === null) return false;
	if (suite.file !== null || suite.name === testCase.classname) return true;
	return located.rule === "path-as-name" || located.rule === "only-test" || located.rule === "report-name";
}
// packages/core/reports/files/suite-places.ts
var SuitePlaces = class {
	#files = [];
	#roots = new Map();
	fileOf(index, suites) {
		for (let next = this.#files.length; next <= index; next += 1) {
			const suite = suites[next];
			if (suite === void 0) return null;
			const { file, parent, stated } = suite;
			const around = parent === null ? null : this.#files[parent] ?? null;
			if (file !== null && (stated.tests === 0 || suite.name === "Root Suite")) this.#roots.set(parent, file);
			this.#files.push(file ?? around ?? this.#roots.get(parent) ?? null);
		}
		return this.#files[index] ?? null;
	}
};
// packages/core/reports/records/test-tally.ts
var TestTally = class {
	cases;
	timesOnly = false;
	failures = [];
	#origin;
	#classes = new Map();
	#overhead = new SuiteOverhead();
	#failureCount = 0;
	#suites = [];
	#placeOf = null;
	constructor(origin) {
		this.#origin = origin;
		this.cases = new CaseShelf(origin.keep);
	}
	get failureCount() {
		return this.#failureCount;
	}
	add(testCase, suites) {
		this.#suites = suites;
		this.#placeOf ??= this.#placing(suites);
		const place = this.#placeOf(testCase);
		if (isFailure(testCase)) this.#addFailure(testCase, place);
		if (place !== null) {
			const { sums, file } = place;
			addCase$1(sums, testCase);
			sums.startedAt ??= testCase.suite === null ? null : suites[testCase.suite]?.startedAt ?? null;
			this.cases.add(file, testCase);
		}
		this.#overhead.add(testCase, suites, place);
	}
	withdraw(testCase, { failed, error }) {
		const sums = this.#placeOf?.(testCase)?.sums;
		if (sums !== void 0) {
			sums.tests -= failed + error;
			sums.failures -= failed + error;
			sums.errors -= error;
		}
		this.#failureCount -= failed + error;
		for (let left = failed + error; left > 0; left -= 1) {
			const index = this.failures.findLastIndex(({ record, of }) => record.name === testCase.name && of === (sums ?? null));
			if (index < 0) return;
			this.failures.splice(index, 1);
		}
	}
	classes() {
		return [...this.#classes.values()].flatMap((ofFile) => [...ofFile.values()]);
	}
	overhead() {
		return this.#overhead.byFile(this.#suites);
	}
	#placing(suites) {
		const { files, report, workspaceRoot, wholePaths } = this.#origin;
		return fileResolver({
			suites,
			files: new NearbyFiles(files, report, wholePaths),
			places: new SuitePlaces(),
			workspaceRoot,
			report
		}, (found, { classname }) => {
			return found === null ? null : {
				...found,
				sums: this.#sumsOf(found.file, classOf(classname))
			};
		});
	}
	#sumsOf(file, classname) {
		const ofFile = this.#classes.get(file) ?? new Map();
		const sums = ofFile.get(classname) ?? emptySums(file, classname);
		this.#classes.set(file, ofFile.set(classname, sums));
		return sums;
	}
	#addFailure(testCase, place) {
		this.#failureCount += 1;
		if (this.failures.length >= this.#origin.keep.failures) return;
		const record = failureRecord(testCase, this.#origin.job, place?.file ?? null);
		this.failures.push({
			record,
			of: place?.sums ?? null
		});
	}
};
function classOf(classname) {
	return classname !== null && /^[\w.$\\]+$/.test(classname) ? classname : "";
}
function failureRecord(testCase, job, file) {
	const { name, classname, message, retries } = testCase;
	return {
		job,
		file,
		name: name ?? classname ?? "unnamed test",
		message,
		...retries > 0 && { retries }
	};
}
// packages/core/reports/report/report-notes.ts
var ReportNotes = class {
	#problems = new Map();
	constructor(earlier = []) {
		for (const problem of earlier) this.#problems.set(problem.code, problem);
	}
	add(code, message, { times = 1, line } = {}) {
		const known = this.#problems.get(code) ?? {
			code,
			message,
			count: 0,
			...line !== void 0 && { line }
		};
		this.#problems.set(code, {
			...known,
			count: known.count + times
		});
	}
	has(code) {
		return this.#problems.has(code);
	}
	all() {
		return [...this.#problems.values()];
	}
};
// packages/core/reports/report/totals-tally.ts
var TotalsTally = class {
	#cases = 0;
	#retries = 0;
	#seconds = null;
	#byStatus = {
		passed: 0,
		failed: 0,
		error: 0,
		skipped: 0
	};
	#bySuite = [];
	get cases() {
		return this.#cases;
	}
	get failed() {
		return this.#byStatus.failed + this.#byStatus.error;
	}
	withdraw(suite, { failed, error }) {
		this.#cases -= failed + error;
		this.#byStatus.failed -= failed;
		this.#byStatus.error -= error;
		if (suite !== null) this.#bySuite[suite] = (this.#bySuite[suite] ?? 0) - failed - error;
	}
	add({ suite, status, retries, seconds, retrySeconds = 0 }) {
		this.#cases += 1;
		this.#byStatus[status] += 1;
		this.#retries += retries;
		if (seconds !== null) this.#seconds = (this.#seconds ?? 0) + seconds + retrySeconds;
		if (suite !== null) this.#bySuite[suite] = (this.#bySuite[suite] ?? 0) + 1;
	}
	sum(suites) {
		const found = casesBySuite(suites, this.#bySuite);
		const bare = suites.filter((suite, index) => found.isLeaf[index] === true && (suite.stated.tests ?? 0) > 0);
		const stated = (key) => sumBy(bare, (suite) => suite.stated[key] ?? 0);
		return {
			totals: {
				cases: this.#cases + stated("tests"),
				failures: this.#byStatus.failed + stated("failures"),
				errors: this.#byStatus.error + stated("errors"),
				skipped: this.#byStatus.skipped + stated("skipped"),
				retries: this.#retries,
				seconds: sumKnown([this.#seconds]) ?? statedSeconds(suites)
			},
			countsOnly: bare.length,
			missing: missingTests(suites, found.counts)
		};
	}
};
function casesBySuite(suites, own) {
	const counts = suites.map((_, index) => own[index] ?? 0);
	const isLeaf = counts.map((count) => count === 0);
	for (const { parent } of suites) if (parent !== null) isLeaf[parent] = false;
	eachInnerFirst(suites, (suite, index) => {
		if (isLeaf[index]) counts[index] = suite.stated.tests ?? 0;
		if (suite.parent !== null) counts[suite.parent] = (counts[suite.parent] ?? 0) + (counts[index] ?? 0);
	});
	return {
		counts,
		isLeaf
	};
}
function missingTests(suites, counts) {
	const missing = suites.map(() => 0);
	let total = 0;
	eachInnerFirst(suites, ({ stated, parent }, index) => {
		const own = stated.tests === null ? missing[index] ?? 0 : Math.max(0, stated.tests - (counts[index] ?? 0));
		if (parent === null) total += own;
		else missing[parent] = (missing[parent] ?? 0) + own;
	});
	return total;
}
function statedSeconds(suites) {
	const inner = suites.map(() => null);
	let total = null;
	eachInnerFirst(suites, ({ seconds, parent }, index) => {
		const own = seconds ?? inner[index] ?? null;
		if (own === null) return;
		if (parent === null) total = (total ?? 0) + own;
		else inner[parent] = (inner[parent] ?? 0) + own;
	});
	return total;
}
function eachInnerFirst(suites, visit) {
	for (let index = suites.length - 1; index >= 0; index -= 1) {
		const suite = suites[index];
		if (suite !== void 0) visit(suite, index);
	}
}
// packages/core/reports/xml/decode-xml.ts
const CHUNK_BYTES = 65536;
const STRAY_AMPERSAND = /&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z_][\w.-]{0,40});)/gi;
const MAX_REFERENCE_CHARACTERS = 43;
const STAND_IN = "﷐";
const FORBIDDEN$1 = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
function decodeXml(bytes, declared = declaredEncoding(bytes)) {
	const decoder = decoderFor(declared);
	return {
		encodingKnown: decoder !== null,
		chunks: chunksOf(bytes, decoder ?? new TextDecoder())
	};
}
function* hideStrayAmpersands(chunks) {
	for (const { text, forbidden } of chunks) yield {
		text: text.replace(STRAY_AMPERSAND, STAND_IN),
		forbidden
	};
}
function restoreAmpersands(text) {
	return text.replaceAll(STAND_IN, "&");
}
function* chunksOf(bytes, decoder) {
	let carried = "";
	for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
		const end = start + CHUNK_BYTES;
		const isLast = end >= bytes.length;
		const text = carried + decoder.decode(bytes.subarray(start, end), { stream: !isLast });
		const cut = isLast ? text.length : beforeOpenReference(text);
		carried = text.slice(cut);
		yield digestible(text.slice(0, cut));
	}
}
function beforeOpenReference(text) {
	const ampersand = text.lastIndexOf("&");
	return ampersand > text.length - MAX_REFERENCE_CHARACTERS ? ampersand : text.length;
}
function digestible(text) {
	let forbidden = 0;
	return {
		text: text.replace(FORBIDDEN$1, () => {
			forbidden += 1;
			return "�";
		}),
		forbidden
	};
}
function declaredEncoding(bytes) {
	const [first, second, third, fourth] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	if (first === 60 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
	if (first === 0 && second === 60 && third === 0) return "utf-16be";
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
	const declared = /^[^<]{0,3}<\?xml[^>]{0,150}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? "utf-8";
	return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
function decoderFor(encoding) {
	try {
		return new TextDecoder(encoding);
	} catch {
		return null;
	}
}
// packages/core/reports/report-source.ts
const MAX_HEAD_BYTES = 262144;
var ReportSource = class {
	bytes;
	isCut;
	head;
	constructor(bytes, { bytes: most }) {
		this.bytes = bytes.subarray(0, most);
		this.isCut = bytes.length > most;
		this.head = join(this.bytes.subarray(0, MAX_HEAD_BYTES)).trimStart();
	}
	get isXml() {
		return this.head.startsWith("<");
	}
	get isJson() {
		return /^[{[]/.test(this.head);
	}
	get isUtf8() {
		const [first, second] = this.bytes;
		return !(first === 255 || first === 254) && first !== 0 && second !== 0;
	}
	text() {
		return join(this.bytes);
	}
	*lines() {
		let rest = "";
		for (const { text } of decodeXml(this.bytes).chunks) {
			const lines = (rest + text).split("\n");
			rest = lines.pop() ?? "";
			for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
		}
		if (rest !== "") yield rest;
	}
};
function join(bytes) {
	return [...decodeXml(bytes).chunks].map(({ text }) => text).join("");
}
// packages/core/reports/unknown-format.ts
const ADVICE = {
	coverage: "a coverage report, not one of tests",
	report: "a coverage report, not one of tests",
	CoverageSession: "a coverage report, not one of tests",
	checkstyle: "a list of lint findings, not of tests",
	pmd: "a list of lint findings, not of tests",
	TestLog: "a log of Boost.Test; run the tests with --logger=JUNIT,all,report.xml",
	TestResult: "a report of Boost.Test; run the tests with --logger=JUNIT,all,report.xml",
	TestCase: "a log of Qt Test; run the tests with -o report.xml,junitxml",
	gtester: "a log of GLib; run the tests with `meson test`, which writes testlog.junit.xml",
	CUNIT_TEST_RUN_REPORT: "a report of CUnit; turn it into JUnit XML first",
	CppUnitTestRun: "a report of CppUnit; turn it into JUnit XML first",
	TestRun_CppUnit: "a report of CppUnit; turn it into JUnit XML first",
	Catch2TestRun: "a report of Catch2; run the tests with --reporter junit",
	doctest: "a report of doctest; run the tests with --reporters=junit",
	html: "a web page, not a report"
};
function unknownFormat(root, formats) {
	const advice = root !== null && Object.hasOwn(ADVICE, root) ? ADVICE[root] : void 0;
	if (advice !== void 0) return `${advice}: not read`;
	const formatNames = formats.map(({ name }) => name).join(", ");
	return `${root === null ? "not a test report that is known" : `root element <${root.slice(0, 40)}> is not known`}: let the runner write JUnit XML, or one of ${formatNames}`;
}
// packages/core/reports/xml/find-root.ts
const MAX_PROLOG_CHARACTERS = 65536;
function findRoot(head) {
	const text = head.slice(0, MAX_PROLOG_CHARACTERS);
	let at = 0;
	for (;;) {
		const open = text.indexOf("<", at);
		if (open < 0) return null;
		const end = endOfProlog(text, open);
		if (end === null) {
			const name = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text.slice(open, open + 200))?.[1];
			return name === void 0 ? null : {
				name,
				head: text.slice(open)
			};
		}
		if (end < 0) return null;
		at = end;
	}
}
function endOfProlog(text, open) {
	if (text.startsWith("<?", open)) return after(text, "?>", open);
	if (text.startsWith("<!--", open)) return after(text, "-->", open);
	if (text.startsWith("<!", open)) return after(text, ">", open);
	return null;
}
function after(text, sign, from) {
	const found = text.indexOf(sign, from);
	return found < 0 ? -1 : found + sign.length;
}
// packages/core/reports/xml/slim-xml.ts
const MAX_TEXT_CHARACTERS = 16384;
const MAX_TAG_CHARACTERS$1 = 65536;
const MAX_TAGS = 1e6;
function slimXml(xml, unread) {
	const kept = [];
	const skipping = new UnreadElements(unread);
	let tags = 0;
	for (let at = 0; at < xml.length;) {
		const open = xml.indexOf("<", at);
		if (!skipping.isInside) kept.push(textWithin(xml, at, open < 0 ? xml.length : open));
		if (open < 0) break;
		const part = partAt(xml, open);
		at = part.end;
		if (part.isTag && part.end - open > MAX_TAG_CHARACTERS$1) return null;
		if (part.isTag ? skipping.takes(part.kept) : skipping.isInside) continue;
		tags += part.isTag ? 1 : 0;
		if (tags > MAX_TAGS) return null;
		kept.push(part.kept);
	}
	return kept.join("");
}
function textWithin(xml, from, to) {
	return xml.slice(from, Math.min(to, from + MAX_TEXT_CHARACTERS));
}
var UnreadElements = class {
	#names;
	#open = null;
	#depth = 0;
	constructor(names) {
		this.#names = new Set(names);
	}
	get isInside() {
		return this.#open !== null;
	}
	takes(tag) {
		if (this.#names.size === 0) return false;
		const [, slash, name = ""] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(tag) ?? [];
		if (this.#open === null && !this.#names.has(name)) return false;
		if (tag.endsWith("/>") || this.#open !== null && name !== this.#open) return true;
		this.#open ??= name;
		this.#depth += slash === "/" ? -1 : 1;
		if (this.#depth <= 0) {
			this.#open = null;
			this.#depth = 0;
		}
		return true;
	}
};
function partAt(xml, open) {
	if (xml.startsWith("<![CDATA[", open)) return cdata(xml, open);
	if (xml.startsWith("<!--", open)) return dropped(xml, open, "-->");
	if (xml.startsWith("<?", open)) return dropped(xml, open, "?>");
	const end = tagEnd(xml, open);
	return {
		end,
		kept: end - open > MAX_TAG_CHARACTERS$1 ? "" : xml.slice(open, end),
		isTag: true
	};
}
function tagEnd(xml, open) {
	let at = open + 1;
	while (at < xml.length && at - open <= MAX_TAG_CHARACTERS$1) {
		const sign = xml[at];
		if (sign === ">") return at + 1;
		const close = sign === "\"" || sign === "'" ? xml.indexOf(sign, at + 1) : at;
		if (close < 0) break;
		at = close + 1;
	}
	return xml.length;
}
function cdata(xml, open) {
	const close = xml.indexOf("]]>", open);
	if (close < 0) return {
		end: xml.length,
		kept: xml.slice(open, open + MAX_TEXT_CHARACTERS),
		isTag: false
	};
	const kept = close - open > MAX_TEXT_CHARACTERS ? `${xml.slice(open, open + MAX_TEXT_CHARACTERS)}]]>` : xml.slice(open, close + 3);
	return {
		end: close + 3,
		kept,
		isTag: false
	};
}
function dropped(xml, open, sign) {
	const close = xml.indexOf(sign, open);
	return close < 0 ? {
		end: xml.length,
		kept: xml.slice(open, open + MAX_TEXT_CHARACTERS),
		isTag: false
	} : {
		end: close + sign.length,
		kept: "",
		isTag: false
	};
}
// packages/core/reports/xml/decode-references.ts
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z_][\w.-]{0,40});/gi;
const NAMED = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
function decodeReferences(text) {
	if (!text.includes("&")) return text;
	let known = true;
	const decoded = text.replace(REFERENCE, (_, name, decimal, hexadecimal) => {
		const character = name === void 0 ? ofCode(decimal, hexadecimal) : NAMED[name];
		known &&= character !== void 0;
		return character ?? "";
	});
	return known ? decoded : null;
}
function ofCode(decimal, hexadecimal) {
	const text = decimal ?? hexadecimal;
	if (text === void 0) return void 0;
	const code = Number.parseInt(text, decimal === void 0 ? 16 : 10);
	return isCharacter(code) ? String.fromCodePoint(code) : void 0;
}
function isCharacter(code) {
	if (code < 32) return code === 9 || code === 10 || code === 13;
	return code <= 55295 || code >= 57344 && code <= 65533 || code >= 65536 && code <= 1114111;
}
const TEXT_NAME = "#text";
var XmlElement = class XmlElement {
	#value;
	constructor(value) {
		this.#value = value;
	}
	attribute(name) {
		const value = this.#own(`@${name}`);
		return typeof value === "string" ? decoded(value) : void 0;
	}
	children(name) {
		const value = this.#own(name);
		return Array.isArray(value) ? value.map((child) => new XmlElement(child)) : [];
	}
	child(name) {
		const value = this.#own(name);
		return Array.isArray(value) && value.length > 0 ? new XmlElement(value[0]) : void 0;
	}
	get text() {
		const text = typeof this.#value === "string" ? this.#value : this.#own(TEXT_NAME);
		return typeof text === "string" ? decoded(text) : "";
	}
	#own(name) {
		const value = this.#value;
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		return value[name];
	}
};
function decoded(text) {
	return text.includes("&") ? text.replace(/&[^&;\s]{1,41};/g, (one) => decodeReferences(one) ?? one) : text;
}
// packages/core/reports/xml/parse-xml-tree.ts
const TREE_LIMITS = {
	depth: 100,
	characters: 16777216
};
async function parseXmlTree(text, rootName, unread, notes, limits = TREE_LIMITS) {
	if (/<!DOCTYPE/i.test(prologOf(text))) {
		notes.add("doctype-refused", "a document type declaration is not accepted");
		return null;
	}
	const slim = slimXml(text, unread);
	if (slim === null || slim.length > limits.characters) {
		const most = Math.round(limits.characters / 1024 / 1024);
		notes.add("too-large", `more than ${most} MB besides what tests printed; write JUnit XML for such reports`);
		return null;
	}
	const { XMLParser } = await import("../vendor/fast-xml-parser.js").then((n) => n.n);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: "@",
		textNodeName: TEXT_NAME,
		removeNSPrefix: true,
		parseTagValue: false,
		parseAttributeValue: false,
		processEntities: false,
		ignoreDeclaration: true,
		ignorePiTags: true,
		trimValues: true,
		maxNestedTags: limits.depth,
		isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute
	});
	try {
		const root = new XmlElement(parser.parse(slim)).child(rootName);
		if (root === void 0) notes.add("malformed", "the XML is damaged, so that nothing of it can be read");
		if (!new RegExp(`</(?:[\\w.-]+:)?${rootName}\\s*>\\s*(?:<!--.*-->\\s*)?$`, "s").test(slim.slice(-2e3))) notes.add("truncated", "the report ends in the middle");
		return root ?? null;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		notes.add(/nested/i.test(message) ? "too-deep" : "malformed", message.slice(0, 300));
		return null;
	}
}
function prologOf(text) {
	const root = text.search(/<[A-Za-z_]/);
	return text.slice(0, root < 0 ? 4096 : root).replace(/<!--.*?-->/gs, "");
}
// packages/core/reports/xml/read-again.ts
var ReadAgain = class extends Error {
	what;
	constructor(what) {
		super(what);
		this.what = what;
	}
};
// packages/core/reports/xml/pytest-attempts.ts
var PytestAttempts = class {
	#held = new Map();
	#release;
	constructor(release) {
		this.#release = release;
	}
	add(testCase) {
		const key = `${testCase.file}\n${testCase.classname}\n${testCase.name}`;
		const earlier = this.#held.get(key);
		if (earlier !== void 0) {
			this.#held.delete(key);
			if (/^failed on teardown/.test(testCase.message ?? "")) this.#release(earlier);
			else becomeLater(testCase, earlier);
		}
		if (testCase.status === "passed") this.#held.set(key, testCase);
		else this.#release(testCase);
	}
	end() {
		for (const testCase of this.#held.values()) this.#release(testCase);
		this.#held.clear();
	}
};
function becomeLater(testCase, earlier) {
	testCase.retries += earlier.retries + 1;
	testCase.retrySeconds = (testCase.retrySeconds ?? 0) + (earlier.retrySeconds ?? 0) + (earlier.seconds ?? 0);
	testCase.flaky = testCase.status === "passed";
}
// packages/core/reports/xml/repeated-cases.ts
var RepeatedCases = class {
	#failed = new Map();
	note(closed) {
		const { status, name } = closed;
		if (status === "failed" || status === "error") {
			this.#testOf(closed)[status] += 1;
			return null;
		}
		const known = status === "passed" ? this.#failed.get(name)?.get(placeOf(closed)) : void 0;
		if (known === void 0 || known.failed + known.error === 0) return null;
		const withdrawn = { ...known };
		closed.retries += known.failed + known.error;
		closed.flaky = true;
		known.failed = 0;
		known.error = 0;
		return withdrawn;
	}
	#testOf(closed) {
		const sameName = this.#failed.get(closed.name) ?? new Map();
		const place = placeOf(closed);
		const test = sameName.get(place) ?? {
			failed: 0,
			error: 0
		};
		this.#failed.set(closed.name, sameName.set(place, test));
		return test;
	}
};
function placeOf({ file, classname }) {
	return `${file}\n${classname}`;
}
// packages/core/reports/xml/suite-attributes.ts
function statedCounts(attributes) {
	return {
		tests: count(attributes.tests),
		failures: count(attributes.failures),
		errors: count(attributes.errors),
		skipped: count(attributes.skipped ?? attributes.skips)
	};
}
function startOf(timestamp) {
	const time = timestamp === void 0 ? NaN : Date.parse(timestamp.slice(0, 40));
	return Number.isNaN(time) ? null : time;
}
function count(text) {
	return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
// packages/core/reports/xml/case-collector.ts
const MAX_SHARED_TEXTS = 1e5;
const RESULTS = {
	failure: "failed",
	error: "error",
	skipped: "skipped"
};
const RERUNS = {
	rerunFailure: false,
	rerunError: false,
	flakyFailure: true,
	flakyError: true
};
const NOT_THERE = /^(?:Unable to find executable|Fixture dependency failed|Required Files Missing|Insufficient resources)/i;
const STATUS_WORDS = {
	fail: "failed",
	failed: "failed",
	failure: "failed",
	error: "error",
	errored: "error",
	disabled: "skipped",
	ignored: "skipped",
	notrun: "skipped",
	pending: "skipped",
	skipped: "skipped",
	suppressed: "skipped"
};
const FILE_PROPERTIES = new Set([
	"file",
	"filepath",
	"fileName",
	"suiteFile",
	"specFile"
]);
const WORST = [
	"passed",
	"skipped",
	"failed",
	"error"
];
var CaseCollector = class {
	suites = [];
	totals = new TotalsTally();
	#limits;
	#sink;
	#report;
	#restore;
	#shared = new Map();
	#openSuites = [];
	#case = null;
	#result = null;
	#repeated = new RepeatedCases();
	#attempts = null;
	#casesBefore = [];
	#statedFailures = 0;
	constructor(limits, sink, report, restore = (text) => text) {
		this.#limits = limits;
		this.#sink = sink;
		this.#report = report;
		this.#restore = restore;
	}
	get wantsText() {
		return this.#result !== null;
	}
	open(element, attributes) {
		if (element === "testsuite" || element === "testsuites") this.#openSuite(attributes);
		else if (element === "testcase") this.#openCase(attributes);
		else if (element === "property" && this.#result === null) this.#openProperty(attributes);
		else if (this.#case !== null && this.#result === null) this.#openResult(element, attributes);
	}
	text(text) {
		if (this.#result !== null && this.#result.text.length < this.#limits.messageCharacters * 4) this.#result.text += text;
	}
	close(element) {
		if (element === "testsuite" || element === "testsuites") this.#closeSuite();
		else if (element === "testcase") this.#closeCase();
		else if (element === this.#result?.element) this.#closeResult();
	}
	comment(text) {
		const stated = /^\s*(?:fail|cancelled) (\d{1,9})\s*$/.exec(text);
		if (stated !== null) this.#statedFailures += Number(stated[1]);
	}
	get unshownFailures() {
		return this.#statedFailures === 0 ? 0 : Math.max(0, this.#statedFailures - this.totals.failed);
	}
	finish() {
		if (this.#result !== null) this.#closeResult();
		const isUnknown = this.#case?.status === "passed";
		if (!isUnknown) this.#closeCase();
		this.#attempts?.end();
		return isUnknown;
	}
	#openSuite(attributes) {
		const parent = this.#openSuites.at(-1) ?? null;
		this.#openSuites.push(this.suites.length);
		this.#casesBefore.push(this.totals.cases);
		this.#attempts?.end();
		this.#repeated = new RepeatedCases();
		const isPytest = this.#limits.listsAttempts && attributes.name === "pytest";
		this.#attempts = isPytest ? new PytestAttempts((testCase) => this.#give(testCase)) : null;
		this.suites.push({
			name: this.#name(attributes.name),
			file: this.#name(attributes.file ?? attributes.filepath),
			seconds: this.#seconds(attributes.time),
			stated: statedCounts(attributes),
			package: this.#name(attributes.package),
			startedAt: startOf(attributes.timestamp),
			parent
		});
	}
	#closeSuite() {
		this.#attempts?.end();
		this.#attempts = null;
		const suite = this.suites[this.#openSuites.pop() ?? -1];
		const cases = this.totals.cases - (this.#casesBefore.pop() ?? 0);
		if (suite?.name === "pytest" && suite.stated.tests !== null && cases > suite.stated.tests && !this.#limits.listsAttempts) throw new ReadAgain("attempts");
	}
	#openProperty({ name = "", value }) {
		if (!FILE_PROPERTIES.has(name)) return;
		if (this.#case !== null) this.#case.file ??= this.#sharedName(value);
		const index = this.#case === null ? this.#openSuites.at(-1) : void 0;
		const suite = index === void 0 ? void 0 : this.suites[index];
		if (index === void 0 || suite === void 0 || suite.file !== null) return;
		this.suites[index] = {
			...suite,
			file: this.#name(value)
		};
	}
	#openCase(attributes) {
		this.#closeCase();
		const suite = this.#openSuites.at(-1) ?? (this.suites.length > 0 ? this.suites.length - 1 : null);
		const word = (attributes.result ?? attributes.status ?? "").toLowerCase();
		const stated = (attributes.status ?? "").toLowerCase();
		this.#case = {
			suite,
			file: this.#sharedName(attributes.file ?? attributes.filepath),
			classname: this.#sharedName(attributes.classname ?? attributes.class),
			name: this.#name(attributes.name),
			seconds: this.#seconds(attributes.time),
			status: statusOf(word) ?? statusOf(stated) ?? "passed",
			message: null,
			retries: 0,
			flaky: false
		};
	}
	#closeCase() {
		const closed = this.#case;
		if (closed === null) return;
		this.#case = null;
		this.#result = null;
		if (closed.status !== "passed" && closed.name !== null) closed.name = detached(closed.name);
		if (this.#attempts === null) this.#give(closed);
		else this.#attempts.add(closed);
	}
	#give(closed) {
		const withdrawn = this.#repeated.note(closed);
		if (withdrawn !== null) {
			this.totals.withdraw(closed.suite, withdrawn);
			this.#sink.withdraw?.(closed, withdrawn);
		}
		this.totals.add(closed);
		this.#sink.add(closed, this.suites);
	}
	#openResult(element, attributes) {
		const known = Object.hasOwn(RESULTS, element) ? RESULTS[element] ?? null : null;
		if (known === null && !Object.hasOwn(RERUNS, element)) return;
		const { message } = attributes;
		const status = known === "skipped" && NOT_THERE.test(message ?? "") ? "error" : known;
		const seconds = status === null ? this.#seconds(attributes.time) : null;
		this.#result = {
			element,
			status,
			attribute: message,
			seconds,
			text: ""
		};
	}
	#closeResult() {
		const result = this.#result;
		const open = this.#case;
		this.#result = null;
		if (result === null || open === null) return;
		if (result.status === null) {
			open.retries += 1;
			if (result.seconds !== null) open.retrySeconds = (open.retrySeconds ?? 0) + result.seconds;
			open.flaky ||= RERUNS[result.element] === true;
		} else if (isWorse(result.status, open.status) || open.message === null) {
			open.status = isWorse(result.status, open.status) ? result.status : open.status;
			open.message = this.#message(result) ?? open.message;
		}
	}
	#message({ attribute, text, status }) {
		if (status === "skipped") return null;
		const limit = this.#limits.messageCharacters;
		const message = failureMessage(attribute, text, limit);
		return message === null ? null : detached(this.#restore(message));
	}
	#name(text) {
		return text === void 0 || text === "" ? null : this.#restore(cut(text, this.#limits.nameCharacters));
	}
	#sharedName(text) {
		const name = this.#name(text);
		if (name === null) return null;
		const known = this.#shared.get(name);
		if (known !== void 0) return known;
		if (this.#shared.size >= MAX_SHARED_TEXTS) return name;
		const copy = detached(name);
		this.#shared.set(copy, copy);
		return copy;
	}
	#seconds(text) {
		if (text === void 0 || text.trim() === "") return null;
		const { decimalMark } = this.#limits;
		if (decimalMark === null && isAmbiguousTime(text)) throw new ReadAgain("decimal-mark");
		const seconds = parseTestSeconds(text, decimalMark ?? ".");
		if (seconds === null) this.#report("invalid-time", `not a time in seconds: ${JSON.stringify(cut(text, 40))}`);
		return seconds;
	}
};
function statusOf(word) {
	return Object.hasOwn(STATUS_WORDS, word) ? STATUS_WORDS[word] ?? null : null;
}
function isWorse(status, than) {
	return WORST.indexOf(status) > WORST.indexOf(than);
}
// packages/core/reports/xml/count-report.ts
function countReport(collector, notes) {
	const { suites, totals: tally } = collector;
	const { totals, countsOnly, missing } = tally.sum(suites);
	if (countsOnly > 0) notes.add("counts-only", "suites that state counts but list no cases", { times: countsOnly });
	if (missing > 0) notes.add("cases-missing", "tests that the suites state and the report does not show", { times: missing });
	const unshown = collector.unshownFailures;
	if (unshown > 0) notes.add("unshown-failures", "failures that the report states and does not show", { times: unshown });
	return {
		format: "junit",
		suites,
		totals,
		problems: notes.all()
	};
}
// packages/core/reports/xml/plain-xml-scanner.ts
var NotPlain = class extends Error {};
const MAX_TAG_CHARACTERS = 65536;
const DECLARATION = /^<\?xml[ \t\n]+version=(["'])1\.0\1(?:[ \t\n]+encoding=(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone=(["'])(?:yes|no)\3)?[ \t\n]*\?>/;
const CDATA = "<![CDATA[";
const MAX_TOLD_COMMENT = 100;
const [TAB, NEWLINE, SPACE, BANG, DOUBLE, SINGLE, SLASH, EQUALS, GREATER, QUESTION] = [
	9,
	10,
	32,
	33,
	34,
	39,
	47,
	61,
	62,
	63
];
var PlainXmlScanner = class {
	#events;
	#open = [];
	#rest = "";
	#held = "";
	#inCdata = false;
	#atStart = true;
	#hadRoot = false;
	constructor(events) {
		this.#events = events;
	}
	write(piece) {
		const text = this.#rest + piece;
		const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
		const lines = withPlainLineEnds(whole);
		const read = this.#scan(lines);
		this.#rest = lines.slice(read) + text.slice(whole.length);
		if (this.#rest.length > MAX_TAG_CHARACTERS) throw new NotPlain("a tag without end");
	}
	end() {
		if (this.#held !== "" || this.#rest !== "") this.#text(withPlainLineEnds(this.#rest));
		if (this.#open.length > 0 || !this.#hadRoot) throw new NotPlain("the document is not whole");
	}
	#scan(text) {
		let at = this.#inCdata ? this.#cdata(text, 0) : 0;
		while (!this.#inCdata && at < text.length) {
			const tag = text.indexOf("<", at);
			if (tag < 0) return this.#textWithoutEnd(text, at);
			if (tag > at || this.#held !== "") this.#text(text.slice(at, tag));
			const next = this.#tag(text, tag);
			if (next < 0) return tag;
			this.#atStart = false;
			at = next;
		}
		return at;
	}
	#tag(text, at) {
		const sign = text.charCodeAt(at + 1);
		if (Number.isNaN(sign)) return -1;
		if (sign === SLASH) return this.#closeTag(text, at + 2);
		if (sign === BANG) return this.#bang(text, at);
		if (sign === QUESTION) return this.#declaration(text, at);
		return this.#openTag(text, at + 1);
	}
	#closeTag(text, from) {
		const element = this.#open.at(-1);
		if (element === void 0) throw new NotPlain("an end tag without a start");
		let at = from + element.length;
		if (at >= text.length) return -1;
		if (!text.startsWith(element, from)) throw new NotPlain("an end tag of another element");
		while (isBlank(text.charCodeAt(at))) at += 1;
		if (at >= text.length) return -1;
		if (text.charCodeAt(at) !== GREATER) throw new NotPlain("an end tag of another element");
		this.#open.pop();
		this.#events.close(element);
		return at + 1;
	}
	#openTag(text, from) {
		let at = nameEnd(text, from);
		if (at < 0) return -1;
		const element = text.slice(from, at);
		const attributes = {};
		for (;;) {
			const beforeBlanks = at;
			while (isBlank(text.charCodeAt(at))) at += 1;
			if (at >= text.length) return -1;
			const sign = text.charCodeAt(at);
			if (sign === GREATER) {
				this.#begin(element, attributes);
				return at + 1;
			}
			if (sign === SLASH) {
				if (at + 1 >= text.length) return -1;
				if (text.charCodeAt(at + 1) !== GREATER) throw new NotPlain("a slash inside a tag");
				this.#begin(element, attributes);
				this.#open.pop();
				this.#events.close(element);
				return at + 2;
			}
			if (at === beforeBlanks) throw new NotPlain("no blank before an attribute");
			at = readAttribute(text, at, attributes);
			if (at < 0) return -1;
		}
	}
	#begin(element, attributes) {
		if (this.#open.length === 0 && this.#hadRoot) throw new NotPlain("a second root");
		this.#hadRoot = true;
		this.#open.push(element);
		this.#events.open(element, attributes);
	}
	#bang(text, at) {
		if (text.startsWith(CDATA, at)) {
			if (this.#open.length === 0) throw new NotPlain("text outside of the root");
			this.#inCdata = true;
			return this.#cdata(text, at + 9);
		}
		if (!text.startsWith("<!--", at)) {
			if (CDATA.startsWith(text.slice(at, at + 9)) || "<!-".startsWith(text.slice(at))) return -1;
			throw new NotPlain("a document type");
		}
		const end = text.indexOf("--", at + 4);
		if (end < 0 || end + 2 >= text.length) return -1;
		if (text.charCodeAt(end + 2) !== GREATER) throw new NotPlain("two hyphens in a comment");
		if (end - at < MAX_TOLD_COMMENT) this.#events.comment?.(text.slice(at + 4, end));
		return end + 3;
	}
	#cdata(text, from) {
		const end = text.indexOf("]]>", from);
		const until = end < 0 ? Math.max(from, text.length - 2) : end;
		if (this.#events.wantsText) this.#held += text.slice(from, until);
		if (end < 0) return until;
		this.#inCdata = false;
		if (this.#events.wantsText) this.#events.text(this.#held);
		this.#held = "";
		return end + 3;
	}
	#declaration(text, at) {
		if (!this.#atStart || at > 0) throw new NotPlain("a processing instruction");
		if (!text.includes("?>")) return -1;
		const match = DECLARATION.exec(text);
		if (match === null) throw new NotPlain("an unusual declaration");
		return match[0].length;
	}
	#text(piece) {
		const text = this.#held + piece;
		this.#held = "";
		if (this.#open.length === 0) {
			if (/[^ \t\n]/.test(text) || this.#atStart) throw new NotPlain("text outside of the root");
		} else if (text.includes("]]>")) throw new NotPlain("the end of a CDATA section that has no beginning");
		const decoded = decodeReferences(text);
		if (decoded === null) throw new NotPlain("a reference to something unknown");
		if (this.#events.wantsText) this.#events.text(decoded);
	}
	#textWithoutEnd(text, at) {
		const piece = text.slice(at);
		const brackets = /\]{0,2}$/.exec(piece)?.[0] ?? "";
		const checked = this.#events.wantsText ? "" : piece.slice(0, piece.length - brackets.length);
		if (checked !== "") this.#text(checked);
		this.#held += piece.slice(checked.length);
		return text.length;
	}
};
function withPlainLineEnds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function readAttribute(text, from, attributes) {
	const equals = nameEnd(text, from);
	if (equals < 0 || equals + 1 >= text.length) return -1;
	if (text.charCodeAt(equals) !== EQUALS) throw new NotPlain("an attribute without a value");
	const quote = text.charCodeAt(equals + 1);
	if (quote !== DOUBLE && quote !== SINGLE) throw new NotPlain("a value without quotes");
	const end = text.indexOf(quote === DOUBLE ? "\"" : "'", equals + 2);
	if (end < 0) return -1;
	const name = text.slice(from, equals);
	if (name === "__proto__" || Object.hasOwn(attributes, name)) throw new NotPlain("an attribute twice");
	attributes[name] = attributeValue(text.slice(equals + 2, end));
	return end + 1;
}
function attributeValue(raw) {
	if (raw.includes("<")) throw new NotPlain("a tag inside a value");
	const value = decodeReferences(raw.includes("\n") || raw.includes("	") ? raw.replace(/[\n\t]/g, " ") : raw);
	if (value === null) throw new NotPlain("a reference to something unknown");
	return value;
}
function nameEnd(text, from) {
	if (from >= text.length) return -1;
	if (!isNameStart(text.charCodeAt(from))) throw new NotPlain("an unusual name");
	let at = from + 1;
	while (isNamePart(text.charCodeAt(at))) at += 1;
	if (at >= text.length) return -1;
	if (text.charCodeAt(at) > 127) throw new NotPlain("an unusual name");
	return at;
}
function isBlank(sign) {
	return sign === SPACE || sign === NEWLINE || sign === TAB;
}
function isNameStart(sign) {
	return sign >= 97 && sign <= 122 || sign >= 65 && sign <= 90 || sign === 95 || sign === 58;
}
function isNamePart(sign) {
	return isNameStart(sign) || sign >= 48 && sign <= 57 || sign === 45 || sign === 46;
}
// packages/core/reports/xml/read-plainly.ts
function readPlainly(xml, sink, notes, limits, isCut = false) {
	const collector = new CaseCollector(limits, sink, (_, message) => {
		throw new NotPlain(message);
	});
	try {
		const forbidden = scan(xml, new PlainXmlScanner(new WithinLimits(collector, limits)), isCut);
		collector.finish();
		if (forbidden > 0) notes.add("invalid-characters", FORBIDDEN, { times: forbidden });
	} catch (error) {
		if (error instanceof NotPlain) return null;
		if (!(error instanceof EnoughCases)) throw error;
		notes.add("too-many-cases", `only the first ${limits.cases} cases were read`);
	}
	return countReport(collector, notes);
}
function scan(xml, scanner, isCut) {
	let forbidden = 0;
	for (const chunk of xml.chunks) {
		forbidden += chunk.forbidden;
		scanner.write(chunk.text);
	}
	if (!isCut) scanner.end();
	return forbidden;
}
var EnoughCases = class extends Error {};
const FORBIDDEN = "characters that XML does not allow";
var WithinLimits = class {
	#collector;
	#limits;
	#depth = 0;
	constructor(collector, limits) {
		this.#collector = collector;
		this.#limits = limits;
	}
	get wantsText() {
		return this.#collector.wantsText;
	}
	open(element, attributes) {
		if (this.#depth === 0 && !isJUnitRoot(element)) throw new NotPlain("another format");
		this.#depth += 1;
		const { depth, cases } = this.#limits;
		if (this.#depth > depth) throw new NotPlain("too deep");
		if (element === "testcase" && this.#collector.totals.cases >= cases) throw new EnoughCases();
		if (hasMoreThan(attributes, this.#limits.attributes)) throw new NotPlain("too many attributes");
		this.#collector.open(element, attributes);
	}
	close(element) {
		this.#depth -= 1;
		this.#collector.close(element);
	}
	text(text) {
		this.#collector.text(text);
	}
	comment(text) {
		this.#collector.comment(text);
	}
};
function hasMoreThan(attributes, limit) {
	let count = 0;
	for (const _ in attributes) count += 1;
	return count > limit;
}
// packages/core/reports/xml/read-strictly.ts
async function readStrictly(xml, sink, notes, limits) {
	return new Reading(new (await (import("../vendor/saxes.js").then((m) => __toESM(m.default, 1)))).SaxesParser(), sink, notes, limits).read(xml);
}
var StopReading = class extends Error {};
var Reading = class {
	#parser;
	#limits;
	#collector;
	#notes;
	#format = null;
	#depth = 0;
	#attributes = 0;
	#faults = 0;
	#isClosing = false;
	#isCut = false;
	constructor(parser, sink, notes, limits) {
		this.#parser = parser;
		this.#notes = notes;
		this.#limits = limits;
		const noteHere = (code, message) => this.#noteHere(code, message);
		this.#collector = new CaseCollector(limits, sink, noteHere, restoreAmpersands);
		parser.on("doctype", () => this.#stop("doctype-refused", "a document type declaration is not accepted"));
		parser.on("opentagstart", () => this.#startElement());
		parser.on("attribute", () => this.#countAttribute());
		parser.on("opentag", (tag) => this.#openElement(tag.name, tag.attributes));
		parser.on("closetag", (tag) => this.#closeElement(tag.name));
		parser.on("comment", (text) => this.#collector.comment(text.slice(0, 100)));
		parser.on("cdata", (text) => this.#collector.text(text));
		parser.on("error", (fault) => this.#noteFault(fault));
	}
	read(xml) {
		this.#parse(xml);
		if (this.#format === null && !this.#notes.has("doctype-refused")) this.#notes.add("empty", "there is no element in it");
		if (this.#format !== "junit") return this.#uncounted();
		const leftOut = this.#collector.finish();
		if (this.#isCut) this.#notes.add("truncated", `the report ends in the middle${leftOut ? "; its last case is left out" : ""}`);
		return countReport(this.#collector, this.#notes);
	}
	#parse(xml) {
		try {
			for (const { text, forbidden } of hideStrayAmpersands(xml.chunks)) {
				if (forbidden > 0) this.#notes.add("invalid-characters", FORBIDDEN, { times: forbidden });
				this.#parser.write(text);
			}
			this.#isClosing = true;
			this.#parser.close();
		} catch (thrown) {
			if (!(thrown instanceof StopReading)) throw thrown;
		}
	}
	#startElement() {
		this.#attributes = 0;
		this.#depth += 1;
		if (this.#depth > this.#limits.depth) this.#stop("too-deep", `more than ${this.#limits.depth} nested elements`);
	}
	#countAttribute() {
		this.#attributes += 1;
		if (this.#attributes > this.#limits.attributes) this.#stop("too-many-attributes", `more than ${this.#limits.attributes} attributes on one element`);
	}
	#openElement(name, attributes) {
		if (this.#format === null) {
			this.#format = isJUnitRoot(name) ? "junit" : "unknown";
			if (this.#format !== "junit") this.#stop("unsupported-format", "not a test report; expected JUnit XML");
		}
		this.#collector.open(name, attributes);
		if (this.#collector.totals.cases >= this.#limits.cases) this.#stop("too-many-cases", `only the first ${this.#limits.cases} cases were read`);
		if (this.#collector.wantsText) this.#parser.on("text", (text) => this.#collector.text(text));
	}
	#closeElement(name) {
		this.#depth -= 1;
		this.#collector.close(name);
		if (!this.#collector.wantsText) this.#parser.off("text");
	}
	#noteFault(fault) {
		this.#isCut ||= this.#isClosing;
		if (this.#isClosing || this.#isNextReport(fault.message)) return;
		this.#faults += 1;
		this.#noteHere("malformed", fault.message.replace(/^\d+:\d+: /, ""));
		if (this.#faults >= this.#limits.faults) this.#stop("too-many-problems", `reading stopped after ${this.#limits.faults} faults in the XML`);
	}
	#isNextReport(fault) {
		if (this.#format !== "junit") return false;
		return /only one root/.test(fault) || this.#depth === 0 && /XML declaration|standalone/.test(fault);
	}
	#noteHere(code, message) {
		this.#notes.add(code, message, { line: this.#parser.line });
	}
	#stop(code, message) {
		this.#noteHere(code, message);
		throw new StopReading(message);
	}
	#uncounted() {
		const { suites } = this.#collector;
		return {
			format: this.#format ?? "unknown",
			suites,
			totals: null,
			problems: this.#notes.all()
		};
	}
};
// packages/core/reports/xml/read-report.ts
async function readReport(report, makeSink, limits = {}) {
	const known = {
		...REPORT_LIMITS,
		...limits
	};
	const isText = typeof report === "string";
	const bytes = isText ? new TextEncoder().encode(report) : report;
	const decode = (most) => decodeXml(bytes.subarray(0, most), isText ? "utf-8" : void 0);
	const problems = new ReportNotes();
	if (!decode(0).encodingKnown) problems.add("unknown-encoding", "the declared encoding is not supported; read as UTF-8");
	const read = (within) => readOnce({
		size: bytes.length,
		decode,
		problems,
		makeSink,
		limits: within
	});
	const better = (within, { what }) => {
		return what === "attempts" ? {
			...within,
			listsAttempts: true
		} : {
			...within,
			decimalMark: decimalMark(textsOf(decode(known.plainBytes)))
		};
	};
	for (let within = known;;) try {
		return await read(within);
	} catch (error) {
		if (!(error instanceof ReadAgain)) throw error;
		within = better(within, error);
	}
}
async function readOnce(reading) {
	const { decode, makeSink, limits } = reading;
	const first = makeSink();
	const { plainBytes, bytes } = limits;
	const isCut = reading.size > plainBytes;
	const plain = readPlainly(decode(plainBytes), first, notesWithin(reading, plainBytes), limits, isCut);
	if (plain !== null) return {
		report: plain,
		sink: first
	};
	const second = makeSink();
	return {
		report: await readStrictly(decode(bytes), second, notesWithin(reading, bytes), limits),
		sink: second
	};
}
function notesWithin({ size, problems }, most) {
	const notes = new ReportNotes(problems.all());
	if (size > most) notes.add("too-large", `only the first ${most} of ${size} bytes were read`);
	return notes;
}
function* textsOf({ chunks }) {
	for (const { text } of chunks) yield text;
}
// packages/core/reports/read-test-report.ts
async function readTestReport(bytes, origin) {
	const report = await readFormat(bytes, origin);
	if ((report.counts.cases ?? 0) === 0 || report.tally.timesOnly || report.tally.classes().length > 0) return report;
	const problem = {
		code: "files-unknown",
		message: "none of its tests names a file or a class",
		count: 1
	};
	return {
		...report,
		problems: [...report.problems, problem]
	};
}
async function readFormat(bytes, origin) {
	const source = new ReportSource(bytes, REPORT_LIMITS);
	if (source.isXml || source.head === "") return readXml(bytes, source, origin);
	const context = {
		limits: REPORT_LIMITS,
		notes: new ReportNotes()
	};
	if (source.isCut) context.notes.add("too-large", tooLarge(bytes.length));
	return readLines(source, origin, context) ?? readJson(source, origin, context);
}
function tooLarge(bytes) {
	return `only the first ${REPORT_LIMITS.bytes} of ${bytes} bytes were read`;
}
async function readXml(bytes, source, origin) {
	const root = findRoot(source.head);
	const format = reportFormats.find((one) => {
		return (one.syntax === "xml" || one.syntax === "streamed-xml") && root !== null && one.recognise(root);
	});
	if (format?.syntax === "xml" && root !== null) {
		const context = {
			limits: REPORT_LIMITS,
			notes: new ReportNotes()
		};
		const tree = await parseXmlTree(source.text(), root.name, format.unread ?? [], context.notes);
		if (tree === null) return unread$1(format.name, origin, context);
		return listed(format, format.read(tree, context), origin, context);
	}
	if (format === void 0 && root !== null) {
		const notes = new ReportNotes();
		notes.add("unsupported-format", unknownFormat(root.name, reportFormats));
		return unread$1("unknown", origin, {
			limits: REPORT_LIMITS,
			notes
		});
	}
	const { report, sink } = await readReport(bytes, () => new TestTally(origin));
	return {
		format: report.format,
		counts: report.totals ?? UNKNOWN_COUNTS,
		problems: report.problems,
		tally: sink
	};
}
function readLines(source, origin, context) {
	const head = source.head.split("\n", 100);
	const objects = firstObjects(head);
	for (const format of reportFormats) if (format.syntax === "json-lines" && objects.some((line) => format.recognise(line)) || format.syntax === "text" && !source.isJson && format.recognise(head)) return listed(format, format.read(source.lines(), context), origin, context);
	return null;
}
function readJson(source, origin, context) {
	const { notes } = context;
	if (!source.isJson) {
		notes.add("unsupported-format", unknownFormat(null, reportFormats));
		return unread$1("unknown", origin, context);
	}
	const text = source.isUtf8 ? null : source.text();
	const beyond = beyondBounds(text === null ? source.bytes : new TextEncoder().encode(text), JSON_BOUNDS);
	if (beyond !== null) {
		const [code, what] = beyond === "depth" ? ["too-deep", "nested lists"] : ["too-large", "lists"];
		notes.add(code, `more than ${JSON_BOUNDS[beyond]} ${what} and objects`);
		return unread$1("unknown", origin, context);
	}
	const document = parsedJson(text ?? source.text());
	if (document === void 0) {
		notes.add("malformed", "the JSON is damaged or cut off, so that nothing of it can be read");
		return unread$1("unknown", origin, context);
	}
	for (const format of reportFormats) {
		if (format.syntax === "json" && format.recognise(document)) return listed(format, format.read(document, context), origin, context);
		if (format.syntax === "times" && format.recognise(document)) return times(format, document, origin, context);
	}
	notes.add("unsupported-format", unknownFormat(null, reportFormats));
	return unread$1("unknown", origin, context);
}
function listed({ name }, report, origin, { notes }) {
	const tally = new TestTally(origin);
	const totals = new TotalsTally();
	for (const testCase of report.cases) {
		tally.add(testCase, report.suites);
		totals.add(testCase);
	}
	return {
		format: name,
		counts: totals.sum(report.suites).totals,
		problems: notes.all(),
		tally
	};
}
function times({ name, perTest }, document, origin, { limits, notes }) {
	const { files, report, workspaceRoot, keep, wholePaths } = origin;
	const near = new NearbyFiles(files, report, wholePaths);
	const known = new Map();
	const locate = (path) => {
		const normal = normaliseReportPath(path, workspaceRoot);
		const file = known.get(path) ?? near.findWithin(normal) ?? normal;
		known.set(path, file);
		return file;
	};
	const read = readTimes(document, {
		perTest,
		nameCharacters: limits.nameCharacters,
		locate,
		keep
	});
	if (read.unread > 0) notes.add("invalid-time", "times that cannot be", { times: read.unread });
	const tally = {
		...nothing(origin),
		classes: () => read.files,
		cases: read.cases,
		timesOnly: true
	};
	return {
		format: name,
		counts: {
			...UNKNOWN_COUNTS,
			cases: read.tests,
			seconds: read.seconds
		},
		problems: notes.all(),
		tally
	};
}
function unread$1(format, origin, { notes }) {
	return {
		format,
		counts: UNKNOWN_COUNTS,
		problems: notes.all(),
		tally: nothing(origin)
	};
}
function nothing({ keep }) {
	return {
		classes: () => [],
		overhead: () => new Map(),
		failures: [],
		failureCount: 0,
		timesOnly: false,
		cases: new CaseShelf(keep)
	};
}
// packages/core/reports/records/job-tests.ts
var JobTests = class {
	#job;
	#keep;
	#sums = new Map();
	#cases = null;
	#failures = [];
	#failureCount = 0;
	constructor(job, keep) {
		this.#job = job;
		this.#keep = keep;
	}
	add(tally, isRepeated = () => false) {
		const classes = tally.classes();
		const repeated = new Set(classes.filter(isRepeated));
		for (const sums of classes) if (!repeated.has(sums)) this.#add(sums.file, sums);
		const repeatedFiles = new Set([...repeated].map(({ file }) => file));
		for (const [file, seconds] of tally.overhead()) if (!repeatedFiles.has(file)) this.#addSeconds(file, seconds);
		this.#addCases(tally.cases, repeated);
		const failures = tally.failures.filter(({ of }) => of === null || !repeated.has(of));
		this.#failures.push(...failures.slice(0, this.#keep.failures - this.#failures.length).map(({ record }) => record));
		this.#failureCount += tally.failureCount - (tally.failures.length - failures.length);
		return [...repeated].reduce(addSums, NOTHING);
	}
	records() {
		const cases = this.#cases?.records();
		const tests = [...this.#sums].sort(([a], [b]) => compareText(a, b)).map(([file, sum]) => fileRecord(this.#job, file, sum, cases?.get(file)));
		const isWhole = this.#cases?.isCut !== true && this.#failures.length === this.#failureCount;
		return {
			tests,
			failures: this.#failures,
			isWhole
		};
	}
	#add(file, sums) {
		this.#sums.set(file, addSums(this.#sums.get(file) ?? NOTHING, sums));
	}
	#addSeconds(file, seconds) {
		const sum = this.#sums.get(file);
		if (sum !== void 0 && seconds === null) sum.seconds = null;
		else if (sum !== void 0 && seconds !== null && seconds !== 0) sum.seconds = Math.max(0, (sum.seconds ?? 0) + seconds);
	}
	#addCases(cases, repeated) {
		if (this.#cases === null && repeated.size === 0) {
			this.#cases = cases;
			return;
		}
		const classes = new Set([...repeated].map(({ file, classname }) => `${file}\n${classname}`));
		this.#cases ??= new CaseShelf(this.#keep);
		this.#cases.settle().addAll(cases.settle(), (file, classname) => classes.has(`${file}\n${classname ?? ""}`));
	}
};
const NOTHING = {
	seconds: null,
	tests: null,
	failures: null,
	errors: null,
	skipped: null,
	retries: 0,
	flaky: 0
};
function fileRecord(job, file, sum, cases) {
	const { tests, failures, skipped, retries, flaky } = sum;
	return {
		job,
		file,
		seconds: sum.seconds === null ? null : roundTo(sum.seconds, 6),
		tests,
		failures,
		skipped,
		...retries > 0 && { retries },
		...flaky > 0 && { flaky },
		...cases && { cases }
	};
}
// packages/core/reports/records/repeated-tests.ts
const ROUNDING_SECONDS = .002;
var RepeatedTests = class {
	#seen = new Map();
	isRepeated(sums, job, report) {
		const key = `${sums.file}\n${sums.classname}`;
		const earlier = this.#seen.get(key) ?? [];
		if (earlier.some((seen) => seen.report !== report && isSame(seen, {
			sums,
			job,
			report
		}))) return true;
		this.#seen.set(key, [...earlier, {
			sums,
			job,
			report
		}]);
		return false;
	}
};
function isSame(left, right) {
	return hasSameCases(left.sums, right.sums) && hasSameTimes(left, right) && mayBeOneJob(left, right);
}
function hasSameCases(left, right) {
	return left.tests === right.tests && left.nameHash === right.nameHash && left.failures === right.failures && left.skipped === right.skipped;
}
function hasSameTimes({ sums: left }, { sums: right }) {
	const apart = Math.abs((left.seconds ?? 0) - (right.seconds ?? 0));
	if (left.startedAt !== null && right.startedAt !== null) return left.startedAt === right.startedAt && apart <= ROUNDING_SECONDS * (1 + (left.tests ?? 0));
	if ((left.seconds ?? 0) === 0) return false;
	return apart <= (left.startedAt === null && right.startedAt === null ? 1e-6 : ROUNDING_SECONDS * (1 + (left.tests ?? 0)));
}
function mayBeOneJob(left, right) {
	if (left.job === right.job) return true;
	const isOneStart = left.sums.startedAt !== null && left.sums.startedAt === right.sums.startedAt;
	const areOfAnt = [left, right].every(({ report }) => /^TESTS?-/.test(fileName(report ?? "")));
	if (!isOneStart && !areOfAnt) return false;
	const [one = "", other = ""] = [left, right].map(({ report }) => `${folderOf(report ?? "")}/`);
	return one.startsWith(other) || other.startsWith(one);
}
// packages/core/reports/report-totals.ts
var ReportTotals = class {
	#counts = UNKNOWN_COUNTS;
	add(counts, repeated) {
		const less = repeated === null || repeated.tests === null ? UNKNOWN_COUNTS : countsOf(repeated);
		const sum = (key) => {
			const negative = less[key] === null ? null : -less[key];
			return sumKnown([
				this.#counts[key],
				counts[key],
				counts[key] === null ? null : negative
			]);
		};
		this.#counts = {
			cases: sum("cases"),
			failures: sum("failures"),
			errors: sum("errors"),
			skipped: sum("skipped"),
			retries: sum("retries"),
			seconds: sum("seconds")
		};
	}
	counts() {
		return this.#counts;
	}
};
function countsOf({ tests, failures, errors, skipped, retries, seconds }) {
	return {
		cases: tests,
		failures: (failures ?? 0) - (errors ?? 0),
		errors,
		skipped,
		retries,
		seconds
	};
}
// packages/core/reports/read-reports.ts
const MAX_REPORTS = 1e4;
const MAX_FILE_BYTES = 268435456;
async function readReports(request, places) {
	const { found: foundReports, omitted } = await findReports(request.globs, places);
	const read = foundReports.slice(0, MAX_REPORTS);
	const jobOf = request.jobsOf(read.map(({ shown }) => shown));
	const { workspace } = places;
	const files = new WorkspaceFiles(foundReports.length === 0 ? [] : (await workspace.list(["**/*"])).paths);
	const jobs = new Map();
	const rows = [];
	const repeatedTests = new RepeatedTests();
	const totals = new ReportTotals();
	for (const report of read) {
		const origin = {
			job: jobOf(report.shown),
			files,
			workspaceRoot: workspace.root,
			report: report.shown,
			keep: request.keep,
			...request.wholePaths !== void 0 && { wholePaths: request.wholePaths }
		};
		const answer = countingTimes(await readOne(report, origin), request.timesCount);
		const isRepeated = (sums) => read.length > 1 && repeatedTests.isRepeated(sums, origin.job, report.shown);
		const repeated = "tally" in answer ? testsOf(jobs, origin).add(answer.tally, isRepeated) : null;
		const row = reportRow(report.shown, answer, repeated?.tests ?? 0);
		totals.add(row, repeated);
		rows.push(row);
	}
	const records = [...jobs.values()].map((job) => job.records());
	return {
		rows,
		totals: totals.counts(),
		tests: records.flatMap(({ tests }) => tests),
		failures: records.flatMap(({ failures }) => failures),
		isWhole: records.every(({ isWhole }) => isWhole),
		leftOut: leftOut(foundReports.length, omitted)
	};
}
function repeatedProblem(count) {
	return {
		code: "repeated",
		message: "tests that also appear in another report, counted once",
		count
	};
}
function testsOf(jobs, { job, keep }) {
	const jobTests = jobs.get(job) ?? new JobTests(job, keep);
	jobs.set(job, jobTests);
	return jobTests;
}
function leftOut(foundReports, [omission, ...more]) {
	if (foundReports <= MAX_REPORTS && omission === void 0) return null;
	if (omission !== void 0) return {
		code: "too-many-reports",
		message: `reports in ${omission.path} were not read: ${omission.reason}`,
		count: 1 + more.length
	};
	return {
		code: "too-many-reports",
		message: `${foundReports} reports match; only the first ${MAX_REPORTS} were read`,
		count: foundReports - MAX_REPORTS
	};
}
async function readOne({ workspace, path }, origin) {
	try {
		const bytes = await workspace.readBytes(path, MAX_FILE_BYTES);
		return bytes === null ? unread("the file is gone") : await readTestReport(bytes, origin);
	} catch (error) {
		return unread(messageOf(error));
	}
}
function unread(message) {
	return { problems: [{
		code: "unreadable",
		message,
		count: 1
	}] };
}
function countingTimes(report, timesCount) {
	if (timesCount || !("tally" in report) || !report.tally.timesOnly) return report;
	const message = "a list of times does not say what ran";
	return {
		format: report.format,
		problems: [...report.problems, {
			code: "times-only",
			message,
			count: 1
		}]
	};
}
function reportRow(path, read, repeated) {
	const counts = "counts" in read ? read.counts : UNKNOWN_COUNTS;
	return {
		path,
		format: read.format ?? "unknown",
		...counts,
		problems: repeated > 0 ? [...read.problems, repeatedProblem(repeated)] : read.problems
	};
}
// packages/core/reports/records/record-limits.ts
const RECORD_LIMITS = {
	casesOfFile: 2e3,
	cases: 1e4,
	failures: 200
};
const ALL_CASES = {
	casesOfFile: 1e6,
	cases: 1e6,
	failures: 1e4
};
export { RECORD_LIMITS as n, readReports as r, ALL_CASES as t };
