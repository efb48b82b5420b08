// packages/core/export/otlp-endpoint.ts
function parseOtlpEndpoint(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== "http:" && url.protocol !== "https:") return null;
	if (url.username !== "" || url.password !== "") return null;
	const folders = url.pathname.split("/").filter((folder) => folder !== "");
	if (/^v1\/(traces|metrics)$/.test(folders.slice(-2).join("/"))) folders.splice(-2);
	return `${url.origin}${folders.map((folder) => `/${folder}`).join("")}${url.search}`;
}
function signalUrl(endpoint, signal) {
	const url = new URL(endpoint);
	url.pathname = `${url.pathname.replace(/\/$/, "")}/v1/${signal}`;
	return url.href;
}
function parseHeader(line) {
	const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([ -~\t]*)$/.exec(line) ?? [];
	return name === void 0 || value === void 0 ? null : [name.toLowerCase(), value.trim()];
}
function keepsSecrets(endpoint) {
	const { protocol, hostname } = new URL(endpoint);
	return protocol === "https:" || /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
export { signalUrl as i, parseHeader as n, parseOtlpEndpoint as r, keepsSecrets as t };
