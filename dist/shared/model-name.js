// packages/core/duration/page/model-name.ts
function modelName(name) {
	return name === "median of 10" ? "median of ten" : name;
}
export { modelName as t };
