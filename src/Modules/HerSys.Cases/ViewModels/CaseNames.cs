using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;

namespace HerSys.Cases.ViewModels;

/// <summary>How cases are written in lists and headings.</summary>
public static class CaseNames
{
    /// <summary>The name; where it is unknown or hidden, the number under which others know the case, else the HER-SYS ID.</summary>
    public static string Of(CaseRow row, ITexts texts) => row.Name ?? Number(row.ExternalNumber, row.HerSysId, texts);

    /// <summary>What stands for a name that is unknown.</summary>
    public static string Number(string? externalNumber, string herSysId, ITexts texts) =>
        externalNumber is null ? texts["氏名不明({0})", herSysId[^4..]] : texts["番号 {0}", externalNumber];

    /// <summary>58 女; the age band where the birth date is unknown.</summary>
    public static string AgeAndSex(CaseRow row, ITexts texts)
    {
        var age = row.Age?.ToString(CultureInfo.InvariantCulture) ?? row.AgeBand;
        var sex = row.Sex == PersonSex.Unknown ? null : row.Sex.ToLabel().In(CultureInfo.CurrentUICulture);
        return age is null && sex is null ? texts["不明"] : string.Join(' ', new[] { age, sex }.OfType<string>());
    }

    /// <summary>58歳 女.</summary>
    public static string AgeAndSexLong(CaseRow row, ITexts texts)
    {
        var age = row.Age is { } years ? texts["{0}歳", years] : row.AgeBand ?? texts["年齢不明"];
        return $"{age} {row.Sex.ToLabel().In(CultureInfo.CurrentUICulture)}";
    }

    /// <summary>With hyphens where it is a telephone number.</summary>
    public static string Phone(string phone) => PhoneNumber.TryNormalize(phone, out var number) ? number.Formatted : phone;

    /// <summary>482 013 7596.</summary>
    public static string Spaced(string herSysId) => herSysId.Length == 10 ? $"{herSysId[..3]} {herSysId[3..6]} {herSysId[6..]}" : herSysId;

    /// <summary>7日目, counted from day 0; why there is none otherwise.</summary>
    public static string DayOfIllness(CaseRow row, DateOnly today, ITexts texts) => row switch
    {
        { Status.IsUnderIsolation: true, DayZero: { } zero } when zero <= today => texts["{0}日目", today.DayNumber - zero.DayNumber],
        { OnsetDate: not null } => MonthAndDay(row.OnsetDate)!,
        { OnsetState: OnsetState.Asymptomatic } => texts["無症状"],
        _ => texts["不明"],
    };

    /// <summary>8/1, for narrow columns.</summary>
    public static string? MonthAndDay(DateOnly? day) => day?.ToString("M/d", CultureInfo.InvariantCulture);

    /// <summary>The flags of a row in words.</summary>
    public static string Flags(CaseRow row) => string.Join('、', row.Flags.Select(flag => CaseFlags.ToLabel(flag).In(CultureInfo.CurrentUICulture)));

    /// <summary>The day of an instant in the tenant's time zone.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, CaseListPage page) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, page.Zone).DateTime);
}
