import { once } from "node:events";
import { get } from "node:http";
import { createServer, type Socket } from "node:net";
import { debug, error, info, setSecret, warning } from "@actions/core";
import { describe, expect, it } from "vitest";
import { runInEnvironment } from "../../../testkit/index.ts";
import { hearToolkit } from "./toolkit-messages.ts";

/** Longer than any work here takes, on the busiest of machines. */
const MAX_WAIT_MS = 60_000;

/** A point that works wait for until it is opened. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

/** Does work and gives what reached the log beside what came of it. */
const printed = <T>(work: () => Promise<T>) => runInEnvironment({}, work);

describe("hearToolkit", () => {
  it("hears sentences without the commands around them, and prints none", async () => {
    const { value, output } = await printed(() =>
      hearToolkit(async () => {
        info("Cache not found");
        warning("50 % done:\nslow", { title: "Title: it", file: "a,b" });
        error("denied: no");
        debug("the service's words");
        process.stdout.write("[command] in ");
        process.stdout.write(Buffer.from("two parts ✓\n"));
        return 7;
      }, MAX_WAIT_MS),
    );
    expect(value).toEqual({
      value: 7,
      messages: ["Cache not found", "50 % done: slow", "denied: no", "[command] in two parts ✓"],
      debug: ["the service's words"],
    });
    expect(output).toBe("");
  });

  it("lets secrets through to the runner, which must mask them", async () => {
    const { value, output } = await printed(() => hearToolkit(async () => setSecret("sig=1"), MAX_WAIT_MS));
    expect(output.trim()).toBe("::add-mask::sig=1");
    expect(value.messages).toEqual([]);
  });

  it("gives the output back when the work fails, and fails as the work did", async () => {
    const { output } = await printed(async () => {
      const failing = hearToolkit(async () => {
        throw new TypeError("no such file");
      }, MAX_WAIT_MS);
      await expect(failing).rejects.toThrow(TypeError);
      info("after");
    });
    expect(output.trim()).toBe("after");
  });

  it("names the last status where the client's error does not", async () => {
    const failing = (...answers: number[]) => {
      return hearToolkit(async () => {
        for (const answer of answers) debug(`[Response] - ${answer}`);
        throw new Error("Unexpected end of JSON input");
      }, MAX_WAIT_MS);
    };
    const { value } = await printed(async () => {
      const refused = expect(failing(200, 503)).rejects.toMatchObject({
        code: "service-unavailable",
        message: expect.stringContaining("503"),
      });
      await Promise.all([refused, expect(failing(503, 200)).rejects.not.toThrow(/503/)]);
      return "done";
    });
    expect(value).toBe("done");
  });

  it("leaves the output as it found it", async () => {
    const { write } = process.stdout;
    await Promise.all([
      hearToolkit(async () => {}, MAX_WAIT_MS),
      hearToolkit(() => new Promise(setImmediate), MAX_WAIT_MS),
    ]);
    expect(process.stdout.write).toBe(write);
  });

  it("calls back whoever waits for his writing", async () => {
    const { value } = await hearToolkit(
      () => new Promise((done) => process.stdout.write("x", () => done("written"))),
      MAX_WAIT_MS,
    );
    expect(value).toBe("written");
  });

  it("keeps works apart that overlap, in whatever order they end, and lets others print", async () => {
    const { value, output } = await printed(async () => {
      const gates = { first: gate(), second: gate(), third: gate() };
      const work = (name: keyof typeof gates) =>
        hearToolkit(async () => {
          info(`${name} begins`);
          await gates[name].passed;
          info(`${name} ends`);
        }, MAX_WAIT_MS);
      const works = [work("first"), work("second"), work("third")] as const;
      info("someone else");
      gates.first.open();
      await works[0];
      gates.third.open();
      await works[2];
      info("someone else, later");
      gates.second.open();
      const heard = await Promise.all(works);
      info("after all");
      return heard.map(({ messages }) => messages);
    });
    expect(value).toEqual(["first", "second", "third"].map((name) => [`${name} begins`, `${name} ends`]));
    expect(output.trim().split(/\r?\n/)).toEqual(["someone else", "someone else, later", "after all"]);
  });

  it("hears a later work although an earlier one never ends and its hook was taken away", async () => {
    const { output } = await printed(() => hearToolkit(() => new Promise(() => {}), 1).catch(() => {}));
    const later = await printed(() => hearToolkit(async () => info("later"), MAX_WAIT_MS));
    expect(later.value.messages).toEqual(["later"]);
    expect(output + later.output).toBe("");
  });

  it("ends at its time limit and cuts the requests of the work, the later ones too", async () => {
    const connections: Socket[] = [];
    const server = createServer((connection) => connections.push(connection)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const ask = () => new Promise<string>((resolve) => get(url).on("error", ({ message }) => resolve(message)));
    let ended: (value: string[]) => void = () => {};
    const all = new Promise<string[]>((resolve) => {
      ended = resolve;
    });
    const { output } = await printed(async () => {
      const hanging = hearToolkit(async () => {
        const answers = [await ask(), await ask()];
        info("said after the limit");
        ended(answers);
      }, 40);
      await expect(hanging).rejects.toMatchObject({ code: "service-unavailable" });
      await all;
    });
    expect(await all).toHaveLength(2);
    expect(output).toBe("");
    for (const connection of connections) connection.destroy();
    server.close();
  });
});
