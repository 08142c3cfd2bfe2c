using System.Collections.Frozen;
using static HerSys.Reporting.Rules.RuleKind;
using static HerSys.Reporting.Rules.Severity;

namespace HerSys.Reporting.Rules;

/// <summary>
/// All rules that ship with the product (domain.md 1.4). V01 is the ministry's (working group of September 2020); the
/// others follow from what the items mean, so tenants may switch most of them between error and warning.
/// </summary>
public static class RuleCatalog
{
    /// <summary>A field of the form must be filled.</summary>
    public const string Required = "required";

    /// <summary>A closed field must be blank.</summary>
    public const string Hidden = "hidden";

    /// <summary>Only fields of the form can be answered.</summary>
    public const string Unknown = "unknown";

    /// <summary>Only options of the form can be chosen.</summary>
    public const string Option = "option";

    /// <summary>An answer must be readable as its field's type.</summary>
    public const string Format = "format";

    /// <summary>An answer must not be too long.</summary>
    public const string Length = "length";

    /// <summary>A number must lie within its bounds.</summary>
    public const string Range = "range";

    /// <summary>A type that rests on a positive test needs one.</summary>
    public const string PositiveTest = "positive-test";

    /// <summary>All rules in the order of their ids, those of the form first.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        new(Required, Completeness, Error, true, new("必須の項目は入力が必要です。", "Mandatory items must be filled.")),
        new(Hidden, Completeness, Error, true, new("閉じている項目には入力できません。", "Closed items must be blank.")),
        new(Unknown, Completeness, Error, true, new("様式にない項目は受け付けません。", "Items that the form does not have are refused.")),
        new(Option, RuleKind.Format, Error, true, new("選択肢の中から選びます。", "Answers of choices must be among the options.")),
        new(Format, RuleKind.Format, Error, true, new("日付や数字は読める形で入力します。", "Dates and numbers must be readable.")),
        new(Length, RuleKind.Format, Error, true, new("文字数の上限を守ります。", "Text must not exceed its longest length.")),
        new(Range, RuleKind.Format, Error, true, new("数字は決められた範囲で入力します。", "Numbers must lie within their bounds.")),
        new(PositiveTest, Completeness, Error, true, new("検査陽性の類型には、陽性の検査が1つ必要です。", "Types that rest on a positive test need one.")),
        new("V01", Consistency, Error, true, new("報告日は診断日以後です。", "The report is not before the diagnosis.")),
        new("V02", Consistency, Error, false, new("診断日は、診断のもとになった検体の採取日以後です。", "The diagnosis is not before the specimen of the test that confirms it.")),
        new("V03", Consistency, Error, false, new("診断日は初診日以後です。", "The diagnosis is not before the first visit.")),
        new("V04", Consistency, Warning, false, new("初診日は、ふつう発病日以後です。", "The first visit is usually not before the onset.")),
        new("V05", Consistency, Error, false, new("感染推定日は発病日以前で、差はふつう14日以内です。", "The presumed infection is not after the onset, usually at most 14 days before.")),
        new("V06", Consistency, Error, false, new("感染推定日は2019年12月1日から診断日までです。", "The presumed infection lies between 2019-12-01 and the diagnosis.")),
        new("V07", Consistency, Error, false, new("死亡日は、類型・検体採取日・診断日と合います。", "The death agrees with the type, the specimen and the diagnosis.")),
        new("V08", Consistency, Error, true, new("未来の日付は入力できません。", "No date lies in the future.")),
        new("V09", Consistency, Error, false, new("生年月日より前の日付はなく、年齢は0歳から120歳です。", "No date lies before the birth; the age is 0 to 120.")),
        new("V10", Consistency, Warning, false, new("年齢は生年月日と診断日から計算した値です。", "The age is the one computed from birth and diagnosis.")),
        new("V11", Consistency, Error, false, new("症状と発病日は、患者の類型と合います。", "Symptoms and onset agree with the type of patient.")),
        new("V12", Consistency, Error, false, new("「なし」はほかの選択と同時に選べません。空欄は「なし」ではありません。", "None excludes all other options; blank is not None.")),
        new("V13", RuleKind.Format, Error, false, new("検体は検査の種類に合うものです。", "The specimen is one that the test can use.")),
        new("V14", Completeness, Error, false, new("「その他」を選んだときは内容を書きます。", "Other needs words.")),
        new("V15", Completeness, Warning, false, new("未成年の患者には保護者の氏名と電話番号が必要です。", "A minor's guardian needs name and telephone.")),
        new("V16", Consistency, Error, false, new("入院中の人には入院日が必要で、報告日以前です。", "Somebody in hospital has an admission date, not after the report.")),
        new("V17", Consistency, Warning, false, new("ワクチンの接種日は順番どおりで、2021年2月17日以後です。", "Vaccine doses follow one another and begin on 2021-02-17.")),
        new("V18", Consistency, Error, false, new("国外で感染した人には国が必要で、出国・入国・診断の順です。", "Infection abroad needs the country; departure, entry and diagnosis in this order.")),
        new("V19", Consistency, Warning, false, new("酸素飽和度は50から100の整数で、重症度と合います。", "Oxygen saturation is 50 to 100 and agrees with the severity.")),
        new("V20", RuleKind.Format, Error, false, new("電話番号は10けたか11けた、郵便番号は7けたです。", "Telephone numbers have 10 or 11 digits, postal codes 7.")),
        new("V21", Consistency, Warning, false, new("妊娠は、性別・年齢と合います。", "Pregnancy agrees with sex and age.")),
        new("V22", Consistency, Error, true, new("2022年9月26日からは、4つの類型に当たる人だけを届け出ます。", "From 2022-09-26 only people of the four groups are notified.")),
        new("V23", Consistency, Soft, true, new("同じ人の届け出がすでにあるかもしれません。", "The same person may have been notified already.")),
        new("V24", Consistency, Warning, false, new("発病日は、ふつう検体の採取や診断の21日前より後です。", "The onset is usually not more than 21 days before specimen or diagnosis.")),
    ];

    private static readonly FrozenDictionary<string, RuleDescriptor> ById = All.ToFrozenDictionary(rule => rule.Id);

    /// <summary>Whether there is a rule with an id.</summary>
    public static bool Contains(string id) => ById.ContainsKey(id);

    /// <summary>The rule with an id, or null for one that a module brought.</summary>
    public static RuleDescriptor? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The rule with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static RuleDescriptor Get(string id) => ById[id];
}
