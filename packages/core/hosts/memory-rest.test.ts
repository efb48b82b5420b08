import { describe, expect, it } from "vitest";
import { memoryRest } from "./memory-rest.ts";

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("memoryRest", () => {
  it("answers by path and query, counts and notes what is asked, and misses the rest", async () => {
    const rest = memoryRest({ "/a": { known: 1 }, "/a?page=2": { known: 2 } });
    expect(await rest.get("/a")).toEqual({ known: 1 });
    expect(await rest.getIfChanged("/a", { page: 2, per_page: undefined }, '"old"')).toMatchObject({
      value: { known: 2 },
    });
    await expect(rest.post("/b")).rejects.toMatchObject({ code: "api-missing" });
    expect([rest.calls, rest.asked]).toEqual([3, ["/a", "/a?page=2", "/b"]]);
  });

  it("gives a list under its key or alone, and refuses what is no list as the real client does", async () => {
    const rest = memoryRest({ "/keyed": { jobs: [1, 2] }, "/alone": [3], "/other": { runs: [] }, "/null": null });
    expect(await all(rest.pages("/keyed", {}, "jobs"))).toEqual([1, 2]);
    expect(await all(rest.pages("/alone", {}, "jobs"))).toEqual([3]);
    for (const path of ["/other", "/null"]) {
      await expect(all(rest.pages(path, {}, "jobs"))).rejects.toMatchObject({ code: "api-unexpected" });
    }
  });

  it("rejects a download above its limit", async () => {
    const rest = memoryRest({ "/zip": Buffer.from("12345") });
    expect(String(await rest.bytes("/zip", 5))).toBe("12345");
    await expect(rest.bytes("/zip", 4)).rejects.toMatchObject({ code: "file-too-large" });
  });

  it("rejects with what a function of answers throws", async () => {
    const rest = memoryRest(({ method }) => {
      if (method === "POST") throw new Error("read only");
      return "text";
    });
    expect(await rest.text("/log", 3)).toBe("tex");
    await expect(rest.post("/log")).rejects.toThrow("read only");
  });
});
