import { r as e } from "../shared/rolldown-runtime.js";
const range = (e, t, n) => {
	let r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
	if (c >= 0 && l > 0) {
		if (e === t) return [c, l];
		for (r = [], a = n.length; u >= 0 && !s;) {
			if (u === c) r.push(u), c = n.indexOf(e, u + 1);
			else if (r.length === 1) {
				let e = r.pop();
				e !== void 0 && (s = [e, l]);
			} else i = r.pop(), i !== void 0 && i < a && (a = i, o = l), l = n.indexOf(t, u + 1);
			u = c < l && c >= 0 ? c : l;
		}
		r.length && o !== void 0 && (s = [a, o]);
	}
	return s;
}, t = `\0SLASH` + Math.random().toFixed(16) + `\0`, n = `\0OPEN` + Math.random().toFixed(16) + `\0`, r = `\0CLOSE` + Math.random().toFixed(16) + `\0`, i = `\0COMMA` + Math.random().toFixed(16) + `\0`, a = `\0PERIOD` + Math.random().toFixed(16) + `\0`, o = new RegExp(t, `g`), s = new RegExp(n, `g`), c = new RegExp(r, `g`), l = new RegExp(i, `g`), u = new RegExp(a, `g`), d = /\\\\/g, f = /\\{/g, p = /\\}/g, h = /\\,/g, g = /\\\./g;
function numeric(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function escapeBraces(e) {
	return e.replace(d, t).replace(f, n).replace(p, r).replace(h, i).replace(g, a);
}
function unescapeBraces(e) {
	return e.replace(o, `\\`).replace(s, `{`).replace(c, `}`).replace(l, `,`).replace(u, `.`);
}
function pushAll(e, t) {
	for (let n = 0; n < t.length; n++) e.push(t[n]);
}
function balancedWithBudget(e, t, n) {
	if (n.remaining < 0) return;
	let r = range(`{`, `}`, t), i = r !== void 0 && t.indexOf(`{`) < r[0];
	if (n.remaining -= r && !i ? r[1] + 1 : e.length, !(!r || n.remaining < 0)) return {
		end: r[1],
		pre: e.slice(0, r[0]),
		body: e.slice(r[0] + 1, r[1]),
		post: e.slice(r[1] + 1),
		unmatched: i
	};
}
function maskUnmatchedOpens(e, t) {
	t.remaining -= e.length;
	let n = [];
	for (let t = 0; t < e.length; t++) {
		let r = e.charCodeAt(t);
		r === 123 ? n.push(t) : r === 125 && n.length && n.pop();
	}
	let r = ``, i = 0;
	for (let t = 0; t < n.length; t++) {
		let a = n[t];
		r += e.slice(i, a) + `\0`, i = a + 1;
	}
	return r + e.slice(i);
}
function commaSetFollows(e, t) {
	if (t.remaining -= e.length, t.remaining < 0) return !1;
	let n = !1;
	for (let t = e.length - 1; t >= 0; t--) {
		let r = e.charCodeAt(t);
		if (r === 125) n = !0;
		else if (r === 10 || r === 13 || r === 8232 || r === 8233) n = !1;
		else if (r === 44 && n && e.charCodeAt(t + 1) !== 44) return !0;
	}
	return !1;
}
function parseCommaParts(e, t) {
	let n = [], r = ``;
	for (;;) {
		let i = balancedWithBudget(e, e, t);
		if (t.remaining < 0) return;
		if (!i) {
			let t = e.split(`,`);
			return t[0] = r + t[0], pushAll(n, t), n;
		}
		let { pre: a, body: o, post: s } = i, c = a.split(`,`);
		if (c[0] = r + c[0], c[c.length - 1] += `{` + o + `}`, !s.length) return pushAll(n, c), n;
		r = c.pop(), pushAll(n, c), e = s;
	}
}
function bound(e, t) {
	return e === void 0 || isNaN(e) ? t : e;
}
function expand(e, t = {}) {
	if (!e) return [];
	let n = bound(t.max, 1e5), r = bound(t.maxLength, 4e6), i = bound(t.maxDepth, 1e3), a = bound(t.maxRewrites, 1e3), o = bound(t.maxSteps, 2e7);
	return e.slice(0, 2) === `{}` && (e = `\\{\\}` + e.slice(2)), expand_(escapeBraces(e), n, r, i, 0, a, { remaining: o }, !0).map(unescapeBraces);
}
function embrace(e) {
	return `{` + e + `}`;
}
function isPadded(e) {
	return /^-?0\d/.test(e);
}
function lte(e, t) {
	return e <= t;
}
function gte(e, t) {
	return e >= t;
}
function combine(e, t, n, r, i, a, o) {
	let s = [], c = 0, l;
	outer: for (let o = 0; o < e.length; o++) {
		let u = e[o] + t, d = n;
		a && !u && (l ||= n.filter((e) => e), d = l);
		for (let e = 0; e < d.length; e++) {
			if (s.length >= r) break outer;
			let t = u + d[e];
			if (c + t.length > i) break outer;
			s.push(t), c += t.length;
		}
	}
	return o.remaining -= s.length, s;
}
function expandSequence(e, t, n, r, i) {
	let a = e.split(/\.\./), o = [];
	if (a[0] === void 0 || a[1] === void 0) return o;
	let s = numeric(a[0]), c = numeric(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(numeric(a[2])), 1) : 1, d = lte;
	c < s && (u *= -1, d = gte);
	let f = a.some(isPadded), p = f ? l : 1, h = 0;
	for (let e = s; d(e, c) && o.length < n; e += u) {
		if (i.remaining -= p, i.remaining < 0) return;
		let n;
		if (t) n = String.fromCharCode(e), n === `\\` && (n = ``);
		else if (n = String(e), f) {
			let t = l - n.length;
			if (t > 0) {
				let r = Array(t + 1).join(`0`);
				n = e < 0 ? `-` + r + n.slice(1) : r + n;
			}
		}
		if (h + n.length > r) break;
		o.push(n), h += n.length;
	}
	return o;
}
function expand_(e, t, n, i, a, o, s, c) {
	if (s.remaining -= 16, a > i) return [e];
	let l = [``], u = 0, d = !1, f = !0, p = e;
	for (;;) {
		let h = balancedWithBudget(e, p, s);
		if (!h) return combine(l, e, [``], t, n, d, s);
		h.unmatched && (p = maskUnmatchedOpens(p, s));
		let g = h.pre, literal = () => combine(l, g + `{` + h.body + `}` + h.post, [``], t, n, d, s);
		if (/\$$/.test(g)) {
			if (l = combine(l, g + `{` + h.body + `}`, [``], t, n, d && !h.post.length, s), f = !1, !h.post.length) break;
			e = h.post, p = p.slice(h.end + 1);
			continue;
		}
		let _ = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(h.body), v = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(h.body), y = _ || v, b = h.body.indexOf(`,`) >= 0;
		if (!y && !b) {
			if (u < o && commaSetFollows(h.post, s)) {
				u++, e = h.pre + `{` + h.body + r + h.post, p = p.slice(0, h.end) + r + p.slice(h.end + 1), c = !0;
				continue;
			}
			return literal();
		}
		f &&= (d = c && !y, !1);
		let x;
		if (y) {
			if (x = expandSequence(h.body, v, t, n, s), !x) return literal();
		} else {
			let r = parseCommaParts(h.body, s);
			if (!r) return literal();
			if (r.length === 1 && r[0] !== void 0) {
				if (r = expand_(r[0], t, n, i, a + 1, o, s, !1).map(embrace), s.remaining < 0) return literal();
				if (r.length === 1) {
					let i = combine(l, g + r[0], [``], t, n, d && !h.post.length, s);
					if (s.remaining < 0) return literal();
					if (l = i, !h.post.length) break;
					e = h.post, p = p.slice(h.end + 1);
					continue;
				}
			}
			let c = d && !h.post.length && !g;
			for (let e = 0; c && e < l.length; e++) l[e] && (c = !1);
			x = [];
			let u = 0;
			outer: for (let e = 0; e < r.length; e++) {
				let l = expand_(r[e], t, n, i, a + 1, o, s, !1);
				if (s.remaining < 0) return literal();
				for (let e = 0; e < l.length; e++) {
					let r = l[e];
					if (!c || r) {
						if (x.length >= t || u + r.length > n) break outer;
						x.push(r), u += r.length;
					}
				}
			}
		}
		let S = combine(l, g, x, t, n, d && !h.post.length, s);
		if (s.remaining < 0) return literal();
		if (l = S, !h.post.length) break;
		e = h.post, p = p.slice(h.end + 1);
	}
	return l;
}
const digit = (e, t) => e === t ? {
	t: `lit`,
	ch: String(e)
} : {
	t: `class`,
	re: RegExp(`^[${e}-${t}]$`)
}, prefix = (e, t) => t.map((t) => [digit(e, e), ...t]), fixed = (e, t) => {
	if (!e) return [[]];
	let n = +e[0], r = +t[0], i = e.slice(1), a = t.slice(1);
	if (n === r) return prefix(n, fixed(i, a));
	let o = `0`.repeat(i.length), s = `9`.repeat(i.length), c = [];
	i !== o && c.push(...prefix(n++, fixed(i, s)));
	let l = a === s ? [] : prefix(r--, fixed(o, a));
	return n <= r && c.push([digit(n, r), ...Array.from(i, () => digit(0, 9))]), c.push(...l), c;
}, nonneg = (e, t, n) => {
	if (n) return fixed(String(e).padStart(n, `0`), String(t).padStart(n, `0`));
	let r = [];
	for (let n = String(e).length; n <= String(t).length; n++) {
		let i = Math.max(e, n === 1 ? 0 : 10 ** (n - 1)), a = Math.min(t, 10 ** n - 1);
		r.push(...fixed(String(i), String(a)));
	}
	return r;
}, numericRange = (e, t) => {
	let n = Number(e), r = Number(t);
	if (!Number.isSafeInteger(n) || !Number.isSafeInteger(r)) return;
	n > r && ([n, r] = [r, n]);
	let i = /^-?0\d/.test(e) || /^-?0\d/.test(t) ? Math.max(e.length, t.length) : 0, a = [];
	if (n < 0) {
		let e = nonneg(Math.max(-r, 1), -n, i && i - 1);
		a.push(...e.map((e) => [{
			t: `lit`,
			ch: `-`
		}, ...e]));
	}
	return r >= 0 && a.push(...nonneg(Math.max(n, 0), r, i)), a;
}, _ = {
	"[:alnum:]": [`\\p{L}\\p{Nl}\\p{Nd}`],
	"[:alpha:]": [`\\p{L}\\p{Nl}`],
	"[:ascii:]": [`\\x00-\\x7f`],
	"[:blank:]": [`\\p{Zs}\\t`],
	"[:cntrl:]": [`\\p{Cc}`],
	"[:digit:]": [`\\p{Nd}`],
	"[:graph:]": [`\\p{Z}\\p{C}`, !0],
	"[:lower:]": [`\\p{Ll}`],
	"[:print:]": [`\\p{C}`, !0],
	"[:punct:]": [`\\p{P}\\p{S}`],
	"[:space:]": [`\\p{Z}\\t\\r\\n\\v\\f`],
	"[:upper:]": [`\\p{Lu}`],
	"[:word:]": [`\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}`],
	"[:xdigit:]": [`A-Fa-f0-9`]
}, braceEscape = (e) => e.replace(/[[\]\\-]/g, `\\$&`), v = /$./, parseClass = (e, t, n = !1, r) => {
	let norm = (e) => {
		let t = r ? e.normalize(r) : e;
		return [...t].length === 1 ? t : e;
	}, i = t;
	if (e.charAt(i) !== `[`) throw Error(`not in a brace expression`);
	let a = [], o = [], s = i + 1, c = !1, l = !1, u = !1, d = i, f = ``;
	WHILE: for (; s < e.length;) {
		let t = String.fromCodePoint(e.codePointAt(s));
		if ((t === `!` || t === `^`) && s === i + 1) {
			u = !0, s++;
			continue;
		}
		if (t === `]` && c && !l) {
			d = s + 1;
			break;
		}
		if (c = !0, t === `\\` && !l) {
			l = !0, s++;
			continue;
		}
		if (t === `[` && !l) {
			for (let [t, [n, r]] of Object.entries(_)) if (e.startsWith(t, s)) {
				if (f) return [v, e.length - i];
				s += t.length, r ? o.push(n) : a.push(n);
				continue WHILE;
			}
		}
		l = !1;
		let n = norm(t);
		f ? (n.codePointAt(0) > f.codePointAt(0) ? a.push(braceEscape(f) + `-` + braceEscape(n)) : n === f && a.push(braceEscape(n)), f = ``, s += t.length) : e.startsWith(`-]`, s + t.length) ? (a.push(braceEscape(n + `-`)), s += t.length + 1) : e.startsWith(`-`, s + t.length) ? (f = n, s += t.length + 1) : (a.push(braceEscape(n)), s += t.length);
	}
	if (d < s) return [v, 0];
	if (!a.length && !o.length) return [v, e.length - i];
	let p = `[` + (u ? `^` : ``) + a.join(``) + `]`, h = `[` + (u ? `` : `^`) + o.join(``) + `]`, g = `^` + (a.length && o.length ? `(` + p + `|` + h + `)` : a.length ? p : h);
	return [new RegExp(g, n ? `iu` : `u`), d - i];
}, y = {
	t: `match`,
	id: 0
}, lit = (e) => ({
	t: `lit`,
	ch: e
}), reEscape = (e) => e.replace(/[\\^$.*+?()[\]{}|/]/g, `\\$&`), newFoldRe = (e) => RegExp(`^${reEscape(e)}$`, `iu`), b = new Map(), foldRe = (e) => {
	let t = b.get(e);
	return t || (t = newFoldRe(e), b.size >= 1e3 && b.clear(), b.set(e, t)), t;
}, litMatch = (e, t) => {
	if (t === e.ch) return !0;
	if (!e.re) return !1;
	let n = t.charCodeAt(0);
	if (n >= 128) return e.re.test(t);
	let r = e.ascii ??= new Uint8Array(128);
	return r[n] ||= e.re.test(t) ? 1 : 2, r[n] === 1;
}, tokenize = (e, t, n, r, i) => {
	let a = [];
	for (let o = 0; o < e.length;) {
		let s = String.fromCodePoint(e.codePointAt(o));
		if (i) {
			let t = s === `\\` && e.startsWith(i, o + 1) ? 1 : 0;
			if (t || s === i) {
				let n = o + t + i.length, r = e.indexOf(i, n), s = /^(-?\d+)\.\.(-?\d+)$/.exec(e.slice(n, r)), c = r !== -1 && s && numericRange(s[1], s[2]);
				if (c) {
					a.push({
						t: `ext`,
						type: `@`,
						alts: c
					}), o = r + i.length;
					continue;
				}
			}
		}
		if (s === `\\`) {
			let t = e.codePointAt(o + 1), n = t === void 0 ? s : String.fromCodePoint(t);
			a.push(lit(n)), o += 1 + n.length;
		} else {
			if (s === `[`) {
				let [n, i] = parseClass(e, o, t, r);
				if (i) {
					a.push({
						t: `class`,
						re: n
					}), o += i;
					continue;
				}
			}
			!n && `!?+*@`.includes(s) && e[o + 1] === `(` ? (a.push({
				t: `open`,
				type: s
			}), o += 2) : (a.push(!n && s === `|` ? { t: `bar` } : !n && s === `)` ? { t: `close` } : s === `*` ? { t: `star` } : s === `?` ? { t: `any` } : lit(s)), o += s.length);
		}
	}
	return a;
}, pair = (e) => {
	let t = new Map(), n = [];
	return e.forEach((e, r) => {
		e.t === `open` ? n.push(r) : e.t === `close` && n.length && t.set(n.pop(), r);
	}), t;
}, build = (e, t, n, r, i) => {
	let a = [], o = [a];
	for (let s = n; s < r; s++) {
		let n = e[s], r = t.get(s);
		if (n.t === `open` && r !== void 0) {
			let i = build(e, t, s + 1, r, !1);
			a.push({
				t: `ext`,
				type: n.type,
				alts: i
			}), s = r;
		} else n.t === `bar` && !i ? o.push(a = []) : n.t === `open` ? a.push(lit(n.type), lit(`(`)) : n.t === `bar` ? a.push(lit(`|`)) : n.t === `close` ? a.push(lit(`)`)) : a.push(n);
	}
	return o;
}, normalize = (e, t) => {
	let n = [], r = ``, flush = () => {
		for (let e of r.normalize(t)) n.push(lit(e));
		r = ``;
	};
	for (let i of e) i.t === `lit` ? r += i.ch : (flush(), n.push(i.t === `ext` ? {
		...i,
		alts: i.alts.map((e) => normalize(e, t))
	} : i));
	return flush(), n;
}, compile = (e, t) => {
	let n = 1, split = (e) => ({
		t: `split`,
		id: n++,
		out: e
	}), seq = (e, t) => e.reduceRight((e, t) => item(t, e), t), item = (e, r) => {
		switch (e.t) {
			case `lit`:
				let i = t ? foldRe(e.ch) : void 0;
				return {
					t: `lit`,
					id: n++,
					ch: e.ch,
					re: i,
					next: r
				};
			case `any`:
			case `star`: return {
				t: e.t,
				id: n++,
				next: r
			};
			case `class`: return {
				t: `class`,
				id: n++,
				re: e.re,
				next: r
			};
		}
		let alts = (t) => e.alts.map((e) => seq(e, t));
		switch (e.type) {
			case `@`: return split(alts(r));
			case `?`: return split([r, ...alts(r)]);
			case `!`: return {
				t: `neg`,
				id: n++,
				sub: split(alts(y)),
				next: r
			};
		}
		let i = split([]), a = split(alts(i));
		return i.out.push(r, a), e.type === `*` ? i : a;
	};
	return [seq(e, y), n];
}, show = (e) => {
	let t = [], n = new Set(), ref = (e) => e.t === `match` ? `match` : String(e.id), walk = (e, r) => {
		if (e.t === `match` || n.has(e)) return;
		n.add(e);
		let line = (n) => t.push(`${r}${e.id}: ${n}`);
		switch (e.t) {
			case `split`:
				line(`split -> ${e.out.map(ref).join(`, `)}`);
				for (let t of e.out) walk(t, r);
				return;
			case `neg`: return line(`!(${ref(e.sub)}) -> ${ref(e.next)}`), walk(e.sub, r + `  `), walk(e.next, r);
			case `lit`:
				line(`${JSON.stringify(e.ch)} -> ${ref(e.next)}`);
				break;
			case `class`:
				line(`${e.re} -> ${ref(e.next)}`);
				break;
			default: line(`${e.t === `any` ? `?` : `*`} -> ${ref(e.next)}`);
		}
		walk(e.next, r);
	};
	return walk(e, ``), [`start -> ${ref(e)}`, ...t].join(`
`);
};
var State = class {
	gen;
	threads = [];
	match = !1;
	runs = [];
	ids = [];
	constructor(e) {
		this.gen = e;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (e, t) => e.ids.length !== t.ids.length || e.runs.length !== t.runs.length || e.ids.some((e, n) => e !== t.ids[n]) ? !1 : e.runs.every((e) => t.runs.some((t) => t.neg === e.neg && sameState(t.state, e.state))), marks = (e) => ({
	has: new Float64Array(e),
	seen: new Float64Array(e),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#e;
	constructor(e, t, n) {
		this.dots = e, this.dotStart = t, this.#e = n;
	}
	state() {
		return new State(++this.#e.gen);
	}
	done(e) {
		return e.ids = e.threads.map((e) => e.id).sort((e, t) => e - t), e.match && e.ids.unshift(y.id), e;
	}
	#t(e, t) {
		let { seen: n } = this.#e;
		return n[t.id] !== e.gen && (n[t.id] = e.gen, !0);
	}
	#n(e, t) {
		let { has: n } = this.#e;
		return n[t.id] !== e.gen && (n[t.id] = e.gen, e.threads.push(t), !0);
	}
	restricted(e, t) {
		return t && (this.dots || this.dotStart && e === 0);
	}
	add(e, t, n, r) {
		switch (t.t) {
			case `split`:
				if (!this.#t(e, t)) return;
				for (let i of t.out) this.add(e, i, n, r);
				return;
			case `neg`:
				if (!this.#t(e, t)) return;
				let i = this.state();
				return this.add(i, t.sub, n, !1), this.done(i), this.addRun(e, {
					t: `run`,
					neg: t,
					state: i
				}, n, r);
			case `star`:
				if (this.restricted(n, r)) return;
				this.#n(e, t) && this.add(e, t.next, n, r);
				return;
			case `match`:
				e.match = !0;
				return;
			default: this.#n(e, t);
		}
	}
	addRun(e, t, n, r) {
		for (let n of e.runs) if (n.neg === t.neg && sameState(n.state, t.state)) return;
		e.runs.push(t), t.state.match || this.add(e, t.neg.next, n, r);
	}
	step(e, t, n, r) {
		let i = this.state();
		for (let a of e.threads) switch (a.t) {
			case `lit`:
				litMatch(a, t) && this.add(i, a.next, n + 1, r);
				break;
			case `any`:
				this.restricted(n, r) || this.add(i, a.next, n + 1, r);
				break;
			case `class`:
				!this.restricted(n, r) && a.re.test(t) && this.add(i, a.next, n + 1, r);
				break;
			case `star`: this.restricted(n, r) || this.add(i, a, n + 1, r);
		}
		if (!this.restricted(n, r)) for (let a of e.runs) {
			if (a.state.dead) {
				this.addRun(i, a, n + 1, r);
				continue;
			}
			let e = this.step(a.state, t, n, !1);
			this.addRun(i, {
				t: `run`,
				neg: a.neg,
				state: e
			}, n + 1, r);
		}
		return this.done(i);
	}
};
const stateKey = (e) => {
	let t = e.ids.join();
	return e.runs.length ? `${t}|${e.runs.map((e) => `${e.neg.id}(${stateKey(e.state)})`).sort().join(`|`)}` : t;
};
var Dfa = class {
	#e;
	#t = new Map();
	#n = 0;
	#r;
	#i;
	#a;
	#o;
	constructor(e, t) {
		this.#e = e, this.#a = new Sim(!1, !1, t), this.#o = new Sim(!1, !0, t);
	}
	#s(e) {
		return {
			state: e,
			match: e.match,
			dead: e.dead,
			next: new Map()
		};
	}
	#c(e) {
		let t = stateKey(e), n = this.#t.get(t);
		if (n) return n;
		this.#n > 262144 && this.#l();
		let r = this.#s(e);
		return this.#t.set(t, r), this.#n += t.length + 1, r;
	}
	#l() {
		this.#t.clear(), this.#n = 0, this.#r = void 0, this.#i = void 0;
	}
	start(e) {
		if (e) {
			if (this.#i) return this.#i;
			let e = this.#o.state();
			return this.#o.add(e, this.#e, 0, !0), this.#i = this.#s(this.#o.done(e));
		}
		if (this.#r) return this.#r;
		let t = this.#a.state();
		return this.#a.add(t, this.#e, 0, !0), this.#r = this.#c(this.#a.done(t));
	}
	next(e, t) {
		let n = t.charCodeAt(0), r = n < 128 ? void 0 : e.next.get(t);
		if (r) return r;
		let i = e === this.#i ? this.#c(this.#o.step(e.state, t, 0, !0)) : this.#c(this.#a.step(e.state, t, 1, !0));
		return n < 128 ? (e.ascii || (e.ascii = Array(128), this.#n += 128), e.ascii[n] = i) : e.next.set(t, i), this.#n++, i;
	}
};
const linear = (e) => {
	let t = [];
	for (let n = e; n.t !== `match`; n = n.next) {
		if (n.t === `split` || n.t === `neg`) return;
		t.push(n);
	}
	return t;
}, testLinear = (e, t, n, r) => {
	let i = 0, a = n, o = -1, s = 0;
	for (; a < r;) {
		let n = e[i];
		if (n?.t === `star`) {
			o = i++, s = a;
			continue;
		}
		let r = t[a];
		if (n && (n.t === `any` || n.t === `lit` && litMatch(n, r) || n.t === `class` && n.re.test(r))) i++, a++;
		else {
			if (o === -1) return !1;
			i = o + 1, a = ++s;
		}
	}
	for (; e[i]?.t === `star`;) i++;
	return i === e.length;
}, lengths = (e) => {
	let t = 0, n = 0;
	for (let r of e) {
		let [e, i] = itemLengths(r);
		t += e, n += i;
	}
	return [t, n];
}, itemLengths = (e) => {
	if (e.t === `star`) return [0, 1 / 0];
	if (e.t !== `ext`) return [1, 1];
	if (e.type === `!`) return [0, 1 / 0];
	let t = e.alts.map(lengths), n = Math.min(...t.map((e) => e[0])), r = Math.max(...t.map((e) => e[1])), i = r === 0 ? 0 : 1 / 0;
	return e.type === `@` ? [n, r] : e.type === `?` ? [0, r] : e.type === `*` ? [0, i] : [n, i];
}, hasAffix = (e, t, n) => {
	for (let r = 0; r < e.length; r++) if (!litMatch(e[r], t[n + r])) return !1;
	return !0;
}, x = /[/\ud800-\udfff]/, S = /[\ud800-\udfff]/, codePoints = (e) => S.test(e) ? [...e] : e, noSlash = (e) => {
	if (e.includes(`/`)) throw Error(`can only match a single path portion, got: ` + e);
};
var Matcher = class {
	pattern;
	options;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = !1;
	#o;
	#s;
	#c = !1;
	#l = 0;
	#u = 1 / 0;
	#d = [];
	#f = [];
	#p;
	#m;
	#h = !1;
	#g;
	#_;
	constructor(e, t = {}) {
		if (e.includes(`/`)) throw Error(`can only match a single path portion, got pattern: ` + e);
		this.pattern = e, this.options = t;
		let { nocase: n = !1, noext: r = !1, normalize: i } = t;
		this.#_ = i === !0 ? `NFC` : i || void 0;
		let a = /^[?*+@]\(\)$/.test(e), o = tokenize(e, n, r || a, this.#_, t.rangeMark), [s] = build(o, pair(o), 0, o.length, !0);
		this.#_ && (s = normalize(s, this.#_));
		let [c, l] = compile(s, n);
		if (this.#e = c, this.#t = l, s.every((e) => e.t === `lit`)) this.#i = s.map((e) => e.ch).join(``), this.#a = n;
		else {
			let lit = (e) => e.t === `lit` ? n ? {
				ch: e.ch,
				re: foldRe(e.ch)
			} : { ch: e.ch } : void 0;
			for (let e of s) {
				let t = lit(e);
				if (!t) break;
				this.#d.push(t);
			}
			for (let e = s.length - 1; e >= 0; e--) {
				let t = lit(s[e]);
				if (!t) break;
				this.#f.unshift(t);
			}
			this.#h = !!(this.#d.length || this.#f.length), n || (this.#p = this.#d.map((e) => e.ch).join(``), this.#m = this.#f.map((e) => e.ch).join(``)), this.#s = linear(this.#e)?.slice(this.#d.length, -this.#f.length || void 0), this.#c = !!this.#s?.every((e) => e.t === `star` || e.t === `any`);
			let [e, t] = lengths(s);
			this.#l = e, this.#u = t;
		}
	}
	test(e) {
		return this.#_ ? (noSlash(e), this.#v(e.normalize(this.#_))) : x.test(e) ? (noSlash(e), this.#v(e, [...e])) : this.#v(e, e);
	}
	testUnchecked(e) {
		return this.#v(this.#_ ? e.normalize(this.#_) : e);
	}
	#v(e, t) {
		if (this.#i !== void 0) return this.#a ? (this.#o ??= newFoldRe(this.#i)).test(e) : e === this.#i;
		let n = this.#l, r = this.#u;
		if (t === void 0) {
			let i = e.length, a = i + 1 >> 1;
			if (i < n || a > r) return !1;
			(a < n || i > r) && (t = codePoints(e));
		}
		if (t !== void 0 && (t.length < n || t.length > r)) return !1;
		let i = this.#d.length;
		if (this.#h) {
			if (this.#p !== void 0 && this.#m !== void 0) {
				if (!e.startsWith(this.#p) || !e.endsWith(this.#m)) return !1;
			} else {
				t ??= codePoints(e);
				let n = t.length - this.#f.length;
				if (!hasAffix(this.#d, t, 0) || !hasAffix(this.#f, t, n)) return !1;
			}
		}
		let a = !this.options.dot && e.startsWith(`.`);
		if (this.#s) {
			if (e === `.` || e === `..` || a && !i) return !1;
			if (this.#c) return !0;
			t ??= codePoints(e);
			let n = t.length - this.#f.length;
			return testLinear(this.#s, t, i, n);
		}
		if (t ??= codePoints(e), e === `.` || e === `..`) {
			this.#n ??= marks(this.#t);
			let e = this.#r ??= new Sim(!0, !1, this.#n), n = e.state();
			e.add(n, this.#e, 0, !0);
			let r = e.done(n);
			for (let n = 0; n < t.length; n++) r = e.step(r, t[n], n, !0);
			return r.match;
		}
		this.#n ??= marks(this.#t);
		let o = this.#g ??= new Dfa(this.#e, this.#n), s = o.start(a), c = t === e;
		for (let n = 0; n < t.length; n++) {
			if (s.dead) return !1;
			let r = c ? e.charCodeAt(n) : t[n].charCodeAt(0);
			s = s.ascii?.[r] ?? o.next(s, t[n]);
		}
		return s.match;
	}
	toString() {
		return show(this.#e);
	}
};
const assertValidPattern = (e) => {
	if (typeof e != `string`) throw TypeError(`invalid pattern`);
	if (e.length > 65536) throw TypeError(`pattern is too long`);
}, escape = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => {
	let r = n ? t ? e.replace(/[?*()[\]{}]/g, `[$&]`) : e.replace(/[?*()[\]\\{}]/g, `\\$&`) : t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`), i = r.charAt(0);
	return i === `#` ? (t ? `[#]` : `\\#`) + r.slice(1) : i === `!` ? (t ? `@(!)` : `\\!`) + r.slice(1) : r;
}, unescape = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => t && e.startsWith(`@(!)`) ? `!` + unescape(e.slice(4), {
	windowsPathsNoEscape: t,
	magicalBraces: n
}) : n ? t ? e.replace(/\[([^/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\])\]/g, `$1$2`).replace(/\\([^/])/g, `$1`) : t ? e.replace(/\[([^/\\{}])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, `$1$2`).replace(/\\([^/{}])/g, `$1`);
var C = e({ Minimatch: () => Minimatch });
const w = 1e5, T = `allowWindowsEscape`, minimatch = (e, t, n) => (assertValidPattern(t), !n?.nocomment && t.charAt(0) === `#` ? !1 : cachedMinimatch(t, n).match(e));
let E = new Map(), D = new Map(), O = 0, k = 0;
const A = 4096, cacheWeight = (e) => {
	let t = e.pattern.length;
	for (let n of e.globSet) if (t += n.length + 1, t > A) break;
	return t;
}, tri = (e) => e === void 0 ? 0 : e ? 2 : 1, j = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((e, t) => [e, 24 * 3 ** t])), optionsKey = (e) => {
	let t = 0, n = !1;
	for (let r in e) {
		let i = e[r];
		switch (r) {
			case `windowsPathsNoEscape`:
				i && (n = !0);
				break;
			case T:
				i === !1 && (n = !0);
				break;
			case `platform`: {
				let n = i || M;
				if (n === M) break;
				if (n === `darwin`) t += 3;
				else if (n === `win32`) t += 6;
				else if (n === `linux`) t += 9;
				else return JSON.stringify(e);
				break;
			}
			case `optimizationLevel`:
				if (i === void 0) break;
				t += i >= 2 ? 1 : i >= 1 ? 0 : 2;
				break;
			case `braceExpandMax`:
				if (i !== void 0 && i !== w) return JSON.stringify(e);
				break;
			case `maxGlobstarRecursion`:
				if (i !== void 0 && i !== 200) return JSON.stringify(e);
				break;
			case `normalize`:
				if (i !== void 0) return JSON.stringify(e);
				break;
			default: t += (j.get(r) ?? 0) * tri(i);
		}
	}
	return n ? t + 12 : t;
}, copyOptions = (e) => {
	let t = {};
	for (let n in e) t[n] = e[n];
	return t;
}, cachedMinimatch = (e, t) => {
	let n = t ? optionsKey(t) : 0, r = E.get(n)?.get(e);
	if (r) return r;
	r = D.get(n)?.get(e) ?? new Minimatch(e, copyOptions(t));
	let i = cacheWeight(r);
	if (i > A) return r;
	(O >= 256 || k + i > 32768) && (D = E, E = new Map(), O = 0, k = 0);
	let a = E.get(n);
	return a || E.set(n, a = new Map()), a.set(e, r), O++, k += i, r;
}, M = typeof process == `object` && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, N = {
	win32: { sep: `\\` },
	posix: { sep: `/` }
};
minimatch.sep = M === `win32` ? N.win32.sep : N.posix.sep;
const P = Symbol(`globstar **`);
minimatch.GLOBSTAR = P;
const filter = (e, t) => {
	let n;
	return (r) => (n ??= cachedMinimatch(e, t)).match(r);
};
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
		unescape: (n, r = {}) => t.unescape(n, ext(e, r)),
		escape: (n, r = {}) => t.escape(n, ext(e, r)),
		filter: (n, r = {}) => t.filter(n, ext(e, r)),
		defaults: (n) => t.defaults(ext(e, n)),
		braceExpand: (n, r = {}) => t.braceExpand(n, ext(e, r)),
		match: (n, r, i = {}) => t.match(n, r, ext(e, i)),
		sep: t.sep,
		GLOBSTAR: P
	});
};
minimatch.defaults = defaults;
const braceExpand = (e, t = {}) => {
	if (assertValidPattern(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e)) return [e];
	let n = e.replace(/\\\\/g, `\\\\\\\\`);
	return (t.windowsPathsNoEscape || t[T] === !1) && (n = n.replace(/\[([{}])\]/g, `[\\$1]`)), expand(n, { max: t.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const F = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g, inRepeatOrNegExt = (e, t) => {
	let n = [];
	for (let r = 0; r < e.length; r++) {
		let i = e.charAt(r);
		if (i === `\\`) r++;
		else if (i === t) {
			if (n.some((e) => e !== `@` && e !== `?`)) return !0;
		} else e.charAt(r + 1) === `(` && `!?+*@`.includes(i) ? (n.push(i), r++) : i === `)` && n.pop();
	}
	return !1;
}, match = (e, t, n = {}) => {
	let r = new Minimatch(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
minimatch.match = match;
const I = /[?*]|[+@!]\(.*?\)|\[|\]/, classEnd = (e, t) => {
	let n = t + 1;
	(e.charAt(n) === `!` || e.charAt(n) === `^`) && n++;
	let r = !1;
	for (; n < e.length; n++) {
		let t = e.charAt(n);
		if (t === `]` && r) return n;
		r = !0, t === `\\` && n++;
	}
	return -1;
}, literal = (e, t) => {
	if (!t && (e === `+()` || e === `@()`)) return e;
	let n = ``;
	for (let r = 0; r < e.length; r++) {
		let i = e.charAt(r);
		if (i === `\\`) n += e.charAt(++r) || i;
		else if (i === `*` || i === `?`) return;
		else if (i === `[`) {
			let t = classEnd(e, r);
			if (t === -1) {
				n += i;
				continue;
			}
			let a = e.slice(r + 1, t);
			if (a.startsWith(`\\`) && (a = a.slice(1)), [...a].length !== 1 || `!^`.includes(e.charAt(r + 1))) return;
			n += a, r = t;
		} else if (!t && `+@!`.includes(i) && e.charAt(r + 1) === `(` && e.includes(`)`, r + 2)) return;
		else n += i;
	}
	return n;
}, extglobCount = (e) => {
	let t = 0;
	for (let n = 0; n < e.length - 1; n++) {
		let r = e.charAt(n);
		r === `\\` ? n++ : `+@!?*`.includes(r) && e.charAt(n + 1) === `(` && (t++, n++);
	}
	return t;
}, assertValidExtglobs = (e) => {
	if (extglobCount(e) > 256) throw TypeError(`pattern has too many extglobs`);
}, extSafe = (e) => {
	if (/^[?*+@]\(\)$/.test(e) || e.includes(`[:`)) return !1;
	let t = 0;
	for (let n = 0; n < e.length; n++) {
		let r = e.charAt(n);
		if (r === `\\`) {
			if (++n === e.length) return !1;
		} else if (r === `[`) {
			let t = classEnd(e, n);
			t !== -1 && (n = t);
		} else if (`+@!?*`.includes(r) && e.charAt(n + 1) === `(`) t++, n++;
		else if (r === `)`) {
			if (!t--) return !1;
		} else if (r === `|` && !t) return !1;
	}
	return !t;
};
let L, R;
const portionMatch = (e, t) => typeof e == `string` ? t === e : t !== `` && e.testUnchecked(t), endIndex = (e, t, n, r, i) => portionMatch(e, t) ? n : r !== void 0 && portionMatch(e, r) ? i : -1, isDots = (e) => e === `.` || e === `..`, isDrive = (e) => typeof e == `string` && /^[a-z]:$/i.test(e), isLongUNC = (e) => typeof e == `string` && /^unc$/i.test(e), uncHost = (e) => {
	if (e[0] !== `` || e[1] !== ``) return -1;
	let t = e[2] === `?` ? isLongUNC(e[3]) ? 4 : -1 : 2, n = e[t], r = e[t + 1];
	return t !== -1 && n !== void 0 && n !== `` && n !== P && r !== void 0 && r !== `` && r !== P ? t : -1;
}, walkable = (e, t) => !isDots(e) && (t || !e.startsWith(`.`)), dotPortion = (e, t, n, r, i) => {
	for (let a = t; a < n;) {
		if (e.charCodeAt(a) === 46) {
			if (!r) return !0;
			let t = e.charCodeAt(a + 1) === 46 ? a + 2 : a + 1;
			if (t >= n || isSep(e.charCodeAt(t), i)) return !0;
		}
		let t = nextSep(e, a, i);
		if (t === -1) return !1;
		for (a = t + 1; a < n && isSep(e.charCodeAt(a), i);) a++;
	}
	return !1;
}, isSep = (e, t) => t === `/` ? e === 47 : t === `\\` ? e === 92 : e === 47 || e === 92, nextSep = (e, t, n) => {
	if (n !== `both`) return e.indexOf(n, t);
	let r = e.indexOf(`/`, t), i = e.indexOf(`\\`, t);
	return r === -1 ? i : i === -1 ? r : Math.min(r, i);
}, lastSep = (e, t, n) => n === `both` ? Math.max(e.lastIndexOf(`/`, t), e.lastIndexOf(`\\`, t)) : e.lastIndexOf(n, t), z = {};
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
	#e;
	#t;
	#n;
	#r;
	#i = [];
	#a = [];
	#o = [];
	#s = new Map();
	#c = !1;
	#l;
	#u = new WeakMap();
	constructor(e, t = {}) {
		assertValidPattern(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || M, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t[T] === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.#e = !this.preserveMultipleSlashes, this.#n = (t.optimizationLevel ?? 1) >= 2;
		let n = t.normalize;
		this.#r = n === !0 ? `NFC` : n || void 0, this.make();
		let r = this.set.map((e) => this.#f(e));
		this.#o = this.set.map((e, t) => this.#e && e.length - 1 > r[t]), this.#i = this.set.map((e, t) => {
			let n = this.#o[t] ? e.length - 1 : e.length, i = e.slice(r[t] + 1, n).filter((e) => typeof e == `string` && !!e);
			return [...new Set(i)];
		}), this.#t = this.#i.some((e) => e.length), this.#a = this.set.map((e, n) => {
			let [i, a, o] = e;
			if (this.#o[n] && e.length === 2 && i === P && a !== P) return `tail`;
			if (this.#o[n] && t.matchBase && e.length === 1 && i !== P && i !== ``) return `base`;
			if (this.#e && r[n] === -1) {
				if (e.length === 3 && i === P && o === P && a !== P && a !== `` && this.maxGlobstarRecursion > 0) return `mid`;
				if (e.length === 2 && a === P && i !== P && i !== ``) return `head`;
			}
		});
	}
	#d(e) {
		return this.#r ? e.normalize(this.#r) : e;
	}
	#f(e) {
		if (!this.isWindows) return -1;
		if (isDrive(e[0])) return 0;
		if (e[0] === `` && e[1] === `` && e[2] === `?` && isDrive(e[3])) return 3;
		let t = uncHost(e);
		return t === -1 ? -1 : t + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let e of this.set) for (let t of e) if (typeof t != `string`) return !0;
		return !1;
	}
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
		this.parseNegate(), this.globSet = [...new Set(this.#T())];
		let n = this.globSet.map((e) => this.#E(e));
		this.globParts = this.preprocess(n), this.#c = !0;
		let r = this.globParts.map((e, t, n) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let t = e[2] === `?` && isLongUNC(e[3]) ? 6 : 4, n = e[0] === `` && e[1] === `` && (e[2] === `?` || !I.test(e[2])) && e.slice(3, t).every((e) => !I.test(e)), r = /^[a-z]:/i.test(e[0]);
				if (n) return [...e.slice(0, t).map((e) => this.#d(e)), ...e.slice(t).map((e) => this.parse(e))];
				if (r) return [this.#d(e[0]), ...e.slice(1).map((e) => this.parse(e))];
			}
			return e.map((e) => this.parse(e));
		});
		if (this.set = r.filter((e) => e.indexOf(!1) === -1), this.isWindows) for (let e = 0; e < this.set.length; e++) {
			let t = this.set[e];
			t[0] === `` && t[1] === `` && this.globParts[e][2] === `?` && (isDrive(t[3]) || isLongUNC(this.globParts[e][3])) && (isLongUNC(this.globParts[e][3]) && (t[3] = `UNC`), t[2] = `?`);
		}
		t.noext || this.mergeRows(), this.#c = !1, this.set.forEach((e, t) => {
			for (let n = 0; n < e.length; n++) e[n] === z && (e[n] = this.parse(this.globParts[t][n]));
		});
	}
	mergeRows() {
		let e = !0;
		for (; e;) {
			if (e = !1, this.set.length < 2) return;
			let t = this.#p(), n = Math.max(0, ...this.set.map((e) => e.length));
			for (let r = 0; r < n; r++) {
				let n = new Map(), i = this.set.length + 1;
				this.set.forEach((e, a) => {
					if (!(e[r] instanceof Matcher || e[r] === z) || !extSafe(this.globParts[a][r])) return;
					let { pre: o, suf: s } = t[a], c = o[r] * i + s[r + 1], l = n.get(c);
					l ? l.push(a) : n.set(c, [a]);
				});
				let a = new Set();
				for (let e of n.values()) {
					if (e.length < 2) continue;
					let [t, ...n] = e, i = `@(${e.map((e) => this.globParts[e][r]).join(`|`)})`;
					if (!(extglobCount(i) > 256)) {
						this.globParts[t][r] = i, this.set[t][r] = this.parse(i);
						for (let e of n) a.add(e);
					}
				}
				if (a.size) {
					if (e = !0, this.set = this.set.filter((e, t) => !a.has(t)), this.globParts = this.globParts.filter((e, t) => !a.has(t)), this.set.length < 2) return;
					t = this.#p();
				}
			}
		}
	}
	#p() {
		let e = new Map(), t = this.globParts.map((t) => t.map((t) => {
			let n = e.get(t);
			return n === void 0 && e.set(t, n = e.size), n;
		})), n = e.size, r = Math.max(0, ...t.map((e) => e.length)), i = t.map((e) => ({
			pre: [0],
			suf: Array(e.length + 1).fill(0)
		}));
		for (let e = 0; e < r; e++) {
			let r = new Map();
			t.forEach((t, a) => {
				if (e >= t.length) return;
				let { pre: o } = i[a], s = o[e] * n + t[e], c = r.get(s);
				c === void 0 && r.set(s, c = r.size + 1), o.push(c);
			});
		}
		for (let e = r - 1; e >= 0; e--) {
			let r = new Map();
			t.forEach((t, a) => {
				if (e >= t.length) return;
				let { suf: o } = i[a], s = o[e + 1] * n + t[e], c = r.get(s);
				c === void 0 && r.set(s, c = r.size + 1), o[e] = c;
			});
		}
		return i;
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
		return e.map((e) => {
			let t = this.#f(e) + 1;
			return e = e.reduce((e, n) => {
				let r = e[e.length - 1];
				return n === `**` && r === `**` ? e : n === `..` && e.length > t && r && r !== `..` && r !== `.` && r !== `**` ? (e.pop(), e) : (e.push(n), e);
			}, []), e.length === 0 ? [``] : e;
		});
	}
	#m(e) {
		let t = !this.isWindows || !e.includes(`\\`) ? `/` : e.includes(`/`) ? `both` : `\\`, n = this.#e ? 0 : -1, r = ``, i = 0, a, o = 0, s = !!this.options.dot;
		ROWS: for (let c = 0; c < this.set.length; c++) {
			let l = this.set[c], u = l[l.length - 1], d = n !== -1 && this.#o[c] && u !== P;
			if (d && n === 0) {
				let s = lastSep(e, e.length, t);
				if (i = s + 1, r = e.slice(i), r === `` && s >= 0) {
					let n = s;
					for (; n > 0 && isSep(e.charCodeAt(n - 1), t);) n--;
					o = n === 0 ? 0 : lastSep(e, n - 1, t) + 1, a = e.slice(o, n);
				}
				let c = this.#n && (isDots(r) || r === `` && a !== void 0 && isDots(a));
				n = c ? -1 : 1, d = !c;
			}
			let f = -1;
			if (d && typeof u == `string` && (f = endIndex(u, r, i, a, o), f === -1)) continue;
			if (this.#t) {
				for (let t of this.#i[c]) if (!e.includes(t)) continue ROWS;
			}
			if (d && typeof u == `object` && (f = endIndex(u, r, i, a, o), f === -1)) continue;
			let p = this.#a[c];
			if (p === `base` && d) return `yes`;
			if (p === `tail` && d) {
				if (this.#n && dotPortion(e, 0, f, !0, t)) return `maybe`;
				if (!dotPortion(e, 0, f, s, t)) return `yes`;
			} else if (p === `mid` || p === `head`) {
				let n = this.#g(e, l, p === `head`, s, t);
				if (n !== `no`) return n;
			} else return `maybe`;
		}
		return `no`;
	}
	#h(e, t, n) {
		let r = !!this.options.dot, i = e.length;
		if (n === `head`) {
			if (i < 2 || !portionMatch(t[0], e[0])) return !1;
			for (let t = 1; t < i; t++) if (!walkable(e[t], r)) return !1;
			return !0;
		}
		let a = t[1];
		if (n === `tail`) {
			let t = i - 1;
			if (!portionMatch(a, e[t]) && (e[t] !== `` || i === 1 || !portionMatch(a, e[--t]))) return !1;
			for (let n = 0; n < t; n++) if (!walkable(e[n], r)) return !1;
			return !0;
		}
		for (let t = 0; t < i; t++) {
			if (portionMatch(a, e[t]) && t + 1 < i) {
				let n = t + 1;
				for (; n < i && walkable(e[n], r);) n++;
				if (n === i) return !0;
			}
			if (!walkable(e[t], r)) return !1;
		}
		return !1;
	}
	#g(e, t, n, r, i) {
		if (this.#n && dotPortion(e, 0, e.length, !0, i)) return `maybe`;
		let a = t[+!n], o = 0;
		for (let t = nextSep(e, o, i); t !== -1; t = nextSep(e, o, i)) {
			let s = t + 1;
			for (; s < e.length && isSep(e.charCodeAt(s), i);) s++;
			if ((typeof a == `string` ? t - o === a.length && e.startsWith(a, o) : t > o && a.testUnchecked(e.slice(o, t))) && !dotPortion(e, s, e.length, r, i)) return `yes`;
			if (n || dotPortion(e, o, s, r, i)) return `no`;
			o = s;
		}
		return `no`;
	}
	#_(e) {
		let t = L;
		return t?.f === e && t.isWindows === this.isWindows && t.preserveMultipleSlashes === this.preserveMultipleSlashes && t.normalize === this.#r ? t : void 0;
	}
	#v(e) {
		let { isWindows: t, preserveMultipleSlashes: n } = this, r = this.#E(t ? e.split(`\\`).join(`/`) : e), i = this.#r;
		return i && (r = r.map((e) => e.normalize(i))), L = {
			f: e,
			isWindows: t,
			preserveMultipleSlashes: n,
			normalize: i,
			parts: r
		}, L;
	}
	#y(e) {
		let t = [...e], n = !1;
		do {
			if (n = !1, !this.preserveMultipleSlashes) {
				for (let e = 1; e < t.length - 1; e++) {
					let r = t[e];
					e === 1 && r === `` && t[0] === `` || r !== `.` && r !== `` || (n = !0, t.splice(e, 1), e--);
				}
				t[0] === `.` && t.length === 2 && (t[1] === `.` || t[1] === ``) && (n = !0, t.pop());
			}
			let e = this.#f(t) + 1, r = e;
			for (; (r = t.indexOf(`..`, r + 1)) !== -1;) {
				let i = t[r - 1];
				i && i !== `.` && i !== `..` && i !== `**` && (n = !0, t.splice(r - 1, 2), r = Math.max(r - 2, e));
			}
		} while (n);
		return t.length === 0 ? [``] : t;
	}
	firstPhasePreProcess(e) {
		let { braceExpandMax: t = w } = this.options, n = 0, r = !1;
		do {
			r = !1;
			for (let i of e) {
				let a = -1;
				for (; (a = i.indexOf(`**`, a + 1)) !== -1;) {
					let o = a;
					for (; i[o + 1] === `**`;) o++;
					o > a && i.splice(a + 1, o - a);
					let s = i[a + 1], c = i[a + 2], l = i[a + 3];
					if (s !== `..` || !c || c === `.` || c === `..` || !l || l === `.` || l === `..`) continue;
					let u = i.length - 1;
					if (e.length >= t || n + u > 1e6) throw RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					r = !0, i.splice(a, 1);
					let d = i.slice(0);
					d[a] = `**`, n += u, e.push(d), a--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let e = 1; e < i.length - 1; e++) {
						let t = i[e];
						e === 1 && t === `` && i[0] === `` || t !== `.` && t !== `` || (r = !0, i.splice(e, 1), e--);
					}
					i[0] === `.` && i.length === 2 && (i[1] === `.` || i[1] === ``) && (r = !0, i.pop());
				}
				let o = this.#f(i) + 1, s = o;
				for (; (s = i.indexOf(`..`, s + 1)) !== -1;) {
					let e = i[s - 1];
					if (e && e !== `.` && e !== `..` && e !== `**`) {
						r = !0;
						let e = s === 1 && i[s + 1] === `**` ? [`.`] : [];
						i.splice(s - 1, 2, ...e), i.length === 0 && i.push(``), s = Math.max(s - 2, o);
					}
				}
			}
		} while (r);
		return e;
	}
	secondPhasePreProcess(e) {
		let t = new Set(), n = e.filter((e) => {
			let n = e.join(`/`);
			return !t.has(n) && (t.add(n), !0);
		}), r = new Map();
		for (let e of n) {
			let t = [];
			for (let n = 0; n < e.length; n++) e[n] === `*` && t.push(n);
			t.length && r.set(t.join(`,`), t);
		}
		if (!r.size || n.length * r.size > 1e5) return n;
		let { dot: i } = this.options;
		return n.filter((e) => {
			for (let n of r.values()) {
				if (n[n.length - 1] >= e.length) continue;
				let r = [...e], a = !0, o = !1;
				for (let t of n) {
					let n = e[t];
					if (n !== `*`) {
						if (!n || n === `**` || !i && n.startsWith(`.`)) {
							a = !1;
							break;
						}
						r[t] = `*`, o = !0;
					}
				}
				if (a && o && t.has(r.join(`/`))) return !1;
			}
			return !0;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		let e = this.pattern, t = !1, n = 0;
		for (let r = 0; r < e.length && e.charAt(r) === `!`; r++) t = !t, n++;
		n && (this.pattern = e.slice(n)), this.negate = t;
	}
	#b(e, t, n, r) {
		let i = 0, a = 0, o = this.isWindows ? uncHost(t) : -1, s = o === -1 ? -1 : uncHost(n);
		if (s !== -1) {
			let e = n[s], r = n[s + 1];
			typeof e != `string` || typeof r != `string` ? (i = o, a = s) : t[o].toLowerCase() === e.toLowerCase() && t[o + 1].toLowerCase() === r.toLowerCase() && (i = o + 2, a = s + 2);
		} else if (this.isWindows) {
			let t = typeof e[0] == `string` && /^[a-z]:$/i.test(e[0]), r = !t && e[0] === `` && e[1] === `` && e[2] === `?` && /^[a-z]:$/i.test(e[3]), o = typeof n[0] == `string` && /^[a-z]:$/i.test(n[0]), s = !o && n[0] === `` && n[1] === `` && n[2] === `?` && typeof n[3] == `string` && /^[a-z]:$/i.test(n[3]), c = r ? 3 : t ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
			if (typeof c == `number` && typeof l == `number`) {
				let [t, r] = [e[c], n[l]];
				t.toLowerCase() === r.toLowerCase() && (a = l + 1, i = c + 1);
			}
		}
		return e = t, n.includes(P) ? this.#x(e, n, r, i, a) : this.#w(e, n, r, i, a);
	}
	#x(e, t, n, r, i) {
		let { head: a, body: o, tail: s, segments: c } = this.#S(t, n, i);
		if (a.length) {
			let t = r + a.length;
			if (!this.#w(e, a, n, r, 0, t)) return !1;
			r += a.length, i += a.length;
		}
		let l = 0;
		if (s.length) {
			if (s.length + r > e.length) return !1;
			let t = e.length - s.length;
			if (this.#w(e, s, n, t, 0)) l = s.length;
			else {
				if (e[e.length - 1] !== `` || r + s.length === e.length || (t--, !this.#w(e, s, n, t, 0))) return !1;
				l = s.length + 1;
			}
		}
		if (!o.length) {
			let t = !!l;
			for (let n = r; n < e.length - l; n++) {
				let r = String(e[n]);
				if (t = !0, r === `.` || r === `..` || !this.options.dot && r.startsWith(`.`)) return !1;
			}
			return n || t;
		}
		return !!this.#C(e, c, e.length - l, r, 0, n, 0, !!l, new Set());
	}
	#S(e, t, n) {
		let r = this.#u.get(e);
		r || (r = [], this.#u.set(e, r));
		let i = n * 2 + +!!t, a = r[i];
		if (a) return a;
		let o = e.indexOf(P, n), s = e.lastIndexOf(P), c = e.slice(n, o), l = e.slice(o + 1, t ? void 0 : s), u = t ? [] : e.slice(s + 1), d = [[[], 0]], f = d[0], p = 0, h = [0];
		for (let e of l) e === P ? (h.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
		d.forEach((e, t) => {
			e[1] = p - h[t];
		});
		let g = {
			head: c,
			body: l,
			tail: u,
			segments: d
		};
		return r[i] = g, g;
	}
	#C(e, t, n, r, i, a, o, s, c) {
		let l = t[i];
		if (!l) {
			if (a) return r >= n || r === n - 1 && e[r] === ``;
			for (let t = r; t < n; t++) {
				s = !0;
				let n = e[t];
				if (n === `.` || n === `..` || !this.options.dot && n.startsWith(`.`)) return !1;
			}
			return s;
		}
		let [u, d] = l, f = a ? n : n - d;
		for (; r <= f;) {
			let l = i * (e.length + 1) + r;
			if (c.has(l)) return !1;
			if (c.add(l), this.#w(e, u, a, r, 0, r + u.length) && o < this.maxGlobstarRecursion) {
				let l = this.#C(e, t, n, r + u.length, i + 1, a, o + 1, s, c);
				if (l !== !1) return l;
			}
			if (r === f) break;
			let d = e[r];
			if (d === `.` || d === `..` || !this.options.dot && d.startsWith(`.`)) return !1;
			r++;
		}
		return a || null;
	}
	#w(e, t, n, r, i, a = e.length) {
		let o, s, c, l;
		for (o = r, s = i, l = Math.min(a, e.length), c = t.length; o < l && s < c; o++, s++) {
			let n = t[s], r = e[o];
			if (n === !1 || n === P || !portionMatch(n, r)) return !1;
		}
		if (o === l && s === c) return !0;
		if (o === l) return n;
		if (s === c) return o === l - 1 && e[o] === ``;
		throw Error(`wtf?`);
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#T() {
		let { pattern: e } = this;
		if (this.options.nobrace) return this.braceExpand();
		let t = 57344;
		for (; e.includes(String.fromCharCode(t));) if (++t > 63743) return this.braceExpand();
		let n = String.fromCharCode(t), r = !1, i = e.replace(F, (e, t, i) => {
			let a = Number(t), o = Number(i);
			return !Number.isSafeInteger(a) || !Number.isSafeInteger(o) || Math.abs(a - o) + 1 < 100 ? e : (r = !0, `${n}${t}..${i}${n}`);
		});
		if (!r) return this.braceExpand();
		let a = braceExpand(i, this.options);
		for (let e of a) for (let t of e.split(`/`)) {
			let e = t.indexOf(`[`);
			if (e !== -1 && e < t.lastIndexOf(n) || !this.options.noext && inRepeatOrNegExt(t, n)) return this.braceExpand();
		}
		return this.#l = n, a;
	}
	parse(e) {
		assertValidPattern(e);
		let t = this.options;
		if (e === `**`) return P;
		if (e === ``) return ``;
		let { nocase: n, nocaseMagicOnly: r, noext: i = !1, dot: a, normalize: o } = t, s = this.#l, c = s && e.includes(s) ? void 0 : literal(e, i);
		if (c !== void 0 && (!n || r || e.toUpperCase() === e.toLowerCase())) return this.#d(c);
		if (this.#c) return z;
		let l = this.#s.get(e);
		return l || (i || assertValidExtglobs(e), l = new Matcher(e, {
			nocase: n,
			noext: i,
			dot: a,
			normalize: o,
			...s && { rangeMark: s }
		}), this.#s.set(e, l)), l;
	}
	#E(e) {
		return this.preserveMultipleSlashes ? e.split(`/`) : this.isWindows && /^\/\/[^/]+/.test(e) ? [``, ...e.split(/\/+/)] : e.split(/\/+/);
	}
	match(e, t = this.partial) {
		if (this.comment) return !1;
		if (this.empty) return e === ``;
		if (e === `/` && t) return !0;
		let n = this.options, r = this.#_(e);
		if (!r) {
			if (!t && !this.#r && (this.#e || this.#t) && R !== e) {
				R = e;
				let t = this.#m(e);
				if (t === `no`) return !n.flipNegate && this.negate;
				if (t === `yes`) return n.flipNegate ? !0 : !this.negate;
			}
			r = this.#v(e);
		}
		let i = r.parts, a = this.#n ? r.resolved ??= this.#y(i) : i, o = this.set, s = i[i.length - 1];
		if (!s) for (let e = i.length - 2; !s && e >= 0; e--) s = i[e];
		for (let e = 0; e < o.length; e++) {
			let r = o[e], c = t ? void 0 : this.#a[e];
			if (c === `base` ? portionMatch(r[0], s) : c ? this.#h(a, r, c) : n.matchBase && r.length === 1 ? this.#b([s], [s], r, t) : this.#b(i, a, r, t)) return n.flipNegate ? !0 : !this.negate;
		}
		return !n.flipNegate && this.negate;
	}
	static defaults(e) {
		return minimatch.defaults(e).Minimatch;
	}
};
minimatch.Minimatch = Minimatch, minimatch.escape = escape, minimatch.unescape = unescape;
export { expand as n, C as t };
