import { J as readAnswer, q as fetched } from "../runner.js";
// packages/core/github/runner-of-labels.ts
const SYSTEMS = [
	[/^(ubuntu|linux)\b/i, "Linux"],
	[/^windows\b/i, "Windows"],
	[/^macos\b/i, "macOS"]
];
function runnerOfLabels(labels) {
	return {
		labels,
		os: SYSTEMS.find(([pattern]) => labels.some((label) => pattern.test(label)))?.[1] ?? null,
		arch: architecture(labels)
	};
}
function architecture(labels) {
	for (const label of labels) {
		if (/(^|[-_])(arm64|aarch64|arm)$/i.test(label)) return "ARM64";
		if (/(^|[-_])(x64|x86_64|amd64|intel)$/i.test(label)) return "X64";
		const mac = /^macos-(\d+)(-large|-xlarge)?$/i.exec(label);
		if (mac) return mac[2] === "-xlarge" || mac[2] === void 0 && Number(mac[1]) >= 14 ? "ARM64" : "X64";
		if (/^(ubuntu|windows)-(latest|\d[\d.]*)$/i.test(label)) return "X64";
		if (/^macos-latest$/i.test(label)) return "ARM64";
	}
	return null;
}
// packages/core/github/fetch-jobs.ts
const MAX_JOBS = 2e3;
function fetchJobs(rest, repository, runId, attempt) {
	const path = `/repos/${repository}/actions/runs/${runId}/attempts/${attempt}/jobs`;
	return fetched(path, async (note) => {
		const jobs = [];
		for await (const item of rest.pages(path, {}, "jobs")) {
			const job = readJob(item, note);
			if (job === null) note(["a job without id or name was left out"]);
			else jobs.push(job);
			if (jobs.length >= MAX_JOBS) break;
		}
		return jobs;
	});
}
function readJob(value, note) {
	return readAnswer(value, note, (job) => {
		const id = job.integer("id", 1);
		const name = job.string("name");
		if (id === null || !name) return null;
		const labels = job.strings("labels", 50);
		return {
			id,
			name,
			runner: labels === null ? null : runnerOfLabels(labels),
			created_at: job.time("created_at"),
			started_at: job.time("started_at"),
			completed_at: job.time("completed_at"),
			conclusion: job.string("conclusion", 50),
			steps: job.list("steps", 1e3, readStep)
		};
	});
}
function readStep(step) {
	const number = step.integer("number");
	const name = step.string("name");
	if (number === null || name === null) return null;
	return {
		number,
		name,
		started_at: step.time("started_at"),
		completed_at: step.time("completed_at"),
		conclusion: step.string("conclusion", 50)
	};
}
export { fetchJobs as t };
