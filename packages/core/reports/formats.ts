// Made by "npm run generate" from the folders. Do not edit.
import { ctest } from "./formats/ctest/ctest.ts";
import { cucumber } from "./formats/cucumber/cucumber.ts";
import { dart } from "./formats/dart/dart.ts";
import { goTestJson } from "./formats/go-test-json/go-test-json.ts";
import { jest } from "./formats/jest/jest.ts";
import { junit } from "./formats/junit/junit.ts";
import { knapsack } from "./formats/knapsack/knapsack.ts";
import { mocha } from "./formats/mocha/mocha.ts";
import { mochawesome } from "./formats/mochawesome/mochawesome.ts";
import { nunit2 } from "./formats/nunit2/nunit2.ts";
import { nunit3 } from "./formats/nunit3/nunit3.ts";
import { playwright } from "./formats/playwright/playwright.ts";
import { pytestDurations } from "./formats/pytest-durations/pytest-durations.ts";
import { pytestReportlog } from "./formats/pytest-reportlog/pytest-reportlog.ts";
import type { ReportFormat } from "./formats/report-format.ts";
import { robot } from "./formats/robot/robot.ts";
import { rspec } from "./formats/rspec/rspec.ts";
import { tap } from "./formats/tap/tap.ts";
import { testng } from "./formats/testng/testng.ts";
import { trx } from "./formats/trx/trx.ts";
import { vitest } from "./formats/vitest/vitest.ts";
import { xunit } from "./formats/xunit/xunit.ts";

/** Every format of test reports that is read, in the order in which they are looked for. */
export const reportFormats: readonly ReportFormat[] = [
  ctest,
  cucumber,
  dart,
  goTestJson,
  jest,
  junit,
  knapsack,
  mocha,
  mochawesome,
  nunit2,
  nunit3,
  playwright,
  pytestDurations,
  pytestReportlog,
  robot,
  rspec,
  tap,
  testng,
  trx,
  vitest,
  xunit,
];
