import { t as stripControl } from "./shared/strip-control.js";
import { Rt as sha256, dt as sumBy, ft as countOf, lt as secondsBetween, st as recordKey, ut as sum } from "./runner.js";
import { i as signalUrl } from "./shared/otlp-endpoint.js";
// node_modules/@opentelemetry/api/build/esm/version.js
const VERSION = "1.9.1";
// node_modules/@opentelemetry/api/build/esm/internal/semver.js
const re = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
function _makeCompatibilityCheck(ownVersion) {
	const acceptedVersions = new Set([ownVersion]);
	const rejectedVersions = new Set();
	const myVersionMatch = ownVersion.match(re);
	if (!myVersionMatch) return () => false;
	const ownVersionParsed = {
		major: +myVersionMatch[1],
		minor: +myVersionMatch[2],
		patch: +myVersionMatch[3],
		prerelease: myVersionMatch[4]
	};
	if (ownVersionParsed.prerelease != null) return function isExactmatch(globalVersion) {
		return globalVersion === ownVersion;
	};
	function _reject(v) {
		rejectedVersions.add(v);
		return false;
	}
	function _accept(v) {
		acceptedVersions.add(v);
		return true;
	}
	return function isCompatible(globalVersion) {
		if (acceptedVersions.has(globalVersion)) return true;
		if (rejectedVersions.has(globalVersion)) return false;
		const globalVersionMatch = globalVersion.match(re);
		if (!globalVersionMatch) return _reject(globalVersion);
		const globalVersionParsed = {
			major: +globalVersionMatch[1],
			minor: +globalVersionMatch[2],
			patch: +globalVersionMatch[3],
			prerelease: globalVersionMatch[4]
		};
		if (globalVersionParsed.prerelease != null) return _reject(globalVersion);
		if (ownVersionParsed.major !== globalVersionParsed.major) return _reject(globalVersion);
		if (ownVersionParsed.major === 0) {
			if (ownVersionParsed.minor === globalVersionParsed.minor && ownVersionParsed.patch <= globalVersionParsed.patch) return _accept(globalVersion);
			return _reject(globalVersion);
		}
		if (ownVersionParsed.minor <= globalVersionParsed.minor) return _accept(globalVersion);
		return _reject(globalVersion);
	};
}
const isCompatible = _makeCompatibilityCheck(VERSION);
// node_modules/@opentelemetry/api/build/esm/internal/global-utils.js
const major = VERSION.split(".")[0];
const GLOBAL_OPENTELEMETRY_API_KEY = Symbol.for(`opentelemetry.js.api.${major}`);
const _global = typeof globalThis === "object" ? globalThis : typeof self === "object" ? self : typeof window === "object" ? window : typeof global === "object" ? global : {};
function registerGlobal(type, instance, diag, allowOverride = false) {
	var _a;
	const api = _global[GLOBAL_OPENTELEMETRY_API_KEY] = (_a = _global[GLOBAL_OPENTELEMETRY_API_KEY]) !== null && _a !== void 0 ? _a : { version: VERSION };
	if (!allowOverride && api[type]) {
		const err = new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);
		diag.error(err.stack || err.message);
		return false;
	}
	if (api.version !== "1.9.1") {
		const err = new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${VERSION}`);
		diag.error(err.stack || err.message);
		return false;
	}
	api[type] = instance;
	diag.debug(`@opentelemetry/api: Registered a global for ${type} v${VERSION}.`);
	return true;
}
function getGlobal(type) {
	var _a, _b;
	const globalVersion = (_a = _global[GLOBAL_OPENTELEMETRY_API_KEY]) === null || _a === void 0 ? void 0 : _a.version;
	if (!globalVersion || !isCompatible(globalVersion)) return;
	return (_b = _global[GLOBAL_OPENTELEMETRY_API_KEY]) === null || _b === void 0 ? void 0 : _b[type];
}
function unregisterGlobal(type, diag) {
	diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${VERSION}.`);
	const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
	if (api) delete api[type];
}
// node_modules/@opentelemetry/api/build/esm/diag/ComponentLogger.js
var DiagComponentLogger = class {
	constructor(props) {
		this._namespace = props.namespace || "DiagComponentLogger";
	}
	debug(...args) {
		return logProxy("debug", this._namespace, args);
	}
	error(...args) {
		return logProxy("error", this._namespace, args);
	}
	info(...args) {
		return logProxy("info", this._namespace, args);
	}
	warn(...args) {
		return logProxy("warn", this._namespace, args);
	}
	verbose(...args) {
		return logProxy("verbose", this._namespace, args);
	}
};
function logProxy(funcName, namespace, args) {
	const logger = getGlobal("diag");
	if (!logger) return;
	return logger[funcName](namespace, ...args);
}
// node_modules/@opentelemetry/api/build/esm/diag/types.js
var DiagLogLevel;
(function(DiagLogLevel) {
	DiagLogLevel[DiagLogLevel["NONE"] = 0] = "NONE";
	DiagLogLevel[DiagLogLevel["ERROR"] = 30] = "ERROR";
	DiagLogLevel[DiagLogLevel["WARN"] = 50] = "WARN";
	DiagLogLevel[DiagLogLevel["INFO"] = 60] = "INFO";
	DiagLogLevel[DiagLogLevel["DEBUG"] = 70] = "DEBUG";
	DiagLogLevel[DiagLogLevel["VERBOSE"] = 80] = "VERBOSE";
	DiagLogLevel[DiagLogLevel["ALL"] = 9999] = "ALL";
})(DiagLogLevel || (DiagLogLevel = {}));
// node_modules/@opentelemetry/api/build/esm/diag/internal/logLevelLogger.js
function createLogLevelDiagLogger(maxLevel, logger) {
	if (maxLevel < DiagLogLevel.NONE) maxLevel = DiagLogLevel.NONE;
	else if (maxLevel > DiagLogLevel.ALL) maxLevel = DiagLogLevel.ALL;
	logger = logger || {};
	function _filterFunc(funcName, theLevel) {
		const theFunc = logger[funcName];
		if (typeof theFunc === "function" && maxLevel >= theLevel) return theFunc.bind(logger);
		return function() {};
	}
	return {
		error: _filterFunc("error", DiagLogLevel.ERROR),
		warn: _filterFunc("warn", DiagLogLevel.WARN),
		info: _filterFunc("info", DiagLogLevel.INFO),
		debug: _filterFunc("debug", DiagLogLevel.DEBUG),
		verbose: _filterFunc("verbose", DiagLogLevel.VERBOSE)
	};
}
// node_modules/@opentelemetry/api/build/esm/api/diag.js
const API_NAME = "diag";
var DiagAPI = class DiagAPI {
	static instance() {
		if (!this._instance) this._instance = new DiagAPI();
		return this._instance;
	}
	constructor() {
		function _logProxy(funcName) {
			return function(...args) {
				const logger = getGlobal("diag");
				if (!logger) return;
				return logger[funcName](...args);
			};
		}
		const self = this;
		const setLogger = (logger, optionsOrLogLevel = { logLevel: DiagLogLevel.INFO }) => {
			var _a, _b, _c;
			if (logger === self) {
				const err = new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation");
				self.error((_a = err.stack) !== null && _a !== void 0 ? _a : err.message);
				return false;
			}
			if (typeof optionsOrLogLevel === "number") optionsOrLogLevel = { logLevel: optionsOrLogLevel };
			const oldLogger = getGlobal("diag");
			const newLogger = createLogLevelDiagLogger((_b = optionsOrLogLevel.logLevel) !== null && _b !== void 0 ? _b : DiagLogLevel.INFO, logger);
			if (oldLogger && !optionsOrLogLevel.suppressOverrideMessage) {
				const stack = (_c = new Error().stack) !== null && _c !== void 0 ? _c : "<failed to generate stacktrace>";
				oldLogger.warn(`Current logger will be overwritten from ${stack}`);
				newLogger.warn(`Current logger will overwrite one already registered from ${stack}`);
			}
			return registerGlobal("diag", newLogger, self, true);
		};
		self.setLogger = setLogger;
		self.disable = () => {
			unregisterGlobal(API_NAME, self);
		};
		self.createComponentLogger = (options) => {
			return new DiagComponentLogger(options);
		};
		self.verbose = _logProxy("verbose");
		self.debug = _logProxy("debug");
		self.info = _logProxy("info");
		self.warn = _logProxy("warn");
		self.error = _logProxy("error");
	}
};
// node_modules/@opentelemetry/api/build/esm/metrics/Metric.js
var ValueType;
(function(ValueType) {
	ValueType[ValueType["INT"] = 0] = "INT";
	ValueType[ValueType["DOUBLE"] = 1] = "DOUBLE";
})(ValueType || (ValueType = {}));
// node_modules/@opentelemetry/api/build/esm/trace/trace_flags.js
var TraceFlags;
(function(TraceFlags) {
	TraceFlags[TraceFlags["NONE"] = 0] = "NONE";
	TraceFlags[TraceFlags["SAMPLED"] = 1] = "SAMPLED";
})(TraceFlags || (TraceFlags = {}));
// node_modules/@opentelemetry/api/build/esm/trace/span_kind.js
var SpanKind;
(function(SpanKind) {
	SpanKind[SpanKind["INTERNAL"] = 0] = "INTERNAL";
	SpanKind[SpanKind["SERVER"] = 1] = "SERVER";
	SpanKind[SpanKind["CLIENT"] = 2] = "CLIENT";
	SpanKind[SpanKind["PRODUCER"] = 3] = "PRODUCER";
	SpanKind[SpanKind["CONSUMER"] = 4] = "CONSUMER";
})(SpanKind || (SpanKind = {}));
// node_modules/@opentelemetry/api/build/esm/trace/status.js
var SpanStatusCode;
(function(SpanStatusCode) {
	SpanStatusCode[SpanStatusCode["UNSET"] = 0] = "UNSET";
	SpanStatusCode[SpanStatusCode["OK"] = 1] = "OK";
	SpanStatusCode[SpanStatusCode["ERROR"] = 2] = "ERROR";
})(SpanStatusCode || (SpanStatusCode = {}));
// node_modules/@opentelemetry/api/build/esm/diag-api.js
const diag = DiagAPI.instance();
// node_modules/@opentelemetry/otlp-transformer/build/esm/common/protobuf/utils.js
function estimateVarintSize(v) {
	if (v < 0) return 10;
	if (v < 128) return 1;
	if (v < 16384) return 2;
	if (v < 2097152) return 3;
	if (v < 268435456) return 4;
	if (v < 34359738368) return 5;
	if (v < 4398046511104) return 6;
	if (v < 562949953421312) return 7;
	if (v < 72057594037927940) return 8;
	return 9;
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/common/protobuf/protobuf-writer.js
const GROWING_BUFFER_DEBUG_MESSAGE = "ProtobufWriter: estimated size was too small, growing buffer.";
const RESERVED_LENGTH_BYTES = 1;
var ProtobufWriter = class {
	_buffer;
	_textEncoder;
	_dataView;
	pos = 0;
	constructor(estimatedSize = 65536) {
		this._buffer = new Uint8Array(estimatedSize);
		this._textEncoder = new TextEncoder();
		this._dataView = new DataView(this._buffer.buffer, this._buffer.byteOffset);
	}
	_ensureCapacity(size) {
		const needed = this.pos + size;
		if (needed <= this._buffer.length) return;
		diag.debug(GROWING_BUFFER_DEBUG_MESSAGE);
		let newSize = this._buffer.length * 2;
		while (newSize < needed) newSize *= 2;
		const newBuffer = new Uint8Array(newSize);
		newBuffer.set(this._buffer);
		this._buffer = newBuffer;
		this._dataView = new DataView(this._buffer.buffer, this._buffer.byteOffset);
	}
	finish() {
		return this._buffer.subarray(0, this.pos);
	}
	startLengthDelimited() {
		const lengthPos = this.pos;
		this._ensureCapacity(RESERVED_LENGTH_BYTES);
		this.pos += RESERVED_LENGTH_BYTES;
		return lengthPos;
	}
	finishLengthDelimited(pos, length) {
		const v = length >>> 0;
		const varintSize = estimateVarintSize(v);
		if (varintSize > RESERVED_LENGTH_BYTES) {
			const additionalBytes = varintSize - RESERVED_LENGTH_BYTES;
			this._ensureCapacity(additionalBytes);
			this._buffer.copyWithin(pos + varintSize, pos + RESERVED_LENGTH_BYTES, this.pos);
			this.pos += additionalBytes;
		}
		let writePos = pos;
		if (v < 128) this._buffer[writePos] = v;
		else if (v < 16384) {
			this._buffer[writePos++] = v & 127 | 128;
			this._buffer[writePos] = v >>> 7;
		} else if (v < 2097152) {
			this._buffer[writePos++] = v & 127 | 128;
			this._buffer[writePos++] = v >>> 7 & 127 | 128;
			this._buffer[writePos] = v >>> 14;
		} else if (v < 268435456) {
			this._buffer[writePos++] = v & 127 | 128;
			this._buffer[writePos++] = v >>> 7 & 127 | 128;
			this._buffer[writePos++] = v >>> 14 & 127 | 128;
			this._buffer[writePos] = v >>> 21;
		} else {
			this._buffer[writePos++] = v & 127 | 128;
			this._buffer[writePos++] = v >>> 7 & 127 | 128;
			this._buffer[writePos++] = v >>> 14 & 127 | 128;
			this._buffer[writePos++] = v >>> 21 & 127 | 128;
			this._buffer[writePos] = v >>> 28;
		}
	}
	writeSint32(value) {
		this.writeVarint((value << 1 ^ value >> 31) >>> 0);
	}
	writeSfixed64(value) {
		let low;
		let high;
		if (value >= 0) {
			low = value >>> 0;
			high = value / 4294967296 >>> 0;
		} else {
			const abs = Math.abs(value);
			low = abs >>> 0;
			high = abs / 4294967296 >>> 0;
			low = ~low >>> 0;
			high = ~high >>> 0;
			low = low + 1 >>> 0;
			if (low === 0) high = high + 1 >>> 0;
		}
		this.writeFixed64(low, high);
	}
	writeVarint(value) {
		this._ensureCapacity(estimateVarintSize(value));
		if (value >= 0 && value <= 4294967295) {
			let v = value >>> 0;
			while (v > 127) {
				this._buffer[this.pos++] = v & 127 | 128;
				v >>>= 7;
			}
			this._buffer[this.pos++] = v;
		} else {
			let low;
			let high;
			if (value >= 0) {
				low = value >>> 0;
				high = value / 4294967296 >>> 0;
			} else {
				const abs = Math.abs(value);
				low = abs >>> 0;
				high = abs / 4294967296 >>> 0;
				low = ~low >>> 0;
				high = ~high >>> 0;
				low = low + 1 >>> 0;
				if (low === 0) high = high + 1 >>> 0;
			}
			while (high > 0 || low > 127) {
				this._buffer[this.pos++] = low & 127 | 128;
				low = (low >>> 7 | high << 25) >>> 0;
				high >>>= 7;
			}
			this._buffer[this.pos++] = low & 127;
		}
	}
	writeFixed32(value) {
		this._ensureCapacity(4);
		const v = value >>> 0;
		this._buffer[this.pos++] = v & 255;
		this._buffer[this.pos++] = v >>> 8 & 255;
		this._buffer[this.pos++] = v >>> 16 & 255;
		this._buffer[this.pos++] = v >>> 24 & 255;
	}
	writeFixed64(low, high) {
		this._ensureCapacity(8);
		const l = low >>> 0;
		const h = high >>> 0;
		this._buffer[this.pos++] = l & 255;
		this._buffer[this.pos++] = l >>> 8 & 255;
		this._buffer[this.pos++] = l >>> 16 & 255;
		this._buffer[this.pos++] = l >>> 24 & 255;
		this._buffer[this.pos++] = h & 255;
		this._buffer[this.pos++] = h >>> 8 & 255;
		this._buffer[this.pos++] = h >>> 16 & 255;
		this._buffer[this.pos++] = h >>> 24 & 255;
	}
	writeBytes(bytes) {
		this.writeVarint(bytes.length);
		this._ensureCapacity(bytes.length);
		this._buffer.set(bytes, this.pos);
		this.pos += bytes.length;
	}
	writeTag(fieldNumber, wireType) {
		this.writeVarint(fieldNumber << 3 | wireType);
	}
	writeDouble(value) {
		this._ensureCapacity(8);
		this._dataView.setFloat64(this.pos, value, true);
		this.pos += 8;
	}
	writeString(str) {
		let isAscii = true;
		const len = str.length;
		for (let i = 0; i < len; i++) if (str.charCodeAt(i) > 127) {
			isAscii = false;
			break;
		}
		if (isAscii) {
			this.writeVarint(len);
			this._ensureCapacity(len);
			for (let i = 0; i < len; i++) this._buffer[this.pos++] = str.charCodeAt(i);
		} else {
			const bytes = this._textEncoder.encode(str);
			this.writeBytes(bytes);
		}
	}
};
// node_modules/@opentelemetry/otlp-transformer/build/esm/common/hex-to-binary.js
function intValue(charCode) {
	if (charCode >= 48 && charCode <= 57) return charCode - 48;
	if (charCode >= 97 && charCode <= 102) return charCode - 87;
	return charCode - 55;
}
function hexToBinary(hexStr) {
	const buf = new Uint8Array(hexStr.length / 2);
	let offset = 0;
	for (let i = 0; i < hexStr.length; i += 2) {
		const hi = intValue(hexStr.charCodeAt(i));
		const lo = intValue(hexStr.charCodeAt(i + 1));
		buf[offset++] = hi << 4 | lo;
	}
	return buf;
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/common/protobuf/common-serializer.js
function writeHrTimeAsFixed64(serializer, hrTime) {
	const seconds = hrTime[0];
	const nanos = hrTime[1];
	const nanosPerSecond = 1e9;
	const secondsLower16Bits = seconds & 65535;
	const secondsUpperBits = seconds / 65536 >>> 0;
	const nanosFromLower16Bits = secondsLower16Bits * nanosPerSecond;
	const nanosFromUpperBits = secondsUpperBits * nanosPerSecond;
	const lower16ContributionLow32 = nanosFromLower16Bits >>> 0;
	const lower16ContributionHigh32 = Math.floor(nanosFromLower16Bits / 4294967296);
	const upperBitsContributionLow32 = (nanosFromUpperBits & 65535) * 65536 >>> 0;
	const upperBitsContributionHigh32 = nanosFromUpperBits / 65536 >>> 0;
	const low32WithCarry = lower16ContributionLow32 + upperBitsContributionLow32 + nanos;
	const totalLow = low32WithCarry >>> 0;
	const carry = Math.floor(low32WithCarry / 4294967296);
	const totalHigh = lower16ContributionHigh32 + upperBitsContributionHigh32 + carry >>> 0;
	serializer.writeFixed64(totalLow, totalHigh);
}
function writeAttributes(writer, attributes, fieldNumber) {
	for (const key in attributes) {
		if (!Object.prototype.hasOwnProperty.call(attributes, key)) continue;
		const value = attributes[key];
		writer.writeTag(fieldNumber, 2);
		const kvStart = writer.startLengthDelimited();
		const startPos = writer.pos;
		writeKeyValue(writer, key, value);
		writer.finishLengthDelimited(kvStart, writer.pos - startPos);
	}
}
function writeKeyValue(writer, key, value) {
	writer.writeTag(1, 2);
	writer.writeString(key);
	writer.writeTag(2, 2);
	const valueStart = writer.startLengthDelimited();
	const startPos = writer.pos;
	writeAnyValue(writer, value);
	writer.finishLengthDelimited(valueStart, writer.pos - startPos);
}
const MIN_64_BIT_INT = -(2 ** 63);
const MAX_64_BIT_INT = 2 ** 63;
function writeAnyValue(writer, value) {
	const t = typeof value;
	if (t === "string") {
		writer.writeTag(1, 2);
		writer.writeString(value);
	} else if (t === "boolean") {
		writer.writeTag(2, 0);
		writer.writeVarint(value ? 1 : 0);
	} else if (t === "number") {
		const numValue = value;
		if (Number.isInteger(numValue) && numValue >= MIN_64_BIT_INT && numValue < MAX_64_BIT_INT) {
			writer.writeTag(3, 0);
			writer.writeVarint(numValue);
		} else {
			writer.writeTag(4, 1);
			writer.writeDouble(numValue);
		}
	} else if (value instanceof Uint8Array) {
		writer.writeTag(7, 2);
		writer.writeBytes(value);
	} else if (Array.isArray(value)) {
		writer.writeTag(5, 2);
		const arrayStart = writer.startLengthDelimited();
		const arrayStartPos = writer.pos;
		for (const item of value) {
			writer.writeTag(1, 2);
			const itemStart = writer.startLengthDelimited();
			const itemStartPos = writer.pos;
			writeAnyValue(writer, item);
			writer.finishLengthDelimited(itemStart, writer.pos - itemStartPos);
		}
		writer.finishLengthDelimited(arrayStart, writer.pos - arrayStartPos);
	} else if (t === "object" && value != null) {
		writer.writeTag(6, 2);
		const kvlistStart = writer.startLengthDelimited();
		const kvlistStartPos = writer.pos;
		const obj = value;
		for (const k in obj) {
			if (!Object.prototype.hasOwnProperty.call(obj, k)) continue;
			const v = obj[k];
			writer.writeTag(1, 2);
			const kvStart = writer.startLengthDelimited();
			const kvStartPos = writer.pos;
			writer.writeTag(1, 2);
			writer.writeString(k);
			writer.writeTag(2, 2);
			const valueStart = writer.startLengthDelimited();
			const valueStartPos = writer.pos;
			writeAnyValue(writer, v);
			writer.finishLengthDelimited(valueStart, writer.pos - valueStartPos);
			writer.finishLengthDelimited(kvStart, writer.pos - kvStartPos);
		}
		writer.finishLengthDelimited(kvlistStart, writer.pos - kvlistStartPos);
	}
}
function writeInstrumentationScope(writer, scope, fieldNumber) {
	writer.writeTag(fieldNumber, 2);
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	writer.writeTag(1, 2);
	writer.writeString(scope.name);
	if (scope.version) {
		writer.writeTag(2, 2);
		writer.writeString(scope.version);
	}
	if (scope.attributes) writeAttributes(writer, scope.attributes, 3);
	if (scope.droppedAttributesCount) {
		writer.writeTag(4, 0);
		writer.writeVarint(scope.droppedAttributesCount);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function writeResource(writer, resource, fieldNumber) {
	writer.writeTag(fieldNumber, 2);
	const resourceStart = writer.startLengthDelimited();
	const resourceStartPos = writer.pos;
	if (resource.attributes) writeAttributes(writer, resource.attributes, 1);
	writer.writeTag(2, 0);
	writer.writeVarint(0);
	writer.finishLengthDelimited(resourceStart, writer.pos - resourceStartPos);
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/common/protobuf/protobuf-size-estimator.js
function utf8ByteLength(str) {
	const len = str.length;
	let byteLen = 0;
	for (let i = 0; i < len; i++) {
		const code = str.charCodeAt(i);
		if (code < 128) byteLen += 1;
		else if (code < 2048) byteLen += 2;
		else if (code < 55296 || code >= 57344) byteLen += 3;
		else {
			i++;
			byteLen += 4;
		}
	}
	return byteLen;
}
var ProtobufSizeEstimator = class {
	pos = 0;
	startLengthDelimited() {
		return this.pos;
	}
	finishLengthDelimited(_, length) {
		this.pos += estimateVarintSize(length);
	}
	writeVarint(value) {
		this.pos += estimateVarintSize(value);
	}
	writeSint32(value) {
		this.pos += estimateVarintSize((value << 1 ^ value >> 31) >>> 0);
	}
	writeSfixed64(_value) {
		this.pos += 8;
	}
	writeFixed32(_value) {
		this.pos += 4;
	}
	writeFixed64(_low, _high) {
		this.pos += 8;
	}
	writeBytes(bytes) {
		this.pos += estimateVarintSize(bytes.length);
		this.pos += bytes.length;
	}
	writeTag(fieldNumber, wireType) {
		this.writeVarint(fieldNumber << 3 | wireType);
	}
	writeDouble(_value) {
		this.pos += 8;
	}
	writeString(str) {
		const byteLen = utf8ByteLength(str);
		this.pos += estimateVarintSize(byteLen);
		this.pos += byteLen;
	}
};
// node_modules/@opentelemetry/otlp-transformer/build/esm/common/protobuf/protobuf-reader.js
var ProtobufReader = class {
	pos = 0;
	_buf;
	_textDecoder;
	constructor(buf) {
		this._buf = buf;
		this._textDecoder = new TextDecoder();
	}
	isAtEnd() {
		return this.pos >= this._buf.length;
	}
	readTag() {
		const raw = this.readVarint();
		return {
			fieldNumber: raw >>> 3,
			wireType: raw & 7
		};
	}
	readVarint() {
		let result = 0;
		let shift = 0;
		let terminated = false;
		while (this.pos < this._buf.length) {
			const b = this._buf[this.pos++];
			result += (b & 127) * Math.pow(2, shift);
			shift += 7;
			if ((b & 128) === 0) {
				terminated = true;
				break;
			}
		}
		if (!terminated) throw new Error("Truncated buffer: unexpected end of data while reading varint");
		return result;
	}
	readBytes() {
		const len = this.readVarint();
		if (this.pos + len > this._buf.length) throw new Error(`Truncated buffer: expected ${len} bytes at position ${this.pos}, but only ${this._buf.length - this.pos} available`);
		const slice = this._buf.subarray(this.pos, this.pos + len);
		this.pos += len;
		return slice;
	}
	readString() {
		return this._textDecoder.decode(this.readBytes());
	}
	skip(wireType) {
		switch (wireType) {
			case 0:
				this.readVarint();
				break;
			case 1:
				this.pos += 8;
				break;
			case 2:
				this.readBytes();
				break;
			case 5:
				this.pos += 4;
				break;
			default: throw new Error(`Unknown wire type ${wireType}, cannot safely skip`);
		}
	}
};
// node_modules/@opentelemetry/sdk-metrics/build/esm/export/AggregationTemporality.js
var AggregationTemporality;
(function(AggregationTemporality) {
	AggregationTemporality[AggregationTemporality["DELTA"] = 0] = "DELTA";
	AggregationTemporality[AggregationTemporality["CUMULATIVE"] = 1] = "CUMULATIVE";
})(AggregationTemporality || (AggregationTemporality = {}));
// node_modules/@opentelemetry/sdk-metrics/build/esm/export/MetricData.js
var InstrumentType;
(function(InstrumentType) {
	InstrumentType["COUNTER"] = "COUNTER";
	InstrumentType["GAUGE"] = "GAUGE";
	InstrumentType["HISTOGRAM"] = "HISTOGRAM";
	InstrumentType["UP_DOWN_COUNTER"] = "UP_DOWN_COUNTER";
	InstrumentType["OBSERVABLE_COUNTER"] = "OBSERVABLE_COUNTER";
	InstrumentType["OBSERVABLE_GAUGE"] = "OBSERVABLE_GAUGE";
	InstrumentType["OBSERVABLE_UP_DOWN_COUNTER"] = "OBSERVABLE_UP_DOWN_COUNTER";
})(InstrumentType || (InstrumentType = {}));
var DataPointType;
(function(DataPointType) {
	DataPointType[DataPointType["HISTOGRAM"] = 0] = "HISTOGRAM";
	DataPointType[DataPointType["EXPONENTIAL_HISTOGRAM"] = 1] = "EXPONENTIAL_HISTOGRAM";
	DataPointType[DataPointType["GAUGE"] = 2] = "GAUGE";
	DataPointType[DataPointType["SUM"] = 3] = "SUM";
})(DataPointType || (DataPointType = {}));
// node_modules/@opentelemetry/resources/build/esm/utils.js
const isPromiseLike = (val) => {
	return val !== null && typeof val === "object" && typeof val.then === "function";
};
// node_modules/@opentelemetry/resources/build/esm/ResourceImpl.js
var ResourceImpl = class ResourceImpl {
	_rawAttributes;
	_asyncAttributesPending = false;
	_schemaUrl;
	_memoizedAttributes;
	static FromAttributeList(attributes, options) {
		const res = new ResourceImpl({}, options);
		res._rawAttributes = guardedRawAttributes(attributes);
		res._asyncAttributesPending = attributes.filter(([_, val]) => isPromiseLike(val)).length > 0;
		return res;
	}
	constructor(resource, options) {
		const attributes = resource.attributes ?? {};
		this._rawAttributes = Object.entries(attributes).map(([k, v]) => {
			if (isPromiseLike(v)) this._asyncAttributesPending = true;
			return [k, v];
		});
		this._rawAttributes = guardedRawAttributes(this._rawAttributes);
		this._schemaUrl = validateSchemaUrl(options?.schemaUrl);
	}
	get asyncAttributesPending() {
		return this._asyncAttributesPending;
	}
	async waitForAsyncAttributes() {
		if (!this.asyncAttributesPending) return;
		for (let i = 0; i < this._rawAttributes.length; i++) {
			const [k, v] = this._rawAttributes[i];
			this._rawAttributes[i] = [k, isPromiseLike(v) ? await v : v];
		}
		this._asyncAttributesPending = false;
	}
	get attributes() {
		if (this.asyncAttributesPending) diag.error("Accessing resource attributes before async attributes settled");
		if (this._memoizedAttributes) return this._memoizedAttributes;
		const attrs = {};
		for (const [k, v] of this._rawAttributes) {
			if (isPromiseLike(v)) {
				diag.debug(`Unsettled resource attribute ${k} skipped`);
				continue;
			}
			if (v != null) attrs[k] ??= v;
		}
		if (!this._asyncAttributesPending) this._memoizedAttributes = attrs;
		return attrs;
	}
	getRawAttributes() {
		return this._rawAttributes;
	}
	get schemaUrl() {
		return this._schemaUrl;
	}
	merge(resource) {
		if (resource == null) return this;
		const mergedSchemaUrl = mergeSchemaUrl(this, resource);
		const mergedOptions = mergedSchemaUrl ? { schemaUrl: mergedSchemaUrl } : void 0;
		return ResourceImpl.FromAttributeList([...resource.getRawAttributes(), ...this.getRawAttributes()], mergedOptions);
	}
};
function resourceFromAttributes(attributes, options) {
	return ResourceImpl.FromAttributeList(Object.entries(attributes), options);
}
function guardedRawAttributes(attributes) {
	return attributes.map(([k, v]) => {
		if (isPromiseLike(v)) return [k, v.catch((err) => {
			diag.debug("promise rejection for resource attribute: %s - %s", k, err);
		})];
		return [k, v];
	});
}
function validateSchemaUrl(schemaUrl) {
	if (typeof schemaUrl === "string" || schemaUrl === void 0) return schemaUrl;
	diag.warn("Schema URL must be string or undefined, got %s. Schema URL will be ignored.", schemaUrl);
}
function mergeSchemaUrl(old, updating) {
	const oldSchemaUrl = old?.schemaUrl;
	const updatingSchemaUrl = updating?.schemaUrl;
	const isOldEmpty = oldSchemaUrl === void 0 || oldSchemaUrl === "";
	const isUpdatingEmpty = updatingSchemaUrl === void 0 || updatingSchemaUrl === "";
	if (isOldEmpty) return updatingSchemaUrl;
	if (isUpdatingEmpty) return oldSchemaUrl;
	if (oldSchemaUrl === updatingSchemaUrl) return oldSchemaUrl;
	diag.warn("Schema URL merge conflict: old resource has \"%s\", updating resource has \"%s\". Resulting resource will have undefined Schema URL.", oldSchemaUrl, updatingSchemaUrl);
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/metrics/protobuf/metrics-serializer.js
function serializeNumberDataPoint(writer, dataPoint, valueType) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	writer.writeTag(2, 1);
	writeHrTimeAsFixed64(writer, dataPoint.startTime);
	writer.writeTag(3, 1);
	writeHrTimeAsFixed64(writer, dataPoint.endTime);
	if (valueType === ValueType.INT) {
		writer.writeTag(6, 1);
		writer.writeSfixed64(dataPoint.value);
	} else {
		writer.writeTag(4, 1);
		writer.writeDouble(dataPoint.value);
	}
	if (dataPoint.attributes) writeAttributes(writer, dataPoint.attributes, 7);
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeHistogramDataPoint(writer, dataPoint) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	const histogram = dataPoint.value;
	writer.writeTag(2, 1);
	writeHrTimeAsFixed64(writer, dataPoint.startTime);
	writer.writeTag(3, 1);
	writeHrTimeAsFixed64(writer, dataPoint.endTime);
	writer.writeTag(4, 1);
	writer.writeFixed64(histogram.count >>> 0, histogram.count / 4294967296 >>> 0);
	if (histogram.sum !== void 0) {
		writer.writeTag(5, 1);
		writer.writeDouble(histogram.sum);
	}
	if (histogram.buckets.counts.length > 0) {
		writer.writeTag(6, 2);
		const countsStart = writer.startLengthDelimited();
		const countsStartPos = writer.pos;
		for (const count of histogram.buckets.counts) writer.writeFixed64(count >>> 0, count / 4294967296 >>> 0);
		writer.finishLengthDelimited(countsStart, writer.pos - countsStartPos);
	}
	if (histogram.buckets.boundaries.length > 0) {
		writer.writeTag(7, 2);
		const boundsStart = writer.startLengthDelimited();
		const boundsStartPos = writer.pos;
		for (const bound of histogram.buckets.boundaries) writer.writeDouble(bound);
		writer.finishLengthDelimited(boundsStart, writer.pos - boundsStartPos);
	}
	if (dataPoint.attributes) writeAttributes(writer, dataPoint.attributes, 9);
	if (histogram.min !== void 0) {
		writer.writeTag(11, 1);
		writer.writeDouble(histogram.min);
	}
	if (histogram.max !== void 0) {
		writer.writeTag(12, 1);
		writer.writeDouble(histogram.max);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeExponentialBuckets(writer, offset, bucketCounts) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	if (offset !== 0) {
		writer.writeTag(1, 0);
		writer.writeSint32(offset);
	}
	if (bucketCounts.length > 0) {
		writer.writeTag(2, 2);
		const bcStart = writer.startLengthDelimited();
		const bcStartPos = writer.pos;
		for (const count of bucketCounts) writer.writeVarint(count);
		writer.finishLengthDelimited(bcStart, writer.pos - bcStartPos);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeExponentialHistogramDataPoint(writer, dataPoint) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	const histogram = dataPoint.value;
	if (dataPoint.attributes) writeAttributes(writer, dataPoint.attributes, 1);
	writer.writeTag(2, 1);
	writeHrTimeAsFixed64(writer, dataPoint.startTime);
	writer.writeTag(3, 1);
	writeHrTimeAsFixed64(writer, dataPoint.endTime);
	writer.writeTag(4, 1);
	writer.writeFixed64(histogram.count >>> 0, histogram.count / 4294967296 >>> 0);
	if (histogram.sum !== void 0) {
		writer.writeTag(5, 1);
		writer.writeDouble(histogram.sum);
	}
	if (histogram.scale !== 0) {
		writer.writeTag(6, 0);
		writer.writeSint32(histogram.scale);
	}
	writer.writeTag(7, 1);
	writer.writeFixed64(histogram.zeroCount >>> 0, histogram.zeroCount / 4294967296 >>> 0);
	writer.writeTag(8, 2);
	serializeExponentialBuckets(writer, histogram.positive.offset, histogram.positive.bucketCounts);
	writer.writeTag(9, 2);
	serializeExponentialBuckets(writer, histogram.negative.offset, histogram.negative.bucketCounts);
	if (histogram.min !== void 0) {
		writer.writeTag(12, 1);
		writer.writeDouble(histogram.min);
	}
	if (histogram.max !== void 0) {
		writer.writeTag(13, 1);
		writer.writeDouble(histogram.max);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeMetric(writer, metricData) {
	const metricStart = writer.startLengthDelimited();
	const metricStartPos = writer.pos;
	writer.writeTag(1, 2);
	writer.writeString(metricData.descriptor.name);
	if (metricData.descriptor.description) {
		writer.writeTag(2, 2);
		writer.writeString(metricData.descriptor.description);
	}
	if (metricData.descriptor.unit) {
		writer.writeTag(3, 2);
		writer.writeString(metricData.descriptor.unit);
	}
	switch (metricData.dataPointType) {
		case DataPointType.GAUGE:
			writer.writeTag(5, 2);
			serializeGauge(writer, metricData);
			break;
		case DataPointType.SUM:
			writer.writeTag(7, 2);
			serializeSum(writer, metricData);
			break;
		case DataPointType.HISTOGRAM:
			writer.writeTag(9, 2);
			serializeHistogramMetric(writer, metricData);
			break;
		case DataPointType.EXPONENTIAL_HISTOGRAM:
			writer.writeTag(10, 2);
			serializeExponentialHistogramMetric(writer, metricData);
	}
	writer.finishLengthDelimited(metricStart, writer.pos - metricStartPos);
}
function serializeGauge(writer, metricData) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	for (const dataPoint of metricData.dataPoints) {
		writer.writeTag(1, 2);
		serializeNumberDataPoint(writer, dataPoint, metricData.descriptor.valueType);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeSum(writer, metricData) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	for (const dataPoint of metricData.dataPoints) {
		writer.writeTag(1, 2);
		serializeNumberDataPoint(writer, dataPoint, metricData.descriptor.valueType);
	}
	const temporality = toProtoAggregationTemporality(metricData.aggregationTemporality);
	if (temporality !== 0) {
		writer.writeTag(2, 0);
		writer.writeVarint(temporality);
	}
	if (metricData.isMonotonic) {
		writer.writeTag(3, 0);
		writer.writeVarint(1);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeHistogramMetric(writer, metricData) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	for (const dataPoint of metricData.dataPoints) {
		writer.writeTag(1, 2);
		serializeHistogramDataPoint(writer, dataPoint);
	}
	const temporality = toProtoAggregationTemporality(metricData.aggregationTemporality);
	if (temporality !== 0) {
		writer.writeTag(2, 0);
		writer.writeVarint(temporality);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeExponentialHistogramMetric(writer, metricData) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	for (const dataPoint of metricData.dataPoints) {
		writer.writeTag(1, 2);
		serializeExponentialHistogramDataPoint(writer, dataPoint);
	}
	const temporality = toProtoAggregationTemporality(metricData.aggregationTemporality);
	if (temporality !== 0) {
		writer.writeTag(2, 0);
		writer.writeVarint(temporality);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function serializeScopeMetrics(writer, scopeMetrics) {
	const scopeStart = writer.startLengthDelimited();
	const scopeStartPos = writer.pos;
	writeInstrumentationScope(writer, scopeMetrics.scope, 1);
	for (const metric of scopeMetrics.metrics) {
		writer.writeTag(2, 2);
		serializeMetric(writer, metric);
	}
	if (scopeMetrics.scope.schemaUrl) {
		writer.writeTag(3, 2);
		writer.writeString(scopeMetrics.scope.schemaUrl);
	}
	writer.finishLengthDelimited(scopeStart, writer.pos - scopeStartPos);
}
function serializeResourceMetrics(writer, resourceMetrics) {
	const start = writer.startLengthDelimited();
	const startPos = writer.pos;
	writeResource(writer, resourceMetrics.resource, 1);
	for (const scopeMetrics of resourceMetrics.scopeMetrics) {
		writer.writeTag(2, 2);
		serializeScopeMetrics(writer, scopeMetrics);
	}
	if (resourceMetrics.resource.schemaUrl) {
		writer.writeTag(3, 2);
		writer.writeString(resourceMetrics.resource.schemaUrl);
	}
	writer.finishLengthDelimited(start, writer.pos - startPos);
}
function toProtoAggregationTemporality(temporality) {
	switch (temporality) {
		case AggregationTemporality.DELTA: return 1;
		case AggregationTemporality.CUMULATIVE: return 2;
		default: return 0;
	}
}
function serializeMetricsExportRequest(resourceMetrics) {
	const estimator = new ProtobufSizeEstimator();
	estimator.writeTag(1, 2);
	serializeResourceMetrics(estimator, resourceMetrics);
	const writer = new ProtobufWriter(estimator.pos);
	writer.writeTag(1, 2);
	serializeResourceMetrics(writer, resourceMetrics);
	return writer.finish();
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/metrics/protobuf/response-deserializer.js
function deserializePartialSuccess$1(data) {
	const reader = new ProtobufReader(data);
	const result = {};
	while (!reader.isAtEnd()) {
		const { fieldNumber, wireType } = reader.readTag();
		switch (fieldNumber) {
			case 1:
				if (wireType === 0) result.rejectedDataPoints = reader.readVarint();
				else reader.skip(wireType);
				break;
			case 2:
				if (wireType === 2) result.errorMessage = reader.readString();
				else reader.skip(wireType);
				break;
			default: reader.skip(wireType);
		}
	}
	return result;
}
function deserializeExportMetricsServiceResponse(data) {
	const reader = new ProtobufReader(data);
	const result = {};
	while (!reader.isAtEnd()) {
		const { fieldNumber, wireType } = reader.readTag();
		switch (fieldNumber) {
			case 1:
				if (wireType === 2) result.partialSuccess = deserializePartialSuccess$1(reader.readBytes());
				else reader.skip(wireType);
				break;
			default: reader.skip(wireType);
		}
	}
	return result;
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/metrics/protobuf/metrics.js
const ProtobufMetricsSerializer = {
	serializeRequest: (arg) => {
		return serializeMetricsExportRequest(arg);
	},
	deserializeResponse: (arg) => {
		return deserializeExportMetricsServiceResponse(arg);
	}
};
// node_modules/@opentelemetry/otlp-transformer/build/esm/trace/protobuf/trace-serializer.js
const SPAN_FLAGS_CONTEXT_HAS_IS_REMOTE_MASK = 256;
const SPAN_FLAGS_CONTEXT_IS_REMOTE_MASK = 512;
function buildSpanFlags(traceFlags, isRemote) {
	let flags = traceFlags & 255 | SPAN_FLAGS_CONTEXT_HAS_IS_REMOTE_MASK;
	if (isRemote) flags |= SPAN_FLAGS_CONTEXT_IS_REMOTE_MASK;
	return flags;
}
function serializeStatus(writer, status) {
	const statusStart = writer.startLengthDelimited();
	const statusStartPos = writer.pos;
	if (status.message) {
		writer.writeTag(2, 2);
		writer.writeString(status.message);
	}
	writer.writeTag(3, 0);
	writer.writeVarint(status.code);
	writer.finishLengthDelimited(statusStart, writer.pos - statusStartPos);
}
function serializeEvent(writer, event) {
	const eventStart = writer.startLengthDelimited();
	const eventStartPos = writer.pos;
	writer.writeTag(1, 1);
	writeHrTimeAsFixed64(writer, event.time);
	writer.writeTag(2, 2);
	writer.writeString(event.name);
	if (event.attributes) writeAttributes(writer, event.attributes, 3);
	writer.writeTag(4, 0);
	writer.writeVarint(event.droppedAttributesCount || 0);
	writer.finishLengthDelimited(eventStart, writer.pos - eventStartPos);
}
function serializeLink(writer, link) {
	const linkStart = writer.startLengthDelimited();
	const linkStartPos = writer.pos;
	const context = link.context;
	writer.writeTag(1, 2);
	writer.writeBytes(hexToBinary(context.traceId));
	writer.writeTag(2, 2);
	writer.writeBytes(hexToBinary(context.spanId));
	const linkTraceState = context.traceState?.serialize();
	if (linkTraceState) {
		writer.writeTag(3, 2);
		writer.writeString(linkTraceState);
	}
	if (link.attributes) writeAttributes(writer, link.attributes, 4);
	writer.writeTag(5, 0);
	writer.writeVarint(link.droppedAttributesCount || 0);
	const linkFlags = buildSpanFlags(context.traceFlags, context.isRemote);
	if (linkFlags) {
		writer.writeTag(6, 5);
		writer.writeFixed32(linkFlags);
	}
	writer.finishLengthDelimited(linkStart, writer.pos - linkStartPos);
}
function serializeSpan(writer, span) {
	const spanStart = writer.startLengthDelimited();
	const spanStartPos = writer.pos;
	const ctx = span.spanContext();
	writer.writeTag(1, 2);
	writer.writeBytes(hexToBinary(ctx.traceId));
	writer.writeTag(2, 2);
	writer.writeBytes(hexToBinary(ctx.spanId));
	const traceState = ctx.traceState?.serialize();
	if (traceState) {
		writer.writeTag(3, 2);
		writer.writeString(traceState);
	}
	if (span.parentSpanContext?.spanId) {
		writer.writeTag(4, 2);
		writer.writeBytes(hexToBinary(span.parentSpanContext.spanId));
	}
	writer.writeTag(5, 2);
	writer.writeString(span.name);
	const kind = span.kind == null ? 0 : span.kind + 1;
	if (kind !== 0) {
		writer.writeTag(6, 0);
		writer.writeVarint(kind);
	}
	writer.writeTag(7, 1);
	writeHrTimeAsFixed64(writer, span.startTime);
	writer.writeTag(8, 1);
	writeHrTimeAsFixed64(writer, span.endTime);
	if (span.attributes) writeAttributes(writer, span.attributes, 9);
	writer.writeTag(10, 0);
	writer.writeVarint(span.droppedAttributesCount);
	for (const event of span.events) {
		writer.writeTag(11, 2);
		serializeEvent(writer, event);
	}
	writer.writeTag(12, 0);
	writer.writeVarint(span.droppedEventsCount);
	for (const link of span.links) {
		writer.writeTag(13, 2);
		serializeLink(writer, link);
	}
	writer.writeTag(14, 0);
	writer.writeVarint(span.droppedLinksCount);
	writer.writeTag(15, 2);
	serializeStatus(writer, span.status);
	const flags = buildSpanFlags(ctx.traceFlags, span.parentSpanContext?.isRemote);
	if (flags) {
		writer.writeTag(16, 5);
		writer.writeFixed32(flags);
	}
	writer.finishLengthDelimited(spanStart, writer.pos - spanStartPos);
}
function serializeScopeSpans(writer, scope, spans) {
	const scopeSpansStart = writer.startLengthDelimited();
	const scopeSpansStartPos = writer.pos;
	writeInstrumentationScope(writer, scope, 1);
	for (const span of spans) {
		writer.writeTag(2, 2);
		serializeSpan(writer, span);
	}
	if (scope.schemaUrl) {
		writer.writeTag(3, 2);
		writer.writeString(scope.schemaUrl);
	}
	writer.finishLengthDelimited(scopeSpansStart, writer.pos - scopeSpansStartPos);
}
function serializeResourceSpans(writer, resource, scopeMap) {
	const resourceSpansStart = writer.startLengthDelimited();
	const resourceSpansStartPos = writer.pos;
	writeResource(writer, resource, 1);
	for (const scopeSpans of scopeMap.values()) {
		writer.writeTag(2, 2);
		const scope = scopeSpans[0].instrumentationScope;
		serializeScopeSpans(writer, scope, scopeSpans);
	}
	if (resource.schemaUrl) {
		writer.writeTag(3, 2);
		writer.writeString(resource.schemaUrl);
	}
	writer.finishLengthDelimited(resourceSpansStart, writer.pos - resourceSpansStartPos);
}
function createResourceMap(spans) {
	const resourceMap = new Map();
	for (const span of spans) {
		const resource = span.resource;
		const scope = span.instrumentationScope;
		let scopeMap = resourceMap.get(resource);
		if (!scopeMap) {
			scopeMap = new Map();
			resourceMap.set(resource, scopeMap);
		}
		let records = scopeMap.get(scope);
		if (!records) {
			records = [];
			scopeMap.set(scope, records);
		}
		records.push(span);
	}
	return resourceMap;
}
function serializeTraceExportRequest(spans) {
	const resourceMap = createResourceMap(spans);
	const estimator = new ProtobufSizeEstimator();
	for (const [resource, scopeMap] of resourceMap) {
		estimator.writeTag(1, 2);
		serializeResourceSpans(estimator, resource, scopeMap);
	}
	const writer = new ProtobufWriter(estimator.pos);
	for (const [resource, scopeMap] of resourceMap) {
		writer.writeTag(1, 2);
		serializeResourceSpans(writer, resource, scopeMap);
	}
	return writer.finish();
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/trace/protobuf/response-deserializer.js
function deserializePartialSuccess(data) {
	const reader = new ProtobufReader(data);
	const result = {};
	while (!reader.isAtEnd()) {
		const { fieldNumber, wireType } = reader.readTag();
		switch (fieldNumber) {
			case 1:
				if (wireType === 0) result.rejectedSpans = reader.readVarint();
				else reader.skip(wireType);
				break;
			case 2:
				if (wireType === 2) result.errorMessage = reader.readString();
				else reader.skip(wireType);
				break;
			default: reader.skip(wireType);
		}
	}
	return result;
}
function deserializeExportTraceServiceResponse(data) {
	const reader = new ProtobufReader(data);
	const result = {};
	while (!reader.isAtEnd()) {
		const { fieldNumber, wireType } = reader.readTag();
		switch (fieldNumber) {
			case 1:
				if (wireType === 2) result.partialSuccess = deserializePartialSuccess(reader.readBytes());
				else reader.skip(wireType);
				break;
			default: reader.skip(wireType);
		}
	}
	return result;
}
// node_modules/@opentelemetry/otlp-transformer/build/esm/trace/protobuf/trace.js
const ProtobufTraceSerializer = {
	serializeRequest: (arg) => {
		return serializeTraceExportRequest(arg);
	},
	deserializeResponse: (arg) => {
		return deserializeExportTraceServiceResponse(arg);
	}
};
// packages/core/export/conclusion-result.ts
const RESULTS = new Map([
	["success", "success"],
	["failure", "failure"],
	["timed_out", "timeout"],
	["cancelled", "cancellation"],
	["skipped", "skip"],
	["startup_failure", "error"]
]);
const ERRORS = [
	"failure",
	"timed_out",
	"startup_failure"
];
function resultOf(conclusion) {
	return conclusion === null ? null : RESULTS.get(conclusion) ?? conclusion;
}
function errorTypeOf(conclusion) {
	return conclusion !== null && ERRORS.includes(conclusion) ? conclusion : null;
}
// packages/core/export/hr-time.ts
const LAST_MILLISECOND = 9223372036854;
function hrTime(iso) {
	const milliseconds = iso === null ? NaN : Date.parse(iso);
	if (Number.isNaN(milliseconds) || milliseconds < 0 || milliseconds > LAST_MILLISECOND) return null;
	const seconds = Math.floor(milliseconds / 1e3);
	return [seconds, (milliseconds - seconds * 1e3) * 1e6];
}
function spanTimes(started, completed) {
	const start = hrTime(started);
	const end = hrTime(completed);
	if (start === null || end === null) return null;
	const seconds = end[0] - start[0] + (end[1] - start[1]) / 1e9;
	if (seconds < 0) return {
		start,
		end: start,
		seconds: 0,
		corrected: true
	};
	return {
		start,
		end,
		seconds,
		corrected: false
	};
}
// packages/core/export/known-attributes.ts
const MAX_TEXT_CHARACTERS = 1024;
function knownAttributes(values) {
	const attributes = {};
	for (const [name, value] of Object.entries(values)) if (value !== null && value !== void 0) attributes[name] = bounded(value);
	return attributes;
}
function cutText(text) {
	return text.slice(0, MAX_TEXT_CHARACTERS);
}
function bounded(value) {
	if (typeof value === "string") return cutText(value);
	return typeof value === "object" ? value.map(cutText) : value;
}
// packages/core/export/run-identity.ts
function runIdentity(record) {
	const key = `${record.repository ?? ""}#${recordKey(record)}`;
	return {
		traceId: sha256(key).slice(0, 32),
		spanId: (part) => sha256(`${key}\n${part}`).slice(0, 16)
	};
}
function runUrl(record, serverUrl) {
	if (record.repository === null) return null;
	return `${serverUrl}/${record.repository}/actions/runs/${record.run_id}/attempts/${record.attempt}`;
}
function jobUrl(record, jobId, serverUrl, step) {
	if (record.repository === null || jobId == null) return runUrl(record, serverUrl);
	const line = step === void 0 ? "" : `#step:${step}:1`;
	return `${serverUrl}/${record.repository}/actions/runs/${record.run_id}/job/${jobId}${line}`;
}
// packages/core/export/semantic-names.ts
const ATTRIBUTE = {
	serviceName: "service.name",
	pipelineName: "cicd.pipeline.name",
	pipelineAction: "cicd.pipeline.action.name",
	pipelineResult: "cicd.pipeline.result",
	runId: "cicd.pipeline.run.id",
	runState: "cicd.pipeline.run.state",
	runUrl: "cicd.pipeline.run.url.full",
	taskName: "cicd.pipeline.task.name",
	taskType: "cicd.pipeline.task.type",
	taskRunId: "cicd.pipeline.task.run.id",
	taskRunResult: "cicd.pipeline.task.run.result",
	taskRunUrl: "cicd.pipeline.task.run.url.full",
	errorType: "error.type",
	provider: "vcs.provider.name",
	owner: "vcs.owner.name",
	repository: "vcs.repository.name",
	repositoryUrl: "vcs.repository.url.full",
	changeId: "vcs.change.id",
	headName: "vcs.ref.head.name",
	headRevision: "vcs.ref.head.revision",
	headType: "vcs.ref.head.type",
	baseName: "vcs.ref.base.name",
	baseRevision: "vcs.ref.base.revision",
	baseType: "vcs.ref.base.type",
	testSuite: "test.suite.name",
	testCase: "test.case.name",
	testStatus: "test.case.result.status",
	osType: "os.type",
	hostArchitecture: "host.arch"
};
const METRIC = {
	duration: "cicd.pipeline.run.duration",
	errors: "cicd.pipeline.run.errors"
};
const OWN = {
	attempt: "paceline.run.attempt",
	event: "paceline.run.event",
	trust: "paceline.run.trust",
	queueSeconds: "paceline.job.queue_seconds",
	setupSeconds: "paceline.job.setup_seconds",
	workSeconds: "paceline.job.work_seconds",
	runnerLabels: "paceline.runner.labels",
	timesCorrected: "paceline.times.corrected"
};
const SCHEMA_URL = "https://opentelemetry.io/schemas/1.45.0";
// packages/core/export/run-resource.ts
function traceResource(record, serverUrl) {
	return resource({
		...pipelineAttributes(record, serverUrl),
		...runAttributes(record, serverUrl),
		...knownAttributes({
			[ATTRIBUTE.headName]: record.branch,
			[ATTRIBUTE.headRevision]: record.sha,
			[ATTRIBUTE.headType]: headType(record)
		})
	});
}
function metricResource(record, serverUrl, withRun) {
	const run = withRun ? runAttributes(record, serverUrl) : {};
	return resource({
		...pipelineAttributes(record, serverUrl),
		...run
	});
}
function pipelineName({ workflow, workflow_path }) {
	return workflow ?? workflow_path;
}
function pipelineAttributes(record, serverUrl) {
	const [owner = null, name = null] = record.repository?.split("/") ?? [];
	return knownAttributes({
		[ATTRIBUTE.serviceName]: record.repository ?? "unknown_service",
		[ATTRIBUTE.pipelineName]: pipelineName(record),
		[ATTRIBUTE.provider]: "github",
		[ATTRIBUTE.owner]: owner,
		[ATTRIBUTE.repository]: name,
		[ATTRIBUTE.repositoryUrl]: record.repository === null ? null : `${serverUrl}/${record.repository}`
	});
}
function runAttributes(record, serverUrl) {
	return knownAttributes({
		[ATTRIBUTE.runId]: String(record.run_id),
		[ATTRIBUTE.runUrl]: runUrl(record, serverUrl)
	});
}
function headType({ event, branch }) {
	const mayBeTag = event === null || [
		"push",
		"release",
		"create",
		"workflow_dispatch"
	].includes(event);
	return branch === null || mayBeTag ? null : "branch";
}
function resource(attributes) {
	return resourceFromAttributes(attributes, { schemaUrl: SCHEMA_URL });
}
// packages/core/export/run-metrics.ts
const BOUNDARIES = [
	10,
	30,
	60,
	120,
	300,
	600,
	900,
	1200,
	1800,
	2700,
	3600,
	5400,
	7200,
	14400,
	21600
];
function runMetrics(record, options) {
	const run = spanTimes(record.started_at ?? record.created_at, record.completed_at);
	if (run === null) return null;
	const metrics = [durations(record, run), errors(record, run)].filter((metric) => metric.dataPoints.length > 0);
	return {
		resource: metricResource(record, options.serverUrl, options.runAttributes),
		scopeMetrics: [{
			scope: {
				name: "paceline",
				version: options.version
			},
			metrics
		}]
	};
}
function durations(record, run) {
	const started = firstStart(record);
	const pending = spanTimes(record.started_at ?? record.created_at, started);
	const executing = spanTimes(started, record.completed_at) ?? run;
	const result = knownAttributes({
		[ATTRIBUTE.pipelineResult]: resultOf(record.conclusion),
		[ATTRIBUTE.errorType]: errorTypeOf(record.conclusion)
	});
	const point = (state, times, more) => ({
		startTime: run.start,
		endTime: run.end,
		attributes: {
			...named(record),
			[ATTRIBUTE.runState]: state,
			...more
		},
		value: histogramOf(times.seconds)
	});
	return {
		descriptor: {
			name: METRIC.duration,
			description: "Duration of a pipeline run, by pipeline, state and result.",
			unit: "s",
			valueType: ValueType.DOUBLE
		},
		aggregationTemporality: AggregationTemporality.DELTA,
		dataPointType: DataPointType.HISTOGRAM,
		dataPoints: [...pending === null ? [] : [point("pending", pending, {})], point("executing", executing, result)]
	};
}
function errors(record, run) {
	const types = (record.jobs ?? []).filter((job) => job.carried !== true).map((job) => errorTypeOf(job.conclusion)).filter((type) => type !== null);
	return {
		descriptor: {
			name: METRIC.errors,
			description: "Jobs of a pipeline run that failed.",
			unit: "{error}",
			valueType: ValueType.INT
		},
		aggregationTemporality: AggregationTemporality.DELTA,
		dataPointType: DataPointType.SUM,
		isMonotonic: true,
		dataPoints: [...new Set(types)].map((type) => ({
			startTime: run.start,
			endTime: run.end,
			attributes: {
				...named(record),
				[ATTRIBUTE.errorType]: type
			},
			value: types.filter((other) => other === type).length
		}))
	};
}
function named(record) {
	return knownAttributes({ [ATTRIBUTE.pipelineName]: pipelineName(record) });
}
function histogramOf(seconds) {
	const found = BOUNDARIES.findIndex((bound) => seconds <= bound);
	const bucket = found < 0 ? BOUNDARIES.length : found;
	return {
		buckets: {
			boundaries: BOUNDARIES,
			counts: [...BOUNDARIES, 0].map((_, index) => index === bucket ? 1 : 0)
		},
		count: 1,
		sum: seconds,
		min: seconds,
		max: seconds
	};
}
function firstStart({ jobs }) {
	return (jobs ?? []).filter((job) => job.carried !== true && job.conclusion !== "skipped").map((job) => job.started_at).filter((start) => start !== null).sort().at(0) ?? null;
}
// packages/core/export/build-span.ts
const MAX_EVENTS = 128;
function buildSpan(frame, facts) {
	const { identity, resource, scope } = frame;
	const { times, parent, events = [] } = facts;
	const context = (part) => ({
		traceId: identity.traceId,
		spanId: identity.spanId(part),
		traceFlags: TraceFlags.SAMPLED
	});
	return {
		name: cutText(facts.name),
		kind: parent === null ? SpanKind.SERVER : SpanKind.INTERNAL,
		spanContext: () => context(facts.part),
		...parent !== null && { parentSpanContext: context(parent) },
		startTime: times.start,
		endTime: times.end,
		duration: duration(times.seconds),
		ended: true,
		status: statusOf(facts.conclusion),
		attributes: facts.attributes,
		events: events.slice(0, MAX_EVENTS).map((event) => ({
			...event,
			time: times.end
		})),
		links: [],
		resource,
		instrumentationScope: scope,
		droppedAttributesCount: 0,
		droppedEventsCount: Math.max(0, events.length - MAX_EVENTS),
		droppedLinksCount: 0
	};
}
function statusOf(conclusion) {
	return { code: errorTypeOf(conclusion) === null ? SpanStatusCode.UNSET : SpanStatusCode.ERROR };
}
function duration(seconds) {
	const whole = Math.floor(seconds);
	return [whole, Math.round((seconds - whole) * 1e9)];
}
// packages/core/export/test-events.ts
function failureEvents(failures, job) {
	return (failures ?? []).filter((failure) => failure.job === job && failure.flaky !== true).map((failure) => ({
		name: "test failed",
		attributes: knownAttributes({
			[ATTRIBUTE.testSuite]: failure.file,
			[ATTRIBUTE.testCase]: failure.name,
			[ATTRIBUTE.testStatus]: "fail"
		})
	}));
}
// packages/core/export/job-spans.ts
function jobSpans(record, parent, serverUrl) {
	const pageOf = (job, step) => jobUrl(record, job.id, serverUrl, step);
	const jobs = (record.jobs ?? []).filter((job) => job.carried !== true);
	const testJobs = new Set((record.tests ?? []).map((test) => test.job));
	const countByName = new Map();
	return jobs.flatMap((job) => {
		const count = (countByName.get(job.name) ?? 0) + 1;
		countByName.set(job.name, count);
		const name = count === 1 ? job.name : `${job.name}#${count}`;
		const id = job.id == null ? name : String(job.id);
		const times = spanTimes(job.started_at, job.completed_at);
		if (times === null) return [];
		const part = `job/${name}`;
		return [buildSpan(parent.frame, {
			part,
			parent: parent.parent,
			name: job.name,
			times,
			conclusion: job.conclusion,
			attributes: {
				...taskAttributes(job, id, times, pageOf(job)),
				...jobAttributes(job, testJobs.has(job.name))
			},
			events: count === 1 ? failureEvents(record.failures, job.name) : []
		}), ...stepSpans(job, id, {
			...parent,
			parent: part
		}, pageOf)];
	});
}
function stepSpans(job, id, { frame, parent }, pageOf) {
	return (job.steps ?? []).flatMap((step) => {
		const times = spanTimes(step.started_at, step.completed_at);
		if (times === null) return [];
		const attributes = taskAttributes(step, `${id}/${step.number}`, times, pageOf(job, step.number));
		const { name, conclusion } = step;
		return [buildSpan(frame, {
			part: `${parent}/step/${step.number}`,
			parent,
			name,
			times,
			conclusion,
			attributes
		})];
	});
}
function taskAttributes(task, id, times, url) {
	return knownAttributes({
		[ATTRIBUTE.taskName]: task.name,
		[ATTRIBUTE.taskRunId]: id,
		[ATTRIBUTE.taskRunResult]: resultOf(task.conclusion),
		[ATTRIBUTE.taskRunUrl]: url,
		[ATTRIBUTE.errorType]: errorTypeOf(task.conclusion),
		[OWN.timesCorrected]: times.corrected || null
	});
}
function jobAttributes(job, hasTests) {
	return knownAttributes({
		[ATTRIBUTE.taskType]: hasTests ? "test" : null,
		[ATTRIBUTE.osType]: OS_TYPES.get(job.runner?.os ?? ""),
		[ATTRIBUTE.hostArchitecture]: ARCHITECTURES.get(job.runner?.arch ?? ""),
		[OWN.queueSeconds]: job.queue_seconds ?? secondsBetween(job.created_at, job.started_at),
		[OWN.setupSeconds]: job.setup_seconds,
		[OWN.workSeconds]: job.work_seconds,
		[OWN.runnerLabels]: job.runner?.labels
	});
}
const OS_TYPES = new Map([
	["Linux", "linux"],
	["Windows", "windows"],
	["macOS", "darwin"]
]);
const ARCHITECTURES = new Map([
	["X64", "amd64"],
	["ARM64", "arm64"],
	["X86", "x86"],
	["ARM", "arm32"]
]);
// packages/core/export/run-spans.ts
const ROOT = "run";
const ACTION = "RUN";
function runSpans(record, serverUrl, version) {
	const times = spanTimes(record.started_at ?? record.created_at, record.completed_at);
	if (times === null) return [];
	const frame = {
		identity: runIdentity(record),
		resource: traceResource(record, serverUrl),
		scope: {
			name: "paceline",
			version
		}
	};
	const pipeline = pipelineName(record);
	return [buildSpan(frame, {
		part: ROOT,
		parent: null,
		name: [ACTION, ...pipeline === null ? [] : [pipeline]].join(" "),
		times,
		conclusion: record.conclusion,
		attributes: rootAttributes(record, times),
		events: failureEvents(record.failures, null)
	}), ...jobSpans(record, {
		frame,
		parent: ROOT
	}, serverUrl)];
}
function rootAttributes(record, times) {
	return knownAttributes({
		[ATTRIBUTE.pipelineAction]: ACTION,
		[ATTRIBUTE.pipelineResult]: resultOf(record.conclusion),
		[ATTRIBUTE.errorType]: errorTypeOf(record.conclusion),
		[ATTRIBUTE.changeId]: record.pull_request === null ? null : String(record.pull_request),
		[ATTRIBUTE.baseName]: record.base_branch,
		[ATTRIBUTE.baseRevision]: record.base_sha,
		[ATTRIBUTE.baseType]: record.base_branch === null ? null : "branch",
		[OWN.attempt]: record.attempt,
		[OWN.event]: record.event,
		[OWN.trust]: record.trust,
		[OWN.timesCorrected]: times.corrected || null
	});
}
// packages/core/export/encode-run.ts
const SPANS_PER_MESSAGE = 1e3;
function encodeRun(record, options) {
	return [...traceMessages(record, options), ...metricMessages(record, options)];
}
function traceMessages(record, { serverUrl, version }) {
	const spans = runSpans(record, serverUrl, version);
	const messages = [];
	for (let from = 0; from < spans.length; from += SPANS_PER_MESSAGE) {
		const batch = spans.slice(from, from + SPANS_PER_MESSAGE);
		const body = ProtobufTraceSerializer.serializeRequest(batch);
		if (body !== void 0) messages.push({
			signal: "traces",
			items: batch.length,
			body
		});
	}
	return messages;
}
function metricMessages(record, options) {
	const metrics = runMetrics(record, options);
	if (metrics === null) return [];
	const body = ProtobufMetricsSerializer.serializeRequest(metrics);
	if (body === void 0) return [];
	const points = metrics.scopeMetrics.flatMap((scope) => scope.metrics.map((metric) => metric.dataPoints.length));
	return [{
		signal: "metrics",
		items: sum(points),
		body
	}];
}
function readRejected(signal, answer) {
	const partial = partialSuccess(signal, answer);
	const count = partial?.count ?? 0;
	return count > 0 ? {
		count,
		why: partial?.why ?? ""
	} : null;
}
function partialSuccess(signal, answer) {
	try {
		if (signal === "traces") {
			const said = ProtobufTraceSerializer.deserializeResponse(answer).partialSuccess;
			return {
				count: Number(said?.rejectedSpans ?? 0),
				why: said?.errorMessage ?? ""
			};
		}
		const said = ProtobufMetricsSerializer.deserializeResponse(answer).partialSuccess;
		return {
			count: Number(said?.rejectedDataPoints ?? 0),
			why: said?.errorMessage ?? ""
		};
	} catch {
		return null;
	}
}
// packages/core/export/send-otlp.ts
const RETRYABLE = [
	429,
	502,
	503,
	504
];
const MAX_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 250;
const MAX_ANSWER_BYTES = 65536;
async function sendOtlp(messages, target) {
	const deadline = performance.now() + target.timeoutMs;
	const signal = AbortSignal.timeout(target.timeoutMs);
	const answers = [];
	for (const message of messages) try {
		answers.push({
			message,
			body: await deliver(message, target, signal, deadline)
		});
	} catch (error) {
		const late = `no answer within ${target.timeoutMs / 1e3} s`;
		return {
			answers,
			problem: signal.aborted ? late : problemOf(error)
		};
	}
	return {
		answers,
		problem: null
	};
}
async function deliver(message, target, signal, deadline) {
	for (let attempt = 1;; attempt += 1) {
		const response = await post(message, target, signal);
		if (response.ok) return readAtMost(response, MAX_ANSWER_BYTES);
		await response.body?.cancel();
		const pause = pauseAfter(response, attempt);
		if (pause === null || performance.now() + pause >= deadline) throw new Refused(response.status);
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
}
function post({ signal: kind, body }, target, signal) {
	const headers = new Headers(target.headers.map(([name, value]) => [name, value]));
	headers.set("content-type", "application/x-protobuf");
	if (!headers.has("user-agent")) headers.set("user-agent", "paceline");
	const bytes = new Uint8Array(body);
	return fetch(signalUrl(target.endpoint, kind), {
		method: "POST",
		headers,
		body: bytes,
		signal,
		redirect: "manual"
	});
}
function pauseAfter({ status, headers }, attempt) {
	if (!RETRYABLE.includes(status) || attempt >= MAX_ATTEMPTS) return null;
	const retryAfter = Number(headers.get("retry-after") ?? NaN);
	return Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter * 1e3 : FIRST_PAUSE_MS * 2 ** (attempt - 1);
}
async function readAtMost(response, limit) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > limit) return new Uint8Array();
	}
	return Buffer.concat(chunks);
}
var Refused = class extends Error {
	status;
	constructor(status) {
		super(`HTTP ${status}`);
		this.status = status;
	}
};
function problemOf(error) {
	if (error instanceof Refused) return error.status >= 300 && error.status < 400 ? `HTTP ${error.status}, a redirect, which is not followed` : `HTTP ${error.status}`;
	const cause = error instanceof Error ? error.cause : null;
	const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
	return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "the request failed";
}
// packages/core/export/export-run.ts
async function exportRun(record, options, target) {
	const messages = encodeRun(record, options);
	if (messages.length === 0) return {
		done: false,
		reason: `run ${record.run_id} has no known start and end`
	};
	const { host } = new URL(target.endpoint);
	const { answers, problem } = await sendOtlp(messages, target);
	const arrived = contents(answers.map(({ message }) => message));
	if (problem !== null) return {
		done: false,
		reason: `${host}: ${problem}; ${arrived} of ${contents(messages)} arrived`
	};
	const rejected = answers.flatMap((answer) => rejectedIn(answer, target));
	if (rejected.length > 0) return {
		done: false,
		reason: `${host} accepted only part of it: ${rejected.join("; ")}`
	};
	return {
		done: true,
		reason: `${arrived} to ${host}`
	};
}
function contents(messages) {
	const sum = (signal) => sumBy(messages.filter((message) => message.signal === signal), (message) => message.items);
	return `${countOf(sum("traces"), "span")} and ${countOf(sum("metrics"), "data point")}`;
}
function rejectedIn({ message, body }, target) {
	const rejected = readRejected(message.signal, body);
	if (rejected === null) return [];
	return [`${countOf(rejected.count, message.signal === "traces" ? "span" : "data point")} refused (${receiversWords(rejected.why, target)})`];
}
function receiversWords(text, { headers }) {
	return headers.flatMap(([, value]) => [value, ...value.split(/\s/)]).filter((value) => value.length > 3).reduce((words, secret) => words.replaceAll(secret, "***"), stripControl(text)).slice(0, 200) || "no reason given";
}
export { exportRun };
