export const id = 368;
export const ids = [368];
export const modules = {

/***/ 75368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/packages/core/action/define-action.js
var define_action = __webpack_require__(94637);
// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
// EXTERNAL MODULE: ./build/packages/core/action/inputs.js
var inputs = __webpack_require__(71940);
// EXTERNAL MODULE: ./build/packages/core/collections/group-by.js
var group_by = __webpack_require__(91209);
;// CONCATENATED MODULE: ./build/packages/core/lockfiles/json-value.js
/** Levels of nesting; npm's own files stay below 30. */
const deepestNesting = 200;
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value of an own key. */
function ownValue(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** True when the value is nested deeper than we follow. */
function isTooDeep(value, levels = deepestNesting) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
/**
 * One text per value, whatever the order of keys was: equal texts mean equal values, and the other way round.
 * Keys are sorted by UTF-16 code units, never by locale, so that every machine agrees.
 */
function canonicalJson(value) {
    if (isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (isJsonObject(value)) {
        const members = Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
        return `{${members.join(",")}}`;
    }
    // `JSON.stringify` would write the infinity that 1e999 reads as as null.
    return typeof value === "number" && !Number.isFinite(value) ? String(value) : JSON.stringify(value);
}
function isArray(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/core/caching/sha256.js

/** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits: what `sha256sum` prints for a file of that text. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
}

;// CONCATENATED MODULE: ./build/packages/core/caching/digest-lockfile.js


/** Digest of the resolved set, in no particular order; of the file's bytes where the set is not known. */
function digestLockfile(path, text, parsed) {
    if (parsed.method === "bytes")
        return { path, kind: parsed.kind ?? "file", method: "bytes", digest: sha256(text) };
    const entries = parsed.entries.map(entryText).sort();
    return { path, kind: parsed.kind, method: "resolved", digest: sha256(entries.join("\n")) };
}
/** One text per entry, without line ends: equal for equal entries only. */
function entryText({ path, name, version, resolved, integrity, flags, details }) {
    return canonicalJson([path, name, version, resolved, integrity, flags, details]);
}

;// CONCATENATED MODULE: ./build/packages/core/caching/explain-change.js



/**
 * Which entries differ between two resolved sets, sorted by place. Entries are matched by place, or by name where there
 * is none; several versions of one name are matched in order of version. Empty exactly when both sets are equal.
 */
function explainChange(before, after) {
    const older = (0,group_by/* groupBy */.$)(before, placeOf);
    const newer = (0,group_by/* groupBy */.$)(after, placeOf);
    const places = [...new Set([...older.keys(), ...newer.keys()])].sort();
    return places.flatMap((place) => matchGroup(older.get(place) ?? [], newer.get(place) ?? []));
}
const placeOf = ({ path, name }) => path ?? name;
function matchGroup(before, after) {
    const older = difference(before, after);
    const newer = difference(after, before);
    const pairs = Math.min(older.length, newer.length);
    return [
        ...older.slice(0, pairs).flatMap((entry, index) => changed(entry, newer[index])),
        ...older.slice(pairs).map((entry) => one(entry, "removed")),
        ...newer.slice(pairs).map((entry) => one(entry, "added")),
    ];
}
/** The entries of the first list that have no equal in the second, each counted as often as it occurs. */
function difference(entries, others) {
    const left = new Map();
    for (const text of others.map(entryText))
        left.set(text, (left.get(text) ?? 0) + 1);
    const rest = entries.filter((entry) => {
        const count = left.get(entryText(entry)) ?? 0;
        left.set(entryText(entry), count - 1);
        return count <= 0;
    });
    return rest.sort((a, b) => (entryText(a) < entryText(b) ? -1 : 1));
}
function changed(before, after) {
    if (after === undefined)
        return [];
    const older = fieldsOf(before);
    const newer = fieldsOf(after);
    const names = [...new Set([...older.keys(), ...newer.keys()])];
    const fields = names.filter((name) => older.get(name) !== newer.get(name));
    return [
        { name: after.name, path: after.path, change: "changed", fields, before: before.version, after: after.version },
    ];
}
function one(entry, change) {
    const { name, path, version } = entry;
    return {
        name,
        path,
        change,
        fields: [],
        before: change === "removed" ? version : null,
        after: change === "added" ? version : null,
    };
}
function fieldsOf({ name, version, resolved, integrity, flags, details }) {
    const texts = Object.entries({ name, version, resolved, integrity, ...details });
    return new Map([...texts, ...flags.map((flag) => [flag, true])].map(([key, value]) => [key, canonicalJson(value)]));
}

;// CONCATENATED MODULE: ./build/packages/core/caching/key-segment.js

/**
 * A text as one part of a cache key. Short plain texts stay as they are; in any other, foreign signs become `_` and a
 * digest of the whole text follows, so that two texts never become the same part.
 */
function keySegment(text, longest = 40) {
    if (/^[A-Za-z0-9._-]+$/.test(text) && text.length <= longest)
        return text;
    const digest = sha256(text).slice(0, 12);
    const readable = text.replace(/[^A-Za-z0-9._-]+/g, "_").slice(0, longest - digest.length - 1);
    return `${readable}_${digest}`;
}

;// CONCATENATED MODULE: ./build/packages/core/caching/make-cache-key.js



/** Half of SHA-256: two different contents with one digest are not to be expected before 2^64 keys. */
const digestDigits = 32;
/**
 * `PREFIX-OS-ARCH-RUNTIMES-SALT-NAME-DIGEST-NAME-DIGEST…`: what changes seldom stands first, so that a restore key that
 * leaves out the end still finds something near. Within GitHub's limits: 512 characters, no comma, ten keys a step.
 */
function makeCacheKey(settings, targets) {
    const base = baseOf(settings);
    const segments = targets.map((target) => [target.name, digestOf(settings, target)]);
    const starts = segments.map(([name], index) => `${[base, ...segments.slice(0, index).flat(), name].join("-")}-`);
    return {
        key: [base, ...segments.flat()].join("-"),
        restoreKeys: targets.every((target) => target.olderCopyHelps) ? starts.toReversed() : [],
        paths: [...new Set(targets.flatMap((target) => target.paths))],
        targets: targets.map(({ name, paths, olderCopyHelps }, index) => ({
            name,
            key: [base, ...(segments[index] ?? [])].join("-"),
            restoreKeys: olderCopyHelps ? [`${base}-${name}-`] : [],
            paths,
        })),
    };
}
function baseOf({ prefix, os, arch, runtimes, salt }) {
    const variant = [...runtimes.map((runtime) => keySegment(runtime)), ...(salt === null ? [] : [keySegment(salt)])];
    const machine = [os ?? "unknown", arch ?? "unknown"].map((word) => keySegment(word.toLowerCase(), 20));
    return [keySegment(prefix), ...machine, ...(variant.length === 0 ? [] : [keySegment(variant.join("-"), 60)])].join("-");
}
/** The settings are hashed too: joined by `-` alone, two different lists of them could make the same start. */
function digestOf(settings, { name, inputs }) {
    const rows = inputs.map(({ path, kind, method, digest }) => [path.replaceAll("\\", "/"), kind, method, digest]);
    const sorted = rows.map((row) => canonicalJson(row)).sort();
    const { prefix, os, arch, runtimes, salt } = settings;
    return sha256(canonicalJson([prefix, os, arch, runtimes, salt, name, sorted])).slice(0, digestDigits);
}

;// CONCATENATED MODULE: ./build/packages/core/caching/cached-paths.js
/**
 * Where npm keeps downloaded packages, by npm's defaults (npm docs, config `cache`). `~` is the home folder for
 * `actions/cache`, on Windows too.
 */
function npmStorePaths(os) {
    return [os?.toLowerCase() === "windows" ? "~/AppData/Local/npm-cache" : "~/.npm"];
}
/** What the Cargo book advises to keep between CI runs ("Cargo Home: Caching the Cargo home in CI"), less `bin/`. */
const cargoStorePaths = [
    "~/.cargo/registry/index",
    "~/.cargo/registry/cache",
    "~/.cargo/git/db",
];
/**
 * The `node_modules` folders that a lockfile fills: the one beside it, and those of workspaces where a version could
 * not be hoisted. A lockfile may come from a fork: folders outside its own, and signs that the cache's path patterns
 * would read as a wildcard or a comment, are left out.
 */
function nodeModulesPaths(folder, entries) {
    const folders = new Set(["node_modules"]);
    for (const { path } of entries) {
        const end = /(?:^|\/)node_modules(?=\/)/.exec(path ?? "");
        if (end !== null)
            folders.add((path ?? "").slice(0, end.index + end[0].length));
    }
    return [...folders]
        .map((inner) => folder + inner)
        .filter(isPlainPath)
        .sort();
}
/** A relative path that stays inside the workspace and that every tool reads as just a path. */
function isPlainPath(path) {
    const hasSigns = /[\p{Cc}*?[\]\\:]/u.test(path) || /^[\s/#!~]|\s$/.test(path);
    return !hasSigns && path.split("/").every((part) => !["", ".", ".."].includes(part));
}

;// CONCATENATED MODULE: ./build/packages/core/caching/plan-targets.js


/** Files that a tool reads beside its lockfile, where they decide what is cached. A store is right without them. */
function companionFiles(lockfile, kind, wish) {
    const names = {
        npm: wish.what === "node_modules" ? [".npmrc", ".nvmrc", ".node-version"] : [],
        cargo: wish.cargoTarget ? ["rust-toolchain", "rust-toolchain.toml", ".cargo/config.toml"] : [],
    }[kind];
    return names.map((name) => folderOf(lockfile) + name);
}
/** One target per package manager, always in the same order. Files that are no lockfile count for all of them. */
function planTargets(inputs, os, wish) {
    const others = inputs.filter(({ lockfile }) => lockfile === null);
    const byKind = (0,group_by/* groupBy */.$)(inputs, ({ input, lockfile }) => (lockfile === null ? null : input.kind));
    const targets = [
        cargoTarget(byKind.get("cargo") ?? [], wish),
        npmTarget(byKind.get("npm") ?? [], os, wish),
        { name: "files", paths: [], inputs: [], olderCopyHelps: true, lockfiles: [] },
    ];
    const kept = targets.filter(({ lockfiles }) => lockfiles.length > 0);
    const planned = kept.length === 0 && others.length > 0 ? targets.slice(-1) : kept;
    return planned.map(({ name, paths, olderCopyHelps, lockfiles }) => ({
        name,
        olderCopyHelps,
        paths: wish.paths.length > 0 ? wish.paths : paths,
        inputs: [...lockfiles, ...others].map(({ input }) => input),
    }));
}
function npmTarget(lockfiles, os, wish) {
    if (wish.what === "store")
        return { name: "npm", paths: npmStorePaths(os), olderCopyHelps: true, lockfiles };
    const paths = lockfiles.flatMap(({ input, lockfile }) => nodeModulesPaths(folderOf(input.path), lockfile?.entries ?? []));
    // `npm ci` deletes node_modules before it installs.
    return { name: "node_modules", paths, olderCopyHelps: false, lockfiles };
}
function cargoTarget(lockfiles, wish) {
    const built = wish.cargoTarget ? lockfiles.map(({ input }) => `${folderOf(input.path)}target`) : [];
    return { name: "cargo", paths: [...cargoStorePaths, ...built], olderCopyHelps: true, lockfiles };
}
/** "" or a folder with its last slash. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/lockfile-kind.js
/** File names by the package manager that writes them. */
const kinds = {
    "package-lock.json": "npm",
    "npm-shrinkwrap.json": "npm",
    "Cargo.lock": "cargo",
};
/** Globs of all lockfiles that are read, but for those that came with somebody else's package. */
const lockfileGlobs = [
    ...Object.keys(kinds).map((name) => `**/${name}`),
    "!**/vendor/**",
    "!**/target/**",
];
/** Which package manager's file this is, by its name; both kinds of slashes are understood. */
function lockfileKind(path) {
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
    return Object.hasOwn(kinds, name) ? (kinds[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/cargo-package.js

/** Null when a field that we know is of another type than Cargo writes. */
function toCargoPackage({ fields }) {
    const { name, version, source, checksum, dependencies = [], ...others } = Object.fromEntries(fields);
    if (typeof name !== "string" || typeof version !== "string" || typeof dependencies === "string")
        return null;
    if (!isTextOrAbsent(source) || !isTextOrAbsent(checksum))
        return null;
    return { name, version, source: source ?? null, checksum: checksum ?? null, dependencies, others };
}
/**
 * Makes each dependency's name complete, because Cargo shortens it as far as the whole file allows: it would change
 * with an unrelated crate. The project's own crates keep only their name, so that their version bumps do not matter.
 */
function completeReferences(packages) {
    const byName = (0,group_by/* groupBy */.$)(packages, ({ name }) => name);
    return (reference) => {
        const [, name = "", version, source] = /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(reference) ?? [];
        const meant = (byName.get(name) ?? []).filter((candidate) => (version === undefined || candidate.version === version) &&
            (source === undefined || candidate.source === source));
        const [only] = meant;
        if (only === undefined || meant.length > 1)
            return reference;
        return only.source === null ? `${name} (own)` : `${name} ${only.version} (${only.source})`;
    };
}
function isTextOrAbsent(value) {
    return value === undefined || typeof value === "string";
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/lockfile.js
function unreadable(code, message) {
    return { ok: false, problem: { code, message } };
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/read-cargo-tables.js
const header = /^(?:\[\[(package|patch\.unused)\]\]|\[(metadata|root)\])$/;
const pair = /^([A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*") = (.*)$/;
/**
 * Reads exactly what Cargo writes, which is a small part of TOML: known headers, one `key = "text"` a line, lists with
 * one text a line. Anything else, even if it were good TOML, is refused with its line, so that nothing is read wrongly.
 */
function readCargoTables(text) {
    const lines = text.split(/\r?\n/);
    const tables = [{ header: "", fields: new Map() }];
    for (let index = 0; index < lines.length; index++) {
        const line = (lines[index] ?? "").trimEnd();
        if (line === "" || line.startsWith("#"))
            continue;
        const opened = header.exec(line);
        if (opened !== null) {
            tables.push({ header: opened[1] ?? opened[2] ?? "", fields: new Map() });
            continue;
        }
        const field = readField(lines, index);
        const fields = tables.at(-1)?.fields;
        if (field === null || fields === undefined || fields.has(field.name))
            return { ok: false, line: index + 1 };
        fields.set(field.name, field.value);
        index = field.lastLine;
    }
    return hasUniqueTables(tables) ? { ok: true, tables } : { ok: false, line: lines.length };
}
function readField(lines, index) {
    const parts = pair.exec((lines[index] ?? "").trimEnd());
    if (parts === null)
        return null;
    const [, key = "", rest = ""] = parts;
    const name = key.startsWith('"') ? readText(key) : key;
    if (name === null)
        return null;
    if (rest === "[")
        return readList(lines, index, name);
    if (rest === "[]")
        return { name, value: [], lastLine: index };
    // The format's own version, `version = 4`, is the one number in the file.
    const value = readText(rest) ?? (name === "version" && /^\d{1,9}$/.test(rest) ? rest : null);
    return value === null ? null : { name, value, lastLine: index };
}
function readList(lines, start, name) {
    const value = [];
    for (let index = start + 1; index < lines.length; index++) {
        const line = (lines[index] ?? "").trim();
        if (line === "]")
            return { name, value, lastLine: index };
        const text = readText(line.replace(/,$/, ""));
        if (text === null)
            return null;
        value.push(text);
    }
    return null;
}
/** A basic string whose escapes JSON knows too; TOML's own `\U…` and `\e` are refused. */
function readText(source) {
    if (!/^"(?:[^"\\]|\\.)*"$/.test(source))
        return null;
    try {
        return JSON.parse(source);
    }
    catch {
        return null;
    }
}
function hasUniqueTables(tables) {
    return ["metadata", "root"].every((single) => tables.filter(({ header }) => header === single).length <= 1);
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/read-cargo-lockfile.js




/**
 * Reads `Cargo.lock`, versions 1 to 4. Packages without a source are the project's own crates: nothing of them is
 * fetched, so neither their names nor their versions count. Format: Cargo's `src/cargo/core/resolver/encode.rs`.
 */
function readCargoLockfile(text) {
    const read = readCargoTables(text);
    if (!read.ok)
        return unreadable("syntax", `line ${read.line} is not what Cargo writes`);
    const tables = (0,group_by/* groupBy */.$)(read.tables, ({ header }) => header);
    for (const [name, value] of tables.get("")?.flatMap(({ fields }) => [...fields]) ?? []) {
        if (name !== "version")
            return unreadable("unexpected-shape", `unknown field ${name.slice(0, 40)}`);
        if (!/^[1-4]$/.test(String(value)))
            return unreadable("unsupported-version", `version ${String(value).slice(0, 40)}`);
    }
    const packages = readPackages([...(tables.get("package") ?? []), ...(tables.get("root") ?? [])]);
    const unused = readPackages(tables.get("patch.unused") ?? []);
    if (packages === null || unused === null)
        return unreadable("unexpected-shape", "a package without name or version");
    const metadata = tables.get("metadata")?.flatMap(({ fields }) => [...fields]) ?? [];
    return { ok: true, entries: entriesOf(packages, unused, metadata) };
}
function readPackages(tables) {
    const packages = tables.map(toCargoPackage).filter((read) => read !== null);
    return packages.length === tables.length ? packages : null;
}
function entriesOf(packages, unused, metadata) {
    const complete = completeReferences(packages);
    const fetched = packages.filter(({ source }) => source !== null);
    // Version 1 keeps checksums apart: `"checksum NAME VERSION (SOURCE)" = "…"`, with `<none>` for git.
    const apart = new Map(metadata);
    const entries = fetched.map((crate) => {
        const key = `checksum ${crate.name} ${crate.version} (${crate.source})`;
        const checksum = crate.checksum ?? noneIsNull(apart.get(key));
        apart.delete(key);
        return toEntry({ ...crate, checksum, dependencies: crate.dependencies.map(complete) }, []);
    });
    const patches = unused.filter(({ source }) => source !== null).map((crate) => toEntry(crate, ["patch.unused"]));
    return [...entries, ...patches, ...(apart.size === 0 ? [] : [restOfMetadata(apart)])];
}
function toEntry(crate, flags) {
    const { name, version, source, checksum, dependencies, others } = crate;
    const details = dependencies.length === 0 ? others : { ...others, dependencies: dependencies.toSorted() };
    return { path: null, name, version, resolved: source, integrity: checksum, flags, details };
}
function noneIsNull(checksum) {
    return typeof checksum !== "string" || checksum === "<none>" ? null : checksum;
}
/** Metadata that belongs to no package that is fetched. It should not be there, so it counts. */
function restOfMetadata(rest) {
    const details = Object.fromEntries(rest);
    return { path: null, name: "[metadata]", version: null, resolved: null, integrity: null, flags: [], details };
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/npm-entry.js

/** Notes for people. npm adds and refreshes them without installing anything else. */
const notesForPeople = new Set(["license", "funding", "deprecated"]);
/** What the manifest of one's own package says about itself. */
const ownMetadata = new Set(["version", ...notesForPeople, "engines", "peerDependenciesMeta"]);
/** The project's own name, commands and workspace globs install nothing: links have entries of their own. */
const rootMetadata = new Set([...ownMetadata, "name", "bin", "workspaces"]);
/** Where a package names what it asks for, with a range for each. `requires` is the word of version 1. */
const ranges = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies", "requires"];
/** A package of somebody else, or a link. Every field counts unless it is known to be a note for people. */
function thirdPartyEntry(path, fields) {
    return entry(path, without(fields, notesForPeople));
}
/**
 * A package of one's own: a workspace, or a folder named by `file:`. Its name and place decide where links go, its own
 * version and ranges do not. The *names* that it asks for do: `npm ci --workspace a` installs only what `a` asks for.
 */
function ownEntry(path, fields) {
    return entry(path, [...without(fields, ownMetadata, ranges), ...namesWanted(fields)]);
}
/**
 * The project itself, with the top-level fields of the file that we do not know. Null when nothing in it decides what is
 * installed. The names it asks for count only beside workspaces, because only there can npm be told to leave it out.
 */
function rootEntry(root, unknown, hasWorkspaces) {
    const kept = [...without(root, rootMetadata, ranges), ...unknown, ...(hasWorkspaces ? namesWanted(root) : [])];
    return kept.length === 0 ? null : entry("", kept);
}
function without(fields, metadata, others = []) {
    return Object.entries(fields).filter(([name]) => !metadata.has(name) && !others.includes(name));
}
function namesWanted(fields) {
    const wanted = ranges.map((kind) => ownValue(fields, kind)).filter(isJsonObject);
    const names = new Set(wanted.flatMap((group) => Object.keys(group)));
    return names.size === 0 ? [] : [["dependencies", [...names].sort()]];
}
const texts = ["name", "version", "resolved", "integrity"];
function entry(path, fields) {
    const text = new Map();
    const details = [];
    const flags = [];
    for (const [name, value] of fields) {
        if (typeof value === "string" && texts.includes(name))
            text.set(name, value);
        else if (value === true)
            flags.push(name);
        else
            details.push([name, value]);
    }
    return {
        path,
        name: text.get("name") ?? nameFromPath(path),
        version: text.get("version") ?? null,
        resolved: text.get("resolved") ?? null,
        integrity: text.get("integrity") ?? null,
        flags: flags.sort(),
        // fromEntries defines own properties, so a key named __proto__ stays a key.
        details: Object.fromEntries(details),
    };
}
/** `node_modules/a/node_modules/@b/c` is `@b/c`, `packages/x` is `x`: npm's own rule for entries without a name. */
function nameFromPath(path) {
    const start = path.lastIndexOf("node_modules/");
    return start < 0 ? path.slice(path.lastIndexOf("/") + 1) : path.slice(start + "node_modules/".length);
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/read-npm-packages.js

/** The flat table of versions 2 and 3: one row per place on disk. The project's own row, "", is left out. */
function readNpmPackages(packages) {
    return Object.entries(packages)
        .filter(([path]) => path !== "")
        .map(([path, fields]) => (isInstalled(path) ? thirdPartyEntry(path, fields) : ownEntry(path, fields)));
}
/** Everything below a `node_modules` is installed by npm; any other place is the project's own folder. */
function isInstalled(path) {
    return path.startsWith("node_modules/") || path.includes("/node_modules/");
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/read-npm-tree.js


/** The tree of version 1, as flat entries: nesting in the file is nesting on disk. */
function readNpmTree(tree, parent = "") {
    return Object.entries(tree).flatMap(([name, fields]) => {
        const path = `${parent}node_modules/${name}`;
        const inner = ownValue(fields, "dependencies");
        if (!isTree(inner))
            return [thirdPartyEntry(path, fields)];
        const { dependencies: _nested, ...own } = fields;
        return [read(path, own), ...readNpmTree(inner ?? {}, `${path}/`)];
    });
}
/** A folder of one's own is named by `file:` in place of a version; that one says where it is, so it counts. */
function read(path, fields) {
    const version = ownValue(fields, "version");
    if (typeof version !== "string" || !isFolder(version))
        return thirdPartyEntry(path, fields);
    return { ...ownEntry(path, fields), version };
}
function isFolder(version) {
    return version.startsWith("file:") && !/\.(tgz|tar|tar\.gz)$/i.test(version);
}
function isTree(value) {
    return value === undefined || (isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row)));
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/unmirrored-entries.js
/**
 * Entries of version 2's tree that say something else than the table of packages. npm 6 reads the tree, npm 7 and later
 * the table; written by npm they agree, and then the tree adds nothing. Where they disagree both count.
 */
function unmirroredEntries(table, tree) {
    const byPath = new Map(table.map((entry) => [entry.path, entry]));
    return tree.filter((entry) => {
        const twin = byPath.get(entry.path);
        return twin === undefined || !agree(twin, entry);
    });
}
function agree(packaged, mirrored) {
    return (mirrored.version !== null &&
        versionsInTree(packaged).includes(mirrored.version) &&
        [null, packaged.resolved].includes(mirrored.resolved) &&
        [null, packaged.integrity].includes(mirrored.integrity) &&
        ["dev", "optional"].every((flag) => packaged.flags.includes(flag) === mirrored.flags.includes(flag)));
}
/** The tree's `version` is a specifier: a number, an alias with its number, or the place of anything else. */
function versionsInTree({ name, version, resolved, flags }) {
    const place = flags.includes("link") ? `file:${resolved}` : resolved;
    return [version, place, `npm:${name}@${version}`];
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/read-npm-lockfile.js






/** Top-level fields that we read, or that say nothing about what is installed. Any other field counts. */
const knownFields = ["name", "version", "lockfileVersion", "requires", "packages", "dependencies"];
/**
 * Reads `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 *
 * Version 1 is a tree of `dependencies`, version 3 a flat table of `packages`, version 2 both. npm 7 and later read only
 * the table. Format: npm docs, "package-lock.json"; fields: `Shrinkwrap` of npm's arborist.
 */
function readNpmLockfile(text) {
    const file = parseJson(text);
    if (file === undefined)
        return unreadable("syntax", "not JSON");
    if (!isJsonObject(file))
        return unreadable("unexpected-shape", "not an object");
    if (isTooDeep(file))
        return unreadable("too-deep", "nested too deeply");
    const version = ownValue(file, "lockfileVersion") ?? 1;
    if (version !== 1 && version !== 2 && version !== 3) {
        return unreadable("unsupported-version", `lockfileVersion ${JSON.stringify(version).slice(0, 40)}`);
    }
    const packages = ownValue(file, "packages");
    const tree = ownValue(file, "dependencies");
    if (!isTable(packages) || !isTable(tree))
        return unreadable("unexpected-shape", "packages or dependencies is no table");
    if (packages === undefined && tree === undefined && !Object.hasOwn(file, "lockfileVersion")) {
        return unreadable("unexpected-shape", "neither packages nor dependencies nor lockfileVersion");
    }
    return { ok: true, entries: read_npm_lockfile_entriesOf(file, packages, tree) };
}
function read_npm_lockfile_entriesOf(file, packages, tree) {
    const table = packages === undefined ? [] : readNpmPackages(packages);
    const fromTree = tree === undefined ? [] : readNpmTree(tree);
    const entries = [...table, ...(packages === undefined ? fromTree : unmirroredEntries(table, fromTree))];
    const unknown = Object.entries(file).filter(([name]) => !knownFields.includes(name));
    const ownFolders = entries.some(({ path }) => path !== null && !path.includes("node_modules/"));
    const root = rootEntry(packages?.[""] ?? {}, unknown, ownFolders);
    return root === null ? entries : [root, ...entries];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A table of objects, or absent. The tree's inner levels are checked here too: each must again be a table. */
function isTable(value) {
    if (value === undefined)
        return true;
    return isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}

;// CONCATENATED MODULE: ./build/packages/core/lockfiles/parse-lockfile.js



/** In UTF-16 units, for a lockfile practically bytes. The largest public ones are near 5 MB. */
const largestLockfile = 50 * 1024 * 1024;
const readers = {
    npm: readNpmLockfile,
    cargo: readCargoLockfile,
};
/** Reads a lockfile by its file name. Never throws: what is not understood in full is left to its bytes. */
function parseLockfile(path, text) {
    const kind = lockfileKind(path);
    const reading = parse_lockfile_read(kind, text);
    if (kind !== null && reading.ok)
        return { kind, method: "resolved", entries: reading.entries, problems: [] };
    return { kind, method: "bytes", entries: [], problems: reading.ok ? [] : [reading.problem] };
}
function parse_lockfile_read(kind, text) {
    if (kind === null)
        return { ok: false, problem: { code: "no-reader", message: "not a known lockfile" } };
    if (text.length > largestLockfile)
        return { ok: false, problem: { code: "too-large", message: "above 50 MB" } };
    return readers[kind](text.startsWith("\uFEFF") ? text.slice(1) : text);
}

;// CONCATENATED MODULE: ./build/packages/core/caching/npm-settings.js
/**
 * The lines of an `.npmrc` that can change what gets installed: all but blank lines, comments and credentials. A token
 * that is written into the file on each run must neither reach a digest nor change the key.
 */
function npmSettings(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith(";") && !line.startsWith("#") && !isCredential(line));
}
/** `_auth`, `_authToken`, `_password`, `username`, `certfile`, `keyfile` … also for one registry: `//host/:_authToken`. */
function isCredential(line) {
    const key = line.split("=", 1)[0]?.trim() ?? "";
    return /(?:^|:)(?:_\w+|username|email|cert|certfile|key|keyfile)$/i.test(key);
}

;// CONCATENATED MODULE: ./build/packages/core/caching/read-cache-inputs.js





/** Reduces each file to what decides the installation, sorted by path. */
function readCacheInputs(files) {
    const paths = [...files.keys()].filter((path) => !isShadowed(path, files)).sort();
    return paths.map((path) => readInput(path, files.get(path) ?? ""));
}
/** npm reads only `npm-shrinkwrap.json` where both are (npm docs, "package-lock.json"). */
function isShadowed(path, files) {
    const shrinkwrap = path.replace(/(^|\/)package-lock\.json$/, "$1npm-shrinkwrap.json");
    return shrinkwrap !== path && files.has(shrinkwrap);
}
function readInput(path, text) {
    if (lockfileKind(path) !== null) {
        const lockfile = parseLockfile(path, text);
        return { input: digestLockfile(path, text, lockfile), text, lockfile };
    }
    if (/(?:^|\/)\.npmrc$/.test(path)) {
        const digest = sha256(npmSettings(text).join("\n"));
        return { input: { path, kind: "npmrc", method: "resolved", digest }, text, lockfile: null };
    }
    return { input: { path, kind: "file", method: "bytes", digest: sha256(text) }, text, lockfile: null };
}

;// CONCATENATED MODULE: ./build/packages/core/caching/decide-cache-key.js




/** `actions/cache` insists on a path; this one never exists, so that nothing is saved. */
const nothingToCache = ".paceline/nothing-to-cache";
/** Key, restore keys and paths for the files of a checkout; against a base checkout, also what changes and why. */
function decideCacheKey(settings, wish, files, base) {
    const inputs = readCacheInputs(files);
    const baseInputs = base === null ? null : readCacheInputs(base);
    const keys = keysFor(settings, wish, inputs);
    const baseKeys = baseInputs === null ? null : keysFor(settings, wish, baseInputs);
    return {
        ...keys,
        targets: keys.targets.map((target) => {
            const twin = baseKeys?.targets.find(({ name }) => name === target.name);
            return { ...target, changed: baseKeys === null ? null : target.key !== twin?.key };
        }),
        changed: baseKeys === null ? null : keys.key !== baseKeys.key,
        inputs: inputs.map((read) => compare(read, baseInputs)),
        changes: baseInputs === null ? [] : inputs.flatMap((read) => explain(read, baseInputs)),
        problems: inputs.flatMap(({ input, lockfile }) => (lockfile?.problems ?? []).map((problem) => ({ path: input.path, ...problem }))),
    };
}
function keysFor(settings, wish, inputs) {
    const { key, restoreKeys, paths, targets } = makeCacheKey(settings, planTargets(inputs, settings.os, wish));
    const kept = paths.length > 0 ? paths : wish.paths;
    return {
        key: targets.length > 0 ? key : `${key}-no-lockfile`,
        restoreKeys,
        paths: kept.length > 0 ? kept : [nothingToCache],
        targets,
    };
}
function twinOf({ input }, base) {
    return base.find((other) => other.input.path === input.path);
}
function compare(read, base) {
    const packages = read.lockfile?.method === "resolved" ? read.lockfile.entries.length : null;
    if (base === null)
        return { ...read.input, packages, changed: null, textChanged: null };
    const twin = twinOf(read, base);
    const changed = twin?.input.digest !== read.input.digest || twin.input.method !== read.input.method;
    return { ...read.input, packages, changed, textChanged: twin?.text !== read.text };
}
function explain(read, base) {
    const before = twinOf(read, base)?.lockfile;
    const after = read.lockfile;
    if (before?.method !== "resolved" || after?.method !== "resolved")
        return [];
    const entries = explainChange(before.entries, after.entries);
    return entries.length === 0 ? [] : [{ path: read.input.path, entries }];
}

;// CONCATENATED MODULE: ./build/actions/cache-key/read-deciding-files.js


/** Above this a file is refused. Lockfiles are read as such up to 50 MB, and hashed by their bytes beyond. */
const largestFile = 256 * 1024 * 1024;
/** Reads every file that decides what is installed: lockfiles, what tools read beside them, and the user's own choice. */
async function readDecidingFiles(workspace, globs, wish) {
    const foreign = globs.except === undefined ? null : `${folderIn(workspace.root, globs.except)}/`;
    const find = async (wanted) => (wanted.length === 0 ? [] : await workspace.glob(wanted)).filter((path) => !foreign || !path.startsWith(foreign));
    const lockfiles = await find(globs.lockfiles);
    const others = await find(globs.others);
    const beside = lockfiles.flatMap((path) => {
        const kind = lockfileKind(path);
        return kind === null ? [] : companionFiles(path, kind, wish);
    });
    const texts = new Map();
    for (const path of new Set([...lockfiles, ...others, ...beside])) {
        const text = await workspace.read(path, largestFile);
        if (text !== null)
            texts.set(path, text);
    }
    return texts;
}
/** The folder as globs give paths: relative to the root, with `/`, without `./` and without a last slash. */
function folderIn(root, folder) {
    const [start, path] = [root, folder].map((text) => text.replaceAll("\\", "/"));
    const relative = path?.startsWith(`${start}/`) ? path.slice(`${start}/`.length) : path;
    return (relative ?? "").replace(/^\.\//, "").replace(/\/$/, "");
}

// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/caching/cache-key-summary.js


const rowsShown = 12;
/** Of one lockfile, inside the folded part. */
const changesShown = 100;
/** The job summary: same key or new key, why, and what it was made from. */
function cacheKeySummary(decision) {
    const { inputs, changes, key, restoreKeys, paths } = decision;
    const reasons = [...changes.map(changeReason), ...decision.problems.map(problemReason)];
    const files = inputs.map(inputRow);
    return {
        title: "cache-key",
        blocks: [
            (0,render_document/* paragraph */.FY)(verdict(decision)),
            ...(reasons.length > 0 ? [(0,render_document/* bullets */.e5)(reasons.slice(0, 3))] : []),
            (0,render_document/* paragraph */.FY)("Whether runs find their caches is measured after they end: record-telemetry's summary shows hits, sizes and seconds."),
            ...(files.length > 0 ? [inputTable(files.slice(0, rowsShown))] : []),
            ...(files.length > rowsShown
                ? [(0,render_document/* details */.zH)(`${files.length - rowsShown} more files`, [inputTable(files.slice(rowsShown))])]
                : []),
            ...changes.map(changeDetails),
            (0,render_document/* details */.zH)("Key, restore keys and paths", [(0,render_document/* codeBlock */.DV)([key, "", ...restoreKeys, "", ...paths].join("\n"))]),
        ],
    };
}
function verdict({ changed, inputs, targets, changes, key, restoreKeys }) {
    if (targets.length === 0)
        return (0,render_document/* line */.n8) `⚠️ ${(0,render_document/* strong */.ko)("No lockfile found.")} The key ${(0,render_document/* code */.aY)(key)} never changes by itself.`;
    if (changed === null) {
        const packages = inputs.reduce((sum, input) => sum + (input.packages ?? 0), 0);
        return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)(`Key from ${(0,quantities/* countOf */.pq)(packages, "package")}`)} in ${(0,quantities/* countOf */.pq)(inputs.length, "file")}.`;
    }
    if (changed) {
        const count = changes.reduce((sum, { entries }) => sum + entries.length, 0);
        const what = count === 0 ? "what decides the installation changed" : `${(0,quantities/* countOf */.pq)(count, "package")} changed`;
        const then = restoreKeys.length > 0 ? "The nearest older cache is restored and completed" : "The cache starts anew";
        return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)("New key:")} ${what}. ${then}, once per key.`;
    }
    const rewritten = inputs.filter((input) => input.textChanged === true && input.changed === false);
    if (rewritten.length === 0)
        return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)("Same key as the base.")} Nothing that is installed changed.`;
    return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)("Same key as the base.")} ${(0,render_document/* code */.aY)(rewritten[0]?.path ?? "")} changed, but nothing that is installed did; a hash of the file would have missed.`;
}
function changeReason({ path, entries }) {
    const first = entries.slice(0, 3).map(({ name }) => name);
    const rest = entries.length > first.length ? ` and ${entries.length - first.length} more` : "";
    return (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(path)}: ${first.join(", ")}${rest}`;
}
function problemReason({ path, message }) {
    return (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(path)} was not understood (${message}): any edit of it makes a new key`;
}
function inputTable(rows) {
    const titles = ["file", "hashed by", "changed"].map((title) => ({ title }));
    return (0,render_document/* table */.tp)([...titles, { title: "packages", align: "right" }, { title: "digest" }], rows);
}
function inputRow({ path, method, changed, packages, digest }) {
    const by = method === "resolved" ? "what it installs" : "its bytes";
    const state = changed === null ? "unknown (no base)" : changed ? "yes" : "no";
    return [(0,render_document/* code */.aY)(path), by, state, packages === null ? "unknown" : String(packages), (0,render_document/* code */.aY)(digest.slice(0, 12))];
}
function changeDetails({ path, entries }) {
    const columns = ["package", "change", "version", "fields"].map((title) => ({ title }));
    const hidden = entries.length - changesShown;
    return (0,render_document/* details */.zH)(`What changed in ${path} (${(0,quantities/* countOf */.pq)(entries.length, "package")})`, [
        (0,render_document/* table */.tp)(columns, entries.slice(0, changesShown).map(changeRow)),
        ...(hidden > 0 ? [(0,render_document/* paragraph */.FY)(`${(0,quantities/* countOf */.pq)(hidden, "more change")} in the result file.`)] : []),
    ]);
}
function changeRow({ name, path, change, fields, before, after }) {
    const version = before === after ? (after ?? "") : [before, after].filter((one) => one !== null).join(" → ");
    return [(0,render_document/* code */.aY)(path ?? name), change, version, fields.join(", ")];
}

;// CONCATENATED MODULE: ./build/actions/cache-key/to-result.js

/** The decision as outputs, summary and warnings. */
function toResult(decision) {
    return {
        outputs: {
            key: decision.key,
            "restore-keys": decision.restoreKeys.join("\n"),
            paths: decision.paths.join("\n"),
            changed: decision.changed,
            targets: JSON.stringify(decision.targets),
        },
        data: decision,
        summary: cacheKeySummary(decision),
        annotations: warnings(decision),
    };
}
function warnings({ targets, problems, key }) {
    const unread = problems.map(({ path, message }) => ({
        level: "warning",
        title: "Lockfile not understood",
        message: `Not understood: ${message}. The key is made from the file's bytes, so any edit makes a new key.`,
        file: path,
    }));
    if (targets.length > 0)
        return unread;
    const message = `No lockfile found, so the key is ${key} and never changes by itself. Name lockfiles with "lockfiles" or "extra-files".`;
    return [{ level: "warning", title: "No lockfile", message }];
}

;// CONCATENATED MODULE: ./build/actions/cache-key/action.js







const action_inputs = {
    lockfiles: (0,inputs/* list */.p_)({
        help: "Globs of the lockfiles that decide what is installed; all that are not below `vendor` or `target` unless given.",
    }),
    what: (0,inputs/* oneOf */.yL)(["store", "node_modules"], {
        help: "npm: cache what was downloaded (`store`), or what was installed (`node_modules`).",
        fallback: "store",
    }),
    "cargo-target": (0,inputs/* flag */.Jt)({ help: "Cargo: cache the build output in `target` too.", fallback: false }),
    "extra-files": (0,inputs/* list */.p_)({ help: "Globs of other files that decide what is installed, such as `patches/**`." }),
    paths: (0,inputs/* list */.p_)({ help: "What to cache, in place of the default folders." }),
    runtime: (0,inputs/* list */.p_)({ help: "Versions that what is cached depends on, such as `node24`, one per line." }),
    salt: (0,inputs/* text */.Qq)({ help: "Any text; another text starts all caches anew." }),
    prefix: (0,inputs/* text */.Qq)({ help: "Start of all keys.", fallback: "paceline" }),
    "base-workspace": (0,inputs/* text */.Qq)({ help: "Checkout to compare with: tells whether the key changes, and why." }),
};
const action = (0,define_action/* defineAction */.Q)({
    name: "cache-key",
    description: "A cache key that changes only when what gets installed changes, with restore keys and paths.",
    inputs: action_inputs,
    outputs: {
        key: "The key, for `key` of actions/cache.",
        "restore-keys": "Starts of keys whose content still helps, one per line, nearest first.",
        paths: "Folders to cache, one per line.",
        changed: "Whether the key differs from the base: `true`, `false`, or empty without a base.",
        targets: "Key, restore keys and paths of each package manager alone, as JSON.",
    },
    permissions: { contents: "read" },
    async run(values, { workspace, workspaceAt, context }) {
        const wish = wishOf(values);
        const lockfiles = values.lockfiles.length > 0 ? values.lockfiles : lockfileGlobs;
        const base = values["base-workspace"];
        const globs = { lockfiles, others: values["extra-files"], except: base };
        const files = await readDecidingFiles(workspace, globs, wish);
        const baseFiles = base === undefined ? null : await readDecidingFiles(await checkoutAt(base, workspaceAt), globs, wish);
        return toResult(decideCacheKey(settingsOf(values, context), wish, files, baseFiles));
    },
    /** A key of its own for this attempt: it misses, but no step after it breaks for want of a key. */
    async fallback(values, { context, now }) {
        const attempt = `${context.runId}-${context.attempt}-${now().toISOString()}`;
        return toResult(decideCacheKey(settingsOf(values, context), wishOf(values), new Map([["(unread)", attempt]]), null));
    },
});
/** A base that is not there would look like a base without lockfiles, and every key like a new one. */
async function checkoutAt(folder, workspaceAt) {
    const workspace = workspaceAt(folder);
    if ((await workspace.glob(["**"])).length > 0)
        return workspace;
    const expected = "a folder with a checkout";
    throw new input_error/* InputError */.d([{ name: "base-workspace", place: "input", given: folder, expected }]);
}
function settingsOf({ prefix, runtime, salt }, { runner }) {
    return { prefix, os: runner.os, arch: runner.arch, runtimes: runtime, salt: salt ?? null };
}
function wishOf(values) {
    return { what: values.what, cargoTarget: values["cargo-target"], paths: values.paths };
}


/***/ })

};
