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
}, e = `\0SLASH` + Math.random().toFixed(16) + `\0`, t = `\0OPEN` + Math.random().toFixed(16) + `\0`, n = `\0CLOSE` + Math.random().toFixed(16) + `\0`, r = `\0COMMA` + Math.random().toFixed(16) + `\0`, i = `\0PERIOD` + Math.random().toFixed(16) + `\0`, a = new RegExp(e, `g`), o = new RegExp(t, `g`), s = new RegExp(n, `g`), c = new RegExp(r, `g`), l = new RegExp(i, `g`), u = /\\\\/g, d = /\\{/g, f = /\\}/g, p = /\\,/g, m = /\\\./g;
function numeric(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function escapeBraces(a) {
	return a.replace(u, e).replace(d, t).replace(f, n).replace(p, r).replace(m, i);
}
function unescapeBraces(e) {
	return e.replace(a, `\\`).replace(o, `{`).replace(s, `}`).replace(c, `,`).replace(l, `.`);
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
	let f = a.some(isPadded), p = f ? l : 1, m = 0;
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
		if (m + n.length > r) break;
		o.push(n), m += n.length;
	}
	return o;
}
function expand_(e, t, r, i, a, o, s, c) {
	if (s.remaining -= 16, a > i) return [e];
	let l = [``], u = 0, d = !1, f = !0, p = e;
	for (;;) {
		let m = balancedWithBudget(e, p, s);
		if (!m) return combine(l, e, [``], t, r, d, s);
		m.unmatched && (p = maskUnmatchedOpens(p, s));
		let h = m.pre, literal = () => combine(l, h + `{` + m.body + `}` + m.post, [``], t, r, d, s);
		if (/\$$/.test(h)) {
			if (l = combine(l, h + `{` + m.body + `}`, [``], t, r, d && !m.post.length, s), f = !1, !m.post.length) break;
			e = m.post, p = p.slice(m.end + 1);
			continue;
		}
		let g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body), _ = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body), v = g || _, y = m.body.indexOf(`,`) >= 0;
		if (!v && !y) {
			if (u < o && commaSetFollows(m.post, s)) {
				u++, e = m.pre + `{` + m.body + n + m.post, p = p.slice(0, m.end) + n + p.slice(m.end + 1), c = !0;
				continue;
			}
			return literal();
		}
		f &&= (d = c && !v, !1);
		let b;
		if (v) {
			if (b = expandSequence(m.body, _, t, r, s), !b) return literal();
		} else {
			let n = parseCommaParts(m.body, s);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				if (n = expand_(n[0], t, r, i, a + 1, o, s, !1).map(embrace), s.remaining < 0) return literal();
				if (n.length === 1) {
					let i = combine(l, h + n[0], [``], t, r, d && !m.post.length, s);
					if (s.remaining < 0) return literal();
					if (l = i, !m.post.length) break;
					e = m.post, p = p.slice(m.end + 1);
					continue;
				}
			}
			let c = d && !m.post.length && !h;
			for (let e = 0; c && e < l.length; e++) l[e] && (c = !1);
			b = [];
			let u = 0;
			outer: for (let e = 0; e < n.length; e++) {
				let l = expand_(n[e], t, r, i, a + 1, o, s, !1);
				if (s.remaining < 0) return literal();
				for (let e = 0; e < l.length; e++) {
					let n = l[e];
					if (!c || n) {
						if (b.length >= t || u + n.length > r) break outer;
						b.push(n), u += n.length;
					}
				}
			}
		}
		let x = combine(l, h, b, t, r, d && !m.post.length, s);
		if (s.remaining < 0) return literal();
		if (l = x, !m.post.length) break;
		e = m.post, p = p.slice(m.end + 1);
	}
	return l;
}
export { expand as t };
