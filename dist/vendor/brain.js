import { t as e } from "../shared/rolldown-runtime.js";
var t = e(((e, t) => {
	var GPU = class {
		constructor() {
			throw Error(`This is a stand-in for GPU.js: networks are trained on the CPU.`);
		}
	}, Texture = class {}, Input = class {};
	t.exports = {
		GPU,
		Texture,
		Input,
		alias: (e, t) => t,
		utils: { getMinifySafeName: (e) => e() }
	};
})), n = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var n = t();
	function activate$3(e) {
		return Math.max(0, e);
	}
	function measure$3(e, t) {
		return e <= 0 ? 0 : t;
	}
	var r = Object.freeze({
		__proto__: null,
		activate: activate$3,
		measure: measure$3
	});
	function activate$2(e) {
		return 1 / (1 + Math.exp(-e));
	}
	function measure$2(e, t) {
		return e * (1 - e) * t;
	}
	var i = Object.freeze({
		__proto__: null,
		activate: activate$2,
		measure: measure$2
	});
	function activate$1(e) {
		return Math.tanh(e);
	}
	function measure$1(e, t) {
		return (1 - e * e) * t;
	}
	var a = Object.freeze({
		__proto__: null,
		activate: activate$1,
		measure: measure$1
	});
	function activate(e) {
		return e > 0 ? e : .01 * e;
	}
	function measure(e, t) {
		return e > 0 ? t : .01 * t;
	}
	var o = Object.freeze({
		__proto__: null,
		relu: r,
		sigmoid: i,
		tanh: a,
		leakyRelu: Object.freeze({
			__proto__: null,
			activate,
			measure
		})
	});
	let s = {
		toTable(e) {
			let t = e.reduce((e, t) => Object.assign(e, t), {});
			return s.toHash(t);
		},
		toTable2D(e) {
			let t = {}, n = 0;
			for (let r = 0; r < e.length; r++) {
				let i = e[r];
				for (let e = 0; e < i.length; e++) {
					let r = i[e];
					for (let e in r) r.hasOwnProperty(e) && !t.hasOwnProperty(e) && (t[e] = n++);
				}
			}
			return t;
		},
		toInputTable2D(e) {
			let t = {}, n = 0;
			for (let r = 0; r < e.length; r++) {
				let i = e[r].input;
				for (let e = 0; e < i.length; e++) {
					let r = i[e];
					for (let e in r) r.hasOwnProperty(e) && (t.hasOwnProperty(e) || (t[e] = n++));
				}
			}
			return t;
		},
		toOutputTable2D(e) {
			let t = {}, n = 0;
			for (let r = 0; r < e.length; r++) {
				let i = e[r].output;
				for (let e = 0; e < i.length; e++) {
					let r = i[e];
					for (let e in r) r.hasOwnProperty(e) && (t.hasOwnProperty(e) || (t[e] = n++));
				}
			}
			return t;
		},
		toHash(e) {
			let t = {}, n = 0, r = Object.keys(e);
			for (let e = 0; e < r.length; e++) t[r[e]] = n++;
			return t;
		},
		toArray(e, t, n) {
			let r = new Float32Array(n);
			for (let n in e) e.hasOwnProperty(n) && (r[e[n]] = t.hasOwnProperty(n) ? t[n] : 0);
			return r;
		},
		toArrayShort(e, t) {
			let n = [];
			for (let r in e) if (e.hasOwnProperty(r)) {
				if (!t.hasOwnProperty(r)) break;
				n[e[r]] = t[r];
			}
			return Float32Array.from(n);
		},
		toArrays(e, t, n) {
			let r = [];
			for (let i = 0; i < t.length; i++) r.push(this.toArray(e, t[i], n));
			return r;
		},
		toObject(e, t) {
			let n = {};
			for (let r in e) e.hasOwnProperty(r) && (n[r] = t[e[r]]);
			return n;
		},
		toObjectPartial(e, t, n = 0, r = 0) {
			let i = {}, a = 0;
			for (let o in e) e.hasOwnProperty(o) && (n > 0 && a++ < n || r > 0 && a++ >= r || (i[o] = t[e[o] - n]));
			return i;
		},
		dataShape(e) {
			let t = [], n;
			e.hasOwnProperty(`input`) ? (t.push(`datum`), n = e.input) : Array.isArray(e) ? e[0] && e[0].input ? (t.push(`array`, `datum`), n = e[0].input) : Array.isArray(e[0]) ? (t.push(`array`), n = e[0]) : n = e : n = e;
			let r;
			for (; n;) if (r = Object.keys(n)[0], Array.isArray(n) || typeof n.buffer == `object`) {
				t.push(`array`);
				let e = n[parseInt(r)];
				if (typeof e == `number`) {
					t.push(`number`);
					break;
				}
				n = e;
			} else if (typeof n == `object` && typeof n.buffer != `object`) {
				t.push(`object`);
				let e = n[r];
				if (typeof e == `number`) {
					t.push(`number`);
					break;
				}
				n = e;
			} else throw Error(`unhandled signature`);
			return t;
		},
		addKeys(e, t) {
			if (Array.isArray(e)) return t;
			let n = Object.keys(t).length;
			for (let r in e) e.hasOwnProperty(r) && (t.hasOwnProperty(r) || (t[r] = n++));
			return t;
		}
	};
	var c = typeof globalThis < `u` ? globalThis : typeof window < `u` ? window : typeof global < `u` ? global : typeof self < `u` ? self : {};
	function createCommonjsModule(e, t, n) {
		return n = {
			path: t,
			exports: {},
			require: function(e, t) {
				return commonjsRequire(e, t ?? n.path);
			}
		}, e(n, n.exports), n.exports;
	}
	function commonjsRequire() {
		throw Error(`Dynamic requires are not currently supported by @rollup/plugin-commonjs`);
	}
	var l = createCommonjsModule(function(e, t) {
		var n = c && c.__assign || function() {
			return n = Object.assign || function(e) {
				for (var t, n = 1, r = arguments.length; n < r; n++) for (var i in t = arguments[n], t) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
				return e;
			}, n.apply(this, arguments);
		};
		Object.defineProperty(t, "__esModule", { value: !0 }), t.thaw = t.Thaw = void 0;
		var r = function() {
			function Thaw(e, t) {
				var r = this;
				t === void 0 && (t = {});
				var i = n(n({}, Thaw.defaultSettings), t), a = i.each, o = i.done;
				this.i = 0, this.isStopped = !1, this.items = e, this.options = t, this.tick = function() {
					if (!r.isStopped && (r.timeout = setTimeout(r.tick, 0), !Thaw.thawing)) {
						var e = r.items[r.i];
						r.i >= r.items.length ? (o !== null && (Thaw.thawing = !0, o(), Thaw.thawing = !1), r.isStopped = !0, clearTimeout(r.timeout)) : (a === null ? e !== void 0 && e() : (Thaw.thawing = !0, a(e, r.i), Thaw.thawing = !1), r.i++);
					}
				}, Thaw.thaws.push(this), t.delay || this.tick();
			}
			return Object.defineProperty(Thaw, "isThawing", {
				get: function() {
					return Thaw.thawing;
				},
				enumerable: !1,
				configurable: !0
			}), Thaw.stopAll = function() {
				for (var e = 0; e < Thaw.thaws.length; e++) Thaw.thaws[e].stop();
			}, Thaw.prototype.makeReady = function() {
				return this.isStopped ? (this.isStopped = !1, !0) : !1;
			}, Thaw.prototype.add = function(e) {
				return this.items.push(e), this.makeReady() && this.tick(), this;
			}, Thaw.prototype.insert = function(e) {
				return this.items.splice(this.i, 0, e), this.makeReady() && this.tick(), this;
			}, Thaw.prototype.addArray = function(e) {
				return this.items = this.items.concat(e), this.makeReady() && this.tick(), this;
			}, Thaw.prototype.insertArray = function(e) {
				var t = this.items.splice(0, this.i), n = this.items;
				return this.items = t.concat(e, n), this.makeReady() && this.tick(), this;
			}, Thaw.prototype.stop = function() {
				return this.isStopped = !0, clearTimeout(this.timeout), this.options.done && this.options.done(), this;
			}, Thaw.thawing = !1, Thaw.thaws = [], Thaw.defaultSettings = {
				each: null,
				done: null
			}, Thaw;
		}();
		t.Thaw = r;
		function thaw(e, t) {
			return new r(e, t);
		}
		t.thaw = thaw;
	}), u = createCommonjsModule(function(e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.Block = void 0, t.Block = function() {
			function Block(e, t) {
				t === void 0 && (t = 200), this.index = 0, this.thaws = [], this.count = t, this.options = e;
			}
			return Block.prototype.add = function(e) {
				return this.next().add(e), this;
			}, Block.prototype.addArray = function(e) {
				return this.next().addArray(e), this;
			}, Block.prototype.insert = function(e) {
				return this.next().insert(e), this;
			}, Block.prototype.insertArray = function(e) {
				return this.next().insertArray(e), this;
			}, Block.prototype.stop = function() {
				for (var e = 0; e < this.thaws.length; e++) this.thaws[e].stop();
				return this;
			}, Block.prototype.next = function() {
				var e, t = this.thaws;
				return t.length < this.count ? (e = new l.Thaw([], this.options), t.push(e)) : e = t[this.index] || null, this.index++, this.index >= this.count && (this.index = 0), e;
			}, Block;
		}();
	}), d = createCommonjsModule(function(e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.Block = t.thaw = t.Thaw = void 0, Object.defineProperty(t, "Thaw", {
			enumerable: !0,
			get: function() {
				return l.Thaw;
			}
		}), Object.defineProperty(t, "thaw", {
			enumerable: !0,
			get: function() {
				return l.thaw;
			}
		}), Object.defineProperty(t, "Block", {
			enumerable: !0,
			get: function() {
				return u.Block;
			}
		}), typeof window < `u` && (window.Thaw = l.Thaw, window.thaw = l.thaw, window.Thaw.Block = u.Block);
	});
	function arraysToFloat32Arrays(e) {
		let t = [];
		for (let n = 0; n < e.length; n++) t.push(Float32Array.from(e[n]));
		return t;
	}
	function inputOutputArraysToFloat32Arrays(e, t) {
		let n = [];
		for (let t = 0; t < e.length; t++) n.push(Float32Array.from(e[t]));
		for (let e = 0; e < t.length; e++) n.push(Float32Array.from(t[e]));
		return n;
	}
	function arrayToFloat32Arrays(e) {
		let t = [];
		for (let n = 0; n < e.length; n++) t.push(Float32Array.from([e[n]]));
		return t;
	}
	function inputOutputArrayToFloat32Arrays(e, t) {
		let n = [];
		for (let t = 0; t < e.length; t++) n.push(Float32Array.from([e[t]]));
		for (let e = 0; e < t.length; e++) n.push(Float32Array.from([t[e]]));
		return n;
	}
	function arrayToFloat32Array(e) {
		return Float32Array.from(e);
	}
	function inputOutputObjectsToFloat32Arrays(e, t, n, r, i, a) {
		let o = [];
		for (let t = 0; t < e.length; t++) {
			let r = e[t], a = new Float32Array(i);
			for (let e in r) r.hasOwnProperty(e) && (a[n[e]] = r[e]);
			o.push(a);
		}
		for (let e = 0; e < t.length; e++) {
			let n = t[e], i = new Float32Array(a);
			for (let e in n) n.hasOwnProperty(e) && (i[r[e]] = n[e]);
			o.push(i);
		}
		return o;
	}
	function objectToFloat32Arrays(e) {
		let t = [];
		for (let n in e) e.hasOwnProperty(n) && t.push(Float32Array.from([e[n]]));
		return t;
	}
	function inputOutputObjectToFloat32Arrays(e, t) {
		let n = [];
		for (let t in e) e.hasOwnProperty(t) && n.push(Float32Array.from([e[t]]));
		for (let e in t) t.hasOwnProperty(e) && n.push(Float32Array.from([t[e]]));
		return n;
	}
	function objectToFloat32Array(e, t, n) {
		let r = new Float32Array(n);
		for (let n in e) e.hasOwnProperty(n) && (r[t[n]] = e[n]);
		return r;
	}
	var LookupTable = class {
		constructor(e, t) {
			this.prop = null, this.table = {}, this.length = 0;
			let n = this.table;
			if (t) {
				this.prop = t;
				for (let r = 0; r < e.length; r++) {
					let i = e[r][t];
					for (let e in i) i.hasOwnProperty(e) && (n.hasOwnProperty(e) || (n[e] = this.length++));
				}
			} else if (Array.isArray(e) && Array.isArray(e[0])) for (let t = 0; t < e.length; t++) {
				let r = e[t];
				for (let e = 0; e < r.length; e++) {
					let t = r[e];
					for (let e in t) t.hasOwnProperty(e) && (n.hasOwnProperty(e) || (n[e] = this.length++));
				}
			}
			else for (let t = 0; t < e.length; t++) {
				let r = e[t];
				for (let e in r) r.hasOwnProperty(e) && (n.hasOwnProperty(e) || (n[e] = this.length++));
			}
		}
	};
	function max(e) {
		return Array.isArray(e) || e instanceof Float32Array ? Math.max(...e) : Math.max(...Object.values(e));
	}
	function mse$1(e) {
		let t = 0;
		for (let n = 0; n < e.length; n++) t += e[n] ** 2;
		return t / e.length;
	}
	function randomWeight() {
		return Math.random() * .4 - .2;
	}
	function randomFloat(e, t) {
		return Math.random() * (t - e) + e;
	}
	function gaussRandom() {
		if (gaussRandom.returnV) return gaussRandom.returnV = !1, gaussRandom.vVal;
		let e = 2 * Math.random() - 1, t = 2 * Math.random() - 1, n = e * e + t * t;
		if (n === 0 || n > 1) return gaussRandom();
		let r = Math.sqrt(-2 * Math.log(n) / n);
		return gaussRandom.vVal = t * r, gaussRandom.returnV = !0, e * r;
	}
	function randomInteger(e, t) {
		return Math.floor(Math.random() * (t - e) + e);
	}
	function randomN(e, t) {
		return e + gaussRandom() * t;
	}
	gaussRandom.returnV = !1, gaussRandom.vVal = 0;
	var f = Object.freeze({
		__proto__: null,
		randomFloat,
		gaussRandom,
		randomInteger,
		randomN
	});
	function randos(e, t = null) {
		let n = new Float32Array(e);
		if (t === null) for (let t = 0; t < e; t++) n[t] = randomWeight();
		else for (let r = 0; r < e; r++) n[r] = randomFloat(-t, t);
		return n;
	}
	function randos2D(e, t, n) {
		let r = Array(t);
		for (let i = 0; i < t; i++) r[i] = randos(e, n);
		return r;
	}
	function randos3D(e, t, n, r) {
		let i = Array(n);
		for (let a = 0; a < n; a++) i[a] = randos2D(e, t, r);
		return i;
	}
	function zeros$1(e) {
		return new Float32Array(e);
	}
	function getTypedArrayFn(e, t) {
		if (e.buffer instanceof ArrayBuffer) return null;
		if (Array.isArray(e)) return arrayToFloat32Array;
		if (!t) throw Error(`table is not Object`);
		let { length: n } = Object.keys(t);
		return (e) => {
			let r = new Float32Array(n);
			for (let n in t) t.hasOwnProperty(n) && typeof e[n] == `number` && (r[t[n]] = e[n] || 0);
			return r;
		};
	}
	function defaults$8() {
		return {
			inputSize: 0,
			outputSize: 0,
			binaryThresh: .5
		};
	}
	function trainDefaults$3() {
		return {
			activation: `sigmoid`,
			iterations: 2e4,
			errorThresh: .005,
			log: !1,
			logPeriod: 10,
			leakyReluAlpha: .01,
			learningRate: .3,
			momentum: .1,
			callbackPeriod: 10,
			timeout: 1 / 0,
			beta1: .9,
			beta2: .999,
			epsilon: 1e-8
		};
	}
	var NeuralNetwork = class {
		constructor(e = {}) {
			this.options = defaults$8(), this.trainOpts = trainDefaults$3(), this.sizes = [], this.outputLayer = -1, this.biases = [], this.weights = [], this.outputs = [], this.deltas = [], this.changes = [], this.errors = [], this.errorCheckInterval = 1, this.inputLookup = null, this.inputLookupLength = 0, this.outputLookup = null, this.outputLookupLength = 0, this._formatInput = null, this._formatOutput = null, this.runInput = (e) => (this.setActivation(), this.runInput(e)), this.calculateDeltas = (e) => (this.setActivation(), this.calculateDeltas(e)), this.biasChangesLow = [], this.biasChangesHigh = [], this.changesLow = [], this.changesHigh = [], this.iterations = 0, this.options = {
				...this.options,
				...e
			}, this.updateTrainingOptions(e);
			let { inputSize: t, hiddenLayers: n, outputSize: r } = this.options;
			t && r && (this.sizes = [t].concat(n ?? [], [r]));
		}
		initialize() {
			if (!this.sizes.length) throw Error(`Sizes must be set before initializing`);
			this.outputLayer = this.sizes.length - 1, this.biases = Array(this.outputLayer), this.weights = Array(this.outputLayer), this.outputs = Array(this.outputLayer), this.deltas = Array(this.outputLayer), this.changes = Array(this.outputLayer), this.errors = Array(this.outputLayer);
			for (let e = 0; e <= this.outputLayer; e++) {
				let t = this.sizes[e];
				if (this.deltas[e] = zeros$1(t), this.errors[e] = zeros$1(t), this.outputs[e] = zeros$1(t), e > 0) {
					this.biases[e] = randos(t), this.weights[e] = Array(t), this.changes[e] = Array(t);
					for (let n = 0; n < t; n++) {
						let t = this.sizes[e - 1];
						this.weights[e][n] = randos(t), this.changes[e][n] = zeros$1(t);
					}
				}
			}
			this.setActivation(), this.trainOpts.praxis === `adam` && this._setupAdam();
		}
		setActivation(e) {
			let t = e ?? this.trainOpts.activation;
			switch (t) {
				case `sigmoid`:
					this.runInput = this._runInputSigmoid, this.calculateDeltas = this._calculateDeltasSigmoid;
					break;
				case `relu`:
					this.runInput = this._runInputRelu, this.calculateDeltas = this._calculateDeltasRelu;
					break;
				case `leaky-relu`:
					this.runInput = this._runInputLeakyRelu, this.calculateDeltas = this._calculateDeltasLeakyRelu;
					break;
				case `tanh`:
					this.runInput = this._runInputTanh, this.calculateDeltas = this._calculateDeltasTanh;
					break;
				default: throw Error(`Unknown activation ${t}. Available activations are: 'sigmoid', 'relu', 'leaky-relu', 'tanh'`);
			}
		}
		get isRunnable() {
			return this.sizes.length > 0;
		}
		run(e) {
			if (!this.isRunnable) throw Error(`network not runnable`);
			let t;
			t = this.inputLookup ? s.toArray(this.inputLookup, e, this.inputLookupLength) : e, this.validateInput(t);
			let n = this.runInput(t).slice(0);
			return this.outputLookup ? s.toObject(this.outputLookup, n) : n;
		}
		_runInputSigmoid(e) {
			this.outputs[0] = e;
			let t = null;
			for (let n = 1; n <= this.outputLayer; n++) {
				let r = this.sizes[n], i = this.weights[n], a = this.biases[n], o = this.outputs[n];
				for (let t = 0; t < r; t++) {
					let n = i[t], r = a[t];
					for (let t = 0; t < n.length; t++) r += n[t] * e[t];
					o[t] = 1 / (1 + Math.exp(-r));
				}
				t = e = o;
			}
			if (!t) throw Error(`output was empty`);
			return t;
		}
		_runInputRelu(e) {
			this.outputs[0] = e;
			let t = null;
			for (let n = 1; n <= this.outputLayer; n++) {
				let r = this.sizes[n], i = this.weights[n], a = this.biases[n], o = this.outputs[n];
				for (let t = 0; t < r; t++) {
					let n = i[t], r = a[t];
					for (let t = 0; t < n.length; t++) r += n[t] * e[t];
					o[t] = r < 0 ? 0 : r;
				}
				t = e = o;
			}
			if (!t) throw Error(`output was empty`);
			return t;
		}
		_runInputLeakyRelu(e) {
			this.outputs[0] = e;
			let { leakyReluAlpha: t } = this.trainOpts, n = null;
			for (let r = 1; r <= this.outputLayer; r++) {
				let i = this.sizes[r], a = this.weights[r], o = this.biases[r], s = this.outputs[r];
				for (let n = 0; n < i; n++) {
					let r = a[n], i = o[n];
					for (let t = 0; t < r.length; t++) i += r[t] * e[t];
					s[n] = Math.max(i, t * i);
				}
				n = e = s;
			}
			if (!n) throw Error(`output was empty`);
			return n;
		}
		_runInputTanh(e) {
			this.outputs[0] = e;
			let t = null;
			for (let n = 1; n <= this.outputLayer; n++) {
				let r = this.sizes[n], i = this.weights[n], a = this.biases[n], o = this.outputs[n];
				for (let t = 0; t < r; t++) {
					let n = i[t], r = a[t];
					for (let t = 0; t < n.length; t++) r += n[t] * e[t];
					o[t] = Math.tanh(r);
				}
				t = e = o;
			}
			if (!t) throw Error(`output was empty`);
			return t;
		}
		verifyIsInitialized(e) {
			this.sizes.length && this.outputLayer > 0 || (this.sizes = [], this.sizes.push(e[0].input.length), this.options.hiddenLayers ? this.options.hiddenLayers.forEach((e) => {
				this.sizes.push(e);
			}) : this.sizes.push(Math.max(3, Math.floor(e[0].input.length / 2))), this.sizes.push(e[0].output.length), this.initialize());
		}
		updateTrainingOptions(e) {
			let t = {
				...this.trainOpts,
				...e
			};
			this.validateTrainingOptions(t), this.trainOpts = t, this.setLogMethod(this.trainOpts.log);
		}
		validateTrainingOptions(e) {
			let t = {
				activation: () => [
					`sigmoid`,
					`relu`,
					`leaky-relu`,
					`tanh`
				].includes(e.activation),
				iterations: () => {
					let t = e.iterations;
					return typeof t == `number` && t > 0;
				},
				errorThresh: () => {
					let t = e.errorThresh;
					return typeof t == `number` && t > 0 && t < 1;
				},
				log: () => {
					let t = e.log;
					return typeof t == `function` || typeof t == `boolean`;
				},
				logPeriod: () => {
					let t = e.logPeriod;
					return typeof t == `number` && t > 0;
				},
				leakyReluAlpha: () => {
					let t = e.leakyReluAlpha;
					return typeof t == `number` && t > 0 && t < 1;
				},
				learningRate: () => {
					let t = e.learningRate;
					return typeof t == `number` && t > 0 && t < 1;
				},
				momentum: () => {
					let t = e.momentum;
					return typeof t == `number` && t > 0 && t < 1;
				},
				callback: () => {
					let t = e.callback;
					return typeof t == `function` || t === void 0;
				},
				callbackPeriod: () => {
					let t = e.callbackPeriod;
					return typeof t == `number` && t > 0;
				},
				timeout: () => {
					let t = e.timeout;
					return typeof t == `number` && t > 0;
				},
				praxis: () => {
					let t = e.praxis;
					return !t || t === `adam`;
				},
				beta1: () => {
					let t = e.beta1;
					return t > 0 && t < 1;
				},
				beta2: () => {
					let t = e.beta2;
					return t > 0 && t < 1;
				},
				epsilon: () => {
					let t = e.epsilon;
					return t > 0 && t < 1;
				}
			};
			for (let n in t) {
				let r = e;
				if (!t[n]()) throw Error(`[${n}, ${r[n]}] is out of normal training range, your network will probably not train.`);
			}
		}
		getTrainOptsJSON() {
			let { activation: e, iterations: t, errorThresh: n, log: r, logPeriod: i, leakyReluAlpha: a, learningRate: o, momentum: s, callbackPeriod: c, timeout: l, praxis: u, beta1: d, beta2: f, epsilon: p } = this.trainOpts;
			return {
				activation: e,
				iterations: t,
				errorThresh: n,
				log: typeof r == `function` || typeof r == `boolean` && r,
				logPeriod: i,
				leakyReluAlpha: a,
				learningRate: o,
				momentum: s,
				callbackPeriod: c,
				timeout: l === 1 / 0 ? `Infinity` : l,
				praxis: u,
				beta1: d,
				beta2: f,
				epsilon: p
			};
		}
		setLogMethod(e) {
			typeof e == `function` ? this.trainOpts.log = e : e ? this.trainOpts.log = this.logTrainingStatus : this.trainOpts.log = !1;
		}
		logTrainingStatus(e) {
			console.log(`iterations: ${e.iterations}, training error: ${e.error}`);
		}
		calculateTrainingError(e) {
			let t = 0;
			for (let n = 0; n < e.length; ++n) t += this.trainPattern(e[n], !0);
			return t / e.length;
		}
		trainPatterns(e) {
			for (let t = 0; t < e.length; ++t) this.trainPattern(e[t]);
		}
		trainingTick(e, t, n) {
			let { callback: r, callbackPeriod: i, errorThresh: a, iterations: o, log: s, logPeriod: c } = this.trainOpts;
			return t.iterations >= o || t.error <= a || Date.now() >= n ? !1 : (t.iterations++, s && t.iterations % c === 0 ? (t.error = this.calculateTrainingError(e), s(t)) : t.iterations % this.errorCheckInterval === 0 ? t.error = this.calculateTrainingError(e) : this.trainPatterns(e), r && t.iterations % i === 0 && r({
				iterations: t.iterations,
				error: t.error
			}), !0);
		}
		prepTraining(e, t = {}) {
			this.updateTrainingOptions(t);
			let n = this.formatData(e), r = Date.now() + this.trainOpts.timeout;
			return this.verifyIsInitialized(n), this.validateData(n), {
				preparedData: n,
				status: {
					error: 1,
					iterations: 0
				},
				endTime: r
			};
		}
		train(e, t = {}) {
			let { preparedData: n, status: r, endTime: i } = this.prepTraining(e, t);
			for (; this.trainingTick(n, r, i););
			return r;
		}
		async trainAsync(e, t = {}) {
			let { preparedData: n, status: r, endTime: i } = this.prepTraining(e, t);
			return await new Promise((e, t) => {
				try {
					let t = new d.Thaw(Array(this.trainOpts.iterations), {
						delay: !0,
						each: () => this.trainingTick(n, r, i) || t.stop(),
						done: () => e(r)
					});
					t.tick();
				} catch (e) {
					t(e);
				}
			});
		}
		trainPattern(e, t) {
			return this.runInput(e.input), this.calculateDeltas(e.output), this.adjustWeights(), t ? mse$1(this.errors[this.outputLayer]) : null;
		}
		_calculateDeltasSigmoid(e) {
			for (let t = this.outputLayer; t >= 0; t--) {
				let n = this.sizes[t], r = this.outputs[t], i = this.errors[t], a = this.deltas[t], o = this.weights[t + 1];
				for (let s = 0; s < n; s++) {
					let n = r[s], c = 0;
					if (t === this.outputLayer) c = e[s] - n;
					else {
						let e = this.deltas[t + 1];
						for (let t = 0; t < e.length; t++) c += e[t] * o[t][s];
					}
					i[s] = c, a[s] = c * n * (1 - n);
				}
			}
		}
		_calculateDeltasRelu(e) {
			for (let t = this.outputLayer; t >= 0; t--) {
				let n = this.sizes[t], r = this.outputs[t], i = this.weights[t + 1], a = this.deltas[t + 1], o = this.errors[t], s = this.deltas[t];
				for (let c = 0; c < n; c++) {
					let n = r[c], l = 0;
					if (t === this.outputLayer) l = e[c] - n;
					else for (let e = 0; e < a.length; e++) l += a[e] * i[e][c];
					o[c] = l, s[c] = n > 0 ? l : 0;
				}
			}
		}
		_calculateDeltasLeakyRelu(e) {
			let t = this.trainOpts.leakyReluAlpha;
			for (let n = this.outputLayer; n >= 0; n--) {
				let r = this.sizes[n], i = this.outputs[n], a = this.deltas[n + 1], o = this.weights[n + 1], s = this.errors[n], c = this.deltas[n];
				for (let l = 0; l < r; l++) {
					let r = i[l], u = 0;
					if (n === this.outputLayer) u = e[l] - r;
					else for (let e = 0; e < a.length; e++) u += a[e] * o[e][l];
					s[l] = u, c[l] = r > 0 ? u : t * u;
				}
			}
		}
		_calculateDeltasTanh(e) {
			for (let t = this.outputLayer; t >= 0; t--) {
				let n = this.sizes[t], r = this.outputs[t], i = this.deltas[t + 1], a = this.weights[t + 1], o = this.errors[t], s = this.deltas[t];
				for (let c = 0; c < n; c++) {
					let n = r[c], l = 0;
					if (t === this.outputLayer) l = e[c] - n;
					else for (let e = 0; e < i.length; e++) l += i[e] * a[e][c];
					o[c] = l, s[c] = (1 - n * n) * l;
				}
			}
		}
		adjustWeights() {
			let { learningRate: e, momentum: t } = this.trainOpts;
			for (let n = 1; n <= this.outputLayer; n++) {
				let r = this.outputs[n - 1], i = this.sizes[n], a = this.deltas[n], o = this.changes[n], s = this.weights[n], c = this.biases[n];
				for (let n = 0; n < i; n++) {
					let i = a[n];
					for (let a = 0; a < r.length; a++) {
						let c = o[n][a];
						c = e * i * r[a] + t * c, o[n][a] = c, s[n][a] += c;
					}
					c[n] += e * i;
				}
			}
		}
		_setupAdam() {
			this.biasChangesLow = [], this.biasChangesHigh = [], this.changesLow = [], this.changesHigh = [], this.iterations = 0;
			for (let e = 0; e <= this.outputLayer; e++) {
				let t = this.sizes[e];
				if (e > 0) {
					this.biasChangesLow[e] = zeros$1(t), this.biasChangesHigh[e] = zeros$1(t), this.changesLow[e] = Array(t), this.changesHigh[e] = Array(t);
					for (let n = 0; n < t; n++) {
						let t = this.sizes[e - 1];
						this.changesLow[e][n] = zeros$1(t), this.changesHigh[e][n] = zeros$1(t);
					}
				}
			}
			this.adjustWeights = this._adjustWeightsAdam;
		}
		_adjustWeightsAdam() {
			this.iterations++;
			let { iterations: e } = this, { beta1: t, beta2: n, epsilon: r, learningRate: i } = this.trainOpts;
			for (let a = 1; a <= this.outputLayer; a++) {
				let o = this.outputs[a - 1], s = this.sizes[a], c = this.deltas[a], l = this.changesLow[a], u = this.changesHigh[a], d = this.weights[a], f = this.biases[a], p = this.biasChangesLow[a], m = this.biasChangesHigh[a];
				for (let a = 0; a < s; a++) {
					let s = c[a];
					for (let c = 0; c < o.length; c++) {
						let f = s * o[c], p = l[a][c] * t + (1 - t) * f, m = u[a][c] * n + (1 - n) * f * f, h = p / (1 - t ** +e), g = m / (1 - n ** +e);
						l[a][c] = p, u[a][c] = m, d[a][c] += i * h / (Math.sqrt(g) + r);
					}
					let h = c[a], g = p[a] * t + (1 - t) * h, _ = m[a] * n + (1 - n) * h * h, v = p[a] / (1 - t ** +e), y = m[a] / (1 - n ** +e);
					p[a] = g, m[a] = _, f[a] += i * v / (Math.sqrt(y) + r);
				}
			}
		}
		validateData(e) {
			let t = this.sizes[0], n = this.sizes[this.sizes.length - 1], { length: r } = e;
			for (let i = 0; i < r; i++) {
				let { input: r, output: a } = e[i];
				if (r.length !== t) throw Error(`input at index ${i} length ${r.length} must be ${t}`);
				if (e[i].output.length !== n) throw Error(`output at index ${i} length ${a.length} must be ${n}`);
			}
		}
		validateInput(e) {
			let t = this.sizes[0];
			if (e.length !== t) throw Error(`input length ${e.length} must match options.inputSize of ${t}`);
		}
		formatData(e) {
			if (!Array.isArray(e[0].input)) {
				if (this.inputLookup) this.inputLookupLength = Object.keys(this.inputLookup).length;
				else {
					let t = new LookupTable(e, `input`);
					this.inputLookup = t.table, this.inputLookupLength = t.length;
				}
			}
			if (!Array.isArray(e[0].output)) {
				if (this.outputLookup) this.outputLookupLength = Object.keys(this.outputLookup).length;
				else {
					let t = new LookupTable(e, `output`);
					this.outputLookup = t.table, this.outputLookupLength = t.length;
				}
			}
			if (this._formatInput ||= getTypedArrayFn(e[0].input, this.inputLookup), this._formatOutput ||= getTypedArrayFn(e[0].output, this.outputLookup), this._formatInput && this._formatOutput) {
				let t = [];
				for (let n = 0; n < e.length; n++) t.push({
					input: this._formatInput(e[n].input),
					output: this._formatOutput(e[n].output)
				});
				return t;
			}
			if (this._formatInput) {
				let t = [];
				for (let n = 0; n < e.length; n++) t.push({
					input: this._formatInput(e[n].input),
					output: e[n].output
				});
				return t;
			}
			if (this._formatOutput) {
				let t = [];
				for (let n = 0; n < e.length; n++) t.push({
					input: e[n].input,
					output: this._formatOutput(e[n].output)
				});
				return t;
			}
			return e;
		}
		addFormat(e) {
			Array.isArray(e.input) && typeof e.input[0] == `number` || (this.inputLookup = s.addKeys(e.input, this.inputLookup ?? {}), this.inputLookup && (this.inputLookupLength = Object.keys(this.inputLookup).length)), Array.isArray(e.output) && typeof e.output[0] == `number` || (this.outputLookup = s.addKeys(e.output, this.outputLookup ?? {}), this.outputLookup && (this.outputLookupLength = Object.keys(this.outputLookup).length));
		}
		test(e) {
			let { preparedData: t } = this.prepTraining(e), n = t[0].output.length === 1, r = [], i = 0;
			if (n) {
				let e = 0, n = 0, a = 0, o = 0;
				for (let s = 0; s < t.length; s++) {
					let c = this.runInput(t[s].input), l = t[s].output, u = +(c[0] > this.options.binaryThresh), d = l[0];
					if (u !== d) {
						let e = t[s];
						r.push({
							input: e.input,
							output: e.output,
							actual: u,
							expected: d
						});
					}
					u === 0 && d === 0 ? o++ : u === 1 && d === 1 ? a++ : u === 0 && d === 1 ? n++ : u === 1 && d === 0 && e++, i += mse$1(c.map((e, t) => l[t] - e));
				}
				return {
					error: i / t.length,
					misclasses: r,
					total: t.length,
					trueNeg: o,
					truePos: a,
					falseNeg: n,
					falsePos: e,
					precision: a > 0 ? a / (a + e) : 0,
					recall: a > 0 ? a / (a + n) : 0,
					accuracy: (o + a) / t.length
				};
			}
			for (let e = 0; e < t.length; e++) {
				let n = this.runInput(t[e].input), a = t[e].output, o = n.indexOf(max(n)), s = a.indexOf(max(a));
				if (o !== s) {
					let n = t[e];
					r.push({
						input: n.input,
						output: n.output,
						actual: o,
						expected: s
					});
				}
				i += mse$1(n.map((e, t) => a[t] - e));
			}
			return {
				error: i / t.length,
				misclasses: r,
				total: t.length
			};
		}
		toJSON() {
			this.isRunnable || this.initialize();
			let e = this.weights.map((e) => e.map((e) => Array.from(e))), t = this.biases.map((e) => Array.from(e)), n = [], r = this.sizes.length - 1;
			for (let i = 0; i <= r; i++) n.push({
				weights: e[i] ?? [],
				biases: t[i] ?? []
			});
			return {
				type: `NeuralNetwork`,
				sizes: [...this.sizes],
				layers: n,
				inputLookup: this.inputLookup ? { ...this.inputLookup } : null,
				inputLookupLength: this.inputLookupLength,
				outputLookup: this.outputLookup ? { ...this.outputLookup } : null,
				outputLookupLength: this.outputLookupLength,
				options: { ...this.options },
				trainOpts: this.getTrainOptsJSON()
			};
		}
		fromJSON(e) {
			if (this.options = {
				...defaults$8(),
				...e.options
			}, e.hasOwnProperty(`trainOpts`)) {
				let t = {
					...e.trainOpts,
					timeout: e.trainOpts.timeout === `Infinity` ? 1 / 0 : e.trainOpts.timeout
				};
				this.updateTrainingOptions(t);
			}
			this.sizes = e.sizes, this.initialize(), this.inputLookup = e.inputLookup ? { ...e.inputLookup } : null, this.inputLookupLength = e.inputLookupLength, this.outputLookup = e.outputLookup ? { ...e.outputLookup } : null, this.outputLookupLength = e.outputLookupLength;
			let t = e.layers, n = this.weights.map((e, n) => t[n].weights.map((e) => Float32Array.from(e))), r = this.biases.map((e, n) => Float32Array.from(t[n].biases));
			for (let e = 0; e <= this.outputLayer; e++) this.weights[e] = n[e] || [], this.biases[e] = r[e] || [];
			return this;
		}
		toFunction(e) {
			let { activation: t, leakyReluAlpha: n } = this.trainOpts, r = !1, nodeHandle = (e, i) => {
				if (e === 0) return `(input[${i}]||0)`;
				let a = this.weights[e][i], o = this.biases[e][i];
				if (!a) throw Error(`weights at layerIndex ${e} & nodeIndex ${i} not found`);
				if (!o) throw Error(`bias as layerIndex ${e} & nodeIndex ${i} not found`);
				let s = [];
				a.forEach((t, n) => {
					t < 0 ? s.push(`${t}*${nodeHandle(e - 1, n)}`) : s.push(`+${t}*${nodeHandle(e - 1, n)}`);
				});
				let c = `(${o.toString()}${s.join(``)})`;
				switch (t) {
					case `sigmoid`: return `1/(1+1/Math.exp(${c}))`;
					case `relu`: return r = !0, `((v=${c})<0?0:v)`;
					case `leaky-relu`: return r = !0, `Math.max((v=${c}),${n}*v)`;
					case `tanh`: return `Math.tanh(${c})`;
					default: throw Error(`Unknown activation ${t}. Available activations are: 'sigmoid', 'relu', 'leaky-relu', 'tanh'`);
				}
			};
			function checkKeys(e) {
				if (e.find((e) => e.includes(`"`))) throw Error(`key contains '"', which is not compatible`);
			}
			let i = [], a, o = ``;
			if (this.inputLookup && (checkKeys(Object.keys(this.inputLookup)), o = `input = new Float32Array([${Object.keys(this.inputLookup).map((e) => `input["${e}"]`).join(`,`)}]);`), this.sizes.length < 1) throw Error(`No layers`);
			for (let e = 0; e < this.sizes[this.outputLayer]; e++) i.push(nodeHandle(this.outputLayer, e));
			if (this.outputLookup) {
				let e = Object.keys(this.outputLookup);
				checkKeys(e), a = `{${e.map((e, t) => `"${e}":${i[t]}`).join(`,`)}}`;
			} else a = `[${i.join(`,`)}]`;
			let s = `${o}${r ? `var v;` : ``}return ${a};`;
			return Function(`input`, e ? e(s) : s);
		}
	};
	let p = null;
	function setup(e) {
		p = e;
	}
	function makeKernel(e, t) {
		let r = p;
		return r === null && (r = new n.GPU({ mode: `gpu` }), setup(r)), r.createKernel(e, t).setPipeline(!0);
	}
	function makeKernelMap(e, t, r) {
		let i = p;
		return i === null && (i = new n.GPU({ mode: `gpu` }), setup(i)), i.createKernelMap(e, t, r).setPipeline(!0);
	}
	function kernelInput(e, t) {
		return new n.Input(e, t);
	}
	function release(e) {
		e instanceof n.Texture && e.delete();
	}
	function clear(e) {
		if (e instanceof n.Texture) e.clear();
		else {
			if (Array.isArray(e)) {
				if (typeof e[0] == `number`) e.fill(0);
				else if (typeof e[0][0] == `number`) {
					for (let t = 0; t < e.length; t++) e[t].fill(0);
					return;
				} else if (typeof e[0][0][0] == `number`) {
					for (let t = 0; t < e.length; t++) {
						let n = e[t];
						for (let e = 0; e < n.length; e++) n[e].fill(0);
					}
					return;
				}
			}
			if (e instanceof Float32Array) e.fill(0);
			else throw Error(`unhandled value`);
		}
	}
	function clone(e) {
		if (e instanceof n.Texture) return e.clone();
		if (e instanceof Float32Array) return e.slice(0);
		if (Array.isArray(e)) {
			if (typeof e[0] == `number`) return e.slice(0);
			if (typeof e[0][0] == `number`) {
				let t = Array(e.length);
				for (let n = 0; n < e.length; n++) t[n] = e[n].slice(0);
				return t;
			}
			if (typeof e[0][0][0] == `number`) {
				let t = Array(e.length);
				for (let t = 0; t < e.length; t++) {
					let n = e[t], r = Array(n.length);
					for (let e = 0; e < n.length; e++) r[e] = n[e].slice(0);
				}
				return t;
			}
		}
		throw Error(`unhandled value`);
	}
	function weightedSumSigmoid(e, t, n) {
		let r = t[this.thread.x];
		for (let t = 0; t < this.constants.size; t++) r += e[this.thread.x][t] * n[t];
		return 1 / (1 + Math.exp(-r));
	}
	function weightedSumRelu(e, t, n) {
		let r = t[this.thread.x];
		for (let t = 0; t < this.constants.size; t++) r += e[this.thread.x][t] * n[t];
		return r < 0 ? 0 : r;
	}
	function weightedSumLeakyRelu(e, t, n) {
		let r = t[this.thread.x];
		for (let t = 0; t < this.constants.size; t++) r += e[this.thread.x][t] * n[t];
		return r < 0 ? 0 : .01 * r;
	}
	function weightedSumTanh(e, t, n) {
		let r = t[this.thread.x];
		for (let t = 0; t < this.constants.size; t++) r += e[this.thread.x][t] * n[t];
		return Math.tanh(r);
	}
	function calcErrorOutput(e, t) {
		return t - e;
	}
	function calcDeltasSigmoid(e, t) {
		return e * t * (1 - t);
	}
	function calcDeltasRelu(e, t) {
		return t > 0 ? e : 0;
	}
	function calcDeltasLeakyRelu(e, t) {
		return t > 0 ? e : .01 * e;
	}
	function calcDeltasTanh(e, t) {
		return (1 - t * t) * e;
	}
	function calcError(e, t, n, r) {
		let i = 0;
		for (let a = 0; a < t; a++) i += r[a] * n[a][e];
		return i;
	}
	function calcChanges(e, t, n, r, i) {
		return e * r * i + t * n;
	}
	function addWeights(e, t) {
		return e + t;
	}
	function addBiases(e, t) {
		return e[this.thread.x] + t[this.thread.x] * this.constants.learningRate;
	}
	function mse(e) {
		let t = 0;
		for (let n = 0; n < this.constants.size; n++) t += e[n] ** 2;
		return t / this.constants.size;
	}
	var NeuralNetworkGPU = class extends NeuralNetwork {
		constructor(e = {}) {
			super(e), this.texturizeInputData = () => {
				throw Error(`not yet setup`);
			}, this.forwardPropagate = [], this.backwardPropagate = [], this.changesPropagate = [], this.biasesPropagate = [], this.getMSE = () => {
				throw Error(`not yet setup`);
			}, this._addMSE = () => {
				throw Error(`not yet setup`);
			}, this._divideMSESum = () => {
				throw Error(`not yet setup`);
			}, this.outputs = [], this.deltas = [], this.errors = [], this.weights = [], this.changes = [], this.biases = [], this.runInput = (e) => {
				let t;
				this.outputs[0] = e;
				for (let n = 1; n <= this.outputLayer; n++) release(this.outputs[n]), this.outputs[n] = this.forwardPropagate[n](this.weights[n], this.biases[n], e), t = e = this.outputs[n];
				return t;
			}, this.calculateDeltas = (e) => {
				for (let t = this.outputLayer; t > 0; t--) {
					release(this.deltas[t]), release(this.errors[t]);
					let n;
					n = t === this.outputLayer ? this.backwardPropagate[t](this.outputs[t], e) : this.backwardPropagate[t](this.weights[t + 1], this.outputs[t], this.deltas[t + 1]), this.deltas[t] = n.result, this.errors[t] = n.error;
				}
			}, this.errorCheckInterval = 100, this.gpu = new n.GPU({ mode: e.mode });
		}
		initialize() {
			super.initialize(), this.buildRunInput(), this.buildCalculateDeltas(), this.buildGetChanges(), this.buildChangeBiases(), this.buildGetMSE();
		}
		setActivation() {}
		trainPattern(e, t) {
			return this.runInput(e.input), this.calculateDeltas(e.output), this.adjustWeights(), t ? this.getMSE(this.errors[this.outputLayer]) : null;
		}
		calculateTrainingError(e) {
			let t = new Float32Array([0]);
			for (let n = 0; n < e.length; ++n) {
				let r = t, i = this.trainPattern(e[n], !0);
				t = this._addMSE(t, i), release(i), release(r);
			}
			let r = this._divideMSESum(e.length, t);
			return release(t), (r instanceof n.Texture ? r.toArray() : r)[0];
		}
		adjustWeights() {
			this.getChanges(), this.changeBiases();
		}
		buildRunInput() {
			let e = null;
			switch (this.trainOpts.activation) {
				case `sigmoid`:
					e = weightedSumSigmoid;
					break;
				case `relu`:
					e = weightedSumRelu;
					break;
				case `leaky-relu`:
					e = weightedSumLeakyRelu;
					break;
				case `tanh`:
					e = weightedSumTanh;
					break;
				default: throw Error(`Unknown activation ${this.trainOpts.activation}. Available activations are: 'sigmoid', 'relu', 'leaky-relu', 'tanh'`);
			}
			for (let t = 1; t <= this.outputLayer; t++) this.forwardPropagate[t] = this.gpu.createKernel(e, {
				output: [this.sizes[t]],
				pipeline: !0,
				constants: { size: this.sizes[t - 1] },
				immutable: !0
			});
			this.texturizeInputData = this.gpu.createKernel(function(e) {
				return e[this.thread.x];
			}, {
				output: [this.sizes[1]],
				pipeline: !0,
				immutable: !0
			});
		}
		buildCalculateDeltas() {
			let e;
			switch (this.trainOpts.activation) {
				case `sigmoid`:
					e = calcDeltasSigmoid;
					break;
				case `relu`:
					e = calcDeltasRelu;
					break;
				case `leaky-relu`:
					e = calcDeltasLeakyRelu;
					break;
				case `tanh`:
					e = calcDeltasTanh;
					break;
				default: throw Error(`Unknown activation ${this.trainOpts.activation}. Available activations are: 'sigmoid', 'relu', 'leaky-relu', 'tanh'`);
			}
			e = n.alias(n.utils.getMinifySafeName(() => e), e), this.gpu.addFunction(e);
			for (let t = this.outputLayer; t > 0; t--) t === this.outputLayer ? this.backwardPropagate[this.outputLayer] = this.gpu.createKernelMap({ error: calcErrorOutput }, function(t, n) {
				let r = t[this.thread.x], i = n[this.thread.x];
				return e(calcErrorOutput(r, i), r);
			}, {
				output: [this.sizes[this.outputLayer]],
				pipeline: !0,
				immutable: !0
			}) : this.backwardPropagate[t] = this.gpu.createKernelMap({ error: calcError }, function(t, n, r) {
				let i = n[this.thread.x];
				return e(calcError(this.thread.x, this.constants.size, t, r), i);
			}, {
				output: [this.sizes[t]],
				pipeline: !0,
				constants: { size: this.sizes[t + 1] },
				immutable: !0
			});
		}
		buildGetChanges() {
			for (let e = 1; e <= this.outputLayer; e++) this.changesPropagate[e] = this.gpu.createKernelMap({
				weights: addWeights,
				changes: calcChanges
			}, function(e, t, n, r) {
				return addWeights(calcChanges(this.constants.learningRate, this.constants.momentum, r[this.thread.y][this.thread.x], t[this.thread.y], e[this.thread.x]), n[this.thread.y][this.thread.x]);
			}, {
				output: [this.sizes[e - 1], this.sizes[e]],
				pipeline: !0,
				constants: {
					size: this.sizes[e - 1],
					learningRate: this.trainOpts.learningRate,
					momentum: this.trainOpts.momentum
				},
				immutable: !0
			});
		}
		getChanges() {
			for (let e = 1; e <= this.outputLayer; e++) {
				let t = this.weights[e], n = this.changes[e], r = this.changesPropagate[e](this.outputs[e - 1], this.deltas[e], t, n);
				release(t), release(n), this.weights[e] = r.weights, this.changes[e] = r.changes, release(r.result);
			}
		}
		buildChangeBiases() {
			for (let e = 1; e <= this.outputLayer; e++) this.biasesPropagate[e] = this.gpu.createKernel(addBiases, {
				output: [this.sizes[e]],
				pipeline: !0,
				constants: { learningRate: this.trainOpts.learningRate },
				immutable: !0
			});
		}
		changeBiases() {
			for (let e = 1; e <= this.outputLayer; e++) {
				let t = this.biases[e];
				this.biases[e] = this.biasesPropagate[e](t, this.deltas[e]), release(t);
			}
		}
		buildGetMSE() {
			this.getMSE = this.gpu.createKernel(mse, {
				output: [1],
				constants: { size: this.sizes[this.outputLayer] },
				pipeline: !0,
				immutable: !0
			}), this._addMSE = this.gpu.createKernel(function(e, t) {
				return e[0] + t[0];
			}, {
				output: [1],
				pipeline: !0,
				immutable: !0
			}), this._divideMSESum = this.gpu.createKernel(function(e, t) {
				let n = t[0];
				return n > 0 ? n / e : 0;
			}, { output: [1] });
		}
		run(e) {
			if (!this.isRunnable) throw Error(`network not runnable`);
			let t;
			t = this.inputLookup ? s.toArray(this.inputLookup, e, this.inputLookupLength) : e, this.validateInput(t);
			let r = this.runInput(t), i = r instanceof n.Texture ? r.toArray() : r;
			return this.outputLookup ? s.toObject(this.outputLookup, i) : i;
		}
		prepTraining(e, t = {}) {
			this.updateTrainingOptions(t);
			let n = this.formatData(e), r = Date.now() + this.trainOpts.timeout, i = {
				error: 1,
				iterations: 0
			};
			this.verifyIsInitialized(n);
			let a = this.gpu.createKernel(function(e) {
				return e[this.thread.x];
			}, {
				output: [n[0].output.length],
				pipeline: !0,
				immutable: !0
			});
			return {
				preparedData: n.map((e) => ({
					input: this.texturizeInputData(e.input),
					output: a(e.output)
				})),
				status: i,
				endTime: r
			};
		}
		toFunction() {
			throw Error(`${this.constructor.name}-toFunction is not yet implemented`);
		}
		toJSON() {
			this.sizes === null && this.initialize();
			let e = this.weights.map((e) => (e instanceof n.Texture ? e.toArray() : e).map((e) => Array.from(e))), t = this.biases.map((e) => Array.from(e instanceof n.Texture ? e.toArray() : e)), r = [];
			for (let n = 0; n <= this.outputLayer; n++) r.push({
				weights: e[n] ?? [],
				biases: t[n] ?? []
			});
			return {
				type: `NeuralNetworkGPU`,
				sizes: [...this.sizes],
				layers: r,
				inputLookup: this.inputLookup ? { ...this.inputLookup } : null,
				inputLookupLength: this.inputLookupLength,
				outputLookup: this.outputLookup ? { ...this.outputLookup } : null,
				outputLookupLength: this.outputLookupLength,
				options: { ...this.options },
				trainOpts: this.getTrainOptsJSON()
			};
		}
	}, UntrainedNeuralNetworkError = class extends Error {
		constructor(e) {
			super(`Cannot run a ${e.constructor.name} before it is trained.`);
		}
	}, AE = class {
		constructor(e) {
			e ??= {}, e.binaryThresh, e.hiddenLayers, e.decodedSize && e.decodedSize, this.denoiser = new NeuralNetworkGPU(e);
		}
		denoise(e) {
			return this.denoiser.run(e);
		}
		decode(e) {
			if (!this.decoder) throw new UntrainedNeuralNetworkError(this);
			return this.decoder.run(e);
		}
		encode(e) {
			if (!this.denoiser) throw new UntrainedNeuralNetworkError(this);
			this.denoiser.run(e);
			let t = this.encodedLayer;
			return t = t instanceof n.Texture ? t.toArray() : t.slice(0), t;
		}
		likelyIncludesAnomalies(e, t = .2) {
			let n = [], r = this.denoise(e);
			for (let t = 0; t < (e.length ?? 0); t++) n[t] = Math.abs(e[t] - r[t]);
			return n.reduce((e, t) => e + t) / e.length > t;
		}
		train(e, t) {
			let n = [];
			for (let t of e) n.push({
				input: t,
				output: t
			});
			let r = this.denoiser.train(n, t);
			return this.decoder = this.createDecoder(), r;
		}
		createDecoder() {
			let e = this.denoiser.toJSON(), t = [], n = [];
			for (let r = this.encodedLayerIndex; r < this.denoiser.sizes.length; r++) t.push(e.layers[r]), n.push(e.sizes[r]);
			return e.layers = t, e.sizes = n, e.options.inputSize = e.sizes[0], new NeuralNetworkGPU().fromJSON(e);
		}
		get encodedLayer() {
			return this.denoiser.outputs[this.encodedLayerIndex];
		}
		get encodedLayerIndex() {
			return Math.round(this.denoiser.outputs.length * .5) - 1;
		}
	}, m = class CrossValidate {
		constructor(e) {
			this.json = {
				avgs: {
					error: 0,
					iterations: 0,
					testTime: 0,
					trainTime: 0
				},
				stats: {
					total: 0,
					testSize: 0,
					trainSize: 0
				},
				sets: []
			}, this.initClassifier = e;
		}
		testPartition(e, t, n) {
			let r = this.initClassifier(), i = Date.now(), a = r.train(t, e), o = Date.now(), s = r.test(n), c = Date.now();
			return {
				...s,
				trainTime: o - i,
				testTime: c - o,
				iterations: a.iterations,
				error: a.error,
				total: s.total,
				network: r.toJSON()
			};
		}
		shuffleArray(e) {
			for (let t = e.length - 1; t > 0; t--) {
				let n = Math.floor(Math.random() * (t + 1)), r = e[t];
				e[t] = e[n], e[n] = r;
			}
			return e;
		}
		train(e, t = {}, n = 4) {
			if (e.length < n) throw Error(`Training set size is too small for ${e.length} k folds of ${n}`);
			this.shuffleArray(e);
			let r = e.length / n, i = {
				trainTime: 0,
				testTime: 0,
				iterations: 0,
				error: 0
			}, a = {
				total: 0,
				testSize: 0,
				trainSize: 0
			}, o = {
				total: 0,
				testSize: 0,
				trainSize: 0,
				truePos: 0,
				trueNeg: 0,
				falsePos: 0,
				falseNeg: 0,
				precision: 0,
				recall: 0,
				accuracy: 0
			}, s = [], c = null;
			for (let l = 0; l < n; l++) {
				let n = e.slice(0), u = n.splice(l * r, r), d = n, f = this.testPartition(t, d, u);
				c === null && (c = f.hasOwnProperty(`falseNeg`) && f.hasOwnProperty(`falsePos`) && f.hasOwnProperty(`trueNeg`) && f.hasOwnProperty(`truePos`), c && Object.assign(a, o)), i.iterations += f.iterations, i.testTime += f.testTime, i.trainTime += f.trainTime, i.error += f.error, a.total += f.total, CrossValidate.isBinaryStats(a) && CrossValidate.isBinaryPartitionResults(f) && (a.accuracy += f.accuracy, a.falseNeg += f.falseNeg, a.falsePos += f.falsePos, a.precision += f.precision, a.recall += f.recall, a.trueNeg += f.trueNeg, a.truePos += f.truePos), s.push(f);
			}
			return i.error /= n, i.iterations /= n, i.testTime /= n, i.trainTime /= n, CrossValidate.isBinaryStats(a) && (a.precision = a.truePos / (a.truePos + a.falsePos), a.recall = a.truePos / (a.truePos + a.falseNeg), a.accuracy = (a.trueNeg + a.truePos) / a.total), a.testSize = r, a.trainSize = e.length - r, this.json = {
				avgs: i,
				stats: a,
				sets: s
			}, this.json;
		}
		toNeuralNetwork() {
			return this.fromJSON(this.json);
		}
		toJSON() {
			return this.json;
		}
		fromJSON(e) {
			let t = e.sets.reduce((e, t) => e.error < t.error ? e : t);
			return this.initClassifier().fromJSON(t.network);
		}
	};
	m.isBinaryStats = (e) => e.accuracy !== void 0, m.isBinaryResults = (e) => e.stats.accuracy !== void 0, m.isBinaryPartitionResults = (e) => e.accuracy !== void 0;
	function mse2d(e) {
		let t = 0;
		for (let n = 0; n < this.constants.height; n++) for (let r = 0; r < this.constants.width; r++) t += e[n][r] ** 2;
		return t / this.constants.length;
	}
	var MeanSquaredError = class {
		constructor({ width: e, height: t }) {
			this.calculate = makeKernel(mse2d, {
				output: [1],
				constants: {
					width: e,
					height: t,
					length: e * t
				},
				immutable: !0
			}), this.addAbsolute = makeKernel(function(e, t) {
				return e[0] + Math.abs(t[0][0]);
			}, {
				output: [1],
				immutable: !0
			}), this.add = makeKernel(function(e, t) {
				return e[0] + t[0];
			}, {
				output: [1],
				immutable: !0
			}), this.divide = makeKernel(function(e, t) {
				let n = t[0];
				return n > 0 ? n / e : 0;
			}, {
				output: [1],
				immutable: !0
			});
		}
	};
	let h = {
		width: 1,
		height: 1,
		depth: null,
		weights: null,
		deltas: null,
		praxis: null,
		praxisOpts: null,
		cleanupDeltas: !0
	};
	var g = class BaseLayer {
		constructor(e) {
			this.praxis = null, this.predictKernel = null, this.compareKernel = null, this.settings = e ? {
				...h,
				...e
			} : { ...h }, this.setupPraxis();
		}
		get width() {
			return this.settings.width ?? 0;
		}
		get height() {
			return this.settings.height ?? 0;
		}
		get depth() {
			return this.settings.depth ?? 0;
		}
		get weights() {
			return this.settings.weights;
		}
		set weights(e) {
			this.settings.weights = e, this.settings.cleanupDeltas && this.deltas && clear(this.deltas);
		}
		get deltas() {
			return this.settings.deltas;
		}
		set deltas(e) {
			this.settings.deltas = e;
		}
		get id() {
			return this.settings.id ?? ``;
		}
		set id(e) {
			this.settings.id = e;
		}
		setupPraxis() {
			let { initPraxis: e, praxis: t, praxisOpts: n } = this.settings;
			this.praxis || (e ? this.praxis = n ? e(this, n) : e(this) : t && (this.praxis = t));
		}
		validate() {
			if (Number.isNaN(this.height)) throw Error(`${this.constructor.name} layer height is not a number`);
			if (Number.isNaN(this.width)) throw Error(`${this.constructor.name} layer width is not a number`);
			if (this.height < 1) throw Error(`${this.constructor.name} layer height is less than 1`);
			if (this.width < 1) throw Error(`${this.constructor.name} layer width is less than 1`);
		}
		setupKernels(e) {}
		reuseKernels(e) {
			if (e.width !== this.width) throw Error(`${this.constructor.name} kernel width mismatch ${e.width} is not ${this.width}`);
			if (e.height !== this.height) throw Error(`${this.constructor.name} kernel width mismatch ${e.height} is not ${this.height}`);
			if (e.hasOwnProperty(`predictKernel`) && e.predictKernel !== null) {
				if (!e.predictKernel.immutable) throw Error(`${e.constructor.name}.predictKernel is not reusable, set kernel.immutable = true`);
				this.predictKernel = e.predictKernel;
			}
			if (e.hasOwnProperty(`compareKernel`) && e.compareKernel !== null) {
				if (!e.compareKernel.immutable) throw Error(`${e.constructor.name}.compareKernel is not reusable, set kernel.immutable = true`);
				this.compareKernel = e.compareKernel;
			}
			this.praxis = e.praxis;
		}
		predict(e) {}
		compare(e) {}
		learn(e) {}
		toArray() {
			return Array.isArray(this.weights) ? this.weights : this.weights.toArray();
		}
		toJSON() {
			return BaseLayer.toJSON(this);
		}
		static toJSON(e) {
			let { weights: t } = e;
			return {
				width: e.width,
				height: e.height,
				depth: e.depth,
				weights: toUntypedArray(t && t instanceof n.Texture ? t.toArray() : t),
				type: e.constructor.name,
				praxisOpts: e.praxis ? e.praxis.toJSON() : null
			};
		}
	};
	function toUntypedArray(e) {
		if (e === null) return null;
		if (Array.isArray(e)) {
			if (typeof e[0] == `number` || Array.isArray(e[0]) && typeof e[0][0] == `number` || Array.isArray(e[0][0]) && typeof e[0][0][0] == `number`) return e;
			if (e[0] instanceof Float32Array) return e.map((e) => Array.from(e));
			if (e[0][0] instanceof Float32Array) return e.map((e) => e.map((e) => Array.from(e)));
		} else if (e) return Array.from(e);
		throw Error(`unexpected value`);
	}
	function zeros2D(e, t) {
		let n = Array(t);
		for (let r = 0; r < t; r++) n[r] = zeros$1(e);
		return n;
	}
	function zeros3D(e, t, n) {
		let r = Array(n);
		for (let i = 0; i < n; i++) r[i] = zeros2D(e, t);
		return r;
	}
	var Activation = class extends g {
		constructor(e, t) {
			super(t), this.inputLayer = e;
			let { width: n, height: r, depth: i } = this;
			this.predictKernel = null, this.compareKernel = null, this.validate(), i > 0 ? (this.weights = zeros3D(n, r, i), this.deltas = zeros3D(n, r, i)) : r > 0 && (this.weights = zeros2D(n, r), this.deltas = zeros2D(n, r)), this.setupPraxis();
		}
		get width() {
			return this.inputLayer.width;
		}
		get height() {
			return this.inputLayer.height;
		}
		get depth() {
			return this.inputLayer.depth;
		}
	}, Filter = class extends g {
		constructor(e, t) {
			super(), this.settings = e, this.inputLayer = t;
		}
		get width() {
			return this.inputLayer.width;
		}
		get height() {
			return this.inputLayer.height;
		}
		get depth() {
			return this.inputLayer.depth;
		}
		get filterCount() {
			return this.settings.filterCount;
		}
		get filterWidth() {
			return this.settings.filterWidth;
		}
		get filterHeight() {
			return this.settings.filterHeight;
		}
		get filters() {
			return this.settings.filters;
		}
		set filters(e) {
			this.settings.filters = e;
		}
		get filterDeltas() {
			return this.settings.filterDeltas;
		}
		set filterDeltas(e) {
			this.settings.filterDeltas = e;
		}
	}, Internal = class {
		constructor() {
			this.predictKernel = null, this.compareKernel = null, this.praxis = null;
		}
		get width() {
			return this.settings.width;
		}
		get height() {
			return this.settings.height;
		}
		get depth() {
			return this.settings.depth;
		}
		get weights() {
			return this.settings.weights;
		}
		set weights(e) {
			this.settings.weights = e;
		}
		get deltas() {
			return this.settings.deltas;
		}
		set deltas(e) {
			this.settings.deltas = e;
		}
		toJSON() {
			return g.toJSON(this);
		}
	}, Modifier = class extends g {
		constructor(e, t) {
			super({
				...t,
				width: e.width,
				height: e.height,
				depth: e.depth
			}), this.inputLayer = e;
		}
		validate() {
			if (super.validate(), this.width !== this.inputLayer.width) throw Error(`width of ${this.width} does not match inputLayer.width of ${this.inputLayer.width}`);
			if (this.height !== this.inputLayer.height) throw Error(`height of ${this.height} does not match inputLayer.height of ${this.inputLayer.height}`);
			if (this.depth !== (this.inputLayer.depth ?? 0)) throw Error(`depth of ${this.depth} does not match inputLayer.depth of ${this.inputLayer.depth}`);
		}
	}, Operator = class extends g {
		constructor(e, t, n) {
			super(n), this.inputLayer1 = e, this.inputLayer2 = t, this.validate(), this.weights = zeros2D(this.width, this.height), this.deltas = zeros2D(this.width, this.height), this.setupPraxis();
		}
	};
	function compare1D(e, t) {
		return e[this.thread.y][this.thread.x] - t[this.thread.x];
	}
	function compare2D$5(e, t) {
		return e[this.thread.y][this.thread.x] - t[this.thread.y][this.thread.x];
	}
	var Target = class extends g {
		constructor(e, t) {
			if (super(e), this.inputLayer = t, this.validate(), this.depth) throw Error(`Target layer not implemented for depth`);
			this.height ? (this.weights = zeros2D(this.width, this.height), this.deltas = zeros2D(this.width, this.height), this.errors = zeros2D(this.width, this.height)) : (this.weights = zeros$1(this.width), this.deltas = zeros$1(this.width), this.errors = zeros$1(this.width));
		}
		setupKernels() {
			this.compareKernel = this.width === 1 ? makeKernel(compare1D, {
				output: [this.width, this.height],
				immutable: !0
			}) : makeKernel(compare2D$5, {
				output: [this.width, this.height],
				immutable: !0
			});
		}
		predict() {
			release(this.weights), this.weights = clone(this.inputLayer.weights);
		}
		compare(e) {
			release(this.deltas), release(this.errors), release(this.inputLayer.deltas), this.deltas = this.compareKernel(this.weights, e), this.inputLayer.deltas = clone(this.deltas), this.errors = clone(this.deltas);
		}
		setupPraxis() {}
	};
	function target(e, t) {
		return new Target(e, t);
	}
	var InternalModel = class {}, EntryPoint = class extends g {}, Model = class extends g {
		learn(e) {
			let { weights: t } = this;
			if (!this.praxis) throw Error(`this.praxis not defined`);
			this.weights = this.praxis.run(this, e), release(t);
		}
	}, BasePraxis = class {
		constructor(e, t = {}) {
			this.layerTemplate = e, this.settings = { ...t }, this.kernel = null;
		}
		get width() {
			return this.layerTemplate.width;
		}
		get height() {
			return this.layerTemplate.height;
		}
		get depth() {
			return this.layerTemplate.depth;
		}
		setupKernels() {}
		reuseKernels(e) {
			if (e.width !== this.width) throw Error(`${this.constructor.name} kernel width mismatch ${e.width} is not ${this.width}`);
			if (e.height !== this.height) throw Error(`${this.constructor.name} kernel width mismatch ${e.height} is not ${this.height}`);
			e.hasOwnProperty(`kernel`) && (this.kernel = e.kernel);
		}
		toJSON() {
			return { ...this.settings };
		}
	};
	function update$2(e, t) {
		return e[this.thread.y][this.thread.x] + this.constants.learningRate * t[this.thread.y][this.thread.x];
	}
	let _ = { learningRate: .3 };
	var ArthurDeviationBiases = class extends BasePraxis {
		constructor(e, t) {
			super(e), this.settings = {
				..._,
				...t
			}, this.kernel = null;
		}
		run(e) {
			return this.kernel(e.weights, e.deltas);
		}
		setupKernels() {
			this.kernel = makeKernel(update$2, {
				output: [this.width, this.height],
				constants: { learningRate: this.settings.learningRate ?? .01 }
			});
		}
	};
	function arthurDeviationBiases(e, t) {
		return new ArthurDeviationBiases(e, t);
	}
	function updateChange(e) {
		return e;
	}
	function update$1(e, t, n, r) {
		let i = e[this.thread.y][this.thread.x], a = r[this.thread.y][0], o = t[this.thread.y][this.thread.x], s = n[this.thread.x][0];
		return o + (this.constants.learningRate * a * s + this.constants.momentum * i);
	}
	let v = {
		learningRate: .3,
		momentum: .1,
		weightsLayer: null,
		incomingLayer: null,
		deltaLayer: null
	};
	var ArthurDeviationWeights = class extends BasePraxis {
		constructor(e, t) {
			super(e), this.kernelMap = null, this.settings = {
				...v,
				...t
			}, this.changes = zeros2D(e.width, e.height);
		}
		get learningRate() {
			return this.settings.learningRate;
		}
		get momentum() {
			return this.settings.momentum;
		}
		get weightsLayer() {
			return this.settings.weightsLayer;
		}
		set weightsLayer(e) {
			this.settings.weightsLayer = e;
		}
		get deltaLayer() {
			return this.settings.deltaLayer;
		}
		set deltaLayer(e) {
			this.settings.deltaLayer = e;
		}
		get incomingLayer() {
			return this.settings.incomingLayer;
		}
		set incomingLayer(e) {
			this.settings.incomingLayer = e;
		}
		run() {
			let e = this.kernelMap(this.changes, this.weightsLayer.weights, this.incomingLayer.weights, this.deltaLayer.deltas);
			return this.changes = e.changes, e.result;
		}
		setupKernels() {
			this.kernelMap = makeKernelMap({ changes: updateChange }, update$1, {
				output: [this.width, this.height],
				constants: {
					learningRate: this.learningRate,
					momentum: this.momentum
				}
			});
		}
	};
	function arthurDeviationWeights(e, t) {
		return new ArthurDeviationWeights(e, t);
	}
	function getMomentum(e, t, n) {
		return n * t + (1 - t) * e * e;
	}
	function clipByValue(e, t, n) {
		return e > t ? t : e < n ? n : e;
	}
	function update(e, t, n) {
		let r = t[this.thread.y][this.thread.x], i = clipByValue(r, this.constants.clipValue, -this.constants.clipValue), a = e[this.thread.y][this.thread.x], o = n[this.thread.y][this.thread.x], s = getMomentum(r, this.constants.decayRate, o);
		return a + -this.constants.learningRate * i / Math.sqrt(s + this.constants.smoothEps) - this.constants.regularizationStrength * a;
	}
	let y = {
		decayRate: .999,
		regularizationStrength: 1e-6,
		learningRate: .01,
		smoothEps: 1e-8,
		clipValue: 5
	};
	var MomentumRootMeanSquaredPropagation = class extends BasePraxis {
		constructor(e, t = {}) {
			super(e), this.kernelMap = null, this.settings = {
				...y,
				...t
			}, this.momenta = zeros2D(e.width, e.height);
		}
		get clipValue() {
			return this.settings.clipValue;
		}
		get decayRate() {
			return this.settings.decayRate;
		}
		get learningRate() {
			return this.settings.learningRate;
		}
		get regularizationStrength() {
			return this.settings.regularizationStrength;
		}
		get smoothEps() {
			return this.settings.smoothEps;
		}
		run(e) {
			let { momenta: t, result: n } = this.kernelMap(e.weights, e.deltas, this.momenta);
			return release(this.momenta), this.momenta = t, n;
		}
		setupKernels() {
			this.kernelMap = makeKernelMap({ momenta: getMomentum }, update, {
				output: [this.width, this.height],
				constants: {
					clipValue: this.clipValue,
					decayRate: this.decayRate,
					learningRate: this.learningRate,
					regularizationStrength: this.regularizationStrength,
					smoothEps: this.smoothEps
				},
				functions: [clipByValue],
				immutable: !0
			});
		}
	};
	function momentumRootMeanSquaredPropagation(e, t) {
		return new MomentumRootMeanSquaredPropagation(e, t);
	}
	var b = Object.freeze({
		__proto__: null,
		ArthurDeviationBiases,
		arthurDeviationBiases,
		ArthurDeviationWeights,
		arthurDeviationWeights,
		MomentumRootMeanSquaredPropagation,
		momentumRootMeanSquaredPropagation,
		MRmsProp: MomentumRootMeanSquaredPropagation,
		mRmsProp: momentumRootMeanSquaredPropagation
	});
	function traverseLayersFrom(e, t) {
		e.hasOwnProperty(`inputLayer`) ? traverseLayersFrom(e.inputLayer, t) : (e.hasOwnProperty(`inputLayer1`) && traverseLayersFrom(e.inputLayer1, t), e.hasOwnProperty(`inputLayer2`) && traverseLayersFrom(e.inputLayer2, t)), t(e);
	}
	function flattenLayers(e) {
		let t = e.slice(0);
		for (let e = 0; e < t.length; e++) {
			let n = 0;
			traverseLayersFrom(t[e], (r) => {
				t.includes(r) || (t.splice(e + n, 0, r), n++);
			});
		}
		return t;
	}
	function checkSameSize(e, t) {
		if (e.width !== t.width) throw Error(`Layer width mismatch of ${e.width} and ${t.width}`);
		if (e.height !== t.height) throw Error(`Layer height mismatch of ${e.height} and ${t.height}`);
	}
	function predict$8(e, t) {
		return e[this.thread.y][this.thread.x] + t[this.thread.y][this.thread.x];
	}
	var Add = class extends Operator {
		get width() {
			return this.inputLayer1.width;
		}
		get height() {
			return this.inputLayer1.height;
		}
		get depth() {
			return this.inputLayer1.depth;
		}
		validate() {
			super.validate(), checkSameSize(this.inputLayer1, this.inputLayer2);
		}
		setupKernels() {
			this.predictKernel = makeKernel(predict$8, {
				output: [this.width, this.height],
				immutable: !0
			});
		}
		predict() {
			release(this.weights), this.weights = this.predictKernel(this.inputLayer1.weights, this.inputLayer2.weights);
		}
		compare() {
			release(this.inputLayer1.deltas), release(this.inputLayer2.deltas), this.inputLayer1.deltas = clone(this.deltas), this.inputLayer2.deltas = clone(this.deltas);
		}
	};
	function add$1(e, t, n) {
		return new Add(e, t, n);
	}
	let x = {
		...h,
		std: null
	};
	var Random = class extends Model {
		constructor(e) {
			super(), this.settings = {
				...x,
				...e
			}, this.setupPraxis(), this.validate(), this.weights ||= randos2D(this.width, this.height, e.std), this.deltas ||= zeros2D(this.width, this.height);
		}
		predict() {}
		compare() {}
	};
	function random(e) {
		return new Random(e);
	}
	function predict$7(e, t) {
		let n = 0;
		for (let r = 0; r < this.constants.size; r++) n += e[this.thread.y][r] * t[r][this.thread.x];
		return n;
	}
	function compareFromX(e, t, n) {
		let r = t[this.thread.y][this.thread.x];
		for (let t = 0; t < this.constants.size; t++) r += e[this.thread.y][t] * n[this.thread.x][t];
		return r;
	}
	function compareFromY(e, t, n) {
		let r = t[this.thread.y][this.thread.x];
		for (let t = 0; t < this.constants.size; t++) r += e[t][this.thread.x] * n[t][this.thread.y];
		return r;
	}
	var Multiply = class extends Operator {
		constructor() {
			super(...arguments), this.compareKernel1 = null, this.compareKernel2 = null;
		}
		get width() {
			return this.inputLayer2.width;
		}
		set width(e) {
			throw Error(`Cannot set width on Multiply`);
		}
		get height() {
			return this.inputLayer1.height;
		}
		set height(e) {
			throw Error(`Cannot set height on Multiply`);
		}
		get depth() {
			return this.inputLayer1.depth;
		}
		set depth(e) {
			throw Error(`Cannot set depth on Multiply`);
		}
		validate() {
			if (super.validate(), this.inputLayer1.width !== this.inputLayer2.height) throw Error(`Layer width mismatch of ${this.inputLayer1.width} and ${this.inputLayer2.height}`);
		}
		setupKernels() {
			this.predictKernel = makeKernel(predict$7, {
				output: [this.width, this.height],
				constants: { size: this.inputLayer2.height },
				immutable: !0
			}), this.compareKernel1 = makeKernel(compareFromX, {
				output: [this.inputLayer1.width, this.inputLayer1.height],
				constants: { size: this.inputLayer2.width },
				immutable: !0
			}), this.compareKernel2 = makeKernel(compareFromY, {
				output: [this.inputLayer2.width, this.inputLayer2.height],
				constants: { size: this.inputLayer1.height },
				immutable: !0
			});
		}
		reuseKernels(e) {
			super.reuseKernels(e), this.compareKernel1 = e.compareKernel1, this.compareKernel2 = e.compareKernel2;
		}
		predict() {
			if (release(this.weights), !this.predictKernel) throw Error(`this.predictKernel is not set`);
			this.weights = this.predictKernel(this.inputLayer1.weights, this.inputLayer2.weights);
		}
		compare() {
			if (!this.compareKernel1) throw Error(`this.compareKernel1 not set`);
			if (!this.compareKernel2) throw Error(`this.compareKernel2 not set`);
			let e = this.inputLayer1.deltas, t = this.inputLayer2.deltas, n = this.compareKernel1(this.deltas, this.inputLayer1.deltas, this.inputLayer2.weights), r = this.compareKernel2(this.deltas, this.inputLayer2.deltas, this.inputLayer1.weights);
			this.inputLayer2.deltas = r, this.inputLayer1.deltas = n, release(e), release(t);
		}
		setupPraxis() {}
		toJSON() {
			return {
				...super.toJSON(),
				width: this.width,
				height: this.height
			};
		}
	};
	function multiply$1(e, t, n) {
		return new Multiply(e, t, n);
	}
	function predict2D$4(e) {
		return 1 / (1 + Math.exp(-e[this.thread.y][this.thread.x]));
	}
	function predict3D$5(e) {
		return 1 / (1 + Math.exp(-e[this.thread.z][this.thread.y][this.thread.x]));
	}
	function compare2D$4(e, t) {
		let n = e[this.thread.y][this.thread.x], r = t[this.thread.y][this.thread.x];
		return n * (1 - n) * r;
	}
	function compare3D$4(e, t) {
		let n = e[this.thread.z][this.thread.y][this.thread.x], r = t[this.thread.z][this.thread.y][this.thread.x];
		return n * (1 - n) * r;
	}
	var Sigmoid = class extends Activation {
		setupKernels() {
			this.depth > 0 ? (this.predictKernel = makeKernel(predict3D$5, {
				output: [
					this.width,
					this.height,
					this.depth
				],
				functions: [activate$2],
				immutable: !0
			}), this.compareKernel = makeKernel(compare3D$4, {
				output: [
					this.width,
					this.height,
					this.depth
				],
				functions: [measure$2],
				immutable: !0
			})) : (this.predictKernel = makeKernel(predict2D$4, {
				output: [this.width, this.height],
				functions: [activate$2],
				immutable: !0
			}), this.compareKernel = makeKernel(compare2D$4, {
				output: [this.width, this.height],
				functions: [measure$2],
				immutable: !0
			}));
		}
		predict() {
			release(this.weights), this.weights = this.predictKernel(this.inputLayer.weights);
		}
		compare() {
			release(this.inputLayer.deltas), this.inputLayer.deltas = this.compareKernel(this.weights, this.deltas);
		}
		learn(e) {}
	};
	function sigmoid$1(e, t) {
		return new Sigmoid(e, t);
	}
	function arthurFeedForward(e, t) {
		let { height: n } = e;
		function initWeightsPraxis(e, t) {
			let n = arthurDeviationWeights(e, t);
			return n.setupKernels(), n;
		}
		function initBiasesPraxis(e, t) {
			let n = arthurDeviationBiases(e, t);
			return n.setupKernels(), n;
		}
		let r = random({
			id: `weights`,
			height: n,
			width: t.height,
			initPraxis: initWeightsPraxis
		}), i = random({
			id: `biases`,
			height: n,
			initPraxis: initBiasesPraxis
		}), a = sigmoid$1(add$1(multiply$1(r, t), i)), o = r.praxis;
		return o.weightsLayer = r, o.incomingLayer = t, o.deltaLayer = a, a;
	}
	function getStride(e, t) {
		if (typeof e.stride == `number`) return {
			strideX: e.stride,
			strideY: e.stride
		};
		{
			let n = t.stride, r = t.stride;
			return typeof e.strideX == `number` && (n = e.strideX), typeof e.strideY == `number` && (r = e.strideY), {
				strideX: n,
				strideY: r
			};
		}
	}
	function getPadding(e, t) {
		if (typeof e.padding == `number`) return {
			paddingX: e.padding,
			paddingY: e.padding
		};
		{
			let n = t.padding, r = t.padding;
			return typeof e.paddingX == `number` && (n = e.paddingX), typeof e.paddingY == `number` && (r = e.paddingY), {
				paddingX: n,
				paddingY: r
			};
		}
	}
	function values(e, t) {
		return new Float32Array(e).fill(t);
	}
	function predict$6(e, t, n) {
		let r = this.constants.paddingX - this.thread.x * this.constants.strideX, i = this.thread.x * this.constants.strideX - this.constants.paddingX, a = Math.min(this.constants.filterWidth, r + this.constants.inputWidth), o = this.constants.paddingY - this.thread.y * this.constants.strideY, s = this.thread.y * this.constants.strideY - this.constants.paddingY, c = Math.min(this.constants.filterHeight, o + this.constants.inputHeight), l = 0;
		for (let n = 0; n < this.constants.inputDepth; n++) for (let u = Math.max(0, o), d = Math.max(0, s); u < c; u++, d++) for (let o = Math.max(0, r), s = Math.max(0, i); o < a; o++, s++) l += t[n][u][o] * e[n][d][s];
		return l + n[this.thread.z];
	}
	function compareFilterDeltas$1(e, t, n) {
		let r = Math.max(0, Math.ceil((this.constants.paddingX - this.thread.x) / this.constants.strideX)), i = r * this.constants.strideX + this.thread.x - this.constants.paddingX, a = Math.min(this.constants.deltaWidth, Math.floor((this.constants.inputWidth - 1 - this.thread.x + this.constants.paddingX) / this.constants.strideX) + 1), o = Math.max(0, Math.ceil((this.constants.paddingY - this.thread.y) / this.constants.strideY)), s = o * this.constants.strideY + this.thread.y - this.constants.paddingY, c = Math.min(this.constants.deltaHeight, Math.floor((this.constants.inputHeight - 1 - this.thread.y + this.constants.paddingY) / this.constants.strideY) + 1), l = e[this.thread.z][this.thread.y][this.thread.x];
		for (let e = o, u = s; e < c; e++, u += this.constants.strideY) for (let o = r, s = i; o < a; o++, s += this.constants.strideX) l += t[this.thread.z][u][s] * n[this.constants.deltaZ][e][o];
		return l;
	}
	function compareInputDeltas$1(e, t, n) {
		let r = this.thread.x + this.constants.paddingX, i = r < this.constants.filterWidth ? 0 : Math.floor((r - this.constants.filterWidth + this.constants.strideX) / this.constants.strideX), a = r - i * this.constants.strideX, o = Math.min(i + Math.floor(a / this.constants.strideX) + 1, this.constants.deltaWidth), s = this.thread.y + this.constants.paddingY, c = s < this.constants.filterHeight ? 0 : Math.floor((s - this.constants.filterHeight + this.constants.strideY) / this.constants.strideY), l = s - c * this.constants.strideY, u = Math.min(c + Math.floor(l / this.constants.strideY) + 1, this.constants.deltaHeight), d = e[this.thread.z][this.thread.y][this.thread.x], f = c;
		for (let e = l; f < u; e -= this.constants.strideY, f++) {
			let r = i;
			for (let i = a; r < o; i -= this.constants.strideX, r++) d += t[this.thread.z][e][i] * n[this.constants.deltaZ][f][r];
		}
		return d;
	}
	function compareBiases$1(e, t) {
		let n = 0;
		for (let e = 0; e < this.constants.deltaHeight; e++) for (let r = 0; r < this.constants.deltaWidth; r++) n += t[this.thread.z][e][r];
		return e[this.thread.z][this.thread.y][this.thread.x] + n;
	}
	let S = {
		stride: 0,
		padding: 0,
		bias: .1,
		filterCount: 1,
		filterWidth: 0,
		filterHeight: 0
	};
	var Convolution = class extends Filter {
		constructor(e, t) {
			super(e, t), this.compareFilterDeltasKernel = null, this.compareInputDeltasKernel = null, this.compareBiasesKernel = null, this.settings = {
				...S,
				...e,
				...getPadding(e, S),
				...getStride(e, S)
			}, this.weights = e.weights ?? randos3D(this.width, this.height, this.depth), this.deltas = zeros3D(this.width, this.height, this.depth), this.biases = values(this.depth, this.bias), this.biasDeltas = e.biasDeltas ?? randos(this.depth), this.filters = e.filters ?? randos3D(this.filterWidth, this.filterHeight, this.filterCount), this.filterDeltas = zeros3D(this.filterWidth, this.filterHeight, this.filterCount), this.validate();
		}
		get strideX() {
			return this.settings.strideX;
		}
		get strideY() {
			return this.settings.strideY;
		}
		get paddingX() {
			return this.settings.paddingX;
		}
		get paddingY() {
			return this.settings.paddingX;
		}
		get width() {
			return Math.floor((this.inputLayer.width + this.paddingX * 2 - this.filterWidth) / this.strideX + 1);
		}
		get height() {
			return Math.floor((this.inputLayer.height + this.paddingY * 2 - this.filterHeight) / this.strideY + 1);
		}
		get bias() {
			return this.settings.bias;
		}
		get depth() {
			return this.filterCount;
		}
		get biases() {
			return this.settings.biases;
		}
		set biases(e) {
			this.settings.biases = e;
		}
		get biasDeltas() {
			return this.settings.biasDeltas;
		}
		set biasDeltas(e) {
			this.settings.biasDeltas = e;
		}
		get filters() {
			return this.settings.filters;
		}
		set filters(e) {
			this.settings.filters = e;
		}
		get filterDeltas() {
			return this.settings.filterDeltas;
		}
		set filterDeltas(e) {
			this.settings.filterDeltas = e;
		}
		setupKernels() {
			this.predictKernel = makeKernel(predict$6, {
				constants: {
					inputWidth: this.inputLayer.width,
					inputHeight: this.inputLayer.height,
					inputDepth: this.inputLayer.depth,
					strideX: this.strideX,
					strideY: this.strideY,
					paddingX: this.paddingX,
					paddingY: this.paddingY,
					filterWidth: this.filterWidth,
					filterHeight: this.filterHeight
				},
				output: [
					this.width,
					this.height,
					this.depth
				],
				immutable: !0
			}), this.compareFilterDeltasKernel = makeKernel(compareFilterDeltas$1, {
				constants: {
					deltaWidth: this.width,
					deltaHeight: this.height,
					deltaZ: this.depth,
					inputWidth: this.inputLayer.width,
					inputHeight: this.inputLayer.height,
					inputDepth: this.inputLayer.depth,
					strideX: this.strideX,
					strideY: this.strideY,
					paddingX: this.paddingX,
					paddingY: this.paddingY,
					filterWidth: this.filterWidth,
					filterHeight: this.filterHeight
				},
				output: [
					this.width,
					this.height,
					this.depth
				],
				immutable: !0
			}), this.compareInputDeltasKernel = makeKernel(compareInputDeltas$1, {
				constants: {
					deltaWidth: this.width,
					deltaHeight: this.height,
					deltaZ: this.depth,
					strideX: this.strideX,
					strideY: this.strideY,
					paddingX: this.paddingX,
					paddingY: this.paddingY,
					filterWidth: this.filterWidth,
					filterHeight: this.filterHeight,
					filterCount: this.filterCount
				},
				output: [
					this.inputLayer.width,
					this.inputLayer.height,
					this.inputLayer.depth
				],
				immutable: !0
			}), this.compareBiasesKernel = makeKernel(compareBiases$1, {
				output: [
					1,
					1,
					this.depth
				],
				constants: {
					deltaWidth: this.width,
					deltaHeight: this.height
				},
				immutable: !0
			});
		}
		predict() {
			this.weights = this.predictKernel(this.inputLayer.weights, this.filters, this.biases);
		}
		compare() {
			let { filterDeltas: e, biasDeltas: t } = this;
			this.filterDeltas = this.compareFilterDeltasKernel(e, this.inputLayer.weights, this.deltas), release(e), this.biasDeltas = this.compareBiasesKernel(t, this.deltas), release(t), release(this.deltas), this.deltas = this.compareInputDeltasKernel(this.filters, this.inputLayer.deltas), release(this.inputLayer.deltas), this.inputLayer.deltas = clone(this.deltas);
		}
		learn(e) {
			let { weights: t } = this;
			this.weights = this.praxis.run(this, e), release(t);
		}
	};
	function convolution(e, t) {
		return new Convolution(e, t);
	}
	function setDropout(e) {
		return e;
	}
	function trainingPredict(e) {
		return setDropout(Math.random()) < this.constants.probability ? 0 : e[this.thread.y][this.thread.x];
	}
	function predict$5(e) {
		return e[this.thread.y][this.thread.x] * this.constants.probability;
	}
	function compare$3(e, t) {
		return e[this.thread.y][this.thread.x] === 0 ? 0 : t[this.thread.y][this.thread.x];
	}
	let C = {
		...h,
		probability: .5
	};
	var Dropout = class extends Filter {
		constructor(e, t) {
			super(t, e), this.predictKernelMap = null, this.settings = {
				...C,
				...t
			}, this.dropouts = null, this.validate();
		}
		setupKernels(e) {
			let t = [this.width, this.height];
			e ? (this.predictKernelMap = makeKernelMap({ dropouts: setDropout }, trainingPredict, {
				output: t,
				immutable: !0
			}), this.compareKernel = makeKernel(compare$3, {
				output: t,
				immutable: !0
			})) : this.predictKernelMap = makeKernelMap({}, predict$5, {
				output: t,
				immutable: !0
			});
		}
		predict() {
			release(this.weights), this.dropouts && release(this.dropouts);
			let { result: e, dropouts: t } = this.predictKernelMap(this.inputLayer.weights);
			this.weights = e, this.dropouts = t;
		}
		compare() {
			release(this.deltas), this.deltas = this.compareKernel(this.dropouts, this.inputLayer.deltas);
		}
	};
	function dropout(e, t) {
		return new Dropout(e, t);
	}
	function feedForward(e, t) {
		let { height: n, praxisOpts: r = null } = e, i = random({
			id: `weights`,
			height: n,
			width: t.height,
			praxisOpts: r
		}), a = random({
			id: `biases`,
			height: n,
			praxisOpts: r
		});
		return sigmoid$1(add$1(multiply$1(i, t, { praxisOpts: r }), a, { praxisOpts: r }), { praxisOpts: r });
	}
	function predict$4(e, t, n) {
		let r = 0, i = 0;
		for (let n = 0; n < this.constants.inputHeight; n++) for (let a = 0; a < this.constants.inputWidth; a++) r += e[n][a] * t[this.thread.x][i], i++;
		return r + n[this.thread.x];
	}
	function predict3D$4(e, t, n) {
		let r = 0, i = 0;
		for (let n = 0; n < this.constants.inputDepth; n++) for (let a = 0; a < this.constants.inputHeight; a++) for (let o = 0; o < this.constants.inputWidth; o++) r += e[n][a][o] * t[this.thread.x][i], i++;
		return r + n[this.thread.x];
	}
	function compareInputDeltas(e, t, n) {
		let r = 0, i = this.thread.x + this.thread.y * this.output.x;
		for (let e = 0; e < this.constants.filterCount; e++) r += n[e][i] * t[0][e];
		return r + e[this.thread.y][this.thread.x];
	}
	function compareInputDeltas3D(e, t, n) {
		let r = 0, i = this.thread.x + this.thread.y * this.output.x;
		for (let e = 0; e < this.constants.filterCount; e++) r += n[e][i] * t[0][e];
		return r + e[this.thread.z][this.thread.y][this.thread.x];
	}
	function compareBiases(e, t) {
		return e[this.thread.x] + t[this.thread.y][this.thread.x];
	}
	function compareFilterDeltas(e, t, n) {
		return e[this.thread.y][this.thread.x] + t[this.thread.y][this.thread.x] * n[this.constants.deltaY][this.constants.deltaX];
	}
	function compareFilterDeltas3D(e, t, n) {
		let r = Math.floor(this.thread.x / (this.constants.inputWidth * this.constants.inputHeight)), i = Math.floor((this.thread.x - r * this.constants.inputWidth * this.constants.inputHeight) / this.constants.inputWidth), a = this.thread.x - this.constants.inputWidth * (i + this.constants.inputHeight * r);
		return e[this.thread.y][this.thread.x] + t[r][i][a] * n[0][this.thread.y];
	}
	var FullyConnected = class extends Filter {
		constructor(e, t) {
			super(e, t), this.compareFilterDeltasKernel = null, this.compareInputDeltasKernel = null, this.compareBiasesKernel = null, this.settings = { ...e }, this.validate();
			let n = t.width * t.height * t.depth;
			this.biases = values(this.height, this.bias), this.biasDeltas = zeros$1(this.height), this.filters = randos2D(n, this.height), this.filterDeltas = zeros2D(n, this.height), this.depth > 0 ? (this.weights = randos3D(this.width, this.height, this.depth), this.deltas = zeros3D(this.width, this.height, this.depth)) : this.height > 0 && (this.weights = randos2D(this.width, this.height), this.deltas = zeros2D(this.width, this.height));
		}
		get bias() {
			return this.settings.bias;
		}
		get biases() {
			return this.settings.biases;
		}
		set biases(e) {
			this.settings.biases = e;
		}
		get biasDeltas() {
			return this.settings.biases;
		}
		set biasDeltas(e) {
			this.settings.biasDeltas = e;
		}
		validate() {
			if (super.validate(), this.depth > 0) throw Error(`depth not supported`);
		}
		setupKernels() {
			let { inputLayer: e } = this, t = e.width * e.height * e.depth;
			e.depth > 0 ? (this.predictKernel = makeKernel(predict3D$4, {
				output: [this.width, this.height],
				constants: {
					inputHeight: e.height,
					inputWidth: e.width,
					inputDepth: e.depth
				}
			}), this.compareFilterDeltasKernel = makeKernel(compareFilterDeltas3D, {
				output: [t, this.height],
				constants: {
					deltaX: 0,
					deltaY: 0,
					inputWidth: e.width,
					inputHeight: e.height
				},
				immutable: !0
			}), this.compareInputDeltasKernel = makeKernel(compareInputDeltas3D, {
				output: [
					e.width,
					e.height,
					e.depth
				],
				constants: { filterCount: this.height },
				immutable: !0
			})) : (this.predictKernel = makeKernel(predict$4, {
				output: [this.width, this.height],
				constants: {
					inputHeight: e.height,
					inputWidth: e.width
				}
			}), this.compareFilterDeltasKernel = makeKernel(compareFilterDeltas, {
				output: [t, this.height],
				constants: {
					deltaX: 0,
					deltaY: 0,
					inputWidth: e.width,
					inputHeight: e.height
				}
			}), this.compareInputDeltasKernel = makeKernel(compareInputDeltas, {
				output: [e.width, e.height],
				constants: { filterCount: this.height }
			})), this.compareBiasesKernel = makeKernel(compareBiases, { output: [this.width, this.height] });
		}
		predict() {
			this.weights = this.predictKernel(this.inputLayer.weights, this.filters, this.biases);
		}
		compare() {
			let e = this.inputLayer.deltas;
			this.inputLayer.deltas = this.compareInputDeltasKernel(e, this.deltas, this.filters), release(e);
			let { biasDeltas: t, filterDeltas: n } = this;
			this.biasDeltas = this.compareBiasesKernel(this.biases, this.deltas), this.filterDeltas = this.compareFilterDeltasKernel(n, this.inputLayer.weights, this.deltas), release(t), release(n);
		}
	};
	function fullyConnected(e, t) {
		return new FullyConnected(e, t);
	}
	function predict$3(e) {
		return -e[this.thread.y][this.thread.x];
	}
	var Negative = class extends Modifier {
		constructor(e, t) {
			super(e, t), this.validate();
		}
		setupKernels() {
			this.predictKernel = makeKernel(predict$3, { output: [this.width, this.height] });
		}
		predict() {
			this.weights = this.predictKernel(this.inputLayer.weights);
		}
	};
	function negative(e, t) {
		return new Negative(e, t);
	}
	function predict$2(e, t) {
		return e[this.thread.y][this.thread.x] * t[this.thread.y][this.thread.x];
	}
	function compare$2(e, t) {
		return e[this.thread.y][this.thread.x] * t[this.thread.y][this.thread.x];
	}
	var MultiplyElement = class extends Operator {
		get width() {
			return this.inputLayer1.width;
		}
		get height() {
			return this.inputLayer1.height;
		}
		get depth() {
			return this.inputLayer1.depth;
		}
		validate() {
			super.validate(), checkSameSize(this.inputLayer1, this.inputLayer2);
		}
		setupKernels() {
			this.predictKernel = makeKernel(predict$2, {
				output: [this.width, this.height],
				immutable: !0
			}), this.compareKernel = makeKernel(compare$2, {
				output: [this.width, this.height],
				immutable: !0
			});
		}
		predict() {
			release(this.weights), this.weights = this.predictKernel(this.inputLayer1.weights, this.inputLayer2.weights);
		}
		compare() {
			release(this.inputLayer1.deltas), release(this.inputLayer2.deltas), this.inputLayer1.deltas = this.compareKernel(this.inputLayer2.weights, this.deltas), this.inputLayer2.deltas = this.compareKernel(this.inputLayer1.weights, this.deltas);
		}
	};
	function multiplyElement$1(e, t, n) {
		return new MultiplyElement(e, t, n);
	}
	function ones$1(e) {
		return new Float32Array(e).fill(1);
	}
	function ones2D(e, t) {
		let n = Array(t);
		for (let r = 0; r < t; r++) n[r] = ones$1(e);
		return n;
	}
	var Ones = class extends Model {
		constructor(e) {
			super(e), this.validate(), this.weights = ones2D(this.width, this.height), this.deltas = zeros2D(this.width, this.height);
		}
	};
	function ones(e) {
		return new Ones(e);
	}
	function predict2D$3(e) {
		return activate$1(e[this.thread.y][this.thread.x]);
	}
	function predict3D$3(e) {
		return activate$1(e[this.thread.z][this.thread.y][this.thread.x]);
	}
	function compare2D$3(e, t) {
		return measure$1(e[this.thread.y][this.thread.x], t[this.thread.y][this.thread.x]);
	}
	function compare3D$3(e, t) {
		return measure$1(e[this.thread.z][this.thread.y][this.thread.x], t[this.thread.z][this.thread.y][this.thread.x]);
	}
	var Tanh = class extends Activation {
		setupKernels() {
			this.depth > 0 ? (this.predictKernel = makeKernel(predict3D$3, {
				output: [
					this.width,
					this.height,
					this.depth
				],
				functions: [activate$1],
				immutable: !0
			}), this.compareKernel = makeKernel(compare3D$3, {
				output: [
					this.width,
					this.height,
					this.depth
				],
				functions: [measure$1],
				immutable: !0
			})) : (this.predictKernel = makeKernel(predict2D$3, {
				output: [this.width, this.height],
				functions: [activate$1],
				immutable: !0
			}), this.compareKernel = makeKernel(compare2D$3, {
				output: [this.width, this.height],
				functions: [measure$1],
				immutable: !0
			}));
		}
		predict() {
			release(this.weights), this.weights = this.predictKernel(this.inputLayer.weights);
		}
		compare() {
			release(this.inputLayer.deltas), this.inputLayer.deltas = this.compareKernel(this.weights, this.deltas);
		}
	};
	function tanh$1(e, t) {
		return new Tanh(e, t);
	}
	var Zeros = class extends Model {
		constructor(e) {
			super(e), this.validate(), this.weights = zeros2D(this.width, this.height), this.deltas = zeros2D(this.width, this.height);
		}
		predict() {}
		compare() {}
	};
	function zeros(e) {
		return new Zeros(e);
	}
	function gru(e, t, n) {
		let { height: r } = e, i = random({
			height: r,
			width: n.height
		}), a = random({
			width: r,
			height: r
		}), o = zeros({ height: r }), s = sigmoid$1(add$1(add$1(multiply$1(i, n), multiply$1(a, t)), o)), c = random({
			height: r,
			width: n.height
		}), l = random({
			width: r,
			height: r
		}), u = zeros({ height: r }), d = sigmoid$1(add$1(add$1(multiply$1(c, n), multiply$1(l, t)), u)), f = random({
			height: r,
			width: n.height
		}), p = random({
			width: r,
			height: r
		}), m = zeros({ height: r }), h = tanh$1(add$1(add$1(multiply$1(f, n), multiply$1(p, multiplyElement$1(d, t))), m));
		return add$1(multiplyElement$1(add$1(ones({
			width: s.width,
			height: s.height
		}), negative(s)), h), multiplyElement$1(t, s));
	}
	let w = { weights: null };
	var Input = class extends EntryPoint {
		constructor(e) {
			super({
				...w,
				...e
			}), this.reshapeInput = null, this.validate(), this.reshapeInput = null, this.deltas = zeros2D(this.width, this.height);
		}
		setupKernels() {
			this.width === 1 && (this.predict = this.predict1D, this.reshapeInput = makeKernel(function(e) {
				return e[this.thread.y];
			}, {
				output: [1, this.height],
				immutable: !0
			}));
		}
		reuseKernels(e) {
			this.reshapeInput = e.reshapeInput;
		}
		predict(e) {
			if ((Array.isArray(e) || e instanceof Float32Array) && typeof e[0] == `number` && e.length === this.height * this.width) release(this.weights), this.weights = kernelInput(e, [this.width, this.height]);
			else if (Array.isArray(e) && e.length === this.height && (Array.isArray(e[0]) || e[0] instanceof Float32Array) && e[0].length === this.width) this.weights = clone(e);
			else throw Error(`Inputs are not of sized correctly`);
		}
		predict1D(e) {
			this.weights && release(this.weights), this.weights = this.reshapeInput ? this.reshapeInput(e) : e;
		}
		compare() {}
		learn() {}
	};
	function input(e) {
		return new Input(e);
	}
	function predict2D$2(e) {
		return activate(e[this.thread.y][this.thread.x]);
	}
	function predict3D$2(e) {
		return activate(e[this.thread.z][this.thread.y][this.thread.x]);
	}
	function compare2D$2(e, t) {
		return measure(e[this.thread.y][this.thread.x], t[this.thread.y][this.thread.x]);
	}
	function compare3D$2(e, t) {
		return measure(e[this.thread.z][this.thread.y][this.thread.x], t[this.thread.z][this.thread.y][this.thread.x]);
	}
	var LeakyRelu = class extends Activation {
		setupKernels() {
			let { width: e, height: t, depth: n } = this.inputLayer;
			this.depth > 0 ? (this.predictKernel = makeKernel(predict3D$2, {
				output: [
					e,
					t,
					n
				],
				functions: [activate],
				immutable: !0
			}), this.compareKernel = makeKernel(compare3D$2, {
				output: [
					e,
					t,
					n
				],
				functions: [measure],
				immutable: !0
			})) : (this.predictKernel = makeKernel(predict2D$2, {
				output: [e, t],
				functions: [activate],
				immutable: !0
			}), this.compareKernel = makeKernel(compare2D$2, {
				output: [e, t],
				functions: [measure],
				immutable: !0
			}));
		}
		predict() {
			release(this.weights), this.weights = this.predictKernel(this.inputLayer.weights);
		}
		compare() {
			let { deltas: e } = this;
			this.deltas = this.compareKernel(this.weights, e), release(e);
		}
	};
	function leakyRelu(e, t) {
		return new LeakyRelu(e, t);
	}
	function lstmCell(e, t, n) {
		let { height: r } = e;
		if (typeof r != `number`) throw Error(`no settings.height given`);
		n.setDimensions && n.setDimensions(1, r);
		let i = random({
			width: t.height,
			height: r,
			std: .08,
			id: `inputGateWeights`
		}), a = random({
			width: r,
			height: r,
			std: .08,
			id: `inputGatePeepholes`
		}), o = zeros({
			width: 1,
			height: r,
			id: `inputGateBias`
		}), s = sigmoid$1(add$1(add$1(multiply$1(i, t), multiply$1(a, n)), o), { id: `inputGate` }), c = random({
			width: t.height,
			height: r,
			std: .08,
			id: `forgetGateWeights`
		}), l = random({
			width: r,
			height: r,
			std: .08,
			id: `forgetGatePeepholes`
		}), u = zeros({
			width: 1,
			height: r,
			id: `forgetGateBias`
		}), d = sigmoid$1(add$1(add$1(multiply$1(c, t), multiply$1(l, n)), u), { id: `forgetGate` }), f = random({
			width: t.height,
			height: r,
			std: .08,
			id: `outputGateWeights`
		}), p = random({
			width: r,
			height: r,
			std: .08,
			id: `outputGatePeepholes`
		}), m = zeros({
			width: 1,
			height: r,
			id: `outputGateBias`
		}), h = sigmoid$1(add$1(add$1(multiply$1(f, t), multiply$1(p, n)), m), { id: `outputGate` }), g = random({
			width: t.height,
			height: r,
			std: .08,
			id: `memoryWeights`
		}), _ = random({
			width: r,
			height: r,
			std: .08,
			id: `memoryPeepholes`
		}), v = zeros({
			width: 1,
			height: r,
			id: `memoryBias`
		}), y = tanh$1(add$1(add$1(multiply$1(g, t), multiply$1(_, n)), v), { id: `memory` });
		return multiplyElement$1(h, tanh$1(add$1(multiplyElement$1(d, n, { id: `retainCell` }), multiplyElement$1(s, y, { id: `writeCell` }), { id: `cell` })), { id: `activations` });
	}
	function output(e, t) {
		let { height: n } = e, r = random({
			height: n,
			width: t.height,
			id: `outputGate`,
			std: .08
		}), i = random({
			height: n,
			id: `output`,
			std: .08
		}), a = multiply$1(r, t, { id: `outputGateConnected` });
		return target({
			id: `target`,
			...e
		}, add$1(a, i));
	}
	function setSwitchY(e) {
		return e;
	}
	function setSwitchX(e) {
		return e;
	}
	function predict$1(e) {
		let t = this.thread.x * this.constants.strideX - this.constants.paddingX, n = this.thread.y * this.constants.strideY - this.constants.paddingY, r = t + this.constants.filterWidth, i = n + this.constants.filterHeight, a = Math.max(t, 0), o = Math.max(n, 0), s = Math.min(r, this.constants.inputWidth), c = Math.min(i, this.constants.inputHeight), l = e[this.thread.z][o][a];
		for (let t = o; t < c; t++) for (let n = a; n < s; n++) {
			let r = e[this.thread.z][t][n];
			r > l && (l = r);
		}
		return l;
	}
	function compare$1(e, t, n) {
		let r = this.thread.x + .5, i = this.thread.y + .5, a = 1 / this.constants.strideX, o = 1 / this.constants.strideY, s = Math.max(0, Math.ceil((r - this.constants.filterWidth + this.constants.paddingX) * a)), c = Math.max(0, Math.ceil((i - this.constants.filterHeight + this.constants.paddingY) * o)), l = Math.min(Math.ceil((r + this.constants.paddingX) * a), this.constants.outputWidth), u = Math.min(Math.ceil((i + this.constants.paddingY) * o), this.constants.outputHeight), d = 0;
		for (let r = c; r < u; r++) for (let i = s; i < l; i++) {
			let a = t[r][i], o = n[r][i];
			Math.abs(a - this.thread.x) < .1 && Math.abs(o - this.thread.y) < .1 && (d += e[r][i]);
		}
		return d;
	}
	let T = {
		padding: 0,
		stride: 0,
		filterWidth: 0,
		filterHeight: 0,
		filterCount: 0
	};
	var Pool = class extends Filter {
		constructor(e, t) {
			super(e, t), this.predictKernelMap = null, this.settings = {
				...e,
				...getStride(e, T),
				...getPadding(e, T)
			}, this.weights = randos3D(this.width, this.height, this.depth), this.deltas = zeros3D(this.width, this.height, this.depth), this.validate();
		}
		get strideX() {
			return this.settings.strideX;
		}
		get strideY() {
			return this.settings.strideY;
		}
		get paddingX() {
			return this.settings.paddingX;
		}
		get paddingY() {
			return this.settings.paddingY;
		}
		get width() {
			return Math.ceil((this.inputLayer.width + this.paddingX * 2 - this.filterWidth) / this.strideX + 1);
		}
		get height() {
			return Math.floor((this.inputLayer.height + this.paddingY * 2 - this.filterHeight) / this.strideY + 1);
		}
		get depth() {
			return this.settings.filterCount;
		}
		get filterCount() {
			return this.settings.filterCount;
		}
		get switchX() {
			return this.settings.switchX;
		}
		set switchX(e) {
			this.settings.switchX = e;
		}
		get switchY() {
			return this.settings.switchY;
		}
		set switchY(e) {
			this.settings.switchY = e;
		}
		setupKernels() {
			this.predictKernelMap = makeKernelMap({
				switchX: setSwitchX,
				switchY: setSwitchY
			}, predict$1, {
				output: [
					this.width,
					this.height,
					this.depth
				],
				constants: {
					inputWidth: this.inputLayer.width,
					inputHeight: this.inputLayer.height,
					paddingX: this.paddingX,
					paddingY: this.paddingY,
					filterHeight: this.filterHeight,
					filterWidth: this.filterWidth,
					strideX: this.strideX,
					strideY: this.strideY
				}
			}), this.compareKernel = makeKernel(compare$1, {
				output: [
					this.inputLayer.width,
					this.inputLayer.height,
					this.inputLayer.depth
				],
				constants: {
					inputWidth: this.inputLayer.width,
					inputHeight: this.inputLayer.height,
					outputWidth: this.width,
					outputHeight: this.height,
					filterWidth: this.filterWidth,
					filterHeight: this.filterHeight,
					paddingX: this.paddingX,
					paddingY: this.paddingY,
					strideX: this.strideX,
					strideY: this.strideY
				}
			});
		}
		predict() {
			let { result: e, switchX: t, switchY: n } = this.predictKernelMap(this.inputLayer.weights);
			this.switchX = t, this.switchY = n, this.weights = e;
		}
		compare() {
			let e = this.inputLayer.deltas;
			this.inputLayer.deltas = this.compareKernel(this.deltas, this.switchX, this.switchY), release(e);
		}
	};
	function pool(e, t) {
		return new Pool(e, t);
	}
	var RecurrentInput = class extends Internal {
		constructor(e) {
			super(), this.praxis = null, this.predictKernel = null, this.compareKernel = null, this.settings = {}, this.recurrentInput = e, this.validate();
		}
		get width() {
			return this.recurrentInput.width;
		}
		get height() {
			return this.recurrentInput.height;
		}
		get depth() {
			return this.recurrentInput.depth;
		}
		get deltas() {
			return this.recurrentInput.deltas;
		}
		set deltas(e) {
			let t = this.recurrentInput.deltas;
			this.recurrentInput.deltas = e, release(t);
		}
		get weights() {
			return this.recurrentInput.weights;
		}
		set weights(e) {
			let t = this.recurrentInput.weights;
			this.recurrentInput.weights = e, release(t);
		}
		validate() {
			if (g.prototype.validate.call(this), this.width !== this.recurrentInput.width) throw Error(`${this.constructor.name} layer width ${this.width} and ${this.recurrentInput.constructor.name} width (${this.recurrentInput.width}) are not same`);
			if (this.height !== this.recurrentInput.height) throw Error(`${this.constructor.name} layer height ${this.height} and ${this.recurrentInput.constructor.name} width (${this.recurrentInput.height}) are not same`);
		}
		setDimensions(e, t) {
			this.recurrentInput.width = e, this.recurrentInput.height = t;
		}
		predict() {}
		compare() {}
		learn() {}
		setupKernels() {}
		reuseKernels() {}
	}, RecurrentZeros = class extends Internal {
		constructor(e) {
			super(), this.praxis = null, this.settings = {}, this.predictKernel = null, this.compareKernel = null, e && (this.settings = { ...e });
		}
		setDimensions(e, t) {
			this.praxis = null, this.settings = {
				...this.settings,
				width: e,
				height: t,
				weights: zeros2D(e, t),
				deltas: zeros2D(e, t)
			};
		}
		setupKernels() {}
		reuseKernels() {}
		predict() {}
		compare() {}
		learn(e) {
			let { weights: t } = this;
			this.weights = this.praxis.run(this, e), release(t);
		}
	};
	function recurrentZeros() {
		return new RecurrentZeros();
	}
	function predict2D$1(e) {
		return activate$3(e[this.thread.y][this.thread.x]);
	}
	function compare2D$1(e, t) {
		return measure$3(e[this.thread.y][this.thread.x], t[this.thread.y][this.thread.x]);
	}
	function predict3D$1(e) {
		return activate$3(e[this.thread.z][this.thread.y][this.thread.x]);
	}
	function compare3D$1(e, t) {
		return measure$3(e[this.thread.z][this.thread.y][this.thread.x], t[this.thread.z][this.thread.y][this.thread.x]);
	}
	var Relu = class extends Activation {
		setupKernels() {
			let { width: e, height: t, depth: n } = this.inputLayer;
			n > 0 ? (this.predictKernel = makeKernel(predict3D$1, {
				output: [
					e,
					t,
					n
				],
				functions: [activate$3],
				immutable: !0
			}), this.compareKernel = makeKernel(compare3D$1, {
				output: [
					e,
					t,
					n
				],
				functions: [measure$3],
				immutable: !0
			})) : (this.predictKernel = makeKernel(predict2D$1, {
				output: [e, t],
				functions: [activate$3],
				immutable: !0
			}), this.compareKernel = makeKernel(compare2D$1, {
				output: [e, t],
				functions: [measure$3],
				immutable: !0
			}));
		}
		predict() {
			release(this.weights), this.weights = this.predictKernel(this.inputLayer.weights);
		}
		compare() {
			release(this.inputLayer.deltas), this.inputLayer.deltas = this.compareKernel(this.weights, this.deltas);
		}
	};
	function relu$1(e, t) {
		return new Relu(e, t);
	}
	function rnnCell(e, t, n) {
		let { height: r } = e;
		if (typeof r != `number`) throw Error(`height not set`);
		n.setDimensions && n.setDimensions(1, r);
		let i = random({
			id: `weight`,
			height: r,
			width: t.height,
			std: .08
		}), a = random({
			id: `transition`,
			height: r,
			width: r,
			std: .08
		}), o = zeros({
			id: `bias`,
			height: r
		});
		return relu$1(add$1(add$1(multiply$1(i, t), multiply$1(a, n)), o));
	}
	var Regression = class extends g {
		constructor(e, t) {
			super(e), this.inputLayer = t, this.validate();
		}
		predict() {
			release(this.weights), this.weights = clone(this.inputLayer.weights);
		}
		learn() {}
	};
	function regression(e, t) {
		return new Regression(e, t);
	}
	function getMaxValue2D(e) {
		let t = -1 / 0;
		for (let n = 0; n < this.constants.inputHeight; n++) for (let r = 0; r < this.constants.inputWidth; r++) {
			let i = e[n][r];
			i > t && (t = i);
		}
		return t;
	}
	function getMaxValue3D(e) {
		let t = -1 / 0;
		for (let n = 0; n < this.constants.inputDepth; n++) for (let r = 0; r < this.constants.inputHeight; r++) for (let i = 0; i < this.constants.inputWidth; i++) {
			let a = e[n][r][i];
			a > t && (t = a);
		}
		return t;
	}
	function getSum2D(e) {
		let t = 0;
		for (let n = 0; n < this.constants.inputHeight; n++) for (let r = 0; r < this.constants.inputWidth; r++) t += e[n][r];
		return t;
	}
	function getSum3D(e) {
		let t = 0;
		for (let n = 0; n < this.constants.inputDepth; n++) for (let r = 0; r < this.constants.inputHeight; r++) for (let i = 0; i < this.constants.inputWidth; i++) t += e[n][r][i];
		return t;
	}
	function getExponentials(e, t) {
		return Math.exp(e[this.thread.x] - t[0]);
	}
	function getExponentials3D(e, t) {
		return Math.exp(e[this.thread.z][this.thread.y][this.thread.x] - t[0]);
	}
	function predict2D(e, t) {
		return e[this.thread.y][this.thread.x] / t[0];
	}
	function predict3D(e, t) {
		return e[this.thread.z][this.thread.y][this.thread.x] / t[0];
	}
	function compare2D(e, t) {
		let n = 0;
		return this.thread.x + this.thread.y * this.output.x === e && (n = 1), -(n - t[this.thread.y][this.thread.x]);
	}
	function compare3D(e, t) {
		let n = 0;
		return this.thread.x + this.thread.y * this.output.x + this.thread.z * this.output.x * this.output.y === e && (n = 1), -(n - t[this.thread.z][this.thread.y][this.thread.x]);
	}
	var SoftMax = class extends Modifier {
		constructor(e, t) {
			super(e, t), this.errors = null, this.getExponentialsKernel = null, this.getMaxValueKernel = null, this.getSumKernel = null, this.validate(), this.depth > 0 ? (this.weights = randos3D(this.width, this.height, this.depth), this.deltas = zeros3D(this.width, this.height, this.depth)) : this.height > 0 ? (this.weights = randos2D(this.width, this.height), this.deltas = zeros2D(this.width, this.height)) : (this.weights = randos(this.width), this.deltas = zeros$1(this.width));
		}
		setupKernels() {
			let { width: e, height: t, depth: n } = this;
			n > 0 ? (this.getExponentialsKernel = makeKernel(getExponentials3D, { output: [
				e,
				t,
				n
			] }), this.getMaxValueKernel = makeKernel(getMaxValue3D, {
				output: [
					1,
					1,
					1
				],
				constants: {
					inputWidth: e,
					inputHeight: t,
					inputDepth: n
				}
			}), this.getSumKernel = makeKernel(getSum3D, {
				output: [
					1,
					1,
					1
				],
				constants: {
					inputWidth: e,
					inputHeight: t,
					inputDepth: n
				}
			}), this.predictKernel = makeKernel(predict3D, { output: [
				e,
				t,
				n
			] }), this.compareKernel = makeKernel(compare3D, {
				output: [
					e,
					t,
					n
				],
				immutable: !0
			})) : (this.getExponentialsKernel = makeKernel(getExponentials, { output: [e, t] }), this.getMaxValueKernel = makeKernel(getMaxValue2D, {
				output: [1, 1],
				constants: {
					inputWidth: e,
					inputHeight: t
				}
			}), this.getSumKernel = makeKernel(getSum2D, {
				output: [1, 1],
				constants: {
					inputWidth: e,
					inputHeight: t
				}
			}), this.predictKernel = makeKernel(predict2D, { output: [e, t] }), this.compareKernel = makeKernel(compare2D, {
				output: [e, t],
				immutable: !0
			}));
		}
		predict() {
			let e = this.getMaxValueKernel(this.inputLayer.weights), t = this.getExponentialsKernel(this.inputLayer.weights, e), n = this.getSumKernel(t);
			this.weights = this.predictKernel(t, n);
		}
		compare(e) {
			let { deltas: t, errors: n } = this;
			this.errors = this.compareKernel(e[0], t), this.deltas = clone(this.errors), release(t), release(n);
			let r = this.inputLayer.deltas;
			this.inputLayer.deltas = clone(this.deltas), release(r);
		}
	};
	function softMax(e, t) {
		return new SoftMax(e, t);
	}
	var SVM = class extends g {
		constructor(e, t) {
			super(t), this.inputLayer = e;
		}
		predict() {
			release(this.weights), this.weights = clone(this.inputLayer.weights), this.validate();
		}
		learn() {}
	};
	function svm(e, t) {
		return new SVM(e, t);
	}
	function predict(e) {
		return e[this.thread.x][this.thread.y];
	}
	let E = predict;
	var Transpose = class extends Modifier {
		get width() {
			return this.inputLayer.height;
		}
		get height() {
			return this.inputLayer.width;
		}
		constructor(e) {
			super(e), this.validate();
		}
		setupKernels() {
			this.predictKernel = makeKernel(predict, { output: [this.height, this.width] }), this.compareKernel = makeKernel(E, { output: [this.width, this.height] });
		}
		predict() {
			this.weights = this.predictKernel(this.inputLayer.weights);
		}
		compare() {
			this.inputLayer.deltas = this.compareKernel(this.deltas);
		}
	};
	function transpose(e) {
		return new Transpose(e);
	}
	let D = {
		Activation,
		Internal,
		InternalModel,
		EntryPoint,
		Filter,
		Model,
		Modifier,
		Operator,
		Target
	};
	var O = Object.freeze({
		__proto__: null,
		layerTypes: D,
		Add,
		add: add$1,
		arthurFeedForward,
		BaseLayer: g,
		baseLayerDefaultSettings: h,
		Convolution,
		convolution,
		Dropout,
		dropout,
		feedForward,
		FullyConnected,
		fullyConnected,
		gru,
		Input,
		input,
		LeakyRelu,
		leakyRelu,
		lstmCell,
		Multiply,
		multiply: multiply$1,
		MultiplyElement,
		multiplyElement: multiplyElement$1,
		Negative,
		negative,
		Ones,
		ones,
		output,
		Pool,
		pool,
		Random,
		random,
		RecurrentInput,
		RecurrentZeros,
		rnnCell,
		Regression,
		regression,
		Relu,
		relu: relu$1,
		Sigmoid,
		sigmoid: sigmoid$1,
		SoftMax,
		softMax,
		SVM,
		svm,
		Tanh,
		tanh: tanh$1,
		Target,
		target,
		Transpose,
		transpose,
		Zeros,
		zeros
	});
	let k = Object.keys(O);
	function layerFromJSON(e, t, n) {
		if (!k.find((t) => t === e.type)) return null;
		let r = O[e.type];
		if (r.prototype instanceof D.Filter) {
			if (!t) throw Error(`inputLayer missing`);
			return new r(e, t);
		}
		if (r.prototype instanceof D.Activation || r.prototype instanceof D.Modifier) {
			if (!t) throw Error(`inputLayer missing`);
			return new r(t, e);
		}
		if (r.prototype instanceof D.Internal) return new r(e);
		if (r.prototype instanceof D.Operator) {
			if (!t) throw Error(`inputLayer1 missing`);
			if (!n) throw Error(`inputLayer2 missing`);
			return new r(t, n, e);
		}
		if (r.prototype instanceof D.InternalModel || r.prototype instanceof D.EntryPoint || r.prototype instanceof D.Model) return new r(e);
		if (r === Target) {
			if (!t) throw Error(`inputLayer missing`);
			return new r(e, t);
		}
		return null;
	}
	let A = {
		learningRate: .3,
		binaryThresh: .5,
		initPraxis: (e, t) => momentumRootMeanSquaredPropagation(e, e.settings.praxisOpts ?? t)
	}, j = {
		iterations: 2e4,
		errorThresh: .005,
		log: !1,
		logPeriod: 10,
		learningRate: .3,
		callbackPeriod: 10,
		errorCheckInterval: 100,
		timeout: 1 / 0
	};
	var M = class FeedForward {
		constructor(e = {}) {
			this.trainOpts = {}, this.layers = null, this._inputLayer = null, this._hiddenLayers = null, this._outputLayer = null, this._model = null, this.meanSquaredError = null, this.inputLookup = null, this.inputLookupLength = null, this.outputLookup = null, this.outputLookupLength = null, this.options = {
				...A,
				...e
			}, this._updateTrainingOptions({
				...j,
				...e
			});
		}
		static _validateTrainingOptions(e) {
			let { iterations: t, errorThresh: n, log: r, logPeriod: i, learningRate: a, callback: o, callbackPeriod: s, timeout: c } = e, l = {
				iterations: () => typeof t == `number` && t > 0,
				errorThresh: () => typeof n == `number` && n > 0 && n < 1,
				log: () => typeof r == `function` || typeof r == `boolean`,
				logPeriod: () => typeof i == `number` && i > 0,
				learningRate: () => typeof a == `number` && a > 0 && a < 1,
				callback: () => typeof o == `function` || o === null,
				callbackPeriod: () => typeof s == `number` && s > 0,
				timeout: () => typeof c == `number` && c > 0
			};
			Object.keys(j).forEach((t) => {
				if (l.hasOwnProperty(t) && !l[t]()) {
					let n = e[t];
					throw Error(`[${t}, ${(n ?? `undefined`).toString()}] is out of normal training range, your network will probably not train.`);
				}
			});
		}
		_setLogMethod(e) {
			typeof e == `function` ? this.trainOpts.log = e : e ? this.trainOpts.log = console.log : this.trainOpts.log = !1;
		}
		_updateTrainingOptions(e) {
			this.trainOpts = {
				...j,
				...this.trainOpts,
				...e
			}, FeedForward._validateTrainingOptions(this.trainOpts), this._setLogMethod(e.log ?? this.trainOpts.log);
			let { callback: t, callbackPeriod: n, errorCheckInterval: r } = this.trainOpts;
			t && n !== r && console.warn(`options.callbackPeriod with value of ${(n ?? `undefined`).toString()} does not match options.errorCheckInterval with value of ${(r ?? `undefined`).toString()}, if logging error, it will repeat.  These values may need to match`);
		}
		_connectOptionsLayers() {
			let { inputLayerIndex: e, outputLayerIndex: t, layers: n } = this.options;
			if (!n) throw Error(`this.options.layers in unexpected state`);
			if (typeof e != `number` || typeof t != `number`) throw Error(`inputLayerIndex not a number`);
			let r = n[e];
			if (!r) throw Error(`inputLayer not found in this.options.layers`);
			let i = n[t];
			if (!i) throw Error(`outputLayer not found in this.options.layers`);
			return this._inputLayer = r, this._hiddenLayers = n.slice(e, t - e), this._outputLayer = i, n;
		}
		_connectNewLayers() {
			let { inputLayer: e, outputLayer: t } = this.options;
			if (!e) throw Error(`inputLayer not defined`);
			let n = [];
			this._inputLayer = e();
			let r = this._connectHiddenLayers(this._inputLayer);
			if (!t) throw Error(`outputLayer not defined`);
			return this._outputLayer = t(r[r.length - 1], r.length), n.push(this._inputLayer), n.push(...r), n.push(this._outputLayer), flattenLayers(n);
		}
		_connectHiddenLayers(e) {
			this._hiddenLayers = [];
			let t = [], { hiddenLayers: n } = this.options;
			if (!n) throw Error(`hiddenLayers not defined`);
			for (let r = 0; r < n.length; r++) {
				let i = n[r](e, r);
				t.push(i), this._hiddenLayers.push(i), e = i;
			}
			return t;
		}
		initialize() {
			this.layers = this.options.layers ? this._connectOptionsLayers() : this._connectNewLayers(), this.initializeLayers(this.layers), this._model = this.layers.filter((e) => e instanceof Model);
		}
		initializeLayers(e) {
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				n.setupKernels(!0), n instanceof Model && n.praxis === null && typeof this.options.initPraxis == `function` && (n.praxis = this.options.initPraxis(n, n.settings.praxisOpts ?? this.options.praxisOpts ?? {}), n.praxis.setupKernels());
			}
			let t = e[e.length - 1];
			this.meanSquaredError = new MeanSquaredError({
				width: t.width,
				height: t.height
			});
		}
		run(e) {
			let t;
			if (Array.isArray(e) || e.buffer) t = e;
			else if (this.inputLookup) t = s.toArray(this.inputLookup, e, this.inputLookupLength);
			else throw Error(`input is incompatible with net`);
			let r = this.runInput(t);
			return r instanceof n.Texture && (r = r.toArray()), this.outputLookup ? s.toObject(this.outputLookup, r) : r;
		}
		runInput(e) {
			if (!this.layers) throw Error(`not initialized`);
			this.layers[0].predict(e);
			for (let e = 1; e < this.layers.length; e++) this.layers[e].predict();
			return this.layers[this.layers.length - 1].weights;
		}
		train(e, t = {}) {
			let { preparedData: n, status: r, endTime: i } = this._prepTraining(e, t), a = !0, calculateError = () => this._calculateTrainingError(n), trainPatterns = () => this._trainPatterns(n);
			for (; a;) a = this._trainingTick(r, i, calculateError, trainPatterns);
			return r;
		}
		async trainAsync(e, t = {}) {
			let { preparedData: n, status: r, endTime: i } = this._prepTraining(e, t);
			return await new Promise((e, t) => {
				try {
					let calculateError = () => this._calculateTrainingError(n), trainPatterns = () => this._trainPatterns(n), t = new d.Thaw(Array(this.trainOpts.iterations), {
						delay: !0,
						each: () => this._trainingTick(r, i, calculateError, trainPatterns) || t.stop(),
						done: () => e(r)
					});
					t.tick();
				} catch (e) {
					t(e);
				}
			});
		}
		_trainingTick(e, t, n, r) {
			let { trainOpts: i } = this;
			return e.iterations >= i.iterations || e.error <= i.errorThresh || Date.now() >= t ? !1 : (typeof i.log == `function` && e.iterations % i.logPeriod === 0 ? (e.error = n(), i.log(`iterations: ${e.iterations}, training error: ${e.error}`)) : e.iterations % i.errorCheckInterval === 0 ? e.error = n() : r(), i.callback && e.iterations % i.callbackPeriod === 0 && i.callback(Object.assign(e)), e.iterations++, !0);
		}
		_prepTraining(e, t) {
			this._updateTrainingOptions(t);
			let n = this.formatData(e), r = this.trainOpts.timeout ? Date.now() + this.trainOpts.timeout : 0;
			return this.verifyIsInitialized(), {
				preparedData: this.transferData(n),
				status: {
					error: 1,
					iterations: 0
				},
				endTime: r
			};
		}
		verifyIsInitialized() {
			this._model || this.initialize();
		}
		_calculateTrainingError(e) {
			let t = new Float32Array([0]), r = this.meanSquaredError;
			for (let n = 0; n < e.length; ++n) {
				let i = t, a = this._trainPattern(e[n].input, e[n].output, !0);
				t = r.add(t, a), release(a), release(i);
			}
			let i = r.divide(e.length, t);
			if (release(t), i instanceof n.Texture) {
				let e = i.toArray();
				return release(i), e[0];
			}
			return i[0];
		}
		_trainPatterns(e) {
			for (let t = 0; t < e.length; ++t) this._trainPattern(e[t].input, e[t].output, !1);
		}
		_trainPattern(e, t, n) {
			if (this.runInput(e), this._calculateDeltas(t), this.adjustWeights(), n) {
				if (!this._outputLayer?.errors) throw Error(`outputLayer.errors not defined`);
				return this.meanSquaredError.calculate(this._outputLayer.errors);
			}
			return null;
		}
		_calculateDeltas(e) {
			let t = this.layers;
			for (let n = t.length - 1; n > -1; n--) t[n].compare(e);
		}
		adjustWeights() {
			let e = this._model;
			for (let t = 0; t < e.length; t++) e[t].learn(this.trainOpts.learningRate);
		}
		formatData(e) {
			if (!Array.isArray(e)) {
				let t = [];
				t.push(e), e = t;
			}
			let t = e[0].input, n;
			if (Array.isArray(e) && !Array.isArray(t) && !(t instanceof Float32Array)) {
				if (!this.inputLookup) {
					let t = new LookupTable(e, `input`);
					this.inputLookup = t.table, this.inputLookupLength = t.length;
				}
				n = e.map((e) => ({ input: s.toArray(this.inputLookup, e.input, this.inputLookupLength) }), this);
			} else n = e;
			let r = e[0].output;
			if (!Array.isArray(r) && !(r instanceof Float32Array)) {
				if (!this.outputLookup) {
					let t = new LookupTable(e, `output`);
					this.outputLookup = t.table, this.outputLookupLength = t.length;
				}
				n = e.map((e, t) => {
					let r = s.toArray(this.outputLookup, e.output, this.inputLookupLength);
					return {
						input: n[t].input,
						output: r
					};
				}, this);
			}
			return n;
		}
		transferData(e) {
			let t = Array(e.length), n = makeKernel(function(e) {
				return e[this.thread.x];
			}, {
				output: [e[0].input.length],
				immutable: !0
			}), r = makeKernel(function(e) {
				return e[this.thread.x];
			}, {
				output: [e[0].output.length],
				immutable: !0
			});
			for (let i = 0; i < e.length; i++) {
				let a = e[i];
				t[i] = {
					input: n(a.input),
					output: r(a.output)
				};
			}
			return t;
		}
		test() {
			throw Error(`${this.constructor.name}-test is not yet implemented`);
		}
		toJSON() {
			if (this.layers || this.initialize(), !this._model || !this.layers || !this._inputLayer || !this._hiddenLayers || !this._outputLayer) throw Error(`network is not initialized`);
			let e = [];
			for (let t = 0; t < this.layers.length; t++) {
				let n = this.layers[t], r = n.toJSON();
				n.hasOwnProperty(`inputLayer`) ? r.inputLayerIndex = this.layers.indexOf(n.inputLayer) : n.hasOwnProperty(`inputLayer1`) && n.hasOwnProperty(`inputLayer2`) && (r.inputLayer1Index = this.layers.indexOf(n.inputLayer1), r.inputLayer2Index = this.layers.indexOf(n.inputLayer2)), e.push(r);
			}
			return {
				type: this.constructor.name,
				sizes: this.options.sizes ?? [this._inputLayer.height].concat(this._hiddenLayers.map((e) => e.height), [this._outputLayer.height]),
				outputLayerIndex: this.layers.indexOf(this._outputLayer),
				layers: e,
				inputLayerIndex: this.layers.indexOf(this._inputLayer)
			};
		}
		static fromJSON(e, t) {
			let n = e.layers, r = [], i = t ? layerFromJSON(n[0]) ?? t(n[0]) : layerFromJSON(n[0]);
			if (!i) throw Error(`unable to find layer`);
			r.push(i);
			for (let e = 1; e < n.length; e++) {
				let i = n[e];
				if (i.inputLayerIndex === void 0 && i.inputLayer1Index === void 0 && i.inputLayer2Index === void 0) {
					let e = t ? layerFromJSON(i) ?? t(i) : layerFromJSON(i);
					if (!e) throw Error(`unable to find layer`);
					r.push(e);
				} else if (typeof i.inputLayerIndex == `number`) {
					let e = r[i.inputLayerIndex];
					if (!e) throw Error(`inputLayer1 not found`);
					let n = t ? layerFromJSON(i, e) ?? t(i, e) : layerFromJSON(i, e);
					if (!n) throw Error(`unable to find layer`);
					r.push(n);
				} else {
					if (typeof i.inputLayer1Index != `number`) throw Error(`Cannot create network from provided JSON. inputLayer1Index not defined.`);
					if (typeof i.inputLayer2Index != `number`) throw Error(`Cannot create network from provided JSON. inputLayer2Index not defined.`);
					let e = r[i.inputLayer1Index], n = r[i.inputLayer2Index];
					if (e === void 0) throw Error(`Cannot create network from provided JSON. layer of index ${i.inputLayer1Index} not found.`);
					if (n === void 0) throw Error(`Cannot create network from provided JSON. layer of index ${i.inputLayer2Index} not found.`);
					let a = t ? layerFromJSON(i, e, n) ?? t(i, e, n) : layerFromJSON(i, e, n);
					if (!a) throw Error(`unable to find layer`);
					r.push(a);
				}
			}
			return new this({
				...e,
				layers: r
			});
		}
		toFunction() {
			throw Error(`${this.constructor.name}-toFunction is not yet implemented`);
		}
	};
	function likely(e, t) {
		if (!t) throw TypeError(`Required parameter 'net' is of type ${typeof t}. Must be of type 'brain.NeuralNetwork'`);
		let n = t.run(e), r = null, i = -1;
		return Object.entries(n).forEach(([e, t]) => {
			t !== void 0 && typeof t == `number` && t > i && (r = e, i = t);
		}), r;
	}
	var RecurrentConnection = class extends Internal {
		constructor() {
			super(...arguments), this.settings = {}, this.layer = null;
		}
		setLayer(e) {
			this.layer = e;
		}
		get width() {
			if (!this.layer) throw Error(`layer not set`);
			return this.layer.width;
		}
		set width(e) {
			throw Error(`${this.constructor.name}-width is not yet implemented`);
		}
		get height() {
			if (!this.layer) throw Error(`layer not set`);
			return this.layer.height;
		}
		set height(e) {
			throw Error(`${this.constructor.name}-height is not yet implemented`);
		}
		get deltas() {
			if (!this.layer) throw Error(`layer not set`);
			return this.layer.deltas;
		}
		set deltas(e) {
			if (!this.layer) throw Error(`layer not set`);
			release(this.layer.deltas), this.layer.deltas = e;
		}
		get weights() {
			if (!this.layer) throw Error(`layer not set`);
			return this.layer.weights;
		}
		set weights(e) {
			if (!this.layer) throw Error(`layer not set`);
			release(this.layer.weights), this.layer.weights = e;
		}
		predict() {}
		compare() {}
		learn() {
			throw Error(`no longer using`);
		}
		setupKernels() {}
		reuseKernels() {}
	}, Recurrent = class extends M {
		constructor(e = {}) {
			super(e), this.trainOpts = {}, this._outputConnection = null, this._layerSets = [], this._hiddenLayerOutputIndices = [], this._model = null;
		}
		_connectLayers() {
			if (!this.options.inputLayer) throw Error(`inputLayer not found`);
			if (!this.options.outputLayer) throw Error(`outputLayer not found`);
			let e = this.options.inputLayer(), t = this._connectHiddenLayers(e);
			return {
				inputLayer: e,
				hiddenLayers: t,
				outputLayer: this.options.outputLayer(t[t.length - 1], -1)
			};
		}
		_connectLayersDeep() {
			let e = [], t = this._layerSets[this._layerSets.length - 1], n = 0;
			function findInputLayer(n) {
				let r = t.indexOf(n);
				if (r < 0) throw Error(`unable to find layer`);
				return e[r];
			}
			function layerSettings(e) {
				return {
					...e.settings,
					weights: null,
					deltas: null,
					praxis: null
				};
			}
			for (let r = 0; r < t.length; r++) {
				let i = t[r], a;
				if (i instanceof Activation) a = new i.constructor(findInputLayer(i.inputLayer), layerSettings(i));
				else if (i instanceof EntryPoint) a = new i.constructor(layerSettings(i));
				else if (i instanceof Filter) a = new i.constructor(layerSettings(i.inputLayer), findInputLayer(i.inputLayer));
				else if (i instanceof Internal) {
					let e = t[this._hiddenLayerOutputIndices[n++]];
					if (i instanceof RecurrentConnection) throw Error(`unfinished`);
					if (i instanceof RecurrentInput) a = new RecurrentInput(e);
					else if (i instanceof RecurrentZeros) a = new RecurrentInput(e);
					else throw Error(`hidden layer ${i.constructor.name} extends unknown hidden layer`);
				} else if (i instanceof InternalModel || i instanceof Model) a = i;
				else if (i instanceof Modifier) a = new i.constructor(findInputLayer(i.inputLayer), layerSettings(i.inputLayer));
				else if (i instanceof Operator) a = new i.constructor(findInputLayer(i.inputLayer1), findInputLayer(i.inputLayer2), layerSettings(i));
				else if (i instanceof Target) a = new i.constructor(layerSettings(i), findInputLayer(i.inputLayer));
				else throw Error(`hidden layer ${i.constructor.name} extends unknown hidden layer`);
				e.push(a);
			}
			return e;
		}
		_connectHiddenLayers(e) {
			let t = [];
			if (!this.options.hiddenLayers) throw Error(`hiddenLayers not defined`);
			for (let n = 0; n < this.options.hiddenLayers.length; n++) {
				let r = new RecurrentZeros(), i = this.options.hiddenLayers[n](e, r, n);
				e = i, t.push(i);
			}
			return t;
		}
		initialize() {
			this._outputConnection = new RecurrentConnection();
			let e;
			if (this.options.layers) e = this._connectOptionsLayers();
			else {
				let { inputLayer: t, hiddenLayers: n, outputLayer: r } = this._connectLayers();
				e = flattenLayers([
					t,
					...n,
					r
				]), this._hiddenLayerOutputIndices = n.map((t) => e.indexOf(t)), this._inputLayer = t, this._hiddenLayers = n, this._outputLayer = r;
			}
			this.layers = e, this._layerSets = [e], this._model = e.filter((e) => e instanceof Model || e instanceof InternalModel), this.initializeLayers(e);
		}
		initializeDeep() {
			let e = this._connectLayersDeep();
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				n.setupKernels(!0), n.reuseKernels(this._layerSets[0][t]);
			}
			this._layerSets.push(e);
		}
		run(e) {
			for (; this._layerSets.length <= e.length;) this.initializeDeep();
			let t = this.runInputs(e);
			return t instanceof n.Texture ? t.toArray() : t;
		}
		runInput(e) {
			throw Error(`use .runInputs()`);
		}
		runInputs(e) {
			for (; this._layerSets.length < e.length;) this.initializeDeep();
			let t = e.length - 1;
			for (let n = 0; n <= t; n++) {
				let t = this._layerSets[n];
				t[0].predict(e[n]);
				for (let e = 1; e < t.length; e++) t[e].predict();
			}
			let n = this._layerSets[t], r = n[n.length - 1].weights;
			return this.end(), r;
		}
		train(e, t = {}) {
			let { preparedData: n, status: r, endTime: i } = this._prepTraining(e, t), a = !0, calculateError = () => this._calculateTrainingError(n), trainPatters = () => this._trainPatterns(n);
			for (; a;) a = this._trainingTick(r, i, calculateError, trainPatters);
			return r;
		}
		end() {
			let e = this._layerSets.length - 1, t = this._layerSets[e];
			t[0].predict([new Float32Array([0])]);
			for (let e = 1; e < t.length; e++) t[e].predict();
		}
		transferData(e) {
			return e;
		}
		_prepTraining(e, t) {
			this._updateTrainingOptions(t);
			let n = this.trainOpts.timeout ? Date.now() + this.trainOpts.timeout : 0;
			return this.verifyIsInitialized(), {
				preparedData: this.transferData(e),
				status: {
					error: 1,
					iterations: 0
				},
				endTime: n
			};
		}
		_calculateTrainingError(e) {
			if (!this.meanSquaredError) throw Error(`this.meanSquaredError not setup`);
			let t = new Float32Array(1);
			for (let n = 0; n < e.length; ++n) {
				let r = t, i = this._trainPattern(e[n], !0);
				t = this.meanSquaredError.add(t, i), release(i), release(r);
			}
			let r = this.meanSquaredError.divide(e.length, t);
			return release(t), r instanceof n.Texture ? r.toArray()[0] : r[0];
		}
		formatData(e) {
			return e;
		}
		_calculateDeltas(e) {
			let t = this._layerSets[this._layerSets.length - 1];
			for (let e = t.length - 2; e >= 0; e--) t[e].compare();
			for (let t = e.length - 2; t >= 0; t--) {
				let n = this._layerSets[t];
				n[n.length - 1].compare(e[t + 1]);
				for (let e = n.length - 2; e >= 0; e--) n[e].compare();
			}
		}
		adjustWeights() {
			let e = this._model;
			for (let t = 0; t < e.length; t++) e[t].learn(this.options.learningRate ?? 0);
		}
		_trainPatterns(e) {
			for (let t = 0; t < e.length; ++t) this._trainPattern(e[t], !1);
		}
		_trainPattern(e, t) {
			if (this.runInputs(e), this._calculateDeltas(e), this.adjustWeights(), t) {
				if (!this.meanSquaredError) throw Error(`this.meanSquaredError not setup`);
				let t = new Float32Array(1);
				for (let n = 0, r = e.length - 2; n <= r; n++) {
					let e = this._layerSets[n], r = e[e.length - 1], i = t;
					t = this.meanSquaredError.addAbsolute(i, r.errors), release(i);
				}
				return clone(this.meanSquaredError.divide(e.length, t));
			}
			return null;
		}
	}, N = class Matrix {
		constructor(e, t) {
			this.rows = 0, this.columns = 0, e && (this.rows = e), t && (this.columns = t), this.weights = zeros$1(this.rows * this.columns), this.deltas = zeros$1(this.rows * this.columns);
		}
		getWeight(e, t) {
			let n = this.columns * e + t;
			if (n < 0 || n >= this.weights.length) throw Error(`get accessor is skewed`);
			return this.weights[n];
		}
		setWeight(e, t, n) {
			let r = this.columns * e + t;
			if (r < 0 || r >= this.weights.length) throw Error(`set accessor is skewed`);
			return this.weights[r] = n, this;
		}
		getDelta(e, t) {
			let n = this.columns * e + t;
			if (n < 0 || n >= this.deltas.length) throw Error(`get accessor is skewed`);
			return this.deltas[n];
		}
		setDelta(e, t, n) {
			let r = this.columns * e + t;
			if (r < 0 || r >= this.weights.length) throw Error(`set accessor is skewed`);
			return this.deltas[r] = n, this;
		}
		toJSON() {
			return {
				rows: this.rows,
				columns: this.columns,
				weights: Array.from(this.weights.slice(0))
			};
		}
		static fromJSON(e) {
			let t = new Matrix(e.rows, e.columns);
			for (let n = 0, r = e.rows * e.columns; n < r; n++) t.weights[n] = e.weights[n];
			return t;
		}
		static fromArray(e) {
			let t = new Matrix(e.length, e[0].length);
			return t.fromArray(e), t;
		}
		deltasToArray() {
			return this.toArray(`deltas`);
		}
		weightsToArray() {
			return this.toArray(`weights`);
		}
		toArray(e = `weights`) {
			let t = Array(this.rows);
			return this.iterate({
				row: (e) => {
					t[e] = Array(this.columns);
				},
				column: (n, r) => {
					e === `weights` ? t[n][r] = this.getWeight(n, r) : e === `deltas` && (t[n][r] = this.getDelta(n, r));
				}
			}), t;
		}
		fromArray(e, t = `weights`) {
			if (e.length !== this.rows) throw Error(`rows do not match`);
			if (e[0].length !== this.columns) throw Error(`columns do not match`);
			return this.iterate({ column: (n, r) => {
				let i = e[n][r];
				if (typeof i != `number`) throw Error(`value not number`);
				t === `weights` ? this.setWeight(n, r, i) : t === `deltas` && this.setDelta(n, r, i);
			} }), this;
		}
		iterate(e) {
			let t = this.rows, n = this.columns;
			for (let r = 0; r < t; r++) {
				e.row && e.row(r);
				for (let t = 0; t < n; t++) e.column && e.column(r, t);
			}
			return this;
		}
	}, RandomMatrix = class extends N {
		constructor(e, t, n) {
			super(e, t), this.std = n;
			for (let e = 0, t = this.weights.length; e < t; e++) this.weights[e] = randomFloat(-n, n);
		}
	}, P = class DataFormatter {
		constructor(e, t = 0) {
			this.values = e, this.indexTable = {}, this.characterTable = {}, this.characters = [], this.specialIndexes = [], this.isSetup = !1, e !== void 0 && this.setup(e, t);
		}
		setup(e, t = 0) {
			if (this.isSetup) throw Error(`DataFormatter is already setup`);
			this.values = e, this.buildCharactersFromIterable(e), this.buildTables(t), e[0].input && this.addInputOutput(), this.addUnrecognized(), this.isSetup = !0;
		}
		buildCharactersFromIterable(e) {
			let t = {};
			for (let n = 0, r = e.length; n < r; n++) {
				let r = e[n];
				if (r.hasOwnProperty(`length`)) {
					let e = r;
					for (let n = 0, r = e.length; n < r; n++) {
						let r = e[n];
						t.hasOwnProperty(r) || (t[r] = !0, this.characters.push(r));
					}
				} else if (typeof r == `number`) {
					if (t.hasOwnProperty(r)) continue;
					t[r] = !0, this.characters.push(r);
				} else if (typeof r == `boolean`) {
					let e = r.toString();
					if (t.hasOwnProperty(e)) continue;
					t[e] = !0, this.characters.push(e);
				} else if (Array.isArray(r) && typeof r[0] == `string`) for (let e = 0; e < r.length; e++) {
					let n = r[e];
					t.hasOwnProperty(n) || (t[n] = !0, this.characters.push(n));
				}
				else if (Array.isArray(r) && (typeof r[0] == `number` || typeof r[0] == `boolean`)) for (let e = 0; e < r.length; e++) {
					let i = r[e].toString();
					t.hasOwnProperty(n) || (t[i] = !0, this.characters.push(i));
				}
				else if (r.hasOwnProperty(`input`) && r.hasOwnProperty(`output`)) {
					let { input: e, output: n } = r;
					Array.isArray(e) ? this.addCharacters(e, t) : this.addCharacters(e.toString(), t), Array.isArray(n) ? this.addCharacters(n, t) : this.addCharacters(n.toString(), t);
				} else throw Error(`Unhandled value`);
			}
		}
		addCharacters(e, t) {
			for (let n = 0; n < e.length; n++) {
				let r = e[n].toString();
				t.hasOwnProperty(r) || (t[r] = !0, this.characters.push(r));
			}
		}
		buildTables(e) {
			let t = this.characters.length;
			for (let n = 0; n < t; n++) {
				let t = this.characters[n];
				n >= e && (this.indexTable[t] = n, this.characterTable[n] = t);
			}
		}
		toIndexes(e, t = 0) {
			let n = [], { indexTable: r } = this;
			switch (typeof e) {
				case `number`:
				case `boolean`: e = e.toString();
			}
			for (let i = 0, a = e.length; i < a; i++) {
				let a = e[i].toString(), o = r[a];
				if (o === void 0) {
					if (r.unrecognized) o = r.unrecognized;
					else throw Error(`unrecognized character "${a}"`);
				}
				o < t || n.push(o);
			}
			return n;
		}
		toIndexesInputOutput(e, t, n = 0) {
			let r = this.toIndexesValue(e, n, !0);
			return t === void 0 ? r : r.concat(this.toIndexesValue(t, n, !1));
		}
		toIndexesValue(e, t, n) {
			if (typeof e == `string`) e = e.split(``);
			else if (typeof e == `number` || typeof e == `boolean`) e = e.toString().split(``);
			else if (Array.isArray(e) && (typeof e[0] == `number` || typeof e[0] == `boolean` || typeof e[0] == `string`)) e = e.map((e) => e.toString());
			else throw Error(`unrecognized value`);
			return n && (e = e.concat([`stop-input`, `start-output`])), this.toIndexes(e, t);
		}
		toCharacters(e, t = 0) {
			let n = [], { indexTable: r, characterTable: i } = this;
			for (let a = 0, o = e.length; a < o; a++) {
				let o = e[a];
				if (o < t) continue;
				let s = i[o];
				if (s === void 0) {
					if (r.unrecognized) s = i[r.unrecognized];
					else throw Error(`unrecognized index "${o}"`);
				} else s !== null && n.push(s.toString());
			}
			return n;
		}
		toString(e, t) {
			return this.toCharacters(e, t).join(``);
		}
		addInputOutput() {
			this.addSpecial(`stop-input`), this.addSpecial(`start-output`);
		}
		addUnrecognized() {
			this.addSpecial(`unrecognized`);
		}
		static fromAllPrintable(e, t = [`
`]) {
			for (let e = 32; e <= 126; e++) t.push(String.fromCharCode(e));
			return new DataFormatter(t, e);
		}
		static fromAllPrintableInputOutput(e, t = [`
`]) {
			let n = DataFormatter.fromAllPrintable(e, t);
			return n.addInputOutput(), n.addUnrecognized(), n;
		}
		static fromStringInputOutput(e, t) {
			let n = Array.from(new Set(e)).join(``), r = new DataFormatter(n.split(``), t);
			return r.addInputOutput(), r.addUnrecognized(), r.isSetup = !0, r;
		}
		static fromArrayInputOutput(e, t) {
			let n = [];
			for (let t = 0; t < e.length; t++) {
				let r = e[t];
				n.push(validateAndCast(r.input), validateAndCast(r.output));
			}
			let r = Array.isArray(n) ? n.flat() : n, i = new DataFormatter(Array.from(new Set(r)), t);
			return i.addInputOutput(), i.addUnrecognized(), i.isSetup = !0, i;
		}
		static fromString(e, t = 0) {
			let n = Array.from(new Set(e)).join(``);
			return new DataFormatter(n.split(``), t);
		}
		toJSON() {
			return {
				indexTable: this.indexTable,
				characterTable: this.characterTable,
				values: this.values,
				characters: this.characters,
				specialIndexes: this.specialIndexes
			};
		}
		static fromJSON(e) {
			let t = new DataFormatter();
			return t.indexTable = e.indexTable, t.characterTable = e.characterTable, t.values = e.values, t.characters = e.characters, t.specialIndexes = e.specialIndexes, t.isSetup = !0, t;
		}
		addSpecial(e, t = null) {
			let n = this.indexTable[e] = this.characters.length;
			this.characterTable[n] = t, this.specialIndexes.push(this.characters.length), this.characters.push(e);
		}
		toFunctionString() {
			return `
var characterTable = ${JSON.stringify(this.characterTable)};
var indexTable = ${JSON.stringify(this.indexTable)};
var characters = ${JSON.stringify(this.characters)};
var dataFormatter = {
  toIndexes: function ${this.toIndexes.toString()},
  toIndexesInputOutput: function ${this.toIndexesInputOutput.toString()},
  toCharacters: function ${this.toCharacters.toString()},
  toIndexesValue: function ${this.toIndexesValue.toString()},
};`;
		}
		formatDataIn(e, t) {
			return e === void 0 ? [] : Array.isArray(e) && typeof e[0] == `number` ? e : this.indexTable?.hasOwnProperty(`stop-input`) ? this.toIndexesInputOutput(e, t) : this.toIndexes(e);
		}
		formatDataOut(e, t) {
			return this.toCharacters(t).join(``);
		}
		format(e) {
			if (typeof e[0] == `number` && !Array.isArray(e[0]) && (!e[0].hasOwnProperty(`input`) || !e[0].hasOwnProperty(`output`))) return e;
			let t = [];
			if (typeof e[0] == `string` || typeof e[0] == `number` || Array.isArray(e[0])) {
				if (this.isSetup) for (let n = 0, r = e.length; n < r; n++) t.push(this.formatDataIn(e[n]));
				else {
					this.setup(e);
					for (let n = 0; n < e.length; n++) t.push(this.formatDataIn(validateAndCast(e[n])));
				}
			} else if (e[0].input && e[0].output) {
				this.isSetup || this.setup(e);
				for (let n = 0, r = e.length; n < r; n++) t.push(this.formatDataIn(validateAndCast(e[n].input), validateAndCast(e[n].output)));
			} else throw Error(`unrecognized data`);
			return t;
		}
	};
	function validateAndCast(e) {
		if (typeof e == `string`) return e;
		if (typeof e == `number` || typeof e == `boolean`) return e.toString();
		if (Array.isArray(e) && typeof e[0] == `string`) return e;
		if (typeof e[0] == `boolean` || typeof e[0] == `number`) return e.map((e) => e.toString());
		throw Error(`unrecognized value, expected string[], string, number[], number, boolean[], or boolean`);
	}
	function copy(e, t) {
		e.rows = t.rows, e.columns = t.columns, e.weights = t.weights.slice(0), e.deltas = t.deltas.slice(0);
	}
	function add(e, t, n) {
		for (let r = 0; r < t.weights.length; r++) e.weights[r] = t.weights[r] + n.weights[r], e.deltas[r] = 0;
	}
	function addB(e, t, n) {
		for (let r = 0; r < e.deltas.length; r++) t.deltas[r] = e.deltas[r], n.deltas[r] = e.deltas[r];
	}
	function allOnes(e) {
		for (let t = 0; t < e.weights.length; t++) e.weights[t] = 1, e.deltas[t] = 0;
	}
	function cloneNegative(e, t) {
		e.rows = t.rows, e.columns = t.columns, e.weights = t.weights.slice(0), e.deltas = t.deltas.slice(0);
		for (let n = 0; n < t.weights.length; n++) e.weights[n] = -t.weights[n], e.deltas[n] = 0;
	}
	function multiply(e, t, n) {
		let r = t.rows, i = t.columns, a = n.columns;
		for (let o = 0; o < r; o++) {
			let r = i * o, s = a * o;
			for (let o = 0; o < a; o++) {
				let c = 0;
				for (let e = 0; e < i; e++) {
					let i = a * e, s = r + e, l = i + o;
					c += t.weights[s] * n.weights[l], t.deltas[s] = 0, n.deltas[l] = 0;
				}
				e.weights[s + o] = c;
			}
		}
	}
	function multiplyB(e, t, n) {
		let r = t.rows, i = t.columns, a = n.columns;
		for (let o = 0; o < r; o++) {
			let r = i * o, s = a * o;
			for (let o = 0; o < a; o++) for (let c = 0; c < i; c++) {
				let i = a * c, l = r + c, u = i + o, d = e.deltas[s + o];
				t.deltas[l] += n.weights[u] * d, n.deltas[u] += t.weights[l] * d;
			}
		}
	}
	function multiplyElement(e, t, n) {
		let { weights: r } = t;
		for (let i = 0; i < r.length; i++) e.weights[i] = t.weights[i] * n.weights[i], e.deltas[i] = 0;
	}
	function multiplyElementB(e, t, n) {
		for (let r = 0; r < t.weights.length; r++) t.deltas[r] = n.weights[r] * e.deltas[r], n.deltas[r] = t.weights[r] * e.deltas[r];
	}
	function relu(e, t) {
		for (let n = 0; n < t.weights.length; n++) e.weights[n] = Math.max(0, t.weights[n]), e.deltas[n] = 0;
	}
	function reluB(e, t) {
		for (let n = 0; n < e.deltas.length; n++) t.deltas[n] = t.weights[n] > 0 ? e.deltas[n] : 0;
	}
	function rowPluck(e, t, n) {
		let { columns: r } = t, i = r * n;
		for (let n = 0; n < r; n++) e.weights[n] = t.weights[i + n], e.deltas[n] = 0;
	}
	function rowPluckB(e, t, n) {
		let { columns: r } = t, i = r * n;
		for (let n = 0; n < r; n++) t.deltas[i + n] = e.deltas[n];
	}
	function sigmoid(e, t) {
		for (let n = 0; n < t.weights.length; n++) e.weights[n] = 1 / (1 + Math.exp(-t.weights[n])), e.deltas[n] = 0;
	}
	function sigmoidB(e, t) {
		for (let n = 0; n < e.deltas.length; n++) {
			let r = e.weights[n];
			t.deltas[n] = r * (1 - r) * e.deltas[n];
		}
	}
	function softmax(e) {
		let t = new N(e.rows, e.columns), n = -999999;
		for (let t = 0; t < e.weights.length; t++) e.weights[t] > n && (n = e.weights[t]);
		let r = 0;
		for (let i = 0; i < e.weights.length; i++) t.weights[i] = Math.exp(e.weights[i] - n), r += t.weights[i];
		for (let n = 0; n < e.weights.length; n++) t.weights[n] /= r;
		return t;
	}
	function tanh(e, t) {
		for (let n = 0; n < t.weights.length; n++) e.weights[n] = Math.tanh(t.weights[n]), e.deltas[n] = 0;
	}
	function tanhB(e, t) {
		for (let n = 0; n < e.deltas.length; n++) {
			let r = e.weights[n];
			t.deltas[n] = (1 - r * r) * e.deltas[n];
		}
	}
	var Equation = class {
		constructor() {
			this.states = [], this.inputRow = 0;
		}
		add(e, t) {
			if (e.weights.length !== t.weights.length) throw Error(`misaligned matrices`);
			let n = new N(e.rows, e.columns);
			return this.states.push({
				name: `add`,
				product: n,
				left: e,
				right: t,
				forwardFn: add,
				backpropagationFn: addB
			}), n;
		}
		allOnes(e, t) {
			let n = new N(e, t);
			return this.states.push({
				name: `allOnes`,
				product: n,
				left: n,
				forwardFn: allOnes,
				backpropagationFn: () => {}
			}), n;
		}
		cloneNegative(e) {
			let t = new N(e.rows, e.columns);
			return this.states.push({
				name: `cloneNegative`,
				product: t,
				left: e,
				forwardFn: cloneNegative,
				backpropagationFn: () => {}
			}), t;
		}
		subtract(e, t) {
			if (e.weights.length !== t.weights.length) throw Error(`misaligned matrices`);
			return this.add(this.add(this.allOnes(e.rows, e.columns), this.cloneNegative(e)), t);
		}
		multiply(e, t) {
			if (e.columns !== t.rows) throw Error(`misaligned matrices`);
			let n = new N(e.rows, t.columns);
			return this.states.push({
				name: `multiply`,
				product: n,
				left: e,
				right: t,
				forwardFn: multiply,
				backpropagationFn: multiplyB
			}), n;
		}
		multiplyElement(e, t) {
			if (e.weights.length !== t.weights.length) throw Error(`misaligned matrices`);
			let n = new N(e.rows, e.columns);
			return this.states.push({
				name: `multiplyElement`,
				product: n,
				left: e,
				right: t,
				forwardFn: multiplyElement,
				backpropagationFn: multiplyElementB
			}), n;
		}
		relu(e) {
			let t = new N(e.rows, e.columns);
			return this.states.push({
				name: `relu`,
				product: t,
				left: e,
				forwardFn: relu,
				backpropagationFn: reluB
			}), t;
		}
		input(e) {
			return this.states.push({
				name: `input`,
				product: e,
				forwardFn: (t) => {
					if (this.inputValue) {
						if (this.inputValue.length !== t.weights.length) throw Error(`this.inputValue is of wrong dimensions`);
						t.weights = e.weights = this.inputValue;
					}
				},
				backpropagationFn: () => {}
			}), e;
		}
		inputMatrixToRow(e) {
			let t = this, n = new N(e.columns, 1);
			return this.states.push({
				name: `inputMatrixToRow`,
				product: n,
				left: e,
				get right() {
					return t.inputRow;
				},
				forwardFn: rowPluck,
				backpropagationFn: rowPluckB
			}), n;
		}
		sigmoid(e) {
			let t = new N(e.rows, e.columns);
			return this.states.push({
				name: `sigmoid`,
				product: t,
				left: e,
				forwardFn: sigmoid,
				backpropagationFn: sigmoidB
			}), t;
		}
		tanh(e) {
			let t = new N(e.rows, e.columns);
			return this.states.push({
				name: `tanh`,
				product: t,
				left: e,
				forwardFn: tanh,
				backpropagationFn: tanhB
			}), t;
		}
		observe(e) {
			return this.states.push({
				name: `observe`,
				product: new N(),
				forwardFn: () => {},
				backpropagationFn: () => {}
			}), e;
		}
		runIndex(e = 0) {
			this.inputRow = e;
			let t = this.states[0];
			for (let e = 0, n = this.states.length; e < n; e++) t = this.states[e], t.hasOwnProperty(`forwardFn`) && t.forwardFn(t.product, t.left, t.right);
			return t.product;
		}
		runInput(e) {
			this.inputValue = e;
			let t = this.states[0];
			for (let e = 0, n = this.states.length; e < n; e++) t = this.states[e], t.hasOwnProperty(`forwardFn`) && t.forwardFn(t.product, t.left, t.right);
			return t.product;
		}
		backpropagate() {
			let e = this.states.length, t = this.states[0];
			for (; e-- > 0;) t = this.states[e], t.hasOwnProperty(`backpropagationFn`) && t.backpropagationFn(t.product, t.left, t.right);
			return t.product;
		}
		backpropagateIndex(e = 0) {
			this.inputRow = e;
			let t = this.states.length, n = this.states[0];
			for (; t-- > 0;) n = this.states[t], n.hasOwnProperty(`backpropagationFn`) && n.backpropagationFn(n.product, n.left, n.right);
			return n.product;
		}
		predictTarget(e, t) {
			let n = 0, r = this.runInput(e);
			for (let e = 0; e < r.weights.length; e++) {
				let i = r.weights[e] - t[e];
				n += Math.abs(i), r.deltas[e] = i;
			}
			return n;
		}
		predictTargetIndex(e, t) {
			let n = this.runIndex(e), r = n, i = softmax(n);
			return r.deltas = i.weights.slice(0), --r.deltas[t], -Math.log2(i.weights[t]);
		}
	};
	function maxI(e) {
		let { weights: t } = e, n = t[0], r = 0;
		for (let e = 1; e < t.length; e++) {
			let i = t[e];
			i < n || (r = e, n = i);
		}
		return r;
	}
	function sampleI(e) {
		let t = randomFloat(0, 1), n = e.weights, r = 0, i = 0;
		for (;;) {
			if (r += n[i], r > t) return i;
			i++;
		}
	}
	let F = {
		iterations: 2e4,
		errorThresh: .005,
		log: !1,
		logPeriod: 10,
		learningRate: .01,
		callbackPeriod: 10,
		timeout: 1 / 0
	}, defaults$1 = () => ({
		inputSize: 20,
		inputRange: 20,
		hiddenLayers: [20, 20],
		outputSize: 20,
		decayRate: .999,
		smoothEps: 1e-8,
		regc: 1e-6,
		clipval: 5,
		maxPredictionLength: 100,
		dataFormatter: new P()
	});
	var RNN = class {
		constructor(e = {}) {
			this.options = { ...defaults$1() }, this.trainOpts = { ...F }, this.stepCache = {}, this.runs = 0, this.ratioClipped = 0, this.model = Object.seal({
				isInitialized: !1,
				input: new N(0, 0),
				hiddenLayers: [],
				output: new N(0, 0),
				equations: [],
				allMatrices: [],
				equationConnections: [],
				outputConnector: new RandomMatrix(0, 0, .08)
			}), this.initialLayerInputs = [], this.options = {
				...this.options,
				...e
			}, this.updateTrainingOptions({ ...F }), e.json && this.fromJSON(e.json);
		}
		initialize() {
			let { dataFormatter: e } = this.options;
			e?.characters.length && (this.options.inputSize = this.options.inputRange = this.options.outputSize = e.characters.length), this.model = this.mapModel();
		}
		createHiddenLayers() {
			let { hiddenLayers: e, inputSize: t } = this.options, n = [];
			n.push(this.getHiddenLayer(e[0], t));
			let r = e[0];
			for (let t = 1; t < e.length; t++) {
				let i = e[t];
				n.push(this.getHiddenLayer(i, r)), r = i;
			}
			return n;
		}
		getHiddenLayer(e, t) {
			return {
				weight: new RandomMatrix(e, t, .08),
				transition: new RandomMatrix(e, e, .08),
				bias: new N(e, 1)
			};
		}
		getEquation(e, t, n, r) {
			if (!r.weight || !r.transition || !r.bias) throw Error(`hiddenLayer does not have expected properties`);
			let i = e.relu.bind(e), a = e.add.bind(e), o = e.multiply.bind(e);
			return i(a(a(o(r.weight, t), o(r.transition, n)), r.bias));
		}
		createInputMatrix() {
			let { inputRange: e, inputSize: t } = this.options;
			if (e < 1) throw Error(`this.options.inputRange not an expected number`);
			if (t < 1) throw Error(`this.options.inputSize not an expected number`);
			return new RandomMatrix(e + 1, t, .08);
		}
		createOutputMatrices() {
			let { outputSize: e, hiddenLayers: t } = this.options, n = last(t);
			return {
				outputConnector: new RandomMatrix(e + 1, n, .08),
				output: new N(e + 1, 1)
			};
		}
		bindEquation() {
			let { model: e } = this, { hiddenLayers: t } = this.options, n = new Equation(), r = [], i = e.equationConnections.length > 0 ? last(e.equationConnections) : this.initialLayerInputs, a = this.getEquation(n, n.inputMatrixToRow(e.input), i[0], e.hiddenLayers[0]);
			r.push(a);
			for (let o = 1, s = t.length; o < s; o++) {
				if (!i[o]) throw Error(`Cannot find equation at index ${o}`);
				a = this.getEquation(n, a, i[o], e.hiddenLayers[o]), r.push(a);
			}
			e.equationConnections.push(r), n.add(n.multiply(e.outputConnector, a), e.output), e.equations.push(n);
		}
		mapModel() {
			let e = [];
			this.initialLayerInputs = this.options.hiddenLayers.map((e) => new N(e, 1));
			let t = this.createInputMatrix();
			e.push(t);
			let n = this.createHiddenLayers();
			if (!n.length) throw Error(`net.hiddenLayers not set`);
			for (let t = 0, r = n.length; t < r; t++) {
				let r = n[t];
				for (let t in r) r.hasOwnProperty(t) && e.push(r[t]);
			}
			let { output: r, outputConnector: i } = this.createOutputMatrices();
			return e.push(i), e.push(r), Object.seal({
				isInitialized: !0,
				input: t,
				hiddenLayers: n,
				output: r,
				equations: [],
				allMatrices: e,
				equationConnections: [],
				outputConnector: i
			});
		}
		trainInput(e) {
			this.runs++;
			let { model: t } = this, n = e.length, r = 0, i;
			for (; t.equations.length <= e.length + 1;) this.bindEquation();
			for (let a = -1, o = e.length; a < o; a++) {
				let o = a + 1;
				i = t.equations[o];
				let s = a === -1 ? 0 : e[a] + 1, c = a === n - 1 ? 0 : e[a + 1] + 1;
				r += i.predictTargetIndex(s, c);
			}
			return 2 ** (r / (n - 1)) / 100;
		}
		backpropagate(e) {
			let t = e.length, { model: n } = this, { equations: r } = n;
			for (; t > 0;) r[t].backpropagateIndex(e[t - 1] + 1), t--;
			r[0].backpropagateIndex(0);
		}
		adjustWeights() {
			let { regc: e, clipval: t, decayRate: n, smoothEps: r } = this.options, { trainOpts: i, model: a, stepCache: o } = this, { learningRate: s } = i, { allMatrices: c } = a, l = 0, u = 0;
			for (let i = 0; i < c.length; i++) {
				let a = c[i], { weights: d, deltas: f } = a;
				i in o || (o[i] = zeros$1(a.rows * a.columns));
				let p = o[i];
				for (let i = 0; i < d.length; i++) {
					let a = f[i], o = d[i];
					p[i] = p[i] * n + (1 - n) * a * a, a > t ? (a = t, l++) : a < -t && (a = -t, l++), u++, d[i] = o + -s * a / Math.sqrt(p[i] + r) - e * o;
				}
			}
			this.ratioClipped = l / u;
		}
		get isRunnable() {
			return this.model && this.model.equations.length === 0 ? (console.error(`No equations bound, did you run train()?`), !1) : !0;
		}
		checkRunnable() {
			if (!this.isRunnable) throw Error(`Network not runnable`);
		}
		run(e = [], t = !1, n = 1) {
			let r = this.options.maxPredictionLength + (e === null ? 0 : e.length) + (this.options.dataFormatter ? this.options.dataFormatter.specialIndexes.length : 0);
			this.checkRunnable();
			let i = this.options.dataFormatter && e.length > 0 ? this.options.dataFormatter.formatDataIn(e) : e, { model: a } = this, o = [], s = 0;
			for (;;) {
				let e = s === 0 ? 0 : s < i.length ? i[s - 1] + 1 : o[s - 1];
				for (; a.equations.length <= s;) this.bindEquation();
				let c = a.equations[s].runIndex(e), l = new N(a.output.rows, a.output.columns);
				if (copy(l, c), n !== 1 && t) for (let e = 0, t = l.weights.length; e < t; e++) l.weights[e] /= n;
				let u = softmax(l), d = t ? sampleI(u) : maxI(u);
				if (s++, d === 0 || s >= r) break;
				o.push(d);
			}
			return this.options.dataFormatter.formatDataOut(i, o.slice(i.length).map((e) => e - 1));
		}
		verifyIsInitialized() {
			this.model.isInitialized || this.initialize();
		}
		updateTrainingOptions(e) {
			this.trainOpts = {
				...F,
				...e
			}, this.validateTrainingOptions(this.trainOpts), this.setLogMethod(e.log ?? this.trainOpts.log);
		}
		validateTrainingOptions(e) {
			let t = {
				iterations: () => {
					let t = e.iterations;
					return typeof t == `number` && t > 0;
				},
				errorThresh: () => {
					let t = e.errorThresh;
					return typeof t == `number` && t > 0 && t < 1;
				},
				log: () => {
					let t = e.log;
					return typeof t == `function` || typeof t == `boolean`;
				},
				logPeriod: () => {
					let t = e.logPeriod;
					return typeof t == `number` && t > 0;
				},
				learningRate: () => {
					let t = e.learningRate;
					return typeof t == `number` && t > 0 && t < 1;
				},
				callback: () => {
					let t = e.callback;
					return typeof t == `function` || t === void 0;
				},
				callbackPeriod: () => {
					let t = e.callbackPeriod;
					return typeof t == `number` && t > 0;
				},
				timeout: () => {
					let t = e.timeout;
					return typeof t == `number` && t > 0;
				}
			};
			for (let n in t) {
				let r = e;
				if (!t[n]()) throw Error(`[${n}, ${r[n]}] is out of normal training range, your network will probably not train.`);
			}
		}
		setLogMethod(e) {
			typeof e == `function` ? this.trainOpts.log = e : e ? this.trainOpts.log = console.log : this.trainOpts.log = !1;
		}
		prepTraining(e, t) {
			this.updateTrainingOptions(t);
			let n = this.options.dataFormatter.format(e), r = Date.now() + (this.trainOpts.timeout ?? 0);
			return this.verifyIsInitialized(), {
				preparedData: n,
				status: {
					error: 1,
					iterations: 0
				},
				endTime: r
			};
		}
		train(e, t = {}) {
			this.trainOpts = t = {
				...F,
				...t
			};
			let { iterations: n, errorThresh: r, logPeriod: i, callback: a, callbackPeriod: o } = this.trainOpts, s = t.log === !0 ? console.log : t.log, c = 1 / 0, l, u;
			if (this.options?.dataFormatter) u = this.options.dataFormatter.format(e);
			else if (Array.isArray(e) && Array.isArray(e[0]) && typeof e[0][0] == `number`) u = e;
			else throw Error(`training not in expected format of number[][]`);
			for (this.verifyIsInitialized(), l = 0; l < n && c > r; l++) {
				let t = 0;
				for (let e = 0; e < u.length; e++) {
					let n = this.trainPattern(u[e], !0);
					t += n;
				}
				if (c = t / e.length, isNaN(c)) throw Error(`Network error rate is unexpected NaN, check network configurations and try again. Most probably input format is not correct or training data is not enough. `);
				s && l % i === 0 && s(`iterations: ${l}, training error: ${c}`), a && l % o === 0 && a({
					error: c,
					iterations: l
				});
			}
			return {
				error: c,
				iterations: l
			};
		}
		addFormat(e) {}
		formatData(e) {
			let t = [];
			for (let n = 0; n < e.length; n++) t.push(this.options.dataFormatter.formatDataIn(e[n]));
			return t;
		}
		toJSON() {
			this.model.isInitialized || this.initialize();
			let { model: e, options: t } = this;
			return {
				type: this.constructor.name,
				options: {
					...t,
					dataFormatter: t.dataFormatter.toJSON()
				},
				trainOpts: {
					...this.trainOpts,
					timeout: this.trainOpts.timeout === 1 / 0 ? `Infinity` : this.trainOpts.timeout
				},
				input: e.input.toJSON(),
				hiddenLayers: e.hiddenLayers.map((e) => {
					let t = {};
					for (let n in e) e.hasOwnProperty(n) && (t[n] = e[n].toJSON());
					return t;
				}),
				outputConnector: this.model.outputConnector.toJSON(),
				output: this.model.output.toJSON()
			};
		}
		fromJSON(e) {
			let { options: t } = e, n = [], r = N.fromJSON(e.input);
			n.push(r);
			let i = [];
			e.hiddenLayers.forEach((e) => {
				let t = {};
				for (let r in e) t[r] = N.fromJSON(e[r]), n.push(t[r]);
				i.push(t);
			});
			let a = N.fromJSON(e.outputConnector);
			n.push(a);
			let o = N.fromJSON(e.output);
			return n.push(o), this.options = t.dataFormatter ? {
				...defaults$1(),
				...t,
				dataFormatter: P.fromJSON(t.dataFormatter)
			} : {
				...defaults$1(),
				...t,
				dataFormatter: new P()
			}, this.model = Object.seal({
				isInitialized: !0,
				input: r,
				hiddenLayers: i,
				output: o,
				allMatrices: n,
				outputConnector: a,
				equations: [],
				equationConnections: []
			}), this.initialLayerInputs = this.options.hiddenLayers.map((e) => new N(e, 1)), this.bindEquation(), this;
		}
		toFunction(e) {
			let { model: t } = this, { equations: n } = this.model, { states: r } = n[1], i = JSON.stringify(this.toJSON());
			function previousConnectionIndex(e) {
				let r = t.equationConnections[0], { states: i } = n[0];
				for (let t = 0, n = i.length; t < n; t++) if (i[t].product === e) return t;
				return r.indexOf(e);
			}
			function matrixOrigin(e, t) {
				for (let n = 0, i = r.length; n < i; n++) {
					let i = r[n];
					if (n === t) {
						let t = previousConnectionIndex(e);
						return t > -1 && (e === i.left || e === i.right) ? `typeof prevStates[${t}] === 'object' ? prevStates[${t}].product : new Matrix(${e.rows}, ${e.columns})` : `new Matrix(${e.rows}, ${e.columns})`;
					}
					if (e === i.product) return `states[${n}].product`;
					if (e === i.right) return `states[${n}].right`;
					if (e === i.left) return `states[${n}].left`;
				}
				return ``;
			}
			function matrixToString(e, n) {
				if (!e || !e.rows || !e.columns) return `null`;
				if (e === t.input) return `json.input`;
				if (e === t.outputConnector) return `json.outputConnector`;
				if (e === t.output) return `json.output`;
				for (let n = 0, r = t.hiddenLayers.length; n < r; n++) {
					let r = t.hiddenLayers[n];
					for (let t in r) if (r.hasOwnProperty(t) && r[t] === e) return `json.hiddenLayers[${n}].${t}`;
				}
				return matrixOrigin(e, n);
			}
			function toInner(e) {
				let t = e.toString().split(`{`);
				t.shift();
				let n = t.join(`{`).split(`}`);
				return n.pop(), n.join(`}`).split(`
`).join(`
        `).replace(`product.deltas[i] = 0;`, ``).replace(`product.deltas[column] = 0;`, ``).replace(`left.deltas[leftIndex] = 0;`, ``).replace(`right.deltas[rightIndex] = 0;`, ``).replace(`product.deltas = left.deltas.slice(0);`, ``);
			}
			function fileName(e) {
				return `src/recurrent/matrix/${e.replace(/[A-Z]/g, function(e) {
					return `-${e.toLowerCase()}`;
				})}.js`;
			}
			let a = [], o = {}, s = [];
			for (let e = 0, t = r.length; e < t; e++) {
				let t = r[e];
				a.push(`states[${e}] = {
      name: '${t.forwardFn.name}',
      left: ${t.left ? matrixToString(t.left, e) : `undefined`},
      right: ${t.right ? matrixToString(t.right, e) : `undefined`},
      product: ${matrixToString(t.product, e)}
    }`);
				let n = t.forwardFn.name;
				o[n] || (o[n] = !0, s.push(`        case '${n}': //compiled from ${fileName(n)}
          ${toInner(t.forwardFn.toString())}
          break;`));
			}
			let c = `
  if (typeof rawInput === 'undefined') rawInput = [];
  if (typeof isSampleI === 'undefined') isSampleI = false;
  if (typeof temperature === 'undefined') temperature = 1;
  var json = ${i};
  ${this.options.dataFormatter ? `${this.options.dataFormatter.toFunctionString()};
  Object.assign(dataFormatter, json.options.dataFormatter);` : ``}
  ${this.options.dataFormatter && typeof this.options.dataFormatter.formatDataIn == `function` ? `const formatDataIn = function (input, output) { ${toInner(this.options.dataFormatter.formatDataIn.toString())} }.bind(dataFormatter);` : ``}
  ${this.options.dataFormatter !== null && typeof this.options.dataFormatter.formatDataOut == `function` ? `const formatDataOut = function formatDataOut(input, output) { ${toInner(this.options.dataFormatter.formatDataOut.toString())} }.bind(dataFormatter);` : ``}
  var maxPredictionLength =
    ${this.options.maxPredictionLength} +
    rawInput.length +
    ${this.options.dataFormatter ? this.options.dataFormatter.specialIndexes.length : 0};
  var input = ${this.options.dataFormatter && typeof this.options.dataFormatter.formatDataIn == `function` ? `formatDataIn(rawInput)` : `rawInput`};
  var _i = 0;
  var output = [];
  var states = [];
  var prevStates;
  while (true) {
    var previousIndex = (_i === 0
        ? 0
        : _i < input.length
          ? input[_i - 1] + 1
          : output[_i - 1])
          ;
    var rowPluckIndex = previousIndex;
    prevStates = states;
    states = [];
    ${a.join(`;
    `)};
    for (var stateIndex = 0, stateMax = ${a.length}; stateIndex < stateMax; stateIndex++) {
      var state = states[stateIndex];
      var product = state.product;
      var left = state.left;
      var right = state.right;
      switch (state.name) {
${s.join(`
`)}
      }
    }

    var logProbabilities = state.product;
    if (temperature !== 1 && isSampleI) {
      for (var q = 0, nq = logProbabilities.weights.length; q < nq; q++) {
        logProbabilities.weights[q] /= temperature;
      }
    }

    var probs = softmax(logProbabilities);
    var nextIndex = isSampleI ? sampleI(probs) : maxI(probs);

    _i++;
    if (nextIndex === 0) {
      break;
    }
    if (_i >= maxPredictionLength) {
      break;
    }

    output.push(nextIndex);
  }
  ${this.options.dataFormatter && typeof this.options.dataFormatter.formatDataOut == `function` ? `return formatDataOut(input, output.slice(input.length).map(function(value) { return value - 1; }))` : `return output.slice(input.length).map(function(value) { return value - 1; })`};
  function Matrix(rows, columns) {
    this.rows = rows;
    this.columns = columns;
    this.weights = zeros(rows * columns);
  }
  ${zeros$1.toString()}
  ${softmax.toString().replace(`_1.Matrix`, `Matrix`)}
  ${randomFloat.toString()}
  ${sampleI.toString()}
  ${maxI.toString()}`;
			return Function(`rawInput`, `isSampleI`, `temperature`, e ? e(c) : c);
		}
		trainPattern(e, t) {
			let n = this.trainInput(e);
			return this.backpropagate(e), this.adjustWeights(), t ? n : 0;
		}
	};
	function last(e) {
		return e[e.length - 1];
	}
	var GRU = class extends RNN {
		getHiddenLayer(e, t) {
			return getGRUHiddenLayer(e, t);
		}
		getEquation(e, t, n, r) {
			return getGRUEquation(e, t, n, r);
		}
	};
	function getGRUHiddenLayer(e, t) {
		return {
			updateGateInputMatrix: new RandomMatrix(e, t, .08),
			updateGateHiddenMatrix: new RandomMatrix(e, e, .08),
			updateGateBias: new N(e, 1),
			resetGateInputMatrix: new RandomMatrix(e, t, .08),
			resetGateHiddenMatrix: new RandomMatrix(e, e, .08),
			resetGateBias: new N(e, 1),
			cellWriteInputMatrix: new RandomMatrix(e, t, .08),
			cellWriteHiddenMatrix: new RandomMatrix(e, e, .08),
			cellWriteBias: new N(e, 1)
		};
	}
	function getGRUEquation(e, t, n, r) {
		if (!r.updateGateInputMatrix || !r.updateGateHiddenMatrix || !r.updateGateBias || !r.resetGateInputMatrix || !r.resetGateHiddenMatrix || !r.resetGateBias || !r.cellWriteInputMatrix || !r.cellWriteHiddenMatrix || !r.cellWriteBias) throw Error(`hiddenLayer does not have expected properties`);
		let i = e.sigmoid.bind(e), a = e.add.bind(e), o = e.multiply.bind(e), s = e.multiplyElement.bind(e), c = e.tanh.bind(e), l = e.allOnes.bind(e), u = e.cloneNegative.bind(e), d = i(a(a(o(r.updateGateInputMatrix, t), o(r.updateGateHiddenMatrix, n)), r.updateGateBias)), f = i(a(a(o(r.resetGateInputMatrix, t), o(r.resetGateHiddenMatrix, n)), r.resetGateBias)), p = c(a(a(o(r.cellWriteInputMatrix, t), o(r.cellWriteHiddenMatrix, s(f, n))), r.cellWriteBias));
		return a(s(a(l(d.rows, d.columns), u(d)), p), s(n, d));
	}
	var ArrayLookupTable = class {
		constructor(e, t) {
			this.prop = t, this.length = 0, this.table = {};
			for (let n = 0; n < e.length; n++) {
				let r = e[n][t];
				for (let e = 0; e < r.length; e++) {
					let t = r[e];
					for (let e in t) t.hasOwnProperty(e) && (this.table.hasOwnProperty(e) || (this.table[e] = this.length++));
				}
			}
		}
	};
	let defaults = () => ({
		...defaults$1(),
		inputSize: 1,
		hiddenLayers: [20],
		outputSize: 1,
		inputRange: 0
	});
	var RNNTimeStep = class extends RNN {
		constructor(e = {}) {
			super(), this.inputLookupLength = 0, this.inputLookup = null, this.outputLookup = null, this.outputLookupLength = 0, this.model = Object.seal({
				isInitialized: !1,
				hiddenLayers: [],
				output: new N(0, 0),
				equations: [],
				allMatrices: [],
				equationConnections: [],
				outputConnector: new RandomMatrix(0, 0, .08)
			}), this.options = defaults(), this.options = {
				...this.options,
				...e
			}, this.updateTrainingOptions({
				...I,
				...e
			}), e.json && this.fromJSON(e.json);
		}
		createInputMatrix() {
			throw Error(`Input Matrices do not exist on RNNTimeStep`);
		}
		createOutputMatrices() {
			let { outputSize: e } = this.options, t = new RandomMatrix(e, last(this.options.hiddenLayers), .08);
			return {
				output: new RandomMatrix(e, 1, .08),
				outputConnector: t
			};
		}
		bindEquation() {
			let { model: e, options: t } = this, { hiddenLayers: n, inputSize: r } = t, i = e.hiddenLayers, a = new Equation(), o = [], s = e.equationConnections.length > 0 ? e.equationConnections[e.equationConnections.length - 1] : this.initialLayerInputs, c = this.getEquation(a, a.input(new N(r, 1)), s[0], i[0]);
			o.push(c);
			for (let e = 1, t = n.length; e < t; e++) c = this.getEquation(a, c, s[e], i[e]), o.push(c);
			e.equationConnections.push(o), a.add(a.multiply(e.outputConnector, c), e.output), e.equations.push(a);
		}
		initialize() {
			this.model = this.mapModel();
		}
		mapModel() {
			let e = [];
			this.initialLayerInputs = this.options.hiddenLayers.map((e) => new N(e, 1));
			let t = this.createHiddenLayers();
			for (let n = 0, r = t.length; n < r; n++) {
				let r = t[n];
				for (let t in r) r.hasOwnProperty(t) && e.push(r[t]);
			}
			let { outputConnector: n, output: r } = this.createOutputMatrices();
			return e.push(n), e.push(r), Object.seal({
				isInitialized: !0,
				hiddenLayers: t,
				output: r,
				equations: [],
				allMatrices: e,
				equationConnections: [],
				outputConnector: n
			});
		}
		backpropagate() {
			for (let e = this.model.equations.length - 1; e > -1; e--) this.model.equations[e].backpropagate();
		}
		run(e) {
			let t = s.dataShape(e).join(`,`);
			switch (t) {
				case `array,number`: return this.runArray(e);
				case `array,array,number`: return this.runArrayOfArray(e);
				case `object,number`: return this.runObject(e);
				case `array,object,number`: return this.runArrayOfObject(e);
				default: throw Error(`Unrecognized data shape ${t}`);
			}
		}
		forecast(e, t = 1) {
			let n = s.dataShape(e).join(`,`);
			switch (n) {
				case `array,number`: return this.forecastArray(e, t);
				case `array,array,number`: return this.forecastArrayOfArray(e, t);
				case `object,number`: return this.runObject(e);
				case `array,object,number`: return this.forecastArrayOfObject(e, t);
				default: throw Error(`Unrecognized data shape ${n}`);
			}
		}
		forecastArray(e, t = 1) {
			this.checkRunnable();
			let { model: n } = this, { equations: r } = n, i = e.length + t;
			for (; r.length <= i;) this.bindEquation();
			let a, o = 0;
			if (this.options.inputSize === 1) for (let t = 0; t < e.length; t++) a = r[o++].runInput(Float32Array.from([e[t]]));
			else for (let t = 0; t < e.length; t++) a = r[o++].runInput(Float32Array.from([]));
			if (!a) throw Error(`lastOutput not set`);
			let s = [a.weights[0]];
			for (let e = 0, n = t - 1; e < n; e++) a = r[o++].runInput(a.weights), s.push(a.weights[0]);
			return this.end(), Float32Array.from(s);
		}
		forecastArrayOfArray(e, t = 1) {
			this.checkRunnable();
			let { model: n } = this, { equations: r } = n, i = e.length + t;
			for (; r.length <= i;) this.bindEquation();
			let a, o = 0;
			for (let t = 0; t < e.length; t++) a = r[o++].runInput(e[t]);
			if (!a) throw Error(`lastOutput not set`);
			let s = [Float32Array.from(a.weights)];
			for (let e = 0, n = t - 1; e < n; e++) a = r[o++].runInput(a.weights), s.push(Float32Array.from(a.weights.slice(0)));
			return this.end(), s;
		}
		forecastArrayOfObject(e, t = 1) {
			if (!this.inputLookup) throw Error(`this.inputLookup not set`);
			if (!this.outputLookup) throw Error(`this.outputLookup not set`);
			let n = e.map((e) => s.toArray(this.inputLookup, e, this.inputLookupLength));
			return this.forecastArrayOfArray(n, t).map((e) => s.toObject(this.outputLookup, e));
		}
		train(e, t = {}) {
			this.trainOpts = t = {
				...F,
				...t
			}, this.options.inputSize === 1 && this.options.outputSize === 1 && this.setSize(e), this.verifySize();
			let n = this.formatData(e), r = 1 / 0, i;
			this.verifyIsInitialized();
			let { iterations: a, errorThresh: o, logPeriod: s, callback: c, callbackPeriod: l } = this.trainOpts, u = t.log === !0 ? console.log : t.log;
			for (i = 0; i < a && r > o; i++) {
				let e = 0;
				for (let t = 0; t < n.length; t++) {
					let r = this.trainPattern(n[t], !0);
					e += r;
				}
				if (r = e / n.length, isNaN(r)) throw Error(`Network error rate is unexpected NaN, check network configurations and try again. Most probably input format is not correct or training data is not enough. `);
				u && i % s === 0 && u(`iterations: ${i}, training error: ${r}`), c && i % l === 0 && c({
					error: r,
					iterations: i
				});
			}
			return {
				error: r,
				iterations: i
			};
		}
		trainArrayOfArray(e) {
			if (e.length < 2) throw Error(`input must be an array of 2 or more`);
			let { equations: t } = this.model;
			for (; t.length < e.length;) this.bindEquation();
			let n = 0;
			for (let r = 0, i = e.length - 1; r < i; r++) n += t[r].predictTarget(e[r], e[r + 1]);
			return this.end(), n / e.length;
		}
		trainPattern(e, t) {
			let n = this.trainArrayOfArray(e);
			return this.backpropagate(), this.adjustWeights(), t ? n : 0;
		}
		setSize(e) {
			let t = 0;
			switch (s.dataShape(e).join(`,`)) {
				case `array,array,number`:
				case `array,object,number`:
				case `array,datum,array,number`:
				case `array,datum,object,number`:
					t = 1;
					break;
				case `array,array,array,number`:
					t = e[0][0].length;
					break;
				case `array,array,object,number`:
					t = Object.keys(s.toTable2D(e)).length;
					break;
				case `array,datum,array,array,number`:
					t = e[0].input[0].length;
					break;
				case `array,datum,array,object,number`:
					t = Object.keys(s.toInputTable2D(e)).length;
					break;
				default: throw Error(`unknown data shape or configuration`);
			}
			this.options = Object.seal({
				...this.options,
				inputSize: t,
				outputSize: t
			});
		}
		verifySize() {
			if ((this.options.inputSize || this.options.outputSize) && this.options.inputSize !== this.options.outputSize) throw Error(`manually set inputSize and outputSize mismatch`);
		}
		runArray(e) {
			this.checkRunnable();
			let { equations: t } = this.model;
			for (; t.length <= e.length;) this.bindEquation();
			let n;
			for (let r = 0; r < e.length; r++) n = t[r].runInput(new Float32Array([e[r]]));
			return this.end(), n.weights[0];
		}
		runArrayOfArray(e) {
			this.checkRunnable();
			let { model: t } = this, { equations: n } = t;
			for (; n.length <= e.length;) this.bindEquation();
			let r;
			for (let t = 0; t < e.length; t++) r = n[t].runInput(e[t]).weights;
			return this.end(), r ?? Float32Array.from([]);
		}
		runObject(e) {
			if (!this.inputLookup) throw Error(`this.inputLookup not set`);
			if (!this.outputLookup) throw Error(`this.outputLookup not set`);
			if (!this.outputLookupLength) throw Error(`this.outputLookupLength not set`);
			if (this.inputLookup === this.outputLookup) {
				let t = s.toArrayShort(this.inputLookup, e);
				return s.toObjectPartial(this.outputLookup, this.forecastArray(t, this.outputLookupLength - t.length), t.length);
			}
			return s.toObject(this.outputLookup, this.forecastArray(s.toArray(this.inputLookup, e, this.inputLookupLength), this.outputLookupLength));
		}
		runArrayOfObject(e) {
			if (this.inputLookup === null) throw Error(`this.inputLookup not set`);
			if (this.outputLookup === null) throw Error(`this.outputLookup not set`);
			let t = e.map((e) => s.toArray(this.inputLookup, e, this.inputLookupLength));
			return this.forecastArrayOfArray(t, 1).map((e) => s.toObject(this.outputLookup, e))[0];
		}
		runArrayOfObjectOfArray(e) {
			if (!this.inputLookup) throw Error(`this.inputLookup not set`);
			if (!this.outputLookup) throw Error(`this.outputLookup not set`);
			return s.toObject(this.outputLookup, this.runArrayOfArray(s.toArrays(this.inputLookup, e, this.inputLookupLength)));
		}
		end() {
			this.model.equations[this.model.equations.length - 1].runInput(new Float32Array(this.options.outputSize));
		}
		requireInputOutputOfOne() {
			if (this.options.inputSize !== 1) throw Error(`inputSize must be 1 for this data size`);
			if (this.options.outputSize !== 1) throw Error(`outputSize must be 1 for this data size`);
		}
		formatArray(e) {
			let t = [];
			this.requireInputOutputOfOne();
			for (let n = 0; n < e.length; n++) t.push(Float32Array.from([e[n]]));
			return [t];
		}
		formatArrayOfArray(e) {
			let t = [], { inputSize: n, outputSize: r } = this.options;
			if (n === 1 && r === 1) {
				for (let n = 0; n < e.length; n++) t.push(arrayToFloat32Arrays(e[n]));
				return t;
			}
			if (n !== e[0].length) throw Error(`inputSize must match data input size`);
			if (r !== e[0].length) throw Error(`outputSize must match data output size`);
			for (let n = 0; n < e.length; n++) t.push(Float32Array.from(e[n]));
			return [t];
		}
		formatArrayOfObject(e) {
			if (this.requireInputOutputOfOne(), !this.inputLookup) {
				let t = new LookupTable(e);
				this.inputLookup = this.outputLookup = t.table, this.inputLookupLength = this.outputLookupLength = t.length;
			}
			let t = [];
			for (let n = 0; n < e.length; n++) t.push(objectToFloat32Arrays(e[n]));
			return t;
		}
		formatArrayOfObjectMulti(e) {
			if (!this.inputLookup) {
				let t = new LookupTable(e);
				this.inputLookup = this.outputLookup = t.table, this.inputLookupLength = this.outputLookupLength = t.length;
			}
			let t = [];
			for (let n = 0; n < e.length; n++) t.push([objectToFloat32Array(e[n], this.inputLookup, this.inputLookupLength)]);
			return t;
		}
		formatArrayOfDatumOfArray(e) {
			let t = [];
			this.requireInputOutputOfOne();
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				t.push(inputOutputArrayToFloat32Arrays(r.input, r.output));
			}
			return t;
		}
		formatArrayOfDatumOfObject(e) {
			if (this.requireInputOutputOfOne(), !this.inputLookup) {
				let t = new LookupTable(e, `input`);
				this.inputLookup = t.table, this.inputLookupLength = t.length;
			}
			if (!this.outputLookup) {
				let t = new LookupTable(e, `output`);
				this.outputLookup = t.table, this.outputLookupLength = t.length;
			}
			let t = [];
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				t.push(inputOutputObjectToFloat32Arrays(r.input, r.output));
			}
			return t;
		}
		formatArrayOfArrayOfArray(e) {
			let t = [];
			for (let n = 0; n < e.length; n++) t.push(arraysToFloat32Arrays(e[n]));
			return t;
		}
		formatArrayOfArrayOfObject(e) {
			if (!this.inputLookup) {
				let t = new LookupTable(e);
				this.inputLookup = this.outputLookup = t.table, this.inputLookupLength = this.outputLookupLength = t.length;
			}
			let t = [];
			for (let n = 0; n < e.length; n++) {
				let r = [];
				for (let t = 0; t < e[n].length; t++) r.push(objectToFloat32Array(e[n][t], this.inputLookup, this.inputLookupLength));
				t.push(r);
			}
			return t;
		}
		formatArrayOfDatumOfArrayOfArray(e) {
			let t = [], { inputSize: n, outputSize: r } = this.options;
			if (n !== e[0].input[0].length) throw Error(`inputSize must match data input size`);
			if (r !== e[0].output[0].length) throw Error(`outputSize must match data output size`);
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				t.push(inputOutputArraysToFloat32Arrays(r.input, r.output));
			}
			return t;
		}
		formatArrayOfDatumOfArrayOfObject(e) {
			if (!this.inputLookup) {
				let t = new ArrayLookupTable(e, `input`);
				this.inputLookup = t.table, this.inputLookupLength = t.length;
			}
			if (!this.outputLookup) {
				let t = new ArrayLookupTable(e, `output`);
				this.outputLookup = t.table, this.outputLookupLength = t.length;
			}
			if (!this.outputLookupLength) throw Error(`this.outputLookupLength not set to usable number`);
			let t = [];
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				t.push(inputOutputObjectsToFloat32Arrays(r.input, r.output, this.inputLookup, this.outputLookup, this.inputLookupLength, this.outputLookupLength));
			}
			return t;
		}
		formatData(e) {
			switch (s.dataShape(e).join(`,`)) {
				case `array,number`: return this.formatArray(e);
				case `array,array,number`: return this.formatArrayOfArray(e);
				case `array,object,number`: return this.options.inputSize === 1 ? this.formatArrayOfObject(e) : this.formatArrayOfObjectMulti(e);
				case `array,datum,array,number`: return this.formatArrayOfDatumOfArray(e);
				case `array,datum,object,number`: return this.formatArrayOfDatumOfObject(e);
				case `array,array,array,number`: return this.formatArrayOfArrayOfArray(e);
				case `array,array,object,number`: return this.formatArrayOfArrayOfObject(e);
				case `array,datum,array,array,number`: return this.formatArrayOfDatumOfArrayOfArray(e);
				case `array,datum,array,object,number`: return this.formatArrayOfDatumOfArrayOfObject(e);
				default: throw Error(`unknown data shape or configuration`);
			}
		}
		test(e) {
			let t = [], n = 0, r = this.formatData(e);
			for (let i = 0; i < r.length; i++) {
				let a = r[i], o = this.run(a.splice(0, a.length - 1)), s = a[a.length - 1], c = 0, l = 0;
				for (let e = 0; e < o.length; e++) {
					l++;
					let t = s[e] - o[e];
					c += t * t;
				}
				if (n += c / l, Math.abs(c) > this.trainOpts.errorThresh) {
					let n = e[i];
					t.push({
						value: n,
						actual: o
					});
				}
			}
			return {
				error: n / r.length,
				misclasses: t,
				total: r.length
			};
		}
		addFormat(e) {
			switch (s.dataShape(e).join(`,`)) {
				case `array,array,number`:
				case `datum,array,array,number`:
				case `array,number`:
				case `datum,array,number`: return;
				case `datum,object,number`:
					this.inputLookup = s.addKeys(e.input, this.inputLookup ?? {}), this.inputLookup && (this.inputLookupLength = Object.keys(this.inputLookup).length), this.outputLookup = s.addKeys(e.output, this.outputLookup ?? {}), this.outputLookup && (this.outputLookupLength = Object.keys(this.outputLookup).length);
					break;
				case `object,number`:
					this.inputLookup = this.outputLookup = s.addKeys(e, this.inputLookup ?? {}), this.inputLookup && (this.inputLookupLength = this.outputLookupLength = Object.keys(this.inputLookup).length);
					break;
				case `array,object,number`: {
					let t = e;
					for (let e = 0; e < t.length; e++) this.inputLookup = this.outputLookup = s.addKeys(t[e], this.inputLookup ?? {}), this.inputLookup && (this.inputLookupLength = this.outputLookupLength = Object.keys(this.inputLookup).length);
					break;
				}
				case `datum,array,object,number`: {
					let t = e, n = t.input;
					for (let e = 0; e < n.length; e++) this.inputLookup = s.addKeys(n[e], this.inputLookup ?? {}), this.inputLookup && (this.inputLookupLength = Object.keys(this.inputLookup).length);
					let r = t.output;
					for (let e = 0; e < r.length; e++) this.outputLookup = s.addKeys(r[e], this.outputLookup ?? {}), this.outputLookup && (this.outputLookupLength = Object.keys(this.outputLookup).length);
					break;
				}
				default: throw Error(`unknown data shape or configuration`);
			}
		}
		toJSON() {
			this.model || this.initialize();
			let { model: e } = this, t = {
				...this.options,
				...defaults$1
			};
			return {
				type: this.constructor.name,
				options: t,
				hiddenLayers: e.hiddenLayers.map((e) => {
					let t = {};
					for (let n in e) e.hasOwnProperty(n) && (t[n] = e[n].toJSON());
					return t;
				}),
				outputConnector: e.outputConnector.toJSON(),
				output: e.output.toJSON(),
				inputLookup: this.inputLookup,
				inputLookupLength: this.inputLookupLength,
				outputLookup: this.outputLookup,
				outputLookupLength: this.outputLookupLength
			};
		}
		fromJSON(e) {
			let { options: t } = e, n = [], r = [];
			e.hiddenLayers.forEach((e) => {
				let t = {};
				for (let r in e) t[r] = N.fromJSON(e[r]), n.push(t[r]);
				r.push(t);
			});
			let i = N.fromJSON(e.outputConnector);
			n.push(i);
			let a = N.fromJSON(e.output);
			return n.push(a), this.options = {
				...defaults(),
				...t
			}, this.inputLookup = e.inputLookup, this.inputLookupLength = e.inputLookupLength, this.outputLookup = e.outputLookup, this.outputLookupLength = e.outputLookupLength, this.model = Object.seal({
				isInitialized: !0,
				hiddenLayers: r,
				output: a,
				allMatrices: n,
				outputConnector: i,
				equations: [],
				equationConnections: []
			}), this.initialLayerInputs = t.hiddenLayers.map((e) => new N(e, 1)), this.bindEquation(), this;
		}
		toFunction(e) {
			let { model: t, inputLookup: n, inputLookupLength: r, outputLookup: i, outputLookupLength: a } = this, { inputSize: o } = this.options, { equations: s } = t, { states: c } = s[1], l = JSON.stringify(this.toJSON());
			function previousConnectionIndex(e) {
				let n = t.equationConnections[0], { states: r } = s[0];
				for (let t = 0, n = r.length; t < n; t++) if (r[t].product === e) return t;
				return n.indexOf(e);
			}
			function matrixOrigin(e, t) {
				for (let n = 0, r = c.length; n < r; n++) {
					let r = c[n];
					if (n === t) {
						let t = previousConnectionIndex(e);
						switch (e) {
							case r.left: if (t > -1) return `typeof prevStates[${t}] === 'object' ? prevStates[${t}].product : new Matrix(${e.rows}, ${e.columns})`;
							case r.right: if (t > -1) return `typeof prevStates[${t}] === 'object' ? prevStates[${t}].product : new Matrix(${e.rows}, ${e.columns})`;
							case r.product: return `new Matrix(${e.rows}, ${e.columns})`;
							default: throw Error(`unknown state`);
						}
					}
					if (e === r.product) return `states[${n}].product`;
					if (e === r.right) return `states[${n}].right`;
					if (e === r.left) return `states[${n}].left`;
				}
				return ``;
			}
			function matrixToString(e, n) {
				if (!e || !e.rows || !e.columns) return `null`;
				if (e === t.outputConnector) return `json.outputConnector`;
				if (e === t.output) return `json.output`;
				for (let n = 0, r = t.hiddenLayers.length; n < r; n++) {
					let r = t.hiddenLayers[n];
					for (let t in r) if (r.hasOwnProperty(t) && r[t] === e) return `json.hiddenLayers[${n}].${t}`;
				}
				return matrixOrigin(e, n);
			}
			function formatInputData() {
				return n ? o === 1 ? n === i ? `function lookupInput(input) {
            var table = ${JSON.stringify(n)};
            var result = [];
            for (var p in table) {
              if (!input.hasOwnProperty(p)) break;
              result.push(Float32Array.from([input[p]]));
            }
            return result;
          }` : `function lookupInput(input) {
          var table = ${JSON.stringify(n)};
          var result = [];
          for (var p in table) {
            result.push(Float32Array.from([input[p]]));
          }
          return result;
        }` : `function lookupInput(rawInputs) {
        var table = ${JSON.stringify(n)};
        var result = [];
        for (var i = 0; i < rawInputs.length; i++) {
          var rawInput = rawInputs[i];
          var input = new Float32Array(${r});
          for (var p in table) {
            input[table[p]] = rawInput.hasOwnProperty(p) ? rawInput[p] : 0;
          }
          result.push(input);
        }
        return result;
      }` : ``;
			}
			function formatOutputData() {
				return i ? o === 1 ? n === i ? `function lookupOutputPartial(output, input) {
            var table = ${JSON.stringify(i)};
            var offset = input.length;
            var result = {};
            var i = 0;
            for (var p in table) {
              if (i++ < offset) continue;
              result[p] = output[table[p] - offset][0];
            }
            return result;
          }` : `function lookupOutput(output) {
          var table = ${JSON.stringify(i)};
          var result = {};
          for (var p in table) {
            result[p] = output[table[p]][0];
          }
          return result;
        }` : `function lookupOutput(output) {
        var table = ${JSON.stringify(i)};
        var result = {};
        for (var p in table) {
          result[p] = output[table[p]];
        }
        return result;
      }` : ``;
			}
			function toInner(e) {
				let t = e.toString().split(`{`);
				t.shift();
				let n = t.join(`{`).split(`}`);
				return n.pop(), n.join(`}`).split(`
`).join(`
        `).replace(`product.deltas[i] = 0;`, ``).replace(`product.deltas[column] = 0;`, ``).replace(`left.deltas[leftIndex] = 0;`, ``).replace(`right.deltas[rightIndex] = 0;`, ``).replace(`product.deltas = left.deltas.slice(0);`, ``);
			}
			function fileName(e) {
				return `src/recurrent/matrix/${e.replace(/[A-Z]/g, function(e) {
					return `-${e.toLowerCase()}`;
				})}.js`;
			}
			let u = [], d = {}, f = [];
			for (let e = 0, t = c.length; e < t; e++) {
				let t = c[e];
				u.push(`states[${e}] = {
      name: '${t.forwardFn.name}',
      left: ${t.left ? matrixToString(t.left, e) : `undefined`},
      right: ${t.right ? matrixToString(t.right, e) : `undefined`},
      product: ${matrixToString(t.product, e)}
    }`);
				let r = t.forwardFn.name;
				d[r] || (d[r] = !0, t.name === `input` ? (f.push(`case '${r}':`), f.push(n && o === 1 ? `product.weights = _i < input.length ? input[_i]: prevStates[prevStates.length - 1].product.weights;` : o === 1 ? `product.weights = [input[_i]];` : `product.weights = input[_i];`), f.push(`break;`)) : f.push(`        case '${r}':${r === `forwardFn` ? `` : ` //compiled from ${fileName(r)}`}
          ${toInner(t.forwardFn.toString())}
          break;`));
			}
			let p = o === 1 && this.outputLookup, m = `
  var input = ${this.inputLookup ? `lookupInput(rawInput)` : `rawInput`};
  var json = ${l};
  var output = [];
  var states = [];
  var prevStates;
  var state;
  var max = ${p ? n === i ? r : `input.length + ${a - 1}` : `input.length`};
  for (var _i = 0; _i < max; _i++) {
    prevStates = states;
    states = [];
    ${u.join(`;
    `)};
    for (var stateIndex = 0, stateMax = ${u.length}; stateIndex < stateMax; stateIndex++) {
      state = states[stateIndex];
      var product = state.product;
      var left = state.left;
      var right = state.right;

      switch (state.name) {
${f.join(`
`)}
      }
    }
    ${o === 1 && n ? `if (_i >= input.length - 1) { output.push(state.product.weights); }` : `output = state.product.weights;`}
  }
  ${i ? i === n ? `return lookupOutputPartial(output, input)` : `return lookupOutput(output)` : o === 1 ? `return output[0]` : `return output`};
  ${formatInputData()}
  ${formatOutputData()}

  function Matrix(rows, columns) {
    this.rows = rows;
    this.columns = columns;
    this.weights = new Float32Array(rows * columns);
  }
  ${softmax.toString().replace(`_2.default`, `Matrix`)}
  ${randomFloat.toString()}
  ${sampleI.toString()}
  ${maxI.toString()}`;
			return Function(`rawInput`, e ? e(m) : m);
		}
	};
	let I = { ...F };
	var GRUTimeStep = class extends RNNTimeStep {
		getHiddenLayer(e, t) {
			return getGRUHiddenLayer(e, t);
		}
		getEquation(e, t, n, r) {
			return getGRUEquation(e, t, n, r);
		}
	}, LSTM = class extends RNN {
		getHiddenLayer(e, t) {
			return getHiddenLSTMLayer(e, t);
		}
		getEquation(e, t, n, r) {
			return getLSTMEquation(e, t, n, r);
		}
	};
	function getHiddenLSTMLayer(e, t) {
		return {
			inputMatrix: new RandomMatrix(e, t, .08),
			inputHidden: new RandomMatrix(e, e, .08),
			inputBias: new N(e, 1),
			forgetMatrix: new RandomMatrix(e, t, .08),
			forgetHidden: new RandomMatrix(e, e, .08),
			forgetBias: new N(e, 1),
			outputMatrix: new RandomMatrix(e, t, .08),
			outputHidden: new RandomMatrix(e, e, .08),
			outputBias: new N(e, 1),
			cellActivationMatrix: new RandomMatrix(e, t, .08),
			cellActivationHidden: new RandomMatrix(e, e, .08),
			cellActivationBias: new N(e, 1)
		};
	}
	function getLSTMEquation(e, t, n, r) {
		if (!r.inputMatrix || !r.inputHidden || !r.inputBias || !r.forgetMatrix || !r.forgetHidden || !r.forgetBias || !r.outputMatrix || !r.outputHidden || !r.outputBias || !r.cellActivationMatrix || !r.cellActivationHidden || !r.cellActivationBias) throw Error(`hiddenLayer does not have expected properties`);
		let i = e.sigmoid.bind(e), a = e.add.bind(e), o = e.multiply.bind(e), s = e.multiplyElement.bind(e), c = e.tanh.bind(e), l = i(a(a(o(r.inputMatrix, t), o(r.inputHidden, n)), r.inputBias)), u = i(a(a(o(r.forgetMatrix, t), o(r.forgetHidden, n)), r.forgetBias)), d = i(a(a(o(r.outputMatrix, t), o(r.outputHidden, n)), r.outputBias)), f = c(a(a(o(r.cellActivationMatrix, t), o(r.cellActivationHidden, n)), r.cellActivationBias));
		return s(d, c(a(s(u, n), s(l, f))));
	}
	var LSTMTimeStep = class extends RNNTimeStep {
		getHiddenLayer(e, t) {
			return getHiddenLSTMLayer(e, t);
		}
		getEquation(e, t, n, r) {
			return getLSTMEquation(e, t, n, r);
		}
	};
	function range(e, t) {
		let n = [];
		for (; e < t; e++) n.push(e);
		return n;
	}
	function toArray(e) {
		return Array.isArray(e) ? Float32Array.from(e) : Float32Array.from(Object.values(e));
	}
	function drawInput({ pixelX: e, pixelY: t, radius: n, inputs: r, row: i, line: a, fontSize: o, fontClassName: s }) {
		let c = `<rect
              x="${e / 2 - n}"
              y="${t / 2 + i * t - n}"
              width="${2 * n}"
              height="${2 * n}"
              stroke="black"
              stroke-width="1"
              fill="${r.color}"
              class="${r.className}" />
            <line
              x1="${e / 4}"
              y1="${t / 2 + i * t}"
              x2="${e / 2 - n}"
              y2="${t / 2 + i * t}"
              style="stroke:${a.color};stroke-width:${a.width}"
              class="${a.className}" />`;
		return r.labels && (c += `<text
              x="${e / 8}"
              y="${t / 2 + i * t - 5}"
              fill="black"
              font-size="${o}"
              class="${s}">${r.labels[i]}</text>`), c;
	}
	function drawNeuron({ pixelX: e, pixelY: t, row: n, column: r, radius: i, hidden: a }) {
		return `<circle
            cx="${e / 2 + r * e}"
            cy="${t / 2 + n * t}"
            r="${i}"
            stroke="black"
            stroke-width="1"
            fill="${a.color}"
            class="${a.className}" />`;
	}
	function drawOutput({ pixelX: e, pixelY: t, row: n, column: r, line: i, outputs: a, radius: o }) {
		return `<circle
            cx="${e / 2 + r * e}"
            cy="${t / 2 + n * t}"
            r="${o}"
            stroke="black"
            stroke-width="1"
            fill="${a.color}"
            class="${a.className}" />
          <line
            x1="${e / 2 + r * e + o}"
            y1="${t / 2 + n * t}"
            x2="${e / 2 + r * e + e / 4}"
            y2="${t / 2 + n * t}"
            style="stroke:${i.color};stroke-width:${i.width}"
            class="${i.className}" />`;
	}
	function drawBackwardConnections({ pixelX: e, pixelY: t, row: n, column: r, radius: i, lineY: a, line: o, previousConnectionIndex: s }) {
		return `<line
            x1="${e / 2 + (r - 1) * e + i}"
            y1="${a / 2 + s * a}"
            x2="${e / 2 + r * e - i}"
            y2="${t / 2 + n * t}"
            style="stroke:${o.color};stroke-width:${o.width}"
            class="${o.className}" />`;
	}
	function neuralNetworkToInnerSVG(e) {
		let { sizes: t, height: n, width: r } = e, i = ``, a = r / t.length;
		for (let r = 0; r < t.length; r++) {
			let o = t[r], s = n / o;
			for (let c = 0; c < o; c++) if (r === 0) i += drawInput({
				pixelX: a,
				pixelY: s,
				row: c,
				column: r,
				...e
			});
			else {
				r === t.length - 1 ? i += drawOutput({
					pixelX: a,
					pixelY: s,
					row: c,
					column: r,
					...e
				}) : i += drawNeuron({
					pixelX: a,
					pixelY: s,
					row: c,
					column: r,
					...e
				});
				let o = t[r - 1], l = n / o;
				for (let t = 0; t < o; t++) i += drawBackwardConnections({
					pixelX: a,
					pixelY: s,
					row: c,
					column: r,
					lineY: l,
					previousConnectionIndex: t,
					...e
				});
			}
		}
		return i;
	}
	function drawRecurrentConnections({ pixelX: e, pixelY: t, row: n, column: r, radius: i, recurrentLine: a }) {
		let o = e / 2 + r * e + i + 1, s = t / 2 + n * t, c = o - i * 2 - 2, l = s;
		return `<path
              d="M ${o} ${s} C ${c + 100} ${l + 50}, ${o - 100} ${s + 50}, ${c} ${l}"
              stroke="${a.color}"
              stroke-width="${a.width}"
              fill="transparent"
              stroke-linecap="round"
              marker-end="url(#arrow)"
              class="${a.className}" />`;
	}
	function rnnToInnerSVG(e) {
		let { width: t, height: n, recurrentLine: r, sizes: i, radius: a } = e, o = t / i.length, s = `<defs>
              <marker id="arrow" markerWidth="10" markerHeight="10" refX="8" refY="3" orient="auto" markerUnits="strokeWidth">
                <path d="M0,0 L0,6 L9,3 z" fill="${r.color}" />
              </marker>
            </defs>`;
		s += neuralNetworkToInnerSVG(e);
		for (let e = 1; e < i.length; e++) {
			let t = i[e], c = n / t;
			for (let n = 0; n < t; n++) s += drawRecurrentConnections({
				pixelX: o,
				pixelY: c,
				row: n,
				column: e,
				radius: a,
				recurrentLine: r
			});
		}
		return s;
	}
	function getFeedForwardLayers(e) {
		let { options: t } = e;
		if (!t) throw Error(`options not defined`);
		if (!t.inputLayer) throw Error(`options.inputLater not defined`);
		if (!t.hiddenLayers) throw Error(`options.hiddenLayers not defined`);
		if (t.hiddenLayers.length < 1) throw Error(`options.hiddenLayers is empty`);
		if (!t.outputLayer) throw Error(`options.outputLayer not defined`);
		let n = t.inputLayer(), r = [];
		r.push(t.hiddenLayers[0](n, 0));
		for (let e = 1; e < t.hiddenLayers.length; e++) r.push(t.hiddenLayers[e](r[e - 1], e));
		let i = t.outputLayer(r[r.length - 1], r.length);
		return {
			inputSize: n.height,
			hiddenLayers: r.map((e) => e.height),
			outputSize: i.height
		};
	}
	function getRecurrentLayers(e) {
		let t = [], { options: n } = e;
		if (!n.inputLayer) throw Error(`inputLayer not defined`);
		if (!n.outputLayer) throw Error(`outputLayer not defined`);
		let r = n.inputLayer();
		t.push(n.hiddenLayers[0](r, recurrentZeros(), 0));
		for (let e = 1; e < n.hiddenLayers.length; e++) t.push(n.hiddenLayers[e](t[e - 1], recurrentZeros(), e));
		let i = n.outputLayer(t[t.length - 1], -1);
		return {
			inputSize: r.height,
			hiddenLayers: t.map((e) => e.height),
			outputSize: i.height
		};
	}
	function wrapOuterSVG(e, t, n) {
		return `<svg
            xmlns="http://www.w3.org/2000/svg"
            xmlns:xlink="http://www.w3.org/1999/xlink"
            version="1.1"
            width="${t}"
            height="${n}">${e}</svg>`;
	}
	function getNeuralNetworkJSONSizes(e) {
		return e.sizes;
	}
	function getNeuralNetworkSizes(e) {
		let { options: t, sizes: n } = e, { inputSize: r, outputSize: i, hiddenLayers: a } = t;
		if (!n) {
			if (typeof r == `number` && r < 1) throw Error(`inputSize not set`);
			if (typeof i == `number` && i < 1) throw Error(`outputSize not set`);
			if (a?.some((e) => e < 1)) throw Error(`hiddenLayers not set`);
		}
		return typeof r == `number` && Array.isArray(a) && typeof i == `number` ? [r].concat(a, [i]) : n;
	}
	function getRNNSizes(e) {
		let { options: t } = e, { inputSize: n, outputSize: r, hiddenLayers: i } = t;
		return [n].concat(i, [r]);
	}
	function defaultOptions() {
		return {
			line: {
				width: .5,
				color: `black`,
				className: `connection`
			},
			recurrentLine: {
				width: 1,
				color: `red`,
				className: `recurrence`
			},
			inputs: {
				color: `rgba(0, 128, 0, 0.5)`,
				labels: null,
				className: `input`
			},
			outputs: {
				color: `rgba(100, 149, 237, 0.5)`,
				className: `output`
			},
			hidden: {
				color: `rgba(255, 127, 80, 0.5)`,
				className: `hidden-neuron`
			},
			fontSize: `14px`,
			fontClassName: `label`,
			radius: 8,
			width: 400,
			height: 250,
			sizes: []
		};
	}
	function toSVG(e, t) {
		let n = {
			...defaultOptions(),
			...t
		}, { width: r, height: i, inputs: a } = n, o = [];
		if (e instanceof NeuralNetwork || e instanceof NeuralNetworkGPU) o = getNeuralNetworkSizes(e);
		else if (e instanceof Recurrent) {
			let { inputSize: t, hiddenLayers: n, outputSize: r } = getRecurrentLayers(e);
			o = [t].concat(n, [r]);
		} else if (e instanceof M) {
			let { inputSize: t, hiddenLayers: n, outputSize: r } = getFeedForwardLayers(e);
			o = [t].concat(n, [r]);
		} else if (e instanceof RNN || e instanceof LSTM || e instanceof GRU || e instanceof RNNTimeStep || e instanceof LSTMTimeStep || e instanceof GRUTimeStep) return wrapOuterSVG(rnnToInnerSVG({
			...n,
			sizes: checkSizes(getRNNSizes(e), a.labels)
		}), r, i);
		else if (e.hasOwnProperty(`type`)) switch (e.type) {
			case `NeuralNetwork`:
			case `NeuralNetworkGPU`: return wrapOuterSVG(neuralNetworkToInnerSVG({
				...n,
				sizes: checkSizes(getNeuralNetworkJSONSizes(e), a.labels)
			}), r, i);
			case `RNN`:
			case `GRU`:
			case `LSTM`:
			case `RNNTimeStep`:
			case `GRUTimeStep`:
			case `LSTMTimeStep`: return wrapOuterSVG(rnnToInnerSVG({
				...n,
				sizes: checkSizes(getRNNSizes(e), a.labels)
			}), r, i);
			default: throw Error(`unrecognized network`);
		}
		else if (e.hasOwnProperty(`inputSize`) && e.hasOwnProperty(`hiddenLayers`) && e.hasOwnProperty(`outputSize`)) {
			let { inputSize: t, hiddenLayers: n, outputSize: r } = e;
			o = [
				t,
				...n,
				r
			];
		} else if (e.hasOwnProperty(`sizes`)) o = e.sizes;
		else throw Error(`unrecognized network`);
		return wrapOuterSVG(neuralNetworkToInnerSVG({
			...n,
			sizes: checkSizes(o, a.labels)
		}), r, i);
	}
	function checkSizes(e, t) {
		if (!e) throw Error(`sizes not set`);
		if (e.some((e) => e < 1)) throw Error(`sizes not set correctly`);
		if (t && t.length !== e[0]) throw Error(`not enough labels for inputs`);
		return e;
	}
	let L = {
		RNNTimeStep,
		LSTMTimeStep,
		GRUTimeStep,
		RNN,
		LSTM,
		GRU
	}, R = {
		max,
		mse: mse$1,
		ones: ones$1,
		ones2D,
		random: f,
		randomWeight,
		randos,
		range,
		toArray,
		DataFormatter: P,
		zeros: zeros$1,
		toSVG
	};
	e.AE = AE, e.CrossValidate = m, e.FeedForward = M, e.NeuralNetwork = NeuralNetwork, e.NeuralNetworkGPU = NeuralNetworkGPU, e.Recurrent = Recurrent, e.activation = o, e.layer = O, e.layerTypes = D, e.likely = likely, e.lookup = s, e.praxis = b, e.recurrent = L, e.utilities = R;
}));
export default n();
export {};
