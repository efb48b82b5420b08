var e = Symbol(`NOT_RESOLVED`);
function defineScalarTag(e, t) {
	return {
		tagName: e,
		nodeKind: `scalar`,
		implicit: t.implicit ?? !1,
		matchByTagPrefix: t.matchByTagPrefix ?? !1,
		implicitFirstChars: t.implicitFirstChars ?? null,
		resolve: t.resolve,
		identify: t.identify,
		represent: t.represent ?? ((e) => String(e)),
		representTagName: t.representTagName ?? (() => e)
	};
}
function defineSequenceTag(e, t) {
	let n = t.finalize === void 0;
	return {
		tagName: e,
		nodeKind: `sequence`,
		implicit: !1,
		matchByTagPrefix: t.matchByTagPrefix ?? !1,
		create: t.create,
		addItem: t.addItem,
		finalize: t.finalize ?? ((e) => e),
		carrierIsResult: n,
		identify: t.identify,
		represent: t.represent ?? ((e) => e),
		representTagName: t.representTagName ?? (() => e)
	};
}
function defineMappingTag(e, t) {
	let n = t.finalize === void 0;
	return {
		tagName: e,
		nodeKind: `mapping`,
		implicit: !1,
		matchByTagPrefix: t.matchByTagPrefix ?? !1,
		create: t.create,
		addPair: t.addPair,
		has: t.has,
		keys: t.keys,
		get: t.get,
		finalize: t.finalize ?? ((e) => e),
		carrierIsResult: n,
		identify: t.identify,
		represent: t.represent ?? ((e) => e),
		representTagName: t.representTagName ?? (() => e)
	};
}
var t = defineScalarTag(`tag:yaml.org,2002:str`, {
	resolve: (e) => e,
	identify: (e) => typeof e == `string`
}), n = [
	``,
	`~`,
	`null`,
	`Null`,
	`NULL`
], r = defineScalarTag(`tag:yaml.org,2002:null`, {
	implicit: !0,
	implicitFirstChars: [
		``,
		`~`,
		`n`,
		`N`
	],
	resolve: (t) => n.indexOf(t) === -1 ? e : null,
	identify: (e) => e === null,
	represent: () => `null`
}), i = defineScalarTag(`tag:yaml.org,2002:null`, {
	implicit: !0,
	implicitFirstChars: [`n`],
	resolve: (t, n) => t === `null` || n && t === `` ? null : e,
	identify: (e) => e === null,
	represent: () => `null`
}), a = [
	``,
	`~`,
	`null`,
	`Null`,
	`NULL`
], o = defineScalarTag(`tag:yaml.org,2002:null`, {
	implicit: !0,
	implicitFirstChars: [
		``,
		`~`,
		`n`,
		`N`
	],
	resolve: (t) => a.indexOf(t) === -1 ? e : null,
	identify: (e) => e === null,
	represent: () => `null`
}), s = [
	`true`,
	`True`,
	`TRUE`
], c = [
	`false`,
	`False`,
	`FALSE`
], l = defineScalarTag(`tag:yaml.org,2002:bool`, {
	implicit: !0,
	implicitFirstChars: [
		`t`,
		`T`,
		`f`,
		`F`
	],
	resolve: (t) => s.indexOf(t) !== -1 || c.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === `[object Boolean]`,
	represent: (e) => e ? `true` : `false`
}), u = [`true`], d = [`false`], f = defineScalarTag(`tag:yaml.org,2002:bool`, {
	implicit: !0,
	implicitFirstChars: [`t`, `f`],
	resolve: (t) => u.indexOf(t) !== -1 || d.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === `[object Boolean]`,
	represent: (e) => e ? `true` : `false`
}), p = [
	`true`,
	`True`,
	`TRUE`,
	`y`,
	`Y`,
	`yes`,
	`Yes`,
	`YES`,
	`on`,
	`On`,
	`ON`
], m = [
	`false`,
	`False`,
	`FALSE`,
	`n`,
	`N`,
	`no`,
	`No`,
	`NO`,
	`off`,
	`Off`,
	`OFF`
], h = defineScalarTag(`tag:yaml.org,2002:bool`, {
	implicit: !0,
	implicitFirstChars: [
		`y`,
		`Y`,
		`n`,
		`N`,
		`t`,
		`T`,
		`f`,
		`F`,
		`o`,
		`O`
	],
	resolve: (t) => p.indexOf(t) !== -1 || m.indexOf(t) === -1 && e,
	identify: (e) => Object.prototype.toString.call(e) === `[object Boolean]`,
	represent: (e) => e ? `true` : `false`
}), ee = RegExp(`^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$`), g = RegExp(`^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$`);
function parseYamlInteger$2(e) {
	let t = e, n = 1;
	return (t[0] === `-` || t[0] === `+`) && (t[0] === `-` && (n = -1), t = t.slice(1)), t.startsWith(`0b`) ? n * parseInt(t.slice(2), 2) : t.startsWith(`0o`) ? n * parseInt(t.slice(2), 8) : t.startsWith(`0x`) ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function resolveYamlInteger$2(t, n) {
	if (n) {
		if (!g.test(t)) return e;
	} else if (!ee.test(t)) return e;
	let r = parseYamlInteger$2(t);
	return Number.isFinite(r) ? r : e;
}
var _ = defineScalarTag(`tag:yaml.org,2002:int`, {
	implicit: !0,
	implicitFirstChars: [
		`-`,
		`+`,
		...`0123456789`
	],
	resolve: resolveYamlInteger$2,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf(`e`) < 0,
	represent: (e) => e.toString(10)
}), te = RegExp(`^-?(?:0|[1-9][0-9]*)$`), ne = RegExp(`^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$`);
function parseYamlInteger$1(e) {
	let t = e, n = 1;
	return (t[0] === `-` || t[0] === `+`) && (t[0] === `-` && (n = -1), t = t.slice(1)), t.startsWith(`0b`) ? n * parseInt(t.slice(2), 2) : t.startsWith(`0o`) ? n * parseInt(t.slice(2), 8) : t.startsWith(`0x`) ? n * parseInt(t.slice(2), 16) : n * parseInt(t, 10);
}
function resolveYamlInteger$1(t, n) {
	if (n) {
		if (!ne.test(t)) return e;
	} else if (!te.test(t)) return e;
	let r = parseYamlInteger$1(t);
	return Number.isFinite(r) ? r : e;
}
var re = defineScalarTag(`tag:yaml.org,2002:int`, {
	implicit: !0,
	implicitFirstChars: [`-`, ...`0123456789`],
	resolve: resolveYamlInteger$1,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf(`e`) < 0,
	represent: (e) => e.toString(10)
}), ie = RegExp(`^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$`);
function parseYamlInteger(e) {
	let t = e.replace(/_/g, ``), n = 1;
	if ((t[0] === `-` || t[0] === `+`) && (t[0] === `-` && (n = -1), t = t.slice(1)), t.startsWith(`0b`)) return n * parseInt(t.slice(2), 2);
	if (t.startsWith(`0x`)) return n * parseInt(t.slice(2), 16);
	if (t.includes(`:`)) {
		let e = 0;
		for (let n of t.split(`:`)) e = e * 60 + Number(n);
		return n * e;
	}
	return t !== `0` && t[0] === `0` ? n * parseInt(t, 8) : n * parseInt(t, 10);
}
function resolveYamlInteger(t) {
	if (!ie.test(t)) return e;
	let n = parseYamlInteger(t);
	return Number.isFinite(n) ? n : e;
}
var v = defineScalarTag(`tag:yaml.org,2002:int`, {
	implicit: !0,
	implicitFirstChars: [
		`-`,
		`+`,
		...`0123456789`
	],
	resolve: resolveYamlInteger,
	identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf(`e`) < 0,
	represent: (e) => e.toString(10)
}), ae = RegExp(`^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$`), oe = RegExp(`^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$`);
function resolveYamlFloat$2(t) {
	if (!ae.test(t)) return e;
	let n = t.toLowerCase(), r = n[0] === `-` ? -1 : 1;
	if (`+-`.includes(n[0]) && (n = n.slice(1)), n === `.inf`) return r === 1 ? 1 / 0 : -1 / 0;
	if (n === `.nan`) return NaN;
	let i = r * parseFloat(n);
	return Number.isFinite(i) || oe.test(t) ? i : e;
}
function representYamlFloat$2(e) {
	if (isNaN(e)) return `.nan`;
	if (e === 1 / 0) return `.inf`;
	if (e === -1 / 0) return `-.inf`;
	if (Object.is(e, -0)) return `-0.0`;
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace(`e`, `.e`) : t;
}
var y = defineScalarTag(`tag:yaml.org,2002:float`, {
	implicit: !0,
	implicitFirstChars: [
		`-`,
		`+`,
		`.`,
		...`0123456789`
	],
	resolve: resolveYamlFloat$2,
	identify: (e) => typeof e == `number` && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf(`e`) >= 0),
	represent: representYamlFloat$2
}), se = RegExp(`^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$`), ce = RegExp(`^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$`);
function resolveYamlFloat$1(t, n) {
	if (n) {
		if (!ce.test(t)) return e;
		let n = t.toLowerCase(), r = n[0] === `-` ? -1 : 1;
		if (`+-`.includes(n[0]) && (n = n.slice(1)), n === `.inf`) return r === 1 ? 1 / 0 : -1 / 0;
		if (n === `.nan`) return NaN;
		let i = r * parseFloat(n);
		return Number.isFinite(i) ? i : e;
	}
	if (!se.test(t)) return e;
	let r = Number(t);
	return Number.isFinite(r) ? r : e;
}
function representYamlFloat$1(e) {
	if (isNaN(e)) return `.nan`;
	if (e === 1 / 0) return `.inf`;
	if (e === -1 / 0) return `-.inf`;
	if (Object.is(e, -0)) return `-0.0`;
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace(`e`, `.e`) : t;
}
var le = defineScalarTag(`tag:yaml.org,2002:float`, {
	implicit: !0,
	implicitFirstChars: [`-`, ...`0123456789`],
	resolve: resolveYamlFloat$1,
	identify: (e) => typeof e == `number` && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf(`e`) >= 0),
	represent: representYamlFloat$1
}), ue = RegExp(`^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$`), de = RegExp(`^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$`);
function resolveYamlFloat(t) {
	if (!ue.test(t)) return e;
	let n = t.toLowerCase().replace(/_/g, ``), r = n[0] === `-` ? -1 : 1;
	if (`+-`.includes(n[0]) && (n = n.slice(1)), n === `.inf`) return r === 1 ? 1 / 0 : -1 / 0;
	if (n === `.nan`) return NaN;
	let i = 0;
	if (n.includes(`:`)) {
		for (let e of n.split(`:`)) i = i * 60 + Number(e);
		i *= r;
	} else i = r * parseFloat(n);
	return Number.isFinite(i) || de.test(t) ? i : e;
}
function representYamlFloat(e) {
	if (isNaN(e)) return `.nan`;
	if (e === 1 / 0) return `.inf`;
	if (e === -1 / 0) return `-.inf`;
	if (Object.is(e, -0)) return `-0.0`;
	let t = e.toString(10);
	return /^[-+]?[0-9]+e/.test(t) ? t.replace(`e`, `.e`) : t;
}
var b = defineScalarTag(`tag:yaml.org,2002:float`, {
	implicit: !0,
	implicitFirstChars: [
		`-`,
		`+`,
		`.`,
		...`0123456789`
	],
	resolve: resolveYamlFloat,
	identify: (e) => typeof e == `number` && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf(`e`) >= 0),
	represent: representYamlFloat
}), fe = defineScalarTag(`tag:yaml.org,2002:merge`, {
	implicit: !0,
	implicitFirstChars: [`<`],
	resolve: (t, n) => t === `<<` || n && t === `` ? `<<` : e,
	identify: () => !1
}), pe = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(t) {
	let n = t.replace(/\s/g, ``);
	if (n.length % 4 != 0 || !pe.test(n)) return e;
	let r = atob(n), i = new Uint8Array(r.length);
	for (let e = 0; e < r.length; e++) i[e] = r.charCodeAt(e);
	return i;
}
function representYamlBinary(e) {
	let t = ``;
	for (let n = 0; n < e.length; n++) t += String.fromCharCode(e[n]);
	return btoa(t);
}
var me = defineScalarTag(`tag:yaml.org,2002:binary`, {
	resolve: resolveYamlBinary,
	identify: (e) => Object.prototype.toString.call(e) === `[object Uint8Array]`,
	represent: representYamlBinary
}), he = RegExp(`^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$`), ge = RegExp(`^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$`);
function makeUtcDate(e, t, n, r = 0, i = 0, a = 0, o = 0) {
	let s = new Date(Date.UTC(e, t, n, r, i, a, o));
	return s.setUTCFullYear(e, t, n), s;
}
function resolveYamlTimestamp(t) {
	let n = he.exec(t);
	if (n === null && (n = ge.exec(t)), n === null) return e;
	let r = +n[1], i = n[2] - 1, a = +n[3];
	if (!n[4]) {
		let t = makeUtcDate(r, i, a);
		return t.getUTCFullYear() !== r || t.getUTCMonth() !== i || t.getUTCDate() !== a ? e : t;
	}
	let o = +n[4], s = +n[5], c = +n[6], l = 0;
	if (o > 23 || s > 59 || c > 59) return e;
	if (n[7]) {
		let e = n[7].slice(0, 3);
		for (; e.length < 3;) e += `0`;
		l = +e;
	}
	let u = makeUtcDate(r, i, a, o, s, c, l);
	if (u.getUTCFullYear() !== r || u.getUTCMonth() !== i || u.getUTCDate() !== a) return e;
	if (n[9]) {
		let t = +n[10], r = +(n[11] || 0);
		if (t > 23 || r > 59) return e;
		let i = (t * 60 + r) * 6e4;
		u.setTime(u.getTime() - (n[9] === `-` ? -i : i));
	}
	return u;
}
var x = defineScalarTag(`tag:yaml.org,2002:timestamp`, {
	implicit: !0,
	implicitFirstChars: [...`0123456789`],
	resolve: resolveYamlTimestamp,
	identify: (e) => e instanceof Date,
	represent: (e) => e.toISOString()
}), _e = defineSequenceTag(`tag:yaml.org,2002:seq`, {
	create: () => [],
	addItem: (e, t) => {
		e.push(t);
	},
	identify: Array.isArray
});
function isPlainObject(e) {
	if (typeof e != `object` || !e || Array.isArray(e)) return !1;
	let t = Object.getPrototypeOf(e);
	return t === null || t === Object.prototype;
}
function pick(e, t) {
	let n = {};
	for (let r of t) e[r] !== void 0 && (n[r] = e[r]);
	return n;
}
var S = defineSequenceTag(`tag:yaml.org,2002:omap`, {
	create: () => ({
		list: [],
		seen: new Set()
	}),
	addItem: (e, t) => {
		let n;
		if (t instanceof Map) {
			if (t.size !== 1) return `cannot resolve an ordered map item`;
			n = t.keys().next().value;
		} else if (isPlainObject(t)) {
			let e = Object.keys(t);
			if (e.length !== 1) return `cannot resolve an ordered map item`;
			n = e[0];
		} else return `cannot resolve an ordered map item`;
		return e.seen.has(n) ? `duplicate key in ordered map` : (e.seen.add(n), e.list.push(t), ``);
	},
	finalize: (e) => e.list,
	identify: () => !1
}), C = defineSequenceTag(`tag:yaml.org,2002:pairs`, {
	create: () => [],
	addItem: (e, t) => {
		if (t instanceof Map) return t.size === 1 ? (e.push(t.entries().next().value), ``) : `cannot resolve a pairs item`;
		if (Object.prototype.toString.call(t) !== `[object Object]`) return `cannot resolve a pairs item`;
		let n = t, r = Object.keys(n);
		return r.length === 1 ? (e.push([r[0], n[r[0]]]), ``) : `cannot resolve a pairs item`;
	},
	identify: () => !1
}), ve = defineMappingTag(`tag:yaml.org,2002:map`, {
	create: () => ({}),
	identify: isPlainObject,
	represent: (e) => {
		let t = new Map();
		for (let n of Object.keys(e)) t.set(n, e[n]);
		return t;
	},
	addPair: (e, t, n) => {
		if (typeof t == `object` && t) return `object-based map does not support complex keys`;
		let r = String(t);
		return r === `__proto__` ? Object.defineProperty(e, r, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = n, ``;
	},
	has: (e, t) => typeof t == `object` && t ? !1 : Object.prototype.hasOwnProperty.call(e, String(t)),
	keys: (e) => Object.keys(e),
	get: (e, t) => {
		let n = String(t);
		return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null;
	}
}), ye = defineMappingTag(`tag:yaml.org,2002:set`, {
	create: () => new Set(),
	identify: (e) => e instanceof Set,
	represent: (e) => {
		let t = new Map();
		for (let n of e) t.set(n, null);
		return t;
	},
	addPair: (e, t, n) => n === null ? (e.add(t), ``) : `cannot resolve a set item`,
	has: (e, t) => e.has(t),
	keys: (e) => e.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(e) {
	let t = [];
	for (let n of e) {
		let e = t.length;
		for (let r = 0; r < t.length; r++) {
			let i = t[r];
			if (i.nodeKind === n.nodeKind && i.tagName === n.tagName && i.matchByTagPrefix === n.matchByTagPrefix) {
				e = r;
				break;
			}
		}
		t[e] = n;
	}
	return t;
}
var w = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(e) {
		let t = compileTags(e), n = [], r = createTagDefinitionMap(), i = createTagDefinitionListMap();
		for (let e of t) {
			if (e.nodeKind === `scalar` && e.implicit) {
				if (e.matchByTagPrefix) throw Error(`Implicit scalar tags cannot match by tag prefix`);
				n.push(e);
			}
			switch (e.nodeKind) {
				case `scalar`:
					e.matchByTagPrefix ? i.scalar.push(e) : r.scalar[e.tagName] = e;
					break;
				case `sequence`:
					e.matchByTagPrefix ? i.sequence.push(e) : r.sequence[e.tagName] = e;
					break;
				case `mapping`: e.matchByTagPrefix ? i.mapping.push(e) : r.mapping[e.tagName] = e;
			}
		}
		let a = n.filter((e) => e.implicitFirstChars === null), o = new Set();
		for (let e of n) if (e.implicitFirstChars !== null) for (let t of e.implicitFirstChars) o.add(t);
		let s = new Map();
		for (let e of o) s.set(e, n.filter((t) => t.implicitFirstChars === null || t.implicitFirstChars.indexOf(e) !== -1));
		let c = r.scalar[`tag:yaml.org,2002:str`];
		if (!c) throw Error(`schema does not define the default scalar tag (tag:yaml.org,2002:str)`);
		this.tags = t, this.implicitScalarTags = n, this.implicitScalarByFirstChar = s, this.implicitScalarAnyFirstChar = a, this.defaultScalarTag = c, this.defaultSequenceTag = r.sequence[`tag:yaml.org,2002:seq`], this.defaultMappingTag = r.mapping[`tag:yaml.org,2002:map`], this.exact = r, this.prefix = i;
	}
	lookupScalarTag(e) {
		let t = this.exact.scalar[e];
		if (t) return t;
		for (let t of this.prefix.scalar) if (e.startsWith(t.tagName)) return t;
	}
	lookupSequenceTag(e) {
		let t = this.exact.sequence[e];
		if (t) return t;
		for (let t of this.prefix.sequence) if (e.startsWith(t.tagName)) return t;
	}
	lookupMappingTag(e) {
		let t = this.exact.mapping[e];
		if (t) return t;
		for (let t of this.prefix.mapping) if (e.startsWith(t.tagName)) return t;
	}
	resolveImplicitScalarTag(t) {
		let n = this.implicitScalarByFirstChar.get(t.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (let r of n) {
			let n = r.resolve(t, !1, r.tagName);
			if (n !== e) return {
				value: n,
				tag: r
			};
		}
		let r = this.defaultScalarTag;
		return {
			value: r.resolve(t, !1, r.tagName),
			tag: r
		};
	}
	withTags(...e) {
		let t = [];
		for (let n of e) t = t.concat(n);
		return new Schema([...this.tags, ...t]);
	}
}, T = new w([
	t,
	_e,
	ve
]), be = new w([
	...T.tags,
	i,
	f,
	re,
	le
]), xe = new w([
	...T.tags,
	r,
	l,
	_,
	y
]), Se = new w([
	...T.tags,
	o,
	h,
	v,
	b,
	x,
	fe,
	me,
	S,
	C,
	ye
]), Ce = Se.withTags({
	...v,
	resolve: (t, n, r) => {
		let i = v.resolve(t, n, r);
		return i === e ? _.resolve(t, n, r) : i;
	}
}, {
	...b,
	resolve: (t, n, r) => {
		let i = b.resolve(t, n, r);
		return i === e ? y.resolve(t, n, r) : i;
	}
}), we = defineMappingTag(`tag:yaml.org,2002:map`, {
	create: () => new Map(),
	addPair: (e, t, n) => (e.set(t, n), ``),
	has: (e, t) => e.has(t),
	keys: (e) => e.keys(),
	get: (e, t) => e.get(t),
	identify: (e) => e instanceof Map || isPlainObject(e),
	represent: (e) => {
		if (e instanceof Map) return e;
		let t = new Map(), n = e;
		for (let e of Object.keys(n)) t.set(e, n[e]);
		return t;
	}
});
function normalizeKey(e) {
	if (Array.isArray(e)) {
		let t = Array.prototype.slice.call(e);
		for (let e = 0; e < t.length; e++) {
			if (Array.isArray(t[e])) return null;
			typeof t[e] == `object` && Object.prototype.toString.call(t[e]) === `[object Object]` && (t[e] = `[object Object]`);
		}
		return String(t);
	}
	return typeof e == `object` && Object.prototype.toString.call(e) === `[object Object]` ? `[object Object]` : String(e);
}
var Te = defineMappingTag(`tag:yaml.org,2002:map`, {
	create: () => ({}),
	identify: isPlainObject,
	represent: (e) => {
		let t = new Map();
		for (let n of Object.keys(e)) t.set(n, e[n]);
		return t;
	},
	addPair: (e, t, n) => {
		let r = normalizeKey(t);
		return r === null ? `nested arrays are not supported inside keys` : (r === `__proto__` ? Object.defineProperty(e, r, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = n, ``);
	},
	has: (e, t) => {
		let n = normalizeKey(t);
		return n !== null && Object.prototype.hasOwnProperty.call(e, n);
	},
	keys: (e) => Object.keys(e),
	get: (e, t) => {
		let n = String(t);
		return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null;
	}
}), Ee = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(e, t, n, r, i) {
	let a = ``, o = ``, s = Math.floor(i / 2) - 1;
	return r - t > s && (a = ` ... `, t = r - s + a.length), n - r > s && (o = ` ...`, n = r + s - o.length), {
		str: a + e.slice(t, n).replace(/\t/g, `→`) + o,
		pos: r - t + a.length
	};
}
function padStart(e, t) {
	return ` `.repeat(Math.max(t - e.length, 0)) + e;
}
function makeSnippet(e, t) {
	if (!e.buffer) return null;
	let n = {
		...Ee,
		...t
	}, r = /\r?\n|\r|\0/g, i = [0], a = [], o, s = -1;
	for (; o = r.exec(e.buffer);) a.push(o.index), i.push(o.index + o[0].length), e.position <= o.index && s < 0 && (s = i.length - 2);
	s < 0 && (s = i.length - 1);
	let c = ``, l = Math.min(e.line + n.linesAfter, a.length).toString().length, u = n.maxLength - (n.indent + l + 3);
	for (let t = 1; t <= n.linesBefore && !(s - t < 0); t++) {
		let r = getLine(e.buffer, i[s - t], a[s - t], e.position - (i[s] - i[s - t]), u);
		c = `${` `.repeat(n.indent)}${padStart((e.line - t + 1).toString(), l)} | ${r.str}\n${c}`;
	}
	let d = getLine(e.buffer, i[s], a[s], e.position, u);
	c += `${` `.repeat(n.indent)}${padStart((e.line + 1).toString(), l)} | ${d.str}\n`, c += `${`-`.repeat(n.indent + l + 3 + d.pos)}^\n`;
	for (let t = 1; t <= n.linesAfter && !(s + t >= a.length); t++) {
		let r = getLine(e.buffer, i[s + t], a[s + t], e.position - (i[s] - i[s + t]), u);
		c += `${` `.repeat(n.indent)}${padStart((e.line + t + 1).toString(), l)} | ${r.str}\n`;
	}
	return c.replace(/\n$/, ``);
}
function formatError(e, t) {
	let n = ``;
	return e.mark ? (e.mark.name && (n += `in "${e.mark.name}" `), n += `(${e.mark.line + 1}:${e.mark.column + 1})`, !t && e.mark.snippet && (n += `\n\n${e.mark.snippet}`), `${e.reason} ${n}`) : e.reason;
}
var E = class YAMLException extends Error {
	reason;
	mark;
	constructor(e, t) {
		super(), this.name = `YAMLException`, this.reason = e, this.mark = t, this.message = formatError(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	toString(e) {
		return `${this.name}: ${formatError(this, e)}`;
	}
	static throwAt(e, t, n, r = ``) {
		let i = 0, a = 0;
		for (let n = 0; n < t; n++) {
			let t = e.charCodeAt(n);
			t === 10 ? (i++, a = n + 1) : t === 13 && (i++, e.charCodeAt(n + 1) === 10 && n++, a = n + 1);
		}
		let o = {
			name: r,
			buffer: e,
			position: t,
			line: i,
			column: t - a
		};
		throw o.snippet = makeSnippet(o), new YAMLException(n, o);
	}
}, D = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
}, O = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
}, k = {
	BLOCK: 1,
	FLOW: 2
}, A = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
}, De = -1;
function simpleEscapeSequence(e) {
	switch (e) {
		case 48: return `\0`;
		case 97: return `\x07`;
		case 98: return `\b`;
		case 116: return `	`;
		case 9: return `	`;
		case 110: return `
`;
		case 118: return `\v`;
		case 102: return `\f`;
		case 114: return `\r`;
		case 101: return `\x1B`;
		case 32: return ` `;
		case 34: return `"`;
		case 47: return `/`;
		case 92: return `\\`;
		case 78: return ``;
		case 95: return `\xA0`;
		case 76: return `\u2028`;
		case 80: return `\u2029`;
		default: return ``;
	}
}
var Oe = Array(256), j = Array(256);
for (let e = 0; e < 256; e++) Oe[e] = +!!simpleEscapeSequence(e), j[e] = simpleEscapeSequence(e);
function charFromCodepoint(e) {
	return e <= 65535 ? String.fromCharCode(e) : String.fromCharCode((e - 65536 >> 10) + 55296, (e - 65536 & 1023) + 56320);
}
function fromHexCode$1(e) {
	return e >= 48 && e <= 57 ? e - 48 : (e | 32) - 97 + 10;
}
function escapedHexLen$1(e) {
	return e === 120 ? 2 : e === 117 ? 4 : 8;
}
function skipFoldedBreaks(e, t, n) {
	let r = 0;
	for (; t < n;) {
		let n = e.charCodeAt(t);
		if (n === 10) r++, t++;
		else if (n === 13) r++, t++, e.charCodeAt(t) === 10 && t++;
		else if (n === 32 || n === 9) t++;
		else break;
	}
	return {
		position: t,
		breaks: r
	};
}
function foldedBreaks(e) {
	return e === 1 ? ` ` : `
`.repeat(e - 1);
}
function getPlainValue(e, t, n) {
	let r = ``, i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = skipFoldedBreaks(e, i, n);
			r += foldedBreaks(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, o);
}
function getSingleQuotedValue(e, t, n) {
	let r = ``, i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 39) r += e.slice(a, i) + `'`, i += 2, a = o = i;
		else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = skipFoldedBreaks(e, i, n);
			r += foldedBreaks(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function getDoubleQuotedValue(e, t, n) {
	let r = ``, i = t, a = t, o = t;
	for (; i < n;) {
		let t = e.charCodeAt(i);
		if (t === 92) {
			r += e.slice(a, i), i++;
			let t = e.charCodeAt(i);
			if (t === 10 || t === 13) i = skipFoldedBreaks(e, i, n).position;
			else if (t < 256 && Oe[t]) r += j[t], i++;
			else {
				let n = escapedHexLen$1(t), a = 0;
				for (; n > 0; n--) {
					i++;
					let t = fromHexCode$1(e.charCodeAt(i));
					a = (a << 4) + t;
				}
				r += charFromCodepoint(a), i++;
			}
			a = o = i;
		} else if (t === 10 || t === 13) {
			r += e.slice(a, o);
			let t = skipFoldedBreaks(e, i, n);
			r += foldedBreaks(t.breaks), i = a = o = t.position;
		} else i++, t !== 32 && t !== 9 && (o = i);
	}
	return r + e.slice(a, n);
}
function getBlockValue(e, t, n, r, i, a) {
	let o = r < 0 ? 0 : r, s = e.slice(t, n).replace(/\r\n?/g, `
`), c = s === `` ? [] : (s.endsWith(`
`) ? s.slice(0, -1) : s).split(`
`), l = ``, u = !1, d = 0, f = !1;
	for (let e of c) {
		let t = 0;
		for (; t < o && e.charCodeAt(t) === 32;) t++;
		if (r < 0 || t >= e.length) {
			d++;
			continue;
		}
		let n = e.slice(o), i = n.charCodeAt(0);
		a ? i === 32 || i === 9 ? (f = !0, l += `
`.repeat(u ? 1 + d : d)) : f ? (f = !1, l += `
`.repeat(d + 1)) : d === 0 ? u && (l += ` `) : l += `
`.repeat(d) : l += `
`.repeat(u ? 1 + d : d), l += n, u = !0, d = 0;
	}
	return i === A.KEEP ? l += `
`.repeat(u ? 1 + d : d) : i !== A.STRIP && u && (l += `
`), l;
}
function getScalarValue(e, t) {
	if (t.valueStart === De) return ``;
	let { valueStart: n, valueEnd: r } = t;
	if (t.fast) return e.slice(n, r);
	switch (t.style) {
		case O.SINGLE_QUOTED: return getSingleQuotedValue(e, n, r);
		case O.DOUBLE_QUOTED: return getDoubleQuotedValue(e, n, r);
		case O.LITERAL_BLOCK: return getBlockValue(e, n, r, t.indent, t.chomping, !1);
		case O.FOLDED_BLOCK: return getBlockValue(e, n, r, t.indent, t.chomping, !0);
		default: return getPlainValue(e, n, r);
	}
}
var ke = Object.assign(Object.create(null), {
	"!": `!`,
	"!!": `tag:yaml.org,2002:`
}), M = `-#;/?:@&=+$_.~*'()`, Ae = M + `!,[]`, N = `0123456789ABCDEF`;
function percentByte(e) {
	return `%` + N[e >> 4] + N[e & 15];
}
function tagPercentEncode(e, t) {
	let n = t ? M : Ae, r = ``;
	for (let t = 0; t < e.length; t++) {
		let i = e.charCodeAt(t);
		i >= 48 && i <= 57 || i >= 65 && i <= 90 || i >= 97 && i <= 122 || n.includes(e[t]) ? r += e[t] : (i >= 55296 && i <= 56319 && (i = 65536 + ((i & 1023) << 10) + (e.charCodeAt(++t) & 1023)), r += i < 128 ? percentByte(i) : i < 2048 ? percentByte(192 | i >> 6) + percentByte(128 | i & 63) : i < 65536 ? percentByte(224 | i >> 12) + percentByte(128 | i >> 6 & 63) + percentByte(128 | i & 63) : percentByte(240 | i >> 18) + percentByte(128 | i >> 12 & 63) + percentByte(128 | i >> 6 & 63) + percentByte(128 | i & 63));
	}
	return r;
}
function tagPercentDecode(e) {
	let t = ``, n = 0;
	for (; n < e.length;) {
		if (e.charCodeAt(n) !== 37) {
			t += e[n++];
			continue;
		}
		let r = parseInt(e.slice(n + 1, n + 3), 16);
		if (n += 3, r >= 192) {
			let t = r < 224 ? 1 : r < 240 ? 2 : 3;
			for (r &= (1 << 6 - t) - 1; t-- > 0;) r = r << 6 | parseInt(e.slice(n + 1, n + 3), 16) & 63, n += 3;
		}
		r < 65536 ? t += String.fromCharCode(r) : (r -= 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023));
	}
	return t;
}
function tagNameFull(e, t) {
	if (e.startsWith(`!<`) && e.endsWith(`>`)) return tagPercentDecode(e.slice(2, -1));
	let n = e.indexOf(`!`, 1), r = n === -1 ? `!` : e.slice(0, n + 1);
	return tagPercentDecode(t?.[r] ?? ke[r] ?? r) + tagPercentDecode(e.slice(r.length));
}
function tagNameShort(e) {
	let t = e;
	return t.charCodeAt(0) === 33 ? (t = t.slice(1), `!${tagPercentEncode(t, !0)}`) : t.slice(0, 18) === `tag:yaml.org,2002:` ? `!!${tagPercentEncode(t.slice(18), !0)}` : `!<${tagPercentEncode(t, !1)}>`;
}
var P = -1, je = `tag:yaml.org,2002:merge`, F = {
	filename: ``,
	schema: xe,
	json: !1,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(e) {
	return `tagStart` in e && e.tagStart !== P ? e.tagStart : `anchorStart` in e && e.anchorStart !== P ? e.anchorStart : `valueStart` in e && e.valueStart !== P ? e.valueStart : `start` in e ? e.start : 0;
}
function throwError$1(e, t) {
	E.throwAt(e.source, e.position, t, e.filename);
}
function finalizeCollection(e, t, n, r) {
	try {
		return n.finalize(r);
	} catch (n) {
		if (n instanceof E) throw n;
		E.throwAt(e.source, t, n instanceof Error ? n.message : String(n), e.filename);
	}
}
function constructScalar(t, n) {
	let r = getScalarValue(t.source, n), i = n.tagStart === P ? `` : t.source.slice(n.tagStart, n.tagEnd), a = t.schema.defaultScalarTag;
	if (i !== ``) {
		if (i === `!`) return {
			value: r,
			tag: a
		};
		let n = tagNameFull(i, t.tagHandlers), o = t.schema.lookupScalarTag(n);
		if (o) {
			let i = o.resolve(r, !0, n);
			return i === e && throwError$1(t, `cannot resolve a node with !<${n}> explicit tag`), {
				value: i,
				tag: o
			};
		}
		let s = t.schema.lookupMappingTag(n) ?? t.schema.lookupSequenceTag(n);
		if (s) {
			r !== `` && throwError$1(t, `cannot resolve a node with !<${n}> explicit tag`);
			let e = s.create(n);
			return {
				value: s.carrierIsResult ? e : finalizeCollection(t, t.position, s, e),
				tag: s
			};
		}
		throwError$1(t, `unknown scalar tag !<${n}>`);
	}
	return n.style === O.PLAIN ? t.schema.resolveImplicitScalarTag(r) : {
		value: a.resolve(r, !1, a.tagName),
		tag: a
	};
}
function collectionTagName(e, t, n) {
	let r = t.tagStart === P ? `` : e.source.slice(t.tagStart, t.tagEnd);
	return r === `` || r === `!` ? n : tagNameFull(r, e.tagHandlers);
}
function isMappingTag(e) {
	return e.nodeKind === `mapping`;
}
function chargeMergeWork(e) {
	e.totalMergeKeys++, e.maxTotalMergeKeys !== -1 && e.totalMergeKeys > e.maxTotalMergeKeys && throwError$1(e, `merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`);
}
function mergeKeys(e, t, n, r) {
	chargeMergeWork(e);
	for (let i of r.keys(n)) {
		if (chargeMergeWork(e), t.tag.has(t.value, i)) continue;
		let a = t.tag.addPair(t.value, i, r.get(n, i));
		a && throwError$1(e, a), t.overridable ??= new Set(), t.overridable.add(i);
	}
}
function mergeSource(e, t, n, r) {
	if (e.position = t.keyPosition, isMappingTag(r)) mergeKeys(e, t, n, r);
	else if (r.nodeKind === `sequence` && Array.isArray(n)) {
		n.length > 100 && throwError$1(e, `abnormal merge sequence size`);
		for (let r of n) {
			let n = e.nodeTags.get(r);
			n || throwError$1(e, `cannot merge mappings; the provided source object is unacceptable`), mergeKeys(e, t, r, n);
		}
	} else throwError$1(e, `cannot merge mappings; the provided source object is unacceptable`);
}
function addMappingValue(e, t, n, r, i) {
	if (e.position = t.keyPosition, t.keyIsMerge) {
		mergeSource(e, t, r, i);
		return;
	}
	!e.json && t.tag.has(t.value, n) && !t.overridable?.has(n) && throwError$1(e, `duplicated mapping key`);
	let a = t.tag.addPair(t.value, n, r);
	a && throwError$1(e, a), t.overridable?.delete(n);
}
function addValue(e, t, n) {
	let r = e.frames[e.frames.length - 1];
	if (r.kind === `document`) r.value = t, r.hasValue = !0;
	else if (r.kind === `sequence`) {
		isMappingTag(n) && e.nodeTags.set(t, n);
		let i = r.tag.addItem(r.value, t, r.index++);
		i && throwError$1(e, i);
	} else if (r.hasKey) {
		let i = r.key;
		r.key = void 0, r.hasKey = !1, addMappingValue(e, r, i, t, n);
	} else r.key = t, r.keyPosition = e.position, r.hasKey = !0, r.keyIsMerge = n.tagName === je;
}
function storeAnchor(e, t, n, r, i) {
	if (t.anchorStart !== P) {
		let a = {
			value: n,
			tag: r,
			isValueFinal: i
		};
		return e.anchors.set(e.source.slice(t.anchorStart, t.anchorEnd), a), a;
	}
	return null;
}
function constructFromEvents(e, t) {
	let n = {
		...F,
		...t,
		events: e,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: new Map(),
		nodeTags: new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	for (; n.eventIndex < n.events.length;) {
		let e = n.events[n.eventIndex++];
		switch (n.position = eventPosition$1(e), e.type) {
			case D.DOCUMENT:
				n.anchors = new Map(), n.nodeTags = new Map(), n.aliasCount = 0, n.tagHandlers = Object.create(null);
				for (let t of e.directives) t.kind === `tag` && (n.tagHandlers[t.handle] = t.prefix);
				n.frames.push({
					kind: `document`,
					position: n.position,
					value: void 0,
					hasValue: !1
				});
				break;
			case D.SCALAR: {
				let { value: t, tag: r } = constructScalar(n, e);
				storeAnchor(n, e, t, r, !0), addValue(n, t, r);
				break;
			}
			case D.SEQUENCE: {
				let t = collectionTagName(n, e, `tag:yaml.org,2002:seq`), r = n.schema.lookupSequenceTag(t);
				r || throwError$1(n, `unknown sequence tag !<${t}>`);
				let i = r.create(t), a = storeAnchor(n, e, i, r, r.carrierIsResult);
				n.frames.push({
					kind: `sequence`,
					position: n.position,
					value: i,
					tag: r,
					anchor: a,
					index: 0
				});
				break;
			}
			case D.MAPPING: {
				let t = collectionTagName(n, e, `tag:yaml.org,2002:map`), r = n.schema.lookupMappingTag(t);
				r || throwError$1(n, `unknown mapping tag !<${t}>`);
				let i = r.create(t), a = storeAnchor(n, e, i, r, r.carrierIsResult);
				n.frames.push({
					kind: `mapping`,
					position: n.position,
					value: i,
					tag: r,
					anchor: a,
					key: void 0,
					keyPosition: n.position,
					hasKey: !1,
					keyIsMerge: !1,
					overridable: null
				});
				break;
			}
			case D.ALIAS: {
				n.maxAliases !== -1 && ++n.aliasCount > n.maxAliases && throwError$1(n, `aliases exceeded maxAliases (${n.maxAliases})`);
				let t = n.source.slice(e.anchorStart, e.anchorEnd), r = n.anchors.get(t);
				r || throwError$1(n, `unidentified alias "${t}"`), r.isValueFinal || throwError$1(n, `recursive alias "${t}" is not supported for tag ${r.tag.tagName} because it uses finalize()`), addValue(n, r.value, r.tag);
				break;
			}
			case D.POP: {
				let e = n.frames.pop();
				if (e.kind === `mapping` && e.hasKey && (n.position = e.keyPosition, throwError$1(n, `incomplete mapping pair in event stream`)), e.kind === `document`) n.documents.push(e.value);
				else {
					let t = e.tag.carrierIsResult ? e.value : finalizeCollection(n, e.position, e.tag, e.value);
					e.anchor && (e.anchor.value = t, e.anchor.isValueFinal = !0), addValue(n, t, e.tag);
				}
				break;
			}
		}
	}
	return n.documents;
}
var I = -1, L = Object.prototype.hasOwnProperty, R = 1, z = 2, Me = 3, B = 4, Ne = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, Pe = /[,\[\]{}]/, Fe = /^(?:!|!!|![0-9A-Za-z-]+!)$/, V = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`, Ie = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`, Le = RegExp(`^(?:${V})*$`), Re = RegExp(`^(?:${Ie})+$`), ze = RegExp(`^(?:!(?:${V})*|${Ie}(?:${V})*)$`), H = {
	filename: ``,
	maxDepth: 100
};
function addDocumentEvent(e, t, n) {
	e.events.push({
		type: D.DOCUMENT,
		explicitStart: t,
		explicitEnd: n,
		directives: e.directives
	});
}
function addSequenceEvent(e, t, n, r, i, a, o) {
	e.events.push({
		type: D.SEQUENCE,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function addMappingEvent(e, t, n, r, i, a, o) {
	e.events.push({
		type: D.MAPPING,
		start: t,
		anchorStart: n,
		anchorEnd: r,
		tagStart: i,
		tagEnd: a,
		style: o
	});
}
function insertFlowPairMappingEvent(e, t) {
	e.events.splice(t.eventsLength, 0, {
		type: D.MAPPING,
		start: t.position,
		anchorStart: I,
		anchorEnd: I,
		tagStart: I,
		tagEnd: I,
		style: k.FLOW
	});
}
function addScalarEvent(e, t, n, r, i, a, o, s, c = A.CLIP, l = -1, u = !1) {
	e.events.push({
		type: D.SCALAR,
		valueStart: t,
		valueEnd: n,
		anchorStart: r,
		anchorEnd: i,
		tagStart: a,
		tagEnd: o,
		style: s,
		chomping: c,
		indent: l,
		fast: u
	});
}
function addAliasEvent(e, t, n) {
	e.events.push({
		type: D.ALIAS,
		anchorStart: t,
		anchorEnd: n
	});
}
function addPopEvent(e) {
	e.events.push({ type: D.POP });
}
function addEmptyScalarEvent(e) {
	addScalarEvent(e, I, I, I, I, I, I, O.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: I,
		anchorEnd: I,
		tagStart: I,
		tagEnd: I
	};
}
function snapshotState(e) {
	return {
		position: e.position,
		line: e.line,
		lineStart: e.lineStart,
		lineIndent: e.lineIndent,
		firstTabInLine: e.firstTabInLine,
		eventsLength: e.events.length
	};
}
function restoreState(e, t) {
	e.position = t.position, e.line = t.line, e.lineStart = t.lineStart, e.lineIndent = t.lineIndent, e.firstTabInLine = t.firstTabInLine, e.events.length = t.eventsLength;
}
function throwError(e, t) {
	E.throwAt(e.input.slice(0, e.length), e.position, t, e.filename);
}
function isEol(e) {
	return e === 10 || e === 13;
}
function isWhiteSpace(e) {
	return e === 9 || e === 32;
}
function isWsOrEol(e) {
	return isWhiteSpace(e) || isEol(e);
}
function isWsOrEolOrEnd(e) {
	return e === 0 || isWsOrEol(e);
}
function isFlowIndicator(e) {
	return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
}
function fromDecimalCode(e) {
	return e >= 48 && e <= 57 ? e - 48 : -1;
}
function fromHexCode(e) {
	if (e >= 48 && e <= 57) return e - 48;
	let t = e | 32;
	return t >= 97 && t <= 102 ? t - 97 + 10 : -1;
}
function escapedHexLen(e) {
	return e === 120 ? 2 : e === 117 ? 4 : e === 85 ? 8 : 0;
}
function isSimpleEscape(e) {
	return e === 48 || e === 97 || e === 98 || e === 116 || e === 9 || e === 110 || e === 118 || e === 102 || e === 114 || e === 101 || e === 32 || e === 34 || e === 47 || e === 92 || e === 78 || e === 95 || e === 76 || e === 80;
}
function consumeLineBreak(e) {
	e.input.charCodeAt(e.position) === 10 ? e.position++ : (e.position++, e.input.charCodeAt(e.position) === 10 && e.position++), e.line++, e.lineStart = e.position, e.lineIndent = 0, e.firstTabInLine = -1;
}
function skipSeparationSpace(e, t) {
	let n = 0, r = e.input.charCodeAt(e.position), i = e.position === e.lineStart || isWsOrEol(e.input.charCodeAt(e.position - 1));
	for (; r !== 0;) {
		for (; isWhiteSpace(r);) i = !0, r === 9 && e.firstTabInLine === -1 && (e.firstTabInLine = e.position), r = e.input.charCodeAt(++e.position);
		if (t && i && r === 35) do
			r = e.input.charCodeAt(++e.position);
		while (!isEol(r) && r !== 0);
		if (!isEol(r)) break;
		for (consumeLineBreak(e), n++, i = !0, r = e.input.charCodeAt(e.position); r === 32;) e.lineIndent++, r = e.input.charCodeAt(++e.position);
	}
	return n;
}
function testDocumentSeparator(e, t = e.position) {
	let n = e.input.charCodeAt(t);
	if ((n === 45 || n === 46) && n === e.input.charCodeAt(t + 1) && n === e.input.charCodeAt(t + 2)) {
		let n = e.input.charCodeAt(t + 3);
		return n === 0 || isWsOrEol(n);
	}
	return !1;
}
function skipByteOrderMark(e) {
	e.position === e.lineStart && e.input.charCodeAt(e.position) === 65279 && (e.position++, e.lineStart = e.position);
}
function testDocumentBoundary(e) {
	if (e.position !== e.lineStart) return !1;
	if (testDocumentSeparator(e)) return !0;
	if (e.input.charCodeAt(e.position) !== 65279) return !1;
	let t = snapshotState(e);
	skipByteOrderMark(e), skipSeparationSpace(e, !0);
	let n = e.input.charCodeAt(e.position), r = e.position === e.lineStart && (n === 37 || n === 45 && testDocumentSeparator(e));
	return restoreState(e, t), r;
}
function skipUntilLineEnd(e) {
	let t = e.input.charCodeAt(e.position);
	for (; t !== 0 && !isEol(t);) t = e.input.charCodeAt(++e.position);
}
function checkPrintable(e, t, n) {
	let r = Ne.exec(e.input.slice(t, n));
	r !== null && (e.position = t + r.index + r[0].length - 1, throwError(e, `the stream contains non-printable characters`));
}
function readTagProperty(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 33) return !1;
	t.tagStart !== I && throwError(e, `duplication of a tag property`);
	let r = e.position, i = !1, a = !1, o = `!`, s = e.input.charCodeAt(++e.position);
	s === 60 ? (i = !0, s = e.input.charCodeAt(++e.position)) : s === 33 && (a = !0, o = `!!`, s = e.input.charCodeAt(++e.position));
	let c = e.position, l;
	if (i) {
		for (; s !== 0 && s !== 62;) s = e.input.charCodeAt(++e.position);
		s !== 62 && throwError(e, `unexpected end of the stream within a verbatim tag`), l = e.input.slice(c, e.position), e.position++;
	} else {
		for (; s !== 0 && !isWsOrEol(s) && !(n && isFlowIndicator(s));) s === 33 && (a ? throwError(e, `tag suffix cannot contain exclamation marks`) : (o = e.input.slice(c - 1, e.position + 1), Fe.test(o) || throwError(e, `named tag handle cannot contain such characters`), a = !0, c = e.position + 1)), s = e.input.charCodeAt(++e.position);
		l = e.input.slice(c, e.position), Pe.test(l) && throwError(e, `tag suffix cannot contain flow indicator characters`);
	}
	return l && !(i ? Le.test(l) : Re.test(l)) && throwError(e, `tag name cannot contain such characters: ${l}`), !i && o !== `!` && o !== `!!` && !L.call(e.tagHandlers, o) && throwError(e, `undeclared tag handle "${o}"`), t.tagStart = r, t.tagEnd = e.position, !0;
}
function readAnchorProperty(e, t) {
	if (e.input.charCodeAt(e.position) !== 38) return !1;
	t.anchorStart !== I && throwError(e, `duplication of an anchor property`), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position)) && !isFlowIndicator(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && throwError(e, `name of an anchor node must contain at least one character`), t.anchorStart = n, t.anchorEnd = e.position, !0;
}
function readAlias(e, t) {
	if (e.input.charCodeAt(e.position) !== 42) return !1;
	(t.anchorStart !== I || t.tagStart !== I) && throwError(e, `alias node should not have any properties`), e.position++;
	let n = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position)) && !isFlowIndicator(e.input.charCodeAt(e.position));) e.position++;
	return e.position === n && throwError(e, `name of an alias node must contain at least one character`), addAliasEvent(e, n, e.position), !0;
}
function readFlowScalarBreak(e, t) {
	skipSeparationSpace(e, !1), e.lineIndent < t && throwError(e, `deficient indentation`);
}
function readSingleQuotedScalar(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 39) return !1;
	e.position++;
	let r = e.position, i = !0;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let a = e.input.charCodeAt(e.position);
		if (a === 39) {
			if (e.input.charCodeAt(e.position + 1) === 39) {
				i = !1, e.position += 2;
				continue;
			}
			let t = e.position;
			return e.position++, addScalarEvent(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, O.SINGLE_QUOTED, A.CLIP, -1, i), !0;
		}
		isEol(a) ? (i = !1, readFlowScalarBreak(e, t)) : e.position === e.lineStart && testDocumentSeparator(e) ? throwError(e, `unexpected end of the document within a single quoted scalar`) : a !== 9 && a < 32 ? throwError(e, `expected valid JSON character`) : e.position++;
	}
	throwError(e, `unexpected end of the stream within a single quoted scalar`);
}
function readDoubleQuotedScalar(e, t, n) {
	if (e.input.charCodeAt(e.position) !== 34) return !1;
	e.position++;
	let r = e.position, i = !0;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let a = e.input.charCodeAt(e.position);
		if (a === 34) {
			let t = e.position;
			return e.position++, addScalarEvent(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, O.DOUBLE_QUOTED, A.CLIP, -1, i), !0;
		}
		if (a === 92) {
			i = !1;
			let n = e.input.charCodeAt(++e.position);
			if (isEol(n)) readFlowScalarBreak(e, t);
			else if (isSimpleEscape(n)) e.position++;
			else {
				let t = escapedHexLen(n);
				for (t === 0 && throwError(e, `unknown escape sequence`); t-- > 0;) e.position++, fromHexCode(e.input.charCodeAt(e.position)) < 0 && throwError(e, `expected hexadecimal character`);
				e.position++;
			}
		} else isEol(a) ? (i = !1, readFlowScalarBreak(e, t)) : e.position === e.lineStart && testDocumentSeparator(e) ? throwError(e, `unexpected end of the document within a double quoted scalar`) : a !== 9 && a < 32 ? throwError(e, `expected valid JSON character`) : e.position++;
	}
	throwError(e, `unexpected end of the stream within a double quoted scalar`);
}
function readBlockScalar(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = A.CLIP, a = -1, o = !1;
	if (r !== 124 && r !== 62) return !1;
	let s = r === 124 ? O.LITERAL_BLOCK : O.FOLDED_BLOCK;
	for (e.position++; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.input.charCodeAt(e.position), r = fromDecimalCode(n);
		if (n === 43 || n === 45) i !== A.CLIP && throwError(e, `repeat of a chomping mode identifier`), i = n === 43 ? A.KEEP : A.STRIP, e.position++;
		else if (r >= 0) r === 0 && throwError(e, `bad explicit indentation width of a block scalar; it cannot be less than one`), o && throwError(e, `repeat of an indentation width identifier`), a = t + r - 1, o = !0, e.position++;
		else break;
	}
	let c = !1;
	for (; isWhiteSpace(e.input.charCodeAt(e.position));) c = !0, e.position++;
	c && e.input.charCodeAt(e.position) === 35 && skipUntilLineEnd(e), isEol(e.input.charCodeAt(e.position)) ? consumeLineBreak(e) : e.input.charCodeAt(e.position) !== 0 && throwError(e, `a line break is expected`);
	let l = o ? a : -1, u = 0, d = e.position, f = e.position;
	for (; e.input.charCodeAt(e.position) !== 0;) {
		let n = e.position, r = 0;
		for (; e.input.charCodeAt(n + r) === 32;) r++;
		let i = e.input.charCodeAt(n + r);
		if (i === 0) {
			l >= 0 ? r > l && (f = n + r) : r > 0 && (f = n + r);
			break;
		}
		if (testDocumentBoundary(e)) break;
		if (!o && l === -1 && isEol(i) && (u = Math.max(u, r)), !o && l === -1 && !isEol(i) && (i === 9 && r < t && (e.position = n + r, throwError(e, `tab characters must not be used in indentation`)), r >= t && r < u && (e.position = n + r, throwError(e, `bad indentation of a mapping entry`))), l === -1 && i !== 0 && !isEol(i) && r < t) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		!o && i !== 0 && !isEol(i) && l === -1 && (l = r);
		let a = l === -1 ? t + 1 : l;
		if (i !== 0 && !isEol(i) && r < a) {
			e.lineIndent = r, e.position = n + r;
			break;
		}
		skipUntilLineEnd(e), f = e.position, isEol(e.input.charCodeAt(e.position)) && (consumeLineBreak(e), f = e.position);
	}
	return checkPrintable(e, d, f), addScalarEvent(e, d, f, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, s, i, l), !0;
}
function canStartPlainScalar(e, t) {
	let n = e.input.charCodeAt(e.position), r = t === R;
	if (n === 0 || isWsOrEol(n) || n === 35 || n === 38 || n === 42 || n === 33 || n === 124 || n === 62 || n === 39 || n === 34 || n === 37 || n === 64 || n === 96 || isFlowIndicator(n)) return !1;
	if (n === 63 || n === 45) {
		let t = e.input.charCodeAt(e.position + 1);
		if (isWsOrEolOrEnd(t) || r && isFlowIndicator(t)) return !1;
	}
	return !0;
}
function readPlainScalar(e, t, n, r) {
	if (!canStartPlainScalar(e, n)) return !1;
	let i = e.position, a = e.position, o = e.input.charCodeAt(e.position), s = n === R, c = !1;
	for (; o !== 0 && !testDocumentBoundary(e);) {
		if (o === 58) {
			let t = e.input.charCodeAt(e.position + 1);
			if (isWsOrEolOrEnd(t) || s && isFlowIndicator(t)) break;
		} else if (o === 35) {
			if (isWsOrEol(e.input.charCodeAt(e.position - 1))) break;
		} else if (s && isFlowIndicator(o)) break;
		else if (isEol(o)) {
			let n = e.position, r = e.line, i = e.lineStart, a = e.lineIndent;
			if (skipSeparationSpace(e, !1), e.lineIndent >= t) {
				c = !0, o = e.input.charCodeAt(e.position);
				continue;
			}
			e.position = n, e.line = r, e.lineStart = i, e.lineIndent = a;
			break;
		}
		isWhiteSpace(o) || (a = e.position + 1), o = e.input.charCodeAt(++e.position);
	}
	return a !== i && (checkPrintable(e, i, a), addScalarEvent(e, i, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, O.PLAIN, A.CLIP, -1, !c), !0);
}
function skipFlowSeparationSpace(e, t) {
	let n = e.line;
	skipSeparationSpace(e, !0), (e.line > n && e.lineIndent < t || e.firstTabInLine !== -1 && e.lineIndent < t) && throwError(e, `deficient indentation`);
}
function readFlowCollection(e, t, n) {
	let r = e.input.charCodeAt(e.position), i = r === 123, a = e.position, o = !0;
	if (r !== 91 && r !== 123) return !1;
	let s = i ? 125 : 93;
	for (i ? addMappingEvent(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, k.FLOW) : addSequenceEvent(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, k.FLOW), e.position++; e.input.charCodeAt(e.position) !== 0;) {
		skipFlowSeparationSpace(e, t);
		let n = e.input.charCodeAt(e.position);
		if (n === s) return e.position++, addPopEvent(e), !0;
		o ? n === 44 && throwError(e, `expected the node content, but found ','`) : throwError(e, `missed comma between flow collection entries`);
		let r = !1, a = !1;
		n === 63 && isWsOrEol(e.input.charCodeAt(e.position + 1)) && (r = a = !0, e.position += 1, skipFlowSeparationSpace(e, t));
		let c = e.line, l = snapshotState(e), u = parseNode(e, t, R, !1, !0);
		skipFlowSeparationSpace(e, t), n = e.input.charCodeAt(e.position), (i || a || e.line === c) && n === 58 ? (r = !0, e.position++, skipFlowSeparationSpace(e, t), i || insertFlowPairMappingEvent(e, l), u || addEmptyScalarEvent(e), parseNode(e, t, R, !1, !0) || addEmptyScalarEvent(e), skipFlowSeparationSpace(e, t), i || addPopEvent(e)) : i && r ? (u || addEmptyScalarEvent(e), addEmptyScalarEvent(e)) : i ? addEmptyScalarEvent(e) : r && (insertFlowPairMappingEvent(e, l), u || addEmptyScalarEvent(e), addEmptyScalarEvent(e), addPopEvent(e)), n = e.input.charCodeAt(e.position), n === 44 ? (o = !0, e.position++) : o = !1;
	}
	throwError(e, `unexpected end of the stream within a flow collection`);
}
function readBlockSequence(e, t, n) {
	if (e.firstTabInLine !== -1 || e.input.charCodeAt(e.position) !== 45 || !isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1))) return !1;
	for (addSequenceEvent(e, e.position, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, k.BLOCK); e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1));) {
		e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, throwError(e, `tab characters must not be used in indentation`));
		let n = e.line;
		e.position++;
		let r = skipSeparationSpace(e, !0) > 0;
		if (e.firstTabInLine !== -1 && e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1)) && throwError(e, `bad indentation of a sequence entry`), r && e.lineIndent <= t ? addEmptyScalarEvent(e) : parseNode(e, t, Me, !1, !0), skipSeparationSpace(e, !0), e.lineIndent < t || e.position >= e.length) break;
		e.lineIndent > t && throwError(e, `bad indentation of a sequence entry`), e.line === n && e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1)) && throwError(e, `bad indentation of a sequence entry`);
	}
	return addPopEvent(e), !0;
}
function readBlockMapping(e, t, n, r) {
	let i = !1, a = !1, o = !1, s = !1;
	if (e.firstTabInLine !== -1) return !1;
	let c = e.input.charCodeAt(e.position);
	for (; c !== 0;) {
		!i && e.firstTabInLine !== -1 && (e.position = e.firstTabInLine, throwError(e, `tab characters must not be used in indentation`));
		let l = e.input.charCodeAt(e.position + 1), u = e.line;
		if ((c === 63 || c === 58) && isWsOrEolOrEnd(l)) o ||= (addMappingEvent(e, e.position, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, k.BLOCK), !0), c === 63 ? (i && addEmptyScalarEvent(e), a = !0, i = !0) : (i || (addEmptyScalarEvent(e), a = !0), i = !1), e.position += 1, s = !0;
		else {
			i &&= (addEmptyScalarEvent(e), !1);
			let t = snapshotState(e);
			if (!parseNode(e, n, z, !1, !0)) break;
			if (e.line === u) {
				for (c = e.input.charCodeAt(e.position); isWhiteSpace(c);) c = e.input.charCodeAt(++e.position);
				if (c === 58) c = e.input.charCodeAt(++e.position), isWsOrEolOrEnd(c) || throwError(e, `a whitespace character is expected after the key-value separator within a block mapping`), o ||= (e.events.splice(t.eventsLength, 0, {
					type: D.MAPPING,
					start: t.position,
					anchorStart: r.anchorStart,
					anchorEnd: r.anchorEnd,
					tagStart: r.tagStart,
					tagEnd: r.tagEnd,
					style: k.BLOCK
				}), !0), a = !0, i = !1, s = !1;
				else if (a) throwError(e, `expected ':' after a mapping key`);
				else return r.anchorStart !== I || r.tagStart !== I ? (restoreState(e, t), !1) : !0;
			} else if (a) throwError(e, `can not read a block mapping entry; a multiline key may not be an implicit key`);
			else return r.anchorStart !== I || r.tagStart !== I ? (restoreState(e, t), !1) : !0;
		}
		if (parseNode(e, t, B, !0, s) && (s = !1), i || (s &&= (addEmptyScalarEvent(e), !1)), skipSeparationSpace(e, !0), c = e.input.charCodeAt(e.position), (e.line === u || e.lineIndent > t) && c !== 0) throwError(e, `bad indentation of a mapping entry`);
		else if (e.lineIndent < t) break;
	}
	return a ? (i && addEmptyScalarEvent(e), o && addPopEvent(e), !0) : !1;
}
function parseNode(e, t, n, r, i, a = !0) {
	e.depth >= e.maxDepth && throwError(e, `nesting exceeded maxDepth (${e.maxDepth})`), e.depth++;
	let o = 1, s = !1, c = !1, l = null, u = emptyProperties(), d = n === B || n === Me, f = d, p = d;
	if (r && skipSeparationSpace(e, !0) && (s = !0, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1), o === 1) for (;;) {
		let r = e.input.charCodeAt(e.position), i = snapshotState(e);
		if (s && o !== 1 && (r === 33 || r === 38)) break;
		if (s && p && (u.tagStart !== I || u.anchorStart !== I) && (r === 33 || r === 38)) {
			let n = snapshotState(e), r = t + 1;
			if (readBlockMapping(e, e.position - e.lineStart, r, u) && e.events[n.eventsLength]?.type === D.MAPPING) return e.depth--, !0;
			restoreState(e, n);
		}
		if (s && (r === 33 && u.tagStart !== I || r === 38 && u.anchorStart !== I) || !readTagProperty(e, u, n === R) && !readAnchorProperty(e, u)) break;
		l === null && (l = i), skipSeparationSpace(e, !0) ? (s = !0, f = p, o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1) : f = !1;
	}
	if (f &&= s || i, o === 1 || n === B) {
		let r = n === R || n === z ? t : t + 1, i = e.position - e.lineStart;
		if (o === 1) {
			if (f && (readBlockSequence(e, i, u) || readBlockMapping(e, i, r, u)) || readFlowCollection(e, r, u)) c = !0;
			else {
				let t = e.input.charCodeAt(e.position);
				if (l !== null && a && p && !f && t !== 124 && t !== 62) {
					let t = snapshotState(e), n = l.position - l.lineStart;
					restoreState(e, l), readBlockMapping(e, n, r, emptyProperties()) && e.events[t.eventsLength]?.type === D.MAPPING ? c = !0 : restoreState(e, t);
				}
				!c && (d && readBlockScalar(e, r, u) || readSingleQuotedScalar(e, r, u) || readDoubleQuotedScalar(e, r, u) || readAlias(e, u) || readPlainScalar(e, r, n, u)) && (c = !0);
			}
		} else o === 0 && (c = f && readBlockSequence(e, i, u));
	}
	return d &&= !c, !c && (u.anchorStart !== I || u.tagStart !== I || d) && (addScalarEvent(e, I, I, u.anchorStart, u.anchorEnd, u.tagStart, u.tagEnd, O.PLAIN), c = !0), e.depth--, c || u.anchorStart !== I || u.tagStart !== I;
}
function readDirective(e) {
	if (e.lineIndent > 0 || e.input.charCodeAt(e.position) !== 37) return !1;
	e.position++;
	let t = e.position;
	for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position));) e.position++;
	let n = e.input.slice(t, e.position), r = [];
	for (n.length === 0 && throwError(e, `directive name must not be less than one character in length`); e.input.charCodeAt(e.position) !== 0 && !isEol(e.input.charCodeAt(e.position));) {
		for (; isWhiteSpace(e.input.charCodeAt(e.position));) e.position++;
		if (e.input.charCodeAt(e.position) === 35 || isEol(e.input.charCodeAt(e.position)) || e.input.charCodeAt(e.position) === 0) break;
		let t = e.position;
		for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position));) e.position++;
		r.push(e.input.slice(t, e.position));
	}
	if (isEol(e.input.charCodeAt(e.position)) && consumeLineBreak(e), n === `YAML`) {
		e.directives.some((e) => e.kind === `yaml`) && throwError(e, `duplication of %YAML directive`), r.length !== 1 && throwError(e, `YAML directive accepts exactly one argument`);
		let t = /^([0-9]+)\.([0-9]+)$/.exec(r[0]);
		t === null && throwError(e, `ill-formed argument of the YAML directive`), parseInt(t[1], 10) !== 1 && throwError(e, `unacceptable YAML version of the document`), e.directives.push({
			kind: `yaml`,
			version: r[0]
		});
	} else if (n === `TAG`) {
		r.length !== 2 && throwError(e, `TAG directive accepts exactly two arguments`);
		let [t, n] = r;
		Fe.test(t) || throwError(e, `ill-formed tag handle (first argument) of the TAG directive`), L.call(e.tagHandlers, t) && throwError(e, `there is a previously declared suffix for "${t}" tag handle`), ze.test(n) || throwError(e, `ill-formed tag prefix (second argument) of the TAG directive`), e.tagHandlers[t] = n, e.directives.push({
			kind: `tag`,
			handle: t,
			prefix: n
		});
	}
	return !0;
}
function readDocument(e) {
	e.directives = [], e.tagHandlers = Object.create(null);
	let t = !1;
	for (skipSeparationSpace(e, !0); readDirective(e);) t = !0, skipSeparationSpace(e, !0);
	let n = !1, r = !1, i = !0;
	if (e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 3))) {
		n = !0;
		let t = e.line;
		e.position += 3, skipSeparationSpace(e, !0), i = e.line > t;
	} else t && throwError(e, `directives end mark is expected`);
	let a = e.events.length;
	if (!n && e.position === e.lineStart && e.input.charCodeAt(e.position) === 46 && testDocumentSeparator(e)) {
		e.position += 3, skipSeparationSpace(e, !0);
		return;
	}
	if (addDocumentEvent(e, n, !1), parseNode(e, e.lineIndent - 1, B, !1, i, i) || addEmptyScalarEvent(e), skipSeparationSpace(e, !0), e.position === e.lineStart && testDocumentSeparator(e) && (r = e.input.charCodeAt(e.position) === 46, r)) {
		let t = e.line;
		e.position += 3, skipSeparationSpace(e, !0), e.line === t && e.position < e.length && throwError(e, `end of the stream or a document separator is expected`);
	}
	let o = e.events[a];
	o?.type === D.DOCUMENT && (o.explicitEnd = r), addPopEvent(e), !r && e.position < e.length && !testDocumentBoundary(e) && throwError(e, `end of the stream or a document separator is expected`);
}
function parseEvents(e, t) {
	let n = e.length, r = {
		...H,
		...t,
		input: `${e}\0`,
		length: n,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	}, i = e.indexOf(`\0`);
	for (i !== -1 && E.throwAt(e, i, `null byte is not allowed in input`, r.filename); r.position < r.length && (skipByteOrderMark(r), skipSeparationSpace(r, !0), !(r.position >= r.length));) {
		let e = r.position;
		readDocument(r), r.position === e && throwError(r, `can not read a document`);
	}
	return r.events;
}
var Be = {
	...H,
	...F
};
function loadDocuments(e, t = {}) {
	let n = {
		...Be,
		...t
	}, r = String(e), i = Object.keys(H), a = Object.keys(F);
	return constructFromEvents(parseEvents(r, pick(n, i)), {
		...pick(n, a),
		source: r
	});
}
function loadAll(e, t, n) {
	let r = null;
	typeof t == `function` ? r = t : typeof t == `object` && t && (n = t);
	let i = loadDocuments(e, n);
	if (r === null) return i;
	for (let e of i) r(e);
}
function load(e, t) {
	let n = loadDocuments(e, t);
	if (n.length === 0) throw new E(`expected a document, but the input is empty`);
	if (n.length === 1) return n[0];
	throw new E(`expected a single document in the stream, but found more`);
}
var U = Symbol(`INVALID`);
function buildRepresentTypes(e) {
	let t = new Set([
		e.defaultScalarTag,
		e.defaultSequenceTag,
		e.defaultMappingTag
	].filter((e) => e !== void 0)), n = e.implicitScalarTags, r = e.tags.filter((e) => !(e.nodeKind === `scalar` && e.implicit) && !t.has(e)), i = e.tags.filter((e) => t.has(e));
	return [
		...n.map((e) => ({
			tag: e,
			implicitTag: !0
		})),
		...r.map((e) => ({
			tag: e,
			implicitTag: !1
		})),
		...i.map((e) => ({
			tag: e,
			implicitTag: !0
		}))
	];
}
function matchTag(e, t) {
	for (let n = 0, r = e.representTypes.length; n < r; n += 1) {
		let { tag: r, implicitTag: i } = e.representTypes[n];
		if (r.identify(t)) {
			let e;
			return e = r.matchByTagPrefix ? r.representTagName(t) : r.tagName, {
				tag: r,
				tagName: e,
				implicitTag: i
			};
		}
	}
	return null;
}
function build(e, t) {
	if (!e.noRefs && typeof t == `object` && t) {
		let n = e.refs.get(t);
		if (n) return n.anchor === void 0 && (n.anchor = `ref_${e.refCounter++}`), {
			kind: `alias`,
			anchor: n.anchor
		};
	}
	let n = matchTag(e, t);
	if (!n) {
		if (t === void 0 || e.skipInvalid) return U;
		throw new E(`unacceptable kind of an object to dump ${Object.prototype.toString.call(t)}`);
	}
	let { tag: r, tagName: i, implicitTag: a } = n, o = a ? i : tagNameShort(i);
	if (r.nodeKind === `scalar`) return {
		kind: `scalar`,
		tag: o,
		tagged: !a,
		style: O.PLAIN,
		value: r.represent(t)
	};
	if (r.nodeKind === `sequence`) {
		let n = r.represent(t), i = {
			kind: `sequence`,
			tag: o,
			tagged: !a,
			style: k.BLOCK,
			items: []
		};
		e.noRefs || e.refs.set(t, i);
		for (let t = 0, r = n.length; t < r; t += 1) {
			let r = build(e, n[t]);
			r === U && n[t] === void 0 && (r = build(e, null)), r !== U && i.items.push(r);
		}
		return i;
	}
	let s = r.represent(t), c = {
		kind: `mapping`,
		tag: o,
		tagged: !a,
		style: k.BLOCK,
		items: []
	};
	e.noRefs || e.refs.set(t, c);
	for (let [t, n] of s) {
		let r = build(e, t);
		if (r === U) continue;
		let i = build(e, n);
		i !== U && c.items.push({
			key: r,
			value: i
		});
	}
	return c;
}
function jsToAst(e, t, n = {}) {
	let r = build({
		representTypes: buildRepresentTypes(t),
		noRefs: n.noRefs ?? !1,
		skipInvalid: n.skipInvalid ?? !1,
		refs: new Map(),
		refCounter: 0
	}, e);
	return [{
		contents: r === U ? null : r,
		directives: []
	}];
}
var Ve = Symbol(`visit:break`), W = Symbol(`visit:skip`);
function visitNode(e, t, n) {
	let r = t(e, n);
	if (r === Ve) return !0;
	if (r === W) return !1;
	let i = n.depth + 1;
	switch (e.kind) {
		case `sequence`:
			for (let n of e.items) if (visitNode(n, t, {
				depth: i,
				parent: e,
				isKey: !1
			})) return !0;
			break;
		case `mapping`: for (let { key: n, value: r } of e.items) if (visitNode(n, t, {
			depth: i,
			parent: e,
			isKey: !0
		}) || visitNode(r, t, {
			depth: i,
			parent: e,
			isKey: !1
		})) return !0;
	}
	return !1;
}
function visit(e, t) {
	for (let n of e) if (n.contents && visitNode(n.contents, t, {
		depth: 0,
		parent: null,
		isKey: !1
	})) return;
}
function hasBit(e, t) {
	return !!(e & 1 << t);
}
var G = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(e) {
	return e.presenterOptions.quoteStyle === `single` && hasBit(e.allowedStylesMask, O.SINGLE_QUOTED) ? O.SINGLE_QUOTED : O.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(e) {
	e.presenterOptions.quoteFlowKeys && e.isKey && e.flowOnly && e.style === O.PLAIN && (e.style = O.DOUBLE_QUOTED);
}
function doubleQuoteForInvisibles(e) {
	e.style === O.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value) && (e.style = O.DOUBLE_QUOTED);
}
function doubleQuoteWhitespaceOnly(e) {
	e.style === O.PLAIN && /^\s+$/.test(e.node.value) && (e.style = O.DOUBLE_QUOTED);
}
function applyForceQuotesOption(e) {
	e.presenterOptions.forceQuotes && (e.isKey || e.style !== O.PLAIN || e.node.tag === e.presenterOptions.schema.defaultScalarTag.tagName && (e.style = e.node.value.includes(`
`) ? O.DOUBLE_QUOTED : _preferredQuotedStyle(e)));
}
function tryLongOrMultilineAsBlock(e) {
	if (e.style !== O.PLAIN || e.isKey) return;
	let t = e.node.value, n = t.indexOf(`
`) !== -1;
	if (!hasBit(e.allowedStylesMask, O.LITERAL_BLOCK)) {
		n && (e.style = O.DOUBLE_QUOTED);
		return;
	}
	let r = e.presenterOptions.lineWidth;
	if (r === -1) {
		n && (e.style = O.LITERAL_BLOCK);
		return;
	}
	let i = Math.max(Math.min(r, 40), r - e.shiftOfContent), a = 0, o = !1;
	for (; a <= t.length;) {
		let e = t.length, n = t.indexOf(`
`, a);
		n !== -1 && (e = n);
		let r = t.slice(a, e);
		if (r.length > i && r[0] !== ` ` && / [^ \t]/.test(r) && (o = !0), n === -1) break;
		a = n + 1;
	}
	o ? e.style = O.FOLDED_BLOCK : n && (e.style = O.LITERAL_BLOCK);
}
function quoteInvalidPlain(e) {
	e.style === O.PLAIN && !hasBit(e.allowedStylesMask, O.PLAIN) && (e.style = _preferredQuotedStyle(e));
}
function fallbackToDoubleQuoted(e) {
	hasBit(e.allowedStylesMask, e.style) || (e.style = O.DOUBLE_QUOTED);
}
function setBit(e, t) {
	return e | 1 << t;
}
var He = `[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]`, Ue = `[\\n\\r]`, We = `\\uFEFF`, K = `[ \\t]`, Ge = `(?:(?!(?:${Ue}|${We}))${He})`, q = `(?:(?!${K})${Ge})`, Ke = `[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]`, qe = `[-?:,\\[\\]{}#&*!|>'"%@\`]`, Je = `[,\\[\\]{}]`, J = q, Y = `(?:(?!${Je})${q})`, Ye = `(?:(?:(?!${qe})${q})|[?:-](?=${J}))`, Xe = `(?:(?:(?!${qe})${q})|[?:-](?=${Y}))`, Ze = `(?:(?:(?![:#])${J})|:(?=${J}))#*`, Qe = `(?:(?:(?![:#])${Y})|:(?=${Y}))#*`, $e = `(?:${K}*${Ze})*`, et = `(?:${K}*${Qe})*`, tt = `${Ye}#*${$e}`, nt = `${Xe}#*${et}`, rt = tt, it = nt, at = `\\n+${Ze}${$e}`, ot = `\\n+${Qe}${et}`, st = `${tt}(?:${at})*`, ct = `${nt}(?:${ot})*`, lt = RegExp(`^(?:${st})$`, `u`), ut = RegExp(`^(?:${ct})$`, `u`), dt = RegExp(`^(?:${rt})$`, `u`), ft = RegExp(`^(?:${it})$`, `u`), pt = RegExp(`^(?:${Ke})*$`, `u`), mt = RegExp(`^(?:${Ke}|\\n)*$`, `u`), ht = RegExp(`^(?:${Ge}|\\n)*$`, `u`), gt = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/, X = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(e) {
	let t = e.node.value;
	if (t !== ``) {
		if (!(e.isKey ? e.flowOnly ? ft : dt : e.flowOnly ? ut : lt).test(t) || e.shiftOfFirstLine === 0 && gt.test(t)) return !1;
		if (e.shiftOfContent === 0) {
			let e = t.indexOf(`
`);
			if (e !== -1) {
				let n = t.slice(e + 1);
				if (X.test(n)) return !1;
			}
		}
	}
	let n = e.presenterOptions.schema.resolveImplicitScalarTag(t).tag.tagName;
	return !(!e.node.tagged && n !== e.node.tag || !e.node.tagged && t === `=` && n === e.presenterOptions.schema.defaultScalarTag.tagName);
}
function canUseSingleQuoted(e) {
	let t = e.node.value;
	if (!(e.isKey ? pt : mt).test(t) || /[ \t]\n|\n[ \t]/.test(t)) return !1;
	if (!e.isKey && e.shiftOfContent === 0) {
		let e = t.indexOf(`
`);
		if (e !== -1 && X.test(t.slice(e + 1))) return !1;
	}
	return !0;
}
function canUseBlock(e) {
	if (e.flowOnly || !ht.test(e.node.value)) return !1;
	let t = e.shiftOfContent - e.shiftOfParent;
	return !(t < 1 || t > 9 && /^\n* /.test(e.node.value) || e.shiftOfContent === 0 && X.test(e.node.value));
}
function detectAllowedStyles(e) {
	let t = setBit(0, O.DOUBLE_QUOTED);
	canUsePlain(e) && (t = setBit(t, O.PLAIN)), canUseSingleQuoted(e) && (t = setBit(t, O.SINGLE_QUOTED)), canUseBlock(e) && (t = setBit(setBit(t, O.LITERAL_BLOCK), O.FOLDED_BLOCK)), e.allowedStylesMask = t;
}
function renderScalar(e) {
	switch (e.style) {
		case O.PLAIN: return renderPlain(e);
		case O.SINGLE_QUOTED: return renderSingleQuoted(e);
		case O.LITERAL_BLOCK: return renderLiteralBlock(e);
		case O.FOLDED_BLOCK: return renderFoldedBlock(e);
		case O.DOUBLE_QUOTED: return renderDoubleQuoted(e);
	}
}
function renderPlain(e) {
	return encodeFlowBreaks(e.node.value, e.shiftOfContent);
}
function renderSingleQuoted(e) {
	return `'${encodeFlowBreaks(e.node.value, e.shiftOfContent).replace(/'/g, `''`)}'`;
}
function renderLiteralBlock(e) {
	let t = e.node.value;
	return `|` + blockHeader(t, e.shiftOfParent, e.shiftOfContent) + dropEndingNewline(indentString(t, e.shiftOfContent));
}
function renderFoldedBlock(e) {
	let t = e.node.value, n = e.presenterOptions.lineWidth, r = 1 / 0;
	return n !== -1 && (r = Math.max(Math.min(n, 40), n - e.shiftOfContent)), `>` + blockHeader(t, e.shiftOfParent, e.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(t, r), e.shiftOfContent));
}
function renderDoubleQuoted(e) {
	return `"${escapeString(e.node.value)}"`;
}
function encodeFlowBreaks(e, t) {
	let n = e.indexOf(`
`);
	if (n === -1) return e;
	let r = ` `.repeat(t), i = e.slice(0, n), a = /(\n+)([^\n]*)/g;
	a.lastIndex = n;
	let o;
	for (; o = a.exec(e);) {
		let e = o[1].length, t = o[2];
		i += `
`.repeat(e + 1) + r + t;
	}
	return i;
}
function indentString(e, t) {
	let n = ` `.repeat(t), r = 0, i = ``, a = e.length;
	for (; r < a;) {
		let t, o = e.indexOf(`
`, r);
		o === -1 ? (t = e.slice(r), r = a) : (t = e.slice(r, o + 1), r = o + 1), t.length && t !== `
` && (i += n), i += t;
	}
	return i;
}
function needIndentIndicator(e) {
	return /^\n* /.test(e);
}
function blockHeader(e, t, n) {
	let r = needIndentIndicator(e) ? String(n - t) : ``, i = e[e.length - 1] === `
`;
	return `${r}${i && (e[e.length - 2] === `
` || e === `
`) ? `+` : i ? `` : `-`}\n`;
}
function dropEndingNewline(e) {
	return e[e.length - 1] === `
` ? e.slice(0, -1) : e;
}
function isMoreIndented(e) {
	return e === ` ` || e === `	`;
}
function foldLine(e, t) {
	if (e === `` || isMoreIndented(e[0])) return e;
	let n = / [^ \t]/g, r, i = 0, a, o = 0, s = 0, c = ``;
	for (; r = n.exec(e);) s = r.index, s - i > t && (a = o > i ? o : s, c += `\n${e.slice(i, a)}`, i = a + 1), o = s;
	return c += `
`, e.length - i > t && o > i ? c += `${e.slice(i, o)}\n${e.slice(o + 1)}` : c += e.slice(i), c.slice(1);
}
function foldBlockScalar(e, t) {
	let n = /(\n+)([^\n]*)/g, r = e.indexOf(`
`);
	r === -1 && (r = e.length), n.lastIndex = r;
	let i = foldLine(e.slice(0, r), t), a = e[0] === `
` || isMoreIndented(e[0]), o, s;
	for (; s = n.exec(e);) {
		let e = s[1], n = s[2];
		o = n !== `` && isMoreIndented(n[0]), i += e + (!a && !o && n !== `` ? `
` : ``) + foldLine(n, t), a = o;
	}
	return i;
}
var _t = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(e) {
	switch (e) {
		case `\0`: return `\\0`;
		case `\x07`: return `\\a`;
		case `\b`: return `\\b`;
		case `	`: return `\\t`;
		case `
`: return `\\n`;
		case `\v`: return `\\v`;
		case `\f`: return `\\f`;
		case `\r`: return `\\r`;
		case `\x1B`: return `\\e`;
		case `"`: return `\\"`;
		case `\\`: return `\\\\`;
		case ``: return `\\N`;
		case `\xA0`: return `\\_`;
		case `\u2028`: return `\\L`;
		case `\u2029`: return `\\P`;
	}
	let t = e.charCodeAt(0), n = t.toString(16).toUpperCase();
	return t <= 255 ? `\\x${`0`.repeat(2 - n.length)}${n}` : `\\u${`0`.repeat(4 - n.length)}${n}`;
}
function escapeString(e) {
	return e.replace(_t, escapeCharacter);
}
var Z = 10, Q = {
	indent: 2,
	seqNoIndent: !1,
	seqInlineFirst: !0,
	lineWidth: 80,
	flowBracketPadding: !1,
	flowSkipCommaSpace: !1,
	flowSkipColonSpace: !1,
	quoteFlowKeys: !1,
	quoteStyle: `single`,
	forceQuotes: !1,
	scalarStyleRules: Object.keys(G).map((e) => Reflect.get(G, e)),
	tagBeforeAnchor: !1
};
function nodeTagShort(e) {
	return e.tagged ? e.tag : tagNameShort(e.tag);
}
function createPresenterState(e) {
	let t = {
		...Q,
		...e
	};
	return t.flowSkipColonSpace && (t.quoteFlowKeys = !0), {
		...t,
		defaultScalarTagName: t.schema.defaultScalarTag.tagName,
		openEnded: !1
	};
}
function generateNextLine(e, t) {
	return `\n${` `.repeat(e.indent * t)}`;
}
function scalarLayout(e, t, n, r, i, a) {
	return {
		node: t,
		parent: n,
		level: r,
		isKey: i,
		flowOnly: a,
		shiftOfParent: r === 0 ? -1 : e.indent * (r - 1),
		shiftOfContent: e.indent * Math.max(1, r),
		shiftOfFirstLine: r === 0 ? 0 : e.indent * r,
		presenterOptions: e,
		allowedStylesMask: 0,
		style: t.style
	};
}
function writeFlowSequence(e, t, n) {
	let r = ``;
	for (let i = 0, a = n.items.length; i < a; i += 1) {
		let a = writeNode(e, t, n.items[i], n, {}).text;
		i > 0 && (r += `,${e.flowSkipCommaSpace ? `` : ` `}`), r += a;
	}
	let i = e.flowBracketPadding && n.items.length > 0 ? ` ` : ``;
	return `[${i}${r}${i}]`;
}
function writeBlockSequence(e, t, n, r) {
	let i = ``;
	for (let a = 0, o = n.items.length; a < o; a += 1) {
		let o = writeNode(e, t + 1, n.items[a], n, {
			block: !0,
			compact: e.seqInlineFirst,
			isblockseq: !0
		}).text;
		r && i === `` || (i += generateNextLine(e, t)), o === `` || Z === o.charCodeAt(0) ? i += `-` : i += `- `, i += o;
	}
	return i;
}
function writeFlowMapping(e, t, n) {
	let r = ``;
	for (let { key: i, value: a } of n.items) {
		let o = ``;
		r !== `` && (o += `,${e.flowSkipCommaSpace ? `` : ` `}`);
		let s = writeNode(e, t, i, n, { iskey: !0 }), c = s.text, l = writeNode(e, t, a, n, {}).text, u = e.flowSkipColonSpace || l === `` ? `` : ` `, d = i.kind === `scalar` && s.noBody && (i.tagged || i.anchor !== void 0), f = i.kind === `alias` || d ? ` ` : ``;
		o += `${c}${f}:${u}${l}`, r += o;
	}
	let i = e.flowBracketPadding && r !== `` ? ` ` : ``;
	return `{${i}${r}${i}}`;
}
function writeBlockMapping(e, t, n, r) {
	let i = ``;
	for (let a = 0, o = n.items.length; a < o; a += 1) {
		let o = ``;
		r && i === `` || (o += generateNextLine(e, t));
		let { key: s, value: c } = n.items[a], l = (s.kind === `mapping` || s.kind === `sequence`) && s.style === k.BLOCK && s.items.length !== 0 || s.kind === `scalar` && (s.style === O.LITERAL_BLOCK || s.style === O.FOLDED_BLOCK), u = l ? writeNode(e, t + 1, s, n, {
			block: !0,
			compact: !0,
			isblockseq: !cannotBeCompact(e, s, t + 1)
		}) : writeNode(e, t + 1, s, n, {
			block: !0,
			compact: !0,
			iskey: !0
		}), d = u.text, f = s.kind === `scalar` && s.value.indexOf(`
`) !== -1, p = d.length > 1024 && /^[\s\S]{1025}/u.test(d), m = l || f || p;
		m && (d && Z === d.charCodeAt(0) ? o += `?` : o += `? `), o += d, m && (o += generateNextLine(e, t));
		let h = writeNode(e, t + 1, c, n, {
			block: !0,
			compact: m,
			isblockseq: m && !cannotBeCompact(e, c, t + 1)
		}).text, ee = s.kind === `scalar` && u.noBody && (s.tagged || s.anchor !== void 0), g = !m && (s.kind === `alias` || ee) ? ` ` : ``;
		h === `` || Z === h.charCodeAt(0) ? o += `${g}:` : o += `${g}: `, o += h, i += o;
	}
	return i;
}
function cannotBeCompact(e, t, n) {
	return t.kind === `alias` || t.tagged || t.anchor !== void 0 || e.indent < 2 && n > 0;
}
function writeNode(e, t, n, r, i) {
	if (n.kind === `alias`) return e.openEnded = !1, {
		text: `*${n.anchor}`,
		noBody: !1
	};
	let { block: a = !1, iskey: o = !1, isblockseq: s = !1 } = i, c = i.compact ?? !1, l = n.anchor !== void 0;
	cannotBeCompact(e, n, t) && (c = !1);
	let u, d = n.tagged, f = a && (n.kind === `mapping` || n.kind === `sequence`) && n.style === k.BLOCK && n.items.length !== 0;
	if (n.kind === `mapping`) u = f ? writeBlockMapping(e, t, n, c) : writeFlowMapping(e, t, n);
	else if (n.kind === `sequence`) u = f ? e.seqNoIndent && !s && t > 0 ? writeBlockSequence(e, t - 1, n, c) : writeBlockSequence(e, t, n, c) : writeFlowSequence(e, t, n);
	else {
		let i = scalarLayout(e, n, r, t, o, !a);
		detectAllowedStyles(i);
		for (let t of e.scalarStyleRules) t(i);
		u = renderScalar(i), e.openEnded = (i.style === O.LITERAL_BLOCK || i.style === O.FOLDED_BLOCK) && (n.value === `
` || n.value.endsWith(`

`)), d = n.tagged || u === `` && i.flowOnly && r?.kind === `sequence` && !l || i.style !== O.PLAIN && n.tag !== e.defaultScalarTagName;
	}
	n.kind !== `mapping` && n.kind !== `sequence` || f || (e.openEnded = !1), f && c && t > 0 && e.indent > 2 && (u = `${` `.repeat(e.indent - 2)}${u}`);
	let p = u === ``, m = u;
	if (d || l) {
		let t = [], r = d ? nodeTagShort(n) : null, i = l ? `&${n.anchor}` : null;
		e.tagBeforeAnchor ? (r !== null && t.push(r), i !== null && t.push(i)) : (i !== null && t.push(i), r !== null && t.push(r));
		let a = u === `` || u.charCodeAt(0) === Z ? `` : ` `;
		m = `${t.join(` `)}${a}${u}`;
	}
	return {
		text: m,
		noBody: p
	};
}
function rootStartsOwnLine(e) {
	return (e.kind === `sequence` || e.kind === `mapping`) && e.style === k.BLOCK && e.items.length !== 0 && !e.tagged && e.anchor === void 0;
}
function writeDocumentDirectives(e) {
	let t = ``;
	for (let n of e.directives) {
		if (n.kind === `yaml`) {
			t += `%YAML ${n.version}\n`;
			continue;
		}
		let { handle: e, prefix: r } = n;
		t += `%TAG ${e} ${r}\n`;
	}
	return t;
}
function present(e, t) {
	let n = createPresenterState(t), r = ``, i = !1;
	for (let t = 0; t < e.length; t += 1) {
		let a = e[t];
		n.openEnded = !1;
		let o = writeDocumentDirectives(a), s = o !== ``, c = a.explicitStart || s || t > 0 && !i;
		if (r += o, a.contents === null) c && (r += `---
`);
		else if (c) {
			let e = writeNode(n, 0, a.contents, null, {
				block: !0,
				compact: !0
			}).text, t = e === `` ? `` : s || rootStartsOwnLine(a.contents) ? `
` : ` `;
			r += `---${t}${e}\n`;
		} else r += writeNode(n, 0, a.contents, null, {
			block: !0,
			compact: !0
		}).text + `
`;
		i = a.explicitEnd || n.openEnded, i && (r += `...
`);
	}
	return r;
}
var vt = {
	...Q,
	schema: Ce,
	skipInvalid: !1,
	noRefs: !1,
	flowLevel: -1,
	sortKeys: !1,
	transform: () => {}
};
function defaultCompareFn(e, t) {
	let n = String(e), r = String(t);
	return n < r ? -1 : +(n > r);
}
function dump(e, t = {}) {
	let n = {
		...vt,
		...t
	}, r = jsToAst(e, n.schema, {
		noRefs: n.noRefs,
		skipInvalid: n.skipInvalid
	});
	if (n.flowLevel >= 0 && visit(r, (e, t) => {
		if (!(t.depth < n.flowLevel)) return (e.kind === `sequence` || e.kind === `mapping`) && (e.style = k.FLOW), W;
	}), n.sortKeys) {
		let e = n.sortKeys === !0 ? defaultCompareFn : n.sortKeys;
		visit(r, (t) => {
			t.kind === `mapping` && t.items.sort((t, n) => e(t.key.kind === `scalar` ? t.key.value : ``, n.key.kind === `scalar` ? n.key.value : ``));
		});
	}
	return n.transform(r), present(r, {
		...pick(n, Object.keys(Q)),
		schema: n.schema
	});
}
var $ = -1;
function eventPosition(e) {
	return `tagStart` in e && e.tagStart !== $ ? e.tagStart : `anchorStart` in e && e.anchorStart !== $ ? e.anchorStart : `valueStart` in e && e.valueStart !== $ ? e.valueStart : `start` in e ? e.start : 0;
}
function rawTag(e, t) {
	return t.tagStart === $ ? `` : e.source.slice(t.tagStart, t.tagEnd);
}
function anchorName(e, t) {
	return t.anchorStart === $ ? void 0 : e.source.slice(t.anchorStart, t.anchorEnd);
}
function buildScalar(e, t) {
	let n = getScalarValue(e.source, t), r = rawTag(e, t), i, a = !1;
	return r === `` ? i = t.style === O.PLAIN ? e.schema.resolveImplicitScalarTag(n).tag.tagName : e.schema.defaultScalarTag.tagName : (a = !0, i = r), {
		kind: `scalar`,
		tag: i,
		tagged: a,
		style: t.style,
		anchor: anchorName(e, t),
		value: n
	};
}
function buildCollection(e, t, n) {
	let r = rawTag(e, t), i, a = !1;
	return r === `` ? i = n : (i = r, a = !0), {
		tag: i,
		tagged: a,
		style: t.style,
		anchor: anchorName(e, t)
	};
}
function addNode(e, t) {
	let n = e.frames[e.frames.length - 1];
	n.kind === `document` ? n.doc.contents = t : n.kind === `sequence` ? n.node.items.push(t) : n.key ? (n.node.items.push({
		key: n.key,
		value: t
	}), n.key = null) : n.key = t;
}
function eventsToAst(e, t) {
	let n = {
		source: t.source,
		schema: t.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	for (; n.eventIndex < e.length;) {
		let t = e[n.eventIndex++];
		switch (n.position = eventPosition(t), t.type) {
			case D.DOCUMENT: {
				let e = {
					contents: null,
					explicitStart: t.explicitStart,
					explicitEnd: t.explicitEnd,
					directives: t.directives
				};
				n.frames.push({
					kind: `document`,
					doc: e
				});
				break;
			}
			case D.SCALAR:
				addNode(n, buildScalar(n, t));
				break;
			case D.SEQUENCE: {
				let { tag: e, tagged: r, style: i, anchor: a } = buildCollection(n, t, `tag:yaml.org,2002:seq`), o = {
					kind: `sequence`,
					tag: e,
					tagged: r,
					style: i,
					anchor: a,
					items: []
				};
				n.frames.push({
					kind: `sequence`,
					node: o
				});
				break;
			}
			case D.MAPPING: {
				let { tag: e, tagged: r, style: i, anchor: a } = buildCollection(n, t, `tag:yaml.org,2002:map`), o = {
					kind: `mapping`,
					tag: e,
					tagged: r,
					style: i,
					anchor: a,
					items: []
				};
				n.frames.push({
					kind: `mapping`,
					node: o,
					key: null
				});
				break;
			}
			case D.ALIAS:
				addNode(n, {
					kind: `alias`,
					anchor: n.source.slice(t.anchorStart, t.anchorEnd)
				});
				break;
			case D.POP: {
				let e = n.frames.pop();
				if (e.kind === `mapping` && e.key) throw Error(`incomplete mapping pair in event stream`);
				e.kind === `document` ? n.documents.push(e.doc) : addNode(n, e.node);
				break;
			}
		}
	}
	return n.documents;
}
var yt = D.DOCUMENT, bt = D.SEQUENCE, xt = D.MAPPING, St = D.SCALAR, Ct = D.ALIAS, wt = D.POP, Tt = O.PLAIN, Et = O.SINGLE_QUOTED, Dt = O.DOUBLE_QUOTED, Ot = O.LITERAL_BLOCK, kt = O.FOLDED_BLOCK, At = k.BLOCK, jt = k.FLOW, Mt = A.CLIP, Nt = A.STRIP, Pt = A.KEEP;
export { Mt as CHOMPING_CLIP, Pt as CHOMPING_KEEP, A as CHOMPING_MODE, Nt as CHOMPING_STRIP, k as COLLECTION_STYLE, At as COLLECTION_STYLE_BLOCK, jt as COLLECTION_STYLE_FLOW, xe as CORE_SCHEMA, G as DEFAULT_SCALAR_STYLE_RULES, Ce as DUMP_SCHEMA, Ct as EVENT_ALIAS, yt as EVENT_DOCUMENT, D as EVENT_ID, xt as EVENT_MAPPING, wt as EVENT_POP, St as EVENT_SCALAR, bt as EVENT_SEQUENCE, T as FAILSAFE_SCHEMA, be as JSON_SCHEMA, e as NOT_RESOLVED, O as SCALAR_STYLE, Dt as SCALAR_STYLE_DOUBLE_QUOTED, kt as SCALAR_STYLE_FOLDED_BLOCK, Ot as SCALAR_STYLE_LITERAL_BLOCK, Tt as SCALAR_STYLE_PLAIN, Et as SCALAR_STYLE_SINGLE_QUOTED, w as Schema, Ve as VISIT_BREAK, W as VISIT_SKIP, Se as YAML11_SCHEMA, E as YAMLException, me as binaryTag, l as boolCoreTag, f as boolJsonTag, h as boolYaml11Tag, constructFromEvents, defineMappingTag, defineScalarTag, defineSequenceTag, dump, eventsToAst, y as floatCoreTag, le as floatJsonTag, b as floatYaml11Tag, getScalarValue, _ as intCoreTag, re as intJsonTag, v as intYaml11Tag, jsToAst, Te as legacyMapTag, load, loadAll, ve as mapTag, fe as mergeTag, r as nullCoreTag, i as nullJsonTag, o as nullYaml11Tag, S as omapTag, C as pairsTag, parseEvents, present, we as realMapTag, _e as seqTag, ye as setTag, t as strTag, x as timestampTag, visit };
