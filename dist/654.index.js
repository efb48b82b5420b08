export const id = 654;
export const ids = [654];
export const modules = {

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tn: () => (/* binding */ takenArtifacts),
/* harmony export */   ul: () => (/* binding */ artifactLedger),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);

const FIELD = "merged_artifacts";
/** A ledger of the artifacts with these ids. */
function artifactLedger(taken) {
    const known = new Set(taken);
    return { has: (id) => known.has(String(id)), mark };
}
/** Ids of the artifacts that a record was read from. */
function takenArtifacts(record) {
    const marks = record[FIELD];
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(marks) ? Object.keys(marks) : [];
}
/** Without marks: what a stranger's record claims to hold must not keep anything from being read. */
function withoutMarks(record) {
    if (!(FIELD in record))
        return record;
    const { [FIELD]: _, ...unmarked } = record;
    return unmarked;
}
function mark(record, id) {
    const marked = { ...record, [FIELD]: { [id]: true } };
    return marked;
}


/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  encodeHistory: () => (/* binding */ encodeHistory)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/packages/core/history/decompress.js
var decompress = __webpack_require__(91826);
// EXTERNAL MODULE: ./build/packages/core/history/history-file.js
var history_file = __webpack_require__(73844);
// EXTERNAL MODULE: ./build/packages/core/history/read-ndjson.js
var read_ndjson = __webpack_require__(21474);
// EXTERNAL MODULE: ./build/packages/core/history/snapshot/update-snapshot.js + 9 modules
var update_snapshot = __webpack_require__(72263);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/write-snapshot.js

/**
 * A snapshot of these records and nothing else, signed where there is a key. The same records give the same bytes, if they
 * come in the order and with their lists in the order that `mergeRecords` ends in.
 */
function writeSnapshot(records, key, sections) {
    return (0,update_snapshot.updateSnapshot)(null, records, { key, sections, limits: null });
}

;// CONCATENATED MODULE: ./build/packages/core/history/encode-history.js





/**
 * A history as a file of this name holds it: NDJSON, plain or compressed, or a snapshot, which alone keeps sections. Null for any other name, and
 * for `.zst` on a Node that cannot compress so.
 */
function encodeHistory(path, records, key, sections) {
    if (path.endsWith(".snapshot"))
        return writeSnapshot(records, key, sections).bytes;
    if (!history_file/* HISTORY_FILE */.C.test(path))
        return null;
    const text = Buffer.from((0,read_ndjson/* writeNdjson */.q)(records));
    if (path.endsWith(".gz"))
        return external_node_zlib_.gzipSync(text);
    if (!path.endsWith(".zst"))
        return text;
    return "zstdCompressSync" in external_node_zlib_ ? (0,decompress/* compress */.Bc)(text) : null;
}


/***/ })

};
