/** A model's name in a sentence, where a share may follow it: "median of 10 19 %" would be read as one number. */
export function modelName(name: string): string {
  return name === "median of 10" ? "median of ten" : name;
}
