import { Ft as joinPath, It as withSlashes, Mt as fileName } from "../runner.js";
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
		update: "bun install --lockfile-only"
	}, {
		file: "bun.lockb",
		update: "bun install --lockfile-only"
	}],
	workspaces: true,
	removalsCount: true
};
// packages/core/ecosystems/bundler/bundler.ts
const read = async (text) => (await import("../read-gemfile.js")).readGemfile(text);
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
		follows: ["Gemfile"]
	}, {
		file: "gems.locked",
		update: "bundle lock",
		follows: ["gems.rb"]
	}],
	workspaces: false,
	removalsCount: true
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
			source: "beside each `Cargo.lock`",
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
const composer = {
	name: "composer",
	title: "Composer",
	manifests: [{
		file: "composer.json",
		read: async (text) => (await import("../read-composer-json.js")).readComposerJson(text)
	}],
	lockfiles: [{
		file: "composer.lock",
		update: "composer update --minimal-changes"
	}],
	workspaces: false,
	removalsCount: true
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
		update: "go mod tidy"
	}],
	workspaces: false,
	removalsCount: false
};
// packages/core/ecosystems/npmrc.ts
const npmrc = {
	file: ".npmrc",
	kind: "npmrc",
	counts: "every setting",
	ignores: "comments and credentials",
	read: (text) => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith(";") && !line.startsWith("#") && !isCredential(line))
};
function isCredential(line) {
	const key = line.split("=", 1)[0]?.trim() ?? "";
	return /(?:^|:)(?:_\w+|username|email|cert|certfile|key|keyfile)$/i.test(key);
}
// packages/core/ecosystems/is-plain-path.ts
function isPlainPath(path) {
	return !(/[\p{Cc}*?[\]\\:]/u.test(path) || /^[\s/#!~]|\s$/.test(path)) && path.split("/").every((part) => ![
		"",
		".",
		".."
	].includes(part));
}
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
	ignores: "your own name, version, licence and ranges; the versions of workspaces; `license`, `funding`, `deprecated`; order, indentation, line ends",
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
				".node-version"
			],
			olderCopyHelps: false
		}
	},
	settings: [npmrc]
};
// packages/core/ecosystems/pdm/pdm.ts
const own$2 = [/^tool\.pdm\.(?:dev-dependencies|resolution|source)[.#]/];
const pdm = {
	name: "pdm",
	title: "PDM",
	manifests: [{
		file: "pyproject.toml",
		read: async (text) => (await import("../read-pyproject.js")).readPyproject(text, { own: own$2 })
	}],
	lockfiles: [{
		file: "pdm.lock",
		update: "pdm lock --update-reuse"
	}],
	workspaces: false,
	removalsCount: true
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
			ignores: "ranges, catalogs, `time`, `deprecated`; order, layout, line ends; the file's own version",
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
				".pnpmfile.mjs"
			],
			olderCopyHelps: false
		}
	},
	settings: [npmrc]
};
// packages/core/ecosystems/poetry/poetry.ts
const own$1 = [/^tool\.poetry\.(?:dependencies|dev-dependencies|extras)\./, /^tool\.poetry\.(?:group|source)[.#]/];
const poetry = {
	name: "poetry",
	title: "Poetry",
	manifests: [{
		file: "pyproject.toml",
		read: async (text) => (await import("../read-pyproject.js")).readPyproject(text, { own: own$1 })
	}],
	lockfiles: [{
		file: "poetry.lock",
		update: "poetry lock"
	}],
	workspaces: false,
	removalsCount: true
};
// packages/core/ecosystems/uv/uv.ts
const own = [/^tool\.uv\.(?:sources|index|workspace)[.#]/, /^tool\.uv\.(?:dev-dependencies|constraint-dependencies|override-dependencies|environments)$/];
// packages/core/ecosystems/ecosystems.ts
const ecosystems = [
	bun,
	bundler,
	cargo,
	composer,
	go,
	npm,
	pdm,
	pnpm,
	poetry,
	{
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
			update: "uv lock"
		}],
		workspaces: true,
		removalsCount: true
	},
	{
		name: "yarn",
		title: "Yarn",
		manifests: [{
			file: "package.json",
			read: async (text) => (await import("../read-package-json.js")).readPackageJson(text)
		}],
		lockfiles: [{
			file: "yarn.lock",
			update: "yarn install"
		}],
		workspaces: true,
		removalsCount: true
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
