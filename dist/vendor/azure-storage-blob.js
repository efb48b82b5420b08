import { i as e, o as t, r as n, t as r } from "../shared/rolldown-runtime.js";
import { n as i, t as a } from "./undici.js";
import { a as o, i as s, o as c, r as l, t as u } from "./fast-xml-parser.js";
import { createHmac as d } from "node:crypto";
import f from "node:zlib";
import * as p from "http";
import * as m from "https";
import { EventEmitter as h } from "events";
import g from "node:http";
import { Readable as ee, Transform as te } from "node:stream";
import ne from "node:buffer";
import re, { inspect as ie } from "node:util";
import ae, { EOL as oe } from "node:os";
import se from "node:process";
import ce from "node:https";
import { Readable as le } from "stream";
import { Buffer as ue } from "buffer";
import de from "node:fs";
function getProxyUrl(e) {
	let t = e.protocol === `https:`;
	if (checkBypass(e)) return;
	let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (n) try {
		return new DecodedURL(n);
	} catch {
		if (!n.startsWith(`http://`) && !n.startsWith(`https://`)) return new DecodedURL(`http://${n}`);
	}
	else return;
}
function checkBypass(e) {
	if (!e.hostname) return !1;
	let t = e.hostname;
	if (isLoopbackAddress(t)) return !0;
	let n = process.env.no_proxy || process.env.NO_PROXY || ``;
	if (!n) return !1;
	let r;
	e.port ? r = Number(e.port) : e.protocol === `http:` ? r = 80 : e.protocol === `https:` && (r = 443);
	let i = [e.hostname.toUpperCase()];
	typeof r == `number` && i.push(`${i[0]}:${r}`);
	for (let e of n.split(`,`).map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === `*` || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(`.`) && t.endsWith(`${e}`))) return !0;
	return !1;
}
function isLoopbackAddress(e) {
	let t = e.toLowerCase();
	return t === `localhost` || t.startsWith(`127.`) || t.startsWith(`[::1]`) || t.startsWith(`[0:0:0:0:0:0:0:1]`);
}
var DecodedURL = class extends URL {
	constructor(e, t) {
		super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, fe = t(i(), 1), pe = a(), __awaiter$1 = function(e, t, n, r) {
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
}, _;
(function(e) {
	e[e.OK = 200] = `OK`, e[e.MultipleChoices = 300] = `MultipleChoices`, e[e.MovedPermanently = 301] = `MovedPermanently`, e[e.ResourceMoved = 302] = `ResourceMoved`, e[e.SeeOther = 303] = `SeeOther`, e[e.NotModified = 304] = `NotModified`, e[e.UseProxy = 305] = `UseProxy`, e[e.SwitchProxy = 306] = `SwitchProxy`, e[e.TemporaryRedirect = 307] = `TemporaryRedirect`, e[e.PermanentRedirect = 308] = `PermanentRedirect`, e[e.BadRequest = 400] = `BadRequest`, e[e.Unauthorized = 401] = `Unauthorized`, e[e.PaymentRequired = 402] = `PaymentRequired`, e[e.Forbidden = 403] = `Forbidden`, e[e.NotFound = 404] = `NotFound`, e[e.MethodNotAllowed = 405] = `MethodNotAllowed`, e[e.NotAcceptable = 406] = `NotAcceptable`, e[e.ProxyAuthenticationRequired = 407] = `ProxyAuthenticationRequired`, e[e.RequestTimeout = 408] = `RequestTimeout`, e[e.Conflict = 409] = `Conflict`, e[e.Gone = 410] = `Gone`, e[e.TooManyRequests = 429] = `TooManyRequests`, e[e.InternalServerError = 500] = `InternalServerError`, e[e.NotImplemented = 501] = `NotImplemented`, e[e.BadGateway = 502] = `BadGateway`, e[e.ServiceUnavailable = 503] = `ServiceUnavailable`, e[e.GatewayTimeout = 504] = `GatewayTimeout`;
})(_ ||= {});
var v;
(function(e) {
	e.Accept = `accept`, e.ContentType = `content-type`;
})(v ||= {});
var me;
(function(e) {
	e.ApplicationJson = `application/json`;
})(me ||= {});
const he = [
	_.MovedPermanently,
	_.ResourceMoved,
	_.SeeOther,
	_.TemporaryRedirect,
	_.PermanentRedirect
], ge = [
	_.BadGateway,
	_.ServiceUnavailable,
	_.GatewayTimeout
], _e = [
	`OPTIONS`,
	`GET`,
	`DELETE`,
	`HEAD`
];
var ve = class HttpClientError extends Error {
	constructor(e, t) {
		super(e), this.name = `HttpClientError`, this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
	}
}, HttpClientResponse = class {
	constructor(e) {
		this.message = e;
	}
	readBody() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((e) => __awaiter$1(this, void 0, void 0, function* () {
				let t = Buffer.alloc(0);
				this.message.on(`data`, (e) => {
					t = Buffer.concat([t, e]);
				}), this.message.on(`end`, () => {
					e(t.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((e) => __awaiter$1(this, void 0, void 0, function* () {
				let t = [];
				this.message.on(`data`, (e) => {
					t.push(e);
				}), this.message.on(`end`, () => {
					e(Buffer.concat(t));
				});
			}));
		});
	}
}, HttpClient = class {
	constructor(e, t, n) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
	}
	options(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(`OPTIONS`, e, null, t || {});
		});
	}
	get(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(`GET`, e, null, t || {});
		});
	}
	del(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(`DELETE`, e, null, t || {});
		});
	}
	post(e, t, n) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(`POST`, e, t, n || {});
		});
	}
	patch(e, t, n) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(`PATCH`, e, t, n || {});
		});
	}
	put(e, t, n) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(`PUT`, e, t, n || {});
		});
	}
	head(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(`HEAD`, e, null, t || {});
		});
	}
	sendStream(e, t, n, r) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(e, t, n, r);
		});
	}
	getJson(e) {
		return __awaiter$1(this, arguments, void 0, function* (e, t = {}) {
			t[v.Accept] = this._getExistingOrDefaultHeader(t, v.Accept, me.ApplicationJson);
			let n = yield this.get(e, t);
			return this._processResponse(n, this.requestOptions);
		});
	}
	postJson(e, t) {
		return __awaiter$1(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[v.Accept] = this._getExistingOrDefaultHeader(n, v.Accept, me.ApplicationJson), n[v.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, me.ApplicationJson);
			let i = yield this.post(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	putJson(e, t) {
		return __awaiter$1(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[v.Accept] = this._getExistingOrDefaultHeader(n, v.Accept, me.ApplicationJson), n[v.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, me.ApplicationJson);
			let i = yield this.put(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	patchJson(e, t) {
		return __awaiter$1(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[v.Accept] = this._getExistingOrDefaultHeader(n, v.Accept, me.ApplicationJson), n[v.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, me.ApplicationJson);
			let i = yield this.patch(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	request(e, t, n, r) {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._disposed) throw Error(`Client has already been disposed.`);
			let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && _e.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
			do {
				if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === _.Unauthorized) {
					let e;
					for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
						e = t;
						break;
					}
					return e ? e.handleAuthentication(this, a, n) : c;
				}
				let t = this._maxRedirects;
				for (; c.message.statusCode && he.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
					let o = c.message.headers.location;
					if (!o) break;
					let s = new URL(o);
					if (i.protocol === `https:` && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);
					if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === `authorization` && delete r[e];
					a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
				}
				if (!c.message.statusCode || !ge.includes(c.message.statusCode)) return c;
				s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
			} while (s < o);
			return c;
		});
	}
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	requestRaw(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((n, r) => {
				function callbackForResult(e, t) {
					e ? r(e) : t ? n(t) : r(Error(`Unknown error`));
				}
				this.requestRawWithCallback(e, t, callbackForResult);
			});
		});
	}
	requestRawWithCallback(e, t, n) {
		typeof t == `string` && (e.options.headers || (e.options.headers = {}), e.options.headers[`Content-Length`] = Buffer.byteLength(t, `utf8`));
		let r = !1;
		function handleResult(e, t) {
			r || (r = !0, n(e, t));
		}
		let i = e.httpModule.request(e.options, (e) => {
			handleResult(void 0, new HttpClientResponse(e));
		}), a;
		i.on(`socket`, (e) => {
			a = e;
		}), i.setTimeout(this._socketTimeout || 18e4, () => {
			a && a.end(), handleResult(Error(`Request timeout: ${e.options.path}`));
		}), i.on(`error`, function(e) {
			handleResult(e);
		}), t && typeof t == `string` && i.write(t, `utf8`), t && typeof t != `string` ? (t.on(`close`, function() {
			i.end();
		}), t.pipe(i)) : i.end();
	}
	getAgent(e) {
		let t = new URL(e);
		return this._getAgent(t);
	}
	getAgentDispatcher(e) {
		let t = new URL(e), n = getProxyUrl(t);
		if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
	}
	_prepareRequest(e, t, n) {
		let r = {};
		r.parsedUrl = t;
		let i = r.parsedUrl.protocol === `https:`;
		r.httpModule = i ? m : p;
		let a = i ? 443 : 80;
		if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || ``) + (r.parsedUrl.search || ``), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers[`user-agent`] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
		return r;
	}
	_mergeHeaders(e) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
	}
	_getExistingOrDefaultHeader(e, t, n) {
		let r;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = lowercaseKeys(this.requestOptions.headers)[t];
			e && (r = typeof e == `number` ? e.toString() : e);
		}
		let i = e[t];
		return i === void 0 ? r === void 0 ? n : r : typeof i == `number` ? i.toString() : i;
	}
	_getExistingOrDefaultContentTypeHeader(e, t) {
		let n;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = lowercaseKeys(this.requestOptions.headers)[v.ContentType];
			e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
		}
		let r = e[v.ContentType];
		return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
	}
	_getAgent(e) {
		let t, n = getProxyUrl(e), r = n && n.hostname;
		if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
		let i = e.protocol === `https:`, a = 100;
		if (this.requestOptions && (a = this.requestOptions.maxSockets || p.globalAgent.maxSockets), n && n.hostname) {
			let e = {
				maxSockets: a,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
					host: n.hostname,
					port: n.port
				})
			}, r, o = n.protocol === `https:`;
			r = i ? o ? fe.httpsOverHttps : fe.httpsOverHttp : o ? fe.httpOverHttps : fe.httpOverHttp, t = r(e), this._proxyAgent = t;
		}
		if (!t) {
			let e = {
				keepAlive: this._keepAlive,
				maxSockets: a
			};
			t = i ? new m.Agent(e) : new p.Agent(e), this._agent = t;
		}
		return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
	}
	_getProxyAgentDispatcher(e, t) {
		let n;
		if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
		let r = e.protocol === `https:`;
		return n = new pe.ProxyAgent(Object.assign({
			uri: t.href,
			pipelining: +!!this._keepAlive
		}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
	}
	_getUserAgentWithOrchestrationId(e) {
		let t = e || `actions/http-client`, n = process.env.ACTIONS_ORCHESTRATION_ID;
		return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, `_`)}` : t;
	}
	_performExponentialBackoff(e) {
		return __awaiter$1(this, void 0, void 0, function* () {
			e = Math.min(10, e);
			let t = 5 * 2 ** e;
			return new Promise((e) => setTimeout(() => e(), t));
		});
	}
	_processResponse(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((n, r) => __awaiter$1(this, void 0, void 0, function* () {
				let i = e.message.statusCode || 0, a = {
					statusCode: i,
					result: null,
					headers: {}
				};
				i === _.NotFound && n(a);
				function dateTimeDeserializer(e, t) {
					if (typeof t == `string`) {
						let e = new Date(t);
						if (!isNaN(e.valueOf())) return e;
					}
					return t;
				}
				let o, s;
				try {
					s = yield e.readBody(), s && s.length > 0 && (o = t && t.deserializeDates ? JSON.parse(s, dateTimeDeserializer) : JSON.parse(s), a.result = o), a.headers = e.message.headers;
				} catch {}
				if (i > 299) {
					let e;
					e = o && o.message ? o.message : s && s.length > 0 ? s : `Failed request: (${i})`;
					let t = new ve(e, i);
					t.result = a.result, r(t);
				} else n(a);
			}));
		});
	}
};
const lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
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
}, BearerCredentialHandler = class {
	constructor(e) {
		this.token = e;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return __awaiter(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
};
function typeofJsonValue(e) {
	let t = typeof e;
	if (t == `object`) {
		if (Array.isArray(e)) return `array`;
		if (e === null) return `null`;
	}
	return t;
}
function isJsonObject(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
let y = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.split(``), ye = [];
for (let e = 0; e < y.length; e++) ye[y[e].charCodeAt(0)] = e;
ye[45] = y.indexOf(`+`), ye[95] = y.indexOf(`/`);
function base64decode(e) {
	let t = e.length * 3 / 4;
	e[e.length - 2] == `=` ? t -= 2 : e[e.length - 1] == `=` && --t;
	let n = new Uint8Array(t), r = 0, i = 0, a, o = 0;
	for (let t = 0; t < e.length; t++) {
		if (a = ye[e.charCodeAt(t)], a === void 0) switch (e[t]) {
			case `=`: i = 0;
			case `
`:
			case `\r`:
			case `	`:
			case ` `: continue;
			default: throw Error(`invalid base64 string.`);
		}
		switch (i) {
			case 0:
				o = a, i = 1;
				break;
			case 1:
				n[r++] = o << 2 | (a & 48) >> 4, o = a, i = 2;
				break;
			case 2:
				n[r++] = (o & 15) << 4 | (a & 60) >> 2, o = a, i = 3;
				break;
			case 3: n[r++] = (o & 3) << 6 | a, i = 0;
		}
	}
	if (i == 1) throw Error(`invalid base64 string.`);
	return n.subarray(0, r);
}
function base64encode$1(e) {
	let t = ``, n = 0, r, i = 0;
	for (let a = 0; a < e.length; a++) switch (r = e[a], n) {
		case 0:
			t += y[r >> 2], i = (r & 3) << 4, n = 1;
			break;
		case 1:
			t += y[i | r >> 4], i = (r & 15) << 2, n = 2;
			break;
		case 2: t += y[i | r >> 6], t += y[r & 63], n = 0;
	}
	return n && (t += y[i], t += `=`, n == 1 && (t += `=`)), t;
}
var be;
(function(e) {
	e.symbol = Symbol.for(`protobuf-ts/unknown`), e.onRead = (t, n, r, i, a) => {
		(is(n) ? n[e.symbol] : n[e.symbol] = []).push({
			no: r,
			wireType: i,
			data: a
		});
	}, e.onWrite = (t, n, r) => {
		for (let { no: t, wireType: i, data: a } of e.list(n)) r.tag(t, i).raw(a);
	}, e.list = (t, n) => {
		if (is(t)) {
			let r = t[e.symbol];
			return n ? r.filter((e) => e.no == n) : r;
		}
		return [];
	}, e.last = (t, n) => e.list(t, n).slice(-1)[0];
	let is = (t) => t && Array.isArray(t[e.symbol]);
})(be ||= {});
var b;
(function(e) {
	e[e.Varint = 0] = `Varint`, e[e.Bit64 = 1] = `Bit64`, e[e.LengthDelimited = 2] = `LengthDelimited`, e[e.StartGroup = 3] = `StartGroup`, e[e.EndGroup = 4] = `EndGroup`, e[e.Bit32 = 5] = `Bit32`;
})(b ||= {});
function varint64read() {
	let e = 0, t = 0;
	for (let n = 0; n < 28; n += 7) {
		let r = this.buf[this.pos++];
		if (e |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
	}
	let n = this.buf[this.pos++];
	if (e |= (n & 15) << 28, t = (n & 112) >> 4, !(n & 128)) return this.assertBounds(), [e, t];
	for (let n = 3; n <= 31; n += 7) {
		let r = this.buf[this.pos++];
		if (t |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
	}
	throw Error(`invalid varint`);
}
function varint64write(e, t, n) {
	for (let r = 0; r < 28; r += 7) {
		let i = e >>> r, a = !(!(i >>> 7) && t == 0), o = (a ? i | 128 : i) & 255;
		if (n.push(o), !a) return;
	}
	let r = e >>> 28 & 15 | (t & 7) << 4, i = !!(t >> 3);
	if (n.push((i ? r | 128 : r) & 255), i) {
		for (let e = 3; e < 31; e += 7) {
			let r = t >>> e, i = !!(r >>> 7), a = (i ? r | 128 : r) & 255;
			if (n.push(a), !i) return;
		}
		n.push(t >>> 31 & 1);
	}
}
const xe = 4294967296;
function int64fromString(e) {
	let t = e[0] == `-`;
	t && (e = e.slice(1));
	let n = 1e6, r = 0, i = 0;
	function add1e6digit(t, a) {
		let o = Number(e.slice(t, a));
		i *= n, r = r * n + o, r >= xe && (i += r / xe | 0, r %= xe);
	}
	return add1e6digit(-24, -18), add1e6digit(-18, -12), add1e6digit(-12, -6), add1e6digit(-6), [
		t,
		r,
		i
	];
}
function int64toString(e, t) {
	if (t >>> 0 <= 2097151) return `` + (xe * t + (e >>> 0));
	let n = e & 16777215, r = (e >>> 24 | t << 8) >>> 0 & 16777215, i = t >> 16 & 65535, a = n + r * 6777216 + i * 6710656, o = r + i * 8147497, s = i * 2, c = 1e7;
	a >= c && (o += Math.floor(a / c), a %= c), o >= c && (s += Math.floor(o / c), o %= c);
	function decimalFrom1e7(e, t) {
		let n = e ? String(e) : ``;
		return t ? `0000000`.slice(n.length) + n : n;
	}
	return decimalFrom1e7(s, 0) + decimalFrom1e7(o, s) + decimalFrom1e7(a, 1);
}
function varint32write(e, t) {
	if (e >= 0) {
		for (; e > 127;) t.push(e & 127 | 128), e >>>= 7;
		t.push(e);
	} else {
		for (let n = 0; n < 9; n++) t.push(e & 127 | 128), e >>= 7;
		t.push(1);
	}
}
function varint32read() {
	let e = this.buf[this.pos++], t = e & 127;
	if (!(e & 128) || (e = this.buf[this.pos++], t |= (e & 127) << 7, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 14, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 21, !(e & 128))) return this.assertBounds(), t;
	e = this.buf[this.pos++], t |= (e & 15) << 28;
	for (let t = 5; e & 128 && t < 10; t++) e = this.buf[this.pos++];
	if (e & 128) throw Error(`invalid varint`);
	return this.assertBounds(), t >>> 0;
}
let x;
function detectBi() {
	let e = new DataView(new ArrayBuffer(8));
	x = globalThis.BigInt !== void 0 && typeof e.getBigInt64 == `function` && typeof e.getBigUint64 == `function` && typeof e.setBigInt64 == `function` && typeof e.setBigUint64 == `function` ? {
		MIN: BigInt(`-9223372036854775808`),
		MAX: BigInt(`9223372036854775807`),
		UMIN: BigInt(`0`),
		UMAX: BigInt(`18446744073709551615`),
		C: BigInt,
		V: e
	} : void 0;
}
detectBi();
function assertBi(e) {
	if (!e) throw Error(`BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support`);
}
const Se = /^-?[0-9]+$/, Ce = 4294967296, we = 2147483648;
var SharedPbLong = class {
	constructor(e, t) {
		this.lo = e | 0, this.hi = t | 0;
	}
	isZero() {
		return this.lo == 0 && this.hi == 0;
	}
	toNumber() {
		let e = this.hi * Ce + (this.lo >>> 0);
		if (!Number.isSafeInteger(e)) throw Error(`cannot convert to safe number`);
		return e;
	}
}, S = class PbULong extends SharedPbLong {
	static from(e) {
		if (x) switch (typeof e) {
			case `string`:
				if (e == `0`) return this.ZERO;
				if (e == ``) throw Error(`string is no integer`);
				e = x.C(e);
			case `number`:
				if (e === 0) return this.ZERO;
				e = x.C(e);
			case `bigint`:
				if (!e) return this.ZERO;
				if (e < x.UMIN) throw Error(`signed value for ulong`);
				if (e > x.UMAX) throw Error(`ulong too large`);
				return x.V.setBigUint64(0, e, !0), new PbULong(x.V.getInt32(0, !0), x.V.getInt32(4, !0));
		}
		else switch (typeof e) {
			case `string`:
				if (e == `0`) return this.ZERO;
				if (e = e.trim(), !Se.test(e)) throw Error(`string is no integer`);
				let [t, n, r] = int64fromString(e);
				if (t) throw Error(`signed value for ulong`);
				return new PbULong(n, r);
			case `number`:
				if (e == 0) return this.ZERO;
				if (!Number.isSafeInteger(e)) throw Error(`number is no integer`);
				if (e < 0) throw Error(`signed value for ulong`);
				return new PbULong(e, e / Ce);
		}
		throw Error(`unknown value ` + typeof e);
	}
	toString() {
		return x ? this.toBigInt().toString() : int64toString(this.lo, this.hi);
	}
	toBigInt() {
		return assertBi(x), x.V.setInt32(0, this.lo, !0), x.V.setInt32(4, this.hi, !0), x.V.getBigUint64(0, !0);
	}
};
S.ZERO = new S(0, 0);
var C = class PbLong extends SharedPbLong {
	static from(e) {
		if (x) switch (typeof e) {
			case `string`:
				if (e == `0`) return this.ZERO;
				if (e == ``) throw Error(`string is no integer`);
				e = x.C(e);
			case `number`:
				if (e === 0) return this.ZERO;
				e = x.C(e);
			case `bigint`:
				if (!e) return this.ZERO;
				if (e < x.MIN) throw Error(`signed long too small`);
				if (e > x.MAX) throw Error(`signed long too large`);
				return x.V.setBigInt64(0, e, !0), new PbLong(x.V.getInt32(0, !0), x.V.getInt32(4, !0));
		}
		else switch (typeof e) {
			case `string`:
				if (e == `0`) return this.ZERO;
				if (e = e.trim(), !Se.test(e)) throw Error(`string is no integer`);
				let [t, n, r] = int64fromString(e);
				if (t) {
					if (r > we || r == we && n != 0) throw Error(`signed long too small`);
				} else if (r >= we) throw Error(`signed long too large`);
				let i = new PbLong(n, r);
				return t ? i.negate() : i;
			case `number`:
				if (e == 0) return this.ZERO;
				if (!Number.isSafeInteger(e)) throw Error(`number is no integer`);
				return e > 0 ? new PbLong(e, e / Ce) : new PbLong(-e, -e / Ce).negate();
		}
		throw Error(`unknown value ` + typeof e);
	}
	isNegative() {
		return !!(this.hi & we);
	}
	negate() {
		let e = ~this.hi, t = this.lo;
		return t ? t = ~t + 1 : e += 1, new PbLong(t, e);
	}
	toString() {
		if (x) return this.toBigInt().toString();
		if (this.isNegative()) {
			let e = this.negate();
			return `-` + int64toString(e.lo, e.hi);
		}
		return int64toString(this.lo, this.hi);
	}
	toBigInt() {
		return assertBi(x), x.V.setInt32(0, this.lo, !0), x.V.setInt32(4, this.hi, !0), x.V.getBigInt64(0, !0);
	}
};
C.ZERO = new C(0, 0);
const Te = {
	readUnknownField: !0,
	readerFactory: (e) => new BinaryReader(e)
};
function binaryReadOptions(e) {
	return e ? Object.assign(Object.assign({}, Te), e) : Te;
}
var BinaryReader = class {
	constructor(e, t) {
		this.varint64 = varint64read, this.uint32 = varint32read, this.buf = e, this.len = e.length, this.pos = 0, this.view = new DataView(e.buffer, e.byteOffset, e.byteLength), this.textDecoder = t ?? new TextDecoder(`utf-8`, {
			fatal: !0,
			ignoreBOM: !0
		});
	}
	tag() {
		let e = this.uint32(), t = e >>> 3, n = e & 7;
		if (t <= 0 || n < 0 || n > 5) throw Error(`illegal tag: field no ` + t + ` wire type ` + n);
		return [t, n];
	}
	skip(e) {
		let t = this.pos;
		switch (e) {
			case b.Varint:
				for (; this.buf[this.pos++] & 128;);
				break;
			case b.Bit64: this.pos += 4;
			case b.Bit32:
				this.pos += 4;
				break;
			case b.LengthDelimited:
				let t = this.uint32();
				this.pos += t;
				break;
			case b.StartGroup:
				let n;
				for (; (n = this.tag()[1]) !== b.EndGroup;) this.skip(n);
				break;
			default: throw Error(`cant skip wire type ` + e);
		}
		return this.assertBounds(), this.buf.subarray(t, this.pos);
	}
	assertBounds() {
		if (this.pos > this.len) throw RangeError(`premature EOF`);
	}
	int32() {
		return this.uint32() | 0;
	}
	sint32() {
		let e = this.uint32();
		return e >>> 1 ^ -(e & 1);
	}
	int64() {
		return new C(...this.varint64());
	}
	uint64() {
		return new S(...this.varint64());
	}
	sint64() {
		let [e, t] = this.varint64(), n = -(e & 1);
		return e = (e >>> 1 | (t & 1) << 31) ^ n, t = t >>> 1 ^ n, new C(e, t);
	}
	bool() {
		let [e, t] = this.varint64();
		return e !== 0 || t !== 0;
	}
	fixed32() {
		return this.view.getUint32((this.pos += 4) - 4, !0);
	}
	sfixed32() {
		return this.view.getInt32((this.pos += 4) - 4, !0);
	}
	fixed64() {
		return new S(this.sfixed32(), this.sfixed32());
	}
	sfixed64() {
		return new C(this.sfixed32(), this.sfixed32());
	}
	float() {
		return this.view.getFloat32((this.pos += 4) - 4, !0);
	}
	double() {
		return this.view.getFloat64((this.pos += 8) - 8, !0);
	}
	bytes() {
		let e = this.uint32(), t = this.pos;
		return this.pos += e, this.assertBounds(), this.buf.subarray(t, t + e);
	}
	string() {
		return this.textDecoder.decode(this.bytes());
	}
};
function assert(e, t) {
	if (!e) throw Error(t);
}
function assertInt32(e) {
	if (typeof e != `number`) throw Error(`invalid int 32: ` + typeof e);
	if (!Number.isInteger(e) || e > 2147483647 || e < -2147483648) throw Error(`invalid int 32: ` + e);
}
function assertUInt32(e) {
	if (typeof e != `number`) throw Error(`invalid uint 32: ` + typeof e);
	if (!Number.isInteger(e) || e > 4294967295 || e < 0) throw Error(`invalid uint 32: ` + e);
}
function assertFloat32(e) {
	if (typeof e != `number`) throw Error(`invalid float 32: ` + typeof e);
	if (Number.isFinite(e) && (e > 34028234663852886e22 || e < -34028234663852886e22)) throw Error(`invalid float 32: ` + e);
}
const Ee = {
	writeUnknownFields: !0,
	writerFactory: () => new BinaryWriter()
};
function binaryWriteOptions(e) {
	return e ? Object.assign(Object.assign({}, Ee), e) : Ee;
}
var BinaryWriter = class {
	constructor(e) {
		this.stack = [], this.textEncoder = e ?? new TextEncoder(), this.chunks = [], this.buf = [];
	}
	finish() {
		this.chunks.push(new Uint8Array(this.buf));
		let e = 0;
		for (let t = 0; t < this.chunks.length; t++) e += this.chunks[t].length;
		let t = new Uint8Array(e), n = 0;
		for (let e = 0; e < this.chunks.length; e++) t.set(this.chunks[e], n), n += this.chunks[e].length;
		return this.chunks = [], t;
	}
	fork() {
		return this.stack.push({
			chunks: this.chunks,
			buf: this.buf
		}), this.chunks = [], this.buf = [], this;
	}
	join() {
		let e = this.finish(), t = this.stack.pop();
		if (!t) throw Error(`invalid state, fork stack empty`);
		return this.chunks = t.chunks, this.buf = t.buf, this.uint32(e.byteLength), this.raw(e);
	}
	tag(e, t) {
		return this.uint32((e << 3 | t) >>> 0);
	}
	raw(e) {
		return this.buf.length && (this.chunks.push(new Uint8Array(this.buf)), this.buf = []), this.chunks.push(e), this;
	}
	uint32(e) {
		for (assertUInt32(e); e > 127;) this.buf.push(e & 127 | 128), e >>>= 7;
		return this.buf.push(e), this;
	}
	int32(e) {
		return assertInt32(e), varint32write(e, this.buf), this;
	}
	bool(e) {
		return this.buf.push(+!!e), this;
	}
	bytes(e) {
		return this.uint32(e.byteLength), this.raw(e);
	}
	string(e) {
		let t = this.textEncoder.encode(e);
		return this.uint32(t.byteLength), this.raw(t);
	}
	float(e) {
		assertFloat32(e);
		let t = new Uint8Array(4);
		return new DataView(t.buffer).setFloat32(0, e, !0), this.raw(t);
	}
	double(e) {
		let t = new Uint8Array(8);
		return new DataView(t.buffer).setFloat64(0, e, !0), this.raw(t);
	}
	fixed32(e) {
		assertUInt32(e);
		let t = new Uint8Array(4);
		return new DataView(t.buffer).setUint32(0, e, !0), this.raw(t);
	}
	sfixed32(e) {
		assertInt32(e);
		let t = new Uint8Array(4);
		return new DataView(t.buffer).setInt32(0, e, !0), this.raw(t);
	}
	sint32(e) {
		return assertInt32(e), e = (e << 1 ^ e >> 31) >>> 0, varint32write(e, this.buf), this;
	}
	sfixed64(e) {
		let t = new Uint8Array(8), n = new DataView(t.buffer), r = C.from(e);
		return n.setInt32(0, r.lo, !0), n.setInt32(4, r.hi, !0), this.raw(t);
	}
	fixed64(e) {
		let t = new Uint8Array(8), n = new DataView(t.buffer), r = S.from(e);
		return n.setInt32(0, r.lo, !0), n.setInt32(4, r.hi, !0), this.raw(t);
	}
	int64(e) {
		let t = C.from(e);
		return varint64write(t.lo, t.hi, this.buf), this;
	}
	sint64(e) {
		let t = C.from(e), n = t.hi >> 31;
		return varint64write(t.lo << 1 ^ n, (t.hi << 1 | t.lo >>> 31) ^ n, this.buf), this;
	}
	uint64(e) {
		let t = S.from(e);
		return varint64write(t.lo, t.hi, this.buf), this;
	}
};
const De = {
	emitDefaultValues: !1,
	enumAsInteger: !1,
	useProtoFieldName: !1,
	prettySpaces: 0
}, Oe = { ignoreUnknownFields: !1 };
function jsonReadOptions(e) {
	return e ? Object.assign(Object.assign({}, Oe), e) : Oe;
}
function jsonWriteOptions(e) {
	return e ? Object.assign(Object.assign({}, De), e) : De;
}
const ke = Symbol.for(`protobuf-ts/message-type`);
function lowerCamelCase(e) {
	let t = !1, n = [];
	for (let r = 0; r < e.length; r++) {
		let i = e.charAt(r);
		i == `_` ? t = !0 : /\d/.test(i) ? (n.push(i), t = !0) : t ? (n.push(i.toUpperCase()), t = !1) : r == 0 ? n.push(i.toLowerCase()) : n.push(i);
	}
	return n.join(``);
}
var w;
(function(e) {
	e[e.DOUBLE = 1] = `DOUBLE`, e[e.FLOAT = 2] = `FLOAT`, e[e.INT64 = 3] = `INT64`, e[e.UINT64 = 4] = `UINT64`, e[e.INT32 = 5] = `INT32`, e[e.FIXED64 = 6] = `FIXED64`, e[e.FIXED32 = 7] = `FIXED32`, e[e.BOOL = 8] = `BOOL`, e[e.STRING = 9] = `STRING`, e[e.BYTES = 12] = `BYTES`, e[e.UINT32 = 13] = `UINT32`, e[e.SFIXED32 = 15] = `SFIXED32`, e[e.SFIXED64 = 16] = `SFIXED64`, e[e.SINT32 = 17] = `SINT32`, e[e.SINT64 = 18] = `SINT64`;
})(w ||= {});
var T;
(function(e) {
	e[e.BIGINT = 0] = `BIGINT`, e[e.STRING = 1] = `STRING`, e[e.NUMBER = 2] = `NUMBER`;
})(T ||= {});
var Ae;
(function(e) {
	e[e.NO = 0] = `NO`, e[e.PACKED = 1] = `PACKED`, e[e.UNPACKED = 2] = `UNPACKED`;
})(Ae ||= {});
function normalizeFieldInfo(e) {
	return e.localName = e.localName ?? lowerCamelCase(e.name), e.jsonName = e.jsonName ?? lowerCamelCase(e.name), e.repeat = e.repeat ?? Ae.NO, e.opt = e.opt ?? (!e.repeat && !e.oneof && e.kind == `message`), e;
}
function isOneofGroup(e) {
	if (typeof e != `object` || !e || !e.hasOwnProperty(`oneofKind`)) return !1;
	switch (typeof e.oneofKind) {
		case `string`: return e[e.oneofKind] !== void 0 && Object.keys(e).length == 2;
		case `undefined`: return Object.keys(e).length == 1;
		default: return !1;
	}
}
var ReflectionTypeCheck = class {
	constructor(e) {
		this.fields = e.fields ?? [];
	}
	prepare() {
		if (this.data) return;
		let e = [], t = [], n = [];
		for (let r of this.fields) if (r.oneof) n.includes(r.oneof) || (n.push(r.oneof), e.push(r.oneof), t.push(r.oneof));
		else switch (t.push(r.localName), r.kind) {
			case `scalar`:
			case `enum`:
				(!r.opt || r.repeat) && e.push(r.localName);
				break;
			case `message`:
				r.repeat && e.push(r.localName);
				break;
			case `map`: e.push(r.localName);
		}
		this.data = {
			req: e,
			known: t,
			oneofs: Object.values(n)
		};
	}
	is(e, t, n = !1) {
		if (t < 0) return !0;
		if (typeof e != `object` || !e) return !1;
		this.prepare();
		let r = Object.keys(e), i = this.data;
		if (r.length < i.req.length || i.req.some((e) => !r.includes(e)) || !n && r.some((e) => !i.known.includes(e))) return !1;
		if (t < 1) return !0;
		for (let r of i.oneofs) {
			let i = e[r];
			if (!isOneofGroup(i)) return !1;
			if (i.oneofKind === void 0) continue;
			let a = this.fields.find((e) => e.localName === i.oneofKind);
			if (!a || !this.field(i[i.oneofKind], a, n, t)) return !1;
		}
		for (let r of this.fields) if (r.oneof === void 0 && !this.field(e[r.localName], r, n, t)) return !1;
		return !0;
	}
	field(e, t, n, r) {
		let i = t.repeat;
		switch (t.kind) {
			case `scalar`: return e === void 0 ? t.opt : i ? this.scalars(e, t.T, r, t.L) : this.scalar(e, t.T, t.L);
			case `enum`: return e === void 0 ? t.opt : i ? this.scalars(e, w.INT32, r) : this.scalar(e, w.INT32);
			case `message`: return e === void 0 ? !0 : i ? this.messages(e, t.T(), n, r) : this.message(e, t.T(), n, r);
			case `map`:
				if (typeof e != `object` || !e) return !1;
				if (r < 2) return !0;
				if (!this.mapKeys(e, t.K, r)) return !1;
				switch (t.V.kind) {
					case `scalar`: return this.scalars(Object.values(e), t.V.T, r, t.V.L);
					case `enum`: return this.scalars(Object.values(e), w.INT32, r);
					case `message`: return this.messages(Object.values(e), t.V.T(), n, r);
				}
		}
		return !0;
	}
	message(e, t, n, r) {
		return n ? t.isAssignable(e, r) : t.is(e, r);
	}
	messages(e, t, n, r) {
		if (!Array.isArray(e)) return !1;
		if (r < 2) return !0;
		if (n) {
			for (let n = 0; n < e.length && n < r; n++) if (!t.isAssignable(e[n], r - 1)) return !1;
		} else for (let n = 0; n < e.length && n < r; n++) if (!t.is(e[n], r - 1)) return !1;
		return !0;
	}
	scalar(e, t, n) {
		let r = typeof e;
		switch (t) {
			case w.UINT64:
			case w.FIXED64:
			case w.INT64:
			case w.SFIXED64:
			case w.SINT64: switch (n) {
				case T.BIGINT: return r == `bigint`;
				case T.NUMBER: return r == `number` && !isNaN(e);
				default: return r == `string`;
			}
			case w.BOOL: return r == `boolean`;
			case w.STRING: return r == `string`;
			case w.BYTES: return e instanceof Uint8Array;
			case w.DOUBLE:
			case w.FLOAT: return r == `number` && !isNaN(e);
			default: return r == `number` && Number.isInteger(e);
		}
	}
	scalars(e, t, n, r) {
		if (!Array.isArray(e)) return !1;
		if (n < 2) return !0;
		if (Array.isArray(e)) {
			for (let i = 0; i < e.length && i < n; i++) if (!this.scalar(e[i], t, r)) return !1;
		}
		return !0;
	}
	mapKeys(e, t, n) {
		let r = Object.keys(e);
		switch (t) {
			case w.INT32:
			case w.FIXED32:
			case w.SFIXED32:
			case w.SINT32:
			case w.UINT32: return this.scalars(r.slice(0, n).map((e) => parseInt(e)), t, n);
			case w.BOOL: return this.scalars(r.slice(0, n).map((e) => e == `true` || e != `false` && e), t, n);
			default: return this.scalars(r, t, n, T.STRING);
		}
	}
};
function reflectionLongConvert(e, t) {
	switch (t) {
		case T.BIGINT: return e.toBigInt();
		case T.NUMBER: return e.toNumber();
		default: return e.toString();
	}
}
var ReflectionJsonReader = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (this.fMap === void 0) {
			this.fMap = {};
			let e = this.info.fields ?? [];
			for (let t of e) this.fMap[t.name] = t, this.fMap[t.jsonName] = t, this.fMap[t.localName] = t;
		}
	}
	assert(e, t, n) {
		if (!e) {
			let e = typeofJsonValue(n);
			throw (e == `number` || e == `boolean`) && (e = n.toString()), Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`);
		}
	}
	read(e, t, n) {
		this.prepare();
		let r = [];
		for (let [i, a] of Object.entries(e)) {
			let e = this.fMap[i];
			if (!e) {
				if (!n.ignoreUnknownFields) throw Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${i}`);
				continue;
			}
			let o = e.localName, s;
			if (e.oneof) {
				if (a === null && (e.kind !== `enum` || e.T()[0] !== `google.protobuf.NullValue`)) continue;
				if (r.includes(e.oneof)) throw Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
				r.push(e.oneof), s = t[e.oneof] = { oneofKind: o };
			} else s = t;
			if (e.kind == `map`) {
				if (a === null) continue;
				this.assert(isJsonObject(a), e.name, a);
				let t = s[o];
				for (let [r, i] of Object.entries(a)) {
					this.assert(i !== null, e.name + ` map value`, null);
					let a;
					switch (e.V.kind) {
						case `message`:
							a = e.V.T().internalJsonRead(i, n);
							break;
						case `enum`:
							if (a = this.enum(e.V.T(), i, e.name, n.ignoreUnknownFields), a === !1) continue;
							break;
						case `scalar`: a = this.scalar(i, e.V.T, e.V.L, e.name);
					}
					this.assert(a !== void 0, e.name + ` map value`, i);
					let o = r;
					e.K == w.BOOL && (o = o == `true` || o != `false` && o), o = this.scalar(o, e.K, T.STRING, e.name).toString(), t[o] = a;
				}
			} else if (e.repeat) {
				if (a === null) continue;
				this.assert(Array.isArray(a), e.name, a);
				let t = s[o];
				for (let r of a) {
					this.assert(r !== null, e.name, null);
					let i;
					switch (e.kind) {
						case `message`:
							i = e.T().internalJsonRead(r, n);
							break;
						case `enum`:
							if (i = this.enum(e.T(), r, e.name, n.ignoreUnknownFields), i === !1) continue;
							break;
						case `scalar`: i = this.scalar(r, e.T, e.L, e.name);
					}
					this.assert(i !== void 0, e.name, a), t.push(i);
				}
			} else switch (e.kind) {
				case `message`:
					if (a === null && e.T().typeName != `google.protobuf.Value`) {
						this.assert(e.oneof === void 0, e.name + ` (oneof member)`, null);
						continue;
					}
					s[o] = e.T().internalJsonRead(a, n, s[o]);
					break;
				case `enum`:
					if (a === null) continue;
					let t = this.enum(e.T(), a, e.name, n.ignoreUnknownFields);
					if (t === !1) continue;
					s[o] = t;
					break;
				case `scalar`:
					if (a === null) continue;
					s[o] = this.scalar(a, e.T, e.L, e.name);
			}
		}
	}
	enum(e, t, n, r) {
		if (e[0] == `google.protobuf.NullValue` && assert(t === null || t === `NULL_VALUE`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} only accepts null.`), t === null) return 0;
		switch (typeof t) {
			case `number`: return assert(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${n}, enum can only be integral number, got ${t}.`), t;
			case `string`:
				let i = t;
				e[2] && t.substring(0, e[2].length) === e[2] && (i = t.substring(e[2].length));
				let a = e[1][i];
				return a === void 0 && r ? !1 : (assert(typeof a == `number`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`), a);
		}
		assert(!1, `Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`);
	}
	scalar(e, t, n, r) {
		let i;
		try {
			switch (t) {
				case w.DOUBLE:
				case w.FLOAT:
					if (e === null) return 0;
					if (e === `NaN`) return NaN;
					if (e === `Infinity`) return 1 / 0;
					if (e === `-Infinity`) return -1 / 0;
					if (e === ``) {
						i = `empty string`;
						break;
					}
					if (typeof e == `string` && e.trim().length !== e.length) {
						i = `extra whitespace`;
						break;
					}
					if (typeof e != `string` && typeof e != `number`) break;
					let r = Number(e);
					if (Number.isNaN(r)) {
						i = `not a number`;
						break;
					}
					if (!Number.isFinite(r)) {
						i = `too large or small`;
						break;
					}
					return t == w.FLOAT && assertFloat32(r), r;
				case w.INT32:
				case w.FIXED32:
				case w.SFIXED32:
				case w.SINT32:
				case w.UINT32:
					if (e === null) return 0;
					let a;
					if (typeof e == `number` ? a = e : e === `` ? i = `empty string` : typeof e == `string` && (e.trim().length === e.length ? a = Number(e) : i = `extra whitespace`), a === void 0) break;
					return t == w.UINT32 ? assertUInt32(a) : assertInt32(a), a;
				case w.INT64:
				case w.SFIXED64:
				case w.SINT64:
					if (e === null) return reflectionLongConvert(C.ZERO, n);
					if (typeof e != `number` && typeof e != `string`) break;
					return reflectionLongConvert(C.from(e), n);
				case w.FIXED64:
				case w.UINT64:
					if (e === null) return reflectionLongConvert(S.ZERO, n);
					if (typeof e != `number` && typeof e != `string`) break;
					return reflectionLongConvert(S.from(e), n);
				case w.BOOL:
					if (e === null) return !1;
					if (typeof e != `boolean`) break;
					return e;
				case w.STRING:
					if (e === null) return ``;
					if (typeof e != `string`) {
						i = `extra whitespace`;
						break;
					}
					return e;
				case w.BYTES:
					if (e === null || e === ``) return new Uint8Array();
					if (typeof e != `string`) break;
					return base64decode(e);
			}
		} catch (e) {
			i = e.message;
		}
		this.assert(!1, r + (i ? ` - ` + i : ``), e);
	}
}, ReflectionJsonWriter = class {
	constructor(e) {
		this.fields = e.fields ?? [];
	}
	write(e, t) {
		let n = {}, r = e;
		for (let e of this.fields) {
			if (!e.oneof) {
				let i = this.field(e, r[e.localName], t);
				i !== void 0 && (n[t.useProtoFieldName ? e.name : e.jsonName] = i);
				continue;
			}
			let i = r[e.oneof];
			if (i.oneofKind !== e.localName) continue;
			let a = e.kind == `scalar` || e.kind == `enum` ? Object.assign(Object.assign({}, t), { emitDefaultValues: !0 }) : t, o = this.field(e, i[e.localName], a);
			assert(o !== void 0), n[t.useProtoFieldName ? e.name : e.jsonName] = o;
		}
		return n;
	}
	field(e, t, n) {
		let r;
		if (e.kind == `map`) {
			assert(typeof t == `object` && !!t);
			let i = {};
			switch (e.V.kind) {
				case `scalar`:
					for (let [n, r] of Object.entries(t)) {
						let t = this.scalar(e.V.T, r, e.name, !1, !0);
						assert(t !== void 0), i[n.toString()] = t;
					}
					break;
				case `message`:
					let r = e.V.T();
					for (let [a, o] of Object.entries(t)) {
						let t = this.message(r, o, e.name, n);
						assert(t !== void 0), i[a.toString()] = t;
					}
					break;
				case `enum`:
					let a = e.V.T();
					for (let [r, o] of Object.entries(t)) {
						assert(o === void 0 || typeof o == `number`);
						let t = this.enum(a, o, e.name, !1, !0, n.enumAsInteger);
						assert(t !== void 0), i[r.toString()] = t;
					}
			}
			(n.emitDefaultValues || Object.keys(i).length > 0) && (r = i);
		} else if (e.repeat) {
			assert(Array.isArray(t));
			let i = [];
			switch (e.kind) {
				case `scalar`:
					for (let n = 0; n < t.length; n++) {
						let r = this.scalar(e.T, t[n], e.name, e.opt, !0);
						assert(r !== void 0), i.push(r);
					}
					break;
				case `enum`:
					let r = e.T();
					for (let a = 0; a < t.length; a++) {
						assert(t[a] === void 0 || typeof t[a] == `number`);
						let o = this.enum(r, t[a], e.name, e.opt, !0, n.enumAsInteger);
						assert(o !== void 0), i.push(o);
					}
					break;
				case `message`:
					let a = e.T();
					for (let r = 0; r < t.length; r++) {
						let o = this.message(a, t[r], e.name, n);
						assert(o !== void 0), i.push(o);
					}
			}
			(n.emitDefaultValues || i.length > 0 || n.emitDefaultValues) && (r = i);
		} else switch (e.kind) {
			case `scalar`:
				r = this.scalar(e.T, t, e.name, e.opt, n.emitDefaultValues);
				break;
			case `enum`:
				r = this.enum(e.T(), t, e.name, e.opt, n.emitDefaultValues, n.enumAsInteger);
				break;
			case `message`: r = this.message(e.T(), t, e.name, n);
		}
		return r;
	}
	enum(e, t, n, r, i, a) {
		if (e[0] == `google.protobuf.NullValue`) return !i && !r ? void 0 : null;
		if (t === void 0) assert(r);
		else if (t !== 0 || i || r) return assert(typeof t == `number`), assert(Number.isInteger(t)), a || !e[1].hasOwnProperty(t) ? t : e[2] ? e[2] + e[1][t] : e[1][t];
	}
	message(e, t, n, r) {
		return t === void 0 ? r.emitDefaultValues ? null : void 0 : e.internalJsonWrite(t, r);
	}
	scalar(e, t, n, r, i) {
		if (t === void 0) {
			assert(r);
			return;
		}
		let a = i || r;
		switch (e) {
			case w.INT32:
			case w.SFIXED32:
			case w.SINT32: return t === 0 ? a ? 0 : void 0 : (assertInt32(t), t);
			case w.FIXED32:
			case w.UINT32: return t === 0 ? a ? 0 : void 0 : (assertUInt32(t), t);
			case w.FLOAT: assertFloat32(t);
			case w.DOUBLE: return t === 0 ? a ? 0 : void 0 : (assert(typeof t == `number`), Number.isNaN(t) ? `NaN` : t === 1 / 0 ? `Infinity` : t === -1 / 0 ? `-Infinity` : t);
			case w.STRING: return t === `` ? a ? `` : void 0 : (assert(typeof t == `string`), t);
			case w.BOOL: return t === !1 ? !a && void 0 : (assert(typeof t == `boolean`), t);
			case w.UINT64:
			case w.FIXED64:
				assert(typeof t == `number` || typeof t == `string` || typeof t == `bigint`);
				let e = S.from(t);
				return e.isZero() && !a ? void 0 : e.toString();
			case w.INT64:
			case w.SFIXED64:
			case w.SINT64:
				assert(typeof t == `number` || typeof t == `string` || typeof t == `bigint`);
				let n = C.from(t);
				return n.isZero() && !a ? void 0 : n.toString();
			case w.BYTES: return assert(t instanceof Uint8Array), t.byteLength ? base64encode$1(t) : a ? `` : void 0;
		}
	}
};
function reflectionScalarDefault(e, t = T.STRING) {
	switch (e) {
		case w.BOOL: return !1;
		case w.UINT64:
		case w.FIXED64: return reflectionLongConvert(S.ZERO, t);
		case w.INT64:
		case w.SFIXED64:
		case w.SINT64: return reflectionLongConvert(C.ZERO, t);
		case w.DOUBLE:
		case w.FLOAT: return 0;
		case w.BYTES: return new Uint8Array();
		case w.STRING: return ``;
		default: return 0;
	}
}
var ReflectionBinaryReader = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (!this.fieldNoToField) {
			let e = this.info.fields ?? [];
			this.fieldNoToField = new Map(e.map((e) => [e.no, e]));
		}
	}
	read(e, t, n, r) {
		this.prepare();
		let i = r === void 0 ? e.len : e.pos + r;
		for (; e.pos < i;) {
			let [r, i] = e.tag(), a = this.fieldNoToField.get(r);
			if (!a) {
				let a = n.readUnknownField;
				if (a == `throw`) throw Error(`Unknown field ${r} (wire type ${i}) for ${this.info.typeName}`);
				let o = e.skip(i);
				a !== !1 && (a === !0 ? be.onRead : a)(this.info.typeName, t, r, i, o);
				continue;
			}
			let o = t, s = a.repeat, c = a.localName;
			switch (a.oneof && (o = o[a.oneof], o.oneofKind !== c && (o = t[a.oneof] = { oneofKind: c })), a.kind) {
				case `scalar`:
				case `enum`:
					let t = a.kind == `enum` ? w.INT32 : a.T, r = a.kind == `scalar` ? a.L : void 0;
					if (s) {
						let n = o[c];
						if (i == b.LengthDelimited && t != w.STRING && t != w.BYTES) {
							let i = e.uint32() + e.pos;
							for (; e.pos < i;) n.push(this.scalar(e, t, r));
						} else n.push(this.scalar(e, t, r));
					} else o[c] = this.scalar(e, t, r);
					break;
				case `message`:
					if (s) {
						let t = o[c], r = a.T().internalBinaryRead(e, e.uint32(), n);
						t.push(r);
					} else o[c] = a.T().internalBinaryRead(e, e.uint32(), n, o[c]);
					break;
				case `map`:
					let [l, u] = this.mapEntry(a, e, n);
					o[c][l] = u;
			}
		}
	}
	mapEntry(e, t, n) {
		let r = t.uint32(), i = t.pos + r, a, o;
		for (; t.pos < i;) {
			let [r, i] = t.tag();
			switch (r) {
				case 1:
					a = e.K == w.BOOL ? t.bool().toString() : this.scalar(t, e.K, T.STRING);
					break;
				case 2:
					switch (e.V.kind) {
						case `scalar`:
							o = this.scalar(t, e.V.T, e.V.L);
							break;
						case `enum`:
							o = t.int32();
							break;
						case `message`: o = e.V.T().internalBinaryRead(t, t.uint32(), n);
					}
					break;
				default: throw Error(`Unknown field ${r} (wire type ${i}) in map entry for ${this.info.typeName}#${e.name}`);
			}
		}
		if (a === void 0) {
			let t = reflectionScalarDefault(e.K);
			a = e.K == w.BOOL ? t.toString() : t;
		}
		if (o === void 0) switch (e.V.kind) {
			case `scalar`:
				o = reflectionScalarDefault(e.V.T, e.V.L);
				break;
			case `enum`:
				o = 0;
				break;
			case `message`: o = e.V.T().create();
		}
		return [a, o];
	}
	scalar(e, t, n) {
		switch (t) {
			case w.INT32: return e.int32();
			case w.STRING: return e.string();
			case w.BOOL: return e.bool();
			case w.DOUBLE: return e.double();
			case w.FLOAT: return e.float();
			case w.INT64: return reflectionLongConvert(e.int64(), n);
			case w.UINT64: return reflectionLongConvert(e.uint64(), n);
			case w.FIXED64: return reflectionLongConvert(e.fixed64(), n);
			case w.FIXED32: return e.fixed32();
			case w.BYTES: return e.bytes();
			case w.UINT32: return e.uint32();
			case w.SFIXED32: return e.sfixed32();
			case w.SFIXED64: return reflectionLongConvert(e.sfixed64(), n);
			case w.SINT32: return e.sint32();
			case w.SINT64: return reflectionLongConvert(e.sint64(), n);
		}
	}
}, ReflectionBinaryWriter = class {
	constructor(e) {
		this.info = e;
	}
	prepare() {
		if (!this.fields) {
			let e = this.info.fields ? this.info.fields.concat() : [];
			this.fields = e.sort((e, t) => e.no - t.no);
		}
	}
	write(e, t, n) {
		this.prepare();
		for (let r of this.fields) {
			let i, a, o = r.repeat, s = r.localName;
			if (r.oneof) {
				let t = e[r.oneof];
				if (t.oneofKind !== s) continue;
				i = t[s], a = !0;
			} else i = e[s], a = !1;
			switch (r.kind) {
				case `scalar`:
				case `enum`:
					let e = r.kind == `enum` ? w.INT32 : r.T;
					if (o) {
						if (assert(Array.isArray(i)), o == Ae.PACKED) this.packed(t, e, r.no, i);
						else for (let n of i) this.scalar(t, e, r.no, n, !0);
					} else i === void 0 ? assert(r.opt) : this.scalar(t, e, r.no, i, a || r.opt);
					break;
				case `message`:
					if (o) {
						assert(Array.isArray(i));
						for (let e of i) this.message(t, n, r.T(), r.no, e);
					} else this.message(t, n, r.T(), r.no, i);
					break;
				case `map`:
					assert(typeof i == `object` && !!i);
					for (let [e, a] of Object.entries(i)) this.mapEntry(t, n, r, e, a);
			}
		}
		let r = n.writeUnknownFields;
		r !== !1 && (r === !0 ? be.onWrite : r)(this.info.typeName, e, t);
	}
	mapEntry(e, t, n, r, i) {
		e.tag(n.no, b.LengthDelimited), e.fork();
		let a = r;
		switch (n.K) {
			case w.INT32:
			case w.FIXED32:
			case w.UINT32:
			case w.SFIXED32:
			case w.SINT32:
				a = Number.parseInt(r);
				break;
			case w.BOOL: assert(r == `true` || r == `false`), a = r == `true`;
		}
		switch (this.scalar(e, n.K, 1, a, !0), n.V.kind) {
			case `scalar`:
				this.scalar(e, n.V.T, 2, i, !0);
				break;
			case `enum`:
				this.scalar(e, w.INT32, 2, i, !0);
				break;
			case `message`: this.message(e, t, n.V.T(), 2, i);
		}
		e.join();
	}
	message(e, t, n, r, i) {
		i !== void 0 && (n.internalBinaryWrite(i, e.tag(r, b.LengthDelimited).fork(), t), e.join());
	}
	scalar(e, t, n, r, i) {
		let [a, o, s] = this.scalarInfo(t, r);
		(!s || i) && (e.tag(n, a), e[o](r));
	}
	packed(e, t, n, r) {
		if (!r.length) return;
		assert(t !== w.BYTES && t !== w.STRING), e.tag(n, b.LengthDelimited), e.fork();
		let [, i] = this.scalarInfo(t);
		for (let t = 0; t < r.length; t++) e[i](r[t]);
		e.join();
	}
	scalarInfo(e, t) {
		let n = b.Varint, r, i = t === void 0, a = t === 0;
		switch (e) {
			case w.INT32:
				r = `int32`;
				break;
			case w.STRING:
				a = i || !t.length, n = b.LengthDelimited, r = `string`;
				break;
			case w.BOOL:
				a = t === !1, r = `bool`;
				break;
			case w.UINT32:
				r = `uint32`;
				break;
			case w.DOUBLE:
				n = b.Bit64, r = `double`;
				break;
			case w.FLOAT:
				n = b.Bit32, r = `float`;
				break;
			case w.INT64:
				a = i || C.from(t).isZero(), r = `int64`;
				break;
			case w.UINT64:
				a = i || S.from(t).isZero(), r = `uint64`;
				break;
			case w.FIXED64:
				a = i || S.from(t).isZero(), n = b.Bit64, r = `fixed64`;
				break;
			case w.BYTES:
				a = i || !t.byteLength, n = b.LengthDelimited, r = `bytes`;
				break;
			case w.FIXED32:
				n = b.Bit32, r = `fixed32`;
				break;
			case w.SFIXED32:
				n = b.Bit32, r = `sfixed32`;
				break;
			case w.SFIXED64:
				a = i || C.from(t).isZero(), n = b.Bit64, r = `sfixed64`;
				break;
			case w.SINT32:
				r = `sint32`;
				break;
			case w.SINT64: a = i || C.from(t).isZero(), r = `sint64`;
		}
		return [
			n,
			r,
			i || a
		];
	}
};
function reflectionCreate(e) {
	let t = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, ke, { value: e });
	for (let n of e.fields) {
		let e = n.localName;
		if (!n.opt) {
			if (n.oneof) t[n.oneof] = { oneofKind: void 0 };
			else if (n.repeat) t[e] = [];
			else switch (n.kind) {
				case `scalar`:
					t[e] = reflectionScalarDefault(n.T, n.L);
					break;
				case `enum`:
					t[e] = 0;
					break;
				case `map`: t[e] = {};
			}
		}
	}
	return t;
}
function reflectionMergePartial(e, t, n) {
	let r, i = n, a;
	for (let n of e.fields) {
		let e = n.localName;
		if (n.oneof) {
			let o = i[n.oneof];
			if (o?.oneofKind == null) continue;
			if (r = o[e], a = t[n.oneof], a.oneofKind = o.oneofKind, r == null) {
				delete a[e];
				continue;
			}
		} else if (r = i[e], a = t, r == null) continue;
		switch (n.repeat && (a[e].length = r.length), n.kind) {
			case `scalar`:
			case `enum`:
				if (n.repeat) for (let t = 0; t < r.length; t++) a[e][t] = r[t];
				else a[e] = r;
				break;
			case `message`:
				let t = n.T();
				if (n.repeat) for (let n = 0; n < r.length; n++) a[e][n] = t.create(r[n]);
				else a[e] === void 0 ? a[e] = t.create(r) : t.mergePartial(a[e], r);
				break;
			case `map`: switch (n.V.kind) {
				case `scalar`:
				case `enum`:
					Object.assign(a[e], r);
					break;
				case `message`:
					let t = n.V.T();
					for (let n of Object.keys(r)) a[e][n] = t.create(r[n]);
			}
		}
	}
}
function reflectionEquals(e, t, n) {
	if (t === n) return !0;
	if (!t || !n) return !1;
	for (let r of e.fields) {
		let e = r.localName, i = r.oneof ? t[r.oneof][e] : t[e], a = r.oneof ? n[r.oneof][e] : n[e];
		switch (r.kind) {
			case `enum`:
			case `scalar`:
				let e = r.kind == `enum` ? w.INT32 : r.T;
				if (!(r.repeat ? repeatedPrimitiveEq(e, i, a) : primitiveEq(e, i, a))) return !1;
				break;
			case `map`:
				if (!(r.V.kind == `message` ? repeatedMsgEq(r.V.T(), je(i), je(a)) : repeatedPrimitiveEq(r.V.kind == `enum` ? w.INT32 : r.V.T, je(i), je(a)))) return !1;
				break;
			case `message`:
				let t = r.T();
				if (!(r.repeat ? repeatedMsgEq(t, i, a) : t.equals(i, a))) return !1;
		}
	}
	return !0;
}
const je = Object.values;
function primitiveEq(e, t, n) {
	if (t === n) return !0;
	if (e !== w.BYTES) return !1;
	let r = t, i = n;
	if (r.length !== i.length) return !1;
	for (let e = 0; e < r.length; e++) if (r[e] != i[e]) return !1;
	return !0;
}
function repeatedPrimitiveEq(e, t, n) {
	if (t.length !== n.length) return !1;
	for (let r = 0; r < t.length; r++) if (!primitiveEq(e, t[r], n[r])) return !1;
	return !0;
}
function repeatedMsgEq(e, t, n) {
	if (t.length !== n.length) return !1;
	for (let r = 0; r < t.length; r++) if (!e.equals(t[r], n[r])) return !1;
	return !0;
}
const Me = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), Ne = Me[ke] = {};
var MessageType = class {
	constructor(e, t, n) {
		this.defaultCheckDepth = 16, this.typeName = e, this.fields = t.map(normalizeFieldInfo), this.options = n ?? {}, Ne.value = this, this.messagePrototype = Object.create(null, Me), this.refTypeCheck = new ReflectionTypeCheck(this), this.refJsonReader = new ReflectionJsonReader(this), this.refJsonWriter = new ReflectionJsonWriter(this), this.refBinReader = new ReflectionBinaryReader(this), this.refBinWriter = new ReflectionBinaryWriter(this);
	}
	create(e) {
		let t = reflectionCreate(this);
		return e !== void 0 && reflectionMergePartial(this, t, e), t;
	}
	clone(e) {
		let t = this.create();
		return reflectionMergePartial(this, t, e), t;
	}
	equals(e, t) {
		return reflectionEquals(this, e, t);
	}
	is(e, t = this.defaultCheckDepth) {
		return this.refTypeCheck.is(e, t, !1);
	}
	isAssignable(e, t = this.defaultCheckDepth) {
		return this.refTypeCheck.is(e, t, !0);
	}
	mergePartial(e, t) {
		reflectionMergePartial(this, e, t);
	}
	fromBinary(e, t) {
		let n = binaryReadOptions(t);
		return this.internalBinaryRead(n.readerFactory(e), e.byteLength, n);
	}
	fromJson(e, t) {
		return this.internalJsonRead(e, jsonReadOptions(t));
	}
	fromJsonString(e, t) {
		let n = JSON.parse(e);
		return this.fromJson(n, t);
	}
	toJson(e, t) {
		return this.internalJsonWrite(e, jsonWriteOptions(t));
	}
	toJsonString(e, t) {
		let n = this.toJson(e, t);
		return JSON.stringify(n, null, t?.prettySpaces ?? 0);
	}
	toBinary(e, t) {
		let n = binaryWriteOptions(t);
		return this.internalBinaryWrite(e, n.writerFactory(), n).finish();
	}
	internalJsonRead(e, t, n) {
		if (typeof e == `object` && e && !Array.isArray(e)) {
			let r = n ?? this.create();
			return this.refJsonReader.read(e, r, t), r;
		}
		throw Error(`Unable to parse message ${this.typeName} from JSON ${typeofJsonValue(e)}.`);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.write(e, t);
	}
	internalBinaryWrite(e, t, n) {
		return this.refBinWriter.write(e, t, n), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create();
		return this.refBinReader.read(e, i, n, t), i;
	}
};
function normalizeMethodInfo(e, t) {
	let n = e;
	return n.service = t, n.localName = n.localName ?? lowerCamelCase(n.name), n.serverStreaming = !!n.serverStreaming, n.clientStreaming = !!n.clientStreaming, n.options = n.options ?? {}, n.idempotency = n.idempotency ?? void 0, n;
}
var ServiceType = class {
	constructor(e, t, n) {
		this.typeName = e, this.methods = t.map((e) => normalizeMethodInfo(e, this)), this.options = n ?? {};
	}
}, AbortError$1 = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function log(e, ...t) {
	se.stderr.write(`${re.format(e, ...t)}${oe}`);
}
function getEnvironmentVariable(e) {
	return se.env[e];
}
typeof se.versions.deno == `string` && se.versions.deno.length, typeof se.versions.bun == `string` && se.versions.bun.length;
const Pe = getEnvironmentVariable(`DEBUG`);
let Fe, Ie = [], Le = [];
const Re = [];
Pe && enable(Pe);
const ze = Object.assign((e) => createDebugger(e), {
	enable,
	enabled,
	disable,
	log
});
function enable(e) {
	Fe = e, Ie = [], Le = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? Le.push(e.substring(1)) : Ie.push(e);
	for (let e of Re) e.enabled = enabled(e.namespace);
}
function enabled(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of Le) if (namespaceMatches(e, t)) return !1;
	for (let t of Ie) if (namespaceMatches(e, t)) return !0;
	return !1;
}
function namespaceMatches(e, t) {
	if (t.indexOf(`*`) === -1) return e === t;
	let n = t;
	if (t.indexOf(`**`) !== -1) {
		let e = [], r = ``;
		for (let n of t) if (n === `*` && r === `*`) continue;
		else r = n, e.push(n);
		n = e.join(``);
	}
	let r = 0, i = 0, a = n.length, o = e.length, s = -1, c = -1;
	for (; r < o && i < a;) if (n[i] === `*`) {
		if (s = i, i++, i === a) return !0;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else if (n[i] === e[r]) i++, r++;
	else if (s >= 0) {
		if (i = s + 1, r = c + 1, r === o) return !1;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else return !1;
	let l = r === e.length, u = i === n.length, d = i === n.length - 1 && n[i] === `*`;
	return l && (u || d);
}
function disable() {
	let e = Fe || ``;
	return enable(``), e;
}
function createDebugger(e) {
	let t = Object.assign(debug, {
		enabled: enabled(e),
		destroy,
		log: ze.log,
		namespace: e,
		extend
	});
	function debug(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return Re.push(t), t;
}
function destroy() {
	let e = Re.indexOf(this);
	return e >= 0 && (Re.splice(e, 1), !0);
}
function extend(e) {
	let t = createDebugger(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const Be = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], Ve = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function patchLogMethod(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function isTypeSpecRuntimeLogLevel(e) {
	return Be.includes(e);
}
function createLoggerContext(e) {
	let t = new Set(), n = getEnvironmentVariable(e.logLevelEnvVarName), r, i = ze(e.namespace);
	i.log = (...e) => {
		ze.log(...e);
	};
	function contextSetLogLevel(e) {
		if (e && !isTypeSpecRuntimeLogLevel(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${Be.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) shouldEnable(e) && n.push(e.namespace);
		ze.enable(n.join(`,`));
	}
	n && (isTypeSpecRuntimeLogLevel(n) ? contextSetLogLevel(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${Be.join(`, `)}.`));
	function shouldEnable(e) {
		return !!(r && Ve[e.level] <= Ve[r]);
	}
	function createLogger(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (patchLogMethod(e, r), shouldEnable(r)) {
			let e = ze.disable();
			ze.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function contextGetLogLevel() {
		return r;
	}
	function contextCreateClientLogger(e) {
		let t = i.extend(e);
		return patchLogMethod(i, t), {
			error: createLogger(t, `error`),
			warning: createLogger(t, `warning`),
			info: createLogger(t, `info`),
			verbose: createLogger(t, `verbose`)
		};
	}
	return {
		setLogLevel: contextSetLogLevel,
		getLogLevel: contextGetLogLevel,
		createClientLogger: contextCreateClientLogger,
		logger: i
	};
}
const He = createLoggerContext({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
He.logger;
function createClientLogger$1(e) {
	return He.createClientLogger(e);
}
function normalizeName(e) {
	return e.toLowerCase();
}
function normalizeValue(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* headerIterator(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var HttpHeadersImpl = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(normalizeName(e), {
			name: e,
			value: normalizeValue(t)
		});
	}
	get(e) {
		return this._headersMap.get(normalizeName(e))?.value;
	}
	has(e) {
		return this._headersMap.has(normalizeName(e));
	}
	delete(e) {
		this._headersMap.delete(normalizeName(e));
	}
	toJSON(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e of this._headersMap.values()) t[e.name] = e.value;
		else for (let [e, n] of this._headersMap) t[e] = n.value;
		return t;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: !0 }));
	}
	[Symbol.iterator]() {
		return headerIterator(this._headersMap);
	}
};
function createHttpHeaders$1(e) {
	return new HttpHeadersImpl(e);
}
function randomUUID$1() {
	return crypto.randomUUID();
}
var PipelineRequestImpl = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(e) {
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? createHttpHeaders$1(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || randomUUID$1(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function createPipelineRequest$1(e) {
	return new PipelineRequestImpl(e);
}
const Ue = new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var We = class HttpPipeline {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !Ue.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !Ue.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
		this._policies.push({
			policy: e,
			options: t
		}), this._orderedPolicies = void 0;
	}
	removePolicy(e) {
		let t = [];
		return this._policies = this._policies.filter((n) => e.name && n.policy.name === e.name || e.phase && n.options.phase === e.phase ? (t.push(n.policy), !1) : !0), this._orderedPolicies = void 0, t;
	}
	sendRequest(e, t) {
		return this.getOrderedPolicies().reduceRight((e, t) => (n) => t.sendRequest(n, e), (t) => e.sendRequest(t))(t);
	}
	getOrderedPolicies() {
		return this._orderedPolicies ||= this.orderPolicies(), this._orderedPolicies;
	}
	clone() {
		return new HttpPipeline(this._policies);
	}
	static create() {
		return new HttpPipeline();
	}
	orderPolicies() {
		let e = [], t = new Map();
		function createPhase(e) {
			return {
				name: e,
				policies: new Set(),
				hasRun: !1,
				hasAfterPolicies: !1
			};
		}
		let n = createPhase(`Serialize`), r = createPhase(`None`), i = createPhase(`Deserialize`), a = createPhase(`Retry`), o = createPhase(`Sign`), s = [
			n,
			r,
			i,
			a,
			o
		];
		function getPhase(e) {
			return e === `Retry` ? a : e === `Serialize` ? n : e === `Deserialize` ? i : e === `Sign` ? o : r;
		}
		for (let e of this._policies) {
			let n = e.policy, r = e.options, i = n.name;
			if (t.has(i)) throw Error(`Duplicate policy names not allowed in pipeline`);
			let a = {
				policy: n,
				dependsOn: new Set(),
				dependants: new Set()
			};
			r.afterPhase && (a.afterPhase = getPhase(r.afterPhase), a.afterPhase.hasAfterPolicies = !0), t.set(i, a), getPhase(r.phase).policies.add(a);
		}
		for (let e of this._policies) {
			let { policy: n, options: r } = e, i = n.name, a = t.get(i);
			if (!a) throw Error(`Missing node for policy ${i}`);
			if (r.afterPolicies) for (let e of r.afterPolicies) {
				let n = t.get(e);
				n && (a.dependsOn.add(n), n.dependants.add(a));
			}
			if (r.beforePolicies) for (let e of r.beforePolicies) {
				let n = t.get(e);
				n && (n.dependsOn.add(a), a.dependants.add(n));
			}
		}
		function walkPhase(n) {
			n.hasRun = !0;
			for (let r of n.policies) if ((!r.afterPhase || r.afterPhase.hasRun && !r.afterPhase.policies.size) && r.dependsOn.size === 0) {
				e.push(r.policy);
				for (let e of r.dependants) e.dependsOn.delete(r);
				t.delete(r.policy.name), n.policies.delete(r);
			}
		}
		function walkPhases() {
			for (let e of s) {
				if (walkPhase(e), e.policies.size > 0 && e !== r) {
					r.hasRun || walkPhase(r);
					return;
				}
				e.hasAfterPolicies && walkPhase(r);
			}
		}
		let c = 0;
		for (; t.size > 0;) {
			c++;
			let t = e.length;
			if (walkPhases(), e.length <= t && c > 1) throw Error(`Cannot satisfy policy dependencies due to requirements cycle.`);
		}
		return e;
	}
};
function createEmptyPipeline$1() {
	return We.create();
}
function isObject(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function isError$1(e) {
	if (isObject(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
const Ge = ie.custom, Ke = `REDACTED`, qe = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), Je = [`api-version`];
var Sanitizer = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = qe.concat(e), t = Je.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && isObject(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && isObject(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || isObject(n)) {
					if (t.has(n)) return `[Circular]`;
					t.add(n);
				}
				return n;
			}
		}, 2);
	}
	sanitizeUrl(e) {
		if (typeof e != `string` || e === null || e === ``) return e;
		let t = new URL(e);
		if (!t.search) return e;
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, Ke);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedHeaderNames.has(n.toLowerCase()) ? e[n] : Ke;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedQueryParameters.has(n.toLowerCase()) ? e[n] : Ke;
		return t;
	}
};
const Ye = new Sanitizer();
var Xe = class RestError$2 extends Error {
	static REQUEST_SEND_ERROR = `REQUEST_SEND_ERROR`;
	static PARSE_ERROR = `PARSE_ERROR`;
	code;
	statusCode;
	request;
	response;
	details;
	constructor(e, t = {}) {
		super(e), this.name = `RestError`, this.code = t.code, this.statusCode = t.statusCode, Object.defineProperty(this, "request", {
			value: t.request,
			enumerable: !1
		}), Object.defineProperty(this, "response", {
			value: t.response,
			enumerable: !1
		});
		let n = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, Ge, {
			value: () => `RestError: ${this.message} \n ${Ye.sanitize({
				...this,
				request: {
					...this.request,
					agent: n
				},
				response: this.response
			})}`,
			enumerable: !1
		}), Object.setPrototypeOf(this, RestError$2.prototype);
	}
};
function isRestError$2(e) {
	return e instanceof Xe || isError$1(e) && e.name === `RestError`;
}
function uint8ArrayToString$1(e, t) {
	return Buffer.from(e).toString(t);
}
function stringToUint8Array$1(e, t) {
	return Buffer.from(e, t);
}
const Ze = createClientLogger$1(`ts-http-runtime`), Qe = {};
function isReadableStream(e) {
	return e && typeof e.pipe == `function`;
}
function isStreamComplete(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let handler = () => {
			t(), e.removeListener(`close`, handler), e.removeListener(`end`, handler), e.removeListener(`error`, handler);
		};
		e.on(`close`, handler), e.on(`end`, handler), e.on(`error`, handler);
	});
}
function isArrayBuffer(e) {
	return e && typeof e.byteLength == `number`;
}
var ReportTransform = class extends te {
	loadedBytes = 0;
	progressCallback;
	_transform(e, t, n) {
		this.push(e), this.loadedBytes += e.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes }), n();
		} catch (e) {
			n(e);
		}
	}
	constructor(e) {
		super(), this.progressCallback = e;
	}
}, NodeHttpClient = class {
	cachedHttpAgent;
	cachedHttpsAgents = new WeakMap();
	async sendRequest(e) {
		let t = new AbortController(), abortListener;
		if (e.abortSignal) {
			if (e.abortSignal.aborted) throw new AbortError$1(`The operation was aborted. Request has already been canceled.`);
			abortListener = (e) => {
				e.type === `abort` && t.abort();
			}, e.abortSignal.addEventListener(`abort`, abortListener);
		}
		let n;
		e.timeout > 0 && (n = setTimeout(() => {
			let n = new Sanitizer();
			Ze.info(`request to '${n.sanitizeUrl(e.url)}' timed out. canceling...`), t.abort();
		}, e.timeout));
		let r = e.headers.get(`Accept-Encoding`), i = r?.includes(`gzip`) || r?.includes(`deflate`), a = typeof e.body == `function` ? e.body() : e.body;
		if (a && !e.headers.has(`Content-Length`)) {
			let t = getBodyLength(a);
			t !== null && e.headers.set(`Content-Length`, t);
		}
		let o;
		try {
			if (a && e.onUploadProgress) {
				let t = e.onUploadProgress, n = new ReportTransform(t);
				n.on(`error`, (e) => {
					Ze.error(`Error in upload progress`, e);
				}), isReadableStream(a) ? a.pipe(n) : n.end(a), a = n;
			}
			let r = await this.makeRequest(e, t, a);
			n !== void 0 && clearTimeout(n);
			let s = getResponseHeaders(r), c = {
				status: r.statusCode ?? 0,
				headers: s,
				request: e
			};
			if (e.method === `HEAD`) return r.resume(), c;
			o = i ? getDecodedResponseStream(r, s) : r;
			let l = e.onDownloadProgress;
			if (l) {
				let e = new ReportTransform(l);
				e.on(`error`, (e) => {
					Ze.error(`Error in download progress`, e);
				}), o.pipe(e), o = e;
			}
			return e.streamResponseStatusCodes?.has(1 / 0) || e.streamResponseStatusCodes?.has(c.status) ? c.readableStreamBody = o : c.bodyAsText = await streamToText(o), c;
		} finally {
			if (e.abortSignal && abortListener) {
				let t = Promise.resolve();
				isReadableStream(a) && (t = isStreamComplete(a));
				let n = Promise.resolve();
				isReadableStream(o) && (n = isStreamComplete(o)), Promise.all([t, n]).then(() => {
					abortListener && e.abortSignal?.removeEventListener(`abort`, abortListener);
				}).catch((e) => {
					Ze.warning(`Error when cleaning up abortListener on httpRequest`, e);
				});
			}
		}
	}
	makeRequest(e, t, n) {
		let r = new URL(e.url), i = r.protocol !== `https:`;
		if (i && !e.allowInsecureConnection) throw Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
		let a = {
			agent: e.agent ?? this.getOrCreateAgent(e, i),
			hostname: r.hostname,
			path: `${r.pathname}${r.search}`,
			port: r.port,
			method: e.method,
			headers: e.headers.toJSON({ preserveCase: !0 }),
			...e.requestOverrides
		};
		return new Promise((r, o) => {
			let s = i ? g.request(a, r) : ce.request(a, r);
			s.once(`error`, (t) => {
				o(new Xe(t.message, {
					code: t.code ?? Xe.REQUEST_SEND_ERROR,
					request: e
				}));
			}), t.signal.addEventListener(`abort`, () => {
				let e = new AbortError$1(`The operation was aborted. Rejecting from abort signal callback while making request.`);
				s.destroy(e), o(e);
			}), n && isReadableStream(n) ? n.pipe(s) : n ? typeof n == `string` || Buffer.isBuffer(n) ? s.end(n) : isArrayBuffer(n) ? s.end(ArrayBuffer.isView(n) ? Buffer.from(n.buffer, n.byteOffset, n.byteLength) : Buffer.from(n)) : (Ze.error(`Unrecognized body type`, n), o(new Xe(`Unrecognized body type`))) : s.end();
		});
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? g.globalAgent : (this.cachedHttpAgent ||= new g.Agent({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return ce.globalAgent;
			let t = e.tlsSettings ?? Qe, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n || (Ze.info(`No cached TLS Agent exist, creating a new Agent`), r = new ce.Agent({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r)), r;
		}
	}
};
function getResponseHeaders(e) {
	let t = createHttpHeaders$1();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function getDecodedResponseStream(e, t) {
	let n = t.get(`Content-Encoding`);
	if (n === `gzip`) {
		let t = f.createGunzip();
		return e.pipe(t), t;
	}
	if (n === `deflate`) {
		let t = f.createInflate();
		return e.pipe(t), t;
	}
	return e;
}
function streamToText(e) {
	return new Promise((t, n) => {
		let r = [];
		e.on(`data`, (e) => {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}), e.on(`end`, () => {
			t(Buffer.concat(r).toString(`utf8`));
		}), e.on(`error`, (e) => {
			e && e?.name === `AbortError` ? n(e) : n(new Xe(`Error reading response as text: ${e.message}`, { code: Xe.PARSE_ERROR }));
		});
	});
}
function getBodyLength(e) {
	return e ? Buffer.isBuffer(e) ? e.length : isReadableStream(e) ? null : isArrayBuffer(e) ? e.byteLength : typeof e == `string` ? Buffer.from(e).length : null : 0;
}
function createNodeHttpClient() {
	return new NodeHttpClient();
}
function createDefaultHttpClient$2() {
	return createNodeHttpClient();
}
function logPolicy$1(e = {}) {
	let t = e.logger ?? Ze.info, n = new Sanitizer({
		additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
	});
	return {
		name: `logPolicy`,
		async sendRequest(e, r) {
			if (!t.enabled) return r(e);
			t(`Request: ${n.sanitize(e)}`);
			let i = await r(e);
			return t(`Response status code: ${i.status}`), t(`Headers: ${n.sanitize(i.headers)}`), i;
		}
	};
}
function getRandomIntegerInclusive(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function calculateRetryDelay(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + getRandomIntegerInclusive(0, r / 2) };
}
function delay$2(e, t, n) {
	return new Promise((r, i) => {
		let a, onAborted, rejectOnAbort = () => i(new AbortError$1(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), removeListeners = () => {
			n?.abortSignal && onAborted && n.abortSignal.removeEventListener(`abort`, onAborted);
		};
		if (onAborted = () => (a && clearTimeout(a), removeListeners(), rejectOnAbort()), n?.abortSignal && n.abortSignal.aborted) return rejectOnAbort();
		a = setTimeout(() => {
			removeListeners(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, onAborted);
	});
}
function parseHeaderValueAsNumber(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const $e = `Retry-After`, et = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	$e
];
function getRetryAfterInMs(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of et) {
			let n = parseHeaderValueAsNumber(e, t);
			if (n === 0 || n) return n * (t === $e ? 1e3 : 1);
		}
		let t = e.headers.get($e);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function isThrottlingRetryResponse(e) {
	return Number.isFinite(getRetryAfterInMs(e));
}
function throttlingRetryStrategy() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = getRetryAfterInMs(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function exponentialRetryStrategy(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = isSystemError(a), s = o && e.ignoreSystemErrors, c = isExponentialRetryResponse(i), l = c && e.ignoreHttpStatusCodes;
			return i && (isThrottlingRetryResponse(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : calculateRetryDelay(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function isExponentialRetryResponse(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function isSystemError(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const tt = createClientLogger$1(`ts-http-runtime retryPolicy`);
function retryPolicy(e, t = { maxRetries: 3 }) {
	let n = t.logger || tt;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, a = void 0, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !isRestError$2(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new AbortError$1();
				if (s >= (t.maxRetries ?? 3)) {
					if (n.info(`Retry ${s}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), o) throw o;
					if (a) return a;
					throw Error(`Maximum retries reached with no response or error to throw`);
				}
				n.info(`Retry ${s}: Processing ${e.length} retry strategies.`);
				strategiesLoop: for (let t of e) {
					let e = t.logger || n;
					e.info(`Retry ${s}: Processing retry strategy ${t.name}.`);
					let i = t.retry({
						retryCount: s,
						response: a,
						responseError: o
					});
					if (i.skipStrategy) {
						e.info(`Retry ${s}: Skipped.`);
						continue strategiesLoop;
					}
					let { errorToThrow: c, retryAfterInMs: l, redirectTo: u } = i;
					if (c) throw e.error(`Retry ${s}: Retry strategy ${t.name} throws error:`, c), c;
					if (l || l === 0) {
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), await delay$2(l, void 0, { abortSignal: r.abortSignal });
						continue retryRequest;
					}
					if (u) {
						e.info(`Retry ${s}: Retry strategy ${t.name} redirects to ${u}`), r.url = u;
						continue retryRequest;
					}
				}
				if (o) throw n.info(`None of the retry strategies could work with the received error. Throwing it.`), o;
				if (a) return n.info(`None of the retry strategies could work with the received response. Returning it.`), a;
			}
		}
	};
}
function defaultRetryPolicy$1(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: retryPolicy([throttlingRetryStrategy(), exponentialRetryStrategy(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function convertBodyToFormDataMap(e) {
	if (typeof FormData < `u` && e instanceof FormData) {
		let t = {};
		for (let [n, r] of e.entries()) {
			let e = t[n];
			Array.isArray(e) ? e.push(r) : t[n] = e === void 0 ? [r] : [e, r];
		}
		return t;
	}
}
function formDataPolicy$1() {
	return {
		name: `formDataPolicy`,
		async sendRequest(e, t) {
			let n = convertBodyToFormDataMap(e.body);
			if (n && (e.formData = n, e.body = void 0), e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = wwwFormUrlEncode(e.formData) : await prepareFormData(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function wwwFormUrlEncode(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function prepareFormData(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: createHttpHeaders$1({ "Content-Disposition": `form-data; name="${t}"` }),
		body: stringToUint8Array$1(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = createHttpHeaders$1();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function agentPolicy$1(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function tlsPolicy$1(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
var nt = r(((e, t) => {
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return parse(e);
		if (n === `number` && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function parse(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
					case `years`:
					case `year`:
					case `yrs`:
					case `yr`:
					case `y`: return c * s;
					case `weeks`:
					case `week`:
					case `w`: return c * o;
					case `days`:
					case `day`:
					case `d`: return c * a;
					case `hours`:
					case `hour`:
					case `hrs`:
					case `hr`:
					case `h`: return c * i;
					case `minutes`:
					case `minute`:
					case `mins`:
					case `min`:
					case `m`: return c * r;
					case `seconds`:
					case `second`:
					case `secs`:
					case `sec`:
					case `s`: return c * n;
					case `milliseconds`:
					case `millisecond`:
					case `msecs`:
					case `msec`:
					case `ms`: return c;
					default: return;
				}
			}
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + `d` : t >= i ? Math.round(e / i) + `h` : t >= r ? Math.round(e / r) + `m` : t >= n ? Math.round(e / n) + `s` : e + `ms`;
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		return t >= a ? plural(e, t, a, `day`) : t >= i ? plural(e, t, i, `hour`) : t >= r ? plural(e, t, r, `minute`) : t >= n ? plural(e, t, n, `second`) : e + ` ms`;
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
})), rt = r(((e, t) => {
	function setup(e) {
		createDebug.debug = createDebug, createDebug.default = createDebug, createDebug.coerce = coerce, createDebug.disable = disable, createDebug.enable = enable, createDebug.enabled = enabled, createDebug.humanize = nt(), createDebug.destroy = destroy, Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		}), createDebug.names = [], createDebug.skips = [], createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t, n = null, r, i;
			function debug(...e) {
				if (!debug.enabled) return;
				let n = debug, r = Number(new Date());
				n.diff = r - (t || r), n.prev = t, n.curr = r, t = r, e[0] = createDebug.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === `%%`) return `%`;
					i++;
					let a = createDebug.formatters[r];
					if (typeof a == `function`) {
						let r = e[i];
						t = a.call(n, r), e.splice(i, 1), i--;
					}
					return t;
				}), createDebug.formatArgs.call(n, e), (n.log || createDebug.log).apply(n, e);
			}
			return debug.namespace = e, debug.useColors = createDebug.useColors(), debug.color = createDebug.selectColor(e), debug.extend = extend, debug.destroy = createDebug.destroy, Object.defineProperty(debug, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => n === null ? (r !== createDebug.namespaces && (r = createDebug.namespaces, i = createDebug.enabled(e)), i) : n,
				set: (e) => {
					n = e;
				}
			}), typeof createDebug.init == `function` && createDebug.init(debug), debug;
		}
		function extend(e, t) {
			let n = createDebug(this.namespace + (t === void 0 ? `:` : t) + e);
			return n.log = this.log, n;
		}
		function enable(e) {
			createDebug.save(e), createDebug.namespaces = e, createDebug.names = [], createDebug.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? createDebug.skips.push(e.slice(1)) : createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function disable() {
			let e = [...createDebug.names, ...createDebug.skips.map((e) => `-` + e)].join(`,`);
			return createDebug.enable(``), e;
		}
		function enabled(e) {
			for (let t of createDebug.skips) if (matchesTemplate(e, t)) return !1;
			for (let t of createDebug.names) if (matchesTemplate(e, t)) return !0;
			return !1;
		}
		function coerce(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return createDebug.enable(createDebug.load()), createDebug;
	}
	t.exports = setup;
})), it = r(((e, t) => {
	e.formatArgs = formatArgs, e.save = save, e.load = load, e.useColors = useColors, e.storage = localstorage(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function useColors() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function save(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function load() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = rt()(e);
	let { formatters: n } = t.exports;
	n.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), at = r(((t, n) => {
	let r = e(`tty`), i = e(`util`);
	t.init = init, t.log = log, t.formatArgs = formatArgs, t.save = save, t.load = load, t.useColors = useColors, t.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), t.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let n = e(`supports-color`);
		n && (n.stderr || n).level >= 2 && (t.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	t.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function useColors() {
		return `colors` in t.inspectOpts ? !!t.inspectOpts.colors : r.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		let { namespace: t, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${t} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + n.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = getDate() + t + ` ` + e[0];
	}
	function getDate() {
		return t.inspectOpts.hideDate ? `` : new Date().toISOString() + ` `;
	}
	function log(...e) {
		return process.stderr.write(i.formatWithOptions(t.inspectOpts, ...e) + `
`);
	}
	function save(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(e) {
		e.inspectOpts = {};
		let n = Object.keys(t.inspectOpts);
		for (let r = 0; r < n.length; r++) e.inspectOpts[n[r]] = t.inspectOpts[n[r]];
	}
	n.exports = rt()(t);
	let { formatters: a } = n.exports;
	a.o = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, a.O = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
	};
})), ot = r(((e, t) => {
	t.exports = typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? it() : at();
})), st = r(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.req = t.json = t.toBuffer = void 0;
	let s = o(e(`http`)), c = o(e(`https`));
	async function toBuffer(e) {
		let t = 0, n = [];
		for await (let r of e) t += r.length, n.push(r);
		return Buffer.concat(n, t);
	}
	t.toBuffer = toBuffer;
	async function json(e) {
		let t = (await toBuffer(e)).toString(`utf8`);
		try {
			return JSON.parse(t);
		} catch (e) {
			let n = e;
			throw n.message += ` (input: ${t})`, n;
		}
	}
	t.json = json;
	function req(e, t = {}) {
		let n = ((typeof e == `string` ? e : e.href).startsWith(`https:`) ? c : s).request(e, t), r = new Promise((e, t) => {
			n.once(`response`, e).once(`error`, t).end();
		});
		return n.then = r.then.bind(r), n;
	}
	t.req = req;
})), ct = r(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && i(t, e, n);
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.Agent = void 0;
	let c = o(e(`net`)), l = o(e(`http`)), u = e(`https`);
	s(st(), t);
	let d = Symbol(`AgentBaseInternalState`);
	var Agent = class extends l.Agent {
		constructor(e) {
			super(e), this[d] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint == `boolean`) return e.secureEndpoint;
				if (typeof e.protocol == `string`) return e.protocol === `https:`;
			}
			let { stack: t } = Error();
			return typeof t == `string` && t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
			this.sockets[e] || (this.sockets[e] = []);
			let t = new c.Socket({ writable: !1 });
			return this.sockets[e].push(t), this.totalSocketCount++, t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			let n = this.sockets[e], r = n.indexOf(t);
			r !== -1 && (n.splice(r, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[e]);
		}
		getName(e) {
			return this.isSecureEndpoint(e) ? u.Agent.prototype.getName.call(this, e) : super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			}, i = this.getName(r), a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				if (this.decrementSockets(i, a), o instanceof l.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[d].currentSocket = o, super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a), n(e);
			});
		}
		createConnection() {
			let e = this[d].currentSocket;
			if (this[d].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[d].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			this[d] && (this[d].defaultPort = e);
		}
		get protocol() {
			return this[d].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			this[d] && (this[d].protocol = e);
		}
	};
	t.Agent = Agent;
})), lt = r(((e, t, n) => {
	var r = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseProxyResponse = void 0;
	let i = (0, r(ot()).default)(`https-proxy-agent:parse-proxy-response`);
	function parseProxyResponse(e) {
		return new Promise((t, n) => {
			let r = 0, a = [];
			function read() {
				let t = e.read();
				t ? ondata(t) : e.once(`readable`, read);
			}
			function cleanup() {
				e.removeListener(`end`, onend), e.removeListener(`error`, onerror), e.removeListener(`readable`, read);
			}
			function onend() {
				cleanup(), i(`onend`), n(Error(`Proxy connection ended before receiving CONNECT response`));
			}
			function onerror(e) {
				cleanup(), i(`onerror %o`, e), n(e);
			}
			function ondata(o) {
				a.push(o), r += o.length;
				let s = Buffer.concat(a, r), c = s.indexOf(`\r
\r
`);
				if (c === -1) {
					i(`have not received end of HTTP headers yet...`), read();
					return;
				}
				let l = s.slice(0, c).toString(`ascii`).split(`\r
`), u = l.shift();
				if (!u) return e.destroy(), n(Error(`No header received from proxy CONNECT response`));
				let d = u.split(` `), f = +d[1], p = d.slice(2).join(` `), m = {};
				for (let t of l) {
					if (!t) continue;
					let r = t.indexOf(`:`);
					if (r === -1) return e.destroy(), n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
					let i = t.slice(0, r).toLowerCase(), a = t.slice(r + 1).trimStart(), o = m[i];
					typeof o == `string` ? m[i] = [o, a] : Array.isArray(o) ? o.push(a) : m[i] = a;
				}
				i(`got proxy server response: %o %o`, u, m), cleanup(), t({
					connect: {
						statusCode: f,
						statusText: p,
						headers: m
					},
					buffered: s
				});
			}
			e.on(`error`, onerror), e.on(`end`, onend), read();
		});
	}
	e.parseProxyResponse = parseProxyResponse;
})), ut = r(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.HttpsProxyAgent = void 0;
	let c = o(e(`net`)), l = o(e(`tls`)), u = s(e(`assert`)), d = s(ot()), f = ct(), p = e(`url`), m = lt(), h = (0, d.default)(`https-proxy-agent`), setServernameFromNonIpHost = (e) => e.servername === void 0 && e.host && !c.isIP(e.host) ? {
		...e,
		servername: e.host
	} : e;
	var HttpsProxyAgent = class extends f.Agent {
		constructor(e, t) {
			super(t), this.options = { path: void 0 }, this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, h(`Creating new HttpsProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: [`http/1.1`],
				...t ? omit(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		async connect(e, t) {
			let { proxy: n } = this;
			if (!t.host) throw TypeError(`No "host" provided`);
			let r;
			n.protocol === `https:` ? (h("Creating `tls.Socket`: %o", this.connectOpts), r = l.connect(setServernameFromNonIpHost(this.connectOpts))) : (h("Creating `net.Socket`: %o", this.connectOpts), r = c.connect(this.connectOpts));
			let i = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, a = c.isIPv6(t.host) ? `[${t.host}]` : t.host, o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				i[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			i.Host = `${a}:${t.port}`, i[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let e of Object.keys(i)) o += `${e}: ${i[e]}\r\n`;
			let s = (0, m.parseProxyResponse)(r);
			r.write(`${o}\r\n`);
			let { connect: d, buffered: f } = await s;
			if (e.emit(`proxyConnect`, d), this.emit(`proxyConnect`, d, e), d.statusCode === 200) return e.once(`socket`, resume), t.secureEndpoint ? (h(`Upgrading socket connection to TLS`), l.connect({
				...omit(setServernameFromNonIpHost(t), `host`, `path`, `port`),
				socket: r
			})) : r;
			r.destroy();
			let p = new c.Socket({ writable: !1 });
			return p.readable = !0, e.once(`socket`, (e) => {
				h(`Replaying proxy buffer for failed request`), (0, u.default)(e.listenerCount(`data`) > 0), e.push(f), e.push(null);
			}), p;
		}
	};
	HttpsProxyAgent.protocols = [`http`, `https`], t.HttpsProxyAgent = HttpsProxyAgent;
	function resume(e) {
		e.resume();
	}
	function omit(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), dt = r(((t, n, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(t, "__esModule", { value: !0 }), t.HttpProxyAgent = void 0;
	let c = o(e(`net`)), l = o(e(`tls`)), u = s(ot()), d = e(`events`), f = ct(), p = e(`url`), m = (0, u.default)(`http-proxy-agent`);
	var HttpProxyAgent = class extends f.Agent {
		constructor(e, t) {
			super(t), this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, m(`Creating new HttpProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				...t ? omit(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		addRequest(e, t) {
			e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
		}
		setRequestProps(e, t) {
			let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new p.URL(e.path, r);
			t.port !== 80 && (i.port = String(t.port)), e.path = String(i);
			let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let t of Object.keys(a)) {
				let n = a[t];
				n && e.setHeader(t, n);
			}
		}
		async connect(e, t) {
			e._header = null, e.path.includes(`://`) || this.setRequestProps(e, t);
			let n, r;
			m(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (m(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), m(`Output buffer: %o`, e.outputData[0].data));
			let i;
			return this.proxy.protocol === `https:` ? (m("Creating `tls.Socket`: %o", this.connectOpts), i = l.connect(this.connectOpts)) : (m("Creating `net.Socket`: %o", this.connectOpts), i = c.connect(this.connectOpts)), await (0, d.once)(i, `connect`), i;
		}
	};
	HttpProxyAgent.protocols = [`http`, `https`], t.HttpProxyAgent = HttpProxyAgent;
	function omit(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), ft = ut(), pt = dt();
const mt = [];
let ht = !1;
const gt = new Map();
function getEnvironmentValue(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function loadEnvironmentProxyValue() {
	if (!process) return;
	let e = getEnvironmentValue(`HTTPS_PROXY`), t = getEnvironmentValue(`ALL_PROXY`), n = getEnvironmentValue(`HTTP_PROXY`);
	return e || t || n;
}
function isBypassed(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function loadNoProxy() {
	let e = getEnvironmentValue(`NO_PROXY`);
	return ht = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function getDefaultProxySettings$1(e) {
	if (!e && (e = loadEnvironmentProxyValue(), !e)) return;
	let t = new URL(e);
	return {
		host: (t.protocol ? t.protocol + `//` : ``) + t.hostname,
		port: Number.parseInt(t.port || `80`),
		username: t.username,
		password: t.password
	};
}
function getDefaultProxySettingsInternal() {
	let e = loadEnvironmentProxyValue();
	return e ? new URL(e) : void 0;
}
function getUrlFromProxySettings(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function setProxyAgentOnRequest(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && Ze.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new pt.HttpProxyAgent(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new ft.HttpsProxyAgent(n), e.agent = t.httpsProxyAgent);
}
function proxyPolicy$1(e, t) {
	ht || mt.push(...loadNoProxy());
	let n = e ? getUrlFromProxySettings(e) : getDefaultProxySettingsInternal(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !isBypassed(e.url, t?.customNoProxyList ?? mt, t?.customNoProxyList ? void 0 : gt) ? setProxyAgentOnRequest(e, r, n) : e.proxySettings && setProxyAgentOnRequest(e, r, getUrlFromProxySettings(e.proxySettings)), i(e);
		}
	};
}
function decompressResponsePolicy$1() {
	return {
		name: `decompressResponsePolicy`,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const _t = [`GET`, `HEAD`];
function redirectPolicy$1(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: `redirectPolicy`,
		async sendRequest(e, r) {
			return handleRedirect(r, await r(e), t, n);
		}
	};
}
async function handleRedirect(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && _t.includes(a.method) || o === 302 && _t.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return Ze.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.headers.delete(`Content-Length`), delete a.body), a.headers.delete(`Authorization`), handleRedirect(e, await e(a), n, r, i + 1);
	}
	return t;
}
function isBlob(e) {
	return e instanceof Blob;
}
async function* streamAsyncIterator() {
	let e = this.getReader();
	try {
		for (;;) {
			let { done: t, value: n } = await e.read();
			if (t) return;
			yield n;
		}
	} finally {
		e.releaseLock();
	}
}
function makeAsyncIterable(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = streamAsyncIterator.bind(e)), e.values ||= streamAsyncIterator.bind(e);
}
function ensureNodeStream(e) {
	return e instanceof ReadableStream ? (makeAsyncIterable(e), le.fromWeb(e)) : e;
}
function toStream(e) {
	return e instanceof Uint8Array ? le.from(Buffer.from(e)) : isBlob(e) ? ensureNodeStream(e.stream()) : ensureNodeStream(e);
}
async function concat(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map(toStream);
		return le.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function generateBoundary() {
	return `----AzSDKFormBoundary${randomUUID$1()}`;
}
function encodeHeaders(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function getLength(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (isBlob(e)) return e.size === -1 ? void 0 : e.size;
}
function getTotalLength(e) {
	let t = 0;
	for (let n of e) {
		let e = getLength(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function buildRequestBody(e, t, n) {
	let r = [
		stringToUint8Array$1(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			stringToUint8Array$1(`\r
`, `utf-8`),
			stringToUint8Array$1(encodeHeaders(e.headers), `utf-8`),
			stringToUint8Array$1(`\r
`, `utf-8`),
			e.body,
			stringToUint8Array$1(`\r\n--${n}`, `utf-8`)
		]),
		stringToUint8Array$1(`--\r
\r
`, `utf-8`)
	], i = getTotalLength(r);
	i && e.headers.set(`Content-Length`, i), e.body = await concat(r);
}
const vt = `multipartPolicy`, yt = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !yt.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function multipartPolicy$1() {
	return {
		name: vt,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? assertValidBoundary(n) : n = generateBoundary(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await buildRequestBody(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function createEmptyPipeline() {
	return createEmptyPipeline$1();
}
const bt = createLoggerContext({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
bt.logger;
function createClientLogger(e) {
	return bt.createClientLogger(e);
}
const xt = createClientLogger(`core-rest-pipeline`);
function logPolicy(e = {}) {
	return logPolicy$1({
		logger: xt.info,
		...e
	});
}
function redirectPolicy(e = {}) {
	return redirectPolicy$1(e);
}
function getHeaderName() {
	return `User-Agent`;
}
async function setPlatformSpecificData(e) {
	if (se && se.versions) {
		let t = `${ae.type()} ${ae.release()}; ${ae.arch()}`, n = se.versions;
		n.bun ? e.set(`Bun`, `${n.bun} (${t})`) : n.deno ? e.set(`Deno`, `${n.deno} (${t})`) : n.node && e.set(`Node`, `${n.node} (${t})`);
	}
}
const St = `1.22.3`;
function getUserAgentString(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function getUserAgentHeaderName() {
	return getHeaderName();
}
async function getUserAgentValue(e) {
	let t = new Map();
	t.set(`core-rest-pipeline`, St), await setPlatformSpecificData(t);
	let n = getUserAgentString(t);
	return e ? `${e} ${n}` : n;
}
const Ct = getUserAgentHeaderName();
function userAgentPolicy(e = {}) {
	let t = getUserAgentValue(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(Ct) || e.headers.set(Ct, await t), n(e);
		}
	};
}
var AbortError = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function createAbortablePromise(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function rejectOnAbort() {
			a(new AbortError(i ?? `The operation was aborted.`));
		}
		function removeListeners() {
			r?.removeEventListener(`abort`, onAbort);
		}
		function onAbort() {
			n?.(), removeListeners(), rejectOnAbort();
		}
		if (r?.aborted) return rejectOnAbort();
		try {
			e((e) => {
				removeListeners(), t(e);
			}, (e) => {
				removeListeners(), a(e);
			});
		} catch (e) {
			a(e);
		}
		r?.addEventListener(`abort`, onAbort);
	});
}
function delay$1(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return createAbortablePromise((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function getErrorMessage(e) {
	if (isError$1(e)) return e.message;
	{
		let t;
		try {
			t = typeof e == `object` && e ? JSON.stringify(e) : String(e);
		} catch {
			t = `[unable to stringify input]`;
		}
		return `Unknown error ${t}`;
	}
}
function isError(e) {
	return isError$1(e);
}
function randomUUID() {
	return randomUUID$1();
}
function uint8ArrayToString(e, t) {
	return uint8ArrayToString$1(e, t);
}
function stringToUint8Array(e, t) {
	return stringToUint8Array$1(e, t);
}
const wt = Symbol(`rawContent`);
function hasRawContent(e) {
	return typeof e[wt] == `function`;
}
function getRawContent$1(e) {
	return hasRawContent(e) ? e[wt]() : e;
}
const Tt = vt;
function multipartPolicy() {
	let e = multipartPolicy$1();
	return {
		name: Tt,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) hasRawContent(e.body) && (e.body = getRawContent$1(e.body));
			return e.sendRequest(t, n);
		}
	};
}
function decompressResponsePolicy() {
	return decompressResponsePolicy$1();
}
function defaultRetryPolicy(e = {}) {
	return defaultRetryPolicy$1(e);
}
function formDataPolicy() {
	return formDataPolicy$1();
}
function getDefaultProxySettings(e) {
	return getDefaultProxySettings$1(e);
}
function proxyPolicy(e, t) {
	return proxyPolicy$1(e, t);
}
function setClientRequestIdPolicy(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function agentPolicy(e) {
	return agentPolicy$1(e);
}
function tlsPolicy(e) {
	return tlsPolicy$1(e);
}
const Et = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function createTracingContext(e = {}) {
	let t = new Dt(e.parentContext);
	return e.span && (t = t.setValue(Et.span, e.span)), e.namespace && (t = t.setValue(Et.namespace, e.namespace)), t;
}
var Dt = class TracingContextImpl {
	_contextMap;
	constructor(e) {
		this._contextMap = e instanceof TracingContextImpl ? new Map(e._contextMap) : new Map();
	}
	setValue(e, t) {
		let n = new TracingContextImpl(this);
		return n._contextMap.set(e, t), n;
	}
	getValue(e) {
		return this._contextMap.get(e);
	}
	deleteValue(e) {
		let t = new TracingContextImpl(this);
		return t._contextMap.delete(e), t;
	}
};
const Ot = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function createDefaultTracingSpan() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function createDefaultInstrumenter() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: createDefaultTracingSpan(),
			tracingContext: createTracingContext({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function getInstrumenter() {
	return Ot.instrumenterImplementation ||= createDefaultInstrumenter(), Ot.instrumenterImplementation;
}
function createTracingClient(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function startSpan(e, i, a) {
		let o = getInstrumenter().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(Et.namespace) || (s = s.setValue(Et.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(Et.namespace)), {
			span: c,
			updatedOptions: Object.assign({}, i, { tracingOptions: {
				...i?.tracingOptions,
				tracingContext: s
			} })
		};
	}
	async function withSpan(e, t, n, r) {
		let { span: i, updatedOptions: a } = startSpan(e, t, r);
		try {
			let e = await withContext(a.tracingOptions.tracingContext, () => Promise.resolve(n(a, i)));
			return i.setStatus({ status: `success` }), e;
		} catch (e) {
			throw i.setStatus({
				status: `error`,
				error: e
			}), e;
		} finally {
			i.end();
		}
	}
	function withContext(e, t, ...n) {
		return getInstrumenter().withContext(e, t, ...n);
	}
	function parseTraceparentHeader(e) {
		return getInstrumenter().parseTraceparentHeader(e);
	}
	function createRequestHeaders(e) {
		return getInstrumenter().createRequestHeaders(e);
	}
	return {
		startSpan,
		withSpan,
		withContext,
		parseTraceparentHeader,
		createRequestHeaders
	};
}
const kt = Xe;
function isRestError$1(e) {
	return isRestError$2(e);
}
function tracingPolicy(e = {}) {
	let t = getUserAgentValue(e.userAgentPrefix), n = new Sanitizer({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = tryCreateTracingClient();
	return {
		name: `tracingPolicy`,
		async sendRequest(e, i) {
			if (!r) return i(e);
			let a = await t, o = {
				"http.url": n.sanitizeUrl(e.url),
				"http.method": e.method,
				"http.user_agent": a,
				requestId: e.requestId
			};
			a && (o[`http.user_agent`] = a);
			let { span: s, tracingContext: c } = tryCreateSpan(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return tryProcessResponse(s, t), t;
			} catch (e) {
				throw tryProcessError(s, e), e;
			}
		}
	};
}
function tryCreateTracingClient() {
	try {
		return createTracingClient({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: St
		});
	} catch (e) {
		xt.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
		return;
	}
}
function tryCreateSpan(e, t, n) {
	try {
		let { span: r, updatedOptions: i } = e.startSpan(`HTTP ${t.method}`, { tracingOptions: t.tracingOptions }, {
			spanKind: `client`,
			spanAttributes: n
		});
		if (!r.isRecording()) {
			r.end();
			return;
		}
		let a = e.createRequestHeaders(i.tracingOptions.tracingContext);
		for (let [e, n] of Object.entries(a)) t.headers.set(e, n);
		return {
			span: r,
			tracingContext: i.tracingOptions.tracingContext
		};
	} catch (e) {
		xt.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);
		return;
	}
}
function tryProcessError(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: isError(t) ? t : void 0
		}), isRestError$1(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		xt.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
	}
}
function tryProcessResponse(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		xt.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
	}
}
function wrapAbortSignalLike$1(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(e.reason) };
	let t = new AbortController(), n = !0;
	function cleanup() {
		n &&= (e.removeEventListener(`abort`, listener), !1);
	}
	function listener() {
		t.abort(e.reason), cleanup();
	}
	return e.addEventListener(`abort`, listener), {
		abortSignal: t.signal,
		cleanup
	};
}
function wrapAbortSignalLikePolicy() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let { abortSignal: n, cleanup: r } = wrapAbortSignalLike$1(e.abortSignal);
			e.abortSignal = n;
			try {
				return await t(e);
			} finally {
				r?.();
			}
		}
	};
}
function createPipelineFromOptions(e) {
	let t = createEmptyPipeline();
	return e.agent && t.addPolicy(agentPolicy(e.agent)), e.tlsOptions && t.addPolicy(tlsPolicy(e.tlsOptions)), t.addPolicy(proxyPolicy(e.proxyOptions)), t.addPolicy(decompressResponsePolicy()), t.addPolicy(wrapAbortSignalLikePolicy()), t.addPolicy(formDataPolicy(), { beforePolicies: [Tt] }), t.addPolicy(userAgentPolicy(e.userAgentOptions)), t.addPolicy(setClientRequestIdPolicy(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(multipartPolicy(), { afterPhase: `Deserialize` }), t.addPolicy(defaultRetryPolicy(e.retryOptions), { phase: `Retry` }), t.addPolicy(tracingPolicy({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(redirectPolicy(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(logPolicy(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function createDefaultHttpClient$1() {
	let e = createDefaultHttpClient$2();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? wrapAbortSignalLike$1(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
function createHttpHeaders(e) {
	return createHttpHeaders$1(e);
}
function createPipelineRequest(e) {
	return createPipelineRequest$1(e);
}
const At = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function beginRefresh(e, t, n) {
	async function tryGetAccessToken() {
		if (Date.now() < n) try {
			return await e();
		} catch {
			return null;
		}
		{
			let t = await e();
			if (t === null) throw Error(`Failed to refresh access token.`);
			return t;
		}
	}
	let r = await tryGetAccessToken();
	for (; r === null;) await delay$1(t), r = await tryGetAccessToken();
	return r;
}
function createTokenCycler(e, t) {
	let n = null, r = null, i, a = {
		...At,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return o.isRefreshing ? !1 : r?.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : (r?.expiresOnTimestamp ?? 0) - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function refresh(t, s) {
		if (!o.isRefreshing) {
			let tryGetAccessToken = () => e.getToken(t, s);
			n = beginRefresh(tryGetAccessToken, a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
				throw n = null, r = null, i = void 0, e;
			});
		}
		return n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? refresh(e, t) : (o.shouldRefresh && refresh(e, t), r);
	};
}
async function trySendRequest(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (isRestError$1(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function defaultAuthorizeRequest(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function isChallengeResponse(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function authorizeRequestOnCaeChallenge(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function bearerTokenAuthenticationPolicy(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || xt, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? defaultAuthorizeRequest,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? createTokenCycler(t) : () => Promise.resolve(null);
	return {
		name: `bearerTokenAuthenticationPolicy`,
		async sendRequest(e, t) {
			if (!e.url.toLowerCase().startsWith(`https://`)) throw Error(`Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.`);
			await a.authorizeRequest({
				scopes: Array.isArray(n) ? n : [n],
				request: e,
				getAccessToken: o,
				logger: i
			});
			let r, s, c;
			if ([r, s] = await trySendRequest(e, t), isChallengeResponse(r)) {
				let l = getCaeChallengeClaims(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await authorizeRequestOnCaeChallenge({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await trySendRequest(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await trySendRequest(e, t)), isChallengeResponse(r) && (l = getCaeChallengeClaims(r.headers.get(`WWW-Authenticate`)), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await authorizeRequestOnCaeChallenge({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await trySendRequest(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function parseChallenges(e) {
	let t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, n = /(\w+)="([^"]*)"/g, r = [], i;
	for (; (i = t.exec(e)) !== null;) {
		let e = i[1], t = i[2], a = {}, o;
		for (; (o = n.exec(t)) !== null;) a[o[1]] = o[2];
		r.push({
			scheme: e,
			params: a
		});
	}
	return r;
}
function getCaeChallengeClaims(e) {
	if (e) return parseChallenges(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
function isTokenCredential(e) {
	let t = e;
	return t && typeof t.getToken == `function` && (t.signRequest === void 0 || t.getToken.length > 0);
}
const jt = `DisableKeepAlivePolicy`;
function createDisableKeepAlivePolicy() {
	return {
		name: jt,
		async sendRequest(e, t) {
			return e.disableKeepAlive = !0, t(e);
		}
	};
}
function pipelineContainsDisableKeepAlivePolicy(e) {
	return e.getOrderedPolicies().some((e) => e.name === jt);
}
function encodeByteArray(e) {
	return uint8ArrayToString(e, `base64`);
}
function decodeString(e) {
	return stringToUint8Array(e, `base64`);
}
function isPrimitiveBody(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
const Mt = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(e) {
	return Mt.test(e);
}
const Nt = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function isValidUuid(e) {
	return Nt.test(e);
}
function handleNullableResponseAndWrappableBody(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function flattenResponse(e, t) {
	let n = e.parsedHeaders;
	if (e.request.method === `HEAD`) return {
		...n,
		body: e.parsedBody
	};
	let r = t && t.bodyMapper, i = !!r?.nullable, a = r?.type.name;
	if (a === `Stream`) return {
		...n,
		blobBody: e.blobBody,
		readableStreamBody: e.readableStreamBody
	};
	let o = a === `Composite` && r.type.modelProperties || {}, s = Object.keys(o).some((e) => o[e].serializedName === ``);
	if (a === `Sequence` || s) {
		let t = e.parsedBody ?? [];
		for (let n of Object.keys(o)) o[n].serializedName && (t[n] = e.parsedBody?.[n]);
		if (n) for (let e of Object.keys(n)) t[e] = n[e];
		return i && !e.parsedBody && !n && Object.getOwnPropertyNames(o).length === 0 ? null : t;
	}
	return handleNullableResponseAndWrappableBody({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: isPrimitiveBody(e.parsedBody, a)
	});
}
var SerializerImpl = class {
	modelMappers;
	isXML;
	constructor(e = {}, t = !1) {
		this.modelMappers = e, this.isXML = t;
	}
	validateConstraints(e, t, n) {
		let failValidation = (e, r) => {
			throw Error(`"${n}" with value "${t}" should satisfy the constraint "${e}": ${r}.`);
		};
		if (e.constraints && t != null) {
			let { ExclusiveMaximum: n, ExclusiveMinimum: r, InclusiveMaximum: i, InclusiveMinimum: a, MaxItems: o, MaxLength: s, MinItems: c, MinLength: l, MultipleOf: u, Pattern: d, UniqueItems: f } = e.constraints;
			if (n !== void 0 && t >= n && failValidation(`ExclusiveMaximum`, n), r !== void 0 && t <= r && failValidation(`ExclusiveMinimum`, r), i !== void 0 && t > i && failValidation(`InclusiveMaximum`, i), a !== void 0 && t < a && failValidation(`InclusiveMinimum`, a), o !== void 0 && t.length > o && failValidation(`MaxItems`, o), s !== void 0 && t.length > s && failValidation(`MaxLength`, s), c !== void 0 && t.length < c && failValidation(`MinItems`, c), l !== void 0 && t.length < l && failValidation(`MinLength`, l), u !== void 0 && t % u !== 0 && failValidation(`MultipleOf`, u), d) {
				let e = typeof d == `string` ? new RegExp(d) : d;
				(typeof t != `string` || t.match(e) === null) && failValidation(`Pattern`, d);
			}
			f && t.some((e, t, n) => n.indexOf(e) !== t) && failValidation(`UniqueItems`, f);
		}
	}
	serialize(e, t, n, r = { xml: {} }) {
		let i = { xml: {
			rootName: r.xml.rootName ?? ``,
			includeRoot: r.xml.includeRoot ?? !1,
			xmlCharKey: r.xml.xmlCharKey ?? `_`
		} }, a = {}, o = e.type.name;
		n ||= e.serializedName, o.match(/^Sequence$/i) !== null && (a = []), e.isConstant && (t = e.defaultValue);
		let { required: s, nullable: c } = e;
		if (s && c && t === void 0) throw Error(`${n} cannot be undefined.`);
		if (s && !c && t == null) throw Error(`${n} cannot be null or undefined.`);
		if (!s && c === !1 && t === null) throw Error(`${n} cannot be null.`);
		return t == null ? a = t : o.match(/^any$/i) === null ? o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) === null ? o.match(/^Enum$/i) === null ? o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) === null ? o.match(/^Composite$/i) !== null && (a = serializeCompositeType(this, e, t, n, !!this.isXML, i)) : a = serializeDictionaryType(this, e, t, n, !!this.isXML, i) : a = serializeSequenceType(this, e, t, n, !!this.isXML, i) : a = serializeBase64UrlType(n, t) : a = serializeByteArrayType(n, t) : a = serializeDateTypes(o, t, n) : a = serializeEnumType(n, e.type.allowedValues, t) : a = serializeBasicTypes(o, n, t) : a = t, a;
	}
	deserialize(e, t, n, r = { xml: {} }) {
		let i = {
			xml: {
				rootName: r.xml.rootName ?? ``,
				includeRoot: r.xml.includeRoot ?? !1,
				xmlCharKey: r.xml.xmlCharKey ?? `_`
			},
			ignoreUnknownProperties: r.ignoreUnknownProperties ?? !1
		};
		if (t == null) return this.isXML && e.type.name === `Sequence` && !e.xmlIsWrapped && (t = []), e.defaultValue !== void 0 && (t = e.defaultValue), t;
		let a, o = e.type.name;
		if (n ||= e.serializedName, o.match(/^Composite$/i) !== null) a = deserializeCompositeType(this, e, t, n, i);
		else {
			if (this.isXML) {
				let e = i.xml.xmlCharKey;
				t.$ !== void 0 && t[e] !== void 0 && (t = t[e]);
			}
			o.match(/^Number$/i) === null ? o.match(/^Boolean$/i) === null ? o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) === null ? o.match(/^(Date|DateTime|DateTimeRfc1123)$/i) === null ? o.match(/^UnixTime$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) !== null && (a = deserializeDictionaryType(this, e, t, n, i)) : a = deserializeSequenceType(this, e, t, n, i) : a = base64UrlToByteArray(t) : a = decodeString(t) : a = unixTimeToDate(t) : a = new Date(t) : a = t : a = t === `true` || t !== `false` && t : (a = parseFloat(t), isNaN(a) && (a = t));
		}
		return e.isConstant && (a = e.defaultValue), a;
	}
};
function createSerializer(e = {}, t = !1) {
	return new SerializerImpl(e, t);
}
function trimEnd(e, t) {
	let n = e.length;
	for (; n - 1 >= 0 && e[n - 1] === t;) --n;
	return e.substr(0, n);
}
function bufferToBase64Url(e) {
	if (e) {
		if (!(e instanceof Uint8Array)) throw Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
		return trimEnd(encodeByteArray(e), `=`).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
}
function base64UrlToByteArray(e) {
	if (e) {
		if (e && typeof e.valueOf() != `string`) throw Error(`Please provide an input of type string for converting to Uint8Array`);
		return e = e.replace(/-/g, `+`).replace(/_/g, `/`), decodeString(e);
	}
}
function splitSerializeName(e) {
	let t = [], n = ``;
	if (e) {
		let r = e.split(`.`);
		for (let e of r) e.charAt(e.length - 1) === `\\` ? n += e.substr(0, e.length - 1) + `.` : (n += e, t.push(n), n = ``);
	}
	return t;
}
function dateToUnixTime(e) {
	if (e) return typeof e.valueOf() == `string` && (e = new Date(e)), Math.floor(e.getTime() / 1e3);
}
function unixTimeToDate(e) {
	if (e) return new Date(e * 1e3);
}
function serializeBasicTypes(e, t, n) {
	if (n != null) {
		if (e.match(/^Number$/i) !== null) {
			if (typeof n != `number`) throw Error(`${t} with value ${n} must be of type number.`);
		} else if (e.match(/^String$/i) !== null) {
			if (typeof n.valueOf() != `string`) throw Error(`${t} with value "${n}" must be of type string.`);
		} else if (e.match(/^Uuid$/i) !== null) {
			if (!(typeof n.valueOf() == `string` && isValidUuid(n))) throw Error(`${t} with value "${n}" must be of type string and a valid uuid.`);
		} else if (e.match(/^Boolean$/i) !== null) {
			if (typeof n != `boolean`) throw Error(`${t} with value ${n} must be of type boolean.`);
		} else if (e.match(/^Stream$/i) !== null) {
			let e = typeof n;
			if (e !== `string` && typeof n.pipe != `function` && typeof n.tee != `function` && !(n instanceof ArrayBuffer) && !ArrayBuffer.isView(n) && !((typeof Blob == `function` || typeof Blob == `object`) && n instanceof Blob) && e !== `function`) throw Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
		}
	}
	return n;
}
function serializeEnumType(e, t, n) {
	if (!t) throw Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
	if (!t.some((e) => typeof e.valueOf() == `string` ? e.toLowerCase() === n.toLowerCase() : e === n)) throw Error(`${n} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
	return n;
}
function serializeByteArrayType(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = encodeByteArray(t);
	}
	return t;
}
function serializeBase64UrlType(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = bufferToBase64Url(t);
	}
	return t;
}
function serializeDateTypes(e, t, n) {
	if (t != null) {
		if (e.match(/^Date$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
		} else if (e.match(/^DateTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
		} else if (e.match(/^DateTimeRfc1123$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123 format.`);
			t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
		} else if (e.match(/^UnixTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
			t = dateToUnixTime(t);
		} else if (e.match(/^TimeSpan$/i) !== null && !isDuration(t)) throw Error(`${n} must be a string in ISO 8601 format. Instead was "${t}".`);
	}
	return t;
}
function serializeSequenceType(e, t, n, r, i, a) {
	if (!Array.isArray(n)) throw Error(`${r} must be of type Array.`);
	let o = t.type.element;
	if (!o || typeof o != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}.`);
	o.type.name === `Composite` && o.type.className && (o = e.modelMappers[o.type.className] ?? o);
	let s = [];
	for (let t = 0; t < n.length; t++) {
		let c = e.serialize(o, n[t], r, a);
		if (i && o.xmlNamespace) {
			let e = o.xmlNamespacePrefix ? `xmlns:${o.xmlNamespacePrefix}` : `xmlns`;
			o.type.name === `Composite` ? (s[t] = { ...c }, s[t].$ = { [e]: o.xmlNamespace }) : (s[t] = {}, s[t][a.xml.xmlCharKey] = c, s[t].$ = { [e]: o.xmlNamespace });
		} else s[t] = c;
	}
	return s;
}
function serializeDictionaryType(e, t, n, r, i, a) {
	if (typeof n != `object`) throw Error(`${r} must be of type object.`);
	let o = t.type.value;
	if (!o || typeof o != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}.`);
	let s = {};
	for (let t of Object.keys(n)) s[t] = getXmlObjectValue(o, e.serialize(o, n[t], r, a), i, a);
	if (i && t.xmlNamespace) {
		let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`, n = s;
		return n.$ = { [e]: t.xmlNamespace }, n;
	}
	return s;
}
function resolveAdditionalProperties(e, t, n) {
	let r = t.type.additionalProperties;
	return !r && t.type.className ? resolveReferencedMapper(e, t, n)?.type.additionalProperties : r;
}
function resolveReferencedMapper(e, t, n) {
	let r = t.type.className;
	if (!r) throw Error(`Class name for model "${n}" is not provided in the mapper "${JSON.stringify(t, void 0, 2)}".`);
	return e.modelMappers[r];
}
function resolveModelProperties(e, t, n) {
	let r = t.type.modelProperties;
	if (!r) {
		let i = resolveReferencedMapper(e, t, n);
		if (!i) throw Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
		if (r = i?.type.modelProperties, !r) throw Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${n}".`);
	}
	return r;
}
function serializeCompositeType(e, t, n, r, i, a) {
	if (getPolymorphicDiscriminatorRecursively(e, t) && (t = getPolymorphicMapper(e, t, n, `clientName`)), n != null) {
		let o = {}, s = resolveModelProperties(e, t, r);
		for (let c of Object.keys(s)) {
			let l = s[c];
			if (l.readOnly) continue;
			let u, d = o;
			if (e.isXML) u = l.xmlIsWrapped ? l.xmlName : l.xmlElementName || l.xmlName;
			else {
				let e = splitSerializeName(l.serializedName);
				u = e.pop();
				for (let t of e) d[t] == null && (n[c] !== void 0 && n[c] !== null || l.defaultValue !== void 0) && (d[t] = {}), d = d[t];
			}
			if (d != null) {
				if (i && t.xmlNamespace) {
					let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`;
					d.$ = {
						...d.$,
						[e]: t.xmlNamespace
					};
				}
				let o = l.serializedName === `` ? r : r + `.` + l.serializedName, s = n[c], f = getPolymorphicDiscriminatorRecursively(e, t);
				f && f.clientName === c && s == null && (s = t.serializedName);
				let p = e.serialize(l, s, o, a);
				if (p !== void 0 && u != null) {
					let e = getXmlObjectValue(l, p, i, a);
					i && l.xmlIsAttribute ? (d.$ = d.$ || {}, d.$[u] = p) : i && l.xmlIsWrapped ? d[u] = { [l.xmlElementName]: e } : d[u] = e;
				}
			}
		}
		let c = resolveAdditionalProperties(e, t, r);
		if (c) {
			let t = Object.keys(s);
			for (let i of Object.keys(n)) t.every((e) => e !== i) && Object.defineProperty(o, i, {
				value: e.serialize(c, n[i], r + `["` + i + `"]`, a),
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		return o;
	}
	return n;
}
function getXmlObjectValue(e, t, n, r) {
	if (!n || !e.xmlNamespace) return t;
	let i = { [e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : `xmlns`]: e.xmlNamespace };
	if ([`Composite`].includes(e.type.name)) {
		if (t.$) return t;
		{
			let e = { ...t };
			return e.$ = i, e;
		}
	}
	let a = {};
	return a[r.xml.xmlCharKey] = t, a.$ = i, a;
}
function isSpecialXmlProperty(e, t) {
	return [`$`, t.xml.xmlCharKey].includes(e);
}
function deserializeCompositeType(e, t, n, r, i) {
	let a = i.xml.xmlCharKey ?? `_`;
	getPolymorphicDiscriminatorRecursively(e, t) && (t = getPolymorphicMapper(e, t, n, `serializedName`));
	let o = resolveModelProperties(e, t, r), s = {}, c = [];
	for (let l of Object.keys(o)) {
		let u = o[l], d = splitSerializeName(o[l].serializedName);
		c.push(d[0]);
		let { serializedName: f, xmlName: p, xmlElementName: m } = u, h = r;
		f !== `` && f !== void 0 && (h = r + `.` + f);
		let g = u.headerCollectionPrefix;
		if (g) {
			let t = {};
			for (let r of Object.keys(n)) r.startsWith(g) && (t[r.substring(g.length)] = e.deserialize(u.type.value, n[r], h, i)), c.push(r);
			s[l] = t;
		} else if (e.isXML) {
			if (u.xmlIsAttribute && n.$) s[l] = e.deserialize(u, n.$[p], h, i);
			else if (u.xmlIsMsText) n[a] === void 0 ? typeof n == `string` && (s[l] = n) : s[l] = n[a];
			else {
				let t = m || p || f;
				if (u.xmlIsWrapped) {
					let t = n[p]?.[m] ?? [];
					Object.defineProperty(s, l, {
						value: e.deserialize(u, t, h, i),
						enumerable: !0,
						configurable: !0,
						writable: !0
					}), c.push(p);
				} else {
					let r = n[t];
					s[l] = e.deserialize(u, r, h, i), c.push(t);
				}
			}
		} else {
			let r, a = n, c = 0;
			for (let e of d) {
				if (!a) break;
				c++, a = a[e];
			}
			a === null && c < d.length && (a = void 0), r = a;
			let f = t.type.polymorphicDiscriminator;
			f && l === f.clientName && r == null && (r = t.serializedName);
			let p;
			if (Array.isArray(n[l]) && o[l].serializedName === ``) {
				r = n[l];
				let t = e.deserialize(u, r, h, i);
				for (let [e, n] of Object.entries(s)) Object.prototype.hasOwnProperty.call(t, e) || (t[e] = n);
				s = t;
			} else (r !== void 0 || u.defaultValue !== void 0) && (p = e.deserialize(u, r, h, i), s[l] = p);
		}
	}
	let l = t.type.additionalProperties;
	if (l) {
		let isAdditionalProperty = (e) => {
			for (let t of Object.keys(o)) if (splitSerializeName(o[t].serializedName)[0] === e) return !1;
			return !0;
		};
		for (let t of Object.keys(n)) if (isAdditionalProperty(t)) {
			let a = e.deserialize(l, n[t], r + `["` + t + `"]`, i);
			Object.defineProperty(s, t, {
				value: a,
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
	} else if (n && !i.ignoreUnknownProperties) for (let e of Object.keys(n)) s[e] === void 0 && !c.includes(e) && !isSpecialXmlProperty(e, i) && Object.defineProperty(s, e, {
		value: n[e],
		enumerable: !0,
		configurable: !0,
		writable: !0
	});
	return s;
}
function deserializeDictionaryType(e, t, n, r, i) {
	let a = t.type.value;
	if (!a || typeof a != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}`);
	if (n) {
		let t = {};
		for (let o of Object.keys(n)) t[o] = e.deserialize(a, n[o], r, i);
		return t;
	}
	return n;
}
function deserializeSequenceType(e, t, n, r, i) {
	let a = t.type.element;
	if (!a || typeof a != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}`);
	if (n) {
		Array.isArray(n) || (n = [n]), a.type.name === `Composite` && a.type.className && (a = e.modelMappers[a.type.className] ?? a);
		let t = [];
		for (let o = 0; o < n.length; o++) t[o] = e.deserialize(a, n[o], `${r}[${o}]`, i);
		return t;
	}
	return n;
}
function getIndexDiscriminator(e, t, n) {
	let r = [n];
	for (; r.length;) {
		let n = r.shift(), i = t === n ? t : n + `.` + t;
		if (Object.prototype.hasOwnProperty.call(e, i)) return e[i];
		for (let [t, i] of Object.entries(e)) t.startsWith(n + `.`) && i.type.uberParent === n && i.type.className && r.push(i.type.className);
	}
}
function getPolymorphicMapper(e, t, n, r) {
	let i = getPolymorphicDiscriminatorRecursively(e, t);
	if (i) {
		let a = i[r];
		if (a) {
			r === `serializedName` && (a = a.replace(/\\/gi, ``));
			let i = n[a], o = t.type.uberParent ?? t.type.className;
			if (typeof i == `string` && o) {
				let n = getIndexDiscriminator(e.modelMappers.discriminators, i, o);
				n && (t = n);
			}
		}
	}
	return t;
}
function getPolymorphicDiscriminatorRecursively(e, t) {
	return t.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(e, t.type.uberParent) || getPolymorphicDiscriminatorSafely(e, t.type.className);
}
function getPolymorphicDiscriminatorSafely(e, t) {
	return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
}
const Pt = {
	Base64Url: `Base64Url`,
	Boolean: `Boolean`,
	ByteArray: `ByteArray`,
	Composite: `Composite`,
	Date: `Date`,
	DateTime: `DateTime`,
	DateTimeRfc1123: `DateTimeRfc1123`,
	Dictionary: `Dictionary`,
	Enum: `Enum`,
	Number: `Number`,
	Object: `Object`,
	Sequence: `Sequence`,
	String: `String`,
	Stream: `Stream`,
	TimeSpan: `TimeSpan`,
	UnixTime: `UnixTime`
}, Ft = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: new WeakMap() };
}))().state;
function getOperationArgumentValueFromParameter(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) {
			if (i.isConstant) a = i.defaultValue;
			else {
				let t = getPropertyFromParameterPath(e, r);
				!t.propertyFound && n && (t = getPropertyFromParameterPath(n, r));
				let o = !1;
				t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
			}
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = getOperationArgumentValueFromParameter(e, {
				parameterPath: o,
				mapper: r
			}, n);
			s !== void 0 && (a ||= {}, Object.defineProperty(a, t, {
				value: s,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}));
		}
	}
	return a;
}
function getPropertyFromParameterPath(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const It = Symbol.for(`@azure/core-client original request`);
function hasOriginalRequest(e) {
	return It in e;
}
function getOperationRequestInfo(e) {
	if (hasOriginalRequest(e)) return getOperationRequestInfo(e[It]);
	let t = Ft.operationRequestMap.get(e);
	return t || (t = {}, Ft.operationRequestMap.set(e, t)), t;
}
const Lt = [`application/json`, `text/json`], Rt = [`application/xml`, `application/atom+xml`];
function deserializationPolicy(e = {}) {
	let t = e.expectedContentTypes?.json ?? Lt, n = e.expectedContentTypes?.xml ?? Rt, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return deserializeResponseBody(t, n, o, a, r);
		}
	};
}
function getOperationResponseMap(e) {
	let t, n = e.request, r = getOperationRequestInfo(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function shouldDeserializeResponse(e) {
	let t = e.request, n = getOperationRequestInfo(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function deserializeResponseBody(e, t, n, r, i) {
	let a = await parse(e, t, n, r, i);
	if (!shouldDeserializeResponse(a)) return a;
	let o = getOperationRequestInfo(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = getOperationResponseMap(a), { error: c, shouldReturnResponse: l } = handleErrorResponse(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === Pt.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new kt(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
					statusCode: a.status,
					request: a.request,
					response: a
				});
			}
		} else o.httpMethod === `HEAD` && (a.parsedBody = n.status >= 200 && n.status < 300);
		s.headersMapper && (a.parsedHeaders = o.serializer.deserialize(s.headersMapper, a.headers.toJSON(), `operationRes.parsedHeaders`, {
			xml: {},
			ignoreUnknownProperties: !0
		}));
	}
	return a;
}
function isOperationSpecEmpty(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function handleErrorResponse(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (isOperationSpecEmpty(t) ? i : n) {
		if (n) {
			if (!n.isError) return {
				error: null,
				shouldReturnResponse: !1
			};
		} else return {
			error: null,
			shouldReturnResponse: !1
		};
	}
	let a = n ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, s = new kt(o, {
		statusCode: e.status,
		request: e.request,
		response: e
	});
	if (!a && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw s;
	let c = a?.bodyMapper, l = a?.headersMapper;
	try {
		if (e.parsedBody) {
			let n = e.parsedBody, i;
			if (c) {
				let e = n;
				if (t.isXML && c.type.name === Pt.Sequence) {
					e = [];
					let t = c.xmlElementName;
					typeof n == `object` && t && (e = n[t]);
				}
				i = t.serializer.deserialize(c, e, `error.response.parsedBody`, r);
			}
			let a = n.error || i || n;
			s.code = a.code, a.message && (s.message = a.message), c && (s.response.parsedBody = i);
		}
		e.headers && l && (s.response.parsedHeaders = t.serializer.deserialize(l, e.headers.toJSON(), `operationRes.parsedHeaders`));
	} catch (t) {
		s.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
	}
	return {
		error: s,
		shouldReturnResponse: !1
	};
}
async function parse(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			let t = `Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, r = e.code || kt.PARSE_ERROR;
			throw new kt(t, {
				code: r,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function getStreamingResponseStatusCodes(e) {
	let t = new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === Pt.Stream && t.add(Number(n));
	return t;
}
function getPathStringFromParameter(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function serializationPolicy(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = getOperationRequestInfo(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (serializeHeaders(e, a, i), serializeRequestBody(e, a, i, t)), n(e);
		}
	};
}
function serializeHeaders(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = getOperationArgumentValueFromParameter(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, getPathStringFromParameter(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || getPathStringFromParameter(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function serializeRequestBody(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = getOperationArgumentValueFromParameter(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: p } = i, m = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || p && e.body === null || s) {
				let t = getPathStringFromParameter(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = m === Pt.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = getXmlValueWithNamespace(d, t, m, e.body, a);
					m === Pt.Sequence ? e.body = r(prepareXMLRootList(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (m === Pt.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`);
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = getOperationArgumentValueFromParameter(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || getPathStringFromParameter(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, getPathStringFromParameter(r), a);
			}
		}
	}
}
function getXmlValueWithNamespace(e, t, n, r, i) {
	if (e && ![
		`Composite`,
		`Sequence`,
		`Dictionary`
	].includes(n)) {
		let n = {};
		return n[i.xml.xmlCharKey] = r, n.$ = { [t]: e }, n;
	}
	return r;
}
function prepareXMLRootList(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function createClientPipeline(e = {}) {
	let t = createPipelineFromOptions(e ?? {});
	return e.credentialOptions && t.addPolicy(bearerTokenAuthenticationPolicy({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(serializationPolicy(e.serializationOptions), { phase: `Serialize` }), t.addPolicy(deserializationPolicy(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let zt;
function getCachedDefaultHttpClient$1() {
	return zt ||= createDefaultHttpClient$1(), zt;
}
const Bt = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function getRequestUrl(e, t, n, r) {
	let i = calculateUrlReplacements(t, n, r), a = !1, o = replaceAll(e, i);
	if (t.path) {
		let e = replaceAll(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), isAbsoluteUrl(e) ? (o = e, a = !0) : o = appendPath(o, e);
	}
	let { queryParams: s, sequenceParams: c } = calculateQueryParameters(t, n, r);
	return o = appendQueryParams(o, s, c, a), o;
}
function replaceAll(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function calculateUrlReplacements(e, t, n) {
	let r = new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = getOperationArgumentValueFromParameter(t, i, n), o = getPathStringFromParameter(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function isAbsoluteUrl(e) {
	return e.includes(`://`);
}
function appendPath(e, t) {
	if (!t) return e;
	let n = new URL(e), r = n.pathname;
	r.endsWith(`/`) || (r = `${r}/`), t.startsWith(`/`) && (t = t.substring(1));
	let i = t.indexOf(`?`);
	if (i !== -1) {
		let e = t.substring(0, i), a = t.substring(i + 1);
		r += e, a && (n.search = n.search ? `${n.search}&${a}` : a);
	} else r += t;
	return Object.assign(n, { pathname: r }), n.toString();
}
function calculateQueryParameters(e, t, n) {
	let r = new Map(), i = new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = getOperationArgumentValueFromParameter(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, getPathStringFromParameter(a));
			let t = a.collectionFormat ? Bt[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || getPathStringFromParameter(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function simpleParseQueryParams(e) {
	let t = new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let [n, r] = e.split(`=`, 2), i = t.get(n);
		i ? Array.isArray(i) ? i.push(r) : t.set(n, [i, r]) : t.set(n, r);
	}
	return t;
}
function appendQueryParams(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = simpleParseQueryParams(i.search);
	for (let [e, i] of t) {
		let t = a.get(e);
		if (Array.isArray(t)) {
			if (Array.isArray(i)) {
				t.push(...i);
				let n = new Set(t);
				a.set(e, Array.from(n));
			} else t.push(i);
		} else t ? (Array.isArray(i) ? i.unshift(t) : n.has(e) && a.set(e, [t, i]), r || a.set(e, i)) : a.set(e, i);
	}
	let o = [];
	for (let [e, t] of a) if (typeof t == `string`) o.push(`${e}=${t}`);
	else if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return i.search = o.length ? `?${o.join(`&`)}` : ``, i.toString();
}
const Vt = createClientLogger(`core-client`);
var ServiceClient = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && Vt.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || getCachedDefaultHttpClient$1(), this.pipeline = e.pipeline || createDefaultPipeline(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
			let e = n === `perRetry` ? `Sign` : void 0;
			this.pipeline.addPolicy(t, { afterPhase: e });
		}
	}
	sendRequest(e) {
		return this.pipeline.sendRequest(this._httpClient, e);
	}
	async sendOperationRequest(e, t) {
		let n = t.baseUrl || this._endpoint;
		if (!n) throw Error(`If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.`);
		let r = createPipelineRequest({ url: getRequestUrl(n, t, e, this) });
		r.method = t.httpMethod;
		let i = getOperationRequestInfo(r);
		i.operationSpec = t, i.operationArguments = e;
		let a = t.contentType || this._requestContentType;
		a && t.requestBody && r.headers.set(`Content-Type`, a);
		let o = e.options;
		if (o) {
			let e = o.requestOptions;
			e && (e.timeout && (r.timeout = e.timeout), e.onUploadProgress && (r.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (r.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (i.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (r.allowInsecureConnection = !0)), o.abortSignal && (r.abortSignal = o.abortSignal), o.tracingOptions && (r.tracingOptions = o.tracingOptions);
		}
		this._allowInsecureConnection && (r.allowInsecureConnection = !0), r.streamResponseStatusCodes === void 0 && (r.streamResponseStatusCodes = getStreamingResponseStatusCodes(t));
		try {
			let e = await this.sendRequest(r), n = flattenResponse(e, t.responses[e.status]);
			return o?.onResponse && o.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = flattenResponse(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, o?.onResponse && o.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function createDefaultPipeline(e) {
	let t = getCredentialScopes(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return createClientPipeline({
		...e,
		credentialOptions: n
	});
}
function getCredentialScopes(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
const Ht = {
	DefaultScope: `/.default`,
	HeaderConstants: { AUTHORIZATION: `authorization` }
};
function isUuid(e) {
	return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
}
const authorizeRequestOnTenantChallenge = async (e) => {
	let t = requestToOptions(e.request), n = getChallenge(e.response);
	if (n) {
		let r = parseChallenge(n), i = buildScopes(e, r), a = extractTenantId(r);
		if (!a) return !1;
		let o = await e.getAccessToken(i, {
			...t,
			tenantId: a
		});
		return o ? (e.request.headers.set(Ht.HeaderConstants.AUTHORIZATION, `${o.tokenType ?? `Bearer`} ${o.token}`), !0) : !1;
	}
	return !1;
};
function extractTenantId(e) {
	let t = new URL(e.authorization_uri).pathname.split(`/`)[1];
	if (t && isUuid(t)) return t;
}
function buildScopes(e, t) {
	if (!t.resource_id) return e.scopes;
	let n = new URL(t.resource_id), r = new URL(Ht.DefaultScope, n.origin).toString();
	return r === `https://disk.azure.com/.default` && (r = `https://disk.azure.com//.default`), [r];
}
function getChallenge(e) {
	let t = e.headers.get(`WWW-Authenticate`);
	if (e.status === 401 && t) return t;
}
function parseChallenge(e) {
	return `${e.slice(7).trim()} `.split(` `).filter((e) => e).map((e) => (([e, t]) => ({ [e]: t }))(e.trim().split(`=`))).reduce((e, t) => ({
		...e,
		...t
	}), {});
}
function requestToOptions(e) {
	return {
		abortSignal: e.abortSignal,
		requestOptions: { timeout: e.timeout },
		tracingOptions: e.tracingOptions
	};
}
const Ut = Symbol(`Original PipelineRequest`), Wt = Symbol.for(`@azure/core-client original request`);
function toPipelineRequest(e, t = {}) {
	let n = e[Ut], r = createHttpHeaders(e.headers.toJson({ preserveCase: !0 }));
	if (n) return n.headers = r, n;
	{
		let n = createPipelineRequest({
			url: e.url,
			method: e.method,
			headers: r,
			withCredentials: e.withCredentials,
			timeout: e.timeout,
			requestId: e.requestId,
			abortSignal: e.abortSignal,
			body: e.body,
			formData: e.formData,
			disableKeepAlive: !!e.keepAlive,
			onDownloadProgress: e.onDownloadProgress,
			onUploadProgress: e.onUploadProgress,
			proxySettings: e.proxySettings,
			streamResponseStatusCodes: e.streamResponseStatusCodes,
			agent: e.agent,
			requestOverrides: e.requestOverrides
		});
		return t.originalRequest && (n[Wt] = t.originalRequest), n;
	}
}
function toWebResourceLike(e, t) {
	let n = t?.originalRequest ?? e, r = {
		url: e.url,
		method: e.method,
		headers: toHttpHeadersLike(e.headers),
		withCredentials: e.withCredentials,
		timeout: e.timeout,
		requestId: e.headers.get(`x-ms-client-request-id`) || e.requestId,
		abortSignal: e.abortSignal,
		body: e.body,
		formData: e.formData,
		keepAlive: !!e.disableKeepAlive,
		onDownloadProgress: e.onDownloadProgress,
		onUploadProgress: e.onUploadProgress,
		proxySettings: e.proxySettings,
		streamResponseStatusCodes: e.streamResponseStatusCodes,
		agent: e.agent,
		requestOverrides: e.requestOverrides,
		clone() {
			throw Error(`Cannot clone a non-proxied WebResourceLike`);
		},
		prepare() {
			throw Error(`WebResourceLike.prepare() is not supported by @azure/core-http-compat`);
		},
		validateRequestProperties() {}
	};
	return t?.createProxy ? new Proxy(r, {
		get(t, i, a) {
			return i === Ut ? e : i === `clone` ? () => toWebResourceLike(toPipelineRequest(r, { originalRequest: n }), {
				createProxy: !0,
				originalRequest: n
			}) : Reflect.get(t, i, a);
		},
		set(t, n, r, i) {
			return n === `keepAlive` && (e.disableKeepAlive = !r), typeof n == `string` && [
				`url`,
				`method`,
				`withCredentials`,
				`timeout`,
				`requestId`,
				`abortSignal`,
				`body`,
				`formData`,
				`onDownloadProgress`,
				`onUploadProgress`,
				`proxySettings`,
				`streamResponseStatusCodes`,
				`agent`,
				`requestOverrides`
			].includes(n) && (e[n] = r), Reflect.set(t, n, r, i);
		}
	}) : r;
}
function toHttpHeadersLike(e) {
	return new Gt(e.toJSON({ preserveCase: !0 }));
}
function getHeaderKey(e) {
	return e.toLowerCase();
}
var Gt = class HttpHeaders {
	_headersMap;
	constructor(e) {
		if (this._headersMap = {}, e) for (let t in e) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap[getHeaderKey(e)] = {
			name: e,
			value: t.toString()
		};
	}
	get(e) {
		let t = this._headersMap[getHeaderKey(e)];
		return t ? t.value : void 0;
	}
	contains(e) {
		return !!this._headersMap[getHeaderKey(e)];
	}
	remove(e) {
		let t = this.contains(e);
		return delete this._headersMap[getHeaderKey(e)], t;
	}
	rawHeaders() {
		return this.toJson({ preserveCase: !0 });
	}
	headersArray() {
		let e = [];
		for (let t in this._headersMap) e.push(this._headersMap[t]);
		return e;
	}
	headerNames() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].name);
		return e;
	}
	headerValues() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].value);
		return e;
	}
	toJson(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		else for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[getHeaderKey(n.name)] = n.value;
		}
		return t;
	}
	toString() {
		return JSON.stringify(this.toJson({ preserveCase: !0 }));
	}
	clone() {
		let e = {};
		for (let t in this._headersMap) {
			let n = this._headersMap[t];
			e[n.name] = n.value;
		}
		return new HttpHeaders(e);
	}
};
const Kt = Symbol(`Original FullOperationResponse`);
function toCompatResponse(e, t) {
	let n = toWebResourceLike(e.request), r = toHttpHeadersLike(e.headers);
	return t?.createProxy ? new Proxy(e, {
		get(t, i, a) {
			return i === `headers` ? r : i === `request` ? n : i === Kt ? e : Reflect.get(t, i, a);
		},
		set(e, t, i, a) {
			return t === `headers` ? r = i : t === `request` && (n = i), Reflect.set(e, t, i, a);
		}
	}) : {
		...e,
		request: n,
		headers: r
	};
}
function toPipelineResponse(e) {
	let t = e[Kt], n = createHttpHeaders(e.headers.toJson({ preserveCase: !0 }));
	return t ? (t.headers = n, t) : {
		...e,
		headers: n,
		request: toPipelineRequest(e.request)
	};
}
var ExtendedServiceClient = class extends ServiceClient {
	constructor(e) {
		super(e), e.keepAliveOptions?.enable === !1 && !pipelineContainsDisableKeepAlivePolicy(this.pipeline) && this.pipeline.addPolicy(createDisableKeepAlivePolicy()), e.redirectOptions?.handleRedirects === !1 && this.pipeline.removePolicy({ name: `redirectPolicy` });
	}
	async sendOperationRequest(e, t) {
		let n = e?.options?.onResponse, r;
		function onResponse(e, t, i) {
			r = e, n && n(e, t, i);
		}
		e.options = {
			...e.options,
			onResponse
		};
		let i = await super.sendOperationRequest(e, t);
		return r && Object.defineProperty(i, "_response", { value: toCompatResponse(r) }), i;
	}
}, qt;
(function(e) {
	e[e.ERROR = 1] = `ERROR`, e[e.INFO = 3] = `INFO`, e[e.OFF = 0] = `OFF`, e[e.WARNING = 2] = `WARNING`;
})(qt ||= {});
const Jt = {
	log(e, t) {},
	shouldLog(e) {
		return !1;
	}
};
function createRequestPolicyFactoryPolicy(e) {
	let t = e.slice().reverse();
	return {
		name: `RequestPolicyFactoryPolicy`,
		async sendRequest(e, n) {
			let r = { async sendRequest(e) {
				return toCompatResponse(await n(toPipelineRequest(e)), { createProxy: !0 });
			} };
			for (let e of t) r = e.create(r, Jt);
			let i = toWebResourceLike(e, { createProxy: !0 });
			return toPipelineResponse(await r.sendRequest(i));
		}
	};
}
function convertHttpClient(e) {
	return { sendRequest: async (t) => toPipelineResponse(await e.sendRequest(toWebResourceLike(t, { createProxy: !0 }))) };
}
function valToStr(e) {
	return typeof e == `number` && Object.is(e, -0) ? `-0` : String(e);
}
function safeComment(e) {
	return valToStr(e).replace(/--/g, `- -`).replace(/--/g, `- -`).replace(/-$/, `- `);
}
function safeCdata(e) {
	return valToStr(e).replace(/\]\]>/g, `]]]]><![CDATA[>`);
}
function escapeAttribute(e) {
	return valToStr(e).replace(/"/g, `&quot;`).replace(/'/g, `&apos;`);
}
function resolveName(e, t, n, r, i) {
	if (!n.sanitizeName) return e;
	let a = !t && e[0] === `?`, o = a ? e.slice(1) : e;
	if (i(o)) return e;
	let s = n.sanitizeName(o, {
		isAttribute: t,
		matcher: r.readOnly()
	});
	if (typeof s != `string` || !i(s)) throw Error(`sanitizeName returned an invalid XML name for "${o}"`);
	return a ? `?` + s : s;
}
function detectXmlVersionFromArray(e, t) {
	if (!Array.isArray(e) || e.length === 0) return `1.0`;
	let n = e[0];
	if (propName(n) === `?xml`) {
		let e = n[`:@`];
		if (e) {
			let n = t.attributeNamePrefix + `version`;
			if (e[n]) return e[n];
		}
	}
	return `1.0`;
}
function toXml(e, t) {
	let n = ``;
	t.format && (n = `
`);
	let r = [];
	if (t.stopNodes && Array.isArray(t.stopNodes)) for (let e = 0; e < t.stopNodes.length; e++) {
		let n = t.stopNodes[e];
		typeof n == `string` ? r.push(new o(n)) : n instanceof o && r.push(n);
	}
	let i = detectXmlVersionFromArray(e, t), a = c(`qName`, { xmlVersion: i }), l = new s();
	return arrToStr(e, t, n, l, r, a);
}
function arrToStr(e, t, n, r, i, a) {
	let o = ``, s = !1;
	if (t.maxNestedTags && r.getDepth() > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) {
		if (e != null) {
			let n = valToStr(e);
			return n = replaceEntitiesValue(n, t), n;
		}
		return ``;
	}
	for (let c = 0; c < e.length; c++) {
		let l = e[c], u = propName(l);
		if (u === void 0) continue;
		let d = u === t.textNodeName || u === t.cdataPropName || u === t.commentPropName ? u : resolveName(u, !1, t, r, a), f = extractAttributeValues(l[`:@`], t);
		r.push(d, f);
		let p = checkStopNode(r, i);
		if (d === t.textNodeName) {
			let e = l[u];
			p || (e = t.tagValueProcessor(d, e), e = replaceEntitiesValue(e, t)), e = valToStr(e), s && (o += n), o += e, s = !1, r.pop();
			continue;
		}
		if (d === t.cdataPropName) {
			s && (o += n);
			let e = l[u][0][t.textNodeName], i = safeCdata(e);
			o += `<![CDATA[${i}]]>`, s = !1, r.pop();
			continue;
		}
		if (d === t.commentPropName) {
			let e = l[u][0][t.textNodeName], i = safeComment(e);
			o += n + `<!--${i}-->`, s = !0, r.pop();
			continue;
		}
		if (d[0] === `?`) {
			let e = attr_to_str(l[`:@`], t, p, r, a);
			o += (d === `?xml` ? `` : n) + `<${d}${e}?>`, s = !0, r.pop();
			continue;
		}
		let m = n;
		m !== `` && (m += t.indentBy);
		let h = n + `<${d}${attr_to_str(l[`:@`], t, p, r, a)}`, g;
		g = p ? getRawContent(l[u], t, r.getDepth()) : arrToStr(l[u], t, m, r, i, a), t.unpairedTags.indexOf(d) === -1 ? (!g || g.length === 0) && t.suppressEmptyNode ? o += h + `/>` : g && g.endsWith(`>`) ? o += h + `>${g}${n}</${d}>` : (o += h + `>`, g && n !== `` && (g.includes(`/>`) || g.includes(`</`)) ? o += n + t.indentBy + g + n : o += g, o += `</${d}>`) : t.suppressUnpairedNode ? o += h + `>` : o += h + `/>`, s = !0, r.pop();
	}
	return o;
}
function extractAttributeValues(e, t) {
	if (!e || t.ignoreAttributes) return null;
	let n = {}, r = !1;
	for (let i in e) {
		if (!Object.prototype.hasOwnProperty.call(e, i)) continue;
		let a = i.startsWith(t.attributeNamePrefix) ? i.substr(t.attributeNamePrefix.length) : i;
		n[a] = escapeAttribute(e[i]), r = !0;
	}
	return r ? n : null;
}
function getRawContent(e, t, n = 0) {
	if (t.maxNestedTags && n > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) return e == null ? `` : valToStr(e);
	let r = ``;
	for (let i = 0; i < e.length; i++) {
		let a = e[i], o = propName(a);
		if (o === t.textNodeName) r += valToStr(a[o]);
		else if (o === t.cdataPropName) r += a[o][0][t.textNodeName];
		else if (o === t.commentPropName) r += a[o][0][t.textNodeName];
		else if (o && o[0] === `?`) continue;
		else if (o) {
			let e = attr_to_str_raw(a[`:@`], t), i = getRawContent(a[o], t, n + 1);
			!i || i.length === 0 ? r += `<${o}${e}/>` : r += `<${o}${e}>${i}</${o}>`;
		}
	}
	return r;
}
function attr_to_str_raw(e, t) {
	let n = ``;
	if (e && !t.ignoreAttributes) for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = e[r];
		i === !0 && t.suppressBooleanAttributes ? n += ` ${r.substr(t.attributeNamePrefix.length)}` : n += ` ${r.substr(t.attributeNamePrefix.length)}="${escapeAttribute(i)}"`;
	}
	return n;
}
function propName(e) {
	let t = Object.keys(e);
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (Object.prototype.hasOwnProperty.call(e, r) && r !== `:@`) return r;
	}
}
function attr_to_str(e, t, n, r, i) {
	let a = ``;
	if (e && !t.ignoreAttributes) for (let o in e) {
		if (!Object.prototype.hasOwnProperty.call(e, o)) continue;
		let s = o.substr(t.attributeNamePrefix.length), c = n ? s : resolveName(s, !0, t, r, i), l;
		n ? l = e[o] : (l = t.attributeValueProcessor(o, e[o]), l = replaceEntitiesValue(l, t)), l === !0 && t.suppressBooleanAttributes ? a += ` ${c}` : a += ` ${c}="${escapeAttribute(l)}"`;
	}
	return a;
}
function checkStopNode(e, t) {
	if (!t || t.length === 0) return !1;
	for (let n = 0; n < t.length; n++) if (e.matches(t[n])) return !0;
	return !1;
}
function replaceEntitiesValue(e, t) {
	if (e && e.length > 0 && t.processEntities) for (let n = 0; n < t.entities.length; n++) {
		let r = t.entities[n];
		e = e.replace(r.regex, r.val);
	}
	return e;
}
function getIgnoreAttributesFn(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
const Yt = {
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	cdataPropName: !1,
	format: !1,
	indentBy: `  `,
	suppressEmptyNode: !1,
	suppressUnpairedNode: !0,
	suppressBooleanAttributes: !0,
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	preserveOrder: !1,
	commentPropName: !1,
	unpairedTags: [],
	entities: [
		{
			regex: RegExp(`&`, `g`),
			val: `&amp;`
		},
		{
			regex: RegExp(`>`, `g`),
			val: `&gt;`
		},
		{
			regex: RegExp(`<`, `g`),
			val: `&lt;`
		},
		{
			regex: RegExp(`'`, `g`),
			val: `&apos;`
		},
		{
			regex: RegExp(`"`, `g`),
			val: `&quot;`
		}
	],
	processEntities: !0,
	stopNodes: [],
	oneListGroup: !1,
	maxNestedTags: 100,
	jPath: !0,
	sanitizeName: !1
};
function Builder(e) {
	if (this.options = Object.assign({}, Yt, e), this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), this.stopNodeExpressions = [], this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
		let t = this.options.stopNodes[e];
		typeof t == `string` ? this.stopNodeExpressions.push(new o(t)) : t instanceof o && this.stopNodeExpressions.push(t);
	}
	this.options.ignoreAttributes === !0 || this.options.attributesGroupName ? this.isAttribute = function() {
		return !1;
	} : (this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes), this.attrPrefixLen = this.options.attributeNamePrefix.length, this.isAttribute = isAttribute), this.processTextOrObjNode = processTextOrObjNode, this.options.format ? (this.indentate = indentate, this.tagEndChar = `>
`, this.newLine = `
`) : (this.indentate = function() {
		return ``;
	}, this.tagEndChar = `>`, this.newLine = ``);
}
function detectXmlVersionFromObj(e, t) {
	let n = e[`?xml`];
	if (n && typeof n == `object`) {
		if (t.attributesGroupName && n[t.attributesGroupName]) {
			let e = n[t.attributesGroupName][t.attributeNamePrefix + `version`];
			if (e) return e;
		}
		let e = n[t.attributeNamePrefix + `version`];
		if (e) return e;
	}
	return `1.0`;
}
Builder.prototype.build = function(e) {
	if (this.options.preserveOrder) return toXml(e, this.options);
	{
		Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (e = { [this.options.arrayNodeName]: e });
		let t = new s(), n = detectXmlVersionFromObj(e, this.options), r = c(`qName`, { xmlVersion: n });
		return this.j2x(e, 0, t, r).val;
	}
}, Builder.prototype.j2x = function(e, t, n, r) {
	let i = ``, a = ``;
	if (this.options.maxNestedTags && n.getDepth() >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	let o = this.options.jPath ? n.toString() : n, s = this.checkStopNode(n);
	for (let c in e) {
		if (!Object.prototype.hasOwnProperty.call(e, c)) continue;
		let l = c === this.options.textNodeName || c === this.options.cdataPropName || c === this.options.commentPropName || this.options.attributesGroupName && c === this.options.attributesGroupName || this.isAttribute(c) ? c : resolveName(c, !1, this.options, n, r);
		if (e[c] === void 0) this.isAttribute(c) && (a += ``);
		else if (e[c] === null) this.isAttribute(c) || l === this.options.cdataPropName || l === this.options.commentPropName ? a += `` : l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
		else if (e[c] instanceof Date) a += this.buildTextValNode(e[c], l, ``, t, n);
		else if (typeof e[c] != `object`) {
			let u = this.isAttribute(c);
			if (u && !this.ignoreAttributesFn(u, o)) {
				let t = resolveName(u, !0, this.options, n, r);
				i += this.buildAttrPairStr(t, valToStr(e[c]), s);
			} else if (!u) {
				if (c === this.options.textNodeName) {
					let t = this.options.tagValueProcessor(c, valToStr(e[c]));
					a += this.replaceEntitiesValue(t);
				} else {
					n.push(l);
					let r = this.checkStopNode(n);
					if (n.pop(), r) {
						let n = valToStr(e[c]);
						a += n === `` ? this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + `<` + l + `>` + n + `</` + l + this.tagEndChar;
					} else a += this.buildTextValNode(e[c], l, ``, t, n);
				}
			}
		} else if (Array.isArray(e[c])) {
			let i = e[c].length, o = ``, s = ``;
			for (let u = 0; u < i; u++) {
				let i = e[c][u];
				if (i !== void 0) {
					if (i === null) l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
					else if (typeof i == `object`) {
						if (this.options.oneListGroup) {
							n.push(l);
							let e = this.j2x(i, t + 1, n, r);
							n.pop(), o += e.val, this.options.attributesGroupName && i.hasOwnProperty(this.options.attributesGroupName) && (s += e.attrStr);
						} else o += this.processTextOrObjNode(i, l, t, n, r);
					} else if (this.options.oneListGroup) {
						let e = this.options.tagValueProcessor(l, i);
						e = this.replaceEntitiesValue(e), e = valToStr(e), o += e;
					} else {
						n.push(l);
						let e = this.checkStopNode(n);
						if (n.pop(), e) {
							let e = valToStr(i);
							o += e === `` ? this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : this.indentate(t) + `<` + l + `>` + e + `</` + l + this.tagEndChar;
						} else o += this.buildTextValNode(i, l, ``, t, n);
					}
				}
			}
			this.options.oneListGroup && (o = this.buildObjectNode(o, l, s, t)), a += o;
		} else if (this.options.attributesGroupName && c === this.options.attributesGroupName) {
			let t = Object.keys(e[c]), a = t.length;
			for (let o = 0; o < a; o++) {
				let a = resolveName(t[o], !0, this.options, n, r);
				i += this.buildAttrPairStr(a, valToStr(e[c][t[o]]), s);
			}
		} else a += this.processTextOrObjNode(e[c], l, t, n, r);
	}
	return {
		attrStr: i,
		val: a
	};
}, Builder.prototype.buildAttrPairStr = function(e, t, n) {
	return n || (t = this.options.attributeValueProcessor(e, valToStr(t)), t = this.replaceEntitiesValue(t)), this.options.suppressBooleanAttributes && t === `true` ? ` ` + e : ` ` + e + `="` + escapeAttribute(t) + `"`;
};
function processTextOrObjNode(e, t, n, r, i) {
	let a = this.extractAttributes(e);
	if (r.push(t, a), this.checkStopNode(r)) {
		let i = this.buildRawContent(e, r.getDepth()), a = this.buildAttributesForStopNode(e);
		return r.pop(), this.buildObjectNode(i, t, a, n);
	}
	let o = this.j2x(e, n + 1, r, i);
	return r.pop(), t[0] === `?` ? this.buildTextValNode(``, t, o.attrStr, n, r) : e[this.options.textNodeName] !== void 0 && Object.keys(e).length === 1 ? this.buildTextValNode(e[this.options.textNodeName], t, o.attrStr, n, r) : this.buildObjectNode(o.val, t, o.attrStr, n);
}
Builder.prototype.extractAttributes = function(e) {
	if (!e || typeof e != `object`) return null;
	let t = {}, n = !1;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let r = e[this.options.attributesGroupName];
		for (let e in r) {
			if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
			let i = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
			t[i] = escapeAttribute(r[e]), n = !0;
		}
	} else for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = this.isAttribute(r);
		i && (t[i] = escapeAttribute(e[r]), n = !0);
	}
	return n ? t : null;
}, Builder.prototype.buildRawContent = function(e, t = 0) {
	if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (typeof e == `string`) return e;
	if (typeof e != `object` || !e) return String(e);
	if (e[this.options.textNodeName] !== void 0) return e[this.options.textNodeName];
	let n = ``;
	for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r) || this.isAttribute(r) || this.options.attributesGroupName && r === this.options.attributesGroupName) continue;
		let i = e[r];
		if (r === this.options.textNodeName) n += i;
		else if (Array.isArray(i)) {
			for (let e of i) if (typeof e == `string` || typeof e == `number`) n += `<${r}>${e}</${r}>`;
			else if (typeof e == `object` && e) {
				let i = this.buildRawContent(e, t + 1), a = this.buildAttributesForStopNode(e);
				n += i === `` ? `<${r}${a}/>` : `<${r}${a}>${i}</${r}>`;
			}
		} else if (typeof i == `object` && i) {
			let e = this.buildRawContent(i, t + 1), a = this.buildAttributesForStopNode(i);
			n += e === `` ? `<${r}${a}/>` : `<${r}${a}>${e}</${r}>`;
		} else n += `<${r}>${i}</${r}>`;
	}
	return n;
}, Builder.prototype.buildAttributesForStopNode = function(e) {
	if (!e || typeof e != `object`) return ``;
	let t = ``;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let n = e[this.options.attributesGroupName];
		for (let e in n) {
			if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
			let r = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, i = n[e];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + escapeAttribute(i) + `"`;
		}
	} else for (let n in e) {
		if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
		let r = this.isAttribute(n);
		if (r) {
			let i = e[n];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + escapeAttribute(i) + `"`;
		}
	}
	return t;
}, Builder.prototype.buildObjectNode = function(e, t, n, r) {
	if (e === ``) return t[0] === `?` ? this.indentate(r) + `<` + t + n + `?` + this.tagEndChar : this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar;
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = `</` + t + this.tagEndChar, a = ``;
		return t[0] === `?` && (a = `?`, i = ``), (n || n === ``) && e.indexOf(`<`) === -1 ? this.indentate(r) + `<` + t + n + a + `>` + e + i : this.options.commentPropName !== !1 && t === this.options.commentPropName && a.length === 0 ? this.indentate(r) + `<!--${safeComment(e)}-->` + this.newLine : this.indentate(r) + `<` + t + n + a + this.tagEndChar + e + this.indentate(r) + i;
	}
}, Builder.prototype.closeTag = function(e) {
	let t = ``;
	return this.options.unpairedTags.indexOf(e) === -1 ? t = this.options.suppressEmptyNode ? `/` : `></${e}` : this.options.suppressUnpairedNode || (t = `/`), t;
}, Builder.prototype.checkStopNode = function(e) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
	for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
	return !1;
}, Builder.prototype.buildTextValNode = function(e, t, n, r, i) {
	if (this.options.cdataPropName !== !1 && t === this.options.cdataPropName) {
		let t = safeCdata(e);
		return this.indentate(r) + `<![CDATA[${t}]]>` + this.newLine;
	}
	if (this.options.commentPropName !== !1 && t === this.options.commentPropName) {
		let t = safeComment(e);
		return this.indentate(r) + `<!--${t}-->` + this.newLine;
	}
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = this.options.tagValueProcessor(t, e);
		return i = this.replaceEntitiesValue(i), i = valToStr(i), i === `` ? this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar : this.indentate(r) + `<` + t + n + `>` + i + `</` + t + this.tagEndChar;
	}
}, Builder.prototype.replaceEntitiesValue = function(e) {
	if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
		let n = this.options.entities[t];
		e = e.replace(n.regex, n.val);
	}
	return e;
};
function indentate(e) {
	return this.options.indentBy.repeat(e);
}
function isAttribute(e) {
	return e.startsWith(this.options.attributeNamePrefix) && e !== this.options.textNodeName ? e.substr(this.attrPrefixLen) : !1;
}
var Xt = Builder;
function getCommonOptions(e) {
	return {
		attributesGroupName: `$`,
		textNodeName: e.xmlCharKey ?? `_`,
		ignoreAttributes: !1,
		suppressBooleanAttributes: !1
	};
}
function getSerializerOptions(e = {}) {
	return {
		...getCommonOptions(e),
		attributeNamePrefix: `@_`,
		format: !0,
		suppressEmptyNode: !0,
		indentBy: ``,
		rootNodeName: e.rootName ?? `root`,
		cdataPropName: e.cdataPropName ?? `__cdata`
	};
}
function getParserOptions(e = {}) {
	return {
		...getCommonOptions(e),
		parseAttributeValue: !1,
		parseTagValue: !1,
		attributeNamePrefix: ``,
		stopNodes: e.stopNodes,
		processEntities: !0,
		trimValues: !1
	};
}
function stringifyXML(e, t = {}) {
	let n = getSerializerOptions(t), r = new Xt(n), i = { [n.rootNodeName]: e };
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${r.build(i)}`.replace(/\n/g, ``);
}
async function parseXML(e, t = {}) {
	if (!e) throw Error(`Document is empty`);
	let n = u.validate(e);
	if (n !== !0) throw n;
	let r = new l(getParserOptions(t)).parse(e);
	if (r[`?xml`] && delete r[`?xml`], !t.includeRoot) for (let e of Object.keys(r)) {
		let t = r[e];
		return typeof t == `object` ? { ...t } : t;
	}
	return r;
}
const Zt = createClientLogger(`storage-blob`);
var BuffersStream = class extends ee {
	buffers;
	byteLength;
	byteOffsetInCurrentBuffer;
	bufferIndex;
	pushedBytesLength;
	constructor(e, t, n) {
		super(n), this.buffers = e, this.byteLength = t, this.byteOffsetInCurrentBuffer = 0, this.bufferIndex = 0, this.pushedBytesLength = 0;
		let r = 0;
		for (let e of this.buffers) r += e.byteLength;
		if (r < this.byteLength) throw Error(`Data size shouldn't be larger than the total length of buffers.`);
	}
	_read(e) {
		this.pushedBytesLength >= this.byteLength && this.push(null), e ||= this.readableHighWaterMark;
		let t = [], n = 0;
		for (; n < e && this.pushedBytesLength < this.byteLength;) {
			let r = this.byteLength - this.pushedBytesLength, i = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, a = Math.min(i, r);
			if (a > e - n) {
				let r = this.byteOffsetInCurrentBuffer + e - n;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, r)), this.pushedBytesLength += e - n, this.byteOffsetInCurrentBuffer = r, n = e;
				break;
			}
			{
				let e = this.byteOffsetInCurrentBuffer + a;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e)), a === i ? (this.byteOffsetInCurrentBuffer = 0, this.bufferIndex++) : this.byteOffsetInCurrentBuffer = e, this.pushedBytesLength += a, n += a;
			}
		}
		t.length > 1 ? this.push(Buffer.concat(t)) : t.length === 1 && this.push(t[0]);
	}
};
const Qt = ne.constants.MAX_LENGTH;
var PooledBuffer = class {
	buffers = [];
	capacity;
	_size;
	get size() {
		return this._size;
	}
	constructor(e, t, n) {
		this.capacity = e, this._size = 0;
		let r = Math.ceil(e / Qt);
		for (let t = 0; t < r; t++) {
			let n = t === r - 1 ? e % Qt : Qt;
			n === 0 && (n = Qt), this.buffers.push(Buffer.allocUnsafe(n));
		}
		t && this.fill(t, n);
	}
	fill(e, t) {
		this._size = Math.min(this.capacity, t);
		let n = 0, r = 0, i = 0, a = 0, o = 0;
		for (; o < this._size;) {
			let t = e[n], s = this.buffers[r], c = t.copy(s, i, a);
			o += c, a += c, i += c, a === t.length && (n++, a = 0), i === s.length && (r++, i = 0);
		}
		e.splice(0, n), e.length > 0 && (e[0] = e[0].slice(a));
	}
	getReadableStream() {
		return new BuffersStream(this.buffers, this.size);
	}
}, BufferScheduler = class {
	bufferSize;
	maxBuffers;
	readable;
	outgoingHandler;
	emitter = new h();
	concurrency;
	offset = 0;
	isStreamEnd = !1;
	isError = !1;
	executingOutgoingHandlers = 0;
	encoding;
	numBuffers = 0;
	unresolvedDataArray = [];
	unresolvedLength = 0;
	incoming = [];
	outgoing = [];
	constructor(e, t, n, r, i, a) {
		if (t <= 0) throw RangeError(`bufferSize must be larger than 0, current is ${t}`);
		if (n <= 0) throw RangeError(`maxBuffers must be larger than 0, current is ${n}`);
		if (i <= 0) throw RangeError(`concurrency must be larger than 0, current is ${i}`);
		this.bufferSize = t, this.maxBuffers = n, this.readable = e, this.outgoingHandler = r, this.concurrency = i, this.encoding = a;
	}
	async do() {
		return new Promise((e, t) => {
			this.readable.on(`data`, (e) => {
				e = typeof e == `string` ? Buffer.from(e, this.encoding) : e, this.appendUnresolvedData(e), this.resolveData() || this.readable.pause();
			}), this.readable.on(`error`, (e) => {
				this.emitter.emit(`error`, e);
			}), this.readable.on(`end`, () => {
				this.isStreamEnd = !0, this.emitter.emit(`checkEnd`);
			}), this.emitter.on(`error`, (e) => {
				this.isError = !0, this.readable.pause(), t(e);
			}), this.emitter.on(`checkEnd`, () => {
				if (this.outgoing.length > 0) this.triggerOutgoingHandlers();
				else if (this.isStreamEnd && this.executingOutgoingHandlers === 0) {
					if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
						let n = this.shiftBufferFromUnresolvedDataArray();
						this.outgoingHandler(() => n.getReadableStream(), n.size, this.offset).then(e).catch(t);
					} else if (this.unresolvedLength >= this.bufferSize) return;
					else e();
				}
			});
		});
	}
	appendUnresolvedData(e) {
		this.unresolvedDataArray.push(e), this.unresolvedLength += e.length;
	}
	shiftBufferFromUnresolvedDataArray(e) {
		return e ? e.fill(this.unresolvedDataArray, this.unresolvedLength) : e = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength), this.unresolvedLength -= e.size, e;
	}
	resolveData() {
		for (; this.unresolvedLength >= this.bufferSize;) {
			let e;
			if (this.incoming.length > 0) e = this.incoming.shift(), this.shiftBufferFromUnresolvedDataArray(e);
			else if (this.numBuffers < this.maxBuffers) e = this.shiftBufferFromUnresolvedDataArray(), this.numBuffers++;
			else return !1;
			this.outgoing.push(e), this.triggerOutgoingHandlers();
		}
		return !0;
	}
	async triggerOutgoingHandlers() {
		let e;
		do {
			if (this.executingOutgoingHandlers >= this.concurrency) return;
			e = this.outgoing.shift(), e && this.triggerOutgoingHandler(e);
		} while (e);
	}
	async triggerOutgoingHandler(e) {
		let t = e.size;
		this.executingOutgoingHandlers++, this.offset += t;
		try {
			await this.outgoingHandler(() => e.getReadableStream(), t, this.offset - t);
		} catch (e) {
			this.emitter.emit(`error`, e);
			return;
		}
		this.executingOutgoingHandlers--, this.reuseBuffer(e), this.emitter.emit(`checkEnd`);
	}
	reuseBuffer(e) {
		this.incoming.push(e), !this.isError && this.resolveData() && !this.isStreamEnd && this.readable.resume();
	}
};
const $t = Xe;
function isRestError(e) {
	return isRestError$2(e);
}
function wrapAbortSignalLike(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(`reason` in e ? e.reason : void 0) };
	let t = new AbortController(), n = !0;
	function cleanup() {
		n &&= (e.removeEventListener(`abort`, listener), !1);
	}
	function listener() {
		t.abort(`reason` in e ? e.reason : void 0), cleanup();
	}
	return e.addEventListener(`abort`, listener), {
		abortSignal: t.signal,
		cleanup
	};
}
function createDefaultHttpClient() {
	let e = createDefaultHttpClient$2();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? wrapAbortSignalLike(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
let en;
function getCachedDefaultHttpClient() {
	return en ||= createDefaultHttpClient(), en;
}
var BaseRequestPolicy = class {
	_nextPolicy;
	_options;
	constructor(e, t) {
		this._nextPolicy = e, this._options = t;
	}
	shouldLog(e) {
		return this._options.shouldLog(e);
	}
	log(e, t) {
		this._options.log(e, t);
	}
}, StorageBrowserPolicy = class extends BaseRequestPolicy {
	constructor(e, t) {
		super(e, t);
	}
	async sendRequest(e) {
		return this._nextPolicy.sendRequest(e);
	}
}, StorageBrowserPolicyFactory = class {
	create(e, t) {
		return new StorageBrowserPolicy(e, t);
	}
}, CredentialPolicy = class extends BaseRequestPolicy {
	sendRequest(e) {
		return this._nextPolicy.sendRequest(this.signRequest(e));
	}
	signRequest(e) {
		return e;
	}
}, AnonymousCredentialPolicy = class extends CredentialPolicy {
	constructor(e, t) {
		super(e, t);
	}
}, Credential = class {
	create(e, t) {
		throw Error(`Method should be implemented in children classes.`);
	}
}, AnonymousCredential = class extends Credential {
	create(e, t) {
		return new AnonymousCredentialPolicy(e, t);
	}
};
const tn = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, E = {
	AUTHORIZATION: `Authorization`,
	AUTHORIZATION_SCHEME: `Bearer`,
	CONTENT_ENCODING: `Content-Encoding`,
	CONTENT_ID: `Content-ID`,
	CONTENT_LANGUAGE: `Content-Language`,
	CONTENT_LENGTH: `Content-Length`,
	CONTENT_MD5: `Content-Md5`,
	CONTENT_TRANSFER_ENCODING: `Content-Transfer-Encoding`,
	CONTENT_TYPE: `Content-Type`,
	COOKIE: `Cookie`,
	DATE: `date`,
	IF_MATCH: `if-match`,
	IF_MODIFIED_SINCE: `if-modified-since`,
	IF_NONE_MATCH: `if-none-match`,
	IF_UNMODIFIED_SINCE: `if-unmodified-since`,
	PREFIX_FOR_STORAGE: `x-ms-`,
	RANGE: `Range`,
	USER_AGENT: `User-Agent`,
	X_MS_CLIENT_REQUEST_ID: `x-ms-client-request-id`,
	X_MS_COPY_SOURCE: `x-ms-copy-source`,
	X_MS_DATE: `x-ms-date`,
	X_MS_ERROR_CODE: `x-ms-error-code`,
	X_MS_VERSION: `x-ms-version`,
	X_MS_CopySourceErrorCode: `x-ms-copy-source-error-code`
};
function setURLParameter$1(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function setURLHost(e, t) {
	let n = new URL(e);
	return n.hostname = t, n.toString();
}
function getURLPath(e) {
	try {
		return new URL(e).pathname;
	} catch {
		return;
	}
}
function getURLQueries(e) {
	let t = new URL(e).search;
	if (!t) return {};
	t = t.trim(), t = t.startsWith(`?`) ? t.substring(1) : t;
	let n = t.split(`&`);
	n = n.filter((e) => {
		let t = e.indexOf(`=`), n = e.lastIndexOf(`=`);
		return t > 0 && t === n && n < e.length - 1;
	});
	let r = {};
	for (let e of n) {
		let t = e.split(`=`), n = t[0];
		r[n] = t[1];
	}
	return r;
}
async function delay(e, t, n) {
	return new Promise((r, i) => {
		let a, abortHandler = () => {
			a !== void 0 && clearTimeout(a), i(n);
		}, resolveHandler = () => {
			t !== void 0 && t.removeEventListener(`abort`, abortHandler), r();
		};
		a = setTimeout(resolveHandler, e), t !== void 0 && t.addEventListener(`abort`, abortHandler);
	});
}
const nn = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1820,
	0,
	1823,
	1825,
	1827,
	1829,
	0,
	0,
	0,
	1837,
	2051,
	0,
	0,
	1843,
	0,
	3331,
	3354,
	3356,
	3358,
	3360,
	3362,
	3364,
	3366,
	3368,
	3370,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	0,
	0,
	1859,
	1860,
	1864,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	1868,
	0,
	1872,
	0
]), rn = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]), an = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	32786,
	0,
	0,
	0,
	0,
	0,
	33298,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]);
function compareHeader(e, t) {
	return isLessThan(e, t) ? -1 : 1;
}
function isLessThan(e, t) {
	let n = [
		nn,
		rn,
		an
	], r = 0, i = 0, a = 0;
	for (; r < n.length;) {
		if (r === n.length - 1 && i !== a) return i > a;
		let o = i < e.length ? n[r][e[i].charCodeAt(0)] : 1, s = a < t.length ? n[r][t[a].charCodeAt(0)] : 1;
		if (o === 1 && s === 1) i = 0, a = 0, ++r;
		else if (o === s) ++i, ++a;
		else if (o === 0) ++i;
		else if (s === 0) ++a;
		else return o < s;
	}
	return !1;
}
var StorageSharedKeyCredentialPolicy = class extends CredentialPolicy {
	factory;
	constructor(e, t, n) {
		super(e, t), this.factory = n;
	}
	signRequest(e) {
		e.headers.set(E.X_MS_DATE, new Date().toUTCString()), e.body && (typeof e.body == `string` || e.body !== void 0) && e.body.length > 0 && e.headers.set(E.CONTENT_LENGTH, Buffer.byteLength(e.body));
		let t = [
			e.method.toUpperCase(),
			this.getHeaderValueToSign(e, E.CONTENT_LANGUAGE),
			this.getHeaderValueToSign(e, E.CONTENT_ENCODING),
			this.getHeaderValueToSign(e, E.CONTENT_LENGTH),
			this.getHeaderValueToSign(e, E.CONTENT_MD5),
			this.getHeaderValueToSign(e, E.CONTENT_TYPE),
			this.getHeaderValueToSign(e, E.DATE),
			this.getHeaderValueToSign(e, E.IF_MODIFIED_SINCE),
			this.getHeaderValueToSign(e, E.IF_MATCH),
			this.getHeaderValueToSign(e, E.IF_NONE_MATCH),
			this.getHeaderValueToSign(e, E.IF_UNMODIFIED_SINCE),
			this.getHeaderValueToSign(e, E.RANGE)
		].join(`
`) + `
` + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e), n = this.factory.computeHMACSHA256(t);
		return e.headers.set(E.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${n}`), e;
	}
	getHeaderValueToSign(e, t) {
		let n = e.headers.get(t);
		return !n || t === E.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	getCanonicalizedHeadersString(e) {
		let t = e.headers.headersArray().filter((e) => e.name.toLowerCase().startsWith(E.PREFIX_FOR_STORAGE));
		t.sort((e, t) => compareHeader(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	getCanonicalizedResourceString(e) {
		let t = getURLPath(e.url) || `/`, n = ``;
		n += `/${this.factory.accountName}${t}`;
		let r = getURLQueries(e.url), i = {};
		if (r) {
			let e = [];
			for (let t in r) if (Object.prototype.hasOwnProperty.call(r, t)) {
				let n = t.toLowerCase();
				i[n] = r[t], e.push(n);
			}
			e.sort();
			for (let t of e) n += `\n${t}:${decodeURIComponent(i[t])}`;
		}
		return n;
	}
}, StorageSharedKeyCredential = class extends Credential {
	accountName;
	accountKey;
	constructor(e, t) {
		super(), this.accountName = e, this.accountKey = Buffer.from(t, `base64`);
	}
	create(e, t) {
		return new StorageSharedKeyCredentialPolicy(e, t, this);
	}
	computeHMACSHA256(e) {
		return d(`sha256`, this.accountKey).update(e, `utf8`).digest(`base64`);
	}
};
const D = createClientLogger(`storage-common`);
var on;
(function(e) {
	e[e.EXPONENTIAL = 0] = `EXPONENTIAL`, e[e.FIXED = 1] = `FIXED`;
})(on ||= {});
const sn = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: on.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, cn = new AbortError(`The operation was aborted.`);
var StorageRetryPolicy = class extends BaseRequestPolicy {
	retryOptions;
	constructor(e, t, n = sn) {
		super(e, t), this.retryOptions = {
			retryPolicyType: n.retryPolicyType ? n.retryPolicyType : sn.retryPolicyType,
			maxTries: n.maxTries && n.maxTries >= 1 ? Math.floor(n.maxTries) : sn.maxTries,
			tryTimeoutInMs: n.tryTimeoutInMs && n.tryTimeoutInMs >= 0 ? n.tryTimeoutInMs : sn.tryTimeoutInMs,
			retryDelayInMs: n.retryDelayInMs && n.retryDelayInMs >= 0 ? Math.min(n.retryDelayInMs, n.maxRetryDelayInMs ? n.maxRetryDelayInMs : sn.maxRetryDelayInMs) : sn.retryDelayInMs,
			maxRetryDelayInMs: n.maxRetryDelayInMs && n.maxRetryDelayInMs >= 0 ? n.maxRetryDelayInMs : sn.maxRetryDelayInMs,
			secondaryHost: n.secondaryHost ? n.secondaryHost : sn.secondaryHost
		};
	}
	async sendRequest(e) {
		return this.attemptSendRequest(e, !1, 1);
	}
	async attemptSendRequest(e, t, n) {
		let r = e.clone(), i = t || !this.retryOptions.secondaryHost || e.method !== `GET` && e.method !== `HEAD` && e.method !== `OPTIONS` || n % 2 == 1;
		i || (r.url = setURLHost(r.url, this.retryOptions.secondaryHost)), this.retryOptions.tryTimeoutInMs && (r.url = setURLParameter$1(r.url, tn.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
		let a;
		try {
			if (D.info(`RetryPolicy: =====> Try=${n} ${i ? `Primary` : `Secondary`}`), a = await this._nextPolicy.sendRequest(r), !this.shouldRetry(i, n, a)) return a;
			t ||= !i && a.status === 404;
		} catch (e) {
			if (D.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), !this.shouldRetry(i, n, a, e)) throw e;
		}
		return await this.delay(i, n, e.abortSignal), this.attemptSendRequest(e, t, ++n);
	}
	shouldRetry(e, t, n, r) {
		if (t >= this.retryOptions.maxTries) return D.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`), !1;
		let i = [
			`ETIMEDOUT`,
			`ESOCKETTIMEDOUT`,
			`ECONNREFUSED`,
			`ECONNRESET`,
			`ENOENT`,
			`ENOTFOUND`,
			`TIMEOUT`,
			`EPIPE`,
			`REQUEST_SEND_ERROR`
		];
		if (r) {
			for (let e of i) if (r.name.toUpperCase().includes(e) || r.message.toUpperCase().includes(e) || r.code && r.code.toString().toUpperCase() === e) return D.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
		}
		if (n || r) {
			let t = n ? n.status : r ? r.statusCode : 0;
			if (!e && t === 404) return D.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return D.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (n && n?.status >= 400) {
			let e = n.headers.get(E.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return r?.code === `PARSE_ERROR` && r?.message.startsWith(`Error "Error: Unclosed root tag`) ? (D.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0) : !1;
	}
	async delay(e, t, n) {
		let r = 0;
		if (e) switch (this.retryOptions.retryPolicyType) {
			case on.EXPONENTIAL:
				r = Math.min((2 ** (t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
				break;
			case on.FIXED: r = this.retryOptions.retryDelayInMs;
		}
		else r = Math.random() * 1e3;
		return D.info(`RetryPolicy: Delay for ${r}ms`), delay(r, n, cn);
	}
}, StorageRetryPolicyFactory = class {
	retryOptions;
	constructor(e) {
		this.retryOptions = e;
	}
	create(e, t) {
		return new StorageRetryPolicy(e, t, this.retryOptions);
	}
};
function storageBrowserPolicy() {
	return {
		name: `storageBrowserPolicy`,
		async sendRequest(e, t) {
			return t(e);
		}
	};
}
function storageCorrectContentLengthPolicy() {
	function correctContentLength(e) {
		e.body && (typeof e.body == `string` || Buffer.isBuffer(e.body)) && e.body.length > 0 && e.headers.set(E.CONTENT_LENGTH, Buffer.byteLength(e.body));
	}
	return {
		name: `StorageCorrectContentLengthPolicy`,
		async sendRequest(e, t) {
			return correctContentLength(e), t(e);
		}
	};
}
const ln = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: on.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, un = [
	`ETIMEDOUT`,
	`ESOCKETTIMEDOUT`,
	`ECONNREFUSED`,
	`ECONNRESET`,
	`ENOENT`,
	`ENOTFOUND`,
	`TIMEOUT`,
	`EPIPE`,
	`REQUEST_SEND_ERROR`
], dn = new AbortError(`The operation was aborted.`);
function storageRetryPolicy(e = {}) {
	let t = e.retryPolicyType ?? ln.retryPolicyType, n = e.maxTries ?? ln.maxTries, r = e.retryDelayInMs ?? ln.retryDelayInMs, i = e.maxRetryDelayInMs ?? ln.maxRetryDelayInMs, a = e.secondaryHost ?? ln.secondaryHost, o = e.tryTimeoutInMs ?? ln.tryTimeoutInMs;
	function shouldRetry({ isPrimaryRetry: e, attempt: t, response: r, error: i }) {
		if (t >= n) return D.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${n}, no further try.`), !1;
		if (i) {
			for (let e of un) if (i.name.toUpperCase().includes(e) || i.message.toUpperCase().includes(e) || i.code && i.code.toString().toUpperCase() === e) return D.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
			if (i?.code === `PARSE_ERROR` && i?.message.startsWith(`Error "Error: Unclosed root tag`)) return D.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0;
		}
		if (r || i) {
			let t = r?.status ?? i?.statusCode ?? 0;
			if (!e && t === 404) return D.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return D.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (r && r?.status >= 400) {
			let e = r.headers.get(E.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return !1;
	}
	function calculateDelay(e, n) {
		let a = 0;
		if (e) switch (t) {
			case on.EXPONENTIAL:
				a = Math.min((2 ** (n - 1) - 1) * r, i);
				break;
			case on.FIXED: a = r;
		}
		else a = Math.random() * 1e3;
		return D.info(`RetryPolicy: Delay for ${a}ms`), a;
	}
	return {
		name: `storageRetryPolicy`,
		async sendRequest(e, t) {
			o && (e.url = setURLParameter$1(e.url, tn.Parameters.TIMEOUT, String(Math.floor(o / 1e3))));
			let n = e.url, r = a ? setURLHost(e.url, a) : void 0, i = !1, s = 1, c = !0, l, u;
			for (; c;) {
				let a = i || !r || ![
					`GET`,
					`HEAD`,
					`OPTIONS`
				].includes(e.method) || s % 2 == 1;
				e.url = a ? n : r, l = void 0, u = void 0;
				try {
					D.info(`RetryPolicy: =====> Try=${s} ${a ? `Primary` : `Secondary`}`), l = await t(e), i ||= !a && l.status === 404;
				} catch (e) {
					if (isRestError(e)) D.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), u = e;
					else throw D.error(`RetryPolicy: Caught error, message: ${getErrorMessage(e)}`), e;
				}
				c = shouldRetry({
					isPrimaryRetry: a,
					attempt: s,
					response: l,
					error: u
				}), c && await delay(calculateDelay(a, s), e.abortSignal, dn), s++;
			}
			if (l) return l;
			throw u ?? new $t(`RetryPolicy failed without known error.`);
		}
	};
}
function storageSharedKeyCredentialPolicy(e) {
	function signRequest(t) {
		t.headers.set(E.X_MS_DATE, new Date().toUTCString()), t.body && (typeof t.body == `string` || Buffer.isBuffer(t.body)) && t.body.length > 0 && t.headers.set(E.CONTENT_LENGTH, Buffer.byteLength(t.body));
		let n = [
			t.method.toUpperCase(),
			getHeaderValueToSign(t, E.CONTENT_LANGUAGE),
			getHeaderValueToSign(t, E.CONTENT_ENCODING),
			getHeaderValueToSign(t, E.CONTENT_LENGTH),
			getHeaderValueToSign(t, E.CONTENT_MD5),
			getHeaderValueToSign(t, E.CONTENT_TYPE),
			getHeaderValueToSign(t, E.DATE),
			getHeaderValueToSign(t, E.IF_MODIFIED_SINCE),
			getHeaderValueToSign(t, E.IF_MATCH),
			getHeaderValueToSign(t, E.IF_NONE_MATCH),
			getHeaderValueToSign(t, E.IF_UNMODIFIED_SINCE),
			getHeaderValueToSign(t, E.RANGE)
		].join(`
`) + `
` + getCanonicalizedHeadersString(t) + getCanonicalizedResourceString(t), r = d(`sha256`, e.accountKey).update(n, `utf8`).digest(`base64`);
		t.headers.set(E.AUTHORIZATION, `SharedKey ${e.accountName}:${r}`);
	}
	function getHeaderValueToSign(e, t) {
		let n = e.headers.get(t);
		return !n || t === E.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	function getCanonicalizedHeadersString(e) {
		let t = [];
		for (let [n, r] of e.headers) n.toLowerCase().startsWith(E.PREFIX_FOR_STORAGE) && t.push({
			name: n,
			value: r
		});
		t.sort((e, t) => compareHeader(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	function getCanonicalizedResourceString(t) {
		let n = getURLPath(t.url) || `/`, r = ``;
		r += `/${e.accountName}${n}`;
		let i = getURLQueries(t.url), a = {};
		if (i) {
			let e = [];
			for (let t in i) if (Object.prototype.hasOwnProperty.call(i, t)) {
				let n = t.toLowerCase();
				a[n] = i[t], e.push(n);
			}
			e.sort();
			for (let t of e) r += `\n${t}:${decodeURIComponent(a[t])}`;
		}
		return r;
	}
	return {
		name: `storageSharedKeyCredentialPolicy`,
		async sendRequest(e, t) {
			return signRequest(e), t(e);
		}
	};
}
function storageRequestFailureDetailsParserPolicy() {
	return {
		name: `storageRequestFailureDetailsParserPolicy`,
		async sendRequest(e, t) {
			try {
				return await t(e);
			} catch (e) {
				throw typeof e == `object` && e && e.response && e.response.parsedBody && e.response.parsedBody.code === `InvalidHeaderValue` && e.response.parsedBody.HeaderName === `x-ms-version` && (e.message = `The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.
`), e;
			}
		}
	};
}
var UserDelegationKeyCredential = class {
	accountName;
	userDelegationKey;
	key;
	constructor(e, t) {
		this.accountName = e, this.userDelegationKey = t, this.key = Buffer.from(t.value, `base64`);
	}
	computeHMACSHA256(e) {
		return d(`sha256`, this.key).update(e, `utf8`).digest(`base64`);
	}
};
const fn = `12.31.0`, pn = `2026-02-06`, mn = 5e4, hn = 4194304, gn = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, _n = `Access-Control-Allow-Origin.Cache-Control.Content-Length.Content-Type.Date.Request-Id.traceparent.Transfer-Encoding.User-Agent.x-ms-client-request-id.x-ms-date.x-ms-error-code.x-ms-request-id.x-ms-return-client-request-id.x-ms-version.Accept-Ranges.Content-Disposition.Content-Encoding.Content-Language.Content-MD5.Content-Range.ETag.Last-Modified.Server.Vary.x-ms-content-crc64.x-ms-copy-action.x-ms-copy-completion-time.x-ms-copy-id.x-ms-copy-progress.x-ms-copy-status.x-ms-has-immutability-policy.x-ms-has-legal-hold.x-ms-lease-state.x-ms-lease-status.x-ms-range.x-ms-request-server-encrypted.x-ms-server-encrypted.x-ms-snapshot.x-ms-source-range.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.x-ms-access-tier.x-ms-access-tier-change-time.x-ms-access-tier-inferred.x-ms-account-kind.x-ms-archive-status.x-ms-blob-append-offset.x-ms-blob-cache-control.x-ms-blob-committed-block-count.x-ms-blob-condition-appendpos.x-ms-blob-condition-maxsize.x-ms-blob-content-disposition.x-ms-blob-content-encoding.x-ms-blob-content-language.x-ms-blob-content-length.x-ms-blob-content-md5.x-ms-blob-content-type.x-ms-blob-public-access.x-ms-blob-sequence-number.x-ms-blob-type.x-ms-copy-destination-snapshot.x-ms-creation-time.x-ms-default-encryption-scope.x-ms-delete-snapshots.x-ms-delete-type-permanent.x-ms-deny-encryption-scope-override.x-ms-encryption-algorithm.x-ms-if-sequence-number-eq.x-ms-if-sequence-number-le.x-ms-if-sequence-number-lt.x-ms-incremental-copy.x-ms-lease-action.x-ms-lease-break-period.x-ms-lease-duration.x-ms-lease-id.x-ms-lease-time.x-ms-page-write.x-ms-proposed-lease-id.x-ms-range-get-content-md5.x-ms-rehydrate-priority.x-ms-sequence-number-action.x-ms-sku-name.x-ms-source-content-md5.x-ms-source-if-match.x-ms-source-if-modified-since.x-ms-source-if-none-match.x-ms-source-if-unmodified-since.x-ms-tag-count.x-ms-encryption-key-sha256.x-ms-copy-source-error-code.x-ms-copy-source-status-code.x-ms-if-tags.x-ms-source-if-tags`.split(`.`), vn = `comp.maxresults.rscc.rscd.rsce.rscl.rsct.se.si.sip.sp.spr.sr.srt.ss.st.sv.include.marker.prefix.copyid.restype.blockid.blocklisttype.delimiter.prevsnapshot.ske.skoid.sks.skt.sktid.skv.snapshot`.split(`.`), yn = [
	`10000`,
	`10001`,
	`10002`,
	`10003`,
	`10004`,
	`10100`,
	`10101`,
	`10102`,
	`10103`,
	`10104`,
	`11000`,
	`11001`,
	`11002`,
	`11003`,
	`11004`,
	`11100`,
	`11101`,
	`11102`,
	`11103`,
	`11104`
];
function isPipelineLike(e) {
	if (!e || typeof e != `object`) return !1;
	let t = e;
	return Array.isArray(t.factories) && typeof t.options == `object` && typeof t.toServiceClientOptions == `function`;
}
var Pipeline = class {
	factories;
	options;
	constructor(e, t = {}) {
		this.factories = e, this.options = t;
	}
	toServiceClientOptions() {
		return {
			httpClient: this.options.httpClient,
			requestPolicyFactories: this.factories
		};
	}
};
function newPipeline(e, t = {}) {
	e ||= new AnonymousCredential();
	let n = new Pipeline([], t);
	return n._credential = e, n;
}
function processDownlevelPipeline(e) {
	let t = [
		isAnonymousCredential,
		isStorageSharedKeyCredential,
		isCoreHttpBearerTokenFactory,
		isStorageBrowserPolicyFactory,
		isStorageRetryPolicyFactory,
		isStorageTelemetryPolicyFactory,
		isCoreHttpPolicyFactory
	];
	if (e.factories.length) {
		let n = e.factories.filter((e) => !t.some((t) => t(e)));
		if (n.length) {
			let e = n.some((e) => isInjectorPolicyFactory(e));
			return {
				wrappedPolicies: createRequestPolicyFactoryPolicy(n),
				afterRetry: e
			};
		}
	}
}
function getCoreClientOptions(e) {
	let { httpClient: t, ...n } = e.options, r = e._coreHttpClient;
	r || (r = t ? convertHttpClient(t) : getCachedDefaultHttpClient(), e._coreHttpClient = r);
	let i = e._corePipeline;
	if (!i) {
		let t = `azsdk-js-azure-storage-blob/${fn}`, r = n.userAgentOptions && n.userAgentOptions.userAgentPrefix ? `${n.userAgentOptions.userAgentPrefix} ${t}` : `${t}`;
		i = createClientPipeline({
			...n,
			loggingOptions: {
				additionalAllowedHeaderNames: _n,
				additionalAllowedQueryParameters: vn,
				logger: Zt.info
			},
			userAgentOptions: { userAgentPrefix: r },
			serializationOptions: {
				stringifyXML,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			},
			deserializationOptions: {
				parseXML,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			}
		}), i.removePolicy({ phase: `Retry` }), i.removePolicy({ name: `decompressResponsePolicy` }), i.addPolicy(storageCorrectContentLengthPolicy()), i.addPolicy(storageRetryPolicy(n.retryOptions), { phase: `Retry` }), i.addPolicy(storageRequestFailureDetailsParserPolicy()), i.addPolicy(storageBrowserPolicy());
		let a = processDownlevelPipeline(e);
		a && i.addPolicy(a.wrappedPolicies, a.afterRetry ? { afterPhase: `Retry` } : void 0);
		let o = getCredentialFromPipeline(e);
		isTokenCredential(o) ? i.addPolicy(bearerTokenAuthenticationPolicy({
			credential: o,
			scopes: n.audience ?? `https://storage.azure.com/.default`,
			challengeCallbacks: { authorizeRequestOnChallenge: authorizeRequestOnTenantChallenge }
		}), { phase: `Sign` }) : o instanceof StorageSharedKeyCredential && i.addPolicy(storageSharedKeyCredentialPolicy({
			accountName: o.accountName,
			accountKey: o.accountKey
		}), { phase: `Sign` }), e._corePipeline = i;
	}
	return {
		...n,
		allowInsecureConnection: !0,
		httpClient: r,
		pipeline: i
	};
}
function getCredentialFromPipeline(e) {
	if (e._credential) return e._credential;
	let t = new AnonymousCredential();
	for (let n of e.factories) if (isTokenCredential(n.credential)) t = n.credential;
	else if (isStorageSharedKeyCredential(n)) return n;
	return t;
}
function isStorageSharedKeyCredential(e) {
	return e instanceof StorageSharedKeyCredential || e.constructor.name === `StorageSharedKeyCredential`;
}
function isAnonymousCredential(e) {
	return e instanceof AnonymousCredential || e.constructor.name === `AnonymousCredential`;
}
function isCoreHttpBearerTokenFactory(e) {
	return isTokenCredential(e.credential);
}
function isStorageBrowserPolicyFactory(e) {
	return e instanceof StorageBrowserPolicyFactory || e.constructor.name === `StorageBrowserPolicyFactory`;
}
function isStorageRetryPolicyFactory(e) {
	return e instanceof StorageRetryPolicyFactory || e.constructor.name === `StorageRetryPolicyFactory`;
}
function isStorageTelemetryPolicyFactory(e) {
	return e.constructor.name === `TelemetryPolicyFactory`;
}
function isInjectorPolicyFactory(e) {
	return e.constructor.name === `InjectorPolicyFactory`;
}
function isCoreHttpPolicyFactory(e) {
	let t = [
		`GenerateClientRequestIdPolicy`,
		`TracingPolicy`,
		`LogPolicy`,
		`ProxyPolicy`,
		`DisableResponseDecompressionPolicy`,
		`KeepAlivePolicy`,
		`DeserializationPolicy`
	], n = e.create({ sendRequest: async (e) => ({
		request: e,
		headers: e.headers.clone(),
		status: 500
	}) }, {
		log(e, t) {},
		shouldLog(e) {
			return !1;
		}
	}).constructor.name;
	return t.some((e) => n.startsWith(e));
}
var bn = n({
	AccessPolicy: () => zn,
	AppendBlobAppendBlockExceptionHeaders: () => ba,
	AppendBlobAppendBlockFromUrlExceptionHeaders: () => Sa,
	AppendBlobAppendBlockFromUrlHeaders: () => xa,
	AppendBlobAppendBlockHeaders: () => ya,
	AppendBlobCreateExceptionHeaders: () => va,
	AppendBlobCreateHeaders: () => _a,
	AppendBlobSealExceptionHeaders: () => wa,
	AppendBlobSealHeaders: () => Ca,
	ArrowConfiguration: () => ar,
	ArrowField: () => or,
	BlobAbortCopyFromURLExceptionHeaders: () => Hi,
	BlobAbortCopyFromURLHeaders: () => Vi,
	BlobAcquireLeaseExceptionHeaders: () => Ei,
	BlobAcquireLeaseHeaders: () => Ti,
	BlobBreakLeaseExceptionHeaders: () => Pi,
	BlobBreakLeaseHeaders: () => Ni,
	BlobChangeLeaseExceptionHeaders: () => Mi,
	BlobChangeLeaseHeaders: () => ji,
	BlobCopyFromURLExceptionHeaders: () => Bi,
	BlobCopyFromURLHeaders: () => zi,
	BlobCreateSnapshotExceptionHeaders: () => Ii,
	BlobCreateSnapshotHeaders: () => Fi,
	BlobDeleteExceptionHeaders: () => ui,
	BlobDeleteHeaders: () => li,
	BlobDeleteImmutabilityPolicyExceptionHeaders: () => bi,
	BlobDeleteImmutabilityPolicyHeaders: () => yi,
	BlobDownloadExceptionHeaders: () => oi,
	BlobDownloadHeaders: () => ai,
	BlobFlatListSegment: () => Vn,
	BlobGetAccountInfoExceptionHeaders: () => Ki,
	BlobGetAccountInfoHeaders: () => Gi,
	BlobGetPropertiesExceptionHeaders: () => ci,
	BlobGetPropertiesHeaders: () => si,
	BlobGetTagsExceptionHeaders: () => Xi,
	BlobGetTagsHeaders: () => Yi,
	BlobHierarchyListSegment: () => Kn,
	BlobItemInternal: () => Hn,
	BlobName: () => Un,
	BlobPrefix: () => qn,
	BlobPropertiesInternal: () => Wn,
	BlobQueryExceptionHeaders: () => Ji,
	BlobQueryHeaders: () => qi,
	BlobReleaseLeaseExceptionHeaders: () => Oi,
	BlobReleaseLeaseHeaders: () => Di,
	BlobRenewLeaseExceptionHeaders: () => Ai,
	BlobRenewLeaseHeaders: () => ki,
	BlobServiceProperties: () => xn,
	BlobServiceStatistics: () => Dn,
	BlobSetExpiryExceptionHeaders: () => mi,
	BlobSetExpiryHeaders: () => pi,
	BlobSetHttpHeadersExceptionHeaders: () => gi,
	BlobSetHttpHeadersHeaders: () => hi,
	BlobSetImmutabilityPolicyExceptionHeaders: () => vi,
	BlobSetImmutabilityPolicyHeaders: () => _i,
	BlobSetLegalHoldExceptionHeaders: () => Si,
	BlobSetLegalHoldHeaders: () => xi,
	BlobSetMetadataExceptionHeaders: () => wi,
	BlobSetMetadataHeaders: () => Ci,
	BlobSetTagsExceptionHeaders: () => Qi,
	BlobSetTagsHeaders: () => Zi,
	BlobSetTierExceptionHeaders: () => Wi,
	BlobSetTierHeaders: () => Ui,
	BlobStartCopyFromURLExceptionHeaders: () => Ri,
	BlobStartCopyFromURLHeaders: () => Li,
	BlobTag: () => Ln,
	BlobTags: () => In,
	BlobUndeleteExceptionHeaders: () => fi,
	BlobUndeleteHeaders: () => di,
	Block: () => Xn,
	BlockBlobCommitBlockListExceptionHeaders: () => Pa,
	BlockBlobCommitBlockListHeaders: () => Na,
	BlockBlobGetBlockListExceptionHeaders: () => Ia,
	BlockBlobGetBlockListHeaders: () => Fa,
	BlockBlobPutBlobFromUrlExceptionHeaders: () => Oa,
	BlockBlobPutBlobFromUrlHeaders: () => Da,
	BlockBlobStageBlockExceptionHeaders: () => Aa,
	BlockBlobStageBlockFromURLExceptionHeaders: () => Ma,
	BlockBlobStageBlockFromURLHeaders: () => ja,
	BlockBlobStageBlockHeaders: () => ka,
	BlockBlobUploadExceptionHeaders: () => Ea,
	BlockBlobUploadHeaders: () => Ta,
	BlockList: () => Yn,
	BlockLookupList: () => Jn,
	ClearRange: () => $n,
	ContainerAcquireLeaseExceptionHeaders: () => Wr,
	ContainerAcquireLeaseHeaders: () => Ur,
	ContainerBreakLeaseExceptionHeaders: () => Xr,
	ContainerBreakLeaseHeaders: () => Yr,
	ContainerChangeLeaseExceptionHeaders: () => Qr,
	ContainerChangeLeaseHeaders: () => Zr,
	ContainerCreateExceptionHeaders: () => wr,
	ContainerCreateHeaders: () => Cr,
	ContainerDeleteExceptionHeaders: () => Or,
	ContainerDeleteHeaders: () => Dr,
	ContainerFilterBlobsExceptionHeaders: () => Hr,
	ContainerFilterBlobsHeaders: () => Vr,
	ContainerGetAccessPolicyExceptionHeaders: () => Mr,
	ContainerGetAccessPolicyHeaders: () => jr,
	ContainerGetAccountInfoExceptionHeaders: () => ii,
	ContainerGetAccountInfoHeaders: () => ri,
	ContainerGetPropertiesExceptionHeaders: () => Er,
	ContainerGetPropertiesHeaders: () => Tr,
	ContainerItem: () => An,
	ContainerListBlobFlatSegmentExceptionHeaders: () => ei,
	ContainerListBlobFlatSegmentHeaders: () => $r,
	ContainerListBlobHierarchySegmentExceptionHeaders: () => ni,
	ContainerListBlobHierarchySegmentHeaders: () => ti,
	ContainerProperties: () => jn,
	ContainerReleaseLeaseExceptionHeaders: () => Kr,
	ContainerReleaseLeaseHeaders: () => Gr,
	ContainerRenameExceptionHeaders: () => Rr,
	ContainerRenameHeaders: () => Lr,
	ContainerRenewLeaseExceptionHeaders: () => Jr,
	ContainerRenewLeaseHeaders: () => qr,
	ContainerRestoreExceptionHeaders: () => Ir,
	ContainerRestoreHeaders: () => Fr,
	ContainerSetAccessPolicyExceptionHeaders: () => Pr,
	ContainerSetAccessPolicyHeaders: () => Nr,
	ContainerSetMetadataExceptionHeaders: () => Ar,
	ContainerSetMetadataHeaders: () => kr,
	ContainerSubmitBatchExceptionHeaders: () => Br,
	ContainerSubmitBatchHeaders: () => zr,
	CorsRule: () => Tn,
	DelimitedTextConfiguration: () => rr,
	FilterBlobItem: () => Fn,
	FilterBlobSegment: () => Pn,
	GeoReplication: () => On,
	JsonTextConfiguration: () => ir,
	KeyInfo: () => Mn,
	ListBlobsFlatSegmentResponse: () => Bn,
	ListBlobsHierarchySegmentResponse: () => Gn,
	ListContainersSegmentResponse: () => kn,
	Logging: () => Sn,
	Metrics: () => wn,
	PageBlobClearPagesExceptionHeaders: () => ia,
	PageBlobClearPagesHeaders: () => ra,
	PageBlobCopyIncrementalExceptionHeaders: () => ga,
	PageBlobCopyIncrementalHeaders: () => ha,
	PageBlobCreateExceptionHeaders: () => ea,
	PageBlobCreateHeaders: () => $i,
	PageBlobGetPageRangesDiffExceptionHeaders: () => ua,
	PageBlobGetPageRangesDiffHeaders: () => la,
	PageBlobGetPageRangesExceptionHeaders: () => ca,
	PageBlobGetPageRangesHeaders: () => sa,
	PageBlobResizeExceptionHeaders: () => fa,
	PageBlobResizeHeaders: () => da,
	PageBlobUpdateSequenceNumberExceptionHeaders: () => ma,
	PageBlobUpdateSequenceNumberHeaders: () => pa,
	PageBlobUploadPagesExceptionHeaders: () => na,
	PageBlobUploadPagesFromURLExceptionHeaders: () => oa,
	PageBlobUploadPagesFromURLHeaders: () => aa,
	PageBlobUploadPagesHeaders: () => ta,
	PageList: () => Zn,
	PageRange: () => Qn,
	QueryFormat: () => nr,
	QueryRequest: () => er,
	QuerySerialization: () => tr,
	RetentionPolicy: () => Cn,
	ServiceFilterBlobsExceptionHeaders: () => Sr,
	ServiceFilterBlobsHeaders: () => xr,
	ServiceGetAccountInfoExceptionHeaders: () => vr,
	ServiceGetAccountInfoHeaders: () => _r,
	ServiceGetPropertiesExceptionHeaders: () => ur,
	ServiceGetPropertiesHeaders: () => lr,
	ServiceGetStatisticsExceptionHeaders: () => fr,
	ServiceGetStatisticsHeaders: () => dr,
	ServiceGetUserDelegationKeyExceptionHeaders: () => gr,
	ServiceGetUserDelegationKeyHeaders: () => hr,
	ServiceListContainersSegmentExceptionHeaders: () => mr,
	ServiceListContainersSegmentHeaders: () => pr,
	ServiceSetPropertiesExceptionHeaders: () => cr,
	ServiceSetPropertiesHeaders: () => sr,
	ServiceSubmitBatchExceptionHeaders: () => br,
	ServiceSubmitBatchHeaders: () => yr,
	SignedIdentifier: () => Rn,
	StaticWebsite: () => En,
	StorageError: () => O,
	UserDelegationKey: () => Nn
});
const xn = {
	serializedName: `BlobServiceProperties`,
	xmlName: `StorageServiceProperties`,
	type: {
		name: `Composite`,
		className: `BlobServiceProperties`,
		modelProperties: {
			blobAnalyticsLogging: {
				serializedName: `Logging`,
				xmlName: `Logging`,
				type: {
					name: `Composite`,
					className: `Logging`
				}
			},
			hourMetrics: {
				serializedName: `HourMetrics`,
				xmlName: `HourMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			minuteMetrics: {
				serializedName: `MinuteMetrics`,
				xmlName: `MinuteMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			cors: {
				serializedName: `Cors`,
				xmlName: `Cors`,
				xmlIsWrapped: !0,
				xmlElementName: `CorsRule`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `CorsRule`
					} }
				}
			},
			defaultServiceVersion: {
				serializedName: `DefaultServiceVersion`,
				xmlName: `DefaultServiceVersion`,
				type: { name: `String` }
			},
			deleteRetentionPolicy: {
				serializedName: `DeleteRetentionPolicy`,
				xmlName: `DeleteRetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			},
			staticWebsite: {
				serializedName: `StaticWebsite`,
				xmlName: `StaticWebsite`,
				type: {
					name: `Composite`,
					className: `StaticWebsite`
				}
			}
		}
	}
}, Sn = {
	serializedName: `Logging`,
	type: {
		name: `Composite`,
		className: `Logging`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				required: !0,
				xmlName: `Version`,
				type: { name: `String` }
			},
			deleteProperty: {
				serializedName: `Delete`,
				required: !0,
				xmlName: `Delete`,
				type: { name: `Boolean` }
			},
			read: {
				serializedName: `Read`,
				required: !0,
				xmlName: `Read`,
				type: { name: `Boolean` }
			},
			write: {
				serializedName: `Write`,
				required: !0,
				xmlName: `Write`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, Cn = {
	serializedName: `RetentionPolicy`,
	type: {
		name: `Composite`,
		className: `RetentionPolicy`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			days: {
				constraints: { InclusiveMinimum: 1 },
				serializedName: `Days`,
				xmlName: `Days`,
				type: { name: `Number` }
			}
		}
	}
}, wn = {
	serializedName: `Metrics`,
	type: {
		name: `Composite`,
		className: `Metrics`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			includeAPIs: {
				serializedName: `IncludeAPIs`,
				xmlName: `IncludeAPIs`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, Tn = {
	serializedName: `CorsRule`,
	type: {
		name: `Composite`,
		className: `CorsRule`,
		modelProperties: {
			allowedOrigins: {
				serializedName: `AllowedOrigins`,
				required: !0,
				xmlName: `AllowedOrigins`,
				type: { name: `String` }
			},
			allowedMethods: {
				serializedName: `AllowedMethods`,
				required: !0,
				xmlName: `AllowedMethods`,
				type: { name: `String` }
			},
			allowedHeaders: {
				serializedName: `AllowedHeaders`,
				required: !0,
				xmlName: `AllowedHeaders`,
				type: { name: `String` }
			},
			exposedHeaders: {
				serializedName: `ExposedHeaders`,
				required: !0,
				xmlName: `ExposedHeaders`,
				type: { name: `String` }
			},
			maxAgeInSeconds: {
				constraints: { InclusiveMinimum: 0 },
				serializedName: `MaxAgeInSeconds`,
				required: !0,
				xmlName: `MaxAgeInSeconds`,
				type: { name: `Number` }
			}
		}
	}
}, En = {
	serializedName: `StaticWebsite`,
	type: {
		name: `Composite`,
		className: `StaticWebsite`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			indexDocument: {
				serializedName: `IndexDocument`,
				xmlName: `IndexDocument`,
				type: { name: `String` }
			},
			errorDocument404Path: {
				serializedName: `ErrorDocument404Path`,
				xmlName: `ErrorDocument404Path`,
				type: { name: `String` }
			},
			defaultIndexDocumentPath: {
				serializedName: `DefaultIndexDocumentPath`,
				xmlName: `DefaultIndexDocumentPath`,
				type: { name: `String` }
			}
		}
	}
}, O = {
	serializedName: `StorageError`,
	type: {
		name: `Composite`,
		className: `StorageError`,
		modelProperties: {
			message: {
				serializedName: `Message`,
				xmlName: `Message`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `CopySourceStatusCode`,
				xmlName: `CopySourceStatusCode`,
				type: { name: `Number` }
			},
			copySourceErrorCode: {
				serializedName: `CopySourceErrorCode`,
				xmlName: `CopySourceErrorCode`,
				type: { name: `String` }
			},
			copySourceErrorMessage: {
				serializedName: `CopySourceErrorMessage`,
				xmlName: `CopySourceErrorMessage`,
				type: { name: `String` }
			},
			code: {
				serializedName: `Code`,
				xmlName: `Code`,
				type: { name: `String` }
			},
			authenticationErrorDetail: {
				serializedName: `AuthenticationErrorDetail`,
				xmlName: `AuthenticationErrorDetail`,
				type: { name: `String` }
			}
		}
	}
}, Dn = {
	serializedName: `BlobServiceStatistics`,
	xmlName: `StorageServiceStats`,
	type: {
		name: `Composite`,
		className: `BlobServiceStatistics`,
		modelProperties: { geoReplication: {
			serializedName: `GeoReplication`,
			xmlName: `GeoReplication`,
			type: {
				name: `Composite`,
				className: `GeoReplication`
			}
		} }
	}
}, On = {
	serializedName: `GeoReplication`,
	type: {
		name: `Composite`,
		className: `GeoReplication`,
		modelProperties: {
			status: {
				serializedName: `Status`,
				required: !0,
				xmlName: `Status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`live`,
						`bootstrap`,
						`unavailable`
					]
				}
			},
			lastSyncOn: {
				serializedName: `LastSyncTime`,
				required: !0,
				xmlName: `LastSyncTime`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, kn = {
	serializedName: `ListContainersSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListContainersSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			containerItems: {
				serializedName: `ContainerItems`,
				required: !0,
				xmlName: `Containers`,
				xmlIsWrapped: !0,
				xmlElementName: `Container`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ContainerItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, An = {
	serializedName: `ContainerItem`,
	xmlName: `Container`,
	type: {
		name: `Composite`,
		className: `ContainerItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			deleted: {
				serializedName: `Deleted`,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `ContainerProperties`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			}
		}
	}
}, jn = {
	serializedName: `ContainerProperties`,
	type: {
		name: `Composite`,
		className: `ContainerProperties`,
		modelProperties: {
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			publicAccess: {
				serializedName: `PublicAccess`,
				xmlName: `PublicAccess`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `HasImmutabilityPolicy`,
				xmlName: `HasImmutabilityPolicy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `HasLegalHold`,
				xmlName: `HasLegalHold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `DefaultEncryptionScope`,
				xmlName: `DefaultEncryptionScope`,
				type: { name: `String` }
			},
			preventEncryptionScopeOverride: {
				serializedName: `DenyEncryptionScopeOverride`,
				xmlName: `DenyEncryptionScopeOverride`,
				type: { name: `Boolean` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `ImmutableStorageWithVersioningEnabled`,
				xmlName: `ImmutableStorageWithVersioningEnabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Mn = {
	serializedName: `KeyInfo`,
	type: {
		name: `Composite`,
		className: `KeyInfo`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				required: !0,
				xmlName: `Expiry`,
				type: { name: `String` }
			}
		}
	}
}, Nn = {
	serializedName: `UserDelegationKey`,
	type: {
		name: `Composite`,
		className: `UserDelegationKey`,
		modelProperties: {
			signedObjectId: {
				serializedName: `SignedOid`,
				required: !0,
				xmlName: `SignedOid`,
				type: { name: `String` }
			},
			signedTenantId: {
				serializedName: `SignedTid`,
				required: !0,
				xmlName: `SignedTid`,
				type: { name: `String` }
			},
			signedStartsOn: {
				serializedName: `SignedStart`,
				required: !0,
				xmlName: `SignedStart`,
				type: { name: `String` }
			},
			signedExpiresOn: {
				serializedName: `SignedExpiry`,
				required: !0,
				xmlName: `SignedExpiry`,
				type: { name: `String` }
			},
			signedService: {
				serializedName: `SignedService`,
				required: !0,
				xmlName: `SignedService`,
				type: { name: `String` }
			},
			signedVersion: {
				serializedName: `SignedVersion`,
				required: !0,
				xmlName: `SignedVersion`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Pn = {
	serializedName: `FilterBlobSegment`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `FilterBlobSegment`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			where: {
				serializedName: `Where`,
				required: !0,
				xmlName: `Where`,
				type: { name: `String` }
			},
			blobs: {
				serializedName: `Blobs`,
				required: !0,
				xmlName: `Blobs`,
				xmlIsWrapped: !0,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `FilterBlobItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Fn = {
	serializedName: `FilterBlobItem`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `FilterBlobItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				type: { name: `String` }
			},
			tags: {
				serializedName: `Tags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			}
		}
	}
}, In = {
	serializedName: `BlobTags`,
	xmlName: `Tags`,
	type: {
		name: `Composite`,
		className: `BlobTags`,
		modelProperties: { blobTagSet: {
			serializedName: `BlobTagSet`,
			required: !0,
			xmlName: `TagSet`,
			xmlIsWrapped: !0,
			xmlElementName: `Tag`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobTag`
				} }
			}
		} }
	}
}, Ln = {
	serializedName: `BlobTag`,
	xmlName: `Tag`,
	type: {
		name: `Composite`,
		className: `BlobTag`,
		modelProperties: {
			key: {
				serializedName: `Key`,
				required: !0,
				xmlName: `Key`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Rn = {
	serializedName: `SignedIdentifier`,
	xmlName: `SignedIdentifier`,
	type: {
		name: `Composite`,
		className: `SignedIdentifier`,
		modelProperties: {
			id: {
				serializedName: `Id`,
				required: !0,
				xmlName: `Id`,
				type: { name: `String` }
			},
			accessPolicy: {
				serializedName: `AccessPolicy`,
				xmlName: `AccessPolicy`,
				type: {
					name: `Composite`,
					className: `AccessPolicy`
				}
			}
		}
	}
}, zn = {
	serializedName: `AccessPolicy`,
	type: {
		name: `Composite`,
		className: `AccessPolicy`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				xmlName: `Expiry`,
				type: { name: `String` }
			},
			permissions: {
				serializedName: `Permission`,
				xmlName: `Permission`,
				type: { name: `String` }
			}
		}
	}
}, Bn = {
	serializedName: `ListBlobsFlatSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsFlatSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobFlatListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Vn = {
	serializedName: `BlobFlatListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobFlatListSegment`,
		modelProperties: { blobItems: {
			serializedName: `BlobItems`,
			required: !0,
			xmlName: `BlobItems`,
			xmlElementName: `Blob`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobItemInternal`
				} }
			}
		} }
	}
}, Hn = {
	serializedName: `BlobItemInternal`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `BlobItemInternal`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: {
					name: `Composite`,
					className: `BlobName`
				}
			},
			deleted: {
				serializedName: `Deleted`,
				required: !0,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			snapshot: {
				serializedName: `Snapshot`,
				required: !0,
				xmlName: `Snapshot`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `VersionId`,
				xmlName: `VersionId`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `IsCurrentVersion`,
				xmlName: `IsCurrentVersion`,
				type: { name: `Boolean` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `BlobPropertiesInternal`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobTags: {
				serializedName: `BlobTags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			},
			objectReplicationMetadata: {
				serializedName: `ObjectReplicationMetadata`,
				xmlName: `OrMetadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			hasVersionsOnly: {
				serializedName: `HasVersionsOnly`,
				xmlName: `HasVersionsOnly`,
				type: { name: `Boolean` }
			}
		}
	}
}, Un = {
	serializedName: `BlobName`,
	type: {
		name: `Composite`,
		className: `BlobName`,
		modelProperties: {
			encoded: {
				serializedName: `Encoded`,
				xmlName: `Encoded`,
				xmlIsAttribute: !0,
				type: { name: `Boolean` }
			},
			content: {
				serializedName: `content`,
				xmlName: `content`,
				xmlIsMsText: !0,
				type: { name: `String` }
			}
		}
	}
}, Wn = {
	serializedName: `BlobPropertiesInternal`,
	xmlName: `Properties`,
	type: {
		name: `Composite`,
		className: `BlobPropertiesInternal`,
		modelProperties: {
			createdOn: {
				serializedName: `Creation-Time`,
				xmlName: `Creation-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			contentLength: {
				serializedName: `Content-Length`,
				xmlName: `Content-Length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `Content-Type`,
				xmlName: `Content-Type`,
				type: { name: `String` }
			},
			contentEncoding: {
				serializedName: `Content-Encoding`,
				xmlName: `Content-Encoding`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `Content-Language`,
				xmlName: `Content-Language`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `Content-MD5`,
				xmlName: `Content-MD5`,
				type: { name: `ByteArray` }
			},
			contentDisposition: {
				serializedName: `Content-Disposition`,
				xmlName: `Content-Disposition`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `Cache-Control`,
				xmlName: `Cache-Control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `BlobType`,
				xmlName: `BlobType`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			copyId: {
				serializedName: `CopyId`,
				xmlName: `CopyId`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `CopyStatus`,
				xmlName: `CopyStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			copySource: {
				serializedName: `CopySource`,
				xmlName: `CopySource`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `CopyProgress`,
				xmlName: `CopyProgress`,
				type: { name: `String` }
			},
			copyCompletedOn: {
				serializedName: `CopyCompletionTime`,
				xmlName: `CopyCompletionTime`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `CopyStatusDescription`,
				xmlName: `CopyStatusDescription`,
				type: { name: `String` }
			},
			serverEncrypted: {
				serializedName: `ServerEncrypted`,
				xmlName: `ServerEncrypted`,
				type: { name: `Boolean` }
			},
			incrementalCopy: {
				serializedName: `IncrementalCopy`,
				xmlName: `IncrementalCopy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `DestinationSnapshot`,
				xmlName: `DestinationSnapshot`,
				type: { name: `String` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			accessTier: {
				serializedName: `AccessTier`,
				xmlName: `AccessTier`,
				type: {
					name: `Enum`,
					allowedValues: [
						`P4`,
						`P6`,
						`P10`,
						`P15`,
						`P20`,
						`P30`,
						`P40`,
						`P50`,
						`P60`,
						`P70`,
						`P80`,
						`Hot`,
						`Cool`,
						`Archive`,
						`Cold`
					]
				}
			},
			accessTierInferred: {
				serializedName: `AccessTierInferred`,
				xmlName: `AccessTierInferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `ArchiveStatus`,
				xmlName: `ArchiveStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`rehydrate-pending-to-hot`,
						`rehydrate-pending-to-cool`,
						`rehydrate-pending-to-cold`
					]
				}
			},
			customerProvidedKeySha256: {
				serializedName: `CustomerProvidedKeySha256`,
				xmlName: `CustomerProvidedKeySha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `EncryptionScope`,
				xmlName: `EncryptionScope`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `AccessTierChangeTime`,
				xmlName: `AccessTierChangeTime`,
				type: { name: `DateTimeRfc1123` }
			},
			tagCount: {
				serializedName: `TagCount`,
				xmlName: `TagCount`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `Expiry-Time`,
				xmlName: `Expiry-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `Sealed`,
				xmlName: `Sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `RehydratePriority`,
				xmlName: `RehydratePriority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessedOn: {
				serializedName: `LastAccessTime`,
				xmlName: `LastAccessTime`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `ImmutabilityPolicyUntilDate`,
				xmlName: `ImmutabilityPolicyUntilDate`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `ImmutabilityPolicyMode`,
				xmlName: `ImmutabilityPolicyMode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `LegalHold`,
				xmlName: `LegalHold`,
				type: { name: `Boolean` }
			}
		}
	}
}, Gn = {
	serializedName: `ListBlobsHierarchySegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsHierarchySegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			delimiter: {
				serializedName: `Delimiter`,
				xmlName: `Delimiter`,
				type: { name: `String` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobHierarchyListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Kn = {
	serializedName: `BlobHierarchyListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobHierarchyListSegment`,
		modelProperties: {
			blobPrefixes: {
				serializedName: `BlobPrefixes`,
				xmlName: `BlobPrefixes`,
				xmlElementName: `BlobPrefix`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobPrefix`
					} }
				}
			},
			blobItems: {
				serializedName: `BlobItems`,
				required: !0,
				xmlName: `BlobItems`,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobItemInternal`
					} }
				}
			}
		}
	}
}, qn = {
	serializedName: `BlobPrefix`,
	type: {
		name: `Composite`,
		className: `BlobPrefix`,
		modelProperties: { name: {
			serializedName: `Name`,
			xmlName: `Name`,
			type: {
				name: `Composite`,
				className: `BlobName`
			}
		} }
	}
}, Jn = {
	serializedName: `BlockLookupList`,
	xmlName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockLookupList`,
		modelProperties: {
			committed: {
				serializedName: `Committed`,
				xmlName: `Committed`,
				xmlElementName: `Committed`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			uncommitted: {
				serializedName: `Uncommitted`,
				xmlName: `Uncommitted`,
				xmlElementName: `Uncommitted`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			latest: {
				serializedName: `Latest`,
				xmlName: `Latest`,
				xmlElementName: `Latest`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			}
		}
	}
}, Yn = {
	serializedName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockList`,
		modelProperties: {
			committedBlocks: {
				serializedName: `CommittedBlocks`,
				xmlName: `CommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			},
			uncommittedBlocks: {
				serializedName: `UncommittedBlocks`,
				xmlName: `UncommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			}
		}
	}
}, Xn = {
	serializedName: `Block`,
	type: {
		name: `Composite`,
		className: `Block`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			size: {
				serializedName: `Size`,
				required: !0,
				xmlName: `Size`,
				type: { name: `Number` }
			}
		}
	}
}, Zn = {
	serializedName: `PageList`,
	type: {
		name: `Composite`,
		className: `PageList`,
		modelProperties: {
			pageRange: {
				serializedName: `PageRange`,
				xmlName: `PageRange`,
				xmlElementName: `PageRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `PageRange`
					} }
				}
			},
			clearRange: {
				serializedName: `ClearRange`,
				xmlName: `ClearRange`,
				xmlElementName: `ClearRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ClearRange`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Qn = {
	serializedName: `PageRange`,
	xmlName: `PageRange`,
	type: {
		name: `Composite`,
		className: `PageRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, $n = {
	serializedName: `ClearRange`,
	xmlName: `ClearRange`,
	type: {
		name: `Composite`,
		className: `ClearRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, er = {
	serializedName: `QueryRequest`,
	xmlName: `QueryRequest`,
	type: {
		name: `Composite`,
		className: `QueryRequest`,
		modelProperties: {
			queryType: {
				serializedName: `QueryType`,
				required: !0,
				xmlName: `QueryType`,
				type: { name: `String` }
			},
			expression: {
				serializedName: `Expression`,
				required: !0,
				xmlName: `Expression`,
				type: { name: `String` }
			},
			inputSerialization: {
				serializedName: `InputSerialization`,
				xmlName: `InputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			},
			outputSerialization: {
				serializedName: `OutputSerialization`,
				xmlName: `OutputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			}
		}
	}
}, tr = {
	serializedName: `QuerySerialization`,
	type: {
		name: `Composite`,
		className: `QuerySerialization`,
		modelProperties: { format: {
			serializedName: `Format`,
			xmlName: `Format`,
			type: {
				name: `Composite`,
				className: `QueryFormat`
			}
		} }
	}
}, nr = {
	serializedName: `QueryFormat`,
	type: {
		name: `Composite`,
		className: `QueryFormat`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`delimited`,
						`json`,
						`arrow`,
						`parquet`
					]
				}
			},
			delimitedTextConfiguration: {
				serializedName: `DelimitedTextConfiguration`,
				xmlName: `DelimitedTextConfiguration`,
				type: {
					name: `Composite`,
					className: `DelimitedTextConfiguration`
				}
			},
			jsonTextConfiguration: {
				serializedName: `JsonTextConfiguration`,
				xmlName: `JsonTextConfiguration`,
				type: {
					name: `Composite`,
					className: `JsonTextConfiguration`
				}
			},
			arrowConfiguration: {
				serializedName: `ArrowConfiguration`,
				xmlName: `ArrowConfiguration`,
				type: {
					name: `Composite`,
					className: `ArrowConfiguration`
				}
			},
			parquetTextConfiguration: {
				serializedName: `ParquetTextConfiguration`,
				xmlName: `ParquetTextConfiguration`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `any` } }
				}
			}
		}
	}
}, rr = {
	serializedName: `DelimitedTextConfiguration`,
	xmlName: `DelimitedTextConfiguration`,
	type: {
		name: `Composite`,
		className: `DelimitedTextConfiguration`,
		modelProperties: {
			columnSeparator: {
				serializedName: `ColumnSeparator`,
				xmlName: `ColumnSeparator`,
				type: { name: `String` }
			},
			fieldQuote: {
				serializedName: `FieldQuote`,
				xmlName: `FieldQuote`,
				type: { name: `String` }
			},
			recordSeparator: {
				serializedName: `RecordSeparator`,
				xmlName: `RecordSeparator`,
				type: { name: `String` }
			},
			escapeChar: {
				serializedName: `EscapeChar`,
				xmlName: `EscapeChar`,
				type: { name: `String` }
			},
			headersPresent: {
				serializedName: `HeadersPresent`,
				xmlName: `HasHeaders`,
				type: { name: `Boolean` }
			}
		}
	}
}, ir = {
	serializedName: `JsonTextConfiguration`,
	xmlName: `JsonTextConfiguration`,
	type: {
		name: `Composite`,
		className: `JsonTextConfiguration`,
		modelProperties: { recordSeparator: {
			serializedName: `RecordSeparator`,
			xmlName: `RecordSeparator`,
			type: { name: `String` }
		} }
	}
}, ar = {
	serializedName: `ArrowConfiguration`,
	xmlName: `ArrowConfiguration`,
	type: {
		name: `Composite`,
		className: `ArrowConfiguration`,
		modelProperties: { schema: {
			serializedName: `Schema`,
			required: !0,
			xmlName: `Schema`,
			xmlIsWrapped: !0,
			xmlElementName: `Field`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `ArrowField`
				} }
			}
		} }
	}
}, or = {
	serializedName: `ArrowField`,
	xmlName: `Field`,
	type: {
		name: `Composite`,
		className: `ArrowField`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: { name: `String` }
			},
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: { name: `String` }
			},
			precision: {
				serializedName: `Precision`,
				xmlName: `Precision`,
				type: { name: `Number` }
			},
			scale: {
				serializedName: `Scale`,
				xmlName: `Scale`,
				type: { name: `Number` }
			}
		}
	}
}, sr = {
	serializedName: `Service_setPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, cr = {
	serializedName: `Service_setPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, lr = {
	serializedName: `Service_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ur = {
	serializedName: `Service_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, dr = {
	serializedName: `Service_getStatisticsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, fr = {
	serializedName: `Service_getStatisticsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, pr = {
	serializedName: `Service_listContainersSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, mr = {
	serializedName: `Service_listContainersSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, hr = {
	serializedName: `Service_getUserDelegationKeyHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, gr = {
	serializedName: `Service_getUserDelegationKeyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, _r = {
	serializedName: `Service_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, vr = {
	serializedName: `Service_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, yr = {
	serializedName: `Service_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, br = {
	serializedName: `Service_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, xr = {
	serializedName: `Service_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Sr = {
	serializedName: `Service_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Cr = {
	serializedName: `Container_createHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, wr = {
	serializedName: `Container_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Tr = {
	serializedName: `Container_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesHeaders`,
		modelProperties: {
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `x-ms-has-immutability-policy`,
				xmlName: `x-ms-has-immutability-policy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `x-ms-has-legal-hold`,
				xmlName: `x-ms-has-legal-hold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `x-ms-default-encryption-scope`,
				xmlName: `x-ms-default-encryption-scope`,
				type: { name: `String` }
			},
			denyEncryptionScopeOverride: {
				serializedName: `x-ms-deny-encryption-scope-override`,
				xmlName: `x-ms-deny-encryption-scope-override`,
				type: { name: `Boolean` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `x-ms-immutable-storage-with-versioning-enabled`,
				xmlName: `x-ms-immutable-storage-with-versioning-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Er = {
	serializedName: `Container_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Dr = {
	serializedName: `Container_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Or = {
	serializedName: `Container_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, kr = {
	serializedName: `Container_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ar = {
	serializedName: `Container_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, jr = {
	serializedName: `Container_getAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyHeaders`,
		modelProperties: {
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Mr = {
	serializedName: `Container_getAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Nr = {
	serializedName: `Container_setAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Pr = {
	serializedName: `Container_setAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Fr = {
	serializedName: `Container_restoreHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ir = {
	serializedName: `Container_restoreExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Lr = {
	serializedName: `Container_renameHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Rr = {
	serializedName: `Container_renameExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, zr = {
	serializedName: `Container_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			}
		}
	}
}, Br = {
	serializedName: `Container_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Vr = {
	serializedName: `Container_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Hr = {
	serializedName: `Container_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ur = {
	serializedName: `Container_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Wr = {
	serializedName: `Container_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Gr = {
	serializedName: `Container_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Kr = {
	serializedName: `Container_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, qr = {
	serializedName: `Container_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Jr = {
	serializedName: `Container_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Yr = {
	serializedName: `Container_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Xr = {
	serializedName: `Container_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Zr = {
	serializedName: `Container_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Qr = {
	serializedName: `Container_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, $r = {
	serializedName: `Container_listBlobFlatSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ei = {
	serializedName: `Container_listBlobFlatSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ti = {
	serializedName: `Container_listBlobHierarchySegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ni = {
	serializedName: `Container_listBlobHierarchySegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ri = {
	serializedName: `Container_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, ii = {
	serializedName: `Container_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ai = {
	serializedName: `Blob_downloadHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, oi = {
	serializedName: `Blob_downloadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, si = {
	serializedName: `Blob_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			isIncrementalCopy: {
				serializedName: `x-ms-incremental-copy`,
				xmlName: `x-ms-incremental-copy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `x-ms-copy-destination-snapshot`,
				xmlName: `x-ms-copy-destination-snapshot`,
				type: { name: `String` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			accessTier: {
				serializedName: `x-ms-access-tier`,
				xmlName: `x-ms-access-tier`,
				type: { name: `String` }
			},
			accessTierInferred: {
				serializedName: `x-ms-access-tier-inferred`,
				xmlName: `x-ms-access-tier-inferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `x-ms-archive-status`,
				xmlName: `x-ms-archive-status`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `x-ms-access-tier-change-time`,
				xmlName: `x-ms-access-tier-change-time`,
				type: { name: `DateTimeRfc1123` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `x-ms-expiry-time`,
				xmlName: `x-ms-expiry-time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `x-ms-rehydrate-priority`,
				xmlName: `x-ms-rehydrate-priority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ci = {
	serializedName: `Blob_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, li = {
	serializedName: `Blob_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ui = {
	serializedName: `Blob_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, di = {
	serializedName: `Blob_undeleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, fi = {
	serializedName: `Blob_undeleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, pi = {
	serializedName: `Blob_setExpiryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, mi = {
	serializedName: `Blob_setExpiryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, hi = {
	serializedName: `Blob_setHttpHeadersHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, gi = {
	serializedName: `Blob_setHttpHeadersExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, _i = {
	serializedName: `Blob_setImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiry: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			}
		}
	}
}, vi = {
	serializedName: `Blob_setImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, yi = {
	serializedName: `Blob_deleteImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, bi = {
	serializedName: `Blob_deleteImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, xi = {
	serializedName: `Blob_setLegalHoldHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			}
		}
	}
}, Si = {
	serializedName: `Blob_setLegalHoldExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ci = {
	serializedName: `Blob_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, wi = {
	serializedName: `Blob_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ti = {
	serializedName: `Blob_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Ei = {
	serializedName: `Blob_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Di = {
	serializedName: `Blob_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Oi = {
	serializedName: `Blob_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ki = {
	serializedName: `Blob_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Ai = {
	serializedName: `Blob_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ji = {
	serializedName: `Blob_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Mi = {
	serializedName: `Blob_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ni = {
	serializedName: `Blob_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Pi = {
	serializedName: `Blob_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Fi = {
	serializedName: `Blob_createSnapshotHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotHeaders`,
		modelProperties: {
			snapshot: {
				serializedName: `x-ms-snapshot`,
				xmlName: `x-ms-snapshot`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ii = {
	serializedName: `Blob_createSnapshotExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Li = {
	serializedName: `Blob_startCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ri = {
	serializedName: `Blob_startCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, zi = {
	serializedName: `Blob_copyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				defaultValue: `success`,
				isConstant: !0,
				serializedName: `x-ms-copy-status`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Bi = {
	serializedName: `Blob_copyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Vi = {
	serializedName: `Blob_abortCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Hi = {
	serializedName: `Blob_abortCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ui = {
	serializedName: `Blob_setTierHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Wi = {
	serializedName: `Blob_setTierExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Gi = {
	serializedName: `Blob_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Ki = {
	serializedName: `Blob_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, qi = {
	serializedName: `Blob_queryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletionTime: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, Ji = {
	serializedName: `Blob_queryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Yi = {
	serializedName: `Blob_getTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Xi = {
	serializedName: `Blob_getTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Zi = {
	serializedName: `Blob_setTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Qi = {
	serializedName: `Blob_setTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, $i = {
	serializedName: `PageBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ea = {
	serializedName: `PageBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ta = {
	serializedName: `PageBlob_uploadPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, na = {
	serializedName: `PageBlob_uploadPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ra = {
	serializedName: `PageBlob_clearPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ia = {
	serializedName: `PageBlob_clearPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, aa = {
	serializedName: `PageBlob_uploadPagesFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, oa = {
	serializedName: `PageBlob_uploadPagesFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, sa = {
	serializedName: `PageBlob_getPageRangesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ca = {
	serializedName: `PageBlob_getPageRangesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, la = {
	serializedName: `PageBlob_getPageRangesDiffHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ua = {
	serializedName: `PageBlob_getPageRangesDiffExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, da = {
	serializedName: `PageBlob_resizeHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, fa = {
	serializedName: `PageBlob_resizeExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, pa = {
	serializedName: `PageBlob_updateSequenceNumberHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ma = {
	serializedName: `PageBlob_updateSequenceNumberExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ha = {
	serializedName: `PageBlob_copyIncrementalHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ga = {
	serializedName: `PageBlob_copyIncrementalExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, _a = {
	serializedName: `AppendBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, va = {
	serializedName: `AppendBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ya = {
	serializedName: `AppendBlob_appendBlockHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ba = {
	serializedName: `AppendBlob_appendBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, xa = {
	serializedName: `AppendBlob_appendBlockFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Sa = {
	serializedName: `AppendBlob_appendBlockFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Ca = {
	serializedName: `AppendBlob_sealHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			}
		}
	}
}, wa = {
	serializedName: `AppendBlob_sealExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ta = {
	serializedName: `BlockBlob_uploadHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ea = {
	serializedName: `BlockBlob_uploadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Da = {
	serializedName: `BlockBlob_putBlobFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Oa = {
	serializedName: `BlockBlob_putBlobFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, ka = {
	serializedName: `BlockBlob_stageBlockHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Aa = {
	serializedName: `BlockBlob_stageBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ja = {
	serializedName: `BlockBlob_stageBlockFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ma = {
	serializedName: `BlockBlob_stageBlockFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Na = {
	serializedName: `BlockBlob_commitBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Pa = {
	serializedName: `BlockBlob_commitBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Fa = {
	serializedName: `BlockBlob_getBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ia = {
	serializedName: `BlockBlob_getBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, La = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, Ra = {
	parameterPath: `blobServiceProperties`,
	mapper: xn
}, za = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, k = {
	parameterPath: `url`,
	mapper: {
		serializedName: `url`,
		required: !0,
		xmlName: `url`,
		type: { name: `String` }
	},
	skipEncoding: !0
}, Ba = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `service`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Va = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `properties`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, A = {
	parameterPath: [`options`, `timeoutInSeconds`],
	mapper: {
		constraints: { InclusiveMinimum: 0 },
		serializedName: `timeout`,
		xmlName: `timeout`,
		type: { name: `Number` }
	}
}, j = {
	parameterPath: `version`,
	mapper: {
		defaultValue: `2026-02-06`,
		isConstant: !0,
		serializedName: `x-ms-version`,
		type: { name: `String` }
	}
}, M = {
	parameterPath: [`options`, `requestId`],
	mapper: {
		serializedName: `x-ms-client-request-id`,
		xmlName: `x-ms-client-request-id`,
		type: { name: `String` }
	}
}, N = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, Ha = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `stats`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Ua = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `list`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Wa = {
	parameterPath: [`options`, `prefix`],
	mapper: {
		serializedName: `prefix`,
		xmlName: `prefix`,
		type: { name: `String` }
	}
}, Ga = {
	parameterPath: [`options`, `marker`],
	mapper: {
		serializedName: `marker`,
		xmlName: `marker`,
		type: { name: `String` }
	}
}, Ka = {
	parameterPath: [`options`, `maxPageSize`],
	mapper: {
		constraints: { InclusiveMinimum: 1 },
		serializedName: `maxresults`,
		xmlName: `maxresults`,
		type: { name: `Number` }
	}
}, qa = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListContainersIncludeType`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`metadata`,
					`deleted`,
					`system`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Ja = {
	parameterPath: `keyInfo`,
	mapper: Mn
}, Ya = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `userdelegationkey`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Xa = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `account`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Za = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, Qa = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `batch`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, P = {
	parameterPath: `contentLength`,
	mapper: {
		serializedName: `Content-Length`,
		required: !0,
		xmlName: `Content-Length`,
		type: { name: `Number` }
	}
}, $a = {
	parameterPath: `multipartContentType`,
	mapper: {
		serializedName: `Content-Type`,
		required: !0,
		xmlName: `Content-Type`,
		type: { name: `String` }
	}
}, eo = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blobs`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, to = {
	parameterPath: [`options`, `where`],
	mapper: {
		serializedName: `where`,
		xmlName: `where`,
		type: { name: `String` }
	}
}, F = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `container`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, I = {
	parameterPath: [`options`, `metadata`],
	mapper: {
		serializedName: `x-ms-meta`,
		xmlName: `x-ms-meta`,
		headerCollectionPrefix: `x-ms-meta-`,
		type: {
			name: `Dictionary`,
			value: { type: { name: `String` } }
		}
	}
}, no = {
	parameterPath: [`options`, `access`],
	mapper: {
		serializedName: `x-ms-blob-public-access`,
		xmlName: `x-ms-blob-public-access`,
		type: {
			name: `Enum`,
			allowedValues: [`container`, `blob`]
		}
	}
}, ro = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`defaultEncryptionScope`
	],
	mapper: {
		serializedName: `x-ms-default-encryption-scope`,
		xmlName: `x-ms-default-encryption-scope`,
		type: { name: `String` }
	}
}, io = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`preventEncryptionScopeOverride`
	],
	mapper: {
		serializedName: `x-ms-deny-encryption-scope-override`,
		xmlName: `x-ms-deny-encryption-scope-override`,
		type: { name: `Boolean` }
	}
}, L = {
	parameterPath: [
		`options`,
		`leaseAccessConditions`,
		`leaseId`
	],
	mapper: {
		serializedName: `x-ms-lease-id`,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, R = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `If-Modified-Since`,
		xmlName: `If-Modified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, z = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `If-Unmodified-Since`,
		xmlName: `If-Unmodified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, ao = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `metadata`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, oo = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `acl`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, so = {
	parameterPath: [`options`, `containerAcl`],
	mapper: {
		serializedName: `containerAcl`,
		xmlName: `SignedIdentifiers`,
		xmlIsWrapped: !0,
		xmlElementName: `SignedIdentifier`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Composite`,
				className: `SignedIdentifier`
			} }
		}
	}
}, co = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `undelete`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, lo = {
	parameterPath: [`options`, `deletedContainerName`],
	mapper: {
		serializedName: `x-ms-deleted-container-name`,
		xmlName: `x-ms-deleted-container-name`,
		type: { name: `String` }
	}
}, uo = {
	parameterPath: [`options`, `deletedContainerVersion`],
	mapper: {
		serializedName: `x-ms-deleted-container-version`,
		xmlName: `x-ms-deleted-container-version`,
		type: { name: `String` }
	}
}, fo = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `rename`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, po = {
	parameterPath: `sourceContainerName`,
	mapper: {
		serializedName: `x-ms-source-container-name`,
		required: !0,
		xmlName: `x-ms-source-container-name`,
		type: { name: `String` }
	}
}, mo = {
	parameterPath: [`options`, `sourceLeaseId`],
	mapper: {
		serializedName: `x-ms-source-lease-id`,
		xmlName: `x-ms-source-lease-id`,
		type: { name: `String` }
	}
}, B = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `lease`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ho = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `acquire`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, go = {
	parameterPath: [`options`, `duration`],
	mapper: {
		serializedName: `x-ms-lease-duration`,
		xmlName: `x-ms-lease-duration`,
		type: { name: `Number` }
	}
}, _o = {
	parameterPath: [`options`, `proposedLeaseId`],
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, vo = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `release`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, yo = {
	parameterPath: `leaseId`,
	mapper: {
		serializedName: `x-ms-lease-id`,
		required: !0,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, bo = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `renew`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, xo = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `break`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, So = {
	parameterPath: [`options`, `breakPeriod`],
	mapper: {
		serializedName: `x-ms-lease-break-period`,
		xmlName: `x-ms-lease-break-period`,
		type: { name: `Number` }
	}
}, Co = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `change`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, wo = {
	parameterPath: `proposedLeaseId`,
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		required: !0,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, To = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListBlobsIncludeItem`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`copy`,
					`deleted`,
					`metadata`,
					`snapshots`,
					`uncommittedblobs`,
					`versions`,
					`tags`,
					`immutabilitypolicy`,
					`legalhold`,
					`deletedwithversions`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Eo = {
	parameterPath: [`options`, `startFrom`],
	mapper: {
		serializedName: `startFrom`,
		xmlName: `startFrom`,
		type: { name: `String` }
	}
}, Do = {
	parameterPath: `delimiter`,
	mapper: {
		serializedName: `delimiter`,
		required: !0,
		xmlName: `delimiter`,
		type: { name: `String` }
	}
}, V = {
	parameterPath: [`options`, `snapshot`],
	mapper: {
		serializedName: `snapshot`,
		xmlName: `snapshot`,
		type: { name: `String` }
	}
}, Oo = {
	parameterPath: [`options`, `versionId`],
	mapper: {
		serializedName: `versionid`,
		xmlName: `versionid`,
		type: { name: `String` }
	}
}, ko = {
	parameterPath: [`options`, `range`],
	mapper: {
		serializedName: `x-ms-range`,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, Ao = {
	parameterPath: [`options`, `rangeGetContentMD5`],
	mapper: {
		serializedName: `x-ms-range-get-content-md5`,
		xmlName: `x-ms-range-get-content-md5`,
		type: { name: `Boolean` }
	}
}, jo = {
	parameterPath: [`options`, `rangeGetContentCRC64`],
	mapper: {
		serializedName: `x-ms-range-get-content-crc64`,
		xmlName: `x-ms-range-get-content-crc64`,
		type: { name: `Boolean` }
	}
}, H = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKey`
	],
	mapper: {
		serializedName: `x-ms-encryption-key`,
		xmlName: `x-ms-encryption-key`,
		type: { name: `String` }
	}
}, U = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKeySha256`
	],
	mapper: {
		serializedName: `x-ms-encryption-key-sha256`,
		xmlName: `x-ms-encryption-key-sha256`,
		type: { name: `String` }
	}
}, W = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionAlgorithm`
	],
	mapper: {
		serializedName: `x-ms-encryption-algorithm`,
		xmlName: `x-ms-encryption-algorithm`,
		type: { name: `String` }
	}
}, G = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `If-Match`,
		xmlName: `If-Match`,
		type: { name: `String` }
	}
}, K = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `If-None-Match`,
		xmlName: `If-None-Match`,
		type: { name: `String` }
	}
}, q = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifTags`
	],
	mapper: {
		serializedName: `x-ms-if-tags`,
		xmlName: `x-ms-if-tags`,
		type: { name: `String` }
	}
}, Mo = {
	parameterPath: [`options`, `deleteSnapshots`],
	mapper: {
		serializedName: `x-ms-delete-snapshots`,
		xmlName: `x-ms-delete-snapshots`,
		type: {
			name: `Enum`,
			allowedValues: [`include`, `only`]
		}
	}
}, No = {
	parameterPath: [`options`, `blobDeleteType`],
	mapper: {
		serializedName: `deletetype`,
		xmlName: `deletetype`,
		type: { name: `String` }
	}
}, Po = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `expiry`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Fo = {
	parameterPath: `expiryOptions`,
	mapper: {
		serializedName: `x-ms-expiry-option`,
		required: !0,
		xmlName: `x-ms-expiry-option`,
		type: { name: `String` }
	}
}, Io = {
	parameterPath: [`options`, `expiresOn`],
	mapper: {
		serializedName: `x-ms-expiry-time`,
		xmlName: `x-ms-expiry-time`,
		type: { name: `String` }
	}
}, Lo = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobCacheControl`
	],
	mapper: {
		serializedName: `x-ms-blob-cache-control`,
		xmlName: `x-ms-blob-cache-control`,
		type: { name: `String` }
	}
}, Ro = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentType`
	],
	mapper: {
		serializedName: `x-ms-blob-content-type`,
		xmlName: `x-ms-blob-content-type`,
		type: { name: `String` }
	}
}, zo = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentMD5`
	],
	mapper: {
		serializedName: `x-ms-blob-content-md5`,
		xmlName: `x-ms-blob-content-md5`,
		type: { name: `ByteArray` }
	}
}, Bo = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentEncoding`
	],
	mapper: {
		serializedName: `x-ms-blob-content-encoding`,
		xmlName: `x-ms-blob-content-encoding`,
		type: { name: `String` }
	}
}, Vo = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentLanguage`
	],
	mapper: {
		serializedName: `x-ms-blob-content-language`,
		xmlName: `x-ms-blob-content-language`,
		type: { name: `String` }
	}
}, Ho = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentDisposition`
	],
	mapper: {
		serializedName: `x-ms-blob-content-disposition`,
		xmlName: `x-ms-blob-content-disposition`,
		type: { name: `String` }
	}
}, Uo = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `immutabilityPolicies`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Wo = {
	parameterPath: [`options`, `immutabilityPolicyExpiry`],
	mapper: {
		serializedName: `x-ms-immutability-policy-until-date`,
		xmlName: `x-ms-immutability-policy-until-date`,
		type: { name: `DateTimeRfc1123` }
	}
}, Go = {
	parameterPath: [`options`, `immutabilityPolicyMode`],
	mapper: {
		serializedName: `x-ms-immutability-policy-mode`,
		xmlName: `x-ms-immutability-policy-mode`,
		type: {
			name: `Enum`,
			allowedValues: [
				`Mutable`,
				`Unlocked`,
				`Locked`
			]
		}
	}
}, Ko = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `legalhold`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, qo = {
	parameterPath: `legalHold`,
	mapper: {
		serializedName: `x-ms-legal-hold`,
		required: !0,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, J = {
	parameterPath: [`options`, `encryptionScope`],
	mapper: {
		serializedName: `x-ms-encryption-scope`,
		xmlName: `x-ms-encryption-scope`,
		type: { name: `String` }
	}
}, Jo = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `snapshot`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Yo = {
	parameterPath: [`options`, `tier`],
	mapper: {
		serializedName: `x-ms-access-tier`,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, Xo = {
	parameterPath: [`options`, `rehydratePriority`],
	mapper: {
		serializedName: `x-ms-rehydrate-priority`,
		xmlName: `x-ms-rehydrate-priority`,
		type: {
			name: `Enum`,
			allowedValues: [`High`, `Standard`]
		}
	}
}, Zo = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-modified-since`,
		xmlName: `x-ms-source-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Qo = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-unmodified-since`,
		xmlName: `x-ms-source-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, $o = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-match`,
		xmlName: `x-ms-source-if-match`,
		type: { name: `String` }
	}
}, es = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-none-match`,
		xmlName: `x-ms-source-if-none-match`,
		type: { name: `String` }
	}
}, ts = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfTags`
	],
	mapper: {
		serializedName: `x-ms-source-if-tags`,
		xmlName: `x-ms-source-if-tags`,
		type: { name: `String` }
	}
}, ns = {
	parameterPath: `copySource`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, rs = {
	parameterPath: [`options`, `blobTagsString`],
	mapper: {
		serializedName: `x-ms-tags`,
		xmlName: `x-ms-tags`,
		type: { name: `String` }
	}
}, as = {
	parameterPath: [`options`, `sealBlob`],
	mapper: {
		serializedName: `x-ms-seal-blob`,
		xmlName: `x-ms-seal-blob`,
		type: { name: `Boolean` }
	}
}, os = {
	parameterPath: [`options`, `legalHold`],
	mapper: {
		serializedName: `x-ms-legal-hold`,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, ss = {
	parameterPath: `xMsRequiresSync`,
	mapper: {
		defaultValue: `true`,
		isConstant: !0,
		serializedName: `x-ms-requires-sync`,
		type: { name: `String` }
	}
}, cs = {
	parameterPath: [`options`, `sourceContentMD5`],
	mapper: {
		serializedName: `x-ms-source-content-md5`,
		xmlName: `x-ms-source-content-md5`,
		type: { name: `ByteArray` }
	}
}, ls = {
	parameterPath: [`options`, `copySourceAuthorization`],
	mapper: {
		serializedName: `x-ms-copy-source-authorization`,
		xmlName: `x-ms-copy-source-authorization`,
		type: { name: `String` }
	}
}, us = {
	parameterPath: [`options`, `copySourceTags`],
	mapper: {
		serializedName: `x-ms-copy-source-tag-option`,
		xmlName: `x-ms-copy-source-tag-option`,
		type: {
			name: `Enum`,
			allowedValues: [`REPLACE`, `COPY`]
		}
	}
}, ds = {
	parameterPath: [`options`, `fileRequestIntent`],
	mapper: {
		serializedName: `x-ms-file-request-intent`,
		xmlName: `x-ms-file-request-intent`,
		type: { name: `String` }
	}
}, fs = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `copy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ps = {
	parameterPath: `copyActionAbortConstant`,
	mapper: {
		defaultValue: `abort`,
		isConstant: !0,
		serializedName: `x-ms-copy-action`,
		type: { name: `String` }
	}
}, ms = {
	parameterPath: `copyId`,
	mapper: {
		serializedName: `copyid`,
		required: !0,
		xmlName: `copyid`,
		type: { name: `String` }
	}
}, hs = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tier`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, gs = {
	parameterPath: `tier`,
	mapper: {
		serializedName: `x-ms-access-tier`,
		required: !0,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, _s = {
	parameterPath: [`options`, `queryRequest`],
	mapper: er
}, vs = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `query`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ys = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tags`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, bs = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-modified-since`,
		xmlName: `x-ms-blob-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, xs = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-unmodified-since`,
		xmlName: `x-ms-blob-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Ss = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-match`,
		xmlName: `x-ms-blob-if-match`,
		type: { name: `String` }
	}
}, Cs = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-none-match`,
		xmlName: `x-ms-blob-if-none-match`,
		type: { name: `String` }
	}
}, ws = {
	parameterPath: [`options`, `tags`],
	mapper: In
}, Ts = {
	parameterPath: [`options`, `transactionalContentMD5`],
	mapper: {
		serializedName: `Content-MD5`,
		xmlName: `Content-MD5`,
		type: { name: `ByteArray` }
	}
}, Es = {
	parameterPath: [`options`, `transactionalContentCrc64`],
	mapper: {
		serializedName: `x-ms-content-crc64`,
		xmlName: `x-ms-content-crc64`,
		type: { name: `ByteArray` }
	}
}, Ds = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `PageBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Os = {
	parameterPath: `blobContentLength`,
	mapper: {
		serializedName: `x-ms-blob-content-length`,
		required: !0,
		xmlName: `x-ms-blob-content-length`,
		type: { name: `Number` }
	}
}, ks = {
	parameterPath: [`options`, `blobSequenceNumber`],
	mapper: {
		defaultValue: 0,
		serializedName: `x-ms-blob-sequence-number`,
		xmlName: `x-ms-blob-sequence-number`,
		type: { name: `Number` }
	}
}, As = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/octet-stream`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, js = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, Ms = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, Ns = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `page`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Ps = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `update`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, Fs = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThanOrEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-le`,
		xmlName: `x-ms-if-sequence-number-le`,
		type: { name: `Number` }
	}
}, Is = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThan`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-lt`,
		xmlName: `x-ms-if-sequence-number-lt`,
		type: { name: `Number` }
	}
}, Ls = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-eq`,
		xmlName: `x-ms-if-sequence-number-eq`,
		type: { name: `Number` }
	}
}, Rs = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `clear`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, zs = {
	parameterPath: `sourceUrl`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, Bs = {
	parameterPath: `sourceRange`,
	mapper: {
		serializedName: `x-ms-source-range`,
		required: !0,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, Vs = {
	parameterPath: [`options`, `sourceContentCrc64`],
	mapper: {
		serializedName: `x-ms-source-content-crc64`,
		xmlName: `x-ms-source-content-crc64`,
		type: { name: `ByteArray` }
	}
}, Hs = {
	parameterPath: `range`,
	mapper: {
		serializedName: `x-ms-range`,
		required: !0,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, Us = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `pagelist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Ws = {
	parameterPath: [`options`, `prevsnapshot`],
	mapper: {
		serializedName: `prevsnapshot`,
		xmlName: `prevsnapshot`,
		type: { name: `String` }
	}
}, Gs = {
	parameterPath: [`options`, `prevSnapshotUrl`],
	mapper: {
		serializedName: `x-ms-previous-snapshot-url`,
		xmlName: `x-ms-previous-snapshot-url`,
		type: { name: `String` }
	}
}, Ks = {
	parameterPath: `sequenceNumberAction`,
	mapper: {
		serializedName: `x-ms-sequence-number-action`,
		required: !0,
		xmlName: `x-ms-sequence-number-action`,
		type: {
			name: `Enum`,
			allowedValues: [
				`max`,
				`update`,
				`increment`
			]
		}
	}
}, qs = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `incrementalcopy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Js = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `AppendBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Ys = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `appendblock`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Xs = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`maxSize`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-maxsize`,
		xmlName: `x-ms-blob-condition-maxsize`,
		type: { name: `Number` }
	}
}, Zs = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`appendPosition`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-appendpos`,
		xmlName: `x-ms-blob-condition-appendpos`,
		type: { name: `Number` }
	}
}, Qs = {
	parameterPath: [`options`, `sourceRange`],
	mapper: {
		serializedName: `x-ms-source-range`,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, $s = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `seal`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ec = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `BlockBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, tc = {
	parameterPath: [`options`, `copySourceBlobProperties`],
	mapper: {
		serializedName: `x-ms-copy-source-blob-properties`,
		xmlName: `x-ms-copy-source-blob-properties`,
		type: { name: `Boolean` }
	}
}, nc = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `block`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, rc = {
	parameterPath: `blockId`,
	mapper: {
		serializedName: `blockid`,
		required: !0,
		xmlName: `blockid`,
		type: { name: `String` }
	}
}, ic = {
	parameterPath: `blocks`,
	mapper: Jn
}, ac = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blocklist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, oc = {
	parameterPath: `listType`,
	mapper: {
		defaultValue: `committed`,
		serializedName: `blocklisttype`,
		required: !0,
		xmlName: `blocklisttype`,
		type: {
			name: `Enum`,
			allowedValues: [
				`committed`,
				`uncommitted`,
				`all`
			]
		}
	}
};
var ServiceImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	setProperties(e, t) {
		return this.client.sendOperationRequest({
			blobServiceProperties: e,
			options: t
		}, cc);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, lc);
	}
	getStatistics(e) {
		return this.client.sendOperationRequest({ options: e }, uc);
	}
	listContainersSegment(e) {
		return this.client.sendOperationRequest({ options: e }, dc);
	}
	getUserDelegationKey(e, t) {
		return this.client.sendOperationRequest({
			keyInfo: e,
			options: t
		}, fc);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, pc);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, mc);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, hc);
	}
};
const sc = createSerializer(bn, !0), cc = {
	path: `/`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: sr },
		default: {
			bodyMapper: O,
			headersMapper: cr
		}
	},
	requestBody: Ra,
	queryParameters: [
		Ba,
		Va,
		A
	],
	urlParameters: [k],
	headerParameters: [
		La,
		za,
		j,
		M
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: sc
}, lc = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: xn,
			headersMapper: lr
		},
		default: {
			bodyMapper: O,
			headersMapper: ur
		}
	},
	queryParameters: [
		Ba,
		Va,
		A
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: sc
}, uc = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Dn,
			headersMapper: dr
		},
		default: {
			bodyMapper: O,
			headersMapper: fr
		}
	},
	queryParameters: [
		Ba,
		A,
		Ha
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: sc
}, dc = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: kn,
			headersMapper: pr
		},
		default: {
			bodyMapper: O,
			headersMapper: mr
		}
	},
	queryParameters: [
		A,
		Ua,
		Wa,
		Ga,
		Ka,
		qa
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: sc
}, fc = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: Nn,
			headersMapper: hr
		},
		default: {
			bodyMapper: O,
			headersMapper: gr
		}
	},
	requestBody: Ja,
	queryParameters: [
		Ba,
		A,
		Ya
	],
	urlParameters: [k],
	headerParameters: [
		La,
		za,
		j,
		M
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: sc
}, pc = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: _r },
		default: {
			bodyMapper: O,
			headersMapper: vr
		}
	},
	queryParameters: [
		Va,
		A,
		Xa
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: sc
}, mc = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: yr
		},
		default: {
			bodyMapper: O,
			headersMapper: br
		}
	},
	requestBody: Za,
	queryParameters: [A, Qa],
	urlParameters: [k],
	headerParameters: [
		za,
		j,
		M,
		P,
		$a
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: sc
}, hc = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Pn,
			headersMapper: xr
		},
		default: {
			bodyMapper: O,
			headersMapper: Sr
		}
	},
	queryParameters: [
		A,
		Ga,
		Ka,
		eo,
		to
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: sc
};
var ContainerImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e) {
		return this.client.sendOperationRequest({ options: e }, gc);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, _c);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, vc);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, yc);
	}
	getAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, bc);
	}
	setAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, xc);
	}
	restore(e) {
		return this.client.sendOperationRequest({ options: e }, Sc);
	}
	rename(e, t) {
		return this.client.sendOperationRequest({
			sourceContainerName: e,
			options: t
		}, Cc);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, wc);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, Tc);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, Ec);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Dc);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Oc);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, kc);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, Ac);
	}
	listBlobFlatSegment(e) {
		return this.client.sendOperationRequest({ options: e }, jc);
	}
	listBlobHierarchySegment(e, t) {
		return this.client.sendOperationRequest({
			delimiter: e,
			options: t
		}, Mc);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, Nc);
	}
};
const Y = createSerializer(bn, !0), gc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Cr },
		default: {
			bodyMapper: O,
			headersMapper: wr
		}
	},
	queryParameters: [A, F],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		no,
		ro,
		io
	],
	isXML: !0,
	serializer: Y
}, _c = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: Tr },
		default: {
			bodyMapper: O,
			headersMapper: Er
		}
	},
	queryParameters: [A, F],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L
	],
	isXML: !0,
	serializer: Y
}, vc = {
	path: `/{containerName}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: Dr },
		default: {
			bodyMapper: O,
			headersMapper: Or
		}
	},
	queryParameters: [A, F],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z
	],
	isXML: !0,
	serializer: Y
}, yc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: kr },
		default: {
			bodyMapper: O,
			headersMapper: Ar
		}
	},
	queryParameters: [
		A,
		F,
		ao
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		R
	],
	isXML: !0,
	serializer: Y
}, bc = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `SignedIdentifier`
					} }
				},
				serializedName: `SignedIdentifiers`,
				xmlName: `SignedIdentifiers`,
				xmlIsWrapped: !0,
				xmlElementName: `SignedIdentifier`
			},
			headersMapper: jr
		},
		default: {
			bodyMapper: O,
			headersMapper: Mr
		}
	},
	queryParameters: [
		A,
		F,
		oo
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L
	],
	isXML: !0,
	serializer: Y
}, xc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Nr },
		default: {
			bodyMapper: O,
			headersMapper: Pr
		}
	},
	requestBody: so,
	queryParameters: [
		A,
		F,
		oo
	],
	urlParameters: [k],
	headerParameters: [
		La,
		za,
		j,
		M,
		no,
		L,
		R,
		z
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: Y
}, Sc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Fr },
		default: {
			bodyMapper: O,
			headersMapper: Ir
		}
	},
	queryParameters: [
		A,
		F,
		co
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		lo,
		uo
	],
	isXML: !0,
	serializer: Y
}, Cc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Lr },
		default: {
			bodyMapper: O,
			headersMapper: Rr
		}
	},
	queryParameters: [
		A,
		F,
		fo
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		po,
		mo
	],
	isXML: !0,
	serializer: Y
}, wc = {
	path: `/{containerName}`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: zr
		},
		default: {
			bodyMapper: O,
			headersMapper: Br
		}
	},
	requestBody: Za,
	queryParameters: [
		A,
		Qa,
		F
	],
	urlParameters: [k],
	headerParameters: [
		za,
		j,
		M,
		P,
		$a
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: Y
}, Tc = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Pn,
			headersMapper: Vr
		},
		default: {
			bodyMapper: O,
			headersMapper: Hr
		}
	},
	queryParameters: [
		A,
		Ga,
		Ka,
		eo,
		to,
		F
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: Y
}, Ec = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ur },
		default: {
			bodyMapper: O,
			headersMapper: Wr
		}
	},
	queryParameters: [
		A,
		F,
		B
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		ho,
		go,
		_o
	],
	isXML: !0,
	serializer: Y
}, Dc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Gr },
		default: {
			bodyMapper: O,
			headersMapper: Kr
		}
	},
	queryParameters: [
		A,
		F,
		B
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		vo,
		yo
	],
	isXML: !0,
	serializer: Y
}, Oc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: qr },
		default: {
			bodyMapper: O,
			headersMapper: Jr
		}
	},
	queryParameters: [
		A,
		F,
		B
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		yo,
		bo
	],
	isXML: !0,
	serializer: Y
}, kc = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Yr },
		default: {
			bodyMapper: O,
			headersMapper: Xr
		}
	},
	queryParameters: [
		A,
		F,
		B
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		xo,
		So
	],
	isXML: !0,
	serializer: Y
}, Ac = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Zr },
		default: {
			bodyMapper: O,
			headersMapper: Qr
		}
	},
	queryParameters: [
		A,
		F,
		B
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		yo,
		Co,
		wo
	],
	isXML: !0,
	serializer: Y
}, jc = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Bn,
			headersMapper: $r
		},
		default: {
			bodyMapper: O,
			headersMapper: ei
		}
	},
	queryParameters: [
		A,
		Ua,
		Wa,
		Ga,
		Ka,
		F,
		To,
		Eo
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: Y
}, Mc = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Gn,
			headersMapper: ti
		},
		default: {
			bodyMapper: O,
			headersMapper: ni
		}
	},
	queryParameters: [
		A,
		Ua,
		Wa,
		Ga,
		Ka,
		F,
		To,
		Eo,
		Do
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: Y
}, Nc = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: ri },
		default: {
			bodyMapper: O,
			headersMapper: ii
		}
	},
	queryParameters: [
		Va,
		A,
		Xa
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: Y
};
var BlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	download(e) {
		return this.client.sendOperationRequest({ options: e }, Pc);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, Fc);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, Ic);
	}
	undelete(e) {
		return this.client.sendOperationRequest({ options: e }, Lc);
	}
	setExpiry(e, t) {
		return this.client.sendOperationRequest({
			expiryOptions: e,
			options: t
		}, Rc);
	}
	setHttpHeaders(e) {
		return this.client.sendOperationRequest({ options: e }, zc);
	}
	setImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, Bc);
	}
	deleteImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, Vc);
	}
	setLegalHold(e, t) {
		return this.client.sendOperationRequest({
			legalHold: e,
			options: t
		}, Hc);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, Uc);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, Wc);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Gc);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Kc);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, qc);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, Jc);
	}
	createSnapshot(e) {
		return this.client.sendOperationRequest({ options: e }, Yc);
	}
	startCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, Xc);
	}
	copyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, Zc);
	}
	abortCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copyId: e,
			options: t
		}, Qc);
	}
	setTier(e, t) {
		return this.client.sendOperationRequest({
			tier: e,
			options: t
		}, $c);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, el);
	}
	query(e) {
		return this.client.sendOperationRequest({ options: e }, tl);
	}
	getTags(e) {
		return this.client.sendOperationRequest({ options: e }, nl);
	}
	setTags(e) {
		return this.client.sendOperationRequest({ options: e }, rl);
	}
};
const X = createSerializer(bn, !0), Pc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: ai
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: ai
		},
		default: {
			bodyMapper: O,
			headersMapper: oi
		}
	},
	queryParameters: [
		A,
		V,
		Oo
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		ko,
		Ao,
		jo,
		H,
		U,
		W,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: X
}, Fc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `HEAD`,
	responses: {
		200: { headersMapper: si },
		default: {
			bodyMapper: O,
			headersMapper: ci
		}
	},
	queryParameters: [
		A,
		V,
		Oo
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: X
}, Ic = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: li },
		default: {
			bodyMapper: O,
			headersMapper: ui
		}
	},
	queryParameters: [
		A,
		V,
		Oo,
		No
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		G,
		K,
		q,
		Mo
	],
	isXML: !0,
	serializer: X
}, Lc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: di },
		default: {
			bodyMapper: O,
			headersMapper: fi
		}
	},
	queryParameters: [A, co],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X
}, Rc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: pi },
		default: {
			bodyMapper: O,
			headersMapper: mi
		}
	},
	queryParameters: [A, Po],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Fo,
		Io
	],
	isXML: !0,
	serializer: X
}, zc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: hi },
		default: {
			bodyMapper: O,
			headersMapper: gi
		}
	},
	queryParameters: [Va, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		G,
		K,
		q,
		Lo,
		Ro,
		zo,
		Bo,
		Vo,
		Ho
	],
	isXML: !0,
	serializer: X
}, Bc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: _i },
		default: {
			bodyMapper: O,
			headersMapper: vi
		}
	},
	queryParameters: [
		A,
		V,
		Oo,
		Uo
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		z,
		Wo,
		Go
	],
	isXML: !0,
	serializer: X
}, Vc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		200: { headersMapper: yi },
		default: {
			bodyMapper: O,
			headersMapper: bi
		}
	},
	queryParameters: [
		A,
		V,
		Oo,
		Uo
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X
}, Hc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: xi },
		default: {
			bodyMapper: O,
			headersMapper: Si
		}
	},
	queryParameters: [
		A,
		V,
		Oo,
		Ko
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		qo
	],
	isXML: !0,
	serializer: X
}, Uc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ci },
		default: {
			bodyMapper: O,
			headersMapper: wi
		}
	},
	queryParameters: [A, ao],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		J
	],
	isXML: !0,
	serializer: X
}, Wc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ti },
		default: {
			bodyMapper: O,
			headersMapper: Ei
		}
	},
	queryParameters: [A, B],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		ho,
		go,
		_o,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: X
}, Gc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Di },
		default: {
			bodyMapper: O,
			headersMapper: Oi
		}
	},
	queryParameters: [A, B],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		vo,
		yo,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: X
}, Kc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: ki },
		default: {
			bodyMapper: O,
			headersMapper: Ai
		}
	},
	queryParameters: [A, B],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		yo,
		bo,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: X
}, qc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: ji },
		default: {
			bodyMapper: O,
			headersMapper: Mi
		}
	},
	queryParameters: [A, B],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		yo,
		Co,
		wo,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: X
}, Jc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Ni },
		default: {
			bodyMapper: O,
			headersMapper: Pi
		}
	},
	queryParameters: [A, B],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		xo,
		So,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: X
}, Yc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Fi },
		default: {
			bodyMapper: O,
			headersMapper: Ii
		}
	},
	queryParameters: [A, Jo],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		J
	],
	isXML: !0,
	serializer: X
}, Xc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Li },
		default: {
			bodyMapper: O,
			headersMapper: Ri
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		R,
		z,
		G,
		K,
		q,
		Wo,
		Go,
		Yo,
		Xo,
		Zo,
		Qo,
		$o,
		es,
		ts,
		ns,
		rs,
		as,
		os
	],
	isXML: !0,
	serializer: X
}, Zc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: zi },
		default: {
			bodyMapper: O,
			headersMapper: Bi
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		R,
		z,
		G,
		K,
		q,
		Wo,
		Go,
		J,
		Yo,
		Zo,
		Qo,
		$o,
		es,
		ns,
		rs,
		os,
		ss,
		cs,
		ls,
		us,
		ds
	],
	isXML: !0,
	serializer: X
}, Qc = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Vi },
		default: {
			bodyMapper: O,
			headersMapper: Hi
		}
	},
	queryParameters: [
		A,
		fs,
		ms
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		ps
	],
	isXML: !0,
	serializer: X
}, $c = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ui },
		202: { headersMapper: Ui },
		default: {
			bodyMapper: O,
			headersMapper: Wi
		}
	},
	queryParameters: [
		A,
		V,
		Oo,
		hs
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		q,
		Xo,
		gs
	],
	isXML: !0,
	serializer: X
}, el = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: Gi },
		default: {
			bodyMapper: O,
			headersMapper: Ki
		}
	},
	queryParameters: [
		Va,
		A,
		Xa
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X
}, tl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: qi
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: qi
		},
		default: {
			bodyMapper: O,
			headersMapper: Ji
		}
	},
	requestBody: _s,
	queryParameters: [
		A,
		V,
		vs
	],
	urlParameters: [k],
	headerParameters: [
		La,
		za,
		j,
		M,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: X
}, nl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: In,
			headersMapper: Yi
		},
		default: {
			bodyMapper: O,
			headersMapper: Xi
		}
	},
	queryParameters: [
		A,
		V,
		Oo,
		ys
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		q,
		bs,
		xs,
		Ss,
		Cs
	],
	isXML: !0,
	serializer: X
}, rl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Zi },
		default: {
			bodyMapper: O,
			headersMapper: Qi
		}
	},
	requestBody: ws,
	queryParameters: [
		A,
		Oo,
		ys
	],
	urlParameters: [k],
	headerParameters: [
		La,
		za,
		j,
		M,
		L,
		q,
		bs,
		xs,
		Ss,
		Cs,
		Ts,
		Es
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: X
};
var PageBlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			blobContentLength: t,
			options: n
		}, al);
	}
	uploadPages(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, ol);
	}
	clearPages(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, sl);
	}
	uploadPagesFromURL(e, t, n, r, i) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			sourceRange: t,
			contentLength: n,
			range: r,
			options: i
		}, cl);
	}
	getPageRanges(e) {
		return this.client.sendOperationRequest({ options: e }, ll);
	}
	getPageRangesDiff(e) {
		return this.client.sendOperationRequest({ options: e }, ul);
	}
	resize(e, t) {
		return this.client.sendOperationRequest({
			blobContentLength: e,
			options: t
		}, dl);
	}
	updateSequenceNumber(e, t) {
		return this.client.sendOperationRequest({
			sequenceNumberAction: e,
			options: t
		}, fl);
	}
	copyIncremental(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, pl);
	}
};
const il = createSerializer(bn, !0), al = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: $i },
		default: {
			bodyMapper: O,
			headersMapper: ea
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		P,
		I,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		Lo,
		Ro,
		zo,
		Bo,
		Vo,
		Ho,
		Wo,
		Go,
		J,
		Yo,
		rs,
		os,
		Ds,
		Os,
		ks
	],
	isXML: !0,
	serializer: il
}, ol = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ta },
		default: {
			bodyMapper: O,
			headersMapper: na
		}
	},
	requestBody: js,
	queryParameters: [A, Ns],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		P,
		L,
		R,
		z,
		ko,
		H,
		U,
		W,
		G,
		K,
		q,
		J,
		Ts,
		Es,
		As,
		Ms,
		Ps,
		Fs,
		Is,
		Ls
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: il
}, sl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ra },
		default: {
			bodyMapper: O,
			headersMapper: ia
		}
	},
	queryParameters: [A, Ns],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		P,
		L,
		R,
		z,
		ko,
		H,
		U,
		W,
		G,
		K,
		q,
		J,
		Fs,
		Is,
		Ls,
		Rs
	],
	isXML: !0,
	serializer: il
}, cl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: aa },
		default: {
			bodyMapper: O,
			headersMapper: oa
		}
	},
	queryParameters: [A, Ns],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		P,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		J,
		Zo,
		Qo,
		$o,
		es,
		cs,
		ls,
		ds,
		Ps,
		Fs,
		Is,
		Ls,
		zs,
		Bs,
		Vs,
		Hs
	],
	isXML: !0,
	serializer: il
}, ll = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Zn,
			headersMapper: sa
		},
		default: {
			bodyMapper: O,
			headersMapper: ca
		}
	},
	queryParameters: [
		A,
		Ga,
		Ka,
		V,
		Us
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		ko,
		G,
		K,
		q
	],
	isXML: !0,
	serializer: il
}, ul = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Zn,
			headersMapper: la
		},
		default: {
			bodyMapper: O,
			headersMapper: ua
		}
	},
	queryParameters: [
		A,
		Ga,
		Ka,
		V,
		Us,
		Ws
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		ko,
		G,
		K,
		q,
		Gs
	],
	isXML: !0,
	serializer: il
}, dl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: da },
		default: {
			bodyMapper: O,
			headersMapper: fa
		}
	},
	queryParameters: [Va, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		J,
		Os
	],
	isXML: !0,
	serializer: il
}, fl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: pa },
		default: {
			bodyMapper: O,
			headersMapper: ma
		}
	},
	queryParameters: [Va, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		G,
		K,
		q,
		ks,
		Ks
	],
	isXML: !0,
	serializer: il
}, pl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: ha },
		default: {
			bodyMapper: O,
			headersMapper: ga
		}
	},
	queryParameters: [A, qs],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		R,
		z,
		G,
		K,
		q,
		ns
	],
	isXML: !0,
	serializer: il
};
var AppendBlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, hl);
	}
	appendBlock(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, gl);
	}
	appendBlockFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			contentLength: t,
			options: n
		}, _l);
	}
	seal(e) {
		return this.client.sendOperationRequest({ options: e }, vl);
	}
};
const ml = createSerializer(bn, !0), hl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: _a },
		default: {
			bodyMapper: O,
			headersMapper: va
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		P,
		I,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		Lo,
		Ro,
		zo,
		Bo,
		Vo,
		Ho,
		Wo,
		Go,
		J,
		rs,
		os,
		Js
	],
	isXML: !0,
	serializer: ml
}, gl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ya },
		default: {
			bodyMapper: O,
			headersMapper: ba
		}
	},
	requestBody: js,
	queryParameters: [A, Ys],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		P,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		J,
		Ts,
		Es,
		As,
		Ms,
		Xs,
		Zs
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: ml
}, _l = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: xa },
		default: {
			bodyMapper: O,
			headersMapper: Sa
		}
	},
	queryParameters: [A, Ys],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		P,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		J,
		Zo,
		Qo,
		$o,
		es,
		cs,
		ls,
		ds,
		Ts,
		zs,
		Vs,
		Xs,
		Zs,
		Qs
	],
	isXML: !0,
	serializer: ml
}, vl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ca },
		default: {
			bodyMapper: O,
			headersMapper: wa
		}
	},
	queryParameters: [A, $s],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		R,
		z,
		G,
		K,
		Zs
	],
	isXML: !0,
	serializer: ml
};
var BlockBlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	upload(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, bl);
	}
	putBlobFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			copySource: t,
			options: n
		}, xl);
	}
	stageBlock(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			body: n,
			options: r
		}, Sl);
	}
	stageBlockFromURL(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			sourceUrl: n,
			options: r
		}, Cl);
	}
	commitBlockList(e, t) {
		return this.client.sendOperationRequest({
			blocks: e,
			options: t
		}, wl);
	}
	getBlockList(e, t) {
		return this.client.sendOperationRequest({
			listType: e,
			options: t
		}, Tl);
	}
};
const yl = createSerializer(bn, !0), bl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ta },
		default: {
			bodyMapper: O,
			headersMapper: Ea
		}
	},
	requestBody: js,
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		P,
		I,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		Lo,
		Ro,
		zo,
		Bo,
		Vo,
		Ho,
		Wo,
		Go,
		J,
		Yo,
		rs,
		os,
		Ts,
		Es,
		As,
		Ms,
		ec
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: yl
}, xl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Da },
		default: {
			bodyMapper: O,
			headersMapper: Oa
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		P,
		I,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		Lo,
		Ro,
		zo,
		Bo,
		Vo,
		Ho,
		J,
		Yo,
		Zo,
		Qo,
		$o,
		es,
		ts,
		ns,
		rs,
		cs,
		ls,
		us,
		ds,
		Ts,
		ec,
		tc
	],
	isXML: !0,
	serializer: yl
}, Sl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ka },
		default: {
			bodyMapper: O,
			headersMapper: Aa
		}
	},
	requestBody: js,
	queryParameters: [
		A,
		nc,
		rc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		P,
		L,
		H,
		U,
		W,
		J,
		Ts,
		Es,
		As,
		Ms
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: yl
}, Cl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ja },
		default: {
			bodyMapper: O,
			headersMapper: Ma
		}
	},
	queryParameters: [
		A,
		nc,
		rc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		P,
		L,
		H,
		U,
		W,
		J,
		Zo,
		Qo,
		$o,
		es,
		cs,
		ls,
		ds,
		zs,
		Vs,
		Qs
	],
	isXML: !0,
	serializer: yl
}, wl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Na },
		default: {
			bodyMapper: O,
			headersMapper: Pa
		}
	},
	requestBody: ic,
	queryParameters: [A, ac],
	urlParameters: [k],
	headerParameters: [
		La,
		za,
		j,
		M,
		I,
		L,
		R,
		z,
		H,
		U,
		W,
		G,
		K,
		q,
		Lo,
		Ro,
		zo,
		Bo,
		Vo,
		Ho,
		Wo,
		Go,
		J,
		Yo,
		rs,
		os,
		Ts,
		Es
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: yl
}, Tl = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Yn,
			headersMapper: Fa
		},
		default: {
			bodyMapper: O,
			headersMapper: Ia
		}
	},
	queryParameters: [
		A,
		V,
		ac,
		oc
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		q
	],
	isXML: !0,
	serializer: yl
};
var StorageClient$1 = class extends ExtendedServiceClient {
	url;
	version;
	constructor(e, t) {
		if (e === void 0) throw Error(`'url' cannot be null`);
		t ||= {};
		let n = { requestContentType: `application/json; charset=utf-8` }, r = `azsdk-js-azure-storage-blob/12.30.0`, i = t.userAgentOptions && t.userAgentOptions.userAgentPrefix ? `${t.userAgentOptions.userAgentPrefix} ${r}` : `${r}`, a = {
			...n,
			...t,
			userAgentOptions: { userAgentPrefix: i },
			endpoint: t.endpoint ?? t.baseUri ?? `{url}`
		};
		super(a), this.url = e, this.version = t.version || `2026-02-06`, this.service = new ServiceImpl(this), this.container = new ContainerImpl(this), this.blob = new BlobImpl(this), this.pageBlob = new PageBlobImpl(this), this.appendBlob = new AppendBlobImpl(this), this.blockBlob = new BlockBlobImpl(this);
	}
	service;
	container;
	blob;
	pageBlob;
	appendBlob;
	blockBlob;
}, StorageContextClient = class extends StorageClient$1 {
	async sendOperationRequest(e, t) {
		let n = { ...t };
		return (n.path === `/{containerName}` || n.path === `/{containerName}/{blob}`) && (n.path = ``), super.sendOperationRequest(e, n);
	}
};
function escapeURLPath(e) {
	let t = new URL(e), n = t.pathname;
	return n ||= `/`, n = escape(n), t.pathname = n, t.toString();
}
function getProxyUriFromDevConnString(e) {
	let t = ``;
	if (e.search(`DevelopmentStorageProxyUri=`) !== -1) {
		let n = e.split(`;`);
		for (let e of n) e.trim().startsWith(`DevelopmentStorageProxyUri=`) && (t = e.trim().match(`DevelopmentStorageProxyUri=(.*)`)[1]);
	}
	return t;
}
function getValueInConnString(e, t) {
	let n = e.split(`;`);
	for (let e of n) if (e.trim().startsWith(t)) return e.trim().match(t + `=(.*)`)[1];
	return ``;
}
function extractConnectionStringParts(e) {
	let t = ``;
	e.startsWith(`UseDevelopmentStorage=true`) && (t = getProxyUriFromDevConnString(e), e = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`);
	let n = getValueInConnString(e, `BlobEndpoint`);
	if (n = n.endsWith(`/`) ? n.slice(0, -1) : n, e.search(`DefaultEndpointsProtocol=`) !== -1 && e.search(`AccountKey=`) !== -1) {
		let r = ``, i = ``, a = Buffer.from(`accountKey`, `base64`), o = ``;
		if (i = getValueInConnString(e, `AccountName`), a = Buffer.from(getValueInConnString(e, `AccountKey`), `base64`), !n) {
			r = getValueInConnString(e, `DefaultEndpointsProtocol`);
			let t = r.toLowerCase();
			if (t !== `https` && t !== `http`) throw Error(`Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'`);
			if (o = getValueInConnString(e, `EndpointSuffix`), !o) throw Error(`Invalid EndpointSuffix in the provided Connection String`);
			n = `${r}://${i}.blob.${o}`;
		}
		if (!i) throw Error(`Invalid AccountName in the provided Connection String`);
		if (a.length === 0) throw Error(`Invalid AccountKey in the provided Connection String`);
		return {
			kind: `AccountConnString`,
			url: n,
			accountName: i,
			accountKey: a,
			proxyUri: t
		};
	}
	{
		let t = getValueInConnString(e, `SharedAccessSignature`), r = getValueInConnString(e, `AccountName`);
		if (r ||= getAccountNameFromUrl(n), !n) throw Error(`Invalid BlobEndpoint in the provided SAS Connection String`);
		if (!t) throw Error(`Invalid SharedAccessSignature in the provided SAS Connection String`);
		return t.startsWith(`?`) && (t = t.substring(1)), {
			kind: `SASConnString`,
			url: n,
			accountName: r,
			accountSas: t
		};
	}
}
function escape(e) {
	return encodeURIComponent(e).replace(/%2F/g, `/`).replace(/'/g, `%27`).replace(/\+/g, `%20`).replace(/%25/g, `%`);
}
function appendToURLPath(e, t) {
	let n = new URL(e), r = n.pathname;
	return r = r ? r.endsWith(`/`) ? `${r}${t}` : `${r}/${t}` : t, n.pathname = r, n.toString();
}
function setURLParameter(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function getURLParameter(e, t) {
	return new URL(e).searchParams.get(t) ?? void 0;
}
function getURLScheme(e) {
	try {
		let t = new URL(e);
		return t.protocol.endsWith(`:`) ? t.protocol.slice(0, -1) : t.protocol;
	} catch {
		return;
	}
}
function appendToURLQuery(e, t) {
	let n = new URL(e), r = n.search;
	return r ? r += `&` + t : r = t, n.search = r, n.toString();
}
function truncatedISO8061Date(e, t = !0) {
	let n = e.toISOString();
	return t ? n.substring(0, n.length - 1) + `0000Z` : n.substring(0, n.length - 5) + `Z`;
}
function base64encode(e) {
	return Buffer.from(e).toString(`base64`);
}
function generateBlockID(e, t) {
	return e.length > 42 && (e = e.slice(0, 42)), base64encode(e + padStart(t.toString(), 48 - e.length, `0`));
}
function padStart(e, t, n = ` `) {
	return String.prototype.padStart ? e.padStart(t, n) : (n ||= ` `, e.length > t ? e : (t -= e.length, t > n.length && (n += n.repeat(t / n.length)), n.slice(0, t) + e));
}
function iEqual(e, t) {
	return e.toLocaleLowerCase() === t.toLocaleLowerCase();
}
function getAccountNameFromUrl(e) {
	let t = new URL(e), n;
	try {
		return n = t.hostname.split(`.`)[1] === `blob` ? t.hostname.split(`.`)[0] : isIpEndpointStyle(t) ? t.pathname.split(`/`)[1] : ``, n;
	} catch {
		throw Error(`Unable to extract accountName with provided information.`);
	}
}
function isIpEndpointStyle(e) {
	let t = e.host;
	return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || !!e.port && yn.includes(e.port);
}
function toBlobTagsString(e) {
	if (e === void 0) return;
	let t = [];
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.push(`${encodeURIComponent(n)}=${encodeURIComponent(r)}`);
	}
	return t.join(`&`);
}
function toBlobTags(e) {
	if (e === void 0) return;
	let t = { blobTagSet: [] };
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.blobTagSet.push({
			key: n,
			value: r
		});
	}
	return t;
}
function toTags(e) {
	if (e === void 0) return;
	let t = {};
	for (let n of e.blobTagSet) t[n.key] = n.value;
	return t;
}
function toQuerySerialization(e) {
	if (e !== void 0) switch (e.kind) {
		case `csv`: return { format: {
			type: `delimited`,
			delimitedTextConfiguration: {
				columnSeparator: e.columnSeparator || `,`,
				fieldQuote: e.fieldQuote || ``,
				recordSeparator: e.recordSeparator,
				escapeChar: e.escapeCharacter || ``,
				headersPresent: e.hasHeaders || !1
			}
		} };
		case `json`: return { format: {
			type: `json`,
			jsonTextConfiguration: { recordSeparator: e.recordSeparator }
		} };
		case `arrow`: return { format: {
			type: `arrow`,
			arrowConfiguration: { schema: e.schema }
		} };
		case `parquet`: return { format: { type: `parquet` } };
		default: throw Error(`Invalid BlobQueryTextConfiguration.`);
	}
}
function parseObjectReplicationRecord(e) {
	if (!e || `policy-id` in e) return;
	let t = [];
	for (let n in e) {
		let r = n.split(`_`);
		r[0].startsWith(`or-`) && (r[0] = r[0].substring(3));
		let i = {
			ruleId: r[1],
			replicationStatus: e[n]
		}, a = t.findIndex((e) => e.policyId === r[0]);
		a > -1 ? t[a].rules.push(i) : t.push({
			policyId: r[0],
			rules: [i]
		});
	}
	return t;
}
function httpAuthorizationToString(e) {
	return e ? e.scheme + ` ` + e.value : void 0;
}
function* ExtractPageRangeInfoItems(e) {
	let t = [], n = [];
	e.pageRange && (t = e.pageRange), e.clearRange && (n = e.clearRange);
	let r = 0, i = 0;
	for (; r < t.length && i < n.length;) t[r].start < n[i].start ? (yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	}, ++r) : (yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	}, ++i);
	for (; r < t.length; ++r) yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	};
	for (; i < n.length; ++i) yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	};
}
function assertResponse(e) {
	if (`_response` in e) return e;
	throw TypeError(`Unexpected response object ${e}`);
}
var StorageClient = class {
	url;
	accountName;
	pipeline;
	credential;
	storageClientContext;
	isHttps;
	constructor(e, t) {
		this.url = escapeURLPath(e), this.accountName = getAccountNameFromUrl(e), this.pipeline = t, this.storageClientContext = new StorageContextClient(this.url, getCoreClientOptions(t)), this.isHttps = iEqual(getURLScheme(this.url) || ``, `https`), this.credential = getCredentialFromPipeline(t);
		let n = this.storageClientContext;
		n.requestContentType = void 0;
	}
};
const Z = createTracingClient({
	packageName: `@azure/storage-blob`,
	packageVersion: fn,
	namespace: `Microsoft.Storage`
});
var El = class BlobSASPermissions {
	static parse(e) {
		let t = new BlobSASPermissions();
		for (let n of e) switch (n) {
			case `r`:
				t.read = !0;
				break;
			case `a`:
				t.add = !0;
				break;
			case `c`:
				t.create = !0;
				break;
			case `w`:
				t.write = !0;
				break;
			case `d`:
				t.delete = !0;
				break;
			case `x`:
				t.deleteVersion = !0;
				break;
			case `t`:
				t.tag = !0;
				break;
			case `m`:
				t.move = !0;
				break;
			case `e`:
				t.execute = !0;
				break;
			case `i`:
				t.setImmutabilityPolicy = !0;
				break;
			case `y`:
				t.permanentDelete = !0;
				break;
			default: throw RangeError(`Invalid permission: ${n}`);
		}
		return t;
	}
	static from(e) {
		let t = new BlobSASPermissions();
		return e.read && (t.read = !0), e.add && (t.add = !0), e.create && (t.create = !0), e.write && (t.write = !0), e.delete && (t.delete = !0), e.deleteVersion && (t.deleteVersion = !0), e.tag && (t.tag = !0), e.move && (t.move = !0), e.execute && (t.execute = !0), e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0), e.permanentDelete && (t.permanentDelete = !0), t;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), e.join(``);
	}
}, Dl = class ContainerSASPermissions {
	static parse(e) {
		let t = new ContainerSASPermissions();
		for (let n of e) switch (n) {
			case `r`:
				t.read = !0;
				break;
			case `a`:
				t.add = !0;
				break;
			case `c`:
				t.create = !0;
				break;
			case `w`:
				t.write = !0;
				break;
			case `d`:
				t.delete = !0;
				break;
			case `l`:
				t.list = !0;
				break;
			case `t`:
				t.tag = !0;
				break;
			case `x`:
				t.deleteVersion = !0;
				break;
			case `m`:
				t.move = !0;
				break;
			case `e`:
				t.execute = !0;
				break;
			case `i`:
				t.setImmutabilityPolicy = !0;
				break;
			case `y`:
				t.permanentDelete = !0;
				break;
			case `f`:
				t.filterByTags = !0;
				break;
			default: throw RangeError(`Invalid permission ${n}`);
		}
		return t;
	}
	static from(e) {
		let t = new ContainerSASPermissions();
		return e.read && (t.read = !0), e.add && (t.add = !0), e.create && (t.create = !0), e.write && (t.write = !0), e.delete && (t.delete = !0), e.list && (t.list = !0), e.deleteVersion && (t.deleteVersion = !0), e.tag && (t.tag = !0), e.move && (t.move = !0), e.execute && (t.execute = !0), e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0), e.permanentDelete && (t.permanentDelete = !0), e.filterByTags && (t.filterByTags = !0), t;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	list = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	filterByTags = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.list && e.push(`l`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), this.filterByTags && e.push(`f`), e.join(``);
	}
};
function ipRangeToString(e) {
	return e.end ? `${e.start}-${e.end}` : e.start;
}
var Ol;
(function(e) {
	e.Https = `https`, e.HttpsAndHttp = `https,http`;
})(Ol ||= {});
var SASQueryParameters = class {
	version;
	protocol;
	startsOn;
	expiresOn;
	permissions;
	services;
	resourceTypes;
	identifier;
	delegatedUserObjectId;
	encryptionScope;
	resource;
	signature;
	cacheControl;
	contentDisposition;
	contentEncoding;
	contentLanguage;
	contentType;
	ipRangeInner;
	signedOid;
	signedTenantId;
	signedStartsOn;
	signedExpiresOn;
	signedService;
	signedVersion;
	preauthorizedAgentObjectId;
	correlationId;
	get ipRange() {
		if (this.ipRangeInner) return {
			end: this.ipRangeInner.end,
			start: this.ipRangeInner.start
		};
	}
	constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, ee, te, ne, re) {
		this.version = e, this.signature = t, n !== void 0 && typeof n != `string` ? (this.permissions = n.permissions, this.services = n.services, this.resourceTypes = n.resourceTypes, this.protocol = n.protocol, this.startsOn = n.startsOn, this.expiresOn = n.expiresOn, this.ipRangeInner = n.ipRange, this.identifier = n.identifier, this.delegatedUserObjectId = n.delegatedUserObjectId, this.encryptionScope = n.encryptionScope, this.resource = n.resource, this.cacheControl = n.cacheControl, this.contentDisposition = n.contentDisposition, this.contentEncoding = n.contentEncoding, this.contentLanguage = n.contentLanguage, this.contentType = n.contentType, n.userDelegationKey && (this.signedOid = n.userDelegationKey.signedObjectId, this.signedTenantId = n.userDelegationKey.signedTenantId, this.signedStartsOn = n.userDelegationKey.signedStartsOn, this.signedExpiresOn = n.userDelegationKey.signedExpiresOn, this.signedService = n.userDelegationKey.signedService, this.signedVersion = n.userDelegationKey.signedVersion, this.preauthorizedAgentObjectId = n.preauthorizedAgentObjectId, this.correlationId = n.correlationId)) : (this.services = r, this.resourceTypes = i, this.expiresOn = s, this.permissions = n, this.protocol = a, this.startsOn = o, this.ipRangeInner = c, this.delegatedUserObjectId = re, this.encryptionScope = ne, this.identifier = l, this.resource = u, this.cacheControl = d, this.contentDisposition = f, this.contentEncoding = p, this.contentLanguage = m, this.contentType = h, g && (this.signedOid = g.signedObjectId, this.signedTenantId = g.signedTenantId, this.signedStartsOn = g.signedStartsOn, this.signedExpiresOn = g.signedExpiresOn, this.signedService = g.signedService, this.signedVersion = g.signedVersion, this.preauthorizedAgentObjectId = ee, this.correlationId = te));
	}
	toString() {
		let e = `sv.ss.srt.spr.st.se.sip.si.ses.skoid.sktid.skt.ske.sks.skv.sr.sp.sig.rscc.rscd.rsce.rscl.rsct.saoid.scid.sduoid`.split(`.`), t = [];
		for (let n of e) switch (n) {
			case `sv`:
				this.tryAppendQueryParameter(t, n, this.version);
				break;
			case `ss`:
				this.tryAppendQueryParameter(t, n, this.services);
				break;
			case `srt`:
				this.tryAppendQueryParameter(t, n, this.resourceTypes);
				break;
			case `spr`:
				this.tryAppendQueryParameter(t, n, this.protocol);
				break;
			case `st`:
				this.tryAppendQueryParameter(t, n, this.startsOn ? truncatedISO8061Date(this.startsOn, !1) : void 0);
				break;
			case `se`:
				this.tryAppendQueryParameter(t, n, this.expiresOn ? truncatedISO8061Date(this.expiresOn, !1) : void 0);
				break;
			case `sip`:
				this.tryAppendQueryParameter(t, n, this.ipRange ? ipRangeToString(this.ipRange) : void 0);
				break;
			case `si`:
				this.tryAppendQueryParameter(t, n, this.identifier);
				break;
			case `ses`:
				this.tryAppendQueryParameter(t, n, this.encryptionScope);
				break;
			case `skoid`:
				this.tryAppendQueryParameter(t, n, this.signedOid);
				break;
			case `sktid`:
				this.tryAppendQueryParameter(t, n, this.signedTenantId);
				break;
			case `skt`:
				this.tryAppendQueryParameter(t, n, this.signedStartsOn ? truncatedISO8061Date(this.signedStartsOn, !1) : void 0);
				break;
			case `ske`:
				this.tryAppendQueryParameter(t, n, this.signedExpiresOn ? truncatedISO8061Date(this.signedExpiresOn, !1) : void 0);
				break;
			case `sks`:
				this.tryAppendQueryParameter(t, n, this.signedService);
				break;
			case `skv`:
				this.tryAppendQueryParameter(t, n, this.signedVersion);
				break;
			case `sr`:
				this.tryAppendQueryParameter(t, n, this.resource);
				break;
			case `sp`:
				this.tryAppendQueryParameter(t, n, this.permissions);
				break;
			case `sig`:
				this.tryAppendQueryParameter(t, n, this.signature);
				break;
			case `rscc`:
				this.tryAppendQueryParameter(t, n, this.cacheControl);
				break;
			case `rscd`:
				this.tryAppendQueryParameter(t, n, this.contentDisposition);
				break;
			case `rsce`:
				this.tryAppendQueryParameter(t, n, this.contentEncoding);
				break;
			case `rscl`:
				this.tryAppendQueryParameter(t, n, this.contentLanguage);
				break;
			case `rsct`:
				this.tryAppendQueryParameter(t, n, this.contentType);
				break;
			case `saoid`:
				this.tryAppendQueryParameter(t, n, this.preauthorizedAgentObjectId);
				break;
			case `scid`:
				this.tryAppendQueryParameter(t, n, this.correlationId);
				break;
			case `sduoid`: this.tryAppendQueryParameter(t, n, this.delegatedUserObjectId);
		}
		return t.join(`&`);
	}
	tryAppendQueryParameter(e, t, n) {
		n && (t = encodeURIComponent(t), n = encodeURIComponent(n), t.length > 0 && n.length > 0 && e.push(`${t}=${n}`));
	}
};
function generateBlobSASQueryParameters(e, t, n) {
	return generateBlobSASQueryParametersInternal(e, t, n).sasQueryParameters;
}
function generateBlobSASQueryParametersInternal(e, t, n) {
	let r = e.version ? e.version : pn, i = t instanceof StorageSharedKeyCredential ? t : void 0, a;
	if (i === void 0 && n !== void 0 && (a = new UserDelegationKeyCredential(n, t)), i === void 0 && a === void 0) throw TypeError(`Invalid sharedKeyCredential, userDelegationKey or accountName.`);
	if (r >= `2020-12-06`) return i === void 0 ? r >= `2025-07-05` ? generateBlobSASQueryParametersUDK20250705(e, a) : generateBlobSASQueryParametersUDK20201206(e, a) : generateBlobSASQueryParameters20201206(e, i);
	if (r >= `2018-11-09`) return i === void 0 ? r >= `2020-02-10` ? generateBlobSASQueryParametersUDK20200210(e, a) : generateBlobSASQueryParametersUDK20181109(e, a) : generateBlobSASQueryParameters20181109(e, i);
	if (r >= `2015-04-05`) {
		if (i !== void 0) return generateBlobSASQueryParameters20150405(e, i);
		throw RangeError(`'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.`);
	}
	throw RangeError(`'version' must be >= '2015-04-05'.`);
}
function generateBlobSASQueryParameters20150405(e, t) {
	if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`;
	e.blobName && (n = `b`);
	let r;
	e.permissions && (r = e.blobName ? El.parse(e.permissions.toString()).toString() : Dl.parse(e.permissions.toString()).toString());
	let i = [
		r || ``,
		e.startsOn ? truncatedISO8061Date(e.startsOn, !1) : ``,
		e.expiresOn ? truncatedISO8061Date(e.expiresOn, !1) : ``,
		getCanonicalName(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? ipRangeToString(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), a = t.computeHMACSHA256(i);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, a, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: i
	};
}
function generateBlobSASQueryParameters20181109(e, t) {
	if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? El.parse(e.permissions.toString()).toString() : Dl.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? truncatedISO8061Date(e.startsOn, !1) : ``,
		e.expiresOn ? truncatedISO8061Date(e.expiresOn, !1) : ``,
		getCanonicalName(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? ipRangeToString(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: a
	};
}
function generateBlobSASQueryParameters20201206(e, t) {
	if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? El.parse(e.permissions.toString()).toString() : Dl.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? truncatedISO8061Date(e.startsOn, !1) : ``,
		e.expiresOn ? truncatedISO8061Date(e.expiresOn, !1) : ``,
		getCanonicalName(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? ipRangeToString(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, void 0, void 0, void 0, e.encryptionScope),
		stringToSign: a
	};
}
function generateBlobSASQueryParametersUDK20181109(e, t) {
	if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? El.parse(e.permissions.toString()).toString() : Dl.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? truncatedISO8061Date(e.startsOn, !1) : ``,
		e.expiresOn ? truncatedISO8061Date(e.expiresOn, !1) : ``,
		getCanonicalName(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.ipRange ? ipRangeToString(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey),
		stringToSign: a
	};
}
function generateBlobSASQueryParametersUDK20200210(e, t) {
	if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? El.parse(e.permissions.toString()).toString() : Dl.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? truncatedISO8061Date(e.startsOn, !1) : ``,
		e.expiresOn ? truncatedISO8061Date(e.expiresOn, !1) : ``,
		getCanonicalName(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? ipRangeToString(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId),
		stringToSign: a
	};
}
function generateBlobSASQueryParametersUDK20201206(e, t) {
	if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? El.parse(e.permissions.toString()).toString() : Dl.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? truncatedISO8061Date(e.startsOn, !1) : ``,
		e.expiresOn ? truncatedISO8061Date(e.expiresOn, !1) : ``,
		getCanonicalName(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? ipRangeToString(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope),
		stringToSign: a
	};
}
function generateBlobSASQueryParametersUDK20250705(e, t) {
	if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? El.parse(e.permissions.toString()).toString() : Dl.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? truncatedISO8061Date(e.startsOn, !1) : ``,
		e.expiresOn ? truncatedISO8061Date(e.expiresOn, !1) : ``,
		getCanonicalName(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		void 0,
		e.delegatedUserObjectId,
		e.ipRange ? ipRangeToString(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId),
		stringToSign: a
	};
}
function getCanonicalName(e, t, n) {
	let r = [`/blob/${e}/${t}`];
	return n && r.push(`/${n}`), r.join(``);
}
function SASSignatureValuesSanityCheckAndAutofill(e) {
	let t = e.version ? e.version : pn;
	if (e.snapshotTime && t < `2018-11-09`) throw RangeError(`'version' must be >= '2018-11-09' when providing 'snapshotTime'.`);
	if (e.blobName === void 0 && e.snapshotTime) throw RangeError(`Must provide 'blobName' when providing 'snapshotTime'.`);
	if (e.versionId && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'versionId'.`);
	if (e.blobName === void 0 && e.versionId) throw RangeError(`Must provide 'blobName' when providing 'versionId'.`);
	if (e.permissions && e.permissions.setImmutabilityPolicy && t < `2020-08-04`) throw RangeError(`'version' must be >= '2020-08-04' when provided 'i' permission.`);
	if (e.permissions && e.permissions.deleteVersion && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'x' permission.`);
	if (e.permissions && e.permissions.permanentDelete && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'y' permission.`);
	if (e.permissions && e.permissions.tag && t < `2019-12-12`) throw RangeError(`'version' must be >= '2019-12-12' when providing 't' permission.`);
	if (t < `2020-02-10` && e.permissions && (e.permissions.move || e.permissions.execute)) throw RangeError(`'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.`);
	if (t < `2021-04-10` && e.permissions && e.permissions.filterByTags) throw RangeError(`'version' must be >= '2021-04-10' when providing the 'f' permission.`);
	if (t < `2020-02-10` && (e.preauthorizedAgentObjectId || e.correlationId)) throw RangeError(`'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.`);
	if (e.encryptionScope && t < `2020-12-06`) throw RangeError(`'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.`);
	return e.version = t, e;
}
var BlobLeaseClient = class {
	_leaseId;
	_url;
	_containerOrBlobOperation;
	_isContainer;
	get leaseId() {
		return this._leaseId;
	}
	get url() {
		return this._url;
	}
	constructor(e, t) {
		let n = e.storageClientContext;
		this._url = e.url, e.name === void 0 ? (this._isContainer = !0, this._containerOrBlobOperation = n.container) : (this._isContainer = !1, this._containerOrBlobOperation = n.blob), t ||= randomUUID(), this._leaseId = t;
	}
	async acquireLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-acquireLease`, t, async (n) => assertResponse(await this._containerOrBlobOperation.acquireLease({
			abortSignal: t.abortSignal,
			duration: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			proposedLeaseId: this._leaseId,
			tracingOptions: n.tracingOptions
		})));
	}
	async changeLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-changeLease`, t, async (n) => {
			let r = assertResponse(await this._containerOrBlobOperation.changeLease(this._leaseId, e, {
				abortSignal: t.abortSignal,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return this._leaseId = e, r;
		});
	}
	async releaseLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-releaseLease`, e, async (t) => assertResponse(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async renewLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-renewLease`, e, async (t) => this._containerOrBlobOperation.renewLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		}));
	}
	async breakLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Z.withSpan(`BlobLeaseClient-breakLease`, t, async (n) => {
			let r = {
				abortSignal: t.abortSignal,
				breakPeriod: e,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			};
			return assertResponse(await this._containerOrBlobOperation.breakLease(r));
		});
	}
}, RetriableReadableStream = class extends ee {
	start;
	offset;
	end;
	getter;
	source;
	retries = 0;
	maxRetryRequests;
	onProgress;
	options;
	constructor(e, t, n, r, i = {}) {
		super({ highWaterMark: i.highWaterMark }), this.getter = t, this.source = e, this.start = n, this.offset = n, this.end = n + r - 1, this.maxRetryRequests = i.maxRetryRequests && i.maxRetryRequests >= 0 ? i.maxRetryRequests : 0, this.onProgress = i.onProgress, this.options = i, this.setSourceEventHandlers();
	}
	_read() {
		this.source.resume();
	}
	setSourceEventHandlers() {
		this.source.on(`data`, this.sourceDataHandler), this.source.on(`end`, this.sourceErrorOrEndHandler), this.source.on(`error`, this.sourceErrorOrEndHandler), this.source.on(`aborted`, this.sourceAbortedHandler);
	}
	removeSourceEventHandlers() {
		this.source.removeListener(`data`, this.sourceDataHandler), this.source.removeListener(`end`, this.sourceErrorOrEndHandler), this.source.removeListener(`error`, this.sourceErrorOrEndHandler), this.source.removeListener(`aborted`, this.sourceAbortedHandler);
	}
	sourceDataHandler = (e) => {
		this.options.doInjectErrorOnce ? (this.options.doInjectErrorOnce = void 0, this.source.pause(), this.sourceErrorOrEndHandler(), this.source.destroy()) : (this.offset += e.length, this.onProgress && this.onProgress({ loadedBytes: this.offset - this.start }), this.push(e) || this.source.pause());
	};
	sourceAbortedHandler = () => {
		let e = new AbortError(`The operation was aborted.`);
		this.destroy(e);
	};
	sourceErrorOrEndHandler = (e) => {
		e && e.name === `AbortError` ? this.destroy(e) : (this.removeSourceEventHandlers(), this.offset - 1 === this.end ? this.push(null) : this.offset <= this.end ? this.retries < this.maxRetryRequests ? (this.retries += 1, this.getter(this.offset).then((e) => {
			this.source = e, this.setSourceEventHandlers();
		}).catch((e) => {
			this.destroy(e);
		})) : this.destroy(Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)) : this.destroy(Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`)));
	};
	_destroy(e, t) {
		this.removeSourceEventHandlers(), this.source.destroy(), t(e === null ? void 0 : e);
	}
}, BlobDownloadResponse = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {
		return this.originalResponse.copyCompletedOn;
	}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get tagCount() {
		return this.originalResponse.tagCount;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get lastAccessed() {
		return this.originalResponse.lastAccessed;
	}
	get createdOn() {
		return this.originalResponse.createdOn;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get versionId() {
		return this.originalResponse.versionId;
	}
	get isCurrentVersion() {
		return this.originalResponse.isCurrentVersion;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get objectReplicationDestinationPolicyId() {
		return this.originalResponse.objectReplicationDestinationPolicyId;
	}
	get objectReplicationSourceProperties() {
		return this.originalResponse.objectReplicationSourceProperties;
	}
	get isSealed() {
		return this.originalResponse.isSealed;
	}
	get immutabilityPolicyExpiresOn() {
		return this.originalResponse.immutabilityPolicyExpiresOn;
	}
	get immutabilityPolicyMode() {
		return this.originalResponse.immutabilityPolicyMode;
	}
	get legalHold() {
		return this.originalResponse.legalHold;
	}
	get contentAsBlob() {
		return this.originalResponse.blobBody;
	}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t, n, r, i = {}) {
		this.originalResponse = e, this.blobDownloadStream = new RetriableReadableStream(this.originalResponse.readableStreamBody, t, n, r, i);
	}
};
const kl = new Uint8Array([
	79,
	98,
	106,
	1
]);
var Q = class AvroParser {
	static async readFixedBytes(e, t, n = {}) {
		let r = await e.read(t, { abortSignal: n.abortSignal });
		if (r.length !== t) throw Error(`Hit stream end.`);
		return r;
	}
	static async readByte(e, t = {}) {
		return (await AvroParser.readFixedBytes(e, 1, t))[0];
	}
	static async readZigZagLong(e, t = {}) {
		let n = 0, r = 0, i, a, o;
		do
			i = await AvroParser.readByte(e, t), a = i & 128, n |= (i & 127) << r, r += 7;
		while (a && r < 28);
		if (a) {
			n = n, o = 268435456;
			do
				i = await AvroParser.readByte(e, t), n += (i & 127) * o, o *= 128;
			while (i & 128);
			let r = (n % 2 ? -(n + 1) : n) / 2;
			if (r < -(2 ** 53 - 1) || r > 2 ** 53 - 1) throw Error(`Integer overflow.`);
			return r;
		}
		return n >> 1 ^ -(n & 1);
	}
	static async readLong(e, t = {}) {
		return AvroParser.readZigZagLong(e, t);
	}
	static async readInt(e, t = {}) {
		return AvroParser.readZigZagLong(e, t);
	}
	static async readNull() {
		return null;
	}
	static async readBoolean(e, t = {}) {
		let n = await AvroParser.readByte(e, t);
		if (n === 1) return !0;
		if (n === 0) return !1;
		throw Error(`Byte was not a boolean.`);
	}
	static async readFloat(e, t = {}) {
		let n = await AvroParser.readFixedBytes(e, 4, t);
		return new DataView(n.buffer, n.byteOffset, n.byteLength).getFloat32(0, !0);
	}
	static async readDouble(e, t = {}) {
		let n = await AvroParser.readFixedBytes(e, 8, t);
		return new DataView(n.buffer, n.byteOffset, n.byteLength).getFloat64(0, !0);
	}
	static async readBytes(e, t = {}) {
		let n = await AvroParser.readLong(e, t);
		if (n < 0) throw Error(`Bytes size was negative.`);
		return e.read(n, { abortSignal: t.abortSignal });
	}
	static async readString(e, t = {}) {
		let n = await AvroParser.readBytes(e, t);
		return new TextDecoder().decode(n);
	}
	static async readMapPair(e, t, n = {}) {
		return {
			key: await AvroParser.readString(e, n),
			value: await t(e, n)
		};
	}
	static async readMap(e, t, n = {}) {
		let readPairMethod = (e, n = {}) => AvroParser.readMapPair(e, t, n), r = await AvroParser.readArray(e, readPairMethod, n), i = {};
		for (let e of r) i[e.key] = e.value;
		return i;
	}
	static async readArray(e, t, n = {}) {
		let r = [];
		for (let i = await AvroParser.readLong(e, n); i !== 0; i = await AvroParser.readLong(e, n)) for (i < 0 && (await AvroParser.readLong(e, n), i = -i); i--;) {
			let i = await t(e, n);
			r.push(i);
		}
		return r;
	}
}, Al;
(function(e) {
	e.RECORD = `record`, e.ENUM = `enum`, e.ARRAY = `array`, e.MAP = `map`, e.UNION = `union`, e.FIXED = `fixed`;
})(Al ||= {});
var $;
(function(e) {
	e.NULL = `null`, e.BOOLEAN = `boolean`, e.INT = `int`, e.LONG = `long`, e.FLOAT = `float`, e.DOUBLE = `double`, e.BYTES = `bytes`, e.STRING = `string`;
})($ ||= {});
var jl = class AvroType {
	static fromSchema(e) {
		return typeof e == `string` ? AvroType.fromStringSchema(e) : Array.isArray(e) ? AvroType.fromArraySchema(e) : AvroType.fromObjectSchema(e);
	}
	static fromStringSchema(e) {
		switch (e) {
			case $.NULL:
			case $.BOOLEAN:
			case $.INT:
			case $.LONG:
			case $.FLOAT:
			case $.DOUBLE:
			case $.BYTES:
			case $.STRING: return new AvroPrimitiveType(e);
			default: throw Error(`Unexpected Avro type ${e}`);
		}
	}
	static fromArraySchema(e) {
		return new AvroUnionType(e.map(AvroType.fromSchema));
	}
	static fromObjectSchema(e) {
		let t = e.type;
		try {
			return AvroType.fromStringSchema(t);
		} catch {}
		switch (t) {
			case Al.RECORD:
				if (e.aliases) throw Error(`aliases currently is not supported, schema: ${e}`);
				if (!e.name) throw Error(`Required attribute 'name' doesn't exist on schema: ${e}`);
				let n = {};
				if (!e.fields) throw Error(`Required attribute 'fields' doesn't exist on schema: ${e}`);
				for (let t of e.fields) n[t.name] = AvroType.fromSchema(t.type);
				return new AvroRecordType(n, e.name);
			case Al.ENUM:
				if (e.aliases) throw Error(`aliases currently is not supported, schema: ${e}`);
				if (!e.symbols) throw Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`);
				return new AvroEnumType(e.symbols);
			case Al.MAP:
				if (!e.values) throw Error(`Required attribute 'values' doesn't exist on schema: ${e}`);
				return new AvroMapType(AvroType.fromSchema(e.values));
			case Al.ARRAY:
			case Al.FIXED:
			default: throw Error(`Unexpected Avro type ${t} in ${e}`);
		}
	}
}, AvroPrimitiveType = class extends jl {
	_primitive;
	constructor(e) {
		super(), this._primitive = e;
	}
	read(e, t = {}) {
		switch (this._primitive) {
			case $.NULL: return Q.readNull();
			case $.BOOLEAN: return Q.readBoolean(e, t);
			case $.INT: return Q.readInt(e, t);
			case $.LONG: return Q.readLong(e, t);
			case $.FLOAT: return Q.readFloat(e, t);
			case $.DOUBLE: return Q.readDouble(e, t);
			case $.BYTES: return Q.readBytes(e, t);
			case $.STRING: return Q.readString(e, t);
			default: throw Error(`Unknown Avro Primitive`);
		}
	}
}, AvroEnumType = class extends jl {
	_symbols;
	constructor(e) {
		super(), this._symbols = e;
	}
	async read(e, t = {}) {
		let n = await Q.readInt(e, t);
		return this._symbols[n];
	}
}, AvroUnionType = class extends jl {
	_types;
	constructor(e) {
		super(), this._types = e;
	}
	async read(e, t = {}) {
		let n = await Q.readInt(e, t);
		return this._types[n].read(e, t);
	}
}, AvroMapType = class extends jl {
	_itemType;
	constructor(e) {
		super(), this._itemType = e;
	}
	read(e, t = {}) {
		let readItemMethod = (e, t) => this._itemType.read(e, t);
		return Q.readMap(e, readItemMethod, t);
	}
}, AvroRecordType = class extends jl {
	_name;
	_fields;
	constructor(e, t) {
		super(), this._fields = e, this._name = t;
	}
	async read(e, t = {}) {
		let n = {};
		n.$schema = this._name;
		for (let r in this._fields) Object.prototype.hasOwnProperty.call(this._fields, r) && (n[r] = await this._fields[r].read(e, t));
		return n;
	}
};
function arraysEqual(e, t) {
	if (e === t) return !0;
	if (e == null || t == null || e.length !== t.length) return !1;
	for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) return !1;
	return !0;
}
var AvroReader = class {
	_dataStream;
	_headerStream;
	_syncMarker;
	_metadata;
	_itemType;
	_itemsRemainingInBlock;
	_initialBlockOffset;
	_blockOffset;
	get blockOffset() {
		return this._blockOffset;
	}
	_objectIndex;
	get objectIndex() {
		return this._objectIndex;
	}
	_initialized;
	constructor(e, t, n, r) {
		this._dataStream = e, this._headerStream = t || e, this._initialized = !1, this._blockOffset = n || 0, this._objectIndex = r || 0, this._initialBlockOffset = n || 0;
	}
	async initialize(e = {}) {
		if (!arraysEqual(await Q.readFixedBytes(this._headerStream, kl.length, { abortSignal: e.abortSignal }), kl)) throw Error(`Stream is not an Avro file.`);
		this._metadata = await Q.readMap(this._headerStream, Q.readString, { abortSignal: e.abortSignal });
		let t = this._metadata[`avro.codec`];
		if (t != null && t !== `null`) throw Error(`Codecs are not supported`);
		this._syncMarker = await Q.readFixedBytes(this._headerStream, 16, { abortSignal: e.abortSignal });
		let n = JSON.parse(this._metadata[`avro.schema`]);
		if (this._itemType = jl.fromSchema(n), this._blockOffset === 0 && (this._blockOffset = this._initialBlockOffset + this._dataStream.position), this._itemsRemainingInBlock = await Q.readLong(this._dataStream, { abortSignal: e.abortSignal }), await Q.readLong(this._dataStream, { abortSignal: e.abortSignal }), this._initialized = !0, this._objectIndex && this._objectIndex > 0) for (let t = 0; t < this._objectIndex; t++) await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal }), this._itemsRemainingInBlock--;
	}
	hasNext() {
		return !this._initialized || this._itemsRemainingInBlock > 0;
	}
	async *parseObjects(e = {}) {
		for (this._initialized || await this.initialize(e); this.hasNext();) {
			let t = await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal });
			if (this._itemsRemainingInBlock--, this._objectIndex++, this._itemsRemainingInBlock === 0) {
				let t = await Q.readFixedBytes(this._dataStream, 16, { abortSignal: e.abortSignal });
				if (this._blockOffset = this._initialBlockOffset + this._dataStream.position, this._objectIndex = 0, !arraysEqual(this._syncMarker, t)) throw Error(`Stream is not a valid Avro file.`);
				try {
					this._itemsRemainingInBlock = await Q.readLong(this._dataStream, { abortSignal: e.abortSignal });
				} catch {
					this._itemsRemainingInBlock = 0;
				}
				this._itemsRemainingInBlock > 0 && await Q.readLong(this._dataStream, { abortSignal: e.abortSignal });
			}
			yield t;
		}
	}
}, AvroReadable = class {};
const Ml = new AbortError(`Reading from the avro stream was aborted.`);
var AvroReadableFromStream = class extends AvroReadable {
	_position;
	_readable;
	toUint8Array(e) {
		return typeof e == `string` ? ue.from(e) : e;
	}
	constructor(e) {
		super(), this._readable = e, this._position = 0;
	}
	get position() {
		return this._position;
	}
	async read(e, t = {}) {
		if (t.abortSignal?.aborted) throw Ml;
		if (e < 0) throw Error(`size parameter should be positive: ${e}`);
		if (e === 0) return new Uint8Array();
		if (!this._readable.readable) throw Error(`Stream no longer readable.`);
		let n = this._readable.read(e);
		return n ? (this._position += n.length, this.toUint8Array(n)) : new Promise((n, r) => {
			let cleanUp = () => {
				this._readable.removeListener(`readable`, readableCallback), this._readable.removeListener(`error`, rejectCallback), this._readable.removeListener(`end`, rejectCallback), this._readable.removeListener(`close`, rejectCallback), t.abortSignal && t.abortSignal.removeEventListener(`abort`, abortHandler);
			}, readableCallback = () => {
				let t = this._readable.read(e);
				t && (this._position += t.length, cleanUp(), n(this.toUint8Array(t)));
			}, rejectCallback = () => {
				cleanUp(), r();
			}, abortHandler = () => {
				cleanUp(), r(Ml);
			};
			this._readable.on(`readable`, readableCallback), this._readable.once(`error`, rejectCallback), this._readable.once(`end`, rejectCallback), this._readable.once(`close`, rejectCallback), t.abortSignal && t.abortSignal.addEventListener(`abort`, abortHandler);
		});
	}
}, BlobQuickQueryStream = class extends ee {
	source;
	avroReader;
	avroIter;
	avroPaused = !0;
	onProgress;
	onError;
	constructor(e, t = {}) {
		super(), this.source = e, this.onProgress = t.onProgress, this.onError = t.onError, this.avroReader = new AvroReader(new AvroReadableFromStream(this.source)), this.avroIter = this.avroReader.parseObjects({ abortSignal: t.abortSignal });
	}
	_read() {
		this.avroPaused && this.readInternal().catch((e) => {
			this.emit(`error`, e);
		});
	}
	async readInternal() {
		this.avroPaused = !1;
		let e;
		do {
			if (e = await this.avroIter.next(), e.done) break;
			let t = e.value, n = t.$schema;
			if (typeof n != `string`) throw Error(`Missing schema in avro record.`);
			switch (n) {
				case `com.microsoft.azure.storage.queryBlobContents.resultData`:
					{
						let e = t.data;
						if (!(e instanceof Uint8Array)) throw Error(`Invalid data in avro result record.`);
						this.push(Buffer.from(e)) || (this.avroPaused = !0);
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.progress`:
					{
						let e = t.bytesScanned;
						if (typeof e != `number`) throw Error(`Invalid bytesScanned in avro progress record.`);
						this.onProgress && this.onProgress({ loadedBytes: e });
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.end`:
					if (this.onProgress) {
						let e = t.totalBytes;
						if (typeof e != `number`) throw Error(`Invalid totalBytes in avro end record.`);
						this.onProgress({ loadedBytes: e });
					}
					this.push(null);
					break;
				case `com.microsoft.azure.storage.queryBlobContents.error`:
					if (this.onError) {
						let e = t.fatal;
						if (typeof e != `boolean`) throw Error(`Invalid fatal in avro error record.`);
						let n = t.name;
						if (typeof n != `string`) throw Error(`Invalid name in avro error record.`);
						let r = t.description;
						if (typeof r != `string`) throw Error(`Invalid description in avro error record.`);
						let i = t.position;
						if (typeof i != `number`) throw Error(`Invalid position in avro error record.`);
						this.onError({
							position: i,
							name: n,
							isFatal: e,
							description: r
						});
					}
					break;
				default: throw Error(`Unknown schema ${n} in avro progress record.`);
			}
		} while (!e.done && !this.avroPaused);
	}
}, BlobQueryResponse = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get blobBody() {}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t = {}) {
		this.originalResponse = e, this.blobDownloadStream = new BlobQuickQueryStream(this.originalResponse.readableStreamBody, t);
	}
}, Nl;
(function(e) {
	e.Hot = `Hot`, e.Cool = `Cool`, e.Cold = `Cold`, e.Archive = `Archive`;
})(Nl ||= {});
var Pl;
(function(e) {
	e.P4 = `P4`, e.P6 = `P6`, e.P10 = `P10`, e.P15 = `P15`, e.P20 = `P20`, e.P30 = `P30`, e.P40 = `P40`, e.P50 = `P50`, e.P60 = `P60`, e.P70 = `P70`, e.P80 = `P80`;
})(Pl ||= {});
function toAccessTier(e) {
	if (e !== void 0) return e;
}
function ensureCpkIfSpecified(e, t) {
	if (e && !t) throw RangeError(`Customer-provided encryption key must be used over HTTPS.`);
	e && !e.encryptionAlgorithm && (e.encryptionAlgorithm = `AES256`);
}
var Fl;
(function(e) {
	e.StorageOAuthScopes = `https://storage.azure.com/.default`, e.DiskComputeOAuthScopes = `https://disk.compute.azure.com/.default`;
})(Fl ||= {});
function rangeResponseFromModel(e) {
	let t = (e._response.parsedBody.pageRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	})), n = (e._response.parsedBody.clearRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	}));
	return {
		...e,
		pageRange: t,
		clearRange: n,
		_response: {
			...e._response,
			parsedBody: {
				pageRange: t,
				clearRange: n
			}
		}
	};
}
var Il = class PollerStoppedError extends Error {
	constructor(e) {
		super(e), this.name = `PollerStoppedError`, Object.setPrototypeOf(this, PollerStoppedError.prototype);
	}
}, Ll = class PollerCancelledError extends Error {
	constructor(e) {
		super(e), this.name = `PollerCancelledError`, Object.setPrototypeOf(this, PollerCancelledError.prototype);
	}
}, Poller = class {
	constructor(e) {
		this.resolveOnUnsuccessful = !1, this.stopped = !0, this.pollProgressCallbacks = [], this.operation = e, this.promise = new Promise((e, t) => {
			this.resolve = e, this.reject = t;
		}), this.promise.catch(() => {});
	}
	async startPolling(e = {}) {
		for (this.stopped &&= !1; !this.isStopped() && !this.isDone();) await this.poll(e), await this.delay();
	}
	async pollOnce(e = {}) {
		this.isDone() || (this.operation = await this.operation.update({
			abortSignal: e.abortSignal,
			fireProgress: this.fireProgress.bind(this)
		})), this.processUpdatedState();
	}
	fireProgress(e) {
		for (let t of this.pollProgressCallbacks) t(e);
	}
	async cancelOnce(e = {}) {
		this.operation = await this.operation.cancel(e);
	}
	poll(e = {}) {
		if (!this.pollOncePromise) {
			this.pollOncePromise = this.pollOnce(e);
			let clearPollOncePromise = () => {
				this.pollOncePromise = void 0;
			};
			this.pollOncePromise.then(clearPollOncePromise, clearPollOncePromise).catch(this.reject);
		}
		return this.pollOncePromise;
	}
	processUpdatedState() {
		if (this.operation.state.error && (this.stopped = !0, !this.resolveOnUnsuccessful)) throw this.reject(this.operation.state.error), this.operation.state.error;
		if (this.operation.state.isCancelled && (this.stopped = !0, !this.resolveOnUnsuccessful)) {
			let e = new Ll(`Operation was canceled`);
			throw this.reject(e), e;
		}
		this.isDone() && this.resolve && this.resolve(this.getResult());
	}
	async pollUntilDone(e = {}) {
		return this.stopped && this.startPolling(e).catch(this.reject), this.processUpdatedState(), this.promise;
	}
	onProgress(e) {
		return this.pollProgressCallbacks.push(e), () => {
			this.pollProgressCallbacks = this.pollProgressCallbacks.filter((t) => t !== e);
		};
	}
	isDone() {
		let e = this.operation.state;
		return !!(e.isCompleted || e.isCancelled || e.error);
	}
	stopPolling() {
		this.stopped || (this.stopped = !0, this.reject && this.reject(new Il(`This poller is already stopped`)));
	}
	isStopped() {
		return this.stopped;
	}
	cancelOperation(e = {}) {
		if (!this.cancelPromise) this.cancelPromise = this.cancelOnce(e);
		else if (e.abortSignal) throw Error(`A cancel request is currently pending`);
		return this.cancelPromise;
	}
	getOperationState() {
		return this.operation.state;
	}
	getResult() {
		return this.operation.state.result;
	}
	toString() {
		return this.operation.toString();
	}
}, BlobBeginCopyFromUrlPoller = class extends Poller {
	intervalInMs;
	constructor(e) {
		let { blobClient: t, copySource: n, intervalInMs: r = 15e3, onProgress: i, resumeFrom: a, startCopyFromURLOptions: o } = e, s;
		a && (s = JSON.parse(a).state);
		let c = makeBlobBeginCopyFromURLPollOperation({
			...s,
			blobClient: t,
			copySource: n,
			startCopyFromURLOptions: o
		});
		super(c), typeof i == `function` && this.onProgress(i), this.intervalInMs = r;
	}
	delay() {
		return delay$1(this.intervalInMs);
	}
};
const Rl = async function cancel(e = {}) {
	let t = this.state, { copyId: n } = t;
	return t.isCompleted ? makeBlobBeginCopyFromURLPollOperation(t) : n ? (await t.blobClient.abortCopyFromURL(n, { abortSignal: e.abortSignal }), t.isCancelled = !0, makeBlobBeginCopyFromURLPollOperation(t)) : (t.isCancelled = !0, makeBlobBeginCopyFromURLPollOperation(t));
}, zl = async function update(e = {}) {
	let t = this.state, { blobClient: n, copySource: r, startCopyFromURLOptions: i } = t;
	if (!t.isStarted) {
		t.isStarted = !0;
		let e = await n.startCopyFromURL(r, i);
		t.copyId = e.copyId, e.copyStatus === `success` && (t.result = e, t.isCompleted = !0);
	} else if (!t.isCompleted) try {
		let n = await t.blobClient.getProperties({ abortSignal: e.abortSignal }), { copyStatus: r, copyProgress: i } = n, a = t.copyProgress;
		i && (t.copyProgress = i), r === `pending` && i !== a && typeof e.fireProgress == `function` ? e.fireProgress(t) : r === `success` ? (t.result = n, t.isCompleted = !0) : r === `failed` && (t.error = Error(`Blob copy failed with reason: "${n.copyStatusDescription || `unknown`}"`), t.isCompleted = !0);
	} catch (e) {
		t.error = e, t.isCompleted = !0;
	}
	return makeBlobBeginCopyFromURLPollOperation(t);
}, Bl = function toString() {
	return JSON.stringify({ state: this.state }, (e, t) => {
		if (e !== `blobClient`) return t;
	});
};
function makeBlobBeginCopyFromURLPollOperation(e) {
	return {
		state: { ...e },
		cancel: Rl,
		toString: Bl,
		update: zl
	};
}
function rangeToString(e) {
	if (e.offset < 0) throw RangeError(`Range.offset cannot be smaller than 0.`);
	if (e.count && e.count <= 0) throw RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.`);
	return e.count ? `bytes=${e.offset}-${e.offset + e.count - 1}` : `bytes=${e.offset}-`;
}
var Vl;
(function(e) {
	e[e.Good = 0] = `Good`, e[e.Error = 1] = `Error`;
})(Vl ||= {});
var Batch = class {
	concurrency;
	actives = 0;
	completed = 0;
	offset = 0;
	operations = [];
	state = Vl.Good;
	emitter;
	constructor(e = 5) {
		if (e < 1) throw RangeError(`concurrency must be larger than 0`);
		this.concurrency = e, this.emitter = new h();
	}
	addOperation(e) {
		this.operations.push(async () => {
			try {
				this.actives++, await e(), this.actives--, this.completed++, this.parallelExecute();
			} catch (e) {
				this.emitter.emit(`error`, e);
			}
		});
	}
	async do() {
		return this.operations.length === 0 ? Promise.resolve() : (this.parallelExecute(), new Promise((e, t) => {
			this.emitter.on(`finish`, e), this.emitter.on(`error`, (e) => {
				this.state = Vl.Error, t(e);
			});
		}));
	}
	nextOperation() {
		return this.offset < this.operations.length ? this.operations[this.offset++] : null;
	}
	parallelExecute() {
		if (this.state !== Vl.Error) {
			if (this.completed >= this.operations.length) this.emitter.emit(`finish`);
			else for (; this.actives < this.concurrency;) {
				let e = this.nextOperation();
				if (e) e();
				else return;
			}
		}
	}
};
async function streamToBuffer(e, t, n, r, i) {
	let a = 0, o = r - n;
	return new Promise((r, s) => {
		let c = setTimeout(() => s(Error(`The operation cannot be completed in timeout.`)), 1e5);
		e.on(`readable`, () => {
			if (a >= o) {
				clearTimeout(c), r();
				return;
			}
			let s = e.read();
			if (!s) return;
			typeof s == `string` && (s = Buffer.from(s, i));
			let l = a + s.length > o ? o - a : s.length;
			t.fill(s.slice(0, l), n + a, n + a + l), a += l;
		}), e.on(`end`, () => {
			clearTimeout(c), a < o && s(Error(`Stream drains before getting enough data needed. Data read: ${a}, data need: ${o}`)), r();
		}), e.on(`error`, (e) => {
			clearTimeout(c), s(e);
		});
	});
}
async function readStreamToLocalFile(e, t) {
	return new Promise((n, r) => {
		let i = de.createWriteStream(t);
		e.on(`error`, (e) => {
			r(e);
		}), i.on(`error`, (e) => {
			r(e);
		}), i.on(`close`, n), e.pipe(i);
	});
}
const Hl = re.promisify(de.stat), Ul = de.createReadStream;
var Wl = class BlobClient extends StorageClient {
	blobContext;
	_name;
	_containerName;
	_versionId;
	_snapshot;
	get name() {
		return this._name;
	}
	get containerName() {
		return this._containerName;
	}
	constructor(e, t, n, r) {
		r ||= {};
		let i, a;
		if (isPipelineLike(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) a = e, r = n, i = newPipeline(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = newPipeline(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = extractConnectionStringParts(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = getDefaultProxySettings(c.proxyUri)), i = newPipeline(e, r);
			} else if (c.kind === `SASConnString`) a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = newPipeline(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), {blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl(), this.blobContext = this.storageClientContext.blob, this._snapshot = getURLParameter(this.url, gn.Parameters.SNAPSHOT), this._versionId = getURLParameter(this.url, gn.Parameters.VERSIONID);
	}
	withSnapshot(e) {
		return new BlobClient(setURLParameter(this.url, gn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	withVersion(e) {
		return new BlobClient(setURLParameter(this.url, gn.Parameters.VERSIONID, e.length === 0 ? void 0 : e), this.pipeline);
	}
	getAppendBlobClient() {
		return new Gl(this.url, this.pipeline);
	}
	getBlockBlobClient() {
		return new Kl(this.url, this.pipeline);
	}
	getPageBlobClient() {
		return new ql(this.url, this.pipeline);
	}
	async download(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, n.conditions = n.conditions || {}, ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-download`, n, async (r) => {
			let i = assertResponse(await this.blobContext.download({
				abortSignal: n.abortSignal,
				leaseAccessConditions: n.conditions,
				modifiedAccessConditions: {
					...n.conditions,
					ifTags: n.conditions?.tagConditions
				},
				requestOptions: { onDownloadProgress: void 0 },
				range: e === 0 && !t ? void 0 : rangeToString({
					offset: e,
					count: t
				}),
				rangeGetContentMD5: n.rangeGetContentMD5,
				rangeGetContentCRC64: n.rangeGetContentCrc64,
				snapshot: n.snapshot,
				cpkInfo: n.customerProvidedKey,
				tracingOptions: r.tracingOptions
			})), a = {
				...i,
				_response: i._response,
				objectReplicationDestinationPolicyId: i.objectReplicationPolicyId,
				objectReplicationSourceProperties: parseObjectReplicationRecord(i.objectReplicationRules)
			};
			if ((n.maxRetryRequests === void 0 || n.maxRetryRequests < 0) && (n.maxRetryRequests = 5), i.contentLength === void 0) throw RangeError(`File download response doesn't contain valid content length header`);
			if (!i.etag) throw RangeError(`File download response doesn't contain valid etag header`);
			return new BlobDownloadResponse(a, async (t) => {
				let r = {
					leaseAccessConditions: n.conditions,
					modifiedAccessConditions: {
						ifMatch: n.conditions.ifMatch || i.etag,
						ifModifiedSince: n.conditions.ifModifiedSince,
						ifNoneMatch: n.conditions.ifNoneMatch,
						ifUnmodifiedSince: n.conditions.ifUnmodifiedSince,
						ifTags: n.conditions?.tagConditions
					},
					range: rangeToString({
						count: e + i.contentLength - t,
						offset: t
					}),
					rangeGetContentMD5: n.rangeGetContentMD5,
					rangeGetContentCRC64: n.rangeGetContentCrc64,
					snapshot: n.snapshot,
					cpkInfo: n.customerProvidedKey
				};
				return (await this.blobContext.download({
					abortSignal: n.abortSignal,
					...r
				})).readableStreamBody;
			}, e, i.contentLength, {
				maxRetryRequests: n.maxRetryRequests,
				onProgress: n.onProgress
			});
		});
	}
	async exists(e = {}) {
		return Z.withSpan(`BlobClient-exists`, e, async (t) => {
			try {
				return ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), await this.getProperties({
					abortSignal: e.abortSignal,
					customerProvidedKey: e.customerProvidedKey,
					conditions: e.conditions,
					tracingOptions: t.tracingOptions
				}), !0;
			} catch (e) {
				if (e.statusCode === 404) return !1;
				if (e.statusCode === 409 && (e.details.errorCode === `BlobUsesCustomerSpecifiedEncryption` || e.details.errorCode === `BlobDoesNotUseCustomerSpecifiedEncryption`)) return !0;
				throw e;
			}
		});
	}
	async getProperties(e = {}) {
		return e.conditions = e.conditions || {}, ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-getProperties`, e, async (t) => {
			let n = assertResponse(await this.blobContext.getProperties({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				cpkInfo: e.customerProvidedKey,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				objectReplicationDestinationPolicyId: n.objectReplicationPolicyId,
				objectReplicationSourceProperties: parseObjectReplicationRecord(n.objectReplicationRules)
			};
		});
	}
	async delete(e = {}) {
		return e.conditions = e.conditions || {}, Z.withSpan(`BlobClient-delete`, e, async (t) => assertResponse(await this.blobContext.delete({
			abortSignal: e.abortSignal,
			deleteSnapshots: e.deleteSnapshots,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async deleteIfExists(e = {}) {
		return Z.withSpan(`BlobClient-deleteIfExists`, e, async (e) => {
			try {
				let t = assertResponse(await this.delete(e));
				return {
					succeeded: !0,
					...t,
					_response: t._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobNotFound`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async undelete(e = {}) {
		return Z.withSpan(`BlobClient-undelete`, e, async (t) => assertResponse(await this.blobContext.undelete({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
	async setHTTPHeaders(e, t = {}) {
		return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-setHTTPHeaders`, t, async (n) => assertResponse(await this.blobContext.setHttpHeaders({
			abortSignal: t.abortSignal,
			blobHttpHeaders: e,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
	async setMetadata(e, t = {}) {
		return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-setMetadata`, t, async (n) => assertResponse(await this.blobContext.setMetadata({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async setTags(e, t = {}) {
		return Z.withSpan(`BlobClient-setTags`, t, async (n) => assertResponse(await this.blobContext.setTags({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			blobModifiedAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions,
			tags: toBlobTags(e)
		})));
	}
	async getTags(e = {}) {
		return Z.withSpan(`BlobClient-getTags`, e, async (t) => {
			let n = assertResponse(await this.blobContext.getTags({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				blobModifiedAccessConditions: e.conditions,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				tags: toTags({ blobTagSet: n.blobTagSet }) || {}
			};
		});
	}
	getBlobLeaseClient(e) {
		return new BlobLeaseClient(this, e);
	}
	async createSnapshot(e = {}) {
		return e.conditions = e.conditions || {}, ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), Z.withSpan(`BlobClient-createSnapshot`, e, async (t) => assertResponse(await this.blobContext.createSnapshot({
			abortSignal: e.abortSignal,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			tracingOptions: t.tracingOptions
		})));
	}
	async beginCopyFromURL(e, t = {}) {
		let n = new BlobBeginCopyFromUrlPoller({
			blobClient: {
				abortCopyFromURL: (...e) => this.abortCopyFromURL(...e),
				getProperties: (...e) => this.getProperties(...e),
				startCopyFromURL: (...e) => this.startCopyFromURL(...e)
			},
			copySource: e,
			intervalInMs: t.intervalInMs,
			onProgress: t.onProgress,
			resumeFrom: t.resumeFrom,
			startCopyFromURLOptions: t
		});
		return await n.poll(), n;
	}
	async abortCopyFromURL(e, t = {}) {
		return Z.withSpan(`BlobClient-abortCopyFromURL`, t, async (n) => assertResponse(await this.blobContext.abortCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions
		})));
	}
	async syncCopyFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, Z.withSpan(`BlobClient-syncCopyFromURL`, t, async (n) => assertResponse(await this.blobContext.copyFromURL(e, {
			abortSignal: t.abortSignal,
			metadata: t.metadata,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince
			},
			sourceContentMD5: t.sourceContentMD5,
			copySourceAuthorization: httpAuthorizationToString(t.sourceAuthorization),
			tier: toAccessTier(t.tier),
			blobTagsString: toBlobTagsString(t.tags),
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			encryptionScope: t.encryptionScope,
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async setAccessTier(e, t = {}) {
		return Z.withSpan(`BlobClient-setAccessTier`, t, async (n) => assertResponse(await this.blobContext.setTier(toAccessTier(e), {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			rehydratePriority: t.rehydratePriority,
			tracingOptions: n.tracingOptions
		})));
	}
	async downloadToBuffer(e, t, n, r = {}) {
		let i, a = 0, o = 0, s = r;
		e instanceof Buffer ? (i = e, a = t || 0, o = typeof n == `number` ? n : 0) : (a = typeof e == `number` ? e : 0, o = typeof t == `number` ? t : 0, s = n || {});
		let c = s.blockSize ?? 0;
		if (c < 0) throw RangeError(`blockSize option must be >= 0`);
		if (c === 0 && (c = hn), a < 0) throw RangeError(`offset option must be >= 0`);
		if (o && o <= 0) throw RangeError(`count option must be greater than 0`);
		return s.conditions || (s.conditions = {}), Z.withSpan(`BlobClient-downloadToBuffer`, s, async (e) => {
			if (!o) {
				let t = await this.getProperties({
					...s,
					tracingOptions: e.tracingOptions
				});
				if (o = t.contentLength - a, o < 0) throw RangeError(`offset ${a} shouldn't be larger than blob size ${t.contentLength}`);
			}
			if (!i) try {
				i = Buffer.alloc(o);
			} catch (e) {
				throw Error(`Unable to allocate the buffer of size: ${o}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`);
			}
			if (i.length < o) throw RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${o}`);
			let t = 0, n = new Batch(s.concurrency);
			for (let r = a; r < a + o; r += c) n.addOperation(async () => {
				let n = a + o;
				r + c < n && (n = r + c);
				let l = (await this.download(r, n - r, {
					abortSignal: s.abortSignal,
					conditions: s.conditions,
					maxRetryRequests: s.maxRetryRequestsPerBlock,
					customerProvidedKey: s.customerProvidedKey,
					tracingOptions: e.tracingOptions
				})).readableStreamBody;
				await streamToBuffer(l, i, r - a, n - a), t += n - r, s.onProgress && s.onProgress({ loadedBytes: t });
			});
			return await n.do(), i;
		});
	}
	async downloadToFile(e, t = 0, n, r = {}) {
		return Z.withSpan(`BlobClient-downloadToFile`, r, async (i) => {
			let a = await this.download(t, n, {
				...r,
				tracingOptions: i.tracingOptions
			});
			return a.readableStreamBody && await readStreamToLocalFile(a.readableStreamBody, e), a.blobDownloadStream = void 0, a;
		});
	}
	getBlobAndContainerNamesFromUrl() {
		let e, t;
		try {
			let n = new URL(this.url);
			if (n.host.split(`.`)[1] === `blob`) {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			} else if (isIpEndpointStyle(n)) {
				let r = n.pathname.match(`/([^/]*)/([^/]*)(/(.*))?`);
				e = r[2], t = r[4];
			} else {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			}
			if (e = decodeURIComponent(e), t = decodeURIComponent(t), t = t.replace(/\\/g, `/`), !e) throw Error(`Provided containerName is invalid.`);
			return {
				blobName: t,
				containerName: e
			};
		} catch {
			throw Error(`Unable to extract blobName and containerName with provided information.`);
		}
	}
	async startCopyFromURL(e, t = {}) {
		return Z.withSpan(`BlobClient-startCopyFromURL`, t, async (n) => (t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, assertResponse(await this.blobContext.startCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions.ifMatch,
				sourceIfModifiedSince: t.sourceConditions.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions.tagConditions
			},
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			rehydratePriority: t.rehydratePriority,
			tier: toAccessTier(t.tier),
			blobTagsString: toBlobTagsString(t.tags),
			sealBlob: t.sealBlob,
			tracingOptions: n.tracingOptions
		}))));
	}
	generateSasUrl(e) {
		return new Promise((t) => {
			if (!(this.credential instanceof StorageSharedKeyCredential)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
			let n = generateBlobSASQueryParameters({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, this.credential).toString();
			t(appendToURLQuery(this.url, n));
		});
	}
	generateSasStringToSign(e) {
		if (!(this.credential instanceof StorageSharedKeyCredential)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
		return generateBlobSASQueryParametersInternal({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, this.credential).stringToSign;
	}
	generateUserDelegationSasUrl(e, t) {
		return new Promise((n) => {
			let r = generateBlobSASQueryParameters({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, t, this.accountName).toString();
			n(appendToURLQuery(this.url, r));
		});
	}
	generateUserDelegationSasStringToSign(e, t) {
		return generateBlobSASQueryParametersInternal({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, t, this.accountName).stringToSign;
	}
	async deleteImmutabilityPolicy(e = {}) {
		return Z.withSpan(`BlobClient-deleteImmutabilityPolicy`, e, async (e) => assertResponse(await this.blobContext.deleteImmutabilityPolicy({ tracingOptions: e.tracingOptions })));
	}
	async setImmutabilityPolicy(e, t = {}) {
		return Z.withSpan(`BlobClient-setImmutabilityPolicy`, t, async (t) => assertResponse(await this.blobContext.setImmutabilityPolicy({
			immutabilityPolicyExpiry: e.expiriesOn,
			immutabilityPolicyMode: e.policyMode,
			tracingOptions: t.tracingOptions
		})));
	}
	async setLegalHold(e, t = {}) {
		return Z.withSpan(`BlobClient-setLegalHold`, t, async (t) => assertResponse(await this.blobContext.setLegalHold(e, { tracingOptions: t.tracingOptions })));
	}
	async getAccountInfo(e = {}) {
		return Z.withSpan(`BlobClient-getAccountInfo`, e, async (t) => assertResponse(await this.blobContext.getAccountInfo({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
}, Gl = class AppendBlobClient extends Wl {
	appendBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, isPipelineLike(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) a = e, r = n, i = newPipeline(t, r);
		else if (!t && typeof t != `string`) a = e, i = newPipeline(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = extractConnectionStringParts(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = getDefaultProxySettings(c.proxyUri)), i = newPipeline(e, r);
			} else if (c.kind === `SASConnString`) a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = newPipeline(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.appendBlobContext = this.storageClientContext.appendBlob;
	}
	withSnapshot(e) {
		return new AppendBlobClient(setURLParameter(this.url, gn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	async create(e = {}) {
		return e.conditions = e.conditions || {}, ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), Z.withSpan(`AppendBlobClient-create`, e, async (t) => assertResponse(await this.appendBlobContext.create(0, {
			abortSignal: e.abortSignal,
			blobHttpHeaders: e.blobHTTPHeaders,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			immutabilityPolicyExpiry: e.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: e.immutabilityPolicy?.policyMode,
			legalHold: e.legalHold,
			blobTagsString: toBlobTagsString(e.tags),
			tracingOptions: t.tracingOptions
		})));
	}
	async createIfNotExists(e = {}) {
		let t = { ifNoneMatch: `*` };
		return Z.withSpan(`AppendBlobClient-createIfNotExists`, e, async (e) => {
			try {
				let n = assertResponse(await this.create({
					...e,
					conditions: t
				}));
				return {
					succeeded: !0,
					...n,
					_response: n._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async seal(e = {}) {
		return e.conditions = e.conditions || {}, Z.withSpan(`AppendBlobClient-seal`, e, async (t) => assertResponse(await this.appendBlobContext.seal({
			abortSignal: e.abortSignal,
			appendPositionAccessConditions: e.conditions,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async appendBlock(e, t, n = {}) {
		return n.conditions = n.conditions || {}, ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps), Z.withSpan(`AppendBlobClient-appendBlock`, n, async (r) => assertResponse(await this.appendBlobContext.appendBlock(t, e, {
			abortSignal: n.abortSignal,
			appendPositionAccessConditions: n.conditions,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			transactionalContentMD5: n.transactionalContentMD5,
			transactionalContentCrc64: n.transactionalContentCrc64,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async appendBlockFromURL(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, r.sourceConditions = r.sourceConditions || {}, ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps), Z.withSpan(`AppendBlobClient-appendBlockFromURL`, r, async (i) => assertResponse(await this.appendBlobContext.appendBlockFromUrl(e, 0, {
			abortSignal: r.abortSignal,
			sourceRange: rangeToString({
				offset: t,
				count: n
			}),
			sourceContentMD5: r.sourceContentMD5,
			sourceContentCrc64: r.sourceContentCrc64,
			leaseAccessConditions: r.conditions,
			appendPositionAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: r.sourceConditions?.ifMatch,
				sourceIfModifiedSince: r.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: r.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: r.sourceConditions?.ifUnmodifiedSince
			},
			copySourceAuthorization: httpAuthorizationToString(r.sourceAuthorization),
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			fileRequestIntent: r.sourceShareTokenIntent,
			tracingOptions: i.tracingOptions
		})));
	}
}, Kl = class BlockBlobClient extends Wl {
	_blobContext;
	blockBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, isPipelineLike(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) a = e, r = n, i = newPipeline(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = newPipeline(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = extractConnectionStringParts(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = getDefaultProxySettings(c.proxyUri)), i = newPipeline(e, r);
			} else if (c.kind === `SASConnString`) a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = newPipeline(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.blockBlobContext = this.storageClientContext.blockBlob, this._blobContext = this.storageClientContext.blob;
	}
	withSnapshot(e) {
		return new BlockBlobClient(setURLParameter(this.url, gn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	async query(e, t = {}) {
		return ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-query`, t, async (n) => new BlobQueryResponse(assertResponse(await this._blobContext.query({
			abortSignal: t.abortSignal,
			queryRequest: {
				queryType: `SQL`,
				expression: e,
				inputSerialization: toQuerySerialization(t.inputTextConfiguration),
				outputSerialization: toQuerySerialization(t.outputTextConfiguration)
			},
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			tracingOptions: n.tracingOptions
		})), {
			abortSignal: t.abortSignal,
			onProgress: t.onProgress,
			onError: t.onError
		}));
	}
	async upload(e, t, n = {}) {
		return n.conditions = n.conditions || {}, ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-upload`, n, async (r) => assertResponse(await this.blockBlobContext.upload(t, e, {
			abortSignal: n.abortSignal,
			blobHttpHeaders: n.blobHTTPHeaders,
			leaseAccessConditions: n.conditions,
			metadata: n.metadata,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			immutabilityPolicyExpiry: n.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: n.immutabilityPolicy?.policyMode,
			legalHold: n.legalHold,
			tier: toAccessTier(n.tier),
			blobTagsString: toBlobTagsString(n.tags),
			tracingOptions: r.tracingOptions
		})));
	}
	async syncUploadFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-syncUploadFromURL`, t, async (n) => assertResponse(await this.blockBlobContext.putBlobFromUrl(0, e, {
			...t,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			copySourceAuthorization: httpAuthorizationToString(t.sourceAuthorization),
			tier: toAccessTier(t.tier),
			blobTagsString: toBlobTagsString(t.tags),
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async stageBlock(e, t, n, r = {}) {
		return ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-stageBlock`, r, async (i) => assertResponse(await this.blockBlobContext.stageBlock(e, n, t, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			requestOptions: { onUploadProgress: r.onProgress },
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async stageBlockFromURL(e, t, n = 0, r, i = {}) {
		return ensureCpkIfSpecified(i.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-stageBlockFromURL`, i, async (a) => assertResponse(await this.blockBlobContext.stageBlockFromURL(e, 0, t, {
			abortSignal: i.abortSignal,
			leaseAccessConditions: i.conditions,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			sourceRange: n === 0 && !r ? void 0 : rangeToString({
				offset: n,
				count: r
			}),
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: httpAuthorizationToString(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async commitBlockList(e, t = {}) {
		return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), Z.withSpan(`BlockBlobClient-commitBlockList`, t, async (n) => assertResponse(await this.blockBlobContext.commitBlockList({ latest: e }, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: toAccessTier(t.tier),
			blobTagsString: toBlobTagsString(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async getBlockList(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-getBlockList`, t, async (n) => {
			let r = assertResponse(await this.blockBlobContext.getBlockList(e, {
				abortSignal: t.abortSignal,
				leaseAccessConditions: t.conditions,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return r.committedBlocks ||= [], r.uncommittedBlocks ||= [], r;
		});
	}
	async uploadData(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-uploadData`, t, async (t) => {
			{
				let n;
				return e instanceof Buffer ? n = e : e instanceof ArrayBuffer ? n = Buffer.from(e) : (e = e, n = Buffer.from(e.buffer, e.byteOffset, e.byteLength)), this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.byteLength, t);
			}
		});
	}
	async uploadBrowserData(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-uploadBrowserData`, t, async (t) => {
			let n = new Blob([e]);
			return this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.size, t);
		});
	}
	async uploadSeekableInternal(e, t, n = {}) {
		let r = n.blockSize ?? 0;
		if (r < 0 || r > 4194304e3) throw RangeError(`blockSize option must be >= 0 and <= 4194304000`);
		let i = n.maxSingleShotSize ?? 268435456;
		if (i < 0 || i > 268435456) throw RangeError(`maxSingleShotSize option must be >= 0 and <= 268435456`);
		if (r === 0) {
			if (t > 4194304e3 * 5e4) throw RangeError(`${t} is too larger to upload to a block blob.`);
			t > i && (r = Math.ceil(t / mn), r < 4194304 && (r = hn));
		}
		return n.blobHTTPHeaders ||= {}, n.conditions ||= {}, Z.withSpan(`BlockBlobClient-uploadSeekableInternal`, n, async (a) => {
			if (t <= i) return assertResponse(await this.upload(e(0, t), t, a));
			let o = Math.floor((t - 1) / r) + 1;
			if (o > 5e4) throw RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${mn}`);
			let s = [], c = randomUUID(), l = 0, u = new Batch(n.concurrency);
			for (let i = 0; i < o; i++) u.addOperation(async () => {
				let u = generateBlockID(c, i), d = r * i, f = (i === o - 1 ? t : d + r) - d;
				s.push(u), await this.stageBlock(u, e(d, f), f, {
					abortSignal: n.abortSignal,
					conditions: n.conditions,
					encryptionScope: n.encryptionScope,
					tracingOptions: a.tracingOptions
				}), l += f, n.onProgress && n.onProgress({ loadedBytes: l });
			});
			return await u.do(), this.commitBlockList(s, a);
		});
	}
	async uploadFile(e, t = {}) {
		return Z.withSpan(`BlockBlobClient-uploadFile`, t, async (n) => {
			let r = (await Hl(e)).size;
			return this.uploadSeekableInternal((t, n) => () => Ul(e, {
				autoClose: !0,
				end: n ? t + n - 1 : 1 / 0,
				start: t
			}), r, {
				...t,
				tracingOptions: n.tracingOptions
			});
		});
	}
	async uploadStream(e, t = 8388608, n = 5, r = {}) {
		return r.blobHTTPHeaders ||= {}, r.conditions ||= {}, Z.withSpan(`BlockBlobClient-uploadStream`, r, async (i) => {
			let a = 0, o = randomUUID(), s = 0, c = [];
			return await new BufferScheduler(e, t, n, async (e, t) => {
				let n = generateBlockID(o, a);
				c.push(n), a++, await this.stageBlock(n, e, t, {
					customerProvidedKey: r.customerProvidedKey,
					conditions: r.conditions,
					encryptionScope: r.encryptionScope,
					tracingOptions: i.tracingOptions
				}), s += t, r.onProgress && r.onProgress({ loadedBytes: s });
			}, Math.ceil(n / 4 * 3)).do(), assertResponse(await this.commitBlockList(c, {
				...r,
				tracingOptions: i.tracingOptions
			}));
		});
	}
}, ql = class PageBlobClient extends Wl {
	pageBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, isPipelineLike(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) a = e, r = n, i = newPipeline(t, r);
		else if (!t && typeof t != `string`) a = e, i = newPipeline(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = extractConnectionStringParts(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = getDefaultProxySettings(c.proxyUri)), i = newPipeline(e, r);
			} else if (c.kind === `SASConnString`) a = appendToURLPath(appendToURLPath(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = newPipeline(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.pageBlobContext = this.storageClientContext.pageBlob;
	}
	withSnapshot(e) {
		return new PageBlobClient(setURLParameter(this.url, gn.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	async create(e, t = {}) {
		return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), Z.withSpan(`PageBlobClient-create`, t, async (n) => assertResponse(await this.pageBlobContext.create(0, e, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			blobSequenceNumber: t.blobSequenceNumber,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: toAccessTier(t.tier),
			blobTagsString: toBlobTagsString(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async createIfNotExists(e, t = {}) {
		return Z.withSpan(`PageBlobClient-createIfNotExists`, t, async (n) => {
			try {
				let r = { ifNoneMatch: `*` }, i = assertResponse(await this.create(e, {
					...t,
					conditions: r,
					tracingOptions: n.tracingOptions
				}));
				return {
					succeeded: !0,
					...i,
					_response: i._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async uploadPages(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps), Z.withSpan(`PageBlobClient-uploadPages`, r, async (i) => assertResponse(await this.pageBlobContext.uploadPages(n, e, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: r.onProgress },
			range: rangeToString({
				offset: t,
				count: n
			}),
			sequenceNumberAccessConditions: r.conditions,
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async uploadPagesFromURL(e, t, n, r, i = {}) {
		return i.conditions = i.conditions || {}, i.sourceConditions = i.sourceConditions || {}, ensureCpkIfSpecified(i.customerProvidedKey, this.isHttps), Z.withSpan(`PageBlobClient-uploadPagesFromURL`, i, async (a) => assertResponse(await this.pageBlobContext.uploadPagesFromURL(e, rangeToString({
			offset: t,
			count: r
		}), 0, rangeToString({
			offset: n,
			count: r
		}), {
			abortSignal: i.abortSignal,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			leaseAccessConditions: i.conditions,
			sequenceNumberAccessConditions: i.conditions,
			modifiedAccessConditions: {
				...i.conditions,
				ifTags: i.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: i.sourceConditions?.ifMatch,
				sourceIfModifiedSince: i.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: i.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: i.sourceConditions?.ifUnmodifiedSince
			},
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: httpAuthorizationToString(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async clearPages(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Z.withSpan(`PageBlobClient-clearPages`, n, async (r) => assertResponse(await this.pageBlobContext.clearPages(0, {
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: rangeToString({
				offset: e,
				count: t
			}),
			sequenceNumberAccessConditions: n.conditions,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async getPageRanges(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Z.withSpan(`PageBlobClient-getPageRanges`, n, async (r) => rangeResponseFromModel(assertResponse(await this.pageBlobContext.getPageRanges({
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: rangeToString({
				offset: e,
				count: t
			}),
			tracingOptions: r.tracingOptions
		}))));
	}
	async listPageRangesSegment(e = 0, t, n, r = {}) {
		return Z.withSpan(`PageBlobClient-getPageRangesSegment`, r, async (i) => assertResponse(await this.pageBlobContext.getPageRanges({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			range: rangeToString({
				offset: e,
				count: t
			}),
			marker: n,
			maxPageSize: r.maxPageSize,
			tracingOptions: i.tracingOptions
		})));
	}
	async *listPageRangeItemSegments(e = 0, t, n, r = {}) {
		let i;
		if (n || n === void 0) do
			i = await this.listPageRangesSegment(e, t, n, r), n = i.continuationToken, yield await i;
		while (n);
	}
	async *listPageRangeItems(e = 0, t, n = {}) {
		let r;
		for await (let i of this.listPageRangeItemSegments(e, t, r, n)) yield* ExtractPageRangeInfoItems(i);
	}
	listPageRanges(e = 0, t, n = {}) {
		n.conditions = n.conditions || {};
		let r = this.listPageRangeItems(e, t, n);
		return {
			next() {
				return r.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (r = {}) => this.listPageRangeItemSegments(e, t, r.continuationToken, {
				maxPageSize: r.maxPageSize,
				...n
			})
		};
	}
	async getPageRangesDiff(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Z.withSpan(`PageBlobClient-getPageRangesDiff`, r, async (i) => rangeResponseFromModel(assertResponse(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: rangeToString({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async listPageRangesDiffSegment(e, t, n, r, i = {}) {
		return Z.withSpan(`PageBlobClient-getPageRangesDiffSegment`, i, async (a) => assertResponse(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: i?.abortSignal,
			leaseAccessConditions: i?.conditions,
			modifiedAccessConditions: {
				...i?.conditions,
				ifTags: i?.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: rangeToString({
				offset: e,
				count: t
			}),
			marker: r,
			maxPageSize: i?.maxPageSize,
			tracingOptions: a.tracingOptions
		})));
	}
	async *listPageRangeDiffItemSegments(e, t, n, r, i) {
		let a;
		if (r || r === void 0) do
			a = await this.listPageRangesDiffSegment(e, t, n, r, i), r = a.continuationToken, yield await a;
		while (r);
	}
	async *listPageRangeDiffItems(e, t, n, r) {
		let i;
		for await (let a of this.listPageRangeDiffItemSegments(e, t, n, i, r)) yield* ExtractPageRangeInfoItems(a);
	}
	listPageRangesDiff(e, t, n, r = {}) {
		r.conditions = r.conditions || {};
		let i = this.listPageRangeDiffItems(e, t, n, { ...r });
		return {
			next() {
				return i.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (i = {}) => this.listPageRangeDiffItemSegments(e, t, n, i.continuationToken, {
				maxPageSize: i.maxPageSize,
				...r
			})
		};
	}
	async getPageRangesDiffForManagedDisks(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Z.withSpan(`PageBlobClient-GetPageRangesDiffForManagedDisks`, r, async (i) => rangeResponseFromModel(assertResponse(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevSnapshotUrl: n,
			range: rangeToString({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async resize(e, t = {}) {
		return t.conditions = t.conditions || {}, Z.withSpan(`PageBlobClient-resize`, t, async (n) => assertResponse(await this.pageBlobContext.resize(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async updateSequenceNumber(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Z.withSpan(`PageBlobClient-updateSequenceNumber`, n, async (r) => assertResponse(await this.pageBlobContext.updateSequenceNumber(e, {
			abortSignal: n.abortSignal,
			blobSequenceNumber: t,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			tracingOptions: r.tracingOptions
		})));
	}
	async startCopyIncremental(e, t = {}) {
		return Z.withSpan(`PageBlobClient-startCopyIncremental`, t, async (n) => assertResponse(await this.pageBlobContext.copyIncremental(e, {
			abortSignal: t.abortSignal,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
};
export { reflectionMergePartial as a, ke as c, b as d, typeofJsonValue as f, _ as g, ve as h, MessageType as i, C as l, HttpClient as m, Kl as n, T as o, BearerCredentialHandler as p, ServiceType as r, w as s, Wl as t, be as u };
