// packages/core/reports/serious-problem.ts
const MILD = [
	"invalid-time",
	"invalid-characters",
	"counts-only",
	"unknown-encoding",
	"cases-missing",
	"repeated",
	"files-unknown"
];
function seriousProblem({ problems }) {
	return problems.find(({ code }) => !MILD.includes(code));
}
export { seriousProblem as t };
