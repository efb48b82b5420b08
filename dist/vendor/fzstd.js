var e = ArrayBuffer, t = Uint8Array, n = Uint16Array, r = Int16Array, i = Int32Array, slc = function(e, n, r) {
	if (t.prototype.slice) return t.prototype.slice.call(e, n, r);
	(n == null || n < 0) && (n = 0), (r == null || r > e.length) && (r = e.length);
	var i = new t(r - n);
	return i.set(e.subarray(n, r)), i;
}, fill = function(e, n, r, i) {
	if (t.prototype.fill) return t.prototype.fill.call(e, n, r, i);
	for ((r == null || r < 0) && (r = 0), (i == null || i > e.length) && (i = e.length); r < i; ++r) e[r] = n;
	return e;
}, cpw = function(e, n, r, i) {
	if (t.prototype.copyWithin) return t.prototype.copyWithin.call(e, n, r, i);
	for ((r == null || r < 0) && (r = 0), (i == null || i > e.length) && (i = e.length); r < i;) e[n++] = e[r++];
}, a = [
	`invalid zstd data`,
	`window size too large (>2046MB)`,
	`invalid block type`,
	`FSE accuracy too high`,
	`match distance too far back`,
	`unexpected EOF`
], err = function(e, t, n) {
	var r = Error(t || a[e]);
	if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, err), !n) throw r;
	return r;
}, rb = function(e, t, n) {
	for (var r = 0, i = 0; r < n; ++r) i |= e[t++] << (r << 3);
	return i;
}, b4 = function(e, t) {
	return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
}, rzfh = function(e, n) {
	var r = e[0] | e[1] << 8 | e[2] << 16;
	if (r == 3126568 && e[3] == 253) {
		var a = e[4], o = a >> 5 & 1, s = a >> 2 & 1, c = a & 3, l = a >> 6;
		a & 8 && err(0);
		var u = 6 - o, d = c == 3 ? 4 : c, f = rb(e, u, d);
		u += d;
		var p = l ? 1 << l : o, m = rb(e, u, p) + (l == 1 && 256), h = m;
		if (!o) {
			var g = 1 << 10 + (e[5] >> 3);
			h = g + (g >> 3) * (e[5] & 7);
		}
		h > 2145386496 && err(1);
		var _ = new t((n == 1 ? m || h : n ? 0 : h) + 12);
		return _[0] = 1, _[4] = 4, _[8] = 8, {
			b: u + p,
			y: 0,
			l: 0,
			d: f,
			w: n && n != 1 ? n : _.subarray(12),
			e: h,
			o: new i(_.buffer, 0, 3),
			u: m,
			c: s,
			m: Math.min(131072, h)
		};
	}
	if ((r >> 4 | e[3] << 20) == 25481893) return b4(e, 4) + 8;
	err(0);
}, msb = function(e) {
	for (var t = 0; 1 << t <= e; ++t);
	return t - 1;
}, rfse = function(i, a, o) {
	var s = (a << 3) + 4, c = (i[a] & 15) + 5;
	c > o && err(3);
	for (var l = 1 << c, u = l, d = -1, f = -1, p = -1, m = l, h = new e(512 + (l << 2)), g = new r(h, 0, 256), _ = new n(h, 0, 256), v = new n(h, 512, l), y = 512 + (l << 1), b = new t(h, y, l), x = new t(h, y + l); d < 255 && u > 0;) {
		var S = msb(u + 1), C = s >> 3, w = (1 << S + 1) - 1, T = (i[C] | i[C + 1] << 8 | i[C + 2] << 16) >> (s & 7) & w, E = (1 << S) - 1, D = w - u - 1, O = T & E;
		if (O < D ? (s += S, T = O) : (s += S + 1, T > E && (T -= D)), g[++d] = --T, T == -1 ? (u += T, b[--m] = d) : u -= T, !T) do {
			var k = s >> 3;
			f = (i[k] | i[k + 1] << 8) >> (s & 7) & 3, s += 2, d += f;
		} while (f == 3);
	}
	(d > 255 || u) && err(0);
	for (var A = 0, j = (l >> 1) + (l >> 3) + 3, M = l - 1, N = 0; N <= d; ++N) {
		var P = g[N];
		if (P < 1) _[N] = -P;
		else for (p = 0; p < P; ++p) {
			b[A] = N;
			do
				A = A + j & M;
			while (A >= m);
		}
	}
	for (A && err(0), p = 0; p < l; ++p) {
		var F = _[b[p]]++, I = x[p] = c - msb(F);
		v[p] = (F << I) - l;
	}
	return [s + 7 >> 3, {
		b: c,
		s: b,
		n: x,
		t: v
	}];
}, rhu = function(e, r) {
	var i = 0, a = -1, o = new t(292), s = e[r], c = o.subarray(0, 256), l = o.subarray(256, 268), u = new n(o.buffer, 268);
	if (s < 128) {
		var d = rfse(e, r + 1, 6), f = d[0], p = d[1];
		r += s;
		var m = f << 3, h = e[r];
		h || err(0);
		for (var g = 0, _ = 0, v = p.b, y = v, b = (++r << 3) - 8 + msb(h); b -= v, !(b < m);) {
			var x = b >> 3;
			if (g += (e[x] | e[x + 1] << 8) >> (b & 7) & (1 << v) - 1, c[++a] = p.s[g], b -= y, b < m) break;
			x = b >> 3, _ += (e[x] | e[x + 1] << 8) >> (b & 7) & (1 << y) - 1, c[++a] = p.s[_], v = p.n[g], g = p.t[g], y = p.n[_], _ = p.t[_];
		}
		++a > 255 && err(0);
	} else {
		for (a = s - 127; i < a; i += 2) {
			var S = e[++r];
			c[i] = S >> 4, c[i + 1] = S & 15;
		}
		++r;
	}
	var C = 0;
	for (i = 0; i < a; ++i) {
		var w = c[i];
		w > 11 && err(0), C += w && 1 << w - 1;
	}
	var T = msb(C) + 1, E = 1 << T, D = E - C;
	for (D & D - 1 && err(0), c[a++] = msb(D) + 1, i = 0; i < a; ++i) {
		var w = c[i];
		++l[c[i] = w && T + 1 - w];
	}
	var O = new t(E << 1), k = O.subarray(0, E), A = O.subarray(E);
	for (u[T] = 0, i = T; i > 0; --i) {
		var j = u[i];
		fill(A, i, j, u[i - 1] = j + l[i] * (1 << T - i));
	}
	for (u[0] != E && err(0), i = 0; i < a; ++i) {
		var M = c[i];
		if (M) {
			var N = u[M];
			fill(k, i, N, u[M] = N + (1 << T - M));
		}
	}
	return [r, {
		n: A,
		b: T,
		s: k
	}];
}, o = rfse(new t([
	81,
	16,
	99,
	140,
	49,
	198,
	24,
	99,
	12,
	33,
	196,
	24,
	99,
	102,
	102,
	134,
	70,
	146,
	4
]), 0, 6)[1], s = rfse(new t([
	33,
	20,
	196,
	24,
	99,
	140,
	33,
	132,
	16,
	66,
	8,
	33,
	132,
	16,
	66,
	8,
	33,
	68,
	68,
	68,
	68,
	68,
	68,
	68,
	68,
	36,
	9
]), 0, 6)[1], c = rfse(new t([
	32,
	132,
	16,
	66,
	102,
	70,
	68,
	68,
	68,
	68,
	36,
	73,
	2
]), 0, 5)[1], b2bl = function(e, t) {
	for (var n = e.length, r = new i(n), a = 0; a < n; ++a) r[a] = t, t += 1 << e[a];
	return r;
}, l = new t(new i([
	0,
	0,
	0,
	0,
	16843009,
	50528770,
	134678020,
	202050057,
	269422093
]).buffer, 0, 36), u = b2bl(l, 0), d = new t(new i([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	16843009,
	50528770,
	117769220,
	185207048,
	252579084,
	16
]).buffer, 0, 53), f = b2bl(d, 3), dhu = function(e, t, n) {
	var r = e.length, i = t.length, a = e[r - 1], o = (1 << n.b) - 1, s = -n.b;
	a || err(0);
	for (var c = 0, l = n.b, u = (r << 3) - 8 + msb(a) - l, d = -1; u > s && d < i;) {
		var f = u >> 3, p = (e[f] | e[f + 1] << 8 | e[f + 2] << 16) >> (u & 7);
		c = (c << l | p) & o, t[++d] = n.s[c], u -= l = n.n[c];
	}
	(u != s || d + 1 != i) && err(0);
}, dhu4 = function(e, t, n) {
	var r = 6, i = t.length + 3 >> 2, a = i << 1, o = i + a;
	dhu(e.subarray(r, r += e[0] | e[1] << 8), t.subarray(0, i), n), dhu(e.subarray(r, r += e[2] | e[3] << 8), t.subarray(i, a), n), dhu(e.subarray(r, r += e[4] | e[5] << 8), t.subarray(a, o), n), dhu(e.subarray(r), t.subarray(o), n);
}, rzb = function(e, r, i) {
	var a, p = r.b, m = e[p], h = m >> 1 & 3;
	r.l = m & 1;
	var g = m >> 3 | e[p + 1] << 5 | e[p + 2] << 13, _ = (p += 3) + g;
	if (h == 1) return p >= e.length ? void 0 : (r.b = p + 1, i ? (fill(i, e[p], r.y, r.y += g), i) : fill(new t(g), e[p]));
	if (!(_ > e.length)) {
		if (h == 0) return r.b = _, i ? (i.set(e.subarray(p, _), r.y), r.y += g, i) : slc(e, p, _);
		if (h == 2) {
			var v = e[p], y = v & 3, b = v >> 2 & 3, x = v >> 4, S = 0, C = 0;
			y < 2 ? b & 1 ? x |= e[++p] << 4 | (b & 2 && e[++p] << 12) : x = v >> 3 : (C = b, b < 2 ? (x |= (e[++p] & 63) << 4, S = e[p] >> 6 | e[++p] << 2) : b == 2 ? (x |= e[++p] << 4 | (e[++p] & 3) << 12, S = e[p] >> 2 | e[++p] << 6) : (x |= e[++p] << 4 | (e[++p] & 63) << 12, S = e[p] >> 6 | e[++p] << 2 | e[++p] << 10)), ++p;
			var w = i ? i.subarray(r.y, r.y + r.m) : new t(r.m), T = w.length - x;
			if (y == 0) w.set(e.subarray(p, p += x), T);
			else if (y == 1) fill(w, e[p++], T);
			else {
				var E = r.h;
				if (y == 2) {
					var D = rhu(e, p);
					S += p - (p = D[0]), r.h = E = D[1];
				} else E || err(0);
				(C ? dhu4 : dhu)(e.subarray(p, p += S), w.subarray(T), E);
			}
			var O = e[p++];
			if (O) {
				O == 255 ? O = (e[p++] | e[p++] << 8) + 32512 : O > 127 && (O = O - 128 << 8 | e[p++]);
				var k = e[p++];
				k & 3 && err(0);
				for (var A = [
					s,
					c,
					o
				], j = 2; j > -1; --j) {
					var M = k >> (j << 1) + 2 & 3;
					if (M == 1) {
						var N = new t([
							0,
							0,
							e[p++]
						]);
						A[j] = {
							s: N.subarray(2, 3),
							n: N.subarray(0, 1),
							t: new n(N.buffer, 0, 1),
							b: 0
						};
					} else M == 2 ? (a = rfse(e, p, 9 - (j & 1)), p = a[0], A[j] = a[1]) : M == 3 && (r.t || err(0), A[j] = r.t[j]);
				}
				var P = r.t = A, F = P[0], I = P[1], L = P[2], R = e[_ - 1];
				R || err(0);
				var z = (_ << 3) - 8 + msb(R) - L.b, B = z >> 3, V = 0, H = (e[B] | e[B + 1] << 8) >> (z & 7) & (1 << L.b) - 1;
				B = (z -= I.b) >> 3;
				var U = (e[B] | e[B + 1] << 8) >> (z & 7) & (1 << I.b) - 1;
				B = (z -= F.b) >> 3;
				var W = (e[B] | e[B + 1] << 8) >> (z & 7) & (1 << F.b) - 1;
				for (++O; --O;) {
					var G = L.s[H], K = L.n[H], q = F.s[W], ee = F.n[W], te = I.s[U], ne = I.n[U];
					B = (z -= te) >> 3;
					var re = 1 << te, J = re + ((e[B] | e[B + 1] << 8 | e[B + 2] << 16 | e[B + 3] << 24) >>> (z & 7) & re - 1);
					B = (z -= d[q]) >> 3;
					var Y = f[q] + ((e[B] | e[B + 1] << 8 | e[B + 2] << 16) >> (z & 7) & (1 << d[q]) - 1);
					B = (z -= l[G]) >> 3;
					var X = u[G] + ((e[B] | e[B + 1] << 8 | e[B + 2] << 16) >> (z & 7) & (1 << l[G]) - 1);
					if (B = (z -= K) >> 3, H = L.t[H] + ((e[B] | e[B + 1] << 8) >> (z & 7) & (1 << K) - 1), B = (z -= ee) >> 3, W = F.t[W] + ((e[B] | e[B + 1] << 8) >> (z & 7) & (1 << ee) - 1), B = (z -= ne) >> 3, U = I.t[U] + ((e[B] | e[B + 1] << 8) >> (z & 7) & (1 << ne) - 1), J > 3) r.o[2] = r.o[1], r.o[1] = r.o[0], r.o[0] = J -= 3;
					else {
						var Z = J - (X != 0);
						Z ? (J = Z == 3 ? r.o[0] - 1 : r.o[Z], Z > 1 && (r.o[2] = r.o[1]), r.o[1] = r.o[0], r.o[0] = J) : J = r.o[0];
					}
					for (var j = 0; j < X; ++j) w[V + j] = w[T + j];
					V += X, T += X;
					var Q = V - J;
					if (Q < 0) {
						var $ = -Q, ie = r.e + Q;
						$ > Y && ($ = Y);
						for (var j = 0; j < $; ++j) w[V + j] = r.w[ie + j];
						V += $, Y -= $, Q = 0;
					}
					for (var j = 0; j < Y; ++j) w[V + j] = w[Q + j];
					V += Y;
				}
				if (V != T) for (; T < w.length;) w[V++] = w[T++];
				else V = w.length;
				i ? r.y += V : w = slc(w, 0, V);
			} else if (i) {
				if (r.y += x, T) for (var j = 0; j < x; ++j) w[j] = w[T + j];
			} else T && (w = slc(w, T));
			return r.b = _, w;
		}
		err(2);
	}
}, cct = function(e, n) {
	if (e.length == 1) return e[0];
	for (var r = new t(n), i = 0, a = 0; i < e.length; ++i) {
		var o = e[i];
		r.set(o, a), a += o.length;
	}
	return r;
}, p = function() {
	function Decompress(e) {
		this.ondata = e, this.c = [], this.l = 0, this.z = 0;
	}
	return Decompress.prototype.push = function(e, n) {
		if (typeof this.s == `number`) {
			var r = Math.min(e.length, this.s);
			e = e.subarray(r), this.s -= r;
		}
		var i = e.length + this.l;
		if (!this.s) {
			if (n) {
				if (!i) {
					this.ondata(new t(0), !0);
					return;
				}
				i < 5 && err(5);
			} else if (i < 18) {
				this.c.push(e), this.l = i;
				return;
			}
			if (this.l &&= (this.c.push(e), e = cct(this.c, i), this.c = [], 0), typeof (this.s = rzfh(e)) == `number`) return this.push(e, n);
		}
		if (typeof this.s != `number`) {
			if (i < (this.z || 3) || (this.l &&= (this.c.push(e), e = cct(this.c, i), this.c = [], 0), !this.z && i < (this.z = e[this.s.b] & 2 ? 4 : 3 + (e[this.s.b] >> 3 | e[this.s.b + 1] << 5 | e[this.s.b + 2] << 13)))) {
				n && err(5), this.c.push(e), this.l = i;
				return;
			}
			for (this.z = 0;;) {
				var a = rzb(e, this.s);
				if (a) this.ondata(a, !1), cpw(this.s.w, 0, a.length), this.s.w.set(a, this.s.w.length - a.length);
				else {
					n && err(5);
					var o = e.subarray(this.s.b);
					this.s.b = 0, this.c.push(o), this.l += o.length;
					return;
				}
				if (this.s.l) {
					var s = e.subarray(this.s.b);
					this.s = this.s.c * 4, this.push(s, n);
					return;
				}
			}
		} else n && err(5);
	}, Decompress;
}();
export { p as Decompress };
