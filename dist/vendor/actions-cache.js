import { o as e, t } from "../shared/rolldown-runtime.js";
import { C as n, E as r, S as i, T as a, w as o, x as s } from "../runner.js";
import { n as c } from "./minimatch.js";
import { a as l, c as u, d, g as f, h as p, i as h, m as g, n as _, p as v, r as y, t as ee, u as b } from "./azure-storage-blob.js";
import * as x from "os";
import * as te from "crypto";
import * as S from "fs";
import { existsSync as ne, writeFileSync as re } from "fs";
import * as C from "path";
import * as ie from "events";
import w, { ok as ae } from "assert";
import * as oe from "util";
import * as se from "child_process";
import { setTimeout as ce } from "timers";
import { URL as le } from "url";
import * as ue from "stream";
import * as de from "buffer";
var __awaiter$14 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const { chmod: fe, copyFile: pe, lstat: me, mkdir: he, open: ge, readdir: _e, rename: ve, rm: ye, rmdir: be, stat: xe, symlink: Se, unlink: Ce } = S.promises, T = process.platform === `win32`;
S.constants.O_RDONLY;
function exists(e) {
	return __awaiter$14(this, void 0, void 0, function* () {
		try {
			yield xe(e);
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
		return !0;
	});
}
function isRooted(e) {
	if (e = normalizeSeparators$1(e), !e) throw Error(`isRooted() parameter "p" cannot be empty`);
	return T ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function tryGetExecutablePath(e, t) {
	return __awaiter$14(this, void 0, void 0, function* () {
		let n;
		try {
			n = yield xe(e);
		} catch (t) {
			t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
		}
		if (n && n.isFile()) {
			if (T) {
				let n = C.extname(e).toUpperCase();
				if (t.some((e) => e.toUpperCase() === n)) return e;
			} else if (isUnixExecutable(n)) return e;
		}
		let r = e;
		for (let i of t) {
			e = r + i, n = void 0;
			try {
				n = yield xe(e);
			} catch (t) {
				t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
			}
			if (n && n.isFile()) {
				if (T) {
					try {
						let t = C.dirname(e), n = C.basename(e).toUpperCase();
						for (let r of yield _e(t)) if (n === r.toUpperCase()) {
							e = C.join(t, r);
							break;
						}
					} catch (t) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
					}
					return e;
				}
				if (isUnixExecutable(n)) return e;
			}
		}
		return ``;
	});
}
function normalizeSeparators$1(e) {
	return e ||= ``, T ? (e = e.replace(/\//g, `\\`), e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function isUnixExecutable(e) {
	return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
}
var __awaiter$13 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
function rmRF(e) {
	return __awaiter$13(this, void 0, void 0, function* () {
		if (T && /[*"<>|]/.test(e)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
		try {
			yield ye(e, {
				force: !0,
				maxRetries: 3,
				recursive: !0,
				retryDelay: 300
			});
		} catch (e) {
			throw Error(`File was unable to be removed ${e}`);
		}
	});
}
function mkdirP(e) {
	return __awaiter$13(this, void 0, void 0, function* () {
		ae(e, `a path argument must be provided`), yield he(e, { recursive: !0 });
	});
}
function which(e, t) {
	return __awaiter$13(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		if (t) {
			let t = yield which(e, !1);
			if (!t) throw Error(T ? `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			return t;
		}
		let n = yield findInPath(e);
		return n && n.length > 0 ? n[0] : ``;
	});
}
function findInPath(e) {
	return __awaiter$13(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		let t = [];
		if (T && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(C.delimiter)) e && t.push(e);
		if (isRooted(e)) {
			let n = yield tryGetExecutablePath(e, t);
			return n ? [n] : [];
		}
		if (e.includes(C.sep)) return [];
		let n = [];
		if (process.env.PATH) for (let e of process.env.PATH.split(C.delimiter)) e && n.push(e);
		let r = [];
		for (let i of n) {
			let n = yield tryGetExecutablePath(C.join(i, e), t);
			n && r.push(n);
		}
		return r;
	});
}
var __awaiter$12 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const E = process.platform === `win32`;
var ToolRunner = class extends ie.EventEmitter {
	constructor(e, t, n) {
		if (super(), !e) throw Error(`Parameter 'toolPath' cannot be null or empty.`);
		this.toolPath = e, this.args = t || [], this.options = n || {};
	}
	_debug(e) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
	}
	_getCommandString(e, t) {
		let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? `` : `[command]`;
		if (E) {
			if (this._isCmdFile()) {
				i += n;
				for (let e of r) i += ` ${e}`;
			} else if (e.windowsVerbatimArguments) {
				i += `"${n}"`;
				for (let e of r) i += ` ${e}`;
			} else {
				i += this._windowsQuoteCmdArg(n);
				for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
			}
		} else {
			i += n;
			for (let e of r) i += ` ${e}`;
		}
		return i;
	}
	_processLineBuffer(e, t, n) {
		try {
			let r = t + e.toString(), i = r.indexOf(x.EOL);
			for (; i > -1;) n(r.substring(0, i)), r = r.substring(i + x.EOL.length), i = r.indexOf(x.EOL);
			return r;
		} catch (e) {
			return this._debug(`error processing line. Failed with error ${e}`), ``;
		}
	}
	_getSpawnFileName() {
		return E && this._isCmdFile() ? process.env.COMSPEC || `cmd.exe` : this.toolPath;
	}
	_getSpawnArgs(e) {
		if (E && this._isCmdFile()) {
			let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
			for (let n of this.args) t += ` `, t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
			return t += `"`, [t];
		}
		return this.args;
	}
	_endsWith(e, t) {
		return e.endsWith(t);
	}
	_isCmdFile() {
		let e = this.toolPath.toUpperCase();
		return this._endsWith(e, `.CMD`) || this._endsWith(e, `.BAT`);
	}
	_windowsQuoteCmdArg(e) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
		if (!e) return `""`;
		let t = [
			` `,
			`	`,
			`&`,
			`(`,
			`)`,
			`[`,
			`]`,
			`{`,
			`}`,
			`^`,
			`=`,
			`;`,
			`!`,
			`'`,
			`+`,
			`,`,
			"`",
			`~`,
			`|`,
			`<`,
			`>`,
			`"`
		], n = !1;
		for (let r of e) if (t.some((e) => e === r)) {
			n = !0;
			break;
		}
		if (!n) return e;
		let r = `"`, i = !0;
		for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === `\\` ? r += `\\` : e[t - 1] === `"` ? (i = !0, r += `"`) : i = !1;
		return r += `"`, r.split(``).reverse().join(``);
	}
	_uvQuoteCmdArg(e) {
		if (!e) return `""`;
		if (!e.includes(` `) && !e.includes(`	`) && !e.includes(`"`)) return e;
		if (!e.includes(`"`) && !e.includes(`\\`)) return `"${e}"`;
		let t = `"`, n = !0;
		for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === `\\` ? t += `\\` : e[r - 1] === `"` ? (n = !0, t += `\\`) : n = !1;
		return t += `"`, t.split(``).reverse().join(``);
	}
	_cloneExecOptions(e) {
		e ||= {};
		let t = {
			cwd: e.cwd || process.cwd(),
			env: e.env || process.env,
			silent: e.silent || !1,
			windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
			failOnStdErr: e.failOnStdErr || !1,
			ignoreReturnCode: e.ignoreReturnCode || !1,
			delay: e.delay || 1e4
		};
		return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
	}
	_getSpawnOptions(e, t) {
		e ||= {};
		let n = {};
		return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
	}
	exec() {
		return __awaiter$12(this, void 0, void 0, function* () {
			return !isRooted(this.toolPath) && (this.toolPath.includes(`/`) || E && this.toolPath.includes(`\\`)) && (this.toolPath = C.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield which(this.toolPath, !0), new Promise((e, t) => __awaiter$12(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
				for (let e of this.args) this._debug(`   ${e}`);
				let n = this._cloneExecOptions(this.options);
				!n.silent && n.outStream && n.outStream.write(this._getCommandString(n) + x.EOL);
				let r = new we(n, this.toolPath);
				if (r.on(`debug`, (e) => {
					this._debug(e);
				}), this.options.cwd && !(yield exists(this.options.cwd))) return t(Error(`The cwd: ${this.options.cwd} does not exist!`));
				let i = this._getSpawnFileName(), a = se.spawn(i, this._getSpawnArgs(n), this._getSpawnOptions(this.options, i)), o = ``;
				a.stdout && a.stdout.on(`data`, (e) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !n.silent && n.outStream && n.outStream.write(e), o = this._processLineBuffer(e, o, (e) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
					});
				});
				let s = ``;
				if (a.stderr && a.stderr.on(`data`, (e) => {
					r.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !n.silent && n.errStream && n.outStream && (n.failOnStdErr ? n.errStream : n.outStream).write(e), s = this._processLineBuffer(e, s, (e) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
					});
				}), a.on(`error`, (e) => {
					r.processError = e.message, r.processExited = !0, r.processClosed = !0, r.CheckComplete();
				}), a.on(`exit`, (e) => {
					r.processExitCode = e, r.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), r.CheckComplete();
				}), a.on(`close`, (e) => {
					r.processExitCode = e, r.processExited = !0, r.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), r.CheckComplete();
				}), r.on(`done`, (n, r) => {
					o.length > 0 && this.emit(`stdline`, o), s.length > 0 && this.emit(`errline`, s), a.removeAllListeners(), n ? t(n) : e(r);
				}), this.options.input) {
					if (!a.stdin) throw Error(`child process missing stdin`);
					a.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function argStringToArray(e) {
	let t = [], n = !1, r = !1, i = ``;
	function append(e) {
		r && e !== `"` && (i += `\\`), i += e, r = !1;
	}
	for (let a = 0; a < e.length; a++) {
		let o = e.charAt(a);
		o === `"` ? r ? append(o) : n = !n : o === `\\` && r ? append(o) : o === `\\` && n ? r = !0 : o === ` ` && !n ? i.length > 0 && (t.push(i), i = ``) : append(o);
	}
	return i.length > 0 && t.push(i.trim()), t;
}
var we = class ExecState extends ie.EventEmitter {
	constructor(e, t) {
		if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
		this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
	}
	CheckComplete() {
		this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = ce(ExecState.HandleTimeout, this.delay, this)));
	}
	_debug(e) {
		this.emit(`debug`, e);
	}
	_setResult() {
		let e;
		this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit(`done`, e, this.processExitCode);
	}
	static HandleTimeout(e) {
		if (!e.done) {
			if (!e.processClosed && e.processExited) {
				let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
				e._debug(t);
			}
			e._setResult();
		}
	}
}, __awaiter$11 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
function exec(e, t, n) {
	return __awaiter$11(this, void 0, void 0, function* () {
		let r = argStringToArray(e);
		if (r.length === 0) throw Error(`Parameter 'commandLine' cannot be null or empty.`);
		let i = r[0];
		return t = r.slice(1).concat(t || []), new ToolRunner(i, t, n).exec();
	});
}
function getOptions(e) {
	let t = {
		followSymbolicLinks: !0,
		implicitDescendants: !0,
		matchDirectories: !0,
		omitBrokenSymbolicLinks: !0,
		excludeHiddenFiles: !1
	};
	return e && (typeof e.followSymbolicLinks == `boolean` && (t.followSymbolicLinks = e.followSymbolicLinks, s(`followSymbolicLinks '${t.followSymbolicLinks}'`)), typeof e.implicitDescendants == `boolean` && (t.implicitDescendants = e.implicitDescendants, s(`implicitDescendants '${t.implicitDescendants}'`)), typeof e.matchDirectories == `boolean` && (t.matchDirectories = e.matchDirectories, s(`matchDirectories '${t.matchDirectories}'`)), typeof e.omitBrokenSymbolicLinks == `boolean` && (t.omitBrokenSymbolicLinks = e.omitBrokenSymbolicLinks, s(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`)), typeof e.excludeHiddenFiles == `boolean` && (t.excludeHiddenFiles = e.excludeHiddenFiles, s(`excludeHiddenFiles '${t.excludeHiddenFiles}'`))), t;
}
const D = process.platform === `win32`;
function dirname(e) {
	if (e = safeTrimTrailingSeparator(e), D && /^\\\\[^\\]+(\\[^\\]+)?$/.test(e)) return e;
	let t = C.dirname(e);
	return D && /^\\\\[^\\]+\\[^\\]+\\$/.test(t) && (t = safeTrimTrailingSeparator(t)), t;
}
function ensureAbsoluteRoot(e, t) {
	if (w(e, `ensureAbsoluteRoot parameter 'root' must not be empty`), w(t, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`), hasAbsoluteRoot(t)) return t;
	if (D) {
		if (t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
			let e = process.cwd();
			return w(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), t[0].toUpperCase() === e[0].toUpperCase() ? t.length === 2 ? `${t[0]}:\\${e.substr(3)}` : (e.endsWith(`\\`) || (e += `\\`), `${t[0]}:\\${e.substr(3)}${t.substr(2)}`) : `${t[0]}:\\${t.substr(2)}`;
		}
		if (normalizeSeparators(t).match(/^\\$|^\\[^\\]/)) {
			let e = process.cwd();
			return w(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), `${e[0]}:\\${t.substr(1)}`;
		}
	}
	return w(hasAbsoluteRoot(e), `ensureAbsoluteRoot parameter 'root' must have an absolute root`), e.endsWith(`/`) || D && e.endsWith(`\\`) || (e += C.sep), e + t;
}
function hasAbsoluteRoot(e) {
	return w(e, `hasAbsoluteRoot parameter 'itemPath' must not be empty`), e = normalizeSeparators(e), D ? e.startsWith(`\\\\`) || /^[A-Z]:\\/i.test(e) : e.startsWith(`/`);
}
function hasRoot(e) {
	return w(e, `isRooted parameter 'itemPath' must not be empty`), e = normalizeSeparators(e), D ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function normalizeSeparators(e) {
	return e ||= ``, D ? (e = e.replace(/\//g, `\\`), (/^\\\\+[^\\]/.test(e) ? `\\` : ``) + e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function safeTrimTrailingSeparator(e) {
	return e ? (e = normalizeSeparators(e), !e.endsWith(C.sep) || e === C.sep || D && /^[A-Z]:\\$/i.test(e) ? e : e.substr(0, e.length - 1)) : ``;
}
var O;
(function(e) {
	e[e.None = 0] = `None`, e[e.Directory = 1] = `Directory`, e[e.File = 2] = `File`, e[e.All = 3] = `All`;
})(O ||= {});
const Te = process.platform === `win32`;
function getSearchPaths(e) {
	e = e.filter((e) => !e.negate);
	let t = {};
	for (let n of e) {
		let e = Te ? n.searchPath.toUpperCase() : n.searchPath;
		t[e] = `candidate`;
	}
	let n = [];
	for (let r of e) {
		let e = Te ? r.searchPath.toUpperCase() : r.searchPath;
		if (t[e] === `included`) continue;
		let i = !1, a = e, o = dirname(a);
		for (; o !== a;) {
			if (t[o]) {
				i = !0;
				break;
			}
			a = o, o = dirname(a);
		}
		i || (n.push(r.searchPath), t[e] = `included`);
	}
	return n;
}
function match$1(e, t) {
	let n = O.None;
	for (let r of e) r.negate ? n &= ~r.match(t) : n |= r.match(t);
	return n;
}
function partialMatch(e, t) {
	return e.some((e) => !e.negate && e.partialMatch(t));
}
const assertValidPattern = (e) => {
	if (typeof e != `string`) throw TypeError(`invalid pattern`);
	if (e.length > 65536) throw TypeError(`pattern is too long`);
}, Ee = {
	"[:alnum:]": [`\\p{L}\\p{Nl}\\p{Nd}`, !0],
	"[:alpha:]": [`\\p{L}\\p{Nl}`, !0],
	"[:ascii:]": [`\\x00-\\x7f`, !1],
	"[:blank:]": [`\\p{Zs}\\t`, !0],
	"[:cntrl:]": [`\\p{Cc}`, !0],
	"[:digit:]": [`\\p{Nd}`, !0],
	"[:graph:]": [
		`\\p{Z}\\p{C}`,
		!0,
		!0
	],
	"[:lower:]": [`\\p{Ll}`, !0],
	"[:print:]": [`\\p{C}`, !0],
	"[:punct:]": [`\\p{P}`, !0],
	"[:space:]": [`\\p{Z}\\t\\r\\n\\v\\f`, !0],
	"[:upper:]": [`\\p{Lu}`, !0],
	"[:word:]": [`\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}`, !0],
	"[:xdigit:]": [`A-Fa-f0-9`, !1]
}, braceEscape = (e) => e.replace(/[[\]\\-]/g, `\\$&`), regexpEscape = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), rangesToString = (e) => e.join(``), parseClass = (e, t) => {
	let n = t;
	if (e.charAt(n) !== `[`) throw Error(`not in a brace expression`);
	let r = [], i = [], a = n + 1, o = !1, s = !1, c = !1, l = !1, u = n, d = ``;
	WHILE: for (; a < e.length;) {
		let t = e.charAt(a);
		if ((t === `!` || t === `^`) && a === n + 1) l = !0, a++;
		else {
			if (t === `]` && o && !c) {
				u = a + 1;
				break;
			}
			if (o = !0, t === `\\` && !c) c = !0, a++;
			else {
				if (t === `[` && !c) {
					for (let [t, [o, c, l]] of Object.entries(Ee)) if (e.startsWith(t, a)) {
						if (d) return [
							`$.`,
							!1,
							e.length - n,
							!0
						];
						a += t.length, l ? i.push(o) : r.push(o), s ||= c;
						continue WHILE;
					}
				}
				c = !1, d ? (t > d ? r.push(braceEscape(d) + `-` + braceEscape(t)) : t === d && r.push(braceEscape(t)), d = ``, a++) : e.startsWith(`-]`, a + 1) ? (r.push(braceEscape(t + `-`)), a += 2) : e.startsWith(`-`, a + 1) ? (d = t, a += 2) : (r.push(braceEscape(t)), a++);
			}
		}
	}
	if (u < a) return [
		``,
		!1,
		0,
		!1
	];
	if (!r.length && !i.length) return [
		`$.`,
		!1,
		e.length - n,
		!0
	];
	if (i.length === 0 && r.length === 1 && /^\\?.$/.test(r[0]) && !l) {
		let e = r[0].length === 2 ? r[0].slice(-1) : r[0];
		return [
			regexpEscape(e),
			!1,
			u - n,
			!1
		];
	}
	let f = `[` + (l ? `^` : ``) + rangesToString(r) + `]`, p = `[` + (l ? `` : `^`) + rangesToString(i) + `]`;
	return [
		r.length && i.length ? `(` + f + `|` + p + `)` : r.length ? f : p,
		s,
		u - n,
		!0
	];
}, unescape = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => n ? t ? e.replace(/\[([^/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\])\]/g, `$1$2`).replace(/\\([^/])/g, `$1`) : t ? e.replace(/\[([^/\\{}])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, `$1$2`).replace(/\\([^/{}])/g, `$1`);
var k;
const De = new Set([
	`!`,
	`?`,
	`+`,
	`*`,
	`@`
]), isExtglobType = (e) => De.has(e), isExtglobAST = (e) => isExtglobType(e.type), Oe = new Map([
	[`!`, [`@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [`+`, `@`]]
]), ke = new Map([
	[`!`, [`?`]],
	[`@`, [`?`]],
	[`+`, [`?`, `*`]]
]), Ae = new Map([
	[`!`, [`?`, `@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`?`, `@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [
		`+`,
		`@`,
		`?`,
		`*`
	]]
]), je = new Map([
	[`!`, new Map([[`!`, `@`]])],
	[`?`, new Map([[`*`, `*`], [`+`, `*`]])],
	[`@`, new Map([
		[`!`, `!`],
		[`?`, `?`],
		[`@`, `@`],
		[`*`, `*`],
		[`+`, `+`]
	])],
	[`+`, new Map([[`?`, `*`], [`*`, `*`]])]
]), Me = `(?!\\.)`, Ne = new Set([`[`, `.`]), Pe = new Set([`..`, `.`]), Fe = new Set(`().*{}+?[]^$\\!`), regExpEscape$1 = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), Ie = `[^/]+?`;
let Le = 0;
var AST = class {
	type;
	#e;
	#t;
	#n = !1;
	#r = [];
	#i;
	#a;
	#o;
	#s = !1;
	#c;
	#l;
	#u = !1;
	id = ++Le;
	get depth() {
		return (this.#i?.depth ?? -1) + 1;
	}
	[Symbol.for(`nodejs.util.inspect.custom`)]() {
		return {
			"@@type": `AST`,
			id: this.id,
			type: this.type,
			root: this.#e.id,
			parent: this.#i?.id,
			depth: this.depth,
			partsLength: this.#r.length,
			parts: this.#r
		};
	}
	constructor(e, t, n = {}) {
		this.type = e, e && (this.#t = !0), this.#i = t, this.#e = this.#i ? this.#i.#e : this, this.#c = this.#e === this ? n : this.#e.#c, this.#o = this.#e === this ? [] : this.#e.#o, e === `!` && !this.#e.#s && this.#o.push(this), this.#a = this.#i ? this.#i.#r.length : 0;
	}
	get hasMagic() {
		if (this.#t !== void 0) return this.#t;
		for (let e of this.#r) if (typeof e != `string` && (e.type || e.hasMagic)) return this.#t = !0;
		return this.#t;
	}
	toString() {
		return this.#l === void 0 ? this.#l = this.type ? this.type + `(` + this.#r.map((e) => String(e)).join(`|`) + `)` : this.#r.map((e) => String(e)).join(``) : this.#l;
	}
	#d() {
		if (this !== this.#e) throw Error(`should only call on root`);
		if (this.#s) return this;
		this.toString(), this.#s = !0;
		let e;
		for (; e = this.#o.pop();) {
			if (e.type !== `!`) continue;
			let t = e, n = t.#i;
			for (; n;) {
				for (let r = t.#a + 1; !n.type && r < n.#r.length; r++) for (let t of e.#r) {
					if (typeof t == `string`) throw Error(`string part in extglob AST??`);
					t.copyIn(n.#r[r]);
				}
				t = n, n = t.#i;
			}
		}
		return this;
	}
	push(...e) {
		for (let t of e) if (t !== ``) {
			if (typeof t != `string` && !(t instanceof k && t.#i === this)) throw Error(`invalid part: ` + t);
			this.#r.push(t);
		}
	}
	toJSON() {
		let e = this.type === null ? this.#r.slice().map((e) => typeof e == `string` ? e : e.toJSON()) : [this.type, ...this.#r.map((e) => e.toJSON())];
		return this.isStart() && !this.type && e.unshift([]), this.isEnd() && (this === this.#e || this.#e.#s && this.#i?.type === `!`) && e.push({}), e;
	}
	isStart() {
		if (this.#e === this) return !0;
		if (!this.#i?.isStart()) return !1;
		if (this.#a === 0) return !0;
		let e = this.#i;
		for (let t = 0; t < this.#a; t++) {
			let n = e.#r[t];
			if (!(n instanceof k && n.type === `!`)) return !1;
		}
		return !0;
	}
	isEnd() {
		if (this.#e === this || this.#i?.type === `!`) return !0;
		if (!this.#i?.isEnd()) return !1;
		if (!this.type) return this.#i?.isEnd();
		let e = this.#i ? this.#i.#r.length : 0;
		return this.#a === e - 1;
	}
	copyIn(e) {
		typeof e == `string` ? this.push(e) : this.push(e.clone(this));
	}
	clone(e) {
		let t = new k(this.type, e);
		for (let e of this.#r) t.copyIn(e);
		return t;
	}
	static #f(e, t, n, r, i) {
		let a = r.maxExtglobRecursion ?? 2, o = !1, s = !1, c = -1, l = !1;
		if (t.type === null) {
			let u = n, d = ``;
			for (; u < e.length;) {
				let n = e.charAt(u++);
				if (o || n === `\\`) o = !o, d += n;
				else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), d += n;
				else if (n === `[`) s = !0, c = u, l = !1, d += n;
				else if (!r.noext && isExtglobType(n) && e.charAt(u) === `(` && i <= a) {
					t.push(d), d = ``;
					let a = new k(n, t);
					u = k.#f(e, a, u, r, i + 1), t.push(a);
				} else d += n;
			}
			return t.push(d), u;
		}
		let u = n + 1, d = new k(null, t), f = [], p = ``;
		for (; u < e.length;) {
			let n = e.charAt(u++);
			if (o || n === `\\`) o = !o, p += n;
			else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), p += n;
			else if (n === `[`) s = !0, c = u, l = !1, p += n;
			else if (!r.noext && isExtglobType(n) && e.charAt(u) === `(` && (i <= a || t && t.#h(n))) {
				let a = t && t.#h(n) ? 0 : 1;
				d.push(p), p = ``;
				let o = new k(n, d);
				d.push(o), u = k.#f(e, o, u, r, i + a);
			} else if (n === `|`) d.push(p), p = ``, f.push(d), d = new k(null, t);
			else {
				if (n === `)`) return p === `` && t.#r.length === 0 && (t.#u = !0), d.push(p), p = ``, t.push(...f, d), u;
				p += n;
			}
		}
		return t.type = null, t.#t = void 0, t.#r = [e.substring(n - 1)], u;
	}
	#p(e) {
		return this.#m(e, ke);
	}
	#m(e, t = Oe) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null) return !1;
		let n = e.#r[0];
		return !n || typeof n != `object` || n.type === null ? !1 : this.#h(n.type, t);
	}
	#h(e, t = Ae) {
		return !!t.get(this.type)?.includes(e);
	}
	#g(e, t) {
		let n = e.#r[0], r = new k(null, n, this.options);
		r.#r.push(``), n.push(r), this.#_(e, t);
	}
	#_(e, t) {
		let n = e.#r[0];
		this.#r.splice(t, 1, ...n.#r);
		for (let e of n.#r) typeof e == `object` && (e.#i = this);
		this.#l = void 0;
	}
	#v(e) {
		return !!je.get(this.type)?.has(e);
	}
	#y(e) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null || this.#r.length !== 1) return !1;
		let t = e.#r[0];
		return !t || typeof t != `object` || t.type === null ? !1 : this.#v(t.type);
	}
	#b(e) {
		let t = je.get(this.type), n = e.#r[0], r = t?.get(n.type);
		if (!r) return !1;
		this.#r = n.#r;
		for (let e of this.#r) typeof e == `object` && (e.#i = this);
		this.type = r, this.#l = void 0, this.#u = !1;
	}
	static fromGlob(e, t = {}) {
		let n = new k(null, void 0, t);
		return k.#f(e, n, 0, t, 0), n;
	}
	toMMPattern() {
		if (this !== this.#e) return this.#e.toMMPattern();
		let e = this.toString(), [t, n, r, i] = this.toRegExpSource();
		if (!(r || this.#t || this.#c.nocase && !this.#c.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase())) return n;
		let a = (this.#c.nocase ? `i` : ``) + (i ? `u` : ``);
		return Object.assign(RegExp(`^${t}$`, a), {
			_src: t,
			_glob: e
		});
	}
	get options() {
		return this.#c;
	}
	toRegExpSource(e) {
		let t = e ?? !!this.#c.dot;
		if (this.#e === this && (this.#x(), this.#d()), !isExtglobAST(this)) {
			let n = this.isStart() && this.isEnd() && !this.#r.some((e) => typeof e != `string`), r = this.#r.map((t) => {
				let [r, i, a, o] = typeof t == `string` ? k.#C(t, this.#t, n) : t.toRegExpSource(e);
				return this.#t = this.#t || a, this.#n = this.#n || o, r;
			}).join(``), i = ``;
			if (this.isStart() && typeof this.#r[0] == `string` && !(this.#r.length === 1 && Pe.has(this.#r[0]))) {
				let n = Ne, a = t && n.has(r.charAt(0)) || r.startsWith(`\\.`) && n.has(r.charAt(2)) || r.startsWith(`\\.\\.`) && n.has(r.charAt(4)), o = !t && !e && n.has(r.charAt(0));
				i = a ? `(?!(?:^|/)\\.\\.?(?:$|/))` : o ? Me : ``;
			}
			let a = ``;
			return this.isEnd() && this.#e.#s && this.#i?.type === `!` && (a = `(?:$|\\/)`), [
				i + r + a,
				unescape(r),
				this.#t = !!this.#t,
				this.#n
			];
		}
		let n = this.type === `*` || this.type === `+`, r = this.type === `!` ? `(?:(?!(?:` : `(?:`, i = this.#S(t);
		if (this.isStart() && this.isEnd() && !i && this.type !== `!`) {
			let e = this.toString(), t = this;
			return t.#r = [e], t.type = null, t.#t = void 0, [
				e,
				unescape(this.toString()),
				!1,
				!1
			];
		}
		let a = !n || e || t ? `` : this.#S(!0);
		a === i && (a = ``), a && (i = `(?:${i})(?:${a})*?`);
		let o = ``;
		if (this.type === `!` && this.#u) o = (this.isStart() && !t ? Me : ``) + Ie;
		else {
			let n = this.type === `!` ? `))` + (this.isStart() && !t && !e ? Me : ``) + `[^/]*?)` : this.type === `@` ? `)` : this.type === `?` ? `)?` : this.type === `+` && a ? `)` : this.type === `*` && a ? `)?` : `)${this.type}`;
			o = r + i + n;
		}
		return [
			o,
			unescape(i),
			this.#t = !!this.#t,
			this.#n
		];
	}
	#x() {
		if (isExtglobAST(this)) {
			let e = 0, t = !1;
			do {
				t = !0;
				for (let e = 0; e < this.#r.length; e++) {
					let n = this.#r[e];
					typeof n == `object` && (n.#x(), this.#m(n) ? (t = !1, this.#_(n, e)) : this.#p(n) ? (t = !1, this.#g(n, e)) : this.#y(n) && (t = !1, this.#b(n)));
				}
			} while (!t && ++e < 10);
		} else for (let e of this.#r) typeof e == `object` && e.#x();
		this.#l = void 0;
	}
	#S(e) {
		return this.#r.map((t) => {
			if (typeof t == `string`) throw Error(`string type in extglob ast??`);
			let [n, r, i, a] = t.toRegExpSource(e);
			return this.#n = this.#n || a, n;
		}).filter((e) => !(this.isStart() && this.isEnd()) || !!e).join(`|`);
	}
	static #C(e, t, n = !1) {
		let r = !1, i = ``, a = !1, o = !1;
		for (let s = 0; s < e.length; s++) {
			let c = e.charAt(s);
			if (r) r = !1, i += (Fe.has(c) ? `\\` : ``) + c;
			else if (c === `*`) {
				if (o) continue;
				o = !0, i += n && /^[*]+$/.test(e) ? Ie : `[^/]*?`, t = !0;
			} else if (o = !1, c === `\\`) s === e.length - 1 ? i += `\\\\` : r = !0;
			else {
				if (c === `[`) {
					let [n, r, o, c] = parseClass(e, s);
					if (o) {
						i += n, a ||= r, s += o - 1, t ||= c;
						continue;
					}
				}
				c === `?` ? (i += `[^/]`, t = !0) : i += regExpEscape$1(c);
			}
		}
		return [
			i,
			unescape(e),
			!!t,
			a
		];
	}
};
k = AST;
const escape = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => n ? t ? e.replace(/[?*()[\]{}]/g, `[$&]`) : e.replace(/[?*()[\]\\{}]/g, `\\$&`) : t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`), minimatch = (e, t, n = {}) => (assertValidPattern(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new Minimatch(t, n).match(e)), Re = /^\*+([^+@!?*[(]*)$/, starDotExtTest = (e) => (t) => !t.startsWith(`.`) && t.endsWith(e), starDotExtTestDot = (e) => (t) => t.endsWith(e), starDotExtTestNocase = (e) => (e = e.toLowerCase(), (t) => !t.startsWith(`.`) && t.toLowerCase().endsWith(e)), starDotExtTestNocaseDot = (e) => (e = e.toLowerCase(), (t) => t.toLowerCase().endsWith(e)), ze = /^\*+\.\*+$/, starDotStarTest = (e) => !e.startsWith(`.`) && e.includes(`.`), starDotStarTestDot = (e) => e !== `.` && e !== `..` && e.includes(`.`), Be = /^\.\*+$/, dotStarTest = (e) => e !== `.` && e !== `..` && e.startsWith(`.`), Ve = /^\*+$/, starTest = (e) => e.length !== 0 && !e.startsWith(`.`), starTestDot = (e) => e.length !== 0 && e !== `.` && e !== `..`, He = /^\?+([^+@!?*[(]*)?$/, qmarksTestNocase = ([e, t = ``]) => {
	let n = qmarksTestNoExt([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, qmarksTestNocaseDot = ([e, t = ``]) => {
	let n = qmarksTestNoExtDot([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, qmarksTestDot = ([e, t = ``]) => {
	let n = qmarksTestNoExtDot([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, qmarksTest = ([e, t = ``]) => {
	let n = qmarksTestNoExt([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, qmarksTestNoExt = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && !e.startsWith(`.`);
}, qmarksTestNoExtDot = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && e !== `.` && e !== `..`;
}, Ue = typeof process == `object` && process ? typeof process.env == `object` && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, We = {
	win32: { sep: `\\` },
	posix: { sep: `/` }
};
minimatch.sep = Ue === `win32` ? We.win32.sep : We.posix.sep;
const A = Symbol(`globstar **`);
minimatch.GLOBSTAR = A;
const filter = (e, t = {}) => (n) => minimatch(n, e, t);
minimatch.filter = filter;
const ext = (e, t = {}) => Object.assign({}, e, t), defaults = (e) => {
	if (!e || typeof e != `object` || !Object.keys(e).length) return minimatch;
	let t = minimatch, m = (n, r, i = {}) => t(n, r, ext(e, i));
	return Object.assign(m, {
		Minimatch: class Minimatch extends t.Minimatch {
			constructor(t, n = {}) {
				super(t, ext(e, n));
			}
			static defaults(n) {
				return t.defaults(ext(e, n)).Minimatch;
			}
		},
		AST: class AST extends t.AST {
			constructor(t, n, r = {}) {
				super(t, n, ext(e, r));
			}
			static fromGlob(n, r = {}) {
				return t.AST.fromGlob(n, ext(e, r));
			}
		},
		unescape: (n, r = {}) => t.unescape(n, ext(e, r)),
		escape: (n, r = {}) => t.escape(n, ext(e, r)),
		filter: (n, r = {}) => t.filter(n, ext(e, r)),
		defaults: (n) => t.defaults(ext(e, n)),
		makeRe: (n, r = {}) => t.makeRe(n, ext(e, r)),
		braceExpand: (n, r = {}) => t.braceExpand(n, ext(e, r)),
		match: (n, r, i = {}) => t.match(n, r, ext(e, i)),
		sep: t.sep,
		GLOBSTAR: A
	});
};
minimatch.defaults = defaults;
const braceExpand = (e, t = {}) => (assertValidPattern(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : c(e, { max: t.braceExpandMax }));
minimatch.braceExpand = braceExpand;
const makeRe = (e, t = {}) => new Minimatch(e, t).makeRe();
minimatch.makeRe = makeRe;
const match = (e, t, n = {}) => {
	let r = new Minimatch(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
minimatch.match = match;
const Ge = /[?*]|[+@!]\(.*?\)|\[|\]/, regExpEscape = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	regexp;
	constructor(e, t = {}) {
		assertValidPattern(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || Ue, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.make();
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let e of this.set) for (let t of e) if (typeof t != `string`) return !0;
		return !1;
	}
	debug(...e) {}
	make() {
		let e = this.pattern, t = this.options;
		if (!t.nocomment && e.charAt(0) === `#`) {
			this.comment = !0;
			return;
		}
		if (!e) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.braceExpand())], t.debug && (this.debug = (...e) => console.error(...e)), this.debug(this.pattern, this.globSet);
		let n = this.globSet.map((e) => this.slashSplit(e));
		this.globParts = this.preprocess(n), this.debug(this.pattern, this.globParts);
		let r = this.globParts.map((e, t, n) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let t = e[0] === `` && e[1] === `` && (e[2] === `?` || !Ge.test(e[2])) && !Ge.test(e[3]), n = /^[a-z]:/i.test(e[0]);
				if (t) return [...e.slice(0, 4), ...e.slice(4).map((e) => this.parse(e))];
				if (n) return [e[0], ...e.slice(1).map((e) => this.parse(e))];
			}
			return e.map((e) => this.parse(e));
		});
		if (this.debug(this.pattern, r), this.set = r.filter((e) => e.indexOf(!1) === -1), this.isWindows) for (let e = 0; e < this.set.length; e++) {
			let t = this.set[e];
			t[0] === `` && t[1] === `` && this.globParts[e][2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]) && (t[2] = `?`);
		}
		this.debug(this.pattern, this.set);
	}
	preprocess(e) {
		if (this.options.noglobstar) for (let t of e) for (let e = 0; e < t.length; e++) t[e] === `**` && (t[e] = `*`);
		let { optimizationLevel: t = 1 } = this.options;
		return t >= 2 ? (e = this.firstPhasePreProcess(e), e = this.secondPhasePreProcess(e)) : e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e), e;
	}
	adjascentGlobstarOptimize(e) {
		return e.map((e) => {
			let t = -1;
			for (; (t = e.indexOf(`**`, t + 1)) !== -1;) {
				let n = t;
				for (; e[n + 1] === `**`;) n++;
				n !== t && e.splice(t, n - t);
			}
			return e;
		});
	}
	levelOneOptimize(e) {
		return e.map((e) => (e = e.reduce((e, t) => {
			let n = e[e.length - 1];
			return t === `**` && n === `**` ? e : t === `..` && n && n !== `..` && n !== `.` && n !== `**` ? (e.pop(), e) : (e.push(t), e);
		}, []), e.length === 0 ? [``] : e));
	}
	levelTwoFileOptimize(e) {
		Array.isArray(e) || (e = this.slashSplit(e));
		let t = !1;
		do {
			if (t = !1, !this.preserveMultipleSlashes) {
				for (let n = 1; n < e.length - 1; n++) {
					let r = e[n];
					n === 1 && r === `` && e[0] === `` || r !== `.` && r !== `` || (t = !0, e.splice(n, 1), n--);
				}
				e[0] === `.` && e.length === 2 && (e[1] === `.` || e[1] === ``) && (t = !0, e.pop());
			}
			let n = 0;
			for (; (n = e.indexOf(`..`, n + 1)) !== -1;) {
				let r = e[n - 1];
				r && r !== `.` && r !== `..` && r !== `**` && !(this.isWindows && /^[a-z]:$/i.test(r)) && (t = !0, e.splice(n - 1, 2), n -= 2);
			}
		} while (t);
		return e.length === 0 ? [``] : e;
	}
	firstPhasePreProcess(e) {
		let t = !1;
		do {
			t = !1;
			for (let n of e) {
				let r = -1;
				for (; (r = n.indexOf(`**`, r + 1)) !== -1;) {
					let i = r;
					for (; n[i + 1] === `**`;) i++;
					i > r && n.splice(r + 1, i - r);
					let a = n[r + 1], o = n[r + 2], s = n[r + 3];
					if (a !== `..` || !o || o === `.` || o === `..` || !s || s === `.` || s === `..`) continue;
					t = !0, n.splice(r, 1);
					let c = n.slice(0);
					c[r] = `**`, e.push(c), r--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let e = 1; e < n.length - 1; e++) {
						let r = n[e];
						e === 1 && r === `` && n[0] === `` || r !== `.` && r !== `` || (t = !0, n.splice(e, 1), e--);
					}
					n[0] === `.` && n.length === 2 && (n[1] === `.` || n[1] === ``) && (t = !0, n.pop());
				}
				let i = 0;
				for (; (i = n.indexOf(`..`, i + 1)) !== -1;) {
					let e = n[i - 1];
					if (e && e !== `.` && e !== `..` && e !== `**`) {
						t = !0;
						let e = i === 1 && n[i + 1] === `**` ? [`.`] : [];
						n.splice(i - 1, 2, ...e), n.length === 0 && n.push(``), i -= 2;
					}
				}
			}
		} while (t);
		return e;
	}
	secondPhasePreProcess(e) {
		for (let t = 0; t < e.length - 1; t++) for (let n = t + 1; n < e.length; n++) {
			let r = this.partsMatch(e[t], e[n], !this.preserveMultipleSlashes);
			if (r) {
				e[t] = [], e[n] = r;
				break;
			}
		}
		return e.filter((e) => e.length);
	}
	partsMatch(e, t, n = !1) {
		let r = 0, i = 0, a = [], o = ``;
		for (; r < e.length && i < t.length;) if (e[r] === t[i]) a.push(o === `b` ? t[i] : e[r]), r++, i++;
		else if (n && e[r] === `**` && t[i] === e[r + 1]) a.push(e[r]), r++;
		else if (n && t[i] === `**` && e[r] === t[i + 1]) a.push(t[i]), i++;
		else if (e[r] === `*` && t[i] && (this.options.dot || !t[i].startsWith(`.`)) && t[i] !== `**`) {
			if (o === `b`) return !1;
			o = `a`, a.push(e[r]), r++, i++;
		} else if (t[i] === `*` && e[r] && (this.options.dot || !e[r].startsWith(`.`)) && e[r] !== `**`) {
			if (o === `a`) return !1;
			o = `b`, a.push(t[i]), r++, i++;
		} else return !1;
		return e.length === t.length && a;
	}
	parseNegate() {
		if (this.nonegate) return;
		let e = this.pattern, t = !1, n = 0;
		for (let r = 0; r < e.length && e.charAt(r) === `!`; r++) t = !t, n++;
		n && (this.pattern = e.slice(n)), this.negate = t;
	}
	matchOne(e, t, n = !1) {
		let r = 0, i = 0;
		if (this.isWindows) {
			let n = typeof e[0] == `string` && /^[a-z]:$/i.test(e[0]), a = !n && e[0] === `` && e[1] === `` && e[2] === `?` && /^[a-z]:$/i.test(e[3]), o = typeof t[0] == `string` && /^[a-z]:$/i.test(t[0]), s = !o && t[0] === `` && t[1] === `` && t[2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]), c = a ? 3 : n ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
			if (typeof c == `number` && typeof l == `number`) {
				let [n, a] = [e[c], t[l]];
				n.toLowerCase() === a.toLowerCase() && (t[l] = n, i = l, r = c);
			}
		}
		let { optimizationLevel: a = 1 } = this.options;
		return a >= 2 && (e = this.levelTwoFileOptimize(e)), t.includes(A) ? this.#e(e, t, n, r, i) : this.#n(e, t, n, r, i);
	}
	#e(e, t, n, r, i) {
		let a = t.indexOf(A, i), o = t.lastIndexOf(A), [s, c, l] = n ? [
			t.slice(i, a),
			t.slice(a + 1),
			[]
		] : [
			t.slice(i, a),
			t.slice(a + 1, o),
			t.slice(o + 1)
		];
		if (s.length) {
			let t = e.slice(r, r + s.length);
			if (!this.#n(t, s, n, 0, 0)) return !1;
			r += s.length, i += s.length;
		}
		let u = 0;
		if (l.length) {
			if (l.length + r > e.length) return !1;
			let t = e.length - l.length;
			if (this.#n(e, l, n, t, 0)) u = l.length;
			else {
				if (e[e.length - 1] !== `` || r + l.length === e.length || (t--, !this.#n(e, l, n, t, 0))) return !1;
				u = l.length + 1;
			}
		}
		if (!c.length) {
			let t = !!u;
			for (let n = r; n < e.length - u; n++) {
				let r = String(e[n]);
				if (t = !0, r === `.` || r === `..` || !this.options.dot && r.startsWith(`.`)) return !1;
			}
			return n || t;
		}
		let d = [[[], 0]], f = d[0], p = 0, h = [0];
		for (let e of c) e === A ? (h.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
		let g = d.length - 1, _ = e.length - u;
		for (let e of d) e[1] = _ - (h[g--] + e[0].length);
		return !!this.#t(e, d, r, 0, n, 0, !!u);
	}
	#t(e, t, n, r, i, a, o) {
		let s = t[r];
		if (!s) {
			for (let t = n; t < e.length; t++) {
				o = !0;
				let n = e[t];
				if (n === `.` || n === `..` || !this.options.dot && n.startsWith(`.`)) return !1;
			}
			return o;
		}
		let [c, l] = s;
		for (; n <= l;) {
			if (this.#n(e.slice(0, n + c.length), c, i, n, 0) && a < this.maxGlobstarRecursion) {
				let s = this.#t(e, t, n + c.length, r + 1, i, a + 1, o);
				if (s !== !1) return s;
			}
			let s = e[n];
			if (s === `.` || s === `..` || !this.options.dot && s.startsWith(`.`)) return !1;
			n++;
		}
		return i || null;
	}
	#n(e, t, n, r, i) {
		let a, o, s, c;
		for (a = r, o = i, c = e.length, s = t.length; a < c && o < s; a++, o++) {
			this.debug(`matchOne loop`);
			let n = t[o], r = e[a];
			if (this.debug(t, n, r), n === !1 || n === A) return !1;
			let i;
			if (typeof n == `string` ? (i = r === n, this.debug(`string match`, n, r, i)) : (i = n.test(r), this.debug(`pattern match`, n, r, i)), !i) return !1;
		}
		if (a === c && o === s) return !0;
		if (a === c) return n;
		if (o === s) return a === c - 1 && e[a] === ``;
		throw Error(`wtf?`);
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	parse(e) {
		assertValidPattern(e);
		let t = this.options;
		if (e === `**`) return A;
		if (e === ``) return ``;
		let n, r = null;
		(n = e.match(Ve)) ? r = t.dot ? starTestDot : starTest : (n = e.match(Re)) ? r = (t.nocase ? t.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : t.dot ? starDotExtTestDot : starDotExtTest)(n[1]) : (n = e.match(He)) ? r = (t.nocase ? t.dot ? qmarksTestNocaseDot : qmarksTestNocase : t.dot ? qmarksTestDot : qmarksTest)(n) : (n = e.match(ze)) ? r = t.dot ? starDotStarTestDot : starDotStarTest : (n = e.match(Be)) && (r = dotStarTest);
		let i = AST.fromGlob(e, this.options).toMMPattern();
		return r && typeof i == `object` && Reflect.defineProperty(i, "test", { value: r }), i;
	}
	makeRe() {
		if (this.regexp || this.regexp === !1) return this.regexp;
		let e = this.set;
		if (!e.length) return this.regexp = !1, this.regexp;
		let t = this.options, n = t.noglobstar ? `[^/]*?` : t.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, r = new Set(t.nocase ? [`i`] : []), i = e.map((e) => {
			let t = e.map((e) => {
				if (e instanceof RegExp) for (let t of e.flags.split(``)) r.add(t);
				return typeof e == `string` ? regExpEscape(e) : e === A ? A : e._src;
			});
			t.forEach((e, r) => {
				let i = t[r + 1], a = t[r - 1];
				e === A && a !== A && (a === void 0 ? i !== void 0 && i !== A ? t[r + 1] = `(?:\\/|` + n + `\\/)?` + i : t[r] = n : i === void 0 ? t[r - 1] = a + `(?:\\/|\\/` + n + `)?` : i !== A && (t[r - 1] = a + `(?:\\/|\\/` + n + `\\/)` + i, t[r + 1] = A));
			});
			let i = t.filter((e) => e !== A);
			if (this.partial && i.length >= 1) {
				let e = [];
				for (let t = 1; t <= i.length; t++) e.push(i.slice(0, t).join(`/`));
				return `(?:` + e.join(`|`) + `)`;
			}
			return i.join(`/`);
		}).join(`|`), [a, o] = e.length > 1 ? [`(?:`, `)`] : [``, ``];
		i = `^` + a + i + o + `$`, this.partial && (i = `^(?:\\/|` + a + i.slice(1, -1) + o + `)$`), this.negate && (i = `^(?!` + i + `).+$`);
		try {
			this.regexp = new RegExp(i, [...r].join(``));
		} catch {
			this.regexp = !1;
		}
		return this.regexp;
	}
	slashSplit(e) {
		return this.preserveMultipleSlashes ? e.split(`/`) : this.isWindows && /^\/\/[^/]+/.test(e) ? [``, ...e.split(/\/+/)] : e.split(/\/+/);
	}
	match(e, t = this.partial) {
		if (this.debug(`match`, e, this.pattern), this.comment) return !1;
		if (this.empty) return e === ``;
		if (e === `/` && t) return !0;
		let n = this.options;
		this.isWindows && (e = e.split(`\\`).join(`/`));
		let r = this.slashSplit(e);
		this.debug(this.pattern, `split`, r);
		let i = this.set;
		this.debug(this.pattern, `set`, i);
		let a = r[r.length - 1];
		if (!a) for (let e = r.length - 2; !a && e >= 0; e--) a = r[e];
		for (let e of i) {
			let i = r;
			if (n.matchBase && e.length === 1 && (i = [a]), this.matchOne(i, e, t)) return n.flipNegate ? !0 : !this.negate;
		}
		return !n.flipNegate && this.negate;
	}
	static defaults(e) {
		return minimatch.defaults(e).Minimatch;
	}
};
minimatch.AST = AST, minimatch.Minimatch = Minimatch, minimatch.escape = escape, minimatch.unescape = unescape;
const Ke = process.platform === `win32`;
var Path = class {
	constructor(e) {
		if (this.segments = [], typeof e == `string`) {
			if (w(e, `Parameter 'itemPath' must not be empty`), e = safeTrimTrailingSeparator(e), !hasRoot(e)) this.segments = e.split(C.sep);
			else {
				let t = e, n = dirname(t);
				for (; n !== t;) {
					let e = C.basename(t);
					this.segments.unshift(e), t = n, n = dirname(t);
				}
				this.segments.unshift(t);
			}
		} else {
			w(e.length > 0, `Parameter 'itemPath' must not be an empty array`);
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				w(n, `Parameter 'itemPath' must not contain any empty segments`), n = normalizeSeparators(e[t]), t === 0 && hasRoot(n) ? (n = safeTrimTrailingSeparator(n), w(n === dirname(n), `Parameter 'itemPath' root segment contains information for multiple segments`), this.segments.push(n)) : (w(!n.includes(C.sep), `Parameter 'itemPath' contains unexpected path separators`), this.segments.push(n));
			}
		}
	}
	toString() {
		let e = this.segments[0], t = e.endsWith(C.sep) || Ke && /^[A-Z]:$/i.test(e);
		for (let n = 1; n < this.segments.length; n++) t ? t = !1 : e += C.sep, e += this.segments[n];
		return e;
	}
};
const j = process.platform === `win32`;
var qe = class Pattern {
	constructor(e, t = !1, n, r) {
		this.negate = !1;
		let i;
		if (typeof e == `string`) i = e.trim();
		else {
			n ||= [], w(n.length, `Parameter 'segments' must not empty`);
			let t = Pattern.getLiteral(n[0]);
			w(t && hasAbsoluteRoot(t), `Parameter 'segments' first element must be a root path`), i = new Path(n).toString().trim(), e && (i = `!${i}`);
		}
		for (; i.startsWith(`!`);) this.negate = !this.negate, i = i.substr(1).trim();
		i = Pattern.fixupPattern(i, r), this.segments = new Path(i).segments, this.trailingSeparator = normalizeSeparators(i).endsWith(C.sep), i = safeTrimTrailingSeparator(i);
		let a = !1, o = this.segments.map((e) => Pattern.getLiteral(e)).filter((e) => !a && !(a = e === ``));
		this.searchPath = new Path(o).toString(), this.rootRegExp = new RegExp(Pattern.regExpEscape(o[0]), j ? `i` : ``), this.isImplicitPattern = t;
		let s = {
			dot: !0,
			nobrace: !0,
			nocase: j,
			nocomment: !0,
			noext: !0,
			nonegate: !0
		};
		i = j ? i.replace(/\\/g, `/`) : i, this.minimatch = new Minimatch(i, s);
	}
	match(e) {
		return this.segments[this.segments.length - 1] === `**` ? (e = normalizeSeparators(e), !e.endsWith(C.sep) && this.isImplicitPattern === !1 && (e = `${e}${C.sep}`)) : e = safeTrimTrailingSeparator(e), this.minimatch.match(e) ? this.trailingSeparator ? O.Directory : O.All : O.None;
	}
	partialMatch(e) {
		return e = safeTrimTrailingSeparator(e), dirname(e) === e ? this.rootRegExp.test(e) : this.minimatch.matchOne(e.split(j ? /\\+/ : /\/+/), this.minimatch.set[0], !0);
	}
	static globEscape(e) {
		return (j ? e : e.replace(/\\/g, `\\\\`)).replace(/(\[)(?=[^/]+\])/g, `[[]`).replace(/\?/g, `[?]`).replace(/\*/g, `[*]`);
	}
	static fixupPattern(e, t) {
		w(e, `pattern cannot be empty`);
		let n = new Path(e).segments.map((e) => Pattern.getLiteral(e));
		if (w(n.every((e, t) => (e !== `.` || t === 0) && e !== `..`), `Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`), w(!hasRoot(e) || n[0], `Invalid pattern '${e}'. Root segment must not contain globs.`), e = normalizeSeparators(e), e === `.` || e.startsWith(`.${C.sep}`)) e = Pattern.globEscape(process.cwd()) + e.substr(1);
		else if (e === `~` || e.startsWith(`~${C.sep}`)) t ||= x.homedir(), w(t, `Unable to determine HOME directory`), w(hasAbsoluteRoot(t), `Expected HOME directory to be a rooted path. Actual '${t}'`), e = Pattern.globEscape(t) + e.substr(1);
		else if (j && (e.match(/^[A-Z]:$/i) || e.match(/^[A-Z]:[^\\]/i))) {
			let t = ensureAbsoluteRoot(`C:\\dummy-root`, e.substr(0, 2));
			e.length > 2 && !t.endsWith(`\\`) && (t += `\\`), e = Pattern.globEscape(t) + e.substr(2);
		} else if (j && (e === `\\` || e.match(/^\\[^\\]/))) {
			let t = ensureAbsoluteRoot(`C:\\dummy-root`, `\\`);
			t.endsWith(`\\`) || (t += `\\`), e = Pattern.globEscape(t) + e.substr(1);
		} else e = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), e);
		return normalizeSeparators(e);
	}
	static getLiteral(e) {
		let t = ``;
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r === `\\` && !j && n + 1 < e.length) t += e[++n];
			else {
				if (r === `*` || r === `?`) return ``;
				if (r === `[` && n + 1 < e.length) {
					let r = ``, i = -1;
					for (let t = n + 1; t < e.length; t++) {
						let n = e[t];
						if (n === `\\` && !j && t + 1 < e.length) r += e[++t];
						else {
							if (n === `]`) {
								i = t;
								break;
							}
							r += n;
						}
					}
					if (i >= 0) {
						if (r.length > 1) return ``;
						if (r) {
							t += r, n = i;
							continue;
						}
					}
				}
				t += r;
			}
		}
		return t;
	}
	static regExpEscape(e) {
		return e.replace(/[[\\^$.|?*+()]/g, `\\$&`);
	}
}, SearchState = class {
	constructor(e, t) {
		this.path = e, this.level = t;
	}
}, __awaiter$10 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
}, __asyncValues$2 = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, verb(`next`), verb(`throw`), verb(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function verb(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, i) {
				n = e[t](n), settle(r, i, n.done, n.value);
			});
		};
	}
	function settle(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
}, __await = function(e) {
	return this instanceof __await ? (this.v = e, this) : new __await(e);
}, __asyncGenerator = function(e, t, n) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var r = n.apply(e, t || []), i, a = [];
	return i = Object.create((typeof AsyncIterator == `function` ? AsyncIterator : Object).prototype), verb(`next`), verb(`throw`), verb(`return`, awaitReturn), i[Symbol.asyncIterator] = function() {
		return this;
	}, i;
	function awaitReturn(e) {
		return function(t) {
			return Promise.resolve(t).then(e, reject);
		};
	}
	function verb(e, t) {
		r[e] && (i[e] = function(t) {
			return new Promise(function(n, r) {
				a.push([
					e,
					t,
					n,
					r
				]) > 1 || resume(e, t);
			});
		}, t && (i[e] = t(i[e])));
	}
	function resume(e, t) {
		try {
			step(r[e](t));
		} catch (e) {
			settle(a[0][3], e);
		}
	}
	function step(e) {
		e.value instanceof __await ? Promise.resolve(e.value.v).then(fulfill, reject) : settle(a[0][2], e);
	}
	function fulfill(e) {
		resume(`next`, e);
	}
	function reject(e) {
		resume(`throw`, e);
	}
	function settle(e, t) {
		e(t), a.shift(), a.length && resume(a[0][0], a[0][1]);
	}
};
const Je = process.platform === `win32`;
var Ye = class DefaultGlobber {
	constructor(e) {
		this.patterns = [], this.searchPaths = [], this.options = getOptions(e);
	}
	getSearchPaths() {
		return this.searchPaths.slice();
	}
	glob() {
		return __awaiter$10(this, void 0, void 0, function* () {
			var e, t, n, r;
			let i = [];
			try {
				for (var a = !0, o = __asyncValues$2(this.globGenerator()), s; s = yield o.next(), e = s.done, !e; a = !0) {
					r = s.value, a = !1;
					let e = r;
					i.push(e);
				}
			} catch (e) {
				t = { error: e };
			} finally {
				try {
					!a && !e && (n = o.return) && (yield n.call(o));
				} finally {
					if (t) throw t.error;
				}
			}
			return i;
		});
	}
	globGenerator() {
		return __asyncGenerator(this, arguments, function* globGenerator_1() {
			let e = getOptions(this.options), t = [];
			for (let n of this.patterns) t.push(n), e.implicitDescendants && (n.trailingSeparator || n.segments[n.segments.length - 1] !== `**`) && t.push(new qe(n.negate, !0, n.segments.concat(`**`)));
			let n = [];
			for (let e of getSearchPaths(t)) {
				s(`Search path '${e}'`);
				try {
					yield __await(S.promises.lstat(e));
				} catch (e) {
					if (e.code === `ENOENT`) continue;
					throw e;
				}
				n.unshift(new SearchState(e, 1));
			}
			let r = [];
			for (; n.length;) {
				let i = n.pop(), a = match$1(t, i.path), o = !!a || partialMatch(t, i.path);
				if (!a && !o) continue;
				let s = yield __await(DefaultGlobber.stat(i, e, r));
				if (s && !(e.excludeHiddenFiles && C.basename(i.path).match(/^\./))) {
					if (s.isDirectory()) {
						if (a & O.Directory && e.matchDirectories) yield yield __await(i.path);
						else if (!o) continue;
						let t = i.level + 1, r = (yield __await(S.promises.readdir(i.path))).map((e) => new SearchState(C.join(i.path, e), t));
						n.push(...r.reverse());
					} else a & O.File && (yield yield __await(i.path));
				}
			}
		});
	}
	static create(e, t) {
		return __awaiter$10(this, void 0, void 0, function* () {
			let n = new DefaultGlobber(t);
			Je && (e = e.replace(/\r\n/g, `
`), e = e.replace(/\r/g, `
`));
			let r = e.split(`
`).map((e) => e.trim());
			for (let e of r) if (!e || e.startsWith(`#`)) continue;
			else n.patterns.push(new qe(e));
			return n.searchPaths.push(...getSearchPaths(n.patterns)), n;
		});
	}
	static stat(e, t, n) {
		return __awaiter$10(this, void 0, void 0, function* () {
			let r;
			if (t.followSymbolicLinks) try {
				r = yield S.promises.stat(e.path);
			} catch (n) {
				if (n.code === `ENOENT`) {
					if (t.omitBrokenSymbolicLinks) {
						s(`Broken symlink '${e.path}'`);
						return;
					}
					throw Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`);
				}
				throw n;
			}
			else r = yield S.promises.lstat(e.path);
			if (r.isDirectory() && t.followSymbolicLinks) {
				let t = yield S.promises.realpath(e.path);
				for (; n.length >= e.level;) n.pop();
				if (n.some((e) => e === t)) {
					s(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);
					return;
				}
				n.push(t);
			}
			return r;
		});
	}
}, __awaiter$8 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
function create(e, t) {
	return __awaiter$8(this, void 0, void 0, function* () {
		return yield Ye.create(e, t);
	});
}
var M = t(((e, t) => {
	t.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			`	`,
			`
`,
			`\v`,
			`\f`,
			`\r`,
			` `,
			`\xA0`,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			`\u2028`,
			`\u2029`,
			` `,
			` `,
			`　`,
			`﻿`
		],
		RELEASE_TYPES: [
			`major`,
			`premajor`,
			`minor`,
			`preminor`,
			`patch`,
			`prepatch`,
			`prerelease`
		],
		SEMVER_SPEC_VERSION: `2.0.0`,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
})), N = t(((e, t) => {
	t.exports = typeof process == `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error(`SEMVER`, ...e) : () => {};
})), P = t(((e, t) => {
	let { MAX_SAFE_COMPONENT_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, MAX_LENGTH: i } = M(), a = N();
	e = t.exports = {};
	let o = e.re = [], s = e.safeRe = [], c = e.src = [], l = e.safeSrc = [], u = e.t = {}, d = 0, f = `[a-zA-Z0-9-]`, p = [
		[`\\s`, 1],
		[`\\d`, i],
		[f, r]
	], makeSafeRegex = (e) => {
		for (let [t, n] of p) e = e.split(`${t}*`).join(`${t}{0,${n}}`).split(`${t}+`).join(`${t}{1,${n}}`);
		return e;
	}, createToken = (e, t, n) => {
		let r = makeSafeRegex(t), i = d++;
		a(e, i, t), u[e] = i, c[i] = t, l[i] = r, o[i] = new RegExp(t, n ? `g` : void 0), s[i] = new RegExp(r, n ? `g` : void 0);
	};
	createToken(`NUMERICIDENTIFIER`, `0|[1-9]\\d*`), createToken(`NUMERICIDENTIFIERLOOSE`, `\\d+`), createToken(`NONNUMERICIDENTIFIER`, `\\d*[a-zA-Z-]${f}*`), createToken(`MAINVERSION`, `(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})`), createToken(`MAINVERSIONLOOSE`, `(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})`), createToken(`PRERELEASEIDENTIFIER`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIER]})`), createToken(`PRERELEASEIDENTIFIERLOOSE`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIERLOOSE]})`), createToken(`PRERELEASE`, `(?:-(${c[u.PRERELEASEIDENTIFIER]}(?:\\.${c[u.PRERELEASEIDENTIFIER]})*))`), createToken(`PRERELEASELOOSE`, `(?:-?(${c[u.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[u.PRERELEASEIDENTIFIERLOOSE]})*))`), createToken(`BUILDIDENTIFIER`, `${f}+`), createToken(`BUILD`, `(?:\\+(${c[u.BUILDIDENTIFIER]}(?:\\.${c[u.BUILDIDENTIFIER]})*))`), createToken(`FULLPLAIN`, `v?${c[u.MAINVERSION]}${c[u.PRERELEASE]}?${c[u.BUILD]}?`), createToken(`FULL`, `^${c[u.FULLPLAIN]}$`), createToken(`LOOSEPLAIN`, `[v=\\s]*${c[u.MAINVERSIONLOOSE]}${c[u.PRERELEASELOOSE]}?${c[u.BUILD]}?`), createToken(`LOOSE`, `^${c[u.LOOSEPLAIN]}$`), createToken(`GTLT`, `((?:<|>)?=?)`), createToken(`XRANGEIDENTIFIERLOOSE`, `${c[u.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), createToken(`XRANGEIDENTIFIER`, `${c[u.NUMERICIDENTIFIER]}|x|X|\\*`), createToken(`XRANGEPLAIN`, `[v=\\s]*(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:${c[u.PRERELEASE]})?${c[u.BUILD]}?)?)?`), createToken(`XRANGEPLAINLOOSE`, `[v=\\s]*(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:${c[u.PRERELEASELOOSE]})?${c[u.BUILD]}?)?)?`), createToken(`XRANGE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAIN]}$`), createToken(`XRANGELOOSE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAINLOOSE]}$`), createToken(`COERCEPLAIN`, `(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`), createToken(`COERCE`, `${c[u.COERCEPLAIN]}(?:$|[^\\d])`), createToken(`COERCEFULL`, c[u.COERCEPLAIN] + `(?:${c[u.PRERELEASE]})?(?:${c[u.BUILD]})?(?:$|[^\\d])`), createToken(`COERCERTL`, c[u.COERCE], !0), createToken(`COERCERTLFULL`, c[u.COERCEFULL], !0), createToken(`LONETILDE`, `(?:~>?)`), createToken(`TILDETRIM`, `(\\s*)${c[u.LONETILDE]}\\s+`, !0), e.tildeTrimReplace = `$1~`, createToken(`TILDE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAIN]}$`), createToken(`TILDELOOSE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAINLOOSE]}$`), createToken(`LONECARET`, `(?:\\^)`), createToken(`CARETTRIM`, `(\\s*)${c[u.LONECARET]}\\s+`, !0), e.caretTrimReplace = `$1^`, createToken(`CARET`, `^${c[u.LONECARET]}${c[u.XRANGEPLAIN]}$`), createToken(`CARETLOOSE`, `^${c[u.LONECARET]}${c[u.XRANGEPLAINLOOSE]}$`), createToken(`COMPARATORLOOSE`, `^${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]})$|^$`), createToken(`COMPARATOR`, `^${c[u.GTLT]}\\s*(${c[u.FULLPLAIN]})$|^$`), createToken(`COMPARATORTRIM`, `(\\s*)${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]}|${c[u.XRANGEPLAIN]})`, !0), e.comparatorTrimReplace = `$1$2$3`, createToken(`HYPHENRANGE`, `^\\s*(${c[u.XRANGEPLAIN]})\\s+-\\s+(${c[u.XRANGEPLAIN]})\\s*$`), createToken(`HYPHENRANGELOOSE`, `^\\s*(${c[u.XRANGEPLAINLOOSE]})\\s+-\\s+(${c[u.XRANGEPLAINLOOSE]})\\s*$`), createToken(`STAR`, `(<|>)?=?\\s*\\*`), createToken(`GTE0`, `^\\s*>=\\s*0\\.0\\.0\\s*$`), createToken(`GTE0PRE`, `^\\s*>=\\s*0\\.0\\.0-0\\s*$`);
})), Xe = t(((e, t) => {
	let n = Object.freeze({ loose: !0 }), r = Object.freeze({}), parseOptions = (e) => e ? typeof e == `object` ? e : n : r;
	t.exports = parseOptions;
})), Ze = t(((e, t) => {
	let n = /^[0-9]+$/, compareIdentifiers = (e, t) => {
		if (typeof e == `number` && typeof t == `number`) return e === t ? 0 : e < t ? -1 : 1;
		let r = n.test(e), i = n.test(t);
		return r && i && (e = +e, t = +t), e === t ? 0 : r && !i ? -1 : i && !r ? 1 : e < t ? -1 : 1;
	}, rcompareIdentifiers = (e, t) => compareIdentifiers(t, e);
	t.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
})), F = t(((e, t) => {
	let n = N(), { MAX_LENGTH: r, MAX_SAFE_INTEGER: i } = M(), { safeRe: a, t: o } = P(), s = Xe(), { compareIdentifiers: c } = Ze(), isPrereleaseIdentifier = (e, t) => {
		let n = t.split(`.`);
		if (n.length > e.length) return !1;
		for (let t = 0; t < n.length; t++) if (c(e[t], n[t]) !== 0) return !1;
		return !0;
	};
	t.exports = class SemVer {
		constructor(e, t) {
			if (t = s(t), e instanceof SemVer) {
				if (e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease) return e;
				e = e.version;
			} else if (typeof e != `string`) throw TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`);
			if (e.length > r) throw TypeError(`version is longer than ${r} characters`);
			n(`SemVer`, e, t), this.options = t, this.loose = !!t.loose, this.includePrerelease = !!t.includePrerelease;
			let c = e.trim().match(t.loose ? a[o.LOOSE] : a[o.FULL]);
			if (!c) throw TypeError(`Invalid Version: ${e}`);
			if (this.raw = e, this.major = +c[1], this.minor = +c[2], this.patch = +c[3], this.major > i || this.major < 0) throw TypeError(`Invalid major version`);
			if (this.minor > i || this.minor < 0) throw TypeError(`Invalid minor version`);
			if (this.patch > i || this.patch < 0) throw TypeError(`Invalid patch version`);
			this.prerelease = c[4] ? c[4].split(`.`).map((e) => {
				if (/^[0-9]+$/.test(e)) {
					let t = +e;
					if (t >= 0 && t < i) return t;
				}
				return e;
			}) : [], this.build = c[5] ? c[5].split(`.`) : [], this.format();
		}
		format() {
			return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(`.`)}`), this.version;
		}
		toString() {
			return this.version;
		}
		compare(e) {
			if (n(`SemVer.compare`, this.version, this.options, e), !(e instanceof SemVer)) {
				if (typeof e == `string` && e === this.version) return 0;
				e = new SemVer(e, this.options);
			}
			return e.version === this.version ? 0 : this.compareMain(e) || this.comparePre(e);
		}
		compareMain(e) {
			return e instanceof SemVer || (e = new SemVer(e, this.options)), this.major < e.major ? -1 : this.major > e.major ? 1 : this.minor < e.minor ? -1 : this.minor > e.minor ? 1 : this.patch < e.patch ? -1 : +(this.patch > e.patch);
		}
		comparePre(e) {
			if (e instanceof SemVer || (e = new SemVer(e, this.options)), this.prerelease.length && !e.prerelease.length) return -1;
			if (!this.prerelease.length && e.prerelease.length) return 1;
			if (!this.prerelease.length && !e.prerelease.length) return 0;
			let t = 0;
			do {
				let r = this.prerelease[t], i = e.prerelease[t];
				if (n(`prerelease compare`, t, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return c(r, i);
			} while (++t);
		}
		compareBuild(e) {
			e instanceof SemVer || (e = new SemVer(e, this.options));
			let t = 0;
			do {
				let r = this.build[t], i = e.build[t];
				if (n(`build compare`, t, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return c(r, i);
			} while (++t);
		}
		inc(e, t, n) {
			if (e.startsWith(`pre`)) {
				if (!t && n === !1) throw Error(`invalid increment argument: identifier is empty`);
				if (t) {
					let e = `-${t}`.match(this.options.loose ? a[o.PRERELEASELOOSE] : a[o.PRERELEASE]);
					if (!e || e[1] !== t) throw Error(`invalid identifier: ${t}`);
				}
			}
			switch (e) {
				case `premajor`:
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc(`pre`, t, n);
					break;
				case `preminor`:
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc(`pre`, t, n);
					break;
				case `prepatch`:
					this.prerelease.length = 0, this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `prerelease`:
					this.prerelease.length === 0 && this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `release`:
					if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case `major`:
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case `minor`:
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case `patch`:
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case `pre`: {
					let e = +!!Number(n);
					if (this.prerelease.length === 0) this.prerelease = [e];
					else {
						let r = this.prerelease.length;
						for (; --r >= 0;) typeof this.prerelease[r] == `number` && (this.prerelease[r]++, r = -2);
						if (r === -1) {
							if (t === this.prerelease.join(`.`) && n === !1) throw Error(`invalid increment argument: identifier already exists`);
							this.prerelease.push(e);
						}
					}
					if (t) {
						let r = [t, e];
						if (n === !1 && (r = [t]), isPrereleaseIdentifier(this.prerelease, t)) {
							let e = this.prerelease[t.split(`.`).length];
							isNaN(e) && (this.prerelease = r);
						} else this.prerelease = r;
					}
					break;
				}
				default: throw Error(`invalid increment argument: ${e}`);
			}
			return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(`.`)}`), this;
		}
	};
})), I = t(((e, t) => {
	let n = F(), parse = (e, t, r = !1) => {
		if (e instanceof n) return e;
		try {
			return new n(e, t);
		} catch (e) {
			if (!r) return null;
			throw e;
		}
	};
	t.exports = parse;
})), Qe = t(((e, t) => {
	let n = I(), valid = (e, t) => {
		let r = n(e, t);
		return r ? r.version : null;
	};
	t.exports = valid;
})), $e = t(((e, t) => {
	let n = I(), clean = (e, t) => {
		let r = n(e.trim().replace(/^[=v]+/, ``), t);
		return r ? r.version : null;
	};
	t.exports = clean;
})), et = t(((e, t) => {
	let n = F(), inc = (e, t, r, i, a) => {
		typeof r == `string` && (a = i, i = r, r = void 0);
		try {
			return new n(e instanceof n ? e.version : e, r).inc(t, i, a).version;
		} catch {
			return null;
		}
	};
	t.exports = inc;
})), tt = t(((e, t) => {
	let n = I(), diff = (e, t) => {
		let r = n(e, null, !0), i = n(t, null, !0), a = r.compare(i);
		if (a === 0) return null;
		let o = a > 0, s = o ? r : i, c = o ? i : r, l = !!s.prerelease.length;
		if (c.prerelease.length && !l) {
			if (!c.patch && !c.minor) return `major`;
			if (c.compareMain(s) === 0) return c.minor && !c.patch ? `minor` : `patch`;
		}
		let u = l ? `pre` : ``;
		return r.major === i.major ? r.minor === i.minor ? r.patch === i.patch ? `prerelease` : u + `patch` : u + `minor` : u + `major`;
	};
	t.exports = diff;
})), nt = t(((e, t) => {
	let n = F(), major = (e, t) => new n(e, t).major;
	t.exports = major;
})), rt = t(((e, t) => {
	let n = F(), minor = (e, t) => new n(e, t).minor;
	t.exports = minor;
})), it = t(((e, t) => {
	let n = F(), patch = (e, t) => new n(e, t).patch;
	t.exports = patch;
})), at = t(((e, t) => {
	let n = I(), prerelease = (e, t) => {
		let r = n(e, t);
		return r && r.prerelease.length ? r.prerelease : null;
	};
	t.exports = prerelease;
})), L = t(((e, t) => {
	let n = F(), compare = (e, t, r) => new n(e, r).compare(new n(t, r));
	t.exports = compare;
})), ot = t(((e, t) => {
	let n = L(), rcompare = (e, t, r) => n(t, e, r);
	t.exports = rcompare;
})), st = t(((e, t) => {
	let n = L(), compareLoose = (e, t) => n(e, t, !0);
	t.exports = compareLoose;
})), R = t(((e, t) => {
	let n = F(), compareBuild = (e, t, r) => {
		let i = new n(e, r), a = new n(t, r);
		return i.compare(a) || i.compareBuild(a);
	};
	t.exports = compareBuild;
})), ct = t(((e, t) => {
	let n = R(), sort = (e, t) => e.sort((e, r) => n(e, r, t));
	t.exports = sort;
})), ut = t(((e, t) => {
	let n = R(), rsort = (e, t) => e.sort((e, r) => n(r, e, t));
	t.exports = rsort;
})), z = t(((e, t) => {
	let n = L(), gt = (e, t, r) => n(e, t, r) > 0;
	t.exports = gt;
})), B = t(((e, t) => {
	let n = L(), lt = (e, t, r) => n(e, t, r) < 0;
	t.exports = lt;
})), dt = t(((e, t) => {
	let n = L(), eq = (e, t, r) => n(e, t, r) === 0;
	t.exports = eq;
})), ft = t(((e, t) => {
	let n = L(), neq = (e, t, r) => n(e, t, r) !== 0;
	t.exports = neq;
})), V = t(((e, t) => {
	let n = L(), gte = (e, t, r) => n(e, t, r) >= 0;
	t.exports = gte;
})), H = t(((e, t) => {
	let n = L(), lte = (e, t, r) => n(e, t, r) <= 0;
	t.exports = lte;
})), pt = t(((e, t) => {
	let n = dt(), r = ft(), i = z(), a = V(), o = B(), s = H(), cmp = (e, t, c, l) => {
		switch (t) {
			case `===`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e === c;
			case `!==`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e !== c;
			case ``:
			case `=`:
			case `==`: return n(e, c, l);
			case `!=`: return r(e, c, l);
			case `>`: return i(e, c, l);
			case `>=`: return a(e, c, l);
			case `<`: return o(e, c, l);
			case `<=`: return s(e, c, l);
			default: throw TypeError(`Invalid operator: ${t}`);
		}
	};
	t.exports = cmp;
})), mt = t(((e, t) => {
	let n = F(), r = I(), { safeRe: i, t: a } = P(), coerce = (e, t) => {
		if (e instanceof n) return e;
		if (typeof e == `number` && (e = String(e)), typeof e != `string`) return null;
		t ||= {};
		let o = null;
		if (!t.rtl) o = e.match(t.includePrerelease ? i[a.COERCEFULL] : i[a.COERCE]);
		else {
			let n = t.includePrerelease ? i[a.COERCERTLFULL] : i[a.COERCERTL], r;
			for (; (r = n.exec(e)) && (!o || o.index + o[0].length !== e.length);) o && r.index + r[0].length === o.index + o[0].length || (o = r), n.lastIndex = r.index + r[1].length + r[2].length;
			n.lastIndex = -1;
		}
		if (o === null) return null;
		let s = o[2], c = o[3] || `0`, l = o[4] || `0`, u = t.includePrerelease && o[5] ? `-${o[5]}` : ``, d = t.includePrerelease && o[6] ? `+${o[6]}` : ``;
		return r(`${s}.${c}.${l}${u}${d}`, t);
	};
	t.exports = coerce;
})), ht = t(((e, t) => {
	let n = I(), r = M(), i = F(), truncate = (e, t, n) => {
		if (!r.RELEASE_TYPES.includes(t)) return null;
		let i = cloneInputVersion(e, n);
		return i && doTruncation(i, t);
	}, cloneInputVersion = (e, t) => {
		let r = e instanceof i ? e.version : e;
		return n(r, t);
	}, doTruncation = (e, t) => {
		if (isPrerelease(t)) return e.version;
		switch (e.prerelease = [], t) {
			case `major`:
				e.minor = 0, e.patch = 0;
				break;
			case `minor`: e.patch = 0;
		}
		return e.format();
	}, isPrerelease = (e) => e.startsWith(`pre`);
	t.exports = truncate;
})), _t = t(((e, t) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3, this.map = new Map();
		}
		get(e) {
			let t = this.map.get(e);
			if (t !== void 0) return this.map.delete(e), this.map.set(e, t), t;
		}
		delete(e) {
			return this.map.delete(e);
		}
		set(e, t) {
			if (!this.delete(e) && t !== void 0) {
				if (this.map.size >= this.max) {
					let e = this.map.keys().next().value;
					this.delete(e);
				}
				this.map.set(e, t);
			}
			return this;
		}
	};
	t.exports = LRUCache;
})), vt = t(((e, t) => {
	let { MAX_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, WHITESPACE_CHARACTERS: i } = M(), a = new Uint8Array(65536);
	for (let e of i) a[e.charCodeAt(0)] = 1;
	let isWhitespace = (e) => e !== void 0 && a[e.charCodeAt(0)] === 1, isVersionPrefix = (e) => e === `v` || e === `=` || isWhitespace(e), isDigit = (e) => e !== void 0 && e >= `0` && e <= `9`, isLetter = (e) => e !== void 0 && (e >= `a` && e <= `z` || e >= `A` && e <= `Z`), isIdentifierCharacter = (e) => isDigit(e) || isLetter(e) || e === `-`, isVersionStart = (e) => isDigit(e) || e === `x` || e === `X` || e === `*`, findDigitsEndIndex = (e, t, n, r) => {
		if (!isDigit(e[t])) return t;
		if (t >= r.start && t < r.end) return Math.min(t + n, r.end);
		if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + n, r.previousEnd);
		let i = t + 1;
		for (; isDigit(e[i]);) i++;
		return r.previousStart = r.start, r.previousEnd = r.end, r.start = t, r.end = i, Math.min(t + n, i);
	}, findVersionNumberEndIndex = (e, t, r, i) => !r && e[t] === `0` ? t + 1 : findDigitsEndIndex(e, t, r ? n : n + 1, i), findPrereleaseIdentifierEndIndex = (e, t, i, a) => {
		let o = findDigitsEndIndex(e, t, n, a);
		if (isLetter(e[o]) || e[o] === `-`) {
			let t = o + 1, n = t + r;
			for (; t < n && isIdentifierCharacter(e[t]);) t++;
			return t;
		}
		return findVersionNumberEndIndex(e, t, i, a);
	}, findPrereleaseEndIndex = (e, t, n, r) => {
		let i = e[t] === `-`;
		if (!n && !i) return t;
		let a = t + +!!i, o = findPrereleaseIdentifierEndIndex(e, a, n, r);
		if (o === a) {
			if (!n || !i) return t;
			o = findPrereleaseIdentifierEndIndex(e, t, n, r);
		}
		for (; e[o] === `.`;) {
			let t = findPrereleaseIdentifierEndIndex(e, o + 1, n, r);
			if (t === o + 1) break;
			o = t;
		}
		return o;
	}, findBuildIdentifierEndIndex = (e, t) => {
		let n = t;
		for (; n - t < r && isIdentifierCharacter(e[n]);) n++;
		return n;
	}, findBuildEndIndex = (e, t) => {
		if (e[t] !== `+`) return t;
		let n = findBuildIdentifierEndIndex(e, t + 1);
		if (n === t + 1) return t;
		for (; e[n] === `.`;) {
			let t = findBuildIdentifierEndIndex(e, n + 1);
			if (t === n + 1) break;
			n = t;
		}
		return n;
	}, findLooseFullVersionEndIndex = (e, t, n) => {
		let r = t;
		for (let i = 0; i < 3; i++) {
			let a = findVersionNumberEndIndex(e, r, !0, n);
			if (a === r) return t;
			if (r = a, i < 2) {
				if (e[r] !== `.`) return t;
				r++;
			}
		}
		let i = findPrereleaseEndIndex(e, r, !0, n);
		return findBuildEndIndex(e, i);
	}, findPartialVersionComponentEndIndex = (e, t, n) => isDigit(e[t]) ? findVersionNumberEndIndex(e, t, !1, n) : isVersionStart(e[t]) ? t + 1 : t, findPartialVersionEndIndex = (e, t, n) => {
		let r = findPartialVersionComponentEndIndex(e, t, n);
		for (let t = 0; t < 2; t++) {
			if (e[r] !== `.`) return r;
			let t = findPartialVersionComponentEndIndex(e, r + 1, n);
			if (t === r + 1) return r;
			r = t;
		}
		let i = findPrereleaseEndIndex(e, r, !1, n);
		return findBuildEndIndex(e, i);
	}, findVersionEndIndex = (e, t, n) => {
		let r = findLooseFullVersionEndIndex(e, t, n);
		return r === t ? findPartialVersionEndIndex(e, t, n) : r;
	}, findRemovableWhitespaceIndex = (e, t) => {
		let n = t;
		return isWhitespace(e[n]) && n++, (e[n] === `<` || e[n] === `>`) && n++, e[n] === `=` && n++, isWhitespace(e[n]) ? n : -1;
	}, trimComparatorWhitespace = (e) => {
		let t = ``, n = 0, r = 0, i = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		for (; r < e.length;) {
			let a = r;
			if (e[r] === `<` || e[r] === `>`) r++;
			else if (!isVersionPrefix(e[r]) && !isVersionStart(e[r])) {
				r++;
				continue;
			}
			for (; r < e.length && isVersionPrefix(e[r]);) r++;
			if (!isVersionStart(e[r])) continue;
			let o = findRemovableWhitespaceIndex(e, a);
			o !== -1 && (t += e.slice(n, o), n = o + 1), r = findVersionEndIndex(e, r, i);
		}
		return t + e.slice(n);
	};
	t.exports = trimComparatorWhitespace;
})), U = t(((e, t) => {
	let n = /\s+/g;
	t.exports = class Range {
		constructor(e, t) {
			if (t = i(t), e instanceof Range) return e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease ? e : new Range(e.raw, t);
			if (e instanceof a) return this.raw = e.value, this.set = [[e]], this.formatted = void 0, this;
			if (this.options = t, this.loose = !!t.loose, this.includePrerelease = !!t.includePrerelease, this.raw = e.trim().replace(n, ` `), this.set = this.raw.split(`||`).map((e) => this.parseRange(e.trim())).filter((e) => e.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				let e = this.set[0];
				if (this.set = this.set.filter((e) => !isNullSet(e[0])), this.set.length === 0) this.set = [e];
				else if (this.set.length > 1) {
					for (let e of this.set) if (e.length === 1 && isAny(e[0])) {
						this.set = [e];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = ``;
				for (let e = 0; e < this.set.length; e++) {
					e > 0 && (this.formatted += `||`);
					let t = this.set[e];
					for (let e = 0; e < t.length; e++) e > 0 && (this.formatted += ` `), this.formatted += t[e].toString().trim();
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(e) {
			e = e.replace(_, ``);
			let t = ((this.options.includePrerelease && h) | (this.options.loose && g)) + `:` + e, n = r.get(t);
			if (n) return n;
			let i = this.options.loose, s = i ? l[d.HYPHENRANGELOOSE] : l[d.HYPHENRANGE];
			e = e.replace(s, hyphenReplace(this.options.includePrerelease)), o(`hyphen replace`, e), e = c(e), o(`comparator trim`, e), e = e.replace(l[d.TILDETRIM], f), o(`tilde trim`, e), e = e.replace(l[d.CARETTRIM], p), o(`caret trim`, e);
			let u = e.split(` `).map((e) => parseComparator(e, this.options)).join(` `).split(/\s+/).map((e) => replaceGTE0(e, this.options));
			i && (u = u.filter((e) => (o(`loose invalid filter`, e, this.options), !!e.match(l[d.COMPARATORLOOSE])))), o(`range list`, u);
			let v = new Map(), y = u.map((e) => new a(e, this.options));
			for (let e of y) {
				if (isNullSet(e)) return [e];
				v.set(e.value, e);
			}
			v.size > 1 && v.has(``) && v.delete(``);
			let ee = [...v.values()];
			return r.set(t, ee), ee;
		}
		intersects(e, t) {
			if (!(e instanceof Range)) throw TypeError(`a Range is required`);
			return this.set.some((n) => isSatisfiable(n, t) && e.set.some((e) => isSatisfiable(e, t) && n.every((n) => e.every((e) => n.intersects(e, t)))));
		}
		test(e) {
			if (!e) return !1;
			if (typeof e == `string`) try {
				e = new s(e, this.options);
			} catch {
				return !1;
			}
			for (let t = 0; t < this.set.length; t++) if (testSet(this.set[t], e, this.options)) return !0;
			return !1;
		}
	};
	let r = new (_t())(), i = Xe(), a = W(), o = N(), s = F(), c = vt(), { safeRe: l, src: u, t: d, tildeTrimReplace: f, caretTrimReplace: p } = P(), { FLAG_INCLUDE_PRERELEASE: h, FLAG_LOOSE: g } = M(), _ = new RegExp(u[d.BUILD], `g`), isNullSet = (e) => e.value === `<0.0.0-0`, isAny = (e) => e.value === ``, isSatisfiable = (e, t) => {
		let n = !0, r = e.slice(), i = r.pop();
		for (; n && r.length;) n = r.every((e) => i.intersects(e, t)), i = r.pop();
		return n;
	}, parseComparator = (e, t) => (e = e.replace(l[d.BUILD], ``), o(`comp`, e, t), e = replaceCarets(e, t), o(`caret`, e), e = replaceTildes(e, t), o(`tildes`, e), e = replaceXRanges(e, t), o(`xrange`, e), e = replaceStars(e, t), o(`stars`, e), e), isX = (e) => !e || e.toLowerCase() === `x` || e === `*`, invalidXRangeOrder = (e, t, n) => isX(e) && !isX(t) || isX(t) && n && !isX(n), replaceTildes = (e, t) => e.trim().split(/\s+/).map((e) => replaceTilde(e, t)).join(` `), replaceTilde = (e, t) => {
		let n = t.loose ? l[d.TILDELOOSE] : l[d.TILDE], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`tilde`, e, t, n, i, a, s);
			let c;
			return isX(n) ? c = `` : isX(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : isX(a) ? c = `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : s ? (o(`replaceTilde pr`, s), c = `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0`) : c = `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0`, o(`tilde return`, c), c;
		});
	}, replaceCarets = (e, t) => e.trim().split(/\s+/).map((e) => replaceCaret(e, t)).join(` `), replaceCaret = (e, t) => {
		o(`caret`, e, t);
		let n = t.loose ? l[d.CARETLOOSE] : l[d.CARET], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`caret`, e, t, n, i, a, s);
			let c;
			return isX(n) ? c = `` : isX(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : isX(a) ? c = n === `0` ? `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.0${r} <${+n + 1}.0.0-0` : s ? (o(`replaceCaret pr`, s), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a}-${s} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a}-${s} <${+n + 1}.0.0-0`) : (o(`no pr`), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a} <${+n + 1}.0.0-0`), o(`caret return`, c), c;
		});
	}, replaceXRanges = (e, t) => (o(`replaceXRanges`, e, t), e.split(/\s+/).map((e) => replaceXRange(e, t)).join(` `)), replaceXRange = (e, t) => {
		e = e.trim();
		let n = t.loose ? l[d.XRANGELOOSE] : l[d.XRANGE];
		return e.replace(n, (n, r, i, a, s, c) => {
			if (o(`xRange`, e, n, r, i, a, s, c), invalidXRangeOrder(i, a, s)) return e;
			let l = isX(i), u = l || isX(a), d = u || isX(s), f = d;
			return r === `=` && f && (r = ``), c = t.includePrerelease ? `-0` : ``, l ? n = r === `>` || r === `<` ? `<0.0.0-0` : `*` : r && f ? (u && (a = 0), s = 0, r === `>` ? (r = `>=`, u ? (i = +i + 1, a = 0, s = 0) : (a = +a + 1, s = 0)) : r === `<=` && (r = `<`, u ? i = +i + 1 : a = +a + 1), r === `<` && (c = `-0`), n = `${r + i}.${a}.${s}${c}`) : u ? n = `>=${i}.0.0${c} <${+i + 1}.0.0-0` : d && (n = `>=${i}.${a}.0${c} <${i}.${+a + 1}.0-0`), o(`xRange return`, n), n;
		});
	}, replaceStars = (e, t) => (o(`replaceStars`, e, t), e.trim().replace(l[d.STAR], ``)), replaceGTE0 = (e, t) => (o(`replaceGTE0`, e, t), e.trim().replace(l[t.includePrerelease ? d.GTE0PRE : d.GTE0], ``)), hyphenReplace = (e) => (t, n, r, i, a, o, s, c, l, u, d, f) => (n = isX(r) ? `` : isX(i) ? `>=${r}.0.0${e ? `-0` : ``}` : isX(a) ? `>=${r}.${i}.0${e ? `-0` : ``}` : o ? `>=${n}` : `>=${n}${e ? `-0` : ``}`, c = isX(l) ? `` : isX(u) ? `<${+l + 1}.0.0-0` : isX(d) ? `<${l}.${+u + 1}.0-0` : f ? `<=${l}.${u}.${d}-${f}` : e ? `<${l}.${u}.${+d + 1}-0` : `<=${c}`, `${n} ${c}`.trim()), testSet = (e, t, n) => {
		for (let n = 0; n < e.length; n++) if (!e[n].test(t)) return !1;
		if (t.prerelease.length && !n.includePrerelease) {
			for (let n = 0; n < e.length; n++) if (o(e[n].semver), e[n].semver !== a.ANY && e[n].semver.prerelease.length > 0) {
				let r = e[n].semver;
				if (r.major === t.major && r.minor === t.minor && r.patch === t.patch) return !0;
			}
			return !1;
		}
		return !0;
	};
})), W = t(((e, t) => {
	let n = Symbol(`SemVer ANY`);
	t.exports = class Comparator {
		static get ANY() {
			return n;
		}
		constructor(e, t) {
			if (t = r(t), e instanceof Comparator) {
				if (e.loose === !!t.loose) return e;
				e = e.value;
			}
			e = e.trim().split(/\s+/).join(` `), s(`comparator`, e, t), this.options = t, this.loose = !!t.loose, this.parse(e), this.value = this.semver === n ? `` : this.operator + this.semver.version, s(`comp`, this);
		}
		parse(e) {
			let t = this.options.loose ? i[a.COMPARATORLOOSE] : i[a.COMPARATOR], r = e.match(t);
			if (!r) throw TypeError(`Invalid comparator: ${e}`);
			this.operator = r[1] === void 0 ? `` : r[1], this.operator === `=` && (this.operator = ``), this.semver = r[2] ? new c(r[2], this.options.loose) : n;
		}
		toString() {
			return this.value;
		}
		test(e) {
			if (s(`Comparator.test`, e, this.options.loose), this.semver === n || e === n) return !0;
			if (typeof e == `string`) try {
				e = new c(e, this.options);
			} catch {
				return !1;
			}
			return o(e, this.operator, this.semver, this.options);
		}
		intersects(e, t) {
			if (!(e instanceof Comparator)) throw TypeError(`a Comparator is required`);
			return this.operator === `` ? this.value === `` || new l(e.value, t).test(this.value) : e.operator === `` ? e.value === `` || new l(this.value, t).test(e.semver) : (t = r(t), t.includePrerelease && (this.value === `<0.0.0-0` || e.value === `<0.0.0-0`) || !t.includePrerelease && (this.value.startsWith(`<0.0.0`) || e.value.startsWith(`<0.0.0`)) ? !1 : !!(this.operator.startsWith(`>`) && e.operator.startsWith(`>`) || this.operator.startsWith(`<`) && e.operator.startsWith(`<`) || this.semver.version === e.semver.version && this.operator.includes(`=`) && e.operator.includes(`=`) || o(this.semver, `<`, e.semver, t) && this.operator.startsWith(`>`) && e.operator.startsWith(`<`) || o(this.semver, `>`, e.semver, t) && this.operator.startsWith(`<`) && e.operator.startsWith(`>`)));
		}
	};
	let r = Xe(), { safeRe: i, t: a } = P(), o = pt(), s = N(), c = F(), l = U();
})), G = t(((e, t) => {
	let n = U(), satisfies = (e, t, r) => {
		try {
			t = new n(t, r);
		} catch {
			return !1;
		}
		return t.test(e);
	};
	t.exports = satisfies;
})), yt = t(((e, t) => {
	let n = U(), toComparators = (e, t) => new n(e, t).set.map((e) => e.map((e) => e.value).join(` `).trim().split(` `));
	t.exports = toComparators;
})), bt = t(((e, t) => {
	let n = F(), r = U(), maxSatisfying = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== -1 || (a = e, o = new n(a, i)));
		}), a;
	};
	t.exports = maxSatisfying;
})), xt = t(((e, t) => {
	let n = F(), r = U(), minSatisfying = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== 1 || (a = e, o = new n(a, i)));
		}), a;
	};
	t.exports = minSatisfying;
})), St = t(((e, t) => {
	let n = F(), r = U(), i = z(), minVersion = (e, t) => {
		e = new r(e, t);
		let a = new n(`0.0.0`);
		if (e.test(a) || (a = new n(`0.0.0-0`), e.test(a))) return a;
		a = null;
		for (let t = 0; t < e.set.length; ++t) {
			let r = e.set[t], o = null;
			r.forEach((e) => {
				let t = new n(e.semver.version);
				switch (e.operator) {
					case `>`: t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0), t.raw = t.format();
					case ``:
					case `>=`:
						(!o || i(t, o)) && (o = t);
						break;
					case `<`:
					case `<=`: break;
					default: throw Error(`Unexpected operation: ${e.operator}`);
				}
			}), o && (!a || i(a, o)) && (a = o);
		}
		return a && e.test(a) ? a : null;
	};
	t.exports = minVersion;
})), Ct = t(((e, t) => {
	let n = U(), validRange = (e, t) => {
		try {
			return new n(e, t).range || `*`;
		} catch {
			return null;
		}
	};
	t.exports = validRange;
})), K = t(((e, t) => {
	let n = F(), r = W(), { ANY: i } = r, a = U(), o = G(), s = z(), c = B(), l = H(), u = V(), outside = (e, t, d, f) => {
		e = new n(e, f), t = new a(t, f);
		let p, h, g, _, v;
		switch (d) {
			case `>`:
				p = s, h = l, g = c, _ = `>`, v = `>=`;
				break;
			case `<`:
				p = c, h = u, g = s, _ = `<`, v = `<=`;
				break;
			default: throw TypeError(`Must provide a hilo val of "<" or ">"`);
		}
		if (o(e, t, f)) return !1;
		for (let n = 0; n < t.set.length; ++n) {
			let a = t.set[n], o = null, s = null;
			if (a.forEach((e) => {
				e.semver === i && (e = new r(`>=0.0.0`)), o ||= e, s ||= e, p(e.semver, o.semver, f) ? o = e : g(e.semver, s.semver, f) && (s = e);
			}), o.operator === _ || o.operator === v || (!s.operator || s.operator === _) && h(e, s.semver) || s.operator === v && g(e, s.semver)) return !1;
		}
		return !0;
	};
	t.exports = outside;
})), wt = t(((e, t) => {
	let n = K(), gtr = (e, t, r) => n(e, t, `>`, r);
	t.exports = gtr;
})), Tt = t(((e, t) => {
	let n = K(), ltr = (e, t, r) => n(e, t, `<`, r);
	t.exports = ltr;
})), Et = t(((e, t) => {
	let n = U(), intersects = (e, t, r) => (e = new n(e, r), t = new n(t, r), e.intersects(t, r));
	t.exports = intersects;
})), Dt = t(((e, t) => {
	let n = G(), r = L();
	t.exports = (e, t, i) => {
		let a = [], o = null, s = null, c = e.sort((e, t) => r(e, t, i));
		for (let e of c) n(e, t, i) ? (s = e, o ||= e) : (s && a.push([o, s]), s = null, o = null);
		o && a.push([o, null]);
		let l = [];
		for (let [e, t] of a) e === t ? l.push(e) : !t && e === c[0] ? l.push(`*`) : t ? e === c[0] ? l.push(`<=${t}`) : l.push(`${e} - ${t}`) : l.push(`>=${e}`);
		let u = l.join(` || `), d = typeof t.raw == `string` ? t.raw : String(t);
		return u.length < d.length ? u : t;
	};
})), Ot = t(((e, t) => {
	let n = U(), r = W(), { ANY: i } = r, a = G(), o = L(), subset = (e, t, r = {}) => {
		if (e === t) return !0;
		e = new n(e, r), t = new n(t, r);
		let i = !1;
		OUTER: for (let n of e.set) {
			for (let e of t.set) {
				let t = simpleSubset(n, e, r);
				if (i ||= t !== null, t) continue OUTER;
			}
			if (i) return !1;
		}
		return !0;
	}, s = [new r(`>=0.0.0-0`)], c = [new r(`>=0.0.0`)], simpleSubset = (e, t, n) => {
		if (e === t) return !0;
		if (e.length === 1 && e[0].semver === i) {
			if (t.length === 1 && t[0].semver === i) return !0;
			e = n.includePrerelease ? s : c;
		}
		if (t.length === 1 && t[0].semver === i) {
			if (n.includePrerelease) return !0;
			t = c;
		}
		let r = new Set(), l, u;
		for (let t of e) t.operator === `>` || t.operator === `>=` ? l = higherGT(l, t, n) : t.operator === `<` || t.operator === `<=` ? u = lowerLT(u, t, n) : r.add(t.semver);
		if (r.size > 1) return null;
		let d;
		if (l && u && (d = o(l.semver, u.semver, n), d > 0 || d === 0 && (l.operator !== `>=` || u.operator !== `<=`))) return null;
		for (let e of r) {
			if (l && !a(e, String(l), n) || u && !a(e, String(u), n)) return null;
			for (let r of t) if (!a(e, String(r), n)) return !1;
			return !0;
		}
		let f, p, h, g, _ = u && !n.includePrerelease && u.semver.prerelease.length ? u.semver : !1, v = l && !n.includePrerelease && l.semver.prerelease.length ? l.semver : !1;
		_ && _.prerelease.length === 1 && u.operator === `<` && _.prerelease[0] === 0 && (_ = !1);
		for (let e of t) {
			if (g = g || e.operator === `>` || e.operator === `>=`, h = h || e.operator === `<` || e.operator === `<=`, l) {
				if (v && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === v.major && e.semver.minor === v.minor && e.semver.patch === v.patch && (v = !1), e.operator === `>` || e.operator === `>=`) {
					if (f = higherGT(l, e, n), f === e && f !== l) return !1;
				} else if (l.operator === `>=` && !e.test(l.semver)) return !1;
			}
			if (u) {
				if (_ && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === _.major && e.semver.minor === _.minor && e.semver.patch === _.patch && (_ = !1), e.operator === `<` || e.operator === `<=`) {
					if (p = lowerLT(u, e, n), p === e && p !== u) return !1;
				} else if (u.operator === `<=` && !e.test(u.semver)) return !1;
			}
			if (!e.operator && (u || l) && d !== 0) return !1;
		}
		return !(l && h && !u && d !== 0 || u && g && !l && d !== 0 || v || _);
	}, higherGT = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r > 0 ? e : r < 0 || t.operator === `>` && e.operator === `>=` ? t : e;
	}, lowerLT = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r < 0 ? e : r > 0 || t.operator === `<` && e.operator === `<=` ? t : e;
	};
	t.exports = subset;
})), kt = e(t(((e, t) => {
	let n = P(), r = M(), i = F(), a = Ze();
	t.exports = {
		parse: I(),
		valid: Qe(),
		clean: $e(),
		inc: et(),
		diff: tt(),
		major: nt(),
		minor: rt(),
		patch: it(),
		prerelease: at(),
		compare: L(),
		rcompare: ot(),
		compareLoose: st(),
		compareBuild: R(),
		sort: ct(),
		rsort: ut(),
		gt: z(),
		lt: B(),
		eq: dt(),
		neq: ft(),
		gte: V(),
		lte: H(),
		cmp: pt(),
		coerce: mt(),
		truncate: ht(),
		Comparator: W(),
		Range: U(),
		satisfies: G(),
		toComparators: yt(),
		maxSatisfying: bt(),
		minSatisfying: xt(),
		minVersion: St(),
		validRange: Ct(),
		outside: K(),
		gtr: wt(),
		ltr: Tt(),
		intersects: Et(),
		simplifyRange: Dt(),
		subset: Ot(),
		SemVer: i,
		re: n.re,
		src: n.src,
		tokens: n.t,
		SEMVER_SPEC_VERSION: r.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: r.RELEASE_TYPES,
		compareIdentifiers: a.compareIdentifiers,
		rcompareIdentifiers: a.rcompareIdentifiers
	};
}))(), 1), At;
(function(e) {
	e.Gzip = `cache.tgz`, e.Zstd = `cache.tzst`;
})(At ||= {});
var q;
(function(e) {
	e.Gzip = `gzip`, e.ZstdWithoutLong = `zstd-without-long`, e.Zstd = `zstd`;
})(q ||= {});
var J;
(function(e) {
	e.GNU = `gnu`, e.BSD = `bsd`;
})(J ||= {});
const jt = 5e3, Mt = 5e3, Nt = `${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`, Pt = `${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`, Y = `cache.tar`, Ft = `manifest.txt`;
var __awaiter$7 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
}, __asyncValues = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, verb(`next`), verb(`throw`), verb(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function verb(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, i) {
				n = e[t](n), settle(r, i, n.done, n.value);
			});
		};
	}
	function settle(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
};
function createTempDirectory() {
	return __awaiter$7(this, void 0, void 0, function* () {
		let e = process.platform === `win32`, t = process.env.RUNNER_TEMP || ``;
		if (!t) {
			let n;
			n = e ? process.env.USERPROFILE || `C:\\` : process.platform === `darwin` ? `/Users` : `/home`, t = C.join(n, `actions`, `temp`);
		}
		let n = C.join(t, te.randomUUID());
		return yield mkdirP(n), n;
	});
}
function getArchiveFileSizeInBytes(e) {
	return S.statSync(e).size;
}
function resolvePaths(e) {
	return __awaiter$7(this, void 0, void 0, function* () {
		var t, n, r, i;
		let a = [], o = process.env.GITHUB_WORKSPACE ?? process.cwd(), c = yield create(e.join(`
`), { implicitDescendants: !1 });
		try {
			for (var l = !0, u = __asyncValues(c.globGenerator()), d; d = yield u.next(), t = d.done, !t; l = !0) {
				i = d.value, l = !1;
				let e = i, t = C.relative(o, e).replace(RegExp(`\\${C.sep}`, `g`), `/`);
				s(`Matched: ${t}`), t === `` ? a.push(`.`) : a.push(`${t}`);
			}
		} catch (e) {
			n = { error: e };
		} finally {
			try {
				!l && !t && (r = u.return) && (yield r.call(u));
			} finally {
				if (n) throw n.error;
			}
		}
		return a;
	});
}
function unlinkFile(e) {
	return __awaiter$7(this, void 0, void 0, function* () {
		return oe.promisify(S.unlink)(e);
	});
}
function getVersion(e) {
	return __awaiter$7(this, arguments, void 0, function* (e, t = []) {
		let n = ``;
		t.push(`--version`), s(`Checking ${e} ${t.join(` `)}`);
		try {
			yield exec(`${e}`, t, {
				ignoreReturnCode: !0,
				silent: !0,
				listeners: {
					stdout: (e) => n += e.toString(),
					stderr: (e) => n += e.toString()
				}
			});
		} catch (e) {
			s(e.message);
		}
		return n = n.trim(), s(n), n;
	});
}
function getCompressionMethod() {
	return __awaiter$7(this, void 0, void 0, function* () {
		let e = yield getVersion(`zstd`, [`--quiet`]), t = kt.clean(e);
		return s(`zstd version: ${t}`), e === `` ? q.Gzip : q.ZstdWithoutLong;
	});
}
function getCacheFileName(e) {
	return e === q.Gzip ? At.Gzip : At.Zstd;
}
function getGnuTarPathOnWindows() {
	return __awaiter$7(this, void 0, void 0, function* () {
		return S.existsSync(Nt) ? Nt : (yield getVersion(`tar`)).toLowerCase().includes(`gnu tar`) ? which(`tar`) : ``;
	});
}
function assertDefined(e, t) {
	if (t === void 0) throw Error(`Expected ${e} but value was undefiend`);
	return t;
}
function getCacheVersion(e, t, n = !1) {
	let r = e.slice();
	return t && r.push(t), process.platform === `win32` && !n && r.push(`windows-only`), r.push(`1.0`), te.createHash(`sha256`).update(r.join(`|`)).digest(`hex`);
}
function getRuntimeToken() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN;
	if (!e) throw Error(`Unable to get the ACTIONS_RUNTIME_TOKEN env variable`);
	return e;
}
var InvalidResponseError = class extends Error {
	constructor(e) {
		super(e), this.name = `InvalidResponseError`;
	}
}, NetworkError = class extends Error {
	constructor(e) {
		let t = `Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
		super(t), this.code = e, this.name = `NetworkError`;
	}
};
NetworkError.isNetworkErrorCode = (e) => e ? [
	`ECONNRESET`,
	`ENOTFOUND`,
	`ETIMEDOUT`,
	`ECONNREFUSED`,
	`EHOSTUNREACH`
].includes(e) : !1;
var UsageError = class extends Error {
	constructor() {
		super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`), this.name = `UsageError`;
	}
};
UsageError.isUsageErrorMessage = (e) => e ? e.includes(`insufficient usage`) : !1;
var RateLimitError = class extends Error {
	constructor(e) {
		super(e), this.name = `RateLimitError`;
	}
}, __awaiter$6 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
}, UploadProgress = class {
	constructor(e) {
		this.contentLength = e, this.sentBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	setSentBytes(e) {
		this.sentBytes = e;
	}
	getTransferredBytes() {
		return this.sentBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.sentBytes, t = (100 * (e / this.contentLength)).toFixed(1), r = Date.now() - this.startTime, i = (e / 1048576 / (r / 1e3)).toFixed(1);
		n(`Sent ${e} of ${this.contentLength} (${t}%), ${i} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setSentBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let displayCallback = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, e));
		};
		this.timeoutHandle = setTimeout(displayCallback, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function uploadCacheArchiveSDK(e, t, n) {
	return __awaiter$6(this, void 0, void 0, function* () {
		let i = new ee(e), a = i.getBlockBlobClient(), o = new UploadProgress(n?.archiveSizeBytes ?? 0), c = {
			blockSize: n?.uploadChunkSize,
			concurrency: n?.uploadConcurrency,
			maxSingleShotSize: 134217728,
			onProgress: o.onProgress()
		};
		try {
			o.startDisplayTimer(), s(`BlobClient: ${i.name}:${i.accountName}:${i.containerName}`);
			let e = yield a.uploadFile(t, c);
			if (e._response.status >= 400) throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`);
			return e;
		} catch (e) {
			throw r(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`), e;
		} finally {
			o.stopDisplayTimer();
		}
	});
}
var __awaiter$5 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
function isSuccessStatusCode(e) {
	return e ? e >= 200 && e < 300 : !1;
}
function isServerErrorStatusCode(e) {
	return !e || e >= 500;
}
function isRetryableStatusCode(e) {
	return e ? [
		f.BadGateway,
		f.ServiceUnavailable,
		f.GatewayTimeout
	].includes(e) : !1;
}
function sleep(e) {
	return __awaiter$5(this, void 0, void 0, function* () {
		return new Promise((t) => setTimeout(t, e));
	});
}
function retry(e, t, n) {
	return __awaiter$5(this, arguments, void 0, function* (e, t, n, r = 2, i = jt, a = void 0) {
		let o = ``, c = 1;
		for (; c <= r;) {
			let l, u, d = !1;
			try {
				l = yield t();
			} catch (e) {
				a && (l = a(e)), d = !0, o = e.message;
			}
			if (l && (u = n(l), !isServerErrorStatusCode(u))) return l;
			if (u && (d = isRetryableStatusCode(u), o = `Cache service responded with ${u}`), s(`${e} - Attempt ${c} of ${r} failed with error: ${o}`), !d) {
				s(`${e} - Error is not retryable`);
				break;
			}
			yield sleep(i), c++;
		}
		throw Error(`${e} failed: ${o}`);
	});
}
function retryTypedResponse(e, t) {
	return __awaiter$5(this, arguments, void 0, function* (e, t, n = 2, r = jt) {
		return yield retry(e, t, (e) => e.statusCode, n, r, (e) => {
			if (e instanceof p) return {
				statusCode: e.statusCode,
				result: null,
				headers: {},
				error: e
			};
		});
	});
}
function retryHttpClientResponse(e, t) {
	return __awaiter$5(this, arguments, void 0, function* (e, t, n = 2, r = jt) {
		return yield retry(e, t, (e) => e.message.statusCode, n, r);
	});
}
var __awaiter$4 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
function pipeResponseToStream(e, t) {
	return __awaiter$4(this, void 0, void 0, function* () {
		yield oe.promisify(ue.pipeline)(e.message, t);
	});
}
var DownloadProgress = class {
	constructor(e) {
		this.contentLength = e, this.segmentIndex = 0, this.segmentSize = 0, this.segmentOffset = 0, this.receivedBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	nextSegment(e) {
		this.segmentOffset += this.segmentSize, this.segmentIndex += 1, this.segmentSize = e, this.receivedBytes = 0, s(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`);
	}
	setReceivedBytes(e) {
		this.receivedBytes = e;
	}
	getTransferredBytes() {
		return this.segmentOffset + this.receivedBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.segmentOffset + this.receivedBytes, t = (100 * (e / this.contentLength)).toFixed(1), r = Date.now() - this.startTime, i = (e / 1048576 / (r / 1e3)).toFixed(1);
		n(`Received ${e} of ${this.contentLength} (${t}%), ${i} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setReceivedBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let displayCallback = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, e));
		};
		this.timeoutHandle = setTimeout(displayCallback, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function downloadCacheHttpClient(e, t) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let n = S.createWriteStream(t), r = new g(`actions/cache`), i = yield retryHttpClientResponse(`downloadCache`, () => __awaiter$4(this, void 0, void 0, function* () {
			return r.get(e);
		}));
		i.message.socket.setTimeout(Mt, () => {
			i.message.destroy(), s(`Aborting download, socket timed out after ${Mt} ms`);
		}), yield pipeResponseToStream(i, n);
		let a = i.message.headers[`content-length`];
		if (a) {
			let e = parseInt(a), n = getArchiveFileSizeInBytes(t);
			if (n !== e) throw Error(`Incomplete download. Expected file size: ${e}, actual file size: ${n}`);
		} else s(`Unable to validate download, no Content-Length header`);
	});
}
function downloadCacheHttpClientConcurrent(e, t, n) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let r = yield S.promises.open(t, `w`), i = new g(`actions/cache`, void 0, {
			socketTimeout: n.timeoutInMs,
			keepAlive: !0
		});
		try {
			let t = (yield retryHttpClientResponse(`downloadCacheMetadata`, () => __awaiter$4(this, void 0, void 0, function* () {
				return yield i.request(`HEAD`, e, null, {});
			}))).message.headers[`content-length`];
			if (t == null) throw Error(`Content-Length not found on blob response`);
			let a = parseInt(t);
			if (Number.isNaN(a)) throw Error(`Could not interpret Content-Length: ${a}`);
			let o = [], s = 4194304;
			for (let t = 0; t < a; t += s) {
				let n = Math.min(s, a - t);
				o.push({
					offset: t,
					promiseGetter: () => __awaiter$4(this, void 0, void 0, function* () {
						return yield downloadSegmentRetry(i, e, t, n);
					})
				});
			}
			o.reverse();
			let c = 0, l = 0, u = new DownloadProgress(a);
			u.startDisplayTimer();
			let d = u.onProgress(), f = [], p, waitAndWrite = () => __awaiter$4(this, void 0, void 0, function* () {
				let e = yield Promise.race(Object.values(f));
				yield r.write(e.buffer, 0, e.count, e.offset), c--, delete f[e.offset], l += e.count, d({ loadedBytes: l });
			});
			for (; p = o.pop();) f[p.offset] = p.promiseGetter(), c++, c >= (n.downloadConcurrency ?? 10) && (yield waitAndWrite());
			for (; c > 0;) yield waitAndWrite();
		} finally {
			i.dispose(), yield r.close();
		}
	});
}
function downloadSegmentRetry(e, t, n, r) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let i = 0;
		for (;;) try {
			let i = yield promiseWithTimeout(3e4, downloadSegment(e, t, n, r));
			if (typeof i == `string`) throw Error(`downloadSegmentRetry failed due to timeout`);
			return i;
		} catch (e) {
			if (i >= 5) throw e;
			i++;
		}
	});
}
function downloadSegment(e, t, n, r) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let i = yield retryHttpClientResponse(`downloadCachePart`, () => __awaiter$4(this, void 0, void 0, function* () {
			return yield e.get(t, { Range: `bytes=${n}-${n + r - 1}` });
		}));
		if (!i.readBodyBuffer) throw Error(`Expected HttpClientResponse to implement readBodyBuffer`);
		return {
			offset: n,
			count: r,
			buffer: yield i.readBodyBuffer()
		};
	});
}
function downloadCacheStorageSDK(e, t, n) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let r = new _(e, void 0, { retryOptions: { tryTimeoutInMs: n.timeoutInMs } }), i = (yield r.getProperties()).contentLength ?? -1;
		if (i < 0) s(`Unable to determine content length, downloading file with http-client...`), yield downloadCacheHttpClient(e, t);
		else {
			let e = Math.min(134217728, de.constants.MAX_LENGTH), a = new DownloadProgress(i), o = S.openSync(t, `w`);
			try {
				a.startDisplayTimer();
				let t = new AbortController(), s = t.signal;
				for (; !a.isDone();) {
					let c = a.segmentOffset + a.segmentSize, l = Math.min(e, i - c);
					a.nextSegment(l);
					let u = yield promiseWithTimeout(n.segmentTimeoutInMs || 36e5, r.downloadToBuffer(c, l, {
						abortSignal: s,
						concurrency: n.downloadConcurrency,
						onProgress: a.onProgress()
					}));
					if (u === `timeout`) throw t.abort(), Error(`Aborting cache download as the download time exceeded the timeout.`);
					Buffer.isBuffer(u) && S.writeFileSync(o, u);
				}
			} finally {
				a.stopDisplayTimer(), S.closeSync(o);
			}
		}
	});
}
const promiseWithTimeout = (e, t) => __awaiter$4(void 0, void 0, void 0, function* () {
	let n, r = new Promise((t) => {
		n = setTimeout(() => t(`timeout`), e);
	});
	return Promise.race([t, r]).then((e) => (clearTimeout(n), e));
});
function getUploadOptions(e) {
	let t = {
		useAzureSdk: !1,
		uploadConcurrency: 4,
		uploadChunkSize: 33554432
	};
	return e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.uploadConcurrency == `number` && (t.uploadConcurrency = e.uploadConcurrency), typeof e.uploadChunkSize == `number` && (t.uploadChunkSize = e.uploadChunkSize)), t.uploadConcurrency = isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY)) ? t.uploadConcurrency : Math.min(32, Number(process.env.CACHE_UPLOAD_CONCURRENCY)), t.uploadChunkSize = isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)) ? t.uploadChunkSize : Math.min(134217728, Number(process.env.CACHE_UPLOAD_CHUNK_SIZE) * 1024 * 1024), s(`Use Azure SDK: ${t.useAzureSdk}`), s(`Upload concurrency: ${t.uploadConcurrency}`), s(`Upload chunk size: ${t.uploadChunkSize}`), t;
}
function getDownloadOptions(e) {
	let t = {
		useAzureSdk: !1,
		concurrentBlobDownloads: !0,
		downloadConcurrency: 8,
		timeoutInMs: 3e4,
		segmentTimeoutInMs: 6e5,
		lookupOnly: !1
	};
	e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.concurrentBlobDownloads == `boolean` && (t.concurrentBlobDownloads = e.concurrentBlobDownloads), typeof e.downloadConcurrency == `number` && (t.downloadConcurrency = e.downloadConcurrency), typeof e.timeoutInMs == `number` && (t.timeoutInMs = e.timeoutInMs), typeof e.segmentTimeoutInMs == `number` && (t.segmentTimeoutInMs = e.segmentTimeoutInMs), typeof e.lookupOnly == `boolean` && (t.lookupOnly = e.lookupOnly));
	let n = process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;
	return n && !isNaN(Number(n)) && isFinite(Number(n)) && (t.segmentTimeoutInMs = Number(n) * 60 * 1e3), s(`Use Azure SDK: ${t.useAzureSdk}`), s(`Download concurrency: ${t.downloadConcurrency}`), s(`Request timeout (ms): ${t.timeoutInMs}`), s(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`), s(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`), s(`Lookup only: ${t.lookupOnly}`), t;
}
function isGhes() {
	let e = new URL(process.env.GITHUB_SERVER_URL || `https://github.com`).hostname.trimEnd().toUpperCase(), t = e === `GITHUB.COM`, n = e.endsWith(`.GHE.COM`), r = e.endsWith(`.LOCALHOST`);
	return !t && !n && !r;
}
function getCacheServiceVersion() {
	return isGhes() ? `v1` : process.env.ACTIONS_CACHE_SERVICE_V2 ? `v2` : `v1`;
}
const It = [
	`none`,
	`read`,
	`write`,
	`write-only`
];
function getCacheMode() {
	return (process.env.ACTIONS_CACHE_MODE || ``).trim().toLowerCase();
}
function isCacheReadable(e) {
	return !It.includes(e) || e === `read` || e === `write`;
}
function isCacheWritable(e) {
	return !It.includes(e) || e === `write` || e === `write-only`;
}
function getCacheServiceURL() {
	let e = getCacheServiceVersion();
	switch (e) {
		case `v1`: return process.env.ACTIONS_CACHE_URL || process.env.ACTIONS_RESULTS_URL || ``;
		case `v2`: return process.env.ACTIONS_RESULTS_URL || ``;
		default: throw Error(`Unsupported cache service version: ${e}`);
	}
}
var Lt = t(((e, t) => {
	t.exports = {
		name: `@actions/cache`,
		version: `6.3.0`,
		description: `Actions cache lib`,
		keywords: [
			`github`,
			`actions`,
			`cache`
		],
		homepage: `https://github.com/actions/toolkit/tree/main/packages/cache`,
		license: `MIT`,
		type: `module`,
		main: `lib/cache.js`,
		types: `lib/cache.d.ts`,
		exports: { ".": {
			types: `./lib/cache.d.ts`,
			import: `./lib/cache.js`
		} },
		directories: {
			lib: `lib`,
			test: `__tests__`
		},
		files: [`lib`, `!.DS_Store`],
		publishConfig: { access: `public` },
		repository: {
			type: `git`,
			url: `git+https://github.com/actions/toolkit.git`,
			directory: `packages/cache`
		},
		scripts: {
			"audit-moderate": `npm install && npm audit --json --audit-level=moderate > audit.json`,
			test: `echo "Error: run tests from root" && exit 1`,
			tsc: `tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/`
		},
		bugs: { url: `https://github.com/actions/toolkit/issues` },
		dependencies: {
			"@actions/core": `^3.0.1`,
			"@actions/exec": `^3.0.0`,
			"@actions/glob": `^0.7.0`,
			"@actions/http-client": `^4.0.1`,
			"@actions/io": `^3.0.2`,
			"@azure/core-rest-pipeline": `~1.23.0`,
			"@azure/storage-blob": `~12.31.0`,
			"@protobuf-ts/runtime-rpc": `^2.11.1`,
			semver: `^7.8.5`
		},
		devDependencies: {
			"@protobuf-ts/plugin": `^2.11.1`,
			"@types/node": `^25.9.8`,
			"@types/semver": `^7.8.0`,
			typescript: `^5.9.3`
		},
		overrides: {
			"uri-js": `npm:uri-js-replace@^1.0.1`,
			"node-fetch": `^3.3.2`
		}
	};
})), Rt = t(((e, t) => {
	t.exports = { version: Lt().version };
}))();
function getUserAgentString() {
	return `@actions/cache-${Rt.version}`;
}
var __awaiter$3 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
function getCacheApiUrl(e) {
	let t = getCacheServiceURL();
	if (!t) throw Error(`Cache Service Url not found, unable to restore cache.`);
	let n = `${t}_apis/artifactcache/${e}`;
	return s(`Resource Url: ${n}`), n;
}
function createAcceptHeader(e, t) {
	return `${e};api-version=${t}`;
}
function getRequestOptions() {
	return { headers: { Accept: createAcceptHeader(`application/json`, `6.0-preview.1`) } };
}
function createHttpClient() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN || ``, t = new v(e);
	return new g(getUserAgentString(), [t], getRequestOptions());
}
function getCacheEntry(e, t, n) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let r = createHttpClient(), i = getCacheVersion(t, n?.compressionMethod, n?.enableCrossOsArchive), c = `cache?keys=${encodeURIComponent(e.join(`,`))}&version=${i}`, l = yield retryTypedResponse(`getCacheEntry`, () => __awaiter$3(this, void 0, void 0, function* () {
			return r.getJson(getCacheApiUrl(c));
		}));
		if (l.statusCode === 204) return o() && (yield printCachesListForDiagnostics(e[0], r, i)), null;
		if (!isSuccessStatusCode(l.statusCode)) {
			let e = l.error?.message;
			throw e?.includes(`cache read denied:`) ? Error(e) : Error(`Cache service responded with ${l.statusCode}`);
		}
		let u = l.result, d = u?.archiveLocation;
		if (!d) throw Error(`Cache not found.`);
		return a(d), s(`Cache Result:`), s(JSON.stringify(u)), u;
	});
}
function printCachesListForDiagnostics(e, t, n) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let r = `caches?key=${encodeURIComponent(e)}`, i = yield retryTypedResponse(`listCache`, () => __awaiter$3(this, void 0, void 0, function* () {
			return t.getJson(getCacheApiUrl(r));
		}));
		if (i.statusCode === 200) {
			let t = i.result, r = t?.totalCount;
			if (r && r > 0) {
				s(`No matching cache found for cache key '${e}', version '${n} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`);
				for (let e of t?.artifactCaches || []) s(`Cache Key: ${e?.cacheKey}, Cache Version: ${e?.cacheVersion}, Cache Scope: ${e?.scope}, Cache Created: ${e?.creationTime}`);
			}
		}
	});
}
function downloadCache(e, t, n) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let r = new le(e), i = getDownloadOptions(n);
		r.hostname.endsWith(`.blob.core.windows.net`) ? i.useAzureSdk ? yield downloadCacheStorageSDK(e, t, i) : i.concurrentBlobDownloads ? yield downloadCacheHttpClientConcurrent(e, t, i) : yield downloadCacheHttpClient(e, t) : yield downloadCacheHttpClient(e, t);
	});
}
function reserveCache(e, t, n) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let r = createHttpClient(), i = {
			key: e,
			version: getCacheVersion(t, n?.compressionMethod, n?.enableCrossOsArchive),
			cacheSize: n?.cacheSize
		};
		return yield retryTypedResponse(`reserveCache`, () => __awaiter$3(this, void 0, void 0, function* () {
			return r.postJson(getCacheApiUrl(`caches`), i);
		}));
	});
}
function getContentRange(e, t) {
	return `bytes ${e}-${t}/*`;
}
function uploadChunk(e, t, n, r, i) {
	return __awaiter$3(this, void 0, void 0, function* () {
		s(`Uploading chunk of size ${i - r + 1} bytes at offset ${r} with content range: ${getContentRange(r, i)}`);
		let a = {
			"Content-Type": `application/octet-stream`,
			"Content-Range": getContentRange(r, i)
		}, o = yield retryHttpClientResponse(`uploadChunk (start: ${r}, end: ${i})`, () => __awaiter$3(this, void 0, void 0, function* () {
			return e.sendStream(`PATCH`, t, n(), a);
		}));
		if (!isSuccessStatusCode(o.message.statusCode)) throw Error(`Cache service responded with ${o.message.statusCode} during upload chunk.`);
	});
}
function uploadFile(e, t, n, r) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let i = getArchiveFileSizeInBytes(n), a = getCacheApiUrl(`caches/${t.toString()}`), o = S.openSync(n, `r`), c = getUploadOptions(r), l = assertDefined(`uploadConcurrency`, c.uploadConcurrency), u = assertDefined(`uploadChunkSize`, c.uploadChunkSize), d = [...Array(l).keys()];
		s(`Awaiting all uploads`);
		let f = 0;
		try {
			yield Promise.all(d.map(() => __awaiter$3(this, void 0, void 0, function* () {
				for (; f < i;) {
					let t = Math.min(i - f, u), r = f, s = f + t - 1;
					f += u, yield uploadChunk(e, a, () => S.createReadStream(n, {
						fd: o,
						start: r,
						end: s,
						autoClose: !1
					}).on(`error`, (e) => {
						throw Error(`Cache upload failed because file read failed with ${e.message}`);
					}), r, s);
				}
			})));
		} finally {
			S.closeSync(o);
		}
	});
}
function commitCache(e, t, n) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let r = { size: n };
		return yield retryTypedResponse(`commitCache`, () => __awaiter$3(this, void 0, void 0, function* () {
			return e.postJson(getCacheApiUrl(`caches/${t.toString()}`), r);
		}));
	});
}
function saveCache$1(e, t, r, i) {
	return __awaiter$3(this, void 0, void 0, function* () {
		if (getUploadOptions(i).useAzureSdk) {
			if (!r) throw Error(`Azure Storage SDK can only be used when a signed URL is provided.`);
			yield uploadCacheArchiveSDK(r, t, i);
		} else {
			let r = createHttpClient();
			s(`Upload cache`), yield uploadFile(r, e, t, i), s(`Commiting cache`);
			let a = getArchiveFileSizeInBytes(t);
			n(`Cache Size: ~${Math.round(a / 1048576)} MB (${a} B)`);
			let o = yield commitCache(r, e, a);
			if (!isSuccessStatusCode(o.statusCode)) throw Error(`Cache service responded with ${o.statusCode} during commit cache.`);
			n(`Cache saved successfully`);
		}
	});
}
var CacheScope$Type = class extends h {
	constructor() {
		super(`github.actions.results.entities.v1.CacheScope`, [{
			no: 1,
			name: `scope`,
			kind: `scalar`,
			T: 9
		}, {
			no: 2,
			name: `permission`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			scope: ``,
			permission: `0`
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.scope = e.string();
					break;
				case 2:
					i.permission = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.scope !== `` && t.tag(1, d.LengthDelimited).string(e.scope), e.permission !== `0` && t.tag(2, d.Varint).int64(e.permission);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const zt = new CacheScope$Type();
var CacheMetadata$Type = class extends h {
	constructor() {
		super(`github.actions.results.entities.v1.CacheMetadata`, [{
			no: 1,
			name: `repository_id`,
			kind: `scalar`,
			T: 3
		}, {
			no: 2,
			name: `scope`,
			kind: `message`,
			repeat: 1,
			T: () => zt
		}]);
	}
	create(e) {
		let t = {
			repositoryId: `0`,
			scope: []
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.repositoryId = e.int64().toString();
					break;
				case 2:
					i.scope.push(zt.internalBinaryRead(e, e.uint32(), n));
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.repositoryId !== `0` && t.tag(1, d.Varint).int64(e.repositoryId);
		for (let r = 0; r < e.scope.length; r++) zt.internalBinaryWrite(e.scope[r], t.tag(2, d.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const X = new CacheMetadata$Type();
var CreateCacheEntryRequest$Type = class extends h {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => X
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			version: ``
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = X.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && X.internalBinaryWrite(e.metadata, t.tag(1, d.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, d.LengthDelimited).string(e.key), e.version !== `` && t.tag(3, d.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const Bt = new CreateCacheEntryRequest$Type();
var CreateCacheEntryResponse$Type = class extends h {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_upload_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedUploadUrl: ``,
			message: ``
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedUploadUrl = e.string();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, d.Varint).bool(e.ok), e.signedUploadUrl !== `` && t.tag(2, d.LengthDelimited).string(e.signedUploadUrl), e.message !== `` && t.tag(3, d.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const Vt = new CreateCacheEntryResponse$Type();
var FinalizeCacheEntryUploadRequest$Type = class extends h {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => X
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `size_bytes`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			sizeBytes: `0`,
			version: ``
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = X.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.sizeBytes = e.int64().toString();
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && X.internalBinaryWrite(e.metadata, t.tag(1, d.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, d.LengthDelimited).string(e.key), e.sizeBytes !== `0` && t.tag(3, d.Varint).int64(e.sizeBytes), e.version !== `` && t.tag(4, d.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const Ht = new FinalizeCacheEntryUploadRequest$Type();
var FinalizeCacheEntryUploadResponse$Type = class extends h {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `entry_id`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			entryId: `0`,
			message: ``
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.entryId = e.int64().toString();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, d.Varint).bool(e.ok), e.entryId !== `0` && t.tag(2, d.Varint).int64(e.entryId), e.message !== `` && t.tag(3, d.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const Ut = new FinalizeCacheEntryUploadResponse$Type();
var GetCacheEntryDownloadURLRequest$Type = class extends h {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => X
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `restore_keys`,
				kind: `scalar`,
				repeat: 2,
				T: 9
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			restoreKeys: [],
			version: ``
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = X.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.restoreKeys.push(e.string());
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && X.internalBinaryWrite(e.metadata, t.tag(1, d.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, d.LengthDelimited).string(e.key);
		for (let n = 0; n < e.restoreKeys.length; n++) t.tag(3, d.LengthDelimited).string(e.restoreKeys[n]);
		e.version !== `` && t.tag(4, d.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const Wt = new GetCacheEntryDownloadURLRequest$Type();
var GetCacheEntryDownloadURLResponse$Type = class extends h {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_download_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `matched_key`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedDownloadUrl: ``,
			matchedKey: ``
		};
		return globalThis.Object.defineProperty(t, u, {
			enumerable: !1,
			value: this
		}), e !== void 0 && l(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedDownloadUrl = e.string();
					break;
				case 3:
					i.matchedKey = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? b.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, d.Varint).bool(e.ok), e.signedDownloadUrl !== `` && t.tag(2, d.LengthDelimited).string(e.signedDownloadUrl), e.matchedKey !== `` && t.tag(3, d.LengthDelimited).string(e.matchedKey);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? b.onWrite : r)(this.typeName, e, t), t;
	}
};
const Gt = new GetCacheEntryDownloadURLResponse$Type();
new y(`github.actions.results.api.v1.CacheService`, [
	{
		name: `CreateCacheEntry`,
		options: {},
		I: Bt,
		O: Vt
	},
	{
		name: `FinalizeCacheEntryUpload`,
		options: {},
		I: Ht,
		O: Ut
	},
	{
		name: `GetCacheEntryDownloadURL`,
		options: {},
		I: Wt,
		O: Gt
	}
]);
var CacheServiceClientJSON = class {
	constructor(e) {
		this.rpc = e, this.CreateCacheEntry.bind(this), this.FinalizeCacheEntryUpload.bind(this), this.GetCacheEntryDownloadURL.bind(this);
	}
	CreateCacheEntry(e) {
		let t = Bt.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `CreateCacheEntry`, `application/json`, t).then((e) => Vt.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	FinalizeCacheEntryUpload(e) {
		let t = Ht.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `FinalizeCacheEntryUpload`, `application/json`, t).then((e) => Ut.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	GetCacheEntryDownloadURL(e) {
		let t = Wt.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `GetCacheEntryDownloadURL`, `application/json`, t).then((e) => Gt.fromJson(e, { ignoreUnknownFields: !0 }));
	}
};
function maskSigUrl(e) {
	if (e) try {
		let t = new URL(e).searchParams.get(`sig`);
		t && (a(t), a(encodeURIComponent(t)));
	} catch (t) {
		s(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
	}
}
function maskSecretUrls(e) {
	typeof e != `object` || !e ? s(`body is not an object or is null`) : (`signed_upload_url` in e && typeof e.signed_upload_url == `string` && maskSigUrl(e.signed_upload_url), `signed_download_url` in e && typeof e.signed_download_url == `string` && maskSigUrl(e.signed_download_url));
}
var __awaiter$2 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
}, CacheServiceClient = class {
	constructor(e, t, n, r) {
		this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
		let i = getRuntimeToken();
		this.baseUrl = getCacheServiceURL(), t && (this.maxAttempts = t), n && (this.baseRetryIntervalMilliseconds = n), r && (this.retryMultiplier = r), this.httpClient = new g(e, [new v(i)]);
	}
	request(e, t, n, r) {
		return __awaiter$2(this, void 0, void 0, function* () {
			let i = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
			s(`[Request] ${t} ${i}`);
			let a = { "Content-Type": n };
			try {
				let { body: e } = yield this.retryableRequest(() => __awaiter$2(this, void 0, void 0, function* () {
					return this.httpClient.post(i, JSON.stringify(r), a);
				}));
				return e;
			} catch (e) {
				throw Error(`Failed to ${t}: ${e.message}`);
			}
		});
	}
	retryableRequest(e) {
		return __awaiter$2(this, void 0, void 0, function* () {
			let t = 0, i = ``, a = ``;
			for (; t < this.maxAttempts;) {
				let o = !1;
				try {
					let t = yield e(), n = t.message.statusCode;
					a = yield t.readBody(), s(`[Response] - ${t.message.statusCode}`), s(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
					let c = JSON.parse(a);
					if (maskSecretUrls(c), s(`Body: ${JSON.stringify(c, null, 2)}`), this.isSuccessStatusCode(n)) return {
						response: t,
						body: c
					};
					if (o = this.isRetryableHttpStatusCode(n), i = `Failed request: (${n}) ${t.message.statusMessage}`, c.msg) {
						if (UsageError.isUsageErrorMessage(c.msg)) throw new UsageError();
						i = `${i}: ${c.msg}`;
					}
					if (n === f.TooManyRequests) {
						let e = t.message.headers[`retry-after`];
						if (e) {
							let t = parseInt(e, 10);
							!isNaN(t) && t > 0 && r(`You've hit a rate limit, your rate limit will reset in ${t} seconds`);
						}
						throw new RateLimitError(`Rate limited: ${i}`);
					}
				} catch (e) {
					if (e instanceof SyntaxError && s(`Raw Body: ${a}`), e instanceof UsageError || e instanceof RateLimitError) throw e;
					if (NetworkError.isNetworkErrorCode(e?.code)) throw new NetworkError(e?.code);
					o = !0, i = e.message;
				}
				if (!o) throw Error(`Received non-retryable error: ${i}`);
				if (t + 1 === this.maxAttempts) throw Error(`Failed to make request after ${this.maxAttempts} attempts: ${i}`);
				let c = this.getExponentialRetryTimeMilliseconds(t);
				n(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${i}. Retrying request in ${c} ms...`), yield this.sleep(c), t++;
			}
			throw Error(`Request failed`);
		});
	}
	isSuccessStatusCode(e) {
		return e ? e >= 200 && e < 300 : !1;
	}
	isRetryableHttpStatusCode(e) {
		return e ? [
			f.BadGateway,
			f.GatewayTimeout,
			f.InternalServerError,
			f.ServiceUnavailable
		].includes(e) : !1;
	}
	sleep(e) {
		return __awaiter$2(this, void 0, void 0, function* () {
			return new Promise((t) => setTimeout(t, e));
		});
	}
	getExponentialRetryTimeMilliseconds(e) {
		if (e < 0) throw Error(`attempt should be a positive integer`);
		if (e === 0) return this.baseRetryIntervalMilliseconds;
		let t = this.baseRetryIntervalMilliseconds * this.retryMultiplier ** +e, n = t * this.retryMultiplier;
		return Math.trunc(Math.random() * (n - t) + t);
	}
};
function internalCacheTwirpClient(e) {
	return new CacheServiceClientJSON(new CacheServiceClient(getUserAgentString(), e?.maxAttempts, e?.retryIntervalMs, e?.retryMultiplier));
}
var __awaiter$1 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const Z = process.platform === `win32`;
function getTarPath() {
	return __awaiter$1(this, void 0, void 0, function* () {
		switch (process.platform) {
			case `win32`: {
				let e = yield getGnuTarPathOnWindows(), t = Pt;
				if (e) return {
					path: e,
					type: J.GNU
				};
				if (ne(t)) return {
					path: t,
					type: J.BSD
				};
				break;
			}
			case `darwin`: {
				let e = yield which(`gtar`, !1);
				return e ? {
					path: e,
					type: J.GNU
				} : {
					path: yield which(`tar`, !0),
					type: J.BSD
				};
			}
		}
		return {
			path: yield which(`tar`, !0),
			type: J.GNU
		};
	});
}
function getTarArgs(e, t, n) {
	return __awaiter$1(this, arguments, void 0, function* (e, t, n, r = ``) {
		let i = [`"${e.path}"`], a = getCacheFileName(t), o = `cache.tar`, s = getWorkingDirectory(), c = e.type === J.BSD && t !== q.Gzip && Z;
		switch (n) {
			case `create`:
				i.push(`--posix`, `-cf`, c ? o : a.replace(RegExp(`\\${C.sep}`, `g`), `/`), `--exclude`, c ? o : a.replace(RegExp(`\\${C.sep}`, `g`), `/`), `-P`, `-C`, s.replace(RegExp(`\\${C.sep}`, `g`), `/`), `--files-from`, Ft);
				break;
			case `extract`:
				i.push(`-xf`, c ? o : r.replace(RegExp(`\\${C.sep}`, `g`), `/`), `-P`, `-C`, c ? quoteAbsolutePath(s) : s.replace(RegExp(`\\${C.sep}`, `g`), `/`));
				break;
			case `list`: i.push(`-tf`, c ? o : r.replace(RegExp(`\\${C.sep}`, `g`), `/`), `-P`);
		}
		if (e.type === J.GNU) switch (process.platform) {
			case `win32`:
				i.push(`--force-local`);
				break;
			case `darwin`: i.push(`--delay-directory-restore`);
		}
		return i;
	});
}
function getCommands(e, t) {
	return __awaiter$1(this, arguments, void 0, function* (e, t, n = ``) {
		let r, i = yield getTarPath(), a = yield getTarArgs(i, e, t, n), o = t === `create` ? yield getCompressionProgram(i, e) : yield getDecompressionProgram(i, e, n), s = i.type === J.BSD && e !== q.Gzip && Z;
		return r = s && t !== `create` ? [[...o].join(` `), [...a].join(` `)] : [[...a].join(` `), [...o].join(` `)], {
			commands: s ? r : [r.join(` `)],
			requiresTempDirectory: s && t !== `create`
		};
	});
}
function getWorkingDirectory() {
	return process.env.GITHUB_WORKSPACE ?? process.cwd();
}
function quoteAbsolutePath(e) {
	return `"${C.resolve(e).replace(RegExp(`\\${C.sep}`, `g`), `/`)}"`;
}
function getDecompressionProgram(e, t, n) {
	return __awaiter$1(this, void 0, void 0, function* () {
		let r = e.type === J.BSD && t !== q.Gzip && Z;
		switch (t) {
			case q.Zstd: return r ? [
				`zstd -d --long=30 --force -o`,
				Y,
				quoteAbsolutePath(n)
			] : [`--use-compress-program`, Z ? `"zstd -d --long=30"` : `unzstd --long=30`];
			case q.ZstdWithoutLong: return r ? [
				`zstd -d --force -o`,
				Y,
				quoteAbsolutePath(n)
			] : [`--use-compress-program`, Z ? `"zstd -d"` : `unzstd`];
			default: return [`-z`];
		}
	});
}
function getCompressionProgram(e, t) {
	return __awaiter$1(this, void 0, void 0, function* () {
		let n = getCacheFileName(t), r = e.type === J.BSD && t !== q.Gzip && Z;
		switch (t) {
			case q.Zstd: return r ? [
				`zstd -T0 --long=30 --force -o`,
				n.replace(RegExp(`\\${C.sep}`, `g`), `/`),
				Y
			] : [`--use-compress-program`, Z ? `"zstd -T0 --long=30"` : `zstdmt --long=30`];
			case q.ZstdWithoutLong: return r ? [
				`zstd -T0 --force -o`,
				n.replace(RegExp(`\\${C.sep}`, `g`), `/`),
				Y
			] : [`--use-compress-program`, Z ? `"zstd -T0"` : `zstdmt`];
			default: return [`-z`];
		}
	});
}
function execCommands(e, t) {
	return __awaiter$1(this, void 0, void 0, function* () {
		for (let n of e) try {
			yield exec(n, void 0, {
				cwd: t,
				env: Object.assign(Object.assign({}, process.env), { MSYS: `winsymlinks:nativestrict` })
			});
		} catch (e) {
			throw Error(`${n.split(` `)[0]} failed with error: ${e?.message}`);
		}
	});
}
function execReadCommands(e, t, n) {
	return __awaiter$1(this, void 0, void 0, function* () {
		let { commands: r, requiresTempDirectory: i } = yield getCommands(t, n, e), a = i ? yield createTempDirectory() : void 0;
		try {
			yield execCommands(r, a);
		} finally {
			if (a) try {
				yield rmRF(a);
			} catch (e) {
				s(`Failed to delete temporary tar directory: ${e}`);
			}
		}
	});
}
function listTar(e, t) {
	return __awaiter$1(this, void 0, void 0, function* () {
		yield execReadCommands(e, t, `list`);
	});
}
function extractTar(e, t) {
	return __awaiter$1(this, void 0, void 0, function* () {
		yield mkdirP(getWorkingDirectory()), yield execReadCommands(e, t, `extract`);
	});
}
function createTar(e, t, n) {
	return __awaiter$1(this, void 0, void 0, function* () {
		re(C.join(e, Ft), t.join(`
`));
		let { commands: r } = yield getCommands(n, `create`);
		yield execCommands(r, e);
	});
}
var __awaiter = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
}, Q = class ValidationError extends Error {
	constructor(e) {
		super(e), this.name = `ValidationError`, Object.setPrototypeOf(this, ValidationError.prototype);
	}
}, $ = class ReserveCacheError extends Error {
	constructor(e) {
		super(e), this.name = `ReserveCacheError`, Object.setPrototypeOf(this, ReserveCacheError.prototype);
	}
};
const Kt = `cache write denied:`;
var qt = class CacheWriteDeniedError extends $ {
	constructor(e) {
		super(e), this.name = `CacheWriteDeniedError`, Object.setPrototypeOf(this, CacheWriteDeniedError.prototype);
	}
};
const Jt = `cache read denied:`;
var Yt = class CacheReadDeniedError extends Error {
	constructor(e) {
		super(e), this.name = `CacheReadDeniedError`, Object.setPrototypeOf(this, CacheReadDeniedError.prototype);
	}
}, Xt = class FinalizeCacheError extends Error {
	constructor(e) {
		super(e), this.name = `FinalizeCacheError`, Object.setPrototypeOf(this, FinalizeCacheError.prototype);
	}
};
function checkPaths(e) {
	if (!e || e.length === 0) throw new Q(`Path Validation Error: At least one directory or file path is required`);
}
function checkKey(e) {
	if (e.length > 512) throw new Q(`Key Validation Error: ${e} cannot be larger than 512 characters.`);
	if (!/^[^,]*$/.test(e)) throw new Q(`Key Validation Error: ${e} cannot contain commas.`);
}
function isFeatureAvailable() {
	switch (getCacheServiceVersion()) {
		case `v2`: return !!process.env.ACTIONS_RESULTS_URL;
		default: return !!process.env.ACTIONS_CACHE_URL;
	}
}
function restoreCache(e, t, r, i) {
	return __awaiter(this, arguments, void 0, function* (e, t, r, i, a = !1) {
		let o = getCacheServiceVersion();
		s(`Cache service version: ${o}`), checkPaths(e);
		let c = getCacheMode();
		if (!isCacheReadable(c)) n(`Cache restore skipped: the effective cache-mode '${c}' does not permit reads.`), s(`Skipped restore for paths [${e.join(`, `)}] with primary key '${t}'.`);
		else switch (o) {
			case `v2`: return yield restoreCacheV2(e, t, r, i, a);
			default: return yield restoreCacheV1(e, t, r, i, a);
		}
	});
}
function restoreCacheV1(e, t, a, c) {
	return __awaiter(this, arguments, void 0, function* (e, t, a, c, l = !1) {
		a ||= [];
		let u = [t, ...a];
		if (s(`Resolved Keys:`), s(JSON.stringify(u)), u.length > 10) throw new Q(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of u) checkKey(e);
		let d = yield getCompressionMethod(), f = ``;
		try {
			let t;
			try {
				t = yield getCacheEntry(u, e, {
					compressionMethod: d,
					enableCrossOsArchive: l
				});
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(Jt) ? new Yt(t) : e;
			}
			if (!t?.archiveLocation) return;
			if (c?.lookupOnly) return n(`Lookup only - skipping download`), t.cacheKey;
			f = C.join(yield createTempDirectory(), getCacheFileName(d)), s(`Archive Path: ${f}`), yield downloadCache(t.archiveLocation, f, c), o() && (yield listTar(f, d));
			let r = getArchiveFileSizeInBytes(f);
			return n(`Cache Size: ~${Math.round(r / 1048576)} MB (${r} B)`), yield extractTar(f, d), n(`Cache restored successfully`), t.cacheKey;
		} catch (e) {
			let t = e;
			if (t.name === Q.name) throw e;
			t instanceof p && typeof t.statusCode == `number` && t.statusCode >= 500 ? i(`Failed to restore: ${e.message}`) : r(`Failed to restore: ${e.message}`);
		} finally {
			try {
				yield unlinkFile(f);
			} catch (e) {
				s(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function restoreCacheV2(e, t, a, c) {
	return __awaiter(this, arguments, void 0, function* (e, t, a, c, l = !1) {
		c = Object.assign(Object.assign({}, c), { useAzureSdk: !0 }), a ||= [];
		let u = [t, ...a];
		if (s(`Resolved Keys:`), s(JSON.stringify(u)), u.length > 10) throw new Q(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of u) checkKey(e);
		let d = ``;
		try {
			let r = internalCacheTwirpClient(), i = yield getCompressionMethod(), f = {
				key: t,
				restoreKeys: a,
				version: getCacheVersion(e, i, l)
			}, p;
			try {
				p = yield r.GetCacheEntryDownloadURL(f);
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(Jt) ? new Yt(t) : e;
			}
			if (!p.ok) {
				s(`Cache not found for version ${f.version} of keys: ${u.join(`, `)}`);
				return;
			}
			if (f.key === p.matchedKey ? n(`Cache hit for: ${p.matchedKey}`) : n(`Cache hit for restore-key: ${p.matchedKey}`), c?.lookupOnly) return n(`Lookup only - skipping download`), p.matchedKey;
			d = C.join(yield createTempDirectory(), getCacheFileName(i)), s(`Archive path: ${d}`), s(`Starting download of archive to: ${d}`), yield downloadCache(p.signedDownloadUrl, d, c);
			let h = getArchiveFileSizeInBytes(d);
			return n(`Cache Size: ~${Math.round(h / 1048576)} MB (${h} B)`), o() && (yield listTar(d, i)), yield extractTar(d, i), n(`Cache restored successfully`), p.matchedKey;
		} catch (e) {
			let t = e;
			if (t.name === Q.name) throw e;
			t instanceof p && typeof t.statusCode == `number` && t.statusCode >= 500 ? i(`Failed to restore: ${e.message}`) : r(`Failed to restore: ${e.message}`);
		} finally {
			try {
				d && (yield unlinkFile(d));
			} catch (e) {
				s(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function saveCache(e, t, r) {
	return __awaiter(this, arguments, void 0, function* (e, t, r, i = !1) {
		let a = getCacheServiceVersion();
		s(`Cache service version: ${a}`), checkPaths(e), checkKey(t);
		let o = getCacheMode();
		if (!isCacheWritable(o)) return n(`Cache save skipped: the effective cache-mode '${o}' does not permit writes.`), s(`Skipped save for paths [${e.join(`, `)}] with key '${t}'.`), -1;
		switch (a) {
			case `v2`: return yield saveCacheV2(e, t, r, i);
			default: return yield saveCacheV1(e, t, r, i);
		}
	});
}
function saveCacheV1(e, t, a) {
	return __awaiter(this, arguments, void 0, function* (e, t, a, c = !1) {
		let l = yield getCompressionMethod(), u = -1, d = yield resolvePaths(e);
		if (s(`Cache Paths:`), s(`${JSON.stringify(d)}`), d.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let f = yield createTempDirectory(), h = C.join(f, getCacheFileName(l));
		s(`Archive Path: ${h}`);
		try {
			yield createTar(f, d, l), o() && (yield listTar(h, l));
			let n = getArchiveFileSizeInBytes(h);
			if (s(`File Size: ${n}`), n > 10737418240 && !isGhes()) throw Error(`Cache size of ~${Math.round(n / 1048576)} MB (${n} B) is over the 10GB limit, not saving cache.`);
			s(`Reserving Cache`);
			let r = yield reserveCache(t, e, {
				compressionMethod: l,
				enableCrossOsArchive: c,
				cacheSize: n
			});
			if (r?.result?.cacheId) u = r?.result?.cacheId;
			else if (r?.statusCode === 400) throw Error(r?.error?.message ?? `Cache size of ~${Math.round(n / 1048576)} MB (${n} B) is over the data cap limit, not saving cache.`);
			else {
				let e = r?.error?.message;
				throw e?.startsWith(`cache write denied:`) ? new qt(`Unable to reserve cache with key ${t}. More details: ${e}`) : new $(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${r?.error?.message}`);
			}
			s(`Saving Cache (ID: ${u})`), yield saveCache$1(u, h, ``, a);
		} catch (e) {
			let t = e;
			if (t.name === Q.name) throw e;
			t.name === $.name ? n(`Failed to save: ${t.message}`) : t instanceof p && typeof t.statusCode == `number` && t.statusCode >= 500 ? i(`Failed to save: ${t.message}`) : r(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield unlinkFile(h);
			} catch (e) {
				s(`Failed to delete archive: ${e}`);
			}
		}
		return u;
	});
}
function saveCacheV2(e, t, a) {
	return __awaiter(this, arguments, void 0, function* (e, t, a, c = !1) {
		a = Object.assign(Object.assign({}, a), {
			uploadChunkSize: 67108864,
			uploadConcurrency: 8,
			useAzureSdk: !0
		});
		let l = yield getCompressionMethod(), u = internalCacheTwirpClient(), d = -1, f = yield resolvePaths(e);
		if (s(`Cache Paths:`), s(`${JSON.stringify(f)}`), f.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let h = yield createTempDirectory(), g = C.join(h, getCacheFileName(l));
		s(`Archive Path: ${g}`);
		try {
			yield createTar(h, f, l), o() && (yield listTar(g, l));
			let n = getArchiveFileSizeInBytes(g);
			s(`File Size: ${n}`), a.archiveSizeBytes = n, s(`Reserving Cache`);
			let i = getCacheVersion(e, l, c), p = {
				key: t,
				version: i
			}, _;
			try {
				let e = yield u.CreateCacheEntry(p);
				if (!e.ok) throw e.message && !e.message.startsWith(`cache write denied:`) && r(`Cache reservation failed: ${e.message}`), Error(e.message || `Response was not ok`);
				_ = e.signedUploadUrl;
			} catch (e) {
				s(`Failed to reserve cache: ${e}`);
				let n = e?.message ?? ``;
				throw n.startsWith(`cache write denied:`) ? new qt(`Unable to reserve cache with key ${t}. More details: ${n}`) : new $(`Unable to reserve cache with key ${t}, another job may be creating this cache.`);
			}
			s(`Attempting to upload cache located at: ${g}`), yield saveCache$1(d, g, _, a);
			let v = {
				key: t,
				version: i,
				sizeBytes: `${n}`
			}, y = yield u.FinalizeCacheEntryUpload(v);
			if (s(`FinalizeCacheEntryUploadResponse: ${y.ok}`), !y.ok) throw y.message ? new Xt(y.message) : Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`);
			d = parseInt(y.entryId);
		} catch (e) {
			let t = e;
			if (t.name === Q.name) throw e;
			t.name === $.name ? n(`Failed to save: ${t.message}`) : t.name === Xt.name ? r(t.message) : t instanceof p && typeof t.statusCode == `number` && t.statusCode >= 500 ? i(`Failed to save: ${t.message}`) : r(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield unlinkFile(g);
			} catch (e) {
				s(`Failed to delete archive: ${e}`);
			}
		}
		return d;
	});
}
export { Jt as CACHE_READ_DENIED_PREFIX, Kt as CACHE_WRITE_DENIED_PREFIX, Yt as CacheReadDeniedError, qt as CacheWriteDeniedError, Xt as FinalizeCacheError, $ as ReserveCacheError, Q as ValidationError, isFeatureAvailable, restoreCache, saveCache };
