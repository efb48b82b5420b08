import { dt as sumBy, it as roundTo, lt as secondsBetween, ut as sum } from "../runner.js";
// packages/core/cost/billed-minutes.ts
function billedMinutes(seconds) {
	return Math.max(1, Math.ceil(seconds / 60));
}
// packages/core/cost/estimate-carbon.ts
const IDLE_WATTS = .74;
const MEMORY_WATTS_PER_GB = .392;
const POWER_USAGE_EFFECTIVENESS = 1.185;
const GB_PER_CORE = 4;
const METHOD = "Cloud Carbon Footprint factors for Azure (0.74–3.54 W a core, 0.392 W a GB, PUE 1.185) at half load; the range is from idle to full load; without the making of the machines";
const STANDARD_CORES = {
	linux_slim: {
		public: 1,
		private: 1
	},
	linux: {
		public: 4,
		private: 2
	},
	windows: {
		public: 4,
		private: 2
	},
	linux_2_core_arm: {
		public: 4,
		private: 2
	},
	windows_2_core_arm: {
		public: 4,
		private: 2
	}
};
function coresOfSku(sku, isPublic) {
	const standard = sku !== null && Object.hasOwn(STANDARD_CORES, sku) ? STANDARD_CORES[sku] : void 0;
	if (standard !== void 0) return isPublic ? standard.public : standard.private;
	const cores = /^(?:linux|windows)_(\d{1,2})_core(?:_arm|_advanced)?$/.exec(sku ?? "")?.[1];
	return cores === void 0 ? null : Number(cores);
}
function estimateCarbon(coreSeconds, intensity) {
	const grams = (share) => {
		const kilowattHours = (IDLE_WATTS + share * 2.8 + GB_PER_CORE * MEMORY_WATTS_PER_GB) * POWER_USAGE_EFFECTIVENESS * coreSeconds / 3600 / 1e3;
		return roundTo(kilowattHours * intensity, 3);
	};
	return {
		grams: grams(.5),
		low: grams(0),
		high: grams(1),
		method: METHOD
	};
}
// packages/core/cost/given-prices.ts
function parseGivenPrice(line) {
	const match = /^([^=]{1,200}?)\s{0,20}=\s{0,20}(\d{1,6}(?:\.\d{1,9})?)$/.exec(line);
	return match === null ? null : {
		label: (match[1] ?? "").trim().toLowerCase(),
		usdPerMinute: Number(match[2])
	};
}
function givenPriceOf(labels, prices) {
	const names = labels.map((label) => label.toLowerCase());
	const fits = ({ label }) => label.endsWith("*") ? names.some((name) => name.startsWith(label.slice(0, -1))) : names.includes(label);
	return prices.find(fits)?.usdPerMinute ?? null;
}
// packages/core/cost/price-table.ts
const GITHUB_PRICES = [{
	since: "2026-01-01",
	usdPerMinute: {
		linux_slim: .002,
		linux: .006,
		linux_2_core_advanced: .006,
		linux_4_core: .012,
		linux_8_core: .022,
		linux_16_core: .042,
		linux_32_core: .082,
		linux_64_core: .162,
		linux_96_core: .252,
		linux_2_core_arm: .005,
		linux_4_core_arm: .008,
		linux_8_core_arm: .014,
		linux_16_core_arm: .026,
		linux_32_core_arm: .05,
		linux_64_core_arm: .098,
		linux_4_core_gpu: .052,
		windows: .01,
		windows_4_core: .022,
		windows_8_core: .042,
		windows_16_core: .082,
		windows_32_core: .162,
		windows_64_core: .322,
		windows_96_core: .552,
		windows_2_core_arm: .008,
		windows_4_core_arm: .014,
		windows_8_core_arm: .026,
		windows_16_core_arm: .05,
		windows_32_core_arm: .098,
		windows_64_core_arm: .194,
		windows_4_core_gpu: .102,
		macos: .062,
		macos_l: .077,
		macos_xl: .102,
		self_hosted: 0
	}
}];
function pricesAt(time, tables = GITHUB_PRICES) {
	return tables.findLast(({ since }) => time === null || Date.parse(since) <= Date.parse(time)) ?? tables[0] ?? {
		since: "",
		usdPerMinute: {}
	};
}
// packages/core/cost/sku-of-labels.ts
const LARGER = /^(ubuntu|linux|windows)(?=[-_.\d])[\w.-]{0,60}?[-_](\d{1,2})[-_]?cores?(?:[-_]([\w-]{1,20}))?$/;
const STANDARD = [
	[/^ubuntu-slim$/, "linux_slim"],
	[/^ubuntu-\d\d\.04-arm$/, "linux_2_core_arm"],
	[/^ubuntu-(?:latest|\d\d\.04)$/, "linux"],
	[/^windows-11-arm$/, "windows_2_core_arm"],
	[/^windows-(?:latest|20\d\d(?:-vs20\d\d)?)$/, "windows"],
	[/^macos-(?:latest|\d\d)(?:-intel)?$/, "macos"]
];
const LARGER_MACS = [[/^macos-(?:latest|\d\d)-xlarge$/, "macos_xl"], [/^macos-(?:latest|\d\d)-large$/, "macos_l"]];
function skuOfLabels(labels) {
	const names = labels.map((label) => label.toLowerCase());
	if (names.includes("self-hosted")) return {
		sku: "self_hosted",
		isStandard: false
	};
	for (const name of names) {
		const sku = named(name, STANDARD);
		if (sku !== null) return {
			sku,
			isStandard: true
		};
		const larger = named(name, LARGER_MACS) ?? largerSku(name);
		if (larger !== null) return {
			sku: larger,
			isStandard: false
		};
	}
	return null;
}
function named(name, patterns) {
	return patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
function largerSku(name) {
	const match = LARGER.exec(name);
	if (match === null) return null;
	const system = match[1] === "windows" ? "windows" : "linux";
	const cores = Number(match[2]);
	const words = name.split(/[-_]/);
	if (words.includes("gpu")) return `${system}_${cores}_core_gpu`;
	if (words.includes("arm") || words.includes("arm64")) return `${system}_${cores}_core_arm`;
	return system === "linux" && cores === 2 ? "linux_2_core_advanced" : `${system}_${cores}_core`;
}
// packages/core/cost/price-run.ts
function priceRun(jobs, circumstances) {
	const table = pricesAt(circumstances.time, circumstances.tables);
	const priced = jobs.filter(ranHere).map((job) => priceJob(job, table, circumstances));
	const knownSku = priced.map(({ usd }) => usd).filter((usd) => usd !== null);
	const knownUsd = toMicroDollars(sum(knownSku));
	return {
		usd: knownSku.length === priced.length ? knownUsd : null,
		knownUsd,
		billedMinutes: sumBy(priced, (job) => job.billedMinutes ?? 0),
		pricesSince: table.since,
		jobs: priced,
		carbon: carbonOf(priced, circumstances)
	};
}
function costRecord({ usd, billedMinutes, pricesSince, jobs, carbon }) {
	const whole = carbon !== null && carbon.jobs === jobs.length ? carbon : null;
	return {
		usd,
		billed_minutes: billedMinutes,
		prices_since: pricesSince,
		co2e_grams: whole?.grams ?? null,
		co2e_low: whole?.low ?? null,
		co2e_high: whole?.high ?? null
	};
}
function ranHere({ carried, conclusion, steps }) {
	const neverBegan = conclusion === "cancelled" && steps !== null && steps.length === 0;
	return carried !== true && conclusion !== "skipped" && !neverBegan;
}
function priceJob(job, table, circumstances) {
	const labels = job.runner?.labels ?? [];
	const knownSku = skuOfLabels(labels);
	const isOwn = knownSku?.sku === "self_hosted";
	const seconds = secondsBetween(job.started_at, job.completed_at);
	const minutes = seconds === null ? null : billedMinutes(seconds);
	const { basis, usdPerMinute } = priceOf(labels, table, circumstances);
	const paidMinutes = isOwn && seconds !== null ? seconds / 60 : minutes;
	const usd = usdPerMinute === null || paidMinutes === null ? null : toMicroDollars(paidMinutes * usdPerMinute);
	const sku = knownSku?.sku ?? null;
	return {
		name: job.name,
		labels,
		sku,
		seconds,
		billedMinutes: isOwn ? null : minutes,
		usd,
		basis
	};
}
function pricePerMinute(labels, circumstances) {
	return priceOf(labels, pricesAt(circumstances.time, circumstances.tables), circumstances);
}
function priceOf(labels, table, { isPublic, givenPrices = [] }) {
	const givenPrice = givenPriceOf(labels, givenPrices);
	if (givenPrice !== null) return {
		basis: "given",
		usdPerMinute: givenPrice
	};
	const knownSku = skuOfLabels(labels);
	const unknown = {
		basis: "unknown",
		usdPerMinute: null
	};
	if (knownSku === null || !Object.hasOwn(table.usdPerMinute, knownSku.sku)) return unknown;
	const usdPerMinute = table.usdPerMinute[knownSku.sku] ?? null;
	if (knownSku.sku === "self_hosted") return {
		basis: "self-hosted",
		usdPerMinute
	};
	if (!knownSku.isStandard || isPublic === false) return {
		basis: "list",
		usdPerMinute
	};
	return isPublic ? {
		basis: "public",
		usdPerMinute: 0
	} : unknown;
}
function carbonOf(jobs, circumstances) {
	const loads = jobs.flatMap(({ sku, seconds }) => {
		const cores = coresOfSku(sku, circumstances.isPublic ?? false);
		return cores === null || seconds === null ? [] : [cores * seconds];
	});
	if (loads.length === 0) return null;
	return {
		...estimateCarbon(sum(loads), circumstances.carbonIntensity ?? 472),
		jobs: loads.length
	};
}
function toMicroDollars(usd) {
	return roundTo(usd, 6);
}
export { parseGivenPrice as i, pricePerMinute as n, priceRun as r, costRecord as t };
