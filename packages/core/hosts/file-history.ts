import type { RecordKeeper } from "./runner-history.ts";

/** Where records are kept away from GitHub: in the file or folder that `--history` names. */
export function fileHistory(place: string, key: string | undefined): RecordKeeper {
  const noService = async () => ({ done: false, reason: "the Actions service is not available on this machine" });
  const intoFile: RecordKeeper["keepSnapshot"] = async (records, sections) => {
    const { fileStore } = await import("../history/files/file-store.ts");
    return fileStore(place, key).write(records, sections);
  };
  return { keepArtifact: noService, keepSnapshot: place === "actions" ? noService : intoFile };
}
