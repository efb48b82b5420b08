import type { RunRecord } from "./record.ts";

export interface PresentName {
  readonly repository: string | null;
  readonly repositoryId: number | null;
}

/**
 * Records of a repository's own history under the name that it has now, be it renamed or transferred. Records of another
 * repository, by GitHub's number, stay as they are. Lists that are read later stay unread.
 */
export function underPresentName(
  records: readonly RunRecord[],
  { repository, repositoryId }: PresentName,
): readonly RunRecord[] {
  if (repository === null || records.every((record) => record.repository === repository)) return records;
  return records.map((record) => {
    const isOther = record.repository_id != null && repositoryId !== null && record.repository_id !== repositoryId;
    if (isOther || record.repository === repository) return record;
    const fields = { ...Object.getOwnPropertyDescriptors(record), repository: { value: repository, enumerable: true } };
    const renamed: RunRecord = Object.create(Object.prototype, fields);
    return renamed;
  });
}
