using HerSys.Japan;

namespace HerSys.Cases.Services.Records;

/// <summary>Fields of a case, as changes and forms name them.</summary>
public static class CaseFieldLabels
{
    private static readonly Dictionary<string, BilingualText> Labels = new(StringComparer.Ordinal)
    {
        ["onsetState"] = new("発病の有無", "Onset known"),
        ["onset"] = new("発病日", "Onset"),
        ["specimen"] = new("検体採取日", "Specimen taken"),
        ["diagnosis"] = new("診断日", "Diagnosis"),
        ["firstVisit"] = new("初診日", "First visit"),
        ["report"] = new("報告日", "Reported"),
        ["symptomsBegan"] = new("療養中に症状が出た日", "Symptoms began during isolation"),
        ["improved"] = new("症状軽快の日時", "Symptoms improved"),
        ["stayEnded"] = new("療養先を出た日時", "Left the place"),
        ["death"] = new("死亡日", "Death"),
        ["patientType"] = new("類型", "Patient type"),
        ["ventilated"] = new("人工呼吸器等の使用", "Ventilated or the like"),
        ["healthCenter"] = new("管轄の保健所", "Health center in charge"),
        ["locationMunicipality"] = new("所在地の市区町村", "Municipality of the location"),
        ["severity"] = new("重症度", "Severity"),
        ["location"] = new("所在地", "Present location"),
        ["familyName"] = new("姓", "Family name"),
        ["givenName"] = new("名", "Given name"),
        ["familyKana"] = new("セイ", "Family name in kana"),
        ["givenKana"] = new("メイ", "Given name in kana"),
        ["latinName"] = new("ローマ字氏名", "Name in Latin letters"),
        ["sex"] = new("性別", "Sex"),
        ["birthDate"] = new("生年月日", "Birth date"),
        ["ageBand"] = new("年代", "Age band"),
        ["phone"] = new("電話番号", "Telephone"),
        ["secondPhone"] = new("ほかの電話番号", "Other telephone"),
        ["postalCode"] = new("郵便番号", "Postal code"),
        ["address"] = new("住所", "Address"),
        ["occupation"] = new("職業", "Occupation"),
    };

    /// <summary>What users read for a field.</summary>
    public static BilingualText Of(string field) =>
        Labels.TryGetValue(field, out var label) ? label : new BilingualText(field, field);
}
