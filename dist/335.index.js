export const id = 335;
export const ids = [335];
export const modules = {

/***/ 93335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJUnit: () => (/* binding */ parseJUnit)
/* harmony export */ });
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68554);

/** {@link readReport} with all cases in memory. */
async function parseJUnit(report, limits = {}) {
    const { report: read, sink } = await (0,_read_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(report, () => new CaseList(), limits);
    return { ...read, cases: sink.cases };
}
class CaseList {
    cases = [];
    add(testCase) {
        this.cases.push(testCase);
    }
}


/***/ })

};
