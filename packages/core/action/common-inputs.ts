import { flag, secret, text, token } from "./inputs.ts";

/** The inputs that every action has. */
export const commonInputs = {
  "github-token": token({
    help: "Token for GitHub's API. The job's own token is enough.",
    runnerDefault: `\${{ github.token }}`,
  }),
  config: text({
    help: "Configuration file; each action reads its own section, and inputs win over the file.",
    fallback: ".github/paceline.yml",
  }),
  history: text({
    help: "Where the run records are: `actions` (the repository's own cache and artifacts), or the path of an NDJSON file or of a folder of such files.",
    fallback: "actions",
  }),
  "history-key": secret({
    help: "Secret that signs history snapshots. With it, a snapshot that was not signed with the same one is not read.",
  }),
  "fail-on-error": flag({
    help: "Fail the step when something inside Paceline goes wrong, instead of a warning and the default.",
    fallback: false,
  }),
  summary: flag({ help: "Write the job summary.", fallback: true }),
};
