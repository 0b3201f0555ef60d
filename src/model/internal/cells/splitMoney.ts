/** An amount of money, parted. */
export interface Money {
  /** The number, as written, with its sign before it. */
  number: string;
  /** ISO 4217 codes that the currency's sign may mean; undefined where there is no sign. */
  currencies: readonly string[] | undefined;
}

/**
 * Takes the signs of a currency off an amount, before or after its number: `€5`, `-US$1,234`, `12 USD`, `5万元`, `$5 USD`.
 *
 * @param text - the text, made narrow
 * @returns the number's text and the currencies; null for two signs that contradict each other
 */
export function splitMoney(text: string): Money | null {
  let rest = text;
  let currencies: readonly string[] | undefined;
  const before = BEFORE.exec(rest);
  const found = before === null ? undefined : currenciesOf(before[2]!);
  // No second minus: what is left has to be a number.
  if (found !== undefined && !(before![1] !== "" && /^[+-]/.test(before![3]!))) {
    rest = `${before![1]}${before![3]}`;
    currencies = found;
  }
  const after = AFTER.exec(rest);
  for (let at = 0; after !== null && at < after[2]!.length; at++) {
    // Of 万元 the sign is only the end; letters are not torn apart.
    if (at > 0 && /[a-z]/i.test(after[2]![at - 1]!)) break;
    const meant = currenciesOf(after[2]!.slice(at));
    if (meant === undefined) continue;
    rest = `${after[1]}${after[2]!.slice(0, at)}`.trim();
    currencies = currencies?.filter((code) => meant.includes(code)) ?? meant;
    break;
  }
  return currencies?.length === 0 ? null : { number: rest, currencies };
}

const BEFORE = /^([+-]?)\s*([^\d\s+(-][^\d\s+(-]*?)\.?\s*([+-]?\s*\d.*)$/;
const AFTER = /^(.*[\d\s])([^\d\s]+)$/;

function currenciesOf(sign: string): readonly string[] | undefined {
  const name = sign.toUpperCase().replace(/\.$/, "");
  return SIGNS.get(name) ?? (CODES.has(name) ? [name] : undefined);
}

/** Codes of ISO 4217 for the currencies in use, without funds, metals and testing codes. */
const CODES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY " +
      "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS " +
      "INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP " +
      "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR " +
      "SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND " +
      "VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
    ).split(" "),
  ))();

/** Signs that people write before or after amounts, and what they may mean: CLDR 48's narrow symbols, and everyday names. */
const SIGNS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() =>
  new Map(
    (
      "$=USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ARS CLP COP CUP DOP MXN UYU" +
      "|US$=USD|U$S=USD|A$=AUD|AU$=AUD|C$=CAD NIO|CA$=CAD|NZ$=NZD|HK$=HKD|NT$=TWD|S$=SGD|SG$=SGD|R$=BRL|MX$=MXN" +
      "|€=EUR|£=GBP FKP GIP SHP SSP SYP|¥=CNY JPY|CN¥=CNY|RMB=CNY|元=CNY|人民币=CNY|人民幣=CNY|JP¥=JPY|円=JPY|日元=JPY" +
      "|美元=USD|欧元=EUR|歐元=EUR|英镑=GBP|港元=HKD|港币=HKD|新台币=TWD|₹=INR|RS=INR PKR LKR NPR MUR SCR|₩=KRW KPW|₽=RUB|₺=TRY" +
      "|₫=VND|฿=THB|₱=PHP|₪=ILS|₴=UAH|₦=NGN|₸=KZT|ZŁ=PLN|KČ=CZK|KR=SEK NOK DKK ISK|RP=IDR|RM=MYR|FR=CHF"
    )
      .split("|")
      .map((entry) => entry.split("=") as [string, string])
      .map(([sign, codes]): [string, string[]] => [sign, codes.split(" ")]),
  ))();
