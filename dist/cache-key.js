import { $t as flag, At as table, Ct as details, Gt as InputError, Ht as countBy, It as joinPath, Lt as withSlashes, Mt as pathWithin, Ot as paragraph, Pt as folderOf, Rt as sha256, St as codeBlock, Tt as line, Vt as groupBy, Wt as compareText, Yt as defineAction, Zt as baseWorkspace, an as text, bt as bullets, dt as sumBy, ft as countOf, in as oneOf, jt as withoutLeadingDot, kt as strong, nn as list, xt as code, zt as canonicalJson } from "./runner.js";
import { a as settingsAt, i as readableLockfileGlobs, o as ecosystems, r as lockfileAt } from "./shared/find-ecosystem.js";
import { t as unreadable } from "./shared/lockfile.js";
// packages/core/caching/digest-lockfile.ts
function digestLockfile(path, text, parsed) {
	if (parsed.method === "bytes") return {
		path,
		kind: parsed.kind ?? "file",
		method: "bytes",
		digest: sha256(text)
	};
	const entries = parsed.entries.map(entryText).sort();
	return {
		path,
		kind: parsed.kind,
		method: "resolved",
		digest: sha256(entries.join("\n"))
	};
}
function entryText({ path, name, version, resolved, integrity, flags, details }) {
	return canonicalJson([
		path,
		name,
		version,
		resolved,
		integrity,
		flags,
		details
	]);
}
// packages/core/caching/explain-change.ts
function explainChange(before, after) {
	const older = groupBy(before, placeOf);
	const newer = groupBy(after, placeOf);
	return [...new Set([...older.keys(), ...newer.keys()])].sort().flatMap((place) => matchGroup(older.get(place) ?? [], newer.get(place) ?? []));
}
const placeOf = ({ path, name }) => path ?? name;
function matchGroup(before, after) {
	const older = difference(before, after);
	const newer = difference(after, before);
	const pairs = Math.min(older.length, newer.length);
	return [
		...older.slice(0, pairs).flatMap((entry, index) => changed(entry, newer[index])),
		...older.slice(pairs).map((entry) => one(entry, "removed")),
		...newer.slice(pairs).map((entry) => one(entry, "added"))
	];
}
function difference(entries, others) {
	const remaining = countBy(others, entryText);
	return entries.filter((entry) => {
		const count = remaining.get(entryText(entry)) ?? 0;
		remaining.set(entryText(entry), count - 1);
		return count <= 0;
	}).sort((a, b) => compareText(entryText(a), entryText(b)));
}
function changed(before, after) {
	if (after === void 0) return [];
	const older = fieldsOf(before);
	const newer = fieldsOf(after);
	const fields = [...new Set([...older.keys(), ...newer.keys()])].filter((name) => older.get(name) !== newer.get(name));
	return [{
		name: after.name,
		path: after.path,
		change: "changed",
		fields,
		before: before.version,
		after: after.version
	}];
}
function one(entry, change) {
	const { name, path, version } = entry;
	return {
		name,
		path,
		change,
		fields: [],
		before: change === "removed" ? version : null,
		after: change === "added" ? version : null
	};
}
function fieldsOf({ name, version, resolved, integrity, flags, details }) {
	const texts = Object.entries({
		name,
		version,
		resolved,
		integrity,
		...details
	});
	return new Map([...texts, ...flags.map((flag) => [flag, true])].map(([key, value]) => [key, canonicalJson(value)]));
}
// packages/core/caching/key-segment.ts
function keySegment(text, longest = 40) {
	if (/^[A-Za-z0-9._-]+$/.test(text) && text.length <= longest) return text;
	const digest = sha256(text).slice(0, 12);
	return `${text.replace(/[^A-Za-z0-9._-]+/g, "_").slice(0, longest - digest.length - 1)}_${digest}`;
}
// packages/core/caching/make-cache-key.ts
const DIGEST_DIGITS = 32;
function makeCacheKey(settings, targets) {
	const base = baseOf(settings);
	const segments = targets.map((target) => [target.name, digestOf(settings, target)]);
	const starts = segments.map(([name], index) => `${[
		base,
		...segments.slice(0, index).flat(),
		name
	].join("-")}-`);
	return {
		key: [base, ...segments.flat()].join("-"),
		restoreKeys: targets.every((target) => target.olderCopyHelps) ? starts.toReversed() : [],
		paths: [...new Set(targets.flatMap((target) => target.paths))],
		targets: targets.map(({ name, paths, olderCopyHelps }, index) => ({
			name,
			key: [base, ...segments[index] ?? []].join("-"),
			restoreKeys: olderCopyHelps ? [`${base}-${name}-`] : [],
			paths
		}))
	};
}
function baseOf({ prefix, os, arch, runtimes, salt }) {
	const variant = [...runtimes.map((runtime) => keySegment(runtime)), ...salt === null ? [] : [keySegment(salt)]];
	const machine = [os ?? "unknown", arch ?? "unknown"].map((word) => keySegment(word.toLowerCase(), 20));
	return [
		keySegment(prefix),
		...machine,
		...variant.length === 0 ? [] : [keySegment(variant.join("-"), 60)]
	].join("-");
}
function digestOf(settings, { name, inputs }) {
	const sorted = inputs.map(({ path, kind, method, digest }) => [
		withSlashes(path),
		kind,
		method,
		digest
	]).map((row) => canonicalJson(row)).sort();
	const { prefix, os, arch, runtimes, salt } = settings;
	return sha256(canonicalJson([
		prefix,
		os,
		arch,
		runtimes,
		salt,
		name,
		sorted
	])).slice(0, DIGEST_DIGITS);
}
// packages/core/caching/plan-targets.ts
function companionFiles(lockfile, request) {
	const ecosystem = lockfileAt(lockfile)?.ecosystem;
	return (ecosystem === void 0 ? [] : foldersOf(ecosystem, request).flatMap(({ companions }) => companions)).map((name) => joinPath(folderOf(lockfile), name));
}
function planTargets(inputs, os, request) {
	const others = inputs.flatMap(({ input, lockfile }) => lockfile === null ? input : []);
	const byKind = groupBy(inputs, ({ input, lockfile }) => lockfile === null ? null : input.kind);
	const targets = ecosystems.flatMap((ecosystem) => {
		const lockfiles = byKind.get(ecosystem.name) ?? [];
		const folders = foldersOf(ecosystem, request);
		return lockfiles.length === 0 ? [] : [targetOf(folders, lockfiles, os, ecosystem.name)];
	});
	return (targets.length === 0 && others.length > 0 ? [{
		name: "files",
		paths: [],
		inputs: [],
		olderCopyHelps: true
	}] : targets).map((target) => ({
		...target,
		paths: request.paths.length > 0 ? request.paths : target.paths,
		inputs: [...target.inputs, ...others]
	}));
}
function foldersOf({ folders }, { installed, built }) {
	if (folders === void 0) return [];
	const { store, install, build } = folders;
	return [installed && install !== void 0 ? install : store, ...built && build !== void 0 ? [build] : []];
}
function targetOf(folders, lockfiles, os, name) {
	const places = lockfiles.map(({ input, lockfile }) => ({
		os,
		folder: folderOf(input.path),
		entries: lockfile?.entries ?? []
	}));
	return {
		name: folders[0]?.target ?? name,
		paths: [...new Set(folders.flatMap(({ paths }) => places.flatMap(paths)))],
		inputs: lockfiles.map(({ input }) => input),
		olderCopyHelps: folders.every(({ olderCopyHelps }) => olderCopyHelps)
	};
}
// packages/core/ecosystems/parse-lockfile.ts
const MAX_LOCKFILE_LENGTH = 52428800;
async function parseLockfile(path, text) {
	const ecosystemFile = lockfileAt(path);
	const kind = ecosystemFile?.ecosystem.name ?? null;
	const reading = await read(ecosystemFile?.format.content?.read, text);
	if (kind !== null && reading.ok) return {
		kind,
		method: "resolved",
		entries: reading.entries,
		problems: []
	};
	return {
		kind,
		method: "bytes",
		entries: [],
		problems: reading.ok ? [] : [reading.problem]
	};
}
async function read(reader, text) {
	if (reader === void 0) return unreadable("no-reader", "no reader for this lockfile");
	if (text.length > MAX_LOCKFILE_LENGTH) return unreadable("too-large", "above 50 MB");
	return reader(text.startsWith("﻿") ? text.slice(1) : text);
}
// packages/core/caching/read-cache-inputs.ts
function readCacheInputs(files) {
	const paths = [...files.keys()].filter((path) => !isShadowed(path, files)).sort();
	return Promise.all(paths.map((path) => readInput(path, files.get(path) ?? "")));
}
function isShadowed(path, files) {
	const other = lockfileAt(path)?.format.shadowedBy;
	return other !== void 0 && files.has(joinPath(folderOf(path), other));
}
async function readInput(path, text) {
	if (lockfileAt(path)?.format.content !== void 0) {
		const lockfile = await parseLockfile(path, text);
		return {
			input: digestLockfile(path, text, lockfile),
			text,
			lockfile
		};
	}
	const settings = settingsAt(path);
	if (settings !== null) {
		const digest = sha256((await settings.read(text)).join("\n"));
		return {
			input: {
				path,
				kind: settings.kind,
				method: "resolved",
				digest
			},
			text,
			lockfile: null
		};
	}
	return {
		input: {
			path,
			kind: "file",
			method: "bytes",
			digest: sha256(text)
		},
		text,
		lockfile: null
	};
}
// packages/core/caching/decide-cache-key.ts
const nothingToCache = ".paceline/nothing-to-cache";
async function decideCacheKey(settings, request, files, base) {
	const inputs = await readCacheInputs(files);
	const baseInputs = base === null ? null : await readCacheInputs(base);
	const keys = keysFor(settings, request, inputs);
	const baseKeys = baseInputs === null ? null : keysFor(settings, request, baseInputs);
	return {
		...keys,
		targets: keys.targets.map((target) => {
			const twin = baseKeys?.targets.find(({ name }) => name === target.name);
			return {
				...target,
				changed: baseKeys === null ? null : target.key !== twin?.key
			};
		}),
		changed: baseKeys === null ? null : keys.key !== baseKeys.key,
		inputs: inputs.map((own) => compare(own, baseInputs)),
		changes: baseInputs === null ? [] : inputs.flatMap((own) => explain(own, baseInputs)),
		problems: inputs.flatMap(({ input, lockfile }) => (lockfile?.problems ?? []).map((problem) => ({
			path: input.path,
			...problem
		})))
	};
}
function keysFor(settings, request, inputs) {
	const { key, restoreKeys, paths, targets } = makeCacheKey(settings, planTargets(inputs, settings.os, request));
	const cachedPaths = paths.length > 0 ? paths : request.paths;
	return {
		key: targets.length > 0 ? key : `${key}-no-lockfile`,
		restoreKeys,
		paths: cachedPaths.length > 0 ? cachedPaths : [nothingToCache],
		targets
	};
}
function twinOf({ input }, base) {
	return base.find((other) => other.input.path === input.path);
}
function compare(own, base) {
	const packages = own.lockfile?.method === "resolved" ? own.lockfile.entries.length : null;
	if (base === null) return {
		...own.input,
		packages,
		changed: null,
		textChanged: null
	};
	const twin = twinOf(own, base);
	const changed = twin?.input.digest !== own.input.digest || twin.input.method !== own.input.method;
	return {
		...own.input,
		packages,
		changed,
		textChanged: twin?.text !== own.text
	};
}
function explain(own, base) {
	const before = twinOf(own, base)?.lockfile;
	const after = own.lockfile;
	if (before?.method !== "resolved" || after?.method !== "resolved") return [];
	const entries = explainChange(before.entries, after.entries);
	return entries.length === 0 ? [] : [{
		path: own.input.path,
		entries
	}];
}
// actions/cache-key/read-deciding-files.ts
const MAX_FILE_BYTES = 268435456;
async function readDecidingFiles(workspace, globs, request) {
	const foreign = globs.except === void 0 ? null : `${folderIn(workspace.root, globs.except)}/`;
	const find = async (wanted) => (wanted.length === 0 ? [] : (await workspace.list(wanted)).paths).filter((path) => !foreign || !path.startsWith(foreign));
	const lockfiles = await find(globs.lockfiles);
	const others = await find(globs.others);
	const beside = lockfiles.flatMap((path) => companionFiles(path, request));
	const texts = new Map();
	for (const path of new Set([
		...lockfiles,
		...others,
		...beside
	])) {
		const text = await workspace.read(path, MAX_FILE_BYTES);
		if (text !== null) texts.set(path, text);
	}
	return texts;
}
function folderIn(root, folder) {
	const path = withSlashes(folder);
	return withoutLeadingDot(pathWithin(withSlashes(root), path) ?? path).replace(/\/$/, "");
}
// packages/core/caching/cache-key-summary.ts
const MAX_ROWS = 12;
const MAX_CHANGES = 100;
function cacheKeySummary(decision) {
	const { inputs, changes, key, restoreKeys, paths } = decision;
	const reasons = [...changes.map(changeReason), ...decision.problems.map(problemReason)];
	const files = inputs.map(inputRow);
	return {
		title: "cache-key",
		blocks: [
			paragraph(verdict(decision)),
			...reasons.length > 0 ? [bullets(reasons.slice(0, 3))] : [],
			paragraph("Cache hits are measured after runs end: record-telemetry's summary shows hits, sizes and seconds."),
			...files.length > 0 ? [inputTable(files.slice(0, MAX_ROWS))] : [],
			...files.length > MAX_ROWS ? [details(`${files.length - MAX_ROWS} more files`, [inputTable(files.slice(MAX_ROWS))])] : [],
			...changes.map(changeDetails),
			details("Key, restore keys and paths", [codeBlock([
				key,
				"",
				...restoreKeys,
				"",
				...paths
			].join("\n"))])
		]
	};
}
function verdict({ changed, inputs, targets, changes, key, restoreKeys }) {
	if (targets.length === 0) return line`⚠️ ${strong("No lockfile found.")} The key ${code(key)} never changes by itself.`;
	if (changed === null) {
		const packages = sumBy(inputs, (input) => input.packages ?? 0);
		return line`✅ ${strong(`Key from ${countOf(packages, "package")}`)} in ${countOf(inputs.length, "file")}.`;
	}
	if (changed) {
		const count = sumBy(changes, ({ entries }) => entries.length);
		const what = count === 0 ? "the files that decide the installation changed" : `${countOf(count, "package")} changed`;
		const then = restoreKeys.length > 0 ? "The best older cache is restored and completed" : "The cache starts empty";
		return line`⏳ ${strong("New key:")} ${what}. ${then}, once per key.`;
	}
	const rewritten = inputs.filter((input) => input.textChanged === true && input.changed === false);
	if (rewritten.length === 0) return line`✅ ${strong("Same key as the base.")} Nothing that is installed changed.`;
	return line`✅ ${strong("Same key as the base.")} ${code(rewritten[0]?.path ?? "")} changed, but nothing that is installed did; a hash of the file would have missed the cache.`;
}
function changeReason({ path, entries }) {
	const first = entries.slice(0, 3).map(({ name }) => name);
	const rest = entries.length > first.length ? ` and ${entries.length - first.length} more` : "";
	return line`${code(path)}: ${first.join(", ")}${rest}`;
}
function problemReason({ path, message }) {
	return line`${code(path)} was not understood (${message}): any edit changes the key`;
}
function inputTable(rows) {
	const titles = [
		"file",
		"hashed by",
		"changed"
	].map((title) => ({ title }));
	return table([
		...titles,
		{
			title: "packages",
			align: "right"
		},
		{ title: "digest" }
	], rows);
}
function inputRow({ path, method, changed, packages, digest }) {
	const by = method === "resolved" ? "what it installs" : "its bytes";
	const state = changed === null ? "unknown (no base)" : changed ? "yes" : "no";
	return [
		code(path),
		by,
		state,
		packages === null ? "unknown" : String(packages),
		code(digest.slice(0, 12))
	];
}
function changeDetails({ path, entries }) {
	const columns = [
		"package",
		"change",
		"version",
		"fields"
	].map((title) => ({ title }));
	const hidden = entries.length - MAX_CHANGES;
	return details(`What changed in ${path} (${countOf(entries.length, "package")})`, [table(columns, entries.slice(0, MAX_CHANGES).map(changeRow)), ...hidden > 0 ? [paragraph(`${countOf(hidden, "more change")} in the result file.`)] : []]);
}
function changeRow({ name, path, change, fields, before, after }) {
	const version = before === after ? after ?? "" : [before, after].filter((one) => one !== null).join(" → ");
	return [
		code(path ?? name),
		change,
		version,
		fields.join(", ")
	];
}
// actions/cache-key/to-result.ts
const outputs = {
	key: "Cache key, for `key` of actions/cache.",
	"restore-keys": "Key prefixes of caches that still help, one per line, best first.",
	paths: "Folders to cache, one per line.",
	changed: "Whether the key differs from the base: `true`, `false`, or empty without a base.",
	targets: "Key, restore keys and paths for each package manager separately, as JSON."
};
function toResult(decision) {
	return {
		outputs: {
			key: decision.key,
			"restore-keys": decision.restoreKeys.join("\n"),
			paths: decision.paths.join("\n"),
			changed: decision.changed,
			targets: JSON.stringify(decision.targets)
		},
		data: decision,
		summary: cacheKeySummary(decision),
		annotations: warnings(decision)
	};
}
function warnings({ targets, problems, key }) {
	const unread = problems.map(({ path, message }) => ({
		level: "warning",
		title: "Lockfile not understood",
		message: `Not understood: ${message}. The key is computed from the file's bytes, so any edit changes it.`,
		file: path
	}));
	if (targets.length > 0) return unread;
	return [{
		level: "warning",
		title: "No lockfile",
		message: `No lockfile found, so the key is ${key} and never changes by itself. List lockfiles in "lockfiles" or "extra-files".`
	}];
}
// actions/cache-key/action.ts
const inputs = {
	lockfiles: list({ help: "Globs of the lockfiles that decide what is installed. Default: all lockfiles except those below `vendor` or `target`." }),
	what: oneOf(["store", "node_modules"], {
		help: "What to cache: downloaded packages (`store`), or the installed tree (`node_modules`) where the package manager has one.",
		fallback: "store"
	}),
	"cargo-target": flag({
		help: "Cargo: also cache the build output in `target`.",
		fallback: false
	}),
	"extra-files": list({ help: "Globs of further files that decide what is installed, such as `patches/**`." }),
	paths: list({ help: "Paths to cache instead of the default folders." }),
	runtime: list({ help: "Versions that the cached files depend on, such as `node24`, one per line." }),
	salt: text({ help: "Any text. Changing it discards all caches." }),
	prefix: text({
		help: "Prefix of all keys.",
		fallback: "paceline"
	}),
	"base-workspace": baseWorkspace
};
const action = defineAction({
	name: "cache-key",
	description: "Computes a cache key that changes only when what gets installed changes, with restore keys and paths.",
	inputs,
	outputs,
	permissions: { contents: "read" },
	async run(values, { workspace, workspaceAt, context }) {
		const request = requestOf(values);
		const lockfiles = values.lockfiles.length > 0 ? values.lockfiles : readableLockfileGlobs;
		const base = values["base-workspace"];
		const globs = {
			lockfiles,
			others: values["extra-files"],
			except: base
		};
		const files = await readDecidingFiles(workspace, globs, request);
		const baseFiles = base === void 0 ? null : await readDecidingFiles(await checkoutAt(base, workspaceAt), globs, request);
		return toResult(await decideCacheKey(settingsOf(values, context), request, files, baseFiles));
	},
	async fallback(values, { context, now }) {
		const attempt = `${context.runId}-${context.attempt}-${now().toISOString()}`;
		return toResult(await decideCacheKey(settingsOf(values, context), requestOf(values), new Map([["(unread)", attempt]]), null));
	}
});
async function checkoutAt(folder, workspaceAt) {
	const workspace = workspaceAt(folder);
	if ((await workspace.list(["**"])).paths.length > 0) return workspace;
	throw new InputError([{
		name: "base-workspace",
		place: "input",
		given: folder,
		expected: "a folder with a checkout"
	}]);
}
function settingsOf({ prefix, runtime, salt }, { runner }) {
	return {
		prefix,
		os: runner.os,
		arch: runner.arch,
		runtimes: runtime,
		salt: salt ?? null
	};
}
function requestOf(values) {
	return {
		installed: values.what === "node_modules",
		built: values["cargo-target"],
		paths: values.paths
	};
}
export { action };
