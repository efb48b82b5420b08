import { rt as roundTo } from "../runner.js";
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
export { estimateCarbon as n, coresOfSku as t };
