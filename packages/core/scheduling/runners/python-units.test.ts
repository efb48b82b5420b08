import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { pythonUnits, unitCoversId } from "./python-units.ts";

const unitOf = (text: string, id: string) => pythonUnits(text, [])?.(id) ?? null;

const MODULE = `import pytest
from base import Base

def test_plain(): pass
async def test_größe(): pass

@pytest.mark.parametrize("x", [
    1,
    2,
])
def test_values(x): pass

@parameterized.expand([("a",), ("b",)])
def test_expanded(x): pass

if True:
    def test_sometimes(): pass

class TestPlain:
    """Words."""

    limit = 3

    @pytest.fixture
    def helper(self): return 1

    def test_a(self): pass
    def test_b(self):
        def test_inside(): pass

    class TestInner:
        def test_deep(self): pass

class TestHeir(Base):
    def test_own(self): pass

class TestCases(unittest.TestCase):
    def test_one(self): pass

@parameterized_class(["x"], [(1,), (2,)])
class TestMade:
    def test_made(self): pass

class TestLong(
    Base,
):
    def test_long(self): pass

def test_last(): pass
`;

describe("pythonUnits", () => {
  it.each([
    ["test_plain", "test_plain"],
    ["test_größe", "test_größe"],
    ["test_values[1]", "test_values"],
    ["TestPlain::test_a", "TestPlain::test_a"],
    ["TestPlain::test_b[x::y]", "TestPlain::test_b"],
    ["TestPlain::TestInner::test_deep", "TestPlain::TestInner::test_deep"],
    ["TestHeir::test_own", "TestHeir::"],
    ["TestHeir::test_inherited[1]", "TestHeir::"],
    ["TestCases::test_one", "TestCases::test_one"],
    ["test_last", "test_last"],
  ])("names %s by %s", (id, unit) => {
    expect(unitOf(MODULE, id)).toBe(unit);
    expect(unitCoversId(unit, id)).toBe(true);
  });

  it.each([
    "test_gone",
    "test_expanded_0_a",
    "test_sometimes",
    "TestPlain::test_gone",
    "TestPlain::test_inside",
    "TestGone::test_a",
    "TestMade_0::test_made",
    "TestMade::test_made",
    "TestLong::test_long",
    "test_long",
  ])("does not name %s", (id) => {
    expect(unitOf(MODULE, id)).toBeNull();
  });

  it("does not name what is the beginning of another name, which would be left out with it", () => {
    const text = "def test_login(): pass\ndef test_login_twice(): pass\n";
    expect(unitOf(text, "test_login")).toBeNull();
    expect(unitOf(text, "test_login_twice")).toBe("test_login_twice");
  });

  it("does not name classes that are there twice", () => {
    expect(unitOf("class TestA:\n  def test_a(self): pass\nclass TestA:\n  pass\n", "TestA::test_a")).toBeNull();
  });

  it.each([
    "for n in range(3): setattr(TestX, f'test_a_{n}', f)",
    "globals()['test_x'] = f",
    "@pytest.mark.dependency()",
    "from other import *",
    "class TestX(metaclass=Meta): pass",
  ])("leaves files whole that make tests as they run, or whose tests need each other: %s", (line) => {
    expect(pythonUnits(`def test_a(): pass\n${line}\n`, [])).toBeNull();
  });

  it("reads any text, and names only what the text has", () => {
    const line = fc.oneof(
      fc.stringMatching(/^ {0,8}(?:def|class|async def|@|if) ?\w{0,6}(?:\(\w{0,4}\))?:?$/),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.string({ maxLength: 12 }), (lines, id) => {
        const text = lines.join("\n");
        const unit = unitOf(text, id);
        if (unit !== null) for (const name of unit.split("::")) expect(text).toContain(name);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });
});

describe("unitCoversId", () => {
  it("takes parameters and a whole class, and no longer names", () => {
    expect(unitCoversId("test_a", "test_a[1]")).toBe(true);
    expect(unitCoversId("TestA::", "TestA::TestB::test_c")).toBe(true);
    expect(unitCoversId("test_a", "test_ab")).toBe(false);
    expect(unitCoversId("TestA::", "TestAB::test_c")).toBe(false);
  });
});
