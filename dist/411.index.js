export const id = 411;
export const ids = [411];
export const modules = {

/***/ 60411:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/core/policy/fingerprint.js

/**
 * The identity of a finding that survives edits around it: rule, file and offending content, not the line. White space
 * does not count. `occurrence` tells apart equal content in one file, in the order of the file, from 0.
 */
function fingerprint(rule, file, subject, occurrence) {
    const normalised = subject.replace(/\s+/g, " ").trim();
    const digest = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([rule, file, normalised, occurrence]))
        .digest("hex");
    // 128 bits: no accidental collision, and short enough to paste into a waiver. `pg1` is this recipe's version.
    return `pg1:${digest.slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/ecosystem.js
const ecosystems = [
    {
        manifests: ["package.json", "pnpm-workspace.yaml"],
        lockfiles: {
            "package-lock.json": "npm install --package-lock-only",
            "npm-shrinkwrap.json": "npm install --package-lock-only",
            "pnpm-lock.yaml": "pnpm install --lockfile-only",
            "yarn.lock": "yarn install",
            "bun.lock": "bun install --lockfile-only",
            "bun.lockb": "bun install --lockfile-only",
        },
        workspaces: true,
        removalsCount: true,
    },
    {
        manifests: ["Cargo.toml"],
        lockfiles: { "Cargo.lock": "cargo update --workspace" },
        workspaces: true,
        removalsCount: true,
    },
    {
        manifests: ["pyproject.toml"],
        lockfiles: { "uv.lock": "uv lock", "poetry.lock": "poetry lock", "pdm.lock": "pdm lock --update-reuse" },
        workspaces: true,
        removalsCount: true,
    },
    {
        manifests: ["go.mod"],
        lockfiles: { "go.sum": "go mod tidy" },
        workspaces: false,
        // go.sum may hold more than is needed, so only what is new must show in it.
        removalsCount: false,
    },
    {
        manifests: ["Gemfile"],
        lockfiles: { "Gemfile.lock": "bundle lock" },
        workspaces: false,
        removalsCount: true,
    },
    {
        manifests: ["gems.rb"],
        lockfiles: { "gems.locked": "bundle lock" },
        workspaces: false,
        removalsCount: true,
    },
    {
        manifests: ["composer.json"],
        lockfiles: { "composer.lock": "composer update --minimal-changes" },
        workspaces: false,
        removalsCount: true,
    },
];
/** The names of all files that matter to lockfile rules. */
const dependencyFileNames = ecosystems.flatMap(({ manifests, lockfiles }) => [
    ...manifests,
    ...Object.keys(lockfiles),
]);
function ecosystemOf(manifestPath) {
    const name = fileName(manifestPath);
    return ecosystems.find(({ manifests }) => manifests.includes(name));
}
function fileName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder of a file, without a slash at its end; the root is empty. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The folder itself and all above it, nearest first; the last is the root, `""`. */
function foldersUpwards(folder) {
    const folders = [folder];
    for (let current = folder; current !== "";) {
        current = folderOf(current);
        folders.push(current);
    }
    return folders;
}
function joinPath(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/manifest.js
/**
 * What was added, changed or taken away, in the order of the new manifest; what was taken away stands at its top.
 */
function changedItems(before, after, removalsCount) {
    const identity = ({ name, value }) => JSON.stringify([name, value]);
    const old = new Set(before.items.map(identity));
    const names = new Set(after.items.map(({ name }) => name));
    const removed = removalsCount ? before.items.filter(({ name }) => !names.has(name)) : [];
    return [
        ...after.items.filter((item) => !old.has(identity(item))),
        ...removed.map((item) => ({ ...item, at: { line: 1, column: 1 } })),
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/workspace-members.js
/** Whether the folder (relative to the workspace's root) is one of its members. */
function isWorkspaceMember(folder, { include, exclude }) {
    // npm and pnpm write exclusions as `!pattern` in the same list.
    const excluded = [...exclude, ...include.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))];
    const included = include.filter((glob) => !glob.startsWith("!"));
    return included.some((glob) => matchesFolder(folder, glob)) && !excluded.some((glob) => matchesFolder(folder, glob));
}
/**
 * Globs of workspace lists: `*` inside one folder's name, `**` for any number of folders. Braces and the like are
 * left out on purpose: none of the package managers' manuals mention them.
 */
function matchesFolder(folder, glob) {
    const path = folder.split("/");
    const pattern = glob.replace(/^\.\//, "").replace(/\/+$/, "").split("/");
    let [at, next] = [0, 0];
    // Where to go on after the last `**` when what follows it does not fit: one folder further.
    let retry = null;
    while (at < path.length) {
        if (pattern[next] === "**") {
            retry = { at, next };
            next += 1;
        }
        else if (next < pattern.length && matchesName(path[at] ?? "", pattern[next] ?? "")) {
            at += 1;
            next += 1;
        }
        else if (retry !== null) {
            retry = { at: retry.at + 1, next: retry.next };
            at = retry.at;
            next = retry.next + 1;
        }
        else {
            return false;
        }
    }
    return pattern.slice(next).every((part) => part === "**");
}
function matchesName(name, pattern) {
    const parts = pattern.split("*");
    const [first = ""] = parts;
    if (parts.length === 1)
        return name === pattern;
    const last = parts.at(-1) ?? "";
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    let from = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, from);
        if (found < 0)
            return false;
        from = found + part.length;
    }
    return from <= name.length - last.length;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/rules/lck-1/governing-lockfiles.js


/**
 * The lockfiles that must follow a manifest: those beside it, or those at the nearest root above whose workspace it
 * belongs to. A lockfile above that belongs to another package (as with examples in a repository) does not count.
 */
function governingLockfiles(manifest, ecosystem, input) {
    const home = folderOf(manifest);
    for (const folder of ecosystem.workspaces ? foldersUpwards(home) : [home]) {
        const lockfiles = present(Object.keys(ecosystem.lockfiles), folder, input);
        if (lockfiles.length === 0)
            continue;
        if (folder === home)
            return { lockfiles };
        const membership = isMember(home, folder, ecosystem, input);
        if (membership === "unknown") {
            return {
                lockfiles: [],
                unknown: `whether ${lockfiles[0]} is its lockfile is unknown: no readable manifest beside it`,
            };
        }
        if (membership)
            return { lockfiles };
    }
    return { lockfiles: [] };
}
function isMember(home, root, ecosystem, input) {
    const manifests = present(ecosystem.manifests, root, input);
    const read = manifests.flatMap((path) => input.roots.get(path) ?? []);
    const relative = root === "" ? home : home.slice(root.length + 1);
    if (read.some(({ workspace }) => workspace !== null && isWorkspaceMember(relative, workspace)))
        return true;
    return read.length < manifests.length ? "unknown" : false;
}
function present(names, folder, { dependencyPaths }) {
    return names.map((name) => joinPath(folder, name)).filter((path) => dependencyPaths.has(path));
}

;// CONCATENATED MODULE: ./build/packages/core/policy/rules/lck-1/rule.js



/** Manifests whose dependencies change while the lockfile stays as it was. */
const manifestWithoutLockfile = {
    id: "LCK-1",
    title: "manifest changed without its lockfile",
    severity: "medium",
    level: "soft",
    motivation: "The lockfile is what is reviewed, cached and installed. When it does not follow the manifest, an install either " +
        "fails or silently takes versions that nobody has seen.",
    remedy: "Bring the lockfile up to date and commit it with the manifest",
    references: [
        "https://docs.npmjs.com/cli/commands/npm-ci",
        "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html",
    ],
    check(input) {
        const { change } = input;
        if (!change.known) {
            const unknown = hasLockfile(input) ? [{ file: ".", reason: `LCK-1 did not run: ${change.reason}` }] : [];
            return { violations: [], unknown, ran: false };
        }
        const touched = new Set(change.files.map(({ path }) => path));
        const judged = change.files.map((file) => judge(file, touched, input));
        return {
            violations: judged.flatMap(({ violation }) => violation ?? []),
            unknown: judged.flatMap(({ unknown }) => unknown ?? []),
        };
    },
};
function judge(file, touched, input) {
    const ecosystem = ecosystemOf(file.path);
    if (ecosystem === undefined || file.status === "removed")
        return {};
    const governing = governingLockfiles(file.path, ecosystem, input);
    if (governing.unknown !== undefined)
        return { unknown: { file: file.path, reason: governing.unknown } };
    // Two lockfiles side by side are a fault of their own; one of them following is enough here.
    const [lockfile] = governing.lockfiles;
    if (lockfile === undefined || governing.lockfiles.some((path) => touched.has(path)))
        return {};
    const before = file.status === "added" ? { items: [], workspace: null } : file.before;
    if (before === null || file.after === null) {
        const side = file.after === null ? "its text cannot be read" : "its text before the change is not known";
        const reason = `changed without ${lockfile}; whether its dependencies changed is unknown: ${side}`;
        return { unknown: { file: file.path, reason } };
    }
    const changed = changedItems(before, file.after, ecosystem.removalsCount);
    return changed.length === 0 ? {} : { violation: violation(file.path, lockfile, changed, ecosystem) };
}
function violation(file, lockfile, items, { lockfiles }) {
    const [first] = items;
    const more = items.length > 1 ? ` and ${items.length - 1} more` : "";
    const command = lockfiles[fileName(lockfile)];
    return {
        file,
        line: first?.at.line ?? 1,
        column: first?.at.column ?? 1,
        message: `\`${(first?.name ?? "").slice(0, 120)}\`${more} changed, but \`${lockfile}\` did not`,
        remedy: `Run \`${command}\` and commit \`${lockfile}\` with the change`,
        subject: items
            .map(({ name, value }) => `${name} ${value}`)
            .sort()
            .join("\n"),
    };
}
function hasLockfile({ dependencyPaths }) {
    const names = new Set(ecosystems.flatMap(({ lockfiles }) => Object.keys(lockfiles)));
    return [...dependencyPaths].some((path) => names.has(fileName(path)));
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/action-reference.js
/** Reads the text of a `uses:`. Surrounding white space (from a block scalar) does not count, as on GitHub. */
function parseActionReference(text) {
    const trimmed = text.trim();
    if (trimmed === "")
        return { kind: "unreadable", reason: "it is empty" };
    // GitHub evaluates no expression in `uses`, so what would run is not known.
    if (trimmed.includes("${{"))
        return { kind: "unreadable", reason: "it is an expression" };
    if (trimmed.startsWith("./") || trimmed.startsWith(".\\"))
        return { kind: "local", path: trimmed.slice(2) };
    if (trimmed.startsWith("$/"))
        return { kind: "self", path: trimmed.slice(2) };
    if (trimmed.startsWith("docker://"))
        return dockerReference(trimmed.slice("docker://".length));
    return repositoryReference(trimmed);
}
/** A full commit SHA: the only name of a commit that cannot be moved. */
function isCommitSha(ref) {
    return /^[0-9a-f]{40}$/i.test(ref);
}
/** True when the reference can never mean other code than it does today. */
function isPinned(reference) {
    switch (reference.kind) {
        case "local":
        case "self":
            return true;
        case "repository":
            return reference.ref !== null && isCommitSha(reference.ref);
        case "docker":
            return reference.digest !== null;
        case "unreadable":
            return false;
    }
}
function dockerReference(rest) {
    if (rest === "")
        return { kind: "unreadable", reason: "no image is named" };
    const [, image, digest] = /^([^@]*)@(sha256:[0-9a-f]{64})$/i.exec(rest) ?? [];
    return { kind: "docker", image: image ?? rest, digest: digest ?? null };
}
function repositoryReference(text) {
    const at = text.indexOf("@");
    const [owner = "", repository = "", ...path] = (at < 0 ? text : text.slice(0, at)).split("/");
    if (owner === "" || repository === "")
        return { kind: "unreadable", reason: "it is not owner/repository@ref" };
    const ref = at < 0 ? "" : text.slice(at + 1);
    return { kind: "repository", owner, repository, path: path.join("/"), ref: ref === "" ? null : ref };
}

;// CONCATENATED MODULE: ./build/packages/core/policy/rules/pin-1/rule.js

/** Actions, reusable workflows and container actions that are named by something which can be moved. */
const unpinnedAction = {
    id: "PIN-1",
    title: "unpinned action",
    severity: "high",
    level: "hard",
    motivation: "A tag or branch is a name that its owner, or whoever has the owner's password, can point at other code. " +
        "That code then runs with this job's token and secrets.",
    remedy: "Name the full commit SHA, and the version in a comment: `owner/repo@<commit SHA> # v1.2.3`",
    references: [
        "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions",
        "https://nvd.nist.gov/vuln/detail/CVE-2025-30066",
    ],
    check: (input) => ({
        violations: input.workflows.flatMap((file) => usesIn(file)
            // What cannot be read is SYN-1's matter.
            .filter(({ reference }) => reference.kind !== "unreadable" && !isPinned(reference))
            .map((use) => rule_violation(file.path, use, input))),
    }),
};
function usesIn({ content }) {
    const jobs = content?.kind === "workflow" ? content.jobs : [];
    const steps = content?.kind === "action" ? content.steps : jobs.flatMap((job) => job.steps);
    return [...jobs.map((job) => job.calls), ...steps.map((step) => step.uses)].filter((use) => use !== null);
}
function rule_violation(file, { text, at, reference }, input) {
    const trusted = reference.kind === "repository" && isTrusted(reference, input.trustedOwners);
    return {
        file,
        ...at,
        message: `\`${text}\` is not pinned: ${whatMayMove(reference)}`,
        remedy: remedyFor(reference),
        subject: text,
        ...(trusted && { severity: "medium", level: "advisory" }),
    };
}
function isTrusted({ owner, repository }, trusted) {
    const name = owner.toLowerCase();
    return trusted.has(name) || trusted.has(`${name}/${repository.toLowerCase()}`);
}
function whatMayMove(reference) {
    if (reference.kind === "docker")
        return "the image behind a tag can change";
    if (reference.kind === "repository" && reference.ref === null)
        return "it names no version at all";
    return "a tag or branch can be moved to other code";
}
function remedyFor(reference) {
    if (reference.kind === "docker") {
        return `Name the image by its digest: \`docker://${reference.image}@sha256:<digest>\``;
    }
    if (reference.kind !== "repository")
        return unpinnedAction.remedy;
    const { owner, repository, path, ref } = reference;
    const name = [owner, repository, path].filter((part) => part !== "").join("/");
    return `Write \`${name}@<commit SHA> # ${ref ?? "<version>"}\``;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/rules/prm-1/rule.js
/** Jobs whose token may do what the repository's default allows, or everything. */
const broadPermissions = {
    id: "PRM-1",
    title: "permissions missing or too broad",
    severity: "medium",
    level: "soft",
    motivation: "Without `permissions` a job's token gets the repository's default, which may be write access to everything. " +
        "Any step of the job, and any code that it downloads, can use that token.",
    remedy: "Write `permissions: {}` at the top of the workflow, and in each job only the scopes that its steps need",
    references: [
        "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions",
        "https://docs.github.com/en/actions/tutorials/authenticate-with-github_token",
    ],
    check: ({ workflows }) => ({
        violations: workflows.flatMap(({ path, content }) => content?.kind === "workflow" ? violationsOf(content).map((found) => ({ ...found, file: path })) : []),
    }),
};
function violationsOf(workflow) {
    const onlyCalled = workflow.triggers.length > 0 && workflow.triggers.every((name) => name === "workflow_call");
    return [
        ...grantsAll(workflow.permissions, "the workflow"),
        ...workflow.jobs.flatMap((job) => grantsAll(job.permissions, `job \`${job.id}\``)),
        ...(workflow.permissions === null ? workflow.jobs.flatMap((job) => grantsDefault(job, onlyCalled)) : []),
    ];
}
function grantsAll(permissions, who) {
    if (permissions?.kind !== "all")
        return [];
    const { access, at } = permissions;
    const found = { ...at, subject: `${who}: ${access}-all` };
    return access === "write"
        ? [{ ...found, message: `\`write-all\` lets ${who} change everything`, severity: "high", level: "hard" }]
        : [{ ...found, message: `\`read-all\` lets ${who} read everything`, severity: "low", level: "advisory" }];
}
/**
 * A workflow that is only ever called gets at most what its caller grants, so its own jobs need not repeat it; a call
 * that it makes in turn passes that on to yet another file, and should say how much of it.
 */
function grantsDefault(job, onlyCalled) {
    if (job.permissions !== null || (onlyCalled && job.calls === null))
        return [];
    const at = job.at;
    return [
        {
            ...at,
            subject: `job \`${job.id}\`: default`,
            message: `job \`${job.id}\` has no \`permissions\`, nor has the workflow: its token gets the default`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/packages/core/policy/rules/syn-1/rule.js
/**
 * Workflow files of which something could not be understood. They are listed as unknown; the finding is what lets a
 * policy say that such a file may not pass. It only advises by default because a file that GitHub itself cannot read
 * never runs, and such files are common in test data.
 */
const unreadableWorkflow = {
    id: "SYN-1",
    title: "workflow cannot be read",
    severity: "medium",
    level: "advisory",
    motivation: "What cannot be read cannot be judged, so no other rule has looked at all of this file.",
    remedy: "Correct the file; GitHub will most likely refuse it too",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"],
    check: ({ workflows }) => ({
        violations: workflows.flatMap(rule_violationsOf),
        unknown: workflows.flatMap(unknownOf),
    }),
};
function rule_violationsOf({ path, problems }) {
    return problems.map(({ code, message, at }) => ({ file: path, ...at, message, subject: code }));
}
function unknownOf({ path, problems: [first, ...rest] }) {
    if (first === undefined)
        return [];
    const more = rest.length > 0 ? `, and ${rest.length} more` : "";
    return [{ file: path, reason: `line ${first.at.line}: ${first.message}${more}` }];
}

;// CONCATENATED MODULE: ./build/packages/core/policy/rules.js




/** Every built-in rule, in the order in which they run. A new rule is a folder under `rules/` and a line here. */
const builtInRules = [
    unpinnedAction,
    broadPermissions,
    manifestWithoutLockfile,
    unreadableWorkflow,
];

;// CONCATENATED MODULE: ./build/packages/core/policy/evaluate-policy.js


/** Runs the rules and judges what they saw. Pure. */
function evaluatePolicy(input, levels = {}, rules = builtInRules) {
    const runs = rules.filter(({ id }) => levels[id] !== "off").map((rule) => ({ rule, outcome: runRule(rule, input) }));
    const findings = runs.flatMap(({ rule, outcome }) => evaluate_policy_judge(rule, outcome.violations, levels[rule.id]));
    return {
        verdict: findings.some(({ status }) => status === "blocked") ? "fail" : "pass",
        findings: findings.sort(byUrgency),
        unknown: [...nothingToJudge(input), ...runs.flatMap(({ outcome }) => outcome.unknown ?? [])],
        rulesRun: runs.filter(({ outcome }) => outcome.ran ?? true).map(({ rule }) => rule.id),
        files: input.workflows.length,
    };
}
/** A gate before the checkout would pass everything. */
function nothingToJudge({ workflows, dependencyPaths }) {
    if (workflows.length > 0 || dependencyPaths.size > 0)
        return [];
    const reason = "there is neither a workflow nor a dependency manifest: has the repository been checked out?";
    return [{ file: ".", reason }];
}
/** A fault in one rule must neither hide the others' findings nor pass for "nothing found". */
function runRule(rule, input) {
    try {
        return rule.check(input);
    }
    catch (error) {
        const reason = `${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`;
        return { violations: [], unknown: [{ file: ".", reason }], ran: false };
    }
}
function evaluate_policy_judge(rule, violations, setting) {
    const seen = new Map();
    return distinct(violations).map((violation) => {
        const { file, line, column, message, subject } = violation;
        const key = JSON.stringify([file, subject]);
        const occurrence = seen.get(key) ?? 0;
        seen.set(key, occurrence + 1);
        const level = setting === undefined || setting === "off" ? (violation.level ?? rule.level) : setting;
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
            status: statusOf(level),
        };
    });
}
function statusOf(level) {
    return level === "advisory" ? "advisory" : "blocked";
}
/** In the order of the file; what an alias repeats is one place and one finding. */
function distinct(violations) {
    const byPlace = new Map();
    for (const violation of violations) {
        const key = JSON.stringify([violation.file, violation.line, violation.column, violation.subject]);
        if (!byPlace.has(key))
            byPlace.set(key, violation);
    }
    return [...byPlace.values()].sort(byPlaceInFile);
}
const severityOrder = ["critical", "high", "medium", "low"];
function byUrgency(a, b) {
    return (Number(b.status === "blocked") - Number(a.status === "blocked") ||
        severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
        byPlaceInFile(a, b));
}
function byPlaceInFile(a, b) {
    // Not localeCompare: the order must be the same on every machine.
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/parse-levels.js
const levelWords = ["hard", "soft", "advisory", "off"];
/**
 * Levels by rule from lines such as `PIN-1: advisory` or `PIN-1=advisory`, or from one JSON object, which is how a
 * mapping in the configuration file arrives. What cannot be meant is returned as `wrong`.
 */
function parseLevels(lines, ruleIds) {
    const levels = new Map();
    const wrong = [];
    for (const line of lines.flatMap(expandObject)) {
        const [, id = "", word = ""] = /^\s*([^\s:=]+)\s*[:=]\s*(\S+)\s*$/.exec(line) ?? [];
        const level = levelWords.find((candidate) => candidate === word);
        if (level !== undefined && ruleIds.includes(id))
            levels.set(id, level);
        else
            wrong.push(line);
    }
    return { levels: Object.fromEntries(levels), wrong };
}
function expandObject(line) {
    if (!line.startsWith("{"))
        return [line];
    try {
        return Object.entries(JSON.parse(line)).map(([id, level]) => `${id}: ${level}`);
    }
    catch {
        return [line];
    }
}

;// CONCATENATED MODULE: ./build/packages/core/policy/rule-title.js

/** `PIN-1 unpinned action`. */
function titleOf(id) {
    const rule = builtInRules.find((candidate) => candidate.id === id);
    return rule === undefined ? id : `${id} ${rule.title}`;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/policy-annotations.js

/** One annotation per finding, the most urgent first: hosts show only some. Waived findings need nobody's attention. */
function policyAnnotations({ findings }) {
    return findings
        .filter(({ status }) => status !== "waived")
        .map((finding) => ({
        level: finding.status === "blocked" ? "error" : "warning",
        title: titleOf(finding.rule),
        message: messageOf(finding),
        file: finding.file,
        line: finding.line,
        column: finding.column,
    }));
}
function messageOf({ message, remedy }) {
    return `${message}. ${remedy}.`;
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/resolve-scalar.js
/**
 * What an unquoted YAML scalar means in the core schema of YAML 1.2 (yaml.org/spec/1.2.2, 10.3.2). So `on`, `yes`
 * and dates stay text, which is also how GitHub reads them.
 */
function resolveScalar(text) {
    if (/^(?:|~|null|Null|NULL)$/.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text))
        return Number(text);
    if (/^\+?\.(?:inf|Inf|INF)$/.test(text))
        return Number.POSITIVE_INFINITY;
    if (/^-\.(?:inf|Inf|INF)$/.test(text))
        return Number.NEGATIVE_INFINITY;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/build-yaml-tree.js

/** Stops the building; the problem that caused it is already listed. */
class Stop extends Error {
}
/** Makes the tree of the first document from the parser's flat events. */
function buildYamlTree(parsed, yaml, limits) {
    const builder = new TreeBuilder(parsed, yaml, limits);
    try {
        for (const event of parsed.events)
            builder.add(event);
    }
    catch (thrown) {
        if (!(thrown instanceof Stop))
            throw thrown;
        return { root: null, problems: builder.problems };
    }
    return { root: builder.root, problems: builder.problems };
}
class TreeBuilder {
    root = null;
    problems = [];
    #parsed;
    #yaml;
    #limits;
    #frames = [];
    #anchors = new Map();
    #documents = 0;
    /** Where the last event with a place was: an empty value has none of its own. */
    #lastOffset = 0;
    constructor(parsed, yaml, limits) {
        this.#parsed = parsed;
        this.#yaml = yaml;
        this.#limits = limits;
    }
    add(event) {
        const { EVENT_ID } = this.#yaml;
        if (event.type === EVENT_ID.DOCUMENT)
            this.#openDocument();
        // GitHub reads one document; that there are more is already reported.
        else if (this.#documents > 1)
            return;
        else if (event.type === EVENT_ID.SCALAR)
            this.#addScalar(event);
        else if (event.type === EVENT_ID.SEQUENCE)
            this.#open(event, "sequence");
        else if (event.type === EVENT_ID.MAPPING)
            this.#open(event, "mapping");
        else if (event.type === EVENT_ID.ALIAS)
            this.#addAlias(event);
        else
            this.#close();
    }
    #openDocument() {
        this.#documents += 1;
        if (this.#documents === 2)
            this.#report("several-documents", "only the first document is read", this.#lastOffset);
    }
    #addScalar(event) {
        // An empty plain scalar as the whole document is no content at all.
        if (this.#frames.length === 0 && event.valueStart < 0)
            return;
        const node = this.#scalarOf(event);
        const built = { node, offset: this.#lastOffset, size: 1, height: 0 };
        this.#remember(event, built);
        this.#attach(built);
    }
    #scalarOf(event) {
        if (event.valueStart >= 0)
            this.#lastOffset = this.#contentStart(event);
        const text = this.#yaml.getScalarValue(this.#parsed.text, event);
        const plain = event.style === this.#yaml.SCALAR_STYLE.PLAIN && event.tagStart < 0;
        const at = this.#parsed.positionOf(this.#lastOffset);
        return { kind: "scalar", at, text, value: plain ? resolveScalar(text) : text };
    }
    /** A block scalar's range begins with the indentation of its first line. */
    #contentStart(event) {
        const { SCALAR_STYLE } = this.#yaml;
        const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
        let offset = event.valueStart;
        while (block && offset < event.valueEnd && /\s/.test(this.#parsed.text[offset] ?? ""))
            offset += 1;
        return offset;
    }
    #open(event, kind) {
        this.#lastOffset = event.start;
        const frame = { kind, node: null, offset: event.start, size: 1, height: 1, children: [] };
        this.#remember(event, frame);
        this.#frames.push(frame);
    }
    #close() {
        const frame = this.#frames.pop();
        // Nothing is open at the end of the document.
        if (frame === undefined)
            return;
        const at = this.#parsed.positionOf(frame.offset);
        frame.node =
            frame.kind === "sequence"
                ? { kind: "sequence", at, items: frame.children.flatMap(({ node }) => node ?? []) }
                : { kind: "mapping", at, entries: this.#entriesOf(frame.children) };
        this.#attach(frame);
    }
    #entriesOf(children) {
        const names = new Set();
        const entries = [];
        for (let index = 0; index + 1 < children.length; index += 2) {
            const key = children[index]?.node;
            const value = children[index + 1]?.node;
            const offset = children[index]?.offset ?? 0;
            if (key?.kind !== "scalar")
                this.#report("key-not-scalar", "a key must be a single value", offset);
            if (key?.kind !== "scalar" || !value)
                continue;
            if (names.has(key.text))
                this.#report("duplicate-key", `key "${key.text.slice(0, 80)}" is written twice`, offset);
            if (key.text === "<<")
                this.#report("merge-key", "GitHub does not support merge keys", offset);
            names.add(key.text);
            entries.push({ key, value });
        }
        return entries;
    }
    #addAlias(event) {
        this.#lastOffset = event.anchorStart;
        const name = this.#parsed.text.slice(event.anchorStart, event.anchorEnd);
        const target = this.#anchors.get(name);
        if (target === undefined)
            this.#stop("unknown-alias", `no anchor "${name.slice(0, 80)}" before this alias`);
        if (target.node === null)
            this.#stop("recursive-alias", `anchor "${name.slice(0, 80)}" contains itself`);
        this.#attach({ ...target, offset: this.#lastOffset });
    }
    #attach(built) {
        const parent = this.#frames.at(-1);
        if (parent === undefined) {
            this.root = built.node;
            return;
        }
        parent.children.push(built);
        parent.size += built.size;
        parent.height = Math.max(parent.height, built.height + 1);
        if (parent.size > this.#limits.maxNodes)
            this.#stop("too-many-nodes", `more than ${this.#limits.maxNodes} nodes`);
        if (parent.height > this.#limits.maxDepth)
            this.#stop("too-deep", `deeper than ${this.#limits.maxDepth} levels`);
    }
    #remember(event, built) {
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#parsed.text.slice(event.anchorStart, event.anchorEnd), built);
    }
    #report(code, message, offset) {
        // A hostile file could repeat one mistake a hundred thousand times.
        if (this.problems.length < 100)
            this.problems.push({ code, message, at: this.#parsed.positionOf(offset) });
    }
    #stop(code, message) {
        this.#report(code, message, this.#lastOffset);
        throw new Stop(code);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/line-index.js
/** The positions of a text: line starts once in O(n), then each look-up in O(log n). */
class LineIndex {
    #starts;
    /** Line breaks are `\n`, `\r\n` and a lone `\r`, as in YAML. A byte order mark is not a column. */
    constructor(text) {
        const starts = [text.startsWith("\uFEFF") ? 1 : 0];
        for (const match of text.matchAll(/\r\n|\n|\r/g))
            starts.push(match.index + match[0].length);
        this.#starts = starts;
    }
    /** The offset of a line's first character. */
    startOf(line) {
        return this.#starts[line - 1] ?? 0;
    }
    positionOf(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(0, offset - (this.#starts[low] ?? 0)) + 1 };
    }
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/parse-events-leniently.js

/** Deeper than any indentation that people write. */
const padding = " ".repeat(256);
/** Characters parsed in all attempts together: about a second. */
const budget = 8_000_000;
/**
 * Parser events, also where a flow collection closes too far left:
 *
 *     branches: [
 *       main
 *     ]
 *
 * YAML forbids it and js-yaml refuses it, but GitHub's parser does not look at indentation there, and people write it.
 * Indentation between the items of a flow collection has no meaning, so the refused line is indented, and then again
 * the next one. Throws what js-yaml throws, with positions in the source.
 */
function parseEventsLeniently(source, yaml, maxDepth) {
    const padded = new Set();
    let text = source;
    for (let spent = source.length;; spent += text.length) {
        const lines = new LineIndex(text);
        const positionOf = (offset) => {
            const { line, column } = lines.positionOf(offset);
            return { line, column: padded.has(line) ? Math.max(1, column - padding.length) : column };
        };
        try {
            return { events: yaml.parseEvents(text, { maxDepth }), text, positionOf };
        }
        catch (thrown) {
            const { reason, offset } = parserComplaint(thrown);
            const { line } = lines.positionOf(offset);
            if (reason !== "deficient indentation" || padded.has(line) || spent > budget) {
                throw new YamlSyntaxError(reason, positionOf(offset));
            }
            padded.add(line);
            const start = lines.startOf(line);
            text = text.slice(0, start) + padding + text.slice(start);
        }
    }
}
/** The text is not YAML. */
class YamlSyntaxError extends Error {
    at;
    constructor(reason, at) {
        super(reason);
        this.at = at;
    }
}
function parserComplaint(thrown) {
    const { reason, mark } = thrown;
    return {
        // Anything else than the parser's own exception is a fault in it: still only this file's problem.
        reason: typeof reason === "string" ? reason.slice(0, 200) : "the YAML parser failed",
        offset: typeof mark?.position === "number" ? mark.position : 0,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/parse-yaml.js


const yamlLimits = { maxBytes: 1024 * 1024, maxDepth: 64, maxNodes: 400_000 };
/**
 * Reads YAML 1.2 (so also JSON) into a tree with positions. Never throws: what is wrong is listed, and what could be
 * read is returned. Time is linear in the text; memory too, since aliases share their node.
 */
async function parseYaml(text, limits = yamlLimits) {
    if (text.length > limits.maxBytes || Buffer.byteLength(text) > limits.maxBytes) {
        const message = `larger than ${limits.maxBytes} bytes`;
        return { root: null, problems: [{ code: "too-large", message, at: { line: 1, column: 1 } }] };
    }
    const yaml = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 33243));
    try {
        // The parser counts a key and its value as one level deeper each; the tree has the exact count.
        return buildYamlTree(parseEventsLeniently(text, yaml, limits.maxDepth + 2), yaml, limits);
    }
    catch (thrown) {
        if (!(thrown instanceof YamlSyntaxError))
            throw thrown;
        const code = thrown.message.includes("maxDepth") ? "too-deep" : "syntax";
        return { root: null, problems: [{ code, message: thrown.message, at: thrown.at }] };
    }
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/yaml-node.js
/** The last entry of that name, as most readers take it; undefined also where the node is no mapping. */
function entryOf(node, name) {
    return node?.kind === "mapping" ? node.entries.findLast((entry) => entry.key.text === name) : undefined;
}
function childOf(node, name) {
    return entryOf(node, name)?.value;
}
/** The text of a scalar; undefined for a collection and for nothing (`key:` alone). */
function textOf(node) {
    return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
}
/** The entries of a mapping; none for anything else. */
function entriesOf(node) {
    return node?.kind === "mapping" ? node.entries : [];
}
/** The items of a sequence; none for anything else. */
function itemsOf(node) {
    return node?.kind === "sequence" ? node.items : [];
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/read-permissions.js

/** The `permissions:` of a workflow or job; null when there is no such key. */
function readPermissions(owner, report) {
    const node = childOf(owner, "permissions");
    if (node === undefined)
        return null;
    const { at } = node;
    const word = textOf(node)?.trim();
    if (word === "read-all")
        return { kind: "all", access: "read", at };
    if (word === "write-all")
        return { kind: "all", access: "write", at };
    if (node.kind === "mapping") {
        const scopes = node.entries.map(({ key, value }) => ({ name: key.text, access: textOf(value) ?? "", at: key.at }));
        return { kind: "scopes", scopes, at };
    }
    report("permissions-unreadable", "`permissions` is neither a mapping nor `read-all` nor `write-all`", at);
    return { kind: "unreadable", at };
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/read-steps.js


/**
 * All steps of a `steps:` list in order, those inside `parallel:` too (to any depth: the tree's depth is limited).
 * A `parallel:` group itself runs nothing and is not a step.
 */
function readSteps(list, report) {
    if (list === undefined)
        return [];
    if (list.kind !== "sequence") {
        report("steps-not-a-list", "`steps` is not a list", list.at);
        return [];
    }
    return list.items.flatMap((item) => {
        if (item.kind === "mapping")
            return stepsOf(item, report);
        report("step-not-a-mapping", "a step is not a mapping", item.at);
        return [];
    });
}
/** The `uses:` of a step or job; null when there is none. */
function readUse(owner, report) {
    const node = childOf(owner, "uses");
    if (node === undefined)
        return null;
    const text = (textOf(node) ?? "").trim();
    const reference = parseActionReference(text);
    if (reference.kind === "unreadable")
        report("uses-unreadable", `\`uses\` cannot be read: ${reference.reason}`, node.at);
    return { text, at: node.at, reference };
}
function stepsOf(item, report) {
    const group = childOf(item, "parallel");
    const inner = readSteps(group, report);
    const runsSomething = childOf(item, "uses") !== undefined || childOf(item, "run") !== undefined;
    return group !== undefined && !runsSomething ? inner : [readStep(item, report), ...inner];
}
function readStep(node, report) {
    return {
        at: node.at,
        name: textOf(childOf(node, "name")) ?? null,
        uses: readUse(node, report),
        run: textOf(childOf(node, "run")) ?? null,
        node,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/workflow/parse-workflow.js




/** Reads a workflow or an action's manifest. Never throws; what it cannot understand is listed as a problem. */
async function parseWorkflow({ path, text }) {
    const yaml = await parseYaml(text);
    const problems = [...yaml.problems];
    const report = (code, message, at) => {
        problems.push({ code, message, at });
    };
    const content = readContent(yaml.root, report);
    if (content === null && problems.length === 0) {
        report("not-a-workflow", "the file has neither `jobs` nor `runs`", { line: 1, column: 1 });
    }
    return { path, content, problems };
}
function readContent(root, report) {
    if (root?.kind !== "mapping")
        return null;
    if (entryOf(root, "jobs") !== undefined)
        return readWorkflow(root, report);
    return entryOf(root, "runs") === undefined ? null : readManifest(root, report);
}
function readWorkflow(root, report) {
    const jobs = childOf(root, "jobs");
    if (jobs?.kind !== "mapping")
        report("jobs-not-a-mapping", "`jobs` is not a mapping", jobs?.at ?? root.at);
    return {
        kind: "workflow",
        triggers: readTriggers(childOf(root, "on")),
        permissions: readPermissions(root, report),
        jobs: jobs?.kind === "mapping" ? jobs.entries.flatMap((entry) => readJob(entry, report) ?? []) : [],
        node: root,
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
        node: value,
    };
}
/** `on: push`, `on: [push]` and `on: { push: … }`. */
function readTriggers(on) {
    if (on?.kind === "mapping")
        return on.entries.map(({ key }) => key.text);
    if (on?.kind === "sequence")
        return itemsOf(on).flatMap((item) => textOf(item) ?? []);
    const only = textOf(on);
    return only === undefined ? [] : [only];
}
function readManifest(root, report) {
    const runs = childOf(root, "runs");
    if (runs?.kind !== "mapping")
        report("runs-not-a-mapping", "`runs` is not a mapping", runs?.at ?? root.at);
    return {
        kind: "action",
        using: textOf(childOf(runs, "using")) ?? null,
        steps: readSteps(childOf(runs, "steps"), report),
        node: root,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/toml-statements.js

/**
 * Splits TOML into its statements, which is all that comparing two versions needs; values stay text. Reads over what
 * it cannot make out. One pass, so linear.
 */
function tomlStatements(text) {
    const lines = new LineIndex(text);
    const statements = [];
    const tables = new Map();
    let table = "";
    for (const { start, code, equals } of logicalLines(text)) {
        const header = /^\[\[?([^\]]+)\]/.exec(code)?.[1];
        if (header !== undefined) {
            const count = (tables.get(header) ?? 0) + 1;
            tables.set(header, count);
            table = code.startsWith("[[") ? `${header}#${count}.` : `${header}.`;
        }
        else if (equals > 0) {
            const [key, value] = [code.slice(0, equals), code.slice(equals + 1)];
            statements.push({ name: table + key, value: sortedArray(value), at: lines.positionOf(start) });
        }
    }
    return statements;
}
/** The quoted texts in an array's value. */
function textsIn(value) {
    return [...value.matchAll(/"([^"\\]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
}
/** Arrays of plain texts in a fixed order: in dependency lists it means nothing, and nor does a last comma. */
function sortedArray(value) {
    const rest = value.replaceAll(/"[^"\\]*"|'[^']*'/g, "");
    return /^\[,*\]$/.test(rest) ? JSON.stringify([...textsIn(value)].sort()) : value;
}
/** Lines without comments and white space; brackets and long strings go on over line ends. */
function* logicalLines(text) {
    let pieces = [];
    let [start, length, equals, depth] = [0, 0, -1, 0];
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        const end = endOfToken(text, at);
        if (isLineEnd(sign) && depth === 0 && length > 0) {
            yield { start, code: pieces.join(""), equals };
            [pieces, length, equals] = [[], 0, -1];
        }
        else if (!/[\s#]/.test(sign)) {
            if (length === 0)
                start = at;
            if (sign === "=" && equals < 0 && depth === 0)
                equals = length;
            depth = Math.max(0, depth + depthChange(sign));
            pieces.push(text.slice(at, end));
            length += end - at;
        }
        at = end;
    }
    if (length > 0)
        yield { start, code: pieces.join(""), equals };
}
/** A whole string or comment, else one character. What is not closed ends with the line, or with the text. */
function endOfToken(text, at) {
    const sign = text.charAt(at);
    if (sign === "#")
        return endOfLine(text, at);
    if (sign !== '"' && sign !== "'")
        return at + 1;
    const fence = sign.repeat(3);
    return text.startsWith(fence, at) ? endOfLongString(text, at + 3, fence) : endOfString(text, at + 1, sign);
}
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at += 1) {
        const sign = text.charAt(at);
        if (sign === quote)
            return at + 1;
        if (isLineEnd(sign))
            return at;
        if (sign === "\\" && quote === '"')
            at += 1;
    }
    return text.length;
}
function endOfLongString(text, from, fence) {
    for (let at = from; at < text.length; at += 1) {
        if (text.startsWith(fence, at))
            return at + 3;
        if (text.charAt(at) === "\\" && fence === '"""')
            at += 1;
    }
    return text.length;
}
function endOfLine(text, from) {
    let at = from;
    while (at < text.length && !isLineEnd(text.charAt(at)))
        at += 1;
    return at;
}
function isLineEnd(sign) {
    return sign === "\n" || sign === "\r";
}
function depthChange(sign) {
    if (sign === "[" || sign === "{")
        return 1;
    return sign === "]" || sign === "}" ? -1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/read-cargo-toml.js

/** Dependency tables of all kinds, patches, and the package's own name and version, which stand in the lockfile too. */
const relevant = /^(?:(?:.*\.)?(?:(?:dev|build)[-_])?dependencies\.|patch\.|replace\.|(?:workspace\.)?package\.(?:name|version)\b|workspace\.(?:members|exclude)$)/;
function readCargoToml(text) {
    const statements = tomlStatements(text);
    const isRoot = statements.some(({ name }) => name.startsWith("workspace.")) || /^\s*\[workspace\]/m.test(text);
    const exclude = statements.filter(({ name }) => name === "workspace.exclude").flatMap(({ value }) => textsIn(value));
    return {
        items: statements.filter(({ name }) => relevant.test(name)),
        // A package below the root that is neither a member nor excluded is an error to cargo itself.
        workspace: isRoot ? { include: ["**"], exclude } : null,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/fields.js


/** A JSON or YAML manifest with the positions of its values; null when it is broken. */
async function parseFields(text) {
    const { root, problems } = await parseYaml(text);
    return root?.kind === "mapping" && problems.length === 0 ? root : null;
}
/** The items under some top-level fields: one per entry of a mapping, one for anything else. */
function itemsUnder(root, fields) {
    return fields.flatMap((field) => {
        const entry = entryOf(root, field);
        if (entry === undefined)
            return [];
        const { key, value } = entry;
        if (value.kind !== "mapping")
            return [{ name: field, value: canonical(value), at: key.at }];
        return value.entries.map((inner) => ({
            name: `${field}.${inner.key.text}`,
            value: canonical(inner.value),
            at: inner.key.at,
        }));
    });
}
/** The texts of a list field. */
function textsUnder(node, ...path) {
    const list = path.reduce((current, name) => childOf(current, name), node);
    return itemsOf(list).flatMap((item) => textOf(item) ?? []);
}
/** The same text for the same data, whatever its layout and the order of its keys. */
function canonical(node) {
    if (node.kind === "scalar")
        return JSON.stringify(typeof node.value === "number" ? node.text : node.value);
    if (node.kind === "sequence")
        return `[${node.items.map(canonical).join(",")}]`;
    const entries = node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${canonical(value)}`);
    return `{${entries.sort().join(",")}}`;
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/read-composer-json.js

/** The fields that composer hashes into `content-hash` (composer, `Locker::getContentHash`), but for the name. */
const fields = [
    "version",
    "require",
    "require-dev",
    "conflict",
    "replace",
    "provide",
    "minimum-stability",
    "prefer-stable",
    "repositories",
    "extra",
];
async function readComposerJson(text) {
    const root = await parseFields(text);
    return root === null ? null : { items: itemsUnder(root, fields), workspace: null };
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/read-gemfile.js
/** A Gemfile is a program, so any change of its code counts; comments and layout do not. */
function readGemfile(text) {
    const items = text.split(/\r?\n/).flatMap((raw, index) => {
        const code = withoutComment(raw).replace(/\s+/g, " ").trim();
        if (code === "")
            return [];
        return [{ name: code, value: "", at: { line: index + 1, column: raw.search(/\S/) + 1 } }];
    });
    return { items, workspace: null };
}
/** A `#` with a quote after it may stand inside a string, so that one stays. */
function withoutComment(line) {
    if (line.trimStart().startsWith("#"))
        return "";
    const lastQuote = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"));
    const comment = line.slice(lastQuote + 1).search(/\s#/);
    return comment < 0 ? line : line.slice(0, lastQuote + 1 + comment);
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/read-go-mod.js
/**
 * The module versions of a `go.mod` that need a line in `go.sum`. What is replaced by a local folder needs none;
 * `go`, `toolchain`, `exclude` and comments do not matter. See go.dev/ref/mod#go-mod-file.
 */
function readGoMod(text) {
    const items = [];
    const local = new Set();
    for (const { words, verb, line, column } of directives(text)) {
        const at = { line, column };
        if (verb === "require")
            items.push({ name: words[0] ?? "", value: words[1] ?? "", at });
        if (verb !== "replace")
            continue;
        const arrow = words.indexOf("=>");
        const [target = "", version = ""] = words.slice(arrow + 1);
        if (/^(?:\.{0,2}\/|[A-Za-z]:)/.test(target))
            local.add(words[0] ?? "");
        else
            items.push({ name: target, value: version, at });
    }
    return { items: items.filter(({ name }) => !local.has(name)), workspace: null };
}
function* directives(text) {
    let block = "";
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const code = raw.replace(/\/\/.*$/, "");
        const words = code.split(/\s+/).filter((word) => word !== "");
        const [first = ""] = words;
        const place = { line: index + 1, column: code.search(/\S/) + 1 };
        if (first === ")")
            block = "";
        else if (block !== "" && first !== "")
            yield { verb: block, words, ...place };
        else if (words[1] === "(")
            block = first;
        else if (first !== "")
            yield { verb: first, words: words.slice(1), ...place };
    }
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/read-package-json.js


/** What npm, pnpm, yarn or bun resolve from. `engines`, `scripts` and `version` leave a lockfile valid. */
const read_package_json_fields = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
    "peerDependenciesMeta",
    "dependenciesMeta",
    "bundleDependencies",
    "bundledDependencies",
    "overrides",
    "resolutions",
    "workspaces",
];
/** The part of `package.json`'s `pnpm` that decides versions; the rest is settings. */
const pnpmFields = ["overrides", "packageExtensions", "patchedDependencies"];
async function readPackageJson(text) {
    const root = await parseFields(text);
    if (root === null)
        return null;
    const pnpm = childOf(root, "pnpm");
    const inPnpm = pnpm?.kind === "mapping" ? itemsUnder(pnpm, pnpmFields) : [];
    // yarn also takes `{ "packages": […], "nohoist": […] }`.
    const include = [...textsUnder(root, "workspaces"), ...textsUnder(root, "workspaces", "packages")];
    return {
        items: [...itemsUnder(root, read_package_json_fields), ...inPnpm.map((item) => ({ ...item, name: `pnpm.${item.name}` }))],
        workspace: include.length > 0 ? { include, exclude: [] } : null,
    };
}
async function readPnpmWorkspace(text) {
    const root = await parseFields(text);
    if (root === null)
        return null;
    const items = itemsUnder(root, ["packages", "catalog", "catalogs", ...pnpmFields]);
    return { items, workspace: { include: textsUnder(root, "packages"), exclude: [] } };
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/read-pyproject.js

/** What poetry, uv and pdm resolve from; their own settings, the build system and the metadata are left out. */
const read_pyproject_relevant = [
    /^project\.(?:dependencies|requires-python)$/,
    /^project\.optional-dependencies\./,
    /^dependency-groups\./,
    /^tool\.poetry\.(?:dependencies|dev-dependencies|extras)\./,
    /^tool\.poetry\.(?:group|source)[.#]/,
    /^tool\.uv\.(?:sources|index|workspace)[.#]/,
    /^tool\.uv\.(?:dev-dependencies|constraint-dependencies|override-dependencies|environments)$/,
    /^tool\.pdm\.(?:dev-dependencies|resolution|source)[.#]/,
];
function readPyproject(text) {
    const statements = tomlStatements(text);
    const listed = (wanted) => statements.filter(({ name }) => name === wanted).flatMap(({ value }) => textsIn(value));
    const include = listed("tool.uv.workspace.members");
    return {
        items: statements.filter(({ name }) => read_pyproject_relevant.some((pattern) => pattern.test(name))),
        workspace: include.length > 0 ? { include, exclude: listed("tool.uv.workspace.exclude") } : null,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/policy/manifests/read-manifest.js







/** Manifests are written by hand; a larger one is something else. */
const maxCharacters = 1024 * 1024;
const readers = {
    "package.json": readPackageJson,
    "pnpm-workspace.yaml": readPnpmWorkspace,
    "composer.json": readComposerJson,
    "Cargo.toml": readCargoToml,
    "pyproject.toml": readPyproject,
    "go.mod": readGoMod,
    Gemfile: readGemfile,
    "gems.rb": readGemfile,
};
/** What the manifest asks for; null when it is not a manifest that we know, or cannot be read. */
async function read_manifest_readManifest(path, text) {
    const name = fileName(path);
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    return reader === undefined || text.length > maxCharacters ? null : reader(text);
}

;// CONCATENATED MODULE: ./build/packages/core/policy/policy-input.js


/** Parses everything once, so that each rule is a pure function of data. */
async function readPolicyInput(sources, trustedOwners) {
    const roots = new Map();
    for (const root of sources.roots) {
        const manifest = await read_manifest_readManifest(root.path, root.text);
        if (manifest !== null)
            roots.set(root.path, manifest);
    }
    return {
        workflows: [...(await Promise.all(sources.workflows.map(parseWorkflow))), ...sources.unread.map(unreadWorkflow)],
        dependencyPaths: new Set(sources.dependencyPaths),
        roots,
        change: sources.change.known ? await understandChange(sources.change.files) : sources.change,
        trustedOwners: new Set(trustedOwners.map((owner) => owner.toLowerCase())),
    };
}
function unreadWorkflow({ file, reason }) {
    return { path: file, content: null, problems: [{ code: "unread", message: reason, at: { line: 1, column: 1 } }] };
}
async function understandChange(files) {
    const manifest = async (path, text) => (text === null ? null : read_manifest_readManifest(path, text));
    const understood = files.map(async (file) => ({
        path: file.path,
        status: file.status,
        before: await manifest(file.path, file.before),
        after: await manifest(file.path, file.after),
    }));
    return { known: true, files: await Promise.all(understood) };
}

// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/policy/policy-summary.js




const rowsShown = 12;
/** In the folded part; the result file has all. */
const rowsFolded = 200;
const unknownShown = 3;
/** The job summary: verdict, why, and for each finding where it is and what to do. */
function policySummary(result, base) {
    const { findings, unknown } = result;
    const rows = findings.map((finding) => findingRow(finding, base));
    const folded = rows.slice(rowsShown, rowsShown + rowsFolded);
    const left = rows.length - rowsShown - folded.length;
    return {
        title: "policy-gate",
        blocks: [
            (0,render_document/* paragraph */.FY)(verdictLine(result)),
            ...reasons(findings),
            ...(rows.length > 0 ? [findingTable(rows.slice(0, rowsShown))] : []),
            ...(folded.length > 0 ? [(0,render_document/* details */.zH)((0,quantities/* countOf */.pq)(folded.length, "more finding"), [findingTable(folded)])] : []),
            ...(left > 0 ? [(0,render_document/* paragraph */.FY)(`${(0,quantities/* countOf */.pq)(left, "more finding")} in the result file.`)] : []),
            ...unknownBlocks(unknown),
        ],
    };
}
function verdictLine({ verdict, findings, unknown, rulesRun, files }) {
    const scope = `${rulesRun.join(", ")} over ${(0,quantities/* countOf */.pq)(files, "file")}`;
    const blocked = findings.filter(({ status }) => status === "blocked").length;
    if (verdict === "fail") {
        const share = `Blocked by ${blocked} of ${(0,quantities/* countOf */.pq)(findings.length, "finding")}.`;
        return (0,render_document/* line */.n8) `❌ ${(0,render_document/* strong */.ko)(share)} Fix ${blocked === 1 ? "it" : "them"} as the table says. Checked: ${scope}.`;
    }
    if (findings.length > 0)
        return (0,render_document/* line */.n8) `⚠️ ${(0,render_document/* strong */.ko)("Pass")}, with ${(0,quantities/* countOf */.pq)(findings.length, "advice", "pieces of advice")}: ${scope}.`;
    const sure = unknown.length === 0 ? "Pass." : "Pass, as far as could be judged.";
    return (0,render_document/* line */.n8) `${unknown.length === 0 ? "✅" : "⚠️"} ${(0,render_document/* strong */.ko)(sure)} Nothing found by ${scope}.`;
}
/** Why it is blocked: the reason behind each rule that blocks, by number of findings. */
function reasons(findings) {
    const counts = new Map();
    for (const { rule, status } of findings) {
        if (status === "blocked")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const items = [...counts]
        .sort(([, left], [, right]) => right - left)
        .slice(0, 3)
        .map(([id, count]) => (0,render_document/* line */.n8) `${count} × ${titleOf(id)}: ${motivationOf(id)}`);
    return items.length > 0 ? [(0,render_document/* bullets */.e5)(items)] : [];
}
function motivationOf(id) {
    return withCode(builtInRules.find((rule) => rule.id === id)?.motivation ?? "");
}
function findingTable(rows) {
    const titles = ["", "rule", "where", "found", "what to do"];
    return (0,render_document/* table */.tp)(titles.map((title) => ({ title })), rows);
}
const marks = {
    blocked: "❌",
    advisory: "⚠️",
    pending: "⏳ pending waiver,",
    waived: "waived,",
};
function findingRow({ status, level, rule, message, remedy, ...place }, base) {
    return [`${marks[status]} ${level}`, titleOf(rule), placeLink(place, base), withCode(message), withCode(remedy)];
}
function placeLink({ file, line: row }, base) {
    const shown = `${file.replace(/^\.github\/workflows\//, "")}:${row}`;
    const { serverUrl, repository, sha } = base;
    if (repository === null || sha === null)
        return (0,render_document/* code */.aY)(shown);
    const path = file.split("/").map(encodeURIComponent).join("/");
    return (0,render_document/* link */.nf)(shown, `${serverUrl}/${repository}/blob/${sha}/${path}#L${row}`);
}
function unknownBlocks(unknown) {
    const items = unknown.map(({ file, reason }) => file === "." ? (0,render_document/* line */.n8) `⚠️ Not judged: ${reason}` : (0,render_document/* line */.n8) `⚠️ Not judged: ${(0,render_document/* code */.aY)(file)}, ${withCode(reason)}`);
    const rest = items.slice(unknownShown, unknownShown + rowsFolded);
    return [
        ...(items.length > 0 ? [(0,render_document/* bullets */.e5)(items.slice(0, unknownShown))] : []),
        ...(rest.length > 0 ? [(0,render_document/* details */.zH)(`${rest.length} more not judged`, [(0,render_document/* bullets */.e5)(rest)])] : []),
    ];
}
/** Text in which `back-ticks` stand around code. */
function withCode(text) {
    return text.split("`").map((part, index) => (index % 2 === 1 ? (0,render_document/* code */.aY)(part) : part));
}

;// CONCATENATED MODULE: ./build/actions/policy-gate/glob-dependency-files.js

/** Dependency manifests and lockfiles of a checkout; `without` are globs that begin with `!`. */
function globDependencyFiles(workspace, without = []) {
    return workspace.glob([...dependencyFileNames.map((name) => `**/${name}`), ...without]);
}

// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/actions/policy-gate/read-text.js

/** A file's text; null with the reason where it cannot be had. One bad file must not keep a gate from judging the rest. */
async function readText(workspace, path, maxBytes) {
    try {
        return { text: await workspace.read(path, maxBytes), reason: "the file is gone" };
    }
    catch (error) {
        return { text: null, reason: (0,paceline_error/* messageOf */.b)(error) };
    }
}

;// CONCATENATED MODULE: ./build/actions/policy-gate/compare-checkouts.js



/** Lockfiles are read to see whether they differ. */
const largestFile = 64 * 1024 * 1024;
/** What happened to manifests and lockfiles between two checkouts. `paths` are those of the second one. */
async function compareCheckouts(base, workspace, paths) {
    const [old, now] = [new Set(await globDependencyFiles(base)), new Set(paths)];
    if (old.size === 0 && (await base.glob(["*", ".github/**"])).length === 0) {
        const expected = "a folder with the checkout to compare with";
        throw new input_error/* InputError */.d([{ name: "base-workspace", place: "input", given: base.root, expected }]);
    }
    const files = [];
    for (const path of new Set([...old, ...now])) {
        const before = old.has(path) ? (await readText(base, path, largestFile)).text : null;
        const after = now.has(path) ? (await readText(workspace, path, largestFile)).text : null;
        const status = !old.has(path) ? "added" : !now.has(path) ? "removed" : "modified";
        // Two texts that cannot be read are not known to be equal.
        if (status !== "modified" || before === null || before !== after)
            files.push({ path, status, before, after });
    }
    return { known: true, files };
}

// EXTERNAL MODULE: ./build/packages/core/github/fetch-changes.js
var fetch_changes = __webpack_require__(73292);
;// CONCATENATED MODULE: ./build/actions/policy-gate/read-github-change.js



/** The text before the change costs a call for each manifest. */
const mostManifests = 50;
const largestManifest = 1024 * 1024;
/** Asks GitHub which manifests and lockfiles the running change touches, and for the manifests' texts before it. */
async function readGithubChange(rest, context, workspace) {
    const { repository, baseSha } = context;
    const source = sourceOf(context);
    if (source === null || repository === null || baseSha === null) {
        return unknown("this is neither a pull request nor a push, and no base-workspace is given to compare with");
    }
    if (rest === null)
        return unknown("there is no token to ask GitHub what changed");
    const { value: changes, problems } = await (0,fetch_changes/* fetchChanges */.C)(rest, repository, source);
    if (changes === null)
        return unknown(`GitHub did not say what changed: ${problems[0]?.message ?? "no reason given"}`);
    if (changes.truncated)
        return unknown(`GitHub lists only the first ${changes.files.length} files of this change`);
    const touched = changes.files.filter(({ path }) => dependencyFileNames.includes(fileName(path)));
    const files = [];
    for (const [index, { path, status }] of touched.entries()) {
        const change = changeOf(status);
        const isManifest = ecosystemOf(path) !== undefined;
        const before = isManifest && change === "modified" && index < mostManifests;
        files.push({
            path,
            status: change,
            before: before ? await textAt(rest, repository, baseSha, path) : null,
            after: isManifest && change !== "removed" ? (await readText(workspace, path, largestManifest)).text : null,
        });
    }
    return { known: true, files };
}
function unknown(reason) {
    return { known: false, reason };
}
/** A push that creates a branch has no commit before it: GitHub then gives forty zeros. */
function sourceOf({ pullRequest, baseSha, sha }) {
    if (pullRequest !== null)
        return { pullRequest };
    return baseSha === null || sha === null || /^0+$/.test(baseSha) ? null : { base: baseSha, head: sha };
}
/** A renamed manifest is new where it now is. Anything that GitHub may add to its list is a modification. */
function changeOf(status) {
    if (status === "removed")
        return "removed";
    return status === "added" || status === "copied" || status === "renamed" ? "added" : "modified";
}
/** A file's text at a commit; null where GitHub has none to give. */
async function textAt(rest, repository, ref, path) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const answer = await rest.get(`/repos/${repository}/contents/${encoded}`, { ref }).catch(() => null);
    const { encoding, content } = (answer ?? {});
    // Files above 1 MB come without content.
    if (encoding !== "base64" || typeof content !== "string")
        return null;
    return Buffer.from(content, "base64").toString("utf8");
}

;// CONCATENATED MODULE: ./build/actions/policy-gate/read-sources.js





/** GitHub refuses larger workflow files. */
const read_sources_largestFile = 1024 * 1024;
/** A repository with more workflow files than this is not judged as a whole. */
const mostWorkflows = 2000;
/** Everything that the rules want to see. A file that cannot be read is listed, never left out. */
async function readSources({ workspace, workspaceAt, rest, context }, workflowGlobs, baseDirectory) {
    const base = baseDirectory === undefined ? null : workspaceAt(baseDirectory);
    const without = base === null ? [] : foldersWithin(workspace, base);
    const dependencyPaths = await globDependencyFiles(workspace, without);
    const change = base
        ? await compareCheckouts(base, workspace, dependencyPaths)
        : await readGithubChange(rest, context, workspace);
    const roots = await readRoots(workspace, dependencyPaths, change);
    return { ...(await readWorkflows(workspace, [...workflowGlobs, ...without])), dependencyPaths, roots, change };
}
/** On a runner the base is usually checked out below the workspace: it is not part of what is judged. */
function foldersWithin(workspace, base) {
    const [root, inner] = [workspace.root, base.root].map((path) => path.replaceAll("\\", "/"));
    return inner?.startsWith(`${root}/`) ? [`!${inner.slice(`${root}/`.length)}/**`] : [];
}
async function readWorkflows(workspace, globs) {
    const paths = await workspace.glob(globs);
    const workflows = [];
    const unread = paths
        .slice(mostWorkflows)
        .map((file) => ({ file, reason: `only ${mostWorkflows} workflow files are read` }));
    for (const path of paths.slice(0, mostWorkflows)) {
        const { text, reason } = await readText(workspace, path, read_sources_largestFile);
        if (text === null)
            unread.push({ file: path, reason });
        else
            workflows.push({ path, text });
    }
    return { workflows, unread };
}
/** Manifests above the changed ones: they say which packages share a lockfile. */
async function readRoots(workspace, dependencyPaths, change) {
    const known = new Set(dependencyPaths);
    const wanted = (change.known ? change.files : []).flatMap(({ path }) => foldersUpwards(folderOf(path)).flatMap((folder) => (ecosystemOf(path)?.manifests ?? []).map((name) => joinPath(folder, name))));
    const roots = [];
    for (const path of new Set(wanted)) {
        const { text } = known.has(path) ? await readText(workspace, path, read_sources_largestFile) : { text: null };
        if (text !== null)
            roots.push({ path, text });
    }
    return roots;
}

;// CONCATENATED MODULE: ./build/actions/policy-gate/action.js










const action = (0,define_action/* defineAction */.Q)({
    name: "policy-gate",
    description: "Passes or fails a change against rules for workflows and lockfiles, and says what to do.",
    branding: { icon: "shield", color: "blue" },
    inputs: {
        workflows: (0,inputs/* list */.p_)({
            help: "Globs of the workflow files and action manifests to judge; `!glob` leaves some out.",
            fallback: ".github/workflows/*.{yml,yaml}\n**/action.{yml,yaml}",
        }),
        levels: (0,inputs/* list */.p_)({
            help: "Level by rule, such as `PIN-1: advisory`: `hard` and `soft` block, `advisory` advises, `off` leaves it out.",
        }),
        "trusted-owners": (0,inputs/* list */.p_)({
            help: "Owners, or `owner/repository`, whose unpinned actions are only advised against; `none` for nobody.",
            fallback: "actions\ngithub",
        }),
        "base-workspace": (0,inputs/* text */.Qq)({
            help: "Checkout to compare with, for rules about changes. A pull request needs none: GitHub is asked.",
        }),
    },
    outputs: {
        verdict: "`pass` or `fail`.",
        blocked: "Number of findings that block.",
        findings: "Number of all findings.",
        unknown: "Number of things that could not be judged.",
    },
    permissions: { contents: "read", "pull-requests": "read" },
    async run(values, ports) {
        const levels = levelsOf(values.levels);
        const sources = await readSources(ports, values.workflows, values["base-workspace"]);
        const trusted = values["trusted-owners"].filter((owner) => owner !== "none");
        const data = evaluatePolicy(await readPolicyInput(sources, trusted), levels);
        return {
            outputs: {
                verdict: data.verdict,
                blocked: data.findings.filter(({ status }) => status === "blocked").length,
                findings: data.findings.length,
                unknown: data.unknown.length,
            },
            data,
            summary: policySummary(data, ports.context),
            annotations: policyAnnotations(data),
            verdict: data.verdict,
        };
    },
});
function levelsOf(lines) {
    const ids = builtInRules.map(({ id }) => id);
    const { levels, wrong } = parseLevels(lines, ids);
    if (wrong.length === 0)
        return levels;
    const expected = `RULE: LEVEL, with a rule of ${ids.join(", ")} and a level of ${levelWords.join(", ")}`;
    throw new input_error/* InputError */.d(wrong.map((given) => ({ name: "levels", place: "input", given, expected })));
}


/***/ }),

/***/ 73292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fetchChanges)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30541);


/** GitHub shows no more files of a pull request or of a commit. */
const MOST_FILES = 3_000;
/** GitHub shows no more files of a comparison, and only on its first page. */
const MOST_COMPARED_FILES = 300;
/** The files of a change. `truncated` when GitHub's limit was reached, so that there may be more. */
function fetchChanges(rest, repository, source) {
    if ("pullRequest" in source)
        return paged(rest, `/repos/${repository}/pulls/${source.pullRequest}/files`);
    if ("commit" in source)
        return paged(rest, `/repos/${repository}/commits/${source.commit}`, "files");
    return compared(rest, `/repos/${repository}/compare/${encodeURIComponent(source.base)}...${source.head}`);
}
function paged(rest, path, listKey) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const files = [];
        for await (const item of rest.pages(path, {}, listKey)) {
            const file = readFile(item, note);
            if (file !== null)
                files.push(file);
            if (files.length >= MOST_FILES)
                break;
        }
        return { files, truncated: files.length >= MOST_FILES };
    });
}
function compared(rest, path) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const answer = await rest.get(path);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(answer) || !Array.isArray(answer.files))
            return null;
        const files = answer.files.map((item) => readFile(item, note)).filter((file) => file !== null);
        return { files, truncated: answer.files.length >= MOST_COMPARED_FILES };
    });
}
function readFile(value, note) {
    const file = (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(value, note, (fields) => {
        const path = fields.string("filename");
        if (!path)
            return null;
        return {
            path,
            additions: fields.integer("additions"),
            deletions: fields.integer("deletions"),
            status: fields.string("status", 50),
        };
    });
    if (file === null)
        note(["a file without a name was left out"]);
    return file;
}


/***/ }),

/***/ 30541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   s: () => (/* binding */ fetched)
/* harmony export */ });
/* harmony import */ var _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94575);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99028);


/** Asks once. A refusal by GitHub and an answer of unknown shape are problems; only mistakes of our own are thrown. */
async function fetched(source, ask) {
    const problems = [];
    const note = (messages) => {
        for (const message of messages)
            problems.push({ code: "unknown-shape", source, message });
    };
    try {
        const value = await ask(note);
        if (value === null && problems.length === 0)
            note(["the answer is not what GitHub documents"]);
        return { value, problems };
    }
    catch (error) {
        if (!(error instanceof _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PacelineError */ .c))
            throw error;
        return { value: null, problems: [...problems, { code: error.code, source, message: error.message }] };
    }
}
/** Reads one object of an answer; what does not fit is noted and unknown. */
function readAnswer(value, note, read) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        return null;
    const fields = new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(value);
    const result = read(fields);
    note(fields.problems);
    return result;
}


/***/ })

};
