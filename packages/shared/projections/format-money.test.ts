import { expect, test } from "vitest";
import { formatMoney } from "./index.ts";

test.each([
  ["14300000000", "USD", false, "US$14.3 billion", "143億美元"],
  ["14300000000", "USD", true, "about US$14.3 billion", "約143億美元"],
  ["65000000", "EUR", false, "€65 million", "6500萬歐元"],
  ["500000", "USD", false, "US$500 thousand", "50萬美元"],
  ["12.50", "GBP", false, "£12.5", "12.5英鎊"],
  ["0", "USD", false, "US$0", "0美元"],
])("%s %s, approximate %s", (amount, currency, approximate, en, zhHant) => {
  const money = { amount, currency, approximate };
  expect(formatMoney(money, "en")).toBe(en);
  expect(formatMoney(money, "zh-Hant")).toBe(zhHant);
});

test("no digit goes through a float", () => {
  const money = { amount: "900719925474099367.89", currency: "USD", approximate: false };
  expect(formatMoney(money, "en")).toBe("US$900,719.93 trillion");
  expect(formatMoney({ ...money, amount: "100.005000000000000000001" }, "en")).toBe("US$100.01");
});

test("a language without a table of its own takes the nearest", () => {
  const money = { amount: "1000000", currency: "USD", approximate: false };
  expect(formatMoney(money, "zh-Hans")).toBe("100萬美元");
  expect(formatMoney(money, "pt-BR")).toBe("US$1 million");
});
