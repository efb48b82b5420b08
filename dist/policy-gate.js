import { At as foldersUpwards, Bt as InputError, Ct as paragraph, Dt as pathWithin, Kt as baseWorkspace, Lt as countBy, Mt as withSlashes, Nt as sha256, Ot as fileName, Tt as table, Ut as messageOf$1, W as encodePath, Wt as defineAction, Xt as list, bt as line, gt as code, ht as bullets, jt as joinPath, kt as folderOf, st as countOf, vt as details, wt as strong, xt as link, zt as compareText } from "./runner.js";
import { n as ecosystemsOf, o as ecosystems, r as lockfileAt, t as dependencyFileNames } from "./shared/find-ecosystem.js";
import { t as parseYaml } from "./shared/parse-yaml.js";
import { i as textOf, n as entryOf, r as itemsOf, t as childOf } from "./shared/yaml-node.js";
import { t as readChange } from "./shared/read-change.js";
// packages/core/policy/fingerprint.ts
function fingerprint(rule, file, subject, occurrence) {
	const normalised = subject.replace(/\s+/g, " ").trim();
	return `pg1:${sha256(JSON.stringify([
		rule,
		file,
		normalised,
		occurrence
	])).slice(0, 32)}`;
}
// packages/core/policy/rules/broad-permissions/broad-permissions.ts
const broadPermissions = {
	id: "PRM-1",
	title: "permissions missing or too broad",
	severity: "medium",
	level: "soft",
	motivation: "Without `permissions` a job's token gets the repository's default, which may be write access to everything. Any step of the job, and any code that it downloads, can use that token.",
	remedy: "Write `permissions: {}` at the top of the workflow, and in each job only the scopes that its steps need",
	references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions", "https://docs.github.com/en/actions/tutorials/authenticate-with-github_token"],
	finds: "a job whose `permissions` are said neither by it nor by its workflow; `write-all`; `read-all`",
	leavesAlone: "`permissions: {}`; single scopes; jobs of a workflow that is only ever called",
	otherLevels: "`hard` for `write-all`; `advisory` for `read-all`",
	check: ({ workflows }) => ({ violations: workflows.flatMap(({ path, content }) => content?.kind === "workflow" ? violationsOf$1(content).map((found) => ({
		...found,
		file: path
	})) : []) })
};
function violationsOf$1(workflow) {
	const onlyCalled = workflow.triggers.length > 0 && workflow.triggers.every((name) => name === "workflow_call");
	return [
		...grantsAll(workflow.permissions, "the workflow"),
		...workflow.jobs.flatMap((job) => grantsAll(job.permissions, `job \`${job.id}\``)),
		...workflow.permissions === null ? workflow.jobs.flatMap((job) => grantsDefault(job, onlyCalled)) : []
	];
}
function grantsAll(permissions, who) {
	if (permissions?.kind !== "all") return [];
	const { access, at } = permissions;
	const found = {
		...at,
		subject: `${who}: ${access}-all`
	};
	return access === "write" ? [{
		...found,
		message: `\`write-all\` lets ${who} change everything`,
		severity: "high",
		level: "hard"
	}] : [{
		...found,
		message: `\`read-all\` lets ${who} read everything`,
		severity: "low",
		level: "advisory"
	}];
}
function grantsDefault(job, onlyCalled) {
	if (job.permissions !== null || onlyCalled && job.calls === null) return [];
	return [{
		...job.at,
		subject: `job \`${job.id}\`: default`,
		message: `job \`${job.id}\` has no \`permissions\`, nor has the workflow: its token gets the default`
	}];
}
// packages/core/ecosystems/manifest.ts
function changedItems(before, after, removalsCount) {
	const identity = ({ name, value }) => JSON.stringify([name, value]);
	const old = new Set(before.items.map(identity));
	const names = new Set(after.items.map(({ name }) => name));
	const removed = removalsCount ? before.items.filter(({ name }) => !names.has(name)) : [];
	return [...after.items.filter((item) => !old.has(identity(item))), ...removed.map((item) => ({
		...item,
		at: {
			line: 1,
			column: 1
		}
	}))];
}
// packages/core/ecosystems/workspace-members.ts
function isWorkspaceMember(folder, { include, exclude }) {
	const excluded = [...exclude, ...include.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))];
	return include.filter((glob) => !glob.startsWith("!")).some((glob) => matchesFolder(folder, glob)) && !excluded.some((glob) => matchesFolder(folder, glob));
}
function matchesFolder(folder, glob) {
	const path = folder.split("/");
	const pattern = glob.replace(/^\.\//, "").replace(/\/+$/, "").split("/");
	let [at, next] = [0, 0];
	let retry = null;
	while (at < path.length) if (pattern[next] === "**") {
		retry = {
			at,
			next
		};
		next += 1;
	} else if (next < pattern.length && matchesName(path[at] ?? "", pattern[next] ?? "")) {
		at += 1;
		next += 1;
	} else if (retry !== null) {
		retry = {
			at: retry.at + 1,
			next: retry.next
		};
		at = retry.at;
		next = retry.next + 1;
	} else return false;
	return pattern.slice(next).every((part) => part === "**");
}
function matchesName(name, pattern) {
	const parts = pattern.split("*");
	const [first = ""] = parts;
	if (parts.length === 1) return name === pattern;
	const last = parts.at(-1) ?? "";
	if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
	let from = first.length;
	for (const part of parts.slice(1, -1)) {
		const found = name.indexOf(part, from);
		if (found < 0) return false;
		from = found + part.length;
	}
	return from <= name.length - last.length;
}
// packages/core/policy/rules/manifest-without-lockfile/governing-lockfiles.ts
function governingLockfiles(manifest, input) {
	const home = folderOf(manifest);
	const ecosystems = ecosystemsOf(manifest);
	for (const folder of foldersUpwards(home)) {
		const lockfiles = (folder === home ? ecosystems : ecosystems.filter(({ workspaces }) => workspaces)).flatMap((ecosystem) => lockfilesIn(folder, ecosystem, fileName(manifest), input));
		const [first] = lockfiles;
		if (first === void 0) continue;
		if (folder === home) return { lockfiles };
		const membership = lockfiles.map(({ ecosystem }) => isMember(home, folder, ecosystem, input));
		if (membership.includes(true)) return { lockfiles: lockfiles.filter((_, index) => membership[index] === true) };
		if (membership.includes("unknown")) return {
			lockfiles: [],
			unknown: `whether ${first.path} is its lockfile is unknown: no readable manifest beside it`
		};
	}
	return { lockfiles: [] };
}
function lockfilesIn(folder, ecosystem, manifestName, { dependencyPaths }) {
	return ecosystem.lockfiles.filter(({ follows }) => follows?.includes(manifestName) ?? true).map((format) => ({
		path: joinPath(folder, format.file),
		ecosystem,
		format
	})).filter(({ path }) => dependencyPaths.has(path));
}
function isMember(home, root, ecosystem, input) {
	const manifests = ecosystem.manifests.map(({ file }) => joinPath(root, file)).filter((path) => input.dependencyPaths.has(path));
	const read = manifests.flatMap((path) => input.roots.get(path)?.get(ecosystem.name) ?? []);
	const relative = root === "" ? home : home.slice(root.length + 1);
	if (read.some(({ workspace }) => workspace !== null && isWorkspaceMember(relative, workspace))) return true;
	return read.length < manifests.length ? "unknown" : false;
}
// packages/core/policy/rules/manifest-without-lockfile/manifest-without-lockfile.ts
const manifestWithoutLockfile = {
	id: "LCK-1",
	title: "manifest changed without its lockfile",
	severity: "medium",
	level: "soft",
	motivation: "The lockfile is what is reviewed, cached and installed. When it does not follow the manifest, an install either fails or silently takes versions that nobody has seen.",
	remedy: "Bring the lockfile up to date and commit it with the manifest",
	references: ["https://docs.npmjs.com/cli/commands/npm-ci", "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html"],
	finds: `dependencies in a manifest changed, and its lockfile did not: ${ecosystems.map(({ title }) => title).join(", ")}`,
	leavesAlone: "scripts, engines, metadata, layout, comments; packages without a lockfile",
	check(input) {
		const { change } = input;
		if (!change.known) return {
			violations: [],
			unknown: hasLockfile(input) ? [{
				file: ".",
				reason: `LCK-1 did not run: ${change.reason}`
			}] : [],
			ran: false
		};
		const statuses = new Map(change.files.map(({ path, status }) => [path, status]));
		const judged = change.files.map((file) => judge$1(file, statuses, input));
		return {
			violations: judged.flatMap(({ violation }) => violation ?? []),
			unknown: judged.flatMap(({ unknown }) => unknown ?? [])
		};
	}
};
function judge$1(file, statuses, input) {
	if (file.status === "removed") return {};
	const { lockfiles, unknown } = governingLockfiles(file.path, input);
	if (unknown !== void 0) return { unknown: {
		file: file.path,
		reason: unknown
	} };
	if (lockfiles.some(({ path }) => statuses.has(path) && statuses.get(path) !== "unread")) return {};
	const judged = lockfiles.map((lockfile) => withUnread(compare(file, lockfile), file, lockfile, statuses));
	return judged.find(({ violation }) => violation !== void 0) ?? judged.find(({ unknown }) => unknown) ?? {};
}
function withUnread(judged, file, { path }, statuses) {
	if (judged.violation === void 0 || statuses.get(path) !== "unread") return judged;
	return { unknown: {
		file: file.path,
		reason: `whether ${path} followed is unknown: its text cannot be read`
	} };
}
function compare(file, lockfile) {
	const { name, removalsCount } = lockfile.ecosystem;
	const before = file.status === "added" ? {
		items: [],
		workspace: null
	} : file.before.get(name);
	const after = file.after.get(name);
	if (before === void 0 || after === void 0) {
		const side = after === void 0 ? "its text cannot be read" : "its text before the change is not known";
		const reason = `changed without ${lockfile.path}; whether its dependencies changed is unknown: ${side}`;
		return { unknown: {
			file: file.path,
			reason
		} };
	}
	const changed = changedItems(before, after, removalsCount);
	return changed.length === 0 ? {} : { violation: violation$1(file.path, lockfile, changed) };
}
function violation$1(file, { path, format }, items) {
	const [first] = items;
	const more = items.length > 1 ? ` and ${items.length - 1} more` : "";
	return {
		file,
		line: first?.at.line ?? 1,
		column: first?.at.column ?? 1,
		message: `\`${(first?.name ?? "").slice(0, 120)}\`${more} changed, but \`${path}\` did not`,
		remedy: `Run \`${format.update}\` and commit \`${path}\` with the change`,
		subject: items.map(({ name, value }) => `${name} ${value}`).sort().join("\n")
	};
}
function hasLockfile({ dependencyPaths }) {
	return [...dependencyPaths].some((path) => lockfileAt(path) !== null);
}
// packages/core/workflow/action-reference.ts
function parseActionReference(text) {
	const trimmed = text.trim();
	if (trimmed === "") return {
		kind: "unreadable",
		reason: "it is empty"
	};
	if (trimmed.includes("${{")) return {
		kind: "unreadable",
		reason: "it is an expression"
	};
	if (trimmed.startsWith("./") || trimmed.startsWith(".\\")) return {
		kind: "local",
		path: trimmed.slice(2)
	};
	if (trimmed.startsWith("$/")) return {
		kind: "self",
		path: trimmed.slice(2)
	};
	if (trimmed.startsWith("docker://")) return dockerReference(trimmed.slice(9));
	return repositoryReference(trimmed);
}
function isCommitSha(ref) {
	return /^[0-9a-f]{40}$/i.test(ref);
}
function isPinned(reference) {
	switch (reference.kind) {
		case "local":
		case "self": return true;
		case "repository": return reference.ref !== null && isCommitSha(reference.ref);
		case "docker": return reference.digest !== null;
		case "unreadable": return false;
	}
}
function dockerReference(rest) {
	if (rest === "") return {
		kind: "unreadable",
		reason: "no image is named"
	};
	const [, image, digest] = /^([^@]*)@(sha256:[0-9a-f]{64})$/i.exec(rest) ?? [];
	return {
		kind: "docker",
		image: image ?? rest,
		digest: digest ?? null
	};
}
function repositoryReference(text) {
	const at = text.indexOf("@");
	const [owner = "", repository = "", ...path] = (at < 0 ? text : text.slice(0, at)).split("/");
	if (owner === "" || repository === "") return {
		kind: "unreadable",
		reason: "it is not owner/repository@ref"
	};
	const ref = at < 0 ? "" : text.slice(at + 1);
	return {
		kind: "repository",
		owner,
		repository,
		path: path.join("/"),
		ref: ref === "" ? null : ref
	};
}
// packages/core/policy/rules/unpinned-action/unpinned-action.ts
const unpinnedAction = {
	id: "PIN-1",
	title: "unpinned action",
	severity: "high",
	level: "hard",
	motivation: "A tag or branch is a name that its owner, or whoever has the owner's password, can point at other code. That code then runs with this job's token and secrets.",
	remedy: "Name the full commit SHA, and the version in a comment: `owner/repo@<commit SHA> # v1.2.3`",
	references: ["https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions", "https://nvd.nist.gov/vuln/detail/CVE-2025-30066"],
	finds: "an action, reusable workflow or `docker://` image that is named by a tag or branch, or by nothing",
	leavesAlone: "`./path`, `$/path`, a full commit SHA, an image with a digest",
	otherLevels: "for trusted owners `advisory`",
	check: (input) => ({ violations: input.workflows.flatMap((file) => usesIn(file).filter(({ reference }) => reference.kind !== "unreadable" && !isPinned(reference)).map((use) => violation(file.path, use, input))) })
};
function usesIn({ content }) {
	const jobs = content?.kind === "workflow" ? content.jobs : [];
	const steps = content?.kind === "action" ? content.steps : jobs.flatMap((job) => job.steps);
	return [...jobs.map((job) => job.calls), ...steps.map((step) => step.uses)].filter((use) => use !== null);
}
function violation(file, { text, at, reference }, input) {
	const trusted = reference.kind === "repository" && isTrusted(reference, input.trustedOwners);
	return {
		file,
		...at,
		message: `\`${text}\` is not pinned: ${whatMayMove(reference)}`,
		remedy: remedyFor(reference),
		subject: text,
		...trusted && {
			severity: "medium",
			level: "advisory"
		}
	};
}
function isTrusted({ owner, repository }, trusted) {
	const name = owner.toLowerCase();
	return trusted.has(name) || trusted.has(`${name}/${repository.toLowerCase()}`);
}
function whatMayMove(reference) {
	if (reference.kind === "docker") return "the image behind a tag can change";
	if (reference.kind === "repository" && reference.ref === null) return "it names no version at all";
	return "a tag or branch can be moved to other code";
}
function remedyFor(reference) {
	if (reference.kind === "docker") return `Name the image by its digest: \`docker://${reference.image}@sha256:<digest>\``;
	if (reference.kind !== "repository") return unpinnedAction.remedy;
	const { owner, repository, path, ref } = reference;
	return `Write \`${[
		owner,
		repository,
		path
	].filter((part) => part !== "").join("/")}@<commit SHA> # ${ref ?? "<version>"}\``;
}
// packages/core/policy/rules/unreadable-workflow/unreadable-workflow.ts
const unreadableWorkflow = {
	id: "SYN-1",
	title: "workflow cannot be read",
	severity: "medium",
	level: "advisory",
	motivation: "What cannot be read cannot be judged, so no other rule has looked at all of this file.",
	remedy: "Correct the file; GitHub will most likely refuse it too",
	references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"],
	finds: "a workflow or action manifest of which something could not be read",
	leavesAlone: "a workflow that can be read, even if GitHub would refuse it",
	check: ({ workflows }) => ({
		violations: workflows.flatMap(violationsOf),
		unknown: workflows.flatMap(unknownOf)
	})
};
function violationsOf({ path, problems }) {
	return problems.map(({ code, message, at }) => ({
		file: path,
		...at,
		message,
		subject: code
	}));
}
function unknownOf({ path, problems: [first, ...rest] }) {
	if (first === void 0) return [];
	const more = rest.length > 0 ? `, and ${rest.length} more` : "";
	return [{
		file: path,
		reason: `line ${first.at.line}: ${first.message}${more}`
	}];
}
// packages/core/policy/rules.ts
const builtInRules = [
	manifestWithoutLockfile,
	unpinnedAction,
	broadPermissions,
	unreadableWorkflow
];
// packages/core/policy/evaluate-policy.ts
function evaluatePolicy(input, levels = {}, rules = builtInRules) {
	const runs = rules.filter(({ id }) => levels[id] !== "off").map((rule) => ({
		rule,
		outcome: runRule(rule, input)
	}));
	const findings = runs.flatMap(({ rule, outcome }) => judge(rule, outcome.violations, levels[rule.id]));
	return {
		verdict: findings.some(({ status }) => status === "blocked") ? "fail" : "pass",
		findings: findings.sort(byUrgency),
		unknown: [...nothingToJudge(input), ...runs.flatMap(({ outcome }) => outcome.unknown ?? [])],
		rulesRun: runs.filter(({ outcome }) => outcome.ran ?? true).map(({ rule }) => rule.id),
		files: input.workflows.length
	};
}
function nothingToJudge({ workflows, dependencyPaths }) {
	if (workflows.length > 0 || dependencyPaths.size > 0) return [];
	return [{
		file: ".",
		reason: "there is neither a workflow nor a dependency manifest: has the repository been checked out?"
	}];
}
function runRule(rule, input) {
	try {
		return rule.check(input);
	} catch (error) {
		return {
			violations: [],
			unknown: [{
				file: ".",
				reason: `${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`
			}],
			ran: false
		};
	}
}
function judge(rule, violations, setting) {
	const seen = new Map();
	return distinct(violations).map((violation) => {
		const { file, line, column, message, subject } = violation;
		const key = JSON.stringify([file, subject]);
		const occurrence = seen.get(key) ?? 0;
		seen.set(key, occurrence + 1);
		const level = setting === void 0 || setting === "off" ? violation.level ?? rule.level : setting;
		return {
			rule: rule.id,
			severity: violation.severity ?? rule.severity,
			level,
			file,
			line,
			column,
			message,
			remedy: violation.remedy ?? rule.remedy,
			fingerprint: fingerprint(rule.id, file, subject, occurrence),
			status: statusOf$1(level)
		};
	});
}
function statusOf$1(level) {
	return level === "advisory" ? "advisory" : "blocked";
}
function distinct(violations) {
	const byPlace = new Map();
	for (const violation of violations) {
		const key = JSON.stringify([
			violation.file,
			violation.line,
			violation.column,
			violation.subject
		]);
		if (!byPlace.has(key)) byPlace.set(key, violation);
	}
	return [...byPlace.values()].sort(byPlaceInFile);
}
const severityOrder = [
	"critical",
	"high",
	"medium",
	"low"
];
function byUrgency(a, b) {
	return Number(b.status === "blocked") - Number(a.status === "blocked") || severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) || byPlaceInFile(a, b);
}
function byPlaceInFile(a, b) {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
// packages/core/policy/parse-levels.ts
const levelWords = [
	"hard",
	"soft",
	"advisory",
	"off"
];
function parseLevels(lines, ruleIds) {
	const levels = new Map();
	const wrong = [];
	for (const line of lines.flatMap(expandObject)) {
		const [, id = "", word = ""] = /^\s*([^\s:=]+)\s*[:=]\s*(\S+)\s*$/.exec(line) ?? [];
		const level = levelWords.find((candidate) => candidate === word);
		if (level !== void 0 && ruleIds.includes(id)) levels.set(id, level);
		else wrong.push(line);
	}
	return {
		levels: Object.fromEntries(levels),
		wrong
	};
}
function expandObject(line) {
	if (!line.startsWith("{")) return [line];
	try {
		return Object.entries(JSON.parse(line)).map(([id, level]) => `${id}: ${level}`);
	} catch {
		return [line];
	}
}
// packages/core/policy/rule-title.ts
function titleOf(id) {
	const rule = builtInRules.find((candidate) => candidate.id === id);
	return rule === void 0 ? id : `${id} ${rule.title}`;
}
// packages/core/policy/policy-annotations.ts
function policyAnnotations({ findings }) {
	return findings.filter(({ status }) => status !== "waived").map((finding) => ({
		level: finding.status === "blocked" ? "error" : "warning",
		title: titleOf(finding.rule),
		message: messageOf(finding),
		file: finding.file,
		line: finding.line,
		column: finding.column
	}));
}
function messageOf({ message, remedy }) {
	return `${message}. ${remedy}.`;
}
// packages/core/ecosystems/read-manifest.ts
const MAX_MANIFEST_LENGTH = 1048576;
async function readManifest$1(ecosystem, path, text) {
	const name = fileName(path);
	const format = ecosystem.manifests.find(({ file }) => file === name);
	return format === void 0 || text.length > MAX_MANIFEST_LENGTH ? null : format.read(text);
}
// packages/core/workflow/read-permissions.ts
function readPermissions(owner, report) {
	const node = childOf(owner, "permissions");
	if (node === void 0) return null;
	const { at } = node;
	const word = textOf(node)?.trim();
	if (word === "read-all") return {
		kind: "all",
		access: "read",
		at
	};
	if (word === "write-all") return {
		kind: "all",
		access: "write",
		at
	};
	if (node.kind === "mapping") return {
		kind: "scopes",
		scopes: node.entries.map(({ key, value }) => ({
			name: key.text,
			access: textOf(value) ?? "",
			at: key.at
		})),
		at
	};
	report("permissions-unreadable", "`permissions` is neither a mapping nor `read-all` nor `write-all`", at);
	return {
		kind: "unreadable",
		at
	};
}
// packages/core/workflow/read-steps.ts
function readSteps(list, report) {
	if (list === void 0) return [];
	if (list.kind !== "sequence") {
		report("steps-not-a-list", "`steps` is not a list", list.at);
		return [];
	}
	return list.items.flatMap((item) => {
		if (item.kind === "mapping") return stepsOf(item, report);
		report("step-not-a-mapping", "a step is not a mapping", item.at);
		return [];
	});
}
function readUse(owner, report) {
	const node = childOf(owner, "uses");
	if (node === void 0) return null;
	const text = (textOf(node) ?? "").trim();
	const reference = parseActionReference(text);
	if (reference.kind === "unreadable") report("uses-unreadable", `\`uses\` cannot be read: ${reference.reason}`, node.at);
	return {
		text,
		at: node.at,
		reference
	};
}
function stepsOf(item, report) {
	const group = childOf(item, "parallel");
	const inner = readSteps(group, report);
	const runsSomething = childOf(item, "uses") !== void 0 || childOf(item, "run") !== void 0;
	return group !== void 0 && !runsSomething ? inner : [readStep(item, report), ...inner];
}
function readStep(node, report) {
	return {
		at: node.at,
		name: textOf(childOf(node, "name")) ?? null,
		uses: readUse(node, report),
		run: textOf(childOf(node, "run")) ?? null,
		node
	};
}
// packages/core/workflow/parse-workflow.ts
async function parseWorkflow({ path, text }) {
	const yaml = await parseYaml(text);
	const problems = [...yaml.problems];
	const report = (code, message, at) => {
		problems.push({
			code,
			message,
			at
		});
	};
	const content = readContent(yaml.root, report);
	if (content === null && problems.length === 0) report("not-a-workflow", "the file has neither `jobs` nor `runs`", {
		line: 1,
		column: 1
	});
	return {
		path,
		content,
		problems
	};
}
function readContent(root, report) {
	if (root?.kind !== "mapping") return null;
	if (entryOf(root, "jobs") !== void 0) return readWorkflow(root, report);
	return entryOf(root, "runs") === void 0 ? null : readManifest(root, report);
}
function readWorkflow(root, report) {
	const jobs = childOf(root, "jobs");
	if (jobs?.kind !== "mapping") report("jobs-not-a-mapping", "`jobs` is not a mapping", jobs?.at ?? root.at);
	return {
		kind: "workflow",
		triggers: readTriggers(childOf(root, "on")),
		permissions: readPermissions(root, report),
		jobs: jobs?.kind === "mapping" ? jobs.entries.flatMap((entry) => readJob(entry, report) ?? []) : [],
		node: root
	};
}
function readJob({ key, value }, report) {
	if (value.kind !== "mapping") {
		report("job-not-a-mapping", "a job is not a mapping", key.at);
		return null;
	}
	return {
		id: key.text,
		at: key.at,
		permissions: readPermissions(value, report),
		calls: readUse(value, report),
		steps: readSteps(childOf(value, "steps"), report),
		node: value
	};
}
function readTriggers(on) {
	if (on?.kind === "mapping") return on.entries.map(({ key }) => key.text);
	if (on?.kind === "sequence") return itemsOf(on).flatMap((item) => textOf(item) ?? []);
	const only = textOf(on);
	return only === void 0 ? [] : [only];
}
function readManifest(root, report) {
	const runs = childOf(root, "runs");
	if (runs?.kind !== "mapping") report("runs-not-a-mapping", "`runs` is not a mapping", runs?.at ?? root.at);
	return {
		kind: "action",
		using: textOf(childOf(runs, "using")) ?? null,
		steps: readSteps(childOf(runs, "steps"), report),
		node: root
	};
}
// packages/core/policy/policy-input.ts
async function readPolicyInput(sources, trustedOwners) {
	const used = usedEcosystems(sources.dependencyPaths);
	const roots = new Map();
	for (const { path, text } of sources.roots) roots.set(path, await readingsOf(path, text, used));
	return {
		workflows: [...await Promise.all(sources.workflows.map(parseWorkflow)), ...sources.unread.map(unreadWorkflow)],
		dependencyPaths: new Set(sources.dependencyPaths),
		roots,
		change: sources.change.known ? await understandChange(sources.change.files, used) : sources.change,
		trustedOwners: new Set(trustedOwners.map((owner) => owner.toLowerCase()))
	};
}
function unreadWorkflow({ file, reason }) {
	return {
		path: file,
		content: null,
		problems: [{
			code: "unread",
			message: reason,
			at: {
				line: 1,
				column: 1
			}
		}]
	};
}
function usedEcosystems(dependencyPaths) {
	const names = new Set(dependencyPaths.map(fileName));
	return ecosystems.filter(({ lockfiles }) => lockfiles.some(({ file }) => names.has(file)));
}
async function readingsOf(path, text, used) {
	const readings = new Map();
	for (const ecosystem of text === null ? [] : used) {
		const manifest = await readManifest$1(ecosystem, path, text ?? "");
		if (manifest !== null) readings.set(ecosystem.name, manifest);
	}
	return readings;
}
async function understandChange(files, used) {
	const understood = files.map(async (file) => ({
		path: file.path,
		status: file.status,
		before: await readingsOf(file.path, file.before, used),
		after: await readingsOf(file.path, file.after, used)
	}));
	return {
		known: true,
		files: await Promise.all(understood)
	};
}
// packages/core/policy/policy-summary.ts
const rowsShown = 12;
const unknownShown = 3;
function policySummary(result, base) {
	const { findings, unknown } = result;
	const rows = findings.map((finding) => findingRow(finding, base));
	const folded = rows.slice(rowsShown, 212);
	const left = rows.length - rowsShown - folded.length;
	return {
		title: "policy-gate",
		blocks: [
			paragraph(verdictLine(result)),
			...reasons(findings),
			...rows.length > 0 ? [findingTable(rows.slice(0, rowsShown))] : [],
			...folded.length > 0 ? [details(countOf(folded.length, "more finding"), [findingTable(folded)])] : [],
			...left > 0 ? [paragraph(`${countOf(left, "more finding")} in the result file.`)] : [],
			...unknownBlocks(unknown)
		]
	};
}
function verdictLine({ verdict, findings, unknown, rulesRun, files }) {
	const scope = `${rulesRun.join(", ")} over ${countOf(files, "file")}`;
	const blocked = findings.filter(({ status }) => status === "blocked").length;
	if (verdict === "fail") {
		const share = `Blocked by ${blocked} of ${countOf(findings.length, "finding")}.`;
		return line`❌ ${strong(share)} Fix ${blocked === 1 ? "it" : "them"} as the table says. Checked: ${scope}.`;
	}
	if (findings.length > 0) return line`⚠️ ${strong("Pass")}, with ${countOf(findings.length, "advice", "pieces of advice")}: ${scope}.`;
	const sure = unknown.length === 0 ? "Pass." : "Pass, as far as could be judged.";
	return line`${unknown.length === 0 ? "✅" : "⚠️"} ${strong(sure)} Nothing found by ${scope}.`;
}
function reasons(findings) {
	const items = [...countBy(findings.filter(({ status }) => status === "blocked"), ({ rule }) => rule)].sort(([, left], [, right]) => right - left).slice(0, 3).map(([id, count]) => line`${count} × ${titleOf(id)}: ${motivationOf(id)}`);
	return items.length > 0 ? [bullets(items)] : [];
}
function motivationOf(id) {
	return withCode(builtInRules.find((rule) => rule.id === id)?.motivation ?? "");
}
function findingTable(rows) {
	return table([
		"",
		"rule",
		"where",
		"found",
		"what to do"
	].map((title) => ({ title })), rows);
}
const marks = {
	blocked: "❌",
	advisory: "⚠️",
	pending: "⏳ pending waiver,",
	waived: "waived,"
};
function findingRow({ status, level, rule, message, remedy, ...place }, base) {
	return [
		`${marks[status]} ${level}`,
		titleOf(rule),
		placeLink(place, base),
		withCode(message),
		withCode(remedy)
	];
}
function placeLink({ file, line: row }, base) {
	const shown = `${file.replace(/^\.github\/workflows\//, "")}:${row}`;
	const { serverUrl, repository, sha } = base;
	if (repository === null || sha === null) return code(shown);
	const path = encodePath(file);
	return link(shown, `${serverUrl}/${repository}/blob/${sha}/${path}#L${row}`);
}
function unknownBlocks(unknown) {
	const items = unknown.map(({ file, reason }) => file === "." ? line`⚠️ Not judged: ${reason}` : line`⚠️ Not judged: ${code(file)}, ${withCode(reason)}`);
	const rest = items.slice(unknownShown, 203);
	return [...items.length > 0 ? [bullets(items.slice(0, unknownShown))] : [], ...rest.length > 0 ? [details(`${rest.length} more not judged`, [bullets(rest)])] : []];
}
function withCode(text) {
	return text.split("`").map((part, index) => index % 2 === 1 ? code(part) : part);
}
// packages/core/workspace/read-text.ts
async function readText(workspace, path, maxBytes) {
	try {
		return {
			text: await workspace.read(path, maxBytes),
			reason: "the file is gone"
		};
	} catch (error) {
		return {
			text: null,
			reason: messageOf$1(error)
		};
	}
}
// packages/core/change/compare-checkouts.ts
const MAX_FILE_BYTES = 67108864;
async function compareCheckouts(base, head) {
	const [old, now] = [new Set(base.paths), new Set(head.paths)];
	if (old.size === 0 && (await base.workspace.glob(["*", ".github/**"])).length === 0) throw new InputError([{
		name: "base-workspace",
		place: "input",
		given: base.workspace.root,
		expected: "a folder with the checkout to compare with"
	}]);
	const files = [];
	for (const path of new Set([...old, ...now])) {
		const before = old.has(path) ? (await readText(base.workspace, path, MAX_FILE_BYTES)).text : null;
		const after = now.has(path) ? (await readText(head.workspace, path, MAX_FILE_BYTES)).text : null;
		if (!old.has(path)) files.push({
			path,
			status: "added",
			before,
			after
		});
		else if (!now.has(path)) files.push({
			path,
			status: "removed",
			before,
			after
		});
		else if (before === null || after === null) files.push({
			path,
			status: "unread",
			before,
			after
		});
		else if (before !== after) files.push({
			path,
			status: "modified",
			before,
			after
		});
	}
	return {
		known: true,
		files
	};
}
// packages/core/change/read-changed-texts.ts
const MAX_EARLIER_TEXTS = 50;
const MAX_TEXT_BYTES = 1048576;
async function readChangedTexts(change, wanted, { rest, repository, workspace }) {
	if (!change.known) return {
		known: false,
		reason: change.reason
	};
	if (change.partial !== null) return {
		known: false,
		reason: change.partial
	};
	const touched = change.files.filter(({ path }) => wanted.isWanted(path));
	const files = [];
	for (const [index, { path, status: word }] of touched.entries()) {
		const status = statusOf(word);
		const asksText = wanted.isTextWanted(path);
		const asksBefore = asksText && status === "modified" && index < MAX_EARLIER_TEXTS;
		files.push({
			path,
			status,
			before: asksBefore ? await textAt(path, change.base, rest, repository) : null,
			after: asksText && status !== "removed" ? (await readText(workspace, path, MAX_TEXT_BYTES)).text : null
		});
	}
	return {
		known: true,
		files
	};
}
function statusOf(word) {
	if (word === "removed") return "removed";
	return word === "added" || word === "copied" || word === "renamed" ? "added" : "modified";
}
async function textAt(path, ref, rest, repository) {
	if (ref === null || rest === null || repository === null) return null;
	const { encoding, content } = await rest.get(`/repos/${repository}/contents/${encodePath(path)}`, { ref }).catch(() => null) ?? {};
	if (encoding !== "base64" || typeof content !== "string") return null;
	return Buffer.from(content, "base64").toString("utf8");
}
// actions/policy-gate/glob-dependency-files.ts
function globDependencyFiles(workspace, without = []) {
	return workspace.glob([...dependencyFileNames.map((name) => `**/${name}`), ...without]);
}
// actions/policy-gate/read-sources.ts
const largestFile = 1048576;
const mostWorkflows = 2e3;
async function readSources(ports, workflowGlobs, baseDirectory) {
	const { workspace } = ports;
	const base = baseDirectory === void 0 ? null : ports.workspaceAt(baseDirectory);
	const without = base === null ? [] : foldersWithin(workspace, base);
	const dependencyPaths = await globDependencyFiles(workspace, without);
	const change = base ? await compareCheckouts({
		workspace: base,
		paths: await globDependencyFiles(base)
	}, {
		workspace,
		paths: dependencyPaths
	}) : await readRunningChange(ports);
	const roots = await readRoots(workspace, dependencyPaths, change);
	return {
		...await readWorkflows(workspace, [...workflowGlobs, ...without]),
		dependencyPaths,
		roots,
		change
	};
}
async function readRunningChange({ rest, context, workspace }) {
	const { repository } = context;
	const reading = await readChangedTexts(await readChange(context, rest, repository), dependencyFiles, {
		rest,
		repository,
		workspace
	});
	return reading.known ? reading : {
		...reading,
		reason: `${reading.reason}, and no base-workspace is given to compare with`
	};
}
const dependencyFiles = {
	isWanted: (path) => dependencyFileNames.includes(fileName(path)),
	isTextWanted: (path) => ecosystemsOf(path).length > 0
};
function foldersWithin(workspace, base) {
	const inner = pathWithin(withSlashes(workspace.root), withSlashes(base.root));
	return inner === null ? [] : [`!${inner}/**`];
}
async function readWorkflows(workspace, globs) {
	const paths = await workspace.glob(globs);
	const workflows = [];
	const unread = paths.slice(mostWorkflows).map((file) => ({
		file,
		reason: `only ${mostWorkflows} workflow files are read`
	}));
	for (const path of paths.slice(0, mostWorkflows)) {
		const { text, reason } = await readText(workspace, path, largestFile);
		if (text === null) unread.push({
			file: path,
			reason
		});
		else workflows.push({
			path,
			text
		});
	}
	return {
		workflows,
		unread
	};
}
async function readRoots(workspace, dependencyPaths, change) {
	const known = new Set(dependencyPaths);
	const wanted = (change.known ? change.files : []).flatMap(({ path }) => foldersUpwards(folderOf(path)).flatMap((folder) => ecosystemsOf(path).flatMap(({ manifests }) => manifests.map(({ file }) => joinPath(folder, file)))));
	const roots = [];
	for (const path of new Set(wanted)) {
		const { text } = known.has(path) ? await readText(workspace, path, largestFile) : { text: null };
		if (text !== null) roots.push({
			path,
			text
		});
	}
	return roots;
}
// actions/policy-gate/action.ts
const action = defineAction({
	name: "policy-gate",
	description: "Passes or fails a change against rules for workflows and lockfiles, and says what to do.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: {
		workflows: list({
			help: "Globs of the workflow files and action manifests to judge; `!glob` leaves some out.",
			fallback: ".github/workflows/*.{yml,yaml}\n**/action.{yml,yaml}"
		}),
		levels: list({ help: "Level by rule, such as `PIN-1: advisory`: `hard` and `soft` block, `advisory` advises, `off` leaves it out." }),
		"trusted-owners": list({
			help: "Owners, or `owner/repository`, whose unpinned actions are only advised against; `none` for nobody.",
			fallback: "actions\ngithub"
		}),
		"base-workspace": baseWorkspace
	},
	outputs: {
		verdict: "`pass` or `fail`.",
		blocked: "Number of findings that block.",
		findings: "Number of all findings.",
		unknown: "Number of things that could not be judged."
	},
	permissions: {
		contents: "read",
		"pull-requests": "read"
	},
	isGate: () => true,
	async run(values, ports) {
		const levels = levelsOf(values.levels);
		const data = evaluatePolicy(await readPolicyInput(await readSources(ports, values.workflows, values["base-workspace"]), values["trusted-owners"].filter((owner) => owner !== "none")), levels);
		return {
			outputs: {
				verdict: data.verdict,
				blocked: data.findings.filter(({ status }) => status === "blocked").length,
				findings: data.findings.length,
				unknown: data.unknown.length
			},
			data,
			summary: policySummary(data, ports.context),
			annotations: policyAnnotations(data),
			verdict: data.verdict
		};
	}
});
function levelsOf(lines) {
	const ids = builtInRules.map(({ id }) => id);
	const { levels, wrong } = parseLevels(lines, ids);
	if (wrong.length === 0) return levels;
	const expected = `RULE: LEVEL, with a rule of ${ids.join(", ")} and a level of ${levelWords.join(", ")}`;
	throw new InputError(wrong.map((given) => ({
		name: "levels",
		place: "input",
		given,
		expected
	})));
}
export { action };
