import { a as e, i as t, n, o as r, r as i, t as a } from "../shared/rolldown-runtime.js";
import { C as o, E as s, S as c, T as l, x as u } from "../runner.js";
import { a as d, c as f, d as p, f as h, g, i as v, l as y, m as b, o as x, p as S, r as C, s as w, t as T, u as D } from "./azure-storage-blob.js";
import { i as O, r as k, t as A } from "./actions-github.js";
import j from "os";
import * as M from "crypto";
import * as N from "fs";
import * as P from "path";
import { normalize as F, resolve as I } from "path";
import * as L from "stream";
import R, { realpath as z } from "fs/promises";
function getUploadChunkSize() {
	return 8388608;
}
function getRuntimeToken() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN;
	if (!e) throw Error(`Unable to get the ACTIONS_RUNTIME_TOKEN env variable`);
	return e;
}
function getResultsServiceUrl() {
	let e = process.env.ACTIONS_RESULTS_URL;
	if (!e) throw Error(`Unable to get the ACTIONS_RESULTS_URL env variable`);
	return new URL(e).origin;
}
function isGhes() {
	let e = new URL(process.env.GITHUB_SERVER_URL || `https://github.com`).hostname.trimEnd().toUpperCase(), t = e === `GITHUB.COM`, n = e.endsWith(`.GHE.COM`), r = e.endsWith(`.LOCALHOST`);
	return !t && !n && !r;
}
function getGitHubWorkspaceDir() {
	let e = process.env.GITHUB_WORKSPACE;
	if (!e) throw Error(`Unable to get the GITHUB_WORKSPACE env variable`);
	return e;
}
function getConcurrency() {
	let e = j.cpus().length, t = 32;
	if (e > 4) {
		let n = 16 * e;
		t = n > 300 ? 300 : n;
	}
	let n = process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
	if (n) {
		let e = parseInt(n);
		if (isNaN(e) || e < 1) throw Error(`Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable`);
		return e < t ? (o(`Set concurrency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY.`), e) : (o(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the number of cpus. Set it to the maximum value allowed.`), t);
	}
	return 5;
}
function getUploadChunkTimeout() {
	let e = process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;
	if (!e) return 3e5;
	let t = parseInt(e);
	if (isNaN(t)) throw Error(`Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable`);
	return t;
}
function getMaxArtifactListCount() {
	let e = process.env.ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT || `1000`, t = parseInt(e);
	if (isNaN(t) || t < 1) throw Error(`Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT env variable`);
	return t;
}
var Timestamp$Type = class extends v {
	constructor() {
		super(`google.protobuf.Timestamp`, [{
			no: 1,
			name: `seconds`,
			kind: `scalar`,
			T: 3
		}, {
			no: 2,
			name: `nanos`,
			kind: `scalar`,
			T: 5
		}]);
	}
	now() {
		let e = this.create(), t = Date.now();
		return e.seconds = y.from(Math.floor(t / 1e3)).toString(), e.nanos = t % 1e3 * 1e6, e;
	}
	toDate(e) {
		return new Date(y.from(e.seconds).toNumber() * 1e3 + Math.ceil(e.nanos / 1e6));
	}
	fromDate(e) {
		let t = this.create(), n = e.getTime();
		return t.seconds = y.from(Math.floor(n / 1e3)).toString(), t.nanos = n % 1e3 * 1e6, t;
	}
	internalJsonWrite(e, t) {
		let n = y.from(e.seconds).toNumber() * 1e3;
		if (n < Date.parse(`0001-01-01T00:00:00Z`) || n > Date.parse(`9999-12-31T23:59:59Z`)) throw Error(`Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.`);
		if (e.nanos < 0) throw Error(`Unable to encode invalid Timestamp to JSON. Nanos must not be negative.`);
		let r = `Z`;
		if (e.nanos > 0) {
			let t = (e.nanos + 1e9).toString().substring(1);
			r = t.substring(3) === `000000` ? `.` + t.substring(0, 3) + `Z` : t.substring(6) === `000` ? `.` + t.substring(0, 6) + `Z` : `.` + t + `Z`;
		}
		return new Date(n).toISOString().replace(`.000Z`, r);
	}
	internalJsonRead(e, t, n) {
		if (typeof e != `string`) throw Error(`Unable to parse Timestamp from JSON ` + h(e) + `.`);
		let r = e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
		if (!r) throw Error(`Unable to parse Timestamp from JSON. Invalid format.`);
		let i = Date.parse(r[1] + `-` + r[2] + `-` + r[3] + `T` + r[4] + `:` + r[5] + `:` + r[6] + (r[8] ? r[8] : `Z`));
		if (Number.isNaN(i)) throw Error(`Unable to parse Timestamp from JSON. Invalid value.`);
		if (i < Date.parse(`0001-01-01T00:00:00Z`) || i > Date.parse(`9999-12-31T23:59:59Z`)) throw new globalThis.Error(`Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.`);
		return n ||= this.create(), n.seconds = y.from(i / 1e3).toString(), n.nanos = 0, r[7] && (n.nanos = parseInt(`1` + r[7] + `0`.repeat(9 - r[7].length)) - 1e9), n;
	}
	create(e) {
		let t = {
			seconds: `0`,
			nanos: 0
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.seconds = e.int64().toString();
					break;
				case 2:
					i.nanos = e.int32();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.seconds !== `0` && t.tag(1, p.Varint).int64(e.seconds), e.nanos !== 0 && t.tag(2, p.Varint).int32(e.nanos);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const B = new Timestamp$Type();
var DoubleValue$Type = class extends v {
	constructor() {
		super(`google.protobuf.DoubleValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 1
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(2, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 1, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.double();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, p.Bit64).double(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
new DoubleValue$Type();
var FloatValue$Type = class extends v {
	constructor() {
		super(`google.protobuf.FloatValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 2
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(1, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 1, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.float();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, p.Bit32).float(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
new FloatValue$Type();
var Int64Value$Type = class extends v {
	constructor() {
		super(`google.protobuf.Int64Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 3
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(w.INT64, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, w.INT64, x.STRING, `value`), n;
	}
	create(e) {
		let t = { value: `0` };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== `0` && t.tag(1, p.Varint).int64(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const V = new Int64Value$Type();
var UInt64Value$Type = class extends v {
	constructor() {
		super(`google.protobuf.UInt64Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 4
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(w.UINT64, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, w.UINT64, x.STRING, `value`), n;
	}
	create(e) {
		let t = { value: `0` };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.uint64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== `0` && t.tag(1, p.Varint).uint64(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
new UInt64Value$Type();
var Int32Value$Type = class extends v {
	constructor() {
		super(`google.protobuf.Int32Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 5
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(5, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 5, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.int32();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, p.Varint).int32(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
new Int32Value$Type();
var UInt32Value$Type = class extends v {
	constructor() {
		super(`google.protobuf.UInt32Value`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 13
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(13, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 13, void 0, `value`), n;
	}
	create(e) {
		let t = { value: 0 };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.uint32();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== 0 && t.tag(1, p.Varint).uint32(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
new UInt32Value$Type();
var BoolValue$Type = class extends v {
	constructor() {
		super(`google.protobuf.BoolValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 8
		}]);
	}
	internalJsonWrite(e, t) {
		return e.value;
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 8, void 0, `value`), n;
	}
	create(e) {
		let t = { value: !1 };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.bool();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== !1 && t.tag(1, p.Varint).bool(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
new BoolValue$Type();
var StringValue$Type = class extends v {
	constructor() {
		super(`google.protobuf.StringValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 9
		}]);
	}
	internalJsonWrite(e, t) {
		return e.value;
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 9, void 0, `value`), n;
	}
	create(e) {
		let t = { value: `` };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value !== `` && t.tag(1, p.LengthDelimited).string(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const H = new StringValue$Type();
var BytesValue$Type = class extends v {
	constructor() {
		super(`google.protobuf.BytesValue`, [{
			no: 1,
			name: `value`,
			kind: `scalar`,
			T: 12
		}]);
	}
	internalJsonWrite(e, t) {
		return this.refJsonWriter.scalar(12, e.value, `value`, !1, !0);
	}
	internalJsonRead(e, t, n) {
		return n ||= this.create(), n.value = this.refJsonReader.scalar(e, 12, void 0, `value`), n;
	}
	create(e) {
		let t = { value: new Uint8Array() };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.value = e.bytes();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.value.length && t.tag(1, p.LengthDelimited).bytes(e.value);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
new BytesValue$Type();
var CreateArtifactRequest$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.CreateArtifactRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 4,
				name: `expires_at`,
				kind: `message`,
				T: () => B
			},
			{
				no: 5,
				name: `version`,
				kind: `scalar`,
				T: 5
			},
			{
				no: 6,
				name: `mime_type`,
				kind: `message`,
				T: () => H
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``,
			version: 0
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				case 4:
					i.expiresAt = B.internalBinaryRead(e, e.uint32(), n, i.expiresAt);
					break;
				case 5:
					i.version = e.int32();
					break;
				case 6:
					i.mimeType = H.internalBinaryRead(e, e.uint32(), n, i.mimeType);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, p.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, p.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, p.LengthDelimited).string(e.name), e.expiresAt && B.internalBinaryWrite(e.expiresAt, t.tag(4, p.LengthDelimited).fork(), n).join(), e.version !== 0 && t.tag(5, p.Varint).int32(e.version), e.mimeType && H.internalBinaryWrite(e.mimeType, t.tag(6, p.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const ee = new CreateArtifactRequest$Type();
var CreateArtifactResponse$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.CreateArtifactResponse`, [{
			no: 1,
			name: `ok`,
			kind: `scalar`,
			T: 8
		}, {
			no: 2,
			name: `signed_upload_url`,
			kind: `scalar`,
			T: 9
		}]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedUploadUrl: ``
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
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
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, p.Varint).bool(e.ok), e.signedUploadUrl !== `` && t.tag(2, p.LengthDelimited).string(e.signedUploadUrl);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const te = new CreateArtifactResponse$Type();
var FinalizeArtifactRequest$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeArtifactRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 4,
				name: `size`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 5,
				name: `hash`,
				kind: `message`,
				T: () => H
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``,
			size: `0`
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				case 4:
					i.size = e.int64().toString();
					break;
				case 5:
					i.hash = H.internalBinaryRead(e, e.uint32(), n, i.hash);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, p.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, p.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, p.LengthDelimited).string(e.name), e.size !== `0` && t.tag(4, p.Varint).int64(e.size), e.hash && H.internalBinaryWrite(e.hash, t.tag(5, p.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const ne = new FinalizeArtifactRequest$Type();
var FinalizeArtifactResponse$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeArtifactResponse`, [{
			no: 1,
			name: `ok`,
			kind: `scalar`,
			T: 8
		}, {
			no: 2,
			name: `artifact_id`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			ok: !1,
			artifactId: `0`
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
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
					i.artifactId = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, p.Varint).bool(e.ok), e.artifactId !== `0` && t.tag(2, p.Varint).int64(e.artifactId);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const re = new FinalizeArtifactResponse$Type();
var ListArtifactsRequest$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.ListArtifactsRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name_filter`,
				kind: `message`,
				T: () => H
			},
			{
				no: 4,
				name: `id_filter`,
				kind: `message`,
				T: () => V
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.nameFilter = H.internalBinaryRead(e, e.uint32(), n, i.nameFilter);
					break;
				case 4:
					i.idFilter = V.internalBinaryRead(e, e.uint32(), n, i.idFilter);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, p.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, p.LengthDelimited).string(e.workflowJobRunBackendId), e.nameFilter && H.internalBinaryWrite(e.nameFilter, t.tag(3, p.LengthDelimited).fork(), n).join(), e.idFilter && V.internalBinaryWrite(e.idFilter, t.tag(4, p.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const ie = new ListArtifactsRequest$Type();
var ListArtifactsResponse$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.ListArtifactsResponse`, [{
			no: 1,
			name: `artifacts`,
			kind: `message`,
			repeat: 2,
			T: () => U
		}]);
	}
	create(e) {
		let t = { artifacts: [] };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.artifacts.push(U.internalBinaryRead(e, e.uint32(), n));
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		for (let r = 0; r < e.artifacts.length; r++) U.internalBinaryWrite(e.artifacts[r], t.tag(1, p.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const ae = new ListArtifactsResponse$Type();
var ListArtifactsResponse_MonolithArtifact$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `database_id`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 4,
				name: `name`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 5,
				name: `size`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 6,
				name: `created_at`,
				kind: `message`,
				T: () => B
			},
			{
				no: 7,
				name: `digest`,
				kind: `message`,
				T: () => H
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			databaseId: `0`,
			name: ``,
			size: `0`
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.databaseId = e.int64().toString();
					break;
				case 4:
					i.name = e.string();
					break;
				case 5:
					i.size = e.int64().toString();
					break;
				case 6:
					i.createdAt = B.internalBinaryRead(e, e.uint32(), n, i.createdAt);
					break;
				case 7:
					i.digest = H.internalBinaryRead(e, e.uint32(), n, i.digest);
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, p.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, p.LengthDelimited).string(e.workflowJobRunBackendId), e.databaseId !== `0` && t.tag(3, p.Varint).int64(e.databaseId), e.name !== `` && t.tag(4, p.LengthDelimited).string(e.name), e.size !== `0` && t.tag(5, p.Varint).int64(e.size), e.createdAt && B.internalBinaryWrite(e.createdAt, t.tag(6, p.LengthDelimited).fork(), n).join(), e.digest && H.internalBinaryWrite(e.digest, t.tag(7, p.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const U = new ListArtifactsResponse_MonolithArtifact$Type();
var GetSignedArtifactURLRequest$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.GetSignedArtifactURLRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, p.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, p.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, p.LengthDelimited).string(e.name);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const oe = new GetSignedArtifactURLRequest$Type();
var GetSignedArtifactURLResponse$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.GetSignedArtifactURLResponse`, [{
			no: 1,
			name: `signed_url`,
			kind: `scalar`,
			T: 9
		}]);
	}
	create(e) {
		let t = { signedUrl: `` };
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.signedUrl = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.signedUrl !== `` && t.tag(1, p.LengthDelimited).string(e.signedUrl);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const se = new GetSignedArtifactURLResponse$Type();
var DeleteArtifactRequest$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.DeleteArtifactRequest`, [
			{
				no: 1,
				name: `workflow_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 2,
				name: `workflow_job_run_backend_id`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `name`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			workflowRunBackendId: ``,
			workflowJobRunBackendId: ``,
			name: ``
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.workflowRunBackendId = e.string();
					break;
				case 2:
					i.workflowJobRunBackendId = e.string();
					break;
				case 3:
					i.name = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.workflowRunBackendId !== `` && t.tag(1, p.LengthDelimited).string(e.workflowRunBackendId), e.workflowJobRunBackendId !== `` && t.tag(2, p.LengthDelimited).string(e.workflowJobRunBackendId), e.name !== `` && t.tag(3, p.LengthDelimited).string(e.name);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const ce = new DeleteArtifactRequest$Type();
var DeleteArtifactResponse$Type = class extends v {
	constructor() {
		super(`github.actions.results.api.v1.DeleteArtifactResponse`, [{
			no: 1,
			name: `ok`,
			kind: `scalar`,
			T: 8
		}, {
			no: 2,
			name: `artifact_id`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			ok: !1,
			artifactId: `0`
		};
		return globalThis.Object.defineProperty(t, f, {
			enumerable: !1,
			value: this
		}), e !== void 0 && d(this, t, e), t;
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
					i.artifactId = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? D.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, p.Varint).bool(e.ok), e.artifactId !== `0` && t.tag(2, p.Varint).int64(e.artifactId);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? D.onWrite : r)(this.typeName, e, t), t;
	}
};
const le = new DeleteArtifactResponse$Type();
new C(`github.actions.results.api.v1.ArtifactService`, [
	{
		name: `CreateArtifact`,
		options: {},
		I: ee,
		O: te
	},
	{
		name: `FinalizeArtifact`,
		options: {},
		I: ne,
		O: re
	},
	{
		name: `ListArtifacts`,
		options: {},
		I: ie,
		O: ae
	},
	{
		name: `GetSignedArtifactURL`,
		options: {},
		I: oe,
		O: se
	},
	{
		name: `DeleteArtifact`,
		options: {},
		I: ce,
		O: le
	}
]);
var ArtifactServiceClientJSON = class {
	constructor(e) {
		this.rpc = e, this.CreateArtifact.bind(this), this.FinalizeArtifact.bind(this), this.ListArtifacts.bind(this), this.GetSignedArtifactURL.bind(this), this.DeleteArtifact.bind(this);
	}
	CreateArtifact(e) {
		let t = ee.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `CreateArtifact`, `application/json`, t).then((e) => te.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	FinalizeArtifact(e) {
		let t = ne.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `FinalizeArtifact`, `application/json`, t).then((e) => re.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	ListArtifacts(e) {
		let t = ie.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `ListArtifacts`, `application/json`, t).then((e) => ae.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	GetSignedArtifactURL(e) {
		let t = oe.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `GetSignedArtifactURL`, `application/json`, t).then((e) => se.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	DeleteArtifact(e) {
		let t = ce.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.ArtifactService`, `DeleteArtifact`, `application/json`, t).then((e) => le.fromJson(e, { ignoreUnknownFields: !0 }));
	}
};
function getExpiration(e) {
	if (!e) return;
	let t = getRetentionDays();
	t && t < e && (s(`Retention days cannot be greater than the maximum allowed retention set within the repository. Using ${t} instead.`), e = t);
	let n = new Date();
	return n.setDate(n.getDate() + e), B.fromDate(n);
}
function getRetentionDays() {
	let e = process.env.GITHUB_RETENTION_DAYS;
	if (!e) return;
	let t = parseInt(e);
	if (!isNaN(t)) return t;
}
const ue = new Map([
	[`"`, ` Double quote "`],
	[`:`, ` Colon :`],
	[`<`, ` Less than <`],
	[`>`, ` Greater than >`],
	[`|`, ` Vertical bar |`],
	[`*`, ` Asterisk *`],
	[`?`, ` Question mark ?`],
	[`\r`, ` Carriage return \\r`],
	[`
`, ` Line feed \\n`]
]), de = new Map([
	...ue,
	[`\\`, ` Backslash \\`],
	[`/`, ` Forward slash /`]
]);
function validateArtifactName(e) {
	if (!e) throw Error(`Provided artifact name input during validation is empty`);
	for (let [t, n] of de) if (e.includes(t)) throw Error(`The artifact name is not valid: ${e}. Contains the following character: ${n}
          
Invalid characters include: ${Array.from(de.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);
	o(`Artifact name is valid!`);
}
function validateFilePath(e) {
	if (!e) throw Error(`Provided file path input during validation is empty`);
	for (let [t, n] of ue) if (e.includes(t)) throw Error(`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${n}
          
Invalid characters include: ${Array.from(ue.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `);
}
var fe = a(((e, t) => {
	t.exports = {
		name: `@actions/artifact`,
		version: `6.2.1`,
		preview: !0,
		description: `Actions artifact lib`,
		keywords: [
			`github`,
			`actions`,
			`artifact`
		],
		homepage: `https://github.com/actions/toolkit/tree/main/packages/artifact`,
		license: `MIT`,
		type: `module`,
		main: `lib/artifact.js`,
		types: `lib/artifact.d.ts`,
		exports: { ".": {
			types: `./lib/artifact.d.ts`,
			import: `./lib/artifact.js`
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
			directory: `packages/artifact`
		},
		scripts: {
			"audit-moderate": `npm install && npm audit --json --audit-level=moderate > audit.json`,
			test: `cd ../../ && npm run test ./packages/artifact`,
			bootstrap: `cd ../../ && npm run bootstrap`,
			"tsc-run": `tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/`,
			tsc: `npm run bootstrap && npm run tsc-run`,
			"gen:docs": `typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none`
		},
		bugs: { url: `https://github.com/actions/toolkit/issues` },
		dependencies: {
			"@actions/core": `^3.0.0`,
			"@actions/github": `^9.0.0`,
			"@actions/http-client": `^4.0.0`,
			"@azure/storage-blob": `^12.30.0`,
			"@octokit/core": `^7.0.6`,
			"@octokit/plugin-request-log": `^6.0.0`,
			"@octokit/plugin-retry": `^8.0.0`,
			"@octokit/request": `^10.0.7`,
			"@octokit/request-error": `^7.1.0`,
			"@protobuf-ts/plugin": `^2.2.3-alpha.1`,
			"@protobuf-ts/runtime": `^2.9.4`,
			archiver: `^7.0.1`,
			"jwt-decode": `^4.0.0`,
			"unzip-stream": `^0.3.1`
		},
		devDependencies: {
			"@types/archiver": `^7.0.0`,
			"@types/unzip-stream": `^0.3.4`,
			typedoc: `^0.28.16`,
			"typedoc-plugin-markdown": `^4.9.0`,
			typescript: `^5.9.3`
		},
		overrides: {
			"uri-js": `npm:uri-js-replace@^1.0.1`,
			"node-fetch": `^3.3.2`
		}
	};
})), pe = a(((e, t) => {
	t.exports = { version: fe().version };
}))();
function getUserAgentString() {
	return `@actions/artifact-${pe.version}`;
}
var FilesNotFoundError = class extends Error {
	constructor(e = []) {
		let t = `No files were found to upload`;
		e.length > 0 && (t += `: ${e.join(`, `)}`), super(t), this.files = e, this.name = `FilesNotFoundError`;
	}
}, InvalidResponseError = class extends Error {
	constructor(e) {
		super(e), this.name = `InvalidResponseError`;
	}
}, ArtifactNotFoundError = class extends Error {
	constructor(e = `Artifact not found`) {
		super(e), this.name = `ArtifactNotFoundError`;
	}
}, GHESNotSupportedError = class extends Error {
	constructor(e = `@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES.`) {
		super(e), this.name = `GHESNotSupportedError`;
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
		super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`), this.name = `UsageError`;
	}
};
UsageError.isUsageErrorMessage = (e) => e ? e.includes(`insufficient usage`) : !1;
var InvalidTokenError = class extends Error {};
InvalidTokenError.prototype.name = `InvalidTokenError`;
function b64DecodeUnicode(e) {
	return decodeURIComponent(atob(e).replace(/(.)/g, (e, t) => {
		let n = t.charCodeAt(0).toString(16).toUpperCase();
		return n.length < 2 && (n = `0` + n), `%` + n;
	}));
}
function base64UrlDecode(e) {
	let t = e.replace(/-/g, `+`).replace(/_/g, `/`);
	switch (t.length % 4) {
		case 0: break;
		case 2:
			t += `==`;
			break;
		case 3:
			t += `=`;
			break;
		default: throw Error(`base64 string is not of the correct length`);
	}
	try {
		return b64DecodeUnicode(t);
	} catch {
		return atob(t);
	}
}
function jwtDecode(e, t) {
	if (typeof e != `string`) throw new InvalidTokenError(`Invalid token specified: must be a string`);
	t ||= {};
	let n = t.header === !0 ? 0 : 1, r = e.split(`.`)[n];
	if (typeof r != `string`) throw new InvalidTokenError(`Invalid token specified: missing part #${n + 1}`);
	let i;
	try {
		i = base64UrlDecode(r);
	} catch (e) {
		throw new InvalidTokenError(`Invalid token specified: invalid base64 for part #${n + 1} (${e.message})`);
	}
	try {
		return JSON.parse(i);
	} catch (e) {
		throw new InvalidTokenError(`Invalid token specified: invalid json for part #${n + 1} (${e.message})`);
	}
}
const me = Error(`Failed to get backend IDs: The provided JWT token is invalid and/or missing claims`);
function getBackendIdsFromToken() {
	let e = jwtDecode(getRuntimeToken());
	if (!e.scp) throw me;
	let t = e.scp.split(` `);
	if (t.length === 0) throw me;
	for (let e of t) {
		let t = e.split(`:`);
		if (t?.[0] !== `Actions.Results`) continue;
		if (t.length !== 3) throw me;
		let n = {
			workflowRunBackendId: t[1],
			workflowJobRunBackendId: t[2]
		};
		return u(`Workflow Run Backend ID: ${n.workflowRunBackendId}`), u(`Workflow Job Run Backend ID: ${n.workflowJobRunBackendId}`), n;
	}
	throw me;
}
function maskSigUrl(e) {
	if (e) try {
		let t = new URL(e).searchParams.get(`sig`);
		t && (l(t), l(encodeURIComponent(t)));
	} catch (t) {
		u(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
	}
}
function maskSecretUrls(e) {
	typeof e != `object` || !e ? u(`body is not an object or is null`) : (`signed_upload_url` in e && typeof e.signed_upload_url == `string` && maskSigUrl(e.signed_upload_url), `signed_url` in e && typeof e.signed_url == `string` && maskSigUrl(e.signed_url));
}
var __awaiter$9 = function(e, t, n, r) {
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
}, ArtifactHttpClient = class {
	constructor(e, t, n, r) {
		this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
		let i = getRuntimeToken();
		this.baseUrl = getResultsServiceUrl(), t && (this.maxAttempts = t), n && (this.baseRetryIntervalMilliseconds = n), r && (this.retryMultiplier = r), this.httpClient = new b(e, [new S(i)]);
	}
	request(e, t, n, r) {
		return __awaiter$9(this, void 0, void 0, function* () {
			let i = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
			u(`[Request] ${t} ${i}`);
			let a = { "Content-Type": n };
			try {
				let { body: e } = yield this.retryableRequest(() => __awaiter$9(this, void 0, void 0, function* () {
					return this.httpClient.post(i, JSON.stringify(r), a);
				}));
				return e;
			} catch (e) {
				throw Error(`Failed to ${t}: ${e.message}`);
			}
		});
	}
	retryableRequest(e) {
		return __awaiter$9(this, void 0, void 0, function* () {
			let t = 0, n = ``, r = ``;
			for (; t < this.maxAttempts;) {
				let i = !1;
				try {
					let t = yield e(), a = t.message.statusCode;
					r = yield t.readBody(), u(`[Response] - ${t.message.statusCode}`), u(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
					let o = JSON.parse(r);
					if (maskSecretUrls(o), u(`Body: ${JSON.stringify(o, null, 2)}`), this.isSuccessStatusCode(a)) return {
						response: t,
						body: o
					};
					if (i = this.isRetryableHttpStatusCode(a), n = `Failed request: (${a}) ${t.message.statusMessage}`, o.msg) {
						if (UsageError.isUsageErrorMessage(o.msg)) throw new UsageError();
						n = `${n}: ${o.msg}`;
					}
				} catch (e) {
					if (e instanceof SyntaxError && u(`Raw Body: ${r}`), e instanceof UsageError) throw e;
					if (NetworkError.isNetworkErrorCode(e?.code)) throw new NetworkError(e?.code);
					i = !0, n = e.message;
				}
				if (!i) throw Error(`Received non-retryable error: ${n}`);
				if (t + 1 === this.maxAttempts) throw Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`);
				let a = this.getExponentialRetryTimeMilliseconds(t);
				o(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${a} ms...`), yield this.sleep(a), t++;
			}
			throw Error(`Request failed`);
		});
	}
	isSuccessStatusCode(e) {
		return e ? e >= 200 && e < 300 : !1;
	}
	isRetryableHttpStatusCode(e) {
		return e ? [
			g.BadGateway,
			g.GatewayTimeout,
			g.InternalServerError,
			g.ServiceUnavailable,
			g.TooManyRequests
		].includes(e) : !1;
	}
	sleep(e) {
		return __awaiter$9(this, void 0, void 0, function* () {
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
function internalArtifactTwirpClient(e) {
	return new ArtifactServiceClientJSON(new ArtifactHttpClient(getUserAgentString(), e?.maxAttempts, e?.retryIntervalMs, e?.retryMultiplier));
}
function validateRootDirectory(e) {
	if (!N.existsSync(e)) throw Error(`The provided rootDirectory ${e} does not exist`);
	if (!N.statSync(e).isDirectory()) throw Error(`The provided rootDirectory ${e} is not a valid directory`);
	o(`Root directory input is valid!`);
}
function getUploadZipSpecification(e, t) {
	let n = [];
	t = F(t), t = I(t);
	for (let r of e) {
		let e = N.lstatSync(r, { throwIfNoEntry: !1 });
		if (!e) throw Error(`File ${r} does not exist`);
		if (e.isDirectory()) {
			let i = r.replace(t, ``);
			validateFilePath(i), n.push({
				sourcePath: null,
				destinationPath: i,
				stats: e
			});
		} else {
			if (r = F(r), r = I(r), !r.startsWith(t)) throw Error(`The rootDirectory: ${t} is not a parent directory of the file: ${r}`);
			let i = r.replace(t, ``);
			validateFilePath(i), n.push({
				sourcePath: r,
				destinationPath: i,
				stats: e
			});
		}
	}
	return n;
}
var __awaiter$8 = function(e, t, n, r) {
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
function uploadToBlobStorage(e, t, n) {
	return __awaiter$8(this, void 0, void 0, function* () {
		let r = 0, i = Date.now(), a = new AbortController(), chunkTimer = (e) => __awaiter$8(this, void 0, void 0, function* () {
			return new Promise((t, n) => {
				let r = setInterval(() => {
					Date.now() - i > e && n(Error(`Upload progress stalled.`));
				}, e);
				a.signal.addEventListener(`abort`, () => {
					clearInterval(r), t();
				});
			});
		}), c = getConcurrency(), l = getUploadChunkSize(), d = new T(e).getBlockBlobClient();
		u(`Uploading artifact to blob storage with maxConcurrency: ${c}, bufferSize: ${l}, contentType: ${n}`);
		let uploadCallback = (e) => {
			o(`Uploaded bytes ${e.loadedBytes}`), r = e.loadedBytes, i = Date.now();
		}, f = {
			blobHTTPHeaders: { blobContentType: n },
			onProgress: uploadCallback,
			abortSignal: a.signal
		}, p, h = new L.PassThrough(), g = M.createHash(`sha256`);
		t.pipe(h), t.pipe(g).setEncoding(`hex`), o(`Beginning upload of artifact content to blob storage`);
		try {
			yield Promise.race([d.uploadStream(h, l, c, f), chunkTimer(getUploadChunkTimeout())]);
		} catch (e) {
			throw NetworkError.isNetworkErrorCode(e?.code) ? new NetworkError(e?.code) : e;
		} finally {
			a.abort();
		}
		return o(`Finished uploading artifact content to blob storage!`), g.end(), p = g.read(), o(`SHA256 digest of uploaded artifact is ${p}`), r === 0 && s(`No data was uploaded to blob storage. Reported upload byte count is 0.`), {
			uploadSize: r,
			sha256Hash: p
		};
	});
}
var he = a(((e, t) => {
	t.exports = typeof process == `object` && process && process.platform === `win32` ? { sep: `\\` } : { sep: `/` };
})), ge = a(((e, t) => {
	t.exports = balanced;
	function balanced(e, t, n) {
		e instanceof RegExp && (e = maybeMatch(e, n)), t instanceof RegExp && (t = maybeMatch(t, n));
		var r = range(e, t, n);
		return r && {
			start: r[0],
			end: r[1],
			pre: n.slice(0, r[0]),
			body: n.slice(r[0] + e.length, r[1]),
			post: n.slice(r[1] + t.length)
		};
	}
	function maybeMatch(e, t) {
		var n = t.match(e);
		return n ? n[0] : null;
	}
	balanced.range = range;
	function range(e, t, n) {
		var r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
		if (c >= 0 && l > 0) {
			if (e === t) return [c, l];
			for (r = [], a = n.length; u >= 0 && !s;) u == c ? (r.push(u), c = n.indexOf(e, u + 1)) : r.length == 1 ? s = [r.pop(), l] : (i = r.pop(), i < a && (a = i, o = l), l = n.indexOf(t, u + 1)), u = c < l && c >= 0 ? c : l;
			r.length && (s = [a, o]);
		}
		return s;
	}
})), _e = a(((e, t) => {
	var n = ge();
	t.exports = expandTop;
	var r = `\0SLASH` + Math.random().toFixed(16) + `\0`, i = `\0OPEN` + Math.random().toFixed(16) + `\0`, a = `\0CLOSE` + Math.random().toFixed(16) + `\0`, o = `\0COMMA` + Math.random().toFixed(16) + `\0`, s = `\0PERIOD` + Math.random().toFixed(16) + `\0`, c = 1e5, l = 4e6, u = 1e3, d = 1e3, f = 2e7, p = 16;
	function numeric(e) {
		return parseInt(e, 10) == e ? parseInt(e, 10) : e.charCodeAt(0);
	}
	function escapeBraces(e) {
		return e.split(`\\\\`).join(r).split(`\\{`).join(i).split(`\\}`).join(a).split(`\\,`).join(o).split(`\\.`).join(s);
	}
	function unescapeBraces(e) {
		return e.split(r).join(`\\`).split(i).join(`{`).split(a).join(`}`).split(o).join(`,`).split(s).join(`.`);
	}
	function pushAll(e, t) {
		for (var n = 0; n < t.length; n++) e.push(t[n]);
	}
	function balancedWithBudget(e, t, r) {
		if (!(r.remaining < 0)) {
			var i = n.range(`{`, `}`, t), a = i !== void 0 && t.indexOf(`{`) < i[0];
			if (r.remaining -= i && !a ? i[1] + 1 : e.length, !(!i || r.remaining < 0)) return {
				end: i[1],
				pre: e.slice(0, i[0]),
				body: e.slice(i[0] + 1, i[1]),
				post: e.slice(i[1] + 1),
				unmatched: a
			};
		}
	}
	function maskUnmatchedOpens(e, t) {
		t.remaining -= e.length;
		for (var n = [], r = 0; r < e.length; r++) {
			var i = e.charCodeAt(r);
			i === 123 ? n.push(r) : i === 125 && n.length && n.pop();
		}
		for (var a = ``, o = 0, s = 0; s < n.length; s++) a += e.slice(o, n[s]) + `\0`, o = n[s] + 1;
		return a + e.slice(o);
	}
	function commaSetFollows(e, t) {
		if (t.remaining -= e.length, t.remaining < 0) return !1;
		for (var n = !1, r = e.length - 1; r >= 0; r--) {
			var i = e.charCodeAt(r);
			if (i === 125) n = !0;
			else if (i === 10 || i === 13 || i === 8232 || i === 8233) n = !1;
			else if (i === 44 && n && e.charCodeAt(r + 1) !== 44) return !0;
		}
		return !1;
	}
	function parseCommaParts(e, t) {
		for (var n = [], r = ``;;) {
			var i = balancedWithBudget(e, e, t);
			if (t.remaining < 0) return;
			if (!i) {
				var a = e.split(`,`);
				return a[0] = r + a[0], pushAll(n, a), n;
			}
			var o = i.pre, s = i.body, c = i.post, l = o.split(`,`);
			if (l[0] = r + l[0], l[l.length - 1] += `{` + s + `}`, !c.length) return pushAll(n, l), n;
			r = l.pop(), pushAll(n, l), e = c;
		}
	}
	function bound(e, t) {
		return e == null || isNaN(e) ? t : e;
	}
	function expandTop(e, t) {
		if (!e) return [];
		t ||= {};
		var n = bound(t.max, c), r = bound(t.maxLength, l), i = bound(t.maxDepth, u), a = bound(t.maxRewrites, d), o = bound(t.maxSteps, f);
		return e.substr(0, 2) === `{}` && (e = `\\{\\}` + e.substr(2)), expand(escapeBraces(e), n, r, i, 0, a, { remaining: o }, !0).map(unescapeBraces);
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
		var s = [], c = 0, l;
		outer: for (var u = 0; u < e.length; u++) {
			var d = e[u] + t, f = n;
			a && !d && (l ||= n.filter(Boolean), f = l);
			for (var p = 0; p < f.length; p++) {
				if (s.length >= r) break outer;
				var h = d + f[p];
				if (c + h.length > i) break outer;
				s.push(h), c += h.length;
			}
		}
		return o.remaining -= s.length, s;
	}
	function expandSequence(e, t, n, r, i) {
		var a = e.split(/\.\./), o = [];
		if (a[0] === void 0 || a[1] === void 0) return o;
		var s = numeric(a[0]), c = numeric(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(numeric(a[2])), 1) : 1, d = lte;
		c < s && (u *= -1, d = gte);
		for (var f = a.some(isPadded), p = f ? l : 1, h = 0, g = s; d(g, c) && o.length < n; g += u) {
			if (i.remaining -= p, i.remaining < 0) return;
			var v;
			if (t) v = String.fromCharCode(g), v === `\\` && (v = ``);
			else if (v = String(g), f) {
				var y = l - v.length;
				if (y > 0) {
					var b = Array(y + 1).join(`0`);
					v = g < 0 ? `-` + b + v.slice(1) : b + v;
				}
			}
			if (h + v.length > r) break;
			o.push(v), h += v.length;
		}
		return o;
	}
	function expand(e, t, n, r, i, o, s, c) {
		if (s.remaining -= p, i > r) return [e];
		for (var l = [``], u = 0, d = !1, f = !0, h = e;;) {
			let p = balancedWithBudget(e, h, s);
			if (!p) return combine(l, e, [``], t, n, d, s);
			p.unmatched && (h = maskUnmatchedOpens(h, s));
			let N = p.pre;
			var literal = function() {
				return combine(l, N + `{` + p.body + `}` + p.post, [``], t, n, d, s);
			};
			if (/\$$/.test(N)) {
				if (l = combine(l, N + `{` + p.body + `}`, [``], t, n, d && !p.post.length, s), f = !1, !p.post.length) break;
				e = p.post, h = h.slice(p.end + 1);
			} else {
				var g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), v = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), y = g || v, b = p.body.indexOf(`,`) >= 0;
				if (!y && !b) {
					if (u < o && commaSetFollows(p.post, s)) {
						u++, e = p.pre + `{` + p.body + a + p.post, h = h.slice(0, p.end) + a + h.slice(p.end + 1), c = !0;
						continue;
					}
					return literal();
				}
				f &&= (d = c && !y, !1);
				var x;
				if (y) {
					if (x = expandSequence(p.body, v, t, n, s), !x) return literal();
				} else {
					var S = parseCommaParts(p.body, s);
					if (!S) return literal();
					if (S.length === 1 && S[0] !== void 0) {
						if (S = expand(S[0], t, n, r, i + 1, o, s, !1).map(embrace), s.remaining < 0) return literal();
						if (S.length === 1) {
							var C = combine(l, N + S[0], [``], t, n, d && !p.post.length, s);
							if (s.remaining < 0) return literal();
							if (l = C, !p.post.length) break;
							e = p.post, h = h.slice(p.end + 1);
							continue;
						}
					}
					for (var w = d && !p.post.length && !N, T = 0; w && T < l.length; T++) l[T] && (w = !1);
					x = [];
					var D = 0;
					outer: for (var O = 0; O < S.length; O++) {
						var k = expand(S[O], t, n, r, i + 1, o, s, !1);
						if (s.remaining < 0) return literal();
						for (var A = 0; A < k.length; A++) {
							var j = k[A];
							if (!w || j) {
								if (x.length >= t || D + j.length > n) break outer;
								x.push(j), D += j.length;
							}
						}
					}
				}
				var M = combine(l, N, x, t, n, d && !p.post.length, s);
				if (s.remaining < 0) return literal();
				if (l = M, !p.post.length) break;
				e = p.post, h = h.slice(p.end + 1);
			}
		}
		return l;
	}
})), ve = a(((e, t) => {
	let n = t.exports = (e, t, n = {}) => (assertValidPattern(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new Minimatch(t, n).match(e));
	t.exports = n;
	let r = he();
	n.sep = r.sep;
	let i = Symbol(`globstar **`);
	n.GLOBSTAR = i;
	let a = _e(), o = {
		"!": {
			open: `(?:(?!(?:`,
			close: `))[^/]*?)`
		},
		"?": {
			open: `(?:`,
			close: `)?`
		},
		"+": {
			open: `(?:`,
			close: `)+`
		},
		"*": {
			open: `(?:`,
			close: `)*`
		},
		"@": {
			open: `(?:`,
			close: `)`
		}
	}, s = `[^/]`, c = `[^/]*?`, charSet = (e) => e.split(``).reduce((e, t) => (e[t] = !0, e), {}), l = charSet(`().*{}+?[]^$\\!`), u = charSet(`[.(`), d = /\/+/;
	n.filter = (e, t = {}) => (r, i, a) => n(r, e, t);
	let ext = (e, t = {}) => {
		let n = {};
		return Object.keys(e).forEach((t) => n[t] = e[t]), Object.keys(t).forEach((e) => n[e] = t[e]), n;
	};
	n.defaults = (e) => {
		if (!e || typeof e != `object` || !Object.keys(e).length) return n;
		let t = n, m = (n, r, i) => t(n, r, ext(e, i));
		return m.Minimatch = class Minimatch extends t.Minimatch {
			constructor(t, n) {
				super(t, ext(e, n));
			}
		}, m.Minimatch.defaults = (n) => t.defaults(ext(e, n)).Minimatch, m.filter = (n, r) => t.filter(n, ext(e, r)), m.defaults = (n) => t.defaults(ext(e, n)), m.makeRe = (n, r) => t.makeRe(n, ext(e, r)), m.braceExpand = (n, r) => t.braceExpand(n, ext(e, r)), m.match = (n, r, i) => t.match(n, r, ext(e, i)), m;
	}, n.braceExpand = (e, t) => braceExpand(e, t);
	let braceExpand = (e, t = {}) => (assertValidPattern(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : a(e)), assertValidPattern = (e) => {
		if (typeof e != `string`) throw TypeError(`invalid pattern`);
		if (e.length > 65536) throw TypeError(`pattern is too long`);
	}, f = Symbol(`subparse`);
	n.makeRe = (e, t) => new Minimatch(e, t || {}).makeRe(), n.match = (e, t, n = {}) => {
		let r = new Minimatch(t, n);
		return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
	};
	let globUnescape = (e) => e.replace(/\\(.)/g, `$1`), charUnescape = (e) => e.replace(/\\([^-\]])/g, `$1`), regExpEscape = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), braExpEscape = (e) => e.replace(/[[\]\\]/g, `\\$&`);
	var Minimatch = class {
		constructor(e, t) {
			assertValidPattern(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion === void 0 ? 200 : t.maxGlobstarRecursion, this.set = [], this.pattern = e, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.regexp = null, this.negate = !1, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.make();
		}
		debug() {}
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
			this.parseNegate();
			let n = this.globSet = this.braceExpand();
			t.debug && (this.debug = (...e) => console.error(...e)), this.debug(this.pattern, n), n = this.globParts = n.map((e) => e.split(d)), this.debug(this.pattern, n), n = n.map((e, t, n) => e.map(this.parse, this)), this.debug(this.pattern, n), n = n.filter((e) => e.indexOf(!1) === -1), this.debug(this.pattern, n), this.set = n;
		}
		parseNegate() {
			if (this.options.nonegate) return;
			let e = this.pattern, t = !1, n = 0;
			for (let r = 0; r < e.length && e.charAt(r) === `!`; r++) t = !t, n++;
			n && (this.pattern = e.slice(n)), this.negate = t;
		}
		matchOne(e, t, n) {
			return t.indexOf(i) === -1 ? this._matchOne(e, t, n, 0, 0) : this._matchGlobstar(e, t, n, 0, 0);
		}
		_matchGlobstar(e, t, n, r, a) {
			let o = -1;
			for (let e = a; e < t.length; e++) if (t[e] === i) {
				o = e;
				break;
			}
			let s = -1;
			for (let e = t.length - 1; e >= 0; e--) if (t[e] === i) {
				s = e;
				break;
			}
			let c = t.slice(a, o), l = n ? t.slice(o + 1) : t.slice(o + 1, s), u = n ? [] : t.slice(s + 1);
			if (c.length) {
				let t = e.slice(r, r + c.length);
				if (!this._matchOne(t, c, n, 0, 0)) return !1;
				r += c.length;
			}
			let d = 0;
			if (u.length) {
				if (u.length + r > e.length) return !1;
				let t = e.length - u.length;
				if (this._matchOne(e, u, n, t, 0)) d = u.length;
				else {
					if (e[e.length - 1] !== `` || r + u.length === e.length || !this._matchOne(e, u, n, t - 1, 0)) return !1;
					d = u.length + 1;
				}
			}
			if (!l.length) {
				let t = !!d;
				for (let n = r; n < e.length - d; n++) {
					let r = String(e[n]);
					if (t = !0, r === `.` || r === `..` || !this.options.dot && r.charAt(0) === `.`) return !1;
				}
				return n || t;
			}
			let f = [[[], 0]], p = f[0], h = 0, g = [0];
			for (let e of l) e === i ? (g.push(h), p = [[], 0], f.push(p)) : (p[0].push(e), h++);
			let v = f.length - 1, y = e.length - d;
			for (let e of f) e[1] = y - (g[v--] + e[0].length);
			return !!this._matchGlobStarBodySections(e, f, r, 0, n, 0, !!d);
		}
		_matchGlobStarBodySections(e, t, n, r, i, a, o) {
			let s = t[r];
			if (!s) {
				for (let t = n; t < e.length; t++) {
					o = !0;
					let n = e[t];
					if (n === `.` || n === `..` || !this.options.dot && n.charAt(0) === `.`) return !1;
				}
				return o;
			}
			let [c, l] = s;
			for (; n <= l;) {
				if (this._matchOne(e.slice(0, n + c.length), c, i, n, 0) && a < this.maxGlobstarRecursion) {
					let s = this._matchGlobStarBodySections(e, t, n + c.length, r + 1, i, a + 1, o);
					if (s !== !1) return s;
				}
				let s = e[n];
				if (s === `.` || s === `..` || !this.options.dot && s.charAt(0) === `.`) return !1;
				n++;
			}
			return i || null;
		}
		_matchOne(e, t, n, r, a) {
			let o, s, c, l;
			for (o = r, s = a, c = e.length, l = t.length; o < c && s < l; o++, s++) {
				this.debug(`matchOne loop`);
				let n = t[s], r = e[o];
				if (this.debug(t, n, r), n === !1 || n === i) return !1;
				let a;
				if (typeof n == `string` ? (a = r === n, this.debug(`string match`, n, r, a)) : (a = r.match(n), this.debug(`pattern match`, n, r, a)), !a) return !1;
			}
			if (o === c && s === l) return !0;
			if (o === c) return n;
			if (s === l) return o === c - 1 && e[o] === ``;
			throw Error(`wtf?`);
		}
		braceExpand() {
			return braceExpand(this.pattern, this.options);
		}
		parse(e, t) {
			assertValidPattern(e);
			let n = this.options;
			if (e === `**`) {
				if (n.noglobstar) e = `*`;
				else return i;
			}
			if (e === ``) return ``;
			let r = ``, a = !1, d = !1, p = [], h = [], g, v = !1, y = -1, b = -1, x, S, C, w = e.charAt(0) === `.`, T = n.dot || w, patternStart = () => w ? `` : T ? `(?!(?:^|\\/)\\.{1,2}(?:$|\\/))` : `(?!\\.)`, subPatternStart = (e) => e.charAt(0) === `.` ? `` : n.dot ? `(?!(?:^|\\/)\\.{1,2}(?:$|\\/))` : `(?!\\.)`, clearStateChar = () => {
				if (g) {
					switch (g) {
						case `*`:
							r += c, a = !0;
							break;
						case `?`:
							r += s, a = !0;
							break;
						default: r += `\\` + g;
					}
					this.debug(`clearStateChar %j %j`, g, r), g = !1;
				}
			};
			for (let t = 0, i; t < e.length && (i = e.charAt(t)); t++) if (this.debug(`%s	%s %s %j`, e, t, r, i), d) {
				if (i === `/`) return !1;
				l[i] && (r += `\\`), r += i, d = !1;
			} else switch (i) {
				case `/`: return !1;
				case `\\`:
					if (v && e.charAt(t + 1) === `-`) {
						r += i;
						continue;
					}
					clearStateChar(), d = !0;
					continue;
				case `?`:
				case `*`:
				case `+`:
				case `@`:
				case `!`:
					if (this.debug(`%s	%s %s %j <-- stateChar`, e, t, r, i), v) {
						this.debug(`  in class`), i === `!` && t === b + 1 && (i = `^`), r += i;
						continue;
					}
					if (i === `*` && g === `*`) continue;
					this.debug(`call clearStateChar %j`, g), clearStateChar(), g = i, n.noext && clearStateChar();
					continue;
				case `(`: {
					if (v) {
						r += `(`;
						continue;
					}
					if (!g) {
						r += `\\(`;
						continue;
					}
					let n = {
						type: g,
						start: t - 1,
						reStart: r.length,
						open: o[g].open,
						close: o[g].close
					};
					this.debug(this.pattern, `	`, n), p.push(n), r += n.open, n.start === 0 && n.type !== `!` && (w = !0, r += subPatternStart(e.slice(t + 1))), this.debug(`plType %j %j`, g, r), g = !1;
					continue;
				}
				case `)`: {
					let e = p[p.length - 1];
					if (v || !e) {
						r += `\\)`;
						continue;
					}
					p.pop(), clearStateChar(), a = !0, S = e, r += S.close, S.type === `!` && h.push(Object.assign(S, { reEnd: r.length }));
					continue;
				}
				case `|`: {
					let n = p[p.length - 1];
					if (v || !n) {
						r += `\\|`;
						continue;
					}
					clearStateChar(), r += `|`, n.start === 0 && n.type !== `!` && (w = !0, r += subPatternStart(e.slice(t + 1)));
					continue;
				}
				case `[`:
					if (clearStateChar(), v) {
						r += `\\` + i;
						continue;
					}
					v = !0, b = t, y = r.length, r += i;
					continue;
				case `]`:
					if (t === b + 1 || !v) {
						r += `\\` + i;
						continue;
					}
					x = e.substring(b + 1, t);
					try {
						RegExp(`[` + braExpEscape(charUnescape(x)) + `]`), r += i;
					} catch {
						r = r.substring(0, y) + `(?:$.)`;
					}
					a = !0, v = !1;
					continue;
				default: clearStateChar(), l[i] && !(i === `^` && v) && (r += `\\`), r += i;
			}
			for (v && (x = e.slice(b + 1), C = this.parse(x, f), r = r.substring(0, y) + `\\[` + C[0], a ||= C[1]), S = p.pop(); S; S = p.pop()) {
				let e;
				e = r.slice(S.reStart + S.open.length), this.debug(`setting tail`, r, S), e = e.replace(/((?:\\{2}){0,64})(\\?)\|/g, (e, t, n) => (n ||= `\\`, t + t + n + `|`)), this.debug(`tail=%j
   %s`, e, e, S, r);
				let t = S.type === `*` ? c : S.type === `?` ? s : `\\` + S.type;
				a = !0, r = r.slice(0, S.reStart) + t + `\\(` + e;
			}
			clearStateChar(), d && (r += `\\\\`);
			let D = u[r.charAt(0)];
			for (let e = h.length - 1; e > -1; e--) {
				let n = h[e], i = r.slice(0, n.reStart), a = r.slice(n.reStart, n.reEnd - 8), o = r.slice(n.reEnd), s = r.slice(n.reEnd - 8, n.reEnd) + o, c = i.split(`)`).length, l = i.split(`(`).length - c, u = o;
				for (let e = 0; e < l; e++) u = u.replace(/\)[+*?]?/, ``);
				o = u;
				let d = o === `` && t !== f ? `(?:$|\\/)` : ``;
				r = i + a + o + d + s;
			}
			if (r !== `` && a && (r = `(?=.)` + r), D && (r = patternStart() + r), t === f) return [r, a];
			if (n.nocase && !a && (a = e.toUpperCase() !== e.toLowerCase()), !a) return globUnescape(e);
			let O = n.nocase ? `i` : ``;
			try {
				return Object.assign(RegExp(`^` + r + `$`, O), {
					_glob: e,
					_src: r
				});
			} catch {
				return RegExp(`$.`);
			}
		}
		makeRe() {
			if (this.regexp || this.regexp === !1) return this.regexp;
			let e = this.set;
			if (!e.length) return this.regexp = !1, this.regexp;
			let t = this.options, n = t.noglobstar ? c : t.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, r = t.nocase ? `i` : ``, a = e.map((e) => (e = e.map((e) => typeof e == `string` ? regExpEscape(e) : e === i ? i : e._src).reduce((e, t) => ((e[e.length - 1] !== i || t !== i) && e.push(t), e), []), e.forEach((t, r) => {
				t === i && e[r - 1] !== i && (r === 0 ? e.length > 1 ? e[r + 1] = `(?:\\/|` + n + `\\/)?` + e[r + 1] : e[r] = n : r === e.length - 1 ? e[r - 1] += `(?:\\/|` + n + `)?` : (e[r - 1] += `(?:\\/|\\/` + n + `\\/)` + e[r + 1], e[r + 1] = i));
			}), e.filter((e) => e !== i).join(`/`))).join(`|`);
			a = `^(?:` + a + `)$`, this.negate && (a = `^(?!` + a + `).*$`);
			try {
				this.regexp = new RegExp(a, r);
			} catch {
				this.regexp = !1;
			}
			return this.regexp;
		}
		match(e, t = this.partial) {
			if (this.debug(`match`, e, this.pattern), this.comment) return !1;
			if (this.empty) return e === ``;
			if (e === `/` && t) return !0;
			let n = this.options;
			r.sep !== `/` && (e = e.split(r.sep).join(`/`)), e = e.split(d), this.debug(this.pattern, `split`, e);
			let i = this.set;
			this.debug(this.pattern, `set`, i);
			let a;
			for (let t = e.length - 1; t >= 0 && (a = e[t], !a); t--);
			for (let r = 0; r < i.length; r++) {
				let o = i[r], s = e;
				if (n.matchBase && o.length === 1 && (s = [a]), this.matchOne(s, o, t)) return n.flipNegate ? !0 : !this.negate;
			}
			return !n.flipNegate && this.negate;
		}
		static defaults(e) {
			return n.defaults(e).Minimatch;
		}
	};
	n.Minimatch = Minimatch;
})), ye = a(((e, n) => {
	n.exports = readdirGlob;
	let r = t(`fs`), { EventEmitter: i } = t(`events`), { Minimatch: a } = ve(), { resolve: o } = t(`path`);
	function readdir(e, t) {
		return new Promise((n, i) => {
			r.readdir(e, { withFileTypes: !0 }, (e, r) => {
				if (e) switch (e.code) {
					case `ENOTDIR`:
						t ? i(e) : n([]);
						break;
					case `ENOTSUP`:
					case `ENOENT`:
					case `ENAMETOOLONG`:
					case `UNKNOWN`:
						n([]);
						break;
					default: i(e);
				}
				else n(r);
			});
		});
	}
	function stat(e, t) {
		return new Promise((n, i) => {
			(t ? r.stat : r.lstat)(e, (r, i) => {
				if (r) switch (r.code) {
					case `ENOENT`:
						n(t ? stat(e, !1) : null);
						break;
					default: n(null);
				}
				else n(i);
			});
		});
	}
	async function* exploreWalkAsync(e, t, n, r, i, a) {
		let o = await readdir(t + e, a);
		for (let a of o) {
			let o = a.name;
			o === void 0 && (o = a, r = !0);
			let s = e + `/` + o, c = s.slice(1), l = t + `/` + c, u = null;
			(r || n) && (u = await stat(l, n)), !u && a.name !== void 0 && (u = a), u === null && (u = { isDirectory: () => !1 }), u.isDirectory() ? i(c) || (yield {
				relative: c,
				absolute: l,
				stats: u
			}, yield* exploreWalkAsync(s, t, n, r, i, !1)) : yield {
				relative: c,
				absolute: l,
				stats: u
			};
		}
	}
	async function* explore(e, t, n, r) {
		yield* exploreWalkAsync(``, e, t, n, r, !0);
	}
	function readOptions(e) {
		return {
			pattern: e.pattern,
			dot: !!e.dot,
			noglobstar: !!e.noglobstar,
			matchBase: !!e.matchBase,
			nocase: !!e.nocase,
			ignore: e.ignore,
			skip: e.skip,
			follow: !!e.follow,
			stat: !!e.stat,
			nodir: !!e.nodir,
			mark: !!e.mark,
			silent: !!e.silent,
			absolute: !!e.absolute
		};
	}
	var ReaddirGlob = class extends i {
		constructor(e, t, n) {
			if (super(), typeof t == `function` && (n = t, t = null), this.options = readOptions(t || {}), this.matchers = [], this.options.pattern) {
				let e = Array.isArray(this.options.pattern) ? this.options.pattern : [this.options.pattern];
				this.matchers = e.map((e) => new a(e, {
					dot: this.options.dot,
					noglobstar: this.options.noglobstar,
					matchBase: this.options.matchBase,
					nocase: this.options.nocase
				}));
			}
			if (this.ignoreMatchers = [], this.options.ignore) {
				let e = Array.isArray(this.options.ignore) ? this.options.ignore : [this.options.ignore];
				this.ignoreMatchers = e.map((e) => new a(e, { dot: !0 }));
			}
			if (this.skipMatchers = [], this.options.skip) {
				let e = Array.isArray(this.options.skip) ? this.options.skip : [this.options.skip];
				this.skipMatchers = e.map((e) => new a(e, { dot: !0 }));
			}
			this.iterator = explore(o(e || `.`), this.options.follow, this.options.stat, this._shouldSkipDirectory.bind(this)), this.paused = !1, this.inactive = !1, this.aborted = !1, n && (this._matches = [], this.on(`match`, (e) => this._matches.push(this.options.absolute ? e.absolute : e.relative)), this.on(`error`, (e) => n(e)), this.on(`end`, () => n(null, this._matches))), setTimeout(() => this._next(), 0);
		}
		_shouldSkipDirectory(e) {
			return this.skipMatchers.some((t) => t.match(e));
		}
		_fileMatches(e, t) {
			let n = e + (t ? `/` : ``);
			return (this.matchers.length === 0 || this.matchers.some((e) => e.match(n))) && !this.ignoreMatchers.some((e) => e.match(n)) && (!this.options.nodir || !t);
		}
		_next() {
			!this.paused && !this.aborted ? this.iterator.next().then((e) => {
				if (e.done) this.emit(`end`);
				else {
					let t = e.value.stats.isDirectory();
					if (this._fileMatches(e.value.relative, t)) {
						let n = e.value.relative, r = e.value.absolute;
						this.options.mark && t && (n += `/`, r += `/`), this.options.stat ? this.emit(`match`, {
							relative: n,
							absolute: r,
							stat: e.value.stats
						}) : this.emit(`match`, {
							relative: n,
							absolute: r
						});
					}
					this._next(this.iterator);
				}
			}).catch((e) => {
				this.abort(), this.emit(`error`, e), !e.code && !this.options.silent && console.error(e);
			}) : this.inactive = !0;
		}
		abort() {
			this.aborted = !0;
		}
		pause() {
			this.paused = !0;
		}
		resume() {
			this.paused = !1, this.inactive && (this.inactive = !1, this._next());
		}
	};
	function readdirGlob(e, t, n) {
		return new ReaddirGlob(e, t, n);
	}
	readdirGlob.ReaddirGlob = ReaddirGlob;
})), be = i({
	all: () => Je,
	allLimit: () => Ye,
	allSeries: () => Xe,
	any: () => pt,
	anyLimit: () => mt,
	anySeries: () => ht,
	apply: () => apply,
	applyEach: () => Oe,
	applyEachSeries: () => Ae,
	asyncify: () => asyncify,
	auto: () => auto,
	autoInject: () => autoInject,
	cargo: () => cargo$1,
	cargoQueue: () => cargo,
	compose: () => compose,
	concat: () => Re,
	concatLimit: () => Le,
	concatSeries: () => ze,
	constant: () => constant$1,
	default: () => bt,
	detect: () => Be,
	detectLimit: () => Ve,
	detectSeries: () => He,
	dir: () => Ue,
	doDuring: () => We,
	doUntil: () => doUntil,
	doWhilst: () => We,
	during: () => vt,
	each: () => Ge,
	eachLimit: () => Ke,
	eachOf: () => G,
	eachOfLimit: () => Ee,
	eachOfSeries: () => K,
	eachSeries: () => qe,
	ensureAsync: () => ensureAsync,
	every: () => Je,
	everyLimit: () => Ye,
	everySeries: () => Xe,
	filter: () => Ze,
	filterLimit: () => Qe,
	filterSeries: () => $e,
	find: () => Be,
	findLimit: () => Ve,
	findSeries: () => He,
	flatMap: () => Re,
	flatMapLimit: () => Le,
	flatMapSeries: () => ze,
	foldl: () => q,
	foldr: () => reduceRight,
	forEach: () => Ge,
	forEachLimit: () => Ke,
	forEachOf: () => G,
	forEachOfLimit: () => Ee,
	forEachOfSeries: () => K,
	forEachSeries: () => qe,
	forever: () => et,
	groupBy: () => groupBy,
	groupByLimit: () => tt,
	groupBySeries: () => groupBySeries,
	inject: () => q,
	log: () => nt,
	map: () => De,
	mapLimit: () => Ie,
	mapSeries: () => ke,
	mapValues: () => mapValues,
	mapValuesLimit: () => rt,
	mapValuesSeries: () => mapValuesSeries,
	memoize: () => memoize,
	nextTick: () => at,
	parallel: () => parallel,
	parallelLimit: () => parallelLimit,
	priorityQueue: () => priorityQueue,
	queue: () => queue,
	race: () => st,
	reduce: () => q,
	reduceRight: () => reduceRight,
	reflect: () => reflect,
	reflectAll: () => reflectAll,
	reject: () => ct,
	rejectLimit: () => lt,
	rejectSeries: () => ut,
	retry: () => retry$1,
	retryable: () => retryable,
	select: () => Ze,
	selectLimit: () => Qe,
	selectSeries: () => $e,
	seq: () => seq,
	series: () => series,
	setImmediate: () => W,
	some: () => pt,
	someLimit: () => mt,
	someSeries: () => ht,
	sortBy: () => gt,
	timeout: () => timeout,
	times: () => times,
	timesLimit: () => timesLimit,
	timesSeries: () => timesSeries,
	transform: () => transform,
	tryEach: () => _t,
	unmemoize: () => unmemoize,
	until: () => until,
	waterfall: () => yt,
	whilst: () => vt,
	wrapSync: () => asyncify
});
function apply(e, ...t) {
	return (...n) => e(...t, ...n);
}
function initialParams(e) {
	return function(...t) {
		var n = t.pop();
		return e.call(this, t, n);
	};
}
function fallback(e) {
	setTimeout(e, 0);
}
function wrap(e) {
	return (t, ...n) => e(() => t(...n));
}
function asyncify(e) {
	return isAsync(e) ? function(...t) {
		let n = t.pop();
		return handlePromise(e.apply(this, t), n);
	} : initialParams(function(t, n) {
		var r;
		try {
			r = e.apply(this, t);
		} catch (e) {
			return n(e);
		}
		if (r && typeof r.then == `function`) return handlePromise(r, n);
		n(null, r);
	});
}
function handlePromise(e, t) {
	return e.then((e) => {
		invokeCallback(t, null, e);
	}, (e) => {
		invokeCallback(t, e && (e instanceof Error || e.message) ? e : Error(e));
	});
}
function invokeCallback(e, t, n) {
	try {
		e(t, n);
	} catch (e) {
		W((e) => {
			throw e;
		}, e);
	}
}
function isAsync(e) {
	return e[Symbol.toStringTag] === `AsyncFunction`;
}
function isAsyncGenerator(e) {
	return e[Symbol.toStringTag] === `AsyncGenerator`;
}
function isAsyncIterable(e) {
	return typeof e[Symbol.asyncIterator] == `function`;
}
function wrapAsync(e) {
	if (typeof e != `function`) throw Error(`expected a function`);
	return isAsync(e) ? asyncify(e) : e;
}
function awaitify(e, t) {
	if (t ||= e.length, !t) throw Error(`arity is undefined`);
	function awaitable(...n) {
		return typeof n[t - 1] == `function` ? e.apply(this, n) : new Promise((r, i) => {
			n[t - 1] = (e, ...t) => {
				if (e) return i(e);
				r(t.length > 1 ? t : t[0]);
			}, e.apply(this, n);
		});
	}
	return awaitable;
}
function applyEach$1(e) {
	return function applyEach(t, ...n) {
		return awaitify(function(r) {
			var i = this;
			return e(t, (e, t) => {
				wrapAsync(e).apply(i, n.concat(t));
			}, r);
		});
	};
}
function _asyncMap(e, t, n, r) {
	t ||= [];
	var i = [], a = 0, o = wrapAsync(n);
	return e(t, (e, t, n) => {
		var r = a++;
		o(e, (e, t) => {
			i[r] = t, n(e);
		});
	}, (e) => {
		r(e, i);
	});
}
function isArrayLike(e) {
	return e && typeof e.length == `number` && e.length >= 0 && e.length % 1 == 0;
}
function once(e) {
	function wrapper(...t) {
		if (e !== null) {
			var n = e;
			e = null, n.apply(this, t);
		}
	}
	return Object.assign(wrapper, e), wrapper;
}
function getIterator(e) {
	return e[Symbol.iterator] && e[Symbol.iterator]();
}
function createArrayIterator(e) {
	var t = -1, n = e.length;
	return function next() {
		return ++t < n ? {
			value: e[t],
			key: t
		} : null;
	};
}
function createES2015Iterator(e) {
	var t = -1;
	return function next() {
		var n = e.next();
		return n.done ? null : (t++, {
			value: n.value,
			key: t
		});
	};
}
function createObjectIterator(e) {
	var t = e ? Object.keys(e) : [], n = -1, r = t.length;
	return function next() {
		var i = t[++n];
		return i === `__proto__` ? next() : n < r ? {
			value: e[i],
			key: i
		} : null;
	};
}
function createIterator(e) {
	if (isArrayLike(e)) return createArrayIterator(e);
	var t = getIterator(e);
	return t ? createES2015Iterator(t) : createObjectIterator(e);
}
function onlyOnce(e) {
	return function(...t) {
		if (e === null) throw Error(`Callback was already called.`);
		var n = e;
		e = null, n.apply(this, t);
	};
}
function asyncEachOfLimit(e, t, n, r) {
	let i = !1, a = !1, o = !1, s = 0, c = 0;
	function replenish() {
		s >= t || o || i || (o = !0, e.next().then(({ value: e, done: t }) => {
			a || i || (o = !1, t ? (i = !0, s <= 0 && r(null)) : (s++, n(e, c, iterateeCallback), c++, replenish()));
		}).catch(handleError));
	}
	function iterateeCallback(e, t) {
		if (--s, !a) {
			if (e) return handleError(e);
			if (e === !1) i = !0, a = !0;
			else {
				if (t === Te || i && s <= 0) return i = !0, r(null);
				replenish();
			}
		}
	}
	function handleError(e) {
		a || (o = !1, i = !0, r(e));
	}
	replenish();
}
function eachOfLimit(e, t, n, r) {
	return eachOfLimit$2(t)(e, wrapAsync(n), r);
}
function eachOfArrayLike(e, t, n) {
	n = once(n);
	var r = 0, i = 0, { length: a } = e, o = !1;
	a === 0 && n(null);
	function iteratorCallback(e, t) {
		e === !1 && (o = !0), o !== !0 && (e ? n(e) : (++i === a || t === Te) && n(null));
	}
	for (; r < a; r++) t(e[r], r, onlyOnce(iteratorCallback));
}
function eachOfGeneric(e, t, n) {
	return Ee(e, 1 / 0, t, n);
}
function eachOf(e, t, n) {
	return (isArrayLike(e) ? eachOfArrayLike : eachOfGeneric)(e, wrapAsync(t), n);
}
function map(e, t, n) {
	return _asyncMap(G, e, t, n);
}
function eachOfSeries(e, t, n) {
	return Ee(e, 1, t, n);
}
function mapSeries(e, t, n) {
	return _asyncMap(K, e, t, n);
}
function promiseCallback() {
	let e, t;
	function callback(n, ...r) {
		if (n) return t(n);
		e(r.length > 1 ? r : r[0]);
	}
	return callback[je] = new Promise((n, r) => {
		e = n, t = r;
	}), callback;
}
function auto(e, t, n) {
	typeof t != `number` && (n = t, t = null), n = once(n || promiseCallback());
	var r = Object.keys(e).length;
	if (!r) return n(null);
	t ||= r;
	var i = {}, a = 0, o = !1, s = !1, c = Object.create(null), l = [], u = [], d = {};
	Object.keys(e).forEach((t) => {
		var n = e[t];
		if (!Array.isArray(n)) enqueueTask(t, [n]), u.push(t);
		else {
			var r = n.slice(0, n.length - 1), i = r.length;
			i === 0 ? (enqueueTask(t, n), u.push(t)) : (d[t] = i, r.forEach((a) => {
				if (!e[a]) throw Error("async.auto task `" + t + "` has a non-existent dependency `" + a + "` in " + r.join(`, `));
				addListener(a, () => {
					i--, i === 0 && enqueueTask(t, n);
				});
			}));
		}
	}), checkForDeadlocks(), processQueue();
	function enqueueTask(e, t) {
		l.push(() => runTask(e, t));
	}
	function processQueue() {
		if (!o) {
			if (l.length === 0 && a === 0) return n(null, i);
			for (; l.length && a < t;) l.shift()();
		}
	}
	function addListener(e, t) {
		var n = c[e];
		n ||= c[e] = [], n.push(t);
	}
	function taskComplete(e) {
		(c[e] || []).forEach((e) => e()), processQueue();
	}
	function runTask(e, t) {
		if (!s) {
			var r = onlyOnce((t, ...r) => {
				if (a--, t === !1) o = !0;
				else if (r.length < 2 && ([r] = r), t) {
					var l = {};
					if (Object.keys(i).forEach((e) => {
						l[e] = i[e];
					}), l[e] = r, s = !0, c = Object.create(null), o) return;
					n(t, l);
				} else i[e] = r, taskComplete(e);
			});
			a++;
			var l = wrapAsync(t[t.length - 1]);
			t.length > 1 ? l(i, r) : l(r);
		}
	}
	function checkForDeadlocks() {
		for (var e, t = 0; u.length;) e = u.pop(), t++, getDependents(e).forEach((e) => {
			--d[e] === 0 && u.push(e);
		});
		if (t !== r) throw Error(`async.auto cannot execute tasks due to a recursive dependency`);
	}
	function getDependents(t) {
		var n = [];
		return Object.keys(e).forEach((r) => {
			let i = e[r];
			Array.isArray(i) && i.indexOf(t) >= 0 && n.push(r);
		}), n;
	}
	return n[je];
}
function stripComments(e) {
	let t = ``, n = 0, r = e.indexOf(`*/`);
	for (; n < e.length;) if (e[n] === `/` && e[n + 1] === `/`) {
		let t = e.indexOf(`
`, n);
		n = t === -1 ? e.length : t;
	} else if (r !== -1 && e[n] === `/` && e[n + 1] === `*`) {
		let i = e.indexOf(`*/`, n);
		i === -1 ? (t += e[n], n++) : (n = i + 2, r = e.indexOf(`*/`, n));
	} else t += e[n], n++;
	return t;
}
function parseParams(e) {
	let t = stripComments(e.toString()), n = t.match(Me);
	if (n ||= t.match(Ne), !n) throw Error(`could not parse args in autoInject
Source:
` + t);
	let [, r] = n;
	return r.replace(/\s/g, ``).split(Pe).map((e) => e.replace(Fe, ``).trim());
}
function autoInject(e, t) {
	var n = {};
	return Object.keys(e).forEach((t) => {
		var r = e[t], i, a = isAsync(r), o = !a && r.length === 1 || a && r.length === 0;
		if (Array.isArray(r)) i = [...r], r = i.pop(), n[t] = i.concat(i.length > 0 ? newTask : r);
		else if (o) n[t] = r;
		else {
			if (i = parseParams(r), r.length === 0 && !a && i.length === 0) throw Error(`autoInject task functions require explicit parameters.`);
			a || i.pop(), n[t] = i.concat(newTask);
		}
		function newTask(e, t) {
			var n = i.map((t) => e[t]);
			n.push(t), wrapAsync(r)(...n);
		}
	}), auto(n, t);
}
function setInitial(e, t) {
	e.length = 1, e.head = e.tail = t;
}
function queue$1(e, t, n) {
	if (t == null) t = 1;
	else if (t === 0) throw RangeError(`Concurrency must not be zero`);
	var r = wrapAsync(e), i = 0, a = [];
	let o = {
		error: [],
		drain: [],
		saturated: [],
		unsaturated: [],
		empty: []
	};
	function on(e, t) {
		o[e].push(t);
	}
	function once(e, t) {
		let handleAndRemove = (...n) => {
			off(e, handleAndRemove), t(...n);
		};
		o[e].push(handleAndRemove);
	}
	function off(e, t) {
		if (!e) return Object.keys(o).forEach((e) => o[e] = []);
		if (!t) return o[e] = [];
		o[e] = o[e].filter((e) => e !== t);
	}
	function trigger(e, ...t) {
		o[e].forEach((e) => e(...t));
	}
	var s = !1;
	function _insert(e, t, n, r) {
		if (r != null && typeof r != `function`) throw Error(`task callback must be a function`);
		l.started = !0;
		var i, a;
		function promiseCallback(e, ...t) {
			if (e) return n ? a(e) : i();
			if (t.length <= 1) return i(t[0]);
			i(t);
		}
		var o = l._createTaskItem(e, n ? promiseCallback : r || promiseCallback);
		if (t ? l._tasks.unshift(o) : l._tasks.push(o), s || (s = !0, W(() => {
			s = !1, l.process();
		})), n || !r) return new Promise((e, t) => {
			i = e, a = t;
		});
	}
	function _createCB(e) {
		return function(t, ...n) {
			--i;
			for (var r = 0, o = e.length; r < o; r++) {
				var s = e[r], c = a.indexOf(s);
				c === 0 ? a.shift() : c > 0 && a.splice(c, 1), s.callback(t, ...n), t != null && trigger(`error`, t, s.data);
			}
			i <= l.concurrency - l.buffer && trigger(`unsaturated`), l.idle() && trigger(`drain`), l.process();
		};
	}
	function _maybeDrain(e) {
		return e.length === 0 && l.idle() ? (W(() => trigger(`drain`)), !0) : !1;
	}
	let eventMethod = (e) => (t) => {
		if (!t) return new Promise((t, n) => {
			once(e, (e, r) => {
				if (e) return n(e);
				t(r);
			});
		});
		off(e), on(e, t);
	};
	var c = !1, l = {
		_tasks: new DLL(),
		_createTaskItem(e, t) {
			return {
				data: e,
				callback: t
			};
		},
		*[Symbol.iterator]() {
			yield* l._tasks[Symbol.iterator]();
		},
		concurrency: t,
		payload: n,
		buffer: t / 4,
		started: !1,
		paused: !1,
		push(e, t) {
			return Array.isArray(e) ? _maybeDrain(e) ? void 0 : e.map((e) => _insert(e, !1, !1, t)) : _insert(e, !1, !1, t);
		},
		pushAsync(e, t) {
			return Array.isArray(e) ? _maybeDrain(e) ? void 0 : e.map((e) => _insert(e, !1, !0, t)) : _insert(e, !1, !0, t);
		},
		kill() {
			off(), l._tasks.empty();
		},
		unshift(e, t) {
			return Array.isArray(e) ? _maybeDrain(e) ? void 0 : e.map((e) => _insert(e, !0, !1, t)) : _insert(e, !0, !1, t);
		},
		unshiftAsync(e, t) {
			return Array.isArray(e) ? _maybeDrain(e) ? void 0 : e.map((e) => _insert(e, !0, !0, t)) : _insert(e, !0, !0, t);
		},
		remove(e) {
			l._tasks.remove(e);
		},
		process() {
			if (!c) {
				for (c = !0; !l.paused && i < l.concurrency && l._tasks.length;) {
					var e = [], t = [], n = l._tasks.length;
					l.payload && (n = Math.min(n, l.payload));
					for (var o = 0; o < n; o++) {
						var s = l._tasks.shift();
						e.push(s), a.push(s), t.push(s.data);
					}
					i += 1, l._tasks.length === 0 && trigger(`empty`), i === l.concurrency && trigger(`saturated`), r(t, onlyOnce(_createCB(e)));
				}
				c = !1;
			}
		},
		length() {
			return l._tasks.length;
		},
		running() {
			return i;
		},
		workersList() {
			return a;
		},
		idle() {
			return l._tasks.length + i === 0;
		},
		pause() {
			l.paused = !0;
		},
		resume() {
			l.paused !== !1 && (l.paused = !1, W(l.process));
		}
	};
	return Object.defineProperties(l, {
		saturated: {
			writable: !1,
			value: eventMethod(`saturated`)
		},
		unsaturated: {
			writable: !1,
			value: eventMethod(`unsaturated`)
		},
		empty: {
			writable: !1,
			value: eventMethod(`empty`)
		},
		drain: {
			writable: !1,
			value: eventMethod(`drain`)
		},
		error: {
			writable: !1,
			value: eventMethod(`error`)
		}
	}), l;
}
function cargo$1(e, t) {
	return queue$1(e, 1, t);
}
function cargo(e, t, n) {
	return queue$1(e, t, n);
}
function reduce(e, t, n, r) {
	r = once(r);
	var i = wrapAsync(n);
	return K(e, (e, n, r) => {
		i(t, e, (e, n) => {
			t = n, r(e);
		});
	}, (e) => r(e, t));
}
function seq(...e) {
	var t = e.map(wrapAsync);
	return function(...e) {
		var n = this, r = e[e.length - 1];
		return typeof r == `function` ? e.pop() : r = promiseCallback(), q(t, e, (e, t, r) => {
			t.apply(n, e.concat((e, ...t) => {
				r(e, t);
			}));
		}, (e, t) => r(e, ...t)), r[je];
	};
}
function compose(...e) {
	return seq(...e.reverse());
}
function mapLimit(e, t, n, r) {
	return _asyncMap(eachOfLimit$2(t), e, n, r);
}
function concatLimit(e, t, n, r) {
	var i = wrapAsync(n);
	return Ie(e, t, (e, t) => {
		i(e, (e, ...n) => e ? t(e) : t(e, n));
	}, (e, t) => {
		for (var n = [], i = 0; i < t.length; i++) t[i] && (n = n.concat(...t[i]));
		return r(e, n);
	});
}
function concat(e, t, n) {
	return Le(e, 1 / 0, t, n);
}
function concatSeries(e, t, n) {
	return Le(e, 1, t, n);
}
function constant$1(...e) {
	return function(...t) {
		return t.pop()(null, ...e);
	};
}
function _createTester(e, t) {
	return (n, r, i, a) => {
		var o = !1, s;
		let c = wrapAsync(i);
		n(r, (n, r, i) => {
			c(n, (r, a) => {
				if (r || r === !1) return i(r);
				if (e(a) && !s) return o = !0, s = t(!0, n), i(null, Te);
				i();
			});
		}, (e) => {
			if (e) return a(e);
			a(null, o ? s : t(!1));
		});
	};
}
function detect(e, t, n) {
	return _createTester((e) => e, (e, t) => t)(G, e, t, n);
}
function detectLimit(e, t, n, r) {
	return _createTester((e) => e, (e, t) => t)(eachOfLimit$2(t), e, n, r);
}
function detectSeries(e, t, n) {
	return _createTester((e) => e, (e, t) => t)(eachOfLimit$2(1), e, t, n);
}
function consoleFunc(e) {
	return (t, ...n) => wrapAsync(t)(...n, (t, ...n) => {
		typeof console == `object` && (t ? console.error && console.error(t) : console[e] && n.forEach((t) => console[e](t)));
	});
}
function doWhilst(e, t, n) {
	n = onlyOnce(n);
	var r = wrapAsync(e), i = wrapAsync(t), a;
	function next(e, ...t) {
		if (e) return n(e);
		e !== !1 && (a = t, i(...t, check));
	}
	function check(e, t) {
		if (e) return n(e);
		if (e !== !1) {
			if (!t) return n(null, ...a);
			r(next);
		}
	}
	return check(null, !0);
}
function doUntil(e, t, n) {
	let r = wrapAsync(t);
	return We(e, (...e) => {
		let t = e.pop();
		r(...e, (e, n) => t(e, !n));
	}, n);
}
function _withoutIndex(e) {
	return (t, n, r) => e(t, r);
}
function eachLimit$2(e, t, n) {
	return G(e, _withoutIndex(wrapAsync(t)), n);
}
function eachLimit(e, t, n, r) {
	return eachOfLimit$2(t)(e, _withoutIndex(wrapAsync(n)), r);
}
function eachSeries(e, t, n) {
	return Ke(e, 1, t, n);
}
function ensureAsync(e) {
	return isAsync(e) ? e : function(...t) {
		var n = t.pop(), r = !0;
		t.push((...e) => {
			r ? W(() => n(...e)) : n(...e);
		}), e.apply(this, t), r = !1;
	};
}
function every(e, t, n) {
	return _createTester((e) => !e, (e) => !e)(G, e, t, n);
}
function everyLimit(e, t, n, r) {
	return _createTester((e) => !e, (e) => !e)(eachOfLimit$2(t), e, n, r);
}
function everySeries(e, t, n) {
	return _createTester((e) => !e, (e) => !e)(K, e, t, n);
}
function filterArray(e, t, n, r) {
	var i = Array(t.length);
	e(t, (e, t, r) => {
		n(e, (e, n) => {
			i[t] = !!n, r(e);
		});
	}, (e) => {
		if (e) return r(e);
		for (var n = [], a = 0; a < t.length; a++) i[a] && n.push(t[a]);
		r(null, n);
	});
}
function filterGeneric(e, t, n, r) {
	var i = [];
	e(t, (e, t, r) => {
		n(e, (n, a) => {
			if (n) return r(n);
			a && i.push({
				index: t,
				value: e
			}), r(n);
		});
	}, (e) => {
		if (e) return r(e);
		r(null, i.sort((e, t) => e.index - t.index).map((e) => e.value));
	});
}
function _filter(e, t, n, r) {
	return (isArrayLike(t) ? filterArray : filterGeneric)(e, t, wrapAsync(n), r);
}
function filter(e, t, n) {
	return _filter(G, e, t, n);
}
function filterLimit(e, t, n, r) {
	return _filter(eachOfLimit$2(t), e, n, r);
}
function filterSeries(e, t, n) {
	return _filter(K, e, t, n);
}
function forever(e, t) {
	var n = onlyOnce(t), r = wrapAsync(ensureAsync(e));
	function next(e) {
		if (e) return n(e);
		e !== !1 && r(next);
	}
	return next();
}
function groupByLimit(e, t, n, r) {
	var i = wrapAsync(n);
	return Ie(e, t, (e, t) => {
		i(e, (n, r) => n ? t(n) : t(n, {
			key: r,
			val: e
		}));
	}, (e, t) => {
		for (var n = {}, { hasOwnProperty: i } = Object.prototype, a = 0; a < t.length; a++) if (t[a]) {
			var { key: o } = t[a], { val: s } = t[a];
			i.call(n, o) ? n[o].push(s) : n[o] = [s];
		}
		return r(e, n);
	});
}
function groupBy(e, t, n) {
	return tt(e, 1 / 0, t, n);
}
function groupBySeries(e, t, n) {
	return tt(e, 1, t, n);
}
function mapValuesLimit(e, t, n, r) {
	r = once(r);
	var i = {}, a = wrapAsync(n);
	return eachOfLimit$2(t)(e, (e, t, n) => {
		a(e, t, (e, r) => {
			if (e) return n(e);
			i[t] = r, n(e);
		});
	}, (e) => r(e, i));
}
function mapValues(e, t, n) {
	return rt(e, 1 / 0, t, n);
}
function mapValuesSeries(e, t, n) {
	return rt(e, 1, t, n);
}
function memoize(e, t = (e) => e) {
	var n = Object.create(null), r = Object.create(null), i = wrapAsync(e), a = initialParams((e, a) => {
		var o = t(...e);
		o in n ? W(() => a(null, ...n[o])) : o in r ? r[o].push(a) : (r[o] = [a], i(...e, (e, ...t) => {
			e || (n[o] = t);
			var i = r[o];
			delete r[o];
			for (var a = 0, s = i.length; a < s; a++) i[a](e, ...t);
		}));
	});
	return a.memo = n, a.unmemoized = e, a;
}
function parallel(e, t) {
	return ot(G, e, t);
}
function parallelLimit(e, t, n) {
	return ot(eachOfLimit$2(t), e, n);
}
function queue(e, t) {
	var n = wrapAsync(e);
	return queue$1((e, t) => {
		n(e[0], t);
	}, t, 1);
}
function leftChi(e) {
	return (e << 1) + 1;
}
function parent(e) {
	return (e + 1 >> 1) - 1;
}
function smaller(e, t) {
	return e.priority === t.priority ? e.pushCount < t.pushCount : e.priority < t.priority;
}
function priorityQueue(e, t) {
	var n = queue(e, t), { push: r, pushAsync: i } = n;
	n._tasks = new Heap(), n._createTaskItem = ({ data: e, priority: t }, n) => ({
		data: e,
		priority: t,
		callback: n
	});
	function createDataItems(e, t) {
		return Array.isArray(e) ? e.map((e) => ({
			data: e,
			priority: t
		})) : {
			data: e,
			priority: t
		};
	}
	return n.push = function(e, t = 0, n) {
		return r(createDataItems(e, t), n);
	}, n.pushAsync = function(e, t = 0, n) {
		return i(createDataItems(e, t), n);
	}, delete n.unshift, delete n.unshiftAsync, n;
}
function race(e, t) {
	if (t = once(t), !Array.isArray(e)) return t(TypeError(`First argument to race must be an array of functions`));
	if (!e.length) return t();
	for (var n = 0, r = e.length; n < r; n++) wrapAsync(e[n])(t);
}
function reduceRight(e, t, n, r) {
	return q([...e].reverse(), t, n, r);
}
function reflect(e) {
	var t = wrapAsync(e);
	return initialParams(function reflectOn(e, n) {
		return e.push((e, ...t) => {
			let r = {};
			if (e && (r.error = e), t.length > 0) {
				var i = t;
				t.length <= 1 && ([i] = t), r.value = i;
			}
			n(null, r);
		}), t.apply(this, e);
	});
}
function reflectAll(e) {
	var t;
	return Array.isArray(e) ? t = e.map(reflect) : (t = {}, Object.keys(e).forEach((n) => {
		t[n] = reflect.call(this, e[n]);
	})), t;
}
function reject$2(e, t, n, r) {
	let i = wrapAsync(n);
	return _filter(e, t, (e, t) => {
		i(e, (e, n) => {
			t(e, !n);
		});
	}, r);
}
function reject(e, t, n) {
	return reject$2(G, e, t, n);
}
function rejectLimit(e, t, n, r) {
	return reject$2(eachOfLimit$2(t), e, n, r);
}
function rejectSeries(e, t, n) {
	return reject$2(K, e, t, n);
}
function constant(e) {
	return function() {
		return e;
	};
}
function retry$1(e, t, n) {
	var r = {
		times: dt,
		intervalFunc: constant(ft)
	};
	if (arguments.length < 3 && typeof e == `function` ? (n = t || promiseCallback(), t = e) : (parseTimes(r, e), n ||= promiseCallback()), typeof t != `function`) throw Error(`Invalid arguments for async.retry`);
	var i = wrapAsync(t), a = 1;
	function retryAttempt() {
		i((e, ...t) => {
			e !== !1 && (e && a++ < r.times && (typeof r.errorFilter != `function` || r.errorFilter(e)) ? setTimeout(retryAttempt, r.intervalFunc(a - 1)) : n(e, ...t));
		});
	}
	return retryAttempt(), n[je];
}
function parseTimes(e, t) {
	if (typeof t == `object`) e.times = +t.times || dt, e.intervalFunc = typeof t.interval == `function` ? t.interval : constant(+t.interval || ft), e.errorFilter = t.errorFilter;
	else if (typeof t == `number` || typeof t == `string`) e.times = +t || dt;
	else throw Error(`Invalid arguments for async.retry`);
}
function retryable(e, t) {
	t || (t = e, e = null);
	let n = e && e.arity || t.length;
	isAsync(t) && (n += 1);
	var r = wrapAsync(t);
	return initialParams((t, i) => {
		(t.length < n - 1 || i == null) && (t.push(i), i = promiseCallback());
		function taskFn(e) {
			r(...t, e);
		}
		return e ? retry$1(e, taskFn, i) : retry$1(taskFn, i), i[je];
	});
}
function series(e, t) {
	return ot(K, e, t);
}
function some(e, t, n) {
	return _createTester(Boolean, (e) => e)(G, e, t, n);
}
function someLimit(e, t, n, r) {
	return _createTester(Boolean, (e) => e)(eachOfLimit$2(t), e, n, r);
}
function someSeries(e, t, n) {
	return _createTester(Boolean, (e) => e)(K, e, t, n);
}
function sortBy(e, t, n) {
	var r = wrapAsync(t);
	return De(e, (e, t) => {
		r(e, (n, r) => {
			if (n) return t(n);
			t(n, {
				value: e,
				criteria: r
			});
		});
	}, (e, t) => {
		if (e) return n(e);
		n(null, t.sort(comparator).map((e) => e.value));
	});
	function comparator(e, t) {
		var n = e.criteria, r = t.criteria;
		return n < r ? -1 : +(n > r);
	}
}
function timeout(e, t, n) {
	var r = wrapAsync(e);
	return initialParams((i, a) => {
		var o = !1, s;
		function timeoutCallback() {
			var t = e.name || `anonymous`, r = Error(`Callback function "` + t + `" timed out.`);
			r.code = `ETIMEDOUT`, n && (r.info = n), o = !0, a(r);
		}
		i.push((...e) => {
			o || (a(...e), clearTimeout(s));
		}), s = setTimeout(timeoutCallback, t), r(...i);
	});
}
function range(e) {
	for (var t = Array(e); e--;) t[e] = e;
	return t;
}
function timesLimit(e, t, n, r) {
	var i = wrapAsync(n);
	return Ie(range(e), t, i, r);
}
function times(e, t, n) {
	return timesLimit(e, 1 / 0, t, n);
}
function timesSeries(e, t, n) {
	return timesLimit(e, 1, t, n);
}
function transform(e, t, n, r) {
	arguments.length <= 3 && typeof t == `function` && (r = n, n = t, t = Array.isArray(e) ? [] : {}), r = once(r || promiseCallback());
	var i = wrapAsync(n);
	return G(e, (e, n, r) => {
		i(t, e, n, r);
	}, (e) => r(e, t)), r[je];
}
function tryEach(e, t) {
	var n = null, r;
	return qe(e, (e, t) => {
		wrapAsync(e)((e, ...i) => {
			if (e === !1) return t(e);
			i.length < 2 ? [r] = i : r = i, n = e, t(e ? null : {});
		});
	}, () => t(n, r));
}
function unmemoize(e) {
	return (...t) => (e.unmemoized || e)(...t);
}
function whilst(e, t, n) {
	n = onlyOnce(n);
	var r = wrapAsync(t), i = wrapAsync(e), a = [];
	function next(e, ...t) {
		if (e) return n(e);
		a = t, e !== !1 && i(check);
	}
	function check(e, t) {
		if (e) return n(e);
		if (e !== !1) {
			if (!t) return n(null, ...a);
			r(next);
		}
	}
	return i(check);
}
function until(e, t, n) {
	let r = wrapAsync(e);
	return vt((e) => r((t, n) => e(t, !n)), t, n);
}
function waterfall(e, t) {
	if (t = once(t), !Array.isArray(e)) return t(Error(`First argument to waterfall must be an array of functions`));
	if (!e.length) return t();
	var n = 0;
	function nextTask(t) {
		wrapAsync(e[n++])(...t, onlyOnce(next));
	}
	function next(r, ...i) {
		if (r !== !1) {
			if (r || n === e.length) return t(r, ...i);
			nextTask(i);
		}
	}
	nextTask([]);
}
var xe, Se, Ce, we, W, Te, eachOfLimit$2, Ee, G, De, Oe, K, ke, Ae, je, Me, Ne, Pe, Fe, DLL, q, Ie, Le, Re, ze, Be, Ve, He, Ue, We, Ge, Ke, qe, Je, Ye, Xe, Ze, Qe, $e, et, tt, nt, rt, it, at, ot, Heap, st, ct, lt, ut, dt, ft, pt, mt, ht, gt, _t, vt, yt, bt, xt = n((() => {
	xe = typeof queueMicrotask == `function` && queueMicrotask, Se = typeof setImmediate == `function` && setImmediate, Ce = typeof process == `object` && typeof process.nextTick == `function`, we = xe ? queueMicrotask : Se ? setImmediate : Ce ? process.nextTick : fallback, W = wrap(we), Te = {}, eachOfLimit$2 = (e) => (t, n, r) => {
		if (r = once(r), e <= 0) throw RangeError(`concurrency limit cannot be less than 1`);
		if (!t) return r(null);
		if (isAsyncGenerator(t)) return asyncEachOfLimit(t, e, n, r);
		if (isAsyncIterable(t)) return asyncEachOfLimit(t[Symbol.asyncIterator](), e, n, r);
		var i = createIterator(t), a = !1, o = !1, s = 0, c = !1;
		function iterateeCallback(e, t) {
			if (!o) {
				if (--s, e) a = !0, r(e);
				else if (e === !1) a = !0, o = !0;
				else if (t === Te || a && s <= 0) return a = !0, r(null);
				else c || replenish();
			}
		}
		function replenish() {
			for (c = !0; s < e && !a;) {
				var t = i();
				if (t === null) {
					a = !0, s <= 0 && r(null);
					return;
				}
				s += 1, n(t.value, t.key, onlyOnce(iterateeCallback));
			}
			c = !1;
		}
		replenish();
	}, Ee = awaitify(eachOfLimit, 4), G = awaitify(eachOf, 3), De = awaitify(map, 3), Oe = applyEach$1(De), K = awaitify(eachOfSeries, 3), ke = awaitify(mapSeries, 3), Ae = applyEach$1(ke), je = Symbol(`promiseCallback`), Me = /^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/, Ne = /^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/, Pe = /,/, Fe = /(=.+)?(\s*)$/, DLL = class {
		constructor() {
			this.head = this.tail = null, this.length = 0;
		}
		removeLink(e) {
			return e.prev ? e.prev.next = e.next : this.head = e.next, e.next ? e.next.prev = e.prev : this.tail = e.prev, e.prev = e.next = null, --this.length, e;
		}
		empty() {
			for (; this.head;) this.shift();
			return this;
		}
		insertAfter(e, t) {
			t.prev = e, t.next = e.next, e.next ? e.next.prev = t : this.tail = t, e.next = t, this.length += 1;
		}
		insertBefore(e, t) {
			t.prev = e.prev, t.next = e, e.prev ? e.prev.next = t : this.head = t, e.prev = t, this.length += 1;
		}
		unshift(e) {
			this.head ? this.insertBefore(this.head, e) : setInitial(this, e);
		}
		push(e) {
			this.tail ? this.insertAfter(this.tail, e) : setInitial(this, e);
		}
		shift() {
			return this.head && this.removeLink(this.head);
		}
		pop() {
			return this.tail && this.removeLink(this.tail);
		}
		toArray() {
			return [...this];
		}
		*[Symbol.iterator]() {
			for (var e = this.head; e;) yield e.data, e = e.next;
		}
		remove(e) {
			for (var t = this.head; t;) {
				var { next: n } = t;
				e(t) && this.removeLink(t), t = n;
			}
			return this;
		}
	}, q = awaitify(reduce, 4), Ie = awaitify(mapLimit, 4), Le = awaitify(concatLimit, 4), Re = awaitify(concat, 3), ze = awaitify(concatSeries, 3), Be = awaitify(detect, 3), Ve = awaitify(detectLimit, 4), He = awaitify(detectSeries, 3), Ue = consoleFunc(`dir`), We = awaitify(doWhilst, 3), Ge = awaitify(eachLimit$2, 3), Ke = awaitify(eachLimit, 4), qe = awaitify(eachSeries, 3), Je = awaitify(every, 3), Ye = awaitify(everyLimit, 4), Xe = awaitify(everySeries, 3), Ze = awaitify(filter, 3), Qe = awaitify(filterLimit, 4), $e = awaitify(filterSeries, 3), et = awaitify(forever, 2), tt = awaitify(groupByLimit, 4), nt = consoleFunc(`log`), rt = awaitify(mapValuesLimit, 4), it = Ce ? process.nextTick : Se ? setImmediate : fallback, at = wrap(it), ot = awaitify((e, t, n) => {
		var r = isArrayLike(t) ? [] : {};
		e(t, (e, t, n) => {
			wrapAsync(e)((e, ...i) => {
				i.length < 2 && ([i] = i), r[t] = i, n(e);
			});
		}, (e) => n(e, r));
	}, 3), Heap = class {
		constructor() {
			this.heap = [], this.pushCount = -(2 ** 53 - 1);
		}
		get length() {
			return this.heap.length;
		}
		empty() {
			return this.heap = [], this;
		}
		percUp(e) {
			let t;
			for (; e > 0 && smaller(this.heap[e], this.heap[t = parent(e)]);) {
				let n = this.heap[e];
				this.heap[e] = this.heap[t], this.heap[t] = n, e = t;
			}
		}
		percDown(e) {
			let t;
			for (; (t = leftChi(e)) < this.heap.length && (t + 1 < this.heap.length && smaller(this.heap[t + 1], this.heap[t]) && (t += 1), !smaller(this.heap[e], this.heap[t]));) {
				let n = this.heap[e];
				this.heap[e] = this.heap[t], this.heap[t] = n, e = t;
			}
		}
		push(e) {
			e.pushCount = ++this.pushCount, this.heap.push(e), this.percUp(this.heap.length - 1);
		}
		unshift(e) {
			return this.heap.push(e);
		}
		shift() {
			let [e] = this.heap;
			return this.heap[0] = this.heap[this.heap.length - 1], this.heap.pop(), this.percDown(0), e;
		}
		toArray() {
			return [...this];
		}
		*[Symbol.iterator]() {
			for (let e = 0; e < this.heap.length; e++) yield this.heap[e].data;
		}
		remove(e) {
			let t = 0;
			for (let n = 0; n < this.heap.length; n++) e(this.heap[n]) || (this.heap[t] = this.heap[n], t++);
			this.heap.splice(t);
			for (let e = parent(this.heap.length - 1); e >= 0; e--) this.percDown(e);
			return this;
		}
	}, st = awaitify(race, 2), ct = awaitify(reject, 3), lt = awaitify(rejectLimit, 4), ut = awaitify(rejectSeries, 3), dt = 5, ft = 0, pt = awaitify(some, 3), mt = awaitify(someLimit, 4), ht = awaitify(someSeries, 3), gt = awaitify(sortBy, 3), _t = awaitify(tryEach), vt = awaitify(whilst, 3), yt = awaitify(waterfall), bt = {
		apply,
		applyEach: Oe,
		applyEachSeries: Ae,
		asyncify,
		auto,
		autoInject,
		cargo: cargo$1,
		cargoQueue: cargo,
		compose,
		concat: Re,
		concatLimit: Le,
		concatSeries: ze,
		constant: constant$1,
		detect: Be,
		detectLimit: Ve,
		detectSeries: He,
		dir: Ue,
		doUntil,
		doWhilst: We,
		each: Ge,
		eachLimit: Ke,
		eachOf: G,
		eachOfLimit: Ee,
		eachOfSeries: K,
		eachSeries: qe,
		ensureAsync,
		every: Je,
		everyLimit: Ye,
		everySeries: Xe,
		filter: Ze,
		filterLimit: Qe,
		filterSeries: $e,
		forever: et,
		groupBy,
		groupByLimit: tt,
		groupBySeries,
		log: nt,
		map: De,
		mapLimit: Ie,
		mapSeries: ke,
		mapValues,
		mapValuesLimit: rt,
		mapValuesSeries,
		memoize,
		nextTick: at,
		parallel,
		parallelLimit,
		priorityQueue,
		queue,
		race: st,
		reduce: q,
		reduceRight,
		reflect,
		reflectAll,
		reject: ct,
		rejectLimit: lt,
		rejectSeries: ut,
		retry: retry$1,
		retryable,
		seq,
		series,
		setImmediate: W,
		some: pt,
		someLimit: mt,
		someSeries: ht,
		sortBy: gt,
		timeout,
		times,
		timesLimit,
		timesSeries,
		transform,
		tryEach: _t,
		unmemoize,
		until,
		waterfall: yt,
		whilst: vt,
		all: Je,
		allLimit: Ye,
		allSeries: Xe,
		any: pt,
		anyLimit: mt,
		anySeries: ht,
		find: Be,
		findLimit: Ve,
		findSeries: He,
		flatMap: Re,
		flatMapLimit: Le,
		flatMapSeries: ze,
		forEach: Ge,
		forEachSeries: qe,
		forEachLimit: Ke,
		forEachOf: G,
		forEachOfSeries: K,
		forEachOfLimit: Ee,
		inject: q,
		foldl: q,
		foldr: reduceRight,
		select: Ze,
		selectLimit: Qe,
		selectSeries: $e,
		wrapSync: asyncify,
		during: vt,
		doDuring: We
	};
})), St = a(((e, n) => {
	var r = t(`constants`), i = process.cwd, a = null, o = process.env.GRACEFUL_FS_PLATFORM || process.platform;
	process.cwd = function() {
		return a ||= i.call(process), a;
	};
	try {
		process.cwd();
	} catch {}
	if (typeof process.chdir == `function`) {
		var s = process.chdir;
		process.chdir = function(e) {
			a = null, s.call(process, e);
		}, Object.setPrototypeOf && Object.setPrototypeOf(process.chdir, s);
	}
	n.exports = patch;
	function patch(e) {
		r.hasOwnProperty(`O_SYMLINK`) && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./) && patchLchmod(e), e.lutimes || patchLutimes(e), e.chown = chownFix(e.chown), e.fchown = chownFix(e.fchown), e.lchown = chownFix(e.lchown), e.chmod = chmodFix(e.chmod), e.fchmod = chmodFix(e.fchmod), e.lchmod = chmodFix(e.lchmod), e.chownSync = chownFixSync(e.chownSync), e.fchownSync = chownFixSync(e.fchownSync), e.lchownSync = chownFixSync(e.lchownSync), e.chmodSync = chmodFixSync(e.chmodSync), e.fchmodSync = chmodFixSync(e.fchmodSync), e.lchmodSync = chmodFixSync(e.lchmodSync), e.stat = statFix(e.stat), e.fstat = statFix(e.fstat), e.lstat = statFix(e.lstat), e.statSync = statFixSync(e.statSync), e.fstatSync = statFixSync(e.fstatSync), e.lstatSync = statFixSync(e.lstatSync), e.chmod && !e.lchmod && (e.lchmod = function(e, t, n) {
			n && process.nextTick(n);
		}, e.lchmodSync = function() {}), e.chown && !e.lchown && (e.lchown = function(e, t, n, r) {
			r && process.nextTick(r);
		}, e.lchownSync = function() {}), o === `win32` && (e.rename = typeof e.rename == `function` ? (function(t) {
			function rename(n, r, i) {
				var a = Date.now(), o = 0;
				t(n, r, function CB(s) {
					s && (s.code === `EACCES` || s.code === `EPERM` || s.code === `EBUSY`) && Date.now() - a < 6e4 ? (setTimeout(function() {
						e.stat(r, function(e, a) {
							e && e.code === `ENOENT` ? t(n, r, CB) : i(s);
						});
					}, o), o < 100 && (o += 10)) : i && i(s);
				});
			}
			return Object.setPrototypeOf && Object.setPrototypeOf(rename, t), rename;
		})(e.rename) : e.rename), e.read = typeof e.read == `function` ? (function(t) {
			function read(n, r, i, a, o, s) {
				var callback;
				if (s && typeof s == `function`) {
					var c = 0;
					callback = function(l, u, d) {
						if (l && l.code === `EAGAIN` && c < 10) return c++, t.call(e, n, r, i, a, o, callback);
						s.apply(this, arguments);
					};
				}
				return t.call(e, n, r, i, a, o, callback);
			}
			return Object.setPrototypeOf && Object.setPrototypeOf(read, t), read;
		})(e.read) : e.read, e.readSync = typeof e.readSync == `function` ? (function(t) {
			return function(n, r, i, a, o) {
				for (var s = 0;;) try {
					return t.call(e, n, r, i, a, o);
				} catch (e) {
					if (e.code === `EAGAIN` && s < 10) {
						s++;
						continue;
					}
					throw e;
				}
			};
		})(e.readSync) : e.readSync;
		function patchLchmod(e) {
			e.lchmod = function(t, n, i) {
				e.open(t, r.O_WRONLY | r.O_SYMLINK, n, function(t, r) {
					t ? i && i(t) : e.fchmod(r, n, function(t) {
						e.close(r, function(e) {
							i && i(t || e);
						});
					});
				});
			}, e.lchmodSync = function(t, n) {
				var i = e.openSync(t, r.O_WRONLY | r.O_SYMLINK, n), a = !0, o;
				try {
					o = e.fchmodSync(i, n), a = !1;
				} finally {
					if (a) try {
						e.closeSync(i);
					} catch {}
					else e.closeSync(i);
				}
				return o;
			};
		}
		function patchLutimes(e) {
			r.hasOwnProperty(`O_SYMLINK`) && e.futimes ? (e.lutimes = function(t, n, i, a) {
				e.open(t, r.O_SYMLINK, function(t, r) {
					t ? a && a(t) : e.futimes(r, n, i, function(t) {
						e.close(r, function(e) {
							a && a(t || e);
						});
					});
				});
			}, e.lutimesSync = function(t, n, i) {
				var a = e.openSync(t, r.O_SYMLINK), o, s = !0;
				try {
					o = e.futimesSync(a, n, i), s = !1;
				} finally {
					if (s) try {
						e.closeSync(a);
					} catch {}
					else e.closeSync(a);
				}
				return o;
			}) : e.futimes && (e.lutimes = function(e, t, n, r) {
				r && process.nextTick(r);
			}, e.lutimesSync = function() {});
		}
		function chmodFix(t) {
			return t && function(n, r, i) {
				return t.call(e, n, r, function(e) {
					chownErOk(e) && (e = null), i && i.apply(this, arguments);
				});
			};
		}
		function chmodFixSync(t) {
			return t && function(n, r) {
				try {
					return t.call(e, n, r);
				} catch (e) {
					if (!chownErOk(e)) throw e;
				}
			};
		}
		function chownFix(t) {
			return t && function(n, r, i, a) {
				return t.call(e, n, r, i, function(e) {
					chownErOk(e) && (e = null), a && a.apply(this, arguments);
				});
			};
		}
		function chownFixSync(t) {
			return t && function(n, r, i) {
				try {
					return t.call(e, n, r, i);
				} catch (e) {
					if (!chownErOk(e)) throw e;
				}
			};
		}
		function statFix(t) {
			return t && function(n, r, i) {
				typeof r == `function` && (i = r, r = null);
				function callback(e, t) {
					t && (t.uid < 0 && (t.uid += 4294967296), t.gid < 0 && (t.gid += 4294967296)), i && i.apply(this, arguments);
				}
				return r ? t.call(e, n, r, callback) : t.call(e, n, callback);
			};
		}
		function statFixSync(t) {
			return t && function(n, r) {
				var i = r ? t.call(e, n, r) : t.call(e, n);
				return i && (i.uid < 0 && (i.uid += 4294967296), i.gid < 0 && (i.gid += 4294967296)), i;
			};
		}
		function chownErOk(e) {
			return !(e && e.code !== `ENOSYS` && (process.getuid && process.getuid() === 0 || e.code !== `EINVAL` && e.code !== `EPERM`));
		}
	}
})), Ct = a(((e, n) => {
	var r = t(`stream`).Stream;
	n.exports = legacy;
	function legacy(e) {
		return {
			ReadStream,
			WriteStream
		};
		function ReadStream(t, n) {
			if (!(this instanceof ReadStream)) return new ReadStream(t, n);
			r.call(this);
			var i = this;
			this.path = t, this.fd = null, this.readable = !0, this.paused = !1, this.flags = `r`, this.mode = 438, this.bufferSize = 65536, n ||= {};
			for (var a = Object.keys(n), o = 0, s = a.length; o < s; o++) {
				var c = a[o];
				this[c] = n[c];
			}
			if (this.encoding && this.setEncoding(this.encoding), this.start !== void 0) {
				if (typeof this.start != `number`) throw TypeError(`start must be a Number`);
				if (this.end === void 0) this.end = 1 / 0;
				else if (typeof this.end != `number`) throw TypeError(`end must be a Number`);
				if (this.start > this.end) throw Error(`start must be <= end`);
				this.pos = this.start;
			}
			this.fd === null ? e.open(this.path, this.flags, this.mode, function(e, t) {
				e ? (i.emit(`error`, e), i.readable = !1) : (i.fd = t, i.emit(`open`, t), i._read());
			}) : process.nextTick(function() {
				i._read();
			});
		}
		function WriteStream(t, n) {
			if (!(this instanceof WriteStream)) return new WriteStream(t, n);
			r.call(this), this.path = t, this.fd = null, this.writable = !0, this.flags = `w`, this.encoding = `binary`, this.mode = 438, this.bytesWritten = 0, n ||= {};
			for (var i = Object.keys(n), a = 0, o = i.length; a < o; a++) {
				var s = i[a];
				this[s] = n[s];
			}
			if (this.start !== void 0) {
				if (typeof this.start != `number`) throw TypeError(`start must be a Number`);
				if (this.start < 0) throw Error(`start must be >= zero`);
				this.pos = this.start;
			}
			this.busy = !1, this._queue = [], this.fd === null && (this._open = e.open, this._queue.push([
				this._open,
				this.path,
				this.flags,
				this.mode,
				void 0
			]), this.flush());
		}
	}
})), wt = a(((e, t) => {
	t.exports = clone;
	var n = Object.getPrototypeOf || function(e) {
		return e.__proto__;
	};
	function clone(e) {
		if (typeof e != `object` || !e) return e;
		if (e instanceof Object) var t = { __proto__: n(e) };
		else var t = Object.create(null);
		return Object.getOwnPropertyNames(e).forEach(function(n) {
			Object.defineProperty(t, n, Object.getOwnPropertyDescriptor(e, n));
		}), t;
	}
})), Tt = a(((e, n) => {
	var r = t(`fs`), i = St(), a = Ct(), o = wt(), s = t(`util`), c, l;
	typeof Symbol == `function` && typeof Symbol.for == `function` ? (c = Symbol.for(`graceful-fs.queue`), l = Symbol.for(`graceful-fs.previous`)) : (c = `___graceful-fs.queue`, l = `___graceful-fs.previous`);
	function noop() {}
	function publishQueue(e, t) {
		Object.defineProperty(e, c, { get: function() {
			return t;
		} });
	}
	var debug = noop;
	s.debuglog ? debug = s.debuglog(`gfs4`) : /\bgfs4\b/i.test(process.env.NODE_DEBUG || ``) && (debug = function() {
		var e = s.format.apply(s, arguments);
		e = `GFS4: ` + e.split(/\n/).join(`
GFS4: `), console.error(e);
	}), r[c] || (publishQueue(r, global[c] || []), r.close = (function(e) {
		function close(t, n) {
			return e.call(r, t, function(e) {
				e || resetQueue(), typeof n == `function` && n.apply(this, arguments);
			});
		}
		return Object.defineProperty(close, l, { value: e }), close;
	})(r.close), r.closeSync = (function(e) {
		function closeSync(t) {
			e.apply(r, arguments), resetQueue();
		}
		return Object.defineProperty(closeSync, l, { value: e }), closeSync;
	})(r.closeSync), /\bgfs4\b/i.test(process.env.NODE_DEBUG || ``) && process.on(`exit`, function() {
		debug(r[c]), t(`assert`).equal(r[c].length, 0);
	})), global[c] || publishQueue(global, r[c]), n.exports = patch(o(r)), process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !r.__patched && (n.exports = patch(r), r.__patched = !0);
	function patch(e) {
		i(e), e.gracefulify = patch, e.createReadStream = createReadStream, e.createWriteStream = createWriteStream;
		var t = e.readFile;
		e.readFile = readFile;
		function readFile(e, n, r) {
			return typeof n == `function` && (r = n, n = null), go$readFile(e, n, r);
			function go$readFile(e, n, r, i) {
				return t(e, n, function(t) {
					t && (t.code === `EMFILE` || t.code === `ENFILE`) ? enqueue([
						go$readFile,
						[
							e,
							n,
							r
						],
						t,
						i || Date.now(),
						Date.now()
					]) : typeof r == `function` && r.apply(this, arguments);
				});
			}
		}
		var n = e.writeFile;
		e.writeFile = writeFile;
		function writeFile(e, t, r, i) {
			return typeof r == `function` && (i = r, r = null), go$writeFile(e, t, r, i);
			function go$writeFile(e, t, r, i, a) {
				return n(e, t, r, function(n) {
					n && (n.code === `EMFILE` || n.code === `ENFILE`) ? enqueue([
						go$writeFile,
						[
							e,
							t,
							r,
							i
						],
						n,
						a || Date.now(),
						Date.now()
					]) : typeof i == `function` && i.apply(this, arguments);
				});
			}
		}
		var r = e.appendFile;
		r && (e.appendFile = appendFile);
		function appendFile(e, t, n, i) {
			return typeof n == `function` && (i = n, n = null), go$appendFile(e, t, n, i);
			function go$appendFile(e, t, n, i, a) {
				return r(e, t, n, function(r) {
					r && (r.code === `EMFILE` || r.code === `ENFILE`) ? enqueue([
						go$appendFile,
						[
							e,
							t,
							n,
							i
						],
						r,
						a || Date.now(),
						Date.now()
					]) : typeof i == `function` && i.apply(this, arguments);
				});
			}
		}
		var o = e.copyFile;
		o && (e.copyFile = copyFile);
		function copyFile(e, t, n, r) {
			return typeof n == `function` && (r = n, n = 0), go$copyFile(e, t, n, r);
			function go$copyFile(e, t, n, r, i) {
				return o(e, t, n, function(a) {
					a && (a.code === `EMFILE` || a.code === `ENFILE`) ? enqueue([
						go$copyFile,
						[
							e,
							t,
							n,
							r
						],
						a,
						i || Date.now(),
						Date.now()
					]) : typeof r == `function` && r.apply(this, arguments);
				});
			}
		}
		var s = e.readdir;
		e.readdir = readdir;
		var c = /^v[0-5]\./;
		function readdir(e, t, n) {
			typeof t == `function` && (n = t, t = null);
			var r = c.test(process.version) ? function go$readdir(e, t, n, r) {
				return s(e, fs$readdirCallback(e, t, n, r));
			} : function go$readdir(e, t, n, r) {
				return s(e, t, fs$readdirCallback(e, t, n, r));
			};
			return r(e, t, n);
			function fs$readdirCallback(e, t, n, i) {
				return function(a, o) {
					a && (a.code === `EMFILE` || a.code === `ENFILE`) ? enqueue([
						r,
						[
							e,
							t,
							n
						],
						a,
						i || Date.now(),
						Date.now()
					]) : (o && o.sort && o.sort(), typeof n == `function` && n.call(this, a, o));
				};
			}
		}
		if (process.version.substr(0, 4) === `v0.8`) {
			var l = a(e);
			ReadStream = l.ReadStream, WriteStream = l.WriteStream;
		}
		var u = e.ReadStream;
		u && (ReadStream.prototype = Object.create(u.prototype), ReadStream.prototype.open = ReadStream$open);
		var d = e.WriteStream;
		d && (WriteStream.prototype = Object.create(d.prototype), WriteStream.prototype.open = WriteStream$open), Object.defineProperty(e, "ReadStream", {
			get: function() {
				return ReadStream;
			},
			set: function(e) {
				ReadStream = e;
			},
			enumerable: !0,
			configurable: !0
		}), Object.defineProperty(e, "WriteStream", {
			get: function() {
				return WriteStream;
			},
			set: function(e) {
				WriteStream = e;
			},
			enumerable: !0,
			configurable: !0
		});
		var f = ReadStream;
		Object.defineProperty(e, "FileReadStream", {
			get: function() {
				return f;
			},
			set: function(e) {
				f = e;
			},
			enumerable: !0,
			configurable: !0
		});
		var p = WriteStream;
		Object.defineProperty(e, "FileWriteStream", {
			get: function() {
				return p;
			},
			set: function(e) {
				p = e;
			},
			enumerable: !0,
			configurable: !0
		});
		function ReadStream(e, t) {
			return this instanceof ReadStream ? (u.apply(this, arguments), this) : ReadStream.apply(Object.create(ReadStream.prototype), arguments);
		}
		function ReadStream$open() {
			var e = this;
			open(e.path, e.flags, e.mode, function(t, n) {
				t ? (e.autoClose && e.destroy(), e.emit(`error`, t)) : (e.fd = n, e.emit(`open`, n), e.read());
			});
		}
		function WriteStream(e, t) {
			return this instanceof WriteStream ? (d.apply(this, arguments), this) : WriteStream.apply(Object.create(WriteStream.prototype), arguments);
		}
		function WriteStream$open() {
			var e = this;
			open(e.path, e.flags, e.mode, function(t, n) {
				t ? (e.destroy(), e.emit(`error`, t)) : (e.fd = n, e.emit(`open`, n));
			});
		}
		function createReadStream(t, n) {
			return new e.ReadStream(t, n);
		}
		function createWriteStream(t, n) {
			return new e.WriteStream(t, n);
		}
		var h = e.open;
		e.open = open;
		function open(e, t, n, r) {
			return typeof n == `function` && (r = n, n = null), go$open(e, t, n, r);
			function go$open(e, t, n, r, i) {
				return h(e, t, n, function(a, o) {
					a && (a.code === `EMFILE` || a.code === `ENFILE`) ? enqueue([
						go$open,
						[
							e,
							t,
							n,
							r
						],
						a,
						i || Date.now(),
						Date.now()
					]) : typeof r == `function` && r.apply(this, arguments);
				});
			}
		}
		return e;
	}
	function enqueue(e) {
		debug(`ENQUEUE`, e[0].name, e[1]), r[c].push(e), retry();
	}
	var u;
	function resetQueue() {
		for (var e = Date.now(), t = 0; t < r[c].length; ++t) r[c][t].length > 2 && (r[c][t][3] = e, r[c][t][4] = e);
		retry();
	}
	function retry() {
		if (clearTimeout(u), u = void 0, r[c].length !== 0) {
			var e = r[c].shift(), t = e[0], n = e[1], i = e[2], a = e[3], o = e[4];
			if (a === void 0) debug(`RETRY`, t.name, n), t.apply(null, n);
			else if (Date.now() - a >= 6e4) {
				debug(`TIMEOUT`, t.name, n);
				var s = n.pop();
				typeof s == `function` && s.call(null, i);
			} else {
				var l = Date.now() - o, d = Math.max(o - a, 1);
				l >= Math.min(d * 1.2, 100) ? (debug(`RETRY`, t.name, n), t.apply(null, n.concat([a]))) : r[c].push(e);
			}
			u === void 0 && (u = setTimeout(retry, 0));
		}
	}
})), Et = a(((e, t) => {
	let isStream = (e) => typeof e == `object` && !!e && typeof e.pipe == `function`;
	isStream.writable = (e) => isStream(e) && e.writable !== !1 && typeof e._write == `function` && typeof e._writableState == `object`, isStream.readable = (e) => isStream(e) && e.readable !== !1 && typeof e._read == `function` && typeof e._readableState == `object`, isStream.duplex = (e) => isStream.writable(e) && isStream.readable(e), isStream.transform = (e) => isStream.duplex(e) && typeof e._transform == `function`, t.exports = isStream;
})), Dt = a(((e, t) => {
	t.exports = typeof process > `u` || !process.version || process.version.indexOf(`v0.`) === 0 || process.version.indexOf(`v1.`) === 0 && process.version.indexOf(`v1.8.`) !== 0 ? { nextTick } : process;
	function nextTick(e, t, n, r) {
		if (typeof e != `function`) throw TypeError(`"callback" argument must be a function`);
		var i = arguments.length, a, o;
		switch (i) {
			case 0:
			case 1: return process.nextTick(e);
			case 2: return process.nextTick(function afterTickOne() {
				e.call(null, t);
			});
			case 3: return process.nextTick(function afterTickTwo() {
				e.call(null, t, n);
			});
			case 4: return process.nextTick(function afterTickThree() {
				e.call(null, t, n, r);
			});
			default:
				for (a = Array(i - 1), o = 0; o < a.length;) a[o++] = arguments[o];
				return process.nextTick(function afterTick() {
					e.apply(null, a);
				});
		}
	}
})), Ot = a(((e, t) => {
	var n = {}.toString;
	t.exports = Array.isArray || function(e) {
		return n.call(e) == `[object Array]`;
	};
})), kt = a(((e, n) => {
	n.exports = t(`stream`);
})), At = a(((e, n) => {
	var r = t(`buffer`), i = r.Buffer;
	function copyProps(e, t) {
		for (var n in e) t[n] = e[n];
	}
	i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow ? n.exports = r : (copyProps(r, e), e.Buffer = SafeBuffer);
	function SafeBuffer(e, t, n) {
		return i(e, t, n);
	}
	copyProps(i, SafeBuffer), SafeBuffer.from = function(e, t, n) {
		if (typeof e == `number`) throw TypeError(`Argument must not be a number`);
		return i(e, t, n);
	}, SafeBuffer.alloc = function(e, t, n) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		var r = i(e);
		return t === void 0 ? r.fill(0) : typeof n == `string` ? r.fill(t, n) : r.fill(t), r;
	}, SafeBuffer.allocUnsafe = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return i(e);
	}, SafeBuffer.allocUnsafeSlow = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return r.SlowBuffer(e);
	};
})), jt = a(((e) => {
	function isArray(e) {
		return Array.isArray ? Array.isArray(e) : objectToString(e) === `[object Array]`;
	}
	e.isArray = isArray;
	function isBoolean(e) {
		return typeof e == `boolean`;
	}
	e.isBoolean = isBoolean;
	function isNull(e) {
		return e === null;
	}
	e.isNull = isNull;
	function isNullOrUndefined(e) {
		return e == null;
	}
	e.isNullOrUndefined = isNullOrUndefined;
	function isNumber(e) {
		return typeof e == `number`;
	}
	e.isNumber = isNumber;
	function isString(e) {
		return typeof e == `string`;
	}
	e.isString = isString;
	function isSymbol(e) {
		return typeof e == `symbol`;
	}
	e.isSymbol = isSymbol;
	function isUndefined(e) {
		return e === void 0;
	}
	e.isUndefined = isUndefined;
	function isRegExp(e) {
		return objectToString(e) === `[object RegExp]`;
	}
	e.isRegExp = isRegExp;
	function isObject(e) {
		return typeof e == `object` && !!e;
	}
	e.isObject = isObject;
	function isDate(e) {
		return objectToString(e) === `[object Date]`;
	}
	e.isDate = isDate;
	function isError(e) {
		return objectToString(e) === `[object Error]` || e instanceof Error;
	}
	e.isError = isError;
	function isFunction(e) {
		return typeof e == `function`;
	}
	e.isFunction = isFunction;
	function isPrimitive(e) {
		return e === null || typeof e == `boolean` || typeof e == `number` || typeof e == `string` || typeof e == `symbol` || e === void 0;
	}
	e.isPrimitive = isPrimitive, e.isBuffer = t(`buffer`).Buffer.isBuffer;
	function objectToString(e) {
		return Object.prototype.toString.call(e);
	}
})), Mt = a(((e, t) => {
	t.exports = typeof Object.create == `function` ? function inherits(e, t) {
		t && (e.super_ = t, e.prototype = Object.create(t.prototype, { constructor: {
			value: e,
			enumerable: !1,
			writable: !0,
			configurable: !0
		} }));
	} : function inherits(e, t) {
		if (t) {
			e.super_ = t;
			var TempCtor = function() {};
			TempCtor.prototype = t.prototype, e.prototype = new TempCtor(), e.prototype.constructor = e;
		}
	};
})), Nt = a(((e, n) => {
	try {
		var r = t(`util`);
		if (typeof r.inherits != `function`) throw ``;
		n.exports = r.inherits;
	} catch {
		n.exports = Mt();
	}
})), Pt = a(((e, n) => {
	function _classCallCheck(e, t) {
		if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
	}
	var r = At().Buffer, i = t(`util`);
	function copyBuffer(e, t, n) {
		e.copy(t, n);
	}
	n.exports = function() {
		function BufferList() {
			_classCallCheck(this, BufferList), this.head = null, this.tail = null, this.length = 0;
		}
		return BufferList.prototype.push = function push(e) {
			var t = {
				data: e,
				next: null
			};
			this.length > 0 ? this.tail.next = t : this.head = t, this.tail = t, ++this.length;
		}, BufferList.prototype.unshift = function unshift(e) {
			var t = {
				data: e,
				next: this.head
			};
			this.length === 0 && (this.tail = t), this.head = t, ++this.length;
		}, BufferList.prototype.shift = function shift() {
			if (this.length !== 0) {
				var e = this.head.data;
				return this.head = this.length === 1 ? this.tail = null : this.head.next, --this.length, e;
			}
		}, BufferList.prototype.clear = function clear() {
			this.head = this.tail = null, this.length = 0;
		}, BufferList.prototype.join = function join(e) {
			if (this.length === 0) return ``;
			for (var t = this.head, n = `` + t.data; t = t.next;) n += e + t.data;
			return n;
		}, BufferList.prototype.concat = function concat(e) {
			if (this.length === 0) return r.alloc(0);
			for (var t = r.allocUnsafe(e >>> 0), n = this.head, i = 0; n;) copyBuffer(n.data, t, i), i += n.data.length, n = n.next;
			return t;
		}, BufferList;
	}(), i && i.inspect && i.inspect.custom && (n.exports.prototype[i.inspect.custom] = function() {
		var e = i.inspect({ length: this.length });
		return this.constructor.name + ` ` + e;
	});
})), Ft = a(((e, t) => {
	var n = Dt();
	function destroy(e, t) {
		var r = this, i = this._readableState && this._readableState.destroyed, a = this._writableState && this._writableState.destroyed;
		return i || a ? (t ? t(e) : e && (this._writableState ? this._writableState.errorEmitted || (this._writableState.errorEmitted = !0, n.nextTick(emitErrorNT, this, e)) : n.nextTick(emitErrorNT, this, e)), this) : (this._readableState && (this._readableState.destroyed = !0), this._writableState && (this._writableState.destroyed = !0), this._destroy(e || null, function(e) {
			!t && e ? r._writableState ? r._writableState.errorEmitted || (r._writableState.errorEmitted = !0, n.nextTick(emitErrorNT, r, e)) : n.nextTick(emitErrorNT, r, e) : t && t(e);
		}), this);
	}
	function undestroy() {
		this._readableState && (this._readableState.destroyed = !1, this._readableState.reading = !1, this._readableState.ended = !1, this._readableState.endEmitted = !1), this._writableState && (this._writableState.destroyed = !1, this._writableState.ended = !1, this._writableState.ending = !1, this._writableState.finalCalled = !1, this._writableState.prefinished = !1, this._writableState.finished = !1, this._writableState.errorEmitted = !1);
	}
	function emitErrorNT(e, t) {
		e.emit(`error`, t);
	}
	t.exports = {
		destroy,
		undestroy
	};
})), It = a(((e, n) => {
	n.exports = t(`util`).deprecate;
})), Lt = a(((e, t) => {
	var n = Dt();
	t.exports = Writable;
	function CorkedRequest(e) {
		var t = this;
		this.next = null, this.entry = null, this.finish = function() {
			onCorkedFinish(t, e);
		};
	}
	var r = !process.browser && [`v0.10`, `v0.9.`].indexOf(process.version.slice(0, 5)) > -1 ? setImmediate : n.nextTick, i;
	Writable.WritableState = WritableState;
	var a = Object.create(jt());
	a.inherits = Nt();
	var o = { deprecate: It() }, s = kt(), c = At().Buffer, l = (typeof global < `u` ? global : typeof window < `u` ? window : typeof self < `u` ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(e) {
		return c.from(e);
	}
	function _isUint8Array(e) {
		return c.isBuffer(e) || e instanceof l;
	}
	var u = Ft();
	a.inherits(Writable, s);
	function nop() {}
	function WritableState(e, t) {
		i ||= Rt(), e ||= {};
		var n = t instanceof i;
		this.objectMode = !!e.objectMode, n && (this.objectMode = this.objectMode || !!e.writableObjectMode);
		var r = e.highWaterMark, a = e.writableHighWaterMark, o = this.objectMode ? 16 : 16384;
		this.highWaterMark = r || r === 0 ? r : n && (a || a === 0) ? a : o, this.highWaterMark = Math.floor(this.highWaterMark), this.finalCalled = !1, this.needDrain = !1, this.ending = !1, this.ended = !1, this.finished = !1, this.destroyed = !1;
		var s = e.decodeStrings === !1;
		this.decodeStrings = !s, this.defaultEncoding = e.defaultEncoding || `utf8`, this.length = 0, this.writing = !1, this.corked = 0, this.sync = !0, this.bufferProcessing = !1, this.onwrite = function(e) {
			onwrite(t, e);
		}, this.writecb = null, this.writelen = 0, this.bufferedRequest = null, this.lastBufferedRequest = null, this.pendingcb = 0, this.prefinished = !1, this.errorEmitted = !1, this.bufferedRequestCount = 0, this.corkedRequestsFree = new CorkedRequest(this);
	}
	WritableState.prototype.getBuffer = function getBuffer() {
		for (var e = this.bufferedRequest, t = []; e;) t.push(e), e = e.next;
		return t;
	}, (function() {
		try {
			Object.defineProperty(WritableState.prototype, "buffer", { get: o.deprecate(function() {
				return this.getBuffer();
			}, `_writableState.buffer is deprecated. Use _writableState.getBuffer instead.`, `DEP0003`) });
		} catch {}
	})();
	var realHasInstance;
	typeof Symbol == `function` && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] == `function` ? (realHasInstance = Function.prototype[Symbol.hasInstance], Object.defineProperty(Writable, Symbol.hasInstance, { value: function(e) {
		return realHasInstance.call(this, e) ? !0 : this === Writable && e && e._writableState instanceof WritableState;
	} })) : realHasInstance = function(e) {
		return e instanceof this;
	};
	function Writable(e) {
		if (i ||= Rt(), !realHasInstance.call(Writable, this) && !(this instanceof i)) return new Writable(e);
		this._writableState = new WritableState(e, this), this.writable = !0, e && (typeof e.write == `function` && (this._write = e.write), typeof e.writev == `function` && (this._writev = e.writev), typeof e.destroy == `function` && (this._destroy = e.destroy), typeof e.final == `function` && (this._final = e.final)), s.call(this);
	}
	Writable.prototype.pipe = function() {
		this.emit(`error`, Error(`Cannot pipe, not readable`));
	};
	function writeAfterEnd(e, t) {
		var r = Error(`write after end`);
		e.emit(`error`, r), n.nextTick(t, r);
	}
	function validChunk(e, t, r, i) {
		var a = !0, o = !1;
		return r === null ? o = TypeError(`May not write null values to stream`) : typeof r != `string` && r !== void 0 && !t.objectMode && (o = TypeError(`Invalid non-string/buffer chunk`)), o && (e.emit(`error`, o), n.nextTick(i, o), a = !1), a;
	}
	Writable.prototype.write = function(e, t, n) {
		var r = this._writableState, i = !1, a = !r.objectMode && _isUint8Array(e);
		return a && !c.isBuffer(e) && (e = _uint8ArrayToBuffer(e)), typeof t == `function` && (n = t, t = null), a ? t = `buffer` : t ||= r.defaultEncoding, typeof n != `function` && (n = nop), r.ended ? writeAfterEnd(this, n) : (a || validChunk(this, r, e, n)) && (r.pendingcb++, i = writeOrBuffer(this, r, a, e, t, n)), i;
	}, Writable.prototype.cork = function() {
		var e = this._writableState;
		e.corked++;
	}, Writable.prototype.uncork = function() {
		var e = this._writableState;
		e.corked && (e.corked--, !e.writing && !e.corked && !e.bufferProcessing && e.bufferedRequest && clearBuffer(this, e));
	}, Writable.prototype.setDefaultEncoding = function setDefaultEncoding(e) {
		if (typeof e == `string` && (e = e.toLowerCase()), !([
			`hex`,
			`utf8`,
			`utf-8`,
			`ascii`,
			`binary`,
			`base64`,
			`ucs2`,
			`ucs-2`,
			`utf16le`,
			`utf-16le`,
			`raw`
		].indexOf((e + ``).toLowerCase()) > -1)) throw TypeError(`Unknown encoding: ` + e);
		return this._writableState.defaultEncoding = e, this;
	};
	function decodeChunk(e, t, n) {
		return !e.objectMode && e.decodeStrings !== !1 && typeof t == `string` && (t = c.from(t, n)), t;
	}
	Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
		enumerable: !1,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function writeOrBuffer(e, t, n, r, i, a) {
		if (!n) {
			var o = decodeChunk(t, r, i);
			r !== o && (n = !0, i = `buffer`, r = o);
		}
		var s = t.objectMode ? 1 : r.length;
		t.length += s;
		var c = t.length < t.highWaterMark;
		if (c || (t.needDrain = !0), t.writing || t.corked) {
			var l = t.lastBufferedRequest;
			t.lastBufferedRequest = {
				chunk: r,
				encoding: i,
				isBuf: n,
				callback: a,
				next: null
			}, l ? l.next = t.lastBufferedRequest : t.bufferedRequest = t.lastBufferedRequest, t.bufferedRequestCount += 1;
		} else doWrite(e, t, !1, s, r, i, a);
		return c;
	}
	function doWrite(e, t, n, r, i, a, o) {
		t.writelen = r, t.writecb = o, t.writing = !0, t.sync = !0, n ? e._writev(i, t.onwrite) : e._write(i, a, t.onwrite), t.sync = !1;
	}
	function onwriteError(e, t, r, i, a) {
		--t.pendingcb, r ? (n.nextTick(a, i), n.nextTick(finishMaybe, e, t), e._writableState.errorEmitted = !0, e.emit(`error`, i)) : (a(i), e._writableState.errorEmitted = !0, e.emit(`error`, i), finishMaybe(e, t));
	}
	function onwriteStateUpdate(e) {
		e.writing = !1, e.writecb = null, e.length -= e.writelen, e.writelen = 0;
	}
	function onwrite(e, t) {
		var n = e._writableState, i = n.sync, a = n.writecb;
		if (onwriteStateUpdate(n), t) onwriteError(e, n, i, t, a);
		else {
			var o = needFinish(n);
			!o && !n.corked && !n.bufferProcessing && n.bufferedRequest && clearBuffer(e, n), i ? r(afterWrite, e, n, o, a) : afterWrite(e, n, o, a);
		}
	}
	function afterWrite(e, t, n, r) {
		n || onwriteDrain(e, t), t.pendingcb--, r(), finishMaybe(e, t);
	}
	function onwriteDrain(e, t) {
		t.length === 0 && t.needDrain && (t.needDrain = !1, e.emit(`drain`));
	}
	function clearBuffer(e, t) {
		t.bufferProcessing = !0;
		var n = t.bufferedRequest;
		if (e._writev && n && n.next) {
			var r = t.bufferedRequestCount, i = Array(r), a = t.corkedRequestsFree;
			a.entry = n;
			for (var o = 0, s = !0; n;) i[o] = n, n.isBuf || (s = !1), n = n.next, o += 1;
			i.allBuffers = s, doWrite(e, t, !0, t.length, i, ``, a.finish), t.pendingcb++, t.lastBufferedRequest = null, a.next ? (t.corkedRequestsFree = a.next, a.next = null) : t.corkedRequestsFree = new CorkedRequest(t), t.bufferedRequestCount = 0;
		} else {
			for (; n;) {
				var c = n.chunk, l = n.encoding, u = n.callback;
				if (doWrite(e, t, !1, t.objectMode ? 1 : c.length, c, l, u), n = n.next, t.bufferedRequestCount--, t.writing) break;
			}
			n === null && (t.lastBufferedRequest = null);
		}
		t.bufferedRequest = n, t.bufferProcessing = !1;
	}
	Writable.prototype._write = function(e, t, n) {
		n(Error(`_write() is not implemented`));
	}, Writable.prototype._writev = null, Writable.prototype.end = function(e, t, n) {
		var r = this._writableState;
		typeof e == `function` ? (n = e, e = null, t = null) : typeof t == `function` && (n = t, t = null), e != null && this.write(e, t), r.corked && (r.corked = 1, this.uncork()), r.ending || endWritable(this, r, n);
	};
	function needFinish(e) {
		return e.ending && e.length === 0 && e.bufferedRequest === null && !e.finished && !e.writing;
	}
	function callFinal(e, t) {
		e._final(function(n) {
			t.pendingcb--, n && e.emit(`error`, n), t.prefinished = !0, e.emit(`prefinish`), finishMaybe(e, t);
		});
	}
	function prefinish(e, t) {
		!t.prefinished && !t.finalCalled && (typeof e._final == `function` ? (t.pendingcb++, t.finalCalled = !0, n.nextTick(callFinal, e, t)) : (t.prefinished = !0, e.emit(`prefinish`)));
	}
	function finishMaybe(e, t) {
		var n = needFinish(t);
		return n && (prefinish(e, t), t.pendingcb === 0 && (t.finished = !0, e.emit(`finish`))), n;
	}
	function endWritable(e, t, r) {
		t.ending = !0, finishMaybe(e, t), r && (t.finished ? n.nextTick(r) : e.once(`finish`, r)), t.ended = !0, e.writable = !1;
	}
	function onCorkedFinish(e, t, n) {
		var r = e.entry;
		for (e.entry = null; r;) {
			var i = r.callback;
			t.pendingcb--, i(n), r = r.next;
		}
		t.corkedRequestsFree.next = e;
	}
	Object.defineProperty(Writable.prototype, "destroyed", {
		get: function() {
			return this._writableState !== void 0 && this._writableState.destroyed;
		},
		set: function(e) {
			this._writableState && (this._writableState.destroyed = e);
		}
	}), Writable.prototype.destroy = u.destroy, Writable.prototype._undestroy = u.undestroy, Writable.prototype._destroy = function(e, t) {
		this.end(), t(e);
	};
})), Rt = a(((e, t) => {
	var n = Dt(), r = Object.keys || function(e) {
		var t = [];
		for (var n in e) t.push(n);
		return t;
	};
	t.exports = Duplex;
	var i = Object.create(jt());
	i.inherits = Nt();
	var a = Bt(), o = Lt();
	i.inherits(Duplex, a);
	for (var s = r(o.prototype), c = 0; c < s.length; c++) {
		var l = s[c];
		Duplex.prototype[l] || (Duplex.prototype[l] = o.prototype[l]);
	}
	function Duplex(e) {
		if (!(this instanceof Duplex)) return new Duplex(e);
		a.call(this, e), o.call(this, e), e && e.readable === !1 && (this.readable = !1), e && e.writable === !1 && (this.writable = !1), this.allowHalfOpen = !0, e && e.allowHalfOpen === !1 && (this.allowHalfOpen = !1), this.once(`end`, onend);
	}
	Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
		enumerable: !1,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function onend() {
		this.allowHalfOpen || this._writableState.ended || n.nextTick(onEndNT, this);
	}
	function onEndNT(e) {
		e.end();
	}
	Object.defineProperty(Duplex.prototype, "destroyed", {
		get: function() {
			return this._readableState === void 0 || this._writableState === void 0 ? !1 : this._readableState.destroyed && this._writableState.destroyed;
		},
		set: function(e) {
			this._readableState !== void 0 && this._writableState !== void 0 && (this._readableState.destroyed = e, this._writableState.destroyed = e);
		}
	}), Duplex.prototype._destroy = function(e, t) {
		this.push(null), this.end(), n.nextTick(t, e);
	};
})), zt = a(((e) => {
	var t = At().Buffer, n = t.isEncoding || function(e) {
		switch (e = `` + e, e && e.toLowerCase()) {
			case `hex`:
			case `utf8`:
			case `utf-8`:
			case `ascii`:
			case `binary`:
			case `base64`:
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`:
			case `raw`: return !0;
			default: return !1;
		}
	};
	function _normalizeEncoding(e) {
		if (!e) return `utf8`;
		for (var t;;) switch (e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default:
				if (t) return;
				e = (`` + e).toLowerCase(), t = !0;
		}
	}
	function normalizeEncoding(e) {
		var r = _normalizeEncoding(e);
		if (typeof r != `string` && (t.isEncoding === n || !n(e))) throw Error(`Unknown encoding: ` + e);
		return r || e;
	}
	e.StringDecoder = StringDecoder;
	function StringDecoder(e) {
		this.encoding = normalizeEncoding(e);
		var n;
		switch (this.encoding) {
			case `utf16le`:
				this.text = utf16Text, this.end = utf16End, n = 4;
				break;
			case `utf8`:
				this.fillLast = utf8FillLast, n = 4;
				break;
			case `base64`:
				this.text = base64Text, this.end = base64End, n = 3;
				break;
			default:
				this.write = simpleWrite, this.end = simpleEnd;
				return;
		}
		this.lastNeed = 0, this.lastTotal = 0, this.lastChar = t.allocUnsafe(n);
	}
	StringDecoder.prototype.write = function(e) {
		if (e.length === 0) return ``;
		var t, n;
		if (this.lastNeed) {
			if (t = this.fillLast(e), t === void 0) return ``;
			n = this.lastNeed, this.lastNeed = 0;
		} else n = 0;
		return n < e.length ? t ? t + this.text(e, n) : this.text(e, n) : t || ``;
	}, StringDecoder.prototype.end = utf8End, StringDecoder.prototype.text = utf8Text, StringDecoder.prototype.fillLast = function(e) {
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length), this.lastNeed -= e.length;
	};
	function utf8CheckByte(e) {
		return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
	}
	function utf8CheckIncomplete(e, t, n) {
		var r = t.length - 1;
		if (r < n) return 0;
		var i = utf8CheckByte(t[r]);
		return i >= 0 ? (i > 0 && (e.lastNeed = i - 1), i) : --r < n || i === -2 ? 0 : (i = utf8CheckByte(t[r]), i >= 0 ? (i > 0 && (e.lastNeed = i - 2), i) : --r < n || i === -2 ? 0 : (i = utf8CheckByte(t[r]), i >= 0 ? (i > 0 && (i === 2 ? i = 0 : e.lastNeed = i - 3), i) : 0));
	}
	function utf8CheckExtraBytes(e, t, n) {
		if ((t[0] & 192) != 128) return e.lastNeed = 0, `�`;
		if (e.lastNeed > 1 && t.length > 1) {
			if ((t[1] & 192) != 128) return e.lastNeed = 1, `�`;
			if (e.lastNeed > 2 && t.length > 2 && (t[2] & 192) != 128) return e.lastNeed = 2, `�`;
		}
	}
	function utf8FillLast(e) {
		var t = this.lastTotal - this.lastNeed, n = utf8CheckExtraBytes(this, e, t);
		if (n !== void 0) return n;
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, t, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, t, 0, e.length), this.lastNeed -= e.length;
	}
	function utf8Text(e, t) {
		var n = utf8CheckIncomplete(this, e, t);
		if (!this.lastNeed) return e.toString(`utf8`, t);
		this.lastTotal = n;
		var r = e.length - (n - this.lastNeed);
		return e.copy(this.lastChar, 0, r), e.toString(`utf8`, t, r);
	}
	function utf8End(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + `�` : t;
	}
	function utf16Text(e, t) {
		if ((e.length - t) % 2 == 0) {
			var n = e.toString(`utf16le`, t);
			if (n) {
				var r = n.charCodeAt(n.length - 1);
				if (r >= 55296 && r <= 56319) return this.lastNeed = 2, this.lastTotal = 4, this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1], n.slice(0, -1);
			}
			return n;
		}
		return this.lastNeed = 1, this.lastTotal = 2, this.lastChar[0] = e[e.length - 1], e.toString(`utf16le`, t, e.length - 1);
	}
	function utf16End(e) {
		var t = e && e.length ? this.write(e) : ``;
		if (this.lastNeed) {
			var n = this.lastTotal - this.lastNeed;
			return t + this.lastChar.toString(`utf16le`, 0, n);
		}
		return t;
	}
	function base64Text(e, t) {
		var n = (e.length - t) % 3;
		return n === 0 ? e.toString(`base64`, t) : (this.lastNeed = 3 - n, this.lastTotal = 3, n === 1 ? this.lastChar[0] = e[e.length - 1] : (this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1]), e.toString(`base64`, t, e.length - n));
	}
	function base64End(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + this.lastChar.toString(`base64`, 0, 3 - this.lastNeed) : t;
	}
	function simpleWrite(e) {
		return e.toString(this.encoding);
	}
	function simpleEnd(e) {
		return e && e.length ? this.write(e) : ``;
	}
})), Bt = a(((e, n) => {
	var r = Dt();
	n.exports = Readable;
	var i = Ot(), a;
	Readable.ReadableState = ReadableState, t(`events`).EventEmitter;
	var EElistenerCount = function(e, t) {
		return e.listeners(t).length;
	}, o = kt(), s = At().Buffer, c = (typeof global < `u` ? global : typeof window < `u` ? window : typeof self < `u` ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(e) {
		return s.from(e);
	}
	function _isUint8Array(e) {
		return s.isBuffer(e) || e instanceof c;
	}
	var l = Object.create(jt());
	l.inherits = Nt();
	var u = t(`util`), d = void 0;
	d = u && u.debuglog ? u.debuglog(`stream`) : function() {};
	var f = Pt(), p = Ft(), h;
	l.inherits(Readable, o);
	var g = [
		`error`,
		`close`,
		`destroy`,
		`pause`,
		`resume`
	];
	function prependListener(e, t, n) {
		if (typeof e.prependListener == `function`) return e.prependListener(t, n);
		!e._events || !e._events[t] ? e.on(t, n) : i(e._events[t]) ? e._events[t].unshift(n) : e._events[t] = [n, e._events[t]];
	}
	function ReadableState(e, t) {
		a ||= Rt(), e ||= {};
		var n = t instanceof a;
		this.objectMode = !!e.objectMode, n && (this.objectMode = this.objectMode || !!e.readableObjectMode);
		var r = e.highWaterMark, i = e.readableHighWaterMark, o = this.objectMode ? 16 : 16384;
		this.highWaterMark = r || r === 0 ? r : n && (i || i === 0) ? i : o, this.highWaterMark = Math.floor(this.highWaterMark), this.buffer = new f(), this.length = 0, this.pipes = null, this.pipesCount = 0, this.flowing = null, this.ended = !1, this.endEmitted = !1, this.reading = !1, this.sync = !0, this.needReadable = !1, this.emittedReadable = !1, this.readableListening = !1, this.resumeScheduled = !1, this.destroyed = !1, this.defaultEncoding = e.defaultEncoding || `utf8`, this.awaitDrain = 0, this.readingMore = !1, this.decoder = null, this.encoding = null, e.encoding && (h ||= zt().StringDecoder, this.decoder = new h(e.encoding), this.encoding = e.encoding);
	}
	function Readable(e) {
		if (a ||= Rt(), !(this instanceof Readable)) return new Readable(e);
		this._readableState = new ReadableState(e, this), this.readable = !0, e && (typeof e.read == `function` && (this._read = e.read), typeof e.destroy == `function` && (this._destroy = e.destroy)), o.call(this);
	}
	Object.defineProperty(Readable.prototype, "destroyed", {
		get: function() {
			return this._readableState !== void 0 && this._readableState.destroyed;
		},
		set: function(e) {
			this._readableState && (this._readableState.destroyed = e);
		}
	}), Readable.prototype.destroy = p.destroy, Readable.prototype._undestroy = p.undestroy, Readable.prototype._destroy = function(e, t) {
		this.push(null), t(e);
	}, Readable.prototype.push = function(e, t) {
		var n = this._readableState, r;
		return n.objectMode ? r = !0 : typeof e == `string` && (t ||= n.defaultEncoding, t !== n.encoding && (e = s.from(e, t), t = ``), r = !0), readableAddChunk(this, e, t, !1, r);
	}, Readable.prototype.unshift = function(e) {
		return readableAddChunk(this, e, null, !0, !1);
	};
	function readableAddChunk(e, t, n, r, i) {
		var a = e._readableState;
		if (t === null) a.reading = !1, onEofChunk(e, a);
		else {
			var o;
			i || (o = chunkInvalid(a, t)), o ? e.emit(`error`, o) : a.objectMode || t && t.length > 0 ? (typeof t != `string` && !a.objectMode && Object.getPrototypeOf(t) !== s.prototype && (t = _uint8ArrayToBuffer(t)), r ? a.endEmitted ? e.emit(`error`, Error(`stream.unshift() after end event`)) : addChunk(e, a, t, !0) : a.ended ? e.emit(`error`, Error(`stream.push() after EOF`)) : (a.reading = !1, a.decoder && !n ? (t = a.decoder.write(t), a.objectMode || t.length !== 0 ? addChunk(e, a, t, !1) : maybeReadMore(e, a)) : addChunk(e, a, t, !1))) : r || (a.reading = !1);
		}
		return needMoreData(a);
	}
	function addChunk(e, t, n, r) {
		t.flowing && t.length === 0 && !t.sync ? (e.emit(`data`, n), e.read(0)) : (t.length += t.objectMode ? 1 : n.length, r ? t.buffer.unshift(n) : t.buffer.push(n), t.needReadable && emitReadable(e)), maybeReadMore(e, t);
	}
	function chunkInvalid(e, t) {
		var n;
		return !_isUint8Array(t) && typeof t != `string` && t !== void 0 && !e.objectMode && (n = TypeError(`Invalid non-string/buffer chunk`)), n;
	}
	function needMoreData(e) {
		return !e.ended && (e.needReadable || e.length < e.highWaterMark || e.length === 0);
	}
	Readable.prototype.isPaused = function() {
		return this._readableState.flowing === !1;
	}, Readable.prototype.setEncoding = function(e) {
		return h ||= zt().StringDecoder, this._readableState.decoder = new h(e), this._readableState.encoding = e, this;
	};
	var v = 8388608;
	function computeNewHighWaterMark(e) {
		return e >= v ? e = v : (e--, e |= e >>> 1, e |= e >>> 2, e |= e >>> 4, e |= e >>> 8, e |= e >>> 16, e++), e;
	}
	function howMuchToRead(e, t) {
		return e <= 0 || t.length === 0 && t.ended ? 0 : t.objectMode ? 1 : e === e ? (e > t.highWaterMark && (t.highWaterMark = computeNewHighWaterMark(e)), e <= t.length ? e : t.ended ? t.length : (t.needReadable = !0, 0)) : t.flowing && t.length ? t.buffer.head.data.length : t.length;
	}
	Readable.prototype.read = function(e) {
		d(`read`, e), e = parseInt(e, 10);
		var t = this._readableState, n = e;
		if (e !== 0 && (t.emittedReadable = !1), e === 0 && t.needReadable && (t.length >= t.highWaterMark || t.ended)) return d(`read: emitReadable`, t.length, t.ended), t.length === 0 && t.ended ? endReadable(this) : emitReadable(this), null;
		if (e = howMuchToRead(e, t), e === 0 && t.ended) return t.length === 0 && endReadable(this), null;
		var r = t.needReadable;
		d(`need readable`, r), (t.length === 0 || t.length - e < t.highWaterMark) && (r = !0, d(`length less than watermark`, r)), t.ended || t.reading ? (r = !1, d(`reading or ended`, r)) : r && (d(`do read`), t.reading = !0, t.sync = !0, t.length === 0 && (t.needReadable = !0), this._read(t.highWaterMark), t.sync = !1, t.reading || (e = howMuchToRead(n, t)));
		var i = e > 0 ? fromList(e, t) : null;
		return i === null ? (t.needReadable = !0, e = 0) : t.length -= e, t.length === 0 && (t.ended || (t.needReadable = !0), n !== e && t.ended && endReadable(this)), i !== null && this.emit(`data`, i), i;
	};
	function onEofChunk(e, t) {
		if (!t.ended) {
			if (t.decoder) {
				var n = t.decoder.end();
				n && n.length && (t.buffer.push(n), t.length += t.objectMode ? 1 : n.length);
			}
			t.ended = !0, emitReadable(e);
		}
	}
	function emitReadable(e) {
		var t = e._readableState;
		t.needReadable = !1, t.emittedReadable || (d(`emitReadable`, t.flowing), t.emittedReadable = !0, t.sync ? r.nextTick(emitReadable_, e) : emitReadable_(e));
	}
	function emitReadable_(e) {
		d(`emit readable`), e.emit(`readable`), flow(e);
	}
	function maybeReadMore(e, t) {
		t.readingMore || (t.readingMore = !0, r.nextTick(maybeReadMore_, e, t));
	}
	function maybeReadMore_(e, t) {
		for (var n = t.length; !t.reading && !t.flowing && !t.ended && t.length < t.highWaterMark && (d(`maybeReadMore read 0`), e.read(0), n !== t.length);) n = t.length;
		t.readingMore = !1;
	}
	Readable.prototype._read = function(e) {
		this.emit(`error`, Error(`_read() is not implemented`));
	}, Readable.prototype.pipe = function(e, t) {
		var n = this, i = this._readableState;
		switch (i.pipesCount) {
			case 0:
				i.pipes = e;
				break;
			case 1:
				i.pipes = [i.pipes, e];
				break;
			default: i.pipes.push(e);
		}
		i.pipesCount += 1, d(`pipe count=%d opts=%j`, i.pipesCount, t);
		var a = (!t || t.end !== !1) && e !== process.stdout && e !== process.stderr ? onend : unpipe;
		i.endEmitted ? r.nextTick(a) : n.once(`end`, a), e.on(`unpipe`, onunpipe);
		function onunpipe(e, t) {
			d(`onunpipe`), e === n && t && t.hasUnpiped === !1 && (t.hasUnpiped = !0, cleanup());
		}
		function onend() {
			d(`onend`), e.end();
		}
		var o = pipeOnDrain(n);
		e.on(`drain`, o);
		var s = !1;
		function cleanup() {
			d(`cleanup`), e.removeListener(`close`, onclose), e.removeListener(`finish`, onfinish), e.removeListener(`drain`, o), e.removeListener(`error`, onerror), e.removeListener(`unpipe`, onunpipe), n.removeListener(`end`, onend), n.removeListener(`end`, unpipe), n.removeListener(`data`, ondata), s = !0, i.awaitDrain && (!e._writableState || e._writableState.needDrain) && o();
		}
		var c = !1;
		n.on(`data`, ondata);
		function ondata(t) {
			d(`ondata`), c = !1, !1 === e.write(t) && !c && ((i.pipesCount === 1 && i.pipes === e || i.pipesCount > 1 && indexOf(i.pipes, e) !== -1) && !s && (d(`false write response, pause`, i.awaitDrain), i.awaitDrain++, c = !0), n.pause());
		}
		function onerror(t) {
			d(`onerror`, t), unpipe(), e.removeListener(`error`, onerror), EElistenerCount(e, `error`) === 0 && e.emit(`error`, t);
		}
		prependListener(e, `error`, onerror);
		function onclose() {
			e.removeListener(`finish`, onfinish), unpipe();
		}
		e.once(`close`, onclose);
		function onfinish() {
			d(`onfinish`), e.removeListener(`close`, onclose), unpipe();
		}
		e.once(`finish`, onfinish);
		function unpipe() {
			d(`unpipe`), n.unpipe(e);
		}
		return e.emit(`pipe`, n), i.flowing || (d(`pipe resume`), n.resume()), e;
	};
	function pipeOnDrain(e) {
		return function() {
			var t = e._readableState;
			d(`pipeOnDrain`, t.awaitDrain), t.awaitDrain && t.awaitDrain--, t.awaitDrain === 0 && EElistenerCount(e, `data`) && (t.flowing = !0, flow(e));
		};
	}
	Readable.prototype.unpipe = function(e) {
		var t = this._readableState, n = { hasUnpiped: !1 };
		if (t.pipesCount === 0) return this;
		if (t.pipesCount === 1) return e && e !== t.pipes || (e ||= t.pipes, t.pipes = null, t.pipesCount = 0, t.flowing = !1, e && e.emit(`unpipe`, this, n)), this;
		if (!e) {
			var r = t.pipes, i = t.pipesCount;
			t.pipes = null, t.pipesCount = 0, t.flowing = !1;
			for (var a = 0; a < i; a++) r[a].emit(`unpipe`, this, { hasUnpiped: !1 });
			return this;
		}
		var o = indexOf(t.pipes, e);
		return o === -1 || (t.pipes.splice(o, 1), --t.pipesCount, t.pipesCount === 1 && (t.pipes = t.pipes[0]), e.emit(`unpipe`, this, n)), this;
	}, Readable.prototype.on = function(e, t) {
		var n = o.prototype.on.call(this, e, t);
		if (e === `data`) this._readableState.flowing !== !1 && this.resume();
		else if (e === `readable`) {
			var i = this._readableState;
			!i.endEmitted && !i.readableListening && (i.readableListening = i.needReadable = !0, i.emittedReadable = !1, i.reading ? i.length && emitReadable(this) : r.nextTick(nReadingNextTick, this));
		}
		return n;
	}, Readable.prototype.addListener = Readable.prototype.on;
	function nReadingNextTick(e) {
		d(`readable nexttick read 0`), e.read(0);
	}
	Readable.prototype.resume = function() {
		var e = this._readableState;
		return e.flowing || (d(`resume`), e.flowing = !0, resume(this, e)), this;
	};
	function resume(e, t) {
		t.resumeScheduled || (t.resumeScheduled = !0, r.nextTick(resume_, e, t));
	}
	function resume_(e, t) {
		t.reading || (d(`resume read 0`), e.read(0)), t.resumeScheduled = !1, t.awaitDrain = 0, e.emit(`resume`), flow(e), t.flowing && !t.reading && e.read(0);
	}
	Readable.prototype.pause = function() {
		return d(`call pause flowing=%j`, this._readableState.flowing), !1 !== this._readableState.flowing && (d(`pause`), this._readableState.flowing = !1, this.emit(`pause`)), this;
	};
	function flow(e) {
		var t = e._readableState;
		for (d(`flow`, t.flowing); t.flowing && e.read() !== null;);
	}
	Readable.prototype.wrap = function(e) {
		var t = this, n = this._readableState, r = !1;
		for (var i in e.on(`end`, function() {
			if (d(`wrapped end`), n.decoder && !n.ended) {
				var e = n.decoder.end();
				e && e.length && t.push(e);
			}
			t.push(null);
		}), e.on(`data`, function(i) {
			d(`wrapped data`), n.decoder && (i = n.decoder.write(i)), n.objectMode && i == null || (n.objectMode || i && i.length) && (t.push(i) || (r = !0, e.pause()));
		}), e) this[i] === void 0 && typeof e[i] == `function` && (this[i] = function(t) {
			return function() {
				return e[t].apply(e, arguments);
			};
		}(i));
		for (var a = 0; a < g.length; a++) e.on(g[a], this.emit.bind(this, g[a]));
		return this._read = function(t) {
			d(`wrapped _read`, t), r && (r = !1, e.resume());
		}, this;
	}, Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
		enumerable: !1,
		get: function() {
			return this._readableState.highWaterMark;
		}
	}), Readable._fromList = fromList;
	function fromList(e, t) {
		if (t.length === 0) return null;
		var n;
		return t.objectMode ? n = t.buffer.shift() : !e || e >= t.length ? (n = t.decoder ? t.buffer.join(``) : t.buffer.length === 1 ? t.buffer.head.data : t.buffer.concat(t.length), t.buffer.clear()) : n = fromListPartial(e, t.buffer, t.decoder), n;
	}
	function fromListPartial(e, t, n) {
		var r;
		return e < t.head.data.length ? (r = t.head.data.slice(0, e), t.head.data = t.head.data.slice(e)) : r = e === t.head.data.length ? t.shift() : n ? copyFromBufferString(e, t) : copyFromBuffer(e, t), r;
	}
	function copyFromBufferString(e, t) {
		var n = t.head, r = 1, i = n.data;
		for (e -= i.length; n = n.next;) {
			var a = n.data, o = e > a.length ? a.length : e;
			if (o === a.length ? i += a : i += a.slice(0, e), e -= o, e === 0) {
				o === a.length ? (++r, t.head = n.next ? n.next : t.tail = null) : (t.head = n, n.data = a.slice(o));
				break;
			}
			++r;
		}
		return t.length -= r, i;
	}
	function copyFromBuffer(e, t) {
		var n = s.allocUnsafe(e), r = t.head, i = 1;
		for (r.data.copy(n), e -= r.data.length; r = r.next;) {
			var a = r.data, o = e > a.length ? a.length : e;
			if (a.copy(n, n.length - e, 0, o), e -= o, e === 0) {
				o === a.length ? (++i, t.head = r.next ? r.next : t.tail = null) : (t.head = r, r.data = a.slice(o));
				break;
			}
			++i;
		}
		return t.length -= i, n;
	}
	function endReadable(e) {
		var t = e._readableState;
		if (t.length > 0) throw Error(`"endReadable()" called on non-empty stream`);
		t.endEmitted || (t.ended = !0, r.nextTick(endReadableNT, t, e));
	}
	function endReadableNT(e, t) {
		!e.endEmitted && e.length === 0 && (e.endEmitted = !0, t.readable = !1, t.emit(`end`));
	}
	function indexOf(e, t) {
		for (var n = 0, r = e.length; n < r; n++) if (e[n] === t) return n;
		return -1;
	}
})), Vt = a(((e, t) => {
	t.exports = Transform;
	var n = Rt(), r = Object.create(jt());
	r.inherits = Nt(), r.inherits(Transform, n);
	function afterTransform(e, t) {
		var n = this._transformState;
		n.transforming = !1;
		var r = n.writecb;
		if (!r) return this.emit(`error`, Error(`write callback called multiple times`));
		n.writechunk = null, n.writecb = null, t != null && this.push(t), r(e);
		var i = this._readableState;
		i.reading = !1, (i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
	}
	function Transform(e) {
		if (!(this instanceof Transform)) return new Transform(e);
		n.call(this, e), this._transformState = {
			afterTransform: afterTransform.bind(this),
			needTransform: !1,
			transforming: !1,
			writecb: null,
			writechunk: null,
			writeencoding: null
		}, this._readableState.needReadable = !0, this._readableState.sync = !1, e && (typeof e.transform == `function` && (this._transform = e.transform), typeof e.flush == `function` && (this._flush = e.flush)), this.on(`prefinish`, prefinish);
	}
	function prefinish() {
		var e = this;
		typeof this._flush == `function` ? this._flush(function(t, n) {
			done(e, t, n);
		}) : done(this, null, null);
	}
	Transform.prototype.push = function(e, t) {
		return this._transformState.needTransform = !1, n.prototype.push.call(this, e, t);
	}, Transform.prototype._transform = function(e, t, n) {
		throw Error(`_transform() is not implemented`);
	}, Transform.prototype._write = function(e, t, n) {
		var r = this._transformState;
		if (r.writecb = n, r.writechunk = e, r.writeencoding = t, !r.transforming) {
			var i = this._readableState;
			(r.needTransform || i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
		}
	}, Transform.prototype._read = function(e) {
		var t = this._transformState;
		t.writechunk !== null && t.writecb && !t.transforming ? (t.transforming = !0, this._transform(t.writechunk, t.writeencoding, t.afterTransform)) : t.needTransform = !0;
	}, Transform.prototype._destroy = function(e, t) {
		var r = this;
		n.prototype._destroy.call(this, e, function(e) {
			t(e), r.emit(`close`);
		});
	};
	function done(e, t, n) {
		if (t) return e.emit(`error`, t);
		if (n != null && e.push(n), e._writableState.length) throw Error(`Calling transform done when ws.length != 0`);
		if (e._transformState.transforming) throw Error(`Calling transform done when still transforming`);
		return e.push(null);
	}
})), Ht = a(((e, t) => {
	t.exports = PassThrough;
	var n = Vt(), r = Object.create(jt());
	r.inherits = Nt(), r.inherits(PassThrough, n);
	function PassThrough(e) {
		if (!(this instanceof PassThrough)) return new PassThrough(e);
		n.call(this, e);
	}
	PassThrough.prototype._transform = function(e, t, n) {
		n(null, e);
	};
})), Ut = a(((e, n) => {
	var r = t(`stream`);
	process.env.READABLE_STREAM === `disable` && r ? (n.exports = r, e = n.exports = r.Readable, e.Readable = r.Readable, e.Writable = r.Writable, e.Duplex = r.Duplex, e.Transform = r.Transform, e.PassThrough = r.PassThrough, e.Stream = r) : (e = n.exports = Bt(), e.Stream = r || e, e.Readable = e, e.Writable = Lt(), e.Duplex = Rt(), e.Transform = Vt(), e.PassThrough = Ht());
})), Wt = a(((e, t) => {
	t.exports = Ut().PassThrough;
})), Gt = a(((e, n) => {
	var r = t(`util`), i = Wt();
	n.exports = {
		Readable,
		Writable
	}, r.inherits(Readable, i), r.inherits(Writable, i);
	function beforeFirstCall(e, t, n) {
		e[t] = function() {
			return delete e[t], n.apply(this, arguments), this[t].apply(this, arguments);
		};
	}
	function Readable(e, t) {
		if (!(this instanceof Readable)) return new Readable(e, t);
		i.call(this, t), beforeFirstCall(this, `_read`, function() {
			var n = e.call(this, t), r = this.emit.bind(this, `error`);
			n.on(`error`, r), n.pipe(this);
		}), this.emit(`readable`);
	}
	function Writable(e, t) {
		if (!(this instanceof Writable)) return new Writable(e, t);
		i.call(this, t), beforeFirstCall(this, `_write`, function() {
			var n = e.call(this, t), r = this.emit.bind(this, `error`);
			n.on(`error`, r), this.pipe(n);
		}), this.emit(`writable`);
	}
})), Kt = a(((e, t) => {
	t.exports = function(e, t) {
		if (typeof e != `string`) throw TypeError(`expected path to be a string`);
		if (e === `\\` || e === `/`) return `/`;
		var n = e.length;
		if (n <= 1) return e;
		var r = ``;
		if (n > 4 && e[3] === `\\`) {
			var i = e[2];
			(i === `?` || i === `.`) && e.slice(0, 2) === `\\\\` && (e = e.slice(2), r = `//`);
		}
		var a = e.split(/[/\\]+/);
		return t !== !1 && a[a.length - 1] === `` && a.pop(), r + a.join(`/`);
	};
})), qt = a(((e, t) => {
	function identity(e) {
		return e;
	}
	t.exports = identity;
})), Jt = a(((e, t) => {
	function apply(e, t, n) {
		switch (n.length) {
			case 0: return e.call(t);
			case 1: return e.call(t, n[0]);
			case 2: return e.call(t, n[0], n[1]);
			case 3: return e.call(t, n[0], n[1], n[2]);
		}
		return e.apply(t, n);
	}
	t.exports = apply;
})), Yt = a(((e, t) => {
	var n = Jt(), r = Math.max;
	function overRest(e, t, i) {
		return t = r(t === void 0 ? e.length - 1 : t, 0), function() {
			for (var a = arguments, o = -1, s = r(a.length - t, 0), c = Array(s); ++o < s;) c[o] = a[t + o];
			o = -1;
			for (var l = Array(t + 1); ++o < t;) l[o] = a[o];
			return l[t] = i(c), n(e, this, l);
		};
	}
	t.exports = overRest;
})), Xt = a(((e, t) => {
	function constant(e) {
		return function() {
			return e;
		};
	}
	t.exports = constant;
})), Zt = a(((e, t) => {
	t.exports = typeof global == `object` && global && global.Object === Object && global;
})), Qt = a(((e, t) => {
	var n = Zt(), r = typeof self == `object` && self && self.Object === Object && self;
	t.exports = n || r || Function(`return this`)();
})), $t = a(((e, t) => {
	t.exports = Qt().Symbol;
})), en = a(((e, t) => {
	var n = $t(), r = Object.prototype, i = r.hasOwnProperty, a = r.toString, o = n ? n.toStringTag : void 0;
	function getRawTag(e) {
		var t = i.call(e, o), n = e[o];
		try {
			e[o] = void 0;
			var r = !0;
		} catch {}
		var s = a.call(e);
		return r && (t ? e[o] = n : delete e[o]), s;
	}
	t.exports = getRawTag;
})), tn = a(((e, t) => {
	var n = Object.prototype.toString;
	function objectToString(e) {
		return n.call(e);
	}
	t.exports = objectToString;
})), nn = a(((e, t) => {
	var n = $t(), r = en(), i = tn(), a = `[object Null]`, o = `[object Undefined]`, s = n ? n.toStringTag : void 0;
	function baseGetTag(e) {
		return e == null ? e === void 0 ? o : a : s && s in Object(e) ? r(e) : i(e);
	}
	t.exports = baseGetTag;
})), rn = a(((e, t) => {
	function isObject(e) {
		var t = typeof e;
		return e != null && (t == `object` || t == `function`);
	}
	t.exports = isObject;
})), an = a(((e, t) => {
	var n = nn(), r = rn(), i = `[object AsyncFunction]`, a = `[object Function]`, o = `[object GeneratorFunction]`, s = `[object Proxy]`;
	function isFunction(e) {
		if (!r(e)) return !1;
		var t = n(e);
		return t == a || t == o || t == i || t == s;
	}
	t.exports = isFunction;
})), sn = a(((e, t) => {
	t.exports = Qt()[`__core-js_shared__`];
})), cn = a(((e, t) => {
	var n = sn(), r = function() {
		var e = /[^.]+$/.exec(n && n.keys && n.keys.IE_PROTO || ``);
		return e ? `Symbol(src)_1.` + e : ``;
	}();
	function isMasked(e) {
		return !!r && r in e;
	}
	t.exports = isMasked;
})), ln = a(((e, t) => {
	var n = Function.prototype.toString;
	function toSource(e) {
		if (e != null) {
			try {
				return n.call(e);
			} catch {}
			try {
				return e + ``;
			} catch {}
		}
		return ``;
	}
	t.exports = toSource;
})), un = a(((e, t) => {
	var n = an(), r = cn(), i = rn(), a = ln(), o = /[\\^$.*+?()[\]{}|]/g, s = /^\[object .+?Constructor\]$/, c = Function.prototype, l = Object.prototype, u = c.toString, d = l.hasOwnProperty, f = RegExp(`^` + u.call(d).replace(o, `\\$&`).replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, `$1.*?`) + `$`);
	function baseIsNative(e) {
		return !i(e) || r(e) ? !1 : (n(e) ? f : s).test(a(e));
	}
	t.exports = baseIsNative;
})), dn = a(((e, t) => {
	function getValue(e, t) {
		return e?.[t];
	}
	t.exports = getValue;
})), pn = a(((e, t) => {
	var n = un(), r = dn();
	function getNative(e, t) {
		var i = r(e, t);
		return n(i) ? i : void 0;
	}
	t.exports = getNative;
})), mn = a(((e, t) => {
	var n = pn();
	t.exports = function() {
		try {
			var e = n(Object, `defineProperty`);
			return e({}, ``, {}), e;
		} catch {}
	}();
})), hn = a(((e, t) => {
	var n = Xt(), r = mn(), i = qt();
	t.exports = r ? function(e, t) {
		return r(e, `toString`, {
			configurable: !0,
			enumerable: !1,
			value: n(t),
			writable: !0
		});
	} : i;
})), gn = a(((e, t) => {
	var n = Date.now;
	function shortOut(e) {
		var t = 0, r = 0;
		return function() {
			var i = n(), a = 16 - (i - r);
			if (r = i, a > 0) {
				if (++t >= 800) return arguments[0];
			} else t = 0;
			return e.apply(void 0, arguments);
		};
	}
	t.exports = shortOut;
})), _n = a(((e, t) => {
	var n = hn();
	t.exports = gn()(n);
})), vn = a(((e, t) => {
	var n = qt(), r = Yt(), i = _n();
	function baseRest(e, t) {
		return i(r(e, t, n), e + ``);
	}
	t.exports = baseRest;
})), yn = a(((e, t) => {
	function eq(e, t) {
		return e === t || e !== e && t !== t;
	}
	t.exports = eq;
})), bn = a(((e, t) => {
	function isLength(e) {
		return typeof e == `number` && e > -1 && e % 1 == 0 && e <= 9007199254740991;
	}
	t.exports = isLength;
})), xn = a(((e, t) => {
	var n = an(), r = bn();
	function isArrayLike(e) {
		return e != null && r(e.length) && !n(e);
	}
	t.exports = isArrayLike;
})), Sn = a(((e, t) => {
	var n = /^(?:0|[1-9]\d*)$/;
	function isIndex(e, t) {
		var r = typeof e;
		return t ??= 9007199254740991, !!t && (r == `number` || r != `symbol` && n.test(e)) && e > -1 && e % 1 == 0 && e < t;
	}
	t.exports = isIndex;
})), Cn = a(((e, t) => {
	var n = yn(), r = xn(), i = Sn(), a = rn();
	function isIterateeCall(e, t, o) {
		if (!a(o)) return !1;
		var s = typeof t;
		return (s == `number` ? r(o) && i(t, o.length) : s == `string` && t in o) ? n(o[t], e) : !1;
	}
	t.exports = isIterateeCall;
})), wn = a(((e, t) => {
	function baseTimes(e, t) {
		for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
		return r;
	}
	t.exports = baseTimes;
})), Tn = a(((e, t) => {
	function isObjectLike(e) {
		return typeof e == `object` && !!e;
	}
	t.exports = isObjectLike;
})), En = a(((e, t) => {
	var n = nn(), r = Tn(), i = `[object Arguments]`;
	function baseIsArguments(e) {
		return r(e) && n(e) == i;
	}
	t.exports = baseIsArguments;
})), Dn = a(((e, t) => {
	var n = En(), r = Tn(), i = Object.prototype, a = i.hasOwnProperty, o = i.propertyIsEnumerable;
	t.exports = n(function() {
		return arguments;
	}()) ? n : function(e) {
		return r(e) && a.call(e, `callee`) && !o.call(e, `callee`);
	};
})), On = a(((e, t) => {
	t.exports = Array.isArray;
})), kn = a(((e, t) => {
	function stubFalse() {
		return !1;
	}
	t.exports = stubFalse;
})), An = a(((e, t) => {
	var n = Qt(), r = kn(), i = typeof e == `object` && e && !e.nodeType && e, a = i && typeof t == `object` && t && !t.nodeType && t, o = a && a.exports === i ? n.Buffer : void 0;
	t.exports = (o ? o.isBuffer : void 0) || r;
})), jn = a(((e, t) => {
	var n = nn(), r = bn(), i = Tn(), a = `[object Arguments]`, o = `[object Array]`, s = `[object Boolean]`, c = `[object Date]`, l = `[object Error]`, u = `[object Function]`, d = `[object Map]`, f = `[object Number]`, p = `[object Object]`, h = `[object RegExp]`, g = `[object Set]`, v = `[object String]`, y = `[object WeakMap]`, b = `[object ArrayBuffer]`, x = `[object DataView]`, S = `[object Float32Array]`, C = `[object Float64Array]`, w = `[object Int8Array]`, T = `[object Int16Array]`, D = `[object Int32Array]`, O = `[object Uint8Array]`, k = `[object Uint8ClampedArray]`, A = `[object Uint16Array]`, j = `[object Uint32Array]`, M = {};
	M[S] = M[C] = M[w] = M[T] = M[D] = M[O] = M[k] = M[A] = M[j] = !0, M[a] = M[o] = M[b] = M[s] = M[x] = M[c] = M[l] = M[u] = M[d] = M[f] = M[p] = M[h] = M[g] = M[v] = M[y] = !1;
	function baseIsTypedArray(e) {
		return i(e) && r(e.length) && !!M[n(e)];
	}
	t.exports = baseIsTypedArray;
})), Mn = a(((e, t) => {
	function baseUnary(e) {
		return function(t) {
			return e(t);
		};
	}
	t.exports = baseUnary;
})), Nn = a(((e, t) => {
	var n = Zt(), r = typeof e == `object` && e && !e.nodeType && e, i = r && typeof t == `object` && t && !t.nodeType && t, a = i && i.exports === r && n.process;
	t.exports = function() {
		try {
			return i && i.require && i.require(`util`).types || a && a.binding && a.binding(`util`);
		} catch {}
	}();
})), Pn = a(((e, t) => {
	var n = jn(), r = Mn(), i = Nn(), a = i && i.isTypedArray;
	t.exports = a ? r(a) : n;
})), Fn = a(((e, t) => {
	var n = wn(), r = Dn(), i = On(), a = An(), o = Sn(), s = Pn(), c = Object.prototype.hasOwnProperty;
	function arrayLikeKeys(e, t) {
		var l = i(e), u = !l && r(e), d = !l && !u && a(e), f = !l && !u && !d && s(e), p = l || u || d || f, h = p ? n(e.length, String) : [], g = h.length;
		for (var v in e) (t || c.call(e, v)) && !(p && (v == `length` || d && (v == `offset` || v == `parent`) || f && (v == `buffer` || v == `byteLength` || v == `byteOffset`) || o(v, g))) && h.push(v);
		return h;
	}
	t.exports = arrayLikeKeys;
})), In = a(((e, t) => {
	var n = Object.prototype;
	function isPrototype(e) {
		var t = e && e.constructor;
		return e === (typeof t == `function` && t.prototype || n);
	}
	t.exports = isPrototype;
})), Ln = a(((e, t) => {
	function nativeKeysIn(e) {
		var t = [];
		if (e != null) for (var n in Object(e)) t.push(n);
		return t;
	}
	t.exports = nativeKeysIn;
})), Rn = a(((e, t) => {
	var n = rn(), r = In(), i = Ln(), a = Object.prototype.hasOwnProperty;
	function baseKeysIn(e) {
		if (!n(e)) return i(e);
		var t = r(e), o = [];
		for (var s in e) (s != `constructor` || !t && a.call(e, s)) && o.push(s);
		return o;
	}
	t.exports = baseKeysIn;
})), zn = a(((e, t) => {
	var n = Fn(), r = Rn(), i = xn();
	function keysIn(e) {
		return i(e) ? n(e, !0) : r(e);
	}
	t.exports = keysIn;
})), Bn = a(((e, t) => {
	var n = vn(), r = yn(), i = Cn(), a = zn(), o = Object.prototype, s = o.hasOwnProperty;
	t.exports = n(function(e, t) {
		e = Object(e);
		var n = -1, c = t.length, l = c > 2 ? t[2] : void 0;
		for (l && i(t[0], t[1], l) && (c = 1); ++n < c;) for (var u = t[n], d = a(u), f = -1, p = d.length; ++f < p;) {
			var h = d[f], g = e[h];
			(g === void 0 || r(g, o[h]) && !s.call(e, h)) && (e[h] = u[h]);
		}
		return e;
	});
})), J = a(((e, t) => {
	var AggregateError = class extends Error {
		constructor(e) {
			if (!Array.isArray(e)) throw TypeError(`Expected input to be an Array, got ${typeof e}`);
			let t = ``;
			for (let n = 0; n < e.length; n++) t += `    ${e[n].stack}\n`;
			super(t), this.name = `AggregateError`, this.errors = e;
		}
	};
	t.exports = {
		AggregateError,
		ArrayIsArray(e) {
			return Array.isArray(e);
		},
		ArrayPrototypeIncludes(e, t) {
			return e.includes(t);
		},
		ArrayPrototypeIndexOf(e, t) {
			return e.indexOf(t);
		},
		ArrayPrototypeJoin(e, t) {
			return e.join(t);
		},
		ArrayPrototypeMap(e, t) {
			return e.map(t);
		},
		ArrayPrototypePop(e, t) {
			return e.pop(t);
		},
		ArrayPrototypePush(e, t) {
			return e.push(t);
		},
		ArrayPrototypeSlice(e, t, n) {
			return e.slice(t, n);
		},
		Error,
		FunctionPrototypeCall(e, t, ...n) {
			return e.call(t, ...n);
		},
		FunctionPrototypeSymbolHasInstance(e, t) {
			return Function.prototype[Symbol.hasInstance].call(e, t);
		},
		MathFloor: Math.floor,
		Number,
		NumberIsInteger: Number.isInteger,
		NumberIsNaN: Number.isNaN,
		NumberMAX_SAFE_INTEGER: 2 ** 53 - 1,
		NumberMIN_SAFE_INTEGER: -(2 ** 53 - 1),
		NumberParseInt: Number.parseInt,
		ObjectDefineProperties(e, t) {
			return Object.defineProperties(e, t);
		},
		ObjectDefineProperty(e, t, n) {
			return Object.defineProperty(e, t, n);
		},
		ObjectGetOwnPropertyDescriptor(e, t) {
			return Object.getOwnPropertyDescriptor(e, t);
		},
		ObjectKeys(e) {
			return Object.keys(e);
		},
		ObjectSetPrototypeOf(e, t) {
			return Object.setPrototypeOf(e, t);
		},
		Promise,
		PromisePrototypeCatch(e, t) {
			return e.catch(t);
		},
		PromisePrototypeThen(e, t, n) {
			return e.then(t, n);
		},
		PromiseReject(e) {
			return Promise.reject(e);
		},
		PromiseResolve(e) {
			return Promise.resolve(e);
		},
		ReflectApply: Reflect.apply,
		RegExpPrototypeTest(e, t) {
			return e.test(t);
		},
		SafeSet: Set,
		String,
		StringPrototypeSlice(e, t, n) {
			return e.slice(t, n);
		},
		StringPrototypeToLowerCase(e) {
			return e.toLowerCase();
		},
		StringPrototypeToUpperCase(e) {
			return e.toUpperCase();
		},
		StringPrototypeTrim(e) {
			return e.trim();
		},
		Symbol,
		SymbolFor: Symbol.for,
		SymbolAsyncIterator: Symbol.asyncIterator,
		SymbolHasInstance: Symbol.hasInstance,
		SymbolIterator: Symbol.iterator,
		SymbolDispose: Symbol.dispose || Symbol(`Symbol.dispose`),
		SymbolAsyncDispose: Symbol.asyncDispose || Symbol(`Symbol.asyncDispose`),
		TypedArrayPrototypeSet(e, t, n) {
			return e.set(t, n);
		},
		Boolean,
		Uint8Array
	};
})), Vn = a(((e, t) => {
	t.exports = {
		format(e, ...t) {
			return e.replace(/%([sdifj])/g, function(...[e, n]) {
				let r = t.shift();
				return n === `f` ? r.toFixed(6) : n === `j` ? JSON.stringify(r) : n === `s` && typeof r == `object` ? `${r.constructor === Object ? `` : r.constructor.name} {}`.trim() : r.toString();
			});
		},
		inspect(e) {
			switch (typeof e) {
				case `string`:
					if (e.includes(`'`)) {
						if (!e.includes(`"`)) return `"${e}"`;
						if (!e.includes("`") && !e.includes("${")) return `\`${e}\``;
					}
					return `'${e}'`;
				case `number`: return isNaN(e) ? `NaN` : Object.is(e, -0) ? String(e) : e;
				case `bigint`: return `${String(e)}n`;
				case `boolean`:
				case `undefined`: return String(e);
				case `object`: return `{}`;
			}
		}
	};
})), Y = a(((e, t) => {
	let { format: n, inspect: r } = Vn(), { AggregateError: i } = J(), a = globalThis.AggregateError || i, o = Symbol(`kIsNodeError`), s = [
		`string`,
		`function`,
		`number`,
		`object`,
		`Function`,
		`Object`,
		`boolean`,
		`bigint`,
		`symbol`
	], c = /^([A-Z][a-z0-9]*)+$/, l = {};
	function assert(e, t) {
		if (!e) throw new l.ERR_INTERNAL_ASSERTION(t);
	}
	function addNumericalSeparator(e) {
		let t = ``, n = e.length, r = +(e[0] === `-`);
		for (; n >= r + 4; n -= 3) t = `_${e.slice(n - 3, n)}${t}`;
		return `${e.slice(0, n)}${t}`;
	}
	function getMessage(e, t, r) {
		if (typeof t == `function`) return assert(t.length <= r.length, `Code: ${e}; The provided arguments length (${r.length}) does not match the required ones (${t.length}).`), t(...r);
		let i = (t.match(/%[dfijoOs]/g) || []).length;
		return assert(i === r.length, `Code: ${e}; The provided arguments length (${r.length}) does not match the required ones (${i}).`), r.length === 0 ? t : n(t, ...r);
	}
	function E(e, t, n) {
		n ||= Error;
		class NodeError extends n {
			constructor(...n) {
				super(getMessage(e, t, n));
			}
			toString() {
				return `${this.name} [${e}]: ${this.message}`;
			}
		}
		Object.defineProperties(NodeError.prototype, {
			name: {
				value: n.name,
				writable: !0,
				enumerable: !1,
				configurable: !0
			},
			toString: {
				value() {
					return `${this.name} [${e}]: ${this.message}`;
				},
				writable: !0,
				enumerable: !1,
				configurable: !0
			}
		}), NodeError.prototype.code = e, NodeError.prototype[o] = !0, l[e] = NodeError;
	}
	function hideStackFrames(e) {
		let t = `__node_internal_` + e.name;
		return Object.defineProperty(e, "name", { value: t }), e;
	}
	function aggregateTwoErrors(e, t) {
		if (e && t && e !== t) {
			if (Array.isArray(t.errors)) return t.errors.push(e), t;
			let n = new a([t, e], t.message);
			return n.code = t.code, n;
		}
		return e || t;
	}
	var AbortError = class extends Error {
		constructor(e = `The operation was aborted`, t = void 0) {
			if (t !== void 0 && typeof t != `object`) throw new l.ERR_INVALID_ARG_TYPE(`options`, `Object`, t);
			super(e, t), this.code = `ABORT_ERR`, this.name = `AbortError`;
		}
	};
	E(`ERR_ASSERTION`, `%s`, Error), E(`ERR_INVALID_ARG_TYPE`, (e, t, n) => {
		assert(typeof e == `string`, `'name' must be a string`), Array.isArray(t) || (t = [t]);
		let i = `The `;
		e.endsWith(` argument`) ? i += `${e} ` : i += `"${e}" ${e.includes(`.`) ? `property` : `argument`} `, i += `must be `;
		let a = [], o = [], l = [];
		for (let e of t) assert(typeof e == `string`, `All expected entries have to be of type string`), s.includes(e) ? a.push(e.toLowerCase()) : c.test(e) ? o.push(e) : (assert(e !== `object`, `The value "object" should be written as "Object"`), l.push(e));
		if (o.length > 0) {
			let e = a.indexOf(`object`);
			e !== -1 && (a.splice(a, e, 1), o.push(`Object`));
		}
		if (a.length > 0) {
			switch (a.length) {
				case 1:
					i += `of type ${a[0]}`;
					break;
				case 2:
					i += `one of type ${a[0]} or ${a[1]}`;
					break;
				default: {
					let e = a.pop();
					i += `one of type ${a.join(`, `)}, or ${e}`;
				}
			}
			(o.length > 0 || l.length > 0) && (i += ` or `);
		}
		if (o.length > 0) {
			switch (o.length) {
				case 1:
					i += `an instance of ${o[0]}`;
					break;
				case 2:
					i += `an instance of ${o[0]} or ${o[1]}`;
					break;
				default: {
					let e = o.pop();
					i += `an instance of ${o.join(`, `)}, or ${e}`;
				}
			}
			l.length > 0 && (i += ` or `);
		}
		switch (l.length) {
			case 0: break;
			case 1:
				l[0].toLowerCase() !== l[0] && (i += `an `), i += `${l[0]}`;
				break;
			case 2:
				i += `one of ${l[0]} or ${l[1]}`;
				break;
			default: {
				let e = l.pop();
				i += `one of ${l.join(`, `)}, or ${e}`;
			}
		}
		if (n == null) i += `. Received ${n}`;
		else if (typeof n == `function` && n.name) i += `. Received function ${n.name}`;
		else if (typeof n == `object`) {
			var u;
			if ((u = n.constructor) != null && u.name) i += `. Received an instance of ${n.constructor.name}`;
			else {
				let e = r(n, { depth: -1 });
				i += `. Received ${e}`;
			}
		} else {
			let e = r(n, { colors: !1 });
			e.length > 25 && (e = `${e.slice(0, 25)}...`), i += `. Received type ${typeof n} (${e})`;
		}
		return i;
	}, TypeError), E(`ERR_INVALID_ARG_VALUE`, (e, t, n = `is invalid`) => {
		let i = r(t);
		return i.length > 128 && (i = i.slice(0, 128) + `...`), `The ${e.includes(`.`) ? `property` : `argument`} '${e}' ${n}. Received ${i}`;
	}, TypeError), E(`ERR_INVALID_RETURN_VALUE`, (e, t, n) => {
		var r;
		return `Expected ${e} to be returned from the "${t}" function but got ${n != null && (r = n.constructor) != null && r.name ? `instance of ${n.constructor.name}` : `type ${typeof n}`}.`;
	}, TypeError), E(`ERR_MISSING_ARGS`, (...e) => {
		assert(e.length > 0, `At least one arg needs to be specified`);
		let t, n = e.length;
		switch (e = (Array.isArray(e) ? e : [e]).map((e) => `"${e}"`).join(` or `), n) {
			case 1:
				t += `The ${e[0]} argument`;
				break;
			case 2:
				t += `The ${e[0]} and ${e[1]} arguments`;
				break;
			default: {
				let n = e.pop();
				t += `The ${e.join(`, `)}, and ${n} arguments`;
			}
		}
		return `${t} must be specified`;
	}, TypeError), E(`ERR_OUT_OF_RANGE`, (e, t, n) => {
		assert(t, `Missing "range" argument`);
		let i;
		if (Number.isInteger(n) && Math.abs(n) > 2 ** 32) i = addNumericalSeparator(String(n));
		else if (typeof n == `bigint`) {
			i = String(n);
			let e = BigInt(2) ** BigInt(32);
			(n > e || n < -e) && (i = addNumericalSeparator(i)), i += `n`;
		} else i = r(n);
		return `The value of "${e}" is out of range. It must be ${t}. Received ${i}`;
	}, RangeError), E(`ERR_MULTIPLE_CALLBACK`, `Callback called multiple times`, Error), E(`ERR_METHOD_NOT_IMPLEMENTED`, `The %s method is not implemented`, Error), E(`ERR_STREAM_ALREADY_FINISHED`, `Cannot call %s after a stream was finished`, Error), E(`ERR_STREAM_CANNOT_PIPE`, `Cannot pipe, not readable`, Error), E(`ERR_STREAM_DESTROYED`, `Cannot call %s after a stream was destroyed`, Error), E(`ERR_STREAM_NULL_VALUES`, `May not write null values to stream`, TypeError), E(`ERR_STREAM_PREMATURE_CLOSE`, `Premature close`, Error), E(`ERR_STREAM_PUSH_AFTER_EOF`, `stream.push() after EOF`, Error), E(`ERR_STREAM_UNSHIFT_AFTER_END_EVENT`, `stream.unshift() after end event`, Error), E(`ERR_STREAM_WRITE_AFTER_END`, `write after end`, Error), E(`ERR_UNKNOWN_ENCODING`, `Unknown encoding: %s`, TypeError), t.exports = {
		AbortError,
		aggregateTwoErrors: hideStackFrames(aggregateTwoErrors),
		hideStackFrames,
		codes: l
	};
})), Hn = a(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let n = new WeakMap(), r = new WeakMap();
	function pd(e) {
		let t = n.get(e);
		return console.assert(t != null, `'this' is expected an Event object, but got`, e), t;
	}
	function setCancelFlag(e) {
		e.passiveListener == null ? e.event.cancelable && (e.canceled = !0, typeof e.event.preventDefault == `function` && e.event.preventDefault()) : typeof console < `u` && typeof console.error == `function` && console.error(`Unable to preventDefault inside passive event listener invocation.`, e.passiveListener);
	}
	function Event(e, t) {
		n.set(this, {
			eventTarget: e,
			event: t,
			eventPhase: 2,
			currentTarget: e,
			canceled: !1,
			stopped: !1,
			immediateStopped: !1,
			passiveListener: null,
			timeStamp: t.timeStamp || Date.now()
		}), Object.defineProperty(this, "isTrusted", {
			value: !1,
			enumerable: !0
		});
		let r = Object.keys(t);
		for (let e = 0; e < r.length; ++e) {
			let t = r[e];
			t in this || Object.defineProperty(this, t, defineRedirectDescriptor(t));
		}
	}
	Event.prototype = {
		get type() {
			return pd(this).event.type;
		},
		get target() {
			return pd(this).eventTarget;
		},
		get currentTarget() {
			return pd(this).currentTarget;
		},
		composedPath() {
			let e = pd(this).currentTarget;
			return e == null ? [] : [e];
		},
		get NONE() {
			return 0;
		},
		get CAPTURING_PHASE() {
			return 1;
		},
		get AT_TARGET() {
			return 2;
		},
		get BUBBLING_PHASE() {
			return 3;
		},
		get eventPhase() {
			return pd(this).eventPhase;
		},
		stopPropagation() {
			let e = pd(this);
			e.stopped = !0, typeof e.event.stopPropagation == `function` && e.event.stopPropagation();
		},
		stopImmediatePropagation() {
			let e = pd(this);
			e.stopped = !0, e.immediateStopped = !0, typeof e.event.stopImmediatePropagation == `function` && e.event.stopImmediatePropagation();
		},
		get bubbles() {
			return !!pd(this).event.bubbles;
		},
		get cancelable() {
			return !!pd(this).event.cancelable;
		},
		preventDefault() {
			setCancelFlag(pd(this));
		},
		get defaultPrevented() {
			return pd(this).canceled;
		},
		get composed() {
			return !!pd(this).event.composed;
		},
		get timeStamp() {
			return pd(this).timeStamp;
		},
		get srcElement() {
			return pd(this).eventTarget;
		},
		get cancelBubble() {
			return pd(this).stopped;
		},
		set cancelBubble(e) {
			if (!e) return;
			let t = pd(this);
			t.stopped = !0, typeof t.event.cancelBubble == `boolean` && (t.event.cancelBubble = !0);
		},
		get returnValue() {
			return !pd(this).canceled;
		},
		set returnValue(e) {
			e || setCancelFlag(pd(this));
		},
		initEvent() {}
	}, Object.defineProperty(Event.prototype, "constructor", {
		value: Event,
		configurable: !0,
		writable: !0
	}), typeof window < `u` && window.Event !== void 0 && (Object.setPrototypeOf(Event.prototype, window.Event.prototype), r.set(window.Event.prototype, Event));
	function defineRedirectDescriptor(e) {
		return {
			get() {
				return pd(this).event[e];
			},
			set(t) {
				pd(this).event[e] = t;
			},
			configurable: !0,
			enumerable: !0
		};
	}
	function defineCallDescriptor(e) {
		return {
			value() {
				let t = pd(this).event;
				return t[e].apply(t, arguments);
			},
			configurable: !0,
			enumerable: !0
		};
	}
	function defineWrapper(e, t) {
		let n = Object.keys(t);
		if (n.length === 0) return e;
		function CustomEvent(t, n) {
			e.call(this, t, n);
		}
		CustomEvent.prototype = Object.create(e.prototype, { constructor: {
			value: CustomEvent,
			configurable: !0,
			writable: !0
		} });
		for (let r = 0; r < n.length; ++r) {
			let i = n[r];
			if (!(i in e.prototype)) {
				let e = typeof Object.getOwnPropertyDescriptor(t, i).value == `function`;
				Object.defineProperty(CustomEvent.prototype, i, e ? defineCallDescriptor(i) : defineRedirectDescriptor(i));
			}
		}
		return CustomEvent;
	}
	function getWrapper(e) {
		if (e == null || e === Object.prototype) return Event;
		let t = r.get(e);
		return t ?? (t = defineWrapper(getWrapper(Object.getPrototypeOf(e)), e), r.set(e, t)), t;
	}
	function wrapEvent(e, t) {
		return new (getWrapper(Object.getPrototypeOf(t)))(e, t);
	}
	function isStopped(e) {
		return pd(e).immediateStopped;
	}
	function setEventPhase(e, t) {
		pd(e).eventPhase = t;
	}
	function setCurrentTarget(e, t) {
		pd(e).currentTarget = t;
	}
	function setPassiveListener(e, t) {
		pd(e).passiveListener = t;
	}
	let i = new WeakMap();
	function isObject(e) {
		return typeof e == `object` && !!e;
	}
	function getListeners(e) {
		let t = i.get(e);
		if (t == null) throw TypeError(`'this' is expected an EventTarget object, but got another value.`);
		return t;
	}
	function defineEventAttributeDescriptor(e) {
		return {
			get() {
				let t = getListeners(this).get(e);
				for (; t != null;) {
					if (t.listenerType === 3) return t.listener;
					t = t.next;
				}
				return null;
			},
			set(t) {
				typeof t != `function` && !isObject(t) && (t = null);
				let n = getListeners(this), r = null, i = n.get(e);
				for (; i != null;) i.listenerType === 3 ? r === null ? i.next === null ? n.delete(e) : n.set(e, i.next) : r.next = i.next : r = i, i = i.next;
				if (t !== null) {
					let i = {
						listener: t,
						listenerType: 3,
						passive: !1,
						once: !1,
						next: null
					};
					r === null ? n.set(e, i) : r.next = i;
				}
			},
			configurable: !0,
			enumerable: !0
		};
	}
	function defineEventAttribute(e, t) {
		Object.defineProperty(e, `on${t}`, defineEventAttributeDescriptor(t));
	}
	function defineCustomEventTarget(e) {
		function CustomEventTarget() {
			EventTarget.call(this);
		}
		CustomEventTarget.prototype = Object.create(EventTarget.prototype, { constructor: {
			value: CustomEventTarget,
			configurable: !0,
			writable: !0
		} });
		for (let t = 0; t < e.length; ++t) defineEventAttribute(CustomEventTarget.prototype, e[t]);
		return CustomEventTarget;
	}
	function EventTarget() {
		if (this instanceof EventTarget) i.set(this, new Map());
		else {
			if (arguments.length === 1 && Array.isArray(arguments[0])) return defineCustomEventTarget(arguments[0]);
			if (arguments.length > 0) {
				let e = Array(arguments.length);
				for (let t = 0; t < arguments.length; ++t) e[t] = arguments[t];
				return defineCustomEventTarget(e);
			}
			throw TypeError(`Cannot call a class as a function`);
		}
	}
	EventTarget.prototype = {
		addEventListener(e, t, n) {
			if (t == null) return;
			if (typeof t != `function` && !isObject(t)) throw TypeError(`'listener' should be a function or an object.`);
			let r = getListeners(this), i = isObject(n), a = (i ? n.capture : n) ? 1 : 2, o = {
				listener: t,
				listenerType: a,
				passive: i && !!n.passive,
				once: i && !!n.once,
				next: null
			}, s = r.get(e);
			if (s === void 0) {
				r.set(e, o);
				return;
			}
			let c = null;
			for (; s != null;) {
				if (s.listener === t && s.listenerType === a) return;
				c = s, s = s.next;
			}
			c.next = o;
		},
		removeEventListener(e, t, n) {
			if (t == null) return;
			let r = getListeners(this), i = (isObject(n) ? n.capture : n) ? 1 : 2, a = null, o = r.get(e);
			for (; o != null;) {
				if (o.listener === t && o.listenerType === i) {
					a === null ? o.next === null ? r.delete(e) : r.set(e, o.next) : a.next = o.next;
					return;
				}
				a = o, o = o.next;
			}
		},
		dispatchEvent(e) {
			if (e == null || typeof e.type != `string`) throw TypeError(`"event.type" should be a string.`);
			let t = getListeners(this), n = e.type, r = t.get(n);
			if (r == null) return !0;
			let i = wrapEvent(this, e), a = null;
			for (; r != null;) {
				if (r.once ? a === null ? r.next === null ? t.delete(n) : t.set(n, r.next) : a.next = r.next : a = r, setPassiveListener(i, r.passive ? r.listener : null), typeof r.listener == `function`) try {
					r.listener.call(this, i);
				} catch (e) {
					typeof console < `u` && typeof console.error == `function` && console.error(e);
				}
				else r.listenerType !== 3 && typeof r.listener.handleEvent == `function` && r.listener.handleEvent(i);
				if (isStopped(i)) break;
				r = r.next;
			}
			return setPassiveListener(i, null), setEventPhase(i, 0), setCurrentTarget(i, null), !i.defaultPrevented;
		}
	}, Object.defineProperty(EventTarget.prototype, "constructor", {
		value: EventTarget,
		configurable: !0,
		writable: !0
	}), typeof window < `u` && window.EventTarget !== void 0 && Object.setPrototypeOf(EventTarget.prototype, window.EventTarget.prototype), e.defineEventAttribute = defineEventAttribute, e.EventTarget = EventTarget, e.default = EventTarget, t.exports = EventTarget, t.exports.EventTarget = t.exports.default = EventTarget, t.exports.defineEventAttribute = defineEventAttribute;
})), Un = a(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var n = Hn(), AbortSignal = class extends n.EventTarget {
		constructor() {
			throw super(), TypeError(`AbortSignal cannot be constructed directly`);
		}
		get aborted() {
			let e = r.get(this);
			if (typeof e != `boolean`) throw TypeError(`Expected 'this' to be an 'AbortSignal' object, but got ${this === null ? `null` : typeof this}`);
			return e;
		}
	};
	n.defineEventAttribute(AbortSignal.prototype, `abort`);
	function createAbortSignal() {
		let e = Object.create(AbortSignal.prototype);
		return n.EventTarget.call(e), r.set(e, !1), e;
	}
	function abortSignal(e) {
		r.get(e) === !1 && (r.set(e, !0), e.dispatchEvent({ type: `abort` }));
	}
	let r = new WeakMap();
	Object.defineProperties(AbortSignal.prototype, { aborted: { enumerable: !0 } }), typeof Symbol == `function` && typeof Symbol.toStringTag == `symbol` && Object.defineProperty(AbortSignal.prototype, Symbol.toStringTag, {
		configurable: !0,
		value: `AbortSignal`
	});
	var AbortController = class {
		constructor() {
			i.set(this, createAbortSignal());
		}
		get signal() {
			return getSignal(this);
		}
		abort() {
			abortSignal(getSignal(this));
		}
	};
	let i = new WeakMap();
	function getSignal(e) {
		let t = i.get(e);
		if (t == null) throw TypeError(`Expected 'this' to be an 'AbortController' object, but got ${e === null ? `null` : typeof e}`);
		return t;
	}
	Object.defineProperties(AbortController.prototype, {
		signal: { enumerable: !0 },
		abort: { enumerable: !0 }
	}), typeof Symbol == `function` && typeof Symbol.toStringTag == `symbol` && Object.defineProperty(AbortController.prototype, Symbol.toStringTag, {
		configurable: !0,
		value: `AbortController`
	}), e.AbortController = AbortController, e.AbortSignal = AbortSignal, e.default = AbortController, t.exports = AbortController, t.exports.AbortController = t.exports.default = AbortController, t.exports.AbortSignal = AbortSignal;
})), X = a(((e, n) => {
	let r = t(`buffer`), { format: i, inspect: a } = Vn(), { codes: { ERR_INVALID_ARG_TYPE: o } } = Y(), { kResistStopPropagation: s, AggregateError: c, SymbolDispose: l } = J(), u = globalThis.AbortSignal || Un().AbortSignal, d = globalThis.AbortController || Un().AbortController, f = Object.getPrototypeOf(async function() {}).constructor, p = globalThis.Blob || r.Blob, h = p === void 0 ? function isBlob(e) {
		return !1;
	} : function isBlob(e) {
		return e instanceof p;
	}, validateAbortSignal = (e, t) => {
		if (e !== void 0 && (typeof e != `object` || !e || !(`aborted` in e))) throw new o(t, `AbortSignal`, e);
	}, validateFunction = (e, t) => {
		if (typeof e != `function`) throw new o(t, `Function`, e);
	};
	n.exports = {
		AggregateError: c,
		kEmptyObject: Object.freeze({}),
		once(e) {
			let t = !1;
			return function(...n) {
				t || (t = !0, e.apply(this, n));
			};
		},
		createDeferredPromise: function() {
			let e, t;
			return {
				promise: new Promise((n, r) => {
					e = n, t = r;
				}),
				resolve: e,
				reject: t
			};
		},
		promisify(e) {
			return new Promise((t, n) => {
				e((e, ...r) => e ? n(e) : t(...r));
			});
		},
		debuglog() {
			return function() {};
		},
		format: i,
		inspect: a,
		types: {
			isAsyncFunction(e) {
				return e instanceof f;
			},
			isArrayBufferView(e) {
				return ArrayBuffer.isView(e);
			}
		},
		isBlob: h,
		deprecate(e, t) {
			return e;
		},
		addAbortListener: t(`events`).addAbortListener || function addAbortListener(e, t) {
			if (e === void 0) throw new o(`signal`, `AbortSignal`, e);
			validateAbortSignal(e, `signal`), validateFunction(t, `listener`);
			let removeEventListener;
			return e.aborted ? queueMicrotask(() => t()) : (e.addEventListener(`abort`, t, {
				__proto__: null,
				once: !0,
				[s]: !0
			}), removeEventListener = () => {
				e.removeEventListener(`abort`, t);
			}), {
				__proto__: null,
				[l]() {
					var e;
					(e = removeEventListener) == null || e();
				}
			};
		},
		AbortSignalAny: u.any || function AbortSignalAny(e) {
			if (e.length === 1) return e[0];
			let t = new d(), abort = () => t.abort();
			return e.forEach((e) => {
				validateAbortSignal(e, `signals`), e.addEventListener(`abort`, abort, { once: !0 });
			}), t.signal.addEventListener(`abort`, () => {
				e.forEach((e) => e.removeEventListener(`abort`, abort));
			}, { once: !0 }), t.signal;
		}
	}, n.exports.promisify.custom = Symbol.for(`nodejs.util.promisify.custom`);
})), Wn = a(((e, t) => {
	let { ArrayIsArray: n, ArrayPrototypeIncludes: r, ArrayPrototypeJoin: i, ArrayPrototypeMap: a, NumberIsInteger: o, NumberIsNaN: s, NumberMAX_SAFE_INTEGER: c, NumberMIN_SAFE_INTEGER: l, NumberParseInt: u, ObjectPrototypeHasOwnProperty: d, RegExpPrototypeExec: f, String: p, StringPrototypeToUpperCase: h, StringPrototypeTrim: g } = J(), { hideStackFrames: v, codes: { ERR_SOCKET_BAD_PORT: y, ERR_INVALID_ARG_TYPE: b, ERR_INVALID_ARG_VALUE: x, ERR_OUT_OF_RANGE: S, ERR_UNKNOWN_SIGNAL: C } } = Y(), { normalizeEncoding: w } = X(), { isAsyncFunction: T, isArrayBufferView: D } = X().types, O = {};
	function isInt32(e) {
		return e === (e | 0);
	}
	function isUint32(e) {
		return e === e >>> 0;
	}
	let k = /^[0-7]+$/;
	function parseFileMode(e, t, n) {
		if (e === void 0 && (e = n), typeof e == `string`) {
			if (f(k, e) === null) throw new x(t, e, `must be a 32-bit unsigned integer or an octal string`);
			e = u(e, 8);
		}
		return M(e, t), e;
	}
	let A = v((e, t, n = l, r = c) => {
		if (typeof e != `number`) throw new b(t, `number`, e);
		if (!o(e)) throw new S(t, `an integer`, e);
		if (e < n || e > r) throw new S(t, `>= ${n} && <= ${r}`, e);
	}), j = v((e, t, n = -2147483648, r = 2147483647) => {
		if (typeof e != `number`) throw new b(t, `number`, e);
		if (!o(e)) throw new S(t, `an integer`, e);
		if (e < n || e > r) throw new S(t, `>= ${n} && <= ${r}`, e);
	}), M = v((e, t, n = !1) => {
		if (typeof e != `number`) throw new b(t, `number`, e);
		if (!o(e)) throw new S(t, `an integer`, e);
		let r = +!!n, i = 4294967295;
		if (e < r || e > i) throw new S(t, `>= ${r} && <= ${i}`, e);
	});
	function validateString(e, t) {
		if (typeof e != `string`) throw new b(t, `string`, e);
	}
	function validateNumber(e, t, n = void 0, r) {
		if (typeof e != `number`) throw new b(t, `number`, e);
		if (n != null && e < n || r != null && e > r || (n != null || r != null) && s(e)) throw new S(t, `${n == null ? `` : `>= ${n}`}${n != null && r != null ? ` && ` : ``}${r == null ? `` : `<= ${r}`}`, e);
	}
	let N = v((e, t, n) => {
		if (!r(n, e)) {
			let r = `must be one of: ` + i(a(n, (e) => typeof e == `string` ? `'${e}'` : p(e)), `, `);
			throw new x(t, e, r);
		}
	});
	function validateBoolean(e, t) {
		if (typeof e != `boolean`) throw new b(t, `boolean`, e);
	}
	function getOwnPropertyValueOrDefault(e, t, n) {
		return e == null || !d(e, t) ? n : e[t];
	}
	let P = v((e, t, r = null) => {
		let i = getOwnPropertyValueOrDefault(r, `allowArray`, !1), a = getOwnPropertyValueOrDefault(r, `allowFunction`, !1);
		if (!getOwnPropertyValueOrDefault(r, `nullable`, !1) && e === null || !i && n(e) || typeof e != `object` && (!a || typeof e != `function`)) throw new b(t, `Object`, e);
	}), F = v((e, t) => {
		if (e != null && typeof e != `object` && typeof e != `function`) throw new b(t, `a dictionary`, e);
	}), I = v((e, t, r = 0) => {
		if (!n(e)) throw new b(t, `Array`, e);
		if (e.length < r) {
			let n = `must be longer than ${r}`;
			throw new x(t, e, n);
		}
	});
	function validateStringArray(e, t) {
		I(e, t);
		for (let n = 0; n < e.length; n++) validateString(e[n], `${t}[${n}]`);
	}
	function validateBooleanArray(e, t) {
		I(e, t);
		for (let n = 0; n < e.length; n++) validateBoolean(e[n], `${t}[${n}]`);
	}
	function validateAbortSignalArray(e, t) {
		I(e, t);
		for (let n = 0; n < e.length; n++) {
			let r = e[n], i = `${t}[${n}]`;
			if (r == null) throw new b(i, `AbortSignal`, r);
			R(r, i);
		}
	}
	function validateSignalName(e, t = `signal`) {
		if (validateString(e, t), O[e] === void 0) throw O[h(e)] === void 0 ? new C(e) : new C(e + ` (signals must use all capital letters)`);
	}
	let L = v((e, t = `buffer`) => {
		if (!D(e)) throw new b(t, [
			`Buffer`,
			`TypedArray`,
			`DataView`
		], e);
	});
	function validateEncoding(e, t) {
		let n = w(t), r = e.length;
		if (n === `hex` && r % 2 != 0) throw new x(`encoding`, t, `is invalid for data of length ${r}`);
	}
	function validatePort(e, t = `Port`, n = !0) {
		if (typeof e != `number` && typeof e != `string` || typeof e == `string` && g(e).length === 0 || +e != e >>> 0 || e > 65535 || e === 0 && !n) throw new y(t, e, n);
		return e | 0;
	}
	let R = v((e, t) => {
		if (e !== void 0 && (typeof e != `object` || !e || !(`aborted` in e))) throw new b(t, `AbortSignal`, e);
	}), z = v((e, t) => {
		if (typeof e != `function`) throw new b(t, `Function`, e);
	}), B = v((e, t) => {
		if (typeof e != `function` || T(e)) throw new b(t, `Function`, e);
	}), V = v((e, t) => {
		if (e !== void 0) throw new b(t, `undefined`, e);
	});
	function validateUnion(e, t, n) {
		if (!r(n, e)) throw new b(t, `('${i(n, `|`)}')`, e);
	}
	let H = /^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/;
	function validateLinkHeaderFormat(e, t) {
		if (e === void 0 || !f(H, e)) throw new x(t, e, `must be an array or string of format "</styles.css>; rel=preload; as=style"`);
	}
	function validateLinkHeaderValue(e) {
		if (typeof e == `string`) return validateLinkHeaderFormat(e, `hints`), e;
		if (n(e)) {
			let t = e.length, n = ``;
			if (t === 0) return n;
			for (let r = 0; r < t; r++) {
				let i = e[r];
				validateLinkHeaderFormat(i, `hints`), n += i, r !== t - 1 && (n += `, `);
			}
			return n;
		}
		throw new x(`hints`, e, `must be an array or string of format "</styles.css>; rel=preload; as=style"`);
	}
	t.exports = {
		isInt32,
		isUint32,
		parseFileMode,
		validateArray: I,
		validateStringArray,
		validateBooleanArray,
		validateAbortSignalArray,
		validateBoolean,
		validateBuffer: L,
		validateDictionary: F,
		validateEncoding,
		validateFunction: z,
		validateInt32: j,
		validateInteger: A,
		validateNumber,
		validateObject: P,
		validateOneOf: N,
		validatePlainFunction: B,
		validatePort,
		validateSignalName,
		validateString,
		validateUint32: M,
		validateUndefined: V,
		validateUnion,
		validateAbortSignal: R,
		validateLinkHeaderValue
	};
})), Gn = a(((e, t) => {
	t.exports = global.process;
})), Kn = a(((e, t) => {
	t.exports = ((e, t, n, r) => {
		if (t in e && e[t] === !0) {
			let t;
			for (let i of n) if (i in e && (t = e[i], r(t))) return t;
		}
		return e;
	})(Gn(), `__esModule`, [`default`, `process`], (e) => `nextTick` in e);
})), Z = a(((e, t) => {
	let { SymbolAsyncIterator: n, SymbolIterator: r, SymbolFor: i } = J(), a = i(`nodejs.stream.destroyed`), o = i(`nodejs.stream.errored`), s = i(`nodejs.stream.readable`), c = i(`nodejs.stream.writable`), l = i(`nodejs.stream.disturbed`), u = i(`nodejs.webstream.isClosedPromise`), d = i(`nodejs.webstream.controllerErrorFunction`);
	function isReadableNodeStream(e, t = !1) {
		return !(!e || typeof e.pipe != `function` || typeof e.on != `function` || t && (typeof e.pause != `function` || typeof e.resume != `function`) || e._writableState && e._readableState?.readable === !1 || e._writableState && !e._readableState);
	}
	function isWritableNodeStream(e) {
		return !(!e || typeof e.write != `function` || typeof e.on != `function` || e._readableState && e._writableState?.writable === !1);
	}
	function isDuplexNodeStream(e) {
		return !!(e && typeof e.pipe == `function` && e._readableState && typeof e.on == `function` && typeof e.write == `function`);
	}
	function isNodeStream(e) {
		return e && (e._readableState || e._writableState || typeof e.write == `function` && typeof e.on == `function` || typeof e.pipe == `function` && typeof e.on == `function`);
	}
	function isReadableStream(e) {
		return !(!e || isNodeStream(e) || typeof e.pipeThrough != `function` || typeof e.getReader != `function` || typeof e.cancel != `function`);
	}
	function isWritableStream(e) {
		return !(!e || isNodeStream(e) || typeof e.getWriter != `function` || typeof e.abort != `function`);
	}
	function isTransformStream(e) {
		return !(!e || isNodeStream(e) || typeof e.readable != `object` || typeof e.writable != `object`);
	}
	function isWebStream(e) {
		return isReadableStream(e) || isWritableStream(e) || isTransformStream(e);
	}
	function isIterable(e, t) {
		return e == null ? !1 : t === !0 ? typeof e[n] == `function` : t === !1 ? typeof e[r] == `function` : typeof e[n] == `function` || typeof e[r] == `function`;
	}
	function isDestroyed(e) {
		if (!isNodeStream(e)) return null;
		let t = e._writableState, n = e._readableState, r = t || n;
		return !!(e.destroyed || e[a] || r != null && r.destroyed);
	}
	function isWritableEnded(e) {
		if (!isWritableNodeStream(e)) return null;
		if (e.writableEnded === !0) return !0;
		let t = e._writableState;
		return t != null && t.errored ? !1 : typeof t?.ended == `boolean` ? t.ended : null;
	}
	function isWritableFinished(e, t) {
		if (!isWritableNodeStream(e)) return null;
		if (e.writableFinished === !0) return !0;
		let n = e._writableState;
		return n != null && n.errored ? !1 : typeof n?.finished == `boolean` ? !!(n.finished || t === !1 && n.ended === !0 && n.length === 0) : null;
	}
	function isReadableEnded(e) {
		if (!isReadableNodeStream(e)) return null;
		if (e.readableEnded === !0) return !0;
		let t = e._readableState;
		return !t || t.errored ? !1 : typeof t?.ended == `boolean` ? t.ended : null;
	}
	function isReadableFinished(e, t) {
		if (!isReadableNodeStream(e)) return null;
		let n = e._readableState;
		return n != null && n.errored ? !1 : typeof n?.endEmitted == `boolean` ? !!(n.endEmitted || t === !1 && n.ended === !0 && n.length === 0) : null;
	}
	function isReadable(e) {
		return e && e[s] != null ? e[s] : typeof e?.readable == `boolean` ? !isDestroyed(e) && isReadableNodeStream(e) && e.readable && !isReadableFinished(e) : null;
	}
	function isWritable(e) {
		return e && e[c] != null ? e[c] : typeof e?.writable == `boolean` ? !isDestroyed(e) && isWritableNodeStream(e) && e.writable && !isWritableEnded(e) : null;
	}
	function isFinished(e, t) {
		return isNodeStream(e) ? isDestroyed(e) ? !0 : !(t?.readable !== !1 && isReadable(e) || t?.writable !== !1 && isWritable(e)) : null;
	}
	function isWritableErrored(e) {
		return isNodeStream(e) ? e.writableErrored ? e.writableErrored : e._writableState?.errored ?? null : null;
	}
	function isReadableErrored(e) {
		return isNodeStream(e) ? e.readableErrored ? e.readableErrored : e._readableState?.errored ?? null : null;
	}
	function isClosed(e) {
		if (!isNodeStream(e)) return null;
		if (typeof e.closed == `boolean`) return e.closed;
		let t = e._writableState, n = e._readableState;
		return typeof t?.closed == `boolean` || typeof n?.closed == `boolean` ? t?.closed || n?.closed : typeof e._closed == `boolean` && isOutgoingMessage(e) ? e._closed : null;
	}
	function isOutgoingMessage(e) {
		return typeof e._closed == `boolean` && typeof e._defaultKeepAlive == `boolean` && typeof e._removedConnection == `boolean` && typeof e._removedContLen == `boolean`;
	}
	function isServerResponse(e) {
		return typeof e._sent100 == `boolean` && isOutgoingMessage(e);
	}
	function isServerRequest(e) {
		return typeof e._consuming == `boolean` && typeof e._dumped == `boolean` && e.req?.upgradeOrConnect === void 0;
	}
	function willEmitClose(e) {
		if (!isNodeStream(e)) return null;
		let t = e._writableState, n = e._readableState, r = t || n;
		return !r && isServerResponse(e) || !!(r && r.autoDestroy && r.emitClose && r.closed === !1);
	}
	function isDisturbed(e) {
		return !!(e && (e[l] ?? (e.readableDidRead || e.readableAborted)));
	}
	function isErrored(e) {
		return !!(e && (e[o] ?? e.readableErrored ?? e.writableErrored ?? e._readableState?.errorEmitted ?? e._writableState?.errorEmitted ?? e._readableState?.errored ?? e._writableState?.errored));
	}
	t.exports = {
		isDestroyed,
		kIsDestroyed: a,
		isDisturbed,
		kIsDisturbed: l,
		isErrored,
		kIsErrored: o,
		isReadable,
		kIsReadable: s,
		kIsClosedPromise: u,
		kControllerErrorFunction: d,
		kIsWritable: c,
		isClosed,
		isDuplexNodeStream,
		isFinished,
		isIterable,
		isReadableNodeStream,
		isReadableStream,
		isReadableEnded,
		isReadableFinished,
		isReadableErrored,
		isNodeStream,
		isWebStream,
		isWritable,
		isWritableNodeStream,
		isWritableStream,
		isWritableEnded,
		isWritableFinished,
		isWritableErrored,
		isServerRequest,
		isServerResponse,
		willEmitClose,
		isTransformStream
	};
})), Q = a(((e, t) => {
	let n = Kn(), { AbortError: r, codes: i } = Y(), { ERR_INVALID_ARG_TYPE: a, ERR_STREAM_PREMATURE_CLOSE: o } = i, { kEmptyObject: s, once: c } = X(), { validateAbortSignal: l, validateFunction: u, validateObject: d, validateBoolean: f } = Wn(), { Promise: p, PromisePrototypeThen: h, SymbolDispose: g } = J(), { isClosed: v, isReadable: y, isReadableNodeStream: b, isReadableStream: x, isReadableFinished: S, isReadableErrored: C, isWritable: w, isWritableNodeStream: T, isWritableStream: D, isWritableFinished: O, isWritableErrored: k, isNodeStream: A, willEmitClose: j, kIsClosedPromise: M } = Z(), N;
	function isRequest(e) {
		return e.setHeader && typeof e.abort == `function`;
	}
	let nop = () => {};
	function eos(e, t, i) {
		if (arguments.length === 2 ? (i = t, t = s) : t == null ? t = s : d(t, `options`), u(i, `callback`), l(t.signal, `options.signal`), i = c(i), x(e) || D(e)) return eosWeb(e, t, i);
		if (!A(e)) throw new a(`stream`, [
			`ReadableStream`,
			`WritableStream`,
			`Stream`
		], e);
		let f = t.readable ?? b(e), p = t.writable ?? T(e), h = e._writableState, M = e._readableState, onlegacyfinish = () => {
			e.writable || onfinish();
		}, P = j(e) && b(e) === f && T(e) === p, F = O(e, !1), onfinish = () => {
			F = !0, e.destroyed && (P = !1), P && (!e.readable || f) || f && !I || i.call(e);
		}, I = S(e, !1), onend = () => {
			I = !0, e.destroyed && (P = !1), P && (!e.writable || p) || p && !F || i.call(e);
		}, onerror = (t) => {
			i.call(e, t);
		}, L = v(e), onclose = () => {
			L = !0;
			let t = k(e) || C(e);
			if (t && typeof t != `boolean`) return i.call(e, t);
			if (f && !I && b(e, !0) && !S(e, !1) || p && !F && !O(e, !1)) return i.call(e, new o());
			i.call(e);
		}, onclosed = () => {
			L = !0;
			let t = k(e) || C(e);
			if (t && typeof t != `boolean`) return i.call(e, t);
			i.call(e);
		}, onrequest = () => {
			e.req.on(`finish`, onfinish);
		};
		isRequest(e) ? (e.on(`complete`, onfinish), P || e.on(`abort`, onclose), e.req ? onrequest() : e.on(`request`, onrequest)) : p && !h && (e.on(`end`, onlegacyfinish), e.on(`close`, onlegacyfinish)), !P && typeof e.aborted == `boolean` && e.on(`aborted`, onclose), e.on(`end`, onend), e.on(`finish`, onfinish), t.error !== !1 && e.on(`error`, onerror), e.on(`close`, onclose), L ? n.nextTick(onclose) : h != null && h.errorEmitted || M != null && M.errorEmitted ? P || n.nextTick(onclosed) : (!f && (!P || y(e)) && (F || w(e) === !1) || !p && (!P || w(e)) && (I || y(e) === !1) || M && e.req && e.aborted) && n.nextTick(onclosed);
		let cleanup = () => {
			i = nop, e.removeListener(`aborted`, onclose), e.removeListener(`complete`, onfinish), e.removeListener(`abort`, onclose), e.removeListener(`request`, onrequest), e.req && e.req.removeListener(`finish`, onfinish), e.removeListener(`end`, onlegacyfinish), e.removeListener(`close`, onlegacyfinish), e.removeListener(`finish`, onfinish), e.removeListener(`end`, onend), e.removeListener(`error`, onerror), e.removeListener(`close`, onclose);
		};
		if (t.signal && !L) {
			let abort = () => {
				let n = i;
				cleanup(), n.call(e, new r(void 0, { cause: t.signal.reason }));
			};
			if (t.signal.aborted) n.nextTick(abort);
			else {
				N ||= X().addAbortListener;
				let n = N(t.signal, abort), r = i;
				i = c((...t) => {
					n[g](), r.apply(e, t);
				});
			}
		}
		return cleanup;
	}
	function eosWeb(e, t, i) {
		let a = !1, abort = nop;
		if (t.signal) {
			if (abort = () => {
				a = !0, i.call(e, new r(void 0, { cause: t.signal.reason }));
			}, t.signal.aborted) n.nextTick(abort);
			else {
				N ||= X().addAbortListener;
				let n = N(t.signal, abort), r = i;
				i = c((...t) => {
					n[g](), r.apply(e, t);
				});
			}
		}
		let resolverFn = (...t) => {
			a || n.nextTick(() => i.apply(e, t));
		};
		return h(e[M].promise, resolverFn, resolverFn), nop;
	}
	function finished(e, t) {
		var n;
		let r = !1;
		return t === null && (t = s), (n = t) != null && n.cleanup && (f(t.cleanup, `cleanup`), r = t.cleanup), new p((n, i) => {
			let a = eos(e, t, (e) => {
				r && a(), e ? i(e) : n();
			});
		});
	}
	t.exports = eos, t.exports.finished = finished;
})), qn = a(((e, t) => {
	let n = Kn(), { aggregateTwoErrors: r, codes: { ERR_MULTIPLE_CALLBACK: i }, AbortError: a } = Y(), { Symbol: o } = J(), { kIsDestroyed: s, isDestroyed: c, isFinished: l, isServerRequest: u } = Z(), d = o(`kDestroy`), f = o(`kConstruct`);
	function checkError(e, t, n) {
		e && (e.stack, t && !t.errored && (t.errored = e), n && !n.errored && (n.errored = e));
	}
	function destroy(e, t) {
		let n = this._readableState, i = this._writableState, a = i || n;
		return i != null && i.destroyed || n != null && n.destroyed ? (typeof t == `function` && t(), this) : (checkError(e, i, n), i && (i.destroyed = !0), n && (n.destroyed = !0), a.constructed ? _destroy(this, e, t) : this.once(d, function(n) {
			_destroy(this, r(n, e), t);
		}), this);
	}
	function _destroy(e, t, r) {
		let i = !1;
		function onDestroy(t) {
			if (i) return;
			i = !0;
			let a = e._readableState, o = e._writableState;
			checkError(t, o, a), o && (o.closed = !0), a && (a.closed = !0), typeof r == `function` && r(t), t ? n.nextTick(emitErrorCloseNT, e, t) : n.nextTick(emitCloseNT, e);
		}
		try {
			e._destroy(t || null, onDestroy);
		} catch (e) {
			onDestroy(e);
		}
	}
	function emitErrorCloseNT(e, t) {
		emitErrorNT(e, t), emitCloseNT(e);
	}
	function emitCloseNT(e) {
		let t = e._readableState, n = e._writableState;
		n && (n.closeEmitted = !0), t && (t.closeEmitted = !0), (n != null && n.emitClose || t != null && t.emitClose) && e.emit(`close`);
	}
	function emitErrorNT(e, t) {
		let n = e._readableState, r = e._writableState;
		r != null && r.errorEmitted || n != null && n.errorEmitted || (r && (r.errorEmitted = !0), n && (n.errorEmitted = !0), e.emit(`error`, t));
	}
	function undestroy() {
		let e = this._readableState, t = this._writableState;
		e && (e.constructed = !0, e.closed = !1, e.closeEmitted = !1, e.destroyed = !1, e.errored = null, e.errorEmitted = !1, e.reading = !1, e.ended = e.readable === !1, e.endEmitted = e.readable === !1), t && (t.constructed = !0, t.destroyed = !1, t.closed = !1, t.closeEmitted = !1, t.errored = null, t.errorEmitted = !1, t.finalCalled = !1, t.prefinished = !1, t.ended = t.writable === !1, t.ending = t.writable === !1, t.finished = t.writable === !1);
	}
	function errorOrDestroy(e, t, r) {
		let i = e._readableState, a = e._writableState;
		if (a != null && a.destroyed || i != null && i.destroyed) return this;
		i != null && i.autoDestroy || a != null && a.autoDestroy ? e.destroy(t) : t && (t.stack, a && !a.errored && (a.errored = t), i && !i.errored && (i.errored = t), r ? n.nextTick(emitErrorNT, e, t) : emitErrorNT(e, t));
	}
	function construct(e, t) {
		if (typeof e._construct != `function`) return;
		let r = e._readableState, i = e._writableState;
		r && (r.constructed = !1), i && (i.constructed = !1), e.once(f, t), e.listenerCount(f) > 1 || n.nextTick(constructNT, e);
	}
	function constructNT(e) {
		let t = !1;
		function onConstruct(r) {
			if (t) {
				errorOrDestroy(e, r ?? new i());
				return;
			}
			t = !0;
			let a = e._readableState, o = e._writableState, s = o || a;
			a && (a.constructed = !0), o && (o.constructed = !0), s.destroyed ? e.emit(d, r) : r ? errorOrDestroy(e, r, !0) : n.nextTick(emitConstructNT, e);
		}
		try {
			e._construct((e) => {
				n.nextTick(onConstruct, e);
			});
		} catch (e) {
			n.nextTick(onConstruct, e);
		}
	}
	function emitConstructNT(e) {
		e.emit(f);
	}
	function isRequest(e) {
		return e?.setHeader && typeof e.abort == `function`;
	}
	function emitCloseLegacy(e) {
		e.emit(`close`);
	}
	function emitErrorCloseLegacy(e, t) {
		e.emit(`error`, t), n.nextTick(emitCloseLegacy, e);
	}
	function destroyer(e, t) {
		e && !c(e) && (!t && !l(e) && (t = new a()), u(e) ? (e.socket = null, e.destroy(t)) : isRequest(e) ? e.abort() : isRequest(e.req) ? e.req.abort() : typeof e.destroy == `function` ? e.destroy(t) : typeof e.close == `function` ? e.close() : t ? n.nextTick(emitErrorCloseLegacy, e, t) : n.nextTick(emitCloseLegacy, e), e.destroyed || (e[s] = !0));
	}
	t.exports = {
		construct,
		destroyer,
		destroy,
		undestroy,
		errorOrDestroy
	};
})), Jn = a(((e, n) => {
	let { ArrayIsArray: r, ObjectSetPrototypeOf: i } = J(), { EventEmitter: a } = t(`events`);
	function Stream(e) {
		a.call(this, e);
	}
	i(Stream.prototype, a.prototype), i(Stream, a), Stream.prototype.pipe = function(e, t) {
		let n = this;
		function ondata(t) {
			e.writable && e.write(t) === !1 && n.pause && n.pause();
		}
		n.on(`data`, ondata);
		function ondrain() {
			n.readable && n.resume && n.resume();
		}
		e.on(`drain`, ondrain), e._isStdio || t && t.end === !1 || (n.on(`end`, onend), n.on(`close`, onclose));
		let r = !1;
		function onend() {
			r || (r = !0, e.end());
		}
		function onclose() {
			r || (r = !0, typeof e.destroy == `function` && e.destroy());
		}
		function onerror(e) {
			cleanup(), this.listenerCount?.call(this, `error`) === 0 && this.emit(`error`, e);
		}
		prependListener(n, `error`, onerror), prependListener(e, `error`, onerror);
		function cleanup() {
			n.removeListener(`data`, ondata), e.removeListener(`drain`, ondrain), n.removeListener(`end`, onend), n.removeListener(`close`, onclose), n.removeListener(`error`, onerror), e.removeListener(`error`, onerror), n.removeListener(`end`, cleanup), n.removeListener(`close`, cleanup), e.removeListener(`close`, cleanup);
		}
		return n.on(`end`, cleanup), n.on(`close`, cleanup), e.on(`close`, cleanup), e.emit(`pipe`, n), e;
	};
	function prependListener(e, t, n) {
		if (typeof e.prependListener == `function`) return e.prependListener(t, n);
		!e._events || !e._events[t] ? e.on(t, n) : r(e._events[t]) ? e._events[t].unshift(n) : e._events[t] = [n, e._events[t]];
	}
	n.exports = {
		Stream,
		prependListener
	};
})), Yn = a(((e, t) => {
	let { SymbolDispose: n } = J(), { AbortError: r, codes: i } = Y(), { isNodeStream: a, isWebStream: o, kControllerErrorFunction: s } = Z(), c = Q(), { ERR_INVALID_ARG_TYPE: l } = i, u, validateAbortSignal = (e, t) => {
		if (typeof e != `object` || !(`aborted` in e)) throw new l(t, `AbortSignal`, e);
	};
	t.exports.addAbortSignal = function addAbortSignal(e, n) {
		if (validateAbortSignal(e, `signal`), !a(n) && !o(n)) throw new l(`stream`, [
			`ReadableStream`,
			`WritableStream`,
			`Stream`
		], n);
		return t.exports.addAbortSignalNoValidate(e, n);
	}, t.exports.addAbortSignalNoValidate = function(e, t) {
		if (typeof e != `object` || !(`aborted` in e)) return t;
		let i = a(t) ? () => {
			t.destroy(new r(void 0, { cause: e.reason }));
		} : () => {
			t[s](new r(void 0, { cause: e.reason }));
		};
		if (e.aborted) i();
		else {
			u ||= X().addAbortListener;
			let r = u(e, i);
			c(t, r[n]);
		}
		return t;
	};
})), Xn = a(((e, n) => {
	let { StringPrototypeSlice: r, SymbolIterator: i, TypedArrayPrototypeSet: a, Uint8Array: o } = J(), { Buffer: s } = t(`buffer`), { inspect: c } = X();
	n.exports = class BufferList {
		constructor() {
			this.head = null, this.tail = null, this.length = 0;
		}
		push(e) {
			let t = {
				data: e,
				next: null
			};
			this.length > 0 ? this.tail.next = t : this.head = t, this.tail = t, ++this.length;
		}
		unshift(e) {
			let t = {
				data: e,
				next: this.head
			};
			this.length === 0 && (this.tail = t), this.head = t, ++this.length;
		}
		shift() {
			if (this.length === 0) return;
			let e = this.head.data;
			return this.head = this.length === 1 ? this.tail = null : this.head.next, --this.length, e;
		}
		clear() {
			this.head = this.tail = null, this.length = 0;
		}
		join(e) {
			if (this.length === 0) return ``;
			let t = this.head, n = `` + t.data;
			for (; (t = t.next) !== null;) n += e + t.data;
			return n;
		}
		concat(e) {
			if (this.length === 0) return s.alloc(0);
			let t = s.allocUnsafe(e >>> 0), n = this.head, r = 0;
			for (; n;) a(t, n.data, r), r += n.data.length, n = n.next;
			return t;
		}
		consume(e, t) {
			let n = this.head.data;
			if (e < n.length) {
				let t = n.slice(0, e);
				return this.head.data = n.slice(e), t;
			}
			return e === n.length ? this.shift() : t ? this._getString(e) : this._getBuffer(e);
		}
		first() {
			return this.head.data;
		}
		*[i]() {
			for (let e = this.head; e; e = e.next) yield e.data;
		}
		_getString(e) {
			let t = ``, n = this.head, i = 0;
			do {
				let a = n.data;
				if (e > a.length) t += a, e -= a.length;
				else {
					e === a.length ? (t += a, ++i, this.head = n.next ? n.next : this.tail = null) : (t += r(a, 0, e), this.head = n, n.data = r(a, e));
					break;
				}
				++i;
			} while ((n = n.next) !== null);
			return this.length -= i, t;
		}
		_getBuffer(e) {
			let t = s.allocUnsafe(e), n = e, r = this.head, i = 0;
			do {
				let s = r.data;
				if (e > s.length) a(t, s, n - e), e -= s.length;
				else {
					e === s.length ? (a(t, s, n - e), ++i, this.head = r.next ? r.next : this.tail = null) : (a(t, new o(s.buffer, s.byteOffset, e), n - e), this.head = r, r.data = s.slice(e));
					break;
				}
				++i;
			} while ((r = r.next) !== null);
			return this.length -= i, t;
		}
		[Symbol.for(`nodejs.util.inspect.custom`)](e, t) {
			return c(this, {
				...t,
				depth: 0,
				customInspect: !1
			});
		}
	};
})), Zn = a(((e, t) => {
	let { MathFloor: n, NumberIsInteger: r } = J(), { validateInteger: i } = Wn(), { ERR_INVALID_ARG_VALUE: a } = Y().codes, o = 16384, s = 16;
	function highWaterMarkFrom(e, t, n) {
		return e.highWaterMark == null ? t ? e[n] : null : e.highWaterMark;
	}
	function getDefaultHighWaterMark(e) {
		return e ? s : o;
	}
	function setDefaultHighWaterMark(e, t) {
		i(t, `value`, 0), e ? s = t : o = t;
	}
	function getHighWaterMark(e, t, i, o) {
		let s = highWaterMarkFrom(t, o, i);
		if (s != null) {
			if (!r(s) || s < 0) {
				let e = o ? `options.${i}` : `options.highWaterMark`;
				throw new a(e, s);
			}
			return n(s);
		}
		return getDefaultHighWaterMark(e.objectMode);
	}
	t.exports = {
		getHighWaterMark,
		getDefaultHighWaterMark,
		setDefaultHighWaterMark
	};
})), Qn = a(((e, n) => {
	var r = t(`buffer`), i = r.Buffer;
	function copyProps(e, t) {
		for (var n in e) t[n] = e[n];
	}
	i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow ? n.exports = r : (copyProps(r, e), e.Buffer = SafeBuffer);
	function SafeBuffer(e, t, n) {
		return i(e, t, n);
	}
	SafeBuffer.prototype = Object.create(i.prototype), copyProps(i, SafeBuffer), SafeBuffer.from = function(e, t, n) {
		if (typeof e == `number`) throw TypeError(`Argument must not be a number`);
		return i(e, t, n);
	}, SafeBuffer.alloc = function(e, t, n) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		var r = i(e);
		return t === void 0 ? r.fill(0) : typeof n == `string` ? r.fill(t, n) : r.fill(t), r;
	}, SafeBuffer.allocUnsafe = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return i(e);
	}, SafeBuffer.allocUnsafeSlow = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return r.SlowBuffer(e);
	};
})), $n = a(((e) => {
	var t = Qn().Buffer, n = t.isEncoding || function(e) {
		switch (e = `` + e, e && e.toLowerCase()) {
			case `hex`:
			case `utf8`:
			case `utf-8`:
			case `ascii`:
			case `binary`:
			case `base64`:
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`:
			case `raw`: return !0;
			default: return !1;
		}
	};
	function _normalizeEncoding(e) {
		if (!e) return `utf8`;
		for (var t;;) switch (e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default:
				if (t) return;
				e = (`` + e).toLowerCase(), t = !0;
		}
	}
	function normalizeEncoding(e) {
		var r = _normalizeEncoding(e);
		if (typeof r != `string` && (t.isEncoding === n || !n(e))) throw Error(`Unknown encoding: ` + e);
		return r || e;
	}
	e.StringDecoder = StringDecoder;
	function StringDecoder(e) {
		this.encoding = normalizeEncoding(e);
		var n;
		switch (this.encoding) {
			case `utf16le`:
				this.text = utf16Text, this.end = utf16End, n = 4;
				break;
			case `utf8`:
				this.fillLast = utf8FillLast, n = 4;
				break;
			case `base64`:
				this.text = base64Text, this.end = base64End, n = 3;
				break;
			default:
				this.write = simpleWrite, this.end = simpleEnd;
				return;
		}
		this.lastNeed = 0, this.lastTotal = 0, this.lastChar = t.allocUnsafe(n);
	}
	StringDecoder.prototype.write = function(e) {
		if (e.length === 0) return ``;
		var t, n;
		if (this.lastNeed) {
			if (t = this.fillLast(e), t === void 0) return ``;
			n = this.lastNeed, this.lastNeed = 0;
		} else n = 0;
		return n < e.length ? t ? t + this.text(e, n) : this.text(e, n) : t || ``;
	}, StringDecoder.prototype.end = utf8End, StringDecoder.prototype.text = utf8Text, StringDecoder.prototype.fillLast = function(e) {
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length), this.lastNeed -= e.length;
	};
	function utf8CheckByte(e) {
		return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
	}
	function utf8CheckIncomplete(e, t, n) {
		var r = t.length - 1;
		if (r < n) return 0;
		var i = utf8CheckByte(t[r]);
		return i >= 0 ? (i > 0 && (e.lastNeed = i - 1), i) : --r < n || i === -2 ? 0 : (i = utf8CheckByte(t[r]), i >= 0 ? (i > 0 && (e.lastNeed = i - 2), i) : --r < n || i === -2 ? 0 : (i = utf8CheckByte(t[r]), i >= 0 ? (i > 0 && (i === 2 ? i = 0 : e.lastNeed = i - 3), i) : 0));
	}
	function utf8CheckExtraBytes(e, t, n) {
		if ((t[0] & 192) != 128) return e.lastNeed = 0, `�`;
		if (e.lastNeed > 1 && t.length > 1) {
			if ((t[1] & 192) != 128) return e.lastNeed = 1, `�`;
			if (e.lastNeed > 2 && t.length > 2 && (t[2] & 192) != 128) return e.lastNeed = 2, `�`;
		}
	}
	function utf8FillLast(e) {
		var t = this.lastTotal - this.lastNeed, n = utf8CheckExtraBytes(this, e, t);
		if (n !== void 0) return n;
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, t, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, t, 0, e.length), this.lastNeed -= e.length;
	}
	function utf8Text(e, t) {
		var n = utf8CheckIncomplete(this, e, t);
		if (!this.lastNeed) return e.toString(`utf8`, t);
		this.lastTotal = n;
		var r = e.length - (n - this.lastNeed);
		return e.copy(this.lastChar, 0, r), e.toString(`utf8`, t, r);
	}
	function utf8End(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + `�` : t;
	}
	function utf16Text(e, t) {
		if ((e.length - t) % 2 == 0) {
			var n = e.toString(`utf16le`, t);
			if (n) {
				var r = n.charCodeAt(n.length - 1);
				if (r >= 55296 && r <= 56319) return this.lastNeed = 2, this.lastTotal = 4, this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1], n.slice(0, -1);
			}
			return n;
		}
		return this.lastNeed = 1, this.lastTotal = 2, this.lastChar[0] = e[e.length - 1], e.toString(`utf16le`, t, e.length - 1);
	}
	function utf16End(e) {
		var t = e && e.length ? this.write(e) : ``;
		if (this.lastNeed) {
			var n = this.lastTotal - this.lastNeed;
			return t + this.lastChar.toString(`utf16le`, 0, n);
		}
		return t;
	}
	function base64Text(e, t) {
		var n = (e.length - t) % 3;
		return n === 0 ? e.toString(`base64`, t) : (this.lastNeed = 3 - n, this.lastTotal = 3, n === 1 ? this.lastChar[0] = e[e.length - 1] : (this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1]), e.toString(`base64`, t, e.length - n));
	}
	function base64End(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + this.lastChar.toString(`base64`, 0, 3 - this.lastNeed) : t;
	}
	function simpleWrite(e) {
		return e.toString(this.encoding);
	}
	function simpleEnd(e) {
		return e && e.length ? this.write(e) : ``;
	}
})), er = a(((e, n) => {
	let r = Kn(), { PromisePrototypeThen: i, SymbolAsyncIterator: a, SymbolIterator: o } = J(), { Buffer: s } = t(`buffer`), { ERR_INVALID_ARG_TYPE: c, ERR_STREAM_NULL_VALUES: l } = Y().codes;
	function from(e, t, n) {
		let u;
		if (typeof t == `string` || t instanceof s) return new e({
			objectMode: !0,
			...n,
			read() {
				this.push(t), this.push(null);
			}
		});
		let d;
		if (t && t[a]) d = !0, u = t[a]();
		else if (t && t[o]) d = !1, u = t[o]();
		else throw new c(`iterable`, [`Iterable`], t);
		let f = new e({
			objectMode: !0,
			highWaterMark: 1,
			...n
		}), p = !1;
		f._read = function() {
			p || (p = !0, next());
		}, f._destroy = function(e, t) {
			i(close(e), () => r.nextTick(t, e), (n) => r.nextTick(t, n || e));
		};
		async function close(e) {
			let t = e != null, n = typeof u.throw == `function`;
			if (t && n) {
				let { value: t, done: n } = await u.throw(e);
				if (await t, n) return;
			}
			if (typeof u.return == `function`) {
				let { value: e } = await u.return();
				await e;
			}
		}
		async function next() {
			for (;;) {
				try {
					let { value: e, done: t } = d ? await u.next() : u.next();
					if (t) f.push(null);
					else {
						let t = e && typeof e.then == `function` ? await e : e;
						if (t === null) throw p = !1, new l();
						if (f.push(t)) continue;
						p = !1;
					}
				} catch (e) {
					f.destroy(e);
				}
				break;
			}
		}
		return f;
	}
	n.exports = from;
})), tr = a(((e, n) => {
	let r = Kn(), { ArrayPrototypeIndexOf: i, NumberIsInteger: a, NumberIsNaN: o, NumberParseInt: s, ObjectDefineProperties: c, ObjectKeys: l, ObjectSetPrototypeOf: u, Promise: d, SafeSet: f, SymbolAsyncDispose: p, SymbolAsyncIterator: h, Symbol: g } = J();
	n.exports = Readable, Readable.ReadableState = ReadableState;
	let { EventEmitter: v } = t(`events`), { Stream: y, prependListener: b } = Jn(), { Buffer: x } = t(`buffer`), { addAbortSignal: S } = Yn(), C = Q(), w = X().debuglog(`stream`, (e) => {
		w = e;
	}), T = Xn(), D = qn(), { getHighWaterMark: O, getDefaultHighWaterMark: k } = Zn(), { aggregateTwoErrors: A, codes: { ERR_INVALID_ARG_TYPE: j, ERR_METHOD_NOT_IMPLEMENTED: M, ERR_OUT_OF_RANGE: N, ERR_STREAM_PUSH_AFTER_EOF: P, ERR_STREAM_UNSHIFT_AFTER_END_EVENT: F }, AbortError: I } = Y(), { validateObject: L } = Wn(), R = g(`kPaused`), { StringDecoder: z } = $n(), B = er();
	u(Readable.prototype, y.prototype), u(Readable, y);
	let nop = () => {}, { errorOrDestroy: V } = D, H = 65536;
	function makeBitMapDescriptor(e) {
		return {
			enumerable: !1,
			get() {
				return (this.state & e) !== 0;
			},
			set(t) {
				t ? this.state |= e : this.state &= ~e;
			}
		};
	}
	c(ReadableState.prototype, {
		objectMode: makeBitMapDescriptor(1),
		ended: makeBitMapDescriptor(2),
		endEmitted: makeBitMapDescriptor(4),
		reading: makeBitMapDescriptor(8),
		constructed: makeBitMapDescriptor(16),
		sync: makeBitMapDescriptor(32),
		needReadable: makeBitMapDescriptor(64),
		emittedReadable: makeBitMapDescriptor(128),
		readableListening: makeBitMapDescriptor(256),
		resumeScheduled: makeBitMapDescriptor(512),
		errorEmitted: makeBitMapDescriptor(1024),
		emitClose: makeBitMapDescriptor(2048),
		autoDestroy: makeBitMapDescriptor(4096),
		destroyed: makeBitMapDescriptor(8192),
		closed: makeBitMapDescriptor(16384),
		closeEmitted: makeBitMapDescriptor(32768),
		multiAwaitDrain: makeBitMapDescriptor(H),
		readingMore: makeBitMapDescriptor(131072),
		dataEmitted: makeBitMapDescriptor(262144)
	});
	function ReadableState(e, t, n) {
		typeof n != `boolean` && (n = t instanceof $()), this.state = 6192, e && e.objectMode && (this.state |= 1), n && e && e.readableObjectMode && (this.state |= 1), this.highWaterMark = e ? O(this, e, `readableHighWaterMark`, n) : k(!1), this.buffer = new T(), this.length = 0, this.pipes = [], this.flowing = null, this[R] = null, e && e.emitClose === !1 && (this.state &= -2049), e && e.autoDestroy === !1 && (this.state &= -4097), this.errored = null, this.defaultEncoding = e && e.defaultEncoding || `utf8`, this.awaitDrainWriters = null, this.decoder = null, this.encoding = null, e && e.encoding && (this.decoder = new z(e.encoding), this.encoding = e.encoding);
	}
	function Readable(e) {
		if (!(this instanceof Readable)) return new Readable(e);
		let t = this instanceof $();
		this._readableState = new ReadableState(e, this, t), e && (typeof e.read == `function` && (this._read = e.read), typeof e.destroy == `function` && (this._destroy = e.destroy), typeof e.construct == `function` && (this._construct = e.construct), e.signal && !t && S(e.signal, this)), y.call(this, e), D.construct(this, () => {
			this._readableState.needReadable && maybeReadMore(this, this._readableState);
		});
	}
	Readable.prototype.destroy = D.destroy, Readable.prototype._undestroy = D.undestroy, Readable.prototype._destroy = function(e, t) {
		t(e);
	}, Readable.prototype[v.captureRejectionSymbol] = function(e) {
		this.destroy(e);
	}, Readable.prototype[p] = function() {
		let e;
		return this.destroyed || (e = this.readableEnded ? null : new I(), this.destroy(e)), new d((t, n) => C(this, (r) => r && r !== e ? n(r) : t(null)));
	}, Readable.prototype.push = function(e, t) {
		return readableAddChunk(this, e, t, !1);
	}, Readable.prototype.unshift = function(e, t) {
		return readableAddChunk(this, e, t, !0);
	};
	function readableAddChunk(e, t, n, r) {
		w(`readableAddChunk`, t);
		let i = e._readableState, a;
		if (i.state & 1 || (typeof t == `string` ? (n ||= i.defaultEncoding, i.encoding !== n && (r && i.encoding ? t = x.from(t, n).toString(i.encoding) : (t = x.from(t, n), n = ``))) : t instanceof x ? n = `` : y._isUint8Array(t) ? (t = y._uint8ArrayToBuffer(t), n = ``) : t != null && (a = new j(`chunk`, [
			`string`,
			`Buffer`,
			`Uint8Array`
		], t))), a) V(e, a);
		else if (t === null) i.state &= -9, onEofChunk(e, i);
		else if (i.state & 1 || t && t.length > 0) {
			if (r) {
				if (i.state & 4) V(e, new F());
				else if (i.destroyed || i.errored) return !1;
				else addChunk(e, i, t, !0);
			} else if (i.ended) V(e, new P());
			else if (i.destroyed || i.errored) return !1;
			else i.state &= -9, i.decoder && !n ? (t = i.decoder.write(t), i.objectMode || t.length !== 0 ? addChunk(e, i, t, !1) : maybeReadMore(e, i)) : addChunk(e, i, t, !1);
		} else r || (i.state &= -9, maybeReadMore(e, i));
		return !i.ended && (i.length < i.highWaterMark || i.length === 0);
	}
	function addChunk(e, t, n, r) {
		t.flowing && t.length === 0 && !t.sync && e.listenerCount(`data`) > 0 ? (t.state & H ? t.awaitDrainWriters.clear() : t.awaitDrainWriters = null, t.dataEmitted = !0, e.emit(`data`, n)) : (t.length += t.objectMode ? 1 : n.length, r ? t.buffer.unshift(n) : t.buffer.push(n), t.state & 64 && emitReadable(e)), maybeReadMore(e, t);
	}
	Readable.prototype.isPaused = function() {
		let e = this._readableState;
		return e[R] === !0 || e.flowing === !1;
	}, Readable.prototype.setEncoding = function(e) {
		let t = new z(e);
		this._readableState.decoder = t, this._readableState.encoding = this._readableState.decoder.encoding;
		let n = this._readableState.buffer, r = ``;
		for (let e of n) r += t.write(e);
		return n.clear(), r !== `` && n.push(r), this._readableState.length = r.length, this;
	};
	function computeNewHighWaterMark(e) {
		if (e > 1073741824) throw new N(`size`, `<= 1GiB`, e);
		return e--, e |= e >>> 1, e |= e >>> 2, e |= e >>> 4, e |= e >>> 8, e |= e >>> 16, e++, e;
	}
	function howMuchToRead(e, t) {
		return e <= 0 || t.length === 0 && t.ended ? 0 : t.state & 1 ? 1 : o(e) ? t.flowing && t.length ? t.buffer.first().length : t.length : e <= t.length ? e : t.ended ? t.length : 0;
	}
	Readable.prototype.read = function(e) {
		w(`read`, e), e === void 0 ? e = NaN : a(e) || (e = s(e, 10));
		let t = this._readableState, n = e;
		if (e > t.highWaterMark && (t.highWaterMark = computeNewHighWaterMark(e)), e !== 0 && (t.state &= -129), e === 0 && t.needReadable && ((t.highWaterMark === 0 ? t.length > 0 : t.length >= t.highWaterMark) || t.ended)) return w(`read: emitReadable`, t.length, t.ended), t.length === 0 && t.ended ? endReadable(this) : emitReadable(this), null;
		if (e = howMuchToRead(e, t), e === 0 && t.ended) return t.length === 0 && endReadable(this), null;
		let r = !!(t.state & 64);
		if (w(`need readable`, r), (t.length === 0 || t.length - e < t.highWaterMark) && (r = !0, w(`length less than watermark`, r)), t.ended || t.reading || t.destroyed || t.errored || !t.constructed) r = !1, w(`reading, ended or constructing`, r);
		else if (r) {
			w(`do read`), t.state |= 40, t.length === 0 && (t.state |= 64);
			try {
				this._read(t.highWaterMark);
			} catch (e) {
				V(this, e);
			}
			t.state &= -33, t.reading || (e = howMuchToRead(n, t));
		}
		let i;
		return i = e > 0 ? fromList(e, t) : null, i === null ? (t.needReadable = t.length <= t.highWaterMark, e = 0) : (t.length -= e, t.multiAwaitDrain ? t.awaitDrainWriters.clear() : t.awaitDrainWriters = null), t.length === 0 && (t.ended || (t.needReadable = !0), n !== e && t.ended && endReadable(this)), i !== null && !t.errorEmitted && !t.closeEmitted && (t.dataEmitted = !0, this.emit(`data`, i)), i;
	};
	function onEofChunk(e, t) {
		if (w(`onEofChunk`), !t.ended) {
			if (t.decoder) {
				let e = t.decoder.end();
				e && e.length && (t.buffer.push(e), t.length += t.objectMode ? 1 : e.length);
			}
			t.ended = !0, t.sync ? emitReadable(e) : (t.needReadable = !1, t.emittedReadable = !0, emitReadable_(e));
		}
	}
	function emitReadable(e) {
		let t = e._readableState;
		w(`emitReadable`, t.needReadable, t.emittedReadable), t.needReadable = !1, t.emittedReadable || (w(`emitReadable`, t.flowing), t.emittedReadable = !0, r.nextTick(emitReadable_, e));
	}
	function emitReadable_(e) {
		let t = e._readableState;
		w(`emitReadable_`, t.destroyed, t.length, t.ended), !t.destroyed && !t.errored && (t.length || t.ended) && (e.emit(`readable`), t.emittedReadable = !1), t.needReadable = !t.flowing && !t.ended && t.length <= t.highWaterMark, flow(e);
	}
	function maybeReadMore(e, t) {
		!t.readingMore && t.constructed && (t.readingMore = !0, r.nextTick(maybeReadMore_, e, t));
	}
	function maybeReadMore_(e, t) {
		for (; !t.reading && !t.ended && (t.length < t.highWaterMark || t.flowing && t.length === 0);) {
			let n = t.length;
			if (w(`maybeReadMore read 0`), e.read(0), n === t.length) break;
		}
		t.readingMore = !1;
	}
	Readable.prototype._read = function(e) {
		throw new M(`_read()`);
	}, Readable.prototype.pipe = function(e, t) {
		let n = this, i = this._readableState;
		i.pipes.length === 1 && (i.multiAwaitDrain || (i.multiAwaitDrain = !0, i.awaitDrainWriters = new f(i.awaitDrainWriters ? [i.awaitDrainWriters] : []))), i.pipes.push(e), w(`pipe count=%d opts=%j`, i.pipes.length, t);
		let a = (!t || t.end !== !1) && e !== r.stdout && e !== r.stderr ? onend : unpipe;
		i.endEmitted ? r.nextTick(a) : n.once(`end`, a), e.on(`unpipe`, onunpipe);
		function onunpipe(e, t) {
			w(`onunpipe`), e === n && t && t.hasUnpiped === !1 && (t.hasUnpiped = !0, cleanup());
		}
		function onend() {
			w(`onend`), e.end();
		}
		let o, s = !1;
		function cleanup() {
			w(`cleanup`), e.removeListener(`close`, onclose), e.removeListener(`finish`, onfinish), o && e.removeListener(`drain`, o), e.removeListener(`error`, onerror), e.removeListener(`unpipe`, onunpipe), n.removeListener(`end`, onend), n.removeListener(`end`, unpipe), n.removeListener(`data`, ondata), s = !0, o && i.awaitDrainWriters && (!e._writableState || e._writableState.needDrain) && o();
		}
		function pause() {
			s || (i.pipes.length === 1 && i.pipes[0] === e ? (w(`false write response, pause`, 0), i.awaitDrainWriters = e, i.multiAwaitDrain = !1) : i.pipes.length > 1 && i.pipes.includes(e) && (w(`false write response, pause`, i.awaitDrainWriters.size), i.awaitDrainWriters.add(e)), n.pause()), o || (o = pipeOnDrain(n, e), e.on(`drain`, o));
		}
		n.on(`data`, ondata);
		function ondata(t) {
			w(`ondata`);
			let n = e.write(t);
			w(`dest.write`, n), n === !1 && pause();
		}
		function onerror(t) {
			if (w(`onerror`, t), unpipe(), e.removeListener(`error`, onerror), e.listenerCount(`error`) === 0) {
				let n = e._writableState || e._readableState;
				n && !n.errorEmitted ? V(e, t) : e.emit(`error`, t);
			}
		}
		b(e, `error`, onerror);
		function onclose() {
			e.removeListener(`finish`, onfinish), unpipe();
		}
		e.once(`close`, onclose);
		function onfinish() {
			w(`onfinish`), e.removeListener(`close`, onclose), unpipe();
		}
		e.once(`finish`, onfinish);
		function unpipe() {
			w(`unpipe`), n.unpipe(e);
		}
		return e.emit(`pipe`, n), e.writableNeedDrain === !0 ? pause() : i.flowing || (w(`pipe resume`), n.resume()), e;
	};
	function pipeOnDrain(e, t) {
		return function pipeOnDrainFunctionResult() {
			let n = e._readableState;
			n.awaitDrainWriters === t ? (w(`pipeOnDrain`, 1), n.awaitDrainWriters = null) : n.multiAwaitDrain && (w(`pipeOnDrain`, n.awaitDrainWriters.size), n.awaitDrainWriters.delete(t)), (!n.awaitDrainWriters || n.awaitDrainWriters.size === 0) && e.listenerCount(`data`) && e.resume();
		};
	}
	Readable.prototype.unpipe = function(e) {
		let t = this._readableState, n = { hasUnpiped: !1 };
		if (t.pipes.length === 0) return this;
		if (!e) {
			let e = t.pipes;
			t.pipes = [], this.pause();
			for (let t = 0; t < e.length; t++) e[t].emit(`unpipe`, this, { hasUnpiped: !1 });
			return this;
		}
		let r = i(t.pipes, e);
		return r === -1 || (t.pipes.splice(r, 1), t.pipes.length === 0 && this.pause(), e.emit(`unpipe`, this, n)), this;
	}, Readable.prototype.on = function(e, t) {
		let n = y.prototype.on.call(this, e, t), i = this._readableState;
		return e === `data` ? (i.readableListening = this.listenerCount(`readable`) > 0, i.flowing !== !1 && this.resume()) : e === `readable` && !i.endEmitted && !i.readableListening && (i.readableListening = i.needReadable = !0, i.flowing = !1, i.emittedReadable = !1, w(`on readable`, i.length, i.reading), i.length ? emitReadable(this) : i.reading || r.nextTick(nReadingNextTick, this)), n;
	}, Readable.prototype.addListener = Readable.prototype.on, Readable.prototype.removeListener = function(e, t) {
		let n = y.prototype.removeListener.call(this, e, t);
		return e === `readable` && r.nextTick(updateReadableListening, this), n;
	}, Readable.prototype.off = Readable.prototype.removeListener, Readable.prototype.removeAllListeners = function(e) {
		let t = y.prototype.removeAllListeners.apply(this, arguments);
		return (e === `readable` || e === void 0) && r.nextTick(updateReadableListening, this), t;
	};
	function updateReadableListening(e) {
		let t = e._readableState;
		t.readableListening = e.listenerCount(`readable`) > 0, t.resumeScheduled && t[R] === !1 ? t.flowing = !0 : e.listenerCount(`data`) > 0 ? e.resume() : t.readableListening || (t.flowing = null);
	}
	function nReadingNextTick(e) {
		w(`readable nexttick read 0`), e.read(0);
	}
	Readable.prototype.resume = function() {
		let e = this._readableState;
		return e.flowing || (w(`resume`), e.flowing = !e.readableListening, resume(this, e)), e[R] = !1, this;
	};
	function resume(e, t) {
		t.resumeScheduled || (t.resumeScheduled = !0, r.nextTick(resume_, e, t));
	}
	function resume_(e, t) {
		w(`resume`, t.reading), t.reading || e.read(0), t.resumeScheduled = !1, e.emit(`resume`), flow(e), t.flowing && !t.reading && e.read(0);
	}
	Readable.prototype.pause = function() {
		return w(`call pause flowing=%j`, this._readableState.flowing), this._readableState.flowing !== !1 && (w(`pause`), this._readableState.flowing = !1, this.emit(`pause`)), this._readableState[R] = !0, this;
	};
	function flow(e) {
		let t = e._readableState;
		for (w(`flow`, t.flowing); t.flowing && e.read() !== null;);
	}
	Readable.prototype.wrap = function(e) {
		let t = !1;
		e.on(`data`, (n) => {
			!this.push(n) && e.pause && (t = !0, e.pause());
		}), e.on(`end`, () => {
			this.push(null);
		}), e.on(`error`, (e) => {
			V(this, e);
		}), e.on(`close`, () => {
			this.destroy();
		}), e.on(`destroy`, () => {
			this.destroy();
		}), this._read = () => {
			t && e.resume && (t = !1, e.resume());
		};
		let n = l(e);
		for (let t = 1; t < n.length; t++) {
			let r = n[t];
			this[r] === void 0 && typeof e[r] == `function` && (this[r] = e[r].bind(e));
		}
		return this;
	}, Readable.prototype[h] = function() {
		return streamToAsyncIterator(this);
	}, Readable.prototype.iterator = function(e) {
		return e !== void 0 && L(e, `options`), streamToAsyncIterator(this, e);
	};
	function streamToAsyncIterator(e, t) {
		typeof e.read != `function` && (e = Readable.wrap(e, { objectMode: !0 }));
		let n = createAsyncIterator(e, t);
		return n.stream = e, n;
	}
	async function* createAsyncIterator(e, t) {
		let n = nop;
		function next(t) {
			this === e ? (n(), n = nop) : n = t;
		}
		e.on(`readable`, next);
		let r, i = C(e, { writable: !1 }, (e) => {
			r = e ? A(r, e) : null, n(), n = nop;
		});
		try {
			for (;;) {
				let t = e.destroyed ? null : e.read();
				if (t !== null) yield t;
				else if (r) throw r;
				else if (r === null) return;
				else await new d(next);
			}
		} catch (e) {
			throw r = A(r, e), r;
		} finally {
			(r || t?.destroyOnReturn !== !1) && (r === void 0 || e._readableState.autoDestroy) ? D.destroyer(e, null) : (e.off(`readable`, next), i());
		}
	}
	c(Readable.prototype, {
		readable: {
			__proto__: null,
			get() {
				let e = this._readableState;
				return !!e && e.readable !== !1 && !e.destroyed && !e.errorEmitted && !e.endEmitted;
			},
			set(e) {
				this._readableState && (this._readableState.readable = !!e);
			}
		},
		readableDidRead: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState.dataEmitted;
			}
		},
		readableAborted: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return !(this._readableState.readable === !1 || !this._readableState.destroyed && !this._readableState.errored || this._readableState.endEmitted);
			}
		},
		readableHighWaterMark: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState.highWaterMark;
			}
		},
		readableBuffer: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState && this._readableState.buffer;
			}
		},
		readableFlowing: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState.flowing;
			},
			set: function(e) {
				this._readableState && (this._readableState.flowing = e);
			}
		},
		readableLength: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState.length;
			}
		},
		readableObjectMode: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.objectMode : !1;
			}
		},
		readableEncoding: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.encoding : null;
			}
		},
		errored: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.errored : null;
			}
		},
		closed: {
			__proto__: null,
			get() {
				return this._readableState ? this._readableState.closed : !1;
			}
		},
		destroyed: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.destroyed : !1;
			},
			set(e) {
				this._readableState && (this._readableState.destroyed = e);
			}
		},
		readableEnded: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.endEmitted : !1;
			}
		}
	}), c(ReadableState.prototype, {
		pipesCount: {
			__proto__: null,
			get() {
				return this.pipes.length;
			}
		},
		paused: {
			__proto__: null,
			get() {
				return this[R] !== !1;
			},
			set(e) {
				this[R] = !!e;
			}
		}
	}), Readable._fromList = fromList;
	function fromList(e, t) {
		if (t.length === 0) return null;
		let n;
		return t.objectMode ? n = t.buffer.shift() : !e || e >= t.length ? (n = t.decoder ? t.buffer.join(``) : t.buffer.length === 1 ? t.buffer.first() : t.buffer.concat(t.length), t.buffer.clear()) : n = t.buffer.consume(e, t.decoder), n;
	}
	function endReadable(e) {
		let t = e._readableState;
		w(`endReadable`, t.endEmitted), t.endEmitted || (t.ended = !0, r.nextTick(endReadableNT, t, e));
	}
	function endReadableNT(e, t) {
		if (w(`endReadableNT`, e.endEmitted, e.length), !e.errored && !e.closeEmitted && !e.endEmitted && e.length === 0) {
			if (e.endEmitted = !0, t.emit(`end`), t.writable && t.allowHalfOpen === !1) r.nextTick(endWritableNT, t);
			else if (e.autoDestroy) {
				let e = t._writableState;
				(!e || e.autoDestroy && (e.finished || e.writable === !1)) && t.destroy();
			}
		}
	}
	function endWritableNT(e) {
		e.writable && !e.writableEnded && !e.destroyed && e.end();
	}
	Readable.from = function(e, t) {
		return B(Readable, e, t);
	};
	let ee;
	function lazyWebStreams() {
		return ee === void 0 && (ee = {}), ee;
	}
	Readable.fromWeb = function(e, t) {
		return lazyWebStreams().newStreamReadableFromReadableStream(e, t);
	}, Readable.toWeb = function(e, t) {
		return lazyWebStreams().newReadableStreamFromStreamReadable(e, t);
	}, Readable.wrap = function(e, t) {
		return new Readable({
			objectMode: e.readableObjectMode ?? e.objectMode ?? !0,
			...t,
			destroy(t, n) {
				D.destroyer(e, t), n(t);
			}
		}).wrap(e);
	};
})), nr = a(((e, n) => {
	let r = Kn(), { ArrayPrototypeSlice: i, Error: a, FunctionPrototypeSymbolHasInstance: o, ObjectDefineProperty: s, ObjectDefineProperties: c, ObjectSetPrototypeOf: l, StringPrototypeToLowerCase: u, Symbol: d, SymbolHasInstance: f } = J();
	n.exports = Writable, Writable.WritableState = WritableState;
	let { EventEmitter: p } = t(`events`), h = Jn().Stream, { Buffer: g } = t(`buffer`), v = qn(), { addAbortSignal: y } = Yn(), { getHighWaterMark: b, getDefaultHighWaterMark: x } = Zn(), { ERR_INVALID_ARG_TYPE: S, ERR_METHOD_NOT_IMPLEMENTED: C, ERR_MULTIPLE_CALLBACK: w, ERR_STREAM_CANNOT_PIPE: T, ERR_STREAM_DESTROYED: D, ERR_STREAM_ALREADY_FINISHED: O, ERR_STREAM_NULL_VALUES: k, ERR_STREAM_WRITE_AFTER_END: A, ERR_UNKNOWN_ENCODING: j } = Y().codes, { errorOrDestroy: M } = v;
	l(Writable.prototype, h.prototype), l(Writable, h);
	function nop() {}
	let N = d(`kOnFinished`);
	function WritableState(e, t, n) {
		typeof n != `boolean` && (n = t instanceof $()), this.objectMode = !!(e && e.objectMode), n && (this.objectMode = this.objectMode || !!(e && e.writableObjectMode)), this.highWaterMark = e ? b(this, e, `writableHighWaterMark`, n) : x(!1), this.finalCalled = !1, this.needDrain = !1, this.ending = !1, this.ended = !1, this.finished = !1, this.destroyed = !1;
		let r = !!(e && e.decodeStrings === !1);
		this.decodeStrings = !r, this.defaultEncoding = e && e.defaultEncoding || `utf8`, this.length = 0, this.writing = !1, this.corked = 0, this.sync = !0, this.bufferProcessing = !1, this.onwrite = onwrite.bind(void 0, t), this.writecb = null, this.writelen = 0, this.afterWriteTickInfo = null, resetBuffer(this), this.pendingcb = 0, this.constructed = !0, this.prefinished = !1, this.errorEmitted = !1, this.emitClose = !e || e.emitClose !== !1, this.autoDestroy = !e || e.autoDestroy !== !1, this.errored = null, this.closed = !1, this.closeEmitted = !1, this[N] = [];
	}
	function resetBuffer(e) {
		e.buffered = [], e.bufferedIndex = 0, e.allBuffers = !0, e.allNoop = !0;
	}
	WritableState.prototype.getBuffer = function getBuffer() {
		return i(this.buffered, this.bufferedIndex);
	}, s(WritableState.prototype, `bufferedRequestCount`, {
		__proto__: null,
		get() {
			return this.buffered.length - this.bufferedIndex;
		}
	});
	function Writable(e) {
		let t = this instanceof $();
		if (!t && !o(Writable, this)) return new Writable(e);
		this._writableState = new WritableState(e, this, t), e && (typeof e.write == `function` && (this._write = e.write), typeof e.writev == `function` && (this._writev = e.writev), typeof e.destroy == `function` && (this._destroy = e.destroy), typeof e.final == `function` && (this._final = e.final), typeof e.construct == `function` && (this._construct = e.construct), e.signal && y(e.signal, this)), h.call(this, e), v.construct(this, () => {
			let e = this._writableState;
			e.writing || clearBuffer(this, e), finishMaybe(this, e);
		});
	}
	s(Writable, f, {
		__proto__: null,
		value: function(e) {
			return o(this, e) ? !0 : this === Writable && e && e._writableState instanceof WritableState;
		}
	}), Writable.prototype.pipe = function() {
		M(this, new T());
	};
	function _write(e, t, n, i) {
		let a = e._writableState;
		if (typeof n == `function`) i = n, n = a.defaultEncoding;
		else {
			if (!n) n = a.defaultEncoding;
			else if (n !== `buffer` && !g.isEncoding(n)) throw new j(n);
			typeof i != `function` && (i = nop);
		}
		if (t === null) throw new k();
		if (!a.objectMode) {
			if (typeof t == `string`) a.decodeStrings !== !1 && (t = g.from(t, n), n = `buffer`);
			else if (t instanceof g) n = `buffer`;
			else if (h._isUint8Array(t)) t = h._uint8ArrayToBuffer(t), n = `buffer`;
			else throw new S(`chunk`, [
				`string`,
				`Buffer`,
				`Uint8Array`
			], t);
		}
		let o;
		return a.ending ? o = new A() : a.destroyed && (o = new D(`write`)), o ? (r.nextTick(i, o), M(e, o, !0), o) : (a.pendingcb++, writeOrBuffer(e, a, t, n, i));
	}
	Writable.prototype.write = function(e, t, n) {
		return _write(this, e, t, n) === !0;
	}, Writable.prototype.cork = function() {
		this._writableState.corked++;
	}, Writable.prototype.uncork = function() {
		let e = this._writableState;
		e.corked && (e.corked--, e.writing || clearBuffer(this, e));
	}, Writable.prototype.setDefaultEncoding = function setDefaultEncoding(e) {
		if (typeof e == `string` && (e = u(e)), !g.isEncoding(e)) throw new j(e);
		return this._writableState.defaultEncoding = e, this;
	};
	function writeOrBuffer(e, t, n, r, i) {
		let a = t.objectMode ? 1 : n.length;
		t.length += a;
		let o = t.length < t.highWaterMark;
		return o || (t.needDrain = !0), t.writing || t.corked || t.errored || !t.constructed ? (t.buffered.push({
			chunk: n,
			encoding: r,
			callback: i
		}), t.allBuffers && r !== `buffer` && (t.allBuffers = !1), t.allNoop && i !== nop && (t.allNoop = !1)) : (t.writelen = a, t.writecb = i, t.writing = !0, t.sync = !0, e._write(n, r, t.onwrite), t.sync = !1), o && !t.errored && !t.destroyed;
	}
	function doWrite(e, t, n, r, i, a, o) {
		t.writelen = r, t.writecb = o, t.writing = !0, t.sync = !0, t.destroyed ? t.onwrite(new D(`write`)) : n ? e._writev(i, t.onwrite) : e._write(i, a, t.onwrite), t.sync = !1;
	}
	function onwriteError(e, t, n, r) {
		--t.pendingcb, r(n), errorBuffer(t), M(e, n);
	}
	function onwrite(e, t) {
		let n = e._writableState, i = n.sync, a = n.writecb;
		typeof a == `function` ? (n.writing = !1, n.writecb = null, n.length -= n.writelen, n.writelen = 0, t ? (t.stack, n.errored ||= t, e._readableState && !e._readableState.errored && (e._readableState.errored = t), i ? r.nextTick(onwriteError, e, n, t, a) : onwriteError(e, n, t, a)) : (n.buffered.length > n.bufferedIndex && clearBuffer(e, n), i ? n.afterWriteTickInfo !== null && n.afterWriteTickInfo.cb === a ? n.afterWriteTickInfo.count++ : (n.afterWriteTickInfo = {
			count: 1,
			cb: a,
			stream: e,
			state: n
		}, r.nextTick(afterWriteTick, n.afterWriteTickInfo)) : afterWrite(e, n, 1, a))) : M(e, new w());
	}
	function afterWriteTick({ stream: e, state: t, count: n, cb: r }) {
		return t.afterWriteTickInfo = null, afterWrite(e, t, n, r);
	}
	function afterWrite(e, t, n, r) {
		for (!t.ending && !e.destroyed && t.length === 0 && t.needDrain && (t.needDrain = !1, e.emit(`drain`)); n-- > 0;) t.pendingcb--, r();
		t.destroyed && errorBuffer(t), finishMaybe(e, t);
	}
	function errorBuffer(e) {
		if (e.writing) return;
		for (let t = e.bufferedIndex; t < e.buffered.length; ++t) {
			let { chunk: n, callback: r } = e.buffered[t], i = e.objectMode ? 1 : n.length;
			e.length -= i, r(e.errored ?? new D(`write`));
		}
		let t = e[N].splice(0);
		for (let n = 0; n < t.length; n++) t[n](e.errored ?? new D(`end`));
		resetBuffer(e);
	}
	function clearBuffer(e, t) {
		if (t.corked || t.bufferProcessing || t.destroyed || !t.constructed) return;
		let { buffered: n, bufferedIndex: r, objectMode: a } = t, o = n.length - r;
		if (!o) return;
		let s = r;
		if (t.bufferProcessing = !0, o > 1 && e._writev) {
			t.pendingcb -= o - 1;
			let r = t.allNoop ? nop : (e) => {
				for (let t = s; t < n.length; ++t) n[t].callback(e);
			}, a = t.allNoop && s === 0 ? n : i(n, s);
			a.allBuffers = t.allBuffers, doWrite(e, t, !0, t.length, a, ``, r), resetBuffer(t);
		} else {
			do {
				let { chunk: r, encoding: i, callback: o } = n[s];
				n[s++] = null, doWrite(e, t, !1, a ? 1 : r.length, r, i, o);
			} while (s < n.length && !t.writing);
			s === n.length ? resetBuffer(t) : s > 256 ? (n.splice(0, s), t.bufferedIndex = 0) : t.bufferedIndex = s;
		}
		t.bufferProcessing = !1;
	}
	Writable.prototype._write = function(e, t, n) {
		if (this._writev) this._writev([{
			chunk: e,
			encoding: t
		}], n);
		else throw new C(`_write()`);
	}, Writable.prototype._writev = null, Writable.prototype.end = function(e, t, n) {
		let i = this._writableState;
		typeof e == `function` ? (n = e, e = null, t = null) : typeof t == `function` && (n = t, t = null);
		let o;
		if (e != null) {
			let n = _write(this, e, t);
			n instanceof a && (o = n);
		}
		return i.corked && (i.corked = 1, this.uncork()), o || (!i.errored && !i.ending ? (i.ending = !0, finishMaybe(this, i, !0), i.ended = !0) : i.finished ? o = new O(`end`) : i.destroyed && (o = new D(`end`))), typeof n == `function` && (o || i.finished ? r.nextTick(n, o) : i[N].push(n)), this;
	};
	function needFinish(e) {
		return e.ending && !e.destroyed && e.constructed && e.length === 0 && !e.errored && e.buffered.length === 0 && !e.finished && !e.writing && !e.errorEmitted && !e.closeEmitted;
	}
	function callFinal(e, t) {
		let n = !1;
		function onFinish(i) {
			if (n) M(e, i ?? w());
			else if (n = !0, t.pendingcb--, i) {
				let n = t[N].splice(0);
				for (let e = 0; e < n.length; e++) n[e](i);
				M(e, i, t.sync);
			} else needFinish(t) && (t.prefinished = !0, e.emit(`prefinish`), t.pendingcb++, r.nextTick(finish, e, t));
		}
		t.sync = !0, t.pendingcb++;
		try {
			e._final(onFinish);
		} catch (e) {
			onFinish(e);
		}
		t.sync = !1;
	}
	function prefinish(e, t) {
		!t.prefinished && !t.finalCalled && (typeof e._final == `function` && !t.destroyed ? (t.finalCalled = !0, callFinal(e, t)) : (t.prefinished = !0, e.emit(`prefinish`)));
	}
	function finishMaybe(e, t, n) {
		needFinish(t) && (prefinish(e, t), t.pendingcb === 0 && (n ? (t.pendingcb++, r.nextTick((e, t) => {
			needFinish(t) ? finish(e, t) : t.pendingcb--;
		}, e, t)) : needFinish(t) && (t.pendingcb++, finish(e, t))));
	}
	function finish(e, t) {
		t.pendingcb--, t.finished = !0;
		let n = t[N].splice(0);
		for (let e = 0; e < n.length; e++) n[e]();
		if (e.emit(`finish`), t.autoDestroy) {
			let t = e._readableState;
			(!t || t.autoDestroy && (t.endEmitted || t.readable === !1)) && e.destroy();
		}
	}
	c(Writable.prototype, {
		closed: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.closed : !1;
			}
		},
		destroyed: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.destroyed : !1;
			},
			set(e) {
				this._writableState && (this._writableState.destroyed = e);
			}
		},
		writable: {
			__proto__: null,
			get() {
				let e = this._writableState;
				return !!e && e.writable !== !1 && !e.destroyed && !e.errored && !e.ending && !e.ended;
			},
			set(e) {
				this._writableState && (this._writableState.writable = !!e);
			}
		},
		writableFinished: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.finished : !1;
			}
		},
		writableObjectMode: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.objectMode : !1;
			}
		},
		writableBuffer: {
			__proto__: null,
			get() {
				return this._writableState && this._writableState.getBuffer();
			}
		},
		writableEnded: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.ending : !1;
			}
		},
		writableNeedDrain: {
			__proto__: null,
			get() {
				let e = this._writableState;
				return e ? !e.destroyed && !e.ending && e.needDrain : !1;
			}
		},
		writableHighWaterMark: {
			__proto__: null,
			get() {
				return this._writableState && this._writableState.highWaterMark;
			}
		},
		writableCorked: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.corked : 0;
			}
		},
		writableLength: {
			__proto__: null,
			get() {
				return this._writableState && this._writableState.length;
			}
		},
		errored: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._writableState ? this._writableState.errored : null;
			}
		},
		writableAborted: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return !(this._writableState.writable === !1 || !this._writableState.destroyed && !this._writableState.errored || this._writableState.finished);
			}
		}
	});
	let P = v.destroy;
	Writable.prototype.destroy = function(e, t) {
		let n = this._writableState;
		return !n.destroyed && (n.bufferedIndex < n.buffered.length || n[N].length) && r.nextTick(errorBuffer, n), P.call(this, e, t), this;
	}, Writable.prototype._undestroy = v.undestroy, Writable.prototype._destroy = function(e, t) {
		t(e);
	}, Writable.prototype[p.captureRejectionSymbol] = function(e) {
		this.destroy(e);
	};
	let F;
	function lazyWebStreams() {
		return F === void 0 && (F = {}), F;
	}
	Writable.fromWeb = function(e, t) {
		return lazyWebStreams().newStreamWritableFromWritableStream(e, t);
	}, Writable.toWeb = function(e) {
		return lazyWebStreams().newWritableStreamFromStreamWritable(e);
	};
})), rr = a(((e, n) => {
	let r = Kn(), i = t(`buffer`), { isReadable: a, isWritable: o, isIterable: s, isNodeStream: c, isReadableNodeStream: l, isWritableNodeStream: u, isDuplexNodeStream: d, isReadableStream: f, isWritableStream: p } = Z(), h = Q(), { AbortError: g, codes: { ERR_INVALID_ARG_TYPE: v, ERR_INVALID_RETURN_VALUE: y } } = Y(), { destroyer: b } = qn(), x = $(), S = tr(), C = nr(), { createDeferredPromise: w } = X(), T = er(), D = globalThis.Blob || i.Blob, O = D === void 0 ? function isBlob(e) {
		return !1;
	} : function isBlob(e) {
		return e instanceof D;
	}, k = globalThis.AbortController || Un().AbortController, { FunctionPrototypeCall: A } = J();
	var Duplexify = class extends x {
		constructor(e) {
			super(e), e?.readable === !1 && (this._readableState.readable = !1, this._readableState.ended = !0, this._readableState.endEmitted = !0), e?.writable === !1 && (this._writableState.writable = !1, this._writableState.ending = !0, this._writableState.ended = !0, this._writableState.finished = !0);
		}
	};
	n.exports = function duplexify(e, t) {
		if (d(e)) return e;
		if (l(e)) return _duplexify({ readable: e });
		if (u(e)) return _duplexify({ writable: e });
		if (c(e)) return _duplexify({
			writable: !1,
			readable: !1
		});
		if (f(e)) return _duplexify({ readable: S.fromWeb(e) });
		if (p(e)) return _duplexify({ writable: C.fromWeb(e) });
		if (typeof e == `function`) {
			let { value: n, write: i, final: a, destroy: o } = fromAsyncGen(e);
			if (s(n)) return T(Duplexify, n, {
				objectMode: !0,
				write: i,
				final: a,
				destroy: o
			});
			let c = n?.then;
			if (typeof c == `function`) {
				let e, t = A(c, n, (e) => {
					if (e != null) throw new y(`nully`, `body`, e);
				}, (t) => {
					b(e, t);
				});
				return e = new Duplexify({
					objectMode: !0,
					readable: !1,
					write: i,
					final(e) {
						a(async () => {
							try {
								await t, r.nextTick(e, null);
							} catch (t) {
								r.nextTick(e, t);
							}
						});
					},
					destroy: o
				});
			}
			throw new y(`Iterable, AsyncIterable or AsyncFunction`, t, n);
		}
		if (O(e)) return duplexify(e.arrayBuffer());
		if (s(e)) return T(Duplexify, e, {
			objectMode: !0,
			writable: !1
		});
		if (f(e?.readable) && p(e?.writable)) return Duplexify.fromWeb(e);
		if (typeof e?.writable == `object` || typeof e?.readable == `object`) return _duplexify({
			readable: e != null && e.readable ? l(e?.readable) ? e?.readable : duplexify(e.readable) : void 0,
			writable: e != null && e.writable ? u(e?.writable) ? e?.writable : duplexify(e.writable) : void 0
		});
		let n = e?.then;
		if (typeof n == `function`) {
			let t;
			return A(n, e, (e) => {
				e != null && t.push(e), t.push(null);
			}, (e) => {
				b(t, e);
			}), t = new Duplexify({
				objectMode: !0,
				writable: !1,
				read() {}
			});
		}
		throw new v(t, [
			`Blob`,
			`ReadableStream`,
			`WritableStream`,
			`Stream`,
			`Iterable`,
			`AsyncIterable`,
			`Function`,
			`{ readable, writable } pair`,
			`Promise`
		], e);
	};
	function fromAsyncGen(e) {
		let { promise: t, resolve: n } = w(), i = new k(), a = i.signal;
		return {
			value: e((async function* () {
				for (;;) {
					let e = t;
					t = null;
					let { chunk: i, done: o, cb: s } = await e;
					if (r.nextTick(s), o) return;
					if (a.aborted) throw new g(void 0, { cause: a.reason });
					({promise: t, resolve: n} = w()), yield i;
				}
			})(), { signal: a }),
			write(e, t, r) {
				let i = n;
				n = null, i({
					chunk: e,
					done: !1,
					cb: r
				});
			},
			final(e) {
				let t = n;
				n = null, t({
					done: !0,
					cb: e
				});
			},
			destroy(e, t) {
				i.abort(), t(e);
			}
		};
	}
	function _duplexify(e) {
		let t = e.readable && typeof e.readable.read != `function` ? S.wrap(e.readable) : e.readable, n = e.writable, r = !!a(t), i = !!o(n), s, c, l, u, d;
		function onfinished(e) {
			let t = u;
			u = null, t ? t(e) : e && d.destroy(e);
		}
		return d = new Duplexify({
			readableObjectMode: !!(t != null && t.readableObjectMode),
			writableObjectMode: !!(n != null && n.writableObjectMode),
			readable: r,
			writable: i
		}), i && (h(n, (e) => {
			i = !1, e && b(t, e), onfinished(e);
		}), d._write = function(e, t, r) {
			n.write(e, t) ? r() : s = r;
		}, d._final = function(e) {
			n.end(), c = e;
		}, n.on(`drain`, function() {
			if (s) {
				let e = s;
				s = null, e();
			}
		}), n.on(`finish`, function() {
			if (c) {
				let e = c;
				c = null, e();
			}
		})), r && (h(t, (e) => {
			r = !1, e && b(t, e), onfinished(e);
		}), t.on(`readable`, function() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}), t.on(`end`, function() {
			d.push(null);
		}), d._read = function() {
			for (;;) {
				let e = t.read();
				if (e === null) {
					l = d._read;
					return;
				}
				if (!d.push(e)) return;
			}
		}), d._destroy = function(e, r) {
			!e && u !== null && (e = new g()), l = null, s = null, c = null, u === null ? r(e) : (u = r, b(n, e), b(t, e));
		}, d;
	}
})), $ = a(((e, t) => {
	let { ObjectDefineProperties: n, ObjectGetOwnPropertyDescriptor: r, ObjectKeys: i, ObjectSetPrototypeOf: a } = J();
	t.exports = Duplex;
	let o = tr(), s = nr();
	a(Duplex.prototype, o.prototype), a(Duplex, o);
	{
		let e = i(s.prototype);
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			Duplex.prototype[n] || (Duplex.prototype[n] = s.prototype[n]);
		}
	}
	function Duplex(e) {
		if (!(this instanceof Duplex)) return new Duplex(e);
		o.call(this, e), s.call(this, e), e ? (this.allowHalfOpen = e.allowHalfOpen !== !1, e.readable === !1 && (this._readableState.readable = !1, this._readableState.ended = !0, this._readableState.endEmitted = !0), e.writable === !1 && (this._writableState.writable = !1, this._writableState.ending = !0, this._writableState.ended = !0, this._writableState.finished = !0)) : this.allowHalfOpen = !0;
	}
	n(Duplex.prototype, {
		writable: {
			__proto__: null,
			...r(s.prototype, `writable`)
		},
		writableHighWaterMark: {
			__proto__: null,
			...r(s.prototype, `writableHighWaterMark`)
		},
		writableObjectMode: {
			__proto__: null,
			...r(s.prototype, `writableObjectMode`)
		},
		writableBuffer: {
			__proto__: null,
			...r(s.prototype, `writableBuffer`)
		},
		writableLength: {
			__proto__: null,
			...r(s.prototype, `writableLength`)
		},
		writableFinished: {
			__proto__: null,
			...r(s.prototype, `writableFinished`)
		},
		writableCorked: {
			__proto__: null,
			...r(s.prototype, `writableCorked`)
		},
		writableEnded: {
			__proto__: null,
			...r(s.prototype, `writableEnded`)
		},
		writableNeedDrain: {
			__proto__: null,
			...r(s.prototype, `writableNeedDrain`)
		},
		destroyed: {
			__proto__: null,
			get() {
				return this._readableState === void 0 || this._writableState === void 0 ? !1 : this._readableState.destroyed && this._writableState.destroyed;
			},
			set(e) {
				this._readableState && this._writableState && (this._readableState.destroyed = e, this._writableState.destroyed = e);
			}
		}
	});
	let c;
	function lazyWebStreams() {
		return c === void 0 && (c = {}), c;
	}
	Duplex.fromWeb = function(e, t) {
		return lazyWebStreams().newStreamDuplexFromReadableWritablePair(e, t);
	}, Duplex.toWeb = function(e) {
		return lazyWebStreams().newReadableWritablePairFromDuplex(e);
	};
	let l;
	Duplex.from = function(e) {
		return l ||= rr(), l(e, `body`);
	};
})), ir = a(((e, t) => {
	let { ObjectSetPrototypeOf: n, Symbol: r } = J();
	t.exports = Transform;
	let { ERR_METHOD_NOT_IMPLEMENTED: i } = Y().codes, a = $(), { getHighWaterMark: o } = Zn();
	n(Transform.prototype, a.prototype), n(Transform, a);
	let s = r(`kCallback`);
	function Transform(e) {
		if (!(this instanceof Transform)) return new Transform(e);
		let t = e ? o(this, e, `readableHighWaterMark`, !0) : null;
		t === 0 && (e = {
			...e,
			highWaterMark: null,
			readableHighWaterMark: t,
			writableHighWaterMark: e.writableHighWaterMark || 0
		}), a.call(this, e), this._readableState.sync = !1, this[s] = null, e && (typeof e.transform == `function` && (this._transform = e.transform), typeof e.flush == `function` && (this._flush = e.flush)), this.on(`prefinish`, prefinish);
	}
	function final(e) {
		typeof this._flush == `function` && !this.destroyed ? this._flush((t, n) => {
			t ? e ? e(t) : this.destroy(t) : (n != null && this.push(n), this.push(null), e && e());
		}) : (this.push(null), e && e());
	}
	function prefinish() {
		this._final !== final && final.call(this);
	}
	Transform.prototype._final = final, Transform.prototype._transform = function(e, t, n) {
		throw new i(`_transform()`);
	}, Transform.prototype._write = function(e, t, n) {
		let r = this._readableState, i = this._writableState, a = r.length;
		this._transform(e, t, (e, t) => {
			e ? n(e) : (t != null && this.push(t), i.ended || a === r.length || r.length < r.highWaterMark ? n() : this[s] = n);
		});
	}, Transform.prototype._read = function() {
		if (this[s]) {
			let e = this[s];
			this[s] = null, e();
		}
	};
})), ar = a(((e, t) => {
	let { ObjectSetPrototypeOf: n } = J();
	t.exports = PassThrough;
	let r = ir();
	n(PassThrough.prototype, r.prototype), n(PassThrough, r);
	function PassThrough(e) {
		if (!(this instanceof PassThrough)) return new PassThrough(e);
		r.call(this, e);
	}
	PassThrough.prototype._transform = function(e, t, n) {
		n(null, e);
	};
})), or = a(((e, t) => {
	let n = Kn(), { ArrayIsArray: r, Promise: i, SymbolAsyncIterator: a, SymbolDispose: o } = J(), s = Q(), { once: c } = X(), l = qn(), u = $(), { aggregateTwoErrors: d, codes: { ERR_INVALID_ARG_TYPE: f, ERR_INVALID_RETURN_VALUE: p, ERR_MISSING_ARGS: h, ERR_STREAM_DESTROYED: g, ERR_STREAM_PREMATURE_CLOSE: v }, AbortError: y } = Y(), { validateFunction: b, validateAbortSignal: x } = Wn(), { isIterable: S, isReadable: C, isReadableNodeStream: w, isNodeStream: T, isTransformStream: D, isWebStream: O, isReadableStream: k, isReadableFinished: A } = Z(), j = globalThis.AbortController || Un().AbortController, M, N, P;
	function destroyer(e, t, n) {
		let r = !1;
		return e.on(`close`, () => {
			r = !0;
		}), {
			destroy: (t) => {
				r || (r = !0, l.destroyer(e, t || new g(`pipe`)));
			},
			cleanup: s(e, {
				readable: t,
				writable: n
			}, (e) => {
				r = !e;
			})
		};
	}
	function popCallback(e) {
		return b(e[e.length - 1], `streams[stream.length - 1]`), e.pop();
	}
	function makeAsyncIterable(e) {
		if (S(e)) return e;
		if (w(e)) return fromReadable(e);
		throw new f(`val`, [
			`Readable`,
			`Iterable`,
			`AsyncIterable`
		], e);
	}
	async function* fromReadable(e) {
		N ||= tr(), yield* N.prototype[a].call(e);
	}
	async function pumpToNode(e, t, n, { end: r }) {
		let a, onresolve = null, resume = (e) => {
			if (e && (a = e), onresolve) {
				let e = onresolve;
				onresolve = null, e();
			}
		}, wait = () => new i((e, t) => {
			a ? t(a) : onresolve = () => {
				a ? t(a) : e();
			};
		});
		t.on(`drain`, resume);
		let o = s(t, { readable: !1 }, resume);
		try {
			t.writableNeedDrain && await wait();
			for await (let n of e) t.write(n) || await wait();
			r && (t.end(), await wait()), n();
		} catch (e) {
			n(a === e ? e : d(a, e));
		} finally {
			o(), t.off(`drain`, resume);
		}
	}
	async function pumpToWeb(e, t, n, { end: r }) {
		D(t) && (t = t.writable);
		let i = t.getWriter();
		try {
			for await (let t of e) await i.ready, i.write(t).catch(() => {});
			await i.ready, r && await i.close(), n();
		} catch (e) {
			try {
				await i.abort(e), n(e);
			} catch (e) {
				n(e);
			}
		}
	}
	function pipeline(...e) {
		return pipelineImpl(e, c(popCallback(e)));
	}
	function pipelineImpl(e, t, i) {
		if (e.length === 1 && r(e[0]) && (e = e[0]), e.length < 2) throw new h(`streams`);
		let a = new j(), s = a.signal, c = i?.signal, l = [];
		x(c, `options.signal`);
		function abort() {
			finishImpl(new y());
		}
		P ||= X().addAbortListener;
		let d;
		c && (d = P(c, abort));
		let g, v, b = [], A = 0;
		function finish(e) {
			finishImpl(e, --A === 0);
		}
		function finishImpl(e, r) {
			var i;
			if (e && (!g || g.code === `ERR_STREAM_PREMATURE_CLOSE`) && (g = e), g || r) {
				for (; b.length;) b.shift()(g);
				(i = d) == null || i[o](), a.abort(), r && (g || l.forEach((e) => e()), n.nextTick(t, g, v));
			}
		}
		let N;
		for (let t = 0; t < e.length; t++) {
			let r = e[t], a = t < e.length - 1, o = t > 0, c = a || i?.end !== !1, d = t === e.length - 1;
			if (T(r)) {
				if (c) {
					let { destroy: e, cleanup: t } = destroyer(r, a, o);
					b.push(e), C(r) && d && l.push(t);
				}
				function onError(e) {
					e && e.name !== `AbortError` && e.code !== `ERR_STREAM_PREMATURE_CLOSE` && finish(e);
				}
				r.on(`error`, onError), C(r) && d && l.push(() => {
					r.removeListener(`error`, onError);
				});
			}
			if (t === 0) {
				if (typeof r == `function`) {
					if (N = r({ signal: s }), !S(N)) throw new p(`Iterable, AsyncIterable or Stream`, `source`, N);
				} else N = S(r) || w(r) || D(r) ? r : u.from(r);
			} else if (typeof r == `function`) {
				if (N = D(N) ? makeAsyncIterable(N?.readable) : makeAsyncIterable(N), N = r(N, { signal: s }), a) {
					if (!S(N, !0)) throw new p(`AsyncIterable`, `transform[${t - 1}]`, N);
				} else {
					M ||= ar();
					let e = new M({ objectMode: !0 }), t = N?.then;
					if (typeof t == `function`) A++, t.call(N, (t) => {
						v = t, t != null && e.write(t), c && e.end(), n.nextTick(finish);
					}, (t) => {
						e.destroy(t), n.nextTick(finish, t);
					});
					else if (S(N, !0)) A++, pumpToNode(N, e, finish, { end: c });
					else if (k(N) || D(N)) {
						let t = N.readable || N;
						A++, pumpToNode(t, e, finish, { end: c });
					} else throw new p(`AsyncIterable or Promise`, `destination`, N);
					N = e;
					let { destroy: r, cleanup: i } = destroyer(N, !1, !0);
					b.push(r), d && l.push(i);
				}
			} else if (T(r)) {
				if (w(N)) {
					A += 2;
					let e = pipe(N, r, finish, { end: c });
					C(r) && d && l.push(e);
				} else if (D(N) || k(N)) {
					let e = N.readable || N;
					A++, pumpToNode(e, r, finish, { end: c });
				} else if (S(N)) A++, pumpToNode(N, r, finish, { end: c });
				else throw new f(`val`, [
					`Readable`,
					`Iterable`,
					`AsyncIterable`,
					`ReadableStream`,
					`TransformStream`
				], N);
				N = r;
			} else if (O(r)) {
				if (w(N)) A++, pumpToWeb(makeAsyncIterable(N), r, finish, { end: c });
				else if (k(N) || S(N)) A++, pumpToWeb(N, r, finish, { end: c });
				else if (D(N)) A++, pumpToWeb(N.readable, r, finish, { end: c });
				else throw new f(`val`, [
					`Readable`,
					`Iterable`,
					`AsyncIterable`,
					`ReadableStream`,
					`TransformStream`
				], N);
				N = r;
			} else N = u.from(r);
		}
		return (s != null && s.aborted || c != null && c.aborted) && n.nextTick(abort), N;
	}
	function pipe(e, t, r, { end: i }) {
		let a = !1;
		if (t.on(`close`, () => {
			a || r(new v());
		}), e.pipe(t, { end: !1 }), i) {
			function endFn() {
				a = !0, t.end();
			}
			A(e) ? n.nextTick(endFn) : e.once(`end`, endFn);
		} else r();
		return s(e, {
			readable: !0,
			writable: !1
		}, (t) => {
			let n = e._readableState;
			t && t.code === `ERR_STREAM_PREMATURE_CLOSE` && n && n.ended && !n.errored && !n.errorEmitted ? e.once(`end`, r).once(`error`, r) : r(t);
		}), s(t, {
			readable: !1,
			writable: !0
		}, r);
	}
	t.exports = {
		pipelineImpl,
		pipeline
	};
})), sr = a(((e, t) => {
	let { pipeline: n } = or(), r = $(), { destroyer: i } = qn(), { isNodeStream: a, isReadable: o, isWritable: s, isWebStream: c, isTransformStream: l, isWritableStream: u, isReadableStream: d } = Z(), { AbortError: f, codes: { ERR_INVALID_ARG_VALUE: p, ERR_MISSING_ARGS: h } } = Y(), g = Q();
	t.exports = function compose(...e) {
		if (e.length === 0) throw new h(`streams`);
		if (e.length === 1) return r.from(e[0]);
		let t = [...e];
		if (typeof e[0] == `function` && (e[0] = r.from(e[0])), typeof e[e.length - 1] == `function`) {
			let t = e.length - 1;
			e[t] = r.from(e[t]);
		}
		for (let n = 0; n < e.length; ++n) if (a(e[n]) || c(e[n])) {
			if (n < e.length - 1 && !(o(e[n]) || d(e[n]) || l(e[n]))) throw new p(`streams[${n}]`, t[n], `must be readable`);
			if (n > 0 && !(s(e[n]) || u(e[n]) || l(e[n]))) throw new p(`streams[${n}]`, t[n], `must be writable`);
		}
		let v, y, b, x, S;
		function onfinished(e) {
			let t = x;
			x = null, t ? t(e) : e ? S.destroy(e) : !D && !T && S.destroy();
		}
		let C = e[0], w = n(e, onfinished), T = !!(s(C) || u(C) || l(C)), D = !!(o(w) || d(w) || l(w));
		if (S = new r({
			writableObjectMode: !!(C != null && C.writableObjectMode),
			readableObjectMode: !!(w != null && w.readableObjectMode),
			writable: T,
			readable: D
		}), T) {
			if (a(C)) S._write = function(e, t, n) {
				C.write(e, t) ? n() : v = n;
			}, S._final = function(e) {
				C.end(), y = e;
			}, C.on(`drain`, function() {
				if (v) {
					let e = v;
					v = null, e();
				}
			});
			else if (c(C)) {
				let e = (l(C) ? C.writable : C).getWriter();
				S._write = async function(t, n, r) {
					try {
						await e.ready, e.write(t).catch(() => {}), r();
					} catch (e) {
						r(e);
					}
				}, S._final = async function(t) {
					try {
						await e.ready, e.close().catch(() => {}), y = t;
					} catch (e) {
						t(e);
					}
				};
			}
			let e = l(w) ? w.readable : w;
			g(e, () => {
				if (y) {
					let e = y;
					y = null, e();
				}
			});
		}
		if (D) {
			if (a(w)) w.on(`readable`, function() {
				if (b) {
					let e = b;
					b = null, e();
				}
			}), w.on(`end`, function() {
				S.push(null);
			}), S._read = function() {
				for (;;) {
					let e = w.read();
					if (e === null) {
						b = S._read;
						return;
					}
					if (!S.push(e)) return;
				}
			};
			else if (c(w)) {
				let e = (l(w) ? w.readable : w).getReader();
				S._read = async function() {
					for (;;) try {
						let { value: t, done: n } = await e.read();
						if (!S.push(t)) return;
						if (n) {
							S.push(null);
							return;
						}
					} catch {
						return;
					}
				};
			}
		}
		return S._destroy = function(e, t) {
			!e && x !== null && (e = new f()), b = null, v = null, y = null, x === null ? t(e) : (x = t, a(w) && i(w, e));
		}, S;
	};
})), cr = a(((e, t) => {
	let n = globalThis.AbortController || Un().AbortController, { codes: { ERR_INVALID_ARG_VALUE: r, ERR_INVALID_ARG_TYPE: i, ERR_MISSING_ARGS: a, ERR_OUT_OF_RANGE: o }, AbortError: s } = Y(), { validateAbortSignal: c, validateInteger: l, validateObject: u } = Wn(), d = J().Symbol(`kWeak`), f = J().Symbol(`kResistStopPropagation`), { finished: p } = Q(), h = sr(), { addAbortSignalNoValidate: g } = Yn(), { isWritable: v, isNodeStream: y } = Z(), { deprecate: b } = X(), { ArrayPrototypePush: x, Boolean: S, MathFloor: C, Number: w, NumberIsNaN: T, Promise: D, PromiseReject: O, PromiseResolve: k, PromisePrototypeThen: A, Symbol: j } = J(), M = j(`kEmpty`), N = j(`kEof`);
	function compose(e, t) {
		if (t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`), y(e) && !v(e)) throw new r(`stream`, e, `must be writable`);
		let n = h(this, e);
		return t != null && t.signal && g(t.signal, n), n;
	}
	function map(e, t) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`);
		let n = 1;
		t?.concurrency != null && (n = C(t.concurrency));
		let r = n - 1;
		return t?.highWaterMark != null && (r = C(t.highWaterMark)), l(n, `options.concurrency`, 1), l(r, `options.highWaterMark`, 0), r += n, async function* map() {
			let i = X().AbortSignalAny([t?.signal].filter(S)), a = this, o = [], c = { signal: i }, l, u, d = !1, f = 0;
			function onCatch() {
				d = !0, afterItemProcessed();
			}
			function afterItemProcessed() {
				--f, maybeResume();
			}
			function maybeResume() {
				u && !d && f < n && o.length < r && (u(), u = null);
			}
			async function pump() {
				try {
					for await (let t of a) {
						if (d) return;
						if (i.aborted) throw new s();
						try {
							if (t = e(t, c), t === M) continue;
							t = k(t);
						} catch (e) {
							t = O(e);
						}
						f += 1, A(t, afterItemProcessed, onCatch), o.push(t), l &&= (l(), null), !d && (o.length >= r || f >= n) && await new D((e) => {
							u = e;
						});
					}
					o.push(N);
				} catch (e) {
					let t = O(e);
					A(t, afterItemProcessed, onCatch), o.push(t);
				} finally {
					d = !0, l &&= (l(), null);
				}
			}
			pump();
			try {
				for (;;) {
					for (; o.length > 0;) {
						let e = await o[0];
						if (e === N) return;
						if (i.aborted) throw new s();
						e !== M && (yield e), o.shift(), maybeResume();
					}
					await new D((e) => {
						l = e;
					});
				}
			} finally {
				d = !0, u &&= (u(), null);
			}
		}.call(this);
	}
	function asIndexedPairs(e = void 0) {
		return e != null && u(e, `options`), e?.signal != null && c(e.signal, `options.signal`), async function* asIndexedPairs() {
			let t = 0;
			for await (let r of this) {
				var n;
				if (e != null && (n = e.signal) != null && n.aborted) throw new s({ cause: e.signal.reason });
				yield [t++, r];
			}
		}.call(this);
	}
	async function some(e, t = void 0) {
		for await (let n of filter.call(this, e, t)) return !0;
		return !1;
	}
	async function every(e, t = void 0) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		return !await some.call(this, async (...t) => !await e(...t), t);
	}
	async function find(e, t) {
		for await (let n of filter.call(this, e, t)) return n;
	}
	async function forEach(e, t) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		async function forEachFn(t, n) {
			return await e(t, n), M;
		}
		for await (let e of map.call(this, forEachFn, t));
	}
	function filter(e, t) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		async function filterFn(t, n) {
			return await e(t, n) ? t : M;
		}
		return map.call(this, filterFn, t);
	}
	var ReduceAwareErrMissingArgs = class extends a {
		constructor() {
			super(`reduce`), this.message = `Reduce of an empty stream requires an initial value`;
		}
	};
	async function reduce(e, t, r) {
		var a;
		if (typeof e != `function`) throw new i(`reducer`, [`Function`, `AsyncFunction`], e);
		r != null && u(r, `options`), r?.signal != null && c(r.signal, `options.signal`);
		let o = arguments.length > 1;
		if (r != null && (a = r.signal) != null && a.aborted) {
			let e = new s(void 0, { cause: r.signal.reason });
			throw this.once(`error`, () => {}), await p(this.destroy(e)), e;
		}
		let l = new n(), h = l.signal;
		if (r != null && r.signal) {
			let e = {
				once: !0,
				[d]: this,
				[f]: !0
			};
			r.signal.addEventListener(`abort`, () => l.abort(), e);
		}
		let g = !1;
		try {
			for await (let n of this) {
				var v;
				if (g = !0, r != null && (v = r.signal) != null && v.aborted) throw new s();
				o ? t = await e(t, n, { signal: h }) : (t = n, o = !0);
			}
			if (!g && !o) throw new ReduceAwareErrMissingArgs();
		} finally {
			l.abort();
		}
		return t;
	}
	async function toArray(e) {
		e != null && u(e, `options`), e?.signal != null && c(e.signal, `options.signal`);
		let t = [];
		for await (let r of this) {
			var n;
			if (e != null && (n = e.signal) != null && n.aborted) throw new s(void 0, { cause: e.signal.reason });
			x(t, r);
		}
		return t;
	}
	function flatMap(e, t) {
		let n = map.call(this, e, t);
		return async function* flatMap() {
			for await (let e of n) yield* e;
		}.call(this);
	}
	function toIntegerOrInfinity(e) {
		if (e = w(e), T(e)) return 0;
		if (e < 0) throw new o(`number`, `>= 0`, e);
		return e;
	}
	function drop(e, t = void 0) {
		return t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`), e = toIntegerOrInfinity(e), async function* drop() {
			var n;
			if (t != null && (n = t.signal) != null && n.aborted) throw new s();
			for await (let n of this) {
				var r;
				if (t != null && (r = t.signal) != null && r.aborted) throw new s();
				e-- <= 0 && (yield n);
			}
		}.call(this);
	}
	function take(e, t = void 0) {
		return t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`), e = toIntegerOrInfinity(e), async function* take() {
			var n;
			if (t != null && (n = t.signal) != null && n.aborted) throw new s();
			for await (let n of this) {
				var r;
				if (t != null && (r = t.signal) != null && r.aborted) throw new s();
				if (e-- > 0 && (yield n), e <= 0) return;
			}
		}.call(this);
	}
	t.exports.streamReturningOperators = {
		asIndexedPairs: b(asIndexedPairs, `readable.asIndexedPairs will be removed in a future version.`),
		drop,
		filter,
		flatMap,
		map,
		take,
		compose
	}, t.exports.promiseReturningOperators = {
		every,
		forEach,
		reduce,
		toArray,
		some,
		find
	};
})), lr = a(((e, t) => {
	let { ArrayPrototypePop: n, Promise: r } = J(), { isIterable: i, isNodeStream: a, isWebStream: o } = Z(), { pipelineImpl: s } = or(), { finished: c } = Q();
	ur();
	function pipeline(...e) {
		return new r((t, r) => {
			let c, l, u = e[e.length - 1];
			if (u && typeof u == `object` && !a(u) && !i(u) && !o(u)) {
				let t = n(e);
				c = t.signal, l = t.end;
			}
			s(e, (e, n) => {
				e ? r(e) : t(n);
			}, {
				signal: c,
				end: l
			});
		});
	}
	t.exports = {
		finished: c,
		pipeline
	};
})), ur = a(((e, n) => {
	let { Buffer: r } = t(`buffer`), { ObjectDefineProperty: i, ObjectKeys: a, ReflectApply: o } = J(), { promisify: { custom: s } } = X(), { streamReturningOperators: c, promiseReturningOperators: l } = cr(), { codes: { ERR_ILLEGAL_CONSTRUCTOR: u } } = Y(), d = sr(), { setDefaultHighWaterMark: f, getDefaultHighWaterMark: p } = Zn(), { pipeline: h } = or(), { destroyer: g } = qn(), v = Q(), y = lr(), b = Z(), x = n.exports = Jn().Stream;
	x.isDestroyed = b.isDestroyed, x.isDisturbed = b.isDisturbed, x.isErrored = b.isErrored, x.isReadable = b.isReadable, x.isWritable = b.isWritable, x.Readable = tr();
	for (let e of a(c)) {
		let t = c[e];
		function fn(...e) {
			if (new.target) throw u();
			return x.Readable.from(o(t, this, e));
		}
		i(fn, `name`, {
			__proto__: null,
			value: t.name
		}), i(fn, `length`, {
			__proto__: null,
			value: t.length
		}), i(x.Readable.prototype, e, {
			__proto__: null,
			value: fn,
			enumerable: !1,
			configurable: !0,
			writable: !0
		});
	}
	for (let e of a(l)) {
		let t = l[e];
		function fn(...e) {
			if (new.target) throw u();
			return o(t, this, e);
		}
		i(fn, `name`, {
			__proto__: null,
			value: t.name
		}), i(fn, `length`, {
			__proto__: null,
			value: t.length
		}), i(x.Readable.prototype, e, {
			__proto__: null,
			value: fn,
			enumerable: !1,
			configurable: !0,
			writable: !0
		});
	}
	x.Writable = nr(), x.Duplex = $(), x.Transform = ir(), x.PassThrough = ar(), x.pipeline = h;
	let { addAbortSignal: S } = Yn();
	x.addAbortSignal = S, x.finished = v, x.destroy = g, x.compose = d, x.setDefaultHighWaterMark = f, x.getDefaultHighWaterMark = p, i(x, `promises`, {
		__proto__: null,
		configurable: !0,
		enumerable: !0,
		get() {
			return y;
		}
	}), i(h, s, {
		__proto__: null,
		enumerable: !0,
		get() {
			return y.pipeline;
		}
	}), i(v, s, {
		__proto__: null,
		enumerable: !0,
		get() {
			return y.finished;
		}
	}), x.Stream = x, x._isUint8Array = function isUint8Array(e) {
		return e instanceof Uint8Array;
	}, x._uint8ArrayToBuffer = function _uint8ArrayToBuffer(e) {
		return r.from(e.buffer, e.byteOffset, e.byteLength);
	};
})), dr = a(((e, n) => {
	let r = t(`stream`);
	if (r && process.env.READABLE_STREAM === `disable`) {
		let e = r.promises;
		n.exports._uint8ArrayToBuffer = r._uint8ArrayToBuffer, n.exports._isUint8Array = r._isUint8Array, n.exports.isDisturbed = r.isDisturbed, n.exports.isErrored = r.isErrored, n.exports.isReadable = r.isReadable, n.exports.Readable = r.Readable, n.exports.Writable = r.Writable, n.exports.Duplex = r.Duplex, n.exports.Transform = r.Transform, n.exports.PassThrough = r.PassThrough, n.exports.addAbortSignal = r.addAbortSignal, n.exports.finished = r.finished, n.exports.destroy = r.destroy, n.exports.pipeline = r.pipeline, n.exports.compose = r.compose, Object.defineProperty(r, "promises", {
			configurable: !0,
			enumerable: !0,
			get() {
				return e;
			}
		}), n.exports.Stream = r.Stream;
	} else {
		let e = ur(), t = lr(), r = e.Readable.destroy;
		n.exports = e.Readable, n.exports._uint8ArrayToBuffer = e._uint8ArrayToBuffer, n.exports._isUint8Array = e._isUint8Array, n.exports.isDisturbed = e.isDisturbed, n.exports.isErrored = e.isErrored, n.exports.isReadable = e.isReadable, n.exports.Readable = e.Readable, n.exports.Writable = e.Writable, n.exports.Duplex = e.Duplex, n.exports.Transform = e.Transform, n.exports.PassThrough = e.PassThrough, n.exports.addAbortSignal = e.addAbortSignal, n.exports.finished = e.finished, n.exports.destroy = e.destroy, n.exports.destroy = r, n.exports.pipeline = e.pipeline, n.exports.compose = e.compose, Object.defineProperty(e, "promises", {
			configurable: !0,
			enumerable: !0,
			get() {
				return t;
			}
		}), n.exports.Stream = e.Stream;
	}
	n.exports.default = n.exports;
})), fr = a(((e, t) => {
	function arrayPush(e, t) {
		for (var n = -1, r = t.length, i = e.length; ++n < r;) e[i + n] = t[n];
		return e;
	}
	t.exports = arrayPush;
})), pr = a(((e, t) => {
	var n = $t(), r = Dn(), i = On(), a = n ? n.isConcatSpreadable : void 0;
	function isFlattenable(e) {
		return i(e) || r(e) || !!(a && e && e[a]);
	}
	t.exports = isFlattenable;
})), mr = a(((e, t) => {
	var n = fr(), r = pr();
	function baseFlatten(e, t, i, a, o) {
		var s = -1, c = e.length;
		for (i ||= r, o ||= []; ++s < c;) {
			var l = e[s];
			t > 0 && i(l) ? t > 1 ? baseFlatten(l, t - 1, i, a, o) : n(o, l) : a || (o[o.length] = l);
		}
		return o;
	}
	t.exports = baseFlatten;
})), hr = a(((e, t) => {
	var n = mr();
	function flatten(e) {
		return e != null && e.length ? n(e, 1) : [];
	}
	t.exports = flatten;
})), gr = a(((e, t) => {
	t.exports = pn()(Object, `create`);
})), _r = a(((e, t) => {
	var n = gr();
	function hashClear() {
		this.__data__ = n ? n(null) : {}, this.size = 0;
	}
	t.exports = hashClear;
})), vr = a(((e, t) => {
	function hashDelete(e) {
		var t = this.has(e) && delete this.__data__[e];
		return this.size -= +!!t, t;
	}
	t.exports = hashDelete;
})), yr = a(((e, t) => {
	var n = gr(), r = `__lodash_hash_undefined__`, i = Object.prototype.hasOwnProperty;
	function hashGet(e) {
		var t = this.__data__;
		if (n) {
			var a = t[e];
			return a === r ? void 0 : a;
		}
		return i.call(t, e) ? t[e] : void 0;
	}
	t.exports = hashGet;
})), br = a(((e, t) => {
	var n = gr(), r = Object.prototype.hasOwnProperty;
	function hashHas(e) {
		var t = this.__data__;
		return n ? t[e] !== void 0 : r.call(t, e);
	}
	t.exports = hashHas;
})), xr = a(((e, t) => {
	var n = gr(), r = `__lodash_hash_undefined__`;
	function hashSet(e, t) {
		var i = this.__data__;
		return this.size += +!this.has(e), i[e] = n && t === void 0 ? r : t, this;
	}
	t.exports = hashSet;
})), Sr = a(((e, t) => {
	var n = _r(), r = vr(), i = yr(), a = br(), o = xr();
	function Hash(e) {
		var t = -1, n = e == null ? 0 : e.length;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	Hash.prototype.clear = n, Hash.prototype.delete = r, Hash.prototype.get = i, Hash.prototype.has = a, Hash.prototype.set = o, t.exports = Hash;
})), Cr = a(((e, t) => {
	function listCacheClear() {
		this.__data__ = [], this.size = 0;
	}
	t.exports = listCacheClear;
})), wr = a(((e, t) => {
	var n = yn();
	function assocIndexOf(e, t) {
		for (var r = e.length; r--;) if (n(e[r][0], t)) return r;
		return -1;
	}
	t.exports = assocIndexOf;
})), Tr = a(((e, t) => {
	var n = wr(), r = Array.prototype.splice;
	function listCacheDelete(e) {
		var t = this.__data__, i = n(t, e);
		return i < 0 ? !1 : (i == t.length - 1 ? t.pop() : r.call(t, i, 1), --this.size, !0);
	}
	t.exports = listCacheDelete;
})), Er = a(((e, t) => {
	var n = wr();
	function listCacheGet(e) {
		var t = this.__data__, r = n(t, e);
		return r < 0 ? void 0 : t[r][1];
	}
	t.exports = listCacheGet;
})), Dr = a(((e, t) => {
	var n = wr();
	function listCacheHas(e) {
		return n(this.__data__, e) > -1;
	}
	t.exports = listCacheHas;
})), Or = a(((e, t) => {
	var n = wr();
	function listCacheSet(e, t) {
		var r = this.__data__, i = n(r, e);
		return i < 0 ? (++this.size, r.push([e, t])) : r[i][1] = t, this;
	}
	t.exports = listCacheSet;
})), kr = a(((e, t) => {
	var n = Cr(), r = Tr(), i = Er(), a = Dr(), o = Or();
	function ListCache(e) {
		var t = -1, n = e == null ? 0 : e.length;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	ListCache.prototype.clear = n, ListCache.prototype.delete = r, ListCache.prototype.get = i, ListCache.prototype.has = a, ListCache.prototype.set = o, t.exports = ListCache;
})), Ar = a(((e, t) => {
	t.exports = pn()(Qt(), `Map`);
})), jr = a(((e, t) => {
	var n = Sr(), r = kr(), i = Ar();
	function mapCacheClear() {
		this.size = 0, this.__data__ = {
			hash: new n(),
			map: new (i || r)(),
			string: new n()
		};
	}
	t.exports = mapCacheClear;
})), Mr = a(((e, t) => {
	function isKeyable(e) {
		var t = typeof e;
		return t == `string` || t == `number` || t == `symbol` || t == `boolean` ? e !== `__proto__` : e === null;
	}
	t.exports = isKeyable;
})), Nr = a(((e, t) => {
	var n = Mr();
	function getMapData(e, t) {
		var r = e.__data__;
		return n(t) ? r[typeof t == `string` ? `string` : `hash`] : r.map;
	}
	t.exports = getMapData;
})), Pr = a(((e, t) => {
	var n = Nr();
	function mapCacheDelete(e) {
		var t = n(this, e).delete(e);
		return this.size -= +!!t, t;
	}
	t.exports = mapCacheDelete;
})), Fr = a(((e, t) => {
	var n = Nr();
	function mapCacheGet(e) {
		return n(this, e).get(e);
	}
	t.exports = mapCacheGet;
})), Ir = a(((e, t) => {
	var n = Nr();
	function mapCacheHas(e) {
		return n(this, e).has(e);
	}
	t.exports = mapCacheHas;
})), Lr = a(((e, t) => {
	var n = Nr();
	function mapCacheSet(e, t) {
		var r = n(this, e), i = r.size;
		return r.set(e, t), this.size += r.size == i ? 0 : 1, this;
	}
	t.exports = mapCacheSet;
})), Rr = a(((e, t) => {
	var n = jr(), r = Pr(), i = Fr(), a = Ir(), o = Lr();
	function MapCache(e) {
		var t = -1, n = e == null ? 0 : e.length;
		for (this.clear(); ++t < n;) {
			var r = e[t];
			this.set(r[0], r[1]);
		}
	}
	MapCache.prototype.clear = n, MapCache.prototype.delete = r, MapCache.prototype.get = i, MapCache.prototype.has = a, MapCache.prototype.set = o, t.exports = MapCache;
})), zr = a(((e, t) => {
	function setCacheAdd(e) {
		return this.__data__.set(e, `__lodash_hash_undefined__`), this;
	}
	t.exports = setCacheAdd;
})), Br = a(((e, t) => {
	function setCacheHas(e) {
		return this.__data__.has(e);
	}
	t.exports = setCacheHas;
})), Vr = a(((e, t) => {
	var n = Rr(), r = zr(), i = Br();
	function SetCache(e) {
		var t = -1, r = e == null ? 0 : e.length;
		for (this.__data__ = new n(); ++t < r;) this.add(e[t]);
	}
	SetCache.prototype.add = SetCache.prototype.push = r, SetCache.prototype.has = i, t.exports = SetCache;
})), Hr = a(((e, t) => {
	function baseFindIndex(e, t, n, r) {
		for (var i = e.length, a = n + (r ? 1 : -1); r ? a-- : ++a < i;) if (t(e[a], a, e)) return a;
		return -1;
	}
	t.exports = baseFindIndex;
})), Ur = a(((e, t) => {
	function baseIsNaN(e) {
		return e !== e;
	}
	t.exports = baseIsNaN;
})), Wr = a(((e, t) => {
	function strictIndexOf(e, t, n) {
		for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
		return -1;
	}
	t.exports = strictIndexOf;
})), Gr = a(((e, t) => {
	var n = Hr(), r = Ur(), i = Wr();
	function baseIndexOf(e, t, a) {
		return t === t ? i(e, t, a) : n(e, r, a);
	}
	t.exports = baseIndexOf;
})), Kr = a(((e, t) => {
	var n = Gr();
	function arrayIncludes(e, t) {
		return !!(e != null && e.length) && n(e, t, 0) > -1;
	}
	t.exports = arrayIncludes;
})), qr = a(((e, t) => {
	function arrayIncludesWith(e, t, n) {
		for (var r = -1, i = e == null ? 0 : e.length; ++r < i;) if (n(t, e[r])) return !0;
		return !1;
	}
	t.exports = arrayIncludesWith;
})), Jr = a(((e, t) => {
	function arrayMap(e, t) {
		for (var n = -1, r = e == null ? 0 : e.length, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
		return i;
	}
	t.exports = arrayMap;
})), Yr = a(((e, t) => {
	function cacheHas(e, t) {
		return e.has(t);
	}
	t.exports = cacheHas;
})), Xr = a(((e, t) => {
	var n = Vr(), r = Kr(), i = qr(), a = Jr(), o = Mn(), s = Yr(), c = 200;
	function baseDifference(e, t, l, u) {
		var d = -1, f = r, p = !0, h = e.length, g = [], v = t.length;
		if (!h) return g;
		l && (t = a(t, o(l))), u ? (f = i, p = !1) : t.length >= c && (f = s, p = !1, t = new n(t));
		outer: for (; ++d < h;) {
			var y = e[d], b = l == null ? y : l(y);
			if (y = u || y !== 0 ? y : 0, p && b === b) {
				for (var x = v; x--;) if (t[x] === b) continue outer;
				g.push(y);
			} else f(t, b, u) || g.push(y);
		}
		return g;
	}
	t.exports = baseDifference;
})), Zr = a(((e, t) => {
	var n = xn(), r = Tn();
	function isArrayLikeObject(e) {
		return r(e) && n(e);
	}
	t.exports = isArrayLikeObject;
})), Qr = a(((e, t) => {
	var n = Xr(), r = mr(), i = vn(), a = Zr();
	t.exports = i(function(e, t) {
		return a(e) ? n(e, r(t, 1, a, !0)) : [];
	});
})), $r = a(((e, t) => {
	t.exports = pn()(Qt(), `Set`);
})), ei = a(((e, t) => {
	function noop() {}
	t.exports = noop;
})), ti = a(((e, t) => {
	function setToArray(e) {
		var t = -1, n = Array(e.size);
		return e.forEach(function(e) {
			n[++t] = e;
		}), n;
	}
	t.exports = setToArray;
})), ni = a(((e, t) => {
	var n = $r(), r = ei(), i = ti();
	t.exports = n && 1 / i(new n([, -0]))[1] == 1 / 0 ? function(e) {
		return new n(e);
	} : r;
})), ri = a(((e, t) => {
	var n = Vr(), r = Kr(), i = qr(), a = Yr(), o = ni(), s = ti(), c = 200;
	function baseUniq(e, t, l) {
		var u = -1, d = r, f = e.length, p = !0, h = [], g = h;
		if (l) p = !1, d = i;
		else if (f >= c) {
			var v = t ? null : o(e);
			if (v) return s(v);
			p = !1, d = a, g = new n();
		} else g = t ? [] : h;
		outer: for (; ++u < f;) {
			var y = e[u], b = t ? t(y) : y;
			if (y = l || y !== 0 ? y : 0, p && b === b) {
				for (var x = g.length; x--;) if (g[x] === b) continue outer;
				t && g.push(b), h.push(y);
			} else d(g, b, l) || (g !== h && g.push(b), h.push(y));
		}
		return h;
	}
	t.exports = baseUniq;
})), ii = a(((e, t) => {
	var n = mr(), r = vn(), i = ri(), a = Zr();
	t.exports = r(function(e) {
		return i(n(e, 1, a, !0));
	});
})), ai = a(((e, t) => {
	function overArg(e, t) {
		return function(n) {
			return e(t(n));
		};
	}
	t.exports = overArg;
})), oi = a(((e, t) => {
	t.exports = ai()(Object.getPrototypeOf, Object);
})), si = a(((e, t) => {
	var n = nn(), r = oi(), i = Tn(), a = `[object Object]`, o = Function.prototype, s = Object.prototype, c = o.toString, l = s.hasOwnProperty, u = c.call(Object);
	function isPlainObject(e) {
		if (!i(e) || n(e) != a) return !1;
		var t = r(e);
		if (t === null) return !0;
		var o = l.call(t, `constructor`) && t.constructor;
		return typeof o == `function` && o instanceof o && c.call(o) == u;
	}
	t.exports = isPlainObject;
})), ci = a(((e, t) => {
	t.exports = balanced;
	function balanced(e, t, n) {
		e instanceof RegExp && (e = maybeMatch(e, n)), t instanceof RegExp && (t = maybeMatch(t, n));
		var r = range(e, t, n);
		return r && {
			start: r[0],
			end: r[1],
			pre: n.slice(0, r[0]),
			body: n.slice(r[0] + e.length, r[1]),
			post: n.slice(r[1] + t.length)
		};
	}
	function maybeMatch(e, t) {
		var n = t.match(e);
		return n ? n[0] : null;
	}
	balanced.range = range;
	function range(e, t, n) {
		var r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
		if (c >= 0 && l > 0) {
			if (e === t) return [c, l];
			for (r = [], a = n.length; u >= 0 && !s;) u == c ? (r.push(u), c = n.indexOf(e, u + 1)) : r.length == 1 ? s = [r.pop(), l] : (i = r.pop(), i < a && (a = i, o = l), l = n.indexOf(t, u + 1)), u = c < l && c >= 0 ? c : l;
			r.length && (s = [a, o]);
		}
		return s;
	}
})), li = a(((e, t) => {
	var n = ci();
	t.exports = expandTop;
	var r = `\0SLASH` + Math.random().toFixed(16) + `\0`, i = `\0OPEN` + Math.random().toFixed(16) + `\0`, a = `\0CLOSE` + Math.random().toFixed(16) + `\0`, o = `\0COMMA` + Math.random().toFixed(16) + `\0`, s = `\0PERIOD` + Math.random().toFixed(16) + `\0`, c = 1e5, l = 4e6, u = 1e3, d = 1e3, f = 2e7, p = 16;
	function numeric(e) {
		return parseInt(e, 10) == e ? parseInt(e, 10) : e.charCodeAt(0);
	}
	function escapeBraces(e) {
		return e.split(`\\\\`).join(r).split(`\\{`).join(i).split(`\\}`).join(a).split(`\\,`).join(o).split(`\\.`).join(s);
	}
	function unescapeBraces(e) {
		return e.split(r).join(`\\`).split(i).join(`{`).split(a).join(`}`).split(o).join(`,`).split(s).join(`.`);
	}
	function pushAll(e, t) {
		for (var n = 0; n < t.length; n++) e.push(t[n]);
	}
	function balancedWithBudget(e, t, r) {
		if (!(r.remaining < 0)) {
			var i = n.range(`{`, `}`, t), a = i !== void 0 && t.indexOf(`{`) < i[0];
			if (r.remaining -= i && !a ? i[1] + 1 : e.length, !(!i || r.remaining < 0)) return {
				end: i[1],
				pre: e.slice(0, i[0]),
				body: e.slice(i[0] + 1, i[1]),
				post: e.slice(i[1] + 1),
				unmatched: a
			};
		}
	}
	function maskUnmatchedOpens(e, t) {
		t.remaining -= e.length;
		for (var n = [], r = 0; r < e.length; r++) {
			var i = e.charCodeAt(r);
			i === 123 ? n.push(r) : i === 125 && n.length && n.pop();
		}
		for (var a = ``, o = 0, s = 0; s < n.length; s++) a += e.slice(o, n[s]) + `\0`, o = n[s] + 1;
		return a + e.slice(o);
	}
	function commaSetFollows(e, t) {
		if (t.remaining -= e.length, t.remaining < 0) return !1;
		for (var n = !1, r = e.length - 1; r >= 0; r--) {
			var i = e.charCodeAt(r);
			if (i === 125) n = !0;
			else if (i === 10 || i === 13 || i === 8232 || i === 8233) n = !1;
			else if (i === 44 && n && e.charCodeAt(r + 1) !== 44) return !0;
		}
		return !1;
	}
	function parseCommaParts(e, t) {
		for (var n = [], r = ``;;) {
			var i = balancedWithBudget(e, e, t);
			if (t.remaining < 0) return;
			if (!i) {
				var a = e.split(`,`);
				return a[0] = r + a[0], pushAll(n, a), n;
			}
			var o = i.pre, s = i.body, c = i.post, l = o.split(`,`);
			if (l[0] = r + l[0], l[l.length - 1] += `{` + s + `}`, !c.length) return pushAll(n, l), n;
			r = l.pop(), pushAll(n, l), e = c;
		}
	}
	function bound(e, t) {
		return e == null || isNaN(e) ? t : e;
	}
	function expandTop(e, t) {
		if (!e) return [];
		t ||= {};
		var n = bound(t.max, c), r = bound(t.maxLength, l), i = bound(t.maxDepth, u), a = bound(t.maxRewrites, d), o = bound(t.maxSteps, f);
		return e.substr(0, 2) === `{}` && (e = `\\{\\}` + e.substr(2)), expand(escapeBraces(e), n, r, i, 0, a, { remaining: o }, !0).map(unescapeBraces);
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
		var s = [], c = 0, l;
		outer: for (var u = 0; u < e.length; u++) {
			var d = e[u] + t, f = n;
			a && !d && (l ||= n.filter(Boolean), f = l);
			for (var p = 0; p < f.length; p++) {
				if (s.length >= r) break outer;
				var h = d + f[p];
				if (c + h.length > i) break outer;
				s.push(h), c += h.length;
			}
		}
		return o.remaining -= s.length, s;
	}
	function expandSequence(e, t, n, r, i) {
		var a = e.split(/\.\./), o = [];
		if (a[0] === void 0 || a[1] === void 0) return o;
		var s = numeric(a[0]), c = numeric(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(numeric(a[2])), 1) : 1, d = lte;
		c < s && (u *= -1, d = gte);
		for (var f = a.some(isPadded), p = f ? l : 1, h = 0, g = s; d(g, c) && o.length < n; g += u) {
			if (i.remaining -= p, i.remaining < 0) return;
			var v;
			if (t) v = String.fromCharCode(g), v === `\\` && (v = ``);
			else if (v = String(g), f) {
				var y = l - v.length;
				if (y > 0) {
					var b = Array(y + 1).join(`0`);
					v = g < 0 ? `-` + b + v.slice(1) : b + v;
				}
			}
			if (h + v.length > r) break;
			o.push(v), h += v.length;
		}
		return o;
	}
	function expand(e, t, n, r, i, o, s, c) {
		if (s.remaining -= p, i > r) return [e];
		for (var l = [``], u = 0, d = !1, f = !0, h = e;;) {
			let p = balancedWithBudget(e, h, s);
			if (!p) return combine(l, e, [``], t, n, d, s);
			p.unmatched && (h = maskUnmatchedOpens(h, s));
			let N = p.pre;
			var literal = function() {
				return combine(l, N + `{` + p.body + `}` + p.post, [``], t, n, d, s);
			};
			if (/\$$/.test(N)) {
				if (l = combine(l, N + `{` + p.body + `}`, [``], t, n, d && !p.post.length, s), f = !1, !p.post.length) break;
				e = p.post, h = h.slice(p.end + 1);
			} else {
				var g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), v = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), y = g || v, b = p.body.indexOf(`,`) >= 0;
				if (!y && !b) {
					if (u < o && commaSetFollows(p.post, s)) {
						u++, e = p.pre + `{` + p.body + a + p.post, h = h.slice(0, p.end) + a + h.slice(p.end + 1), c = !0;
						continue;
					}
					return literal();
				}
				f &&= (d = c && !y, !1);
				var x;
				if (y) {
					if (x = expandSequence(p.body, v, t, n, s), !x) return literal();
				} else {
					var S = parseCommaParts(p.body, s);
					if (!S) return literal();
					if (S.length === 1 && S[0] !== void 0) {
						if (S = expand(S[0], t, n, r, i + 1, o, s, !1).map(embrace), s.remaining < 0) return literal();
						if (S.length === 1) {
							var C = combine(l, N + S[0], [``], t, n, d && !p.post.length, s);
							if (s.remaining < 0) return literal();
							if (l = C, !p.post.length) break;
							e = p.post, h = h.slice(p.end + 1);
							continue;
						}
					}
					for (var w = d && !p.post.length && !N, T = 0; w && T < l.length; T++) l[T] && (w = !1);
					x = [];
					var D = 0;
					outer: for (var O = 0; O < S.length; O++) {
						var k = expand(S[O], t, n, r, i + 1, o, s, !1);
						if (s.remaining < 0) return literal();
						for (var A = 0; A < k.length; A++) {
							var j = k[A];
							if (!w || j) {
								if (x.length >= t || D + j.length > n) break outer;
								x.push(j), D += j.length;
							}
						}
					}
				}
				var M = combine(l, N, x, t, n, d && !p.post.length, s);
				if (s.remaining < 0) return literal();
				if (l = M, !p.post.length) break;
				e = p.post, h = h.slice(p.end + 1);
			}
		}
		return l;
	}
})), ui = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.assertValidPattern = void 0;
	let assertValidPattern = (e) => {
		if (typeof e != `string`) throw TypeError(`invalid pattern`);
		if (e.length > 65536) throw TypeError(`pattern is too long`);
	};
	e.assertValidPattern = assertValidPattern;
})), di = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseClass = void 0;
	let t = {
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
	}, braceEscape = (e) => e.replace(/[[\]\\-]/g, `\\$&`), regexpEscape = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), rangesToString = (e) => e.join(``), parseClass = (e, n) => {
		let r = n;
		if (e.charAt(r) !== `[`) throw Error(`not in a brace expression`);
		let i = [], a = [], o = r + 1, s = !1, c = !1, l = !1, u = !1, d = r, f = ``;
		WHILE: for (; o < e.length;) {
			let n = e.charAt(o);
			if ((n === `!` || n === `^`) && o === r + 1) u = !0, o++;
			else {
				if (n === `]` && s && !l) {
					d = o + 1;
					break;
				}
				if (s = !0, n === `\\` && !l) l = !0, o++;
				else {
					if (n === `[` && !l) {
						for (let [n, [s, l, u]] of Object.entries(t)) if (e.startsWith(n, o)) {
							if (f) return [
								`$.`,
								!1,
								e.length - r,
								!0
							];
							o += n.length, u ? a.push(s) : i.push(s), c ||= l;
							continue WHILE;
						}
					}
					l = !1, f ? (n > f ? i.push(braceEscape(f) + `-` + braceEscape(n)) : n === f && i.push(braceEscape(n)), f = ``, o++) : e.startsWith(`-]`, o + 1) ? (i.push(braceEscape(n + `-`)), o += 2) : e.startsWith(`-`, o + 1) ? (f = n, o += 2) : (i.push(braceEscape(n)), o++);
				}
			}
		}
		if (d < o) return [
			``,
			!1,
			0,
			!1
		];
		if (!i.length && !a.length) return [
			`$.`,
			!1,
			e.length - r,
			!0
		];
		if (a.length === 0 && i.length === 1 && /^\\?.$/.test(i[0]) && !u) {
			let e = i[0].length === 2 ? i[0].slice(-1) : i[0];
			return [
				regexpEscape(e),
				!1,
				d - r,
				!1
			];
		}
		let p = `[` + (u ? `^` : ``) + rangesToString(i) + `]`, h = `[` + (u ? `` : `^`) + rangesToString(a) + `]`;
		return [
			i.length && a.length ? `(` + p + `|` + h + `)` : i.length ? p : h,
			c,
			d - r,
			!0
		];
	};
	e.parseClass = parseClass;
})), fi = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.unescape = void 0;
	let unescape = (e, { windowsPathsNoEscape: t = !1 } = {}) => t ? e.replace(/\[([^\/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^\/\\])\]/g, `$1$2`).replace(/\\([^\/])/g, `$1`);
	e.unescape = unescape;
})), pi = a(((e) => {
	var t;
	Object.defineProperty(e, "__esModule", { value: !0 }), e.AST = void 0;
	let n = di(), r = fi(), i = new Set([
		`!`,
		`?`,
		`+`,
		`*`,
		`@`
	]), isExtglobType = (e) => i.has(e), isExtglobAST = (e) => isExtglobType(e.type), a = new Map([
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
	]), o = new Map([
		[`!`, [`?`]],
		[`@`, [`?`]],
		[`+`, [`?`, `*`]]
	]), s = new Map([
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
	]), c = new Map([
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
	]), l = `(?!\\.)`, u = new Set([`[`, `.`]), d = new Set([`..`, `.`]), f = new Set(`().*{}+?[]^$\\!`), regExpEscape = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), p = `[^/]+?`;
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
			for (let n of e) if (n !== ``) {
				if (typeof n != `string` && !(n instanceof t && n.#i === this)) throw Error(`invalid part: ` + n);
				this.#r.push(n);
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
			for (let n = 0; n < this.#a; n++) {
				let r = e.#r[n];
				if (!(r instanceof t && r.type === `!`)) return !1;
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
			let n = new t(this.type, e);
			for (let e of this.#r) n.copyIn(e);
			return n;
		}
		static #f(e, n, r, i, a) {
			let o = i.maxExtglobRecursion ?? 2, s = !1, c = !1, l = -1, u = !1;
			if (n.type === null) {
				let d = r, f = ``;
				for (; d < e.length;) {
					let r = e.charAt(d++);
					if (s || r === `\\`) s = !s, f += r;
					else if (c) d === l + 1 ? (r === `^` || r === `!`) && (u = !0) : r === `]` && !(d === l + 2 && u) && (c = !1), f += r;
					else if (r === `[`) c = !0, l = d, u = !1, f += r;
					else if (!i.noext && isExtglobType(r) && e.charAt(d) === `(` && a <= o) {
						n.push(f), f = ``;
						let o = new t(r, n);
						d = t.#f(e, o, d, i, a + 1), n.push(o);
					} else f += r;
				}
				return n.push(f), d;
			}
			let d = r + 1, f = new t(null, n), p = [], h = ``;
			for (; d < e.length;) {
				let r = e.charAt(d++);
				if (s || r === `\\`) s = !s, h += r;
				else if (c) d === l + 1 ? (r === `^` || r === `!`) && (u = !0) : r === `]` && !(d === l + 2 && u) && (c = !1), h += r;
				else if (r === `[`) c = !0, l = d, u = !1, h += r;
				else if (isExtglobType(r) && e.charAt(d) === `(` && (a <= o || n && n.#h(r))) {
					let o = n && n.#h(r) ? 0 : 1;
					f.push(h), h = ``;
					let s = new t(r, f);
					f.push(s), d = t.#f(e, s, d, i, a + o);
				} else if (r === `|`) f.push(h), h = ``, p.push(f), f = new t(null, n);
				else {
					if (r === `)`) return h === `` && n.#r.length === 0 && (n.#u = !0), f.push(h), h = ``, n.push(...p, f), d;
					h += r;
				}
			}
			return n.type = null, n.#t = void 0, n.#r = [e.substring(r - 1)], d;
		}
		#p(e) {
			return this.#m(e, o);
		}
		#m(e, t = a) {
			if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null) return !1;
			let n = e.#r[0];
			return !n || typeof n != `object` || n.type === null ? !1 : this.#h(n.type, t);
		}
		#h(e, t = s) {
			return !!t.get(this.type)?.includes(e);
		}
		#g(e, n) {
			let r = e.#r[0], i = new t(null, r, this.options);
			i.#r.push(``), r.push(i), this.#_(e, n);
		}
		#_(e, t) {
			let n = e.#r[0];
			this.#r.splice(t, 1, ...n.#r);
			for (let e of n.#r) typeof e == `object` && (e.#i = this);
			this.#l = void 0;
		}
		#v(e) {
			return !!c.get(this.type)?.has(e);
		}
		#y(e) {
			if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null || this.#r.length !== 1) return !1;
			let t = e.#r[0];
			return !t || typeof t != `object` || t.type === null ? !1 : this.#v(t.type);
		}
		#b(e) {
			let t = c.get(this.type), n = e.#r[0], r = t?.get(n.type);
			if (!r) return !1;
			this.#r = n.#r;
			for (let e of this.#r) typeof e == `object` && (e.#i = this);
			this.type = r, this.#l = void 0, this.#u = !1;
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
		static fromGlob(e, n = {}) {
			let r = new t(null, void 0, n);
			return t.#f(e, r, 0, n, 0), r;
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
			let n = e ?? !!this.#c.dot;
			if (this.#e === this && (this.#x(), this.#d()), !isExtglobAST(this)) {
				let i = this.isStart() && this.isEnd(), a = this.#r.map((n) => {
					let [r, a, o, s] = typeof n == `string` ? t.#C(n, this.#t, i) : n.toRegExpSource(e);
					return this.#t = this.#t || o, this.#n = this.#n || s, r;
				}).join(``), o = ``;
				if (this.isStart() && typeof this.#r[0] == `string` && !(this.#r.length === 1 && d.has(this.#r[0]))) {
					let t = u, r = n && t.has(a.charAt(0)) || a.startsWith(`\\.`) && t.has(a.charAt(2)) || a.startsWith(`\\.\\.`) && t.has(a.charAt(4)), i = !n && !e && t.has(a.charAt(0));
					o = r ? `(?!(?:^|/)\\.\\.?(?:$|/))` : i ? l : ``;
				}
				let s = ``;
				return this.isEnd() && this.#e.#s && this.#i?.type === `!` && (s = `(?:$|\\/)`), [
					o + a + s,
					(0, r.unescape)(a),
					this.#t = !!this.#t,
					this.#n
				];
			}
			let i = this.type === `*` || this.type === `+`, a = this.type === `!` ? `(?:(?!(?:` : `(?:`, o = this.#S(n);
			if (this.isStart() && this.isEnd() && !o && this.type !== `!`) {
				let e = this.toString(), t = this;
				return t.#r = [e], t.type = null, t.#t = void 0, [
					e,
					(0, r.unescape)(this.toString()),
					!1,
					!1
				];
			}
			let s = !i || e || n ? `` : this.#S(!0);
			s === o && (s = ``), s && (o = `(?:${o})(?:${s})*?`);
			let c = ``;
			if (this.type === `!` && this.#u) c = (this.isStart() && !n ? l : ``) + p;
			else {
				let t = this.type === `!` ? `))` + (this.isStart() && !n && !e ? l : ``) + `[^/]*?)` : this.type === `@` ? `)` : this.type === `?` ? `)?` : this.type === `+` && s ? `)` : this.type === `*` && s ? `)?` : `)${this.type}`;
				c = a + o + t;
			}
			return [
				c,
				(0, r.unescape)(o),
				this.#t = !!this.#t,
				this.#n
			];
		}
		#S(e) {
			return this.#r.map((t) => {
				if (typeof t == `string`) throw Error(`string type in extglob ast??`);
				let [n, r, i, a] = t.toRegExpSource(e);
				return this.#n = this.#n || a, n;
			}).filter((e) => !(this.isStart() && this.isEnd()) || !!e).join(`|`);
		}
		static #C(e, t, i = !1) {
			let a = !1, o = ``, s = !1, c = !1;
			for (let r = 0; r < e.length; r++) {
				let l = e.charAt(r);
				if (a) a = !1, o += (f.has(l) ? `\\` : ``) + l, c = !1;
				else if (l === `\\`) r === e.length - 1 ? o += `\\\\` : a = !0;
				else {
					if (l === `[`) {
						let [i, a, l, u] = (0, n.parseClass)(e, r);
						if (l) {
							o += i, s ||= a, r += l - 1, t ||= u, c = !1;
							continue;
						}
					}
					if (l === `*`) {
						if (c) continue;
						c = !0, o += i && /^[*]+$/.test(e) ? p : `[^/]*?`, t = !0;
					} else c = !1, l === `?` ? (o += `[^/]`, t = !0) : o += regExpEscape(l);
				}
			}
			return [
				o,
				(0, r.unescape)(e),
				!!t,
				s
			];
		}
	};
	e.AST = AST, t = AST;
})), mi = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.escape = void 0;
	let escape = (e, { windowsPathsNoEscape: t = !1 } = {}) => t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`);
	e.escape = escape;
})), hi = a(((e, t, n) => {
	var r = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.unescape = e.escape = e.AST = e.Minimatch = e.match = e.makeRe = e.braceExpand = e.defaults = e.filter = e.GLOBSTAR = e.sep = e.minimatch = void 0;
	let i = r(li()), a = ui(), o = pi(), s = mi(), c = fi(), minimatch = (e, t, n = {}) => ((0, a.assertValidPattern)(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new Minimatch(t, n).match(e));
	e.minimatch = minimatch;
	let l = /^\*+([^+@!?\*\[\(]*)$/, starDotExtTest = (e) => (t) => !t.startsWith(`.`) && t.endsWith(e), starDotExtTestDot = (e) => (t) => t.endsWith(e), starDotExtTestNocase = (e) => (e = e.toLowerCase(), (t) => !t.startsWith(`.`) && t.toLowerCase().endsWith(e)), starDotExtTestNocaseDot = (e) => (e = e.toLowerCase(), (t) => t.toLowerCase().endsWith(e)), u = /^\*+\.\*+$/, starDotStarTest = (e) => !e.startsWith(`.`) && e.includes(`.`), starDotStarTestDot = (e) => e !== `.` && e !== `..` && e.includes(`.`), d = /^\.\*+$/, dotStarTest = (e) => e !== `.` && e !== `..` && e.startsWith(`.`), f = /^\*+$/, starTest = (e) => e.length !== 0 && !e.startsWith(`.`), starTestDot = (e) => e.length !== 0 && e !== `.` && e !== `..`, p = /^\?+([^+@!?\*\[\(]*)?$/, qmarksTestNocase = ([e, t = ``]) => {
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
	}, h = typeof process == `object` && process ? typeof process.env == `object` && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, g = {
		win32: { sep: `\\` },
		posix: { sep: `/` }
	};
	e.sep = h === `win32` ? g.win32.sep : g.posix.sep, e.minimatch.sep = e.sep, e.GLOBSTAR = Symbol(`globstar **`), e.minimatch.GLOBSTAR = e.GLOBSTAR;
	let filter = (t, n = {}) => (r) => (0, e.minimatch)(r, t, n);
	e.filter = filter, e.minimatch.filter = e.filter;
	let ext = (e, t = {}) => Object.assign({}, e, t), defaults = (t) => {
		if (!t || typeof t != `object` || !Object.keys(t).length) return e.minimatch;
		let n = e.minimatch, m = (e, r, i = {}) => n(e, r, ext(t, i));
		return Object.assign(m, {
			Minimatch: class Minimatch extends n.Minimatch {
				constructor(e, n = {}) {
					super(e, ext(t, n));
				}
				static defaults(e) {
					return n.defaults(ext(t, e)).Minimatch;
				}
			},
			AST: class AST extends n.AST {
				constructor(e, n, r = {}) {
					super(e, n, ext(t, r));
				}
				static fromGlob(e, r = {}) {
					return n.AST.fromGlob(e, ext(t, r));
				}
			},
			unescape: (e, r = {}) => n.unescape(e, ext(t, r)),
			escape: (e, r = {}) => n.escape(e, ext(t, r)),
			filter: (e, r = {}) => n.filter(e, ext(t, r)),
			defaults: (e) => n.defaults(ext(t, e)),
			makeRe: (e, r = {}) => n.makeRe(e, ext(t, r)),
			braceExpand: (e, r = {}) => n.braceExpand(e, ext(t, r)),
			match: (e, r, i = {}) => n.match(e, r, ext(t, i)),
			sep: n.sep,
			GLOBSTAR: e.GLOBSTAR
		});
	};
	e.defaults = defaults, e.minimatch.defaults = e.defaults;
	let braceExpand = (e, t = {}) => ((0, a.assertValidPattern)(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : (0, i.default)(e));
	e.braceExpand = braceExpand, e.minimatch.braceExpand = e.braceExpand;
	let makeRe = (e, t = {}) => new Minimatch(e, t).makeRe();
	e.makeRe = makeRe, e.minimatch.makeRe = e.makeRe;
	let match = (e, t, n = {}) => {
		let r = new Minimatch(t, n);
		return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
	};
	e.match = match, e.minimatch.match = e.match;
	let v = /[?*]|[+@!]\(.*?\)|\[|\]/, regExpEscape = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
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
			(0, a.assertValidPattern)(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || h, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.make();
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
					let t = e[0] === `` && e[1] === `` && (e[2] === `?` || !v.test(e[2])) && !v.test(e[3]), n = /^[a-z]:/i.test(e[0]);
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
			if (this.options.noglobstar) for (let t = 0; t < e.length; t++) for (let n = 0; n < e[t].length; n++) e[t][n] === `**` && (e[t][n] = `*`);
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
					r && r !== `.` && r !== `..` && r !== `**` && (t = !0, e.splice(n - 1, 2), n -= 2);
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
		matchOne(t, n, r = !1) {
			let i = 0, a = 0;
			if (this.isWindows) {
				let e = typeof t[0] == `string` && /^[a-z]:$/i.test(t[0]), r = !e && t[0] === `` && t[1] === `` && t[2] === `?` && /^[a-z]:$/i.test(t[3]), o = typeof n[0] == `string` && /^[a-z]:$/i.test(n[0]), s = !o && n[0] === `` && n[1] === `` && n[2] === `?` && typeof n[3] == `string` && /^[a-z]:$/i.test(n[3]), c = r ? 3 : e ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
				if (typeof c == `number` && typeof l == `number`) {
					let [e, r] = [t[c], n[l]];
					e.toLowerCase() === r.toLowerCase() && (n[l] = e, a = l, i = c);
				}
			}
			let { optimizationLevel: o = 1 } = this.options;
			return o >= 2 && (t = this.levelTwoFileOptimize(t)), n.includes(e.GLOBSTAR) ? this.#e(t, n, r, i, a) : this.#n(t, n, r, i, a);
		}
		#e(t, n, r, i, a) {
			let o = n.indexOf(e.GLOBSTAR, a), s = n.lastIndexOf(e.GLOBSTAR), [c, l, u] = r ? [
				n.slice(a, o),
				n.slice(o + 1),
				[]
			] : [
				n.slice(a, o),
				n.slice(o + 1, s),
				n.slice(s + 1)
			];
			if (c.length) {
				let e = t.slice(i, i + c.length);
				if (!this.#n(e, c, r, 0, 0)) return !1;
				i += c.length;
			}
			let d = 0;
			if (u.length) {
				if (u.length + i > t.length) return !1;
				let e = t.length - u.length;
				if (this.#n(t, u, r, e, 0)) d = u.length;
				else {
					if (t[t.length - 1] !== `` || i + u.length === t.length || (e--, !this.#n(t, u, r, e, 0))) return !1;
					d = u.length + 1;
				}
			}
			if (!l.length) {
				let e = !!d;
				for (let n = i; n < t.length - d; n++) {
					let r = String(t[n]);
					if (e = !0, r === `.` || r === `..` || !this.options.dot && r.startsWith(`.`)) return !1;
				}
				return r || e;
			}
			let f = [[[], 0]], p = f[0], h = 0, g = [0];
			for (let t of l) t === e.GLOBSTAR ? (g.push(h), p = [[], 0], f.push(p)) : (p[0].push(t), h++);
			let v = f.length - 1, y = t.length - d;
			for (let e of f) e[1] = y - (g[v--] + e[0].length);
			return !!this.#t(t, f, i, 0, r, 0, !!d);
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
		#n(t, n, r, i, a) {
			let o, s, c, l;
			for (o = i, s = a, l = t.length, c = n.length; o < l && s < c; o++, s++) {
				this.debug(`matchOne loop`);
				let r = n[s], i = t[o];
				if (this.debug(n, r, i), r === !1 || r === e.GLOBSTAR) return !1;
				let a;
				if (typeof r == `string` ? (a = i === r, this.debug(`string match`, r, i, a)) : (a = r.test(i), this.debug(`pattern match`, r, i, a)), !a) return !1;
			}
			if (o === l && s === c) return !0;
			if (o === l) return r;
			if (s === c) return o === l - 1 && t[o] === ``;
			throw Error(`wtf?`);
		}
		braceExpand() {
			return (0, e.braceExpand)(this.pattern, this.options);
		}
		parse(t) {
			(0, a.assertValidPattern)(t);
			let n = this.options;
			if (t === `**`) return e.GLOBSTAR;
			if (t === ``) return ``;
			let r, i = null;
			(r = t.match(f)) ? i = n.dot ? starTestDot : starTest : (r = t.match(l)) ? i = (n.nocase ? n.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : n.dot ? starDotExtTestDot : starDotExtTest)(r[1]) : (r = t.match(p)) ? i = (n.nocase ? n.dot ? qmarksTestNocaseDot : qmarksTestNocase : n.dot ? qmarksTestDot : qmarksTest)(r) : (r = t.match(u)) ? i = n.dot ? starDotStarTestDot : starDotStarTest : (r = t.match(d)) && (i = dotStarTest);
			let s = o.AST.fromGlob(t, this.options).toMMPattern();
			return i && typeof s == `object` && Reflect.defineProperty(s, "test", { value: i }), s;
		}
		makeRe() {
			if (this.regexp || this.regexp === !1) return this.regexp;
			let t = this.set;
			if (!t.length) return this.regexp = !1, this.regexp;
			let n = this.options, r = n.noglobstar ? `[^/]*?` : n.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, i = new Set(n.nocase ? [`i`] : []), a = t.map((t) => {
				let n = t.map((t) => {
					if (t instanceof RegExp) for (let e of t.flags.split(``)) i.add(e);
					return typeof t == `string` ? regExpEscape(t) : t === e.GLOBSTAR ? e.GLOBSTAR : t._src;
				});
				return n.forEach((t, i) => {
					let a = n[i + 1], o = n[i - 1];
					t === e.GLOBSTAR && o !== e.GLOBSTAR && (o === void 0 ? a !== void 0 && a !== e.GLOBSTAR ? n[i + 1] = `(?:\\/|` + r + `\\/)?` + a : n[i] = r : a === void 0 ? n[i - 1] = o + `(?:\\/|` + r + `)?` : a !== e.GLOBSTAR && (n[i - 1] = o + `(?:\\/|\\/` + r + `\\/)` + a, n[i + 1] = e.GLOBSTAR));
				}), n.filter((t) => t !== e.GLOBSTAR).join(`/`);
			}).join(`|`), [o, s] = t.length > 1 ? [`(?:`, `)`] : [``, ``];
			a = `^` + o + a + s + `$`, this.negate && (a = `^(?!` + a + `).+$`);
			try {
				this.regexp = new RegExp(a, [...i].join(``));
			} catch {
				this.regexp = !1;
			}
			return this.regexp;
		}
		slashSplit(e) {
			return this.preserveMultipleSlashes ? e.split(`/`) : this.isWindows && /^\/\/[^\/]+/.test(e) ? [``, ...e.split(/\/+/)] : e.split(/\/+/);
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
			for (let e = 0; e < i.length; e++) {
				let o = i[e], s = r;
				if (n.matchBase && o.length === 1 && (s = [a]), this.matchOne(s, o, t)) return n.flipNegate ? !0 : !this.negate;
			}
			return !n.flipNegate && this.negate;
		}
		static defaults(t) {
			return e.minimatch.defaults(t).Minimatch;
		}
	};
	e.Minimatch = Minimatch;
	var y = pi();
	Object.defineProperty(e, "AST", {
		enumerable: !0,
		get: function() {
			return y.AST;
		}
	});
	var b = mi();
	Object.defineProperty(e, "escape", {
		enumerable: !0,
		get: function() {
			return b.escape;
		}
	});
	var x = fi();
	Object.defineProperty(e, "unescape", {
		enumerable: !0,
		get: function() {
			return x.unescape;
		}
	}), e.minimatch.AST = o.AST, e.minimatch.Minimatch = Minimatch, e.minimatch.escape = s.escape, e.minimatch.unescape = c.unescape;
})), gi = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.LRUCache = void 0;
	let t = typeof performance == `object` && performance && typeof performance.now == `function` ? performance : Date, n = new Set(), r = typeof process == `object` && process ? process : {}, emitWarning = (e, t, n, i) => {
		typeof r.emitWarning == `function` ? r.emitWarning(e, t, n, i) : console.error(`[${n}] ${t}: ${e}`);
	}, i = globalThis.AbortController, a = globalThis.AbortSignal;
	if (i === void 0) {
		a = class AbortSignal {
			onabort;
			_onabort = [];
			reason;
			aborted = !1;
			addEventListener(e, t) {
				this._onabort.push(t);
			}
		}, i = class AbortController {
			constructor() {
				warnACPolyfill();
			}
			signal = new a();
			abort(e) {
				if (!this.signal.aborted) {
					this.signal.reason = e, this.signal.aborted = !0;
					for (let t of this.signal._onabort) t(e);
					this.signal.onabort?.(e);
				}
			}
		};
		let e = r.env?.LRU_CACHE_IGNORE_AC_WARNING !== `1`, warnACPolyfill = () => {
			e && (e = !1, emitWarning("AbortController is not defined. If using lru-cache in node 14, load an AbortController polyfill from the `node-abort-controller` package. A minimal polyfill is provided for use by LRUCache.fetch(), but it should not be relied upon in other contexts (eg, passing it to other APIs that use AbortController/AbortSignal might have undesirable effects). You may disable this with LRU_CACHE_IGNORE_AC_WARNING=1 in the env.", `NO_ABORT_CONTROLLER`, `ENOTSUP`, warnACPolyfill));
		};
	}
	let shouldWarn = (e) => !n.has(e), isPosInt = (e) => e && e === Math.floor(e) && e > 0 && isFinite(e), getUintArray = (e) => isPosInt(e) ? e <= 256 ? Uint8Array : e <= 2 ** 16 ? Uint16Array : e <= 2 ** 32 ? Uint32Array : e <= 2 ** 53 - 1 ? ZeroArray : null : null;
	var ZeroArray = class extends Array {
		constructor(e) {
			super(e), this.fill(0);
		}
	}, o = class Stack {
		heap;
		length;
		static #e = !1;
		static create(e) {
			let t = getUintArray(e);
			if (!t) return [];
			Stack.#e = !0;
			let n = new Stack(e, t);
			return Stack.#e = !1, n;
		}
		constructor(e, t) {
			if (!Stack.#e) throw TypeError(`instantiate Stack using Stack.create(n)`);
			this.heap = new t(e), this.length = 0;
		}
		push(e) {
			this.heap[this.length++] = e;
		}
		pop() {
			return this.heap[--this.length];
		}
	};
	e.LRUCache = class LRUCache {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		ttl;
		ttlResolution;
		ttlAutopurge;
		updateAgeOnGet;
		updateAgeOnHas;
		allowStale;
		noDisposeOnSet;
		noUpdateTTL;
		maxEntrySize;
		sizeCalculation;
		noDeleteOnFetchRejection;
		noDeleteOnStaleGet;
		allowStaleOnFetchAbort;
		allowStaleOnFetchRejection;
		ignoreFetchAbort;
		#o;
		#s;
		#c;
		#l;
		#u;
		#d;
		#f;
		#p;
		#m;
		#h;
		#g;
		#_;
		#v;
		#y;
		#b;
		#x;
		#S;
		static unsafeExposeInternals(e) {
			return {
				starts: e.#v,
				ttls: e.#y,
				sizes: e.#_,
				keyMap: e.#c,
				keyList: e.#l,
				valList: e.#u,
				next: e.#d,
				prev: e.#f,
				get head() {
					return e.#p;
				},
				get tail() {
					return e.#m;
				},
				free: e.#h,
				isBackgroundFetch: (t) => e.#L(t),
				backgroundFetch: (t, n, r, i) => e.#I(t, n, r, i),
				moveToTail: (t) => e.#z(t),
				indexes: (t) => e.#M(t),
				rindexes: (t) => e.#N(t),
				isStale: (t) => e.#D(t)
			};
		}
		get max() {
			return this.#e;
		}
		get maxSize() {
			return this.#t;
		}
		get calculatedSize() {
			return this.#s;
		}
		get size() {
			return this.#o;
		}
		get fetchMethod() {
			return this.#i;
		}
		get memoMethod() {
			return this.#a;
		}
		get dispose() {
			return this.#n;
		}
		get disposeAfter() {
			return this.#r;
		}
		constructor(e) {
			let { max: t = 0, ttl: r, ttlResolution: i = 1, ttlAutopurge: a, updateAgeOnGet: s, updateAgeOnHas: c, allowStale: l, dispose: u, disposeAfter: d, noDisposeOnSet: f, noUpdateTTL: p, maxSize: h = 0, maxEntrySize: g = 0, sizeCalculation: v, fetchMethod: y, memoMethod: b, noDeleteOnFetchRejection: x, noDeleteOnStaleGet: S, allowStaleOnFetchRejection: C, allowStaleOnFetchAbort: w, ignoreFetchAbort: T } = e;
			if (t !== 0 && !isPosInt(t)) throw TypeError(`max option must be a nonnegative integer`);
			let D = t ? getUintArray(t) : Array;
			if (!D) throw Error(`invalid max value: ` + t);
			if (this.#e = t, this.#t = h, this.maxEntrySize = g || this.#t, this.sizeCalculation = v, this.sizeCalculation) {
				if (!this.#t && !this.maxEntrySize) throw TypeError(`cannot set sizeCalculation without setting maxSize or maxEntrySize`);
				if (typeof this.sizeCalculation != `function`) throw TypeError(`sizeCalculation set to non-function`);
			}
			if (b !== void 0 && typeof b != `function`) throw TypeError(`memoMethod must be a function if defined`);
			if (this.#a = b, y !== void 0 && typeof y != `function`) throw TypeError(`fetchMethod must be a function if specified`);
			if (this.#i = y, this.#x = !!y, this.#c = new Map(), this.#l = Array(t).fill(void 0), this.#u = Array(t).fill(void 0), this.#d = new D(t), this.#f = new D(t), this.#p = 0, this.#m = 0, this.#h = o.create(t), this.#o = 0, this.#s = 0, typeof u == `function` && (this.#n = u), typeof d == `function` ? (this.#r = d, this.#g = []) : (this.#r = void 0, this.#g = void 0), this.#b = !!this.#n, this.#S = !!this.#r, this.noDisposeOnSet = !!f, this.noUpdateTTL = !!p, this.noDeleteOnFetchRejection = !!x, this.allowStaleOnFetchRejection = !!C, this.allowStaleOnFetchAbort = !!w, this.ignoreFetchAbort = !!T, this.maxEntrySize !== 0) {
				if (this.#t !== 0 && !isPosInt(this.#t)) throw TypeError(`maxSize must be a positive integer if specified`);
				if (!isPosInt(this.maxEntrySize)) throw TypeError(`maxEntrySize must be a positive integer if specified`);
				this.#O();
			}
			if (this.allowStale = !!l, this.noDeleteOnStaleGet = !!S, this.updateAgeOnGet = !!s, this.updateAgeOnHas = !!c, this.ttlResolution = isPosInt(i) || i === 0 ? i : 1, this.ttlAutopurge = !!a, this.ttl = r || 0, this.ttl) {
				if (!isPosInt(this.ttl)) throw TypeError(`ttl must be a positive integer if specified`);
				this.#C();
			}
			if (this.#e === 0 && this.ttl === 0 && this.#t === 0) throw TypeError(`At least one of max, maxSize, or ttl is required`);
			if (!this.ttlAutopurge && !this.#e && !this.#t) {
				let e = `LRU_CACHE_UNBOUNDED`;
				shouldWarn(e) && (n.add(e), emitWarning(`TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.`, `UnboundedCacheWarning`, e, LRUCache));
			}
		}
		getRemainingTTL(e) {
			return this.#c.has(e) ? 1 / 0 : 0;
		}
		#C() {
			let e = new ZeroArray(this.#e), n = new ZeroArray(this.#e);
			this.#y = e, this.#v = n, this.#E = (r, i, a = t.now()) => {
				if (n[r] = i === 0 ? 0 : a, e[r] = i, i !== 0 && this.ttlAutopurge) {
					let e = setTimeout(() => {
						this.#D(r) && this.#B(this.#l[r], `expire`);
					}, i + 1);
					e.unref && e.unref();
				}
			}, this.#w = (r) => {
				n[r] = e[r] === 0 ? 0 : t.now();
			}, this.#T = (t, i) => {
				if (e[i]) {
					let a = e[i], o = n[i];
					if (!a || !o) return;
					t.ttl = a, t.start = o, t.now = r || getNow(), t.remainingTTL = a - (t.now - o);
				}
			};
			let r = 0, getNow = () => {
				let e = t.now();
				if (this.ttlResolution > 0) {
					r = e;
					let t = setTimeout(() => r = 0, this.ttlResolution);
					t.unref && t.unref();
				}
				return e;
			};
			this.getRemainingTTL = (t) => {
				let i = this.#c.get(t);
				if (i === void 0) return 0;
				let a = e[i], o = n[i];
				return !a || !o ? 1 / 0 : a - ((r || getNow()) - o);
			}, this.#D = (t) => {
				let i = n[t], a = e[t];
				return !!a && !!i && (r || getNow()) - i > a;
			};
		}
		#w = () => {};
		#T = () => {};
		#E = () => {};
		#D = () => !1;
		#O() {
			let e = new ZeroArray(this.#e);
			this.#s = 0, this.#_ = e, this.#k = (t) => {
				this.#s -= e[t], e[t] = 0;
			}, this.#j = (e, t, n, r) => {
				if (this.#L(t)) return 0;
				if (!isPosInt(n)) {
					if (r) {
						if (typeof r != `function`) throw TypeError(`sizeCalculation must be a function`);
						if (n = r(t, e), !isPosInt(n)) throw TypeError(`sizeCalculation return invalid (expect positive integer)`);
					} else throw TypeError(`invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.`);
				}
				return n;
			}, this.#A = (t, n, r) => {
				if (e[t] = n, this.#t) {
					let n = this.#t - e[t];
					for (; this.#s > n;) this.#F(!0);
				}
				this.#s += e[t], r && (r.entrySize = n, r.totalCalculatedSize = this.#s);
			};
		}
		#k = (e) => {};
		#A = (e, t, n) => {};
		#j = (e, t, n, r) => {
			if (n || r) throw TypeError(`cannot set size without setting maxSize or maxEntrySize on cache`);
			return 0;
		};
		*#M({ allowStale: e = this.allowStale } = {}) {
			if (this.#o) for (let t = this.#m; !(!this.#P(t) || ((e || !this.#D(t)) && (yield t), t === this.#p));) t = this.#f[t];
		}
		*#N({ allowStale: e = this.allowStale } = {}) {
			if (this.#o) for (let t = this.#p; !(!this.#P(t) || ((e || !this.#D(t)) && (yield t), t === this.#m));) t = this.#d[t];
		}
		#P(e) {
			return e !== void 0 && this.#c.get(this.#l[e]) === e;
		}
		*entries() {
			for (let e of this.#M()) this.#u[e] !== void 0 && this.#l[e] !== void 0 && !this.#L(this.#u[e]) && (yield [this.#l[e], this.#u[e]]);
		}
		*rentries() {
			for (let e of this.#N()) this.#u[e] !== void 0 && this.#l[e] !== void 0 && !this.#L(this.#u[e]) && (yield [this.#l[e], this.#u[e]]);
		}
		*keys() {
			for (let e of this.#M()) {
				let t = this.#l[e];
				t !== void 0 && !this.#L(this.#u[e]) && (yield t);
			}
		}
		*rkeys() {
			for (let e of this.#N()) {
				let t = this.#l[e];
				t !== void 0 && !this.#L(this.#u[e]) && (yield t);
			}
		}
		*values() {
			for (let e of this.#M()) this.#u[e] !== void 0 && !this.#L(this.#u[e]) && (yield this.#u[e]);
		}
		*rvalues() {
			for (let e of this.#N()) this.#u[e] !== void 0 && !this.#L(this.#u[e]) && (yield this.#u[e]);
		}
		[Symbol.iterator]() {
			return this.entries();
		}
		[Symbol.toStringTag] = `LRUCache`;
		find(e, t = {}) {
			for (let n of this.#M()) {
				let r = this.#u[n], i = this.#L(r) ? r.__staleWhileFetching : r;
				if (i !== void 0 && e(i, this.#l[n], this)) return this.get(this.#l[n], t);
			}
		}
		forEach(e, t = this) {
			for (let n of this.#M()) {
				let r = this.#u[n], i = this.#L(r) ? r.__staleWhileFetching : r;
				i !== void 0 && e.call(t, i, this.#l[n], this);
			}
		}
		rforEach(e, t = this) {
			for (let n of this.#N()) {
				let r = this.#u[n], i = this.#L(r) ? r.__staleWhileFetching : r;
				i !== void 0 && e.call(t, i, this.#l[n], this);
			}
		}
		purgeStale() {
			let e = !1;
			for (let t of this.#N({ allowStale: !0 })) this.#D(t) && (this.#B(this.#l[t], `expire`), e = !0);
			return e;
		}
		info(e) {
			let n = this.#c.get(e);
			if (n === void 0) return;
			let r = this.#u[n], i = this.#L(r) ? r.__staleWhileFetching : r;
			if (i === void 0) return;
			let a = { value: i };
			if (this.#y && this.#v) {
				let e = this.#y[n], r = this.#v[n];
				e && r && (a.ttl = e - (t.now() - r), a.start = Date.now());
			}
			return this.#_ && (a.size = this.#_[n]), a;
		}
		dump() {
			let e = [];
			for (let n of this.#M({ allowStale: !0 })) {
				let r = this.#l[n], i = this.#u[n], a = this.#L(i) ? i.__staleWhileFetching : i;
				if (a === void 0 || r === void 0) continue;
				let o = { value: a };
				if (this.#y && this.#v) {
					o.ttl = this.#y[n];
					let e = t.now() - this.#v[n];
					o.start = Math.floor(Date.now() - e);
				}
				this.#_ && (o.size = this.#_[n]), e.unshift([r, o]);
			}
			return e;
		}
		load(e) {
			this.clear();
			for (let [n, r] of e) {
				if (r.start) {
					let e = Date.now() - r.start;
					r.start = t.now() - e;
				}
				this.set(n, r.value, r);
			}
		}
		set(e, t, n = {}) {
			if (t === void 0) return this.delete(e), this;
			let { ttl: r = this.ttl, start: i, noDisposeOnSet: a = this.noDisposeOnSet, sizeCalculation: o = this.sizeCalculation, status: s } = n, { noUpdateTTL: c = this.noUpdateTTL } = n, l = this.#j(e, t, n.size || 0, o);
			if (this.maxEntrySize && l > this.maxEntrySize) return s && (s.set = `miss`, s.maxEntrySizeExceeded = !0), this.#B(e, `set`), this;
			let u = this.#o === 0 ? void 0 : this.#c.get(e);
			if (u === void 0) u = this.#o === 0 ? this.#m : this.#h.length === 0 ? this.#o === this.#e ? this.#F(!1) : this.#o : this.#h.pop(), this.#l[u] = e, this.#u[u] = t, this.#c.set(e, u), this.#d[this.#m] = u, this.#f[u] = this.#m, this.#m = u, this.#o++, this.#A(u, l, s), s && (s.set = `add`), c = !1;
			else {
				this.#z(u);
				let n = this.#u[u];
				if (t !== n) {
					if (this.#x && this.#L(n)) {
						n.__abortController.abort(Error(`replaced`));
						let { __staleWhileFetching: t } = n;
						t !== void 0 && !a && (this.#b && this.#n?.(t, e, `set`), this.#S && this.#g?.push([
							t,
							e,
							`set`
						]));
					} else a || (this.#b && this.#n?.(n, e, `set`), this.#S && this.#g?.push([
						n,
						e,
						`set`
					]));
					if (this.#k(u), this.#A(u, l, s), this.#u[u] = t, s) {
						s.set = `replace`;
						let e = n && this.#L(n) ? n.__staleWhileFetching : n;
						e !== void 0 && (s.oldValue = e);
					}
				} else s && (s.set = `update`);
			}
			if (r !== 0 && !this.#y && this.#C(), this.#y && (c || this.#E(u, r, i), s && this.#T(s, u)), !a && this.#S && this.#g) {
				let e = this.#g, t;
				for (; t = e?.shift();) this.#r?.(...t);
			}
			return this;
		}
		pop() {
			try {
				for (; this.#o;) {
					let e = this.#u[this.#p];
					if (this.#F(!0), this.#L(e)) {
						if (e.__staleWhileFetching) return e.__staleWhileFetching;
					} else if (e !== void 0) return e;
				}
			} finally {
				if (this.#S && this.#g) {
					let e = this.#g, t;
					for (; t = e?.shift();) this.#r?.(...t);
				}
			}
		}
		#F(e) {
			let t = this.#p, n = this.#l[t], r = this.#u[t];
			return this.#x && this.#L(r) ? r.__abortController.abort(Error(`evicted`)) : (this.#b || this.#S) && (this.#b && this.#n?.(r, n, `evict`), this.#S && this.#g?.push([
				r,
				n,
				`evict`
			])), this.#k(t), e && (this.#l[t] = void 0, this.#u[t] = void 0, this.#h.push(t)), this.#o === 1 ? (this.#p = this.#m = 0, this.#h.length = 0) : this.#p = this.#d[t], this.#c.delete(n), this.#o--, t;
		}
		has(e, t = {}) {
			let { updateAgeOnHas: n = this.updateAgeOnHas, status: r } = t, i = this.#c.get(e);
			if (i !== void 0) {
				let e = this.#u[i];
				if (this.#L(e) && e.__staleWhileFetching === void 0) return !1;
				if (this.#D(i)) r && (r.has = `stale`, this.#T(r, i));
				else return n && this.#w(i), r && (r.has = `hit`, this.#T(r, i)), !0;
			} else r && (r.has = `miss`);
			return !1;
		}
		peek(e, t = {}) {
			let { allowStale: n = this.allowStale } = t, r = this.#c.get(e);
			if (r === void 0 || !n && this.#D(r)) return;
			let i = this.#u[r];
			return this.#L(i) ? i.__staleWhileFetching : i;
		}
		#I(e, t, n, r) {
			let a = t === void 0 ? void 0 : this.#u[t];
			if (this.#L(a)) return a;
			let o = new i(), { signal: s } = n;
			s?.addEventListener(`abort`, () => o.abort(s.reason), { signal: o.signal });
			let c = {
				signal: o.signal,
				options: n,
				context: r
			}, cb = (r, i = !1) => {
				let { aborted: a } = o.signal, s = n.ignoreFetchAbort && r !== void 0;
				if (n.status && (a && !i ? (n.status.fetchAborted = !0, n.status.fetchError = o.signal.reason, s && (n.status.fetchAbortIgnored = !0)) : n.status.fetchResolved = !0), a && !s && !i) return fetchFail(o.signal.reason);
				let u = l;
				return this.#u[t] === l && (r === void 0 ? u.__staleWhileFetching ? this.#u[t] = u.__staleWhileFetching : this.#B(e, `fetch`) : (n.status && (n.status.fetchUpdated = !0), this.set(e, r, c.options))), r;
			}, eb = (e) => (n.status && (n.status.fetchRejected = !0, n.status.fetchError = e), fetchFail(e)), fetchFail = (r) => {
				let { aborted: i } = o.signal, a = i && n.allowStaleOnFetchAbort, s = a || n.allowStaleOnFetchRejection, c = s || n.noDeleteOnFetchRejection, u = l;
				if (this.#u[t] === l && (!c || u.__staleWhileFetching === void 0 ? this.#B(e, `fetch`) : a || (this.#u[t] = u.__staleWhileFetching)), s) return n.status && u.__staleWhileFetching !== void 0 && (n.status.returnedStale = !0), u.__staleWhileFetching;
				if (u.__returned === u) throw r;
			}, pcall = (res, t) => {
				let r = this.#i?.(e, a, c);
				r && r instanceof Promise && r.then((e) => res(e === void 0 ? void 0 : e), t), o.signal.addEventListener(`abort`, () => {
					(!n.ignoreFetchAbort || n.allowStaleOnFetchAbort) && (res(void 0), n.allowStaleOnFetchAbort && (res = (e) => cb(e, !0)));
				});
			};
			n.status && (n.status.fetchDispatched = !0);
			let l = new Promise(pcall).then(cb, eb), u = Object.assign(l, {
				__abortController: o,
				__staleWhileFetching: a,
				__returned: void 0
			});
			return t === void 0 ? (this.set(e, u, {
				...c.options,
				status: void 0
			}), t = this.#c.get(e)) : this.#u[t] = u, u;
		}
		#L(e) {
			if (!this.#x) return !1;
			let t = e;
			return !!t && t instanceof Promise && t.hasOwnProperty(`__staleWhileFetching`) && t.__abortController instanceof i;
		}
		async fetch(e, t = {}) {
			let { allowStale: n = this.allowStale, updateAgeOnGet: r = this.updateAgeOnGet, noDeleteOnStaleGet: i = this.noDeleteOnStaleGet, ttl: a = this.ttl, noDisposeOnSet: o = this.noDisposeOnSet, size: s = 0, sizeCalculation: c = this.sizeCalculation, noUpdateTTL: l = this.noUpdateTTL, noDeleteOnFetchRejection: u = this.noDeleteOnFetchRejection, allowStaleOnFetchRejection: d = this.allowStaleOnFetchRejection, ignoreFetchAbort: f = this.ignoreFetchAbort, allowStaleOnFetchAbort: p = this.allowStaleOnFetchAbort, context: h, forceRefresh: g = !1, status: v, signal: y } = t;
			if (!this.#x) return v && (v.fetch = `get`), this.get(e, {
				allowStale: n,
				updateAgeOnGet: r,
				noDeleteOnStaleGet: i,
				status: v
			});
			let b = {
				allowStale: n,
				updateAgeOnGet: r,
				noDeleteOnStaleGet: i,
				ttl: a,
				noDisposeOnSet: o,
				size: s,
				sizeCalculation: c,
				noUpdateTTL: l,
				noDeleteOnFetchRejection: u,
				allowStaleOnFetchRejection: d,
				allowStaleOnFetchAbort: p,
				ignoreFetchAbort: f,
				status: v,
				signal: y
			}, x = this.#c.get(e);
			if (x === void 0) {
				v && (v.fetch = `miss`);
				let t = this.#I(e, x, b, h);
				return t.__returned = t;
			}
			{
				let t = this.#u[x];
				if (this.#L(t)) {
					let e = n && t.__staleWhileFetching !== void 0;
					return v && (v.fetch = `inflight`, e && (v.returnedStale = !0)), e ? t.__staleWhileFetching : t.__returned = t;
				}
				let i = this.#D(x);
				if (!g && !i) return v && (v.fetch = `hit`), this.#z(x), r && this.#w(x), v && this.#T(v, x), t;
				let a = this.#I(e, x, b, h), o = a.__staleWhileFetching !== void 0 && n;
				return v && (v.fetch = i ? `stale` : `refresh`, o && i && (v.returnedStale = !0)), o ? a.__staleWhileFetching : a.__returned = a;
			}
		}
		async forceFetch(e, t = {}) {
			let n = await this.fetch(e, t);
			if (n === void 0) throw Error(`fetch() returned undefined`);
			return n;
		}
		memo(e, t = {}) {
			let n = this.#a;
			if (!n) throw Error(`no memoMethod provided to constructor`);
			let { context: r, forceRefresh: i, ...a } = t, o = this.get(e, a);
			if (!i && o !== void 0) return o;
			let s = n(e, o, {
				options: a,
				context: r
			});
			return this.set(e, s, a), s;
		}
		get(e, t = {}) {
			let { allowStale: n = this.allowStale, updateAgeOnGet: r = this.updateAgeOnGet, noDeleteOnStaleGet: i = this.noDeleteOnStaleGet, status: a } = t, o = this.#c.get(e);
			if (o !== void 0) {
				let t = this.#u[o], s = this.#L(t);
				return a && this.#T(a, o), this.#D(o) ? (a && (a.get = `stale`), s ? (a && n && t.__staleWhileFetching !== void 0 && (a.returnedStale = !0), n ? t.__staleWhileFetching : void 0) : (i || this.#B(e, `expire`), a && n && (a.returnedStale = !0), n ? t : void 0)) : (a && (a.get = `hit`), s ? t.__staleWhileFetching : (this.#z(o), r && this.#w(o), t));
			}
			a && (a.get = `miss`);
		}
		#R(e, t) {
			this.#f[t] = e, this.#d[e] = t;
		}
		#z(e) {
			e !== this.#m && (e === this.#p ? this.#p = this.#d[e] : this.#R(this.#f[e], this.#d[e]), this.#R(this.#m, e), this.#m = e);
		}
		delete(e) {
			return this.#B(e, `delete`);
		}
		#B(e, t) {
			let n = !1;
			if (this.#o !== 0) {
				let r = this.#c.get(e);
				if (r !== void 0) {
					if (n = !0, this.#o === 1) this.#V(t);
					else {
						this.#k(r);
						let n = this.#u[r];
						if (this.#L(n) ? n.__abortController.abort(Error(`deleted`)) : (this.#b || this.#S) && (this.#b && this.#n?.(n, e, t), this.#S && this.#g?.push([
							n,
							e,
							t
						])), this.#c.delete(e), this.#l[r] = void 0, this.#u[r] = void 0, r === this.#m) this.#m = this.#f[r];
						else if (r === this.#p) this.#p = this.#d[r];
						else {
							let e = this.#f[r];
							this.#d[e] = this.#d[r];
							let t = this.#d[r];
							this.#f[t] = this.#f[r];
						}
						this.#o--, this.#h.push(r);
					}
				}
			}
			if (this.#S && this.#g?.length) {
				let e = this.#g, t;
				for (; t = e?.shift();) this.#r?.(...t);
			}
			return n;
		}
		clear() {
			return this.#V(`delete`);
		}
		#V(e) {
			for (let t of this.#N({ allowStale: !0 })) {
				let n = this.#u[t];
				if (this.#L(n)) n.__abortController.abort(Error(`deleted`));
				else {
					let r = this.#l[t];
					this.#b && this.#n?.(n, r, e), this.#S && this.#g?.push([
						n,
						r,
						e
					]);
				}
			}
			if (this.#c.clear(), this.#u.fill(void 0), this.#l.fill(void 0), this.#y && this.#v && (this.#y.fill(0), this.#v.fill(0)), this.#_ && this.#_.fill(0), this.#p = 0, this.#m = 0, this.#h.length = 0, this.#s = 0, this.#o = 0, this.#S && this.#g) {
				let e = this.#g, t;
				for (; t = e?.shift();) this.#r?.(...t);
			}
		}
	};
})), _i = a(((e, n, r) => {
	var i = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Minipass = e.isWritable = e.isReadable = e.isStream = void 0;
	let a = typeof process == `object` && process ? process : {
		stdout: null,
		stderr: null
	}, o = t(`node:events`), s = i(t(`node:stream`)), c = t(`node:string_decoder`), isStream = (t) => !!t && typeof t == `object` && (t instanceof Minipass || t instanceof s.default || (0, e.isReadable)(t) || (0, e.isWritable)(t));
	e.isStream = isStream;
	let isReadable = (e) => !!e && typeof e == `object` && e instanceof o.EventEmitter && typeof e.pipe == `function` && e.pipe !== s.default.Writable.prototype.pipe;
	e.isReadable = isReadable;
	let isWritable = (e) => !!e && typeof e == `object` && e instanceof o.EventEmitter && typeof e.write == `function` && typeof e.end == `function`;
	e.isWritable = isWritable;
	let l = Symbol(`EOF`), u = Symbol(`maybeEmitEnd`), d = Symbol(`emittedEnd`), f = Symbol(`emittingEnd`), p = Symbol(`emittedError`), h = Symbol(`closed`), g = Symbol(`read`), v = Symbol(`flush`), y = Symbol(`flushChunk`), b = Symbol(`encoding`), x = Symbol(`decoder`), S = Symbol(`flowing`), C = Symbol(`paused`), w = Symbol(`resume`), T = Symbol(`buffer`), D = Symbol(`pipes`), O = Symbol(`bufferLength`), k = Symbol(`bufferPush`), A = Symbol(`bufferShift`), j = Symbol(`objectMode`), M = Symbol(`destroyed`), N = Symbol(`error`), P = Symbol(`emitData`), F = Symbol(`emitEnd`), I = Symbol(`emitEnd2`), L = Symbol(`async`), R = Symbol(`abort`), z = Symbol(`aborted`), B = Symbol(`signal`), V = Symbol(`dataListeners`), H = Symbol(`discarded`), defer = (e) => Promise.resolve().then(e), nodefer = (e) => e(), isEndish = (e) => e === `end` || e === `finish` || e === `prefinish`, isArrayBufferLike = (e) => e instanceof ArrayBuffer || !!e && typeof e == `object` && e.constructor && e.constructor.name === `ArrayBuffer` && e.byteLength >= 0, isArrayBufferView = (e) => !Buffer.isBuffer(e) && ArrayBuffer.isView(e);
	var Pipe = class {
		src;
		dest;
		opts;
		ondrain;
		constructor(e, t, n) {
			this.src = e, this.dest = t, this.opts = n, this.ondrain = () => e[w](), this.dest.on(`drain`, this.ondrain);
		}
		unpipe() {
			this.dest.removeListener(`drain`, this.ondrain);
		}
		proxyErrors(e) {}
		end() {
			this.unpipe(), this.opts.end && this.dest.end();
		}
	}, PipeProxyErrors = class extends Pipe {
		unpipe() {
			this.src.removeListener(`error`, this.proxyErrors), super.unpipe();
		}
		constructor(e, t, n) {
			super(e, t, n), this.proxyErrors = (e) => this.dest.emit(`error`, e), e.on(`error`, this.proxyErrors);
		}
	};
	let isObjectModeOptions = (e) => !!e.objectMode, isEncodingOptions = (e) => !e.objectMode && !!e.encoding && e.encoding !== `buffer`;
	var Minipass = class extends o.EventEmitter {
		[S] = !1;
		[C] = !1;
		[D] = [];
		[T] = [];
		[j];
		[b];
		[L];
		[x];
		[l] = !1;
		[d] = !1;
		[f] = !1;
		[h] = !1;
		[p] = null;
		[O] = 0;
		[M] = !1;
		[B];
		[z] = !1;
		[V] = 0;
		[H] = !1;
		writable = !0;
		readable = !0;
		constructor(...e) {
			let t = e[0] || {};
			if (super(), t.objectMode && typeof t.encoding == `string`) throw TypeError(`Encoding and objectMode may not be used together`);
			isObjectModeOptions(t) ? (this[j] = !0, this[b] = null) : isEncodingOptions(t) ? (this[b] = t.encoding, this[j] = !1) : (this[j] = !1, this[b] = null), this[L] = !!t.async, this[x] = this[b] ? new c.StringDecoder(this[b]) : null, t && t.debugExposeBuffer === !0 && Object.defineProperty(this, "buffer", { get: () => this[T] }), t && t.debugExposePipes === !0 && Object.defineProperty(this, "pipes", { get: () => this[D] });
			let { signal: n } = t;
			n && (this[B] = n, n.aborted ? this[R]() : n.addEventListener(`abort`, () => this[R]()));
		}
		get bufferLength() {
			return this[O];
		}
		get encoding() {
			return this[b];
		}
		set encoding(e) {
			throw Error(`Encoding must be set at instantiation time`);
		}
		setEncoding(e) {
			throw Error(`Encoding must be set at instantiation time`);
		}
		get objectMode() {
			return this[j];
		}
		set objectMode(e) {
			throw Error(`objectMode must be set at instantiation time`);
		}
		get async() {
			return this[L];
		}
		set async(e) {
			this[L] = this[L] || !!e;
		}
		[R]() {
			this[z] = !0, this.emit(`abort`, this[B]?.reason), this.destroy(this[B]?.reason);
		}
		get aborted() {
			return this[z];
		}
		set aborted(e) {}
		write(e, t, n) {
			if (this[z]) return !1;
			if (this[l]) throw Error(`write after end`);
			if (this[M]) return this.emit(`error`, Object.assign(Error(`Cannot call write after a stream was destroyed`), { code: `ERR_STREAM_DESTROYED` })), !0;
			typeof t == `function` && (n = t, t = `utf8`), t ||= `utf8`;
			let r = this[L] ? defer : nodefer;
			if (!this[j] && !Buffer.isBuffer(e)) {
				if (isArrayBufferView(e)) e = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
				else if (isArrayBufferLike(e)) e = Buffer.from(e);
				else if (typeof e != `string`) throw Error(`Non-contiguous data written to non-objectMode stream`);
			}
			return this[j] ? (this[S] && this[O] !== 0 && this[v](!0), this[S] ? this.emit(`data`, e) : this[k](e), this[O] !== 0 && this.emit(`readable`), n && r(n), this[S]) : e.length ? (typeof e == `string` && (t !== this[b] || this[x]?.lastNeed) && (e = Buffer.from(e, t)), Buffer.isBuffer(e) && this[b] && (e = this[x].write(e)), this[S] && this[O] !== 0 && this[v](!0), this[S] ? this.emit(`data`, e) : this[k](e), this[O] !== 0 && this.emit(`readable`), n && r(n), this[S]) : (this[O] !== 0 && this.emit(`readable`), n && r(n), this[S]);
		}
		read(e) {
			if (this[M]) return null;
			if (this[H] = !1, this[O] === 0 || e === 0 || e && e > this[O]) return this[u](), null;
			this[j] && (e = null), this[T].length > 1 && !this[j] && (this[T] = [this[b] ? this[T].join(``) : Buffer.concat(this[T], this[O])]);
			let t = this[g](e || null, this[T][0]);
			return this[u](), t;
		}
		[g](e, t) {
			if (this[j]) this[A]();
			else {
				let n = t;
				e === n.length || e === null ? this[A]() : typeof n == `string` ? (this[T][0] = n.slice(e), t = n.slice(0, e), this[O] -= e) : (this[T][0] = n.subarray(e), t = n.subarray(0, e), this[O] -= e);
			}
			return this.emit(`data`, t), !this[T].length && !this[l] && this.emit(`drain`), t;
		}
		end(e, t, n) {
			return typeof e == `function` && (n = e, e = void 0), typeof t == `function` && (n = t, t = `utf8`), e !== void 0 && this.write(e, t), n && this.once(`end`, n), this[l] = !0, this.writable = !1, (this[S] || !this[C]) && this[u](), this;
		}
		[w]() {
			this[M] || (!this[V] && !this[D].length && (this[H] = !0), this[C] = !1, this[S] = !0, this.emit(`resume`), this[T].length ? this[v]() : this[l] ? this[u]() : this.emit(`drain`));
		}
		resume() {
			return this[w]();
		}
		pause() {
			this[S] = !1, this[C] = !0, this[H] = !1;
		}
		get destroyed() {
			return this[M];
		}
		get flowing() {
			return this[S];
		}
		get paused() {
			return this[C];
		}
		[k](e) {
			this[j] ? this[O] += 1 : this[O] += e.length, this[T].push(e);
		}
		[A]() {
			return this[j] ? --this[O] : this[O] -= this[T][0].length, this[T].shift();
		}
		[v](e = !1) {
			do;
			while (this[y](this[A]()) && this[T].length);
			e || this[T].length || this[l] || this.emit(`drain`);
		}
		[y](e) {
			return this.emit(`data`, e), this[S];
		}
		pipe(e, t) {
			if (this[M]) return e;
			this[H] = !1;
			let n = this[d];
			return t ||= {}, e === a.stdout || e === a.stderr ? t.end = !1 : t.end = t.end !== !1, t.proxyErrors = !!t.proxyErrors, n ? t.end && e.end() : (this[D].push(t.proxyErrors ? new PipeProxyErrors(this, e, t) : new Pipe(this, e, t)), this[L] ? defer(() => this[w]()) : this[w]()), e;
		}
		unpipe(e) {
			let t = this[D].find((t) => t.dest === e);
			t && (this[D].length === 1 ? (this[S] && this[V] === 0 && (this[S] = !1), this[D] = []) : this[D].splice(this[D].indexOf(t), 1), t.unpipe());
		}
		addListener(e, t) {
			return this.on(e, t);
		}
		on(e, t) {
			let n = super.on(e, t);
			if (e === `data`) this[H] = !1, this[V]++, !this[D].length && !this[S] && this[w]();
			else if (e === `readable` && this[O] !== 0) super.emit(`readable`);
			else if (isEndish(e) && this[d]) super.emit(e), this.removeAllListeners(e);
			else if (e === `error` && this[p]) {
				let e = t;
				this[L] ? defer(() => e.call(this, this[p])) : e.call(this, this[p]);
			}
			return n;
		}
		removeListener(e, t) {
			return this.off(e, t);
		}
		off(e, t) {
			let n = super.off(e, t);
			return e === `data` && (this[V] = this.listeners(`data`).length, this[V] === 0 && !this[H] && !this[D].length && (this[S] = !1)), n;
		}
		removeAllListeners(e) {
			let t = super.removeAllListeners(e);
			return (e === `data` || e === void 0) && (this[V] = 0, !this[H] && !this[D].length && (this[S] = !1)), t;
		}
		get emittedEnd() {
			return this[d];
		}
		[u]() {
			!this[f] && !this[d] && !this[M] && this[T].length === 0 && this[l] && (this[f] = !0, this.emit(`end`), this.emit(`prefinish`), this.emit(`finish`), this[h] && this.emit(`close`), this[f] = !1);
		}
		emit(e, ...t) {
			let n = t[0];
			if (e !== `error` && e !== `close` && e !== M && this[M]) return !1;
			if (e === `data`) return !this[j] && !n ? !1 : this[L] ? (defer(() => this[P](n)), !0) : this[P](n);
			if (e === `end`) return this[F]();
			if (e === `close`) {
				if (this[h] = !0, !this[d] && !this[M]) return !1;
				let e = super.emit(`close`);
				return this.removeAllListeners(`close`), e;
			}
			if (e === `error`) {
				this[p] = n, super.emit(N, n);
				let e = !this[B] || this.listeners(`error`).length ? super.emit(`error`, n) : !1;
				return this[u](), e;
			}
			if (e === `resume`) {
				let e = super.emit(`resume`);
				return this[u](), e;
			}
			if (e === `finish` || e === `prefinish`) {
				let t = super.emit(e);
				return this.removeAllListeners(e), t;
			}
			let r = super.emit(e, ...t);
			return this[u](), r;
		}
		[P](e) {
			for (let t of this[D]) t.dest.write(e) === !1 && this.pause();
			let t = !this[H] && super.emit(`data`, e);
			return this[u](), t;
		}
		[F]() {
			return !this[d] && (this[d] = !0, this.readable = !1, this[L] ? (defer(() => this[I]()), !0) : this[I]());
		}
		[I]() {
			if (this[x]) {
				let e = this[x].end();
				if (e) {
					for (let t of this[D]) t.dest.write(e);
					this[H] || super.emit(`data`, e);
				}
			}
			for (let e of this[D]) e.end();
			let e = super.emit(`end`);
			return this.removeAllListeners(`end`), e;
		}
		async collect() {
			let e = Object.assign([], { dataLength: 0 });
			this[j] || (e.dataLength = 0);
			let t = this.promise();
			return this.on(`data`, (t) => {
				e.push(t), this[j] || (e.dataLength += t.length);
			}), await t, e;
		}
		async concat() {
			if (this[j]) throw Error(`cannot concat in objectMode`);
			let e = await this.collect();
			return this[b] ? e.join(``) : Buffer.concat(e, e.dataLength);
		}
		async promise() {
			return new Promise((e, t) => {
				this.on(M, () => t(Error(`stream destroyed`))), this.on(`error`, (e) => t(e)), this.on(`end`, () => e());
			});
		}
		[Symbol.asyncIterator]() {
			this[H] = !1;
			let e = !1, stop = async () => (this.pause(), e = !0, {
				value: void 0,
				done: !0
			}), next = () => {
				if (e) return stop();
				let t = this.read();
				if (t !== null) return Promise.resolve({
					done: !1,
					value: t
				});
				if (this[l]) return stop();
				let n, r, onerr = (e) => {
					this.off(`data`, ondata), this.off(`end`, onend), this.off(M, ondestroy), stop(), r(e);
				}, ondata = (e) => {
					this.off(`error`, onerr), this.off(`end`, onend), this.off(M, ondestroy), this.pause(), n({
						value: e,
						done: !!this[l]
					});
				}, onend = () => {
					this.off(`error`, onerr), this.off(`data`, ondata), this.off(M, ondestroy), stop(), n({
						done: !0,
						value: void 0
					});
				}, ondestroy = () => onerr(Error(`stream destroyed`));
				return new Promise((e, t) => {
					r = t, n = e, this.once(M, ondestroy), this.once(`error`, onerr), this.once(`end`, onend), this.once(`data`, ondata);
				});
			};
			return {
				next,
				throw: stop,
				return: stop,
				[Symbol.asyncIterator]() {
					return this;
				},
				[Symbol.asyncDispose]: async () => {}
			};
		}
		[Symbol.iterator]() {
			this[H] = !1;
			let e = !1, stop = () => (this.pause(), this.off(N, stop), this.off(M, stop), this.off(`end`, stop), e = !0, {
				done: !0,
				value: void 0
			}), next = () => {
				if (e) return stop();
				let t = this.read();
				return t === null ? stop() : {
					done: !1,
					value: t
				};
			};
			return this.once(`end`, stop), this.once(N, stop), this.once(M, stop), {
				next,
				throw: stop,
				return: stop,
				[Symbol.iterator]() {
					return this;
				},
				[Symbol.dispose]: () => {}
			};
		}
		destroy(e) {
			if (this[M]) return e ? this.emit(`error`, e) : this.emit(M), this;
			this[M] = !0, this[H] = !0, this[T].length = 0, this[O] = 0;
			let t = this;
			return typeof t.close == `function` && !this[h] && t.close(), e ? this.emit(`error`, e) : this.emit(M), this;
		}
		static get isStream() {
			return e.isStream;
		}
	};
	e.Minipass = Minipass;
})), vi = a(((e, n, r) => {
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
	Object.defineProperty(e, "__esModule", { value: !0 }), e.PathScurry = e.Path = e.PathScurryDarwin = e.PathScurryPosix = e.PathScurryWin32 = e.PathScurryBase = e.PathPosix = e.PathWin32 = e.PathBase = e.ChildrenCache = e.ResolveCache = void 0;
	let s = gi(), c = t(`node:path`), l = t(`node:url`), u = t(`fs`), d = o(t(`node:fs`)), f = u.realpathSync.native, p = t(`node:fs/promises`), h = _i(), g = {
		lstatSync: u.lstatSync,
		readdir: u.readdir,
		readdirSync: u.readdirSync,
		readlinkSync: u.readlinkSync,
		realpathSync: f,
		promises: {
			lstat: p.lstat,
			readdir: p.readdir,
			readlink: p.readlink,
			realpath: p.realpath
		}
	}, fsFromOption = (e) => !e || e === g || e === d ? g : {
		...g,
		...e,
		promises: {
			...g.promises,
			...e.promises || {}
		}
	}, v = /^\\\\\?\\([a-z]:)\\?$/i, uncToDrive = (e) => e.replace(/\//g, `\\`).replace(v, `$1\\`), y = /[\\\/]/, entToType = (e) => e.isFile() ? 8 : e.isDirectory() ? 4 : e.isSymbolicLink() ? 10 : e.isCharacterDevice() ? 2 : e.isBlockDevice() ? 6 : e.isSocket() ? 12 : +!!e.isFIFO(), b = new Map(), normalize = (e) => {
		let t = b.get(e);
		if (t) return t;
		let n = e.normalize(`NFKD`);
		return b.set(e, n), n;
	}, x = new Map(), normalizeNocase = (e) => {
		let t = x.get(e);
		if (t) return t;
		let n = normalize(e.toLowerCase());
		return x.set(e, n), n;
	};
	var ResolveCache = class extends s.LRUCache {
		constructor() {
			super({ max: 256 });
		}
	};
	e.ResolveCache = ResolveCache;
	var ChildrenCache = class extends s.LRUCache {
		constructor(e = 16384) {
			super({
				maxSize: e,
				sizeCalculation: (e) => e.length + 1
			});
		}
	};
	e.ChildrenCache = ChildrenCache;
	let S = Symbol(`PathScurry setAsCwd`);
	var PathBase = class {
		name;
		root;
		roots;
		parent;
		nocase;
		isCWD = !1;
		#e;
		#t;
		get dev() {
			return this.#t;
		}
		#n;
		get mode() {
			return this.#n;
		}
		#r;
		get nlink() {
			return this.#r;
		}
		#i;
		get uid() {
			return this.#i;
		}
		#a;
		get gid() {
			return this.#a;
		}
		#o;
		get rdev() {
			return this.#o;
		}
		#s;
		get blksize() {
			return this.#s;
		}
		#c;
		get ino() {
			return this.#c;
		}
		#l;
		get size() {
			return this.#l;
		}
		#u;
		get blocks() {
			return this.#u;
		}
		#d;
		get atimeMs() {
			return this.#d;
		}
		#f;
		get mtimeMs() {
			return this.#f;
		}
		#p;
		get ctimeMs() {
			return this.#p;
		}
		#m;
		get birthtimeMs() {
			return this.#m;
		}
		#h;
		get atime() {
			return this.#h;
		}
		#g;
		get mtime() {
			return this.#g;
		}
		#_;
		get ctime() {
			return this.#_;
		}
		#v;
		get birthtime() {
			return this.#v;
		}
		#y;
		#b;
		#x;
		#S;
		#C;
		#w;
		#T;
		#E;
		#D;
		#O;
		get parentPath() {
			return (this.parent || this).fullpath();
		}
		get path() {
			return this.parentPath;
		}
		constructor(e, t = 0, n, r, i, a, o) {
			this.name = e, this.#y = i ? normalizeNocase(e) : normalize(e), this.#T = t & 1023, this.nocase = i, this.roots = r, this.root = n || this, this.#E = a, this.#x = o.fullpath, this.#C = o.relative, this.#w = o.relativePosix, this.parent = o.parent, this.#e = this.parent ? this.parent.#e : fsFromOption(o.fs);
		}
		depth() {
			return this.#b === void 0 ? this.#b = this.parent ? this.parent.depth() + 1 : 0 : this.#b;
		}
		childrenCache() {
			return this.#E;
		}
		resolve(e) {
			if (!e) return this;
			let t = this.getRootString(e), n = e.substring(t.length).split(this.splitSep);
			return t ? this.getRoot(t).#k(n) : this.#k(n);
		}
		#k(e) {
			let t = this;
			for (let n of e) t = t.child(n);
			return t;
		}
		children() {
			let e = this.#E.get(this);
			if (e) return e;
			let t = Object.assign([], { provisional: 0 });
			return this.#E.set(this, t), this.#T &= -17, t;
		}
		child(e, t) {
			if (e === `` || e === `.`) return this;
			if (e === `..`) return this.parent || this;
			let n = this.children(), r = this.nocase ? normalizeNocase(e) : normalize(e);
			for (let e of n) if (e.#y === r) return e;
			let i = this.parent ? this.sep : ``, a = this.#x ? this.#x + i + e : void 0, o = this.newChild(e, 0, {
				...t,
				parent: this,
				fullpath: a
			});
			return this.canReaddir() || (o.#T |= 128), n.push(o), o;
		}
		relative() {
			if (this.isCWD) return ``;
			if (this.#C !== void 0) return this.#C;
			let e = this.name, t = this.parent;
			if (!t) return this.#C = this.name;
			let n = t.relative();
			return n + (!n || !t.parent ? `` : this.sep) + e;
		}
		relativePosix() {
			if (this.sep === `/`) return this.relative();
			if (this.isCWD) return ``;
			if (this.#w !== void 0) return this.#w;
			let e = this.name, t = this.parent;
			if (!t) return this.#w = this.fullpathPosix();
			let n = t.relativePosix();
			return n + (!n || !t.parent ? `` : `/`) + e;
		}
		fullpath() {
			if (this.#x !== void 0) return this.#x;
			let e = this.name, t = this.parent;
			if (!t) return this.#x = this.name;
			let n = t.fullpath() + (t.parent ? this.sep : ``) + e;
			return this.#x = n;
		}
		fullpathPosix() {
			if (this.#S !== void 0) return this.#S;
			if (this.sep === `/`) return this.#S = this.fullpath();
			if (!this.parent) {
				let e = this.fullpath().replace(/\\/g, `/`);
				return this.#S = /^[a-z]:\//i.test(e) ? `//?/${e}` : e;
			}
			let e = this.parent, t = e.fullpathPosix(), n = t + (!t || !e.parent ? `` : `/`) + this.name;
			return this.#S = n;
		}
		isUnknown() {
			return !(this.#T & 15);
		}
		isType(e) {
			return this[`is${e}`]();
		}
		getType() {
			return this.isUnknown() ? `Unknown` : this.isDirectory() ? `Directory` : this.isFile() ? `File` : this.isSymbolicLink() ? `SymbolicLink` : this.isFIFO() ? `FIFO` : this.isCharacterDevice() ? `CharacterDevice` : this.isBlockDevice() ? `BlockDevice` : this.isSocket() ? `Socket` : `Unknown`;
		}
		isFile() {
			return (this.#T & 15) == 8;
		}
		isDirectory() {
			return (this.#T & 15) == 4;
		}
		isCharacterDevice() {
			return (this.#T & 15) == 2;
		}
		isBlockDevice() {
			return (this.#T & 15) == 6;
		}
		isFIFO() {
			return (this.#T & 15) == 1;
		}
		isSocket() {
			return (this.#T & 15) == 12;
		}
		isSymbolicLink() {
			return (this.#T & 10) == 10;
		}
		lstatCached() {
			return this.#T & 32 ? this : void 0;
		}
		readlinkCached() {
			return this.#D;
		}
		realpathCached() {
			return this.#O;
		}
		readdirCached() {
			let e = this.children();
			return e.slice(0, e.provisional);
		}
		canReadlink() {
			if (this.#D) return !0;
			if (!this.parent) return !1;
			let e = this.#T & 15;
			return !(e !== 0 && e !== 10 || this.#T & 256 || this.#T & 128);
		}
		calledReaddir() {
			return !!(this.#T & 16);
		}
		isENOENT() {
			return !!(this.#T & 128);
		}
		isNamed(e) {
			return this.nocase ? this.#y === normalizeNocase(e) : this.#y === normalize(e);
		}
		async readlink() {
			let e = this.#D;
			if (e) return e;
			if (this.canReadlink() && this.parent) try {
				let e = await this.#e.promises.readlink(this.fullpath()), t = (await this.parent.realpath())?.resolve(e);
				if (t) return this.#D = t;
			} catch (e) {
				this.#L(e.code);
				return;
			}
		}
		readlinkSync() {
			let e = this.#D;
			if (e) return e;
			if (this.canReadlink() && this.parent) try {
				let e = this.#e.readlinkSync(this.fullpath()), t = this.parent.realpathSync()?.resolve(e);
				if (t) return this.#D = t;
			} catch (e) {
				this.#L(e.code);
				return;
			}
		}
		#A(e) {
			this.#T |= 16;
			for (let t = e.provisional; t < e.length; t++) {
				let n = e[t];
				n && n.#j();
			}
		}
		#j() {
			this.#T & 128 || (this.#T = (this.#T | 128) & -16, this.#M());
		}
		#M() {
			let e = this.children();
			e.provisional = 0;
			for (let t of e) t.#j();
		}
		#N() {
			this.#T |= 512, this.#P();
		}
		#P() {
			if (this.#T & 64) return;
			let e = this.#T;
			(e & 15) == 4 && (e &= -16), this.#T = e | 64, this.#M();
		}
		#F(e = ``) {
			e === `ENOTDIR` || e === `EPERM` ? this.#P() : e === `ENOENT` ? this.#j() : this.children().provisional = 0;
		}
		#I(e = ``) {
			e === `ENOTDIR` ? this.parent.#P() : e === `ENOENT` && this.#j();
		}
		#L(e = ``) {
			let t = this.#T;
			t |= 256, e === `ENOENT` && (t |= 128), (e === `EINVAL` || e === `UNKNOWN`) && (t &= -16), this.#T = t, e === `ENOTDIR` && this.parent && this.parent.#P();
		}
		#R(e, t) {
			return this.#B(e, t) || this.#z(e, t);
		}
		#z(e, t) {
			let n = entToType(e), r = this.newChild(e.name, n, { parent: this }), i = r.#T & 15;
			return i !== 4 && i !== 10 && i !== 0 && (r.#T |= 64), t.unshift(r), t.provisional++, r;
		}
		#B(e, t) {
			for (let n = t.provisional; n < t.length; n++) {
				let r = t[n];
				if ((this.nocase ? normalizeNocase(e.name) : normalize(e.name)) === r.#y) return this.#V(e, r, n, t);
			}
		}
		#V(e, t, n, r) {
			let i = t.name;
			return t.#T = t.#T & -16 | entToType(e), i !== e.name && (t.name = e.name), n !== r.provisional && (n === r.length - 1 ? r.pop() : r.splice(n, 1), r.unshift(t)), r.provisional++, t;
		}
		async lstat() {
			if (!(this.#T & 128)) try {
				return this.#H(await this.#e.promises.lstat(this.fullpath())), this;
			} catch (e) {
				this.#I(e.code);
			}
		}
		lstatSync() {
			if (!(this.#T & 128)) try {
				return this.#H(this.#e.lstatSync(this.fullpath())), this;
			} catch (e) {
				this.#I(e.code);
			}
		}
		#H(e) {
			let { atime: t, atimeMs: n, birthtime: r, birthtimeMs: i, blksize: a, blocks: o, ctime: s, ctimeMs: c, dev: l, gid: u, ino: d, mode: f, mtime: p, mtimeMs: h, nlink: g, rdev: v, size: y, uid: b } = e;
			this.#h = t, this.#d = n, this.#v = r, this.#m = i, this.#s = a, this.#u = o, this.#_ = s, this.#p = c, this.#t = l, this.#a = u, this.#c = d, this.#n = f, this.#g = p, this.#f = h, this.#r = g, this.#o = v, this.#l = y, this.#i = b;
			let x = entToType(e);
			this.#T = this.#T & -16 | x | 32, x !== 0 && x !== 4 && x !== 10 && (this.#T |= 64);
		}
		#U = [];
		#W = !1;
		#G(e) {
			this.#W = !1;
			let t = this.#U.slice();
			this.#U.length = 0, t.forEach((t) => t(null, e));
		}
		readdirCB(e, t = !1) {
			if (!this.canReaddir()) {
				t ? e(null, []) : queueMicrotask(() => e(null, []));
				return;
			}
			let n = this.children();
			if (this.calledReaddir()) {
				let r = n.slice(0, n.provisional);
				t ? e(null, r) : queueMicrotask(() => e(null, r));
				return;
			}
			if (this.#U.push(e), this.#W) return;
			this.#W = !0;
			let r = this.fullpath();
			this.#e.readdir(r, { withFileTypes: !0 }, (e, t) => {
				if (e) this.#F(e.code), n.provisional = 0;
				else {
					for (let e of t) this.#R(e, n);
					this.#A(n);
				}
				this.#G(n.slice(0, n.provisional));
			});
		}
		#K;
		async readdir() {
			if (!this.canReaddir()) return [];
			let e = this.children();
			if (this.calledReaddir()) return e.slice(0, e.provisional);
			let t = this.fullpath();
			if (this.#K) await this.#K;
			else {
				let resolve = () => {};
				this.#K = new Promise((e) => resolve = e);
				try {
					for (let n of await this.#e.promises.readdir(t, { withFileTypes: !0 })) this.#R(n, e);
					this.#A(e);
				} catch (t) {
					this.#F(t.code), e.provisional = 0;
				}
				this.#K = void 0, resolve();
			}
			return e.slice(0, e.provisional);
		}
		readdirSync() {
			if (!this.canReaddir()) return [];
			let e = this.children();
			if (this.calledReaddir()) return e.slice(0, e.provisional);
			let t = this.fullpath();
			try {
				for (let n of this.#e.readdirSync(t, { withFileTypes: !0 })) this.#R(n, e);
				this.#A(e);
			} catch (t) {
				this.#F(t.code), e.provisional = 0;
			}
			return e.slice(0, e.provisional);
		}
		canReaddir() {
			if (this.#T & 704) return !1;
			let e = 15 & this.#T;
			return e === 0 || e === 4 || e === 10;
		}
		shouldWalk(e, t) {
			return (this.#T & 4) == 4 && !(this.#T & 704) && !e.has(this) && (!t || t(this));
		}
		async realpath() {
			if (this.#O) return this.#O;
			if (!(896 & this.#T)) try {
				let e = await this.#e.promises.realpath(this.fullpath());
				return this.#O = this.resolve(e);
			} catch {
				this.#N();
			}
		}
		realpathSync() {
			if (this.#O) return this.#O;
			if (!(896 & this.#T)) try {
				let e = this.#e.realpathSync(this.fullpath());
				return this.#O = this.resolve(e);
			} catch {
				this.#N();
			}
		}
		[S](e) {
			if (e === this) return;
			e.isCWD = !1, this.isCWD = !0;
			let t = new Set([]), n = [], r = this;
			for (; r && r.parent;) t.add(r), r.#C = n.join(this.sep), r.#w = n.join(`/`), r = r.parent, n.push(`..`);
			for (r = e; r && r.parent && !t.has(r);) r.#C = void 0, r.#w = void 0, r = r.parent;
		}
	};
	e.PathBase = PathBase;
	var C = class PathWin32 extends PathBase {
		sep = `\\`;
		splitSep = y;
		constructor(e, t = 0, n, r, i, a, o) {
			super(e, t, n, r, i, a, o);
		}
		newChild(e, t = 0, n = {}) {
			return new PathWin32(e, t, this.root, this.roots, this.nocase, this.childrenCache(), n);
		}
		getRootString(e) {
			return c.win32.parse(e).root;
		}
		getRoot(e) {
			if (e = uncToDrive(e.toUpperCase()), e === this.root.name) return this.root;
			for (let [t, n] of Object.entries(this.roots)) if (this.sameRoot(e, t)) return this.roots[e] = n;
			return this.roots[e] = new PathScurryWin32(e, this).root;
		}
		sameRoot(e, t = this.root.name) {
			return e = e.toUpperCase().replace(/\//g, `\\`).replace(v, `$1\\`), e === t;
		}
	};
	e.PathWin32 = C;
	var w = class PathPosix extends PathBase {
		splitSep = `/`;
		sep = `/`;
		constructor(e, t = 0, n, r, i, a, o) {
			super(e, t, n, r, i, a, o);
		}
		getRootString(e) {
			return e.startsWith(`/`) ? `/` : ``;
		}
		getRoot(e) {
			return this.root;
		}
		newChild(e, t = 0, n = {}) {
			return new PathPosix(e, t, this.root, this.roots, this.nocase, this.childrenCache(), n);
		}
	};
	e.PathPosix = w;
	var PathScurryBase = class {
		root;
		rootPath;
		roots;
		cwd;
		#e;
		#t;
		#n;
		nocase;
		#r;
		constructor(e = process.cwd(), t, n, { nocase: r, childrenCacheSize: i = 16384, fs: a = g } = {}) {
			this.#r = fsFromOption(a), (e instanceof URL || e.startsWith(`file://`)) && (e = (0, l.fileURLToPath)(e));
			let o = t.resolve(e);
			this.roots = Object.create(null), this.rootPath = this.parseRootPath(o), this.#e = new ResolveCache(), this.#t = new ResolveCache(), this.#n = new ChildrenCache(i);
			let s = o.substring(this.rootPath.length).split(n);
			if (s.length === 1 && !s[0] && s.pop(), r === void 0) throw TypeError(`must provide nocase setting to PathScurryBase ctor`);
			this.nocase = r, this.root = this.newRoot(this.#r), this.roots[this.rootPath] = this.root;
			let c = this.root, u = s.length - 1, d = t.sep, f = this.rootPath, p = !1;
			for (let e of s) {
				let t = u--;
				c = c.child(e, {
					relative: Array(t).fill(`..`).join(d),
					relativePosix: Array(t).fill(`..`).join(`/`),
					fullpath: f += (p ? `` : d) + e
				}), p = !0;
			}
			this.cwd = c;
		}
		depth(e = this.cwd) {
			return typeof e == `string` && (e = this.cwd.resolve(e)), e.depth();
		}
		childrenCache() {
			return this.#n;
		}
		resolve(...e) {
			let t = ``;
			for (let n = e.length - 1; n >= 0; n--) {
				let r = e[n];
				if (r && r !== `.` && (t = t ? `${r}/${t}` : r, this.isAbsolute(r))) break;
			}
			let n = this.#e.get(t);
			if (n !== void 0) return n;
			let r = this.cwd.resolve(t).fullpath();
			return this.#e.set(t, r), r;
		}
		resolvePosix(...e) {
			let t = ``;
			for (let n = e.length - 1; n >= 0; n--) {
				let r = e[n];
				if (r && r !== `.` && (t = t ? `${r}/${t}` : r, this.isAbsolute(r))) break;
			}
			let n = this.#t.get(t);
			if (n !== void 0) return n;
			let r = this.cwd.resolve(t).fullpathPosix();
			return this.#t.set(t, r), r;
		}
		relative(e = this.cwd) {
			return typeof e == `string` && (e = this.cwd.resolve(e)), e.relative();
		}
		relativePosix(e = this.cwd) {
			return typeof e == `string` && (e = this.cwd.resolve(e)), e.relativePosix();
		}
		basename(e = this.cwd) {
			return typeof e == `string` && (e = this.cwd.resolve(e)), e.name;
		}
		dirname(e = this.cwd) {
			return typeof e == `string` && (e = this.cwd.resolve(e)), (e.parent || e).fullpath();
		}
		async readdir(e = this.cwd, t = { withFileTypes: !0 }) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd);
			let { withFileTypes: n } = t;
			if (e.canReaddir()) {
				let t = await e.readdir();
				return n ? t : t.map((e) => e.name);
			}
			return [];
		}
		readdirSync(e = this.cwd, t = { withFileTypes: !0 }) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd);
			let { withFileTypes: n = !0 } = t;
			return e.canReaddir() ? n ? e.readdirSync() : e.readdirSync().map((e) => e.name) : [];
		}
		async lstat(e = this.cwd) {
			return typeof e == `string` && (e = this.cwd.resolve(e)), e.lstat();
		}
		lstatSync(e = this.cwd) {
			return typeof e == `string` && (e = this.cwd.resolve(e)), e.lstatSync();
		}
		async readlink(e = this.cwd, { withFileTypes: t } = { withFileTypes: !1 }) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e.withFileTypes, e = this.cwd);
			let n = await e.readlink();
			return t ? n : n?.fullpath();
		}
		readlinkSync(e = this.cwd, { withFileTypes: t } = { withFileTypes: !1 }) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e.withFileTypes, e = this.cwd);
			let n = e.readlinkSync();
			return t ? n : n?.fullpath();
		}
		async realpath(e = this.cwd, { withFileTypes: t } = { withFileTypes: !1 }) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e.withFileTypes, e = this.cwd);
			let n = await e.realpath();
			return t ? n : n?.fullpath();
		}
		realpathSync(e = this.cwd, { withFileTypes: t } = { withFileTypes: !1 }) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e.withFileTypes, e = this.cwd);
			let n = e.realpathSync();
			return t ? n : n?.fullpath();
		}
		async walk(e = this.cwd, t = {}) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd);
			let { withFileTypes: n = !0, follow: r = !1, filter: i, walkFilter: a } = t, o = [];
			(!i || i(e)) && o.push(n ? e : e.fullpath());
			let s = new Set(), walk = (e, t) => {
				s.add(e), e.readdirCB((e, c) => {
					if (e) return t(e);
					let l = c.length;
					if (!l) return t();
					let next = () => {
						--l === 0 && t();
					};
					for (let e of c) (!i || i(e)) && o.push(n ? e : e.fullpath()), r && e.isSymbolicLink() ? e.realpath().then((e) => e?.isUnknown() ? e.lstat() : e).then((e) => e?.shouldWalk(s, a) ? walk(e, next) : next()) : e.shouldWalk(s, a) ? walk(e, next) : next();
				}, !0);
			}, c = e;
			return new Promise((e, t) => {
				walk(c, (n) => {
					if (n) return t(n);
					e(o);
				});
			});
		}
		walkSync(e = this.cwd, t = {}) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd);
			let { withFileTypes: n = !0, follow: r = !1, filter: i, walkFilter: a } = t, o = [];
			(!i || i(e)) && o.push(n ? e : e.fullpath());
			let s = new Set([e]);
			for (let e of s) {
				let t = e.readdirSync();
				for (let e of t) {
					(!i || i(e)) && o.push(n ? e : e.fullpath());
					let t = e;
					if (e.isSymbolicLink()) {
						if (!(r && (t = e.realpathSync()))) continue;
						t.isUnknown() && t.lstatSync();
					}
					t.shouldWalk(s, a) && s.add(t);
				}
			}
			return o;
		}
		[Symbol.asyncIterator]() {
			return this.iterate();
		}
		iterate(e = this.cwd, t = {}) {
			return typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd), this.stream(e, t)[Symbol.asyncIterator]();
		}
		[Symbol.iterator]() {
			return this.iterateSync();
		}
		*iterateSync(e = this.cwd, t = {}) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd);
			let { withFileTypes: n = !0, follow: r = !1, filter: i, walkFilter: a } = t;
			(!i || i(e)) && (yield n ? e : e.fullpath());
			let o = new Set([e]);
			for (let e of o) {
				let t = e.readdirSync();
				for (let e of t) {
					(!i || i(e)) && (yield n ? e : e.fullpath());
					let t = e;
					if (e.isSymbolicLink()) {
						if (!(r && (t = e.realpathSync()))) continue;
						t.isUnknown() && t.lstatSync();
					}
					t.shouldWalk(o, a) && o.add(t);
				}
			}
		}
		stream(e = this.cwd, t = {}) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd);
			let { withFileTypes: n = !0, follow: r = !1, filter: i, walkFilter: a } = t, o = new h.Minipass({ objectMode: !0 });
			(!i || i(e)) && o.write(n ? e : e.fullpath());
			let s = new Set(), c = [e], l = 0, process = () => {
				let e = !1;
				for (; !e;) {
					let t = c.shift();
					if (!t) {
						l === 0 && o.end();
						return;
					}
					l++, s.add(t);
					let onReaddir = (t, d, f = !1) => {
						if (t) return o.emit(`error`, t);
						if (r && !f) {
							let e = [];
							for (let t of d) t.isSymbolicLink() && e.push(t.realpath().then((e) => e?.isUnknown() ? e.lstat() : e));
							if (e.length) {
								Promise.all(e).then(() => onReaddir(null, d, !0));
								return;
							}
						}
						for (let t of d) !t || i && !i(t) || o.write(n ? t : t.fullpath()) || (e = !0);
						l--;
						for (let e of d) {
							let t = e.realpathCached() || e;
							t.shouldWalk(s, a) && c.push(t);
						}
						e && !o.flowing ? o.once(`drain`, process) : u || process();
					}, u = !0;
					t.readdirCB(onReaddir, !0), u = !1;
				}
			};
			return process(), o;
		}
		streamSync(e = this.cwd, t = {}) {
			typeof e == `string` ? e = this.cwd.resolve(e) : e instanceof PathBase || (t = e, e = this.cwd);
			let { withFileTypes: n = !0, follow: r = !1, filter: i, walkFilter: a } = t, o = new h.Minipass({ objectMode: !0 }), s = new Set();
			(!i || i(e)) && o.write(n ? e : e.fullpath());
			let c = [e], l = 0, process = () => {
				let e = !1;
				for (; !e;) {
					let t = c.shift();
					if (!t) {
						l === 0 && o.end();
						return;
					}
					l++, s.add(t);
					let u = t.readdirSync();
					for (let t of u) i && !i(t) || o.write(n ? t : t.fullpath()) || (e = !0);
					l--;
					for (let e of u) {
						let t = e;
						if (e.isSymbolicLink()) {
							if (!(r && (t = e.realpathSync()))) continue;
							t.isUnknown() && t.lstatSync();
						}
						t.shouldWalk(s, a) && c.push(t);
					}
				}
				e && !o.flowing && o.once(`drain`, process);
			};
			return process(), o;
		}
		chdir(e = this.cwd) {
			let t = this.cwd;
			this.cwd = typeof e == `string` ? this.cwd.resolve(e) : e, this.cwd[S](t);
		}
	};
	e.PathScurryBase = PathScurryBase;
	var PathScurryWin32 = class extends PathScurryBase {
		sep = `\\`;
		constructor(e = process.cwd(), t = {}) {
			let { nocase: n = !0 } = t;
			super(e, c.win32, `\\`, {
				...t,
				nocase: n
			}), this.nocase = n;
			for (let e = this.cwd; e; e = e.parent) e.nocase = this.nocase;
		}
		parseRootPath(e) {
			return c.win32.parse(e).root.toUpperCase();
		}
		newRoot(e) {
			return new C(this.rootPath, 4, void 0, this.roots, this.nocase, this.childrenCache(), { fs: e });
		}
		isAbsolute(e) {
			return e.startsWith(`/`) || e.startsWith(`\\`) || /^[a-z]:(\/|\\)/i.test(e);
		}
	};
	e.PathScurryWin32 = PathScurryWin32;
	var PathScurryPosix = class extends PathScurryBase {
		sep = `/`;
		constructor(e = process.cwd(), t = {}) {
			let { nocase: n = !1 } = t;
			super(e, c.posix, `/`, {
				...t,
				nocase: n
			}), this.nocase = n;
		}
		parseRootPath(e) {
			return `/`;
		}
		newRoot(e) {
			return new w(this.rootPath, 4, void 0, this.roots, this.nocase, this.childrenCache(), { fs: e });
		}
		isAbsolute(e) {
			return e.startsWith(`/`);
		}
	};
	e.PathScurryPosix = PathScurryPosix;
	var PathScurryDarwin = class extends PathScurryPosix {
		constructor(e = process.cwd(), t = {}) {
			let { nocase: n = !0 } = t;
			super(e, {
				...t,
				nocase: n
			});
		}
	};
	e.PathScurryDarwin = PathScurryDarwin, e.Path = process.platform === `win32` ? C : w, e.PathScurry = process.platform === `win32` ? PathScurryWin32 : process.platform === `darwin` ? PathScurryDarwin : PathScurryPosix;
})), yi = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Pattern = void 0;
	let t = hi(), isPatternList = (e) => e.length >= 1, isGlobList = (e) => e.length >= 1;
	e.Pattern = class Pattern {
		#e;
		#t;
		#n;
		length;
		#r;
		#i;
		#a;
		#o;
		#s;
		#c;
		#l = !0;
		constructor(e, t, n, r) {
			if (!isPatternList(e)) throw TypeError(`empty pattern list`);
			if (!isGlobList(t)) throw TypeError(`empty glob list`);
			if (t.length !== e.length) throw TypeError(`mismatched pattern list and glob list lengths`);
			if (this.length = e.length, n < 0 || n >= this.length) throw TypeError(`index out of range`);
			if (this.#e = e, this.#t = t, this.#n = n, this.#r = r, this.#n === 0) {
				if (this.isUNC()) {
					let [e, t, n, r, ...i] = this.#e, [a, o, s, c, ...l] = this.#t;
					i[0] === `` && (i.shift(), l.shift());
					let u = [
						e,
						t,
						n,
						r,
						``
					].join(`/`), d = [
						a,
						o,
						s,
						c,
						``
					].join(`/`);
					this.#e = [u, ...i], this.#t = [d, ...l], this.length = this.#e.length;
				} else if (this.isDrive() || this.isAbsolute()) {
					let [e, ...t] = this.#e, [n, ...r] = this.#t;
					t[0] === `` && (t.shift(), r.shift());
					let i = e + `/`, a = n + `/`;
					this.#e = [i, ...t], this.#t = [a, ...r], this.length = this.#e.length;
				}
			}
		}
		pattern() {
			return this.#e[this.#n];
		}
		isString() {
			return typeof this.#e[this.#n] == `string`;
		}
		isGlobstar() {
			return this.#e[this.#n] === t.GLOBSTAR;
		}
		isRegExp() {
			return this.#e[this.#n] instanceof RegExp;
		}
		globString() {
			return this.#a = this.#a || (this.#n === 0 ? this.isAbsolute() ? this.#t[0] + this.#t.slice(1).join(`/`) : this.#t.join(`/`) : this.#t.slice(this.#n).join(`/`));
		}
		hasMore() {
			return this.length > this.#n + 1;
		}
		rest() {
			return this.#i === void 0 ? this.hasMore() ? (this.#i = new Pattern(this.#e, this.#t, this.#n + 1, this.#r), this.#i.#c = this.#c, this.#i.#s = this.#s, this.#i.#o = this.#o, this.#i) : this.#i = null : this.#i;
		}
		isUNC() {
			let e = this.#e;
			return this.#s === void 0 ? this.#s = this.#r === `win32` && this.#n === 0 && e[0] === `` && e[1] === `` && typeof e[2] == `string` && !!e[2] && typeof e[3] == `string` && !!e[3] : this.#s;
		}
		isDrive() {
			let e = this.#e;
			return this.#o === void 0 ? this.#o = this.#r === `win32` && this.#n === 0 && this.length > 1 && typeof e[0] == `string` && /^[a-z]:$/i.test(e[0]) : this.#o;
		}
		isAbsolute() {
			let e = this.#e;
			return this.#c === void 0 ? this.#c = e[0] === `` && e.length > 1 || this.isDrive() || this.isUNC() : this.#c;
		}
		root() {
			let e = this.#e[0];
			return typeof e == `string` && this.isAbsolute() && this.#n === 0 ? e : ``;
		}
		checkFollowGlobstar() {
			return !(this.#n === 0 || !this.isGlobstar() || !this.#l);
		}
		markFollowGlobstar() {
			return this.#n === 0 || !this.isGlobstar() || !this.#l ? !1 : (this.#l = !1, !0);
		}
	};
})), bi = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Ignore = void 0;
	let t = hi(), n = yi(), r = typeof process == `object` && process && typeof process.platform == `string` ? process.platform : `linux`;
	var Ignore = class {
		relative;
		relativeChildren;
		absolute;
		absoluteChildren;
		platform;
		mmopts;
		constructor(e, { nobrace: t, nocase: n, noext: i, noglobstar: a, platform: o = r }) {
			this.relative = [], this.absolute = [], this.relativeChildren = [], this.absoluteChildren = [], this.platform = o, this.mmopts = {
				dot: !0,
				nobrace: t,
				nocase: n,
				noext: i,
				noglobstar: a,
				optimizationLevel: 2,
				platform: o,
				nocomment: !0,
				nonegate: !0
			};
			for (let t of e) this.add(t);
		}
		add(e) {
			let r = new t.Minimatch(e, this.mmopts);
			for (let e = 0; e < r.set.length; e++) {
				let i = r.set[e], a = r.globParts[e];
				if (!i || !a) throw Error(`invalid pattern object`);
				for (; i[0] === `.` && a[0] === `.`;) i.shift(), a.shift();
				let o = new n.Pattern(i, a, 0, this.platform), s = new t.Minimatch(o.globString(), this.mmopts), c = a[a.length - 1] === `**`, l = o.isAbsolute();
				l ? this.absolute.push(s) : this.relative.push(s), c && (l ? this.absoluteChildren.push(s) : this.relativeChildren.push(s));
			}
		}
		ignored(e) {
			let t = e.fullpath(), n = `${t}/`, r = e.relative() || `.`, i = `${r}/`;
			for (let e of this.relative) if (e.match(r) || e.match(i)) return !0;
			for (let e of this.absolute) if (e.match(t) || e.match(n)) return !0;
			return !1;
		}
		childrenIgnored(e) {
			let t = e.fullpath() + `/`, n = (e.relative() || `.`) + `/`;
			for (let e of this.relativeChildren) if (e.match(n)) return !0;
			for (let e of this.absoluteChildren) if (e.match(t)) return !0;
			return !1;
		}
	};
	e.Ignore = Ignore;
})), xi = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Processor = e.SubWalks = e.MatchRecord = e.HasWalkedCache = void 0;
	let t = hi();
	var n = class HasWalkedCache {
		store;
		constructor(e = new Map()) {
			this.store = e;
		}
		copy() {
			return new HasWalkedCache(new Map(this.store));
		}
		hasWalked(e, t) {
			return this.store.get(e.fullpath())?.has(t.globString());
		}
		storeWalked(e, t) {
			let n = e.fullpath(), r = this.store.get(n);
			r ? r.add(t.globString()) : this.store.set(n, new Set([t.globString()]));
		}
	};
	e.HasWalkedCache = n;
	var MatchRecord = class {
		store = new Map();
		add(e, t, n) {
			let r = (t ? 2 : 0) | !!n, i = this.store.get(e);
			this.store.set(e, i === void 0 ? r : r & i);
		}
		entries() {
			return [...this.store.entries()].map(([e, t]) => [
				e,
				!!(t & 2),
				!!(t & 1)
			]);
		}
	};
	e.MatchRecord = MatchRecord;
	var SubWalks = class {
		store = new Map();
		add(e, t) {
			if (!e.canReaddir()) return;
			let n = this.store.get(e);
			n ? n.find((e) => e.globString() === t.globString()) || n.push(t) : this.store.set(e, [t]);
		}
		get(e) {
			let t = this.store.get(e);
			if (!t) throw Error(`attempting to walk unknown path`);
			return t;
		}
		entries() {
			return this.keys().map((e) => [e, this.store.get(e)]);
		}
		keys() {
			return [...this.store.keys()].filter((e) => e.canReaddir());
		}
	};
	e.SubWalks = SubWalks, e.Processor = class Processor {
		hasWalkedCache;
		matches = new MatchRecord();
		subwalks = new SubWalks();
		patterns;
		follow;
		dot;
		opts;
		constructor(e, t) {
			this.opts = e, this.follow = !!e.follow, this.dot = !!e.dot, this.hasWalkedCache = t ? t.copy() : new n();
		}
		processPatterns(e, n) {
			this.patterns = n;
			let r = n.map((t) => [e, t]);
			for (let [e, n] of r) {
				this.hasWalkedCache.storeWalked(e, n);
				let r = n.root(), i = n.isAbsolute() && this.opts.absolute !== !1;
				if (r) {
					e = e.resolve(r === `/` && this.opts.root !== void 0 ? this.opts.root : r);
					let t = n.rest();
					if (t) n = t;
					else {
						this.matches.add(e, !0, !1);
						continue;
					}
				}
				if (e.isENOENT()) continue;
				let a, o, s = !1;
				for (; typeof (a = n.pattern()) == `string` && (o = n.rest());) e = e.resolve(a), n = o, s = !0;
				if (a = n.pattern(), o = n.rest(), s) {
					if (this.hasWalkedCache.hasWalked(e, n)) continue;
					this.hasWalkedCache.storeWalked(e, n);
				}
				if (typeof a == `string`) {
					let t = a === `..` || a === `` || a === `.`;
					this.matches.add(e.resolve(a), i, t);
				} else if (a === t.GLOBSTAR) {
					(!e.isSymbolicLink() || this.follow || n.checkFollowGlobstar()) && this.subwalks.add(e, n);
					let t = o?.pattern(), r = o?.rest();
					if (!o || (t === `` || t === `.`) && !r) this.matches.add(e, i, t === `` || t === `.`);
					else if (t === `..`) {
						let t = e.parent || e;
						r ? this.hasWalkedCache.hasWalked(t, r) || this.subwalks.add(t, r) : this.matches.add(t, i, !0);
					}
				} else a instanceof RegExp && this.subwalks.add(e, n);
			}
			return this;
		}
		subwalkTargets() {
			return this.subwalks.keys();
		}
		child() {
			return new Processor(this.opts, this.hasWalkedCache);
		}
		filterEntries(e, n) {
			let r = this.subwalks.get(e), i = this.child();
			for (let e of n) for (let n of r) {
				let r = n.isAbsolute(), a = n.pattern(), o = n.rest();
				a === t.GLOBSTAR ? i.testGlobstar(e, n, o, r) : a instanceof RegExp ? i.testRegExp(e, a, o, r) : i.testString(e, a, o, r);
			}
			return i;
		}
		testGlobstar(e, t, n, r) {
			if ((this.dot || !e.name.startsWith(`.`)) && (t.hasMore() || this.matches.add(e, r, !1), e.canReaddir() && (this.follow || !e.isSymbolicLink() ? this.subwalks.add(e, t) : e.isSymbolicLink() && (n && t.checkFollowGlobstar() ? this.subwalks.add(e, n) : t.markFollowGlobstar() && this.subwalks.add(e, t)))), n) {
				let t = n.pattern();
				if (typeof t == `string` && t !== `..` && t !== `` && t !== `.`) this.testString(e, t, n.rest(), r);
				else if (t === `..`) {
					let t = e.parent || e;
					this.subwalks.add(t, n);
				} else t instanceof RegExp && this.testRegExp(e, t, n.rest(), r);
			}
		}
		testRegExp(e, t, n, r) {
			t.test(e.name) && (n ? this.subwalks.add(e, n) : this.matches.add(e, r, !1));
		}
		testString(e, t, n, r) {
			e.isNamed(t) && (n ? this.subwalks.add(e, n) : this.matches.add(e, r, !1));
		}
	};
})), Si = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.GlobStream = e.GlobWalker = e.GlobUtil = void 0;
	let t = _i(), n = bi(), r = xi(), makeIgnore = (e, t) => typeof e == `string` ? new n.Ignore([e], t) : Array.isArray(e) ? new n.Ignore(e, t) : e;
	var GlobUtil = class {
		path;
		patterns;
		opts;
		seen = new Set();
		paused = !1;
		aborted = !1;
		#e = [];
		#t;
		#n;
		signal;
		maxDepth;
		includeChildMatches;
		constructor(e, t, n) {
			if (this.patterns = e, this.path = t, this.opts = n, this.#n = !n.posix && n.platform === `win32` ? `\\` : `/`, this.includeChildMatches = n.includeChildMatches !== !1, (n.ignore || !this.includeChildMatches) && (this.#t = makeIgnore(n.ignore ?? [], n), !this.includeChildMatches && typeof this.#t.add != `function`)) throw Error(`cannot ignore child matches, ignore lacks add() method.`);
			this.maxDepth = n.maxDepth || 1 / 0, n.signal && (this.signal = n.signal, this.signal.addEventListener(`abort`, () => {
				this.#e.length = 0;
			}));
		}
		#r(e) {
			return this.seen.has(e) || !!this.#t?.ignored?.(e);
		}
		#i(e) {
			return !!this.#t?.childrenIgnored?.(e);
		}
		pause() {
			this.paused = !0;
		}
		resume() {
			if (this.signal?.aborted) return;
			this.paused = !1;
			let e;
			for (; !this.paused && (e = this.#e.shift());) e();
		}
		onResume(e) {
			this.signal?.aborted || (this.paused ? this.#e.push(e) : e());
		}
		async matchCheck(e, t) {
			if (t && this.opts.nodir) return;
			let n;
			if (this.opts.realpath) {
				if (n = e.realpathCached() || await e.realpath(), !n) return;
				e = n;
			}
			let r = e.isUnknown() || this.opts.stat ? await e.lstat() : e;
			if (this.opts.follow && this.opts.nodir && r?.isSymbolicLink()) {
				let e = await r.realpath();
				e && (e.isUnknown() || this.opts.stat) && await e.lstat();
			}
			return this.matchCheckTest(r, t);
		}
		matchCheckTest(e, t) {
			return e && (this.maxDepth === 1 / 0 || e.depth() <= this.maxDepth) && (!t || e.canReaddir()) && (!this.opts.nodir || !e.isDirectory()) && (!this.opts.nodir || !this.opts.follow || !e.isSymbolicLink() || !e.realpathCached()?.isDirectory()) && !this.#r(e) ? e : void 0;
		}
		matchCheckSync(e, t) {
			if (t && this.opts.nodir) return;
			let n;
			if (this.opts.realpath) {
				if (n = e.realpathCached() || e.realpathSync(), !n) return;
				e = n;
			}
			let r = e.isUnknown() || this.opts.stat ? e.lstatSync() : e;
			if (this.opts.follow && this.opts.nodir && r?.isSymbolicLink()) {
				let e = r.realpathSync();
				e && (e?.isUnknown() || this.opts.stat) && e.lstatSync();
			}
			return this.matchCheckTest(r, t);
		}
		matchFinish(e, t) {
			if (this.#r(e)) return;
			if (!this.includeChildMatches && this.#t?.add) {
				let t = `${e.relativePosix()}/**`;
				this.#t.add(t);
			}
			let n = this.opts.absolute === void 0 ? t : this.opts.absolute;
			this.seen.add(e);
			let r = this.opts.mark && e.isDirectory() ? this.#n : ``;
			if (this.opts.withFileTypes) this.matchEmit(e);
			else if (n) {
				let t = this.opts.posix ? e.fullpathPosix() : e.fullpath();
				this.matchEmit(t + r);
			} else {
				let t = this.opts.posix ? e.relativePosix() : e.relative(), n = this.opts.dotRelative && !t.startsWith(`..` + this.#n) ? `.` + this.#n : ``;
				this.matchEmit(t ? n + t + r : `.` + r);
			}
		}
		async match(e, t, n) {
			let r = await this.matchCheck(e, n);
			r && this.matchFinish(r, t);
		}
		matchSync(e, t, n) {
			let r = this.matchCheckSync(e, n);
			r && this.matchFinish(r, t);
		}
		walkCB(e, t, n) {
			this.signal?.aborted && n(), this.walkCB2(e, t, new r.Processor(this.opts), n);
		}
		walkCB2(e, t, n, r) {
			if (this.#i(e)) return r();
			if (this.signal?.aborted && r(), this.paused) {
				this.onResume(() => this.walkCB2(e, t, n, r));
				return;
			}
			n.processPatterns(e, t);
			let i = 1, next = () => {
				--i === 0 && r();
			};
			for (let [e, t, r] of n.matches.entries()) this.#r(e) || (i++, this.match(e, t, r).then(() => next()));
			for (let e of n.subwalkTargets()) {
				if (this.maxDepth !== 1 / 0 && e.depth() >= this.maxDepth) continue;
				i++;
				let t = e.readdirCached();
				e.calledReaddir() ? this.walkCB3(e, t, n, next) : e.readdirCB((t, r) => this.walkCB3(e, r, n, next), !0);
			}
			next();
		}
		walkCB3(e, t, n, r) {
			n = n.filterEntries(e, t);
			let i = 1, next = () => {
				--i === 0 && r();
			};
			for (let [e, t, r] of n.matches.entries()) this.#r(e) || (i++, this.match(e, t, r).then(() => next()));
			for (let [e, t] of n.subwalks.entries()) i++, this.walkCB2(e, t, n.child(), next);
			next();
		}
		walkCBSync(e, t, n) {
			this.signal?.aborted && n(), this.walkCB2Sync(e, t, new r.Processor(this.opts), n);
		}
		walkCB2Sync(e, t, n, r) {
			if (this.#i(e)) return r();
			if (this.signal?.aborted && r(), this.paused) {
				this.onResume(() => this.walkCB2Sync(e, t, n, r));
				return;
			}
			n.processPatterns(e, t);
			let i = 1, next = () => {
				--i === 0 && r();
			};
			for (let [e, t, r] of n.matches.entries()) this.#r(e) || this.matchSync(e, t, r);
			for (let e of n.subwalkTargets()) {
				if (this.maxDepth !== 1 / 0 && e.depth() >= this.maxDepth) continue;
				i++;
				let t = e.readdirSync();
				this.walkCB3Sync(e, t, n, next);
			}
			next();
		}
		walkCB3Sync(e, t, n, r) {
			n = n.filterEntries(e, t);
			let i = 1, next = () => {
				--i === 0 && r();
			};
			for (let [e, t, r] of n.matches.entries()) this.#r(e) || this.matchSync(e, t, r);
			for (let [e, t] of n.subwalks.entries()) i++, this.walkCB2Sync(e, t, n.child(), next);
			next();
		}
	};
	e.GlobUtil = GlobUtil;
	var GlobWalker = class extends GlobUtil {
		matches = new Set();
		constructor(e, t, n) {
			super(e, t, n);
		}
		matchEmit(e) {
			this.matches.add(e);
		}
		async walk() {
			if (this.signal?.aborted) throw this.signal.reason;
			return this.path.isUnknown() && await this.path.lstat(), await new Promise((e, t) => {
				this.walkCB(this.path, this.patterns, () => {
					this.signal?.aborted ? t(this.signal.reason) : e(this.matches);
				});
			}), this.matches;
		}
		walkSync() {
			if (this.signal?.aborted) throw this.signal.reason;
			return this.path.isUnknown() && this.path.lstatSync(), this.walkCBSync(this.path, this.patterns, () => {
				if (this.signal?.aborted) throw this.signal.reason;
			}), this.matches;
		}
	};
	e.GlobWalker = GlobWalker;
	var GlobStream = class extends GlobUtil {
		results;
		constructor(e, n, r) {
			super(e, n, r), this.results = new t.Minipass({
				signal: this.signal,
				objectMode: !0
			}), this.results.on(`drain`, () => this.resume()), this.results.on(`resume`, () => this.resume());
		}
		matchEmit(e) {
			this.results.write(e), this.results.flowing || this.pause();
		}
		stream() {
			let e = this.path;
			return e.isUnknown() ? e.lstat().then(() => {
				this.walkCB(e, this.patterns, () => this.results.end());
			}) : this.walkCB(e, this.patterns, () => this.results.end()), this.results;
		}
		streamSync() {
			return this.path.isUnknown() && this.path.lstatSync(), this.walkCBSync(this.path, this.patterns, () => this.results.end()), this.results;
		}
	};
	e.GlobStream = GlobStream;
})), Ci = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Glob = void 0;
	let n = hi(), r = t(`node:url`), i = vi(), a = yi(), o = Si(), s = typeof process == `object` && process && typeof process.platform == `string` ? process.platform : `linux`;
	var Glob = class {
		absolute;
		cwd;
		root;
		dot;
		dotRelative;
		follow;
		ignore;
		magicalBraces;
		mark;
		matchBase;
		maxDepth;
		nobrace;
		nocase;
		nodir;
		noext;
		noglobstar;
		pattern;
		platform;
		realpath;
		scurry;
		stat;
		signal;
		windowsPathsNoEscape;
		withFileTypes;
		includeChildMatches;
		opts;
		patterns;
		constructor(e, t) {
			if (!t) throw TypeError(`glob options required`);
			if (this.withFileTypes = !!t.withFileTypes, this.signal = t.signal, this.follow = !!t.follow, this.dot = !!t.dot, this.dotRelative = !!t.dotRelative, this.nodir = !!t.nodir, this.mark = !!t.mark, t.cwd ? (t.cwd instanceof URL || t.cwd.startsWith(`file://`)) && (t.cwd = (0, r.fileURLToPath)(t.cwd)) : this.cwd = ``, this.cwd = t.cwd || ``, this.root = t.root, this.magicalBraces = !!t.magicalBraces, this.nobrace = !!t.nobrace, this.noext = !!t.noext, this.realpath = !!t.realpath, this.absolute = t.absolute, this.includeChildMatches = t.includeChildMatches !== !1, this.noglobstar = !!t.noglobstar, this.matchBase = !!t.matchBase, this.maxDepth = typeof t.maxDepth == `number` ? t.maxDepth : 1 / 0, this.stat = !!t.stat, this.ignore = t.ignore, this.withFileTypes && this.absolute !== void 0) throw Error(`cannot set absolute and withFileTypes:true`);
			if (typeof e == `string` && (e = [e]), this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (e = e.map((e) => e.replace(/\\/g, `/`))), this.matchBase) {
				if (t.noglobstar) throw TypeError(`base matching requires globstar`);
				e = e.map((e) => e.includes(`/`) ? e : `./**/${e}`);
			}
			if (this.pattern = e, this.platform = t.platform || s, this.opts = {
				...t,
				platform: this.platform
			}, t.scurry) {
				if (this.scurry = t.scurry, t.nocase !== void 0 && t.nocase !== t.scurry.nocase) throw Error(`nocase option contradicts provided scurry option`);
			} else {
				let e = t.platform === `win32` ? i.PathScurryWin32 : t.platform === `darwin` ? i.PathScurryDarwin : t.platform ? i.PathScurryPosix : i.PathScurry;
				this.scurry = new e(this.cwd, {
					nocase: t.nocase,
					fs: t.fs
				});
			}
			this.nocase = this.scurry.nocase;
			let o = this.platform === `darwin` || this.platform === `win32`, c = {
				...t,
				dot: this.dot,
				matchBase: this.matchBase,
				nobrace: this.nobrace,
				nocase: this.nocase,
				nocaseMagicOnly: o,
				nocomment: !0,
				noext: this.noext,
				nonegate: !0,
				optimizationLevel: 2,
				platform: this.platform,
				windowsPathsNoEscape: this.windowsPathsNoEscape,
				debug: !!this.opts.debug
			}, [l, u] = this.pattern.map((e) => new n.Minimatch(e, c)).reduce((e, t) => (e[0].push(...t.set), e[1].push(...t.globParts), e), [[], []]);
			this.patterns = l.map((e, t) => {
				let n = u[t];
				if (!n) throw Error(`invalid pattern object`);
				return new a.Pattern(e, n, 0, this.platform);
			});
		}
		async walk() {
			return [...await new o.GlobWalker(this.patterns, this.scurry.cwd, {
				...this.opts,
				maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
				platform: this.platform,
				nocase: this.nocase,
				includeChildMatches: this.includeChildMatches
			}).walk()];
		}
		walkSync() {
			return [...new o.GlobWalker(this.patterns, this.scurry.cwd, {
				...this.opts,
				maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
				platform: this.platform,
				nocase: this.nocase,
				includeChildMatches: this.includeChildMatches
			}).walkSync()];
		}
		stream() {
			return new o.GlobStream(this.patterns, this.scurry.cwd, {
				...this.opts,
				maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
				platform: this.platform,
				nocase: this.nocase,
				includeChildMatches: this.includeChildMatches
			}).stream();
		}
		streamSync() {
			return new o.GlobStream(this.patterns, this.scurry.cwd, {
				...this.opts,
				maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
				platform: this.platform,
				nocase: this.nocase,
				includeChildMatches: this.includeChildMatches
			}).streamSync();
		}
		iterateSync() {
			return this.streamSync()[Symbol.iterator]();
		}
		[Symbol.iterator]() {
			return this.iterateSync();
		}
		iterate() {
			return this.stream()[Symbol.asyncIterator]();
		}
		[Symbol.asyncIterator]() {
			return this.iterate();
		}
	};
	e.Glob = Glob;
})), wi = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.hasMagic = void 0;
	let t = hi(), hasMagic = (e, n = {}) => {
		Array.isArray(e) || (e = [e]);
		for (let r of e) if (new t.Minimatch(r, n).hasMagic()) return !0;
		return !1;
	};
	e.hasMagic = hasMagic;
})), Ti = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.glob = e.sync = e.iterate = e.iterateSync = e.stream = e.streamSync = e.Ignore = e.hasMagic = e.Glob = e.unescape = e.escape = void 0, e.globStreamSync = globStreamSync, e.globStream = globStream, e.globSync = globSync, e.globIterateSync = globIterateSync, e.globIterate = globIterate;
	let t = hi(), n = Ci(), r = wi();
	var i = hi();
	Object.defineProperty(e, "escape", {
		enumerable: !0,
		get: function() {
			return i.escape;
		}
	}), Object.defineProperty(e, "unescape", {
		enumerable: !0,
		get: function() {
			return i.unescape;
		}
	});
	var a = Ci();
	Object.defineProperty(e, "Glob", {
		enumerable: !0,
		get: function() {
			return a.Glob;
		}
	});
	var o = wi();
	Object.defineProperty(e, "hasMagic", {
		enumerable: !0,
		get: function() {
			return o.hasMagic;
		}
	});
	var s = bi();
	Object.defineProperty(e, "Ignore", {
		enumerable: !0,
		get: function() {
			return s.Ignore;
		}
	});
	function globStreamSync(e, t = {}) {
		return new n.Glob(e, t).streamSync();
	}
	function globStream(e, t = {}) {
		return new n.Glob(e, t).stream();
	}
	function globSync(e, t = {}) {
		return new n.Glob(e, t).walkSync();
	}
	async function glob_(e, t = {}) {
		return new n.Glob(e, t).walk();
	}
	function globIterateSync(e, t = {}) {
		return new n.Glob(e, t).iterateSync();
	}
	function globIterate(e, t = {}) {
		return new n.Glob(e, t).iterate();
	}
	e.streamSync = globStreamSync, e.stream = Object.assign(globStream, { sync: globStreamSync }), e.iterateSync = globIterateSync, e.iterate = Object.assign(globIterate, { sync: globIterateSync }), e.sync = Object.assign(globSync, {
		stream: globStreamSync,
		iterate: globIterateSync
	}), e.glob = Object.assign(glob_, {
		glob: glob_,
		globSync,
		sync: e.sync,
		globStream,
		stream: e.stream,
		globStreamSync,
		streamSync: e.streamSync,
		globIterate,
		iterate: e.iterate,
		globIterateSync,
		iterateSync: e.iterateSync,
		Glob: n.Glob,
		hasMagic: r.hasMagic,
		escape: t.escape,
		unescape: t.unescape
	}), e.glob.glob = e.glob;
})), Ei = a(((e, n) => {
	var r = Tt(), i = t(`path`), a = hr(), o = Qr(), s = ii(), c = si(), l = Ti(), u = n.exports = {}, d = /[\/\\]/g, processPatterns = function(e, t) {
		var n = [];
		return a(e).forEach(function(e) {
			var r = e.indexOf(`!`) === 0;
			r && (e = e.slice(1));
			var i = t(e);
			n = r ? o(n, i) : s(n, i);
		}), n;
	};
	u.exists = function() {
		var e = i.join.apply(i, arguments);
		return r.existsSync(e);
	}, u.expand = function(...e) {
		var t = c(e[0]) ? e.shift() : {}, n = Array.isArray(e[0]) ? e[0] : e;
		if (n.length === 0) return [];
		var a = processPatterns(n, function(e) {
			return l.sync(e, t);
		});
		return t.filter && (a = a.filter(function(e) {
			e = i.join(t.cwd || ``, e);
			try {
				return typeof t.filter == `function` ? t.filter(e) : r.statSync(e)[t.filter]();
			} catch {
				return !1;
			}
		})), a;
	}, u.expandMapping = function(e, t, n) {
		n = Object.assign({ rename: function(e, t) {
			return i.join(e || ``, t);
		} }, n);
		var r = [], a = {};
		return u.expand(n, e).forEach(function(e) {
			var o = e;
			n.flatten && (o = i.basename(o)), n.ext && (o = o.replace(/(\.[^\/]*)?$/, n.ext));
			var s = n.rename(t, o, n);
			n.cwd && (e = i.join(n.cwd, e)), s = s.replace(d, `/`), e = e.replace(d, `/`), a[s] ? a[s].src.push(e) : (r.push({
				src: [e],
				dest: s
			}), a[s] = r[r.length - 1]);
		}), r;
	}, u.normalizeFilesArray = function(e) {
		var t = [];
		return e.forEach(function(e) {
			(`src` in e || `dest` in e) && t.push(e);
		}), t.length === 0 ? [] : (t = _(t).chain().forEach(function(e) {
			`src` in e && e.src && (e.src = Array.isArray(e.src) ? a(e.src) : [e.src]);
		}).map(function(e) {
			var t = Object.assign({}, e);
			if (delete t.src, delete t.dest, e.expand) return u.expandMapping(e.src, e.dest, t).map(function(t) {
				var n = Object.assign({}, e);
				return n.orig = Object.assign({}, e), n.src = t.src, n.dest = t.dest, [
					`expand`,
					`cwd`,
					`flatten`,
					`rename`,
					`ext`
				].forEach(function(e) {
					delete n[e];
				}), n;
			});
			var n = Object.assign({}, e);
			return n.orig = Object.assign({}, e), `src` in n && Object.defineProperty(n, "src", {
				enumerable: !0,
				get: function fn() {
					var n;
					return `result` in fn || (n = e.src, n = Array.isArray(n) ? a(n) : [n], fn.result = u.expand(t, n)), fn.result;
				}
			}), `dest` in n && (n.dest = e.dest), n;
		}).flatten().value(), t);
	};
})), Di = a(((e, n) => {
	var r = Tt(), i = t(`path`), a = Et(), o = Gt(), s = Kt(), c = Bn();
	t(`stream`).Stream;
	var l = dr().PassThrough, u = n.exports = {};
	u.file = Ei(), u.collectStream = function(e, t) {
		var n = [], r = 0;
		e.on(`error`, t), e.on(`data`, function(e) {
			n.push(e), r += e.length;
		}), e.on(`end`, function() {
			var e = Buffer.alloc(r), i = 0;
			n.forEach(function(t) {
				t.copy(e, i), i += t.length;
			}), t(null, e);
		});
	}, u.dateify = function(e) {
		return e ||= new Date(), e = e instanceof Date ? e : typeof e == `string` ? new Date(e) : new Date(), e;
	}, u.defaults = function(e, t, n) {
		var r = arguments;
		return r[0] = r[0] || {}, c(...r);
	}, u.isStream = function(e) {
		return a(e);
	}, u.lazyReadStream = function(e) {
		return new o.Readable(function() {
			return r.createReadStream(e);
		});
	}, u.normalizeInputSource = function(e) {
		return e === null ? Buffer.alloc(0) : typeof e == `string` ? Buffer.from(e) : u.isStream(e) ? e.pipe(new l()) : e;
	}, u.sanitizePath = function(e) {
		return s(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``);
	}, u.trailingSlashIt = function(e) {
		return e.slice(-1) === `/` ? e : e + `/`;
	}, u.unixifyPath = function(e) {
		return s(e, !1).replace(/^\w+:/, ``);
	}, u.walkdir = function(e, t, n) {
		var a = [];
		typeof t == `function` && (n = t, t = e), r.readdir(e, function(o, s) {
			var c = 0, l, d;
			if (o) return n(o);
			(function next() {
				if (l = s[c++], !l) return n(null, a);
				d = i.join(e, l), r.stat(d, function(e, r) {
					a.push({
						path: d,
						relative: i.relative(t, d).replace(/\\/g, `/`),
						stats: r
					}), r && r.isDirectory() ? u.walkdir(d, t, function(e, t) {
						if (e) return n(e);
						t.forEach(function(e) {
							a.push(e);
						}), next();
					}) : next();
				});
			})();
		});
	};
})), Oi = a(((e, n) => {
	var r = t(`util`);
	let i = {
		ABORTED: `archive was aborted`,
		DIRECTORYDIRPATHREQUIRED: `diretory dirpath argument must be a non-empty string value`,
		DIRECTORYFUNCTIONINVALIDDATA: `invalid data returned by directory custom data function`,
		ENTRYNAMEREQUIRED: `entry name must be a non-empty string value`,
		FILEFILEPATHREQUIRED: `file filepath argument must be a non-empty string value`,
		FINALIZING: `archive already finalizing`,
		QUEUECLOSED: `queue closed`,
		NOENDMETHOD: `no suitable finalize/end method defined by module`,
		DIRECTORYNOTSUPPORTED: `support for directory entries not defined by module`,
		FORMATSET: `archive format already set`,
		INPUTSTEAMBUFFERREQUIRED: `input source must be valid Stream or Buffer instance`,
		MODULESET: `module already set`,
		SYMLINKNOTSUPPORTED: `support for symlink entries not defined by module`,
		SYMLINKFILEPATHREQUIRED: `symlink filepath argument must be a non-empty string value`,
		SYMLINKTARGETREQUIRED: `symlink target argument must be a non-empty string value`,
		ENTRYNOTSUPPORTED: `entry not supported`
	};
	function ArchiverError(e, t) {
		Error.captureStackTrace(this, this.constructor), this.message = i[e] || e, this.code = e, this.data = t;
	}
	r.inherits(ArchiverError, Error), e = n.exports = ArchiverError;
})), ki = a(((n, r) => {
	var i = t(`fs`), a = ye(), o = (xt(), e(be)), s = t(`path`), c = Di(), l = t(`util`).inherits, u = Oi(), d = dr().Transform, f = process.platform === `win32`, Archiver = function(e, t) {
		if (!(this instanceof Archiver)) return new Archiver(e, t);
		typeof e != `string` && (t = e, e = `zip`), t = this.options = c.defaults(t, {
			highWaterMark: 1048576,
			statConcurrency: 4
		}), d.call(this, t), this._format = !1, this._module = !1, this._pending = 0, this._pointer = 0, this._entriesCount = 0, this._entriesProcessedCount = 0, this._fsEntriesTotalBytes = 0, this._fsEntriesProcessedBytes = 0, this._queue = o.queue(this._onQueueTask.bind(this), 1), this._queue.drain(this._onQueueDrain.bind(this)), this._statQueue = o.queue(this._onStatQueueTask.bind(this), t.statConcurrency), this._statQueue.drain(this._onQueueDrain.bind(this)), this._state = {
			aborted: !1,
			finalize: !1,
			finalizing: !1,
			finalized: !1,
			modulePiped: !1
		}, this._streams = [];
	};
	l(Archiver, d), Archiver.prototype._abort = function() {
		this._state.aborted = !0, this._queue.kill(), this._statQueue.kill(), this._queue.idle() && this._shutdown();
	}, Archiver.prototype._append = function(e, t) {
		t ||= {};
		var n = {
			source: null,
			filepath: e
		};
		t.name || (t.name = e), t.sourcePath = e, n.data = t, this._entriesCount++, t.stats && t.stats instanceof i.Stats ? (n = this._updateQueueTaskWithStats(n, t.stats), n && (t.stats.size && (this._fsEntriesTotalBytes += t.stats.size), this._queue.push(n))) : this._statQueue.push(n);
	}, Archiver.prototype._finalize = function() {
		this._state.finalizing || this._state.finalized || this._state.aborted || (this._state.finalizing = !0, this._moduleFinalize(), this._state.finalizing = !1, this._state.finalized = !0);
	}, Archiver.prototype._maybeFinalize = function() {
		return this._state.finalizing || this._state.finalized || this._state.aborted ? !1 : this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle() ? (this._finalize(), !0) : !1;
	}, Archiver.prototype._moduleAppend = function(e, t, n) {
		this._state.aborted ? n() : this._module.append(e, t, function(e) {
			this._task = null, this._state.aborted ? this._shutdown() : e ? (this.emit(`error`, e), setImmediate(n)) : (this.emit(`entry`, t), this._entriesProcessedCount++, t.stats && t.stats.size && (this._fsEntriesProcessedBytes += t.stats.size), this.emit(`progress`, {
				entries: {
					total: this._entriesCount,
					processed: this._entriesProcessedCount
				},
				fs: {
					totalBytes: this._fsEntriesTotalBytes,
					processedBytes: this._fsEntriesProcessedBytes
				}
			}), setImmediate(n));
		}.bind(this));
	}, Archiver.prototype._moduleFinalize = function() {
		typeof this._module.finalize == `function` ? this._module.finalize() : typeof this._module.end == `function` ? this._module.end() : this.emit(`error`, new u(`NOENDMETHOD`));
	}, Archiver.prototype._modulePipe = function() {
		this._module.on(`error`, this._onModuleError.bind(this)), this._module.pipe(this), this._state.modulePiped = !0;
	}, Archiver.prototype._moduleSupports = function(e) {
		return !this._module.supports || !this._module.supports[e] ? !1 : this._module.supports[e];
	}, Archiver.prototype._moduleUnpipe = function() {
		this._module.unpipe(this), this._state.modulePiped = !1;
	}, Archiver.prototype._normalizeEntryData = function(e, t) {
		e = c.defaults(e, {
			type: `file`,
			name: null,
			date: null,
			mode: null,
			prefix: null,
			sourcePath: null,
			stats: !1
		}), t && e.stats === !1 && (e.stats = t);
		var n = e.type === `directory`;
		return e.name && (typeof e.prefix == `string` && e.prefix !== `` && (e.name = e.prefix + `/` + e.name, e.prefix = null), e.name = c.sanitizePath(e.name), e.type !== `symlink` && e.name.slice(-1) === `/` ? (n = !0, e.type = `directory`) : n && (e.name += `/`)), typeof e.mode == `number` ? f ? e.mode &= 511 : e.mode &= 4095 : e.stats && e.mode === null ? (f ? e.mode = e.stats.mode & 511 : e.mode = e.stats.mode & 4095, f && n && (e.mode = 493)) : e.mode === null && (e.mode = n ? 493 : 420), e.stats && e.date === null ? e.date = e.stats.mtime : e.date = c.dateify(e.date), e;
	}, Archiver.prototype._onModuleError = function(e) {
		this.emit(`error`, e);
	}, Archiver.prototype._onQueueDrain = function() {
		this._state.finalizing || this._state.finalized || this._state.aborted || this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle() && this._finalize();
	}, Archiver.prototype._onQueueTask = function(e, t) {
		var fullCallback = () => {
			e.data.callback && e.data.callback(), t();
		};
		this._state.finalizing || this._state.finalized || this._state.aborted ? fullCallback() : (this._task = e, this._moduleAppend(e.source, e.data, fullCallback));
	}, Archiver.prototype._onStatQueueTask = function(e, t) {
		this._state.finalizing || this._state.finalized || this._state.aborted ? t() : i.lstat(e.filepath, function(n, r) {
			this._state.aborted ? setImmediate(t) : n ? (this._entriesCount--, this.emit(`warning`, n), setImmediate(t)) : (e = this._updateQueueTaskWithStats(e, r), e && (r.size && (this._fsEntriesTotalBytes += r.size), this._queue.push(e)), setImmediate(t));
		}.bind(this));
	}, Archiver.prototype._shutdown = function() {
		this._moduleUnpipe(), this.end();
	}, Archiver.prototype._transform = function(e, t, n) {
		e && (this._pointer += e.length), n(null, e);
	}, Archiver.prototype._updateQueueTaskWithStats = function(e, t) {
		if (t.isFile()) e.data.type = `file`, e.data.sourceType = `stream`, e.source = c.lazyReadStream(e.filepath);
		else if (t.isDirectory() && this._moduleSupports(`directory`)) e.data.name = c.trailingSlashIt(e.data.name), e.data.type = `directory`, e.data.sourcePath = c.trailingSlashIt(e.filepath), e.data.sourceType = `buffer`, e.source = Buffer.concat([]);
		else if (t.isSymbolicLink() && this._moduleSupports(`symlink`)) {
			var n = i.readlinkSync(e.filepath), r = s.dirname(e.filepath);
			e.data.type = `symlink`, e.data.linkname = s.relative(r, s.resolve(r, n)), e.data.sourceType = `buffer`, e.source = Buffer.concat([]);
		} else return t.isDirectory() ? this.emit(`warning`, new u(`DIRECTORYNOTSUPPORTED`, e.data)) : t.isSymbolicLink() ? this.emit(`warning`, new u(`SYMLINKNOTSUPPORTED`, e.data)) : this.emit(`warning`, new u(`ENTRYNOTSUPPORTED`, e.data)), null;
		return e.data = this._normalizeEntryData(e.data, t), e;
	}, Archiver.prototype.abort = function() {
		return this._state.aborted || this._state.finalized || this._abort(), this;
	}, Archiver.prototype.append = function(e, t) {
		if (this._state.finalize || this._state.aborted) return this.emit(`error`, new u(`QUEUECLOSED`)), this;
		if (t = this._normalizeEntryData(t), typeof t.name != `string` || t.name.length === 0) return this.emit(`error`, new u(`ENTRYNAMEREQUIRED`)), this;
		if (t.type === `directory` && !this._moduleSupports(`directory`)) return this.emit(`error`, new u(`DIRECTORYNOTSUPPORTED`, { name: t.name })), this;
		if (e = c.normalizeInputSource(e), Buffer.isBuffer(e)) t.sourceType = `buffer`;
		else if (c.isStream(e)) t.sourceType = `stream`;
		else return this.emit(`error`, new u(`INPUTSTEAMBUFFERREQUIRED`, { name: t.name })), this;
		return this._entriesCount++, this._queue.push({
			data: t,
			source: e
		}), this;
	}, Archiver.prototype.directory = function(e, t, n) {
		if (this._state.finalize || this._state.aborted) return this.emit(`error`, new u(`QUEUECLOSED`)), this;
		if (typeof e != `string` || e.length === 0) return this.emit(`error`, new u(`DIRECTORYDIRPATHREQUIRED`)), this;
		this._pending++, t === !1 ? t = `` : typeof t != `string` && (t = e);
		var r = !1;
		typeof n == `function` ? (r = n, n = {}) : typeof n != `object` && (n = {});
		var i = {
			stat: !0,
			dot: !0
		};
		function onGlobEnd() {
			this._pending--, this._maybeFinalize();
		}
		function onGlobError(e) {
			this.emit(`error`, e);
		}
		function onGlobMatch(i) {
			o.pause();
			var a = !1, s = Object.assign({}, n);
			s.name = i.relative, s.prefix = t, s.stats = i.stat, s.callback = o.resume.bind(o);
			try {
				if (r) {
					if (s = r(s), s === !1) a = !0;
					else if (typeof s != `object`) throw new u(`DIRECTORYFUNCTIONINVALIDDATA`, { dirpath: e });
				}
			} catch (e) {
				this.emit(`error`, e);
				return;
			}
			a ? o.resume() : this._append(i.absolute, s);
		}
		var o = a(e, i);
		return o.on(`error`, onGlobError.bind(this)), o.on(`match`, onGlobMatch.bind(this)), o.on(`end`, onGlobEnd.bind(this)), this;
	}, Archiver.prototype.file = function(e, t) {
		return this._state.finalize || this._state.aborted ? (this.emit(`error`, new u(`QUEUECLOSED`)), this) : typeof e != `string` || e.length === 0 ? (this.emit(`error`, new u(`FILEFILEPATHREQUIRED`)), this) : (this._append(e, t), this);
	}, Archiver.prototype.glob = function(e, t, n) {
		this._pending++, t = c.defaults(t, {
			stat: !0,
			pattern: e
		});
		function onGlobEnd() {
			this._pending--, this._maybeFinalize();
		}
		function onGlobError(e) {
			this.emit(`error`, e);
		}
		function onGlobMatch(e) {
			r.pause();
			var t = Object.assign({}, n);
			t.callback = r.resume.bind(r), t.stats = e.stat, t.name = e.relative, this._append(e.absolute, t);
		}
		var r = a(t.cwd || `.`, t);
		return r.on(`error`, onGlobError.bind(this)), r.on(`match`, onGlobMatch.bind(this)), r.on(`end`, onGlobEnd.bind(this)), this;
	}, Archiver.prototype.finalize = function() {
		if (this._state.aborted) {
			var e = new u(`ABORTED`);
			return this.emit(`error`, e), Promise.reject(e);
		}
		if (this._state.finalize) {
			var t = new u(`FINALIZING`);
			return this.emit(`error`, t), Promise.reject(t);
		}
		this._state.finalize = !0, this._pending === 0 && this._queue.idle() && this._statQueue.idle() && this._finalize();
		var n = this;
		return new Promise(function(e, t) {
			var r;
			n._module.on(`end`, function() {
				r || e();
			}), n._module.on(`error`, function(e) {
				r = !0, t(e);
			});
		});
	}, Archiver.prototype.setFormat = function(e) {
		return this._format ? (this.emit(`error`, new u(`FORMATSET`)), this) : (this._format = e, this);
	}, Archiver.prototype.setModule = function(e) {
		return this._state.aborted ? (this.emit(`error`, new u(`ABORTED`)), this) : this._state.module ? (this.emit(`error`, new u(`MODULESET`)), this) : (this._module = e, this._modulePipe(), this);
	}, Archiver.prototype.symlink = function(e, t, n) {
		if (this._state.finalize || this._state.aborted) return this.emit(`error`, new u(`QUEUECLOSED`)), this;
		if (typeof e != `string` || e.length === 0) return this.emit(`error`, new u(`SYMLINKFILEPATHREQUIRED`)), this;
		if (typeof t != `string` || t.length === 0) return this.emit(`error`, new u(`SYMLINKTARGETREQUIRED`, { filepath: e })), this;
		if (!this._moduleSupports(`symlink`)) return this.emit(`error`, new u(`SYMLINKNOTSUPPORTED`, { filepath: e })), this;
		var r = {};
		return r.type = `symlink`, r.name = e.replace(/\\/g, `/`), r.linkname = t.replace(/\\/g, `/`), r.sourceType = `buffer`, typeof n == `number` && (r.mode = n), this._entriesCount++, this._queue.push({
			data: r,
			source: Buffer.concat([])
		}), this;
	}, Archiver.prototype.pointer = function() {
		return this._pointer;
	}, Archiver.prototype.use = function(e) {
		return this._streams.push(e), this;
	}, r.exports = Archiver;
})), Ai = a(((e, t) => {
	var n = t.exports = function() {};
	n.prototype.getName = function() {}, n.prototype.getSize = function() {}, n.prototype.getLastModifiedDate = function() {}, n.prototype.isDirectory = function() {};
})), ji = a(((e, t) => {
	var n = t.exports = {};
	n.dateToDos = function(e, t) {
		t ||= !1;
		var n = t ? e.getFullYear() : e.getUTCFullYear();
		if (n < 1980) return 2162688;
		if (n >= 2044) return 2141175677;
		var r = {
			year: n,
			month: t ? e.getMonth() : e.getUTCMonth(),
			date: t ? e.getDate() : e.getUTCDate(),
			hours: t ? e.getHours() : e.getUTCHours(),
			minutes: t ? e.getMinutes() : e.getUTCMinutes(),
			seconds: t ? e.getSeconds() : e.getUTCSeconds()
		};
		return r.year - 1980 << 25 | r.month + 1 << 21 | r.date << 16 | r.hours << 11 | r.minutes << 5 | r.seconds / 2;
	}, n.dosToDate = function(e) {
		return new Date((e >> 25 & 127) + 1980, (e >> 21 & 15) - 1, e >> 16 & 31, e >> 11 & 31, e >> 5 & 63, (e & 31) << 1);
	}, n.fromDosTime = function(e) {
		return n.dosToDate(e.readUInt32LE(0));
	}, n.getEightBytes = function(e) {
		var t = Buffer.alloc(8);
		return t.writeUInt32LE(e % 4294967296, 0), t.writeUInt32LE(e / 4294967296 | 0, 4), t;
	}, n.getShortBytes = function(e) {
		var t = Buffer.alloc(2);
		return t.writeUInt16LE((e & 65535) >>> 0, 0), t;
	}, n.getShortBytesValue = function(e, t) {
		return e.readUInt16LE(t);
	}, n.getLongBytes = function(e) {
		var t = Buffer.alloc(4);
		return t.writeUInt32LE((e | 0) >>> 0, 0), t;
	}, n.getLongBytesValue = function(e, t) {
		return e.readUInt32LE(t);
	}, n.toDosTime = function(e) {
		return n.getLongBytes(n.dateToDos(e));
	};
})), Mi = a(((e, t) => {
	var n = ji(), r = 8, i = 1, a = 4, o = 2, s = 64, c = 2048, l = t.exports = function() {
		return this instanceof l ? (this.descriptor = !1, this.encryption = !1, this.utf8 = !1, this.numberOfShannonFanoTrees = 0, this.strongEncryption = !1, this.slidingDictionarySize = 0, this) : new l();
	};
	l.prototype.encode = function() {
		return n.getShortBytes((this.descriptor ? r : 0) | (this.utf8 ? c : 0) | (this.encryption ? i : 0) | (this.strongEncryption ? s : 0));
	}, l.prototype.parse = function(e, t) {
		var u = n.getShortBytesValue(e, t), d = new l();
		return d.useDataDescriptor((u & r) !== 0), d.useUTF8ForNames((u & c) !== 0), d.useStrongEncryption((u & s) !== 0), d.useEncryption((u & i) !== 0), d.setSlidingDictionarySize((u & o) === 0 ? 4096 : 8192), d.setNumberOfShannonFanoTrees((u & a) === 0 ? 2 : 3), d;
	}, l.prototype.setNumberOfShannonFanoTrees = function(e) {
		this.numberOfShannonFanoTrees = e;
	}, l.prototype.getNumberOfShannonFanoTrees = function() {
		return this.numberOfShannonFanoTrees;
	}, l.prototype.setSlidingDictionarySize = function(e) {
		this.slidingDictionarySize = e;
	}, l.prototype.getSlidingDictionarySize = function() {
		return this.slidingDictionarySize;
	}, l.prototype.useDataDescriptor = function(e) {
		this.descriptor = e;
	}, l.prototype.usesDataDescriptor = function() {
		return this.descriptor;
	}, l.prototype.useEncryption = function(e) {
		this.encryption = e;
	}, l.prototype.usesEncryption = function() {
		return this.encryption;
	}, l.prototype.useStrongEncryption = function(e) {
		this.strongEncryption = e;
	}, l.prototype.usesStrongEncryption = function() {
		return this.strongEncryption;
	}, l.prototype.useUTF8ForNames = function(e) {
		this.utf8 = e;
	}, l.prototype.usesUTF8ForNames = function() {
		return this.utf8;
	};
})), Ni = a(((e, t) => {
	t.exports = {
		PERM_MASK: 4095,
		FILE_TYPE_FLAG: 61440,
		LINK_FLAG: 40960,
		FILE_FLAG: 32768,
		DIR_FLAG: 16384,
		DEFAULT_LINK_PERM: 511,
		DEFAULT_DIR_PERM: 493,
		DEFAULT_FILE_PERM: 420
	};
})), Pi = a(((e, t) => {
	t.exports = {
		WORD: 4,
		DWORD: 8,
		EMPTY: Buffer.alloc(0),
		SHORT: 2,
		SHORT_MASK: 65535,
		SHORT_SHIFT: 16,
		SHORT_ZERO: Buffer.from([, ,]),
		LONG: 4,
		LONG_ZERO: Buffer.from([
			,
			,
			,
			,
		]),
		MIN_VERSION_INITIAL: 10,
		MIN_VERSION_DATA_DESCRIPTOR: 20,
		MIN_VERSION_ZIP64: 45,
		VERSION_MADEBY: 45,
		METHOD_STORED: 0,
		METHOD_DEFLATED: 8,
		PLATFORM_UNIX: 3,
		PLATFORM_FAT: 0,
		SIG_LFH: 67324752,
		SIG_DD: 134695760,
		SIG_CFH: 33639248,
		SIG_EOCD: 101010256,
		SIG_ZIP64_EOCD: 101075792,
		SIG_ZIP64_EOCD_LOC: 117853008,
		ZIP64_MAGIC_SHORT: 65535,
		ZIP64_MAGIC: 4294967295,
		ZIP64_EXTRA_ID: 1,
		ZLIB_NO_COMPRESSION: 0,
		ZLIB_BEST_SPEED: 1,
		ZLIB_BEST_COMPRESSION: 9,
		ZLIB_DEFAULT_COMPRESSION: -1,
		MODE_MASK: 4095,
		DEFAULT_FILE_MODE: 33188,
		DEFAULT_DIR_MODE: 16877,
		EXT_FILE_ATTR_DIR: 1106051088,
		EXT_FILE_ATTR_FILE: 2175008800,
		S_IFMT: 61440,
		S_IFIFO: 4096,
		S_IFCHR: 8192,
		S_IFDIR: 16384,
		S_IFBLK: 24576,
		S_IFREG: 32768,
		S_IFLNK: 40960,
		S_IFSOCK: 49152,
		S_DOS_A: 32,
		S_DOS_D: 16,
		S_DOS_V: 8,
		S_DOS_S: 4,
		S_DOS_H: 2,
		S_DOS_R: 1
	};
})), Fi = a(((e, n) => {
	var r = t(`util`).inherits, i = Kt(), a = Ai(), o = Mi(), s = Ni(), c = Pi(), l = ji(), u = n.exports = function(e) {
		if (!(this instanceof u)) return new u(e);
		a.call(this), this.platform = c.PLATFORM_FAT, this.method = -1, this.name = null, this.size = 0, this.csize = 0, this.gpb = new o(), this.crc = 0, this.time = -1, this.minver = c.MIN_VERSION_INITIAL, this.mode = -1, this.extra = null, this.exattr = 0, this.inattr = 0, this.comment = null, e && this.setName(e);
	};
	r(u, a), u.prototype.getCentralDirectoryExtra = function() {
		return this.getExtra();
	}, u.prototype.getComment = function() {
		return this.comment === null ? `` : this.comment;
	}, u.prototype.getCompressedSize = function() {
		return this.csize;
	}, u.prototype.getCrc = function() {
		return this.crc;
	}, u.prototype.getExternalAttributes = function() {
		return this.exattr;
	}, u.prototype.getExtra = function() {
		return this.extra === null ? c.EMPTY : this.extra;
	}, u.prototype.getGeneralPurposeBit = function() {
		return this.gpb;
	}, u.prototype.getInternalAttributes = function() {
		return this.inattr;
	}, u.prototype.getLastModifiedDate = function() {
		return this.getTime();
	}, u.prototype.getLocalFileDataExtra = function() {
		return this.getExtra();
	}, u.prototype.getMethod = function() {
		return this.method;
	}, u.prototype.getName = function() {
		return this.name;
	}, u.prototype.getPlatform = function() {
		return this.platform;
	}, u.prototype.getSize = function() {
		return this.size;
	}, u.prototype.getTime = function() {
		return this.time === -1 ? -1 : l.dosToDate(this.time);
	}, u.prototype.getTimeDos = function() {
		return this.time === -1 ? 0 : this.time;
	}, u.prototype.getUnixMode = function() {
		return this.platform === c.PLATFORM_UNIX ? this.getExternalAttributes() >> c.SHORT_SHIFT & c.SHORT_MASK : 0;
	}, u.prototype.getVersionNeededToExtract = function() {
		return this.minver;
	}, u.prototype.setComment = function(e) {
		Buffer.byteLength(e) !== e.length && this.getGeneralPurposeBit().useUTF8ForNames(!0), this.comment = e;
	}, u.prototype.setCompressedSize = function(e) {
		if (e < 0) throw Error(`invalid entry compressed size`);
		this.csize = e;
	}, u.prototype.setCrc = function(e) {
		if (e < 0) throw Error(`invalid entry crc32`);
		this.crc = e;
	}, u.prototype.setExternalAttributes = function(e) {
		this.exattr = e >>> 0;
	}, u.prototype.setExtra = function(e) {
		this.extra = e;
	}, u.prototype.setGeneralPurposeBit = function(e) {
		if (!(e instanceof o)) throw Error(`invalid entry GeneralPurposeBit`);
		this.gpb = e;
	}, u.prototype.setInternalAttributes = function(e) {
		this.inattr = e;
	}, u.prototype.setMethod = function(e) {
		if (e < 0) throw Error(`invalid entry compression method`);
		this.method = e;
	}, u.prototype.setName = function(e, t = !1) {
		e = i(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``), t && (e = `/${e}`), Buffer.byteLength(e) !== e.length && this.getGeneralPurposeBit().useUTF8ForNames(!0), this.name = e;
	}, u.prototype.setPlatform = function(e) {
		this.platform = e;
	}, u.prototype.setSize = function(e) {
		if (e < 0) throw Error(`invalid entry size`);
		this.size = e;
	}, u.prototype.setTime = function(e, t) {
		if (!(e instanceof Date)) throw Error(`invalid entry time`);
		this.time = l.dateToDos(e, t);
	}, u.prototype.setUnixMode = function(e) {
		e |= this.isDirectory() ? c.S_IFDIR : c.S_IFREG;
		var t = 0;
		t |= e << c.SHORT_SHIFT | (this.isDirectory() ? c.S_DOS_D : c.S_DOS_A), this.setExternalAttributes(t), this.mode = e & c.MODE_MASK, this.platform = c.PLATFORM_UNIX;
	}, u.prototype.setVersionNeededToExtract = function(e) {
		this.minver = e;
	}, u.prototype.isDirectory = function() {
		return this.getName().slice(-1) === `/`;
	}, u.prototype.isUnixSymlink = function() {
		return (this.getUnixMode() & s.FILE_TYPE_FLAG) === s.LINK_FLAG;
	}, u.prototype.isZip64 = function() {
		return this.csize > c.ZIP64_MAGIC || this.size > c.ZIP64_MAGIC;
	};
})), Ii = a(((e, n) => {
	t(`stream`).Stream;
	var r = dr().PassThrough, i = Et(), a = n.exports = {};
	a.normalizeInputSource = function(e) {
		if (e === null) return Buffer.alloc(0);
		if (typeof e == `string`) return Buffer.from(e);
		if (i(e) && !e._readableState) {
			var t = new r();
			return e.pipe(t), t;
		}
		return e;
	};
})), Li = a(((e, n) => {
	var r = t(`util`).inherits, i = Et(), a = dr().Transform, o = Ai(), s = Ii(), c = n.exports = function(e) {
		if (!(this instanceof c)) return new c(e);
		a.call(this, e), this.offset = 0, this._archive = {
			finish: !1,
			finished: !1,
			processing: !1
		};
	};
	r(c, a), c.prototype._appendBuffer = function(e, t, n) {}, c.prototype._appendStream = function(e, t, n) {}, c.prototype._emitErrorCallback = function(e) {
		e && this.emit(`error`, e);
	}, c.prototype._finish = function(e) {}, c.prototype._normalizeEntry = function(e) {}, c.prototype._transform = function(e, t, n) {
		n(null, e);
	}, c.prototype.entry = function(e, t, n) {
		if (t ||= null, typeof n != `function` && (n = this._emitErrorCallback.bind(this)), !(e instanceof o)) n(Error(`not a valid instance of ArchiveEntry`));
		else if (this._archive.finish || this._archive.finished) n(Error(`unacceptable entry after finish`));
		else if (this._archive.processing) n(Error(`already processing an entry`));
		else {
			if (this._archive.processing = !0, this._normalizeEntry(e), this._entry = e, t = s.normalizeInputSource(t), Buffer.isBuffer(t)) this._appendBuffer(e, t, n);
			else if (i(t)) this._appendStream(e, t, n);
			else {
				this._archive.processing = !1, n(Error(`input source must be valid Stream or Buffer instance`));
				return;
			}
			return this;
		}
	}, c.prototype.finish = function() {
		this._archive.processing ? this._archive.finish = !0 : this._finish();
	}, c.prototype.getBytesWritten = function() {
		return this.offset;
	}, c.prototype.write = function(e, t) {
		return e && (this.offset += e.length), a.prototype.write.call(this, e, t);
	};
})), Ri = a(((e) => {
	(function(t) {
		typeof DO_NOT_EXPORT_CRC > `u` ? typeof e == `object` ? t(e) : typeof define == `function` && define.amd ? define(function() {
			var e = {};
			return t(e), e;
		}) : t({}) : t({});
	})(function(e) {
		e.version = `1.2.2`;
		function signed_crc_table() {
			for (var e = 0, t = Array(256), n = 0; n != 256; ++n) e = n, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, t[n] = e;
			return typeof Int32Array < `u` ? new Int32Array(t) : t;
		}
		var t = signed_crc_table();
		function slice_by_16_tables(e) {
			var t = 0, n = 0, r = 0, i = typeof Int32Array < `u` ? new Int32Array(4096) : Array(4096);
			for (r = 0; r != 256; ++r) i[r] = e[r];
			for (r = 0; r != 256; ++r) for (n = e[r], t = 256 + r; t < 4096; t += 256) n = i[t] = n >>> 8 ^ e[n & 255];
			var a = [];
			for (r = 1; r != 16; ++r) a[r - 1] = typeof Int32Array < `u` ? i.subarray(r * 256, r * 256 + 256) : i.slice(r * 256, r * 256 + 256);
			return a;
		}
		var n = slice_by_16_tables(t), r = n[0], i = n[1], a = n[2], o = n[3], s = n[4], c = n[5], l = n[6], u = n[7], d = n[8], f = n[9], p = n[10], h = n[11], g = n[12], v = n[13], y = n[14];
		function crc32_bstr(e, n) {
			for (var r = n ^ -1, i = 0, a = e.length; i < a;) r = r >>> 8 ^ t[(r ^ e.charCodeAt(i++)) & 255];
			return ~r;
		}
		function crc32_buf(e, n) {
			for (var b = n ^ -1, x = e.length - 15, S = 0; S < x;) b = y[e[S++] ^ b & 255] ^ v[e[S++] ^ b >> 8 & 255] ^ g[e[S++] ^ b >> 16 & 255] ^ h[e[S++] ^ b >>> 24] ^ p[e[S++]] ^ f[e[S++]] ^ d[e[S++]] ^ u[e[S++]] ^ l[e[S++]] ^ c[e[S++]] ^ s[e[S++]] ^ o[e[S++]] ^ a[e[S++]] ^ i[e[S++]] ^ r[e[S++]] ^ t[e[S++]];
			for (x += 15; S < x;) b = b >>> 8 ^ t[(b ^ e[S++]) & 255];
			return ~b;
		}
		function crc32_str(e, n) {
			for (var r = n ^ -1, i = 0, a = e.length, o = 0, s = 0; i < a;) o = e.charCodeAt(i++), o < 128 ? r = r >>> 8 ^ t[(r ^ o) & 255] : o < 2048 ? (r = r >>> 8 ^ t[(r ^ (192 | o >> 6 & 31)) & 255], r = r >>> 8 ^ t[(r ^ (128 | o & 63)) & 255]) : o >= 55296 && o < 57344 ? (o = (o & 1023) + 64, s = e.charCodeAt(i++) & 1023, r = r >>> 8 ^ t[(r ^ (240 | o >> 8 & 7)) & 255], r = r >>> 8 ^ t[(r ^ (128 | o >> 2 & 63)) & 255], r = r >>> 8 ^ t[(r ^ (128 | s >> 6 & 15 | (o & 3) << 4)) & 255], r = r >>> 8 ^ t[(r ^ (128 | s & 63)) & 255]) : (r = r >>> 8 ^ t[(r ^ (224 | o >> 12 & 15)) & 255], r = r >>> 8 ^ t[(r ^ (128 | o >> 6 & 63)) & 255], r = r >>> 8 ^ t[(r ^ (128 | o & 63)) & 255]);
			return ~r;
		}
		e.table = t, e.bstr = crc32_bstr, e.buf = crc32_buf, e.str = crc32_str;
	});
})), zi = a(((e, t) => {
	let { Transform: n } = dr(), r = Ri();
	var CRC32Stream = class extends n {
		constructor(e) {
			super(e), this.checksum = Buffer.allocUnsafe(4), this.checksum.writeInt32BE(0, 0), this.rawSize = 0;
		}
		_transform(e, t, n) {
			e && (this.checksum = r.buf(e, this.checksum) >>> 0, this.rawSize += e.length), n(null, e);
		}
		digest(e) {
			let t = Buffer.allocUnsafe(4);
			return t.writeUInt32BE(this.checksum >>> 0, 0), e ? t.toString(e) : t;
		}
		hex() {
			return this.digest(`hex`).toUpperCase();
		}
		size() {
			return this.rawSize;
		}
	};
	t.exports = CRC32Stream;
})), Bi = a(((e, n) => {
	let { DeflateRaw: r } = t(`zlib`), i = Ri();
	var DeflateCRC32Stream = class extends r {
		constructor(e) {
			super(e), this.checksum = Buffer.allocUnsafe(4), this.checksum.writeInt32BE(0, 0), this.rawSize = 0, this.compressedSize = 0;
		}
		push(e, t) {
			return e && (this.compressedSize += e.length), super.push(e, t);
		}
		_transform(e, t, n) {
			e && (this.checksum = i.buf(e, this.checksum) >>> 0, this.rawSize += e.length), super._transform(e, t, n);
		}
		digest(e) {
			let t = Buffer.allocUnsafe(4);
			return t.writeUInt32BE(this.checksum >>> 0, 0), e ? t.toString(e) : t;
		}
		hex() {
			return this.digest(`hex`).toUpperCase();
		}
		size(e = !1) {
			return e ? this.compressedSize : this.rawSize;
		}
	};
	n.exports = DeflateCRC32Stream;
})), Vi = a(((e, t) => {
	t.exports = {
		CRC32Stream: zi(),
		DeflateCRC32Stream: Bi()
	};
})), Hi = a(((e, n) => {
	var r = t(`util`).inherits, i = Ri(), { CRC32Stream: a } = Vi(), { DeflateCRC32Stream: o } = Vi(), s = Li();
	Fi(), Mi();
	var c = Pi();
	Ii();
	var l = ji(), u = n.exports = function(e) {
		if (!(this instanceof u)) return new u(e);
		e = this.options = this._defaults(e), s.call(this, e), this._entry = null, this._entries = [], this._archive = {
			centralLength: 0,
			centralOffset: 0,
			comment: ``,
			finish: !1,
			finished: !1,
			processing: !1,
			forceZip64: e.forceZip64,
			forceLocalTime: e.forceLocalTime
		};
	};
	r(u, s), u.prototype._afterAppend = function(e) {
		this._entries.push(e), e.getGeneralPurposeBit().usesDataDescriptor() && this._writeDataDescriptor(e), this._archive.processing = !1, this._entry = null, this._archive.finish && !this._archive.finished && this._finish();
	}, u.prototype._appendBuffer = function(e, t, n) {
		t.length === 0 && e.setMethod(c.METHOD_STORED);
		var r = e.getMethod();
		r === c.METHOD_STORED && (e.setSize(t.length), e.setCompressedSize(t.length), e.setCrc(i.buf(t) >>> 0)), this._writeLocalFileHeader(e), r === c.METHOD_STORED ? (this.write(t), this._afterAppend(e), n(null, e)) : r === c.METHOD_DEFLATED ? this._smartStream(e, n).end(t) : n(Error(`compression method ` + r + ` not implemented`));
	}, u.prototype._appendStream = function(e, t, n) {
		e.getGeneralPurposeBit().useDataDescriptor(!0), e.setVersionNeededToExtract(c.MIN_VERSION_DATA_DESCRIPTOR), this._writeLocalFileHeader(e);
		var r = this._smartStream(e, n);
		t.once(`error`, function(e) {
			r.emit(`error`, e), r.end();
		}), t.pipe(r);
	}, u.prototype._defaults = function(e) {
		return typeof e != `object` && (e = {}), typeof e.zlib != `object` && (e.zlib = {}), typeof e.zlib.level != `number` && (e.zlib.level = c.ZLIB_BEST_SPEED), e.forceZip64 = !!e.forceZip64, e.forceLocalTime = !!e.forceLocalTime, e;
	}, u.prototype._finish = function() {
		this._archive.centralOffset = this.offset, this._entries.forEach(function(e) {
			this._writeCentralFileHeader(e);
		}.bind(this)), this._archive.centralLength = this.offset - this._archive.centralOffset, this.isZip64() && this._writeCentralDirectoryZip64(), this._writeCentralDirectoryEnd(), this._archive.processing = !1, this._archive.finish = !0, this._archive.finished = !0, this.end();
	}, u.prototype._normalizeEntry = function(e) {
		e.getMethod() === -1 && e.setMethod(c.METHOD_DEFLATED), e.getMethod() === c.METHOD_DEFLATED && (e.getGeneralPurposeBit().useDataDescriptor(!0), e.setVersionNeededToExtract(c.MIN_VERSION_DATA_DESCRIPTOR)), e.getTime() === -1 && e.setTime(new Date(), this._archive.forceLocalTime), e._offsets = {
			file: 0,
			data: 0,
			contents: 0
		};
	}, u.prototype._smartStream = function(e, t) {
		var n = e.getMethod() === c.METHOD_DEFLATED ? new o(this.options.zlib) : new a(), r = null;
		function handleStuff() {
			var i = n.digest().readUInt32BE(0);
			e.setCrc(i), e.setSize(n.size()), e.setCompressedSize(n.size(!0)), this._afterAppend(e), t(r, e);
		}
		return n.once(`end`, handleStuff.bind(this)), n.once(`error`, function(e) {
			r = e;
		}), n.pipe(this, { end: !1 }), n;
	}, u.prototype._writeCentralDirectoryEnd = function() {
		var e = this._entries.length, t = this._archive.centralLength, n = this._archive.centralOffset;
		this.isZip64() && (e = c.ZIP64_MAGIC_SHORT, t = c.ZIP64_MAGIC, n = c.ZIP64_MAGIC), this.write(l.getLongBytes(c.SIG_EOCD)), this.write(c.SHORT_ZERO), this.write(c.SHORT_ZERO), this.write(l.getShortBytes(e)), this.write(l.getShortBytes(e)), this.write(l.getLongBytes(t)), this.write(l.getLongBytes(n));
		var r = this.getComment(), i = Buffer.byteLength(r);
		this.write(l.getShortBytes(i)), this.write(r);
	}, u.prototype._writeCentralDirectoryZip64 = function() {
		this.write(l.getLongBytes(c.SIG_ZIP64_EOCD)), this.write(l.getEightBytes(44)), this.write(l.getShortBytes(c.MIN_VERSION_ZIP64)), this.write(l.getShortBytes(c.MIN_VERSION_ZIP64)), this.write(c.LONG_ZERO), this.write(c.LONG_ZERO), this.write(l.getEightBytes(this._entries.length)), this.write(l.getEightBytes(this._entries.length)), this.write(l.getEightBytes(this._archive.centralLength)), this.write(l.getEightBytes(this._archive.centralOffset)), this.write(l.getLongBytes(c.SIG_ZIP64_EOCD_LOC)), this.write(c.LONG_ZERO), this.write(l.getEightBytes(this._archive.centralOffset + this._archive.centralLength)), this.write(l.getLongBytes(1));
	}, u.prototype._writeCentralFileHeader = function(e) {
		var t = e.getGeneralPurposeBit(), n = e.getMethod(), r = e._offsets.file, i = e.getSize(), a = e.getCompressedSize();
		if (e.isZip64() || r > c.ZIP64_MAGIC) {
			i = c.ZIP64_MAGIC, a = c.ZIP64_MAGIC, r = c.ZIP64_MAGIC, e.setVersionNeededToExtract(c.MIN_VERSION_ZIP64);
			var o = Buffer.concat([
				l.getShortBytes(c.ZIP64_EXTRA_ID),
				l.getShortBytes(24),
				l.getEightBytes(e.getSize()),
				l.getEightBytes(e.getCompressedSize()),
				l.getEightBytes(e._offsets.file)
			], 28);
			e.setExtra(o);
		}
		this.write(l.getLongBytes(c.SIG_CFH)), this.write(l.getShortBytes(e.getPlatform() << 8 | c.VERSION_MADEBY)), this.write(l.getShortBytes(e.getVersionNeededToExtract())), this.write(t.encode()), this.write(l.getShortBytes(n)), this.write(l.getLongBytes(e.getTimeDos())), this.write(l.getLongBytes(e.getCrc())), this.write(l.getLongBytes(a)), this.write(l.getLongBytes(i));
		var s = e.getName(), u = e.getComment(), d = e.getCentralDirectoryExtra();
		t.usesUTF8ForNames() && (s = Buffer.from(s), u = Buffer.from(u)), this.write(l.getShortBytes(s.length)), this.write(l.getShortBytes(d.length)), this.write(l.getShortBytes(u.length)), this.write(c.SHORT_ZERO), this.write(l.getShortBytes(e.getInternalAttributes())), this.write(l.getLongBytes(e.getExternalAttributes())), this.write(l.getLongBytes(r)), this.write(s), this.write(d), this.write(u);
	}, u.prototype._writeDataDescriptor = function(e) {
		this.write(l.getLongBytes(c.SIG_DD)), this.write(l.getLongBytes(e.getCrc())), e.isZip64() ? (this.write(l.getEightBytes(e.getCompressedSize())), this.write(l.getEightBytes(e.getSize()))) : (this.write(l.getLongBytes(e.getCompressedSize())), this.write(l.getLongBytes(e.getSize())));
	}, u.prototype._writeLocalFileHeader = function(e) {
		var t = e.getGeneralPurposeBit(), n = e.getMethod(), r = e.getName(), i = e.getLocalFileDataExtra();
		e.isZip64() && (t.useDataDescriptor(!0), e.setVersionNeededToExtract(c.MIN_VERSION_ZIP64)), t.usesUTF8ForNames() && (r = Buffer.from(r)), e._offsets.file = this.offset, this.write(l.getLongBytes(c.SIG_LFH)), this.write(l.getShortBytes(e.getVersionNeededToExtract())), this.write(t.encode()), this.write(l.getShortBytes(n)), this.write(l.getLongBytes(e.getTimeDos())), e._offsets.data = this.offset, t.usesDataDescriptor() ? (this.write(c.LONG_ZERO), this.write(c.LONG_ZERO), this.write(c.LONG_ZERO)) : (this.write(l.getLongBytes(e.getCrc())), this.write(l.getLongBytes(e.getCompressedSize())), this.write(l.getLongBytes(e.getSize()))), this.write(l.getShortBytes(r.length)), this.write(l.getShortBytes(i.length)), this.write(r), this.write(i), e._offsets.contents = this.offset;
	}, u.prototype.getComment = function(e) {
		return this._archive.comment === null ? `` : this._archive.comment;
	}, u.prototype.isZip64 = function() {
		return this._archive.forceZip64 || this._entries.length > c.ZIP64_MAGIC_SHORT || this._archive.centralLength > c.ZIP64_MAGIC || this._archive.centralOffset > c.ZIP64_MAGIC;
	}, u.prototype.setComment = function(e) {
		this._archive.comment = e;
	};
})), Ui = a(((e, t) => {
	t.exports = {
		ArchiveEntry: Ai(),
		ZipArchiveEntry: Fi(),
		ArchiveOutputStream: Li(),
		ZipArchiveOutputStream: Hi()
	};
})), Wi = a(((e, n) => {
	var r = t(`util`).inherits, i = Ui().ZipArchiveOutputStream, a = Ui().ZipArchiveEntry, o = Di(), s = n.exports = function(e) {
		if (!(this instanceof s)) return new s(e);
		e = this.options = e || {}, e.zlib = e.zlib || {}, i.call(this, e), typeof e.level == `number` && e.level >= 0 && (e.zlib.level = e.level, delete e.level), !e.forceZip64 && typeof e.zlib.level == `number` && e.zlib.level === 0 && (e.store = !0), e.namePrependSlash = e.namePrependSlash || !1, e.comment && e.comment.length > 0 && this.setComment(e.comment);
	};
	r(s, i), s.prototype._normalizeFileData = function(e) {
		e = o.defaults(e, {
			type: `file`,
			name: null,
			namePrependSlash: this.options.namePrependSlash,
			linkname: null,
			date: null,
			mode: null,
			store: this.options.store,
			comment: ``
		});
		var t = e.type === `directory`, n = e.type === `symlink`;
		return e.name && (e.name = o.sanitizePath(e.name), !n && e.name.slice(-1) === `/` ? (t = !0, e.type = `directory`) : t && (e.name += `/`)), (t || n) && (e.store = !0), e.date = o.dateify(e.date), e;
	}, s.prototype.entry = function(e, t, n) {
		if (typeof n != `function` && (n = this._emitErrorCallback.bind(this)), t = this._normalizeFileData(t), t.type !== `file` && t.type !== `directory` && t.type !== `symlink`) n(Error(t.type + ` entries not currently supported`));
		else if (typeof t.name != `string` || t.name.length === 0) n(Error(`entry name must be a non-empty string value`));
		else if (t.type === `symlink` && typeof t.linkname != `string`) n(Error(`entry linkname must be a non-empty string value when type equals symlink`));
		else {
			var r = new a(t.name);
			return r.setTime(t.date, this.options.forceLocalTime), t.namePrependSlash && r.setName(t.name, !0), t.store && r.setMethod(0), t.comment.length > 0 && r.setComment(t.comment), t.type === `symlink` && typeof t.mode != `number` && (t.mode = 40960), typeof t.mode == `number` && (t.type === `symlink` && (t.mode |= 40960), r.setUnixMode(t.mode)), t.type === `symlink` && typeof t.linkname == `string` && (e = Buffer.from(t.linkname)), i.prototype.entry.call(this, r, e, n);
		}
	}, s.prototype.finalize = function() {
		this.finish();
	};
})), Gi = a(((e, t) => {
	var n = Wi(), r = Di(), Zip = function(e) {
		if (!(this instanceof Zip)) return new Zip(e);
		e = this.options = r.defaults(e, {
			comment: ``,
			forceUTC: !1,
			namePrependSlash: !1,
			store: !1
		}), this.supports = {
			directory: !0,
			symlink: !0
		}, this.engine = new n(e);
	};
	Zip.prototype.append = function(e, t, n) {
		this.engine.entry(e, t, n);
	}, Zip.prototype.finalize = function() {
		this.engine.finalize();
	}, Zip.prototype.on = function() {
		return this.engine.on.apply(this.engine, arguments);
	}, Zip.prototype.pipe = function() {
		return this.engine.pipe.apply(this.engine, arguments);
	}, Zip.prototype.unpipe = function() {
		return this.engine.unpipe.apply(this.engine, arguments);
	}, t.exports = Zip;
})), Ki = a(((e, n) => {
	n.exports = t(`events`);
})), qi = a(((e, t) => {
	t.exports = class FixedFIFO {
		constructor(e) {
			if (!(e > 0) || e - 1 & e) throw Error(`Max size for a FixedFIFO should be a power of two`);
			this.buffer = Array(e), this.mask = e - 1, this.top = 0, this.btm = 0, this.next = null;
		}
		clear() {
			this.top = this.btm = 0, this.next = null, this.buffer.fill(void 0);
		}
		push(e) {
			return this.buffer[this.top] === void 0 && (this.buffer[this.top] = e, this.top = this.top + 1 & this.mask, !0);
		}
		shift() {
			let e = this.buffer[this.btm];
			if (e !== void 0) return this.buffer[this.btm] = void 0, this.btm = this.btm + 1 & this.mask, e;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
})), Ji = a(((e, t) => {
	let n = qi();
	t.exports = class FastFIFO {
		constructor(e) {
			this.hwm = e || 16, this.head = new n(this.hwm), this.tail = this.head, this.length = 0;
		}
		clear() {
			this.head = this.tail, this.head.clear(), this.length = 0;
		}
		push(e) {
			if (this.length++, !this.head.push(e)) {
				let t = this.head;
				this.head = t.next = new n(2 * this.head.buffer.length), this.head.push(e);
			}
		}
		shift() {
			this.length !== 0 && this.length--;
			let e = this.tail.shift();
			if (e === void 0 && this.tail.next) {
				let e = this.tail.next;
				return this.tail.next = null, this.tail = e, this.tail.shift();
			}
			return e;
		}
		peek() {
			let e = this.tail.peek();
			return e === void 0 && this.tail.next ? this.tail.next.peek() : e;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
})), Yi = a(((e, t) => {
	function isBuffer(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array;
	}
	function isEncoding(e) {
		return Buffer.isEncoding(e);
	}
	function alloc(e, t, n) {
		return Buffer.alloc(e, t, n);
	}
	function allocUnsafe(e) {
		return Buffer.allocUnsafe(e);
	}
	function allocUnsafeSlow(e) {
		return Buffer.allocUnsafeSlow(e);
	}
	function byteLength(e, t) {
		return Buffer.byteLength(e, t);
	}
	function compare(e, t) {
		return Buffer.compare(e, t);
	}
	function concat(e, t) {
		return Buffer.concat(e, t);
	}
	function copy(e, t, n, r, i) {
		return toBuffer(e).copy(t, n, r, i);
	}
	function equals(e, t) {
		return toBuffer(e).equals(t);
	}
	function fill(e, t, n, r, i) {
		return toBuffer(e).fill(t, n, r, i);
	}
	function from(e, t, n) {
		return Buffer.from(e, t, n);
	}
	function includes(e, t, n, r) {
		return toBuffer(e).includes(t, n, r);
	}
	function indexOf(e, t, n, r) {
		return toBuffer(e).indexOf(t, n, r);
	}
	function lastIndexOf(e, t, n, r) {
		return toBuffer(e).lastIndexOf(t, n, r);
	}
	function swap16(e) {
		return toBuffer(e).swap16();
	}
	function swap32(e) {
		return toBuffer(e).swap32();
	}
	function swap64(e) {
		return toBuffer(e).swap64();
	}
	function toBuffer(e) {
		return Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	}
	function toString(e, t, n, r) {
		return toBuffer(e).toString(t, n, r);
	}
	function toHex(e, t, n) {
		return toBuffer(e).toString(`hex`, t, n);
	}
	function write(e, t, n, r, i) {
		return toBuffer(e).write(t, n, r, i);
	}
	function readDoubleBE(e, t) {
		return toBuffer(e).readDoubleBE(t);
	}
	function readDoubleLE(e, t) {
		return toBuffer(e).readDoubleLE(t);
	}
	function readFloatBE(e, t) {
		return toBuffer(e).readFloatBE(t);
	}
	function readFloatLE(e, t) {
		return toBuffer(e).readFloatLE(t);
	}
	function readInt32BE(e, t) {
		return toBuffer(e).readInt32BE(t);
	}
	function readInt32LE(e, t) {
		return toBuffer(e).readInt32LE(t);
	}
	function readUInt32BE(e, t) {
		return toBuffer(e).readUInt32BE(t);
	}
	function readUInt32LE(e, t) {
		return toBuffer(e).readUInt32LE(t);
	}
	function writeDoubleBE(e, t, n) {
		return toBuffer(e).writeDoubleBE(t, n);
	}
	function writeDoubleLE(e, t, n) {
		return toBuffer(e).writeDoubleLE(t, n);
	}
	function writeFloatBE(e, t, n) {
		return toBuffer(e).writeFloatBE(t, n);
	}
	function writeFloatLE(e, t, n) {
		return toBuffer(e).writeFloatLE(t, n);
	}
	function writeInt32BE(e, t, n) {
		return toBuffer(e).writeInt32BE(t, n);
	}
	function writeInt32LE(e, t, n) {
		return toBuffer(e).writeInt32LE(t, n);
	}
	function writeUInt32BE(e, t, n) {
		return toBuffer(e).writeUInt32BE(t, n);
	}
	function writeUInt32LE(e, t, n) {
		return toBuffer(e).writeUInt32LE(t, n);
	}
	t.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
})), Xi = a(((e, t) => {
	let n = Yi();
	t.exports = class PassThroughDecoder {
		constructor(e) {
			this.encoding = e;
		}
		get remaining() {
			return 0;
		}
		decode(e) {
			return n.toString(e, this.encoding);
		}
		flush() {
			return ``;
		}
	};
})), Zi = a(((e, t) => {
	let n = Yi();
	t.exports = class UTF8Decoder {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(e) {
			if (e.byteLength === 0) return ``;
			if (this.bytesNeeded === 0 && trailingIncomplete(e, 0) === 0) return this.bytesSeen = trailingBytesSeen(e), n.toString(e, `utf8`);
			let t = ``, r = 0;
			if (this.bytesNeeded > 0) {
				for (; r < e.byteLength;) {
					let n = e[r];
					if (n < this.lowerBoundary || n > this.upperBoundary) {
						t += `�`, this._reset();
						break;
					}
					if (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | n & 63, this.bytesSeen++, r++, this.bytesSeen === this.bytesNeeded) {
						t += String.fromCodePoint(this.codePoint), this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return t;
			}
			let i = trailingIncomplete(e, r), a = e.byteLength - i;
			a > r && (t += n.toString(e, `utf8`, r, a));
			for (let n = a; n < e.byteLength; n++) {
				let r = e[n];
				this.bytesNeeded === 0 ? r <= 127 ? (this.bytesSeen = 0, t += String.fromCharCode(r)) : r >= 194 && r <= 223 ? (this.bytesNeeded = 2, this.bytesSeen = 1, this.codePoint = r & 31) : r >= 224 && r <= 239 ? (r === 224 ? this.lowerBoundary = 160 : r === 237 && (this.upperBoundary = 159), this.bytesNeeded = 3, this.bytesSeen = 1, this.codePoint = r & 15) : r >= 240 && r <= 244 ? (r === 240 ? this.lowerBoundary = 144 : r === 244 && (this.upperBoundary = 143), this.bytesNeeded = 4, this.bytesSeen = 1, this.codePoint = r & 7) : (this.bytesSeen = 1, t += `�`) : r < this.lowerBoundary || r > this.upperBoundary ? (t += `�`, n--, this._reset()) : (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | r & 63, this.bytesSeen++, this.bytesSeen === this.bytesNeeded && (t += String.fromCodePoint(this.codePoint), this._reset()));
			}
			return t;
		}
		flush() {
			let e = this.bytesNeeded > 0 ? `�` : ``;
			return this._reset(), e;
		}
		_reset() {
			this.codePoint = 0, this.bytesNeeded = 0, this.bytesSeen = 0, this.lowerBoundary = 128, this.upperBoundary = 191;
		}
	};
	function trailingIncomplete(e, t) {
		let n = e.byteLength;
		if (n <= t) return 0;
		let r = Math.max(t, n - 4), i = n - 1;
		for (; i > r && (e[i] & 192) == 128;) i--;
		if (i < t) return 0;
		let a = e[i], o;
		if (a <= 127) return 0;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 0;
		let s = n - i;
		return s < o ? s : 0;
	}
	function trailingBytesSeen(e) {
		let t = e.byteLength;
		if (t === 0) return 0;
		let n = e[t - 1];
		if (n <= 127) return 0;
		if ((n & 192) != 128) return 1;
		let r = Math.max(0, t - 4), i = t - 2;
		for (; i >= r && (e[i] & 192) == 128;) i--;
		if (i < 0) return 1;
		let a = e[i], o;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 1;
		if (t - i !== o) return 1;
		if (o >= 3) {
			let t = e[i + 1];
			if (a === 224 && t < 160 || a === 237 && t > 159 || a === 240 && t < 144 || a === 244 && t > 143) return 1;
		}
		return 0;
	}
})), Qi = a(((e, t) => {
	let n = Xi(), r = Zi();
	t.exports = class TextDecoder {
		constructor(e = `utf8`) {
			switch (this.encoding = normalizeEncoding(e), this.encoding) {
				case `utf8`:
					this.decoder = new r();
					break;
				case `utf16le`:
				case `base64`: throw Error(`Unsupported encoding: ` + this.encoding);
				default: this.decoder = new n(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(e) {
			return typeof e == `string` ? e : this.decoder.decode(e);
		}
		write(e) {
			return this.push(e);
		}
		end(e) {
			let t = ``;
			return e && (t = this.push(e)), t += this.decoder.flush(), t;
		}
	};
	function normalizeEncoding(e) {
		switch (e = e.toLowerCase(), e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default: throw Error(`Unknown encoding: ` + e);
		}
	}
})), $i = a(((e, t) => {
	t.exports = class StreamError extends Error {
		constructor(e, t, n = StreamError) {
			super(e), this.code = t, Error.captureStackTrace && Error.captureStackTrace(this, n);
		}
		static isStreamDestroyed(e) {
			return e && e.code === `STREAM_DESTROYED`;
		}
		static isPrematureClose(e) {
			return e && e.code === `PREMATURE_CLOSE`;
		}
		static isAborted(e) {
			return e && e.code === `ABORTED`;
		}
		static isBadArgument(e) {
			return e && e.code === `BAD_ARGUMENT`;
		}
		get name() {
			return `StreamError`;
		}
		static STREAM_DESTROYED() {
			return new StreamError(`Stream was destroyed`, `STREAM_DESTROYED`, StreamError.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(e = `Premature close`) {
			return new StreamError(e, `PREMATURE_CLOSE`, StreamError.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new StreamError(`Stream aborted`, `ABORTED`, StreamError.ABORTED);
		}
		static BAD_ARGUMENT(e = `Bad argument`) {
			return new StreamError(e, `BAD_ARGUMENT`, StreamError.BAD_ARGUMENT);
		}
	};
})), ea = a(((e, t) => {
	let { EventEmitter: n } = Ki(), r = Ji(), i = Qi(), a = $i(), o = typeof queueMicrotask > `u` ? (e) => global.process.nextTick(e) : queueMicrotask, s = 536870910, c = 1024, l = 2048, u = 16384, d = 32768, f = 131072, p = 536805375, h = 536870143, g = 536838143, v = 536739839, y = 2 << 18, b = 4 << 18, x = 8 << 18, S = 32 << 18, C = 64 << 18, w = 128 << 18, T = 512 << 18, D = 1024 << 18, O = 503316479, k = 268435455, A = 262160, j = 8404992, M = 8405006, N = 33587200, P = 33587215, F = 16527, I = 270794767, L = Symbol.asyncIterator || Symbol(`asyncIterator`);
	var WritableState = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapWritable: i, byteLength: a, byteLengthWritable: o } = {}) {
			this.stream = e, this.queue = new r(), this.highWaterMark = t, this.buffered = 0, this.error = null, this.pipeline = null, this.drains = null, this.byteLength = o || a || defaultByteLength, this.map = i || n, this.afterWrite = afterWrite.bind(this), this.afterUpdateNextTick = updateWriteNT.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & T);
		}
		get ended() {
			return !!(this.stream._duplexState & S);
		}
		push(e) {
			return this.stream._duplexState & 142606350 ? !1 : (this.map !== null && (e = this.map(e)), this.buffered += this.byteLength(e), this.queue.push(e), this.buffered < this.highWaterMark ? (this.stream._duplexState |= x, !0) : (this.stream._duplexState |= 6291456, !1));
		}
		shift() {
			let e = this.queue.shift();
			return this.buffered -= this.byteLength(e), this.buffered === 0 && (this.stream._duplexState &= 534773759), e;
		}
		end(e) {
			typeof e == `function` ? this.stream.once(`finish`, e) : e != null && this.push(e), this.stream._duplexState = (this.stream._duplexState | T) & 535822335;
		}
		autoBatch(e, t) {
			let n = [], r = this.stream;
			for (n.push(e); (r._duplexState & I) == 2359296;) n.push(r._writableState.shift());
			if (r._duplexState & 15) return t(null);
			r._writev(n, t);
		}
		update() {
			let e = this.stream;
			e._duplexState |= y;
			do {
				for (; (e._duplexState & I) == x;) {
					let t = this.shift();
					e._duplexState |= 67371008, e._write(t, this.afterWrite);
				}
				e._duplexState & 1310720 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			e._duplexState &= 536346623;
		}
		updateNonPrimary() {
			let e = this.stream;
			(e._duplexState & 144965647) == T ? (e._duplexState |= 262144, e._final(afterFinal.bind(this))) : (e._duplexState & 14) == 4 ? e._duplexState & N || (e._duplexState |= A, e._destroy(afterDestroy.bind(this))) : (e._duplexState & P) == 1 && (e._duplexState = (e._duplexState | A) & s, e._open(afterOpen.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & w ? (this.stream._duplexState &= O, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 35127311) == b ? this.update() : this.updateNextTick();
		}
		updateNextTick() {
			this.stream._duplexState & w || (this.stream._duplexState |= w, this.stream._duplexState & y || o(this.afterUpdateNextTick));
		}
	}, ReadableState = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapReadable: i, byteLength: a, byteLengthReadable: o } = {}) {
			this.stream = e, this.queue = new r(), this.highWaterMark = t === 0 ? 1 : t, this.buffered = 0, this.readAhead = t > 0, this.error = null, this.pipeline = null, this.byteLength = o || a || defaultByteLength, this.map = i || n, this.pipeTo = null, this.afterRead = afterRead.bind(this), this.afterUpdateNextTick = updateReadNT.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & c);
		}
		get ended() {
			return !!(this.stream._duplexState & u);
		}
		pipe(e, t) {
			if (this.pipeTo !== null) throw a.BAD_ARGUMENT(`Can only pipe to one destination`);
			if (typeof t != `function` && (t = null), this.stream._duplexState |= 512, this.pipeTo = e, this.pipeline = new Pipeline(this.stream, e, t), t && this.stream.on(`error`, noop), isStreamx(e)) e._writableState.pipeline = this.pipeline, t && e.on(`error`, noop), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			else {
				let t = this.pipeline.done.bind(this.pipeline, e), n = this.pipeline.done.bind(this.pipeline, e, null);
				e.on(`error`, t), e.on(`close`, n), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			}
			e.on(`drain`, afterDrain.bind(this)), this.stream.emit(`piping`, e), e.emit(`pipe`, this.stream);
		}
		push(e) {
			let t = this.stream;
			return e === null ? (this.highWaterMark = 0, t._duplexState = (t._duplexState | c) & 536805311, !1) : this.map !== null && (e = this.map(e), e === null) ? (t._duplexState &= p, this.buffered < this.highWaterMark) : (this.buffered += this.byteLength(e), this.queue.push(e), t._duplexState = (t._duplexState | 128) & p, this.buffered < this.highWaterMark);
		}
		shift() {
			let e = this.queue.shift();
			return this.buffered -= this.byteLength(e), this.buffered === 0 && (this.stream._duplexState &= 536862591), e;
		}
		unshift(e) {
			let t = [this.map === null ? e : this.map(e)];
			for (; this.buffered > 0;) t.push(this.shift());
			for (let e = 0; e < t.length - 1; e++) {
				let n = t[e];
				this.buffered += this.byteLength(n), this.queue.push(n);
			}
			this.push(t[t.length - 1]);
		}
		read() {
			let e = this.stream;
			if ((e._duplexState & F) == 128) {
				let t = this.shift();
				return this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= h), e._duplexState & l && e.emit(`data`, t), t;
			}
			return this.readAhead === !1 && (e._duplexState |= f, this.updateNextTick()), null;
		}
		drain() {
			let e = this.stream;
			for (; (e._duplexState & F) == 128 && e._duplexState & 768;) {
				let t = this.shift();
				this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= h), e._duplexState & l && e.emit(`data`, t);
			}
		}
		update() {
			let e = this.stream;
			e._duplexState |= 32;
			do {
				for (this.drain(); this.buffered < this.highWaterMark && (e._duplexState & 214047) == f;) e._duplexState |= 65552, e._read(this.afterRead), this.drain();
				(e._duplexState & 12431) == 4224 && (e._duplexState |= 8192, e.emit(`readable`)), e._duplexState & 80 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			e._duplexState &= 536870879;
		}
		updateNonPrimary() {
			let e = this.stream;
			(e._duplexState & 1167) == c && (e._duplexState = (e._duplexState | u) & 536869887, e.emit(`end`), (e._duplexState & M) == j && (e._duplexState |= 4), this.pipeTo !== null && this.pipeTo.end()), (e._duplexState & 14) == 4 ? e._duplexState & N || (e._duplexState |= A, e._destroy(afterDestroy.bind(this))) : (e._duplexState & P) == 1 && (e._duplexState = (e._duplexState | A) & s, e._open(afterOpen.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & d ? (this.stream._duplexState &= g, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 32879) == 64 ? this.update() : this.updateNextTick();
		}
		updateNextTickIfOpen() {
			this.stream._duplexState & 32769 || (this.stream._duplexState |= d, this.stream._duplexState & 32 || o(this.afterUpdateNextTick));
		}
		updateNextTick() {
			this.stream._duplexState & d || (this.stream._duplexState |= d, this.stream._duplexState & 32 || o(this.afterUpdateNextTick));
		}
	}, TransformState = class {
		constructor(e) {
			this.data = null, this.afterTransform = afterTransform.bind(e), this.afterFinal = null;
		}
	}, Pipeline = class {
		constructor(e, t, n) {
			this.from = e, this.to = t, this.afterPipe = n, this.error = null, this.pipeToFinished = !1;
		}
		finished() {
			this.pipeToFinished = !0;
		}
		done(e, t) {
			t && (this.error = t), e === this.to && (this.to = null, this.from !== null) ? this.from._duplexState & u && this.pipeToFinished || this.from.destroy(this.error || a.PREMATURE_CLOSE(`Writable stream closed`)) : e === this.from && (this.from = null, this.to !== null) ? e._duplexState & u || this.to.destroy(this.error || a.PREMATURE_CLOSE(`Readable stream closed`)) : (this.afterPipe !== null && this.afterPipe(this.error), this.to = this.from = this.afterPipe = null);
		}
	};
	function afterDrain() {
		this.stream._duplexState |= 512, this.updateCallback();
	}
	function afterFinal(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 14 || (t._duplexState |= S, t.emit(`finish`)), (t._duplexState & M) == j && (t._duplexState |= 4), t._duplexState &= 402391039, t._duplexState & y ? this.updateNextTick() : this.update();
	}
	function afterDestroy(e) {
		let t = this.stream;
		!e && !a.isStreamDestroyed(this.error) && (e = this.error), e && t.emit(`error`, e), t._duplexState |= 8, t.emit(`close`);
		let n = t._readableState, r = t._writableState;
		if (n !== null && n.pipeline !== null && n.pipeline.done(t, e), r !== null) {
			for (; r.drains !== null && r.drains.length > 0;) r.drains.shift().resolve(!1);
			r.pipeline !== null && r.pipeline.done(t, e);
		}
	}
	function afterWrite(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState &= 469499903, this.drains !== null && tickDrains(this.drains), (t._duplexState & 6553615) == 4194304 && (t._duplexState &= 532676607, (t._duplexState & C) == C && t.emit(`drain`)), this.updateCallback();
	}
	function afterRead(e) {
		e && this.stream.destroy(e), this.stream._duplexState &= 536870895, this.readAhead === !1 && !(this.stream._duplexState & 256) && (this.stream._duplexState &= v), this.updateCallback();
	}
	function updateReadNT() {
		this.stream._duplexState & 32 || (this.stream._duplexState &= g, this.update());
	}
	function updateWriteNT() {
		this.stream._duplexState & y || (this.stream._duplexState &= O, this.update());
	}
	function tickDrains(e) {
		for (let t = 0; t < e.length; t++) --e[t].writes === 0 && (e.shift().resolve(!0), t--);
	}
	function afterOpen(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 4 || (t._duplexState & 17423 || (t._duplexState |= 64), t._duplexState & 142606351 || (t._duplexState |= b), t.emit(`open`)), t._duplexState &= 536608751, t._writableState !== null && t._writableState.updateCallback(), t._readableState !== null && t._readableState.updateCallback();
	}
	function afterTransform(e, t) {
		t != null && this.push(t), this._writableState.afterWrite(e);
	}
	function newListener(e) {
		this._readableState !== null && (e === `data` && (this._duplexState |= 133376, this._readableState.updateNextTick()), e === `readable` && (this._duplexState |= 4096, this._readableState.updateNextTick())), this._writableState !== null && e === `drain` && (this._duplexState |= C, this._writableState.updateNextTick());
	}
	var Stream = class extends n {
		constructor(e) {
			super(), this._duplexState = 0, this._readableState = null, this._writableState = null, e && (e.open && (this._open = e.open), e.destroy && (this._destroy = e.destroy), e.predestroy && (this._predestroy = e.predestroy), e.signal && e.signal.addEventListener(`abort`, abort.bind(this))), this.on(`newListener`, newListener);
		}
		_open(e) {
			e(null);
		}
		_destroy(e) {
			e(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null || void 0;
		}
		get writable() {
			return this._writableState !== null || void 0;
		}
		get destroyed() {
			return !!(this._duplexState & 8);
		}
		get destroying() {
			return !!(this._duplexState & 14);
		}
		destroy(e) {
			this._duplexState & 14 || (e ||= a.STREAM_DESTROYED(), this._duplexState = (this._duplexState | 4) & 535822271, this._readableState !== null && (this._readableState.highWaterMark = 0, this._readableState.error = e), this._writableState !== null && (this._writableState.highWaterMark = 0, this._writableState.error = e), this._duplexState |= 2, this._predestroy(), this._duplexState &= 536870909, this._readableState !== null && this._readableState.updateNextTick(), this._writableState !== null && this._writableState.updateNextTick());
		}
	}, R = class Readable extends Stream {
		constructor(e) {
			super(e), this._duplexState |= 8519681, this._readableState = new ReadableState(this, e), e && (this._readableState.readAhead === !1 && (this._duplexState &= v), e.read && (this._read = e.read), e.eagerOpen && this._readableState.updateNextTick(), e.encoding && this.setEncoding(e.encoding));
		}
		static deferred(e, t) {
			let n = new PassThrough(t);
			return e().then((e) => {
				if (e === null) return n.end();
				n.destroying || pipeline(e, n, noop);
			}).catch((e) => n.destroy(e)), n;
		}
		setEncoding(e) {
			let t = new i(e), n = this._readableState.map || echo;
			return this._readableState.map = mapOrSkip, this;
			function mapOrSkip(e) {
				let r = t.push(e);
				return r === `` && (e.byteLength !== 0 || t.remaining > 0) ? null : n(r);
			}
		}
		_read(e) {
			e(null);
		}
		pipe(e, t) {
			return this._readableState.updateNextTick(), this._readableState.pipe(e, t), e;
		}
		read() {
			return this._readableState.updateNextTick(), this._readableState.read();
		}
		push(e) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.push(e);
		}
		unshift(e) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.unshift(e);
		}
		resume() {
			return this._duplexState |= 131328, this._readableState.updateNextTick(), this;
		}
		pause() {
			return this._duplexState &= this._readableState.readAhead === !1 ? 536739583 : 536870655, this;
		}
		static _fromAsyncIterator(e, t) {
			let n, r = new Readable({
				...t,
				read(t) {
					e.next().then(push).then(t.bind(null, null)).catch(t);
				},
				predestroy() {
					n = e.return();
				},
				destroy(e) {
					if (!n) return e(null);
					n.then(e.bind(null, null)).catch(e);
				}
			});
			return r;
			function push(e) {
				e.done ? r.push(null) : r.push(e.value);
			}
		}
		static from(e, t) {
			if (isReadStreamx(e)) return e;
			if (e[L]) return this._fromAsyncIterator(e[L](), t);
			Array.isArray(e) || (e = e === void 0 ? [] : [e]);
			let n = 0;
			return new Readable({
				...t,
				read(t) {
					this.push(n === e.length ? null : e[n++]), t(null);
				}
			});
		}
		static isBackpressured(e) {
			return !!(e._duplexState & 17422) || e._readableState.buffered >= e._readableState.highWaterMark;
		}
		static isPaused(e) {
			return !(e._duplexState & 256);
		}
		[L]() {
			let e = this, t = null, n = null, r = null;
			return this.on(`error`, (e) => {
				t = e;
			}), this.on(`readable`, onreadable), this.on(`close`, onclose), {
				[L]() {
					return this;
				},
				next() {
					return new Promise(function(t, i) {
						n = t, r = i;
						let a = e.read();
						a === null ? e._duplexState & 8 && ondata(null) : ondata(a);
					});
				},
				return() {
					return destroy(null);
				},
				throw(e) {
					return destroy(e);
				}
			};
			function onreadable() {
				n !== null && ondata(e.read());
			}
			function onclose() {
				n !== null && ondata(null);
			}
			function ondata(i) {
				r !== null && (t ? r(t) : i === null && !(e._duplexState & u) ? r(a.STREAM_DESTROYED()) : n({
					value: i,
					done: i === null
				}), r = n = null);
			}
			function destroy(t) {
				return e.destroy(t), new Promise((n, r) => {
					if (e._duplexState & 8) return n({
						value: void 0,
						done: !0
					});
					e.once(`close`, function() {
						t ? r(t) : n({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	}, Writable = class extends Stream {
		constructor(e) {
			super(e), this._duplexState |= 16385, this._writableState = new WritableState(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final), e.eagerOpen && this._writableState.updateNextTick());
		}
		cork() {
			this._duplexState |= D;
		}
		uncork() {
			this._duplexState &= k, this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		static isBackpressured(e) {
			return !!(e._duplexState & 146800654);
		}
		static drained(e) {
			if (e.destroyed) return Promise.resolve(!1);
			let t = e._writableState, n = (isWritev(e) ? Math.min(1, t.queue.length) : t.queue.length) + (e._duplexState & 67108864 ? 1 : 0);
			return n === 0 ? Promise.resolve(!0) : (t.drains === null && (t.drains = []), new Promise((e) => {
				t.drains.push({
					writes: n,
					resolve: e
				});
			}));
		}
		write(e) {
			return this._writableState.updateNextTick(), this._writableState.push(e);
		}
		end(e) {
			return this._writableState.updateNextTick(), this._writableState.end(e), this;
		}
	}, Duplex = class extends R {
		constructor(e) {
			super(e), this._duplexState = 1 | this._duplexState & f, this._writableState = new WritableState(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final));
		}
		cork() {
			this._duplexState |= D;
		}
		uncork() {
			this._duplexState &= k, this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		write(e) {
			return this._writableState.updateNextTick(), this._writableState.push(e);
		}
		end(e) {
			return this._writableState.updateNextTick(), this._writableState.end(e), this;
		}
	}, Transform = class extends Duplex {
		constructor(e) {
			super(e), this._transformState = new TransformState(this), e && (e.transform && (this._transform = e.transform), e.flush && (this._flush = e.flush));
		}
		_write(e, t) {
			this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = e : this._transform(e, this._transformState.afterTransform);
		}
		_read(e) {
			if (this._transformState.data !== null) {
				let t = this._transformState.data;
				this._transformState.data = null, e(null), this._transform(t, this._transformState.afterTransform);
			} else e(null);
		}
		destroy(e) {
			super.destroy(e), this._transformState.data !== null && (this._transformState.data = null, this._transformState.afterTransform());
		}
		_transform(e, t) {
			t(null, e);
		}
		_flush(e) {
			e(null);
		}
		_final(e) {
			this._transformState.afterFinal = e, this._flush(transformAfterFlush.bind(this));
		}
	}, PassThrough = class extends Transform {};
	function transformAfterFlush(e, t) {
		let n = this._transformState.afterFinal;
		if (e) return n(e);
		t != null && this.push(t), this.push(null), n(null);
	}
	function pipelinePromise(...e) {
		return new Promise((t, n) => pipeline(...e, (e) => {
			if (e) return n(e);
			t();
		}));
	}
	function pipeline(e, ...t) {
		let n = Array.isArray(e) ? [...e, ...t] : [e, ...t], r = n.length && typeof n[n.length - 1] == `function` ? n.pop() : null;
		if (n.length < 2) throw a.BAD_ARGUMENT(`Pipeline requires at least 2 streams`);
		let i = n[0], o = null, s = null;
		for (let e = 1; e < n.length; e++) o = n[e], isStreamx(i) ? i.pipe(o, onerror) : (errorHandle(i, !0, e > 1, onerror), i.pipe(o)), i = o;
		if (r) {
			let e = !1, t = isStreamx(o) || !!(o._writableState && o._writableState.autoDestroy);
			o.on(`error`, (e) => {
				s === null && (s = e);
			}), o.on(`finish`, () => {
				e = !0, t || r(s);
			}), t && o.on(`close`, () => r(s || (e ? null : a.PREMATURE_CLOSE())));
		}
		return o;
		function errorHandle(e, t, n, r) {
			e.on(`error`, r), e.on(`close`, onclose);
			function onclose() {
				if (t && e._readableState && !e._readableState.ended || n && e._writableState && !e._writableState.ended) return r(a.PREMATURE_CLOSE());
			}
		}
		function onerror(e) {
			if (e && !s) {
				s = e;
				for (let t of n) t.destroy(e);
			}
		}
	}
	function echo(e) {
		return e;
	}
	function isStream(e) {
		return !!e._readableState || !!e._writableState;
	}
	function isStreamx(e) {
		return typeof e._duplexState == `number` && isStream(e);
	}
	function isEnding(e) {
		return !!e._readableState && e._readableState.ending;
	}
	function isEnded(e) {
		return !!e._readableState && e._readableState.ended;
	}
	function isFinishing(e) {
		return !!e._writableState && e._writableState.ending;
	}
	function isFinished(e) {
		return !!e._writableState && e._writableState.ended;
	}
	function getStreamError(e, t = {}) {
		let n = e._readableState && e._readableState.error || e._writableState && e._writableState.error;
		return !t.all && a.isStreamDestroyed(n) ? null : n;
	}
	function isReadStreamx(e) {
		return isStreamx(e) && e.readable;
	}
	function isDisturbed(e) {
		return (e._duplexState & 1) != 1 || (e._duplexState & 4) == 4 || !!(e._duplexState & N);
	}
	function isTypedArray(e) {
		return typeof e == `object` && !!e && typeof e.byteLength == `number`;
	}
	function defaultByteLength(e) {
		return isTypedArray(e) ? e.byteLength : 1024;
	}
	function noop() {}
	function abort() {
		this.destroy(a.ABORTED());
	}
	function isWritev(e) {
		return e._writev !== Writable.prototype._writev && e._writev !== Duplex.prototype._writev;
	}
	t.exports = {
		pipeline,
		pipelinePromise,
		isStream,
		isStreamx,
		isEnding,
		isEnded,
		isFinishing,
		isFinished,
		isDisturbed,
		getStreamError,
		Stream,
		Writable,
		Readable: R,
		Duplex,
		Transform,
		PassThrough
	};
})), ta = a(((e) => {
	let t = Yi(), n = t.from([
		117,
		115,
		116,
		97,
		114,
		0
	]), r = t.from([48, 48]), i = t.from([
		117,
		115,
		116,
		97,
		114,
		32
	]), a = t.from([32, 0]);
	e.decodeLongPath = function decodeLongPath(e, t) {
		return decodeStr(e, 0, e.length, t);
	}, e.encodePax = function encodePax(e) {
		let n = ``;
		e.name && (n += addLength(` path=` + e.name + `
`)), e.linkname && (n += addLength(` linkpath=` + e.linkname + `
`));
		let r = e.pax;
		if (r) for (let e in r) n += addLength(` ` + e + `=` + r[e] + `
`);
		return t.from(n);
	}, e.decodePax = function decodePax(e) {
		let n = {};
		for (; e.length;) {
			let r = 0;
			for (; r < e.length && e[r] !== 32;) r++;
			let i = parseInt(t.toString(e.subarray(0, r)), 10);
			if (!i) return n;
			let a = t.toString(e.subarray(r + 1, i - 1)), o = a.indexOf(`=`);
			if (o === -1) return n;
			n[a.slice(0, o)] = a.slice(o + 1), e = e.subarray(i);
		}
		return n;
	}, e.encode = function encode(e) {
		let i = t.alloc(512), a = e.name, o = ``;
		if (e.typeflag === 5 && a[a.length - 1] !== `/` && (a += `/`), t.byteLength(a) !== a.length) return null;
		for (; t.byteLength(a) > 100;) {
			let e = a.indexOf(`/`);
			if (e === -1) return null;
			o += o ? `/` + a.slice(0, e) : a.slice(0, e), a = a.slice(e + 1);
		}
		return t.byteLength(a) > 100 || t.byteLength(o) > 155 || e.linkname && t.byteLength(e.linkname) > 100 ? null : (t.write(i, a), t.write(i, encodeOct(e.mode & 4095, 6), 100), t.write(i, encodeOct(e.uid, 6), 108), t.write(i, encodeOct(e.gid, 6), 116), encodeSize(e.size, i, 124), t.write(i, encodeOct(e.mtime.getTime() / 1e3 | 0, 11), 136), i[156] = 48 + toTypeflag(e.type), e.linkname && t.write(i, e.linkname, 157), t.copy(n, i, 257), t.copy(r, i, 263), e.uname && t.write(i, e.uname, 265), e.gname && t.write(i, e.gname, 297), t.write(i, encodeOct(e.devmajor || 0, 6), 329), t.write(i, encodeOct(e.devminor || 0, 6), 337), o && t.write(i, o, 345), t.write(i, encodeOct(cksum(i), 6), 148), i);
	}, e.decode = function decode(e, t, n) {
		let r = e[156] === 0 ? 0 : e[156] - 48, i = decodeStr(e, 0, 100, t), a = decodeOct(e, 100, 8), o = decodeOct(e, 108, 8), s = decodeOct(e, 116, 8), c = decodeOct(e, 124, 12), l = decodeOct(e, 136, 12), u = toType(r), d = e[157] === 0 ? null : decodeStr(e, 157, 100, t), f = decodeStr(e, 265, 32), p = decodeStr(e, 297, 32), h = decodeOct(e, 329, 8), g = decodeOct(e, 337, 8), v = cksum(e);
		if (v === 256) return null;
		if (v !== decodeOct(e, 148, 8)) throw Error(`Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?`);
		if (isUSTAR(e)) e[345] && (i = decodeStr(e, 345, 155, t) + `/` + i);
		else if (!isGNU(e) && !n) throw Error(`Invalid tar header: unknown format.`);
		return r === 0 && i && i[i.length - 1] === `/` && (r = 5), {
			name: i,
			mode: a,
			uid: o,
			gid: s,
			size: c,
			byteOffset: 0,
			mtime: new Date(1e3 * l),
			type: u,
			linkname: d,
			uname: f,
			gname: p,
			devmajor: h,
			devminor: g,
			pax: null
		};
	};
	function isUSTAR(e) {
		return t.equals(n, e.subarray(257, 263));
	}
	function isGNU(e) {
		return t.equals(i, e.subarray(257, 263)) && t.equals(a, e.subarray(263, 265));
	}
	function clamp(e, t, n) {
		return typeof e == `number` ? (e = ~~e, e >= t ? t : e >= 0 || (e += t, e >= 0) ? e : 0) : n;
	}
	function toType(e) {
		switch (e) {
			case 0: return `file`;
			case 1: return `link`;
			case 2: return `symlink`;
			case 3: return `character-device`;
			case 4: return `block-device`;
			case 5: return `directory`;
			case 6: return `fifo`;
			case 7: return `contiguous-file`;
			case 72: return `pax-header`;
			case 55: return `pax-global-header`;
			case 27: return `gnu-long-link-path`;
			case 28:
			case 30: return `gnu-long-path`;
		}
		return null;
	}
	function toTypeflag(e) {
		switch (e) {
			case `file`: return 0;
			case `link`: return 1;
			case `symlink`: return 2;
			case `character-device`: return 3;
			case `block-device`: return 4;
			case `directory`: return 5;
			case `fifo`: return 6;
			case `contiguous-file`: return 7;
			case `pax-header`: return 72;
		}
		return 0;
	}
	function indexOf(e, t, n, r) {
		for (; n < r; n++) if (e[n] === t) return n;
		return r;
	}
	function cksum(e) {
		let t = 256;
		for (let n = 0; n < 148; n++) t += e[n];
		for (let n = 156; n < 512; n++) t += e[n];
		return t;
	}
	function encodeOct(e, t) {
		return e = e.toString(8), e.length > t ? `7777777777777777777`.slice(0, t) + ` ` : `0000000000000000000`.slice(0, t - e.length) + e + ` `;
	}
	function encodeSizeBin(e, t, n) {
		t[n] = 128;
		for (let r = 11; r > 0; r--) t[n + r] = e & 255, e = Math.floor(e / 256);
	}
	function encodeSize(e, n, r) {
		e.toString(8).length > 11 ? encodeSizeBin(e, n, r) : t.write(n, encodeOct(e, 11), r);
	}
	function parse256(e) {
		let t;
		if (e[0] === 128) t = !0;
		else if (e[0] === 255) t = !1;
		else return null;
		let n = [], r;
		for (r = e.length - 1; r > 0; r--) {
			let i = e[r];
			t ? n.push(i) : n.push(255 - i);
		}
		let i = 0, a = n.length;
		for (r = 0; r < a; r++) i += n[r] * 256 ** r;
		return t ? i : -1 * i;
	}
	function decodeOct(e, n, r) {
		if (e = e.subarray(n, n + r), n = 0, e[n] & 128) return parse256(e);
		{
			for (; n < e.length && e[n] === 32;) n++;
			let r = clamp(indexOf(e, 32, n, e.length), e.length, e.length);
			for (; n < r && e[n] === 0;) n++;
			return r === n ? 0 : parseInt(t.toString(e.subarray(n, r)), 8);
		}
	}
	function decodeStr(e, n, r, i) {
		return t.toString(e.subarray(n, indexOf(e, 0, n, n + r)), i);
	}
	function addLength(e) {
		let n = t.byteLength(e), r = Math.floor(Math.log(n) / Math.log(10)) + 1;
		return n + r >= 10 ** r && r++, n + r + e;
	}
})), na = a(((e, t) => {
	let { Writable: n, Readable: r, getStreamError: i } = ea(), a = Ji(), o = Yi(), s = ta(), c = o.alloc(0);
	var BufferList = class {
		constructor() {
			this.buffered = 0, this.shifted = 0, this.queue = new a(), this._offset = 0;
		}
		push(e) {
			this.buffered += e.byteLength, this.queue.push(e);
		}
		shiftFirst(e) {
			return this.buffered === 0 ? null : this._next(e);
		}
		shift(e) {
			if (e > this.buffered) return null;
			if (e === 0) return c;
			let t = this._next(e);
			if (e === t.byteLength) return t;
			let n = [t];
			for (; (e -= t.byteLength) > 0;) t = this._next(e), n.push(t);
			return o.concat(n);
		}
		_next(e) {
			let t = this.queue.peek(), n = t.byteLength - this._offset;
			if (e >= n) {
				let e = this._offset ? t.subarray(this._offset, t.byteLength) : t;
				return this.queue.shift(), this._offset = 0, this.buffered -= n, this.shifted += n, e;
			}
			return this.buffered -= e, this.shifted += e, t.subarray(this._offset, this._offset += e);
		}
	}, Source = class extends r {
		constructor(e, t, n) {
			super(), this.header = t, this.offset = n, this._parent = e;
		}
		_read(e) {
			this.header.size === 0 && this.push(null), this._parent._stream === this && this._parent._update(), e(null);
		}
		_predestroy() {
			this._parent.destroy(i(this));
		}
		_detach() {
			this._parent._stream === this && (this._parent._stream = null, this._parent._missing = overflow(this.header.size), this._parent._update());
		}
		_destroy(e) {
			this._detach(), e(null);
		}
	}, Extract = class extends n {
		constructor(e) {
			super(e), e ||= {}, this._buffer = new BufferList(), this._offset = 0, this._header = null, this._stream = null, this._missing = 0, this._longHeader = !1, this._callback = noop, this._locked = !1, this._finished = !1, this._pax = null, this._paxGlobal = null, this._gnuLongPath = null, this._gnuLongLinkPath = null, this._filenameEncoding = e.filenameEncoding || `utf-8`, this._allowUnknownFormat = !!e.allowUnknownFormat, this._unlockBound = this._unlock.bind(this);
		}
		_unlock(e) {
			this._locked = !1, e ? (this.destroy(e), this._continueWrite(e)) : this._update();
		}
		_consumeHeader() {
			if (this._locked) return !1;
			this._offset = this._buffer.shifted;
			try {
				this._header = s.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (e) {
				return this._continueWrite(e), !1;
			}
			if (!this._header) return !0;
			switch (this._header.byteOffset = this._buffer.shifted, this._header.type) {
				case `gnu-long-path`:
				case `gnu-long-link-path`:
				case `pax-global-header`:
				case `pax-header`: return this._longHeader = !0, this._missing = this._header.size, this._missing > 4194304 ? (this._continueWrite(Error(`Header exceeds max size`)), !1) : !0;
			}
			return this._locked = !0, this._applyLongHeaders(), this._header.size >= 0 ? this._header.size === 0 || this._header.type === `directory` ? (this.emit(`entry`, this._header, this._createStream(), this._unlockBound), !0) : (this._stream = this._createStream(), this._missing = this._header.size, this.emit(`entry`, this._header, this._stream, this._unlockBound), !0) : (this._continueWrite(Error(`Invalid header`)), !1);
		}
		_applyLongHeaders() {
			this._gnuLongPath &&= (this._header.name = this._gnuLongPath, null), this._gnuLongLinkPath &&= (this._header.linkname = this._gnuLongLinkPath, null), this._pax &&= (this._pax.path && (this._header.name = this._pax.path), this._pax.linkpath && (this._header.linkname = this._pax.linkpath), this._pax.size && (this._header.size = parseInt(this._pax.size, 10)), this._header.pax = this._pax, null);
		}
		_decodeLongHeader(e) {
			switch (this._header.type) {
				case `gnu-long-path`:
					this._gnuLongPath = s.decodeLongPath(e, this._filenameEncoding);
					break;
				case `gnu-long-link-path`:
					this._gnuLongLinkPath = s.decodeLongPath(e, this._filenameEncoding);
					break;
				case `pax-global-header`:
					this._paxGlobal = s.decodePax(e);
					break;
				case `pax-header`: this._pax = this._paxGlobal === null ? s.decodePax(e) : Object.assign({}, this._paxGlobal, s.decodePax(e));
			}
		}
		_consumeLongHeader() {
			this._longHeader = !1, this._missing = overflow(this._header.size);
			let e = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(e);
			} catch (e) {
				return this._continueWrite(e), !1;
			}
			return !0;
		}
		_consumeStream() {
			let e = this._buffer.shiftFirst(this._missing);
			if (e === null) return !1;
			this._missing -= e.byteLength;
			let t = this._stream.push(e);
			return this._missing === 0 ? (this._stream.push(null), t && this._stream._detach(), t && this._locked === !1) : t;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			for (; this._buffer.buffered > 0 && !this.destroying;) if (this._missing > 0) {
				if (this._stream !== null) {
					if (this._consumeStream() === !1) return;
					continue;
				}
				if (this._longHeader === !0) {
					if (this._missing > this._buffer.buffered) break;
					if (this._consumeLongHeader() === !1) return !1;
					continue;
				}
				let e = this._buffer.shiftFirst(this._missing);
				e !== null && (this._missing -= e.byteLength);
			} else {
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === !1) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(e) {
			let t = this._callback;
			this._callback = noop, t(e);
		}
		_write(e, t) {
			this._callback = t, this._buffer.push(e), this._update();
		}
		_final(e) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0, e(this._finished ? null : Error(`Unexpected end of data`));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(e) {
			this._stream && this._stream.destroy(i(this)), e(null);
		}
		[Symbol.asyncIterator]() {
			let e = null, t = null, n = null, r = null, i = null, a = this;
			return this.on(`entry`, onentry), this.on(`error`, (t) => {
				e = t;
			}), this.on(`close`, onclose), {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(e) {
					return destroy(e);
				}
			};
			function consumeCallback(e) {
				if (!i) return;
				let t = i;
				i = null, t(e);
			}
			function onnext(i, o) {
				if (e) return o(e);
				r ? (i({
					value: r,
					done: !1
				}), r = null) : (t = i, n = o, consumeCallback(null), a._finished && t && (t({
					value: void 0,
					done: !0
				}), t = n = null));
			}
			function onentry(e, a, o) {
				i = o, a.on(`error`, noop), t ? (t({
					value: a,
					done: !1
				}), t = n = null) : r = a;
			}
			function onclose() {
				consumeCallback(e), t &&= (e ? n(e) : t({
					value: void 0,
					done: !0
				}), n = null);
			}
			function destroy(e) {
				return a.destroy(e), consumeCallback(e), new Promise((t, n) => {
					if (a.destroyed) return t({
						value: void 0,
						done: !0
					});
					a.once(`close`, function() {
						e ? n(e) : t({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	};
	t.exports = function extract(e) {
		return new Extract(e);
	};
	function noop() {}
	function overflow(e) {
		return e &= 511, e && 512 - e;
	}
})), ra = a(((e, n) => {
	let r = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		n.exports = t(`fs`).constants || r;
	} catch {
		n.exports = r;
	}
})), ia = a(((e, t) => {
	let { Readable: n, Writable: r, getStreamError: i } = ea(), a = Yi(), o = ra(), s = ta(), c = a.alloc(1024);
	var Sink = class extends r {
		constructor(e, t, n) {
			super({
				mapWritable,
				eagerOpen: !0
			}), this.written = 0, this.header = t, this._callback = n, this._linkname = null, this._isLinkname = t.type === `symlink` && !t.linkname, this._isVoid = t.type !== `file` && t.type !== `contiguous-file`, this._finished = !1, this._pack = e, this._openCallback = null, this._pack._stream === null ? this._pack._stream = this : this._pack._pending.push(this);
		}
		_open(e) {
			this._openCallback = e, this._pack._stream === this && this._continueOpen();
		}
		_continuePack(e) {
			if (this._callback === null) return;
			let t = this._callback;
			this._callback = null, t(e);
		}
		_continueOpen() {
			this._pack._stream === null && (this._pack._stream = this);
			let e = this._openCallback;
			if (this._openCallback = null, e !== null) {
				if (this._pack.destroying) return e(Error(`pack stream destroyed`));
				if (this._pack._finalized) return e(Error(`pack stream is already finalized`));
				this._pack._stream = this, this._isLinkname || this._pack._encode(this.header), this._isVoid && (this._finish(), this._continuePack(null)), e(null);
			}
		}
		_write(e, t) {
			if (this._isLinkname) return this._linkname = this._linkname ? a.concat([this._linkname, e]) : e, t(null);
			if (this._isVoid) return e.byteLength > 0 ? t(Error(`No body allowed for this entry`)) : t();
			if (this.written += e.byteLength, this._pack.push(e)) return t();
			this._pack._drain = t;
		}
		_finish() {
			this._finished || (this._finished = !0, this._isLinkname && (this.header.linkname = this._linkname ? a.toString(this._linkname, `utf-8`) : ``, this._pack._encode(this.header)), overflow(this._pack, this.header.size), this._pack._done(this));
		}
		_final(e) {
			if (this.written !== this.header.size) return e(Error(`Size mismatch`));
			this._finish(), e(null);
		}
		_getError() {
			return i(this) || Error(`tar entry destroyed`);
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(e) {
			this._pack._done(this), this._continuePack(this._finished ? null : this._getError()), e();
		}
	}, Pack = class extends n {
		constructor(e) {
			super(e), this._drain = noop, this._finalized = !1, this._finalizing = !1, this._pending = [], this._stream = null;
		}
		entry(e, t, n) {
			if (this._finalized || this.destroying) throw Error(`already finalized or destroyed`);
			typeof t == `function` && (n = t, t = null), n ||= noop, e.size && e.type !== `symlink` || (e.size = 0), e.type ||= modeToType(e.mode), e.mode ||= e.type === `directory` ? 493 : 420, e.uid ||= 0, e.gid ||= 0, e.mtime ||= new Date(), typeof t == `string` && (t = a.from(t));
			let r = new Sink(this, e, n);
			return a.isBuffer(t) ? (e.size = t.byteLength, r.write(t), r.end(), r) : (r._isVoid, r);
		}
		finalize() {
			this._stream || this._pending.length > 0 ? this._finalizing = !0 : this._finalized || (this._finalized = !0, this.push(c), this.push(null));
		}
		_done(e) {
			e === this._stream && (this._stream = null, this._finalizing && this.finalize(), this._pending.length && this._pending.shift()._continueOpen());
		}
		_encode(e) {
			if (!e.pax) {
				let t = s.encode(e);
				if (t) {
					this.push(t);
					return;
				}
			}
			this._encodePax(e);
		}
		_encodePax(e) {
			let t = s.encodePax({
				name: e.name,
				linkname: e.linkname,
				pax: e.pax
			}), n = {
				name: `PaxHeader`,
				mode: e.mode,
				uid: e.uid,
				gid: e.gid,
				size: t.byteLength,
				mtime: e.mtime,
				type: `pax-header`,
				linkname: e.linkname && `PaxHeader`,
				uname: e.uname,
				gname: e.gname,
				devmajor: e.devmajor,
				devminor: e.devminor
			};
			this.push(s.encode(n)), this.push(t), overflow(this, t.byteLength), n.size = e.size, n.type = e.type, this.push(s.encode(n));
		}
		_doDrain() {
			let e = this._drain;
			this._drain = noop, e();
		}
		_predestroy() {
			let e = i(this);
			for (this._stream && this._stream.destroy(e); this._pending.length;) {
				let t = this._pending.shift();
				t.destroy(e), t._continueOpen();
			}
			this._doDrain();
		}
		_read(e) {
			this._doDrain(), e();
		}
	};
	t.exports = function pack(e) {
		return new Pack(e);
	};
	function modeToType(e) {
		switch (e & o.S_IFMT) {
			case o.S_IFBLK: return `block-device`;
			case o.S_IFCHR: return `character-device`;
			case o.S_IFDIR: return `directory`;
			case o.S_IFIFO: return `fifo`;
			case o.S_IFLNK: return `symlink`;
		}
		return `file`;
	}
	function noop() {}
	function overflow(e, t) {
		t &= 511, t && e.push(c.subarray(0, 512 - t));
	}
	function mapWritable(e) {
		return a.isBuffer(e) ? e : a.from(e);
	}
})), aa = a(((e) => {
	e.extract = na(), e.pack = ia();
})), oa = a(((e, n) => {
	var r = t(`zlib`), i = aa(), a = Di(), Tar = function(e) {
		if (!(this instanceof Tar)) return new Tar(e);
		e = this.options = a.defaults(e, { gzip: !1 }), typeof e.gzipOptions != `object` && (e.gzipOptions = {}), this.supports = {
			directory: !0,
			symlink: !0
		}, this.engine = i.pack(e), this.compressor = !1, e.gzip && (this.compressor = r.createGzip(e.gzipOptions), this.compressor.on(`error`, this._onCompressorError.bind(this)));
	};
	Tar.prototype._onCompressorError = function(e) {
		this.engine.emit(`error`, e);
	}, Tar.prototype.append = function(e, t, n) {
		var r = this;
		t.mtime = t.date;
		function append(e, i) {
			e ? n(e) : r.engine.entry(t, i, function(e) {
				n(e, t);
			});
		}
		if (t.sourceType === `buffer`) append(null, e);
		else if (t.sourceType === `stream` && t.stats) {
			t.size = t.stats.size;
			var i = r.engine.entry(t, function(e) {
				n(e, t);
			});
			e.pipe(i);
		} else t.sourceType === `stream` && a.collectStream(e, append);
	}, Tar.prototype.finalize = function() {
		this.engine.finalize();
	}, Tar.prototype.on = function() {
		return this.engine.on.apply(this.engine, arguments);
	}, Tar.prototype.pipe = function(e, t) {
		return this.compressor ? this.engine.pipe.apply(this.engine, [this.compressor]).pipe(e, t) : this.engine.pipe.apply(this.engine, arguments);
	}, Tar.prototype.unpipe = function() {
		return this.compressor ? this.compressor.unpipe.apply(this.compressor, arguments) : this.engine.unpipe.apply(this.engine, arguments);
	}, n.exports = Tar;
})), sa = a(((e, t) => {
	function getDefaultExportFromCjs(e) {
		return e && e.__esModule && Object.prototype.hasOwnProperty.call(e, `default`) ? e.default : e;
	}
	let n = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function ensureBuffer(e) {
		if (Buffer.isBuffer(e)) return e;
		if (typeof e == `number`) return Buffer.alloc(e);
		if (typeof e == `string`) return Buffer.from(e);
		throw Error(`input must be buffer, number, or string, received ` + typeof e);
	}
	function bufferizeInt(e) {
		let t = ensureBuffer(4);
		return t.writeInt32BE(e, 0), t;
	}
	function _crc32(e, t) {
		e = ensureBuffer(e), Buffer.isBuffer(t) && (t = t.readUInt32BE(0));
		let r = ~~t ^ -1;
		for (var i = 0; i < e.length; i++) r = n[(r ^ e[i]) & 255] ^ r >>> 8;
		return r ^ -1;
	}
	function crc32() {
		return bufferizeInt(_crc32.apply(null, arguments));
	}
	crc32.signed = function() {
		return _crc32.apply(null, arguments);
	}, crc32.unsigned = function() {
		return _crc32.apply(null, arguments) >>> 0;
	}, t.exports = getDefaultExportFromCjs(crc32);
})), ca = a(((e, n) => {
	var r = t(`util`).inherits, i = dr().Transform, a = sa(), o = Di(), Json = function(e) {
		if (!(this instanceof Json)) return new Json(e);
		e = this.options = o.defaults(e, {}), i.call(this, e), this.supports = {
			directory: !0,
			symlink: !0
		}, this.files = [];
	};
	r(Json, i), Json.prototype._transform = function(e, t, n) {
		n(null, e);
	}, Json.prototype._writeStringified = function() {
		var e = JSON.stringify(this.files);
		this.write(e);
	}, Json.prototype.append = function(e, t, n) {
		var r = this;
		t.crc32 = 0;
		function onend(e, i) {
			e ? n(e) : (t.size = i.length || 0, t.crc32 = a.unsigned(i), r.files.push(t), n(null, t));
		}
		t.sourceType === `buffer` ? onend(null, e) : t.sourceType === `stream` && o.collectStream(e, onend);
	}, Json.prototype.finalize = function() {
		this._writeStringified(), this.end();
	}, n.exports = Json;
})), la = r(a(((e, t) => {
	var n = ki(), r = {}, vending = function(e, t) {
		return vending.create(e, t);
	};
	vending.create = function(e, t) {
		if (r[e]) {
			var i = new n(e, t);
			return i.setFormat(e), i.setModule(new r[e](t)), i;
		}
		throw Error(`create(` + e + `): format not registered`);
	}, vending.registerFormat = function(e, t) {
		if (r[e]) throw Error(`register(` + e + `): format already registered`);
		if (typeof t != `function`) throw Error(`register(` + e + `): format module invalid`);
		if (typeof t.prototype.append != `function` || typeof t.prototype.finalize != `function`) throw Error(`register(` + e + `): format module missing methods`);
		r[e] = t;
	}, vending.isRegisteredFormat = function(e) {
		return !!r[e];
	}, vending.registerFormat(`zip`, Gi()), vending.registerFormat(`tar`, oa()), vending.registerFormat(`json`, ca()), t.exports = vending;
}))(), 1), __awaiter$7 = function(e, t, n, r) {
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
}, WaterMarkedUploadStream = class extends L.Transform {
	constructor(e) {
		super({ highWaterMark: e });
	}
	_transform(e, t, n) {
		n(null, e);
	}
};
function createRawFileUploadStream(e) {
	return __awaiter$7(this, void 0, void 0, function* () {
		u(`Creating raw file upload stream for: ${e}`);
		let t = getUploadChunkSize(), n = new WaterMarkedUploadStream(t), r = e;
		(yield N.promises.lstat(e)).isSymbolicLink() && (r = yield z(e));
		let i = N.createReadStream(r, { highWaterMark: t });
		return i.on(`error`, (e) => {
			c(`An error has occurred while reading the file for upload`), c(String(e)), n.destroy(Error(`An error has occurred during file read for the artifact`));
		}), i.pipe(n), n;
	});
}
var __awaiter$6 = function(e, t, n, r) {
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
function createZipUploadStream(e) {
	return __awaiter$6(this, arguments, void 0, function* (e, t = 6) {
		u(`Creating Artifact archive with compressionLevel: ${t}`);
		let n = la.default.create(`zip`, {
			highWaterMark: getUploadChunkSize(),
			zlib: { level: t }
		});
		n.on(`error`, zipErrorCallback), n.on(`warning`, zipWarningCallback), n.on(`finish`, zipFinishCallback), n.on(`end`, zipEndCallback);
		for (let t of e) if (t.sourcePath !== null) {
			let e = t.sourcePath;
			t.stats.isSymbolicLink() && (e = yield z(t.sourcePath)), n.file(e, { name: t.destinationPath });
		} else n.append(``, { name: t.destinationPath });
		let r = new WaterMarkedUploadStream(getUploadChunkSize());
		return u(`Zip write high watermark value ${r.writableHighWaterMark}`), u(`Zip read high watermark value ${r.readableHighWaterMark}`), n.pipe(r), n.finalize(), r;
	});
}
const zipErrorCallback = (e) => {
	throw c(`An error has occurred while creating the zip file for upload`), o(e), Error(`An error has occurred during zip creation for the artifact`);
}, zipWarningCallback = (e) => {
	e.code === `ENOENT` ? (s(`ENOENT warning during artifact zip creation. No such file or directory`), o(e)) : (s(`A non-blocking warning has occurred during artifact zip creation: ${e.code}`), o(e));
}, zipFinishCallback = () => {
	u(`Zip stream for upload has finished.`);
}, zipEndCallback = () => {
	u(`Zip stream for upload has ended.`);
}, ua = {
	".txt": `text/plain`,
	".html": `text/html`,
	".htm": `text/html`,
	".css": `text/css`,
	".csv": `text/csv`,
	".xml": `text/xml`,
	".md": `text/markdown`,
	".js": `application/javascript`,
	".mjs": `application/javascript`,
	".json": `application/json`,
	".png": `image/png`,
	".jpg": `image/jpeg`,
	".jpeg": `image/jpeg`,
	".gif": `image/gif`,
	".svg": `image/svg+xml`,
	".webp": `image/webp`,
	".ico": `image/x-icon`,
	".bmp": `image/bmp`,
	".tiff": `image/tiff`,
	".tif": `image/tiff`,
	".mp3": `audio/mpeg`,
	".wav": `audio/wav`,
	".ogg": `audio/ogg`,
	".flac": `audio/flac`,
	".mp4": `video/mp4`,
	".webm": `video/webm`,
	".avi": `video/x-msvideo`,
	".mov": `video/quicktime`,
	".pdf": `application/pdf`,
	".doc": `application/msword`,
	".docx": `application/vnd.openxmlformats-officedocument.wordprocessingml.document`,
	".xls": `application/vnd.ms-excel`,
	".xlsx": `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,
	".ppt": `application/vnd.ms-powerpoint`,
	".pptx": `application/vnd.openxmlformats-officedocument.presentationml.presentation`,
	".zip": `application/zip`,
	".tar": `application/x-tar`,
	".gz": `application/gzip`,
	".rar": `application/vnd.rar`,
	".7z": `application/x-7z-compressed`,
	".wasm": `application/wasm`,
	".yaml": `application/x-yaml`,
	".yml": `application/x-yaml`,
	".woff": `font/woff`,
	".woff2": `font/woff2`,
	".ttf": `font/ttf`,
	".otf": `font/otf`,
	".eot": `application/vnd.ms-fontobject`
};
function getMimeType(e) {
	let t = P.extname(e).toLowerCase();
	return ua[t] || `application/octet-stream`;
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
function uploadArtifact(e, t, n, r) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let i = `${e}.zip`;
		if (r?.skipArchive) {
			if (t.length === 0) throw new FilesNotFoundError([]);
			if (t.length > 1) throw Error(`skipArchive option is only supported when uploading a single file`);
			if (!N.existsSync(t[0])) throw new FilesNotFoundError(t);
			i = P.basename(t[0]), e = i;
		}
		validateArtifactName(e), validateRootDirectory(n);
		let a = [];
		if (!r?.skipArchive && (a = getUploadZipSpecification(t, n), a.length === 0)) throw new FilesNotFoundError(a.flatMap((e) => e.sourcePath ? [e.sourcePath] : []));
		let s = getMimeType(i), c = getBackendIdsFromToken(), l = internalArtifactTwirpClient(), u = {
			workflowRunBackendId: c.workflowRunBackendId,
			workflowJobRunBackendId: c.workflowJobRunBackendId,
			name: e,
			mimeType: H.create({ value: s }),
			version: 7
		}, d = getExpiration(r?.retentionDays);
		d && (u.expiresAt = d);
		let f = yield l.CreateArtifact(u);
		if (!f.ok) throw new InvalidResponseError(`CreateArtifact: response from backend was not ok`);
		let p;
		p = r?.skipArchive ? yield createRawFileUploadStream(t[0]) : yield createZipUploadStream(a, r?.compressionLevel), o(`Uploading artifact: ${i}`);
		let h = yield uploadToBlobStorage(f.signedUploadUrl, p, s), g = {
			workflowRunBackendId: c.workflowRunBackendId,
			workflowJobRunBackendId: c.workflowJobRunBackendId,
			name: e,
			size: h.uploadSize ? h.uploadSize.toString() : `0`
		};
		h.sha256Hash && (g.hash = H.create({ value: `sha256:${h.sha256Hash}` })), o(`Finalizing artifact upload`);
		let v = yield l.FinalizeArtifact(g);
		if (!v.ok) throw new InvalidResponseError(`FinalizeArtifact: response from backend was not ok`);
		let y = BigInt(v.artifactId);
		return o(`Artifact ${e} successfully finalized. Artifact ID ${y}`), {
			size: h.uploadSize,
			digest: h.sha256Hash,
			id: Number(y)
		};
	});
}
var da = a(((e, t) => {
	t.exports = Traverse;
	function Traverse(e) {
		if (!(this instanceof Traverse)) return new Traverse(e);
		this.value = e;
	}
	Traverse.prototype.get = function(e) {
		for (var t = this.value, n = 0; n < e.length; n++) {
			var r = e[n];
			if (!Object.hasOwnProperty.call(t, r)) {
				t = void 0;
				break;
			}
			t = t[r];
		}
		return t;
	}, Traverse.prototype.set = function(e, t) {
		for (var n = this.value, r = 0; r < e.length - 1; r++) {
			var i = e[r];
			Object.hasOwnProperty.call(n, i) || (n[i] = {}), n = n[i];
		}
		return n[e[r]] = t, t;
	}, Traverse.prototype.map = function(e) {
		return walk(this.value, e, !0);
	}, Traverse.prototype.forEach = function(e) {
		return this.value = walk(this.value, e, !1), this.value;
	}, Traverse.prototype.reduce = function(e, t) {
		var n = arguments.length === 1, r = n ? this.value : t;
		return this.forEach(function(t) {
			this.isRoot && n || (r = e.call(this, r, t));
		}), r;
	}, Traverse.prototype.deepEqual = function(e) {
		if (arguments.length !== 1) throw Error(`deepEqual requires exactly one object to compare against`);
		var t = !0, n = e;
		return this.forEach(function(r) {
			var i = (function() {
				t = !1;
			}).bind(this);
			if (!this.isRoot) {
				if (typeof n != `object`) return i();
				n = n[this.key];
			}
			var a = n;
			this.post(function() {
				n = a;
			});
			var toS = function(e) {
				return Object.prototype.toString.call(e);
			};
			if (this.circular) Traverse(e).get(this.circular.path) !== a && i();
			else if (typeof a != typeof r) i();
			else if (a === null || r === null || a === void 0 || r === void 0) a !== r && i();
			else if (a.__proto__ !== r.__proto__) i();
			else if (a !== r) {
				if (typeof a == `function`) a instanceof RegExp ? a.toString() != r.toString() && i() : a !== r && i();
				else if (typeof a == `object`) {
					if (toS(r) === `[object Arguments]` || toS(a) === `[object Arguments]`) toS(a) !== toS(r) && i();
					else if (a instanceof Date || r instanceof Date) a instanceof Date && r instanceof Date && a.getTime() === r.getTime() || i();
					else {
						var o = Object.keys(a), s = Object.keys(r);
						if (o.length !== s.length) return i();
						for (var c = 0; c < o.length; c++) {
							var l = o[c];
							Object.hasOwnProperty.call(r, l) || i();
						}
					}
				}
			}
		}), t;
	}, Traverse.prototype.paths = function() {
		var e = [];
		return this.forEach(function(t) {
			e.push(this.path);
		}), e;
	}, Traverse.prototype.nodes = function() {
		var e = [];
		return this.forEach(function(t) {
			e.push(this.node);
		}), e;
	}, Traverse.prototype.clone = function() {
		var e = [], t = [];
		return (function clone(n) {
			for (var r = 0; r < e.length; r++) if (e[r] === n) return t[r];
			if (typeof n == `object` && n) {
				var i = copy(n);
				return e.push(n), t.push(i), Object.keys(n).forEach(function(e) {
					i[e] = clone(n[e]);
				}), e.pop(), t.pop(), i;
			}
			return n;
		})(this.value);
	};
	function walk(e, t, n) {
		var r = [], i = [], a = !0;
		return (function walker(e) {
			var o = n ? copy(e) : e, s = {}, c = {
				node: o,
				node_: e,
				path: [].concat(r),
				parent: i.slice(-1)[0],
				key: r.slice(-1)[0],
				isRoot: r.length === 0,
				level: r.length,
				circular: null,
				update: function(e) {
					c.isRoot || (c.parent.node[c.key] = e), c.node = e;
				},
				delete: function() {
					delete c.parent.node[c.key];
				},
				remove: function() {
					Array.isArray(c.parent.node) ? c.parent.node.splice(c.key, 1) : delete c.parent.node[c.key];
				},
				before: function(e) {
					s.before = e;
				},
				after: function(e) {
					s.after = e;
				},
				pre: function(e) {
					s.pre = e;
				},
				post: function(e) {
					s.post = e;
				},
				stop: function() {
					a = !1;
				}
			};
			if (!a) return c;
			if (typeof o == `object` && o) {
				c.isLeaf = Object.keys(o).length == 0;
				for (var l = 0; l < i.length; l++) if (i[l].node_ === e) {
					c.circular = i[l];
					break;
				}
			} else c.isLeaf = !0;
			c.notLeaf = !c.isLeaf, c.notRoot = !c.isRoot;
			var u = t.call(c, c.node);
			if (u !== void 0 && c.update && c.update(u), s.before && s.before.call(c, c.node), typeof c.node == `object` && c.node !== null && !c.circular) {
				i.push(c);
				var d = Object.keys(c.node);
				d.forEach(function(e, t) {
					r.push(e), s.pre && s.pre.call(c, c.node[e], e);
					var i = walker(c.node[e]);
					n && Object.hasOwnProperty.call(c.node, e) && (c.node[e] = i.node), i.isLast = t == d.length - 1, i.isFirst = t == 0, s.post && s.post.call(c, i), r.pop();
				}), i.pop();
			}
			return s.after && s.after.call(c, c.node), c;
		})(e).node;
	}
	Object.keys(Traverse.prototype).forEach(function(e) {
		Traverse[e] = function(t) {
			var n = [].slice.call(arguments, 1), r = Traverse(t);
			return r[e].apply(r, n);
		};
	});
	function copy(e) {
		if (typeof e == `object` && e) {
			var t = Array.isArray(e) ? [] : e instanceof Date ? new Date(e) : e instanceof Boolean ? new Boolean(e) : e instanceof Number ? new Number(e) : e instanceof String ? new String(e) : Object.create(Object.getPrototypeOf(e));
			return Object.keys(e).forEach(function(n) {
				t[n] = e[n];
			}), t;
		}
		return e;
	}
})), fa = a(((e, n) => {
	var r = da(), i = t(`events`).EventEmitter;
	n.exports = Chainsaw;
	function Chainsaw(e) {
		var t = Chainsaw.saw(e, {}), n = e.call(t.handlers, t);
		return n !== void 0 && (t.handlers = n), t.record(), t.chain();
	}
	Chainsaw.light = function ChainsawLight(e) {
		var t = Chainsaw.saw(e, {}), n = e.call(t.handlers, t);
		return n !== void 0 && (t.handlers = n), t.chain();
	}, Chainsaw.saw = function(e, t) {
		var n = new i();
		return n.handlers = t, n.actions = [], n.chain = function() {
			var e = r(n.handlers).map(function(t) {
				if (this.isRoot) return t;
				var r = this.path;
				typeof t == `function` && this.update(function() {
					return n.actions.push({
						path: r,
						args: [].slice.call(arguments)
					}), e;
				});
			});
			return process.nextTick(function() {
				n.emit(`begin`), n.next();
			}), e;
		}, n.pop = function() {
			return n.actions.shift();
		}, n.next = function() {
			var e = n.pop();
			if (!e) n.emit(`end`);
			else if (!e.trap) {
				var t = n.handlers;
				e.path.forEach(function(e) {
					t = t[e];
				}), t.apply(n.handlers, e.args);
			}
		}, n.nest = function(t) {
			var r = [].slice.call(arguments, 1), i = !0;
			if (typeof t == `boolean`) {
				var i = t;
				t = r.shift();
			}
			var a = Chainsaw.saw(e, {}), o = e.call(a.handlers, a);
			o !== void 0 && (a.handlers = o), n.step !== void 0 && a.record(), t.apply(a.chain(), r), i !== !1 && a.on(`end`, n.next);
		}, n.record = function() {
			upgradeChainsaw(n);
		}, [
			`trap`,
			`down`,
			`jump`
		].forEach(function(e) {
			n[e] = function() {
				throw Error(`To use the trap, down and jump features, please call record() first to start recording actions.`);
			};
		}), n;
	};
	function upgradeChainsaw(e) {
		e.step = 0, e.pop = function() {
			return e.actions[e.step++];
		}, e.trap = function(t, n) {
			var r = Array.isArray(t) ? t : [t];
			e.actions.push({
				path: r,
				step: e.step,
				cb: n,
				trap: !0
			});
		}, e.down = function(t) {
			var n = (Array.isArray(t) ? t : [t]).join(`/`), r = e.actions.slice(e.step).map(function(t) {
				return t.trap && t.step <= e.step ? !1 : t.path.join(`/`) == n;
			}).indexOf(!0);
			r >= 0 ? e.step += r : e.step = e.actions.length;
			var i = e.actions[e.step - 1];
			i && i.trap ? (e.step = i.step, i.cb()) : e.next();
		}, e.jump = function(t) {
			e.step = t, e.next();
		};
	}
})), pa = a(((e, t) => {
	t.exports = Buffers;
	function Buffers(e) {
		if (!(this instanceof Buffers)) return new Buffers(e);
		this.buffers = e || [], this.length = this.buffers.reduce(function(e, t) {
			return e + t.length;
		}, 0);
	}
	Buffers.prototype.push = function() {
		for (var e = 0; e < arguments.length; e++) if (!Buffer.isBuffer(arguments[e])) throw TypeError(`Tried to push a non-buffer`);
		for (var e = 0; e < arguments.length; e++) {
			var t = arguments[e];
			this.buffers.push(t), this.length += t.length;
		}
		return this.length;
	}, Buffers.prototype.unshift = function() {
		for (var e = 0; e < arguments.length; e++) if (!Buffer.isBuffer(arguments[e])) throw TypeError(`Tried to unshift a non-buffer`);
		for (var e = 0; e < arguments.length; e++) {
			var t = arguments[e];
			this.buffers.unshift(t), this.length += t.length;
		}
		return this.length;
	}, Buffers.prototype.copy = function(e, t, n, r) {
		return this.slice(n, r).copy(e, t, 0, r - n);
	}, Buffers.prototype.splice = function(e, t) {
		var n = this.buffers, r = e >= 0 ? e : this.length - e, i = [].slice.call(arguments, 2);
		(t === void 0 || t > this.length - r) && (t = this.length - r);
		for (var e = 0; e < i.length; e++) this.length += i[e].length;
		for (var a = new Buffers(), o = 0, s = 0; s < n.length && o + n[s].length < r; s++) o += n[s].length;
		if (r - o > 0) {
			var c = r - o;
			if (c + t < n[s].length) {
				a.push(n[s].slice(c, c + t));
				for (var l = n[s], u = new Buffer(c), e = 0; e < c; e++) u[e] = l[e];
				for (var d = new Buffer(l.length - c - t), e = c + t; e < l.length; e++) d[e - t - c] = l[e];
				if (i.length > 0) {
					var f = i.slice();
					f.unshift(u), f.push(d), n.splice.apply(n, [s, 1].concat(f)), s += f.length, i = [];
				} else n.splice(s, 1, u, d), s += 2;
			} else a.push(n[s].slice(c)), n[s] = n[s].slice(0, c), s++;
		}
		for (i.length > 0 && (n.splice.apply(n, [s, 0].concat(i)), s += i.length); a.length < t;) {
			var p = n[s], h = p.length, g = Math.min(h, t - a.length);
			g === h ? (a.push(p), n.splice(s, 1)) : (a.push(p.slice(0, g)), n[s] = n[s].slice(g));
		}
		return this.length -= a.length, a;
	}, Buffers.prototype.slice = function(e, t) {
		var n = this.buffers;
		t === void 0 && (t = this.length), e === void 0 && (e = 0), t > this.length && (t = this.length);
		for (var r = 0, i = 0; i < n.length && r + n[i].length <= e; i++) r += n[i].length;
		for (var a = new Buffer(t - e), o = 0, s = i; o < t - e && s < n.length; s++) {
			var c = n[s].length, l = o === 0 ? e - r : 0, u = o + c >= t - e ? Math.min(l + (t - e) - o, c) : c;
			n[s].copy(a, o, l, u), o += u - l;
		}
		return a;
	}, Buffers.prototype.pos = function(e) {
		if (e < 0 || e >= this.length) throw Error(`oob`);
		for (var t = e, n = 0, r = null;;) {
			if (r = this.buffers[n], t < r.length) return {
				buf: n,
				offset: t
			};
			t -= r.length, n++;
		}
	}, Buffers.prototype.get = function get(e) {
		var t = this.pos(e);
		return this.buffers[t.buf].get(t.offset);
	}, Buffers.prototype.set = function set(e, t) {
		var n = this.pos(e);
		return this.buffers[n.buf].set(n.offset, t);
	}, Buffers.prototype.indexOf = function(e, t) {
		if (typeof e == `string`) e = new Buffer(e);
		else if (!(e instanceof Buffer)) throw Error(`Invalid type for a search string`);
		if (!e.length) return 0;
		if (!this.length) return -1;
		var n = 0, r = 0, i = 0, a, o = 0;
		if (t) {
			var s = this.pos(t);
			n = s.buf, r = s.offset, o = t;
		}
		for (;;) {
			for (; r >= this.buffers[n].length;) if (r = 0, n++, n >= this.buffers.length) return -1;
			if (this.buffers[n][r] == e[i]) {
				if (i == 0 && (a = {
					i: n,
					j: r,
					pos: o
				}), i++, i == e.length) return a.pos;
			} else i != 0 && (n = a.i, r = a.j, o = a.pos, i = 0);
			r++, o++;
		}
	}, Buffers.prototype.toBuffer = function() {
		return this.slice();
	}, Buffers.prototype.toString = function(e, t, n) {
		return this.slice(t, n).toString(e);
	};
})), ma = a(((e, t) => {
	t.exports = function(e) {
		function getset(e, n) {
			var r = t.store, i = e.split(`.`);
			i.slice(0, -1).forEach(function(e) {
				r[e] === void 0 && (r[e] = {}), r = r[e];
			});
			var a = i[i.length - 1];
			return arguments.length == 1 ? r[a] : r[a] = n;
		}
		var t = {
			get: function(e) {
				return getset(e);
			},
			set: function(e, t) {
				return getset(e, t);
			},
			store: e || {}
		};
		return t;
	};
})), ha = a(((e, n) => {
	var r = fa(), i = t(`events`).EventEmitter, a = pa(), o = ma(), s = t(`stream`).Stream;
	e = n.exports = function(t, n) {
		if (Buffer.isBuffer(t)) return e.parse(t);
		var r = e.stream();
		return t && t.pipe ? t.pipe(r) : t && (t.on(n || `data`, function(e) {
			r.write(e);
		}), t.on(`end`, function() {
			r.end();
		})), r;
	}, e.stream = function(t) {
		if (t) return e.apply(null, arguments);
		var pending = null;
		function getBytes(e, t, n) {
			pending = {
				bytes: e,
				skip: n,
				cb: function(e) {
					pending = null, t(e);
				}
			}, dispatch();
		}
		var n = null;
		function dispatch() {
			if (!pending) f && (d = !0);
			else if (typeof pending == `function`) pending();
			else {
				var e = n + pending.bytes;
				if (l.length >= e) {
					var t;
					n == null ? (t = l.splice(0, e), pending.skip || (t = t.slice())) : (pending.skip || (t = l.slice(n, e)), n = e), pending.skip ? pending.cb() : pending.cb(t);
				}
			}
		}
		function builder(e) {
			function next() {
				d || e.next();
			}
			var t = words(function(e, t) {
				return function(n) {
					getBytes(e, function(e) {
						u.set(n, t(e)), next();
					});
				};
			});
			return t.tap = function(t) {
				e.nest(t, u.store);
			}, t.into = function(t, n) {
				u.get(t) || u.set(t, {});
				var r = u;
				u = o(r.get(t)), e.nest(function() {
					n.apply(this, arguments), this.tap(function() {
						u = r;
					});
				}, u.store);
			}, t.flush = function() {
				u.store = {}, next();
			}, t.loop = function(t) {
				var n = !1;
				e.nest(!1, function loop() {
					this.vars = u.store, t.call(this, function() {
						n = !0, next();
					}, u.store), this.tap(function() {
						n ? e.next() : loop.call(this);
					}.bind(this));
				}, u.store);
			}, t.buffer = function(e, t) {
				typeof t == `string` && (t = u.get(t)), getBytes(t, function(t) {
					u.set(e, t), next();
				});
			}, t.skip = function(e) {
				typeof e == `string` && (e = u.get(e)), getBytes(e, function() {
					next();
				});
			}, t.scan = function find(e, t) {
				if (typeof t == `string`) t = new Buffer(t);
				else if (!Buffer.isBuffer(t)) throw Error(`search must be a Buffer or a string`);
				var r = 0;
				pending = function() {
					var i = l.indexOf(t, n + r), a = i - n - r;
					i === -1 ? a = Math.max(l.length - t.length - n - r, 0) : (pending = null, n == null ? (u.set(e, l.slice(0, r + a)), l.splice(0, r + a + t.length)) : (u.set(e, l.slice(n, n + r + a)), n += r + a + t.length), next(), dispatch()), r += a;
				}, dispatch();
			}, t.peek = function(t) {
				n = 0, e.nest(function() {
					t.call(this, u.store), this.tap(function() {
						n = null;
					});
				});
			}, t;
		}
		var c = r.light(builder);
		c.writable = !0;
		var l = a();
		c.write = function(e) {
			l.push(e), dispatch();
		};
		var u = o(), d = !1, f = !1;
		return c.end = function() {
			f = !0;
		}, c.pipe = s.prototype.pipe, Object.getOwnPropertyNames(i.prototype).forEach(function(e) {
			c[e] = i.prototype[e];
		}), c;
	}, e.parse = function parse(e) {
		var t = words(function(i, a) {
			return function(o) {
				if (n + i <= e.length) {
					var s = e.slice(n, n + i);
					n += i, r.set(o, a(s));
				} else r.set(o, null);
				return t;
			};
		}), n = 0, r = o();
		return t.vars = r.store, t.tap = function(e) {
			return e.call(t, r.store), t;
		}, t.into = function(e, n) {
			r.get(e) || r.set(e, {});
			var i = r;
			return r = o(i.get(e)), n.call(t, r.store), r = i, t;
		}, t.loop = function(e) {
			for (var n = !1, ender = function() {
				n = !0;
			}; n === !1;) e.call(t, ender, r.store);
			return t;
		}, t.buffer = function(i, a) {
			typeof a == `string` && (a = r.get(a));
			var o = e.slice(n, Math.min(e.length, n + a));
			return n += a, r.set(i, o), t;
		}, t.skip = function(e) {
			return typeof e == `string` && (e = r.get(e)), n += e, t;
		}, t.scan = function(i, a) {
			if (typeof a == `string`) a = new Buffer(a);
			else if (!Buffer.isBuffer(a)) throw Error(`search must be a Buffer or a string`);
			r.set(i, null);
			for (var o = 0; o + n <= e.length - a.length + 1; o++) {
				for (var s = 0; s < a.length && e[n + o + s] === a[s]; s++);
				if (s === a.length) break;
			}
			return r.set(i, e.slice(n, n + o)), n += o + a.length, t;
		}, t.peek = function(e) {
			var i = n;
			return e.call(t, r.store), n = i, t;
		}, t.flush = function() {
			return r.store = {}, t;
		}, t.eof = function() {
			return n >= e.length;
		}, t;
	};
	function decodeLEu(e) {
		for (var t = 0, n = 0; n < e.length; n++) t += 256 ** n * e[n];
		return t;
	}
	function decodeBEu(e) {
		for (var t = 0, n = 0; n < e.length; n++) t += 256 ** (e.length - n - 1) * e[n];
		return t;
	}
	function decodeBEs(e) {
		var t = decodeBEu(e);
		return (e[0] & 128) == 128 && (t -= 256 ** e.length), t;
	}
	function decodeLEs(e) {
		var t = decodeLEu(e);
		return (e[e.length - 1] & 128) == 128 && (t -= 256 ** e.length), t;
	}
	function words(e) {
		var t = {};
		return [
			1,
			2,
			4,
			8
		].forEach(function(n) {
			var r = n * 8;
			t[`word` + r + `le`] = t[`word` + r + `lu`] = e(n, decodeLEu), t[`word` + r + `ls`] = e(n, decodeLEs), t[`word` + r + `be`] = t[`word` + r + `bu`] = e(n, decodeBEu), t[`word` + r + `bs`] = e(n, decodeBEs);
		}), t.word8 = t.word8u = t.word8be, t.word8s = t.word8bs, t;
	}
})), ga = a(((e, n) => {
	var r = t(`stream`).Transform, i = t(`util`);
	function MatcherStream(e, t) {
		if (!(this instanceof MatcherStream)) return new MatcherStream();
		r.call(this);
		var n = typeof e == `object` ? e.pattern : e;
		this.pattern = Buffer.isBuffer(n) ? n : Buffer.from(n), this.requiredLength = this.pattern.length, e.requiredExtraSize && (this.requiredLength += e.requiredExtraSize), this.data = new Buffer(``), this.bytesSoFar = 0, this.matchFn = t;
	}
	i.inherits(MatcherStream, r), MatcherStream.prototype.checkDataChunk = function(e) {
		if (this.data.length >= this.requiredLength) {
			var t = this.data.indexOf(this.pattern, +!!e);
			if (t >= 0 && t + this.requiredLength > this.data.length) {
				if (t > 0) {
					var n = this.data.slice(0, t);
					this.push(n), this.bytesSoFar += t, this.data = this.data.slice(t);
				}
			} else if (t === -1) {
				var r = this.data.length - this.requiredLength + 1, n = this.data.slice(0, r);
				this.push(n), this.bytesSoFar += r, this.data = this.data.slice(r);
			} else {
				if (t > 0) {
					var n = this.data.slice(0, t);
					this.data = this.data.slice(t), this.push(n), this.bytesSoFar += t;
				}
				if (!this.matchFn || this.matchFn(this.data, this.bytesSoFar)) this.data = new Buffer(``);
				else return !0;
			}
		}
	}, MatcherStream.prototype._transform = function(e, t, n) {
		this.data = Buffer.concat([this.data, e]);
		for (var r = !0; this.checkDataChunk(!r);) r = !1;
		n();
	}, MatcherStream.prototype._flush = function(e) {
		if (this.data.length > 0) for (var t = !0; this.checkDataChunk(!t);) t = !1;
		this.data.length > 0 && (this.push(this.data), this.data = null), e();
	}, n.exports = MatcherStream;
})), _a = a(((e, n) => {
	var r = t(`stream`), i = t(`util`).inherits;
	function Entry() {
		if (!(this instanceof Entry)) return new Entry();
		r.PassThrough.call(this), this.path = null, this.type = null, this.isDirectory = !1;
	}
	i(Entry, r.PassThrough), Entry.prototype.autodrain = function() {
		return this.pipe(new r.Transform({ transform: function(e, t, n) {
			n();
		} }));
	}, n.exports = Entry;
})), va = a(((e, n) => {
	var r = ha(), i = t(`stream`), a = t(`util`), o = t(`zlib`), s = ga(), c = _a();
	let l = {
		STREAM_START: 0,
		START: 1,
		LOCAL_FILE_HEADER: 2,
		LOCAL_FILE_HEADER_SUFFIX: 3,
		FILE_DATA: 4,
		FILE_DATA_END: 5,
		DATA_DESCRIPTOR: 6,
		CENTRAL_DIRECTORY_FILE_HEADER: 7,
		CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX: 8,
		CDIR64_END: 9,
		CDIR64_END_DATA_SECTOR: 10,
		CDIR64_LOCATOR: 11,
		CENTRAL_DIRECTORY_END: 12,
		CENTRAL_DIRECTORY_END_COMMENT: 13,
		TRAILING_JUNK: 14,
		ERROR: 99
	}, u = 4294967296;
	function UnzipStream(e) {
		if (!(this instanceof UnzipStream)) return new UnzipStream(e);
		i.Transform.call(this), this.options = e || {}, this.data = new Buffer(``), this.state = l.STREAM_START, this.skippedBytes = 0, this.parsedEntity = null, this.outStreamInfo = {};
	}
	a.inherits(UnzipStream, i.Transform), UnzipStream.prototype.processDataChunk = function(e) {
		var t;
		switch (this.state) {
			case l.STREAM_START:
			case l.START:
				t = 4;
				break;
			case l.LOCAL_FILE_HEADER:
				t = 26;
				break;
			case l.LOCAL_FILE_HEADER_SUFFIX:
				t = this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength;
				break;
			case l.DATA_DESCRIPTOR:
				t = 12;
				break;
			case l.CENTRAL_DIRECTORY_FILE_HEADER:
				t = 42;
				break;
			case l.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX:
				t = this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength + this.parsedEntity.fileCommentLength;
				break;
			case l.CDIR64_END:
				t = 52;
				break;
			case l.CDIR64_END_DATA_SECTOR:
				t = this.parsedEntity.centralDirectoryRecordSize - 44;
				break;
			case l.CDIR64_LOCATOR:
				t = 16;
				break;
			case l.CENTRAL_DIRECTORY_END:
				t = 18;
				break;
			case l.CENTRAL_DIRECTORY_END_COMMENT:
				t = this.parsedEntity.commentLength;
				break;
			case l.FILE_DATA: return 0;
			case l.FILE_DATA_END: return 0;
			case l.TRAILING_JUNK: return this.options.debug && console.log(`found`, e.length, `bytes of TRAILING_JUNK`), e.length;
			default: return e.length;
		}
		if (e.length < t) return 0;
		switch (this.state) {
			case l.STREAM_START:
			case l.START:
				var n = e.readUInt32LE(0);
				switch (n) {
					case 67324752:
						this.state = l.LOCAL_FILE_HEADER;
						break;
					case 33639248:
						this.state = l.CENTRAL_DIRECTORY_FILE_HEADER;
						break;
					case 101075792:
						this.state = l.CDIR64_END;
						break;
					case 117853008:
						this.state = l.CDIR64_LOCATOR;
						break;
					case 101010256:
						this.state = l.CENTRAL_DIRECTORY_END;
						break;
					default:
						var r = this.state === l.STREAM_START;
						if (!r && (n & 65535) != 19280 && this.skippedBytes < 26) {
							for (var i = n, a = 4, o = 1; o < 4 && i !== 0; o++) if (i >>>= 8, (i & 255) == 80) {
								a = o;
								break;
							}
							return this.skippedBytes += a, this.options.debug && console.log(`Skipped`, this.skippedBytes, `bytes`), a;
						}
						this.state = l.ERROR;
						var s = r ? `Not a valid zip file` : `Invalid signature in zip file`;
						if (this.options.debug) {
							var u = e.readUInt32LE(0), d;
							try {
								d = e.slice(0, 4).toString();
							} catch {}
							console.log(`Unexpected signature in zip file: 0x` + u.toString(16), `"` + d + `", skipped`, this.skippedBytes, `bytes`);
						}
						return this.emit(`error`, Error(s)), e.length;
				}
				return this.skippedBytes = 0, t;
			case l.LOCAL_FILE_HEADER: return this.parsedEntity = this._readFile(e), this.state = l.LOCAL_FILE_HEADER_SUFFIX, t;
			case l.LOCAL_FILE_HEADER_SUFFIX:
				var f = new c(), p = !!(this.parsedEntity.flags & 2048);
				f.path = this._decodeString(e.slice(0, this.parsedEntity.fileNameLength), p);
				var h = e.slice(this.parsedEntity.fileNameLength, this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength), g = this._readExtraFields(h);
				if (g && g.parsed && (g.parsed.path && !p && (f.path = g.parsed.path), Number.isFinite(g.parsed.uncompressedSize) && this.parsedEntity.uncompressedSize === 4294967295 && (this.parsedEntity.uncompressedSize = g.parsed.uncompressedSize), Number.isFinite(g.parsed.compressedSize) && this.parsedEntity.compressedSize === 4294967295 && (this.parsedEntity.compressedSize = g.parsed.compressedSize)), this.parsedEntity.extra = g.parsed || {}, this.options.debug) {
					let e = Object.assign({}, this.parsedEntity, {
						path: f.path,
						flags: `0x` + this.parsedEntity.flags.toString(16),
						extraFields: g && g.debug
					});
					console.log(`decoded LOCAL_FILE_HEADER:`, JSON.stringify(e, null, 2));
				}
				return this._prepareOutStream(this.parsedEntity, f), this.emit(`entry`, f), this.state = l.FILE_DATA, t;
			case l.CENTRAL_DIRECTORY_FILE_HEADER: return this.parsedEntity = this._readCentralDirectoryEntry(e), this.state = l.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX, t;
			case l.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX:
				var p = !!(this.parsedEntity.flags & 2048), v = this._decodeString(e.slice(0, this.parsedEntity.fileNameLength), p), h = e.slice(this.parsedEntity.fileNameLength, this.parsedEntity.fileNameLength + this.parsedEntity.extraFieldLength), g = this._readExtraFields(h);
				g && g.parsed && g.parsed.path && !p && (v = g.parsed.path), this.parsedEntity.extra = g.parsed;
				var y = (this.parsedEntity.versionMadeBy & 65280) >> 8 == 3, b, x;
				if (y && (b = this.parsedEntity.externalFileAttributes >>> 16, x = (b >>> 12 & 10) == 10), this.options.debug) {
					let e = Object.assign({}, this.parsedEntity, {
						path: v,
						flags: `0x` + this.parsedEntity.flags.toString(16),
						unixAttrs: b && `0` + b.toString(8),
						isSymlink: x,
						extraFields: g.debug
					});
					console.log(`decoded CENTRAL_DIRECTORY_FILE_HEADER:`, JSON.stringify(e, null, 2));
				}
				return this.state = l.START, t;
			case l.CDIR64_END: return this.parsedEntity = this._readEndOfCentralDirectory64(e), this.options.debug && console.log(`decoded CDIR64_END_RECORD:`, this.parsedEntity), this.state = l.CDIR64_END_DATA_SECTOR, t;
			case l.CDIR64_END_DATA_SECTOR: return this.state = l.START, t;
			case l.CDIR64_LOCATOR: return this.state = l.START, t;
			case l.CENTRAL_DIRECTORY_END: return this.parsedEntity = this._readEndOfCentralDirectory(e), this.options.debug && console.log(`decoded CENTRAL_DIRECTORY_END:`, this.parsedEntity), this.state = l.CENTRAL_DIRECTORY_END_COMMENT, t;
			case l.CENTRAL_DIRECTORY_END_COMMENT: return this.options.debug && console.log(`decoded CENTRAL_DIRECTORY_END_COMMENT:`, e.slice(0, t).toString()), this.state = l.TRAILING_JUNK, t;
			case l.ERROR: return e.length;
			default: return console.log(`didn't handle state #`, this.state, `discarding`), e.length;
		}
	}, UnzipStream.prototype._prepareOutStream = function(e, t) {
		var n = this, r = e.uncompressedSize === 0 && /[\/\\]$/.test(t.path);
		t.path = t.path.replace(/(?<=^|[/\\]+)[.][.]+(?=[/\\]+|$)/g, `.`), t.type = r ? `Directory` : `File`, t.isDirectory = r;
		var a = !(e.flags & 8);
		a && (t.size = e.uncompressedSize);
		var d = e.versionsNeededToExtract <= 45;
		if (this.outStreamInfo = {
			stream: null,
			limit: a ? e.compressedSize : -1,
			written: 0
		}, a) this.outStreamInfo.stream = new i.PassThrough();
		else {
			var f = new Buffer(4);
			f.writeUInt32LE(134695760, 0);
			var p = e.extra.zip64Mode, h = new s({
				pattern: f,
				requiredExtraSize: p ? 20 : 12
			}, function(e, t) {
				var r = n._readDataDescriptor(e, p), i = r.compressedSize === t;
				if (!p && !i && t >= u) for (var a = t - u; a >= 0 && (i = r.compressedSize === a, !i);) a -= u;
				if (i) {
					n.state = l.FILE_DATA_END;
					var o = p ? 24 : 16;
					return n.data = n.data.length > 0 ? Buffer.concat([e.slice(o), n.data]) : e.slice(o), !0;
				}
			});
			this.outStreamInfo.stream = h;
		}
		var g = e.flags & 1 || e.flags & 64;
		if (g || !d) {
			var v = g ? `Encrypted files are not supported!` : `Zip version ` + Math.floor(e.versionsNeededToExtract / 10) + `.` + e.versionsNeededToExtract % 10 + ` is not supported`;
			t.skip = !0, setImmediate(() => {
				n.emit(`error`, Error(v));
			}), this.outStreamInfo.stream.pipe(new c().autodrain());
		} else {
			if (e.compressionMethod > 0) {
				var y = o.createInflateRaw();
				y.on(`error`, function(e) {
					n.state = l.ERROR, n.emit(`error`, e);
				}), this.outStreamInfo.stream.pipe(y).pipe(t);
			} else this.outStreamInfo.stream.pipe(t);
			this._drainAllEntries && t.autodrain();
		}
	}, UnzipStream.prototype._readFile = function(e) {
		return r.parse(e).word16lu(`versionsNeededToExtract`).word16lu(`flags`).word16lu(`compressionMethod`).word16lu(`lastModifiedTime`).word16lu(`lastModifiedDate`).word32lu(`crc32`).word32lu(`compressedSize`).word32lu(`uncompressedSize`).word16lu(`fileNameLength`).word16lu(`extraFieldLength`).vars;
	}, UnzipStream.prototype._readExtraFields = function(e) {
		var t = {}, n = { parsed: t };
		this.options.debug && (n.debug = []);
		for (var i = 0; i < e.length;) {
			var a = r.parse(e).skip(i).word16lu(`extraId`).word16lu(`extraSize`).vars;
			i += 4;
			var o = void 0;
			switch (a.extraId) {
				case 1:
					o = `Zip64 extended information extra field`;
					var s = r.parse(e.slice(i, i + a.extraSize)).word64lu(`uncompressedSize`).word64lu(`compressedSize`).word64lu(`offsetToLocalHeader`).word32lu(`diskStartNumber`).vars;
					s.uncompressedSize !== null && (t.uncompressedSize = s.uncompressedSize), s.compressedSize !== null && (t.compressedSize = s.compressedSize), t.zip64Mode = !0;
					break;
				case 10:
					o = `NTFS extra field`;
					break;
				case 21589:
					o = `extended timestamp`;
					var c = e.readUInt8(i), l = 1;
					a.extraSize >= l + 4 && c & 1 && (t.mtime = new Date(e.readUInt32LE(i + l) * 1e3), l += 4), a.extraSize >= l + 4 && c & 2 && (t.atime = new Date(e.readUInt32LE(i + l) * 1e3), l += 4), a.extraSize >= l + 4 && c & 4 && (t.ctime = new Date(e.readUInt32LE(i + l) * 1e3));
					break;
				case 28789:
					if (o = `Info-ZIP Unicode Path Extra Field`, e.readUInt8(i) === 1) {
						var l = 1;
						e.readUInt32LE(i + l), l += 4, t.path = e.slice(i + l).toString();
					}
					break;
				case 13:
				case 22613:
					o = a.extraId === 13 ? `PKWARE Unix` : `Info-ZIP UNIX (type 1)`;
					var l = 0;
					if (a.extraSize >= 8) {
						var u = new Date(e.readUInt32LE(i + l) * 1e3);
						l += 4;
						var d = new Date(e.readUInt32LE(i + l) * 1e3);
						if (l += 4, t.atime = u, t.mtime = d, a.extraSize >= 12) {
							var f = e.readUInt16LE(i + l);
							l += 2;
							var p = e.readUInt16LE(i + l);
							l += 2, t.uid = f, t.gid = p;
						}
					}
					break;
				case 30805:
					o = `Info-ZIP UNIX (type 2)`;
					var l = 0;
					if (a.extraSize >= 4) {
						var f = e.readUInt16LE(i + l);
						l += 2;
						var p = e.readUInt16LE(i + l);
						l += 2, t.uid = f, t.gid = p;
					}
					break;
				case 30837:
					o = `Info-ZIP New Unix`;
					var l = 0, h = e.readUInt8(i);
					if (l += 1, h === 1) {
						var g = e.readUInt8(i + l);
						l += 1, g <= 6 && (t.uid = e.readUIntLE(i + l, g)), l += g;
						var v = e.readUInt8(i + l);
						l += 1, v <= 6 && (t.gid = e.readUIntLE(i + l, v));
					}
					break;
				case 30062:
					o = `ASi Unix`;
					var l = 0;
					if (a.extraSize >= 14) {
						e.readUInt32LE(i + l), l += 4;
						var y = e.readUInt16LE(i + l);
						l += 2, e.readUInt32LE(i + l), l += 4;
						var f = e.readUInt16LE(i + l);
						l += 2;
						var p = e.readUInt16LE(i + l);
						if (l += 2, t.mode = y, t.uid = f, t.gid = p, a.extraSize > 14) {
							var b = i + l, x = i + a.extraSize - 14;
							t.symlink = this._decodeString(e.slice(b, x));
						}
					}
			}
			this.options.debug && n.debug.push({
				extraId: `0x` + a.extraId.toString(16),
				description: o,
				data: e.slice(i, i + a.extraSize).inspect()
			}), i += a.extraSize;
		}
		return n;
	}, UnzipStream.prototype._readDataDescriptor = function(e, t) {
		if (t) {
			var n = r.parse(e).word32lu(`dataDescriptorSignature`).word32lu(`crc32`).word64lu(`compressedSize`).word64lu(`uncompressedSize`).vars;
			return n;
		}
		var n = r.parse(e).word32lu(`dataDescriptorSignature`).word32lu(`crc32`).word32lu(`compressedSize`).word32lu(`uncompressedSize`).vars;
		return n;
	}, UnzipStream.prototype._readCentralDirectoryEntry = function(e) {
		return r.parse(e).word16lu(`versionMadeBy`).word16lu(`versionsNeededToExtract`).word16lu(`flags`).word16lu(`compressionMethod`).word16lu(`lastModifiedTime`).word16lu(`lastModifiedDate`).word32lu(`crc32`).word32lu(`compressedSize`).word32lu(`uncompressedSize`).word16lu(`fileNameLength`).word16lu(`extraFieldLength`).word16lu(`fileCommentLength`).word16lu(`diskNumber`).word16lu(`internalFileAttributes`).word32lu(`externalFileAttributes`).word32lu(`offsetToLocalFileHeader`).vars;
	}, UnzipStream.prototype._readEndOfCentralDirectory64 = function(e) {
		return r.parse(e).word64lu(`centralDirectoryRecordSize`).word16lu(`versionMadeBy`).word16lu(`versionsNeededToExtract`).word32lu(`diskNumber`).word32lu(`diskNumberWithCentralDirectoryStart`).word64lu(`centralDirectoryEntries`).word64lu(`totalCentralDirectoryEntries`).word64lu(`sizeOfCentralDirectory`).word64lu(`offsetToStartOfCentralDirectory`).vars;
	}, UnzipStream.prototype._readEndOfCentralDirectory = function(e) {
		return r.parse(e).word16lu(`diskNumber`).word16lu(`diskStart`).word16lu(`centralDirectoryEntries`).word16lu(`totalCentralDirectoryEntries`).word32lu(`sizeOfCentralDirectory`).word32lu(`offsetToStartOfCentralDirectory`).word16lu(`commentLength`).vars;
	}, UnzipStream.prototype._decodeString = function(e, t) {
		if (t) return e.toString(`utf8`);
		if (this.options.decodeString) return this.options.decodeString(e);
		let n = ``;
		for (var r = 0; r < e.length; r++) n += `\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ `[e[r]];
		return n;
	}, UnzipStream.prototype._parseOrOutput = function(e, t) {
		for (var n; (n = this.processDataChunk(this.data)) > 0 && (this.data = this.data.slice(n), this.data.length !== 0););
		if (this.state === l.FILE_DATA) {
			if (this.outStreamInfo.limit >= 0) {
				var r = this.outStreamInfo.limit - this.outStreamInfo.written, i;
				r < this.data.length ? (i = this.data.slice(0, r), this.data = this.data.slice(r)) : (i = this.data, this.data = new Buffer(``)), this.outStreamInfo.written += i.length, this.outStreamInfo.limit === this.outStreamInfo.written ? (this.state = l.START, this.outStreamInfo.stream.end(i, e, t)) : this.outStreamInfo.stream.write(i, e, t);
			} else {
				var i = this.data;
				this.data = new Buffer(``), this.outStreamInfo.written += i.length;
				var a = this.outStreamInfo.stream;
				a.write(i, e, () => {
					if (this.state === l.FILE_DATA_END) return this.state = l.START, a.end(t);
					t();
				});
			}
		} else t();
	}, UnzipStream.prototype.drainAll = function() {
		this._drainAllEntries = !0;
	}, UnzipStream.prototype._transform = function(e, t, n) {
		var r = this;
		r.data = r.data.length > 0 ? Buffer.concat([r.data, e]) : e;
		var i = r.data.length, done = function() {
			r.data.length > 0 && r.data.length < i ? (i = r.data.length, r._parseOrOutput(t, done)) : n();
		};
		r._parseOrOutput(t, done);
	}, UnzipStream.prototype._flush = function(e) {
		var t = this;
		if (t.data.length > 0) t._parseOrOutput(`buffer`, function() {
			if (t.data.length > 0) return setImmediate(function() {
				t._flush(e);
			});
			e();
		});
		else {
			if (t.state === l.FILE_DATA) return e(Error(`Stream finished in an invalid state, uncompression failed`));
			setImmediate(e);
		}
	}, n.exports = UnzipStream;
})), ya = a(((e, n) => {
	var r = t(`stream`).Transform, i = t(`util`), a = va();
	function ParserStream(e) {
		if (!(this instanceof ParserStream)) return new ParserStream(e);
		r.call(this, { readableObjectMode: !0 }), this.opts = e || {}, this.unzipStream = new a(this.opts);
		var t = this;
		this.unzipStream.on(`entry`, function(e) {
			t.push(e);
		}), this.unzipStream.on(`error`, function(e) {
			t.emit(`error`, e);
		});
	}
	i.inherits(ParserStream, r), ParserStream.prototype._transform = function(e, t, n) {
		this.unzipStream.write(e, t, n);
	}, ParserStream.prototype._flush = function(e) {
		var t = this;
		this.unzipStream.end(function() {
			process.nextTick(function() {
				t.emit(`close`);
			}), e();
		});
	}, ParserStream.prototype.on = function(e, t) {
		return e === `entry` ? r.prototype.on.call(this, `data`, t) : r.prototype.on.call(this, e, t);
	}, ParserStream.prototype.drainAll = function() {
		return this.unzipStream.drainAll(), this.pipe(new r({
			objectMode: !0,
			transform: function(e, t, n) {
				n();
			}
		}));
	}, n.exports = ParserStream;
})), ba = a(((e, n) => {
	var r = t(`path`), i = t(`fs`), a = 511;
	n.exports = mkdirP.mkdirp = mkdirP.mkdirP = mkdirP;
	function mkdirP(e, t, n, o) {
		typeof t == `function` ? (n = t, t = {}) : t && typeof t == `object` || (t = { mode: t });
		var s = t.mode, c = t.fs || i;
		s === void 0 && (s = a), o ||= null;
		var l = n || function() {};
		e = r.resolve(e), c.mkdir(e, s, function(n) {
			if (!n) return o ||= e, l(null, o);
			switch (n.code) {
				case `ENOENT`:
					if (r.dirname(e) === e) return l(n);
					mkdirP(r.dirname(e), t, function(n, r) {
						n ? l(n, r) : mkdirP(e, t, l, r);
					});
					break;
				default: c.stat(e, function(e, t) {
					e || !t.isDirectory() ? l(n, o) : l(null, o);
				});
			}
		});
	}
	mkdirP.sync = function sync(e, t, n) {
		t && typeof t == `object` || (t = { mode: t });
		var o = t.mode, s = t.fs || i;
		o === void 0 && (o = a), n ||= null, e = r.resolve(e);
		try {
			s.mkdirSync(e, o), n ||= e;
		} catch (i) {
			switch (i.code) {
				case `ENOENT`:
					n = sync(r.dirname(e), t, n), sync(e, t, n);
					break;
				default:
					var c;
					try {
						c = s.statSync(e);
					} catch {
						throw i;
					}
					if (!c.isDirectory()) throw i;
			}
		}
		return n;
	};
})), xa = a(((e, n) => {
	var r = t(`fs`), i = t(`path`), a = t(`util`), o = ba(), s = t(`stream`).Transform, c = va();
	function Extract(e) {
		if (!(this instanceof Extract)) return new Extract(e);
		s.call(this), this.opts = e || {}, this.unzipStream = new c(this.opts), this.unfinishedEntries = 0, this.afterFlushWait = !1, this.createdDirectories = {};
		var t = this;
		this.unzipStream.on(`entry`, this._processEntry.bind(this)), this.unzipStream.on(`error`, function(e) {
			t.emit(`error`, e);
		});
	}
	a.inherits(Extract, s), Extract.prototype._transform = function(e, t, n) {
		this.unzipStream.write(e, t, n);
	}, Extract.prototype._flush = function(e) {
		var t = this, allDone = function() {
			process.nextTick(function() {
				t.emit(`close`);
			}), e();
		};
		this.unzipStream.end(function() {
			if (t.unfinishedEntries > 0) return t.afterFlushWait = !0, t.on(`await-finished`, allDone);
			allDone();
		});
	}, Extract.prototype._processEntry = function(e) {
		var t = this, n = i.join(this.opts.path, e.path), a = e.isDirectory ? n : i.dirname(n);
		this.unfinishedEntries++;
		var writeFileFn = function() {
			var i = r.createWriteStream(n);
			i.on(`close`, function() {
				t.unfinishedEntries--, t._notifyAwaiter();
			}), i.on(`error`, function(e) {
				t.emit(`error`, e);
			}), e.pipe(i);
		};
		if (this.createdDirectories[a] || a === `.`) return writeFileFn();
		o(a, function(n) {
			if (n) return t.emit(`error`, n);
			t.createdDirectories[a] = !0, e.isDirectory ? (t.unfinishedEntries--, t._notifyAwaiter()) : writeFileFn();
		});
	}, Extract.prototype._notifyAwaiter = function() {
		this.afterFlushWait && this.unfinishedEntries === 0 && (this.emit(`await-finished`), this.afterFlushWait = !1);
	}, n.exports = Extract;
})), Sa = r(a(((e) => {
	e.Parse = ya(), e.Extract = xa();
}))(), 1), __awaiter$4 = function(e, t, n, r) {
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
const scrubQueryParameters = (e) => {
	let t = new URL(e);
	return t.search = ``, t.toString();
};
function exists(e) {
	return __awaiter$4(this, void 0, void 0, function* () {
		try {
			return yield R.access(e), !0;
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
	});
}
function streamExtract(e, t, n) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let r = 0;
		for (; r < 5;) try {
			return yield streamExtractExternal(e, t, { skipDecompress: n });
		} catch (e) {
			r++, u(`Failed to download artifact after ${r} retries due to ${e.message}. Retrying in 5 seconds...`), yield new Promise((e) => setTimeout(e, 5e3));
		}
		throw Error(`Artifact download failed after ${r} retries.`);
	});
}
function streamExtractExternal(e, t) {
	return __awaiter$4(this, arguments, void 0, function* (e, t, n = {}) {
		let { timeout: r = 3e4, skipDecompress: i = !1 } = n, a = yield new b(getUserAgentString()).get(e);
		if (a.message.statusCode !== 200) throw Error(`Unexpected HTTP response from blob storage: ${a.message.statusCode} ${a.message.statusMessage}`);
		let s = a.message.headers[`content-type`] || ``, c = s.split(`;`, 1)[0].trim().toLowerCase(), l = new URL(e).pathname.toLowerCase().endsWith(`.zip`), d = c === `application/zip` || c === `application/x-zip-compressed` || c === `application/zip-compressed` || l, f = a.message.headers[`content-disposition`] || ``, p = `artifact`, h = f.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i), g = f.match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i), v = h?.[1] || g?.[1];
		v && (p = P.basename(decodeURIComponent(v.trim()))), u(`Content-Type: ${s}, mimeType: ${c}, urlEndsWithZip: ${l}, isZip: ${d}, skipDecompress: ${i}`), u(`Content-Disposition: ${f}, fileName: ${p}`);
		let y;
		return new Promise((e, n) => {
			let timerFn = () => {
				let e = Error(`Blob storage chunk did not respond in ${r}ms`);
				a.message.destroy(e), n(e);
			}, s = setTimeout(timerFn, r), onError = (e) => {
				u(`response.message: Artifact download failed: ${e.message}`), clearTimeout(s), n(e);
			}, c = M.createHash(`sha256`).setEncoding(`hex`), l = new L.PassThrough().on(`data`, () => {
				s.refresh();
			}).on(`error`, onError);
			a.message.pipe(l), l.pipe(c);
			let onClose = () => {
				clearTimeout(s), c && (c.end(), y = c.read(), o(`SHA256 digest of downloaded artifact is ${y}`)), e({ sha256Digest: `sha256:${y}` });
			};
			if (d && !i) l.pipe(Sa.Extract({ path: t })).on(`close`, onClose).on(`error`, onError);
			else {
				let e = P.join(t, p), n = N.createWriteStream(e);
				o(`Downloading raw file (non-zip) to: ${e}`), l.pipe(n).on(`close`, onClose).on(`error`, onError);
			}
		});
	});
}
function downloadArtifactPublic(e, t, n, r, i) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let a = yield resolveOrCreateDirectory(i?.path), s = A(r), c = !1;
		o(`Downloading artifact '${e}' from '${t}/${n}'`);
		let { headers: l, status: d } = yield s.rest.actions.downloadArtifact({
			owner: t,
			repo: n,
			artifact_id: e,
			archive_format: `zip`,
			request: { redirect: `manual` }
		});
		if (d !== 302) throw Error(`Unable to download artifact. Unexpected status: ${d}`);
		let { location: f } = l;
		if (!f) throw Error(`Unable to redirect to artifact download url`);
		o(`Redirecting to blob download url: ${scrubQueryParameters(f)}`);
		try {
			o(`Starting download of artifact to: ${a}`);
			let e = yield streamExtract(f, a, i?.skipDecompress);
			o(`Artifact download completed successfully.`), i?.expectedHash && i?.expectedHash !== e.sha256Digest && (c = !0, u(`Computed digest: ${e.sha256Digest}`), u(`Expected digest: ${i.expectedHash}`));
		} catch (e) {
			throw Error(`Unable to download and extract artifact: ${e.message}`);
		}
		return {
			downloadPath: a,
			digestMismatch: c
		};
	});
}
function downloadArtifactInternal(e, t) {
	return __awaiter$4(this, void 0, void 0, function* () {
		let n = yield resolveOrCreateDirectory(t?.path), r = internalArtifactTwirpClient(), i = !1, { workflowRunBackendId: a, workflowJobRunBackendId: c } = getBackendIdsFromToken(), l = {
			workflowRunBackendId: a,
			workflowJobRunBackendId: c,
			idFilter: V.create({ value: e.toString() })
		}, { artifacts: d } = yield r.ListArtifacts(l);
		if (d.length === 0) throw new ArtifactNotFoundError(`No artifacts found for ID: ${e}\nAre you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`);
		d.length > 1 && s(`Multiple artifacts found, defaulting to first.`);
		let f = {
			workflowRunBackendId: d[0].workflowRunBackendId,
			workflowJobRunBackendId: d[0].workflowJobRunBackendId,
			name: d[0].name
		}, { signedUrl: p } = yield r.GetSignedArtifactURL(f);
		o(`Redirecting to blob download url: ${scrubQueryParameters(p)}`);
		try {
			o(`Starting download of artifact to: ${n}`);
			let e = yield streamExtract(p, n, t?.skipDecompress);
			o(`Artifact download completed successfully.`), t?.expectedHash && t?.expectedHash !== e.sha256Digest && (i = !0, u(`Computed digest: ${e.sha256Digest}`), u(`Expected digest: ${t.expectedHash}`));
		} catch (e) {
			throw Error(`Unable to download and extract artifact: ${e.message}`);
		}
		return {
			downloadPath: n,
			digestMismatch: i
		};
	});
}
function resolveOrCreateDirectory() {
	return __awaiter$4(this, arguments, void 0, function* (e = getGitHubWorkspaceDir()) {
		return (yield exists(e)) ? u(`Artifact destination folder already exists: ${e}`) : (u(`Artifact destination folder does not exist, creating: ${e}`), yield R.mkdir(e, { recursive: !0 })), e;
	});
}
const Ca = [
	400,
	401,
	403,
	404,
	422
];
function getRetryOptions(e, t = 5, n = Ca) {
	if (t <= 0) return [{ enabled: !1 }, e.request];
	let r = { enabled: !0 };
	n.length > 0 && (r.doNotRetry = n);
	let i = Object.assign(Object.assign({}, e.request), { retries: t });
	return u(`GitHub client configured with: (retries: ${i.retries}, retry-exempt-status-code: ${r.doNotRetry ?? `octokit default: [400, 401, 403, 404, 422]`})`), [r, i];
}
function requestLog(e) {
	e.hook.wrap(`request`, (t, n) => {
		e.log.debug(`request`, n);
		let r = Date.now(), i = e.request.endpoint.parse(n), a = i.url.replace(n.baseUrl, ``);
		return t(n).then((t) => {
			let n = t.headers[`x-github-request-id`];
			return e.log.info(`${i.method} ${a} - ${t.status} with id ${n} in ${Date.now() - r}ms`), t;
		}).catch((t) => {
			let n = t.response?.headers[`x-github-request-id`] || `UNKNOWN`;
			throw e.log.error(`${i.method} ${a} - ${t.status} with id ${n} in ${Date.now() - r}ms`), t;
		});
	});
}
requestLog.VERSION = `6.0.0`;
var wa = r(a(((e, t, n) => {
	(function(n, r) {
		typeof e == `object` && t !== void 0 ? t.exports = r() : typeof define == `function` && define.amd ? define(r) : n.Bottleneck = r();
	})(n, (function() {
		var e = typeof globalThis < `u` ? globalThis : typeof window < `u` ? window : typeof global < `u` ? global : typeof self < `u` ? self : {};
		function getCjsExportFromNamespace(e) {
			return e && e.default || e;
		}
		var load = function(e, t, n = {}) {
			var r, i;
			for (r in t) i = t[r], n[r] = e[r] ?? i;
			return n;
		}, overwrite = function(e, t, n = {}) {
			var r, i;
			for (r in e) i = e[r], t[r] !== void 0 && (n[r] = i);
			return n;
		}, t = {
			load,
			overwrite
		}, n = class DLList {
			constructor(e, t) {
				this.incr = e, this.decr = t, this._first = null, this._last = null, this.length = 0;
			}
			push(e) {
				var t;
				this.length++, typeof this.incr == `function` && this.incr(), t = {
					value: e,
					prev: this._last,
					next: null
				}, this._last == null ? this._first = this._last = t : (this._last.next = t, this._last = t);
			}
			shift() {
				var e;
				if (this._first != null) return this.length--, typeof this.decr == `function` && this.decr(), e = this._first.value, (this._first = this._first.next) == null ? this._last = null : this._first.prev = null, e;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				for (var e = this._first, t, n = []; e != null;) n.push((t = e, e = e.next, t.value));
				return n;
			}
			forEachShift(e) {
				for (var t = this.shift(); t != null;) e(t), t = this.shift();
			}
			debug() {
				for (var e = this._first, t, n = []; e != null;) n.push((t = e, e = e.next, {
					value: t.value,
					prev: t.prev?.value,
					next: t.next?.value
				}));
				return n;
			}
		}, r = class Events {
			constructor(e) {
				if (this.instance = e, this._events = {}, this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw Error(`An Emitter already exists for this object`);
				this.instance.on = (e, t) => this._addListener(e, `many`, t), this.instance.once = (e, t) => this._addListener(e, `once`, t), this.instance.removeAllListeners = (e = null) => e == null ? this._events = {} : delete this._events[e];
			}
			_addListener(e, t, n) {
				var r;
				return (r = this._events)[e] ?? (r[e] = []), this._events[e].push({
					cb: n,
					status: t
				}), this.instance;
			}
			listenerCount(e) {
				return this._events[e] == null ? 0 : this._events[e].length;
			}
			async trigger(e, ...t) {
				var n, r;
				try {
					return e !== `debug` && this.trigger(`debug`, `Event triggered: ${e}`, t), this._events[e] == null ? void 0 : (this._events[e] = this._events[e].filter(function(e) {
						return e.status !== `none`;
					}), r = this._events[e].map(async (e) => {
						var n, r;
						if (e.status !== `none`) {
							e.status === `once` && (e.status = `none`);
							try {
								return r = typeof e.cb == `function` ? e.cb(...t) : void 0, typeof r?.then == `function` ? await r : r;
							} catch (e) {
								return n = e, this.trigger(`error`, n), null;
							}
						}
					}), (await Promise.all(r)).find(function(e) {
						return e != null;
					}));
				} catch (e) {
					return n = e, this.trigger(`error`, n), null;
				}
			}
		}, i = n, a = r, o = class Queues {
			constructor(e) {
				this.Events = new a(this), this._length = 0, this._lists = (function() {
					var t, n, r = [];
					for (t = 1, n = e; 1 <= n ? t <= n : t >= n; 1 <= n ? ++t : --t) r.push(new i((() => this.incr()), (() => this.decr())));
					return r;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger(`leftzero`);
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger(`zero`);
			}
			push(e) {
				return this._lists[e.options.priority].push(e);
			}
			queued(e) {
				return e == null ? this._length : this._lists[e].length;
			}
			shiftAll(e) {
				return this._lists.forEach(function(t) {
					return t.forEachShift(e);
				});
			}
			getFirst(e = this._lists) {
				for (var t = 0, n = e.length, r; t < n; t++) if (r = e[t], r.length > 0) return r;
				return [];
			}
			shiftLastFrom(e) {
				return this.getFirst(this._lists.slice(e).reverse()).shift();
			}
		}, s = class BottleneckError extends Error {}, c, l, u, d = 10, f;
		l = 5, f = t, c = s, u = class Job {
			constructor(e, t, n, r, i, a, o, s) {
				this.task = e, this.args = t, this.rejectOnDrop = i, this.Events = a, this._states = o, this.Promise = s, this.options = f.load(n, r), this.options.priority = this._sanitizePriority(this.options.priority), this.options.id === r.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`), this.promise = new this.Promise((e, t) => {
					this._resolve = e, this._reject = t;
				}), this.retryCount = 0;
			}
			_sanitizePriority(e) {
				var t = ~~e === e ? e : l;
				return t < 0 ? 0 : t > d - 1 ? d - 1 : t;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error: e, message: t = `This job has been dropped by Bottleneck` } = {}) {
				return this._states.remove(this.options.id) ? (this.rejectOnDrop && this._reject(e ?? new c(t)), this.Events.trigger(`dropped`, {
					args: this.args,
					options: this.options,
					task: this.task,
					promise: this.promise
				}), !0) : !1;
			}
			_assertStatus(e) {
				var t = this._states.jobStatus(this.options.id);
				if (!(t === e || e === `DONE` && t === null)) throw new c(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				return this._states.start(this.options.id), this.Events.trigger(`received`, {
					args: this.args,
					options: this.options
				});
			}
			doQueue(e, t) {
				return this._assertStatus(`RECEIVED`), this._states.next(this.options.id), this.Events.trigger(`queued`, {
					args: this.args,
					options: this.options,
					reachedHWM: e,
					blocked: t
				});
			}
			doRun() {
				return this.retryCount === 0 ? (this._assertStatus(`QUEUED`), this._states.next(this.options.id)) : this._assertStatus(`EXECUTING`), this.Events.trigger(`scheduled`, {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(e, t, n, r) {
				var i, a, o;
				this.retryCount === 0 ? (this._assertStatus(`RUNNING`), this._states.next(this.options.id)) : this._assertStatus(`EXECUTING`), a = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				}, this.Events.trigger(`executing`, a);
				try {
					if (o = await (e == null ? this.task(...this.args) : e.schedule(this.options, this.task, ...this.args)), t()) return this.doDone(a), await r(this.options, a), this._assertStatus(`DONE`), this._resolve(o);
				} catch (e) {
					return i = e, this._onFailure(i, a, t, n, r);
				}
			}
			doExpire(e, t, n) {
				var r, i;
				return this._states.jobStatus(this.options.id === `RUNNING`) && this._states.next(this.options.id), this._assertStatus(`EXECUTING`), i = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				}, r = new c(`This job timed out after ${this.options.expiration} ms.`), this._onFailure(r, i, e, t, n);
			}
			async _onFailure(e, t, n, r, i) {
				var a, o;
				if (n()) return a = await this.Events.trigger(`failed`, e, t), a == null ? (this.doDone(t), await i(this.options, t), this._assertStatus(`DONE`), this._reject(e)) : (o = ~~a, this.Events.trigger(`retry`, `Retrying ${this.options.id} after ${o} ms`, t), this.retryCount++, r(o));
			}
			doDone(e) {
				return this._assertStatus(`EXECUTING`), this._states.next(this.options.id), this.Events.trigger(`done`, e);
			}
		};
		var p = u, h, g, v = t;
		h = s, g = class LocalDatastore {
			constructor(e, t, n) {
				this.instance = e, this.storeOptions = t, this.clientId = this.instance._randomIndex(), v.load(n, n, this), this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now(), this._running = 0, this._done = 0, this._unblockTime = 0, this.ready = this.Promise.resolve(), this.clients = {}, this._startHeartbeat();
			}
			_startHeartbeat() {
				var e;
				return this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null) ? typeof (e = this.heartbeat = setInterval(() => {
					var e, t, n, r = Date.now(), i;
					if (this.storeOptions.reservoirRefreshInterval != null && r >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval && (this._lastReservoirRefresh = r, this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount, this.instance._drainAll(this.computeCapacity())), this.storeOptions.reservoirIncreaseInterval != null && r >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval && ({reservoirIncreaseAmount: e, reservoirIncreaseMaximum: n, reservoir: i} = this.storeOptions, this._lastReservoirIncrease = r, t = n == null ? e : Math.min(e, n - i), t > 0)) return this.storeOptions.reservoir += t, this.instance._drainAll(this.computeCapacity());
				}, this.heartbeatInterval)).unref == `function` ? e.unref() : void 0 : clearInterval(this.heartbeat);
			}
			async __publish__(e) {
				return await this.yieldLoop(), this.instance.Events.trigger(`message`, e.toString());
			}
			async __disconnect__(e) {
				return await this.yieldLoop(), clearInterval(this.heartbeat), this.Promise.resolve();
			}
			yieldLoop(e = 0) {
				return new this.Promise(function(t, n) {
					return setTimeout(t, e);
				});
			}
			computePenalty() {
				return this.storeOptions.penalty ?? (15 * this.storeOptions.minTime || 5e3);
			}
			async __updateSettings__(e) {
				return await this.yieldLoop(), v.overwrite(e, e, this.storeOptions), this._startHeartbeat(), this.instance._drainAll(this.computeCapacity()), !0;
			}
			async __running__() {
				return await this.yieldLoop(), this._running;
			}
			async __queued__() {
				return await this.yieldLoop(), this.instance.queued();
			}
			async __done__() {
				return await this.yieldLoop(), this._done;
			}
			async __groupCheck__(e) {
				return await this.yieldLoop(), this._nextRequest + this.timeout < e;
			}
			computeCapacity() {
				var e, t;
				return {maxConcurrent: e, reservoir: t} = this.storeOptions, e != null && t != null ? Math.min(e - this._running, t) : e == null ? t ?? null : e - this._running;
			}
			conditionsCheck(e) {
				var t = this.computeCapacity();
				return t == null || e <= t;
			}
			async __incrementReservoir__(e) {
				var t;
				return await this.yieldLoop(), t = this.storeOptions.reservoir += e, this.instance._drainAll(this.computeCapacity()), t;
			}
			async __currentReservoir__() {
				return await this.yieldLoop(), this.storeOptions.reservoir;
			}
			isBlocked(e) {
				return this._unblockTime >= e;
			}
			check(e, t) {
				return this.conditionsCheck(e) && this._nextRequest - t <= 0;
			}
			async __check__(e) {
				var t;
				return await this.yieldLoop(), t = Date.now(), this.check(e, t);
			}
			async __register__(e, t, n) {
				var r, i;
				return await this.yieldLoop(), r = Date.now(), this.conditionsCheck(t) ? (this._running += t, this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= t), i = Math.max(this._nextRequest - r, 0), this._nextRequest = r + i + this.storeOptions.minTime, {
					success: !0,
					wait: i,
					reservoir: this.storeOptions.reservoir
				}) : { success: !1 };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(e, t) {
				var n, r, i;
				if (await this.yieldLoop(), this.storeOptions.maxConcurrent != null && t > this.storeOptions.maxConcurrent) throw new h(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				return r = Date.now(), i = this.storeOptions.highWater != null && e === this.storeOptions.highWater && !this.check(t, r), n = this.strategyIsBlock() && (i || this.isBlocked(r)), n && (this._unblockTime = r + this.computePenalty(), this._nextRequest = this._unblockTime + this.storeOptions.minTime, this.instance._dropAllQueued()), {
					reachedHWM: i,
					blocked: n,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(e, t) {
				return await this.yieldLoop(), this._running -= t, this._done += t, this.instance._drainAll(this.computeCapacity()), { running: this._running };
			}
		};
		var y = g, b = s, x = class States {
			constructor(e) {
				this.status = e, this._jobs = {}, this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(e) {
				var t = this._jobs[e], n = t + 1;
				if (t != null && n < this.status.length) return this.counts[t]--, this.counts[n]++, this._jobs[e]++;
				if (t != null) return this.counts[t]--, delete this._jobs[e];
			}
			start(e) {
				var t = 0;
				return this._jobs[e] = t, this.counts[t]++;
			}
			remove(e) {
				var t = this._jobs[e];
				return t != null && (this.counts[t]--, delete this._jobs[e]), t != null;
			}
			jobStatus(e) {
				return this.status[this._jobs[e]] ?? null;
			}
			statusJobs(e) {
				var t, n, r, i, a;
				if (e != null) {
					if (n = this.status.indexOf(e), n < 0) throw new b(`status must be one of ${this.status.join(`, `)}`);
					for (t in r = this._jobs, i = [], r) a = r[t], a === n && i.push(t);
					return i;
				}
				return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((e, t, n) => (e[this.status[n]] = t, e)), {});
			}
		}, S = n, C = class Sync {
			constructor(e, t) {
				this.schedule = this.schedule.bind(this), this.name = e, this.Promise = t, this._running = 0, this._queue = new S();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var e, t, n, r, i, a, o;
				if (this._running < 1 && this._queue.length > 0) return this._running++, {task: o, args: e, resolve: i, reject: r} = this._queue.shift(), t = await (async function() {
					try {
						return a = await o(...e), function() {
							return i(a);
						};
					} catch (e) {
						return n = e, function() {
							return r(n);
						};
					}
				})(), this._running--, this._tryToRun(), t();
			}
			schedule(e, ...t) {
				var n, r, i = r = null;
				return n = new this.Promise(function(e, t) {
					return i = e, r = t;
				}), this._queue.push({
					task: e,
					args: t,
					resolve: i,
					reject: r
				}), this._tryToRun(), n;
			}
		}, w = `2.19.5`, T = Object.freeze({
			version: w,
			default: { version: w }
		}), require$$2 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`), require$$3 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`), require$$4 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`), D, O, k, A, j, M = t;
		D = r, A = require$$2, k = require$$3, j = require$$4, O = (function() {
			class Group {
				constructor(e = {}) {
					this.deleteKey = this.deleteKey.bind(this), this.limiterOptions = e, M.load(this.limiterOptions, this.defaults, this), this.Events = new D(this), this.instances = {}, this.Bottleneck = se, this._startAutoCleanup(), this.sharedConnection = this.connection != null, this.connection ?? (this.limiterOptions.datastore === `redis` ? this.connection = new A(Object.assign({}, this.limiterOptions, { Events: this.Events })) : this.limiterOptions.datastore === `ioredis` && (this.connection = new k(Object.assign({}, this.limiterOptions, { Events: this.Events }))));
				}
				key(e = ``) {
					return this.instances[e] ?? (() => {
						var t = this.instances[e] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${e}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						return this.Events.trigger(`created`, t, e), t;
					})();
				}
				async deleteKey(e = ``) {
					var t, n = this.instances[e];
					return this.connection && (t = await this.connection.__runCommand__([`del`, ...j.allKeys(`${this.id}-${e}`)])), n != null && (delete this.instances[e], await n.disconnect()), n != null || t > 0;
				}
				limiters() {
					var e, t = this.instances, n = [], r;
					for (e in t) r = t[e], n.push({
						key: e,
						limiter: r
					});
					return n;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var e, t, n, r, i, a, o, s, c;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					for (a = [], e = null, c = `b_${this.id}-`.length, t = 9; e !== 0;) for ([s, n] = await this.connection.__runCommand__([
						`scan`,
						e ?? 0,
						`match`,
						`b_${this.id}-*_settings`,
						`count`,
						1e4
					]), e = ~~s, r = 0, o = n.length; r < o; r++) i = n[r], a.push(i.slice(c, -t));
					return a;
				}
				_startAutoCleanup() {
					var e;
					return clearInterval(this.interval), typeof (e = this.interval = setInterval(async () => {
						var e, t, n, r, i = Date.now(), a;
						for (t in n = this.instances, r = [], n) {
							a = n[t];
							try {
								await a._store.__groupCheck__(i) ? r.push(this.deleteKey(t)) : r.push(void 0);
							} catch (t) {
								e = t, r.push(a.Events.trigger(`error`, e));
							}
						}
						return r;
					}, this.timeout / 2)).unref == `function` ? e.unref() : void 0;
				}
				updateSettings(e = {}) {
					if (M.overwrite(e, this.defaults, this), M.overwrite(e, e, this.limiterOptions), e.timeout != null) return this._startAutoCleanup();
				}
				disconnect(e = !0) {
					if (!this.sharedConnection) return this.connection?.disconnect(e);
				}
			}
			return Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: `group-key`
			}, Group;
		}).call(e);
		var N = O, P, F, I = t;
		F = r, P = (function() {
			class Batcher {
				constructor(e = {}) {
					this.options = e, I.load(this.options, this.defaults, this), this.Events = new F(this), this._arr = [], this._resetPromise(), this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((e, t) => this._resolve = e);
				}
				_flush() {
					return clearTimeout(this._timeout), this._lastFlush = Date.now(), this._resolve(), this.Events.trigger(`batch`, this._arr), this._arr = [], this._resetPromise();
				}
				add(e) {
					var t;
					return this._arr.push(e), t = this._promise, this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime)), t;
				}
			}
			return Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			}, Batcher;
		}).call(e);
		var L = P, require$$4$1 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`), R = getCjsExportFromNamespace(T), z, B, V, H, ee, te, ne, re, ie, ae, U, oe = [].splice;
		te = 10, B = 5, U = t, ne = o, H = p, ee = y, re = require$$4$1, V = r, ie = x, ae = C, z = (function() {
			class Bottleneck {
				constructor(e = {}, ...t) {
					var n, r;
					this._addToQueue = this._addToQueue.bind(this), this._validateOptions(e, t), U.load(e, this.instanceDefaults, this), this._queues = new ne(te), this._scheduled = {}, this._states = new ie([
						`RECEIVED`,
						`QUEUED`,
						`RUNNING`,
						`EXECUTING`
					].concat(this.trackDoneStatus ? [`DONE`] : [])), this._limiter = null, this.Events = new V(this), this._submitLock = new ae(`submit`, this.Promise), this._registerLock = new ae(`register`, this.Promise), r = U.load(e, this.storeDefaults, {}), this._store = (function() {
						if (this.datastore === `redis` || this.datastore === `ioredis` || this.connection != null) return n = U.load(e, this.redisStoreDefaults, {}), new re(this, r, n);
						if (this.datastore === `local`) return n = U.load(e, this.localStoreDefaults, {}), new ee(this, r, n);
						throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this), this._queues.on(`leftzero`, () => {
						var e;
						return (e = this._store.heartbeat) == null ? void 0 : typeof e.ref == `function` ? e.ref() : void 0;
					}), this._queues.on(`zero`, () => {
						var e;
						return (e = this._store.heartbeat) == null ? void 0 : typeof e.unref == `function` ? e.unref() : void 0;
					});
				}
				_validateOptions(e, t) {
					if (!(typeof e == `object` && e && t.length === 0)) throw new Bottleneck.prototype.BottleneckError(`Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.`);
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(e) {
					return this._store.__publish__(e);
				}
				disconnect(e = !0) {
					return this._store.__disconnect__(e);
				}
				chain(e) {
					return this._limiter = e, this;
				}
				queued(e) {
					return this._queues.queued(e);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(e) {
					return this._states.jobStatus(e);
				}
				jobs(e) {
					return this._states.statusJobs(e);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(e = 1) {
					return this._store.__check__(e);
				}
				_clearGlobalState(e) {
					return this._scheduled[e] != null && (clearTimeout(this._scheduled[e].expiration), delete this._scheduled[e], !0);
				}
				async _free(e, t, n, r) {
					var i, a;
					try {
						if ({running: a} = await this._store.__free__(e, n.weight), this.Events.trigger(`debug`, `Freed ${n.id}`, r), a === 0 && this.empty()) return this.Events.trigger(`idle`);
					} catch (e) {
						return i = e, this.Events.trigger(`error`, i);
					}
				}
				_run(e, t, n) {
					var r, i, a;
					return t.doRun(), r = this._clearGlobalState.bind(this, e), a = this._run.bind(this, e, t), i = this._free.bind(this, e, t), this._scheduled[e] = {
						timeout: setTimeout(() => t.doExecute(this._limiter, r, a, i), n),
						expiration: t.options.expiration == null ? void 0 : setTimeout(function() {
							return t.doExpire(r, a, i);
						}, n + t.options.expiration),
						job: t
					};
				}
				_drainOne(e) {
					return this._registerLock.schedule(() => {
						var t, n, r, i, a;
						return this.queued() === 0 || (a = this._queues.getFirst(), {options: i, args: t} = r = a.first(), e != null && i.weight > e) ? this.Promise.resolve(null) : (this.Events.trigger(`debug`, `Draining ${i.id}`, {
							args: t,
							options: i
						}), n = this._randomIndex(), this._store.__register__(n, i.weight, i.expiration).then(({ success: e, wait: o, reservoir: s }) => {
							var c;
							return this.Events.trigger(`debug`, `Drained ${i.id}`, {
								success: e,
								args: t,
								options: i
							}), e ? (a.shift(), c = this.empty(), c && this.Events.trigger(`empty`), s === 0 && this.Events.trigger(`depleted`, c), this._run(n, r, o), this.Promise.resolve(i.weight)) : this.Promise.resolve(null);
						}));
					});
				}
				_drainAll(e, t = 0) {
					return this._drainOne(e).then((n) => {
						var r;
						return n == null ? this.Promise.resolve(t) : (r = e == null ? e : e - n, this._drainAll(r, t + n));
					}).catch((e) => this.Events.trigger(`error`, e));
				}
				_dropAllQueued(e) {
					return this._queues.shiftAll(function(t) {
						return t.doDrop({ message: e });
					});
				}
				stop(e = {}) {
					var t, waitForExecuting;
					return e = U.load(e, this.stopDefaults), waitForExecuting = (e) => {
						var finished = () => {
							var t = this._states.counts;
							return t[0] + t[1] + t[2] + t[3] === e;
						};
						return new this.Promise((e, t) => finished() ? e() : this.on(`done`, () => {
							if (finished()) return this.removeAllListeners(`done`), e();
						}));
					}, t = e.dropWaitingJobs ? (this._run = function(t, n) {
						return n.doDrop({ message: e.dropErrorMessage });
					}, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
						var t, n = this._scheduled, r;
						for (t in n) r = n[t], this.jobStatus(r.job.options.id) === `RUNNING` && (clearTimeout(r.timeout), clearTimeout(r.expiration), r.job.doDrop({ message: e.dropErrorMessage }));
						return this._dropAllQueued(e.dropErrorMessage), waitForExecuting(0);
					}))) : this.schedule({
						priority: te - 1,
						weight: 0
					}, () => waitForExecuting(1)), this._receive = function(t) {
						return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage));
					}, this.stop = () => this.Promise.reject(new Bottleneck.prototype.BottleneckError(`stop() has already been called`)), t;
				}
				async _addToQueue(e) {
					var t, n, r, i, a, o, s;
					({args: t, options: i} = e);
					try {
						({reachedHWM: a, blocked: n, strategy: s} = await this._store.__submit__(this.queued(), i.weight));
					} catch (n) {
						return r = n, this.Events.trigger(`debug`, `Could not queue ${i.id}`, {
							args: t,
							options: i,
							error: r
						}), e.doDrop({ error: r }), !1;
					}
					return n ? (e.doDrop(), !0) : a && (o = s === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(i.priority) : s === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(i.priority + 1) : s === Bottleneck.prototype.strategy.OVERFLOW ? e : void 0, o?.doDrop(), o == null || s === Bottleneck.prototype.strategy.OVERFLOW) ? (o ?? e.doDrop(), a) : (e.doQueue(a, n), this._queues.push(e), await this._drainAll(), a);
				}
				_receive(e) {
					return this._states.jobStatus(e.options.id) == null ? (e.doReceive(), this._submitLock.schedule(this._addToQueue, e)) : (e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`)), !1);
				}
				submit(...e) {
					var t, n, r, i, a, o, task;
					return typeof e[0] == `function` ? (a = e, [n, ...e] = a, [t] = oe.call(e, -1), i = U.load({}, this.jobDefaults)) : (o = e, [i, n, ...e] = o, [t] = oe.call(e, -1), i = U.load(i, this.jobDefaults)), task = (...e) => new this.Promise(function(t, r) {
						return n(...e, function(...e) {
							return (e[0] == null ? t : r)(e);
						});
					}), r = new H(task, e, i, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), r.promise.then(function(e) {
						return typeof t == `function` ? t(...e) : void 0;
					}).catch(function(e) {
						return Array.isArray(e) ? typeof t == `function` ? t(...e) : void 0 : typeof t == `function` ? t(e) : void 0;
					}), this._receive(r);
				}
				schedule(...e) {
					var t, n, r;
					return typeof e[0] == `function` ? ([r, ...e] = e, n = {}) : [n, r, ...e] = e, t = new H(r, e, n, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), this._receive(t), t.promise;
				}
				wrap(e) {
					var t = this.schedule.bind(this), wrapped = function(...n) {
						return t(e.bind(this), ...n);
					};
					return wrapped.withOptions = function(n, ...r) {
						return t(n, e, ...r);
					}, wrapped;
				}
				async updateSettings(e = {}) {
					return await this._store.__updateSettings__(U.overwrite(e, this.storeDefaults)), U.overwrite(e, this.instanceDefaults, this), this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(e = 0) {
					return this._store.__incrementReservoir__(e);
				}
			}
			return Bottleneck.default = Bottleneck, Bottleneck.Events = V, Bottleneck.version = Bottleneck.prototype.version = R.version, Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			}, Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = s, Bottleneck.Group = Bottleneck.prototype.Group = N, Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2, Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3, Bottleneck.Batcher = Bottleneck.prototype.Batcher = L, Bottleneck.prototype.jobDefaults = {
				priority: B,
				weight: 1,
				expiration: null,
				id: `<no-id>`
			}, Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			}, Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			}, Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: !1,
				connection: null
			}, Bottleneck.prototype.instanceDefaults = {
				datastore: `local`,
				connection: null,
				id: `<no-id>`,
				rejectOnDrop: !0,
				trackDoneStatus: !1,
				Promise
			}, Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: `This limiter has been stopped and cannot accept new jobs.`,
				dropWaitingJobs: !0,
				dropErrorMessage: `This limiter has been stopped.`
			}, Bottleneck;
		}).call(e);
		var se = z;
		return se;
	}));
}))(), 1), Ta = `0.0.0-development`;
function isRequestError(e) {
	return e.request !== void 0;
}
async function errorRequest(e, t, n, r) {
	if (!isRequestError(n) || !n?.request.request) throw n;
	if (n.status >= 400 && !e.doNotRetry.includes(n.status)) {
		let i = r.request.retries == null ? e.retries : r.request.retries, a = ((r.request.retryCount || 0) + 1) ** 2;
		throw t.retry.retryRequest(n, i, a);
	}
	throw n;
}
async function wrapRequest(e, t, n, r) {
	let i = new wa.default();
	return i.on(`failed`, function(t, n) {
		let i = ~~t.request.request?.retries, a = ~~t.request.request?.retryAfter;
		if (r.request.retryCount = n.retryCount + 1, i > n.retryCount) return a * e.retryAfterBaseValue;
	}), i.schedule(requestWithGraphqlErrorHandling.bind(null, e, t, n), r);
}
async function requestWithGraphqlErrorHandling(e, t, n, r) {
	let i = await n(r);
	return i.data && i.data.errors && i.data.errors.length > 0 && /Something went wrong while executing your query/.test(i.data.errors[0].message) ? errorRequest(e, t, new O(i.data.errors[0].message, 500, {
		request: r,
		response: i
	}), r) : i;
}
function retry(e, t) {
	let n = Object.assign({
		enabled: !0,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, t.retry), r = { retry: { retryRequest: (e, t, n) => (e.request.request = Object.assign({}, e.request.request, {
		retries: t,
		retryAfter: n
	}), e) } };
	return n.enabled && (e.hook.error(`request`, errorRequest.bind(null, n, r)), e.hook.wrap(`request`, wrapRequest.bind(null, n, r))), r;
}
retry.VERSION = Ta;
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
function getArtifactPublic(e, t, n, r, i) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let [a, o] = getRetryOptions(k), s = {
			log: void 0,
			userAgent: getUserAgentString(),
			previews: void 0,
			retry: a,
			request: o
		}, c = yield A(i, s, retry, requestLog).request(`GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts{?name}`, {
			owner: n,
			repo: r,
			run_id: t,
			name: e
		});
		if (c.status !== 200) throw new InvalidResponseError(`Invalid response from GitHub API: ${c.status} (${c?.headers?.[`x-github-request-id`]})`);
		if (c.data.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${e}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
		let l = c.data.artifacts[0];
		return c.data.artifacts.length > 1 && (l = c.data.artifacts.sort((e, t) => t.id - e.id)[0], u(`More than one artifact found for a single name, returning newest (id: ${l.id})`)), { artifact: {
			name: l.name,
			id: l.id,
			size: l.size_in_bytes,
			createdAt: l.created_at ? new Date(l.created_at) : void 0,
			digest: l.digest
		} };
	});
}
function getArtifactInternal(e) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let t = internalArtifactTwirpClient(), { workflowRunBackendId: n, workflowJobRunBackendId: r } = getBackendIdsFromToken(), i = {
			workflowRunBackendId: n,
			workflowJobRunBackendId: r,
			nameFilter: H.create({ value: e })
		}, a = yield t.ListArtifacts(i);
		if (a.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${e}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
		let o = a.artifacts[0];
		return a.artifacts.length > 1 && (o = a.artifacts.sort((e, t) => Number(t.databaseId) - Number(e.databaseId))[0], u(`More than one artifact found for a single name, returning newest (id: ${o.databaseId})`)), { artifact: {
			name: o.name,
			id: Number(o.databaseId),
			size: Number(o.size),
			createdAt: o.createdAt ? B.toDate(o.createdAt) : void 0,
			digest: o.digest?.value
		} };
	});
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
};
function deleteArtifactPublic(e, t, n, r, i) {
	return __awaiter$2(this, void 0, void 0, function* () {
		let [a, o] = getRetryOptions(k), s = {
			log: void 0,
			userAgent: getUserAgentString(),
			previews: void 0,
			retry: a,
			request: o
		}, c = A(i, s, retry, requestLog), l = yield getArtifactPublic(e, t, n, r, i), u = yield c.rest.actions.deleteArtifact({
			owner: n,
			repo: r,
			artifact_id: l.artifact.id
		});
		if (u.status !== 204) throw new InvalidResponseError(`Invalid response from GitHub API: ${u.status} (${u?.headers?.[`x-github-request-id`]})`);
		return { id: l.artifact.id };
	});
}
function deleteArtifactInternal(e) {
	return __awaiter$2(this, void 0, void 0, function* () {
		let t = internalArtifactTwirpClient(), { workflowRunBackendId: n, workflowJobRunBackendId: r } = getBackendIdsFromToken(), i = {
			workflowRunBackendId: n,
			workflowJobRunBackendId: r,
			nameFilter: H.create({ value: e })
		}, a = yield t.ListArtifacts(i);
		if (a.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${e}`);
		let s = a.artifacts[0];
		a.artifacts.length > 1 && (s = a.artifacts.sort((e, t) => Number(t.databaseId) - Number(e.databaseId))[0], u(`More than one artifact found for a single name, returning newest (id: ${s.databaseId})`));
		let c = {
			workflowRunBackendId: s.workflowRunBackendId,
			workflowJobRunBackendId: s.workflowJobRunBackendId,
			name: s.name
		}, l = yield t.DeleteArtifact(c);
		return o(`Artifact '${e}' (ID: ${l.artifactId}) deleted`), { id: Number(l.artifactId) };
	});
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
const Ea = getMaxArtifactListCount(), Da = Math.ceil(Ea / 100);
function listArtifactsPublic(e, t, n, r) {
	return __awaiter$1(this, arguments, void 0, function* (e, t, n, r, i = !1) {
		o(`Fetching artifact list for workflow run ${e} in repository ${t}/${n}`);
		let a = [], [c, l] = getRetryOptions(k), d = {
			log: void 0,
			userAgent: getUserAgentString(),
			previews: void 0,
			retry: c,
			request: l
		}, f = A(r, d, retry, requestLog), p = 1, { data: h } = yield f.request(`GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts`, {
			owner: t,
			repo: n,
			run_id: e,
			per_page: 100,
			page: p
		}), g = Math.ceil(h.total_count / 100), v = h.total_count;
		v > Ea && (s(`Workflow run ${e} has ${v} artifacts, exceeding the limit of ${Ea}. Results will be incomplete as only the first ${Ea} artifacts will be returned`), g = Da);
		for (let e of h.artifacts) a.push({
			name: e.name,
			id: e.id,
			size: e.size_in_bytes,
			createdAt: e.created_at ? new Date(e.created_at) : void 0,
			digest: e.digest
		});
		for (p++; p <= g; p++) {
			u(`Fetching page ${p} of artifact list`);
			let { data: r } = yield f.request(`GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts`, {
				owner: t,
				repo: n,
				run_id: e,
				per_page: 100,
				page: p
			});
			for (let e of r.artifacts) a.push({
				name: e.name,
				id: e.id,
				size: e.size_in_bytes,
				createdAt: e.created_at ? new Date(e.created_at) : void 0,
				digest: e.digest
			});
		}
		return i && (a = filterLatest(a)), o(`Found ${a.length} artifact(s)`), { artifacts: a };
	});
}
function listArtifactsInternal() {
	return __awaiter$1(this, arguments, void 0, function* (e = !1) {
		let t = internalArtifactTwirpClient(), { workflowRunBackendId: n, workflowJobRunBackendId: r } = getBackendIdsFromToken(), i = {
			workflowRunBackendId: n,
			workflowJobRunBackendId: r
		}, a = (yield t.ListArtifacts(i)).artifacts.map((e) => ({
			name: e.name,
			id: Number(e.databaseId),
			size: Number(e.size),
			createdAt: e.createdAt ? B.toDate(e.createdAt) : void 0,
			digest: e.digest?.value
		}));
		return e && (a = filterLatest(a)), o(`Found ${a.length} artifact(s)`), { artifacts: a };
	});
}
function filterLatest(e) {
	e.sort((e, t) => t.id - e.id);
	let t = [], n = new Set();
	for (let r of e) n.has(r.name) || (t.push(r), n.add(r.name));
	return t;
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
}, __rest = function(e, t) {
	var n = {};
	for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
	if (e != null && typeof Object.getOwnPropertySymbols == `function`) for (var i = 0, r = Object.getOwnPropertySymbols(e); i < r.length; i++) t.indexOf(r[i]) < 0 && Object.prototype.propertyIsEnumerable.call(e, r[i]) && (n[r[i]] = e[r[i]]);
	return n;
}, DefaultArtifactClient = class {
	uploadArtifact(e, t, n, r) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				if (isGhes()) throw new GHESNotSupportedError();
				return uploadArtifact(e, t, n, r);
			} catch (e) {
				throw s(`Artifact upload failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	downloadArtifact(e, t) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				if (isGhes()) throw new GHESNotSupportedError();
				if (t?.findBy) {
					let { findBy: { repositoryOwner: n, repositoryName: r, token: i } } = t;
					return downloadArtifactPublic(e, n, r, i, __rest(t, [`findBy`]));
				}
				return downloadArtifactInternal(e, t);
			} catch (e) {
				throw s(`Download Artifact failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	listArtifacts(e) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				if (isGhes()) throw new GHESNotSupportedError();
				if (e?.findBy) {
					let { findBy: { workflowRunId: t, repositoryOwner: n, repositoryName: r, token: i } } = e;
					return listArtifactsPublic(t, n, r, i, e?.latest);
				}
				return listArtifactsInternal(e?.latest);
			} catch (e) {
				throw s(`Listing Artifacts failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	getArtifact(e, t) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				if (isGhes()) throw new GHESNotSupportedError();
				if (t?.findBy) {
					let { findBy: { workflowRunId: n, repositoryOwner: r, repositoryName: i, token: a } } = t;
					return getArtifactPublic(e, n, r, i, a);
				}
				return getArtifactInternal(e);
			} catch (e) {
				throw s(`Get Artifact failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
	deleteArtifact(e, t) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				if (isGhes()) throw new GHESNotSupportedError();
				if (t?.findBy) {
					let { findBy: { repositoryOwner: n, repositoryName: r, workflowRunId: i, token: a } } = t;
					return deleteArtifactPublic(e, i, n, r, a);
				}
				return deleteArtifactInternal(e);
			} catch (e) {
				throw s(`Delete Artifact failed with error: ${e}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`), e;
			}
		});
	}
};
new DefaultArtifactClient();
export { DefaultArtifactClient };
