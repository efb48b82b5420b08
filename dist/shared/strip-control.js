// packages/core/logs/strip-control.ts
function stripControl(raw) {
	const visible = raw.includes("\r") ? lastOverwrite(raw) : raw;
	return NEEDS_STRIPPING.test(visible) ? visible.replace(ANSI, "").replace(CONTROL, "") : visible;
}
const ANSI = /\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]{0,64}[ -/]{0,8}[@-~]/g;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g;
const NEEDS_STRIPPING = new RegExp(CONTROL.source);
function lastOverwrite(raw) {
	return raw.split("\r").findLast((layer) => layer.trim() !== "") ?? "";
}
export { stripControl as t };
