using HerSys.Cases.Contracts;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using static HerSys.Cases.Services.Columns.ColumnAudience;

namespace HerSys.Cases.Services.Columns;

/// <summary>All columns of the list and of the download, in the order in which they stand.</summary>
public static class CaseColumns
{
    /// <summary>氏名, which every list begins with.</summary>
    public const string Name = "name";

    private static readonly ListColumn[] Columns =
    [
        new(Name, new("氏名", "Name"), Named, (row, _) => row.Name),
        new("kana", new("フリガナ", "Kana"), Named, (row, _) => row.Kana),
        new("age-sex", new("年齢 性別", "Age, sex"), Everyone, (row, context) => AgeAndSex(row, context)),
        new("age", new("年齢", "Age"), Everyone, (row, _) => row.Age),
        new("age-band", new("年代", "Age band"), Everyone, (row, _) => row.AgeBand),
        new("sex", new("性別", "Sex"), Everyone, (row, context) => context.In(row.Sex.ToLabel())),
        new("birth", new("生年月日", "Birth date"), Full, (row, _) => row.BirthDate),
        new("id", new("HER-SYS ID", "HER-SYS ID"), Everyone, (row, _) => row.HerSysId),
        new("number", new("番号", "Number"), Everyone, (row, _) => row.ExternalNumber),
        new("phone", new("電話番号", "Telephone"), Named, (row, _) => row.Phone is { } phone ? CaseNames.Phone(phone) : null),
        new("status", new("現在のステータス", "Current status"), Everyone, (row, context) => context.In(row.Status.Label)),
        new("status-code", new("ステータスのコード", "Status code"), Everyone, (row, _) => row.Status.Code),
        new("since", new("いつから", "Since"), Everyone, (row, context) => Since(row, context)),
        new("place", new("療養先", "Place"), Everyone, (row, context) => context.NameOf(row.PlaceOrganisationId) ?? row.PlaceText),
        new("center", new("管轄の保健所", "Health center"), Everyone, (row, context) => context.NameOf(row.HealthCenterId)),
        new("institution", new("届け出た医療機関", "Notified by"), Clinical, (row, context) => context.NameOf(row.InstitutionId) ?? row.InstitutionName),
        new("municipality", new("所在地の市区町村コード", "Municipality code"), Clinical, (row, _) => row.LocationMunicipality),
        new("location", new("所在地", "Location"), Full, (row, _) => row.LocationText),
        new("type", new("類型", "Patient type"), Clinical, (row, context) => context.In(row.PatientType?.ToLabel())),
        new("severity", new("重症度", "Severity"), Clinical, (row, context) => context.In(row.Severity?.ToLabel())),
        new("report", new("報告日", "Reported"), Clinical, (row, _) => row.ReportDate),
        new("received", new("受理日時", "Received"), Clinical, (row, context) => row.ReceivedAt is { } at ? context.LocalOf(at) : null),
        new("diagnosis", new("診断日", "Diagnosis"), Clinical, (row, _) => row.DiagnosisDate),
        new("onset", new("発病日", "Onset"), Clinical, (row, _) => row.OnsetDate),
        new("day", new("発病から", "Day of illness"), Clinical, (row, context) => DayOfIllness(row, context)),
        new("specimen", new("検体採取日", "Specimen"), Clinical, (row, _) => row.SpecimenDate),
        new("day-zero", new("起算日", "Day 0"), Clinical, (row, _) => row.DayZero),
        new("last-day", new("療養最終日", "Last day of isolation"), Everyone, (row, _) => row.LastIsolationDay),
        new("release", new("解除可能", "Releasable"), Everyone, (row, context) => row.ReleasableAt is { } at ? context.LocalOf(at) : null),
        new("death", new("死亡日", "Death"), Clinical, (row, _) => row.DeathDate),
        new("flags", new("確認", "To check"), Clinical, (row, context) => Flags(row, context)),
        new("flag-count", new("不足の数", "Number of gaps"), Clinical, (row, _) => row.Flags.Count),
    ];

    private static readonly string[] UsualFull = [Name, "age-sex", "id", "status", "since", "day", "severity", "release", "flags"];
    private static readonly string[] UsualOthers = [Name, "age-sex", "id", "status", "since", "place", "release"];

    /// <summary>Those that a reader of a level may choose from.</summary>
    public static IReadOnlyList<ListColumn> For(CaseDetailLevel level) => [.. Columns.Where(column => column.IsFor(level))];

    /// <summary>Keys of those that a list shows until somebody chooses; they fit on a desk screen.</summary>
    public static IReadOnlyList<string> Usual(CaseDetailLevel level) =>
        level is CaseDetailLevel.Full or CaseDetailLevel.Pseudonymised ? UsualFull : UsualOthers;

    private static string? AgeAndSex(CaseRow row, ColumnContext context)
    {
        var age = row.Age?.ToString(context.Culture) ?? row.AgeBand;
        var sex = row.Sex == PersonSex.Unknown ? null : context.In(row.Sex.ToLabel());
        return age is null && sex is null ? null : string.Join(' ', new[] { age, sex }.OfType<string>());
    }

    private static object? Since(CaseRow row, ColumnContext context)
    {
        if (row.StatusSinceUnknown)
        {
            return null;
        }

        var local = context.LocalOf(row.StatusSince);
        return row.StatusSinceIsDateOnly ? DateOnly.FromDateTime(local) : local;
    }

    private static int? DayOfIllness(CaseRow row, ColumnContext context) =>
        row.DayZero is { } zero && zero <= context.Today ? context.Today.DayNumber - zero.DayNumber : null;

    private static string? Flags(CaseRow row, ColumnContext context) => row.Flags.Count == 0
        ? null
        : string.Join('、', row.Flags.Select(flag => CaseFlags.ToLabel(flag).In(context.Culture)));
}
