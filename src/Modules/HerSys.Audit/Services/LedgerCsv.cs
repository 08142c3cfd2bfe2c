using System.Globalization;
using HerSys.Audit.Contracts;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using HerSys.Users.Contracts;

namespace HerSys.Audit.Services;

/// <summary>Writes entries as CSV that spreadsheets open without harm; times are those of the tenant's zone.</summary>
internal sealed class LedgerCsv(TextWriter output, ITexts texts, TimeZoneInfo zone)
{
    private static readonly string[] Columns =
    [
        "番号", "日時", "名前", "役割", "組織", "どこから", "したこと", "対象の種類", "対象の番号", "本人の番号", "内容", "くわしく", "理由", "問い合わせ番号",
    ];

    public Task WriteHeadAsync() => WriteAsync(Columns.Select(column => texts[column]));

    public Task WriteAsync(AuditLine line) => WriteAsync(
    [
        line.Id.ToString(CultureInfo.InvariantCulture),
        TimeZoneInfo.ConvertTime(line.At, zone).ToString("yyyy/MM/dd HH:mm:ss", CultureInfo.InvariantCulture),
        line.ActorName,
        line.Role is null ? "" : RoleLabels.Of(line.Role).In(CultureInfo.CurrentUICulture),
        line.OrganisationName,
        line.Source,
        ActionLabels.Of(line.Action).In(CultureInfo.CurrentUICulture),
        line.SubjectType,
        line.SubjectId,
        line.PersonId?.ToString(),
        line.Summary,
        line.Detail,
        line.Reason,
        line.RequestId,
    ]);

    private Task WriteAsync(IEnumerable<string?> cells) => output.WriteAsync(CsvCells.Row(cells));
}
