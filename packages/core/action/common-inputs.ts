import { flag, secret, text, token } from "./inputs.ts";

/** The inputs that every action has. */
export const commonInputs = {
  "github-token": token({
    help: "Token for GitHub's API. The job's own token is sufficient.",
    runnerDefault: `\${{ github.token }}`,
  }),
  config: text({
    help: "Configuration file. Each action reads its own section; inputs override the file.",
    fallback: ".github/paceline.yml",
  }),
  history: text({
    help: "Where run records are stored: `actions` (the repository's own cache and artifacts), or the path of an NDJSON file or a folder of such files.",
    fallback: "actions",
  }),
  "history-key": secret({
    help: "Secret that signs history snapshots. If set, snapshots without a matching signature are not read.",
  }),
  "fail-on-error": flag({
    help: "Fail the step on an error inside Paceline, instead of warning and using the default.",
    fallback: false,
  }),
  summary: flag({ help: "Write the job summary.", fallback: true }),
};
