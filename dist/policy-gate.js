import { At as table, Ct as details, Et as link, Ft as foldersUpwards, G as readText, Gt as InputError, Ht as countBy, It as joinPath, K as encodePath, Lt as withSlashes, Mt as pathWithin, Nt as fileName, Ot as paragraph, Pt as folderOf, Rt as sha256, Tt as line, Wt as compareText, X as leadsOut, Yt as defineAction, Zt as baseWorkspace, bt as bullets, en as fromBase, ft as countOf, in as oneOf, kt as strong, nn as list, ut as sum, xt as code } from "./runner.js";
import { n as ecosystemsOf, o as ecosystems, r as lockfileAt, t as dependencyFileNames } from "./shared/find-ecosystem.js";
import { a as itemsOf, i as entryOf, o as textOf, r as childOf, t as parseYaml } from "./shared/yaml.js";
import { i as readChange, o as compareCheckouts, r as readChangedTexts } from "./shared/change.js";
import { posix } from "node:path";
// packages/core/policy/rules/broad-permissions/broad-permissions.ts
const broadPermissions = {
	id: "PRM-1",
	title: "permissions missing or too broad",
	severity: "medium",
	level: "soft",
	motivation: "Without `permissions` a job's token gets the repository's default, which may be write access to everything. Any step of the job, and any code that it downloads, can use that token.",
	remedy: "Add `permissions: {}` at the top of the workflow, and to each job only the scopes that its steps need",
	references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions", "https://docs.github.com/en/actions/tutorials/authenticate-with-github_token"],
	finds: "a job for which neither it nor its workflow sets `permissions`; `write-all`; `read-all`",
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
		message: `job \`${job.id}\` and its workflow set no \`permissions\`: its token gets the default ones`
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
			unknown: `whether ${first.path} is its lockfile is unknown: there is no readable manifest next to it`
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
	motivation: "The lockfile is what is reviewed, cached and installed. When it does not follow the manifest, an install either fails or silently installs versions that have not been reviewed.",
	remedy: "Update the lockfile and commit it with the manifest",
	references: ["https://docs.npmjs.com/cli/commands/npm-ci", "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html"],
	finds: `dependencies in a manifest changed, but its lockfile did not: ${ecosystems.map(({ title }) => title).join(", ")}`,
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
		const judged = change.files.map((file) => judge$2(file, statuses, input));
		return {
			violations: [...judged.flatMap(({ violation }) => violation ?? []), ...deletedLockfiles(change.files, input)],
			unknown: judged.flatMap(({ unknown }) => unknown ?? [])
		};
	}
};
function judge$2(file, statuses, input) {
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
function deletedLockfiles(files, input) {
	return files.filter(({ status }) => status === "removed").flatMap(({ path }) => {
		const found = lockfileAt(path);
		if (found === null) return [];
		const folder = folderOf(path);
		const manifest = found.ecosystem.manifests.filter(({ file }) => found.format.follows?.includes(file) ?? true).map(({ file }) => joinPath(folder, file)).find((candidate) => input.dependencyPaths.has(candidate));
		if (manifest === void 0 || governingLockfiles(manifest, input).lockfiles.length > 0) return [];
		return [deletion(manifest, path, found)];
	});
}
function deletion(manifest, lockfile, { format }) {
	return {
		file: manifest,
		line: 1,
		column: 1,
		message: `its lockfile \`${lockfile}\` was deleted`,
		remedy: `Restore it, or create a new one with \`${format.update}\``,
		subject: `deleted ${lockfile}`
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
	if (!isName(owner) || !isName(repository)) return {
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
function isName(text) {
	return text !== "" && text !== "." && text !== "..";
}
// packages/core/policy/rules/unpinned-action/images-in.ts
function imagesIn({ content }) {
	if (content === null) return [];
	if (content.kind === "action") {
		const image = childOf(childOf(content.node, "runs"), "image");
		return textOf(image)?.startsWith("docker://") ? imageOf(image) : [];
	}
	return content.jobs.flatMap(({ node }) => {
		const container = childOf(node, "container");
		const services = childOf(node, "services");
		const entries = services?.kind === "mapping" ? services.entries : [];
		return [...imageOf(container?.kind === "mapping" ? childOf(container, "image") : container), ...entries.flatMap(({ value }) => imageOf(childOf(value, "image")))];
	});
}
function isPinnedImage(image) {
	return /@sha256:[0-9a-f]{64}$/i.test(image);
}
function imageOf(node) {
	const image = (textOf(node) ?? "").trim().replace(/^docker:\/\//, "");
	if (node === void 0 || image === "" || image.includes("${{")) return [];
	return [{
		image,
		at: node.at
	}];
}
// packages/core/policy/rules/unpinned-action/unpinned-action.ts
const unpinnedAction = {
	id: "PIN-1",
	title: "unpinned action",
	severity: "high",
	level: "hard",
	motivation: "A tag or branch is a name that its owner, or whoever has the owner's password, can point at other code. That code then runs with this job's token and secrets.",
	remedy: "Use the full commit SHA, with the version in a comment: `owner/repo@<commit SHA> # v1.2.3`",
	references: ["https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions", "https://nvd.nist.gov/vuln/detail/CVE-2025-30066"],
	finds: "an action, reusable workflow or `docker://` image that is referenced by a tag or branch, or without a version",
	leavesAlone: "`./path`, `$/path`, a full commit SHA, an image with a digest",
	otherLevels: "for trusted owners `advisory`",
	check: (input) => ({ violations: input.workflows.flatMap((file) => [...usesIn(file).filter(({ reference }) => reference.kind !== "unreadable" && !isPinned(reference)).map((use) => violation(file.path, use, input)), ...imagesIn(file).filter(({ image }) => !isPinnedImage(image)).map((found) => imageViolation(file.path, found))]) })
};
function usesIn({ content }) {
	const jobs = content?.kind === "workflow" ? content.jobs : [];
	const steps = content?.kind === "action" ? content.steps : jobs.flatMap((job) => job.steps);
	return [...jobs.map((job) => job.calls), ...steps.map((step) => step.uses)].filter((use) => use !== null);
}
function imageViolation(file, { image, at }) {
	return {
		file,
		...at,
		message: `the image \`${image}\` is not pinned: the image that a tag points to can change`,
		remedy: `Reference the image by its digest: \`${image.replace(/@.*$/, "")}@sha256:<digest>\``,
		subject: image,
		severity: "medium",
		level: "advisory"
	};
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
	if (reference.kind === "docker") return "the image that a tag points to can change";
	if (reference.kind === "repository" && reference.ref === null) return "it names no version at all";
	return "a tag or branch can be moved to other code";
}
function remedyFor(reference) {
	if (reference.kind === "docker") return `Reference the image by its digest: \`docker://${reference.image}@sha256:<digest>\``;
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
	motivation: "What cannot be read cannot be checked, so no other rule has seen all of this file.",
	remedy: "Correct the file; GitHub will most likely reject it too",
	references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"],
	finds: "a workflow or action manifest that could not be read completely",
	leavesAlone: "a readable workflow, even if GitHub would reject it",
	check: ({ workflows, unread }) => ({ violations: [...workflows.flatMap(violationsOf), ...unread.map(unreadViolation)] })
};
function violationsOf({ path, problems }) {
	return problems.map(({ code, message, at }) => ({
		file: path,
		...at,
		message,
		subject: code
	}));
}
const UNREAD_REMEDY = "Make it a file of the checkout that can be read";
function unreadViolation({ file, reason }) {
	return {
		file,
		line: 1,
		column: 1,
		message: reason,
		remedy: UNREAD_REMEDY,
		subject: "unread"
	};
}
// packages/core/policy/rules.ts
const builtInRules = [
	manifestWithoutLockfile,
	unpinnedAction,
	broadPermissions,
	unreadableWorkflow
];
// packages/core/policy/rule-title.ts
function titleOf(id) {
	const rule = builtInRules.find((candidate) => candidate.id === id);
	return rule === void 0 ? id : `${id} ${rule.title}`;
}
// packages/core/policy/policy-annotations.ts
function policyAnnotations({ findings, unknown }) {
	const unseen = unknown.filter(({ blocks }) => blocks).map(({ file, reason }) => {
		return {
			level: "error",
			title: "Not checked, so not passed",
			message: reason,
			...file === "." ? {} : { file }
		};
	});
	const annotations = findings.filter(({ status }) => status !== "waived").map((finding) => ({
		level: finding.status === "blocked" ? "error" : "warning",
		title: titleOf(finding.rule),
		message: messageOf(finding),
		file: finding.file,
		line: finding.line,
		column: finding.column
	}));
	return [...unseen, ...annotations];
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
		if (item.kind === "mapping") return stepsOf$1(item, report);
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
function stepsOf$1(item, report) {
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
	const [jobs, runs] = [entryOf(root, "jobs"), entryOf(root, "runs")];
	if (jobs !== void 0 && runs !== void 0) {
		report("workflow-and-action", "the file has both `jobs` and `runs`", jobs.key.at);
		return readManifest(root, report);
	}
	if (jobs !== void 0) return readWorkflow(root, report);
	return runs === void 0 ? null : readManifest(root, report);
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
		workflows: await Promise.all(sources.workflows.map(parseWorkflow)),
		unread: sources.unread,
		brought: sources.brought ?? [],
		running: new Set([...sources.running ?? [], ...sources.workflows.map(({ path }) => path).filter(isWorkflowPath)]),
		dependencyPaths: new Set(sources.dependencyPaths),
		roots,
		change: sources.change.known ? await understandChange(sources.change.files, used) : sources.change,
		trustedOwners: new Set(trustedOwners.map((owner) => owner.toLowerCase()))
	};
}
function isWorkflowPath(path) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
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
const MAX_ROWS = 12;
const MAX_UNKNOWN = 3;
function policySummary(result, base) {
	const { findings, unknown, unlisted } = result;
	const rows = findings.map((finding) => findingRow(finding, base));
	const folded = rows.slice(MAX_ROWS, 212);
	const left = rows.length - MAX_ROWS - folded.length;
	return {
		title: "policy-gate",
		blocks: [
			paragraph(verdictLine(result)),
			...reasons(findings),
			...rows.length > 0 ? [findingTable(rows.slice(0, MAX_ROWS))] : [],
			...folded.length > 0 ? [details(countOf(folded.length, "more finding"), [findingTable(folded)])] : [],
			...left > 0 ? [paragraph(`${countOf(left, "more finding")} in the result file.`)] : [],
			...unlisted.blocked + unlisted.advisory > 0 ? [paragraph(unlistedLine(unlisted))] : [],
			...unknownBlocks(unknown)
		]
	};
}
function unlistedLine({ blocked, advisory }) {
	return `${`${blocked + advisory} more findings are counted but not listed`}: ${blocked} of them block.`;
}
function verdictLine({ verdict, findings, unlisted, unknown, rulesRun, files }) {
	const scope = `${rulesRun.join(", ")} over ${countOf(files, "file")}`;
	const blocked = findings.filter(({ status }) => status === "blocked").length + unlisted.blocked;
	const all = findings.length + unlisted.blocked + unlisted.advisory;
	if (verdict === "fail" && blocked === 0) {
		const hidden = unknown.filter(({ blocks }) => blocks).length;
		const what = `Blocked: ${countOf(hidden, "item")} that a hard rule needs could not be checked.`;
		return line`❌ ${strong(what)} Fix the problems below, or set ${code("on-unknown: advise")}. Checked: ${scope}.`;
	}
	if (verdict === "fail") {
		const share = `Blocked by ${blocked} of ${countOf(all, "finding")}.`;
		return line`❌ ${strong(share)} Fix ${blocked === 1 ? "it" : "them"} as the table says. Checked: ${scope}.`;
	}
	if (findings.length > 0) return line`⚠️ ${strong("Pass")}, with ${countOf(findings.length, "advice", "pieces of advice")}: ${scope}.`;
	const sure = unknown.length === 0 ? "Pass." : "Pass, as far as could be checked.";
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
	const shownPlace = `${file.replace(/^\.github\/workflows\//, "")}:${row}`;
	const { serverUrl, repository, sha } = base;
	if (repository === null || sha === null) return code(shownPlace);
	const path = encodePath(file);
	return link(shownPlace, `${serverUrl}/${repository}/blob/${sha}/${path}#L${row}`);
}
function unknownBlocks(unknown) {
	const items = unknown.toSorted((a, b) => Number(b.blocks) - Number(a.blocks)).map(({ file, reason, blocks }) => {
		const mark = blocks ? "❌ Not checked, so not passed:" : "⚠️ Not checked:";
		return file === "." ? line`${mark} ${reason}` : line`${mark} ${code(file)}, ${withCode(reason)}`;
	});
	const rest = items.slice(MAX_UNKNOWN, 203);
	return [...items.length > 0 ? [bullets(items.slice(0, MAX_UNKNOWN))] : [], ...rest.length > 0 ? [details(`${rest.length} more not checked`, [bullets(rest)])] : []];
}
function withCode(text) {
	return text.split("`").map((part, index) => index % 2 === 1 ? code(part) : part);
}
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
// packages/core/policy/evaluate-policy.ts
const MAX_FINDINGS = 2e3;
function evaluatePolicy(input, { levels = {}, onUnknown = "block" } = {}, rules = builtInRules) {
	const active = rules.filter(({ id }) => levels[id] !== "off");
	const isHard = (rule) => onUnknown === "block" && (levels[rule.id] ?? rule.level) === "hard";
	const runs = active.map((rule) => ({
		rule,
		outcome: runRule(rule, input)
	}));
	const judged = runs.map(({ rule, outcome }) => judge$1(rule, outcome.violations, levels[rule.id]));
	const findings = judged.flatMap((one) => one.findings);
	const unlisted = {
		blocked: sum(judged.map((one) => one.unlisted.blocked)),
		advisory: sum(judged.map((one) => one.unlisted.advisory))
	};
	const unknown = [...unseen(input).map((one) => ({
		...one,
		blocks: one.blocks && active.some(isHard)
	})), ...runs.flatMap(({ rule, outcome }) => (outcome.unknown ?? []).map((one) => ({
		...one,
		blocks: isHard(rule)
	})))];
	return {
		verdict: unlisted.blocked > 0 || findings.some(({ status }) => status === "blocked") || unknown.some(({ blocks }) => blocks) ? "fail" : "pass",
		findings: findings.sort(byUrgency),
		unlisted,
		unknown,
		rulesRun: runs.filter(({ outcome }) => outcome.ran ?? true).map(({ rule }) => rule.id),
		files: input.workflows.length
	};
}
function unseen({ workflows, unread, brought = [], unsettled = [], running, dependencyPaths }) {
	if (workflows.length === 0 && unread.length === 0 && dependencyPaths.size === 0) return [{
		file: ".",
		reason: "there is neither a workflow nor a dependency manifest: was the repository checked out?",
		blocks: true
	}];
	return [
		...[...unsettled, ...unread].map((one) => ({
			...one,
			blocks: true
		})),
		...brought.map((one) => ({
			...one,
			blocks: false
		})),
		...workflows.flatMap(({ path, problems: [first, ...more] }) => {
			if (first === void 0) return [];
			const rest = more.length > 0 ? `, and ${more.length} more` : "";
			return [{
				file: path,
				reason: `line ${first.at.line}: ${first.message}${rest}`,
				blocks: running.has(path)
			}];
		})
	];
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
const MAX_MESSAGE_CHARACTERS = 1e3;
function judge$1(rule, violations, setting) {
	const levelOf = (violation) => setting === void 0 || setting === "off" ? violation.level ?? rule.level : setting;
	const all = distinct(violations);
	const urgent = all.length > MAX_FINDINGS ? all.toSorted((a, b) => order(levelOf(a)) - order(levelOf(b))) : all;
	const rest = urgent.slice(MAX_FINDINGS).map((violation) => statusOf(levelOf(violation)));
	const blocked = rest.filter((status) => status === "blocked").length;
	return {
		findings: toFindings(rule, urgent.slice(0, MAX_FINDINGS), levelOf),
		unlisted: {
			blocked,
			advisory: rest.length - blocked
		}
	};
}
function order(level) {
	return level === "advisory" ? 1 : 0;
}
function toFindings(rule, violations, levelOf) {
	const countByContent = new Map();
	return violations.map((violation) => {
		const { file, line, column, subject } = violation;
		const key = JSON.stringify([file, subject]);
		const occurrence = countByContent.get(key) ?? 0;
		countByContent.set(key, occurrence + 1);
		const level = levelOf(violation);
		return {
			rule: rule.id,
			severity: violation.severity ?? rule.severity,
			level,
			file,
			line,
			column,
			message: cut(violation.message),
			remedy: cut(violation.remedy ?? rule.remedy),
			fingerprint: fingerprint(rule.id, file, subject, occurrence),
			status: statusOf(level)
		};
	});
}
function cut(text) {
	return text.length > MAX_MESSAGE_CHARACTERS ? `${text.slice(0, 999).toWellFormed()}…` : text;
}
function statusOf(level) {
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
// actions/policy-gate/judge.ts
function readSettings(values) {
	const trusted = values["trusted-owners"].filter((owner) => owner !== "none");
	return {
		levels: levelsOf(values.levels),
		trustedOwners: new Set(trusted.map((owner) => owner.toLowerCase())),
		onUnknown: values["on-unknown"]
	};
}
function judge(input, settings, { ownTexts }) {
	const result = evaluate(input, settings);
	const own = readOwn(ownTexts, settings);
	if (own === null) return result;
	const stricter = evaluate(input, own);
	return result.verdict === "pass" && stricter.verdict === "fail" ? stricter : result;
}
function evaluate(input, { levels, trustedOwners, onUnknown }) {
	return evaluatePolicy({
		...input,
		trustedOwners
	}, {
		levels,
		onUnknown
	});
}
function readOwn(texts, { levels, trustedOwners }) {
	const { levels: own, "trusted-owners": owners } = texts;
	if (own === void 0 && owners === void 0) return null;
	const lines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const read = readSettings({
		levels: lines(own ?? ""),
		"trusted-owners": lines(owners ?? ""),
		"on-unknown": "block"
	});
	return {
		levels: own === void 0 ? levels : read.levels,
		trustedOwners: owners === void 0 ? trustedOwners : read.trustedOwners,
		onUnknown: "block"
	};
}
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
// actions/policy-gate/list-dependency-files.ts
function listDependencyFiles(workspace, without = []) {
	return workspace.list([...dependencyFileNames.map((name) => `**/${name}`), ...without]);
}
// actions/policy-gate/read-local-actions.ts
const MAX_FILE_BYTES$1 = 1048576;
const MAX_LOCAL_ACTIONS = 1e3;
async function readLocalActions(workspace, known, baseFolder) {
	const texts = new Map(known.map((file) => [file.path, file]));
	const unread = [];
	const missing = [];
	const folders = new Set();
	const running = new Map();
	const queue = known.filter(({ path }) => path.startsWith(".github/workflows/"));
	for (const file of queue) {
		const { paths, broughtFolders } = await localUses(file);
		for (const folder of broughtFolders) folders.add(folder);
		for (const path of paths) {
			if (running.size >= MAX_LOCAL_ACTIONS) break;
			const used = await readUsed(workspace, path, texts, baseFolder);
			if (used.kind === "unread") unread.push({
				file: file.path,
				reason: used.reason
			});
			if (used.kind === "missing") missing.push({
				file: file.path,
				path
			});
			if (used.kind !== "read" || running.has(used.file.path)) continue;
			running.set(used.file.path, used.file);
			queue.push(used.file);
		}
	}
	const { brought, unexplained } = explained(missing, folders);
	return {
		workflows: [...running.values()].filter(({ path }) => !texts.has(path)),
		unread: [
			...unread,
			...unexplained,
			...tooMany(running.size)
		],
		brought,
		running: [...running.keys()]
	};
}
function tooMany(count) {
	if (count < MAX_LOCAL_ACTIONS) return [];
	return [{
		file: ".",
		reason: `more than 999 local actions are used`
	}];
}
function explained(missing, folders) {
	const isBrought = ({ path }) => [...folders].some((folder) => `${path}/`.startsWith(`${folder}/`));
	return {
		brought: missing.filter(isBrought).map(notThere),
		unexplained: missing.filter((use) => !isBrought(use)).map(notThere)
	};
}
function notThere({ file, path }) {
	return {
		file,
		reason: `\`./${path}\` is not in this checkout`
	};
}
async function localUses(file) {
	if ((!/uses/.test(file.text) || !/[.$][/\\]/.test(file.text)) && !/\\[xuU\r\n]/.test(file.text)) return {
		paths: [],
		broughtFolders: []
	};
	const { content } = await parseWorkflow(file);
	return {
		paths: usesOf(content).flatMap(({ reference }) => isLocal(reference) ? [normalized(reference.path)] : []),
		broughtFolders: stepsOf(content).map(({ node }) => normalized(textOf(childOf(childOf(node, "with"), "path")) ?? "")).filter((folder) => folder !== "" && folder !== ".")
	};
}
function normalized(path) {
	return posix.normalize(path.trim().replaceAll("\\", "/")).replace(/\/$/, "");
}
function stepsOf(content) {
	if (content?.kind === "action") return content.steps;
	return (content?.jobs ?? []).flatMap((job) => job.steps);
}
function usesOf(content) {
	const jobs = content?.kind === "workflow" ? content.jobs : [];
	const steps = stepsOf(content);
	return [...jobs.map((job) => job.calls), ...steps.map((step) => step.uses)].filter((use) => use !== null);
}
function isLocal(reference) {
	return reference.kind === "local" || reference.kind === "self";
}
async function readUsed(workspace, path, texts, baseFolder) {
	if (leadsOut(`${path}/`)) return {
		kind: "unread",
		reason: `\`./${path}\` leads out of the checkout`
	};
	if (baseFolder !== null && `${path}/`.startsWith(`${baseFolder}/`)) return {
		kind: "unread",
		reason: `\`./${path}\` lies where the base is checked out`
	};
	const names = /\.ya?ml$/i.test(path) ? [path] : ["action.yml", "action.yaml"].map((name) => posix.join(path, name));
	const read = await readFirst(workspace, names, texts);
	if (read !== null) return read;
	const { paths } = await workspace.list([...names, posix.join(path, "Dockerfile")], { ignoreCase: true });
	return await readFirst(workspace, paths.filter((other) => !/dockerfile$/i.test(other)), texts) ?? { kind: paths.length > 0 ? "image" : "missing" };
}
async function readFirst(workspace, paths, texts) {
	for (const path of paths) {
		const known = texts.get(path);
		if (known !== void 0) return {
			kind: "read",
			file: known
		};
		const { text, reason, missing } = await readText(workspace, path, MAX_FILE_BYTES$1);
		if (text !== null) return {
			kind: "read",
			file: {
				path,
				text
			}
		};
		if (!missing) return {
			kind: "unread",
			reason: `${path} could not be read: ${reason}`
		};
	}
	return null;
}
// actions/policy-gate/sparse-checkout.ts
const MAX_SETTINGS_BYTES = 1048576;
const SETTINGS = [".git/config.worktree", ".git/config"];
async function sparseCheckout(workspace) {
	for (const path of SETTINGS) {
		const { text } = await readText(workspace, path, MAX_SETTINGS_BYTES);
		const value = /^\s*sparseCheckout\s*=\s*(\w+)\s*$/im.exec(text ?? "")?.[1]?.toLowerCase();
		if (value === void 0) continue;
		return value === "true" ? [{
			file: ".",
			reason: "this is a sparse checkout, and the files that it leaves out cannot be checked"
		}] : [];
	}
	return [];
}
// actions/policy-gate/read-sources.ts
const MAX_FILE_BYTES = 1048576;
const MAX_WORKFLOWS = 2e3;
async function readSources(ports, workflowGlobs, baseDirectory) {
	const { workspace } = ports;
	const base = baseDirectory === void 0 ? null : ports.workspaceAt(baseDirectory);
	const baseFolder = base === null ? null : baseWithin(workspace, base);
	if (baseFolder !== null && /^\.github(?:\/|$)/i.test(baseFolder)) throw new InputError([{
		name: "base-workspace",
		place: "input",
		given: baseFolder,
		expected: "a folder that holds nothing of this checkout"
	}]);
	const without = baseFolder === null ? [] : [`!${baseFolder}/**`];
	const dependencies = await listDependencyFiles(workspace, without);
	const dependencyPaths = dependencies.paths;
	const change = base ? await compareCheckouts({
		workspace: base,
		paths: (await listDependencyFiles(base)).paths
	}, {
		workspace,
		paths: dependencyPaths
	}) : await readRunningChange(ports);
	const roots = await readRoots(workspace, dependencyPaths, change);
	const workflows = await readWorkflows(workspace, [...workflowGlobs, ...without]);
	const used = await readLocalActions(workspace, workflows.workflows, baseFolder);
	return {
		workflows: [...workflows.workflows, ...used.workflows],
		unread: [
			...workflows.unread,
			...dependencies.omitted.map(omissionAsUnknown),
			...used.unread,
			...await sparseCheckout(workspace)
		],
		brought: used.brought,
		running: used.running,
		dependencyPaths,
		roots,
		change
	};
}
function omissionAsUnknown({ path, reason }) {
	return {
		file: path,
		reason
	};
}
async function readRunningChange({ rest, context, workspace }) {
	const { repository } = context;
	const change = await readChange(context, rest, repository);
	const reading = await readChangedTexts(change, dependencyFiles, {
		rest,
		repository,
		workspace
	});
	return reading.known ? reading : {
		...reading,
		reason: `${reading.reason}, and there is no base-workspace to compare with`
	};
}
const dependencyFiles = {
	isWanted: (path) => dependencyFileNames.includes(fileName(path)),
	isTextWanted: (path) => ecosystemsOf(path).length > 0
};
function baseWithin(workspace, base) {
	return pathWithin(withSlashes(workspace.root), withSlashes(base.root));
}
async function readWorkflows(workspace, globs) {
	const { paths, omitted } = await workspace.list(globs, { ignoreCase: true });
	const workflows = [];
	const unread = [...omitted.map(omissionAsUnknown), ...unreadRest(paths.slice(MAX_WORKFLOWS))];
	for (const path of paths.slice(0, MAX_WORKFLOWS)) {
		const { text, reason } = await readText(workspace, path, MAX_FILE_BYTES);
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
function unreadRest([first, ...more]) {
	if (first === void 0) return [];
	return [{
		file: first,
		reason: `this and ${more.length} more files: only ${MAX_WORKFLOWS} workflow files are read`
	}];
}
async function readRoots(workspace, dependencyPaths, change) {
	const knownPaths = new Set(dependencyPaths);
	const wanted = (change.known ? change.files : []).flatMap(({ path }) => foldersUpwards(folderOf(path)).flatMap((folder) => ecosystemsOf(path).flatMap(({ manifests }) => manifests.map(({ file }) => joinPath(folder, file)))));
	const roots = [];
	for (const path of new Set(wanted)) {
		const { text } = knownPaths.has(path) ? await readText(workspace, path, MAX_FILE_BYTES) : { text: null };
		if (text !== null) roots.push({
			path,
			text
		});
	}
	return roots;
}
// actions/policy-gate/with-settings.ts
function withSettings(input, { path, unreadable }) {
	if (unreadable === null || passesStrictest(input)) return input;
	return {
		...input,
		unsettled: [{
			file: path,
			reason: `the settings could not be read: ${unreadable}`
		}]
	};
}
function passesStrictest(input) {
	const levels = Object.fromEntries(builtInRules.map(({ id }) => [id, "hard"]));
	return evaluatePolicy({
		...input,
		trustedOwners: new Set()
	}, {
		levels,
		onUnknown: "advise"
	}).verdict === "pass";
}
function settingsAnnotations({ path, ignored }) {
	if (ignored.length === 0) return [];
	return [{
		level: "warning",
		title: "The change edits its own policy, or there is no base",
		message: `${ignored.join(", ")} in ${path} of this checkout are ignored: a gate takes its settings from the base of the change or from the step's inputs. They take effect once they are on the base.`,
		file: path
	}];
}
// actions/policy-gate/action.ts
const action = defineAction({
	name: "policy-gate",
	description: "Passes or fails a change by rules for workflows and lockfiles, and says how to fix each finding.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: {
		workflows: fromBase(list({
			help: "Globs of the workflow files and action manifests to check; `!glob` excludes some. Local actions and workflows that they use are checked too.",
			fallback: ".github/workflows/*.{yml,yaml}\n**/action.{yml,yaml}"
		})),
		levels: fromBase(list({ help: "Level per rule, such as `PIN-1: advisory`: `hard` and `soft` block, `advisory` only warns, `off` disables the rule." })),
		"trusted-owners": fromBase(list({
			help: "Owners, or `owner/repository`, whose unpinned actions only cause a warning; `none` for no exceptions.",
			fallback: "actions\ngithub"
		})),
		"on-unknown": fromBase(oneOf(["block", "advise"], {
			help: "What to do when something that a hard rule needs could not be checked: `block` fails the step, `advise` only warns.",
			fallback: "block"
		})),
		"base-workspace": baseWorkspace
	},
	outputs: {
		verdict: "`pass` or `fail`.",
		blocked: "Number of blocking findings.",
		findings: "Total number of findings.",
		unknown: "Number of things that could not be checked."
	},
	permissions: {
		contents: "read",
		"pull-requests": "read"
	},
	isGate: () => true,
	async run(values, ports) {
		const settings = readSettings(values);
		const data = {
			...judge(withSettings(await readPolicyInput(await readSources(ports, values.workflows, values["base-workspace"]), []), ports.settings), settings, ports.settings),
			settingsNotUsed: ports.settings.ignored
		};
		return {
			outputs: {
				verdict: data.verdict,
				blocked: data.findings.filter(({ status }) => status === "blocked").length + data.unlisted.blocked,
				findings: data.findings.length + data.unlisted.blocked + data.unlisted.advisory,
				unknown: data.unknown.length
			},
			data,
			summary: policySummary(data, ports.context),
			annotations: [...settingsAnnotations(ports.settings), ...policyAnnotations(data)],
			verdict: data.verdict
		};
	}
});
export { action };
