import { fileStore } from "../history/files/file-store.ts";
import type { RecordKeeper } from "./runner-history.ts";

/** Where records are kept away from GitHub: in the file or folder that `--history` names. */
export function fileHistory(place: string, key: string | undefined): RecordKeeper {
  const noService = async () => ({ done: false, reason: "there is no Actions service on this machine" });
  return {
    keepArtifact: noService,
    keepSnapshot:
      place === "actions" ? noService : (records, sections) => fileStore(place, key).write(records, sections),
  };
}
