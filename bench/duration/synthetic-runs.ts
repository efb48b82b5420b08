import { emptyRecord, type RunRecord } from "../../packages/core/record/record.ts";
import { mulberry32 } from "../../packages/core/stats/mulberry32.ts";

const JOBS = 20;
const HALF_HOUR = 1_800_000;

/** Runs number `first` and on, one every half hour: pushes and pull requests of two lengths, with twenty jobs each. */
export function syntheticRuns(first: number, count: number): RunRecord[] {
  return Array.from({ length: count }, (_, index) => syntheticRun(first + index));
}

function syntheticRun(number: number): RunRecord {
  const random = mulberry32(number);
  const created = Date.UTC(2020, 0, 1) + number * HALF_HOUR;
  const iso = (seconds: number) => new Date(created + seconds * 1000).toISOString();
  const isRequest = random() < 0.6;
  const length = (isRequest ? 300 : 600) * (1 + random() / 3);
  const endings = ["ts", "md", "json", "yml"];
  return emptyRecord({
    run_id: number + 1,
    workflow: "CI",
    event: isRequest ? "pull_request" : "push",
    branch: isRequest ? `feature-${number % 97}` : "main",
    sha: String(number),
    conclusion: random() < 0.85 ? "success" : "failure",
    created_at: iso(0),
    started_at: iso(5),
    completed_at: iso(5 + length),
    changes: {
      truncated: false,
      files: Array.from({ length: 1 + Math.floor(random() * 8) }, (_, file) => ({
        path: `src/${file % 4}/file${file}.${endings[Math.floor(random() * endings.length)]}`,
        additions: 3,
        deletions: 1,
        status: null,
      })),
    },
    jobs: Array.from({ length: JOBS }, (_, job) => ({
      name: `job ${job}`,
      runner: null,
      created_at: iso(0),
      started_at: iso(5),
      completed_at: iso(5 + (length * (job + 1)) / (JOBS + 1) + random() * 10),
      conclusion: "success",
      steps: null,
    })),
  });
}
