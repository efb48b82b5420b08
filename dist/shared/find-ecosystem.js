import { It as joinPath, Lt as withSlashes, Nt as fileName } from "../runner.js";
// packages/core/ecosystems/bun/bun.ts
const bun = {
	name: "bun",
	title: "Bun",
	manifests: [{
		file: "package.json",
		read: async (text) => (await import("../read-package-json.js")).readPackageJson(text)
	}],
	lockfiles: [{
		file: "bun.lock",
		update: "bun install --lockfile-only",
		content: {
			versions: "versions 0 to 2",
			counts: "place in the tree, name, version, source and integrity of every package, its dependencies, platforms and commands; what each project of the workspace asks for, by group; overrides, catalogs, patches, trusted dependencies, `configVersion`, and every field that we do not know",
			ignores: "the versions and ranges of your own packages; the host of a package that has a digest; order, layout, line ends; the file's own version",
			read: async (text) => (await import("../read-bun-lockfile.js")).readBunLockfile(text)
		}
	}, {
		file: "bun.lockb",
		update: "bun install --lockfile-only"
	}],
	workspaces: true,
	removalsCount: true,
	folders: { store: {
		target: "bun",
		paths: () => ["~/.bun/install/cache"],
		source: "Bun docs, \"Global cache\"",
		companions: ["bunfig.toml"],
		olderCopyHelps: true
	} }
};
// packages/core/ecosystems/is-plain-path.ts
function isPlainPath(path) {
	return !(/[\p{Cc}*?[\]\\:]/u.test(path) || /^[\s/#!~]|\s$/.test(path)) && path.split("/").every((part) => ![
		"",
		".",
		".."
	].includes(part));
}
// packages/core/ecosystems/bundler/bundler.ts
const read = async (text) => (await import("../read-gemfile.js")).readGemfile(text);
const content$1 = {
	versions: "all versions",
	counts: "name, version, source, digest and dependencies of every gem; the names of the project's own dependencies, platforms and the version of Ruby",
	ignores: "the ranges of the project's own dependencies; versions of gems in folders; the host of a gem that has a digest; the version of Bundler; order, line ends",
	read: async (text) => (await import("../read-gemfile-lockfile.js")).readGemfileLockfile(text)
};
const bundler = {
	name: "bundler",
	title: "Bundler",
	manifests: [{
		file: "Gemfile",
		read
	}, {
		file: "gems.rb",
		read
	}],
	lockfiles: [{
		file: "Gemfile.lock",
		update: "bundle lock",
		follows: ["Gemfile"],
		content: content$1
	}, {
		file: "gems.locked",
		update: "bundle lock",
		follows: ["gems.rb"],
		content: content$1
	}],
	workspaces: false,
	removalsCount: true,
	folders: { store: {
		target: "bundler",
		paths: ({ folder }) => [joinPath(folder, "vendor/bundle")].filter(isPlainPath),
		source: "Bundler docs, `deployment`: set `BUNDLE_DEPLOYMENT` or `BUNDLE_PATH` so that gems go there",
		companions: [
			".bundle/config",
			".ruby-version",
			".tool-versions"
		],
		olderCopyHelps: true
	} }
};
// packages/core/ecosystems/cargo/cargo.ts
const cargo = {
	name: "cargo",
	title: "Cargo",
	manifests: [{
		file: "Cargo.toml",
		read: async (text) => (await import("../read-cargo-toml.js")).readCargoToml(text)
	}],
	lockfiles: [{
		file: "Cargo.lock",
		update: "cargo update --workspace",
		content: {
			versions: "versions 1 to 4",
			counts: "name, version, source, checksum and dependencies of every crate that is fetched; unused patches from elsewhere; fields that we do not know",
			ignores: "your own crates; order, line ends; the file's own version",
			read: async (text) => (await import("../read-cargo-lockfile.js")).readCargoLockfile(text)
		}
	}],
	workspaces: true,
	removalsCount: true,
	folders: {
		store: {
			target: "cargo",
			paths: () => [
				"~/.cargo/registry/index",
				"~/.cargo/registry/cache",
				"~/.cargo/git/db"
			],
			source: "Cargo book, \"Cargo Home\"",
			companions: [],
			olderCopyHelps: true
		},
		build: {
			target: "cargo",
			paths: ({ folder }) => [joinPath(folder, "target")],
			source: "next to each `Cargo.lock`",
			companions: [
				"rust-toolchain",
				"rust-toolchain.toml",
				".cargo/config.toml"
			],
			olderCopyHelps: true
		}
	}
};
// packages/core/ecosystems/composer/composer.ts
const CACHES$3 = {
	macos: "~/Library/Caches/composer",
	windows: "~/AppData/Local/Composer"
};
const composer = {
	name: "composer",
	title: "Composer",
	manifests: [{
		file: "composer.json",
		read: async (text) => (await import("../read-composer-json.js")).readComposerJson(text)
	}],
	lockfiles: [{
		file: "composer.lock",
		update: "composer update --minimal-changes",
		content: {
			versions: "all versions",
			counts: "name, version, source, archive, requirements, autoload rules and `extra` of every package; whether it is for development; platform, aliases, stability, and every field that we do not know",
			ignores: "the hash of composer.json; descriptions, authors, licences, times, suggestions, `funding`, `support`, `abandoned`; the order of packages, layout, line ends; the version of Composer's plugin interface",
			read: async (text) => (await import("../read-composer-lockfile.js")).readComposerLockfile(text)
		}
	}],
	workspaces: false,
	removalsCount: true,
	folders: { store: {
		target: "composer",
		paths: ({ os }) => [CACHES$3[os?.toLowerCase() ?? ""] ?? "~/.cache/composer"],
		source: "Composer docs, `cache-dir`",
		companions: [],
		olderCopyHelps: true
	} }
};
// packages/core/ecosystems/go/go.ts
const go = {
	name: "go",
	title: "Go",
	manifests: [{
		file: "go.mod",
		read: async (text) => (await import("../read-go-mod.js")).readGoMod(text)
	}],
	lockfiles: [{
		file: "go.sum",
		update: "go mod tidy",
		content: {
			versions: "all versions",
			counts: "name, version and both digests of every module, together with the `go.mod` beside it",
			ignores: "order, layout, line ends",
			read: async (text) => (await import("../read-go-sum.js")).readGoSum(text)
		}
	}],
	workspaces: false,
	removalsCount: false,
	folders: { store: {
		target: "go",
		paths: () => ["~/go/pkg/mod"],
		source: "Go docs, `GOMODCACHE`",
		companions: [
			"go.mod",
			"go.work",
			"go.work.sum"
		],
		olderCopyHelps: true
	} },
	settings: [{
		file: "go.mod",
		kind: "go.mod",
		counts: "every directive",
		ignores: "comments, also `// indirect`; the module's own name, `retract`, `ignore`; order and layout",
		read: async (text) => (await import("../read-go-mod.js")).readGoModSettings(text)
	}]
};
// packages/core/ecosystems/npmrc.ts
const npmrc = {
	file: ".npmrc",
	kind: "npmrc",
	counts: "every setting",
	ignores: "comments and credentials",
	read: async (text) => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith(";") && !line.startsWith("#") && !isCredential(line))
};
function isCredential(line) {
	const key = line.split("=", 1)[0]?.trim() ?? "";
	return /(?:^|:)(?:_\w+|username|email|cert|certfile|key|keyfile)$/i.test(key);
}
// packages/core/ecosystems/package-json-settings.ts
const packageJsonSettings = {
	file: "package.json",
	kind: "package.json",
	counts: "the names of dependencies by group, scripts that an installation runs, `workspaces`, `allowScripts`, `packageManager`, `pnpm`",
	ignores: "ranges, other scripts, name, version, everything else; order and layout",
	read: async (text) => (await import("../read-package-json-settings.js")).readPackageJsonSettings(text)
};
// packages/core/ecosystems/npm/node-modules-paths.ts
function nodeModulesPaths({ folder, entries }) {
	const folders = new Set(["node_modules"]);
	for (const { path } of entries) {
		const end = /(?:^|\/)node_modules(?=\/)/.exec(path ?? "");
		if (end !== null) folders.add((path ?? "").slice(0, end.index + end[0].length));
	}
	return [...folders].map((inner) => joinPath(folder, inner)).filter(isPlainPath).sort();
}
// packages/core/ecosystems/npm/npm.ts
const content = {
	versions: "versions 1 to 3",
	counts: "place, name, version, source and integrity of every package; links and workspaces with their places and the names they ask for; `dev`, `optional`, `peer`, `hasInstallScript`, `os`, `cpu`, `libc`, `bin`, and every field that we do not know",
	ignores: "your own name, version, licence and ranges; the versions of workspaces; `license`, `funding`, `deprecated`; the host of a package that has a digest; order, indentation, line ends",
	read: async (text) => (await import("../read-npm-lockfile.js")).readNpmLockfile(text)
};
const npm = {
	name: "npm",
	title: "npm",
	manifests: [{
		file: "package.json",
		read: async (text) => (await import("../read-package-json.js")).readPackageJson(text)
	}],
	lockfiles: [{
		file: "package-lock.json",
		update: "npm install --package-lock-only",
		shadowedBy: "npm-shrinkwrap.json",
		content
	}, {
		file: "npm-shrinkwrap.json",
		update: "npm install --package-lock-only",
		content
	}],
	workspaces: true,
	removalsCount: true,
	folders: {
		store: {
			target: "npm",
			paths: ({ os }) => [os?.toLowerCase() === "windows" ? "~/AppData/Local/npm-cache" : "~/.npm"],
			source: "npm docs, config `cache`",
			companions: [],
			olderCopyHelps: true
		},
		install: {
			target: "node_modules",
			paths: nodeModulesPaths,
			source: "each that the lockfile fills, also below workspaces",
			companions: [
				".npmrc",
				".nvmrc",
				".node-version",
				"package.json"
			],
			olderCopyHelps: false
		}
	},
	settings: [npmrc, packageJsonSettings]
};
// packages/core/ecosystems/pdm/pdm.ts
const own$2 = [/^tool\.pdm\.(?:dev-dependencies|resolution|source)[.#]/];
const CACHES$2 = {
	macos: "~/Library/Caches/pdm",
	windows: "~/AppData/Local/pdm/pdm/Cache"
};
const pdm = {
	name: "pdm",
	title: "PDM",
	manifests: [{
		file: "pyproject.toml",
		read: async (text) => (await import("../read-pyproject.js")).readPyproject(text, { own: own$2 })
	}],
	lockfiles: [{
		file: "pdm.lock",
		update: "pdm lock --update-reuse",
		content: {
			versions: "versions 4.0 to 4.5.1",
			counts: "name, version, source, files, groups, markers, extras and dependencies of every package; groups, strategy and targets of the lock; every field that we do not know",
			ignores: "summaries; versions of packages in folders; the content hash; hosts of files that have a digest; order, layout, line ends; the file's own version",
			read: async (text) => (await import("../read-pdm-lockfile.js")).readPdmLockfile(text)
		}
	}],
	workspaces: false,
	removalsCount: true,
	folders: { store: {
		target: "pdm",
		paths: ({ os }) => [CACHES$2[os?.toLowerCase() ?? ""] ?? "~/.cache/pdm"],
		source: "PDM docs, `cache_dir`",
		companions: [".python-version", "pdm.toml"],
		olderCopyHelps: true
	} }
};
// packages/core/ecosystems/pipenv/pipenv.ts
const CACHES$1 = {
	macos: "~/Library/Caches/pipenv",
	windows: "~/AppData/Local/pipenv/pipenv/Cache"
};
const pipenv = {
	name: "pipenv",
	title: "Pipenv",
	manifests: [{
		file: "Pipfile",
		read: async (text) => (await import("../read-pipfile.js")).readPipfile(text)
	}],
	lockfiles: [{
		file: "Pipfile.lock",
		update: "pipenv lock",
		content: {
			versions: "version 6",
			counts: "name, version, digests, source, index, markers and extras of every package in its category; Python versions, and every field that we do not know",
			ignores: "the hash of the Pipfile; the hosts of indexes where every package has digests; order, layout, line ends",
			read: async (text) => (await import("../read-pipfile-lockfile.js")).readPipfileLockfile(text)
		}
	}],
	workspaces: false,
	removalsCount: true,
	folders: { store: {
		target: "pipenv",
		paths: ({ os }) => [CACHES$1[os?.toLowerCase() ?? ""] ?? "~/.cache/pipenv"],
		source: "Pipenv docs, `PIPENV_CACHE_DIR`",
		companions: [".python-version"],
		olderCopyHelps: true
	} }
};
// packages/core/ecosystems/pnpm/pnpm.ts
const STORES = {
	macos: "~/Library/pnpm/store",
	windows: "~/AppData/Local/pnpm/store"
};
const pnpm = {
	name: "pnpm",
	title: "pnpm",
	manifests: [{
		file: "package.json",
		read: async (text) => (await import("../read-pnpm-manifests.js")).readPnpmPackageJson(text)
	}, {
		file: "pnpm-workspace.yaml",
		read: async (text) => (await import("../read-pnpm-manifests.js")).readPnpmWorkspace(text)
	}],
	lockfiles: [{
		file: "pnpm-lock.yaml",
		update: "pnpm install --lockfile-only",
		content: {
			versions: "versions 5.1 to 9.0",
			counts: "name, version, source and integrity of every copy of a package, with its peers, patches, dependencies, platforms, `optional`, `hasBin`, `requiresBuild`; which packages each project of the workspace links to; settings, overrides, what pnpm's own configuration depends on, and every field that we do not know",
			ignores: "ranges, catalogs, `time`, `deprecated`; the host of a package that has a digest; order, layout, line ends; the file's own version",
			read: async (text) => (await import("../read-pnpm-lockfile.js")).readPnpmLockfile(text)
		}
	}],
	workspaces: true,
	removalsCount: true,
	folders: {
		store: {
			target: "pnpm",
			paths: ({ os }) => [STORES[os?.toLowerCase() ?? ""] ?? "~/.local/share/pnpm/store"],
			source: "pnpm docs, `storeDir`",
			companions: [],
			olderCopyHelps: true
		},
		install: {
			target: "pnpm-node_modules",
			paths: ({ folder, entries }) => [...new Set(["node_modules", ...entries.flatMap(({ path }) => path ?? [])].map((path) => joinPath(folder, path)))].filter(isPlainPath),
			source: "that of each project in the lockfile",
			companions: [
				".npmrc",
				".nvmrc",
				".node-version",
				"pnpm-workspace.yaml",
				".pnpmfile.cjs",
				".pnpmfile.mjs",
				"package.json"
			],
			olderCopyHelps: false
		}
	},
	settings: [npmrc, packageJsonSettings]
};
// packages/core/ecosystems/poetry/poetry.ts
const own$1 = [/^tool\.poetry\.(?:dependencies|dev-dependencies|extras)\./, /^tool\.poetry\.(?:group|source)[.#]/];
const CACHES = {
	macos: "~/Library/Caches/pypoetry",
	windows: "~/AppData/Local/pypoetry/Cache"
};
const poetry = {
	name: "poetry",
	title: "Poetry",
	manifests: [{
		file: "pyproject.toml",
		read: async (text) => (await import("../read-pyproject.js")).readPyproject(text, { own: own$1 })
	}],
	lockfiles: [{
		file: "poetry.lock",
		update: "poetry lock",
		content: {
			versions: "versions 1.0 to 2.1",
			counts: "name, version, source, files, groups, markers, extras and dependencies of every package; extras and Python versions of the project; up to version 2.0 the content hash; every field that we do not know",
			ignores: "descriptions; versions of packages in folders; from version 2.1 on the content hash; the index where every file has a digest; order, layout, line ends; the file's own version",
			read: async (text) => (await import("../read-poetry-lockfile.js")).readPoetryLockfile(text)
		}
	}],
	workspaces: false,
	removalsCount: true,
	folders: { store: {
		target: "poetry",
		paths: ({ os }) => {
			const cache = CACHES[os?.toLowerCase() ?? ""] ?? "~/.cache/pypoetry";
			return [`${cache}/artifacts`, `${cache}/cache`];
		},
		source: "Poetry docs, `cache-dir`",
		companions: [".python-version", "poetry.toml"],
		olderCopyHelps: true
	} }
};
// packages/core/ecosystems/uv/uv.ts
const own = [/^tool\.uv\.(?:sources|index|workspace)[.#]/, /^tool\.uv\.(?:dev-dependencies|constraint-dependencies|override-dependencies|environments)$/];
const uv = {
	name: "uv",
	title: "uv",
	manifests: [{
		file: "pyproject.toml",
		read: async (text) => (await import("../read-pyproject.js")).readPyproject(text, {
			own,
			workspace: "tool.uv.workspace"
		})
	}],
	lockfiles: [{
		file: "uv.lock",
		update: "uv lock",
		content: {
			versions: "version 1",
			counts: "name, version, source and files of every package, its dependencies with extras, groups and markers; members of the workspace, Python versions, and every field that we do not know",
			ignores: "the versions and ranges of your own packages; `exclude-newer`; hosts of files that have a digest, their sizes and times; order, layout, line ends; the file's own revision",
			read: async (text) => (await import("../read-uv-lockfile.js")).readUvLockfile(text)
		}
	}],
	workspaces: true,
	removalsCount: true,
	folders: { store: {
		target: "uv",
		paths: ({ os }) => [os?.toLowerCase() === "windows" ? "~/AppData/Local/uv/cache" : "~/.cache/uv"],
		source: "uv docs, \"Caching\"",
		companions: [".python-version", "uv.toml"],
		olderCopyHelps: true
	} }
};
// packages/core/ecosystems/yarn/yarn.ts
const CLASSIC_CACHES = {
	macos: "~/Library/Caches/Yarn",
	windows: "~/AppData/Local/Yarn/Cache"
};
function caches({ os, folder, entries }) {
	const system = os?.toLowerCase() ?? "";
	const classic = CLASSIC_CACHES[system] ?? "~/.cache/yarn";
	const shared = system === "windows" ? "~/AppData/Local/Yarn/Berry/cache" : "~/.yarn/berry/cache";
	const own = joinPath(folder, ".yarn/cache");
	if (entries.length === 0) return [
		classic,
		shared,
		own
	];
	const metadata = entries.find(({ name }) => name === "__metadata");
	if (metadata === void 0) return [classic];
	return Number.parseInt(String(metadata.details.cacheKey ?? ""), 10) >= 10 ? [shared] : [own];
}
// packages/core/ecosystems/ecosystems.ts
const ecosystems = [
	bun,
	bundler,
	cargo,
	composer,
	go,
	npm,
	pdm,
	pipenv,
	pnpm,
	poetry,
	uv,
	{
		name: "yarn",
		title: "Yarn",
		manifests: [{
			file: "package.json",
			read: async (text) => (await import("../read-package-json.js")).readPackageJson(text)
		}],
		lockfiles: [{
			file: "yarn.lock",
			update: "yarn install",
			content: {
				versions: "that of Yarn 1, and 4 to 10",
				counts: "name, version, source and integrity of every package, the ranges that it answers, its dependencies, conditions and patches; the projects of the workspace with what they ask for; the format of the cache, and every field that we do not know",
				ignores: "the host of a package that has a digest; order, layout, line ends, comments; from Yarn 2 on the file's own version",
				read: async (text) => (await import("../read-yarn-lockfile.js")).readYarnLockfile(text)
			}
		}],
		workspaces: true,
		removalsCount: true,
		folders: { store: {
			target: "yarn",
			paths: caches,
			source: "the first with Yarn 1, the second with Yarn 4, the third with Yarn 2 and 3: `yarn config get cacheFolder`",
			companions: [".yarnrc.yml", ".yarnrc"],
			olderCopyHelps: true
		} }
	}
];
// packages/core/ecosystems/find-ecosystem.ts
const FOREIGN_FOLDERS = ["vendor", "target"];
const lockfiles = new Map(ecosystems.flatMap((ecosystem) => ecosystem.lockfiles.map((format) => [format.file, {
	ecosystem,
	format
}])));
const settings = new Map(ecosystems.flatMap((ecosystem) => (ecosystem.settings ?? []).map((format) => [format.file, format])));
const dependencyFileNames = [...new Set(ecosystems.flatMap(({ manifests, lockfiles }) => [...manifests, ...lockfiles].map(({ file }) => file)))];
const readableLockfileGlobs = [...[...lockfiles.values()].flatMap(({ format }) => format.content === void 0 ? [] : `**/${format.file}`), ...FOREIGN_FOLDERS.map((folder) => `!**/${folder}/**`)];
function lockfileAt(path) {
	return lockfiles.get(nameOf(path)) ?? null;
}
function settingsAt(path) {
	return settings.get(nameOf(path)) ?? null;
}
function ecosystemsOf(manifestPath) {
	const name = fileName(manifestPath);
	return ecosystems.filter(({ manifests }) => manifests.some(({ file }) => file === name));
}
function nameOf(path) {
	return fileName(withSlashes(path));
}
export { settingsAt as a, readableLockfileGlobs as i, ecosystemsOf as n, ecosystems as o, lockfileAt as r, dependencyFileNames as t };
