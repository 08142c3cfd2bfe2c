using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Japan;

namespace HerSys.Reporting.Services.Cases;

/// <summary>What a notification would have told of a case and nobody recorded, in the words of the form.</summary>
internal static class UnknownItems
{
    /// <summary>The items in the order of the form, in the user's language.</summary>
    public static IReadOnlyList<string> Of(CaseListItem item)
    {
        (bool IsKnown, BilingualText Label)[] items =
        [
            (item.Name is not null, new("氏名", "Name")),
            (item.Kana is not null, new("フリガナ", "Reading")),
            (item.Sex != PersonSex.Unknown, new("性別", "Sex")),
            (item.BirthDate is not null, new("生年月日", "Date of birth")),
            (item.Phone is not null, new("電話番号", "Telephone")),
            (item.LocationText is not null || item.LocationMunicipality is not null, new("所在地", "Location")),
            (item.DiagnosisDate is not null, new("診断日", "Date of diagnosis")),
            (item.PatientType is not null, new("類型", "Type of patient")),
        ];
        return [.. items.Where(known => !known.IsKnown).Select(known => known.Label.In(CultureInfo.CurrentUICulture))];
    }
}
