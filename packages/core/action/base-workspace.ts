import { fromBase, text } from "./inputs.ts";

/** The input of every action that compares the checkout with another one: one value, so that it means the same to all. */
export const baseWorkspace = fromBase(
  text({
    help: "Folder with a checkout of the base to compare with: policy-gate then checks only what changed (in a pull request it asks GitHub instead), and cache-key reports whether the key changes and why.",
  }),
);
