import { o as __toESM } from "./rolldown-runtime.js";
import { $ as roundTo, Dt as pathWithin, Ft as isObject, G as Fields, K as leadsOut, Mt as withSlashes, Ot as fileName, Rt as addTo, Ut as messageOf, kt as folderOf, ot as sumBy, zt as compareText } from "../runner.js";
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
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
	const isMark = (word) => word !== void 0 && /^(?:tests?|specs?|cy|e2e)$/.test(word);
	while (words.length > 1 && isMark(words.at(-1))) words.pop();
	while (words.length > 1 && isMark(words[0])) words.shift();
	return words.join("");
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
	const found = (inside.length === 0 ? [] : await workspace.glob(inside)).map((path) => ({
		workspace,
		path,
		shown: path
	}));
	for (const glob of portable.filter(leadsOut)) {
		const { folder, rest } = splitGlob(glob);
		const elsewhere = workspaceAt(folder);
		for (const path of await elsewhere.glob([rest])) found.push({
			workspace: elsewhere,
			path,
			shown: `${folder}${path}`
		});
	}
	return found;
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
	constructor(files, report) {
		this.#files = files;
		this.#folders = report === null ? [] : folderOf(report).split("/").filter((part) => part !== "");
	}
	get isEmpty() {
		return this.#files.isEmpty;
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
		let best = null;
		let most = 0;
		for (const path of paths) {
			const shared = this.#sharedFolders(path);
			if (shared === most) best = null;
			if (shared <= most) continue;
			best = path;
			most = shared;
		}
		return best;
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
// packages/core/reports/files/normalise-report-path.ts
const CHECKOUTS = [
	/^(?:[a-z]:)?\/(?:home\/runner\/work|users\/runner\/work|a|_work|actions-runner\/_work)\/([^/]+)\/\1\//i,
	/^\/__w\/([^/]+)\/\1\//,
	/^\/github\/workspace\//
];
const PLACE_IN_FILE = /(\.[A-Za-z]\w{0,9})(?::\d{1,9}){1,2}$/;
const TEST_IN_FILE = /^(.{1,1000}?\.[A-Za-z]\w{0,9})::.+$/s;
function normaliseReportPath(path, workspaceRoot) {
	const trimmed = path.trim();
	const file = (/^file:\/\/(?=\/|[a-z]:)/i.test(trimmed) ? decoded(trimmed.slice(7)) : trimmed).replace(TEST_IN_FILE, "$1").replace(PLACE_IN_FILE, "$1");
	return withoutCheckout(resolveDots(withSlashes(file).replace(/^\/(?=[A-Za-z]:\/)/, "")), workspaceRoot);
}
function decoded(path) {
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
	const kept = [];
	for (const part of path.split("/")) {
		if (part === "." || part === "" && kept.length > 0) continue;
		const last = kept.at(-1);
		if (part === ".." && last !== void 0 && last !== ".." && last !== "") kept.pop();
		else kept.push(part);
	}
	return kept.join("/");
}
// packages/core/reports/report/failure-message.ts
const TERMINAL_CODES = /(?:\uFFFD|#x1B|\u009B)\[[0-9;]{0,20}[A-Za-z]/gi;
function failureMessage(attribute, body, limit) {
	const attributeText = plain(attribute ?? "", limit);
	const text = attributeText === "" ? plain(body, limit) : attributeText;
	return text === "" ? null : text;
}
function plain(text, limit) {
	return cut(text.trimStart().slice(0, limit * 4).replace(TERMINAL_CODES, "").trim(), limit);
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	const last = text.charCodeAt(limit - 1);
	const splitsPair = last >= 55296 && last <= 56319;
	return text.slice(0, splitsPair ? limit - 1 : limit);
}
// packages/core/reports/json/recognise-json.ts
function recogniseJson(value) {
	if (!isObject(value)) return null;
	if (Array.isArray(value.testResults) && typeof value.numTotalTests === "number") return "openHandles" in value || "numRuntimeErrorTestSuites" in value ? "jest" : "vitest";
	const entries = Object.entries(value);
	if (entries.length === 0 || !entries.every(([, seconds]) => typeof seconds === "number")) return null;
	if (entries.every(([name]) => name.includes("::"))) return "pytest-durations";
	return entries.every(([name]) => /[./]/.test(name)) ? "knapsack" : null;
}
function isGoEvent(value) {
	return isObject(value) && typeof value.Action === "string" && ("Package" in value || "ImportPath" in value);
}
// packages/core/reports/json/read-go-json.ts
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
function readGoJson(lines, limits) {
	const reader = new GoReader(limits);
	for (const line of lines) reader.read(line);
	return reader.end();
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
		return {
			suites: this.#suites,
			cases: this.#cases,
			unread: this.#unread,
			isCut: this.#running.size > 0
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
		if (this.#cases.length >= this.#limits.cases) return;
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
// packages/core/reports/json/read-jest-json.ts
const STATUS = {
	passed: "passed",
	failed: "failed"
};
const UNSTATED = {
	tests: null,
	failures: null,
	errors: null,
	skipped: null
};
const MOST_FILES = 1e5;
function readJestJson(value, limits) {
	const report = new Fields(value);
	const files = report.list("testResults", MOST_FILES, (file) => readFile(file, limits)) ?? [];
	return {
		suites: files.map(({ suite }) => suite),
		cases: files.flatMap((file, suite) => file.cases.map((testCase) => ({
			...testCase,
			suite
		}))).slice(0, limits.cases),
		unread: report.problems.length,
		isCut: false
	};
}
function readFile(file, limits) {
	const name = file.string("name", limits.nameCharacters);
	if (name === null) return null;
	const listed = file.list("assertionResults", limits.cases, (test) => readTest(test, name, limits)) ?? [];
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
function readTest(test, file, limits) {
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
		status: STATUS[status] ?? "skipped",
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
	depth: 100,
	attributes: 200,
	cases: 5e5,
	nameCharacters: 1e3,
	messageCharacters: 500,
	decimalMark: null,
	faults: 1e4
};
// packages/core/reports/records/case-records.ts
const LONGEST_NAME = 1e3;
function caseRecords(file, cases) {
	const inFront = classesOf(file);
	const records = [];
	for (const [index, own] of cases.names.entries()) {
		const classname = cases.classes[index] ?? null;
		const ended = cases.outcomes.get(index);
		if (!isWhole(own) || isFileItself(own, classname, file, ended)) continue;
		const prefix = inFront(classname);
		const name = prefix === "" ? own : prefix + own;
		if (name.length > LONGEST_NAME) continue;
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
// packages/core/reports/report/sum-known.ts
function sumKnown(values) {
	let sum = null;
	for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
	return sum === null ? null : roundTo(sum, 6);
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
function addCase(sum, testCase) {
	const { seconds, status, retries, flaky, name } = testCase;
	if (seconds !== null) sum.seconds = (sum.seconds ?? 0) + seconds;
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
// packages/core/reports/json/read-timings-json.ts
const LONGEST_SECONDS$1 = 3024e3;
const MOST_ENTRIES = 5e5;
function readTimingsJson(value, request) {
	const { perTest } = request;
	const files = new Map();
	const cases = new CaseShelf(request.keep);
	let total = 0;
	let tests = 0;
	let unread = 0;
	for (const [entry, seconds] of Object.entries(value).slice(0, MOST_ENTRIES)) {
		const [file, name] = fileAndTest(entry, request);
		if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LONGEST_SECONDS$1) || file === "") {
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
	for (let from = 0; from < Math.min(parts.length, 30); from += 1) {
		const path = parts.slice(from).join("/");
		for (const extension of CLASS_EXTENSIONS) {
			const found = files.find(`${path}.${extension}`);
			if (found !== null) return found;
		}
	}
	return null;
}
function testOfDottedName(name, files) {
	const parts = dottedParts(name?.split("$")[0]?.replaceAll("::", ".").replace(/^Elixir\./, "") ?? null);
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
	if (name === null || name.includes("/")) return null;
	const parts = name.split(".");
	for (let last = parts.length - 1; last >= 0; last -= 1) {
		const loose = looseName(parts[last] ?? "");
		if (loose.length < MIN_LOOSE_CHARACTERS) continue;
		const around = last === 0 ? null : looseName(parts[last - 1] ?? "");
		const isWanted = last === parts.length - 1 ? () => true : isScenarioFile;
		const found = files.findLooseTest(loose, around, isWanted);
		if (found !== null) return found;
	}
	return null;
}
function isScenarioFile(path) {
	return /\.(?:feature|robot)$/i.test(path);
}
// packages/core/reports/files/resolve-test-file.ts
function resolveTestFile(testCase, sources) {
	const suite = testCase.suite === null ? void 0 : sources.suites[testCase.suite];
	const named = suite?.name ?? null;
	return pytestModule(testCase, suite, sources.files) ?? asFile(fileOfOwnClass(testCase, sources), "suite-file", sources) ?? asFile(testCase.file, "case-file", sources) ?? asFile(fileOfSuite(testCase, sources), "suite-file", sources) ?? pathAsName(testCase, suite, sources) ?? byName(testCase, suite, sources) ?? byReportName(sources) ?? folderOfSuite(suite, sources) ?? found(looselyNamedFile(testCase.classname, sources.files), "loose-name") ?? found(looselyNamedFile(named, sources.files), "loose-name") ?? onlyTest(testCase.classname ?? named, sources.files) ?? groupName(testCase, suite);
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
	return found(files.findWithin(normal) ?? (normal.includes("%") ? files.findWithin(decoded(normal)) : null) ?? (/[()]/.test(fileName(normal)) && !/\.\w+$/.test(normal) ? null : normal), rule);
}
function pathAsName(testCase, suite, sources) {
	return asFile([testCase.classname, suite?.name].find((name) => name != null && looksLikePath(name)) ?? null, "path-as-name", sources);
}
function looksLikePath(name) {
	if (!isSourceFile(name)) return false;
	return /[\\/]/.test(name) ? !/[\r\n|›]/.test(name) : /^[\w-]+(?:\.[\w-]+){1,2}$/.test(name) && !/\.[A-Z]\w*\./.test(name);
}
function pytestModule(testCase, suite, files) {
	if (suite?.name !== "pytest" || testCase.file?.endsWith(".py") !== true) return null;
	return found(pythonFile(dottedParts(testCase.classname), true, files), "python-module");
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
	return name === null || name === "" ? null : {
		file: name,
		rule: "name"
	};
}
// packages/core/reports/files/unloaded-file.ts
function unloadedFile({ status, name, classname, file }, sources) {
	if (status !== "error" && status !== "failed" || name === null || file !== null) return null;
	if (isSourceFile(name) && !/[\r\n|›]/.test(name)) {
		const found = sources.files.findWithin(normaliseReportPath(name, sources.workspaceRoot));
		return found === null ? null : {
			file: found,
			rule: "path-as-name"
		};
	}
	if (classname !== null && classname !== "") return null;
	const module = pythonFile(dottedParts(name), false, sources.files);
	return module === null ? null : {
		file: module,
		rule: "python-module"
	};
}
// packages/core/reports/files/file-resolver.ts
function fileResolver(sources, make) {
	const bySuite = new Map();
	let last = null;
	return (testCase) => {
		if (last !== null && isAlike(last.of, testCase)) return last.made;
		const unloaded = unloadedFile(testCase, sources);
		if (unloaded !== null) return make(unloaded, testCase);
		const made = entry(entry(entry(bySuite, testCase.suite, () => new Map()), testCase.file, () => new Map()), testCase.classname, () => make(resolveTestFile(testCase, sources), testCase));
		last = {
			of: testCase,
			made
		};
		return made;
	};
}
function isAlike(left, right) {
	return right.status === "passed" && left.suite === right.suite && left.file === right.file && left.classname === right.classname;
}
function entry(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
}
// packages/core/reports/files/suite-overhead.ts
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
				caseSeconds: 0,
				longestSeconds: 0
			};
			this.#bySuite.set(testCase.suite, group);
		}
		if (group.file !== file) group.file = null;
		group.standsForFile &&= standsForFile(suites[testCase.suite], testCase, located);
		group.caseSeconds += testCase.seconds ?? 0;
		group.longestSeconds = Math.max(group.longestSeconds, testCase.wholeSeconds ?? testCase.seconds ?? 0);
	}
	byFile(suites) {
		const outer = new Set(suites.map((suite) => suite.parent));
		const overhead = new Map();
		for (const [index, group] of this.#bySuite) {
			const seconds = suites[index]?.seconds ?? null;
			const { file, standsForFile } = group;
			if (file === null || !standsForFile || seconds === null || outer.has(index)) continue;
			addTo(overhead, file, beyondCases(seconds, group));
		}
		return overhead;
	}
};
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
			addCase(sums, testCase);
			sums.startedAt ??= testCase.suite === null ? null : suites[testCase.suite]?.startedAt ?? null;
			this.cases.add(file, testCase);
		}
		this.#overhead.add(testCase, suites, place);
	}
	classes() {
		return [...this.#classes.values()].flatMap((ofFile) => [...ofFile.values()]);
	}
	overhead() {
		return this.#overhead.byFile(this.#suites);
	}
	#placing(suites) {
		const { files, report, workspaceRoot } = this.#origin;
		return fileResolver({
			suites,
			files: new NearbyFiles(files, report),
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
	add({ suite, status, retries, seconds }) {
		this.#cases += 1;
		this.#byStatus[status] += 1;
		this.#retries += retries;
		if (seconds !== null) this.#seconds = (this.#seconds ?? 0) + seconds;
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
const LONGEST_REFERENCE = 43;
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
	return ampersand > text.length - LONGEST_REFERENCE ? ampersand : text.length;
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
// packages/core/reports/report/decimal-mark.ts
const TIME = /\b(?:time|duration|elapsed|real[Tt]ime)\s{0,5}=\s{0,5}["']\s{0,5}(\d[\d.,]{0,30})\s{0,5}["']/g;
function isAmbiguousTime(text) {
	return /^[1-9]\d{0,2},\d{3}$/.test(text);
}
function decimalMark(pieces) {
	let rest = "";
	for (const piece of pieces) {
		const text = rest + piece;
		for (const [, time = ""] of text.matchAll(TIME)) if (time.includes(".")) return ".";
		rest = text.slice(-80);
	}
	return ",";
}
// packages/core/reports/report/parse-test-seconds.ts
const LONGEST_SECONDS = 3024e3;
function parseTestSeconds(text, mark = ".") {
	if (/^\d{1,6}(?:\.\d{1,9})?$/.test(text)) return Number(text);
	const plain = withDecimalPoint(text.trim(), mark);
	if (!/^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null;
	const seconds = Number(plain);
	return seconds <= LONGEST_SECONDS ? seconds : null;
}
function withDecimalPoint(text, mark) {
	if (mark === "," && isAmbiguousTime(text)) return text.replace(",", ".");
	if (mark === "," && /^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
	if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text)) return text.replaceAll(",", "");
	return /^\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}
// packages/core/reports/xml/case-collector.ts
const MOST_SHARED = 1e5;
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
var AmbiguousTime = class extends Error {};
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
	#failedBefore = new Map();
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
		else if (this.#case !== null && this.#result === null) this.#openResult(element, attributes);
		else if (element === "property" && this.#case === null) this.#suiteProperty(attributes);
	}
	text(text) {
		if (this.#result !== null && this.#result.text.length < this.#limits.messageCharacters * 4) this.#result.text += text;
	}
	close(element) {
		if (element === "testsuite" || element === "testsuites") this.#openSuites.pop();
		else if (element === "testcase") this.#closeCase();
		else if (element === this.#result?.element) this.#closeResult();
	}
	finish() {
		if (this.#result !== null) this.#closeResult();
		const isUnknown = this.#case?.status === "passed";
		if (!isUnknown) this.#closeCase();
		return isUnknown;
	}
	#openSuite(attributes) {
		const parent = this.#openSuites.at(-1) ?? null;
		this.#openSuites.push(this.suites.length);
		this.#failedBefore = new Map();
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
	#suiteProperty({ name = "", value }) {
		const index = this.#openSuites.at(-1);
		const suite = index === void 0 ? void 0 : this.suites[index];
		if (index === void 0 || suite === void 0 || suite.file !== null || !FILE_PROPERTIES.has(name)) return;
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
		this.#noteRepetition(closed);
		this.totals.add(closed);
		this.#sink.add(closed, this.suites);
	}
	#openResult(element, attributes) {
		const status = Object.hasOwn(RESULTS, element) ? RESULTS[element] ?? null : null;
		if (status === null && !Object.hasOwn(RERUNS, element)) return;
		this.#result = {
			element,
			status,
			attribute: attributes.message,
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
			open.flaky ||= RERUNS[result.element] === true;
		} else if (isWorse(result.status, open.status) || open.message === null) {
			open.status = isWorse(result.status, open.status) ? result.status : open.status;
			open.message = this.#message(result) ?? open.message;
		}
	}
	#noteRepetition(closed) {
		const { file, classname, name, status } = closed;
		const sameName = this.#failedBefore.get(name);
		const failed = sameName?.find((test) => test.file === file && test.classname === classname);
		if (status === "failed" || status === "error") {
			if (failed !== void 0) failed.times += 1;
			else this.#failedBefore.set(name, [...sameName ?? [], {
				file,
				classname,
				times: 1
			}]);
		} else if (status === "passed" && failed !== void 0 && failed.times > 0) {
			closed.retries += failed.times;
			closed.flaky = true;
			failed.times = 0;
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
		if (this.#shared.size >= MOST_SHARED) return name;
		const copy = detached(name);
		this.#shared.set(copy, copy);
		return copy;
	}
	#seconds(text) {
		if (text === void 0 || text.trim() === "") return null;
		const { decimalMark } = this.#limits;
		if (decimalMark === null && isAmbiguousTime(text)) throw new AmbiguousTime();
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
// packages/core/reports/xml/count-report.ts
function countReport({ suites, totals: tally }, notes) {
	const { totals, countsOnly, missing } = tally.sum(suites);
	if (countsOnly > 0) notes.add("counts-only", "suites that state counts but list no cases", { times: countsOnly });
	if (missing > 0) notes.add("cases-missing", "tests that the suites state and the report does not show", { times: missing });
	return {
		format: "junit",
		suites,
		totals,
		problems: notes.all()
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
// packages/core/reports/xml/plain-xml-scanner.ts
var NotPlain = class extends Error {};
const LONGEST_TAG = 65536;
const DECLARATION = /^<\?xml[ \t\n]+version=(["'])1\.0\1(?:[ \t\n]+encoding=(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone=(["'])(?:yes|no)\3)?[ \t\n]*\?>/;
const CDATA = "<![CDATA[";
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
		if (this.#rest.length > LONGEST_TAG) throw new NotPlain("a tag without end");
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
// packages/core/reports/xml/recognise-format.ts
const ROOTS = {
	testsuites: "junit",
	testsuite: "junit",
	testrun: "junit",
	"test-results": "nunit2",
	"test-run": "nunit3",
	TestRun: "trx",
	assemblies: "xunit",
	assembly: "xunit",
	"testng-results": "testng",
	robot: "robot",
	Site: "ctest"
};
function recogniseFormat(rootElement) {
	return Object.hasOwn(ROOTS, rootElement) ? ROOTS[rootElement] ?? "unknown" : "unknown";
}
// packages/core/reports/xml/read-plainly.ts
function readPlainly(xml, sink, notes, limits) {
	try {
		const collector = new CaseCollector(limits, sink, (_, message) => {
			throw new NotPlain(message);
		});
		const scanner = new PlainXmlScanner(new WithinLimits(collector, limits));
		let forbidden = 0;
		for (const chunk of xml.chunks) {
			forbidden += chunk.forbidden;
			scanner.write(chunk.text);
		}
		scanner.end();
		collector.finish();
		if (forbidden > 0) notes.add("invalid-characters", FORBIDDEN, { times: forbidden });
		return countReport(collector, notes);
	} catch (error) {
		if (error instanceof NotPlain) return null;
		throw error;
	}
}
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
		if (this.#depth === 0 && recogniseFormat(element) !== "junit") throw new NotPlain("another format");
		this.#depth += 1;
		const { depth, cases } = this.#limits;
		if (this.#depth > depth || this.#collector.totals.cases >= cases) throw new NotPlain("too large");
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
			this.#format = recogniseFormat(name);
			if (this.#format !== "junit") this.#stop("unsupported-format", unsupported(this.#format));
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
		if (this.#isClosing) return;
		this.#faults += 1;
		this.#noteHere("malformed", fault.message.replace(/^\d+:\d+: /, ""));
		if (this.#faults >= this.#limits.faults) this.#stop("too-many-problems", `reading stopped after ${this.#limits.faults} faults in the XML`);
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
function unsupported(format) {
	return format === "unknown" ? "not a test report; expected JUnit XML" : `format ${format}; expected JUnit XML`;
}
// packages/core/reports/xml/read-report.ts
async function readReport(report, makeSink, limits = {}) {
	const known = {
		...REPORT_LIMITS,
		...limits
	};
	const isText = typeof report === "string";
	const bytes = isText ? new TextEncoder().encode(report) : report;
	const decode = () => decodeXml(bytes.subarray(0, known.bytes), isText ? "utf-8" : void 0);
	const problems = new ReportNotes();
	if (bytes.length > known.bytes) problems.add("too-large", `only the first ${known.bytes} of ${bytes.length} bytes were read`);
	if (!decode().encodingKnown) problems.add("unknown-encoding", "the declared encoding is not known; read as UTF-8");
	const read = (within) => readOnce(decode, makeSink, new ReportNotes(problems.all()), within);
	try {
		return await read(known);
	} catch (error) {
		if (!(error instanceof AmbiguousTime)) throw error;
		return read({
			...known,
			decimalMark: decimalMark(textsOf(decode()))
		});
	}
}
async function readOnce(decode, makeSink, notes, limits) {
	const first = makeSink();
	const plain = readPlainly(decode(), first, new ReportNotes(notes.all()), limits);
	if (plain !== null) return {
		report: plain,
		sink: first
	};
	const second = makeSink();
	return {
		report: await readStrictly(decode(), second, notes, limits),
		sink: second
	};
}
function* textsOf({ chunks }) {
	for (const { text } of chunks) yield text;
}
// packages/core/reports/read-test-report.ts
const UNKNOWN = {
	cases: null,
	failures: null,
	errors: null,
	skipped: null,
	retries: null,
	seconds: null
};
const JSON_FORMATS = "JUnit XML, `go test -json`, Jest, Vitest, pytest's .test_durations, knapsack";
async function readTestReport(bytes, origin) {
	if (startsLikeJson(bytes)) return readJson(bytes, origin);
	const { report, sink } = await readReport(bytes, () => new TestTally(origin));
	return {
		format: report.format,
		counts: report.totals ?? UNKNOWN,
		problems: report.problems,
		tally: sink
	};
}
function startsLikeJson(bytes) {
	const head = new TextDecoder().decode(bytes.subarray(0, 1e3)).trimStart();
	return head.startsWith("{") || head.startsWith("[");
}
function readJson(bytes, origin) {
	const notes = new ReportNotes();
	const { bytes: most } = REPORT_LIMITS;
	if (bytes.length > most) notes.add("too-large", `only the first ${most} of ${bytes.length} bytes were read`);
	const [first = "", ...others] = linesOf(bytes.subarray(0, most));
	if (isGoEvent(parsed(first))) return listed("go-test-json", readGoJson([first, ...others], REPORT_LIMITS), origin, notes);
	return readDocument([first, ...others].join("\n"), origin, notes);
}
function readDocument(text, origin, notes) {
	const value = parsed(text);
	const format = recogniseJson(value);
	if (value === void 0) notes.add("malformed", "the JSON is damaged or cut off, so that nothing of it can be read");
	else if (format === null) notes.add("unsupported-format", `not a test report; expected ${JSON_FORMATS}`);
	if (format === null || !isObject(value)) return {
		format: "unknown",
		counts: UNKNOWN,
		problems: notes.all(),
		tally: nothing(origin)
	};
	if (format === "jest" || format === "vitest") return listed(format, readJestJson(value, REPORT_LIMITS), origin, notes);
	const perTest = format === "pytest-durations";
	const { nameCharacters } = REPORT_LIMITS;
	const known = new Map();
	const locate = (path) => {
		const file = known.get(path) ?? inCheckout(path, origin);
		known.set(path, file);
		return file;
	};
	const timings = readTimingsJson(value, {
		perTest,
		nameCharacters,
		locate,
		keep: origin.keep
	});
	if (timings.unread > 0) notes.add("invalid-time", "times that cannot be", { times: timings.unread });
	const counts = {
		...UNKNOWN,
		cases: timings.tests,
		seconds: timings.seconds
	};
	const tally = {
		...nothing(origin),
		classes: () => timings.files,
		cases: timings.cases,
		timesOnly: true
	};
	return {
		format,
		counts,
		problems: notes.all(),
		tally
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
function inCheckout(path, { files, report, workspaceRoot }) {
	const normal = normaliseReportPath(path, workspaceRoot);
	return new NearbyFiles(files, report).findWithin(normal) ?? normal;
}
function listed(format, report, origin, notes) {
	const tally = new TestTally(origin);
	const totals = new TotalsTally();
	for (const testCase of report.cases) {
		tally.add(testCase, report.suites);
		totals.add(testCase);
	}
	if (report.unread > 0) notes.add("malformed", "entries that could not be read", { times: report.unread });
	if (report.isCut) notes.add("truncated", "a test has begun and not ended; it is left out");
	return {
		format,
		counts: totals.sum(report.suites).totals,
		problems: notes.all(),
		tally
	};
}
function linesOf(bytes) {
	return [...decodeXml(bytes, "utf-8").chunks].map((chunk) => chunk.text).join("").trim().split(/\r?\n/);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
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
		if (sum !== void 0 && seconds !== 0) sum.seconds = Math.max(0, (sum.seconds ?? 0) + seconds);
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
	if (left.sums.startedAt !== null && left.sums.startedAt === right.sums.startedAt) return true;
	if (![left, right].every(({ report }) => /^TESTS?-/.test(fileName(report ?? "")))) return false;
	const [one = "", other = ""] = [left, right].map(({ report }) => `${folderOf(report ?? "")}/`);
	return one.startsWith(other) || other.startsWith(one);
}
// packages/core/reports/report-row.ts
const UNKNOWN_COUNTS = {
	cases: null,
	failures: null,
	errors: null,
	skipped: null,
	retries: null,
	seconds: null
};
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
	const found = await findReports(request.globs, places);
	const read = found.slice(0, MAX_REPORTS);
	const jobOf = request.jobsOf(read.map(({ shown }) => shown));
	const { workspace } = places;
	const files = new WorkspaceFiles(found.length === 0 ? [] : await workspace.glob(["**/*"]));
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
			keep: request.keep
		};
		const answer = countingTimes(await readOne(report, origin), request.timesCount);
		const isRepeated = (sums) => repeatedTests.isRepeated(sums, origin.job, report.shown);
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
		leftOut: leftOut(found.length)
	};
}
function repeatedProblem(count) {
	return {
		code: "repeated",
		message: "tests that another report has too, counted once",
		count
	};
}
function testsOf(jobs, { job, keep }) {
	const known = jobs.get(job) ?? new JobTests(job, keep);
	jobs.set(job, known);
	return known;
}
function leftOut(found) {
	if (found <= MAX_REPORTS) return null;
	return {
		code: "too-many-reports",
		message: `${found} reports match, and only the first ${MAX_REPORTS} were read`,
		count: found - MAX_REPORTS
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
	const message = "a list of times does not tell what ran";
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
// packages/core/reports/records/kept-limits.ts
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
export { sumKnown as a, UNKNOWN_COUNTS as i, RECORD_LIMITS as n, readReports as r, ALL_CASES as t };
