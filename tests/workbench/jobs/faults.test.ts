import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

const open = {
  sheets: {
    List: [
      ["Customer", "Sales"],
      ["Alder", 6_200_000],
      ["Birch", 400_000],
    ],
  },
};
const classify = { job: "classify", write: true };
const read = { read: ["List!A1:B3"] };

/** How many requests the step makes when nothing goes wrong. */
async function requestsOf(step: object): Promise<number> {
  const { answer } = await runJob({ open, steps: [step] });
  return answer.steps[0]!.host.requests;
}

test("the switches count the requests of each step from 1, of the document as of a step", async () => {
  const refuse = { host: { refuse: [1] } };
  const { answer } = await runJob({ open, ...refuse, steps: [read, read] });
  expect(answer.steps.map(({ error }) => error?.code)).toEqual(["rangeMissing", "rangeMissing"]);
  const one = await runJob({ open, steps: [read, { ...read, ...refuse }, read] });
  expect(one.answer.steps.map(({ error }) => error?.code)).toEqual([undefined, "rangeMissing", undefined]);
});

test.each([
  ["refuse", [1], "hostOther"],
  ["loseAnswer", [1], "hostOther"],
  ["half", [1], "hostOther"],
  ["deadFrom", 1, "hostOther"],
])("%s fails a step and counts its requests", async (name, value, code) => {
  const { answer } = await runJob({ open, steps: [{ ...classify, host: { [name]: value } }] });
  expect(answer.steps[0]).toMatchObject({ error: { code } });
  expect(answer.steps[0]!.host.requests).toBeGreaterThan(0);
});

test("a request that is longer than the host takes is refused", async () => {
  const { answer } = await runJob({ open, steps: [{ ...classify, host: { maxBytes: 200 } }] });
  expect(answer.steps[0]?.error?.code).toBe("hostTooLarge");
});

test("a step at a silent host is cancelled and ends", async () => {
  const last = await requestsOf(classify);
  const { answer } = await runJob({
    open,
    steps: [{ ...classify, host: { silentFrom: last } }, read],
  });
  expect(answer.steps[0]?.error).not.toBeNull();
  expect(answer.steps[1]?.error).toBeNull();
});

test("somebody else edits before a request", async () => {
  const last = await requestsOf(classify);
  const remoteEdits = [{ before: last, set: { "List!D9": "theirs" } }];
  const { answer } = await runJob({
    open,
    steps: [{ ...classify, host: { remoteEdits } }, { read: ["List!D9"] }],
  });
  expect(answer.steps[0]?.error).toBeNull();
  expect(answer.steps[1]?.result).toMatchObject([{ values: [["theirs"]] }]);
});

test("an edit from afar that is impossible is said", async () => {
  const remoteEdits = [{ before: 1, set: { "Nowhere!A1": 1 } }];
  const { warnings } = await runJob({ open, steps: [{ ...read, host: { remoteEdits } }] });
  expect(warnings.join("\n")).toContain('remoteEdits: edit: set {"Nowhere!A1":1}');
});
